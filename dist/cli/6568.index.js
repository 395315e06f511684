export const id = 6568;
export const ids = [6568,5993,4259,9844,5938,8374];
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

/***/ 4259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   queryCsv: () => (/* binding */ queryCsv),
/* harmony export */   queryJson: () => (/* binding */ queryJson),
/* harmony export */   queryTable: () => (/* binding */ queryTable),
/* harmony export */   queryYaml: () => (/* binding */ queryYaml),
/* harmony export */   t: () => (/* binding */ sigOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2155);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5581);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5993);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6825);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6890);
/** What a query says of a KEP, under the names that kepctl gave them. */










const MILESTONES = ['alpha', 'beta', 'stable', 'deprecated', 'removed', 'disabled'];
/** kepctl's columns, ours behind. */
const COLUMNS = [
    ['Title', { heading: 'TITLE', least: 20 }],
    ['Authors', { heading: 'AUTHORS', least: 12, leave: 4 }],
    ['SIG', { heading: 'SIG', least: 6 }],
    ['Stage', { heading: 'STAGE' }],
    ['Status', { heading: 'STATUS' }],
    ['Updated', { heading: 'UPDATED', least: 7, leave: 1 }],
    ['Link', { heading: 'LINK', least: 16, leave: 2 }],
    ['Number', { heading: 'NUMBER', right: true }],
    ['Milestone', { heading: 'MILESTONE', leave: 5 }],
    ['PRR Approver', { heading: 'PRR APPROVER', least: 8 }],
    ['Move', { heading: 'MOVE', leave: 3 }],
    ['State', { heading: 'STATE' }],
    ['Directory', { heading: 'DIRECTORY', least: 16 }],
];
/** kepctl's order of columns in a table, with what it left out behind. */
const TABLE = [
    'Updated',
    'Stage',
    'Status',
    'SIG',
    'Authors',
    'Title',
    'Link',
    'Number',
    'Milestone',
    'PRR Approver',
    'Move',
];
/** All columns, a KEP per line. */
function queryCsv(rows) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .csv */ .f)([COLUMNS.map(([name]) => name), ...rows.map(cellsOf)]);
}
/** For people; fitted to `width` columns where it is given. */
function queryTable(rows, width) {
    const names = rows.some(({ state }) => state !== undefined) ? [...TABLE, 'State'] : TABLE;
    const indexes = names.map((name) => COLUMNS.findIndex(([column]) => column === name));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(indexes.map((index) => COLUMNS[index]?.[1] ?? { heading: '' }), rows.map((row) => {
        const cells = cellsOf(row);
        return indexes.map((index) => cells[index] ?? '');
    }), width);
}
function cellsOf({ kep, pullRequest, link, state }) {
    const title = titleOf(kep);
    return [
        pullRequest === undefined ? title : `PR#${pullRequest} - ${title}`,
        (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'authors').join(', '),
        sigOf(kep).replace(/^sig-/, ''),
        textOf(kep, 'stage'),
        textOf(kep, 'status'),
        textOf(kep, 'last-updated'),
        link,
        (0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? '',
        textOf(kep, 'latest-milestone'),
        (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)
            .map((handle) => `@${handle}`)
            .join(', '),
        (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? '',
        state ?? '',
        kep.directory,
    ];
}
/** An array of objects, kepctl's keys first; lists that are not there are `null`, as kepctl has them. */
function queryJson(rows) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(rows.map(dataOf));
}
function dataOf({ kep, pullRequest, state, link }) {
    const { metadata, directory, latestMilestone } = kep;
    const list = (key) => (metadata.has(key, 0) ? (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, key) : null);
    return {
        id: '',
        ...(pullRequest !== undefined && { prNumber: String(pullRequest) }),
        name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .basename */ .P8)(directory),
        path: directory.split('/').slice(1).join('/'),
        title: titleOf(kep),
        kepNumber: textOf(kep, 'kep-number'),
        authors: list('authors'),
        owningSig: sigOf(kep),
        participatingSigs: list('participating-sigs'),
        reviewers: list('reviewers'),
        approvers: list('approvers'),
        editor: textOf(kep, 'editor'),
        creationDate: textOf(kep, 'creation-date'),
        lastUpdated: textOf(kep, 'last-updated'),
        status: textOf(kep, 'status'),
        seeAlso: list('see-also'),
        replaces: list('replaces'),
        supersededBy: list('superseded-by'),
        stage: textOf(kep, 'stage'),
        latestMilestone: textOf(kep, 'latest-milestone'),
        milestone: Object.fromEntries(MILESTONES.map((stage) => [stage, metadata.raw('milestone', stage) ?? ''])),
        featureGates: metadata.has('feature-gates', 0)
            ? gatesOf(kep).map(({ name, components }) => ({
                name,
                components: components.length > 0 ? components : null,
            }))
            : null,
        disableSupported: metadata.data['disable-supported']?.value ?? false,
        metrics: list('metrics'),
        markdown: '',
        number: (0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? null,
        release: latestMilestone === undefined ? null : (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(latestMilestone),
        prrApprover: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)[0] ?? null,
        move: ((0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? null),
        state: state ?? null,
        directory,
        link,
    };
}
/** A list with kep.yaml's own keys after kepctl's four. */
function queryYaml(rows) {
    const data = rows.map((row) => {
        const { kep, pullRequest, state } = row;
        const { metadata, directory } = kep;
        const text = (key) => (metadata.raw(key) === undefined ? {} : { [key]: metadata.raw(key) });
        const some = (key) => (metadata.has(key, 0) ? { [key]: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, key) } : {});
        const milestone = MILESTONES.filter((stage, index) => index < 3 || metadata.raw('milestone', stage) !== undefined).map((stage) => [stage, metadata.raw('milestone', stage) ?? '']);
        return {
            ...{ id: '', prnumber: pullRequest === undefined ? '' : String(pullRequest) },
            ...{ name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .basename */ .P8)(directory), path: directory.split('/').slice(1).join('/') },
            ...{ title: titleOf(kep), 'kep-number': textOf(kep, 'kep-number') },
            authors: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'authors'),
            'owning-sig': sigOf(kep),
            ...some('participating-sigs'),
            ...{ reviewers: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'reviewers'), approvers: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'approvers') },
            ...{ ...text('editor'), ...text('creation-date'), ...text('last-updated') },
            status: textOf(kep, 'status'),
            ...{ ...some('see-also'), ...some('replaces'), ...some('superseded-by') },
            ...{ ...text('stage'), ...text('latest-milestone') },
            milestone: Object.fromEntries(milestone),
            'feature-gates': gatesOf(kep),
            'disable-supported': metadata.data['disable-supported']?.value ?? false,
            metrics: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.listOf)(kep, 'metrics'),
            'prr-approver': (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, kep.stage)[0] ?? '',
            move: (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep) ?? '',
            ...(state !== undefined && { state }),
            directory,
        };
    });
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
/** The gates of kep.yaml with their components; one that is a text alone is its name. */
function gatesOf({ metadata, }) {
    const gates = [];
    for (let index = 0; metadata.has('feature-gates', index); index++) {
        const at = (...keys) => metadata.raw('feature-gates', index, ...keys);
        const components = [];
        for (let item = 0; metadata.has('feature-gates', index, 'components', item); item++)
            components.push(at('components', item) ?? '');
        gates.push({ name: at('name') ?? at() ?? '', components });
    }
    return gates;
}
/** The title as written; `''` without one. */
function titleOf(kep) {
    return textOf(kep, 'title');
}
/** The owning SIG as written, else the group that the KEP lies in. */
function sigOf(kep) {
    return textOf(kep, 'owning-sig') || (0,_where_js__WEBPACK_IMPORTED_MODULE_9__/* .groupOf */ .F)(kep);
}
function textOf({ metadata }, key) {
    return metadata.raw(key)?.trim() ?? '';
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
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

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PHRASES: () => (/* binding */ PHRASES),
/* harmony export */   byRelease: () => (/* binding */ byRelease),
/* harmony export */   criteriaOf: () => (/* binding */ criteriaOf),
/* harmony export */   marker: () => (/* binding */ marker),
/* harmony export */   otherReviews: () => (/* binding */ otherReviews),
/* harmony export */   shadowsOf: () => (/* binding */ shadowsOf)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4259);






