import type { Finding, Place, Point, Report, Severity } from '../types.js';
import { cut, logText } from './escape.js';

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

/**
 * The new findings as annotations, worst first and otherwise in the report's order. When a kind exceeds its budget, its
 * last slot says how many more there are. `core.setFailed` is an error to the runner: who calls it later keeps a slot
 * free for it.
 */
export function annotations(report: Report, budget: Budget = STEP_BUDGET): readonly Annotation[] {
  return SEVERITIES.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.new && finding.severity === severity);
    if (findings.length <= budget[severity]) return findings.map(annotation);
    if (budget[severity] < 1) return [];
    const shown = findings.slice(0, budget[severity] - 1);
    return [...shown.map(annotation), overflow(severity, findings.length - shown.length, shown.length > 0)];
  });
}

function overflow(severity: Severity, count: number, more: boolean): Annotation {
  const kind = count === 1 ? severity : `${severity}s`;
  return {
    severity,
    title: 'prr-lint',
    message: `${count} ${more ? 'more ' : ''}${kind}, see the job summary`,
  };
}

function annotation(finding: Finding): Annotation {
  const parts = [finding.message];
  if (finding.help !== undefined) parts.push(finding.help);
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

/** The last line that a place covers: `end` is exclusive, so at column 1 it is the line before. */
export function lastLine(start: Point, end: Point | undefined): number {
  if (end === undefined) return start.line;
  return Math.max(start.line, end.column > 1 ? end.line : end.line - 1);
}
