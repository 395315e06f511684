/** Every shared type. No code: the one file that all rooms may import. */

/** How much a finding weighs: the process forbids it, reviewers usually object, worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** A release such as `v1.37`, compared as numbers. */
export interface Release {
  readonly major: number;
  readonly minor: number;
  /** As written: `v0.13` has none, and is the same release as `v0.13.0`. */
  readonly patch?: number;
}

/** 1-based line and column (UTF-16 code units), the convention of unist and of yaml's `LineCounter`. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Where something is written. `path` is POSIX and relative to the root; `end` is exclusive.
 * Without `start` the place is the whole file (or a file that does not exist).
 */
export interface Place {
  readonly path: string;
  readonly start?: Point;
  readonly end?: Point;
}

/** A remark about a place. */
export interface Note {
  readonly message: string;
  readonly place: Place;
}

/** A text and where it is written. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

/** Replaces the text at `place`: an empty range inserts there, a place without `start` is a new file. Lines end in a line feed. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** How a problem is mended. Edits of one fix belong together: all of them or none. */
export interface Fix {
  /** *safe*: nothing is said that the author has not said already. *unsafe*: somebody has to look at it, or has to complete it. */
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
  /** Findings that stand in the mended one's place: a question that was put in still wants its answer. Never of a safe fix. */
  readonly leaves?: readonly { readonly rule: string; readonly subject: string }[];
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

/** What a rule (or a loader) says. It knows no rule id and no configured severity; `policy` adds both. */
export interface Problem extends Note {
  /** What the problem is about: question id, kep.yaml key or a name. Part of the finding's identity. */
  readonly subject: string;
  /** What to write, ready to paste where it can be. May span lines. */
  readonly help?: string;
  readonly related?: readonly Note[];
  /** In a contradiction between two places: how the other side would say it. Its place is that of one of `related`. */
  readonly mirror?: Note;
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

/** Why a path could not be read as text. */
export type Unreadable = 'missing' | 'directory' | 'outside' | 'unreadable' | 'not-utf8';

/** Text of a file (without byte order mark), or why there is none. */
export type FileRead =
  | { readonly text: string /** Whether a byte order mark stands before it. */; readonly hasMark?: true }
  | { readonly unreadable: Unreadable };

/** One entry of a directory; `link` is a symbolic link that leaves the root and is not followed. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link';
}

/** The one door to the outside: the work tree in production, a plain object in tests. Never throws on content. */
export interface Files {
  /** Entries of one directory, sorted by name; empty when there is no such directory. `''` is the root. */
  list(directory: string): Promise<readonly Entry[]>;
  read(path: string): Promise<FileRead>;
}

/**
 * A YAML file after its schema: `data` keeps what is valid, and what is misspelt but means one thing beyond doubt; `problems` holds
 * the rest, each at its key.
 */
export interface YamlFile<T> {
  readonly path: string;
  /** False when there is nothing at `path`. */
  readonly exists: boolean;
  /** The text as written (`''` when it cannot be read): for suppressions and code frames. */
  readonly text: string;
  readonly data: Readonly<Partial<T>>;
  readonly problems: readonly Problem[];
  /** True when `keys` is written in the file, whatever its value. */
  has(...keys: readonly (string | number)[]): boolean;
  /** The scalar as written (`1.20` stays `1.20`), valid or not; `undefined` when absent or no scalar. */
  raw(...keys: readonly (string | number)[]): string | undefined;
  /** Place of the value at `keys`; of its key when the value is empty; of the nearest written ancestor's key when absent. */
  at(...keys: readonly (string | number)[]): Place;
  /**
   * The edit that writes `text` over the scalar at `keys` and keeps its quotes; `undefined` where the scalar is not on one line and its
   * own (an alias, a tag, a key that is written twice).
   */
  edit(text: string, ...keys: readonly (string | number)[]): Edit | undefined;
  /** Comments in the file: text without `#`, and where. `trailing` when something else stands before it on its line. */
  readonly comments: readonly (Named & { readonly trailing: boolean })[];
}

/** A feature gate as kep.yaml lists it. */
export interface GateEntry {
  readonly name?: string | null;
  readonly components?: readonly string[] | null;
}

/** What kep.yaml may hold (upstream's `api.Proposal`). Releases stay text: `milestone.stable: TBD` is allowed. */
export interface KepYaml {
  readonly title: string;
  readonly 'kep-number': string;
  readonly authors: readonly string[];
  readonly 'owning-sig': string;
  readonly 'participating-sigs': readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  readonly editor: string;
  readonly 'creation-date': string;
  readonly 'last-updated': string;
  readonly status: string;
  readonly 'see-also': readonly string[];
  readonly replaces: readonly string[];
  readonly 'superseded-by': readonly string[];
  readonly stage: string;
  readonly 'latest-milestone': string;
  readonly milestone: Readonly<Record<string, string>>;
  readonly 'feature-gates': readonly GateEntry[];
  readonly 'disable-supported': boolean;
  readonly metrics: readonly string[];
}

/** `prod-readiness/<sig>/<number>.yaml` (upstream's `api.PRRApproval`): one approver per stage. */
export interface ApprovalYaml {
  readonly 'kep-number': string;
  /** Stage → entry. */
  readonly stages: Readonly<Record<string, { readonly approver?: string | null }>>;
}

/** OWNERS: who reviews and who approves a directory, as handles or aliases. */
export interface OwnersYaml {
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
}

/** OWNERS_ALIASES: alias → handles. */
export interface Aliases {
  readonly path: string;
  readonly exists: boolean;
  readonly groups: ReadonlyMap<string, readonly Named[]>;
  readonly problems: readonly Problem[];
}

/** A PRR question as the template (or the built-in table) asks it. */
export interface Question {
  /** Stable id; for a question only a fork's template has: its heading in kebab-case. */
  readonly id: string;
  readonly heading: string;
  /** Older wordings of the heading. */
  readonly wordings: readonly string[];
  /** Heading of its section. */
  readonly section: string;
  /** First stage at which an answer is due. */
  readonly stage: string;
  /** First `latest-milestone` whose KEPs are asked it; always when absent. */
  readonly since?: Release;
}

/** The specification a repository's KEPs are held to, read from its own template. */
export interface Template {
  /** `undefined`: the built-in table serves. */
  readonly path: string | undefined;
  readonly questions: readonly Question[];
  /** Keys of kep.yaml under "PRR answers are required at <stage>" → that stage. */
  readonly requiredKeys: ReadonlyMap<string, string>;
  /** Placeholder values of the template's kep.yaml that a KEP must replace, by key path (`feature-gates.name`). */
  readonly placeholders: ReadonlyMap<string, readonly string[]>;
  /** Whether the template's kep.yaml writes releases with a `v`: `v1.37`. */
  readonly releasesWithV: boolean;
  /** Title text of the template's README, e.g. `Your short, descriptive title`. */
  readonly title: string | undefined;
  /** The headings of the template's README; none without a template. */
  readonly sections: readonly Section[];
  /** Whether the template's README has a table of contents between markers. */
  readonly hasToc: boolean;
  /** Question id → the template's own text below it. */
  readonly boilerplate: ReadonlyMap<string, Boilerplate>;
}

/** Template text of one question, normalised: what is not the author's. */
export interface Boilerplate {
  /** Options and labels: `feature gate name`. */
  readonly lines: ReadonlySet<string>;
  /** Instructions of the question and its section in one string, between blanks. */
  readonly prose: string;
}

/** What an author made of a question. */
export type AnswerState = 'missing' | 'unanswered' | 'deferred' | 'na' | 'answered';

/** A question in a README and what stands below it. */
export interface Answer {
  readonly question: Question;
  readonly state: AnswerState;
  /** The question's words; for a missing one the heading of the section (else of the questionnaire) it belongs to. */
  readonly place: Place;
  /** The author's first and last word, when there are any. */
  readonly written: Place | undefined;
  /**
   * The author's text: no comments, no template text, no markup. Paragraphs are separated by a line feed. Where nothing stands below
   * the question (or it is missing), the prose under its section's heading.
   */
  readonly text: string;
  /** Where the same question is asked again. */
  readonly repeats: readonly Place[];
  /** Template text that still stands in an otherwise answered question. */
  readonly leftovers: readonly (Named & { readonly kind: 'instruction' | 'option' | 'label' | 'sample' })[];
  /** `TODO`, `TBD` and the like inside an answer that says something besides. */
  readonly pending: readonly Named[];
  /** Texts of the options that the author ticked. */
  readonly ticked: readonly string[];
  /** Labels that the author filled in: `Event Reason`. */
  readonly filled: readonly string[];
  /** Whether it holds a link or a picture. */
  readonly linked: boolean;
  /** Metric names in the answer, without labels; `*` stands for a pattern. */
  readonly metrics: readonly Named[];
  /** Puts a missing question in at its template place; `undefined` where that cannot be told and for a question that is there. */
  readonly insertion: Edit | undefined;
  /** Comments of the template, each on lines of its own, that still stand below the question. */
  readonly comments: readonly Named[];
  /** Takes `comments` out with the blank lines that they would leave. */
  readonly withoutComments: readonly Edit[];
}

/** A feature gate as the README's enablement answer names it. */
export interface ReadmeGate extends Named {
  /** Named after the template's label; else merely mentioned in the answer's prose. */
  readonly labelled: boolean;
  readonly components: readonly Named[];
}

/** A heading of a README (its name without markup) and what stands below it. */
export interface Section extends Named {
  readonly level: number;
  /** Text up to the next heading, whatever its level: comments left out, every line in its place, blank lines at the end dropped. */
  readonly text: string;
  /** The line of the file that `text` starts with. */
  readonly firstLine: number;
}

/** The table of contents of a README, as kubernetes-sigs/mdtoc finds and writes it. */
export interface TableOfContents {
  /** The markers that are missing, of `<!-- toc -->` and `<!-- /toc -->`. */
  readonly missing: readonly string[];
  /** From marker to marker; where one is missing the other one or the first line of a list that links to headings. */
  readonly place: Place | undefined;
  /** The lines between the markers, blank ones around them left out. */
  readonly written: readonly Named[];
  /** Everything between the markers; empty where one is missing. */
  readonly between: Named | undefined;
  /** The lines that belong there. */
  readonly expected: readonly string[];
  /** Where a table of contents may be put in: the rest of the document after its first heading. */
  readonly below: Named | undefined;
}

/** A Markdown file in a KEP's directory or below it, besides its README: a design, notes. */
export interface Document {
  readonly path: string;
  readonly text: string;
  /** Its first heading. */
  readonly title: Place | undefined;
  readonly toc: TableOfContents;
}

/** The README of a KEP, read once. */
export interface Readme {
  readonly path: string;
  readonly exists: boolean;
  readonly text: string;
  /** Why the file cannot be read as a README, if so. */
  readonly problems: readonly Problem[];
  /** The first heading: its text and, in `KEP-1234: Title`, the number as written. */
  readonly title: (Named & { readonly number: string | undefined }) | undefined;
  /** Every heading in order, the title included. */
  readonly sections: readonly Section[];
  /** `undefined` when the README cannot be read. */
  readonly toc: TableOfContents | undefined;
  /** Heading of the questionnaire. */
  readonly questionnaire: Place | undefined;
  /** The questionnaire's only text when it asks no question: `N/A, this is out of tree`. */
  readonly dismissal: Named | undefined;
  /** A comment or fence that is never closed and hides questions below it. */
  readonly swallowed:
    | (Named & { readonly kind: 'comment' | 'fence'; readonly questions: readonly string[] })
    | undefined;
  /** Text of the questionnaire without comments: "is this name written anywhere in it?" */
  readonly questionnaireText: string;
  /** By question id, every question of the template in its order. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** `<<[UNRESOLVED …]>>` blocks outside comments and fences. */
  readonly unresolved: readonly Named[];
  /** Gates of the enablement answer. */
  readonly gates: readonly ReadmeGate[];
  /** Components named next to no particular gate. */
  readonly components: readonly Named[];
  readonly componentsConfident: boolean;
  /** Whether the author chose the "Other" mechanism without naming a gate. */
  readonly otherMechanism: boolean;
  /** What the `disablement` answer says; `clear` when it starts with yes or no; `undefined` when it does not say or says both. */
  readonly disablement: (Named & { readonly yes: boolean; readonly clear: boolean }) | undefined;
  /** HTML comments that speak to this tool: text without the markers, where, and the lines of the section (1-based, inclusive) it stands in. */
  readonly comments: readonly (Named & { readonly from: number; readonly to: number })[];
}

/** Everything of the repository that rules may know besides one KEP. Frozen. */
export interface Repository {
  readonly config: Config;
  readonly template: Template;
  readonly aliases: Aliases;
  /** SIGs known by an alias `<sig>-leads` or a directory under a KEP root. */
  readonly sigs: ReadonlySet<string>;
  /** Every approval file of the tree: its path, folder name and the number in its name. */
  readonly approvals: readonly { readonly path: string; readonly sig: string; readonly number: string }[];
  /** Every KEP directory: its path and the number in its name (digits, no leading zeros). */
  readonly directories: readonly { readonly directory: string; readonly number: string | undefined }[];
}

/** All that rules may know of one KEP: frozen, built once, free of I/O. */
export interface Kep {
  readonly directory: string;
  /** Digits of the directory's name without leading zeros. */
  readonly directoryNumber: string | undefined;
  /** Files directly in the directory. */
  readonly entries: readonly Entry[];
  readonly metadata: YamlFile<KepYaml>;
  readonly readme: Readme;
  /** The other Markdown files of the KEP that can be read, sorted by path. */
  readonly documents: readonly Document[];
  /** Where the approval belongs; `undefined` when that cannot be told (approvals off, no owning SIG or number). */
  readonly approvalPath: string | undefined;
  readonly approval: YamlFile<ApprovalYaml> | undefined;
  /** The enum value that is meant (`imlpemented` → `implemented`); `undefined` when absent or beyond guessing. */
  readonly status: string | undefined;
  readonly stage: string | undefined;
  /** `undefined` when absent or no release; `0.0` is a release. */
  readonly latestMilestone: Release | undefined;
  /** Held to everything: active status and `latest-milestone` ≥ the configured first release. */
  readonly held: boolean;
  /** Held to a production readiness review, too: the repository has one. */
  readonly prrRequired: boolean;
  /** `undefined` where no policy of the configuration covers the directory. */
  readonly owners: Owners | undefined;
  readonly repository: Repository;
}

/** How people are assigned to a KEP. */
export interface Owners {
  readonly policy: OwnersPolicy;
  /** The OWNERS file in the KEP's own directory. */
  readonly file: YamlFile<OwnersYaml>;
  /** Where nobody configured it, it is only looked for when the KEP's stage depends on it; `undefined` also when no release stands out. */
  readonly upcomingRelease: Release | undefined;
}

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
}

/** People whom a SIG assigns to its KEPs: marked in kep.yaml's comments and named in the OWNERS file next to it. */
export interface OwnersPolicy {
  /** Directory that holds the KEPs (`''`: all), or a glob of such directories. */
  readonly directory: string;
  /** The comment, without `#`, behind an entry of `reviewers`. */
  readonly reviewerMarker: string;
  /** The comment, without `#`, behind an entry of `approvers`. */
  readonly approverMarker: string;
  /** Alias of those who approve what is alpha; `undefined`: nobody asks who approves. */
  readonly techLeads: string | undefined;
  /** First `latest-milestone` whose KEPs are asked who approves; `undefined`: every KEP is. */
  readonly since: Release | undefined;
  /** `undefined`: it is told from the repository. */
  readonly upcomingRelease: Release | undefined;
  /** Where the configuration says so; `undefined` for a policy that comes with the program. */
  readonly place: Place | undefined;
}

/** `.github/prr-lint.yaml` with defaults filled in. */
export interface Config {
  /** Where it was read from; `undefined` when the defaults serve. */
  readonly path: string | undefined;
  readonly roots: readonly string[];
  /** Globs of directories that hold no KEP. */
  readonly exclude: readonly string[];
  /** Directory of the template. */
  readonly template: string | undefined;
  /** What says who and what a KEP is: where it stands and what it must hold. */
  readonly metadata: {
    /** A file of its own, YAML at the top of the document, or nothing. */
    readonly source: 'file' | 'front-matter' | 'none';
    /** Names of the file; the first that a KEP has counts. */
    readonly files: readonly string[];
    /** The key that holds the number; rules call it `kep-number`. */
    readonly numberKey: string | undefined;
    /** Keys that must have a value. */
    readonly required: readonly string[];
    /** Keys besides those of the KEP process; `*` for any, in any form. */
    readonly extra: readonly string[];
    /** Whether forms pass that upstream's own tools refuse: a gate as plain text, `TBD` for a release that is not planned. */
    readonly lenient: boolean;
  };
  /** Names of the document; the first that a KEP has counts. `{directory}` stands for the name of the KEP's directory. */
  readonly documents: readonly string[];
  readonly aliases: string;
  /** `undefined`: this repository has no approval files. */
  readonly approvals:
    | { readonly path: string; readonly approvers: string; readonly emeritus: string }
    | undefined;
  /** `0.0`: no release exempts a KEP. */
  readonly prrSince: Release;
  /** Empty: any. */
  readonly statuses: readonly string[];
  readonly stages: readonly string[];
  readonly questionnaire: 'template' | 'built-in' | 'none';
  /** Paths and globs of documents that have no table of contents; where it is set, every other document has one. */
  readonly withoutToc: readonly string[] | undefined;
  /** Of several policies that cover a KEP the first counts. */
  readonly owners: readonly OwnersPolicy[];
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly ignores: readonly {
    readonly kep: string;
    readonly rule: string;
    readonly reason: string;
    readonly place: Place;
  }[];
}

/** The outcome of one run; everything a reporter may know. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly keps: readonly Kep[];
  /** What the change set does to each of `keps`, by directory; `undefined` when there is none: everything was judged. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
  /** How people call the base version that the findings were compared with. */
  readonly baseName: string | undefined;
  /** Lines that the change set touched, by path, as far as they are known. */
  readonly touched: ReadonlyMap<string, readonly LineRange[] | undefined>;
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly existing: number;
  };
  /** Text of every file that a finding points into: for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
}
