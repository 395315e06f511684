/** The lists that kubernetes/kubernetes generates from its code. */
import type { GateStep, KubernetesIndex, Series } from '../model/kubernetes.js';
import type { Release } from '../model/release.js';
/** Where a repository keeps the list of its feature gates; repositories that took over the tool have it at the same path. */
export declare const GATE_LIST = "test/compatibility_lifecycle/reference/versioned_feature_list.yaml";
/** Where kubernetes/kubernetes keeps the list of its metrics. */
export declare const METRIC_LIST = "test/instrumentation/documentation/documentation-list.yaml";
/** Where kubernetes/kubernetes declares the gates of its client library, which are in no list. */
export declare const CLIENT_GATES = "staging/src/k8s.io/client-go/features/known_features.go";
/** Where kubernetes/website keeps a page for every gate that users were told of. */
export declare const GATE_PAGES = "content/en/docs/reference/command-line-tools-reference/feature-gates";
/**
 * The gates of a `versioned_feature_list.yaml`, by name. Of two steps for one release the last counts. Throws `UsageError` with one
 * sentence and its place when the list is malformed.
 */
export declare function readGates(path: string, text: string): ReadonlyMap<string, readonly GateStep[]>;
/** The newest release that a list of gates knows. */
export declare function newestRelease(gates: ReadonlyMap<string, readonly GateStep[]>): Release | undefined;
/**
 * The metrics of a `documentation-list.yaml`, by name, with the components that it names since v1.36 and without before. What several
 * components declare alike stands there several times. Throws `UsageError` like `readGates`.
 */
export declare function readMetrics(path: string, text: string): ReadonlyMap<string, Series>;
/** The gate that a page of kubernetes/website describes; `undefined` for another kind of page. */
export declare function gateOfPage(text: string): string | undefined;
/** The gates that the client library's source declares: `WatchListClient Feature = "WatchListClient"`. */
export declare function readClientGates(text: string): readonly string[];
/** An index of a repository's own list of gates, which knows of no metrics. Throws `UsageError` like `readGates`. */
export declare function indexOfGates(path: string, text: string): KubernetesIndex;
