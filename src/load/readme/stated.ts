/** What the top of a document says of itself besides its headings: values that may stand in its metadata, too. */
import type { Located } from '../../model/place.js';
import { frontMatterOf } from '../../text/markdown/front-matter.js';
import { trimmed } from '../../text/trim.js';

/** Values at the top of a document, each where it is written. */
export interface Stated {
  /** `title` of its front matter. */
  readonly title: Located | undefined;
  /** The number in that title: `1651` in `GEP-1651: Routes`. */
  readonly number: Located | undefined;
  /** `Status: Provisional` in a line, a list or a table above the first section. */
  readonly status: Located | undefined;
}

/** So many lines hold the top of a document. */
const TOP = 60;
const TITLE = /^(title[ \t]*:[ \t]*)(.*)/;
const NUMBERED = /^[A-Z]{2,8}[-\s#]*(\d+)\b/i;
/** A bullet, a row of a table or a line of its own: its start up to the value. */
const STATUS =
  /^[ \t]{0,3}(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?Status(?:\*\*|__)?[ \t]*(?::(?:\*\*|__)?|\|)[ \t]*/i;
/** What stands around a value: blanks, emphasis, code. */
const MARK = /[\s*_`]/;

/** Reads the top of the document at `path`, or what stands `below` its front matter. In linear time. */
export function statedIn(path: string, text: string, below = false): Stated {
  const yaml = frontMatterOf(text)?.yaml;
  const lines = text.split(/\r?\n/, TOP);
  const located = (index: number, start: number, value: string): Located => ({
    value,
    place: {
      path,
      start: { line: index + 1, column: start + 1 },
      end: { line: index + 1, column: start + value.length + 1 },
    },
  });
  const title = titleIn(lines, yaml, located);
  const digits = title && NUMBERED.exec(title.value)?.[1];
  return {
    title,
    number: title && digits ? { value: digits, place: title.place } : undefined,
    status: statusIn(lines, below && yaml !== undefined ? yaml.split('\n').length : 0, located),
  };
}

type Locate = (index: number, start: number, value: string) => Located;

function titleIn(lines: readonly string[], yaml: string | undefined, located: Locate): Located | undefined {
  if (yaml === undefined) return undefined;
  const length = yaml.split('\n').length;
  for (const [index, line] of lines.slice(0, length).entries()) {
    const [, key = '', written = ''] = TITLE.exec(line) ?? [];
    if (key === '') continue;
    const quoted = /^(["'])(.*)\1[ \t]*$/.exec(written);
    const value = (quoted?.[2] ?? written).trim();
    return value === '' ? undefined : located(index, key.length + (quoted ? 1 : 0), value);
  }
  return undefined;
}

function statusIn(lines: readonly string[], from: number, located: Locate): Located | undefined {
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (/^[ \t]{0,3}(?:##|```|~~~)/.test(line)) return undefined;
    const start = STATUS.exec(line)?.[0];
    if (start === undefined) continue;
    const written = line.slice(start.length).replace(/\|.*/, '');
    const value = trimmed(written, MARK, MARK);
    // A sentence that starts with the word says something else.
    return value === '' || value.split(/\s+/).length > 3
      ? undefined
      : located(index, start.length + written.indexOf(value), value);
  }
  return undefined;
}
