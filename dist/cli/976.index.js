export const id = 976;
export const ids = [976,351,653];
export const modules = {

/***/ 1976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/package.js
var lib_package = __webpack_require__(1951);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(8804);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/cli/write-changes.js
var write_changes = __webpack_require__(7653);
;// CONCATENATED MODULE: ./lib/cli/target.js






/** Looks where `path` leads. Throws `UsageError` when that is through a symbolic link: it may lead out of the root. */
async function targetAt(root, path, text) {
    const names = path.split('/');
    let exists = true;
    for (let depth = 1; exists && depth <= names.length; depth++) {
        const part = names.slice(0, depth).join('/');
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, part)).catch(() => undefined);
        if (stats?.isSymbolicLink())
            throw new errors/* UsageError */.eb(`${(0,lib_text/* quote */.h)(part)} is a symbolic link: nothing is written through one, replace it first`);
        exists = stats !== undefined;
    }
    const file = (0,external_node_path_.join)(root, ...names);
    if (!exists)
        return { path, text, state: 'new', before: undefined };
    const read = await (0,promises_.readFile)(file).then(memory/* decode */.D4, () => undefined);
    const before = read && 'text' in read ? read.text : undefined;
    return { path, text, state: before === text ? 'same' : 'other', before };
}
/** Writes all of them or none. Throws `UsageError` when one is already there and not to be replaced, or cannot be written. */
function place(root, targets, force) {
    const others = targets.filter(({ state }) => state === 'other');
    if (others.length > 0 && !force) {
        const paths = (0,lib_text/* oneOf */.y)(others.map(({ path }) => path)).replace(' or ', ' and ');
        throw new errors/* UsageError */.eb(`Already there: ${paths}; nothing was written, --force replaces what is there`);
    }
    const changes = targets.filter(({ state }) => state !== 'same');
    (0,write_changes.writeChanges)(root, changes.map(({ path, text, before }) => ({ path, before, after: text, hasMark: false })));
}

;// CONCATENATED MODULE: ./lib/cli/workflow.js
/** docs/workflows/check.yml without its last step: `npx vitest run __tests__/init.test.ts -u` writes it. */
const CHECK_WORKFLOW = `name: KEPs

# Without a filter for paths: a required check that never starts blocks the pull request. Where no KEP is touched, this one
# says so and passes.
on:
  pull_request:
  merge_group:

permissions:
  contents: read

jobs:
  prr-lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # With its history git tells what changed; without it, GitHub's API is asked.
          fetch-depth: 0
          persist-credentials: false
      - id: prr-lint
        uses: OWNER/prr-lint@0000000000000000000000000000000000000000 # the commit that you have read
`;

;// CONCATENATED MODULE: ./lib/cli/init.js










const WORKFLOW = '.github/workflows/prr-lint.yml';
const PLACEHOLDER = /uses: OWNER\/prr-lint@0{40} #.*$/m;
/**
 * Looks at a repository and writes a configuration and a workflow for it, both or none. Throws `UsageError` for a wrong call, where
 * nothing looks like a proposal, and where a file is already there.
 */
