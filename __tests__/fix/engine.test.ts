import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { overlay } from '../../src/files/overlay.js';
import { fix } from '../../src/fix/fix.js';
import type { Fix, Problem } from '../../src/model/finding.js';
import type { Kep } from '../../src/model/kep.js';
import type { Place } from '../../src/model/place.js';
import type { Rule } from '../../src/model/rule.js';
import { KEP, sample } from '../support/sample.js';

/** Words in the comments of kep.yaml and what is to become of them. */
interface Word {
  readonly word: string;
  readonly instead: string;
  readonly with?: Partial<Fix>;
}

/** The rules of these tests speak of comments of kep.yaml: nothing else reads them. */
const words = vi.hoisted(() => ({ rules: new Map<string, readonly unknown[]>() }));

vi.mock('../../src/rules/index.js', async (original) => {
  const { rules } = await original<typeof import('../../src/rules/index.js')>();
  const made = ['word-is-known', 'word-is-short'].map(
    (id): Rule => ({
      id,
      summary: 'Comments have the right words.',
      category: 'metadata',
      severity: 'error',
      reads: ['metadata'],
      check: (kep) => said(kep, (words.rules.get(id) ?? []) as readonly Word[]),
    }),
  );
  return { rules: [...rules, ...made] };
});

function* said({ metadata: { text, path } }: Kep, wrong: readonly Word[]): Generator<Problem> {
  for (const { word, instead, with: more } of wrong) {
    for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
      const line = text.slice(0, index).split('\n').length;
      const column = index - text.lastIndexOf('\n', index - 1);
      const place: Place = { path, start: { line, column }, end: { line, column: column + word.length } };
      yield {
        subject: word,
        message: `Unexpected \`${word}\``,
        place,
        fix: { safety: 'safe', edits: [{ place, text: instead }], ...more },
      };
    }
  }
}

/** kep.yaml of the sample with a comment at its end, fixed; what became of the comment. */
async function fixed(comment: string, rules: Readonly<Record<string, readonly Word[]>>, unsafe = false) {
  words.rules = new Map(Object.entries(rules));
  const files = sample({ 'kep.yaml': `# ${comment}\n` });
  const options = { config: DEFAULT_CONFIG, unsafe };
  const result = await fix(files, options);
  const after = result.changes[0]?.after.split('\n').find((line) => line.startsWith('# w')) ?? `# ${comment}`;
  const texts = new Map(result.changes.map((change) => [change.path, change.after]));
  const again = await fix(overlay(files, texts), options);
  expect(again.changes, 'a second fix changes nothing').toEqual([]);
  return {
    after: after.slice(2),
    fixed: result.fixed.map(({ subject }) => subject),
    left: result.report.findings.map(({ subject }) => subject),
  };
}

const simple = (word: string, instead: string, more?: Partial<Fix>): Word => ({
  word,
  instead,
  ...(more && { with: more }),
});

describe('fix', () => {
  test('fixes every finding, also several of one subject', async () => {
    expect(await fixed('w1 x w1', { 'word-is-known': [simple('w1', 'w')] })).toEqual({
      after: 'w x w',
      fixed: ['w1', 'w1'],
      left: [],
    });
  });

  test('makes edits that touch in two rounds', async () => {
    const word = simple('w1', 'w');
    const rest = simple(' x', '', {});
    expect((await fixed('w1 x', { 'word-is-known': [word, rest] })).after).toBe('w');
  });

  test('fixes what fixing brings about', async () => {
    const rules = { 'word-is-known': [simple('w1', 'w2')], 'word-is-short': [simple('w2', 'w')] };
    expect(await fixed('w1', rules)).toEqual({ after: 'w', fixed: ['w1'], left: [] });
  });

  test('leaves unsafe fixes to those who ask for them', async () => {
    const rules = { 'word-is-known': [simple('w1', 'w', { safety: 'unsafe' })] };
    expect(await fixed('w1', rules)).toEqual({ after: 'w1', fixed: [], left: ['w1'] });
    expect(await fixed('w1', rules, true)).toEqual({ after: 'w', fixed: ['w1'], left: [] });
  });

  test('does not make a fix that brings an unannounced finding, but the others of the KEP', async () => {
    const rules = {
      'word-is-known': [simple('w1', 'w3'), simple('x1', 'x')],
      'word-is-short': [{ ...simple('w3', 'w'), with: { safety: 'unsafe' as const } }],
    };
    expect(await fixed('w1 x1', rules)).toEqual({ after: 'w1 x', fixed: ['x1'], left: ['w1'] });
  });

  test('makes a fix that announces the finding which it leaves', async () => {
    const leaves = [{ rule: 'word-is-short', subject: 'w3' }];
    const rules = {
      'word-is-known': [simple('w1', 'w3', { safety: 'unsafe', leaves })],
      'word-is-short': [simple('w3', 'w', { edits: [] })],
    };
    expect(await fixed('w1', rules, true)).toEqual({ after: 'w3', fixed: ['w1'], left: ['w3'] });
  });

  test('makes a fix of a file that could not be read, whatever comes to light', async () => {
    const rules = {
      'word-is-known': [simple('w1', 'w3', { uncovers: true })],
      'word-is-short': [simple('w3', 'w', { edits: [] })],
    };
    expect(await fixed('w1', rules)).toEqual({ after: 'w3', fixed: ['w1'], left: ['w3'] });
  });

  test('ends with two fixes that undo each other, without making either', async () => {
    const rules = { 'word-is-known': [simple('w1', 'w2')], 'word-is-short': [simple('w2', 'w1')] };
    expect(await fixed('w1', rules)).toEqual({ after: 'w1', fixed: [], left: ['w1'] });
  });

  test('makes all edits of a finding or none', async () => {
    const place: Place = {
      path: `${KEP}/kep.yaml`,
      start: { line: 9999, column: 1 },
      end: { line: 9999, column: 1 },
    };
    const rules = {
      'word-is-known': [simple('w1', 'w', { edits: [{ place, text: 'x' }] }), simple('x1', 'x')],
    };
    expect(await fixed('w1 x1', rules)).toEqual({ after: 'w1 x', fixed: ['x1'], left: ['w1'] });
  });
});
