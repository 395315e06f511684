export const id = 2640;
export const ids = [2640,2928];
export const modules = {

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ quotedComment),
/* harmony export */   v: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/** The comment that the release team leaves on an issue, in the words of its handbook. */




const ENHANCEMENTS = 'https://github.com/kubernetes/enhancements';
const PHASES = 'https://github.com/kubernetes/sig-release/blob/master/releases/release_phases.md';
const EXCEPTIONS = 'https://github.com/kubernetes/sig-release/blob/master/releases/EXCEPTIONS.md';
const PROCESS = 'https://github.com/kubernetes/community/blob/master/sig-architecture/production-readiness.md#submitting-a-kep-for-production-readiness-approval';
const READINESS = [
    {
        items: ['questionnaire', 'pull-request'],
        text: () => `PR open or merged with the KEP's [PRR questionnaire](${ENHANCEMENTS}/tree/master/keps/NNNN-kep-template#production-readiness-review-questionnaire) filled out.`,
    },
    {
        items: ['stage', 'latest-milestone', 'milestone', 'pull-request'],
        text: () => `PR open or merged with [kep.yaml](${ENHANCEMENTS}/blob/master/keps/NNNN-kep-template/kep.yaml) updated with the \`stage\`, \`latest-milestone\`, and \`milestone\` struct filled out.`,
    },
    {
        items: ['approval-file', 'pull-request'],
        text: () => `PR open or merged with a [PRR approval file](${ENHANCEMENTS}/blob/master/keps/prod-readiness/template/nnnn.yaml) with the PRR approver listed for the stage the KEP is targeting.`,
    },
];
const ENHANCEMENTS_FREEZE = [
    {
        items: ['sections', 'pull-request'],
        text: () => `KEP readme using the [latest template](${ENHANCEMENTS}/tree/master/keps/NNNN-kep-template) has been merged into the k/enhancements repo.`,
    },
    {
        items: ['status', 'latest-milestone'],
        text: (release) => `KEP status is marked as \`implementable\` for \`latest-milestone: ${release}\`.`,
    },
    { items: ['graduation-criteria'], text: () => 'KEP readme has up-to-date graduation criteria.' },
    {
        items: ['questionnaire', 'review-completed'],
        text: () => `KEP has a production readiness review that has been completed and merged into k/enhancements. (For more information on the PRR process, check [here](${PROCESS})).`,
    },
    {
        items: ['no-other-pull-request'],
        text: () => 'There are no other outstanding (unmerged) PRs that modify the KEP readme or kep.yaml file.',
    },
];
/**
 * The comment on the issue of a KEP, ready to be pasted by a person. What nobody could look up is not ticked; where the verdict depends on it
 * no status is claimed. One line of KEP text at most stands in a line of it.
 */
