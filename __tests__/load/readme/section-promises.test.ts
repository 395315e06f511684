import { describe, expect, test } from 'vitest';
import { sectionPromises } from '../../../src/load/readme/section-promises.js';

const FIRST = 11;

/** What a section puts off: `test beta: ` and what stands in the source at its place, with its words where those are written otherwise. */
function promised(text: string): readonly string[] {
  const place = { path: 'README.md' };
  const section = { value: 'e2e tests', place, level: 5, text, firstLine: FIRST };
  return sectionPromises(section, 'keps/1/README.md').map(
    ({ value, what, until, place: { path, start, end } }) => {
      const lines = text.split('\n').slice((start?.line ?? 0) - FIRST, (end?.line ?? 0) - FIRST + 1);
      lines.push((lines.pop() ?? '').slice(0, (end?.column ?? 0) - 1));
      lines[0] = (lines[0] ?? '').slice((start?.column ?? 0) - 1);
      const there = lines.join('\n');
      const words = there === value ? '' : ` = ${value}`;
      return `${path === 'keps/1/README.md' ? '' : path}${what}${until ? ` ${until.stage}` : ''}: ${there}${words}`;
    },
  );
}

describe('what a section puts off', () => {
  test('is placed in the file', () => {
    const [promise] = sectionPromises(
      {
        value: 'e2e tests',
        place: { path: 'README.md' },
        level: 5,
        text: '\nSome.\n- Tests will be added.',
        firstLine: FIRST,
      },
      'README.md',
    );
    expect(promise).toEqual({
      value: 'Tests will be added.',
      place: { path: 'README.md', start: { line: 13, column: 3 }, end: { line: 13, column: 23 } },
      what: 'test',
      until: undefined,
    });
  });

  test('is read through the marks of Markdown', () => {
    const rows = [
      'Unit tests will be added.',
      'Some are there. **E2E tests** will be added for `beta`. See below.',
      'Some are there. **E2E tests will be added in beta.** See below.',
      '*Tests* in [the suite](https://example.org/x_(y)) will be added.',
      'Tests in [the suite][1] will be added _before beta_.',
      '__Tests__ of `node_test_total` and _x_ will be added.',
      'A test for `kubelet` (all of it)\n   will be added\nin beta.',
    ];
    expect(rows.flatMap(promised)).toEqual([
      'test: Unit tests will be added.',
      'test beta: E2E tests** will be added for `beta`. = E2E tests will be added for beta.',
      'test beta: E2E tests will be added in beta.',
      'test: Tests* in [the suite](https://example.org/x_(y)) will be added. = Tests in the suite will be added.',
      'test beta: Tests in [the suite][1] will be added _before beta_. = Tests in the suite will be added before beta.',
      'test: Tests__ of `node_test_total` and _x_ will be added. = Tests of node_test_total and x will be added.',
      'test beta: A test for `kubelet` (all of it)\n   will be added\nin beta. = A test for kubelet (all of it) will be added in beta.',
    ]);
  });

  test('is of one paragraph or item', () => {
    const rows = [
      'Tests of the path\nwill be added.',
      'Tests of the path\n\nwill be added.',
      '- Tests of the path\n  will be added.',
      '- Tests of the path\n- will be added.',
      'Tests of the path\n* will be added.',
      '1. Tests of the path\n2) will be added.',
      'Tests of the path\n10) will be added.',
      '-  - Tests will be added.',
      '+ - Tests will be added.',
      '  10.   Tests will be added.',
      '- [ ] Tests will be added.',
      '-Tests will be added.',
      '* \n  Tests will be added.',
    ];
    expect(rows.map(promised)).toEqual([
      ['test: Tests of the path\nwill be added. = Tests of the path will be added.'],
      [],
      ['test: Tests of the path\n  will be added. = Tests of the path will be added.'],
      [],
      [],
      [],
      [],
      ['test: Tests will be added.'],
      ['test: Tests will be added.'],
      ['test: Tests will be added.'],
      ['test: Tests will be added.'],
      ['test: Tests will be added. = -Tests will be added.'],
      ['test: Tests will be added.'],
    ]);
  });

  test('is no part of code or of a table', () => {
    const rows = [
      '```\nTests will be added.\n```',
      '~~~text\nTests will be added.\n~~~',
      '  ````\n  Tests will be added.\n  ````',
      '| Tests will be added. |',
      '  | Tests will be added. |',
      'The suite:\n| Tests will be added. |',
      'The suite:\n```\nTests will be added.\n```',
      '~~~ Tests will be added.\nx\n~~~',
    ];
    expect(rows.map(promised)).toEqual(rows.map(() => []));
  });

  test('is read again behind code and tables', () => {
    const rows = [
      '```\nx\n```\nTests will be added.',
      'Tests of\n```\nx\n```\nit will be added in beta.',
      'Tests of\n| x |\nit will be added in beta.',
      'Tests | pipes | will be added.',
      '```\n~~~\n```\nTests will be added.',
      '  ```\n  x\n```\nTests will be added.',
      '`` Tests `` will be added.',
      'The mark ``` is old. Tests will be added.',
    ];
    expect(rows.map(promised)).toEqual([
      ['test: Tests will be added.'],
      ['text beta: it will be added in beta.'],
      ['text beta: it will be added in beta.'],
      ['test: Tests | pipes | will be added.'],
      ['test: Tests will be added.'],
      ['test: Tests will be added.'],
      ['test: Tests `` will be added. = Tests will be added.'],
      ['test: Tests will be added.'],
    ]);
  });

  test('is due when the line above or the sentence behind says', () => {
    const rows = [
      'Before beta:\n\n- Tests of the path will be added.\n- The rest will be tested.',
      'Tests will be added.\nThey are for beta.',
      'Tests will be added.\n \nThey are for beta.',
    ];
    expect(rows.map(promised)).toEqual([
      ['test beta: Tests of the path will be added.', 'test beta: The rest will be tested.'],
      ['test beta: Tests will be added.'],
      ['test: Tests will be added.'],
    ]);
  });
});
