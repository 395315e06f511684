import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { exitCode, type FailOn } from '../fail-on.js';
import { fileFrom, fromRoot, repositoryPrefix } from '../paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import type { ChangeSet, Config, Files, Report } from '../types.js';
import { type Io, progress, wantsColor, workingDirectory, writeWhole } from './io.js';
import { knownRule } from './rules.js';

export const FORMATS = ['pretty', 'compact', 'json', 'markdown', 'sarif', 'junit', 'github'] as const;

/** The options of `lint` as commander hands them over. */
export interface LintFlags {
  readonly root?: string;
  readonly config?: string;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: FailOn;
  readonly rule: readonly string[];
  readonly output?: string;
  readonly changedSince?: string;
  readonly upcomingRelease?: string;
  readonly ignoreUnrelated?: boolean;
}

/** Lints and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, io: Io): Promise<0 | 1> {
  const [{ lint }, { workTree }, { rules }] = await Promise.all([
    import('../lint.js'),
    import('../files/work-tree.js'),
    import('../rules/index.js'),
  ]);
  const cwd = workingDirectory(io);
  const asked = await Promise.all(flags.rule.map(knownRule));
  const root = flags.root === undefined ? rootAbove(cwd) : resolve(cwd, flags.root);
  const files = workTree(root);
  const ids = rules.map(({ id }) => id);
  const { withUpcomingRelease } = await import('../config-owners.js');
  const config = withUpcomingRelease(
    await configOf(flags.config, { root, cwd, files, ids }),
    flags.upcomingRelease,
    '--upcoming-release',
  );
  const change = await changeSince(paths.length > 0, flags.changedSince, root, io);
  const options = {
    config,
    paths: paths.map((path) => fromRoot(path, root, cwd)),
    ...(asked.length > 0 && { rules: asked }),
    ...(change && { change }),
    ...(flags.ignoreUnrelated && { ignoreUnrelated: true }),
  };

  const bar = progress(io);
  let report: Report;
  try {
    report = await lint(files, { ...options, progress: bar.step });
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message} (the root is \`${root}\`)`);
    throw error;
  } finally {
    bar.end();
  }
  await write(report, root, flags, io);
  await writeArtifact(report, flags.failOn, io);
  return exitCode(report, flags.failOn);
}

/** What changed since the revision that was asked for, in a presubmit job of Prow since the branch it goes to. */
async function changeSince(
  hasPaths: boolean,
  revision: string | undefined,
  root: string,
  { env, stderr }: Io,
): Promise<ChangeSet | undefined> {
  const prow = hasPaths || !isPresubmit(env) ? undefined : env.PULL_BASE_SHA;
  const base = revision ?? prow;
  if (base === undefined) return undefined;
  const { gitChangeSet } = await import('../changes/git.js');
  if (revision !== undefined) return gitChangeSet(root, { base });
  stderr.write(
    `Only what changed since PULL_BASE_SHA (${logText(oneLine(base))}); the path . stands for all KEPs\n`,
  );
  return gitChangeSet(root, { base, ...(env.PULL_BASE_REF && { name: env.PULL_BASE_REF }) });
}

/** Prow's variables: a postsubmit job has a base too, which is what it tests. */
function isPresubmit({ PULL_BASE_SHA, PULL_PULL_SHA, JOB_TYPE }: Io['env']): boolean {
  return (
    Boolean(PULL_BASE_SHA) && (Boolean(PULL_PULL_SHA) || JOB_TYPE === 'presubmit' || JOB_TYPE === 'batch')
  );
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

async function configOf(
  path: string | undefined,
  { root, cwd, files, ids }: { root: string; cwd: string; files: Files; ids: readonly string[] },
): Promise<Config> {
  const { loadConfig } = await import('../config.js');
  if (path === undefined) return loadConfig(files, ids);
  const file = fileFrom(path, root, cwd);
  if (file.root === root) return loadConfig(files, ids, file.path);
  const { workTree } = await import('../files/work-tree.js');
  return loadConfig(workTree(file.root), ids, file.path);
}

/** The nearest directory upwards that looks like a repository of KEPs, else the repository of the version control, else `cwd`. */
function rootAbove(cwd: string): string {
  for (let directory = cwd; ; directory = dirname(directory)) {
    if (['keps', '.github/prr-lint.yaml', '.git'].some((name) => existsSync(join(directory, name))))
      return directory;
    if (dirname(directory) === directory) return cwd;
  }
}
