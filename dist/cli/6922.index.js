export const id = 6922;
export const ids = [6922];
export const modules = {

/***/ 9528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ leadsTo),
/* harmony export */   y: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/** Which KEPs a path says something about. */





/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
function leadsTo(found, config, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return [];
    const all = found.directories.map(({ directory }) => directory);
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(config.template);
    if (path === '' || path === config.aliases || path === config.path || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(template, path))
        return all;
    const own = all.filter((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, directory) || belongsTo(directory, path));
    // A stray kep.yaml above other KEPs: a path in one of those is not about the stray.
    const innermost = own.filter((directory) => !own.some((other) => other !== directory && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(directory, other)));
    const led = own.some((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, directory)) ? own : innermost;
    if (led.length > 0 || !found.approvalRoots.some((root) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(root, path)))
        return led;
    const asked = found.approvals.filter((approval) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, approval.path));
    const removed = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalAt */ .dz)(path);
    const approvals = asked.length === 0 && removed ? [removed] : asked;
    return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U);
}
/** Whether `path` is the KEP in `directory` or something of it: of a single file also what lies in the folder beside it. */
function belongsTo(directory, path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(directory, path) || ((0,_single_js__WEBPACK_IMPORTED_MODULE_2__/* .isSingle */ .vX)(directory) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)((0,_single_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(directory), path));
}
/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
function isShared(path, { aliases, path: configPath, template }) {
    return path === aliases || path === configPath || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(template), path);
}
/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }, sig, number) {
    const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const ofSig = numbered.filter((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(directory).split('/').includes(sig));
    return ofSig.length > 0 ? ofSig : numbered;
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2155);
/* harmony import */ var _lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9528);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);





/**
 * The KEP directories that `paths` lead to; all of the survey without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when no KEP was found or a path leads to none. With `ignoreUnrelated` such a path, or one that all KEPs depend on,
 * selects nothing.
 */
async function select(files, config, found, paths = [], ignoreUnrelated = false) {
    if (found.directories.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`);
    }
    const selected = new Set();
    for (const path of paths) {
        if (ignoreUnrelated && (0,_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .isShared */ .y)(path, config))
            continue;
        const led = (0,_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsTo */ .R)(found, config, path);
        if (led.length === 0 && !ignoreUnrelated)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(await whyNone(files, config, found, path));
        for (const directory of led)
            selected.add(directory);
    }
    const everything = paths.length === 0 || paths.some((path) => (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) === '');
    return {
        selected: found.directories
            .map(({ directory }) => directory)
            .filter((d) => everything || selected.has(d)),
        everything,
    };
}
async function whyNone(files, config, found, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return `The path \`${written}\` is outside of the root: pass --root`;
    const approval = found.approvalRoots.some((root) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtOrBelow */ .a5)(root, path)) ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalAt */ .dz)(path) : undefined;
    if (approval)
        return `The path \`${written}\` is an approval of KEP ${approval.number}, but no KEP directory has that number`;
    const read = await files.read(path);
    if ('unreadable' in read && read.unreadable === 'missing')
        return `The path \`${written}\` does not exist`;
    return (`The path \`${written}\` leads to no KEP: expected a KEP's directory, a file in one, ` +
        `a directory above some or an approval file below ${inWords(config.roots)}`);
}
function inWords(roots) {
    return roots.map((root) => `\`${root}\``).join(', ');
}


/***/ })

};
