import { describe, expect, test } from 'vitest';
import { markNew } from '../../src/changes/compare.js';
import { touches } from '../../src/changes/touched.js';
import type { Config } from '../../src/model/config.js';
import { exitCode } from '../../src/model/fail-on.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { finding } from '../support/report.js';
import { type Changes, compare, exampleTexts, KEP, said, texts } from '../support/sample.js';

const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const DEFECTIVE = 'keps/sig-scheduling/9002-pending-pod-reasons';
const PROVISIONAL = 'keps/sig-storage/9003-volume-attach-history';

type Tree = Record<string, string>;

/** Every path that starts with `from` starts with `to`. */
function moved(tree: Tree, from: string, to: string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

function without(tree: Tree, ...prefixes: readonly string[]): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => !prefixes.some((prefix) => path.startsWith(prefix))),
  );
}

/** `text` in place of `old` in one file, which must be there. */
function edited(tree: Tree, path: string, old: string | RegExp, text: string): Tree {
  const before = tree[path] ?? '';
  const after = before.replace(old, () => text);
  expect(after, `nothing to replace in ${path}`).not.toBe(before);
  return { ...tree, [path]: after };
}

/** `new|old severity rule subject` of each finding, sorted. */
function marks({ findings }: Report): string[] {
  return findings
    .map((one) => `${one.new ? 'new' : 'old'} ${one.severity} ${one.rule} ${one.subject}`)
    .sort();
}

/** `directory: kind, reasons` of each KEP that the change touches. */
function kinds({ changes }: Report): string[] {
  return [...(changes ?? [])].map(([directory, { kind, reasons }]) =>
    [directory, kind, ...reasons].join(', '),
  );
}

describe('a pull request asks for a review when', () => {
  const rows: readonly (readonly [what: string, before: Changes, after: Changes, reasons: string[]])[] = [
    [
      'the stage moves',
      { 'kep.yaml': 'stage: alpha', 'approval.yaml': '# without: beta' },
      {},
      ['stage alpha → beta', 'approval changed'],
    ],
    ['the stage goes back', {}, { 'kep.yaml': 'stage: alpha' }, ['stage beta → alpha']],
    ['the stage is set', { 'kep.yaml': '# without: stage' }, {}, ['stage (unset) → beta']],
    ['the stage is emptied', {}, { 'kep.yaml': 'stage:' }, ['stage beta → (unset)']],
    ['the status changes', { 'kep.yaml': 'status: provisional' }, {}, ['status provisional → implementable']],
    [
      'the status becomes something else than a word',
      {},
      { 'kep.yaml': 'status: "`done` | soon"' },
      ["status implementable → `'done' | soon`"],
    ],
    [
      'the release changes',
      { 'kep.yaml': 'latest-milestone: "v1.36"' },
      {},
      ['latest-milestone v1.36 → v1.37'],
    ],
    ['the approval is added', { 'approval.yaml': null }, {}, ['approval added']],
    ['the approval is removed', {}, { 'approval.yaml': null }, ['approval removed']],
    ['the approver changes', { 'approval.yaml': 'beta:\n  approver: TBD' }, {}, ['approval changed']],
    [
      'several of them do, in this order',
      { 'kep.yaml': 'stage: alpha\nstatus: provisional\nlatest-milestone: "v1.36"', 'approval.yaml': null },
      {},
      [
        'stage alpha → beta',
        'status provisional → implementable',
        'latest-milestone v1.36 → v1.37',
        'approval added',
      ],
    ],
  ];

  test.each(rows)('%s', async (_, before, after, reasons) => {
    const report = await compare(texts(before), texts(after));
    expect(kinds(report)).toEqual([[KEP, 'request', ...reasons].join(', ')]);
  });

  test('the KEP is new', async () => {
    const report = await compare(without(exampleTexts(), `${KEP}/`, APPROVAL), exampleTexts());
    expect(kinds(report)).toEqual([`${KEP}, request, new KEP`]);
  });

  test('there was nothing before it', async () => {
    const report = await compare({}, texts());
    expect(kinds(report)).toEqual([`${KEP}, request, new KEP`]);
    expect(report.findings).toEqual([]);
  });
});

