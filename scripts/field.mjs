/**
 * Runs small repositories that people of the field complained about: `npm run field -- <folder>`, one folder for each case. A case says
 * in `expected.txt` how it is run and what must and must not be said, in words; scripts/field.json says the same for a program. Prints a
 * table, what was said where a case misses, and ends with 1 when one does.
 *
 * A case is run as a person would: by its `run.sh`; with `base/` and `head/` as the change from one to the other; else by the command
 * that `expected.txt` names.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli/index.js', import.meta.url)) },
    /** Ids of cases, separated by commas. */
    only: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('Usage: npm run field -- <folder of cases> [--cli <file>] [--only <ids>]');
  process.exit(2);
}

const EXPECTED = JSON.parse(readFileSync(new URL('field.json', import.meta.url), 'utf8'));
/** Git as nobody configured it. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-field-'));
try {
  const only = values.only?.split(',');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only?.includes(entry.name) ?? true))
    .map(({ name }) => name);
  const results = ids.sort().flatMap((id) => variantsOf(id).map((variant) => judge(id, variant)));
  print(results);
  process.exitCode = results.length === 0 || results.some(({ state }) => state === 'MISS') ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A case as it is, and once for each text that its expectation puts in place of another. */
function variantsOf(id) {
  const { variants } = EXPECTED[id] ?? {};
  return [undefined, ...(variants?.to ?? []).map((to) => ({ ...variants, to }))];
}

/** What a case says, held to its expectation. */
function judge(id, variant) {
  const name = variant === undefined ? id : `${id} (${variant.to})`;
  const said = run(id, variant);
  const expected = EXPECTED[id];
  if (expected === undefined) return { name, state: 'read', said, missing: [], unwanted: [] };
  const missing = (expected.said ?? []).filter((wanted) => !isSaid(wanted, said));
  const unwanted = (expected.unsaid ?? []).filter((refused) => isSaid(refused, said));
  if (expected.exit !== undefined && !expected.exit.includes(said.code))
    missing.push({ exit: expected.exit });
  if (expected.most !== undefined && said.findings.length > expected.most)
    unwanted.push({ most: expected.most });
  const isMet = missing.length === 0 && unwanted.length === 0;
  return { name, state: isMet ? 'ok' : expected.open ? 'open' : 'MISS', said, missing, unwanted };
}

/** An expectation without rule is about everything that is printed; `text` is a pattern. */
function isSaid({ rule, severity, text = '' }, { findings, stderr }) {
  const pattern = new RegExp(text, 'i');
  if (rule === undefined && severity === undefined && pattern.test(stderr)) return true;
  return findings.some(
    (finding) =>
      (rule === undefined || finding.rule === rule) &&
      (severity === undefined || severity.includes(finding.severity)) &&
      pattern.test(
        [finding.message, finding.help ?? '', ...finding.related.map(({ message }) => message)].join('\n'),
      ),
  );
}

/** Lays a case out in a folder of its own and runs it there. */
function run(id, variant) {
  const source = resolve(folder, id);
  const place = mkdtempSync(join(scratch, `${id}-`));
  const work = join(place, 'work');
  const hasBase = existsSync(join(source, 'base'));
  cpSync(hasBase ? join(source, 'base') : source, work, { recursive: true });
  if (!hasBase)
    for (const own of ['expected.txt', 'run.sh', 'run.txt']) rmSync(join(work, own), { force: true });
  if (variant !== undefined) {
    const file = join(work, variant.file);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(variant.from, variant.to));
  }
  const report = join(place, 'report.json');
  const env = {
    ...process.env,
    ...IDENTITY,
    PATH: `${program(place)}${delimiter}${process.env.PATH}`,
    REPORT: report,
  };
  const { status, stderr } = spawnSync('sh', ['-c', commandOf(source, work, env)], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  const findings = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).findings : [];
  return { code: status, stderr, findings };
}

/** A folder with the command `prr-lint`, whose `lint` writes its report for us besides. */
function program(place) {
  const bin = join(place, 'bin');
  mkdirSync(bin);
  const start = `"${process.execPath}" "${resolve(values.cli)}" "$@"`;
  writeFileSync(
    join(bin, 'prr-lint'),
    `#!/bin/sh\nif [ "$1" = lint ]; then exec ${start} --format json --output "$REPORT"; fi\nexec ${start}\n`,
  );
  chmodSync(join(bin, 'prr-lint'), 0o755);
  return bin;
}

/** The shell's line for a case, after what has to be there first. */
function commandOf(source, work, env) {
  const script = join(source, 'run.sh');
  if (existsSync(script)) return `. "${script}"`;
  if (existsSync(join(source, 'head'))) {
    const git = (...args) => execFileSync('git', args, { cwd: work, env });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'base');
    // What head/ lacks is what the change removes.
    for (const name of readdirSync(work)) if (name !== '.git') rmSync(join(work, name), { recursive: true });
    cpSync(join(source, 'head'), work, { recursive: true });
    return 'prr-lint lint --root . --changed-since HEAD';
  }
  const words = readFileSync(join(source, 'expected.txt'), 'utf8');
  return /^run: (prr-lint [^;()\n]*)/m.exec(words)?.[1] ?? 'prr-lint lint --root .';
}

function print(results) {
  for (const { name, state, said } of results) {
    console.log(`${state.padEnd(5)} ${name.padEnd(14)} exit ${said.code}, findings: ${said.findings.length}`);
  }
  for (const { name, state, said, missing, unwanted } of results) {
    if (state === 'ok') continue;
    console.log(
      `\n${name}: ${state === 'read' ? 'nobody has written down for a program what it must say' : state}`,
    );
    for (const one of missing) console.log(`  not said: ${JSON.stringify(one)}`);
    for (const one of unwanted) console.log(`  but said: ${JSON.stringify(one)}`);
    for (const { rule, severity, message } of said.findings)
      console.log(`    ${severity} ${rule}: ${message}`);
    if (said.stderr.trim() !== '') console.log(said.stderr.trimEnd().replace(/^/gm, '    | '));
    if (state === 'read')
      console.log(readFileSync(join(folder, name, 'expected.txt'), 'utf8').replace(/^/gm, '    > '));
  }
  const count = (state) => results.filter((result) => result.state === state).length;
  console.log(
    `\n${results.length} runs: ${count('ok')} as expected, ${count('MISS')} missed, ${count('open')} known to be open, ${count('read')} to be read`,
  );
}
