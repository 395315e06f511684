export const id = 9489;
export const ids = [9489];
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


/***/ })

};
