import type { Reporter } from './reporter.js';
/** Every form that a report can have, for people first; the first is the one that is taken when nothing is asked for. */
export declare const reporters: readonly Reporter[];
