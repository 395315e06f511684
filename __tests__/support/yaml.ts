import type { LocatedData } from '../../src/model/metadata.js';

/** Located data without its places. */
export function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== 'object' || data === null) return data;
  if ('value' in data && 'place' in data) return data.value;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)]));
}

/** Plain data whose values stand nowhere in particular in the file at `path`. */
export function located<T>(path: string, data: T): LocatedData<T> {
  const place = { path };
  const below = (value: unknown): unknown => {
    if (Array.isArray(value)) return Object.defineProperty(value.map(below), 'place', { value: place });
    if (typeof value !== 'object' || value === null) return { value, place };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, below(inner)]));
  };
  return below(data) as LocatedData<T>;
}
