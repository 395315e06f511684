import type { Rule } from '../model/rule.js';
/** A stale `latest-milestone` hides the KEP from the release team and can switch the review off. */
export declare const latestMilestoneIsCurrent: Rule;
