import { expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { ownSources, sourcesOf } from '../../src/judge/sources.js';
import type { Kep } from '../../src/model/kep.js';
import type { Rule } from '../../src/model/rule.js';
import { DIRECTORY, finding, kep } from '../support/report.js';

const at = (path: string) => ({ path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
const METADATA = `${DIRECTORY}/kep.yaml`;
const README = `${DIRECTORY}/README.md`;
const DESIGN = `${DIRECTORY}/design.md`;

function textsOf(of: Kep): Kep {
  return {
    ...of,
    metadata: { ...of.metadata, text: 'title: A' },
    readme: { ...of.readme, text: '# A' },
    get documents(): Kep['documents'] {
      return [{ path: DESIGN, text: '# Design' } as Kep['documents'][number]];
    },
  };
}

const RULES = [
  { id: 'reads-documents', reads: ['documents'] },
  { id: 'reads-nothing', reads: [] },
] as unknown as Rule[];

test('a KEP gives the texts of its files that findings and their notes point into', () => {
  const found = finding({
    place: at(METADATA),
    related: [
      { message: 'here', place: at(README) },
      { message: 'there', place: { path: DESIGN } },
    ],
  });
  expect([...ownSources(textsOf(kep()), [found], RULES)]).toEqual([
    [README, '# A'],
    [METADATA, 'title: A'],
  ]);
  expect([...ownSources(textsOf(kep()), [finding({ place: { path: METADATA } })], RULES)]).toEqual([]);
});

test('its documents are asked for where a rule that reads them found something', () => {
  const found = finding({ rule: 'reads-documents', place: at(DESIGN) });
  expect([...ownSources(textsOf(kep()), [found], RULES)]).toEqual([[DESIGN, '# Design']]);
  const unread = Object.defineProperty(textsOf(kep()), 'documents', {
    get: () => {
      throw new Error('not read');
    },
  });
  const other = finding({ rule: 'reads-nothing', place: at(README) });
  expect([...ownSources(unread, [other], RULES).keys()]).toEqual([README]);
});

test('what no KEP has is read, what nobody can read has no text', async () => {
  const read: string[] = [];
  const files = memory({ OWNERS_ALIASES: 'aliases: {}', [METADATA]: 'other' });
  const spied = {
    ...files,
    read: (path: string) => {
      read.push(path);
      return files.read(path);
    },
  };
  const findings = [METADATA, 'OWNERS_ALIASES', 'gone'].map((path) => finding({ place: at(path) }));
  const sources = await sourcesOf(
    spied,
    [...findings, finding({ place: { path: README } })],
    new Map([[METADATA, 'a']]),
  );
  expect([...sources]).toEqual([
    [METADATA, 'a'],
    ['OWNERS_ALIASES', 'aliases: {}'],
  ]);
  expect(read).toEqual(['OWNERS_ALIASES', 'gone']);
});
