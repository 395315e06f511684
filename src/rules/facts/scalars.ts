/** Reading a YAML file as it is written, whatever its schema makes of it. */

import type { YamlFile } from '../../model/metadata.js';
import type { Located, Place } from '../../model/place.js';

type Keys = readonly (string | number)[];

/** More keys and lists within each other than anybody writes, and more items: an alias may stand for the list that it is in. */
const DEEPEST = 6;
const MOST = 10_000;

/** Every scalar, as written and valid or not, that a file holds at a key path such as `feature-gates.name`, through lists at any step. */
export function* scalars<T>(file: YamlFile<T>, path: string): Generator<Located> {
  yield* scalarsBelow(file, path.split('.'), [], { items: 0 });
}

function* scalarsBelow<T>(
  file: YamlFile<T>,
  path: readonly string[],
  prefix: Keys,
  spent: { items: number },
): Generator<Located> {
  const [key, ...rest] = path;
  if (key !== undefined) {
    if (file.has(...prefix, key)) yield* listed(file, rest, [...prefix, key], spent);
    return;
  }
  const text = file.raw(...prefix);
  if (text !== undefined) yield { value: text, place: file.at(...prefix) };
}

function* listed<T>(
  file: YamlFile<T>,
  path: readonly string[],
  keys: Keys,
  spent: { items: number },
): Generator<Located> {
  if (keys.length > DEEPEST) return;
  if (!file.has(...keys, 0)) yield* scalarsBelow(file, path, keys, spent);
  for (let index = 0; file.has(...keys, index) && spent.items < MOST; index += 1) {
    spent.items += 1;
    yield* listed(file, path, [...keys, index], spent);
  }
}

/** False when the syntax is broken: what seems to be missing may be further down. */
export function isSound<T>({ problems }: YamlFile<T>): boolean {
  return !problems.some(({ subject }) => subject === 'syntax');
}

/** Whether the schema has a problem right at `place`: what stands there has been talked about. */
export function isRejected<T>({ problems }: YamlFile<T>, { start }: Place): boolean {
  return problems.some(
    ({ place }) => place.start?.line === start?.line && place.start?.column === start?.column,
  );
}
