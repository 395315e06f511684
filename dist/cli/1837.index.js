export const id = 1837;
export const ids = [1837];
export const modules = {

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseAliases)
});

// UNUSED EXPORTS: readAliases

// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/yaml/file.js + 7 modules
var yaml_file = __webpack_require__(4260);
// EXTERNAL MODULE: ./lib/text/yaml/validators.js
var validators = __webpack_require__(8164);
;// CONCATENATED MODULE: ./lib/load/plain-aliases.js
const ALIAS = /^ {2}([A-Za-z][\w.-]*):[ \t]*$/;
const ITEM = /^( {2}| {4})- ([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:[ \t]#.*)?$/;
const NOTHING = /^ *(?:#.*)?$/;
/** Plain words that YAML takes for no text. */
const WORDS = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n']);
/** Alias → handles; `undefined` for a file of any other form. */
function plainAliases(path, text) {
    const groups = new Map();
    let handles = [];
    let indent;
    let isOpen = false;
    for (const [index, line] of text.split('\n').entries()) {
        if (NOTHING.test(line))
            continue;
        if (!isOpen) {
            if (!/^aliases:[ \t]*$/.test(line))
                return undefined;
            isOpen = true;
            continue;
        }
        const [, alias] = ALIAS.exec(line) ?? [];
        if (alias !== undefined) {
            if (groups.has(alias) || WORDS.has(alias.toLowerCase()) || (groups.size > 0 && handles.length === 0))
                return undefined;
            handles = [];
            indent = undefined;
            groups.set(alias, handles);
            continue;
        }
        const [, before = '', handle] = ITEM.exec(line) ?? [];
        indent ??= before;
        if (handle === undefined || groups.size === 0 || before !== indent || WORDS.has(handle.toLowerCase()))
            return undefined;
        const start = { line: index + 1, column: before.length + 3 };
        handles.push({
            value: handle,
            place: { path, start, end: { ...start, column: start.column + handle.length } },
        });
    }
    return isOpen && handles.length > 0 ? groups : undefined;
}

;// CONCATENATED MODULE: ./lib/load/aliases.js




/** The handles of every alias as written, each with its place; read when somebody asks. Keys besides `aliases` belong to other tools. */
function parseAliases(path, read) {
    const exists = !('unreadable' in read && read.unreadable === 'missing');
    return (0,once/* lazy */.RZ)({ path, exists }, { groups: true, problems: true }, () => {
        const groups = 'text' in read ? plainAliases(path, read.text) : undefined;
        return groups === undefined ? readAliases(path, read) : { groups, problems: [] };
    });
}
/** With a parser, whatever the form of the file. */
function readAliases(path, read) {
    const file = (0,yaml_file/* parseYaml */.h)(path, read, { validate: validators/* ownersAliases */.Jx });
    const groups = new Map(Object.entries(file.data.aliases ?? {}));
    return { groups, problems: file.problems };
}


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ leadsTo),
/* harmony export */   y: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/** Which KEPs a path says something about. */





/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
function leadsTo(found, config, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return [];
    const all = found.directories.map(({ directory }) => directory);
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(config.template);
    if (path === '' || path === config.aliases || path === config.path || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(template, path))
        return all;
    const own = all.filter((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, directory) || belongsTo(directory, path));
    // A stray kep.yaml above other KEPs: a path in one of those is not about the stray.
    const innermost = own.filter((directory) => !own.some((other) => other !== directory && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(directory, other)));
    const led = own.some((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, directory)) ? own : innermost;
    if (led.length > 0 || !found.approvalRoots.some((root) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(root, path)))
        return led;
    const asked = found.approvals.filter((approval) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(path, approval.path));
    const removed = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalAt */ .dz)(path);
    const approvals = asked.length === 0 && removed ? [removed] : asked;
    return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U);
}
/** Whether `path` is the KEP in `directory` or something of it: of a single file also what lies in the folder beside it. */
function belongsTo(directory, path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(directory, path) || ((0,_single_js__WEBPACK_IMPORTED_MODULE_2__/* .isSingle */ .vX)(directory) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)((0,_single_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(directory), path));
}
/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
function isShared(path, { aliases, path: configPath, template }) {
    return path === aliases || path === configPath || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(template), path);
}
/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }, sig, number) {
    const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const ofSig = numbered.filter((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(directory).split('/').includes(sig));
    return ofSig.length > 0 ? ofSig : numbered;
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ withTable),
/* harmony export */   SG: () => (/* binding */ SHARED),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);

