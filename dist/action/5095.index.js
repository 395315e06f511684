export const id = 5095;
export const ids = [5095];
export const modules = {

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeChanges: () => (/* binding */ writeChanges),
/* harmony export */   writeGroups: () => (/* binding */ writeGroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1053);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1572);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9975);






/**
 * Puts the changes into the work tree at `root`: first every new text into a file beside its target, then each into its place, so
 * that nobody ever sees half a file. A file keeps its permissions and its byte order mark; a link stays one. Throws `UsageError`, with
 * nothing changed, where a file is not as it was read, leads out of the root or may not be written.
 */
function writeChanges(root, changes) {
    const prepared = [];
    try {
        for (const change of changes) {
            const one = attempt(change.path, 'nothing was written', () => prepare((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), change));
            const other = prepared.find(({ target }) => target === one.target);
            prepared.push(one);
            if (other !== undefined) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The files \`${other.path}\` and \`${one.path}\` are one by a link: nothing was written, fix one of the two KEPs`);
            }
        }
        for (const one of prepared) {
            attempt(one.path, 'what stands before it in the alphabet is written', () => (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .put */ .yJ)(one));
        }
    }
    finally {
        for (const one of prepared)
            (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .discard */ .vf)(one);
    }
}
/**
 * Puts groups of changes into the work tree, each all or nothing by `writeChanges`: one that cannot be written does not stop the
 * others. Never throws `UsageError`.
 */
function writeGroups(root, groups) {
    const written = [];
    const failures = [];
    const places = new Map();
    for (const group of groups) {
        try {
            for (const { path } of group)
                refuseSecond(path, places.get(placeOf(root, path)));
            writeChanges(root, group);
            written.push(...group);
            for (const { path } of group)
                places.set(placeOf(root, path), path);
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb))
                throw error;
            failures.push(error.message);
        }
    }
    return { written, failures };
}
/** Two KEPs may have one file, by a link. What is fixed in one of them was read before the other one was written. */
function refuseSecond(path, first) {
    if (first === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` is \`${first}\` by a link, and that one was written: run it again for what is left`);
}
function placeOf(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    }
}
function attempt(path, outcome, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb)
            throw error;
        const { code } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Cannot write \`${path}\` (${code ?? error}): ${outcome}`);
    }
}
function prepare(top, change) {
    const target = change.before === undefined ? newFile(top, change) : ownFile(top, change);
    const text = (change.hasMark ? '\uFEFF' : '') + change.after;
    const before = change.before === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
    return { ...(0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .draft */ .K4)(target, text, before), path: change.path };
}
/** The file behind `path`, which is as it was when it was read. */
function ownFile(top, { path, before }) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.isBelow)(top, target))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` leads out of the root: fix it there`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target));
    if (!('text' in read) || read.text !== before) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` has changed meanwhile: nothing was written, run it again`);
    }
    return target;
}
function newFile(top, { path }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    let existing = directory;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(existing, { throwIfNoEntry: false }))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.isBelow)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing))) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The directory of \`${path}\` leads out of the root: fix it there`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` has come to be meanwhile: nothing was written, run it again`);
    }
    return target;
}


/***/ })

};
