export const id = 3282;
export const ids = [3282];
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


/***/ })

};
