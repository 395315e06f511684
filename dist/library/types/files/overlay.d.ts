import type { Files } from './door.js';
/** `files` with other texts in some places, under the rules of the door: the tree as it would be if they were written. */
export declare function overlay(files: Files, texts: ReadonlyMap<string, string>): Files;
