export const id = 6682;
export const ids = [6682,5055];
export const modules = {

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  indexCommand: () => (/* binding */ indexCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/kubernetes/ask.js
var ask = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/kubernetes/index-file.js
var index_file = __webpack_require__(5079);
;// CONCATENATED MODULE: ./lib/kubernetes/differences.js
/** Two versions of the index → what changed, for the pull request that replaces one by the other. */


/** So many names are listed of each kind. */
const MOST = 100;
/** What `after` has that `before` has not, and the other way round: Markdown, a paragraph and a list for each kind of change. */
function differences(before, after) {
    const [old, now] = [before?.gates?.histories ?? new Map(), after.gates?.histories ?? new Map()];
    const [oldSeries, series] = [before?.metrics?.series ?? new Map(), after.metrics?.series ?? new Map()];
    const all = (steps) => steps.map(index_file/* stepText */.uw).join(' ');
    const blocks = [
        block('Gates added', [...now].flatMap(([name, steps]) => (old.has(name) ? [] : `\`${name}\`: ${last(steps)}`))),
        block('Gates moved', [...now].flatMap(([name, steps]) => {
            const was = old.get(name);
            if (was === undefined || all(was) === all(steps))
                return [];
            return last(was) === last(steps)
                ? `\`${name}\`: ${all(was)} → ${all(steps)}`
                : `\`${name}\`: ${last(was)} → ${last(steps)}`;
        })),
        block('Gates gone', namesOnlyIn(old, now)),
        block('Metrics added', namesOnlyIn(series, oldSeries)),
        block('Metrics gone', namesOnlyIn(oldSeries, series)),
    ].filter((text) => text !== '');
    return blocks.length === 0 ? 'No gate and no metric changed.\n' : blocks.join('\n');
}
function namesOnlyIn(these, those) {
    return [...these.keys()].filter((name) => !those.has(name)).map((name) => `\`${name}\``);
}
function last(steps) {
    const step = steps.at(-1);
    return step === undefined ? '' : (0,ask/* stepInWords */.hy)(step);
}
function block(title, lines) {
    if (lines.length === 0)
        return '';
    const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
    const shown = [...lines.slice(0, MOST), ...more].map((line) => `- ${line}\n`).join('');
    return `${title} (${lines.length}):\n\n${shown}`;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/kubernetes/lists.js + 1 modules
var lists = __webpack_require__(645);
;// CONCATENATED MODULE: ./lib/kubernetes/read-checkout.js
/** A checkout of kubernetes/kubernetes, and one of kubernetes/website → the index. */




/**
 * The index of the lists in a checkout; metrics are as old as the gates next to them. Throws `UsageError` with one sentence when there
 * is no list of gates, a list is malformed or the website has no pages about gates.
 */
async function readCheckout({ kubernetes, commit, website }) {
    const paths = [lists/* GATE_LIST */.Lu, lists/* METRIC_LIST */.QS, lists/* CLIENT_GATES */.F, 'go.mod'];
    const [gateList, metricList, clientGates, module] = await Promise.all(paths.map((path) => textIn(kubernetes, path)));
    if (gateList === undefined)
        throw new errors/* UsageError */.eb(`Missing file ${(0,words/* quote */.hD)(lists/* GATE_LIST */.Lu)}, expected a checkout of kubernetes/kubernetes`);
    const histories = (0,lists/* readGates */.D6)(lists/* GATE_LIST */.Lu, gateList);
    const release = (0,lists/* newestRelease */.s5)(histories);
    if (release === undefined)
        throw new errors/* UsageError */.eb(`${lists/* GATE_LIST */.Lu}:1:1 Missing feature gates`);
    const provenance = { release, ...(commit !== undefined && { commit }) };
    const pages = website === undefined ? [] : await gatesOf(website);
    const others = [...(0,lists/* readClientGates */.yV)(clientGates ?? ''), ...pages];
    return {
        project: /^module\s+\S*?([\w-]+)\s*$/m.exec(module ?? '')?.[1] ?? 'kubernetes',
        gates: { ...provenance, histories },
        otherGates: new Set(others.filter((name) => !histories.has(name)).sort(order/* compare */.U)),
        metrics: metricList === undefined ? undefined : { ...provenance, series: (0,lists/* readMetrics */.Uw)(lists/* METRIC_LIST */.QS, metricList) },
    };
}
/** The gates that the website has pages for. */
async function gatesOf(website) {
    const entries = await website.list(lists/* GATE_PAGES */.zn);
    const texts = await Promise.all(entries
        .filter(({ name, kind }) => kind === 'file' && name.endsWith('.md'))
        .map(({ name }) => textIn(website, `${lists/* GATE_PAGES */.zn}/${name}`)));
    const names = texts.flatMap((text) => (0,lists/* gateOfPage */.qe)(text ?? '') ?? []);
    if (names.length > 0)
        return names;
    throw new errors/* UsageError */.eb(`Missing pages in ${(0,words/* quote */.hD)(lists/* GATE_PAGES */.zn)}, expected a checkout of kubernetes/website`);
}
/** The text at `path`; `undefined` where there is nothing. */
async function textIn(files, path) {
    const read = await files.read(path);
    if ('text' in read)
        return read.text;
    if (read.unreadable === 'missing')
        return undefined;
    throw new errors/* UsageError */.eb(`Unexpected ${(0,words/* quote */.hD)(path)}, expected a text file`);
}

// EXTERNAL MODULE: ./lib/node/git/git.js
var git = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/node/given.js
var given = __webpack_require__(7269);
// EXTERNAL MODULE: ./lib/node/work-tree.js
var work_tree = __webpack_require__(1572);
// EXTERNAL MODULE: ./lib/node/write.js
var write = __webpack_require__(9975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/index-command.js













/**
 * Makes the index of gates and metrics from checkouts and prints it, or writes it and prints what changed. Throws `UsageError` with one
 * sentence for a checkout that cannot be read.
 */
async function indexCommand({ kubernetes, website, output }, io) {
    const cwd = (0,cli_io/* workingDirectory */.p7)(io);
    const checkout = directoryAt(cwd, kubernetes, '--kubernetes');
    const index = await readCheckout({
        kubernetes: (0,work_tree.workTree)(checkout),
        commit: await commitOf(checkout),
        website: website === undefined ? undefined : (0,work_tree.workTree)(directoryAt(cwd, website, '--website')),
    });
    const text = (0,index_file/* writeIndex */._M)(index);
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const file = (0,external_node_path_.resolve)(cwd, output);
    const before = indexAt(file);
    (0,write/* writeWhole */.f8)(file, text, { root: cwd });
    io.stdout.write((0,reporters_escape/* logText */.kc)(differences(before, index)));
}
function directoryAt(cwd, path, option) {
    const directory = (0,external_node_path_.resolve)(cwd, path);
    if ((0,external_node_fs_.existsSync)(directory))
        return directory;
    throw new errors/* UsageError */.eb(`The directory ${(0,words/* quote */.hD)(path)} of ${option} does not exist: pass a checkout`);
}
/** The index that is there; `undefined` when there is none, or something that is no index and would be replaced anyway. */
function indexAt(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    try {
        return (0,index_file/* readIndex */.vY)(file, (0,given/* readGivenText */.lg)(file));
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/** The commit that is checked out; `undefined` where the directory is not the top of a work tree. */
async function commitOf(directory) {
    try {
        const [prefix, commit] = (await (0,git.git)(directory, ['rev-parse', '--show-prefix', 'HEAD'])).split('\n');
        return prefix === '' ? commit : undefined;
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ seriesEndingIn),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   U3: () => (/* binding */ nearGate),
/* harmony export */   V8: () => (/* binding */ meantSeries),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hy: () => (/* binding */ stepInWords),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/** Questions to the index. */


/** What a configuration compares with: an index without the half that is switched off, or nothing. */
function indexOf({ index, builtIn, gates, metrics, }) {
    const found = index === 'built-in' ? (gates || metrics ? builtIn?.() : undefined) : index;
    if (found === undefined || (gates && metrics))
        return found;
    return { ...found, gates: gates ? found.gates : undefined, metrics: metrics ? found.metrics : undefined };
}
/** How messages say where a truth comes from: `kubernetes v1.37`. */
function sourceOf({ project }, { release }) {
    return `${project} ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}`;
}
/** What the gate is in `release`; `undefined` before its first one. A patch release has what its minor release has. */
function stepAt(steps, { major, minor }) {
    return steps.findLast(({ since }) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(since, { major, minor }) <= 0);
}
/** A step in words: `alpha, off`. */
function stepInWords({ stage, isOn, isLocked }) {
    return `${stage}, ${isOn ? 'on' : 'off'}${isLocked ? ' and locked' : ''}`;
}
/** The words of a CamelCase name in lower case, each without a plural's `s`. An abbreviation is one word. */
function wordsOf(name) {
    const words = name.match(/[A-Z]+s?(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
    return words.map((word) => singular(word.toLowerCase()));
}
/** Shorter words do not come in plurals that are worth telling apart: `ips` may be `IPs`, `os` is not `o`s. */
function singular(word) {
    return word.length > 2 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}
/**
 * The one listed gate that `name` is a slip of: letter case, a plural, or at most two letters. `undefined` when several are as near.
 * Whether a slip is what it was is for the caller to know: a gate that is gone may be as near to a living one.
 */
function nearGate(name, names) {
    const wanted = name.toLowerCase();
    const near = [...names]
        .map((other) => ({ other, letters: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase()) }))
        .filter(({ letters }) => letters <= Math.min(2, Math.floor(name.length / 5)))
        .sort((a, b) => a.letters - b.letters);
    const [best, second] = near;
    return best !== undefined && best.letters !== second?.letters ? best.other : undefined;
}
/** Whether two names have the same words but for plurals and letter case. */
function sameWords(a, b) {
    return wordsOf(a).join('') === wordsOf(b).join('');
}
/** Series whose name is `name` behind something like a component's prefix, shortest first. */
function seriesEndingIn(name, series) {
    return [...series.values()]
        .filter((one) => one.name.endsWith(`_${name}`))
        .sort((a, b) => a.name.length - b.name.length);
}
/** Words that somebody leaves out of a name: its prefix, and one besides. */
const MOST_LEFT_OUT = 2;
/**
 * The series that `name` means although it is written otherwise: at most two letters away from it, or from it behind a prefix; without
 * its unit; with words left out. Of each kind the nearest, all of them where several are as near; names of less than 12 characters
 * say too little.
 */
function meantSeries(name, series) {
    if (name.length < 12)
        return [];
    const all = [...series.values()];
    const words = name.split('_');
    const slips = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name));
    if (slips.length > 0)
        return slips;
    const tails = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name.split('_').slice(-words.length).join('_')));
    if (tails.length > 0)
        return tails;
    const unnamed = ['total', 'seconds', 'bytes'].map((unit) => `${name}_${unit}`);
    const units = all.filter((one) => unnamed.some((full) => one.name === full || one.name.endsWith(`_${full}`)));
    if (units.length > 0 || words.length < 4)
        return units;
    const longest = words.length + MOST_LEFT_OUT;
    return all.filter((one) => {
        const others = one.name.split('_');
        return others.length <= longest && isSubsequence(words, others);
    });
}
function nearest(all, lettersTo) {
    const near = all.map((one) => ({ one, letters: lettersTo(one) })).filter(({ letters }) => letters <= 2);
    const least = Math.min(...near.map(({ letters }) => letters));
    return near.filter(({ letters }) => letters === least).map(({ one }) => one);
}
/** Whether `some` are among `all`, in this order. */
function isSubsequence(some, all) {
    let at = 0;
    for (const word of all)
        if (word === some[at])
            at++;
    return at === some.length;
}


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   uw: () => (/* binding */ stepText),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7919);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8810);
/** The index as a file: one small JSON, the same bytes for the same lists. */




const LETTERS = { alpha: 'A', beta: 'B', stable: 'G', deprecated: 'D' };
const STAGES = new Map(Object.entries(LETTERS).map(([stage, letter]) => [letter, stage]));
/** The text of the file. Names are in code unit order; ends in a line feed. */
function writeIndex({ project, gates, otherGates, metrics }) {
    const json = {
        version: 1,
        project,
        ...(gates && {
            gates: {
                ...provenanceJson(gates),
                histories: sorted(gates.histories, (steps) => steps.map(stepText).join(' ')),
            },
        }),
        ...(otherGates.size > 0 && { otherGates: [...otherGates].sort(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U) }),
        ...(metrics && { metrics: { ...provenanceJson(metrics), series: sorted(metrics.series, seriesText) } }),
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}
/** The index in `text`. Throws `UsageError` with one sentence when it is none; `path` is how people know the file. */
function readIndex(path, text) {
    const refuse = (what) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} is no index of gates and metrics (${what}): make one with \`prr-lint index\``);
    };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return refuse('it is not JSON');
    }
    if (json?.version !== 1 || typeof json.project !== 'string')
        return refuse('expected `version` 1 and `project`');
    const provenance = (what, { release, commit, note }) => ({
        release: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(String(release)) ?? refuse(`${what} has no release`),
        ...(commit !== undefined && { commit: String(commit) }),
        ...(note !== undefined && { note: String(note) }),
    });
    const { gates, metrics } = json;
    return {
        project: json.project,
        gates: gates && {
            ...provenance('`gates`', gates),
            histories: mapped(gates.histories, (name, steps) => readSteps(String(steps)) ?? refuse(`the gate ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}`)),
        },
        otherGates: new Set((json.otherGates ?? []).map(String)),
        metrics: metrics && {
            ...provenance('`metrics`', metrics),
            series: mapped(metrics.series, (name, one) => readSeries(name, String(one)) ?? refuse(`the metric ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}`)),
        },
    };
}
function provenanceJson({ release, commit, note }) {
    return { release: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release), ...(commit && { commit }), ...(note && { note }) };
}
function sorted(map, text) {
    return Object.fromEntries([...map].sort(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a, b)).map(([name, value]) => [name, text(value)]));
}
function mapped(values, read) {
    return new Map(Object.entries(values ?? {}).map(([name, text]) => [name, read(name, text)]));
}
/** `B1.33t`: beta since v1.33, on. `G1.36tL`: stable since v1.36, on and locked. */
function stepText({ since, stage, isOn, isLocked }) {
    return `${LETTERS[stage]}${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(since).slice(1)}${isOn ? 't' : 'f'}${isLocked ? 'L' : ''}`;
}
function readSteps(text) {
    const steps = text.split(' ').map((step) => {
        const [, letter = '', version, on, lock] = /^([ABGD])(\d+\.\d+(?:\.\d+)?)([tf])(L?)$/.exec(step) ?? [];
        const [stage, since] = [STAGES.get(letter), (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(version)];
        return stage && since && { since, stage, isOn: on === 't', isLocked: lock === 'L' };
    });
    return steps.every((step) => step !== undefined) ? steps : undefined;
}
/** `Counter ALPHA`, then what there is of `deprecated=1.24.0` and `in=kubelet,kube-proxy`. */
function seriesText({ type, stability, deprecated, components }) {
    const more = [
        deprecated && `deprecated=${deprecated}`,
        components.length > 0 && `in=${components.join(',')}`,
    ];
    return [type, stability, ...more.filter(Boolean)].join(' ');
}
const SERIES = /^(Counter|Gauge|Histogram|Summary|TimingRatioHistogram|Custom) (INTERNAL|ALPHA|BETA|STABLE)(?: deprecated=(\S+))?(?: in=(\S+))?$/;
function readSeries(name, text) {
    const [, type, stability, deprecated, components] = SERIES.exec(text) ?? [];
    if (type === undefined)
        return undefined;
    return {
        name,
        type: type,
        stability: stability,
        ...(deprecated !== undefined && { deprecated }),
        components: components?.split(',') ?? [],
    };
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ CLIENT_GATES),
  Lu: () => (/* binding */ GATE_LIST),
  zn: () => (/* binding */ GATE_PAGES),
  QS: () => (/* binding */ METRIC_LIST),
  qe: () => (/* binding */ gateOfPage),
  at: () => (/* binding */ indexOfGates),
  s5: () => (/* binding */ newestRelease),
  yV: () => (/* binding */ readClientGates),
  D6: () => (/* binding */ readGates),
  Uw: () => (/* binding */ readMetrics)
});

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/kubernetes/rows.js
/** Lists in YAML, read strictly: they are generated, so anything unusual in them is a fault that somebody has to look at. */



