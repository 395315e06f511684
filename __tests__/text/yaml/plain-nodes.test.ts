import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq } from 'yaml';
import { parseAll } from '../../../src/text/yaml/parse.js';
import { type Places, placesIn } from '../../../src/text/yaml/places.js';
import { plainNodes } from '../../../src/text/yaml/plain-nodes.js';

/** What the reading of metadata knows of a node. */
function known(node: unknown, places: Places): unknown {
  const place = places.of(node);
  if (isScalar(node)) {
    const { type, anchor, tag } = node;
    return { place, value: String(node.value), type, anchor, tag };
  }
  if (isMap(node))
    return { place, pairs: node.items.map(({ key, value }) => [known(key, places), known(value, places)]) };
  if (isSeq(node)) return { place, items: node.items.map((item) => known(item, places)) };
  return node;
}

/** Whether a text is plain; where it is, its nodes and comments are held against those of the parser. */
function isPlain(text: string): boolean {
  const plain = plainNodes(text);
  if (plain === undefined) return false;
  const places = placesIn('kep.yaml', text);
  const { root, comments, problems, unread } = parseAll(places);
  const ends = (spans: typeof comments): unknown =>
    spans.map(({ start, end }) => text.slice(start, end).trimEnd() + start);
  expect(problems).toEqual([]);
  expect(unread).toBe(undefined);
  expect(known(plain.root, places)).toEqual(known(root, places));
  expect(ends(plain.comments)).toEqual(ends(comments));
  return true;
}

test.each([
  'title: A title\nkep-number: 1234',
  'title: "A title: with a colon" # and why\n\n# about the stage\nstage: alpha   # now\n',
  'authors:\n  - \'@alice\'\n  - "@bob"\nsee-also:\nreplaces:\n',
  'authors:\n- alice   \n- https://example.org/#bob # both\n',
  'milestone:\n  alpha: v1.30\n  beta:\n\nfeature-gates:\n  - name: A\n    components:\n    - kubelet\n  -   name: B\n      components:\n        - kubelet\n',
  'a: ~\nb: null\na: twice\n',
  'a: x#y\nb: c:d\nc: ""\nd: \'\'\n',
  '- a: b\n- c\n',
  'a: []\nb: {} # none\nc:\n  - []\n  - d: []\n',
])('%j is plain', (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each([
  '',
  '# nothing',
  'text',
  'a: b\n  goes on',
  'a: b: c',
  'a: b:',
  'a:\n  text',
  'a: [b]',
  'a: [ ]',
  'a: {b: c}',
  'a: []b',
  'a: [] b',
  '[]: a',
  'a: |\n  text',
  'a: &b c',
  'a: *b',
  'a: !!str b',
  'a: @b',
  'a: "b\\n"',
  'a: "b" c',
  'a: "b\n  c"',
  "a: 'b''c'",
  'a: - b',
  '- - a',
  '-\n',
  'a:\n    b: c\n  d: e',
  ' a: b',
  'a: b\n  # of it\nc: d',
  'a:\n  b:\n# below\nc: d',
  'a: # empty',
  '<<: a',
  '---\na: b',
  'a: b\n...\n',
  'a:\tb',
  'a: b\r\n',
  'a : b',
  '"a": b',
])('%j is for the parser of all YAML', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('generated lines are not plain or read as the parser reads them', () => {
  const indents = fc.constantFrom('', '', '  ', '  ', '    ', '   ');
  const marks = fc.constantFrom('', '', '', '- ', '-   ');
  const keys = fc.constantFrom('a: ', 'b:', 'c-d:  ', '');
  const values = fc.constantFrom(
    '',
    '',
    'x',
    '"y z"',
    "'#'",
    'x: y',
    'x #c',
    '"x"#',
    '~',
    '# c',
    '"',
    'x:',
    ' ',
    '[]',
    '{}',
    '[] # c',
    '{}x',
  );
  const line = fc.tuple(indents, marks, keys, values).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      isPlain(lines.join('\n'));
    }),
    { numRuns: 500 },
  );
});
