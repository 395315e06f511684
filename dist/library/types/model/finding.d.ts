/** What is said about a KEP, and how it is fixed. */
import type { Note, Place } from './place.js';
/** How much a finding weighs: the process forbids it, reviewers usually object, worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';
/** Replaces the text at `place`: an empty range inserts there, a place without `start` is a new file. Lines end in a line feed. */
export interface Edit {
    readonly place: Place;
    readonly text: string;
}
/** How a problem is fixed. Edits of one fix belong together: all of them or none. */
export interface Fix {
    /** *safe*: nothing is said that the author has not said already. *unsafe*: somebody has to look at it, or has to complete it. */
    readonly safety: 'safe' | 'unsafe';
    readonly edits: readonly Edit[];
    /** Findings that stand in the fixed one's place: a question that was put in still wants its answer. Never of a safe fix. */
    readonly leaves?: readonly {
        readonly rule: string;
        readonly subject: string;
    }[];
    /** The file could not be read before: what it says is judged for the first time afterwards. */
    readonly uncovers?: true;
}
/** A file that a fix changes. */
export interface FileChange {
    /** POSIX, relative to the root. */
    readonly path: string;
    /** The text before; `undefined` for a new file. */
    readonly before: string | undefined;
    readonly after: string;
    /** Whether a byte order mark, which is part of neither text, stands before it. */
    readonly hasMark: boolean;
}
/** What is said at the other place of a contradiction, and what to write there; without a help of its own the problem's fits both. */
export interface Mirror extends Note {
    readonly help?: string;
}
/** What a rule (or a loader) says. It knows no rule id and no configured severity; `policy` adds both. */
export interface Problem extends Note {
    /** What the problem is about: question id, kep.yaml key or a name. Part of the finding's identity. */
    readonly subject: string;
    /** What to write, ready to paste where it can be. May span lines. */
    readonly help?: string;
    readonly related?: readonly Note[];
    /** In a contradiction between two places: how it is said from the other one. Its place is that of one of `related`. */
    readonly mirror?: Mirror;
    readonly fix?: Fix;
    /** A severity below the rule's default that this one case has. */
    readonly severity?: Severity;
}
/** A problem after policy. Identity: rule + kep + subject, never a line number. */
export interface Finding extends Problem {
    readonly rule: string;
    readonly severity: Severity;
    /** Directory of the KEP, or `null` for a finding about the repository. */
    readonly kep: string | null;
    /** False when the base version of a pull request has it too. */
    readonly new: boolean;
}