/** The mappings of the list that `text` is. Throws `UsageError` with one sentence that starts with the place in `path`. */
function rowsOf(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
    const refuseAt = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        throw new errors/* UsageError */.eb(`${path}:${line}:${col} ${message}`);
    };
    const [error] = document.errors;
    if (error !== undefined)
        refuseAt(error.pos[0], `Unexpected YAML: ${error.message.split('\n')[0]}`);
    const listOf = (node, what, offset) => {
        if (!(0,dist/* isSeq */.oP)(node))
            return refuseAt(startOf(node) ?? offset, `Unexpected value of ${what}, expected a list`);
        return node.items.map((item) => rowOf(item, startOf(item) ?? offset));
    };
    const rowOf = (node, offset) => {
        if (!(0,dist/* isMap */.jh)(node))
            return refuseAt(offset, 'Unexpected list item, expected keys and values');
        const nodeAt = (key) => node.get(key, true);
        const refuse = (key, message) => refuseAt(startOf(nodeAt(key)) ?? offset, message);
        const text = (key) => {
            const value = nodeAt(key);
            if (value === undefined)
                return undefined;
            if (!(0,dist/* isScalar */.jn)(value))
                return refuse(key, `Unexpected value of ${(0,words/* quote */.hD)(key)}, expected text`);
            return String(value.value ?? '') || undefined;
        };
        const need = (key) => text(key) ?? refuse(key, `Missing ${(0,words/* quote */.hD)(key)}`);
        return {
            text,
            need,
            oneOf: (key, values) => {
                const written = need(key);
                const known = values.find((value) => value === written);
                return (known ??
                    refuse(key, `Unexpected ${(0,words/* quote */.hD)(key)} ${(0,words/* quote */.hD)(written)}, expected one of ${values.join(', ')}`));
            },
            rows: (key) => (nodeAt(key) === undefined ? [] : listOf(nodeAt(key), (0,words/* quote */.hD)(key), offset)),
            refuse,
        };
    };
    return listOf(document.contents, 'the file', 0);
}
function startOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./lib/kubernetes/lists.js
/** The lists that kubernetes/kubernetes generates from its code. */





