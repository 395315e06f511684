export const id = 720;
export const ids = [720];
export const modules = {

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   qr: () => (/* binding */ supportsLinks),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);

/** Whether to colour what goes to `stdout`: https://no-color.org and https://force-color.org, else only for a terminal. */
function wantsColor({ stdout, env }) {
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return !['0', 'false'].includes(env.FORCE_COLOR);
    if (env.NO_COLOR)
        return false;
    return stdout.isTTY === true && env.TERM !== 'dumb';
}
/** Columns of the terminal, or those that `COLUMNS` asks for; `undefined` where what is printed goes elsewhere. */
function columns({ stdout, env }) {
    const asked = Number(env.COLUMNS);
    if (Number.isSafeInteger(asked) && asked > 0)
        return asked;
    return stdout.isTTY === true && stdout.columns !== undefined && stdout.columns > 0
        ? stdout.columns
        : undefined;
}
const LINKING_PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby'];
const LINKING_TERMINALS = ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot'];
/** Whether the terminal makes links of OSC 8, as far as its environment tells; `FORCE_HYPERLINK` knows better. */
function supportsLinks({ stdout, env }) {
    if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== '')
        return env.FORCE_HYPERLINK !== '0';
    if (stdout.isTTY !== true || env.TERM === 'dumb' || env.CI)
        return false;
    return (LINKING_PROGRAMS.includes(env.TERM_PROGRAM ?? '') ||
        LINKING_TERMINALS.includes(env.TERM ?? '') ||
        Boolean(env.WT_SESSION || env.KONSOLE_VERSION) ||
        Number(env.VTE_VERSION) >= 5000);
}
/** The directory that relative paths count from. Throws `UsageError` when it was removed. */
function workingDirectory(io) {
    try {
        return io.cwd();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('The working directory does not exist any more: change to another one');
    }
}
/** Milliseconds between two redrawings: more often nobody reads. */
const BETWEEN_STEPS = 50;
/** A line on a terminal's stderr that says how far a run is, once it has lasted `quiet` milliseconds; nothing elsewhere. */
function progress({ stderr }, quiet = 500) {
    let quietUntil = Date.now() + quiet;
    let shown = '';
    const show = (text) => {
        if (text === shown)
            return;
        stderr.write(`\r\u001B[K${text}`);
        shown = text;
    };
    return {
        step(done, total) {
            if (!stderr.isTTY || Date.now() < quietUntil)
                return;
            show(`Reading KEP ${done} of ${total}`);
            quietUntil = Date.now() + BETWEEN_STEPS;
        },
        end: () => show(''),
    };
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  iA: () => (/* binding */ prepare),
  GL: () => (/* binding */ rootAbove),
  VI: () => (/* binding */ watched)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/node/paths.js
var paths = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/cli/named.js
/** What people call a KEP at the command line: its path, its number, or the directory that they are in. */





/**
 * Paths as the engine wants them: POSIX and relative to the root. `6060` and `KEP-6060` stand for the directory of that number, unless
 * there is a file of that name. Throws `UsageError` for a path that does not exist and for a number that no KEP or several have.
 */
async function namedPaths(names, place) {
    const { root, cwd } = place;
    const numbers = names.map((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name)) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, name)) ? undefined : numberIn(name));
    if (numbers.every((number) => number === undefined))
        return names.map((name) => (0,paths/* fromRoot */.tc)(name, root, cwd));
    const directories = await directoriesOf(place);
    return names.map((name, index) => {
        const number = numbers[index];
        return number === undefined ? (0,paths/* fromRoot */.tc)(name, root, cwd) : directoryOf(number, directories);
    });
}
/** The directory of the KEP that `cwd` is in, POSIX and relative to the root; `undefined` when it is in none. */
async function surroundingKep(place) {
    const way = (0,external_node_path_.relative)(place.root, place.cwd).split(external_node_path_.sep).join('/');
    if (way === '' || way.startsWith('..'))
        return undefined;
    const directories = await directoriesOf(place);
    return directories
        .map(({ directory }) => directory)
        .find((one) => way === one || way.startsWith(`${one}/`));
}
function numberIn(name) {
    return /^(?:kep-?)?0*(\d+)$/i.exec(name)?.[1];
}
async function directoriesOf({ files, config }) {
    const { survey } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2411)]).then(__webpack_require__.bind(__webpack_require__, 2411));
    return (await survey(files, config)).directories;
}
function directoryOf(number, directories) {
    const found = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new errors/* UsageError */.eb(found.length === 0
        ? `No KEP directory has the number ${(0,words/* quote */.hD)(number)}`
        : `Several KEP directories have the number ${(0,words/* quote */.hD)(number)}: name ${(0,words/* oneOf */.yL)(found)}`);
}

