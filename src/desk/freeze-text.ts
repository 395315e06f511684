/** A freeze as JSON, CSV, Markdown and for a terminal. */
import { gateInWords } from '../kubernetes/state.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import type { Release } from '../model/release.js';
import { code, cut, jsonText, link, logText, prose } from '../reporters/escape.js';
import { folded, LENGTHS, Page } from '../reporters/page.js';
import { wrap } from '../reporters/wrap.js';
import { compare } from '../text/order.js';
import { plural } from '../text/words.js';
import type { Addresses } from './addresses.js';
import { csv } from './csv.js';
import type { Freeze, FrozenKep, Item, ItemState, Verdict } from './freeze.js';
import { commentOf, type Dates, quotedComment } from './freeze-comment.js';
import { markdownTable } from './markdown.js';
import type { Apart, OptIn } from './opt-in.js';
import { numberOf } from './query.js';
import { sigOf, titleOf } from './query-rows.js';

/** KEPs at a freeze. */
export interface FreezeReport {
  readonly release: Release;
  readonly at: Freeze;
  readonly keps: readonly FrozenKep[];
  readonly dates: Dates;
  /** Where opting in and asking go apart; only where GitHub said everything. */
  readonly optIn?: OptIn;
  /** What to know before reading: the dates, what is near. */
  readonly notices: readonly string[];
}

const ORDER: Readonly<Record<Verdict, number>> = { 'at-risk': 0, 'not-judged': 1, tracked: 2 };
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  'at-risk': 'at risk',
  'not-judged': 'not judged',
  tracked: 'tracked',
};
const MARKS: Readonly<Record<ItemState, string>> = { yes: '✔', no: '✘', unknown: '?' };
const LIMIT = 1_000_000;

/** At risk first, those with the fewest missing items before others, by SIG. */
export function ordered(keps: readonly FrozenKep[]): readonly FrozenKep[] {
  return [...keps].sort(
    (a, b) =>
      ORDER[a.verdict] - ORDER[b.verdict] ||
      missing(a).length - missing(b).length ||
      compare(sigOf(a.kep), sigOf(b.kep)) ||
      compare(a.kep.directory, b.kep.directory),
  );
}

function missing({ items }: FrozenKep): readonly Item[] {
  return items.filter(({ state }) => state === 'no');
}

export function freezeJson({ release, at, keps, dates, optIn }: FreezeReport): string {
  return jsonText({
    version: 1,
    milestone: formatRelease(release),
    at,
    keps: keps.map((frozen) => ({
      number: Number(numberOf(frozen.kep) ?? Number.NaN) || null,
      kep: frozen.kep.directory,
      title: titleOf(frozen.kep),
      sig: sigOf(frozen.kep),
      stage: frozen.stage ?? null,
      status: frozen.kep.status ?? null,
      verdict: frozen.verdict,
      items: frozen.items.map(({ number, id, state, note, evidence }) => ({
        ...{ number, id, state, note },
        evidence: evidence.map(placeData),
      })),
      comment: commentOf(frozen, at, release, dates),
    })),
    optIn:
      optIn === undefined
        ? null
        : {
            withoutRequest: optIn.withoutRequest.map(apartData),
            withoutOptIn: optIn.withoutOptIn.map(apartData),
          },
  });
}

function apartData({ number, title, kep, reason }: Apart) {
  return { number, title, kep: kep ?? null, reason };
}

/** The two lists with their headings; those that are empty are left out. */
export function apartLists(optIn: OptIn | undefined): readonly (readonly [string, readonly Apart[]])[] {
  return (
    [
      ['Opted in, and nothing asks for the release', optIn?.withoutRequest ?? []],
      ['Asked for, and not opted in', optIn?.withoutOptIn ?? []],
    ] as const
  ).filter(([, list]) => list.length > 0);
}

export function placeData({ path, start, end }: Place) {
  return { path, start: start ?? null, end: end ?? null };
}

export function freezeCsv({ keps }: FreezeReport): string {
  const items =
    keps.find(({ items: all }) => all.length === Math.max(...keps.map((one) => one.items.length)))?.items ??
    [];
  return csv([
    [
      'Number',
      'Title',
      'SIG',
      'Stage',
      'Status',
      'Verdict',
      'Missing',
      'Gate in the code',
      ...items.map(({ number, id }) => `${number} ${id}`),
      'Directory',
    ],
    ...keps.map((frozen) => [
      numberOf(frozen.kep) ?? '',
      titleOf(frozen.kep),
      sigOf(frozen.kep),
      frozen.stage ?? '',
      frozen.kep.status ?? '',
      VERDICT_NAMES[frozen.verdict],
      missing(frozen).length,
      gateOf(frozen) ?? '',
      ...items.map(({ id }) => frozen.items.find((item) => item.id === id)?.state ?? ''),
      frozen.kep.directory,
    ]),
  ]);
}

/** What the code has of the first gate; `undefined` where that is not known. */
function gateOf({ kep }: FrozenKep): string | undefined {
  return gateInWords(kep.metadata, kep.repository.config);
}

/** Counts, as the weekly report wants them. */
function counts({ keps }: FreezeReport): readonly (readonly string[])[] {
  const stages = [...new Set(keps.map(({ stage }) => stage ?? 'no stage'))].sort();
  return stages.map((stage) => {
    const own = keps.filter((frozen) => (frozen.stage ?? 'no stage') === stage);
    const of = (verdict: Verdict): string =>
      String(own.filter((frozen) => frozen.verdict === verdict).length);
    return [stage, of('tracked'), of('at-risk'), of('not-judged'), String(own.length)];
  });
}

