import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
/** The directories that `roots` lead to, sorted, none below another. Throws `UsageError` for one outside, `MissingRoot` for one that is not there. */
export declare function rootsOf(files: Files, config: Config): Promise<readonly string[]>;
/** The directories above all approval files: the configured path up to its first variable, for each KEP root. */
export declare function approvalRootsOf({ approvals }: Config, roots: readonly string[]): readonly string[];
