import type { Edit, Problem } from '../../model/finding.js';
import type { YamlFile } from '../../model/metadata.js';
import type { Place } from '../../model/place.js';
import { type Keys } from './nodes.js';
/** A parsed YAML file. */
export interface YamlTree {
    /** Syntax errors, duplicate keys, a second document: what is wrong whatever the file is about. */
    readonly problems: readonly Problem[];
    /** False when the syntax is broken or nothing was read: what could be parsed is then no safe ground. */
    readonly sound: boolean;
    /**
     * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds
     * nothing.
     */
    readonly data: unknown;
    readonly comments: YamlFile<unknown>['comments'];
    has(keys: Keys): boolean;
    /** The scalar at `keys` and whether it is written without quotes. */
    scalar(keys: Keys): {
        readonly text: string;
        readonly plain: boolean;
    } | undefined;
    /** As `YamlFile.at`. */
    at(keys: Keys): Place;
    /** The key itself; for a list item its first line. */
    keyAt(keys: Keys): Place;
    /** As `YamlFile.edit`; with `bare` the text goes in without quotes. */
    edit(keys: Keys, text: string, bare?: boolean): Edit | undefined;
    /** The edit that gives the key at `keys` another name, under the conditions of `edit`. */
    rename(keys: Keys, name: string): Edit | undefined;
    /** From now on the key at `keys` is also found under `name`. */
    readAs(keys: Keys, name: string): void;
}
/** Reads `text` as YAML in which every scalar is text. Never throws. */
export declare function parseTree(path: string, text: string): YamlTree;
