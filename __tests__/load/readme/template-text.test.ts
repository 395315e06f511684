import { describe, expect, test } from 'vitest';
import { instructionAmong, isLabel, withoutInstructions } from '../../../src/load/readme/template-text.js';

/** A template's text below a question. */
const BOILERPLATE = {
  lines: new Set(['event reason', 'yes']),
  prose:
    ' name the gate and what it does  e g a flag of the kubelet  its cure one two three four five six seven eight nine  answers may be yes  a metric  one line two line three line four line five line six line seven ',
};
const NAME = 'Name the gate and what it does.';

test('a label is what the template shows in a list, or in its text as a few words', () => {
  const labels = [
    'Event Reason',
    'event  reason',
    'Its cure',
    'a metric',
    'one two three four five six seven eight',
  ];
  const others = [
    'Event',
    'Its cures',
    'one two three four five six seven eight nine',
    'Yes',
    'yes',
    'no',
    '…',
    '',
  ];
  expect(labels.filter((text) => !isLabel(text, BOILERPLATE))).toEqual([]);
  expect(others.filter((text) => isLabel(text, BOILERPLATE))).toEqual([]);
  expect(isLabel('Yes we can', { lines: new Set(['yes we can']), prose: '' })).toBe(true);
  expect(isLabel('So yes', { lines: new Set(['so yes']), prose: '' })).toBe(true);
});

describe('the words of an author among instructions', () => {
  const rows: readonly (readonly [string, string])[] = [
    // all of it, or nothing
    [NAME, ''],
    [NAME.toUpperCase(), ''],
    ['Name the gate\nand what it does', ''],
    ['please describe the details', ''],
    ['Its cure. One two three.', ''],
    ['The gate is on.', 'The gate is on.'],
    ['…', '…'],
    ['', ''],
    // too few words to be no accident, but for those in brackets
    ['Name the gate.', 'Name the gate.'],
    ['the gate and what it', ''],
    ['gate and what it', 'gate and what it'],
    ['[a metric]', ''],
    [' [A metric] :', ''],
    ['[a metric]:', ''],
    ['[a metric] is', '[a metric] is'],
    ['see [a metric]', 'see [a metric]'],
    ['its [cure]', 'its [cure]'],
    ['[a] metric]', '[a] metric]'],
    ['[our metric]', '[our metric]'],
    ['[…]', '[…]'],
    // parts of words are no words
    ['Rename the gate and what it does', 'Rename the gate and what it does'],
    ['me the gate and what it does', 'me the gate and what it does'],
    ['Name the gate and what it do', 'Name the gate and what it do'],
    // sentences
    [`${NAME} It is on.`, 'It is on.'],
    [`It is on. ${NAME}`, 'It is on.'],
    [`It is on.  ${NAME}\nIt stays.`, 'It is on. It stays.'],
    [`Is it on? ${NAME} Yes! ${NAME}`, 'Is it on? Yes!'],
    [`${NAME} It is on.  It stays.`, 'It is on. It stays.'],
    ['It is on.\nIt stays.', 'It is on.\nIt stays.'],
    ['Please describe the details. It is on.', 'It is on.'],
    ['_Name the gate and what it does_ It is on.', 'It is on.'],
    ['It is on, name the gate and what it does.', 'It is on, name the gate and what it does.'],
    // an abbreviation ends no sentence
    ['E.g. a flag of the kubelet. It is on.', 'It is on.'],
    ['So e.g. a flag of the kubelet. It is on.', 'So e.g. a flag of the kubelet. It is on.'],
    ['So i.e. a flag of the kubelet. It is on.', 'So i.e. a flag of the kubelet. It is on.'],
    // items
    ['Please describe the details\n- It is on', '- It is on'],
    ['Please describe the details\n  * It is on', '* It is on'],
    ['Please describe the details\n_It is on_', '_It is on_'],
    ['- please describe the details\n- It is on', '- It is on'],
    ['Please describe the details\nIt is on', 'Please describe the details\nIt is on'],
    // lines
    ['Name the gate and what it does\nIt is on', 'It is on'],
    ['Name the gate\nand what it does\n  It is on\nand stays', 'It is on\nand stays'],
    [`Name the gate and what it does\n${NAME}\nIt is on`, 'It is on'],
    ['Name the gate and what it does\nit is on', 'Name the gate and what it does\nit is on'],
    ['Name the gate and what it does\n  it is on', 'Name the gate and what it does\n  it is on'],
    ['It is on\nName the gate and what it does', 'It is on\nName the gate and what it does'],
    ['One\nLine two\nLine three\nLine four\nLine five\nLine six\nIt is on', 'It is on'],
  ];

  test('are what is no sentence or line of the template', () => {
    expect(rows.map(([text]) => [text, withoutInstructions(text, BOILERPLATE)])).toEqual(rows);
  });

  const among: readonly (readonly [string, string | undefined])[] = [
    [NAME, undefined],
    ['The gate is on.', undefined],
    ['', undefined],
    [`${NAME} It is on.`, NAME],
    [`It is on. ${NAME}`, NAME],
    [`It is on. ${NAME} Please describe the details.`, NAME],
    [`Yes. ${NAME} Yes.`, NAME],
    ['Please describe the details. Yes. Yes.', 'Please describe the details.'],
    ['Please describe the details\n  * It is on', 'Please describe the details'],
    ['Name the gate and what it does\nIt is on', 'Name the gate and what it does'],
    ['One\ntwo three four five six\nOne of them is on', 'One\ntwo three four five six'],
    ['Name the gate\nand what it does\nIt is on\nand stays', 'Name the gate\nand what it does'],
    ['Name the gate and what it does\n\nIt is on', 'Name the gate and what it does\n'],
    [
      'One\nLine two\nLine three\nLine four\nLine five\nLine six\nIt is on',
      'One\nLine two\nLine three\nLine four\nLine five\nLine six',
    ],
  ];

  test('leave the first sentence that is dropped', () => {
    expect(
      among.map(([text]) => [text, instructionAmong(text, withoutInstructions(text, BOILERPLATE))]),
    ).toEqual(among);
  });
});
