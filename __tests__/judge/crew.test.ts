import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { type Crew, crewMember, judgeFiles, type Told } from '../../src/judge/judgement.js';
import type { Shows } from '../../src/judge/reported.js';
import { UsageError } from '../../src/model/errors.js';
import type { Report } from '../../src/model/report.js';
import { reporters } from '../../src/reporters/index.js';
import { exampleTexts, ruleIds } from '../support/sample.js';

const CONFIG = '.github/prr-lint.yaml';
const TREE = {
  ...exampleTexts(),
  [CONFIG]: `${exampleTexts()[CONFIG] ?? ''}
ignore:
  - rule: feature-gates-match-readme
    kep: keps/sig-scheduling/9002-pending-pod-reasons
    reason: used
  - rule: stage-is-current
    kep: keps/sig-node/9001-pod-start-budget
    reason: takes nothing
`,
};

/** What is shown of a report whose KEPs are shared out: the others take those at `theirs`, and tell them as threads do. */
async function judged(shows: Shows, theirs: (index: number) => boolean): Promise<Report> {
  const files = memory(TREE);
  const config = await loadConfig(files, ruleIds);
  const judge = await crewMember(files, config, { shows });
  const crew: Crew = (directories) => {
    const told = new Map<number, Promise<Told>>();
    const own: number[] = [];
    for (const [index, directory] of directories.entries()) {
      if (theirs(index)) told.set(index, judge(directory));
      else own.push(index);
    }
    return {
      next: async () => own.shift(),
      async end() {
        const all = await Promise.all([...told].map(async ([index, one]) => [index, await one] as const));
        return structuredClone(new Map(all));
      },
    };
  };
  return (await judgeFiles(files, config, { shows, crew })).report;
}

const CONTEXT = { prefix: '', failOn: 'error', color: false } as const;

describe('a report is the same, whoever judged its KEPs', () => {
  test.each(reporters.map((reporter) => [reporter.name, reporter] as const))('as %s', async (_, reporter) => {
    const shows = reporter.showsAnswers ? 'answers' : 'findings';
    const alone = reporter.render(await judged(shows, () => false), CONTEXT);
    expect(alone).toContain('9002');
    expect(reporter.render(await judged(shows, () => true), CONTEXT)).toBe(alone);
    expect(reporter.render(await judged(shows, (index) => index % 2 === 0), CONTEXT)).toBe(alone);
  });

  test('and configured ignores are told apart by who used them', async () => {
    const { findings } = await judged('findings', () => true);
    const unused = findings.filter(({ rule }) => rule === 'suppression-is-used');
    expect(unused.map(({ subject }) => subject)).toEqual([
      'keps/sig-node/9001-pod-start-budget stage-is-current',
    ]);
  });

  test('and answers that were not asked for stay an error', async () => {
    const { keps } = await judged('findings', () => true);
    expect(() => keps[0]?.readme.answers).toThrow('were not read');
  });
});

describe('of what the others took', () => {
  const taken = async (end: () => Promise<ReadonlyMap<number, Told>>): Promise<Report> => {
    const files = memory(TREE);
    const left = [1, 2];
    const crew: Crew = () => ({ next: async () => left.shift(), end });
    return (await judgeFiles(files, await loadConfig(files, ruleIds), { crew })).report;
  };

  test('a KEP that nobody told is a failure, and no other is', async () => {
    const { failures, keps } = await taken(async () => new Map());
    expect(failures).toEqual([
      { kep: 'keps/sig-node/9001-pod-start-budget', message: 'the thread that took it told nothing' },
    ]);
    expect(keps).toHaveLength(2);
  });

  test('a wrong call is everybody’s', async () => {
    const failing = taken(async () => {
      throw new UsageError('The template is gone');
    });
    await expect(failing).rejects.toThrow('The template is gone');
  });
});
