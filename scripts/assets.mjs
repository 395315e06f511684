// Makes what a release offers: `node scripts/assets.mjs <folder>` writes the tarball of npm, the command line as one file, the list of
// what they are made of and the checksums; the same commit gives the same bytes. `node scripts/assets.mjs --verify v1.2.3` says whether
// package.json and CHANGELOG.md are of that version.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from './build.mjs';
import { oneFile } from './one-file.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Writes the assets into `folder`, which is replaced. Returns their names, sorted. */
export async function assets(folder) {
  const target = resolve(folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  npm('pack', '--ignore-scripts', '--pack-destination', target);
  await oneFile(join(compile(), 'cli', 'index.js'), join(target, `${name}.mjs`), 'eof');
  writeFileSync(join(target, `${name}-${version}.spdx.json`), parts());
  const names = readdirSync(target).sort();
  const sums = names.map((one) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(target, one)))
      .digest('hex');
    return `${hash}  ${one}\n`;
  });
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
  return readdirSync(target).sort();
}

/** The packages that the bundles are made of, as SPDX; without the time and the random name that would differ each time. */
function parts() {
  const list = JSON.parse(npm('sbom', '--sbom-format', 'spdx'));
  const created = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: ROOT, encoding: 'utf8' }).trim();
  list.creationInfo.created = new Date(created).toISOString();
  delete list.documentNamespace;
  const hash = createHash('sha256').update(JSON.stringify(list)).digest('hex');
  list.documentNamespace = `https://spdx.org/spdxdocs/${name}-${version}-${hash}`;
  return `${JSON.stringify(list, null, 2)}\n`;
}

function npm(...args) {
  return execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Throws where the tag is not what package.json and the newest heading of CHANGELOG.md say. */
function verify(tag) {
  const heading = /^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$/m.exec(
    readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
  )?.[1];
  for (const [what, own] of Object.entries({ 'package.json': version, 'CHANGELOG.md': heading }))
    if (tag !== `v${own}`)
      throw new Error(`The tag is ${tag}, but the newest version in ${what} is ${own ?? 'not released'}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [first, tag] = process.argv.slice(2);
  try {
    if (first === '--verify' && tag) verify(tag);
    else if (first) for (const one of await assets(first)) console.log(one);
    else throw new Error('Usage: node scripts/assets.mjs <folder> | --verify <tag>');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
