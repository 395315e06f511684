/**
 * The one place that turns a problem into a finding: rule default, configured severity, the KEP's status, suppressions. Rules know
 * nothing of all this.
 */
import type { Config } from '../model/config.js';
import type { Finding, Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import type { Suppression } from './suppressions.js';
/** A problem and the rule that said it. */
export interface Said {
    readonly rule: Rule;
    readonly problem: Problem;
}
/** What decides how much a rule may say of a KEP. */
type Standing = Pick<Kep, 'status' | 'held' | 'latestMilestone'>;
/** Whether the KEP's status and the configuration leave anything of the rule: what is off need not run. */
export declare function applies(rule: Rule, kep: Standing | undefined, config: Config): boolean;
/**
 * The finding that a problem is, or `undefined` when it is none. A configured severity replaces the rule's own; a problem that its
 * rule makes lighter stays so; the status may lower it further, never raise it. `requested`: a pull request asks for a
 * review of the KEP, so an implemented one is held to everything again.
 */
export declare function judge({ rule, problem }: Said, kep: Kep | undefined, config: Config, requested?: boolean): Finding | undefined;
/** Splits findings into those that stay and the suppressions (in place or configured) that took the others. */
export declare function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], ignores: Config['ignores']): {
    readonly kept: readonly Finding[];
    readonly used: ReadonlySet<Suppression | Config['ignores'][number]>;
};
/** An ignore names a KEP by its number, its directory or a glob over directories. */
export declare function isIgnored(pattern: string, directory: string): boolean;
/** Path, then line and column, then rule and subject: one order for every reporter. */
export declare function byPlace(a: Finding, b: Finding): number;
export {};
