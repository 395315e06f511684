/** Questions that an unclosed comment or fence hides. */
import type { Answer, Readme } from '../../model/readme.js';
import type { Reading } from './reading.js';
/** A comment or fence left open to the end of the document, with the questions it hides. */
export declare function swallowedBy({ document, recognise, place }: Reading, answers: ReadonlyMap<string, Answer>): Readme['swallowed'];
