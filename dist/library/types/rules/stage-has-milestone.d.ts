import type { Rule } from '../model/rule.js';
/** Later stages may be guesses; the stage under review has a release. */
export declare const stageHasMilestone: Rule;
