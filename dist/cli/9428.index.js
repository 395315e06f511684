export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MARKERS: () => (/* binding */ MARKERS),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   tableOf: () => (/* binding */ tableOf),
/* harmony export */   withTable: () => (/* binding */ withTable)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);

const OPENING = '<!-- prr-lint table -->';
const CLOSING = '<!-- /prr-lint table -->';
/** The proposals by number, those without one by their path. */
function listed(keps) {
    return keps
        .map(({ directory, directoryNumber, metadata }) => ({
        number: directoryNumber ?? plain(metadata.raw('kep-number')),
        title: plain(metadata.raw('title')) || plain(metadata.raw('name')),
        status: plain(metadata.raw('status')),
        stage: plain(metadata.raw('stage')),
        owners: ownersOf(metadata),
        release: plain(metadata.raw('latest-milestone')),
        path: directory,
    }))
        .sort((a, b) => Number(a.number || Infinity) - Number(b.number || Infinity) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.path, b.path));
}
function ownersOf({ data, raw }) {
    const sig = plain(raw('owning-sig'));
    return sig === '' ? (data.authors ?? []).map(({ value }) => plain(value)) : [sig];
}
function plain(text) {
    return (text ?? '').replace(/\s+/g, ' ').trim();
}
/** A Markdown table with the columns that some proposal fills, ending in a line feed. */
function tableOf(proposals, cells) {
    const columns = [
        ['Number', ({ number, path }) => (number === '' ? '' : cells.link(cells.text(number), path))],
        [
            'Title',
            ({ number, title, path }) => number === '' ? cells.link(cells.text(title || path), path) : cells.text(title),
        ],
        ['Status', ({ status }) => cells.text(status)],
        ['Stage', ({ stage }) => cells.text(stage)],
        ['Owners', ({ owners }) => owners.map(cells.handle).join(', ')],
        ['Release', ({ release }) => cells.text(release)],
    ];
    const used = columns.filter(([, cell]) => proposals.some((one) => cell(one) !== ''));
    const row = (fields) => `| ${fields.join(' | ')} |\n`;
    return (row(used.map(([head]) => head)) +
        row(used.map(() => '---')) +
        proposals.map((one) => row(used.map(([, cell]) => cell(one)))).join(''));
}
/** `text` with `table` between its markers; `undefined` where it lacks one of them, or has them in the other order. */
function withTable(text, table) {
    const from = text.indexOf(OPENING);
    const to = text.indexOf(CLOSING);
    if (from === -1 || to < from)
        return undefined;
    const end = /\r\n/.test(text) ? '\r\n' : '\n';
    const lines = `\n\n${table}\n`.replaceAll('\n', end);
    return text.slice(0, from + OPENING.length) + lines + text.slice(to);
}
/** The two lines that a file needs for the table, as a person has to write them. */
const MARKERS = [OPENING, CLOSING];


/***/ })

};
