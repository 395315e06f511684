export const id = 9541;
export const ids = [9541];
export const modules = {

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ trimmedHandle),
/* harmony export */   VR: () => (/* binding */ bareHandle),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   r0: () => (/* binding */ isHandle)
/* harmony export */ });
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2214);
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
/** What comes along when a handle is copied: quotes of a word processor, brackets, marks of a list, of a mention or of code. */
const AROUND = /^[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+|[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+$/g;
/**
 * The handle that a text is but for what was copied with it: characters that nobody sees, quotes and brackets around it, an address of
 * GitHub before it, further `@`; its one `@` is kept. `undefined` when it is more than that.
 */
function trimmedHandle(text) {
    const seen = text
        .replace(/[\p{Cf}\u00a0]/gu, '')
        .replaceAll('\uff20', '@')
        .replace(AROUND, '');
    const plain = seen.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/?$/i, '@$1');
    const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(plain) ?? [];
    const handle = `${at.slice(0, 1)}${name}`;
    return isHandle(handle) ? handle : undefined;
}
/** Words that authors write where a handle is still to be found. */
function isUnnamed(text) {
    return (0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNothing */ ._X)(bareHandle(text));
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


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastAtMost),
/* harmony export */   h: () => (/* binding */ lineTable)
/* harmony export */ });
/**
 * Lines as git counts them, and with it GitHub: each ends in a line feed. A lone carriage return ends none, although Markdown reads on
 * as if it did: a finding that counts it stands beside another line than the one that people see.
 */
