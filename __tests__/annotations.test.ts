import { describe, expect, test } from 'vitest';
import { annotations, STEP_BUDGET } from '../src/reporters/annotations.js';
import type { Finding, Point } from '../src/types.js';
import { finding, marked, report } from './support/report.js';

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
    ['no end', { start: at(3, 7) }, { startLine: 3, endLine: 3 }],
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
      message: '2 more errors, see the job summary',
    });
    expect(of('warning')).toHaveLength(10);
    expect(of('warning').at(-1)?.message).toBe('21 more warnings, see the job summary');
    expect(of('notice').map(({ message }) => message)).toEqual(['Finding 0']);
  });

  test('leave the slots free that a caller keeps', () => {
    const messages = (error: number, number: number) =>
      annotations(report(many(number)), { ...STEP_BUDGET, error }).map(({ message }) => message);
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
});
