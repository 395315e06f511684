import type { Located } from '../../model/place.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import { type LabelledList } from './labelled-lists.js';
import type { Unit } from './units.js';
/** Components behind their label: inline list, nested bullets or both. `confident` when all of it are names. */
export declare function readComponents({ label, value, children }: LabelledList, document: MarkdownDocument, path: string): {
    readonly components: readonly Located[];
    readonly confident: boolean;
};
/** Components in parentheses behind the name of their gate: `` `X` (kube-apiserver and kubelet) ``. */
export declare function componentsBehind(name: string, unit: Unit, document: MarkdownDocument, path: string): Located[];
/** Known components named in the prose of a mechanism that is no gate. */
export declare function mentionedComponents(units: readonly Unit[], document: MarkdownDocument, path: string): Located[];
