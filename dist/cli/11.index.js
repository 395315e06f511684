export const id = 11;
export const ids = [11];
export const modules = {

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

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4964);



/** GitHub refuses a run with more results (and shows the first 5,000 of them). */
const MOST_RESULTS = 25_000;
/** GitHub shows so much of a description. */
const DESCRIPTION_LENGTH = 1024;
const MESSAGE_LENGTH = 4096;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** What code scanning sorts alerts by that are no security problem. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
const FIXES = {
    safe: 'Mend it without saying anything new.',
    unsafe: 'Put in what is missing, to be looked at and completed.',
};
const WEIGHT = { error: 0, warning: 1, notice: 2 };
/** Paths count from here; a consumer knows where it is. */
const BASE = '%SRCROOT%';
/** Its name says how it is made: another way needs another name. GitHub's own `primaryLocationLineHash` is left to GitHub. */
const FINGERPRINT = 'prrLintFinding/v1';
/**
 * The report as SARIF 2.1.0, the worst results first. A result's fingerprint is made of rule, KEP and subject, so that it survives
 * every edit that is not about it. With a base version, `baselineState` tells what is new.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and GitHub's "SARIF support for code scanning".
 */
function sarif(report, { prefix = '', rulePage } = {}) {
    const findings = sorted(report);
    const shown = findings.slice(0, MOST_RESULTS);
    const more = findings.length - shown.length;
    const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
    const print = fingerprinter();
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: report.rules.map((rule) => ruleData(rule, rulePage?.(rule.id))),
                    },
                },
                automationDetails: { id: `${report.tool.name}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [BASE]: { description: { text: 'The top of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(more > 0 && {
                            toolExecutionNotifications: [
                                {
                                    level: 'warning',
                                    message: { text: `${more} more findings are left out, the least first.` },
                                },
                            ],
                        }),
                    },
                ],
                results: shown.map((finding) => ({
                    ...resultData(finding, prefix),
                    ...(indexes.has(finding.rule) && { ruleIndex: indexes.get(finding.rule) }),
                    ...(report.baseName !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
                    partialFingerprints: { [FINGERPRINT]: print(finding) },
                })),
            },
        ],
    });
}
/** New before old, then worst, then nearest to the change; what is cut off is at the end. */
function sorted(report) {
    return [...report.findings].sort((a, b) => Number(b.new) - Number(a.new) ||
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .nearness */ ._)(report, b.place) - (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .nearness */ ._)(report, a.place));
}
function ruleData({ id, summary, category, severity }, page) {
    const words = summary.replaceAll('`', '');
    const more = `\`prr-lint explain ${id}\` shows why, with examples.`;
    return {
        id,
        shortDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, DESCRIPTION_LENGTH) },
        fullDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, DESCRIPTION_LENGTH), markdown: summary },
        help: {
            text: `${words} ${more.replaceAll('`', '')}`,
            markdown: `${summary}\n\n${page === undefined ? more : `[Why, with examples](${page})`}`,
        },
        ...(page !== undefined && { helpUri: page }),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { category, tags: [category], 'problem.severity': PROBLEM_SEVERITIES[severity] },
    };
}
function resultData({ rule, severity, kep, subject, place, ...finding }, prefix) {
    const { related = [] } = finding;
    return {
        ruleId: rule,
        level: LEVELS[severity],
        message: { text: messageText(finding) },
        locations: [{ physicalLocation: location(place, prefix) }],
        ...(related.length > 0 && { relatedLocations: related.map((note, id) => relatedData(note, id, prefix)) }),
        ...(finding.fix !== undefined && fixesData(finding.fix, prefix)),
        properties: { kep, subject },
    };
}
/** A fix as SARIF has it: a change per file, of places that exist. One that makes a file has no form there and is left out. */
function fixesData({ safety, edits }, prefix) {
    const changes = new Map();
    for (const { place, text } of edits) {
        if (place.start === undefined || place.end === undefined)
            return {};
        const { region: deletedRegion } = location(place, prefix);
        const others = changes.get(place.path) ?? [];
        changes.set(place.path, [...others, { deletedRegion, insertedContent: { text } }]);
    }
    const description = { text: FIXES[safety] };
    const artifactChanges = [...changes].map(([path, replacements]) => ({
        artifactLocation: location({ path }, prefix).artifactLocation,
        replacements,
    }));
    return { fixes: [{ description, artifactChanges }] };
}
function relatedData({ message, place }, id, prefix) {
    return { id, message: { text: plain(message) }, physicalLocation: location(place, prefix) };
}
/** The message as a sentence of its own, then what to do and a link to each related place: code scanning makes them clickable. */
function messageText({ message, help, related = [] }) {
    const links = related.map((note, id) => `[${plain(note.message).replace(/[\\[\]]/g, '\\$&')}](${id})`);
    return [`${plain(message)}.`, ...(help === undefined ? [] : [plain(help)]), ...links].join('\n\n');
}
/** A text in which nothing of a KEP is a link, or a placeholder for an argument. */
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(text), MESSAGE_LENGTH)
        .replace(/\](?=\()/g, '] ')
        .replace(/[{}]/g, '$&$&');
}
/** All four numbers, as GitHub demands, also where the whole file is meant; an end is exclusive in SARIF as it is here. */
function location({ path, start = { line: 1, column: 1 }, end = start }, prefix) {
    return {
        artifactLocation: { uri: uri(prefix + path), uriBaseId: BASE },
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
    };
}
/** A relative path as a URI reference. */
function uri(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/** Tells findings apart that have rule, KEP and subject in common by counting them, in the order of their places. */
function fingerprinter() {
    const seen = new Map();
    return ({ rule, kep, subject }) => {
        const identity = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([rule, kep, subject]))
            .digest('hex')
            .slice(0, 32);
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        return `${identity}:${number}`;
    };
}


/***/ })

};
