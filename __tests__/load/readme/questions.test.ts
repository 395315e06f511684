import { describe, expect, test } from 'vitest';
import { questionOf, recogniser } from '../../../src/load/readme/questions.js';
import type { Question } from '../../../src/model/template.js';
import { Markdown } from '../../../src/text/markdown/markdown.js';

/** Questions by id: heading, then older wordings. */
const QUESTIONS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  off: ['How is the feature turned off again?', 'How can operators turn it off?'],
  data: ['What becomes of data that was written before?'],
  calls: ['Does the feature add calls to the API?'],
  cloud: ['Does the feature add calls to the cloud of a provider?'],
  back: ['Can the feature be rolled back?'],
  again: [
    'Can the feature be rolled back once it has been on?',
    'Can the feature be rolled back once it is on?',
  ],
  name: ['Which nodes keep the name of a pod in memory?'],
  names: ['Which nodes keep the names of a pod in memory?'],
  short: ['Why all of this?'],
  these: ['Why all of these?'],
  help: ['Who does it help now?'],
  slos: ['What are the SLOs (Service Level Objectives) for the feature?'],
  slis: ['Which SLIs (Service Level Indicators) tell how it is?'],
};

const recognise = recogniser(
  Object.entries(QUESTIONS).map(
    ([id, [heading, ...wordings]]): Question => ({ id, heading, wordings, section: 'Part', stage: 'alpha' }),
  ),
);

describe('a question is told', () => {
  const near = (text: string): string | undefined => {
    const found = recognise.near(text);
    return found && `${found.question.id} ${found.words}`;
  };

  test('by its words, whatever their case and punctuation', () => {
    const exact = (text: string): string | undefined => recognise.exact(text)?.id;
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['How is the feature turned off again?', 'off'],
      ['  HOW is the "feature" turned off, again', 'off'],
      ['How can operators turn it off', 'off'],
      ['Why all of this?', 'short'],
      ['How is the feature turned off', undefined],
      ['How is the feature turned off again? By its gate', undefined],
    ];
    expect(rows.map(([text]) => [text, exact(text)])).toEqual(rows);
  });

  test('by words that are nearly its own', () => {
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['How is the feature turned off again?', 'off 7'],
      ['How can operators turn it off?', 'off 6'],
      // too short to be near anything
      ['Why all of this?', undefined],
      ['Why all of these?', 'these 4'],
      // with more behind
      ['How is the feature turned off again? By its gate.', 'off 7'],
      ['Can the feature be rolled back?', 'back 6'],
      ['Can the feature be rolled back in beta?', 'back 6'],
      ['Can the feature be rolled back once it is on in beta?', 'again 10'],
      ['Can the feature be rolled backwards in all of the clusters?', undefined],
      // shortened
      ['What becomes of data that', 'data 5'],
      ['What becomes of data', undefined],
      ['What becomes of data tha', undefined],
      ['Does the feature add calls', undefined],
      ['Does the feature add calls to the cloud', 'cloud 8'],
      ['Can the feature be rolled back once', 'back 6'],
      ['Which nodes keep the name of', 'name 6'],
      ['the feature turned off again', undefined],
      // with slips
      ['How is the faeture turned off agian?', 'off 7'],
      ['How is this feature turned off again?', 'off 7'],
      ['How is a feature turned off again?', 'off 7'],
      ['What became of data that was written before?', 'data 8'],
      ['Does the feature add callz to the API?', 'calls 8'],
      ['Does the feature add bulls to the API?', 'calls 8'],
      // two slips in a short word make another one
      ['Does the feature sum calls to the API?', undefined],
      ['What becomes of dots that was written before?', undefined],
      ['Does the feature add calls to the APP?', 'calls 8'],
      ['Does the feature add calls to the SDK?', undefined],
      // another word, where one lacks
      ['How is the kubelet turned off again?', undefined],
      ['How is the feature turned on again?', 'off 7'],
      ['How is the big feature turned off again?', 'off 8'],
      ['How is the good feature turned off again?', 'off 8'],
      ['Again, how is the feature turned off?', undefined],
      ['How is the feature turned again?', 'off 6'],
      // no nearer to one than to another
      ['Which nodes keep the name of a pod in memory?', 'name 10'],
      ['Which nodes keep the names of a pod in memory?', 'names 10'],
      ['Which nodes keep the namee of a pod in memory?', undefined],
      ['Which nodes keep the nme of a pod in memory?', 'name 10'],
      ['Which nodes keep the naems of a pod in memory?', undefined],
      ['Something else is asked for here, is it not?', undefined],
    ];
    expect(rows.map(([text]) => [text, near(text)])).toEqual(rows);
  });

  test('only where its first words stand', () => {
    expect(recognise.openings).toHaveLength(12);
    expect(recognise.openings).toEqual(
      expect.arrayContaining(['how is the feature turned off', 'why all of this']),
    );
    expect(recognise.openings.filter((opening) => opening.startsWith('can the'))).toEqual([
      'can the feature be rolled back',
    ]);
  });
});