function commentOf({ kep, stage, verdict, items }, at, release, dates = {}) {
    const lines = at === 'kep-readiness' ? READINESS : ENHANCEMENTS_FREEZE;
    const name = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release);
    const isYes = (id) => items.find((item) => item.id === id)?.state === 'yes';
    const asked = lines.filter((line) => line.items.some((id) => items.some((item) => item.id === id)));
    const actions = items
        .filter(({ state }) => state === 'no')
        .map(({ text, note }) => `- ${spoken(text)}: ${spoken(note)}`);
    const paragraphs = [
        `Hello ${ownersOf(kep)} 👋, ${name} Enhancements team here.`,
        opening(at, dates),
        `This enhancement is targeting stage \`${stage ?? '{stage}'}\` for ${name} (correct me, if otherwise)`,
        "Here's where this enhancement currently stands:",
        asked
            .map((line) => `- [${line.items.every((id) => isYes(id) || !items.some((item) => item.id === id)) ? 'x' : ' '}] ${line.text(name)}`)
            .join('\n'),
        ...(verdict === 'at-risk'
            ? [`For this KEP, we would just need to update the following:\n${actions.join('\n')}`]
            : []),
        ...(at === 'kep-readiness' ? [note(dates)] : []),
        ...closing(verdict, at),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
function opening(at, { readiness, enhancements }) {
    return at === 'kep-readiness'
        ? `This is a reminder of the upcoming [KEP Readiness Deadline](${PHASES}#kep-readiness-deadline) on **${readiness ?? '{ KEP_READINESS_DATETIME }'}**.`
        : `Just checking in as we approach [enhancements freeze](${PHASES}#enhancements-freeze) on **${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**.`;
}
function note({ enhancements }) {
    return `Note that the PR is not required to be approved or merged by the KEP Readiness Deadline. Having the PRR questionnaire filled out by the deadline will help ensure that the PRR team has enough time to review your KEP before **enhancements freeze on ${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**. For more information on the PRR process, see [here](${PROCESS}).`;
}
function closing(verdict, at) {
    const name = at === 'kep-readiness' ? 'KEP readiness' : 'enhancements freeze';
    const keep = 'Please keep the issue description up-to-date with appropriate stages as well.';
    if (verdict === 'not-judged')
        return [keep];
    if (verdict === 'at-risk') {
        const missing = at === 'kep-readiness' ? 'the KEP Readiness Deadline' : 'enhancements freeze';
        return [
            `The status of this enhancement is marked as \`At risk for ${name}\`. ${keep}`,
            `If you anticipate missing ${missing}, you can file an [exception request](${EXCEPTIONS}) in advance. Thank you!`,
        ];
    }
    return at === 'kep-readiness'
        ? [
            `With all the KEP readiness deadline requirements in place, this enhancement is now marked as \`Tracked for KEP readiness\`! ${keep}`,
            '/label tracked/yes',
        ]
        : [
            'With all the KEP requirements in place and merged into k/enhancements, this enhancement is all good for the upcoming enhancements freeze. 🚀',
            `The status of this enhancement is marked as \`Tracked for enhancements freeze\`. ${keep} Thank you!`,
            '/label tracked/yes',
        ];
}
/** The authors, whom the comment is for; what is no handle mentions nobody. */
function ownersOf(kep) {
    const handles = (0,_people_js__WEBPACK_IMPORTED_MODULE_2__.listOf)(kep, 'authors')
        .filter(_model_handles_js__WEBPACK_IMPORTED_MODULE_3__/* .isHandle */ .r0)
        .map((handle) => `@${(0,_people_js__WEBPACK_IMPORTED_MODULE_2__.shownHandle)(handle)}`);
    return handles.length > 0 ? handles.join(' ') : '{enhancement owner}';
}
/** A line that mentions nobody and gives no command. */
function spoken(text) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)
        .replace(/<!--|-->/g, '')
        .replace(/(?<!`)@(?=\w)/g, '@\u200B');
}
/** The comment as a block that mentions nobody where the report is shown. */
function quotedComment(comment) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(comment.trimEnd());
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERDICT_NAMES: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   freezeCsv: () => (/* binding */ freezeCsv),
/* harmony export */   freezeHeadline: () => (/* binding */ freezeHeadline),
/* harmony export */   freezeJson: () => (/* binding */ freezeJson),
/* harmony export */   freezeMarkdown: () => (/* binding */ freezeMarkdown),
/* harmony export */   freezeTerminal: () => (/* binding */ freezeTerminal),
/* harmony export */   ordered: () => (/* binding */ ordered),
/* harmony export */   placeData: () => (/* binding */ placeData),
/* harmony export */   placeLink: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _kubernetes_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8939);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8810);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5581);
/* harmony import */ var _freeze_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7170);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4259);
/* harmony import */ var _queue_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2804);
/** A freeze as JSON, CSV, Markdown and for a terminal. */











const ORDER = { 'at-risk': 0, 'not-judged': 1, tracked: 2 };
const VERDICT_NAMES = {
    'at-risk': 'at risk',
    'not-judged': 'not judged',
    tracked: 'tracked',
};
const MARKS = { yes: '✔', no: '✘', unknown: '?' };
const LIMIT = 1_000_000;
/** At risk first, those with the fewest missing items before others, by SIG. */
function ordered(keps) {
    return [...keps].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] ||
        missing(a).length - missing(b).length ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .U)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(a.kep), (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(b.kep)) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .U)(a.kep.directory, b.kep.directory));
}
function missing({ items }) {
    return items.filter(({ state }) => state === 'no');
}
function freezeJson({ release, at, keps, dates }) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({
        version: 1,
        milestone: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release),
        at,
        keps: keps.map((frozen) => ({
            number: Number((0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(frozen.kep) ?? Number.NaN) || null,
            kep: frozen.kep.directory,
            title: (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(frozen.kep),
            sig: (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(frozen.kep),
            stage: frozen.stage ?? null,
            status: frozen.kep.status ?? null,
            verdict: frozen.verdict,
            items: frozen.items.map(({ number, id, state, note, evidence }) => ({
                ...{ number, id, state, note },
                evidence: evidence.map(placeData),
            })),
            comment: (0,_freeze_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .commentOf */ .v)(frozen, at, release, dates),
        })),
    });
}
function placeData({ path, start, end }) {
    return { path, start: start ?? null, end: end ?? null };
}
function freezeCsv({ keps }) {
    const items = keps.find(({ items: all }) => all.length === Math.max(...keps.map((one) => one.items.length)))?.items ??
        [];
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csv */ .f)([
        [
            'Number',
            'Title',
            'SIG',
            'Stage',
            'Status',
            'Verdict',
            'Missing',
            'Gate in the code',
            ...items.map(({ number, id }) => `${number} ${id}`),
            'Directory',
        ],
        ...keps.map((frozen) => [
            (0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(frozen.kep) ?? '',
            (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(frozen.kep),
            (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(frozen.kep),
            frozen.stage ?? '',
            frozen.kep.status ?? '',
            VERDICT_NAMES[frozen.verdict],
            missing(frozen).length,
            gateOf(frozen) ?? '',
            ...items.map(({ id }) => frozen.items.find((item) => item.id === id)?.state ?? ''),
            frozen.kep.directory,
        ]),
    ]);
}
/** What the code has of the first gate; `undefined` where that is not known. */
function gateOf({ kep }) {
    return (0,_kubernetes_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gateInWords */ .k)(kep.metadata, kep.repository.config);
}
/** Counts, as the weekly report wants them. */
function counts({ keps }) {
    const stages = [...new Set(keps.map(({ stage }) => stage ?? 'no stage'))].sort();
    return stages.map((stage) => {
        const own = keps.filter((frozen) => (frozen.stage ?? 'no stage') === stage);
        const of = (verdict) => String(own.filter((frozen) => frozen.verdict === verdict).length);
        return [stage, of('tracked'), of('at-risk'), of('not-judged'), String(own.length)];
    });
}
/** What freeze of what release it is, and how many KEPs have which verdict. */
function freezeHeadline({ release, at, keps }) {
    const name = at === 'kep-readiness' ? 'KEP readiness deadline' : 'Enhancements freeze';
    const parts = ['tracked', 'at-risk', 'not-judged']
        .map((verdict) => ({ verdict, count: keps.filter((frozen) => frozen.verdict === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${VERDICT_NAMES[verdict]}`);
    return `${name} of ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(keps.length, 'KEP')}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`;
}
/** For people at a terminal: each KEP with what is missing, and what nobody looked up. */
function freezeTerminal(report) {
    const lines = [freezeHeadline(report), ...report.notices, ''];
    for (const frozen of report.keps) {
        const { kep, stage, verdict, items } = frozen;
        const gate = gateOf(frozen);
        lines.push(`KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? '?'} ${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(kep)} (${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(kep)}, ${stage ?? 'no stage'}): ${VERDICT_NAMES[verdict]}`, ...(gate === undefined ? [] : [`  gate in the code: ${gate}`]));
        for (const { number, text, state, note, evidence } of items) {
            if (state !== 'no')
                continue;
            const where = evidence[0] === undefined
                ? ''
                : `  ${evidence[0].path}${evidence[0].start ? `:${evidence[0].start.line}` : ''}`;
            lines.push(`  ${MARKS[state]} ${number}. ${text}: ${note}${where}`);
        }
        const open = items.filter(({ state }) => state === 'unknown').map(({ number }) => number);
        if (open.length > 0)
            lines.push(`  ${MARKS.unknown} not known: ${open.join(', ')}`);
    }
    return `${lines.map((line) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line) === '' ? '' : line.replace(/\s+$/, ''))).join('\n')}\n`;
}
/** For the summary of a job: the list with its ticks, and each comment to paste. */
function freezeMarkdown(report, addresses) {
    const page = new _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .Page */ .YW(LIMIT);
    page.add(`# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(freezeHeadline(report))}`);
    for (const notice of report.notices)
        page.add((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(notice));
    page.add((0,_queue_text_js__WEBPACK_IMPORTED_MODULE_8__.markdownTable)(['Stage', 'Tracked', 'At risk', 'Not judged', 'All'], counts(report).map(([stage = '', ...rest]) => [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stage), ...rest])));
    page.add('`✔` yes, `✘` no, `?` nobody has looked it up: that is never a tick.');
    for (const frozen of report.keps)
        page.add(kepBlock(frozen, report, addresses), `KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(frozen.kep)}`);
    return page.toString();
}
function kepBlock(frozen, { at, release, dates }, addresses) {
    const { kep, stage, verdict, items } = frozen;
    const gate = gateOf(frozen);
    const name = `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(kep) ?? '?'}`, addresses.path(kep.directory))} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(kep), _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.name))}`;
    const rows = items.map(({ number, text, state, note, evidence }) => [
        MARKS[state],
        String(number),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(note, _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.message)),
        evidence
            .slice(0, 3)
            .map((place) => placeLink(place, addresses))
            .join(' '),
    ]);
    return [
        `### ${name}`,
        `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(kep))}, ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stage ?? 'no stage')}: **${VERDICT_NAMES[verdict]}**${gate === undefined ? '' : `, gate in the code: ${gate}`}`,
        (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_8__.markdownTable)(['', '', 'Item', 'Why', 'Where'], rows),
        (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('The comment to paste', (0,_freeze_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .quotedComment */ .k)((0,_freeze_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .commentOf */ .v)(frozen, at, release, dates))),
    ].join('\n\n');
}
function placeLink({ path, start }, addresses) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(start ? `${name}:${start.line}` : name), `${addresses.path(path)}${start ? `?plain=1#L${start.line}` : ''}`);
}


