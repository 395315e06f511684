export const id = 8468;
export const ids = [8468];
export const modules = {

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersOf: () => (/* binding */ ownersOf),
/* harmony export */   withUpcomingRelease: () => (/* binding */ withUpcomingRelease)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8810);
/** `owners:` of the configuration: how SIGs assign people to their KEPs. */




/**
 * The policies of a configuration file that its schema has checked, a single mapping being a list of one; `undefined` when it says
 * nothing of them, and an empty list when it says that there are none. A value that is only blanks is added to `problems`.
 */
function ownersOf(file, problems) {
    const { owners } = file.data;
    if (owners === undefined)
        return undefined;
    if (!Array.isArray(owners))
        return [policyAt(file, ['owners'], problems)];
    const policies = [];
    for (let index = 0; file.has('owners', index); index++) {
        if (file.has('owners', index, 'directory'))
            policies.push(policyAt(file, ['owners', index], problems));
    }
    return policies;
}
function policyAt(file, keys, problems) {
    const value = (key) => file.raw(...keys, key)?.trim() || undefined;
    const required = (key) => {
        const text = value(key)?.replace(/^#\s*/, '') ?? '';
        if (text === '' && file.raw(...keys, key) !== undefined) {
            problems.push({ message: `Missing value of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`, place: file.at(...keys, key) });
        }
        return text;
    };
    const directory = required('directory');
    return {
        directory: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? directory,
        reviewerMarker: required('reviewer-marker'),
        approverMarker: required('approver-marker'),
        techLeads: value('tech-leads'),
        since: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(value('since')),
        upcomingRelease: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(value('upcoming-release')),
        place: file.at(...keys, 'directory'),
    };
}
/**
 * The configuration with the upcoming release that a caller gives, which wins over what is configured; `option` is how the caller
 * calls it. Throws `UsageError` when `text` is no release.
 */
function withUpcomingRelease(config, text, option) {
    if (text === undefined)
        return config;
    const upcomingRelease = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(text);
    if (upcomingRelease === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${option} ${text}`)}, expected a release such as \`v1.37\``);
    }
    return {
        ...config,
        upcomingRelease,
        owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })),
    };
}


/***/ })

};
