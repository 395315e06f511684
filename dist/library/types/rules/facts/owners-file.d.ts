/** An OWNERS file as text: whole, or one name more. */
import type { Fix } from '../../model/finding.js';
import type { OwnersYaml, YamlFile } from '../../model/metadata.js';
import { type Person, type Role } from '../../model/owners.js';
/** The text of an OWNERS file that names these people; those who are no handle are left out. */
export declare function ownersText(people: Readonly<Record<Role, readonly Person[]>>): string;
/** A handle as OWNERS files write it: without `@`, its letters as they are. */
export declare function bareName({ value: name }: Person): string;
/**
 * Puts a name at the end of a list, which is made when the file has none; `undefined` for a list in brackets, an alias of YAML and
 * a name that is no handle.
 */
export declare function withOwner(file: YamlFile<OwnersYaml>, role: Role, person: Person): Fix | undefined;
