import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';

const { root, remove } = scratch();

beforeAll(() =>
  write(root, {
    OWNERS_ALIASES: ALIASES,
    ...kepFiles(17, {
      authors: ['@Ann', '@ben'],
      milestone: { alpha: '1.25' },
      latest: '1.25',
      title: '"=1+1, or not"',
    }),
    ...kepFiles(18, {
      sig: 'sig-storage',
      status: 'provisional',
      stage: 'beta',
      approval: { alpha: '@uma', beta: 'vic' },
      milestone: { alpha: 'v1.36' },
      more: 'participating-sigs: [sig-node]\nfeature-gates:\n  - name: Gate\n    components: [kubelet]\ndisable-supported: true\n',
    }),
    ...kepFiles(19, {
      sig: 'sig-storage',
      stage: null,
      approval: null,
      status: 'imlpemented',
      latest: 'v1.37',
    }),
    ...kepFiles(20, { sig: 'provider-x', authors: ['ann'], approval: { alpha: 'TBD' } }),
  }),
);
afterAll(remove);

async function numbers(...args: readonly string[]): Promise<string> {
  const { out } = await call(root, ['query', '--output', 'json', ...args]);
  return (JSON.parse(out) as { number: string }[]).map(({ number }) => number).join(' ');
}

test.each<[found: string, args: readonly string[]]>([
  ['20 17 18 19', []],
  ['17', ['--sig', 'node']],
  ['20 17', ['--sig', 'node,provider']],
  ['20 17', ['--sig', 'node', '--sig', '^provider']],
  ['17', ['--sig', '(?i)NODE']],
  ['20 17 18 19', ['--sig', '.*', '--status', '']],
  ['20 17 18', ['--status', 'implementable,provisional']],
  ['18', ['--status', 'Provisional']],
  ['19', ['--stage', 'none']],
  ['18', ['--stage', 'beta']],
  ['20 17 18 19', ['--author', 'ANN']],
  ['17', ['--author', '@ben']],
  ['20 17 18 19', ['--approver', 'app']],
  ['17', ['--prr', '@uma']],
  ['18', ['--prr', '@VIC']],
  ['18', ['--participating-sig', 'sig-node']],
  ['17', ['--milestone', 'v1.25']],
  ['17 18', ['--kep', '17,KEP-18']],
  ['18', ['--move', 'alpha->beta']],
  ['20 19', ['--unassigned']],
  ['17', ['--idle']],
  ['17', ['--sig', '.*', '--prr', '@uma', '--status', 'implementable,provisional']],
  ['17 18 19 20', ['--sort', 'number']],
  ['20', ['--state', 'no-approver']],
  ['17 18', ['--state', 'draft,ready', '--sig', '.*', '--kep', '17,18']],
])('finds %s with %j', async (found, args) => {
  expect(await numbers(...args)).toBe(found);
});

test.each<[says: string, args: readonly string[]]>([
  [
    'Unknown status `implementible`, did you mean `implementable`?: expected `deferred`, `implementable`',
    ['--status', 'implementible'],
  ],
  ['Unknown stage `gamma`', ['--stage', 'gamma']],
  ['No SIG matches `foo`: there are `provider-x`, `sig-node`, `sig-storage`', ['--sig', 'foo']],
  ['Unexpected SIG `[`', ['--sig', '[']],
  ['Unknown participating SIG `node`, did you mean `sig-node`?', ['--participating-sig', 'node']],
  ['Unknown move `up`', ['--move', 'up']],
  ['Unexpected release `next`', ['--milestone', 'next']],
  ['Unexpected --format `xml`, expected `table`, `csv`, `json`, `yaml`, `html`', ['--format', 'xml']],
  ['Unexpected --sort `age`', ['--sort', 'age']],
])('refuses with %j', async (says, args) => {
  const { code, out, err } = await call(root, ['query', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});

test('a handle that nobody has is told, and so is a status that no query finds', async () => {
  const { code, err } = await call(root, ['query', '--prr', 'vicc', '--status', 'implemented']);
  expect(code).toBe(0);
  expect(err).toContain('--prr `vicc` occurs in no KEP, did you mean `@vic`?');
  expect(err).toContain(
    'keps/sig-storage/19-thing has the status `imlpemented`, which may mean `implemented`',
  );
});

test('CSV has the columns of kepctl in place, and no cell that a sheet computes', async () => {
  const { out } = await call(root, ['query', '--output', 'csv', '--kep', '17']);
  expect(out).toBe(
    'Title,Authors,SIG,Stage,Status,Updated,Link,Number,Milestone,PRR Approver,Move,State,Directory\n' +
      '"\'=1+1, or not","@Ann, @ben",node,alpha,implementable,,https://git.k8s.io/enhancements/keps/sig-node/17-thing,17,1.25,@uma,new->alpha,,keps/sig-node/17-thing\n',
  );
});

test('JSON has the keys of kepctl first and is what the schema says', async () => {
  const { out } = await call(root, ['query', '--output', 'json']);
  const rows = JSON.parse(out) as Record<string, unknown>[];
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/query.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv().compile(schema);
  expect([validate(rows), validate.errors]).toEqual([true, null]);
  expect(Object.keys(rows[0] ?? {}).slice(0, 25)).toEqual(
    (
      'id name path title kepNumber authors owningSig participatingSigs reviewers approvers editor creationDate lastUpdated status ' +
      'seeAlso replaces supersededBy stage latestMilestone milestone featureGates disableSupported metrics markdown number'
    ).split(' '),
  );
  expect(rows[2]).toMatchObject({
    ...{ path: 'sig-storage/18-thing', kepNumber: '18', participatingSigs: ['sig-node'], seeAlso: null },
    ...{ featureGates: [{ name: 'Gate', components: ['kubelet'] }], disableSupported: true },
    ...{ prrApprover: 'vic', move: 'alpha->beta', state: null, directory: 'keps/sig-storage/18-thing' },
  });
});

test('YAML has the keys of kep.yaml', async () => {
  const { out } = await call(root, ['query', '--output', 'yaml', '--kep', '18']);
  expect(parse(out)).toMatchObject([
    {
      ...{ 'kep-number': '18', authors: ['@ann'], milestone: { alpha: 'v1.36', beta: '' } },
      ...{ 'feature-gates': [{ name: 'Gate', components: ['kubelet'] }], 'disable-supported': true },
    },
  ]);
});

test('a table is fitted to the width that there is', async () => {
  const { out } = await call(root, ['query'], { COLUMNS: '140' });
  const lengths = new Set(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.length),
  );
  expect([...lengths]).toEqual([140]);
  const { out: whole } = await call(root, ['query', '--kep', '17']);
  expect(whole).toContain('https://git.k8s.io/enhancements/keps/sig-node/17-thing');
});

test('a KEP that cannot be read is listed, told and no success', async () => {
  write(root, { 'keps/sig-node/21-broken/kep.yaml': 'title: [\n' });
  const { code, out, err } = await call(root, ['query', '--sig', 'node', '--output', 'csv']);
  expect(code).toBe(2);
  expect(out.split('\n')).toHaveLength(4);
  expect(err).toContain('`keps/sig-node/21-broken/kep.yaml` cannot be read');
});
