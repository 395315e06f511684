import { describe, expect, test } from 'vitest';
import {
  authorText,
  childrenOf,
  isOnlyBoxes,
  leftoversOf,
  pendingIn,
  type Unit,
  unitsOf,
} from '../../../src/load/readme/units.js';
import type { Place } from '../../../src/model/place.js';
import { Markdown } from '../../../src/text/markdown/markdown.js';

/** A template's text below a question. */
const BOILERPLATE = {
  lines: new Set(['feature gate', 'kind of it', 'metrics', 'other treat as last resort']),
  prose:
    ' name the gate and what it does  its cure  for each of the gates fill in its kind  one two three four five six seven eight nine ten eleven twelve thirteen ',
};

function unitsIn(text: string): readonly Unit[] {
  return unitsOf(new Markdown(text).document(() => true).blocks, BOILERPLATE, text);
}

/** Each unit: what it is and how deep, the author's words, what is underlined, its text where that is more, its code spans. */
function shown(text: string): readonly (readonly string[])[] {
  return unitsIn(text).map((unit) => [
    [unit.kind, unit.box, unit.template, unit.linked && 'linked', unit.depth].filter(Boolean).join(' '),
    unit.value,
    text.slice(unit.start, unit.end),
    ...(unit.text === unit.value ? [] : [`of ${unit.text}`]),
    ...unit.codes.map((code) => `${text.slice(code.start, code.end)}`),
  ]);
}

type Row = readonly [string, ...(readonly string[])[]];

function check(rows: readonly Row[]): void {
  expect(rows.map(([text]) => [text, ...shown(text)])).toEqual(rows);
}

