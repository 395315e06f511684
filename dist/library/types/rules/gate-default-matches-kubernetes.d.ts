import type { Rule } from '../model/rule.js';
/** Whoever plans an upgrade reads whether a feature will be on; a README that says so of one that stays off misleads. */
export declare const gateDefaultMatchesKubernetes: Rule;
