import { describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/config.js';
import { memory } from '../src/files/memory.js';
import type { Report } from '../src/model/report.js';
import { github } from '../src/reporters/github.js';
import { json } from '../src/reporters/json.js';
import { markdown } from '../src/reporters/summary.js';
import { pretty } from '../src/reporters/terminal.js';
import { baseConfig, lintTrusting, type Trust } from '../src/trust.js';
import { changeSet, KEP, ruleIds, texts } from './support/sample.js';

const CONFIG = '.github/prr-lint.yaml';

/** A change that takes an answer away, with configurations before and after it (`undefined`: there is none). */
async function judged(
  before: string | undefined,
  after: string | undefined,
  trust: Trust = 'head',
): Promise<Report> {
  const withConfig = (tree: Record<string, string>, config: string | undefined) => ({
    ...tree,
    ...(config !== undefined && { [CONFIG]: config }),
  });
  const whole: Record<string, string> = { ...texts(), 'keps/sig-node/9100-other/README.md': '# Other\n' };
  const path = `${KEP}/README.md`;
  const emptied = (whole[path] ?? '').replace(
    /(###### .*Service Level Indicators.*\n)[\s\S]*?(?=^#)/m,
    '$1\n',
  );
  expect(emptied).not.toBe(whole[path]);
  const [base, head] = [withConfig(whole, before), withConfig({ ...whole, [path]: emptied }, after)];
  const change = changeSet(base, head);
  const files = memory(head);
  const config = await loadConfig(files, ruleIds);
  const other = await baseConfig(config, { files, change, ruleIds, path: config.path });
  return lintTrusting(files, { config, change }, { trust, base: other });
}

const rules = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);
const hidden = (report: Report): string[] =>
  (report.hidden ?? []).map(({ rule, severity }) => `${severity} ${rule}`);

const OFF = 'rules:\n  question-is-answered: "off"\n';
const LIGHTER = 'rules:\n  question-is-answered: notice\n';
const EXCLUDED = 'exclude: ["keps/sig-node/9001-*"]\n';
const IGNORED = `ignore:\n  - kep: "9001"\n    rule: question-is-answered\n    reason: it is new\n`;
const FOUND = 'error question-is-answered';

describe('a change to the configuration', () => {
  test.each([
    ['none at all', undefined, undefined, ['question-is-answered'], []],
    ['one that was there before', OFF, OFF, [], []],
    ['a rule that is switched off', undefined, OFF, [], [FOUND]],
    ['a rule that is switched off in an empty file', '{}\n', OFF, [], [FOUND]],
    ['a rule that weighs less', undefined, LIGHTER, ['question-is-answered'], [FOUND]],
    ['a KEP that is excluded', '{}\n', EXCLUDED, [], [FOUND]],
    ['a finding that is ignored', '{}\n', IGNORED, [], [FOUND]],
    ['a rule that is switched on', OFF, '{}\n', ['question-is-answered'], []],
    ['a file that goes', LIGHTER, undefined, ['question-is-answered'], []],
  ])('hides what the base reports: %s', async (_, before, after, found, lost) => {
    const report = await judged(before, after);
    expect([rules(report), hidden(report)]).toEqual([found, lost]);
  });

  test('counts for nothing where the base is trusted', async () => {
    const report = await judged(undefined, OFF, 'base');
    expect([rules(report), hidden(report), report.counts.error]).toEqual([['question-is-answered'], [], 1]);
  });

  test('has to be right where the base is trusted', async () => {
    await expect(judged(undefined, 'rules: {nonsense: error}\n', 'base')).rejects.toThrow(/nonsense/);
  });

  test('is told in every report for people, and in JSON', async () => {
    const report = await judged(undefined, OFF);
    const line =
      "The change to the configuration hides 1 error in 1 KEP that the base's configuration reports: question-is-answered (1)";
    expect(pretty(report, { color: false })).toContain(`\n${line}\n`);
    expect(github(report)).toContain(`::warning title=prr-lint::${line}\n`);
    expect(markdown(report)).toContain(`⚠️ ${line.replace('question-is-answered', '`question-is-answered`')}`);
    expect(JSON.parse(json(report))).toMatchObject({
      ...{ findings: [], hidden: [{ rule: 'question-is-answered', kep: KEP }] },
      counts: { error: 0 },
    });
  });
});
