/** What says that a verb lies ahead: `will`, `is intended to`, `plan to`, a bare `to be`. */
import { type Token } from '../../text/english/tokens.js';
/** How a verb is put off: `will`, a plan, a need, a wish that is conditional, a bare infinitive (`to be tested`). */
export type Mood = 'will' | 'plan' | 'need' | 'would' | 'to-be' | 'being' | 'doing';
/** A word that says that what follows lies ahead. */
export interface Marker {
    readonly mood: Mood;
    /** Where the verbs start. */
    readonly next: number;
}
/** The marker at `at`, if one stands there. */
export declare function markerAt(tokens: readonly Token[], at: number): Marker | undefined;
/** Words for a plan, as verbs and as nouns. */
export declare const PLANS: ReadonlySet<string>;
/** Every word that a marker starts with. */
export declare const MARKERS: ReadonlySet<string>;
