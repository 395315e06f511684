/** Tables of the enablement answer: one row for each gate, its name and its components in columns that their heads tell. */
import { normalise } from '../../model/questionnaire.js';
import type { Unit } from './units.js';

/** One row below the head; offsets are those of its line in the source. */
export interface GateRow {
  readonly unit: Unit;
  readonly gate: string;
  /** `undefined` where the table has no column for them. */
  readonly components: string | undefined;
}

/** As normalised, like the other heads. */
const GATE_HEAD = /^(?:feature ?(?:gate|flag)|gate)s?(?: names?)?$/;
/** Says what it holds only beside a column of components. */
const NAME_HEAD = /^names?$/;
const COMPONENT_HEAD =
  /^(?:(?:affected|depend(?:ing|ent)|relevant) )?components?(?: s)?(?: (?:depending on|using|affected)\b.*)?$/;
/** A line of dashes below one with a bar. */
const DELIMITER = /^[ \t|:]*-[ \t|:-]*$/;

/** More than any answer has. */
const MAX_ROWS = 200;

/** Whether a unit is a table of any kind, or ends with one. */
export function isTable(unit: Unit): boolean {
  return delimiterAt(unit) !== -1;
}

/** Which line of a unit stands below the head of its table: text may stand above. */
function delimiterAt({ kind, text }: Unit): number {
  if (kind !== 'text') return -1;
  const lines = text.split('\n');
  return lines.findIndex((line, at) => DELIMITER.test(line) && lines[at - 1]?.includes('|'));
}

/** The rows of a table of gates; none where its heads do not say that it is one. */
export function gateRows(unit: Unit, source: string): readonly GateRow[] {
  const at = delimiterAt(unit);
  if (at === -1) return [];
  const [head = unit, , ...rows] = rowsOf(unit, source).slice(at - 1);
  const heads = cellsOf(head.text).map(normalise);
  const componentAt = heads.findIndex((cell) => COMPONENT_HEAD.test(cell));
  const named = heads.findIndex((cell) => GATE_HEAD.test(cell));
  const gateAt = named === -1 && componentAt !== -1 ? heads.findIndex((cell) => NAME_HEAD.test(cell)) : named;
  if (gateAt === -1) return [];
  return rows.slice(0, MAX_ROWS).map((row) => {
    const cells = cellsOf(row.text);
    const components = componentAt === -1 ? undefined : (cells[componentAt] ?? '');
    return { unit: row, gate: cells[gateAt] ?? '', components };
  });
}

/** Each line of the table as a unit of its own. */
function rowsOf(unit: Unit, source: string): readonly Unit[] {
  let start = unit.start;
  return source
    .slice(unit.start, unit.end)
    .split('\n')
    .map((text) => {
      const end = start + text.length;
      const codes = unit.codes.filter((code) => code.start >= start && code.end <= end);
      const row = { ...unit, text, start, end, codes };
      start = end + 1;
      return row;
    });
}

/** The cells between bars that are not escaped, as text. */
function cellsOf(line: string): readonly string[] {
  const row = line.replace(/[ \t>]*\|?/, '');
  return row.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replace(/\]\([^()\s]{0,500}\)/g, '')
      .replace(/[[\]`*\\]|<br\s?\/?>/g, (mark) => (mark.startsWith('<') ? ', ' : ''))
      .trim(),
  );
}
