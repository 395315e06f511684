import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { parts } from '../scripts/mutation/parts.mjs';
import { rules } from '../src/rules/index.js';
import { ROOMS } from './rooms.js';

const SRC = new URL('../src/', import.meta.url);
const ids = rules.map(({ id }) => id);

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('rules', () => {
  const files = readdirSync(new URL('rules/', SRC)).filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  );

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

describe('parts of the mutation tests', () => {
  /** What a part of `npm run mutation` has each source of. */
  const MUTATED = ['changes', 'judge', 'load/readme', 'model', 'rules', 'rules/facts'];

  test('have each source once', () => {
    const all = Object.entries(parts).map(([name, { sources }]) => ({ name, has: picomatch(sources) }));
    const counts = sources()
      .filter((path) => MUTATED.includes(posix.dirname(path)) && path !== 'rules/index.ts')
      .map((path) => ({ path, in: all.filter(({ has }) => has(`src/${path}`)).map(({ name }) => name) }));
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.filter((one) => one.in.length !== 1)).toEqual([]);
  });
});

interface Import {
  readonly path: string;
  /** A package's name, or a path below src. */
  readonly target: string;
}

function sources(): string[] {
  return (readdirSync(SRC, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
}

function imports(): Import[] {
  return sources().flatMap((path) => {
    const text = readFileSync(new URL(path, SRC), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
      path,
      target: specifier.startsWith('.')
        ? posix.join(posix.dirname(path), specifier.replace(/\.js$/, '.ts'))
        : specifier,
    }));
  });
}

/** The room of a path below src: its folder, or the file itself. */
function roomOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? path : folder;
}

describe('rooms', () => {
  const all = imports();
  const inside = all.filter(({ target }) => target.endsWith('.ts'));
  const show = ({ path, target }: Import): string => `${path} imports ${target}`;

  test('are all in the table', () => {
    const found = new Set(sources().map(roomOf));
    expect(ROOMS.map(({ name }) => name).sort()).toEqual([...found].sort());
  });

  test('import what the table names, and use all that it names', () => {
    expect(inside.length).toBeGreaterThan(100);
    const allowed = new Map(ROOMS.map(({ name, imports }) => [name, new Set(imports)]));
    const across = inside.filter(({ path, target }) => roomOf(path) !== roomOf(target));
    expect(
      across.filter(({ path, target }) => !allowed.get(roomOf(path))?.has(roomOf(target))).map(show),
    ).toEqual([]);
    const used = new Set(across.map(({ path, target }) => `${roomOf(path)} → ${roomOf(target)}`));
    const idle = ROOMS.flatMap(({ name, imports }) =>
      imports.map((other) => `${name} → ${other}`).filter((arrow) => !used.has(arrow)),
    );
    expect(idle).toEqual([]);
  });

  test('form no cycle: each imports only those above it', () => {
    const names = ROOMS.map(({ name }) => name);
    const upward = ROOMS.flatMap(({ name, imports }, own) =>
      imports.filter((other) => !names.slice(0, own).includes(other)).map((other) => `${name} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  // `npx vitest run __tests__/project.test.ts -u` prints it anew.
  test('are printed in docs/architecture.md', async () => {
    const file = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
    const head = '| Room | What it holds | May import |\n|---|---|---|\n';
    const rows = ROOMS.map(({ name, holds, imports }) => {
      const others = imports.map((other) => `\`${other}\``).join(' ');
      return `| \`${name}\` | ${holds} | ${others || '–'} |\n`;
    });
    const [before = '', after = ''] = readFileSync(file, 'utf8').split(head);
    const printed = before + head + rows.join('') + after.replace(/^(?:\|.*\n)*/, '');
    await expect(printed).toMatchFileSnapshot(file);
  });

  test('a rule knows no other rule', () => {
    const wrong = inside.filter(
      ({ path, target }) =>
        roomOf(path) === 'rules' && path !== 'rules/index.ts' && roomOf(target) === 'rules',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('only the shells and node know Node, only action and github the toolkit', () => {
    const wrong = all.filter(
      ({ path, target }) =>
        (target.startsWith('node:') && !/^(?:action|cli|node)\//.test(path)) ||
        (/^@(?:actions|octokit)\//.test(target) && !/^(?:action|github)\//.test(path)),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
