export const id = 468;
export const ids = [468];
export const modules = {

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   withUpcomingRelease: () => (/* binding */ withUpcomingRelease)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/** `owners:` of the configuration: how SIGs assign people to their KEPs. */




/**
 * The policies of a configuration file that its schema has checked, a single mapping being a list of one; `undefined` when it says
 * nothing of them, and an empty list when it says that there are none. A value that is only blanks is added to `problems`.
 */
function ownersOf(file, problems) {
    const { owners } = file.data;
    if (owners === undefined)
        return undefined;
    if (!Array.isArray(owners))
        return [policyAt(file, ['owners'], problems)];
    const policies = [];
    for (let index = 0; file.has('owners', index); index++) {
        if (file.has('owners', index, 'directory'))
            policies.push(policyAt(file, ['owners', index], problems));
    }
    return policies;
}
function policyAt(file, keys, problems) {
    const value = (key) => file.raw(...keys, key)?.trim() || undefined;
    const required = (key) => {
        const text = value(key)?.replace(/^#\s*/, '') ?? '';
        if (text === '' && file.raw(...keys, key) !== undefined) {
            problems.push({ message: `Missing value of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}`, place: file.at(...keys, key) });
        }
        return text;
    };
    const directory = required('directory');
    return {
        directory: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? directory,
        reviewerMarker: required('reviewer-marker'),
        approverMarker: required('approver-marker'),
        techLeads: value('tech-leads'),
        since: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('since')),
        upcomingRelease: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('upcoming-release')),
        place: file.at(...keys, 'directory'),
    };
}
/**
 * The configuration with the upcoming release that a caller gives, which wins over what is configured; `option` is how the caller
 * calls it. Throws `UsageError` when `text` is no release.
 */
function withUpcomingRelease(config, text, option) {
    if (text === undefined)
        return config;
    const upcomingRelease = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(text);
    if (upcomingRelease === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`${option} ${text}`)}, expected a release such as \`v1.37\``);
    }
    return { ...config, owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })) };
}


/***/ }),

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


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const LONGEST = 80;
/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
function quote(text) {
    const line = text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    if (line === '')
        return '`""`';
    const characters = [...line.slice(0, 2 * (LONGEST + 1))];
    return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}\``;
}
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
function oneOf(values) {
    const quoted = values.map(quote);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ })

};