// EXTERNAL MODULE: ./lib/cli/rules.js
var cli_rules = __webpack_require__(3249);
// EXTERNAL MODULE: ./lib/cli/stdin.js
var stdin = __webpack_require__(2152);
;// CONCATENATED MODULE: ./lib/cli/prepare.js
/** What `lint` and `fix` have in common: which KEPs of which repository, under which configuration. */









/** Finds the repository and reads its configuration. Throws `UsageError` for a wrong call. */
async function prepare(paths, flags, io) {
    const [{ workTree }, { rules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1572).then(__webpack_require__.bind(__webpack_require__, 1572)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(5985)]).then(__webpack_require__.bind(__webpack_require__, 2283)),
    ]);
    const cwd = (0,cli_io/* workingDirectory */.p7)(io);
    const asked = await Promise.all((flags.rule ?? []).map(cli_rules/* knownRule */.kQ));
    const root = flags.root === undefined ? rootAbove(cwd) : (0,external_node_path_.resolve)(cwd, flags.root);
    const disk = workTree(root);
    const input = paths.includes(stdin/* STDIN */.T) ? await (0,stdin/* piped */.J)(disk, flags.stdinFilePath, { root, cwd, io }) : undefined;
    const files = input?.files ?? disk;
    const named = paths.filter((path) => path !== stdin/* STDIN */.T);
    const ids = rules.map(({ id }) => id);
    const [{ withUpcomingRelease }, { withScrape }, { readScrapes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8468).then(__webpack_require__.bind(__webpack_require__, 8468)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2508)]).then(__webpack_require__.bind(__webpack_require__, 2508)),
        __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 1714)),
    ]);
    const scrape = readScrapes(flags.scrape ?? [], cwd);
    const complete = (config) => withScrape(withUpcomingRelease(config, flags.upcomingRelease, '--upcoming-release'), scrape);
    const found = await configOf(flags.config, { root, cwd, files, ids });
    const config = complete(found);
    const change = await changeSince(paths.length > 0, flags.changedSince, root, io);
    const { baseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(4897), __webpack_require__.e(5237)]).then(__webpack_require__.bind(__webpack_require__, 5237));
    const base = await baseConfig(found, { files, change, ruleIds: ids, path: found.path });
    const place = { files, config, root, cwd };
    const around = paths.length === 0 && change === undefined ? await surroundingKep(place) : undefined;
    if (around !== undefined)
        io.stderr.write(`Only ${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(around))}, where you are; the path ${(0,reporters_escape/* logText */.kc)(upwards(root, cwd))} stands for all KEPs\n`);
    const options = {
        config,
        paths: [...(await namedPaths(named, place)), ...[around ?? [], input?.path ?? []].flat()],
        ...(asked.length > 0 && { rules: asked }),
        ...(change && { change }),
        ...(flags.ignoreUnrelated && { ignoreUnrelated: true }),
    };
    const everything = options.paths.length === 0 && change === undefined;
    return { root, files, options, base: base && complete(await withBuiltIn(base)), everything };
}
/** The root as it is called from `cwd`, which is below it. */
function upwards(root, cwd) {
    return (0,external_node_path_.relative)(cwd, root) || '.';
}
/** Runs `work` with a line on the terminal that says how far it is; a wrong call is told with the root it was about. */
async function watched(io, root, work) {
    const bar = (0,cli_io/* progress */.qB)(io);
    try {
        return await work(bar.step);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb) {
            const help = error instanceof errors/* MissingRoot */.J9 ? '; `prr-lint init` looks for KEPs and proposes a configuration' : '';
            throw new errors/* UsageError */.eb(`${error.message}${help} (the root is \`${root}\`)`);
        }
        throw error;
    }
    finally {
        bar.end();
    }
}
/** What changed since the revision that was asked for, in a presubmit job of Prow since the branch it goes to. */
async function changeSince(hasPaths, revision, root, { env, stderr }) {
    const prow = hasPaths || !isPresubmit(env) ? undefined : env.PULL_BASE_SHA;
    const base = revision ?? prow;
    if (base === undefined)
        return undefined;
    const { gitChangeSet } = await Promise.all(/* import() */[__webpack_require__.e(3857), __webpack_require__.e(6032)]).then(__webpack_require__.bind(__webpack_require__, 6032));
    if (revision !== undefined)
        return gitChangeSet(root, { base });
    stderr.write(`Only what changed since PULL_BASE_SHA (${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(base))}); the path . stands for all KEPs\n`);
    return gitChangeSet(root, { base, ...(env.PULL_BASE_REF && { name: env.PULL_BASE_REF }) });
}
/** Prow's variables: a postsubmit job has a base too, which is what it tests. */
function isPresubmit({ PULL_BASE_SHA, PULL_PULL_SHA, JOB_TYPE }) {
    return (Boolean(PULL_BASE_SHA) && (Boolean(PULL_PULL_SHA) || JOB_TYPE === 'presubmit' || JOB_TYPE === 'batch'));
}
/** The configuration that was asked for, else the repository's own, with the index that comes with the program within reach. */
async function configOf(path, of) {
    return withBuiltIn(await writtenConfig(path, of));
}
async function withBuiltIn(config) {
    if (config.kubernetes.index !== 'built-in')
        return config;
    const [{ withBuiltInIndex }, { builtInIndex }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2508)]).then(__webpack_require__.bind(__webpack_require__, 2508)),
        __webpack_require__.e(/* import() */ 5890).then(__webpack_require__.bind(__webpack_require__, 5890)),
    ]);
    return withBuiltInIndex(config, builtInIndex);
}
async function writtenConfig(path, { root, cwd, files, ids }) {
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(232), __webpack_require__.e(4897), __webpack_require__.e(9541)]).then(__webpack_require__.bind(__webpack_require__, 4897));
    if (path === undefined)
        return loadConfig(files, ids);
    const file = (0,paths/* fileFrom */.NX)(path, root, cwd);
    if (file.root === root)
        return loadConfig(files, ids, file.path);
    const { workTree } = await __webpack_require__.e(/* import() */ 1572).then(__webpack_require__.bind(__webpack_require__, 1572));
    return loadConfig(workTree(file.root), ids, file.path, files);
}
/** The nearest directory upwards that looks like a repository of KEPs, else the repository of the version control, else `cwd`. */
function rootAbove(cwd) {
    for (let directory = cwd;; directory = (0,external_node_path_.dirname)(directory)) {
        if (['keps', '.github/prr-lint.yaml', '.git'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name))))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return cwd;
    }
}


