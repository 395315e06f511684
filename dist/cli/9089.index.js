export const id = 9089;
export const ids = [9089];
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

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lintCommand),
/* harmony export */   P: () => (/* binding */ tellFailures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3434);
/* harmony import */ var _model_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(955);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4400);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9975);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8810);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8908);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6344);
/* harmony import */ var _stdin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2152);












/** Lints, fixes where that is asked for, and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
async function lintCommand(paths, flags, io) {
    const { failOn } = flags;
    checkFixes(flags, paths);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .iA)(paths, flags, io);
    const unsafe = flags.unsafeFixes === true;
    if (flags.fixDryRun) {
        const { lintAndDiff } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441));
        const left = await lintAndDiff(prepared, { unsafe, output: flags.output }, io);
        await tellFailures(left, io);
        return (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(left, failOn);
    }
    const report = flags.fix
        ? await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441))).lintAndFix(prepared, unsafe, io)
        : await justLint(prepared, flags.format, io);
    await write(report, prepared.root, flags, io);
    await writeArtifact(report, prepared.root, failOn, io);
    await tellFailures(report, io);
    return (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(report, failOn);
}
async function justLint({ root, files, options, base }, format, io) {
    const { lintTrusting } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(3712), __webpack_require__.e(5237)]).then(__webpack_require__.bind(__webpack_require__, 5237));
    const trusted = { trust: 'head', base };
    const shows = (await reporterOf(format)).showsAnswers ? 'answers' : 'findings';
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .watched */ .VI)(io, root, (step) => lintTrusting(files, { ...options, shows, progress: step }, trusted));
}
function checkFixes({ fix, fixDryRun, unsafeFixes }, paths) {
    if (fix && paths.includes(_stdin_js__WEBPACK_IMPORTED_MODULE_8__/* .STDIN */ .T))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb('Unexpected `--fix` with standard input, expected `--fix-dry-run` or files');
    if (fix && fixDryRun)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb('Unexpected `--fix` with `--fix-dry-run`, expected one of them');
    if (unsafeFixes && !fix && !fixDryRun) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it');
    }
}
/** Prow shows the test cases of a presubmit job that lie in the directory for its artifacts. */
async function writeArtifact(report, root, failOn, { env }) {
    if (!env.ARTIFACTS || !env.PULL_BASE_SHA)
        return;
    const { junit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3358));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.ARTIFACTS, 'junit_prr-lint.xml');
    (0,_node_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(file, junit(report, failOn), { root, help: 'set ARTIFACTS to a directory that may be written' });
}
async function write(report, root, flags, io) {
    const { output } = flags;
    const text = await render(report, root, flags, io);
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const { summaryLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7740));
    (0,_node_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .workingDirectory */ .p7)(io), output), text, { root });
    io.stderr.write(`${summaryLine(report)}\n`);
}
async function render(report, root, { format, output, failOn }, io) {
    const width = (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .YB)(io);
    return (await reporterOf(format)).render(report, {
        prefix: (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPrefix */ .Vk)(root, io.env),
        failOn,
        color: output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .zK)(io),
        ...(output === undefined && width !== undefined && { width }),
        ...(output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .supportsLinks */ .qr)(io) && { ruleLink: pageOnDisk }),
    });
}
async function reporterOf(format) {
    const { reporters } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2413));
    const reporter = reporters.find(({ name }) => name === format);
    if (reporter === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`Unknown format ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(format)}`);
    return reporter;
}
/** Says which KEPs could not be judged, behind the report about the others. */
async function tellFailures({ failures }, { stderr }) {
    if (failures.length === 0)
        return;
    const { failureLines } = await __webpack_require__.e(/* import() */ 6412).then(__webpack_require__.bind(__webpack_require__, 6412));
    for (const line of failureLines(failures))
        stderr.write(`${line}\n`);
}
/** The page of a rule where the program is installed with its documentation. */
function pageOnDisk(rule) {
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_node_package_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPackage */ .n)().directory, 'docs', 'rules', `${rule}.md`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(page) ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(page).href : undefined;
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
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4708), __webpack_require__.e(5347), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 5347)),
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
    const { baseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(3712), __webpack_require__.e(5237)]).then(__webpack_require__.bind(__webpack_require__, 5237));
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
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(4672), __webpack_require__.e(3712)]).then(__webpack_require__.bind(__webpack_require__, 3712));
    if (path === undefined)
        return loadConfig(files, ids);
    const file = (0,paths/* fileFrom */.NX)(path, root, cwd);
    if (file.root === root)
        return loadConfig(files, ids, file.path);
    const { workTree } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572));
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1636);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8810);






/** All rules in catalogue order: a table for people or JSON for programs. */
async function listRules(format) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4708), __webpack_require__.e(5347), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 5347));
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
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4708), __webpack_require__.e(5347), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 5347));
    const rule = find(rules, id);
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_node_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPackage */ .n)().directory, 'docs', 'rules', `${rule.id}.md`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(page, 'utf8').catch(() => `# ${rule.id}\n\n${rule.summary}\n\nSeverity: ${rule.severity}\n`);
}
/** `id` when there is such a rule. Throws `UsageError` otherwise. */
async function knownRule(id) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4708), __webpack_require__.e(5347), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 5347));
    return find(rules, id).id;
}
function find(rules, id) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule)
        return rule;
    const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(id, rules.map((candidate) => candidate.id));
    const near = meant === undefined ? rules.map((one) => one.id).filter((one) => hasWordsOf(one, id)) : [meant];
    const guess = near.length === 0 ? '' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(near.slice(0, MOST_NEAR))}?`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`Unknown rule ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(id)}${guess}: \`prr-lint rules\` lists all`);
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

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/fail-on.js
var fail_on = __webpack_require__(955);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/index.js + 10 modules
var reporters = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/cli/desk-commands.js
const several = (value, values) => [...values, value];
/** The commands of those who look for, follow and prepare reviews. */
function addDeskCommands(root, io, end) {
    addQueue(root, io, end);
    addQuery(root, io, end);
    addFreeze(root, io, end);
    addRequest(root, io, end);
    addNew(root, io, end);
    addTable(root, io, end);
    addBrief(root, io, end);
}
/** The options that open a repository. */
function opened(command) {
    return command
        .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
        .option('--config <file>', 'configuration; default: .github/prr-lint.yaml');
}
function addQuery(root, io, end) {
    opened(root
        .command('query')
        .description('list the KEPs that somebody looks for; understands the options of `kepctl query`'))
        .argument('[ignored...]', 'nothing, as with kepctl')
        .option('--sig <patterns>', 'regular expressions over the directories of SIGs', several, [])
        .option('--status <statuses>', 'statuses', several, [])
        .option('--stage <stages>', 'stages; none for KEPs without one', several, [])
        .option('--author <handles>', 'authors, with or without @', several, [])
        .option('--approver <handles>', 'approvers of kep.yaml', several, [])
        .option('--participating-sig <sigs>', 'participating SIGs', several, [])
        .option('--prr <handles>', 'approvers of production readiness at the stage of the KEP', several, [])
        .option('--milestone <releases>', 'releases that `latest-milestone` names', several, [])
        .option('--kep <numbers>', 'numbers of KEPs', several, [])
        .option('--move <moves>', 'what is asked for: alpha->beta, again …', several, [])
        .option('--state <states>', 'where the request stands by its files: draft, ready …', several, [])
        .option('--idle', 'implementable, alpha or beta, and left alone for two releases')
        .option('--unassigned', 'without approver of production readiness')
        .option('--sort <key>', 'path, number, title, sig, stage, status, updated, milestone or approver')
        .option('--format <format>', 'table, csv, json, yaml or html')
        .option('--output <format or file>', 'one of the formats, as with kepctl, or a file to write to')
        .option('--include-prs', 'also KEPs of open pull requests, asked of GitHub')
        .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
        .option('--repo-path <directory>', 'the same as --root; default: $ENHANCEMENTS_PATH')
        .option('--log-level <level>', 'accepted for the sake of scripts; nothing is logged')
        .addHelpText('after', '\nValues of one option, repeated or between commas, are alternatives; options are combined.\n')
        .action(async (_, flags) => {
        const { queryCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(3094), __webpack_require__.e(6190)]).then(__webpack_require__.bind(__webpack_require__, 6190));
        end(await queryCommand(flags, io));
    });
}
function addQueue(root, io, end) {
    opened(root.command('queue').description('show which reviews wait for whom in a release'))
        .option('--milestone <release>', 'the release; default: the one that is worked on')
        .option('--online', 'also what only GitHub knows: pull requests, reviews, issues')
        .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
        .option('--for <handle>', 'whose reviews come first; @me is you')
        .option('--format <format>', 'table, markdown, json, csv or html', 'table')
        .option('--output <file>', 'write it to a file')
        .action(async (flags) => {
        const { queueCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(3094), __webpack_require__.e(3721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
        end(await queueCommand(flags, io));
    });
}
/** `prr-freeze` is what the readiness deadline was called until v1.37. */
function addFreeze(root, io, end) {
    const commands = [
        ['freeze', 'judge the KEPs of a release at a freeze, item by item', 'enhancements'],
        ['prr-freeze', 'the same as `freeze --at kep-readiness`', 'kep-readiness'],
    ];
    for (const [name, description, at] of commands) {
        opened(root.command(name).description(description))
            .option('--milestone <release>', 'the release; default: the one that is worked on')
            .option('--at <freeze>', 'kep-readiness (alias prr-freeze) or enhancements', at)
            .option('--kep <numbers>', 'only these KEPs, whatever release they name', several, [])
            .option('--schedule <file>', 'the README of the release, for its dates')
            .option('--online', 'also what only GitHub knows: issues and open pull requests')
            .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
            .option('--format <format>', 'terminal, markdown, json, csv or html', 'terminal')
            .option('--output <file>', 'write it to a file')
            .action(async (flags) => {
            const { freezeCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(3094), __webpack_require__.e(2545)]).then(__webpack_require__.bind(__webpack_require__, 2545));
            end(await freezeCommand(flags, io));
        });
    }
}
function addRequest(root, io, end) {
    opened(root.command('request').description('write a request for a review into the files of a KEP'))
        .argument('<kep>', 'its directory or its number')
        .option('--stage <stage>', 'the stage that the KEP is to reach')
        .option('--milestone <release>', 'in which release; default: the one that is worked on')
        .option('--approver <handle>', 'who is asked; default: who is named already')
        .option('--status <status>', 'the status to write: implementable')
        .option('--again', 'another review at the same stage')
        .option('--fill', 'put the questions that are missing into the README')
        .option('--force', 'also back to an earlier stage or release')
        .option('--dry-run', 'print a patch and write nothing')
        .action(async (path, flags) => {
        const { requestCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 903));
        end(await requestCommand(path, flags, io));
    });
}
function addNew(root, io, end) {
    opened(root.command('new').description("make a KEP out of the repository's template"))
        .argument('<title>', 'its title')
        .option('--number <number>', 'the number of its issue')
        .option('--sig <sig>', 'the SIG that owns it')
        .option('--author <handles>', 'its authors', several, [])
        .option('--reviewer <handles>', 'its reviewers', several, [])
        .option('--approver <handles>', 'its approvers in the SIG', several, [])
        .option('--participating-sig <sigs>', 'SIGs that take part', several, [])
        .option('--prr-approver <handle>', 'who approves its production readiness')
        .option('--stage <stage>', 'the first stage', 'alpha')
        .option('--milestone <release>', 'the release of that stage; default: the one that is worked on')
        .option('--name <name>', 'of its directory behind the number; default: made of the title')
        .option('--dry-run', 'print a patch and write nothing')
        .action(async (title, flags) => {
        const { newCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 748));
        end(await newCommand(title, flags, io));
    });
}
function addTable(root, io, end) {
    opened(root
        .command('table')
        .description('write the list of proposals that a README holds, or check that it is current'))
        .option('--format <format>', 'markdown or json', 'markdown')
        .option('--write <file>', 'put the table between the markers of this file')
        .option('--check <file>', 'compare the table of this file; 1 where it is not current')
        .option('--output <file>', 'write what is printed to a file')
        .action(async (flags) => {
        const { tableCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(3626)]).then(__webpack_require__.bind(__webpack_require__, 3626));
        end(await tableCommand(flags, io));
    });
}
function addBrief(root, io, end) {
    const commands = [
        ['brief', 'say what changed in a KEP since its last approval'],
        ['history', 'say when each stage of a KEP was asked for and approved, and by whom'],
    ];
    for (const [name, description] of commands) {
        opened(root.command(name).description(description))
            .argument('<kep>', 'its directory or its number')
            .option('--base <revision>', 'the revision whose history counts; default: where the branch left the default branch')
            .option('--format <format>', 'terminal, markdown or json', 'terminal')
            .option('--output <file>', 'write it to a file')
            .action(async (path, flags) => {
            const { briefCommand, historyCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 508));
            end(await (name === 'brief' ? briefCommand : historyCommand)(path, flags, io));
        });
    }
}

