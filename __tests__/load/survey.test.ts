import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { type MemoryFile, memory, OUTSIDE } from '../../src/files/memory.js';
import { leadsTo } from '../../src/load/lead.js';
import { directoryNumber } from '../../src/load/names.js';
import { select } from '../../src/load/select.js';
import { survey } from '../../src/load/survey.js';
import type { Config } from '../../src/model/config.js';
import { UsageError } from '../../src/model/errors.js';

const CONFIG: Config = {
  path: '.github/prr-lint.yaml',
  roots: ['keps'],
  exclude: ['**/testdata/**'],
  template: 'keps/NNNN-kep-template',
  metadata: DEFAULT_CONFIG.metadata,
  documents: DEFAULT_CONFIG.documents,
  aliases: 'OWNERS_ALIASES',
  approvals: { path: '{root}/prod-readiness/{owning-sig}/{number}.yaml', approvers: 'a', emeritus: 'e' },
  prrSince: { major: 1, minor: 21 },
  statuses: [],
  stages: [],
  questionnaire: 'template',
  table: undefined,
  optionalSections: [],
  withoutToc: undefined,
  owners: [],
  kubernetes: { index: undefined, gates: true, metrics: true, outside: [] },
  rules: new Map(),
  ignores: [],
};

const NODE = 'keps/sig-node/2033-userns';
const STORAGE = 'keps/sig-storage/0752-slices';
const KUBEADM = 'keps/sig-cluster-lifecycle/kubeadm/2500-join';
const TREE: Record<string, MemoryFile> = {
  OWNERS_ALIASES: '',
  'keps/README.md': '',
  'keps/OWNERS': '',
  'keps/NNNN-kep-template/README.md': '',
  'keps/NNNN-kep-template/kep.yaml': '',
  'keps/prod-readiness/OWNERS': '',
  'keps/prod-readiness/template/nnnn.yaml': '',
  'keps/prod-readiness/sig-node/2033.yaml': '',
  'keps/prod-readiness/sig-storage/0752.yaml': '',
  'keps/prod-readiness/sig-apps/2500.yaml': '',
  'keps/prod-readiness/sig-apps/9999.yaml': '',
  'keps/sig-node/README.md': '',
  [`${NODE}/README.md`]: '',
  [`${NODE}/kep.yaml`]: '',
  [`${NODE}/docs/2024-notes/README.md`]: '',
  [`${NODE}/images/a.png`]: '',
  [`${STORAGE}/README.md`]: '',
  [`${KUBEADM}/kep.yaml`]: '',
  'keps/sig-apps/README.md': '',
  'keps/provider-aws/odd-name/kep.yaml': '',
};

async function find(paths: readonly string[] = [], tree = TREE, changes: Partial<Config> = {}) {
  const [files, config] = [memory(tree), { ...CONFIG, ...changes }];
  const found = await survey(files, config);
  return { ...found, ...(await select(files, config, found, paths)) };
}

const without = (path: string) => Object.fromEntries(Object.entries(TREE).filter(([name]) => name !== path));

describe('what is a KEP directory', () => {
  it('finds KEPs at any depth and nothing else', async () => {
    const { selected, directories, everything } = await find();
    expect(selected).toEqual(['keps/provider-aws/odd-name', KUBEADM, NODE, STORAGE]);
    expect(everything).toBe(true);
    expect(directories.map(({ number }) => number)).toEqual([undefined, '2500', '2033', '752']);
  });

  it.each<[string, Record<string, MemoryFile>, string[]]>([
    ['kep.yaml spelt .yml', { 'keps/sig-node/1-a/kep.yml': '' }, ['keps/sig-node/1-a']],
    ['metadata named after the number', { 'keps/sig-node/4326-a/4326.yaml': '' }, ['keps/sig-node/4326-a']],
    ['a README in other letters', { 'keps/sig-node/1-a/readme.md': '' }, ['keps/sig-node/1-a']],
    ['a number that is still to come', { 'keps/sig-node/NNNN-a/README.md': '' }, ['keps/sig-node/NNNN-a']],
    [
      'a metadata file that leaves the tree',
      { 'keps/sig-node/1-a/kep.yaml': OUTSIDE },
      ['keps/sig-node/1-a'],
    ],
    ['a KEP directly under the root', { 'keps/1-a/kep.yaml': '' }, ['keps/1-a']],
    [
      'a stray kep.yaml above other KEPs hides none',
      { 'keps/sig-node/kep.yaml': '', 'keps/sig-node/1-a/kep.yaml': '' },
      ['keps/sig-node', 'keps/sig-node/1-a'],
    ],
    ['a root that is a KEP itself', { 'keps/kep.yaml': '', 'keps/README.md': '' }, ['keps']],
  ])('%s', async (_, tree, expected) => {
    expect((await find([], tree)).selected).toEqual(expected);
  });

  it.each<[string, Record<string, MemoryFile>]>([
    ['a folder of images', { 'keps/sig-node/1-a/x.png': '' }],
    ['notes of a SIG', { 'keps/sig-node/docs/README.md': '' }],
    ['test data', { 'keps/testdata/1-a/kep.yaml': '' }],
    ['another template', { 'keps/NNNN-template/kep.yaml': '' }],
    ['installed packages', { 'keps/node_modules/x/kep.yaml': '' }],
    ['a directory behind a link', { 'keps/1-a': OUTSIDE }],
    ['the README of the root', { 'keps/README.md': '' }],
  ])('not %s', async (_, tree) => {
    await expect(find([], tree)).rejects.toThrow(
      'No KEP found under `keps`: set `roots` in .github/prr-lint.yaml or pass --root',
    );
  });

  it('lists approvals and SIGs', async () => {
    const { approvals, sigs } = await find();
    expect(approvals).toEqual([
      { path: 'keps/prod-readiness/sig-apps/2500.yaml', sig: 'sig-apps', number: '2500' },
      { path: 'keps/prod-readiness/sig-apps/9999.yaml', sig: 'sig-apps', number: '9999' },
      { path: 'keps/prod-readiness/sig-node/2033.yaml', sig: 'sig-node', number: '2033' },
      { path: 'keps/prod-readiness/sig-storage/0752.yaml', sig: 'sig-storage', number: '752' },
    ]);
    expect([...sigs].sort()).toEqual([
      'provider-aws',
      'sig-apps',
      'sig-cluster-lifecycle',
      'sig-node',
      'sig-storage',
    ]);
  });

  it('knows no approvals where there are none', async () => {
    const { approvals, selected } = await find([], TREE, { approvals: undefined });
    expect(approvals).toEqual([]);
    expect(selected).toHaveLength(4);
  });
});

