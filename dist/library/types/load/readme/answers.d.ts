/** The questionnaire of a README → the answer to every question of the template. */
import type { Edit } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Answer, MissingAnswer } from '../../model/readme.js';
import type { Question } from '../../model/template.js';
import type { Reading } from './reading.js';
/** By question id, every question of the template in its order. */
export declare function answersOf(reading: Reading): ReadonlyMap<string, Answer>;
/** The answer to a question that is not asked. */
export declare function missingAnswer(question: Question, place: Place, text?: string, insertion?: Edit): MissingAnswer;
