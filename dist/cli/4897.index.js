export const id = 4897;
export const ids = [4897,8468,2446];
export const modules = {

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  R7: () => (/* binding */ PATHS),
  loadConfig: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: DEFAULT_CONFIG

// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/text/yaml/file.js + 7 modules
var yaml_file = __webpack_require__(4260);
// EXTERNAL MODULE: ./lib/text/yaml/validators.js
var validators = __webpack_require__(8164);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/template-names.js
var template_names = __webpack_require__(118);
;// CONCATENATED MODULE: ./lib/config/find-template.js



/**
 * The first directory directly under a root that is named like a template: `NNNN-Template`, `0000-kep-template`, `template`; where metadata
 * has no file of its own also such a document: `proposal_template.md`.
 */
async function findTemplate(files, { roots, metadata }) {
    for (const written of roots) {
        const { base, isGlob } = picomatch.scan(written);
        const root = (0,memory/* insideRoot */.p0)(isGlob ? base : written) ?? '';
        const found = (await files.list(root)).find(({ name, kind }) => kind === 'directory'
            ? (0,template_names/* isTemplateName */.k)(name)
            : metadata.source !== 'file' && /\.md$/i.test(name) && (0,template_names/* isTemplateName */.k)(name.slice(0, -'.md'.length)));
        if (found)
            return root === '' ? found.name : `${root}/${found.name}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/kubernetes.js
var kubernetes = __webpack_require__(2508);
;// CONCATENATED MODULE: ./lib/config/named-files.js


/** What is wrong with the `template` that somebody wrote: nothing where it is a directory or a file of the tree. */
async function templateProblems(template, written, tree) {
    const path = template === undefined || written === undefined ? undefined : (0,memory/* insideRoot */.p0)(template);
    if (path === undefined || written === undefined)
        return [];
    const read = await tree.read(path);
    if ('text' in read || read.unreadable !== 'missing')
        return [];
    return [
        {
            message: `Unexpected template ${(0,words/* quote */.hD)(path)}, expected a directory or a file below the root of the repository`,
            place: written.place,
        },
    ];
}
/** What is wrong with the file of the list of proposals that somebody named. */
async function tableProblems(table, written, tree) {
    if (table === undefined || written === undefined)
        return [];
    const read = await tree.read(table);
    return 'text' in read ? [] : [unread(written, read.unreadable)];
}
/** What is wrong with the file at `written`, which cannot be read as text. */
function unread({ value, place }, unreadable) {
    const path = (0,words/* quote */.hD)(value);
    const message = unreadable === 'missing'
        ? `Missing file ${path}, expected a path from the root`
        : `Unexpected ${path}, expected a text file`;
    return { message, place };
}

// EXTERNAL MODULE: ./lib/config/owners.js
var owners = __webpack_require__(8468);
// EXTERNAL MODULE: ./lib/text/globs.js
var globs = __webpack_require__(3912);
;// CONCATENATED MODULE: ./lib/config/patterns.js




const normal = (path) => (0,memory/* insideRoot */.p0)(path) ?? path;
/** Patterns of a stranger's whose matching would take the machine for itself. */
function* costlyPatterns(file) {
    const at = function* (...keys) {
        const pattern = file.raw(...keys);
        if (pattern === undefined || (0,globs/* isModest */.FG)(pattern))
            return;
        yield { message: `Unexpected pattern ${(0,words/* quote */.hD)(pattern)}, expected ${globs/* MODEST */.hC}`, place: file.at(...keys) };
    };
    yield* at('owners', 'directory');
    for (const key of ['roots', 'exclude', 'documents', 'without-toc'])
        for (let index = 0; file.has(key, index); index++)
            yield* at(key, index);
    for (let index = 0; file.has('ignore', index); index++)
        yield* at('ignore', index, 'kep');
    for (let index = 0; file.has('owners', index); index++)
        yield* at('owners', index, 'directory');
}
/** Entries of `without-toc` and lines of the file that `without-toc-file` names; an empty list is one, too. */
async function withoutTocOf({ data }, tree, problems) {
    const { 'without-toc': listed, 'without-toc-file': named } = data;
    const entries = listed?.map(({ value }) => value);
    if (named === undefined)
        return entries?.map(normal);
    const { value: path, place } = named;
    const read = await tree.read(normal(path));
    if ('unreadable' in read) {
        problems.push(unread(named, read.unreadable));
        return undefined;
    }
    const lines = read.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
    const costly = lines.find((line) => !(0,globs/* isModest */.FG)(line));
    if (costly !== undefined)
        problems.push({
            message: `Unexpected pattern ${(0,words/* quote */.hD)(costly)} in ${(0,words/* quote */.hD)(path)}, expected ${globs/* MODEST */.hC}`,
            place,
        });
    return [...(entries ?? []), ...lines.filter((line) => line !== '')].map(normal);
}

// EXTERNAL MODULE: ./lib/config/presets.js
var presets = __webpack_require__(2446);
;// CONCATENATED MODULE: ./lib/config/config.js
/** `.github/prr-lint.yaml`: what a repository does in another way than kubernetes/enhancements. */












/** Where the configuration stands when nothing else is said; the other ending is read as well. */
const PATHS = ['.github/prr-lint.yaml', '.github/prr-lint.yml'];
const PLACEHOLDERS = ['{root}', '{owning-sig}', '{number}'];

/** A configuration that cannot be followed. The message has one line per problem: `path:line:column what is wrong`. */
class ConfigError extends errors/* UsageError */.eb {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(({ message, place }) => `${placeInWords(place)} ${message}`).join('\n'));
        this.problems = problems;
    }
}
/**
 * The configuration at `path`, else at its usual place, else the defaults. Keys that are left out keep their default. Throws
 * `UsageError` when `path` does not exist and `ConfigError` for everything that is wrong in the file, all at once. Files that it
 * names are read from `tree`, which differs from `files` where the configuration stands outside of the root.
 */
async function loadConfig(files, ruleIds, path, tree = files) {
    for (const candidate of path === undefined ? PATHS : [(0,memory/* insideRoot */.p0)(path) ?? path]) {
        const read = await files.read(candidate);
        if ('unreadable' in read && read.unreadable === 'missing')
            continue;
        const file = (0,yaml_file/* parseYaml */.h)(candidate, read, {
            validate: validators/* config */.$W,
            mayBeEmpty: true,
        });
        const problems = [...file.problems];
        const preset = presets.PRESETS[file.data.extends?.value ?? 'kubernetes'] ?? presets.DEFAULT_CONFIG;
        const config = {
            ...configOf(file, preset, ruleIds, problems),
            withoutToc: await withoutTocOf(file, tree, problems),
            kubernetes: await (0,kubernetes.kubernetesOf)(file, tree, preset.kubernetes, problems),
        };
        problems.push(...(await templateProblems(config.template, file.data.template, tree)), ...(await tableProblems(config.table, file.data.table, tree)), ...costlyPatterns(file));
        if (problems.length > 0)
            throw new ConfigError(problems.sort(byLine));
        if (file.data.template !== undefined || preset.template !== undefined)
            return config;
        return { ...config, template: await findTemplate(tree, config) };
    }
    if (path === undefined)
        return presets.DEFAULT_CONFIG;
    throw new errors/* UsageError */.eb(`The configuration ${(0,words/* quote */.hD)(path)} does not exist: correct the path or leave it out`);
}
/** What is written, and for the rest the preset. */
function configOf(file, preset, ruleIds, problems) {
    const { data } = file;
    return {
        path: file.path,
        roots: values(file, ['roots'], problems)?.map(config_normal) ?? preset.roots,
        exclude: [...preset.exclude, ...(values(file, ['exclude'], problems) ?? []).map(config_normal)],
        template: data.template === undefined ? preset.template : templateSetting(data.template.value),
        metadata: metadataOf(file, preset.metadata, problems),
        documents: values(file, ['documents'], problems) ?? preset.documents,
        aliases: config_normal(data.aliases?.value ?? preset.aliases),
        approvals: data.approvals === undefined ? preset.approvals : approvalsOf(file, problems),
        prrSince: data['prr-since'] === undefined ? preset.prrSince : sinceOf(data['prr-since'].value),
        statuses: values(file, ['statuses'], problems) ?? preset.statuses,
        stages: values(file, ['stages'], problems) ?? preset.stages,
        questionnaire: data.questionnaire?.value ?? preset.questionnaire,
        table: data.table === undefined ? preset.table : config_normal(data.table.value),
        optionalSections: values(file, ['optional-sections'], problems) ?? preset.optionalSections,
        owners: (0,owners.ownersOf)(file, problems) ?? preset.owners,
        rules: rulesOf(file, ruleIds, problems),
        ignores: ignoresOf(file, ruleIds, problems),
    };
}
function templateSetting(written) {
    return written === 'none' ? undefined : config_normal(written);
}
/** `none` is before every release. */
function sinceOf(written) {
    return (0,lifecycle.parseRelease)(written) ?? { major: 0, minor: 0 };
}
function metadataOf(file, preset, problems) {
    const written = file.data.metadata ?? {};
    const list = (key) => values(file, ['metadata', key], problems);
    const numberKey = written['number-key']?.value.trim() ?? preset.numberKey;
    const files = list('files');
    const required = preset.required.flatMap((key) => key !== preset.numberKey ? [key] : numberKey === undefined || numberKey === 'none' ? [] : [numberKey]);
    return {
        // Whoever names a file has one.
        source: written.source?.value ?? (files === undefined ? preset.source : 'file'),
        files: files ?? preset.files,
        numberKey: numberKey === 'none' ? undefined : numberKey,
        required: list('required') ?? required,
        requiredByTemplate: preset.requiredByTemplate && written.required === undefined,
        extra: list('extra') ?? preset.extra,
        lenient: preset.lenient,
    };
}
/** A list without an entry, or with one twice, is a slip; of keys there may be none. */
function values(file, keys, problems) {
    const list = keys.reduce((value, key) => value?.[key], file.data);
    if (list === undefined)
        return undefined;
    if (!file.has(...keys, 0) && !['required', 'extra'].includes(keys.at(-1) ?? '')) {
        problems.push({ message: `Missing value of ${(0,words/* quote */.hD)(keys.at(-1) ?? '')}`, place: file.keyAt(...keys) });
    }
    const seen = new Set();
    for (const { value, place } of list) {
        if (seen.has(value))
            problems.push({ message: `Unexpected second ${(0,words/* quote */.hD)(value)}, expected one`, place });
        seen.add(value);
    }
    return list.map(({ value }) => value);
}
function approvalsOf(file, problems) {
    const { approvals } = file.data;
    if (approvals === undefined || isText(approvals))
        return undefined;
    const path = approvals.path?.value ?? presets.APPROVALS.path;
    const approvers = approvals.approvers?.value ?? presets.APPROVALS.approvers;
    const emeritus = approvals.emeritus?.value ?? presets.APPROVALS.emeritus;
    const place = file.at('approvals', 'path');
    for (const [placeholder] of path.matchAll(/\{[^}]*\}?/g)) {
        if (PLACEHOLDERS.includes(placeholder))
            continue;
        const message = `Unexpected ${(0,words/* quote */.hD)(placeholder)}, expected ${(0,words/* oneOf */.yL)(PLACEHOLDERS)}`;
        problems.push({ message, place });
    }
    if (!path.includes('{number}'))
        problems.push({ message: 'Missing `{number}` in the path', place });
    return { path: config_normal(path), approvers, emeritus };
}
function isText(value) {
    return typeof value.value === 'string';
}
function rulesOf(file, ruleIds, problems) {
    const rules = new Map();
    for (const [id, { value: level }] of Object.entries(file.data.rules ?? {})) {
        problems.push(...unknownRule(id, ruleIds, file.keyAt('rules', id)));
        rules.set(id, level === 'false' ? 'off' : level);
    }
    return rules;
}
function ignoresOf(file, ruleIds, problems) {
    const ignores = [];
    for (let index = 0; file.has('ignore', index); index++) {
        const kep = file.raw('ignore', index, 'kep');
        if (kep === undefined)
            continue;
        const reason = file.raw('ignore', index, 'reason')?.trim() ?? '';
        if (reason === '' && file.raw('ignore', index, 'reason')) {
            problems.push({ message: 'Missing value of `reason`', place: file.keyAt('ignore', index, 'reason') });
        }
        const rules = ignoredRules(file, index);
        if (rules.length === 0 && file.problems.every(({ subject }) => subject !== 'ignore.rules')) {
            problems.push({ message: 'Missing `rules`', place: file.keyAt('ignore', index) });
        }
        for (const { value: name, place } of rules) {
            problems.push(...unknownRule(name, ruleIds, place));
            ignores.push({ kep: (0,memory/* insideRoot */.p0)(kep) ?? kep, rule: name, reason, place });
        }
    }
    return ignores;
}
/** `rule: one`, `rules: one` and `rules: [one, two]` alike. */
function ignoredRules(file, index) {
    const rules = [];
    const add = (...keys) => {
        const name = file.raw('ignore', index, ...keys);
        if (name)
            rules.push({ value: name, place: file.at('ignore', index, ...keys) });
    };
    add('rule');
    add('rules');
    for (let item = 0; file.has('ignore', index, 'rules', item); item++)
        add('rules', item);
    return rules;
}
function* unknownRule(id, ruleIds, place) {
    if (ruleIds.includes(id))
        return;
    const meant = (0,lifecycle.nearest)(id, ruleIds);
    const expected = meant === undefined ? 'one of `prr-lint rules`' : (0,words/* quote */.hD)(meant);
    yield { message: `Unexpected rule ${(0,words/* quote */.hD)(id)}, expected ${expected}`, place };
}
function config_normal(path) {
    return (0,memory/* insideRoot */.p0)(path) ?? path;
}
function placeInWords({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function byLine({ place: a }, { place: b }) {
    return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}


/***/ }),

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

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersOf: () => (/* binding */ ownersOf),
/* harmony export */   withUpcomingRelease: () => (/* binding */ withUpcomingRelease)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8810);
/** `owners:` of the configuration: how SIGs assign people to their KEPs. */




/**
 * The policies of a configuration file that its schema has checked, a single mapping being a list of one; `undefined` when it says
 * nothing of them, and an empty list when it says that there are none. A value that is only blanks is added to `problems`.
 */
function ownersOf(file, problems) {
    const { owners } = file.data;
    if (owners === undefined)
        return undefined;
    if (!Array.isArray(owners))
        return [policyAt(file, ['owners'], problems)];
    const policies = [];
    for (let index = 0; file.has('owners', index); index++) {
        if (file.has('owners', index, 'directory'))
            policies.push(policyAt(file, ['owners', index], problems));
    }
    return policies;
}
function policyAt(file, keys, problems) {
    const value = (key) => file.raw(...keys, key)?.trim() || undefined;
    const required = (key) => {
        const text = value(key)?.replace(/^#\s*/, '') ?? '';
        if (text === '' && file.raw(...keys, key) !== undefined) {
            problems.push({ message: `Missing value of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`, place: file.at(...keys, key) });
        }
        return text;
    };
    const directory = required('directory');
    return {
        directory: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? directory,
        reviewerMarker: required('reviewer-marker'),
        approverMarker: required('approver-marker'),
        techLeads: value('tech-leads'),
        since: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(value('since')),
        upcomingRelease: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(value('upcoming-release')),
        place: file.at(...keys, 'directory'),
    };
}
/**
 * The configuration with the upcoming release that a caller gives, which wins over what is configured; `option` is how the caller
 * calls it. Throws `UsageError` when `text` is no release.
 */
function withUpcomingRelease(config, text, option) {
    if (text === undefined)
        return config;
    const upcomingRelease = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.parseRelease)(text);
    if (upcomingRelease === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${option} ${text}`)}, expected a release such as \`v1.37\``);
    }
    return {
        ...config,
        upcomingRelease,
        owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })),
    };
}


/***/ }),

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


/***/ })

};
