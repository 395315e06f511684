export const id = 5143;
export const ids = [5143,5055,995];
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


/***/ }),

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
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);





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


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blobReader: () => (/* binding */ blobReader),
  gitRevision: () => (/* binding */ gitRevision)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
;// CONCATENATED MODULE: ./lib/files/tree.js


/** `kind` of an entry by its mode; `undefined` for a submodule, whose files are not in this repository. */
function kindOfMode(mode) {
    switch (mode.slice(-6, -3)) {
        case '040':
            return 'directory';
        case '100':
            return 'file';
        case '120':
            return 'link';
        default:
            return undefined;
    }
}
/** As many links in a row as Linux follows. */
const MOST_LINKS = 40;
const ROOT = { path: '', entry: { kind: 'directory', id: '' } };
/**
 * The files of a commit under the rules of `workTree`: links that stay inside are followed by `read`, one to a directory is listed
 * as `link`, and one that leaves the root or is absolute reads as `outside`.
 */
function treeFiles(tree) {
    async function find(written, links = 0) {
        const path = (0,memory/* insideRoot */.p0)(written);
        if (path === undefined)
            return { unreadable: 'outside' };
        let found = ROOT;
        const names = path === '' ? [] : path.split('/');
        for (const [index, name] of names.entries()) {
            const parent = found.path;
            const entry = (await tree.entries(parent))?.get(name);
            if (entry === undefined)
                return { unreadable: 'missing' };
            if (entry.kind === 'link') {
                if (links >= MOST_LINKS)
                    return { unreadable: 'unreadable' };
                const target = await targetOf(entry);
                if (target === undefined)
                    return { unreadable: 'outside' };
                return find((0,paths/* join */.fj)(parent, target, ...names.slice(index + 1)), links + 1);
            }
            found = { path: (0,paths/* join */.fj)(parent, name), entry };
        }
        return found;
    }
    async function targetOf({ id }) {
        const target = new TextDecoder().decode(await tree.blob(id));
        return (0,paths/* isAbsolute */.oP)(target) ? undefined : target;
    }
    async function kindOf(directory, name, entry) {
        if (entry.kind !== 'link')
            return entry.kind;
        const found = await find((0,paths/* join */.fj)(directory, name));
        return 'entry' in found && found.entry.kind === 'file' ? 'file' : 'link';
    }
    return {
        async list(directory) {
            const found = await find(directory);
            const entries = 'entry' in found ? await tree.entries(found.path) : undefined;
            const listed = [...(entries ?? [])].map(async ([name, entry]) => ({
                name,
                kind: await kindOf(directory, name, entry),
            }));
            return (await Promise.all(listed)).sort(memory/* byName */.nG);
        },
        async read(path) {
            const found = await find(path);
            if (!('entry' in found))
                return found;
            const { kind, id } = found.entry;
            if (kind === 'directory')
                return { unreadable: 'directory' };
            return (0,memory/* decode */.D4)(await tree.blob(id));
        },
    };
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/node/git/git.js
var git = __webpack_require__(5055);
;// CONCATENATED MODULE: ./lib/node/git/revision.js






/**
 * The files of a commit in the git repository that holds the directory `repository`. `prefix` leads from the top of the repository
 * to the root (`''`, or a path that may end in `/`). Nothing is checked out, and submodules are left out. Reading throws
 * `UsageError` when git cannot be run, does not know the revision or lacks its objects.
 */
function gitRevision(repository, revision, prefix = '') {
    (0,git/* refuseOption */.gX)(revision);
    if (revision.includes('\n'))
        throw unknown(revision);
    const read = objectReader(repository, revision);
    const names = prefix.split('/').filter((name) => name !== '');
    const known = new Map();
    async function top() {
        let tree = treeIn(await read(`${revision}^{tree}`, () => unknown(revision)));
        for (const name of names)
            tree = await below(tree, name);
        return tree;
    }
    async function below(tree, name) {
        const entry = tree?.get(name);
        return entry?.kind === 'directory' ? treeIn(await read(entry.id)) : undefined;
    }
    /** Every directory is read once, when somebody asks for it. */
    function entries(path) {
        const found = known.get(path) ??
            (path === '' ? top() : entries(parentOf(path)).then((tree) => below(tree, external_node_path_.posix.basename(path))));
        known.set(path, found);
        return found;
    }
    return treeFiles({ entries, blob: async (id) => (await read(id)).bytes });
}
function parentOf(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? '' : parent;
}
/** The entries of a tree as git keeps it: `<mode> <name>\0<id in bytes>`, one behind the other. */
function treeIn({ id, kind, bytes }) {
    if (kind !== 'tree')
        return undefined;
    const entries = new Map();
    const length = id.length / 2;
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, blank);
        const of = kindOfMode(bytes.toString('latin1', at, blank).padStart(6, '0'));
        at = end + 1 + length;
        if (of === undefined)
            continue;
        entries.set(bytes.toString('utf8', blank + 1, end), { kind: of, id: bytes.toString('hex', end + 1, at) });
    }
    return entries;
}
function unknown(revision) {
    return new errors/* UsageError */.eb(`Unknown revision ${(0,words/* quote */.hD)(revision)}, expected a commit, a branch or a tag`);
}
/** Reads blobs by their ids, as `objectReader` does. */
function blobReader(repository, revision) {
    const read = objectReader(repository, revision);
    return async (id) => (await read(id)).bytes;
}
/**
 * Reads objects through one `git cat-file --batch`, which starts with the first and keeps the program alive only while one is
 * awaited: a process for each of them would cost more than all else that is done with it.
 */
