/** What a schema has against some data, once configuration and custom had their say. */
import type { ErrorObject } from 'ajv';
import type { Keys } from './nodes.js';
import { type Mapping } from './plain.js';
import type { Shape } from './shape.js';
/** An error of the schema's, and where. */
export type Fault = Pick<ErrorObject, 'keyword' | 'params' | 'parentSchema' | 'data'> & {
    readonly keys: Keys;
};
/** Everything that `shape` has against `data`, in the schema's order, then wrong values of the configuration's. */
export declare function faultsOf(shape: Shape, data: Mapping): readonly Fault[];
/** Values that are texts, but none of those that the configuration allows. */
export declare function choiceFaults({ values }: Shape, data: Mapping): readonly Fault[];
