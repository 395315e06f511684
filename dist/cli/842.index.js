export const id = 842;
export const ids = [842];
export const modules = {

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Whether to colour what goes to `stdout`: https://no-color.org and https://force-color.org, else only for a terminal. */
function wantsColor({ stdout, env }) {
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return !['0', 'false'].includes(env.FORCE_COLOR);
    if (env.NO_COLOR)
        return false;
    return stdout.isTTY === true && env.TERM !== 'dumb';
}
/**
 * Writes `text` to `path` all at once, so that nobody ever reads half of it. Throws `UsageError` when that is not possible; `help` says
 * what to do then.
 */
async function writeWhole(path, text, help = 'choose another --output') {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Cannot write \`${path}\` (${error.code ?? error}): ${help}`);
    }
}
/** The directory that relative paths count from. Throws `UsageError` when it was removed. */
function workingDirectory(io) {
    try {
        return io.cwd();
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('The working directory does not exist any more: change to another one');
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

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8607);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3249);
/** What `lint` and `fix` have in common: which KEPs of which repository, under which configuration. */







/** Finds the repository and reads its configuration. Throws `UsageError` for a wrong call. */
async function prepare(paths, flags, io) {
    const [{ workTree }, { rules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 9351)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(113), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 7113)),
    ]);
    const cwd = (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .workingDirectory */ .p7)(io);
    const asked = await Promise.all(flags.rule.map(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRule */ .kQ));
    const root = flags.root === undefined ? rootAbove(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, flags.root);
    const files = workTree(root);
    const ids = rules.map(({ id }) => id);
    const { withUpcomingRelease } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.bind(__webpack_require__, 4330));
    const config = withUpcomingRelease(await configOf(flags.config, { root, cwd, files, ids }), flags.upcomingRelease, '--upcoming-release');
    const change = await changeSince(paths.length > 0, flags.changedSince, root, io);
    const options = {
        config,
        paths: paths.map((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fromRoot */ .tc)(path, root, cwd)),
        ...(asked.length > 0 && { rules: asked }),
        ...(change && { change }),
        ...(flags.ignoreUnrelated && { ignoreUnrelated: true }),
    };
    return { root, files, options };
}
/** Runs `work` with a line on the terminal that says how far it is; a wrong call is told with the root it was about. */
async function watched(io, root, work) {
    const bar = (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .progress */ .qB)(io);
    try {
        return await work(bar.step);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${error.message} (the root is \`${root}\`)`);
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
    const { gitChangeSet } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 8443));
    if (revision !== undefined)
        return gitChangeSet(root, { base });
    stderr.write(`Only what changed since PULL_BASE_SHA (${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(base))}); the path . stands for all KEPs\n`);
    return gitChangeSet(root, { base, ...(env.PULL_BASE_REF && { name: env.PULL_BASE_REF }) });
}
/** Prow's variables: a postsubmit job has a base too, which is what it tests. */
function isPresubmit({ PULL_BASE_SHA, PULL_PULL_SHA, JOB_TYPE }) {
    return (Boolean(PULL_BASE_SHA) && (Boolean(PULL_PULL_SHA) || JOB_TYPE === 'presubmit' || JOB_TYPE === 'batch'));
}
async function configOf(path, { root, cwd, files, ids }) {
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(440), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 7932));
    if (path === undefined)
        return loadConfig(files, ids);
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFrom */ .NX)(path, root, cwd);
    if (file.root === root)
        return loadConfig(files, ids, file.path);
    const { workTree } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 9351));
    return loadConfig(workTree(file.root), ids, file.path, files);
}
/** The nearest directory upwards that looks like a repository of KEPs, else the repository of the version control, else `cwd`. */
function rootAbove(cwd) {
    for (let directory = cwd;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if (['keps', '.github/prr-lint.yaml', '.git'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1951);





/** All rules in catalogue order: a table for people or JSON for programs. */
async function listRules(format) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(113), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 7113));
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
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(113), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 7113));
    const rule = find(rules, id);
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPackage */ .n)().directory, 'docs', 'rules', `${rule.id}.md`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(page, 'utf8').catch(() => `# ${rule.id}\n\n${rule.summary}\n\nSeverity: ${rule.severity}\n`);
}
/** `id` when there is such a rule. Throws `UsageError` otherwise. */
async function knownRule(id) {
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(113), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 7113));
    return find(rules, id).id;
}
function find(rules, id) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule)
        return rule;
    const meant = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(id, rules.map((candidate) => candidate.id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Unknown rule \`${id}\`${meant ? `, did you mean \`${meant}\`?` : ''}: \`prr-lint rules\` lists all`);
}


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fail-on.js
var fail_on = __webpack_require__(425);
// EXTERNAL MODULE: ./lib/package.js
var lib_package = __webpack_require__(1951);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/prepare.js
var prepare = __webpack_require__(1973);
;// CONCATENATED MODULE: ./lib/cli/lint.js