/** What every repository has. */
const SHARED = {
    config: true,
    template: true,
    aliases: true,
    sigs: true,
    approvals: true,
    strays: true,
    directories: true,
    unread: true,
};
/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
function repositoryOf({ config, template, aliases }, { sigs, approvals, strays, directories, unread }) {
    const shared = { config, template, aliases, approvals, strays, directories, unread };
    return (0,_text_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(shared, { sigs: true }, () => ({ sigs: new Set([...leadsOf(aliases), ...sigs]) }));
}
/** The groups that an alias `<group>-leads` speaks of. */
function leadsOf({ groups }) {
    return [...groups.keys()]
        .filter((alias) => alias.endsWith('-leads'))
        .map((alias) => alias.slice(0, -'-leads'.length));
}
/** A repository with the list of its proposals, where one is judged. */
function withTable(repository, table) {
    return table === undefined ? repository : (0,_text_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)({ table }, SHARED, () => repository);
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ numbersIn),
  survey: () => (/* binding */ survey),
  D: () => (/* binding */ surveyWith)
});

// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
// EXTERNAL MODULE: ./lib/text/paths.js
var text_paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/load/names.js
var load_names = __webpack_require__(5016);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/load/roots.js
/** Where a configuration says that KEPs and approvals lie. */






/** The directories that `roots` lead to, sorted, none below another. Throws `UsageError` for one outside, `MissingRoot` for one that is not there. */
async function rootsOf(files, config) {
    const roots = [];
    for (const written of config.roots) {
        const { base, glob, isGlob } = picomatch.scan(written);
        const literal = (0,memory/* insideRoot */.p0)(isGlob ? base : written);
        if (literal === undefined) {
            throw new errors/* UsageError */.eb(`Unexpected root \`${written}\`, expected a path inside the repository: see \`roots\``);
        }
        const read = literal === '' ? undefined : await files.read(literal);
        if (read && !('unreadable' in read && read.unreadable === 'directory')) {
            throw new errors/* MissingRoot */.J9(`The KEP root \`${literal}\` is no directory of this tree: set \`roots\` in .github/prr-lint.yaml or pass --root`);
        }
        roots.push(...(isGlob ? await directoriesMatching(files, literal, picomatch(glob)) : [literal]));
    }
    return [...new Set(roots)]
        .sort(order/* compare */.U)
        .filter((root, _, all) => !all.some((o) => o !== root && (0,text_paths/* isAtOrBelow */.a5)(o, root)));
}
async function directoriesMatching(files, base, matches) {
    const found = [];
    async function walk(directory) {
        for (const { name, kind } of await files.list(directory)) {
            if (kind !== 'directory' || (0,load_names/* isForeign */.jq)(name))
                continue;
            const path = (0,text_paths/* join */.fj)(directory, name);
            if (matches(base === '' ? path : path.slice(base.length + 1)))
                found.push(path);
            else
                await walk(path);
        }
    }
    await walk(base);
    return found;
}
/** The directories above all approval files: the configured path up to its first variable, for each KEP root. */
function approvalRootsOf({ approvals }, roots) {
    if (approvals === undefined)
        return [];
    const directories = roots.map((root) => {
        const segments = approvals.path.replaceAll('{root}', root).split('/').slice(0, -1);
        const variable = segments.findIndex((segment) => segment.includes('{'));
        return (0,memory/* insideRoot */.p0)((0,text_paths/* join */.fj)(...segments.slice(0, variable === -1 ? undefined : variable)));
    });
    return [...new Set(directories)].filter((directory) => directory !== undefined);
}

// EXTERNAL MODULE: ./lib/load/single.js
var single = __webpack_require__(9150);
// EXTERNAL MODULE: ./lib/text/append.js
var append = __webpack_require__(5367);
// EXTERNAL MODULE: ./lib/load/sources.js
var sources = __webpack_require__(9462);
;// CONCATENATED MODULE: ./lib/load/strays.js



/** A number and a name with something else than a hyphen between them, or hidden: `1234_foo`, `1234 foo`, `.1234-foo`. */
const NEARLY_NAMED = /^\.?\d{2,}[-_. ]*[^\d\s._-]/;
const HIDDEN = /^\.\d+[-_. ]*[^\d\s._-]/;
const METADATA = /^kep\.(?:ya?ml|json)$/i;
/** Strays among the entries of a directory in which KEPs lie; what they hold is not looked at. */
function straysAmong(directory, entries) {
    return entries.flatMap(({ name, kind }) => {
        const path = (0,text_paths/* join */.fj)(directory, name);
        if (name.includes('\uFFFD'))
            return [{ path, kind: 'bytes' }];
        if (kind === 'link' && (0,load_names/* isNamedLikeKep */.dV)(name))
            return [{ path, kind: 'link' }];
        return kind === 'directory' && HIDDEN.test(name) ? [{ path, kind: 'hidden' }] : [];
    });
}
/** What a directory that is no KEP, and holds none, looks like; `undefined` for anything else than a KEP. */
function strayAt(directory, entries, config) {
    const name = (0,text_paths/* basename */.P8)(directory);
    const files = new Set(entries.filter(({ kind }) => kind === 'file').map((entry) => entry.name));
    if (entries.length === 0)
        return (0,load_names/* isNamedLikeKep */.dV)(name) ? { path: directory, kind: 'empty' } : undefined;
    if ([...files].some((file) => METADATA.test(file)))
        return { path: directory, kind: 'metadata' };
    const hasDocument = (0,sources/* documentNames */.oD)(directory, config).some((file) => files.has(file));
    return hasDocument && NEARLY_NAMED.test(name) ? { path: directory, kind: 'name' } : undefined;
}

