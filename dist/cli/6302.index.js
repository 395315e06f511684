export const id = 6302;
export const ids = [6302,5985];
export const modules = {

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseApproval: () => (/* binding */ parseApproval)
/* harmony export */ });
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);
/* harmony import */ var _text_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8164);



/**
 * An approval file: `kep-number`, and for each stage of the configuration its approver. A stage without value is an entry without
 * approver. An approver that is a list is left out without a problem: who may approve is a question of its own. It is parsed when
 * somebody asks for what stands in it.
 */
function parseApproval(path, read, config) {
    const exists = !('unreadable' in read && read.unreadable === 'missing');
    const text = 'text' in read ? read.text.replace(/^\uFEFF/, '') : '';
    return (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZ)({ path, exists, text }, PARSED, () => readApproval(path, read, config));
}
const PARSED = {
    data: true,
    problems: true,
    has: true,
    raw: true,
    at: true,
    edit: true,
    comments: true,
};
function readApproval(path, read, config) {
    const file = (0,_text_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(path, read, {
        validate: _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .prodReadiness */ .ue,
        keys: { '': ['kep-number', ...config.stages] },
        silent: (subject, value) => subject.endsWith('.approver') && Array.isArray(value),
    });
    const { 'kep-number': number, ...entries } = file.data;
    const stages = {};
    for (const stage of config.stages) {
        const entry = entries[stage];
        const isEmpty = file.has(stage) && file.raw(stage) === undefined && !file.has(stage, 0);
        if (entry !== undefined || (isEmpty && file.problems.every(({ subject }) => subject !== stage))) {
            stages[stage] = entry ?? {};
        }
    }
    return {
        ...file,
        data: Object.freeze({
            ...(number !== undefined && { 'kep-number': number }),
            stages: Object.freeze(stages),
        }),
    };
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  loadFiled: () => (/* binding */ loadFiled),
  loadKep: () => (/* binding */ loadKep)
});

// EXTERNAL MODULE: ./lib/model/due.js
var due = __webpack_require__(3331);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/load/approval.js
var load_approval = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/markdown.js + 9 modules
var markdown = __webpack_require__(5649);
// EXTERNAL MODULE: ./lib/load/readme/sections.js + 2 modules
var readme_sections = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/load/single.js
var single = __webpack_require__(9150);
;// CONCATENATED MODULE: ./lib/load/documents.js
/** The Markdown files of a KEP besides its own document: designs, notes and what else stands in its directory and below it. */





/** More of either is no KEP but a web site; the largest real ones have four documents in one folder. */
const MAX_DOCUMENTS = 60;
const MAX_DIRECTORIES = 60;
/**
 * Reads the documents of the KEP in `directory`, whose own entries are known, without `own`, which is the KEP itself: nothing is listed or
 * read when there are none. Folders of tools and whatever holds another KEP are left out, and so are files that cannot be read as
 * Markdown.
 */
