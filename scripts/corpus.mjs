/**
 * Measures the engine on a corpus of real KEPs: `npm run corpus -- <directory>` with `enhancements/` (a git work tree),
 * `cases/<id>/{before,after}/`, and beside it (or below `--data`) `cases.tsv` and `labels/`. Prints every miss, of the held-out labels
 * only with `--held-out`; ends with 1 when a measure is below its floor in corpus-floors.json. `--only labels` measures the labels alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { DEFAULT_CONFIG } from '../lib/config/config.js';
import { lint } from '../lib/lint.js';
import { parseAliases } from '../lib/load/aliases.js';
import { parseApproval } from '../lib/load/approval.js';
import { parseMetadata } from '../lib/load/metadata.js';
import { parseReadme } from '../lib/load/readme/readme.js';
import { loadTemplate } from '../lib/load/template.js';
import { open } from '../lib/load/workspace.js';
import { workTree } from '../lib/node/work-tree.js';
import { rules } from '../lib/rules/index.js';
import { parseMarkdown } from '../lib/text/markdown/markdown.js';
import { labelGroups, measureLabels } from './corpus-labels.mjs';
import { fixProperties } from './fix-properties.mjs';
import { measurePromises } from './promises.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    'errors-since': { type: 'string', default: '1.36' },
    'held-out': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const [root] = positionals;
if (!root || !existsSync(join(root, 'enhancements/keps'))) {
  console.error(
    'Usage: npm run corpus -- <directory with enhancements/ and cases/> [--data <directory with cases.tsv and labels/>] [--only labels] [--held-out]',
  );
  process.exit(2);
}
const enhancements = join(root, 'enhancements');
const data = [values.data, root, resolve('../shared/corpus')].find(
  (directory) => directory && existsSync(join(directory, 'cases.tsv')),
);
const floors = JSON.parse(readFileSync(new URL('./corpus-floors.json', import.meta.url), 'utf8'));
const results = [];

const measure = (name, got, total) => {
  const share = total === undefined ? got : total === 0 ? 1 : got / total;
  const floor = floors[name];
  const passed = floor === undefined || share >= floor;
  results.push(passed);
  const figures =
    total === undefined ? share.toFixed(3) : `${got} of ${total} = ${(share * 100).toFixed(1)} %`;
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${name}: ${figures}${floor === undefined ? '' : ` (floor ${floor})`}`,
  );
};
const heading = (text) => console.log(`\n## ${text}`);

const groups = labelGroups(data);
const labelled = groups.flatMap(({ rows }) => rows.map(({ kep }) => `keps/${kep}`));
const isWhole = values.only !== 'labels';
const workspace = await open(workTree(enhancements), DEFAULT_CONFIG);
const loaded = await Promise.all(labelled.map(async (path) => [path, await workspace.load(path)]));
const byDirectory = new Map(loaded);
const report = isWhole ? await lint(workTree(enhancements), { config: DEFAULT_CONFIG }) : undefined;

heading('Labels');
measureLabels(groups, (directory) => byDirectory.get(directory), measure, values['held-out']);
if (isWhole) {
  promises();
  await cases();
  all();
  await fixes();
  await history();
}

const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Sentences that careful readers judged: what is put off, and whether it is due. */
function promises() {
  const path = data && join(data, 'labels/promises.jsonl');
  if (!path || !existsSync(path)) return;
  heading('Promises');
  measurePromises(path, measure, console.log);
}

