/** Which of two spellings is the slip, and how that is said from either place. */
import type { Problem } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { Located } from '../../model/place.js';
/** The same thing as kep.yaml and as the README spell it. */
export interface Spellings {
    /** What it is: `feature gate`. */
    readonly noun: string;
    readonly declared: Located;
    readonly written: Located;
    /** What stands in each file when it has that name, ready to paste. */
    readonly inMetadata: (name: string) => string;
    readonly inReadme: (name: string) => string;
    /** What tells which one is right where the KEP does not. */
    readonly question: string;
}
/** How often a name stands in a text, as a word of its own. */
export declare function timesIn(text: string, name: string): number;
/** The spelling that README and kep.yaml together have three times as often as the other; `undefined` where neither has. */
export declare function meant({ readme, metadata }: Kep, a: string, b: string): string | undefined;
/** What is said about two spellings: `right` is the one that is meant, if that can be told. */
export declare function differing({ noun, declared, written, inMetadata, inReadme, question }: Spellings, right: string | undefined): Problem;
