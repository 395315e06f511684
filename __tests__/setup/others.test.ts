import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
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
