import type { Rule } from '../model/rule.js';
/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
export declare const answerHasReason: Rule;
