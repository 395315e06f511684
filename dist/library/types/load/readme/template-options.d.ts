import type { Section } from '../../model/readme.js';
/**
 * The sections that a template leaves to the author by what it says below their headings; `raw` is that text, comments included. All of them
 * where `preface`, the text above the first of them, says so.
 */
export declare function optionalAmong(sections: readonly Section[], raw: (section: Section) => string, preface: string): ReadonlySet<Section>;
/** Whether a heading shows what one may look like instead of naming what has to be there. */
export declare function isExample(name: string): boolean;
/** Whether a heading is that of the table of contents. */
export declare function isContents(name: string): boolean;
/** Whether the first heading is the title of all: with several of its level, each is a section, as `# Summary` and `# Motivation` are. */
export declare function hasTitle(sections: readonly Section[]): boolean;
