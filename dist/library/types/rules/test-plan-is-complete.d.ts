import type { Rule } from '../model/rule.js';
/** The release team turns away plans that are not filled in; reviewers ask for links from beta on. */
export declare const testPlanIsComplete: Rule;
