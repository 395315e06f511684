import { describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config.js';
import { memory } from '../src/files/memory.js';
import { lint } from '../src/lint.js';
import { takeInventory } from '../src/setup/inventory.js';
import { CONFIGURATION, type Suggestion, suggest } from '../src/setup/suggestion.js';
import type { Files } from '../src/types.js';
import { LAYOUTS, type Tree } from './support/layouts.js';
import { ruleIds } from './support/sample.js';

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
    'extends: frontmatter\nroots: [geps]\nmetadata:\n  files: [metadata.yaml]\n  number-key: number\n  required: [status]\ndocuments: [index.md]',
  ],
  descheduler: ['extends: sigs\nquestionnaire: built-in'],
  'scheduler-plugins': ['extends: sigs\nroots: [kep]'],
  'policy-report': ['extends: sigs\nroots: [policy-report]'],
  datum: [
    'extends: frontmatter\nroots: [enhancements, crm]\nmetadata:\n  required: [status]\nquestionnaire: template',
  ],
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
    // Without a file that tells, a directory above other proposals is none.
    const found = inventory.proposals
      .map(({ directory }) => directory)
      .filter((one) => one !== 'enhancements/dns');
    expect(reads).toBe(found.length + inventory.otherwise);
    if (reads === 0) return;
    const report = await lint(configured, { config });
    expect(report.keps.map(({ directory }) => directory)).toEqual(expect.arrayContaining(found));
    const said = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(said).toEqual(errors);
  });
});

describe('nothing is suggested', () => {
  test('where nothing looks like a proposal', async () => {
    const { roots, flat } = await takeInventory(memory(LAYOUTS['no proposals']));
    expect({ roots, flat: flat.size }).toEqual({ roots: [], flat: 0 });
  });

  test('for proposals that are single files, which are counted', async () => {
    const { roots, flat } = await takeInventory(memory(LAYOUTS['single files']));
    expect(roots).toEqual([]);
    expect([...flat]).toEqual([
      ['enhancements/network', 1],
      ['enhancements/storage', 1],
    ]);
  });
});
