import { logText, oneLine } from '../reporters/escape.js';

/** Cells that a spreadsheet would take for a formula; a list of handles is none. */
const FORMULA = /^(?:[=+-]|@(?![\w.-]*(?:, @?[\w.-]+)*$))/;

/** Rows as CSV (RFC 4180), a line each. A cell is one line of visible characters, and no spreadsheet computes it. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: string | number): string {
  const text = logText(oneLine(String(value)));
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
