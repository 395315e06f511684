/** `.github/prr-lint.yaml`: what a repository does in another way than kubernetes/enhancements. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Note } from '../model/place.js';
import { DEFAULT_CONFIG } from './presets.js';
/** Where the configuration stands when nothing else is said; the other ending is read as well. */
export declare const PATHS: readonly string[];
export { DEFAULT_CONFIG };
/** A configuration that cannot be followed. The message has one line per problem: `path:line:column what is wrong`. */
export declare class ConfigError extends UsageError {
    readonly name = "ConfigError";
    readonly problems: readonly Note[];
    constructor(problems: readonly Note[]);
}
/**
 * The configuration at `path`, else at its usual place, else the defaults. Keys that are left out keep their default. Throws
 * `UsageError` when `path` does not exist and `ConfigError` for everything that is wrong in the file, all at once. Files that it
 * names are read from `tree`, which differs from `files` where the configuration stands outside of the root.
 */
export declare function loadConfig(files: Files, ruleIds: readonly string[], path?: string, tree?: Files): Promise<Config>;
