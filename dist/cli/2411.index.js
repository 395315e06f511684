export const id = 2411;
export const ids = [2411];
export const modules = {

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ isNamedLikeTemplate),
/* harmony export */   bF: () => (/* binding */ directoryNumber),
/* harmony export */   bM: () => (/* binding */ isNumberedFile),
/* harmony export */   dV: () => (/* binding */ isNamedLikeKep),
/* harmony export */   dz: () => (/* binding */ approvalAt),
/* harmony export */   e5: () => (/* binding */ isKepDirectory),
/* harmony export */   gX: () => (/* binding */ isNamedLikeGroup),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   xO: () => (/* binding */ isForeignProposal)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);



/** `2033-slug`, `539.2-slug`, `NNNN-slug`, `tbd-slug`; the number may follow the name of the process: `gep-1709`, `OSAC-0012-slug`. */
const KEP_NAME = /^(?:(?:\d+(?:\.\d+)?|[Nn]{3,}|[Xx]{3,}|[Tt][Bb][Dd])-.|(?:[a-z]?ep|[A-Z]{2,})-\d+(?:$|-.))/;
const TEMPLATE_NAME = /^n{3,}-.*template$/i;
const GROUP_NAME = /^(?:sig|wg|ug|committee)-./;
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
/** `20230102-slug`, `2023-01-02-slug`: when it was written, which is no number. */
const DATED = /^(?:19|20)\d\d-?(?:0\d|1[0-2])-?(?:[0-2]\d|3[01])(?:\D|$)/;
const APPROVAL_NAME = /^(\d+)\.ya?ml$/;
/** Whether a directory is named like a KEP: below it lie its documents and images, no other KEP. */
function isNamedLikeKep(directory) {
    return KEP_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/** Whether a file is named like a proposal: by a number or a date. */
function isNumberedFile(name) {
    return DATED.test(name) || directoryNumber(name) !== undefined;
}
/** Whether a document in another markup than Markdown is named like a proposal: `pep-0008.rst`, `0032-wallets.mediawiki`. */
function isForeignProposal(name) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherMarkup */ .nh)(name) && /^(?:[a-z]{2,8}-)?\d{2,}(?:[-_ ].*)?\.\w+$/i.test(name);
}
/** Whether a directory is named like a template of KEPs: `NNNN-kep-template`. */
function isNamedLikeTemplate(directory) {
    return TEMPLATE_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/** Whether a directory is named like a group of the community: `sig-node`. */
function isNamedLikeGroup(directory) {
    return GROUP_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/**
 * The number in the name of a KEP's directory or file, without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. A date is
 * none.
 */
function directoryNumber(name) {
    if (DATED.test(name))
        return undefined;
    const digits = /^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$|(?:_.*)?\.(?:md|markdown)$)/.exec(name)?.[1];
    return digits && (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutZeros */ .K)(digits);
}
/** Whether the directory `name` with these entries is a KEP of its own; a root is one only by its metadata. */
function isKepDirectory(name, entries, isRoot, { metadata }) {
    const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
    if (metadata.source === 'file' && metadata.files.some((file) => names.includes(file)))
        return true;
    // Also without its proper files: those are then what the author has to hear about.
    return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}
/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
function isProposal(directory, entries, config) {
    if (config.metadata.source === 'file' || isNamedLikeGroup(directory))
        return false;
    const names = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .documentNames */ .oD)(directory, config);
    return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}
/** What the path of an approval file says: the folder it lies in and its number; `undefined` for any other path. */
function approvalAt(path) {
    const digits = APPROVAL_NAME.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(path))?.[1];
    return digits === undefined
        ? undefined
        : { path, sig: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(path)), number: (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutZeros */ .K)(digits) };
}
/** Directories of tools, which hold copies, and of pictures with their notes: they never hold a repository's KEPs. */
function isForeign(name) {
    return name.startsWith('.') || name === 'node_modules' || PICTURES.test(name);
}
const PICTURES = /^(?:assets|images?|imgs?|media|figures|diagrams|pictures|screenshots)$/i;


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ singleNames),
/* harmony export */   c2: () => (/* binding */ isSingleName),
/* harmony export */   vX: () => (/* binding */ isSingle),
/* harmony export */   xJ: () => (/* binding */ mayBeSingle),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_template_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(118);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2155);
/** Proposals that are single files: `teps/0028-thing.md` instead of a directory `teps/0028-thing/`. */



