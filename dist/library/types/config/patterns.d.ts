/** What a configuration says in patterns over paths. */
import type { Files } from '../files/door.js';
import type { Note } from '../model/place.js';
import type { ParsedYaml } from '../text/yaml/file.js';
interface WithoutToc {
    readonly 'without-toc'?: readonly string[];
    readonly 'without-toc-file'?: string;
}
/** Patterns of a stranger's whose matching would take the machine for itself. */
export declare function costlyPatterns(file: Pick<ParsedYaml<unknown>, 'at' | 'has' | 'raw'>): Generator<Note>;
/** Entries of `without-toc` and lines of the file that `without-toc-file` names; an empty list is one, too. */
export declare function withoutTocOf({ data }: Pick<ParsedYaml<WithoutToc>, 'data'>, tree: Files, problems: Note[]): Promise<readonly string[] | undefined>;
export {};
