import type { Rule } from '../model/rule.js';
/** Metrics are defined and then not wired up: only a running cluster shows it. */
export declare const metricIsExposed: Rule;
