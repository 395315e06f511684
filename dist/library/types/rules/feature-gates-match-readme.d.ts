import type { Rule } from '../model/rule.js';
/** The template asks for the gate in the enablement answer and in `feature-gates`; operators and tooling read one each. */
export declare const featureGatesMatchReadme: Rule;
