/** Two versions and what differs. */
import type { Files } from '../files/door.js';
import type { Kep } from './kep.js';
import type { Release } from './release.js';
/** Lines of a file, 1-based and inclusive. */
export interface LineRange {
    readonly from: number;
    readonly to: number;
}
/** A file that differs between two versions; paths are POSIX and relative to the root. */
export interface ChangedFile {
    readonly path: string;
    /** Where it was, if it was renamed. */
    readonly previousPath?: string;
    readonly kind: 'added' | 'modified' | 'removed' | 'renamed';
    /** Lines of the new version that were added or changed; `undefined` when that is not known. */
    readonly lines?: readonly LineRange[];
    /** It stands in the work tree, but git has never been told of it. */
    readonly untracked?: true;
    /** It changed, but the work tree does not show it: outside of a sparse checkout. */
    readonly hidden?: true;
}
/** What the event and the API tell of a pull request. Handles are without `@`. */
export interface PullRequest {
    readonly number: number;
    readonly author: string | undefined;
    readonly assignees: readonly string[];
    /** Requested reviewers and those who have reviewed. */
    readonly reviewers: readonly string[];
}
/** A base version and what differs from it. */
export interface ChangeSet {
    /** How people call the base: a short commit id, a branch. */
    readonly baseName: string;
    /** The base version of the same root. */
    readonly base: Files;
    readonly files: readonly ChangedFile[];
    readonly pullRequest?: PullRequest;
}
/**
 * What a pull request does to one KEP. A *request* asks for a review (a new KEP; `stage`, `status`, `latest-milestone` or the
 * approval changed): all of the KEP counts. An *edit* answers for what it adds.
 */
export interface Change {
    readonly kind: 'request' | 'edit';
    /** Why it is a request, in words: `stage alpha → beta`. Empty for an edit. */
    readonly reasons: readonly string[];
    readonly kep: Kep;
    /** The KEP as it was, wherever it was. */
    readonly base: Kep | undefined;
    /** The changed files of the KEP, its approval included. */
    readonly files: readonly ChangedFile[];
    readonly pullRequest: PullRequest | undefined;
    /** The release that is worked on; only looked for where the change is a request, and `undefined` when none stands out. */
    readonly upcomingRelease: Release | undefined;
}