/***/ }),

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ explainRule),
/* harmony export */   kQ: () => (/* binding */ knownRule),
/* harmony export */   sJ: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8837);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8810);






/** All rules in catalogue order: a table for people or JSON for programs. */
async function listRules(format) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(5985)]).then(__webpack_require__.bind(__webpack_require__, 2283));
    if (format === 'json') {
        const data = rules.map(({ id, severity, category, summary }) => ({ id, severity, category, summary }));
        return `${JSON.stringify(data, null, 2)}\n`;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    return rules
        .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
        .join('');
}
/** The page of a rule as it stands in `docs/rules`. Throws `UsageError` for an unknown rule. */
async function explainRule(id) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(5985)]).then(__webpack_require__.bind(__webpack_require__, 2283));
    const rule = find(rules, id);
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_node_package_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPackage */ .n)().directory, 'docs', 'rules', `${rule.id}.md`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(page, 'utf8').catch(() => `# ${rule.id}\n\n${rule.summary}\n\nSeverity: ${rule.severity}\n`);
}
/** `id` when there is such a rule. Throws `UsageError` otherwise. */
async function knownRule(id) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(5985)]).then(__webpack_require__.bind(__webpack_require__, 2283));
    return find(rules, id).id;
}
function find(rules, id) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule)
        return rule;
    const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(id, rules.map((candidate) => candidate.id));
    const near = meant === undefined ? rules.map((one) => one.id).filter((one) => hasWordsOf(one, id)) : [meant];
    const guess = near.length === 0 ? ':' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(near.slice(0, MOST_NEAR))}?`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Unknown rule ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(id)}${guess} \`prr-lint rules\` lists all`);
}
/** Rules that are offered for a word. */
const MOST_NEAR = 8;
/** Whether a rule's id has every word of what was asked for, or its beginning: `question`, `approv stage`. */
function hasWordsOf(id, asked) {
    const words = asked
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word.length > 2);
    const own = id.split('-');
    return (words.length > 0 && words.every((word) => own.some((part) => part.startsWith(word.replace(/s$/, '')))));
}


/***/ }),

/***/ 2152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ piped),
/* harmony export */   T: () => (/* binding */ STDIN)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(783);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8810);
/** A file that comes over standard input, as editors send what they have open. */





/** How a path is given for standard input. */
const STDIN = '-';
/**
 * Reads standard input to its end. `path` says which file it is, from `cwd`; it need not exist. Throws `UsageError` when it is outside
 * of the root and when what comes is no text.
 */
