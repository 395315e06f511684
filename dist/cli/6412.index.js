export const id = 6412;
export const ids = [6412];
export const modules = {

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureLines: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1207);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);



/** One fault may stop every KEP: a few show what it is. */
const MOST = 3;
/** Which KEPs could not be judged and why, as lines for a log or a terminal; empty for none. */
function failureLines(failures) {
    const lines = failures
        .slice(0, MOST)
        .map(({ kep, message }) => `${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o} failed on ${kep}: ${message} (this is a bug: please report it)`);
    const more = failures.length - MOST;
    return [...lines, ...(more > 0 ? [`${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o} failed on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more KEP')}`] : [])].map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)));
}


/***/ })

};
