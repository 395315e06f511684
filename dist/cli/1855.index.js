export const id = 1855;
export const ids = [1855,2446];
export const modules = {

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APPROVALS: () => (/* binding */ APPROVALS),
/* harmony export */   DEFAULT_CONFIG: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   KUBERNETES_ENHANCEMENTS_OWNERS: () => (/* binding */ KUBERNETES_ENHANCEMENTS_OWNERS),
/* harmony export */   PRESETS: () => (/* binding */ PRESETS)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/** The layouts that repositories of proposals come in, each as the configuration it amounts to. */

/** Where kubernetes/enhancements keeps approvals, and who may give them. */
const APPROVALS = {
    path: '{root}/prod-readiness/{owning-sig}/{number}.yaml',
    approvers: 'prod-readiness-approvers',
    emeritus: 'prod-readiness-approvers-emeritus',
};
/** The ways of kubernetes/enhancements. */
const DEFAULT_CONFIG = {
    path: undefined,
    roots: ['keps'],
    exclude: ['**/prod-readiness/**', '**/testdata/**'],
    template: 'keps/NNNN-kep-template',
    metadata: {
        source: 'file',
        files: ['kep.yaml'],
        numberKey: 'kep-number',
        required: ['title', 'kep-number', 'authors', 'owning-sig', 'approvers', 'status'],
        requiredByTemplate: false,
        extra: [],
        lenient: false,
    },
    documents: ['README.md'],
    aliases: 'OWNERS_ALIASES',
    approvals: APPROVALS,
    prrSince: { major: 1, minor: 21 },
    statuses: _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES,
    stages: _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STAGES,
    questionnaire: 'template',
    table: undefined,
    optionalSections: [],
    withoutToc: undefined,
    owners: [],
    kubernetes: { index: 'built-in', gates: true, metrics: true, outside: [] },
    rules: new Map(),
    ignores: [],
};
/** The way of SIG Node in kubernetes/enhancements since 2026-06 (its `pkg/nodeapprovers`). */
const KUBERNETES_ENHANCEMENTS_OWNERS = {
    directory: 'keps/sig-node',
    reviewerMarker: 'sig-node-assigned-reviewer',
    approverMarker: 'sig-node-assigned-approver',
    techLeads: 'sig-node-tech-leads',
    since: { major: 1, minor: 36 },
    upcomingRelease: undefined,
    place: undefined,
};
/** What both other layouts have in common: no SIG that owns a KEP, no review of its own, releases that exempt nobody. */
const REUSED = {
    ...DEFAULT_CONFIG,
    template: undefined,
    approvals: undefined,
    prrSince: { major: 0, minor: 0 },
    questionnaire: 'none',
    // Gates and metrics are the project's own, not those of Kubernetes.
    kubernetes: { ...DEFAULT_CONFIG.kubernetes, index: undefined },
};
/** By the name that `extends` calls them. Where `template` is `undefined`, it is looked for under the roots. */
const PRESETS = {
    kubernetes: DEFAULT_CONFIG,
    /** The layout with what only the upstream repository has besides. */
    'kubernetes/enhancements': { ...DEFAULT_CONFIG, owners: [KUBERNETES_ENHANCEMENTS_OWNERS] },
    /** Repositories under kubernetes-sigs: kep.yaml in a flat directory. */
    sigs: {
        ...REUSED,
        metadata: {
            ...DEFAULT_CONFIG.metadata,
            required: ['title', 'kep-number', 'authors', 'status'],
            requiredByTemplate: true,
            lenient: true,
        },
        statuses: [..._model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES, 'draft'],
    },
    /** Repositories with a process of their own: metadata at the top of the document, in a form of theirs, or none. */
    frontmatter: {
        ...REUSED,
        metadata: {
            ...DEFAULT_CONFIG.metadata,
            source: 'front-matter',
            // The title stands in the heading right below.
            required: ['status'],
            requiredByTemplate: true,
            extra: ['*'],
            lenient: true,
        },
        statuses: [],
    },
};


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

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remarksOf: () => (/* binding */ remarksOf),
/* harmony export */   rowsOf: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _config_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2446);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);
/** What was found in a repository, in words. The texts hold names that the repository chose: whoever prints them escapes them. */