describe('roots', () => {
  const tree = {
    'veps/sig-a/1-a/kep.yaml': '',
    'veps/sig-b/2-b/kep.yaml': '',
    'veps/old/3-c/kep.yaml': '',
    'x/4-d/kep.yaml': '',
  };

  it.each<[readonly string[], readonly string[]]>([
    [['veps/sig-*'], ['veps/sig-a/1-a', 'veps/sig-b/2-b']],
    [
      ['veps', 'veps/sig-a', './x/'],
      ['veps/old/3-c', 'veps/sig-a/1-a', 'veps/sig-b/2-b', 'x/4-d'],
    ],
    [['.'], ['veps/old/3-c', 'veps/sig-a/1-a', 'veps/sig-b/2-b', 'x/4-d']],
  ])('%j', async (roots, expected) => {
    expect((await find([], tree, { roots })).selected).toEqual(expected);
  });

  it('have their own approvals', async () => {
    const both = { ...tree, 'x/prod-readiness/sig-a/4.yaml': '', 'veps/prod-readiness/sig-a/1.yaml': '' };
    const { approvals } = await find([], both, { roots: ['x', 'veps'] });
    expect(approvals.map(({ path }) => path)).toEqual([
      'veps/prod-readiness/sig-a/1.yaml',
      'x/prod-readiness/sig-a/4.yaml',
    ]);
  });

  it.each([
    [
      'docs',
      'The KEP root `docs` is no directory of this tree: set `roots` in .github/prr-lint.yaml or pass --root',
    ],
    ['OWNERS_ALIASES', 'The KEP root `OWNERS_ALIASES` is no directory of this tree'],
    ['../other', 'Unexpected root `../other`, expected a path inside the repository'],
    ['docs/*', 'The KEP root `docs` is no directory of this tree'],
  ])('refuses `%s`', async (root, message) => {
    const error = await find([], TREE, { roots: [root] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });
});

describe('paths', () => {
  it.each<[string, readonly string[]]>([
    [NODE, [NODE]],
    [`${NODE}/`, [NODE]],
    [`./${NODE}/kep.yaml`, [NODE]],
    [`${NODE}/docs/2024-notes/README.md`, [NODE]],
    [`${NODE}/removed.md`, [NODE]],
    ['keps/sig-cluster-lifecycle', [KUBEADM]],
    ['keps/prod-readiness/sig-node/2033.yaml', [NODE]],
    ['keps/prod-readiness/sig-storage', [STORAGE]],
    ['keps/prod-readiness/sig-removed/752.yaml', [STORAGE]],
  ])('%s', async (path, expected) => {
    const { selected, everything, directories } = await find([path]);
    expect(selected).toEqual(expected);
    expect(everything).toBe(false);
    expect(directories).toHaveLength(4);
  });

  it('an approval in the wrong folder leads to the KEP of its number', async () => {
    expect((await find(['keps/prod-readiness/sig-apps/2500.yaml'])).selected).toEqual([KUBEADM]);
  });

  it('an approval leads to the KEP of its SIG when two have the number', async () => {
    const tree = { ...TREE, 'keps/sig-apps/2033-other/kep.yaml': '' };
    expect((await find(['keps/prod-readiness/sig-node/2033.yaml'], tree)).selected).toEqual([NODE]);
    expect((await find(['keps/prod-readiness/sig-none/2033.yaml'], tree)).selected).toEqual([
      'keps/sig-apps/2033-other',
      NODE,
    ]);
  });

  it.each(['OWNERS_ALIASES', '.github/prr-lint.yaml', 'keps/NNNN-kep-template/README.md'])(
    'what all KEPs depend on leads to all: %s',
    async (path) => {
      const { selected, everything } = await find([path]);
      expect(selected).toHaveLength(4);
      expect(everything).toBe(false);
    },
  );

  it.each(['', '.'])('the root itself is everything: `%s`', async (path) => {
    const { selected, everything } = await find([path]);
    expect(selected).toHaveLength(4);
    expect(everything).toBe(true);
  });

  it('several paths select each KEP once', async () => {
    expect((await find([`${STORAGE}/README.md`, NODE, `${NODE}/kep.yaml`])).selected).toEqual([
      NODE,
      STORAGE,
    ]);
  });

  it('a file of a KEP below a stray kep.yaml is not about the stray', async () => {
    const tree = { ...TREE, 'keps/sig-node/kep.yaml': '' };
    expect((await find([`${NODE}/kep.yaml`], tree)).selected).toEqual([NODE]);
    expect((await find(['keps/sig-node/kep.yaml'], tree)).selected).toEqual(['keps/sig-node']);
    expect((await find(['keps/sig-node'], tree)).selected).toEqual(['keps/sig-node', NODE]);
  });

  it.each([
    [
      'keps/sig-node/README.md',
      "The path `keps/sig-node/README.md` leads to no KEP: expected a KEP's directory",
    ],
    ['keps/sig-none', 'The path `keps/sig-none` does not exist'],
    ['../elsewhere', 'The path `../elsewhere` is outside of the root: pass --root'],
    [
      'keps/prod-readiness/sig-apps/9999.yaml',
      'The path `keps/prod-readiness/sig-apps/9999.yaml` is an approval of KEP 9999, but no KEP directory has that number',
    ],
  ])('refuses `%s`', async (path, message) => {
    const error = await find([NODE, path]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });

  it('tells a path that has nothing to do with KEPs from one that has, without throwing', async () => {
    const found = await survey(memory(without(`${NODE}/README.md`)), CONFIG);
    expect(leadsTo(found, CONFIG, `${NODE}/README.md`)).toEqual([NODE]);
    expect(leadsTo(found, CONFIG, 'README.md')).toEqual([]);
    expect(leadsTo(found, CONFIG, '../x')).toEqual([]);
  });
});

it.each([
  ['2033-userns', '2033'],
  ['0752-slices', '752'],
  ['0000-zero', '0'],
  ['1234', '1234'],
  ['539.2-part', undefined],
  ['NNNN-new', undefined],
  ['2fa', undefined],
])('number of %s', (name, expected) => {
  expect(directoryNumber(name)).toBe(expected);
});

describe('without metadata files', () => {
  const config: Config = {
    ...CONFIG,
    template: 'keps/template',
    approvals: undefined,
    metadata: { ...CONFIG.metadata, source: 'front-matter' },
    documents: ['README.md', '{directory}.md'],
  };

  it.each<[string, readonly string[], readonly string[]]>([
    ['a document at any depth', ['a/b/c/README.md'], ['a/b/c']],
    ['a document that is called like its directory', ['a/b/b.md', 'a/c/b.md'], ['a/b']],
    ['no area above proposals', ['a/README.md', 'a/b/README.md'], ['a/b']],
    [
      'neither the root nor the template',
      ['README.md', 'template/README.md', 'NNNN-x-template/README.md', 'a/README.md'],
      ['a'],
    ],
    ['no group that has no proposal yet', ['sig-a/README.md', 'b/README.md'], ['b']],
    ['no directory of images', ['a/README.md', 'a/images/x.png'], ['a']],
    ['nothing below a directory with a number', ['12-a/README.md', '12-a/parts/README.md'], ['12-a']],
    ['a directory with a number and another document', ['12-a/vep.md', 'b/vep.md'], ['12-a']],
    [
      'numbers behind the name of the process',
      ['gep-12/README.md', 'ABC-0013-x/README.md'],
      ['ABC-0013-x', 'gep-12'],
    ],
    ['a proposal that waits for its number', ['tbd-a/notes.md', 'TBD-b/notes.md'], ['TBD-b', 'tbd-a']],
    ['no metadata file of the other layout', ['a/kep.yaml', 'b/README.md'], ['b']],
  ])('finds %s', async (_, paths, expected) => {
    const tree = Object.fromEntries(paths.map((path) => [`keps/${path}`, '']));
    const { directories } = await survey(memory(tree), config);
    expect(directories.map(({ directory }) => directory)).toEqual(expected.map((name) => `keps/${name}`));
  });
});
