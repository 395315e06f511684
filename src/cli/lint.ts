import { join, resolve } from 'node:path';
import { UsageError } from '../model/errors.js';
import { exitCode, type FailOn } from '../model/fail-on.js';
import type { Report } from '../model/report.js';
import { repositoryPrefix } from '../node/paths.js';
import { logText } from '../reporters/escape.js';
import { type Io, wantsColor, workingDirectory, writeWhole } from './io.js';
import { type Prepared, prepare, type SelectFlags, watched } from './prepare.js';

export const FORMATS = ['pretty', 'compact', 'json', 'markdown', 'sarif', 'junit', 'github'] as const;

/** The options of `lint` as commander hands them over. */
export interface LintFlags extends SelectFlags {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: FailOn;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafeFixes?: boolean;
}

/** Lints, mends where that is asked for, and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, io: Io): Promise<0 | 1> {
  const { failOn } = flags;
  checkFixes(flags);
  const prepared = await prepare(paths, flags, io);
  const unsafe = flags.unsafeFixes === true;
  if (flags.fixDryRun) {
    const { lintAndDiff } = await import('./fix.js');
    return exitCode(await lintAndDiff(prepared, { unsafe, output: flags.output }, io), failOn);
  }
  const report = flags.fix
    ? await (await import('./fix.js')).lintAndFix(prepared, unsafe, io)
    : await justLint(prepared, io);
  await write(report, prepared.root, flags, io);
  await writeArtifact(report, failOn, io);
  return exitCode(report, failOn);
}

async function justLint({ root, files, options }: Prepared, io: Io): Promise<Report> {
  const { lint } = await import('../lint.js');
  return watched(io, root, (step) => lint(files, { ...options, progress: step }));
}

function checkFixes({ fix, fixDryRun, unsafeFixes }: LintFlags): void {
  if (fix && fixDryRun) throw new UsageError('Unexpected `--fix` with `--fix-dry-run`, expected one of them');
  if (unsafeFixes && !fix && !fixDryRun) {
    throw new UsageError('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it');
  }
}

/** Prow shows the test cases of a presubmit job that lie in the directory for its artifacts. */
async function writeArtifact(report: Report, failOn: FailOn, { env }: Io): Promise<void> {
  if (!env.ARTIFACTS || !env.PULL_BASE_SHA) return;
  const { junit } = await import('../reporters/junit.js');
  const file = join(env.ARTIFACTS, 'junit_prr-lint.xml');
  await writeWhole(file, junit(report, failOn), 'set ARTIFACTS to a directory that may be written');
}

async function write(report: Report, root: string, flags: LintFlags, io: Io): Promise<void> {
  const { output } = flags;
  const text = await render(report, root, flags, io);
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const { summaryLine } = await import('../reporters/terminal.js');
  await writeWhole(resolve(workingDirectory(io), output), text);
  io.stderr.write(`${summaryLine(report)}\n`);
}

async function render(
  report: Report,
  root: string,
  { format, output, failOn }: LintFlags,
  io: Io,
): Promise<string> {
  switch (format) {
    case 'sarif': {
      const { sarif } = await import('../reporters/sarif.js');
      return sarif(report, { prefix: repositoryPrefix(root, io.env) });
    }
    case 'junit':
      return (await import('../reporters/junit.js')).junit(report, failOn);
    case 'github': {
      const { github } = await import('../reporters/github.js');
      return github(report, { prefix: repositoryPrefix(root, io.env) });
    }
    case 'json':
      return (await import('../reporters/json.js')).json(report);
    case 'markdown':
      // A summary is made for a file; here it may end up in a log that a runner reads.
      return logText((await import('../reporters/summary.js')).markdown(report, {}));
    case 'compact':
      return (await import('../reporters/terminal.js')).compact(report);
    case 'pretty': {
      const color = output === undefined && wantsColor(io);
      return (await import('../reporters/terminal.js')).pretty(report, { color });
    }
  }
}
