/** The blocks of an answer → its lines, labels and options, the author's words told from the template's. */
import type { Place } from '../../model/place.js';
import type { GivenAnswer, PresentAnswer } from '../../model/readme.js';
import type { Boilerplate } from '../../model/template.js';
import type { Block, Span } from '../../text/markdown/markdown.js';
/** One line, label or option of an answer. */
export interface Unit extends Span {
    readonly text: string;
    readonly kind: 'text' | 'code' | 'heading' | 'media';
    /** The task list box in front of it, however it is written (`[x]`, `[]`, `[ x ]`). */
    readonly box: 'ticked' | 'unticked' | undefined;
    /** List nesting; a unit's children are the deeper units that follow it. */
    readonly depth: number;
    readonly codes: readonly (Span & {
        readonly text: string;
    })[];
    /** Its block holds a link or a picture. */
    readonly linked: boolean;
    /** Template text it consists of or starts with. */
    readonly template: 'option' | 'label' | 'instruction' | undefined;
    /** What the author added: all of it where nothing is template text. */
    readonly value: string;
}
/** Splits an answer's blocks into units and tells the author's words from the template's. */
export declare function unitsOf(blocks: readonly Block[], boilerplate: Boilerplate, source: string): Unit[];
/** The author's text of the units: values of labels and options, everything else as written. */
export declare function authorText(units: readonly Unit[]): string;
/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
export declare function pendingIn(units: readonly Unit[], locate: (word: string, unit: Unit) => Place): GivenAnswer['pending'];
/** Template text left in an answer that the author did write; where it is `onlyBoxes`, each of them. */
export declare function leftoversOf(units: readonly Unit[], place: (span: Span) => Place, locate: (words: string, unit: Unit) => Place, onlyBoxes: boolean): PresentAnswer['leftovers'];
/** Whether an answer is nothing but boxes that are not ticked, none of them with a value. */
export declare function isOnlyBoxes(units: readonly Unit[]): boolean;
/** Units below `units[index]` in the list. */
export declare function childrenOf(units: readonly Unit[], index: number): readonly Unit[];
