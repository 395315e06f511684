import { describe, expect, test } from 'vitest';
import { fixAll } from '../../support/fix-all.js';
import { dedent } from '../../support/readme.js';
import { README, smallTexts } from '../../support/small-template.js';

const RULES = ['question-is-present', 'question-is-answered'];
const TITLE = '# KEP-9001: Start budget\n\n';

/** The three questions of the other sections, answered, so that only the first section lacks any. */
const REST = `
### Growth

###### Does the feature add calls to the API?

No.

###### Does the feature use more memory of a node?

No.

### Trouble

###### What happens while a dependency is down?

Nothing.
`;

/** The README after all fixes, and what is said about it then. */
async function fixed(readme: string): Promise<{ text: string; says: string[] }> {
  const { texts, before, after } = await fixAll(smallTexts(readme), RULES);
  const leaves = before.findings.flatMap(({ fix }) => fix?.leaves ?? []);
  const says = after.findings.map(({ rule, subject }) => `${rule} ${subject}`);
  for (const { rule, subject } of leaves) expect(says).toContain(`${rule} ${subject}`);
  const fixed = new Set(leaves.map(({ rule, subject }) => `${rule} ${subject}`));
  const old = new Set(before.findings.map(({ rule, subject }) => `${rule} ${subject}`));
  // A question that moved down a pass is one that was found before.
  expect(says.filter((one) => !fixed.has(one) && !old.has(one))).toEqual([]);
  return { text: texts[README] ?? '', says };
}

/** `before` and `after` a fix; lines that the fix adds start with `+`. */
function sides(diff: string): { before: string; after: string } {
  const lines = dedent(diff).split('\n');
  const keep = (text: string): string => text.replace(/^\+ ?/, '');
  return {
    before: lines.filter((line) => !line.startsWith('+')).join('\n'),
    after: lines.map(keep).join('\n'),
  };
}

/** A questionnaire whose first section is `diff` and whose others are complete. */
function firstSection(diff: string): { before: string; after: string } {
  const { before, after } = sides(diff);
  const whole = (section: string): string =>
    `${TITLE}## Production Readiness Review Questionnaire\n\n${section}\n${REST}`;
  return { before: whole(before), after: whole(after) };
}

