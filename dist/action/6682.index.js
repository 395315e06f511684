export const id = 6682;
export const ids = [6682];
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
var errors = __webpack_require__(1053);
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


/***/ })

};
