import type { Located } from '../../model/place.js';
import type { ReadmeGate } from '../../model/readme.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import { type Unit } from './units.js';
/** What the enablement answer says. */
export interface Enablement {
    readonly gates: readonly ReadmeGate[];
    readonly components: readonly Located[];
    readonly componentsConfident: boolean;
    readonly otherMechanism: boolean;
}
/** Reads the units of the enablement answer. */
export declare function readEnablement(units: readonly Unit[], document: MarkdownDocument, path: string): Enablement;
