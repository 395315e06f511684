export const id = 9603;
export const ids = [9603,9844,5938];
export const modules = {

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueHtml: () => (/* binding */ queueHtml)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8810);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4259);
/* harmony import */ var _queue_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2804);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1181);
/** A queue as a page. */






const COLUMNS = [
    { id: 'kep', heading: 'KEP' },
    { id: 'sig', heading: 'SIG', filter: 'SIG' },
    { id: 'move', heading: 'Move', filter: 'Move' },
    { id: 'state', heading: 'State', filter: 'State' },
    { id: 'approver', heading: 'Approver', filter: 'Approver' },
    { id: 'answers', heading: 'Open answers', numeric: true },
    { id: 'errors', heading: 'Errors', numeric: true },
    { id: 'warnings', heading: 'Warnings', numeric: true },
    { id: 'since', heading: 'Since' },
];
/** Only where GitHub was asked and somebody shadows. */
const SHADOWS = { id: 'shadows', heading: 'Shadows' };
const TONES = {
    draft: '',
    ready: 'wait',
    waiting: 'wait',
    'changes-requested': 'bad',
    approved: 'good',
    merged: 'good',
    'no-approver': 'bad',
    'approver-left': 'bad',
    'approved-by-other': 'bad',
};
/** The queue as one self-contained page; without a script it is the whole table in its order. */
function queueHtml(queue, addresses) {
    const { release, requests } = queue;
    const count = (state) => requests.filter((one) => one.state === state).length;
    const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
    const states = Object.keys(_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES).filter((state) => count(state) > 0);
    const parts = states.map((state) => `${count(state)} ${_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]}`);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlPage */ .X)({
        title: `Production readiness reviews of ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release)}`,
        lead: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(requests.length, 'request')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
        noun: requests.length === 1 ? 'request' : 'requests',
        columns: hasShadows ? [...COLUMNS, SHADOWS] : COLUMNS,
        rows: requests.map((request) => [
            ...rowOf(request, addresses),
            ...(hasShadows ? [shadowCell(request)] : []),
        ]),
        bars: [
            {
                heading: 'Approvers',
                column: 'approver',
                bars: queue.load.map(({ approver, requests: number }) => ({
                    ...{ value: `@${approver.toLowerCase()}`, label: `@${approver}`, count: number },
                })),
            },
            barsBy('SIGs', 'sig', requests, ({ sig }) => sig),
            barsBy('Moves', 'move', requests, ({ move }) => move ?? ''),
            barsBy('States', 'state', requests, ({ state }) => _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]),
        ].filter(({ bars }) => bars.length > 0),
        sections: sectionsOf(queue, addresses),
    });
}
function barsBy(heading, column, requests, of) {
    const counts = new Map();
    for (const request of requests)
        counts.set(of(request), (counts.get(of(request)) ?? 0) + 1);
    const bars = [...counts].map(([value, count]) => ({
        value,
        label: value === '' ? 'not known' : value,
        count,
    }));
    return { heading, column, bars: bars.sort((a, b) => b.count - a.count) };
}
function rowOf(request, addresses) {
    const { number, kep, title, sig, move = '', state, approver, due, answered, errors, warnings } = request;
    const since = (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.dateOf)(request);
    const open = due - answered;
    return [
        {
            html: `<span class="id">${[kepLink(number, kep.directory, addresses), ...linksOf(request, addresses)].join(', ')}</span><span class="title">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}</span>`,
            sort: number === undefined ? '' : String(number).padStart(9, '0'),
        },
        { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(sig.replace(/^sig-/, '')), sort: sig, filter: sig },
        { html: `<span class="nowrap">${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(arrows(move))}</span>`, sort: move, filter: move },
        {
            html: `<span class="tag ${TONES[state]}">${_queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state]}</span>`,
            sort: _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state],
            filter: _queue_text_js__WEBPACK_IMPORTED_MODULE_3__.STATE_NAMES[state],
        },
        approver === undefined
            ? { html: '<span class="soft">nobody</span>', sort: '', filter: '' }
            : { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${approver}`), sort: approver.toLowerCase(), filter: `@${approver.toLowerCase()}` },
        {
            html: `<span class="nowrap">${open > 0 ? `<span class="open">${open}</span>` : '0'} <span class="soft">of ${due}</span></span>`,
            sort: open,
        },
        { html: errors > 0 ? `<span class="open">${errors}</span>` : '0', sort: errors },
        { html: String(warnings), sort: warnings },
        {
            html: since === undefined
                ? '<span class="soft">not known</span>'
                : `<time class="nowrap" datetime="${since}">${since}</time>`,
            sort: since ?? '',
        },
    ];
}
function shadowCell({ shadows = [] }) {
    const names = shadows.map((handle) => `@${handle}`).join(', ');
    return { html: (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(names), sort: names.toLowerCase() };
}
/** `alpha → beta` */
function arrows(move) {
    return move.replace('->', ' → ');
}
function kepLink(number, directory, { path }) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(number === undefined ? directory : `KEP-${number}`), path(directory));
}
function linksOf({ pullRequest, issue }, addresses) {
    return [
        ...(pullRequest === undefined
            ? []
            : [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)(`pull&nbsp;request&nbsp;${pullRequest}`, addresses.pullRequest(pullRequest))]),
        ...(issue === undefined ? [] : [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .anchor */ .Y3)(`issue&nbsp;${issue}`, addresses.issue(issue))]),
    ];
}
function sectionsOf({ unassigned, conflicts, proposal, idle }, addresses) {
    const of = ({ number, kep, title }) => `${kepLink(number, kep.directory, addresses)} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}`;
    const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const sections = [
        { heading: 'Nobody is named', items: unassigned.map(of) },
        {
            heading: 'Cannot approve',
            items: conflicts.map(({ request, reason }) => `${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${request.approver ?? ''} ${reason}`)}: ${of(request)}`),
        },
        {
            heading: 'Least loaded who could take them',
            items: proposal.map(({ request, approver }) => `${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`@${approver}`)}: ${of(request)}`),
        },
    ];
    const known = sections
        .filter(({ items }) => items.length > 0)
        .map(({ heading, items }) => ({ heading, html: list(items) }));
    if (idle.length === 0)
        return known;
    const rest = idle.map((kep) => `${kepLink(Number((0,_query_js__WEBPACK_IMPORTED_MODULE_1__.numberOf)(kep)) || undefined, kep.directory, addresses)} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .G)(kep))}`);
    const html = `<details><summary>${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(idle.length, 'KEP')} at alpha or beta that nobody has moved for two releases</summary>\n${list(rest)}</details>`;
    return [...known, { heading: 'Idle', html }];
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


/***/ })

};
