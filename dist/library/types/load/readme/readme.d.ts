/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */
import type { FileRead } from '../../files/door.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import { type MarkdownDocument } from '../../text/markdown/markdown.js';
/** Reads a README against the questions of `template`; front matter is none of its text. Never throws on content. `parse` is for comparing ways to parse. */
export declare function parseReadme(path: string, read: FileRead, template: Template, parse?: typeof documentFor): Readme;
/**
 * The parts of `parseReadme` that headings tell, the same to a byte. `undefined` where these are not enough: where a parser may refuse the
 * rest, or something is left open that may hide questions. Never throws on content.
 */
export declare function readOutline(path: string, read: FileRead): Pick<Readme, 'title' | 'sections' | 'toc' | 'swallowed'> | undefined;
/** The README parsed as far as it is read: its outline and its questionnaire. */
declare function documentFor(text: string, template: Template): MarkdownDocument;
export {};
