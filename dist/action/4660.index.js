export const id = 4660;
export const ids = [4660];
export const modules = {

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y3: () => (/* binding */ page_anchor),
  X: () => (/* binding */ htmlPage),
  ag: () => (/* binding */ said),
  Qq: () => (/* binding */ page_text),
  D_: () => (/* binding */ unbroken)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text/bytes.js
var text_bytes = __webpack_require__(8544);
;// CONCATENATED MODULE: ./lib/desk/html/script.js
/**
 * What a page does by itself: it filters and sorts the rows that stand in it, and keeps the choice in its address, so that a link shows what
 * its sender saw. It makes no markup of texts and asks nobody for anything.
 */
const SCRIPT = `
'use strict';
(function () {
  var form = document.querySelector('form.controls');
  var table = document.querySelector('table');
  if (!form || !table) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  var ids = heads.map(function (head) { return head.dataset.id; });
  var search = form.querySelector('[data-search]');
  var order = form.querySelector('[data-sort]');
  var filters = Array.prototype.slice.call(form.querySelectorAll('[data-filter]'));
  var bars = Array.prototype.slice.call(document.querySelectorAll('button.bar'));
  var shown = document.querySelector('[data-shown]');
  var words = rows.map(function (row) { return row.textContent.toLowerCase(); });
  form.hidden = false;

  heads.forEach(function (head, index) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      order.value = order.value === ids[index] ? '-' + ids[index] : ids[index];
      changed();
    });
  });

  function value(row, id) {
    var cell = row.cells[ids.indexOf(id)];
    return cell ? cell.dataset.value || '' : '';
  }

  function compare(a, b, index, numeric) {
    var x = a.cells[index].dataset.sort;
    var y = b.cells[index].dataset.sort;
    if (x === y) return 0;
    if (x === '') return 1;
    if (y === '') return -1;
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }

  function show() {
    var asked = search.value.trim().toLowerCase().split(/\\s+/);
    var count = 0;
    rows.forEach(function (row, index) {
      var fits = filters.every(function (filter) {
        return filter.value === '*' || value(row, filter.dataset.filter) === filter.value;
      }) && asked.every(function (word) { return words[index].indexOf(word) !== -1; });
      row.hidden = !fits;
      if (fits) count++;
    });
    var by = order.value.replace(/^-/, '');
    var column = ids.indexOf(by);
    var turned = order.value.charAt(0) === '-';
    var numeric = column !== -1 && heads[column].classList.contains('number');
    var sorted = column === -1 ? rows : rows.slice().sort(function (a, b) {
      return (turned ? -1 : 1) * compare(a, b, column, numeric) || rows.indexOf(a) - rows.indexOf(b);
    });
    sorted.forEach(function (row) { body.appendChild(row); });
    heads.forEach(function (head, index) {
      if (index === column) head.setAttribute('aria-sort', turned ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    bars.forEach(function (bar) {
      var filter = filters.filter(function (one) { return one.dataset.filter === bar.dataset.column; })[0];
      bar.setAttribute('aria-pressed', String(Boolean(filter) && filter.value === bar.dataset.value));
    });
    shown.textContent = (count === rows.length ? '' : count + ' of ') + rows.length + ' ' + shown.dataset.noun;
  }

  function write() {
    var parts = [];
    if (search.value.trim()) parts.push('q=' + encodeURIComponent(search.value.trim()));
    filters.forEach(function (filter) {
      if (filter.value !== '*') parts.push(filter.dataset.filter + '=' + encodeURIComponent(filter.value));
    });
    if (order.value) parts.push('sort=' + encodeURIComponent(order.value));
    history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
  }

  function choose(select, wanted, otherwise) {
    var has = Array.prototype.some.call(select.options, function (option) { return option.value === wanted; });
    select.value = has ? wanted : otherwise;
  }

  function read() {
    var asked = {};
    location.hash.slice(1).split('&').forEach(function (part) {
      var at = part.indexOf('=');
      if (at < 1) return;
      try { asked['_' + part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (_) { /* no such filter */ }
    });
    search.value = asked._q || '';
    filters.forEach(function (filter) {
      var key = '_' + filter.dataset.filter;
      choose(filter, key in asked ? asked[key] : '*', '*');
    });
    choose(order, asked._sort || '', '');
    show();
  }

  function changed() { show(); write(); }

  search.addEventListener('input', changed);
  order.addEventListener('change', changed);
  filters.forEach(function (filter) { filter.addEventListener('change', changed); });
  bars.forEach(function (bar) {
    bar.addEventListener('click', function () {
      filters.forEach(function (filter) {
        if (filter.dataset.filter === bar.dataset.column)
          choose(filter, filter.value === bar.dataset.value ? '*' : bar.dataset.value, '*');
      });
      changed();
    });
  });
  form.querySelector('[data-reset]').addEventListener('click', function () {
    search.value = '';
    order.value = '';
    filters.forEach(function (filter) { filter.value = '*'; });
    changed();
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', function () { if (location.hash !== '#list') read(); });
  read();
})();
`;

;// CONCATENATED MODULE: ./lib/desk/html/style.js
/** How a page looks: one sheet for both schemes, for narrow screens and for paper. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --ink: #1b1f27; --soft: #545b6a; --line: #dfe3ea; --hover: #f0f4fb;
  --accent: #2457c5; --accent-soft: #dce7fd; --track: #e8ebf1; --shadow: 0 1px 2px rgb(20 30 60 / .06), 0 4px 16px rgb(20 30 60 / .05);
  --good: #17693a; --good-soft: #dcf3e4; --wait: #7a4b00; --wait-soft: #fdeecb; --bad: #a3231f; --bad-soft: #fde3e0; --calm: #414a5c; --calm-soft: #e7ebf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10131a; --card: #181c25; --ink: #e7eaf1; --soft: #a2aabb; --line: #2b3140; --hover: #1f2532;
    --accent: #8fb3ff; --accent-soft: #22335c; --track: #272d3b; --shadow: none;
    --good: #83dba6; --good-soft: #15351f; --wait: #f3c869; --wait-soft: #3a2c0c; --bad: #ff9d97; --bad-soft: #43191a; --calm: #c0c8d8; --calm-soft: #272e3c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.top, main { max-width: 1440px; margin: 0 auto; padding: 0 clamp(16px, 3vw, 40px); }
.top { padding-top: 36px; padding-bottom: 8px; }
h1 { margin: 0; font-size: clamp(1.6rem, 3vw, 2.2rem); line-height: 1.2; letter-spacing: -.02em; }
h2 { margin: 0 0 10px; font-size: 1.05rem; letter-spacing: -.005em; }
.lead { margin: 8px 0 0; color: var(--soft); font-size: 1.02rem; max-width: 80ch; }
.skip { position: absolute; left: -999px; top: 8px; background: var(--card); color: var(--accent); padding: 8px 14px; border-radius: 8px; z-index: 3; }
.skip:focus { left: 16px; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
#list:focus { outline: none; }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); gap: 16px; margin: 20px 0 28px; align-items: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px 14px 12px; box-shadow: var(--shadow); }
.card h2 { margin: 0 6px 8px; }
.bars { list-style: none; margin: 0; padding: 0; max-height: 318px; overflow: auto; }
.bar { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; width: 100%; padding: 6px; margin: 0; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.bar:hover { background: var(--hover); }
.bar[aria-pressed=true] { background: var(--accent-soft); }
.bar .name { overflow-wrap: anywhere; }
.bar .count { font-variant-numeric: tabular-nums; color: var(--soft); }
.bar[aria-pressed=true] .count { color: var(--ink); }
.load { grid-column: 1 / -1; display: block; }
.track { fill: var(--track); } .fill { fill: var(--accent); }
.controls { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 14px; box-shadow: var(--shadow); }
.controls label { display: grid; gap: 4px; font-size: .82rem; color: var(--soft); flex: 1 1 130px; max-width: 240px; }
.controls .grow { flex: 2 1 200px; max-width: none; }
input, select, .controls button { font: inherit; font-size: .94rem; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; min-height: 38px; width: 100%; }
input, select { border-color: color-mix(in srgb, var(--soft) 55%, var(--line)); }
.controls button { width: auto; cursor: pointer; color: var(--accent); }
.controls button:hover { background: var(--hover); }
.shown { margin: 14px 4px 8px; color: var(--soft); font-size: .92rem; }
.scroll { background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); overflow: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 10px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-size: .8rem; color: var(--soft); font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: 500; min-width: 15em; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover > * { background: var(--hover); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sort { all: unset; cursor: pointer; padding: 2px 0; }
.sort:hover { color: var(--ink); }
.sort:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
[aria-sort] .sort { color: var(--ink); }
[aria-sort=ascending] .sort::after { content: " \\2191"; }
[aria-sort=descending] .sort::after { content: " \\2193"; }
.id { display: block; font-size: .82rem; font-variant-numeric: tabular-nums; }
.title { overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.nowrap { white-space: nowrap; }
.tag { display: inline-block; padding: 1px 9px; border-radius: 99px; font-size: .84rem; font-weight: 500; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.good { background: var(--good-soft); color: var(--good); } .wait { background: var(--wait-soft); color: var(--wait); } .bad { background: var(--bad-soft); color: var(--bad); }
.open { color: var(--bad); font-weight: 600; }
td details { border: 0; padding: 0; margin: 0 0 4px; border-radius: 0; background: none; min-width: 19em; }
td details ul { padding-left: 18px; margin: 6px 0 10px; }
.note { margin-top: 30px; }
.note ul { margin: 0; padding-left: 20px; }
.note li { margin: 4px 0; overflow-wrap: anywhere; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 10px 14px; margin: 0 0 10px; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .86rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
main > section:first-child { margin-top: 24px; }
main > :last-child { margin-bottom: 48px; }
@media (max-width: 760px) {
  .top { padding-top: 24px; }
  .overview .card + .card { display: none; }
  .scroll { background: none; border: 0; box-shadow: none; overflow: visible; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 14px; margin-bottom: 12px; }
  tbody tr:hover > * { background: none; }
  td, tbody th { border: 0; padding: 3px 0; min-width: 0; }
  tbody th { padding-bottom: 8px; }
  td details { min-width: 0; }
  td:has(details) { display: block; text-align: left; }
  td { display: flex; justify-content: space-between; gap: 16px; text-align: right; }
  td::before { content: attr(data-label); color: var(--soft); text-align: left; }
  td:empty, td[data-empty] { display: none; }
  .controls label { flex-basis: 42%; max-width: none; }
  .controls .grow { flex-basis: 100%; }
  .bars { max-height: none; }
}
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --shadow: none; --track: #eee; --accent: #000; }
  body { font-size: 10pt; }
  .controls, .skip { display: none !important; }
  .scroll, .card { border: 0; padding: 0; overflow: visible; }
  .bars { max-height: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 3pt 5pt; }
  a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { .bar, tbody tr > * { transition: background-color .12s; } }
`;

;// CONCATENATED MODULE: ./lib/desk/html/page.js
/** One self-contained page: a table that is whole without a script, and a script that filters and sorts it. */




/** Text of whatever origin as HTML. */
function page_text(value) {
    return (0,reporters_escape/* xml */._n)(value);
}
/** A sentence of ours, whose values stand between backticks. */
function said(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? `<code>${page_text(part)}</code>` : page_text(part)))
        .join('');
}
/** Text on one line; empty where there is none. */
function unbroken(value) {
    return value === '' ? '' : `<span class="nowrap">${page_text(value)}</span>`;
}
/** A link to an http address; its label alone for any other. */
function page_anchor(label, url) {
    return url !== undefined && /^https?:\/\//.test(url)
        ? `<a href="${(0,reporters_escape/* xml */._n)(encodeURI(decodeSafely(url)))}" rel="noreferrer">${label}</a>`
        : label;
}
function decodeSafely(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}
/** The page: no request to any host, and a policy under which none could be made. */
function htmlPage(page) {
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
<title>${page_text(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the ${page_text(page.noun)}</a>
<header class="top">
<h1>${page_text(page.title)}</h1>
<p class="lead">${page_text(page.lead)}</p>
</header>
<main>
${(page.bars ?? []).length > 0 ? `<div class="overview">\n${(page.bars ?? []).map(barsOf).join('\n')}\n</div>` : ''}
<section aria-labelledby="list">
<h2 id="list" tabindex="-1">${page_text(`${page.noun.charAt(0).toUpperCase()}${page.noun.slice(1)}`)}</h2>
${controls(page)}
${tableOf(page)}
</section>
${(page.sections ?? []).map(({ heading, html }) => `<section class="note"><h2>${page_text(heading)}</h2>\n${html}\n</section>`).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function barsOf({ heading, column, bars }) {
    const most = Math.max(1, ...bars.map(({ count }) => count));
    const items = bars.map(({ value, label, count }) => `<li><button type="button" class="bar" aria-pressed="false" data-column="${page_text(column)}" data-value="${page_text(value)}">` +
        `<span class="name">${page_text(label)}</span><span class="count">${count}</span>` +
        `<svg class="load" width="100%" height="6" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="6" rx="3"></rect><rect class="fill" width="${((count / most) * 100).toFixed(1)}%" height="6" rx="3"></rect></svg>` +
        '</button></li>');
    return `<section class="card"><h2>${page_text(heading)}</h2>\n<ul class="bars">\n${items.join('\n')}\n</ul></section>`;
}
function controls({ columns, rows, noun }) {
    const selects = columns.flatMap(({ id, filter }, index) => {
        if (filter === undefined)
            return [];
        const values = [...new Set(rows.map((row) => row[index]?.filter ?? ''))].sort();
        const options = values.map((value) => `<option value="${page_text(value)}">${page_text(value === '' ? 'none' : value)}</option>`);
        return [
            `<label>${page_text(filter)} <select data-filter="${page_text(id)}"><option value="*">all</option>${options.join('')}</select></label>`,
        ];
    });
    const orders = columns.flatMap(({ id, heading, numeric }) => [
        `<option value="${page_text(id)}">${page_text(heading)}, ${numeric ? 'least' : 'first'} first</option>`,
        `<option value="-${page_text(id)}">${page_text(heading)}, ${numeric ? 'most' : 'last'} first</option>`,
    ]);
    return `<form class="controls" role="search" aria-label="Filter" hidden>
<label class="grow">Search <input type="search" data-search autocomplete="off" spellcheck="false"></label>
${selects.join('\n')}
<label>Sort <select data-sort><option value="">as it comes</option>${orders.join('')}</select></label>
<button type="button" data-reset>Reset</button>
</form>
<p class="shown" role="status" aria-live="polite" data-shown data-noun="${page_text(noun)}">${rows.length} ${page_text(noun)}</p>`;
}
function tableOf({ columns, rows, title }) {
    const head = columns.map(({ id, heading, numeric }) => `<th scope="col"${numeric ? ' class="number"' : ''} data-id="${page_text(id)}">${page_text(heading)}</th>`);
    const body = rows.map((row) => {
        const cells = columns.map(({ heading, numeric }, index) => {
            const { html = '', sort = '', filter } = row[index] ?? {};
            const attributes = [
                numeric ? ' class="number"' : '',
                ` data-label="${page_text(heading)}" data-sort="${page_text(String(sort))}"`,
                filter === undefined ? '' : ` data-value="${page_text(filter)}"`,
            ].join('');
            return index === 0 ? `<th scope="row"${attributes}>${html}</th>` : `<td${attributes}>${html}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return `<div class="scroll" role="region" aria-label="Table" tabindex="0">
<table>
<caption>${page_text(title)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}
/** The hash of a text as a policy for content names it. */
function base64OfHash(content) {
    const bytes = (0,text_bytes/* hashOf */.q)(content).match(/../g) ?? [];
    return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueHtml: () => (/* binding */ queueHtml)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8810);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4259);
/* harmony import */ var _queue_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2804);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1181);
/** A queue as a page. */






const COLUMNS = [
    { id: 'kep', heading: 'KEP' },
    { id: 'sig', heading: 'SIG', filter: 'SIG' },
    { id: 'move', heading: 'Move', filter: 'Move' },
    { id: 'state', heading: 'State', filter: 'State' },
    { id: 'approver', heading: 'Approver', filter: 'Approver' },
    { id: 'answers', heading: 'Open answers', numeric: true },
    { id: 'errors', heading: 'Errors', numeric: true },
    { id: 'warnings', heading: 'Warnings', numeric: true },
    { id: 'since', heading: 'Since' },
];
/** Only where GitHub was asked and somebody shadows. */
const SHADOWS = { id: 'shadows', heading: 'Shadows' };
const TONES = {
    draft: '',
    ready: 'wait',
    waiting: 'wait',
    'changes-requested': 'bad',
    approved: 'good',
    merged: 'good',
    'no-approver': 'bad',
    'approver-left': 'bad',
    'approved-by-other': 'bad',
};
/** The queue as one self-contained page; without a script it is the whole table in its order. */
function queueHtml(queue, addresses) {
    const { release, requests } = queue;
    const count = (state) => requests.filter((one) => one.state === state).length;
    const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
    const states = Object.keys(_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES).filter((state) => count(state) > 0);
    const parts = states.map((state) => `${count(state)} ${_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]}`);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlPage */ .X)({
        title: `Production readiness reviews of ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release)}`,
        lead: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(requests.length, 'request')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
        noun: requests.length === 1 ? 'request' : 'requests',
        columns: hasShadows ? [...COLUMNS, SHADOWS] : COLUMNS,
        rows: requests.map((request) => [
            ...rowOf(request, addresses),
            ...(hasShadows ? [shadowCell(request)] : []),
        ]),
        bars: [
            {
                heading: 'Approvers',
                column: 'approver',
                bars: queue.load.map(({ approver, requests: number }) => ({
                    ...{ value: `@${approver.toLowerCase()}`, label: `@${approver}`, count: number },
                })),
            },
            barsBy('SIGs', 'sig', requests, ({ sig }) => sig),
            barsBy('Moves', 'move', requests, ({ move }) => move ?? ''),
            barsBy('States', 'state', requests, ({ state }) => _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]),
        ].filter(({ bars }) => bars.length > 0),
        sections: sectionsOf(queue, addresses),
    });
}
function barsBy(heading, column, requests, of) {
    const counts = new Map();
    for (const request of requests)
        counts.set(of(request), (counts.get(of(request)) ?? 0) + 1);
    const bars = [...counts].map(([value, count]) => ({
        value,
        label: value === '' ? 'not known' : value,
        count,
    }));
    return { heading, column, bars: bars.sort((a, b) => b.count - a.count) };
}
function rowOf(request, addresses) {
    const { number, kep, title, sig, move = '', state, approver, due, answered, errors, warnings } = request;
    const since = (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.dateOf)(request);
    const open = due - answered;
    return [
        {
            html: `<span class="id">${[kepLink(number, kep.directory, addresses), ...linksOf(request, addresses)].join(', ')}</span><span class="title">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}</span>`,
            sort: number === undefined ? '' : String(number).padStart(9, '0'),
        },
        { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(sig.replace(/^sig-/, '')), sort: sig, filter: sig },
        { html: `<span class="nowrap">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(arrows(move))}</span>`, sort: move, filter: move },
        {
            html: `<span class="tag ${TONES[state]}">${_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]}</span>`,
            sort: _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state],
            filter: _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state],
        },
        approver === undefined
            ? { html: '<span class="soft">nobody</span>', sort: '', filter: '' }
            : { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${approver}`), sort: approver.toLowerCase(), filter: `@${approver.toLowerCase()}` },
        {
            html: `<span class="nowrap">${open > 0 ? `<span class="open">${open}</span>` : '0'} <span class="soft">of ${due}</span></span>`,
            sort: open,
        },
        { html: errors > 0 ? `<span class="open">${errors}</span>` : '0', sort: errors },
        { html: String(warnings), sort: warnings },
        {
            html: since === undefined
                ? '<span class="soft">not known</span>'
                : `<time class="nowrap" datetime="${since}">${since}</time>`,
            sort: since ?? '',
        },
    ];
}
function shadowCell({ shadows = [] }) {
    const names = shadows.map((handle) => `@${handle}`).join(', ');
    return { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(names), sort: names.toLowerCase() };
}
/** `alpha → beta` */
function arrows(move) {
    return move.replace('->', ' → ');
}
function kepLink(number, directory, { path }) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(number === undefined ? directory : `KEP-${number}`), path(directory));
}
function linksOf({ pullRequest, issue }, addresses) {
    return [
        ...(pullRequest === undefined
            ? []
            : [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)(`pull&nbsp;request&nbsp;${pullRequest}`, addresses.pullRequest(pullRequest))]),
        ...(issue === undefined ? [] : [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)(`issue&nbsp;${issue}`, addresses.issue(issue))]),
    ];
}
function sectionsOf({ unassigned, conflicts, proposal, idle }, addresses) {
    const of = ({ number, kep, title }) => `${kepLink(number, kep.directory, addresses)} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}`;
    const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const sections = [
        { heading: 'Nobody is named', items: unassigned.map(of) },
        {
            heading: 'Cannot approve',
            items: conflicts.map(({ request, reason }) => `${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${request.approver ?? ''} ${reason}`)}: ${of(request)}`),
        },
        {
            heading: 'Least loaded who could take them',
            items: proposal.map(({ request, approver }) => `${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${approver}`)}: ${of(request)}`),
        },
    ];
    const known = sections
        .filter(({ items }) => items.length > 0)
        .map(({ heading, items }) => ({ heading, html: list(items) }));
    if (idle.length === 0)
        return known;
    const rest = idle.map((kep) => `${kepLink(Number((0,_query_js__WEBPACK_IMPORTED_MODULE_1__.numberOf)(kep)) || undefined, kep.directory, addresses)} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .G)(kep))}`);
    const html = `<details><summary>${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(idle.length, 'KEP')} at alpha or beta that nobody has moved for two releases</summary>\n${list(rest)}</details>`;
    return [...known, { heading: 'Idle', html }];
}


/***/ }),

/***/ 4259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   queryCsv: () => (/* binding */ queryCsv),
/* harmony export */   queryJson: () => (/* binding */ queryJson),
/* harmony export */   queryTable: () => (/* binding */ queryTable),
/* harmony export */   queryYaml: () => (/* binding */ queryYaml),
/* harmony export */   t: () => (/* binding */ sigOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2155);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5581);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5993);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6825);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6890);
/** What a query says of a KEP, under the names that kepctl gave them. */










const MILESTONES = ['alpha', 'beta', 'stable', 'deprecated', 'removed', 'disabled'];
/** kepctl's columns, ours behind. */
const COLUMNS = [
    ['Title', { heading: 'TITLE', least: 20 }],
    ['Authors', { heading: 'AUTHORS', least: 12, leave: 4 }],
    ['SIG', { heading: 'SIG', least: 6 }],
    ['Stage', { heading: 'STAGE' }],
    ['Status', { heading: 'STATUS' }],
    ['Updated', { heading: 'UPDATED', least: 7, leave: 1 }],
    ['Link', { heading: 'LINK', least: 16, leave: 2 }],
    ['Number', { heading: 'NUMBER', right: true }],
    ['Milestone', { heading: 'MILESTONE', leave: 5 }],
    ['PRR Approver', { heading: 'PRR APPROVER', least: 8 }],
    ['Move', { heading: 'MOVE', leave: 3 }],
    ['State', { heading: 'STATE' }],
    ['Directory', { heading: 'DIRECTORY', least: 16 }],
];
/** kepctl's order of columns in a table, with what it left out behind. */
const TABLE = [
    'Updated',
    'Stage',
    'Status',
    'SIG',
    'Authors',
    'Title',
    'Link',
    'Number',
    'Milestone',
    'PRR Approver',
    'Move',
];
/** All columns, a KEP per line. */
function queryCsv(rows) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .csv */ .f)([COLUMNS.map(([name]) => name), ...rows.map(cellsOf)]);
}
/** For people; fitted to `width` columns where it is given. */
function queryTable(rows, width) {
    const names = rows.some(({ state }) => state !== undefined) ? [...TABLE, 'State'] : TABLE;
    const indexes = names.map((name) => COLUMNS.findIndex(([column]) => column === name));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(indexes.map((index) => COLUMNS[index]?.[1] ?? { heading: '' }), rows.map((row) => {
        const cells = cellsOf(row);
        return indexes.map((index) => cells[index] ?? '');
    }), width);
}
function cellsOf({ kep, pullRequest, link, state }) {
    const title = titleOf(kep);
    return [
        pullRequest === undefined ? title : `PR#${pullRequest} - ${title}`,
        (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'authors').join(', '),
        sigOf(kep).replace(/^sig-/, ''),
        textOf(kep, 'stage'),
        textOf(kep, 'status'),
        textOf(kep, 'last-updated'),
        link,
        (0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? '',
        textOf(kep, 'latest-milestone'),
        (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)
            .map((handle) => `@${handle}`)
            .join(', '),
        (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? '',
        state ?? '',
        kep.directory,
    ];
}
/** An array of objects, kepctl's keys first; lists that are not there are `null`, as kepctl has them. */
function queryJson(rows) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(rows.map(dataOf));
}
function dataOf({ kep, pullRequest, state, link }) {
    const { metadata, directory, latestMilestone } = kep;
    const list = (key) => (metadata.has(key, 0) ? (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, key) : null);
    return {
        id: '',
        ...(pullRequest !== undefined && { prNumber: String(pullRequest) }),
        name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .basename */ .P8)(directory),
        path: directory.split('/').slice(1).join('/'),
        title: titleOf(kep),
        kepNumber: textOf(kep, 'kep-number'),
        authors: list('authors'),
        owningSig: sigOf(kep),
        participatingSigs: list('participating-sigs'),
        reviewers: list('reviewers'),
        approvers: list('approvers'),
        editor: textOf(kep, 'editor'),
        creationDate: textOf(kep, 'creation-date'),
        lastUpdated: textOf(kep, 'last-updated'),
        status: textOf(kep, 'status'),
        seeAlso: list('see-also'),
        replaces: list('replaces'),
        supersededBy: list('superseded-by'),
        stage: textOf(kep, 'stage'),
        latestMilestone: textOf(kep, 'latest-milestone'),
        milestone: Object.fromEntries(MILESTONES.map((stage) => [stage, metadata.raw('milestone', stage) ?? ''])),
        featureGates: metadata.has('feature-gates', 0)
            ? gatesOf(kep).map(({ name, components }) => ({
                name,
                components: components.length > 0 ? components : null,
            }))
            : null,
        disableSupported: metadata.data['disable-supported']?.value ?? false,
        metrics: list('metrics'),
        markdown: '',
        number: (0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? null,
        release: latestMilestone === undefined ? null : (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(latestMilestone),
        prrApprover: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)[0] ?? null,
        move: ((0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? null),
        state: state ?? null,
        directory,
        link,
    };
}
/** A list with kep.yaml's own keys after kepctl's four. */
function queryYaml(rows) {
    const data = rows.map((row) => {
        const { kep, pullRequest, state } = row;
        const { metadata, directory } = kep;
        const text = (key) => (metadata.raw(key) === undefined ? {} : { [key]: metadata.raw(key) });
        const some = (key) => (metadata.has(key, 0) ? { [key]: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, key) } : {});
        const milestone = MILESTONES.filter((stage, index) => index < 3 || metadata.raw('milestone', stage) !== undefined).map((stage) => [stage, metadata.raw('milestone', stage) ?? '']);
        return {
            ...{ id: '', prnumber: pullRequest === undefined ? '' : String(pullRequest) },
            ...{ name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .basename */ .P8)(directory), path: directory.split('/').slice(1).join('/') },
            ...{ title: titleOf(kep), 'kep-number': textOf(kep, 'kep-number') },
            authors: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'authors'),
            'owning-sig': sigOf(kep),
            ...some('participating-sigs'),
            ...{ reviewers: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'reviewers'), approvers: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'approvers') },
            ...{ ...text('editor'), ...text('creation-date'), ...text('last-updated') },
            status: textOf(kep, 'status'),
            ...{ ...some('see-also'), ...some('replaces'), ...some('superseded-by') },
            ...{ ...text('stage'), ...text('latest-milestone') },
            milestone: Object.fromEntries(milestone),
            'feature-gates': gatesOf(kep),
            'disable-supported': metadata.data['disable-supported']?.value ?? false,
            metrics: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'metrics'),
            'prr-approver': (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)[0] ?? '',
            move: (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? '',
            ...(state !== undefined && { state }),
            directory,
        };
    });
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
/** The gates of kep.yaml with their components; one that is a text alone is its name. */
function gatesOf({ metadata, }) {
    const gates = [];
    for (let index = 0; metadata.has('feature-gates', index); index++) {
        const at = (...keys) => metadata.raw('feature-gates', index, ...keys);
        const components = [];
        for (let item = 0; metadata.has('feature-gates', index, 'components', item); item++)
            components.push(at('components', item) ?? '');
        gates.push({ name: at('name') ?? at() ?? '', components });
    }
    return gates;
}
/** The title as written; `''` without one. */
function titleOf(kep) {
    return textOf(kep, 'title');
}
/** The owning SIG as written, else the group that the KEP lies in. */
function sigOf(kep) {
    return textOf(kep, 'owning-sig') || (0,_where_js__WEBPACK_IMPORTED_MODULE_9__/* .groupOf */ .F)(kep);
}
function textOf({ metadata }, key) {
    return metadata.raw(key)?.trim() ?? '';
}


/***/ })

};
