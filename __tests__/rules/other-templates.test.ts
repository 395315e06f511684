import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { ruleIds } from '../support/sample.js';

const CONFIGURATION = '.github/prr-lint.yaml';

/** What is said of proposals that are single files and written from a template of another process. */
async function said(
  template: string,
  proposals: readonly string[],
  configuration = 'extends: frontmatter\nroots: [docs/proposals]\ndocuments: ["*.md"]\n',
): Promise<readonly string[]> {
  const files = memory({
    [CONFIGURATION]: configuration,
    'docs/proposals/proposal-template.md': template,
    ...Object.fromEntries(proposals.map((text, index) => [`docs/proposals/${index + 1}-one.md`, text])),
  });
  const report = await lint(files, { config: await loadConfig(files, ruleIds) });
  return report.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

const matter = (more = ''): string =>
  `---\ntitle: Budget\nauthors: ["@ivo"]\nstatus: provisional\n${more}---\n\n`;

describe('a section that the template leaves to the author', () => {
  test.each([
    ['in brackets', '## Drawbacks [optional]\n\nWhy not?'],
    ['under a condition', '## Drawbacks (if applicable)\n\nWhy not?'],
    ['at the start of the words below', '## Drawbacks\n\nIf applicable, say why not.'],
    ['in a comment', '## Drawbacks\n\n<!--\nOptional if an issue says why not.\n-->'],
    ['in a note', '## Drawbacks\n\n**Note:** *Section not required until targeted at a release.*'],
    ['in words below', '## Drawbacks\n\nWhy not?\n\nThis section may be removed.'],
    ['a numbered example', '## Use case 1:\n\nAs a user, I want more.'],
    ['an example without words', '## Design Details 1'],
    ['a lettered example', '## Option A'],
    ['the contents', '## Table of Contents\n\n- [Summary](#summary)'],
  ])('%s', async (_, section) => {
    const template = `---\nstatus: provisional\n---\n\n# Title\n\n## Summary\n\n${section}\n`;
    expect(await said(template, [`${matter()}# Budget\n\n## Summary\n\nIt is short.\n`])).toEqual([]);
  });

  test('is every section where the template says so', async () => {
    const template =
      '<!-- An example: add or remove sections as required. -->\n\n# <Title>\n\n## Summary\n\n## Motivation\n';
    expect(await said(template, [`${matter()}# Budget\n\nIt is short.\n`])).toEqual([]);
  });

  test.each([
    'Describe what to do, with diagrams if necessary.',
    'What is out of scope? Links may be optional reading.',
  ])('is none by a condition in what it asks for: %s', async (words) => {
    const template = `# Title\n\n## Summary\n\n## Drawbacks\n\n${words}\n`;
    expect(await said(template, [`${matter()}# Budget\n\n## Summary\n\nIt is short.\n`])).toEqual([
      'notice section-is-present: Missing section `Drawbacks`',
    ]);
  });
});

describe('a value of the template', () => {
  const constants = 'audience: core\nreviewers: ["@ivo"]\nlicense: Apache-2.0\n';
  const template = `---\ntitle: My proposal\n${constants}author-note: write yours\n---\n\n# My proposal idea\n`;

  test('that most proposals share, or a maintainer, is no placeholder', async () => {
    const proposals = Array(4).fill(`${matter(constants)}# Budget\n`);
    expect(await said(template, proposals)).toEqual([]);
  });

  test('that one proposal kept is one', async () => {
    const proposals = [...Array(4).fill(`${matter()}# Budget\n`), `${matter('audience: core\n')}# Budget\n`];
    expect(await said(template, proposals)).toEqual([
      'notice template-values-are-replaced: Unexpected template value `core` in `audience`',
    ]);
  });

  test.each([
    ['# BEP: <!-- Your title -->', '# BEP: Budget'],
    ['# Title', '# Title cases of routes'],
    ['# RFC-NNNN Title', '# RFC-0007 Title cases'],
  ])('is no title that says nothing: %s', async (heading, own) => {
    expect(await said(`${heading}\n`, [`${matter()}${own}\n`])).toEqual([]);
  });

  test.each([
    ['# RFC-NNNN Title', '# RFC-0001 Title'],
    ['# VEP #NNNN: Your short, descriptive title', '# VEP #1: Your short, descriptive title'],
  ])('is a title that was left: %s', async (heading, own) => {
    expect(await said(`${heading}\n`, [`${matter()}${own}\n`])).toEqual([
      expect.stringContaining('template-values-are-replaced: Unexpected template value'),
    ]);
  });
});

describe('contents of other tools are left alone', () => {
  test.each([
    ['an editor', '<!-- TOC -->\n* [Other](#other)\n<!-- TOC -->'],
    ['doctoc', '<!-- START doctoc -->\n- [Other](#other)\n<!-- END doctoc -->'],
    ['markdown-toc', '<!-- toc -->\n\n- [Other](#other)\n\n<!-- tocstop -->'],
    ['gh-md-toc', '<!--ts-->\n* [Other](#other)\n<!--te-->'],
    ['GitLab', '[[_TOC_]]'],
    ['Python-Markdown', '[TOC]'],
  ])('%s', async (_, contents) => {
    expect(await said('# Title\n', [`${matter()}# Budget\n\n${contents}\n\n## Summary\n`])).toEqual([]);
  });

  test('and where nobody runs mdtoc, its own list is a notice', async () => {
    const list = '<!-- toc -->\n- [Other](#other)\n<!-- /toc -->';
    const active = matter().replace('provisional', 'implementable');
    expect(await said('# Title\n', [`${active}# Budget\n\n${list}\n\n## Summary\n`])).toEqual([
      expect.stringMatching(/^notice toc-is-current: /),
    ]);
  });
});
