import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import { memory } from '../../../src/files/memory.js';
import { parseReadme } from '../../../src/load/readme/readme.js';
import { fixAll } from '../../support/fix-all.js';
import { dedent, offsets, underlined, wholeAnswer } from '../../support/readme.js';
import { kepsOf } from '../../support/sample.js';
import { README, SMALL, smallTexts, templateFrom } from '../../support/small-template.js';

const RULE = 'template-comments-are-removed';

/** What is read of each answer, with the words that its places underline. */
async function answersOf(tree: Readonly<Record<string, string>>): Promise<unknown> {
  const [kep] = await kepsOf(memory(tree), DEFAULT_CONFIG);
  if (kep === undefined) return [];
  const { readme } = kep;
  const { text } = readme;
  const answers = [...readme.answers.keys()].map((id) => wholeAnswer(readme, id));
  return answers.map(({ state, place, written, ...answer }) => [
    state,
    answer.text,
    answer.ticked,
    answer.filled,
    answer.metrics.map(({ value: name }) => name),
    answer.leftovers.map(({ value: name }) => name),
    state === 'missing' ? undefined : underlined(text, place),
    written &&
      underlined(text, written)
        .replace(/<!--[\s\S]*?-->|\s+/g, ' ')
        .replace(/ +/g, ' '),
  ]);
}

/** The README after the fix of the only finding; everything read of its answers stays the same. */
async function fixed(readme: string): Promise<string> {
  const { texts, before, after } = await fixAll(smallTexts(readme), [RULE]);
  expect(before.findings).toHaveLength(1);
  expect(before.findings[0]?.fix?.safety).toBe('safe');
  expect(after.findings).toEqual([]);
  expect(await answersOf(texts)).toEqual(await answersOf(smallTexts(readme)));
  return texts[README] ?? '';
}

/** A README with this questionnaire before and after; lines that the fix takes away start with `-|`, those it leaves empty with `=|`. */
function sides(diff: string): { before: string; after: string } {
  const lines = dedent(diff).split('\n');
  const whole = (text: readonly string[]): string =>
    `# KEP-9001: Start budget\n\n## Production Readiness Review Questionnaire\n\n${text.join('\n')}`;
  return {
    before: whole(lines.map((line) => line.replace(/^([ \t]*)[-=]\| ?/, '$1'))),
    after: whole(
      lines.filter((line) => !/^[ \t]*-\|/.test(line)).map((line) => line.replace(/^[ \t]*=\|.*$/, '')),
    ),
  };
}

const NAME_THE_GATE = 'Name the gate and say what happens to objects that use the feature.';

describe('comments of the template below answered questions are deleted', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'with one of the blank lines around them',
      `
        ### Switching it off

        <!--
        This section must be completed when targeting alpha to a release.
        -->

        ###### How is the feature turned off again?

        -| <!--
        -| ${NAME_THE_GATE}
        -| -->
        -|
        By its gate.

        ###### What becomes of data that was written before?

        It stays.

        -| <!-- Think of objects that no longer validate once the gate is off. -->
        -|
        ###### Is there a test that flips the gate?

        Yes.
      `,
    ],
    [
      'with all the blank lines below them',
      `
        ###### How is the feature turned off again?

        -| <!-- ${NAME_THE_GATE} -->
        -|
        -|
        By its gate.
      `,
    ],
    [
      'several in a row',
      `
        ###### Does the feature add calls to the API?

        -| <!--
        -| Count them for each object and for each node, please.
        -|
        -| Watches count as well as lists.
        -| -->
        -| <!-- Watches count as well as lists. -->
        -|
        -| <!-- Count them for each object and for each node, please. -->
        -|
        No.
      `,
    ],
    [
      'that touch the text on both sides',
      `
        ###### How is the feature turned off again?
        =| <!-- ${NAME_THE_GATE} -->
        By its gate,
        =| <!--
        -| ${NAME_THE_GATE}
        -| -->
        and nothing else.
      `,
    ],
    [
      'that touch the text above',
      `
        ###### How is the feature turned off again?
        -| <!-- ${NAME_THE_GATE} -->

        By its gate.
        -| <!-- ${NAME_THE_GATE} -->

        ###### Is there a test that flips the gate?
        Yes.
      `,
    ],
    [
      'that touch the text below',
      `
        ###### How is the feature turned off again?

        -| <!-- ${NAME_THE_GATE} -->
        By its gate.
      `,
    ],
    [
      'inside lists',
      `
        * **How is the feature turned off again?**
          =| <!-- ${NAME_THE_GATE} -->
          By its gate:
          - the first one
          -| <!-- ${NAME_THE_GATE} -->
          - the second one

        * **What becomes of data that was written before?**

          -| <!--
          -|   Think of objects that no longer validate
          -|   once the gate is off.
          -| -->
          -|
          It stays.
      `,
    ],
  ];
  test.each(cases)('%s', async (_, diff) => {
    const { before, after } = sides(diff);
    expect(await fixed(`${before}\n`)).toBe(`${after}\n`);
  });

  test('in a file of Windows', async () => {
    const lines = (text: string): string => `${text}\n`.replaceAll('\n', '\r\n');
    for (const [, diff] of cases) expect(without(lines(sides(diff).before))).toBe(lines(sides(diff).after));
    const { before, after } = sides(cases[2]?.[1] ?? '');
    expect(await fixed(lines(before))).toBe(lines(after));
  });

  test.each([
    ['', ''],
    ['\n', '\n'],
    ['  \n\n', '\n\n'],
  ])('at the end of a file that ends in %j', (end, kept) => {
    const { before } = sides('###### How is the feature turned off again?\n\nBy its gate.');
    expect(without(`${before}\n\n<!-- ${NAME_THE_GATE} -->${end}`)).toBe(`${before}${kept}`);
  });
});