/***/ }),

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezeHtml: () => (/* binding */ freezeHtml)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _freeze_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
/* harmony import */ var _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4259);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/** A freeze as a page. */







const COLUMNS = [
    { id: 'kep', heading: 'KEP' },
    { id: 'sig', heading: 'SIG', filter: 'SIG' },
    { id: 'stage', heading: 'Stage', filter: 'Stage' },
    { id: 'move', heading: 'Move', filter: 'Move' },
    { id: 'verdict', heading: 'Verdict', filter: 'Verdict' },
    { id: 'missing', heading: 'Missing', numeric: true },
    { id: 'items', heading: 'Items' },
];
const TONES = { 'at-risk': 'bad', tracked: 'good', 'not-judged': 'wait' };
const MARKS = { yes: '✔', no: '✘', unknown: '?' };
/** The KEPs at a freeze as one self-contained page, each with its items, their places and the comment to paste. */
function freezeHtml(report, addresses) {
    const { keps } = report;
    const verdicts = ['at-risk', 'not-judged', 'tracked']
        .map((verdict) => ({ verdict, count: keps.filter((one) => one.verdict === verdict).length }))
        .filter(({ count }) => count > 0);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlPage */ .X)({
        title: (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.freezeHeadline)(report).split(':')[0] ?? '',
        lead: [
            (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.freezeHeadline)(report),
            ...report.notices,
            'An item that nobody has looked up is unknown, never a tick',
        ]
            .join('. ')
            .concat('.'),
        noun: keps.length === 1 ? 'KEP' : 'KEPs',
        columns: COLUMNS,
        rows: keps.map((frozen) => rowOf(frozen, report, addresses)),
        bars: [
            {
                heading: 'Verdicts',
                column: 'verdict',
                bars: verdicts.map(({ verdict, count }) => ({
                    value: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
                    label: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
                    count,
                })),
            },
            bySig(keps),
        ],
    });
}
function bySig(keps) {
    const counts = new Map();
    for (const { kep } of keps)
        counts.set((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep), (counts.get((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep)) ?? 0) + 1);
    const bars = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([value, count]) => ({ value, label: value, count }));
    return { heading: 'SIGs', column: 'sig', bars };
}
function rowOf(frozen, { at, release, dates }, addresses) {
    const { kep, stage = '', verdict, items } = frozen;
    const number = (0,_query_js__WEBPACK_IMPORTED_MODULE_4__.numberOf)(kep);
    const missing = items.filter(({ state }) => state === 'no').length;
    const move = (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.moveOf)(kep) ?? '';
    const name = (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(number === undefined ? kep.directory : `KEP-${number}`), addresses.path(kep.directory));
    const plain = (value) => ({ html: (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value), sort: value, filter: value });
    return [
        {
            html: `<span class="id">${name}</span><span class="title">${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .G)(kep))}</span>`,
            sort: (number ?? '').padStart(9, '0'),
        },
        plain((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep)),
        plain(stage),
        { ...plain(move), html: `<span class="nowrap">${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(move.replace('->', ' → '))}</span>` },
        {
            html: `<span class="tag ${TONES[verdict]}">${_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict]}</span>`,
            sort: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
            filter: _freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.VERDICT_NAMES[verdict],
        },
        { html: missing > 0 ? `<span class="open">${missing}</span>` : '0', sort: missing },
        {
            html: `<details><summary>${items.map(({ number: item, state }) => `${item}&nbsp;${MARKS[state]}`).join(' ')}</summary><ul>${items
                .map((item) => itemHtml(item, addresses))
                .join('')}</ul></details><details><summary>Comment to paste for ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(release))}</summary><pre>${preformatted((0,_freeze_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOf */ .v)(frozen, at, release, dates))}</pre></details>`,
        },
    ];
}
function itemHtml({ number, text: asked, state, note, evidence }, addresses) {
    const places = evidence.slice(0, 3).map(({ path, start }) => {
        const name = `${path.slice(path.lastIndexOf('/') + 1)}${start ? `:${start.line}` : ''}`;
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)((0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name), `${addresses.path(path)}${start ? `?plain=1#L${start.line}` : ''}`);
    });
    const mark = state === 'no' ? `<span class="open">${MARKS.no}</span>` : MARKS[state];
    return `<li>${mark} ${number}. ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(asked)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(note)} ${places.join(' ')}</li>`;
}
function preformatted(comment) {
    return comment.split('\n').map(_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq).join('\n');
}


