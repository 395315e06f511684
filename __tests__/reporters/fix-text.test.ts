import { describe, expect, test } from 'vitest';
import type { Edit, Fix } from '../../src/model/finding.js';
import { fixLine, fixText } from '../../src/reporters/fix-text.js';
import { finding, report } from '../support/report.js';

const PATH = 'keps/sig-node/2033-userns/kep.yaml';

function edit(text: string, [line, column]: [number, number], [toLine, toColumn]: [number, number]): Edit {
  const place = { path: PATH, start: { line, column }, end: { line: toLine, column: toColumn } };
  return { place, text };
}

function told(
  edits: readonly Edit[],
  { help = '', safety = 'safe' as Fix['safety'] } = {},
): string | undefined {
  const place = { path: PATH, start: { line: 3, column: 9 }, end: { line: 3, column: 12 } };
  return fixText(finding({ place, help, fix: { safety, edits } }));
}

describe('the fix of a finding', () => {
  test.each<[string, readonly Edit[], string]>([
    ['a word of its line', [edit('beta', [3, 9], [3, 12])], 'Replacement: beta'],
    ['another line', [edit('1', [1, 2], [1, 3])], 'Replacement of line 1: 1'],
    ['several lines', [edit('a\nb\n', [3, 1], [6, 1])], 'Replacement of lines 3 to 5:\na\nb'],
    ['an insertion', [edit('\nbeta:\n', [9, 1], [9, 1])], 'Insert at line 9: beta:'],
    ['its own text', [edit('', [3, 9], [3, 12])], 'Remove it'],
    ['lines that go', [edit('', [5, 1], [7, 1])], 'Remove lines 5 to 6'],
    ['a new file', [{ place: { path: 'x.yaml' }, text: 'n: 1\n' }], 'New file x.yaml:\nn: 1'],
  ])('says %s', (_, edits, expected) => {
    expect(told(edits)).toBe(`${expected}\nprr-lint lint --fix`);
  });

  test('is not said again where the help has its lines', () => {
    const one = [edit('- [A](#a)\n  - [B](#b)\n', [3, 1], [4, 1])];
    expect(told(one, { help: 'change these lines:\n- - [X](#x)\n+ - [A](#a)\n+   - [B](#b)' })).toBe(
      'prr-lint lint --fix',
    );
    expect(told(one, { help: 'or: - [A](#a)' })).toContain('Replacement:');
  });

  test('says of many edits the first', () => {
    const many = Array.from({ length: 7 }, (_, index) => edit('', [10 + index, 1], [11 + index, 1]));
    expect(told(many)?.split('\n').slice(4)).toEqual([
      'Remove line 14',
      '… and 2 more of these',
      'prr-lint lint --fix',
    ]);
  });

  test('says when somebody has to look at it', () => {
    expect(told([edit('x', [3, 9], [3, 12])], { safety: 'unsafe' })).toMatch(
      /--fix --unsafe-fixes, to be looked at$/,
    );
  });
});

test.each<[readonly Fix['safety'][], string | undefined]>([
  [[], undefined],
  [['safe', 'safe'], 'Can be fixed: 2 with `--fix`'],
  [['unsafe'], 'Can be fixed: 1 with `--fix --unsafe-fixes`, to be looked at'],
  [['safe', 'unsafe'], 'Can be fixed: 1 with `--fix`, 1 more with `--fix --unsafe-fixes`, to be looked at'],
])('%j is counted', (safeties, expected) => {
  const edits = [edit('x', [1, 1], [1, 2])];
  const fixable = safeties.map((safety) => finding({ fix: { safety, edits } }));
  const old = finding({ new: false, fix: { safety: 'safe', edits } });
  expect(fixLine(report([...fixable, old]), (text) => `\`${text}\``)).toBe(expected);
});