async function piped(files, path, { root, cwd, io }) {
    if (path === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Missing `--stdin-file-path`, which says the file that standard input is');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (inside === '' || inside.startsWith('../') || inside === '..')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The path ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is outside of the root \`${root}\``);
    const chunks = [];
    for await (const chunk of io.stdin ?? [])
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(Buffer.concat(chunks));
    if (!('text' in read))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Standard input cannot be read (${read.unreadable})`);
    return { files: (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .overlay */ .L)(files, new Map([[inside, read.text]])), path: inside };
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
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7919);
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
/** The order of entries. */
function byName(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.name, b.name);
}
function parentOf(path) {
    const parent = dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);


/** `files` with other texts in some places, under the rules of the door: the tree as it would be if they were written. */
function overlay(files, texts) {
    const added = new Map();
    for (const path of texts.keys()) {
        let kind = 'file';
        for (let child = path; child !== '.'; child = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(child), kind = 'directory') {
            const parent = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(child) === '.' ? '' : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(child);
            const entries = added.get(parent) ?? new Map();
            const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(child);
            added.set(parent, entries.set(name, { name, kind }));
        }
    }
    return {
        async list(directory) {
            const entries = await files.list(directory);
            const known = new Set(entries.map(({ name }) => name));
            const more = [...(added.get((0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? '..')?.values() ?? [])];
            const missing = more.filter(({ name }) => !known.has(name));
            return missing.length === 0 ? entries : [...entries, ...missing].sort(_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .nG);
        },
        async read(path) {
            const text = texts.get((0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) ?? '..');
            return text === undefined ? files.read(path) : { text };
        },
    };
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   MO: () => (/* binding */ askedAnswers),
/* harmony export */   ab: () => (/* binding */ upcomingAnswers),
/* harmony export */   cX: () => (/* binding */ hasReviews),
/* harmony export */   em: () => (/* binding */ dueAnswers),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/** Which questions a KEP owes an answer to. */

/**
 * The questions that are due at the KEP's stage, in template order: those of its stage and of earlier ones, but for questions that
 * the template gained after the KEP's `latest-milestone`. None without a stage or a README.
 */
function dueAnswers(kep) {
    const { readme } = kep;
    if (!readme.exists || readme.problems.length > 0)
        return [];
    return [...readme.answers.values()].filter((answer) => isDue(answer, kep));
}
/** The questions of later stages, as far as the template of the KEP's time has them. */
function upcomingAnswers(kep) {
    if (kep.stage === undefined || !isAsked(kep))
        return [];
    return [...kep.readme.answers.values()].filter((answer) => !isDue(answer, kep) && isOfItsTime(answer, kep));
}
/** The due answers of a README that does ask: without any question the questionnaire as a whole is the finding. */
function askedAnswers(kep) {
    return isAsked(kep) ? dueAnswers(kep) : [];
}
/** Whether the repository reviews the readiness of its KEPs at all. */
function hasReviews({ config, template }) {
    return config.approvals !== undefined || template.questions.length > 0;
}
/** Whether the README asks at least one question. */
function isAsked({ readme }) {
    return [...readme.answers.values()].some(({ state }) => state !== 'missing');
}
/** Whether the KEP's stage and `latest-milestone` make the question due. */
function isDue(answer, kep) {
    const { stage } = kep;
    return (stage !== undefined && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(answer.question.stage) <= (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(stage) && isOfItsTime(answer, kep));
}
function isOfItsTime({ question: { since } }, { latestMilestone: latest }) {
    return since === undefined || latest === undefined || (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(since, latest) <= 0;
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ NoHistory),
/* harmony export */   J9: () => (/* binding */ MissingRoot),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/** A wrong call, configuration or repository: one line that says what to do. The shells print it and end with 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The base version of a change is not in the clone. Whoever has another source for it may ask there. */
class NoHistory extends UsageError {
    /** What is missing; the message goes on with what to do about it in a terminal. */
    why;
    /** Whether a deeper clone would have it. */
    isShallow;
    constructor(why, { help, isShallow }) {
        super(`${why}: ${help}`);
        this.why = why;
        this.isShallow = isShallow;
    }
}
/** A configured KEP root that the tree does not have. In a base version that is no fault: the root may be new. */
class MissingRoot extends UsageError {
}


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTIVE_STATUSES: () => (/* binding */ ACTIVE_STATUSES),
/* harmony export */   INACTIVE_STATUSES: () => (/* binding */ INACTIVE_STATUSES),
/* harmony export */   STAGES: () => (/* binding */ STAGES),
/* harmony export */   STATUSES: () => (/* binding */ STATUSES),
/* harmony export */   compareReleases: () => (/* binding */ compareReleases),
/* harmony export */   dueStage: () => (/* binding */ dueStage),
/* harmony export */   evident: () => (/* binding */ evident),
/* harmony export */   formatRelease: () => (/* binding */ formatRelease),
/* harmony export */   isRelease: () => (/* binding */ isRelease),
/* harmony export */   isUnknownRelease: () => (/* binding */ isUnknownRelease),
/* harmony export */   maturity: () => (/* binding */ maturity),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   parseRelease: () => (/* binding */ parseRelease),
/* harmony export */   spellRelease: () => (/* binding */ spellRelease),
/* harmony export */   track: () => (/* binding */ track)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** Stages, statuses and releases: their order and comparison. */

/** Statuses of the KEP process, from the template's kep.yaml. */
const STATUSES = [
    'provisional',
    'implementable',
    'implemented',
    'deferred',
    'rejected',
    'withdrawn',
    'replaced',
];
/** Stages of a feature, then those of a deprecation (template's kep.yaml, 2025-01). */
const STAGES = ['alpha', 'beta', 'stable', 'deprecated', 'disabled', 'removed'];
/** Statuses whose KEPs are worked on or done: the ones a review is about (upstream `kepval`). */
const ACTIVE_STATUSES = new Set(['implementable', 'implemented']);
/** Statuses whose KEPs nobody reviews: only their YAML must be valid. */
const INACTIVE_STATUSES = new Set([
    'withdrawn',
    'rejected',
    'replaced',
    'deferred',
]);
const FEATURE_ORDER = ['alpha', 'beta', 'stable'];
const DEPRECATION_ORDER = ['deprecated', 'disabled', 'removed'];
/** The stages of the same track in their order: a deprecation never passes through beta. */
function track(stage) {
    return DEPRECATION_ORDER.includes(stage) ? DEPRECATION_ORDER : FEATURE_ORDER;
}
/** How far a stage demands answers: 0 alpha, 1 beta, 2 stable. Deprecations are held to what their step equals. */
function maturity(stage) {
    return Math.max(0, track(stage).indexOf(stage));
}
/**
 * The last stage after `stage` that is planned for `latest` or earlier: where a KEP stands by its milestones. `milestone` gives
 * what kep.yaml says for a stage.
 */
function dueStage(stage, latest, milestone) {
    if (latest === undefined || isUnknownRelease(latest))
        return undefined;
    const stages = track(stage);
    return stages.slice(stages.indexOf(stage) + 1).findLast((later) => {
        const release = parseRelease(milestone(later));
        return release !== undefined && !isUnknownRelease(release) && compareReleases(release, latest) <= 0;
    });
}
const RELEASE = /^(?:v\s?\.?\s?)?(\d+)\.(\d+)(\.\d+|\.)?$/i;
/**
 * `v1.37`, `1.37` or `v1.37.2` as a release, and what misspells one beyond doubt (`V1.37`, `v 1.37`, `v.1.37`, `v1.37.`); `undefined` for
 * anything else (`TBD`, `x.y`).
 */
function parseRelease(text) {
    const [match, major, minor, patch = ''] = RELEASE.exec(text?.trim() ?? '') ?? [];
    if (match === undefined)
        return undefined;
    const release = { major: Number(major), minor: Number(minor) };
    return /\d/.test(patch) ? { ...release, patch: Number(patch.slice(1)) } : release;
}
/** The release that `text` means as the process writes it: `v1.37` for `V1.37` and `1.37`; `undefined` when it means none. */
function spellRelease(text) {
    const [match, major, minor, patch = ''] = RELEASE.exec(text.trim()) ?? [];
    return match === undefined ? undefined : `v${major}.${minor}${patch === '.' ? '' : patch}`;
}
/** Whether the spelling of a release is one that the process knows: with or without `v`, blanks around it. */
function isRelease(text) {
    return /^v?\d+\.\d+(?:\.\d+)?$/.test(text.trim());
}
/** Negative when `a` is before `b`. */
function compareReleases(a, b) {
    return a.major - b.major || a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0);
}
/** `0.0`: upstream's mark of KEPs that no release of Kubernetes carries. */
function isUnknownRelease(release) {
    return release?.major === 0 && release.minor === 0 && !release.patch;
}
/** `v1.37`, and `v1.37.2` where it was written with its patch. */
function formatRelease({ major, minor, patch }) {
    return `v${major}.${minor}${patch === undefined ? '' : `.${patch}`}`;
}
/**
 * The value of `candidates` that a misspelt `text` most likely means, at most a third of its letters away. Two neighbours that
 * changed places count as one letter.
 */
function nearest(text, candidates) {
    const wanted = text.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
    for (const candidate of candidates) {
        const d = isSwapped(wanted, candidate.toLowerCase()) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}
/**
 * The one value of `candidates` that a misspelt `text` means beyond doubt: it differs in letter case, blanks and underscores, or in one
 * letter (two that changed places count as one) and no other value does. Short words say too little for that.
 */
function evident(text, candidates) {
    const wanted = text.trim().toLowerCase().replace(/[\s_]/g, '-');
    if (wanted.length < 4 || wanted.length > 40)
        return undefined;
    const same = candidates.find((candidate) => candidate.toLowerCase() === wanted);
    const near = candidates.filter((candidate) => {
        const known = candidate.toLowerCase();
        return isSwapped(wanted, known) || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, known) === 1;
    });
    return same ?? (near.length === 1 ? near[0] : undefined);
}
function isSwapped(a, b) {
    const i = [...a].findIndex((letter, index) => letter !== b[index]);
    return i !== -1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The name under which reports speak of this tool. */
const NAME = 'prr-lint';
/** That of package.json, which a test compares: the library has no file to read it from. */
const VERSION = '0.1.0';


/***/ }),

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownPackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1207);




let found;
/**
 * This package's own directory and version. It is looked for upwards because the modules run from `src`, from the compiler's output
 * and from bundles, each at another depth.
 */
function ownPackage() {
    found ??= lookUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
    return found;
}
function lookUp(directory) {
    try {
        const { name, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8'));
        if (name === _model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o)
            return { directory, version };
    }
    catch {
        // No manifest here: bundles have one of their own without a name, other directories have none.
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? { directory, version: 'unknown' } : lookUp(parent);
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ fileFrom),
/* harmony export */   Vk: () => (/* binding */ repositoryPrefix),
/* harmony export */   tc: () => (/* binding */ fromRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/** Paths as people write them, and as the engine wants them. */



/** `path` as the engine wants it: POSIX and relative to `root`. */
function fromRoot(path, root, cwd) {
    const inside = below(root, existing(path, root, cwd));
    if (inside === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The path \`${path}\` is outside of the root \`${root}\``);
    return inside;
}
/** A file that may stand outside of `root`: the directory to read it from and its path below that. */
function fileFrom(path, root, cwd) {
    const file = existing(path, root, cwd);
    const inside = below(root, file);
    return inside === undefined ? { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) } : { root, path: inside };
}
/**
 * Path from the top of the work tree that holds `root` to `root`: `''`, or ending in `/`. GitHub counts from there. Without a
 * work tree the top is the workspace of the workflow.
 */