/** Defects of the past: a named rule speaks before their authors' fix and is silent about them after it. */
async function cases() {
  if (!data) return;
  heading('Cases');
  const known = new Set(rules.map(({ id }) => id));
  const rows = readFileSync(join(data, 'cases.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  let [before, after, total] = [0, 0, 0];
  for (const [id, defect, names, directory, path, what] of rows) {
    const ids = names.split('|').filter((name) => known.has(name));
    if (ids.length === 0) continue;
    total += 1;
    const spoken = {};
    for (const side of ['before', 'after']) {
      const { findings } = await lint(workTree(join(root, 'cases', id, side)), { config: DEFAULT_CONFIG });
      spoken[side] = findings.filter(
        ({ rule, kep, place }) =>
          ids.includes(rule) &&
          (kep === directory || place.path === path || place.path.startsWith(`${directory}/`)),
      );
    }
    const spoke = spoken.before.length > 0;
    if (spoke) before += 1;
    else console.log(`  before ${id} ${defect}: ${names} silent. ${what}`);
    const identity = ({ rule, subject }) => `${rule} ${subject}`;
    const left = new Set(spoken.after.map(identity));
    const gone = spoke && spoken.before.some((finding) => !left.has(identity(finding)));
    if (gone || (!spoke && spoken.after.length === 0)) after += 1;
    else console.log(`  after ${id} ${defect}: still ${[...left].join(', ')}. ${what}`);
  }
  measure('cases.before', before, total);
  measure('cases.after', after, total);
}

/** Every KEP at the tip: what was found, and the errors of recent KEPs in full, for reading. */
function all() {
  heading(`All ${report.keps.length} KEPs`);
  const table = new Map();
  for (const { rule, severity } of report.findings) {
    const row = table.get(rule) ?? { error: 0, warning: 0, notice: 0 };
    row[severity] += 1;
    table.set(rule, row);
  }
  for (const [rule, { error, warning, notice }] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `  ${rule.padEnd(34)} ${String(error).padStart(4)} errors ${String(warning).padStart(4)} warnings ${String(notice).padStart(4)} notices`,
    );
  }
  const [major, minor] = values['errors-since'].replace(/^v/, '').split('.').map(Number);
  const isRecent = ({ latestMilestone: latest }) =>
    latest && (latest.major - major || latest.minor - minor) >= 0;
  const recent = new Set(report.keps.filter(isRecent).map(({ directory }) => directory));
  const errors = report.findings.filter(({ severity, kep }) => severity === 'error' && recent.has(kep));
  console.log(
    `\n  ${errors.length} errors on the ${recent.size} KEPs with latest-milestone >= v${major}.${minor}:`,
  );
  for (const { place, message, rule } of errors)
    console.log(`  ${place.path}:${place.start?.line ?? 1} ${message} [${rule}]`);
}

/** Every KEP fixed, with safe fixes and with all: the properties of fixes hold. */
async function fixes() {
  const trees = [['the tip', enhancements]];
  const cases = existsSync(join(root, 'cases')) ? readdirSync(join(root, 'cases')).sort() : [];
  for (const id of cases)
    for (const side of ['before', 'after']) trees.push([`${id}/${side}`, join(root, 'cases', id, side)]);
  for (const unsafe of [false, true]) {
    heading(unsafe ? 'All fixes' : 'Safe fixes');
    let [sound, offered, fixed, files] = [0, 0, 0, 0];
    for (const [name, tree] of trees) {
      const result = await fixProperties(workTree(tree), DEFAULT_CONFIG, unsafe);
      offered += result.offered;
      fixed += result.fixed.length;
      files += result.changes.length;
      if (result.broken.length === 0) sound += 1;
      for (const line of result.broken) console.log(`  ${name}: ${line}`);
    }
    console.log(`  ${fixed} of ${offered} findings with a fix fixed in ${files} files`);
    measure(unsafe ? 'fixes.all-sound' : 'fixes.safe-sound', sound, trees.length);
  }
}

/** Every version of every file in the history: findings, never an exception. */
async function history() {
  heading('History');
  const git = (directory, args) =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const template = await loadTemplate(workTree(enhancements), DEFAULT_CONFIG);
  let [parsed, thrown, readmes, same] = [0, 0, 0, 0];
  for (const directory of [enhancements, join(root, 'cases.git')].filter((one) => existsSync(one))) {
    const blobs = new Map();
    for (const line of git(directory, ['rev-list', '--objects', '--all']).split('\n')) {
      const [, sha, path] = /^(\w+) (.+)$/.exec(line) ?? [];
      if (
        path &&
        (/(?:README\.md|kep\.yaml|OWNERS_ALIASES)$/.test(path) || /prod-readiness\/.*\.yaml$/.test(path))
      )
        blobs.set(sha, path);
    }
    for (const [sha, path] of blobs) {
      const { stdout: text } = spawnSync('git', ['-C', directory, 'cat-file', 'blob', sha], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      try {
        if (path.endsWith('README.md')) {
          readmes += 1;
          const whole = parseReadme(path, { text }, template, parseMarkdown);
          if (isDeepStrictEqual(parseReadme(path, { text }, template), whole)) same += 1;
          else console.log(`  ${sha} ${path}: reads otherwise when only its questionnaire is parsed`);
        }
        if (path.endsWith('kep.yaml')) parseMetadata(path, { text }, DEFAULT_CONFIG);
        else if (path.endsWith('OWNERS_ALIASES')) parseAliases(path, { text });
        else if (path.includes('prod-readiness/')) parseApproval(path, { text }, DEFAULT_CONFIG);
        parsed += 1;
      } catch (error) {
        thrown += 1;
        console.log(`  ${sha} ${path}: ${error}`);
      }
    }
  }
  measure('history.parsed', parsed, parsed + thrown);
  measure('history.same-when-cut', same, readmes);
}
