import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Markdown, type MarkdownDocument } from '../../../src/text/markdown/markdown.js';
import { outlineOf } from '../../../src/text/markdown/outline.js';
import { structureOf } from '../../../src/text/markdown/structure.js';

/** What somebody may ask of a document. */
function read(markdown: Markdown): Omit<MarkdownDocument, 'markdown' | 'place'> & { outline: unknown } {
  const { markdown: _, place: __, ...document } = markdown.document(() => true);
  const openFences = document.openFences.map(({ start, end }) => ({ start, end }));
  return { ...document, openFences, outline: outlineOf(markdown) };
}

/** Holds what the lines tell against what remark finds. */
function compare(source: string): void {
  expect(read(new Markdown(source)), JSON.stringify(source)).toEqual(read(new Markdown(source, false)));
}

const CASES: readonly string[] = [
  '# A\n## B ##\n###### C\n####### d\n#e\n##\n',
  '  ## A\n   # B\n    # code\n#\tC\t#\n# D #\\#\n',
  'a\nb\n===\n\nc  \nd\\\n---\ne\n',
  '```js\n# no\n```\n~~~\n```\n~~~~\n````\n```\n# no\n',
  '- a\n  - b\n\n    c\n- d\n1. e\n2) f\n   > g\nh\n',
  '- \n  a\n-\n\n  b\n-  c\n-      d\n',
  'a\n- b\n  # C\n1. d\ne\n2. f\n',
  '> a\nb\n> - c\nd\n>\n> # E\n>     code\n',
  '>\ta\n-\tb\n\n\tc\n \t d\n\n\te\n',
  '    code\n\n      more\n\n\nb\n',
  '<!-- a\n# no\n-->\nb <!-- c\nd --> `<!--`\n\n- <!--\n  e\n  -->\n',
  '<div>\n# no\n\n# A\n</div>\n<b>\n\n<script>\n\n# no\n</script>\nx\n<?\n?>\n<!D\n>\n<![CDATA[\n]]>\n',
  '[a]: b\n[c]: <d> "t"\ne [a] [f][C] [x]\n\n> [g]: h\n\n- [i]: j\n\n  k [G]\n',
  '[l]:\n  m\n\n[n]: o\n  [p]:\n q\n r [L] [n] [P]\n',
  '`a` b `c\n  d` ` e ` `` f `` g`h\n',
  '[a]\n[b] c\n[d]: e and more\n\n[ ] f\n',
  '**a** b\n\n- **c\n  d** `e` [f](g) ![h](i) _j_ k_l_m 2*3 * 4\n',
  '| a | b |\n|---|---|\n| `c` | d_e |\n',
  'a\r\n## B\r\n\r\n```\r\nc\r\n```\r\nd  \r\ne\r\n',
  'a\r# B\r```\rc\r```\r- d\r  e\r',
  'a  \nb\t\nc \nd\n',
  'a &amp; b & c <d <5 <e> \\f \\* g\n',
  '***\n* * *\n---\n___\n_ _ _ a\n',
  '',
  '\n \n\t\n',
  '**a** *b* **`c`** ([d](e)) **[f](g)** h\n',
  '> **a\n>** b\n>**c**\n',
  '** a** **b **c** *d**\n',
  '[](`e*`)a\n[g](h "i") [`j`](k) [l*m](n) ![o](p) [q\nr](s)\n',
  '[ ] a [t] [u]\n\n[T]: v\n',
  'a]( [b](c)_d e_[f](g)\n',
  'a',
];

test.each(CASES)('%j', (source) => {
  expect(structureOf(source).sure).toBe(true);
  compare(source);
});

describe('where lines do not tell enough, remark reads all:', () => {
  test.each([
    ['NUL', 'a\0b\n'],
    ['a byte order mark', '\uFEFF# A\n'],
    ['a definition whose label goes over a line', '[a\nb]: c\n'],
    ['a title in the next line', '[a]: b\n"c"\n'],
    ['an open fence in a list', '- ```\n  a\n\nb\n'],
    ['containers without end', `${'> '.repeat(40)}a\n`],
    ['half a tab in front of code', '-\t\tcode\n'],
  ])('%s', (_, source) => {
    expect(structureOf(source).sure).toBe(false);
    compare(source);
  });
});

const piece = fc.constantFrom(
  ...[
    'a',
    'b c',
    '_d_',
    '_',
    '__',
    '[_j](k)',
    '**e**',
    '**',
    '*',
    '**[x](y) `z` ',
    ' ',
    '`f`',
    'g_h',
    '[i]',
    '[j](k)',
    '&amp;',
    '\\',
    '"t"',
    '|l|m|',
    '<span',
    '<n@o.p>',
    '![q](r)',
  ],
  ...[
    '#',
    '# h',
    '## h ##',
    '===',
    '---',
    '***',
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '-',
    '1.',
    '   - ',
  ],
  ...[
    '```',
    '```js',
    '~~~',
    '````',
    '<!--',
    '-->',
    '<!-- s -->',
    '<div>',
    '</div>',
    '<b>',
    '<br/>',
    '<pre>',
    '</pre>',
  ],
  ...['<script>', '<?u', '?>', '<!V', '[i]: w', '[i]: w "t"', '[i]:'],
  ...[' ', '  ', '   ', '    ', '     ', '      ', '\t'],
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n');
const line = fc
  .tuple(fc.array(piece, { maxLength: 4 }), lineEnd)
  .map(([pieces, end]) => pieces.join('') + end);
const document = fc.array(line, { minLength: 1, maxLength: 10 }).map((lines) => lines.join(''));

test('of any document the lines tell what remark finds', () => {
  fc.assert(fc.property(document, compare), { numRuns: 500, seed: 20261125 });
});
