import { seriesEndingIn, sourceOf } from '../kubernetes/ask.js';
import { baseName, isMetricName, sameMetric } from '../load/readme/metrics.js';
import { isOfEveryCluster } from '../model/cluster-metrics.js';
import { isAsked, isDue } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Located, Place } from '../model/place.js';
import { type Answer, metricsIn } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { lettersFrom } from '../text/slips.js';
import { quote } from '../text/words.js';
import { listedMetrics, listingEdit } from './facts/real-metrics.js';
import { differing, meant } from './facts/sides.js';
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
    const paired = new Set<string>();
    for (const metric of declared) {
      if (isNamed(metric.value, written, kep.readme.questionnaireText)) continue;
      const near = written.find(
        ({ value: name }) => isSlip(name, metric.value) && !isDeclared(name, declared),
      );
      if (near !== undefined) paired.add(near.value);
      const told = near && byIndex(kep, metric, near);
      if (told !== undefined) {
        yield told;
        continue;
      }
      yield {
        ...(near === undefined ? unnamed(kep, metric, slis) : misspelt(kep, metric, near)),
        subject: baseName(metric.value),
        ...(!isDue(slis, kep) && { severity: 'notice' }),
      };
    }
    for (const metric of metricsIn(slis)) {
      if (isOfEveryCluster(metric.value) || paired.has(metric.value) || isDeclared(metric.value, declared))
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
          help: `metrics:\n  - ${metric.value}`,
        },
        help: `Add to kep.yaml:\nmetrics:\n  - ${metric.value}`,
        severity: 'notice',
      };
    }
  },
};

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
  return (
    left.length >= 12 &&
    !left.includes('*') &&
    !right.includes('*') &&
    lettersFrom(left, 2)(right) !== undefined
  );
}

function declaredMetrics({ metadata, repository }: Kep): readonly Located[] {
  return (metadata.data.metrics ?? []).filter(
    ({ value: name }) =>
      isMetricName(name) && /_/.test(name) && !isTemplateValue(repository.template, 'metrics', name),
  );
}

function unnamed({ readme }: Kep, metric: Located, slis: Answer): Omit<Problem, 'subject'> {
  const name = baseName(metric.value);
  const elsewhere = placeOf(readme.text, name, readme.path);
  const item = `- [x] Metrics\n  - Metric name: ${name}`;
  return {
    message:
      elsewhere === undefined
        ? `Unexpected metric ${quote(metric.value)}, no answer of the README names it`
        : `Unexpected metric ${quote(metric.value)}, the README names it at line ${elsewhere.start?.line}, in no answer`,
    place: metric.place,
    related: [
      { message: 'the question about SLIs', place: slis.place },
      ...(elsewhere === undefined ? [] : [{ message: 'named here', place: elsewhere }]),
    ],
    mirror: {
      message: `Missing metric ${quote(metric.value)}, kep.yaml lists it`,
      place: slis.place,
      help: `Say what it tells an operator:\n${item}`,
    },
    help: `Say what it tells an operator, in the README's answer about SLIs:\n${item}`,
  };
}

function misspelt(kep: Kep, declared: Located, written: Located): Problem {
  return differing(
    {
      noun: 'metric',
      declared,
      written,
      inMetadata: (name) => `- ${name}`,
      inReadme: (name) => `Metric name: ${name}`,
      question: 'Which one does the code expose?',
    },
    meant(kep, declared.value, written.value),
  );
}

function isDeclared(name: string, declared: readonly Located[]): boolean {
  return declared.some((metric) => isSame(metric.value, name));
}

/** Series of a histogram, which stand for it. */
const SERIES = /^_(?:bucket|sum|count)(?![a-z0-9_])/;

/** Whether the answers name it, perhaps with the component in front; the start of a longer name is another name. */
function isNamed(name: string, written: readonly Located[], text: string): boolean {
  return written.some((metric) => isSame(metric.value, name)) || indexIn(text, baseName(name)) !== -1;
}

function indexIn(text: string, name: string): number {
  for (const spelt of [name, name.replaceAll('_', '\\_')]) {
    for (let at = text.indexOf(spelt); at !== -1; at = text.indexOf(spelt, at + 1)) {
      const rest = text.slice(at + spelt.length, at + spelt.length + 8);
      if (!/^(?:\\?_)?[a-z0-9]/.test(rest) || SERIES.test(rest)) return at;
    }
  }
  return -1;
}

function placeOf(text: string, name: string, path: string): Place | undefined {
  const at = indexIn(text, name);
  if (at === -1) return undefined;
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { path, start: { line, column }, end: { line, column: column + name.length } };
}

/** The same metric, also when one side leaves the component's prefix out. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [baseName(a), baseName(b)];
  return sameMetric(a, b) || isTail(left, right) || isTail(right, left);
}

function isTail(long: string, short: string): boolean {
  return short.split('_').length >= 3 && long.endsWith(`_${short}`);
}
