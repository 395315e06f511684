export const id = 1579;
export const ids = [1579];
export const modules = {

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sinceVersion: () => (/* binding */ sinceVersion)
/* harmony export */ });
/**
 * The version since which `value` of the file at `path` is `now`, without a break; `undefined` when that is not known: the value is not
 * committed, or the clone ends before it was written. A file that was moved is followed to where it was.
 */
async function sinceVersion(history, { path, versions }, isSo) {
    const textOf = async (id) => id === undefined ? undefined : history.text(id);
    let since;
    for (const version of versions) {
        if (!isSo(await textOf(version.after)))
            return since;
        since = version;
        if (version.before === undefined)
            break;
    }
    if (since === undefined)
        return undefined;
    if (since.before !== undefined)
        return isSo(await textOf(since.before)) ? undefined : since;
    if (history.isEnd(since.commit))
        return undefined;
    const from = await history.renamedFrom(since);
    if (from === undefined || from === path)
        return since;
    // The move itself takes the file away from its old path; what came to stand there later is another file.
    const all = (await history.versions([from])).get(from) ?? [];
    const earlier = all.slice(all.findIndex(({ commit }) => commit === since?.commit) + 1);
    return isSo(await textOf(earlier[0]?.after))
        ? sinceVersion(history, { path: from, versions: earlier }, isSo)
        : since;
}


/***/ })

};
