import type { Problem } from '../../model/finding.js';
import { type Keys, type Nodes } from './nodes.js';
/** A file with more problems is no KEP's, and nobody reads them all. */
export declare const MOST = 100;
/**
 * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds nothing.
 * Keys that are written twice and nesting without reason are added to `problems`.
 */
export declare function valuesOf(nodes: Nodes, problems: Problem[]): unknown;
/** Says once that a file cannot be read to its end. */
export declare function stop(nodes: Pick<Nodes, 'root' | 'places'>, problems: Problem[], message: string): void;
/** A key path without list indexes, `feature-gates.components`: what a problem is about. */
export declare function subjectOf(keys: Keys): string;
