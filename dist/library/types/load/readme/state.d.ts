/** What an author's text amounts to as an answer. */
import type { AnswerState } from '../../model/readme.js';
import type { Question } from '../../model/template.js';
import type { PutsOff } from './promises.js';
/**
 * Whether the prose under a section's heading stands for the answers to all its questions: it says that they do not apply, or speaks of
 * the section itself. Prose about the feature leaves its questions open.
 */
export declare function standsForAll(prose: string): boolean;
/** The state that the author's text gives a question; `ticked` when an option is ticked, `said` reads what its paragraphs put off. */
export declare function stateOf(question: Question, text: string, ticked: boolean, said: PutsOff): Exclude<AnswerState, 'missing'>;
