export const id = 2640;
export const ids = [2640];
export const modules = {

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezeHtml: () => (/* binding */ freezeHtml)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _freeze_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
/* harmony import */ var _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4259);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/** A freeze as a page. */







const COLUMNS = [
    { id: 'kep', heading: 'KEP' },
    { id: 'sig', heading: 'SIG', filter: 'SIG' },
    { id: 'stage', heading: 'Stage', filter: 'Stage' },
    { id: 'move', heading: 'Move', filter: 'Move' },
    { id: 'verdict', heading: 'Verdict', filter: 'Verdict' },
    { id: 'missing', heading: 'Missing', numeric: true },
    { id: 'items', heading: 'Items' },
];
const TONES = { 'at-risk': 'bad', tracked: 'good', 'not-judged': 'wait' };
const MARKS = { yes: '✔', no: '✘', unknown: '?' };
/** The KEPs at a freeze as one self-contained page, each with its items, their places and the comment to paste. */
function freezeHtml(report, addresses) {
    const { keps } = report;
    const verdicts = ['at-risk', 'not-judged', 'tracked']
        .map((verdict) => ({ verdict, count: keps.filter((one) => one.verdict === verdict).length }))
        .filter(({ count }) => count > 0);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlPage */ .X)({
        title: (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.freezeHeadline)(report).split(':')[0] ?? '',
        lead: [
            (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.freezeHeadline)(report),
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
                    value: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
                    label: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
                    count,
                })),
            },
            bySig(keps),
        ],
        sections: (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.apartLists)(report.optIn).map(([heading, list]) => ({
            heading,
            html: `<ul>${list.map((one) => `<li>${apartHtml(one, addresses)}</li>`).join('')}</ul>`,
        })),
    });
}
function apartHtml({ number, title, kep, reason }, { issue, path }) {
    const place = kep === undefined ? '' : ` (${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)(`KEP-${number}`, path(kep))})`;
    return `${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)(`issue ${number}`, issue(number))}${place} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(title)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(reason)}`;
}
function bySig(keps) {
    const counts = new Map();
    for (const { kep } of keps)
        counts.set((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep), (counts.get((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep)) ?? 0) + 1);
    const bars = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([value, count]) => ({ value, label: value, count }));
    return { heading: 'SIGs', column: 'sig', bars };
}
function rowOf(frozen, { at, release, dates }, addresses) {
    const { kep, stage = '', verdict, items } = frozen;
    const number = (0,_query_js__WEBPACK_IMPORTED_MODULE_4__.numberOf)(kep);
    const missing = items.filter(({ state }) => state === 'no').length;
    const move = (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.moveOf)(kep) ?? '';
    const name = (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(number === undefined ? kep.directory : `KEP-${number}`), addresses.path(kep.directory));
    const plain = (value) => ({ html: (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value), sort: value, filter: value });
    return [
        {
            html: `<span class="id">${name}</span><span class="title">${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .G)(kep))}</span>`,
            sort: (number ?? '').padStart(9, '0'),
        },
        plain((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep)),
        plain(stage),
        { ...plain(move), html: (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .unbroken */ .D_)(move.replace('->', ' → ')) },
        {
            html: `<span class="tag ${TONES[verdict]}">${_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict]}</span>`,
            sort: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
            filter: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
        },
        { html: missing > 0 ? `<span class="open">${missing}</span>` : '0', sort: missing },
        {
            html: `<details><summary>${items.map(({ number: item, state }) => `${item}&nbsp;${MARKS[state]}`).join(' ')}</summary><ul>${items
                .map((item) => itemHtml(item, addresses))
                .join('')}</ul></details><details><summary>Comment to paste for ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release))}</summary><pre>${preformatted((0,_freeze_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOf */ .v)(frozen, at, release, dates))}</pre></details>`,
        },
    ];
}
function itemHtml({ number, text: asked, state, note, evidence }, addresses) {
    const places = evidence.slice(0, 3).map(({ path, start }) => {
        const name = `${path.slice(path.lastIndexOf('/') + 1)}${start ? `:${start.line}` : ''}`;
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name), `${addresses.path(path)}${start ? `?plain=1#L${start.line}` : ''}`);
    });
    const mark = state === 'no' ? `<span class="open">${MARKS.no}</span>` : MARKS[state];
    return `<li>${mark} ${number}. ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(asked)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(note)} ${places.join(' ')}</li>`;
}
function preformatted(comment) {
    return comment.split('\n').map(_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq).join('\n');
}


/***/ }),

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


/***/ })

};
