/** The list of a repository's proposals, as repositories keep it by hand in a README: made, put between markers, compared. */
import type { ProposalTable } from '../model/proposal-table.js';
import type { FiledKep } from './kep.js';
import type { Workspace } from './workspace.js';
/** One proposal of the list; what it does not say is empty. */
export interface ListedProposal {
    readonly number: string;
    readonly title: string;
    readonly status: string;
    readonly stage: string;
    readonly owners: readonly string[];
    readonly release: string;
    /** Of its directory, or of itself where it is a single file; POSIX, from the root. */
    readonly path: string;
}
/** The proposals by number, those without one by their path. */
export declare function listed(keps: readonly Pick<FiledKep, 'directory' | 'directoryNumber' | 'metadata'>[]): readonly ListedProposal[];
/** A Markdown table with the columns that some proposal fills and links from a file in `from`, ending in a line feed. */
export declare function tableOf(proposals: readonly ListedProposal[], from: string): string;
/** `text` with `table` between its markers; `undefined` where it lacks one of them, or has them in the other order. */
export declare function withTable(text: string, table: string): string | undefined;
/** The two lines that a file needs for the table, as a person has to write them. */
export declare const MARKERS: readonly ["<!-- prr-lint table -->", "<!-- /prr-lint table -->"];
/**
 * The table in the file that the configuration names, with the one that belongs there, for which every proposal's metadata is read;
 * `undefined` where none is configured, the file cannot be read, or each of those reads is a call over the network.
 */
export declare function readTable(workspace: Workspace): Promise<ProposalTable | undefined>;