describe('the units of an answer', () => {
  test('are its blocks', () => {
    check([
      ['One.\n\nTwo\nthree.', ['text', 'One.', 'One.'], ['text', 'Two\nthree.', 'Two\nthree.']],
      ['#### A heading\n\nText', ['heading', '', '#### A heading', 'of A heading'], ['text', 'Text', 'Text']],
      ['```\na: b\n```', ['code', 'a: b', '```\na: b\n```']],
      ['![](a.png)', ['media linked', '[media]', '![](a.png)', 'of ']],
      ['<img src="a.png">', ['media linked', '[media]', '<img src="a.png">', 'of ']],
      ['<p></p>\n\nA', ['text', 'A', 'A']],
      ['<!-- a -->\n\n---\n\nA', ['text', 'A', 'A']],
      [
        '- ![](a.png)\n- <!-- a -->\n- A',
        ['media linked 1', '[media]', '![](a.png)', 'of '],
        ['text 1', 'A', 'A'],
      ],
      ['**<!-- a -->**\n\nA', ['text', 'A', 'A']],
      ['See [a](https://example.org).', ['text linked', 'See a.', 'See [a](https://example.org).']],
      ['| a |\n|---|', ['text', '| a |\n|---|', '| a |\n|---|']],
    ]);
  });

  test('are the items of its lists, however deep they are meant', () => {
    check([
      [
        '- one\n- two\n  three\n  - four',
        ['text 1', 'one', 'one'],
        ['text 1', 'two\nthree', 'two\n  three'],
        ['text 2', 'four', 'four'],
      ],
      ['1. one\n12) two', ['text 1', 'one', 'one'], ['text 1', 'two', 'two']],
      ['> quoted\n> twice', ['text', 'quoted\ntwice', 'quoted\n> twice']],
      [
        'Text\n      - too far in\n      *  and another\n      +\tand one\n  going on',
        ['text', 'Text', 'Text'],
        ['text 1', 'too far in', 'too far in'],
        ['text 1', 'and another', 'and another'],
        ['text 1', 'and one\ngoing on', 'and one\n  going on'],
      ],
      ['- - one', ['text 2', 'one', 'one']],
      ['\\- no item', ['text', 'no item', '\\- no item']],
      [
        'Text\n      -no item\n      -- none',
        ['text', 'Text\n-no item\n-- none', 'Text\n      -no item\n      -- none'],
      ],
    ]);
  });

  test('are its lines where these start with a box or a label', () => {
    check([
      [
        '[ ] One\n[x] Two\nthree',
        ['text unticked', 'One', '[ ] One'],
        ['text ticked', 'Two\nthree', '[x] Two\nthree'],
      ],
      ['a\n  [x] b', ['text', 'a', 'a'], ['text ticked', 'b', '[x] b']],
      [
        'Feature gate name: A\nComponents depending on the feature gate: `kubelet`\n  and kube-proxy',
        ['text label', 'A', 'Feature gate name: A', 'of Feature gate name: A'],
        [
          'text label',
          'kubelet\nand kube-proxy',
          'Components depending on the feature gate: `kubelet`\n  and kube-proxy',
          'of Components depending on the feature gate: kubelet\nand kube-proxy',
          '`kubelet`',
        ],
      ],
      [
        '> Details: a\n>\n> - Details: b\n>   c\n>   Details: d',
        ['text label', 'a', 'Details: a', 'of Details: a'],
        ['text label 1', 'b\nc', 'Details: b\n>   c', 'of Details: b\nc'],
        ['text label 1', 'd', 'Details: d', 'of Details: d'],
      ],
      [
        '1. a\n   Details: b\n12) c\n    Details: d',
        ['text 1', 'a', 'a'],
        ['text label 1', 'b', 'Details: b', 'of Details: b'],
        ['text 1', 'c', 'c'],
        ['text label 1', 'd', 'Details: d', 'of Details: d'],
      ],
      // The words of a comment are in no line of the text.
      [
        'A <!-- b\nc --> d\nDetails: e',
        ['text', 'A  d', 'A <!-- b\nc --> d\nDetails: e'],
        ['text label', 'e', 'A <!-- b\nc --> d\nDetails: e', 'of Details: e'],
      ],
      ['a  \n  Details: b\t', ['text', 'a', 'a'], ['text label', 'b', 'Details: b', 'of Details: b']],
    ]);
  });

  test('have the boxes of task lists, however they are written', () => {
    const boxes = (...texts: readonly string[]): readonly string[] =>
      texts.map((text) => `${shown(text)[0]?.[0]}: ${shown(text)[0]?.[1]}`);
    const ticked = [
      '- [x] a',
      '- [X] a',
      '- [✓] a',
      '- [✔] a',
      '- [ x ] a',
      '- [   x\t] a',
      '- \\[x\\] a',
      '- [x]a',
      '- [x]\ta',
    ];
    expect(boxes(...ticked)).toEqual(ticked.map(() => 'text ticked 1: a'));
    const unticked = ['- [ ] a', '- [] a', '- [   ] a', '- \\[ \\] a', '- \\[ ] a'];
    expect(boxes(...unticked)).toEqual(unticked.map(() => 'text unticked 1: a'));
    expect(
      boxes('- [x](https://example.org)', '- [y] a', '- [       ] a', '- a [x]', '- [x] [y]\n\n[y]: z'),
    ).toEqual([
      'text linked 1: x',
      'text 1: [y] a',
      'text 1: [       ] a',
      'text 1: a [x]',
      'text ticked linked 1: y',
    ]);
    expect(boxes('\\[x]: a', '\\[x](a)', '\\[x][a]')).toEqual([
      'text: [x]: a',
      'text: [x](a)',
      'text: [x][a]',
    ]);
  });

  test('have their own code spans', () => {
    check([
      [
        '`a` and `b`\n[x] `c` `a`',
        ['text', 'a and b', '`a` and `b`', '`a`', '`b`'],
        ['text ticked', 'c a', '[x] `c` `a`', '`c`', '`a`'],
      ],
      [
        'a `b` b\nDetails: `b`',
        ['text', 'a b b', 'a `b` b', '`b`'],
        ['text label', 'b', 'Details: `b`', 'of Details: b', '`b`'],
      ],
      [
        'a ``  b  ``\n[x] `c`',
        ['text', 'a  b', 'a ``  b  ``', '``  b  ``'],
        ['text ticked', 'c', '[x] `c`', '`c`'],
      ],
      [
        'A <!-- b\nc --> `d`\nDetails: `d` `e`',
        ['text', 'A  d', 'A <!-- b\nc --> `d`\nDetails: `d` `e`', '`d`'],
        ['text label', 'd e', 'A <!-- b\nc --> `d`\nDetails: `d` `e`', 'of Details: d e', '`d`', '`e`'],
      ],
      ['```\n`a`\n```', ['code', '`a`', '```\n`a`\n```']],
      ['# `a`', ['heading', '', '# `a`', 'of a', '`a`']],
    ]);
  });

  test('are told from the words of the template', () => {
    check([
      ['- [x] Feature gate', ['text ticked option 1', '', '[x] Feature gate', 'of Feature gate']],
      [
        '- [x] Feature gate:  A',
        ['text ticked option 1', 'A', '[x] Feature gate:  A', 'of Feature gate:  A'],
      ],
      ['- Feature gate', ['text option 1', '', 'Feature gate', 'of Feature gate']],
      [
        '- [ ] Other (treat as last resort)',
        ['text unticked option 1', '', '[ ] Other (treat as last resort)', 'of Other (treat as last resort)'],
      ],
      ['Other', ['text', 'Other', 'Other']],
      ['[ ] Other', ['text unticked option', '', '[ ] Other', 'of Other']],
      ['[ ] Other: the log', ['text unticked', 'Other: the log', '[ ] Other: the log']],
      ['Kind of it', ['text label', '', 'Kind of it', 'of Kind of it']],
      ['[x] Kind of it', ['text ticked option', '', '[x] Kind of it', 'of Kind of it']],
      ['Kind of it:  gauge', ['text label', 'gauge', 'Kind of it:  gauge', 'of Kind of it:  gauge']],
      ['Its cure?none', ['text label', 'none', 'Its cure?none', 'of Its cure?none']],
      [
        'Its cure: none\nor two: one',
        ['text label', 'none\nor two: one', 'Its cure: none\nor two: one', 'of Its cure: none\nor two: one'],
      ],
      [
        'Its cure: name the gate and what it does. None.',
        [
          'text label',
          'None.',
          'Its cure: name the gate and what it does. None.',
          'of Its cure: name the gate and what it does. None.',
        ],
      ],
      [
        'Details: name the gate and what it does',
        [
          'text label',
          '',
          'Details: name the gate and what it does',
          'of Details: name the gate and what it does',
        ],
      ],
      ['Its cure://none', ['text', 'Its cure://none', 'Its cure://none']],
      ['Its\ncure: none', ['text', 'Its\ncure: none', 'Its\ncure: none']],
      ['Our cure: none', ['text', 'Our cure: none', 'Our cure: none']],
      [
        'So its cure is this: its cure: none',
        ['text', 'So its cure is this: its cure: none', 'So its cure is this: its cure: none'],
      ],
      ['It: is', ['text', 'It: is', 'It: is']],
      [
        'Name the gate and what it does.',
        ['text instruction', '', 'Name the gate and what it does.', 'of Name the gate and what it does.'],
      ],
      [
        'Name the gate and what it does. It is on.',
        [
          'text',
          'It is on.',
          'Name the gate and what it does. It is on.',
          'of Name the gate and what it does. It is on.',
        ],
      ],
    ]);
  });
});

