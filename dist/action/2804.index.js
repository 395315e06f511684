export const id = 2804;
export const ids = [2804,5993,9844,5938,8374];
export const modules = {

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);

/** Cells that a spreadsheet would take for a formula; a list of handles is none. */
const FORMULA = /^(?:[=+-]|@(?![\w.-]*(?:, @?[\w.-]+)*$))/;
/** Rows as CSV (RFC 4180), a line each. A cell is one line of visible characters, and no spreadsheet computes it. */
function csv(rows) {
    return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
function cell(value) {
    const text = (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(value)));
    const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVERYTHING: () => (/* binding */ EVERYTHING),
/* harmony export */   isIdle: () => (/* binding */ isIdle),
/* harmony export */   numberIn: () => (/* binding */ numberIn),
/* harmony export */   numberOf: () => (/* binding */ numberOf),
/* harmony export */   releaseOf: () => (/* binding */ releaseOf),
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1053);
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5938);
/* harmony import */ var _query_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6994);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6890);









const EVERYTHING = { ...(0,_query_options_js__WEBPACK_IMPORTED_MODULE_5__/* .queryLists */ .K)(() => []), idle: false, unassigned: false };
/**
 * The KEPs that a query is about, in the order of `keps`. Throws `UsageError` for a SIG, status, stage, move, release or number that does
 * not exist, and names those that do.
 */
