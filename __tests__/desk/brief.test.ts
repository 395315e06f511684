import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';
import { git, repository } from '../support/repository.js';
import { type Changes, KEP, texts } from '../support/sample.js';

const { root, remove } = scratch();
const ids: Record<string, string> = {};
const OLD = 'keps/sig-node/9001-budget';

/** The sample as it was before `changes` were undone, its KEP in another directory when it has one. */
function version(changes: Changes, directory = KEP): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts(changes)).map(([path, text]) => [path.replace(KEP, directory), text]),
  );
}

const ALPHA: Changes = {
  'kep.yaml': `stage: alpha
latest-milestone: v1.36
status: provisional
metrics:
  - old_metric
`,
  'approval.yaml': '# without: beta\n',
  'README.md': `###### What specific metrics should inform a rollback?

TBD

###### Does enabling the feature change any default behavior?

No, and we will test that before beta.
`,
};

beforeAll(() => {
  const { commit } = repository(root);
  const step = (name: string, files: Record<string, string>): void => {
    git(root, 'rm', '-r', '--quiet', '--ignore-unmatch', '.');
    ids[name] = commit(files);
  };
  const alpha = { ...ALPHA };
  step('provisional', version(alpha, OLD));
  const implementable = {
    ...ALPHA,
    'kep.yaml': (ALPHA['kep.yaml'] ?? '').replace('provisional', 'implementable'),
  };
  step('alpha', version(implementable, OLD));
  step('moved', version(implementable));
  const edited = { ...implementable, 'README.md': (ALPHA['README.md'] ?? '').replace('TBD', 'Latency') };
  step('edited', version(edited));
  const beta: Changes = {
    'README.md': `###### Does enabling the feature change any default behavior?

No, and we will test that before beta.

###### What specific metrics should inform a rollback?

Latency of pods.
`,
  };
  step('beta', version(beta));
});
afterAll(remove);

function validated(name: string, out: string): unknown {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const validate = new Ajv().compile(schema);
  const data: unknown = JSON.parse(out);
  expect([validate(data), validate.errors]).toEqual([true, null]);
  return data;
}