function repositoryPrefix(root, { GITHUB_WORKSPACE }) {
    let top = root;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git'))) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top) {
            top = GITHUB_WORKSPACE || root;
            break;
        }
        top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
/** `path` from `cwd`, else from `root`: people copy paths out of reports. */
function existing(path, root, cwd) {
    const found = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)].find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
    if (found === undefined) {
        const places = [...new Set([cwd, root])].map((place) => `\`${place}\``).join(' and ');
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The path \`${path}\` does not exist below ${places}`);
    }
    return found;
}
/** A path that is inside of `root`, as POSIX and relative to it; `undefined` for one outside. */
function below(root, path) {
    // The second try: either of the two may have been written through a symbolic link (`/tmp` on macOS).
    const tries = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))),
    ];
    const inside = tries.find((way) => way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
    return inside?.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* reexport safe */ _text_inline_js__WEBPACK_IMPORTED_MODULE_0__.CS),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Mn: () => (/* reexport safe */ _text_inline_js__WEBPACK_IMPORTED_MODULE_0__.Mn),
/* harmony export */   TN: () => (/* reexport safe */ _text_inline_js__WEBPACK_IMPORTED_MODULE_0__.TN),
/* harmony export */   Ub: () => (/* binding */ styledLog),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* reexport safe */ _text_inline_js__WEBPACK_IMPORTED_MODULE_0__.aY),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   t6: () => (/* binding */ terminalLink)
/* harmony export */ });
/* harmony import */ var _text_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6678);
/**
 * KEP text is hostile: whoever opens a pull request chooses every byte of it. These functions are the only way it
 * reaches a workflow log or a Markdown page.
 */


