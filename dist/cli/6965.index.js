export const id = 6965;
export const ids = [6965];
export const modules = {

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statedIn)
/* harmony export */ });
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3902);

/** So many lines hold the top of a document. */
const TOP = 60;
const TITLE = /^(title[ \t]*:[ \t]*)(.*)$/;
const NUMBERED = /^[A-Z]{2,8}[-\s#]*(\d+)\b/i;
/** A bullet, a row of a table or a line of its own: its start up to the value. */
const STATUS = /^[ \t]{0,3}(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?Status(?:\*\*|__)?[ \t]*(?::(?:\*\*|__)?|\|)[ \t]*/i;
/** Reads the top of the document at `path`. In linear time. */
function statedIn(path, text) {
    const lines = text.split('\n', TOP).map((line) => line.replace(/\r$/, ''));
    const located = (index, start, value) => ({
        value,
        place: {
            path,
            start: { line: index + 1, column: start + 1 },
            end: { line: index + 1, column: start + value.length + 1 },
        },
    });
    const title = titleIn(lines, (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatterOf */ .E)(text)?.yaml, located);
    const digits = title && NUMBERED.exec(title.value)?.[1];
    return {
        title,
        number: title && digits ? { value: digits, place: title.place } : undefined,
        status: statusIn(lines, located),
    };
}
function titleIn(lines, yaml, located) {
    if (yaml === undefined)
        return undefined;
    const length = yaml.split('\n').length;
    for (const [index, line] of lines.slice(0, length).entries()) {
        const [, key = '', written = ''] = TITLE.exec(line) ?? [];
        if (key === '')
            continue;
        const quoted = /^(["'])(.*)\1[ \t]*$/.exec(written);
        const value = (quoted?.[2] ?? written).trim();
        return value === '' ? undefined : located(index, key.length + (quoted ? 1 : 0), value);
    }
    return undefined;
}
function statusIn(lines, located) {
    for (const [index, line] of lines.entries()) {
        if (/^[ \t]{0,3}(?:##|```|~~~)/.test(line))
            return undefined;
        const start = STATUS.exec(line)?.[0];
        if (start === undefined)
            continue;
        const value = line
            .slice(start.length)
            .replace(/[ \t]*\|.*$/, '')
            .replace(/(?:\*\*|__|`)/g, '')
            .trim();
        // A sentence that starts with the word says something else.
        return value === '' || value.split(/\s+/).length > 3
            ? undefined
            : located(index, line.indexOf(value, start.length), value);
    }
    return undefined;
}


/***/ }),

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

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   Yo: () => (/* binding */ isUnassigned),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/** Who is assigned to a KEP: people marked in kep.yaml's comments. */


/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
const ROLES = ['reviewers', 'approvers'];
/** Statuses whose KEPs nobody is assigned to any more. */
const UNASSIGNED = new Set(['withdrawn', 'rejected', 'replaced']);
/** The first policy whose directory is the KEP's or above it. */
function policyFor(policies, directory) {
    return policies.find((policy) => covers(policy, directory));
}
/** Whether a KEP's directory is the policy's or below it. */
function covers({ directory: pattern }, directory) {
    if (pattern === '' || directory === pattern || directory.startsWith(`${pattern}/`))
        return true;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(directory, [pattern, `${pattern}/**`]);
}
/** Whether the KEP's status frees it from having people assigned. */
function isUnassigned({ status }) {
    return status !== undefined && UNASSIGNED.has(status);
}
/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
function peopleOf(file, role) {
    const lines = file.text.split('\n');
    const comments = new Map(file.comments.filter(({ trailing }) => trailing).map((comment) => [comment.place.start?.line, comment]));
    return (file.data[role] ?? []).map(({ value: name, place }) => {
        const line = place.start?.line ?? 0;
        // Behind a list in brackets a comment belongs to nobody.
        const isOwnLine = /^\s*-\s/.test(lines[line - 1] ?? '');
        return {
            value: name.trim(),
            handle: (0,_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(name),
            place,
            comment: isOwnLine ? comments.get(place.end?.line ?? line) : undefined,
        };
    });
}
/** The comment that marks an assigned person in a list. */
function markerOf({ reviewerMarker, approverMarker }, role) {
    return role === 'reviewers' ? reviewerMarker : approverMarker;
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
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4027);
/** What people write where something is still to be said, or where there is nothing to say: one vocabulary for whatever reads their words. */

const PLACEHOLDER = /^(?:to\s?do|tb[acd]|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|discussed|filled(?:\s+in)?|defined|decided|specified|clarified|confirmed|written|added|completed|announced)|work\s+in\s+progress|in\s+progress|coming\s+soon|pending|placeholder|\?+|…)$/i;
/** Nobody knows, or has decided. */
const UNKNOWN = /^(?:(?:i|we)\s+(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?|no\s+idea(?:\s+yet)?|(?:still\s+)?(?:not\s+(?:sure|clear|certain|known|decided|determined|specified|defined)|unknown|unsure|unclear|uncertain|undecided|undetermined|unspecified|undefined)(?:\s+(?:yet|so\s+far|for\s+now|at\s+(?:this\s+(?:time|point|stage)|the\s+moment)))?|nobody\s+knows|who\s+knows)$/i;
const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|(?:this\s+is\s+)?not\s+(?:app?licable|needed|required|relevant)|irrelevant|(?:this\s+)?(?:does\s+not|doesn['’]?t)\s+apply)(?:\s+(?:here|(?:for|to|in)\s+this\s+(?:kep|feature|enhancement|change|case)))?$/i;
const NONE = /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment))|none\s+(?:are|were|is|have\s+been|has\s+been)\s+(?:known|identified|defined|planned|found|expected|needed|required)(?:\s+(?:yet|so\s+far))?)$/i;
/** `n.a.`, `T.B.D`: the dots of an abbreviation. */
const DOTS = /(?<![A-Za-z])([A-Za-z])\. ?(?=[A-Za-z](?:\.|$))/g;
/** A text on one line, without the punctuation, quotes, emphasis and list marks around it, and without the dots of abbreviations. */
function bareWords(text) {
    return (0,_trim_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .d)(text, /[\s*_`"'([{<>•-]/, /[\s*_`"')\]}<>.!,;:-]/)
        .replace(/\s+/g, ' ')
        .replace(DOTS, '$1');
}
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