describe('a pull request edits when', () => {
  const rows: readonly (readonly [what: string, before: Changes, after: Changes])[] = [
    ['the README changes', {}, { 'README.md': '## Implementation History\n\n- 2026-02-01: a talk' }],
    ['other metadata changes', {}, { 'kep.yaml': 'reviewers:\n  - "@ada-example"' }],
    [
      'the milestones of other stages change',
      {},
      { 'kep.yaml': 'milestone:\n  alpha: "v1.36"\n  beta: "v1.37"\n  stable: "v1.40"' },
    ],
    ['quotes around the same stage come or go', {}, { 'kep.yaml': 'stage: "beta"' }],
    ['another file of the KEP comes', {}, { [`${KEP}/notes.md`]: '# Notes\n' }],
  ];

  test('it is checked out with other line ends than the base has', async () => {
    const windows = Object.fromEntries(
      Object.entries(texts()).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const report = await compare(texts(), windows);
    expect(kinds(report)).toEqual([`${KEP}, edit`]);
    expect(report.findings).toEqual([]);
  });

  test.each(rows)('%s', async (_, before, after) => {
    const report = await compare(texts(before), texts(after));
    expect(kinds(report)).toEqual([`${KEP}, edit`]);
    expect(report.findings).toEqual([]);
  });
});

describe('an edit', () => {
  const defects: Changes = {
    'kep.yaml':
      'metrics:\n  - kubelet_pod_start_budget_exceeded_total\n  - kubelet_pod_start_budget_missed_total',
    'README.md': '###### What are other known failure modes?\n\nTODO\n',
  };

  test('does not answer for what was there', async () => {
    const report = await compare(texts(defects), texts({ ...defects, [`${KEP}/notes.md`]: 'Notes' }));
    expect(marks(report)).toEqual([
      'old error question-is-answered failure-modes',
      'old warning metrics-match-readme kubelet_pod_start_budget_missed_total',
    ]);
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0, existing: 2 });
    expect(exitCode(report, 'error')).toBe(0);
    expect(exitCode(report, 'warning')).toBe(0);
  });

  test('answers for what it adds', async () => {
    const after = {
      ...defects,
      'README.md': `${defects['README.md']}\n###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nTBD\n`,
    };
    const report = await compare(texts(defects), texts(after));
    expect(marks(report).filter((line) => line.startsWith('new'))).toEqual([
      'new error question-is-answered slos',
    ]);
    expect(report.counts).toMatchObject({ error: 1, existing: 2 });
    expect(exitCode(report, 'error')).toBe(1);
  });

  test('adds nothing by moving a finding to another line', async () => {
    const after = edited(
      texts(defects),
      `${KEP}/README.md`,
      /^# .*\n/,
      '# KEP-9001: Pod Start Budget\n\nMore.\n\nAnd more.\n',
    );
    const report = await compare(texts(defects), after);
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0, existing: 2 });
  });

  test('is not credited with what it fixes', async () => {
    const report = await compare(
      texts(defects),
      texts({ 'README.md': '## Implementation History\n\n- 2026-02-01: fixed' }),
    );
    expect(report.findings).toEqual([]);
  });

  test('of one KEP leaves the others alone', async () => {
    const report = await compare(
      exampleTexts(),
      edited(exampleTexts(), `${KEP}/README.md`, 'kubelet', 'the kubelet'),
    );
    expect(kinds(report)).toEqual([`${KEP}, edit`]);
    expect(report.findings).toEqual([]);
  });

  test('and a request stand side by side', async () => {
    let after = edited(
      exampleTexts(),
      `${DEFECTIVE}/README.md`,
      /^# .*$/m,
      '# KEP-9002: Reasons of pending pods',
    );
    after = edited(after, `${PROVISIONAL}/kep.yaml`, 'provisional', 'implementable');
    const report = await compare(exampleTexts(), after);
    expect(kinds(report)).toEqual([
      `${DEFECTIVE}, edit`,
      `${PROVISIONAL}, request, status provisional → implementable`,
    ]);
    const of = (kep: string) => report.findings.filter((one) => one.kep === kep);
    expect(of(DEFECTIVE).map((one) => one.new)).toEqual(Array(11).fill(false));
    const errors = of(PROVISIONAL).filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.new)).toEqual([true, true, true]);
    expect(of(PROVISIONAL).every((one) => one.new)).toBe(true);
  });
});

