/** What a configuration says in patterns over paths. */
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Note } from '../model/place.js';
import { isModest, MODEST } from '../text/globs.js';
import { quote } from '../text/words.js';
import type { ParsedYaml } from '../text/yaml/file.js';
import { unread } from './named-files.js';

const normal = (path: string): string => insideRoot(path) ?? path;

/** Patterns of a file: each document is held against each. */
const MOST = 1000;

interface WithoutToc {
  readonly 'without-toc'?: readonly string[];
  readonly 'without-toc-file'?: string;
}

/** Patterns of a stranger's whose matching would take the machine for itself. */
export function* costlyPatterns(file: Pick<ParsedYaml<unknown>, 'at' | 'has' | 'raw'>): Generator<Note> {
  const at = function* (...keys: readonly (string | number)[]): Generator<Note> {
    const pattern = file.raw(...keys);
    if (pattern === undefined || isModest(pattern)) return;
    yield { message: `Unexpected pattern ${quote(pattern)}, expected ${MODEST}`, place: file.at(...keys) };
  };
  yield* at('owners', 'directory');
  for (const key of ['roots', 'exclude', 'documents', 'without-toc'])
    for (let index = 0; file.has(key, index); index++) yield* at(key, index);
  for (let index = 0; file.has('ignore', index); index++) yield* at('ignore', index, 'kep');
  for (let index = 0; file.has('owners', index); index++) yield* at('owners', index, 'directory');
}

/** Entries of `without-toc` and lines of the file that `without-toc-file` names; an empty list is one, too. */
export async function withoutTocOf(
  { data }: Pick<ParsedYaml<WithoutToc>, 'data'>,
  tree: Files,
  problems: Note[],
): Promise<readonly string[] | undefined> {
  const { 'without-toc': listed, 'without-toc-file': named } = data;
  const entries = listed?.map(({ value }) => value);
  if (named === undefined) return entries?.map(normal);
  const { value: path, place } = named;
  const read = await tree.read(normal(path));
  if ('unreadable' in read) {
    problems.push(unread(named, read.unreadable));
    return undefined;
  }
  const lines = read.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
  const costly = lines.find((line) => !isModest(line));
  if (costly !== undefined)
    problems.push({
      message: `Unexpected pattern ${quote(costly)} in ${quote(path)}, expected ${MODEST}`,
      place,
    });
  const patterns = lines.filter((line) => line !== '');
  if (patterns.length > MOST)
    problems.push({
      message: `Unexpected ${patterns.length.toLocaleString('en')} patterns in ${quote(path)}, expected at most ${MOST.toLocaleString('en')}`,
      place,
    });
  return [...(entries ?? []), ...patterns].map(normal);
}
