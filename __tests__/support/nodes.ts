/** Other versions of Node, for tests that run the program on each that it supports. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A Node of this major version, or why there is none. It is fetched into `folder` with npm unless it is the one that runs. */
export function nodeOf(
  major: number,
  folder: string,
): { readonly node: string } | { readonly missing: string } {
  if (process.versions.node.startsWith(`${major}.`)) return { node: process.execPath };
  let missing = '';
  // The package `node` links its binary in an install script, which npm may refuse; that of the platform holds it itself.
  for (const name of ['node', `node-${process.platform}-${process.arch}`]) {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${major}`];
    const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
    const node = join(folder, 'node_modules', name, 'bin', 'node');
    if (status === 0 && spawnSync(node, ['-e', '0']).status === 0) return { node };
    missing = stderr.trim();
  }
  return { missing };
}

/** Whether npm fails for want of a network, which is no fault of the program. */
export function isOffline(reason: string): boolean {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(reason);
}
