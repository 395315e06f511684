import { type Checking } from './check.js';
/** Takes unknown keys out, with or without a value; a misspelt one is read as the one that is meant. */
export declare function checkNames(checking: Checking): void;