function objectReader(repository, revision) {
    const batch = new Batch(repository);
    return (name, absent = () => missing(revision, name)) => new Promise((resolve, reject) => batch.ask({ name, resolve, reject, absent }));
}
/** The process, who waits for it, and what it has said so far. */
class Batch {
    #repository;
    #process;
    #wanted = [];
    #received = [];
    #length = 0;
    /** What is asked and not written yet. */
    #unsent = '';
    /** Bytes to wait for before it is worth looking again. */
    #enough = 1;
    #stderr = '';
    constructor(repository) {
        this.#repository = repository;
    }
    ask(wanted) {
        const child = this.#process ?? this.#start();
        this.#process = child;
        if (this.#wanted.length === 0)
            hold(child, true);
        this.#wanted.push(wanted);
        // What is asked in one go is written in one go.
        if (this.#unsent === '')
            process.nextTick(() => this.#send());
        this.#unsent += `${wanted.name}\n`;
    }
    #send() {
        this.#process?.stdin.write(this.#unsent);
        this.#unsent = '';
    }
    #start() {
        const call = (0,git/* gitCall */.jm)(this.#repository, ['cat-file', '--batch']);
        const child = (0,external_node_child_process_.spawn)('git', call.args, { env: call.env });
        const end = (error) => {
            if (child !== this.#process)
                return;
            this.#process = undefined;
            for (const { reject } of this.#wanted)
                reject((0,git/* failureOf */.g5)(this.#repository, error, this.#stderr));
            this.#wanted = [];
            this.#unsent = '';
        };
        child.on('error', (error) => end({ code: error.code ?? null }));
        child.on('close', (code) => end({ code }));
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => {
            this.#received.push(chunk);
            this.#length += chunk.length;
            if (this.#length >= this.#enough)
                this.#answer(child);
        });
        child.stderr.on('data', (chunk) => {
            this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-2000);
        });
        [this.#received, this.#length, this.#enough, this.#stderr] = [[], 0, 1, ''];
        return child;
    }
    /** `<id> <kind> <size>`, the bytes and a line feed; `<id> missing` alone for what the repository lacks. */
    #answer(child) {
        let rest = Buffer.concat(this.#received);
        for (let first = this.#wanted[0]; first !== undefined; first = this.#wanted[0]) {
            const header = rest.indexOf(0x0a);
            if (header === -1)
                break;
            const [, id = '', kind = '', size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(rest.toString('latin1', 0, header)) ?? [];
            const end = size === undefined ? header : header + 1 + Number(size);
            if (size !== undefined && rest.length <= end) {
                this.#enough = end + 1;
                break;
            }
            this.#enough = 1;
            this.#wanted.shift();
            if (size === undefined)
                first.reject(first.absent());
            else
                first.resolve({ id, kind, bytes: rest.subarray(header + 1, end) });
            rest = rest.subarray(end + 1);
        }
        this.#received = [rest];
        this.#length = rest.length;
        if (this.#wanted.length === 0)
            hold(child, false);
    }
}
/** Whether the program has to go on for the sake of a child that it waits for. */
function hold(child, isHeld) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        if (isHeld)
            part.ref?.();
        else
            part.unref?.();
    }
}
function missing(revision, id) {
    return new errors/* UsageError */.eb(`The clone lacks a file of ${(0,words/* quote */.hD)(revision)} (object ${id.slice(0, 12)}): run \`git fetch --refetch\` or clone again`);
}


/***/ })

};