describe('a comment is left alone', () => {
  const answered = (text: string): string =>
    `###### How is the feature turned off again?\n\n${dedent(text)}\n`;

  test.each<[string, string]>([
    ['in a question without an answer', answered(`<!-- ${NAME_THE_GATE} -->`)],
    [
      'in a question that only its section answers',
      `### Switching it off\n\nThere is nothing to switch.\n\n${answered(`<!-- ${NAME_THE_GATE} -->`)}`,
    ],
    ['in a question that is put off', answered(`<!-- ${NAME_THE_GATE} -->\n\nTo be added before beta.`)],
  ])('%s', async (_, questionnaire) => {
    const { before } = await fixAll(smallTexts(sides(questionnaire).before), [RULE]);
    expect(before.keps[0]?.readme.answers.get('how-is-the-feature-turned-off-again')?.state).not.toBe(
      'missing',
    );
    expect(before.findings).toEqual([]);
  });

  test.each<[string, string]>([
    ['that the author edited', answered(`<!-- ${NAME_THE_GATE} Done. -->\n\nBy its gate.`)],
    ['of the author', answered('<!-- The gate was renamed in review, see there. -->\n\nBy its gate.')],
    ['of too few words', answered('<!-- Name the gate -->\n\nBy its gate.')],
    [
      'of another question',
      answered('<!-- Count them for each object and for each node, please. -->\n\nBy its gate.'),
    ],
    ['that a text goes around', answered(`By its gate. <!-- ${NAME_THE_GATE} -->`)],
    ['that is an item of a list', answered(`By its gate:\n- <!-- ${NAME_THE_GATE} -->\n- the second`)],
    ['in a fence', answered(`\`\`\`html\n<!-- ${NAME_THE_GATE} -->\n\`\`\`\n\nBy its gate.`)],
    ['inside of HTML', answered(`<details>\n<!-- ${NAME_THE_GATE} -->\n<b>By its gate.</b>\n</details>`)],
    [
      'that parts a list from what is indented below',
      answered(`- By its gate.\n\n<!-- ${NAME_THE_GATE} -->\n\n      gate: off`),
    ],
    ['of a section', `### Growth\n\n<!-- ${NAME_THE_GATE} -->\n\n${answered('By its gate.')}`],
    ['outside of the questionnaire', `${answered('By its gate.')}\n## Notes\n\n<!-- ${NAME_THE_GATE} -->`],
  ])('%s', (_, questionnaire) => {
    const { before } = sides(questionnaire);
    expect(without(before)).toBe(before);
  });

  test('where the template has none', async () => {
    const { before } = sides(answered(`<!-- ${NAME_THE_GATE} -->\n\nBy its gate.`));
    const { 'keps/NNNN-kep-template/README.md': _, ...files } = smallTexts(before);
    expect((await fixAll(files, [RULE])).before.findings).toEqual([]);
  });
});

test('is one finding at the first comment, with a few of the others', async () => {
  const comments = Array.from({ length: 7 }, () => `<!-- ${NAME_THE_GATE} -->\n\n`).join('');
  const { before } = sides(`###### How is the feature turned off again?\n\n${comments}By its gate.`);
  const { findings } = (await fixAll(smallTexts(before), [RULE])).before;
  expect(
    findings.map(({ subject, message, place, related }) => [
      subject,
      message,
      place.start?.line,
      related?.length,
    ]),
  ).toEqual([['comments', 'Unexpected 7 comments of the template below answered questions', 7, 2]]);
});

/** A README without the comments of the template below its answers; each is underlined on its own. */
function without(text: string, template = SMALL): string {
  const readme = parseReadme('README.md', { text }, template);
  const answers = [...readme.answers.keys()].map((id) => wholeAnswer(readme, id));
  for (const { comments } of answers)
    for (const { value, place } of comments) expect(underlined(text, place).slice(4, -3).trim()).toBe(value);
  expect(answers.some(({ comments }) => comments.length > 0)).toBe(
    answers.some(({ withoutComments }) => withoutComments.length > 0),
  );
  return answers
    .flatMap(({ withoutComments }) => withoutComments)
    .map(({ place }) => offsets(text, place))
    .toSorted(([one], [other]) => other - one)
    .map(([start, end]) => {
      expect(end).toBeGreaterThan(start);
      return [start, end] as const;
    })
    .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}

