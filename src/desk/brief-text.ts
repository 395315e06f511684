/** A brief as JSON, Markdown and for a terminal. */
import { diffWords } from 'diff';
import { ACTIVE_STATUSES, track } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import { code, codeBlock, cut, html, jsonText, link, prose } from '../reporters/escape.js';
import { folded, LENGTHS, Page } from '../reporters/page.js';
import { plural, quote } from '../text/words.js';
import type { Addresses } from './addresses.js';
import type { AnswerChange, Brief, NameChange } from './brief.js';
import { placeData, placeLink, terminalText } from './freeze-text.js';
import { markdownTable } from './markdown.js';
import { isApproved, type Snapshot } from './past.js';
import { numberOf } from './query.js';
import { sigOf, titleOf } from './query-rows.js';

const LIMIT = 500_000;

export function briefJson(brief: Brief): string {
  const { kep, lastApproval, answers, questionsGained, keys, gates, components, metrics, promises, end } =
    brief;
  const ids = (test: (change: AnswerChange) => boolean): readonly string[] =>
    answers.filter(test).map(({ question }) => question);
  return jsonText({
    version: 1,
    number: Number(numberOf(kep) ?? Number.NaN) || null,
    kep: kep.directory,
    lastApproval:
      lastApproval === undefined
        ? null
        : {
            stage: lastApproval.snapshot.stage ?? null,
            release: lastApproval.snapshot.release ?? null,
            approver: lastApproval.snapshot.approver ?? null,
            commit: lastApproval.commit,
            date: lastApproval.date.slice(0, 10),
          },
    historyEnds: end ?? null,
    answers: {
      added: ids(({ before, after }) => before === undefined && after !== undefined),
      changed: ids(({ before, after }) => before !== undefined && after !== undefined),
      removed: ids(({ before, after }) => before !== undefined && after === undefined),
    },
    questionsGained,
    keys: keys.map(({ key }) => key),
    gates,
    components,
    metrics,
    promises: promises.map(({ question, until, overdue, text, place }) => ({
      ...{ question, until: until ?? null, overdue, text, place: placeData(place) },
    })),
    gate: brief.gate ?? null,
  });
}

/** For the summary of a job, under the handbook's three reasons for a new review. */
export function briefMarkdown(brief: Brief, addresses: Addresses): string {
  const { kep } = brief;
  const page = new Page(LIMIT);
  page.add(
    `# Since the last approval of ${kepName(kep, addresses)} ${prose(cut(titleOf(kep), LENGTHS.name))}`,
  );
  page.add(`${code(sigOf(kep))}. ${prose(approvalLine(brief))}.${gateLine(brief.gate, prose)}`);
  addChanges(page, brief, addresses, '##');
  return page.toString();
}

/** A link to a KEP, by its number where it has one. */
export function kepName(kep: Brief['kep'], { path }: Addresses): string {
  const number = numberOf(kep);
  return link(number === undefined ? code(kep.directory) : `KEP-${number}`, path(kep.directory));
}

/** What changed, below headings of this level. */
export function addChanges(page: Page, brief: Brief, addresses: Addresses, level: string): void {
  page.add(`${level} It becomes implementable\n\n${prose(implementable(brief))}.`);
  page.add(`${level} It graduates\n\n${[prose(graduation(brief)), ...gained(brief)].join('.\n')}.`);
  page.add(`${level} Its answers changed\n\n${prose(answerLine(brief))}.`);
  for (const change of brief.answers) page.add(answerBlock(change, addresses), change.question);
  page.add(nameTable(brief), 'gates, components and metrics');
  page.add(keyTable(brief), 'keys of the metadata');
  page.add(promiseList(brief, addresses, level), 'promises');
}

