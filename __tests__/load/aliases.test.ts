import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/load/aliases.js';
import { plainAliases } from '../../src/load/plain-aliases.js';

const PATH = 'OWNERS_ALIASES';

/** Lines of which some make the plain form, and some another or none. */
const LINES = [
  'aliases:',
  'aliases: # who',
  '  one-leads:',
  '  two.approvers: ',
  '  3:',
  '  yes:',
  '  empty: []',
  '    - ada-example',
  '    - ivo-example # in Berlin',
  '    - ivo-example# no comment',
  '  - bo-example',
  '     - deep-example',
  '    - 0x12',
  '    - true',
  '    - "quoted"',
  '    - @handle',
  '    - a: b',
  '    -',
  '    # a comment',
  '\t# a tab',
  '',
  '   ',
  'other: x',
  '---',
];

describe('aliases line by line', () => {
  it('are those of the parser, or none', () => {
    const texts = fc
      .array(fc.constantFrom(...LINES), { maxLength: 9 })
      .chain((lines) =>
        fc.constantFrom(lines.join('\n'), `aliases:\n${lines.join('\n')}\n`, lines.join('\r\n')),
      );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = plainAliases(PATH, text);
        if (plain === undefined) return;
        const { groups, problems } = readAliases(PATH, { text });
        expect([...plain]).toEqual([...groups].map(([alias, handles]) => [alias, [...handles]]));
        expect(problems).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are read where the file has the common form', () => {
    const text =
      'aliases:\n  # leads\n  one-leads:\n    - ada-example\n    - ivo-example # away\n  two:\n    - bo\n';
    const groups = plainAliases(PATH, text);
    expect([...(groups?.keys() ?? [])]).toEqual(['one-leads', 'two']);
    expect(groups?.get('one-leads')?.[1]).toEqual({
      value: 'ivo-example',
      place: { path: PATH, start: { line: 5, column: 7 }, end: { line: 5, column: 18 } },
    });
  });
});
