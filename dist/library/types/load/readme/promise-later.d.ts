import { type Reader } from './promise-facts.js';
/** What says that something comes later, by the word that shows it. */
export declare const TO_COME: ReadonlyMap<string, Reader>;
