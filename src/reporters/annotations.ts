import type { Finding, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import { lastLine, nearness } from '../model/places.js';
import type { Report } from '../model/report.js';
import { cut, logText } from './escape.js';
import { fixText } from './fix-text.js';

/** A workflow annotation: the properties of `@actions/core`'s `AnnotationProperties`, and what they belong to. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  /** Plain text, safe to print; several lines. */
  readonly message: string;
  /** Relative to the root that was linted. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** 1-based; only with `startLine` = `endLine`, as the runner demands. */
  readonly startColumn?: number;
  /** Column of the last character: in GitHub's checks API columns 5 to 10 hold a word of six letters. */
  readonly endColumn?: number;
}

/** How many annotations of a kind a step may have. */
export type Budget = Readonly<Record<Severity, number>>;

/** The runner shows so many of a kind per step and drops the rest without a word (actions/runner, ExecutionContext). */
export const STEP_BUDGET: Budget = { error: 10, warning: 10, notice: 10 };

/** The runner cuts messages here (actions/runner, ExecutionContext). */
const MESSAGE_LENGTH = 4096;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** What is annotated of a severity, and what finds no slot. */
interface Plan {
  readonly severity: Severity;
  readonly shown: readonly Finding[];
  readonly leftOut: readonly Finding[];
}

/**
 * The new findings as annotations: worst first, then those on lines of the change, then those in its files, otherwise in the report's
 * order. When a kind exceeds its budget, its last slot says what is left out and that `everything` shows it. `core.setFailed`
 * is an error to the runner: who calls it later keeps a slot free for it.
 */
export function annotations(
  report: Report,
  budget: Budget = STEP_BUDGET,
  everything = 'the job summary',
): readonly Annotation[] {
  return plans(report, budget).flatMap((plan) => [
    ...plan.shown.map(annotation),
    ...(plan.leftOut.length > 0 && budget[plan.severity] > 0 ? [overflow(report, plan, everything)] : []),
  ]);
}

/** The new findings that `annotations` leaves out, in its order. */
export function leftOut(report: Report, budget: Budget = STEP_BUDGET): readonly Finding[] {
  return plans(report, budget).flatMap((plan) => plan.leftOut);
}

function plans(report: Report, budget: Budget): readonly Plan[] {
  return SEVERITIES.map((severity) => {
    const findings = report.findings
      .filter((finding) => finding.new && finding.severity === severity)
      .sort((a, b) => nearness(report, b.place) - nearness(report, a.place));
    const slots = findings.length <= budget[severity] ? findings.length : Math.max(0, budget[severity] - 1);
    return { severity, shown: findings.slice(0, slots), leftOut: findings.slice(slots) };
  });
}

function overflow(report: Report, { severity, shown, leftOut }: Plan, everything: string): Annotation {
  const count = leftOut.length;
  const kind = count === 1 ? severity : `${severity}s`;
  const near = leftOut.filter(({ place }) => nearness(report, place) === 2).length;
  const where = near > 0 ? ` (${near} on lines of this change)` : '';
  const rules = [...new Set(leftOut.map(({ rule }) => rule))]
    .map((rule) => ({ rule, number: leftOut.filter((finding) => finding.rule === rule).length }))
    .sort((a, b) => b.number - a.number)
    .map(({ rule, number }) => `${rule}: ${number}`);
  return {
    severity,
    title: 'prr-lint',
    message: [`${count} ${shown.length > 0 ? 'more ' : ''}${kind}${where}, see ${everything}`, ...rules].join(
      '\n',
    ),
  };
}

function annotation(finding: Finding): Annotation {
  const parts = [finding.message];
  if (finding.help !== undefined) parts.push(finding.help);
  const fix = fixText(finding);
  if (fix !== undefined) parts.push(fix);
  for (const note of finding.related ?? []) parts.push(`${note.message}: ${position(note.place)}`);
  return {
    severity: finding.severity,
    title: finding.rule,
    message: cut(logText(parts.join('\n')), MESSAGE_LENGTH, '… (cut, see the job summary)'),
    file: logText(finding.place.path),
    ...range(finding.place),
  };
}

function position({ path, start }: Place): string {
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

function range({ start, end }: Place): Partial<Annotation> {
  if (start === undefined) return {};
  const endLine = lastLine(start, end);
  if (end === undefined || end.line !== start.line) return { startLine: start.line, endLine };
  return {
    startLine: start.line,
    endLine,
    startColumn: start.column,
    endColumn: Math.max(start.column, end.column - 1),
  };
}
