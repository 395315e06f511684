import type { Rule } from '../model/rule.js';
/** Release tooling and approvers read these answers from kep.yaml; the template says from which stage on they are due. */
export declare const prrAnswersAreDeclared: Rule;
