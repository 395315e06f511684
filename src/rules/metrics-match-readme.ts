import { distance } from 'fastest-levenshtein';
import { seriesEndingIn, sourceOf } from '../kubernetes/ask.js';
import { baseName, isMetricName, sameMetric } from '../load/readme/metrics.js';
import { isOfEveryCluster } from '../model/cluster-metrics.js';
import { isAsked, isDue } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Located } from '../model/place.js';
import { type Answer, metricsIn } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { listedMetrics, listingEdit } from './facts/real-metrics.js';
import { isTemplateValue } from './facts/template-values.js';

/** A metric that kep.yaml promises and no answer explains is one that nobody can use; one that only the README has is not tracked. */
export const metricsMatchReadme: Rule = {
  id: 'metrics-match-readme',
  summary: 'Metrics of `kep.yaml` are named in the questionnaire, and SLI metrics are in `kep.yaml`.',
  category: 'contradiction',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template', 'kubernetes'],

  *check(kep) {
    const declared = declaredMetrics(kep);
    const slis = kep.readme.answers.get('slis');
    if (declared.length === 0 || slis === undefined || !isAsked(kep)) return;

    const written = [...kep.readme.answers.values()].flatMap(metricsIn);
    const paired = new Set<Located>();
    for (const metric of declared) {
      if (isNamed(metric.value, written, kep.readme.questionnaireText)) continue;
      const twin = written.find(
        ({ value }) => isSlip(value, metric.value) && !declared.some((other) => isSame(other.value, value)),
      );
      if (twin !== undefined) {
        for (const one of written) if (one.value === twin.value) paired.add(one);
        yield byIndex(kep, metric, twin) ?? differs(metric, twin);
      } else yield unanswered(kep, metric, slis);
    }
    for (const metric of metricsIn(slis)) {
      if (
        paired.has(metric) ||
        isOfEveryCluster(metric.value) ||
        declared.some(({ value: name }) => isSame(name, metric.value))
      )
        continue;
      const list = kep.metadata.at('metrics');
      yield {
        subject: metric.value,
        message: `Missing metric ${quote(metric.value)} in \`metrics\` of kep.yaml`,
        place: metric.place,
        related: [{ message: '`metrics`', place: list }],
        mirror: {
          message: `Missing metric ${quote(metric.value)}, the README names it as an SLI`,
          place: list,
        },
        help: `Add to kep.yaml:\nmetrics:\n  - ${metric.value}`,
        severity: 'notice',
      };
    }
  },
};

/** Two names that are one slip apart, where nobody can tell which one the code has. */
function differs(declared: Located, written: Located): Problem {
  const [left, right] = [baseName(declared.value), baseName(written.value)];
  return {
    subject: left,
    message: `Unexpected metric ${quote(left)} beside ${quote(right)} in the README, expected one name`,
    place: declared.place,
    related: [{ message: `the README says ${quote(right)}`, place: written.place }],
    mirror: {
      message: `Unexpected metric ${quote(right)} beside ${quote(left)} in kep.yaml, expected one name`,
      place: written.place,
    },
    help: 'Write the name that the code declares, in both places.',
  };
}

function unanswered(kep: Kep, { value, place }: Located, slis: Answer): Problem {
  const name = baseName(value);
  const at = indexOfName(kep.readme.text, name);
  const line = at === -1 ? undefined : kep.readme.text.slice(0, at).split('\n').length;
  return {
    subject: name,
    message: `Unexpected metric ${quote(value)}, ${line === undefined ? 'no answer of the README names it' : `the README names it at line ${line}, in no answer`}`,
    place,
    related: [{ message: 'the question about SLIs', place: slis.place }],
    mirror: { message: `Missing metric ${quote(value)}, kep.yaml lists it`, place: slis.place },
    help: `Say what it tells an operator, in the answer about SLIs:\n- [x] Metrics\n  - Metric name: ${name}`,
    ...(!isDue(slis, kep) && { severity: 'notice' }),
  };
}

/** Two names that are one slip apart, where the code declares one of them: the other one is wrong. */
function byIndex(kep: Kep, declared: Located, written: Located): Problem | undefined {
  const listed = listedMetrics(kep);
  if (listed === undefined) return undefined;
  const { index, metrics } = listed;
  const [left, right] = [baseName(declared.value), baseName(written.value)];
  const isReal = (name: string) =>
    metrics.series.has(name) || seriesEndingIn(name, metrics.series).length > 0;
  if (isReal(left) === isReal(right)) return undefined;
  const source = sourceOf(index, metrics);
  if (isReal(left))
    return {
      subject: left,
      message: `Unexpected metric ${quote(right)}, expected ${quote(left)} as in kep.yaml and ${source}`,
      place: written.place,
      related: [{ message: `kep.yaml says ${quote(left)}`, place: declared.place }],
      help: `- Metric name: ${left}`,
      fix: { safety: 'safe', edits: [{ place: written.place, text: left }] },
    };
  const edit = listingEdit(kep.metadata, declared.value, declared.value.replace(left, right));
  return {
    subject: left,
    message: `Unexpected metric ${quote(left)}, expected ${quote(right)} as in the README and ${source}`,
    place: declared.place,
    related: [{ message: `the README says ${quote(right)}`, place: written.place }],
    help: `- ${right}`,
    ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
  };
}

/** At most two letters apart, or a unit. */
function isSlip(a: string, b: string): boolean {
  const [left, right] = [baseName(a), baseName(b)];
  const isUnit = (long: string, short: string) =>
    /^_(?:total|seconds|bytes)$/.test(long.slice(short.length)) && long.startsWith(short);
  if (isUnit(left, right) || isUnit(right, left)) return true;
  return left.length >= 12 && !left.includes('*') && !right.includes('*') && distance(left, right) <= 2;
}

function declaredMetrics({ metadata, repository }: Kep): readonly Located[] {
  return (metadata.data.metrics ?? []).filter(
    ({ value: name }) =>
      isMetricName(name) && /_/.test(name) && !isTemplateValue(repository.template, 'metrics', name),
  );
}

function isNamed(name: string, written: readonly Located[], text: string): boolean {
  const base = baseName(name);
  return (
    indexOfName(text, base) !== -1 ||
    written.some((metric) => isSame(metric.value, name)) ||
    indexOfName(text, base.replaceAll('_', '\\_')) !== -1
  );
}

/** Where a name ends as a word or as a histogram's series: `a` is not named by `a_total`. */
function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const behind = text.slice(at + name.length, at + name.length + 8);
    if (!/^(?!\\?_(?:bucket|sum|count)(?!\w))\\?[\w*]/.test(behind)) return at;
  }
  return -1;
}

/** The same metric, also when one side leaves the component's prefix out. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [baseName(a), baseName(b)];
  return sameMetric(a, b) || isTail(left, right) || isTail(right, left);
}

function isTail(long: string, short: string): boolean {
  return short.split('_').length >= 3 && long.endsWith(`_${short}`);
}
