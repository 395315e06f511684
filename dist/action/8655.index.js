export const id = 8655;
export const ids = [8655,6910,9844,3282,5938];
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

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezeCommand: () => (/* binding */ freezeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _desk_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);
/* harmony import */ var _desk_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1053);
/* harmony import */ var _node_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7269);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8810);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8958);
/* harmony import */ var _ask_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6377);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1493);
/* harmony import */ var _desk_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3282);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8908);
/* harmony import */ var _online_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8079);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7974);













const FORMATS = ['terminal', 'markdown', 'json', 'csv', 'html'];
/** The readiness deadline was called the PRR freeze until v1.37. */
const NAMES = ['kep-readiness', 'enhancements', 'prr-freeze'];
/** Judges the KEPs of a release at a freeze. Returns 1 where one is at risk. Throws `UsageError` for a wrong call. */
async function freezeCommand(flags, io) {
    const format = (0,_desk_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('--format', flags.format ?? 'terminal', FORMATS);
    const name = (0,_desk_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('--at', flags.at, NAMES);
    const at = name === 'prr-freeze' ? 'kep-readiness' : name;
    const checkout = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_7__/* .openDesk */ .A$)(flags, io);
    const heard = flags.online ? await (0,_online_js__WEBPACK_IMPORTED_MODULE_10__/* .hear */ .dc)(checkout, flags, io) : undefined;
    // Before the readiness deadline a pull request is enough, at the enhancements freeze only what is merged counts.
    const desk = heard === undefined || at === 'enhancements' ? checkout : await (0,_online_js__WEBPACK_IMPORTED_MODULE_10__/* .withPulls */ .jK)(checkout, heard);
    const release = await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_8__.releaseFor)(desk, flags.milestone);
    const [{ numberIn, numberOf }, text] = await Promise.all([
        __webpack_require__.e(/* import() */ 8374).then(__webpack_require__.bind(__webpack_require__, 5993)),
        __webpack_require__.e(/* import() */ 2928).then(__webpack_require__.bind(__webpack_require__, 2928)),
    ]);
    const numbers = (0,_split_js__WEBPACK_IMPORTED_MODULE_11__/* .split */ .l)(flags.kep).map(numberIn);
    const asked = desk.keps.filter((kep) => numbers.length > 0 ? numbers.includes(numberOf(kep) ?? '') : (0,_desk_move_js__WEBPACK_IMPORTED_MODULE_2__.isRequestFor)(kep, release));
    if (numbers.length > 0 && asked.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('None of these KEPs exists: --kep takes numbers');
    const directories = asked.map(({ directory }) => directory);
    const since = await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_8__.sinceOf)(desk, release, directories, io);
    const committed = ({ directory }) => since.has(directory) ? true : undefined;
    const known = heard?.ask === undefined ? undefined : await (0,_online_js__WEBPACK_IMPORTED_MODULE_10__/* .issuesFor */ .oP)(asked, heard);
    const online = (kep) => onlineOf(kep, heard, known?.issues);
    const frozen = text.ordered((await (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_8__.wholeKeps)(desk, directories, io)).map((kep) => (0,_desk_freeze_js__WEBPACK_IMPORTED_MODULE_1__.freezeOf)(kep, { release, at, committed, online })));
    const apart = await optInFor(desk, heard, release);
    const report = {
        ...{ release, at, keps: frozen },
        ...(apart?.lists !== undefined && { optIn: apart.lists }),
        ...(await scheduled(flags.schedule, io)),
    };
    const written = {
        terminal: () => text.freezeTerminal(report, flags.output === undefined ? (0,_desk_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalWidth */ .JL)(io) : undefined),
        markdown: async () => text.freezeMarkdown(report, await (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .addressesOf */ .s)(desk.root, io)),
        json: () => text.freezeJson(report),
        csv: () => text.freezeCsv(report),
        html: async () => (await Promise.all(/* import() */[__webpack_require__.e(2928), __webpack_require__.e(2640)]).then(__webpack_require__.bind(__webpack_require__, 2640))).freezeHtml(report, await (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .addressesOf */ .s)(desk.root, io)),
    }[format]();
    await (0,_desk_js__WEBPACK_IMPORTED_MODULE_7__/* .deliver */ .cK)(await written, flags.output, io);
    const failures = [heard, known, apart].flatMap((part) => part?.failures ?? []);
    if ((0,_ask_github_js__WEBPACK_IMPORTED_MODULE_6__/* .partial */ .OH)(failures, io) === 2)
        return 2;
    return frozen.some(({ verdict }) => verdict === 'at-risk') ? 1 : 0;
}
/** What GitHub says of a KEP; what could not be asked stays unknown. Who approved what is merged no question tells. */
function onlineOf(kep, heard, issues) {
    if (heard?.ask === undefined)
        return undefined;
    const issue = issues?.get(Number(kep.directoryNumber));
    const own = heard.pulls.filter(({ files }) => files.some((path) => path === kep.metadata.path || path === kep.readme.path));
    return {
        ...(issue !== undefined && { issue }),
        ...(heard.failures.length === 0 && { openPullRequests: own.map(({ number }) => number) }),
    };
}
/** Who opted in and asks for nothing, and the reverse; no list where GitHub did not say everything. */
async function optInFor(desk, heard, release) {
    if (heard?.ask === undefined)
        return undefined;
    const [{ optedIn }, { optInOf }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 375)),
        __webpack_require__.e(/* import() */ 2318).then(__webpack_require__.bind(__webpack_require__, 2318)),
    ]);
    const { items, failures } = await optedIn(heard.ask.graphql, heard.ask.repository);
    if (failures.length > 0 || heard.failures.length > 0)
        return { lists: undefined, failures };
    const { keps } = await (0,_online_js__WEBPACK_IMPORTED_MODULE_10__/* .withPulls */ .jK)(desk, heard);
    return { lists: optInOf(items, keps, release), failures };
}
function textAt(file) {
    try {
        return (0,_node_given_js__WEBPACK_IMPORTED_MODULE_4__/* .readGivenText */ .lg)(file);
    }
    catch {
        return undefined;
    }
}
/** The deadlines of a release README, for the comments and as a notice; no verdict depends on them. */
async function scheduled(path, io) {
    if (path === undefined)
        return { dates: {}, notices: [] };
    const { countdown, scheduleOf, spelled } = await __webpack_require__.e(/* import() */ 5124).then(__webpack_require__.bind(__webpack_require__, 5124));
    const text = textAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .workingDirectory */ .p7)(io), path));
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Cannot read the schedule ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(path)}`);
    const { readiness, enhancements } = scheduleOf(text);
    if (readiness === undefined && enhancements === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(path)} dates neither the KEP readiness deadline nor the enhancements freeze`);
    const now = Date.now();
    return {
        dates: {
            ...(readiness && { readiness: spelled(readiness) }),
            ...(enhancements && { enhancements: spelled(enhancements) }),
        },
        notices: [
            ...(readiness ? [countdown('KEP readiness deadline', readiness, now)] : []),
            ...(enhancements ? [countdown('Enhancements freeze', enhancements, now)] : []),
        ],
    };
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


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FREEZES: () => (/* binding */ FREEZES),
  freezeOf: () => (/* binding */ freezeOf)
});

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/desk/move.js
var move = __webpack_require__(9844);
;// CONCATENATED MODULE: ./lib/desk/freeze-items.js

