// Mutation testing, part by part: `npm run mutation -- judge`. StrykerJS changes the sources of a part in one place at a time and runs
// the part's own tests over each change. Prints every change that no test noticed and scripts/mutation/explained.json does not explain,
// then `judge: 91.2 %, 310 killed, 30 survived, 4 explained, 2 min`, and ends with 1 below the floor. `npm run mutation` lists the parts;
// `npm run mutation -- judge src/judge/policy.ts` changes one file alone, without a floor.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { FLOOR, parts } from './mutation/parts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [name, ...only] = process.argv.slice(2);
const part = Object.hasOwn(parts, name ?? '') ? parts[name] : undefined;
const unknown = only.filter((path) => !existsSync(path));
if (part === undefined || unknown.length > 0) {
  console.error(`Usage: npm run mutation -- <part> [file ...]\nParts: ${Object.keys(parts).join(', ')}`);
  if (unknown.length > 0) console.error(`No such file: ${unknown.join(', ')}`);
  process.exit(2);
}

const start = performance.now();
const cache = join('.cache', 'mutation', name);
mkdirSync(cache, { recursive: true });
// Read by the bundler and the runner, in the processes that Stryker starts.
process.env.MUTATION_PART = name;
const results = await new Stryker({
  testRunner: 'bundle',
  plugins: [fileURLToPath(new URL('mutation/runner.mjs', import.meta.url))],
  // These scripts are those of the project itself, not of Stryker's copy, whose sources are mutated.
  buildCommand: `node ${fileURLToPath(new URL('mutation/bundle.mjs', import.meta.url)).replaceAll(' ', '\\ ')}`,
  mutate: only.length > 0 ? only : part.sources,
  ignorePatterns: ['/.cache', '/coverage', '/dist', '/lib', '/site', '/corpus'],
  ignorers: ['held-for-all-rules'],
  coverageAnalysis: 'perTest',
  disableTypeChecks: true,
  // TypeScript 7 has no API to rewrite it by, and esbuild reads nothing in it that matters.
  tsconfigFile: 'none',
  ignoreStatic: false,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  timeoutMS: 10_000,
  timeoutFactor: 3,
  tempDirName: join(cache, 'sandbox'),
  cleanTempDir: 'always',
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: join(cache, 'report.json') },
  htmlReporter: { fileName: join(cache, 'report.html') },
  allowConsoleColors: false,
  logLevel: 'info',
}).runMutationTest();
rmSync(join(cache, 'sandbox'), { recursive: true, force: true });

const explained = JSON.parse(readFileSync('scripts/mutation/explained.json', 'utf8'));
const used = new Set();
const counts = { killed: 0, survived: 0, explained: 0 };
for (const mutant of results) {
  const { status } = mutant;
  if (status === 'Killed' || status === 'Timeout') counts.killed += 1;
  else if (status === 'Survived' || status === 'NoCoverage') {
    const { text, path } = described(mutant);
    const reason = explained.find((entry) => entry.path === path && entry.mutant === text);
    if (reason) used.add(reason);
    counts[reason ? 'explained' : 'survived'] += 1;
    const { line, column } = mutant.location.start;
    const note = status === 'NoCoverage' ? ' (no test gets here)' : '';
    if (!reason) console.log(`${path}:${line}:${column}${note} ${text}`);
  } else if (status !== 'Ignored') throw new Error(`Unexpected status ${status} of ${mutant.fileName}`);
}

const mutated = new Set(results.map((mutant) => described(mutant).path));
const stale = explained.filter((entry) => mutated.has(entry.path) && !used.has(entry));
for (const { path, mutant } of stale) console.log(`${path}: explained, but no survivor: ${mutant}`);
const score = (100 * counts.killed) / (counts.killed + counts.survived);
console.log(
  `${name}: ${score.toFixed(1)} %, ${counts.killed} killed, ${counts.survived} survived, ${counts.explained} explained, ${Math.ceil((performance.now() - start) / 60_000)} min`,
);
if (only.length === 0 && score < FLOOR) {
  console.error(`Below the floor of ${FLOOR} %`);
  process.exitCode = 1;
}

/** Where a mutant is, and its line before and after, without places that move: `code → replacement in the line`. */
function described({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const line = lines[0].trim();
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  const short = (text) => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > 120 ? `${flat.slice(0, 119)}…` : flat;
  };
  return {
    path: relative(process.cwd(), fileName),
    text: `${short(lines.join('\n'))} → ${short(replacement ?? '')} in ${short(line)}`,
  };
}
