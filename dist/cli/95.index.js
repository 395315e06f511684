export const id = 95;
export const ids = [95];
export const modules = {

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBelow: () => (/* binding */ isBelow),
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);




/**
 * The files below `root` on disk. Nothing outside `root` is ever opened: `..` and symbolic links that leave it read as
 * `outside`. A link to a file inside is that file; a link to a directory is listed as `link`, so that no walk can circle.
 * Throws `UsageError` when `root` is no directory.
 */
function workTree(root) {
    const top = topOf(root);
    /** The real place of `path`, or why it has none. */
    function resolve(path) {
        const inside = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .insideRoot */ .p0)(path);
        if (inside === undefined)
            return { unreadable: 'outside' };
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, inside));
            return isBelow(top, real) ? { real, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real) } : { unreadable: 'outside' };
        }
        catch (error) {
            return { unreadable: reason(error) };
        }
    }
    function kindOf(directory, entry) {
        if (entry.isFile())
            return 'file';
        if (entry.isDirectory())
            return 'directory';
        if (!entry.isSymbolicLink())
            return undefined;
        const target = resolve(`${directory}/${entry.name}`.replace(/^\//, ''));
        return 'stats' in target && target.stats.isFile() ? 'file' : 'link';
    }
    // The synchronous calls are meant: a run reads a thousand small files and then thinks, and a trip through the
    // thread pool costs several times what such a read does.
    return {
        async list(directory) {
            const found = resolve(directory);
            if (!('stats' in found) || !found.stats.isDirectory())
                return [];
            try {
                const entries = [];
                for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(found.real, { withFileTypes: true })) {
                    const kind = kindOf(directory, entry);
                    if (kind !== undefined)
                        entries.push({ name: entry.name, kind });
                }
                return entries.sort(_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG);
            }
            catch {
                return [];
            }
        },
        async read(path) {
            const found = resolve(path);
            if (!('stats' in found))
                return found;
            if (found.stats.isDirectory())
                return { unreadable: 'directory' };
            if (!found.stats.isFile())
                return { unreadable: 'unreadable' };
            try {
                return (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found.real));
            }
            catch (error) {
                return { unreadable: reason(error) };
            }
        },
    };
}
function topOf(root) {
    try {
        const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(top).isDirectory())
            return top;
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The root \`${root}\` does not exist or cannot be read: pass the repository's directory as --root`);
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The root \`${root}\` is no directory: pass the repository's directory as --root`);
}
/** Whether `real` is `top` or below it, both real paths of this machine. */
function isBelow(top, real) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function reason(error) {
    const code = error.code;
    // A path through a file (`README.md/x`) or with a NUL names nothing either.
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE'
        ? 'missing'
        : 'unreadable';
}


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeChanges: () => (/* binding */ writeChanges)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3434);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);





/**
 * Puts the changes into the work tree at `root`: first every new text into a file beside its target, then each into its place, so
 * that nobody ever sees half a file. A file keeps its permissions and its byte order mark; a link stays one. Throws `UsageError`, with
 * nothing changed, where a file is not as it was read, leads out of the root or may not be written.
 */
function writeChanges(root, changes) {
    const prepared = [];
    try {
        for (const change of changes) {
            prepared.push(attempt(change.path, 'nothing was written', () => prepare((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), change)));
        }
        for (const { temporary, target, path } of prepared) {
            attempt(path, 'what stands before it in the alphabet is fixed', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target));
        }
    }
    finally {
        for (const { temporary } of prepared)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function attempt(path, outcome, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb)
            throw error;
        const { code } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Cannot write \`${path}\` (${code ?? error}): ${outcome}`);
    }
}
function prepare(top, change) {
    const target = change.before === undefined ? newFile(top, change) : ownFile(top, change);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.${process.pid}.tmp`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, (change.hasMark ? '\uFEFF' : '') + change.after, { flag: 'wx' });
    if (change.before !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).mode);
    return { temporary, target, path: change.path };
}
/** The file behind `path`, which is as it was when it was read. */
function ownFile(top, { path, before }) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)(top, target))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` leads out of the root: fix it there`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target));
    if (!('text' in read) || read.text !== before) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` has changed meanwhile: nothing was written, run it again`);
    }
    return target;
}
function newFile(top, { path }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    let existing = directory;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(existing, { throwIfNoEntry: false }))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing))) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The directory of \`${path}\` leads out of the root: fix it there`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` has come to be meanwhile: nothing was written, run it again`);
    }
    return target;
}


/***/ })

};
