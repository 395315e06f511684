import { describe, expect, test } from 'vitest';
import {
  askedAnswers,
  dueAnswers,
  hasReviews,
  isAsked,
  isDue,
  upcomingAnswers,
} from '../../src/model/due.js';
import type { Kep, Repository } from '../../src/model/kep.js';
import { lastLine, nearness } from '../../src/model/places.js';
import { normalise, QUESTIONS, SECTIONS, SINCE } from '../../src/model/questionnaire.js';
import { type Answer, metricsIn } from '../../src/model/readme.js';
import { answer, kep } from '../support/report.js';

describe('the built-in questionnaire', () => {
  test('asks these questions of these stages', () => {
    expect(QUESTIONS.map(({ id, stage }) => `${stage} ${id}`)).toEqual([
      'alpha enablement-mechanism',
      'alpha default-behavior',
      'alpha disablement',
      'alpha reenablement',
      'alpha enablement-tests',
      'beta rollout-failure',
      'beta rollback-metrics',
      'beta upgrade-rollback-tested',
      'beta deprecations',
      'beta in-use-by-workloads',
      'beta working-for-instance',
      'beta slos',
      'beta slis',
      'beta missing-metrics',
      'beta dependent-services',
      'beta new-api-calls',
      'beta new-api-types',
      'beta cloud-provider-calls',
      'beta object-size-count',
      'beta slo-latency',
      'beta resource-usage',
      'beta node-resource-exhaustion',
      'beta api-server-unavailable',
      'beta failure-modes',
      'beta slo-troubleshooting',
    ]);
    expect([...new Set(QUESTIONS.map(({ section }) => section))]).toEqual([
      'Feature Enablement and Rollback',
      'Rollout, Upgrade and Rollback Planning',
      'Monitoring Requirements',
      'Dependencies',
      'Scalability',
      'Troubleshooting',
    ]);
    expect(SECTIONS.map(({ heading }) => heading)).toEqual([...new Set(QUESTIONS.map((one) => one.section))]);
  });

  test('knows each by wordings that are questions and no other’s', () => {
    const all = QUESTIONS.flatMap(({ heading, wordings }) => [heading, ...wordings]);
    for (const wording of all) expect(wording).toMatch(/^[A-Z][^?]+\?(?: Can it [^?]+\?| Was [^?]+\?)?$/);
    expect(new Set(all.map(normalise)).size).toBeGreaterThanOrEqual(QUESTIONS.length);
    for (const { id, heading, wordings } of QUESTIONS)
      for (const wording of [heading, ...wordings])
        expect(
          QUESTIONS.filter((one) =>
            [one.heading, ...one.wordings].some((other) => normalise(other) === normalise(wording)),
          ).map((one) => one.id),
        ).toEqual([id]);
    const counts = QUESTIONS.filter(({ wordings }) => wordings.length > 0).map(
      ({ id, wordings }) => `${id} ${wordings.length}`,
    );
    expect(counts).toEqual([
      'enablement-mechanism 2',
      'disablement 2',
      'reenablement 1',
      'rollout-failure 2',
      'upgrade-rollback-tested 2',
      'deprecations 1',
      'in-use-by-workloads 1',
      'working-for-instance 1',
      'slos 2',
      'slis 1',
      'missing-metrics 3',
      'cloud-provider-calls 1',
      'object-size-count 1',
      'slo-latency 1',
      'resource-usage 2',
      'node-resource-exhaustion 1',
      'api-server-unavailable 1',
      'slo-troubleshooting 1',
    ]);
  });

  test('knows which of them are younger', () => {
    expect(
      QUESTIONS.flatMap(({ id, since }) => (since ? [`${id} ${since.major}.${since.minor}`] : [])),
    ).toEqual(['working-for-instance 1.22', 'node-resource-exhaustion 1.27']);
    expect(Object.keys(SINCE)).toEqual(['working-for-instance', 'node-resource-exhaustion']);
  });
});

test.each([
  ['  What are the SLOs (Service Level Objectives)?', 'what are the slos'],
  ['the SLIs -- service level indicators', 'the slis'],
  ['Upgrade-&gt;downgrade', 'upgrade downgrade'],
  ['Größe, 3 ×', 'größe 3'],
  ['Größe &gt; 3', 'größe 3'],
  ['?', ''],
  ['a&gt;b', 'a b'],
  ['äö', 'äö'],
  [`${'a b, '.repeat(60)}`, 'a b '.repeat(60).trim()],
])('%j is compared as %j', (text, words) => {
  expect(normalise(text)).toBe(words);
  expect(normalise(text)).toBe(words);
});

