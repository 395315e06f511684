import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/readme.js';
import { sentencesOf } from '../../../src/rules/facts/sentences.js';

const README = 'README.md';

/** A section whose text starts with line 10 of its file. */
const section = (text: string): Section => ({
  value: 'Notes',
  level: 2,
  place: { path: README },
  text,
  firstLine: 10,
});

const read = (text: string): readonly string[] =>
  [...sentencesOf(section(text), README)].map((sentence) => sentence.text.trim());

test.each<[string, string, readonly string[]]>([
  ['no text', '', []],
  ['blank lines', '\n \n\nOne.\n\n \n', ['One.']],
  ['sentences of a line', 'One. Two! Three? Four; five', ['One.', 'Two!', 'Three?', 'Four;', 'five']],
  ['lines of a sentence', 'One budget\nfor a Pod.\n  It ends.', ['One budget for a Pod.', 'It ends.']],
  ['paragraphs', 'One\n\ntwo', ['One', 'two']],
  ['lists', 'Here:\n- one\n* two\n+ three', ['Here:', '- one', '* two', '+ three']],
  [
    'numbered lists',
    '1. one\n2) two\n10. ten\n  3. three',
    ['1.', 'one', '2) two', '10.', 'ten', '3.', 'three'],
  ],
  ['lists in lists', 'One\n  - two\n    goes on', ['One', '- two goes on']],
  [
    'tables and quotes',
    'One\n| two |\n  |three|\n>four\n > five',
    ['One', '| two |', '|three|', '>four', '> five'],
  ],
  ['dashes in a line', 'It goes\nup - or down\nor up- and down.', ['It goes up - or down or up- and down.']],
  [
    'words that look like items',
    'It is\na budget\n-1 or\n12 or\n1.5 or\nabc. Then',
    ['It is a budget -1 or 12 or 1.5 or abc.', 'Then'],
  ],
  ['text around a fence', 'One\n```yaml\ntwo: 2\n```\nthree', ['One', 'three']],
  ['text around a fence of tildes', 'One\n~~~\ntwo\n~~~~\nthree', ['One', 'three']],
  ['a fence in a fence', '```\n~~~\ntwo\n~~~ ```\nthree\n```\nfour', ['four']],
  ['a fence that is open', 'One\n```\ntwo', ['One']],
  ['code and marks in lines', 'One\n`two` is\n~3 of ``` them', ['One `two` is ~3 of ``` them']],
])('sentences of %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

/** Where the words are found that one sentence of the text has. */
function placeOf(text: string, words: string, length = words.length): unknown {
  const all = [...sentencesOf(section(text), README)];
  const found = all.find((sentence) => sentence.text.includes(words));
  return found?.placeOf(found.text.indexOf(words), length);
}

const at = (line: number, from: number, to: number): object => ({
  path: README,
  start: { line, column: from },
  end: { line, column: to },
});

test.each<[string, string, object]>([
  ['One two three.', 'two', at(10, 5, 8)],
  ['One. Two three.', 'Two', at(10, 6, 9)],
  ['  One two', 'One', at(10, 3, 6)],
  ['One\ntwo\n  three four', 'two', at(11, 1, 4)],
  ['One\ntwo\n  three four', 'three', at(12, 3, 8)],
  ['One\ntwo\n  three four', 'four', at(12, 9, 13)],
  ['One\n\n- two. Three\n  four', 'four', at(13, 3, 7)],
  ['```\nnone\n```\none', 'one', at(13, 1, 4)],
  ['One two\nthree', 'two three', at(10, 5, 8)],
])('in %j the words %j have their place, as far as their first line', (text, words, expected) => {
  expect(placeOf(text, words)).toEqual(expected);
});

test('what is behind the end of a sentence has no place but its file', () => {
  const [one] = sentencesOf(section('One.'), README);
  expect(one?.placeOf(4, 1)).toEqual({ path: README });
});
