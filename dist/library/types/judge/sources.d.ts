/** The texts that findings point into. */
import type { Files } from '../files/door.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
/** The texts of a KEP's own files that its findings, which are those of `rules`, point into. */
export declare function ownSources(kep: Kep, findings: readonly Finding[], rules: readonly Rule[]): ReadonlyMap<string, string>;
/** The text of every file that a finding points into; those in `known` are not read again. */
export declare function sourcesOf(files: Files, findings: readonly Finding[], known: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>>;
