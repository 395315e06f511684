export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isContents),
/* harmony export */   PI: () => (/* binding */ optionalAmong),
/* harmony export */   h7: () => (/* binding */ hasTitle),
/* harmony export */   tG: () => (/* binding */ isExample)
/* harmony export */ });
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
/** What a template leaves to the author: sections that it calls optional in words below their headings, and examples. */

/** The whole template is a proposal for headings. */
const FREE = /\b(?:add|adapt|adjust|rename) (?:and|or|and or) remove sections\b|\bsections you may wish\b|\b(?:remove|omit|delete|skip|leave out) (?:any |the |those )?sections? (?:that|which|if)\b|\ball (?:of these |the )?sections are optional\b|\bnot all sections (?:are|need|have|apply)\b/;
/** At the start of what stands below a heading: `Optional if there is an issue`, `If applicable, how …`. */
const OPENING = /^(?:note )?(?:this (?:section|part|step) is |section (?:is )?)?(?:optional|not required|(?:if|where|when) (?:it is |this is )?(?:applicable|necessary|needed|relevant|appropriate))\b/;
/** Anywhere below it. */
const ANYWHERE = /\b(?:this |the )?section (?:is |can be |may be )?(?:optional|not (?:required|needed|mandatory)|omitted|skipped|removed|deleted|left (?:out|blank|empty))\b|\b(?:remove|delete|omit|skip|leave out) this section\b/;
/** So much of a text says what it is about. */
const LONGEST = 4000;
/**
 * The sections that a template leaves to the author by what it says below their headings; `raw` is that text, comments included. All of them
 * where `preface`, the text above the first of them, says so.
 */
function optionalAmong(sections, raw, preface) {
    if (FREE.test(plain(preface)))
        return new Set(sections);
    return new Set(sections.filter((section) => isLeftToAuthor(plain(raw(section)))));
}
function isLeftToAuthor(words) {
    return OPENING.test(words) || ANYWHERE.test(words);
}
function plain(text) {
    return (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text.slice(0, LONGEST).replace(/<!--|-->/g, ' ')).trim();
}
/** `Story 1`, `Use case 2: …`, `Design Details 1`, `Option B`. */
const NUMBERED = /^\D*(?<![\p{L}\p{N}.])(?:\d{1,2}|[NnXx])(?:$|\s*[:.)(–—-]|\s+[(<[])/u;
const LETTERED = /\b(?:story|case|option|alternative|approach|example|step|phase|scenario|requirement|goal|risk|solution)s? #?(?:\d{1,2}|[A-Z])\b/i;
/** `<Title>`, `[Name of the component]`. */
const BRACKETED = /^(?:<.*>|\[.*\]|\{.*\}|\(.*\))$/;
/** Whether a heading shows what one may look like instead of naming what has to be there. */
function isExample(name) {
    const words = name.trim();
    return NUMBERED.test(words) || LETTERED.test(words) || BRACKETED.test(words);
}
/** Whether a heading is that of the table of contents. */
function isContents(name) {
    return /^(?:table of )?contents$|^toc$/.test((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(name).trim());
}
/** Whether the first heading is the title of all: with several of its level, each is a section, as `# Summary` and `# Motivation` are. */
function hasTitle(sections) {
    return sections.filter(({ level }) => level === 1).length < 2;
}


/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ bareTitle)
/* harmony export */ });
/** Titles of proposals. */
const PREFIX = /^(?:[A-Z]EP-\w+:\s*|[A-Z]{2,8}(?:[\s#-]{1,3}(?:\d{1,6}|[NXY]{3,})\b\s*[:.–—-]?|:)\s*)/;
/** A title without what says which proposal it is of: `KEP-1234: Pods`, `VEP #90: Pods` and `RFC-0007 Pods` are `Pods`. */
function bareTitle(title) {
    return title.trim().replace(PREFIX, '').trim();
}


/***/ })

};
