import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, loadConfig } from '../src/config/config.js';
import { memory } from '../src/files/memory.js';
import { lint } from '../src/lint.js';
import { parseReadme } from '../src/load/readme/readme.js';
import { open } from '../src/load/workspace.js';
import type { Place } from '../src/model/place.js';
import type { Readme } from '../src/model/readme.js';
import { hasTurn } from './support/cases.js';
import { below, example, lineStarts, offsets, SPECIFICATIONS, TEMPLATE } from './support/readme.js';
import { KEP, ruleIds, sample } from './support/sample.js';

const SAMPLES = [
  'sig-node/9001-pod-start-budget',
  'sig-scheduling/9002-pending-pod-reasons',
  'sig-storage/9003-volume-attach-history',
].map((kep) => example(`keps/${kep}/README.md`));

/** Every place in what was read. */
function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('path' in value && 'start' in value && 'end' in value) found.push(value as Place);
  else for (const part of value instanceof Map ? value.values() : Object.values(value)) places(part, found);
  return found;
}

/** Reads `text` and looks whether each place is inside it, the right way round. */
function checked(text: string, template = TEMPLATE): Readme {
  const readme = parseReadme('README.md', { text }, template);
  const starts = lineStarts(text);
  for (const place of places(readme)) {
    const [start, end] = offsets(text, place, starts);
    if (!(start >= 0 && start <= end && end <= text.length))
      expect.fail(`${JSON.stringify(place)} is not inside ${JSON.stringify(text.slice(0, 200))}`);
  }
  return readme;
}

