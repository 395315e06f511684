export const id = 707;
export const ids = [707,5993,4259,9844,5938,8374];
export const modules = {

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);

/** Cells that a spreadsheet would take for a formula; a list of handles is none. */
const FORMULA = /^(?:[=+-]|@(?![\w.-]*(?:, @?[\w.-]+)*$))/;
/** Rows as CSV (RFC 4180), a line each. A cell is one line of visible characters, and no spreadsheet computes it. */
function csv(rows) {
    return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
function cell(value) {
    const text = (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(value)));
    const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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


/***/ }),

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryHtml: () => (/* binding */ queryHtml)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8810);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4259);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1181);
/** What a query found, as a page. */






const COLUMNS = [
    { id: 'kep', heading: 'KEP' },
    { id: 'sig', heading: 'SIG', filter: 'SIG' },
    { id: 'stage', heading: 'Stage', filter: 'Stage' },
    { id: 'status', heading: 'Status', filter: 'Status' },
    { id: 'milestone', heading: 'Milestone', filter: 'Milestone' },
    { id: 'move', heading: 'Move', filter: 'Move' },
    { id: 'approver', heading: 'PRR approver', filter: 'PRR approver' },
    { id: 'authors', heading: 'Authors' },
    { id: 'updated', heading: 'Updated' },
];
/** The KEPs that a query found as one self-contained page. */
function queryHtml(rows) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlPage */ .X)({
        title: 'Kubernetes Enhancement Proposals',
        lead: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows.length, 'KEP')} found.`,
        noun: rows.length === 1 ? 'KEP' : 'KEPs',
        columns: COLUMNS,
        rows: rows.map(rowOf),
    });
}
function rowOf({ kep, link, pullRequest }) {
    const number = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__.numberOf)(kep);
    const [approver] = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__.approversOf)(kep, kep.stage);
    const name = `${number === undefined ? kep.directory : `KEP-${number}`}${pullRequest === undefined ? '' : `, pull request ${pullRequest}`}`;
    const plain = (value) => ({ html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value), sort: value, filter: value });
    const milestone = written(kep, 'latest-milestone').replace(/^v?(?=\d)/i, 'v');
    return [
        {
            html: `<span class="id">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name), link)}</span><span class="title">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .G)(kep))}</span>`,
            sort: (number ?? '').padStart(9, '0'),
        },
        plain((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .sigOf */ .t)(kep)),
        plain(written(kep, 'stage')),
        plain(written(kep, 'status')),
        { ...plain(milestone), sort: sortable(milestone) },
        { ...plain((0,_move_js__WEBPACK_IMPORTED_MODULE_0__.moveOf)(kep) ?? ''), html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(((0,_move_js__WEBPACK_IMPORTED_MODULE_0__.moveOf)(kep) ?? '').replace('->', ' → ')) },
        plain(approver === undefined ? '' : `@${approver.toLowerCase()}`),
        { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_people_js__WEBPACK_IMPORTED_MODULE_1__.listOf)(kep, 'authors').join(', ')), sort: (0,_people_js__WEBPACK_IMPORTED_MODULE_1__.listOf)(kep, 'authors').join(' ').toLowerCase() },
        { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(written(kep, 'last-updated')), sort: written(kep, 'last-updated') },
    ];
}
function written({ metadata }, key) {
    return metadata.raw(key)?.trim() ?? '';
}
/** `v1.9` before `v1.37` */
function sortable(release) {
    return release.replace(/\d+/g, (digits) => digits.padStart(5, '0'));
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOVES: () => (/* binding */ MOVES),
/* harmony export */   isRequestFor: () => (/* binding */ isRequestFor),
/* harmony export */   isSameRelease: () => (/* binding */ isSameRelease),
/* harmony export */   moveOf: () => (/* binding */ moveOf),
/* harmony export */   targetStage: () => (/* binding */ targetStage)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);


/** The moves of the KEP process. Who skips beta moves `new->stable`: the questions of both stages are new to the reviewer. */
const MOVES = [
    'new->alpha',
    'new->beta',
    'new->stable',
    'alpha->beta',
    'beta->stable',
    'again',
    'deprecate',
    'disable',
    'remove',
    'withdraw',
];
const DEPRECATION = new Map([
    ['deprecated', 'deprecate'],
    ['disabled', 'disable'],
    ['removed', 'remove'],
]);
/** Statuses of KEPs that ask nothing of a release, whatever `latest-milestone` says. */
const SETTLED = new Set(['deferred', 'rejected', 'replaced']);
/** Whether two releases are the same but for their patch. */
function isSameRelease(a, b) {
    return a !== undefined && b !== undefined && a.major === b.major && a.minor === b.minor;
}
/** Whether the KEP asks something of `release`. */
function isRequestFor({ status, latestMilestone }, release) {
    return isSameRelease(latestMilestone, release) && !SETTLED.has(status ?? '');
}
/** The stage that a KEP is to reach: what it says, else the last one that its milestones place in its `latest-milestone`. */
function targetStage({ stage, latestMilestone, metadata, }) {
    if (stage !== undefined)
        return stage;
    return Object.keys(metadata.data.milestone ?? {}).findLast((candidate) => releasesIn(metadata.raw('milestone', candidate)).some((release) => isSameRelease(release, latestMilestone)));
}
/**
 * What the KEP asks of its `latest-milestone`; `undefined` where neither stage nor milestones tell. A stage that was reached in an earlier
 * release is asked for *again*. Earlier stages are those with an earlier milestone, or with an approver where none is written.
 */
function moveOf(kep) {
    const { status, latestMilestone: latest, metadata } = kep;
    if (status === 'withdrawn')
        return 'withdraw';
    const stage = targetStage(kep);
    if (stage === undefined)
        return undefined;
    const isEarlier = (release) => latest !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(release, latest) < 0 && !isSameRelease(release, latest);
    if (releasesIn(metadata.raw('milestone', stage)).some(isEarlier))
        return 'again';
    const deprecation = DEPRECATION.get(stage);
    if (deprecation !== undefined)
        return deprecation;
    const stages = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage);
    const from = stages.slice(0, Math.max(0, stages.indexOf(stage))).findLast((earlier) => {
        const releases = releasesIn(metadata.raw('milestone', earlier));
        return releases.length > 0 ? releases.some(isEarlier) : (0,_people_js__WEBPACK_IMPORTED_MODULE_1__.approversOf)(kep, earlier).length > 0;
    });
    return MOVES.find((move) => move === `${from}->${stage}`) ?? MOVES.find((move) => move === `new->${stage}`);
}
/** The releases that a value names: one as a rule, several in `v1.21, v1.37`. */
function releasesIn(text) {
    return (text ?? '').split(/[,;/\s]+/).flatMap((part) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(part) ?? []);
}


/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approverAliases: () => (/* binding */ approverAliases),
/* harmony export */   approversOf: () => (/* binding */ approversOf),
/* harmony export */   isAmong: () => (/* binding */ isAmong),
/* harmony export */   listOf: () => (/* binding */ listOf),
/* harmony export */   shownHandle: () => (/* binding */ shownHandle)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);

/** A handle as it is shown: as written, without `@`. */
function shownHandle(text) {
    return text.trim().replace(/^@+\s*/, '');
}
/** The texts of a list in kep.yaml, valid or not; a single text counts as a list of one. */
function listOf({ metadata }, key) {
    const values = [];
    for (let index = 0; metadata.has(key, index); index++) {
        const value = metadata.raw(key, index);
        if (value !== undefined)
            values.push(value);
    }
    const single = metadata.raw(key);
    return values.length === 0 && single !== undefined ? [single] : values;
}
/** The approvers that the approval file names for `stage`, as shown: one as a rule. `TBD` is nobody. */
function approversOf({ approval }, stage) {
    if (approval === undefined || stage === undefined)
        return [];
    const written = [approval.raw(stage, 'approver') ?? ''];
    for (let index = 0; approval.has(stage, 'approver', index); index++)
        written.push(approval.raw(stage, 'approver', index) ?? '');
    return written
        .flatMap((text) => text.split(/[,\s]+/))
        .map(shownHandle)
        .filter((handle) => !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(handle));
}
/** Whether `handle` is one of `handles`, with or without `@`, in any case. */
function isAmong(handle, handles) {
    const wanted = (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(handle);
    for (const one of handles)
        if ((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(one) === wanted)
            return true;
    return false;
}
/** The people of the alias of approvers and of those who were; empty where the repository has no such alias. */
function approverAliases({ config, aliases }) {
    const handles = (alias) => (alias === undefined ? [] : (aliases.groups.get(alias) ?? [])).map(({ value }) => shownHandle(value));
    return {
        approvers: handles(config.approvals?.approvers),
        emeritus: handles(config.approvals?.emeritus),
    };
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


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVERYTHING: () => (/* binding */ EVERYTHING),
/* harmony export */   isIdle: () => (/* binding */ isIdle),
/* harmony export */   numberIn: () => (/* binding */ numberIn),
/* harmony export */   numberOf: () => (/* binding */ numberOf),
/* harmony export */   releaseOf: () => (/* binding */ releaseOf),
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1053);
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5938);
/* harmony import */ var _query_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6994);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6890);









const EVERYTHING = { ...(0,_query_options_js__WEBPACK_IMPORTED_MODULE_5__/* .queryLists */ .K)(() => []), idle: false, unassigned: false };
/**
 * The KEPs that a query is about, in the order of `keps`. Throws `UsageError` for a SIG, status, stage, move, release or number that does
 * not exist, and names those that do.
 */
function select(keps, query, repository, upcoming) {
    const conditions = [
        bySig(keps, query.sig),
        byText('status', query.status, repository.config.statuses, keps, ({ metadata }) => metadata.raw('status')),
        byText('stage', query.stage, [...stagesOf(repository), 'none'], keps, (kep) => writtenStage(kep)),
        byText('participating SIG', query.participatingSig, [...repository.sigs], keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'participating-sigs')),
        byText('move', query.move, _move_js__WEBPACK_IMPORTED_MODULE_3__.MOVES, [], (kep) => (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.moveOf)(kep)),
        byHandle(query.author, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'authors')),
        byHandle(query.approver, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'approvers')),
        byHandle(query.prr, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, kep.stage)),
        byRelease(query.milestone),
        byNumber(query.kep),
        query.idle ? (kep) => isIdle(kep, upcoming) : undefined,
        query.unassigned ? (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, kep.stage).length === 0 : undefined,
    ].filter((condition) => condition !== undefined);
    return {
        keps: keps.filter((kep) => conditions.every((condition) => condition(kep))),
        remarks: [
            ...strangers('--author', query.author, keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'authors')),
            ...strangers('--approver', query.approver, keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'approvers')),
            ...strangers('--prr', query.prr, keps, (kep) => everyApprover(kep, stagesOf(repository))),
            ...(query.status.length > 0 ? misspelt(keps) : []),
        ],
    };
}
/** Implementable, alpha or beta, and two releases older than the one that is worked on. */
function isIdle({ status, stage, latestMilestone: latest }, upcoming) {
    if (status !== 'implementable' || (stage !== 'alpha' && stage !== 'beta'))
        return false;
    if (latest === undefined || upcoming === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.isUnknownRelease)(latest))
        return false;
    return (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.compareReleases)(latest, { major: upcoming.major, minor: upcoming.minor - 1 }) < 0;
}
function bySig(keps, patterns) {
    if (patterns.length === 0)
        return undefined;
    const expressions = patterns.map(expressionOf);
    const groups = [...new Set(keps.map(_where_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOf */ .F))].sort();
    const wanted = new Set(groups.filter((group) => expressions.some((expression) => expression.test(group))));
    if (wanted.size === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No SIG matches ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(patterns)}: there are ${groups.map(_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD).join(', ')}`);
    return (kep) => wanted.has((0,_where_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOf */ .F)(kep));
}
/** Go's patterns, which scripts hand over, differ from ours in little: flags stand in front. */
function expressionOf(pattern) {
    const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
    try {
        return new RegExp(rest, flags);
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected SIG ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(pattern)}, expected a regular expression such as \`node\` or \`.*\``);
    }
}
/** Values as they are written, in any case; what occurs in a file may be asked for even where the process does not know it. */
function byText(what, asked, known, keps, valuesOf) {
    if (asked.length === 0)
        return undefined;
    const normal = (kep) => [valuesOf(kep) ?? []].flat().map((value) => value.trim().toLowerCase());
    const occurring = new Set([...known.map((value) => value.toLowerCase()), ...keps.flatMap(normal)]);
    for (const value of asked) {
        if (known.length === 0 || occurring.has(value.toLowerCase()))
            continue;
        const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(value, known) ?? known.find((one) => one.endsWith(`-${value.toLowerCase()}`));
        const hint = meant === undefined ? '' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(meant)}?`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unknown ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(value)}${hint}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)([...known].sort())}`);
    }
    const wanted = new Set(asked.map((value) => value.toLowerCase()));
    return (kep) => normal(kep).some((value) => wanted.has(value));
}
function byHandle(asked, handlesOf) {
    if (asked.length === 0)
        return undefined;
    return (kep) => handlesOf(kep).some((handle) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(handle, asked));
}
function byRelease(asked) {
    if (asked.length === 0)
        return undefined;
    const releases = asked.map(releaseOf);
    return ({ latestMilestone }) => releases.some((release) => (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.isSameRelease)(release, latestMilestone));
}
/** Throws `UsageError` for a text that is no release. */
function releaseOf(text) {
    const release = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(text);
    if (release === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected release ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)}, expected one such as \`v1.38\``);
    return release;
}
function byNumber(asked) {
    if (asked.length === 0)
        return undefined;
    const numbers = asked.map(numberIn);
    return (kep) => numbers.includes(numberOf(kep) ?? '');
}
/** Digits of `2033`, `KEP-2033`, `#2033`. Throws `UsageError` for anything else. */
function numberIn(text) {
    const digits = /^(?:kep-?|#)?(\d{1,9})$/i.exec(text.trim())?.[1];
    if (digits === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected KEP ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)}, expected its number`);
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutZeros */ .K)(digits);
}
/** The KEP's number: that of its directory, else what its metadata says. */
function numberOf({ directoryNumber, metadata }) {
    const written = metadata.raw('kep-number')?.trim();
    return (directoryNumber ?? (written !== undefined && /^\d+$/.test(written) ? (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutZeros */ .K)(written) : undefined));
}
function writtenStage({ metadata }) {
    return metadata.raw('stage') ?? 'none';
}
function stagesOf({ config }) {
    return config.stages.length > 0 ? config.stages : _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.STAGES;
}
/** Everybody whom the approval file names, at whatever stage. */
function everyApprover(kep, stages) {
    return stages.flatMap((stage) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, stage));
}
function* strangers(flag, asked, keps, handlesOf) {
    if (asked.length === 0)
        return;
    const known = new Set(keps.flatMap(handlesOf).map(_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR));
    for (const handle of asked) {
        if (known.has((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(handle)))
            continue;
        const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(handle), known);
        const hint = meant === undefined ? '' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(`@${meant}`)}?`;
        yield `${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(handle)} occurs in no KEP${hint}`;
    }
}
/** A misspelt status is no answer to a question about statuses, and should not get lost either. */
function* misspelt(keps) {
    for (const { directory, metadata, status } of keps) {
        const written = metadata.raw('status')?.trim();
        if (written === undefined || status === undefined || written.toLowerCase() === status)
            continue;
        yield `${directory} has the status ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(written)}, which may mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(status)}`;
    }
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _reporters_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);


