export const id = 1572;
export const ids = [1572];
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
    /** Directories that were listed, none of them through a link: what is no link in one of them needs no look at its real path. */
    const plain = new Set(['']);
    /** The real place of `path`, or why it has none. */
    function resolve(path) {
        const inside = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .insideRoot */ .p0)(path);
        if (inside === undefined)
            return { unreadable: 'outside' };
        try {
            const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, inside);
            if (inside === '' || plain.has(parentOf(inside))) {
                const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(written);
                if (!stats.isSymbolicLink())
                    return { real: written, stats };
            }
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(written);
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
                const inside = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .insideRoot */ .p0)(directory) ?? '';
                if (found.real === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, inside))
                    plain.add(inside);
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
            return 'stats' in found ? readAt(found) : found;
        },
    };
}
function readAt({ real, stats }) {
    if (stats.isDirectory())
        return { unreadable: 'directory' };
    if (!stats.isFile())
        return { unreadable: 'unreadable' };
    try {
        return (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
    }
    catch (error) {
        return { unreadable: reason(error) };
    }
}
function parentOf(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === '.' ? '' : parent;
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


/***/ })

};
