import type { Rule } from '../model/rule.js';
/** What is new needs somebody who sees all of the SIG's work; who knows the feature can take it from there. */
export declare const approverSuitsStage: Rule;
