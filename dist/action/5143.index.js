export const id = 5143;
export const ids = [5143];
export const modules = {

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHistory: () => (/* binding */ gitHistory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5055);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8478);





const NOTHING = /^0+$/;
/** Before each commit in the output; no path and no subject holds it. */
const MARK = '\u0001';
/**
 * The history of `revision` in the git repository that holds `repository`. `prefix` leads from the top of the repository to the root.
 * Throws `UsageError` where there is no repository, no commit or no git.
 */
async function gitHistory(repository, revision, prefix = '') {
    (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOption */ .gX)(revision);
    const ends = await shallowEnds(repository);
    const blob = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.blobReader)(repository, revision);
    return {
        async versions(paths) {
            const versions = new Map(paths.map((path) => [path, []]));
            if (paths.length === 0)
                return versions;
            const output = await log(repository, ['--no-renames', revision], paths.map((path) => prefix + path));
            for (const version of parse(output, prefix))
                versions.get(version.path)?.push(version);
            return versions;
        },
        async renamedFrom({ commit, path }) {
            if (ends.has(commit))
                return undefined;
            const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(repository, [
                ...['diff-tree', '-r', '-z', '-M40%', '--diff-filter=R', '--name-status', '--no-commit-id'],
                ...[`${commit}^1`, commit],
            ]).catch(() => '');
            const fields = output.split('\0');
            const at = fields.findIndex((field, index) => index % 3 === 2 && field === prefix + path);
            const from = at === -1 ? undefined : fields[at - 1];
            return from?.startsWith(prefix) ? from.slice(prefix.length) : undefined;
        },
        async text(id) {
            const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(await blob(id));
            return 'text' in read ? read.text : undefined;
        },
        isEnd: (commit) => ends.has(commit),
    };
}
function log(repository, args, paths) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(repository, [
        ...['log', '--first-parent', '-m', '--raw', '--no-abbrev', '-z'],
        `--format=${MARK}%H%x00%cd%x00%an%x00%s`,
        ...['--date=format-local:%Y-%m-%dT%H:%M:%SZ', ...args, '--', ...paths],
    ], { env: { TZ: 'UTC' } });
}
function* parse(output, prefix) {
    for (const [position, record] of output.split(MARK).slice(1).entries()) {
        const [commit = '', date = '', author = '', subject = '', ...changes] = record.split('\0');
        for (let index = 0; index + 1 < changes.length; index += 2) {
            const [, before = '', after = ''] = /^\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(changes[index] ?? '') ?? [];
            const path = changes[index + 1] ?? '';
            if (before === '' || !path.startsWith(prefix))
                continue;
            const id = (text) => (NOTHING.test(text) ? undefined : text);
            yield {
                commit,
                date,
                author,
                subject,
                path: path.slice(prefix.length),
                before: id(before),
                after: id(after),
                position,
            };
        }
    }
}
/** The commits of a shallow clone whose parents it lacks. */
async function shallowEnds(repository) {
    const path = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(repository, ['rev-parse', '--git-path', 'shallow'])).trim();
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, path), 'utf8').catch(() => '');
    return new Set(text.split('\n').filter((line) => line !== ''));
}


/***/ })

};
