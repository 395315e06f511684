import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { GATE_LIST } from '../../src/kubernetes/lists.js';
import { lint } from '../../src/lint.js';
import { workTree } from '../../src/node/work-tree.js';
import { remarksOf } from '../../src/setup/description.js';
import { takeInventory } from '../../src/setup/inventory.js';
import { CONFIGURATION, type Suggestion, suggest } from '../../src/setup/suggestion.js';
import { gateList } from '../support/kubernetes.js';
import { LAYOUTS, type Tree } from '../support/layouts.js';
import { ruleIds } from '../support/sample.js';

async function suggestion(files: Files, preset?: string): Promise<Suggestion> {
  return suggest(files, await takeInventory(files), preset);
}

/** The keys of a configuration without comments and blank lines. */
function keys(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:#.*)?$/.test(line))
    .join('\n');
}

type Name = keyof typeof LAYOUTS;

/** Layout → the configuration that suits it and the rules with an error in a first run. */
const CONFIGURATIONS: Readonly<
  Record<Name, readonly [text: string, errors?: readonly string[]] | undefined>
> = {
  kubernetes: ['extends: kubernetes'],
  'kubernetes with assigned approvers': ['extends: kubernetes/enhancements'],
  // A misspelt key is what the first run is for.
  kueue: ['extends: sigs', ['kep-yaml-is-valid', 'kep-yaml-is-valid']],
  lws: ['extends: sigs'],
  'agent-sandbox': ['extends: sigs\nroots: [docs/keps]'],
  ome: ['extends: sigs\nroots: [oeps]\nmetadata:\n  files: [oep.yaml]\n  number-key: oep-number'],
  llmaz: [
    'extends: sigs\nroots: [docs/proposals]\nmetadata:\n  files: [proposal.yaml]\n  number-key: proposal-number',
  ],
  gardener: [
    'extends: sigs\nroots: [geps]\nmetadata:\n  files: [gep.yaml]\n  number-key: gep-number\n  extra: [steering-link]',
    ['kep-has-metadata'],
  ],
  OCM: [
    'extends: sigs\nroots: [enhancements]\ntemplate: guidelines\nmetadata:\n  files: [metadata.yaml]\n  number-key: none\ndocuments: [README.md, "{directory}.md"]',
  ],
  'gateway-api': [
    'extends: frontmatter\nroots: [geps]\nmetadata:\n  files: [metadata.yaml]\n  number-key: number\ndocuments: [index.md]',
  ],
  descheduler: ['extends: sigs\nquestionnaire: built-in'],
  'scheduler-plugins': ['extends: sigs\nroots: [kep]', ['number-is-a-number']],
  'policy-report': ['extends: sigs\nroots: [policy-report]', ['number-is-a-number']],
  datum: ['extends: frontmatter\nroots: [enhancements, crm]\nquestionnaire: template'],
  osac: ['extends: frontmatter\nroots: [enhancements]'],
  kubevirt: [
    'extends: frontmatter\nroots: [veps]\nmetadata:\n  source: none\ndocuments: [vep.md, "{directory}.md"]',
  ],
  autoscaler: [
    'extends: frontmatter\nroots: [vertical-pod-autoscaler/enhancements]\nmetadata:\n  source: none',
  ],
  'a template alone': ['extends: kubernetes\napprovals: off'],
  'single files': undefined,
  'no proposals': undefined,
};

const PROPOSED =
  'statuses: [provisional, implementable, implemented, deferred, rejected, withdrawn, replaced, draft, proposed]';

const suited = Object.entries(CONFIGURATIONS).flatMap(([name, expected]) =>
  expected ? [[name as Name, expected[0], expected[1] ?? []] as const] : [],
);

describe.each(suited)('a repository like %s', (name, text, errors) => {
  const tree: Tree = LAYOUTS[name];

  test('gets the preset with the fewest keys besides', async () => {
    expect(keys((await suggestion(memory(tree))).text)).toBe(text);
  });

  test('is read in full with the configuration, and not buried in errors', async () => {
    const files = memory(tree);
    const inventory = await takeInventory(files);
    const { text: written, reads } = await suggest(files, inventory);
    const configured = memory({ ...tree, [CONFIGURATION]: written });
    const config = await loadConfig(configured, ruleIds);
    expect(config.template).toBe(inventory.template?.directory);
    const found = inventory.proposals.map(({ directory }) => directory);
    expect(reads).toBe(found.length + inventory.otherwise);
    if (reads === 0) return;
    const report = await lint(configured, { config });
    expect(report.keps.map(({ directory }) => directory)).toEqual(expect.arrayContaining(found));
    const said = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(said).toEqual(errors);
  });
});

test('a list of feature gates of its own is what the gates are compared with', async () => {
  const { text } = await suggestion(
    memory({ ...LAYOUTS.kueue, [GATE_LIST]: gateList({ PartialAdmission: ['Alpha 0.4 false'] }) }),
  );
  expect(keys(text)).toBe(`extends: sigs\nkubernetes:\n  index: ${GATE_LIST}`);
});

