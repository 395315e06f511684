import type { Rule } from '../model/rule.js';
/** Milestones move on, the stage is forgotten, and the wrong review is asked for. */
export declare const stageIsCurrent: Rule;
