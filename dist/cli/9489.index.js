export const id = 9489;
export const ids = [9489];
export const modules = {

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   briefJson: () => (/* binding */ briefJson),
/* harmony export */   briefMarkdown: () => (/* binding */ briefMarkdown),
/* harmony export */   briefTerminal: () => (/* binding */ briefTerminal),
/* harmony export */   historyJson: () => (/* binding */ historyJson),
/* harmony export */   historyMarkdown: () => (/* binding */ historyMarkdown),
/* harmony export */   historyTerminal: () => (/* binding */ historyTerminal),
/* harmony export */   wordDiff: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5367);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8939);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _freeze_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5993);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4259);
/* harmony import */ var _queue_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2804);
/** A brief and a history as JSON, Markdown and for a terminal. */









const LIMIT = 500_000;
/** A commit with its day, as JSON has it. */
function eventData({ kind, commit, date, subject, directory, snapshot }) {
    return {
        ...{ kind, commit, date: date.slice(0, 10), subject, kep: directory },
        status: snapshot.status ?? null,
        stage: snapshot.stage ?? null,
        release: snapshot.release ?? null,
        approver: snapshot.approver ?? null,
    };
}
function briefJson(brief) {
    const { kep, lastApproval, answers, questionsGained, keys, gates, components, metrics, promises, end } = brief;
    const ids = (test) => answers.filter(test).map(({ question }) => question);
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({
        version: 1,
        number: Number((0,_query_js__WEBPACK_IMPORTED_MODULE_4__.numberOf)(kep) ?? Number.NaN) || null,
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
    const number = (0,_query_js__WEBPACK_IMPORTED_MODULE_4__.numberOf)(kep);
    const name = (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(number === undefined ? (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(kep.directory) : `KEP-${number}`, addresses.path(kep.directory));
    page.add(`# Since the last approval of ${name} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .G)(kep), _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name))}`);
    page.add(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep))}. ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(approvalLine(brief))}.${gateLine(brief.gate, _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)}`);
    page.add(`## It becomes implementable\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(implementable(brief))}.`);
    page.add(`## It graduates\n\n${[(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(graduation(brief)), ...gained(brief)].join('.\n')}.`);
    page.add(`## Its answers changed\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(answerLine(brief))}.`);
    for (const change of brief.answers)
        page.add(answerBlock(change, addresses), change.question);
    page.add(nameTable(brief));
    page.add(keyTable(brief));
    page.add(promiseList(brief, addresses));
    return page.toString();
}
function approvalLine({ lastApproval, end }) {
    if (lastApproval === undefined)
        return end === undefined
            ? 'It was never approved'
            : `The clone ends at \`${end.slice(0, 12)}\`, so it is not known when it was approved last: fetch the whole history`;
    const { snapshot, commit, date } = lastApproval;
    return `Approved last for \`${snapshot.stage}\` in \`${snapshot.release ?? 'no release'}\` by \`@${snapshot.approver}\` with \`${commit.slice(0, 12)}\` on ${date.slice(0, 10)}`;
}
function implementable({ kep, lastApproval }) {
    const before = lastApproval?.snapshot.status;
    const isActive = _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ACTIVE_STATUSES.has(kep.status ?? '');
    if (lastApproval !== undefined && _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ACTIVE_STATUSES.has(before ?? '') && isActive)
        return `No: it was \`${before}\` at the last approval already`;
    return isActive
        ? `Yes: the status is \`${kep.status}\``
        : `Not yet: the status is \`${kep.status ?? 'missing'}\``;
}
function graduation({ kep, lastApproval }) {
    const before = lastApproval?.snapshot.stage;
    const { stage } = kep;
    if (stage === undefined)
        return 'It names no stage';
    if (before === undefined)
        return `To \`${stage}\`, its first approval`;
    if (before === stage)
        return `No: it stays at \`${stage}\``;
    const isBack = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).indexOf(stage) < (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).indexOf(before);
    return `${isBack ? 'Back from' : 'From'} \`${before}\` to \`${stage}\``;
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
    const summary = `${what}: ${heading.replace(/[&<>]/g, '')}`;
    return (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(summary)), `${(0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(place, addresses)}\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wordDiff(before, after), _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.help), '')}`);
}
/** What was taken out in `[-…-]`, what was put in in `{+…+}`, as git shows words. */
function wordDiff(before, after) {
    if (before === undefined)
        return after ?? '';
    if (after === undefined)
        return `[-${before}-]`;
    if (before.length + after.length > 20_000)
        return `[-${before}-]\n{+${after}+}`;
    return (0,diff__WEBPACK_IMPORTED_MODULE_8__/* .diffWords */ .b2)(before, after)
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
    return changed.length === 0 ? '' : (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_6__.markdownTable)(['', 'Added', 'Removed'], changed);
}
function keyTable({ keys }) {
    if (keys.length === 0)
        return '';
    const rows = keys.map(({ key, before, after }) => [
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(before ?? '', _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name)),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(after ?? '', _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name)),
    ]);
    return (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(keys.length, 'key')} of the metadata`, (0,_queue_text_js__WEBPACK_IMPORTED_MODULE_6__.markdownTable)(['Key', 'Then', 'Now'], rows), true);
}
function promiseList({ promises, lastApproval }, addresses) {
    if (promises.length === 0)
        return '';
    const lines = promises.map(({ question, until, overdue, text, place }) => `- ${overdue ? '**overdue** ' : ''}${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, _reporters_page_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name * 2))} (${until === undefined ? 'no point named' : `until ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(until)}`}, ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(question)}, ${(0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(place, addresses)})`);
    return `## Promises ${lastApproval === undefined ? 'made' : 'made then and still open'}\n\n${lines.join('\n')}`;
}
/** For people at a terminal. */
function briefTerminal(brief) {
    const { kep, answers, keys, gates, components, metrics, promises, questionsGained } = brief;
    const names = (what, { added, removed }) => [
        ...added.map((name) => `  + ${what} ${name}`),
        ...removed.map((name) => `  - ${what} ${name}`),
    ];
    const lines = [
        `KEP-${(0,_query_js__WEBPACK_IMPORTED_MODULE_4__.numberOf)(kep) ?? '?'} ${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .G)(kep)} (${(0,_query_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .sigOf */ .t)(kep)})`,
        `${plain(approvalLine(brief))}.${gateLine(brief.gate, plain)}`,
        '',
        `It becomes implementable  ${plain(implementable(brief))}`,
        `It graduates              ${plain(graduation(brief))}`,
        ...questionsGained.map((id) => `  + question of the template: ${id}`),
        `Its answers changed       ${answerLine(brief)}`,
        ...answers.map(({ question, before, after, place }) => `  ${before === undefined ? '+' : after === undefined ? '-' : '~'} ${question}  ${place.path}:${place.start?.line ?? 1}`),
        ...names('gate', gates),
        ...names('component', components),
        ...names('metric', metrics),
        ...keys.map(({ key, before, after }) => `  ~ ${key}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`),
        ...(promises.length > 0 ? ['Promises still open'] : []),
        ...promises.map(({ until, overdue, text, place }) => `  ${overdue ? 'overdue' : 'open'}${until === undefined ? '' : ` until ${until}`}: ${text}  ${place.path}:${place.start?.line ?? 1}`),
    ];
    return `${lines.map((line) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(line.replace(/\s*\n\s*/g, ' '))).join('\n')}\n`;
}
/** What the code has of the gate, as a sentence behind another. */
function gateLine(gate, words) {
    return gate === undefined ? '' : ` Its gate in the code: ${words(gate)}.`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
function historyJson(number, directory, { events, end }) {
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({
        version: 1,
        number: Number(number ?? Number.NaN) || null,
        kep: directory,
        historyEnds: end ?? null,
        events: events.map(eventData),
    });
}
const KINDS = {
    added: 'added',
    status: 'status',
    requested: 'requested',
    approved: 'approved',
};
function eventCells({ kind, date, commit, snapshot }) {
    const what = kind === 'approved'
        ? `${snapshot.stage} by @${snapshot.approver}`
        : kind === 'requested'
            ? `${snapshot.stage} for ${snapshot.release}`
            : (snapshot.status ?? '');
    return [date.slice(0, 10), commit.slice(0, 12), KINDS[kind], what];
}
/** A line per event, oldest first. */
function historyTerminal(title, { events, end }) {
    const lines = events.map((event) => {
        const [date = '', commit = '', kind = '', what = ''] = eventCells(event);
        return `  ${date}  ${commit}  ${kind.padEnd(9)}  ${what}`;
    });
    const note = end === undefined ? [] : [`  The clone ends at ${end.slice(0, 12)}: what was before is not known`];
    return `${[title, ...note, ...lines].map((line) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line) === '' ? '' : line)).join('\n')}\n`;
}
function historyMarkdown(title, { events, end }) {
    const rows = events.map((event) => eventCells(event).map((cell, index) => (index === 0 ? cell : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cell))));
    const note = end === undefined ? '' : `\n\nThe clone ends at ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(end.slice(0, 12))}: what was before is not known.`;
    return `# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)}${note}\n\n${(0,_queue_text_js__WEBPACK_IMPORTED_MODULE_6__.markdownTable)(['Day', 'Commit', '', ''], rows)}\n`;
}


/***/ }),

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


/***/ })

};
