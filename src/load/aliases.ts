import type { FileRead } from '../files/door.js';
import type { Aliases } from '../model/metadata.js';
import type { Located } from '../model/place.js';
import { parseYaml } from '../text/yaml/file.js';
import type { Validate } from '../text/yaml/shape.js';
import { ownersAliases } from '../text/yaml/validators.js';

interface AliasesFile {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** The handles of every alias as written, each with its place. Keys besides `aliases` belong to other tools. */
export function parseAliases(path: string, read: FileRead): Aliases {
  const file = parseYaml<AliasesFile>(path, read, { validate: ownersAliases as Validate });
  const groups = new Map<string, readonly Located[]>(Object.entries(file.data.aliases ?? {}));
  return { path, exists: file.exists, groups, problems: file.problems };
}
