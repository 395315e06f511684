/** The metrics of a KEP as the code's list of metrics may be asked about them. */
import type { Edit } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { KubernetesIndex } from '../../model/kubernetes.js';
import type { Located } from '../../model/place.js';
/** A list of metrics to compare a KEP with. */
export interface ListedMetrics {
    readonly index: KubernetesIndex;
    readonly metrics: NonNullable<KubernetesIndex['metrics']>;
    /** Whether the list is of a later release than the KEP: it is made once a release, so what is new in its own may be absent. */
    readonly isLater: boolean;
}
/** What the KEP's metrics are compared with; `undefined` without a list, for a KEP that is newer, and for one of other projects. */
export declare function listedMetrics({ repository, latestMilestone, metadata }: Kep): ListedMetrics | undefined;
/** The metrics that kep.yaml lists, without what is no name. */
export declare function namedMetrics({ metadata, repository }: Kep): readonly Located[];
/** Whether another project exposes the metric, going by its name. */
export declare function isOfOthers(name: string, { repository }: Kep): boolean;
/** The edit that gives an entry of kep.yaml's `metrics` another text. */
export declare function listingEdit(metadata: Kep['metadata'], from: string, to: string): Edit | undefined;
