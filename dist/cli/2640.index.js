export const id = 2640;
export const ids = [2640];
export const modules = {

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ quotedComment),
/* harmony export */   v: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);
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
        text: (release, verdict) => `KEP status is marked as \`implementable\` for \`latest-milestone: ${release}\`.${verdict === 'tracked' ? ' KEPs targeting `stable` will need to be marked as `implemented` after code PRs are merged.' : ''}`,
    },
    { items: ['graduation-criteria'], text: () => 'KEP readme has up-to-date graduation criteria.' },
    {
        items: ['approval-file'],
        praise: true,
        text: () => `KEP has [submitted a production readiness review](${PROCESS}) request for approval and has a reviewer assigned.`,
    },
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
    const name = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release);
    const isYes = (id) => items.find((item) => item.id === id)?.state === 'yes';
    const asked = lines.filter((line) => (line.praise !== true || verdict === 'tracked') &&
        line.items.some((id) => items.some((item) => item.id === id)));
    const actions = items
        .filter(({ state }) => state === 'no')
        .map(({ text, note }) => `- ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text)}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(note)}`);
    const paragraphs = [
        `Hello ${ownersOf(kep)} 👋, ${name} Enhancements team here.`,
        opening(at, verdict, dates),
        `This enhancement is targeting stage ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stage ?? '{stage}')} for ${name} (correct me, if otherwise)`,
        "Here's where this enhancement currently stands:",
        asked
            .map((line) => `- [${line.items.every((id) => isYes(id) || !items.some((item) => item.id === id)) ? 'x' : ' '}] ${line.text(name, verdict)}`)
            .join('\n'),
        ...(verdict === 'at-risk'
            ? [`For this KEP, we would just need to update the following:\n${actions.join('\n')}`]
            : []),
        ...(at === 'kep-readiness' ? [note(verdict, dates)] : []),
        ...closing(verdict, at),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** As the handbook spells it, in the comment on a KEP that has everything and in the others. */
function deadlineFor(verdict) {
    return verdict === 'tracked' ? 'KEP readiness deadline' : 'KEP Readiness Deadline';
}
function opening(at, verdict, { readiness, enhancements }) {
    return at === 'kep-readiness'
        ? `This is a reminder of the upcoming [${deadlineFor(verdict)}](${PHASES}#kep-readiness-deadline) on **${readiness ?? '{ KEP_READINESS_DATETIME }'}**.`
        : `Just checking in as we approach [enhancements freeze](${PHASES}#enhancements-freeze) on **${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**.`;
}
function note(verdict, { enhancements }) {
    return `Note that the PR is not required to be approved or merged by the ${deadlineFor(verdict)}. Having the PRR questionnaire filled out by the deadline will help ensure that the PRR team has enough time to review your KEP before **enhancements freeze on ${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**. For more information on the PRR process, see [here](${PROCESS}).`;
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
    const handles = (0,_people_js__WEBPACK_IMPORTED_MODULE_3__.listOf)(kep, 'authors')
        .filter(_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isHandle */ .r0)
        .map((handle) => `@${(0,_people_js__WEBPACK_IMPORTED_MODULE_3__.shownHandle)(handle)}`);
    return handles.length > 0 ? handles.join(' ') : '{enhancement owner}';
}
/** The comment as a block that mentions nobody where the report is shown. */
function quotedComment(comment) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(comment.trimEnd());
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERDICT_NAMES: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   apartLists: () => (/* binding */ apartLists),
/* harmony export */   freezeCsv: () => (/* binding */ freezeCsv),
/* harmony export */   freezeHeadline: () => (/* binding */ freezeHeadline),
/* harmony export */   freezeJson: () => (/* binding */ freezeJson),
/* harmony export */   freezeMarkdown: () => (/* binding */ freezeMarkdown),
/* harmony export */   freezeTerminal: () => (/* binding */ freezeTerminal),
/* harmony export */   ordered: () => (/* binding */ ordered),
/* harmony export */   placeData: () => (/* binding */ placeData),
/* harmony export */   placeLink: () => (/* binding */ placeLink),
/* harmony export */   terminalText: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _kubernetes_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8939);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9260);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8810);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5581);
/* harmony import */ var _freeze_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7170);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1140);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4259);
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
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compare */ .U)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(a.kep), (0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(b.kep)) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compare */ .U)(a.kep.directory, b.kep.directory));
}
function missing({ items }) {
    return items.filter(({ state }) => state === 'no');
}
function freezeJson({ release, at, keps, dates, optIn }) {
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
        optIn: optIn === undefined
            ? null
            : {
                withoutRequest: optIn.withoutRequest.map(apartData),
                withoutOptIn: optIn.withoutOptIn.map(apartData),
            },
    });
}
function apartData({ number, title, kep, reason }) {
    return { number, title, kep: kep ?? null, reason };
}
/** The two lists with their headings; those that are empty are left out. */
function apartLists(optIn) {
    return [
        ['Opted in, and nothing asks for the release', optIn?.withoutRequest ?? []],
        ['Asked for, and not opted in', optIn?.withoutOptIn ?? []],
    ].filter(([, list]) => list.length > 0);
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
    return `${name} of ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(keps.length, 'KEP')}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`;
}
/** Lines for a terminal, those that are too long for it continued below their own beginning. */
function terminalText(lines, width) {
    const fitted = lines.map((line) => {
        const [, blanks = '', words = ''] = /^( *)([\s\S]*)$/.exec(line) ?? [];
        return `${blanks}${(0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(words.replace(/\s*\n\s*/g, ' ')), width, blanks.length + 2, blanks.length)}`.replace(/ +$/gm, '');
    });
    return `${fitted.join('\n')}\n`;
}
/** For people at a terminal: each KEP with what is missing, and what nobody looked up. */
function freezeTerminal(report, width) {
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
    for (const [heading, list] of apartLists(report.optIn))
        lines.push('', heading, ...list.map(({ number, title, reason }) => `  ${number} ${title}: ${plainText(reason)}`));
    return terminalText(lines, width);
}
function plainText(text) {
    return text.replaceAll('`', '');
}
/** For the summary of a job: the list with its ticks, and each comment to paste. */
function freezeMarkdown(report, addresses) {
    const page = new _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .Page */ .YW(LIMIT);
    page.add(`# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(freezeHeadline(report))}`);
    for (const notice of report.notices)
        page.add((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(notice));
    page.add((0,_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .markdownTable */ .Q)(['Stage', 'Tracked', 'At risk', 'Not judged', 'All'], counts(report).map(([stage = '', ...rest]) => [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stage), ...rest])));
    page.add('`✔` yes, `✘` no, `?` nobody has looked it up: that is never a tick.');
    for (const frozen of report.keps)
        page.add(kepBlock(frozen, report, addresses), `KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_6__.numberOf)(frozen.kep)}`);
    for (const [heading, list] of apartLists(report.optIn))
        page.add(`## ${heading}\n\n${list.map((one) => apartLine(one, addresses)).join('\n')}`, heading);
    return page.toString();
}
function apartLine({ number, title, kep, reason }, { issue, path }) {
    const name = (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`issue ${number}`, issue(number));
    const place = kep === undefined ? '' : ` (${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`KEP-${number}`, path(kep))})`;
    return `- ${name}${place} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(title, _reporters_page_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.name))}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}`;
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
        `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .sigOf */ .t)(kep))}, ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stage ?? 'no stage')}: **${VERDICT_NAMES[verdict]}**${gate === undefined ? '' : `, gate in the code: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(gate)}`}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .markdownTable */ .Q)(['', '', 'Item', 'Why', 'Where'], rows),
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
        sections: (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_2__.apartLists)(report.optIn).map(([heading, list]) => ({
            heading,
            html: `<ul>${list.map((one) => `<li>${apartHtml(one, addresses)}</li>`).join('')}</ul>`,
        })),
    });
}
function apartHtml({ number, title, kep, reason }, { issue, path }) {
    const place = kep === undefined ? '' : ` (${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)(`KEP-${number}`, path(kep))})`;
    return `${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .anchor */ .Y3)(`issue ${number}`, issue(number))}${place} ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(title)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(reason)}`;
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
        { ...plain(move), html: (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .unbroken */ .D_)(move.replace('->', ' → ')) },
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
    return `<li>${mark} ${number}. ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(asked)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(note)} ${places.join(' ')}</li>`;
}
function preformatted(comment) {
    return comment.split('\n').map(_page_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq).join('\n');
}


/***/ }),

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
