export const id = 5055;
export const ids = [5055];
export const modules = {

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gX: () => (/* binding */ refuseOption),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   jm: () => (/* binding */ gitCall)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);



/** git ran and failed. `stderr` is in English, whatever the user's locale. */
class GitFailure extends _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb {
    exitCode;
    stderr;
    constructor(message, exitCode, stderr) {
        super(message);
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
/**
 * Before each command: no pager, no locks that a read does not need, no helper programs of the repository's configuration, and
 * paths that mean what they say.
 */
const SAFELY = [
    ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
    ...['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'color.ui=false'],
];
/** A hook runs with these set, and they would lead away from the repository that was asked for. */
const MISLEADING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_EXTERNAL_DIFF'];
/** The most that a command may print. */
const MOST = 2 ** 29;
/** Arguments and environment for git in `directory`: it asks nobody, and its messages are in English. */
function gitCall(directory, args, variables = {}) {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    for (const name of MISLEADING)
        delete env[name];
    return { args: ['-C', directory, ...SAFELY, ...args], env: { ...env, ...variables } };
}
/**
 * What git prints in `directory`. Throws `UsageError` when git is not installed or refuses the repository, `GitFailure` when the
 * command fails.
 */
function git(directory, args, { input, env } = {}) {
    const call = gitCall(directory, args, env);
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', call.args, { env: call.env, maxBuffer: MOST }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(directory, error, stderr));
        });
        // git may end before it has read everything; how it ended says more than the broken pipe.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** An error of git, or of starting it, as one sentence that says what to do. */
function failureOf(directory, error, stderr) {
    if (error.code === 'ENOENT')
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('git is not installed or not in the PATH: install it');
    if (typeof error.code !== 'number')
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`git was stopped (${error.code ?? 'by a signal'})`);
    const dubious = /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1];
    const message = dubious !== undefined
        ? `git does not trust \`${dubious}\`, which belongs to another user: run \`git config --global --add safe.directory ${inShell(dubious)}\``
        : /not a git repository|must be run in a work tree/.test(stderr)
            ? `\`${directory}\` is not in a git work tree: clone the repository there`
            : `git failed: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(/^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr)}`;
    return new GitFailure(message, error.code, stderr);
}
/** Throws `UsageError` for a revision that git would take for an option. */
function refuseOption(revision) {
    if (revision === '' || revision.startsWith('-')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unexpected revision ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(revision)}, expected a commit, a branch or a tag`);
    }
}
function inShell(path) {
    return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
