export const id = 9489;
export const ids = [9489,8374];
export const modules = {

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addChanges: () => (/* binding */ addChanges),
/* harmony export */   approvalLine: () => (/* binding */ approvalLine),
/* harmony export */   briefJson: () => (/* binding */ briefJson),
/* harmony export */   briefMarkdown: () => (/* binding */ briefMarkdown),
/* harmony export */   briefTerminal: () => (/* binding */ briefTerminal),
/* harmony export */   kepName: () => (/* binding */ kepName),
/* harmony export */   wordDiff: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7748);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8939);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _freeze_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1140);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6693);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4259);
/** A brief as JSON, Markdown and for a terminal. */










const LIMIT = 500_000;
function briefJson(brief) {
    const { kep, lastApproval, answers, questionsGained, keys, gates, components, metrics, promises, end } = brief;
    const ids = (test) => answers.filter(test).map(({ question }) => question);
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({
        version: 1,
        number: Number((0,_query_js__WEBPACK_IMPORTED_MODULE_5__.numberOf)(kep) ?? Number.NaN) || null,
        kep: kep.directory,
        lastApproval: lastApproval === undefined
            ? null
            : {
                stage: lastApproval.snapshot.stage ?? null,
                release: lastApproval.snapshot.release ?? null,
                approver: lastApproval.snapshot.approver ?? null,
                commit: lastApproval.commit,
                date: lastApproval.date.slice(0, 10),
            },
        historyEnds: end ?? null,
        answers: {
            added: ids(({ before, after }) => before === undefined && after !== undefined),
            changed: ids(({ before, after }) => before !== undefined && after !== undefined),
            removed: ids(({ before, after }) => before !== undefined && after === undefined),
        },
        questionsGained,
        keys: keys.map(({ key }) => key),
        gates,
        components,
        metrics,
        promises: promises.map(({ question, until, overdue, text, place }) => ({
            ...{ question, until: until ?? null, overdue, text, place: (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeData)(place) },
        })),
        gate: brief.gate ?? null,
    });
}
/** For the summary of a job, under the handbook's three reasons for a new review. */
function briefMarkdown(brief, addresses) {
    const { kep } = brief;
    const page = new _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .Page */ .YW(LIMIT);
    page.add(`# Since the last approval of ${kepName(kep, addresses)} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .G)(kep), _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name))}`);
    page.add(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .sigOf */ .t)(kep))}. ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(approvalLine(brief))}.${gateLine(brief.gate, _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)}`);
    addChanges(page, brief, addresses, '##');
    return page.toString();
}
/** A link to a KEP, by its number where it has one. */
function kepName(kep, { path }) {
    const number = (0,_query_js__WEBPACK_IMPORTED_MODULE_5__.numberOf)(kep);
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(number === undefined ? (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(kep.directory) : `KEP-${number}`, path(kep.directory));
}
/** What changed, below headings of this level. */
function addChanges(page, brief, addresses, level) {
    page.add(`${level} It becomes implementable\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(implementable(brief))}.`);
    page.add(`${level} It graduates\n\n${[(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(graduation(brief)), ...gained(brief)].join('.\n')}.`);
    page.add(`${level} Its answers changed\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(answerLine(brief))}.`);
    for (const change of brief.answers)
        page.add(answerBlock(change, addresses), change.question);
    page.add(nameTable(brief), 'gates, components and metrics');
    page.add(keyTable(brief), 'keys of the metadata');
    page.add(promiseList(brief, addresses, level), 'promises');
}
/** When it was approved last and by whom, or why nobody can tell; no full stop. */
function approvalLine({ lastApproval, end, base }) {
    if (lastApproval !== undefined) {
        const { snapshot, commit, date } = lastApproval;
        return `Approved last for \`${snapshot.stage}\` in \`${snapshot.release ?? 'no release'}\` by \`@${snapshot.approver}\` with \`${commit.slice(0, 12)}\` on ${date.slice(0, 10)}`;
    }
    if (base !== undefined)
        return `${untold(end)}: what follows is since ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(base.name)}, ${stateOf(base.snapshot)}`;
    return end === undefined ? 'It was never approved' : `${untold(end)}: fetch the whole history`;
}
function untold(end) {
    return end === undefined
        ? 'There is no history here that tells when it was approved last'
        : `The clone ends at \`${end.slice(0, 12)}\`, so it is not known when it was approved last`;
}
function stateOf(snapshot) {
    const { status, stage, release, approver = '' } = snapshot;
    const at = `where it is ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(status ?? 'of no status')} at ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(stage ?? 'no stage')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(release ?? 'no release')}`;
    return (0,_past_js__WEBPACK_IMPORTED_MODULE_4__.isApproved)(snapshot)
        ? `${at} with ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(`@${approver}`)} as approver`
        : `${at}, approved by nobody`;
}
/** What stood there at the last approval, or in what stands in for it. */
function before({ lastApproval, base }) {
    return lastApproval?.snapshot ?? base?.snapshot;
}
function implementable(brief) {
    const { kep, lastApproval } = brief;
    const was = before(brief)?.status;
    const isActive = _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ACTIVE_STATUSES.has(kep.status ?? '');
    if (_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ACTIVE_STATUSES.has(was ?? '') && isActive)
        return `No: it was \`${was}\` ${lastApproval === undefined ? 'before' : 'at the last approval'} already`;
    return isActive
        ? `Yes: the status is \`${kep.status}\``
        : `Not yet: the status is \`${kep.status ?? 'missing'}\``;
}
function graduation(brief) {
    const was = before(brief)?.stage;
    const { stage } = brief.kep;
    if (stage === undefined)
        return 'It names no stage';
    if (was === undefined)
        return `To \`${stage}\`${brief.end === undefined || brief.base !== undefined ? ', its first approval' : ''}`;
    if (was === stage)
        return `No: it stays at \`${stage}\``;
    const isBack = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).indexOf(stage) < (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).indexOf(was);
    return `${isBack ? 'Back from' : 'From'} \`${was}\` to \`${stage}\``;
}
function gained({ questionsGained }) {
    if (questionsGained.length === 0)
        return [];
    return [
        `The template has ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(questionsGained.length, 'question')} more than then: ${questionsGained.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ')}`,
    ];
}
function answerLine({ answers }) {
    if (answers.length === 0)
        return 'None of them';
    const count = (test) => answers.filter(test).length;
    return [
        `${count(({ before }) => before === undefined)} added`,
        `${count(({ before, after }) => before !== undefined && after !== undefined)} changed`,
        `${count(({ after }) => after === undefined)} removed`,
    ].join(', ');
}
function answerBlock({ heading, before, after, place }, addresses) {
    const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${what}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(heading, _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name * 2))}`, `${(0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(place, addresses)}\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wordDiff(before, after), _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.help), '')}`);
}
/** What was taken out in `[-…-]`, what was put in in `{+…+}`, as git shows words. */
function wordDiff(before, after) {
    if (before === undefined)
        return after ?? '';
    if (after === undefined)
        return `[-${before}-]`;
    if (before.length + after.length > 20_000)
        return `[-${before}-]\n{+${after}+}`;
    // The effort is bounded by how much differs, not by a clock: the same texts give the same page.
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_8__/* .diffWords */ .b2)(before, after, { maxEditLength: 2000 });
    if (parts === undefined)
        return `[-${before}-]\n{+${after}+}`;
    return parts
        .map(({ value, added, removed }) => added ? `{+${value}+}` : removed ? `[-${value}-]` : shortened(value))
        .join('');
}
/** Of what stayed, the words next to a change. */
function shortened(same) {
    const parts = same.split(/(?<=\s)/);
    return parts.length <= 40 ? same : `${parts.slice(0, 18).join('')}… ${parts.slice(-18).join('')}`;
}
function nameTable({ gates, components, metrics }) {
    const row = (what, { added, removed }) => [
        what,
        added.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(' '),
        removed.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(' '),
    ];
    const rows = [
        ['Gates', gates],
        ['Components', components],
        ['Metrics', metrics],
    ];
    const changed = rows
        .filter(([, { added, removed }]) => added.length + removed.length > 0)
        .map(([what, change]) => row(what, change));
    return changed.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownTable */ .Q)(['', 'Added', 'Removed'], changed);
}
function keyTable({ keys }) {
    if (keys.length === 0)
        return '';
    const rows = keys.map(({ key, before, after }) => [
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(before ?? '', _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name)),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(after ?? '', _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name)),
    ]);
    return (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(keys.length, 'key')} of the metadata`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownTable */ .Q)(['Key', 'Then', 'Now'], rows), true);
}
function promiseList({ promises, lastApproval }, addresses, level) {
    if (promises.length === 0)
        return '';
    const lines = promises.map(({ question, until, overdue, text, place }) => `- ${overdue ? '**overdue** ' : ''}${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name * 2))} (${until === undefined ? 'no point named' : `until ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(until)}`}, ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(question)}, ${(0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(place, addresses)})`);
    return `${level} Promises ${lastApproval === undefined ? 'made' : 'made then and still open'}\n\n${lines.join('\n')}`;
}
/** For people at a terminal. */
function briefTerminal(brief, width) {
    const { kep, answers, keys, gates, components, metrics, promises, questionsGained } = brief;
    // The directory stands above all of them.
    const near = ({ path, start }) => `${path.startsWith(`${kep.directory}/`) ? path.slice(kep.directory.length + 1) : path}:${start?.line ?? 1}`;
    const names = (what, { added, removed }) => [
        ...added.map((name) => `  + ${what} ${name}`),
        ...removed.map((name) => `  - ${what} ${name}`),
    ];
    const lines = [
        `KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_5__.numberOf)(kep) ?? '?'} ${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .G)(kep)} (${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .sigOf */ .t)(kep)})`,
        kep.directory,
        `${plain(approvalLine(brief))}.${gateLine(brief.gate, plain)}`,
        '',
        `It becomes implementable  ${plain(implementable(brief))}`,
        `It graduates              ${plain(graduation(brief))}`,
        ...questionsGained.map((id) => `  + question of the template: ${id}`),
        `Its answers changed       ${answerLine(brief)}`,
        ...answers.map(({ question, before, after, place }) => `  ${before === undefined ? '+' : after === undefined ? '-' : '~'} ${question}  ${near(place)}`),
        ...names('gate', gates),
        ...names('component', components),
        ...names('metric', metrics),
        ...keys.map(({ key, before, after }) => `  ~ ${key}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`),
        ...(promises.length > 0 ? ['Promises still open'] : []),
        ...promises.map(({ until, overdue, text, place }) => `  ${overdue ? 'overdue' : 'open'}${until === undefined ? '' : ` until ${until}`}: ${text}  ${near(place)}`),
    ];
    return (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.terminalText)(lines, width);
}
/** What the code has of the gate, as a sentence behind another. */
function gateLine(gate, words) {
    return gate === undefined ? '' : ` Its gate in the code: ${words(gate)}.`;
}
function plain(text) {
    return text.replaceAll('`', '');
}


/***/ }),

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
