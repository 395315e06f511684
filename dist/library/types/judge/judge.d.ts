/** Rules, policy and suppressions applied to one KEP or to the repository: problems in, findings out. */
import type { Change } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
/** Runs the rules over one KEP; what its suppressions and the configured ignores take away is left out. */
export declare function judgeKep(kep: Kep, rules: readonly Rule[], change?: Change): {
    readonly findings: readonly Finding[];
    readonly used: ReadonlySet<unknown>;
};
/** Configured ignores that took no finding away; only a run over all KEPs, which are in the directories `keps`, can tell. */
export declare function unusedIgnores(config: Config, rules: readonly Rule[], keps: readonly string[], used: ReadonlySet<unknown>): Finding[];
/** Rules about the repository; those about all its KEPs only when all are linted. */
export declare function judgeRepository(repository: Repository, rules: readonly Rule[], everything: boolean): Finding[];
