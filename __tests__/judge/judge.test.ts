import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { judgeKep, judgeRepository, unusedIgnores } from '../../src/judge/judge.js';
import type { Change } from '../../src/model/change.js';
import type { Config } from '../../src/model/config.js';
import { UsageError } from '../../src/model/errors.js';
import type { Finding, Problem } from '../../src/model/finding.js';
import type { Kep, Repository } from '../../src/model/kep.js';
import type { Rule } from '../../src/model/rule.js';
import { suppressionIsUsed } from '../../src/rules/suppression-is-used.js';
import { DIRECTORY, kep } from '../support/report.js';

const place = { path: `${DIRECTORY}/kep.yaml`, start: { line: 3, column: 1 }, end: { line: 3, column: 4 } };

const problem = (subject: string): Problem => ({ subject, message: `Unexpected \`${subject}\``, place });

/** A rule that says one word of its KEP. */
function saying(id: string, word = 'a', more: Partial<Rule> = {}): Rule {
  const own = { id, summary: '', category: 'metadata', severity: 'error', reads: [] } as const;
  return {
    ...own,
    *check() {
      yield problem(word);
    },
    ...more,
  } as Rule;
}

const STAGE = 'stage-is-current';
const REASON = 'answer-has-reason';

function judged(
  rules: readonly Rule[],
  {
    comments = [],
    config = {},
    change,
    ...of
  }: Partial<Kep> & {
    /** Lines of kep.yaml that hold a suppression, and what they say. */
    readonly comments?: readonly (readonly [line: number, text: string])[];
    readonly config?: Partial<Config>;
    readonly change?: Change;
  } = {},
) {
  const made = kep(of);
  const repository = { config: { ...DEFAULT_CONFIG, ...config } } as Repository;
  const metadata = {
    ...made.metadata,
    text: 'prr-lint',
    comments: comments.map(([line, value]) => ({
      value,
      place: { ...place, start: { line, column: 1 }, end: { line, column: 9 } },
      trailing: true,
    })),
  };
  return judgeKep({ ...made, metadata, repository }, rules, change);
}

const short = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`);

const CHANGE: Change = {
  kind: 'request',
  reasons: ['new KEP'],
  kep: kep(),
  base: undefined,
  files: [],
  pullRequest: undefined,
  upcomingRelease: undefined,
};

describe('a KEP', () => {
  test('is judged by the rules in their order, those that are off do not run', () => {
    const failing = saying('off', 'a', {
      check: () => {
        throw new Error('it ran');
      },
    });
    const found = judged([saying('b'), saying('a'), failing], {
      config: { rules: new Map([['off', 'off']]) },
    });
    expect(short(found)).toEqual(['error b a', 'error a a']);
    expect(found.used.size).toBe(0);
  });

  test('is not judged by what is said of the repository', () => {
    const rule = { ...saying('a'), check: undefined, *checkRepository() {} } as unknown as Rule;
    expect(short(judged([rule]))).toEqual([]);
  });

  test('hears what its change does only where there is one', () => {
    const seen: unknown[] = [];
    const rule = saying('a', 'kep', {
      *check(_, change) {
        seen.push(change);
        yield problem('kep');
      },
      *checkChange(change) {
        seen.push(change);
        yield problem('change');
      },
    });
    expect(short(judged([rule]))).toEqual(['error a kep']);
    expect(seen).toEqual([undefined]);
    expect(short(judged([rule], { change: CHANGE }))).toEqual(['error a kep', 'error a change']);
    expect(seen.slice(1)).toEqual([CHANGE, CHANGE]);
  });

  test('that is implemented is held to errors by a request alone', () => {
    const rule = saying('a', 'a', { category: 'document' });
    const of = { status: 'implemented' };
    expect(short(judged([rule], of))).toEqual(['warning a a']);
    expect(short(judged([rule], { ...of, change: { ...CHANGE, kind: 'edit' } }))).toEqual(['warning a a']);
    expect(short(judged([rule], { ...of, change: CHANGE }))).toEqual(['error a a']);
  });

  test('that breaks a rule is told with the rule and its directory', () => {
    const broken = (thrown: unknown) =>
      saying('a', 'a', {
        check: () => {
          throw thrown;
        },
      });
    const cause = new TypeError('no such thing');
    expect(() => judged([broken(cause)])).toThrow(
      new Error(`rule a failed on ${DIRECTORY}: no such thing`, { cause }),
    );
    expect(() => judged([broken('a word')])).toThrow(`rule a failed on ${DIRECTORY}: a word`);
    expect(() => judged([broken(new UsageError('no template'))])).toThrow(new UsageError('no template'));
    const change = saying('a', 'a', {
      checkChange: () => {
        throw cause;
      },
    });
    expect(() => judged([change], { change: CHANGE })).toThrow(
      `rule a failed on ${DIRECTORY}: no such thing`,
    );
  });
});

describe('a suppression', () => {
  const comment = (rules: string, line = 3) => [line, `prr-lint-disable ${rules}: old`] as const;

  test('takes its finding away and is used', () => {
    const found = judged([saying(STAGE), saying(REASON), suppressionIsUsed], { comments: [comment(STAGE)] });
    expect(short(found)).toEqual([`error ${REASON} a`]);
    expect([...found.used]).toMatchObject([{ rules: [STAGE] }]);
  });

  test('that takes nothing is told after everything else', () => {
    const rules = [suppressionIsUsed, saying(STAGE), saying(REASON)];
    const { findings } = judged(rules, { comments: [comment(`${STAGE}, ${REASON}`, 2)] });
    expect(findings.map(({ rule }) => rule)).toEqual([STAGE, REASON, suppressionIsUsed.id]);
    expect(findings.at(-1)).toEqual({
      rule: 'suppression-is-used',
      severity: 'warning',
      kep: DIRECTORY,
      subject: `${STAGE} ${REASON}`,
      message: `Unexpected suppression of \`${STAGE}\`, \`${REASON}\`, there is nothing to suppress`,
      place: { ...place, start: { line: 2, column: 1 }, end: { line: 2, column: 9 } },
      help: 'Remove the comment.',
      new: true,
    });
  });

  test.each<[string, readonly Rule[], readonly string[]]>([
    ['whose rules ran', [saying('x'), saying(STAGE, 'a', { check: () => [] })], [STAGE]],
    ['one of whose rules did not run', [saying('x')], []],
    [
      'of what is said about one pull request',
      [saying(STAGE, 'a', { check: () => [], checkChange: () => [] })],
      [],
    ],
  ])('%s is missed where it is idle', (_, rules, subjects) => {
    const found = judged([...rules, suppressionIsUsed], { comments: [comment(STAGE)] });
    const idle = found.findings.filter(({ rule }) => rule === suppressionIsUsed.id);
    expect(idle.map(({ subject }) => subject)).toEqual(subjects);
  });

  test('of several rules, of which one did not run, may still be good for something', () => {
    const rules = [saying(STAGE, 'a', { check: () => [] }), suppressionIsUsed];
    expect(short(judged(rules, { comments: [comment(`${STAGE}, ${REASON}`)] }))).toEqual([]);
  });

  test('that is malformed is told whatever ran, and nothing without its rule', () => {
    const comments = [[3, `prr-lint-disable ${STAGE}`]] as const;
    expect(short(judged([suppressionIsUsed], { comments }))).toEqual([
      `warning suppression-is-used ${STAGE}`,
    ]);
    expect(short(judged([saying('x')], { comments }))).toEqual(['error x a']);
    expect(short(judged([suppressionIsUsed], { comments, status: 'withdrawn' }))).toEqual([]);
  });

  test('of the configuration is used where it takes', () => {
    const ignore = { kep: '2033', rule: 'x', reason: 'old', place };
    const found = judged([saying('x')], { config: { ignores: [ignore] } });
    expect(found).toEqual({ findings: [], used: new Set([ignore]) });
  });
});