// EXTERNAL MODULE: ./lib/cli/lint.js
var lint = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/cli/rules.js
var rules = __webpack_require__(3249);
;// CONCATENATED MODULE: ./lib/cli/run.js









const EXAMPLES = `
Examples:
  $ ${tool/* NAME */.o} init --dry-run                             what suits this repository
  $ ${tool/* NAME */.o} lint                                       all KEPs of the repository
  $ ${tool/* NAME */.o} lint keps/sig-node/2033-kubelet-in-userns  one KEP
  $ ${tool/* NAME */.o} lint --format json --output report.json    a report for other programs
  $ ${tool/* NAME */.o} lint --fix-dry-run                         what could be fixed, as a patch
  $ ${tool/* NAME */.o} explain question-is-answered               why a rule exists and how to satisfy it
`;
const FORMATS = reporters.reporters.map(({ name }) => name);
const FORMAT_HELP = `
Formats:
${reporters.reporters.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}\n`).join('')}`;
const EXIT_CODES = `
Exit codes:
  0  nothing to object to
  1  findings at or above --fail-on
  2  the run is broken: wrong call, no KEP, unreadable configuration
`;
/**
 * One call of the command line. Returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 broken. Never throws.
 */
async function run(argv, io) {
    try {
        let code = 0;
        await program(io, (result) => {
            code = result;
        }).parseAsync(argv);
        return code;
    }
    catch (error) {
        return explainFailure(error, io);
    }
}
function program(io, end) {
    const root = new esm/* Command */.uB(tool/* NAME */.o)
        .description('Says what still keeps Kubernetes Enhancement Proposals from passing production readiness review.')
        .version(tool/* VERSION */.x, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .addHelpText('after', EXAMPLES + EXIT_CODES)
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        outputError: () => undefined,
    })
        .exitOverride();
    addLint(root, io, end);
    addFix(root, io, end);
    addInit(root, io);
    addKubernetes(root, io);
    addRules(root, io);
    addDeskCommands(root, io, end);
    return root;
}
function addLint(root, io, end) {
    run_select(root.command('lint').description('read KEPs and report findings'))
        .addOption(new esm/* Option */.c$('--format <format>', 'how to report, see below').choices(FORMATS).default(FORMATS[0]))
        .addOption(new esm/* Option */.c$('--fix', 'fix what can be fixed without inventing an answer, then report what is left'))
        .addOption(new esm/* Option */.c$('--fix-dry-run', 'print what --fix would change, as a patch, instead of a report'))
        .addOption(new esm/* Option */.c$('--unsafe-fixes', 'with these: also fixes that somebody has to look at or complete'))
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'least severity that fails').choices(fail_on/* FAIL_ON */.d$).default('error'))
        .option('--stdin-file-path <file>', 'the file that standard input is, with the path -')
        .option('--output <file>', 'write the report to a file')
        .option('--scrape <file>', 'what a component of a running cluster answers at /metrics; may be repeated', (file, files = []) => [...files, file])
        .addHelpText('after', FORMAT_HELP + EXIT_CODES)
        .action(async (paths, flags) => {
        end(await (0,lint/* lintCommand */.D)(paths, flags, io));
    });
}
function addFix(root, io, end) {
    run_select(root.command('fix').description('fix what can be fixed without inventing an answer'))
        .option('--patch <file>', 'write a patch for `git apply` and leave the files alone; no file without changes')
        .option('--unsafe-fixes', 'also fixes that somebody has to look at or complete')
        .option('--all', 'in all KEPs, when neither paths nor a revision say in which')
        .action(async (paths, flags) => {
        const { fixCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4672), __webpack_require__.e(4708), __webpack_require__.e(2135), __webpack_require__.e(6302), __webpack_require__.e(5347), __webpack_require__.e(1837), __webpack_require__.e(33), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441));
        end(await fixCommand(paths, flags, io));
    });
}
function addInit(root, io) {
    root
        .command('init')
        .description('propose a configuration and a workflow for a repository, and write them')
        .option('--root <directory>', 'the repository; default: the nearest one upwards')
        .option('--preset <name>', 'the layout to start from; default: the one that fits best')
        .option('--action <reference>', 'the Action that the workflow uses: owner/repository@commit')
        .option('--dry-run', 'show what would be written')
        .option('--force', 'replace files that are already there')
        .action(async (flags) => {
        const { initCommand } = await __webpack_require__.e(/* import() */ 1976).then(__webpack_require__.bind(__webpack_require__, 1976));
        await initCommand(flags, io);
    });
}
/** What is asked of the code of Kubernetes. */
function addKubernetes(root, io) {
    root
        .command('index')
        .description('make an index of the feature gates and metrics that the code of Kubernetes declares')
        .requiredOption('--kubernetes <checkout>', 'a checkout of kubernetes/kubernetes at a release')
        .option('--website <checkout>', 'a checkout of kubernetes/website, for names of removed gates')
        .option('--output <file>', 'write the index there and print what changed')
        .action(async (flags) => {
        const { indexCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6682)]).then(__webpack_require__.bind(__webpack_require__, 6682));
        await indexCommand(flags, io);
    });
    for (const [what, example] of [
        ['gate', 'a feature gate'],
        ['metric', 'a metric'],
    ]) {
        root
            .command(what)
            .description(`say what the code of Kubernetes has of ${example}, and which KEPs name it`)
            .argument('<name>', 'its name, or a part of one')
            .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
            .option('--config <file>', 'the configuration')
            .action(async (name, flags) => {
            const { gateCommand, metricCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(4708), __webpack_require__.e(5347), __webpack_require__.e(3745)]).then(__webpack_require__.bind(__webpack_require__, 805));
            await (what === 'gate' ? gateCommand : metricCommand)(name, flags, io);
        });
    }
}
function addRules(root, io) {
    root
        .command('rules')
        .description('list all rules')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to list').choices(['table', 'json']).default('table'))
        .action(async ({ format }) => {
        io.stdout.write(await (0,rules/* listRules */.sJ)(format));
    });
    root
        .command('explain')
        .description('print the page of a rule: why, examples, how to fix')
        .argument('<rule>', 'its id, as findings show it')
        .action(async (id) => {
        io.stdout.write(await (0,rules/* explainRule */.OL)(id));
    });
}
/** The argument and the options that choose what is read. */
function run_select(command) {
    return command
        .argument('[paths...]', 'KEP directories or their numbers, files in them, directories above them or approval files; default: the KEP that you are in, else all')
        .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
        .option('--config <file>', 'configuration; default: .github/prr-lint.yaml')
        .option('--rule <id>', 'only this rule; may be repeated', (id, ids = []) => [...ids, id])
        .option('--changed-since <revision>', 'only KEPs that changed in the work tree since it left this commit, branch or tag')
        .option('--upcoming-release <release>', 'the release that is worked on; default: what the KEPs themselves target')
        .option('--ignore-unrelated', 'skip paths that belong to no KEP instead of refusing them');
}
function explainFailure(error, { stderr, env }) {
    if (error instanceof esm/* CommanderError */.b7) {
        if (error.exitCode === 0)
            return 0;
        // Without a command commander has already printed the help.
        if (error.code !== 'commander.help')
            stderr.write(`${tool/* NAME */.o}: ${(0,reporters_escape/* oneLine */.TN)(error.message.replace(/^error: /, ''))}\n`);
        return 2;
    }
    if (error instanceof errors/* UsageError */.eb) {
        // A wrong configuration has a line per problem; everywhere else a line feed can only come from the caller's values.
        const message = error.name === 'ConfigError' ? error.message : (0,reporters_escape/* oneLine */.TN)(error.message);
        stderr.write(`${tool/* NAME */.o}: ${(0,reporters_escape/* logText */.kc)(message)}\n`);
        return 2;
    }
    const message = (0,reporters_escape/* oneLine */.TN)(error instanceof Error ? error.message : String(error));
    stderr.write(`${tool/* NAME */.o} failed: ${(0,reporters_escape/* logText */.kc)(message)} (this is a bug: please report it; PRR_LINT_DEBUG=1 shows where)\n`);
    if (env.PRR_LINT_DEBUG && error instanceof Error)
        stderr.write(`${(0,reporters_escape/* logText */.kc)(error.stack ?? '')}\n`);
    return 2;
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
    const { readme, stage } = kep;
    if (stage === undefined || !readme.exists || readme.problems.length > 0)
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
}
/** A configured KEP root that the tree does not have. In a base version that is no fault: the root may be new. */
class MissingRoot extends UsageError {
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** The least severity at which findings fail a run. */
const FAIL_ON = ['error', 'warning', 'never'];
const FAILING = {
    error: new Set(['error']),
    warning: new Set(['error', 'warning']),
    never: new Set(),
};
/** Whether a finding fails a run: it is new and weighs at least `failOn`. What the base version has already never fails. */
function fails({ new: isNew, severity }, failOn) {
    return isNew && FAILING[failOn].has(severity);
}
/** 2 when a KEP could not be judged, 1 when a finding fails the run, else 0. */
function exitCode({ findings, failures }, failOn) {
    if (failures.length > 0)
        return 2;
    return findings.some((finding) => fails(finding, failOn)) ? 1 : 0;
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


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3434);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);
/** The one way to write a file: whole or not at all, and nothing but that file. */





/**
 * Writes `text` beside `target`, which it is to replace or to become; `before` is the file that is there now, whose owner, group and
 * permissions it gets. The name cannot be guessed, nothing that has it already is opened, and a failure leaves nothing behind.
 * Throws what the system says.
 */
function draft(target, text, before) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.prr-lint-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}.tmp`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', before === undefined ? 0o666 : 0o600);
    try {
        try {
            writeAll(file, text);
            if (before !== undefined) {
                if (process.platform !== 'win32')
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(file, before.uid, before.gid);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, before.mode & 0o7777);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    return { temporary, target };
}
/** Puts the text into its place. Throws what the system says. */
function put({ temporary, target }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
}
/** Removes what was not put into its place. */
function discard({ temporary }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
}
/**
 * Writes `text` to `path` all at once, so that nobody ever reads half of it; the directories above are made. A device is written to,
 * whatever else is no regular file is refused, and so is a link: somebody else may have put it there. For the same reason a path
 * that is below `root` as it is written must be there in truth. Throws `UsageError` where it is not possible; `help` says what to do.
 */
function writeWhole(path, text, { root, help = 'choose another --output' } = {}) {
    try {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (root !== undefined)
            refuseWayOut(root, directory);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        if (isDevice(path, before))
            writeInPlace(path, text);
        else {
            if (before !== undefined && !before.isFile())
                throw new Error(`it is ${kindOf(before)}`);
            const one = draft(path, text, before);
            try {
                put(one);
            }
            finally {
                discard(one);
            }
        }
    }
    catch (error) {
        const { code, message } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Cannot write \`${path}\` (${code ?? message}): ${help}`);
    }
}
/** Directories of a stranger's checkout may be links; the part of the way that exists is what counts. */
function refuseWayOut(root, directory) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)(top, directory))
        return;
    let existing = directory;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(existing, { throwIfNoEntry: false }) === undefined)
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.isBelow)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(existing)))
        throw new Error('a link on its way leads out of the repository');
}
/** `/dev/null`, `/dev/stdout`: what the system keeps there is often a link. */
function isDevice(path, before) {
    const stats = before?.isSymbolicLink() && path.startsWith('/dev/') && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== 'shm'
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })
        : before;
    return stats?.isCharacterDevice() === true;
}
/** Never waits for somebody at the other end. */
function writeInPlace(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOCTTY);
    try {
        writeAll(file, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function writeAll(file, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
}
function kindOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a pipe';
    return 'no regular file';
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ byKep)
/* harmony export */ });
/** Findings by the directory of their KEP, `null` for the repository; each list in the order that is given. */
function byKep(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.kep) ?? [];
        groups.set(finding.kep, group);
        group.push(finding);
    }
    return groups;
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Mf: () => (/* binding */ compactLine),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   pp: () => (/* binding */ compactReporter)
/* harmony export */ });
/* unused harmony export compact */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);

