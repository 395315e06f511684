/** Reviews by people who learn to approve: whose they are, of what, and whether the approver had more to say. */
import type { FiledKep } from '../load/kep.js';
import { bareHandle } from '../model/handles.js';
import type { Repository } from '../model/kep.js';
import { compareReleases, formatRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Remark } from '../model/remark.js';
import { compare } from '../text/order.js';
import { isSameRelease, type Move, moveOf, targetStage } from './move.js';
import { approverAliases, approversOf, isAmong, listOf, shownHandle } from './people.js';
import { sigOf } from './query-rows.js';

/** What the process document asks to write, and how people write it. Read in any case, with or without hyphens and markup. */
export const PHRASES: readonly string[] = [
  'shadow prod readiness',
  'shadow production readiness',
  'shadow PRR',
  'PRR shadow',
  'prod readiness shadow',
  'production readiness shadow',
  'prod readiness review shadow',
  'production readiness review shadow',
];

/** A pull request with what was said on it, oldest first, and the KEPs that it is about as its head has them. */
export interface SaidPull {
  readonly number: number;
  readonly author: string;
  readonly files: readonly string[];
  readonly remarks: readonly Remark[];
  readonly keps: readonly FiledKep[];
}

/** One pull request that somebody reviewed as a shadow. */
export interface ShadowReview {
  readonly pullRequest: number;
  /** Those that the pull request asks a review for, else those that it changes. */
  readonly keps: readonly FiledKep[];
  /** What they ask for, and of which release; `undefined` where they do not agree or do not say. */
  readonly move: Move | undefined;
  readonly release: Release | undefined;
  /** Who is named for the stage, without `@`. */
  readonly approver: string | undefined;
  /** What has the phrase. */
  readonly marked: readonly Remark[];
  /** How often the approver said something after the shadow's last review; commands alone do not count. */
  readonly approverAfter: number | undefined;
  /** Whether no SIG of the person's own has these KEPs; `undefined` where none is known. */
  readonly isOutside: boolean | undefined;
}

/** One person's shadow reviews, by pull request. */
export interface Shadow {
  /** Without `@`. */
  readonly handle: string;
  /** Told, or those in whose aliases the person is. */
  readonly sigs: readonly string[];
  readonly reviews: readonly ShadowReview[];
}

export interface ShadowSources {
  readonly repository: Repository;
  readonly phrases: readonly string[];
  /** Whose reviews; empty: everybody's but the approvers'. */
  readonly people: readonly string[];
  /** SIGs of the people, where somebody says so. */
  readonly sigs: readonly string[];
  /** Of KEPs for these alone; empty: any. */
  readonly releases: readonly Release[];
}

/** Whether a text holds one of the phrases outside of what it quotes. */
export function marker(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ` ${plain(phrase)} `);
  return (text) => {
    const own = ` ${plain(unquoted(text))} `;
    return wanted.some((phrase) => phrase.trim() !== '' && own.includes(phrase));
  };
}

/** Lines that are neither quoted from somebody else nor hidden. */
function unquoted(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .split('\n')
    .filter((line) => !/^ {0,3}>/.test(line))
    .join('\n');
}

/** Words between single blanks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The people who reviewed as shadows, most reviews first. Nobody shadows what is their own or what they approve. */
export function shadowsOf(pulls: readonly SaidPull[], sources: ShadowSources): readonly Shadow[] {
  const { repository, people, sigs, releases } = sources;
  const isMarked = marker(sources.phrases);
  const { approvers, emeritus } = approverAliases(repository);
  const found = new Map<string, { readonly handle: string; readonly reviews: ShadowReview[] }>();
  for (const pull of pulls) {
    const subject = subjectOf(pull, repository);
    if (releases.length > 0 && !releases.some((release) => isSameRelease(release, subject.release))) continue;
    const own = [
      pull.author,
      subject.approver ?? '',
      ...subject.keps.flatMap((kep) => listOf(kep, 'authors')),
    ];
    for (const [key, remarks] of byAuthor(pull.remarks)) {
      const handle = remarks[0]?.author ?? '';
      const isAsked =
        people.length > 0 ? isAmong(handle, people) : !isAmong(handle, [...approvers, ...emeritus]);
      const marked = remarks.filter(({ texts }) => texts.some(isMarked));
      if (!isAsked || marked.length === 0 || isAmong(handle, own)) continue;
      const homes = sigs.length > 0 ? sigs : sigsOf(handle, repository);
      const person = found.get(key) ?? { handle, reviews: [] };
      person.reviews.push({
        ...subject,
        pullRequest: pull.number,
        marked,
        approverAfter: saidAfter(pull, subject.approver, remarks, marked),
        isOutside:
          homes.length === 0 || subject.keps.length === 0
            ? undefined
            : !subject.keps.some((kep) => homes.includes(sigOf(kep))),
      });
      found.set(key, person);
    }
  }
  return [...found.values()]
    .map(({ handle, reviews }) => ({
      handle,
      sigs: sigs.length > 0 ? sigs : sigsOf(handle, repository),
      reviews: reviews.sort((a, b) => a.pullRequest - b.pullRequest),
    }))
    .sort((a, b) => b.reviews.length - a.reviews.length || compare(a.handle, b.handle));
}