/** What the process document asks to write, and how people write it. Read in any case, with or without hyphens and markup. */
const PHRASES = [
    'shadow prod readiness',
    'shadow production readiness',
    'shadow PRR',
    'PRR shadow',
    'prod readiness shadow',
    'production readiness shadow',
    'prod readiness review shadow',
    'production readiness review shadow',
];
/** Whether a text holds one of the phrases outside of what it quotes. */
function marker(phrases) {
    const wanted = phrases.map((phrase) => ` ${plain(phrase)} `);
    return (text) => {
        const own = ` ${plain(unquoted(text))} `;
        return wanted.some((phrase) => phrase.trim() !== '' && own.includes(phrase));
    };
}
/** Lines that are neither quoted from somebody else nor hidden. */
function unquoted(text) {
    return text
        .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
        .split('\n')
        .filter((line) => !/^ {0,3}>/.test(line))
        .join('\n');
}
/** Words between single blanks. */
function plain(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** The people who reviewed as shadows, most reviews first. Nobody shadows what is their own or what they approve. */
function shadowsOf(pulls, sources) {
    const { repository, people, sigs, releases } = sources;
    const isMarked = marker(sources.phrases);
    const { approvers, emeritus } = (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.approverAliases)(repository);
    const found = new Map();
    for (const pull of pulls) {
        const subject = subjectOf(pull, repository);
        if (releases.length > 0 && !releases.some((release) => (0,_move_js__WEBPACK_IMPORTED_MODULE_2__.isSameRelease)(release, subject.release)))
            continue;
        const own = [
            pull.author,
            subject.approver ?? '',
            ...subject.keps.flatMap((kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.listOf)(kep, 'authors')),
        ];
        for (const [key, remarks] of byAuthor(pull.remarks)) {
            const handle = remarks[0]?.author ?? '';
            const isAsked = people.length > 0 ? (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.isAmong)(handle, people) : !(0,_people_js__WEBPACK_IMPORTED_MODULE_3__.isAmong)(handle, [...approvers, ...emeritus]);
            const marked = remarks.filter(({ texts }) => texts.some(isMarked));
            if (!isAsked || marked.length === 0 || (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.isAmong)(handle, own))
                continue;
            const homes = sigs.length > 0 ? sigs : sigsOf(handle, repository);
            const person = found.get(key) ?? { handle, reviews: [] };
            person.reviews.push({
                ...subject,
                pullRequest: pull.number,
                marked,
                approverAfter: saidAfter(pull, subject.approver, remarks, marked),
                isOutside: homes.length === 0 || subject.keps.length === 0
                    ? undefined
                    : !subject.keps.some((kep) => homes.includes((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .sigOf */ .t)(kep))),
            });
            found.set(key, person);
        }
    }
    return [...found.values()]
        .map(({ handle, reviews }) => ({
        handle,
        sigs: sigs.length > 0 ? sigs : sigsOf(handle, repository),
        reviews: reviews.sort((a, b) => a.pullRequest - b.pullRequest),
    }))
        .sort((a, b) => b.reviews.length - a.reviews.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .U)(a.handle, b.handle));
}
/** What was said by each person; what nobody is known to have said is nobody's. */
function byAuthor(remarks) {
    const groups = new Map();
    for (const remark of remarks) {
        const key = (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(remark.author);
        if (key !== '')
            groups.set(key, [...(groups.get(key) ?? []), remark]);
    }
    return groups;
}
/** What a pull request asks for: of the KEPs whose metadata or approval it changes, else of those that it touches. */
function subjectOf({ files, keps: touched }, repository) {
    const asking = touched.filter(({ metadata, approvalPath }) => files.some((path) => path === metadata.path || path === approvalPath));
    const keps = asking.length > 0 ? asking : touched;
    const same = (tell, name) => {
        const values = keps.map(tell);
        const names = new Set(values.map((value) => (value === undefined ? '' : name(value))));
        return names.size === 1 ? values[0] : undefined;
    };
    const hasApprovals = repository.config.approvals !== undefined;
    return {
        keps,
        move: same(_move_js__WEBPACK_IMPORTED_MODULE_2__.moveOf, (move) => move),
        release: same(({ latestMilestone }) => latestMilestone, _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease),
        approver: hasApprovals ? same((kep) => (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.approversOf)(kep, (0,_move_js__WEBPACK_IMPORTED_MODULE_2__.targetStage)(kep))[0], _model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR) : undefined,
    };
}
/** Lines that are commands of the bots alone say nothing about a KEP. */
const COMMAND = /^\s*\/[a-z][\w-]*(?:\s[^\n]*)?$/i;
/** How often the approver spoke after the shadow's last review, else after the last that was marked. */
function saidAfter({ remarks }, approver, own, marked) {
    if (approver === undefined)
        return undefined;
    const last = Math.max(...[...own.filter(({ isReview }) => isReview), ...marked].map(({ at }) => Date.parse(at)));
    return remarks
        .filter(({ author, at }) => (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.isAmong)(author, [approver]) && Date.parse(at) > last)
        .reduce((sum, { texts: [text = ''], onLines }) => sum + onLines + (saysMore(text) ? 1 : 0), 0);
}
function saysMore(text) {
    return unquoted(text)
        .split('\n')
        .some((line) => line.trim() !== '' && !COMMAND.test(line));
}
/** The SIGs in whose aliases somebody is: `sig-node-leads` is of `sig-node`. */
function sigsOf(handle, { aliases, sigs }) {
    const names = [...aliases.groups].flatMap(([group, people]) => people.some(({ value }) => (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.isAmong)(handle, [(0,_people_js__WEBPACK_IMPORTED_MODULE_3__.shownHandle)(value)]))
        ? [...sigs].filter((sig) => group === sig || group.startsWith(`${sig}-`))
        : []);
    return [...new Set(names)].sort();
}
/** How many reviews a person has for each release, the latest first; those for none are left out. */
function byRelease({ reviews, }) {
    const counts = new Map();
    for (const { release } of reviews) {
        if (release === undefined)
            continue;
        const name = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release);
        counts.set(name, { release, reviews: (counts.get(name)?.reviews ?? 0) + 1 });
    }
    return [...counts.values()].sort((a, b) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(b.release, a.release));
}
/** How many examples of each kind an application shows at least. */
const LEAST = 3;
/** The headings of an application in its order, with what can be told of each. */
function criteriaOf({ reviews, sigs }) {
    const moved = (move) => reviews.filter((review) => review.move === move);
    const byPerson = (id, heading, least) => ({
        ...{ id, heading, least, reviews: undefined },
    });
    return [
        ...[
            ['new->alpha', 'Transitions from new to alpha'],
            ['alpha->beta', 'Transitions from alpha to beta'],
            ['beta->stable', 'Transitions from beta to GA'],
        ].map(([id, heading]) => ({ id, heading, reviews: moved(id), least: LEAST })),
        byPerson('components', 'Enhancements that require coordination between multiple components', LEAST),
        byPerson('version-skew', 'Enhancements that require version skew consideration', LEAST),
        {
            id: 'outside',
            heading: 'Enhancements outside the primary domain',
            reviews: sigs.length === 0 ? undefined : reviews.filter(({ isOutside }) => isOutside === true),
            least: LEAST,
        },
        byPerson('many-clusters', 'Features that have to work where thousands of clusters are administered'),
        byPerson('large-clusters', 'Features that have to work in very large clusters'),
    ];
}
/** Reviews that stand below none of the moves of an application. */
function otherReviews({ reviews }) {
    const moves = ['new->alpha', 'alpha->beta', 'beta->stable'];
    return reviews.filter(({ move }) => move === undefined || !moves.includes(move));
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
