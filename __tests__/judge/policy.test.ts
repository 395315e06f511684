import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { applies, byPlace, isIgnored, judge, suppress } from '../../src/judge/policy.js';
import type { Config } from '../../src/model/config.js';
import type { Finding, Problem, Severity } from '../../src/model/finding.js';
import type { Kep } from '../../src/model/kep.js';
import type { Category, Rule } from '../../src/model/rule.js';
import { DIRECTORY, finding, kep } from '../support/report.js';

const PROBLEM: Problem = { subject: 'a', message: 'Unexpected `a`', place: { path: 'kep.yaml' } };

function ruleOf(category: Category, more: Partial<Rule> = {}): Rule {
  const own = { id: 'a-is-b', summary: '', severity: 'error', reads: [], *check() {} } as const;
  return { ...own, category, ...more } as Rule;
}

function configured(severity: Severity | 'off'): Config {
  return { ...DEFAULT_CONFIG, rules: new Map([['a-is-b', severity]]) };
}

describe('what the status of a KEP leaves of an error', () => {
  const CATEGORIES = [
    'metadata',
    'repository',
    'contradiction',
    'reality',
    'approval',
    'questionnaire',
    'request',
    'document',
  ] as const;
  /** In the order of the categories: e(rror), w(arning), n(otice), - (nothing). */
  const rows: readonly (readonly [what: string, kep: Partial<Kep> | undefined, left: string])[] = [
    ['the repository', undefined, 'eeeeeeee'],
    ['implementable', {}, 'eeeeeeee'],
    ['implemented', { status: 'implemented' }, 'eewwewww'],
    ['provisional', { status: 'provisional' }, 'nnn-nnnn'],
    ["a status of the repository's own", { status: 'draft' }, 'nnn-nnnn'],
    ['withdrawn', { status: 'withdrawn' }, '--------'],
    ['rejected', { status: 'rejected' }, '--------'],
    ['replaced', { status: 'replaced' }, '--------'],
    ['deferred', { status: 'deferred' }, '--------'],
    ['no status', { status: undefined }, 'eee-eeee'],
    ['of an old release', { held: false }, 'wwnn----'],
    ['of an unknown release', { held: false, latestMilestone: undefined }, 'eenn----'],
    ['old and implemented', { held: false, status: 'implemented' }, 'wwnn----'],
  ];

  test.each(rows)('%s', (_, changes, left) => {
    const of = changes && kep(changes);
    const said = CATEGORIES.map((category) => {
      const rule = ruleOf(category);
      const found = judge({ rule, problem: PROBLEM }, of, DEFAULT_CONFIG);
      // A rule that may say nothing does not run.
      expect(applies(rule, of, DEFAULT_CONFIG)).toBe(found !== undefined);
      return found ? found.severity[0] : '-';
    });
    expect(said.join('')).toBe(left);
  });

  test('asked for a review, one that is implemented is held to everything', () => {
    const implemented = kep({ status: 'implemented' });
    for (const category of CATEGORIES) {
      const found = judge({ rule: ruleOf(category), problem: PROBLEM }, implemented, DEFAULT_CONFIG, true);
      expect(found?.severity).toBe('error');
    }
  });

  test('a rule that always holds asks for no status', () => {
    const rule = ruleOf('questionnaire', { always: true });
    for (const status of ['withdrawn', 'provisional', 'implemented', undefined]) {
      const found = judge({ rule, problem: PROBLEM }, kep({ status, held: false }), DEFAULT_CONFIG);
      expect(found?.severity).toBe('error');
    }
  });
});

describe('severity', () => {
  test.each<
    [
      own: Severity,
      configured: Severity | 'off' | undefined,
      said: Severity | undefined,
      Severity | undefined,
    ]
  >([
    ['warning', undefined, undefined, 'warning'],
    ['warning', 'error', undefined, 'error'],
    ['error', 'notice', undefined, 'notice'],
    ['error', 'off', undefined, undefined],
    ['error', undefined, 'notice', 'notice'],
    ['error', 'warning', 'notice', 'notice'],
    ['notice', undefined, 'error', 'notice'],
    ['warning', 'error', 'warning', 'warning'],
  ])('%s, configured %s, said %s: %s', (severity, setting, said, expected) => {
    const rule = ruleOf('metadata', { severity });
    const problem: Problem = { ...PROBLEM, ...(said && { severity: said }) };
    const config = setting ? configured(setting) : DEFAULT_CONFIG;
    expect(judge({ rule, problem }, kep(), config)?.severity).toBe(expected);
    expect(applies(rule, kep(), config)).toBe(expected !== undefined);
  });

  test('a finding is its problem, its rule and its KEP', () => {
    expect(judge({ rule: ruleOf('metadata'), problem: PROBLEM }, kep(), DEFAULT_CONFIG)).toEqual({
      ...PROBLEM,
      rule: 'a-is-b',
      severity: 'error',
      kep: DIRECTORY,
      new: true,
    });
    expect(judge({ rule: ruleOf('metadata'), problem: PROBLEM }, undefined, DEFAULT_CONFIG)?.kep).toBe(null);
  });
});

