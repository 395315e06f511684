/** Shadow reviews as JSON, CSV, Markdown and for a terminal. */
import { formatRelease } from '../model/lifecycle.js';
import { code, cut, jsonText, link, prose } from '../reporters/escape.js';
import { LENGTHS, Page } from '../reporters/page.js';
import { plural } from '../text/words.js';
import type { Addresses } from './addresses.js';
import { csv } from './csv.js';
import { numberOf } from './query.js';
import { sigOf, titleOf } from './query-rows.js';
import {
  byRelease,
  type Criterion,
  criteriaOf,
  otherReviews,
  type Shadow,
  type ShadowReview,
} from './shadows.js';
import { type Column, table } from './table.js';

/** Most bytes of a job's summary. */
const LIMIT = 1_000_000;

/** People as `schemas/shadows.schema.json` describes them. */
export function shadowsJson(people: readonly Shadow[], phrases: readonly string[]): string {
  return jsonText({
    version: 1,
    phrases,
    people: people.map((person) => ({
      handle: person.handle,
      sigs: person.sigs,
      releases: byRelease(person).map(({ release, reviews }) => ({
        milestone: formatRelease(release),
        reviews,
      })),
      criteria: criteriaOf(person).map(({ id, reviews, least }) => ({
        id,
        pullRequests: reviews?.map(({ pullRequest }) => pullRequest) ?? null,
        least: least ?? null,
      })),
      reviews: person.reviews.map((review) => ({
        pullRequest: review.pullRequest,
        keps: review.keps.map((kep) => ({
          number: Number(numberOf(kep) ?? Number.NaN) || null,
          kep: kep.directory,
          title: titleOf(kep),
          sig: sigOf(kep),
        })),
        milestone: review.release === undefined ? null : formatRelease(review.release),
        move: review.move ?? null,
        approver: review.approver ?? null,
        outside: review.isOutside ?? null,
        approverAfter: review.approverAfter ?? null,
        marked: review.marked.map(({ at, url, isReview }) => ({ at, url, review: isReview })),
      })),
    })),
  });
}

/** A line per person and pull request. */
export function shadowsCsv(people: readonly Shadow[]): string {
  return csv([
    [
      ...['Person', 'Pull request', 'KEP', 'Title', 'SIG', 'Release', 'Move', 'Outside', 'Approver'],
      ...['Approver said after', 'Date', 'Review'],
    ],
    ...people.flatMap(({ handle, reviews }) =>
      reviews.map((review) => [
        `@${handle}`,
        review.pullRequest,
        review.keps.map((kep) => numberOf(kep) ?? kep.directory).join(', '),
        review.keps.map(titleOf).join(', '),
        sigsOf(review).join(', '),
        review.release === undefined ? '' : formatRelease(review.release),
        review.move ?? '',
        review.isOutside === undefined ? '' : review.isOutside ? 'yes' : 'no',
        review.approver === undefined ? '' : `@${review.approver}`,
        review.approverAfter ?? '',
        dateOf(review),
        review.marked[0]?.url ?? '',
      ]),
    ),
  ]);
}

function sigsOf({ keps }: ShadowReview): readonly string[] {
  return [...new Set(keps.map(sigOf))].sort();
}

/** The day of the first remark with the phrase. */
function dateOf({ marked }: ShadowReview): string {
  return marked[0]?.at.slice(0, 10) ?? '';
}

function headline(people: readonly Shadow[]): string {
  const reviews = people.reduce((sum, person) => sum + person.reviews.length, 0);
  return reviews === 0
    ? 'No shadow reviews found'
    : `${plural(reviews, 'shadow review')} by ${people.length === 1 ? '1 person' : `${people.length} people`}`;
}

/** `2 of 3`; only the number where none is asked for. */
function countOf({ reviews = [], least }: Criterion): string {
  return least === undefined ? String(reviews.length) : `${reviews.length} of ${least}`;
}

const COLUMNS: readonly Column[] = [
  { heading: 'PULL', right: true },
  { heading: 'KEP', right: true },
  { heading: 'TITLE', least: 10 },
  { heading: 'SIG', least: 6 },
  { heading: 'MOVE' },
  { heading: 'FOR' },
  { heading: 'DATE' },
  { heading: 'AFTER', right: true },
];

