/** Which KEPs a change set touches, and where each of them was before. */

import { isShared, leadsTo } from '../load/lead.js';
import type { Survey } from '../load/survey.js';
import type { ChangedFile, ChangeSet, LineRange } from '../model/change.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Place } from '../model/place.js';
import { dirname } from '../text/paths.js';
import { quote } from '../text/words.js';

/** A KEP of the new version and its directory in the base version, if it was there. */
export interface TouchedKep {
  readonly directory: string;
  readonly baseDirectory: string | undefined;
  /** Its changed files, approvals included. */
  readonly files: readonly ChangedFile[];
}

/**
 * The KEPs that have changed files of their own, in the order of `head`. The template, the aliases and the configuration are
 * nobody's own: when they change, no old KEP is to blame. Throws `UsageError` when such a file changed and cannot be read.
 */
export function touchedKeps(
  files: readonly ChangedFile[],
  head: Survey,
  base: Survey,
  config: Config,
): readonly TouchedKep[] {
  const own = new Map<string, ChangedFile[]>();
  for (const file of files) {
    if (file.hidden) refuseHidden(file, base, config);
    if (isShared(file.path, config)) continue;
    const led = new Set(leadsTo(head, config, file.path));
    if (file.previousPath !== undefined && !isShared(file.previousPath, config)) {
      for (const directory of leadsTo(head, config, file.previousPath)) led.add(directory);
    }
    for (const directory of led) own.set(directory, [...(own.get(directory) ?? []), file]);
  }
  return head.directories.flatMap(({ directory }) => {
    const changed = own.get(directory);
    return changed
      ? [{ directory, baseDirectory: baseDirectoryOf(directory, changed, head, base), files: changed }]
      : [];
  });
}

/** A change that cannot be seen is no reason to say that all is well. */
function refuseHidden({ path }: ChangedFile, base: Survey, config: Config): void {
  const isBelowRoot = config.roots.some((root) => root === '.' || path.startsWith(`${root}/`));
  if (!isBelowRoot && !isShared(path, config) && leadsTo(base, config, path).length === 0) return;
  throw new UsageError(
    `${quote(path)} has changed, but is outside of this sparse checkout: run ${quote(`git sparse-checkout add ${dirname(path)}`)}`,
  );
}

/** The same directory, else the one its files were renamed from, else the one of that number which is gone now. */
function baseDirectoryOf(
  directory: string,
  files: readonly ChangedFile[],
  head: Survey,
  base: Survey,
): string | undefined {
  const were = new Set(base.directories.map((kep) => kep.directory));
  if (were.has(directory)) return directory;
  const from = files.flatMap(({ path, previousPath }) =>
    previousPath === undefined
      ? []
      : path === directory
        ? previousPath
        : dirname(path) === directory
          ? dirname(previousPath)
          : [],
  );
  const renamed = from.find((one) => were.has(one));
  if (renamed !== undefined) return renamed;
  const are = new Set(head.directories.map((kep) => kep.directory));
  const number = head.directories.find((kep) => kep.directory === directory)?.number;
  return number === undefined
    ? undefined
    : base.directories.find((kep) => kep.number === number && !are.has(kep.directory))?.directory;
}

/** Whether the change set touches what stands at `place`; a whole file is touched by any change to it. */
export function touches({ files }: Pick<ChangeSet, 'files'>, { path, start, end }: Place): boolean {
  const file = files.find((one) => one.path === path);
  if (file === undefined) return false;
  if (file.lines === undefined || start === undefined) return true;
  const last = end?.line ?? start.line;
  return file.lines.some(({ from, to }: LineRange) => from <= last && to >= start.line);
}