/** The questions of a text: id, its words as underlined, the start of its answer and that as underlined. */
function asked(text: string): readonly (readonly string[])[] {
  const document = new Markdown(text).document(() => true);
  return document.blocks.flatMap((block) => {
    const found = questionOf(block, document, recognise);
    if (found === undefined) return [];
    const { question, words, rest } = found;
    const own = [question.id, text.slice(words.start, words.end)];
    return [rest ? [...own, rest.text, text.slice(rest.start, rest.end)] : own];
  });
}

describe('a question is asked', () => {
  type Row = readonly [string, ...(readonly string[])[]];
  const check = (rows: readonly Row[]): void =>
    expect(rows.map(([text]) => [text, ...asked(text)])).toEqual(rows);
  const OFF = 'How is the feature turned off again?';

  test('by a heading', () => {
    check([
      [`# ${OFF}`, ['off', OFF]],
      [`# ${OFF} <!-- a -->`, ['off', `${OFF} <!-- a -->`]],
      [
        'How is the #1 feature turned off again?\n---',
        ['off', 'How is the #1 feature turned off again?\n---'],
      ],
      [`###### \t${OFF} ##`, ['off', `${OFF} ##`]],
      [`${OFF}\n---`, ['off', `${OFF}\n---`]],
      ['Why #1 of all of these?\n---'],
      [`## **${OFF}**`, ['off', `**${OFF}**`]],
      [`## ${OFF} By its gate.`, ['off', OFF, 'By its gate.', 'By its gate.']],
      [`## ${OFF} **By** its gate.`, ['off', OFF, 'By its gate.', '**By** its gate.']],
      [`## ${OFF}: \`no\``, ['off', `${OFF}:`, 'no', '`no`']],
      [`## ${OFF} (no)`, ['off', OFF, '(no)', '(no)']],
      [`## ${OFF} [no](a)`, ['off', OFF, 'no', '[no](a)']],
      [`## ${OFF} And who does it?`, ['off', `${OFF} And who does it?`]],
      [`## ${OFF} And who does it? `, ['off', `${OFF} And who does it?`]],
      [`## ${OFF} Who? Nobody.`, ['off', OFF, 'Who? Nobody.', 'Who? Nobody.']],
      ['## What becomes of data that', ['data', 'What becomes of data that']],
      ['## How is the feature turned off again', ['off', 'How is the feature turned off again']],
      ['## Nothing of the kind'],
    ]);
  });

  test('by bold or emphasis at the start', () => {
    check([
      [`**${OFF}**`, ['off', `**${OFF}**`]],
      [`_${OFF}_`, ['off', `_${OFF}_`]],
      [`- **${OFF}** By its gate.`, ['off', `**${OFF}**`, 'By its gate.', 'By its gate.']],
      [`**${OFF}**\nBy its gate.`, ['off', `**${OFF}**`, 'By its gate.', 'By its gate.']],
      [`**${OFF}:** By its gate.`, ['off', `**${OFF}:**`, 'By its gate.', 'By its gate.']],
      [
        `**${OFF.slice(0, -1)}**? . By its gate.`,
        ['off', `**${OFF.slice(0, -1)}**`, 'By its gate.', '? . By its gate.'],
      ],
      [`**${OFF}** ...`, ['off', `**${OFF}**`]],
      [`**${OFF}**by its gate. So`, ['off', `**${OFF}**`, 'by its gate. So', 'by its gate. So']],
      [
        '**What becomes of data that** was written before? It stays.',
        ['data', '**What becomes of data that** was written before?', 'It stays.', 'It stays.'],
      ],
      [
        '**How is the faeture turned off again** By its gate, or is it?',
        [
          'off',
          '**How is the faeture turned off again**',
          'By its gate, or is it?',
          'By its gate, or is it?',
        ],
      ],
      [
        `**How is the feature** turned off again? By its gate.`,
        ['off', '**How is the feature** turned off again?', 'By its gate.', 'By its gate.'],
      ],
      [
        `**How is the feature** turned off again? **By** its gate.`,
        ['off', '**How is the feature** turned off again?', 'By its gate.', '**By** its gate.'],
      ],
      [
        '**How is the faeture turned off again?** By its gate.',
        ['off', '**How is the faeture turned off again?**', 'By its gate.', 'By its gate.'],
      ],
      [
        '**How is the feature turned off again in alpha?** No.',
        ['off', '**How is the feature turned off again', 'in alpha? No.', 'in alpha?** No.'],
      ],
      ['**So we ask ourselves** How is the feature turned off again?'],
      ['**By its gate.** How is the feature turned off again?'],
    ]);
  });

  test('by a plain paragraph of nothing else', () => {
    check([
      [OFF, ['off', OFF]],
      [`#${OFF}`, ['off', `#${OFF}`]],
      ['Who does it help now', ['help', 'Who does it help now']],
      [`- ${OFF}`, ['off', OFF]],
      [`> ${OFF}`, ['off', OFF]],
      [`${OFF}\nBy its gate.`, ['off', OFF, 'By its gate.', 'By its gate.']],
      [
        'How is the\nfeature turned\noff again?\n`no`',
        ['off', 'How is the\nfeature turned\noff again?', 'no', '`no`'],
      ],
      [
        'How is the feature turned off again\nBy its gate.',
        ['off', 'How is the feature turned off again', 'By its gate.', 'By its gate.'],
      ],
      ['How is the feature turned off\nagain'],
      ['How\nis\nthe\nfeature\nturned off again?'],
      [`${OFF} By its gate. Why?`],
      ['Why all of these?'],
      ['Does the feature add callz to the API?'],
      [`We ask: ${OFF}`],
    ]);
  });

  test('by bold that nothing closes', () => {
    check([
      [`**${OFF}\nBy its gate.`, ['off', `**${OFF}`, 'By its gate.', 'By its gate.']],
      [
        `__How is the faeture turned off again\nBy its gate.`,
        ['off', '__How is the faeture turned off again', 'By its gate.', 'By its gate.'],
      ],
      [`So **${OFF}\nBy its gate.`],
      ['** How is the faeture turned off again'],
    ]);
  });

  test('but not by code or HTML', () => {
    check([[`\`\`\`\n${OFF}\n\`\`\``], [`    ${OFF}`], [`<p>\n${OFF}\n</p>`]]);
  });

  test('with the long form of objectives and indicators', () => {
    const SLOS = 'What are the SLOs (Service Level Objectives) for the feature?';
    check([
      [`## ${SLOS} None.`, ['slos', SLOS, 'None.', 'None.']],
      [
        '## What are the SLOs for the feature? None.',
        ['slos', 'What are the SLOs for the feature?', 'None.', 'None.'],
      ],
      [
        'Which SLIs (Service Level Indicators) tell how it is?\nAll.',
        ['slis', 'Which SLIs (Service Level Indicators) tell how it is?', 'All.', 'All.'],
      ],
    ]);
  });
});