/**
 * What a comparison by the rules of a language overlooks (the Unicode collation algorithm gives it no weight) and a reader may see:
 * marks, and a few letters that only lengthen or repeat the one before them.
 */
const WEIGHTLESS = '\\p{M}\\u0640\\u07FA\\u180A\\u1CD3\\uFE73';
const LOG_COMMAND = new RegExp(`(#[${WEIGHTLESS}]*#)(?=[${WEIGHTLESS}]*\\[)`, 'gu');
const LINE_COMMAND = new RegExp(`^(\\s*[${WEIGHTLESS}]*:)(?=[${WEIGHTLESS}]*:)`, 'u');
/**
 * Text that a GitHub runner prints and does not obey. It takes `::command::` at the start of a line (after blanks) and
 * the older `##[command]` anywhere in one, both compared by the rules of a language, which overlook characters without
 * weight: so a mark between the signs does not hide a command, only a blank breaks one. Line ends become line feeds;
 * control characters and ANSI escapes become visible.
 * Source: actions/runner, ActionCommand.cs.
 */
function logText(text) {
    return (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text)
        .map((line) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replace(LOG_COMMAND, '$1 ').replace(LINE_COMMAND, '$1 '))
        .join('\n');
}
/** Colours, and links to addresses without anything unusual (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
const OWN_STYLES = /\u001B\[\d+m|\u001B\]8;;[\w:/.%~+-]*\u001B\\/g;
/** A text that a terminal links to `url`; the text alone where the address has characters that might mean something there. */
function terminalLink(text, url) {
    if (url === undefined || !/^(?:https?|file):\/\/[\w:/.%~+-]+$/.test(url))
        return text;
    return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}
