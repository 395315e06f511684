/** What the code has of one KEP: for reports and tables. */
import type { Config } from '../model/config.js';
import type { Kep } from '../model/kep.js';
import type { GateStep } from '../model/kubernetes.js';
/** A gate that the KEP names and what it is in the newest release of the index; `undefined` where the list has no such gate. */
export interface GateState {
    readonly name: string;
    readonly step: GateStep | undefined;
}
/** A metric of kep.yaml and the name under which it is declared; `undefined` where it is not, or several may be meant. */
export interface MetricState {
    readonly name: string;
    readonly declared: string | undefined;
}
/** The gates of kep.yaml, else those after the README's label, and the metrics of kep.yaml; `undefined` where nothing is compared. */
export declare function stateOf({ metadata, readme, repository, }: Kep): {
    readonly gates: readonly GateState[];
    readonly metrics: readonly MetricState[];
} | undefined;
/**
 * What the first gate of kep.yaml is in the newest release of the index: `alpha v1.36, off`, or `not there`. `undefined` where the KEP
 * names none or nothing is compared.
 */
export declare function gateInWords(metadata: Kep['metadata'], { kubernetes }: Config): string | undefined;