const compactReporter = {
    name: 'compact',
    summary: 'one line per finding, for editors and grep',
    render: compact,
};
/** One line per finding, for editors and grep: `path:line:column: severity: message [rule]`. Empty without findings. */
function compact(report) {
    return report.findings
        .map((finding) => `${compactLine(finding)}${finding.new ? '' : ' (already there)'}\n`)
        .join('');
}
/** One harmless line without an end: `path:line:column: severity: message [rule]`. */
function compactLine({ place, severity, message, rule }) {
    return `${position(place, true)}: ${severity}: ${said(message)} [${rule}]`;
}
/** `path:line:column`; with `always` also for a whole file, as editors want it. */
function position({ path, start }, always = false) {
    const point = start ?? (always ? { line: 1, column: 1 } : undefined);
    return said(path) + (point ? `:${point.line}:${point.column}` : '');
}
/** A text of the KEP's author as one harmless line. */
function said(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Ub: () => (/* binding */ styledLog),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   t6: () => (/* binding */ terminalLink)
/* harmony export */ });
/**
 * KEP text is hostile: whoever opens a pull request chooses every byte of it. These functions are the only way it
 * reaches a workflow log or a Markdown page.
 */
/** Presentation hints for emoji: nothing is lost without them. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;
/** Control and format characters, lone surrogates, separators of lines and whatever Unicode does not draw. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * What a comparison by the rules of a language overlooks (the Unicode collation algorithm gives it no weight) and a reader may see:
 * marks, and a few letters that only lengthen or repeat the one before them.
 */
const WEIGHTLESS = '\\p{M}\\u0640\\u07FA\\u180A\\u1CD3\\uFE73';
const LOG_COMMAND = new RegExp(`(#[${WEIGHTLESS}]*#)(?=[${WEIGHTLESS}]*\\[)`, 'gu');
const LINE_COMMAND = new RegExp(`^(\\s*[${WEIGHTLESS}]*:)(?=[${WEIGHTLESS}]*:)`, 'u');
/** Shows a character that a reader would not see (or that a terminal obeys) as its code point: `\u200B`. */
function visible(text) {
    return text
        .replace(VARIATION_SELECTORS, '')
        .replace(INVISIBLE, (character) => character === '\t'
        ? character
        : `\\u${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`);
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/** The lines of a text; line feeds, carriage returns and both together end one. */
function lines(text) {
    return text.split(/\r\n|\r|\n/);
}
/**
 * Text that a GitHub runner prints and does not obey. It takes `::command::` at the start of a line (after blanks) and
 * the older `##[command]` anywhere in one, both compared by the rules of a language, which overlook characters without
 * weight: so a mark between the signs does not hide a command, only a blank breaks one. Line ends become line feeds;
 * control characters and ANSI escapes become visible.
 * Source: actions/runner, ActionCommand.cs.
 */
function logText(text) {
    return lines(text)
        .map((line) => visible(line).replace(LOG_COMMAND, '$1 ').replace(LINE_COMMAND, '$1 '))
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
        .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${codePoint(character).toString(16).toUpperCase()}`)
        .replace(/[&<>"']/g, entity);
}
/** One line of visible characters. */
function oneLine(text) {
    return lines(visibleLines(text)).join(' ').replace(/\s+/gu, ' ').trim();
}
function visibleLines(text) {
    return lines(text).map(visible).join('\n');
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
/** Characters that mean something inside a line of GitHub-flavoured Markdown, in a table, in HTML or in `$math$`. */
const INLINE = /[&<>`\\*_{}[\]#|~@$]/g;
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
    // A backtick would end the span; in a table `|` splits the cell even inside one, and `\` before it escapes twice.
    if (!/[`|\\]/.test(line))
        return `\`${line}\``;
    return `<code>${line.replace(INLINE, entity).replace(/[:.]/g, entity)}</code>`;
}
/** What GitHub turns into a link or a ping outside of code: addresses, handles, issues, commits. */
const REFERENCE = /(?:https?:|ftp:|mailto:|www\.)\S+|[\w.+-]{0,64}@[\w./-]+|[\w./-]{0,64}#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b/gi;
/** A text as it is, on one line: nothing in it is markup; GitHub may still link what looks like an address. */
function literal(text) {
    return text.replace(INLINE, entity);
}
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
/** A text as one line inside an HTML element, where Markdown does not hold but handles and addresses still become links. */
function html(text) {
    const element = (part) => part.replace(/[&<>"']/g, entity);
    return escapeText(oneLine(text), element, (part) => `<code>${element(part)}</code>`);
}
/** A text as a fenced block, each line after `indent`; the fence is longer than any run of backticks inside. */
function codeBlock(text, indent = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [fence, ...lines(visibleLines(text)), fence].map((line) => indent + line).join('\n');
}
/** A Markdown link around Markdown made here; only the label when `url` is no http address. */
function link(label, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return label;
    const destination = url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\w\-./:?#%&=,~+@]/gu, (character) => {
        const encoded = encodeURIComponent(character);
        return encoded === character ? `%${codePoint(character).toString(16).toUpperCase()}` : encoded;
    });
    return `[${label}](${destination})`;
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fixLine),
/* harmony export */   X: () => (/* binding */ fixText)
/* harmony export */ });
/** Edits that are told one by one. */
const MOST = 5;
/**
 * What to write instead, edit by edit, and how to have it written; `undefined` without a fix. A text whose lines `help` holds already
 * is not told again. As raw as the edits themselves: who prints it neutralises it.
 */
function fixText({ fix, help = '', place }) {
    if (fix === undefined)
        return undefined;
    const known = new Set(help.split('\n').map((line) => line.replace(/^[+-] (?=[ -])/, '').trim()));
    const told = fix.edits.filter(({ text }) => text.trim() === '' || !linesOf(text).every((line) => known.has(line)));
    const lines = told.slice(0, MOST).map((edit) => editText(edit, place.start?.line));
    const more = told.length > MOST ? [`… and ${told.length - MOST} more of these`] : [];
    const command = fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes, to be looked at';
    return [...lines, ...more, `prr-lint lint ${command}`].join('\n');
}
/**
 * How many of the new findings can be fixed, and how; `undefined` when it is none. `code` shows a text as what is typed.
 */
function fixLine({ findings }, code = (text) => text) {
    const fixes = findings.flatMap(({ new: isNew, fix }) => (isNew && fix ? fix.safety : []));
    if (fixes.length === 0)
        return undefined;
    const safe = fixes.filter((safety) => safety === 'safe').length;
    const unsafe = fixes.length - safe;
    const parts = [
        ...(safe > 0 ? [`${safe} with ${code('--fix')}`] : []),
        ...(unsafe > 0
            ? [`${unsafe}${safe > 0 ? ' more' : ''} with ${code('--fix --unsafe-fixes')}, to be looked at`]
            : []),
    ];
    return `Can be fixed: ${parts.join(', ')}`;
}
function editText({ place, text }, line) {
    const { path, start, end = start } = place;
    const written = text.replace(/^\n+|\n+$/g, '');
    if (start === undefined || end === undefined)
        return `New file ${path}:\n${written}`;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const isHere = start.line === line && last === line;
    const lines = last === start.line ? `line ${start.line}` : `lines ${start.line} to ${last}`;
    if (written === '')
        return isHere ? 'Remove it' : `Remove ${lines}`;
    const isInsertion = start.line === end.line && start.column === end.column;
    const what = isInsertion ? `Insert at line ${start.line}` : `Replacement${isHere ? '' : ` of ${lines}`}`;
    return `${what}:${written.includes('\n') ? '\n' : ' '}${written}`;
}
function linesOf(text) {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hiddenLine)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8810);

const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * What the changed configuration keeps out of the report, as one sentence; `undefined` when that is nothing. `code` shows a rule.
 */
function hiddenLine({ hidden = [] }, code = (text) => text) {
    if (hidden.length === 0)
        return undefined;
    const counts = SEVERITIES.map((severity) => ({
        severity,
        number: hidden.filter((finding) => finding.severity === severity).length,
    })).filter(({ number }) => number > 0);
    const rules = new Map();
    for (const { rule } of hidden)
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
    const keps = new Set(hidden.flatMap(({ kep }) => kep ?? [])).size;
    const named = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, number]) => `${code(rule)} (${number})`);
    const where = keps > 0 ? ` in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(keps, 'KEP')}` : '';
    return `The change to the configuration hides ${counts.map(({ severity, number }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(number, severity)).join(', ')}${where} that the base's configuration reports: ${named.join(', ')}`;
}


/***/ }),

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporters: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./lib/reporters/compact.js
var compact = __webpack_require__(8263);
;// CONCATENATED MODULE: ./lib/model/places.js
/** The last line that a place covers: `end` is exclusive, so at column 1 it is the line before. */
function lastLine(start, end) {
    if (end === undefined)
        return start.line;
    return Math.max(start.line, end.column > 1 ? end.line : end.line - 1);
}
/**
 * How near a place is to what the author of the change looks at: 2 on its lines, 1 elsewhere in its files, 0 in other files and where
 * nothing was compared. A file whose changed lines are not known counts as changed throughout.
 */