const stageOf = (kep) => (0,move.targetStage)(kep) ?? 'its stage';
const ITEMS = [
    {
        number: 1,
        id: 'issue-in-milestone',
        at: 'kep-readiness',
        withdrawal: true,
        text: (_, release) => `The issue is open and in the milestone ${release}`,
    },
    {
        number: 2,
        id: 'opted-in',
        at: 'kep-readiness',
        withdrawal: true,
        text: () => 'The issue has the label lead-opted-in',
    },
    {
        number: 3,
        id: 'questionnaire',
        at: 'kep-readiness',
        text: (kep) => `The questionnaire is answered for ${stageOf(kep)}`,
    },
    { number: 4, id: 'stage', at: 'kep-readiness', text: () => 'The metadata says the stage that is targeted' },
    {
        number: 5,
        id: 'latest-milestone',
        at: 'kep-readiness',
        withdrawal: true,
        text: (_, release) => `latest-milestone is ${release}`,
    },
    {
        number: 6,
        id: 'milestone',
        at: 'kep-readiness',
        text: (kep, release) => `milestone.${stageOf(kep)} is ${release}, where the KEP graduates`,
    },
    {
        number: 7,
        id: 'approval-file',
        at: 'kep-readiness',
        text: (kep) => `The approval file names an approver for ${stageOf(kep)}`,
    },
    {
        number: 8,
        id: 'pull-request',
        at: 'kep-readiness',
        withdrawal: true,
        text: () => 'The pull request is open or merged',
    },
    { number: 9, id: 'status', at: 'enhancements', text: () => 'The status is implementable' },
    {
        number: 10,
        id: 'sections',
        at: 'enhancements',
        text: () => 'The README has every section of the template that the stage requires',
    },
    {
        number: 11,
        id: 'graduation-criteria',
        at: 'enhancements',
        text: () => 'The graduation criteria are current',
    },
    { number: 12, id: 'test-plan', at: 'enhancements', text: () => 'The test plan is filled in' },
    {
        number: 13,
        id: 'review-completed',
        at: 'enhancements',
        text: () => 'The review is completed: approved by who is named, and merged',
    },
    {
        number: 14,
        id: 'no-other-pull-request',
        at: 'enhancements',
        withdrawal: true,
        text: () => 'No other open pull request touches the README or the metadata',
    },
];