;// CONCATENATED MODULE: ./lib/load/walk.js
/** The walk of a tree: which directories and files are KEPs, and what looks like one and is none. */








/** Returns whether `directory` is a KEP or holds one. */
async function walkDirectory(walk, directory, isRoot) {
    const { files, config, found } = walk;
    if (!isRoot && isTakenByName(directory, walk.numbers, config)) {
        found.set(directory, (0,load_names/* directoryNumber */.bF)((0,text_paths/* basename */.P8)(directory)));
        return true;
    }
    const entries = await files.list(directory);
    const name = (0,text_paths/* basename */.P8)(directory);
    const isKep = (0,load_names/* isKepDirectory */.e5)(name, entries, isRoot, config);
    if (isKep)
        found.set(directory, (0,load_names/* directoryNumber */.bF)(name));
    // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
    if (isKep && (0,load_names/* isNamedLikeKep */.dV)(name) && !isRoot) {
        (0,append/* append */.B)(walk.strays, await nestedIn(files, directory, entries, config));
        return true;
    }
    // Where metadata has a file of its own, every KEP has a directory.
    const demands = config.metadata.source === 'file';
    if (demands)
        (0,append/* append */.B)(walk.strays, straysAmong(directory, entries).filter(({ path }) => !walk.isApart(path)));
    const singles = isKep ? [] : singlesIn(walk, directory, entries);
    const own = new Set(singles.map(single/* folderOf */.yS));
    const below = entries
        .filter(isWalked)
        .map(({ name: child }) => ({ name: child, path: (0,text_paths/* join */.fj)(directory, child) }))
        .filter(({ path }) => !own.has(path) && !walk.isApart(path));
    const holds = await Promise.all(below.map(async (child) => {
        const holdsKeps = await walkDirectory(walk, child.path, false);
        if (isRoot && !found.has(child.path) && (holdsKeps || (0,load_names/* isNamedLikeGroup */.gX)(child.name)))
            walk.sigs.add(child.name);
        return holdsKeps;
    }));
    if (isKep)
        return true;
    const mixed = singles.length > 0 || holds.includes(true);
    // One of several files that bears the directory's name is one of them; a page about them has another name.
    const isOneOfMany = singles.length > 1 && singles.includes((0,text_paths/* join */.fj)(directory, `${name}.md`));
    const isLeaf = !isRoot &&
        !isOneOfMany &&
        (0,load_names/* isProposal */.ld)(directory, entries, config) &&
        (!mixed || (await isDocumented(walk, directory)));
    if (isLeaf)
        found.set(directory, (0,load_names/* directoryNumber */.bF)(name));
    else {
        for (const path of singles)
            found.set(path, (0,load_names/* directoryNumber */.bF)((0,text_paths/* basename */.P8)(path)));
        (0,append/* append */.B)(walk.unread, unreadIn(walk, directory, entries, singles));
    }
    const stray = demands && !mixed && !isRoot && !(0,load_names/* isNamedLikeGroup */.gX)(name) ? strayAt(directory, entries, config) : undefined;
    if (stray)
        walk.strays.push(stray);
    return mixed || isLeaf;
}
/** The files of a directory that are proposals of their own. */
function singlesIn(walk, directory, entries) {
    const { isSingle } = walk;
    return isSingle === undefined ? [] : documentsIn(walk, directory, entries, isSingle);
}
/** The files of a directory that may be documents of proposals by their names. */
function documentsIn({ isApart }, directory, entries, wanted = single/* mayBeSingle */.xJ) {
    return entries
        .filter(({ name, kind }) => kind === 'file' && wanted(name))
        .map(({ name }) => (0,text_paths/* join */.fj)(directory, name))
        .filter((path) => !isApart(path));
}
/** Documents beside the proposals that are none, but look like some: by a number or a date; by nothing else where metadata has a file of its own. */
function unreadIn(walk, directory, entries, singles) {
    const read = new Set(singles);
    const all = walk.isSingle !== undefined || walk.config.metadata.source === 'file';
    const unread = documentsIn(walk, directory, entries).filter((path) => !read.has(path) && (!all || (0,load_names/* isNumberedFile */.bM)((0,text_paths/* basename */.P8)(path))));
    return [...unread, ...documentsIn(walk, directory, entries, load_names/* isForeignProposal */.xO)];
}
/** Whether the document of a directory that holds other proposals is one itself: it has metadata. A mere table of contents has none. */
async function isDocumented({ files, config }, directory) {
    return (config.metadata.source === 'front-matter' && (await (0,sources/* metadataText */.P6)(files, directory, config)) !== undefined);
}
function isWalked({ name, kind }) {
    return kind === 'directory' && !(0,load_names/* isForeign */.jq)(name);
}
/** Tells the directories below the roots that hold no KEPs: approvals, the template, what the configuration leaves out. */
function apart(config, approvalRoots) {
    const template = config.template && (0,memory/* insideRoot */.p0)(config.template);
    const excluded = picomatch([...config.exclude], { dot: true });
    return (path) => approvalRoots.includes(path) || path === template || (0,load_names/* isNamedLikeTemplate */.Tk)(path) || excluded(path);
}
/** KEPs in a KEP's own directory: folders that are named like one and hold metadata. */
async function nestedIn(files, directory, entries, { metadata }) {
    const named = entries.filter(({ name, kind }) => kind === 'directory' && (0,load_names/* isNamedLikeKep */.dV)(name));
    const strays = [];
    for (const { name } of named) {
        const path = (0,text_paths/* join */.fj)(directory, name);
        if ((await files.list(path)).some((entry) => metadata.files.includes(entry.name)))
            strays.push({ path, kind: 'nested' });
    }
    return strays;
}
/** Whether nobody asks about a directory that is named like a KEP below a group, so that opening it would tell nothing new. */
function isTakenByName(directory, numbers, { metadata }) {
    if (numbers === undefined || metadata.source !== 'file')
        return false;
    const number = (0,load_names/* directoryNumber */.bF)((0,text_paths/* basename */.P8)(directory));
    return (number !== undefined &&
        !numbers.has(number) &&
        (0,load_names/* isNamedLikeKep */.dV)(directory) &&
        (0,load_names/* isNamedLikeGroup */.gX)((0,text_paths/* dirname */.pD)(directory)));
}

