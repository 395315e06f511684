/**
 * A net under changes of structure: everything that a build of the command line says about a corpus, as files to compare.
 *
 *   node scripts/net.mjs record <folder> --repository <git work tree> [--cli <file>] [--pulls <n>]
 *   node scripts/net.mjs compare <folder> --repository <git work tree> [--cli <file>] [--pulls <n>]
 *
 * Recorded are the findings of every KEP, the fixes as patches, every report of the examples, and the reports of pull requests: a
 * commit on the first-parent line and its parent. `compare` prints what differs and ends with 1 when anything does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(ROOT, 'dist/cli/index.js') },
    repository: { type: 'string' },
    pulls: { type: 'string', default: '40' },
  },
});
const [command, folder] = positionals;
if (!['record', 'compare'].includes(command ?? '') || !folder || !values.repository) {
  console.error(
    'Usage: node scripts/net.mjs record|compare <folder> --repository <git work tree> [--cli <file>]',
  );
  process.exit(2);
}

const FORMATS = ['pretty', 'compact', 'json', 'markdown', 'sarif', 'junit', 'github'];
const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-net-'));
try {
  const got = recordings();
  if (command === 'record') {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of got) writeFileSync(join(folder, name), text);
    console.log(`${got.size} recordings in ${folder}`);
  } else process.exitCode = compare(got) === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What `prr-lint` prints with these arguments in `cwd`, behind its exit state. */
function run(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(values.cli), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, COLUMNS: '100' },
  });
  return `exit ${status}\n${stdout}${status === 2 ? stderr : ''}`;
}

/** Name → text. */
function recordings() {
  const all = new Map();
  for (const example of readdirSync(join(ROOT, 'examples')))
    for (const format of FORMATS)
      all.set(
        `example-${example}.${format}`,
        run(ROOT, 'lint', '--root', `examples/${example}`, '--format', format),
      );
  const clone = join(scratch, 'clone');
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  git('clone', '--quiet', '--shared', resolve(values.repository), clone);
  all.set('corpus.json', run(clone, 'lint', '--format', 'json'));
  for (const flags of [[], ['--unsafe-fixes']]) {
    const patch = join(scratch, 'patch');
    rmSync(patch, { force: true });
    const said = run(clone, 'fix', '--patch', patch, ...flags).replaceAll(patch, 'PATCH');
    all.set(
      `corpus-fixes${flags.join('')}.patch`,
      said + (existsSync(patch) ? readFileSync(patch, 'utf8') : ''),
    );
  }
  const commits = git('-C', clone, 'log', '--first-parent', '--format=%H', '-n', values.pulls)
    .trim()
    .split('\n');
  for (const sha of commits) {
    git('-C', clone, 'checkout', '--quiet', '--force', '--detach', sha);
    all.set(
      `pull-${sha.slice(0, 10)}.json`,
      run(clone, 'lint', '--changed-since', `${sha}^`, '--format', 'json'),
    );
  }
  return all;
}

/** Prints what differs; returns how many recordings do. */
function compare(got) {
  let different = 0;
  for (const [name, text] of got) {
    const file = join(folder, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (before === text) continue;
    different += 1;
    console.log(`${name} differs`);
    if (name.endsWith('.json')) explain(before, text);
    else {
      const fresh = join(scratch, name);
      writeFileSync(fresh, text);
      const { stdout } = spawnSync('diff', ['-u', file, fresh], { encoding: 'utf8', maxBuffer: 2 ** 28 });
      console.log(stdout.split('\n').slice(2, 42).join('\n'));
    }
  }
  console.log(`${got.size - different} of ${got.size} recordings are equal`);
  return different;
}

/** The findings and KEPs that are in one of two JSON reports only. */
function explain(before, after) {
  const entries = (text) => {
    try {
      const { keps, findings, counts } = JSON.parse(text.slice(text.indexOf('\n') + 1));
      return new Set([...keps, ...findings, counts].map((one) => JSON.stringify(one)));
    } catch {
      return new Set([text]);
    }
  };
  const [old, fresh] = [entries(before), entries(after)];
  const only = (some, others) => [...some].filter((one) => !others.has(one));
  for (const one of only(old, fresh).slice(0, 20)) console.log(`  - ${one.slice(0, 600)}`);
  for (const one of only(fresh, old).slice(0, 20)) console.log(`  + ${one.slice(0, 600)}`);
}