const FORMATS = ['pretty', 'compact', 'json', 'markdown', 'sarif', 'junit', 'github'];
/** Lints, mends where that is asked for, and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
async function lintCommand(paths, flags, io) {
    const { failOn } = flags;
    checkFixes(flags);
    const prepared = await (0,prepare/* prepare */.i)(paths, flags, io);
    const unsafe = flags.unsafeFixes === true;
    if (flags.fixDryRun) {
        const { lintAndDiff } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(36), __webpack_require__.e(440), __webpack_require__.e(113), __webpack_require__.e(704), __webpack_require__.e(286), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 6262));
        return (0,fail_on/* exitCode */.I$)(await lintAndDiff(prepared, { unsafe, output: flags.output }, io), failOn);
    }
    const report = flags.fix
        ? await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(36), __webpack_require__.e(440), __webpack_require__.e(113), __webpack_require__.e(704), __webpack_require__.e(286), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 6262))).lintAndFix(prepared, unsafe, io)
        : await justLint(prepared, io);
    await write(report, prepared.root, flags, io);
    await writeArtifact(report, failOn, io);
    return (0,fail_on/* exitCode */.I$)(report, failOn);
}
async function justLint({ root, files, options }, io) {
    const { lint } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(36), __webpack_require__.e(440), __webpack_require__.e(113), __webpack_require__.e(704), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 9286));
    return (0,prepare/* watched */.V)(io, root, (step) => lint(files, { ...options, progress: step }));
}
function checkFixes({ fix, fixDryRun, unsafeFixes }) {
    if (fix && fixDryRun)
        throw new errors/* UsageError */.eb('Unexpected `--fix` with `--fix-dry-run`, expected one of them');
    if (unsafeFixes && !fix && !fixDryRun) {
        throw new errors/* UsageError */.eb('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it');
    }
}
/** Prow shows the test cases of a presubmit job that lie in the directory for its artifacts. */
async function writeArtifact(report, failOn, { env }) {
    if (!env.ARTIFACTS || !env.PULL_BASE_SHA)
        return;
    const { junit } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 3358));
    const file = (0,external_node_path_.join)(env.ARTIFACTS, 'junit_prr-lint.xml');
    await (0,cli_io/* writeWhole */.f8)(file, junit(report, failOn), 'set ARTIFACTS to a directory that may be written');
}
async function write(report, root, flags, io) {
    const { output } = flags;
    const text = await render(report, root, flags, io);
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const { summaryLine } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724));
    await (0,cli_io/* writeWhole */.f8)((0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), output), text);
    io.stderr.write(`${summaryLine(report)}\n`);
}
async function render(report, root, { format, output, failOn }, io) {
    switch (format) {
        case 'sarif': {
            const { sarif } = await __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 8011));
            return sarif(report, { prefix: (0,paths/* repositoryPrefix */.Vk)(root, io.env) });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 3358))).junit(report, failOn);
        case 'github': {
            const { github } = await __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 5614));
            return github(report, { prefix: (0,paths/* repositoryPrefix */.Vk)(root, io.env) });
        }
        case 'json':
            return (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).json(report);
        case 'markdown':
            // A summary is made for a file; here it may end up in a log that a runner reads.
            return (0,reporters_escape/* logText */.kc)((await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 5768))).markdown(report, {}));
        case 'compact':
            return (await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724))).compact(report);
        case 'pretty': {
            const color = output === undefined && (0,cli_io/* wantsColor */.zK)(io);
            return (await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724))).pretty(report, { color });
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/rules.js
var rules = __webpack_require__(3249);
;// CONCATENATED MODULE: ./lib/cli/run.js







