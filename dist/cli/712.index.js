export const id = 712;
export const ids = [712,468,446];
export const modules = {

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: ConfigError, DEFAULT_CONFIG

// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/text/yaml/file.js + 1 modules
var yaml_file = __webpack_require__(9826);
// EXTERNAL MODULE: ./lib/text/yaml/validators.js
var validators = __webpack_require__(8164);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/config/find-template.js


const TEMPLATE_NAME = /^(?:(?:n{3,}|x{3,}|0+)[-_])?(?:[a-z]+[-_])*template$/i;
/** The first directory directly under a root that is named like a template: `NNNN-Template`, `0000-kep-template`, `template`. */
async function findTemplate(files, roots) {
    for (const written of roots) {
        const { base, isGlob } = picomatch.scan(written);
        const root = (0,memory/* insideRoot */.p0)(isGlob ? base : written) ?? '';
        const found = (await files.list(root)).find(({ name, kind }) => kind === 'directory' && TEMPLATE_NAME.test(name));
        if (found)
            return root === '' ? found.name : `${root}/${found.name}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/owners.js
var owners = __webpack_require__(8468);
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
        super(problems.map(({ message, place }) => `${inWords(place)} ${message}`).join('\n'));
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
        const preset = presets.PRESETS[file.data.extends ?? 'kubernetes'] ?? presets.DEFAULT_CONFIG;
        const config = {
            ...configOf(file, preset, ruleIds, problems),
            withoutToc: await withoutTocOf(file, tree, problems),
        };
        if (problems.length > 0)
            throw new ConfigError(problems.sort(byLine));
        if (file.data.template !== undefined || preset.template !== undefined)
            return config;
        return { ...config, template: await findTemplate(files, config.roots) };
    }
    if (path === undefined)
        return presets.DEFAULT_CONFIG;
    throw new errors/* UsageError */.eb(`The configuration ${(0,words/* quote */.h)(path)} does not exist: correct the path or leave it out`);
}
/** What is written, and for the rest the preset. */
function configOf(file, preset, ruleIds, problems) {
    const { data } = file;
    return {
        path: file.path,
        roots: values(file, ['roots'], problems)?.map(normal) ?? preset.roots,
        exclude: [...preset.exclude, ...(values(file, ['exclude'], problems) ?? []).map(normal)],
        template: data.template === undefined ? preset.template : templateOf(data.template),
        metadata: metadataOf(file, preset.metadata, problems),
        documents: values(file, ['documents'], problems) ?? preset.documents,
        aliases: normal(data.aliases ?? preset.aliases),
        approvals: data.approvals === undefined ? preset.approvals : approvalsOf(file, problems),
        prrSince: data['prr-since'] === undefined ? preset.prrSince : sinceOf(data['prr-since']),
        statuses: values(file, ['statuses'], problems) ?? preset.statuses,
        stages: values(file, ['stages'], problems) ?? preset.stages,
        questionnaire: data.questionnaire ?? preset.questionnaire,
        owners: (0,owners/* ownersOf */.K)(file, problems) ?? preset.owners,
        rules: rulesOf(file, ruleIds, problems),
        ignores: ignoresOf(file, ruleIds, problems),
    };
}
function templateOf(written) {
    return written === 'none' ? undefined : normal(written);
}
/** `none` is before every release. */
function sinceOf(written) {
    return (0,lifecycle.parseRelease)(written) ?? { major: 0, minor: 0 };
}
function metadataOf(file, preset, problems) {
    const written = file.data.metadata ?? {};
    const list = (key) => values(file, ['metadata', key], problems);
    const numberKey = written['number-key']?.trim() ?? preset.numberKey;
    const files = list('files');
    const required = preset.required.flatMap((key) => key !== preset.numberKey ? [key] : numberKey === undefined || numberKey === 'none' ? [] : [numberKey]);
    return {
        // Whoever names a file has one.
        source: written.source ?? (files === undefined ? preset.source : 'file'),
        files: files ?? preset.files,
        numberKey: numberKey === 'none' ? undefined : numberKey,
        required: list('required') ?? required,
        extra: list('extra') ?? preset.extra,
        lenient: preset.lenient,
    };
}
/** A list without an entry, or with one twice, is a slip; of keys there may be none. */
function values(file, keys, problems) {
    const list = keys.reduce((value, key) => value?.[key], file.data);
    if (!Array.isArray(list))
        return undefined;
    if (!file.has(...keys, 0) && !['required', 'extra'].includes(keys.at(-1) ?? '')) {
        problems.push({ message: `Missing value of ${(0,words/* quote */.h)(keys.at(-1) ?? '')}`, place: file.keyAt(...keys) });
    }
    const seen = new Set();
    for (let index = 0; file.has(...keys, index); index++) {
        const value = file.raw(...keys, index);
        if (value === undefined)
            continue;
        if (seen.has(value)) {
            problems.push({
                message: `Unexpected second ${(0,words/* quote */.h)(value)}, expected one`,
                place: file.at(...keys, index),
            });
        }
        seen.add(value);
    }
    return list;
}
/** Entries of `without-toc` and lines of the file that `without-toc-file` names; an empty list is one, too. */
async function withoutTocOf(file, tree, problems) {
    const { 'without-toc': entries, 'without-toc-file': path } = file.data;
    if (path === undefined)
        return entries?.map(normal);
    const read = await tree.read(normal(path));
    if ('unreadable' in read) {
        const message = read.unreadable === 'missing'
            ? `Missing file ${(0,words/* quote */.h)(path)}, expected a path from the root`
            : `Unexpected ${(0,words/* quote */.h)(path)}, expected a text file`;
        problems.push({ message, place: file.at('without-toc-file') });
        return undefined;
    }
    const lines = read.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
    return [...(entries ?? []), ...lines.filter((line) => line !== '')].map(normal);
}
function approvalsOf(file, problems) {
    const { approvals } = file.data;
    if (typeof approvals === 'string')
        return undefined;
    const { path, approvers, emeritus } = { ...presets.APPROVALS, ...approvals };
    const place = file.at('approvals', 'path');
    for (const [placeholder] of path.matchAll(/\{[^}]*\}?/g)) {
        if (PLACEHOLDERS.includes(placeholder))
            continue;
        const message = `Unexpected ${(0,words/* quote */.h)(placeholder)}, expected ${(0,words/* oneOf */.y)(PLACEHOLDERS)}`;
        problems.push({ message, place });
    }
    if (!path.includes('{number}'))
        problems.push({ message: 'Missing `{number}` in the path', place });
    return { path: normal(path), approvers, emeritus };
}
function rulesOf(file, ruleIds, problems) {
    const rules = new Map();
    for (const [id, level] of Object.entries(file.data.rules ?? {})) {
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
        for (const { name, place } of rules) {
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
            rules.push({ name, place: file.at('ignore', index, ...keys) });
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
    const expected = meant === undefined ? 'one of `prr-lint rules`' : (0,words/* quote */.h)(meant);
    yield { message: `Unexpected rule ${(0,words/* quote */.h)(id)}, expected ${expected}`, place };
}
function normal(path) {
    return (0,memory/* insideRoot */.p0)(path) ?? path;
}
function inWords({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function byLine({ place: a }, { place: b }) {
    return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}


/***/ }),

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   withUpcomingRelease: () => (/* binding */ withUpcomingRelease)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
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
            problems.push({ message: `Missing value of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}`, place: file.at(...keys, key) });
        }
        return text;
    };
    const directory = required('directory');
    return {
        directory: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? directory,
        reviewerMarker: required('reviewer-marker'),
        approverMarker: required('approver-marker'),
        techLeads: value('tech-leads'),
        since: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('since')),
        upcomingRelease: (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('upcoming-release')),
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
    const upcomingRelease = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(text);
    if (upcomingRelease === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`${option} ${text}`)}, expected a release such as \`v1.37\``);
    }
    return { ...config, owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })) };
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
    withoutToc: undefined,
    owners: [],
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
            extra: ['*'],
            lenient: true,
        },
        statuses: [],
    },
};


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   p0: () => (/* binding */ insideRoot)
/* harmony export */ });
/* unused harmony exports OUTSIDE, UNREADABLE, memory */
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2155);