describe('a comment goes with its lines alone', () => {
  const C = `<!-- ${NAME_THE_GATE} -->`;
  const OFF = '###### How is the feature turned off again?';
  const whole = (body: string): string => `# A\n\n## PRR\n\n### Switching it off\n\n${OFF}\n${body}`;

  test('wherever it stands below its question', () => {
    const rows: readonly (readonly [string, string])[] = [
      [`\n${C}\n\nText.\n`, '\nText.\n'],
      [`${C}\nText.\n`, '\nText.\n'],
      [`\nText.\n\n${C}\n\nMore.\n\n${C}\n\nMost.\n`, '\nText.\n\nMore.\n\nMost.\n'],
      [`\n${C}\n${C}\n \n${C}\n\nText.\n`, '\nText.\n'],
      [`\nText.\n${C}\nMore.\n`, '\nText.\n\nMore.\n'],
      [`\nText.\r\n${C}\r\nMore.\r\n`, '\nText.\r\n\r\nMore.\r\n'],
      [`\n- Text.\n${C}\n- More.\n`, '\n- Text.\n- More.\n'],
      [`\n- Text.\n${C}\n  * More.\n`, `\n- Text.\n${C}\n  * More.\n`],
      [`\nText.\n${C}\n\nMore.\n`, '\nText.\n\nMore.\n'],
      [`\nText.\n \t\n${C} \nMore.\n`, '\nText.\n \t\nMore.\n'],
      // at the end
      [`\nText.\n\n${C}`, '\nText.'],
      [`\nText.\n\n${C}\n`, '\nText.\n'],
      [`\nText.\n\n${C} \t\n\n`, '\nText.\n\n'],
      [`\nText.\n\n${C}\n  `, '\nText.\n  '],
      // between lines that only look like elements
      [`\nA <b>text</b>.\n\n${C}\n\nMore.\n`, '\nA <b>text</b>.\n\nMore.\n'],
      [`\n<b>A\n</b>\n\nText.\n\n${C}\n\nMore.\n`, '\n<b>A\n</b>\n\nText.\n\nMore.\n'],
      [
        `\n<!-- of ours, not of any template -->\n${C}\n\nMore.\n`,
        '\n<!-- of ours, not of any template -->\n\nMore.\n',
      ],
      [
        `\n${C}\n<!-- of ours, not of any template -->\n\nMore.\n`,
        '\n<!-- of ours, not of any template -->\n\nMore.\n',
      ],
      [`\n- Text.\n\n  ${C}\n\n  More.\n`, '\n- Text.\n\n  More.\n'],
      // so few words as are no accident
      ['\n<!-- Name the gate and say -->\n\nText.\n', '\nText.\n'],
    ];
    expect(rows.map(([body]) => [body, without(whole(body))])).toEqual(
      rows.map(([body, rest]) => [body, whole(rest)]),
    );
  });

  test('unless it is part of something else', () => {
    const kept = [
      `\nText. ${C}\n`,
      `\n${C} Text.\n`,
      `\n${C}<!-- of ours, not of any template -->\n\nText.\n`,
      `\n<!-- of ours, not of any template -->${C}\n\nText.\n`,
      `\n- ${C}\n- Text.\n`,
      `\n> ${C}\n\nText.\n`,
      `\n<details>\nText.\n${C}\nMore.\n</details>\n`,
      `\n<b>\n\n${C}\n\nText.\n`,
      `\n \t<br>\n\n${C}\n\nText.\n`,
      `\n${C}\n\n\n <b>\nText.\n</b>\n`,
      `\n- Text.\n\n${C}\n\n    code\n`,
      `\n- Text.\n\n${C}\n\n\n    code\n`,
      `\n- Text.\n\n${C}\n\n  code\n`,
      '\n<!-- Name the gate and -->\n\nText.\n',
      '\n<!-- Name the gate and says -->\n\nText.\n',
      `\n<!-- ${NAME_THE_GATE}\n`,
      `\nText.\n\n## Rest\n\n${C}\n`,
      `\nText.\n\n### Growth\n\n${C}\n\n###### Does the feature add calls to the API?\n`,
    ];
    expect(kept.map((body) => without(whole(body)))).toEqual(kept.map(whole));
    const above = `# A\n\n${C}\n\n## PRR\n\n${OFF}\n\nText.\n`;
    expect(without(above)).toBe(above);
  });

  test('unless it speaks to somebody', () => {
    for (const words of [
      'Write UNRESOLVED above what is still open.',
      'prr-lint-disable slo: this is an example',
    ]) {
      const template = templateFrom(`# A\n\n## PRR\n\n### Switching it off\n\n${OFF}\n\n<!-- ${words} -->\n`);
      const text = whole(`\n<!-- ${words} -->\n\nText.\n`);
      expect(without(text, template)).toBe(text);
    }
  });
});
