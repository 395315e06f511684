import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { loadConfig } from '../config/config.js';
import { withBuiltInIndex, withScrape } from '../config/kubernetes.js';
import { withUpcomingRelease } from '../config/owners.js';
import type { Files } from '../files/door.js';
import { type Fixed, fix } from '../fix/fix.js';
import { patch } from '../fix/patch.js';
import { lint } from '../lint.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import { exitCode, FAIL_ON, type FailOn } from '../model/fail-on.js';
import type { Report } from '../model/report.js';
import { NAME } from '../model/tool.js';
import { builtInIndex, readScrapes } from '../node/kubernetes.js';
import { fileFrom, fromRoot, repositoryPrefix } from '../node/paths.js';
import { workTree } from '../node/work-tree.js';
import { type Annotation, annotations, STEP_BUDGET } from '../reporters/annotations.js';
import { comment } from '../reporters/comment.js';
import { logText, oneLine } from '../reporters/escape.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { markdown } from '../reporters/summary.js';
import { pretty, summaryLine } from '../reporters/terminal.js';
import { rules } from '../rules/index.js';
import { oneOf, quote } from '../text/words.js';
import { commentOnPullRequest } from './comment.js';
import { links } from './links.js';
import { readsRemote, SCOPES, scopeOf } from './scope.js';

/** The inputs of action.yml, checked. */
interface Inputs {
  /** Absolute. */
  readonly root: string;
  /** POSIX, relative to `root`. */
  readonly paths: readonly string[];
  readonly configFile: string | undefined;
  readonly failOn: FailOn;
  readonly scope: (typeof SCOPES)[number] | undefined;
  readonly upcomingRelease: string | undefined;
  /** What components of a running cluster answer at /metrics. */
  readonly scrapeFiles: readonly string[];
  readonly token: string;
  readonly comment: boolean;
  /** Absolute. */
  readonly sarifFile: string | undefined;
  /** Absolute. */
  readonly patchFile: string | undefined;
}

/** Lints and reports, and fails the step at most once, as the last thing it says. Never throws. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs();
    const { root, paths, configFile, scope, token } = inputs;
    const { files, change, notes } = await scopeOf({
      ...{ scope, root, token, env: process.env },
      prefix: repositoryPrefix(root, process.env),
      log: (message) => core.info(logText(oneLine(message))),
    });
    const config = withUpcomingRelease(
      await readConfig(files, root, configFile),
      inputs.upcomingRelease,
      'upcoming-release:',
    );
    const options = {
      config: withScrape(
        withBuiltInIndex(config, builtInIndex),
        readScrapes(inputs.scrapeFiles, process.cwd()),
      ),
      paths,
      ...(change && { change }),
    };
    const report = await lint(files, options);
    await tell(report, inputs, notes, () => fix(files, { ...options, unsafe: false }, report));
  } catch (error) {
    core.setFailed(failure(error));
  }
}

function readInputs(): Inputs {
  const root = resolve(core.getInput('root') || '.');
  const failOn = core.getInput('fail-on') || 'error';
  if (!isFailOn(failOn)) {
    throw new UsageError(`Unexpected ${quote(`fail-on: ${failOn}`)}, expected ${oneOf(FAIL_ON)}`);
  }
  const scope = core.getInput('scope') || undefined;
  if (scope !== undefined && !isScope(scope)) {
    throw new UsageError(`Unexpected ${quote(`scope: ${scope}`)}, expected ${oneOf(SCOPES)}`);
  }
  const fromWorkspace = readsRemote(process.env) ? remotePath : fromRoot;
  return {
    root,
    paths: split(core.getInput('paths')).map((path) => fromWorkspace(path, root, process.cwd())),
    configFile: core.getInput('config-file') || undefined,
    failOn,
    scope,
    upcomingRelease: core.getInput('upcoming-release') || undefined,
    scrapeFiles: split(core.getInput('scrape-files')),
    token: core.getInput('token'),
    comment: readComment(),
    sarifFile: readFileInput('sarif-file'),
    patchFile: readFileInput('patch-file'),
  };
}

function readComment(): boolean {
  const text = core.getInput('comment') || 'false';
  if (text !== 'true' && text !== 'false') {
    throw new UsageError(`Unexpected ${quote(`comment: ${text}`)}, expected \`true\` or \`false\``);
  }
  return text === 'true';
}

function readFileInput(name: string): string | undefined {
  const path = core.getInput(name);
  return path === '' ? undefined : resolve(path);
}

function isScope(text: string): text is (typeof SCOPES)[number] {
  return (SCOPES as readonly string[]).includes(text);
}

/** `path`, which need not exist on this disk, as POSIX and relative to `root`. */
function remotePath(path: string, root: string, cwd: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}

