import type { Report } from '../model/report.js';
import { type Annotation, annotations, type Budget, leftOut, STEP_BUDGET } from './annotations.js';
import { compactLine } from './compact.js';
import { logText } from './escape.js';
import { failureLines } from './failure.js';
import { hiddenLine } from './hidden.js';
import type { Reporter } from './reporter.js';
import { summaryLine } from './terminal.js';

export const githubReporter: Reporter = {
  name: 'github',
  // Annotations beyond GitHub's limit share a line by the section that their questions are in.
  showsAnswers: true,
  summary: 'workflow commands, which make annotations from any step of a GitHub workflow',
  render: github,
};

/** Where the paths of a report start, and how many annotations there may be. */
export interface CommandOptions {
  /** Leads from the top of the repository to the root that was linted: `''` or ending in `/`. */
  readonly prefix?: string;
  readonly budget?: Budget;
  /** Address of a rule's page; `undefined` when it has none. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/**
 * The report for the log of any step of a GitHub workflow: a workflow command per annotation, the findings that find no slot as
 * plain lines, and the verdict. No text of a KEP reaches the log as a command.
 */
export function github(
  report: Report,
  { prefix = '', budget = STEP_BUDGET, rulePage }: CommandOptions = {},
): string {
  const options = { budget, everything: 'the log', ...(rulePage && { rulePage }) };
  const hidden = hiddenLine(report);
  const failed = failureLines(report.failures);
  // What has no slot is dropped without a word.
  const left = {
    ...budget,
    error: budget.error - failed.length,
    warning: budget.warning - (hidden === undefined ? 0 : 1),
  };
  const said = [
    ...failed.map((line) => `::error title=prr-lint::${escapeData(line)}`),
    ...(hidden === undefined ? [] : [`::warning title=prr-lint::${escapeData(hidden)}`]),
    ...annotations(report, { ...options, budget: left }).map((annotation) => command(annotation, prefix)),
    ...leftOut(report, left).map(compactLine),
    summaryLine(report),
  ];
  return said.map((line) => `${line}\n`).join('');
}

function command({ severity, title, message, file, ...range }: Annotation, prefix: string): string {
  const properties = {
    file: file === undefined ? undefined : logText(prefix) + file,
    line: range.startLine,
    endLine: range.endLine,
    col: range.startColumn,
    endColumn: range.endColumn,
    title,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeData(message)}`;
}

/** As `@actions/core` escapes what follows the second `::`. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