/** For people at a terminal; fitted to `width` columns where it is given. */
export function shadowsTable(people: readonly Shadow[], width?: number): string {
  const parts = people.map((person) => {
    const rows = person.reviews.map((review) => [
      review.pullRequest,
      review.keps.length > 1
        ? `${review.keps.length} KEPs`
        : review.keps.map((kep) => numberOf(kep) ?? '').join(''),
      review.keps.map(titleOf).join(', '),
      sigsOf(review)
        .map((sig) => sig.replace(/^sig-/, ''))
        .join(', '),
      review.move ?? '',
      review.release === undefined ? '' : formatRelease(review.release),
      dateOf(review),
      review.approverAfter ?? '?',
    ]);
    const told = criteriaOf(person).filter(({ reviews }) => reviews !== undefined);
    return [
      `@${person.handle}${person.sigs.length > 0 ? ` (${person.sigs.join(', ')})` : ''}`,
      `  ${releasesIn(person)}`,
      ...told.map((criterion) => `  ${criterion.heading}: ${countOf(criterion)}`),
      table(COLUMNS, rows, width).trimEnd(),
    ].join('\n');
  });
  const note =
    people.length === 0 ? [] : ['AFTER: what the approver said after the last review of the shadow'];
  return `${[headline(people), ...parts, ...note].join('\n\n')}\n`;
}

function releasesIn(person: Shadow): string {
  const parts = byRelease(person).map(({ release, reviews }) => `${formatRelease(release)}: ${reviews}`);
  return parts.length > 0 ? `Reviews for ${parts.join(', ')}` : 'No review whose release is known';
}

/**
 * In the form of an application for the approvers' alias. What no file tells is a heading without a line: the person chooses what stands
 * there.
 */
export function shadowsMarkdown(people: readonly Shadow[], addresses: Addresses): string {
  const page = new Page(LIMIT);
  page.add(`# Shadow reviews\n\n${headline(people)}.`);
  for (const person of people) page.add(application(person, addresses), code(`@${person.handle}`));
  return page.toString();
}

function application(person: Shadow, addresses: Addresses): string {
  const list = (reviews: readonly ShadowReview[]): string =>
    reviews.map((review) => `- ${lineOf(review, addresses)}`).join('\n');
  const others = otherReviews(person);
  return [
    `## ${code(`@${person.handle}`)}`,
    '### Shadow contribution summary',
    byRelease(person)
      .map(({ release, reviews }) => `- ${formatRelease(release)} shadow reviews: ${reviews}`)
      .join('\n'),
    '### Planned future involvement',
    '### Shadow reviewer promotion criteria',
    ...criteriaOf(person).flatMap((criterion) => [
      `#### ${criterion.heading}${criterion.reviews === undefined ? '' : ` (${countOf(criterion)})`}`,
      list(criterion.reviews ?? []),
    ]),
    ...(others.length > 0 ? [`#### Other shadow reviews (${others.length})`, list(others)] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function lineOf(review: ShadowReview, { pullRequest, path }: Addresses): string {
  const keps = review.keps.slice(0, 3).map((kep) => {
    const name = link(`KEP-${numberOf(kep) ?? '?'}`, path(kep.directory));
    return `${name} ${prose(cut(titleOf(kep), LENGTHS.name))}`;
  });
  const more = review.keps.length - keps.length;
  const sigs = sigsOf(review).map(code).join(', ');
  const remarks = review.marked.map(({ url, isReview }, index) =>
    link(`${isReview ? 'review' : 'comment'}${review.marked.length > 1 ? ` ${index + 1}` : ''}`, url),
  );
  return [
    `${link(`pull request ${review.pullRequest}`, pullRequest(review.pullRequest))}${sigs === '' ? '' : ` (${sigs})`}`,
    ...keps,
    ...(more > 0 ? [`${more} more KEPs`] : []),
    remarks.join(', '),
    ...(review.approverAfter === undefined ? [] : [afterwards(review)]),
  ].join('; ');
}

function afterwards({ approver, approverAfter = 0 }: ShadowReview): string {
  const who = code(`@${approver}`);
  return approverAfter === 0
    ? `${who} said nothing more after it`
    : `${who} said ${approverAfter === 1 ? 'one thing' : `${approverAfter} things`} more after it`;
}
