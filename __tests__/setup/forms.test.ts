import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import { takeInventory } from '../../src/setup/inventory.js';
import { CONFIGURATION, suggest } from '../../src/setup/suggestion.js';
import { type Tree, yaml } from '../support/layouts.js';
import { ruleIds } from '../support/sample.js';

type Keys = Readonly<Record<string, string | undefined>>;

const USUAL: Keys = {
  authors: '["@ada"]',
  status: 'implementable',
  reviewers: '["@ben"]',
  approvers: '["@cy"]',
  stage: 'alpha',
  'latest-milestone': '"v0.6"',
  milestone: '{ alpha: "v0.6" }',
  'feature-gates': '[{ name: OwnGate }]',
  'disable-supported': 'true',
};

/** Six proposals with these keys, and their template. */
function repository(keys: (index: number) => Keys): Tree {
  const document = (title: string): string => `# ${title}\n\n## Summary\n\nIt is short.\n`;
  const own = Array.from({ length: 6 }, (_, index) => {
    const text = yaml({ title: `Thing ${index}`, 'kep-number': `${100 + index}`, ...USUAL, ...keys(index) });
    const directory = `keps/${100 + index}-thing`;
    return [
      [`${directory}/kep.yaml`, text],
      [`${directory}/README.md`, document(`KEP-${100 + index}: Thing ${index}`)],
    ];
  });
  const open = { title: 'Your title', 'kep-number': 'NNNN', ...USUAL, ...keys(0) };
  return {
    ...Object.fromEntries(own.flat()),
    'keps/NNNN-template/kep.yaml': yaml({
      ...open,
      authors: '["@jane.doe"]',
      status: 'provisional|implementable',
    }),
    'keps/NNNN-template/README.md': document('KEP-NNNN: Your short, descriptive title'),
  };
}

async function setUp(tree: Tree) {
  const files = memory(tree);
  const { text, reads } = await suggest(files, await takeInventory(files));
  const configured = memory({ ...tree, [CONFIGURATION]: text });
  const config = await loadConfig(configured, ruleIds);
  return { configured, config, reads, text };
}

describe('what all of a project write is no error', () => {
  test.each<[string, string, (index: number) => Keys]>([
    [
      'releases without a sign',
      'sigs',
      () => ({ 'latest-milestone': '0.6.0', milestone: '{ alpha: 0.6.0 }' }),
    ],
    ['releases of one place', 'sigs', () => ({ 'latest-milestone': '0.6', milestone: '{ alpha: 0.6 }' })],
    ['years as releases', 'sigs', () => ({ 'latest-milestone': 'v2024.1', milestone: '{ alpha: v2024.1 }' })],
    [
      'months as releases',
      'frontmatter',
      () => ({ 'latest-milestone': '2024-03', milestone: '{ alpha: 2024-03 }' }),
    ],
    [
      'branches as releases',
      'frontmatter',
      () => ({ 'latest-milestone': 'release-1.2', milestone: undefined }),
    ],
    ['no releases', 'sigs', () => ({ 'latest-milestone': undefined, milestone: undefined })],
    ['no stages', 'sigs', () => ({ 'latest-milestone': undefined, milestone: undefined, stage: undefined })],
    [
      'a status close to one of the process',
      'sigs',
      (index) => ({ status: index % 2 ? 'implementing' : 'implementable' }),
    ],
    [
      'statuses of their own',
      'frontmatter',
      (index) => ({ status: ['Experimental', 'Standard', 'Provisional'][index % 3] }),
    ],
    [
      'a stage of their own',
      'sigs',
      () => ({ stage: 'tech-preview', milestone: '{ tech-preview: "v0.6" }' }),
    ],
    [
      'a last stage of their own',
      'sigs',
      () => ({ stage: 'ga', status: 'implemented', milestone: '{ ga: "v0.6" }' }),
    ],
    [
      'groups that are no SIGs',
      'sigs',
      () => ({ 'owning-sig': 'storage-team', 'participating-sigs': '[net-team]' }),
    ],
    [
      'groups under another key',
      'sigs',
      () => ({ 'owning-group': 'storage', 'participating-groups': '[net]' }),
    ],
    ['gates as texts', 'sigs', () => ({ 'feature-gates': '[OwnGate]' })],
    ['gates as a mapping', 'frontmatter', () => ({ 'feature-gates': '{ OwnGate: true }' })],
    ['no gate in a word', 'frontmatter', () => ({ 'feature-gates': 'none' })],
    ['people as mappings', 'frontmatter', () => ({ authors: '[{ name: Ada, github: ada }]' })],
    ['people in one text', 'frontmatter', () => ({ authors: '"@ada, @ben"' })],
    ['keys close to those of the process', 'sigs', () => ({ 'api-approvers': '["@dee"]' })],
  ])('%s', async (_, preset, keys) => {
    const { configured, config, reads, text } = await setUp(repository(keys));
    expect(text).toContain(`extends: ${preset}\n`);
    expect(reads).toBe(6);
    const report = await lint(configured, { config });
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

test('a slip of one among them is said, fixed once, and brings nothing', async () => {
  const slip = (index: number): Keys => ({ status: index === 3 ? 'implementble' : 'implementable' });
  const tree = repository((index) => ({
    ...slip(index),
    'latest-milestone': '0.6.0',
    milestone: '{ alpha: 0.6.0 }',
  }));
  const { configured, config, text } = await setUp(tree);
  const { changes, fixed, report } = await fix(configured, { config, unsafe: false });
  expect(fixed.map(({ message }) => message)).toEqual([
    'Unexpected `implementble`, expected `implementable`',
  ]);
  expect(changes.map(({ path }) => path)).toEqual(['keps/103-thing/kep.yaml']);
  expect(report.findings).toEqual([]);
  const after = Object.fromEntries(changes.map((change) => [change.path, change.after]));
  const again = await fix(memory({ ...tree, ...after, [CONFIGURATION]: text }), { config, unsafe: false });
  expect(again.changes).toEqual([]);
});
