/**
 * How much the bundled command line costs: CPU (user and system, of the process and what it starts) and wall time of whole processes, as
 * medians of pairs that run in turn, A B A B. Ratios of CPU mean the same on any machine.
 *
 *   node scripts/bench.mjs [work tree with KEPs] [--against <other dist>] [--quick] [--runs <n>] [--only <words>] [--dist <folder>]
 *   node scripts/bench.mjs --cost [--only <words>] [--up-to <MB>] [--dist <folder>]
 *
 * Without a work tree only the example is measured. With `--against` each row is measured with another bundle, too. Rows are printed as
 * they come. `--cost` measures how cost grows instead (scripts/cost.mjs).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples', 'enhancements');
const EXAMPLE = 'keps/sig-node/9001-pod-start-budget';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string' },
    against: { type: 'string' },
    runs: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string', default: '' },
    cost: { type: 'boolean' },
    'up-to': { type: 'string', default: '0' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
  },
});
const RUNS = Number(values.runs ?? (values.quick ? 2 : 5));
/** Of what takes ten seconds each. */
const LONG = Math.min(RUNS, values.quick ? 1 : 3);
const CLI = resolve(values.cli ?? join(values.dist, 'cli', 'index.js'));
const OLD = values.against && join(resolve(values.against), 'cli', 'index.js');

const PARSE_ALL = `
  import { readFileSync } from 'node:fs';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  const processor = unified().use(remarkParse);
  for (const file of process.argv.slice(1)) processor.parse(readFileSync(file, 'utf8'));
`;

