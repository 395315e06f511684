import type { FileRead } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { KepYaml, YamlFile } from '../model/metadata.js';
/** What the repository's template says of keys. */
export interface TemplateKeys {
    /** Those that are known besides the schema's. */
    readonly known: ReadonlySet<string>;
    /** Those of its own metadata; `undefined` where it has none. */
    readonly own: ReadonlySet<string> | undefined;
}
/** A kep.yaml. Its statuses and stages are those of the configuration. */
export declare function parseMetadata(path: string, read: FileRead, config: Config, template?: TemplateKeys): YamlFile<KepYaml>;
/** The metadata at the top of a document, its places those in the document. Without any, or where none is looked for, it does not exist. */
export declare function parseFrontMatter(path: string, read: FileRead, config: Config, template?: TemplateKeys): YamlFile<KepYaml>;
/** Where metadata may have any form, so may its stage, unless the configuration lists stages. */
export declare function takesAnyStage({ metadata, stages }: Config): boolean;
