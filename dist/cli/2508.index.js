export const id = 2508;
export const ids = [2508];
export const modules = {

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubernetesOf: () => (/* binding */ kubernetesOf),
/* harmony export */   withBuiltInIndex: () => (/* binding */ withBuiltInIndex),
/* harmony export */   withScrape: () => (/* binding */ withScrape)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _kubernetes_index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5079);
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(645);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8810);
/** `kubernetes:` of the configuration: what feature gates and metrics are compared with. */





/**
 * What a configuration file that its schema has checked says, and for the rest the preset. The index is read from `tree`; one that cannot
 * be read is added to `problems`.
 */
async function kubernetesOf(file, tree, preset, problems) {
    const { kubernetes = {} } = file.data;
    const { index, gates, metrics, outside } = kubernetes;
    return {
        index: index === undefined ? preset.index : await indexOf(index, tree, problems),
        gates: isOn(gates?.value, preset.gates),
        metrics: isOn(metrics?.value, preset.metrics),
        outside: outside?.map(({ value }) => value) ?? preset.outside,
    };
}
function isOn(written, otherwise) {
    return written === undefined ? otherwise : written === 'on' || written === 'true';
}
async function indexOf({ value: written, place }, tree, problems) {
    if (written === 'built-in')
        return written;
    if (written === 'none')
        return undefined;
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written) ?? written;
    const read = await tree.read(path);
    if ('unreadable' in read) {
        const message = read.unreadable === 'missing'
            ? `Missing file ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}, expected a path from the root, \`built-in\` or \`none\``
            : `Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}, expected a text file`;
        problems.push({ message, place });
        return undefined;
    }
    try {
        return path.endsWith('.json') ? (0,_kubernetes_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .vY)(path, read.text) : (0,_kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfGates */ .at)(path, read.text);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb))
            throw error;
        problems.push({ message: error.message, place });
        return undefined;
    }
}
/** The configuration with what reads the index that comes with the program: at most once, when somebody asks for it. */
function withBuiltInIndex(config, read) {
    let index;
    const builtIn = () => {
        index ??= read();
        return index;
    };
    return { ...config, kubernetes: { ...config.kubernetes, builtIn } };
}
/** The configuration with what a running cluster exposes. */
function withScrape(config, scrape) {
    return scrape === undefined ? config : { ...config, kubernetes: { ...config.kubernetes, scrape } };
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