test('the words of an author are the values of all units', () => {
  const text =
    '#### Part\n\n- [x] Feature gate\n  - Details: a\n  - Condition name:\n\n b\n\n```\nc\n```\n\n![](d.png)';
  expect(authorText(unitsIn(text))).toBe('a\nb\nc\n[media]');
  expect(authorText(unitsIn('```\n c \n```'))).toBe('c');
  expect(authorText(unitsIn('```\n \n```\n\nText'))).toBe('Text');
});

test('pending words stand in prose', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['TODO: name it', 'TODO'],
    ['We count them (TBD).', 'TBD'],
    ['TBA, FIXME and XXX', 'TBA'],
    ['FIXME\n\nXXX', 'FIXME', 'XXX'],
    ['Details: TBD\nCondition name: TODO', 'TBD', 'TODO'],
    ['todo, the TODOs, a TODO-list, TODO/TBD, #TODO, x.TODO, "TODO", \'TBD\''],
    ['A `TODO`'],
    ['A `TODO` and `TBD` of `c`'],
    ['`a`TODO`b`', 'TODO'],
    ['TODO `a`', 'TODO'],
    ['`TODO` TODO', 'TODO'],
    ['Details: `TODO` `a`'],
    ['Name the `gate` and what it does. A `TODO`, TBD', 'TBD'],
    ['```\nTODO\n```'],
    ['#### TODO\n\nText'],
  ];
  const pending = (text: string): readonly string[] =>
    pendingIn(unitsIn(text), (word, unit) => ({
      path: `${word} in ${text.slice(unit.start, unit.end)}`,
    })).map(({ value, place }) => {
      expect(place.path).toMatch(new RegExp(`^${value} in .*${value}`));
      return value;
    });
  expect(rows.map(([text]) => [text, ...pending(text)])).toEqual(rows);
});