/***/ }),

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y3: () => (/* binding */ page_anchor),
  X: () => (/* binding */ htmlPage),
  Qq: () => (/* binding */ page_text)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text/bytes.js
var text_bytes = __webpack_require__(8544);
;// CONCATENATED MODULE: ./lib/desk/html/script.js
/**
 * What a page does by itself: it filters and sorts the rows that stand in it, and keeps the choice in its address, so that a link shows what
 * its sender saw. It makes no markup of texts and asks nobody for anything.
 */
const SCRIPT = `
'use strict';
(function () {
  var form = document.querySelector('form.controls');
  var table = document.querySelector('table');
  if (!form || !table) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  var ids = heads.map(function (head) { return head.dataset.id; });
  var search = form.querySelector('[data-search]');
  var order = form.querySelector('[data-sort]');
  var filters = Array.prototype.slice.call(form.querySelectorAll('[data-filter]'));
  var bars = Array.prototype.slice.call(document.querySelectorAll('button.bar'));
  var shown = document.querySelector('[data-shown]');
  var words = rows.map(function (row) { return row.textContent.toLowerCase(); });
  form.hidden = false;

  heads.forEach(function (head, index) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      order.value = order.value === ids[index] ? '-' + ids[index] : ids[index];
      changed();
    });
  });

  function value(row, id) {
    var cell = row.cells[ids.indexOf(id)];
    return cell ? cell.dataset.value || '' : '';
  }

  function compare(a, b, index, numeric) {
    var x = a.cells[index].dataset.sort;
    var y = b.cells[index].dataset.sort;
    if (x === y) return 0;
    if (x === '') return 1;
    if (y === '') return -1;
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }

  function show() {
    var asked = search.value.trim().toLowerCase().split(/\\s+/);
    var count = 0;
    rows.forEach(function (row, index) {
      var fits = filters.every(function (filter) {
        return filter.value === '*' || value(row, filter.dataset.filter) === filter.value;
      }) && asked.every(function (word) { return words[index].indexOf(word) !== -1; });
      row.hidden = !fits;
      if (fits) count++;
    });
    var by = order.value.replace(/^-/, '');
    var column = ids.indexOf(by);
    var turned = order.value.charAt(0) === '-';
    var numeric = column !== -1 && heads[column].classList.contains('number');
    var sorted = column === -1 ? rows : rows.slice().sort(function (a, b) {
      return (turned ? -1 : 1) * compare(a, b, column, numeric) || rows.indexOf(a) - rows.indexOf(b);
    });
    sorted.forEach(function (row) { body.appendChild(row); });
    heads.forEach(function (head, index) {
      if (index === column) head.setAttribute('aria-sort', turned ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    bars.forEach(function (bar) {
      var filter = filters.filter(function (one) { return one.dataset.filter === bar.dataset.column; })[0];
      bar.setAttribute('aria-pressed', String(Boolean(filter) && filter.value === bar.dataset.value));
    });
    shown.textContent = (count === rows.length ? '' : count + ' of ') + rows.length + ' ' + shown.dataset.noun;
  }

  function write() {
    var parts = [];
    if (search.value.trim()) parts.push('q=' + encodeURIComponent(search.value.trim()));
    filters.forEach(function (filter) {
      if (filter.value !== '*') parts.push(filter.dataset.filter + '=' + encodeURIComponent(filter.value));
    });
    if (order.value) parts.push('sort=' + encodeURIComponent(order.value));
    history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
  }

  function choose(select, wanted, otherwise) {
    var has = Array.prototype.some.call(select.options, function (option) { return option.value === wanted; });
    select.value = has ? wanted : otherwise;
  }

  function read() {
    var asked = {};
    location.hash.slice(1).split('&').forEach(function (part) {
      var at = part.indexOf('=');
      if (at < 1) return;
      try { asked['_' + part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (_) { /* no such filter */ }
    });
    search.value = asked._q || '';
    filters.forEach(function (filter) {
      var key = '_' + filter.dataset.filter;
      choose(filter, key in asked ? asked[key] : '*', '*');
    });
    choose(order, asked._sort || '', '');
    show();
  }

  function changed() { show(); write(); }

  search.addEventListener('input', changed);
  order.addEventListener('change', changed);
  filters.forEach(function (filter) { filter.addEventListener('change', changed); });
  bars.forEach(function (bar) {
    bar.addEventListener('click', function () {
      filters.forEach(function (filter) {
        if (filter.dataset.filter === bar.dataset.column)
          choose(filter, filter.value === bar.dataset.value ? '*' : bar.dataset.value, '*');
      });
      changed();
    });
  });
  form.querySelector('[data-reset]').addEventListener('click', function () {
    search.value = '';
    order.value = '';
    filters.forEach(function (filter) { filter.value = '*'; });
    changed();
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', function () { if (location.hash !== '#list') read(); });
  read();
})();
`;

