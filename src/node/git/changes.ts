import { copyFile, lstat, mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ChangedFile, ChangeSet } from '../../model/change.js';
import { NoHistory, UsageError } from '../../model/errors.js';
import { shortName } from '../../model/revision-name.js';
import { hasLostBytes } from '../../text/bytes.js';
import { touchedLines } from '../../text/patch.js';
import { quote } from '../../text/words.js';
import { GitFailure, git, refuseOption } from './git.js';
import { gitRevision } from './revision.js';

/** Two versions to compare. */
export interface GitRange {
  /** A commit, a branch or a tag. What changed there since the two parted does not count. */
  readonly base: string;
  /** By default the work tree as it is: with changes that are not committed and with untracked files. */
  readonly head?: string;
  /** How reports call the base; by default as it was given, a full commit id in short. */
  readonly name?: string;
}

/** A commit of the repository and the ids of its parents, which need not be there. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
}

/**
 * What changed below `root` since `head` left `base`, by git. Throws `NoHistory` when the clone does not have the base or the commit
 * where the two parted, another `UsageError` when git is missing or refuses the repository, or a revision is unknown.
 */
export async function gitChangeSet(root: string, { base, head, name }: GitRange): Promise<ChangeSet> {
  const place =
    (await placeAtOnce(root, base, head ?? 'HEAD')) ?? (await placeByPiece(root, base, head ?? 'HEAD'));
  const { parting, prefix } = place;
  return {
    baseName: name ?? shortName(base),
    base: gitRevision(root, parting, prefix),
    files:
      head === undefined
        ? await changedInWorkTree(root, place)
        : await changed(root, [parting, place.headId]),
  };
}

/** The commit that is checked out in the work tree around `root`. Throws `UsageError` when git cannot tell. */
export async function checkedOut(root: string): Promise<Commit> {
  // Not by `rev-parse HEAD^1`: a shallow clone hides parents that it does not have.
  const told = await git(root, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' });
  const [head = ''] = told.split('\n\n', 1);
  // Where there is none, the question for its id tells why.
  const id = /^([0-9a-f]+) commit /.exec(head)?.[1] ?? (await commitId(root, 'HEAD', { isBase: false }));
  return { id, parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) };
}

/** Where `root` is and what two revisions are. */
interface Bearings {
  /** Path from the top of the repository to `root`: `''`, or ending in `/`. */
  readonly prefix: string;
  /** The file of git's index, from `root`. */
  readonly index: string;
  readonly headId: string;
  /** The commit that the head parted from the base at. */
  readonly parting: string;
}

const ID = /^[0-9a-f]{40,64}$/;

/** By one call; `undefined` where anything is wrong: what it is only single questions tell. */
async function placeAtOnce(root: string, base: string, head: string): Promise<Bearings | undefined> {
  refuseOption(base);
  refuseOption(head);
  const both = `${base}^{commit}...${head}^{commit}`;
  try {
    const asked = ['--show-toplevel', '--show-prefix', '--git-path', 'index', both];
    const lines = (await git(root, ['rev-parse', ...asked])).split('\n');
    // Of two commits with dots between them it says the second, the first, and behind `^` where they parted; of a shallow clone not that.
    const [, prefix, index, headId = '', baseId = '', parting = ''] = lines;
    if (prefix === undefined || index === undefined) return undefined;
    // Other lines stand there when a path has line feeds.
    return [headId, baseId, parting.slice(1)].every((id) => ID.test(id)) && parting.startsWith('^')
      ? { prefix, index, headId, parting: parting.slice(1) }
      : undefined;
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

async function placeByPiece(root: string, base: string, head: string): Promise<Bearings> {
  const prefix = await prefixOf(root);
  const baseId = await commitId(root, base, { isBase: true });
  const headId = await commitId(root, head, { isBase: false });
  const parting = baseId === headId ? baseId : await mergeBase(root, { base, baseId, headId });
  const index = (await git(root, ['rev-parse', '--git-path', 'index'])).replace(/\r?\n$/, '');
  return { prefix, index, headId, parting };
}

/** Path from the top of the repository to `root`: `''`, or ending in `/`. */
async function prefixOf(root: string): Promise<string> {
  // Fails in a repository without a work tree, which has nothing to lint.
  await git(root, ['rev-parse', '--show-toplevel']);
  return (await git(root, ['rev-parse', '--show-prefix'])).replace(/\r?\n$/, '');
}

async function commitId(root: string, revision: string, { isBase }: { isBase: boolean }): Promise<string> {
  refuseOption(revision);
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).trim();
  } catch (error) {
    // Only an unknown revision is quiet about it.
    if (!(error instanceof GitFailure) || (error.stderr !== '' && !isAboutRevision(error.stderr)))
      throw error;
    const missing = await lacking(root, quote(revision), {
      why: `Unknown revision ${quote(revision)}, expected a commit, a branch or a tag of this repository`,
      help: 'fetch it, or name another',
    });
    throw isBase ? missing : new UsageError(missing.message);
  }
}

const DEEPEN = 'run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout';

function isAboutRevision(stderr: string): boolean {
  return /ambiguous argument|Needed a single revision|bad revision|unknown revision|expected commit type/i.test(
    stderr,
  );
}

