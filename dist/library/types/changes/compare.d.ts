/** What a change set does to a KEP, and which findings it brings (DESIGN: a request answers for everything, an edit for what it adds). */
import type { Change, ChangeSet } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { type TouchedKep } from './touched.js';
/** Tells a request from an edit, with the reasons in words. Bookkeeping is an edit: nobody reviews it again. */
export declare function changeOf(kep: Kep, base: Kep | undefined, { files }: TouchedKep, { pullRequest }: ChangeSet): Omit<Change, 'upcomingRelease'>;
/**
 * The findings with `new` set: for a request all of them are; for an edit those that the base does not have, told by rule and
 * subject, each as often as the base has it.
 */
export declare function markNew(findings: readonly Finding[], before: readonly Finding[], kind: Change['kind']): Finding[];
/** In a contradiction the author of the change looks at the side that the change touched: said from there. */
export declare function onTouchedSide(finding: Finding, change: ChangeSet): Finding;