async function loadDocuments(files, directory, entries, own, { directories }) {
    const isFile = (0,single/* isSingle */.vX)(directory);
    const top = isFile ? (0,single/* folderOf */.yS)(directory) : directory;
    const paths = await pathsBelow(files, top, isFile ? await files.list(top) : entries, (path) => directories.some((kep) => kep.directory === path || kep.directory.startsWith(`${path}/`)));
    const others = paths.filter((path) => path !== own).slice(0, MAX_DOCUMENTS);
    const read = await Promise.all(others.map(async (path) => {
        const file = await files.read(path);
        return 'text' in file && (0,effort/* refusal */.x5)(file.text) === undefined ? readable(path, file.text) : undefined;
    }));
    return read.filter((document) => document !== undefined);
}
/** `undefined` for what takes too long to read. */
function readable(path, text) {
    try {
        return parseDocument(path, text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** A Markdown text as far as rules read it. Throws `RangeError` for what takes too long to read. */
function parseDocument(path, text) {
    const place = (0,markdown/* placer */.G1)(text);
    const { sections, toc } = (0,readme_sections/* readSections */.j)(new markdown/* Markdown */.oz(text), (span) => place(path, span));
    return { path, text, title: sections[0]?.place, toc };
}
/** Paths of the Markdown files, sorted; folder by folder, the upper ones first when there are too many. */
async function pathsBelow(files, top, entries, holdsKep) {
    const found = [];
    const folders = [{ path: top, entries }];
    for (let index = 0; index < Math.min(folders.length, MAX_DIRECTORIES); index++) {
        const folder = folders[index];
        if (folder === undefined)
            break;
        for (const { name, kind } of folder.entries ?? (await files.list(folder.path))) {
            const path = (0,paths/* join */.fj)(folder.path, name);
            if (kind === 'directory') {
                if (!name.startsWith('.') && name !== 'node_modules' && !holdsKep(path))
                    folders.push({ path });
            }
            else if (kind === 'file' && name.endsWith('.md')) {
                found.push(path);
            }
        }
    }
    return found.slice(0, MAX_DOCUMENTS + 1).sort();
}

// EXTERNAL MODULE: ./lib/load/metadata.js
var load_metadata = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/load/names.js
var names = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/load/owners.js
var load_owners = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/load/readme/readme.js + 19 modules
var readme = __webpack_require__(9548);
;// CONCATENATED MODULE: ./lib/load/readme/lazy.js


/** What the headings of most READMEs tell. */
const OUTLINED = { title: true, sections: true, toc: true, swallowed: true };
const PARSED = {
    problems: true,
    questionnaire: true,
    dismissal: true,
    questionnaireText: true,
    answers: true,
    gates: true,
    components: true,
    componentsConfident: true,
    otherMechanism: true,
    disablement: true,
};
/** Without these words in its text a README has no comment for this tool and no open discussion. */
const SPEAKS_TO_US = /prr[-_]?lint/i;
const IS_DISCUSSED = /unresolved/i;
/** What `parseReadme` gives, parsed when it is asked for: `path`, `exists` and `text` cost nothing. */
function lazyReadme(path, read, template) {
    let whole;
    const parsed = () => {
        whole ??= (0,readme/* parseReadme */.c)(path, read, template);
        return whole;
    };
    const text = 'text' in read ? read.text : '';
    const known = { path, exists: !('unreadable' in read && read.unreadable === 'missing'), text };
    const comments = (0,once/* lazy */.RZ)(known, { comments: true }, () => ({
        comments: SPEAKS_TO_US.test(text) ? parsed().comments : [],
    }));
    const unresolved = (0,once/* lazy */.RZ)(comments, { unresolved: true }, () => ({
        unresolved: IS_DISCUSSED.test(text) ? parsed().unresolved : [],
    }));
    const outlined = (0,once/* lazy */.RZ)(unresolved, OUTLINED, () => whole ?? (0,readme/* readOutline */.p)(path, read) ?? parsed());
    return (0,once/* lazy */.RZ)(outlined, PARSED, parsed);
}

// EXTERNAL MODULE: ./lib/load/readme/stated.js
var stated = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/load/sources.js
var load_sources = __webpack_require__(9462);
;// CONCATENATED MODULE: ./lib/load/kep.js
/** The loaders together: one KEP directory → one frozen `Kep`. */













/**
 * Reads the KEP in `directory`. Never throws on content. `upcoming` is only asked where people are assigned by stage; documents
 * that nobody `wants` are not read, and a KEP without them throws when it is asked for them. A README of the same text as that of
 * `twin`, another version under the same template, is `twin` and not parsed again.
 */
async function loadKep(files, directory, repository, upcoming = async () => undefined, wants = () => true, twin) {
    const { config } = repository;
    const sources = await (0,load_sources/* readSources */.tW)(files, directory, config);
    const { entries, document } = sources;
    const filed = await filedOf(files, directory, repository, sources);
    const { directoryNumber: number, stage, status, latestMilestone, held } = filed;
    const owners = await (0,load_owners/* loadOwners */.J)(files, { directory, entries, stage, latestMilestone }, config, upcoming);
    const readme = twin !== undefined && isSame(twin, document)
        ? twin
        : lazyReadme(document.path, document.read, repository.template);
    const documents = wants('documents', { status, held, latestMilestone })
        ? await loadDocuments(files, directory, entries, document.path, repository)
        : undefined;
    const kep = {
        ...filed,
        namesakes: await namesakesOf(files, directory, number, repository),
        entries,
        readme,
        get documents() {
            return documents ?? unread('documents', directory);
        },
        get prrRequired() {
            return held && (0,due/* hasReviews */.cX)(repository);
        },
        owners,
        repository,
    };
    return (0,once/* lazy */.RZ)(kep, { number: true, title: true, approver: true }, () => identityOf(kep));
}
function isSame({ path, text }, document) {
    return 'text' in document.read && document.read.text === text && document.path === path;
}
/** KEPs of an issue that has several are called `168-2-visibility`. */
const PART_NAME = /^(?:[a-z]?ep-|[A-Z]{2,}-)?\d+-\d{1,2}-/;
/** What is given up may have gone into another KEP under the same number; `0` is nobody's. */
async function namesakesOf(files, directory, number, { config, directories }) {
    if (number === undefined || number === '0' || PART_NAME.test((0,paths/* basename */.P8)(directory)))
        return [];
    const others = directories.filter((other) => other.number === number && other.directory !== directory && !PART_NAME.test((0,paths/* basename */.P8)(other.directory)));
    const alive = await Promise.all(others.map(async (other) => !isGivenUp((await (0,load_sources/* metadataText */.P6)(files, other.directory, config)) ?? '')));
    return others.filter((_, index) => alive[index]).map((other) => other.directory);
}
function isGivenUp(metadata) {
    const status = /^status:[ \t]*["']?([a-z]+)/im.exec(metadata)?.[1]?.toLowerCase();
    return status !== undefined && lifecycle.INACTIVE_STATUSES.has(status);
}
/** How people call a KEP and who approves it, from all the places that may say so. */
function identityOf({ directoryNumber: ofDirectory, metadata, readme, approval, stage, }) {
    const declared = metadata.data['kep-number']?.value.trim() ?? '';
    const approver = stage === undefined ? undefined : approval?.data.stages?.[stage]?.approver;
    return {
        number: ofDirectory ?? (/^\d+$/.test(declared) ? (0,order/* withoutZeros */.K)(declared) : undefined),
        title: titleOf(metadata, readme),
        approver: approver?.value.trim().replace(/^@/, '') || undefined,
    };
}
/** Reads the YAML files of the KEP in `directory`. Never throws on content. */
async function loadFiled(files, directory, repository) {
    const { config } = repository;
    const document = config.metadata.source === 'front-matter';
    const sources = await (0,load_sources/* readSources */.tW)(files, directory, config, { document });
    return Object.freeze(await filedOf(files, directory, repository, sources));
}
async function filedOf(files, directory, repository, { document, metadata: source }) {
    const { config } = repository;
    const metadata = source
        ? (0,load_metadata.parseMetadata)(source.path, source.read, config, keysOf(repository.template))
        : (0,load_metadata.parseFrontMatter)(document.path, document.read, config, keysOf(repository.template));
    const number = (0,names/* directoryNumber */.bF)((0,paths/* basename */.P8)(directory));
    const approvalPath = approvalPathOf(directory, number, metadata, repository);
    const approval = approvalPath === undefined
        ? undefined
        : (0,load_approval.parseApproval)(approvalPath, await files.read(approvalPath), config);
    const status = meantStatus(metadata.raw('status'), config);
    const stage = meantStage(metadata.raw('stage'), config);
    const latestMilestone = (0,lifecycle.parseRelease)(metadata.raw('latest-milestone'));
    const held = isHeld(status, latestMilestone, milestoneOf(metadata, stage), repository);
    return {
        ...{ directory, directoryNumber: number, metadata, approvalPath, approval },
        ...{ status, stage, latestMilestone, held },
    };
}
/** By the metadata, else by the document's own: a heading below the title is no title. */
function titleOf(metadata, readme) {
    const name = metadata.data.title?.value ?? metadata.raw('name');
    return name ?? (0,stated/* statedIn */.b)(readme.path, readme.text).title?.value ?? readme.title?.value;
}
function unread(part, directory) {
    throw new Error(`the ${part} of ${directory} were not read: no rule says that it reads them`);
}
/**
 * Upstream's `kepval` holds active KEPs from a first release on to a review; `0.0` marks those out of tree. Here a stale
 * `latest-milestone` does not switch the review off: the milestone of the KEP's own stage counts too. Where no release exempts a
 * KEP it need not name one, and where there is no metadata, or nobody writes a status, nobody can say that it is not active.
 */
function isHeld(status, latest, ofStage, { config, template }) {
    const { prrSince, metadata } = config;
    const isActive = metadata.source === 'none' ||
        (status === undefined ? !asksStatus(config, template) : lifecycle.ACTIVE_STATUSES.has(status));
    if (isActive && (0,lifecycle.isUnknownRelease)(prrSince))
        return true;
    if (!isActive || latest === undefined || (0,lifecycle.isUnknownRelease)(latest))
        return false;
    return [latest, ofStage].some((release) => release !== undefined && (0,lifecycle.compareReleases)(release, prrSince) >= 0);
}
/** Whether proposals have a status: their template has one, or the configuration demands it. */
function asksStatus({ metadata }, { keys }) {
    return !metadata.lenient || (keys?.has('status') ?? metadata.required.includes('status'));
}
function milestoneOf(metadata, stage) {
    return stage === undefined ? undefined : (0,lifecycle.parseRelease)(metadata.raw('milestone', stage));
}
/** Where any status goes, what is written is meant. */
function meantStatus(text, { statuses }) {
    return statuses.length > 0 ? meant(text, statuses) : text?.trim().toLowerCase() || undefined;
}
/** Where any stage goes, only those of the KEP process have an order. */
function meantStage(text, config) {
    if (!(0,load_metadata.takesAnyStage)(config))
        return meant(text, config.stages);
    return lifecycle.STAGES.find((stage) => stage === text?.trim().toLowerCase());
}
/** The value of an enum that a text means: itself, its misspelling, or what it starts with (`implemented (alpha)`). */
function meant(text, values) {
    if (text === undefined || text.includes('|'))
        return undefined;
    const written = text.trim().toLowerCase();
    return (values.find((value) => value === written) ??
        (0,lifecycle.nearest)(written, values) ??
        values.find((value) => written.startsWith(`${value} `)));
}
/** Where the approval belongs by the configured pattern; the file's own spelling of the number when it exists. */
function approvalPathOf(directory, number, metadata, { config, approvals }) {
    const sig = metadata.data['owning-sig']?.value;
    const declared = metadata.raw('kep-number')?.trim();
    // A part of several has no approval of its own; what is no number at all gives way to the directory's.
    const isNumber = declared === undefined || /^\d+(?:[.-]\d+)?$/.test(declared);
    const written = isNumber ? (declared ?? number) : number;
    if (config.approvals === undefined || sig === undefined || written === undefined || !/^\d+$/.test(written))
        return undefined;
    if (!/^[\w.-]+$/.test(sig) || sig.startsWith('.'))
        return undefined;
    const root = config.roots.find((one) => directory.startsWith(`${one}/`)) ?? '';
    const pathOf = (kepNumber) => (0,paths/* normalize */.S8)((config.approvals?.path ?? '')
        .replaceAll('{root}', root)
        .replaceAll('{owning-sig}', sig)
        .replaceAll('{number}', kepNumber));
    const path = pathOf(written);
    const plain = pathOf((0,order/* withoutZeros */.K)(written));
    const same = approvals.find((approval) => approval.path === path || approval.path === plain);
    return same?.path ?? path;
}
/** A fork's template may have keys of its own. */
const keysOf = (0,once/* onceFor */.bO)(({ requiredKeys, keys, placeholders }) => {
    const known = new Set([
        ...requiredKeys.keys(),
        ...[...placeholders.keys()].map((path) => path.split('.')[0] ?? ''),
    ]);
    return { known, own: keys };
});


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFrontMatter: () => (/* binding */ parseFrontMatter),
/* harmony export */   parseMetadata: () => (/* binding */ parseMetadata),
/* harmony export */   takesAnyStage: () => (/* binding */ takesAnyStage)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3902);
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _text_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4260);
/* harmony import */ var _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8164);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9150);






