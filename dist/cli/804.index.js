export const id = 804;
export const ids = [804];
export const modules = {

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const LONGEST = 80;
/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
function quote(text) {
    const line = text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    if (line === '')
        return '`""`';
    const characters = [...line.slice(0, 2 * (LONGEST + 1))];
    return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}\``;
}
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
function oneOf(values) {
    const quoted = values.map(quote);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ })

};