function nearness({ touched }, { path, start, end }) {
    if (!touched.has(path))
        return 0;
    const ranges = touched.get(path);
    if (ranges === undefined || start === undefined)
        return 2;
    const last = lastLine(start, end);
    return ranges.some(({ from, to }) => from <= last && to >= start.line) ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/reporters/by-kep.js
var by_kep = __webpack_require__(372);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix-text.js
var fix_text = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js





/** The runner shows so many of a kind per step and drops the rest without a word (actions/runner, ExecutionContext). */
const STEP_BUDGET = { error: 10, warning: 10, notice: 10 };
/** The runner cuts messages here (actions/runner, ExecutionContext). */
const MESSAGE_LENGTH = 4096;
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * The new findings as annotations: worst first, then those on lines of the change, then those in its files, otherwise in the report's
 * order. Where a kind exceeds its budget, each KEP and each of its rules gets a slot before any gets a second one, open questions of
 * one section share one, and the last slot says what is left out and that `everything` shows it. `core.setFailed` is an error to
 * the runner: who calls it later keeps a slot free for it.
 */
function annotations(report, options = {}) {
    const { budget = STEP_BUDGET, everything = 'the job summary' } = options;
    return plans(report, budget).flatMap((plan) => [
        ...plan.shown.map((item) => annotation(item, options)),
        ...(plan.leftOut.length > 0 && budget[plan.severity] > 0 ? [overflow(report, plan, everything)] : []),
    ]);
}
/** The new findings that `annotations` leaves out, in its order. */
function leftOut(report, budget = STEP_BUDGET) {
    return plans(report, budget).flatMap((plan) => plan.leftOut);
}
function plans(report, budget) {
    return SEVERITIES.map((severity) => {
        const near = report.findings
            .filter((finding) => finding.new && finding.severity === severity)
            .map((finding) => ({ finding, near: nearness(report, finding.place) }))
            .sort((a, b) => b.near - a.near);
        if (near.length <= budget[severity])
            return { severity, shown: near.map(({ finding }) => [finding]), leftOut: [] };
        const items = spread(report, near);
        // Together they may fit after all; else the last slot tells of the rest.
        const slots = items.length <= budget[severity] ? items.length : Math.max(0, budget[severity] - 1);
        return { severity, shown: items.slice(0, slots), leftOut: items.slice(slots).flat() };
    });
}
/** Findings in the order in which they get slots: the first of each KEP and rule, those near the change before the others. */
function spread(report, findings) {
    const keyOf = sharedKeys(report);
    const items = new Map();
    for (const { finding, near } of findings) {
        const key = keyOf(finding) ?? `${items.size}`;
        const known = items.get(key);
        if (known === undefined)
            items.set(key, { item: [finding], near });
        else
            known.item.push(finding);
    }
    const seen = new Map();
    const next = (key) => {
        const number = seen.get(key) ?? 0;
        seen.set(key, number + 1);
        return number;
    };
    return [...items.values()]
        .map(({ item, near }) => {
        const [{ kep, rule }] = item;
        const ofRule = next(JSON.stringify([kep, rule]));
        return {
            item,
            near,
            ofRule,
            ofKep: ofRule === 0 ? next(JSON.stringify([kep])) : Number.POSITIVE_INFINITY,
        };
    })
        .sort((a, b) => a.ofRule - b.ofRule || b.near - a.near || a.ofKep - b.ofKep || 0)
        .map(({ item }) => item);
}
/** What findings have in common that share an annotation: the rule and the section of the questions that they are about. */
function sharedKeys({ keps, rules }) {
    const answers = new Map(keps.map(({ directory, readme }) => [directory, readme.answers]));
    const shared = new Set(rules.filter(({ category }) => category === 'questionnaire').map(({ id }) => id));
    return ({ kep, rule, subject }) => {
        const section = shared.has(rule) ? answers.get(kep)?.get(subject)?.question.section : undefined;
        return section === undefined ? undefined : JSON.stringify([kep, rule, section]);
    };
}
/** Lines of the last slot that name a KEP and its rules. */
const MOST_NAMED = 20;
function overflow(report, { severity, shown, leftOut }, everything) {
    const count = leftOut.length;
    const kind = count === 1 ? severity : `${severity}s`;
    const near = leftOut.filter(({ place }) => nearness(report, place) === 2).length;
    const where = near > 0 ? ` (${near} on lines of this change)` : '';
    const keps = [...(0,by_kep/* byKep */.Y)(leftOut)].map(([kep, findings]) => `${kepName(report, kep)}: ${rulesIn(findings)}`);
    const more = keps.length > MOST_NAMED ? [`… and ${(0,words/* plural */.LS)(keps.length - MOST_NAMED, 'more KEP')}`] : [];
    const first = `${count} ${shown.length > 0 ? 'more ' : ''}${kind}${where}, see ${everything}`;
    return {
        severity,
        title: 'prr-lint',
        message: (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* logText */.kc)([first, ...keps.slice(0, MOST_NAMED), ...more].join('\n')), MESSAGE_LENGTH),
    };
}
function kepName({ keps }, directory) {
    if (directory === null)
        return 'the repository';
    const number = keps.find((kep) => kep.directory === directory)?.number;
    return number === undefined ? directory : `KEP-${number}`;
}
/** `toc-is-current (2), sig-is-known` */
function rulesIn(findings) {
    const rules = new Map();
    for (const { rule } of findings)
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
    return [...rules].map(([rule, number]) => (number > 1 ? `${rule} (${number})` : rule)).join(', ');
}
function annotation(item, { rulePage }) {
    const [finding] = item;
    const page = rulePage?.(finding.rule);
    const parts = [...(item.length === 1 ? partsOf(finding) : sharedParts(item))];
    const end = page === undefined ? '' : `\n${page}`;
    return {
        severity: finding.severity,
        title: finding.rule,
        message: (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* logText */.kc)(parts.join('\n')), MESSAGE_LENGTH - end.length, '… (cut, see the job summary)') +
            (0,reporters_escape/* logText */.kc)(end),
        file: (0,reporters_escape/* logText */.kc)(finding.place.path),
        ...range(finding.place),
    };
}
function partsOf(finding) {
    const parts = [finding.message];
    if (finding.help !== undefined)
        parts.push(finding.help);
    const fix = (0,fix_text/* fixText */.X)(finding);
    if (fix !== undefined)
        parts.push(fix);
    for (const note of finding.related ?? [])
        parts.push(`${note.message}: ${position(note.place)}`);
    return parts;
}
/** Each with its line; what to do is the same for all of them. */
function sharedParts(item) {
    const [{ help }] = item;
    const lines = item.map(({ message, place }) => `${message}${place.start ? ` (line ${place.start.line})` : ''}`);
    return [...lines, ...(help !== undefined && item.every((one) => one.help === help) ? [help] : [])];
}
function position({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function range({ start, end }) {
    if (start === undefined)
        return {};
    const endLine = lastLine(start, end);
    if (end === undefined || end.line !== start.line)
        return { startLine: start.line, endLine };
    return {
        startLine: start.line,
        endLine,
        startColumn: start.column,
        endColumn: Math.max(start.column, end.column - 1),
    };
}

// EXTERNAL MODULE: ./lib/reporters/hidden.js
var reporters_hidden = __webpack_require__(6764);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 2 modules
var terminal = __webpack_require__(7740);
;// CONCATENATED MODULE: ./lib/reporters/github.js





const githubReporter = {
    name: 'github',
    summary: 'workflow commands, which make annotations from any step of a GitHub workflow',
    render: github,
};
/**
 * The report for the log of any step of a GitHub workflow: a workflow command per annotation, the findings that find no slot as
 * plain lines, and the verdict. No text of a KEP reaches the log as a command.
 */
function github(report, { prefix = '', budget = STEP_BUDGET, rulePage } = {}) {
    const options = { budget, everything: 'the log', ...(rulePage && { rulePage }) };
    const hidden = (0,reporters_hidden/* hiddenLine */.r)(report);
    const said = [
        ...(hidden === undefined ? [] : [`::warning title=prr-lint::${escapeData(hidden)}`]),
        ...annotations(report, options).map((annotation) => command(annotation, prefix)),
        ...leftOut(report, budget).map(compact/* compactLine */.Mf),
        (0,terminal.summaryLine)(report),
    ];
    return said.map((line) => `${line}\n`).join('');
}
function command({ severity, title, message, file, ...range }, prefix) {
    const properties = {
        file: file === undefined ? undefined : (0,reporters_escape/* logText */.kc)(prefix) + file,
        line: range.startLine,
        endLine: range.endLine,
        col: range.startColumn,
        endColumn: range.endColumn,
        title,
    };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${written.join(',')}::${escapeData(message)}`;
}
/** As `@actions/core` escapes what follows the second `::`. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/reporters/json.js


const jsonReporter = {
    name: 'json',
    summary: 'everything, for programs; `schemas/report.schema.json` describes it',
    showsAnswers: true,
    render: json,
};
/** Version of the JSON report; `schemas/report.schema.json` describes it. */
const VERSION = 1;
/** The report as JSON, every key always present, `null` for what is unknown. */
function json(report) {
    const { error, warning, notice, existing } = report.counts;
    return (0,reporters_escape/* jsonText */.s$)({
        version: VERSION,
        tool: { name: report.tool.name, version: report.tool.version },
        base: report.baseName ?? null,
        keps: report.keps.map((kep) => kepData(kep, report.changes?.get(kep.directory))),
        findings: report.findings.map(findingData),
        hidden: (report.hidden ?? []).map(findingData),
        counts: { error, warning, notice, existing },
    });
}
function kepData(kep, change) {
    const { metadata, readme, stage } = kep;
    const gates = metadata.data['feature-gates'] ?? [];
    return {
        directory: kep.directory,
        number: kep.number ?? null,
        title: kep.title ?? null,
        status: kep.status ?? null,
        stage: stage ?? null,
        latestMilestone: kep.latestMilestone ? (0,lifecycle.formatRelease)(kep.latestMilestone) : null,
        prrRequired: kep.prrRequired,
        change: change ? { kind: change.kind, reasons: change.reasons } : null,
        approver: kep.approver ?? null,
        questions: Object.fromEntries([...readme.answers].map(([id, { state }]) => [id, state])),
        featureGates: {
            readme: unique(readme.gates.map(({ value: name }) => name)),
            metadata: unique(gates.flatMap(({ name }) => name?.value ?? [])),
        },
        components: {
            readme: unique([...readme.gates.flatMap((gate) => gate.components), ...readme.components].map(({ value: name }) => name)),
            metadata: unique(gates.flatMap(({ components }) => valuesOf(components))),
        },
        metrics: {
            readme: unique((readme.answers.get('slis')?.metrics ?? []).map(({ value: name }) => name)),
            metadata: unique(valuesOf(metadata.data.metrics)),
        },
        disableSupported: {
            readme: readme.disablement?.yes ?? null,
            metadata: metadata.data['disable-supported']?.value ?? null,
        },
        kubernetes: kubernetesData(kep.kubernetes),
    };
}
function kubernetesData(state) {
    if (state === undefined)
        return null;
    return {
        gates: state.gates.map(({ name, step }) => ({
            name,
            stage: step?.stage ?? null,
            since: step ? (0,lifecycle.formatRelease)(step.since) : null,
            default: step?.isOn ?? null,
            locked: step?.isLocked ?? null,
        })),
        metrics: state.metrics.map(({ name, declared }) => ({ name, declared: declared ?? null })),
    };
}
function findingData(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        kep: finding.kep,
        subject: finding.subject,
        ...placeData(finding.place),
        message: finding.message,
        help: finding.help ?? null,
        related: (finding.related ?? []).map(noteData),
        fix: finding.fix ? fixData(finding.fix) : null,
        new: finding.new,
    };
}
function fixData({ safety, edits }) {
    return { safety, edits: edits.map(({ place, text }) => ({ ...placeData(place), text })) };
}
function noteData({ message, place }) {
    return { ...placeData(place), message };
}
function placeData({ path, start, end }) {
    return {
        path,
        start: start ? { line: start.line, column: start.column } : null,
        end: start && end ? { line: end.line, column: end.column } : null,
    };
}
function valuesOf(list = []) {
    return list.map(({ value }) => value);
}
function unique(names) {
    return [...new Set(names.filter((name) => name !== ''))];
}

// EXTERNAL MODULE: ./lib/reporters/junit.js
var junit = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/text/bytes.js
var bytes = __webpack_require__(8544);
;// CONCATENATED MODULE: ./lib/reporters/rdjson.js


const rdjsonReporter = {
    name: 'rdjson',
    summary: 'for reviewdog, which makes review comments and suggestions of it: the new findings',
    render: rdjson,
};
const rdjson_SEVERITIES = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' };
/**
 * The new findings in the Reviewdog Diagnostic Format. Columns are bytes of UTF-8 there; where the text of a file is not at hand, a
 * place is its lines. A fix within the finding's own file becomes suggestions; half of one that is in several files would do harm.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
function rdjson({ tool, findings, sources }, { prefix, rulePage }) {
    const lines = cachedLines(sources);
    const pageOf = (rule) => rulePage?.(rule);
    return (0,reporters_escape/* jsonText */.s$)({
        source: { name: tool.name },
        diagnostics: findings
            .filter((finding) => finding.new)
            .map((finding) => {
            const { rule, severity, place, fix } = finding;
            const page = pageOf(rule);
            const suggestions = fix && suggestionsOf(fix, place.path, lines(place.path));
            return {
                message: messageOf(finding),
                location: {
                    path: prefix + place.path,
                    ...(place.start && { range: rangeOf(place, lines(place.path)) }),
                },
                severity: rdjson_SEVERITIES[severity],
                code: { value: rule, ...(page !== undefined && { url: page }) },
                ...(suggestions && { suggestions }),
            };
        }),
    });
}
function messageOf({ message, help, related = [] }) {
    const notes = related.map((note) => `${note.message}: ${rdjson_position(note.place)}`);
    return (0,reporters_escape/* logText */.kc)([message, ...(help === undefined ? [] : [help.trimEnd()]), ...notes].join('\n\n'));
}
function rdjson_position({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}`;
}
function suggestionsOf({ edits }, path, lines) {
    if (lines === undefined)
        return undefined;
    const own = edits.filter(({ place }) => place.path === path && place.start !== undefined);
    if (own.length < edits.length)
        return undefined;
    return own.map(({ place, text }) => ({ range: rangeOf(place, lines), text }));
}
function rangeOf({ start, end = start }, lines) {
    if (start === undefined || end === undefined)
        return undefined;
    return { start: pointOf(start, lines), end: pointOf(end, lines) };
}
function pointOf({ line, column }, lines) {
    const before = lines?.[line - 1]?.slice(0, column - 1);
    // Behind the last line feed there is a line without text.
    if (before === undefined)
        return column === 1 ? { line, column } : { line };
    return { line, column: (0,bytes/* byteLength */.d)(before) + 1 };
}
function cachedLines(sources) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, sources.get(path)?.split('\n'));
        return known.get(path);
    };
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js



const sarifReporter = {
    name: 'sarif',
    summary: 'SARIF 2.1.0, for code scanning and editors',
    render: sarif,
};
/** GitHub refuses a run with more results (and shows the first 5,000 of them). */
const MOST_RESULTS = 25_000;
/** GitHub shows so much of a description. */
const DESCRIPTION_LENGTH = 1024;
const sarif_MESSAGE_LENGTH = 4096;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** What code scanning sorts alerts by that are no security problem. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
const FIXES = {
    safe: 'Fix it without saying anything new.',
    unsafe: 'Put in what is missing, to be looked at and completed.',
};
const WEIGHT = { error: 0, warning: 1, notice: 2 };
/** Paths count from here; a consumer knows where it is. */
const BASE = '%SRCROOT%';
/** Its name says how it is made: another way needs another name. */
const FINGERPRINT = 'prrLintFinding/v1';
/**
 * The only one that GitHub goes by. Left out, its upload action fills in a hash of the line, which findings on one line share and which
 * changes with the line; docs/reports.md tells more.
 */
