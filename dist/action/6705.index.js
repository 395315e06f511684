export const id = 6705;
export const ids = [6705];
export const modules = {

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoriesOf: () => (/* binding */ directoriesOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2155);


/**
 * The KEP directories that changed files lie in or approve: those of the repository, and those that the pull request adds with their
 * metadata. Files that all KEPs share are about none.
 */
function directoriesOf(files, { config, directories, approvals }) {
    const found = new Set();
    const known = directories.map(({ directory }) => directory);
    const template = config.template ?? '';
    for (const path of files) {
        const own = known
            .filter((directory) => path.startsWith(`${directory}/`))
            .sort((a, b) => b.length - a.length)[0];
        const number = /^(\d+)\.ya?ml$/.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .basename */ .P8)(path))?.[1];
        if (own !== undefined)
            found.add(own);
        else if (number !== undefined &&
            isApproval(path, approvals.map((one) => one.path), config.approvals?.path))
            for (const one of directories)
                if (one.number === (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutZeros */ .K)(number))
                    found.add(one.directory);
        if (own === undefined &&
            config.metadata.files.includes((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .basename */ .P8)(path)) &&
            !path.startsWith(`${template}/`) &&
            isBelow(path, config.roots))
            found.add((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .dirname */ .pD)(path));
    }
    return [...found].sort();
}
function isBelow(path, roots) {
    return roots.some((root) => path.startsWith(`${root}/`));
}
/** Whether approvals lie there: beside one that does, or where the pattern of the configuration says. */
function isApproval(path, known, pattern) {
    const fixed = (pattern ?? '')
        .replace('{root}/', '')
        .split('/')
        .find((part) => part !== '' && !part.includes('{'));
    return (known.some((one) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .dirname */ .pD)(one) === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .dirname */ .pD)(path)) ||
        (fixed !== undefined && path.includes(`/${fixed}/`)));
}


/***/ })

};
