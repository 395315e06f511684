import { expect, test } from 'vitest';
import { gateRows, isTable } from '../../../src/load/readme/gate-tables.js';
import type { Unit } from '../../../src/load/readme/units.js';
import { dedent } from '../../support/readme.js';

/** A table as a unit of an answer: from its start to its end in `source`, with its code spans. */
function unitOf(table: string, source = table, kind: Unit['kind'] = 'text'): Unit {
  const start = source.indexOf(table);
  const codes = [...table.matchAll(/`([^`]*)`/g)].map(({ index, 0: code, 1: text = '' }) => ({
    text,
    start: start + index,
    end: start + index + code.length,
  }));
  const own = { box: undefined, depth: 0, linked: false, template: undefined };
  return { ...own, kind, text: table, value: table, start, end: start + table.length, codes };
}

/** The gates of each row with its components. */
function gates(table: string): readonly (readonly (string | undefined)[])[] {
  return gateRows(unitOf(table), table).map(({ gate, components }) => [gate, components]);
}

/** The gates of a table with these heads and one row of the cells `A` and `kubelet`. */
function under(...heads: readonly string[]): unknown {
  return gates(`| ${heads.join(' | ')} |\n|---|---|\n| A | kubelet |`);
}

test('a table is known by its bars and the line below its head', () => {
  const tables = [
    '|a|b|\n|-|-|',
    'a|b\n-|-',
    '| a |\n| --- |',
    'a | b\n :--- | ---: \n1 | 2',
    '| a\n|:-:\n',
    'a|\n---',
    'Text\n|a|b|\n|-|-|',
  ];
  const others = [
    '',
    'a|b',
    'a|b\n',
    'a|b\n|:|',
    'a|b\n| |',
    'a\n-|-',
    'a|b\n-|x',
    'a|b\nx|-',
    'a|b\n-x-',
    'a|b\nc\n-|-',
    '|-|\na|b',
  ];
  expect(tables.filter((text) => !isTable(unitOf(text)))).toEqual([]);
  expect(others.filter((text) => isTable(unitOf(text)))).toEqual([]);
  expect(isTable(unitOf('|a|b|\n|-|-|', undefined, 'code'))).toBe(false);
});

test('the columns of gates and components are told by their heads', () => {
  const both = [['A', 'kubelet']];
  const ofGates = [
    'Feature gate',
    'feature-gates',
    'FeatureGate',
    'Feature flag',
    'Feature flags',
    'Gate',
    'gates',
    'Gate name',
    'Feature Gate Names',
    '**Gate**',
    '`gate`',
    'Name',
    'names',
  ];
  expect(ofGates.filter((head) => JSON.stringify(under(head, 'Component')) !== JSON.stringify(both))).toEqual(
    [],
  );
  const ofComponents = [
    'Component',
    'components',
    'Component(s)',
    'Affected components',
    'Depending component',
    'dependent components',
    'Relevant components',
    'Components depending on the gate',
    'components using it',
    'Components affected',
    'component(s) affected by it',
  ];
  expect(ofComponents.filter((head) => JSON.stringify(under('Gate', head)) !== JSON.stringify(both))).toEqual(
    [],
  );
  const noGates = [
    'Feature',
    'Gate of it',
    'The gate',
    'Gate name here',
    'First name',
    'Name of it',
    'State',
  ];
  expect(noGates.filter((head) => JSON.stringify(under(head, 'Component')) !== '[]')).toEqual([]);
  const noComponents = [
    'Team',
    'Component team',
    'The components',
    'Components usingly',
    'Other affected components',
  ];
  expect(noComponents.map((head) => under('Gate', head))).toEqual(noComponents.map(() => [['A', undefined]]));
  expect([under('Name', 'State'), under('Component', 'Gate')]).toEqual([[], [['kubelet', 'A']]]);
});

test('a cell is what stands between bars, without marks', () => {
  const cell = (written: string): unknown =>
    gates(`| Gate | Component |\n|---|---|\n| ${written} | kubelet |`)[0];
  const rows: readonly (readonly [string, string])[] = [
    ['A', 'A'],
    ['  A  ', 'A'],
    ['`A`', 'A'],
    ['**A**', 'A'],
    ['[A](https://example.org/a_b)', 'A'],
    ['[A]()', 'A'],
    ['[A][]', 'A'],
    ['A<br>B', 'A, B'],
    ['A<br/>B', 'A, B'],
    ['A<br />B', 'A, B'],
    ['A \\| B', 'A | B'],
    ['A (B)', 'A (B)'],
    ['[A](b c)', 'A(b c)'],
    ['', ''],
  ];
  expect(rows.map(([written]) => [written, cell(written)])).toEqual(
    rows.map(([written, gate]) => [written, [gate, 'kubelet']]),
  );
  expect(gates('Gate | Component\n---|---\nA | kubelet\nB\n')).toEqual([
    ['A', 'kubelet'],
    ['B', ''],
    ['', ''],
  ]);
  expect(gates('| Component | Gate\n|---|---\n| kubelet')).toEqual([['', 'kubelet']]);
  expect(gates('Text:\nmore\n| Gate |\n|---|\n| A |\n| - |')).toEqual([
    ['A', undefined],
    ['-', undefined],
  ]);
  expect(gates('Gate | Component\n---|---\n| A | kubelet |')).toEqual([['A', 'kubelet']]);
  const quoted = '> | Gate |\n\t> |---|\n > | A |';
  expect(
    gateRows({ ...unitOf(quoted), text: '| Gate |\n|---|\n| A |' }, quoted).map(({ gate }) => gate),
  ).toEqual(['A']);
});

test('a row is a line of the source with its own code spans', () => {
  const table = '| Gate | Component |\n|---|---|\n| `A` | `kubelet` |\n| `B` | none |\n`C` | `D`';
  const source = dedent(`
    Text \`above\`.

    ${table.replaceAll('\n', '\n    ')}

    Text \`below\`.
  `);
  const rows = gateRows(unitOf(table, source), source);
  expect(
    rows.map(({ unit }) => [
      source.slice(unit.start, unit.end),
      unit.text,
      ...unit.codes.map(({ text }) => text),
    ]),
  ).toEqual([
    ['| `A` | `kubelet` |', '| `A` | `kubelet` |', 'A', 'kubelet'],
    ['| `B` | none |', '| `B` | none |', 'B'],
    ['`C` | `D`', '`C` | `D`', 'C', 'D'],
  ]);
});

test('no more rows are read than any answer has', () => {
  expect(gates(`| Gate |\n|---|${'\n| A |'.repeat(201)}`)).toHaveLength(200);
  expect([gates('Gate'), gates('Gate\nA\nB')]).toEqual([[], []]);
  expect(gates('| State |\n|---|\n| A |')).toEqual([]);
});
