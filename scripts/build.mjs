// Builds dist/: `node scripts/build.mjs [folder]`. tsc compiles src/ to lib/, ncc bundles each entry of lib/ with all it imports,
// so that dist/ runs from a fresh clone. The folder is replaced as a whole and only after everything succeeded; the same
// sources and lock file give the same bytes in any directory.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = ['cli', 'action'];
const require = createRequire(import.meta.url);

/** Compiles src/ to lib/ and returns the folder in lib/ that corresponds to src/. */
export function compile() {
  const lib = join(ROOT, 'lib');
  rmSync(lib, { recursive: true, force: true });
  node(join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc'), ['--project', ROOT]);
  return existsSync(join(lib, 'src')) ? join(lib, 'src') : lib;
}

/** Builds into `folder`, which is replaced. Throws with the tool's output when a step fails. Returns the paths of all files. */
export function build(folder) {
  const target = resolve(folder);
  const compiled = compile();
  // Next to the target: a rename does not cross file systems.
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const entry of ENTRIES) {
      node(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
        ...['build', relative(ROOT, join(compiled, entry, 'index.js')), '--out', join(fresh, entry)],
        ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
      ]);
    }
    for (const file of files(fresh)) refuseAbsolutePaths(file);
    rmSync(target, { recursive: true, force: true });
    // mkdtemp made it private.
    chmodSync(fresh, 0o755);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return files(target);
}

/** Paths of all files below `folder`, sorted. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function node(script, args) {
  const run = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${basename(script)} failed:\n${run.stdout}${run.stderr}`.trimEnd());
}

function refuseAbsolutePaths(file) {
  if (readFileSync(file).includes(ROOT)) throw new Error(`${basename(file)} holds the path of this checkout`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const file of build(process.argv[2] ?? join(ROOT, 'dist'))) {
      console.log(
        `${String(Math.ceil(statSync(file).size / 1024)).padStart(6)} KiB  ${relative(ROOT, file)}`,
      );
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
