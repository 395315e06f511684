import type { Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { plural } from '../text/words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * What the changed configuration keeps out of the report, as one sentence; `undefined` when that is nothing. `code` shows a rule.
 */
export function hiddenLine(
  { hidden = [] }: Pick<Report, 'hidden'>,
  code = (text: string) => text,
): string | undefined {
  if (hidden.length === 0) return undefined;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    number: hidden.filter((finding) => finding.severity === severity).length,
  })).filter(({ number }) => number > 0);
  const rules = new Map<string, number>();
  for (const { rule } of hidden) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const keps = new Set(hidden.flatMap(({ kep }) => kep ?? [])).size;
  const named = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, number]) => `${code(rule)} (${number})`);
  const where = keps > 0 ? ` in ${plural(keps, 'KEP')}` : '';
  return `The change to the configuration hides ${counts.map(({ severity, number }) => plural(number, severity)).join(', ')}${where} that the base's configuration reports: ${named.join(', ')}`;
}