describe('a missing question is put in without an answer', () => {
  test.each<[string, string]>([
    [
      'behind the answer above it, as a heading',
      `
        ### Switching it off

        ###### How is the feature turned off again?

        By its gate.

        + ###### What becomes of data that was written before?
        +
        ###### Is there a test that flips the gate?

        Yes.
      `,
    ],
    [
      'as a heading of its neighbours\u2019 level, bold where they are',
      `
        ### Switching it off

        #### **How is the feature turned off again?**
        By its gate.

        + #### **What becomes of data that was written before?**
        +
        #### Is there a test that flips the gate?
        Yes.
      `,
    ],
    [
      'as a bold bullet',
      `
        ### Switching it off

        * **How is the feature turned off again?**
          By its gate:
          - the first one,

          - or the second one.

        + * **What becomes of data that was written before?**
        +
        * **Is there a test that flips the gate?** Yes.
      `,
    ],
    [
      'as a bold bullet beside wrapped ones, behind an answer that is not indented',
      `
        ### Switching it off

        - **How is the feature turned
          off again?**
        By its gate.

        + - **What becomes of data that was written before?**
        +
        - **Is there a test that
        flips the gate?**

        Yes.
      `,
    ],
    [
      'as a bold paragraph',
      `
        ### Switching it off

        **How is the feature turned off again?** By its gate.

        + **What becomes of data that was written before?**
        +
        **Is there a test that flips the gate?** Yes.
      `,
    ],
    [
      'below the heading of its section, behind the comment there',
      `
        ### Switching it off

        <!--
        This section must be completed when targeting alpha to a release.
        -->

        + ###### How is the feature turned off again?
        +
        ###### What becomes of data that was written before?

        It stays.

        ###### Is there a test that flips the gate?

        Yes.
      `,
    ],
    [
      'one after the other in the order of the template',
      `
        ### Switching it off

        + ###### How is the feature turned off again?
        +
        + ###### What becomes of data that was written before?
        +
        + ###### Is there a test that flips the gate?
        +
      `,
    ],
    [
      'at the end of its section',
      `
        ### Switching it off

        ###### How is the feature turned off again?

        By its gate.

        + ###### What becomes of data that was written before?
        +
        + ###### Is there a test that flips the gate?
        +
      `,
    ],
    [
      'behind fences, tables, comments and headings of the answer above it',
      `
        ### Switching it off

        ###### How is the feature turned off again?

        \`\`\`yaml
        # ###### Is there a test that flips the gate?
        gate: off

        \`\`\`

        | gate | state |
        |------|-------|
        | Foo  | off   |

        ####### With the kubelet

        Restart it.

        <!-- to be discussed -->

        + ###### What becomes of data that was written before?
        +
        ###### Is there a test that flips the gate?

        Yes.
      `,
    ],
    [
      'above its section\u2019s next question where the heading is gone',
      `
        + ###### How is the feature turned off again?
        +
        + ###### What becomes of data that was written before?
        +
        ###### Is there a test that flips the gate?

        Yes.
      `,
    ],
    [
      'with a blank line of its own where the next question has none',
      `
        ### Switching it off

        ###### How is the feature turned off again?
        By its gate.
        +
        + ###### What becomes of data that was written before?

        ###### Is there a test that flips the gate?
        Yes.
      `,
    ],
  ])('%s', async (_, diff) => {
    const { before, after } = firstSection(diff);
    expect((await fixed(before)).text).toBe(after);
  });

  test.each<[string, string]>([
    [
      'with the heading of its section, at the place of that',
      `
        ## Production Readiness Review Questionnaire

        ### Switching it off

        ###### How is the feature turned off again?

        By its gate.

        ###### What becomes of data that was written before?

        It stays.

        ###### Is there a test that flips the gate?

        Yes.

        #### Of the author

        More.

        + ### Growth
        +
        + ###### Does the feature add calls to the API?
        +
        + ###### Does the feature use more memory of a node?
        +
        ### Trouble

        ###### What happens while a dependency is down?

        Nothing.

        ## Implementation History
      `,
    ],
    [
      'with the heading of its section above the others, where it is the first',
      `
        ## PRR Questionnaire

        + #### Switching it off
        +
        + - __How is the feature turned off again?__
        +
        + - __What becomes of data that was written before?__
        +
        + - __Is there a test that flips the gate?__
        +
        #### Growth

        - __Does the feature add calls to the API?__ No.

        - __Does the feature use more memory of a node?__ No.

        #### Trouble

        - __What happens while a dependency is down?__ Nothing.
      `,
    ],
    [
      'with the heading of its section at the end of the questionnaire',
      `
        ## Production Readiness Review Questionnaire

        ### Switching it off

        ###### How is the feature turned off again?
        By its gate.
        ###### What becomes of data that was written before?
        It stays.
        ###### Is there a test that flips the gate?
        Yes.
        ### Growth
        ###### Does the feature add calls to the API?
        No.
        ###### Does the feature use more memory of a node?
        No.
        +
        + ### Trouble
        +
        + ###### What happens while a dependency is down?

        ## Alternatives

        None.
      `,
    ],
    [
      'in the order of the template where there are no sections',
      `
        ## Production Readiness Review Questionnaire

        ### How is the feature turned off again?

        By its gate.

        + ### What becomes of data that was written before?
        +
        + ### Is there a test that flips the gate?
        +
        + ### Does the feature add calls to the API?
        +
        ### Does the feature use more memory of a node?

        No.

        + ### What happens while a dependency is down?
        +
        ## Alternatives
      `,
    ],
  ])('%s', async (_, diff) => {
    const { before, after } = sides(diff);
    const { text } = await fixed(`${TITLE}${before}\n`);
    expect(text).toBe(`${TITLE}${after}\n`);
  });

  test.each([
    ['without a final line feed', '', ''],
    ['with a final line feed', '\n', '\n'],
    ['with blank lines at the end', '\n\n\n', '\n\n\n'],
  ])('at the end of a file %s', async (_, end, kept) => {
    const readme = firstSection('### Switching it off')
      .before.trimEnd()
      .replace(/\n+###### What happens[\s\S]*$/, '');
    const { text } = await fixed(`${readme}${end}`);
    expect(text.endsWith(`### Trouble\n\n###### What happens while a dependency is down?${kept}`)).toBe(true);
  });

  test('with the line endings of the file', async () => {
    const { before, after } = firstSection(`
      ### Switching it off

      ###### How is the feature turned off again?

      By its gate.

      + ###### What becomes of data that was written before?
      +
      ###### Is there a test that flips the gate?

      Yes.
    `);
    const { text } = await fixed(before.replaceAll('\n', '\r\n'));
    expect(text).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('and waits for one: the finding that it leaves is the only new one', async () => {
    const { before } = firstSection(
      '### Switching it off\n\n###### How is the feature turned off again?\n\nBy its gate.',
    );
    const { says } = await fixed(before);
    expect(says).toEqual([
      'question-is-answered what-becomes-of-data-that-was-written-before',
      'question-is-answered is-there-a-test-that-flips-the-gate',
    ]);
  });
});

describe('a missing question is left to the author', () => {
  test.each<[string, string]>([
    [
      'where prose of its section would pass for the answer',
      `
        ### Switching it off

        There is nothing to switch.

        ###### How is the feature turned off again?

        By its gate.
      `,
    ],
    [
      'where the question above it is quoted',
      `
        ### Switching it off

        > **How is the feature turned off again?**
        >
        > By its gate.
      `,
    ],
    [
      'where the next question belongs to a list of the answer',
      `
        ### Switching it off

        * **How is the feature turned off again?** By its gate.
          * **Is there a test that flips the gate?** Yes.
      `,
    ],
    [
      'behind a comment that is never closed in its list',
      `
        ### Switching it off

        - **How is the feature turned off again?**
          By its gate.

          <!-- and its data
      `,
    ],
    [
      'behind HTML that nothing ends',
      `
        ### Switching it off

        ###### How is the feature turned off again?

        <pre>
        gate
      `,
    ],
  ])('%s', async (_, section) => {
    const { before } = firstSection(section);
    const { before: report, texts } = await fixAll(smallTexts(before), RULES);
    const missing = report.findings.filter(({ rule }) => rule === 'question-is-present');
    expect(missing).not.toEqual([]);
    const own = missing.filter(({ message }) => message.includes('Switching it off'));
    expect(own.filter(({ fix }) => fix)).toEqual([]);
    expect(texts[README]).toContain(before.slice(0, before.indexOf('### Growth')).trimEnd());
  });

  test('where it stands outside of the questionnaire', async () => {
    const { before } = firstSection(
      '### Switching it off\n\n###### How is the feature turned off again?\n\nBy its gate.',
    );
    const readme = `${before}\n## Testing\n\n### Is there a test that flips the gate?\n\nYes.\n`;
    const { before: report } = await fixAll(smallTexts(readme), RULES);
    const fixable = report.findings.filter(({ fix }) => fix).map(({ subject }) => subject);
    expect(fixable).toEqual(['what-becomes-of-data-that-was-written-before']);
    expect(report.counts.error).toBe(2);
  });
});

test.each([
  [
    '#### Is `a_b` below 1\\% of *all* the CPU, that is &lt;b>?',
    '#### Is a_b below 1% of all the CPU, that is \\<b>?',
  ],
  [
    '#### Does it hold \\*every\\* \\[lock] \\_there\\_?',
    '#### Does it hold \\*every\\* \\[lock\\] \\_there\\_?',
  ],
])('the words of %j are put in as text', async (heading, expected) => {
  const path = 'keps/NNNN-kep-template/README.md';
  const files = smallTexts(
    firstSection('### Switching it off\n\n#### How is the feature turned off again?\n\nBy its gate.').before,
  );
  const template = files[path]?.replace('###### Is there a test that flips the gate?', () => heading) ?? '';
  const { texts } = await fixAll({ ...files, [path]: template }, RULES);
  expect(texts[README]).toContain(`\n\n${expected}\n\n### Growth`);
});
