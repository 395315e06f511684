export const id = 8245;
export const ids = [8245,6693,9844,5938,9489];
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

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isApproved: () => (/* binding */ isApproved),
/* harmony export */   lastApproval: () => (/* binding */ lastApproval),
/* harmony export */   pastOf: () => (/* binding */ pastOf),
/* harmony export */   snapshotOf: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/** What became of a KEP: each version of its metadata and its approval, and what was asked and approved with it. */




const ACTIVE = new Set(['implementable', 'implemented']);
/** What a KEP's metadata and approval say. */
function snapshotOf(metadata, approval) {
    const value = (...path) => metadata.raw(...path)?.trim() || undefined;
    const declared = value('stage')?.toLowerCase();
    const release = value('latest-milestone');
    // `stage` may lag behind: who is named for the stage that the milestones have reached was asked for that one.
    const due = declared === undefined
        ? undefined
        : (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.dueStage)(declared, (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(release), (later) => value('milestone', later));
    const [next] = (0,_people_js__WEBPACK_IMPORTED_MODULE_2__.approversOf)({ approval }, due);
    const stage = next === undefined ? declared : due;
    return {
        status: value('status')?.toLowerCase(),
        ...{ stage, declared, release },
        approver: (0,_people_js__WEBPACK_IMPORTED_MODULE_2__.approversOf)({ approval }, stage)[0],
    };
}
/** The past of the KEP whose files lie at `metadata` and `approval` today. */
async function pastOf(history, { metadata, approval }, read) {
    const metadataPaths = await pathsOf(history, metadata);
    const approvalPaths = approval === undefined ? [] : await pathsOf(history, approval);
    const versions = await history.versions([...metadataPaths, ...approvalPaths]);
    const commits = groupByCommit([...versions.values()].flat());
    const events = [];
    let ids = {};
    let before;
    let directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(metadata);
    for (const group of commits) {
        ids = {
            metadata: after(group, metadataPaths, ids.metadata),
            approval: after(group, approvalPaths, ids.approval),
        };
        const moved = group.find((version) => version.after !== undefined && metadataPaths.includes(version.path));
        if (moved !== undefined)
            directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(moved.path);
        const [first] = group;
        if (first === undefined || ids.metadata === undefined)
            continue;
        const snapshot = read(await textOf(history, ids.metadata), await textOf(history, ids.approval));
        for (const kind of kindsOf(before, snapshot)) {
            const { commit, date, subject } = first;
            events.push({ kind, commit, date, subject, directory, snapshot });
        }
        before = snapshot;
    }
    const oldest = commits[0]?.[0];
    return { events, end: oldest !== undefined && history.isEnd(oldest.commit) ? oldest.commit : undefined };
}
/** The versions of each commit together, oldest first. */
function groupByCommit(versions) {
    const groups = new Map();
    for (const version of versions)
        groups.set(version.position, [...(groups.get(version.position) ?? []), version]);
    return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
/** The file's bytes after a commit: a file that moves leaves one path and comes to another at once. */
function after(group, paths, id) {
    const own = group.filter(({ path }) => paths.includes(path));
    return own.length === 0 ? id : own.find((version) => version.after !== undefined)?.after;
}
async function textOf(history, id) {
    return id === undefined ? undefined : history.text(id);
}
/** Every path that a file has had, today's first. */
async function pathsOf(history, path) {
    const paths = [path];
    for (let current = path; paths.length < 10;) {
        const versions = (await history.versions([current])).get(current) ?? [];
        const first = versions.findLast(({ before, after }) => before === undefined && after !== undefined);
        const from = first === undefined ? undefined : await history.renamedFrom(first);
        if (from === undefined || paths.includes(from))
            break;
        paths.push(from);
        current = from;
    }
    return paths;
}
/**
 * What a commit brought about. A review is asked for with another stage or another release; it is approved when the entry of the KEP's
 * stage is merged while the KEP is active, which takes its approver.
 */
function kindsOf(before, now) {
    const kinds = [];
    if (before === undefined)
        kinds.push('added');
    else if (before.status !== now.status)
        kinds.push('status');
    const asks = now.stage !== undefined && now.release !== undefined;
    if (asks && (before?.stage !== now.stage || before.release !== now.release))
        kinds.push('requested');
    const key = approvalKey(now);
    if (key !== undefined && (before === undefined || approvalKey(before) !== key))
        kinds.push('approved');
    return kinds;
}
function approvalKey(snapshot) {
    const { stage, declared, approver = '' } = snapshot;
    // A stage that is written only now was approved now at the latest, whoever was named before.
    return isApproved(snapshot) ? `${stage} ${declared === stage} ${approver.toLowerCase()}` : undefined;
}
/** Whether files that say this are those of an approved KEP: it is active, and somebody stands at its stage. */
function isApproved({ status, stage, approver }) {
    return stage !== undefined && approver !== undefined && ACTIVE.has(status ?? '');
}
/**
 * The last version of `past` in which a review was approved, those for the release `current` left out: what is asked of the release that is
 * worked on is compared with what was approved before it. Where a clone ends, nobody knows whether that commit approved anything.
 */
function lastApproval({ events, end }, current) {
    const last = events.findLast(({ kind, snapshot }) => kind === 'approved' && !(0,_move_js__WEBPACK_IMPORTED_MODULE_1__.isSameRelease)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(snapshot.release), current));
    return last?.commit === end ? undefined : last;
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

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestSummary: () => (/* binding */ requestSummary)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _reporters_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8939);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _brief_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9489);
/* harmony import */ var _freeze_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1140);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _query_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4259);









