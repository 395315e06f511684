import type { Rule } from '../model/rule.js';
/** `1.20` is a number to YAML, and not twenty to every reader: the `v` makes it a text. */
export declare const releasesStartWithV: Rule;
