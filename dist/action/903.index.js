export const id = 903;
export const ids = [903,3282];
export const modules = {

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ repositoryAddress),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);


const UPSTREAM = 'https://github.com/kubernetes/enhancements';
/**
 * The addresses of a repository's KEPs: in the repository that a workflow runs for, else in that of git's `origin` when it lies on GitHub,
 * else upstream's, whose paths have a short address that the KEP process uses.
 */
async function addressesOf(root, io) {
    const { env } = io;
    const repository = await repositoryAddress(root, io);
    const tree = repository === UPSTREAM ? 'https://git.k8s.io/enhancements/' : `${repository}/tree/HEAD/`;
    const prefix = (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPrefix */ .Vk)(root, env);
    return {
        path: (path) => tree + (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(prefix + path),
        issue: (number) => `${repository}/issues/${number}`,
        pullRequest: (number) => `${repository}/pull/${number}`,
    };
}
/** Address of the repository on GitHub. */
async function repositoryAddress(root, { env }) {
    return env.GITHUB_REPOSITORY
        ? `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}`
        : ((await originOf(root)) ?? UPSTREAM);
}
const GITHUB = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
async function originOf(root) {
    const { git } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5055));
    const url = await git(root, ['config', '--get', 'remote.origin.url']).catch(() => '');
    const [, repository] = GITHUB.exec(url.trim()) ?? [];
    return repository === undefined ? undefined : `https://github.com/${repository}`;
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleFor: () => (/* binding */ handleFor),
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   judged: () => (/* binding */ judged),
/* harmony export */   judgementsIn: () => (/* binding */ judgementsIn),
/* harmony export */   releaseFor: () => (/* binding */ releaseFor),
/* harmony export */   sinceOf: () => (/* binding */ sinceOf),
/* harmony export */   wholeKeps: () => (/* binding */ wholeKeps)
/* harmony export */ });
/* harmony import */ var _model_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3331);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1053);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1207);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1493);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6344);