test.each(['enhancements', 'sigs', 'frontmatter'])(
  'suggests what examples/%s is configured as',
  async (name) => {
    const files = workTree(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));
    const { text } = await suggestion(files);
    const suggested = await loadConfig(memory({ [CONFIGURATION]: text }), ruleIds);
    const own = await files.read(CONFIGURATION);
    const configured = await loadConfig(
      memory({ [CONFIGURATION]: 'text' in own ? own.text : 'extends: kubernetes\n' }),
      ruleIds,
    );
    // Nobody can see that the gates of an example are made up.
    expect({ ...suggested, kubernetes: configured.kubernetes }).toEqual(configured);
  },
);

describe('nothing is suggested', () => {
  test('where nothing looks like a proposal', async () => {
    const { roots, proposals, unclear } = await takeInventory(memory(LAYOUTS['no proposals']));
    expect({ roots, proposals, unclear }).toEqual({ roots: [], proposals: [], unclear: [] });
  });
});

describe('proposals that are single files', () => {
  const matter = (status: string) => `---\ntitle: One\nauthors: ["@one"]\nstatus: ${status}\n---\n\n# One\n`;

  test('are read by their metadata, with a pattern for their names', async () => {
    const { reads, text } = await suggestion(memory(LAYOUTS['single files']));
    expect(reads).toBe(2);
    expect(text).toContain('documents: ["*.md"]');
  });

  test('are read by a number where all have one, beside those with a directory of their own', async () => {
    const files = memory({
      'teps/0001-one.md': matter('proposed'),
      'teps/0002-two.md': matter('implemented'),
      'teps/0003-three/README.md': matter('implemented'),
      'teps/0003-three/design.md': '# A design\n',
      'teps/README.md': '# All of them\n',
      'teps/template.md': matter('proposed|implemented'),
    });
    const { reads, text } = await suggestion(files);
    expect(reads).toBe(3);
    expect(text).toContain('documents: [README.md, "[0-9]*.md"]');
    const config = await loadConfig(
      { ...files, read: async (path) => (path === CONFIGURATION ? { text } : files.read(path)) },
      [],
    );
    expect(config.template).toBe('teps/template.md');
  });

  test('that say nothing about themselves are named as such', async () => {
    const files = memory({ ...LAYOUTS['single files'], 'enhancements/network/notes.md': '# Notes\n' });
    expect((await takeInventory(files)).unclear).toEqual([
      'enhancements/network/notes.md',
      'enhancements/network/routes.md',
    ]);
  });
});

/** `keps/<number>-one/kep.yaml` for each text of keys, with a README. */
function keps(...texts: readonly string[]): Tree {
  return Object.fromEntries(
    texts.flatMap((text, index) => {
      const directory = `keps/${index + 1}-one`;
      const usual = `title: One\nkep-number: ${index + 1}\nauthors: ["@author"]\n`;
      return [
        [
          `${directory}/kep.yaml`,
          /^status:/m.test(text) ? usual + text : `${usual}status: implementable\n${text}`,
        ],
        [`${directory}/README.md`, '# One\n'],
      ];
    }),
  );
}

describe('keys and values besides those of the process', () => {
  test.each<[string, Tree, string]>([
    ['a status of several is allowed', keps('status: proposed', 'status: proposed', '', '', ''), PROPOSED],
    ['a status of one is not', keps('status: proposed', '', ''), ''],
    ['a misspelt status is not', keps('status: implemeted', 'status: implemeted', '', '', ''), ''],
    [
      'a status with words behind it is not',
      keps(...Array(2).fill('status: implemented (alpha)'), '', ''),
      '',
    ],
    ['a status that the preset has needs no key', keps('status: draft', 'status: draft', '', '', ''), ''],
    ['a key of several is allowed', keps('tracker: x', 'tracker: y', ''), 'metadata:\n  extra: [tracker]'],
    ['a key of one is not', keps('tracker: x', '', ''), ''],
    ['a misspelt key is not', keps('sea-also: []', 'sea-also: []'), ''],
    ['a key of earlier years is not', keps('prr-approvers: []', 'prr-approvers: []'), ''],
  ])('%s', async (_, tree, expected) => {
    const { text } = await suggestion(memory(tree));
    expect(keys(text)).toBe(['extends: sigs', expected].filter(Boolean).join('\n'));
  });
});

test.each([
  ['kubernetes', ['1 proposal with feature gates as plain texts']],
  ['sigs', []],
])('gates that are plain texts are worth a word with %s', async (preset, expected) => {
  const inventory = await takeInventory(
    memory(keps('feature-gates: [One]', 'feature-gates: [{ name: Two }]')),
  );
  expect(remarksOf(inventory, { preset, reads: 2 })).toEqual(expected);
});

test('what most proposals lack is not required', async () => {
  const files = memory({
    'keps/1-one/kep.yaml': 'title: One\nkep-number: 1\nstatus: provisional\n',
    'keps/2-two/kep.yaml': 'title: Two\nkep-number: 2\nstatus: provisional\n',
  });
  const { text } = await suggestion(files);
  expect(keys(text)).toBe('extends: sigs\nmetadata:\n  required: [title, kep-number, status]');
});

