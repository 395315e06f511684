/** Reading a YAML file as it is written, whatever its schema makes of it. */

import type { YamlFile } from '../../model/metadata.js';
import type { Located, Place } from '../../model/place.js';

/** Every scalar, as written and valid or not, that a file holds at a key path such as `feature-gates.name`, through lists at any step. */
export function* scalars<T>(
  file: YamlFile<T>,
  path: string,
  prefix: readonly (string | number)[] = [],
): Generator<Located> {
  if (path !== '') {
    const [key = '', ...rest] = path.split('.');
    if (file.has(...prefix, key)) yield* listed(file, rest.join('.'), [...prefix, key]);
    return;
  }
  const text = file.raw(...prefix);
  if (text !== undefined) yield { value: text, place: file.at(...prefix) };
}

function* listed<T>(file: YamlFile<T>, path: string, keys: readonly (string | number)[]): Generator<Located> {
  if (!file.has(...keys, 0)) yield* scalars(file, path, keys);
  for (let index = 0; file.has(...keys, index); index += 1) yield* listed(file, path, [...keys, index]);
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