/**
 * A table with box-drawing borders. Given a `width` in terminal columns it fits: columns that may are left out, then the widest that may
 * gives way, and cells that are cut end in `…`. Each cell is one line of visible characters.
 */
function table(all, rows, width = Number.POSITIVE_INFINITY) {
    const texts = rows.map((row) => row.map((value) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(value)))));
    const widest = all.map(({ heading }, index) => Math.max((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(heading), ...texts.map((row) => (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(row[index] ?? ''))));
    const kept = keptOf(all, widest, width);
    const columns = kept.map((index) => all[index] ?? { heading: '' });
    const cells = texts.map((row) => kept.map((index) => row[index] ?? ''));
    const widths = kept.map((index) => widest[index] ?? 0);
    squeeze(columns, widths, width);
    const rule = (left, middle, right) => `${left}${widths.map((w) => '─'.repeat(w + 2)).join(middle)}${right}\n`;
    const line = (row) => `│${widths.map((w, index) => ` ${padded(row[index] ?? '', w, columns[index]?.right === true)} `).join('│')}│\n`;
    return [
        rule('┌', '┬', '┐'),
        line(columns.map(({ heading }) => heading)),
        rule('├', '┼', '┤'),
        ...cells.map(line),
        rule('└', '┴', '┘'),
    ].join('');
}
/** The columns that there is room for, each at its narrowest. */
function keptOf(columns, widths, width) {
    const narrowest = (index) => Math.min(widths[index] ?? 0, columns[index]?.least ?? Number.POSITIVE_INFINITY);
    let kept = columns.map((_, index) => index);
    while (kept.reduce((sum, index) => sum + narrowest(index) + 3, 1) > width) {
        const [first] = kept
            .filter((index) => columns[index]?.leave !== undefined)
            .sort((a, b) => (columns[a]?.leave ?? 0) - (columns[b]?.leave ?? 0));
        if (first === undefined)
            break;
        kept = kept.filter((index) => index !== first);
    }
    return kept;
}
/** Takes room from the widest column that has some to give until all of them fit, or none has. */
function squeeze(columns, widths, width) {
    const leastOf = (index) => columns[index]?.least ?? Number.POSITIVE_INFINITY;
    let over = widths.reduce((sum, w) => sum + w + 3, 1) - width;
    while (over > 0) {
        const givers = widths.map((_, index) => index).filter((index) => (widths[index] ?? 0) > leastOf(index));
        const widest = givers.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
        if (widest === undefined)
            return;
        widths[widest] = (widths[widest] ?? 0) - 1;
        over--;
    }
}
function padded(text, width, right) {
    const short = shortened(text, width);
    const blanks = ' '.repeat(Math.max(0, width - (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(short)));
    return right ? blanks + short : short + blanks;
}
function shortened(text, width) {
    if ((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if ((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/** The directory of the group that a KEP lies in: `sig-node` for `keps/sig-node/2033-title`. */
function groupOf({ directory, metadata }) {
    const parts = directory.split('/').slice(0, -1);
    const group = parts.find((part) => /^(?:sig|wg|ug|committee|provider)-./.test(part));
    return group ?? parts[1] ?? metadata.raw('owning-sig') ?? '';
}


/***/ })

};
