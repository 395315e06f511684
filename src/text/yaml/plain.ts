/** Plain data by keys: mappings, lists and texts. */
import type { Keys } from './nodes.js';

export type Mapping = Record<string, unknown>;

/** Whether a value is keys and values. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at `keys`; `undefined` when nothing does. */
export function valueAt(data: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value as Mapping | undefined)?.[key], data);
}

/** Takes a value out of its mapping; in a list it leaves `null` behind, so that its neighbours keep their indexes. */
export function remove(data: Mapping, keys: Keys): void {
  const parent = valueAt(data, keys.slice(0, -1));
  const key = keys.at(-1);
  if (key === undefined || parent === null || typeof parent !== 'object') return;
  if (Array.isArray(parent)) parent[Number(key)] = null;
  else delete (parent as Mapping)[key];
}

/** Takes out every key of a mapping that has no value. */
export function dropEmptyKeys(value: unknown): void {
  if (Array.isArray(value)) value.forEach(dropEmptyKeys);
  if (!isMapping(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null) delete value[key];
    else dropEmptyKeys(inner);
  }
}

/** The keys of a JSON pointer into `data`; list indexes as numbers. */
export function keysOf(pointer: string, data: unknown): Keys {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(name) : name;
      value = (value as Mapping)[key];
      return key;
    });
}
