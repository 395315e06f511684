export const id = 805;
export const ids = [805];
export const modules = {

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand),
  metricCommand: () => (/* binding */ metricCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/kubernetes/ask.js
var ask = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/kubernetes/describe.js
/** What the index knows of a name, in lines for people. */


/** So many metrics are listed where a part of a name is asked for. */
const MOST = 20;
/** The history of a gate, or which one is meant. Empty lines are left to the caller. */
function describeGate(name, index) {
    const { gates } = index;
    if (gates === undefined)
        return [`${index.project} has no list of feature gates`];
    const source = (0,ask/* sourceOf */.vz)(index, gates);
    const steps = gates.histories.get(name);
    if (steps !== undefined) {
        const width = Math.max(...steps.map(({ since }) => (0,lifecycle.formatRelease)(since).length));
        const lines = steps.map((step) => `  ${(0,lifecycle.formatRelease)(step.since).padEnd(width)}  ${(0,ask/* stepInWords */.hy)(step)}`);
        return [`${name} in ${source}`, ...lines];
    }
    if (index.otherGates.has(name))
        return [`${name} is in no list of ${source}: it is a gate of a client library, or was removed`];
    const near = (0,ask/* nearGate */.U3)(name, gates.histories.keys());
    const parts = [...gates.histories.keys()].filter((other) => other !== near && isPartOf(name, other));
    const meant = [...(near === undefined ? [] : [near]), ...parts].slice(0, MOST);
    return [
        `${name} is not among the feature gates of ${source}`,
        ...(meant.length > 0 ? ['Did you mean', ...meant.map((other) => `  ${other}`)] : []),
    ];
}
function isPartOf(name, other) {
    return name.length > 2 && other.toLowerCase().includes(name.toLowerCase());
}
/** What declares a metric, or which ones are meant: those that end in the name, are a slip away from it or hold it. */
function describeMetric(name, index) {
    const { metrics } = index;
    if (metrics === undefined)
        return [`${index.project} has no list of metrics`];
    const source = (0,ask/* sourceOf */.vz)(index, metrics);
    const one = metrics.series.get(name);
    if (one !== undefined)
        return [`${one.name} in ${source}`, `  ${seriesInWords(one)}`];
    const groups = [
        (0,ask/* seriesEndingIn */.Eh)(name, metrics.series),
        (0,ask/* meantSeries */.V8)(name, metrics.series),
        [...metrics.series.values()].filter((other) => name.length > 2 && other.name.includes(name)),
    ];
    const found = groups.find((group) => group.length > 0) ?? [];
    const more = found.length > MOST ? [`  and ${found.length - MOST} more`] : [];
    const lines = found.slice(0, MOST).map((other) => `  ${other.name}: ${seriesInWords(other)}`);
    return [
        `No metric ${name} is declared in ${source}`,
        ...(found.length > 0 ? ['Did you mean', ...lines, ...more] : []),
    ];
}
function seriesInWords({ type, stability, deprecated, components }) {
    const parts = [
        type.toLowerCase(),
        stability.toLowerCase(),
        ...(deprecated === undefined ? [] : [`deprecated in ${deprecated}`]),
        ...(components.length > 0 ? [`declared by ${components.join(', ')}`] : []),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./lib/load/survey.js + 3 modules
var survey = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(1053);
// EXTERNAL MODULE: ./lib/node/work-tree.js
var work_tree = __webpack_require__(1572);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/rules/index.js + 73 modules
var rules = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/prepare.js + 1 modules
var prepare = __webpack_require__(6344);
;// CONCATENATED MODULE: ./lib/cli/known.js










/** Prints what the index knows of a feature gate, and the KEPs that name it. Throws `UsageError` where nothing is compared. */
function gateCommand(name, flags, io) {
    return describe(name, flags, io, describeGate);
}
/** Prints what the index knows of a metric, and the KEPs that name it. Throws `UsageError` where nothing is compared. */
function metricCommand(name, flags, io) {
    return describe(name, flags, io, describeMetric);
}
async function describe(name, flags, io, inWords) {
    const cwd = (0,cli_io/* workingDirectory */.p7)(io);
    const root = flags.root === undefined ? (0,prepare/* rootAbove */.GL)(cwd) : (0,external_node_path_.resolve)(cwd, flags.root);
    const files = (0,work_tree.workTree)(root);
    const config = await (0,prepare/* configOf */.W1)(flags.config, { root, cwd, files, ids: rules.rules.map(({ id }) => id) });
    const index = (0,ask/* indexOf */.qh)(config.kubernetes);
    if (index === undefined)
        throw new errors/* UsageError */.eb('The configuration compares with nothing: set `kubernetes.index`, or call this elsewhere');
    const uses = await usesOf(name, files, config);
    const lines = [
        ...inWords(name, index),
        ...(uses.length > 0 ? ['Named in', ...uses.map((use) => `  ${use}`)] : []),
    ];
    io.stdout.write(lines.map((line) => `${(0,reporters_escape/* logText */.kc)(line)}\n`).join(''));
}
/** `path:line` of the first place in each document and each metadata file of a KEP that has the name as a word. */
async function usesOf(name, files, config) {
    const uses = [];
    for (const { directory } of await directoriesOf(files, config)) {
        for (const file of [...config.metadata.files, ...config.documents.filter((one) => !one.includes('{'))]) {
            const path = `${directory}/${file}`;
            const read = await files.read(path);
            const line = 'text' in read ? read.text.split('\n').findIndex((text) => hasWord(text, name)) : -1;
            if (line !== -1)
                uses.push(`${path}:${line + 1}`);
        }
    }
    return uses;
}
/** None where there is no repository of KEPs: the index is known everywhere. */
async function directoriesOf(files, config) {
    try {
        return (await (0,survey.survey)(files, config)).directories;
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return [];
        throw error;
    }
}
function hasWord(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length)))
            return true;
    }
    return false;
}


/***/ })

};
