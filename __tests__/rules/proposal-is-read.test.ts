import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';

const RULES = ['proposal-is-read'];
const SINGLE = 'extends: frontmatter\nroots: [rfcs]\ndocuments: ["[0-9]*-rfc.md"]\n';
const OTHER_MARKUP = 'prr-lint reads Markdown alone: list it under `exclude` in the configuration.';

test.each([
  [
    'a document that no pattern names',
    SINGLE,
    'rfcs/0002-two.md',
    'Let `documents` in the configuration name it',
  ],
  ['a document in another markup', SINGLE, 'rfcs/0002-two.rst', OTHER_MARKUP],
  [
    'a document beside directories whose metadata has two names',
    'metadata: { files: [kep.yaml, kep.json] }\n',
    'keps/sig-node/9004-pod-stop-budget.md',
    'Give it a directory of its own with `kep.yaml` or `kep.json`, or list it under `exclude`',
  ],
])('%s is told how it will be read', async (_, configuration, path, help) => {
  const files = memory({
    '.github/prr-lint.yaml': configuration,
    'rfcs/0001-rfc.md': '# One\n',
    'keps/sig-node/9001-a/kep.yaml': 'title: A\n',
    [path]: '# Two\n',
  });
  const report = await lint(files, { config: await loadConfig(files, RULES), rules: RULES });
  expect(report.findings).toEqual([
    expect.objectContaining({ subject: path, place: { path }, help: expect.stringContaining(help) }),
  ]);
});
