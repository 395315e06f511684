import { describe, expect, test } from 'vitest';
import { type Brief, briefOf } from '../../src/desk/brief.js';
import { briefJson, briefMarkdown, briefTerminal, wordDiff } from '../../src/desk/brief-text.js';
import { type Event, snapshotOf } from '../../src/desk/past.js';
import { memory } from '../../src/files/memory.js';
import type { Kep } from '../../src/model/kep.js';
import { type Changes, KEP, kepsOf, sample, texts } from '../support/sample.js';

async function kepWith(changes: Changes): Promise<Kep> {
  const [kep] = (await kepsOf(sample(changes))).filter(({ directory }) => directory === KEP);
  if (kep === undefined) throw new Error('The sample has no such KEP');
  return kep;
}

const questionsOf = (kep: Kep): ReadonlySet<string> =>
  new Set(kep.repository.template.questions.map(({ id }) => id));

function approvalOf(kep: Kep): Event {
  const date = '2026-02-03T04:05:06Z';
  const snapshot = snapshotOf(kep.metadata, kep.approval);
  return { kind: 'approved', commit: 'a'.repeat(40), date, subject: 'Approve', directory: KEP, snapshot };
}

/** What changed from one version to another, since the approval of the first. */
async function since(before: Changes, after: Changes = {}): Promise<Brief> {
  const old = await kepWith(before);
  const past = { kep: old, questions: questionsOf(old) };
  return briefOf(await kepWith(after), { lastApproval: approvalOf(old), end: undefined, past });
}

const ADDRESSES = { path: (path: string) => `https://example.org/${path}` } as Parameters<
  typeof briefMarkdown
>[1];
const ROLLBACK = '###### What specific metrics should inform a rollback?';
const DEFAULTS = '###### Does enabling the feature change any default behavior?';
const FAILURES = '###### What are other known failure modes?';

describe('a brief', () => {
  const before: Changes = {
    'kep.yaml': `stage: alpha
latest-milestone: v1.36
metrics:
  - old_total
see-also:
  - /keps/sig-node/1-a
  - /keps/sig-node/2-b
replaces:
  - /keps/sig-node/3-c
feature-gates:
  - name: OldGate
    components: [kube-proxy]
`,
    'README.md': `${ROLLBACK}\n\nTBD\n\n${DEFAULTS}\n\nNo.\n\n${FAILURES}\n\nThe node runs out of memory.\n`,
  };
  const after: Changes = {
    'kep.yaml': '# without: see-also\n',
    'README.md': `${ROLLBACK}\n\nLatency.\n\n${DEFAULTS}\n\nNo, never.\n\n${FAILURES}\n\n`,
  };

  test('tells at a terminal what came, went and changed', async () => {
    const lines = briefTerminal(await since(before, after)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'It graduates              From alpha to beta',
        'Its answers changed       1 added, 1 changed, 1 removed',
        expect.stringMatching(/^ {2}\+ rollback-metrics {2}README\.md:\d+$/),
        expect.stringMatching(/^ {2}~ default-behavior {2}README\.md:\d+$/),
        expect.stringMatching(/^ {2}- failure-modes {2}README\.md:\d+$/),
        '  + gate PodStartBudget',
        '  - gate OldGate',
        '  - component kube-proxy',
        '  - metric old_total',
        '  ~ see-also: /keps/sig-node/1-a, /keps/sig-node/2-b → (nothing)',
        '  ~ stage: alpha → beta',
      ]),
    );
  });

  test('shows in Markdown the words and the keys, also those that are gone', async () => {
    const markdown = briefMarkdown(await since(before, after), ADDRESSES);
    expect(markdown).toContain('1 added, 1 changed, 1 removed');
    expect(markdown).toContain('removed: What are other known failure modes?');
    expect(markdown).toContain('[-The node runs out of memory.-]');
    expect(markdown).toContain('| Gates | `PodStartBudget` | `OldGate` |');
    expect(markdown).toContain('| `replaces` | `/keps/sig-node/3-c` |');
  });

  test('is the same in data', async () => {
    const data = JSON.parse(briefJson(await since(before, after)));
    expect(data.answers).toEqual({
      added: ['rollback-metrics'],
      changed: ['default-behavior'],
      removed: ['failure-modes'],
    });
    expect(data.metrics.removed).toEqual(['old_total']);
  });

  test('has nothing to say where nothing changed', async () => {
    const brief = await since({});
    expect(briefTerminal(brief)).toContain('It graduates              No: it stays at beta');
    const markdown = briefMarkdown(brief, ADDRESSES);
    expect(markdown).toContain('None of them');
    expect(markdown).not.toMatch(/Gates|keys? of the metadata|Promises/);
    expect(briefTerminal(brief)).not.toContain('Promises');
  });

  test.each<[says: string, before: Changes, after: Changes]>([
    ['Back from `beta` to `alpha`', {}, { 'kep.yaml': 'stage: alpha\nmilestone:\n  alpha: v1.36\n' }],
    ['It names no stage', {}, { 'kep.yaml': '# without: stage\n# without: milestone\n' }],
    ['Not yet: the status is `missing`', {}, { 'kep.yaml': '# without: status\n' }],
    ['Not yet: the status is `withdrawn`', {}, { 'kep.yaml': 'status: withdrawn\n' }],
    ['Yes: the status is `implementable`', { 'kep.yaml': 'status: provisional\n' }, {}],
    ['No: it was `implementable` at the last approval already', {}, {}],
    ['in `no release` by', { 'kep.yaml': '# without: latest-milestone\n' }, {}],
    [
      'The template has 1 question more than then: `failure-modes`',
      { 'keps/NNNN-kep-template/README.md': '<!-- without: What are other known failure modes? -->\n' },
      {},
    ],
  ])('says: %s', async (says, before, after) => {
    const brief = await since(before, after);
    expect(briefMarkdown(brief, ADDRESSES)).toContain(says);
    expect(briefTerminal(brief)).toContain(
      says.replaceAll('`', '').replace(/^The template has.*: /, '  + question of the template: '),
    );
  });

  test('names a KEP without a number by its directory', async () => {
    const directory = 'keps/sig-node/NNNN-pod-start-budget';
    const moved = Object.entries(texts({ 'kep.yaml': '# without: kep-number\n' })).map(
      ([path, text]) => [path.replace(KEP, directory), text] as const,
    );
    const [kep] = (await kepsOf(memory(Object.fromEntries(moved)))).filter(
      (one) => one.directory === directory,
    );
    if (kep === undefined) throw new Error('There is no such KEP');
    const brief = briefOf(kep, { lastApproval: undefined, end: undefined, past: undefined });
    expect(briefMarkdown(brief, ADDRESSES)).toContain(`[\`${directory}\`](https://example.org/${directory})`);
    expect(briefTerminal(brief)).toMatch(/^KEP-\? Pod Start Budget \(sig-node\)\n/);
    expect(JSON.parse(briefJson(brief))).toMatchObject({ number: null, kep: directory, lastApproval: null });
  });
});

