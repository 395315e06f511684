/**
 * KEP text is hostile: whoever opens a pull request chooses every byte of it. These functions are the only way it
 * reaches a workflow log or a Markdown page.
 */
import {
  codePoint,
  entity,
  escapeText,
  fenceAround,
  lines,
  oneLine,
  visible,
  visibleLines,
} from '../text/inline.js';

export { code, lines, literal, oneLine, prose } from '../text/inline.js';

/**
 * What a comparison by the rules of a language overlooks (the Unicode collation algorithm gives it no weight) and a reader may see:
 * marks, and a few letters that only lengthen or repeat the one before them.
 */
const WEIGHTLESS = '\\p{M}\\u0640\\u07FA\\u180A\\u1CD3\\uFE73';
const LOG_COMMAND = new RegExp(`(#[${WEIGHTLESS}]*#)(?=[${WEIGHTLESS}]*\\[)`, 'gu');
const LINE_COMMAND = new RegExp(`^(\\s*[${WEIGHTLESS}]*:)(?=[${WEIGHTLESS}]*:)`, 'u');

/**
 * Text that a GitHub runner prints and does not obey. It takes `::command::` at the start of a line (after blanks) and
 * the older `##[command]` anywhere in one, both compared by the rules of a language, which overlook characters without
 * weight: so a mark between the signs does not hide a command, only a blank breaks one. Line ends become line feeds;
 * control characters and ANSI escapes become visible.
 * Source: actions/runner, ActionCommand.cs.
 */
export function logText(text: string): string {
  return lines(text)
    .map((line) => visible(line).replace(LOG_COMMAND, '$1 ').replace(LINE_COMMAND, '$1 '))
    .join('\n');
}

/** Colours, and links to addresses without anything unusual (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
const OWN_STYLES = /\u001B\[\d+m|\u001B\]8;;[\w:/.%~+-]*\u001B\\/g;

/** A text that a terminal links to `url`; the text alone where the address has characters that might mean something there. */
export function terminalLink(text: string, url: string | undefined): string {
  if (url === undefined || !/^(?:https?|file):\/\/[\w:/.%~+-]+$/.test(url)) return text;
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/**
 * Text with colours and links of our own that a runner prints and does not obey: a line keeps them unless what it says without them must
 * be neutralised.
 */
export function styledLog(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const bare = line.replace(OWN_STYLES, '');
      const safe = logText(bare);
      return safe === bare ? line : safe;
    })
    .join('\n');
}

/** What a terminal obeys or hides, legal in JSON as an escape. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007F-\u009F\u2028\u2029]/gu;
/** What may be hidden: a report is megabytes of ASCII, for which the tables of Unicode need not be asked. */
const UNUSUAL = /[^\0-~]+/g;

/**
 * A document as JSON with every text as it is, in a form that neither a terminal nor a runner obeys: of its `##[command]` the second `#` is
 * an escape. Ends in a line feed.
 */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, null, 2);
  return `${text
    .replace(LOG_COMMAND, (signs) => signs.slice(0, -1) + jsonEscape('#'))
    .replace(UNUSUAL, (run) => run.replace(HIDDEN, jsonEscape))}\n`;
}

function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** A text as content of an XML 1.0 element, or of an attribute when it is one line; characters that XML forbids become visible. */
export function xml(text: string): string {
  return logText(text)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${codePoint(character).toString(16).toUpperCase()}`)
    .replace(/[&<>"']/g, entity);
}

/** Cuts to at most `length` UTF-16 code units, never inside a character; `mark` says that it was cut and counts. */
export function cut(text: string, length: number, mark = '…'): string {
  if (text.length <= length) return text;
  let end = Math.max(0, length - mark.length);
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end) + mark;
}

/** A text as one line inside an HTML element, where Markdown does not hold but handles and addresses still become links. */
export function html(text: string): string {
  const element = (part: string): string => part.replace(/[&<>"']/g, entity);
  return escapeText(oneLine(text), element, (part) => `<code>${element(part)}</code>`);
}

/** A text as a fenced block, each line after `indent`; the fence is longer than any run of backticks inside. */
export function codeBlock(text: string, indent = ''): string {
  const fence = fenceAround(text, 3);
  return [fence, ...lines(visibleLines(text)), fence].map((line) => indent + line).join('\n');
}

/** A Markdown link around Markdown made here; only the label when `url` is no http address. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return label;
  const destination = url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\w\-./:?#%&=,~+@]/gu, (character) => {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${codePoint(character).toString(16).toUpperCase()}` : encoded;
  });
  return `[${label}](${destination})`;
}
