import type { Finding, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import { lastLine, nearness } from '../model/places.js';
import type { Report } from '../model/report.js';
import { plural } from '../text/words.js';
import { byKep } from './by-kep.js';
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

/** How findings are annotated. */
export interface AnnotationOptions {
  readonly budget?: Budget;
  /** Where the rest can be read: "the log". */
  readonly everything?: string;
  /** Address of a rule's page; `undefined` when it has none. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** Findings that one annotation tells: one, or several of the same kind in one section of a questionnaire. */
type Item = readonly [Finding, ...Finding[]];

/** What is annotated of a severity, and what finds no slot. */
interface Plan {
  readonly severity: Severity;
  readonly shown: readonly Item[];
  readonly leftOut: readonly Finding[];
}

/**
 * The new findings as annotations: worst first, then those on lines of the change, then those in its files, otherwise in the report's
 * order. Where a kind exceeds its budget, each KEP and each of its rules gets a slot before any gets a second one, open questions of
 * one section share one, and the last slot says what is left out and that `everything` shows it. `core.setFailed` is an error to
 * the runner: who calls it later keeps a slot free for it.
 */
export function annotations(report: Report, options: AnnotationOptions = {}): readonly Annotation[] {
  const { budget = STEP_BUDGET, everything = 'the job summary' } = options;
  return plans(report, budget).flatMap((plan) => [
    ...plan.shown.map((item) => annotation(item, options)),
    ...(plan.leftOut.length > 0 && budget[plan.severity] > 0 ? [overflow(report, plan, everything)] : []),
  ]);
}

/** The new findings that `annotations` leaves out, in its order. */
export function leftOut(report: Report, budget: Budget = STEP_BUDGET): readonly Finding[] {
  return plans(report, budget).flatMap((plan) => plan.leftOut);
}

function plans(report: Report, budget: Budget): readonly Plan[] {
  return SEVERITIES.map((severity) => {
    const near = report.findings
      .filter((finding) => finding.new && finding.severity === severity)
      .map((finding) => ({ finding, near: nearness(report, finding.place) }))
      .sort((a, b) => b.near - a.near);
    if (near.length <= budget[severity])
      return { severity, shown: near.map(({ finding }) => [finding]), leftOut: [] };
    const items = spread(report, near);
    // Together they may fit after all; else the last slot tells of the rest.
    const slots = items.length <= budget[severity] ? items.length : Math.max(0, budget[severity] - 1);
    return { severity, shown: items.slice(0, slots), leftOut: items.slice(slots).flat() };
  });
}

interface Near {
  readonly finding: Finding;
  readonly near: number;
}

/** Findings in the order in which they get slots: the first of each KEP and rule, those near the change before the others. */
function spread(report: Report, findings: readonly Near[]): readonly Item[] {
  const keyOf = sharedKeys(report);
  const items = new Map<string, { readonly item: [Finding, ...Finding[]]; readonly near: number }>();
  for (const { finding, near } of findings) {
    const key = keyOf(finding) ?? `${items.size}`;
    const known = items.get(key);
    if (known === undefined) items.set(key, { item: [finding], near });
    else known.item.push(finding);
  }
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return number;
  };
  return [...items.values()]
    .map(({ item, near }) => {
      const [{ kep, rule }] = item;
      const ofRule = next(JSON.stringify([kep, rule]));
      return {
        item,
        near,
        ofRule,
        ofKep: ofRule === 0 ? next(JSON.stringify([kep])) : Number.POSITIVE_INFINITY,
      };
    })
    .sort((a, b) => a.ofRule - b.ofRule || b.near - a.near || a.ofKep - b.ofKep || 0)
    .map(({ item }) => item);
}

/** What findings have in common that share an annotation: the rule and the section of the questions that they are about. */
function sharedKeys({ keps, rules }: Report): (finding: Finding) => string | undefined {
  const answers = new Map<string | null, Report['keps'][number]['readme']['answers']>(
    keps.map(({ directory, readme }) => [directory, readme.answers]),
  );
  const shared = new Set(rules.filter(({ category }) => category === 'questionnaire').map(({ id }) => id));
  return ({ kep, rule, subject }) => {
    const section = shared.has(rule) ? answers.get(kep)?.get(subject)?.question.section : undefined;
    return section === undefined ? undefined : JSON.stringify([kep, rule, section]);
  };
}

/** Lines of the last slot that name a KEP and its rules. */
const MOST_NAMED = 20;

function overflow(report: Report, { severity, shown, leftOut }: Plan, everything: string): Annotation {
  const count = leftOut.length;
  const kind = count === 1 ? severity : `${severity}s`;
  const near = leftOut.filter(({ place }) => nearness(report, place) === 2).length;
  const where = near > 0 ? ` (${near} on lines of this change)` : '';
  const keps = [...byKep(leftOut)].map(([kep, findings]) => `${kepName(report, kep)}: ${rulesIn(findings)}`);
  const more = keps.length > MOST_NAMED ? [`… and ${plural(keps.length - MOST_NAMED, 'more KEP')}`] : [];
  const first = `${count} ${shown.length > 0 ? 'more ' : ''}${kind}${where}, see ${everything}`;
  return {
    severity,
    title: 'prr-lint',
    message: cut(logText([first, ...keps.slice(0, MOST_NAMED), ...more].join('\n')), MESSAGE_LENGTH),
  };
}

function kepName({ keps }: Report, directory: string | null): string {
  if (directory === null) return 'the repository';
  const number = keps.find((kep) => kep.directory === directory)?.number;
  return number === undefined ? directory : `KEP-${number}`;
}

/** `toc-is-current (2), sig-is-known` */
function rulesIn(findings: readonly Finding[]): string {
  const rules = new Map<string, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return [...rules].map(([rule, number]) => (number > 1 ? `${rule} (${number})` : rule)).join(', ');
}

function annotation(item: Item, { rulePage }: AnnotationOptions): Annotation {
  const [finding] = item;
  const page = rulePage?.(finding.rule);
  const parts = [...(item.length === 1 ? partsOf(finding) : sharedParts(item))];
  const end = page === undefined ? '' : `\n${page}`;
  return {
    severity: finding.severity,
    title: finding.rule,
    message:
      cut(logText(parts.join('\n')), MESSAGE_LENGTH - end.length, '… (cut, see the job summary)') +
      logText(end),
    file: logText(finding.place.path),
    ...range(finding.place),
  };
}

function partsOf(finding: Finding): readonly string[] {
  const parts = [finding.message];
  if (finding.help !== undefined) parts.push(finding.help);
  const fix = fixText(finding);
  if (fix !== undefined) parts.push(fix);
  for (const note of finding.related ?? []) parts.push(`${note.message}: ${position(note.place)}`);
  return parts;
}

/** Each with its line; what to do is the same for all of them. */
function sharedParts(item: Item): readonly string[] {
  const [{ help }] = item;
  const lines = item.map(
    ({ message, place }) => `${message}${place.start ? ` (line ${place.start.line})` : ''}`,
  );
  return [...lines, ...(help !== undefined && item.every((one) => one.help === help) ? [help] : [])];
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
