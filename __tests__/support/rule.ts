import { describe, expect, test } from 'vitest';
import type { PullRequest } from '../../src/model/change.js';
import type { Report } from '../../src/model/report.js';
import { type Changes, compare, lines, run, sample, texts } from './sample.js';
import { told } from './told.js';

/** Edge cases of one rule that its page does not show: small changes to the sample, by what they are about. */
interface Cases {
  /** The rule is silent, whatever others say. */
  readonly passes?: Readonly<Record<string, Changes>>;
  /** The rule says exactly these lines: `severity path «underlined text» message`. */
  readonly fails?: Readonly<Record<string, { readonly change: Changes; readonly finds: readonly string[] }>>;
}

/**
 * Runs `cases` through the real pipeline and looks at what `rule` says. All that the findings say besides is held by vitest's snapshots: read
 * the difference before you write them anew.
 */
export function checkRule(rule: string, { passes = {}, fails = {} }: Cases): void {
  const reportOf = (changes: Changes) => run(sample(changes));

  describe(rule, () => {
    for (const [name, changes] of Object.entries(passes)) {
      test(`passes ${name}`, async () => {
        expect(linesOf(rule, await reportOf(changes))).toEqual([]);
      });
    }
    for (const [name, { change, finds }] of Object.entries(fails)) {
      test(`fails ${name}`, async () => {
        const report = await reportOf(change);
        expect(linesOf(rule, report)).toEqual(finds);
        expect(allOf(rule, report)).toMatchSnapshot();
      });
    }
  });
}

function linesOf(rule: string, report: Report): string[] {
  return lines(report)
    .filter((line) => line.split(' ')[1] === rule)
    .map((line) => line.replace(` ${rule} `, ' '));
}

/** Everything that the rule's findings say. */
function allOf(rule: string, report: Report): string {
  const own = report.findings.filter((finding) => finding.rule === rule);
  return own.map((finding) => told(finding, report)).join('\n\n');
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
  const reportOf = async ({ before = {}, after = {}, people }: PullRequestCase) => {
    const pullRequest = people && { number: 1, author: undefined, assignees: [], reviewers: [], ...people };
    const report = await compare(
      before === null ? {} : texts(before),
      texts(after),
      pullRequest ? { pullRequest } : {},
    );
    expect(report.keps, 'the pull request changes no KEP').not.toEqual([]);
    return report;
  };

  describe(rule, () => {
    test.each(Object.entries(passes))('passes %s', async (_, one) => {
      expect(linesOf(rule, await reportOf(one))).toEqual([]);
    });
    test.each(Object.entries(fails))('fails %s', async (_, one) => {
      const report = await reportOf(one);
      expect(linesOf(rule, report)).toEqual(one.finds);
      expect(allOf(rule, report)).toMatchSnapshot();
    });
  });
}