/** What was found, one row per question that a configuration answers. */
function rowsOf(inventory) {
    const { proposals, roots, template, approvals, hasApprovers, documents } = inventory;
    const below = someInWords(roots.map((root) => (root === '.' ? 'the root' : `${root}/`)));
    return [
        [
            'proposals',
            proposals.length === 0 ? 'none yet, only a template' : `${proposals.length} below ${below}`,
        ],
        ['metadata', metadataOf(inventory)],
        ['documents', someInWords(documents)],
        ['template', template?.directory ?? 'none'],
        ['questionnaire', questionnaire(inventory)],
        [
            'approvals',
            approvals > 0 ? count(approvals, 'file') : hasApprovers ? 'none yet, only an alias' : 'none',
        ],
        ['milestones', MILESTONES[inventory.milestones]],
    ];
}
const MILESTONES = {
    v1: 'v1.N',
    v0: 'v0.N',
    mixed: 'v0.N and v1.N',
    none: 'none',
};
function metadataOf({ source, files, numberKey }) {
    if (source === 'none')
        return 'none';
    const where = source === 'file' ? someInWords(files) : 'at the top of the document';
    return numberKey === undefined ? `${where}, without a number` : `${where}, numbered by ${numberKey}`;
}
function questionnaire({ questionnaire: { asked, read, inTemplate }, template }) {
    if (read === 0)
        return inTemplate ? 'in the template' : 'none';
    const documents = `in ${asked || 'none'} of ${count(read, 'document')} read`;
    if (template === undefined)
        return documents;
    return `${documents}, ${inTemplate ? 'and' : asked > 0 ? 'not' : 'nor'} in the template`;
}
/** What the configuration leaves aside, or what a first run will have something to say about; one line each. */
function remarksOf(inventory, { preset, reads }) {
    const { otherwise, source, files, copies, strays, unclear, complete, statuses, isOwnProcess } = inventory;
    const remarks = [];
    if (otherwise > 0) {
        const lacks = source === 'file' ? `no ${files[0]}` : 'metadata elsewhere';
        remarks.push(`${count(otherwise, 'directory', 'directories')} below the roots with ${lacks}`);
    }
    if (inventory.textGates > 0 && !_config_presets_js__WEBPACK_IMPORTED_MODULE_0__.PRESETS[preset]?.metadata.lenient)
        remarks.push(`${count(inventory.textGates, 'proposal')} with feature gates as plain texts`);
    if (reads !== inventory.proposals.length + otherwise)
        remarks.push(`a run reads ${count(reads, 'proposal')}`);
    if (copies.length > 0)
        remarks.push(`left out, copies of the others: ${someInWords(copies)}`);
    if (strays.length > 0)
        remarks.push(`left out, alone in another place: ${someInWords(strays)}`);
    if (unclear.length > 0)
        remarks.push(`without metadata and without a number: ${count(unclear.length, 'document')} (${someInWords(unclear)})`);
    if (inventory.otherMarkup.length > 0)
        remarks.push(`not read, since they are no Markdown: ${someInWords(inventory.otherMarkup)}`);
    if (inventory.checks.length > 0)
        remarks.push(`the repository has checks of its own that may say the same twice: ${someInWords(inventory.checks)}`);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .questionnaireOf */ .xx)(inventory) === 'none' && inventory.questionnaire.asked > 0)
        remarks.push('`questionnaire: built-in` would ask all proposals what some of them answer');
    if (isOwnProcess && statuses.length > 0)
        remarks.push(`statuses of another process (${someInWords(statuses)}): no proposal counts as active`);
    if (!complete)
        remarks.push('the repository is large and was not read to its end');
    return remarks;
}
/** At most three of them by name. */
function someInWords(names) {
    if (names.length === 0)
        return 'none';
    if (names.length <= 3)
        return names.join(', ');
    return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ rootsSetting),
/* harmony export */   Vo: () => (/* binding */ hasApprovals),
/* harmony export */   lD: () => (/* binding */ sectionsSetting),
/* harmony export */   xx: () => (/* binding */ questionnaireOf),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/** What a repository's configuration says besides the preset's name. */

