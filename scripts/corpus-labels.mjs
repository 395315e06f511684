/**
 * The hand-labelled KEPs: what the README loader reads against what careful readers read. The second file is halved: its first rows are for
 * developing, its last rows only for measuring, so that their misses stay hidden unless asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseName, isMetricName, sameMetric } from '../lib/load/readme/metrics.js';
import { component } from '../lib/model/components.js';
import { metricsIn } from '../lib/model/readme.js';
import { saysNothing } from '../lib/text/non-answers.js';

/** Rows of labels-2.jsonl that are for developing. */
const DEVELOPMENT = 20;
const PROBLEMS = new Set(['missing', 'unanswered', 'deferred', 'na']);

/** Labels that are wrong, by KEP and what is labelled, with the reason: they are shown, not counted. */
const disputed = JSON.parse(readFileSync(new URL('./corpus-disputed.json', import.meta.url), 'utf8'));

/** The labelled KEPs in groups; none where there are no labels. */
export function labelGroups(data) {
  if (!data || !existsSync(join(data, 'labels/labels.jsonl'))) return [];
  const rowsOf = (name) =>
    existsSync(join(data, 'labels', name))
      ? readFileSync(join(data, 'labels', name), 'utf8')
          .trim()
          .split('\n')
          .map(JSON.parse)
      : [];
  const second = rowsOf('labels-2.jsonl');
  return [
    { name: 'labels-1', rows: rowsOf('labels.jsonl'), heldOut: false },
    { name: 'labels-2-development', rows: second.slice(0, DEVELOPMENT), heldOut: false },
    { name: 'labels-2-held-out', rows: second.slice(DEVELOPMENT), heldOut: true },
  ];
}

/** Measures each group and all together. `kepOf` gives the `Kep` of a directory; `showsHeldOut` prints what was misread in the held-out group. */
export function measureLabels(groups, kepOf, measure, showsHeldOut) {
  const all = newScore();
  for (const { name, rows, heldOut } of groups) {
    const score = newScore(heldOut && !showsHeldOut);
    for (const label of rows) readRow(label, kepOf(`keps/${label.kep}`), score);
    if (rows.length > 0) print(name, score, measure);
    add(all, score);
  }
  if (groups.length > 0) print('labels', all, measure);
}

function newScore(isQuiet = false) {
  const pair = () => [0, 0];
  return {
    shares: { states: pair(), problems: pair(), gates: pair(), components: pair(), disablement: pair() },
    names: { hit: 0, extra: 0, missed: 0 },
    onOneSide: { hit: 0, extra: 0, missed: 0 },
    say: isQuiet ? () => {} : (text) => console.log(`  ${text}`),
  };
}

function add(all, { shares, names, onOneSide }) {
  for (const [name, [right, total]] of Object.entries(shares)) {
    all.shares[name][0] += right;
    all.shares[name][1] += total;
  }
  for (const name of Object.keys(names)) {
    all.names[name] += names[name];
    all.onOneSide[name] += onOneSide[name];
  }
}

function print(group, { shares, names, onOneSide }, measure) {
  for (const [name, [right, total]] of Object.entries(shares)) measure(`${group}.${name}`, right, total);
  measure(`${group}.metric-names-f1`, f1(names));
  measure(`${group}.metrics-f1`, f1(onOneSide));
}

function f1({ hit, extra, missed }) {
  return (2 * hit) / (2 * hit + extra + missed);
}

function readRow(label, kep, score) {
  if (!kep) throw new Error(`labelled KEP keps/${label.kep} is not in the corpus`);
  const count = (name, what, right, text) => {
    const reason = disputed[`${label.kep} ${what}`];
    if (reason && !right) {
      score.say(`disputed label, not counted: ${label.kep} ${what}: ${reason}`);
      return;
    }
    score.shares[name][1] += 1;
    if (right) score.shares[name][0] += 1;
    else if (text !== undefined)
      score.say(`${name}: ${label.kep}${what === name ? '' : ` ${what}`}: ${text}`);
  };
  readStates(label, kep, count);
  readEnablement(label, kep, count);
  readMetrics(label, kep, score);
}