// EXTERNAL MODULE: ./lib/model/due.js
var model_due = __webpack_require__(3331);
// EXTERNAL MODULE: ./lib/rules/facts/promises.js
var promises = __webpack_require__(7489);
// EXTERNAL MODULE: ./lib/rules/facts/samples.js
var facts_samples = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/rules/facts/sections.js
var sections = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/rules/graduation-criteria-cover-stage.js
var graduation_criteria_cover_stage = __webpack_require__(5468);
// EXTERNAL MODULE: ./lib/rules/section-is-present.js
var section_is_present = __webpack_require__(1035);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/desk/people.js
var people = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/desk/freeze-judge.js
/** How each item of a freeze is judged. */










const yes = (note, ...evidence) => ({ state: 'yes', note, evidence });
const no = (note, ...evidence) => ({ state: 'no', note, evidence });
const unknown = (note, ...evidence) => ({
    state: 'unknown',
    note,
    evidence,
});
const ASK = 'only GitHub can tell';
const CRITERIA = 'Graduation Criteria';
const PLAN = 'Test Plan';
function judgeItem(id, kep, sources) {
    return JUDGES[id](kep, sources);
}
const JUDGES = {
    'issue-in-milestone': (kep, { online, release }) => {
        const issue = online?.(kep)?.issue;
        if (issue === undefined)
            return unknown(ASK);
        if (issue === null)
            return no('there is no such issue');
        if (!issue.open)
            return no('the issue is closed');
        return (0,move.isSameRelease)((0,lifecycle.parseRelease)(issue.milestone), release)
            ? yes('open and in the milestone')
            : no(issue.milestone === undefined
                ? 'the issue is in no milestone'
                : `the issue is in ${(0,words/* quote */.hD)(issue.milestone)}`);
    },
    'opted-in': (kep, { online }) => {
        const issue = online?.(kep)?.issue;
        if (issue === undefined)
            return unknown(ASK);
        return issue?.labels.includes('lead-opted-in')
            ? yes('opted in')
            : no('a lead of the SIG has not opted in');
    },
    questionnaire: judgeQuestionnaire,
    stage: judgeStage,
    'latest-milestone': ({ metadata, latestMilestone }, { release }) => {
        const place = metadata.at('latest-milestone');
        const written = metadata.raw('latest-milestone');
        if ((0,move.isSameRelease)(latestMilestone, release))
            return yes(`it is ${(0,words/* quote */.hD)(written ?? '')}`, place);
        return no(written === undefined ? 'it is missing' : `it is ${(0,words/* quote */.hD)(written)}`, place);
    },
    milestone: judgeMilestone,
    'approval-file': judgeApproval,
    'pull-request': (kep, { committed, online }) => {
        if (committed(kep) === true)
            return yes('what stands here is committed', { path: kep.metadata.path });
        const open = online?.(kep)?.openPullRequests;
        if (open !== undefined && open.length > 0)
            return yes(`pull request ${open.join(', ')} is open`);
        return unknown('what stands here is not committed, and only GitHub knows of a pull request', {
            path: kep.metadata.path,
        });
    },
    status: ({ metadata, status, stage }) => {
        const written = metadata.raw('status')?.trim();
        const place = metadata.at('status');
        if (status === 'implemented' && stage !== undefined && (0,lifecycle.maturity)(stage) === 2)
            return yes('it is `implemented`, which comes after it', place);
        if (written === 'implementable')
            return yes('it is', place);
        return no(written === undefined ? 'there is none' : `it is ${(0,words/* quote */.hD)(written)}`, place);
    },
    sections: judgeSections,
    'graduation-criteria': judgeCriteria,
    'test-plan': judgeTestPlan,
    'review-completed': (kep, sources) => {
        const file = judgeApproval(kep, sources);
        if (file.state !== 'yes')
            return file;
        const given = sources.online?.(kep)?.approvedByNamed;
        if (given === undefined)
            return unknown(`${file.note}; who gave the approval ${ASK}`, ...file.evidence);
        return given
            ? yes(`${file.note}, who approved it`, ...file.evidence)
            : no(`${file.note}, who has not approved it`, ...file.evidence);
    },
    'no-other-pull-request': (kep, { online }) => {
        const open = online?.(kep)?.openPullRequests;
        if (open === undefined)
            return unknown(ASK);
        return open.length === 0
            ? yes('there is none')
            : no(`open: ${open.map((number) => `#${number}`).join(', ')}`);
    },
};
/** A question that is waved off has been read; one that is put off has not been answered. */
function judgeQuestionnaire(kep) {
    const { readme } = kep;
    if (!readme.exists)
        return no('there is no README', { path: readme.path });
    const [problem] = readme.problems;
    if (problem !== undefined)
        return no(problem.message, problem.place);
    if ((0,move.targetStage)(kep) === undefined)
        return no('without a stage nobody knows which questions are due', kep.metadata.at('stage'));
    const heading = readme.questionnaire ?? { path: readme.path };
    if (readme.dismissal !== undefined)
        return no('one sentence stands for all answers', readme.dismissal.place);
    if (!(0,model_due/* isAsked */.D6)(kep))
        return no('the README asks none of the questions', heading);
    const due = (0,model_due/* dueAnswers */.em)(kep);
    // Tests that wait for the code of an alpha are all that anybody can write by then.
    const open = due.filter((answer) => answer.state !== 'answered' &&
        answer.state !== 'na' &&
        !(answer.state === 'deferred' && (0,promises/* waitsForCode */.fX)(answer.promises, kep)));
    if (open.length === 0)
        return yes(`all ${due.length} questions that are due`, heading);
    return no(`${open.length} of ${due.length} are open: ${open.map(({ question, state }) => `${question.id} (${state})`).join(', ')}`, ...open.map(({ place }) => place));
}
function judgeStage(kep) {
    const { metadata, stage, latestMilestone } = kep;
    const place = metadata.at('stage');
    if (stage === undefined) {
        const written = metadata.raw('stage');
        return no(written === undefined ? 'there is no stage' : `${(0,words/* quote */.hD)(written)} is no stage`, place);
    }
    const due = (0,lifecycle.dueStage)(stage, latestMilestone, (later) => metadata.raw('milestone', later));
    if (due === undefined)
        return yes(`it is ${(0,words/* quote */.hD)(stage)}`, place);
    return no(`it is ${(0,words/* quote */.hD)(stage)}, but \`milestone.${due}\` is ${(0,words/* quote */.hD)(metadata.raw('milestone', due) ?? '')}`, place, metadata.at('milestone', due));
}
function judgeMilestone(kep, { release }) {
    const { metadata } = kep;
    const stage = (0,move.targetStage)(kep);
    if (stage === undefined)
        return no('there is no stage', metadata.at('stage'));
    const place = metadata.at('milestone', stage);
    const written = metadata.raw('milestone', stage)?.trim() ?? '';
    if ((0,move.isSameRelease)((0,lifecycle.parseRelease)(written), release))
        return yes(`it is ${(0,words/* quote */.hD)(written)}`, place);
    if ((0,move.moveOf)(kep) === 'again')
        return yes(`the KEP stays at ${stage}, where it has been since ${(0,words/* quote */.hD)(written)}`, place);
    return no(written === '' ? 'it is missing' : `it is ${(0,words/* quote */.hD)(written)}, not ${(0,lifecycle.formatRelease)(release)}`, place);
}
function judgeApproval(kep, _sources) {
    const { approval, approvalPath, repository } = kep;
    if (repository.config.approvals === undefined)
        return yes('this repository has no approval files');
    const stage = (0,move.targetStage)(kep);
    if (approvalPath === undefined)
        return no('without owning SIG and number it has no place', kep.metadata.at());
    if (approval === undefined || !approval.exists)
        return no('there is no approval file', { path: approvalPath });
    const [broken] = approval.problems.filter(({ subject }) => subject === 'syntax' || subject === 'file');
    if (broken !== undefined)
        return no(broken.message, broken.place);
    if (stage === undefined)
        return no('without a stage nobody knows whose entry counts', kep.metadata.at('stage'));
    const named = (0,people.approversOf)(kep, stage);
    const place = approval.at(stage, 'approver');
    if (named.length === 0)
        return no(`nobody is named for ${stage}`, place);
    const { approvers, emeritus } = (0,people.approverAliases)(repository);
    const [strange] = named.filter((handle) => approvers.length > 0 && !(0,people.isAmong)(handle, approvers));
    if (strange !== undefined)
        return no(`${(0,words/* quote */.hD)(`@${strange}`)} ${(0,people.isAmong)(strange, emeritus) ? 'is emeritus' : 'is not among the approvers'}`, place);
    return yes(named.map((handle) => (0,words/* quote */.hD)(`@${handle}`)).join(', '), place);
}
/** Presence only; what stands in a section is not the release team's affair. */
function judgeSections(kep) {
    const { readme, repository } = kep;
    if (!readme.exists)
        return no('there is no README', { path: readme.path });
    if (repository.template.sections.length === 0)
        return unknown('there is no template to compare with', { path: readme.path });
    if (!(0,sections/* isHeld */.i7)(kep))
        return no('the README cannot be read to its end', readme.swallowed?.place ?? { path: readme.path });
    const problems = [...(section_is_present/* sectionIsPresent */.X.check?.(kep) ?? [])];
    const due = (0,model_due/* dueAnswers */.em)(kep);
    const asked = [...new Set(due.map(({ question }) => question.section))].filter((section) => (0,sections/* findSection */.rv)(readme.sections, section) === undefined &&
        due.every(({ question, state }) => question.section !== section || state === 'missing'));
    const names = [...problems.map(({ subject }) => subject), ...asked];
    if (names.length === 0)
        return yes('all of them', readme.title?.place ?? { path: readme.path });
    return no(`missing: ${names.map(words/* quote */.hD).join(', ')}`, ...(problems.length > 0 ? problems.map(({ place }) => place) : [{ path: readme.path }]));
}
/** Where it is; whether somebody else can verify what it says is not the release team's affair. */
function judgeCriteria(kep) {
    const { readme, repository } = kep;
    if (!readme.exists)
        return no('there is no README', { path: readme.path });
    const chapter = (0,sections/* chapterOf */.FN)(readme.sections, CRITERIA);
    if (chapter === undefined)
        return no(`there is no section ${(0,words/* quote */.hD)(CRITERIA)}`, readme.title?.place ?? { path: readme.path });
    if ((0,sections/* isBlank */.z3)((0,sections/* textOf */.b6)(chapter)))
        return no('the section is empty', chapter.section.place);
    if (!(0,sections/* isHeld */.i7)(kep) || (0,sections/* chapterOf */.FN)(repository.template.sections, CRITERIA) === undefined)
        return yes('the section says something', chapter.section.place);
    const [problem] = graduation_criteria_cover_stage/* graduationCriteriaCoverStage */.f.check?.(kep) ?? [];
    return problem === undefined
        ? yes('the section says something for the stage', chapter.section.place)
        : no(problem.message, problem.place);
}
/**
 * A part of the plan that holds nothing but the template's sample is not filled in, and from beta on an empty one is not either; `N/A` is for
 * the reviewer to judge. The box that somebody has to tick is no part of the plan.
 */
function judgeTestPlan(kep) {
    const { readme, repository } = kep;
    if (!readme.exists)
        return no('there is no README', { path: readme.path });
    const plan = (0,sections/* chapterOf */.FN)(readme.sections, PLAN);
    if (plan === undefined)
        return no(`there is no section ${(0,words/* quote */.hD)(PLAN)}`, readme.title?.place ?? { path: readme.path });
    const template = (0,sections/* chapterOf */.FN)(repository.template.sections, PLAN);
    const samples = template === undefined ? new Set() : (0,facts_samples/* samplesOf */.l)(template);
    const own = (section) => authored(section, template, readme.path);
    const all = [plan.section, ...plan.below];
    if (all.every((section) => (0,sections/* isBlank */.z3)(own(section))))
        return no('it is empty', plan.section.place);
    const needed = (template?.below ?? []).filter(({ text }) => !(0,sections/* isBlank */.z3)(text)).map(({ value }) => value);
    const open = needed.flatMap((name) => {
        const part = (0,sections/* findSection */.rv)(plan.below, name);
        if (part === undefined)
            return [];
        const below = [part, ...(0,sections/* sectionsBelow */.KV)(plan.below, part)];
        if (below.some((section) => !(0,sections/* isBlank */.z3)(own(section))))
            return [];
        const hasSample = below.some(({ text }) => text.split('\n').some((line) => (0,facts_samples/* isSample */.R)(line, samples)));
        const isOwed = (0,lifecycle.maturity)(kep.stage ?? 'alpha') > 0 && (0,sections/* isBlank */.z3)(own(plan.section));
        return hasSample || isOwed ? [part] : [];
    });
    if (open.length === 0)
        return yes('it is', plan.section.place);
    return no(`nothing is written in ${open.map(({ value }) => (0,words/* quote */.hD)(value)).join(', ')}`, ...open.map(({ place }) => place));
}
/** What the author wrote in a section: neither samples nor the box of the template. */
function authored(section, template, path) {
    const samples = template === undefined ? new Set() : (0,facts_samples/* samplesOf */.l)(template);
    const given = template === undefined
        ? []
        : [template.section, ...template.below].flatMap((one) => (0,sections/* checkboxesOf */.jL)(one, ''));
    const boxes = (0,sections/* checkboxesOf */.jL)(section, path)
        .map(({ value }) => value)
        .filter((value) => given.some((box) => (0,sections/* isSameLine */.r7)(value, box.value)));
    return section.text
        .split('\n')
        .filter((line) => !(0,facts_samples/* isSample */.R)(line, samples))
        .filter((line) => {
        const words = line.replace(/^[\s*+-]*\[[^\]]?\]/, '').trim();
        return words === '' || !boxes.some((box) => box.includes(words));
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/desk/freeze.js
/** What a freeze asks of a KEP, item by item, and how far a checkout can tell. */




/** The two freezes that KEPs are judged at: the pull request is there, and everything is merged. */
const FREEZES = ['kep-readiness', 'enhancements'];
/** `kep` at a freeze. */
function freezeOf(kep, sources) {
    const items = ITEMS.filter(({ at, withdrawal }) => (sources.at === 'enhancements' || at === 'kep-readiness') &&
        (kep.status !== 'withdrawn' || withdrawal === true)).map(({ number, id, text }) => {
        const judged = judgeItem(id, kep, sources);
        return { number, id, text: text(kep, (0,lifecycle.formatRelease)(sources.release)), ...judged };
    });
    const verdict = items.some(({ state }) => state === 'no')
        ? 'at-risk'
        : items.every(({ state }) => state === 'yes')
            ? 'tracked'
            : 'not-judged';
    return { kep, stage: (0,move.targetStage)(kep), verdict, items };
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOVES: () => (/* binding */ MOVES),
/* harmony export */   isRequestFor: () => (/* binding */ isRequestFor),
/* harmony export */   isSameRelease: () => (/* binding */ isSameRelease),
/* harmony export */   moveOf: () => (/* binding */ moveOf),
/* harmony export */   targetStage: () => (/* binding */ targetStage)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);


/** The moves of the KEP process. Who skips beta moves `new->stable`: the questions of both stages are new to the reviewer. */
const MOVES = [
    'new->alpha',
    'new->beta',
    'new->stable',
    'alpha->beta',
    'beta->stable',
    'again',
    'deprecate',
    'disable',
    'remove',
    'withdraw',
];
const DEPRECATION = new Map([
    ['deprecated', 'deprecate'],
    ['disabled', 'disable'],
    ['removed', 'remove'],
]);
/** Statuses of KEPs that ask nothing of a release, whatever `latest-milestone` says. */
const SETTLED = new Set(['deferred', 'rejected', 'replaced']);
/** Whether two releases are the same but for their patch. */
function isSameRelease(a, b) {
    return a !== undefined && b !== undefined && a.major === b.major && a.minor === b.minor;
}
/** Whether the KEP asks something of `release`. */
function isRequestFor({ status, latestMilestone }, release) {
    return isSameRelease(latestMilestone, release) && !SETTLED.has(status ?? '');
}
/** The stage that a KEP is to reach: what it says, else the last one that its milestones place in its `latest-milestone`. */
function targetStage({ stage, latestMilestone, metadata, }) {
    if (stage !== undefined)
        return stage;
    return Object.keys(metadata.data.milestone ?? {}).findLast((candidate) => releasesIn(metadata.raw('milestone', candidate)).some((release) => isSameRelease(release, latestMilestone)));
}
/**
 * What the KEP asks of its `latest-milestone`; `undefined` where neither stage nor milestones tell. A stage that was reached in an earlier
 * release is asked for *again*. Earlier stages are those with an earlier milestone, or with an approver where none is written.
 */
function moveOf(kep) {
    const { status, latestMilestone: latest, metadata } = kep;
    if (status === 'withdrawn')
        return 'withdraw';
    const stage = targetStage(kep);
    if (stage === undefined)
        return undefined;
    const isEarlier = (release) => latest !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(release, latest) < 0 && !isSameRelease(release, latest);
    if (releasesIn(metadata.raw('milestone', stage)).some(isEarlier))
        return 'again';
    const deprecation = DEPRECATION.get(stage);
    if (deprecation !== undefined)
        return deprecation;
    const stages = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage);
    const from = stages.slice(0, Math.max(0, stages.indexOf(stage))).findLast((earlier) => {
        const releases = releasesIn(metadata.raw('milestone', earlier));
        return releases.length > 0 ? releases.some(isEarlier) : (0,_people_js__WEBPACK_IMPORTED_MODULE_1__.approversOf)(kep, earlier).length > 0;
    });
    return MOVES.find((move) => move === `${from}->${stage}`) ?? MOVES.find((move) => move === `new->${stage}`);
}
/** The releases that a value names: one as a rule, several in `v1.21, v1.37`. */
function releasesIn(text) {
    return (text ?? '').split(/[,;/\s]+/).flatMap((part) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(part) ?? []);
}


/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approverAliases: () => (/* binding */ approverAliases),
/* harmony export */   approversOf: () => (/* binding */ approversOf),
/* harmony export */   isAmong: () => (/* binding */ isAmong),
/* harmony export */   listOf: () => (/* binding */ listOf),
/* harmony export */   shownHandle: () => (/* binding */ shownHandle)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);

/** A handle as it is shown: as written, without `@`. */
function shownHandle(text) {
    return text.trim().replace(/^@+\s*/, '');
}
/** The texts of a list in kep.yaml, valid or not; a single text counts as a list of one. */
function listOf({ metadata }, key) {
    const values = [];
    for (let index = 0; metadata.has(key, index); index++) {
        const value = metadata.raw(key, index);
        if (value !== undefined)
            values.push(value);
    }
    const single = metadata.raw(key);
    return values.length === 0 && single !== undefined ? [single] : values;
}
/** The approvers that the approval file names for `stage`, as shown: one as a rule. `TBD` is nobody. */
function approversOf({ approval }, stage) {
    if (approval === undefined || stage === undefined)
        return [];
    const written = [approval.raw(stage, 'approver') ?? ''];
    for (let index = 0; approval.has(stage, 'approver', index); index++)
        written.push(approval.raw(stage, 'approver', index) ?? '');
    return written
        .flatMap((text) => text.split(/[,\s]+/))
        .map(shownHandle)
        .filter((handle) => !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(handle));
}
/** Whether `handle` is one of `handles`, with or without `@`, in any case. */
function isAmong(handle, handles) {
    const wanted = (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(handle);
    for (const one of handles)
        if ((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(one) === wanted)
            return true;
    return false;
}
/** The people of the alias of approvers and of those who were; empty where the repository has no such alias. */
function approverAliases({ config, aliases }) {
    const handles = (alias) => (alias === undefined ? [] : (aliases.groups.get(alias) ?? [])).map(({ value }) => shownHandle(value));
    return {
        approvers: handles(config.approvals?.approvers),
        emeritus: handles(config.approvals?.emeritus),
    };
}


/***/ })

};
