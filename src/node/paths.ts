/** Paths as people write them, and as the engine wants them. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/errors.js';

/** `path` as the engine wants it: POSIX and relative to `root`. */
export function fromRoot(path: string, root: string, cwd: string): string {
  const inside = below(root, existing(path, root, cwd));
  if (inside === undefined) throw new UsageError(`The path \`${path}\` is outside of the root \`${root}\``);
  return inside;
}

/** A file that may stand outside of `root`: the directory to read it from and its path below that. */
export function fileFrom(
  path: string,
  root: string,
  cwd: string,
): { readonly root: string; readonly path: string } {
  const file = existing(path, root, cwd);
  const inside = below(root, file);
  return inside === undefined ? { root: dirname(file), path: basename(file) } : { root, path: inside };
}

/**
 * Path from the top of the work tree that holds `root` to `root`: `''`, or ending in `/`. GitHub counts from there. Without a
 * work tree the top is the workspace of the workflow.
 */
export function repositoryPrefix(root: string, { GITHUB_WORKSPACE }: Readonly<NodeJS.ProcessEnv>): string {
  let top = root;
  while (!existsSync(join(top, '.git'))) {
    if (dirname(top) === top) {
      top = GITHUB_WORKSPACE || root;
      break;
    }
    top = dirname(top);
  }
  const path = relative(top, root).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/** `path` from `cwd`, else from `root`: people copy paths out of reports. */
function existing(path: string, root: string, cwd: string): string {
  const found = [resolve(cwd, path), resolve(root, path)].find((candidate) => existsSync(candidate));
  if (found === undefined) {
    const places = [...new Set([cwd, root])].map((place) => `\`${place}\``).join(' and ');
    throw new UsageError(`The path \`${path}\` does not exist below ${places}`);
  }
  return found;
}

/** A path that is inside of `root`, as POSIX and relative to it; `undefined` for one outside. */
function below(root: string, path: string): string | undefined {
  // The second try: either of the two may have been written through a symbolic link (`/tmp` on macOS).
  const tries = [
    relative(root, path),
    relative(realpathSync(root), join(realpathSync(dirname(path)), basename(path))),
  ];
  const inside = tries.find((way) => way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
  return inside?.split(sep).join('/');
}
