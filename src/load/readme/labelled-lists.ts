/** The enablement answer's labels: `Feature gate name:` and `Components depending on the feature gate:`, with what stands behind and below each. */
import { gateRows } from './gate-tables.js';
import { childrenOf, type Unit } from './units.js';

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

export const GATE_LABEL =
  /^(?:gate\s+names?\s*[:=]\s*)|^(?:the\s+|name\s+of\s+the\s+)?f[ae]{1,2}\w{1,3}ure[\s-]*(?:gate|flag)s?(?:\(s\))?(?:\s+names?(?:\(s\))?)?(?:\s*\([^)]*\))?\s*[:=]?\s*/i;

export const COMPONENT_LABEL =
  /^components?(?:\(s\))?(?:\s(?!exposing|restart)[^:=\n]{0,60})?\s{0,3}[:=]\s*|^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*/i;

const OPTION = /^(?:feature\s*gates?\s*(?:\(also\b[^)]*\))|other)\s{0,3}[:.]?$/i;

/** The labelled lists in order; below a chosen "Other" mechanism only components, below one that is not chosen none. */
export function labelledLists(units: readonly Unit[], source: string): LabelledList[] {
  const lists: LabelledList[] = [];
  const others = othersOf(units);
  units.forEach((unit, index) => {
    const other = others[index];
    if (unit.kind !== 'text' || other?.box === 'unticked') return;
    for (const list of ofTable(unit, source, other !== undefined)) lists.push(list);
    const text = unit.text.trim();
    const children = childrenOf(units, index);
    const components = COMPONENT_LABEL.exec(text);
    const gates = components ? null : GATE_LABEL.exec(text);
    const isOption = OPTION.test(text);
    if (components) {
      const value = text.slice(components[0].length);
      lists.push({
        kind: 'components',
        label: unit,
        value,
        children,
        isOption: false,
        inOther: other !== undefined,
      });
    } else if (gates && other === undefined && (!isOption || listsNames(children)))
      lists.push({
        kind: 'gates',
        label: unit,
        value: text.slice(gates[0].length),
        children,
        isOption,
        inOther: false,
      });
  });
  return lists;
}

/** A row that names a gate beside its components says what both labels do. */
function* ofTable(unit: Unit, source: string, inOther: boolean): Iterable<LabelledList> {
  for (const { unit: label, gate, components } of gateRows(unit, source)) {
    if (components === undefined) return;
    const row = { label, children: [], isOption: false, inOther };
    if (!inOther) yield { ...row, kind: 'gates', value: gate };
    yield { ...row, kind: 'components', value: components };
  }
}

/** For each unit the option "Other" that it belongs to. */
export function othersOf(units: readonly Unit[]): readonly (Unit | undefined)[] {
  let other: Unit | undefined;
  return units.map((unit) => {
    if (unit.kind === 'text' && (unit.box || startsOther(unit))) other = startsOther(unit) ? unit : undefined;
    return other;
  });
}

/** Whether a unit is the template's option "Other". */
function startsOther(unit: Unit): boolean {
  return /^other\b/i.test(unit.text.trim()) && (unit.box !== undefined || unit.template === 'option');
}

/** An option line counts as a gate label only when bullets with names, not the template's labels, stand below it. */
function listsNames(children: readonly Unit[]): boolean {
  return !children.some(({ text }) => GATE_LABEL.test(text.trim()) || COMPONENT_LABEL.test(text.trim()));
}
