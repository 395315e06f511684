import { type Reader } from './promise-facts.js';
/** What says that something is on its way, by the word that shows it. */
export declare const ONGOING: ReadonlyMap<string, Reader>;
