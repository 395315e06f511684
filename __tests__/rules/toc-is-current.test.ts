import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { checkRule } from '../support/rule.js';
import { findings, KEP, run, texts } from '../support/sample.js';

const README = `${KEP}/README.md`;
const TEMPLATE = 'keps/NNNN-kep-template/README.md';

/** What the rule says when `edit` changed the text of the README. */
async function said(
  edit: (text: string) => string,
  template = (text: string): string => text,
): Promise<string[]> {
  const files = texts();
  files[README] = edit(files[README] ?? '');
  files[TEMPLATE] = template(files[TEMPLATE] ?? '');
  return (await findings(memory(files))).filter((line) => line.includes(' toc-is-current '));
}

const unmarked = (text: string): string => text.replace(/<!-- \/?toc -->\n/g, '');

checkRule('toc-is-current', {
  passes: { 'a README that is not there': { 'README.md': null } },
  fails: {
    'a list without a line': {
      change: { 'README.md': '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n' },
      finds: [
        'error README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 28 lines to change',
      ],
    },
    'an empty list': {
      change: { 'README.md': '<!-- toc -->\n<!-- /toc -->\n' },
      finds: [
        'error README.md «<!-- toc -->\n<!-- /toc -->» Unexpected table of contents, expected the headings of the README: 29 lines to change',
      ],
    },
  },
});

describe('markers', () => {
  test('are matched whatever their case, with blank lines around the list', async () => {
    expect(await said((text) => text.replace('<!-- toc -->', '<!-- TOC -->\n'))).toEqual([]);
  });

  test('may stand in a file with carriage returns', async () => {
    expect(await said((text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('are missing around a list made by hand', async () => {
    expect(await said(unmarked)).toEqual([
      'error toc-is-current README.md «- [Release Signoff Checklist](#» Missing `<!-- toc -->` and `<!-- /toc -->` around the table of contents',
    ]);
  });

  test('are asked for only where the template has them', async () => {
    expect(await said(unmarked, unmarked)).toEqual([]);
  });

  test.each([
    ['<!-- toc -->', (text: string) => text.replace('<!-- toc -->\n', '')],
    ['<!-- /toc -->', (text: string) => text.replace('<!-- /toc -->\n', '')],
    ['<!-- toc -->', (text: string) => text.replace('<!-- toc -->', '<!-- /toc -->')],
  ])('miss %s', async (marker, edit) => {
    const [line] = await said(edit);
    expect(line).toContain(`Missing \`${marker}\` around the table of contents`);
  });

  test('come with the list between them', async () => {
    const files = texts();
    const list = /<!-- toc -->[\s\S]*<!-- \/toc -->/.exec(files[README] ?? '')?.[0];
    files[README] = unmarked(files[README] ?? '');
    const { findings: found } = await run(memory(files));
    expect(found.find(({ rule }) => rule === 'toc-is-current')?.help).toBe(`Write below the title:\n${list}`);
  });
});

test('two headings that changed places differ in no line but in order', async () => {
  const [line] = await said((text) =>
    text.replace(
      '- [Drawbacks](#drawbacks)\n- [Alternatives](#alternatives)',
      '- [Alternatives](#alternatives)\n- [Drawbacks](#drawbacks)',
    ),
  );
  expect(line).toBe(
    'error toc-is-current README.md «- [Alternatives](#alternatives)» Unexpected table of contents, expected the headings of the README in their order',
  );
});
