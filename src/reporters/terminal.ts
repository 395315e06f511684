import type { Finding, Severity } from '../model/finding.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import type { Report, ReportedChange, ReportedKep } from '../model/report.js';
import { append } from '../text/append.js';
import { plural } from '../text/words.js';
import { byKep } from './by-kep.js';
import { compactLine, position, said } from './compact.js';
import { logText, styledLog, terminalLink } from './escape.js';
import { fixLine } from './fix-text.js';
import { frame, sourceLines } from './frame.js';
import { hiddenLine } from './hidden.js';
import type { Reporter } from './reporter.js';
import { readyFor, widthOf } from './width.js';
import { shortPath, wrap } from './wrap.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** ANSI "select graphic rendition" parameters. */
const STYLES = { bold: 1, dim: 2, underline: 4, error: 31, warning: 33, notice: 36, clean: 32 } as const;
type Paint = (style: keyof typeof STYLES, text: string) => string;

export const prettyReporter: Reporter = {
  name: 'pretty',
  summary: 'for people: per KEP its findings, with the lines in question',
  prepare: preparePretty,
  render: pretty,
};

/** Makes ready for the writing of a report. */
export function preparePretty({ findings, sources }: Report): Promise<void> {
  return readyFor([...findings.map(({ message, help = '' }) => message + help), ...sources.values()]);
}

/** What the report is fitted to. */
export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal; without them lines are as long as they are. */
  readonly width?: number;
  /** Where a rule is linked to, on a terminal that can. */
  readonly ruleLink?: (rule: string) => string | undefined;
}

/** How a block is drawn. */
interface Style {
  readonly paint: Paint;
  readonly width: number | undefined;
  readonly ruleLink: PrettyOptions['ruleLink'];
  lines(path: string): readonly string[];
}

/** Least first: what matters most stands next to the verdict. */
const RANK: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/**
 * The report for a person at a terminal: per KEP its findings, each with the source and the exact range; then what was there before
 * the change, a line each; the last line counts and judges. Text of the KEPs is neutralised: it obeys neither the terminal nor a
 * GitHub runner that reads the log.
 */
export function pretty(report: Report, options: PrettyOptions): string {
  const paint: Paint = options.color
    ? (style, text) => (text === '' ? '' : `\u001B[${STYLES[style]}m${text}\u001B[0m`)
    : (_, text) => text;
  const { width, ruleLink } = options;
  const style: Style = { paint, width, ruleLink, lines: cachedLines(report) };
  const blocks: string[] = [];
  const keps = new Map<string | null, ReportedKep>(report.keps.map((kep) => [kep.directory, kep]));
  for (const { directory, findings } of groupsOf(report)) {
    const kep = keps.get(directory);
    const change = directory === null ? undefined : report.changes?.get(directory);
    blocks.push(heading(directory, kep, change, style));
    for (const finding of findings) blocks.push(block(finding, style));
  }
  const existing = report.findings.filter((finding) => !finding.new);
  if (existing.length > 0) {
    blocks.push(
      [
        paint('bold', 'Already there, so they do not fail:'),
        ...existing.map((finding) => paint('dim', `  ${compactLine(finding)}`)),
      ].join('\n'),
    );
  }
  const hidden = hiddenLine(report);
  if (hidden !== undefined) blocks.push(paint('warning', wrap(hidden, options.width, 0)));
  const example = worstLast(report.findings.filter((finding) => finding.new)).at(-1);
  const fixes = fixLine(report);
  if (fixes !== undefined) blocks.push(paint('dim', fixes));
  if (example) {
    const command = `prr-lint explain ${example.rule}`;
    const words = 'For why a rule exists and how to satisfy it:';
    const isLong = width !== undefined && words.length + 1 + command.length > width;
    blocks.push(`${paint('dim', words)}${isLong ? '\n  ' : ' '}${command}`);
  }
  blocks.push(wrap(summary(report, paint), options.width, 2, 0));
  return styledLog(`${blocks.join('\n\n')}\n`);
}

