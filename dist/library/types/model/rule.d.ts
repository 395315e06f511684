/** What a rule is. */
import type { Change } from './change.js';
import type { Problem, Severity } from './finding.js';
import type { Kep, Repository } from './kep.js';
/** The headings of the catalogue; `policy` tells them apart. */
export type Category = 'metadata' | 'contradiction' | 'approval' | 'questionnaire' | 'request' | 'document' | 'repository' | 'reality';
/**
 * What a rule may look at besides the directory of a KEP, its entries and the configuration: kep.yaml and what follows from it
 * (`metadata`), the approval, the OWNERS file, the README, the other documents, what the template and the aliases say, which KEPs, approvals and SIGs
 * the tree holds (`inventory`), what a pull request changes (`change`), the release that is worked on (`upcoming`), and the index of what
 * Kubernetes has (`kubernetes`).
 */
export type Part = 'metadata' | 'approval' | 'owners' | 'readme' | 'documents' | 'template' | 'aliases' | 'inventory' | 'change' | 'upcoming' | 'kubernetes';
/** What a rule says of itself. `id` is a sentence true of a good KEP and names its file and its page. */
interface Description {
    readonly id: string;
    /** One sentence, Markdown. */
    readonly summary: string;
    readonly category: Category;
    readonly severity: Severity;
    /** All that its checks ever read: nothing else is read for it. */
    readonly reads: readonly Part[];
    /** True for rules that hold whatever the status says: the file must be readable at all, or they exempt KEPs in their own way. */
    readonly always?: boolean;
}
/** What a rule may look at. */
interface Checks {
    /** `change`: what a pull request does to the KEP, where one is judged. */
    check(kep: Kep, change?: Change): Iterable<Problem>;
    /** Said once for the repository, not per KEP. */
    checkRepository(repository: Repository): Iterable<Problem>;
    /** Said about what a pull request does to a KEP; runs only where a base version is known. */
    checkChange(change: Change): Iterable<Problem>;
}
/** At least one of them. */
type SomeChecks = {
    readonly [K in keyof Checks]: Pick<Checks, K> & Partial<Checks>;
}[keyof Checks];
/** What only the judge can see, once everything else is judged. */
interface ByJudge extends Partial<Checks> {
    readonly byJudge: true;
}
/** A rule: pure generators of problems, one of them at least. */
export type Rule = Description & (SomeChecks | ByJudge);
export {};
