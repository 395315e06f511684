import { type Reader } from './promise-facts.js';
/** What says that something is missing, by the word that shows it. */
export declare const MISSING: ReadonlyMap<string, Reader>;
