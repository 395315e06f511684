export const id = 6693;
export const ids = [6693,9844,5938];
export const modules = {

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


/***/ })

};
