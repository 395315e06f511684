import picomatch from 'picomatch';
import type { Entry, Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { MissingRoot, UsageError } from '../model/errors.js';
import type { Repository } from '../model/kep.js';
import { compare, withoutZeros } from '../text/order.js';
import { basename, dirname, join } from '../text/paths.js';
import { documentNames } from './sources.js';

/** What a tree holds: every KEP directory and every approval file, sorted by path. */
export interface Survey {
  readonly directories: Repository['directories'];
  readonly approvals: Repository['approvals'];
  /** Directories directly under a KEP root that hold KEPs or are named like a group of the community (`sig-node`). */
  readonly sigs: ReadonlySet<string>;
  /** Directories that hold nothing but approval files. */
  readonly approvalRoots: readonly string[];
}

/** What a run reads: a survey and the part of it that was asked for. */
export interface Discovery extends Survey {
  /** Directories of the KEPs to lint, sorted. */
  readonly selected: readonly string[];
  /** No path was given, or the root itself. */
  readonly everything: boolean;
}

/** `2033-slug`, `539.2-slug`, `NNNN-slug`, `tbd-slug`; the number may follow the name of the process: `gep-1709`, `OSAC-0012-slug`. */
const KEP_NAME = /^(?:(?:\d+(?:\.\d+)?|[Nn]{3,}|[Xx]{3,}|[Tt][Bb][Dd])-.|(?:[a-z]?ep|[A-Z]{2,})-\d+(?:$|-.))/;
const TEMPLATE_NAME = /^n{3,}-.*template$/i;
const GROUP_NAME = /^(?:sig|wg|ug|committee)-./;
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
const APPROVAL_NAME = /^(\d+)\.ya?ml$/;

/**
 * The KEP directories that `paths` lead to; all of the tree without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when a KEP root does not exist, no KEP is found or a path leads to none. With `ignoreUnrelated` such a path,
 * or one that all KEPs depend on, selects nothing.
 */
export async function discover(
  files: Files,
  config: Config,
  paths: readonly string[],
  { ignoreUnrelated = false }: { readonly ignoreUnrelated?: boolean } = {},
): Promise<Discovery> {
  const found = await survey(files, config);
  if (found.directories.length === 0) {
    throw new UsageError(
      `No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`,
    );
  }
  const selected = new Set<string>();
  for (const path of paths) {
    if (ignoreUnrelated && isShared(path, config)) continue;
    const led = leadsTo(found, config, path);
    if (led.length === 0 && !ignoreUnrelated) throw new UsageError(await whyNone(files, config, found, path));
    for (const directory of led) selected.add(directory);
  }
  const everything = paths.length === 0 || paths.some((path) => insideRoot(path) === '');
  return {
    ...found,
    selected: found.directories
      .map(({ directory }) => directory)
      .filter((d) => everything || selected.has(d)),
    everything,
  };
}

/** Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. */
export async function survey(files: Files, config: Config): Promise<Survey> {
  const roots = await rootsOf(files, config);
  const approvalRoots = approvalRootsOf(config, roots);
  const template = config.template && insideRoot(config.template);
  const excluded = picomatch([...config.exclude], { dot: true });
  const directories = new Map<string, string | undefined>();
  const sigs = new Set<string>();

  async function walk(directory: string, isRoot: boolean): Promise<boolean> {
    const entries = await files.list(directory);
    const name = basename(directory);
    const isKep = isKepDirectory(name, entries, isRoot, config);
    if (isKep) directories.set(directory, directoryNumber(name));
    // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
    if (isKep && KEP_NAME.test(name) && !isRoot) return true;

    const below = entries
      .filter((entry) => entry.kind === 'directory' && !isForeign(entry.name))
      .map((entry) => ({ name: entry.name, path: join(directory, entry.name) }))
      .filter(
        ({ path }) =>
          !approvalRoots.includes(path) &&
          path !== template &&
          !TEMPLATE_NAME.test(basename(path)) &&
          !excluded(path),
      );
    const holds = await Promise.all(
      below.map(async (child) => {
        const holdsKeps = await walk(child.path, false);
        if (isRoot && !directories.has(child.path) && (holdsKeps || GROUP_NAME.test(child.name)))
          sigs.add(child.name);
        return holdsKeps;
      }),
    );
    if (isKep || holds.includes(true)) return true;
    const isLeaf = !isRoot && isProposal(directory, entries, config);
    if (isLeaf) directories.set(directory, directoryNumber(name));
    return isLeaf;
  }

  for (const root of roots) await walk(root, true);
  return {
    directories: [...directories]
      .map(([directory, number]) => ({ directory, number }))
      .sort((a, b) => compare(a.directory, b.directory)),
    approvals: await approvalsBelow(files, approvalRoots),
    approvalRoots,
    sigs,
  };
}

/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
export function leadsTo(found: Survey, config: Config, written: string): readonly string[] {
  const path = insideRoot(written);
  if (path === undefined) return [];
  const all = found.directories.map(({ directory }) => directory);
  const template = config.template && insideRoot(config.template);
  if (path === '' || path === config.aliases || path === config.path || isAtOrBelow(template, path))
    return all;

  const own = all.filter((directory) => isAtOrBelow(path, directory) || isAtOrBelow(directory, path));
  // A stray kep.yaml above other KEPs: a path in one of those is not about the stray.
  const innermost = own.filter(
    (directory) => !own.some((other) => other !== directory && isAtOrBelow(directory, other)),
  );
  const led = own.some((directory) => isAtOrBelow(path, directory)) ? own : innermost;

  if (led.length > 0 || !found.approvalRoots.some((root) => isAtOrBelow(root, path))) return led;
  const asked = found.approvals.filter((approval) => isAtOrBelow(path, approval.path));
  const removed = approvalAt(path);
  const approvals = asked.length === 0 && removed ? [removed] : asked;
  return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(
    compare,
  );
}

/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
export function isShared(path: string, { aliases, path: configPath, template }: Config): boolean {
  return path === aliases || path === configPath || isAtOrBelow(template && insideRoot(template), path);
}

/** The number in a KEP directory's name without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. */
export function directoryNumber(name: string): string | undefined {
  const digits = /^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$)/.exec(name)?.[1];
  return digits && withoutZeros(digits);
}