;// CONCATENATED MODULE: ./lib/load/survey.js






/**
 * Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. With `numbers` only
 * directories with these numbers are opened among those that are named like KEPs: the others are taken at their names.
 */
async function survey(files, config, numbers) {
    const roots = await rootsOf(files, config);
    const approvalRoots = approvalRootsOf(config, roots);
    const walk = {
        files,
        config,
        isApart: apart(config, approvalRoots),
        isSingle: (0,single/* singleNames */.Tk)(config),
        found: new Map(),
        sigs: new Set(),
        strays: [],
        unread: [],
        numbers,
    };
    for (const root of roots)
        await walkDirectory(walk, root, true);
    return {
        directories: [...walk.found]
            .map(([directory, number]) => ({ directory, number }))
            .sort((a, b) => (0,order/* compare */.U)(a.directory, b.directory)),
        strays: walk.strays.sort((a, b) => (0,order/* compare */.U)(a.path, b.path)),
        approvals: await approvalsBelow(files, approvalRoots),
        approvalRoots,
        sigs: walk.sigs,
        unread: walk.unread.sort(order/* compare */.U),
    };
}
/** The numbers in the names of KEPs and approvals that a path goes through or leads to. */
function numbersIn(path) {
    const names = path.split('/').filter(load_names/* isNamedLikeKep */.dV);
    return [...names.map(load_names/* directoryNumber */.bF), (0,load_names/* approvalAt */.dz)(path)?.number].filter((one) => one !== undefined);
}
async function approvalsBelow(files, roots) {
    const found = [];
    async function walk(directory) {
        await Promise.all((await files.list(directory)).map(async ({ name, kind }) => {
            const path = (0,text_paths/* join */.fj)(directory, name);
            if (kind === 'directory')
                return walk(path);
            const approval = (0,load_names/* approvalAt */.dz)(path);
            if (approval)
                found.push(approval);
        }));
    }
    for (const root of roots)
        await walk(root);
    return found.sort((a, b) => (0,order/* compare */.U)(a.path, b.path));
}
/**
 * The survey of a tree in which some files have come to be or have other texts: `undefined` where one of `paths` may have made a
 * directory a KEP, which only another walk can tell.
 */
function surveyWith(found, paths) {
    const directories = new Set(found.directories.map(({ directory }) => directory));
    const inside = [...directories].filter(load_names/* isNamedLikeKep */.dV);
    const approvals = new Map(found.approvals.map((approval) => [approval.path, approval]));
    for (const path of paths) {
        const approval = found.approvalRoots.some((root) => (0,text_paths/* isAtOrBelow */.a5)(root, path))
            ? (0,load_names/* approvalAt */.dz)(path)
            : undefined;
        if (approval)
            approvals.set(path, approval);
        else if (!directories.has((0,text_paths/* dirname */.pD)(path)) && !inside.some((directory) => (0,text_paths/* isAtOrBelow */.a5)(directory, path)))
            return undefined;
    }
    if (approvals.size === found.approvals.length)
        return found;
    return { ...found, approvals: [...approvals.values()].sort((a, b) => (0,order/* compare */.U)(a.path, b.path)) };
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUILT_IN: () => (/* binding */ BUILT_IN),
  loadTemplate: () => (/* binding */ loadTemplate),
  templateIn: () => (/* binding */ templateIn)
});

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/titles.js
var titles = __webpack_require__(4);
// EXTERNAL MODULE: ./lib/load/readme/questions.js
var readme_questions = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/load/readme/region.js
var readme_region = __webpack_require__(7231);
// EXTERNAL MODULE: ./lib/load/readme/sections.js + 2 modules
var readme_sections = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/load/readme/template-options.js
var template_options = __webpack_require__(2378);
// EXTERNAL MODULE: ./lib/load/sources.js
var load_sources = __webpack_require__(9462);
// EXTERNAL MODULE: ./lib/text/non-answers.js
var non_answers = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 5 modules
var yaml_tree = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/load/template-keys.js
/** The template's kep.yaml as specification: which keys are answers, which values are only the template's, how releases are written. */



