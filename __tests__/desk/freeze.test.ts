import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { type FreezeSources, type FrozenKep, freezeOf } from '../../src/desk/freeze.js';
import { commentOf } from '../../src/desk/freeze-comment.js';
import { open } from '../../src/load/workspace.js';
import { call, scratch, write } from '../support/desk.js';
import { readPage } from '../support/github-page.js';
import { repository } from '../support/repository.js';
import { type Changes, KEP, sample, texts } from '../support/sample.js';

const RELEASE = { major: 1, minor: 37 };

/** The sample's ready KEP after `changes`, at a freeze. */
async function frozen(changes: Changes = {}, sources: Partial<FreezeSources> = {}): Promise<FrozenKep> {
  const files = sample(changes);
  const workspace = await open(files, await loadConfig(files, []));
  const kep = await workspace.load(KEP);
  return freezeOf(kep, { release: RELEASE, at: 'enhancements', committed: () => true, ...sources });
}

/** Nor does a milestone tell which one is meant. */
const NO_STAGE = '# without: stage\n# without: milestone\n';

const ONLINE = {
  issue: { open: true, milestone: 'v1.37', labels: ['lead-opted-in'] },
  openPullRequests: [],
  approvedByNamed: true,
};

test('a ready KEP is judged as far as files tell', async () => {
  const { verdict, items } = await frozen();
  expect(items.map(({ number, state }) => `${number} ${state}`)).toEqual([
    ...['1 unknown', '2 unknown', '3 yes', '4 yes', '5 yes', '6 yes', '7 yes', '8 yes'],
    ...['9 yes', '10 yes', '11 yes', '12 yes', '13 unknown', '14 unknown'],
  ]);
  expect(verdict).toBe('not-judged');
  const place = items.find(({ id }) => id === 'stage')?.evidence[0];
  const line = texts()[place?.path ?? '']?.split('\n')[(place?.start?.line ?? 0) - 1];
  expect(line).toBe('stage: beta');
});

