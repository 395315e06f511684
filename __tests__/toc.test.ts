import { describe, expect, test } from 'vitest';
import { readSections } from '../src/load/document.js';
import { inlineOf } from '../src/load/heading-html.js';
import { outlineOf } from '../src/load/outline.js';
import type { Section, TableOfContents } from '../src/types.js';

function read(source: string): { sections: readonly Section[]; toc: TableOfContents } {
  return readSections(source, () => ({ path: 'README.md' }));
}

/** The list of contents that belongs into a document with these headings. */
function listOf(body: string): readonly string[] {
  return read(`# Title\n\n<!-- toc -->\n<!-- /toc -->\n\n${body}`).toc.expected;
}

describe('a heading in the list', () => {
  test.each([
    ['Alpha -> Beta', '- [Alpha -&gt; Beta](#alpha---beta)'],
    ['Use `node/*` labels', '- [Use <code>node/*</code> labels](#use-node-labels)'],
    ['``a `b` c``', '- [<code>a `b` c</code>](#a-b-c)'],
    ['"Debug" & more', '- [&quot;Debug&quot; &amp; more](#debug--more)'],
    ['Notes [optional]', '- [Notes [optional]](#notes-optional)'],
    ['[`x`] first', '- [[<code>x</code>] first](#x-first)'],
    [
      'See [the API](https://a.example/b "t")',
      '- [See <a href="https://a.example/b" title="t">the API</a>](#see-the-api)',
    ],
    ['See [the API][api]', '- [See <a href="https://api.example">the API</a>](#see-the-api)'],
    [
      'Changes (https://a.example/b)',
      '- [Changes (<a href="https://a.example/b">https://a.example/b</a>)](#changes-httpsaexampleb)',
    ],
    ['**Bold** and *soft*', '- [<strong>Bold</strong> and <em>soft</em>](#bold-and-soft)'],
    ['snake_case_name and 2*3*4', '- [snake_case_name and 2*3*4](#snake_case_name-and-234)'],
    ['~~Old~~ new', '- [<del>Old</del> new](#old-new)'],
    ['A \\<b\\> c', '- [A &lt;b&gt; c](#a-b-c)'],
    ['R&amp;D &#65; &lt;', '- [R&amp;D A &amp;lt;](#rd-a-lt)'],
    ['<b>Tag</b>', '- [<b>Tag</b>](#tag)'],
    ['Costs $a$ more', '- [Costs <span class="math inline">\\(a\\)</span> more](#costs--more)'],
    ['Closed ##', '- [Closed](#closed)'],
    ['Named {#other}', '- [Named](#named)'],
    ['Größe', '- [Größe](#gre)'],
  ])('%s', (heading, line) => {
    expect(listOf(`## ${heading}\n\n[api]: https://api.example\n`)).toEqual([line]);
  });
});

test('headings are indented from the highest level, numbered when repeated and left out below level 5', () => {
  expect(listOf('### A\n\n## B\n\n##### A\n\n###### A\n\n#### A\n')).toEqual([
    '  - [A](#a)',
    '- [B](#b)',
    '      - [A](#a-1)',
    '    - [A](#a-2)',
  ]);
});

test('headings above the list, in fences and in comments are none', () => {
  const body = '```\n# Code\n```\n\n<!--\n## Hidden\n-->\n\n- item\n\n  ~~~sh\n# Shell\n  ~~~\n\n## Real\n';
  expect(listOf(body)).toEqual(['- [Real](#real)']);
});

test('an underlined line is a heading', () => {
  expect(listOf('One\n===\n\nTwo\n---\n\n- no\n---\n')).toEqual(['- [One](#one)', '  - [Two](#two)']);
});

test('a section holds its visible lines, each where it stands', () => {
  const { sections } = read(
    '# T\n\n## A\nfirst <!-- no --> line\n<!--\nhidden\n--> rest\n`<!--` code\n\n\n## B\n',
  );
  expect(sections.map(({ name, level, text, firstLine }) => ({ name, level, text, firstLine }))).toEqual([
    { name: 'T', level: 1, text: '', firstLine: 2 },
    { name: 'A', level: 2, text: 'first  line\n\n\n rest\n`<!--` code', firstLine: 4 },
    { name: 'B', level: 2, text: '', firstLine: 12 },
  ]);
});

test.each([
  ['brackets', '# '.concat('['.repeat(1e5))],
  ['marks in many headings', '# [`*_$[`*_$[`*_$\n'.repeat(1e4)],
  ['closing marks', `# ${'#'.repeat(1e6)} x`],
  ['comments', '<!-- '.repeat(1e5)],
  ['underlines', 'a\n-\n'.repeat(1e4)],
])('%s come to an end', (_, source) => {
  expect(read(source)).toBeDefined();
});

test('the outline has the offsets of its headings', () => {
  const source = 'x\r\n## A b \r\ntext\r\n';
  const [heading] = outlineOf(source);
  expect(heading && source.slice(heading.start, heading.end)).toBe('## A b ');
  expect(inlineOf(heading?.source ?? '', () => undefined)).toEqual({ html: 'A b', text: 'A b' });
});
