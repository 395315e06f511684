export const id = 6305;
export const ids = [6305];
export const modules = {

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MARKERS: () => (/* binding */ MARKERS),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   tableOf: () => (/* binding */ tableOf),
/* harmony export */   withTable: () => (/* binding */ withTable),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _text_inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6678);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7032);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);




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
/** A Markdown table with the columns that some proposal fills and links from a file in `from`, ending in a line feed. */
function tableOf(proposals, from) {
    const link = (label, path) => `[${label}](${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(from, path))})`;
    const columns = [
        ['Number', ({ number, path }) => (number === '' ? '' : link((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(number), path))],
        ['Title', ({ number, title, path }) => (number === '' ? link((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title || path), path) : (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title))],
        ['Status', ({ status }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(status)],
        ['Stage', ({ stage }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(stage)],
        ['Owners', ({ owners }) => owners.map(_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(', ')],
        ['Release', ({ release }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(release)],
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
/**
 * The table in the file that the configuration names, with the one that belongs there, for which every proposal's metadata is read;
 * `undefined` where none is configured, the file cannot be read, or each of those reads is a call over the network.
 */
async function readTable(workspace) {
    const { config, files, directories } = workspace;
    const path = config.table;
    if (path === undefined || files.remote)
        return undefined;
    const read = await files.read(path);
    if (!('text' in read))
        return undefined;
    const keps = [];
    for (const { directory } of directories)
        keps.push(await workspace.load(directory, (part) => part === 'metadata'));
    const { text } = read;
    const whole = withTable(text, tableOf(listed(keps), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(path)));
    if (whole === undefined)
        return { path, place: { path }, markers: MARKERS, written: undefined, expected: '' };
    const table = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineTable */ .h)(text);
    const [start, end] = [text.indexOf(OPENING) + OPENING.length, text.indexOf(CLOSING)];
    return {
        path,
        place: { path, start: table.point(text.indexOf(OPENING)), end: table.point(start) },
        markers: MARKERS,
        written: {
            value: text.slice(start, end),
            place: { path, start: table.point(start), end: table.point(end) },
        },
        expected: whole.slice(start, whole.length - (text.length - end)),
    };
}


/***/ })

};
