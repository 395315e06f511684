/** A freeze as a page. */
import { formatRelease } from '../../model/lifecycle.js';
import type { Addresses } from '../addresses.js';
import type { FrozenKep, Item } from '../freeze.js';
import { commentOf } from '../freeze-comment.js';
import { apartLists, type FreezeReport, freezeHeadline, VERDICT_NAMES } from '../freeze-text.js';
import { moveOf } from '../move.js';
import type { Apart } from '../opt-in.js';
import { numberOf } from '../query.js';
import { sigOf, titleOf } from '../query-rows.js';
import { anchor, type Html, type HtmlCell, type HtmlColumn, htmlPage, said, text, unbroken } from './page.js';

const COLUMNS: readonly HtmlColumn[] = [
  { id: 'kep', heading: 'KEP' },
  { id: 'sig', heading: 'SIG', filter: 'SIG' },
  { id: 'stage', heading: 'Stage', filter: 'Stage' },
  { id: 'move', heading: 'Move', filter: 'Move' },
  { id: 'verdict', heading: 'Verdict', filter: 'Verdict' },
  { id: 'missing', heading: 'Missing', numeric: true },
  { id: 'items', heading: 'Items' },
];

const TONES = { 'at-risk': 'bad', tracked: 'good', 'not-judged': 'wait' } as const;
const MARKS = { yes: '✔', no: '✘', unknown: '?' } as const;

/** The KEPs at a freeze as one self-contained page, each with its items, their places and the comment to paste. */
export function freezeHtml(report: FreezeReport, addresses: Addresses): string {
  const { keps } = report;
  const verdicts = (['at-risk', 'not-judged', 'tracked'] as const)
    .map((verdict) => ({ verdict, count: keps.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return htmlPage({
    title: freezeHeadline(report).split(':')[0] ?? '',
    lead: [
      freezeHeadline(report),
      ...report.notices,
      'An item that nobody has looked up is unknown, never a tick',
    ]
      .join('. ')
      .concat('.'),
    noun: keps.length === 1 ? 'KEP' : 'KEPs',
    columns: COLUMNS,
    rows: keps.map((frozen) => rowOf(frozen, report, addresses)),
    bars: [
      {
        heading: 'Verdicts',
        column: 'verdict',
        bars: verdicts.map(({ verdict, count }) => ({
          value: VERDICT_NAMES[verdict],
          label: VERDICT_NAMES[verdict],
          count,
        })),
      },
      bySig(keps),
    ],
    sections: apartLists(report.optIn).map(([heading, list]) => ({
      heading,
      html: `<ul>${list.map((one) => `<li>${apartHtml(one, addresses)}</li>`).join('')}</ul>`,
    })),
  });
}

function apartHtml({ number, title, kep, reason }: Apart, { issue, path }: Addresses): Html {
  const place = kep === undefined ? '' : ` (${anchor(`KEP-${number}`, path(kep))})`;
  return `${anchor(`issue ${number}`, issue(number))}${place} ${text(title)}: ${said(reason)}`;
}

function bySig(keps: readonly FrozenKep[]) {
  const counts = new Map<string, number>();
  for (const { kep } of keps) counts.set(sigOf(kep), (counts.get(sigOf(kep)) ?? 0) + 1);
  const bars = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => ({ value, label: value, count }));
  return { heading: 'SIGs', column: 'sig', bars };
}

function rowOf(
  frozen: FrozenKep,
  { at, release, dates }: FreezeReport,
  addresses: Addresses,
): readonly HtmlCell[] {
  const { kep, stage = '', verdict, items } = frozen;
  const number = numberOf(kep);
  const missing = items.filter(({ state }) => state === 'no').length;
  const move = moveOf(kep) ?? '';
  const name = anchor(
    text(number === undefined ? kep.directory : `KEP-${number}`),
    addresses.path(kep.directory),
  );
  const plain = (value: string): HtmlCell => ({ html: text(value), sort: value, filter: value });
  return [
    {
      html: `<span class="id">${name}</span><span class="title">${text(titleOf(kep))}</span>`,
      sort: (number ?? '').padStart(9, '0'),
    },
    plain(sigOf(kep)),
    plain(stage),
    { ...plain(move), html: unbroken(move.replace('->', ' → ')) },
    {
      html: `<span class="tag ${TONES[verdict]}">${VERDICT_NAMES[verdict]}</span>`,
      sort: VERDICT_NAMES[verdict],
      filter: VERDICT_NAMES[verdict],
    },
    { html: missing > 0 ? `<span class="open">${missing}</span>` : '0', sort: missing },
    {
      html: `<details><summary>${items.map(({ number: item, state }) => `${item}&nbsp;${MARKS[state]}`).join(' ')}</summary><ul>${items
        .map((item) => itemHtml(item, addresses))
        .join(
          '',
        )}</ul></details><details><summary>Comment to paste for ${text(formatRelease(release))}</summary><pre>${preformatted(commentOf(frozen, at, release, dates))}</pre></details>`,
    },
  ];
}

function itemHtml({ number, text: asked, state, note, evidence }: Item, addresses: Addresses): Html {
  const places = evidence.slice(0, 3).map(({ path, start }) => {
    const name = `${path.slice(path.lastIndexOf('/') + 1)}${start ? `:${start.line}` : ''}`;
    return anchor(text(name), `${addresses.path(path)}${start ? `?plain=1#L${start.line}` : ''}`);
  });
  const mark = state === 'no' ? `<span class="open">${MARKS.no}</span>` : MARKS[state];
  return `<li>${mark} ${number}. ${text(asked)}: ${said(note)} ${places.join(' ')}</li>`;
}

function preformatted(comment: string): Html {
  return comment.split('\n').map(text).join('\n');
}