/** When it was approved last and by whom, or why nobody can tell; no full stop. */
export function approvalLine({ lastApproval, end, base }: Brief): string {
  if (lastApproval !== undefined) {
    const { snapshot, commit, date } = lastApproval;
    return `Approved last for \`${snapshot.stage}\` in \`${snapshot.release ?? 'no release'}\` by \`@${snapshot.approver}\` with \`${commit.slice(0, 12)}\` on ${date.slice(0, 10)}`;
  }
  if (base !== undefined)
    return `${untold(end)}: what follows is since ${quote(base.name)}, ${stateOf(base.snapshot)}`;
  return end === undefined ? 'It was never approved' : `${untold(end)}: fetch the whole history`;
}

function untold(end: string | undefined): string {
  return end === undefined
    ? 'There is no history here that tells when it was approved last'
    : `The clone ends at \`${end.slice(0, 12)}\`, so it is not known when it was approved last`;
}

function stateOf(snapshot: Snapshot): string {
  const { status, stage, release, approver = '' } = snapshot;
  const at = `where it is ${quote(status ?? 'of no status')} at ${quote(stage ?? 'no stage')} in ${quote(release ?? 'no release')}`;
  return isApproved(snapshot)
    ? `${at} with ${quote(`@${approver}`)} as approver`
    : `${at}, approved by nobody`;
}

/** What stood there at the last approval, or in what stands in for it. */
function before({ lastApproval, base }: Brief): Snapshot | undefined {
  return lastApproval?.snapshot ?? base?.snapshot;
}

function implementable(brief: Brief): string {
  const { kep, lastApproval } = brief;
  const was = before(brief)?.status;
  const isActive = ACTIVE_STATUSES.has(kep.status ?? '');
  if (ACTIVE_STATUSES.has(was ?? '') && isActive)
    return `No: it was \`${was}\` ${lastApproval === undefined ? 'before' : 'at the last approval'} already`;
  return isActive
    ? `Yes: the status is \`${kep.status}\``
    : `Not yet: the status is \`${kep.status ?? 'missing'}\``;
}

function graduation(brief: Brief): string {
  const was = before(brief)?.stage;
  const { stage } = brief.kep;
  if (stage === undefined) return 'It names no stage';
  if (was === undefined)
    return `To \`${stage}\`${brief.end === undefined || brief.base !== undefined ? ', its first approval' : ''}`;
  if (was === stage) return `No: it stays at \`${stage}\``;
  const isBack = track(stage).indexOf(stage) < track(stage).indexOf(was);
  return `${isBack ? 'Back from' : 'From'} \`${was}\` to \`${stage}\``;
}

function gained({ questionsGained }: Brief): readonly string[] {
  if (questionsGained.length === 0) return [];
  return [
    `The template has ${plural(questionsGained.length, 'question')} more than then: ${questionsGained.map(code).join(', ')}`,
  ];
}

function answerLine({ answers }: Brief): string {
  if (answers.length === 0) return 'None of them';
  const count = (test: (change: AnswerChange) => boolean): number => answers.filter(test).length;
  return [
    `${count(({ before }) => before === undefined)} added`,
    `${count(({ before, after }) => before !== undefined && after !== undefined)} changed`,
    `${count(({ after }) => after === undefined)} removed`,
  ].join(', ');
}

function answerBlock({ heading, before, after, place }: AnswerChange, addresses: Addresses): string {
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return folded(
    `${what}: ${html(cut(heading, LENGTHS.name * 2))}`,
    `${placeLink(place, addresses)}\n\n${codeBlock(cut(wordDiff(before, after), LENGTHS.help), '')}`,
  );
}

/** What was taken out in `[-…-]`, what was put in in `{+…+}`, as git shows words. */
export function wordDiff(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return after ?? '';
  if (after === undefined) return `[-${before}-]`;
  if (before.length + after.length > 20_000) return `[-${before}-]\n{+${after}+}`;
  // The effort is bounded by how much differs, not by a clock: the same texts give the same page.
  const parts = diffWords(before, after, { maxEditLength: 2000 });
  if (parts === undefined) return `[-${before}-]\n{+${after}+}`;
  return parts
    .map(({ value, added, removed }) =>
      added ? `{+${value}+}` : removed ? `[-${value}-]` : shortened(value),
    )
    .join('');
}