/** What a template may have because a new KEP starts so. */
const STATES = new Set([...lifecycle.STATUSES, ...lifecycle.STAGES, 'draft', 'proposed']);
/** Keys whose values are a few words of the process. */
const KINDS = /^(?:apiVersion|kind|status|stage|state|phase|type|category|track|layer|license)$/;
/** Reads the text of a template's kep.yaml; `undefined` for one that holds no keys. Never throws. */
function readKeys(text) {
    const tree = (0,yaml_tree/* parseTree */.c)('', text);
    const { data } = tree;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return undefined;
    const requiredKeys = requiredIn(tree, Object.keys(data), text);
    const placeholders = new Map();
    const releases = [];
    for (const { path, value } of valuesBelow(data, [])) {
        if (/^(?:latest-)?milestone\b/.test(path) && (0,lifecycle.parseRelease)(value))
            releases.push(value);
        // What says of which kind a proposal is, or where it starts, stands in every one.
        if (KINDS.test(path) && !/[|<>()]/.test(value))
            continue;
        if (isOnlyTemplates(value) && !(PEOPLE.test(path) && isName(value)))
            placeholders.set(path, [...(placeholders.get(path) ?? []), value]);
    }
    const releasesWithV = releases.length > 0 && releases.every((release) => release.startsWith('v'));
    const keys = new Set(Object.keys(data));
    return { ...(requiredKeys.size > 0 && { requiredKeys }), keys, placeholders, releasesWithV };
}
/** Texts of some YAML by their key path, as `placeholders` has them. Never throws. */
function textsIn(text) {
    const texts = new Map();
    for (const { path, value } of valuesBelow((0,yaml_tree/* parseTree */.c)('', text).data, []))
        texts.set(path, (texts.get(path) ?? new Set()).add(value));
    return texts;
}
/** The keys below a comment that demands answers at a stage, up to the next comment or blank line. */
function requiredIn(tree, keys, text) {
    const lines = text.split('\n');
    const required = new Map();
    let stage;
    for (const key of keys) {
        const { start } = tree.keyAt([key]);
        const above = start === undefined ? [] : linesAbove(lines, start.line - 1);
        const word = /answers are required at\s+(\w+)/i.exec(above.join('\n'))?.[1];
        if (word !== undefined)
            stage = stageName(word);
        else if (above.length > 0)
            stage = undefined;
        if (stage !== undefined)
            required.set(key, stage);
    }
    return required;
}
/** The comments and blank lines right above a line. */
function linesAbove(lines, index) {
    let first = index;
    while (first > 0 && /^\s*(?:#|$)/.test(lines[first - 1] ?? ''))
        first -= 1;
    return lines.slice(first, index);
}
/** Every text of some data with its key path, list indexes left out. */
function* valuesBelow(data, keys) {
    if (typeof data === 'string')
        yield { path: keys.join('.'), value: data };
    else if (Array.isArray(data))
        for (const item of data)
            yield* valuesBelow(item, keys);
    else if (typeof data === 'object' && data !== null) {
        for (const [key, value] of Object.entries(data))
            yield* valuesBelow(value, [...keys, key]);
    }
}
/** Values of the template that a KEP may well have too are not only the template's. */
function isOnlyTemplates(value) {
    return !((0,non_answers/* saysNothing */._X)(value) ||
        isRealPerson(value) ||
        (0,lifecycle.parseRelease)(value) !== undefined ||
        STATES.has(value) ||
        /^(?:true|false|kube-[a-z-]+|kubelet|cloud-controller-manager)$/i.test(value));
}
/** A handle or an address that nobody made up: maintainers are in their own template, and in proposals as well. */
function isRealPerson(value) {
    return /^(?:@[\w./-]+|[\w.+-]+@[\w.-]+)$/.test(value) && !MADE_UP.test(value);
}
/** Whether a text may be somebody's name: a few words without brackets that nobody made up. */
function isName(value) {
    return /^[\p{L}\p{N} .@/_'-]{1,60}$/u.test(value) && value.split(' ').length <= 4 && !MADE_UP.test(value);
}
/** Keys of people, who may be written without a sign. */
const PEOPLE = /^(?:(?:co-)?authors?|(?:prr-)?approvers?|(?:prr-)?reviewers?|owners?|editors?|sponsors?|maintainers?|shepherds?|contributors?|champions?|assignees?)$/;
const MADE_UP = /doe\b|\bjane|\bjohn\b|\balice\b|\bbob\b|\bghost\b|\byour?\b|your-|\bname\b|\buser|handle\b|example|author|review|approv|someone|somebody|\bfoo|\bbar\b|x{3}|n{3}|a{3}|tbd|todo|placeholder|\bme\b/i;
/** A stage as templates speak of it. */
function stageName(word) {
    const name = word.toLowerCase();
    return name === 'ga' ? 'stable' : name;
}

;// CONCATENATED MODULE: ./lib/load/template-constants.js


/** So many proposals tell what the others are like. */
const SAMPLE = 12;
/** Fewer may all have forgotten the same. */
const LEAST = 3;
/**
 * The placeholders that no majority of the proposals at `paths` keeps; asks a dozen of them, spread over all. In kubernetes/enhancements, where
 * the template is written for strict tools, all of them are placeholders.
 */
async function withoutConstants(placeholders, files, config, paths) {
    if (!config.metadata.lenient || placeholders.size === 0 || paths.length < LEAST)
        return placeholders;
    const step = Math.max(1, paths.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, paths.length) }, (_, index) => paths[Math.floor(index * step)] ?? '');
    const read = await Promise.all(sample.map(async (path) => textsIn((await (0,load_sources/* metadataText */.P6)(files, path, config)) ?? '')));
    const isShared = (key, value) => {
        const having = read.filter((texts) => texts.get(key)?.has(value)).length;
        return having >= LEAST && having * 2 > read.length;
    };
    return new Map([...placeholders].map(([key, values]) => [key, values.filter((value) => !isShared(key, value))]));
}

;// CONCATENATED MODULE: ./lib/load/template.js













const REQUIRED_KEYS = [
    ['feature-gates', 'alpha'],
    ['disable-supported', 'alpha'],
    ['metrics', 'beta'],
];
/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
const BUILT_IN = {
    path: undefined,
    refused: undefined,
    questions: questionnaire/* QUESTIONS */.cE,
    requiredKeys: new Map(REQUIRED_KEYS),
    keys: undefined,
    placeholders: new Map(),
    releasesWithV: false,
    title: undefined,
    sections: [],
    optional: new Set(),
    hasToc: false,
    boilerplate: new Map(),
};
/**
 * Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. `proposals`, the
 * paths of those that are written from it, tell which of its values are no placeholders. Never throws on content: a README that is too much
 * for the parser is `refused`.
 */
async function loadTemplate(files, config, proposals = []) {
    if (config.template === undefined)
        return builtIn(config);
    const sources = await (0,load_sources/* readSources */.tW)(files, config.template, config);
    const keys = keysIn(sources, config);
    if (keys === undefined)
        return templateIn(sources, config);
    const placeholders = await withoutConstants(keys.placeholders, files, config, proposals);
    return templateIn(sources, config, { ...keys, placeholders });
}
/** The template that `sources` are; `keys` is what its metadata says. */
function templateIn(sources, config, keys = keysIn(sources, config)) {
    const { path, read } = sources.document;
    const markdown = 'text' in read ? ((0,front_matter/* frontMatterOf */.E)(read.text)?.document ?? read.text) : undefined;
    const isThere = markdown !== undefined || keys !== undefined;
    const known = { ...builtIn(config), ...keys, path: isThere ? config.template : undefined };
    if (markdown === undefined)
        return known;
    const reason = refusedFor(path, markdown);
    if (reason !== undefined)
        return { ...known, refused: { path, reason } };
    const whole = () => readingOf(path, markdown);
    if (config.questionnaire === 'template')
        return (0,once/* lazy */.RZ)(known, { questions: true, ...OUTSIDE }, whole);
    return (0,once/* lazy */.RZ)(known, OUTSIDE, whole);
}
function builtIn({ questionnaire }) {
    return questionnaire === 'none' ? { ...BUILT_IN, questions: [] } : BUILT_IN;
}
/** What the metadata of a template says, wherever it stands; `undefined` where there is none to read. */
function keysIn({ document, metadata }, { metadata: { source } }) {
    if (metadata && 'text' in metadata.read)
        return readKeys(metadata.read.text);
    if (source !== 'front-matter' || !('text' in document.read))
        return undefined;
    const yaml = (0,front_matter/* frontMatterOf */.E)(document.read.text)?.yaml;
    return yaml === undefined ? undefined : readKeys(yaml);
}
/** What is read of the template also where its questions are not asked. */
const OUTSIDE = { title: true, sections: true, optional: true, hasToc: true, boilerplate: true };
/** The readings of the last texts: versions of a repository hardly differ in their template. */
const readings = new Map();
const MOST_READINGS = 4;
function readingOf(path, text) {
    const key = `${path}\0${text}`;
    const reading = readings.get(key) ?? readTemplate(path, text);
    readings.delete(key);
    readings.set(key, reading);
    for (const oldest of readings.keys()) {
        if (readings.size <= MOST_READINGS)
            break;
        readings.delete(oldest);
    }
    return reading;
}
/** Only what may be too much for the parser is read at once; other READMEs are read when somebody asks. */
function refusedFor(path, text) {
    if ((0,effort/* isEasy */.zm)(text))
        return undefined;
    const tooLong = (0,effort/* refusal */.x5)(text);
    if (tooLong !== undefined)
        return tooLong;
    try {
        readingOf(path, text);
        return undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return effort/* TOO_COMPLEX */.kk;
        throw error;
    }
}
/** The headings and the questionnaire of a template README. */
function readTemplate(path, text) {
    const known = (0,readme_questions/* recogniser */.S)(questionnaire/* QUESTIONS */.cE);
    const sections = questionnaire/* SECTIONS */.bP.map(({ heading }) => heading);
    const document = (0,readme_region/* parseQuestionnaire */.H)(text, sections, known, () => false);
    const { sections: headings, toc } = (0,readme_sections/* readSections */.j)(document.markdown, (span) => document.place(path, span));
    const first = document.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
    const title = headings[0]?.level === 1 && (0,template_options/* hasTitle */.h7)(headings) ? (0,titles/* bareTitle */.v)(first) || undefined : undefined;
    const outline = {
        title,
        sections: headings,
        optional: optionalIn(text, headings),
        hasToc: toc.missing.length === 0,
    };
    const region = (0,readme_region/* questionnaireRegion */.o)(document, sections, known);
    if (!region)
        return { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate: new Map() };
    const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
    const marks = marksOf(blocks, known);
    const questions = [];
    const boilerplate = new Map();
    const general = proseBetween(document, region.start, marks[0]?.block.start ?? region.end);
    let section = '';
    let stage = 'alpha';
    let sectionProse = '';
    marks.forEach((mark, index) => {
        const end = marks[index + 1]?.block.start ?? region.end;
        if (mark.kind === 'section') {
            section = mark.block.text.trim();
            sectionProse = proseBetween(document, mark.block.start, end);
            stage = stageOf(document, mark.block.start, end) ?? builtInStage(section);
            return;
        }
        const heading = (mark.block.strong?.text ?? mark.block.text).replace(/\s+/g, ' ').trim();
        if (questions.some((question) => (0,questionnaire/* normalise */.j7)(question.heading) === (0,questionnaire/* normalise */.j7)(heading)))
            return;
        const builtIn = known.near(heading)?.question;
        const wordings = builtIn ? [builtIn.heading, ...builtIn.wordings] : [];
        const id = builtIn && !questions.some((question) => question.id === builtIn.id) ? builtIn.id : slug(heading);
        questions.push({
            id,
            heading,
            wordings,
            section,
            stage,
            ...(builtIn?.since && { since: builtIn.since }),
        });
        const below = blocks.filter(({ start }) => start > mark.block.start && start < end);
        boilerplate.set(id, {
            lines: new Set(below.flatMap(labels)),
            prose: `${general}${sectionProse}${proseBetween(document, mark.block.start, end)}`,
        });
    });
    return questions.length === 0
        ? { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate }
        : { ...outline, questions, boilerplate };
}
function optionalIn(text, sections) {
    const lines = text.split('\n');
    const firstOf = ({ place }) => (place.start?.line ?? 1) - 1;
    const below = new Map(sections.map((section, index) => {
        const next = sections[index + 1];
        return [section, lines.slice(section.firstLine - 1, next && firstOf(next)).join('\n')];
    }));
    const top = sections.find(({ level }) => level > 1 || !(0,template_options/* hasTitle */.h7)(sections));
    const preface = lines.slice(0, top && firstOf(top)).join('\n');
    return (0,template_options/* optionalAmong */.PI)(sections, (section) => below.get(section) ?? '', preface);
}
/** Sections and questions of the template in order: a heading (or bold start) with a question mark asks, other headings group. */
function marksOf(blocks, known) {
    const marks = [];
    for (const block of blocks.slice(1)) {
        const words = block.strong?.text ?? block.text;
        const asks = /\?\s*$/.test(words.trim()) || known.exact(words) !== undefined;
        if (block.kind === 'heading')
            marks.push({ kind: asks ? 'question' : 'section', block });
        else if (block.strong && asks && block.depth <= 1)
            marks.push({ kind: 'question', block });
    }
    return marks.filter(({ kind }, index) => kind === 'question' || marks[index + 1]?.kind === 'question' || isLastSection(marks, index));
}
/** A heading above other headings (the questionnaire's own) groups nothing itself. */
function isLastSection(marks, index) {
    return index > 0 && marks[index + 1] === undefined;
}
/** The first stage that the section's comment demands answers at. */
function stageOf(document, start, end) {
    const text = document.source.slice(start, end);
    const targeted = /must be completed when targeting\s+(\w+)/i.exec(text)?.[1]?.toLowerCase();
    if (targeted)
        return stageName(targeted);
    const required = [...text.matchAll(/\bfor\s+(alpha|beta|ga|stable)\b[^.:]*\bis\s+required/gi)].map((match) => stageName(match[1] ?? ''));
    return required.sort((a, b) => (0,lifecycle.maturity)(a) - (0,lifecycle.maturity)(b))[0];
}
function builtInStage(section) {
    return questionnaire/* SECTIONS */.bP.find(({ heading }) => (0,questionnaire/* normalise */.j7)(heading) === (0,questionnaire/* normalise */.j7)(section))?.stage ?? 'alpha';
}
/** Comments and visible prose between two offsets as one normalised string between blanks. */
function proseBetween(document, start, end) {
    const comments = document.comments
        .filter((comment) => comment.start >= start && comment.start < end)
        .map(({ text }) => text);
    const visible = document.blocks
        .filter((block) => block.kind === 'paragraph' && block.start > start && block.start < end)
        .map(({ text }) => text);
    return ` ${(0,questionnaire/* normalise */.j7)([...comments, ...visible].join(' '))} `;
}
/** An option or label of the template, normalised, with and without what follows its colon. */
function labels(block) {
    if (block.kind !== 'paragraph')
        return [];
    const text = block.text.replace(/^\s*\[[ xX]?\]\s*/, '');
    return [(0,questionnaire/* normalise */.j7)(text), (0,questionnaire/* normalise */.j7)(text.replace(/[:?][\s\S]*$/, ''))].filter((line) => line !== '');
}
function slug(heading) {
    return (0,questionnaire/* normalise */.j7)(heading).split(' ').slice(0, 12).join('-');
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   open: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7050);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2846);
/* harmony import */ var _kep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6302);
/* harmony import */ var _lead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9528);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2562);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9842);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2411);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(946);










