export const id = 5118;
export const ids = [5118];
export const modules = {

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filledMetadata: () => (/* binding */ filledMetadata),
/* harmony export */   filledReadme: () => (/* binding */ filledReadme),
/* harmony export */   newApproval: () => (/* binding */ newApproval),
/* harmony export */   slugOf: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8276);
/** A new KEP out of the repository's own template. */


/** `pod-start-budget` for `Pod start: budget!`. */
function slugOf(title) {
    return title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60)
        .replace(/-+$/, '');
}
/**
 * The template's metadata with what is known filled in: comments and order are the template's. Lists of which nothing is known keep no
 * sample, stages that are not planned no release; gates and metrics stay for the author to replace.
 */
function filledMetadata(template, kep) {
    const handles = (list) => list.map((handle) => `"@${handle.replace(/^@+/, '')}"`);
    const lists = {
        authors: handles(kep.authors),
        'participating-sigs': kep.participatingSigs,
        reviewers: kep.reviewers.length > 0 ? handles(kep.reviewers) : ['TBD'],
        approvers: kep.approvers.length > 0 ? handles(kep.approvers) : ['TBD'],
        'see-also': [],
        replaces: [],
    };
    const values = {
        title: /^[A-Za-z][\w ./()-]*$/.test(kep.title) ? kep.title : JSON.stringify(kep.title),
        'kep-number': kep.number,
        'owning-sig': kep.sig,
        status: kep.status,
        'creation-date': kep.date,
        stage: kep.stage,
        'latest-milestone': (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(kep.release, '"'),
    };
    const lines = [];
    let inside;
    for (const line of template.split('\n')) {
        const key = /^([\w-]+):/.exec(line)?.[1];
        if (key === undefined) {
            const belongs = inside !== undefined && /^\s+\S/.test(line);
            if (belongs && inside === 'milestone') {
                if (new RegExp(`^\\s+${kep.stage}:`).test(line))
                    lines.push(line.replace(/:.*$/, `: ${(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(kep.release, '"')}`));
            }
            else if (!(belongs && inside !== undefined && inside in lists))
                lines.push(line);
            if (!belongs && line.trim() !== '')
                inside = undefined;
            continue;
        }
        inside = key;
        if (key in lists) {
            const entries = lists[key] ?? [];
            if (entries.length > 0)
                lines.push(`${key}:`, ...entries.map((entry) => `  - ${entry}`));
        }
        else
            lines.push(values[key] === undefined ? line : `${key}: ${values[key]}`);
    }
    return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
/** The template's README under its own title; nothing else is known yet. */
function filledReadme(template, kep) {
    return template.replace(/^# .*$/m, () => `# KEP-${kep.number}: ${kep.title}`);
}
/** The approval file of a new KEP; nobody is named until somebody is asked. */
function newApproval(kep, approver) {
    const handle = approver === undefined ? 'TBD' : `@${(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(approver)}`;
    return `kep-number: ${kep.number}\n${kep.stage}:\n  approver: "${handle}"\n`;
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ setValue),
/* harmony export */   MO: () => (/* binding */ quoteAt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   nc: () => (/* binding */ insertBefore),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/** Writes `value` at `keys` of a file where the key is; `undefined` when it is not, or not in a form that can be edited. */
function setValue(file, keys, value) {
    if (!file.has(...keys))
        return undefined;
    const edit = file.raw(...keys) === undefined ? undefined : file.edit(value, ...keys);
    return edit ?? (file.raw(...keys) === undefined ? fillIn(file, keys, value) : undefined);
}
/** A value behind the colon of a key that has none. */
function fillIn(file, keys, value) {
    const { start, end } = file.at(...keys);
    if (start === undefined || end === undefined || start.line !== end.line)
        return undefined;
    const line = linesOf(file)[start.line - 1] ?? '';
    const rest = /^["']?\s*:(.*)$/.exec(line.slice(end.column - 1))?.[1];
    // What stands there is more than nothing: a list, a mapping, a quoted blank.
    if (rest === undefined || !/^\s*(?:#.*)?$/.test(rest))
        return emptyQuotes(file, line, start.line, value);
    const column = line.indexOf(':', end.column - 1) + 2;
    return {
        place: { path: file.path, start: { line: start.line, column }, end: { line: start.line, column } },
        text: ` ${quoted(value, '"')}`,
    };
}
function emptyQuotes(file, line, number, value) {
    const found = /^(\s*[\w-]+:\s*)(""|'')(?=\s*(?:#.*)?$)/.exec(line);
    if (found === null)
        return undefined;
    const column = (found[1] ?? '').length + 1;
    return {
        place: { path: file.path, start: { line: number, column }, end: { line: number, column: column + 2 } },
        text: quoted(value, found[2]?.charAt(0) ?? '"'),
    };
}
/** `lines` behind the line that `keys` end on; behind the last line without `keys`. */
function insertAfter(file, keys, lines) {
    const all = linesOf(file);
    const last = all.findLastIndex((line) => line.trim() !== '') + 1;
    const line = keys.length === 0 ? Math.max(1, last) : endLine(file, keys);
    const column = (all[line - 1] ?? '').length + 1;
    const isEmpty = last === 0;
    return {
        place: { path: file.path, start: { line, column }, end: { line, column } },
        text: isEmpty ? `${lines.join('\n')}\n` : `\n${lines.join('\n')}`,
    };
}
/** `lines` before the line on which the key at `keys` stands. */
function insertBefore(file, keys, lines) {
    const line = keyLine(file, keys);
    return {
        place: { path: file.path, start: { line, column: 1 }, end: { line, column: 1 } },
        text: `${lines.join('\n')}\n`,
    };
}
/** How the value at `keys` is quoted: `"`, `'` or not at all. */
function quoteAt(file, keys) {
    const line = linesOf(file)[endLine(file, keys) - 1] ?? '';
    return /^\s*[^\s:]+:\s*(["']?)/.exec(line)?.[1] ?? '"';
}
/** What stands before the key at `keys` on its line. */
function indentAt(file, keys) {
    return /^\s*/.exec(linesOf(file)[keyLine(file, keys) - 1] ?? '')?.[0] ?? '';
}
/** A value in `quote`; plain where that needs none. */
function quoted(value, quote) {
    if (quote === '' && /^[A-Za-z0-9][\w./-]*$/.test(value))
        return value;
    return quote === "'" ? `'${value}'` : `"${value}"`;
}
function endLine(file, keys) {
    return file.at(...keys).end?.line ?? 1;
}
/** The line of a key: a scalar stands on it, a mapping may begin below. */
function keyLine(file, keys) {
    const line = file.at(...keys).start?.line ?? 1;
    const name = keys.at(-1) ?? '';
    const all = linesOf(file);
    for (let number = line; number > 0; number--) {
        if (new RegExp(`^\\s*["']?${name.replace(/[^\w-]/g, '')}["']?\\s*:`).test(all[number - 1] ?? ''))
            return number;
    }
    return line;
}
function linesOf({ text }) {
    return text.split(/\r?\n/);
}


/***/ })

};
