// Builds dist/: `node scripts/build.mjs [folder]`. tsc compiles src/ to lib/, each shell of lib/ is put into one scope with all it imports
// and bundled by ncc, so that dist/ runs from a fresh clone; the library is one module of its own (scripts/library.mjs) with its types beside it. The folder is replaced as a whole and only after everything succeeded; the same
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
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { library } from './library.mjs';
import { oneFile } from './one-file.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Compiles src/ to lib/ and returns the folder in lib/ that corresponds to src/. */
export function compile() {
  const lib = join(ROOT, 'lib');
  rmSync(lib, { recursive: true, force: true });
  node(tsc(), ['--project', ROOT]);
  return existsSync(join(lib, 'src')) ? join(lib, 'src') : lib;
}

/** Builds into `folder`, which is replaced. Throws with the tool's output when a step fails. Returns the paths of all files. */
export async function build(folder) {
  const target = resolve(folder);
  const compiled = compile();
  // Next to the target: a rename does not cross file systems.
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    await buildShell(join(compiled, 'action', 'index.js'), join(fresh, 'action'));
    await buildCommandLine(join(compiled, 'cli'), join(fresh, 'cli'));
    await buildLibrary(join(fresh, 'library'));
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

/**
 * A shell in one file, with its licenses. Left to itself ncc makes each module a function and each part that is loaded later a file,
 * and Node reads what is in a function twice: starting took a quarter longer.
 */
async function buildShell(entry, folder) {
  // In the project, whose package.json says that it is an ES module.
  const scope = join(dirname(entry), 'in-one-scope.js');
  const modules = await oneFile(entry, scope, 'none');
  node(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
    ...['build', scope, '--out', folder, '--no-cache', '--quiet'],
  ]);
  rmSync(scope);
  writeFileSync(join(folder, 'licenses.txt'), licenses(modules));
}

/** The command line behind its first file, which is small, and loads the rest. */
async function buildCommandLine(compiled, folder) {
  await buildShell(join(compiled, 'program.js'), folder);
  renameSync(join(folder, 'index.js'), join(folder, 'program.js'));
  await oneFile(join(compiled, 'index.js'), join(folder, 'index.js'), 'none', ['./program.js']);
  chmodSync(join(folder, 'index.js'), 0o755);
}

/** The library with its licenses, and the declarations of all that its types name. */
async function buildLibrary(folder) {
  const config = join(ROOT, 'scripts', 'library.tsconfig.json');
  node(tsc(), ['--project', config, '--outDir', join(folder, 'types')]);
  const { code, modules } = await library();
  writeFileSync(join(folder, 'index.js'), code);
  writeFileSync(join(folder, 'licenses.txt'), licenses(modules));
}

function tsc() {
  return join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
}

/** Paths of all files below `folder`, sorted. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The licenses of every package that has one of `modules`, the bundler's own list: ncc's option leaves out most of the packages that
 * are ES modules. Throws for a package without a license.
 */
export function licenses(modules) {
  return [...new Set(packageFolders(modules))]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e(?:$|[.-])/i.test(entry));
      if (file === undefined && !license) throw new Error(`${name} says no license`);
      const text = file === undefined ? '' : readFileSync(join(ROOT, folder, file), 'utf8').trim();
      return { name, text: `${name} ${version}\n${license ?? 'see below'}\n${text}`.trimEnd() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => `${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** `node_modules/yaml`, also of nested ones, for each of `modules` that is below `node_modules`. */
function* packageFolders(modules) {
  for (const module of modules)
    for (const [, folder] of module.matchAll(/((?:node_modules\/(?:@[^/]+\/)?[^/"!| ]+\/)+)/g))
      yield folder.slice(0, -1);
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
    for (const file of await build(process.argv[2] ?? join(ROOT, 'dist'))) {
      console.log(
        `${String(Math.ceil(statSync(file).size / 1024)).padStart(6)} KiB  ${relative(ROOT, file)}`,
      );
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
