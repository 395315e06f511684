/**
 * How much the bundled command line costs: CPU (user and system, of the process and what it starts) and wall time of whole processes, as
 * medians of pairs that run in turn, A B A B. Ratios of CPU mean the same on any machine.
 *
 *   node scripts/bench.mjs [work tree with KEPs] [--against <other dist>] [--runs <n>] [--cli <file>] [--only <words>]
 *
 * Without a work tree only the example is measured. With `--against` each row is measured with another bundle, too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples', 'enhancements');
const EXAMPLE = 'keps/sig-node/9001-pod-start-budget';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(ROOT, 'dist', 'cli', 'index.js') },
    against: { type: 'string' },
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    cost: { type: 'boolean' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
  },
});
const RUNS = Number(values.runs);
const CLI = resolve(values.cli);
const OLD = values.against && join(resolve(values.against), 'cli', 'index.js');

const READ_ALL = `
  import { readFileSync } from 'node:fs';
  for (const file of process.argv.slice(1)) readFileSync(file, 'utf8');
`;
const PARSE_ALL = `
  import { readFileSync } from 'node:fs';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  const processor = unified().use(remarkParse);
  for (const file of process.argv.slice(1)) processor.parse(readFileSync(file, 'utf8'));
`;

/** Milliseconds of CPU and of the clock that a process takes; throws when it is broken rather than slow. */
function cost(args, cwd) {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>/dev/null; exit $?';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  if (status !== 0 && status !== 1)
    throw new Error(`node ${args.slice(0, 4).join(' ')} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, wall = 0] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

/** The most memory that a process held, in MB. */
function peak(args, cwd) {
  const file = join(scratch, 'peak');
  const hook = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`;
  const preload = join(scratch, 'peak.cjs');
  rmSync(preload, { force: true });
  appendFileSync(preload, hook);
  spawnSync(process.execPath, ['--require', preload, ...args], { cwd, stdio: 'ignore' });
  return Number(execFileSync('cat', [file], { encoding: 'utf8' })) / 1024;
}

/** Medians and spread of calls that run in turn. */
function inTurn(runs, ...calls) {
  for (const call of calls) call();
  const costs = calls.map(() => []);
  for (let run = 0; run < runs; run++) for (const [index, call] of calls.entries()) costs[index].push(call());
  return costs.map((some) => ({
    cpu: spread(some.map(({ cpu }) => cpu)),
    wall: spread(some.map(({ wall }) => wall)),
  }));
}

function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

const rows = {};

/** Whether a bundle does what is asked: an older one may not know a key of a configuration. */
function understands(cli, args, cwd) {
  return [0, 1].includes(spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'ignore' }).status);
}

/** Measures `args` against a yardstick and, where there is one, with the other bundle. */
function measure(what, { args, cwd, yardstick, name, runs = RUNS }) {
  if (!what.includes(values.only)) return;
  const calls = [() => cost([CLI, ...args], cwd)];
  if (yardstick) calls.push(() => cost(yardstick, cwd));
  if (OLD && understands(OLD, args, cwd)) calls.push(() => cost([OLD, ...args], cwd));
  const [own, ...others] = inTurn(runs, ...calls);
  const base = yardstick ? others.shift() : undefined;
  const old = others.shift();
  const ms = ({ median, low, high }) => `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
  rows[what] = {
    'CPU ms': ms(own.cpu),
    'wall ms': ms(own.wall),
    ...(base && {
      against: name,
      'its CPU': ms(base.cpu),
      ratio: (own.cpu.median / base.cpu.median).toFixed(2),
    }),
    ...(old && { 'old CPU': ms(old.cpu), 'new/old': (own.cpu.median / old.cpu.median).toFixed(2) }),
  };
}

function filesUnder(folder, fits) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fits(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A KEP of middling size, for what is measured with one. */
function middling(readmes) {
  const bySize = readmes
    .filter((file) => /\/\d+-[^/]*\/README\.md$/.test(file))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  return bySize[Math.floor(bySize.length / 2)];
}

/** A clone in which one KEP has a line more than the last commit. */
function changedClone(folder, readme) {
  const clone = join(scratch, 'clone');
  execFileSync('git', ['clone', '--quiet', '--shared', folder, clone]);
  appendFileSync(join(clone, relative(folder, readme)), '\nOne line more.\n');
  return clone;
}

function measureRepository(folder) {
  const readmes = filesUnder(join(folder, 'keps'), (name) => name === 'README.md');
  const all = filesUnder(join(folder, 'keps'), (name) => /\.(?:md|ya?ml)$/.test(name));
  const readme = middling(readmes);
  const kep = relative(folder, readme).replace(/\/README\.md$/, '');
  const cwd = ROOT;
  const lint = (...args) => ['lint', '--root', folder, ...args];
  measure(`one KEP named (${kep.split('/').at(-1)})`, {
    args: lint(join(folder, kep)),
    cwd,
    yardstick: ['-e', '0'],
    name: 'node -e 0',
    runs: RUNS * 2,
  });
  const clone = changedClone(folder, readme);
  measure('--changed-since with one KEP', {
    args: ['lint', '--changed-since', 'HEAD'],
    cwd: clone,
    yardstick: [CLI, 'lint', kep],
    name: 'that KEP alone',
    runs: RUNS * 2,
  });
  const parse = ['--input-type=module', '-e', PARSE_ALL, ...readmes];
  measure(`all KEPs (${readmes.length} READMEs)`, {
    args: lint('--format', 'json'),
    cwd,
    yardstick: parse,
    name: 'remark-parse',
  });
  const read = ['--input-type=module', '-e', READ_ALL, ...all];
  measure('--rule prr-approval-exists', {
    args: lint('--rule', 'prr-approval-exists'),
    cwd,
    yardstick: read,
    name: 'reading all files',
  });
  measure('--rule toc-is-current', {
    args: lint('--rule', 'toc-is-current'),
    cwd,
    yardstick: read,
    name: 'reading all files',
  });
  for (const cli of [CLI, ...(OLD ? [OLD] : [])])
    console.log(
      `peak memory of all KEPs: ${peak([cli, ...lint('--format', 'json')], cwd).toFixed(0)} MB (${cli === CLI ? 'this bundle' : 'the other'})`,
    );
}

if (values.cost) {
  const { cost: costOfShapes } = await import('./cost.mjs');
  process.exit(costOfShapes(resolve(values.dist), values.only, cost) ? 0 : 1);
}

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-bench-'));
try {
  measure('the example', {
    args: ['lint', '--root', EXAMPLES, join(EXAMPLES, EXAMPLE)],
    cwd: ROOT,
    yardstick: ['-e', '0'],
    name: 'node -e 0',
    runs: RUNS * 2,
  });
  if (positionals[0]) measureRepository(resolve(positionals[0]));
  console.table(rows);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
