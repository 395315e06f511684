export const id = 7367;
export const ids = [7367];
export const modules = {

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestPages: () => (/* binding */ requestPages)
/* harmony export */ });
/* harmony import */ var _cli_past_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3227);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1053);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/** The part of a job's summary that is for the reviewers of a request. */



/** Requests that are told of; a pull request with more is no request but a sweep. */
const MOST = 3;
/** Most bytes for each of them. */
const LIMIT = 20_000;
/** Markdown about each request of the report, empty where there is none; at most some 60 kB. */
async function requestPages(report, reviewed) {
    const { change, files, config } = reviewed;
    const requests = [...(report.changes ?? [])].filter(([, { kind }]) => kind === 'request');
    if (change === undefined || requests.length === 0)
        return '';
    const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1837));
    const numbers = report.keps.flatMap(({ number }) => (number === undefined ? [] : [number]));
    const workspace = await open(files, config, new Set(numbers));
    const pages = [];
    for (const [directory, how] of requests.slice(0, MOST))
        pages.push(await pageOf(await workspace.load(directory), how, workspace, { ...reviewed, change }));
    const more = requests.slice(MOST).map(([directory]) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(directory));
    if (more.length > 0)
        pages.push(`_Requests, too: ${more.slice(0, 20).join(', ')}${more.length > 20 ? ' …' : ''}_\n`);
    return pages.join('\n');
}
async function pageOf(kep, how, workspace, reviewed) {
    const [{ freezeOf }, { requestSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6910).then(__webpack_require__.bind(__webpack_require__, 6910)),
        Promise.all(/* import() */[__webpack_require__.e(5367), __webpack_require__.e(2928), __webpack_require__.e(8245)]).then(__webpack_require__.bind(__webpack_require__, 8245)),
    ]);
    const brief = await briefFor(kep, how, workspace, reviewed);
    const release = kep.latestMilestone ?? { major: 0, minor: 0 };
    const frozen = freezeOf(kep, { release, at: 'enhancements', committed: () => true });
    const addresses = {
        path: (path) => reviewed.link({ path }) ?? '',
        issue: () => '',
        pullRequest: () => '',
    };
    return requestSummary({ brief, frozen }, addresses, LIMIT);
}
/** What changed since the last approval; where the history here does not reach it, since the base of the pull request. */
async function briefFor(kep, { baseDirectory }, workspace, { root, config, env, change }) {
    const [{ briefOf }, { lastApproval, snapshotOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7741).then(__webpack_require__.bind(__webpack_require__, 7741)),
        __webpack_require__.e(/* import() */ 6693).then(__webpack_require__.bind(__webpack_require__, 6693)),
    ]);
    const checkout = { root, config, env };
    const past = await pastOrNothing(() => (0,_cli_past_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(root).then((base) => (0,_cli_past_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .pastAt */ .CE)(base, kep, checkout)));
    const approval = past && lastApproval(past, kep.latestMilestone);
    if (approval !== undefined)
        return briefOf(kep, {
            ...{ lastApproval: approval, end: past?.end, past: await (0,_cli_past_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .thenAt */ .TY)(approval, kep, checkout) },
        });
    const nothing = { lastApproval: undefined, end: past?.end, past: undefined };
    const isWhole = past !== undefined && past.end === undefined;
    if (isWhole || baseDirectory === undefined)
        return briefOf(kep, { ...nothing, end: undefined });
    const before = await workspace.version(change.base);
    const old = await before.load(baseDirectory);
    return briefOf(kep, {
        ...nothing,
        base: { name: change.baseName, snapshot: snapshotOf(old.metadata, old.approval) },
        past: { kep: old, questions: new Set(before.template.questions.map(({ id }) => id)) },
    });
}
/** The past that git knows; `undefined` where there is no clone, as on `pull_request_target` without a checkout. */
async function pastOrNothing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ pastAt),
/* harmony export */   TY: () => (/* binding */ thenAt),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/** What git knows of a KEP's past. */


/** The revision whose history holds approvals: on a branch it is where the branch left the default branch. */
async function baseOf(root) {
    const { git } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5055));
    for (const name of ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']) {
        const base = await git(root, ['merge-base', 'HEAD', name]).catch(() => '');
        if (base.trim() !== '')
            return base.trim();
    }
    return 'HEAD';
}
/** What became of a KEP up to the revision `base`. Throws `UsageError` where there is no git, no repository or no such revision. */
async function pastAt(base, kep, { root, config, env }) {
    const [{ gitHistory }, { parseMetadata }, { parseApproval }, { pastOf, snapshotOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5143).then(__webpack_require__.bind(__webpack_require__, 5143)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4683)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8493)),
        __webpack_require__.e(/* import() */ 6693).then(__webpack_require__.bind(__webpack_require__, 6693)),
    ]);
    const history = await gitHistory(root, base, (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPrefix */ .Vk)(root, env));
    const read = (metadata, approval) => snapshotOf(parseMetadata('', metadata === undefined ? { unreadable: 'missing' } : { text: metadata }, config), parseApproval('', approval === undefined ? { unreadable: 'missing' } : { text: approval }, config));
    return pastOf(history, { metadata: kep.metadata.path, approval: kep.approvalPath }, read);
}
/** The KEP and the template as they were with a commit, read by the questions that are known today. */
async function thenAt(approval, kep, { root, config, env }) {
    const [{ gitRevision }, { loadKep }, { loadTemplate }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8478)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6302)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 946)),
    ]);
    const files = gitRevision(root, approval.commit, (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPrefix */ .Vk)(root, env));
    const old = await loadKep(files, approval.directory || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(kep.metadata.path), kep.repository);
    const template = await loadTemplate(files, config);
    return { kep: old, questions: new Set(template.questions.map(({ id }) => id)) };
}


/***/ })

};
