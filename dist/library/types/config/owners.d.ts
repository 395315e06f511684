/** `owners:` of the configuration: how SIGs assign people to their KEPs. */
import type { Config, OwnersPolicy } from '../model/config.js';
import type { Note } from '../model/place.js';
import type { ParsedYaml } from '../text/yaml/file.js';
/**
 * The policies of a configuration file that its schema has checked, a single mapping being a list of one; `undefined` when it says
 * nothing of them, and an empty list when it says that there are none. A value that is only blanks is added to `problems`.
 */
export declare function ownersOf<T>(file: ParsedYaml<T>, problems: Note[]): readonly OwnersPolicy[] | undefined;
/**
 * The configuration with the upcoming release that a caller gives, which wins over what is configured; `option` is how the caller
 * calls it. Throws `UsageError` when `text` is no release.
 */
export declare function withUpcomingRelease(config: Config, text: string | undefined, option: string): Config;
