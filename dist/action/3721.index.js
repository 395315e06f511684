export const id = 3721;
export const ids = [3721,3282];
export const modules = {

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleFor: () => (/* binding */ handleFor),
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   judged: () => (/* binding */ judged),
/* harmony export */   judgementsIn: () => (/* binding */ judgementsIn),
/* harmony export */   releaseFor: () => (/* binding */ releaseFor),
/* harmony export */   sinceOf: () => (/* binding */ sinceOf),
/* harmony export */   wholeKeps: () => (/* binding */ wholeKeps)
/* harmony export */ });
/* harmony import */ var _model_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3331);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1053);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1207);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1493);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6344);







/** The release that was asked for, else the one that is worked on. Throws `UsageError` where neither can be told. */
async function releaseFor(desk, text) {
    const { releaseOf } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    if (text !== undefined)
        return releaseOf(text);
    if (desk.upcoming !== undefined)
        return desk.upcoming;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No KEP names a release: say which one with --milestone');
}
/** The KEPs in `directories` as the rules judge them; none for none. */
async function judged(desk, directories, io) {
    if (directories.length === 0)
        return undefined;
    const { lint } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3102));
    const options = { config: desk.config, paths: directories };
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, (progress) => lint(desk.files, { ...options, progress }));
}
/** The KEPs in `directories` with their READMEs, judged by nobody. */
async function wholeKeps(desk, directories, io) {
    const keps = [];
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, async (progress) => {
        for (const directory of directories) {
            keps.push(await desk.repository.load(directory));
            progress(keps.length, directories.length);
        }
        return keps;
    });
}
/** How many answers and findings each KEP has. */
function judgementsIn(report) {
    const judgements = new Map();
    for (const kep of report?.keps ?? []) {
        const due = (0,_model_due_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAnswers */ .em)(kep);
        const count = (severity) => report?.findings.filter((finding) => finding.kep === kep.directory && finding.severity === severity)
            .length ?? 0;
        judgements.set(kep.directory, {
            due: due.length,
            answered: due.filter(({ question, state }) => state === 'answered' || (state === 'deferred' && isEarly(kep, question.id, report))).length,
            errors: count('error'),
            warnings: count('warning'),
        });
    }
    return judgements;
}
/** Whether an answer of a KEP at alpha is put off and no rule objects: tests wait for the code. */
function isEarly(kep, question, report) {
    const objects = report?.findings.some(({ rule, kep: directory, subject }) => rule === 'answer-is-not-deferred' && directory === kep.directory && subject === question);
    return kep.stage !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.maturity)(kep.stage) === 0 && objects === false;
}
/** The history that the checkout has; `undefined`, and said, where there is none. */
async function historyOf(root, io) {
    const { gitHistory } = await __webpack_require__.e(/* import() */ 5143).then(__webpack_require__.bind(__webpack_require__, 5143));
    try {
        return await gitHistory(root, 'HEAD', (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPrefix */ .Vk)(root, io.env));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb))
            throw error;
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)(io, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o}: nothing is known of the past: ${error.message}`);
        return undefined;
    }
}
/** For each KEP the version that set its `latest-milestone` to `release`. */
async function sinceOf(desk, release, directories, io) {
    const since = new Map();
    const history = await historyOf(desk.root, io);
    if (history === undefined)
        return since;
    const [{ sinceVersion }, { parseMetadata }, { isSameRelease }, { parseRelease }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1579).then(__webpack_require__.bind(__webpack_require__, 1579)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4683)),
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8837)),
    ]);
    const paths = new Map(desk.keps
        .filter(({ directory }) => directories.includes(directory))
        .map(({ directory, metadata }) => [directory, metadata.path]));
    const versions = await history.versions([...paths.values()]);
    const isSo = (text) => {
        if (text === undefined)
            return false;
        const written = parseMetadata('', { text }, desk.config).raw('latest-milestone');
        return isSameRelease(parseRelease(written), release);
    };
    for (const [directory, path] of paths) {
        const version = await sinceVersion(history, { path, versions: versions.get(path) ?? [] }, isSo);
        if (version !== undefined)
            since.set(directory, version);
    }
    return since;
}
/** A handle; `@me` is who runs the workflow, else git's `github.user`. Throws `UsageError` where nobody says who that is. */
async function handleFor(text, desk, { env }) {
    if (!/^@?me$/i.test(text.trim()))
        return text;
    if (env.GITHUB_ACTOR)
        return env.GITHUB_ACTOR;
    const { git } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5055));
    const user = await git(desk.root, ['config', '--get', 'github.user']).catch(() => '');
    if (user.trim() !== '')
        return user.trim();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Nobody says who @me is: write the handle, or `git config github.user <handle>` once');
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueCommand: () => (/* binding */ queueCommand)
/* harmony export */ });
/* harmony import */ var _reporters_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9242);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8958);
/* harmony import */ var _ask_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1493);
/* harmony import */ var _desk_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3282);
/* harmony import */ var _online_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8079);






const FORMATS = ['table', 'markdown', 'json', 'csv', 'html'];
/** Shows what waits for whom. Throws `UsageError` for a wrong call. */
async function queueCommand(flags, io) {
    const format = (0,_desk_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--format', flags.format ?? 'table', FORMATS);
    const checkout = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_2__/* .openDesk */ .A$)(flags, io);
    const heard = flags.online ? await (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .hear */ .dc)(checkout, flags, io) : undefined;
    const desk = heard === undefined ? checkout : await (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .withPulls */ .jK)(checkout, heard);
    const [{ isRequestFor }, { queueOf }, text] = await Promise.all([
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
        __webpack_require__.e(/* import() */ 8166).then(__webpack_require__.bind(__webpack_require__, 8166)),
        __webpack_require__.e(/* import() */ 2804).then(__webpack_require__.bind(__webpack_require__, 2804)),
    ]);
    const by = flags.group === undefined ? undefined : (0,_desk_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--group', flags.group, text.GROUPS);
    const release = await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_3__.releaseFor)(desk, flags.milestone);
    const requested = desk.keps.filter((kep) => isRequestFor(kep, release));
    const directories = requested.map(({ directory }) => directory);
    const judgements = (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_3__.judgementsIn)(await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_3__.judged)(desk, directories, io));
    const pulls = heard === undefined ? new Map() : (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .requestPulls */ .ww)(heard);
    const since = new Map([
        ...(await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_3__.sinceOf)(desk, release, directories, io)),
        ...(0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .sincePulls */ .Ti)(pulls).filter(([directory]) => directories.includes(directory)),
    ]);
    const asked = heard?.ask === undefined ? undefined : await (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .issuesFor */ .oP)(requested, heard);
    const outside = new Map();
    const talks = heard?.ask === undefined ? undefined : await shadowsIn(pulls, heard.ask, desk);
    if (heard?.ask !== undefined && heard.failures.length === 0)
        for (const kep of requested)
            outside.set(kep.directory, {
                ...(await (0,_online_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideOf */ .R_)(kep, pulls.get(kep.directory), asked?.issues.get(Number(kep.directoryNumber)), desk)),
                ...talks?.shadows.get(kep.directory),
            });
    const first = flags.for === undefined ? undefined : await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_3__.handleFor)(flags.for, desk, io);
    const queue = queueOf(desk.keps, {
        ...{ repository: desk.repository, release, judgements, since, outside },
        ...(first !== undefined && { first }),
    });
    if (format === 'table')
        await (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_5__/* .readyFor */ .T)(queue.requests.map(({ title }) => title));
    const addresses = await (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .s)(desk.root, io);
    const written = {
        table: () => text.queueTable(queue, flags.output === undefined ? (0,_desk_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalWidth */ .JL)(io) : undefined, by),
        markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(2804), __webpack_require__.e(1434)]).then(__webpack_require__.bind(__webpack_require__, 1434))).queueMarkdown(queue, addresses, by),
        json: () => text.queueJson(queue),
        csv: () => text.queueCsv(queue),
        html: async () => (await Promise.all(/* import() */[__webpack_require__.e(2804), __webpack_require__.e(4660)]).then(__webpack_require__.bind(__webpack_require__, 9898))).queueHtml(queue, addresses),
    }[format]();
    await (0,_desk_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(await written, flags.output, io);
    return (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH)([...(heard?.failures ?? []), ...(asked?.failures ?? []), ...(talks?.failures ?? [])], io);
}
/** Who reviewed the pull request of each KEP as a shadow; nothing of those whose talk could not be had. */
async function shadowsIn(pulls, { graphql, repository }, desk) {
    const [{ talksOf }, { PHRASES, shadowsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7222).then(__webpack_require__.bind(__webpack_require__, 7222)),
        __webpack_require__.e(/* import() */ 6568).then(__webpack_require__.bind(__webpack_require__, 6568)),
    ]);
    const numbers = [...new Set([...pulls.values()].map(({ number }) => number))];
    const { items, failures } = await talksOf(graphql, repository, numbers);
    const sources = { repository: desk.repository, phrases: PHRASES, people: [], sigs: [], releases: [] };
    const shadows = desk.keps.flatMap((kep) => {
        const talk = items.find(({ number }) => number === pulls.get(kep.directory)?.number);
        if (talk === undefined)
            return [];
        const people = shadowsOf([{ ...talk, keps: [kep] }], sources).map(({ handle }) => handle);
        return [[kep.directory, { shadows: people }]];
    });
    return { shadows: new Map(shadows), failures };
}


/***/ })

};
