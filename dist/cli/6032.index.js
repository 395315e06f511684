export const id = 6032;
export const ids = [6032,5055,995];
export const modules = {

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitChangeSet: () => (/* binding */ gitChangeSet)
});

// UNUSED EXPORTS: checkedOut

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/model/revision-name.js
/** A full commit id in the length that people use; every other name as it is. */
function shortName(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/text/patch.js
/** What a patch does to lines. */

/**
 * Lines that a patch, with context or without, adds or changes, by the path of the new version; of hunks without a header, as
 * GitHub's API sends them, by the empty path. `undefined` for what is no patch.
 */
function touchedLines(patch) {
    try {
        return new Map((0,parse/* parsePatch */.i)(patch).flatMap(({ newFileName, hunks }) => {
            const path = newFileName === undefined ? '' : below(newFileName);
            return path === undefined ? [] : [[path, hunks.flatMap(added)]];
        }));
    }
    catch {
        return undefined;
    }
}
/** git names the new version `b/<path>`, and `/dev/null` where there is none. */
function below(name) {
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
function added({ newStart, lines }) {
    const ranges = [];
    let line = newStart;
    for (const text of lines) {
        if (text.startsWith('+')) {
            const last = ranges.at(-1);
            if (last?.to === line - 1)
                last.to = line;
            else
                ranges.push({ from: line, to: line });
        }
        if (!/^[-\\]/.test(text))
            line += 1;
    }
    return ranges;
}

// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/node/git/git.js
var git_git = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/node/git/revision.js + 1 modules
var revision = __webpack_require__(995);
;// CONCATENATED MODULE: ./lib/node/git/changes.js









/**
 * What changed below `root` since `head` left `base`, by git. Throws `NoHistory` when the clone does not have the base or the commit
 * where the two parted, another `UsageError` when git is missing or refuses the repository, or a revision is unknown.
 */
async function gitChangeSet(root, { base, head, name }) {
    const place = (await placeAtOnce(root, base, head ?? 'HEAD')) ?? (await placeByPiece(root, base, head ?? 'HEAD'));
    const { parting, prefix } = place;
    return {
        baseName: name ?? shortName(base),
        base: (0,revision.gitRevision)(root, parting, prefix),
        files: head === undefined
            ? await changedInWorkTree(root, place)
            : await changed(root, [parting, place.headId]),
    };
}
/** The commit that is checked out in the work tree around `root`. Throws `UsageError` when git cannot tell. */
async function checkedOut(root) {
    const id = await commitId(root, 'HEAD', { isBase: false });
    // Not by `rev-parse HEAD^1`: a shallow clone hides parents that it does not have.
    const [head = ''] = (await git(root, ['cat-file', 'commit', id])).split('\n\n', 1);
    return { id, parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) };
}
const ID = /^[0-9a-f]{40,64}$/;
/** By one call; `undefined` where anything is wrong: what it is only single questions tell. */
async function placeAtOnce(root, base, head) {
    (0,git_git/* refuseOption */.gX)(base);
    (0,git_git/* refuseOption */.gX)(head);
    const both = `${base}^{commit}...${head}^{commit}`;
    try {
        const asked = ['--show-toplevel', '--show-prefix', '--git-path', 'index', both];
        const lines = (await (0,git_git.git)(root, ['rev-parse', ...asked])).split('\n');
        // Of two commits with dots between them it says the second, the first, and behind `^` where they parted; of a shallow clone not that.
        const [, prefix, index, headId = '', baseId = '', parting = ''] = lines;
        if (prefix === undefined || index === undefined)
            return undefined;
        // Other lines stand there when a path has line feeds.
        return [headId, baseId, parting.slice(1)].every((id) => ID.test(id)) && parting.startsWith('^')
            ? { prefix, index, headId, parting: parting.slice(1) }
            : undefined;
    }
    catch (error) {
        if (error instanceof git_git/* GitFailure */.Xi)
            return undefined;
        throw error;
    }
}
async function placeByPiece(root, base, head) {
    const prefix = await prefixOf(root);
    const baseId = await commitId(root, base, { isBase: true });
    const headId = await commitId(root, head, { isBase: false });
    const parting = baseId === headId ? baseId : await mergeBase(root, { base, baseId, headId });
    const index = (await (0,git_git.git)(root, ['rev-parse', '--git-path', 'index'])).replace(/\r?\n$/, '');
    return { prefix, index, headId, parting };
}
/** Path from the top of the repository to `root`: `''`, or ending in `/`. */
async function prefixOf(root) {
    // Fails in a repository without a work tree, which has nothing to lint.
    await (0,git_git.git)(root, ['rev-parse', '--show-toplevel']);
    return (await (0,git_git.git)(root, ['rev-parse', '--show-prefix'])).replace(/\r?\n$/, '');
}
async function commitId(root, revision, { isBase }) {
    (0,git_git/* refuseOption */.gX)(revision);
    try {
        return (await (0,git_git.git)(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).trim();
    }
    catch (error) {
        // Only an unknown revision is quiet about it.
        if (!(error instanceof git_git/* GitFailure */.Xi) || (error.stderr !== '' && !isAboutRevision(error.stderr)))
            throw error;
        const shallow = await isShallow(root);
        const [why, help] = shallow
            ? [`The clone is shallow and lacks ${(0,words/* quote */.hD)(revision)}`, DEEPEN]
            : [
                `Unknown revision ${(0,words/* quote */.hD)(revision)}, expected a commit, a branch or a tag of this repository`,
                'fetch it, or name another',
            ];
        throw isBase ? new errors/* NoHistory */.Ic(why, { help, isShallow: shallow }) : new errors/* UsageError */.eb(`${why}: ${help}`);
    }
}
const DEEPEN = 'run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout';
function isAboutRevision(stderr) {
    return /ambiguous argument|Needed a single revision|bad revision|unknown revision|expected commit type/i.test(stderr);
}
async function isShallow(root) {
    return (await (0,git_git.git)(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
async function mergeBase(root, { base, baseId, headId }) {
    try {
        return (await (0,git_git.git)(root, ['merge-base', baseId, headId])).trim();
    }
    catch (error) {
        if (!(error instanceof git_git/* GitFailure */.Xi) || error.exitCode !== 1)
            throw error;
        const shallow = await isShallow(root);
        const [why, help] = shallow
            ? [
                `The clone is shallow and lacks the commit where ${(0,words/* quote */.hD)(shortName(base))} and the checkout parted`,
                DEEPEN,
            ]
            : [
                `${(0,words/* quote */.hD)(shortName(base))} and the checkout have no commit in common`,
                'name the revision that the work started from',
            ];
        throw new errors/* NoHistory */.Ic(why, { help, isShallow: shallow });
    }
}
/** Unlike `git diff`, sees untracked files, and that one of them is another one that was moved. */
async function changedInWorkTree(root, { parting, index: own }) {
    const untracked = await (0,git_git.git)(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    // With a slash at its end: another repository inside this one.
    const added = untracked.split('\0').filter((path) => path !== '' && !path.endsWith('/'));
    if (added.length === 0)
        return Promise.all((await changed(root, [parting])).map(inView(root)));
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'prr-lint-index-'));
    try {
        const index = (0,external_node_path_.join)(scratch, 'index');
        await (0,promises_.copyFile)((0,external_node_path_.resolve)(root, own), index).catch(() => undefined);
        const env = { GIT_INDEX_FILE: index };
        const paths = ['--pathspec-from-file=-', '--pathspec-file-nul'];
        // Untracked files may lie where a sparse checkout has none: git would add nothing at all.
        const add = ['-c', 'core.sparseCheckout=false', 'add', '--intent-to-add', ...paths];
        await (0,git_git.git)(root, add, { env, input: added.join('\0') });
        const isUntracked = new Set(added);
        const files = (await changed(root, [parting], env)).map((file) => (isUntracked.has(file.path) ? { ...file, untracked: true } : file));
        return await Promise.all(files.map(inView(root)));
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Says of a file that git knows to have changed when the work tree does not show it: outside of a sparse checkout. */
function inView(root) {
    return async (file) => {
        if (file.kind === 'removed')
            return file;
        const isThere = await (0,promises_.lstat)((0,external_node_path_.join)(root, file.path)).then(() => true, () => false);
        return isThere ? file : { ...file, hidden: true };
    };
}
/** Options that keep the user's settings out of what is parsed here. */
const DIFF = [
    ...['diff', '--relative', '--find-renames', '-l3000', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules=dirty', '--no-color', '--src-prefix=a/', '--dst-prefix=b/'],
];
/** Names and lines by one call. */
async function changed(root, revisions, env = {}) {
    const names = ['--raw', '--no-abbrev', '-z'];
    const lines = ['--patch', '--unified=0', '--inter-hunk-context=0'];
    const told = await (0,git_git.git)(root, [...DIFF, ...names, ...lines, ...revisions, '--'], { env }).catch(
    // Too much to print: which lines it were is a help, not a need.
    () => (0,git_git.git)(root, [...DIFF, ...names, ...revisions, '--'], { env }));
    return filesOf(told);
}
/** `:<modes and ids> <status>\0<path>\0`, for a rename `… R<similarity>\0<from>\0<to>\0`; then, behind one more NUL, the patch. */
function filesOf(output) {
    const files = new Map();
    let at = 0;
    const field = () => {
        const end = output.indexOf('\0', at);
        const text = output.slice(at, end === -1 ? output.length : end);
        at = end === -1 ? output.length : end + 1;
        return text;
    };
    while (output[at] === ':') {
        const status = /[A-Z]\d*$/.exec(field())?.[0] ?? '';
        const path = field();
        if (status.startsWith('R')) {
            const to = field();
            files.set(to, { path: to, previousPath: path, kind: 'renamed' });
        }
        else {
            // A file with conflicts is listed twice.
            files.set(path, { path, kind: KINDS[status] ?? 'modified' });
        }
    }
    const patch = output[at] === '\0' ? output.slice(at + 1) : undefined;
    const lines = patch === undefined ? undefined : touchedLines(patch);
    return [...files.values()].map((file) => ({
        ...file,
        ...(lines !== undefined && { lines: lines.get(file.path) ?? [] }),
    }));
}
const KINDS = { A: 'added', D: 'removed' };


/***/ }),

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