function readStates({ questions }, { readme }, count) {
  for (const [id, wanted] of Object.entries(questions)) {
    const answer = readme.answers.get(id);
    const isYesNo = /^(?:does|can|will|is|are|were|was)\b/i.test(answer.question.heading);
    const same =
      answer.state === wanted || (isYesNo && [answer.state, wanted].sort().join() === 'answered,na');
    count(
      'states',
      id,
      same,
      `labelled ${wanted}, read ${answer.state} ${JSON.stringify(answer.text.slice(0, 100))}`,
    );
    if (PROBLEMS.has(wanted)) count('problems', id, same);
  }
}

function readEnablement(label, { readme, metadata, stage }, count) {
  const entries = metadata.data['feature-gates'] ?? [];
  const names = readme.gates.map(({ value }) => value);
  const gates = verdict(
    names,
    entries.flatMap(({ name }) => name?.value ?? []).filter((name) => !saysNothing(name)),
  );
  count(
    'gates',
    'gates',
    gates === label.gates.verdict,
    `labelled ${label.gates.verdict} ${label.gates.readme}, read ${gates} ${names}`,
  );
  const written = [...readme.components, ...readme.gates.flatMap((gate) => gate.components)].map(
    ({ value }) => component(value),
  );
  const declared = entries.flatMap(({ components }) => components ?? []).map(({ value }) => component(value));
  const components = verdict(written, declared);
  count(
    'components',
    'components',
    components === label.components.verdict,
    `labelled ${label.components.verdict} ${label.components.readme}, read ${components} ${written} / ${declared}`,
  );
  const { state } = readme.answers.get('disablement');
  const disablement = readme.disablement
    ? readme.disablement.yes && !(readme.disablement.untilStable && stage === 'stable')
      ? 'yes'
      : 'no'
    : state === 'answered' || state === 'na' || state === 'deferred'
      ? 'unclear'
      : 'unanswered';
  count(
    'disablement',
    'disablement',
    disablement === label.disable.readme,
    `labelled ${label.disable.readme}, read ${disablement}`,
  );
}

function verdict(written, declared) {
  const set = (list) => [...new Set(list)].sort().join();
  if (written.length > 0 && declared.length > 0) return set(written) === set(declared) ? 'match' : 'mismatch';
  return written.length > 0 ? 'readme-only' : declared.length > 0 ? 'yaml-only' : 'none';
}

/** Twice: the names of the SLI answer, and those that only one of README and kep.yaml has. */
function readMetrics({ kep, metrics }, { readme, metadata }, score) {
  const listed = (metadata.data.metrics ?? []).map(({ value }) => value).filter(isMetricName);
  const slis = metricsIn(readme.answers.get('slis')).map(({ value }) => value);
  const everywhere = [...readme.answers.values()].flatMap(metricsIn).map(({ value }) => value);
  const onlyReadme = slis.filter((name) => !isIn(listed, name));
  const onlyYaml = listed.filter(
    (name) =>
      !isIn(everywhere, name) &&
      !readme.questionnaireText.split(/[^\w\\*]+/).some((word) => word.endsWith(baseName(name))),
  );
  compareNames(kep, 'in the SLIs', slis, metrics.readme, score, score.names);
  compareNames(kep, 'only in the README', onlyReadme, metrics.only_readme, score, score.onOneSide);
  compareNames(kep, 'only in kep.yaml', onlyYaml, metrics.only_yaml, score, score.onOneSide);
}

function compareNames(kep, where, got, wanted, { say }, count) {
  const isDisputed = (name) => {
    const reason = disputed[`${kep} metric ${name}`];
    if (reason) say(`disputed label, not counted: ${kep} metric ${name}: ${reason}`);
    return reason !== undefined;
  };
  for (const name of got) {
    if (isIn(wanted, name)) count.hit += 1;
    else if (!isDisputed(name)) {
      count.extra += 1;
      say(`metrics: ${kep}: read ${name} ${where}`);
    }
  }
  for (const name of wanted) {
    if (isIn(got, name) || isDisputed(name)) continue;
    count.missed += 1;
    say(`metrics: ${kep}: labelled ${name} ${where}`);
  }
}

function isIn(list, name) {
  return list.some((other) => sameMetric(name, other));
}
