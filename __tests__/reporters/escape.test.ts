import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  code,
  codeBlock,
  cut,
  html,
  jsonText,
  link,
  logText,
  oneLine,
  prose,
  styledLog,
} from '../../src/reporters/escape.js';

/** Pieces that mean something to a runner, a terminal, Markdown, HTML or GitHub. */
const PIECES = [
  ...[
    '::error::',
    '::add-mask::x',
    '##[add-mask]x',
    '#',
    '##[',
    '[',
    ']',
    ':',
    '::',
    '\u0301',
    '\u00AD',
    '\u200B',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\u0085',
    '\u2028',
    '\u00A0',
    '\0',
    '\u001B[31m',
    '\u202E',
    '\uFE0F',
    '\uD800',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\',
    '\\|',
    '\\`',
    '*',
    '**',
    '_',
    '~~',
    '$',
    '$$',
    '<',
    '>',
    '&',
    '&#64;',
    '"',
    "'",
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</details>',
    '<!--',
    '-->',
    '<script>',
    '![a](http://x.example/p.png)',
    '[a](b)',
  ],
  ...[
    '[^1]',
    '[!NOTE]',
    '@octocat',
    '@org/team',
    'a@b.example',
    'https://x.example',
    'www.x.example',
    '#12',
    'a/b#12',
    'GH-1',
  ],
  ...[
    '- ',
    '+ ',
    '1. ',
    '# ',
    '> ',
    '===',
    '---',
    '| - |',
    'word',
    'Gate',
    '0123456789abcdef0123456789abcdef01234567',
    '%0A',
  ],
];

/** The same pseudo-random texts on every run. */
function* hostileTexts(number: number): Generator<string> {
  let state = 42;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  yield* PIECES;
  for (let i = 0; i < number; i++) {
    yield Array.from({ length: 1 + next(8) }, () => PIECES[next(PIECES.length)] ?? '').join('');
  }
}

const TEXTS = [...hostileTexts(600)];

/** What a runner takes for a command; its comparison overlooks marks and characters without weight. */
function isCommand(line: string): boolean {
  const heard = line.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]|(?!\t)\p{Cc}/gu, '');
  return /^\s*::/u.test(heard) || heard.includes('##[');
}

const processor = unified().use(remarkParse).use(remarkGfm);

function parse(markdown: string): Root {
  return processor.parse(markdown);
}

describe('logText', () => {
  test('no line of any text is a command or holds a control character', () => {
    for (const text of TEXTS) {
      for (const line of logText(text).split('\n')) {
        expect(isCommand(line), JSON.stringify(text)).toBe(false);
        expect(line, JSON.stringify(text)).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029]/u);
      }
    }
  });

  test('is stable, and leaves ordinary text alone', () => {
    for (const text of TEXTS) expect(logText(logText(text))).toBe(logText(text));
    const ordinary = 'kep.yaml:3:1: error: Unexpected `a::b`, expected `#[x]`\n\tsee KEP-1 ✓ é 漢字';
    expect(logText(ordinary)).toBe(ordinary);
  });

  test.each([
    ['::error::x', ': :error::x'],
    ['  ::stop-commands::x', '  : :stop-commands::x'],
    ['a ##[add-mask]b', 'a ## [add-mask]b'],
    ['###[x] ##[y]', '### [x] ## [y]'],
    ['#\u0301#\u0301[x]', '#\u0301# \u0301[x]'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['\u001B[31mred', '\\u001B[31mred'],
    ['a\u200B\u{E0001}b', 'a\\u200B\\uE0001b'],
    ['⚠\uFE0F', '⚠'],
  ])('%j is printed as %j', (text, printed) => {
    expect(logText(text)).toBe(printed);
  });
});

