/** Plain data by keys: mappings, lists and texts. */
import type { Keys } from './nodes.js';
export type Mapping = Record<string, unknown>;
/** Whether a value is keys and values. */
export declare function isMapping(value: unknown): value is Mapping;
/** What stands at `keys`; `undefined` when nothing does. */
export declare function valueAt(data: unknown, keys: Keys): unknown;
/** Takes a value out of its mapping; in a list it leaves `null` behind, so that its neighbours keep their indexes. */
export declare function remove(data: Mapping, keys: Keys): void;
/** Takes out every key of a mapping that has no value. */
export declare function dropEmptyKeys(value: unknown): void;
/** The keys of a JSON pointer into `data`; list indexes as numbers. */
export declare function keysOf(pointer: string, data: unknown): Keys;
