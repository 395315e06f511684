export const id = 5985;
export const ids = [5985];
export const modules = {

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   Yo: () => (/* binding */ isUnassigned),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _text_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/** Who is assigned to a KEP: people marked in kep.yaml's comments. */


/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
const ROLES = ['reviewers', 'approvers'];
/** Statuses whose KEPs nobody is assigned to any more. */
const UNASSIGNED = new Set(['withdrawn', 'rejected', 'replaced']);
/** The first policy whose directory is the KEP's or above it. */
function policyFor(policies, directory) {
    return policies.find((policy) => covers(policy, directory));
}
/** Whether a KEP's directory is the policy's or below it. */
function covers({ directory: pattern }, directory) {
    if (pattern === '' || directory === pattern || directory.startsWith(`${pattern}/`))
        return true;
    return (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(pattern, directory) || (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(`${pattern}/**`, directory);
}
/** Whether the KEP's status frees it from having people assigned. */
function isUnassigned({ status }) {
    return status !== undefined && UNASSIGNED.has(status);
}
/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
function peopleOf(file, role) {
    const lines = file.text.split('\n');
    const comments = new Map(file.comments.map((comment) => [comment.place.start?.line, comment]));
    return (file.data[role] ?? []).map(({ value: name, place }) => {
        const line = place.start?.line ?? 0;
        // Behind a list in brackets a comment belongs to nobody.
        const isOwnLine = /^\s*-\s/.test(lines[line - 1] ?? '');
        return {
            value: name.trim(),
            handle: (0,_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(name),
            place,
            comment: isOwnLine ? comments.get(place.end?.line ?? line) : undefined,
        };
    });
}
/** The comment that marks an assigned person in a list. */
function markerOf({ reviewerMarker, approverMarker }, role) {
    return role === 'reviewers' ? reviewerMarker : approverMarker;
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ isModest),
/* harmony export */   hC: () => (/* binding */ MODEST),
/* harmony export */   uv: () => (/* binding */ isMatch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Patterns over paths. Whoever opens a pull request may write them, and what is matched backtracks. */

const LONGEST = 500;
/** In one name, between two slashes: three of them in a name of 255 characters are some million steps. */
const MOST_STARS = 3;
/** Names of any number. */
const MOST_DEEP = 2;
const MOST_BRACES = 4;
/** What `isModest` demands, for a message. */
const MODEST = `a pattern with at most ${MOST_STARS} \`*\` in a name, ${MOST_DEEP} \`**\` and no parentheses`;
/** Whether matching costs little, whatever path is held against the pattern. */
function isModest(pattern) {
    if (pattern.length > LONGEST || /[()]|\{[^}]*(?:\.\.|\{)/.test(pattern))
        return false;
    const names = pattern.split('/');
    const count = (text, sign) => text.match(sign)?.length ?? 0;
    return (names.filter((name) => name.includes('**')).length <= MOST_DEEP &&
        names.every((name) => count(name, /\*+|\+/g) <= MOST_STARS) &&
        count(pattern, /\{/g) <= MOST_BRACES);
}
const known = new Map();
const MOST_KNOWN = 1000;
/** Whether `path` is one that the pattern means; a pattern is read once. `dot`: `*` stands for hidden names, too. */
function isMatch(pattern, path, { dot = false } = {}) {
    const key = `${dot} ${pattern}`;
    const matches = known.get(key) ?? picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot });
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(key, matches);
    return matches(path);
}


/***/ })

};
