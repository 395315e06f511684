/** The list of a table of contents as edits of its document, and which documents have none. */
import type { Config } from '../../model/config.js';
import type { Edit } from '../../model/finding.js';
import type { Located } from '../../model/place.js';
import type { TableOfContents } from '../../model/readme.js';
/** Whether the configuration lists the document at `path` among those without a table of contents. */
export declare function hasNoToc(path: string, { withoutToc }: Pick<Config, 'withoutToc'>): boolean;
/** Markers and the list between them, which is for mdtoc to write where nobody else knows it. */
export declare function tocBlock({ expected }: TableOfContents): string;
/** Whether nothing but a list stands between the markers: what an edit removes is not an author's text. */
export declare function isList({ written }: TableOfContents): boolean;
/**
 * Whether a list differs from what mdtoc writes today in nothing but what an older mdtoc left out of anchors: the words in code. A repository
 * that pins that one refuses every other list.
 */
export declare function isOfOlderMdtoc(written: readonly string[], expected: readonly string[]): boolean;
/** The edit after which `expected` stands between the markers as mdtoc writes it; lines at both ends that are right stay untouched. */
export declare function relist({ value: name, place }: Located, expected: readonly string[]): Edit;
/** The edit that puts markers and list below the first heading; `undefined` without one. */
export declare function insertion(toc: TableOfContents): Edit | undefined;
