/**
 * The one place that turns a problem into a finding: rule default, configured severity, the KEP's status, suppressions. Rules know
 * nothing of all this.
 */

import { directoryNumber } from '../load/names.js';
import type { Config } from '../model/config.js';
import type { Finding, Problem, Severity } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { ACTIVE_STATUSES, INACTIVE_STATUSES } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { isMatch } from '../text/globs.js';
import { compare, withoutZeros } from '../text/order.js';
import { basename } from '../text/paths.js';
import type { Suppression } from './suppressions.js';

const WEIGHT: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/** A problem and the rule that said it. */
export interface Said {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** What decides how much a rule may say of a KEP. */
type Standing = Pick<Kep, 'status' | 'held' | 'latestMilestone'>;

/** What a KEP's status leaves of a rule's severity: nothing to cap, a ceiling, or `off`. */
function ceiling(rule: Rule, kep: Standing | undefined, requested: boolean): Severity | 'off' {
  if (kep === undefined || rule.always) return 'error';
  const { status, held } = kep;
  if (status !== undefined && INACTIVE_STATUSES.has(status)) return 'off';
  // Code is written once people have agreed.
  if (rule.category === 'reality' && (status === undefined || !ACTIVE_STATUSES.has(status))) return 'off';
  // Provisional, or a status of the repository's own: nobody has agreed to it yet.
  if (status !== undefined && !ACTIVE_STATUSES.has(status)) return 'notice';
  const aboutReview = rule.category !== 'metadata' && rule.category !== 'repository';
  if (!held && aboutReview) return ['contradiction', 'reality'].includes(rule.category) ? 'notice' : 'off';
  // Without a release nobody can tell whether a review is due: no reason for leniency.
  if (!held) return kep.latestMilestone === undefined ? 'error' : 'warning';
  const finished =
    status === 'implemented' &&
    !requested &&
    ['contradiction', 'questionnaire', 'request', 'document', 'reality'].includes(rule.category);
  return finished ? 'warning' : 'error';
}

/** Whether the KEP's status and the configuration leave anything of the rule: what is off need not run. */
export function applies(rule: Rule, kep: Standing | undefined, config: Config): boolean {
  return config.rules.get(rule.id) !== 'off' && ceiling(rule, kep, false) !== 'off';
}

/**
 * The finding that a problem is, or `undefined` when it is none. A configured severity replaces the rule's own; a problem that its
 * rule makes lighter stays so; the status may lower it further, never raise it. `requested`: a pull request asks for a
 * review of the KEP, so an implemented one is held to everything again.
 */
export function judge(
  { rule, problem }: Said,
  kep: Kep | undefined,
  config: Config,
  requested = false,
): Finding | undefined {
  const configured = config.rules.get(rule.id) ?? rule.severity;
  const cap = ceiling(rule, kep, requested);
  if (configured === 'off' || cap === 'off') return undefined;
  const severity = lightest([configured, problem.severity ?? configured, cap]);
  return { ...problem, rule: rule.id, severity, kep: kep?.directory ?? null, new: true };
}

function lightest(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (WEIGHT[a] <= WEIGHT[b] ? a : b));
}

/** Splits findings into those that stay and the suppressions (in place or configured) that took the others. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  ignores: Config['ignores'],
): {
  readonly kept: readonly Finding[];
  readonly used: ReadonlySet<Suppression | Config['ignores'][number]>;
} {
  const used = new Set<Suppression | Config['ignores'][number]>();
  const kept = findings.filter((finding) => {
    const by = [
      ...suppressions.filter(
        (suppression) => suppression.problem === undefined && takes(suppression, finding),
      ),
      ...ignores.filter(
        ({ rule, kep }) => rule === finding.rule && finding.kep !== null && isIgnored(kep, finding.kep),
      ),
    ];
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  return { kept, used };
}

function takes({ rules, path, covers }: Suppression, { rule, place }: Finding): boolean {
  if (!rules.includes(rule) || place.path !== path) return false;
  if (covers === 'file') return true;
  const line = place.start?.line;
  return line !== undefined && line >= covers.from && line <= covers.to;
}

/** An ignore names a KEP by its number, its directory or a glob over directories. */
export function isIgnored(pattern: string, directory: string): boolean {
  if (/^\d+$/.test(pattern)) return directoryNumber(basename(directory)) === withoutZeros(pattern);
  return isMatch(pattern, directory) || directory.endsWith(`/${pattern}`);
}

/** Path, then line and column, then rule and subject: one order for every reporter. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.place.path, b.place.path) ||
    (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
    (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.subject, b.subject)
  );
}
