import { describe, expect, test } from 'vitest';
import type { PullRequest } from '../../src/model/change.js';
import { type Changes, compare, findings, lines, sample, texts } from './sample.js';

/** Edge cases of one rule that its page does not show: small changes to the sample, by what they are about. */
interface Cases {
  /** The rule is silent, whatever others say. */
  readonly passes?: Readonly<Record<string, Changes>>;
  /** The rule says exactly these lines: `severity path «underlined text» message`. */
  readonly fails?: Readonly<Record<string, { readonly change: Changes; readonly finds: readonly string[] }>>;
}

/** Runs `cases` through the real pipeline and looks at what `rule` says. */
export function checkRule(rule: string, { passes = {}, fails = {} }: Cases): void {
  const said = async (changes: Changes): Promise<string[]> =>
    (await findings(sample(changes)))
      .filter((line) => line.split(' ')[1] === rule)
      .map((line) => line.replace(` ${rule} `, ' '));

  describe(rule, () => {
    for (const [name, changes] of Object.entries(passes)) {
      test(`passes ${name}`, async () => {
        expect(await said(changes)).toEqual([]);
      });
    }
    for (const [name, { change, finds }] of Object.entries(fails)) {
      test(`fails ${name}`, async () => {
        expect(await said(change)).toEqual(finds);
      });
    }
  });
}

/** A pull request: changes to the sample before and after it; `before: null` when the KEP was not there. */
export interface PullRequestCase {
  readonly before?: Changes | null;
  readonly after?: Changes;
  readonly people?: Partial<PullRequest>;
}

/** Like `checkRule`, for a rule about pull requests. */
export function checkChangeRule(
  rule: string,
  passes: Readonly<Record<string, PullRequestCase>>,
  fails: Readonly<Record<string, PullRequestCase & { readonly finds: readonly string[] }>>,
): void {
  const said = async ({ before = {}, after = {}, people }: PullRequestCase): Promise<string[]> => {
    const pullRequest = people && { number: 1, author: undefined, assignees: [], reviewers: [], ...people };
    const report = await compare(
      before === null ? {} : texts(before),
      texts(after),
      pullRequest ? { pullRequest } : {},
    );
    expect(report.keps, 'the pull request changes no KEP').not.toEqual([]);
    return lines(report)
      .filter((line) => line.split(' ')[1] === rule)
      .map((line) => line.replace(` ${rule} `, ' '));
  };

  describe(rule, () => {
    test.each(Object.entries(passes))('passes %s', async (_, one) => {
      expect(await said(one)).toEqual([]);
    });
    test.each(Object.entries(fails))('fails %s', async (_, { finds, ...one }) => {
      expect(await said(one)).toEqual(finds);
    });
  });
}
