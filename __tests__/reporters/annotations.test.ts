import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Point } from '../../src/model/place.js';
import { annotations, leftOut, STEP_BUDGET } from '../../src/reporters/annotations.js';
import { rules } from '../../src/rules/index.js';
import { answer, compared, finding, kep, marked, report } from '../support/report.js';

const PATH = 'keps/sig-node/2033-userns/kep.yaml';

function one(changes: Partial<Finding>) {
  const [annotation, ...others] = annotations(report([finding(changes)]));
  expect(others).toEqual([]);
  return annotation;
}

function many(number: number, changes: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: number }, (_, i) =>
    finding({ subject: `${i}`, message: `Finding ${i}`, ...changes }),
  );
}

const at = (line: number, column: number): Point => ({ line, column });

describe('one finding', () => {
  test('is titled with its rule and says message, help and related places', () => {
    expect(
      one({
        message: 'Unexpected `a`, expected `b`',
        help: 'stage: beta\nstatus: implementable',
        related: [
          { message: 'answered here', place: { path: 'README.md', start: at(12, 3), end: at(12, 9) } },
          { message: 'expected in', place: { path: 'OWNERS_ALIASES' } },
        ],
      }),
    ).toEqual({
      severity: 'error',
      title: 'stage-has-milestone',
      file: PATH,
      message:
        'Unexpected `a`, expected `b`\nstage: beta\nstatus: implementable\nanswered here: README.md:12:3\nexpected in: OWNERS_ALIASES',
    });
  });

  test('on one line has the columns of its first and last character', () => {
    const { place } = marked(PATH, 'stage: beta\nstatus: «implemented»\n');
    expect(one({ place })).toMatchObject({ startLine: 2, endLine: 2, startColumn: 9, endColumn: 19 });
  });

  test.each([
    [
      'an empty range',
      { start: at(3, 7), end: at(3, 7) },
      { startLine: 3, endLine: 3, startColumn: 7, endColumn: 7 },
    ],
    ['several lines', { start: at(3, 7), end: at(5, 2) }, { startLine: 3, endLine: 5 }],
    ['whole lines', { start: at(3, 1), end: at(5, 1) }, { startLine: 3, endLine: 4 }],
    ['one whole line', { start: at(3, 1), end: at(4, 1) }, { startLine: 3, endLine: 3 }],
    ['the whole file', {}, {}],
  ])('%s', (_, range, expected) => {
    const { severity, title, message, file, ...properties } = one({ place: { path: PATH, ...range } }) ?? {};
    expect(properties).toEqual(expected);
    expect([severity, title, message, file]).not.toContain(undefined);
  });

  test('is cut where the runner would cut it, and says so', () => {
    const message = one({ message: 'x'.repeat(5000) })?.message;
    expect(message).toHaveLength(4096);
    expect(message).toMatch(/x… \(cut, see the job summary\)$/);
    expect(one({ message: 'x'.repeat(4096) })?.message).toBe('x'.repeat(4096));
  });

  test('holds no command and no control character', () => {
    const annotation = one({
      message: 'a ##[add-mask]b\u001B[0m',
      help: '::error::x\r::stop-commands::y',
      place: { path: '##[group]/::kep.yaml' },
    });
    expect(annotation?.message).toBe('a ## [add-mask]b\\u001B[0m\n: :error::x\n: :stop-commands::y');
    expect(annotation?.file).toBe('## [group]/::kep.yaml');
  });
});