describe('history', () => {
  test('tells what was asked for and approved, also before a move', async () => {
    const { out } = await call(root, ['history', '9001', '--format', 'json']);
    const { events } = validated('history', out) as { events: Record<string, string>[] };
    expect(
      events.map(({ kind, commit, stage, release, kep }) => [kind, commit, stage, release, kep]),
    ).toEqual([
      ['added', ids.provisional, 'alpha', 'v1.36', OLD],
      ['requested', ids.provisional, 'alpha', 'v1.36', OLD],
      ['status', ids.alpha, 'alpha', 'v1.36', OLD],
      ['approved', ids.alpha, 'alpha', 'v1.36', OLD],
      ['requested', ids.beta, 'beta', 'v1.37', KEP],
      ['approved', ids.beta, 'beta', 'v1.37', KEP],
    ]);
  });

  test('is a line for each at a terminal, and a table in Markdown', async () => {
    const { out } = await call(root, ['history', KEP]);
    expect(out.split('\n').at(-2)).toMatch(/^ {2}2026-01-01 {2}[0-9a-f]{12} {2}approved {3}beta by @/);
    const { out: markdown } = await call(root, ['history', KEP, '--format', 'markdown']);
    expect(markdown).toContain('| 2026-01-01 | `');
    expect(markdown).not.toMatch(/(?<!`(?:alpha|beta) by )@\w/);
  });
});

describe('brief', () => {
  test('compares with what was approved before the release that is worked on', async () => {
    const { out } = await call(root, ['brief', '9001', '--format', 'json']);
    const brief = validated('brief', out) as Record<string, unknown>;
    expect(brief).toMatchObject({
      lastApproval: { stage: 'alpha', release: 'v1.36', commit: ids.alpha, date: '2026-01-01' },
      historyEnds: null,
      answers: { added: ['rollback-metrics'], changed: [], removed: [] },
      questionsGained: [],
      keys: ['latest-milestone', 'metrics', 'stage'],
      gates: { added: [], removed: [] },
      metrics: { removed: ['old_metric'] },
      promises: [{ question: 'default-behavior', until: 'beta', overdue: true }],
    });
  });

  test('shows the words that came and went, under the reasons for a new review', async () => {
    write(root, {
      [`${KEP}/README.md`]: (version({})[`${KEP}/README.md`] ?? '').replace(
        /(###### Does enabling the feature change any default behavior\?\n+)[^\n]*/,
        '$1No, **never** @all <b>.',
      ),
    });
    const { out } = await call(root, ['brief', KEP, '--format', 'markdown']);
    git(root, 'checkout', '--quiet', '.');
    expect(out.match(/^## .*$/gm)).toEqual([
      '## It becomes implementable',
      '## It graduates',
      '## Its answers changed',
    ]);
    expect(out).toContain('From `alpha` to `beta`.');
    expect(out).toContain(
      '<details><summary>changed: Does enabling the feature change any default behavior?</summary>',
    );
    expect(out).toMatch(/```\n.*\[-.*-\].*\{\+/);
  });

  test('another base has another past; without an approval everything is new', async () => {
    const { out } = await call(root, ['brief', KEP, '--base', ids.provisional ?? '', '--format', 'json']);
    const brief = JSON.parse(out);
    expect(brief.lastApproval).toBeNull();
    expect(brief.answers.added.length).toBeGreaterThan(20);
    const { out: text } = await call(root, ['brief', KEP, '--base', ids.provisional ?? '']);
    expect(text).toContain('It was never approved');
  });

  test('says where a shallow clone ends, and concludes nothing from it', async () => {
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'shallow');
    const { out, err } = await call(`${root}/shallow`, ['brief', KEP, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ lastApproval: null, historyEnds: ids.beta });
    expect(err).toContain('the clone ends at');
    const { out: text } = await call(`${root}/shallow`, ['brief', KEP]);
    expect(text).toContain('it is not known when it was approved last');
    expect((await call(`${root}/shallow`, ['history', KEP])).out).toContain('what was before is not known');
  });

  test('without git it is refused', async () => {
    const elsewhere = scratch();
    write(elsewhere.root, version({}));
    const { code, err } = await call(elsewhere.root, ['brief', KEP]);
    elsewhere.remove();
    expect([code, err]).toEqual([2, expect.stringContaining('is not in a git work tree')]);
  });
});

test('a stage that lags behind its milestone was asked for and approved with the entry of the later one', async () => {
  const own = scratch();
  const { commit } = repository(own.root);
  const steps = [
    { latest: 'v1.35', milestone: { alpha: 'v1.35' } },
    { latest: 'v1.36', milestone: { alpha: 'v1.35', beta: 'v1.36' } },
    {
      ...{ latest: 'v1.36', milestone: { alpha: 'v1.35', beta: 'v1.36' } },
      approval: { alpha: '@uma', beta: '@vic' },
    },
    {
      ...{ stage: 'beta', latest: 'v1.37', milestone: { alpha: 'v1.35', beta: 'v1.36' } },
      approval: { alpha: '@uma', beta: '@vic' },
    },
  ];
  for (const said of steps) commit({ OWNERS_ALIASES: ALIASES, ...kepFiles(1, said) });
  const { out } = await call(own.root, ['history', '1', '--format', 'json']);
  own.remove();
  const { events } = JSON.parse(out) as { events: Record<string, string>[] };
  expect(events.map(({ kind, stage, release }) => `${kind} ${stage} ${release}`)).toEqual([
    'added alpha v1.35',
    'requested alpha v1.35',
    'approved alpha v1.35',
    'requested alpha v1.36',
    'requested beta v1.36',
    'approved beta v1.36',
    'requested beta v1.37',
    'approved beta v1.37',
  ]);
});