/** One line: how many findings of each severity, in how many KEPs, and what that means for the review. */
export function summaryLine(report: Report): string {
  return summary(report, (_, text) => text);
}

function heading(
  directory: string | null,
  kep: ReportedKep | undefined,
  change: ReportedChange | undefined,
  { paint, width }: Style,
): string {
  if (directory === null) return paint('bold', 'Repository');
  const name = [kep?.number && `KEP-${kep.number}`, kep?.title].filter(Boolean).join(': ');
  const state = [
    kep?.status,
    kep?.stage,
    kep?.latestMilestone && formatRelease(kep.latestMilestone),
    kep && !kep.prrRequired && 'no review required',
  ].filter((fact) => fact !== undefined && fact !== false && fact !== '');
  const title = said(name === '' ? directory : name);
  const facts = state.length > 0 ? `(${state.map((fact) => said(String(fact))).join(', ')})` : '';
  const isLong = width !== undefined && widthOf(title) + 1 + widthOf(facts) > width;
  const named = `${paint('bold', wrap(title, width, 2, 0))}${facts && (isLong ? '\n  ' : ' ')}${paint('dim', facts)}`;
  return change === undefined ? named : `${named}\n  ${wrap(changeLine(change), width, 2)}`;
}

function changeLine({ kind, reasons }: ReportedChange): string {
  if (kind === 'edit') return 'edit: only what it adds counts';
  return `requests a review: ${reasons.map(said).join(', ')}`;
}

