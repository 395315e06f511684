/** Finding nodes by their keys, through aliases and merge keys. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../../model/place.js';
import type { Places } from './places.js';
import { DEEPEST } from './tokens.js';

/** Keys and list indexes from the top of a file down to a value. */
export type Keys = readonly (string | number)[];

/** The nodes of one file, and what is known of them. */
export interface Nodes {
  readonly root: Node | undefined;
  readonly places: Places;
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Mappings by key, as far as they were looked at. */
  readonly entries: WeakMap<YAMLMap, Map<string, Pair>>;
  /** Whether so many nodes more may be made of aliases and merge keys; false from the first time on that they may not. */
  afford(count: number): boolean;
}

/** What stands at some keys. */
export interface Found {
  readonly node: unknown;
  readonly found: boolean;
  /** The keys that lead there, as far as they are written. */
  readonly path: readonly unknown[];
}

/** The node that an alias stands for; anything else as it is. */
export function resolve({ targets }: Nodes, node: unknown): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

/** A key as a text; of a key that is none, what is written. */
export function nameOf(nodes: Nodes, key: unknown): string {
  const node = resolve(nodes, key);
  if (isScalar(node)) return String(node.value);
  const span = isMap(node) || isSeq(node) ? node.range : undefined;
  return span ? nodes.places.text.slice(span[0], span[1]).trim() : '';
}

/** A mapping by key. The first of several equal keys counts, a written key before a merged one (`<<`). */
export function entriesOf(
  nodes: Nodes,
  map: YAMLMap,
  within: ReadonlySet<YAMLMap> = new Set(),
): Map<string, Pair> {
  const known = nodes.entries.get(map);
  if (known !== undefined) return known;
  const entries = new Map<string, Pair>();
  const merged: YAMLMap[] = [];
  for (const pair of map.items) {
    const name = nameOf(nodes, pair.key);
    const sources = name === '<<' ? mergeSources(nodes, pair.value) : undefined;
    if (sources !== undefined) merged.push(...sources);
    else if (!entries.has(name)) entries.set(name, pair);
  }
  const inner = new Set([...within, map]);
  // Whoever merges what merges what merges … is not followed to the end.
  if (inner.size > DEEPEST && merged.length > 0) nodes.afford(Number.POSITIVE_INFINITY);
  for (const source of merged) {
    if (inner.has(source)) continue;
    if (inner.size > DEEPEST) break;
    const more = entriesOf(nodes, source, inner);
    if (!nodes.afford(more.size)) break;
    for (const [name, pair] of more) if (!entries.has(name)) entries.set(name, pair);
  }
  nodes.entries.set(map, entries);
  return entries;
}

function mergeSources(nodes: Nodes, value: unknown): readonly YAMLMap[] | undefined {
  const node = resolve(nodes, value);
  const sources = (isSeq(node) ? node.items : [node]).map((source) => resolve(nodes, source));
  return sources.every((source) => isMap(source)) ? sources : undefined;
}

/** What stands at `keys`. */
export function locate(nodes: Nodes, keys: Keys): Found {
  let node: unknown = nodes.root;
  const path: unknown[] = [];
  for (const key of keys) {
    const parent = resolve(nodes, node);
    if (isMap(parent)) {
      const pair = entriesOf(nodes, parent).get(String(key));
      if (pair === undefined) return { node: undefined, found: false, path };
      path.push(pair.key);
      node = pair.value;
    } else if (isSeq(parent) && Number(key) in parent.items) {
      node = parent.items[Number(key)];
    } else {
      return { node: undefined, found: false, path };
    }
  }
  return { node, found: nodes.root !== undefined, path };
}

/** The place of the key that leads to what was found, else of the nearest one above it that is written. */
export function nearestTo(nodes: Nodes, { path }: Found): Place {
  for (let at = path.length - 1; at >= 0; at--) {
    const place = nodes.places.of(path[at]);
    if (place !== undefined) return place;
  }
  return topPlace(nodes);
}

/** First key of the file, else its first line. */
export function topPlace({ root, places }: Pick<Nodes, 'root' | 'places'>): Place {
  const nowhere = { path: places.path };
  if (isMap(root)) return places.of(root.items[0]?.key) ?? nowhere;
  return places.firstLine(places.of(root) ?? nowhere);
}

/** The key at `keys` with its value; `undefined` when nothing stands there or it is an item of a list. */
export function pairAt(nodes: Nodes, keys: Keys): Pair | undefined {
  const map = mappingAbove(nodes, keys);
  return map && entriesOf(nodes, map).get(String(keys.at(-1)));
}

/** The mapping that holds the key at `keys`. */
export function mappingAbove(nodes: Nodes, keys: Keys): YAMLMap | undefined {
  const map = resolve(nodes, locate(nodes, keys.slice(0, -1)).node);
  return isMap(map) ? map : undefined;
}

/** Whether what stands at `keys` is read from there alone and nothing else is read there: no alias, no key twice. */
export function isAlone(nodes: Nodes, keys: Keys): boolean {
  if (nodes.targets.size > 0) return false;
  return keys.every((_, index) => {
    const map = locate(nodes, keys.slice(0, index)).node;
    if (!isMap(map)) return true;
    const name = nameOf(nodes, entriesOf(nodes, map).get(String(keys[index]))?.key);
    return map.items.filter(({ key }) => nameOf(nodes, key) === name).length === 1;
  });
}