const EXAMPLES = `
Examples:
  $ ${lib_package/* NAME */.o} init --dry-run                             what suits this repository
  $ ${lib_package/* NAME */.o} lint                                       all KEPs of the repository
  $ ${lib_package/* NAME */.o} lint keps/sig-node/2033-kubelet-in-userns  one KEP
  $ ${lib_package/* NAME */.o} lint --format json --output report.json    a report for other programs
  $ ${lib_package/* NAME */.o} lint --fix-dry-run                         what could be mended, as a patch
  $ ${lib_package/* NAME */.o} explain question-is-answered               why a rule exists and how to satisfy it
`;
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
    const root = new esm/* Command */.uB(lib_package/* NAME */.o)
        .description('Says what still keeps Kubernetes Enhancement Proposals from passing production readiness review.')
        .version((0,lib_package/* ownPackage */.n)().version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .addHelpText('after', EXAMPLES + EXIT_CODES)
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        outputError: () => undefined,
    })
        .exitOverride();
    run_select(root.command('lint').description('read KEPs and report findings'))
        .addOption(new esm/* Option */.c$('--format <format>', 'how to report').choices(FORMATS).default('pretty'))
        .addOption(new esm/* Option */.c$('--fix', 'mend what can be mended without inventing an answer, then report what is left'))
        .addOption(new esm/* Option */.c$('--fix-dry-run', 'print what --fix would change, as a patch, instead of a report'))
        .addOption(new esm/* Option */.c$('--unsafe-fixes', 'with these: also fixes that somebody has to look at or complete'))
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'least severity that fails').choices(fail_on/* FAIL_ON */.d$).default('error'))
        .option('--output <file>', 'write the report to a file')
        .addHelpText('after', EXIT_CODES)
        .action(async (paths, flags) => {
        end(await lintCommand(paths, flags, io));
    });
    run_select(root.command('fix').description('mend what can be mended without inventing an answer'))
        .option('--patch <file>', 'write a patch for `git apply` and leave the files alone; no file without changes')
        .option('--unsafe-fixes', 'also fixes that somebody has to look at or complete')
        .action(async (paths, flags) => {
        const { fixCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(36), __webpack_require__.e(440), __webpack_require__.e(113), __webpack_require__.e(704), __webpack_require__.e(286), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 6262));
        await fixCommand(paths, flags, io);
    });
    root
        .command('init')
        .description('propose a configuration and a workflow for a repository, and write them')
        .option('--root <directory>', 'the repository; default: the nearest one upwards')
        .option('--preset <name>', 'the layout to start from; default: the one that fits best')
        .option('--action <reference>', 'the Action that the workflow uses: owner/repository@commit')
        .option('--dry-run', 'show what would be written')
        .option('--force', 'replace files that are already there')
        .action(async (flags) => {
        const { initCommand } = await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 1976));
        await initCommand(flags, io);
    });
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
    return root;
}
/** The argument and the options that choose what is read. */
function run_select(command) {
    return command
        .argument('[paths...]', 'KEP directories, files in them, directories above them or approval files; default: all KEPs')
        .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
        .option('--config <file>', 'configuration; default: .github/prr-lint.yaml')
        .option('--rule <id>', 'only this rule; may be repeated', (id, ids) => [...ids, id], [])
        .option('--changed-since <revision>', 'only KEPs that changed in the work tree since it left this commit, branch or tag')
        .option('--upcoming-release <release>', 'the release that is worked on, for `owners` of the configuration; default: what the KEPs themselves target')
        .option('--ignore-unrelated', 'skip paths that belong to no KEP instead of refusing them');
}
function explainFailure(error, { stderr, env }) {
    if (error instanceof esm/* CommanderError */.b7) {
        if (error.exitCode === 0)
            return 0;
        // Without a command commander has already printed the help.
        if (error.code !== 'commander.help')
            stderr.write(`${lib_package/* NAME */.o}: ${(0,reporters_escape/* oneLine */.TN)(error.message.replace(/^error: /, ''))}\n`);
        return 2;
    }
    if (error instanceof errors/* UsageError */.eb) {
        // A wrong configuration has a line per problem; everywhere else a line feed can only come from the caller's values.
        const message = error.name === 'ConfigError' ? error.message : (0,reporters_escape/* oneLine */.TN)(error.message);
        stderr.write(`${lib_package/* NAME */.o}: ${(0,reporters_escape/* logText */.kc)(message)}\n`);
        return 2;
    }
    const message = (0,reporters_escape/* oneLine */.TN)(error instanceof Error ? error.message : String(error));
    stderr.write(`${lib_package/* NAME */.o} failed: ${(0,reporters_escape/* logText */.kc)(message)} (this is a bug: please report it; PRR_LINT_DEBUG=1 shows where)\n`);
    if (env.PRR_LINT_DEBUG && error instanceof Error)
        stderr.write(`${(0,reporters_escape/* logText */.kc)(error.stack ?? '')}\n`);
    return 2;
}


