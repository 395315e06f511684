import type { FileRead } from '../files/door.js';
import type { Aliases } from '../model/metadata.js';
import type { Located } from '../model/place.js';
import type { Validate } from '../text/yaml/data.js';
import { parseYaml } from '../text/yaml/file.js';
import { ownersAliases } from '../text/yaml/validators.js';

interface AliasesFile {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** The handles of every alias as written, each with its place. Keys besides `aliases` belong to other tools. */
export function parseAliases(path: string, read: FileRead): Aliases {
  const file = parseYaml<AliasesFile>(path, read, { validate: ownersAliases as Validate });
  const groups = new Map<string, readonly Located[]>();
  for (const alias of Object.keys(file.data.aliases ?? {})) {
    const handles: Located[] = [];
    for (let index = 0; file.has('aliases', alias, index); index++) {
      const name = file.raw('aliases', alias, index);
      if (name !== undefined) handles.push({ value: name, place: file.at('aliases', alias, index) });
    }
    groups.set(alias, Object.freeze(handles));
  }
  return { path, exists: file.exists, groups, problems: file.problems };
}