/** Pages about proposals. */
const PAGE = /^(?:_?index|readme|contributing|changelog|owners|code[-_]of[-_]conduct|security)\./i;
/** Whether a name of `documents` stands for files that are proposals of their own: it is a glob. */
function isSingleName(name) {
    return picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(name.replaceAll('{directory}', '')).isGlob === true;
}
/** Whether the KEP at `path` is a single file. */
function isSingle(path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkdown */ .sl)(path);
}
/** Tells by their names which files are proposals of their own; `undefined` where the configuration knows none. */
function singleNames({ documents, }) {
    const globs = documents.filter(isSingleName);
    if (globs.length === 0)
        return undefined;
    const named = new Set(documents.filter((name) => !isSingleName(name)));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { nocase: true });
    return (name) => mayBeSingle(name) && !named.has(name) && matches(name);
}
/** Whether a file in a directory that holds proposals is a document that might be one, by its name alone. */
function mayBeSingle(name) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkdown */ .sl)(name) && !PAGE.test(name) && !(0,_model_template_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplateName */ .k)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkdown */ .cS)(name));
}
/** The folder beside a single file that holds its pictures and further documents: `teps/0028-thing`. */
function folderOf(path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkdown */ .cS)(path);
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ metadataText),
/* harmony export */   oD: () => (/* binding */ documentNames),
/* harmony export */   tW: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The files of a proposal under the names that the repository gives them. */



const MISSING = { unreadable: 'missing' };
/**
 * Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. A document that
 * nobody wants is not read and counts as missing. A single file is its own document, and its metadata stands at its top if anywhere.
 */
async function readSources(files, directory, config, { document: wantsDocument = true } = {}) {
    if ((0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory)) {
        const document = { path: directory, read: await files.read(directory) };
        return { entries: [], document, metadata: undefined };
    }
    // Awaited at once: a promise that a failure beside it leaves behind would end the process.
    const entries = await files.list(directory);
    const [document, metadata] = await Promise.all([
        wantsDocument
            ? sourceOf(files, directory, documentNames(directory, config), async () => entries)
            : { path: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, documentNames(directory, config)[0] ?? ''), read: MISSING },
        config.metadata.source === 'file'
            ? sourceOf(files, directory, config.metadata.files, async () => entries)
            : undefined,
    ]);
    return { entries, document, metadata };
}
/** The text of the metadata of the KEP in `directory`, wherever it stands; `undefined` where there is none to read. */
async function metadataText(files, directory, config) {
    const { source, files: names } = config.metadata;
    if (source === 'none')
        return undefined;
    const isFile = source === 'file' && !(0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory);
    if ((0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory)) {
        const read = await files.read(directory);
        return 'text' in read ? (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(read.text)?.yaml : undefined;
    }
    const wanted = isFile ? names : documentNames(directory, config);
    const { read } = await sourceOf(files, directory, wanted, () => files.list(directory));
    if (!('text' in read))
        return undefined;
    return isFile ? read.text : (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(read.text)?.yaml;
}
/** The first of several names that is there. A single one needs no look at the directory: reading goes on at the same time. */
async function sourceOf(files, directory, names, list) {
    const name = names.length === 1 ? names[0] : firstOf(names, await list());
    const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, name ?? '');
    return { path, read: await files.read(path) };
}
/** The names that the document of the KEP in `directory` may have. */
function documentNames(directory, { documents }) {
    return documents
        .filter((name) => !(0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingleName */ .c2)(name))
        .map((name) => name.replaceAll('{directory}', () => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory)));
}
function firstOf(names, entries) {
    return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
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

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTemplateName),
/* harmony export */   n: () => (/* binding */ isTemplateTitle)
/* harmony export */ });
/** What templates of proposals are called. */
/** What stands where a proposal has its number or date: `NNNN`, `xxxx`, `0000`, `YYYYMMDD`. */
const OPEN = '(?:n{3,}|x{3,}|0{3,}|y{4}-?m{2}-?d{2})';
const WORD = '(?:proposals?|enhancements?|improvements?|features?|designs?|docs?|documents?|[a-z]{1,2}eps?|[a-z]ips?|rfcs?|spec|one|pager|new|example)';
/** With a number of its own a template says at most what it is one of: `advanced-templates` and `101-pod-template` are proposals. */
const NAME = new RegExp(`^(?:(?:[a-z]{2,8}-)?${OPEN}|(?:${OPEN}[-_ ](?:[\\w.]+[-_ ])*|(?:(?:[a-z]{2,8}-)?\\d{1,4}[-_ ](?=${WORD}|template$))?(?:${WORD}[-_ ])*)template(?:[-_ ]${WORD})?)$`, 'i');
/** Whether a directory, or a file without its ending, is named like the template of proposals: `0000-kep-template`, `proposal_template`, `RFC-0000`. */
function isTemplateName(name) {
    return NAME.test(name);
}
const TITLE = new RegExp(`^(?:${WORD} ){0,3}template$`, 'i');
/** Whether a title, without its number, says that this is the template: `GEP template`. */
function isTemplateTitle(title) {
    return TITLE.test(title.trim());
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
