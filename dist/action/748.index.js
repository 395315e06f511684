export const id = 748;
export const ids = [748,3282];
export const modules = {

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

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newCommand: () => (/* binding */ newCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1053);
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1493);
/* harmony import */ var _desk_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3282);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7974);









/** Makes a KEP out of the repository's template, all of its files or none. Throws `UsageError` where something of it is there already. */
async function newCommand(title, flags, io) {
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_5__/* .openDesk */ .A$)(flags, io);
    const { filledMetadata, filledReadme, newApproval, slugOf } = await __webpack_require__.e(/* import() */ 5118).then(__webpack_require__.bind(__webpack_require__, 5118));
    const { numberIn } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    if (flags.number === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('Missing --number: the number of the issue that is open for the KEP');
    const number = numberIn(flags.number);
    const sig = knownSig(flags.sig, desk);
    const authors = handles('--author', flags.author);
    if (authors.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('Missing --author, expected a handle');
    const stage = (0,_desk_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('--stage', flags.stage ?? 'alpha', desk.config.stages.length > 0 ? desk.config.stages : _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.STAGES);
    const slug = slugOf(flags.name ?? title.replace(/\s+/g, ' '));
    if (slug === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(title)} has no letters to name a directory after: say with --name`);
    const kep = {
        ...{ number, title: (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(title), sig, authors, stage, status: 'provisional' },
        reviewers: handles('--reviewer', flags.reviewer),
        approvers: handles('--approver', flags.approver),
        participatingSigs: (0,_split_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .l)(flags.participatingSig),
        release: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.formatRelease)(await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_6__.releaseFor)(desk, flags.milestone)),
        date: new Date().toISOString().slice(0, 10),
    };
    const directory = `${desk.config.roots[0] ?? 'keps'}/${sig}/${number}-${slug}`;
    const [metadata, readme] = [
        desk.config.metadata.files[0] ?? 'kep.yaml',
        desk.config.documents[0] ?? 'README.md',
    ];
    const approval = approvalPath(desk, sig, number, directory);
    const changes = [
        file(`${directory}/${metadata}`, filledMetadata(await templateText(desk, metadata), kep)),
        file(`${directory}/${readme}`, filledReadme(await templateText(desk, readme), kep)),
        ...(approval === undefined ? [] : [file(approval, newApproval(kep, flags.prrApprover))]),
    ];
    await refuseExisting(desk, number, changes);
    if (flags.dryRun) {
        const { patch } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9259));
        io.stdout.write(patch(changes, (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPrefix */ .Vk)(desk.root, io.env)));
        return 0;
    }
    const { writeChanges } = await __webpack_require__.e(/* import() */ 5095).then(__webpack_require__.bind(__webpack_require__, 5095));
    writeChanges(desk.root, changes);
    for (const { path } of changes)
        io.stdout.write(`Wrote ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(path)}\n`);
    return 0;
}
function file(path, after) {
    return { path, before: undefined, after, hasMark: false };
}
function handles(flag, values) {
    const all = (0,_split_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .l)(values);
    const strange = all.find((value) => !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .isHandle */ .r0)(value));
    if (strange !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected ${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(strange)}, expected a handle`);
    return all;
}
function knownSig(text, { repository }) {
    const sigs = [...repository.sigs].sort();
    const found = sigs.find((sig) => sig === text || sig === `sig-${text}`);
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${text === undefined ? 'Missing --sig' : `Unknown SIG ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)}`}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(sigs)}`);
}
function approvalPath({ config }, sig, number, directory) {
    const root = config.roots.find((one) => directory.startsWith(`${one}/`)) ?? '';
    return config.approvals?.path
        .replaceAll('{root}', root)
        .replaceAll('{owning-sig}', sig)
        .replaceAll('{number}', number);
}
async function templateText({ config, files }, name) {
    if (config.template === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('This repository has no template to make a KEP of: set `template` in .github/prr-lint.yaml');
    const path = `${config.template}/${name}`;
    const read = await files.read(path);
    if ('text' in read)
        return read.text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The template has no ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)}: nothing was written`);
}
/** kepctl overwrites; here a number is given once. */
async function refuseExisting(desk, number, changes) {
    const same = desk.repository.directories.find((one) => one.number === number);
    if (same !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`KEP ${number} is there already: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(same.directory)} (nothing was written)`);
    for (const { path } of changes) {
        const read = await desk.files.read(path);
        if ('text' in read || read.unreadable !== 'missing')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is there already: nothing was written`);
    }
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/** Values of a flag, which may be repeated and hold several between commas; a blank one is no condition. */
function split(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}


/***/ })

};
