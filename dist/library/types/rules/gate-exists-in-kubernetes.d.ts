import type { Rule } from '../model/rule.js';
/** Who sets a gate by the name in the KEP must not hear that there is none; a KEP whose gate never came is not where it says it is. */
export declare const gateExistsInKubernetes: Rule;
