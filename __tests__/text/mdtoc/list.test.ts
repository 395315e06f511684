import { describe, expect, test } from 'vitest';
import { readSections } from '../../../src/load/readme/sections.js';
import type { Section, TableOfContents } from '../../../src/model/readme.js';
import { Markdown } from '../../../src/text/markdown/markdown.js';
import { outlineOf } from '../../../src/text/markdown/outline.js';
import { inlineOf } from '../../../src/text/mdtoc/heading-html.js';

function read(source: string): { sections: readonly Section[]; toc: TableOfContents } {
  return readSections(new Markdown(source), () => ({ path: 'README.md' }));
}

/** The list of contents that belongs into a document with these headings. */
function listOf(body: string): readonly string[] | undefined {
  return read(`# Title\n\n<!-- toc -->\n<!-- /toc -->\n\n${body}`).toc.expected;
}

const DEFINITIONS = '[api]: https://api.example\n[titled]: https://it.example\n  "It"\n';

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
    ['Größe', '- [Größe](#gre)'],
    ['```sh', '- [```sh](#sh)'],
    ['***Both***', '- [<strong><em>Both</em></strong>](#both)'],
    ['a*b*c and _d_e', '- [a*b*c and _d_e](#abc-and-_d_e)'],
    ['**word *soft*', '- [**word <em>soft</em>](#word-soft)'],
    ['*A `*` B*', '- [<em>A <code>*</code> B</em>](#a--b)'],
    [
      '![Logo](a.png) of [it][titled]',
      '- [<img src="a.png" alt="Logo" /> of <a href="https://it.example" title="It">it</a>](#logo-of-it)',
    ],
    ['Ask <a@b.example>', '- [Ask <a href="mailto:a@b.example">a@b.example</a>](#ask-abexample)'],
    ['Starts in <5s or more', '- [Starts in <5s or more](#starts-in--or-more)'],
    ['Starts in <5 s', '- [Starts in  s](#starts-in--s)'],
    ['Starts in <5', '- [Starts in &lt;5](#starts-in-5)'],
    [
      'At https://a.example/b?c=1&amp;d=2.',
      '- [At <a href="https://a.example/b?c=1&amp;d=2">https://a.example/b?c=1&amp;d=2</a>.](#at-httpsaexamplebc1ampd2)',
    ],
    ['[Undefined] and [a][b]', '- [[Undefined] and [a][b]](#undefined-and-ab)'],
    ['Ends in a backslash \\', '- [Ends in a backslash](#ends-in-a-backslash-)'],
  ])('%s', (heading, line) => {
    expect(listOf(`## ${heading}\n\n${DEFINITIONS}`)).toEqual([line]);
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
  const body = '```\n# Code\n```\n\n<!--\n## Hidden\n-->\n\n- item\n\n  ~~~sh\n  # Shell\n  ~~~\n\n## Real\n';
  expect(listOf(body)).toEqual(['- [Real](#real)']);
});

test('an underlined line is a heading', () => {
  expect(listOf('One\n===\n\nTwo\n---\n\n- no\n---\n')).toEqual(['- [One](#one)', '  - [Two](#two)']);
});

/** What mdtoc 1.4.0 writes for each of these is what Markdown has. */
describe('mdtoc and Markdown', () => {
  test.each([
    ['see no heading without a blank', '##None\n\n####### None\n\n## One\n', ['One']],
    ['see no heading in a closed fence', '```\n# None\n```\n\n~~~\n# None\n~~~\n## One\n', ['One']],
    ['close a fence with its own mark', '````\n```\n# None\n````\n## One\n', ['One']],
    ['see no heading in a comment', '<!--\n# None\n-->\n## One\n', ['One']],
    ['look below a single rule of dashes', '---\n\n## One\n', ['One']],
    ['look between other rules', '***\n## One\n***\n', ['One']],
    ['look behind rules of dashes', '---\n\ntext\n\n---\n\n## One\n', ['One']],
    ['underline no item of a list', '- none\n---\n\n## One\n', ['One']],
    ['end a list with a heading', '- item\n## One\n\n- item\n\n## Two\n', ['One', 'Two']],
    ['look behind formulas', '$$\nx\n$$\n\n## One\n', ['One']],
    ['look behind elements', '<details>\n\ntext\n\n</details>\n\n## One\n', ['One']],
    [
      'see no heading in the fence of a list',
      '1. do\n   ```sh\n   # None\n   ```\n\n## One\n\n```sh\nx\n```\n',
      ['One'],
    ],
  ])('%s', (_, body, names) => {
    expect(listOf(body)?.map((line) => /\[(.*)\]/.exec(line)?.[1])).toEqual(names);
  });
});