function isKepDirectory(
  name: string,
  entries: readonly Entry[],
  isRoot: boolean,
  { metadata }: Config,
): boolean {
  const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
  if (metadata.source === 'file' && metadata.files.some((file) => names.includes(file))) return true;
  // Also without its proper files: those are then what the author has to hear about.
  return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}

/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
function isProposal(directory: string, entries: readonly Entry[], config: Config): boolean {
  if (config.metadata.source === 'file' || GROUP_NAME.test(basename(directory))) return false;
  const names = documentNames(directory, config);
  return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}

async function rootsOf(files: Files, config: Config): Promise<readonly string[]> {
  const roots: string[] = [];
  for (const written of config.roots) {
    const { base, glob, isGlob } = picomatch.scan(written);
    const literal = insideRoot(isGlob ? base : written);
    if (literal === undefined) {
      throw new UsageError(
        `Unexpected root \`${written}\`, expected a path inside the repository: see \`roots\``,
      );
    }
    const read = literal === '' ? undefined : await files.read(literal);
    if (read && !('unreadable' in read && read.unreadable === 'directory')) {
      throw new MissingRoot(
        `The KEP root \`${literal}\` is no directory of this tree: set \`roots\` in .github/prr-lint.yaml or pass --root`,
      );
    }
    roots.push(...(isGlob ? await directoriesMatching(files, literal, picomatch(glob)) : [literal]));
  }
  return [...new Set(roots)]
    .sort(compare)
    .filter((root, _, all) => !all.some((o) => o !== root && isAtOrBelow(o, root)));
}

async function directoriesMatching(
  files: Files,
  base: string,
  matches: (path: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  async function walk(directory: string): Promise<void> {
    for (const { name, kind } of await files.list(directory)) {
      if (kind !== 'directory' || isForeign(name)) continue;
      const path = join(directory, name);
      if (matches(base === '' ? path : path.slice(base.length + 1))) found.push(path);
      else await walk(path);
    }
  }
  await walk(base);
  return found;
}

async function approvalsBelow(files: Files, roots: readonly string[]): Promise<Repository['approvals']> {
  const found: Repository['approvals'][number][] = [];
  async function walk(directory: string): Promise<void> {
    await Promise.all(
      (await files.list(directory)).map(async ({ name, kind }) => {
        const path = join(directory, name);
        if (kind === 'directory') return walk(path);
        const approval = approvalAt(path);
        if (approval) found.push(approval);
      }),
    );
  }
  for (const root of roots) await walk(root);
  return found.sort((a, b) => compare(a.path, b.path));
}

function approvalAt(path: string): Repository['approvals'][number] | undefined {
  const digits = APPROVAL_NAME.exec(basename(path))?.[1];
  return digits === undefined
    ? undefined
    : { path, sig: basename(dirname(path)), number: withoutZeros(digits) };
}

/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }: Survey, sig: string, number: string): readonly string[] {
  const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
  const ofSig = numbered.filter((directory) => dirname(directory).split('/').includes(sig));
  return ofSig.length > 0 ? ofSig : numbered;
}

async function whyNone(files: Files, config: Config, found: Survey, written: string): Promise<string> {
  const path = insideRoot(written);
  if (path === undefined) return `The path \`${written}\` is outside of the root: pass --root`;
  const approval = found.approvalRoots.some((root) => isAtOrBelow(root, path)) ? approvalAt(path) : undefined;
  if (approval)
    return `The path \`${written}\` is an approval of KEP ${approval.number}, but no KEP directory has that number`;
  const read = await files.read(path);
  if ('unreadable' in read && read.unreadable === 'missing') return `The path \`${written}\` does not exist`;
  return (
    `The path \`${written}\` leads to no KEP: expected a KEP's directory, a file in one, ` +
    `a directory above some or an approval file below ${inWords(config.roots)}`
  );
}

/** The directories above all approval files: the configured path up to its first variable, for each KEP root. */
function approvalRootsOf({ approvals }: Config, roots: readonly string[]): readonly string[] {
  if (approvals === undefined) return [];
  const directories = roots.map((root) => {
    const segments = approvals.path.replaceAll('{root}', root).split('/').slice(0, -1);
    const variable = segments.findIndex((segment) => segment.includes('{'));
    return insideRoot(join(...segments.slice(0, variable === -1 ? undefined : variable)));
  });
  return [...new Set(directories)].filter((directory) => directory !== undefined);
}

/** Tools' own directories: they hold copies, never a repository's KEPs. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isAtOrBelow(directory: string | undefined, path: string): boolean {
  return (
    directory !== undefined && (path === directory || directory === '' || path.startsWith(`${directory}/`))
  );
}

function inWords(roots: readonly string[]): string {
  return roots.map((root) => `\`${root}\``).join(', ');
}
