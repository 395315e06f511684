/** The keys and values that a repository's proposals use besides those of the KEP process. */
import { isUnknownRelease, parseRelease, STAGES, STATUSES } from '../model/lifecycle.js';
import type { KepYaml } from '../model/metadata.js';
import { nearest } from '../text/slips.js';
import { NUMBER_KEY } from './metadata.js';
import type { Proposal } from './proposals.js';

/** What proposals say in words of their own. */
export interface Vocabulary {
  /** Releases as proposals count them: Kubernetes' own, those of a project before its 1.0, both, none. */
  readonly milestones: 'v1' | 'v0' | 'mixed' | 'none';
  /** Values of `status` that the KEP process has not, in several proposals. */
  readonly statuses: readonly string[];
  /** Values of `stage` that the KEP process has not, in several proposals. */
  readonly stages: readonly string[];
  /** Whether most proposals have such a status: the process is another one. */
  readonly isOwnProcess: boolean;
  /** Keys that the process has not, in several proposals. */
  readonly extra: readonly string[];
  /** Keys of the process that so many proposals lack that their absence is custom. */
  readonly lacking: ReadonlySet<string>;
  /** Proposals whose feature gates are plain texts, which the process' own tools refuse. */
  readonly textGates: number;
}

const KEYS: Readonly<Record<keyof KepYaml, true>> = {
  title: true,
  'kep-number': true,
  authors: true,
  'owning-sig': true,
  'participating-sigs': true,
  reviewers: true,
  approvers: true,
  editor: true,
  'creation-date': true,
  'last-updated': true,
  status: true,
  'see-also': true,
  replaces: true,
  'superseded-by': true,
  stage: true,
  'latest-milestone': true,
  milestone: true,
  'feature-gates': true,
  'disable-supported': true,
  metrics: true,
};

/** Keys of the process in earlier years, which the first run tells what to do with. */
const FORMER = ['name', 'id', 'path', 'prr-approvers', 'rollback-supported', 'feature-gate'];

/** So many do not make the same slip. */
const CUSTOM = 3;

/** What several people wrote is meant; what one wrote may be a slip, which is for the first run to say. */
const SEVERAL = 2;
/** A longer status is a sentence. */
const LONGEST = 40;

/** The words of `proposals`. */
export function vocabularyOf(proposals: readonly Proposal[]): Vocabulary {
  const metadata = proposals.map((proposal) => proposal.metadata);
  const statuses = metadata.flatMap(({ keys }) => keys.get('status')?.trim() || []);
  const isOwnProcess = statuses.filter(isKnown).length * 2 < statuses.length;
  return {
    milestones: milestonesOf(metadata.map(({ keys }) => keys.get('latest-milestone'))),
    statuses: statusesOf(statuses, isOwnProcess),
    isOwnProcess,
    extra: extraOf(
      metadata.flatMap(({ keys }) => [...keys.keys()]),
      metadata.length,
    ),
    stages: stagesOf(metadata.flatMap(({ keys }) => keys.get('stage')?.trim() || [])),
    lacking: new Set(
      Object.keys(KEYS).filter((key) =>
        isCustom(metadata.filter(({ keys }) => !keys.has(key)).length, metadata.length),
      ),
    ),
    textGates: metadata.filter(({ hasTextGates }) => hasTextGates).length,
  };
}

function milestonesOf(written: readonly (string | undefined)[]): Vocabulary['milestones'] {
  const releases = written
    .flatMap((text) => parseRelease(text) ?? [])
    .filter((one) => !isUnknownRelease(one));
  if (releases.length === 0) return 'none';
  const early = releases.filter(({ major }) => major === 0).length;
  return early === 0 ? 'v1' : early === releases.length ? 'v0' : 'mixed';
}

function isKnown(status: string): boolean {
  return (STATUSES as readonly string[]).includes(status);
}

function statusesOf(written: readonly string[], isOwnProcess: boolean): readonly string[] {
  const own = customsOf(written, written.length);
  return several(written).filter(
    (status) => status.length <= LONGEST && (isOwnProcess || !isMeant(status, STATUSES) || own.has(status)),
  );
}

/** Stages that the process has not; its own in other letters are slips. */
function stagesOf(written: readonly string[]): readonly string[] {
  return several(written).filter(
    (stage) => /^[\w-]{1,40}$/.test(stage) && !(STAGES as readonly string[]).includes(stage.toLowerCase()),
  );
}

function extraOf(written: readonly string[], all: number): readonly string[] {
  const known = [...Object.keys(KEYS), ...FORMER];
  const own = customsOf(written, all);
  return several(written).filter(
    (key) =>
      /^[\w.-]+$/.test(key) &&
      !known.includes(key) &&
      !NUMBER_KEY.test(key) &&
      (!isMeant(key, known) || own.has(key)),
  );
}

/** Words that so many write that nobody misspelt another one. */
function customsOf(written: readonly string[], all: number): ReadonlySet<string> {
  const seen = counts(written);
  return new Set([...seen].filter(([, count]) => count >= CUSTOM && count * 5 >= all).map(([word]) => word));
}

/** Whether a word is one of `known`, misspelt or with something behind it. */
function isMeant(word: string, known: readonly string[]): boolean {
  return nearest(word, known) !== undefined || known.some((one) => word.startsWith(`${one} `));
}

/** Each value that several have, the most frequent first. */
export function several(values: readonly string[]): readonly string[] {
  const seen = counts(values);
  return inOrder(values).filter((value) => (seen.get(value) ?? 0) >= SEVERAL);
}

/** Each value once, the most frequent first, equally frequent ones in the order of their names. */
export function inOrder(values: readonly string[]): readonly string[] {
  return [...counts(values)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return seen;
}

/** Whether so many do without: more than half, or in a repository of some size a quarter. A few may all be slips. */
function isCustom(without: number, all: number): boolean {
  return without * 2 > all || (without >= 10 && without * 4 > all);
}
