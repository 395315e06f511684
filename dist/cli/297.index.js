export const id = 297;
export const ids = [297];
export const modules = {

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyJson: () => (/* binding */ historyJson),
/* harmony export */   historyMarkdown: () => (/* binding */ historyMarkdown),
/* harmony export */   historyTerminal: () => (/* binding */ historyTerminal)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1140);
/** What became of a KEP as JSON, Markdown and for a terminal. */


/** A commit with its day, as JSON has it. */
function eventData({ kind, commit, date, subject, directory, snapshot }) {
    return {
        ...{ kind, commit, date: date.slice(0, 10), subject, kep: directory },
        status: snapshot.status ?? null,
        stage: snapshot.stage ?? null,
        release: snapshot.release ?? null,
        approver: snapshot.approver ?? null,
    };
}
function historyJson(number, directory, { events, end }) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({
        version: 1,
        number: Number(number ?? Number.NaN) || null,
        kep: directory,
        historyEnds: end ?? null,
        events: events.map(eventData),
    });
}
const KINDS = {
    added: 'added',
    status: 'status',
    requested: 'requested',
    approved: 'approved',
};
function eventCells({ kind, date, commit, snapshot }) {
    const what = kind === 'approved'
        ? `${snapshot.stage} by @${snapshot.approver}`
        : kind === 'requested'
            ? `${snapshot.stage} for ${snapshot.release}`
            : (snapshot.status ?? '');
    return [date.slice(0, 10), commit.slice(0, 12), KINDS[kind], what];
}
/** A line per event, oldest first. */
function historyTerminal(title, { events, end }) {
    const lines = events.map((event) => {
        const [date = '', commit = '', kind = '', what = ''] = eventCells(event);
        return `  ${date}  ${commit}  ${kind.padEnd(9)}  ${what}`;
    });
    const note = end === undefined ? [] : [`  The clone ends at ${end.slice(0, 12)}: what was before is not known`];
    return `${[title, ...note, ...lines].map((line) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line) === '' ? '' : line)).join('\n')}\n`;
}
function historyMarkdown(title, { events, end }) {
    const rows = events.map((event) => eventCells(event).map((cell, index) => (index === 0 ? cell : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(cell))));
    const note = end === undefined ? '' : `\n\nThe clone ends at ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(end.slice(0, 12))}: what was before is not known.`;
    return `# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}${note}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(['Day', 'Commit', '', ''], rows)}\n`;
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** Markdown that the pages of the desk have in common. */
/** Rows of Markdown that is safe in a cell. */
function markdownTable(headings, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