/** What is left of the template, with what is underlined. */
function leftovers(text: string, onlyBoxes = false): readonly string[] {
  const place = ({ start, end }: { start: number; end: number }): Place => ({ path: text.slice(start, end) });
  const locate = (words: string, unit: Unit): Place => {
    expect(text.slice(unit.start, unit.end)).toContain(words);
    return { path: words };
  };
  return leftoversOf(unitsIn(text), place, locate, onlyBoxes).map((one) => {
    expect(one.place.path).toContain(one.value.split('\n')[0]);
    return `${one.kind} ${one.value}`;
  });
}

describe('what is left of the template', () => {
  type Left = readonly [string, ...string[]];
  const check = (rows: readonly Left[]): void =>
    expect(rows.map(([text]) => [text, ...leftovers(text)])).toEqual(rows);

  test('are instructions', () => {
    const NAME = 'Name the gate and what it does';
    const COUNT = 'One two three four five six seven eight nine';
    check([
      [NAME, `instruction ${NAME}`],
      [`${NAME}. It is on.`, `instruction ${NAME}.`],
      [`${NAME}\nIt is on.`, `instruction ${NAME}`],
      ['Name the gate\nand what it does\nIt is on.', 'instruction Name the gate\nand what it does'],
      [`- ${NAME}\n  - A`, `instruction ${NAME}`],
      [`- ${NAME}. It is:\n  - A`],
      ['It is on.'],
      // what serves as a label for what stands below it
      [`- ${COUNT}:`, `instruction ${COUNT}:`],
      [`- ${COUNT}:\n  - A`],
      [`- ${COUNT}:\n  - Details:`, `instruction ${COUNT}:`],
      [`- ${COUNT}\n  - A`, `instruction ${COUNT}`],
      [`- ${COUNT}: yes\n  - A`],
      [`- ${COUNT}.\n  It is on:\n  - A`],
      [
        '- For each of the gates fill in its kind:\n  - A',
        'instruction For each of the gates fill in its kind:',
      ],
      ['- One two three four five six seven eight nine ten eleven twelve:\n  - A'],
      [
        '- One two three four five six seven eight nine ten eleven twelve thirteen:\n  - A',
        'instruction One two three four five six seven eight nine ten eleven twelve thirteen:',
      ],
    ]);
  });

  test('are fields beside others that are filled in', () => {
    check([
      ['- Details: a\n- Condition name:', 'label Condition name:'],
      ['- Condition name:\n- Details: a', 'label Condition name:'],
      ['- Condition name =\n- Details: a', 'label Condition name ='],
      ['- Kind of it?\n- Details: a', 'label Kind of it?'],
      ['- Condition name:\n- Details:'],
      ['- Kind of it\n- Details: a'],
      ['- Kind of it: it\n- Details: a'],
      ['- Condition name:\n  - a\n- Details: a'],
      ['- Condition name:\n- a'],
      ['- [Optional] Aggregation method:\n- Details: a'],
      ['- Describe the mechanism:\n- Details: a', 'label Describe the mechanism:'],
      // of one option
      ['- [x] A\n  - Condition name:\n  - Details: a', 'label Condition name:'],
      ['- [ ] A\n  - Condition name:\n  - Details: a'],
      ['- [x] A\n  - Condition name:\n- [x] B\n  - Details: a', 'label Condition name:'],
      ['- [x] A\n  - Details: a\n- [x] B\n  - Condition name:'],
      ['- [x] A\n  - Condition name:\n- Details: a'],
      ['- [x] Other:\n- Details: a'],
      ['- Details: a?\n- Condition name: b'],
      ['- Metric name (optional):\n- Details: a'],
      [
        '- Details: name the gate and what it does\n- Condition name: a',
        'label Details: name the gate and what it does',
      ],
      ['- [x] A\n  - Condition name:\n  - Details: a\n- [ ] B', 'label Condition name:'],
      ['- [x] A\n  - Details: a\n  - [ ] b\n  - Condition name:', 'label Condition name:'],
      ['A <!-- b\nc -->\n      - Condition name:\n      - Details: a', 'label Condition name:'],
      ['- [x] A\n  - Condition name:\n  - B\n    - Details: a'],
      ['- [ ] A\n- [x] B\n  - Condition name:\n  - Details: a', 'label Condition name:'],
      ['- Condition name:\n- Details: a\n- [ ] A', 'label Condition name:'],
    ]);
    const many = (count: number): string => `- Condition name:\n${'- Details: a\n'.repeat(count - 1)}`;
    expect([leftovers(many(1000)), leftovers(many(1001))]).toEqual([['label Condition name:'], []]);
  });

  test('are options that nobody ticked', () => {
    check([
      ['- [x] Events\n- [ ] Metrics', 'option Metrics'],
      ['- [ ] Metrics\n  - Details: a'],
      ['- [ ] Feature gate: A'],
      ['- [ ] Of the author'],
      ['- Metrics'],
      ['- [x] Metrics'],
      ['- [ ] Details:'],
    ]);
    expect(leftovers('- [ ] Of the author\n- Text', true)).toEqual(['option Of the author']);
  });
});

