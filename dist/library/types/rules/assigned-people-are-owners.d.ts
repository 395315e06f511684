import type { Rule } from '../model/rule.js';
/** The mark tells people who answers for a KEP, OWNERS tells the robot that merges: both have to mean the same. */
export declare const assignedPeopleAreOwners: Rule;
