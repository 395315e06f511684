/** What became of files over time. */

/** A commit that touched a file. */
export interface Version {
  readonly commit: string;
  /** When it was committed, in UTC: `2026-04-23T18:46:46Z`. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  /** The file's path from the root. */
  readonly path: string;
  /** Ids of the file's bytes before and after; `undefined` where there is no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Its place in the history that was asked for: 0 is the newest commit that touched any of its paths. */
  readonly position: number;
}

/** The first-parent history of a revision: each merged pull request is one version. */
export interface History {
  /** The versions of each path, newest first; none for a path that was never there. */
  versions(paths: readonly string[]): Promise<ReadonlyMap<string, readonly Version[]>>;
  /** The path that the file of `version`, which added it, had before; `undefined` when the file is new. */
  renamedFrom(version: Version): Promise<string | undefined>;
  /** A file's text by its id; `undefined` when it is no text. */
  text(id: string): Promise<string | undefined>;
  /** Whether the clone ends at this commit: what was before is not known. */
  isEnd(commit: string): boolean;
}
