/** What is read of every pull request. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  /** Commit of its head. */
  readonly head: string;
  readonly files: readonly string[];
  /** Those of them that it takes away. */
  readonly removed: readonly string[];
}

/** A file of a pull request, as GraphQL answers. */
export interface FileNode {
  readonly path: string;
  readonly changeType: string;
}

/** The paths of the files that changed in this way. */
export function changed(files: readonly FileNode[], kind: 'DELETED' | 'RENAMED'): readonly string[] {
  return files.filter(({ changeType }) => changeType === kind).map(({ path }) => path);
}
