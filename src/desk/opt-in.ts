/** Where opting in and what is asked for go apart: each side is blind to the other. */
import type { FiledKep } from '../load/kep.js';
import { formatRelease, parseRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { quote } from '../text/words.js';
import { isRequestFor, isSameRelease } from './move.js';
import { numberOf } from './query.js';
import { titleOf } from './query-rows.js';

/** An open issue that a lead of a SIG opted in. */
export interface OptedIn {
  readonly number: number;
  readonly title: string;
  readonly milestone: string | undefined;
}

/** One that only one side knows of, with the reason in words. */
export interface Apart {
  readonly number: number;
  readonly title: string;
  /** Its directory; `undefined` where there is none of this number. */
  readonly kep: string | undefined;
  readonly reason: string;
}

/** The two lists that nobody sees today, by number. */
export interface OptIn {
  /** Opted in, and neither a merged KEP nor a pull request asks for the release. */
  readonly withoutRequest: readonly Apart[];
  /** A KEP or a pull request asks for the release, and its issue is not opted in. */
  readonly withoutOptIn: readonly Apart[];
}

/** Compares the issues that are opted in for `release` with the KEPs, those of pull requests as these would make them. */
export function optInOf(issues: readonly OptedIn[], keps: readonly FiledKep[], release: Release): OptIn {
  const own = issues.filter(({ milestone }) => isSameRelease(parseRelease(milestone), release));
  const byNumber = new Map<string, FiledKep[]>();
  for (const kep of keps) {
    const number = numberOf(kep);
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), kep]);
  }
  const withoutRequest = own.flatMap(({ number, title }): readonly Apart[] => {
    const named = byNumber.get(String(number)) ?? [];
    if (named.some((kep) => isRequestFor(kep, release))) return [];
    const [kep] = named;
    return [
      {
        number,
        title,
        kep: kep?.directory,
        reason: kep === undefined ? 'no KEP and no pull request has this number' : askedBy(kep),
      },
    ];
  });
  const withoutOptIn = keps
    .filter((kep) => isRequestFor(kep, release))
    .flatMap((kep): readonly Apart[] => {
      const number = Number(numberOf(kep) ?? Number.NaN);
      if (Number.isNaN(number) || own.some((issue) => issue.number === number)) return [];
      const elsewhere = issues.find((issue) => issue.number === number);
      const reason =
        elsewhere === undefined
          ? 'no open issue of this number is opted in'
          : `its issue is opted in ${elsewhere.milestone === undefined ? 'for no release' : `for ${quote(elsewhere.milestone)}`}`;
      return [{ number, title: titleOf(kep), kep: kep.directory, reason }];
    });
  const byOrder = (a: Apart, b: Apart): number => a.number - b.number;
  return { withoutRequest: [...withoutRequest].sort(byOrder), withoutOptIn: withoutOptIn.sort(byOrder) };
}

function askedBy({ status, latestMilestone, metadata }: FiledKep): string {
  if (latestMilestone !== undefined && ['deferred', 'rejected', 'replaced'].includes(status ?? ''))
    return `its status is ${quote(status ?? '')}`;
  const written = metadata.raw('latest-milestone');
  return written === undefined
    ? 'it names no `latest-milestone`, and no pull request gives it one'
    : `its \`latest-milestone\` is ${quote(latestMilestone === undefined ? written : formatRelease(latestMilestone))}, and no pull request changes that`;
}
