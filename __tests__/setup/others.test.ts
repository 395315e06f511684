import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import { remarksOf } from '../../src/setup/description.js';
import { takeInventory } from '../../src/setup/inventory.js';
import { CONFIGURATION, suggest } from '../../src/setup/suggestion.js';
import { OTHER_LAYOUTS } from '../support/other-layouts.js';
import { ruleIds } from '../support/sample.js';

test.each(Object.entries(OTHER_LAYOUTS))(
  '%s are read whole, and nothing is held against them',
  async (_, layout) => {
    const files = memory(layout.tree);
    const { text, reads } = await suggest(files, await takeInventory(files));
    expect(reads).toBe(layout.proposals.length);

    const configured = memory({ ...layout.tree, [CONFIGURATION]: text });
    const config = await loadConfig(configured, ruleIds);
    expect(config.template).toBe(layout.template);
    const report = await lint(configured, { config });
    expect(report.keps.map(({ directory }) => directory)).toEqual([...layout.proposals].sort());
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);

test.each(Object.entries(OTHER_LAYOUTS))(
  'of %s one is fixed once, and nothing else is touched',
  async (_, layout) => {
    const [proposal = ''] = layout.proposals;
    const path =
      Object.keys(layout.tree).find((one) => one.startsWith(proposal) && one.endsWith('.md')) ?? '';
    const stale = `${layout.tree[path]}\n<!-- toc -->\n- [Old](#old)\n<!-- /toc -->\n\n## More\n\nIt is told.\n`;
    const { text } = await suggest(memory(layout.tree), await takeInventory(memory(layout.tree)));
    const tree = { ...layout.tree, [path]: stale, [CONFIGURATION]: text };
    const config = await loadConfig(memory(tree), ruleIds);
    const { changes, report } = await fix(memory(tree), { config, unsafe: false });
    expect(changes.map((change) => [change.path, change.after])).toEqual([
      [path, stale.replace('- [Old](#old)', '- [More](#more)')],
    ]);
    expect(report.findings).toEqual([]);
    const after = memory({
      ...tree,
      ...Object.fromEntries(changes.map((change) => [change.path, change.after])),
    });
    expect((await fix(after, { config, unsafe: true })).changes).toEqual([]);
  },
);

test('a change of a document that nobody reads is told of', async () => {
  const layout = OTHER_LAYOUTS['numbered files at the top of the repository'];
  const { text } = await suggest(memory(layout?.tree ?? {}), await takeInventory(memory(layout?.tree ?? {})));
  const base = { ...layout?.tree, '042-old.rst': 'Old\n===\n', [CONFIGURATION]: text };
  const files = memory({ ...base, '042-old.rst': 'New\n===\n' });
  const report = await lint(files, {
    config: await loadConfig(files, ruleIds),
    change: { base: memory(base), baseName: 'base', files: [{ path: '042-old.rst', kind: 'modified' }] },
  });
  expect(report.keps).toEqual([]);
  expect(report.findings.map(({ rule, place }) => `${rule} ${place.path}`)).toEqual([
    'proposal-is-read 042-old.rst',
  ]);
});

test('sections of the template that many do without are named as optional, and one that few lack is not', async () => {
  const document = (more: string): string => `# One\n\n## Summary\n\nIt is short.\n${more}`;
  const tree = Object.fromEntries([
    ...[1, 2, 3, 4, 5].map((number) => [
      `rfcs/000${number}-one.md`,
      document(number === 1 ? '' : '\n## Motivation\n\nNone.\n'),
    ]),
    [
      'rfcs/0000-template.md',
      document('\n## Motivation\n\n## Support Procedures\n').replace('# One', '# Title'),
    ],
  ]);
  const files = memory(tree);
  const { text } = await suggest(files, await takeInventory(files));
  expect(text).toContain('optional-sections: ["Support Procedures"]');
  const configured = memory({ ...tree, [CONFIGURATION]: text });
  const report = await lint(configured, { config: await loadConfig(configured, ruleIds) });
  expect(report.findings.map(({ message }) => message)).toEqual(['Missing section `Motivation`']);
});

test('an older choice that was left in `status` is said, and is no second status', async () => {
  const tree = {
    'rfcs/0001-one.md':
      '---\ntitle: One\nauthors: ["@ada"]\nstatus: provisional|implementable\n---\n\n# One\n',
  };
  const files = memory(tree);
  const { text } = await suggest(files, await takeInventory(files));
  const configured = memory({ ...tree, [CONFIGURATION]: text });
  const report = await lint(configured, { config: await loadConfig(configured, ruleIds) });
  expect(report.findings.map(({ message }) => message)).toEqual([
    'Unexpected template value `provisional|implementable` in `status`',
  ]);
});

test('documents in another markup are no proposals, and are named wherever they lie beside some', async () => {
  const tree = {
    'rfcs/0001-one.md': '# RFC-0001: One\n',
    'rfcs/0002-two.rst': 'Two\n===\n',
    'rfcs/images/0003-drawing.org': '',
  };
  const files = memory(tree);
  const inventory = await takeInventory(files);
  expect(inventory.otherMarkup).toEqual(['rfcs/0002-two.rst']);
  const { text, preset, reads } = await suggest(files, inventory);
  expect(remarksOf(inventory, { preset, reads })).toContain(
    'not read, since they are no Markdown: rfcs/0002-two.rst',
  );
  const configured = memory({ ...tree, [CONFIGURATION]: text });
  const report = await lint(configured, { config: await loadConfig(configured, ruleIds) });
  expect(report.findings.map(({ rule, place }) => `${rule} ${place.path}`)).toEqual([
    'proposal-is-read rfcs/0002-two.rst',
  ]);
});

test.each([
  [
    'chapters',
    ['docs/tutorial/001-start.md', 'docs/tutorial/002-next.md', 'docs/tutorial/003-more.md'],
    '## Install\n\n## Run\n',
  ],
  [
    'records',
    ['docs/adr/0001-a.md', 'docs/adr/0002-b.md', 'docs/adr/0003-c.md'],
    '## Status\n\n## Context\n\n## Decision\n',
  ],
])('a series of %s is none of proposals', async (_, paths, text) => {
  const files = memory(Object.fromEntries(paths.map((path) => [path, `# One\n\n${text}`])));
  expect((await takeInventory(files)).roots).toEqual([]);
});
