/** Sentences of a README's prose and list items, each with its line. */
import type { Place } from '../../model/place.js';
import type { Section } from '../../model/readme.js';
/** One sentence, its white space as single blanks. */
export interface Sentence {
    readonly text: string;
    /** Where the characters of `text` from `start` on, `length` of them, are written; the part on their first line. */
    placeOf(start: number, length: number): Place;
}
/** The sentences below a heading. Code fences are none. */
export declare function sentencesOf(section: Section, path: string): Generator<Sentence>;