describe('a damaged README is read without a fault, and places stay inside it', () => {
  test.each(SAMPLES.map((text, index) => [index, text] as const))('sample %i', (_, text) => {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.startsWith('## Production'));
    for (let index = first; index < lines.length; index += 23) checked(lines.toSpliced(index, 1).join('\n'));
    const sections = text.split(/^(?=#)/m);
    for (const index of sections.keys()) checked(sections.toSpliced(index, 1).join(''));
    const start = text.indexOf('## Production');
    for (let offset = start; offset < text.length; offset += 997) checked(text.slice(0, offset));
    for (let offset = 0; offset < start; offset += 1499) checked(text.slice(offset));
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  'a rule': '---',
  'a rule right below a line': 'text\n---\ntext',
  'an unclosed comment': '<!-- what follows is gone',
  'an unclosed comment in a line': 'text <!-- what follows is not',
  'a comment that is closed twice': '<!-- a --> b -->',
  'an unclosed fence': '```yaml',
  'an unclosed fence in a list': '- a\n\n  ```',
  'an unclosed code span': 'text `code',
  'an unclosed link': '[text](https://example.org',
  'an unclosed tag': '<a href="',
  'an empty heading': '######',
  'an empty bullet': '-\n  -\n    -',
  'text from right to left': '\u202Eon si rewsna ehT\u202C العربية',
  'control characters': '\u0000\u0001\u0008\u001b[31m\u007f\u0085\ufeff',
  'half a surrogate pair': 'a \ud83d b \ude00 c',
  'characters of two units': '- [x] 🎉 **🎉?** `🎉_total`',
  'a carriage return': 'a\rb\r\rc',
  'mixed line ends': 'a\r\nb\nc\rd\n\r',
  'other line separators': 'a\u2028b\u2029c\u000bd',
  'a box and nothing else': '- [ ]',
  'boxes of all kinds': '- [x]\n- []\n- [ x ]\n[X]\n- \\[x]\n-[x]\n* [x] a',
  'labels without values': 'Feature gate name:\nComponents depending on the feature gate:\nMetric name:',
  'a label of blanks': `Components depending${' '.repeat(300)}on`,
  'names that expressions mean something in':
    '- Feature gate name: `A.*(B|C`, `$1`, `\\d`, `Aa{}`, `*`, `Bb[c]`',
  'a heading that is a question twice':
    '###### What are other known failure modes? What are other known failure modes?',
  'a bold question in a quote in a list': '> - **What are other known failure modes?** None',
  'a table': '| Q | A |\n|---|---|\n| **Does enabling the feature change any default behavior?** | No |',
  'markers of discussions':
    '<<[UNRESOLVED]>> <<[/UNRESOLVED]>> <<[UNRESOLVED <<[UNRESOLVED]>>\n<<[/UNRESOLVED',
  'words to this tool': '<!-- prr-lint-disable --><!-- prr-lint-disable slis -->\n<!-- prr-lint-',
};

/** Questions whose answers are read by other means than most. */
const SPECIAL = /enablement|slis|metrics|rollback/;

describe.each(SPECIFICATIONS)('hostile pieces, with %s', (_, template) => {
  // Where the two differ is how they know a question: what stands around one is read alike.
  const isOwn = template === TEMPLATE;
  test.each(Object.entries(HOSTILE).map(([name, piece], turn) => ({ name, piece, turn })))(
    '$name',
    ({ piece, turn }) => {
      const [, tail = ''] = SAMPLES[0]?.split(/(?=## Production)/) ?? [];
      const questions = tail.split(/^(?=#)/m);
      for (const [index, at] of (isOwn ? [0, 1, 3, 12, questions.length] : [2, 5, 16]).entries()) {
        for (const [lines, around] of [`${piece}\n`, `\n${piece}\n\n`].entries())
          if (hasTurn(turn + index + lines, 3))
            checked(`# KEP-1: A title\n\n${questions.toSpliced(at, 0, around).join('')}`, template);
      }
      const asked = template.questions.filter((_, index) => isOwn || index % 4 === 0);
      for (const [index, { id }] of asked.entries()) {
        const isSpecial = SPECIAL.test(id);
        if (isSpecial || hasTurn(turn + index, 3)) checked(below(id, piece, template), template);
        // What stands around a piece matters to the few questions whose answers are read by other means.
        if (!isSpecial && index % 5 !== 0) continue;
        for (const [form, around] of [`- ${piece}`, `Yes. ${piece} Yes.`].entries())
          if (hasTurn(turn + index + form, 3)) checked(below(id, around, template), template);
      }
      checked(piece, template);
    },
  );
});

/** Far above what a README of that size takes. */
const GENEROUS = 120_000;
/** Fewer than the words that a paragraph may have; its third power, and all that grows faster, takes far longer than that. */
const MANY = 5000;

/** Answers that keep a careless expression or loop busy for hours. Where Markdown itself would be, they are refused. */
const LONG: Readonly<Record<string, string>> = {
  'a very long line': 'word '.repeat(MANY),
  'a very long word': 'a'.repeat(5 * MANY),
  blanks: `text${' '.repeat(5 * MANY)}text`,
  'blank lines': `text${'\n'.repeat(MANY)}text`,
  'blank lines in a fence': `\`\`\`\n${'\n'.repeat(MANY)}\`\`\``,
  'tabs in a fence': `\`\`\`\n${'\t\n'.repeat(MANY)}\`\`\``,
  'a line of underscores': `a${'_'.repeat(MANY)}a`,
  'a line of dashes': `a ${'-'.repeat(MANY)} a`,
  'a line of full stops': `a${'.'.repeat(MANY)}a`,
  'a line of question marks': `${'? '.repeat(MANY)}a`,
  'a line of colons': ':'.repeat(MANY),
  parentheses: `Feature gate name: ${'('.repeat(MANY)}A${')'.repeat(MANY)}`,
  'open parentheses': `Feature gate name: ${'( '.repeat(MANY)}`,
  'closing parentheses': `Components depending on the feature gate: ${'(a) '.repeat(MANY)}`,
  'a list of gates': `- Feature gate name: ${Array.from({ length: MANY }, (_, at) => `Gate${at}`).join(', ')}`,
  'gates in code': `- Feature gate name: ${Array.from({ length: 3000 }, (_, at) => `\`Gate${at}\``).join(' ')}`,
  'gate labels': Array.from({ length: 2000 }, (_, at) => `- Feature gate name: Gate${at}`).join('\n'),
  'a label with blanks': `Components depending${' '.repeat(5 * MANY)}x`,
  'an option with blanks': `- Other${' '.repeat(5 * MANY)}x`,
  'a box with blanks': `- [${' '.repeat(5 * MANY)}x`,
  'labels in one paragraph': 'Details: a\n'.repeat(2500),
  'labels with code in one paragraph': 'Details: `a`\n'.repeat(1500),
  'bullets with code': '- [ ] Other\n  - Details: `a` TODO\n'.repeat(1500),
  metrics: Array.from({ length: MANY }, (_, at) => `some_metric_${at}_total`).join(' '),
  'one metric': `a${'_a'.repeat(MANY)}`,
  'open braces': 'a_b{'.repeat(MANY),
  'an equals sign after the other': `a_b{${'='.repeat(MANY)}`,
  'a label after the other': `a_b{${'a="'.repeat(MANY)}`,
  'words and labels': `labels ${'a and '.repeat(MANY)}!`,
  'open tags': `<p>\n${'<a '.repeat(MANY)}`,
  'open comments': '<p>\n<!--\n\n'.repeat(1500),
  'closed comments': 'a <!-- b -->\n'.repeat(1500),
  'open fences': '- ```\n'.repeat(1500),
  'a putting off that never ends': `the section ${'the section '.repeat(32)}will be`,
  'one that puts off nothing': `${'test to be done '.repeat(24)}x`,
  'a negation that never ends': `${'not '.repeat(99)}x`,
  'headings that ask': '###### Is it so?\n'.repeat(1500),
  'the same question': '###### What are other known failure modes?\n'.repeat(1500),
  'nearly a question': '###### What are the other well known failure mode?\n'.repeat(1500),
  'sections of the questionnaire': '### Scalability\n'.repeat(1500),
  'bold starts': '- **Is this a question that nobody asks?** no\n'.repeat(1500),
  'open discussions': '<<[UNRESOLVED a ]>> `b` '.repeat(1500),
  'words to this tool': '<!-- prr-lint-disable slis: none -->\n\n# a\n\n'.repeat(1500),
  'a word to this tool and blanks': `<!-- prr-lint-disable${' '.repeat(5 * MANY)}! -->`,
  'nested quotes': `${'>'.repeat(10_000)} x`,
  'nested lists': `${'- '.repeat(10_000)}x`,
  'nested numbers': `${'1. '.repeat(10_000)}x`,
  'lists in quotes': `${'> - '.repeat(10_000)}x`,
  'lists nested by indentation': Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join(
    '\n',
  ),
  'nested lists, again and again': `${'- '.repeat(60)}x\n\n`.repeat(3000),
  backticks: '`'.repeat(MANY),
  'backticks with blanks': '` '.repeat(MANY),
  'backticks of all lengths': Array.from({ length: 500 }, (_, at) => '`'.repeat(at + 1)).join(' '),
  brackets: '['.repeat(MANY),
  'brackets of pictures': '![]'.repeat(MANY),
  'links without an end': '[a]('.repeat(MANY),
  'references to nothing': '[a]'.repeat(MANY),
  emphasis: '*a_ '.repeat(MANY),
  'stars and underscores': '*_'.repeat(MANY),
  'underlined headings': 'a\n---\n'.repeat(MANY),
  'headings again and again': '## h\n'.repeat(MANY),
  'lone carriage returns': 'a\r'.repeat(MANY),
  'headings behind carriage returns': '## h\r'.repeat(MANY),
  'comments again and again': '<!-- -->\n\n'.repeat(MANY),
  'definitions and links to them': '[a]: b\n\n[a]\n\n'.repeat(MANY / 5),
  'definitions in a row': '[a]: b\n'.repeat(MANY / 5),
  'code spans in a row': '`a_b`\n'.repeat(MANY),
  'promises without a full stop': 'tests will be added '.repeat(MANY / 5),
  'promises in a row': 'We will add tests. '.repeat(MANY / 5),
  'rows of a table': '| a | `b` | **c** |\n'.repeat(1500),
};

describe('long answers end', () => {
  test.each(Object.entries(LONG))(
    '%s',
    (_, piece) => {
      checked(below('enablement-mechanism', piece));
      checked(below('slis', piece));
    },
    GENEROUS,
  );

  test('more than two megabytes are refused', () => {
    const readme = checked(below('slis', 'word '.repeat(1024 * 1024)));
    expect(readme.problems).toEqual([
      {
        subject: 'README.md',
        message: 'Unexpected size of 5.0 MB, expected at most 2 MB',
        place: { path: 'README.md' },
      },
    ]);
    expect([...readme.answers.values()].map(({ state }) => state)).not.toContain('answered');
  });

  test.each(['nested quotes', 'nested lists', 'emphasis'])('%s are refused', (name) => {
    expect(checked(below('slis', LONG[name] ?? '')).problems).toEqual([
      {
        subject: 'README.md',
        message: 'Unexpected structure, too complex to be read as Markdown',
        place: { path: 'README.md' },
      },
    ]);
  });

  test('a paragraph of more than ten thousand words is refused', () => {
    const text = below('slis', `A word and ${'more '.repeat(9998)}`);
    const readme = checked(text);
    expect(readme.problems).toEqual([
      {
        subject: 'README.md',
        message: 'Unexpected paragraph of 10,001 words, expected at most 10,000',
        place: expect.anything(),
        help: 'Divide it by blank lines. Data, output and long tables belong into files of their own, which it may link to.',
      },
    ]);
    const [start, end] = offsets(text, readme.problems[0]?.place as Place, lineStarts(text));
    expect(text.slice(start - 1, end + 5)).toBe('\nA word');
    expect(checked(text.replace('A word and', 'Words and')).answers.get('slis')?.state).toBe('answered');
  });

  test('what draws a table is no word of it', () => {
    const table = (rows: number): string =>
      `| a | b | c | d |\n|---|:-:|--:|---|\n${'| a | b | c | d |\n'.repeat(rows)}`;
    expect(checked(below('slis', table(2000))).problems).toEqual([]);
    expect(checked(below('slis', table(2499))).problems).toEqual([]);
    const [problem] = checked(below('slis', table(2500))).problems;
    expect(problem?.message).toBe('Unexpected paragraph of 10,004 words, expected at most 10,000');
  });

  test('the same with front matter, in a heading, and in a template', async () => {
    const long = `# KEP-1: ${'more '.repeat(10_000)}`;
    const [problem] = checked(`---\ntitle: A\n---\n\n${long}`).problems;
    expect(problem?.place.start).toEqual({ line: 5, column: 1 });
    const files = memory({ 'keps/NNNN-kep-template/README.md': long });
    await expect(open(files, DEFAULT_CONFIG)).rejects.toThrow(
      'Unexpected paragraph of 10,002 words, expected at most 10,000. Simplify it,',
    );
  });

  test('a long README of many short paragraphs is read', () => {
    const readme = checked(
      below('slis', '- `pods_named_total`, see [design](https://example.org)\n\n'.repeat(4000)),
    );
    expect(readme.problems).toEqual([]);
    expect(readme.answers.get('slis')?.state).toBe('answered');
  });
});

describe('a whole run', () => {
  test.each([
    'nested lists',
    'a putting off that never ends',
    'metrics',
    'gate labels',
    'open discussions',
    'a word to this tool and blanks',
  ])(
    'says something about %s',
    async (name) => {
      const files = sample({ [`${KEP}/README.md`]: null });
      const report = await lint(
        {
          list: async (directory) => [
            ...(await files.list(directory)),
            ...(directory === KEP ? [{ name: 'README.md', kind: 'file' as const }] : []),
          ],
          read: async (path) =>
            path === `${KEP}/README.md`
              ? { text: `# KEP-9001: A title\n\n${below('slis', LONG[name] ?? '')}` }
              : files.read(path),
        },
        { config: await loadConfig(files, ruleIds) },
      );
      expect(report.counts.error).toBeGreaterThan(0);
    },
    GENEROUS,
  );

  test('as many suppressions as a README may hold are told, each once', async () => {
    const comments = '<!-- prr-lint-disable stage-has-milestone: why -->\n'.repeat(38_000);
    const files = memory({ [`${KEP}/kep.yaml`]: 'title: A\n', [`${KEP}/README.md`]: `# A\n${comments}` });
    const { findings, failures } = await lint(files, { config: DEFAULT_CONFIG });
    expect(failures).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'suppression-is-used')).toHaveLength(38_000);
  });

  test.each([
    ['long', 'words '.repeat(50_000), 'Unexpected size of 293 KB, expected at most 256 KB'],
    [
      'many',
      '## h\n'.repeat(1001),
      'Unexpected number of headings and questions, 1,001, expected at most 1,000',
    ],
    [
      'bold',
      '- **Is it so?**\nA\n---\n'.repeat(501),
      'Unexpected number of headings and questions, 1,002, expected at most 1,000',
    ],
  ])(
    'a template that every KEP would be compared with for too long ends it, too: %s',
    async (_, text, reason) => {
      const files = memory({ 'keps/NNNN-kep-template/README.md': text });
      await expect(open(files, DEFAULT_CONFIG)).rejects.toThrow(
        `Cannot read the template keps/NNNN-kep-template/README.md: ${reason}. Simplify it, or`,
      );
    },
  );

  test('a template that cannot be read ends it with what to do', async () => {
    const files = memory({
      'keps/NNNN-kep-template/README.md': `# KEP-NNNN: A title\n\n${'> '.repeat(20_000)}x`,
    });
    await expect(open(files, DEFAULT_CONFIG)).rejects.toThrow(
      'Cannot read the template keps/NNNN-kep-template/README.md: Unexpected structure, too complex to be read as Markdown. Simplify it, or set "template: none" in the configuration',
    );
  });
});
