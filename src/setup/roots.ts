/** The directories that all proposals lie below. */
import { compare } from '../text/order.js';
import { basename, dirname } from '../text/paths.js';
import { isArea } from './names.js';
import type { Proposal } from './proposals.js';

/** Roots and what was left out of them. */
export interface Roots {
  /** Those with most proposals first; `.` is the repository itself. */
  readonly roots: readonly string[];
  readonly proposals: readonly Proposal[];
  /** Directories with nothing but copies of proposals of a root. */
  readonly copies: readonly string[];
  /** Directories of proposals beside the roots, too few to be meant. */
  readonly strays: readonly string[];
}

/** A root needs this share of the largest one's proposals, unless its name says what it is for. */
const LEAST_SHARE = 0.05;

/** The fewest directories that hold the proposals, each as deep as its proposals allow. */
export function rootsOf(proposals: readonly Proposal[]): Roots {
  const groups = [...group(proposals)].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
  const kept: [string, readonly Proposal[]][] = [];
  const copies: string[] = [];
  const strays: string[] = [];
  const largest = groups[0]?.[1].length ?? 0;
  for (const [root, members] of groups) {
    if (kept.some(([, others]) => isCopy(members, others))) copies.push(root);
    else if (!isArea(root) && members.length < largest * LEAST_SHARE)
      strays.push(...members.map(({ directory }) => directory));
    else kept.push([root, members]);
  }
  return {
    roots: withoutNested(kept.map(([root]) => root)),
    proposals: kept.flatMap(([, members]) => members),
    copies,
    strays,
  };
}

function group(proposals: readonly Proposal[]): Map<string, readonly Proposal[]> {
  const byTop = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const top = topOf(proposal.directory);
    byTop.set(top, [...(byTop.get(top) ?? []), proposal]);
  }
  const groups = new Map<string, readonly Proposal[]>();
  for (const [top, members] of byTop) {
    const root = writable(narrow(top, members));
    groups.set(root, [...(groups.get(root) ?? []), ...members]);
  }
  return groups;
}

/** The first directory of a proposal's path whose name says that it holds some, else the first of all. */
function topOf(directory: string): string {
  const names = dirname(directory).split('/');
  const area = names.findIndex(isArea);
  return names.slice(0, area === -1 ? 1 : area + 1).join('/');
}

/** The last such directory above all of `members`; without one the last that they share. */
function narrow(top: string, members: readonly Proposal[]): string {
  const parents = members.map(({ directory }) => dirname(directory).split('/'));
  const [first = []] = parents;
  const shared = first.filter((_, index) => {
    const above = first.slice(0, index + 1).join('/');
    return parents.every((names) => names.slice(0, index + 1).join('/') === above);
  });
  if (!isArea(top)) return shared.join('/') || '.';
  return shared.slice(0, shared.findLastIndex(isArea) + 1).join('/') || top;
}

/** The nearest directory whose path is no glob. */
function writable(root: string): string {
  return isWritable(root) ? root : writable(dirname(root));
}

/** Whether the configuration can hold a path as it is: nothing in it hides, breaks a line or stands for something else. */
export function isWritable(path: string): boolean {
  return !/[\p{C}\p{Zl}\p{Zp}\\*?[\]{}()!+@|]/u.test(path);
}

function isCopy(members: readonly Proposal[], others: readonly Proposal[]): boolean {
  const names = new Set(others.map(({ directory }) => basename(directory)));
  return members.every(({ directory }) => names.has(basename(directory)));
}

function withoutNested(roots: readonly string[]): readonly string[] {
  if (roots.includes('.')) return ['.'];
  return roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(`${other}/`)));
}
