/**
 * Whether mdtoc finds the headings that Markdown has. It reads documents with gomarkdown and mmark's title blocks, which differ from
 * CommonMark in what is a heading and in what hides one: text between two rules of dashes, an HTML element up to its end and the blank
 * line after it, a fence that is never closed or has words behind its mark, what a list takes in. Where any of that might matter
 * nobody is told what belongs into a list of contents.
 */
import type { Leaf } from '../markdown/leaf.js';
/** Whether mdtoc, which reads `source` from the offset `from` on, finds the same headings there as the leaves are. */
export declare function readsAlike(source: string, leaves: readonly Leaf[], from: number): boolean;
