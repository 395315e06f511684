import type { FileRead } from '../files/door.js';
import type { Aliases } from '../model/metadata.js';
import type { Located } from '../model/place.js';
import { lazy } from '../text/once.js';
import { parseYaml } from '../text/yaml/file.js';
import type { Validate } from '../text/yaml/shape.js';
import { ownersAliases } from '../text/yaml/validators.js';
import { plainAliases } from './plain-aliases.js';

interface AliasesFile {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** The handles of every alias as written, each with its place; read when somebody asks. Keys besides `aliases` belong to other tools. */
export function parseAliases(path: string, read: FileRead): Aliases {
  const exists = !('unreadable' in read && read.unreadable === 'missing');
  return lazy({ path, exists }, { groups: true, problems: true }, () => {
    const groups = 'text' in read ? plainAliases(path, read.text) : undefined;
    return groups === undefined ? readAliases(path, read) : { groups, problems: [] };
  });
}

/** With a parser, whatever the form of the file. */
export function readAliases(path: string, read: FileRead): Pick<Aliases, 'groups' | 'problems'> {
  const file = parseYaml<AliasesFile>(path, read, { validate: ownersAliases as Validate });
  const groups = new Map<string, readonly Located[]>(Object.entries(file.data.aliases ?? {}));
  return { groups, problems: file.problems };
}