function worstLast(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function block(finding: Finding, style: Style): string {
  const { paint, width } = style;
  const { place, severity, rule, message, related = [], help } = finding;
  const drawn = [
    headline(place, severity, rule, style),
    `  ${paint('bold', wrap(said(message), width, 2))}`,
    ...drawFrame(place, severity, 'full', style),
  ];
  for (const note of related) {
    const words = `${said(note.message)}:`;
    const at = placed(note.place, width === undefined ? undefined : width - 2);
    const isLong = width !== undefined && 3 + widthOf(words) + widthOf(at) > width;
    drawn.push(`  ${wrap(words, width, 2)}${isLong ? '\n  ' : ' '}${paint('underline', at)}`);
    append(drawn, drawFrame(note.place, 'notice', 'short', style));
  }
  const [first, ...rest] = help === undefined ? [] : logText(help.trimEnd()).split('\n');
  if (first !== undefined) {
    const label = paint('clean', 'help:');
    if (rest.length === 0) drawn.push(`  ${label} ${wrap(first, width, 8)}`);
    else {
      // A first line of words that ends in a colon introduces what is to be pasted, and that stays as it is.
      const intro = /\s.*:$/.test(first) ? wrap(first, width, 4) : first;
      drawn.push(`  ${label}`);
      append(
        drawn,
        [intro, ...rest].map((line) => (line === '' ? '' : `    ${line}`)),
      );
    }
  }
  return drawn.join('\n');
}

/** Where, how bad and by which rule: on one line where there is room, else on two. */
function headline(place: Place, severity: Severity, rule: string, style: Style): string {
  const { paint, width, ruleLink } = style;
  const kind = `${paint(severity, severity)} ${terminalLink(paint('dim', rule), ruleLink?.(rule))}`;
  const length = severity.length + rule.length + 2;
  const whole = position(place);
  if (width === undefined || widthOf(whole) + length <= width) return `${paint('underline', whole)} ${kind}`;
  return `${paint('underline', placed(place, width))}\n  ${kind}`;
}

/** A place whose path is shortened in its middle to fit. */
function placed(place: Place, width: number | undefined): string {
  const whole = position(place);
  if (width === undefined || widthOf(whole) <= width) return whole;
  const path = said(place.path);
  return shortPath(path, width - (whole.length - path.length)) + whole.slice(path.length);
}

function drawFrame(
  place: Place,
  severity: Severity,
  size: 'full' | 'short',
  { paint, width, lines }: Style,
): string[] {
  const last = (place.end ?? place.start)?.line ?? 0;
  const gutterWidth = Math.max(3, String(last).length) + '   | '.length;
  const drawn = frame(
    lines(place.path),
    place,
    size,
    ...(width === undefined ? [] : [Math.min(100, Math.max(20, width - gutterWidth - 2))]),
  );
  const digits = Math.max(...drawn.map(({ number }) => String(number ?? '').length), 3);
  return drawn.map(({ kind, number, text }) => {
    const gutter = paint('dim', `  ${String(number ?? '').padStart(digits)} |`);
    return text === '' ? gutter : `${gutter} ${kind === 'mark' ? paint(severity, text) : text}`;
  });
}

function summary(report: Report, paint: Paint): string {
  const { keps, baseName } = report;
  const fresh = report.findings.filter((finding) => finding.new);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: fresh.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const existing = report.findings.length - fresh.length;
  const there = existing > 0 ? `, ${existing} already there` : '';
  const after = `${there}${baseName === undefined ? '' : `, compared with ${said(baseName)}`}`;
  const none = baseName === undefined ? 'KEP to check' : 'KEP touched';

  const worst = counts[0]?.severity;
  const unjudged = report.failures.length;
  const broken =
    unjudged > 0 ? `${paint('error', '✖')} ${plural(unjudged, 'KEP')} could not be judged; ` : '';
  if (worst === undefined) {
    if (broken !== '') return `${broken}no findings in ${plural(keps.length, 'other KEP')}${after}`;
    const found =
      keps.length === 0
        ? `No ${none}`
        : `No ${existing > 0 ? 'new ' : ''}findings in ${plural(keps.length, 'KEP')}`;
    return `${paint('clean', '✔')} ${found}${after}`;
  }
  const found = counts.map(({ severity, count }) => paint(severity, plural(count, severity))).join(', ');
  const marked = new Set(fresh.map(({ kep }) => kep).filter((kep) => kep !== null)).size;
  const clean = keps.length - marked;
  const all = plural(keps.length, 'KEP');
  const repository = `the repository (${keps.length === 0 ? `no ${none}` : `${all} clean`})`;
  const where = marked === 0 ? repository : `${marked} of ${all} (${clean} clean)`;
  const verdict = asksForReview(report) ? `: ${VERDICTS[worst]}` : '';
  return `${broken}${paint(worst, worst === 'error' ? '✖' : '▲')} ${found} in ${where}${after}${verdict}`;
}

/** A mere edit is no reason to call a KEP ready or not. */
function asksForReview({ keps, changes }: Report): boolean {
  return keps.some(({ directory, prrRequired }) => prrRequired && changes?.get(directory)?.kind !== 'edit');
}

const VERDICTS: Record<Severity, string> = {
  error: 'not ready for production readiness review',
  warning: 'no errors, but reviewers usually object to the warnings',
  notice: 'ready for production readiness review',
};

/**
 * The new findings of each KEP, worst last; among equals in the report's order, those about the repository last. Where versions were compared, a KEP without
 * findings has its place too: the reader wants to know what it was taken for.
 */
function groupsOf({ keps, changes, findings }: Report): readonly {
  readonly directory: string | null;
  readonly findings: readonly Finding[];
}[] {
  const fresh = findings.filter((finding) => finding.new);
  const groups = byKep(fresh);
  const directories = new Set([
    ...keps.map(({ directory }) => directory),
    ...fresh.map(({ kep }) => kep).filter((kep) => kep !== null),
    null,
  ]);
  const worst = (found: readonly Finding[]): number => RANK[found.at(-1)?.severity ?? 'notice'];
  return [...directories]
    .map((directory) => ({ directory, findings: worstLast(groups.get(directory) ?? []) }))
    .filter(
      (group) => group.findings.length > 0 || (group.directory !== null && changes?.has(group.directory)),
    )
    .sort((a, b) => worst(a.findings) - worst(b.findings));
}

function cachedLines({ sources }: Report): (path: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (path) => {
    const lines = cache.get(path) ?? sourceLines(sources.get(path) ?? '');
    cache.set(path, lines);
    return lines;
  };
}
