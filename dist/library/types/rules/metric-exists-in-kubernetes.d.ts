import type { Rule } from '../model/rule.js';
/** A dashboard with a name that nothing declares stays empty, and nobody is told. */
export declare const metricExistsInKubernetes: Rule;
