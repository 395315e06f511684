export const id = 6190;
export const ids = [6190];
export const modules = {

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryCommand: () => (/* binding */ queryCommand)
/* harmony export */ });
/* unused harmony export QUERY_FORMATS */
/* harmony import */ var _desk_query_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6994);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1207);
/* harmony import */ var _reporters_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9242);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8810);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8958);
/* harmony import */ var _ask_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6377);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1493);
/* harmony import */ var _online_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8079);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7974);









const QUERY_FORMATS = ['table', 'csv', 'json', 'yaml', 'html'];
const ORDERS = [
    'path',
    'number',
    'title',
    'sig',
    'stage',
    'status',
    'updated',
    'milestone',
    'approver',
];
/**
 * Lists the KEPs that are looked for. Returns 0, or 2 where a KEP cannot be read: the list is then not all of it. Throws `UsageError`
 * for a wrong call.
 */
async function queryCommand(flags, io) {
    const { format, file } = formatOf(flags);
    const order = (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('--sort', flags.sort ?? 'path', ORDERS);
    const root = flags.root ?? flags.repoPath ?? (io.env.ENHANCEMENTS_PATH || undefined);
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .openDesk */ .A$)({ ...flags, ...(root !== undefined && { root }) }, io);
    const { select } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    const { queryCsv, queryJson, queryTable, queryYaml } = await __webpack_require__.e(/* import() */ 4259).then(__webpack_require__.bind(__webpack_require__, 4259));
    const { sorted } = await __webpack_require__.e(/* import() */ 2624).then(__webpack_require__.bind(__webpack_require__, 2624));
    const query = {
        ...(0,_desk_query_options_js__WEBPACK_IMPORTED_MODULE_0__/* .queryLists */ .K)((list) => (0,_split_js__WEBPACK_IMPORTED_MODULE_5__/* .split */ .l)(flags[list])),
        ...{ idle: flags.idle === true, unassigned: flags.unassigned === true },
    };
    const heard = flags.includePrs ? await (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .hear */ .dc)(desk, flags, io) : undefined;
    const pulls = new Map(heard?.keps.map(({ kep, pull }) => [kep, pull.number]));
    const found = select([...desk.keps, ...pulls.keys()], query, desk.repository, desk.upcoming);
    const { path, pullRequest: pullAddress } = await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .s)(desk.root, io);
    const states = await statesOf(found.keps, (0,_split_js__WEBPACK_IMPORTED_MODULE_5__/* .split */ .l)(flags.state), desk, io);
    const wanted = found.keps.filter((kep) => states === undefined || states.has(kep));
    const rows = sorted(wanted, order).map((kep) => {
        const pullRequest = pulls.get(kep);
        return pullRequest === undefined
            ? { kep, state: states?.get(kep), link: path(kep.directory) }
            : { kep, pullRequest, state: states?.get(kep), link: pullAddress(pullRequest) };
    });
    if (format === 'table')
        await (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_6__/* .readyFor */ .T)(wanted.flatMap(({ metadata }) => metadata.raw('title') ?? []));
    const text = {
        table: () => queryTable(rows, file === undefined ? (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalWidth */ .JL)(io) : undefined),
        csv: () => queryCsv(rows),
        json: () => queryJson(rows),
        yaml: () => queryYaml(rows),
        html: async () => (await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 707))).queryHtml(rows),
    }[format]();
    await (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(await text, file, io);
    for (const sentence of found.remarks)
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)(io, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o}: ${sentence}`);
    const broken = desk.keps.filter(isBroken);
    for (const kep of broken)
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)(io, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o}: ${whyBroken(kep)}`);
    return (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_2__/* .partial */ .OH)(heard?.failures ?? [], io) === 2 || broken.length > 0 ? 2 : 0;
}
/** The KEPs whose request stands where somebody asked for, with that state; `undefined` where nobody asked. */
async function statesOf(keps, asked, desk, io) {
    if (asked.length === 0)
        return undefined;
    const [{ STATES, stateOf }, { targetStage }, { judged, judgementsIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8166).then(__webpack_require__.bind(__webpack_require__, 8166)),
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
        __webpack_require__.e(/* import() */ 3282).then(__webpack_require__.bind(__webpack_require__, 3282)),
    ]);
    const wanted = asked.map((state) => (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('--state', state, STATES));
    const own = keps.filter((kep) => desk.keps.includes(kep));
    const judgements = judgementsIn(await judged(desk, own.map(({ directory }) => directory), io));
    const states = own.map((kep) => {
        const judgement = judgements.get(kep.directory) ?? { due: 0, answered: 0, errors: 0, warnings: 0 };
        return [kep, stateOf(kep, targetStage(kep), judgement, desk.repository)];
    });
    return new Map(states.filter(([, state]) => wanted.includes(state)));
}
/** kepctl's `--output` names a format; ours names a file everywhere else. */
function formatOf({ output, format }) {
    const named = QUERY_FORMATS.find((one) => one === output);
    if (named !== undefined && format === undefined)
        return { format: named, file: undefined };
    return { format: (0,_desk_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('--format', format ?? 'table', QUERY_FORMATS), file: output };
}
/** Whether nothing can be told of a KEP because its metadata is not YAML or cannot be read. */
function isBroken({ metadata }) {
    return (metadata.exists &&
        metadata.raw('title') === undefined &&
        metadata.problems.some(({ subject }) => subject === 'syntax' || subject === 'file'));
}
function whyBroken({ directory, metadata }) {
    const { message, place } = metadata.problems[0] ?? {
        message: 'cannot be read',
        place: { path: directory },
    };
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(place.path)} cannot be read, so its KEP is listed without what stands there: ${message}`;
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/** Values of a flag, which may be repeated and hold several between commas; a blank one is no condition. */
function split(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}


/***/ })

};
