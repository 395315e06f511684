/** What a section outside of the questionnaire puts off: its text is read line by line, without a parser. */
import type { PutOff, Section } from '../../model/readme.js';
/** The promises in a section's own text, each with its place in the file `path`. */
export declare function sectionPromises(section: Section, path: string): readonly PutOff[];
