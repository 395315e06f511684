import type { Rule } from '../model/rule.js';
/** An operator scrapes the component that the KEP names; another one does not have the metric. */
export declare const metricComponentMatches: Rule;
