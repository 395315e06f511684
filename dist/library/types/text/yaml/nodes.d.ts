/** Finding nodes by their keys, through aliases and merge keys. */
import { type Alias, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../../model/place.js';
import type { Places } from './places.js';
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
export declare function resolve({ targets }: Nodes, node: unknown): unknown;
/** A key as a text; of a key that is none, what is written. */
export declare function nameOf(nodes: Nodes, key: unknown): string;
/** A mapping by key. The first of several equal keys counts, a written key before a merged one (`<<`). */
export declare function entriesOf(nodes: Nodes, map: YAMLMap, within?: ReadonlySet<YAMLMap>): Map<string, Pair>;
/** What stands at `keys`. */
export declare function locate(nodes: Nodes, keys: Keys): Found;
/** The place of the key that leads to what was found, else of the nearest one above it that is written. */
export declare function nearestTo(nodes: Nodes, { path }: Found): Place;
/** First key of the file, else its first line. */
export declare function topPlace({ root, places }: Pick<Nodes, 'root' | 'places'>): Place;
/** The key at `keys` with its value; `undefined` when nothing stands there or it is an item of a list. */
export declare function pairAt(nodes: Nodes, keys: Keys): Pair | undefined;
/** The mapping that holds the key at `keys`. */
export declare function mappingAbove(nodes: Nodes, keys: Keys): YAMLMap | undefined;
/** Whether what stands at `keys` is read from there alone and nothing else is read there: no alias, no key twice. */
export declare function isAlone(nodes: Nodes, keys: Keys): boolean;
