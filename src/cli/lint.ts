import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../model/errors.js';
import { exitCode, type FailOn } from '../model/fail-on.js';
import type { Report } from '../model/report.js';
import { ownPackage } from '../node/package.js';
import { repositoryPrefix } from '../node/paths.js';
import { writeWhole } from '../node/write.js';
import type { Reporter } from '../reporters/reporter.js';
import { quote } from '../text/words.js';
import { columns, type Io, supportsLinks, wantsColor, workingDirectory } from './io.js';
import { type Prepared, prepare, type SelectFlags, watched } from './prepare.js';
import { STDIN } from './stdin.js';

/** The options of `lint` as commander hands them over. */
export interface LintFlags extends SelectFlags {
  /** Name of a reporter. */
  readonly format: string;
  readonly failOn: FailOn;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafeFixes?: boolean;
  readonly workers?: number;
}

/** Lints, fixes where that is asked for, and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
export async function lintCommand(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  program?: string,
): Promise<0 | 1 | 2> {
  const { failOn } = flags;
  checkFixes(flags, paths);
  const prepared = await prepare(paths, flags, io);
  const unsafe = flags.unsafeFixes === true;
  if (flags.fixDryRun) {
    const { lintAndDiff } = await import('./fix.js');
    const left = await lintAndDiff(prepared, { unsafe, output: flags.output }, io);
    await tellFailures(left, io);
    return exitCode(left, failOn);
  }
  const report = flags.fix
    ? await (await import('./fix.js')).lintAndFix(prepared, unsafe, io)
    : await justLint(prepared, { paths, flags, program }, io);
  await write(report, prepared.root, flags, io);
  await writeArtifact(report, prepared.root, failOn, io);
  await tellFailures(report, io);
  return exitCode(report, failOn);
}

async function justLint(
  { root, files, options, base }: Prepared,
  {
    paths,
    flags,
    program,
  }: { readonly paths: readonly string[]; readonly flags: LintFlags; readonly program: string | undefined },
  io: Io,
): Promise<Report> {
  const { lintTrusting } = await import('../trust.js');
  const trusted = { trust: 'head', base } as const;
  const shows = (await reporterOf(flags.format)).showsAnswers ? 'answers' : 'findings';
  const { workers } = flags;
  const crew =
    program === undefined || !mayShare(options, workers)
      ? undefined
      : (await import('./crew.js')).crewFor({ paths, flags, shows }, { workers, program }, io);
  return watched(io, root, (step) =>
    lintTrusting(files, { ...options, shows, progress: step, ...(crew && { crew }) }, trusted),
  );
}

/** Whether threads are worth a thought: where a few KEPs are named they are not, unless somebody asks for them. */
function mayShare({ change }: Prepared['options'], workers: number | undefined): boolean {
  return change === undefined && workers !== 1;
}

function checkFixes({ fix, fixDryRun, unsafeFixes }: LintFlags, paths: readonly string[]): void {
  if (fix && paths.includes(STDIN))
    throw new UsageError('Unexpected `--fix` with standard input, expected `--fix-dry-run` or files');
  if (fix && fixDryRun) throw new UsageError('Unexpected `--fix` with `--fix-dry-run`, expected one of them');
  if (unsafeFixes && !fix && !fixDryRun) {
    throw new UsageError('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it');
  }
}

/** Prow shows the test cases of a presubmit job that lie in the directory for its artifacts. */
async function writeArtifact(report: Report, root: string, failOn: FailOn, { env }: Io): Promise<void> {
  if (!env.ARTIFACTS || !env.PULL_BASE_SHA) return;
  const { junit } = await import('../reporters/junit.js');
  const file = join(env.ARTIFACTS, 'junit_prr-lint.xml');
  writeWhole(file, junit(report, failOn), { root, help: 'set ARTIFACTS to a directory that may be written' });
}

async function write(report: Report, root: string, flags: LintFlags, io: Io): Promise<void> {
  const { output } = flags;
  const text = await render(report, root, flags, io);
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const { summaryLine } = await import('../reporters/terminal.js');
  writeWhole(resolve(workingDirectory(io), output), text, { root });
  io.stderr.write(`${summaryLine(report)}\n`);
}

async function render(
  report: Report,
  root: string,
  { format, output, failOn }: LintFlags,
  io: Io,
): Promise<string> {
  const width = columns(io);
  const reporter = await reporterOf(format);
  await reporter.prepare?.(report);
  return reporter.render(report, {
    prefix: repositoryPrefix(root, io.env),
    failOn,
    color: output === undefined && wantsColor(io),
    ...(output === undefined && width !== undefined && { width }),
    ...(output === undefined && supportsLinks(io) && { ruleLink: pageOnDisk }),
  });
}

async function reporterOf(format: string): Promise<Reporter> {
  const { reporters } = await import('../reporters/index.js');
  const reporter = reporters.find(({ name }) => name === format);
  if (reporter === undefined) throw new UsageError(`Unknown format ${quote(format)}`);
  return reporter;
}

/** Says which KEPs could not be judged, behind the report about the others. */
export async function tellFailures({ failures }: Report, { stderr }: Io): Promise<void> {
  if (failures.length === 0) return;
  const { failureLines } = await import('../reporters/failure.js');
  for (const line of failureLines(failures)) stderr.write(`${line}\n`);
}

/** The page of a rule where the program is installed with its documentation. */
function pageOnDisk(rule: string): string | undefined {
  const page = join(ownPackage().directory, 'docs', 'rules', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
