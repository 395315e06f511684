// How long the bundled command line takes, as ratios that mean the same on any machine: one KEP against an empty Node process,
// and with a folder as argument all KEPs in it against parsing the READMEs under it with remark.
// Medians of whole processes, the two of a ratio run by turns: `node scripts/bench.mjs [folder]`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli', 'index.js');
const EXAMPLES = join(ROOT, 'examples', 'enhancements');

const PARSE_ALL = `
  import { readFileSync } from 'node:fs';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  const processor = unified().use(remarkParse);
  for (const file of process.argv.slice(1)) processor.parse(readFileSync(file, 'utf8'));
`;

/** Milliseconds of one process; throws when it is broken rather than slow. */
function time(args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const elapsed = performance.now() - start;
  if (status !== 0 && status !== 1)
    throw new Error(`node ${args.slice(0, 3).join(' ')} ended with ${status}:\n${stderr}`);
  return elapsed;
}

function medians(runs, ...calls) {
  for (const call of calls) call();
  const times = calls.map(() => []);
  for (let run = 0; run < runs; run++) for (const [index, call] of calls.entries()) times[index].push(call());
  return times.map((some) => some.sort((a, b) => a - b)[Math.floor(some.length / 2)]);
}

function readmesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'README.md')
    .map((entry) => join(entry.parentPath, entry.name));
}

function row(name, [own, base], baseName) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  return { what: name, time: ms(own), against: baseName, base: ms(base), ratio: (own / base).toFixed(2) };
}

try {
  const rows = [
    row(
      'one KEP',
      medians(
        21,
        () =>
          time(
            [CLI, 'lint', '--root', EXAMPLES, join(EXAMPLES, 'keps/sig-node/9001-pod-start-budget')],
            ROOT,
          ),
        () => time(['-e', '0'], ROOT),
      ),
      'node -e 0',
    ),
  ];
  const folder = process.argv[2] && resolve(process.argv[2]);
  if (folder) {
    const readmes = readmesUnder(join(folder, 'keps'));
    rows.push(
      row(
        `all KEPs, ${readmes.length} READMEs`,
        medians(
          5,
          () => time([CLI, 'lint', '--root', folder, '--format', 'json'], ROOT),
          () => time(['--input-type=module', '-e', PARSE_ALL, ...readmes], ROOT),
        ),
        'remark-parse',
      ),
    );
  }
  console.table(Object.fromEntries(rows.map(({ what, ...columns }) => [what, columns])));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
