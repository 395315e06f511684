import { describe, expect, test } from 'vitest';
import { recogniser } from '../../../src/load/readme/questions.js';
import { parseQuestionnaire, questionnaireRegion } from '../../../src/load/readme/region.js';
import type { Question } from '../../../src/model/template.js';
import { Markdown } from '../../../src/text/markdown/markdown.js';

const OFF = 'How is the feature turned off again?';
const DATA = 'What becomes of data that was written before?';
const TEST = 'Is there a test that flips the gate in both ways?';
const SECTIONS = ['Switching it off', 'Growth'];

const recognise = recogniser(
  [OFF, DATA, TEST, 'Why all of this', 'Who is it for', 'How is it made', 'Why all of these'].map(
    (heading): Question => ({ id: heading, heading, wordings: [], section: 'Growth', stage: 'alpha' }),
  ),
);

/** The text of the questionnaire and its heading. */
function region(text: string): readonly (string | undefined)[] | undefined {
  const document = new Markdown(text).document(() => true);
  const found = questionnaireRegion(document, SECTIONS, recognise);
  const { heading } = found ?? {};
  return (
    found && [
      text.slice(found.start, found.end).trim(),
      ...(heading ? [text.slice(heading.start, heading.end)] : []),
    ]
  );
}

describe('the questionnaire', () => {
  test('stands below its heading', () => {
    const titles = [
      '## Production Readiness Review Questionnaire',
      '## production readiness',
      '### **Production-Readiness** Review',
      '## Production Readiness Questionnaire',
      '## Production Readiness Review Questionnaire for huge pages',
      '## Production readiness for huge pages',
      '## PRR',
      '## PRR Questionnaire',
      '# PRR Questionnaire',
    ];
    for (const title of titles)
      expect(region(`# A title\n\nText\n\n${title}\n\nText\n\n#### Part\n`)).toEqual([
        `${title}\n\nText\n\n#### Part`,
        title,
      ]);
    const others = [
      '## Pre-Production Readiness',
      '## Production Readiness Review Status',
      '## Production Readiness Review Questionnaires',
      '## The PRR',
      '## PRR Questionnaire of ours',
      '## PRRs',
      'Production Readiness Review Questionnaire',
    ];
    for (const title of others) expect(region(`# A title\n\n${title}\n\nText\n`)).toBeUndefined();
  });

  test('is not a whole document that is called so', () => {
    expect(region('# Production Readiness\n\nText\n\n## PRR\n\nText\n')).toEqual([
      '## PRR\n\nText',
      '## PRR',
    ]);
    expect(region('# Production Readiness\n\nText\n')).toBeUndefined();
    expect(region('## Production Readiness\n\nText\n')).toEqual([
      '## Production Readiness\n\nText',
      '## Production Readiness',
    ]);
  });

  test('ends at a heading as high as its own that is none of its parts', () => {
    const below = (...pieces: readonly string[]): string => pieces.join('\n\n');
    const PRR = '### PRR';
    const rows: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['Text'], []],
      [['#### Part', 'Text'], []],
      [[], ['### Part', 'Text']],
      [['Text'], ['## Part', 'Text']],
      [['### Growth', '### switching  it OFF', 'Text'], ['### Part']],
      [[`### ${OFF}`, `## How is the faeture turned off again?`, 'Text'], ['### Part']],
      [
        ['Text', '### Production readiness for another', 'Text'],
        ['### Part', 'Text'],
      ],
      [['Text', '### Part', '### PRR', 'Text'], ['### Part']],
      [['### PRR', '### Part', '### PRR', 'Text'], ['### Part']],
    ];
    expect(rows.map(([own, rest]) => region(below('# A title', PRR, ...own, ...rest)))).toEqual(
      rows.map(([own]) => [below(PRR, ...own), PRR]),
    );
  });

  test('without a heading goes from the first of three questions to the end of the part of the last', () => {
    const asked = (...questions: readonly string[]): string =>
      questions.map((one) => `${one}\n\nNo.`).join('\n\n');
    const three = asked(`#### ${OFF}`, `#### ${DATA}`, `#### ${TEST}`);
    expect(region(`# A title\n\n## Part\n\n${three}\n\n##### More\n\nText\n\n## Rest\n`)).toEqual([
      `${three}\n\n##### More\n\nText`,
    ]);
    expect(region(`# A title\n\n## Part\n\n${three}\n\n#### More\n\nText\n`)).toEqual([three]);
    expect(region(`# A title\n\n${three}`)).toEqual([three]);
    // of the section in front of them
    expect(region(`# A title\n\n### Growth\n\n${three}\n\n#### More\n\n### Rest\n`)).toEqual([
      `### Growth\n\n${three}\n\n#### More`,
    ]);
    expect(region(`# A title\n\n## Growth\n\n### Part\n\n${three}\n\n#### More\n`)).toEqual([three]);
    expect(region(`# A title\n\n### Part\n\n${three}\n\n### Growth\n\nText\n\n## Rest\n`)).toEqual([three]);
    // that are no headings
    const bold = asked(`- **${OFF}**`, `**${DATA}**`, TEST);
    expect(region(`# A title\n\n## Part\n\n${bold}\n\n#### More\n\n### Rest\n`)).toEqual([
      `${bold.slice(2)}\n\n#### More`,
    ]);
    expect(region(`# A title\n\n## Part\n\n${bold}\n\n## Rest\n`)).toEqual([bold.slice(2)]);
  });

  test('without a heading is three different questions in their own words', () => {
    const rows: readonly (readonly string[])[] = [
      [],
      [OFF, DATA],
      [OFF, DATA, OFF, DATA],
      [OFF, DATA, 'Is there a test that flips the gaet in both ways?'],
      [OFF, DATA, `So ${TEST}`],
      [OFF, DATA, 'Who is it for'],
    ];
    const heading = (text: string): string => `#### ${text}\n\nNo.`;
    expect(rows.map((asked) => region(`# A title\n\n${asked.map(heading).join('\n\n')}\n`))).toEqual(
      rows.map(() => undefined),
    );
    const texts = [OFF, DATA, 'Why all of these'].map(heading).join('\n\n');
    expect(region(`# A title\n\n${texts}`)).toEqual([texts]);
  });
});

