/**
 * A heading as kubernetes-sigs/mdtoc writes it into a table of contents: its inline marks as HTML, and its plain text for the anchor.
 * mdtoc renders with gomarkdown, whose inline rules are older and simpler than CommonMark's; where they differ, they are followed.
 */

import { emphasisAt } from './emphasis.js';

/** HTML and plain text of a run of inline Markdown. HTML tags and pictures have no plain text. */
export interface Inline {
  readonly html: string;
  readonly text: string;
}

/** Where a link definition leads. */
export interface Target {
  readonly target: string;
  readonly title?: string;
}

/** A link definition by its label; `undefined` when the document has none. */
export type DefinitionOf = (label: string) => Target | undefined;

/** Longer headings are nobody's; their marks stay text, so that matching them takes no time. */
const MAX_LENGTH = 1000;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}

/** One alternative per construct. What looks like one and is none stays text. */
const TOKEN = new RegExp(
  [
    String.raw`(?<break>\\$)`,
    String.raw`\\(?<literal>[\\\x60*_{}[\]()#+\-.!:|&<>~^$])`,
    String.raw`(?<ticks>\x60+)(?!\x60)(?<code>.+?)\k<ticks>`,
    String.raw`<(?<auto>[a-z][a-z\d+.-]+:[^\s<>'"]+)>`,
    String.raw`<(?<mail>[a-z\d][a-z\d.+-]*@[a-z\d._-]*)>`,
    String.raw`(?<tag><\/?[a-z\d][^>]*>|<!--.*?-->|<\/?[a-z\d][a-z\d.+-]*(?![a-z\d.+:-]))`,
    String.raw`&(?<entity>#?[a-z\d]+);`,
    String.raw`!\[(?<alt>[^\]]*)\](?:\((?<picture>[^()\s]*)\)| ?\[(?<pictured>[^\]]*)\])?`,
    String.raw`\[(?<label>(?:[^[\]]|\[[^[\]]*\])*)\](?:\((?<target>(?:[^()\s]|\([^()\s]*\))*)(?:\s+"(?<title>[^"]*)")?\)| ?\[(?<reference>[^\]]*)\])?`,
    String.raw`(?<![a-z])(?<url>(?:https?:\/\/|ftp:\/\/|mailto:)[a-z\d][^\s<]*)`,
    '(?<mark>[*_~])',
    String.raw`\$(?<math>[^$]+)\$`,
  ].join('|'),
  'giu',
);

/** Renders a heading's words. */
export function inlineOf(source: string, definitionOf: DefinitionOf, inLink = false): Inline {
  if (source.length > MAX_LENGTH || !/[\\`<>&"[*_~$]|:\/\/|mailto:/i.test(source))
    return { html: escaped(source), text: source };
  let html = '';
  let text = '';
  let at = 0;
  const add = (inline: Inline): void => {
    html += inline.html;
    text += inline.text;
  };
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const token = tokenOf(match, definitionOf, inLink);
    if (token === undefined) pattern.lastIndex = match.index + 1;
    else {
      add(plain(source.slice(at, match.index)));
      add(token);
      at = match.index + (token.length ?? match[0].length);
      pattern.lastIndex = at;
    }
  }
  add(plain(source.slice(at)));
  return { html, text };
}

function plain(text: string): Inline {
  return { html: escaped(text), text };
}

/** What a match stands for, and how much of it when that is not all; `undefined` when it is text after all. */
function tokenOf(
  { groups = {}, index, input }: RegExpExecArray,
  definitionOf: DefinitionOf,
  inLink: boolean,
): (Inline & { readonly length?: number }) | undefined {
  const { literal, code, auto, mail, tag, entity, alt, label, url, math } = groups;
  if (groups.break !== undefined) return plain('');
  if (literal !== undefined) return plain(literal);
  if (code !== undefined) return { html: `<code>${escaped(code.trim())}</code>`, text: code.trim() };
  if (auto !== undefined) return linked({ target: auto }, plain(auto.replace(/^mailto:(?:\/\/)?/, '')));
  if (mail !== undefined) return linked({ target: `mailto:${mail}` }, plain(mail));
  if (tag !== undefined) return tagOf(tag, input.length - index);
  if (entity !== undefined) return entityOf(entity, inLink);
  if (alt !== undefined) {
    const { picture, pictured } = groups;
    const found = picture === undefined ? definitionOf(pictured || alt) : { target: picture };
    return (
      found && {
        html: `<img src="${escaped(found.target)}" alt="${escaped(alt)}"${titleOf(found)} />`,
        text: alt,
      }
    );
  }
  if (math !== undefined)
    return { html: `<span class="math inline">\\(${escaped(math)}\\)</span>`, text: '' };
  if (label !== undefined) {
    const { target, title, reference } = groups;
    const found =
      target === undefined ? definitionOf(reference || label) : { target, ...(title && { title }) };
    return found && linked(found, inlineOf(label, definitionOf, true));
  }
  if (url !== undefined) {
    if (inLink) return undefined;
    const length = lengthOfAddress(url, input, index);
    const address = url.slice(0, length).replace(/\\(.?)/g, '$1');
    const shown = decoded(address);
    return { ...linked({ target: shown }, { html: escaped(shown), text: address }), length };
  }
  const emphasis = emphasisAt(input, index);
  if (emphasis === undefined) return undefined;
  const { inner, length, elements } = emphasis;
  const { html, text } = inlineOf(inner, definitionOf, inLink);
  return { html: elements.reduceRight((all, name) => `<${name}>${all}</${name}>`, html), text, length };
}

/** A tag that is never closed is one as well, but for a single letter, which is lost; at the end of the line that is text. */
function tagOf(tag: string, left: number): Inline | undefined {
  if (tag.endsWith('>') || tag.length > 2) return { html: tag, text: '' };
  return left < 3 ? undefined : plain('');
}

/** mdtoc resolves numbers and `&amp;`; of other entities it takes the `&` for text, except in links. */
function entityOf(name: string, inLink: boolean): Inline {
  if (name === 'amp') return plain('&');
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (digits === null) return { html: `${inLink ? '&' : '&amp;'}${name};`, text: `&${name};` };
  return plain(characterOf(digits[1], digits[2]));
}

/** How much of an address in running text is the address: not the full stop of its sentence, nor a mark that closes one before it. */
function lengthOfAddress(url: string, line: string, start: number): number {
  let { length } = url;
  if (/[.,]/.test(url[length - 1] ?? '') && url[length - 2] !== '\\') length -= 1;
  if (url[length - 1] === ';' && !/&[a-z]{2,5};$/.test(url.slice(0, length))) length -= 1;
  const closing = url[length - 1] ?? '';
  const opening = { ')': '(', ']': '[', '}': '{' }[closing];
  if (opening === undefined) return length;
  let open = 1;
  for (let at = start + length - 2; at >= 0 && open > 0; at--) {
    if (line[at] === closing) open += 1;
    if (line[at] === opening) open -= 1;
  }
  return open === 0 ? length - 1 : length;
}

/** The entities of addresses as characters. */
function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/gi,
    (all, hex: string | undefined, digits: string | undefined, name: string | undefined) =>
      name === undefined ? characterOf(hex, digits) : (named[name] ?? all),
  );
}

function characterOf(hex: string | undefined, digits: string | undefined): string {
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

function linked(to: Target, { html, text }: Inline): Inline {
  return { html: `<a href="${escaped(to.target)}"${titleOf(to)}>${html}</a>`, text };
}

function titleOf({ title }: Target): string {
  return title ? ` title="${escaped(title)}"` : '';
}
