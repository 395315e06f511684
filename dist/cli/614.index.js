export const id = 614;
export const ids = [614,724];
export const modules = {

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fixLine),
/* harmony export */   X: () => (/* binding */ fixText)
/* harmony export */ });
/** Edits that are told one by one. */
const MOST = 5;
/**
 * What to write instead, edit by edit, and how to have it written; `undefined` without a fix. A text whose lines `help` holds already
 * is not told again. As raw as the edits themselves: who prints it neutralises it.
 */
function fixText({ fix, help = '', place }) {
    if (fix === undefined)
        return undefined;
    const known = new Set(help.split('\n').map((line) => line.replace(/^[+-] (?=[ -])/, '').trim()));
    const told = fix.edits.filter(({ text }) => text.trim() === '' || !linesOf(text).every((line) => known.has(line)));
    const lines = told.slice(0, MOST).map((edit) => editText(edit, place.start?.line));
    const more = told.length > MOST ? [`… and ${told.length - MOST} more of these`] : [];
    const command = fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes, to be looked at';
    return [...lines, ...more, `prr-lint lint ${command}`].join('\n');
}
/**
 * How many of the new findings can be mended, and how; `undefined` when it is none. `code` shows a text as what is typed.
 */
function fixLine({ findings }, code = (text) => text) {
    const fixes = findings.flatMap(({ new: isNew, fix }) => (isNew && fix ? fix.safety : []));
    if (fixes.length === 0)
        return undefined;
    const safe = fixes.filter((safety) => safety === 'safe').length;
    const unsafe = fixes.length - safe;
    const parts = [
        ...(safe > 0 ? [`${safe} with ${code('--fix')}`] : []),
        ...(unsafe > 0
            ? [`${unsafe}${safe > 0 ? ' more' : ''} with ${code('--fix --unsafe-fixes')}, to be looked at`]
            : []),
    ];
    return `Can be mended: ${parts.join(', ')}`;
}
function editText({ place, text }, line) {
    const { path, start, end = start } = place;
    const written = text.replace(/^\n+|\n+$/g, '');
    if (start === undefined || end === undefined)
        return `New file ${path}:\n${written}`;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const isHere = start.line === line && last === line;
    const lines = last === start.line ? `line ${start.line}` : `lines ${start.line} to ${last}`;
    if (written === '')
        return isHere ? 'Remove it' : `Remove ${lines}`;
    const isInsertion = start.line === end.line && start.column === end.column;
    const what = isInsertion ? `Insert at line ${start.line}` : `Replacement${isHere ? '' : ` of ${lines}`}`;
    return `${what}:${written.includes('\n') ? '\n' : ' '}${written}`;
}
function linesOf(text) {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix-text.js
var fix_text = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __webpack_require__(4964);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js



/** The runner shows so many of a kind per step and drops the rest without a word (actions/runner, ExecutionContext). */
const STEP_BUDGET = { error: 10, warning: 10, notice: 10 };
/** The runner cuts messages here (actions/runner, ExecutionContext). */
const MESSAGE_LENGTH = 4096;
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * The new findings as annotations: worst first, then those on lines of the change, then those in its files, otherwise in the report's
 * order. When a kind exceeds its budget, its last slot says what is left out and that `everything` shows it. `core.setFailed`
 * is an error to the runner: who calls it later keeps a slot free for it.
 */
function annotations(report, budget = STEP_BUDGET, everything = 'the job summary') {
    return plans(report, budget).flatMap((plan) => [
        ...plan.shown.map(annotation),
        ...(plan.leftOut.length > 0 && budget[plan.severity] > 0 ? [overflow(report, plan, everything)] : []),
    ]);
}
/** The new findings that `annotations` leaves out, in its order. */
function leftOut(report, budget = STEP_BUDGET) {
    return plans(report, budget).flatMap((plan) => plan.leftOut);
}
function plans(report, budget) {
    return SEVERITIES.map((severity) => {
        const findings = report.findings
            .filter((finding) => finding.new && finding.severity === severity)
            .sort((a, b) => (0,places/* nearness */._)(report, b.place) - (0,places/* nearness */._)(report, a.place));
        const slots = findings.length <= budget[severity] ? findings.length : Math.max(0, budget[severity] - 1);
        return { severity, shown: findings.slice(0, slots), leftOut: findings.slice(slots) };
    });
}
function overflow(report, { severity, shown, leftOut }, everything) {
    const count = leftOut.length;
    const kind = count === 1 ? severity : `${severity}s`;
    const near = leftOut.filter(({ place }) => (0,places/* nearness */._)(report, place) === 2).length;
    const where = near > 0 ? ` (${near} on lines of this change)` : '';
    const rules = [...new Set(leftOut.map(({ rule }) => rule))]
        .map((rule) => ({ rule, number: leftOut.filter((finding) => finding.rule === rule).length }))
        .sort((a, b) => b.number - a.number)
        .map(({ rule, number }) => `${rule}: ${number}`);
    return {
        severity,
        title: 'prr-lint',
        message: [`${count} ${shown.length > 0 ? 'more ' : ''}${kind}${where}, see ${everything}`, ...rules].join('\n'),
    };
}
function annotation(finding) {
    const parts = [finding.message];
    if (finding.help !== undefined)
        parts.push(finding.help);
    const fix = (0,fix_text/* fixText */.X)(finding);
    if (fix !== undefined)
        parts.push(fix);
    for (const note of finding.related ?? [])
        parts.push(`${note.message}: ${position(note.place)}`);
    return {
        severity: finding.severity,
        title: finding.rule,
        message: (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* logText */.kc)(parts.join('\n')), MESSAGE_LENGTH, '… (cut, see the job summary)'),
        file: (0,reporters_escape/* logText */.kc)(finding.place.path),
        ...range(finding.place),
    };
}
function position({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function range({ start, end }) {
    if (start === undefined)
        return {};
    const endLine = (0,places/* lastLine */.f)(start, end);
    if (end === undefined || end.line !== start.line)
        return { startLine: start.line, endLine };
    return {
        startLine: start.line,
        endLine,
        startColumn: start.column,
        endColumn: Math.max(start.column, end.column - 1),
    };
}

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(1724);
;// CONCATENATED MODULE: ./lib/reporters/github.js



/**
 * The report for the log of any step of a GitHub workflow: a workflow command per annotation, the findings that find no slot as
 * plain lines, and the verdict. No text of a KEP reaches the log as a command.
 */
function github(report, { prefix = '', budget = STEP_BUDGET } = {}) {
    const said = [
        ...annotations(report, budget, 'the log').map((annotation) => command(annotation, prefix)),
        ...leftOut(report, budget).map(terminal.compactLine),
        (0,terminal.summaryLine)(report),
    ];
    return said.map((line) => `${line}\n`).join('');
}
function command({ severity, title, message, file, ...range }, prefix) {
    const properties = {
        file: file === undefined ? undefined : (0,reporters_escape/* logText */.kc)(prefix) + file,
        line: range.startLine,
        endLine: range.endLine,
        col: range.startColumn,
        endColumn: range.endColumn,
        title,
    };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${written.join(',')}::${escapeData(message)}`;
}
/** As `@actions/core` escapes what follows the second `::`. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 4964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nearness),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line that a place covers: `end` is exclusive, so at column 1 it is the line before. */
function lastLine(start, end) {
    if (end === undefined)
        return start.line;
    return Math.max(start.line, end.column > 1 ? end.line : end.line - 1);
}
/**
 * How near a place is to what the author of the change looks at: 2 on its lines, 1 elsewhere in its files, 0 in other files and where
 * nothing was compared. A file whose changed lines are not known counts as changed throughout.
 */
function nearness({ touched }, { path, start, end }) {
    if (!touched.has(path))
        return 0;
    const ranges = touched.get(path);
    if (ranges === undefined || start === undefined)
        return 2;
    const last = lastLine(start, end);
    return ranges.some(({ from, to }) => from <= last && to >= start.line) ? 2 : 1;
}


/***/ }),

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compact: () => (/* binding */ compact),
  compactLine: () => (/* binding */ compactLine),
  pretty: () => (/* binding */ pretty),
  summaryLine: () => (/* binding */ summaryLine)
});

// EXTERNAL MODULE: ./lib/lifecycle.js
var lifecycle = __webpack_require__(1291);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix-text.js
var fix_text = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/reporters/frame.js

const WIDTH = 100;
const CONTEXT = 16;
const TAB = '    ';
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/**
 * The source lines at `place` with carets under its exact range, cut to about 100 columns; empty when `place` has no `start`
 * or lies outside of `lines`. The `full` frame has the line above, unless it is blank, and the ends of the range; the `short` one
 * only its first line. What is printed obeys no terminal and no runner.
 */
function frame_frame(lines, place, size = 'short') {
    if (!place.start)
        return [];
    const { first, from, last, to } = range(lines, place.start, place.end ?? place.start);
    if (lines[first - 1] === undefined)
        return [];
    const drawn = [];
    const above = lines[first - 2];
    if (size === 'full' && above?.trim())
        drawn.push({ kind: 'source', number: first - 1, text: windowed(cells(above), 0, 0).text });
    for (let number = first; number <= last; number++) {
        if (number > first && size === 'short') {
            drawn.push({ kind: 'gap', text: '⋮' });
            break;
        }
        if (last - first > 3 && number > first + 1 && number < last) {
            drawn.push({ kind: 'gap', text: '⋮' });
            number = last;
        }
        const line = lines[number - 1] ?? '';
        const start = number === first ? from : line.length - line.trimStart().length;
        const end = number === last ? to : line.trimEnd().length;
        const { text, mark } = windowed(cells(line), start, end);
        drawn.push({ kind: 'source', number, text });
        if (line.trim() || number === first)
            drawn.push({ kind: 'mark', text: mark });
    }
    return drawn;
}
/** Lines as the loaders count them: Markdown also ends one at a lone carriage return. */
function sourceLines(path, text) {
    return text.split(/\.(?:md|markdown)$/i.test(path) ? /\r\n|\r|\n/ : /\r?\n/);
}
function range(lines, start, end) {
    const first = start.line;
    let last = Math.min(Math.max(end.line, first), Math.max(lines.length, first));
    let to = end.line > last ? (lines[last - 1]?.length ?? 0) : end.column - 1;
    // An end before the first character of a line is the end of the line before.
    while (last > first && !lines[last - 1]?.slice(0, to).trim()) {
        last--;
        to = lines[last - 1]?.length ?? 0;
    }
    return { first, from: start.column - 1, last, to };
}
function windowed(line, start, end) {
    const columns = [0];
    for (const { width } of line)
        columns.push((columns.at(-1) ?? 0) + width);
    const total = columns.at(-1) ?? 0;
    const before = line.findIndex((cell) => cell.end > start);
    const first = before === -1 ? line.length : before;
    const after = line.findIndex((cell) => cell.start >= end);
    const last = Math.max(after === -1 ? line.length : after, first);
    const markStart = columns[first] ?? total;
    const markEnd = Math.max(columns[last] ?? total, markStart + 1);
    const left = total <= WIDTH || markEnd < WIDTH ? 0 : Math.max(0, Math.min(markStart - CONTEXT, total - WIDTH + 1));
    const right = total <= WIDTH ? total : left + WIDTH;
    // A window never cuts through a wide character: it begins at the first cell that is wholly inside.
    const shown = line.filter((_, index) => (columns[index] ?? 0) >= left && (columns[index + 1] ?? 0) <= right);
    const origin = columns[line.findIndex((_, index) => (columns[index] ?? 0) >= left)] ?? total;
    const prefix = left > 0 ? '…' : '';
    const caretsFrom = prefix.length + markStart - origin;
    return {
        text: `${prefix}${shown.map(({ text }) => text).join('')}${right < total ? '…' : ''}`.trimEnd(),
        mark: ' '.repeat(caretsFrom) +
            '^'.repeat(Math.max(1, Math.min(markEnd, Math.max(right, markStart + 1)) - markStart)),
    };
}
function cells(line) {
    if (isPlain(line) && !line.includes('##[')) {
        return [...line].map((text, start) => ({ text, width: 1, start, end: start + 1 }));
    }
    const characters = [...graphemes().segment(line)].map(({ segment }) => segment);
    let start = 0;
    return characters.map((character, index) => {
        const cell = {
            ...drawn(character, characters[index - 1], characters[index + 1]),
            start,
            end: start + character.length,
        };
        start = cell.end;
        return cell;
    });
}
function drawn(character, previous, next) {
    if (character === '\t')
        return { text: TAB, width: TAB.length };
    const text = (0,reporters_escape/* logText */.kc)(character).replaceAll('\n', '\\u000D');
    // `logText` on the whole line would part the signs of a runner's command too, but move the carets.
    const parted = text.startsWith('#') && previous?.startsWith('#') && next?.startsWith('[') ? `${text} ` : text;
    return { text: parted, width: isPlain(parted) ? parted.length : widthOf(parted) };
}
function widthOf(text) {
    let width = 0;
    for (const character of text)
        if (!/\p{M}/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    return width;
}
function isPlain(text) {
    return /^[\x20-\x7E]*$/.test(text);
}
let segmenter;
function graphemes() {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter;
}

;// CONCATENATED MODULE: ./lib/reporters/terminal.js




const SEVERITIES = ['error', 'warning', 'notice'];
/** ANSI "select graphic rendition" parameters. */
const STYLES = { bold: 1, dim: 2, underline: 4, error: 31, warning: 33, notice: 36, clean: 32 };
/**
 * The report for a person at a terminal: per KEP its findings, each with the source and the exact range; then what was there before
 * the change, a line each; the last line counts and judges. Text of the KEPs is neutralised: it obeys neither the terminal nor a
 * GitHub runner that reads the log.
 */
function pretty(report, options) {
    const paint = options.color
        ? (style, text) => (text === '' ? '' : `\u001B[${STYLES[style]}m${text}\u001B[0m`)
        : (_, text) => text;
    const lines = cachedLines(report);
    const blocks = [];
    for (const { directory, findings } of byKep(report)) {
        const kep = report.keps.find((candidate) => candidate.directory === directory);
        const change = directory === null ? undefined : report.changes?.get(directory);
        blocks.push(heading(directory, kep, change, paint));
        for (const finding of findings)
            blocks.push(block(finding, lines, paint));
    }
    const existing = report.findings.filter((finding) => !finding.new);
    if (existing.length > 0) {
        blocks.push([
            paint('bold', 'Already there, so they do not fail:'),
            ...existing.map((finding) => paint('dim', `  ${compactLine(finding)}`)),
        ].join('\n'));
    }
    const example = report.findings.find((finding) => finding.new);
    const mending = (0,fix_text/* fixLine */.S)(report);
    if (mending !== undefined)
        blocks.push(paint('dim', mending));
    if (example) {
        const command = `prr-lint explain ${example.rule}`;
        blocks.push(`${paint('dim', 'For why a rule exists and how to satisfy it:')} ${command}`);
    }
    blocks.push(summary(report, paint));
    return `${blocks.join('\n\n')}\n`;
}
/** One line per finding, for editors and grep: `path:line:column: severity: message [rule]`. Empty without findings. */
function compact(report) {
    return report.findings
        .map((finding) => `${compactLine(finding)}${finding.new ? '' : ' (already there)'}\n`)
        .join('');
}
/** One line: how many findings of each severity, in how many KEPs, and what that means for the review. */
function summaryLine(report) {
    return summary(report, (_, text) => text);
}
/** One harmless line without an end: `path:line:column: severity: message [rule]`. */
function compactLine({ place, severity, message, rule }) {
    return `${position(place, true)}: ${severity}: ${said(message)} [${rule}]`;
}
function heading(directory, kep, change, paint) {
    if (directory === null)
        return paint('bold', 'Repository');
    const title = kep?.metadata.data.title ?? kep?.readme.title?.name;
    const number = kep?.directoryNumber;
    const name = [number && `KEP-${number}`, title].filter(Boolean).join(': ');
    const state = [
        kep?.status,
        kep?.stage,
        kep?.latestMilestone && (0,lifecycle.formatRelease)(kep.latestMilestone),
        kep && !kep.prrRequired && 'no review required',
    ].filter((fact) => fact !== undefined && fact !== false && fact !== '');
    const facts = state.length > 0 ? paint('dim', ` (${state.map((fact) => said(String(fact))).join(', ')})`) : '';
    const named = `${paint('bold', said(name === '' ? directory : name))}${facts}`;
    return change === undefined ? named : `${named}\n  ${changeLine(change)}`;
}
function changeLine({ kind, reasons }) {
    if (kind === 'edit')
        return 'edit: only what it adds counts';
    return `requests a review: ${reasons.map(said).join(', ')}`;
}
function block(finding, lines, paint) {
    const { place, severity, rule, message, related = [], help } = finding;
    const drawn = [
        `${paint('underline', position(place))} ${paint(severity, severity)} ${paint('dim', rule)}`,
        `  ${paint('bold', said(message))}`,
        ...drawFrame(place, lines, severity, paint, 'full'),
    ];
    for (const note of related) {
        drawn.push(`  ${said(note.message)}: ${paint('underline', position(note.place))}`);
        drawn.push(...drawFrame(note.place, lines, 'notice', paint, 'short'));
    }
    const [first, ...rest] = help === undefined ? [] : (0,reporters_escape/* logText */.kc)(help.trimEnd()).split('\n');
    if (first !== undefined) {
        const label = paint('clean', 'help:');
        if (rest.length === 0)
            drawn.push(`  ${label} ${first}`);
        else
            drawn.push(`  ${label}`, ...[first, ...rest].map((line) => (line === '' ? '' : `    ${line}`)));
    }
    return drawn.join('\n');
}
function drawFrame(place, lines, severity, paint, size) {
    const drawn = frame_frame(lines(place.path), place, size);
    const width = Math.max(...drawn.map(({ number }) => String(number ?? '').length), 3);
    return drawn.map(({ kind, number, text }) => {
        const gutter = paint('dim', `  ${String(number ?? '').padStart(width)} |`);
        return text === '' ? gutter : `${gutter} ${kind === 'mark' ? paint(severity, text) : text}`;
    });
}
function summary(report, paint) {
    const { keps, baseName } = report;
    const fresh = report.findings.filter((finding) => finding.new);
    const counts = SEVERITIES.map((severity) => ({
        severity,
        count: fresh.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    const existing = report.findings.length - fresh.length;
    const there = existing > 0 ? `, ${existing} already there` : '';
    const after = `${there}${baseName === undefined ? '' : `, compared with ${said(baseName)}`}`;
    const none = baseName === undefined ? 'KEP to check' : 'KEP touched';
    const worst = counts[0]?.severity;
    if (worst === undefined) {
        const found = keps.length === 0
            ? `No ${none}`
            : `No ${existing > 0 ? 'new ' : ''}findings in ${plural(keps.length, 'KEP')}`;
        return `${paint('clean', '✔')} ${found}${after}`;
    }
    const found = counts.map(({ severity, count }) => paint(severity, plural(count, severity))).join(', ');
    const marked = new Set(fresh.map(({ kep }) => kep).filter((kep) => kep !== null)).size;
    const clean = keps.length - marked;
    const all = plural(keps.length, 'KEP');
    const repository = `the repository (${keps.length === 0 ? `no ${none}` : `${all} clean`})`;
    const where = marked === 0 ? repository : `${marked} of ${all} (${clean} clean)`;
    const verdict = asksForReview(report) ? `: ${VERDICTS[worst]}` : '';
    return `${paint(worst, worst === 'error' ? '✖' : '▲')} ${found} in ${where}${after}${verdict}`;
}
/** A mere edit is no reason to call a KEP ready or not. */
function asksForReview({ keps, changes }) {
    return keps.some(({ directory, prrRequired }) => prrRequired && changes?.get(directory)?.kind !== 'edit');
}
const VERDICTS = {
    error: 'not ready for production readiness review',
    warning: 'no errors, but reviewers usually object to the warnings',
    notice: 'ready for production readiness review',
};
/**
 * The new findings of each KEP in the report's order, those about the repository last. Where versions were compared, a KEP without
 * findings has its place too: the reader wants to know what it was taken for.
 */
function byKep({ keps, changes, findings }) {
    const fresh = findings.filter((finding) => finding.new);
    const directories = new Set([
        ...keps.map(({ directory }) => directory),
        ...fresh.map(({ kep }) => kep).filter((kep) => kep !== null),
        null,
    ]);
    return [...directories]
        .map((directory) => ({ directory, findings: fresh.filter(({ kep }) => kep === directory) }))
        .filter((group) => group.findings.length > 0 || (group.directory !== null && changes?.has(group.directory)));
}
function cachedLines({ sources }) {
    const cache = new Map();
    return (path) => {
        const lines = cache.get(path) ?? sourceLines(path, sources.get(path) ?? '');
        cache.set(path, lines);
        return lines;
    };
}
/** `path:line:column`; with `always` also for a whole file, as editors want it. */
function position({ path, start }, always = false) {
    const point = start ?? (always ? { line: 1, column: 1 } : undefined);
    return said(path) + (point ? `:${point.line}:${point.column}` : '');
}
/** A text of the KEP's author as one harmless line. */
function said(text) {
    return (0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(text));
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