describe('places', () => {
  const oep = 'title: One\noep-number: 1\nstatus: provisional\nauthors: ["@author"]\n';

  test('a proposal that keeps values of the template is none', async () => {
    const copied = 'title: One\nstatus: provisional|implementable\n';
    const files = memory({ 'keps/12-one/kep.yaml': copied, 'keps/12-one/README.md': '# One\n' });
    const { proposals, template } = await takeInventory(files);
    expect({ count: proposals.length, template }).toEqual({ count: 1, template: undefined });
  });

  test('two roots are two roots, the larger first', async () => {
    const tree = {
      'docs/keps/1-one/kep.yaml': oep,
      'docs/keps/2-two/kep.yaml': oep,
      'project/enhancements/3-three/kep.yaml': oep,
    };
    expect((await takeInventory(memory(tree))).roots).toEqual(['docs/keps', 'project/enhancements']);
  });

  test('proposals at the top have the repository as their root', async () => {
    const files = memory({ '0001/kep.yaml': oep, '0001/README.md': '# One\n', '0002/kep.yaml': oep });
    expect((await takeInventory(files)).roots).toEqual(['.']);
    expect((await suggestion(files)).reads).toBe(2);
  });

  test('a directory that is a glob is named by the one above it', async () => {
    const files = memory({ 'docs/[old] keps/keps/1-one/kep.yaml': oep });
    expect((await takeInventory(files)).roots).toEqual(['docs']);
    expect((await suggestion(files)).reads).toBe(1);
  });

  test.each([
    ['copies', 'site/content/kep/1-one/kep.yaml', 'left out, copies of the others: site/content/kep'],
    ['a single one among many', 'pkg/x/y/kep.yaml', 'left out, alone in another place: pkg/x/y'],
  ])('%s are left out and named', async (_, path, remark) => {
    const many = Array.from({ length: 30 }, (_, index) => [`kep/${index + 1}-one/kep.yaml`, oep]);
    const inventory = await takeInventory(memory({ ...Object.fromEntries(many), [path]: oep }));
    expect(inventory.roots).toEqual(['kep']);
    expect(remarksOf(inventory, { preset: 'sigs', reads: 30 })).toContain(remark);
  });

  test.each(['node_modules', 'vendor', '.hidden', 'pkg/testdata', 'fixtures'])(
    'nothing below %s counts',
    async (top) => {
      const { roots } = await takeInventory(memory({ [`${top}/keps/1-one/kep.yaml`]: oep }));
      expect(roots).toEqual([]);
    },
  );

  test('a file of another kind is no metadata', async () => {
    const { roots } = await takeInventory(
      memory({
        'charms/one/metadata.yaml': 'name: one\nsummary: A charm\n',
        'deploy/keep.yaml': 'kind: Deployment\nmetadata: {}\nstatus: {}\n',
        'content/post/index.md': '---\ntitle: A page\nauthor: one\ndate: 2025-01-01\n---\n',
      }),
    );
    expect(roots).toEqual([]);
  });
});

describe('content that is no help', () => {
  test.each([
    ['broken YAML', 'title: [\n'],
    ['a list', '- one\n'],
    ['nothing', ''],
    ['endless nesting', '['.repeat(20_000)],
  ])('a kep.yaml with %s is one all the same', async (_, text) => {
    const { proposals, roots } = await takeInventory(memory({ 'keps/1-one/kep.yaml': text }));
    expect({ count: proposals.length, roots }).toEqual({ count: 1, roots: ['keps'] });
  });

  test('values are read back as they are', async () => {
    const status = '"a \\"b\\": #c\\u202Ed"';
    const tree = keps(...Array(3).fill(`status: ${status}`), '', '', '');
    const { text } = await suggestion(memory(tree));
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    const config = await loadConfig(memory({ ...tree, [CONFIGURATION]: text }), ruleIds);
    expect(config.statuses).toContain('a "b": #c\u202Ed');
  });

  test('a large tree is read up to a bound, which is said', async () => {
    const many = Array.from({ length: 10_050 }, (_, index) => [`a/${index}/x.txt`, '']);
    const inventory = await takeInventory(memory({ ...Object.fromEntries(many), 'keps/1-one/kep.yaml': '' }));
    expect(inventory.complete).toBe(false);
    expect(remarksOf(inventory, { preset: 'sigs', reads: 1 })).toEqual([
      'the repository is large and was not read to its end',
    ]);
  });

  test('what lies too deep is not looked at', async () => {
    const { complete, roots } = await takeInventory(memory({ [`${'a/'.repeat(3000)}kep.yaml`]: '' }));
    expect({ complete, roots }).toEqual({ complete: true, roots: [] });
  });
});

test('checks that the repository has already are named', async () => {
  const files = memory({
    'keps/1-one/kep.yaml': 'title: One\nkep-number: 1\nauthors: ["@one"]\nstatus: provisional\n',
    'keps/1-one/README.md': '# One\n',
    'hack/verify-toc.sh': 'mdtoc',
    'hack/verify-gofmt.sh': 'gofmt',
  });
  expect((await takeInventory(files)).checks).toEqual(['hack/verify-toc.sh']);
});
