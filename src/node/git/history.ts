import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../../files/memory.js';
import type { History, Version } from '../../model/history.js';
import { git, refuseOption } from './git.js';
import { blobReader } from './revision.js';

const NOTHING = /^0+$/;
/** Before each commit in the output; no path and no subject holds it. */
const MARK = '\u0001';

/**
 * The history of `revision` in the git repository that holds `repository`. `prefix` leads from the top of the repository to the root.
 * Throws `UsageError` where there is no repository, no commit or no git.
 */
export async function gitHistory(repository: string, revision: string, prefix = ''): Promise<History> {
  refuseOption(revision);
  const ends = await shallowEnds(repository);
  const blob = blobReader(repository, revision);
  // One commit brings many files: git is asked once what it moved.
  const moved = new Map<string, ReturnType<typeof renames>>();
  return {
    async versions(paths) {
      const versions = new Map<string, Version[]>(paths.map((path) => [path, []]));
      if (paths.length === 0) return versions;
      const output = await log(
        repository,
        ['--no-renames', revision],
        paths.map((path) => prefix + path),
      );
      for (const version of parse(output, prefix)) versions.get(version.path)?.push(version);
      return versions;
    },
    async renamedFrom({ commit, path }) {
      if (ends.has(commit)) return undefined;
      const known = moved.get(commit) ?? renames(repository, commit);
      moved.set(commit, known);
      const from = (await known).get(prefix + path);
      return from?.startsWith(prefix) ? from.slice(prefix.length) : undefined;
    },
    async text(id) {
      const read = decode(await blob(id));
      return 'text' in read ? read.text : undefined;
    },
    isEnd: (commit) => ends.has(commit),
  };
}

/** New path → old path of what a commit moved, from the top of the repository. */
async function renames(repository: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const output = await git(repository, [
    ...['diff-tree', '-r', '-z', '-M40%', '--diff-filter=R', '--name-status', '--no-commit-id'],
    ...[`${commit}^1`, commit],
  ]).catch(() => '');
  const fields = output.split('\0');
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < fields.length; index += 3)
    found.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
  return found;
}

function log(repository: string, args: readonly string[], paths: readonly string[]): Promise<string> {
  return git(
    repository,
    [
      ...['log', '--first-parent', '-m', '--raw', '--no-abbrev', '-z'],
      `--format=${MARK}%H%x00%cd%x00%an%x00%s`,
      ...['--date=format-local:%Y-%m-%dT%H:%M:%SZ', ...args, '--', ...paths],
    ],
    { env: { TZ: 'UTC' } },
  );
}

function* parse(output: string, prefix: string): Generator<Version> {
  for (const [position, record] of output.split(MARK).slice(1).entries()) {
    const [commit = '', date = '', author = '', subject = '', ...changes] = record.split('\0');
    for (let index = 0; index + 1 < changes.length; index += 2) {
      const [, before = '', after = ''] =
        /^\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(changes[index] ?? '') ?? [];
      const path = changes[index + 1] ?? '';
      if (before === '' || !path.startsWith(prefix)) continue;
      const id = (text: string): string | undefined => (NOTHING.test(text) ? undefined : text);
      yield {
        commit,
        date,
        author,
        subject,
        path: path.slice(prefix.length),
        before: id(before),
        after: id(after),
        position,
      };
    }
  }
}

/** The commits of a shallow clone whose parents it lacks. */
async function shallowEnds(repository: string): Promise<ReadonlySet<string>> {
  const path = (await git(repository, ['rev-parse', '--git-path', 'shallow'])).trim();
  const text = await readFile(resolve(repository, path), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter((line) => line !== ''));
}
