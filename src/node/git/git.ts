import { execFile } from 'node:child_process';
import { UsageError } from '../../model/errors.js';
import { quote } from '../../text/words.js';

/** git ran and failed. `stderr` is in English, whatever the user's locale. */
export class GitFailure extends UsageError {
  constructor(
    message: string,
    readonly exitCode: number,
    readonly stderr: string,
  ) {
    super(message);
  }
}

/**
 * Before each command: no pager, no locks that a read does not need, no helper programs of the repository's configuration, and
 * paths that mean what they say.
 */
const SAFELY = [
  ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
  ...['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'color.ui=false'],
] as const;

/** A hook runs with these set, and they would lead away from the repository that was asked for. */
const MISLEADING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_EXTERNAL_DIFF'] as const;

/** The most that a command may print. */
const MOST = 2 ** 29;

/** Arguments and environment for git in `directory`: it asks nobody, and its messages are in English. */
export function gitCall(
  directory: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): { readonly args: string[]; readonly env: NodeJS.ProcessEnv } {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  for (const name of MISLEADING) delete env[name];
  return { args: ['-C', directory, ...SAFELY, ...args], env: { ...env, ...variables } };
}

/**
 * What git prints in `directory`. Throws `UsageError` when git is not installed or refuses the repository, `GitFailure` when the
 * command fails.
 */
export function git(
  directory: string,
  args: readonly string[],
  { input, env }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const call = gitCall(directory, args, env);
  return new Promise((resolve, reject) => {
    const child = execFile('git', call.args, { env: call.env, maxBuffer: MOST }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(failureOf(directory, error, stderr));
    });
    // git may end before it has read everything; how it ended says more than the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** An error of git, or of starting it, as one sentence that says what to do. */
export function failureOf(
  directory: string,
  error: { readonly code?: string | number | null },
  stderr: string,
): UsageError {
  if (error.code === 'ENOENT') return new UsageError('git is not installed or not in the PATH: install it');
  if (typeof error.code !== 'number')
    return new UsageError(`git was stopped (${error.code ?? 'by a signal'})`);

  const dubious = /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1];
  const message =
    dubious !== undefined
      ? `git does not trust \`${dubious}\`, which belongs to another user: run \`git config --global --add safe.directory ${inShell(dubious)}\``
      : /not a git repository|must be run in a work tree/.test(stderr)
        ? `\`${directory}\` is not in a git work tree: clone the repository there`
        : `git failed: ${quote(/^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr)}`;
  return new GitFailure(message, error.code, stderr);
}

/** Throws `UsageError` for a revision that git would take for an option. */
export function refuseOption(revision: string): void {
  if (revision === '' || revision.startsWith('-')) {
    throw new UsageError(`Unexpected revision ${quote(revision)}, expected a commit, a branch or a tag`);
  }
}

function inShell(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