function select(keps, query, repository, upcoming) {
    const conditions = [
        bySig(keps, query.sig),
        byText('status', query.status, repository.config.statuses, keps, ({ metadata }) => metadata.raw('status')),
        byText('stage', query.stage, [...stagesOf(repository), 'none'], keps, (kep) => writtenStage(kep)),
        byText('participating SIG', query.participatingSig, [...repository.sigs], keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'participating-sigs')),
        byText('move', query.move, _move_js__WEBPACK_IMPORTED_MODULE_3__.MOVES, [], (kep) => (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.moveOf)(kep)),
        byHandle(query.author, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'authors')),
        byHandle(query.approver, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'approvers')),
        byHandle(query.prr, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, kep.stage)),
        byRelease(query.milestone),
        byNumber(query.kep),
        query.idle ? (kep) => isIdle(kep, upcoming) : undefined,
        query.unassigned ? (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, kep.stage).length === 0 : undefined,
    ].filter((condition) => condition !== undefined);
    return {
        keps: keps.filter((kep) => conditions.every((condition) => condition(kep))),
        remarks: [
            ...strangers('--author', query.author, keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'authors')),
            ...strangers('--approver', query.approver, keps, (kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'approvers')),
            ...strangers('--prr', query.prr, keps, (kep) => everyApprover(kep, stagesOf(repository))),
            ...(query.status.length > 0 ? misspelt(keps) : []),
        ],
    };
}
/** Implementable, alpha or beta, and two releases older than the one that is worked on. */
function isIdle({ status, stage, latestMilestone: latest }, upcoming) {
    if (status !== 'implementable' || (stage !== 'alpha' && stage !== 'beta'))
        return false;
    if (latest === undefined || upcoming === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.isUnknownRelease)(latest))
        return false;
    return (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.compareReleases)(latest, { major: upcoming.major, minor: upcoming.minor - 1 }) < 0;
}
function bySig(keps, patterns) {
    if (patterns.length === 0)
        return undefined;
    const expressions = patterns.map(expressionOf);
    const groups = [...new Set(keps.map(_where_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOf */ .F))].sort();
    const wanted = new Set(groups.filter((group) => expressions.some((expression) => expression.test(group))));
    if (wanted.size === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No SIG matches ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(patterns)}: there are ${groups.map(_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD).join(', ')}`);
    return (kep) => wanted.has((0,_where_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOf */ .F)(kep));
}
/** Go's patterns, which scripts hand over, differ from ours in little: flags stand in front. */
function expressionOf(pattern) {
    const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
    try {
        return new RegExp(rest, flags);
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected SIG ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(pattern)}, expected a regular expression such as \`node\` or \`.*\``);
    }
}
/** Values as they are written, in any case; what occurs in a file may be asked for even where the process does not know it. */
function byText(what, asked, known, keps, valuesOf) {
    if (asked.length === 0)
        return undefined;
    const normal = (kep) => [valuesOf(kep) ?? []].flat().map((value) => value.trim().toLowerCase());
    const occurring = new Set([...known.map((value) => value.toLowerCase()), ...keps.flatMap(normal)]);
    for (const value of asked) {
        if (known.length === 0 || occurring.has(value.toLowerCase()))
            continue;
        const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(value, known) ?? known.find((one) => one.endsWith(`-${value.toLowerCase()}`));
        const hint = meant === undefined ? '' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(meant)}?`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unknown ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(value)}${hint}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)([...known].sort())}`);
    }
    const wanted = new Set(asked.map((value) => value.toLowerCase()));
    return (kep) => normal(kep).some((value) => wanted.has(value));
}
function byHandle(asked, handlesOf) {
    if (asked.length === 0)
        return undefined;
    return (kep) => handlesOf(kep).some((handle) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(handle, asked));
}
function byRelease(asked) {
    if (asked.length === 0)
        return undefined;
    const releases = asked.map(releaseOf);
    return ({ latestMilestone }) => releases.some((release) => (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.isSameRelease)(release, latestMilestone));
}
/** Throws `UsageError` for a text that is no release. */
function releaseOf(text) {
    const release = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(text);
    if (release === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected release ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)}, expected one such as \`v1.38\``);
    return release;
}
function byNumber(asked) {
    if (asked.length === 0)
        return undefined;
    const numbers = asked.map(numberIn);
    return (kep) => numbers.includes(numberOf(kep) ?? '');
}
/** Digits of `2033`, `KEP-2033`, `#2033`. Throws `UsageError` for anything else. */
function numberIn(text) {
    const digits = /^(?:kep-?|#)?(\d{1,9})$/i.exec(text.trim())?.[1];
    if (digits === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Unexpected KEP ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)}, expected its number`);
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutZeros */ .K)(digits);
}
/** The KEP's number: that of its directory, else what its metadata says. */
function numberOf({ directoryNumber, metadata }) {
    const written = metadata.raw('kep-number')?.trim();
    return (directoryNumber ?? (written !== undefined && /^\d+$/.test(written) ? (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutZeros */ .K)(written) : undefined));
}
function writtenStage({ metadata }) {
    return metadata.raw('stage') ?? 'none';
}
function stagesOf({ config }) {
    return config.stages.length > 0 ? config.stages : _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.STAGES;
}
/** Everybody whom the approval file names, at whatever stage. */
function everyApprover(kep, stages) {
    return stages.flatMap((stage) => (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, stage));
}
function* strangers(flag, asked, keps, handlesOf) {
    if (asked.length === 0)
        return;
    const known = new Set(keps.flatMap(handlesOf).map(_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR));
    for (const handle of asked) {
        if (known.has((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(handle)))
            continue;
        const meant = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.nearest)((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(handle), known);
        const hint = meant === undefined ? '' : `, did you mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(`@${meant}`)}?`;
        yield `${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(handle)} occurs in no KEP${hint}`;
    }
}
/** A misspelt status is no answer to a question about statuses, and should not get lost either. */
function* misspelt(keps) {
    for (const { directory, metadata, status } of keps) {
        const written = metadata.raw('status')?.trim();
        if (written === undefined || status === undefined || written.toLowerCase() === status)
            continue;
        yield `${directory} has the status ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(written)}, which may mean ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(status)}`;
    }
}


/***/ }),

/***/ 2804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GROUPS: () => (/* binding */ GROUPS),
/* harmony export */   STATE_NAMES: () => (/* binding */ STATE_NAMES),
/* harmony export */   dateOf: () => (/* binding */ dateOf),
/* harmony export */   groupsOf: () => (/* binding */ groupsOf),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   queueCsv: () => (/* binding */ queueCsv),
/* harmony export */   queueData: () => (/* binding */ queueData),
/* harmony export */   queueJson: () => (/* binding */ queueJson),
/* harmony export */   queueTable: () => (/* binding */ queueTable),
/* harmony export */   standing: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8810);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5581);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6825);
/** A queue as JSON, CSV and for a terminal. */







/** How a state is called; what only GitHub knows is not known offline. */
const STATE_NAMES = {
    draft: 'draft',
    ready: 'ready',
    waiting: 'waiting',
    'changes-requested': 'changes requested',
    approved: 'approved',
    merged: 'merged',
    'no-approver': 'no approver',
    'approver-left': 'approver left',
    'approved-by-other': 'approved by someone else',
};
/** `2026-04-23`; `undefined` where it is not known. */
function dateOf({ since }) {
    return since?.date.slice(0, 10);
}
/** The queue as `schemas/queue.schema.json` describes it. */
function queueJson(queue) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(queueData(queue));
}
/** What the JSON of a queue holds. */
function queueData({ release, requests, load, unassigned, conflicts, proposal, idle }) {
    return {
        version: 1,
        milestone: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release),
        requests: requests.map((request) => ({
            number: request.number ?? null,
            kep: request.kep.directory,
            title: request.title,
            sig: request.sig,
            stage: request.stage ?? null,
            status: request.kep.status ?? null,
            move: request.move ?? null,
            state: request.state,
            approver: request.approver ?? null,
            since: dateOf(request) ?? null,
            sinceCommit: request.since?.commit ?? null,
            due: request.due,
            answered: request.answered,
            errors: request.errors,
            warnings: request.warnings,
            pullRequest: request.pullRequest ?? null,
            issue: request.issue ?? null,
            shadows: request.shadows ?? null,
        })),
        load: load.map(({ approver, requests: count }) => ({ approver, requests: count })),
        unassigned: unassigned.map(({ number }) => number ?? null),
        conflicts: conflicts.map(({ request, reason }) => ({
            number: request.number ?? null,
            approver: request.approver ?? null,
            reason,
        })),
        proposal: proposal.map(({ request, approver }) => ({ number: request.number ?? null, approver })),
        idle: idle.map((kep) => Number((0,_query_js__WEBPACK_IMPORTED_MODULE_3__.numberOf)(kep) ?? Number.NaN)).filter((number) => !Number.isNaN(number)),
    };
}
/** A line per request. */
function queueCsv({ requests }) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csv */ .f)([
        [
            'Number',
            'Title',
            'SIG',
            'Stage',
            'Status',
            'Move',
            'State',
            'Approver',
            'Since',
            'Due',
            'Answered',
            'Errors',
            'Warnings',
            'Gate in the code',
            'Pull request',
            'Directory',
            'Shadows',
        ],
        ...requests.map((request) => [
            request.number ?? '',
            request.title,
            request.sig,
            request.stage ?? '',
            request.kep.status ?? '',
            request.move ?? '',
            STATE_NAMES[request.state],
            request.approver === undefined ? '' : `@${request.approver}`,
            dateOf(request) ?? '',
            ...[request.due, request.answered, request.errors, request.warnings],
            request.gate ?? '',
            request.pullRequest ?? '',
            request.kep.directory,
            (request.shadows ?? []).map((handle) => `@${handle}`).join(', '),
        ]),
    ]);
}
/** What requests can be grouped by. */
const GROUPS = ['approver', 'sig', 'move', 'state'];
/** What a request stands under; empty where that is not known. */
const GROUPED = {
    approver: ({ approver }) => (approver === undefined ? '' : `@${approver}`),
    sig: ({ sig }) => sig,
    move: ({ move }) => move ?? '',
    state: ({ state }) => STATE_NAMES[state],
};
const NOBODY = {
    approver: 'no approver',
    sig: 'no SIG',
    move: 'no move',
    state: 'no state',
};
/** The largest group first; handles in any case are one. */
function groupsOf({ requests }, by) {
    const groups = new Map();
    for (const request of requests) {
        const name = GROUPED[by](request);
        const group = groups.get(name.toLowerCase()) ?? { name: name || NOBODY[by], requests: [] };
        group.requests.push(request);
        groups.set(name.toLowerCase(), group);
    }
    return [...groups.values()].sort((a, b) => b.requests.length - a.requests.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .U)(a.name, b.name));
}
const COLUMNS = [
    [undefined, { heading: 'KEP', right: true }, ({ number }) => number ?? ''],
    [undefined, { heading: 'TITLE', least: 14 }, ({ title }) => title],
    ['sig', { heading: 'SIG', least: 7, leave: 3 }, ({ sig }) => sig.replace(/^sig-/, '')],
    ['move', { heading: 'MOVE' }, ({ move }) => move ?? ''],
    ['state', { heading: 'STATE', least: 8 }, ({ state }) => STATE_NAMES[state]],
    ['approver', { heading: 'APPROVER', least: 8 }, GROUPED.approver],
    [undefined, { heading: 'ANSWERS', right: true, leave: 4 }, ({ answered, due }) => `${answered}/${due}`],
    [undefined, { heading: 'ERRORS', right: true, leave: 2 }, ({ errors }) => errors],
    [undefined, { heading: 'GATE', least: 11, leave: 1 }, ({ gate }) => gate ?? ''],
    [undefined, { heading: 'SINCE' }, (request) => dateOf(request) ?? 'not known'],
];
/** For people at a terminal; fitted to `width` columns where it is given. */
function queueTable(queue, width, by) {
    const columns = COLUMNS.filter(([group]) => by === undefined || group !== by);
    const tableFor = (requests) => (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(columns.map(([, column]) => column), requests.map((request) => columns.map(([, , cell]) => cell(request))), width);
    const groups = by === undefined ? [] : groupsOf(queue, by);
    return [
        `${headline(queue)}\n\n`,
        by === undefined ? tableFor(queue.requests) : '',
        groups
            .map((group) => `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(group.name))}: ${standing(group.requests)}\n${tableFor(group.requests)}`)
            .join('\n'),
        bars('Requests for each approver', queue.load.map(({ approver, requests }) => [`@${approver}`, requests])),
        ...['sig', 'move'].map((one) => bars(`By ${one === 'sig' ? 'SIG' : 'move'}`, groupsOf(queue, one).map(({ name, requests }) => [name, requests.length]))),
        ...remarks(queue).map((line) => `\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line))}\n`),
    ].join('');
}
/** Counts as bars, a line each. */
function bars(heading, counts) {
    if (counts.length === 0)
        return '';
    const most = Math.max(1, ...counts.map(([, count]) => count));
    const names = Math.max(...counts.map(([name]) => name.length));
    const lines = counts.map(([name, count]) => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name)).padEnd(names)}  ${'█'.repeat(Math.ceil((count / most) * 20)).padEnd(20)}  ${count}\n`);
    return `\n${heading}\n${lines.join('')}`;
}
/** How many requests there are, and where they stand. */
function headline({ release, requests }) {
    const all = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(requests.length, 'request')} for ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release)}`;
    return requests.length === 0 ? all : `${all}: ${standing(requests)}`;
}
/** How many of some requests stand where: `3 draft, 2 ready`. */
function standing(requests) {
    const count = (state) => requests.filter((request) => request.state === state).length;
    return Object.keys(STATE_NAMES)
        .filter((state) => count(state) > 0)
        .map((state) => `${count(state)} ${STATE_NAMES[state]}`)
        .join(', ');
}
/** What somebody has to arrange, a line each. */
function remarks({ unassigned, conflicts, proposal, idle }) {
    const of = ({ number }) => `KEP-${number ?? '?'}`;
    return [
        ...(unassigned.length > 0 ? [`Nobody is named for ${unassigned.map(of).join(', ')}`] : []),
        ...conflicts.map(({ request, reason }) => `@${request.approver} ${reason}: ${of(request)}`),
        ...(proposal.length > 0
            ? [
                `Least loaded who could take them: ${proposal.map(({ request, approver }) => `${of(request)} @${approver}`).join(', ')}`,
            ]
            : []),
        ...(idle.length > 0
            ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(idle.length, 'KEP')} at alpha or beta idle for two releases: \`query --idle\` lists them`]
            : []),
    ];
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _reporters_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);