/**
 * Text with colours and links of our own that a runner prints and does not obey: a line keeps them unless what it says without them must
 * be neutralised.
 */
function styledLog(text) {
    return text
        .split('\n')
        .map((line) => {
        const bare = line.replace(OWN_STYLES, '');
        const safe = logText(bare);
        return safe === bare ? line : safe;
    })
        .join('\n');
}
/** Legal in JSON as an escape: what a terminal obeys or hides, and the second `#` of a runner's `##[command]`. */
const ACTIVE = new RegExp(`[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u007F-\\u009F\\u2028\\u2029]|(?<=#[${WEIGHTLESS}]*)#(?=[${WEIGHTLESS}]*\\[)`, 'gu');
/** A document as JSON with every text as it is, in a form that neither a terminal nor a runner obeys; ends in a line feed. */
function jsonText(document) {
    const text = JSON.stringify(document, null, 2);
    return `${text.replace(ACTIVE, jsonEscape)}\n`;
}
function jsonEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** A text as content of an XML 1.0 element, or of an attribute when it is one line; characters that XML forbids become visible. */
function xml(text) {
    return logText(text)
        .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${(0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .yb)(character).toString(16).toUpperCase()}`)
        .replace(/[&<>"']/g, _text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .entity */ .EG);
}
/** Cuts to at most `length` UTF-16 code units, never inside a character; `mark` says that it was cut and counts. */
function cut(text, length, mark = '…') {
    if (text.length <= length)
        return text;
    let end = Math.max(0, length - mark.length);
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end) + mark;
}
/** A text as one line inside an HTML element, where Markdown does not hold but handles and addresses still become links. */
function html(text) {
    const element = (part) => part.replace(/[&<>"']/g, _text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .entity */ .EG);
    return (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), element, (part) => `<code>${element(part)}</code>`);
}
/** A text as a fenced block, each line after `indent`; the fence is longer than any run of backticks inside. */
function codeBlock(text, indent = '') {
    const fence = (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceAround */ .xF)(text, 3);
    return [fence, ...(0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)), fence].map((line) => indent + line).join('\n');
}
/** A Markdown link around Markdown made here; only the label when `url` is no http address. */
function link(label, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return label;
    const destination = url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\w\-./:?#%&=,~+@]/gu, (character) => {
        const encoded = encodeURIComponent(character);
        return encoded === character ? `%${(0,_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .yb)(character).toString(16).toUpperCase()}` : encoded;
    });
    return `[${label}](${destination})`;
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/** `list.push(...more)` for lists of any length: each spread argument takes a place on the stack, which a stranger's file can exhaust. */
function append(list, more) {
    for (const one of more)
        list.push(one);
}


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EG: () => (/* binding */ entity),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   xF: () => (/* binding */ fenceAround),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* unused harmony export literal */
/** Texts of KEPs, which are hostile, as parts of one line of Markdown. */
/** Presentation hints for emoji: nothing is lost without them. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;
/** Control and format characters, lone surrogates, separators of lines and whatever Unicode does not draw. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Shows a character that a reader would not see (or that a terminal obeys) as its code point: `\u200B`. */
function visible(text) {
    return text
        .replace(VARIATION_SELECTORS, '')
        .replace(INVISIBLE, (character) => character === '\t'
        ? character
        : `\\u${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`);
}
/** The number of a character. */
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/** The lines of a text; line feeds, carriage returns and both together end one. */
function lines(text) {
    return text.split(/\r\n|\r|\n/);
}
/** One line of visible characters. */
function oneLine(text) {
    return lines(visibleLines(text)).join(' ').replace(/\s+/gu, ' ').trim();
}
/** Lines of visible characters. */
function visibleLines(text) {
    return lines(text).map(visible).join('\n');
}
/** Characters that mean something inside a line of GitHub-flavoured Markdown, in a table, in HTML or in `$math$`. */
const INLINE = /[&<>`\\*_{}[\]#|~@$]/g;
/** A character as HTML writes it: `&#124;`. */
function entity(character) {
    return `&#${codePoint(character)};`;
}
/**
 * A text as inline code. Valid anywhere in Markdown, table cells included; GitHub links no handle, issue or address
 * in it. Empty text gives an empty string.
 */
function code(text) {
    const line = oneLine(text);
    if (line === '')
        return '';
    // In a table `|` splits the cell even inside a span, and what escapes it there is shown elsewhere.
    if (line.includes('|'))
        return `<code>${line.replace(INLINE, entity).replace(LINKING, '<wbr>$&')}</code>`;
    const fence = fenceAround(line, 1);
    return fence === '`' ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
/** Backticks, `least` at least, more than stand together in `text`. */
function fenceAround(text, least) {
    const longest = Math.max(least - 1, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}
/** Where an address is torn by a tag: text between tags that we write ourselves is linked like any other. */
const LINKING = /:|&#64;|\./g;
/** A text as it is, on one line: nothing in it is markup; GitHub may still link what looks like an address. */
function literal(text) {
    return text.replace(INLINE, entity);
}
/** What GitHub turns into a link or a ping outside of code: addresses, handles, issues, commits. */
const REFERENCE = /(?:https?:|ftp:|mailto:|www\.)\S+|[\w.+-]{0,64}@[\w./-]+|[\w./-]{0,64}#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b/gi;
/** Escapes a text, what GitHub would link in it by `reference` and the rest by `plain`. */
function escapeText(text, plain, reference) {
    let escaped = '';
    let from = 0;
    for (const match of text.matchAll(REFERENCE)) {
        escaped += plain(text.slice(from, match.index)) + reference(match[0]);
        from = match.index + match[0].length;
    }
    return escaped + plain(text.slice(from));
}
/**
 * A message as one line of Markdown: what stands between backticks becomes inline code, everything else is literal.
 * It starts no list or heading even at the start of a line.
 */
function prose(text) {
    const parts = oneLine(text).split('`');
    const unpaired = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    return parts
        .map((part, index) => {
        const words = () => escapeText(part, literal, code);
        if (index >= unpaired)
            return entity('`') + words();
        return index % 2 === 1 ? code(part) : words();
    })
        .join('')
        .replace(/^[-+=]/, entity)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}


/***/ }),

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutZeros),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** The one order of texts: by code units, the same on every machine. */
/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Digits without leading zeros: `0752` and `752` are one number. Of anything else only zeros before a digit go. */
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
}


