import { expect, test } from 'vitest';
import { lazyReadme } from '../../../src/load/readme/lazy.js';
import { parseReadme } from '../../../src/load/readme/readme.js';
import { below, TEMPLATE } from '../../support/readme.js';

const PATH = 'keps/1-a/README.md';
const PLAIN = `# KEP-1: A title\n\n<!-- toc -->\n<!-- /toc -->\n\n${below('slis', '`a_total`')}`;

/** A README and how often it was parsed so far. */
function counted(text: string): { readme: ReturnType<typeof lazyReadme>; parsed: () => boolean } {
  let asked = 0;
  const template = {
    ...TEMPLATE,
    get questions() {
      asked++;
      return TEMPLATE.questions;
    },
  };
  asked = 0;
  return { readme: lazyReadme(PATH, { text }, template), parsed: () => asked > 0 };
}

test('a README that is parsed when it is asked for says what one says that is parsed at once', () => {
  const texts = [
    PLAIN,
    `${PLAIN}\n<!-- prr-lint-disable slo: why -->\n\n<<[unresolved]>>\n`,
    `# KEP-1\n\n${below('slis', 'One.')}\n<!--\n###### What are other known failure modes?\n`,
    'x '.repeat(10_001),
    '',
  ];
  const reads = [
    ...texts.map((text) => ({ text })),
    ...(['missing', 'directory', 'outside', 'unreadable', 'not-utf8'] as const).map((unreadable) => ({
      unreadable,
    })),
  ];
  for (const read of reads) {
    const whole = parseReadme(PATH, read, TEMPLATE);
    const lazily = lazyReadme(PATH, read, TEMPLATE);
    expect(Object.keys(lazily).sort()).toEqual(Object.keys(whole).sort());
    expect({ ...lazily }).toEqual(whole);
    // In another order, in which all is parsed before the outline is asked for.
    const parsed = lazyReadme(PATH, read, TEMPLATE);
    expect([parsed.answers, parsed.title, parsed.sections]).toEqual([
      whole.answers,
      whole.title,
      whole.sections,
    ]);
  }
});

test('what needs no parsing is told without it', () => {
  const { readme, parsed } = counted(PLAIN);
  expect([readme.path, readme.exists, readme.text]).toEqual([PATH, true, PLAIN]);
  expect([readme.title?.number, readme.sections.length, readme.toc?.missing]).toEqual(['1', 3, []]);
  expect([readme.comments, readme.unresolved, readme.swallowed]).toEqual([[], [], undefined]);
  expect(parsed()).toBe(false);
  expect(readme.answers.get('slis')?.text).toBe('a_total');
  expect(parsed()).toBe(true);
});

test('what was parsed tells the outline, too', () => {
  const { readme } = counted(PLAIN);
  const { answers } = readme;
  expect(answers.size).toBe(TEMPLATE.questions.length);
  expect(readme.sections).toBe(readme.sections);
});

test('comments to this tool and open discussions are read where the text has any', () => {
  const parses = (piece: string, part: 'comments' | 'unresolved'): readonly [number, boolean] => {
    const { readme, parsed } = counted(`${PLAIN}\n${piece}\n`);
    return [readme[part].length, parsed()];
  };
  expect(parses('<!-- prr-lint-disable slo: why -->', 'comments')).toEqual([1, true]);
  expect(parses('prr-lint', 'comments')).toEqual([0, false]);
  expect(parses('<<[UNRESOLVED]>>', 'unresolved')).toEqual([1, true]);
  expect(parses('<<[unresolved]>>', 'unresolved')).toEqual([1, true]);
  expect(parses('<!-- prr-lint-disable slo: why -->', 'unresolved')).toEqual([0, false]);
});
