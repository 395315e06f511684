import { describe, expect, test } from 'vitest';
import { parseReadme } from '../../../src/load/readme/readme.js';
import type { Edit } from '../../../src/model/finding.js';
import { fixAll } from '../../support/fix-all.js';
import { dedent, offsets } from '../../support/readme.js';
import { README, SMALL, smallTexts, templateFrom } from '../../support/small-template.js';

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

/** A README with every question put in that it lacks, one by one; none is put in twice. */
function completed(text: string, left = SMALL.questions.length): string {
  expect(left).toBeGreaterThanOrEqual(0);
  for (const answer of parseReadme('README.md', { text }, SMALL).answers.values())
    if (answer.state === 'missing' && answer.insertion)
      return completed(withInsertion(text, answer.insertion), left - 1);
  return text;
}

/** A text with something put into it. */
function withInsertion(text: string, insertion: Edit): string {
  const [from, to] = offsets(text, insertion.place);
  expect(to).toBe(from);
  return text.slice(0, from) + insertion.text + text.slice(from);
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
  ])('%s', (_, diff) => {
    const { before, after } = firstSection(diff);
    expect(completed(before)).toBe(after);
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
  ])('%s', (_, diff) => {
    const { before, after } = sides(diff);
    expect(completed(`${TITLE}${before}\n`)).toBe(`${TITLE}${after}\n`);
  });

  test.each([
    ['without a final line feed', '', ''],
    ['with a final line feed', '\n', '\n'],
    ['with blank lines at the end', '\n\n\n', '\n\n\n'],
  ])('at the end of a file %s', (_, end, kept) => {
    const readme = firstSection('### Switching it off')
      .before.trimEnd()
      .replace(/\n+###### What happens[\s\S]*$/, '');
    const text = completed(`${readme}${end}`);
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

  test('by the fixes of a whole repository, too', async () => {
    const { before, after } = firstSection(`
      + ###### How is the feature turned off again?
      +
      + ###### What becomes of data that was written before?
      +
      ###### Is there a test that flips the gate?

      Yes.
    `);
    const whole = before.slice(0, before.indexOf('\n### Growth'));
    expect((await fixed(before)).text).toBe(after);
    expect((await fixed(whole)).text).toBe(completed(whole));
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
  ])('%s', (_, section) => {
    const { before } = firstSection(section);
    const { answers } = parseReadme('README.md', { text: before }, SMALL);
    const missing = [...answers.values()].filter(({ state }) => state === 'missing');
    const own = missing.filter(({ question }) => question.section === 'Switching it off');
    expect(own).not.toEqual([]);
    expect(own.filter((answer) => answer.state === 'missing' && answer.insertion)).toEqual([]);
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
])('the words of %j are put in as text', (heading, expected) => {
  const template = templateFrom(
    (smallTexts('')['keps/NNNN-kep-template/README.md'] ?? '').replace(
      '###### Is there a test that flips the gate?',
      () => heading,
    ),
  );
  const { before } = firstSection(
    '### Switching it off\n\n#### How is the feature turned off again?\n\nBy its gate.\n\n#### What becomes of data that was written before?\n\nIt stays.',
  );
  expect(inserted(expected.slice(5, 12), before, template)).toContain(`\n\n${expected}\n\n### Growth`);
});

/** The questionnaire `text` with the missing question put in whose heading starts so; `undefined` where it is left to the author. */
function inserted(start: string, text: string, template = SMALL): string | undefined {
  const answers = parseReadme('README.md', { text }, template).answers;
  const answer = [...answers.values()].find(({ question }) => question.heading.startsWith(start));
  if (answer?.state !== 'missing') throw new Error(`${start} is asked`);
  if (answer.insertion === undefined) return undefined;
  return withInsertion(text, answer.insertion);
}

/** A questionnaire whose lines that start with `+` are put in: the only change by the missing question that starts so. */
function puts(start: string, diff: string, template = SMALL): void {
  const { before, after } = sides(diff);
  const head = '# A title\n\n';
  expect(inserted(start, `${head}${before}\n`, template)).toBe(`${head}${after}\n`);
}

describe('a single question is put in', () => {
  const OFF = '###### How is the feature turned off again?';
  const DATA = '###### What becomes of data that was written before?';
  const TEST = '###### Is there a test that flips the gate?';
  const CALLS = '###### Does the feature add calls to the API?';
  const MEMORY = '###### Does the feature use more memory of a node?';
  const DOWN = '###### What happens while a dependency is down?';

  test('behind the nearest one above it that is asked', () => {
    puts('Is there', `## PRR\n\n### Switching it off\n\n${OFF}\n\n+ ${TEST}\n+\n### Growth\n\n${CALLS}`);
    puts('Is there', `## PRR\n\n${OFF}\n\n${DATA}\n\nIt stays.\n\n+ ${TEST}\n+\n${CALLS}`);
    puts('What becomes', `## PRR\n\n### Growth\n\n${OFF}\n\n+ ${DATA}\n+\n${CALLS}\n\n### Trouble`);
  });

  test('below the heading of its section, in the form of the one above', () => {
    puts(
      'Does the feature add',
      `## PRR\n\n### Switching it off\n\n- **${OFF.slice(7)}**\n\n### Growth\n\n+ - **${CALLS.slice(7)}**\n+\n${MEMORY}`,
    );
    puts(
      'Does the feature add',
      `## PRR\n\n### Growth\n\n+ ${CALLS}\n+\n${MEMORY}\n\n### Trouble\n\n- **${DOWN.slice(7)}**`,
    );
    puts(
      'How',
      `## PRR\n\n### Trouble\n\n#### ${DOWN.slice(7)}\n\n### Switching it off\n\n+ #### ${OFF.slice(7)}\n+\n### Growth`,
    );
  });

  test('above the next one of its section', () => {
    puts('How', `## PRR\n\n${'+ '}${OFF}\n+\n${TEST}\n\n### Growth`);
    puts('What becomes', `## PRR\n\n${'+ '}${DATA}\n+\n${TEST}\n\n### Growth`);
  });

  test('in the order of the template, where there are no sections', () => {
    puts('Does the feature add', `## PRR\n\n${OFF}\n\n${DATA}\n\n+ ${CALLS}\n+\n${DOWN}`);
    puts('What happens', `## PRR\n\n${OFF}\n\n${CALLS}\n\n+ ${DOWN}\n+\n## Rest`);
    puts('How', `## PRR\n\n+ ${OFF}\n+\n${CALLS}\n\n${DOWN}`);
    expect(inserted('How', '# A\n\n## PRR\n\nText\n')).toBeUndefined();
    expect(inserted('How', '# A\n\n## PRR\n\n### Who is on call?\n\nText\n')).toBeUndefined();
  });

  test('with its section behind the nearest earlier one', () => {
    const section = (name: string, ...questions: readonly string[]): string =>
      [`### ${name}`, ...questions].join('\n\n');
    puts(
      'Does the feature add',
      `## PRR\n\n${section('Switching it off', OFF, 'Text.')}\n\n#### More\n\n+ ### Growth\n+\n+ ${CALLS}\n+\n${section('Trouble', DOWN)}`,
    );
    puts(
      'What happens',
      `## PRR\n\n${section('Switching it off', OFF)}\n\n+ ### Trouble\n+\n+ ${DOWN}\n+\n### Of ours\n\nText.`,
    );
    puts(
      'What happens',
      `## PRR\n\n${section('Switching it off', OFF)}\n\n+ ### Trouble\n+\n+ ${DOWN}\n+\n## Rest`,
    );
    puts(
      'What happens',
      `## PRR\n\n${section('Growth', CALLS)}\n\n+ ### Trouble\n+\n+ ${DOWN}\n+\n${section('Switching it off', OFF)}`,
    );
    // Its questions may be headings as high as it is, and the author's own questions are part of it.
    puts(
      'What happens',
      `## PRR\n\n### Switching it off\n\n### ${OFF.slice(7)}\n\n### ${DATA.slice(7)}\n\n+ ### Trouble\n+\n+ ### ${DOWN.slice(7)}\n+\n## Rest`,
    );
    puts(
      'What happens',
      `## PRR\n\n### Switching it off\n\n- **${OFF.slice(7)}**\n- **Which of the teams is on call?**\n  Ours.\n\n#### Why is it so?\n\n+ ### Trouble\n+\n+ - **${DOWN.slice(7)}**\n+\n### Of ours`,
    );
    puts(
      'Does the feature add',
      `## PRR\n\n### Switching it off\n\n${OFF}\n\n+ ### Growth\n+\n+ ${CALLS}\n+\n#### Trouble\n\n${DOWN}`,
    );
    puts(
      'What happens',
      `## PRR\n\n### Switching it off\n\n- **${OFF.slice(7)}**\n\n**${DATA.slice(7)}**\n\n+ ### Trouble\n+\n+ **${DOWN.slice(7)}**\n+\n## Rest`,
    );
    // Else above the next later one.
    puts('How', `## PRR\n\n+ #### Switching it off\n+\n+ ${OFF}\n+\n#### Trouble\n\n${DOWN}`);
  });

  test('in the form that its neighbour has', () => {
    const forms = [
      ['#### ', ''],
      ['#### **', '**'],
      ['####  _', '_', '#### _'],
      ['- **', '**'],
      ['*   __', '__'],
      ['   + *', '*'],
      ['-\t**', '**'],
      ['**', '**'],
    ] as const;
    for (const [before, after, written = before] of forms) {
      const form = (heading: string): string => `${before}${heading.slice(7)}${after}`;
      puts(
        'What becomes',
        `## PRR\n\n### Switching it off\n\n${form(OFF)}\n\n+ ${written}${DATA.slice(7)}${after}\n+\n### Growth`,
      );
    }
    const none = [
      `> **${OFF.slice(7)}**`,
      `> #### ${OFF.slice(7)}`,
      `- a\n  - **${OFF.slice(7)}**`,
      `- #### ${OFF.slice(7)}`,
      `- a\n\n  **${OFF.slice(7)}**`,
      `1. **${OFF.slice(7)}**`,
      `- ${OFF.slice(7)}`,
      OFF.slice(7),
      `***${OFF.slice(7)}***`,
      `${OFF.slice(7)}\n----`,
      `**${OFF.slice(7)}**\n----`,
      `-     **${OFF.slice(7)}**`,
    ];
    for (const form of none)
      expect([
        form,
        inserted('What becomes', `# A\n\n## PRR\n\n### Switching it off\n\n${form}\n\nText\n`),
      ]).toEqual([form, undefined]);
    for (const second of [`  - **${DATA.slice(7)}**`, `\n  **${DATA.slice(7)}**`])
      expect(
        inserted('Is there', `# A\n\n## PRR\n\n- **${OFF.slice(7)}**\n${second}\n\n## Rest\n`),
      ).toBeUndefined();
  });

  test('where its place is no part of something else', () => {
    const above = (next: string): string | undefined =>
      inserted('What becomes', `# A\n\n## PRR\n\n### Switching it off\n\n${OFF}\n\nText.\n\n${next}\n`);
    const next = TEST.slice(7);
    for (const one of [
      `> **${next}**`,
      `> - **${next}**`,
      `  > **${next}**`,
      `- a\n\n  **${next}**`,
      `- a\n  - **${next}**`,
    ])
      expect([one, above(one)]).toEqual([one, undefined]);
    for (const one of [
      `- **${next}**`,
      `   - **${next}**`,
      `**${next}** > a`,
      `1. ${next}`,
      `- **${next}**\n  > a`,
    ])
      expect(above(one)).toContain(DATA);
  });

  test('where nothing is left open above it', () => {
    const below = (text: string, top = '', rest = ''): string | undefined =>
      inserted(
        'What becomes',
        `# A\n\n${top}## PRR\n\n### Switching it off\n\n${OFF}\n\n${text}\n\n${TEST}\n\nYes.\n${rest}`,
      );
    const open = [
      '- a <!-- b -->\n\n  <!-- c',
      '<pre>\na\n</pre>',
      '<script>\na\n</script>',
      '  <?php\na\n?>',
      '<!DOCTYPE a>',
      '<STYLE>\na\n</STYLE>',
      'a\n\n<textarea>\nb\n</textarea>',
    ];
    for (const text of open) expect([text, below(text)]).toEqual([text, undefined]);
    const closed = [
      'Text.',
      '<!-- a -->',
      '<details>\na\n</details>',
      '```\n<pre>\n```',
      '<predicate>\na\n</predicate>',
      '`<pre>`',
      'a <pre>b</pre>',
      '```\n<!-- a\n```',
      '<pre-b>\n\n<p>a</p>',
    ];
    for (const text of closed) expect(below(text)).toContain(`${text}\n\n${DATA}\n\n${TEST}`);
    for (const end of ['```\na', '<!-- a', '<pre>\na', '~~~'])
      expect([end, inserted('What becomes', `# A\n\n## PRR\n\n${OFF}\n\n${end}\n`)]).toEqual([
        end,
        undefined,
      ]);
    // What is open elsewhere ends there, or is below.
    expect(below('<details>\na <pre>b</pre>\n</details>')).toContain(DATA);
    expect(below('Text.', '- a\n\n  <!-- UNRESOLVED\n\n')).toContain(DATA);
    const others = `# A\n\n## PRR\n\n### Growth\n\n${CALLS}\n\n<details>\na\n</details>\n\n### Switching it off\n\n${OFF}\n\n\`\`\`\n<pre>\n\`\`\`\n`;
    expect(inserted('What becomes', others)).toContain(DATA);
    expect(below('Text.', '- a\n\n  <!-- b\n\n')).toContain(DATA);
    expect(below('Text.', '<pre>\na\n</pre>\n\n')).toContain(DATA);
    expect(below('```\n<pre>\n```', '<details>\na\n</details>\n\n')).toContain(DATA);
    expect(below('Text.', '', '\n```\na\n')).toContain(DATA);
    expect(below('Text.', '', '\n<!-- a\n')).toContain(DATA);
    expect(below('Text.', '', '\n<pre>\na\n')).toContain(DATA);
  });

  test('with a blank line of its own where there is none', () => {
    const whole = (end: string): string | undefined =>
      inserted('What becomes', `# A\n\n## PRR\n\n${OFF}${end}`);
    const ends = ['', '\n', '\nText.', '\nText.\n', ' \n \n', '\r\n', '\r\nText.\r\n\r\n'];
    for (const end of ends) {
      const kept = /(?:\r?\n[ \r\n]*)?$/.exec(end)?.[0] ?? '';
      expect(whole(end)).toBe(
        `# A\n\n## PRR\n\n${OFF}${end.slice(0, end.length - kept.length)}\n\n${DATA}${kept}`,
      );
    }
    expect(whole(`\nText.\n${TEST}\n`)).toBe(`# A\n\n## PRR\n\n${OFF}\nText.\n\n${DATA}\n\n${TEST}\n`);
    expect(whole(`\nText.\n\n\n${TEST}\n`)).toBe(`# A\n\n## PRR\n\n${OFF}\nText.\n\n${DATA}\n\n\n${TEST}\n`);
    expect(whole(`\n${TEST}`)).toBe(`# A\n\n## PRR\n\n${OFF}\n\n${DATA}\n\n${TEST}`);
  });

  test('but not where it is asked outside, or would be taken for another one', () => {
    const around = (above: string, below = '', template = SMALL): string | undefined =>
      inserted(
        'What becomes',
        `# A\n\n${above}\n\n## PRR\n\n${OFF}\n\nText.\n\n## Rest\n\n${below}\n`,
        template,
      );
    expect([around(DATA), around('', DATA), around(`### ${DATA.slice(7).toUpperCase()}`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(around(`- [${DATA.slice(7)}](#a)`, DATA.slice(7))).toContain(`Text.\n\n${DATA}\n\n## Rest`);
    // A questionnaire without a heading begins with its first question.
    expect(inserted('How', `# A\n\n${DATA}\n\n${TEST}\n\n${CALLS}\n`)).toBeUndefined();
    const short = templateFrom(`# A\n\n## PRR\n\n### B\n\n${OFF}\n\n###### Why?\n\n${DATA}\n`);
    expect([inserted('Why', `# A\n\n## PRR\n\n${OFF}\n`, short), around('', '', short)]).toEqual([
      undefined,
      expect.any(String),
    ]);
  });

  test('with its words as text', () => {
    const heading = 'Is it &amp;#60; or &amp;lt; or AT&amp;T; or A&B, `a_b` _c_ d_?';
    const template = templateFrom(`# A\n\n## PRR\n\n### B\n\n${OFF}\n\n###### ${heading}\n`);
    expect(inserted('Is it', `# A\n\n## PRR\n\n${OFF}\n`, template)).toContain(
      '###### Is it \\&#60; or \\&lt; or AT\\&T; or A&B, a_b c d\\_?',
    );
  });
});
