import { isOfEveryCluster } from '../model/cluster-metrics.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { maturity } from '../model/lifecycle.js';
import type { Located } from '../model/place.js';
import { type Answer, metricsIn } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { saysNothing } from '../text/non-answers.js';
import { quote } from '../text/words.js';
import { isSound } from './facts/scalars.js';

/** Release tooling and approvers read these answers from kep.yaml; the template says from which stage on they are due. */
export const prrAnswersAreDeclared: Rule = {
  id: 'prr-answers-are-declared',
  summary: 'The PRR answers that the template requires at the stage are in `kep.yaml`.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    const { stage, latestMilestone, repository } = kep;
    if (repository.config.questionnaire === 'none') return;
    if (stage === undefined || latestMilestone === undefined || !isSound(kep.metadata)) return;

    for (const [key, due] of repository.template.requiredKeys) {
      if (maturity(stage) < maturity(due)) continue;
      if (isDeclared(kep, key)) continue;
      if (key === 'feature-gates') yield* gates(kep, due);
      else if (key === 'metrics') yield* metrics(kep, due);
      else {
        const known = key === 'disable-supported' ? kep.readme.disablement?.yes : undefined;
        const isIdle = key === 'disable-supported' && !hasGate(kep);
        yield {
          ...missing(kep, key, due, `${key}: ${known ?? '…'}`),
          ...(isIdle && { severity: 'warning' }),
        };
      }
    }
  },
};

function* gates(kep: Kep, due: string): Generator<Problem> {
  const { metadata, readme } = kep;
  // Prose also speaks of gates that belong to other KEPs.
  const named = readme.gates.filter(({ labelled }) => labelled);
  if (readme.otherMechanism && named.length === 0) return;
  if (metadata.has('feature-gates') && named.length === 0) {
    if (metadata.data['disable-supported']?.value !== true) return;
    yield {
      subject: 'disable-supported',
      severity: 'warning',
      message:
        'Unexpected `disable-supported: true` without a feature gate, expected `false` or a gate in `feature-gates`',
      place: metadata.at('disable-supported'),
      related: [{ message: 'no gate is listed', place: metadata.at('feature-gates') }],
      help: 'Without a gate, tick "Other" in the README and say there what turns the feature off, or write `disable-supported: false`.',
    };
    return;
  }
  const listed = named.map(({ value: name, components }) =>
    [
      `  - name: ${name}`,
      '    components:',
      ...components.map((component) => `      - ${component.value}`),
    ].join('\n'),
  );
  yield {
    ...missing(
      kep,
      'feature-gates',
      due,
      `feature-gates:${listed.length === 0 ? ' []' : `\n${listed.join('\n')}`}`,
    ),
    related: named.map(({ value: name, place }) => ({ message: `the README names ${quote(name)}`, place })),
  };
}

/** None where the answer about SLIs says why there are none: `metrics: []` then says the same. */
function* metrics(kep: Kep, due: string): Generator<Problem> {
  const slis = kep.readme.answers.get('slis');
  const named = metricsIn(slis);
  const isListed = kep.metadata.has('metrics');
  if (isListed && named.length === 0 && saysWhyNone(slis)) return;
  const names = [...new Set(named.map(({ value: name }) => name))].filter((name) => !name.includes('*'));
  yield {
    ...missing(kep, 'metrics', due, `metrics:\n${names.map((name) => `  - ${name}`).join('\n')}`),
    ...(isListed && {
      message: `Unexpected \`metrics\` without a metric, expected names: they are due from ${due} on`,
    }),
    ...(named.every(({ value: name }) => isOfEveryCluster(name)) && { severity: 'warning' }),
    ...(named.length === 0 && {
      help: 'List the metrics that tell an operator whether the feature works. Approvers ask for at least one.',
    }),
    related: named.map(({ value: name, place }) => ({ message: `the README names ${quote(name)}`, place })),
  };
}

const NO = /\b(?:no|not|none|nothing|without|n\/a|neither|never)\b|n't\b/i;

/** A sentence that denies, and more than the bare word. */
function saysWhyNone(slis: Answer | undefined): boolean {
  return slis?.state === 'answered' && NO.test(slis.text) && slis.text.trim().split(/\s+/).length >= 4;
}

/** Without a gate there is nothing to switch: the answer is due, but nobody waits for it. */
function hasGate({ metadata, readme }: Kep): boolean {
  return (
    readme.gates.length > 0 || (metadata.data['feature-gates'] ?? []).some(({ name }) => Boolean(name?.value))
  );
}

function missing({ metadata }: Kep, key: string, due: string, help: string): Problem {
  return {
    subject: key,
    message: `Missing \`${key}\`, which is due from ${due} on`,
    place: metadata.at(metadata.has(key) ? key : 'stage'),
    help,
  };
}

/** What stands in a file: a value with its place, or keys and values. */
function saysSomething(data: object): boolean {
  const { value } = data as Partial<Located<unknown>>;
  return typeof value === 'string' ? !declaresNothing(value) : Object.keys(data).length > 0;
}

/** A value that says something, or one that the schema has rejected: that is a problem of its own. */
function isDeclared({ metadata }: Kep, key: string): boolean {
  const isRejected = metadata.problems.some(
    ({ subject }) => subject === key || subject.startsWith(`${key}.`),
  );
  if (isRejected) return true;

  const value = (metadata.data as Readonly<Record<string, object | undefined>>)[key];
  if (value === undefined) return false;
  return Array.isArray(value) ? value.some(saysSomething) : saysSomething(value);
}

/** Words that declare as little as an empty list. */
function declaresNothing(text: string): boolean {
  return saysNothing(text) || /^(?:~|null)$/i.test(text.trim());
}