/***/ }),

/***/ 452:
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

/***/ 425:
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
/** 1 when a finding fails the run, else 0. */
function exitCode({ findings }, failOn) {
    return findings.some((finding) => fails(finding, failOn)) ? 1 : 0;
}


/***/ }),

/***/ 1291:
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

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownPackage),
/* harmony export */   o: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** The name under which reports speak of this tool. */
const NAME = 'prr-lint';
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
        if (name === NAME)
            return { directory, version };
    }
    catch {
        // No manifest here: bundles have one of their own without a name, other directories have none.
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? { directory, version: 'unknown' } : lookUp(parent);
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ fileFrom),
/* harmony export */   Vk: () => (/* binding */ repositoryPrefix),
/* harmony export */   tc: () => (/* binding */ fromRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/** Paths as people write them, and as the engine wants them. */



/** `path` as the engine wants it: POSIX and relative to `root`. */
function fromRoot(path, root, cwd) {
    const inside = below(root, existing(path, root, cwd));
    if (inside === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The path \`${path}\` is outside of the root \`${root}\``);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The path \`${path}\` does not exist below ${places}`);
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
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * KEP text is hostile: whoever opens a pull request chooses every byte of it. These functions are the only way it
 * reaches a workflow log or a Markdown page.
 */
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
        .map((line) => visible(line)
        .replace(/(#\p{M}*#)(?=\p{M}*\[)/gu, '$1 ')
        .replace(/^(\s*\p{M}*:)(?=\p{M}*:)/u, '$1 '))
        .join('\n');
}
/** Legal in JSON as an escape: what a terminal obeys or hides, and the second `#` of a runner's `##[command]`. */
const ACTIVE = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|(?<=#)#(?=\[)/g;
/** A document as JSON with every text as it is, in a form that neither a terminal nor a runner obeys; ends in a line feed. */
function jsonText(document) {
    const text = JSON.stringify(document, null, 2);
    return `${text.replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
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


/***/ })

};