describe('an ignore of the configuration that takes nothing', () => {
  const ignore = (pattern: string, rule: string) => ({ kep: pattern, rule, reason: 'old', place });
  const request = saying('request', 'a', { checkChange: () => [] });
  const rules = [saying('x'), saying('y'), request, suppressionIsUsed];
  const idle = (ignores: Config['ignores'], used: readonly unknown[] = [], of: readonly Rule[] = rules) =>
    unusedIgnores({ ...DEFAULT_CONFIG, ignores }, of, ['keps/sig-a/5-b', DIRECTORY], new Set(used));

  test('is told, with why it takes nothing', () => {
    const one = { rule: 'suppression-is-used', severity: 'warning', kep: null, place, new: true };
    expect(idle([ignore('2033', 'x'), ignore('1', 'y')])).toEqual([
      {
        ...one,
        subject: '2033 x',
        message: 'Unexpected ignore of `x`, it has nothing to say there',
        help: 'Remove the entry.',
      },
      {
        ...one,
        subject: '1 y',
        message: 'Unexpected ignore of `y`, no KEP matches its `kep`',
        help: 'Remove the entry.',
      },
    ]);
  });

  test('is not told where it was used, its rule did not run or is about pull requests', () => {
    const used = ignore('2033', 'x');
    expect(idle([used], [used])).toEqual([]);
    expect(idle([ignore('2033', 'z'), ignore('2033', 'request')])).toEqual([]);
    expect(idle([used], [], [saying('x')])).toEqual([]);
    const off = {
      ...DEFAULT_CONFIG,
      ignores: [used],
      rules: new Map([['suppression-is-used', 'off'] as const]),
    };
    expect(unusedIgnores(off, rules, [DIRECTORY], new Set())).toEqual([]);
  });
});

describe('the repository', () => {
  const of = (category: Rule['category'], id: string) =>
    saying(id, 'kep', {
      category,
      *checkRepository() {
        yield problem(id);
      },
    });
  const repository = {
    config: { ...DEFAULT_CONFIG, rules: new Map([['off', 'off']]) },
  } as unknown as Repository;
  const rules = [of('repository', 'a'), of('metadata', 'b'), of('repository', 'off'), saying('c')];

  test('is judged by all its rules where all KEPs are, else by those about itself', () => {
    const subjects = (everything: boolean) =>
      judgeRepository(repository, rules, everything).map(({ subject, kep: one }) => [subject, one]);
    expect(subjects(true)).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(subjects(false)).toEqual([['a', null]]);
  });

  test('that breaks a rule is told with the rule', () => {
    const broken = saying('a', 'a', {
      checkRepository: () => {
        throw new Error('no such thing');
      },
    });
    expect(() => judgeRepository(repository, [broken], true)).toThrow(
      'rule a failed on the repository: no such thing',
    );
  });
});
