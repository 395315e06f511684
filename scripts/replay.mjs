/**
 * Replays merged pull requests: `npm run replay -- <repository>`, a git work tree with one commit for each pull request on its
 * branch `main`, the subject ending in `(#<number>)`. Each commit is checked out and given to the Action's bundle as a runner would,
 * with its parent as the base of the pull request. Prints a table, every new error in full and a summary. Who took part in a pull
 * request is not known here, so what depends on that is left out.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** `bundle`: the Action in a process of its own. `library`: the compiled sources in this process. */
    engine: { type: 'string', default: 'bundle' },
    action: { type: 'string', default: fileURLToPath(new URL('../dist/action/index.js', import.meta.url)) },
    branch: { type: 'string', default: 'main' },
    jobs: { type: 'string', default: '2' },
    /** Numbers of pull requests, separated by commas. */
    only: { type: 'string' },
    /** Where to write everything as JSON. */
    output: { type: 'string' },
  },
});
const [repository] = positionals;
const engines = { bundle, library };
if (!repository || !existsSync(join(repository, '.git')) || !(values.engine in engines)) {
  console.error(
    'Usage: npm run replay -- <git work tree> [--engine bundle|library] [--action <file>] [--branch <name>] [--jobs <n>] [--only <numbers>] [--output <file>]',
  );
  process.exit(2);
}

/** Says what cannot be known here. */
const UNKNOWABLE = new Set(['prr-approver-is-requested']);