/** The release that was asked for, else the one that is worked on. Throws `UsageError` where neither can be told. */
async function releaseFor(desk, text) {
    const { releaseOf } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    if (text !== undefined)
        return releaseOf(text);
    if (desk.upcoming !== undefined)
        return desk.upcoming;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No KEP names a release: say which one with --milestone');
}
/** The KEPs in `directories` as the rules judge them; none for none. */
async function judged(desk, directories, io) {
    if (directories.length === 0)
        return undefined;
    const { lint } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3102));
    const options = { config: desk.config, paths: directories };
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, (progress) => lint(desk.files, { ...options, progress }));
}
/** The KEPs in `directories` with their READMEs, judged by nobody. */
async function wholeKeps(desk, directories, io) {
    const keps = [];
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, async (progress) => {
        for (const directory of directories) {
            keps.push(await desk.repository.load(directory));
            progress(keps.length, directories.length);
        }
        return keps;
    });
}
/** How many answers and findings each KEP has. */
function judgementsIn(report) {
    const judgements = new Map();
    for (const kep of report?.keps ?? []) {
        const due = (0,_model_due_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAnswers */ .em)(kep);
        const count = (severity) => report?.findings.filter((finding) => finding.kep === kep.directory && finding.severity === severity)
            .length ?? 0;
        judgements.set(kep.directory, {
            due: due.length,
            answered: due.filter(({ question, state }) => state === 'answered' || (state === 'deferred' && isEarly(kep, question.id, report))).length,
            errors: count('error'),
            warnings: count('warning'),
        });
    }
    return judgements;
}
/** Whether an answer of a KEP at alpha is put off and no rule objects: tests wait for the code. */
function isEarly(kep, question, report) {
    const objects = report?.findings.some(({ rule, kep: directory, subject }) => rule === 'answer-is-not-deferred' && directory === kep.directory && subject === question);
    return kep.stage !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.maturity)(kep.stage) === 0 && objects === false;
}
/** The history that the checkout has; `undefined`, and said, where there is none. */
async function historyOf(root, io) {
    const { gitHistory } = await __webpack_require__.e(/* import() */ 5143).then(__webpack_require__.bind(__webpack_require__, 5143));
    try {
        return await gitHistory(root, 'HEAD', (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPrefix */ .Vk)(root, io.env));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb))
            throw error;
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)(io, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o}: nothing is known of the past: ${error.message}`);
        return undefined;
    }
}
/** For each KEP the version that set its `latest-milestone` to `release`. */
async function sinceOf(desk, release, directories, io) {
    const since = new Map();
    const history = await historyOf(desk.root, io);
    if (history === undefined)
        return since;
    const [{ sinceVersion }, { parseMetadata }, { isSameRelease }, { parseRelease }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1579).then(__webpack_require__.bind(__webpack_require__, 1579)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4683)),
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8837)),
    ]);
    const paths = new Map(desk.keps
        .filter(({ directory }) => directories.includes(directory))
        .map(({ directory, metadata }) => [directory, metadata.path]));
    const versions = await history.versions([...paths.values()]);
    const isSo = (text) => {
        if (text === undefined)
            return false;
        const written = parseMetadata('', { text }, desk.config).raw('latest-milestone');
        return isSameRelease(parseRelease(written), release);
    };
    for (const [directory, path] of paths) {
        const version = await sinceVersion(history, { path, versions: versions.get(path) ?? [] }, isSo);
        if (version !== undefined)
            since.set(directory, version);
    }
    return since;
}
/** A handle; `@me` is who runs the workflow, else git's `github.user`. Throws `UsageError` where nobody says who that is. */
async function handleFor(text, desk, { env }) {
    if (!/^@?me$/i.test(text.trim()))
        return text;
    if (env.GITHUB_ACTOR)
        return env.GITHUB_ACTOR;
    const { git } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5055));
    const user = await git(desk.root, ['config', '--get', 'github.user']).catch(() => '');
    if (user.trim() !== '')
        return user.trim();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Nobody says who @me is: write the handle, or `git config github.user <handle>` once');
}


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ openDesk),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _load_kep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6302);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1053);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9975);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
/** What the commands of the desk have in common: a repository, opened without judging it. */








/** Reads the YAML files of all KEPs. Throws `UsageError` where there is no KEP or the configuration cannot be followed. */
async function openDesk(flags, io) {
    const [{ workTree }, { open }, { select }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1837)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6922)),
    ]);
    const cwd = (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io);
    const root = flags.root === undefined ? (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .rootAbove */ .GL)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.root);
    const files = workTree(root);
    const { rules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2283));
    const config = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .configOf */ .W1)(flags.config, { root, cwd, files, ids: rules.map(({ id }) => id) });
    const repository = await open(files, config);
    await select(files, config, repository.survey);
    const keps = [];
    for (const { directory } of repository.directories)
        keps.push(await (0,_load_kep_js__WEBPACK_IMPORTED_MODULE_1__.loadFiled)(files, directory, repository));
    return { root, files, config, repository, keps, upcoming: upcomingOf(keps) };
}
/** The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. Where no two agree, the highest. */
function upcomingOf(keps) {
    const counts = new Map();
    for (const { latestMilestone: release } of keps) {
        if (release === undefined)
            continue;
        const key = release.major * 10_000 + release.minor;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const known = [...counts].filter(([key]) => key > 0);
    const shared = known.filter(([, count]) => count > 1);
    const candidates = (shared.length > 0 ? shared : known).map(([key]) => key);
    if (candidates.length === 0)
        return undefined;
    const highest = Math.max(...candidates);
    return { major: Math.floor(highest / 10_000), minor: highest % 10_000 };
}
/** Writes a text to the file that was asked for, else to the terminal. */
async function deliver(text, output, io) {
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,_node_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io), output), text);
}
/** A line on standard error that is no report. */
function remark(io, text) {
    io.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text))}\n`);
}
/** Columns of the terminal that a table is fitted to; `undefined` where it goes to a file or a program. */
function terminalWidth({ stdout, env }) {
    const { columns } = stdout;
    if (env.COLUMNS && /^\d{2,4}$/.test(env.COLUMNS))
        return Number(env.COLUMNS);
    return stdout.isTTY === true ? columns : undefined;
}
/** Throws `UsageError` when `value` is none of `choices`. */
function choice(flag, value, choices) {
    const found = choices.find((one) => one === value);
    if (found === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Unexpected ${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(value)}, expected ${choices.map(_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD).join(', ')}`);
    return found;
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ kepAt),
/* harmony export */   requestCommand: () => (/* binding */ requestCommand)
/* harmony export */ });
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _fix_edits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2674);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _model_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3331);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1053);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8837);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4400);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8810);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8958);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1493);
/* harmony import */ var _desk_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3282);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8908);













/**
 * Writes a request for a review into the files of a KEP, all of them or none, and says what is left to do. Throws `UsageError`, with
 * nothing written, where it is refused.
 */
async function requestCommand(path, flags, io) {
    const { editsOf, issueComment, refusalsOf } = await __webpack_require__.e(/* import() */ 9308).then(__webpack_require__.bind(__webpack_require__, 9308));
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_8__/* .openDesk */ .A$)(flags, io);
    const kep = await kepAt(path, desk, io);
    const ask = await askOf(kep, flags, desk);
    const refused = refusalsOf(kep, ask);
    if (refused.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${refused.join('; ')} (nothing was written)`);
    const { approversOf } = await __webpack_require__.e(/* import() */ 5938).then(__webpack_require__.bind(__webpack_require__, 5938));
    if (ask.approver === undefined &&
        desk.config.approvals !== undefined &&
        approversOf(kep, ask.stage).length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(await whom(kep, ask, desk));
    const { edits, refusals } = editsOf(kep, ask);
    if (refusals.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${refusals.join('; ')} (nothing was written)`);
    const made = await filled(desk, kep, await changesOf(desk, edits), flags.fill === true);
    await write(made.changes, flags.dryRun === true, desk, io);
    const say = (line = '') => (flags.dryRun ? io.stderr : io.stdout).write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)(line)}\n`);
    for (const line of leftToDo(kep, ask, made.report))
        say(line);
    const number = kep.directoryNumber;
    const { issue } = await (0,_address_js__WEBPACK_IMPORTED_MODULE_7__/* .addressesOf */ .s)(desk.root, io);
    say();
    say(`Comment for the issue${number === undefined ? '' : ` ${issue(Number(number))}`}:`);
    say();
    say(issueComment(ask));
    say();
    say(`A lead of ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(kep.metadata.raw('owning-sig') ?? 'the SIG')} opts in with the label lead-opted-in; nobody else can.`);
    return 0;
}
/** The one KEP that a path or a number leads to. */
async function kepAt(path, desk, io) {
    const { numberOf } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    const number = /^(?:kep-?|#)?(\d+)$/i.exec(path)?.[1];
    const inside = number === undefined ? (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .fromRoot */ .tc)(path, desk.root, (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .workingDirectory */ .p7)(io)).replace(/\/+$/, '') : '';
    const found = desk.keps.filter((kep) => number === undefined
        ? inside === kep.directory || inside.startsWith(`${kep.directory}/`)
        : numberOf(kep) === number.replace(/^0+(?=\d)/, ''));
    if (found.length !== 1)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(found.length === 0
            ? `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(path)} is no KEP: expected its directory or its number`
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(path)} is several KEPs: ${found.map(({ directory }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(directory)).join(', ')}`);
    const [kep] = await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_9__.wholeKeps)(desk, found.map(({ directory }) => directory), io);
    if (kep === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(path)} cannot be read`);
    return kep;
}
async function askOf(kep, flags, desk) {
    const stages = desk.config.stages.length > 0 ? desk.config.stages : _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__.STAGES;
    const stage = flags.stage ?? (flags.again ? kep.stage : undefined);
    if (stage === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Missing --stage, expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)(stages)}`);
    if (!stages.includes(stage))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unknown stage ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(stage)}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)(stages)}`);
    const { statuses } = desk.config;
    if (flags.status !== undefined && statuses.length > 0 && !statuses.includes(flags.status))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unknown status ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(flags.status)}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)(statuses)}`);
    return {
        stage,
        release: await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_9__.releaseFor)(desk, flags.milestone),
        approver: flags.approver,
        status: flags.status,
        again: flags.again === true,
        force: flags.force === true,
    };
}
/** Who could approve and how many requests each has already. */
async function whom(kep, ask, desk) {
    const [{ queueOf }, { isAmong, listOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8166).then(__webpack_require__.bind(__webpack_require__, 8166)),
        __webpack_require__.e(/* import() */ 5938).then(__webpack_require__.bind(__webpack_require__, 5938)),
    ]);
    const { load } = queueOf(desk.keps, {
        repository: desk.repository,
        release: ask.release,
        judgements: new Map(),
        since: new Map(),
    });
    const able = load
        .filter(({ approver }) => !isAmong(approver, listOf(kep, 'authors')))
        .map(({ approver, requests }) => `@${approver} (${requests})`)
        .reverse();
    return `Missing --approver: nobody is named for ${ask.stage}. Requests for ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__.formatRelease)(ask.release)} so far: ${able.join(', ')}`;
}
async function changesOf(desk, edits) {
    const changes = [];
    for (const path of new Set(edits.map(({ place }) => place.path))) {
        const read = await desk.files.read(path);
        const before = 'text' in read ? read.text : undefined;
        const made = edits.filter(({ place }) => place.path === path).map((edit) => (0,_fix_edits_js__WEBPACK_IMPORTED_MODULE_12__/* .replacement */ .f4)(edit, before));
        if (made.includes(undefined))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(path)} has line ends that cannot be kept: nothing was written`);
        const after = (0,_fix_edits_js__WEBPACK_IMPORTED_MODULE_12__/* .apply */ .Bb)(before ?? '', made.flatMap((one) => one ?? []));
        if (after !== before)
            changes.push({ path, before, after, hasMark: 'text' in read && read.hasMark === true });
    }
    return changes;
}
/** What the rules say of the KEP as it would be, with the missing questions put in where that was asked for. */
async function filled(desk, kep, changes, fill) {
    const texts = new Map(changes.map(({ path, after }) => [path, after]));
    const files = (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(desk.files, texts);
    const options = { config: desk.config, paths: [kep.directory] };
    if (!fill)
        return { changes, report: await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lint)(files, options) };
    const { fix } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4764));
    const fixed = await fix(files, {
        ...options,
        rules: ['question-is-present', 'toc-is-current'],
        unsafe: true,
    });
    const all = [...changes, ...fixed.changes.filter(({ path }) => !texts.has(path))];
    return {
        changes: all,
        report: await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lint)((0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(desk.files, new Map(all.map(({ path, after }) => [path, after]))), options),
    };
}
async function write(changes, dryRun, { root }, io) {
    if (dryRun) {
        const { patch } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9259));
        io.stdout.write(patch(changes, (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPrefix */ .Vk)(root, io.env)));
        return;
    }
    const { writeChanges } = await __webpack_require__.e(/* import() */ 5095).then(__webpack_require__.bind(__webpack_require__, 5095));
    writeChanges(root, changes);
    if (changes.length === 0)
        io.stdout.write('Nothing to change: it is asked for already\n');
    for (const { path, before } of changes)
        io.stdout.write(`${before === undefined ? 'Wrote' : 'Changed'} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(path))}\n`);
}
/** What the author has to answer at the new stage, in the order of the template. */
function* leftToDo(kep, { stage }, report) {
    const [after] = report.keps;
    const due = after === undefined ? [] : (0,_model_due_js__WEBPACK_IMPORTED_MODULE_2__/* .dueAnswers */ .em)(after);
    const open = due.filter(({ state }) => state !== 'answered' && state !== 'na');
    yield '';
    if (open.length === 0)
        yield `All ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(due.length, 'question')} due at ${stage} ${due.length === 1 ? 'is' : 'are'} answered.`;
    else
        yield `To be answered for ${stage}, ${open.length} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(due.length, 'question')}:`;
    let section = '';
    for (const { question, state, place } of open) {
        if (question.section !== section)
            yield `\n### ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(question.section)}`;
        section = question.section;
        yield `\n###### ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(question.heading)}`;
        yield state === 'missing' ? '' : `(${state}, ${place.path}:${place.start?.line ?? 1})`;
    }
    const { error, warning } = report.counts;
    if (error + warning > 0)
        yield `\n${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(error, 'error')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(warning, 'warning')}: \`prr-lint lint ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(kep.directory)}\` shows them.`;
}


/***/ })

};