/** Why there is no such commit: `what` a shallow clone lacks, or what is wrong in a whole one. */
async function lacking(
  root: string,
  what: string,
  { why, help }: { readonly why: string; readonly help: string },
): Promise<NoHistory> {
  const isShallow = (await git(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return isShallow
    ? new NoHistory(`The clone is shallow and lacks ${what}`, { help: DEEPEN, isShallow })
    : new NoHistory(why, { help, isShallow });
}

async function mergeBase(
  root: string,
  { base, baseId, headId }: { base: string; baseId: string; headId: string },
): Promise<string> {
  try {
    return (await git(root, ['merge-base', baseId, headId])).trim();
  } catch (error) {
    if (!(error instanceof GitFailure) || error.exitCode !== 1) throw error;
    throw await lacking(root, `the commit where ${quote(shortName(base))} and the checkout parted`, {
      why: `${quote(shortName(base))} and the checkout have no commit in common`,
      help: 'name the revision that the work started from',
    });
  }
}

/** Unlike `git diff`, sees untracked files, and that one of them is another one that was moved. */
async function changedInWorkTree(
  root: string,
  { parting, index: own }: Bearings,
): Promise<readonly ChangedFile[]> {
  const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  // With a slash at its end: another repository inside this one.
  const all = untracked.split('\0').filter((path) => path !== '' && !path.endsWith('/'));
  // A name that is no UTF-8 cannot be handed back to git.
  const added = all.filter((path) => !hasLostBytes(path));
  const odd = all.filter(hasLostBytes).map((path): ChangedFile => ({ path, kind: 'added', untracked: true }));
  if (added.length === 0) return Promise.all([...(await changed(root, [parting])), ...odd].map(inView(root)));

  const scratch = await mkdtemp(join(tmpdir(), 'prr-lint-index-'));
  try {
    const index = join(scratch, 'index');
    await copyIndex(resolve(root, own), index).catch(() => undefined);
    const env = { GIT_INDEX_FILE: index };
    const paths = ['--pathspec-from-file=-', '--pathspec-file-nul'];
    // Untracked files may lie where a sparse checkout has none: git would add nothing at all.
    const add = ['-c', 'core.sparseCheckout=false', 'add', '--intent-to-add', ...paths];
    await git(root, add, { env, input: added.join('\0') });
    const isUntracked = new Set(added);
    const files = (await changed(root, [parting], env)).map(
      (file): ChangedFile => (isUntracked.has(file.path) ? { ...file, untracked: true } : file),
    );
    return await Promise.all([...files, ...odd].map(inView(root)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * A copy as old as the index that is there: a file that is no older than its index may have changed since without another size or time, so
 * git reads it. One that is younger than the file would vouch for it.
 */
async function copyIndex(from: string, to: string): Promise<void> {
  const seconds = Math.floor((await stat(from)).mtimeMs) / 1000;
  await copyFile(from, to);
  await utimes(to, seconds, seconds);
}

/** Says of a file that git knows to have changed when the work tree does not show it: outside of a sparse checkout. */
function inView(root: string): (file: ChangedFile) => Promise<ChangedFile> {
  return async (file) => {
    if (file.kind === 'removed') return file;
    const isThere = await lstat(join(root, file.path)).then(
      () => true,
      () => isListed(root, file.path),
    );
    return isThere ? file : { ...file, hidden: true };
  };
}

/** Whether a name that is no UTF-8 is among those of its directory: under the name that is left of it, nothing is there. */
async function isListed(root: string, path: string): Promise<boolean> {
  const names = path.split('/');
  const at = names.findIndex(hasLostBytes);
  if (at === -1) return false;
  const beside = await readdir(join(root, ...names.slice(0, at))).catch((): string[] => []);
  return beside.includes(names[at] ?? '');
}

/** Options that keep the user's settings out of what is parsed here. */
const DIFF = [
  ...['diff', '--relative', '--find-renames', '-l3000', '--no-ext-diff', '--no-textconv'],
  ...['--ignore-submodules=dirty', '--no-color', '--src-prefix=a/', '--dst-prefix=b/'],
];

/** Names and lines by one call. */
async function changed(
  root: string,
  revisions: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<readonly ChangedFile[]> {
  const names = ['--raw', '--no-abbrev', '-z'];
  const lines = ['--patch', '--unified=0', '--inter-hunk-context=0'];
  const told = await git(root, [...DIFF, ...names, ...lines, ...revisions, '--'], { env }).catch(
    // Too much to print: which lines it were is a help, not a need.
    () => git(root, [...DIFF, ...names, ...revisions, '--'], { env }),
  );
  return filesOf(told);
}

/** `:<modes and ids> <status>\0<path>\0`, for a rename `… R<similarity>\0<from>\0<to>\0`; then, behind one more NUL, the patch. */
function filesOf(output: string): readonly ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  let at = 0;
  const field = (): string => {
    const end = output.indexOf('\0', at);
    const text = output.slice(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return text;
  };
  while (output[at] === ':') {
    const status = /[A-Z]\d*$/.exec(field())?.[0] ?? '';
    const path = field();
    if (status.startsWith('R')) {
      const to = field();
      files.set(to, { path: to, previousPath: path, kind: 'renamed' });
    } else {
      // A file with conflicts is listed twice.
      files.set(path, { path, kind: KINDS[status] ?? 'modified' });
    }
  }
  const patch = output[at] === '\0' ? output.slice(at + 1) : undefined;
  const lines = patch === undefined ? undefined : touchedLines(patch);
  return [...files.values()].map((file) => ({
    ...file,
    ...(lines !== undefined && { lines: lines.get(file.path) ?? [] }),
  }));
}

const KINDS: Readonly<Record<string, ChangedFile['kind']>> = { A: 'added', D: 'removed' };
