import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Settings of the machine must not reach the tests: neither a template nor hooks, signatures or another first branch. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  // What is thrown away soon is not tidied up.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
};

/** What git prints in `directory`. */
export function git(directory: string, ...args: readonly string[]): string {
  return run(directory, 'git', ...args);
}

function run(directory: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A git repository whose first branch is `main`. */
export interface GitRepository {
  readonly root: string;
  /** Writes the files and commits the work tree as it then is. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): string;
  /** Id of the commit that is checked out. */
  id(): string;
}

/** Makes `root` a git repository, as `git init --initial-branch=main --template=` does. */
export function repository(root: string): GitRepository {
  const dir = join(root, '.git');
  for (const name of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, 'HEAD'), 'ref: refs/heads/main\n');
  const core = 'repositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true';
  writeFileSync(join(dir, 'config'), `[core]\n\t${core}\n`);
  return existing(root);
}

/**
 * The commit at which `origin` is detached, as actions/checkout has it in `root` with all of its history: branches are those of a remote. A
 * copy, which asks nothing of git.
 */
export function checkoutOf(origin: GitRepository, root: string): void {
  cpSync(origin.root, root, { recursive: true });
  const dir = join(root, '.git');
  mkdirSync(join(dir, 'refs/remotes'));
  renameSync(join(dir, 'refs/heads'), join(dir, 'refs/remotes/origin'));
  mkdirSync(join(dir, 'refs/heads'));
  appendFileSync(
    join(dir, 'config'),
    `[remote "origin"]\n\turl = file://${origin.root}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
}

/** The git repository that `root` is. */
export function existing(root: string): GitRepository {
  const dir = join(root, '.git');
  // Each call of git is a copy of this process first, so what a file says is not asked.
  const id = (): string => {
    const head = readFileSync(join(dir, 'HEAD'), 'utf8').trim();
    return head.startsWith('ref: ') ? readFileSync(join(dir, head.slice(5)), 'utf8').trim() : head;
  };
  return {
    root,
    id,
    commit(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
      run(root, 'sh', '-c', 'git add --all && git commit -q --allow-empty -m change');
      return id();
    },
  };
}
