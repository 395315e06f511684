/** Sections of a README against those of the template. */
import type { Kep } from '../../model/kep.js';
import type { Located, Place } from '../../model/place.js';
import type { Section } from '../../model/readme.js';
/** A section with those below it. */
export interface Chapter {
    readonly section: Section;
    readonly below: readonly Section[];
}
/** Whether the template's heading leaves the section to the author: `User Stories (Optional)`, `Drawbacks (if any)`. */
export declare function isOptional({ value: name }: Section): boolean;
/** A heading's words for comparison: case, punctuation, the plural, `&` and the mark of optional sections do not count. */
export declare const wordsOf: (text: string) => string;
/**
 * The section that `name` means, at any place and level: of the same words, else one that has them in one run among others
 * (`Unit Tests and Benchmarks`) or misspelt, and is none of `others`.
 */
export declare function findSection(sections: readonly Section[], name: string, others?: ReadonlySet<string>): Section | undefined;
/** The section called `name` with those below it; `undefined` where there is none. */
export declare function chapterOf(sections: readonly Section[], name: string): Chapter | undefined;
/** Deeper sections up to the next one of the same or a higher level. */
export declare function sectionsBelow(sections: readonly Section[], section: Section): readonly Section[];
/** All text of a chapter, headings left out. */
export declare function textOf({ section, below }: Chapter): string;
/** Whether a text says nothing: no words, or a placeholder for them. Pictures and tables have words. */
export declare function isBlank(text: string): boolean;
/** A line `- [ ] text`, with or without its bullet; lines that continue it are part of its text. */
export interface Checkbox extends Located {
    readonly ticked: boolean;
    /** Whether it is indented: a part of the one above. */
    readonly nested: boolean;
    /** What stands there instead of a box that Markdown would show as one: `[ x (R)`, `[x](R)`, `(x)`. */
    readonly broken: string | undefined;
}
/** The checkboxes of a section, each with its place in the file `path`. */
export declare function checkboxesOf(section: Section, path: string): readonly Checkbox[];
/** Place of the words of `line`, which is the one at `index` of a section's text. */
export declare function placeIn(section: Section, line: string, index: number, path: string): Place;
/** Words of a text without the targets of its links. */
export declare const spoken: (text: string) => string;
/** Whether two lines say the same: three quarters of the words of the shorter one are in the other. */
export declare function isSameLine(a: string, b: string): boolean;
/** Whether the README can be read to its end and the repository has a template to hold it to. */
export declare function isHeld({ readme, repository }: Kep): boolean;
