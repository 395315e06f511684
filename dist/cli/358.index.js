export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(425);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


/**
 * The report as JUnit XML, in the form that Jenkins, Prow and their kin read: a suite per KEP, a test case per finding, and one that
 * passes for a KEP without findings. What fails at `failOn` is a failure; the words of the others are in `system-out`. Rule and
 * subject name a test case, so that a history of runs shows it under one name.
 */
function junit(report, failOn) {
    const suites = suitesOf(report);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes({ name: report.tool.name, ...counts(suites, failOn) })}>`,
        ...suites.flatMap((suite) => suiteLines(suite, failOn)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suitesOf({ keps, findings }) {
    const directories = new Set([
        ...keps.map(({ directory }) => directory),
        ...findings.map(({ kep }) => kep).filter((kep) => kep !== null),
    ]);
    const general = findings.filter(({ kep }) => kep === null);
    return [
        ...[...directories].map((directory) => ({
            name: directory,
            findings: findings.filter(({ kep }) => kep === directory),
        })),
        ...(general.length > 0 ? [{ name: 'the repository', findings: general }] : []),
    ];
}
function counts(suites, failOn) {
    const findings = suites.flatMap((suite) => suite.findings);
    return {
        tests: findings.length + suites.filter((suite) => suite.findings.length === 0).length,
        failures: findings.filter((finding) => (0,_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding, failOn)).length,
        errors: 0,
    };
}
function suiteLines(suite, failOn) {
    const seen = new Map();
    const cases = suite.findings.flatMap((finding) => {
        const name = `${finding.rule}: ${finding.subject}`;
        const number = (seen.get(name) ?? 0) + 1;
        seen.set(name, number);
        return caseLines(finding, { name: number === 1 ? name : `${name} (${number})`, classname: suite.name }, failOn);
    });
    const clean = `    <testcase ${attributes({ name: 'no findings', classname: suite.name })}/>`;
    return [
        `  <testsuite ${attributes({ name: suite.name, ...counts([suite], failOn) })}>`,
        ...(cases.length > 0 ? cases : [clean]),
        '  </testsuite>',
    ];
}
function caseLines(finding, names, failOn) {
    const { severity, message } = finding;
    const body = (0,_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding, failOn)
        ? `      <failure ${attributes({ message, type: severity })}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(words(finding))}</failure>`
        : `      <system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(words(finding))}</system-out>`;
    return [`    <testcase ${attributes(names)}>`, body, '    </testcase>'];
}
function words({ severity, message, help, place, related = [], new: isNew }) {
    return [
        `${position(place)}: ${severity}: ${message}${isNew ? '' : ' (already there)'}`,
        ...related.map((note) => `${note.message}: ${position(note.place)}`),
        ...(help === undefined ? [] : ['', help.trimEnd()]),
    ].join('\n');
}
function position({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(String(value)))}"`)
        .join(' ');
}


/***/ })

};
