export const id = 178;
export const ids = [178];
export const modules = {

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ trimmedHandle),
/* harmony export */   VR: () => (/* binding */ bareHandle),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   r0: () => (/* binding */ isHandle)
/* harmony export */ });
/** GitHub handles: `@Jane.Doe` and `jane.doe` are the same person. */
/** The form in which handles are compared: no `@`, however many, no blanks around it, lower case. */
function bareHandle(text) {
    return text
        .trim()
        .replace(/^@+\s*/, '')
        .toLowerCase();
}
/** Whether a text is one handle, with or without `@`. Looser than GitHub: the template's own sample has a dot. */
function isHandle(text) {
    return /^@?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}
/** The handle that a text is but for blanks and further `@`, its one `@` kept; `undefined` when it is more than that. */
function trimmedHandle(text) {
    const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(text.trim()) ?? [];
    const handle = `${at.slice(0, 1)}${name}`;
    return isHandle(handle) ? handle : undefined;
}
/** Words that authors write where a handle is still to be found. */
function isUnnamed(text) {
    return /^@?(|tbd|todo|none|n\/?a|\?+|xxx+)$/i.test(text.trim());
}


/***/ })

};
