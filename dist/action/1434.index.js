export const id = 1434;
export const ids = [1434];
export const modules = {

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** Markdown that the pages of the desk have in common. */
/** Rows of Markdown that is safe in a cell. */
function markdownTable(headings, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
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

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueMarkdown: () => (/* binding */ queueMarkdown)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8939);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8810);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1140);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4259);
/* harmony import */ var _queue_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2804);
/** A queue as Markdown. */








/** Most bytes of a job's summary. */
const LIMIT = 1_000_000;
/** For the summary of a job. */
function queueMarkdown(queue, addresses, by) {
    const page = new _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .Page */ .YW(LIMIT);
    page.add(`# Reviews for ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(queue.release))}\n\n${(0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.headline)(queue)}.`);
    if (by === undefined)
        page.add(requestTable(queue.requests, addresses), 'the requests');
    else
        for (const { name, requests } of (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.groupsOf)(queue, by))
            page.add(`## ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}\n\n${(0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.standing)(requests)}.\n\n${requestTable(requests, addresses, by)}`, name);
    page.add(loadMarkdown(queue));
    for (const one of ['sig', 'move'])
        page.add(groupTable(queue, one, addresses));
    page.add(arrangements(queue, addresses));
    const idle = queue.idle.map((kep) => `- ${kepLink(Number((0,_query_js__WEBPACK_IMPORTED_MODULE_3__.numberOf)(kep) ?? 0), kep.directory, addresses)} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .G)(kep), _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name))}`);
    page.add((0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(idle.length, 'idle KEP')}: alpha or beta, and two releases old`, idle.join('\n')), 'idle KEPs');
    return page.toString();
}
const COLUMNS = [
    [
        'KEP',
        undefined,
        ({ number, kep, title }, addresses) => `${kepLink(number, kep.directory, addresses)} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(title, _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name))}`,
    ],
    ['SIG', 'sig', ({ sig }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sig)],
    ['Move', 'move', ({ move }) => (move === undefined ? '' : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(move))],
    ['State', 'state', ({ state }) => _queue_text_js__WEBPACK_IMPORTED_MODULE_5__.STATE_NAMES[state]],
    ['Approver', 'approver', ({ approver }) => (approver === undefined ? '' : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`@${approver}`))],
    ['Answers', undefined, ({ answered, due }) => `${answered} of ${due}`],
    ['Errors / warnings', undefined, ({ errors, warnings }) => `${errors} / ${warnings}`],
    ['Gate in the code', undefined, ({ gate }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(gate ?? '')],
    ['Since', undefined, (request) => (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.dateOf)(request) ?? 'not known'],
];
const SHADOWS = [
    'Shadows',
    undefined,
    ({ shadows = [] }) => shadows.map((handle) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`@${handle}`)).join(', '),
];
const PLACES = [
    '',
    undefined,
    ({ pullRequest, issue }, addresses) => [
        ...(pullRequest === undefined
            ? []
            : [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`pull request ${pullRequest}`, addresses.pullRequest(pullRequest))]),
        ...(issue === undefined ? [] : [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('issue', addresses.issue(issue))]),
    ].join(', '),
];
function requestTable(requests, addresses, by) {
    if (requests.length === 0)
        return '';
    const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
    const columns = [...COLUMNS, ...(hasShadows ? [SHADOWS] : []), PLACES].filter(([, group]) => by === undefined || group !== by);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(columns.map(([heading]) => heading), requests.map((request) => columns.map(([, , cell]) => cell(request, addresses))));
}
function kepLink(number, directory, { path }) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(number ? `KEP-${number}` : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(directory), path(directory));
}
function loadMarkdown({ load }) {
    if (load.length === 0)
        return '';
    const most = Math.max(1, ...load.map(({ requests }) => requests));
    const rows = load.map(({ approver, requests }) => [
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`@${approver}`),
        String(requests),
        '█'.repeat(Math.ceil((requests / most) * 20)),
    ]);
    return `## Approvers\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(['Approver', 'Requests', ''], rows)}`;
}
/** Who asks for what, folded: each group with where its requests stand and their links. */
function groupTable(queue, by, addresses) {
    const groups = (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.groupsOf)(queue, by);
    if (groups.length === 0)
        return '';
    const rows = groups.map(({ name, requests }) => [
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        String(requests.length),
        (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_5__.standing)(requests),
        requests.map(({ number, kep }) => kepLink(number, kep.directory, addresses)).join(', '),
    ]);
    const heading = by === 'sig' ? 'SIG' : 'Move';
    return (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`By ${heading}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)([heading, 'Requests', 'State', 'KEPs'], rows));
}
function arrangements({ unassigned, conflicts, proposal }, addresses) {
    const of = ({ number, kep }) => kepLink(number, kep.directory, addresses);
    const lines = [
        ...unassigned.map((request) => `- ${of(request)} has no approver`),
        ...conflicts.map(({ request, reason }) => `- ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`@${request.approver}`)} ${reason}: ${of(request)}`),
        ...(proposal.length > 0 ? ['', 'Least loaded who could take them, a proposal:', ''] : []),
        ...proposal.map(({ request, approver }) => `- ${of(request)}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`@${approver}`)}`),
    ];
    return lines.length === 0 ? '' : `## To arrange\n\n${lines.join('\n')}`;
}


/***/ })

};
