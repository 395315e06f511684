import { type Unit } from './units.js';
/** What one label introduces. */
export interface LabelledList {
    readonly kind: 'gates' | 'components';
    readonly label: Unit;
    /** The text behind the label. */
    readonly value: string;
    readonly children: readonly Unit[];
    /** The label is the template's option, which takes names only from bullets below. */
    readonly isOption: boolean;
    /** It stands below the mechanism "Other", which is no gate. */
    readonly inOther: boolean;
}
export declare const GATE_LABEL: RegExp;
export declare const COMPONENT_LABEL: RegExp;
/** The labelled lists in order; below a chosen "Other" mechanism only components, below one that is not chosen none. */
export declare function labelledLists(units: readonly Unit[], source: string): LabelledList[];
/** For each unit the option "Other" that it belongs to. */
export declare function othersOf(units: readonly Unit[]): readonly (Unit | undefined)[];