;// CONCATENATED MODULE: ./lib/desk/html/style.js
/** How a page looks: one sheet for both schemes, for narrow screens and for paper. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --ink: #1b1f27; --soft: #545b6a; --line: #dfe3ea; --hover: #f0f4fb;
  --accent: #2457c5; --accent-soft: #dce7fd; --track: #e8ebf1; --shadow: 0 1px 2px rgb(20 30 60 / .06), 0 4px 16px rgb(20 30 60 / .05);
  --good: #17693a; --good-soft: #dcf3e4; --wait: #7a4b00; --wait-soft: #fdeecb; --bad: #a3231f; --bad-soft: #fde3e0; --calm: #414a5c; --calm-soft: #e7ebf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10131a; --card: #181c25; --ink: #e7eaf1; --soft: #a2aabb; --line: #2b3140; --hover: #1f2532;
    --accent: #8fb3ff; --accent-soft: #22335c; --track: #272d3b; --shadow: none;
    --good: #83dba6; --good-soft: #15351f; --wait: #f3c869; --wait-soft: #3a2c0c; --bad: #ff9d97; --bad-soft: #43191a; --calm: #c0c8d8; --calm-soft: #272e3c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.top, main { max-width: 1440px; margin: 0 auto; padding: 0 clamp(16px, 3vw, 40px); }
.top { padding-top: 36px; padding-bottom: 8px; }
h1 { margin: 0; font-size: clamp(1.6rem, 3vw, 2.2rem); line-height: 1.2; letter-spacing: -.02em; }
h2 { margin: 0 0 10px; font-size: 1.05rem; letter-spacing: -.005em; }
.lead { margin: 8px 0 0; color: var(--soft); font-size: 1.02rem; max-width: 80ch; }
.skip { position: absolute; left: -999px; top: 8px; background: var(--card); color: var(--accent); padding: 8px 14px; border-radius: 8px; z-index: 3; }
.skip:focus { left: 16px; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
#list:focus { outline: none; }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); gap: 16px; margin: 20px 0 28px; align-items: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px 14px 12px; box-shadow: var(--shadow); }
.card h2 { margin: 0 6px 8px; }
.bars { list-style: none; margin: 0; padding: 0; max-height: 302px; overflow: auto; }
.bar { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; width: 100%; padding: 6px; margin: 0; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.bar:hover { background: var(--hover); }
.bar[aria-pressed=true] { background: var(--accent-soft); }
.bar .name { overflow-wrap: anywhere; }
.bar .count { font-variant-numeric: tabular-nums; color: var(--soft); }
.bar[aria-pressed=true] .count { color: var(--ink); }
.load { grid-column: 1 / -1; display: block; }
.track { fill: var(--track); } .fill { fill: var(--accent); }
.controls { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 14px; box-shadow: var(--shadow); }
.controls label { display: grid; gap: 4px; font-size: .82rem; color: var(--soft); flex: 1 1 130px; max-width: 240px; }
.controls .grow { flex: 2 1 200px; max-width: none; }
input, select, .controls button { font: inherit; font-size: .94rem; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; min-height: 38px; width: 100%; }
input, select { border-color: color-mix(in srgb, var(--soft) 55%, var(--line)); }
.controls button { width: auto; cursor: pointer; color: var(--accent); }
.controls button:hover { background: var(--hover); }
.shown { margin: 14px 4px 8px; color: var(--soft); font-size: .92rem; }
.scroll { background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); overflow: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 10px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-size: .8rem; color: var(--soft); font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: 500; min-width: 15em; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover > * { background: var(--hover); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sort { all: unset; cursor: pointer; padding: 2px 0; }
.sort:hover { color: var(--ink); }
.sort:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
[aria-sort] .sort { color: var(--ink); }
[aria-sort=ascending] .sort::after { content: " \\2191"; }
[aria-sort=descending] .sort::after { content: " \\2193"; }
.id { display: block; font-size: .82rem; font-variant-numeric: tabular-nums; }
.title { overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.nowrap { white-space: nowrap; }
.tag { display: inline-block; padding: 1px 9px; border-radius: 99px; font-size: .84rem; font-weight: 500; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.good { background: var(--good-soft); color: var(--good); } .wait { background: var(--wait-soft); color: var(--wait); } .bad { background: var(--bad-soft); color: var(--bad); }
.open { color: var(--bad); font-weight: 600; }
td details { border: 0; padding: 0; margin: 0 0 4px; border-radius: 0; background: none; min-width: 19em; }
td details ul { padding-left: 18px; margin: 6px 0 10px; }
.note { margin-top: 30px; }
.note ul { margin: 0; padding-left: 20px; }
.note li { margin: 4px 0; overflow-wrap: anywhere; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 10px 14px; margin: 0 0 10px; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .86rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
main > section:first-child { margin-top: 24px; }
main > :last-child { margin-bottom: 48px; }
@media (max-width: 760px) {
  .top { padding-top: 24px; }
  .overview .card + .card { display: none; }
  .scroll { background: none; border: 0; box-shadow: none; overflow: visible; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 14px; margin-bottom: 12px; }
  tbody tr:hover > * { background: none; }
  td, tbody th { border: 0; padding: 3px 0; min-width: 0; }
  tbody th { padding-bottom: 8px; }
  td details { min-width: 0; }
  td:has(details) { display: block; text-align: left; }
  td { display: flex; justify-content: space-between; gap: 16px; text-align: right; }
  td::before { content: attr(data-label); color: var(--soft); text-align: left; }
  td:empty, td[data-empty] { display: none; }
  .controls label { flex-basis: 42%; max-width: none; }
  .controls .grow { flex-basis: 100%; }
  .bars { max-height: none; }
}
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --shadow: none; --track: #eee; --accent: #000; }
  body { font-size: 10pt; }
  .controls, .skip { display: none !important; }
  .scroll, .card { border: 0; padding: 0; overflow: visible; }
  .bars { max-height: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 3pt 5pt; }
  a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { .bar, tbody tr > * { transition: background-color .12s; } }
`;

;// CONCATENATED MODULE: ./lib/desk/html/page.js
/** One self-contained page: a table that is whole without a script, and a script that filters and sorts it. */




