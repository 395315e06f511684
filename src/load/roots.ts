/** Where a configuration says that KEPs and approvals lie. */
import picomatch from 'picomatch';
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { MissingRoot, UsageError } from '../model/errors.js';
import { compare } from '../text/order.js';
import { isAtOrBelow, join } from '../text/paths.js';
import { isForeign } from './names.js';

/** The directories that `roots` lead to, sorted, none below another. Throws `UsageError` for one outside, `MissingRoot` for one that is not there. */
export async function rootsOf(files: Files, config: Config): Promise<readonly string[]> {
  const roots: string[] = [];
  for (const written of config.roots) {
    const { base, glob, isGlob } = picomatch.scan(written);
    const literal = insideRoot(isGlob ? base : written);
    if (literal === undefined) {
      throw new UsageError(
        `Unexpected root \`${written}\`, expected a path inside the repository: see \`roots\``,
      );
    }
    const read = literal === '' ? undefined : await files.read(literal);
    if (read && !('unreadable' in read && read.unreadable === 'directory')) {
      throw new MissingRoot(
        `The KEP root \`${literal}\` is no directory of this tree: set \`roots\` in .github/prr-lint.yaml or pass --root`,
      );
    }
    roots.push(...(isGlob ? await directoriesMatching(files, literal, picomatch(glob)) : [literal]));
  }
  return [...new Set(roots)]
    .sort(compare)
    .filter((root, _, all) => !all.some((o) => o !== root && isAtOrBelow(o, root)));
}

async function directoriesMatching(
  files: Files,
  base: string,
  matches: (path: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  async function walk(directory: string): Promise<void> {
    for (const { name, kind } of await files.list(directory)) {
      if (kind !== 'directory' || isForeign(name)) continue;
      const path = join(directory, name);
      if (matches(base === '' ? path : path.slice(base.length + 1))) found.push(path);
      else await walk(path);
    }
  }
  await walk(base);
  return found;
}

/** The directories above all approval files: the configured path up to its first variable, for each KEP root. */
export function approvalRootsOf({ approvals }: Config, roots: readonly string[]): readonly string[] {
  if (approvals === undefined) return [];
  const directories = roots.map((root) => {
    const segments = approvals.path.replaceAll('{root}', root).split('/').slice(0, -1);
    const variable = segments.findIndex((segment) => segment.includes('{'));
    return insideRoot(join(...segments.slice(0, variable === -1 ? undefined : variable)));
  });
  return [...new Set(directories)].filter((directory) => directory !== undefined);
}
