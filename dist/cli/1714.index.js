export const id = 1714;
export const ids = [1714];
export const modules = {

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ scrapedComponents),
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   vp: () => (/* binding */ readScrape)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/** What a running component answers at `/metrics`, as text in the format of Prometheus or as OpenMetrics. */



const TYPE = /^#[ \t]+TYPE[ \t]+([A-Za-z_:][\w:]*)[ \t]+(\w+)[ \t]*$/;
const NAME = /^([A-Za-z_:][\w:]*)/;
/** Behind the name and its labels: a value, and what may follow it. */
const VALUE = /^[ \t]+(?:[-+]?(?:\d[\d_.]*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|inf(?:inity)?)|nan|0x[\da-f.p+-]+)(?:[ \t].*)?$/i;
/** Names that the samples of a family have besides its own. */
const SUFFIXES = ['_total', '_created', '_bucket', '_sum', '_count', '_gcount', '_gsum', '_info'];
/**
 * The metrics in one answer. Names are those of families and of their samples, so that both formats compare. Throws `UsageError` with one
 * sentence for a file that is no such answer, or that breaks off: what is missing there might be exposed all the same.
 */
function readScrape(path, text) {
    const lines = text.split('\n');
    const refuse = (line, what) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path}:${line} ${what}`);
    };
    const names = new Set();
    /** Histograms that have buckets and no count yet. */
    const open = new Map();
    let isOpenMetrics = false;
    let release;
    let described;
    for (const [index, raw] of lines.entries()) {
        const line = raw.replace(/\r$/, '');
        if (line.trim() === '')
            continue;
        if (line === '# EOF') {
            isOpenMetrics = true;
            continue;
        }
        const help = /^#[ \t]+HELP[ \t]+([A-Za-z_:][\w:]*)/.exec(line)?.[1];
        if (help !== undefined)
            described = { name: help, line: index + 1 };
        const [, family, type] = TYPE.exec(line) ?? [];
        if (family !== undefined) {
            described = undefined;
            for (const name of familyNames(family, type))
                names.add(name);
        }
        if (line.startsWith('#'))
            continue;
        const sample = NAME.exec(line)?.[1];
        const labels = sample === undefined ? undefined : labelsEnd(line, sample.length);
        if (sample === undefined || labels === undefined || !VALUE.test(line.slice(labels)))
            return refuse(index + 1, `Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line)}, expected a metric and its value`);
        described = undefined;
        names.add(sample);
        follow(sample, index + 1, open);
        if (sample === 'kubernetes_build_info')
            release ??= (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(/git_version="(v\d+\.\d+)/.exec(line)?.[1]);
    }
    if (names.size === 0)
        refuse(1, 'Missing metrics, expected what a component answers at /metrics');
    if (!text.endsWith('\n') && !isOpenMetrics)
        refuse(lines.length, 'Unexpected end of the file: it was cut off');
    if (described !== undefined)
        refuse(described.line, `Unexpected end after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(described.name)}: the file was cut off`);
    for (const [name, line] of open)
        refuse(line, `Missing count of the histogram ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}: the file was cut off`);
    return { paths: [path], names, release };
}
/** OpenMetrics leaves the suffix out of the names of counters and infos. */
function familyNames(family, type = '') {
    if (type === 'counter' && !family.endsWith('_total'))
        return [family, `${family}_total`];
    if (type === 'info')
        return [family, `${family}_info`];
    return [family];
}
/** Where the labels behind a name end, from the name's end on; `undefined` where they do not. Quotes hide braces. */
function labelsEnd(line, from) {
    if (line.charAt(from) !== '{')
        return from;
    let isQuoted = false;
    for (let at = from; at < line.length; at++) {
        const sign = line.charAt(at);
        if (isQuoted && sign === '\\')
            at++;
        else if (sign === '"')
            isQuoted = !isQuoted;
        else if (sign === '}' && !isQuoted)
            return at + 1;
    }
    return undefined;
}
function follow(sample, line, open) {
    if (sample.endsWith('_bucket'))
        open.set(sample.slice(0, -'_bucket'.length), line);
    for (const suffix of ['_count', '_gcount'])
        if (sample.endsWith(suffix))
            open.delete(sample.slice(0, -suffix.length));
}
/** Several answers as one. The oldest release among them counts. */
function merged(scrapes) {
    const [first] = scrapes;
    if (first === undefined)
        return undefined;
    return {
        paths: scrapes.flatMap(({ paths }) => paths),
        names: new Set(scrapes.flatMap(({ names }) => [...names])),
        release: scrapes
            .map(({ release }) => release)
            .filter((release) => release !== undefined)
            .sort((a, b) => a.major - b.major || a.minor - b.minor)[0],
    };
}
/** Whether a metric is there, as a family or as one of its samples. */
function isExposed(name, { names }) {
    if (names.has(name))
        return true;
    const suffix = SUFFIXES.find((one) => name.endsWith(one));
    return suffix !== undefined && names.has(name.slice(0, -suffix.length));
}
/** What a metric of the component starts with: where none does, the component was not scraped. */
const STARTS = {
    'kube-apiserver': ['apiserver_'],
    kubelet: ['kubelet_'],
    'kube-scheduler': ['scheduler_'],
    'kube-proxy': ['kubeproxy_'],
    'kube-controller-manager': [
        'job_controller_',
        'node_collector_',
        'cronjob_controller_',
        'garbagecollector_controller_',
    ],
};
/** The components that answered, going by the names of their metrics. */
function scrapedComponents({ names }) {
    const all = [...names];
    const isScraped = (starts) => all.some((name) => starts.some((start) => name.startsWith(start)));
    return new Set(Object.entries(STARTS).flatMap(([component, starts]) => (isScraped(starts) ? [component] : [])));
}
/** The component whose metrics start as `name` does. */
function ownerOf(name) {
    return Object.entries(STARTS).find(([, starts]) => starts.some((start) => name.startsWith(start)))?.[0];
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

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScrapes: () => (/* binding */ readScrapes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _kubernetes_scrape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9026);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7269);





/**
 * What the files at `paths`, relative to `cwd`, say of a running cluster; `undefined` without one. Throws `UsageError` for a file that
 * cannot be read or is no whole answer.
 */
function readScrapes(paths, cwd) {
    return (0,_kubernetes_scrape_js__WEBPACK_IMPORTED_MODULE_2__/* .merged */ .Zu)(paths.map((path) => (0,_kubernetes_scrape_js__WEBPACK_IMPORTED_MODULE_2__/* .readScrape */ .vp)(path, textOf(path, cwd))));
}
function textOf(path, cwd) {
    let bytes;
    try {
        bytes = (0,_given_js__WEBPACK_IMPORTED_MODULE_4__/* .readGiven */ .Q8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` cannot be read: pass what a component answers at /metrics`);
    }
    const read = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(bytes);
    if ('text' in read)
        return read.text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The file \`${path}\` is no text: pass what a component answers at /metrics`);
}


/***/ })

};
