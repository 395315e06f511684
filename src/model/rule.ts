/** What a rule is. */

import type { Change } from './change.js';
import type { Problem, Severity } from './finding.js';
import type { Kep, Repository } from './kep.js';

/** The headings of the catalogue; `policy` tells them apart. */
export type Category =
  | 'metadata'
  | 'contradiction'
  | 'approval'
  | 'questionnaire'
  | 'request'
  | 'document'
  | 'repository';

/** A rule: a pure generator of problems. `id` is a sentence true of a good KEP and names its file and its page. */
export interface Rule {
  readonly id: string;
  /** One sentence, Markdown. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  /** True for rules that hold whatever the status says: the file must be readable at all, or they exempt KEPs in their own way. */
  readonly always?: boolean;
  check?(kep: Kep): Iterable<Problem>;
  /** Said once for the repository, not per KEP. */
  checkRepository?(repository: Repository): Iterable<Problem>;
  /** Said about what a pull request does to a KEP; runs only where a base version is known. */
  checkChange?(change: Change): Iterable<Problem>;
}
