import { expect, test } from 'vitest';
import { spanOf } from '../../../src/load/readme/promise-places.js';
import { below, offsets, read } from '../../support/readme.js';

const ID = 'upgrade-rollback-tested';

/** What an answer in Markdown puts off: what stands at its place, and its words where they are written otherwise. */
function placed(body: string): readonly string[] {
  const questionnaire = below(ID, body);
  const source = `# KEP-1: A title\n\n${questionnaire}`;
  const found = read(questionnaire).answers.get(ID);
  if (found === undefined || found.state === 'missing') return ['no answer'];
  return found.promises.map(({ value, what, until, place }) => {
    const there = source.slice(...offsets(source, place));
    return `${what}${until ? ` ${until.stage}` : ''}: ${there}${there === value ? '' : ` = ${value}`}`;
  });
}

test('a promise stands where its words do', () => {
  const rows = [
    'All is well. It will be tested before beta. See below.',
    'All is **well**. It **will** be `tested` before *beta*. See **below**.',
    'All is well. *It will be tested before beta.* See below.',
    'All is well. **It will be tested before beta.**',
    'It will be\ntested   before\n  beta.',
    'See [it](https://example.org/will). It will be tested in [beta](https://example.org/beta).',
    'See [it](https://example.org/a_(It)). It will be tested in beta.',
    'See [it][It]. It will be tested in beta.\n\n[It]: https://example.org',
    'It &amp; more will be tested in beta!',
    '- It is kept.\n- It will be tested in beta.',
    'It — the path — will be tested.',
    'It (the path) will be tested (by hand).',
    'It will be tested (by hand.) *But* not here.',
    'It will be tested in `test/dra/`.',
    'It will be tested with *a*, *b* and *c*.',
    'It will be tested as so.',
    'All is well. &amp; it will be tested.',
    'All is well. &#84;ests will be added.',
  ];
  expect(rows.flatMap((row) => [...placed(row)])).toEqual([
    'test beta: It will be tested before beta.',
    'test beta: It **will** be `tested` before *beta*. = It will be tested before beta.',
    'test beta: It will be tested before beta.',
    'test beta: It will be tested before beta.',
    'test beta: It will be\ntested   before\n  beta. = It will be tested before beta.',
    'test beta: It will be tested in [beta](https://example.org/beta). = It will be tested in beta.',
    'test beta: It will be tested in beta.',
    'test beta: It will be tested in beta.',
    'test beta: It &amp; more will be tested in beta! = It & more will be tested in beta!',
    'test beta: It will be tested in beta.',
    'test: It — the path — will be tested.',
    'test: It (the path) will be tested (by hand).',
    'test: It will be tested (by hand.)',
    'test: It will be tested in `test/dra/`. = It will be tested in test/dra/.',
    'test: It will be tested with *a*, *b* and *c*. = It will be tested with a, b and c.',
    'test: It will be tested as so.',
    'test: &amp; it will be tested. = & it will be tested.',
    'test: will be added. = Tests will be added.',
  ]);
});

test('what is lacking and when it comes are one promise over two sentences', () => {
  const rows = [
    'All is well. It was not tested. It will be tested before beta. See below.',
    'It was not tested in 1.30.\n\nIt will be tested before beta.',
    'It will be tested before beta. It will be run in beta.',
    'It was not tested. It will be tested before beta.\n\nIt will be run in beta.',
  ];
  expect(rows.map(placed)).toEqual([
    ['test beta: It was not tested. It will be tested before beta.'],
    ['test beta: It will be tested before beta.'],
    ['test beta: It will be tested before beta.', 'test beta: It will be run in beta.'],
    ['test beta: It was not tested. It will be tested before beta.', 'test beta: It will be run in beta.'],
  ]);
});

test('words that are nowhere stand for the whole passage', () => {
  const passage = { text: 'TBD', start: 3, end: 9 };
  expect(spanOf(passage, 0, 3, 'xx ****** TBD')).toBe(passage);
});