describe('a promise', () => {
  const README = `${DEFAULTS}\n\nNo. We will test that before beta. Tests will be added.\n\n${FAILURES}\n\nThey will be listed by GA.\n`;
  const promised: Changes = { 'README.md': README };

  test('that was made and stands there is shown, with the point that it names', async () => {
    const brief = await since(promised, promised);
    const markdown = briefMarkdown(brief, ADDRESSES);
    expect(markdown).toContain('## Promises made then and still open');
    expect(markdown).toMatch(/^- \*\*overdue\*\* .*until `beta`/m);
    expect(markdown).toMatch(/^- (?!\*\*).*until `stable`/m);
    expect(briefTerminal(brief)).toMatch(/^ {2}overdue until beta: /m);
    expect(briefTerminal(brief)).toMatch(/^ {2}open until stable: /m);
  });

  test('is shown as made where nothing was approved', async () => {
    const brief = briefOf(await kepWith(promised), {
      lastApproval: undefined,
      end: undefined,
      past: undefined,
    });
    expect(briefMarkdown(brief, ADDRESSES)).toContain('## Promises made\n');
    expect(briefTerminal(brief)).toContain('It was never approved');
  });
});

describe('a base stands in for an approval', () => {
  const from = async (changes: Changes, end?: string): Promise<string> => {
    const old = await kepWith(changes);
    const base = { name: 'main', snapshot: snapshotOf(old.metadata, old.approval) };
    const past = { kep: old, questions: questionsOf(old) };
    return briefTerminal(briefOf(await kepWith({}), { lastApproval: undefined, end, base, past }));
  };

  test.each<[says: string, changes: Changes, end?: string]>([
    [
      'what follows is since main, where it is implementable at beta in v1.37 with @farid-example as approver',
      {},
    ],
    ['approved by nobody', { 'approval.yaml': null }],
    [
      'where it is of no status at no stage in no release',
      {
        'kep.yaml':
          '# without: status\n# without: stage\n# without: milestone\n# without: latest-milestone\n',
      },
    ],
    ['There is no history here that tells when it was approved last', {}],
    ['The clone ends at bbbbbbbbbbbb, so it is not known', {}, 'b'.repeat(40)],
    ['No: it was implementable before already', {}],
  ])('%s', async (says, changes, end) => {
    expect((await from(changes, end)).replace(/\s+/g, ' ')).toContain(says);
  });
});

describe('words', () => {
  test.each<[before: string | undefined, after: string | undefined, shown: string]>([
    [undefined, undefined, ''],
    [undefined, 'new', 'new'],
    ['old', undefined, '[-old-]'],
    ['a b c', 'a x c', 'a [-b-]{+x+} c'],
  ])('%s → %s', (before, after, shown) => {
    expect(wordDiff(before, after)).toBe(shown);
  });

  test('that stayed are cut in the middle, and long texts are shown whole', () => {
    const same = Array.from({ length: 90 }, (_, index) => `w${index}`).join(' ');
    expect(wordDiff(`${same} old`, `${same} new`)).toMatch(/^w0 (?:w\d+ )+… (?:w\d+ )+\[-old-\]\{\+new\+\}$/);
    const long = 'word '.repeat(4500);
    expect(wordDiff(long, `${long}x`)).toBe(`[-${long}-]\n{+${long}x+}`);
    const [one, two] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1300 }, (_, index) => `${letter}${index}`).join(' '),
    );
    expect(wordDiff(one, two)).toBe(`[-${one}-]\n{+${two}+}`);
  });
});
