import type { Unit } from './units.js';
/** One row below the head; offsets are those of its line in the source. */
export interface GateRow {
    readonly unit: Unit;
    readonly gate: string;
    /** `undefined` where the table has no column for them. */
    readonly components: string | undefined;
}
/** Whether a unit is a table of any kind, or ends with one. */
export declare function isTable(unit: Unit): boolean;
/** The rows of a table of gates; none where its heads do not say that it is one. */
export declare function gateRows(unit: Unit, source: string): readonly GateRow[];
