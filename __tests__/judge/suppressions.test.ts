import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { suppressionsOf } from '../../src/judge/suppressions.js';
import { lint } from '../../src/lint.js';
import { parseApproval } from '../../src/load/approval.js';
import { parseMetadata } from '../../src/load/metadata.js';
import type { Kep } from '../../src/model/kep.js';
import { kep } from '../support/report.js';

const RULES = ['question-is-answered', 'answer-has-reason', 'stage-is-current', 'prr-approver-is-known'];

/** What the suppressions of one HTML comment say, without their places. */
function inReadme(name: string, from = 10, to = 20): unknown[] {
  const place = { path: 'README.md', start: { line: 12, column: 1 }, end: { line: 12, column: 40 } };
  const { readme } = kep();
  const found = suppressionsOf(
    kep({
      readme: {
        ...readme,
        path: 'README.md',
        text: '\n'.repeat(99),
        comments: [{ value: name, place, from, to }],
      },
    }),
    RULES,
  );
  for (const suppression of found) expect(suppression).toMatchObject({ place, path: 'README.md' });
  return found.map(({ rules, reason, covers, problem }) =>
    problem === undefined ? { rules, reason, covers } : [problem.subject, problem.message, problem.help],
  );
}

function inYaml(metadata: string, approval?: string): ReturnType<typeof suppressionsOf> {
  const files: Partial<Kep> = {
    metadata: parseMetadata('kep.yaml', { text: metadata }, DEFAULT_CONFIG),
    approval:
      approval === undefined ? undefined : parseApproval('1.yaml', { text: approval }, DEFAULT_CONFIG),
  };
  return suppressionsOf(kep(files), RULES);
}

describe('in a README', () => {
  const covers = { from: 10, to: 20 };

  test.each<[string, unknown[]]>([
    [
      ' prr-lint-disable question-is-answered: covered by KEP 12 ',
      [{ rules: ['question-is-answered'], reason: 'covered by KEP 12', covers }],
    ],
    [
      'prr-lint-disable question-is-answered , answer-has-reason : a\n  long: story\n',
      [{ rules: ['question-is-answered', 'answer-has-reason'], reason: 'a long: story', covers }],
    ],
    [
      '\nprr-lint-disable question-is-answered: one\n  prr-lint-disable answer-has-reason: two\n',
      [
        { rules: ['question-is-answered'], reason: 'one', covers },
        { rules: ['answer-has-reason'], reason: 'two', covers },
      ],
    ],
    [
      'prr-lint-disable  question-is-answered,answer-has-reason:x',
      [{ rules: ['question-is-answered', 'answer-has-reason'], reason: 'x', covers }],
    ],
    [
      'prr-lint-disable question-is-answered: one\nprrlint off',
      [
        { rules: ['question-is-answered'], reason: 'one', covers },
        [
          'prr-lint-disable',
          'Unexpected `prrlint off`, expected `prr-lint-disable <rule>: <reason>`',
          '<!-- prr-lint-disable <rule>: why the finding is accepted -->',
        ],
      ],
    ],
    ['what prr-lint-disable is for', []],
    ['prr-lint reads this file', []],
    ['', []],
  ])('%j', (comment, expected) => {
    expect(inReadme(comment)).toEqual(expected);
  });

  test('holds for the file under the title', () => {
    expect(inReadme('prr-lint-disable answer-has-reason: x', 1, 100)).toEqual([
      { rules: ['answer-has-reason'], reason: 'x', covers: 'file' },
    ]);
    expect(inReadme('prr-lint-disable answer-has-reason: x', 2, 100)).toEqual([
      { rules: ['answer-has-reason'], reason: 'x', covers: { from: 2, to: 100 } },
    ]);
    expect(inReadme('prr-lint-disable answer-has-reason: x', 1, 99)).toEqual([
      { rules: ['answer-has-reason'], reason: 'x', covers: { from: 1, to: 99 } },
    ]);
  });

  const why = 'why the finding is accepted';
  test.each<[string, string, string, string]>([
    [
      'prr-lint-disable answer-has-reason',
      'answer-has-reason',
      'Missing reason of `prr-lint-disable answer-has-reason`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-disable answer-has-reason: ',
      'answer-has-reason',
      'Missing reason of `prr-lint-disable answer-has-reason`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-disable',
      'prr-lint-disable',
      'Unexpected `prr-lint-disable`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable <rule>: ${why}`,
    ],
    [
      'prr-lint-disable: because',
      'prr-lint-disable',
      'Unexpected `prr-lint-disable: because`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable <rule>: ${why}`,
    ],
    [
      'prr-lint-disable-next-line answer-has-reason: x',
      'answer-has-reason',
      'Unexpected `prr-lint-disable-next-line answer-has-reason: x`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prrlint ignore answer-has-reason',
      'answer-has-reason',
      'Unexpected `prrlint ignore answer-has-reason`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-disable answer-has-reason because',
      'answer-has-reason',
      'Missing reason of `prr-lint-disable answer-has-reason because`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-disable answer-has-reason (old)',
      'answer-has-reason',
      'Unexpected `prr-lint-disable answer-has-reason (old)`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint: ignore answer-has-reason',
      'answer-has-reason',
      'Unexpected `prr-lint: ignore answer-has-reason`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-off prr-lint-disable answer-has-reason: x',
      'answer-has-reason',
      'Unexpected `prr-lint-off prr-lint-disable answer-has-reason: x`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'prr-lint-off prr-lint-disable answer-has-reason',
      'answer-has-reason',
      'Unexpected `prr-lint-off prr-lint-disable answer-has-reason`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable answer-has-reason: ${why}`,
    ],
    [
      'PRRLINT OFF',
      'prr-lint-disable',
      'Unexpected `PRRLINT OFF`, expected `prr-lint-disable <rule>: <reason>`',
      `prr-lint-disable <rule>: ${why}`,
    ],
    [
      `prr-lint-disable ${'x '.repeat(200)}answer-has-reason`,
      'prr-lint-disable',
      `Missing reason of \`prr-lint-disable ${'x '.repeat(31)}…\``,
      `prr-lint-disable <rule>: ${why}`,
    ],
    [
      'prr-lint-disable answer-has-raeson: x',
      'answer-has-raeson',
      'Unexpected rule `answer-has-raeson`, expected `answer-has-reason`',
      'prr-lint-disable answer-has-reason: x',
    ],
  ])('%j is malformed', (comment, subject, message, help) => {
    expect(inReadme(comment)).toEqual([[subject, message, `<!-- ${help} -->`]]);
  });

  test('a rule that does not exist takes nothing, its neighbours do', () => {
    expect(inReadme('prr-lint-disable xyz, answer-has-reason: x')).toEqual([
      { rules: ['answer-has-reason'], reason: 'x', covers },
      ['xyz', 'Unexpected rule `xyz`, expected one of `prr-lint rules`', undefined],
    ]);
  });

  test('hostile comments end and stay quoted', () => {
    for (const comment of [
      `prr-lint-disable ${'a,'.repeat(50_000)}`,
      `prr-lint-disable ${'a'.repeat(100_000)} x`,
      `prr-lint-disable a${' '.repeat(100_000)}x`,
      `prr-lint-disable${'\n prr-lint'.repeat(5_000)}`,
      'prr-lint-disable `::error::\u001b[31m',
    ]) {
      for (const [, message] of inReadme(comment) as [string, string][])
        expect(message).toMatch(/^[^\n\u001b]{1,200}$/);
    }
  });
});

