import type { Rule } from '../model/rule.js';
/** "What specific metrics ...?" is answered by the name of a metric; reviewers ask for it again and again. */
export declare const metricsAreNamed: Rule;