const started = performance.now();
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'prr-lint-replay-')));
try {
  const pulls = pullRequests();
  const run = await engines[values.engine]();
  const results = await replay(pulls, run);
  if (values.output) writeFileSync(values.output, `${JSON.stringify(results, null, 2)}\n`);
  table(results);
  errors(results);
  summary(results);
  if (results.some(({ broken }) => broken !== undefined)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function git(directory, ...args) {
  return execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
}

/** Oldest first. The first commit of all has nothing to be compared with. */
function pullRequests() {
  const only = values.only?.split(',').map(Number);
  return git(repository, 'log', '--reverse', '--first-parent', '--format=%H %P%x09%s', values.branch)
    .split('\n')
    .map((line) => {
      const [hashes = '', subject = ''] = line.split('\t');
      const [sha, parent] = hashes.split(' ');
      return { sha, parent, subject, number: Number(/\(#(\d+)\)$/.exec(subject)?.[1]) };
    })
    .filter(({ parent, number }) => parent && (!only || only.includes(number)));
}

/** Every pull request in one of a few clones that are checked out again and again. */
async function replay(pulls, run) {
  const queue = [...pulls];
  const results = new Map();
  await Promise.all(
    Array.from({ length: Math.max(1, Number(values.jobs)) }, async (_, job) => {
      const clone = join(scratch, `clone-${job}`);
      git(scratch, 'clone', '--quiet', '--shared', '--no-checkout', resolve(repository), clone);
      for (let pull = queue.shift(); pull; pull = queue.shift()) {
        git(clone, 'checkout', '--quiet', '--force', '--detach', pull.sha);
        results.set(pull, { ...pull, ...(await run(pull, clone, job)) });
        if (process.stderr.isTTY) process.stderr.write(`\r${results.size} of ${pulls.length} `);
      }
    }),
  );
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return pulls.map((pull) => results.get(pull));
}

/** The Action in a runner's environment. */
function bundle() {
  return async ({ sha, parent, subject, number }, workspace, job) => {
    const runner = mkdtempSync(join(scratch, `runner-${job}-`));
    const file = (name, text = '') => {
      writeFileSync(join(runner, name), text);
      return join(runner, name);
    };
    const event = {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        title: subject,
        base: { ref: values.branch, sha: parent },
        head: { ref: `pull-${number}`, sha },
      },
      repository: { full_name: 'example-org/enhancements', default_branch: values.branch },
    };
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'example-org/enhancements',
      GITHUB_REF: `refs/pull/${number}/head`,
      GITHUB_SHA: sha,
      GITHUB_SERVER_URL: 'https://github.example',
      RUNNER_TEMP: runner,
    };
    const { exit, stdout } = await new Promise((done) => {
      execFile(
        process.env.ACTION_NODE ?? process.execPath,
        [values.action],
        { cwd: workspace, env, maxBuffer: 1 << 28 },
        (error, out) => done({ exit: error ? (error.code ?? 1) : 0, stdout: out }),
      );
    });
    const path = /^report-file<<(\S+)\n([\s\S]*?)\n\1$/m.exec(readFileSync(env.GITHUB_OUTPUT, 'utf8'))?.[2];
    const report = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
    rmSync(runner, { recursive: true });
    if (report !== undefined) return { exit, ...contents(report) };
    return {
      exit: 2,
      broken: /^::error.*?::(.*)$/m.exec(stdout)?.[1] ?? `exit ${exit} without a report`,
      keps: [],
      findings: [],
    };
  };
}

/** The same run without a process, a runner and its files. */
async function library() {
  const [{ gitChangeSet }, { loadConfig }, { exitCode }, { workTree }, { lint }, { json }, { rules }] =
    await Promise.all(
      [
        'node/git/changes',
        'config/config',
        'model/fail-on',
        'node/work-tree',
        'lint',
        'reporters/json',
        'rules/index',
      ].map((name) => import(new URL(`../lib/${name}.js`, import.meta.url).href)),
    );
  return async ({ sha, parent }, workspace) => {
    try {
      const files = workTree(workspace);
      const config = await loadConfig(
        files,
        rules.map(({ id }) => id),
      );
      const change = await gitChangeSet(workspace, { base: parent, head: sha });
      const report = await lint(files, { config, change });
      return { exit: exitCode(report, 'error'), ...contents(JSON.parse(json(report))) };
    } catch (error) {
      return { exit: 2, broken: error.message, keps: [], findings: [] };
    }
  };
}

function contents({ keps, findings }) {
  return {
    keps: keps.map(({ directory, status, stage, latestMilestone, change }) => ({
      directory,
      status,
      stage,
      latestMilestone,
      ...change,
    })),
    findings: findings.filter(({ rule }) => !UNKNOWABLE.has(rule)),
  };
}

function count(findings, severity) {
  return findings.filter(
    (finding) => finding.new && (severity === undefined || finding.severity === severity),
  ).length;
}

function short(directory) {
  const [sig, name = ''] = directory.split('/').slice(-2);
  return `${sig}/${/^\d+/.exec(name)?.[0] ?? name}`;
}

function table(results) {
  const rows = results.map((one) => {
    const { number, keps, findings, exit } = one;
    const kinds = keps.map(({ directory, kind, reasons }) =>
      kind === 'request'
        ? `${short(directory)} request (${reasons.join('; ')})`
        : `${short(directory)} ${kind}`,
    );
    const existing = findings.filter((finding) => !finding.new).length;
    return [
      `#${number}`,
      exit,
      count(findings, 'error'),
      count(findings, 'warning'),
      count(findings, 'notice'),
      existing,
      kinds.join(', ') || 'no KEP',
    ];
  });
  const head = ['PR', 'exit', 'errors', 'warnings', 'notices', 'existing', 'KEPs'];
  const widths = head.map((title, column) =>
    column === head.length - 1 ? 0 : Math.max(title.length, ...rows.map((row) => String(row[column]).length)),
  );
  for (const row of [head, ...rows])
    console.log(row.map((cell, column) => String(cell).padEnd(widths[column])).join('  '));
}

function errors(results) {
  console.log('\n## New errors\n');
  for (const { number, sha, subject, findings, broken } of results) {
    const own = findings.filter((finding) => finding.new && finding.severity === 'error');
    if (own.length === 0 && broken === undefined) continue;
    console.log(`#${number} ${sha.slice(0, 8)} ${subject}`);
    if (broken !== undefined) console.log(`  did not run: ${broken}`);
    for (const { path, start, message, rule, subject: about } of own)
      console.log(`  ${path}:${start?.line ?? 1} ${message} [${rule} ${about}]`);
  }
}

function summary(results) {
  const share = (some) => `${some.length} (${((some.length / results.length) * 100).toFixed(1)} %)`;
  const withErrors = results.filter(({ findings }) => count(findings, 'error') > 0);
  const without = results.filter(({ keps, broken }) => keps.length === 0 && broken === undefined);
  const edits = results.filter(({ keps }) => keps.length > 0 && keps.every(({ kind }) => kind === 'edit'));
  const red = edits.filter(({ exit }) => exit !== 0);
  const byRule = new Map();
  for (const { findings } of results)
    for (const { rule } of findings.filter((finding) => finding.new && finding.severity === 'error'))
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  console.log('\n## Summary\n');
  console.log(
    `${results.length} pull requests in ${((performance.now() - started) / 1000).toFixed(0)} s (${values.engine})`,
  );
  console.log(`touch no KEP: ${share(without)}`);
  console.log(
    `only edit: ${share(edits)}, of which ${edits.length - red.length} are green${red.map(({ number }) => ` #${number}`).join('')}`,
  );
  console.log(
    `request a review: ${share(results.filter(({ keps }) => keps.some(({ kind }) => kind === 'request')))}`,
  );
  console.log(`have new errors: ${share(withErrors)}`);
  console.log(`did not run: ${share(results.filter(({ broken }) => broken !== undefined))}`);
  for (const [rule, times] of [...byRule].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(times).padStart(4)} ${rule}`);
}
