import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { exitCode, type FailOn } from '../fail-on.js';
import { fileFrom, fromRoot } from '../paths.js';
import { logText } from '../reporters/escape.js';
import type { Config, Files, Report } from '../types.js';
import { type Io, progress, wantsColor, workingDirectory, writeWhole } from './io.js';
import { knownRule } from './rules.js';

export const FORMATS = ['pretty', 'compact', 'json', 'markdown'] as const;

/** The options of `lint` as commander hands them over. */
export interface LintFlags {
  readonly root?: string;
  readonly config?: string;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: FailOn;
  readonly rule: readonly string[];
  readonly output?: string;
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
  const config = await configOf(flags.config, { root, cwd, files, ids });
  const options = {
    config,
    paths: paths.map((path) => fromRoot(path, root, cwd)),
    ...(asked.length > 0 && { rules: asked }),
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
  await write(report, flags, io);
  return exitCode(report, flags.failOn);
}

async function write(report: Report, { format, output }: LintFlags, io: Io): Promise<void> {
  const text = await render(report, format, output === undefined && wantsColor(io));
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const { summaryLine } = await import('../reporters/terminal.js');
  await writeWhole(resolve(workingDirectory(io), output), text);
  io.stderr.write(`${summaryLine(report)}\n`);
}

async function render(report: Report, format: LintFlags['format'], color: boolean): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporters/json.js')).json(report);
    case 'markdown':
      // A summary is made for a file; here it may end up in a log that a runner reads.
      return logText((await import('../reporters/summary.js')).markdown(report, {}));
    case 'compact':
      return (await import('../reporters/terminal.js')).compact(report);
    case 'pretty':
      return (await import('../reporters/terminal.js')).pretty(report, { color });
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
