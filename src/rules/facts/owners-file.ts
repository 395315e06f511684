/** An OWNERS file as text: whole, or one name more. */

import type { Fix } from '../../model/finding.js';
import { isHandle } from '../../model/handles.js';
import type { OwnersYaml, YamlFile } from '../../model/metadata.js';
import { type Person, ROLES, type Role } from '../../model/owners.js';
import type { Place } from '../../model/place.js';

/** The text of an OWNERS file that names these people; those who are no handle are left out. */
export function ownersText(people: Readonly<Record<Role, readonly Person[]>>): string {
  return ROLES.map((role) => ({ role, names: [...new Set(people[role].filter(hasHandle).map(bareName))] }))
    .filter(({ names }) => names.length > 0)
    .map(({ role, names }) => [`${role}:`, ...names.map((name) => `  - ${name}`), ''].join('\n'))
    .join('\n');
}

/** A handle as OWNERS files write it: without `@`, its letters as they are. */
export function bareName({ value: name }: Person): string {
  return name.replace(/^@/, '');
}

/**
 * Puts a name at the end of a list, which is made when the file has none; `undefined` for a list in brackets, an alias of YAML and
 * a name that is no handle.
 */
export function withOwner(file: YamlFile<OwnersYaml>, role: Role, person: Person): Fix | undefined {
  if (!hasHandle(person)) return undefined;
  const lines = file.text.split('\n').map((line) => line.replace(/\r$/, ''));
  const edit = (line: number, text: string): Fix => {
    const point = { line, column: (lines[line - 1] ?? '').length + 1 };
    const place: Place = { path: file.path, start: point, end: point };
    return { safety: 'unsafe', edits: [{ place, text }] };
  };
  const name = bareName(person);
  if (!file.has(role)) {
    const isOpen = lines.at(-1) !== '';
    const gap = file.text.trim() === '' ? '' : '\n';
    return edit(lines.length, `${isOpen ? '\n' : ''}${gap}${role}:\n  - ${name}\n`);
  }
  let last = 0;
  while (file.has(role, last)) last += 1;
  const { start, end } = last === 0 ? file.at(role) : file.at(role, last - 1);
  const line = lines[(start?.line ?? 0) - 1] ?? '';
  const shape = last === 0 ? /^()[\w"']+:\s*(?:#.*)?$/ : /^( *)-\s/;
  const indent = shape.exec(line)?.[1];
  if (indent === undefined || end === undefined || end.line !== start?.line) return undefined;
  return edit(end.line, `\n${last === 0 ? '  ' : indent}- ${name}`);
}

function hasHandle({ value: name }: Person): boolean {
  return isHandle(name);
}
