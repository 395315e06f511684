export const id = 5237;
export const ids = [5237,3102];
export const modules = {

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _judge_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);

/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception. With a change set, no touched KEP is a result like any other.
 */
async function lint(files, options) {
    return (await (0,_judge_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFiles */ .lv)(files, options.config, options)).report;
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseConfig: () => (/* binding */ baseConfig),
/* harmony export */   lintTrusting: () => (/* binding */ lintTrusting)
/* harmony export */ });
/* unused harmony exports TRUSTS, underTrust */
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4897);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/** Whose configuration counts when the change under review changes it too, and what its own one would hide. */



/** Whose configuration a run takes: that of the version under review, or that of the base it is compared with. */
const TRUSTS = (/* unused pure expression or super */ null && (['head', 'base']));
/**
 * The base's configuration, where the change under review adds, changes or removes the one of `config`; else `undefined`. Throws
 * `ConfigError` for one that is wrong.
 */
async function baseConfig(config, { files, ruleIds, path, change }) {
    if (change === undefined)
        return undefined;
    const isTouched = (own) => change.files.some(({ path: changed, previousPath }) => own.has(changed) || (previousPath !== undefined && own.has(previousPath)));
    // The usual change touches none that the base could have: it need not be read.
    if (!isTouched(new Set([..._config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7, path, config.path])))
        return undefined;
    // A file from elsewhere is nothing that the change can bring.
    if (config.path !== undefined && 'unreadable' in (await files.read(config.path)))
        return undefined;
    const before = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__.loadConfig)(change.base, ruleIds, path).catch((error) => {
        // Named, and new: the base has none.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb && !(error instanceof _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__.loadConfig)(change.base, ruleIds);
        throw error;
    });
    return isTouched(new Set([config.path, before.path])) ? before : undefined;
}
/**
 * `lint` under the configuration that is trusted. Where the change under review brings another one than the base's and that is not
 * the base's choice, the report says what it hides. `options.config` is that of the version under review, which has to be right in
 * either case.
 */
async function lintTrusting(files, options, { trust, base }) {
    if (base === undefined || trust === 'base')
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lint)(files, underTrust(options, { trust, base }));
    const report = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lint)(files, options);
    const hidden = hiddenIn(report, await underBase(files, options, base));
    return hidden.length === 0 ? report : { ...report, hidden };
}
/** The options under the configuration that is trusted. */
function underTrust(options, { trust, base }) {
    return base !== undefined && trust === 'base' ? { ...options, config: base } : options;
}
/** `undefined` where the base's configuration does not fit this version, whose KEPs may have moved. */
async function underBase(files, options, base) {
    const { progress: _, ...quiet } = options;
    try {
        return await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lint)(files, { ...quiet, config: base, ignoreUnrelated: true });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            return undefined;
        throw error;
    }
}
/** New findings of `before` that `report` has not or holds for less; those about the configuration itself are no loss. */
function hiddenIn({ findings }, before) {
    const weights = new Map();
    for (const finding of findings) {
        if (!finding.new)
            continue;
        const id = identity(finding);
        weights.set(id, Math.max(weights.get(id) ?? 0, WEIGHT[finding.severity]));
    }
    return (before?.findings ?? []).filter((finding) => finding.new && (weights.get(identity(finding)) ?? 0) < WEIGHT[finding.severity]);
}
const WEIGHT = { notice: 1, warning: 2, error: 3 };
function identity({ rule, kep, subject }) {
    return JSON.stringify([rule, kep, subject]);
}


/***/ })

};
