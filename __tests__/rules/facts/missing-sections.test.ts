import { beforeAll, describe, expect, test } from 'vitest';
import type { Kep } from '../../../src/model/kep.js';
import type { Section } from '../../../src/model/readme.js';
import { missingSections, parentOf } from '../../../src/rules/facts/missing-sections.js';
import { kepsOf, sample } from '../../support/sample.js';

let whole: Kep;
beforeAll(async () => {
  [whole] = (await kepsOf(sample())) as [Kep];
});

/** `## Costs` or `## Costs: text` → the section. */
function sectionsOf(lines: readonly string[]): readonly Section[] {
  return lines.map((line, index) => {
    const [heading = '', ...text] = line.split(': ');
    const [marks = '', ...words] = heading.split(' ');
    const value = words.join(' ');
    return {
      value,
      level: marks.length,
      place: { path: 'README.md' },
      text: text.join(': '),
      firstLine: index + 1,
    };
  });
}

interface Given {
  readonly status?: string;
  /** What the template calls optional below its headings. */
  readonly optional?: readonly string[];
  readonly lenient?: boolean;
  readonly optionalSections?: readonly string[];
}

/** What a README with the sections `own` lacks of a template with `asked`: all of it, and what is told. */
function lacks(asked: readonly string[], own: readonly string[], given: Given = {}): readonly string[][] {
  const { status = 'implementable', optional = [], lenient = false, optionalSections = [] } = given;
  const { template, config } = whole.repository;
  const sections = sectionsOf(asked);
  const { all, told } = missingSections({
    ...whole,
    status,
    readme: { ...whole.readme, sections: sectionsOf(own) },
    repository: {
      ...whole.repository,
      template: {
        ...template,
        sections,
        questions: [],
        optional: new Set(sections.filter(({ value }) => optional.includes(value))),
      },
      config: { ...config, optionalSections, metadata: { ...config.metadata, lenient } },
    },
  });
  return [all.map(({ value }) => value), told.map(({ value }) => value)];
}

const TITLE = ['# Title', '## Costs', '### Low', '### High'];

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['the title is not asked for', TITLE, ['# Mine', '## Costs', '### Low', '### High'], [], []],
  ['a section with all its parts is told once', TITLE, [], ['Costs', 'Low', 'High'], ['Costs']],
  [
    'the parts of one that is in pieces are told each',
    TITLE,
    ['## Low'],
    ['Costs', 'High'],
    ['Costs', 'High'],
  ],
  [
    'with several sections of the first level each is one',
    ['# Costs', '# Gains'],
    ['# Gains'],
    ['Costs'],
    ['Costs'],
  ],
  [
    'a name that holds another is no place for it',
    ['## Unit tests', '## Unit tests and runs'],
    ['## Unit tests and runs'],
    ['Unit tests'],
    ['Unit tests'],
  ],
  [
    'a part that only follows an optional one is asked for',
    ['## All', '### Low (optional)', '### High', '#### Part'],
    ['## All', '### High'],
    ['Part'],
    ['Part'],
  ],
  ['a part of an optional one is left', ['## All (optional)', '### High', '#### Part'], [], [], []],
  ['one of three names is enough', ['## Notes/Constraints/Caveats'], ['## Constraints'], [], []],
  [
    'none of three names',
    ['## Notes/Constraints/Caveats'],
    ['## Costs'],
    ['Notes/Constraints/Caveats'],
    ['Notes/Constraints/Caveats'],
  ],
  ['no name among three is empty', ['## Notes//Caveats'], ['## …'], ['Notes//Caveats'], ['Notes//Caveats']],
  [
    'one of two names is not enough',
    ['## Notes/Caveats'],
    ['## Notes'],
    ['Notes/Caveats'],
    ['Notes/Caveats'],
  ],
])('%s', (_, asked, own, all, told) => {
  expect(lacks(asked, own)).toEqual([all, told]);
});

test.each([
  ['- Low costs', true],
  ['  - Low costs, none', true],
  ['**Low costs**', true],
  ['Low costs - none', false],
  ['Low costs** none', false],
  ['Costs: **Low costs**', false],
])('the line %j is a section of its own: %s', (line, there) => {
  const [all] = lacks(['## Money', '### Low costs'], [`## Money: Some.\n${line}`]);
  expect(all).toEqual(there ? [] : ['Low costs']);
});

describe('what the template leaves to the author', () => {
  const ASKED = ['## Costs', '## Gains'];

  test.each<[string, Given, readonly string[]]>([
    ['nothing', {}, ['Costs', 'Gains']],
    ['what is named so in the configuration', { optionalSections: ['cost'] }, ['Gains']],
    ['what stands below its headings', { lenient: true, optional: ['Gains'] }, ['Costs']],
    [
      'not what stands below its headings where these alone count',
      { optional: ['Gains'] },
      ['Costs', 'Gains'],
    ],
    ['nothing, where that would stand below its headings', { lenient: true }, ['Costs', 'Gains']],
  ])('is %s', (_, given, all) => {
    expect(lacks(ASKED, [], given)[0]).toEqual(all);
  });
});

test.each<[string, readonly string[]]>([
  ['implementable', ['Release Signoff Checklist', 'Costs']],
  ['implemented', ['Costs']],
])('the checklist of a KEP that is %s', (status, all) => {
  expect(lacks(['## Release Signoff Checklist', '## Costs'], [], { status })[0]).toEqual(all);
});

test('a section is part of the nearest one above it', () => {
  const sections = sectionsOf(['# Title', '## Costs', '### Low', '### High', '## Gains']);
  const template = { ...whole.repository.template, sections };
  expect(sections.map((section) => parentOf(section, template)?.value)).toEqual([
    undefined,
    undefined,
    'Costs',
    'Costs',
    undefined,
  ]);
});
