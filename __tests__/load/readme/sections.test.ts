import { expect, test } from 'vitest';
import { readSections } from '../../../src/load/readme/sections.js';
import type { Place } from '../../../src/model/place.js';
import { Markdown, placer } from '../../../src/text/markdown/markdown.js';
import { dedent, underlined } from '../../support/readme.js';

/** Sections and table of contents of a text, and the words that a place in it underlines. */
function read(text: string) {
  const place = placer(text);
  const { sections, toc } = readSections(new Markdown(text), (span) => place('README.md', span));
  return { sections, toc, show: (one: Place | undefined) => one && underlined(text, one) };
}

const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';

/** The markers that are missing, and what is underlined. */
function markers(text: string): readonly (string | undefined)[] {
  const { toc, show } = read(text);
  return [show(toc.place), ...toc.missing];
}

test('the sections are the headings with what stands below them', () => {
  const text = '# A *title*\n\nText\n\n## Part <!-- a -->\n\n```\ncode\n```\n';
  const { sections, show } = read(text);
  expect(
    sections.map(({ value, level, text: own, firstLine, place }) => [
      value,
      level,
      own,
      firstLine,
      show(place),
    ]),
  ).toEqual([
    ['A title', 1, '\nText', 2, '# A *title*'],
    ['Part', 2, '\n```\ncode\n```', 6, '## Part <!-- a -->'],
  ]);
});

test('a table of contents is what stands between its markers', () => {
  const text = dedent(`
    # T

    ## Above

    <!-- TOC -->

      - [A](#a)
        - [B](#b)

      - x
    <!-- /TOC -->

    ## A

    #### B

    ###### Too deep
  `);
  for (const source of [text, text.replaceAll('\n', '\r\n')]) {
    const { toc, show } = read(source);
    const between = source.slice(source.indexOf('<!-- TOC -->') + 12, source.indexOf('<!-- /TOC -->'));
    expect(toc.missing).toEqual([]);
    expect(show(toc.place)).toBe(`<!-- TOC -->${between}<!-- /TOC -->`);
    expect([toc.between?.value, show(toc.between?.place)]).toEqual([between, between]);
    const written = ['- [A](#a)', '    - [B](#b)', '', '  - x'];
    expect(toc.written.map(({ value }) => value)).toEqual(written);
    expect(toc.written.map(({ place }) => show(place))).toEqual(written);
    expect(toc.expected).toEqual(['- [A](#a)', '    - [B](#b)']);
    expect(toc.below).toBeUndefined();
  }
  for (const between of ['', ' ', ' \n\n ']) {
    const { toc } = read(`# T\n\n${OPENING}${between}${CLOSING}\n\n## A\n`);
    expect([toc.written, toc.between?.value, toc.expected]).toEqual([[], between, ['- [A](#a)']]);
  }
});

test('without one of its markers nothing stands between', () => {
  const rows: readonly (readonly [string, ...(string | undefined)[]])[] = [
    ['Text', undefined, OPENING, CLOSING],
    [OPENING, OPENING, CLOSING],
    [CLOSING, CLOSING, OPENING],
    ['<!-- TOC -->', '<!-- TOC -->', CLOSING],
    [`${CLOSING}\n\n${OPENING}`, OPENING, OPENING],
    // lists of other tools, and those made by hand
    ['<!-- START doctoc generated -->\n- [A](#a)', '<!-- START doctoc', OPENING, CLOSING],
    [`${OPENING}\n\n- [A](#a)\n\n<!-- tocstop -->`, '<!-- tocstop', OPENING, CLOSING],
    [`${OPENING}\n\n<!-- toc stop -->`, '<!-- toc stop', OPENING, CLOSING],
    ['<!--ts-->', '<!--ts-->', OPENING, CLOSING],
    ['[[_TOC_]]', '[[_TOC_]]', OPENING, CLOSING],
    ['[TOC] \t', '[TOC] \t', OPENING, CLOSING],
    ['[toc]', '[toc]', OPENING, CLOSING],
    ['{:toc}', '{:toc}', OPENING, CLOSING],
    ['x [TOC]\n\n[TOC] x\n\n {:toc}', undefined, OPENING, CLOSING],
    ['<!-- TOC -->\n- [A](#a)\n<!-- TOC -->', '<!-- TOC -->', OPENING, CLOSING],
    ['- [A](#a)\n- [B](#b)', '- [A](#', OPENING, CLOSING],
    ['Text\n \t+ [A b](#a)', ' \t+ [A b](#', OPENING, CLOSING],
    ['* [A](#a)', '* [A](#', OPENING, CLOSING],
    ['- [A](a)\n- A [B](#b)\n-[C](#c)\n- [](#d)\n[E](#e)', undefined, OPENING, CLOSING],
    ['- [A\nB](#b)\n\nSo - [C](#c)', undefined, OPENING, CLOSING],
    [`- [A](#a)\n\n${OPENING}`, OPENING, CLOSING],
    [`- [A](#a)\n\n${CLOSING}`, CLOSING, OPENING],
    ['- [A](#a)\n\n[TOC]', '[TOC]', OPENING, CLOSING],
    // A closing marker tells which tool it is.
    [`[TOC]\n\n${OPENING}\n${CLOSING}`, `${OPENING}\n${CLOSING}`],
    [`${OPENING}\n${OPENING}\n${CLOSING}`, `${OPENING}\n${OPENING}\n${CLOSING}`],
  ];
  expect(rows.map(([body]) => [body, ...markers(`# T\n\n${body}\n\n## Z\n`)])).toEqual(rows);
  const { toc } = read(`# T\n\n${OPENING}\n\n- x\n`);
  expect([toc.written, toc.between]).toEqual([[], undefined]);
});

