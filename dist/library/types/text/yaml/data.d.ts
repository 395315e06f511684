/** A file's data held to its shape. */
import type { Problem } from '../../model/finding.js';
import type { Shape } from './shape.js';
import type { YamlTree } from './tree.js';
/** What of a file's data its shape allows, each value with its place and all of it frozen, and a problem for everything else. */
export declare function checkData(tree: YamlTree, shape: Shape, path: string): {
    readonly data: object;
    readonly problems: readonly Problem[];
};
