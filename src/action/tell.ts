/** What a run tells, and where: log, summary, files, comment, annotations, outputs, verdict. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patch } from '../fix/patch.js';
import { exitCode } from '../model/fail-on.js';
import type { FileChange } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { NAME } from '../model/tool.js';
import { repositoryPrefix } from '../node/paths.js';
import { writeWhole } from '../node/write.js';
import { annotations, STEP_BUDGET } from '../reporters/annotations.js';
import { comment } from '../reporters/comment.js';
import { logText, oneLine } from '../reporters/escape.js';
import { failureLines } from '../reporters/failure.js';
import { hiddenLine } from '../reporters/hidden.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { markdown, SUMMARY_LIMIT } from '../reporters/summary.js';
import { preparePretty, pretty, summaryLine } from '../reporters/terminal.js';
import { byteLength } from '../text/bytes.js';
import { commentOnPullRequest } from './comment.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import { type Links, links } from './links.js';

/** What there is to tell besides the report. */
export interface Told {
  readonly host: Host;
  readonly inputs: Inputs;
  /** What the user should know about how the scope was found out. */
  readonly notes: readonly string[];
  /** What reviewers of requests want to know first, as Markdown; empty where nobody is asked. */
  requests(report: Report): Promise<string>;
  /** The safe fixes, made when they are asked for. */
  fixes(): Promise<readonly FileChange[]>;
}

interface Telling extends Told {
  readonly report: Report;
  /** Path from the top of the repository to the root: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly links: Links;
  /** What went wrong with telling; added to on the way. */
  readonly troubles: string[];
}

/** Tells the report everywhere it is asked for. What cannot be written becomes a notice; the verdict comes last. */
export async function tell(report: Report, told: Told): Promise<void> {
  const { host, inputs, notes } = told;
  const prefix = repositoryPrefix(inputs.root, host.env);
  const telling: Telling = {
    ...told,
    ...{ report, prefix, links: links(host.env, prefix) },
    troubles: notes.map((note) => logText(oneLine(note))),
  };
  const hidden = hiddenLine(report);
  if (hidden !== undefined) telling.troubles.push(hidden);
  await preparePretty(report);
  host.group(`${NAME}: every finding`, pretty(report, { color: true }));
  await writePages(telling);
  await writeFiles(telling);
  await writeComment(telling);
  annotate(telling);
  for (const [name, value] of countsOf(report)) host.output(name, value);
  const verdict = logText([...failureLines(report.failures), summaryLine(report)].join('; '));
  if (fails(telling)) host.fail(verdict);
  else host.info(verdict);
}

function fails({ report, inputs }: Telling): boolean {
  return exitCode(report, inputs.failOn) !== 0;
}

async function writePages(telling: Telling): Promise<void> {
  const { host, report, links: address } = telling;
  let requests = '';
  await attempt(telling, 'The part of the job summary for reviewers', async () => {
    requests = await telling.requests(report);
  });
  const page = markdown(report, {
    ...{ link: address.place, rulePage: address.rule },
    everything: 'The log and the JSON report have everything',
    limit: SUMMARY_LIMIT - byteLength(requests),
  });
  await attempt(telling, 'The job summary', () => host.summary([page, requests].filter(Boolean).join('\n')));
  await attempt(telling, 'The JSON report', () => {
    // Each run has a folder of its own: a job may use the Action twice.
    const folder = mkdtempSync(join(host.env.RUNNER_TEMP || tmpdir(), `${NAME}-`));
    writeFile(telling, 'report-file', join(folder, 'report.json'), json(report));
  });
}

async function writeFiles(telling: Telling): Promise<void> {
  const { inputs, report, prefix, links: address, fixes } = telling;
  const { sarifFile, patchFile } = inputs;
  if (sarifFile !== undefined) {
    await attempt(telling, 'The SARIF report', () =>
      writeFile(telling, 'sarif-file', sarifFile, sarif(report, { prefix, rulePage: address.rule })),
    );
  }
  if (patchFile !== undefined) {
    await attempt(telling, 'The patch', async () => {
      const text = patch(await fixes(), prefix);
      // `git apply` refuses an empty patch: without changes there is neither a file nor an output.
      if (text !== '') writeFile(telling, 'patch-file', patchFile, text);
    });
  }
}

/** Writes a file and names it in an output. */
function writeFile({ host, inputs }: Telling, output: string, path: string, text: string): void {
  writeWhole(path, text, { root: inputs.root, help: `choose another \`${output}\`` });
  host.output(output, path);
}

async function writeComment({
  host,
  inputs,
  report,
  prefix,
  links: address,
  troubles,
}: Telling): Promise<void> {
  if (!inputs.comment) return;
  const key = prefix.replace(/\/$/, '') || '.';
  const text = comment(report, key, {
    ...{ link: address.place, rulePage: address.rule },
    everything: 'The job summary and the log have everything',
  });
  const trouble = await commentOnPullRequest(text, key, {
    ...{ token: inputs.token, env: host.env },
    ...(host.patience && { patience: host.patience }),
    ...(host.fetch && { fetch: host.fetch }),
    log: (message) => host.info(logText(oneLine(message))),
  });
  if (trouble !== undefined) troubles.push(logText(oneLine(trouble)));
}

/** The verdict of a failed run is an error annotation too, and what has no slot is dropped. */
function annotate(telling: Telling): void {
  const { host, report, prefix, troubles, links: address } = telling;
  const budget = {
    ...STEP_BUDGET,
    error: STEP_BUDGET.error - (fails(telling) ? 1 : 0),
    notice: STEP_BUDGET.notice - troubles.length,
  };
  for (const { severity, message, file, ...place } of annotations(report, { budget, rulePage: address.rule }))
    host.annotate(severity, message, { ...place, ...(file !== undefined && { file: prefix + file }) });
  for (const trouble of troubles) host.annotate('notice', trouble);
}

function countsOf({ counts, keps }: Report): readonly (readonly [string, number])[] {
  return [
    ['error-count', counts.error],
    ['warning-count', counts.warning],
    ['notice-count', counts.notice],
    ['existing-count', counts.existing],
    ['kep-count', keps.length],
  ];
}

async function attempt({ troubles }: Telling, what: string, write: () => unknown): Promise<void> {
  try {
    await write();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    troubles.push(`${what} was not written: ${logText(oneLine(message))}`);
  }
}