/** What was said by each person; what nobody is known to have said is nobody's. */
function byAuthor(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = bareHandle(remark.author);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return groups;
}

/** What a pull request asks for: of the KEPs whose metadata or approval it changes, else of those that it touches. */
function subjectOf(
  { files, keps: touched }: SaidPull,
  repository: Repository,
): Pick<ShadowReview, 'keps' | 'move' | 'release' | 'approver'> {
  const asking = touched.filter(({ metadata, approvalPath }) =>
    files.some((path) => path === metadata.path || path === approvalPath),
  );
  const keps = asking.length > 0 ? asking : touched;
  const same = <T>(tell: (kep: FiledKep) => T | undefined, name: (value: T) => string): T | undefined => {
    const values = keps.map(tell);
    const names = new Set(values.map((value) => (value === undefined ? '' : name(value))));
    return names.size === 1 ? values[0] : undefined;
  };
  const hasApprovals = repository.config.approvals !== undefined;
  return {
    keps,
    move: same(moveOf, (move) => move),
    release: same(({ latestMilestone }) => latestMilestone, formatRelease),
    approver: hasApprovals ? same((kep) => approversOf(kep, targetStage(kep))[0], bareHandle) : undefined,
  };
}

/** Lines that are commands of the bots alone say nothing about a KEP. */
const COMMAND = /^\s*\/[a-z][\w-]*(?:\s[^\n]*)?$/i;

/** How often the approver spoke after the shadow's last review, else after the last that was marked. */
function saidAfter(
  { remarks }: SaidPull,
  approver: string | undefined,
  own: readonly Remark[],
  marked: readonly Remark[],
): number | undefined {
  if (approver === undefined) return undefined;
  const last = Math.max(
    ...[...own.filter(({ isReview }) => isReview), ...marked].map(({ at }) => Date.parse(at)),
  );
  return remarks
    .filter(({ author, at }) => isAmong(author, [approver]) && Date.parse(at) > last)
    .reduce((sum, { texts: [text = ''], onLines }) => sum + onLines + (saysMore(text) ? 1 : 0), 0);
}

function saysMore(text: string): boolean {
  return unquoted(text)
    .split('\n')
    .some((line) => line.trim() !== '' && !COMMAND.test(line));
}

/** The SIGs in whose aliases somebody is: `sig-node-leads` is of `sig-node`. */
function sigsOf(handle: string, { aliases, sigs }: Repository): readonly string[] {
  const names = [...aliases.groups].flatMap(([group, people]) =>
    people.some(({ value }) => isAmong(handle, [shownHandle(value)]))
      ? [...sigs].filter((sig) => group === sig || group.startsWith(`${sig}-`))
      : [],
  );
  return [...new Set(names)].sort();
}

/** How many reviews a person has for each release, the latest first; those for none are left out. */
export function byRelease({
  reviews,
}: Shadow): readonly { readonly release: Release; readonly reviews: number }[] {
  const counts = new Map<string, { release: Release; reviews: number }>();
  for (const { release } of reviews) {
    if (release === undefined) continue;
    const name = formatRelease(release);
    counts.set(name, { release, reviews: (counts.get(name)?.reviews ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compareReleases(b.release, a.release));
}

/** A heading of the application for the approvers' alias. */
export interface Criterion {
  readonly id: string;
  readonly heading: string;
  /** `undefined`: no file tells; a person has to choose. */
  readonly reviews: readonly ShadowReview[] | undefined;
  /** How many are wanted at least. */
  readonly least: number | undefined;
}

/** How many examples of each kind an application shows at least. */
const LEAST = 3;

/** The headings of an application in its order, with what can be told of each. */
export function criteriaOf({ reviews, sigs }: Shadow): readonly Criterion[] {
  const moved = (move: Move): readonly ShadowReview[] => reviews.filter((review) => review.move === move);
  const byPerson = (id: string, heading: string, least?: number): Criterion => ({
    ...{ id, heading, least, reviews: undefined },
  });
  return [
    ...(
      [
        ['new->alpha', 'Transitions from new to alpha'],
        ['alpha->beta', 'Transitions from alpha to beta'],
        ['beta->stable', 'Transitions from beta to GA'],
      ] as const
    ).map(([id, heading]) => ({ id, heading, reviews: moved(id), least: LEAST })),
    byPerson('components', 'Enhancements that require coordination between multiple components', LEAST),
    byPerson('version-skew', 'Enhancements that require version skew consideration', LEAST),
    {
      id: 'outside',
      heading: 'Enhancements outside the primary domain',
      reviews: sigs.length === 0 ? undefined : reviews.filter(({ isOutside }) => isOutside === true),
      least: LEAST,
    },
    byPerson('many-clusters', 'Features that have to work where thousands of clusters are administered'),
    byPerson('large-clusters', 'Features that have to work in very large clusters'),
  ];
}

/** Reviews that stand below none of the moves of an application. */
export function otherReviews({ reviews }: Shadow): readonly ShadowReview[] {
  const moves: readonly (Move | undefined)[] = ['new->alpha', 'alpha->beta', 'beta->stable'];
  return reviews.filter(({ move }) => move === undefined || !moves.includes(move));
}
