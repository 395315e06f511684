/** The first stage: which keys a file has, and which of them mean others. */
import type { Edit } from '../../model/finding.js';
import { evident, nearest } from '../slips.js';
import { quote } from '../words.js';
import { type Checking, safely } from './check.js';
import { faultsOf } from './faults.js';
import type { Keys } from './nodes.js';
import { isMapping, type Mapping, remove, valueAt } from './plain.js';
import type { Schema } from './shape.js';
import { MOST, subjectOf } from './values.js';

/** Takes unknown keys out, with or without a value; a misspelt one is read as the one that is meant. */
export function checkNames(checking: Checking): void {
  const { shape, data } = checking;
  readNamed(checking);
  for (const { keyword, params, parentSchema, keys } of faultsOf(shape, data)) {
    if (keyword !== 'additionalProperties' || shape.more === '*') continue;
    if (keys.length === 0 && shape.more?.has(String(params.additionalProperty))) continue;
    unknownKey(
      checking,
      [...keys, String(params.additionalProperty)],
      Object.keys((parentSchema as Schema).properties ?? {}),
    );
  }
  for (const [key, known] of Object.entries(shape.keys ?? {})) {
    const keys = key === '' ? [] : [key];
    const mapping = valueAt(data, keys);
    if (!isMapping(mapping)) continue;
    for (const unknown of Object.keys(mapping).filter((name) => !known.includes(name))) {
      unknownKey(checking, [...keys, unknown], known);
    }
  }
}

function readNamed({ shape, data }: Checking): void {
  for (const [key, name] of Object.entries(shape.named ?? {})) {
    const list = data[key];
    if (!Array.isArray(list)) continue;
    data[key] = list.map((item) => (typeof item === 'string' ? { [name]: item } : item));
  }
}

function unknownKey(checking: Checking, keys: Keys, known: readonly string[]): void {
  const { tree, shape, data, problems, meant } = checking;
  const value = valueAt(data, keys);
  remove(data, keys);
  if (problems.length > MOST) return;
  const key = String(keys.at(-1));
  const above = keys.slice(0, -1);
  const former = keys.length === 1 ? shape.former?.get(key) : undefined;
  const absent = known.filter((other) => !tree.has([...above, other]));
  const place = tree.keyAt(keys);
  const sure = former ? undefined : evident(key, known);
  const renaming =
    sure !== undefined && absent.includes(sure) ? renamed(checking, keys, sure, value) : undefined;
  const expected = former ? former.instead : nearest(key, absent);
  if (expected !== undefined) meant.add(subjectOf([...above, expected]));
  problems.push({
    subject: subjectOf(keys),
    message: `Unexpected key ${quote(key)}${expected === undefined ? '' : `, expected ${quote(expected)}`}`,
    place,
    help: former?.help ?? `Known keys are ${known.map(quote).join(', ')}.`,
    ...(former?.severity && { severity: former.severity }),
    ...safely(renaming),
  });
}

/** A misspelt key is read as the one that is meant, if its value makes sense there: else renaming it would bring up new problems. */
function renamed(
  { tree, shape, data }: Checking,
  keys: Keys,
  name: string,
  value: unknown,
): Edit | undefined {
  const edit = tree.rename(keys, name);
  const parent = valueAt(data, keys.slice(0, -1));
  if (edit === undefined || !isMapping(parent)) return undefined;
  const meantKeys = [...keys.slice(0, -1), name];
  parent[name] = value;
  const choice = keys.length === 1 ? shape.values?.[name] : undefined;
  const isWrong =
    choice !== undefined
      ? !choice.includes(String(value))
      : !shape.booleans?.includes(name) &&
        faultsOf(shape, data).some((fault) => isBelow(fault.keys, meantKeys));
  if (isWrong) {
    delete (parent as Mapping)[name];
    return undefined;
  }
  tree.readAs(keys, name);
  return edit;
}

function isBelow(keys: Keys, above: Keys): boolean {
  return above.every((key, index) => keys[index] === key);
}
