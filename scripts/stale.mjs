// Builds everything generated anew, in a temporary folder, and names what differs from the work tree and how to renew it.
// It changes no file of the work tree but lib/, and does not ask whether that is committed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, files } from './build.mjs';
import { homedFiles, pages } from './generate.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-stale-'));
try {
  const fresh = join(scratch, 'dist');
  await build(fresh);
  const stale = differences(fresh, DIST).map((path) => `dist/${path}`);
  if (stale.length > 0) say(stale, 'npm run build');

  const lib = existsSync(join(ROOT, 'lib', 'src')) ? join(ROOT, 'lib', 'src') : join(ROOT, 'lib');
  const old = [...homedFiles(), ...(await pages(lib))].filter(({ text, expected }) => text !== expected);
  if (old.length > 0)
    say(
      old.map(({ path }) => path),
      'npm run generate',
    );

  if (process.exitCode === undefined) console.log('Nothing generated is stale: dist/, README.md and docs/');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Relative paths of files that only one of two folders has, or that differ. */
function differences(a, b) {
  const list = (folder) => (existsSync(folder) ? files(folder).map((file) => relative(folder, file)) : []);
  return [...new Set([...list(a), ...list(b)])].sort().filter((path) => {
    const [one, other] = [join(a, path), join(b, path)];
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other));
  });
}

function say(paths, command) {
  for (const path of paths) console.error(`stale: ${path}`);
  console.error(`Run \`${command}\` and commit the result.`);
  process.exitCode = 1;
}
