import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { pretty } from '../../src/reporters/terminal.js';
import { readyFor, widthOf } from '../../src/reporters/width.js';
import { shortPath, wrap } from '../../src/reporters/wrap.js';
import { finding, kep, marked, report } from '../support/report.js';

beforeAll(() => readyFor(['機能']));

test('characters of which each takes a column are those that take one', () => {
  const points = Array.from({ length: 0x2600 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
  const wrong = points.filter((point) => widthOf(point) !== stringWidth(point));
  expect(wrong).toEqual([]);
});

describe('wrap', () => {
  const WORDS = 'one two three four five six seven eight nine ten eleven twelve';

  test('breaks between words, and indents what follows', () => {
    expect(wrap(WORDS, 40, 2)).toBe('one two three four five six seven\n  eight nine ten eleven twelve');
    expect(wrap(WORDS, undefined, 2)).toBe(WORDS);
    expect(wrap('one two', 40, 2)).toBe('one two');
  });

  test('counts columns, not characters', () => {
    const wide = wrap('機能ゲート '.repeat(8).trim(), 40, 0);
    expect(wide.split('\n').map(widthOf)).toEqual([32, 32, 21]);
  });

  test.each([
    ['plain', 5],
    ['機能', 4],
    ['ｆｕｌｌ', 8],
    ['🎉', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['한\u200B글', 4],
    ['\u001B[1mbold\u001B[0m', 4],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test('keeps a word that is longer than the line', () => {
    const long = 'x'.repeat(90);
    expect(wrap(`a ${long} b`, 40, 2)).toBe(`a\n  ${long}\n  b`);
  });
});

describe('shortPath', () => {
  const PATH = 'keps/sig-scheduling/9002-pending-pod-reasons/notes/deep/README.md';

  test.each([
    [80, PATH],
    [60, 'keps/…/9002-pending-pod-reasons/notes/deep/README.md'],
    [40, 'keps/…/notes/deep/README.md'],
    [20, 'keps/…/deep/README.md'],
    [5, 'keps/…/deep/README.md'],
  ])('leaves names out in the middle for %d columns', (width, expected) => {
    expect(shortPath(PATH, width)).toBe(expected);
  });

  test('of few names stays whole', () => {
    expect(shortPath('OWNERS_ALIASES', 4)).toBe('OWNERS_ALIASES');
    expect(shortPath('keps/a/kep.yaml', 4)).toBe('keps/a/kep.yaml');
  });
});

describe('a report on a terminal', () => {
  const { place, text } = marked(
    'keps/sig-node/2033-userns/README.md',
    `${'word '.repeat(60)}«here» ${'word '.repeat(60)}`,
  );
  const note = { message: 'the README says something else in many more words than that', place };
  const findings = [
    finding({ place, severity: 'error', message: 'an error with words '.repeat(9).trim(), related: [note] }),
    finding({ place, severity: 'notice', message: 'a notice', help: 'help with words '.repeat(12).trim() }),
    finding({ place, severity: 'warning', message: 'a warning' }),
  ];
  const made = { ...report(findings, {}, [kep()]), sources: new Map([[place.path, text]]) };

  test.each([40, 60, 80, 120, 200])('of %d columns fits', (width) => {
    const drawn = pretty(made, { color: false, width }).split('\n');
    // The verdict and the hint above it are sentences that a terminal breaks where it likes.
    const body = drawn.slice(
      0,
      drawn.findIndex((line) => line.startsWith('For why a rule exists')),
    );
    expect(body.filter((line) => widthOf(line) > Math.max(width, 44))).toEqual([]);
  });

  test('has what is worst next to the verdict, and explains that', () => {
    const drawn = pretty(made, { color: false });
    expect([...drawn.matchAll(/^keps\S+ (\w+) /gm)].map(([, severity]) => severity)).toEqual([
      'notice',
      'warning',
      'error',
    ]);
  });

  test('links rules where that is asked for, and nothing else', () => {
    const ruleLink = (rule: string) => `file:///docs/rules/${rule}.md`;
    const linked = pretty(made, { color: true, ruleLink });
    expect(linked.match(/\u001B\]8;;file:\/\/\/docs\/rules\/stage-has-milestone\.md\u001B\\/g)).toHaveLength(
      3,
    );
    expect(linked.replaceAll(/\u001B\]8;;[^\u001B]*\u001B\\/g, '')).toBe(pretty(made, { color: true }));
    const evil = finding({ message: '\u001B]8;;https://evil.example\u001B\\x\u001B]8;;\u001B\\', place });
    expect(pretty({ ...made, findings: [evil] }, { color: false })).not.toContain('\u001B');
    expect(pretty(made, { color: false, ruleLink: () => 'https://x.example/\u0007"' })).not.toContain(
      '\u001B',
    );
  });
});