/** In place of a file's content: a symbolic link that leaves the root. */
const OUTSIDE = Symbol('link that leaves the root');
/** In place of a file's content: a file that the reader may not open. */
const UNREADABLE = Symbol('unreadable file');
/** An in-memory tree under the rules of `workTree`: POSIX paths relative to the root; directories are implied by their files. */
function memory(files) {
    const contents = new Map();
    const directories = new Map([['', new Map()]]);
    for (const [written, content] of Object.entries(files)) {
        const path = insideRoot(written);
        if (path === undefined || path === '')
            throw new TypeError(`Unexpected path \`${written}\` in a tree`);
        contents.set(path, content);
        let kind = content === OUTSIDE ? 'link' : 'file';
        for (let child = path; child !== ''; child = parentOf(child), kind = 'directory') {
            const parent = parentOf(child);
            const entries = directories.get(parent) ?? new Map();
            directories.set(parent, entries.set(basename(child), kind));
        }
    }
    return {
        async list(directory) {
            const entries = directories.get(insideRoot(directory) ?? '..') ?? [];
            return [...entries].map(([name, kind]) => ({ name, kind })).sort(byName);
        },
        async read(written) {
            const path = insideRoot(written);
            if (path === undefined)
                return { unreadable: 'outside' };
            if (directories.has(path))
                return { unreadable: 'directory' };
            const content = contents.get(path);
            if (content === undefined)
                return { unreadable: 'missing' };
            if (content === OUTSIDE)
                return { unreadable: 'outside' };
            if (content === UNREADABLE)
                return { unreadable: 'unreadable' };
            if (typeof content !== 'string')
                return decode(content);
            const text = content.replace(/^\uFEFF/, '');
            return text === content ? { text } : { text, hasMark: true };
        },
    };
}
/** UTF-8 text without its byte order mark, or that the bytes are none. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        return hasMark ? { text, hasMark } : { text };
    }
    catch {
        return { unreadable: 'not-utf8' };
    }
}
/** `path` in its shortest form, `''` for the root; `undefined` when it is absolute or climbs out of the root. */
function insideRoot(path) {
    if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(path))
        return undefined;
    const normal = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(path).replace(/\/$/, '');
    if (normal === '..' || normal.startsWith('../'))
        return undefined;
    return normal === '.' ? '' : normal;
}
/** Code unit order: the same on every machine, whatever its locale. */
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function parentOf(path) {
    const parent = dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   pD: () => (/* binding */ dirname)
/* harmony export */ });
/** POSIX paths as text. The engine's paths are relative to a root and know no drive, no backslash and no working directory. */
/** The parts joined and normalised: `join('keps', '../OWNERS')` is `OWNERS`. */
function join(...parts) {
    return normalize(parts.filter((part) => part !== '').join('/'));
}
/** Without `.`, `..` and double slashes, as far as they can be resolved; `.` for an empty path. A slash at the end stays. */
function normalize(path) {
    const isAbsolute = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!isAbsolute)
            kept.push('..');
    }
    const joined = kept.join('/');
    const end = joined !== '' && path.endsWith('/') ? '/' : '';
    return isAbsolute ? `/${joined}${end}` : joined === '' ? '.' : joined + end;
}
/** The path above: `.` for a single name. */
function dirname(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
    const slash = trimmed.lastIndexOf('/');
    return slash === -1 ? '.' : slash === 0 ? '/' : trimmed.slice(0, slash);
}
/** The last name of a path, without `ending` where it ends so. */
function basename(path, ending = '') {
    const trimmed = path.replace(/\/+$/, '');
    const name = trimmed.slice(trimmed.lastIndexOf('/') + 1);
    return ending !== '' && name !== ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
function isAbsolute(path) {
    return path.startsWith('/');
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const LONGEST = 80;
/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
function quote(text) {
    const line = text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    if (line === '')
        return '`""`';
    const characters = [...line.slice(0, 2 * (LONGEST + 1))];
    return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}\``;
}
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
function oneOf(values) {
    const quoted = values.map(quote);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ })

};
