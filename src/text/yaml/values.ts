/** Nodes → plain data in which every scalar is a text. */
import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Problem } from '../../model/finding.js';
import { quote } from '../words.js';
import { entriesOf, type Keys, type Nodes, nameOf, resolve, topPlace } from './nodes.js';
import { DEEPEST } from './tokens.js';

const EMPTY = /^(?:~|null|Null|NULL)?$/;

/** A file with more problems is no KEP's, and nobody reads them all. */
export const MOST = 100;

/**
 * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds nothing.
 * Keys that are written twice and nesting without reason are added to `problems`.
 */
export function valuesOf(nodes: Nodes, problems: Problem[]): unknown {
  return nodes.root === undefined ? undefined : plainOf(nodes, problems, nodes.root, [], false);
}

function plainOf(nodes: Nodes, problems: Problem[], node: unknown, keys: Keys, isAliased: boolean): unknown {
  if (isAlias(node)) return plainOf(nodes, problems, resolve(nodes, node), keys, true);
  if (isAliased && !nodes.afford(1)) return undefined;
  if (isScalar(node)) {
    const value = String(node.value);
    return value === '' || (node.type === 'PLAIN' && EMPTY.test(value)) ? undefined : value;
  }
  if (keys.length >= DEEPEST) {
    stop(nodes, problems, `Unexpected nesting, expected at most ${DEEPEST} levels`);
    return undefined;
  }
  const below = (value: unknown, key: string | number): unknown =>
    plainOf(nodes, problems, value, [...keys, key], isAliased) ?? null;
  if (isSeq(node)) return node.items.map(below);
  if (!isMap(node)) return undefined;
  if (!isAliased) reportDuplicates(nodes, problems, node, keys);
  const mapping = Object.create(null) as Record<string, unknown>;
  for (const [key, pair] of entriesOf(nodes, node)) mapping[key] = below(pair.value, key);
  return mapping;
}

/** Says once that a file cannot be read to its end. */
export function stop(nodes: Pick<Nodes, 'root' | 'places'>, problems: Problem[], message: string): void {
  if (problems.some((problem) => problem.message === message)) return;
  problems.push({ subject: 'syntax', message, place: topPlace(nodes) });
}

function reportDuplicates(nodes: Nodes, problems: Problem[], map: YAMLMap, keys: Keys): void {
  const nowhere = { path: nodes.places.path };
  const first = new Map<string, unknown>();
  for (const { key } of map.items) {
    const name = nameOf(nodes, key);
    if (!first.has(name)) {
      first.set(name, key);
      continue;
    }
    if (problems.length > MOST) return;
    problems.push({
      subject: subjectOf([...keys, name]),
      message: `Unexpected second key ${quote(name)}, expected one`,
      place: nodes.places.of(key) ?? nowhere,
      related: [{ message: 'the first one', place: nodes.places.of(first.get(name)) ?? nowhere }],
    });
  }
}

/** A key path without list indexes, `feature-gates.components`: what a problem is about. */
export function subjectOf(keys: Keys): string {
  return keys.filter((key) => typeof key === 'string').join('.');
}
