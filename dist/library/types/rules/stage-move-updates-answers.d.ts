import type { Rule } from '../model/rule.js';
/** A stage is more than a word in kep.yaml: other questions are due, and what was planned has been tested since. */
export declare const stageMoveUpdatesAnswers: Rule;
