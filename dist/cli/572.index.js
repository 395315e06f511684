export const id = 572;
export const ids = [572];
export const modules = {

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   p0: () => (/* binding */ insideRoot)
/* harmony export */ });
/* unused harmony exports OUTSIDE, UNREADABLE, memory */
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2155);

/** In place of a file's content: a symbolic link that leaves the root. */
const OUTSIDE = Symbol('link that leaves the root');
/** In place of a file's content: a file that the reader may not open. */
const UNREADABLE = Symbol('unreadable file');
/** An in-memory tree under the rules of `workTree`: POSIX paths relative to the root; directories are implied by their files. */
function memory(files) {
    const contents = new Map();
    const directories = new Map([['', new Map()]]);
    for (const [written, content] of Object.entries(files)) {
        const path = insideRoot(written);
        if (path === undefined || path === '')
            throw new TypeError(`Unexpected path \`${written}\` in a tree`);
        contents.set(path, content);
        let kind = content === OUTSIDE ? 'link' : 'file';
        for (let child = path; child !== ''; child = parentOf(child), kind = 'directory') {
            const parent = parentOf(child);
            const entries = directories.get(parent) ?? new Map();
            directories.set(parent, entries.set(basename(child), kind));
        }
    }
    return {
        async list(directory) {
            const entries = directories.get(insideRoot(directory) ?? '..') ?? [];
            return [...entries].map(([name, kind]) => ({ name, kind })).sort(byName);
        },
        async read(written) {
            const path = insideRoot(written);
            if (path === undefined)
                return { unreadable: 'outside' };
            if (directories.has(path))
                return { unreadable: 'directory' };
            const content = contents.get(path);
            if (content === undefined)
                return { unreadable: 'missing' };
            if (content === OUTSIDE)
                return { unreadable: 'outside' };
            if (content === UNREADABLE)
                return { unreadable: 'unreadable' };
            if (typeof content !== 'string')
                return decode(content);
            const text = content.replace(/^\uFEFF/, '');
            return text === content ? { text } : { text, hasMark: true };
        },
    };
}
/** UTF-8 text without its byte order mark, or that the bytes are none. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        return hasMark ? { text, hasMark } : { text };
    }
    catch {
        return { unreadable: 'not-utf8' };
    }
}
/** `path` in its shortest form, `''` for the root; `undefined` when it is absolute or climbs out of the root. */
function insideRoot(path) {
    if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(path))
        return undefined;
    const normal = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(path).replace(/\/$/, '');
    if (normal === '..' || normal.startsWith('../'))
        return undefined;
    return normal === '.' ? '' : normal;
}
/** Code unit order: the same on every machine, whatever its locale. */
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function parentOf(path) {
    const parent = dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

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

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   pD: () => (/* binding */ dirname)
/* harmony export */ });
/** POSIX paths as text. The engine's paths are relative to a root and know no drive, no backslash and no working directory. */
/** The parts joined and normalised: `join('keps', '../OWNERS')` is `OWNERS`. */
function join(...parts) {
    return normalize(parts.filter((part) => part !== '').join('/'));
}
/** Without `.`, `..` and double slashes, as far as they can be resolved; `.` for an empty path. A slash at the end stays. */
function normalize(path) {
    const isAbsolute = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!isAbsolute)
            kept.push('..');
    }
    const joined = kept.join('/');
    const end = joined !== '' && path.endsWith('/') ? '/' : '';
    return isAbsolute ? `/${joined}${end}` : joined === '' ? '.' : joined + end;
}
/** The path above: `.` for a single name. */
function dirname(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
    const slash = trimmed.lastIndexOf('/');
    return slash === -1 ? '.' : slash === 0 ? '/' : trimmed.slice(0, slash);
}
/** The last name of a path, without `ending` where it ends so. */
function basename(path, ending = '') {
    const trimmed = path.replace(/\/+$/, '');
    const name = trimmed.slice(trimmed.lastIndexOf('/') + 1);
    return ending !== '' && name !== ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
function isAbsolute(path) {
    return path.startsWith('/');
}


/***/ })

};