describe('a request', () => {
  test('answers for everything in its KEP', async () => {
    const defects = { 'README.md': '###### What are other known failure modes?\n\nTODO\n' };
    const report = await compare(
      texts({ ...defects, 'kep.yaml': 'latest-milestone: "v1.38"' }),
      texts(defects),
    );
    expect(marks(report)).toEqual(['new error question-is-answered failure-modes']);
  });

  test('holds an implemented KEP to errors; an edit leaves it at warnings', async () => {
    const implemented: Changes = {
      'kep.yaml': 'status: implemented\nstage: stable\nlatest-milestone: "v1.39"\ndisable-supported: false',
      'approval.yaml': 'stable:\n  approver: "@farid-example"',
    };
    const defects = { 'README.md': '###### What are other known failure modes?\n\nTODO\n' };
    const after = texts({ ...implemented, ...defects });
    const asked = await compare(
      texts({
        ...implemented,
        ...defects,
        'kep.yaml': `${implemented['kep.yaml']}`.replace('v1.39', 'v1.38'),
      }),
      after,
    );
    expect(kinds(asked)).toEqual([`${KEP}, request, latest-milestone v1.38 → v1.39`]);
    expect(marks(asked)).toContain('new error question-is-answered failure-modes');
    const done = await compare(
      texts({
        ...implemented,
        ...defects,
        'kep.yaml': `${implemented['kep.yaml']}`.replace('implemented', 'implementable'),
      }),
      after,
    );
    expect(kinds(done)).toEqual([`${KEP}, edit`]);
    expect(marks(done)).toContain('old warning question-is-answered failure-modes');
    const mere = await compare(texts(implemented), after);
    expect(kinds(mere)).toEqual([`${KEP}, edit`]);
    expect(marks(mere)).toContain('new warning question-is-answered failure-modes');
  });
});

describe('a KEP', () => {
  const to = 'keps/sig-node/9001-pod-start-limits';

  test('is the same under another name', async () => {
    const before = texts({ 'README.md': '###### What are other known failure modes?\n\nTODO\n' });
    const report = await compare(before, moved(before, KEP, to));
    expect(kinds(report)).toEqual([`${to}, edit`]);
    expect(marks(report)).toEqual(['old error question-is-answered failure-modes']);
    expect(report.changes?.get(to)?.baseDirectory).toBe(KEP);
  });

  test('is the same under another name when all its files have changed too', async () => {
    const before = texts();
    let after = moved(before, KEP, to);
    for (const [file, old] of [
      ['README.md', '# KEP-9001: Pod Start Budget'],
      ['kep.yaml', 'title: Pod Start Budget'],
    ] as const) {
      after = edited(after, `${to}/${file}`, old, old.replace('Budget', 'Limits'));
    }
    expect(kinds(await compare(before, after))).toEqual([`${to}, edit`]);
  });

  test('is the same under another number', async () => {
    const before = texts();
    const renumbered = 'keps/sig-node/9010-pod-start-budget';
    const report = await compare(before, moved(before, KEP, renumbered));
    expect(report.changes?.get(renumbered)?.baseDirectory).toBe(KEP);
    expect(marks(report)).toEqual([
      'new error number-matches directory',
      `new warning prr-approval-has-kep ${APPROVAL}`,
    ]);
  });

  test('is the same in another SIG, with its approval', async () => {
    const before = exampleTexts();
    const there = KEP.replace('sig-node', 'sig-storage');
    let after = moved(moved(before, KEP, there), APPROVAL, APPROVAL.replace('sig-node', 'sig-storage'));
    after = edited(after, `${there}/kep.yaml`, 'owning-sig: sig-node', 'owning-sig: sig-storage');
    const report = await compare(before, after);
    expect(kinds(report)).toEqual([`${there}, edit`]);
    expect(report.findings).toEqual([]);
  });

  test('answers for an approval that it leaves behind', async () => {
    const before = exampleTexts();
    const there = KEP.replace('sig-node', 'sig-storage');
    const after = edited(
      moved(before, KEP, there),
      `${there}/kep.yaml`,
      'owning-sig: sig-node',
      'owning-sig: sig-storage',
    );
    const report = await compare(before, after);
    expect(marks(report)).toEqual(['new error prr-approval-exists approval']);
    expect(report.findings[0]?.message).toContain(`Unexpected approval file \`${APPROVAL}\``);
  });

  test('that is removed leaves nothing to say', async () => {
    const report = await compare(exampleTexts(), without(exampleTexts(), `${KEP}/`, APPROVAL));
    expect(report).toMatchObject({ keps: [], findings: [], counts: { existing: 0 } });
    expect(exitCode(report, 'warning')).toBe(0);
  });

  test('that is removed without its approval leaves a warning', async () => {
    const report = await compare(exampleTexts(), without(exampleTexts(), `${KEP}/`));
    expect(report.keps).toEqual([]);
    expect(marks(report)).toEqual([`new warning prr-approval-has-kep ${APPROVAL}`]);
  });

  test('misses a README that is removed', async () => {
    const report = await compare(texts(), texts({ 'README.md': null }));
    expect(kinds(report)).toEqual([`${KEP}, edit`]);
    expect(marks(report)).toContain('new error kep-has-metadata README.md');
    expect(exitCode(report, 'error')).toBe(1);
  });

  test('misses metadata that are removed', async () => {
    const report = await compare(texts(), texts({ 'kep.yaml': null }));
    expect(marks(report)).toContain('new error kep-has-metadata kep.yaml');
  });

  test('misses an approval that is removed', async () => {
    const report = await compare(texts(), texts({ 'approval.yaml': null }));
    expect(kinds(report)).toEqual([`${KEP}, request, approval removed`]);
    expect(marks(report)).toEqual(['new error prr-approval-exists approval']);
  });
});

