/**
 * Sets the command line up in other people's repositories: `npm run foreign -- <folder of .tar.xz files> [--cli <file>]`. Each is unpacked,
 * gets what `init` proposes, is linted, fixed twice and linted again. Printed is a table of what was found; ends with 1 where `init` reads
 * less than 95 % of what looks like a proposal, a fix brings a finding or a second fix changes something.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: join(ROOT, 'dist/cli/index.js') } },
});
const [folder] = positionals;
const archives = folder ? readdirSync(folder).filter((name) => name.endsWith('.tar.xz')) : [];
if (archives.length === 0) {
  console.error('Usage: npm run foreign -- <folder of .tar.xz files> [--cli <file>]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-foreign-'));
const rows = [];
let failed = 0;
try {
  for (const archive of archives) measure(archive);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(Object.fromEntries(rows.map(({ repository, ...row }) => [repository, row])));
console.log(`${archives.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function measure(archive) {
  const repository = basename(archive, '.tar.xz').replace('+', '/');
  const root = join(scratch, basename(archive, '.tar.xz'));
  mkdirSync(root);
  execFileSync('tar', ['xJf', join(resolve(folder), archive), '-C', root]);
  const git = (...args) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it is');

  const said = run(root, 'init').stdout;
  const seen = Number(/^ {2}proposals\s+(\d+)/m.exec(said)?.[1] ?? 0);
  const before = lint(root);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'init');
  run(root, 'lint', '--fix', '--format', 'json');
  const changed = git('diff', '--name-only').trim().split('\n').filter(Boolean).length;
  const after = lint(root);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'fix');
  run(root, 'lint', '--fix', '--format', 'json');
  const again = git('diff', '--name-only').trim() !== '';

  // Metadata that could not be read before is judged for the first time.
  const unread = new Set([...before.keys].flatMap((key) => /^kep-yaml-is-valid (\S+)/.exec(key)?.[1] ?? []));
  const brought = [...after.keys].filter((key) => !before.keys.has(key) && !unread.has(key.split(' ')[1]));
  const share = seen === 0 ? 0 : before.keps / seen;
  const faults = [
    ...(share < 0.95 ? [`reads ${before.keps} of ${seen}`] : []),
    ...(brought.length > 0 ? [`fix brings ${brought[0]}`] : []),
    ...(again ? ['a second fix changes something'] : []),
  ];
  if (faults.length > 0) failed += 1;
  rows.push({
    repository,
    preset: /^Preset (\S+):/m.exec(said)?.[1] ?? '',
    seen,
    read: before.keps,
    errors: before.counts.error,
    warnings: before.counts.warning,
    notices: before.counts.notice,
    fixed: changed,
    faults: faults.join('; '),
  });
}

function run(root, ...args) {
  return spawnSync(process.execPath, [resolve(values.cli), args[0], '--root', root, ...args.slice(1)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
}

/** Number of proposals, counts, and what each finding is about. */
function lint(root) {
  const { stdout, stderr } = run(root, 'lint', '--format', 'json');
  if (stdout === '') throw new Error(stderr);
  const { keps, counts, findings } = JSON.parse(stdout);
  const keys = new Set(findings.map(({ rule, kep, subject }) => `${rule} ${kep} ${subject}`));
  return { keps: keps.length, counts, keys };
}
