export const id = 9089;
export const ids = [9089,1572];
export const modules = {

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lintCommand),
/* harmony export */   P: () => (/* binding */ tellFailures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _model_fail_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(955);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1636);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4400);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9975);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8810);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8908);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6344);
/* harmony import */ var _stdin_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2152);












/** Lints, fixes where that is asked for, and writes the report; returns the exit code. Throws `UsageError` for a wrong call. */
async function lintCommand(paths, flags, io, program) {
    const { failOn } = flags;
    checkFixes(flags, paths);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(paths, flags, io);
    const unsafe = flags.unsafeFixes === true;
    if (flags.fixDryRun) {
        const { lintAndDiff } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441));
        const left = await lintAndDiff(prepared, { unsafe, output: flags.output }, io);
        await tellFailures(left, io);
        return (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(left, failOn);
    }
    const report = flags.fix
        ? await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441))).lintAndFix(prepared, unsafe, io)
        : await justLint(prepared, { paths, flags, program }, io);
    await write(report, prepared.root, flags, io);
    await writeArtifact(report, prepared.root, failOn, io);
    await tellFailures(report, io);
    return (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(report, failOn);
}
async function justLint({ root, files, options, base }, { paths, flags, program, }, io) {
    const { lintTrusting } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(4897), __webpack_require__.e(5237)]).then(__webpack_require__.bind(__webpack_require__, 5237));
    const trusted = { trust: 'head', base };
    const shows = (await reporterOf(flags.format)).showsAnswers ? 'answers' : 'findings';
    const { workers } = flags;
    const crew = program === undefined || !mayShare(options, workers)
        ? undefined
        : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 3329))).crewFor({ paths, flags, shows }, { workers, program }, io);
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .watched */ .VI)(io, root, (step) => lintTrusting(files, { ...options, shows, progress: step, ...(crew && { crew }) }, trusted));
}
/** Whether threads are worth a thought: where a few KEPs are named they are not, unless somebody asks for them. */
function mayShare({ change }, workers) {
    return change === undefined && workers !== 1;
}
function checkFixes({ fix, fixDryRun, unsafeFixes }, paths) {
    if (fix && paths.includes(_stdin_js__WEBPACK_IMPORTED_MODULE_10__/* .STDIN */ .T))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Unexpected `--fix` with standard input, expected `--fix-dry-run` or files');
    if (fix && fixDryRun)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Unexpected `--fix` with `--fix-dry-run`, expected one of them');
    if (unsafeFixes && !fix && !fixDryRun) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it');
    }
}
/** Prow shows the test cases of a presubmit job that lie in the directory for its artifacts. */
async function writeArtifact(report, root, failOn, { env }) {
    if (!env.ARTIFACTS || !env.PULL_BASE_SHA)
        return;
    const { junit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3358));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.ARTIFACTS, 'junit_prr-lint.xml');
    (0,_node_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)(file, junit(report, failOn), { root, help: 'set ARTIFACTS to a directory that may be written' });
}
async function write(report, root, flags, io) {
    const { output } = flags;
    const text = await render(report, root, flags, io);
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const { summaryLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1724));
    (0,_node_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .workingDirectory */ .p7)(io), output), text, { root });
    io.stderr.write(`${summaryLine(report)}\n`);
}
async function render(report, root, { format, output, failOn }, io) {
    const width = (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .columns */ .YB)(io);
    const reporter = await reporterOf(format);
    await reporter.prepare?.(report);
    return reporter.render(report, {
        prefix: (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPrefix */ .Vk)(root, io.env),
        failOn,
        color: output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .zK)(io),
        ...(output === undefined && width !== undefined && { width }),
        ...(output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .supportsLinks */ .qr)(io) && { ruleLink: pageOnDisk }),
    });
}
async function reporterOf(format) {
    const { reporters } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2413));
    const reporter = reporters.find(({ name }) => name === format);
    if (reporter === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unknown format ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(format)}`);
    return reporter;
}
/** Says which KEPs could not be judged, behind the report about the others. */
async function tellFailures({ failures }, { stderr }) {
    if (failures.length === 0)
        return;
    const { failureLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6412));
    for (const line of failureLines(failures))
        stderr.write(`${line}\n`);
}
/** The page of a rule where the program is installed with its documentation. */
function pageOnDisk(rule) {
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_node_package_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPackage */ .n)().directory, 'docs', 'rules', `${rule}.md`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(page) ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(page).href : undefined;
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
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/desk/query-options.js
var query_options = __webpack_require__(6994);
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
    addShadows(root, io, end);
}
/** The options that open a repository. */
function opened(command) {
    return command
        .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
        .option('--config <file>', 'configuration; default: .github/prr-lint.yaml');
}
function addQuery(root, io, end) {
    const command = opened(root
        .command('query')
        .description('list the KEPs that somebody looks for; understands the options of `kepctl query`')).argument('[ignored...]', 'nothing, as with kepctl');
    for (const [option, description] of Object.values(query_options/* QUERY_LISTS */.D))
        command.option(option, description, several, []);
    command
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
        const { queryCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(8079), __webpack_require__.e(6190)]).then(__webpack_require__.bind(__webpack_require__, 6190));
        end(await queryCommand(flags, io));
    });
}
function addQueue(root, io, end) {
    opened(root.command('queue').description('show which reviews wait for whom in a release'))
        .option('--milestone <release>', 'the release; default: the one that is worked on')
        .option('--online', 'also what only GitHub knows: pull requests, reviews, issues')
        .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
        .option('--for <handle>', 'whose reviews come first; @me is you')
        .option('--group <key>', 'a table for each approver, sig, move or state')
        .option('--format <format>', 'table, markdown, json, csv or html', 'table')
        .option('--output <file>', 'write it to a file')
        .action(async (flags) => {
        const { queueCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(8079), __webpack_require__.e(3721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
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
            const { freezeCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(8079), __webpack_require__.e(2545)]).then(__webpack_require__.bind(__webpack_require__, 2545));
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
        const { requestCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 903));
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
        const { newCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 748));
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
        const { tableCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(3626)]).then(__webpack_require__.bind(__webpack_require__, 3626));
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
            const { briefCommand, historyCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(8600)]).then(__webpack_require__.bind(__webpack_require__, 8600));
            end(await (name === 'brief' ? briefCommand : historyCommand)(path, flags, io));
        });
    }
}
function addShadows(root, io, end) {
    opened(root.command('shadows').description('list the reviews that people did as shadows, asked of GitHub'))
        .option('--for <handles>', 'whose reviews; @me is you; default: of all who wrote the phrase', several, [])
        .option('--sig <sigs>', 'the SIGs of these people; default: those in whose aliases they are', several, [])
        .option('--milestone <releases>', 'only reviews of KEPs for these releases', several, [])
        .option('--since <day>', 'only pull requests that changed since then')
        .option('--phrase <phrase>', 'what marks such a review; default: the phrase of the process and its variants', several, [])
        .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
        .option('--format <format>', 'table, markdown, json or csv', 'table')
        .option('--output <file>', 'write it to a file')
        .action(async (flags) => {
        const { shadowsCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(9443)]).then(__webpack_require__.bind(__webpack_require__, 9443));
        end(await shadowsCommand(flags, io));
    });
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
const MOST_WORKERS = 64;
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
 * One call of the command line. Returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 broken. Never throws. `self` is the
 * program's own file, which threads can be started from.
 */
async function run(argv, io, self) {
    try {
        let code = 0;
        await program(io, self, (result) => {
            code = result;
        }).parseAsync(argv);
        return code;
    }
    catch (error) {
        return explainFailure(error, io);
    }
}
function program(io, self, end) {
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
        // Who names nothing for a list has said nothing: commander would print `(default: [])`.
        .configureHelp({
        optionDescription: (option) => esm/* Help */._V.prototype.optionDescription.call(new esm/* Help */._V(), option).replace(' (default: [])', ''),
    })
        .exitOverride();
    addLint(root, io, self, end);
    addFix(root, io, end);
    addInit(root, io);
    addKubernetes(root, io);
    addRules(root, io);
    addDeskCommands(root, io, end);
    addCompletion(root, io);
    return root;
}
function addLint(root, io, self, end) {
    run_select(root.command('lint').description('read KEPs and report findings'))
        .addOption(new esm/* Option */.c$('--format <format>', 'how to report, see below').choices(FORMATS).default(FORMATS[0]))
        .addOption(new esm/* Option */.c$('--fix', 'fix what can be fixed without inventing an answer, then report what is left'))
        .addOption(new esm/* Option */.c$('--fix-dry-run', 'print what --fix would change, as a patch, instead of a report'))
        .addOption(new esm/* Option */.c$('--unsafe-fixes', 'with these: also fixes that somebody has to look at or complete'))
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'least severity that fails').choices(fail_on/* FAIL_ON */.d$).default('error'))
        .option('--stdin-file-path <file>', 'the file that standard input is, with the path -')
        .option('--output <file>', 'write the report to a file')
        .option('--workers <count>', 'threads that judge KEPs; default: 2 for 100 KEPs or more on 4 cores or more, else 1', workerCount)
        .option('--scrape <file>', 'what a component of a running cluster answers at /metrics; may be repeated', (file, files = []) => [...files, file])
        .addHelpText('after', FORMAT_HELP + EXIT_CODES)
        .action(async (paths, flags) => {
        end(await (0,lint/* lintCommand */.D)(paths, flags, io, self));
    });
}
function addFix(root, io, end) {
    run_select(root.command('fix').description('fix what can be fixed without inventing an answer'))
        .option('--patch <file>', 'write a patch for `git apply` and leave the files alone; no file without changes')
        .option('--unsafe-fixes', 'also fixes that somebody has to look at or complete')
        .option('--all', 'in all KEPs, when neither paths nor a revision say in which')
        .action(async (paths, flags) => {
        const { fixCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(232), __webpack_require__.e(5263), __webpack_require__.e(6302), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 8441));
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
            const { gateCommand, metricCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(36), __webpack_require__.e(5002), __webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(5645)]).then(__webpack_require__.bind(__webpack_require__, 805));
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
function addCompletion(root, io) {
    root
        .command('completion')
        .description('print a script with which a shell completes commands, options, rules and KEPs')
        .argument('<shell>', 'bash, zsh or fish')
        .action(async (shell) => {
        const { completionScript } = await __webpack_require__.e(/* import() */ 5378).then(__webpack_require__.bind(__webpack_require__, 5378));
        io.stdout.write(completionScript(shell));
    });
    // What these scripts call.
    root
        .command('complete', { hidden: true })
        .argument('[words...]')
        .action(async (words) => {
        const { completions } = await __webpack_require__.e(/* import() */ 5378).then(__webpack_require__.bind(__webpack_require__, 5378));
        io.stdout.write(await completions(root, words, io));
    });
}
function workerCount(text) {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS)
        return count;
    throw new errors/* UsageError */.eb(`Unexpected number of workers ${(0,words/* quote */.hD)(text)}, expected a whole number from 1 to ${MOST_WORKERS}`);
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

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ QUERY_LISTS),
/* harmony export */   K: () => (/* binding */ queryLists)
/* harmony export */ });
/** What a query can ask for, in the order of its help. */
/** Each list of a query: its option as the command line writes it, and what it is. */
const QUERY_LISTS = {
    sig: ['--sig <patterns>', 'regular expressions over the directories of SIGs'],
    status: ['--status <statuses>', 'statuses'],
    stage: ['--stage <stages>', 'stages; none for KEPs without one'],
    author: ['--author <handles>', 'authors, with or without @'],
    approver: ['--approver <handles>', 'approvers of kep.yaml'],
    participatingSig: ['--participating-sig <sigs>', 'participating SIGs'],
    prr: ['--prr <handles>', 'approvers of production readiness at the stage of the KEP'],
    milestone: ['--milestone <releases>', 'releases that `latest-milestone` names'],
    kep: ['--kep <numbers>', 'numbers of KEPs'],
    move: ['--move <moves>', 'what is asked for: alpha->beta, again …'],
};
/** The lists of a query out of what is written for each. */
function queryLists(of) {
    const lists = Object.keys(QUERY_LISTS).map((list) => [list, of(list)]);
    return Object.fromEntries(lists);
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1572);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Cannot write \`${path}\` (${code ?? message}): ${help}`);
    }
}
/** Directories of a stranger's checkout may be links; the part of the way that exists is what counts. */
function refuseWayOut(root, directory) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.isBelow)(top, directory))
        return;
    let existing = directory;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(existing, { throwIfNoEntry: false }) === undefined)
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    if (!(0,_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.isBelow)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(existing)))
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

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureLines: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1207);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);



