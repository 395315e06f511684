import type { Rule } from '../model/rule.js';
/** Without stage and milestone nobody can tell which review a KEP needs: it would pass unseen. */
export declare const statusAgreesWithStage: Rule;