describe('what KEPs share', () => {
  const TEMPLATE = 'keps/NNNN-kep-template/README.md';
  const question = '\n\n###### Who is paged when it fails?\n\n';
  const troubleshooting = '### Troubleshooting\n';
  const grown = (tree: Tree) => edited(tree, TEMPLATE, troubleshooting, `${troubleshooting}${question}`);

  test('a question that the template gains fails no KEP', async () => {
    const report = await compare(exampleTexts(), grown(exampleTexts()));
    expect(report).toMatchObject({ keps: [], findings: [] });
  });

  test('nor a KEP that is edited in the same pull request', async () => {
    const after = edited(grown(exampleTexts()), `${KEP}/README.md`, 'kubelet', 'the kubelet');
    const report = await compare(exampleTexts(), after);
    expect(kinds(report)).toEqual([`${KEP}, edit`]);
    expect(marks(report)).toEqual(['old error question-is-present who-is-paged-when-it-fails']);
    expect(exitCode(report, 'error')).toBe(0);
  });

  test('a request is held to the template of today', async () => {
    const after = edited(
      grown(exampleTexts()),
      `${KEP}/kep.yaml`,
      'latest-milestone: "v1.37"',
      'latest-milestone: "v1.38"',
    );
    const report = await compare(exampleTexts(), after);
    expect(marks(report)).toEqual(['new error question-is-present who-is-paged-when-it-fails']);
  });

  test('an approver who leaves the alias fails no KEP', async () => {
    const left = edited(exampleTexts(), 'OWNERS_ALIASES', '    - farid-example\n', '');
    expect(await compare(exampleTexts(), left)).toMatchObject({ keps: [], findings: [] });
    const after = edited(left, `${KEP}/README.md`, 'kubelet', 'the kubelet');
    expect(marks(await compare(exampleTexts(), after))).toEqual(['old error prr-approver-is-known beta']);
  });

  test('the alias itself must stay', async () => {
    const report = await compare(exampleTexts(), without(exampleTexts(), 'OWNERS_ALIASES'));
    expect(report.keps).toEqual([]);
    expect(marks(report)).toEqual(['new error aliases-are-known prod-readiness-approvers']);
    expect(report.findings[0]).toMatchObject({ kep: null, place: { path: 'OWNERS_ALIASES' } });
  });

  test('a configuration that asks for more fails no KEP', async () => {
    const path = '.github/prr-lint.yaml';
    const config: Partial<Config> = { path, rules: new Map([['answer-has-reason', 'error']]) };
    const after = { ...exampleTexts(), [path]: 'rules:\n  answer-has-reason: error\n' };
    expect(await compare(exampleTexts(), after, { config })).toMatchObject({ keps: [], findings: [] });
    const both = edited(after, `${DEFECTIVE}/README.md`, /^# .*$/m, '# KEP-9002: Reasons of pending pods');
    const report = await compare(exampleTexts(), both, { config });
    expect(marks(report)).toContain('old error answer-has-reason api-server-unavailable');
    expect(exitCode(report, 'error')).toBe(0);
  });

  test('a SIG whose last KEP leaves was known before', async () => {
    const participating = 'participating-sigs:\n  - sig-apps\n';
    const before = moved(exampleTexts(), PROVISIONAL, PROVISIONAL.replace('sig-storage', 'sig-apps'));
    const known = edited(before, `${KEP}/kep.yaml`, /participating-sigs:\n {2}- .*\n/, participating);
    const after = edited(
      exampleTexts(),
      `${KEP}/kep.yaml`,
      /participating-sigs:\n {2}- .*\n/,
      `${participating}editor: TBD\n`,
    );
    const report = await compare(known, after);
    expect(
      report.findings
        .filter(({ kep }) => kep === KEP)
        .map(({ rule, subject, new: isNew }) => [rule, subject, isNew]),
    ).toEqual([['sig-is-known', 'sig-apps', true]]);
  });

  test('files that belong to no KEP touch none', async () => {
    const after = { ...exampleTexts(), 'README.md': 'Hello', 'docs/keps.md': 'Hello' };
    expect(await compare(exampleTexts(), after)).toMatchObject({ keps: [], findings: [] });
  });
});

describe('a contradiction is placed where the pull request made it', () => {
  const gate =
    'feature-gates:\n  - name: PodStartBudgets\n    components:\n      - kube-apiserver\n      - kubelet';
  const inMetadata = { 'kep.yaml': gate };
  const inReadme = {
    'README.md':
      '###### How can this feature be enabled / disabled in a live cluster?\n\n- [x] Feature gate\n  - Feature gate name: PodStartBudgets\n  - Components depending on the feature gate: kube-apiserver, kubelet\n',
  };
  const places = (report: Report) => report.findings.map((one) => said(one, report));

  test('kep.yaml alone', async () => {
    const report = await compare(texts(), texts(inMetadata));
    expect(places(report)).toEqual([
      'kep.yaml «PodStartBudgets» Unexpected feature gates `PodStartBudgets` in kep.yaml and `PodStartBudget` in the README, expected one name',
    ]);
    expect(report.findings[0]?.related?.map(({ place }) => place.path)).toEqual([`${KEP}/README.md`]);
  });

  test('the README alone', async () => {
    const report = await compare(texts(), texts(inReadme));
    expect(places(report)).toEqual([
      'README.md «PodStartBudgets» Unexpected feature gates `PodStartBudget` in kep.yaml and `PodStartBudgets` in the README, expected one name',
    ]);
    expect(report.findings[0]?.related?.map(({ place }) => place.path)).toEqual([`${KEP}/kep.yaml`]);
  });

  const mentioning = (name: string) => (files: Record<string, string>) => ({
    ...files,
    [`${KEP}/README.md`]: `${files[`${KEP}/README.md`]}\n${`${name}. `.repeat(9)}\n`,
  });

  test('the README alone, whose name is the rare one', async () => {
    const often = mentioning('PodStartBudget');
    const report = await compare(often(texts()), often(texts(inReadme)));
    expect(places(report)).toEqual([
      'README.md «PodStartBudgets» Unexpected feature gate `PodStartBudgets`, expected `PodStartBudget` as in kep.yaml',
    ]);
    expect(report.findings[0]?.help).toBe('Feature gate name: PodStartBudget');
  });

  test('the README alone, whose name is the usual one', async () => {
    const often = mentioning('PodStartBudgets');
    const report = await compare(often(texts()), often(texts(inReadme)));
    expect(places(report)).toEqual([
      'README.md «PodStartBudgets» Unexpected feature gate `PodStartBudget` in kep.yaml, expected `PodStartBudgets` as here',
    ]);
    expect(report.findings[0]?.help).toBe('In kep.yaml:\nname: PodStartBudgets');
  });

  test('the README in these lines, kep.yaml in others', async () => {
    const report = await compare(texts(), texts({ ...inReadme, 'kep.yaml': 'title: The Pod Start Budget' }));
    expect(report.findings.map(({ place }) => place.path)).toEqual([`${KEP}/README.md`]);
  });

  test('neither: as ever', async () => {
    const report = await compare(texts(inReadme), texts({ ...inReadme, [`${KEP}/notes.md`]: 'Notes' }));
    expect(report.findings.map(({ place, new: isNew }) => [place.path, isNew])).toEqual([
      [`${KEP}/kep.yaml`, false],
    ]);
  });

  test('both: as ever', async () => {
    const report = await compare(without(texts(), `${KEP}/`), texts(inReadme));
    expect(report.findings.map(({ place }) => place.path)).toEqual([`${KEP}/kep.yaml`]);
  });
});

describe('what the base has', () => {
  const base = (...subjects: string[]): Finding[] => subjects.map((subject) => finding({ subject }));

  test.each<[string, Finding[], Finding[], boolean[]]>([
    ['is old', base('a'), base('a'), [false]],
    ['is old once', base('a'), base('a', 'a', 'b'), [false, true, true]],
    [
      'is old as often as the base has it',
      base('a', 'b', 'a'),
      base('a', 'a', 'a', 'b'),
      [false, false, true, false],
    ],
    ['is of the same rule', [finding({ rule: 'sig-is-known', subject: 'a' })], base('a'), [true]],
    [
      'may have another place, message, weight and directory',
      [finding({ subject: 'a', severity: 'notice', message: 'm', kep: 'k', place: { path: 'p' } })],
      base('a'),
      [false],
    ],
    ['may be gone', base('a', 'b'), [], []],
  ])('%s', (_, before, after, expected) => {
    expect(markNew(after, before, 'edit').map((one) => one.new)).toEqual(expected);
    expect(markNew(after, before, 'request').map((one) => one.new)).toEqual(after.map(() => true));
  });

  test('counts: a second unresolved discussion of the same people is new', async () => {
    const block = '\n<<[UNRESOLVED @ivo-example]>>\nWhich limit?\n<<[/UNRESOLVED]>>\n';
    const before = edited(texts(), `${KEP}/README.md`, '## Motivation\n', `## Motivation\n${block}`);
    const after = edited(before, `${KEP}/README.md`, '## Proposal\n', `## Proposal\n${block}`);
    expect(marks(await compare(before, after))).toEqual([
      'new error discussion-is-resolved @ivo-example',
      'old error discussion-is-resolved @ivo-example',
    ]);
  });
});

describe('a change touches a place', () => {
  const files = [
    { path: 'a', kind: 'modified', lines: [{ from: 3, to: 5 }] },
    { path: 'b', kind: 'modified' },
    { path: 'c', kind: 'renamed', previousPath: 'd', lines: [] },
  ] as const;
  const at = (path: string, from: number, to = from) => ({
    path,
    start: { line: from, column: 1 },
    end: { line: to, column: 9 },
  });

  test.each([
    ['before its lines', at('a', 1, 2), false],
    ['up to them', at('a', 1, 3), true],
    ['among them', at('a', 4), true],
    ['from them on', at('a', 5, 9), true],
    ['after them', at('a', 6), false],
    ['that is the whole file', { path: 'a' }, true],
    ['whose lines are not known', at('b', 99), true],
    ['that only moved', at('c', 1), false],
    ['in another file', at('e', 1), false],
  ])('%s', (_, place, expected) => {
    expect(touches({ files }, place)).toBe(expected);
  });
});

describe('without a change', () => {
  test('rules about pull requests say nothing', async () => {
    const report = await compare(
      texts({ 'approval.yaml': 'stable:\n  approver: "@gita-example"' }),
      texts({ 'approval.yaml': 'stable:\n  approver: "@gita-example"' }),
    );
    expect(report).toMatchObject({ keps: [], findings: [], counts: { existing: 0 } });
  });

  test('and a suppression of theirs is not missed', async () => {
    const suppressed =
      'stable:\n  approver: "@gita-example" # prr-lint-disable prr-approval-moves-with-stage: agreed on the list';
    const asked = await compare(texts(), texts({ 'approval.yaml': suppressed }));
    expect(asked.findings).toEqual([]);
    const later = await compare(
      texts({ 'approval.yaml': suppressed }),
      texts({ 'approval.yaml': suppressed, 'kep.yaml': 'reviewers:\n  - "@ada-example"' }),
    );
    expect(later.findings).toEqual([]);
  });
});
