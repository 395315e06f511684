/** The index as a file: one small JSON, the same bytes for the same lists. */
import type { GateStep, KubernetesIndex } from '../model/kubernetes.js';
/** The text of the file. Names are in code unit order; ends in a line feed. */
export declare function writeIndex({ project, gates, otherGates, metrics }: KubernetesIndex): string;
/** The index in `text`. Throws `UsageError` with one sentence when it is none; `path` is how people know the file. */
export declare function readIndex(path: string, text: string): KubernetesIndex;
/** `B1.33t`: beta since v1.33, on. `G1.36tL`: stable since v1.36, on and locked. */
export declare function stepText({ since, stage, isOn, isLocked }: GateStep): string;
