/** YAML at the top of a document: between lines `---`, or in a fence. */

/** A document taken apart. Lines and columns of both parts are those of the document. */
export interface FrontMatter {
  /** The YAML, with an empty line for each line above it; `undefined` when no line closes it. */
  readonly yaml: string | undefined;
  /** The document with blanks where the front matter stands: not one offset changes. */
  readonly document: string;
}

const DASHES = /^---[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})[ \t]*ya?ml[ \t]*$/i;
/** What a mapping starts with, comments aside. A rule above prose looks like an opening line, too. */
const KEY = /^(?:[A-Za-z][\w-]*|"[^"\n]{1,100}"|'[^'\n]{1,100}')[ \t]*:(?:\s|$)/;
const SKIPPED = /^[ \t]*(?:#|$)|^---[ \t]*$/;

/** The front matter of a text without byte order mark; `undefined` where there is none. In linear time. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  if (!/^(?:---|\s*[`~]{3})/.test(text)) return undefined;
  const raw = text.split('\n');
  const lines = raw.map((line) => line.replace(/\r$/, ''));
  const first = lines.findIndex((line) => line.trim() !== '');
  const closes = closing(lines[first] ?? '', first);
  if (closes === undefined) return undefined;
  const inside = lines.slice(first + 1);
  const length = inside.findIndex(closes);
  const written = (length === -1 ? inside : inside.slice(0, length)).filter((line) => !SKIPPED.test(line));
  if (length === -1) {
    // Two keys in a row are nobody's prose.
    const isMeant = DASHES.test(lines[first] ?? '') && written.slice(0, 2).every((line) => KEY.test(line));
    return isMeant && written.length > 1 ? { yaml: undefined, document: text } : undefined;
  }
  const isHeadingsOnly = written.length === 0 && inside.slice(0, length).some((line) => line.trim() !== '');
  if (isHeadingsOnly || (written[0] !== undefined && !KEY.test(written[0]))) return undefined;
  const from = sizeOf(raw.slice(0, first + 1));
  const to = from + sizeOf(raw.slice(first + 1, first + 1 + length));
  const end = Math.min(text.length, to + sizeOf(raw.slice(first + 1 + length, first + 2 + length)));
  return {
    yaml: '\n'.repeat(first + 1) + text.slice(from, to),
    document: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
  };
}

/** What ends front matter that starts with this line; dashes count on the first line only. */
function closing(line: string, index: number): ((line: string) => boolean) | undefined {
  if (index === 0 && DASHES.test(line)) return (other) => /^(?:---|\.\.\.)[ \t]*$/.test(other);
  const mark = FENCE.exec(line)?.[1];
  if (mark === undefined) return undefined;
  return (other) => {
    const text = other.trim();
    return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
  };
}

/** Characters of lines with their line feeds. */
function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, { length }) => size + length + 1, 0);
}
