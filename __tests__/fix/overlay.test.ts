import { expect, test } from 'vitest';
import { memory, OUTSIDE } from '../../src/files/memory.js';
import { overlay } from '../../src/files/overlay.js';

const base = memory({ 'keps/a/kep.yaml': 'old', 'keps/a/README.md': 'text', 'keps/out.md': OUTSIDE });
const files = overlay(
  base,
  new Map([
    ['keps/a/kep.yaml', 'new'],
    ['keps/prr/b/1.yaml', 'made'],
  ]),
);

test.each([
  ['keps/a/kep.yaml', { text: 'new' }],
  ['keps/./a/kep.yaml', { text: 'new' }],
  ['keps/a/README.md', { text: 'text' }],
  ['keps/prr/b/1.yaml', { text: 'made' }],
  ['keps/out.md', { unreadable: 'outside' }],
  ['../keps/a/kep.yaml', { unreadable: 'outside' }],
])('reads %s', async (path, expected) => {
  expect(await files.read(path)).toEqual(expected);
});

test.each([
  ['', ['keps']],
  ['keps', ['a', 'out.md', 'prr']],
  ['keps/a', ['README.md', 'kep.yaml']],
  ['keps/prr', ['b']],
  ['keps/prr/b', ['1.yaml']],
  ['keps/none', []],
])('lists `%s`', async (directory, names) => {
  expect((await files.list(directory)).map(({ name }) => name)).toEqual(names);
});
