import type { Chapter } from './sections.js';
/** The template's own lines below its headings, normalised. */
export declare function samplesOf(template: Chapter): ReadonlySet<string>;
/** Whether a line is the template's, of today or of earlier: `- <test>: <link to test coverage>`. */
export declare function isSample(line: string, samples: ReadonlySet<string>): boolean;
