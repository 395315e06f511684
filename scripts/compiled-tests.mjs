// The program with the helpers of its tests, as JavaScript: for scripts that try the program with them.
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.cache', 'fuzz');

/** Compiles everything and imports a module of it, such as `__tests__/support/sound.js`. */
export async function compiled(path) {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = ['--project', '__tests__', '--noEmit', 'false', '--outDir', OUT];
  execFileSync(process.execPath, [tsc, ...args], { cwd: ROOT, stdio: 'inherit' });
  // What the code reads beside itself.
  for (const name of ['examples', 'data', 'docs', 'package.json']) {
    if (!existsSync(join(OUT, name)) && existsSync(join(ROOT, name)))
      symlinkSync(join(ROOT, name), join(OUT, name));
  }
  return again(path);
}

/** Imports a module of what is compiled already. */
export function again(path) {
  return import(pathToFileURL(join(OUT, path)).href);
}
