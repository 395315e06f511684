// Measures the desk against a corpus: `npm run desk -- <directory>` with `enhancements` (KEPs and their history); labels stand there or below `--data`.
// What `query` finds is compared with plain lines over the YAML, what `queue` says with the labels of moves.jsonl; `request` is made for
// 60 KEPs in a clone: only lines that must change do, twice is nothing, and upstream's keys hold.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  return (await callIn(root, ...args)).out;
}

async function callIn(directory, ...args) {
  let out = '';
  let err = '';
  const io = {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    cwd: () => directory,
  };
  const code = await run(['node', 'prr-lint', ...args], io);
  if (code === 2) console.log(`exit ${code}: ${args.join(' ')}\n${err}`);
  return { out, code };
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

/** Keys that upstream's strict parser takes. */
const KEYS = new Set(
  (
    'title kep-number authors owning-sig participating-sigs reviewers approvers editor creation-date last-updated status see-also ' +
    'replaces superseded-by stage latest-milestone milestone feature-gates disable-supported metrics prr-approvers'
  ).split(' '),
);
const ASKING = ['stage', 'latest-milestone', 'milestone'];
const REQUESTS = 60;

/** Asks for the next stage of every so-many-th implementable KEP, in a clone. */
async function compareRequests() {
  const clone = mkdtempSync(join(tmpdir(), 'prr-lint-desk-'));
  const git = (...args) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });
  execFileSync('git', ['clone', '--quiet', root, clone]);
  try {
    const keps = plainKeps().filter(
      ({ kep }) => kep.status === 'implementable' && ['alpha', 'beta'].includes(kep.stage),
    );
    const step = Math.max(1, Math.floor(keps.length / REQUESTS));
    const asked = keps.filter((_, index) => index % step === 0).slice(0, REQUESTS);
    const wrong = [];
    for (const { directory, kep } of asked) {
      const stage = kep.stage === 'alpha' ? 'beta' : 'stable';
      const approver = 'jpbetz';
      const args = ['request', directory, '--stage', stage, '--milestone', 'v1.38', '--approver', approver];
      const { code } = await callIn(clone, ...args);
      git('add', '--all');
      await callIn(clone, ...args);
      const why = whatIsWrong({ clone, git, directory, kep, stage, approver });
      if (code === 2 || why !== undefined) wrong.push(`${directory}: ${why ?? 'refused'}`);
      git('reset', '--quiet', '--hard');
    }
    report('request', wrong, asked.length);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

function whatIsWrong({ clone, git, directory, kep: before, stage, approver }) {
  const read = (path) => parse(readFileSync(join(clone, path), 'utf8'), { schema: 'failsafe' });
  const kep = read(`${directory}/kep.yaml`);
  const release = (text) => String(text ?? '').replace(/^v/, '');
  if (git('diff') !== '') return 'the second time changed something';
  if (
    kep.stage !== stage ||
    release(kep['latest-milestone']) !== '1.38' ||
    release(kep.milestone?.[stage]) !== '1.38'
  )
    return 'kep.yaml does not ask for it';
  const other = [...new Set([...Object.keys(before), ...Object.keys(kep)])].filter(
    (key) => !ASKING.includes(key),
  );
  const changed = other.filter((key) => JSON.stringify(kep[key]) !== JSON.stringify(before[key]));
  if (changed.length > 0) return `${changed.join(', ')} changed`;
  const strange = Object.keys(kep).filter((key) => !KEYS.has(key) && !(key in before));
  if (strange.length > 0) return `${strange.join(', ')} are no keys`;
  const lines = git('diff', '--cached', '--unified=0')
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2})/.test(line));
  const more = lines.find(
    (line) => !/^[+-] *(?:stage|latest-milestone|milestone|beta|stable|kep-number|approver): ?/.test(line),
  );
  if (more !== undefined || lines.length > 12)
    return `more changed than must: ${more ?? `${lines.length} lines`}`;
  const [path] = git('diff', '--cached', '--name-only')
    .split('\n')
    .filter((name) => name.includes('/prod-readiness/'));
  if (path === undefined) return undefined;
  const { [stage]: entry, ...rest } = read(path);
  if (String(entry?.approver).replace(/^@/, '') !== approver) return 'the approval names somebody else';
  const keys = Object.keys(rest).filter(
    (key) => !/^(?:kep-number|alpha|beta|stable|deprecated|disabled|removed)$/.test(key),
  );
  return keys.length > 0 ? `${keys.join(', ')} in the approval` : undefined;
}

await compareQueue();
if (!options.queue) {
  await compareQueries();
  await compareRequests();
}
process.exitCode = failed > 0 ? 1 : 0;
