import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.js';

const SRC = new URL('../src/', import.meta.url);
const ids = rules.map(({ id }) => id);

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('rules', () => {
  const files = readdirSync(new URL('rules/', SRC)).filter((name) => name !== 'index.ts');

  test('are all in the index, each once', () => {
    expect([...ids].sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort());
  });

  test.each(ids)('%s is a kebab-case sentence and its file exports it in camelCase', async (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    const module = (await import(`../src/rules/${id}.ts`)) as Record<string, unknown>;
    expect(Object.keys(module)).toEqual([camelCase(id)]);
    expect(module[camelCase(id)]).toBe(rules.find((rule) => rule.id === id));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s has a one-sentence summary', (_, rule) => {
    expect(rule.summary).toMatch(/^[^\n]+\.$/);
  });

  test('all have something to check, but for the one that follows from all others', () => {
    const idle = rules.filter(
      ({ check, checkRepository, checkChange }) => !check && !checkRepository && !checkChange,
    );
    expect(idle.map(({ id }) => id)).toEqual(['suppression-is-used']);
  });
});

/** Each layer may import itself and those before it. A file that no other line names is a leaf of the second. */
const LAYERS: readonly (readonly [string, RegExp])[] = [
  ['types', /^types\.ts$/],
  ['leaf', /^[a-z-]+\.ts$/],
  ['load', /^(load|files)\/|^(discover|config(-[a-z]+)?)\.ts$/],
  ['rules', /^(rules|changes|setup)\/|^policy\.ts$/],
  ['lint', /^(lint|judge)\.ts$|^fix\//],
  ['reporters', /^reporters\//],
  ['shells', /^(action|cli)\//],
];

function layer(path: string): number {
  const own = LAYERS.findIndex(([name, pattern]) => name !== 'leaf' && pattern.test(path));
  return own === -1 ? LAYERS.findIndex(([, pattern]) => pattern.test(path)) : own;
}

interface Import {
  readonly path: string;
  /** A package's name, or a path below src. */
  readonly target: string;
}

function imports(): Import[] {
  return (readdirSync(SRC, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(new URL(path, SRC), 'utf8');
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
        path,
        target: specifier.startsWith('.')
          ? posix.join(posix.dirname(path), specifier.replace(/\.js$/, '.ts'))
          : specifier,
      }));
    });
}

describe('imports', () => {
  const all = imports();
  const inside = all.filter(({ target }) => !target.startsWith('..') && target.endsWith('.ts'));
  const show = ({ path, target }: Import): string => `${path} imports ${target}`;

  test('go in one direction', () => {
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter(({ path, target }) => layer(target) > layer(path)).map(show)).toEqual([]);
  });

  test('a rule knows no other rule and no file system', () => {
    const wrong = all.filter(
      ({ path, target }) =>
        path.startsWith('rules/') &&
        path !== 'rules/index.ts' &&
        (/^(rules|files)\//.test(target) ||
          /^(discover|config(-[a-z]+)?|policy)\.ts$/.test(target) ||
          target.startsWith('node:')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('reporters know data only', () => {
    const wrong = inside.filter(
      ({ path, target }) =>
        path.startsWith('reporters/') &&
        !target.startsWith('reporters/') &&
        layer(target) > layer('lifecycle.ts'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('the shells know nothing of each other', () => {
    const wrong = inside.filter(
      ({ path, target }) =>
        (path.startsWith('cli/') && target.startsWith('action/')) ||
        (path.startsWith('action/') && target.startsWith('cli/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('only the Action knows the toolkit', () => {
    const wrong = all.filter(
      ({ path, target }) => /^@(?:actions|octokit)\//.test(target) && !path.startsWith('action/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