/** One fault may stop every KEP: a few show what it is. */
const MOST = 3;
/** Which KEPs could not be judged and why, as lines for a log or a terminal; empty for none. */
function failureLines(failures) {
    const lines = failures
        .slice(0, MOST)
        .map(({ kep, message }) => `${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o} failed on ${kep}: ${message} (this is a bug: please report it)`);
    const more = failures.length - MOST;
    return [...lines, ...(more > 0 ? [`${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o} failed on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more KEP')}`] : [])].map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)));
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

// EXTERNAL MODULE: ./lib/reporters/failure.js
var failure = __webpack_require__(6412);
// EXTERNAL MODULE: ./lib/reporters/hidden.js
var reporters_hidden = __webpack_require__(6764);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(1724);
;// CONCATENATED MODULE: ./lib/reporters/github.js






const githubReporter = {
    name: 'github',
    // Annotations beyond GitHub's limit share a line by the section that their questions are in.
    showsAnswers: true,
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
    const failed = (0,failure.failureLines)(report.failures);
    // What has no slot is dropped without a word.
    const left = {
        ...budget,
        error: budget.error - failed.length,
        warning: budget.warning - (hidden === undefined ? 0 : 1),
    };
    const said = [
        ...failed.map((line) => `::error title=prr-lint::${escapeData(line)}`),
        ...(hidden === undefined ? [] : [`::warning title=prr-lint::${escapeData(hidden)}`]),
        ...annotations(report, { ...options, budget: left }).map((annotation) => command(annotation, prefix)),
        ...leftOut(report, left).map(compact/* compactLine */.Mf),
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
        failures: report.failures.map(({ kep, message }) => ({ kep, message })),
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
    const notes = [
        ...(0,failure.failureLines)(report.failures).map((line) => ({ level: 'error', message: { text: line } })),
        ...(more > 0
            ? [{ level: 'warning', message: { text: `${more} more findings are left out, the least first.` } }]
            : []),
    ];
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
                        executionSuccessful: report.failures.length === 0,
                        ...(notes.length > 0 && { toolExecutionNotifications: notes }),
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
        return /^[a-z-]+: ./.test(first) ? (0,reporters_escape/* codeBlock */.DV)(first) : blockquote(first);
    if (!/\s.*:$/.test(first))
        return (0,reporters_escape/* codeBlock */.DV)([first, ...rest].join('\n'));
    return `${blockquote(first)}\n\n${(0,reporters_escape/* codeBlock */.DV)(rest.join('\n').replace(/^\n+/, ''))}`;
}
function blockquote(text) {
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
        ...(0,failure.failureLines)(report.failures).map((line) => `❌ ${(0,reporters_escape/* prose */.CS)(line)}`),
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
function headline({ keps, counts, baseName, changes, failures }, fresh) {
    const all = (0,words/* plural */.LS)(keps.length, 'KEP');
    // Whatever was found elsewhere, nothing is known of these.
    if (failures.length > 0)
        return `❌ ${failures.length} of ${(0,words/* plural */.LS)(keps.length + failures.length, 'KEP')} could not be judged`;
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
    terminal/* prettyReporter */.WW,
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
function suitesOf({ keps, findings, failures }) {
    const directories = new Set([
        ...keps.map(({ directory }) => directory),
        ...findings.map(({ kep }) => kep).filter((kep) => kep !== null),
    ]);
    const groups = (0,_by_kep_js__WEBPACK_IMPORTED_MODULE_2__/* .byKep */ .Y)(findings);
    const general = groups.get(null) ?? [];
    return [
        ...failures.map(({ kep, message }) => ({ name: kep, findings: [], error: message })),
        ...[...directories].map((directory) => ({ name: directory, findings: groups.get(directory) ?? [] })),
        ...(general.length > 0 ? [{ name: 'the repository', findings: general }] : []),
    ];
}
function counts(suites, failOn) {
    const findings = suites.flatMap((suite) => suite.findings);
    return {
        tests: findings.length + suites.filter((suite) => suite.findings.length === 0).length,
        failures: findings.filter((finding) => (0,_model_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding, failOn)).length,
        errors: suites.filter(({ error }) => error !== undefined).length,
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
    const broken = suite.error === undefined ? [] : errorLines(suite.name, suite.error);
    const clean = `    <testcase ${attributes({ name: 'no findings', classname: suite.name })}/>`;
    return [
        `  <testsuite ${attributes({ name: suite.name, ...counts([suite], failOn) })}>`,
        ...broken,
        ...(cases.length + broken.length > 0 ? cases : [clean]),
        '  </testsuite>',
    ];
}
/** What went wrong with judging, as a case that counts neither as passed nor as failed. */
function errorLines(name, message) {
    return [
        `    <testcase ${attributes({ name: 'judged', classname: name })}>`,
        `      <error ${attributes({ message })}/>`,
        '    </testcase>',
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

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WW: () => (/* binding */ prettyReporter),
  summaryLine: () => (/* binding */ summaryLine)
});

// UNUSED EXPORTS: preparePretty, pretty

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/append.js
var append = __webpack_require__(5367);
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
// EXTERNAL MODULE: ./lib/reporters/width.js
var reporters_width = __webpack_require__(9242);
;// CONCATENATED MODULE: ./lib/reporters/frame.js


const WIDTH = 100;
const CONTEXT = 16;
/** Of a line with more code units only a stretch is looked at, which begins and ends so far from the range's first character. */
const LONG = 1000;
const BEFORE = 200;
const AFTER = 600;
const TAB = '    ';
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
    return { text: parted, width: (0,reporters_width/* widthOf */.q)(parted) };
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
// EXTERNAL MODULE: ./lib/reporters/wrap.js
var wrap = __webpack_require__(9260);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js











const SEVERITIES = ['error', 'warning', 'notice'];
/** ANSI "select graphic rendition" parameters. */
const STYLES = { bold: 1, dim: 2, underline: 4, error: 31, warning: 33, notice: 36, clean: 32 };
const prettyReporter = {
    name: 'pretty',
    summary: 'for people: per KEP its findings, with the lines in question',
    prepare: preparePretty,
    render: pretty,
};
/** Makes ready for the writing of a report. */
function preparePretty({ findings, sources }) {
    return (0,reporters_width/* readyFor */.T)([...findings.map(({ message, help = '' }) => message + help), ...sources.values()]);
}
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
        blocks.push(paint('warning', (0,wrap/* wrap */.L)(hidden, options.width, 0)));
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
    blocks.push((0,wrap/* wrap */.L)(summary(report, paint), options.width, 2, 0));
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
    const isLong = width !== undefined && (0,reporters_width/* widthOf */.q)(title) + 1 + (0,reporters_width/* widthOf */.q)(facts) > width;
    const named = `${paint('bold', (0,wrap/* wrap */.L)(title, width, 2, 0))}${facts && (isLong ? '\n  ' : ' ')}${paint('dim', facts)}`;
    return change === undefined ? named : `${named}\n  ${(0,wrap/* wrap */.L)(changeLine(change), width, 2)}`;
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
        `  ${paint('bold', (0,wrap/* wrap */.L)((0,compact/* said */.ag)(message), width, 2))}`,
        ...drawFrame(place, severity, 'full', style),
    ];
    for (const note of related) {
        const words = `${(0,compact/* said */.ag)(note.message)}:`;
        const at = placed(note.place, width === undefined ? undefined : width - 2);
        const isLong = width !== undefined && 3 + (0,reporters_width/* widthOf */.q)(words) + (0,reporters_width/* widthOf */.q)(at) > width;
        drawn.push(`  ${(0,wrap/* wrap */.L)(words, width, 2)}${isLong ? '\n  ' : ' '}${paint('underline', at)}`);
        (0,append/* append */.B)(drawn, drawFrame(note.place, 'notice', 'short', style));
    }
    const [first, ...rest] = help === undefined ? [] : (0,reporters_escape/* logText */.kc)(help.trimEnd()).split('\n');
    if (first !== undefined) {
        const label = paint('clean', 'help:');
        if (rest.length === 0)
            drawn.push(`  ${label} ${(0,wrap/* wrap */.L)(first, width, 8)}`);
        else {
            // A first line of words that ends in a colon introduces what is to be pasted, and that stays as it is.
            const intro = /\s.*:$/.test(first) ? (0,wrap/* wrap */.L)(first, width, 4) : first;
            drawn.push(`  ${label}`);
            (0,append/* append */.B)(drawn, [intro, ...rest].map((line) => (line === '' ? '' : `    ${line}`)));
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
    if (width === undefined || (0,reporters_width/* widthOf */.q)(whole) + length <= width)
        return `${paint('underline', whole)} ${kind}`;
    return `${paint('underline', placed(place, width))}\n  ${kind}`;
}
/** A place whose path is shortened in its middle to fit. */
function placed(place, width) {
    const whole = (0,compact/* position */.G1)(place);
    if (width === undefined || (0,reporters_width/* widthOf */.q)(whole) <= width)
        return whole;
    const path = (0,compact/* said */.ag)(place.path);
    return (0,wrap/* shortPath */._)(path, width - (whole.length - path.length)) + whole.slice(path.length);
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
    const unjudged = report.failures.length;
    const broken = unjudged > 0 ? `${paint('error', '✖')} ${(0,words/* plural */.LS)(unjudged, 'KEP')} could not be judged; ` : '';
    if (worst === undefined) {
        if (broken !== '')
            return `${broken}no findings in ${(0,words/* plural */.LS)(keps.length, 'other KEP')}${after}`;
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
    return `${broken}${paint(worst, worst === 'error' ? '✖' : '▲')} ${found} in ${where}${after}${verdict}`;
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

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readyFor),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** The columns that texts take in a terminal. */
/** Characters that take a column each: those of a keyboard, of European languages, and the marks of typography. */
const NARROW = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u2055\u2190-\u2193\u2200-\u22FF\u2500-\u257F]*$/;
let measure;
/**
 * Two columns for a wide character, none for what combines with another or only colours. Other writing than European counts a column
 * for each character until `readyFor` has met it: what knows better costs more to load than a short run.
 */
function widthOf(text) {
    if (NARROW.test(text))
        return text.length;
    return measure?.(text) ?? [...text].length;
}
/** Loads what knows the widths of these texts, where that is needed. */
async function readyFor(texts) {
    if (measure !== undefined)
        return;
    for (const text of texts)
        if (!NARROW.test(text.replaceAll(/\s/g, ' '))) {
            measure = (await __webpack_require__.e(/* import() */ 4668).then(__webpack_require__.bind(__webpack_require__, 4668))).default;
            return;
        }
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   _: () => (/* binding */ shortPath)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/** Texts fitted to the columns of a terminal. */

/** No terminal that is narrower is written for. */
const NARROWEST = 40;
/**
 * The words of a line on lines of at most `width` columns, each after the first behind `indent` blanks; a word that is longer stays
 * whole. Without a width the line is as it is. `taken` columns of the first line have text already.
 */
function wrap(line, width, indent, taken = indent) {
    if (width === undefined || taken + (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(line) <= width)
        return line;
    const most = Math.max(width, NARROWEST);
    const lines = [];
    let at = taken;
    let current = '';
    for (const word of line.split(' ')) {
        const columns = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(word);
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
    while (names.length > 4 && (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(names.join('/')) + 2 > width)
        names.splice(1, 1);
    const short = names.length < path.split('/').length ? [names[0], '…', ...names.slice(1)].join('/') : path;
    if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(short) <= width || names.length < 4)
        return short;
    return [names[0], '…', ...names.slice(-2)].join('/');
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


/***/ })

};
