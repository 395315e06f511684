import type { Problem } from '../../model/finding.js';
import { type Checking } from './check.js';
import type { Fault } from './faults.js';
import type { Schema } from './shape.js';
/** A required key that has no value; `undefined` where it stands under another name. */
export declare function missingKey({ tree, meant }: Checking, { keys: parent, params, parentSchema }: Fault): Problem[];
/** A value that its key does not allow. */
export declare function wrongValue(checking: Checking, fault: Fault): Problem;
/** Whether the value stays although its form is wrong. */
export declare function isLenient({ shape }: Checking, { keyword, keys }: Fault): boolean;
/** The sample of a key, ready to paste. */
export declare function example(schema: Schema, key: string): readonly string[];
/** A value in words. */
export declare function called(value: unknown): string;