/** Of what stayed, the words next to a change. */
function shortened(same: string): string {
  const parts = same.split(/(?<=\s)/);
  return parts.length <= 40 ? same : `${parts.slice(0, 18).join('')}… ${parts.slice(-18).join('')}`;
}

function nameTable({ gates, components, metrics }: Brief): string {
  const row = (what: string, { added, removed }: NameChange): readonly string[] => [
    what,
    added.map(code).join(' '),
    removed.map(code).join(' '),
  ];
  const rows = [
    ['Gates', gates],
    ['Components', components],
    ['Metrics', metrics],
  ] as const;
  const changed = rows
    .filter(([, { added, removed }]) => added.length + removed.length > 0)
    .map(([what, change]) => row(what, change));
  return changed.length === 0 ? '' : markdownTable(['', 'Added', 'Removed'], changed);
}

function keyTable({ keys }: Brief): string {
  if (keys.length === 0) return '';
  const rows = keys.map(({ key, before, after }) => [
    code(key),
    code(cut(before ?? '', LENGTHS.name)),
    code(cut(after ?? '', LENGTHS.name)),
  ]);
  return folded(
    `${plural(keys.length, 'key')} of the metadata`,
    markdownTable(['Key', 'Then', 'Now'], rows),
    true,
  );
}

function promiseList({ promises, lastApproval }: Brief, addresses: Addresses, level: string): string {
  if (promises.length === 0) return '';
  const lines = promises.map(
    ({ question, until, overdue, text, place }) =>
      `- ${overdue ? '**overdue** ' : ''}${prose(cut(text, LENGTHS.name * 2))} (${until === undefined ? 'no point named' : `until ${code(until)}`}, ${code(question)}, ${placeLink(place, addresses)})`,
  );
  return `${level} Promises ${lastApproval === undefined ? 'made' : 'made then and still open'}\n\n${lines.join('\n')}`;
}

/** For people at a terminal. */
export function briefTerminal(brief: Brief, width?: number): string {
  const { kep, answers, keys, gates, components, metrics, promises, questionsGained } = brief;
  // The directory stands above all of them.
  const near = ({ path, start }: Place): string =>
    `${path.startsWith(`${kep.directory}/`) ? path.slice(kep.directory.length + 1) : path}:${start?.line ?? 1}`;
  const names = (what: string, { added, removed }: NameChange): readonly string[] => [
    ...added.map((name) => `  + ${what} ${name}`),
    ...removed.map((name) => `  - ${what} ${name}`),
  ];
  const lines = [
    `KEP-${numberOf(kep) ?? '?'} ${titleOf(kep)} (${sigOf(kep)})`,
    kep.directory,
    `${plain(approvalLine(brief))}.${gateLine(brief.gate, plain)}`,
    '',
    `It becomes implementable  ${plain(implementable(brief))}`,
    `It graduates              ${plain(graduation(brief))}`,
    ...questionsGained.map((id) => `  + question of the template: ${id}`),
    `Its answers changed       ${answerLine(brief)}`,
    ...answers.map(
      ({ question, before, after, place }) =>
        `  ${before === undefined ? '+' : after === undefined ? '-' : '~'} ${question}  ${near(place)}`,
    ),
    ...names('gate', gates),
    ...names('component', components),
    ...names('metric', metrics),
    ...keys.map(({ key, before, after }) => `  ~ ${key}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`),
    ...(promises.length > 0 ? ['Promises still open'] : []),
    ...promises.map(
      ({ until, overdue, text, place }) =>
        `  ${overdue ? 'overdue' : 'open'}${until === undefined ? '' : ` until ${until}`}: ${text}  ${near(place)}`,
    ),
  ];
  return terminalText(lines, width);
}

/** What the code has of the gate, as a sentence behind another. */
function gateLine(gate: string | undefined, words: (text: string) => string): string {
  return gate === undefined ? '' : ` Its gate in the code: ${words(gate)}.`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
