export const id = 680;
export const ids = [680,299];
export const modules = {

/***/ 4330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   withUpcomingRelease: () => (/* binding */ withUpcomingRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8804);
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
            problems.push({ message: `Missing value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}`, place: file.at(...keys, key) });
        }
        return text;
    };
    const directory = required('directory');
    return {
        directory: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(directory) ?? directory,
        reviewerMarker: required('reviewer-marker'),
        approverMarker: required('approver-marker'),
        techLeads: value('tech-leads'),
        since: (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('since')),
        upcomingRelease: (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value('upcoming-release')),
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
    const upcomingRelease = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(text);
    if (upcomingRelease === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`${option} ${text}`)}, expected a release such as \`v1.37\``);
    }
    return { ...config, owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })) };
}


/***/ }),

/***/ 7932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: ConfigError, DEFAULT_CONFIG

// EXTERNAL MODULE: ./lib/config-owners.js
var config_owners = __webpack_require__(4330);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/lifecycle.js
var lifecycle = __webpack_require__(1291);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/load/find-template.js


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

// EXTERNAL MODULE: ./lib/load/validators.js
var validators = __webpack_require__(285);
// EXTERNAL MODULE: ./lib/load/yaml-file.js + 1 modules
var yaml_file = __webpack_require__(2100);
// EXTERNAL MODULE: ./lib/presets.js
var presets = __webpack_require__(1299);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(8804);
;// CONCATENATED MODULE: ./lib/config.js
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
    throw new errors/* UsageError */.eb(`The configuration ${(0,lib_text/* quote */.h)(path)} does not exist: correct the path or leave it out`);
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
        owners: (0,config_owners/* ownersOf */.K)(file, problems) ?? preset.owners,
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
        problems.push({ message: `Missing value of ${(0,lib_text/* quote */.h)(keys.at(-1) ?? '')}`, place: file.keyAt(...keys) });
    }
    const seen = new Set();
    for (let index = 0; file.has(...keys, index); index++) {
        const value = file.raw(...keys, index);
        if (value === undefined)
            continue;
        if (seen.has(value)) {
            problems.push({
                message: `Unexpected second ${(0,lib_text/* quote */.h)(value)}, expected one`,
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
            ? `Missing file ${(0,lib_text/* quote */.h)(path)}, expected a path from the root`
            : `Unexpected ${(0,lib_text/* quote */.h)(path)}, expected a text file`;
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
        const message = `Unexpected ${(0,lib_text/* quote */.h)(placeholder)}, expected ${(0,lib_text/* oneOf */.y)(PLACEHOLDERS)}`;
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
    const expected = meant === undefined ? 'one of `prr-lint rules`' : (0,lib_text/* quote */.h)(meant);
    yield { message: `Unexpected rule ${(0,lib_text/* quote */.h)(id)}, expected ${expected}`, place };
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

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   bF: () => (/* binding */ directoryNumber),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _load_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9462);





/** `2033-slug`, `539.2-slug`, `NNNN-slug`, `tbd-slug`; the number may follow the name of the process: `gep-1709`, `OSAC-0012-slug`. */
const KEP_NAME = /^(?:(?:\d+(?:\.\d+)?|[Nn]{3,}|[Xx]{3,}|[Tt][Bb][Dd])-.|(?:[a-z]?ep|[A-Z]{2,})-\d+(?:$|-.))/;
const TEMPLATE_NAME = /^n{3,}-.*template$/i;
const GROUP_NAME = /^(?:sig|wg|ug|committee)-./;
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
const APPROVAL_NAME = /^(\d+)\.ya?ml$/;
/**
 * The KEP directories that `paths` lead to; all of the tree without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when a KEP root does not exist, no KEP is found or a path leads to none. With `ignoreUnrelated` such a path,
 * or one that all KEPs depend on, selects nothing.
 */
async function discover(files, config, paths, { ignoreUnrelated = false } = {}) {
    const found = await survey(files, config);
    if (found.directories.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`);
    }
    const selected = new Set();
    for (const path of paths) {
        if (ignoreUnrelated && isShared(path, config))
            continue;
        const led = leadsTo(found, config, path);
        if (led.length === 0 && !ignoreUnrelated)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(await whyNone(files, config, found, path));
        for (const directory of led)
            selected.add(directory);
    }
    const everything = paths.length === 0 || paths.some((path) => (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(path) === '');
    return {
        ...found,
        selected: found.directories
            .map(({ directory }) => directory)
            .filter((d) => everything || selected.has(d)),
        everything,
    };
}
/** Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. */
async function survey(files, config) {
    const roots = await rootsOf(files, config);
    const approvalRoots = approvalRootsOf(config, roots);
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(config.template);
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_4__([...config.exclude], { dot: true });
    const directories = new Map();
    const sigs = new Set();
    async function walk(directory, isRoot) {
        const entries = await files.list(directory);
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(directory);
        const isKep = isKepDirectory(name, entries, isRoot, config);
        if (isKep)
            directories.set(directory, directoryNumber(name));
        // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
        if (isKep && KEP_NAME.test(name) && !isRoot)
            return true;
        const below = entries
            .filter((entry) => entry.kind === 'directory' && !isForeign(entry.name))
            .map((entry) => ({ name: entry.name, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, entry.name) }))
            .filter(({ path }) => !approvalRoots.includes(path) &&
            path !== template &&
            !TEMPLATE_NAME.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) &&
            !excluded(path));
        const holds = await Promise.all(below.map(async (child) => {
            const holdsKeps = await walk(child.path, false);
            if (isRoot && !directories.has(child.path) && (holdsKeps || GROUP_NAME.test(child.name)))
                sigs.add(child.name);
            return holdsKeps;
        }));
        if (isKep || holds.includes(true))
            return true;
        const isLeaf = !isRoot && isProposal(directory, entries, config);
        if (isLeaf)
            directories.set(directory, directoryNumber(name));
        return isLeaf;
    }
    for (const root of roots)
        await walk(root, true);
    return {
        directories: [...directories]
            .map(([directory, number]) => ({ directory, number }))
            .sort((a, b) => byPath(a.directory, b.directory)),
        approvals: await approvalsBelow(files, approvalRoots),
        approvalRoots,
        sigs,
    };
}
/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
function leadsTo(found, config, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return [];
    const all = found.directories.map(({ directory }) => directory);
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(config.template);
    if (path === '' || path === config.aliases || path === config.path || isAtOrBelow(template, path))
        return all;
    const own = all.filter((directory) => isAtOrBelow(path, directory) || isAtOrBelow(directory, path));
    // A stray kep.yaml above other KEPs: a path in one of those is not about the stray.
    const innermost = own.filter((directory) => !own.some((other) => other !== directory && isAtOrBelow(directory, other)));
    const led = own.some((directory) => isAtOrBelow(path, directory)) ? own : innermost;
    if (led.length > 0 || !found.approvalRoots.some((root) => isAtOrBelow(root, path)))
        return led;
    const asked = found.approvals.filter((approval) => isAtOrBelow(path, approval.path));
    const removed = approvalAt(path);
    const approvals = asked.length === 0 && removed ? [removed] : asked;
    return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(byPath);
}
/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
function isShared(path, { aliases, path: configPath, template }) {
    return path === aliases || path === configPath || isAtOrBelow(template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(template), path);
}
/** The number in a KEP directory's name without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. */
function directoryNumber(name) {
    return withoutZeros(/^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$)/.exec(name)?.[1]);
}
function isKepDirectory(name, entries, isRoot, { metadata }) {
    const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
    if (metadata.source === 'file' && metadata.files.some((file) => names.includes(file)))
        return true;
    // Also without its proper files: those are then what the author has to hear about.
    return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}
/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
function isProposal(directory, entries, config) {
    if (config.metadata.source === 'file' || GROUP_NAME.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(directory)))
        return false;
    const names = (0,_load_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .documentNames */ .o)(directory, config);
    return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}
async function rootsOf(files, config) {
    const roots = [];
    for (const written of config.roots) {
        const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(written);
        const literal = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(isGlob ? base : written);
        if (literal === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected root \`${written}\`, expected a path inside the repository: see \`roots\``);
        }
        const read = literal === '' ? undefined : await files.read(literal);
        if (read && !('unreadable' in read && read.unreadable === 'directory')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingRoot */ .J9(`The KEP root \`${literal}\` is no directory of this tree: set \`roots\` in .github/prr-lint.yaml or pass --root`);
        }
        roots.push(...(isGlob ? await directoriesMatching(files, literal, picomatch__WEBPACK_IMPORTED_MODULE_4__(glob)) : [literal]));
    }
    return [...new Set(roots)]
        .sort(byPath)
        .filter((root, _, all) => !all.some((o) => o !== root && isAtOrBelow(o, root)));
}
async function directoriesMatching(files, base, matches) {
    const found = [];
    async function walk(directory) {
        for (const { name, kind } of await files.list(directory)) {
            if (kind !== 'directory' || isForeign(name))
                continue;
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name);
            if (matches(base === '' ? path : path.slice(base.length + 1)))
                found.push(path);
            else
                await walk(path);
        }
    }
    await walk(base);
    return found;
}
async function approvalsBelow(files, roots) {
    const found = [];
    async function walk(directory) {
        await Promise.all((await files.list(directory)).map(async ({ name, kind }) => {
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name);
            if (kind === 'directory')
                return walk(path);
            const approval = approvalAt(path);
            if (approval)
                found.push(approval);
        }));
    }
    for (const root of roots)
        await walk(root);
    return found.sort((a, b) => byPath(a.path, b.path));
}
function approvalAt(path) {
    const number = withoutZeros(APPROVAL_NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))?.[1]);
    return number === undefined ? undefined : { path, sig: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)), number };
}
/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }, sig, number) {
    const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const ofSig = numbered.filter((directory) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(directory).split('/').includes(sig));
    return ofSig.length > 0 ? ofSig : numbered;
}
async function whyNone(files, config, found, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return `The path \`${written}\` is outside of the root: pass --root`;
    const approval = found.approvalRoots.some((root) => isAtOrBelow(root, path)) ? approvalAt(path) : undefined;
    if (approval)
        return `The path \`${written}\` is an approval of KEP ${approval.number}, but no KEP directory has that number`;
    const read = await files.read(path);
    if ('unreadable' in read && read.unreadable === 'missing')
        return `The path \`${written}\` does not exist`;
    return (`The path \`${written}\` leads to no KEP: expected a KEP's directory, a file in one, ` +
        `a directory above some or an approval file below ${inWords(config.roots)}`);
}
/** The directories above all approval files: the configured path up to its first variable, for each KEP root. */
function approvalRootsOf({ approvals }, roots) {
    if (approvals === undefined)
        return [];
    const directories = roots.map((root) => {
        const segments = approvals.path.replaceAll('{root}', root).split('/').slice(0, -1);
        const variable = segments.findIndex((segment) => segment.includes('{'));
        return (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRoot */ .p0)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(...segments.slice(0, variable === -1 ? undefined : variable)));
    });
    return [...new Set(directories)].filter((directory) => directory !== undefined);
}
/** Tools' own directories: they hold copies, never a repository's KEPs. */
function isForeign(name) {
    return name.startsWith('.') || name === 'node_modules';
}
function isAtOrBelow(directory, path) {
    return (directory !== undefined && (path === directory || directory === '' || path.startsWith(`${directory}/`)));
}
function withoutZeros(digits) {
    return digits?.replace(/^0+(?=\d)/, '');
}
function byPath(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function inWords(roots) {
    return roots.map((root) => `\`${root}\``).join(', ');
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ documentNames),
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The files of a proposal under the names that the repository gives them. */

/** Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. */
async function readSources(files, directory, config) {
    const entries = files.list(directory);
    const source = async (names) => {
        // A single name needs no look at the directory: reading goes on at the same time.
        const name = names.length === 1 ? names[0] : firstOf(names, await entries);
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name ?? '');
        return { path, read: await files.read(path) };
    };
    const [document, metadata] = await Promise.all([
        source(documentNames(directory, config)),
        config.metadata.source === 'file' ? source(config.metadata.files) : undefined,
    ]);
    return { entries: await entries, document, metadata };
}
/** The names that the document of the KEP in `directory` may have. */
function documentNames(directory, { documents }) {
    return documents.map((name) => name.replaceAll('{directory}', () => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(directory)));
}
function firstOf(names, entries) {
    return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
}


