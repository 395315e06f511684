export const id = 1976;
export const ids = [1976,5095];
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
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/node/paths.js
var paths = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/node/write-changes.js
var write_changes = __webpack_require__(5095);
;// CONCATENATED MODULE: ./lib/cli/target.js






/** Looks where `path` leads. Throws `UsageError` when that is through a symbolic link: it may lead out of the root. */
async function targetAt(root, path, text) {
    const names = path.split('/');
    let exists = true;
    for (let depth = 1; exists && depth <= names.length; depth++) {
        const part = names.slice(0, depth).join('/');
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, part)).catch(() => undefined);
        if (stats?.isSymbolicLink())
            throw new errors/* UsageError */.eb(`${(0,words/* quote */.hD)(part)} is a symbolic link: nothing is written through one, replace it first`);
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
        const paths = (0,words/* oneOf */.yL)(others.map(({ path }) => path)).replace(' or ', ' and ');
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
/** The line of the workflow that names the Action, and what it names. */
const USES = /uses: (?<owner>[\w-]+)\/prr-lint@(?<commit>[0-9a-f]{40}) #.*$/m;
const { owner = '', commit = '' } = USES.exec(CHECK_WORKFLOW)?.groups ?? {};
/** What is left to replace in it by hand. */
const BLANKS = [...(owner === 'OWNER' ? [owner] : []), ...(/^0+$/.test(commit) ? ['the zeros'] : [])];
/** A first cycle in which nobody is stopped. */
const REPORT_ONLY = `
        with:
          # A report only, for a start: remove this line when pull requests are to be held to it.
          fail-on: never`;
/**
 * Looks at a repository and writes a configuration and a workflow for it, both or none. Throws `UsageError` for a wrong call, where
 * nothing looks like a proposal, and where a file is already there.
 */
async function initCommand(flags, io) {
    const [{ takeInventory }, { CONFIGURATION, suggest }, { workTree }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(4290)]).then(__webpack_require__.bind(__webpack_require__, 4290)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(1837), __webpack_require__.e(4897), __webpack_require__.e(9635)]).then(__webpack_require__.bind(__webpack_require__, 600)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572)),
    ]);
    const cwd = (0,cli_io/* workingDirectory */.p7)(io);
    const root = flags.root === undefined ? repositoryAbove(cwd) : (0,external_node_path_.resolve)(cwd, flags.root);
    const files = workTree(root);
    const preset = flags.preset === undefined ? undefined : await knownPreset(flags.preset);
    const workflow = workflowText(flags.action);
    const inventory = await takeInventory(files);
    if (preset === undefined)
        refuseOtherMarkup(inventory);
    if (inventory.roots.length === 0 && preset === undefined)
        throw new errors/* UsageError */.eb(`Nothing below \`${root}\` looks like a proposal: pass their repository as --root, or the layout they will have as --preset`);
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
/** A set-up that leaves more than a few proposals aside would look like a check of all. */
function refuseOtherMarkup({ otherMarkup, proposals }) {
    const all = otherMarkup.length + proposals.length;
    if (otherMarkup.length * 20 <= all)
        return;
    const endings = [...new Set(otherMarkup.map((path) => path.slice(path.lastIndexOf('.'))))].slice(0, 3);
    throw new errors/* UsageError */.eb(`Of ${all} documents that look like proposals ${otherMarkup.length} are written in ${endings.map(words/* quote */.hD).join(', ')}, and ${tool/* NAME */.o} reads Markdown alone: pass --preset to set it up for the others`);
}
/** What was found, what to know about it, and what follows from it. */
async function sayFound(inventory, suggestion, say) {
    const { rowsOf, remarksOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1855)]).then(__webpack_require__.bind(__webpack_require__, 1855));
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
    say(`\nNext\n  ${tool/* NAME */.o} lint  ${what}; a pull request answers only for what it changes`);
    if (action === undefined && BLANKS.length > 0)
        say(`  In ${WORKFLOW} replace ${BLANKS.join(' and ')} by ${meant(' and ')}`);
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
    const [{ PRESETS }, { nearest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2446).then(__webpack_require__.bind(__webpack_require__, 2446)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8837)),
    ]);
    const names = Object.keys(PRESETS);
    if (names.includes(name))
        return name;
    const meant = nearest(name, names);
    throw new errors/* UsageError */.eb(`Unknown preset ${(0,words/* quote */.hD)(name)}${meant === undefined ? '' : `, did you mean ${(0,words/* quote */.hD)(meant)}?`}: expected ${(0,words/* oneOf */.yL)(names)}`);
}
/** The workflow that checks pull requests, with the Action that is asked for. */
function workflowText(action) {
    if (action !== undefined && !/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+$/.test(action)) {
        throw new errors/* UsageError */.eb(`Unexpected action ${(0,words/* quote */.hD)(action)}, expected \`owner/repository@commit\``);
    }
    return CHECK_WORKFLOW.replace(USES, (line) => {
        const own = BLANKS.length === 0 ? line : line.replace(/#.*$/, () => `# replace: ${meant(', ')}`);
        return `${action === undefined ? own : `uses: ${action}`}${REPORT_ONLY}`;
    });
}
/** What the blanks of the workflow stand for. */
function meant(joint) {
    const commit = 'the commit that you have read';
    return BLANKS.length > 1 ? `your copy of ${tool/* NAME */.o}${joint}${commit}` : commit;
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


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeChanges: () => (/* binding */ writeChanges),
/* harmony export */   writeGroups: () => (/* binding */ writeGroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
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
