/** What somebody who is asked for a review wants to know first: who approves, what changed, what a freeze will ask for. */
import type { Kep } from '../model/kep.js';
import { code, cut, prose } from '../reporters/escape.js';
import { folded, LENGTHS, Page } from '../reporters/page.js';
import { plural, quote } from '../text/words.js';
import type { Addresses } from './addresses.js';
import type { Brief } from './brief.js';
import { addChanges, approvalLine, kepName } from './brief-text.js';
import type { FrozenKep, Item } from './freeze.js';
import { placeLink } from './freeze-text.js';
import { markdownTable } from './markdown.js';
import { moveOf, targetStage } from './move.js';
import { approverAliases, approversOf, isAmong } from './people.js';
import { titleOf } from './query-rows.js';

/** Items that say nothing in a pull request: it is there. */
const TRIVIAL: readonly Item['id'][] = ['pull-request'];

/** One request as a part of a job's summary, of at most `limit` bytes. */
export function requestSummary(
  { brief, frozen }: { readonly brief: Brief; readonly frozen: FrozenKep },
  addresses: Addresses,
  limit: number,
): string {
  const { kep } = brief;
  const page = new Page(limit, `\`prr-lint brief ${kep.directoryNumber ?? 'KEP'}\` has everything`);
  page.add(`## For the reviewer of ${kepName(kep, addresses)} ${prose(cut(titleOf(kep), LENGTHS.name))}`);
  page.add(`${prose(approverLine(kep))}.\n${prose(approvalLine(brief))}.${hint(brief)}`);
  // Of what was never approved all is new: the README has it.
  if (brief.lastApproval !== undefined || brief.base !== undefined) addChanges(page, brief, addresses, '###');
  page.add(freezeTable(frozen, addresses), 'the items of the freeze');
  return page.toString();
}

/** What a workflow has to set for the history to reach further. */
function hint({ base, end }: Brief): string {
  return base === undefined || end === undefined
    ? ''
    : `\n${prose('`fetch-depth: 0` for actions/checkout would reach the last approval.')}`;
}

/** Who is named for what is asked; no full stop. */
function approverLine(kep: Kep): string {
  const stage = targetStage(kep);
  const asked = moveOf(kep);
  const what = `${quote(asked ?? stage ?? 'no stage')} in ${quote(kep.metadata.raw('latest-milestone') ?? 'no release')}`;
  if (kep.repository.config.approvals === undefined) return `It asks for ${what}`;
  const [approver] = approversOf(kep, stage);
  if (approver === undefined) return `It asks for ${what}, and nobody is named to approve it`;
  const { approvers, emeritus } = approverAliases(kep.repository);
  const who = `It asks for ${what}, approver is ${quote(`@${approver}`)}`;
  if (isAmong(approver, emeritus)) return `${who}, who is emeritus`;
  return approvers.length > 0 && !isAmong(approver, approvers) ? `${who}, who is not in the alias` : who;
}

/** What files tell of the lists of the freezes; what only GitHub knows is left out. */
function freezeTable({ items }: FrozenKep, addresses: Addresses): string {
  const told = items.filter(({ id, state }) => state !== 'unknown' && !TRIVIAL.includes(id));
  if (told.length === 0) return '';
  const isMissing = ({ state }: Item): boolean => state === 'no';
  const rows = (items: readonly Item[]): string =>
    items.length === 0 ? '' : markdownTable(['', 'Item', 'Why', 'Where'], items.map(cells));
  const cells = ({ number, text, note, evidence }: Item): readonly string[] => [
    String(number),
    prose(text),
    prose(cut(note, LENGTHS.name * 2)),
    evidence
      .slice(0, 3)
      .map((place) => placeLink(place, addresses))
      .join(' '),
  ];
  const missing = told.filter(isMissing);
  const line =
    missing.length === 0
      ? 'Nothing is missing'
      : `${missing.length} of ${plural(told.length, 'item')} ${missing.length === 1 ? 'is' : 'are'} missing`;
  return [
    `### Until the enhancements freeze\n\n${line}, as far as files tell: ${code('prr-lint freeze')} has the whole list.`,
    rows(missing),
    folded(
      `${plural(told.length - missing.length, 'item')} there`,
      rows(told.filter((item) => !isMissing(item))),
    ),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
