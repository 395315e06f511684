/** Which KEPs a pull request is about. */
import type { Repository } from '../model/kep.js';
import { withoutZeros } from '../text/order.js';
import { basename, dirname } from '../text/paths.js';

/**
 * The KEP directories that changed files lie in or approve: those of the repository, and those that the pull request adds with their
 * metadata. Files that all KEPs share are about none.
 */
export function directoriesOf(
  files: readonly string[],
  { config, directories, approvals }: Repository,
): readonly string[] {
  const found = new Set<string>();
  const known = directories.map(({ directory }) => directory);
  const template = config.template ?? '';
  for (const path of files) {
    const own = known
      .filter((directory) => path.startsWith(`${directory}/`))
      .sort((a, b) => b.length - a.length)[0];
    const number = /^(\d+)\.ya?ml$/.exec(basename(path))?.[1];
    if (own !== undefined) found.add(own);
    else if (
      number !== undefined &&
      isApproval(
        path,
        approvals.map((one) => one.path),
        config.approvals?.path,
      )
    )
      for (const one of directories) if (one.number === withoutZeros(number)) found.add(one.directory);
    if (
      own === undefined &&
      config.metadata.files.includes(basename(path)) &&
      !path.startsWith(`${template}/`) &&
      isBelow(path, config.roots)
    )
      found.add(dirname(path));
  }
  return [...found].sort();
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path.startsWith(`${root}/`));
}

/** Whether approvals lie there: beside one that does, or where the pattern of the configuration says. */
function isApproval(path: string, known: readonly string[], pattern: string | undefined): boolean {
  const fixed = (pattern ?? '')
    .replace('{root}/', '')
    .split('/')
    .find((part) => part !== '' && !part.includes('{'));
  return (
    known.some((one) => dirname(one) === dirname(path)) ||
    (fixed !== undefined && path.includes(`/${fixed}/`))
  );
}