function isFailOn(text: string): text is FailOn {
  return (FAIL_ON as readonly string[]).includes(text);
}

/** One path per line, or on a single line separated by blanks. */
function split(text: string): readonly string[] {
  const parts = text.split(text.includes('\n') ? '\n' : /\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readConfig(files: Files, root: string, path: string | undefined): Promise<Config> {
  const ids = rules.map(({ id }) => id);
  if (path === undefined) return loadConfig(files, ids);
  if (readsRemote(process.env)) return loadConfig(files, ids, remotePath(path, root, process.cwd()));
  const file = fileFrom(path, root, process.cwd());
  return loadConfig(file.root === root ? files : workTree(file.root), ids, file.path, files);
}

async function tell(
  report: Report,
  { root, failOn, token, comment: comments, sarifFile, patchFile }: Inputs,
  notes: readonly string[],
  mend: () => Promise<Fixed>,
): Promise<void> {
  const prefix = repositoryPrefix(root, process.env);
  const address = links(process.env, prefix);
  const verdict = logText(summaryLine(report));
  const failed = exitCode(report, failOn) !== 0;

  await core.group(`${NAME}: every finding`, async () => core.info(safeLog(pretty(report, { color: true }))));

  const troubles = notes.map((note) => logText(oneLine(note)));
  const attempt = async (what: string, write: () => unknown): Promise<void> => {
    try {
      await write();
    } catch (error) {
      troubles.push(`${what} was not written: ${logText(oneLine(messageOf(error)))}`);
    }
  };
  const page = markdown(report, { link: address.place, rulePage: address.rule });
  await attempt('The job summary', () => core.summary.addRaw(page).write());
  await attempt('The JSON report', () => core.setOutput('report-file', writeReport(report)));
  if (sarifFile !== undefined) {
    await attempt('The SARIF report', () => {
      writeWhole(sarifFile, sarif(report, { prefix, rulePage: address.rule }));
      core.setOutput('sarif-file', sarifFile);
    });
  }
  if (patchFile !== undefined) {
    await attempt('The patch', async () => {
      const text = patch((await mend()).changes, prefix);
      // `git apply` refuses an empty patch: without changes there is neither a file nor an output.
      if (text === '') return;
      writeWhole(patchFile, text);
      core.setOutput('patch-file', patchFile);
    });
  }
  if (comments) {
    const key = prefix.replace(/\/$/, '') || '.';
    const text = comment(report, key, { link: address.place, rulePage: address.rule });
    const log = (message: string): void => core.info(logText(oneLine(message)));
    const trouble = await commentOnPullRequest(text, key, { token, env: process.env, log });
    if (trouble !== undefined) troubles.push(logText(oneLine(trouble)));
  }
  // The verdict of a failed run is an error annotation too, and what has no slot is dropped.
  const budget = {
    ...STEP_BUDGET,
    error: STEP_BUDGET.error - (failed ? 1 : 0),
    notice: STEP_BUDGET.notice - troubles.length,
  };
  for (const annotation of annotations(report, budget)) annotate(annotation, prefix);
  for (const trouble of troubles) core.notice(trouble);

  core.setOutput('error-count', report.counts.error);
  core.setOutput('warning-count', report.counts.warning);
  core.setOutput('notice-count', report.counts.notice);
  core.setOutput('existing-count', report.counts.existing);
  core.setOutput('kep-count', report.keps.length);
  if (failed) core.setFailed(verdict);
  else core.info(verdict);
}

/** Keeps the colours of a line unless something in it must be neutralised: a reporter's slip never reaches the runner. */
function safeLog(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const bare = line.replace(/\u001B\[\d+m/g, '');
      const safe = logText(bare);
      return safe === bare ? line : safe;
    })
    .join('\n');
}

function annotate({ severity, message, file, ...place }: Annotation, prefix: string): void {
  const say = { error: core.error, warning: core.warning, notice: core.notice }[severity];
  say(message, { ...place, ...(file !== undefined && { file: prefix + file }) });
}

/** Path of the file. Each run has a folder of its own: a job may use the Action twice. */
function writeReport(report: Report): string {
  const file = join(mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), `${NAME}-`)), 'report.json');
  writeFileSync(file, json(report));
  return file;
}

/** All at once, and never through a link that somebody has put there. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, text, { flag: 'wx' });
  renameSync(temporary, path);
}

function failure(error: unknown): string {
  if (error instanceof UsageError) return logText(error.message);
  core.debug(logText(error instanceof Error ? (error.stack ?? '') : ''));
  return `${NAME} failed: ${logText(oneLine(messageOf(error)))} (this is a bug: please report it; a run with debug logging shows where)`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
