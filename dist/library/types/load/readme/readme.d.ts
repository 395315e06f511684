/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */
import type { FileRead } from '../../files/door.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
/** Reads a README against the questions of `template`; front matter is none of its text. Never throws on content. `parse` is for comparing ways to parse. */
export declare function parseReadme(path: string, read: FileRead, template: Template, parse?: typeof documentFor): Readme;
/** The README parsed as far as it is read: its outline and its questionnaire. */
declare function documentFor(text: string, template: Template): MarkdownDocument;
export {};