describe('Markdown', () => {
  test('prose is text and code: no other element, no handle, issue or address outside of code', () => {
    for (const text of TEXTS) {
      const about = JSON.stringify(text);
      let inCode = false;
      const visit = (node: Nodes): void => {
        if (node.type === 'html') {
          expect(node.value, about).toMatch(/^<(?:\/?code|wbr)>$/);
          inCode = node.value !== '</code>';
        } else if (node.type === 'text') {
          if (!inCode) expect(node.value, about).not.toMatch(/@\w|#\d|https?:|www\./);
        } else {
          expect(['root', 'paragraph', 'inlineCode'], about).toContain(node.type);
        }
        if ('children' in node) node.children.forEach(visit);
      };
      visit(parse(prose(text)));
    }
  });

  test('a table row keeps its cells', () => {
    for (const text of TEXTS) {
      const row = `| ${prose(text)} | ${code(text)} | ${link(code(text) || 'x', `https://x.example/${text}`)} |`;
      const tree = parse(`| a | b | c |\n| - | - | - |\n${row}`);
      const table = tree.children[0];
      expect(tree.children, JSON.stringify(text)).toHaveLength(1);
      expect(table?.type === 'table' && table.children.map(({ children }) => children.length)).toEqual([
        3, 3,
      ]);
    }
  });

  test('a code block holds its text to the end', () => {
    for (const text of TEXTS) {
      const tree = parse(`${codeBlock(text)}\n\nafter`);
      expect(
        tree.children.map(({ type }) => type),
        JSON.stringify(text),
      ).toEqual(['code', 'paragraph']);
    }
    expect(codeBlock('a\n```\nb', '  ')).toBe('  ````\n  a\n  ```\n  b\n  ````');
  });

  test.each([
    ['Unexpected `Foo`, expected `Bar`', 'Unexpected `Foo`, expected `Bar`'],
    ['ask @jane.doe or @org/team', 'ask `@jane.doe` or `@org/team`'],
    ['see https://x.example/a, #12 and k/k#34', 'see `https://x.example/a,` `#12` and `k/k#34`'],
    ['a|b `c|d`', 'a&#124;b <code>c&#124;d</code>'],
    ['one ` backtick', 'one &#96; backtick'],
    ['<b>\nnext', '&#60;b&#62; next'],
    ['1. first', '1&#46; first'],
    ['- first', '&#45; first'],
    ['`', '&#96;'],
    ['', ''],
  ])('prose %j', (text, written) => {
    expect(prose(text)).toBe(written);
  });

  test('code survives backticks, pipes and backslashes', () => {
    expect(code('a`b')).toBe('`` a`b ``');
    expect(code('``')).toBe('``` `` ```');
    expect(code('a\\b\\')).toBe('`a\\b\\`');
    expect(code('a|http://b.c')).toBe('<code>a&#124;http<wbr>://b<wbr>.c</code>');
    expect(code('a\\|b')).toBe('<code>a&#92;&#124;b</code>');
    expect(code(' @jane\n doe ')).toBe('`@jane doe`');
    expect(code(' \n')).toBe('');
  });

  test('html leaves no element, and handles in code', () => {
    for (const text of TEXTS) expect(html(text).replace(/<\/?code>/g, ''), text).not.toMatch(/[<>"']/);
    expect(html('a <b> @jane "x"')).toBe('a &#60;b&#62; <code>@jane</code> &#34;x&#34;');
  });

  test('link takes http addresses only and encodes what would end them', () => {
    expect(link('`a`', 'https://x.example/a (b)|c>d')).toBe('[`a`](https://x.example/a%20%28b%29%7Cc%3Ed)');
    expect(link('`a`', 'https://x.example/a%20b#L1-L2')).toBe('[`a`](https://x.example/a%20b#L1-L2)');
    expect(link('`a`', 'javascript:alert(1)')).toBe('`a`');
    expect(link('`a`', undefined)).toBe('`a`');
  });
});

test('cut never ends inside a character and counts its mark', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdefg', 6)).toBe('abcde…');
  expect(cut('ab😀cd', 4)).toBe('ab…');
  expect(cut('abcdefghij', 8, ' (cut)')).toBe('ab (cut)');
});

test('oneLine shows what is invisible', () => {
  expect(oneLine(' a\u202Eb \n\n c\t')).toBe('a\\u202Eb c');
});

describe('characters that a comparison by language overlooks', () => {
  const { compare } = new Intl.Collator('en');
  const overlooked = Array.from({ length: 0x11_0000 }, (_, point) => point)
    .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => character !== '\n' && character !== '\r' && compare(`:${character}:`, '::') === 0);
  const heard = (text: string): string =>
    [...text].filter((character) => compare(`:${character}:`, '::') !== 0).join('');

  test('are more than marks', () => {
    expect(overlooked.length).toBeGreaterThan(500);
    expect(overlooked).toContain('\u0640');
  });

  test('hide no command', () => {
    const all = overlooked
      .flatMap((one) => [`:${one}:error::x`, `${one}::error::x`, `a #${one}#[error]x`, `##${one}[error]x`])
      .join('\n');
    for (const text of [logText(all), styledLog(all)]) {
      expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(heard(line)))).toEqual([]);
    }
    const json = jsonText(overlooked.flatMap((one) => [`#${one}#[error]x`, `##${one}[error]x`]));
    expect(json.split('\n').filter((line) => /##\[/.test(heard(line)))).toEqual([]);
  });
});
