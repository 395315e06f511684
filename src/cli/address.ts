import { repositoryPrefix } from '../node/paths.js';
import type { Io } from './io.js';

/** The short address that the KEP process uses for its own repository. */
const UPSTREAM = 'https://git.k8s.io/enhancements/';

/**
 * How to make an address of a path from the root: in the repository that a workflow runs for, else in that of git's `origin` when it lies on
 * GitHub, else upstream's.
 */
export async function addressOf(root: string, { env }: Io): Promise<(path: string) => string> {
  const repository = env.GITHUB_REPOSITORY
    ? `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}`
    : await originOf(root);
  const prefix = repositoryPrefix(root, env);
  const base =
    repository === undefined || /^https:\/\/github\.com\/kubernetes\/enhancements$/i.test(repository)
      ? UPSTREAM
      : `${repository}/tree/HEAD/`;
  return (path) => base + encodeURI(prefix + path);
}

async function originOf(root: string): Promise<string | undefined> {
  const { git } = await import('../node/git/git.js');
  const url = await git(root, ['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, repository] =
    /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url.trim(),
    ) ?? [];
  return repository === undefined ? undefined : `https://github.com/${repository}`;
}