/**
 * Opens the repository behind `files`: walks it, and reads its template and its aliases. Throws `UsageError` when a KEP root does not
 * exist or the template cannot be read; a repository without any KEP is none of its business. Who asks about KEPs
 * of some `numbers` alone saves looking into the directories of others, which are then taken at their names.
 */
async function open(files, config, numbers) {
    const found = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_7__.survey)(files, config, numbers);
    const [template, aliases] = await Promise.all([
        (0,_template_js__WEBPACK_IMPORTED_MODULE_8__.loadTemplate)(files, config, found.directories.map(({ directory }) => directory)),
        files.read(config.aliases).then((read) => (0,_aliases_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAliases */ .o)(config.aliases, read)),
    ]);
    if (template.refused)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(unread(template.refused));
    return workspaceOf({
        files,
        survey: found,
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)({ config, template, aliases }, found),
        upcoming: (0,_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .upcomingReleaseOf */ .F)(files, found.directories, config),
        numbers,
    });
}
/** Nobody can be held to a template that cannot be read. */
function unread({ path, reason }) {
    return `Cannot read the template ${path}: ${reason}. Simplify it, or set "template: none" in the configuration`;
}
function workspaceOf(parts) {
    const { files, survey, repository, upcoming } = parts;
    const own = {
        files,
        survey,
        load: (directory, wants, twin) => (0,_kep_js__WEBPACK_IMPORTED_MODULE_3__.loadKep)(files, directory, repository, upcoming, wants, twin),
        withTexts: (texts) => withTexts(parts, texts),
        version: (other) => versionOf(parts, other),
        upcomingRelease: async () => repository.config.upcomingRelease ?? (files.remote ? undefined : await upcoming()),
    };
    return (0,_text_once_js__WEBPACK_IMPORTED_MODULE_9__/* .lazy */ .RZ)(own, _repository_js__WEBPACK_IMPORTED_MODULE_6__/* .SHARED */ .SG, () => repository);
}
async function withTexts(parts, texts) {
    const { repository, survey: before } = parts;
    const files = (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(parts.files, texts);
    const paths = [...texts.keys()];
    const found = paths.some((path) => (0,_lead_js__WEBPACK_IMPORTED_MODULE_4__/* .isShared */ .y)(path, repository.config))
        ? undefined
        : (0,_survey_js__WEBPACK_IMPORTED_MODULE_7__/* .surveyWith */ .D)(before, paths);
    if (found === undefined)
        return open(files, repository.config);
    return workspaceOf({
        files,
        survey: found,
        repository: found === before ? repository : (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(repository, found),
        upcoming: (0,_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .upcomingReleaseOf */ .F)(files, found.directories, repository.config),
        numbers: parts.numbers,
    });
}
async function versionOf({ repository, upcoming, numbers }, files) {
    const found = await surveyOf(files, repository.config, numbers);
    return workspaceOf({
        files,
        survey: found,
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(repository, found),
        upcoming,
        numbers,
    });
}
async function surveyOf(files, config, numbers) {
    try {
        return await (0,_survey_js__WEBPACK_IMPORTED_MODULE_7__.survey)(files, config, numbers);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingRoot */ .J9))
            throw error;
        return {
            ...{ directories: [], strays: [], approvals: [], approvalRoots: [] },
            ...{ sigs: new Set(), unread: [] },
        };
    }
}


/***/ })

};
