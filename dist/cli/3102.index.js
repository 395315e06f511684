export const id = 3102;
export const ids = [3102];
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


/***/ })

};