/** Text of whatever origin as HTML. */
function page_text(value) {
    return (0,reporters_escape/* xml */._n)(value);
}
/** A link to an http address; its label alone for any other. */
function page_anchor(label, url) {
    return url !== undefined && /^https?:\/\//.test(url)
        ? `<a href="${(0,reporters_escape/* xml */._n)(encodeURI(decodeSafely(url)))}" rel="noreferrer">${label}</a>`
        : label;
}
function decodeSafely(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}
/** The page: no request to any host, and a policy under which none could be made. */
function htmlPage(page) {
    const policy = [
        "default-src 'none'",
        `style-src 'sha256-${base64OfHash(STYLE)}'`,
        `script-src 'sha256-${base64OfHash(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page_text(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the ${page_text(page.noun)}</a>
<header class="top">
<h1>${page_text(page.title)}</h1>
<p class="lead">${page_text(page.lead)}</p>
</header>
<main>
${(page.bars ?? []).length > 0 ? `<div class="overview">\n${(page.bars ?? []).map(barsOf).join('\n')}\n</div>` : ''}
<section aria-labelledby="list">
<h2 id="list" tabindex="-1">${page_text(`${page.noun.charAt(0).toUpperCase()}${page.noun.slice(1)}`)}</h2>
${controls(page)}
${tableOf(page)}
</section>
${(page.sections ?? []).map(({ heading, html }) => `<section class="note"><h2>${page_text(heading)}</h2>\n${html}\n</section>`).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function barsOf({ heading, column, bars }) {
    const most = Math.max(1, ...bars.map(({ count }) => count));
    const items = bars.map(({ value, label, count }) => `<li><button type="button" class="bar" aria-pressed="false" data-column="${page_text(column)}" data-value="${page_text(value)}">` +
        `<span class="name">${page_text(label)}</span><span class="count">${count}</span>` +
        `<svg class="load" width="100%" height="6" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="6" rx="3"></rect><rect class="fill" width="${((count / most) * 100).toFixed(1)}%" height="6" rx="3"></rect></svg>` +
        '</button></li>');
    return `<section class="card"><h2>${page_text(heading)}</h2>\n<ul class="bars">\n${items.join('\n')}\n</ul></section>`;
}
function controls({ columns, rows, noun }) {
    const selects = columns.flatMap(({ id, filter }, index) => {
        if (filter === undefined)
            return [];
        const values = [...new Set(rows.map((row) => row[index]?.filter ?? ''))].sort();
        const options = values.map((value) => `<option value="${page_text(value)}">${page_text(value === '' ? 'none' : value)}</option>`);
        return [
            `<label>${page_text(filter)} <select data-filter="${page_text(id)}"><option value="*">all</option>${options.join('')}</select></label>`,
        ];
    });
    const orders = columns.flatMap(({ id, heading, numeric }) => [
        `<option value="${page_text(id)}">${page_text(heading)}, ${numeric ? 'least' : 'first'} first</option>`,
        `<option value="-${page_text(id)}">${page_text(heading)}, ${numeric ? 'most' : 'last'} first</option>`,
    ]);
    return `<form class="controls" role="search" aria-label="Filter" hidden>
<label class="grow">Search <input type="search" data-search autocomplete="off" spellcheck="false"></label>
${selects.join('\n')}
<label>Sort <select data-sort><option value="">as it comes</option>${orders.join('')}</select></label>
<button type="button" data-reset>Reset</button>
</form>
<p class="shown" role="status" aria-live="polite" data-shown data-noun="${page_text(noun)}">${rows.length} ${page_text(noun)}</p>`;
}
function tableOf({ columns, rows, title }) {
    const head = columns.map(({ id, heading, numeric }) => `<th scope="col"${numeric ? ' class="number"' : ''} data-id="${page_text(id)}">${page_text(heading)}</th>`);
    const body = rows.map((row) => {
        const cells = columns.map(({ heading, numeric }, index) => {
            const { html = '', sort = '', filter } = row[index] ?? {};
            const attributes = [
                numeric ? ' class="number"' : '',
                ` data-label="${page_text(heading)}" data-sort="${page_text(String(sort))}"`,
                filter === undefined ? '' : ` data-value="${page_text(filter)}"`,
            ].join('');
            return index === 0 ? `<th scope="row"${attributes}>${html}</th>` : `<td${attributes}>${html}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return `<div class="scroll" role="region" aria-label="Table" tabindex="0">
<table>
<caption>${page_text(title)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}
/** The hash of a text as a policy for content names it. */
function base64OfHash(content) {
    const bytes = (0,text_bytes/* hashOf */.q)(content).match(/../g) ?? [];
    return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ seriesEndingIn),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   U3: () => (/* binding */ nearGate),
/* harmony export */   V8: () => (/* binding */ meantSeries),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hy: () => (/* binding */ stepInWords),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/** Questions to the index. */


/** What a configuration compares with: an index without the half that is switched off, or nothing. */
function indexOf({ index, builtIn, gates, metrics, }) {
    const found = index === 'built-in' ? (gates || metrics ? builtIn?.() : undefined) : index;
    if (found === undefined || (gates && metrics))
        return found;
    return { ...found, gates: gates ? found.gates : undefined, metrics: metrics ? found.metrics : undefined };
}
/** How messages say where a truth comes from: `kubernetes v1.37`. */
function sourceOf({ project }, { release }) {
    return `${project} ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}`;
}
/** What the gate is in `release`; `undefined` before its first one. A patch release has what its minor release has. */
function stepAt(steps, { major, minor }) {
    return steps.findLast(({ since }) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(since, { major, minor }) <= 0);
}
/** A step in words: `alpha, off`. */
function stepInWords({ stage, isOn, isLocked }) {
    return `${stage}, ${isOn ? 'on' : 'off'}${isLocked ? ' and locked' : ''}`;
}
/** The words of a CamelCase name in lower case, each without a plural's `s`. An abbreviation is one word. */
function wordsOf(name) {
    const words = name.match(/[A-Z]+s?(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
    return words.map((word) => singular(word.toLowerCase()));
}
/** Shorter words do not come in plurals that are worth telling apart: `ips` may be `IPs`, `os` is not `o`s. */
function singular(word) {
    return word.length > 2 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}
/**
 * The one listed gate that `name` is a slip of: letter case, a plural, or at most two letters. `undefined` when several are as near.
 * Whether a slip is what it was is for the caller to know: a gate that is gone may be as near to a living one.
 */
function nearGate(name, names) {
    const wanted = name.toLowerCase();
    const near = [...names]
        .map((other) => ({ other, letters: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase()) }))
        .filter(({ letters }) => letters <= Math.min(2, Math.floor(name.length / 5)))
        .sort((a, b) => a.letters - b.letters);
    const [best, second] = near;
    return best !== undefined && best.letters !== second?.letters ? best.other : undefined;
}
/** Whether two names have the same words but for plurals and letter case. */
function sameWords(a, b) {
    return wordsOf(a).join('') === wordsOf(b).join('');
}
/** Series whose name is `name` behind something like a component's prefix, shortest first. */
function seriesEndingIn(name, series) {
    return [...series.values()]
        .filter((one) => one.name.endsWith(`_${name}`))
        .sort((a, b) => a.name.length - b.name.length);
}
/** Words that somebody leaves out of a name: its prefix, and one besides. */
const MOST_LEFT_OUT = 2;
/**
 * The series that `name` means although it is written otherwise: at most two letters away from it, or from it behind a prefix; without
 * its unit; with words left out. Of each kind the nearest, all of them where several are as near; names of less than 12 characters
 * say too little.
 */
function meantSeries(name, series) {
    if (name.length < 12)
        return [];
    const all = [...series.values()];
    const words = name.split('_');
    const slips = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name));
    if (slips.length > 0)
        return slips;
    const tails = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name.split('_').slice(-words.length).join('_')));
    if (tails.length > 0)
        return tails;
    const unnamed = ['total', 'seconds', 'bytes'].map((unit) => `${name}_${unit}`);
    const units = all.filter((one) => unnamed.some((full) => one.name === full || one.name.endsWith(`_${full}`)));
    if (units.length > 0 || words.length < 4)
        return units;
    const longest = words.length + MOST_LEFT_OUT;
    return all.filter((one) => {
        const others = one.name.split('_');
        return others.length <= longest && isSubsequence(words, others);
    });
}
function nearest(all, lettersTo) {
    const near = all.map((one) => ({ one, letters: lettersTo(one) })).filter(({ letters }) => letters <= 2);
    const least = Math.min(...near.map(({ letters }) => letters));
    return near.filter(({ letters }) => letters === least).map(({ one }) => one);
}
/** Whether `some` are among `all`, in this order. */
function isSubsequence(some, all) {
    let at = 0;
    for (const word of all)
        if (word === some[at])
            at++;
    return at === some.length;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   k: () => (/* binding */ gateInWords)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4417);
/** What the code has of one KEP: for reports and tables. */


/** The gates of kep.yaml, else those after the README's label, and the metrics of kep.yaml; `undefined` where nothing is compared. */
function stateOf({ metadata, readme, repository, }) {
    const index = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(repository.config.kubernetes);
    if (index === undefined)
        return undefined;
    const { gates, metrics } = index;
    const declared = (metadata.data['feature-gates'] ?? []).flatMap(({ name }) => name?.value ?? []);
    const written = readme.gates.filter(({ labelled }) => labelled).map(({ value }) => value);
    const names = gates === undefined ? [] : declared.length > 0 ? declared : written;
    const listed = metrics === undefined ? [] : (metadata.data.metrics ?? []);
    return {
        gates: unique(names).map((name) => ({ name, step: gates?.histories.get(name)?.at(-1) })),
        metrics: unique(listed.map(({ value }) => nameIn(value))).map((name) => ({
            name,
            declared: metrics && declaredAs(name, metrics.series),
        })),
    };
}
/**
 * What the first gate of kep.yaml is in the newest release of the index: `alpha v1.36, off`, or `not there`. `undefined` where the KEP
 * names none or nothing is compared.
 */
function gateInWords(metadata, { kubernetes }) {
    const name = metadata.data['feature-gates']?.[0]?.name?.value;
    if (name === undefined || !/^[A-Za-z][A-Za-z0-9]+$/.test(name) || /^(?:na|none|tbd|todo)$/i.test(name))
        return undefined;
    const gates = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(kubernetes)?.gates;
    if (gates === undefined)
        return undefined;
    const step = gates.histories.get(name)?.at(-1);
    return step === undefined
        ? 'not there'
        : `${step.stage} ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(step.since)}, ${step.isOn ? 'on' : 'off'}`;
}
function declaredAs(name, series) {
    if (series.has(name))
        return name;
    const base = name.replace(/_(?:bucket|sum|count)$/, '');
    if (series.has(base))
        return base;
    const [one, ...others] = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesEndingIn */ .Eh)(name, series);
    return others.length === 0 ? one?.name : undefined;
}
/** Without labels. */
function nameIn(text) {
    return text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
}
function unique(names) {
    return [...new Set(names.filter((name) => name !== ''))];
}


/***/ })

};
