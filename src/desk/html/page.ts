/** One self-contained page: a table that is whole without a script, and a script that filters and sorts it. */
import { xml } from '../../reporters/escape.js';
import { hashOf } from '../../text/bytes.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** HTML that was made here: every text of a KEP in it went through `text`. */
export type Html = string;

/** A column; one with a filter gets a list to choose from. */
export interface HtmlColumn {
  /** Name in the address of the page. */
  readonly id: string;
  readonly heading: string;
  readonly numeric?: boolean;
  /** What the list of the filter is called. */
  readonly filter?: string;
}

/** A cell: what is shown, what it is sorted by, what filters find it under. */
export interface HtmlCell {
  readonly html: Html;
  readonly sort?: string | number;
  readonly filter?: string;
}

/** A group of bars, each of which filters by its value. */
export interface HtmlBars {
  readonly heading: string;
  /** Id of the column that the values are of. */
  readonly column: string;
  readonly bars: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface HtmlPage {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead: string;
  /** What the rows are: `requests`. */
  readonly noun: string;
  readonly columns: readonly HtmlColumn[];
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly bars?: readonly HtmlBars[];
  /** Sections below the table. */
  readonly sections?: readonly { readonly heading: string; readonly html: Html }[];
}

/** Text of whatever origin as HTML. */
export function text(value: string): Html {
  return xml(value);
}

/** A sentence of ours, whose values stand between backticks. */
export function said(sentence: string): Html {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${text(part)}</code>` : text(part)))
    .join('');
}

/** Text on one line; empty where there is none. */
export function unbroken(value: string): Html {
  return value === '' ? '' : `<span class="nowrap">${text(value)}</span>`;
}

/** A link to an http address; its label alone for any other. */
export function anchor(label: Html, url: string | undefined): Html {
  return url !== undefined && /^https?:\/\//.test(url)
    ? `<a href="${xml(encodeURI(decodeSafely(url)))}" rel="noreferrer">${label}</a>`
    : label;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The page: no request to any host, and a policy under which none could be made. */
export function htmlPage(page: HtmlPage): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${base64OfHash(STYLE)}'`,
    `script-src 'sha256-${base64OfHash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the ${text(page.noun)}</a>
<header class="top">
<h1>${text(page.title)}</h1>
<p class="lead">${text(page.lead)}</p>
</header>
<main>
${(page.bars ?? []).length > 0 ? `<div class="overview">\n${(page.bars ?? []).map(barsOf).join('\n')}\n</div>` : ''}
<section aria-labelledby="list">
<h2 id="list" tabindex="-1">${text(`${page.noun.charAt(0).toUpperCase()}${page.noun.slice(1)}`)}</h2>
${controls(page)}
${tableOf(page)}
</section>
${(page.sections ?? []).map(({ heading, html }) => `<section class="note"><h2>${text(heading)}</h2>\n${html}\n</section>`).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function barsOf({ heading, column, bars }: HtmlBars): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const items = bars.map(
    ({ value, label, count }) =>
      `<li><button type="button" class="bar" aria-pressed="false" data-column="${text(column)}" data-value="${text(value)}">` +
      `<span class="name">${text(label)}</span><span class="count">${count}</span>` +
      `<svg class="load" width="100%" height="6" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="6" rx="3"></rect><rect class="fill" width="${((count / most) * 100).toFixed(1)}%" height="6" rx="3"></rect></svg>` +
      '</button></li>',
  );
  return `<section class="card"><h2>${text(heading)}</h2>\n<ul class="bars">\n${items.join('\n')}\n</ul></section>`;
}

function controls({ columns, rows, noun }: HtmlPage): Html {
  const selects = columns.flatMap(({ id, filter }, index) => {
    if (filter === undefined) return [];
    const values = [...new Set(rows.map((row) => row[index]?.filter ?? ''))].sort();
    const options = values.map(
      (value) => `<option value="${text(value)}">${text(value === '' ? 'none' : value)}</option>`,
    );
    return [
      `<label>${text(filter)} <select data-filter="${text(id)}"><option value="*">all</option>${options.join('')}</select></label>`,
    ];
  });
  const orders = columns.flatMap(({ id, heading, numeric }) => [
    `<option value="${text(id)}">${text(heading)}, ${numeric ? 'least' : 'first'} first</option>`,
    `<option value="-${text(id)}">${text(heading)}, ${numeric ? 'most' : 'last'} first</option>`,
  ]);
  return `<form class="controls" role="search" aria-label="Filter" hidden>
<label class="grow">Search <input type="search" data-search autocomplete="off" spellcheck="false"></label>
${selects.join('\n')}
<label>Sort <select data-sort><option value="">as it comes</option>${orders.join('')}</select></label>
<button type="button" data-reset>Reset</button>
</form>
<p class="shown" role="status" aria-live="polite" data-shown data-noun="${text(noun)}">${rows.length} ${text(noun)}</p>`;
}

function tableOf({ columns, rows, title }: HtmlPage): Html {
  const head = columns.map(
    ({ id, heading, numeric }) =>
      `<th scope="col"${numeric ? ' class="number"' : ''} data-id="${text(id)}">${text(heading)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ heading, numeric }, index) => {
      const { html = '', sort = '', filter } = row[index] ?? {};
      const attributes = [
        numeric ? ' class="number"' : '',
        ` data-label="${text(heading)}" data-sort="${text(String(sort))}"`,
        filter === undefined ? '' : ` data-value="${text(filter)}"`,
      ].join('');
      return index === 0 ? `<th scope="row"${attributes}>${html}</th>` : `<td${attributes}>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="Table" tabindex="0">
<table>
<caption>${text(title)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

/** The hash of a text as a policy for content names it. */
function base64OfHash(content: string): string {
  const bytes = hashOf(content).match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}