describe('of a document is parsed', () => {
  /** The blocks that are parsed; `wanted` is what else has to be. */
  const parsed = (text: string, wanted = /^$/): readonly string[] =>
    parseQuestionnaire(text, SECTIONS, recognise, (segment) => wanted.test(segment)).blocks.map(
      (block) => block.text,
    );

  test('its outline, its questionnaire and what is last', () => {
    const text = '# T\n\na\n\n## PRR\n\nb\n\n### Growth\n\nc\n\n## Part\n\nd\n\ne\n';
    expect(parsed(text)).toEqual(['T', 'PRR', 'b', 'Growth', 'c', 'Part', 'e']);
    expect(parsed(text.trimEnd())).toEqual(['T', 'PRR', 'b', 'Growth', 'c', 'Part', 'e']);
    expect(parsed(`${text}\n \n`)).toEqual(['T', 'PRR', 'b', 'Growth', 'c', 'Part', 'e']);
    expect(parsed('# T\n\na\n\n## PRR\n\nb\n## Part\nc\n\nd')).toEqual(['T', 'PRR', 'b', 'Part', 'd']);
    expect(parsed('# T\n\na\n## PRR\nb\n\n## Part')).toEqual(['T', 'PRR', 'b', 'Part']);
    // A questionnaire may ask what it likes.
    expect(parsed(text.replace('a', OFF))).toEqual(['T', 'PRR', 'b', 'Growth', 'c', 'Part', 'e']);
  });

  test('whatever else is wanted', () => {
    const text = '# T\n\na\n\nx\n\n## PRR\n\nb\n\n## Part\n\nd x\n\ne\n';
    expect(parsed(text, /x/)).toEqual(['T', 'x', 'PRR', 'b', 'Part', 'd x', 'e']);
    expect(parsed('# T\n\na\n\nb\n\nx', /x/)).toEqual(['T', 'x']);
    expect(parsed('# T\n\na\n\nb\n', /a|x/)).toEqual(['T', 'a', 'b']);
    // Nothing is, where all of it has none.
    expect(parsed('# T\n\na\n\nb\n', /^a$/)).toEqual(['T', 'b']);
  });

  test('all of it, where questions may be asked below no heading of their own', () => {
    const whole = (question: string): readonly string[] => ['T', 'a', question, 'b', 'c'];
    const rows = [
      [OFF, OFF],
      [`So: ${OFF.toUpperCase()}`, `So: ${OFF.toUpperCase()}`],
      ['How is the feature turned off <!-- x --> again?', 'How is the feature turned off  again?'],
      ['How is the [feature](https://example.org) turned off?', 'How is the feature turned off?'],
      ['[Who is it](a_b)[ for](c)', 'Who is it for'],
    ] as const;
    expect(rows.map(([written]) => parsed(`# T\n\na\n\n${written}\n\nb\n\nc`))).toEqual(
      rows.map(([, text]) => whole(text)),
    );
    const none = ['How is it turned off?', 'How is the [feature](b c) turned off', 'Text'];
    expect(none.map((written) => parsed(`# T\n\na\n\n${written}\n\nb\n\nc`))).toEqual(
      none.map(() => ['T', 'c']),
    );
  });
});
