/** What the implementation history says happened in which release. */
import type { Place } from '../../model/place.js';
import type { Release } from '../../model/release.js';
import { type Chapter } from './sections.js';
/** An entry that says of a stage in which release it was reached, and nothing besides. */
export interface Entry {
    readonly stage: string;
    /** As it is written. */
    readonly text: string;
    readonly release: Release;
    readonly place: Place;
}
/** Whether some text speaks of a stage. */
export declare function names(text: string, stage: string): boolean;
/** Every release that a text names, links left out. */
export declare function releasesIn(text: string): readonly Release[];
/** The entries of a history that say when a stage was reached, each in a line of its own. */
export declare function entriesOf({ section, below }: Chapter, path: string): readonly Entry[];
/** The stages that come before `stage` in its life. */
export declare function stagesBefore(stage: string): readonly string[];