const UNUSED = { help: 'Remove it: the KEP process has no such key.', severity: 'warning' };
/**
 * The first three are fields of upstream's own type that its decoder fills; the others were keys of older templates. The template
 * had `prr-approvers` until 2022-09, and repositories that copied it still have.
 */
const FORMER = new Map([
    ['name', UNUSED],
    ['id', UNUSED],
    ['path', UNUSED],
    [
        'prr-approvers',
        { help: 'Remove it: the approver of each stage stands in the approval file.', severity: 'warning' },
    ],
    ['rollback-supported', { instead: 'disable-supported', help: 'disable-supported: true' }],
    [
        'feature-gate',
        {
            instead: 'feature-gates',
            help: 'feature-gates:\n  - name: NameOfTheGate\n    components:\n      - kube-apiserver',
        },
    ],
]);
/** A release that is not planned, as a number: `v0.x`. */
const UNPLANNED = /^v?\d*\.?x(?:\.x)?$/i;
/** Upstream reads dates as text: a wrong form harms nobody's tools. */
const LENIENT = new Set(['creation-date', 'last-updated']);
const NO_KEYS = { known: new Set(), own: undefined };
/** A kep.yaml. Its statuses and stages are those of the configuration. */
function parseMetadata(path, read, config, template = NO_KEYS) {
    return withNumber((0,_text_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(path, read, shapeOf(config, template)), config);
}
/** The metadata at the top of a document, its places those in the document. Without any, or where none is looked for, it does not exist. */
function parseFrontMatter(path, read, config, template = NO_KEYS) {
    const { source } = config.metadata;
    const isRead = source === 'front-matter' || (source === 'file' && (0,_single_js__WEBPACK_IMPORTED_MODULE_4__/* .isSingle */ .vX)(path));
    const text = 'text' in read && isRead ? read.text : undefined;
    const top = text === undefined ? undefined : (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_5__/* .frontMatterOf */ .E)(text);
    const yaml = top?.yaml === undefined ? { unreadable: 'missing' } : { text: top.yaml };
    const file = withNumber((0,_text_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(path, yaml, { ...shapeOf(config, template), mayBeEmpty: true }), config);
    if (text === undefined || top === undefined)
        return file;
    return { ...file, exists: true, text, ...(top.yaml === undefined && { problems: [unclosed(path)] }) };
}
function unclosed(path) {
    return {
        subject: 'syntax',
        message: 'Missing `---` below the front matter',
        place: { path, start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
        help: 'Write a line `---` between the metadata and the text.',
    };
}
/** Where metadata may have any form, so may its stage, unless the configuration lists stages. */
function takesAnyStage({ metadata, stages }) {
    return metadata.extra.includes('*') && stages === _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STAGES;
}
function shapeOf(config, template) {
    const { metadata, statuses, stages } = config;
    const { numberKey, extra, lenient } = metadata;
    const required = metadata.required.filter((key) => !metadata.requiredByTemplate || template.own === undefined || template.own.has(key));
    const anything = extra.includes('*');
    return {
        validate: _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_3__/* .kep */ .LG,
        booleans: ['disable-supported'],
        required,
        values: { status: statuses, stage: takesAnyStage(config) ? [] : stages },
        keys: anything ? {} : { milestone: stages },
        more: anything
            ? '*'
            : new Set([...template.known, ...extra, ...(numberKey === undefined ? [] : [numberKey])]),
        lenient: LENIENT,
        former: FORMER,
        ...(lenient && {
            named: { 'feature-gates': 'name' },
            silent: (subject, value) => anything || isLoose(subject, value, required),
        }),
    };
}
/** Forms that other projects' tools do not mind: they say that there is nothing to say. */
function isLoose(subject, value, required) {
    if (subject === 'latest-milestone')
        return typeof value === 'string' && ((0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothing */ ._X)(value) || UNPLANNED.test(value.trim()));
    if (subject === 'feature-gates')
        return value === '' || isEmpty(value);
    return isEmpty(value) && !required.includes(subject);
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
/** The number under whatever key the repository has for it is `kep-number` to everybody else. */
function withNumber(file, { metadata: { numberKey } }) {
    if (numberKey === 'kep-number')
        return file;
    const { 'kep-number': _, ...data } = file.data;
    const number = numberKey === undefined ? undefined : file.raw(numberKey);
    const isNumber = (key) => key === 'kep-number';
    const own = (keys) => isNumber(keys[0]) && numberKey !== undefined ? [numberKey, ...keys.slice(1)] : keys;
    const isNone = (keys) => isNumber(keys[0]) && numberKey === undefined;
    return {
        ...file,
        data: Object.freeze({
            ...data,
            ...(numberKey !== undefined &&
                number !== undefined && { 'kep-number': { value: number, place: file.at(numberKey) } }),
        }),
        has: (...keys) => !isNone(keys) && file.has(...own(keys)),
        raw: (...keys) => (isNone(keys) ? undefined : file.raw(...own(keys))),
        at: (...keys) => (isNone(keys) ? file.at() : file.at(...own(keys))),
        edit: (text, ...keys) => (isNone(keys) ? undefined : file.edit(text, ...own(keys))),
    };
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ upcomingReleaseOf),
/* harmony export */   J: () => (/* binding */ loadOwners)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _model_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5985);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2155);
/* harmony import */ var _text_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4260);
/* harmony import */ var _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8164);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9462);






