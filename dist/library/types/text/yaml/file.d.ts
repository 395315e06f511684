import type { FileRead } from '../../files/door.js';
import type { YamlFile } from '../../model/metadata.js';
import type { Place } from '../../model/place.js';
import type { Shape } from './shape.js';
/** A `YamlFile` whose keys have places, too. */
export interface ParsedYaml<T> extends YamlFile<T> {
    /** Place of the key at `keys`, of a list item's first line; of the nearest written ancestor's key when absent. */
    keyAt(...keys: readonly (string | number)[]): Place;
}
/**
 * A YAML file held to `shape`. Never throws: whatever is wrong with the content becomes a problem at its place, all of them at
 * once, sorted. A missing file has no problem (`exists` is false): that is for a rule to judge. When the syntax is
 * broken nothing is told of the content: what the parser made of the rest is guesswork.
 */
export declare function parseYaml<T>(path: string, read: FileRead, shape: Shape): ParsedYaml<T>;
