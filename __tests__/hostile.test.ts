import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts } from './support/sample.js';
import { checkSound } from './support/sound.js';

const FOLDER = new URL('hostile/', import.meta.url);

/** An input that once showed a fault, or a kind of them. */
interface HostileInput {
  readonly about: string;
  /**
   * Texts by path, which replace or join those of the sample; a list holds pieces and how often each is repeated. `null` takes a file away.
   */
  readonly files: Readonly<Record<string, string | null | readonly (string | number)[]>>;
  /** Without the files of the sample. */
  readonly alone?: boolean;
}

function treeOf({ files, alone = false }: HostileInput): Record<string, string> {
  const tree = alone ? {} : texts();
  for (const [path, written] of Object.entries(files)) {
    if (written === null) delete tree[path];
    else tree[path] = typeof written === 'string' ? written : pieces(written);
  }
  return tree;
}

function pieces(written: readonly (string | number)[]): string {
  return written
    .map((piece, index) => {
      const next = written[index + 1];
      return typeof piece === 'string' ? piece.repeat(typeof next === 'number' ? next : 1) : '';
    })
    .join('');
}

describe('inputs that once showed a fault are read, judged, reported in every form and fixed', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  test.each(names.map((name) => name.replace(/\.json$/, '')))('%s', async (name) => {
    const input: HostileInput = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    expect(input.about).not.toBe('');
    const { findings } = await checkSound(treeOf(input));
    expect(findings).toBeGreaterThan(0);
  });
});
