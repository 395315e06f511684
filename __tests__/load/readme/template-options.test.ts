import { expect, test } from 'vitest';
import { hasTitle, isContents, isExample, optionalAmong } from '../../../src/load/readme/template-options.js';
import type { Section } from '../../../src/model/readme.js';

const PLACE = { path: 'README.md' };

function section(value: string, text = '', level = 2): Section {
  return { value, text, level, firstLine: 1, place: PLACE };
}

/** Whether a section with this text below its heading, or below this preface, is left to the author. */
function isOptional(text: string, preface = ''): boolean {
  const one = section('Risks', text);
  return optionalAmong([one], ({ text: raw }) => raw, preface).has(one);
}

test('a section is left to the author in words at its start', () => {
  const optional = [
    'Optional.',
    '<!-- optional -->\n\nThe risks.',
    '**Optional** if there is an issue',
    'Note: optional',
    'Note: this section is optional',
    'This part is optional',
    'This step is not required',
    'Section is optional',
    'Section: optional',
    'Section, if applicable.',
    'Not required for small changes.',
    'If applicable, how?',
    'If it is applicable, how?',
    'When this is needed, say how.',
    'Where relevant: how?',
    'If necessary.',
    'If appropriate, how?',
  ];
  const others = [
    '',
    'The optional risks.',
    'Optionally',
    'If there are any risks',
    'Is it optional?',
    'As required',
  ];
  expect(optional.filter((text) => !isOptional(text))).toEqual([]);
  expect(others.filter((text) => isOptional(text))).toEqual([]);
});

test('a section is left to the author in words anywhere below it', () => {
  const optional = [
    'The risks. This section is optional.',
    'The risks. The section can be omitted.',
    'The risks: this section may be left out.',
    'The risks. Such a section may be left blank.',
    'The risks. A section not needed goes.',
    'The risks. Remove this section where there are none.',
    'The risks. Else skip this section.',
    `${'Long '.repeat(700)}this section is optional`,
  ];
  const others = [
    'The risks. The section is required.',
    'The risks. Keep this section.',
    'The section may be long.',
    `${'Long '.repeat(800)}this section is optional`,
  ];
  expect(optional.filter((text) => !isOptional(text))).toEqual([]);
  expect(others.filter((text) => isOptional(text))).toEqual([]);
});

test('all sections are left to the author in words above them', () => {
  const free = [
    'Add and remove sections as needed.',
    'Adapt or remove sections.',
    'Rename and/or remove sections.',
    'These are sections you may wish to have.',
    'Remove any section that says nothing.',
    'Delete the sections which you do not need.',
    'Skip sections if they say nothing.',
    'Leave out those sections that say nothing.',
    'All sections are optional.',
    'All of these sections are optional.',
    'All of the sections are optional.',
    'All the sections are optional.',
    'Not all sections apply.',
    '<!-- Not all sections are needed -->',
  ];
  const others = ['', 'All sections are needed.', 'Do not remove sections.', 'Optional.'];
  expect(free.filter((preface) => !isOptional('The risks.', preface))).toEqual([]);
  expect(others.filter((preface) => isOptional('The risks.', preface))).toEqual([]);
  const sections = [section('Risks', 'Optional.'), section('Goals', 'The goals.')];
  expect([...optionalAmong(sections, ({ text }) => text, '')]).toEqual(sections.slice(0, 1));
  expect([...optionalAmong(sections, ({ text }) => text, 'All sections are optional.')]).toEqual(sections);
});

test('a heading shows what one may look like by its number, letter or brackets', () => {
  const examples = [
    'Story 1',
    'Story 12',
    'Part 12: a pod',
    'Part 1 : a pod',
    'Part 1 <name>',
    'Part 1  [name]',
    'Part N',
    'Story 1: a pod',
    'Story 1 : a pod',
    'Story 1. A pod',
    'Story N',
    'Story n) a pod',
    'Story X – a pod',
    'Story 1 - a pod',
    'Story 1 (optional)',
    'Story 1 <name>',
    'Story 1  [name]',
    '1. A pod',
    '3',
    'Option B',
    'option B or so',
    'The alternatives C and D',
    'Use cases A',
    'Goal #2 of all',
    'Risk 10 and more',
    '<Title>',
    '[Name of the component]',
    '{name}',
    '(name)',
  ];
  const names = [
    'Risks',
    'Version 1.36',
    'Kubernetes 1.2.3',
    'IPv4',
    'Phase2: a pod',
    'Stories 2026',
    'Beta 2 to GA',
    'From beta 2 to GA 3',
    'The 3 pods',
    'Options Because',
    'A <b> tag',
    '<a> and more',
    'Risks (Optional)',
    'v1',
    'Node',
  ];
  expect(examples.filter((name) => !isExample(name))).toEqual([]);
  expect(names.filter(isExample)).toEqual([]);
});

test('a heading is that of the table of contents by its words', () => {
  const contents = ['Table of Contents', '**Contents**', 'table of  contents', 'TOC', 'ToC'];
  const others = ['Contents of it', 'The contents', 'The ToC', 'ToCs', 'Table of figures', ''];
  expect(contents.filter((name) => !isContents(name))).toEqual([]);
  expect(others.filter(isContents)).toEqual([]);
});

test('the first heading is a title where it is the only one of its level', () => {
  const levels = (...all: readonly number[]): boolean =>
    hasTitle(all.map((level) => section('A', '', level)));
  expect([levels(), levels(2, 2), levels(1, 2, 2), levels(1, 2, 1), levels(1, 1)]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
