/** What `lint` and `fix` have in common: which KEPs of which repository, under which configuration. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Files } from '../files/door.js';
import type { LintOptions } from '../lint.js';
import type { ChangeSet } from '../model/change.js';
import type { Config } from '../model/config.js';
import { MissingRoot, UsageError } from '../model/errors.js';
import { fileFrom } from '../node/paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import { type Io, progress, workingDirectory } from './io.js';
import { namedPaths, surroundingKep } from './named.js';
import { knownRule } from './rules.js';
import { piped, STDIN } from './stdin.js';

/** The options that choose what is read, as commander hands them over. */
export interface SelectFlags {
  readonly root?: string;
  readonly config?: string;
  readonly rule?: readonly string[];
  readonly changedSince?: string;
  readonly upcomingRelease?: string;
  readonly ignoreUnrelated?: boolean;
  readonly scrape?: readonly string[];
  readonly stdinFilePath?: string;
}

/** All that a run needs. */
export interface Prepared {
  /** Absolute. */
  readonly root: string;
  readonly files: Files;
  readonly options: LintOptions;
  /** The base's configuration, where the change under review has another one. */
  readonly base: Config | undefined;
  /** Nothing says which KEPs are meant. */
  readonly everything: boolean;
}

/** Finds the repository and reads its configuration. Throws `UsageError` for a wrong call. */
export async function prepare(paths: readonly string[], flags: SelectFlags, io: Io): Promise<Prepared> {
  const [{ workTree }, { rules }] = await Promise.all([
    import('../node/work-tree.js'),
    import('../rules/index.js'),
  ]);
  const cwd = workingDirectory(io);
  const asked = await Promise.all((flags.rule ?? []).map(knownRule));
  const root = flags.root === undefined ? rootAbove(cwd) : resolve(cwd, flags.root);
  const disk = workTree(root);
  const input = paths.includes(STDIN) ? await piped(disk, flags.stdinFilePath, { root, cwd, io }) : undefined;
  const files = input?.files ?? disk;
  const named = paths.filter((path) => path !== STDIN);
  const ids = rules.map(({ id }) => id);
  const [{ withUpcomingRelease }, { withScrape }, { readScrapes }] = await Promise.all([
    import('../config/owners.js'),
    import('../config/kubernetes.js'),
    import('../node/kubernetes.js'),
  ]);
  const scrape = readScrapes(flags.scrape ?? [], cwd);
  const complete = (config: Config): Config =>
    withScrape(withUpcomingRelease(config, flags.upcomingRelease, '--upcoming-release'), scrape);
  const found = await configOf(flags.config, { root, cwd, files, ids });
  const config = complete(found);
  const change = await changeSince(paths.length > 0, flags.changedSince, root, io);
  const { baseConfig } = await import('../trust.js');
  const base = await baseConfig(found, { files, change, ruleIds: ids, path: found.path });
  const place = { files, config, root, cwd };
  const around = paths.length === 0 && change === undefined ? await surroundingKep(place) : undefined;
  if (around !== undefined)
    io.stderr.write(
      `Only ${logText(oneLine(around))}, where you are; the path ${logText(upwards(root, cwd))} stands for all KEPs\n`,
    );
  const options = {
    config,
    paths: [...(await namedPaths(named, place)), ...[around ?? [], input?.path ?? []].flat()],
    ...(asked.length > 0 && { rules: asked }),
    ...(change && { change }),
    ...(flags.ignoreUnrelated && { ignoreUnrelated: true }),
  };
  const everything = options.paths.length === 0 && change === undefined;
  return { root, files, options, base: base && complete(await withBuiltIn(base)), everything };
}

/** The root as it is called from `cwd`, which is below it. */
function upwards(root: string, cwd: string): string {
  return relative(cwd, root) || '.';
}

/** Runs `work` with a line on the terminal that says how far it is; a wrong call is told with the root it was about. */
export async function watched<T>(
  io: Io,
  root: string,
  work: (step: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const bar = progress(io);
  try {
    return await work(bar.step);
  } catch (error) {
    if (error instanceof UsageError) {
      const help =
        error instanceof MissingRoot ? '; `prr-lint init` looks for KEPs and proposes a configuration' : '';
      throw new UsageError(`${error.message}${help} (the root is \`${root}\`)`);
    }
    throw error;
  } finally {
    bar.end();
  }
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
  const { gitChangeSet } = await import('../node/git/changes.js');
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

/** The configuration that was asked for, else the repository's own, with the index that comes with the program within reach. */
export async function configOf(
  path: string | undefined,
  of: { root: string; cwd: string; files: Files; ids: readonly string[] },
): Promise<Config> {
  return withBuiltIn(await writtenConfig(path, of));
}

async function withBuiltIn(config: Config): Promise<Config> {
  if (config.kubernetes.index !== 'built-in') return config;
  const [{ withBuiltInIndex }, { builtInIndex }] = await Promise.all([
    import('../config/kubernetes.js'),
    import('../kubernetes/built-in.js'),
  ]);
  return withBuiltInIndex(config, builtInIndex);
}

async function writtenConfig(
  path: string | undefined,
  { root, cwd, files, ids }: Parameters<typeof configOf>[1],
): Promise<Config> {
  const { loadConfig } = await import('../config/config.js');
  if (path === undefined) return loadConfig(files, ids);
  const file = fileFrom(path, root, cwd);
  if (file.root === root) return loadConfig(files, ids, file.path);
  const { workTree } = await import('../node/work-tree.js');
  return loadConfig(workTree(file.root), ids, file.path, files);
}

/** The nearest directory upwards that looks like a repository of KEPs, else the repository of the version control, else `cwd`. */
export function rootAbove(cwd: string): string {
  for (let directory = cwd; ; directory = dirname(directory)) {
    if (['keps', '.github/prr-lint.yaml', '.git'].some((name) => existsSync(join(directory, name))))
      return directory;
    if (dirname(directory) === directory) return cwd;
  }
}
