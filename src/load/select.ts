/** Which KEPs a run is about, and why a path leads to none. */
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import { isAtOrBelow } from '../text/paths.js';
import { isShared, leadsTo } from './lead.js';
import { approvalAt } from './names.js';
import type { Survey } from './survey.js';

/** The part of a tree that was asked for. */
export interface Selection {
  /** Directories of the KEPs to lint, sorted. */
  readonly selected: readonly string[];
  /** No path was given, or the root itself. */
  readonly everything: boolean;
}

/**
 * The KEP directories that `paths` lead to; all of the survey without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when no KEP was found or a path leads to none. With `ignoreUnrelated` such a path, or one that all KEPs depend on,
 * selects nothing.
 */
export async function select(
  files: Files,
  config: Config,
  found: Survey,
  paths: readonly string[] = [],
  ignoreUnrelated = false,
): Promise<Selection> {
  if (found.directories.length === 0) {
    throw new UsageError(
      `No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`,
    );
  }
  const selected = new Set<string>();
  for (const path of paths) {
    if (ignoreUnrelated && isShared(path, config)) continue;
    const led = leadsTo(found, config, path);
    if (led.length === 0 && !ignoreUnrelated) throw new UsageError(await whyNone(files, config, found, path));
    for (const directory of led) selected.add(directory);
  }
  const everything = paths.length === 0 || paths.some((path) => insideRoot(path) === '');
  return {
    selected: found.directories
      .map(({ directory }) => directory)
      .filter((d) => everything || selected.has(d)),
    everything,
  };
}

async function whyNone(files: Files, config: Config, found: Survey, written: string): Promise<string> {
  const path = insideRoot(written);
  if (path === undefined) return `The path \`${written}\` is outside of the root: pass --root`;
  const approval = found.approvalRoots.some((root) => isAtOrBelow(root, path)) ? approvalAt(path) : undefined;
  if (approval)
    return `The path \`${written}\` is an approval of KEP ${approval.number}, but no KEP directory has that number`;
  const read = await files.read(path);
  if ('unreadable' in read && read.unreadable === 'missing') return `The path \`${written}\` does not exist`;
  return (
    `The path \`${written}\` leads to no KEP: expected a KEP's directory, a file in one, ` +
    `a directory above some or an approval file below ${inWords(config.roots)}`
  );
}

function inWords(roots: readonly string[]): string {
  return roots.map((root) => `\`${root}\``).join(', ');
}