const GITHUB_FINGERPRINT = 'primaryLocationLineHash';
/**
 * The report as SARIF 2.1.0, the worst results first. A result's fingerprint is made of rule, KEP and subject, so that it survives
 * every edit that is not about it, and no other result has it. With a base version, `baselineState` tells what is new.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and GitHub's "SARIF support for code scanning".
 */
function sarif(report, { prefix = '', rulePage } = {}) {
    const findings = sorted(report);
    const shown = findings.slice(0, MOST_RESULTS);
    const more = findings.length - shown.length;
    const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
    const prints = fingerprints(report.findings);
    return (0,reporters_escape/* jsonText */.s$)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: report.rules.map((rule) => ruleData(rule, rulePage?.(rule.id))),
                    },
                },
                automationDetails: { id: `${report.tool.name}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [BASE]: { description: { text: 'The top of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(more > 0 && {
                            toolExecutionNotifications: [
                                {
                                    level: 'warning',
                                    message: { text: `${more} more findings are left out, the least first.` },
                                },
                            ],
                        }),
                    },
                ],
                results: shown.map((finding) => {
                    const own = prints.get(finding);
                    return {
                        ...resultData(finding, prefix),
                        ...(indexes.has(finding.rule) && { ruleIndex: indexes.get(finding.rule) }),
                        ...(report.baseName !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
                        partialFingerprints: { [FINGERPRINT]: own, [GITHUB_FINGERPRINT]: own },
                    };
                }),
            },
        ],
    });
}
/** New before old, then worst, then nearest to the change; what is cut off is at the end. */
function sorted(report) {
    return report.findings
        .map((finding) => ({ finding, near: nearness(report, finding.place) }))
        .sort((a, b) => Number(b.finding.new) - Number(a.finding.new) ||
        WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] ||
        b.near - a.near)
        .map(({ finding }) => finding);
}
function ruleData({ id, summary, category, severity }, page) {
    const words = summary.replaceAll('`', '');
    const more = `\`prr-lint explain ${id}\` shows why, with examples.`;
    return {
        id,
        shortDescription: { text: (0,reporters_escape/* cut */.Jj)(words, DESCRIPTION_LENGTH) },
        fullDescription: { text: (0,reporters_escape/* cut */.Jj)(words, DESCRIPTION_LENGTH), markdown: summary },
        help: {
            text: `${words} ${more.replaceAll('`', '')}`,
            markdown: `${summary}\n\n${page === undefined ? more : `[Why, with examples](${page})`}`,
        },
        ...(page !== undefined && { helpUri: page }),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { category, tags: [category], 'problem.severity': PROBLEM_SEVERITIES[severity] },
    };
}
function resultData({ rule, severity, kep, subject, place, ...finding }, prefix) {
    const { related = [] } = finding;
    return {
        ruleId: rule,
        level: LEVELS[severity],
        message: { text: messageText(finding) },
        locations: [{ physicalLocation: sarif_location(place, prefix) }],
        ...(related.length > 0 && { relatedLocations: related.map((note, id) => relatedData(note, id, prefix)) }),
        ...(finding.fix !== undefined && fixesData(finding.fix, prefix)),
        properties: { kep, subject },
    };
}
/** A fix as SARIF has it: a change per file, of places that exist. One that makes a file has no form there and is left out. */
function fixesData({ safety, edits }, prefix) {
    const changes = new Map();
    for (const { place, text } of edits) {
        if (place.start === undefined || place.end === undefined)
            return {};
        const { region: deletedRegion } = sarif_location(place, prefix);
        const others = changes.get(place.path) ?? [];
        changes.set(place.path, [...others, { deletedRegion, insertedContent: { text } }]);
    }
    const description = { text: FIXES[safety] };
    const artifactChanges = [...changes].map(([path, replacements]) => ({
        artifactLocation: sarif_location({ path }, prefix).artifactLocation,
        replacements,
    }));
    return { fixes: [{ description, artifactChanges }] };
}
function relatedData({ message, place }, id, prefix) {
    return { id, message: { text: plain(message) }, physicalLocation: sarif_location(place, prefix) };
}
/** The message as a sentence of its own, then what to do and a link to each related place: code scanning makes them clickable. */
function messageText({ message, help, related = [] }) {
    const links = related.map((note, id) => `[${plain(note.message).replace(/[\\[\]]/g, '\\$&')}](${id})`);
    return [`${plain(message)}.`, ...(help === undefined ? [] : [plain(help)]), ...links].join('\n\n');
}
/** A text in which nothing of a KEP is a link, or a placeholder for an argument. */
function plain(text) {
    return (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* logText */.kc)(text), sarif_MESSAGE_LENGTH)
        .replace(/\](?=\()/g, '] ')
        .replace(/[{}]/g, '$&$&');
}
/** All four numbers, as GitHub demands, also where the whole file is meant; an end is exclusive in SARIF as it is here. */
function sarif_location({ path, start = { line: 1, column: 1 }, end = start }, prefix) {
    return {
        artifactLocation: { uri: uri(prefix + path), uriBaseId: BASE },
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
    };
}
/** A relative path as a URI reference. */
function uri(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/** Findings that have rule, KEP and subject in common are told apart by counting them, in the order of their places. */
function fingerprints(findings) {
    const seen = new Map();
    return new Map(findings.map((finding) => {
        const { rule, kep, subject } = finding;
        const identity = (0,bytes/* hashOf */.q)(JSON.stringify([rule, kep, subject])).slice(0, 32);
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        return [finding, `${identity}:${number}`];
    }));
}

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/reporters/commands.js

/** Directories that a command names; of more it names what they have in common. */
const MOST = 3;
/** Commands for the new findings, each with what it does; for a checkout of the version under review. */
function commands(report) {
    const fresh = report.findings.filter((finding) => finding.new);
    const fixes = (safety) => fresh.filter(({ fix }) => fix?.safety === safety);
    const [safe, unsafe] = [fixes('safe').length, fixes('unsafe').length];
    const of = (findings) => selection(report, new Set(findings.flatMap(({ kep }) => kep ?? [])));
    const [safeOnes, all] = [
        of(fixes('safe')) || ' --all',
        of([...fixes('safe'), ...fixes('unsafe')]) || ' --all',
    ];
    const lines = [
        [`${tool/* NAME */.o} lint${of(fresh)}`, 'shows each with its lines'],
        ...(safe > 0 ? [[`${tool/* NAME */.o} fix${safeOnes}`, `fixes ${safe}`]] : []),
        ...(unsafe > 0
            ? [
                [`${tool/* NAME */.o} fix --unsafe-fixes${all}`, `fixes ${unsafe}${safe > 0 ? ' more' : ''}, to be looked at`],
            ]
            : []),
    ];
    const width = Math.max(...lines.map(([command]) => command.length));
    return lines.map(([command, what]) => `${command.padEnd(width)}  # ${what}`);
}
function selection({ baseName }, directories) {
    if (directories.size > 0 && directories.size <= MOST)
        return [...directories].map((one) => ` ${inShell(one)}`).join('');
    return baseName === undefined ? '' : ` --changed-since ${inShell(baseName)}`;
}
/** A text as one word of a POSIX shell. */
function inShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/reporters/page.js
var reporters_page = __webpack_require__(8939);
;// CONCATENATED MODULE: ./lib/reporters/finding-list.js



/** Findings of one KEP that are told; more are counted. */
const finding_list_MOST = 60;
/** Worst first. */
const finding_list_SEVERITIES = ['error', 'warning', 'notice'];
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Findings as Markdown, worst first; paths below `directory` (`''` for none) are shown relative to it. */
function findingList(findings, directory, options) {
    const shown = finding_list_SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, finding_list_MOST);
    const items = shown.map((finding, index) => item(finding, shown[index + 1], directory, options));
    const more = findings.length - items.length;
    return [...items, ...(more > 0 ? [`… and ${(0,words/* plural */.LS)(more, 'more finding')}`] : [])].join('\n\n');
}
/** One finding; help that is also the next one's stands below that. */
function item(finding, next, directory, options) {
    const at = (place) => placeLink(place, directory, options);
    const rule = (0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(finding.rule), options.rulePage?.(finding.rule));
    const related = options.brief ? [] : (finding.related ?? []).map((note) => relatedNote(note, at));
    const shared = next?.rule === finding.rule && next.help === finding.help;
    return [
        `${ICONS[finding.severity]} ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(finding.message, reporters_page/* LENGTHS */.WH.message))}<br>`,
        [at(finding.place), rule, ...related].join(' · '),
        ...(finding.help === undefined || options.brief || shared ? [] : ['', help(finding.help)]),
    ].join('\n');
}
function relatedNote({ message, place }, at) {
    return `${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(message, reporters_page/* LENGTHS */.WH.message))}: ${at(place)}`;
}
/** What to do as a quote, what to paste as code; a first line of words that ends in a colon introduces the rest. */
function help(text) {
    const [first = '', ...rest] = (0,reporters_escape/* lines */.Mn)((0,reporters_escape/* cut */.Jj)(text.trimEnd(), reporters_page/* LENGTHS */.WH.help));
    if (rest.length === 0)
        return /^[a-z-]+: ./.test(first) ? (0,reporters_escape/* codeBlock */.DV)(first) : quote(first);
    if (!/\s.*:$/.test(first))
        return (0,reporters_escape/* codeBlock */.DV)([first, ...rest].join('\n'));
    return `${quote(first)}\n\n${(0,reporters_escape/* codeBlock */.DV)(rest.join('\n').replace(/^\n+/, ''))}`;
}
function quote(text) {
    return `> ${(0,reporters_escape/* prose */.CS)(text)}`;
}
function placeLink(place, directory, options) {
    const path = directory !== '' && place.path.startsWith(`${directory}/`)
        ? place.path.slice(directory.length + 1)
        : place.path;
    return (0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(place.start === undefined ? path : `${path}:${place.start.line}`), options.link?.(place));
}

// EXTERNAL MODULE: ./lib/model/due.js
var model_due = __webpack_require__(3331);
;// CONCATENATED MODULE: ./lib/reporters/readiness.js