test('an answer of boxes that nobody ticked has no other words', () => {
  const only = ['- [ ] a\n- [ ] b', '- [ ] a\n- [ ] Metrics', '- [ ] a:', '- [ ] a\n\n#### Part'];
  const others = [
    '',
    '- [ ] Metrics',
    '- [ ] a\n- [x] b',
    '- [ ] a\n- [x] Metrics',
    '- [ ] a\n- b',
    '- [ ] a\n- [ ] Kind of it: gauge',
    '- [ ] a: b',
    '- [ ] a:b',
    '- [ ] Feature gate A',
    '- a',
    '- [ ] a\n\n```\n \n```\n\nb',
  ];
  expect(only.filter((text) => !isOnlyBoxes(unitsIn(text)))).toEqual([]);
  expect(others.filter((text) => isOnlyBoxes(unitsIn(text)))).toEqual([]);
  expect(isOnlyBoxes(unitsIn('- [ ] a\n\n```\n \n```'))).toBe(true);
});

test('the children of a unit are the deeper ones below it', () => {
  const units = unitsIn('- a\n  - b\n    - c\n  - d\n- e\n  - f\n\ng');
  const below = units.map((_, index) =>
    childrenOf(units, index)
      .map(({ text }) => text)
      .join(''),
  );
  expect(below).toEqual(['bcd', 'c', '', '', 'f', '', '']);
});