/** Where a repository keeps the list of its feature gates; repositories that took over the tool have it at the same path. */
const GATE_LIST = 'test/compatibility_lifecycle/reference/versioned_feature_list.yaml';
/** Where kubernetes/kubernetes keeps the list of its metrics. */
const METRIC_LIST = 'test/instrumentation/documentation/documentation-list.yaml';
/** Where kubernetes/kubernetes declares the gates of its client library, which are in no list. */
const CLIENT_GATES = 'staging/src/k8s.io/client-go/features/known_features.go';
/** Where kubernetes/website keeps a page for every gate that users were told of. */
const GATE_PAGES = 'content/en/docs/reference/command-line-tools-reference/feature-gates';
const STAGES = {
    Alpha: 'alpha',
    Beta: 'beta',
    GA: 'stable',
    Deprecated: 'deprecated',
};
const TYPES = ['Counter', 'Gauge', 'Histogram', 'Summary', 'TimingRatioHistogram', 'Custom'];
const STABILITIES = ['INTERNAL', 'ALPHA', 'BETA', 'STABLE'];
/**
 * The gates of a `versioned_feature_list.yaml`, by name. Of two steps for one release the last counts. Throws `UsageError` with one
 * sentence and its place when the list is malformed.
 */
function readGates(path, text) {
    const gates = new Map();
    for (const row of rowsOf(path, text)) {
        const name = nameIn(row);
        if (gates.has(name))
            row.refuse('name', `Unexpected second ${(0,words/* quote */.hD)(name)}, expected one`);
        const steps = row.rows('versionedSpecs').map(stepOf);
        if (steps.length === 0)
            row.refuse('versionedSpecs', `Missing steps of ${(0,words/* quote */.hD)(name)}`);
        gates.set(name, inOrder(steps));
    }
    return new Map([...gates].sort(([a], [b]) => (0,order/* compare */.U)(a, b)));
}
function stepOf(row) {
    const version = row.need('version');
    return {
        since: (0,lifecycle.parseRelease)(version) ?? row.refuse('version', `Unexpected ${(0,words/* quote */.hD)(version)}, expected a release`),
        stage: STAGES[row.oneOf('preRelease', Object.keys(STAGES))],
        isOn: row.oneOf('default', ['true', 'false']) === 'true',
        isLocked: row.oneOf('lockToDefault', ['true', 'false']) === 'true',
    };
}
/** Oldest first; what a later line says of the same release counts. */
function inOrder(steps) {
    return steps
        .filter((step, index) => !steps.slice(index + 1).some(({ since }) => (0,lifecycle.compareReleases)(since, step.since) === 0))
        .sort((a, b) => (0,lifecycle.compareReleases)(a.since, b.since));
}
/** The newest release that a list of gates knows. */
function newestRelease(gates) {
    const releases = [...gates.values()].flatMap((steps) => steps.map(({ since }) => since));
    return releases.reduce((newest, one) => (newest !== undefined && (0,lifecycle.compareReleases)(newest, one) >= 0 ? newest : one), undefined);
}
/**
 * The metrics of a `documentation-list.yaml`, by name, with the components that it names since v1.36 and without before. What several
 * components declare alike stands there several times. Throws `UsageError` like `readGates`.
 */