/** A sign and what it stands for; told apart by shape, not by colour alone. */
const SIGNS = {
    answered: { sign: '✅', name: 'answered' },
    na: { sign: '➖', name: 'only N/A' },
    deferred: { sign: '⏳', name: 'postponed' },
    unanswered: { sign: '⬜', name: 'not answered' },
    missing: { sign: '❓', name: 'not asked' },
};
const NOT_DUE = { sign: '▫️', name: 'not due yet' };
/** `undefined` when no review is due, or no question. */
function readiness(kep) {
    const due = kep.prrRequired ? (0,model_due/* dueAnswers */.em)(kep) : [];
    if (due.length === 0)
        return undefined;
    return { due, answered: due.filter(({ state }) => state === 'answered').length };
}
/** What the signs mean, as one line of Markdown. */
function legend() {
    return [...Object.values(SIGNS), NOT_DUE].map(({ sign, name }) => `${sign} ${name}`).join(' &nbsp; ');
}
/** `20 of 25 questions due are answered, 3 are postponed, 2 are not asked`, as one line of Markdown. */
function stateCounts({ due, answered }) {
    const states = Object.keys(SIGNS).filter((state) => state !== 'answered');
    const rest = states
        .map((state) => ({ state, number: due.filter((answer) => answer.state === state).length }))
        .filter(({ number }) => number > 0)
        .map(({ state, number }) => `${SIGNS[state].sign} ${number} ${SIGNS[state].name}`);
    return [`**${answered} of ${due.length} questions due are answered**`, ...rest].join(' · ');
}
/** A table with a row per section of the questionnaire: a sign per question, and the open ones by name. */
function matrix(kep, address) {
    const all = [...kep.readme.answers.values()];
    const sections = new Set(all.map(({ question }) => question.section));
    const rows = [...sections].map((section) => {
        const answers = all.filter(({ question }) => question.section === section);
        const due = answers.filter((answer) => (0,model_due/* isDue */.nZ)(answer, kep));
        const answered = due.filter(({ state }) => state === 'answered').length;
        const signs = answers.map((answer) => sign(answer, due.includes(answer))).join('&nbsp;');
        const open = due
            .filter(({ state }) => state !== 'answered')
            .map(({ state, question, place }) => `${SIGNS[state].sign}&nbsp;${(0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(question.id), address(place))}`);
        const share = due.length > 0 ? `${answered}&nbsp;of&nbsp;${due.length}` : '';
        return `| ${(0,reporters_escape/* prose */.CS)(section)} | ${signs} | ${share} | ${open.join(', ')} |`;
    });
    return ['| Section | Questions | Answered | Open |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}
function sign({ state }, due) {
    return due || state === 'answered' ? SIGNS[state].sign : NOT_DUE.sign;
}

;// CONCATENATED MODULE: ./lib/reporters/summary.js








const markdownReporter = {
    name: 'markdown',
    summary: 'a page for a job summary or a comment',
    showsAnswers: true,
    // A page is made for a file; here it may end up in a log that a runner reads.
    render: (report, { link, rulePage }) => (0,reporters_escape/* logText */.kc)(markdown(report, { ...(link && { link }), ...(rulePage && { rulePage }) })),
};
/** GitHub shows no job summary above 1 MiB; the rest is left to whatever else the step writes. */
const SUMMARY_LIMIT = 1_000_000;
/** KEPs in the open table; more stand in a folded one. */
const ROWS = 25;
/** KEPs that are told in detail, and up to how many are unfolded. */
const DETAILED = 30;
const UNFOLDED = 3;
/** From how many KEPs with findings on the page counts rules too. */
const RULES_FROM = 10;
/** A report as GitHub-flavoured Markdown, worst KEP first: the verdict, a table, and per KEP what is still missing. */
function markdown(report, options = {}) {
    const page = new reporters_page/* Page */.YW(options.limit ?? SUMMARY_LIMIT, options.everything);
    const entries = toEntries(report);
    const marked = entries.filter(({ fresh, existing }) => fresh.length + existing.length > 0);
    const clean = entries.slice(marked.length);
    const known = new Set(report.keps.map(({ directory }) => directory));
    const general = report.findings.filter(({ kep }) => !known.has(kep));
    page.add(verdict(report));
    const rows = entries.length > ROWS ? marked : entries;
    page.add(table(rows.slice(0, ROWS), options), 'the table of KEPs');
    page.add((0,reporters_page/* folded */.TM)((0,words/* plural */.LS)(rows.length - ROWS, 'more KEP'), table(rows.slice(ROWS), options)), 'the rest of the table');
    if (rows !== entries)
        page.add(cleanList(clean, options), 'the list of KEPs without findings');
    if (marked.length >= RULES_FROM)
        page.add((0,reporters_page/* folded */.TM)('Findings by rule', ruleTable(report, options)), 'the counts by rule');
    page.add(repository(general, options), 'findings on the repository');
    const told = entries.filter(({ fresh }) => fresh.length > 0).length;
    const detailed = marked.slice(0, DETAILED).filter((entry) => {
        const open = entry.fresh.length > 0 && (told <= UNFOLDED || entry === marked[0]);
        return (page.add(details(entry, options, open)) ||
            page.add(details(entry, { ...options, brief: true }, open)) ||
            page.add(outline(entry)));
    });
    if (detailed.length < marked.length)
        page.leaveOut(`details of ${(0,words/* plural */.LS)(marked.length - detailed.length, 'KEP')}`);
    return page.toString();
}
function toEntries({ keps, findings, changes }) {
    const all = new Map(keps.map((kep) => {
        const change = changes?.get(kep.directory);
        return [kep.directory, { kep, change, fresh: [], existing: [] }];
    }));
    for (const finding of findings) {
        const entry = finding.kep === null ? undefined : all.get(finding.kep);
        entry?.[finding.new ? 'fresh' : 'existing'].push(finding);
    }
    return [...all.values()].sort((a, b) => finding_list_SEVERITIES.map((severity) => count(b.fresh, severity) - count(a.fresh, severity)).find((d) => d !== 0) ?? b.existing.length - a.existing.length);
}
function count(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** `3 errors, 1 warning`; empty for none. */
function tally(findings) {
    return finding_list_SEVERITIES.map((severity) => ({ severity, number: count(findings, severity) }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => (0,words/* plural */.LS)(number, severity))
        .join(', ');
}
/** The headline, the numbers and what was compared: the start of the page, and a short page by itself. */
function verdict(report) {
    const fresh = report.findings.filter((finding) => finding.new);
    const { existing } = report.counts;
    const numbers = [toDo(fresh), existing > 0 ? thereBefore(existing) : ''].filter((text) => text !== '');
    return [
        `## ${headline(report, fresh)}`,
        numbers.join(' · '),
        comparison(report),
        (0,reporters_hidden/* hiddenLine */.r)(report, reporters_escape/* code */.aY)?.replace(/^/, '⚠️ ') ?? '',
        fresh.length > 0 ? (0,reporters_escape/* codeBlock */.DV)(commands(report).join('\n')) : '',
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** `**3 errors to fix, 2 with one command**, 1 warning`; empty without findings. */
function toDo(fresh) {
    const errors = fresh.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return tally(fresh);
    const easy = errors.filter(({ fix }) => fix?.safety === 'safe').length;
    const how = easy > 0 ? `, ${easy === errors.length ? 'all' : easy} with one command` : '';
    const rest = tally(fresh.filter(({ severity }) => severity !== 'error'));
    return `**${(0,words/* plural */.LS)(errors.length, 'error')} to fix${how}**${rest === '' ? '' : `, ${rest}`}`;
}
function headline({ keps, counts, baseName, changes }, fresh) {
    const all = (0,words/* plural */.LS)(keps.length, 'KEP');
    if (fresh.length === 0) {
        if (keps.length === 0)
            return `✅ No KEP ${baseName === undefined ? 'to check' : 'touched'}`;
        return `✅ Nothing ${counts.existing > 0 ? 'new ' : ''}found in ${all}`;
    }
    if (counts.error === 0)
        return `⚠️ No errors in ${keps.length === 0 ? 'the repository' : all}`;
    const failing = new Set(fresh.filter(({ severity }) => severity === 'error').map(({ kep }) => kep));
    failing.delete(null);
    if (failing.size === 0) {
        return keps.length === 0
            ? '❌ Errors in the repository'
            : `❌ No errors in ${all}, but in the repository`;
    }
    const edited = [...failing].every((kep) => kep !== null && changes?.get(kep)?.kind === 'edit');
    if (edited)
        return `❌ New errors in ${failing.size} of ${all}`;
    return `❌ ${failing.size} of ${all} not ready for production readiness review`;
}
/** What the findings were compared with, and what the change does to how many KEPs. */
function comparison({ baseName, keps, changes }) {
    if (baseName === undefined)
        return '';
    const kinds = keps.map(({ directory }) => changes?.get(directory)?.kind);
    const requests = kinds.filter((kind) => kind === 'request').length;
    const edits = kinds.filter((kind) => kind === 'edit').length;
    const parts = [
        ...(requests === 1 ? ['1 KEP requests a review and is held to everything'] : []),
        ...(requests > 1 ? [`${requests} KEPs request a review and are held to everything`] : []),
        ...(edits === 1 ? ['1 KEP is edited and held to what that adds'] : []),
        ...(edits > 1 ? [`${edits} KEPs are edited and held to what that adds`] : []),
    ];
    const compared = `Compared with ${(0,reporters_escape/* code */.aY)((0,reporters_escape/* cut */.Jj)(baseName, reporters_page/* LENGTHS */.WH.name)) || 'the base'}`;
    if (parts.length === 0)
        return `${compared}: no KEP of this version has changed.`;
    return `${compared}: ${parts.join('; ')}.`;
}
/** `3 findings already there` */
function thereBefore(number) {
    return `${(0,words/* plural */.LS)(number, 'finding')} already there`;
}
/** Narrow: a phone, or a comment beside other things, has room for four columns. */
function table(entries, options) {
    if (entries.length === 0)
        return '';
    const rows = entries.map(({ kep, fresh, change }) => {
        const { stage, latestMilestone } = kep;
        const ready = readiness(kep);
        const due = kep.prrRequired ? '' : 'no review due';
        const cells = [
            (0,reporters_escape/* link */.nf)(summary_kepName(kep), options.link?.(home(kep))) +
                (kep.status === 'implementable' ? '' : ` (${(0,reporters_escape/* prose */.CS)(kep.status ?? 'no status')})`) +
                (change === undefined ? '' : `<br>${changeWords(change)}`),
            [(0,reporters_escape/* prose */.CS)(stage ?? ''), latestMilestone === undefined ? '' : (0,lifecycle.formatRelease)(latestMilestone)]
                .filter(Boolean)
                .join('&nbsp;'),
            ready === undefined ? due : `${ready.answered}&nbsp;of&nbsp;${ready.due.length}`,
            finding_list_SEVERITIES.map((severity) => ({ severity, number: count(fresh, severity) }))
                .filter(({ number }) => number > 0)
                .map(({ severity, number }) => `${ICONS[severity]}&nbsp;${number}`)
                .join(' '),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| KEP | Stage | Answered | Found |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}
function changeWords(change) {
    if (change.kind === 'edit')
        return 'edit';
    return `request: ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(change.reasons.join(', '), reporters_page/* LENGTHS */.WH.message))}`;
}
function cleanList(entries, options) {
    if (entries.length === 0)
        return '';
    const links = entries.map(({ kep }) => (0,reporters_escape/* link */.nf)(summary_kepName(kep), options.link?.(home(kep))));
    return (0,reporters_page/* folded */.TM)(`${(0,words/* plural */.LS)(entries.length, 'KEP')} without findings`, links.join('<br>\n'));
}
function ruleTable({ findings }, { rulePage }) {
    const fresh = findings.filter((finding) => finding.new);
    const rules = [...new Set(fresh.map(({ rule }) => rule))]
        .map((rule) => ({ rule, all: fresh.filter((finding) => finding.rule === rule) }))
        .sort((a, b) => b.all.length - a.all.length)
        .map(({ rule, all }) => {
        const keps = new Set(all.map(({ kep }) => kep)).size;
        const cells = [(0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(rule), rulePage?.(rule)), ...finding_list_SEVERITIES.map((s) => count(all, s) || ''), keps];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| Rule | Errors | Warnings | Notices | KEPs |',
        '| --- | ---: | ---: | ---: | ---: |',
        ...rules,
    ].join('\n');
}
function kepTitle(kep) {
    const title = kep.title ?? kep.directory.split('/').at(-1) ?? '';
    return (0,reporters_escape/* cut */.Jj)(kep.number === undefined ? title : `${kep.number}: ${title}`, reporters_page/* LENGTHS */.WH.name);
}
function summary_kepName(kep) {
    return (0,reporters_escape/* prose */.CS)(kepTitle(kep)) || (0,reporters_escape/* code */.aY)(kep.directory);
}
/** The file of a KEP that a reader wants to see first. */
function home(kep) {
    return {
        path: kep.readme.exists ? kep.readme.path : kep.metadata.exists ? kep.metadata.path : kep.directory,
    };
}
function repository(findings, options) {
    if (findings.length === 0)
        return '';
    const fresh = findings.filter((finding) => finding.new);
    const existing = findings.filter((finding) => !finding.new);
    return ['### The repository', findingList(fresh, '', options), alreadyThere(existing, '', options)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What was found in a KEP, in a line: for a page that has no room for more. */
function outline({ kep, fresh, existing }) {
    const rules = new Map();
    for (const { rule } of fresh)
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
    const found = [...rules].map(([rule, number]) => (0,reporters_escape/* code */.aY)(rule) + (number > 1 ? ` (${number})` : ''));
    return (0,reporters_page/* folded */.TM)(detailsHeading(kep, fresh, existing), found.join(', '));
}
function detailsHeading(kep, fresh, existing) {
    return `<b>${(0,reporters_escape/* html */.qy)(kepTitle(kep))}</b> — ${tally(fresh) || thereBefore(existing.length)}`;
}
function details({ kep, fresh, existing }, options, open) {
    const address = (place) => options.link?.(place);
    const ready = readiness(kep);
    const parts = [];
    if (ready !== undefined && kep.readme.questionnaire !== undefined) {
        const approver = kep.approver === undefined ? '' : ` · approver ${(0,reporters_escape/* code */.aY)((0,reporters_escape/* cut */.Jj)(kep.approver, reporters_page/* LENGTHS */.WH.name))}`;
        parts.push(stateCounts(ready) + approver);
        if (!options.brief)
            parts.push(`${matrix(kep, address)}\n\n<sup>${legend()}</sup>`);
    }
    parts.push(findingList(fresh, kep.directory, options));
    parts.push(fresh.length > 0
        ? alreadyThere(existing, kep.directory, options)
        : findingList(existing, kep.directory, { ...options, brief: true }));
    return (0,reporters_page/* folded */.TM)(detailsHeading(kep, fresh, existing), parts.filter(Boolean).join('\n\n'), open);
}
/** Findings that do not count, folded and without help. */
function alreadyThere(findings, directory, options) {
    const list = findingList(findings, directory, { ...options, brief: true });
    return (0,reporters_page/* folded */.TM)(thereBefore(findings.length), list);
}

;// CONCATENATED MODULE: ./lib/reporters/index.js








/** Every form that a report can have, for people first; the first is the one that is taken when nothing is asked for. */
const reporters = [
    terminal/* prettyReporter */.W,
    compact/* compactReporter */.pp,
    markdownReporter,
    jsonReporter,
    sarifReporter,
    junit/* junitReporter */.W,
    rdjsonReporter,
    githubReporter,
];


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ junitReporter),
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _model_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
/* harmony import */ var _by_kep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(372);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);



const junitReporter = {
    name: 'junit',
    summary: 'XML for Jenkins, Prow and their kin: a test case per finding',
    render: (report, { failOn }) => junit(report, failOn),
};
/**
 * The report as JUnit XML, in the form that Jenkins, Prow and their kin read: a suite per KEP, a test case per finding, and one that
 * passes for a KEP without findings. What fails at `failOn` is a failure; the words of the others are in `system-out`. Rule and
 * subject name a test case, so that a history of runs shows it under one name.
 */
function junit(report, failOn) {
    const suites = suitesOf(report);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes({ name: report.tool.name, ...counts(suites, failOn) })}>`,
        ...suites.flatMap((suite) => suiteLines(suite, failOn)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suitesOf({ keps, findings }) {
    const directories = new Set([
        ...keps.map(({ directory }) => directory),
        ...findings.map(({ kep }) => kep).filter((kep) => kep !== null),
    ]);
    const groups = (0,_by_kep_js__WEBPACK_IMPORTED_MODULE_2__/* .byKep */ .Y)(findings);
    const general = groups.get(null) ?? [];
    return [
        ...[...directories].map((directory) => ({ name: directory, findings: groups.get(directory) ?? [] })),
        ...(general.length > 0 ? [{ name: 'the repository', findings: general }] : []),
    ];
}
function counts(suites, failOn) {
    const findings = suites.flatMap((suite) => suite.findings);
    return {
        tests: findings.length + suites.filter((suite) => suite.findings.length === 0).length,
        failures: findings.filter((finding) => (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding, failOn)).length,
        errors: 0,
    };
}
function suiteLines(suite, failOn) {
    const seen = new Map();
    const cases = suite.findings.flatMap((finding) => {
        const name = `${finding.rule}: ${finding.subject}`;
        const number = (seen.get(name) ?? 0) + 1;
        seen.set(name, number);
        return caseLines(finding, { name: number === 1 ? name : `${name} (${number})`, classname: suite.name }, failOn);
    });
    const clean = `    <testcase ${attributes({ name: 'no findings', classname: suite.name })}/>`;
    return [
        `  <testsuite ${attributes({ name: suite.name, ...counts([suite], failOn) })}>`,
        ...(cases.length > 0 ? cases : [clean]),
        '  </testsuite>',
    ];
}
function caseLines(finding, names, failOn) {
    const { severity, message } = finding;
    const body = (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding, failOn)
        ? `      <failure ${attributes({ message, type: severity })}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(words(finding))}</failure>`
        : `      <system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(words(finding))}</system-out>`;
    return [`    <testcase ${attributes(names)}>`, body, '    </testcase>'];
}
function words({ severity, message, help, place, related = [], new: isNew }) {
    return [
        `${position(place)}: ${severity}: ${message}${isNew ? '' : ' (already there)'}`,
        ...related.map((note) => `${note.message}: ${position(note.place)}`),
        ...(help === undefined ? [] : ['', help.trimEnd()]),
    ].join('\n');
}
function position({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(String(value)))}"`)
        .join(' ');
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   YW: () => (/* binding */ Page)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8544);

/** How much of a text from a KEP a page shows, in UTF-16 code units. */
const LENGTHS = { name: 120, message: 1000, help: 3000 };
/** Blocks of Markdown, collected while they fit. */
class Page {
    #blocks = [];
    #leftOut = [];
    #room;
    #everything;
    constructor(limit, everything = '`--format json` has everything') {
        this.#everything = everything;
        const note = 500;
        this.#room = limit - note;
    }
    /** False when there is no room for the block; `name` is then told to the reader. */
    add(block, name) {
        if (block === '')
            return true;
        const size = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(block) + 2;
        if (size > this.#room) {
            if (name !== undefined)
                this.leaveOut(name);
            return false;
        }
        this.#room -= size;
        this.#blocks.push(block);
        return true;
    }
    leaveOut(name) {
        this.#leftOut.push(name);
    }
    toString() {
        const note = this.#leftOut.length > 0
            ? [`_Left out for length: ${this.#leftOut.join(', ')}. ${this.#everything}._`]
            : [];
        return `${[...this.#blocks, ...note].join('\n\n')}\n`;
    }
}
/** A block behind a line of HTML; empty when the block is. */
function folded(heading, block, open = false) {
    if (block === '')
        return '';
    return `<details${open ? ' open' : ''}><summary>${heading}</summary><br>\n\n${block}\n\n</details>`;
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ prettyReporter),
  summaryLine: () => (/* binding */ summaryLine)
});

// UNUSED EXPORTS: pretty

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/reporters/by-kep.js
var by_kep = __webpack_require__(372);
// EXTERNAL MODULE: ./lib/reporters/compact.js
var compact = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix-text.js
var fix_text = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/reporters/frame.js

const WIDTH = 100;
const CONTEXT = 16;
/** Of a line with more code units only a stretch is looked at, which begins and ends so far from the range's first character. */
const LONG = 1000;
const BEFORE = 200;
const AFTER = 600;
const TAB = '    ';
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/**
 * The source lines at `place` with carets under its exact range, cut to about `width` columns; empty when `place` has no `start`
 * or lies outside of `lines`. The `full` frame has the line above, unless it is blank, and the ends of the range; the `short` one
 * only its first line. What is printed obeys no terminal and no runner.
 */
function frame_frame(lines, place, size = 'short', width = WIDTH) {
    if (!place.start)
        return [];
    const { first, from, last, to } = range(lines, place.start, place.end);
    if (lines[first - 1] === undefined)
        return [];
    const drawn = [];
    const above = lines[first - 2];
    if (size === 'full' && above?.slice(0, LONG).trim())
        drawn.push({ kind: 'source', number: first - 1, text: windowed(above, 0, 0, width).text });
    for (let number = first; number <= last; number++) {
        if (number > first && size === 'short') {
            drawn.push({ kind: 'gap', text: '⋮' });
            break;
        }
        if (last - first > 3 && number > first + 1 && number < last) {
            drawn.push({ kind: 'gap', text: '⋮' });
            number = last;
        }
        const line = lines[number - 1] ?? '';
        const start = number === first ? from : line.length - line.trimStart().length;
        const end = number === last ? to : line.trimEnd().length;
        const { text, mark } = windowed(line, start, end, width);
        drawn.push({ kind: 'source', number, text });
        if (number === first || text.trim())
            drawn.push({ kind: 'mark', text: mark });
    }
    return drawn;
}
/** Lines as places count them: a lone carriage return ends none. */
function sourceLines(text) {
    return text.split(/\r?\n/);
}
function range(lines, start, end) {
    const first = start.line;
    let last = Math.min(Math.max(end.line, first), Math.max(lines.length, first));
    let to = end.line > last ? (lines[last - 1]?.length ?? 0) : end.column - 1;
    // An end before the first character of a line is the end of the line before.
    while (last > first && !lines[last - 1]?.slice(0, to).trim()) {
        last--;
        to = lines[last - 1]?.length ?? 0;
    }
    return { first, from: start.column - 1, last, to };
}
/** The part of a line around a range that is printed, and the carets below it. */
function windowed(line, start, end, most) {
    const stretch = stretchOf(line, start);
    const around = cells(line.slice(stretch.from, stretch.to));
    const columns = [0];
    for (const { width } of around)
        columns.push((columns.at(-1) ?? 0) + width);
    const total = columns.at(-1) ?? 0;
    const before = around.findIndex((cell) => cell.end > start - stretch.from);
    const first = before === -1 ? around.length : before;
    const after = around.findIndex((cell) => cell.start >= end - stretch.from);
    const last = Math.max(after === -1 ? around.length : after, first);
    const markStart = columns[first] ?? total;
    const markEnd = Math.max(columns[last] ?? total, markStart + 1);
    const left = total <= most || markEnd < most
        ? 0
        : Math.max(0, Math.min(markStart - Math.min(CONTEXT, most >> 2), total - most + 1));
    const right = total <= most ? total : left + most;
    // A window never cuts through a wide character: it begins at the first cell that is wholly inside.
    const shown = around.filter((_, index) => (columns[index] ?? 0) >= left && (columns[index + 1] ?? 0) <= right);
    const origin = columns[around.findIndex((_, index) => (columns[index] ?? 0) >= left)] ?? total;
    const prefix = left > 0 || stretch.from > 0 ? '…' : '';
    const suffix = right < total || stretch.to < line.length ? '…' : '';
    const caretsFrom = prefix.length + markStart - origin;
    return {
        text: `${prefix}${shown.map(({ text }) => text).join('')}${suffix}`.trimEnd(),
        mark: ' '.repeat(caretsFrom) +
            '^'.repeat(Math.max(1, Math.min(markEnd, Math.max(right, markStart + 1)) - markStart)),
    };
}
/** What has to be read of a line to print a window of it: to part all of a long one into characters would cost more than the program. */
function stretchOf(line, start) {
    if (line.length <= LONG)
        return { from: 0, to: line.length };
    const from = start <= BEFORE ? 0 : boundary(line, Math.min(start, line.length) - BEFORE);
    return { from, to: boundary(line, Math.min(line.length, Math.max(from, start) + AFTER)) };
}
/** `at`, or the place before it when that is inside of a surrogate pair. */
function boundary(line, at) {
    return /[\uD800-\uDBFF]/.test(line.charAt(at - 1)) ? at - 1 : at;
}
function cells(line) {
    if (isPlain(line) && !line.includes('##[')) {
        return [...line].map((text, start) => ({ text, width: 1, start, end: start + 1 }));
    }
    const characters = [...graphemes().segment(line)].map(({ segment }) => segment);
    let start = 0;
    return characters.map((character, index) => {
        const cell = {
            ...drawn(character, characters[index - 1], characters[index + 1]),
            start,
            end: start + character.length,
        };
        start = cell.end;
        return cell;
    });
}
function drawn(character, previous, next) {
    if (character === '\t')
        return { text: TAB, width: TAB.length };
    const text = (0,reporters_escape/* logText */.kc)(character).replaceAll('\n', '\\u000D');
    // `logText` on the whole line would part the signs of a runner's command too, but move the carets.
    const parted = text.startsWith('#') && previous?.startsWith('#') && next?.startsWith('[') ? `${text} ` : text;
    return { text: parted, width: isPlain(parted) ? parted.length : widthOf(parted) };
}
/** Columns that a text takes in a terminal: two for a wide character, none for a combining one. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        if (!/\p{M}/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    return width;
}
function isPlain(text) {
    return /^[\x20-\x7E]*$/.test(text);
}
let segmenter;
function graphemes() {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter;
}

// EXTERNAL MODULE: ./lib/reporters/hidden.js
var reporters_hidden = __webpack_require__(6764);
;// CONCATENATED MODULE: ./lib/reporters/wrap.js
/** Texts fitted to the columns of a terminal. */

/** No terminal that is narrower is written for. */
const NARROWEST = 40;
/**
 * The words of a line on lines of at most `width` columns, each after the first behind `indent` blanks; a word that is longer stays
 * whole. Without a width the line is as it is. `taken` columns of the first line have text already.
 */
function wrap(line, width, indent, taken = indent) {
    if (width === undefined || taken + widthOf(line) <= width)
        return line;
    const most = Math.max(width, NARROWEST);
    const lines = [];
    let at = taken;
    let current = '';
    for (const word of line.split(' ')) {
        const columns = widthOf(word);
        if (current !== '' && at + 1 + columns > most) {
            lines.push(current);
            [current, at] = [word, indent + columns];
        }
        else {
            at += columns + (current === '' ? 0 : 1);
            current = current === '' ? word : `${current} ${word}`;
        }
    }
    return [...lines, current].join(`\n${' '.repeat(indent)}`);
}
/** A path without as many of its middle directories as `width` columns demand; its first and its last two names stay. */
function shortPath(path, width) {
    const names = path.split('/');
    while (names.length > 4 && widthOf(names.join('/')) + 2 > width)
        names.splice(1, 1);
    const short = names.length < path.split('/').length ? [names[0], '…', ...names.slice(1)].join('/') : path;
    if (widthOf(short) <= width || names.length < 4)
        return short;
    return [names[0], '…', ...names.slice(-2)].join('/');
}

;// CONCATENATED MODULE: ./lib/reporters/terminal.js









const SEVERITIES = ['error', 'warning', 'notice'];
/** ANSI "select graphic rendition" parameters. */
const STYLES = { bold: 1, dim: 2, underline: 4, error: 31, warning: 33, notice: 36, clean: 32 };
const prettyReporter = {
    name: 'pretty',
    summary: 'for people: per KEP its findings, with the lines in question',
    render: pretty,
};
/** Least first: what matters most stands next to the verdict. */
const RANK = { notice: 0, warning: 1, error: 2 };
/**
 * The report for a person at a terminal: per KEP its findings, each with the source and the exact range; then what was there before
 * the change, a line each; the last line counts and judges. Text of the KEPs is neutralised: it obeys neither the terminal nor a
 * GitHub runner that reads the log.
 */
function pretty(report, options) {
    const paint = options.color
        ? (style, text) => (text === '' ? '' : `\u001B[${STYLES[style]}m${text}\u001B[0m`)
        : (_, text) => text;
    const { width, ruleLink } = options;
    const style = { paint, width, ruleLink, lines: cachedLines(report) };
    const blocks = [];
    const keps = new Map(report.keps.map((kep) => [kep.directory, kep]));
    for (const { directory, findings } of groupsOf(report)) {
        const kep = keps.get(directory);
        const change = directory === null ? undefined : report.changes?.get(directory);
        blocks.push(heading(directory, kep, change, style));
        for (const finding of findings)
            blocks.push(block(finding, style));
    }
    const existing = report.findings.filter((finding) => !finding.new);
    if (existing.length > 0) {
        blocks.push([
            paint('bold', 'Already there, so they do not fail:'),
            ...existing.map((finding) => paint('dim', `  ${(0,compact/* compactLine */.Mf)(finding)}`)),
        ].join('\n'));
    }
    const hidden = (0,reporters_hidden/* hiddenLine */.r)(report);
    if (hidden !== undefined)
        blocks.push(paint('warning', wrap(hidden, options.width, 0)));
    const example = worstLast(report.findings.filter((finding) => finding.new)).at(-1);
    const fixes = (0,fix_text/* fixLine */.S)(report);
    if (fixes !== undefined)
        blocks.push(paint('dim', fixes));
    if (example) {
        const command = `prr-lint explain ${example.rule}`;
        const words = 'For why a rule exists and how to satisfy it:';
        const isLong = width !== undefined && words.length + 1 + command.length > width;
        blocks.push(`${paint('dim', words)}${isLong ? '\n  ' : ' '}${command}`);
    }
    blocks.push(wrap(summary(report, paint), options.width, 2, 0));
    return (0,reporters_escape/* styledLog */.Ub)(`${blocks.join('\n\n')}\n`);
}
/** One line: how many findings of each severity, in how many KEPs, and what that means for the review. */
function summaryLine(report) {
    return summary(report, (_, text) => text);
}
function heading(directory, kep, change, { paint, width }) {
    if (directory === null)
        return paint('bold', 'Repository');
    const name = [kep?.number && `KEP-${kep.number}`, kep?.title].filter(Boolean).join(': ');
    const state = [
        kep?.status,
        kep?.stage,
        kep?.latestMilestone && (0,lifecycle.formatRelease)(kep.latestMilestone),
        kep && !kep.prrRequired && 'no review required',
    ].filter((fact) => fact !== undefined && fact !== false && fact !== '');
    const title = (0,compact/* said */.ag)(name === '' ? directory : name);
    const facts = state.length > 0 ? `(${state.map((fact) => (0,compact/* said */.ag)(String(fact))).join(', ')})` : '';
    const isLong = width !== undefined && widthOf(title) + 1 + widthOf(facts) > width;
    const named = `${paint('bold', wrap(title, width, 2, 0))}${facts && (isLong ? '\n  ' : ' ')}${paint('dim', facts)}`;
    return change === undefined ? named : `${named}\n  ${wrap(changeLine(change), width, 2)}`;
}
function changeLine({ kind, reasons }) {
    if (kind === 'edit')
        return 'edit: only what it adds counts';
    return `requests a review: ${reasons.map(compact/* said */.ag).join(', ')}`;
}
function worstLast(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
function block(finding, style) {
    const { paint, width } = style;
    const { place, severity, rule, message, related = [], help } = finding;
    const drawn = [
        headline(place, severity, rule, style),
        `  ${paint('bold', wrap((0,compact/* said */.ag)(message), width, 2))}`,
        ...drawFrame(place, severity, 'full', style),
    ];
    for (const note of related) {
        const words = `${(0,compact/* said */.ag)(note.message)}:`;
        const at = placed(note.place, width === undefined ? undefined : width - 2);
        const isLong = width !== undefined && 3 + widthOf(words) + widthOf(at) > width;
        drawn.push(`  ${wrap(words, width, 2)}${isLong ? '\n  ' : ' '}${paint('underline', at)}`);
        drawn.push(...drawFrame(note.place, 'notice', 'short', style));
    }
    const [first, ...rest] = help === undefined ? [] : (0,reporters_escape/* logText */.kc)(help.trimEnd()).split('\n');
    if (first !== undefined) {
        const label = paint('clean', 'help:');
        if (rest.length === 0)
            drawn.push(`  ${label} ${wrap(first, width, 8)}`);
        else {
            // A first line of words that ends in a colon introduces what is to be pasted, and that stays as it is.
            const intro = /\s.*:$/.test(first) ? wrap(first, width, 4) : first;
            drawn.push(`  ${label}`, ...[intro, ...rest].map((line) => (line === '' ? '' : `    ${line}`)));
        }
    }
    return drawn.join('\n');
}
/** Where, how bad and by which rule: on one line where there is room, else on two. */
function headline(place, severity, rule, style) {
    const { paint, width, ruleLink } = style;
    const kind = `${paint(severity, severity)} ${(0,reporters_escape/* terminalLink */.t6)(paint('dim', rule), ruleLink?.(rule))}`;
    const length = severity.length + rule.length + 2;
    const whole = (0,compact/* position */.G1)(place);
    if (width === undefined || widthOf(whole) + length <= width)
        return `${paint('underline', whole)} ${kind}`;
    return `${paint('underline', placed(place, width))}\n  ${kind}`;
}
/** A place whose path is shortened in its middle to fit. */
function placed(place, width) {
    const whole = (0,compact/* position */.G1)(place);
    if (width === undefined || widthOf(whole) <= width)
        return whole;
    const path = (0,compact/* said */.ag)(place.path);
    return shortPath(path, width - (whole.length - path.length)) + whole.slice(path.length);
}
function drawFrame(place, severity, size, { paint, width, lines }) {
    const last = (place.end ?? place.start)?.line ?? 0;
    const gutterWidth = Math.max(3, String(last).length) + '   | '.length;
    const drawn = frame_frame(lines(place.path), place, size, ...(width === undefined ? [] : [Math.min(100, Math.max(20, width - gutterWidth - 2))]));
    const digits = Math.max(...drawn.map(({ number }) => String(number ?? '').length), 3);
    return drawn.map(({ kind, number, text }) => {
        const gutter = paint('dim', `  ${String(number ?? '').padStart(digits)} |`);
        return text === '' ? gutter : `${gutter} ${kind === 'mark' ? paint(severity, text) : text}`;
    });
}
function summary(report, paint) {
    const { keps, baseName } = report;
    const fresh = report.findings.filter((finding) => finding.new);
    const counts = SEVERITIES.map((severity) => ({
        severity,
        count: fresh.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    const existing = report.findings.length - fresh.length;
    const there = existing > 0 ? `, ${existing} already there` : '';
    const after = `${there}${baseName === undefined ? '' : `, compared with ${(0,compact/* said */.ag)(baseName)}`}`;
    const none = baseName === undefined ? 'KEP to check' : 'KEP touched';
    const worst = counts[0]?.severity;
    if (worst === undefined) {
        const found = keps.length === 0
            ? `No ${none}`
            : `No ${existing > 0 ? 'new ' : ''}findings in ${(0,words/* plural */.LS)(keps.length, 'KEP')}`;
        return `${paint('clean', '✔')} ${found}${after}`;
    }
    const found = counts.map(({ severity, count }) => paint(severity, (0,words/* plural */.LS)(count, severity))).join(', ');
    const marked = new Set(fresh.map(({ kep }) => kep).filter((kep) => kep !== null)).size;
    const clean = keps.length - marked;
    const all = (0,words/* plural */.LS)(keps.length, 'KEP');
    const repository = `the repository (${keps.length === 0 ? `no ${none}` : `${all} clean`})`;
    const where = marked === 0 ? repository : `${marked} of ${all} (${clean} clean)`;
    const verdict = asksForReview(report) ? `: ${VERDICTS[worst]}` : '';
    return `${paint(worst, worst === 'error' ? '✖' : '▲')} ${found} in ${where}${after}${verdict}`;
}
/** A mere edit is no reason to call a KEP ready or not. */
function asksForReview({ keps, changes }) {
    return keps.some(({ directory, prrRequired }) => prrRequired && changes?.get(directory)?.kind !== 'edit');
}
const VERDICTS = {
    error: 'not ready for production readiness review',
    warning: 'no errors, but reviewers usually object to the warnings',
    notice: 'ready for production readiness review',
};
/**
 * The new findings of each KEP, worst last; among equals in the report's order, those about the repository last. Where versions were compared, a KEP without
 * findings has its place too: the reader wants to know what it was taken for.
 */
function groupsOf({ keps, changes, findings }) {
    const fresh = findings.filter((finding) => finding.new);
    const groups = (0,by_kep/* byKep */.Y)(fresh);
    const directories = new Set([
        ...keps.map(({ directory }) => directory),
        ...fresh.map(({ kep }) => kep).filter((kep) => kep !== null),
        null,
    ]);
    const worst = (found) => RANK[found.at(-1)?.severity ?? 'notice'];
    return [...directories]
        .map((directory) => ({ directory, findings: worstLast(groups.get(directory) ?? []) }))
        .filter((group) => group.findings.length > 0 || (group.directory !== null && changes?.has(group.directory)))
        .sort((a, b) => worst(a.findings) - worst(b.findings));
}
function cachedLines({ sources }) {
    const cache = new Map();
    return (path) => {
        const lines = cache.get(path) ?? sourceLines(sources.get(path) ?? '');
        cache.set(path, lines);
        return lines;
    };
}


/***/ }),

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);
/** Texts as bytes: their size, their hash, and back. Free of Node, so that the library runs in a browser. */


const encoder = new TextEncoder();
/** Size in bytes of `text` as UTF-8. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** SHA-256 of `text` as UTF-8, in lower-case hexadecimal digits. */
function hashOf(text) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(encoder.encode(text)));
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
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   cS: () => (/* binding */ withoutMarkdown),
/* harmony export */   fj: () => (/* binding */ join),
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
/** Whether a path names a Markdown document. */
function isMarkdown(path) {
    return MARKDOWN.test(path);
}
/** The path of a Markdown document without its ending; any other path as it is. */
function withoutMarkdown(path) {
    return path.replace(MARKDOWN, '');
}
const MARKDOWN = /\.(?:md|markdown)$/i;


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yL: () => (/* binding */ oneOf)
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
/** `1 error`, `2 errors` */
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
