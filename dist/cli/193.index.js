export const id = 193;
export const ids = [193];
export const modules = {

/***/ 2193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony exports DEFAULT_CONFIG, ConfigError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _load_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(285);
/* harmony import */ var _load_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8804);
/** `.github/prr-lint.yaml`: what a repository does in another way than kubernetes/enhancements. */






/** Where the configuration stands when nothing else is said; the other ending is read as well. */
const PATHS = ['.github/prr-lint.yaml', '.github/prr-lint.yml'];
const APPROVALS = {
    path: '{root}/prod-readiness/{owning-sig}/{number}.yaml',
    approvers: 'prod-readiness-approvers',
    emeritus: 'prod-readiness-approvers-emeritus',
};
const TEMPLATE = 'keps/NNNN-kep-template';
const PLACEHOLDERS = ['{root}', '{owning-sig}', '{number}'];
/** The ways of kubernetes/enhancements. */
const DEFAULT_CONFIG = {
    path: undefined,
    roots: ['keps'],
    exclude: ['**/prod-readiness/**', '**/testdata/**'],
    template: TEMPLATE,
    aliases: 'OWNERS_ALIASES',
    approvals: APPROVALS,
    prrSince: { major: 1, minor: 21 },
    statuses: _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f,
    stages: _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an,
    questionnaire: 'template',
    withoutToc: undefined,
    rules: new Map(),
    ignores: [],
};
/** A configuration that cannot be followed. The message has one line per problem: `path:line:column what is wrong`. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb {
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
    for (const candidate of path === undefined ? PATHS : [(0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) ?? path]) {
        const read = await files.read(candidate);
        if ('unreadable' in read && read.unreadable === 'missing')
            continue;
        const file = (0,_load_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(candidate, read, {
            validate: _load_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W,
            mayBeEmpty: true,
        });
        const problems = [...file.problems];
        const config = {
            ...configOf(file, ruleIds, problems),
            withoutToc: await withoutTocOf(file, tree, problems),
        };
        if (problems.length > 0)
            throw new ConfigError(problems.sort(byLine));
        return config;
    }
    if (path === undefined)
        return DEFAULT_CONFIG;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`The configuration ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} does not exist: correct the path or leave it out`);
}
function configOf(file, ruleIds, problems) {
    const { data } = file;
    return {
        path: file.path,
        roots: values(file, 'roots', problems)?.map(normal) ?? DEFAULT_CONFIG.roots,
        exclude: [...DEFAULT_CONFIG.exclude, ...(values(file, 'exclude', problems) ?? []).map(normal)],
        template: data.template === 'none' ? undefined : normal(data.template ?? TEMPLATE),
        aliases: normal(data.aliases ?? DEFAULT_CONFIG.aliases),
        approvals: approvalsOf(file, problems),
        prrSince: (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(data['prr-since']) ?? DEFAULT_CONFIG.prrSince,
        statuses: values(file, 'statuses', problems) ?? DEFAULT_CONFIG.statuses,
        stages: values(file, 'stages', problems) ?? DEFAULT_CONFIG.stages,
        questionnaire: data.questionnaire ?? DEFAULT_CONFIG.questionnaire,
        rules: rulesOf(file, ruleIds, problems),
        ignores: ignoresOf(file, ruleIds, problems),
    };
}
/** A list without an entry, or with one twice, is a slip. */
function values(file, key, problems) {
    const list = file.data[key];
    if (list === undefined)
        return undefined;
    if (!file.has(key, 0))
        problems.push({ message: `Missing value of \`${key}\``, place: file.keyAt(key) });
    const seen = new Set();
    for (let index = 0; file.has(key, index); index++) {
        const value = file.raw(key, index);
        if (value === undefined)
            continue;
        if (seen.has(value)) {
            problems.push({
                message: `Unexpected second ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(value)}, expected one`,
                place: file.at(key, index),
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
            ? `Missing file ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)}, expected a path from the root`
            : `Unexpected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)}, expected a text file`;
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
    const { path, approvers, emeritus } = { ...APPROVALS, ...approvals };
    const place = file.at('approvals', 'path');
    for (const [placeholder] of path.matchAll(/\{[^}]*\}?/g)) {
        if (PLACEHOLDERS.includes(placeholder))
            continue;
        const message = `Unexpected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(placeholder)}, expected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .y)(PLACEHOLDERS)}`;
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
            ignores.push({ kep: (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(kep) ?? kep, rule: name, reason, place });
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
    const meant = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, ruleIds);
    const expected = meant === undefined ? 'one of `prr-lint rules`' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(meant);
    yield { message: `Unexpected rule ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(id)}, expected ${expected}`, place };
}
function normal(path) {
    return (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) ?? path;
}
function inWords({ path, start }) {
    return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}
function byLine({ place: a }, { place: b }) {
    return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}


/***/ }),

/***/ 8804:
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
