/**
 * OWNERS_ALIASES as nearly everybody writes it, read line by line: many hundred handles of which a run asks for a few. Whatever has another
 * form, or could mean something else in YAML, is for a parser.
 */
import type { Located } from '../model/place.js';

const ALIAS = /^ {2}([A-Za-z][\w.-]*):[ \t]*$/;
const ITEM = /^( {2}| {4})- ([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:[ \t]#.*)?$/;
const NOTHING = /^ *(?:#.*)?$/;
/** Plain words that YAML takes for no text. */
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n']);

/** Alias → handles; `undefined` for a file of any other form. */
export function plainAliases(
  path: string,
  text: string,
): ReadonlyMap<string, readonly Located[]> | undefined {
  const groups = new Map<string, readonly Located[]>();
  let handles: Located[] = [];
  let indent: string | undefined;
  let isOpen = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (NOTHING.test(line)) continue;
    if (!isOpen) {
      if (!/^aliases:[ \t]*$/.test(line)) return undefined;
      isOpen = true;
      continue;
    }
    const [, alias] = ALIAS.exec(line) ?? [];
    if (alias !== undefined) {
      if (groups.has(alias) || WORDS.has(alias.toLowerCase()) || (groups.size > 0 && handles.length === 0))
        return undefined;
      handles = [];
      indent = undefined;
      groups.set(alias, handles);
      continue;
    }
    const [, before = '', handle] = ITEM.exec(line) ?? [];
    indent ??= before;
    if (handle === undefined || groups.size === 0 || before !== indent || WORDS.has(handle.toLowerCase()))
      return undefined;
    const start = { line: index + 1, column: before.length + 3 };
    handles.push({
      value: handle,
      place: { path, start, end: { ...start, column: start.column + handle.length } },
    });
  }
  return isOpen && handles.length > 0 ? groups : undefined;
}