/** The lines of `text`, which are only counted when somebody asks. */
function lineTable(text) {
    let known;
    const starts = () => {
        known ??= startsOf(text);
        return known;
    };
    return {
        point(offset) {
            const line = lastAtMost(starts(), offset);
            return { line: line + 1, column: offset - (starts()[line] ?? 0) + 1 };
        },
        offset({ line, column }) {
            const start = starts()[line - 1];
            if (start === undefined)
                return undefined;
            const next = starts()[line];
            const offset = start + column - 1;
            return offset <= (next === undefined ? text.length : next - 1) ? offset : undefined;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last of the ascending numbers that is at most `limit`; 0 when there is none. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frontMatterOf)
/* harmony export */ });
/** YAML at the top of a document: between lines `---`, or in a fence. */
const DASHES = /^---[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})[ \t]*ya?ml[ \t]*$/i;
/** What a mapping starts with, comments aside. A rule above prose looks like an opening line, too. */
const KEY = /^(?:[A-Za-z][\w-]*|"[^"\n]{1,100}"|'[^'\n]{1,100}')[ \t]*:(?:\s|$)/;
const SKIPPED = /^[ \t]*(?:#|$)|^---[ \t]*$/;
/** The front matter of a text without byte order mark; `undefined` where there is none. In linear time. */
function frontMatterOf(text) {
    if (!/^(?:---|\s*[`~]{3})/.test(text))
        return undefined;
    const raw = text.split('\n');
    const lines = raw.map((line) => line.replace(/\r$/, ''));
    const first = lines.findIndex((line) => line.trim() !== '');
    const closes = closing(lines[first] ?? '', first);
    if (closes === undefined)
        return undefined;
    const inside = lines.slice(first + 1);
    const length = inside.findIndex(closes);
    const written = (length === -1 ? inside : inside.slice(0, length)).filter((line) => !SKIPPED.test(line));
    if (length === -1) {
        // Two keys in a row are nobody's prose.
        const isMeant = DASHES.test(lines[first] ?? '') && written.slice(0, 2).every((line) => KEY.test(line));
        return isMeant && written.length > 1 ? { yaml: undefined, document: text } : undefined;
    }
    const isHeadingsOnly = written.length === 0 && inside.slice(0, length).some((line) => line.trim() !== '');
    if (isHeadingsOnly || (written[0] !== undefined && !KEY.test(written[0])))
        return undefined;
    const from = sizeOf(raw.slice(0, first + 1));
    const to = from + sizeOf(raw.slice(first + 1, first + 1 + length));
    const end = Math.min(text.length, to + sizeOf(raw.slice(first + 1 + length, first + 2 + length)));
    return {
        yaml: '\n'.repeat(first + 1) + text.slice(from, to),
        document: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
    };
}
/** What ends front matter that starts with this line; dashes count on the first line only. */
function closing(line, index) {
    if (index === 0 && DASHES.test(line))
        return (other) => /^(?:---|\.\.\.)[ \t]*$/.test(other);
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined)
        return undefined;
    return (other) => {
        const text = other.trim();
        return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
    };
}
/** Characters of lines with their line feeds. */
function sizeOf(lines) {
    return lines.reduce((size, { length }) => size + length + 1, 0);
}


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   eZ: () => (/* binding */ bareWords),
/* harmony export */   ld: () => (/* binding */ isNotApplicable),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4027);
/** What people write where something is still to be said, or where there is nothing to say: one vocabulary for whatever reads their words. */


const PLACEHOLDER = /^(?:to\s?do|tb[acd]|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|discussed|filled(?:\s+in)?|defined|decided|specified|clarified|confirmed|written|added|completed|announced)|work\s+in\s+progress|in\s+progress|coming\s+soon|pending|placeholder|\?+|…)$/i;
/** Nobody knows, or has decided. */
const UNKNOWN = /^(?:(?:i|we)\s+(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?|(?:(?:i|we)\s+have\s+)?no\s+idea(?:\s+yet)?|(?:still\s+)?(?:not\s+(?:sure|clear|certain|known|decided|determined|specified|defined)|unknown|unsure|unclear|uncertain|undecided|undetermined|unspecified|undefined)(?:\s+(?:yet|so\s+far|for\s+now|at\s+(?:this\s+(?:time|point|stage)|the\s+moment)))?|(?:nobody|no\s+one)\s+knows(?:\s+yet)?|who\s+knows)$/i;
const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|(?:this\s+is\s+)?not\s+(?:app?licable|needed|required|relevant)|irrelevant|(?:this\s+)?(?:does\s+not|doesn['’]?t)\s+apply)(?:\s+(?:here|(?:for|to|in)\s+this\s+(?:kep|feature|enhancement|change|case)))?$/i;
const NONE = /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment))|none\s+(?:are|were|is|have\s+been|has\s+been)\s+(?:known|identified|defined|planned|found|expected|needed|required)(?:\s+(?:yet|so\s+far))?)$/i;
/** `n.a.`, `T.B.D`: the dots of an abbreviation. */
const DOTS = /(?<![A-Za-z])([A-Za-z])\. ?(?=[A-Za-z](?:\.|$))/g;
const LEADING = /[\s*_`"'([{<>•-]/;
const TRAILING = /[\s*_`"')\]}<>.!,;:-]/;
/** A text on one line, without the punctuation, quotes, emphasis and list marks around it, and without the dots of abbreviations. */
const bareWords = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((text) => {
    const words = (0,_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .d)(text, LEADING, TRAILING).replace(/\s+/g, ' ');
    return words.includes('.') ? words.replace(DOTS, '$1') : words;
});
/** Whether a text only holds the place of what is still to be written: `TBD`, `???`, `to be determined`. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(bareWords(text));
}
/** Whether a text says no more than that nobody knows: `not sure yet`. */
function isUnknown(text) {
    return UNKNOWN.test(bareWords(text));
}
/** Whether a text says no more than that nothing applies: `N/A`, `not required`. */
function isNotApplicable(text) {
    return NOT_APPLICABLE.test(bareWords(text));
}
/** Whether a text says no more than that there is nothing: `None`. */
function isNone(text) {
    return NONE.test(bareWords(text));
}
/** Whether a text names nothing: no words at all, a placeholder, "N/A" or "none". */
function saysNothing(text) {
    return (bareWords(text) === '' || isPlaceholder(text) || isUnknown(text) || isNotApplicable(text) || isNone(text));
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   bO: () => (/* binding */ onceFor)
/* harmony export */ });
/* unused harmony export once */
/** What is made when somebody asks for it, and then kept. */
/** `make`, which runs at most once. A failure is no outcome: it is tried again. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** `known` and, under `keys`, what `make` makes, which runs when one of them is first asked for. Frozen. */
function lazy(known, keys, make) {
    const made = once(make);
    // Descriptors, not values: what is lazy in `known` stays so.
    const object = Object.defineProperties({}, Object.getOwnPropertyDescriptors(known));
    for (const key of Object.keys(keys))
        Object.defineProperty(object, key, { enumerable: true, get: () => made()[key] });
    return Object.freeze(object);
}
/** Texts that are longer than this are not met again, and so many different ones hold no more than some megabytes. */
const LONGEST = 200;
const MOST = 10_000;
/** `make`, whose outcome is kept for short texts: headings, lines of a template and bare answers come again in every KEP. */
function remembered(make) {
    const known = new Map();
    return (text) => {
        if (text.length > LONGEST)
            return make(text);
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= MOST)
            known.clear();
        const made = make(text);
        known.set(text, made);
        return made;
    };
}
/** `make`, which runs once for each object that is asked about, for as long as the object is there. */
function onceFor(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const made = make(key);
        known.set(key, made);
        return made;
    };
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ trimmed)
/* harmony export */ });
/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
function trimmed(text, leading, trailing) {
    let start = 0;
    let end = text.length;
    while (start < end && leading.test(text.charAt(start)))
        start++;
    while (end > start && trailing.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}


/***/ })

};
