import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../model/errors.js';
import { exitCode, type FailOn } from '../model/fail-on.js';
import type { Report } from '../model/report.js';
import { ownPackage } from '../node/package.js';
import { repositoryPrefix } from '../node/paths.js';
import type { Program } from '../node/threads.js';
import { writeWhole } from '../node/write.js';
import type { Reporter } from '../reporters/reporter.js';
import { quote } from '../text/words.js';
import { columns, type Io, supportsLinks, wantsColor, workingDirectory } from './io.js';
import { prepare, type SelectFlags, watched } from './prepare.js';
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
  program?: Program,
): Promise<0 | 1 | 2> {
  const { failOn } = flags;
  checkFixes(flags, paths);
  const { root, report } = await judged(paths, flags, io, program);
  if (!flags.fixDryRun) {
    await write(report, root, flags, io);
    await writeArtifact(report, root, failOn, io);
  }
  await tellFailures(report, io);
  return exitCode(report, failOn);
}

/** The report, behind the fixes where they are asked for. */
async function judged(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  program: Program | undefined,
): Promise<{ readonly root: string; readonly report: Report }> {
  const { fix, fixDryRun, output } = flags;
  if (!fix && !fixDryRun) return justLint(paths, flags, io, program);
  const prepared = await prepare(paths, flags, io);
  const { root } = prepared;
  const unsafe = flags.unsafeFixes === true;
  const { lintAndDiff, lintAndFix } = await import('./fix.js');
  if (fixDryRun) return { root, report: await lintAndDiff(prepared, { unsafe, output }, io) };
  return { root, report: await lintAndFix(prepared, unsafe, io) };
}

async function justLint(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  program: Program | undefined,
): Promise<{ readonly root: string; readonly report: Report }> {
  const shows = (await reporterOf(flags.format)).showsAnswers ? 'answers' : 'findings';
  const { workers } = flags;
  const standby =
    program === undefined || workers === 1
      ? undefined
      : (await import('./crew.js')).crewFor({ paths, flags, shows }, { workers, program }, io);
  try {
    const { root, files, options, base } = await prepare(paths, flags, io);
    const { lintTrusting } = await import('../trust.js');
    const crew = options.change === undefined ? standby?.crew : undefined;
    const report = await watched(io, root, (progress) =>
      lintTrusting(files, { ...options, shows, progress, ...(crew && { crew }) }, { trust: 'head', base }),
    );
    return { root, report };
  } finally {
    standby?.dismiss();
  }
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