/** Items that say nothing in a pull request: it is there. */
const TRIVIAL = ['pull-request'];
/** One request as a part of a job's summary, of at most `limit` bytes. */
function requestSummary({ brief, frozen }, addresses, limit) {
    const { kep } = brief;
    const page = new _reporters_page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(limit, `\`prr-lint brief ${kep.directoryNumber ?? 'KEP'}\` has everything`);
    page.add(`## For the reviewer of ${(0,_brief_text_js__WEBPACK_IMPORTED_MODULE_2__.kepName)(kep, addresses)} ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_query_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .G)(kep), _reporters_page_js__WEBPACK_IMPORTED_MODULE_1__/* .LENGTHS */ .WH.name))}`);
    page.add(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(approverLine(kep))}.\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_brief_text_js__WEBPACK_IMPORTED_MODULE_2__.approvalLine)(brief))}.${hint(brief)}`);
    // Of what was never approved all is new: the README has it.
    if (brief.lastApproval !== undefined || brief.base !== undefined)
        (0,_brief_text_js__WEBPACK_IMPORTED_MODULE_2__.addChanges)(page, brief, addresses, '###');
    page.add(freezeTable(frozen, addresses), 'the items of the freeze');
    return page.toString();
}
/** What a workflow has to set for the history to reach further. */
function hint({ base, end }) {
    return base === undefined || end === undefined
        ? ''
        : `\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)('`fetch-depth: 0` for actions/checkout would reach the last approval.')}`;
}
/** Who is named for what is asked; no full stop. */
function approverLine(kep) {
    const stage = (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.targetStage)(kep);
    const asked = (0,_move_js__WEBPACK_IMPORTED_MODULE_4__.moveOf)(kep);
    const what = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(asked ?? stage ?? 'no stage')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(kep.metadata.raw('latest-milestone') ?? 'no release')}`;
    if (kep.repository.config.approvals === undefined)
        return `It asks for ${what}`;
    const [approver] = (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approversOf)(kep, stage);
    if (approver === undefined)
        return `It asks for ${what}, and nobody is named to approve it`;
    const { approvers, emeritus } = (0,_people_js__WEBPACK_IMPORTED_MODULE_5__.approverAliases)(kep.repository);
    const who = `It asks for ${what}, approver is ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(`@${approver}`)}`;
    if ((0,_people_js__WEBPACK_IMPORTED_MODULE_5__.isAmong)(approver, emeritus))
        return `${who}, who is emeritus`;
    return approvers.length > 0 && !(0,_people_js__WEBPACK_IMPORTED_MODULE_5__.isAmong)(approver, approvers) ? `${who}, who is not in the alias` : who;
}
/** What files tell of the lists of the freezes; what only GitHub knows is left out. */
function freezeTable({ items }, addresses) {
    const told = items.filter(({ id, state }) => state !== 'unknown' && !TRIVIAL.includes(id));
    if (told.length === 0)
        return '';
    const isMissing = ({ state }) => state === 'no';
    const rows = (items) => items.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownTable */ .Q)(['', 'Item', 'Why', 'Where'], items.map(cells));
    const cells = ({ number, text, note, evidence }) => [
        String(number),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(note, _reporters_page_js__WEBPACK_IMPORTED_MODULE_1__/* .LENGTHS */ .WH.name * 2)),
        evidence
            .slice(0, 3)
            .map((place) => (0,_freeze_text_js__WEBPACK_IMPORTED_MODULE_3__.placeLink)(place, addresses))
            .join(' '),
    ];
    const missing = told.filter(isMissing);
    const line = missing.length === 0
        ? 'Nothing is missing'
        : `${missing.length} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(told.length, 'item')} ${missing.length === 1 ? 'is' : 'are'} missing`;
    return [
        `### Until the enhancements freeze\n\n${line}, as far as files tell: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('prr-lint freeze')} has the whole list.`,
        rows(missing),
        (0,_reporters_page_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(told.length - missing.length, 'item')} there`, rows(told.filter((item) => !isMissing(item)))),
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}


/***/ })

};
