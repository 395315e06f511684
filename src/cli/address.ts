import type { Addresses } from '../desk/addresses.js';
import { repositoryPrefix } from '../node/paths.js';
import { urlPath } from '../text/paths.js';
import type { Io } from './io.js';

const UPSTREAM = 'https://github.com/kubernetes/enhancements';

/**
 * The addresses of a repository's KEPs: in the repository that a workflow runs for, else in that of git's `origin` when it lies on GitHub,
 * else upstream's, whose paths have a short address that the KEP process uses.
 */
export async function addressesOf(root: string, io: Io): Promise<Addresses> {
  const { env } = io;
  const repository = await repositoryAddress(root, io);
  const tree = repository === UPSTREAM ? 'https://git.k8s.io/enhancements/' : `${repository}/tree/HEAD/`;
  const prefix = repositoryPrefix(root, env);
  return {
    path: (path) => tree + urlPath(prefix + path),
    issue: (number) => `${repository}/issues/${number}`,
    pullRequest: (number) => `${repository}/pull/${number}`,
  };
}

/** Address of the repository on GitHub. */
export async function repositoryAddress(root: string, { env }: Io): Promise<string> {
  return env.GITHUB_REPOSITORY
    ? `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}`
    : ((await originOf(root)) ?? UPSTREAM);
}

const GITHUB =
  /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

async function originOf(root: string): Promise<string | undefined> {
  const { git } = await import('../node/git/git.js');
  const url = await git(root, ['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, repository] = GITHUB.exec(url.trim()) ?? [];
  return repository === undefined ? undefined : `https://github.com/${repository}`;
}