/** How the people of a KEP are assigned, with the OWNERS file next to it; `undefined` where no policy covers the KEP. */
async function loadOwners(files, { directory, entries, stage, latestMilestone, }, config, upcoming) {
    const policy = (0,_model_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFor */ .KV)(config.owners, directory);
    if (policy === undefined)
        return undefined;
    const { techLeads, since, upcomingRelease } = policy;
    const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(directory, 'OWNERS');
    const exists = entries.some(({ name }) => name === 'OWNERS');
    const read = exists ? await files.read(path) : { unreadable: 'missing' };
    const isAsked = techLeads !== undefined &&
        stage === 'alpha' &&
        latestMilestone !== undefined &&
        (since === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(latestMilestone, since) >= 0);
    return {
        policy,
        file: (0,_text_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(path, read, { validate: _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_3__/* .owners */ .Zk, mayBeEmpty: true }),
        upcomingRelease: upcomingRelease ?? (isAsked ? await upcoming() : undefined),
    };
}
const MILESTONE = /^latest-milestone:[ \t]*["']?(v?\d{1,4}\.\d{1,4})/m;
/**
 * The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. All metadata is read for it, but only
 * when somebody asks, and once.
 */
function upcomingReleaseOf(files, directories, config) {
    let release;
    return () => {
        release ??= highestShared(files, directories, config);
        return release;
    };
}
async function highestShared(files, directories, config) {
    const once = new Set();
    let highest;
    for (const { directory } of directories) {
        const text = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataText */ .P6)(files, directory, config);
        const release = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(text === undefined ? undefined : MILESTONE.exec(text)?.[1]);
        if (release === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.isUnknownRelease)(release))
            continue;
        const name = `${release.major}.${release.minor}`;
        if (once.has(name) && (highest === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(release, highest) > 0))
            highest = release;
        once.add(name);
    }
    return highest;
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   Yo: () => (/* binding */ isUnassigned),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _text_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/** Who is assigned to a KEP: people marked in kep.yaml's comments. */


/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
const ROLES = ['reviewers', 'approvers'];
/** Statuses whose KEPs nobody is assigned to any more. */
const UNASSIGNED = new Set(['withdrawn', 'rejected', 'replaced']);
/** The first policy whose directory is the KEP's or above it. */
function policyFor(policies, directory) {
    return policies.find((policy) => covers(policy, directory));
}
/** Whether a KEP's directory is the policy's or below it. */
function covers({ directory: pattern }, directory) {
    if (pattern === '' || directory === pattern || directory.startsWith(`${pattern}/`))
        return true;
    return (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(pattern, directory) || (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(`${pattern}/**`, directory);
}
/** Whether the KEP's status frees it from having people assigned. */
function isUnassigned({ status }) {
    return status !== undefined && UNASSIGNED.has(status);
}
/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
function peopleOf(file, role) {
    const lines = file.text.split('\n');
    const comments = new Map(file.comments.map((comment) => [comment.place.start?.line, comment]));
    return (file.data[role] ?? []).map(({ value: name, place }) => {
        const line = place.start?.line ?? 0;
        // Behind a list in brackets a comment belongs to nobody.
        const isOwnLine = /^\s*-\s/.test(lines[line - 1] ?? '');
        return {
            value: name.trim(),
            handle: (0,_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(name),
            place,
            comment: isOwnLine ? comments.get(place.end?.line ?? line) : undefined,
        };
    });
}
/** The comment that marks an assigned person in a list. */
function markerOf({ reviewerMarker, approverMarker }, role) {
    return role === 'reviewers' ? reviewerMarker : approverMarker;
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ isModest),
/* harmony export */   hC: () => (/* binding */ MODEST),
/* harmony export */   uv: () => (/* binding */ isMatch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Patterns over paths. Whoever opens a pull request may write them, and what is matched backtracks. */

const LONGEST = 500;
/** In one name, between two slashes: three of them in a name of 255 characters are some million steps. */
const MOST_STARS = 3;
/** Names of any number. */
const MOST_DEEP = 2;
const MOST_BRACES = 4;
/** What `isModest` demands, for a message. */
const MODEST = `a pattern with at most ${MOST_STARS} \`*\` in a name, ${MOST_DEEP} \`**\` and no parentheses`;
/** Whether matching costs little, whatever path is held against the pattern. */
function isModest(pattern) {
    if (pattern.length > LONGEST || /[()]|\{[^}]*(?:\.\.|\{)/.test(pattern))
        return false;
    const names = pattern.split('/');
    const count = (text, sign) => text.match(sign)?.length ?? 0;
    return (names.filter((name) => name.includes('**')).length <= MOST_DEEP &&
        names.every((name) => count(name, /\*+|\+/g) <= MOST_STARS) &&
        count(pattern, /\{/g) <= MOST_BRACES);
}
const known = new Map();
const MOST_KNOWN = 1000;
/** Whether `path` is one that the pattern means; a pattern is read once. `dot`: `*` stands for hidden names, too. */
function isMatch(pattern, path, { dot = false } = {}) {
    const key = `${dot} ${pattern}`;
    const matches = known.get(key) ?? picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot });
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(key, matches);
    return matches(path);
}


/***/ })

};