/***/ }),

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   cS: () => (/* binding */ withoutMarkdown),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   nh: () => (/* binding */ isOtherMarkup),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   pD: () => (/* binding */ dirname),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
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
/** The way from the directory `from` to `to`, both relative to the same root. */
function relative(from, to) {
    const above = normalize(from)
        .split('/')
        .filter((part) => part !== '.');
    const below = normalize(to)
        .split('/')
        .filter((part) => part !== '.');
    let shared = 0;
    while (shared < above.length && above[shared] === below[shared])
        shared += 1;
    return [...above.slice(shared).map(() => '..'), ...below.slice(shared)].join('/') || '.';
}
/** Whether `path` is `directory` or lies below it; `''` is above everything, `undefined` above nothing. */
function isAtOrBelow(directory, path) {
    return (directory !== undefined && (path === directory || directory === '' || path.startsWith(`${directory}/`)));
}
/** A path as part of an address: nothing in it means anything there, and half a character is the sign for none. */
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map((name) => encodeURIComponent(name).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')))
        .join('/');
}
/** Whether a path names a Markdown document. */
function isMarkdown(path) {
    return MARKDOWN.test(path);
}
/** The path of a Markdown document without its ending; any other path as it is. */
function withoutMarkdown(path) {
    return path.replace(MARKDOWN, '');
}
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Whether a path names a document in another markup: reStructuredText, AsciiDoc, MediaWiki, Org. */
function isOtherMarkup(path) {
    return /\.(?:rst|adoc|asciidoc|mediawiki|org|textile)$/i.test(path);
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nA: () => (/* binding */ quoteQuestion),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const LONGEST = 80;
/** The questions of the template have up to 120 characters, and are looked for by their ends as well. */
const LONGEST_QUESTION = 160;
/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
function quote(text) {
    return quoted(text, LONGEST);
}
/** The same of a question, which has room to stand whole. */
function quoteQuestion(heading) {
    return quoted(heading, LONGEST_QUESTION);
}
function quoted(text, longest) {
    const line = text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    if (line === '')
        return '`""`';
    const characters = [...line.slice(0, 2 * (longest + 1))];
    return `\`${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line}\``;
}
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
function oneOf(values) {
    const words = values.map(quote);
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
/** `1 error`, `2 errors` */
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
