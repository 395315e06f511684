// Measures the desk against a corpus: `npm run desk -- <directory>` with `enhancements` (KEPs and their history); labels stand there or below `--data`.
// What `query` finds is compared with plain lines over the YAML, what `queue` says with the labels of moves.jsonl.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { run } from '../lib/cli/run.js';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, queue: { type: 'boolean' } },
});
const [corpus] = positionals;
const moves = [options.data, corpus, resolve('../shared/corpus')]
  .map((directory) => join(directory ?? '', 'labels/moves.jsonl'))
  .find((path) => existsSync(path));
if (!corpus || !existsSync(join(corpus, 'enhancements/keps')) || moves === undefined) {
  console.error(
    'Usage: npm run desk -- <directory with enhancements/> [--data <directory with labels/moves.jsonl>] [--queue]',
  );
  process.exit(2);
}
const root = join(corpus, 'enhancements');
let failed = 0;

/** One call of the command line: its standard output. */
async function call(...args) {
  let out = '';
  let err = '';
  const io = {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    cwd: () => root,
  };
  const code = await run(['node', 'prr-lint', ...args], io);
  if (code !== 0) console.log(`exit ${code}: ${args.join(' ')}\n${err}`);
  return out;
}

function report(what, wrong, all) {
  if (wrong.length > 0) failed++;
  console.log(`${what}: ${all - wrong.length} of ${all}`);
  for (const line of wrong) console.log(`  ${line}`);
}

/** Every kep.yaml as plain data, with its directory and its approval. */
function plainKeps(directory = 'keps') {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) return /^(?:NNNN.*|prod-readiness)$/.test(entry.name) ? [] : plainKeps(path);
    if (entry.name !== 'kep.yaml') return [];
    const kep = parse(readFileSync(join(root, path), 'utf8'), { schema: 'failsafe' }) ?? {};
    const file = join(root, `keps/prod-readiness/${kep['owning-sig']}/${kep['kep-number']}.yaml`);
    const approval = existsSync(file) ? parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) : {};
    return [{ directory, kep, approval }];
  });
}

async function compareQueries() {
  const keps = plainKeps();
  const handle = (text) =>
    String(text ?? '')
      .replace(/^@/, '')
      .trim()
      .toLowerCase();
  const prr = ({ kep, approval }) => handle(approval?.[kep.stage]?.approver);
  const group = ({ directory }) => directory.split('/')[1];
  const tests = [
    ...values(keps.map(group)).map((v) => [['--sig', `^${v}$`], (k) => group(k) === v]),
    ...values(keps.map((k) => k.kep.status)).map((v) => [['--status', v], (k) => k.kep.status === v]),
    ...values(keps.map((k) => k.kep.stage)).map((v) => [['--stage', v], (k) => k.kep.stage === v]),
    [['--stage', 'none'], (k) => !k.kep.stage],
    ...values(keps.map(prr)).map((v) => [['--prr', `@${v}`], (k) => prr(k) === v]),
    ...values(keps.flatMap((k) => k.kep.authors ?? []).map(handle)).map((v) => [
      ['--author', v],
      (k) => (k.kep.authors ?? []).some((a) => handle(a) === v),
    ]),
    ...values(keps.flatMap((k) => k.kep['participating-sigs'] ?? [])).map((v) => [
      ['--participating-sig', v],
      (k) => (k.kep['participating-sigs'] ?? []).includes(v),
    ]),
  ].filter(([args]) => !args[1].includes(','));
  const wrong = [];
  for (const [args, wanted] of sample(tests)) {
    const found = JSON.parse(await call('query', '--output', 'json', ...args)).map(
      ({ directory }) => directory,
    );
    const expected = keps
      .filter(wanted)
      .map(({ directory }) => directory)
      .sort();
    if (JSON.stringify(found.toSorted()) !== JSON.stringify(expected))
      wrong.push(`${args.join(' ')}: ${found.length} found, ${expected.length} expected`);
  }
  report('query', wrong, sample(tests).length);
}

/** Authors are many: every tenth of them says as much. */
function sample(tests) {
  let authors = 0;
  return tests.filter(([[flag]]) => flag !== '--author' || authors++ % 10 === 0);
}

function values(list) {
  return [...new Set(list.filter(Boolean))];
}

/** The upstream commit that a commit of the corpus stands for. */
function upstream(commit) {
  const body = execFileSync('git', ['-C', root, 'log', '-1', '--format=%b', commit], { encoding: 'utf8' });
  return /^Upstream-Commit: ([0-9a-f]{40})$/m.exec(body)?.[1];
}

async function compareQueue() {
  const labels = readFileSync(moves, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { requests } = JSON.parse(await call('queue', '--milestone', 'v1.37', '--format', 'json'));
  const byKep = new Map(requests.map((request) => [request.kep, request]));
  for (const key of ['move', 'approver', 'since']) {
    const wrong = labels.flatMap((label) => {
      const request = byKep.get(label.kep);
      const said = key === 'since' ? request?.sinceCommit && upstream(request.sinceCommit) : request?.[key];
      const wanted = key === 'since' ? label.sinceCommit : label[key];
      return said === wanted ? [] : [`${label.kep}: ${said}, expected ${wanted}`];
    });
    report(`queue, ${key}`, wrong, labels.length);
  }
  const known = new Set(labels.map(({ kep }) => kep));
  report(
    'queue, requests',
    requests.filter(({ kep }) => !known.has(kep)).map(({ kep }) => `${kep}: not labelled`),
    requests.length,
  );
}

await compareQueue();
if (!options.queue) await compareQueries();
process.exitCode = failed > 0 ? 1 : 0;
