/** The metrics of a KEP as the code's list of metrics may be asked about them. */

import { indexOf } from '../../kubernetes/ask.js';
import { baseName, isMetricName } from '../../load/readme/metrics.js';
import type { Edit } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { KubernetesIndex } from '../../model/kubernetes.js';
import { compareReleases, isUnknownRelease } from '../../model/lifecycle.js';
import type { Located } from '../../model/place.js';
import { isInTree } from './real-gates.js';
import { isTemplateValue } from './template-values.js';

/** A list of metrics to compare a KEP with. */
export interface ListedMetrics {
  readonly index: KubernetesIndex;
  readonly metrics: NonNullable<KubernetesIndex['metrics']>;
  /** Whether the list is of a later release than the KEP: it is made once a release, so what is new in its own may be absent. */
  readonly isLater: boolean;
}

/** What the KEP's metrics are compared with; `undefined` without a list, for a KEP that is newer, and for one of other projects. */
export function listedMetrics({ repository, latestMilestone, metadata }: Kep): ListedMetrics | undefined {
  const index = indexOf(repository.config.kubernetes);
  const metrics = index?.metrics;
  if (index === undefined || metrics === undefined || latestMilestone === undefined) return undefined;
  if (isUnknownRelease(latestMilestone)) return undefined;
  const { major, minor } = latestMilestone;
  const order = compareReleases({ major, minor }, metrics.release);
  const components = (metadata.data['feature-gates'] ?? []).flatMap((gate) => gate.components ?? []);
  if (order > 0 || !isInTree(components.map(({ value }) => value))) return undefined;
  return { index, metrics, isLater: order < 0 };
}

/** The metrics that kep.yaml lists, without what is no name. */
export function namedMetrics({ metadata, repository }: Kep): readonly Located[] {
  return (metadata.data.metrics ?? []).filter(
    ({ value }) =>
      isMetricName(value) &&
      baseName(value).includes('_') &&
      !isTemplateValue(repository.template, 'metrics', value),
  );
}

/**
 * What names of metrics start with that other projects expose, or that come with every program: kube-state-metrics, cAdvisor, the node
 * exporter, the sidecars of CSI drivers, etcd, CoreDNS, autoscalers, the network proxy, clouds, the client libraries of Prometheus and
 * Kubernetes.
 */
const OTHERS = [
  ...['kube_', 'container_', 'machine_', 'cadvisor_', 'node_', 'csi_', 'snapshot_', 'persistentvolume'],
  ...['cluster_autoscaler_', 'vpa_', 'konnectivity_', 'metrics_server_', 'cloudprovider_', 'karpenter_'],
  ...['etcd_', 'grpc_', 'coredns_', 'go_', 'process_', 'promhttp_', 'rest_client_'],
];

/** Whether another project exposes the metric, going by its name. */
export function isOfOthers(name: string, { repository }: Kep): boolean {
  return [...OTHERS, ...repository.config.kubernetes.outside].some((start) => name.startsWith(start));
}

/** The edit that gives an entry of kep.yaml's `metrics` another text. */
export function listingEdit(metadata: Kep['metadata'], from: string, to: string): Edit | undefined {
  for (let at = 0; metadata.has('metrics', at); at++) {
    if (metadata.raw('metrics', at) === from) return metadata.edit(to, 'metrics', at);
  }
  return undefined;
}
