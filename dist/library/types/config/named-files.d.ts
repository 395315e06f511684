/** Files that a configuration names: one that is not there would silence what asks it. */
import type { Files, Unreadable } from '../files/door.js';
import type { Located, Note } from '../model/place.js';
/** What is wrong with the `template` that somebody wrote: nothing where it is a directory or a file of the tree. */
export declare function templateProblems(template: string | undefined, written: Located | undefined, tree: Files): Promise<readonly Note[]>;
/** What is wrong with the file of the list of proposals that somebody named. */
export declare function tableProblems(table: string | undefined, written: Located | undefined, tree: Files): Promise<readonly Note[]>;
/** What is wrong with the file at `written`, which cannot be read as text. */
export declare function unread({ value, place }: Located, unreadable: Unreadable): Note;
