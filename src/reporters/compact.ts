import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Report } from '../model/report.js';
import { logText, oneLine } from './escape.js';
import type { Reporter } from './reporter.js';

export const compactReporter: Reporter = {
  name: 'compact',
  summary: 'one line per finding, for editors and grep',
  render: compact,
};

/** One line per finding, for editors and grep: `path:line:column: severity: message [rule]`. Empty without findings. */
export function compact(report: Report): string {
  return report.findings
    .map((finding) => `${compactLine(finding)}${finding.new ? '' : ' (already there)'}\n`)
    .join('');
}

/** One harmless line without an end: `path:line:column: severity: message [rule]`. */
export function compactLine({ place, severity, message, rule }: Finding): string {
  return `${position(place, true)}: ${severity}: ${said(message)} [${rule}]`;
}

/** `path:line:column`; with `always` also for a whole file, as editors want it. */
export function position({ path, start }: Place, always = false): string {
  const point = start ?? (always ? { line: 1, column: 1 } : undefined);
  return said(path) + (point ? `:${point.line}:${point.column}` : '');
}

/** A text of the KEP's author as one harmless line. */
export function said(text: string): string {
  return logText(oneLine(text));
}