describe('many findings', () => {
  test('come worst first, otherwise in the order of the report', () => {
    const findings = [
      ...many(2, { severity: 'notice' }),
      ...many(2, { severity: 'error' }),
      ...many(2, { severity: 'warning' }),
    ];
    expect(annotations(report(findings)).map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'error Finding 0',
      'error Finding 1',
      'warning Finding 0',
      'warning Finding 1',
      'notice Finding 0',
      'notice Finding 1',
    ]);
  });

  test('fill a step to the last slot', () => {
    const shown = annotations(report(many(10)));
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toBe('Finding 9');
  });

  test('that exceed it leave the last slot of their kind to the number of the others', () => {
    const shown = annotations(
      report([...many(11), ...many(30, { severity: 'warning' }), ...many(1, { severity: 'notice' })]),
    );
    const of = (severity: string) => shown.filter((annotation) => annotation.severity === severity);
    expect(of('error')).toHaveLength(10);
    expect(of('error').at(-1)).toEqual({
      severity: 'error',
      title: 'prr-lint',
      message: '2 more errors, see the job summary\nKEP-2033: stage-has-milestone (2)',
    });
    expect(of('warning')).toHaveLength(10);
    expect(of('warning').at(-1)?.message).toMatch(/^21 more warnings, see the job summary\n/);
    expect(of('notice').map(({ message }) => message)).toEqual(['Finding 0']);
  });

  test('leave the slots free that a caller keeps', () => {
    const messages = (error: number, number: number) =>
      annotations(report(many(number)), { budget: { ...STEP_BUDGET, error } }).map(
        ({ message }) => message.split('\n')[0],
      );
    expect(messages(9, 10)).toEqual([
      ...many(8).map(({ message }) => message),
      '2 more errors, see the job summary',
    ]);
    expect(messages(1, 2)).toEqual(['2 errors, see the job summary']);
    expect(messages(0, 2)).toEqual([]);
    expect(messages(0, 0)).toEqual([]);
  });

  test('that the base has already are none', () => {
    expect(
      annotations(report([finding({ new: false }), finding({ message: 'This one' })])).map(
        ({ message }) => message,
      ),
    ).toEqual(['This one']);
  });

  test('name what is left out, by KEP and rule and with the number on lines of the change', () => {
    const other = {
      kep: 'keps/sig-node/1-other',
      place: { path: 'README.md', start: at(1, 1), end: at(1, 2) },
    };
    const findings = [
      ...many(3, { rule: 'question-is-answered', place: { path: PATH, start: at(3, 1), end: at(3, 2) } }),
      ...many(2, { rule: 'answer-has-reason' }),
      ...many(4, other),
    ];
    const made = compared(report(findings), [], { [PATH]: [{ from: 1, to: 9 }] });
    const budget = { ...STEP_BUDGET, error: 4 };
    const shown = annotations(made, { budget });
    expect(shown.map(({ title }) => title)).toEqual([
      'question-is-answered',
      'answer-has-reason',
      'stage-has-milestone',
      'prr-lint',
    ]);
    expect(shown.at(-1)?.message).toBe(
      [
        '6 more errors (3 on lines of this change), see the job summary',
        'KEP-2033: question-is-answered (2), answer-has-reason',
        'keps/sig-node/1-other: stage-has-milestone (3)',
      ].join('\n'),
    );
    expect(leftOut(made, budget)).toHaveLength(6);
    expect(leftOut(made)).toEqual([]);
  });

  test('of one KEP leave slots to the others', () => {
    const others = ['a', 'b', 'c'].map((kep) =>
      finding({ kep, rule: 'feature-gates-match-readme', message: kep }),
    );
    const shown = annotations(report([...many(30), ...many(5, { rule: 'sig-is-known' }), ...others]));
    expect(shown.slice(0, 5).map(({ title, message }) => `${title} ${message}`)).toEqual([
      'stage-has-milestone Finding 0',
      'feature-gates-match-readme a',
      'feature-gates-match-readme b',
      'feature-gates-match-readme c',
      'sig-is-known Finding 0',
    ]);
    expect(shown).toHaveLength(10);
  });

  test('about questions of one section share an annotation', () => {
    const answers = new Map(['one', 'two', 'three'].map((id) => [id, answer(id, 'unanswered')]));
    const questions = [...answers.keys()].map((subject, index) =>
      finding({
        ...{
          rule: 'question-is-answered',
          subject,
          message: `Missing answer to \`${subject}\``,
          help: 'Write one.',
        },
        place: { path: PATH, start: at(index + 5, 1), end: at(index + 5, 4) },
      }),
    );
    const whole = kep();
    const made = {
      ...report([...questions, ...many(8)], {}, [{ ...whole, readme: { ...whole.readme, answers } }]),
      rules,
    };
    const shown = annotations(made);
    expect(shown).toHaveLength(9);
    expect(shown[0]).toMatchObject({
      title: 'question-is-answered',
      startLine: 5,
      message:
        'Missing answer to `one` (line 5)\nMissing answer to `two` (line 6)\nMissing answer to `three` (line 7)\nWrite one.',
    });
    expect(leftOut(made)).toEqual([]);
  });

  test('end with the page of their rule, even when they are cut', () => {
    const rulePage = (rule: string) => `https://docs.example/${rule}`;
    for (const message of ['Finding', 'x'.repeat(5000)]) {
      const [shown] = annotations(report([finding({ message })]), { rulePage });
      expect(shown?.message).toMatch(/\nhttps:\/\/docs\.example\/stage-has-milestone$/);
      expect(shown?.message.length).toBeLessThanOrEqual(4096);
    }
  });
});

describe('where versions were compared', () => {
  const on = (path: string, start?: Point, end?: Point) =>
    finding({
      subject: `${path} ${start?.line}`,
      message: `${path}:${start?.line ?? ''}`,
      place: { path, ...(start && { start }), ...(end && { end }) },
    });
  const order = (findings: readonly Finding[], touched: Parameters<typeof compared>[2]) =>
    annotations(compared(report(findings), [], touched)).map(({ message }) => message);

  test('lines of the change come first, then its files', () => {
    const findings = [on('a', at(1, 1)), on('b', at(1, 1)), on('b', at(5, 1)), on('b', at(9, 1)), on('c')];
    expect(order(findings, { b: [{ from: 4, to: 6 }], c: [] })).toEqual(['b:5', 'c:', 'b:1', 'b:9', 'a:1']);
  });

  test('a severity outweighs a place', () => {
    const notice = { ...on('b', at(5, 1)), severity: 'notice' as const };
    expect(order([notice, on('a', at(1, 1))], { b: [{ from: 5, to: 5 }] })).toEqual(['a:1', 'b:5']);
  });

  test.each<[string, Finding, boolean]>([
    ['overlaps the lines', on('b', at(3, 1), at(5, 2)), true],
    ['ends before the first character of a line', on('b', at(3, 1), at(5, 1)), false],
    ['begins on the last line', on('b', at(6, 80), at(9, 1)), true],
    ['begins behind it', on('b', at(7, 1)), false],
  ])('a range that %s', (_, ranged, near) => {
    const other = on('b', at(1, 1));
    expect(order([other, ranged], { b: [{ from: 5, to: 6 }] })[0]).toBe((near ? ranged : other).message);
  });

  test('a file whose lines are not known counts as a whole', () => {
    expect(order([on('a', at(1, 1)), on('b', at(5, 1))], { b: undefined })).toEqual(['b:5', 'a:1']);
  });
});
