/** Edits of YAML by hand: one value, or one line beside its siblings, and everything else as it was. */
import type { Edit } from '../model/finding.js';
import type { YamlFile } from '../model/metadata.js';

type Keys = readonly string[];

/** Writes `value` at `keys` of a file where the key is; `undefined` when it is not, or not in a form that can be edited. */
export function setValue(file: YamlFile<unknown>, keys: Keys, value: string): Edit | undefined {
  if (!file.has(...keys)) return undefined;
  const edit = file.raw(...keys) === undefined ? undefined : file.edit(value, ...keys);
  return edit ?? (file.raw(...keys) === undefined ? fillIn(file, keys, value) : undefined);
}

/** A value behind the colon of a key that has none. */
function fillIn(file: YamlFile<unknown>, keys: Keys, value: string): Edit | undefined {
  const { start, end } = file.at(...keys);
  if (start === undefined || end === undefined || start.line !== end.line) return undefined;
  const line = linesOf(file)[start.line - 1] ?? '';
  const rest = /^["']?\s*:(.*)$/.exec(line.slice(end.column - 1))?.[1];
  // What stands there is more than nothing: a list, a mapping, a quoted blank.
  if (rest === undefined || !/^\s*(?:#.*)?$/.test(rest)) return emptyQuotes(file, line, start.line, value);
  const column = line.indexOf(':', end.column - 1) + 2;
  return {
    place: { path: file.path, start: { line: start.line, column }, end: { line: start.line, column } },
    text: ` ${quoted(value, '"')}`,
  };
}

function emptyQuotes(file: YamlFile<unknown>, line: string, number: number, value: string): Edit | undefined {
  const found = /^(\s*[\w-]+:\s*)(""|'')(?=\s*(?:#.*)?$)/.exec(line);
  if (found === null) return undefined;
  const column = (found[1] ?? '').length + 1;
  return {
    place: { path: file.path, start: { line: number, column }, end: { line: number, column: column + 2 } },
    text: quoted(value, found[2]?.charAt(0) ?? '"'),
  };
}

/** `lines` behind the line that `keys` end on; behind the last line without `keys`. */
export function insertAfter(file: YamlFile<unknown>, keys: Keys, lines: readonly string[]): Edit {
  const all = linesOf(file);
  const last = all.findLastIndex((line) => line.trim() !== '') + 1;
  const line = keys.length === 0 ? Math.max(1, last) : endLine(file, keys);
  const column = (all[line - 1] ?? '').length + 1;
  const isEmpty = last === 0;
  return {
    place: { path: file.path, start: { line, column }, end: { line, column } },
    text: isEmpty ? `${lines.join('\n')}\n` : `\n${lines.join('\n')}`,
  };
}

/** `lines` before the line on which the key at `keys` stands. */
export function insertBefore(file: YamlFile<unknown>, keys: Keys, lines: readonly string[]): Edit {
  const line = keyLine(file, keys);
  return {
    place: { path: file.path, start: { line, column: 1 }, end: { line, column: 1 } },
    text: `${lines.join('\n')}\n`,
  };
}

/** How the value at `keys` is quoted: `"`, `'` or not at all. */
export function quoteAt(file: YamlFile<unknown>, keys: Keys): string {
  const line = linesOf(file)[endLine(file, keys) - 1] ?? '';
  return /^\s*[^\s:]+:\s*(["']?)/.exec(line)?.[1] ?? '"';
}

/** What stands before the key at `keys` on its line. */
export function indentAt(file: YamlFile<unknown>, keys: Keys): string {
  return /^\s*/.exec(linesOf(file)[keyLine(file, keys) - 1] ?? '')?.[0] ?? '';
}

/** A value in `quote`; plain where that needs none. */
export function quoted(value: string, quote: string): string {
  if (quote === '' && /^[A-Za-z0-9][\w./-]*$/.test(value)) return value;
  return quote === "'" ? `'${value}'` : `"${value}"`;
}

function endLine(file: YamlFile<unknown>, keys: Keys): number {
  return file.at(...keys).end?.line ?? 1;
}

/** The line of a key: a scalar stands on it, a mapping may begin below. */
function keyLine(file: YamlFile<unknown>, keys: Keys): number {
  const line = file.at(...keys).start?.line ?? 1;
  const name = keys.at(-1) ?? '';
  const all = linesOf(file);
  for (let number = line; number > 0; number--) {
    if (new RegExp(`^\\s*["']?${name.replace(/[^\w-]/g, '')}["']?\\s*:`).test(all[number - 1] ?? ''))
      return number;
  }
  return line;
}

function linesOf({ text }: YamlFile<unknown>): readonly string[] {
  return text.split(/\r?\n/);
}