describe('in YAML', () => {
  test('holds for its line behind a value, else for the file', () => {
    const found = inYaml(
      'title: "# prr-lint-disable answer-has-reason: no comment"\nstage: beta # prr-lint-disable stage-is-current: GA slipped\n',
      '# prr-lint-disable prr-approver-is-known: left the team\nkep-number: 1\n',
    );
    expect(
      found.map(({ path, rules, reason, covers, place }) => [path, rules, reason, covers, place.start]),
    ).toEqual([
      ['kep.yaml', ['stage-is-current'], 'GA slipped', { from: 2, to: 2 }, { line: 2, column: 13 }],
      ['1.yaml', ['prr-approver-is-known'], 'left the team', 'file', { line: 1, column: 1 }],
    ]);
  });

  test('is told however our name is written', () => {
    for (const name of ['prrlint', 'prr_lint', 'PRR-Lint'])
      expect(inYaml(`title: x # ${name} off\n`).map(({ problem }) => problem?.message)).toEqual([
        `Unexpected \`${name} off\`, expected \`prr-lint-disable <rule>: <reason>\``,
      ]);
  });

  test('is told in the syntax of its file when malformed', () => {
    const [suppression] = inYaml('title: x\n# prr-lint-disable stage-is-current\n');
    expect(suppression?.rules).toEqual([]);
    expect(suppression?.problem).toMatchObject({
      subject: 'stage-is-current',
      message: 'Missing reason of `prr-lint-disable stage-is-current`',
      help: '# prr-lint-disable stage-is-current: why the finding is accepted',
      place: { path: 'kep.yaml', start: { line: 2, column: 1 } },
    });
  });
});

describe('as many as somebody likes', () => {
  const COMMENT = 'prr-lint-disable stage-has-milestone: why';
  const judged = (files: Readonly<Record<string, string>>) =>
    lint(memory({ 'keps/sig-a/1-a/kep.yaml': 'title: A\n', ...files }), { config: DEFAULT_CONFIG });

  test.each(['README.md', 'kep.yaml'])('are not read in a %s that is refused as too large', async (name) => {
    const comments = name === 'kep.yaml' ? `# ${COMMENT}\n` : `<!-- ${COMMENT} -->\n`;
    const { findings, failures } = await judged({ [`keps/sig-a/1-a/${name}`]: comments.repeat(130_000) });
    expect(failures).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'suppression-is-used')).toEqual([]);
    expect(findings.some(({ message }) => message.startsWith('Unexpected size'))).toBe(true);
  });
});
