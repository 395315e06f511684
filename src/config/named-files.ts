/** Files that a configuration names: one that is not there would silence what asks it. */
import type { Files, Unreadable } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Located, Note } from '../model/place.js';
import { quote } from '../text/words.js';

/** What is wrong with the `template` that somebody wrote: nothing where it is a directory or a file of the tree. */
export async function templateProblems(
  template: string | undefined,
  written: Located | undefined,
  tree: Files,
): Promise<readonly Note[]> {
  const path = template === undefined || written === undefined ? undefined : insideRoot(template);
  if (path === undefined || written === undefined) return [];
  const read = await tree.read(path);
  if ('text' in read || read.unreadable !== 'missing') return [];
  return [
    {
      message: `Unexpected template ${quote(path)}, expected a directory or a file below the root of the repository`,
      place: written.place,
    },
  ];
}

/** What is wrong with the file of the list of proposals that somebody named. */
export async function tableProblems(
  table: string | undefined,
  written: Located | undefined,
  tree: Files,
): Promise<readonly Note[]> {
  if (table === undefined || written === undefined) return [];
  const read = await tree.read(table);
  return 'text' in read ? [] : [unread(written, read.unreadable)];
}

/** What is wrong with the file at `written`, which cannot be read as text. */
export function unread({ value, place }: Located, unreadable: Unreadable): Note {
  const path = quote(value);
  const message =
    unreadable === 'missing'
      ? `Missing file ${path}, expected a path from the root`
      : `Unexpected ${path}, expected a text file`;
  return { message, place };
}
