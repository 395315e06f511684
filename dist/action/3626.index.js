export const id = 3626;
export const ids = [3626];
export const modules = {

/***/ 1493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ openDesk),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _load_kep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6302);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1053);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9975);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
/** What the commands of the desk have in common: a repository, opened without judging it. */








/** Reads the YAML files of all KEPs. Throws `UsageError` where there is no KEP or the configuration cannot be followed. */
async function openDesk(flags, io) {
    const [{ workTree }, { open }, { select }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1837)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6922)),
    ]);
    const cwd = (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io);
    const root = flags.root === undefined ? (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .rootAbove */ .GL)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.root);
    const files = workTree(root);
    const { rules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2283));
    const config = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .configOf */ .W1)(flags.config, { root, cwd, files, ids: rules.map(({ id }) => id) });
    const repository = await open(files, config);
    await select(files, config, repository.survey);
    const keps = [];
    for (const { directory } of repository.directories)
        keps.push(await (0,_load_kep_js__WEBPACK_IMPORTED_MODULE_1__.loadFiled)(files, directory, repository));
    return { root, files, config, repository, keps, upcoming: upcomingOf(keps) };
}
/** The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. Where no two agree, the highest. */
function upcomingOf(keps) {
    const counts = new Map();
    for (const { latestMilestone: release } of keps) {
        if (release === undefined)
            continue;
        const key = release.major * 10_000 + release.minor;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const known = [...counts].filter(([key]) => key > 0);
    const shared = known.filter(([, count]) => count > 1);
    const candidates = (shared.length > 0 ? shared : known).map(([key]) => key);
    if (candidates.length === 0)
        return undefined;
    const highest = Math.max(...candidates);
    return { major: Math.floor(highest / 10_000), minor: highest % 10_000 };
}
/** Writes a text to the file that was asked for, else to the terminal. */
async function deliver(text, output, io) {
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,_node_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io), output), text);
}
/** A line on standard error that is no report. */
function remark(io, text) {
    io.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text))}\n`);
}
/** Columns of the terminal that a table is fitted to; `undefined` where it goes to a file or a program. */
function terminalWidth({ stdout, env }) {
    const { columns } = stdout;
    if (env.COLUMNS && /^\d{2,4}$/.test(env.COLUMNS))
        return Number(env.COLUMNS);
    return stdout.isTTY === true ? columns : undefined;
}
/** Throws `UsageError` when `value` is none of `choices`. */
function choice(flag, value, choices) {
    const found = choices.find((one) => one === value);
    if (found === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Unexpected ${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(value)}, expected ${choices.map(_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD).join(', ')}`);
    return found;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableCommand: () => (/* binding */ tableCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1053);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1207);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _node_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9975);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8607);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2155);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8810);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1493);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8908);











/**
 * Prints the list of proposals, or with `--write` puts it between the markers of a file and with `--check` compares it with what is there:
 * 1 where it is another one. Throws `UsageError` for a wrong call and for a file without markers.
 */
async function tableCommand(flags, io) {
    const format = (0,_desk_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('--format', flags.format, ['markdown', 'json']);
    const file = flags.write ?? flags.check;
    if (flags.write !== undefined && flags.check !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Unexpected --check beside --write: the one compares what the other writes');
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_6__/* .openDesk */ .A$)(flags, io);
    const { listed, tableOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6305));
    const proposals = listed(desk.keps);
    if (file === undefined) {
        const text = format === 'json' ? (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)({ version: 1, proposals }) : tableOf(proposals, '.');
        await (0,_desk_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(text, flags.output, io);
        return 0;
    }
    return place(file, flags.write !== undefined, { root: desk.root, proposals, io });
}
/** Compares or writes the table of one file. */
async function place(file, writes, { root, proposals, io }) {
    const { MARKERS, tableOf, withTable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6305));
    const cwd = (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p7)(io);
    const found = (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFrom */ .NX)(file, root, cwd);
    const read = await (0,_node_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.workTree)(found.root).read(found.path);
    if (!('text' in read))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Cannot read ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(file)}: ${read.unreadable}`);
    const inside = found.root === root ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .dirname */ .pD)(found.path) : '.';
    const expected = withTable(read.text, tableOf(proposals, inside));
    if (expected === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Missing the lines of the table in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(file)}: put ${MARKERS.map(_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD).join(' and ')} where it belongs`);
    if (expected === read.text)
        return 0;
    if (!writes) {
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_6__/* .remark */ .Vg)(io, `${file} is not current: run ${_model_tool_js__WEBPACK_IMPORTED_MODULE_10__/* .NAME */ .o} table --write ${file}`);
        return 1;
    }
    (0,_node_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(found.root, found.path), (read.hasMark ? '\uFEFF' : '') + expected);
    (0,_desk_js__WEBPACK_IMPORTED_MODULE_6__/* .remark */ .Vg)(io, `Wrote the table of ${proposals.length} proposals into ${file}`);
    return 0;
}


/***/ })

};