/***/ }),

/***/ 1299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APPROVALS: () => (/* binding */ APPROVALS),
/* harmony export */   DEFAULT_CONFIG: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   KUBERNETES_ENHANCEMENTS_OWNERS: () => (/* binding */ KUBERNETES_ENHANCEMENTS_OWNERS),
/* harmony export */   PRESETS: () => (/* binding */ PRESETS)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1291);
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
    statuses: _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES,
    stages: _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STAGES,
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
        statuses: [..._lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES, 'draft'],
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

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ rootsSetting),
/* harmony export */   Vo: () => (/* binding */ hasApprovals),
/* harmony export */   xx: () => (/* binding */ questionnaireOf),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
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
/** The other keys in which the repository differs from `preset`, in the order of the documentation. */
function settingsFor(inventory, preset) {
    return [
        ...templateSetting(inventory, preset),
        ...metadataSettings(inventory, preset.metadata),
        ...documentsSetting(inventory, preset),
        ...reviewSettings(inventory, preset),
        ...statusesSetting(inventory, preset),
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
    if (inventory.proposals.length > 0 && written.length > 0 && !isSame(written, required)) {
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
function isSame(a, b) {
    return a.length === b.length && a.every((value, index) => value === b[index]);
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CONFIGURATION: () => (/* binding */ CONFIGURATION),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./lib/config.js + 1 modules
var lib_config = __webpack_require__(7932);
// EXTERNAL MODULE: ./lib/discover.js
var discover = __webpack_require__(5732);
// EXTERNAL MODULE: ./lib/presets.js
var presets = __webpack_require__(1299);
;// CONCATENATED MODULE: ./lib/setup/configuration.js
/** The text of a configuration that starts from `preset`; `reason` says in one line why. Ends in a line feed. */
function configurationText(preset, reason, settings) {
    const head = `# Written by \`prr-lint init\`: ${visible(reason)}.\nextends: ${scalar(preset)}\n`;
    const sections = new Set(settings.map(({ keys: [key] }) => key));
    const blocks = [...sections].map((section) => {
        const own = settings.filter(({ keys }) => keys[0] === section);
        const isNested = own.some(({ keys }) => keys.length === 2);
        return `\n${isNested ? `${section}:\n` : ''}${own.map(lines).join('')}`;
    });
    return head + blocks.join('');
}
function lines({ keys, value, comment }) {
    const indent = keys.length === 2 ? '  ' : '';
    const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
    return `${indent}# ${comment}\n${indent}${keys.at(-1)}: ${written}\n`;
}
/** A text as YAML reads it back: in double quotes, whose escapes are those of JSON, unless it is a plain word. */
function scalar(text) {
    return /^(?!null$)[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/iu.test(text) ? text : visible(JSON.stringify(text));
}
/** No character of a name that a repository chose hides in the file or ends its line. */
function visible(text) {
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}

// EXTERNAL MODULE: ./lib/setup/settings.js
var settings = __webpack_require__(6744);
;// CONCATENATED MODULE: ./lib/setup/suggestion.js
/** The configuration that suits a repository, and why. */





/** Where the configuration is written. */
const CONFIGURATION = '.github/prr-lint.yaml';
/**
 * The preset that says most about the repository by itself, with the keys in which the repository differs from it; `wanted` is the
 * name of a preset that somebody chose instead. The text is one that `loadConfig` accepts.
 */
async function suggest(files, inventory, wanted) {
    if (inventory.roots.length === 0)
        return bare(wanted ?? 'kubernetes');
    const names = wanted === undefined ? suitable(inventory) : [wanted];
    const all = await Promise.all(names.map((name) => from(files, inventory, name)));
    const best = all.reduce((one, other) => (other.settings.length < one.settings.length ? other : one));
    const preset = wanted === undefined && isUpstream(inventory, best) ? 'kubernetes/enhancements' : best.preset;
    const reason = wanted === undefined ? reasonOf(inventory) : 'the preset was chosen';
    const text = configurationText(preset, reason, best.settings);
    return { ...best, preset, reason, text, reads: await readBy(files, text) };
}
/** For a repository that holds nothing yet. */
function bare(preset) {
    const reason = 'the preset was chosen';
    return { preset, reason, settings: [], text: configurationText(preset, reason, []), reads: 0 };
}
/** A layout with metadata of its own needs a preset that takes any; among the others the shortest configuration decides. */
function suitable({ source, isOwnProcess }) {
    return source === 'file' && !isOwnProcess ? ['kubernetes', 'sigs'] : ['frontmatter'];
}
async function from(files, inventory, name) {
    const roots = (0,settings/* rootsSetting */.Qi)(inventory, presets.PRESETS[name]);
    // With the template that this preset finds here.
    const preset = await (0,lib_config.loadConfig)(withConfiguration(files, configurationText(name, '', roots)), []);
    return { preset: name, settings: [...roots, ...(0,settings/* settingsFor */.zc)(inventory, preset)] };
}
/** The SIGs of kubernetes/enhancements have policies that no other repository has. */
function isUpstream({ assignsApprovers }, { preset }) {
    return preset === 'kubernetes' && assignsApprovers;
}
function reasonOf(inventory) {
    const { source, files, isOwnProcess } = inventory;
    const places = {
        file: `metadata in ${files[0]}`,
        'front-matter': 'metadata at the top of the document',
        none: 'no metadata',
    };
    const questionnaire = (0,settings/* questionnaireOf */.xx)(inventory);
    const parts = [
        places[source],
        ...(isOwnProcess ? ['statuses of its own'] : []),
        questionnaire === 'none' ? 'no questionnaire' : 'the questionnaire',
        (0,settings/* hasApprovals */.Vo)(inventory) ? 'approval files' : 'no approval files',
    ];
    return parts.join(', ');
}
async function readBy(files, text) {
    const config = await (0,lib_config.loadConfig)(withConfiguration(files, text), []);
    return (await (0,discover/* survey */.Fr)(files, config)).directories.length;
}
/** The same tree with another configuration. */
function withConfiguration(files, text) {
    return { list: files.list, read: async (path) => (path === CONFIGURATION ? { text } : files.read(path)) };
}


/***/ })

};
