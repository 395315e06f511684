/** What the stages that hold data to a shape hand on to each other. */
import type { Edit, Fix, Problem } from '../../model/finding.js';
import type { Mapping } from './plain.js';
import type { Shape } from './shape.js';
import type { YamlTree } from './tree.js';
/** One file on its way through the stages. */
export interface Checking {
    readonly tree: YamlTree;
    readonly shape: Shape;
    /** What is left of the file's data: each stage takes out what it has a problem with. */
    readonly data: Mapping;
    readonly problems: Problem[];
    /** Subjects of keys that are there under another name: nobody misses them. */
    readonly meant: Set<string>;
}
/** A fix that says nothing which the author has not said. */
export declare function safely(edit: Edit | undefined): {
    readonly fix?: Fix;
};