function readMetrics(path, text) {
    const series = new Map();
    for (const row of rowsOf(path, text)) {
        const parts = [row.text('namespace'), row.text('subsystem'), row.need('name')];
        const name = parts.filter((part) => part !== undefined).join('_');
        if (!/^[A-Za-z_:][\w:]*$/.test(name))
            row.refuse('name', `Unexpected ${(0,words/* quote */.hD)(name)}, expected a metric`);
        const deprecated = row.text('deprecatedVersion');
        const components = row.rows('componentEndpoints').map((endpoint) => endpoint.need('component'));
        series.set(name, {
            name,
            type: row.oneOf('type', TYPES),
            stability: row.oneOf('stabilityLevel', STABILITIES),
            ...(deprecated !== undefined && { deprecated }),
            components: [...new Set([...(series.get(name)?.components ?? []), ...components])].sort(order/* compare */.U),
        });
    }
    return new Map([...series].sort(([a], [b]) => (0,order/* compare */.U)(a, b)));
}
function nameIn(row) {
    const name = row.need('name');
    return /^[A-Za-z]\w*$/.test(name)
        ? name
        : row.refuse('name', `Unexpected ${(0,words/* quote */.hD)(name)}, expected a feature gate`);
}
/** The gate that a page of kubernetes/website describes; `undefined` for another kind of page. */
function gateOfPage(text) {
    const { yaml } = (0,front_matter/* frontMatterOf */.E)(text) ?? {};
    if (yaml === undefined || !/^content_type:\s*feature_gate\s*$/m.test(yaml))
        return undefined;
    return /^title:[ \t]*["']?([A-Za-z]\w*)["']?[ \t]*$/m.exec(yaml)?.[1];
}
/** The gates that the client library's source declares: `WatchListClient Feature = "WatchListClient"`. */
function readClientGates(text) {
    return [...text.matchAll(/^\s*\w+\s+Feature\s*=\s*"([A-Za-z]\w*)"/gm)].map(([, name = '']) => name);
}
/** An index of a repository's own list of gates, which knows of no metrics. Throws `UsageError` like `readGates`. */
function indexOfGates(path, text) {
    const histories = readGates(path, text);
    const release = newestRelease(histories);
    return {
        project: path,
        gates: release && { release, histories },
        otherGates: new Set(),
        metrics: undefined,
    };
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gX: () => (/* binding */ refuseOption),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   jm: () => (/* binding */ gitCall)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);



/** git ran and failed. `stderr` is in English, whatever the user's locale. */
class GitFailure extends _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb {
    exitCode;
    stderr;
    constructor(message, exitCode, stderr) {
        super(message);
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
/**
 * Before each command: no pager, no locks that a read does not need, no helper programs of the repository's configuration, and
 * paths that mean what they say.
 */
const SAFELY = [
    ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
    ...['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'color.ui=false'],
];
/** A hook runs with these set, and they would lead away from the repository that was asked for. */
const MISLEADING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_EXTERNAL_DIFF'];
/** The most that a command may print. */
const MOST = 2 ** 29;
/** Arguments and environment for git in `directory`: it asks nobody, and its messages are in English. */
function gitCall(directory, args, variables = {}) {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    for (const name of MISLEADING)
        delete env[name];
    return { args: ['-C', directory, ...SAFELY, ...args], env: { ...env, ...variables } };
}
/**
 * What git prints in `directory`. Throws `UsageError` when git is not installed or refuses the repository, `GitFailure` when the
 * command fails.
 */
function git(directory, args, { input, env } = {}) {
    const call = gitCall(directory, args, env);
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', call.args, { env: call.env, maxBuffer: MOST }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(directory, error, stderr));
        });
        // git may end before it has read everything; how it ended says more than the broken pipe.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** An error of git, or of starting it, as one sentence that says what to do. */
function failureOf(directory, error, stderr) {
    if (error.code === 'ENOENT')
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('git is not installed or not in the PATH: install it');
    if (typeof error.code !== 'number')
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`git was stopped (${error.code ?? 'by a signal'})`);
    const dubious = /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1];
    const message = dubious !== undefined
        ? `git does not trust \`${dubious}\`, which belongs to another user: run \`git config --global --add safe.directory ${inShell(dubious)}\``
        : /not a git repository|must be run in a work tree/.test(stderr)
            ? `\`${directory}\` is not in a git work tree: clone the repository there`
            : `git failed: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(/^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr)}`;
    return new GitFailure(message, error.code, stderr);
}
/** Throws `UsageError` for a revision that git would take for an option. */
function refuseOption(revision) {
    if (revision === '' || revision.startsWith('-')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unexpected revision ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(revision)}, expected a commit, a branch or a tag`);
    }
}
function inShell(path) {
    return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   lg: () => (/* binding */ readGivenText)
/* harmony export */ });
/* unused harmony export MOST_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** Files that the caller names, not the repository: a device or an endless pipe ends with an error, never with all of the memory. */

/** The most that such a file holds, in bytes: ten times what a large cluster answers at /metrics. */
const MOST_BYTES = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;
/** The bytes of `file`, which may be a pipe. Throws when it cannot be read, or with `code` `EFBIG` when it is longer than `most`. */
function readGiven(file, most = MOST_BYTES) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const pieces = [];
        for (let length = 0;;) {
            const piece = new Uint8Array(PIECE);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece, 0, PIECE, null);
            if (count === 0)
                return Buffer.concat(pieces);
            length += count;
            if (length > most)
                throw Object.assign(new Error(`${file} is longer than ${most} bytes`), { code: 'EFBIG' });
            pieces.push(piece.subarray(0, count));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The text of `file`. Throws what `readGiven` throws. */
function readGivenText(file) {
    return new TextDecoder().decode(readGiven(file));
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


/***/ })

};
