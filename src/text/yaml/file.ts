import type { FileRead, Unreadable } from '../../files/door.js';
import type { Problem } from '../../model/finding.js';
import type { YamlFile } from '../../model/metadata.js';
import type { Place } from '../../model/place.js';
import { append } from '../append.js';
import { checkData } from './data.js';
import type { Shape } from './shape.js';
import { parseTree } from './tree.js';
import { MOST } from './values.js';

const UNREADABLE: Readonly<Record<Exclude<Unreadable, 'missing'>, string>> = {
  directory: 'Unexpected directory, expected a file',
  outside: 'Unexpected link that leaves the repository, expected a file',
  special: 'Unexpected pipe, socket or device, expected a file',
  circle: 'Unexpected links that lead to each other, expected a file',
  unreadable: 'Unexpected file without permission to read it',
  'not-utf8': 'Unexpected bytes, expected UTF-8 text',
};

/** A `YamlFile` whose keys have places, too. */
export interface ParsedYaml<T> extends YamlFile<T> {
  /** Place of the key at `keys`, of a list item's first line; of the nearest written ancestor's key when absent. */
  keyAt(...keys: readonly (string | number)[]): Place;
}

/**
 * A YAML file held to `shape`. Never throws: whatever is wrong with the content becomes a problem at its place, all of them at
 * once, sorted. A missing file has no problem (`exists` is false): that is for a rule to judge. When the syntax is
 * broken nothing is told of the content: what the parser made of the rest is guesswork.
 */
export function parseYaml<T>(path: string, read: FileRead, shape: Shape): ParsedYaml<T> {
  const text = 'text' in read ? read.text.replace(/^\uFEFF/, '') : '';
  const tree = parseTree(path, text);
  const problems: Problem[] = [];
  let data: object = {};
  if ('unreadable' in read) {
    if (read.unreadable !== 'missing') {
      problems.push({ subject: 'file', message: UNREADABLE[read.unreadable], place: { path } });
    }
  } else {
    append(problems, tree.problems);
    if (tree.sound) {
      const checked = checkData(tree, shape, path);
      append(problems, checked.problems);
      data = checked.data;
    }
  }
  return {
    path,
    exists: !('unreadable' in read && read.unreadable === 'missing'),
    text,
    data: data as YamlFile<T>['data'],
    problems: atMost(
      MOST,
      problems.sort((a, b) => byPoint(a.place, b.place)),
    ),
    has: (...keys) => tree.sound && tree.has(keys),
    raw: (...keys) => (tree.sound ? tree.scalar(keys)?.text : undefined),
    at: (...keys) => tree.at(keys),
    keyAt: (...keys) => tree.keyAt(keys),
    edit: (replacement, ...keys) => (tree.sound ? tree.edit(keys, replacement) : undefined),
    comments: tree.comments,
  };
}

function atMost(count: number, problems: readonly Problem[]): readonly Problem[] {
  const last = problems[count];
  if (last === undefined) return problems;
  const message = `Unexpected number of problems, expected at most ${count} in a file`;
  return [...problems.slice(0, count), { subject: 'file', message, place: last.place }];
}

function byPoint(a: Place, b: Place): number {
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}