async function initCommand(flags, io) {
    const [{ takeInventory }, { CONFIGURATION, suggest }, { workTree }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(36), __webpack_require__.e(440), __webpack_require__.e(704), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 8408)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(440), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 5299)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9351)),
    ]);
    const cwd = (0,cli_io/* workingDirectory */.p7)(io);
    const root = flags.root === undefined ? repositoryAbove(cwd) : (0,external_node_path_.resolve)(cwd, flags.root);
    const files = workTree(root);
    const preset = flags.preset === undefined ? undefined : await knownPreset(flags.preset);
    const workflow = workflowText(flags.action);
    const inventory = await takeInventory(files);
    if (inventory.roots.length === 0 && preset === undefined)
        throw new errors/* UsageError */.eb(whyNothing(root, [...inventory.flat.keys()]));
    const suggestion = await suggest(files, inventory, preset);
    const targets = [
        await targetAt(root, await configurationPath(files, CONFIGURATION), suggestion.text),
        await targetAt(root, WORKFLOW, workflow),
    ];
    const say = (line = '') => io.stdout.write(`${(0,reporters_escape/* logText */.kc)(line)}\n`);
    say(`In ${(0,reporters_escape/* oneLine */.TN)(root)}`);
    await sayFound(inventory, suggestion, say);
    if (flags.dryRun)
        for (const target of targets)
            show(target, say);
    else
        place(root, targets, flags.force ?? false);
    const prefix = (0,paths/* repositoryPrefix */.Vk)(root, {});
    if (flags.dryRun)
        say('Nothing was written: this was a dry run.');
    else
        sayNext(targets, suggestion.reads, flags.action, say);
    if (prefix !== '')
        say(`  GitHub reads workflows at the top of a repository only: move ${WORKFLOW} there, with \`root: ${(0,reporters_escape/* oneLine */.TN)(prefix)}\``);
}
/** What was found, what to know about it, and what follows from it. */
async function sayFound(inventory, suggestion, say) {
    const { rowsOf, remarksOf } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 1855));
    if (inventory.roots.length === 0)
        say('  nothing that looks like a proposal');
    else
        for (const [about, found] of rowsOf(inventory))
            say(`  ${about.padEnd(13)}  ${(0,reporters_escape/* oneLine */.TN)(found)}`);
    for (const remark of remarksOf(inventory, suggestion))
        say(`  - ${(0,reporters_escape/* oneLine */.TN)(remark)}`);
    say(`\nPreset ${suggestion.preset}: ${(0,reporters_escape/* oneLine */.TN)(suggestion.reason)}\n`);
}
function show({ path, text, state }, say) {
    const remark = {
        new: '',
        same: ' (as it is there)',
        other: ' (already there: left as it is without --force)',
    };
    say(`${path}${remark[state]}`);
    for (const line of text.trimEnd().split('\n'))
        say(`  │ ${line}`.trimEnd());
    say();
}
function sayNext(targets, reads, action, say) {
    for (const { path, state } of targets)
        say(`${state === 'same' ? 'Unchanged' : 'Wrote'} ${path}`);
    const what = reads === 0 ? 'once there is a proposal' : `reads ${reads === 1 ? '1 proposal' : `${reads} proposals`}`;
    say(`\nNext\n  ${lib_package/* NAME */.o} lint  ${what}; a pull request answers only for what it changes`);
    if (action === undefined)
        say(`  In ${WORKFLOW} replace OWNER and the zeros by your copy of ${lib_package/* NAME */.o} and the commit that you have read`);
}
/** The repository of the version control that holds `cwd`, else `cwd`. */
function repositoryAbove(cwd) {
    for (let directory = cwd;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return cwd;
    }
}
async function knownPreset(name) {
    const [{ PRESETS }, { nearest }] = await Promise.all([__webpack_require__.e(/* import() */ 299).then(__webpack_require__.bind(__webpack_require__, 1299)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1291))]);
    const names = Object.keys(PRESETS);
    if (names.includes(name))
        return name;
    const meant = nearest(name, names);
    throw new errors/* UsageError */.eb(`Unknown preset ${(0,lib_text/* quote */.h)(name)}${meant === undefined ? '' : `, did you mean ${(0,lib_text/* quote */.h)(meant)}?`}: expected ${(0,lib_text/* oneOf */.y)(names)}`);
}
/** The workflow that checks pull requests, with the Action that is asked for. */
function workflowText(action) {
    if (action !== undefined && !/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+$/.test(action)) {
        throw new errors/* UsageError */.eb(`Unexpected action ${(0,lib_text/* quote */.h)(action)}, expected \`owner/repository@commit\``);
    }
    const zeros = `OWNER/${lib_package/* NAME */.o}@${'0'.repeat(40)} # replace: your copy of ${lib_package/* NAME */.o}, the commit that you have read`;
    return CHECK_WORKFLOW.replace(PLACEHOLDER, () => `uses: ${action ?? zeros}`);
}
/** A configuration with the other ending is the one that counts when it is the only one. */
async function configurationPath(files, path) {
    const other = path.replace(/\.yaml$/, '.yml');
    const exists = async (one) => {
        const read = await files.read(one);
        return 'text' in read || read.unreadable !== 'missing';
    };
    return !(await exists(path)) && (await exists(other)) ? other : path;
}
function whyNothing(root, flat) {
    if (flat.length === 0) {
        return `Nothing below \`${root}\` looks like a proposal: pass their repository as --root, or the layout they will have as --preset`;
    }
    const where = flat.slice(0, 3).map(lib_text/* quote */.h).join(', ');
    return `What looks like proposals in ${where} are single files: ${lib_package/* NAME */.o} reads those that have a directory of their own`;
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeChanges: () => (/* binding */ writeChanges)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _files_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9351);





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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb)
            throw error;
        const { code } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Cannot write \`${path}\` (${code ?? error}): ${outcome}`);
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
    if (!(0,_files_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)(top, target))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` leads out of the root: fix it there`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target));
    if (!('text' in read) || read.text !== before) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` has changed meanwhile: nothing was written, run it again`);
    }
    return target;
}
function newFile(top, { path }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    let existing = directory;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(existing, { throwIfNoEntry: false }))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
    if (!(0,_files_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The directory of \`${path}\` leads out of the root: fix it there`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The file \`${path}\` has come to be meanwhile: nothing was written, run it again`);
    }
    return target;
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

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
            directories.set(parent, entries.set(posix.basename(child), kind));
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
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return undefined;
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '');
    if (normal === '..' || normal.startsWith('../'))
        return undefined;
    return normal === '.' ? '' : normal;
}
/** Code unit order: the same on every machine, whatever its locale. */
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function parentOf(path) {
    const parent = posix.dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBelow: () => (/* binding */ isBelow),
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);




/**
 * The files below `root` on disk. Nothing outside `root` is ever opened: `..` and symbolic links that leave it read as
 * `outside`. A link to a file inside is that file; a link to a directory is listed as `link`, so that no walk can circle.
 * Throws `UsageError` when `root` is no directory.
 */
function workTree(root) {
    const top = topOf(root);
    /** The real place of `path`, or why it has none. */
    function resolve(path) {
        const inside = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .insideRoot */ .p0)(path);
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
                return entries.sort(_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG);
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
                return (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found.real));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The root \`${root}\` does not exist or cannot be read: pass the repository's directory as --root`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The root \`${root}\` is no directory: pass the repository's directory as --root`);
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

/***/ 8804:
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