describe('a suppression takes', () => {
  const place = { path: 'README.md', start: { line: 5, column: 1 }, end: { line: 5, column: 2 } };
  const one = { rules: ['a', 'b'], reason: 'x', place, path: 'README.md' };
  const at = (line: number | undefined, rule = 'a', path = 'README.md') => {
    const point = line === undefined ? undefined : { line, column: 1 };
    return finding({ rule, place: point ? { path, start: point, end: point } : { path } });
  };

  test.each([
    ['the first line', at(4), true],
    ['the last line', at(6), true],
    ['the line above', at(3), false],
    ['the line below', at(7), false],
    ['its other rule', at(5, 'b'), true],
    ['a rule that it does not name', at(5, 'c'), false],
    ['another file', at(5, 'a', 'kep.yaml'), false],
    ['what is said of the file as a whole', at(undefined), false],
  ])('of some lines: %s', (_, found, isTaken) => {
    const suppression = { ...one, covers: { from: 4, to: 6 } };
    const { kept, used } = suppress([found], [suppression], []);
    expect(kept).toEqual(isTaken ? [] : [found]);
    expect([...used]).toEqual(isTaken ? [suppression] : []);
  });

  test.each([
    ['any line', at(500), true],
    ['what is said of the file as a whole', at(undefined), true],
    ['another file', at(5, 'a', 'kep.yaml'), false],
  ])('of a file: %s', (_, found, isTaken) => {
    const { kept } = suppress([found], [{ ...one, covers: 'file' }], []);
    expect(kept).toEqual(isTaken ? [] : [found]);
  });

  test('nothing when it is malformed', () => {
    const found = at(5);
    const malformed = { ...one, covers: 'file', problem: { ...PROBLEM, place } } as const;
    expect(suppress([found], [malformed], [])).toEqual({ kept: [found], used: new Set() });
  });

  test('as an ignore of the configuration does, and both are used', () => {
    const ignore = { kep: '2033', rule: 'a', reason: 'x', place };
    const other = { ...ignore, rule: 'b' };
    const elsewhere = { ...ignore, kep: '1' };
    const suppression = { ...one, covers: 'file' } as const;
    const ofRepository = finding({ rule: 'a', kep: null, place: { path: 'OWNERS_ALIASES' } });
    const { kept, used } = suppress([at(5), ofRepository], [suppression], [ignore, other, elsewhere]);
    expect(kept).toEqual([ofRepository]);
    expect([...used]).toEqual([suppression, ignore]);
  });
});

test.each([
  ['2033', 'keps/sig-node/2033-userns', true],
  ['02033', 'keps/sig-node/2033-userns', true],
  ['2033', 'keps/sig-node/02033-userns', true],
  ['203', 'keps/sig-node/2033-userns', false],
  ['2033x', 'keps/sig-node/2033-userns', false],
  ['x2033', 'keps/sig-node/2033-userns', false],
  ['keps/sig-node/2033-userns', 'keps/sig-node/2033-userns', true],
  ['2033-userns', 'keps/sig-node/2033-userns', true],
  ['33-userns', 'keps/sig-node/2033-userns', false],
  ['sig-node/2033-userns', 'keps/sig-node/2033-userns', true],
  ['keps/sig-node/*', 'keps/sig-node/2033-userns', true],
  ['keps/sig-net/*', 'keps/sig-node/2033-userns', false],
  ['keps/a[1]/5-x', 'keps/a[1]/5-x', true],
  ['keps/gep-1709', 'keps/gep-1709', true],
  ['gep-1709', 'keps/gep-1709', true],
])('the ignore of %s for %s', (pattern, directory, expected) => {
  expect(isIgnored(pattern, directory)).toBe(expected);
});

test('findings are in the order of their places, then of rule and subject', () => {
  const at = (path: string, line?: number, column = 1, rule = 'a', subject = 'a'): Finding => {
    const start = line === undefined ? undefined : { line, column };
    return finding({ rule, subject, place: start ? { path, start, end: start } : { path } });
  };
  const sorted = [
    at('a', undefined, 1, 'z', 'z'),
    at('a', 1, 9, 'z', 'z'),
    at('a', 2, 1, 'z', 'z'),
    at('a', 2, 10, 'a', 'z'),
    at('a', 2, 10, 'b', 'a'),
    at('a', 2, 10, 'b', 'b'),
    at('a', 10, 1),
    at('b', 1, 1),
  ];
  for (const i of sorted.keys()) {
    const turned = [...sorted.slice(i), ...sorted.slice(0, i)];
    expect(turned.toSorted(byPlace)).toEqual(sorted);
    expect(turned.toReversed().sort(byPlace)).toEqual(sorted);
  }
});
