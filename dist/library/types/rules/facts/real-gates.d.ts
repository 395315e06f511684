/** The feature gates of a KEP as the code's list of gates may be asked about them. */
import type { Edit } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { GateStep, KubernetesIndex } from '../../model/kubernetes.js';
import type { Place } from '../../model/place.js';
import type { ReadmeGate } from '../../model/readme.js';
import type { Release } from '../../model/release.js';
/** A list of gates to compare a KEP with, and the release of the KEP, which is none that the list does not know. */
export interface ListedGates {
    readonly index: KubernetesIndex;
    readonly gates: NonNullable<KubernetesIndex['gates']>;
    readonly latest: Release;
}
/** A name of a gate that a KEP puts forward as its own, and where: in kep.yaml, after the label of the enablement answer, or both. */
export interface NamedGate {
    readonly name: string;
    readonly place: Place;
    /** False when only the README names it. */
    readonly isDeclared: boolean;
    readonly written: ReadmeGate | undefined;
    readonly components: readonly string[];
}
/** What the KEP's gates are compared with; `undefined` without a list, and for a KEP that is newer than it. */
export declare function listedGates({ repository, latestMilestone }: Kep): ListedGates | undefined;
/** The gates that the KEP names, kep.yaml's first, without what can be in no list. */
export declare function namedGates(kep: Kep, { index }: ListedGates): readonly NamedGate[];
/** Whether a component is one of Kubernetes itself, or none is known. */
export declare function isInTree(components: readonly string[]): boolean;
/** Whether `name` stands in `text` and is not part of a longer one. */
export declare function hasWord(text: string, name: string): boolean;
/** Gates that switch options of several features on by their maturity, and move for none of them. */
export declare function isGroup(name: string): boolean;
/** The first release that the KEP plans anything for; `undefined` when it says none. */
export declare function firstMilestone({ metadata }: Kep): Release | undefined;
/** Whether the gate was there before the KEP: then it is another KEP's, which this one needs. */
export declare function isOlder(steps: readonly GateStep[], kep: Kep): boolean;
/**
 * The listed gate that `name` is one slip away from. A gate goes some releases after it is stable, and a living one may be as near to it:
 * of a stable KEP only a name of the same words counts, and otherwise none that is older than the KEP or has another number.
 */
export declare function slipOf(kep: Kep, name: string, { gates }: ListedGates): string | undefined;
/** The listed gate that is meant: mending a misspelt name brings up nothing that was hidden behind it. */
export declare function meantGate(kep: Kep, name: string, listed: ListedGates): {
    readonly name: string;
    readonly steps: readonly GateStep[];
} | undefined;
/** The edits that write `name` over the gate wherever the KEP declares it; none where one of them cannot be made. */
export declare function renaming({ metadata }: Kep, gate: NamedGate, name: string): readonly Edit[];
/** The edit that gives an entry of kep.yaml's `feature-gates` another name. */
export declare function declarationEdit(metadata: Kep['metadata'], from: string, to: string): Edit | undefined;
