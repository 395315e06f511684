export const id = 9844;
export const ids = [9844,5938];
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
