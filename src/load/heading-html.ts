/**
 * A heading as kubernetes-sigs/mdtoc writes it into a table of contents: its inline marks as HTML, and its plain text for the anchor.
 * mdtoc renders with gomarkdown, whose inline rules are older and simpler than CommonMark's; where they differ, they are followed.
 */

/** HTML and plain text of a run of inline Markdown. HTML tags and pictures have no plain text. */
export interface Inline {
  readonly html: string;
  readonly text: string;
}

/** Target of a link definition by its label; `undefined` when the document has none. */
export type DefinitionOf = (label: string) => string | undefined;

/** Longer headings are nobody's; their marks stay text, so that matching them takes no time. */
const MAX_LENGTH = 1000;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}

/** One alternative per construct. What looks like one and is none stays text. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<literal>[\\\x60*_{}[\]()#+\-.!:|&<>~^$])`,
    String.raw`(?<ticks>\x60+)(?!\x60)(?<code>.+?)\k<ticks>`,
    String.raw`<(?<auto>[a-z][a-z\d+.-]+:[^\s<>'"]+)>`,
    String.raw`(?<tag><\/?[a-z\d][^<>]*>|<!--.*?-->)`,
    String.raw`&(?<entity>#?[a-z\d]+);`,
    String.raw`!\[(?<alt>[^\]]*)\]\((?<picture>[^()\s]*)\)`,
    String.raw`\[(?<label>(?:[^[\]]|\[[^[\]]*\])*)\](?:\((?<target>(?:[^()\s]|\([^()\s]*\))*)(?:\s+"(?<title>[^"]*)")?\)| ?\[(?<reference>[^\]]*)\])?`,
    String.raw`(?<![a-z])(?<url>(?:https?|ftp):\/\/[^\s<]+)`,
    String.raw`(?<double>\*\*|__|~~)(?=[^\s*_~])(?<strong>.*?[^\s])\k<double>`,
    String.raw`(?<single>[*_])(?=[^\s*_])(?<emphasis>.*?[^\s\\*_])\k<single>(?![\p{L}\p{N}])`,
    String.raw`\$(?<math>[^$]+)\$`,
  ].join('|'),
  'giu',
);

/** Renders a heading's words. */
export function inlineOf(source: string, definitionOf: DefinitionOf, inLink = false): Inline {
  if (source.length > MAX_LENGTH || !/[\\`<>&"[*_~$]|:\/\//.test(source))
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
  { groups = {} }: RegExpExecArray,
  definitionOf: DefinitionOf,
  inLink: boolean,
): (Inline & { readonly length?: number }) | undefined {
  const { literal, code, auto, tag, entity, alt, label, url, math } = groups;
  if (literal !== undefined) return plain(literal);
  if (code !== undefined) return { html: `<code>${escaped(code.trim())}</code>`, text: code.trim() };
  if (auto !== undefined) return linked(auto, plain(auto.replace(/^mailto:(?:\/\/)?/, '')));
  if (tag !== undefined) return { html: tag, text: '' };
  if (entity !== undefined) return entityOf(entity, inLink);
  if (alt !== undefined)
    return { html: `<img src="${escaped(groups.picture ?? '')}" alt="${escaped(alt)}" />`, text: '' };
  if (math !== undefined)
    return { html: `<span class="math inline">\\(${escaped(math)}\\)</span>`, text: '' };
  if (label !== undefined) {
    const target = groups.target ?? definitionOf(groups.reference || label);
    return target === undefined
      ? undefined
      : linked(target, inlineOf(label, definitionOf, true), groups.title);
  }
  if (url !== undefined) {
    if (inLink) return undefined;
    const address = withoutPunctuation(url);
    return { ...linked(address, plain(address)), length: address.length };
  }
  const element = groups.single ? 'em' : groups.double === '~~' ? 'del' : 'strong';
  const { html, text } = inlineOf(groups.strong ?? groups.emphasis ?? '', definitionOf, inLink);
  return { html: `<${element}>${html}</${element}>`, text };
}

/** mdtoc resolves numbers and `&amp;`; of other entities it takes the `&` for text, except in links. */
function entityOf(name: string, inLink: boolean): Inline {
  if (name === 'amp') return plain('&');
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (digits === null) return { html: `${inLink ? '&' : '&amp;'}${name};`, text: `&${name};` };
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return plain(isCharacter ? String.fromCodePoint(code) : '\uFFFD');
}

/** An address in running text without the full stop of its sentence or the closing mark of its parenthesis. */
function withoutPunctuation(url: string): string {
  const address = url.replace(/[.,]$/, '').replace(/;$/, '');
  const opening = { ')': '(', ']': '[', '}': '{' }[address.at(-1) ?? ''];
  if (opening === undefined) return address;
  const count = (mark: string): number => address.split(mark).length - 1;
  return count(opening) < count(address.at(-1) ?? '') ? address.slice(0, -1) : address;
}

function linked(href: string, { html, text }: Inline, title?: string): Inline {
  const attribute = title ? ` title="${escaped(title)}"` : '';
  return { html: `<a href="${escaped(href)}"${attribute}>${html}</a>`, text };
}
