import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { parseFrontMatter } from '../../src/load/metadata.js';
import type { YamlFile } from '../../src/model/metadata.js';
import { frontMatterOf } from '../../src/text/markdown/front-matter.js';
import { underlined } from '../support/readme.js';
import { plain } from '../support/yaml.js';

const PATH = 'proposals/a/README.md';
const CONFIG = await loadConfig(
  memory({ '.github/prr-lint.yaml': 'extends: frontmatter\nmetadata: {number-key: number}\n' }),
  [],
);

function parse(text: string): YamlFile<unknown> {
  return parseFrontMatter(PATH, { text }, CONFIG);
}

/** `«underlined» message` of each problem. */
function problems(text: string): string[] {
  return parse(text).problems.map(({ message, place }) =>
    place.start ? `«${underlined(text, place)}» ${message}` : message,
  );
}

describe('front matter', () => {
  test.each<[string, string]>([
    ['between dashes', '---\ntitle: A\nstatus: draft\n---\n\n# A\n'],
    ['ended by dots', '---\ntitle: A\nstatus: draft\n...\n# A\n'],
    ['with blanks behind the dashes', '---  \ntitle: A\nstatus: draft\n--- \n# A\n'],
    ['below comments', '---\n# A comment\n\ntitle: A\nstatus: draft\n---\n# A\n'],
    ['with CRLF', '---\r\ntitle: A\r\nstatus: draft\r\n---\r\n\r\n# A\r\n'],
    ['with nothing below', '---\ntitle: A\nstatus: draft\n---'],
    ['in a fence', '```yaml\ntitle: A\nstatus: draft\n```\n# A\n'],
    ['in a fence with dashes', '\n```yaml\n---\ntitle: A\nstatus: draft\n---\n```\n# A\n'],
    ['in a longer fence of tildes', '~~~~ YAML\ntitle: A\nstatus: draft\n~~~~\n# A\n'],
  ])('is read %s', (_, text) => {
    const file = parse(text);
    expect(file).toMatchObject({ exists: true, text, problems: [] });
    expect(plain(file.data)).toEqual({ title: 'A', status: 'draft' });
    expect(underlined(text, file.at('title'))).toBe('A');
    expect(underlined(text, file.at('status'))).toBe('draft');
    const rest = frontMatterOf(text)?.document ?? '';
    expect(rest).toHaveLength(text.length);
    expect(rest).not.toContain('status');
    expect(rest.trim()).toBe(text.includes('# A\n') || text.includes('# A\r') ? '# A' : '');
  });

  test.each<[string, string]>([
    ['a document without', '# A\n\n---\ntitle: A\n---\n'],
    ['a rule above prose', '---\nWhat follows is a draft.\n---\n# A\n'],
    ['a rule above a heading', '---\n# A\n---\n'],
    ['a rule and nothing else', '---\n'],
    ['a rule above a sentence with a colon', '---\nNote: a draft.\n\nMore.\n'],
    ['another fence', '```go\ntitle: A\n```\n'],
    ['a fence that is never closed', '```yaml\ntitle: A\nstatus: b\n'],
    ['an empty document', ''],
  ])('is not seen in %s', (_, text) => {
    expect(frontMatterOf(text)).toBeUndefined();
    expect(parse(text)).toMatchObject({ exists: false, problems: [], data: {} });
  });

  test('that is empty says nothing', () => {
    expect(parse('---\n---\n# A\n')).toMatchObject({ exists: true, problems: [], data: {} });
  });

  test.each<[string, string, string[]]>([
    ['a missing status', '---\ntitle: A\n---\n# A\n', ['«title» Missing `status`']],
    [
      'a second key',
      '---\ntitle: A\nstatus: a\nstatus: b\n---\n',
      ['«status» Unexpected second key `status`, expected one'],
    ],
    [
      'an alias without anchor',
      '---\ntitle: *a\nstatus: b\n---\n',
      ['«*a» Unexpected alias `*a`, expected an anchor of that name above it'],
    ],
    ['no closing line', '---\ntitle: A\nstatus: b\n\n# A\n', ['«---» Missing `---` below the front matter']],
  ])('has a problem with %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['keys of its own', 'kind: Proposal\nrelationships: {extends: [{number: 1}]}'],
    ['authors as a text', 'authors: "@a, @b"\napprovers: TBD\nreviewers: []'],
    ['dates and releases as people write them', 'creation-date: 1.2.2025\nlatest-milestone: v0.x'],
    ['a milestone that is no mapping', 'milestone: soon\nfeature-gates: none\nmetrics: many'],
    ['a stage of its own', 'stage: incubating'],
    ['merged and aliased values', 'base: &base {a: b}\nmore: {<<: *base}'],
  ])('may hold %s', (_, lines) => {
    expect(problems(`---\ntitle: A\nstatus: Standard\n${lines}\n---\n# A\n`)).toEqual([]);
  });

  test('has its number under the key of the repository', () => {
    const text = '---\ntitle: A\nstatus: b\nkep-number: 2\nnumber: 0012\n---\n';
    const file = parse(text);
    expect(plain(file.data)).toMatchObject({ 'kep-number': '0012' });
    expect(file.raw('kep-number')).toBe('0012');
    expect(underlined(text, file.at('kep-number'))).toBe('0012');
  });

  test('has comments that speak to the tool where they stand in the document', () => {
    const text = '---\ntitle: A # one\nstatus: b\n# two\n---\n# A\n';
    expect(parse(text).comments.map(({ value: name, place }) => [name, underlined(text, place)])).toEqual([
      ['one', '# one'],
      ['two', '# two'],
    ]);
  });

  test('ends, however large it is', () => {
    const large = `---\ntitle: A\nstatus: b\n${'x: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n'.repeat(30_000)}`;
    expect(problems(`${large}---\n# A\n`)).toEqual([
      'Unexpected size of the file, expected less than 256 KiB',
    ]);
    expect(problems(large)).toEqual(['«---» Missing `---` below the front matter']);
    const bomb = `a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `${'b'.repeat(i + 1)}: [*a, *a, *a]`).join('\n')}`;
    expect(() => problems(`---\ntitle: A\nstatus: b\n${bomb}\n---\n`)).not.toThrow();
    expect(frontMatterOf(`---${' '.repeat(100_000)}x\n${'\n'.repeat(100_000)}`)).toBeUndefined();
  });
});
