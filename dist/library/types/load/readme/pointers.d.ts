import type { Answer } from '../../model/readme.js';
import type { Recogniser } from './questions.js';
/**
 * The answers with those that only point to another one (`See above.`) in the state of that one, as far as it says nothing; one that
 * points to its own section or question is unanswered. `answers` are in the template's order.
 */
export declare function withPointers(answers: readonly Answer[], recognise: Recogniser): readonly Answer[];