/** Where a repository asks the questions of a review from. */
function questionnaireOf({ questionnaire }) {
    const { asked, read, inTemplate } = questionnaire;
    if (inTemplate && asked * 4 >= read)
        return 'template';
    return read > 0 && asked * 2 >= read ? 'built-in' : 'none';
}
/** Whether approvals are given, or will be: there are some, or people who may give them. */
function hasApprovals({ approvals, hasApprovers }) {
    return approvals > 0 || hasApprovers;
}
/** The roots, unless they are those of `preset`. */
function rootsSetting({ roots }, preset) {
    if (isSame(roots, preset.roots))
        return [];
    return [{ keys: ['roots'], value: roots, comment: 'Where the proposals are.' }];
}
/** Sections that the template demands and many proposals lack, unless there are none. */
function sectionsSetting(uncommon) {
    if (uncommon.length === 0)
        return [];
    const comment = 'Sections of the template that many proposals do without: remove those to hold them to.';
    return [{ keys: ['optional-sections'], value: uncommon, comment }];
}
/** The other keys in which the repository differs from `preset`, in the order of the documentation. */
function settingsFor(inventory, preset) {
    return [
        ...templateSetting(inventory, preset),
        ...metadataSettings(inventory, preset.metadata),
        ...documentsSetting(inventory, preset),
        ...reviewSettings(inventory, preset),
        ...statusesSetting(inventory, preset),
        ...stagesSetting(inventory, preset),
        ...kubernetesSetting(inventory),
    ];
}
function* templateSetting({ template }, preset) {
    const directory = template?.directory;
    if (directory === preset.template)
        return;
    const comment = directory === undefined ? 'There is no template.' : 'What proposals are written from.';
    yield { keys: ['template'], value: directory ?? 'none', comment };
}
function* metadataSettings(inventory, preset) {
    const { source, files, numberKey, lacking, extra } = inventory;
    const ofFile = source === 'file' && !isSame(files, preset.files);
    if (source !== preset.source && !ofFile)
        yield { keys: ['metadata', 'source'], value: source, comment: 'Where titles and states are.' };
    if (source === 'none')
        return;
    if (ofFile)
        yield { keys: ['metadata', 'files'], value: files, comment: 'The file with title and state.' };
    const needsNumber = preset.numberKey !== undefined && preset.required.includes(preset.numberKey);
    if (numberKey !== preset.numberKey && (numberKey !== undefined || needsNumber)) {
        const comment = numberKey === undefined ? 'No key holds a number.' : 'The key of the number.';
        yield { keys: ['metadata', 'number-key'], value: numberKey ?? 'none', comment };
    }
    const required = preset.required.flatMap((key) => (key === preset.numberKey ? (numberKey ?? []) : key));
    const written = required.filter((key) => key === numberKey || !lacking.has(key));
    if (inventory.proposals.length > 0 && !isSame(written, required)) {
        yield { keys: ['metadata', 'required'], value: written, comment: 'What most proposals have.' };
    }
    if (extra.length > 0 && !preset.extra.includes('*')) {
        const comment = 'Keys that the KEP process has not, in several proposals.';
        yield { keys: ['metadata', 'extra'], value: extra, comment };
    }
}
function* documentsSetting({ documents }, preset) {
    if (documents.length > 0 && !isSame(documents, preset.documents))
        yield { keys: ['documents'], value: documents, comment: 'The first that a directory has counts.' };
}
function* reviewSettings(inventory, preset) {
    const questionnaire = questionnaireOf(inventory);
    const isReviewed = questionnaire !== 'none' || hasApprovals(inventory);
    const isEarly = inventory.milestones === 'v0' || inventory.milestones === 'mixed';
    if (isReviewed && isEarly && preset.prrSince.major > 0) {
        yield {
            keys: ['prr-since'],
            value: 'none',
            comment: 'Releases are not those of Kubernetes: none exempts a proposal.',
        };
    }
    if (hasApprovals(inventory) !== (preset.approvals !== undefined)) {
        if (preset.approvals !== undefined)
            yield { keys: ['approvals'], value: 'off', comment: 'There are no approval files.' };
        else {
            const comment = 'The alias in OWNERS_ALIASES.';
            yield { keys: ['approvals', 'approvers'], value: 'prod-readiness-approvers', comment };
        }
    }
    // Without a template the built-in questions serve where it is asked for.
    const asks = (one) => (inventory.template || one === 'none' ? one : 'built-in');
    if (asks(questionnaire) !== asks(preset.questionnaire))
        yield { keys: ['questionnaire'], value: questionnaire, comment: ASKED[questionnaire] };
}
const ASKED = {
    template: 'The template asks the questions of a production readiness review.',
    'built-in': 'Documents answer the questions of a production readiness review.',
    none: 'Few documents answer the questions of a production readiness review.',
};
function* statusesSetting({ statuses, isOwnProcess }, preset) {
    if (preset.statuses.length === 0)
        return;
    const more = statuses.filter((status) => !preset.statuses.includes(status));
    if (more.length === 0)
        return;
    const value = isOwnProcess ? statuses : [...preset.statuses, ...more];
    yield { keys: ['statuses'], value, comment: 'What several proposals have as their status counts.' };
}
function* stagesSetting({ stages }, preset) {
    const more = stages.filter((stage) => !preset.stages.includes(stage));
    if (more.length === 0 || preset.statuses.length === 0)
        return;
    const comment = 'What several proposals have as their stage counts.';
    yield { keys: ['stages'], value: [...preset.stages, ...more], comment };
}
/** kubernetes/kubernetes holds no KEPs: a list next to some is the project's own. */
function* kubernetesSetting({ listsGates }) {
    if (!listsGates)
        return;
    yield { keys: ['kubernetes', 'index'], value: _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_LIST */ .Lu, comment: 'The feature gates that the code has.' };
}
function isSame(a, b) {
    return a.length === b.length && a.every((value, index) => value === b[index]);
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