/** Milliseconds of CPU and of the clock that a process takes, with `env` in its environment; throws when it is broken rather than slow. */
function cost(args, cwd, env = {}) {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>/dev/null; exit $?';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
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
  if (runs > 1) for (const call of calls) call();
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

/** What a row has to reach, and what is aimed at. */
const ratio = (own, base) => own.cpu.median / base.cpu.median;
const CELLS = [44, 9, 6, 6, 20, 20, 24, 14, 8];
const row = (...cells) =>
  console.log(
    cells.map((cell, index) => (index === 0 ? cell.padEnd(CELLS[0]) : cell.padStart(CELLS[index]))).join(' '),
  );
const range = ({ median, low, high }) => `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;

/** Whether a bundle does what is asked: an older one may not know an option, or a key of a configuration. */
function understands(cli, args, cwd) {
  return [0, 1].includes(spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'ignore' }).status);
}

/**
 * Measures `args` in turn with its yardstick and, where there is one, with the other bundle, and prints the row: what `today` makes of
 * the two, or the CPU of `args` in seconds.
 */
function measure(
  what,
  { args, cwd, env, yardstick, name, must, aim, today = ratio, runs = RUNS, oldArgs = args },
) {
  if (!what.includes(values.only)) return;
  const calls = [() => cost([CLI, ...args], cwd, env)];
  if (yardstick) calls.push(() => cost(yardstick, cwd, env));
  const isComparable = OLD !== undefined && understands(OLD, oldArgs, cwd);
  if (isComparable) calls.push(() => cost([OLD, ...oldArgs], cwd, env));
  const [own, ...others] = inTurn(runs, ...calls);
  const base = yardstick ? others.shift() : undefined;
  const old = others.shift();
  const value = base ? today(own, base).toFixed(2) : `${(own.cpu.median / 1000).toFixed(2)} s`;
  row(
    what,
    ...[value, must ?? '–', aim ?? '–', range(own.cpu), range(own.wall)],
    base ? `${name} ${base.cpu.median.toFixed(0)}` : '–',
    ...[old ? range(old.cpu) : '–', old ? ratio(own, old).toFixed(2) : '–'],
  );
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

/**
 * A clone in which one KEP has a line more than the last commit. git trusts no file that is as young as its index and reads it again at
 * each call, which would be a fifth of the run: so the index is made to be younger than the files.
 */
function changedClone(folder, readme) {
  const clone = join(scratch, 'clone');
  execFileSync('git', ['clone', '--quiet', '--shared', folder, clone]);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  execFileSync('git', ['-C', clone, 'update-index', '--refresh']);
  appendFileSync(join(clone, relative(folder, readme)), '\nOne line more.\n');
  return clone;
}

function measureRepository(folder) {
  const readmes = filesUnder(join(folder, 'keps'), (name) => name === 'README.md');
  const readme = middling(readmes);
  const kep = relative(folder, readme).replace(/\/README\.md$/, '');
  const cwd = ROOT;
  const lint = (...args) => ['lint', '--root', folder, ...args];
  const alone = [CLI, ...lint(join(folder, kep))];
  const named = {
    ...{ args: alone.slice(1), cwd, yardstick: ['-e', '0'], name: 'node -e 0' },
    ...{ runs: RUNS * 2, must: '4.5', aim: '3' },
  };
  measure(`one KEP named (${kep.split('/').at(-1).slice(0, 24)})`, named);
  // Node reads these certificates whenever it starts, which takes it longer than anything else it does.
  const { NODE_EXTRA_CA_CERTS } = process.env;
  if (NODE_EXTRA_CA_CERTS)
    measure('one KEP named, with NODE_EXTRA_CA_CERTS', { ...named, env: { NODE_EXTRA_CA_CERTS } });
  const clone = changedClone(folder, readme);
  measure('--changed-since with one KEP', {
    ...{ args: ['lint', '--changed-since', 'HEAD'], cwd: clone, yardstick: [CLI, 'lint', kep] },
    ...{ name: 'that KEP', runs: RUNS * 2, must: '1.3', aim: '1.15' },
  });
  measure('--rule prr-approval-exists', {
    ...{ args: lint('--rule', 'prr-approval-exists'), cwd, must: '1.5 s', aim: '0.8 s' },
  });
  measure('query', { args: ['query', '--root', folder], cwd, must: '1.5 s' });
  measureContents(lint, readmes, cwd);
  const parse = ['--input-type=module', '-e', PARSE_ALL, ...readmes];
  const whole = lint('--format', 'json');
  const one = [...whole, '--workers', '1'];
  measure(`all KEPs (${readmes.length} READMEs), one thread`, {
    ...{ args: one, oldArgs: whole, cwd, yardstick: parse, name: 'remark', must: '0.25', aim: '0.15' },
    runs: LONG,
  });
  measure('all KEPs, two threads / one, wall', {
    ...{
      args: [...whole, '--workers', '2'],
      oldArgs: whole,
      cwd,
      yardstick: [CLI, ...one],
      name: 'one thread',
    },
    ...{ must: '0.65', aim: '0.55', runs: LONG, today: (own, base) => own.wall.median / base.wall.median },
  });
  measureMemory([one, [...whole, '--workers', '2']], whole, cwd);
}

/** Against the program that repositories run for their tables of contents, where it is installed. */
function measureContents(lint, readmes, cwd) {
  const isThere = spawnSync('mdtoc', ['--version'], { stdio: 'ignore' }).error === undefined;
  const what = '--rule toc-is-current / mdtoc';
  if (!isThere) {
    measure('--rule toc-is-current', { args: lint('--rule', 'toc-is-current'), cwd });
    if (what.includes(values.only)) row(what, 'not measured: no mdtoc on the PATH');
    return;
  }
  const inplace = `const { spawnSync } = require('node:child_process');
    spawnSync('mdtoc', ['--inplace', '--max-depth=5', '--dryrun', ...process.argv.slice(1)]);`;
  const nothing = cost(['-e', '0'], cwd).cpu;
  measure(what, {
    ...{ args: lint('--rule', 'toc-is-current'), cwd, yardstick: ['-e', inplace, ...readmes], name: 'mdtoc' },
    ...{ must: '4', aim: '2', today: (own, base) => own.cpu.median / (base.cpu.median - nothing) },
  });
}

function measureMemory(calls, oldArgs, cwd) {
  for (const [index, args] of calls.entries()) {
    const what = `peak memory of all KEPs, ${['one thread', 'two threads'][index]}`;
    if (!what.includes(values.only)) continue;
    const held = `${peak([CLI, ...args], cwd).toFixed(0)} MB`;
    const old = OLD === undefined ? '–' : `${peak([OLD, ...oldArgs], cwd).toFixed(0)} MB`;
    row(what, held, '250 MB', '150 MB', '–', '–', '–', old, '–');
  }
}

if (values.cost) {
  const { cost: costOfShapes } = await import('./cost.mjs');
  process.exit(
    (await costOfShapes(resolve(values.dist), { only: values.only, upTo: Number(values['up-to']) }, cost))
      ? 0
      : 1,
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-bench-'));
try {
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`,
  );
  row('what', 'today', 'must', 'aim', 'CPU ms', 'wall ms', 'against, CPU ms', 'old CPU ms', 'new/old');
  measure('the example', {
    ...{ args: ['lint', '--root', EXAMPLES, join(EXAMPLES, EXAMPLE)], cwd: ROOT },
    ...{ yardstick: ['-e', '0'], name: 'node -e 0', runs: RUNS * 2 },
  });
  if (positionals[0]) measureRepository(resolve(positionals[0]));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