test('a list that is missing belongs below the title', () => {
  const below = (text: string): unknown => {
    const { toc } = read(text);
    const { start, end } = toc.below?.place ?? {};
    return toc.below && [toc.below.value, start, end];
  };
  const at = (line: number, column = 1): unknown[] => Array(2).fill({ line, column });
  expect(below('# T\nText\n\n## A')).toEqual(['Text', ...at(2)]);
  expect(below('## A\n\n# T\n\nText\n\n# U')).toEqual(['', ...at(4)]);
  expect(below('# T\nText')).toEqual(['Text', ...at(2)]);
  expect(below('# T\n')).toEqual(['', ...at(2)]);
  expect(below('# T')).toEqual(['', ...at(1, 4)]);
  expect(below('## A\n\nText')).toBeUndefined();
  expect(below('')).toBeUndefined();
});

test('the list has the headings below it, or below the title', () => {
  const list = (text: string): readonly string[] | undefined => read(text).toc.expected;
  expect(list('## A\n\n# T\n\n## B\n\n# U')).toEqual(['  - [B](#b)', '- [U](#u)']);
  expect(list('# T\n## A')).toEqual(['- [A](#a)']);
  expect(list('## A\n\n## B')).toEqual(['- [A](#a)', '- [B](#b)']);
  expect(list(`# T\n\n## A\n\n${OPENING}\n\n## B\n\n${CLOSING}\n## C`)).toEqual(['- [C](#c)']);
  expect(list('Text')).toEqual([]);
  // Where mdtoc may see others nobody is told.
  expect(list('# T\n\n<div>\n## A\n</div>\n\n## B')).toBeUndefined();
  expect(list(`<div>\n## A\n</div>\n\n# T\n\n## B`)).toEqual(['- [B](#b)']);
});

test('links in the list lead where their definitions say', () => {
  const link = (heading: string, definitions: string): string | undefined =>
    read(`# T\n\n## ${heading}\n\n${definitions}\n`).toc.expected?.join('\n');
  const rows: readonly (readonly [string, string, string])[] = [
    ['[a]', '[a]: b', '<a href="b">a</a>'],
    ['[a]', '[a]: https://b', '<a href="https://b">a</a>'],
    ['[A]', 'Text\n\n[a]: b', '<a href="b">A</a>'],
    ['[a]', '[A]:\n  <b>', '<a href="b">a</a>'],
    ['[a]', '[a]:b "t"', '<a href="b" title="t">a</a>'],
    ['[a]', "[a]: <b>  't u'", '<a href="b" title="t u">a</a>'],
    ['[a]', '[a]: b\n(t)', '<a href="b" title="t">a</a>'],
    ['[a]', '[a]: b "t "u""', '[a]'],
    ['[a b]', '[c]: d\n[a b]: e', '<a href="e">a b</a>'],
    ['[a]', '[b]: c', '[a]'],
    ['[a]', 'Text [a]: b', '[a]'],
    ['[a\\n]', '[a\\n]: b', '<a href="b">a\\n</a>'],
  ];
  expect(
    rows.map(([heading, definitions]) => [
      heading,
      definitions,
      link(heading, definitions)?.replace(/^- \[(.*)\]\(#[^)]*\)$/, '$1'),
    ]),
  ).toEqual(rows);
});