test('at the readiness deadline only the first eight are asked', async () => {
  const { items } = await frozen({}, { at: 'kep-readiness' });
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('what GitHub says makes it tracked', async () => {
  expect((await frozen({}, { online: () => ONLINE })).verdict).toBe('tracked');
});

describe.each<[item: number, note: RegExp, changes: Changes, sources?: Partial<FreezeSources>]>([
  [
    3,
    /1 of \d+ are open: slos \(unanswered\)/,
    {
      'README.md':
        '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nTBD\n',
    },
  ],
  [3, /no README/, { 'README.md': null }],
  [4, /there is no stage/, { 'kep.yaml': '# without: stage\n' }],
  [
    4,
    /`milestone.stable` is `v1.37`/,
    { 'kep.yaml': 'milestone:\n  alpha: v1.36\n  beta: v1.37\n  stable: v1.37\n' },
  ],
  [5, /it is `v1.36`/, { 'kep.yaml': 'latest-milestone: v1.36\n' }],
  [6, /it is `v1.38`, not v1.37/, { 'kep.yaml': 'milestone:\n  alpha: v1.36\n  beta: v1.38\n' }],
  [7, /nobody is named for beta/, { 'approval.yaml': 'beta:\n  approver: TBD\n' }],
  [7, /`@mallory` is not among the approvers/, { 'approval.yaml': 'beta:\n  approver: "@mallory"\n' }],
  [7, /there is no approval file/, { 'approval.yaml': null }],
  [9, /it is `provisional`/, { 'kep.yaml': 'status: provisional\n' }],
  [10, /missing: `Drawbacks`/, { 'README.md': '<!-- without: Drawbacks -->\n' }],
  [11, /no section `Graduation Criteria`/, { 'README.md': '<!-- without: Graduation Criteria -->\n' }],
  [
    12,
    /nothing is written in `Integration tests`/,
    { 'README.md': '##### Integration tests\n\n- <test>: <link to test coverage>\n' },
  ],
  [13, /nobody is named/, { 'approval.yaml': 'beta:\n  approver:\n' }],
  [3, /without a stage nobody knows which questions are due/, { 'kep.yaml': NO_STAGE }],
  [
    3,
    /1 of \d\d are open: slos/,
    {
      'kep.yaml': '# without: stage\n',
      'README.md':
        '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nTBD\n',
    },
  ],
  [3, /size of \d/, { 'README.md': `# KEP-9001: A\n\n${'words '.repeat(400_000)}` }],
  [
    3,
    /one sentence stands for all answers/,
    { 'README.md': '## Production Readiness Review Questionnaire\n\nN/A\n' },
  ],
  [3, /asks none of the questions/, { 'README.md': '## Production Readiness Review Questionnaire\n' }],
  [7, /Unexpected|Missing/, { 'approval.yaml': 'beta: [\n' }],
  [4, /`gamma` is no stage/, { 'kep.yaml': 'stage: gamma\n' }],
  [5, /it is missing/, { 'kep.yaml': '# without: latest-milestone\n' }],
  [6, /there is no stage/, { 'kep.yaml': NO_STAGE }],
  [6, /it is missing/, { 'kep.yaml': 'stage: beta\nlatest-milestone: v1.37\nmilestone:\n  alpha: v1.36\n' }],
  [7, /`@hana-example` is emeritus/, { 'approval.yaml': 'beta:\n  approver: "@hana-example"\n' }],
  [7, /without a stage nobody knows whose entry counts/, { 'kep.yaml': NO_STAGE }],
  [
    7,
    /without owning SIG and number it has no place/,
    { 'kep.yaml': '# without: owning-sig\n# without: kep-number\n' },
  ],
  [9, /there is none/, { 'kep.yaml': '# without: status\n' }],
  [10, /there is no README/, { 'README.md': null }],
  [10, /missing: .*`Scalability`/, { 'README.md': '<!-- without: Scalability -->\n' }],
  [
    10,
    /cannot be read to its end/,
    { 'README.md': '### Monitoring Requirements\n\n<details>\n\n```\nnever closed\n' },
  ],
  [11, /there is no README/, { 'README.md': null }],
  [11, /the section is empty/, { 'README.md': '### Graduation Criteria\n\n' }],
  [12, /there is no README/, { 'README.md': null }],
  [12, /no section `Test Plan`/, { 'README.md': '<!-- without: Test Plan -->\n' }],
  [12, /it is empty/, { 'README.md': '### Test Plan\n\n' }],
  [1, /the issue is closed/, {}, { online: () => ({ issue: { ...ONLINE.issue, open: false } }) }],
  [
    1,
    /the issue is in no milestone/,
    {},
    { online: () => ({ issue: { open: true, milestone: undefined, labels: [] } }) },
  ],
  [2, /not opted in/, {}, { online: () => ({ issue: null }) }],
  [1, /the issue is in `v1.36`/, {}, { online: () => ({ issue: { ...ONLINE.issue, milestone: 'v1.36' } }) }],
  [1, /no such issue/, {}, { online: () => ({ issue: null }) }],
  [2, /not opted in/, {}, { online: () => ({ issue: { ...ONLINE.issue, labels: [] } }) }],
  [13, /has not approved/, {}, { online: () => ({ ...ONLINE, approvedByNamed: false }) }],
  [14, /open: #77/, {}, { online: () => ({ ...ONLINE, openPullRequests: [77] }) }],
])('item %i', (item, note, changes, sources) => {
  test(`is no: ${note}`, async () => {
    const { items, verdict } = await frozen(changes, sources);
    const judged = items.find(({ number }) => number === item);
    expect(judged).toMatchObject({ state: 'no', note: expect.stringMatching(note) });
    expect(verdict).toBe('at-risk');
  });
});

describe.each<[item: number, changes: Changes, sources?: Partial<FreezeSources>]>([
  [6, { 'kep.yaml': 'milestone:\n  alpha: v1.35\n  beta: v1.36\n' }],
  [9, { 'kep.yaml': 'status: implemented\nstage: stable\nmilestone:\n  alpha: v1.35\n  stable: v1.37\n' }],
  [
    3,
    {
      'kep.yaml': 'stage: alpha\nmilestone:\n  alpha: v1.37\n',
      'README.md':
        '###### Are there any tests for feature enablement/disablement?\n\nUnit tests will be added for both states of the gate.\n',
    },
  ],
  [12, { 'README.md': '##### Integration tests\n\nN/A\n' }],
  [8, {}, { committed: () => false, online: () => ({ ...ONLINE, openPullRequests: [5, 6] }) }],
  [7, { '.github/prr-lint.yaml': 'approvals: off\n' }],
  [13, {}, { online: () => ONLINE }],
  [14, {}, { online: () => ONLINE }],
  [11, { 'keps/NNNN-kep-template/README.md': '# KEP-NNNN: A title\n\n## Summary\n' }],
])('item %i', (item, changes, sources) => {
  test(`is yes with ${JSON.stringify(changes)}${sources === undefined ? '' : ' by GitHub'}`, async () => {
    const { items } = await frozen(changes, sources);
    expect(items.find(({ number }) => number === item)?.state).toBe('yes');
  });
});

test.each<[item: number, note: string, changes: Changes, sources?: Partial<FreezeSources>]>([
  [8, 'only GitHub knows of a pull request', {}, { committed: () => false }],
  [
    8,
    'only GitHub knows',
    {},
    { committed: () => undefined, online: () => ({ ...ONLINE, openPullRequests: [] }) },
  ],
  [13, 'who gave the approval only GitHub can tell', {}],
  [14, 'only GitHub can tell', {}, { online: () => ({ issue: ONLINE.issue }) }],
  [
    10,
    'no template to compare with',
    { 'keps/NNNN-kep-template/README.md': null, '.github/prr-lint.yaml': 'template: none\n' },
  ],
])('nobody knows item %i: %s', async (item, note, changes, sources) => {
  const { items } = await frozen(changes, sources);
  expect(items.find(({ number }) => number === item)).toMatchObject({
    state: 'unknown',
    note: expect.stringContaining(note),
  });
});

test('a withdrawn KEP is asked for no review', async () => {
  const { items } = await frozen({ 'kep.yaml': 'status: withdrawn\n' });
  expect(items.map(({ number }) => number)).toEqual([1, 2, 5, 8, 14]);
});

describe('the comment', () => {
  test('lists what is missing and claims no more than is known', async () => {
    const at = 'kep-readiness';
    const risky = commentOf(await frozen({ 'approval.yaml': null }, { at }), at, RELEASE);
    expect(risky).toMatch(/^Hello @ivo-example 👋, v1\.37 Enhancements team here\.\n/);
    expect(risky.match(/^- \[.\]/gm)).toEqual(['- [x]', '- [x]', '- [ ]']);
    expect(risky).toContain('- The approval file names an approver for beta: there is no approval file');
    expect(risky).toContain('`At risk for KEP readiness`');
    const open = commentOf(await frozen({}, { at }), at, RELEASE);
    expect(open).not.toMatch(/At risk|Tracked|\/label/);
    const tracked = commentOf(await frozen({}, { at, online: () => ONLINE }), at, RELEASE, {
      readiness: '**soon**',
    });
    expect(tracked).toContain('`Tracked for KEP readiness`');
    expect(tracked.trimEnd().endsWith('/label tracked/yes')).toBe(true);
  });

  test('of the enhancements freeze ticks nothing that nobody looked up', async () => {
    const comment = commentOf(await frozen(), 'enhancements', RELEASE);
    expect(comment.match(/^- \[.\]/gm)).toEqual(['- [x]', '- [x]', '- [x]', '- [ ]', '- [ ]']);
  });

  test('mentions nobody and commands nothing in the words of a KEP', async () => {
    const kep = await frozen({
      'approval.yaml': 'beta:\n  approver: "@all"\n',
      'kep.yaml': 'latest-milestone: "/hold @org/all"\n',
    });
    const lines = commentOf(kep, 'enhancements', RELEASE).split('\n').slice(1);
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([]);
    expect(readPage(lines.join('\n')).mentions).toEqual([]);
  });
});

describe('on the command line', () => {
  const { root, remove } = scratch();
  beforeAll(() => {
    repository(root).commit(texts());
  });
  afterAll(remove);

  test('JSON is what its schema says; nothing at risk is 0', async () => {
    const { out, code } = await call(root, ['freeze', '--milestone', 'v1.37', '--format', 'json']);
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/freeze.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv().compile(schema);
    const data = JSON.parse(out);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(data).toMatchObject({
      version: 1,
      milestone: 'v1.37',
      at: 'enhancements',
      keps: [{ number: 9001, verdict: 'not-judged' }],
    });
    expect(code).toBe(0);
  });

  test('the old name of the deadline goes, an unknown one does not', async () => {
    const { out } = await call(root, ['freeze', '--at', 'prr-freeze', '--kep', '9001', '--format', 'csv']);
    expect(out.split('\n')[0]).toBe(
      'Number,Title,SIG,Stage,Status,Verdict,Missing,Gate in the code,1 issue-in-milestone,2 opted-in,3 questionnaire,4 stage,5 latest-milestone,6 milestone,7 approval-file,8 pull-request,Directory',
    );
    const { code, err } = await call(root, ['freeze', '--at', 'code']);
    expect([code, err]).toEqual([
      2,
      'prr-lint: Unexpected --at `code`, expected `kep-readiness`, `enhancements`, `prr-freeze`\n',
    ]);
  });

  test('a schedule dates the comments and counts down', async () => {
    const line =
      '- **Tuesday 22nd September 2026 (AoE) / Wednesday 23rd September 2026, 12:00 UTC**: KEP Readiness Deadline';
    write(root, { 'release.txt': line });
    const args = ['prr-freeze', '--milestone', 'v1.37', '--schedule', 'release.txt', '--format'];
    const { out } = await call(root, [...args, 'json']);
    expect(JSON.parse(out).keps[0].comment).toContain('**Tuesday 22nd September 2026 (AoE) / Wednesday');
    expect((await call(root, [...args, 'markdown'])).out).toMatch(
      /KEP readiness deadline: .* UTC, \d+ (?:days|hours) (?:left|ago)/,
    );
    write(root, { 'release.txt': 'nothing' });
    expect((await call(root, [...args, 'json'])).err).toContain('dates neither');
  });

  test('what is not committed is no pull request, and at risk is 1', async () => {
    write(root, { [`${KEP}/kep.yaml`]: (texts()[`${KEP}/kep.yaml`] ?? '').replaceAll('v1.37', 'v1.38') });
    const { out, code } = await call(root, [
      'freeze',
      '--milestone',
      'v1.38',
      '--kep',
      '9001',
      '--format',
      'markdown',
    ]);
    expect(out).toContain('| ? | 8 |');
    expect(code).toBe(0);
    const { code: risky, out: text } = await call(root, ['freeze', '--milestone', 'v1.39', '--kep', '9001']);
    expect(risky).toBe(1);
    expect(text).toContain('✘ 5. latest-milestone is v1.39: it is `v1.38`');
  });
});

test('a terminal gets lines that fit, without blanks at their ends', async () => {
  const { root: own, remove: clean } = scratch();
  write(own, texts({ 'README.md': '<!-- without: Drawbacks -->\n', 'approval.yaml': null }));
  const { out } = await call(own, ['freeze', '--milestone', 'v1.37'], { COLUMNS: '60' });
  clean();
  expect(out.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '))).toEqual([]);
  expect(out).not.toMatch(/ $/m);
  expect(out).toMatch(
    /^ {2}✘ 10\. The README has every section of the template that\n {4}the stage requires: missing: `Drawbacks`$/m,
  );
});