test.each([
  ['letters', 'a'],
  ['letters of two units', '𝒜'],
  ['letters between marks', 'b, '],
  ['marks of two units', 'ä🎉'],
  ['marks', '*'],
])('long runs of %s are compared as if they were short', (_, piece) => {
  for (const before of ['', 'x', 'x ', ' ']) {
    const words = normalise(`${before}${piece.repeat(30_000)}x`);
    expect(words).toBe(
      `${before}${piece.repeat(30_000)}x`
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
  }
});

describe('what is asked of a KEP', () => {
  const question = (id: string, stage: string, since?: number): Answer => {
    const made = answer(id, 'answered');
    const asked = { ...made.question, stage, ...(since && { since: { major: 1, minor: since } }) };
    return { ...made, question: asked };
  };
  const ANSWERS = [
    question('a', 'alpha'),
    question('b', 'beta'),
    question('young', 'beta', 38),
    question('s', 'stable'),
  ];
  const of = (changes: Partial<Kep> = {}, readme: Partial<Kep['readme']> = {}): Kep => {
    const made = kep(changes);
    const answers = new Map(ANSWERS.map((one) => [one.question.id, one]));
    return { ...made, readme: { ...made.readme, answers, ...readme } };
  };
  const ids = (answers: readonly Answer[]) => answers.map(({ question: { id } }) => id).join(' ');

  test.each<[what: string, Partial<Kep>, due: string, upcoming: string]>([
    ['beta', {}, 'a b', 's'],
    ['alpha', { stage: 'alpha' }, 'a', 'b s'],
    ['stable', { stage: 'stable' }, 'a b s', ''],
    ['disabled', { stage: 'disabled' }, 'a b', 's'],
    ['beta in the release of the young', { latestMilestone: { major: 1, minor: 38 } }, 'a b young', 's'],
    [
      'alpha in the release of the young',
      { stage: 'alpha', latestMilestone: { major: 1, minor: 38 } },
      'a',
      'b young s',
    ],
    ['beta in an unknown release', { latestMilestone: undefined }, 'a b young', 's'],
    ['no stage', { stage: undefined }, '', ''],
  ])('at %s', (_, changes, due, upcoming) => {
    const one = of(changes);
    expect(ids(dueAnswers(one))).toBe(due);
    expect(ids(askedAnswers(one))).toBe(due);
    expect(ids(upcomingAnswers(one))).toBe(upcoming);
    expect(ids(ANSWERS.filter((each) => isDue(each, one)))).toBe(due);
  });

  test('a README that is absent or cannot be read owes nothing', () => {
    expect(dueAnswers(of({}, { exists: false }))).toEqual([]);
    const problem = { subject: 'README.md', message: 'Unexpected size', place: { path: 'README.md' } };
    expect(dueAnswers(of({}, { problems: [problem] }))).toEqual([]);
  });

  test('one without any question owes the questionnaire as a whole', () => {
    const missing = new Map([['a', answer('a', 'missing')]]);
    const one = of({}, { answers: missing });
    expect([isAsked(one), isAsked(of())]).toEqual([false, true]);
    expect([askedAnswers(one), upcomingAnswers(one)]).toEqual([[], []]);
    expect(ids(dueAnswers({ ...one, stage: 'beta' }))).toBe('a');
    expect(isAsked(of({}, { answers: new Map([...missing, ['b', question('b', 'beta')]]) }))).toBe(true);
  });

  test('a repository reviews where it has approvals or questions', () => {
    const repository = (approvals: boolean, questions: number) =>
      ({
        config: { approvals: approvals ? {} : undefined },
        template: { questions: QUESTIONS.slice(0, questions) },
      }) as unknown as Repository;
    expect([repository(true, 0), repository(false, 1), repository(false, 0)].map(hasReviews)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('what is not answered names no metrics', () => {
    expect(metricsIn(undefined)).toEqual([]);
    expect(metricsIn(answer('slis', 'missing', ['a_total']))).toEqual([]);
    expect(metricsIn(answer('slis', 'answered', ['a_total'])).map(({ value }) => value)).toEqual(['a_total']);
  });
});

describe('a place', () => {
  const at = (line: number, column: number) => ({ line, column });

  test('covers its last line unless it ends before it', () => {
    expect(lastLine(at(3, 2), undefined)).toBe(3);
    expect(lastLine(at(3, 2), at(5, 2))).toBe(5);
    expect(lastLine(at(3, 2), at(5, 1))).toBe(4);
    expect(lastLine(at(3, 1), at(3, 1))).toBe(3);
  });

  test.each<[what: string, path: string, from: number | undefined, to: number, 0 | 1 | 2]>([
    ['of another file', 'b.md', 3, 4, 0],
    ['of a file that changed throughout', 'all.md', 3, 4, 2],
    ['of a whole file', 'a.md', undefined, 0, 2],
    ['above', 'a.md', 1, 9, 1],
    ['on the first line', 'a.md', 1, 10, 2],
    ['on the last line', 'a.md', 12, 20, 2],
    ['below', 'a.md', 13, 20, 1],
    ['on other lines that changed', 'a.md', 30, 30, 2],
  ])('%s', (_, path, from, to, expected) => {
    const touched = new Map([
      [
        'a.md',
        [
          { from: 10, to: 12 },
          { from: 30, to: 30 },
        ],
      ],
      ['all.md', undefined],
    ]);
    const place = from === undefined ? { path } : { path, start: at(from, 1), end: at(to, 3) };
    expect(nearness({ touched }, place)).toBe(expected);
  });
});