/**
 * A table with box-drawing borders. Given a `width` in terminal columns it fits: columns that may are left out, then the widest that may
 * gives way, and cells that are cut end in `…`. Each cell is one line of visible characters.
 */
function table(all, rows, width = Number.POSITIVE_INFINITY) {
    const texts = rows.map((row) => row.map((value) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(value)))));
    const widest = all.map(({ heading }, index) => Math.max((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(heading), ...texts.map((row) => (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(row[index] ?? ''))));
    const kept = keptOf(all, widest, width);
    const columns = kept.map((index) => all[index] ?? { heading: '' });
    const cells = texts.map((row) => kept.map((index) => row[index] ?? ''));
    const widths = kept.map((index) => widest[index] ?? 0);
    squeeze(columns, widths, width);
    const rule = (left, middle, right) => `${left}${widths.map((w) => '─'.repeat(w + 2)).join(middle)}${right}\n`;
    const line = (row) => `│${widths.map((w, index) => ` ${padded(row[index] ?? '', w, columns[index]?.right === true)} `).join('│')}│\n`;
    return [
        rule('┌', '┬', '┐'),
        line(columns.map(({ heading }) => heading)),
        rule('├', '┼', '┤'),
        ...cells.map(line),
        rule('└', '┴', '┘'),
    ].join('');
}
/** The columns that there is room for, each at its narrowest. */
function keptOf(columns, widths, width) {
    const narrowest = (index) => Math.min(widths[index] ?? 0, columns[index]?.least ?? Number.POSITIVE_INFINITY);
    let kept = columns.map((_, index) => index);
    while (kept.reduce((sum, index) => sum + narrowest(index) + 3, 1) > width) {
        const [first] = kept
            .filter((index) => columns[index]?.leave !== undefined)
            .sort((a, b) => (columns[a]?.leave ?? 0) - (columns[b]?.leave ?? 0));
        if (first === undefined)
            break;
        kept = kept.filter((index) => index !== first);
    }
    return kept;
}
/** Takes room from the widest column that has some to give until all of them fit, or none has. */
function squeeze(columns, widths, width) {
    const leastOf = (index) => columns[index]?.least ?? Number.POSITIVE_INFINITY;
    let over = widths.reduce((sum, w) => sum + w + 3, 1) - width;
    while (over > 0) {
        const givers = widths.map((_, index) => index).filter((index) => (widths[index] ?? 0) > leastOf(index));
        const widest = givers.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
        if (widest === undefined)
            return;
        widths[widest] = (widths[widest] ?? 0) - 1;
        over--;
    }
}
function padded(text, width, right) {
    const short = shortened(text, width);
    const blanks = ' '.repeat(Math.max(0, width - (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(short)));
    return right ? blanks + short : short + blanks;
}
function shortened(text, width) {
    if ((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if ((0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/** The directory of the group that a KEP lies in: `sig-node` for `keps/sig-node/2033-title`. */
function groupOf({ directory, metadata }) {
    const parts = directory.split('/').slice(0, -1);
    const group = parts.find((part) => /^(?:sig|wg|ug|committee|provider)-./.test(part));
    return group ?? parts[1] ?? metadata.raw('owning-sig') ?? '';
}


/***/ })

};