describe('there is no list to hold a document to where mdtoc reads otherwise:', () => {
  test.each([
    ['a tab behind the marks', '##\tA\n'],
    ['an empty heading', '##\n'],
    ['an indented heading', ' ## A\n'],
    ['closing marks without a blank', '## In C#\n'],
    ['closing marks with a blank behind them', '## A ## \n'],
    ['a name', '## A {#name}\n'],
    ['a fence that is never closed', '## A\n\n```\n## B\n'],
    ['a fence that ends with more marks', '```\n## A\n````\n'],
    ['a fence with two words', '```go example\n## A\n```\n'],
    ['a comment that starts within its line', ' <!--\n## A\n-->\n'],
    ['headings in an element', '<details>\n\n## A\n\n</details>\n\n## B\n'],
    [
      'headings in an element that Markdown does not know',
      '<video src="x">none\n\n## A\n\n</video>\n\n## B\n',
    ],
    ['an element that no blank line follows', '<div>\n## A\n</div>\ntext\n'],
    ['headings between rules of dashes', '---\n\n## A\n\n---\n\n## B\n'],
    ['a rule of dashes above a table', '---\n\n## A\n\n| a |\n|---|\n\n## B\n'],
    ['two underlined lines', 'First\nOne\n---\n'],
    ['headings in quotes', '> ## A\n'],
    ['headings in lists', '- item\n\n  ## A\n'],
    ['a fence in a quote', '> ```\n> x\n> ```\n\n## A\n'],
    ['a fence that leaves its list', '1. do\n   ```\n   a\n\n   b\n   ```\n\n## A\n\n```\nx\n```\n'],
    ['a definition', 'Term\n: text\n\n    ## A\n'],
    ['a row of a table', '| a | b |\n|---|---|\n## A | x\n\n## B\n'],
    ['a special heading', '.# A\n'],
  ])('%s', (_, body) => {
    expect(listOf(body)).toBeUndefined();
  });

  test('markers within a fence', () => {
    const source = '# Title\n\n```\n<!-- toc -->\n<!-- /toc -->\n\n## One\n';
    expect(read(source).toc.expected).toBeUndefined();
  });
});

test('a section holds its visible lines, each where it stands', () => {
  const { sections } = read(
    '# T\n\n## A\nfirst <!-- no --> line\n<!--\nhidden\n--> rest\n`<!--` code\n\n\n## B\n',
  );
  expect(
    sections.map(({ value: name, level, text, firstLine }) => ({ name, level, text, firstLine })),
  ).toEqual([
    { name: 'T', level: 1, text: '', firstLine: 2 },
    { name: 'A', level: 2, text: 'first  line\n\n\n rest\n`<!--` code', firstLine: 4 },
    { name: 'B', level: 2, text: '', firstLine: 12 },
  ]);
});

test.each([
  ['brackets', '# '.concat('['.repeat(1e5))],
  ['marks in many headings', '# [`*_$[`*_$[`*_$\n'.repeat(3e3)],
  ['closing marks', `# ${'#'.repeat(1e6)} x`],
  ['comments', '<!-- '.repeat(1e5)],
  ['underlines', 'a\n-\n'.repeat(1e4)],
  ['open elements', '<div>\n\n'.repeat(1e4)],
  ['open fences', '```\n\n````\n\n'.repeat(1e4)],
  ['a line of fences', '`'.repeat(1e5)],
  ['named headings on one line', '# x{#a}'.repeat(1e4)],
  ['quotes', '> '.repeat(1e5)],
  ['nested lists', '- '.repeat(1e5)],
])('%s come to an end', (_, source) => {
  let end: unknown;
  try {
    end = read(source);
  } catch (error) {
    end = error;
  }
  expect(end instanceof RangeError || (end as ReturnType<typeof read>).sections).toBeTruthy();
});

test('the outline has the offsets of its headings', () => {
  const source = 'x\r\n## A b \r\ntext\r\n';
  const [heading] = outlineOf(new Markdown(source));
  expect(heading && source.slice(heading.start, heading.end)).toBe('## A b ');
  expect(inlineOf(heading?.source ?? '', () => undefined)).toEqual({ html: 'A b', text: 'A b' });
});