/** What freeze of what release it is, and how many KEPs have which verdict. */
export function freezeHeadline({ release, at, keps }: FreezeReport): string {
  const name = at === 'kep-readiness' ? 'KEP readiness deadline' : 'Enhancements freeze';
  const parts = (['tracked', 'at-risk', 'not-judged'] as const)
    .map((verdict) => ({ verdict, count: keps.filter((frozen) => frozen.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${VERDICT_NAMES[verdict]}`);
  return `${name} of ${formatRelease(release)}: ${plural(keps.length, 'KEP')}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`;
}

/** Lines for a terminal, those that are too long for it continued below their own beginning. */
export function terminalText(lines: readonly string[], width: number | undefined): string {
  const fitted = lines.map((line) => {
    const [, blanks = '', words = ''] = /^( *)([\s\S]*)$/.exec(line) ?? [];
    return `${blanks}${wrap(logText(words.replace(/\s*\n\s*/g, ' ')), width, blanks.length + 2, blanks.length)}`.replace(
      / +$/gm,
      '',
    );
  });
  return `${fitted.join('\n')}\n`;
}

/** For people at a terminal: each KEP with what is missing, and what nobody looked up. */
export function freezeTerminal(report: FreezeReport, width?: number): string {
  const lines = [freezeHeadline(report), ...report.notices, ''];
  for (const frozen of report.keps) {
    const { kep, stage, verdict, items } = frozen;
    const gate = gateOf(frozen);
    lines.push(
      `KEP-${numberOf(kep) ?? '?'} ${titleOf(kep)} (${sigOf(kep)}, ${stage ?? 'no stage'}): ${VERDICT_NAMES[verdict]}`,
      ...(gate === undefined ? [] : [`  gate in the code: ${gate}`]),
    );
    for (const { number, text, state, note, evidence } of items) {
      if (state !== 'no') continue;
      const where =
        evidence[0] === undefined
          ? ''
          : `  ${evidence[0].path}${evidence[0].start ? `:${evidence[0].start.line}` : ''}`;
      lines.push(`  ${MARKS[state]} ${number}. ${text}: ${note}${where}`);
    }
    const open = items.filter(({ state }) => state === 'unknown').map(({ number }) => number);
    if (open.length > 0) lines.push(`  ${MARKS.unknown} not known: ${open.join(', ')}`);
  }
  for (const [heading, list] of apartLists(report.optIn))
    lines.push(
      '',
      heading,
      ...list.map(({ number, title, reason }) => `  ${number} ${title}: ${plainText(reason)}`),
    );
  return terminalText(lines, width);
}

function plainText(text: string): string {
  return text.replaceAll('`', '');
}

/** For the summary of a job: the list with its ticks, and each comment to paste. */
export function freezeMarkdown(report: FreezeReport, addresses: Addresses): string {
  const page = new Page(LIMIT);
  page.add(`# ${prose(freezeHeadline(report))}`);
  for (const notice of report.notices) page.add(prose(notice));
  page.add(
    markdownTable(
      ['Stage', 'Tracked', 'At risk', 'Not judged', 'All'],
      counts(report).map(([stage = '', ...rest]) => [code(stage), ...rest]),
    ),
  );
  page.add('`✔` yes, `✘` no, `?` nobody has looked it up: that is never a tick.');
  for (const frozen of report.keps)
    page.add(kepBlock(frozen, report, addresses), `KEP-${numberOf(frozen.kep)}`);
  for (const [heading, list] of apartLists(report.optIn))
    page.add(`## ${heading}\n\n${list.map((one) => apartLine(one, addresses)).join('\n')}`, heading);
  return page.toString();
}

function apartLine({ number, title, kep, reason }: Apart, { issue, path }: Addresses): string {
  const name = link(`issue ${number}`, issue(number));
  const place = kep === undefined ? '' : ` (${link(`KEP-${number}`, path(kep))})`;
  return `- ${name}${place} ${prose(cut(title, LENGTHS.name))}: ${prose(reason)}`;
}

function kepBlock(frozen: FrozenKep, { at, release, dates }: FreezeReport, addresses: Addresses): string {
  const { kep, stage, verdict, items } = frozen;
  const gate = gateOf(frozen);
  const name = `${link(`KEP-${numberOf(kep) ?? '?'}`, addresses.path(kep.directory))} ${prose(cut(titleOf(kep), LENGTHS.name))}`;
  const rows = items.map(({ number, text, state, note, evidence }) => [
    MARKS[state],
    String(number),
    prose(text),
    prose(cut(note, LENGTHS.message)),
    evidence
      .slice(0, 3)
      .map((place) => placeLink(place, addresses))
      .join(' '),
  ]);
  return [
    `### ${name}`,
    `${code(sigOf(kep))}, ${code(stage ?? 'no stage')}: **${VERDICT_NAMES[verdict]}**${gate === undefined ? '' : `, gate in the code: ${prose(gate)}`}`,
    markdownTable(['', '', 'Item', 'Why', 'Where'], rows),
    folded('The comment to paste', quotedComment(commentOf(frozen, at, release, dates))),
  ].join('\n\n');
}

export function placeLink({ path, start }: Place, addresses: Addresses): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return link(
    code(start ? `${name}:${start.line}` : name),
    `${addresses.path(path)}${start ? `?plain=1#L${start.line}` : ''}`,
  );
}
