export const id = 4290;
export const ids = [4290];
export const modules = {

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeInventory: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: ./lib/kubernetes/lists.js + 1 modules
var lists = __webpack_require__(645);
// EXTERNAL MODULE: ./lib/load/aliases.js + 1 modules
var load_aliases = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/load/names.js
var names = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/load/readme/readme.js + 19 modules
var readme = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/load/template.js + 2 modules
var template = __webpack_require__(946);
// EXTERNAL MODULE: ./lib/text/paths.js
var text_paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 5 modules
var tree = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/setup/metadata.js
/** What the metadata of a proposal looks like, wherever it is written. */

/** Files that may hold the metadata of a proposal, by their name: kep.yaml, oep.yaml, proposal.yaml, metadata.yaml. */
const METADATA_FILE = /^(?:(?!step|dep)[a-z]{1,2}ep|proposal|enhancement|metadata)\.ya?ml$/i;
/** The name that leaves no doubt what the file is for, valid or not. */
const OWN_NAME = /^kep\./i;
const PROCESS_KEYS = new Set('title name status stage authors author number owning-sig participating-sigs reviewers approvers creation-date latest-milestone milestone'.split(' '));
/** A key that holds the number of a proposal: `kep-number`, `gep-number`, `number`. */
const NUMBER_KEY = /^(?:[a-z]+-)?number$/;
/** Reads the text of a metadata file or of front matter. */
function readMetadata(text) {
    const { data } = (0,tree/* parseTree */.c)('', text);
    const keys = new Map();
    const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
    for (const [key, value] of Object.entries(isMapping ? data : {})) {
        keys.set(key, typeof value === 'string' ? value : undefined);
    }
    const gates = isMapping ? data['feature-gates'] : undefined;
    return {
        keys,
        hasTextGates: Array.isArray(gates) && gates.some((gate) => typeof gate === 'string'),
        assigned: /^[^\n#]*#[ \t]*[\w-]+-assigned-approver\b/m.test(text),
    };
}
/** Whether the metadata file `name` with these keys belongs to a proposal, not to a chart, a charm or a manifest. */
function isProposalFile(name, { keys }) {
    return OWN_NAME.test(name) || isProcess(keys);
}
/** Whether keys speak of a proposal's life: a state or the people who decide, and at least two more of its keys. */
function isProcess(keys) {
    const known = [...keys.keys()].filter((key) => PROCESS_KEYS.has(key) || NUMBER_KEY.test(key));
    const isDecided = ['status', 'stage', 'approvers', 'reviewers'].some((key) => keys.has(key));
    return isDecided && known.length >= 3;
}
/** Whether keys name a document and who wrote it: in a directory of proposals that is one, whatever else its metadata lacks. */
function isAuthored(keys) {
    return (['title', 'name', 'feature'].some((key) => keys.has(key)) &&
        [...keys.keys()].some((key) => /^authors?$|^owners?$/.test(key)));
}
/** Whether the values are those of a template: a status that leaves the choice. */
function isTemplateData({ keys }) {
    return keys.get('status')?.includes('|') ?? false;
}

// EXTERNAL MODULE: ./lib/model/template-names.js
var template_names = __webpack_require__(118);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/load/readme/stated.js
var stated = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/text/titles.js
var titles = __webpack_require__(4);
;// CONCATENATED MODULE: ./lib/setup/evidence.js
/** What a document says of itself in its first lines and headings, where its name and its metadata say nothing. */



/** So many lines hold the top of a document. */
const TOP = 60;
const HEADING = /^ {0,3}#{1,3}[ \t]+(.*)$/;
/** Words of headings that proposals of any process share. Tutorials and records of decisions have others. */
const PROPOSES = /^(?:summary|abstract|motivation|goals?|non[- ]goals?|proposal|background|current situation|design|detailed design|design details|alternatives|(?:rejected |considered )?alternatives(?: considered)?|drawbacks|rationale|compatibility|backwards? compatibility|impacts?|unresolved questions|open questions|specification|implementation)\b/i;
/** So many of them are no chance. */
const ENOUGH = 3;
/** Whether the title has the number of a process (`VEP #12: Backups`) or a line above the first section has a status. */
function namesItself(text) {
    const title = titleOf(text);
    return ((title !== undefined && (0,titles/* bareTitle */.v)(title) !== title.trim()) || (0,stated/* statedIn */.b)('', text).status !== undefined);
}
/** Whether the headings are those of a proposal. */
function proposes(text) {
    const found = new Set();
    for (const line of text.split('\n')) {
        const words = HEADING.exec(line)?.[1]?.trim();
        if (words !== undefined && PROPOSES.test(words))
            found.add(words.toLowerCase());
        if (found.size >= ENOUGH)
            return true;
    }
    return false;
}
/** The first heading of the top of a document. */
function titleOf(text) {
    return text
        .split('\n', TOP)
        .map((line) => /^ {0,3}#[ \t]+(.*)$/.exec(line)?.[1])
        .find((title) => title !== undefined);
}
/** Whether a title, with or without a number, is that of the template. */
function isTitleOfTemplate(title) {
    return title !== undefined && (0,template_names/* isTemplateTitle */.n)((0,titles/* bareTitle */.v)(title));
}

;// CONCATENATED MODULE: ./lib/setup/documents.js
/** Single documents as what they may be: proposals of their own, or the template of some. */



/** What nothing was read of. */
const NO_METADATA = { keys: new Map(), hasTextGates: false, assigned: false };
/** A document, and what its front matter and its first heading say. */
async function documentAt(path, reader) {
    const text = ((await reader.read(path)) ?? '').replace(/^\uFEFF/, '');
    const matter = (0,front_matter/* frontMatterOf */.E)(text)?.yaml;
    const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
    return { text, metadata, title: metadata.keys.get('title') ?? titleOf(text) };
}
/** Whether front matter in a place for proposals is that of one: it has a state, or a name and an author. */
function isOfProposal({ keys }) {
    return isProcess(keys) || isAuthored(keys) || keys.has('status') || keys.has('stage');
}
/** The proposal or the template that a single document is. */
async function singleAt(directory, reader) {
    const { metadata, title } = await documentAt(directory, reader);
    const source = isOfProposal(metadata) ? 'front-matter' : 'none';
    return { directory, isSingle: true, source, file: undefined, metadata, document: undefined, title };
}

;// CONCATENATED MODULE: ./lib/setup/names.js
/** What directories of proposals are called. */


const AREA = /^(?:[a-z]ep|(?!steps$|deps$)[a-z]{1,2}eps|(?!tips$|zips$|ships$)[a-z]{1,2}ips|rfcs?|enhancements?|proposals?|designs?|design-docs?|design-proposals|enhancement-proposals)$/i;
/** `123-slug`, `0001`, `539.2-slug`, `gep-713`, `20240101-slug`, `NNNN-slug` before it has a number. */
const NUMBERED = /^(?:(?:[a-z]+-)?\d+(?:\.\d+)?(?:[-_ .]|$)|(?:[nx]{3,}|tbd)-.)/i;
/** Whether a directory's name says that it holds proposals: `keps`, `geps`, `enhancements`. */
function isArea(path) {
    return AREA.test((0,text_paths/* basename */.P8)(path));
}
/** Whether a directory above says so. */
function isBelowArea(path) {
    return (0,text_paths/* dirname */.pD)(path).split('/').some(isArea);
}
/** Whether a directory is named like a proposal. */
function isNumbered(name) {
    return NUMBERED.test(name);
}
/** Whether a file is named like the template of proposals: `enhancement_template.md`, `YYYYMMDD-template.md`, `0000-template.md`. */
function isTemplateFile(name) {
    return (0,text_paths/* isMarkdown */.sl)(name) && (0,template_names/* isTemplateName */.k)((0,text_paths/* withoutMarkdown */.cS)(name));
}
/** Whether a file may be a proposal of its own by its name: no page about proposals. */
function isSingleName(name) {
    return (/\.md$/i.test(name) &&
        !/^(?:_?index|readme|contributing|changelog|code[-_]of[-_]conduct|security)\.md$/i.test(name));
}

;// CONCATENATED MODULE: ./lib/setup/series.js
/** Proposals in a repository where no folder is called after them: documents in a series of numbers that read like some. */




/** Fewer documents are no series. */
const LEAST = 3;
/** So many of a series tell what the others are like. */
const SAMPLE = 8;
/** `001-slug`, `0032.md`. */
const series_NUMBERED = /^\d{3,}[-_ .]/;
/** `CFP-1234-slug`, `bip-0003.md`, `CFP-TODO-slug`: after the name of the process. */
const PREFIXED = /^([a-z]{2,8})-(?:\d{2,}|todo|tbd|n{3,}|x{3,})[-_ .]/i;
/** The name of the process before the number in a file's name, in lower case. */
function prefixOf(name) {
    return PREFIXED.exec(name)?.[1]?.toLowerCase();
}
/** The documents of every series; none where they read like chapters or records. */
async function seriesIn(folders, reader) {
    const names = ({ files }) => files.filter((name) => isSingleName(name) && !isTemplateFile(name));
    const numbered = folders.flatMap((folder) => {
        const own = names(folder);
        const some = own.filter((name) => series_NUMBERED.test(name)).map((name) => (0,text_paths/* join */.fj)(folder.path, name));
        return some.length * 2 < own.length ? [] : [some];
    });
    const prefixed = new Map();
    for (const folder of folders) {
        for (const name of names(folder)) {
            const prefix = prefixOf(name);
            if (prefix !== undefined)
                prefixed.set(prefix, [...(prefixed.get(prefix) ?? []), (0,text_paths/* join */.fj)(folder.path, name)]);
        }
    }
    const found = [];
    for (const paths of [...numbered, ...prefixed.values()])
        if (paths.length >= LEAST && (await readLikeProposals(paths, reader)))
            found.push(...paths);
    const beside = await besideIn(folders, found, reader);
    return Promise.all([...found, ...beside].map((path) => singleAt(path, reader)));
}
/** Documents without a number in the same folders that say that they are proposals. */
async function besideIn(folders, found, reader) {
    const parents = new Set(found.map(text_paths/* dirname */.pD));
    const others = folders
        .filter(({ path }) => parents.has(path || '.'))
        .flatMap(({ path, files }) => files.filter(isSingleName).map((name) => (0,text_paths/* join */.fj)(path, name)))
        .filter((path) => !found.includes(path) && !isTemplateFile((0,text_paths/* basename */.P8)(path)));
    const named = await Promise.all(others.map(async (path) => (namesItself((await documentAt(path, reader)).text) ? path : undefined)));
    return named.filter((path) => path !== undefined);
}
/** Most of a few of them. */
async function readLikeProposals(paths, reader) {
    const step = Math.max(1, paths.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, paths.length) }, (_, index) => paths[Math.floor(index * step)] ?? '');
    const read = await Promise.all(sample.map(async (path) => proposes((await reader.read(path)) ?? '')));
    return read.filter(Boolean).length * 2 > sample.length;
}

;// CONCATENATED MODULE: ./lib/setup/proposals.js
/** Which directories of an unknown repository hold a proposal, and which the template of one. */







/** Fewer documents that say nothing of themselves are no list of proposals. */
const proposals_LEAST = 3;
/** Reads what may be a proposal in `folders`, which hold parents before their children. */
async function findProposals(folders, reader) {
    const found = [];
    const unclear = [];
    const closed = new Set();
    for (const folder of folders) {
        // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
        if (closed.has((0,text_paths/* dirname */.pD)(folder.path))) {
            closed.add(folder.path);
            continue;
        }
        const one = await proposalIn(folder, reader);
        if (one === undefined || one.source === 'front-matter') {
            const singles = await singlesIn(folder, one?.document, reader);
            // Documents with metadata of their own beside one with metadata are proposals, too: the folder is an area of them.
            found.push(...singles.proposals);
            if (one === undefined)
                unclear.push(...singles.unclear);
        }
        if (one === undefined)
            continue;
        found.push(one);
        if (one.source !== 'front-matter')
            closed.add(folder.path);
    }
    const signed = apart(found);
    const candidates = signed.proposals.length > 0
        ? { ...signed, unclear }
        : { ...signed, ...(await withoutSigns(folders, unclear, reader)) };
    if (candidates.templates.length > 0 || candidates.proposals.length === 0)
        return candidates;
    return { ...candidates, templates: await templatesBeside(candidates.proposals, folders, reader) };
}
/** Templates show by name and place. Only where none does, by their text: the one whose title or choices say so. */
function apart(found) {
    const named = found.filter(({ directory }) => (0,template_names/* isTemplateName */.k)((0,text_paths/* withoutMarkdown */.cS)((0,text_paths/* basename */.P8)(directory))));
    const titled = found.filter(({ title }) => isTitleOfTemplate(title));
    // A proposal may keep values of the template it was copied from; so a choice that is left tells nothing of a numbered one.
    const open = found.filter(({ directory, isSingle, metadata }) => !isSingle && isTemplateData(metadata) && !isNumbered((0,text_paths/* basename */.P8)(directory)));
    const templates = [named, titled, open].find((some) => some.length > 0) ?? [];
    // Several that are called so by their text alone are proposals that were never finished.
    const isTold = named.length > 0 || templates.length === 1;
    return isTold
        ? { templates, proposals: found.filter((one) => !templates.includes(one)) }
        : { templates: [], proposals: found };
}
/** Where no document says that it is a proposal: a series of numbered ones that read like some, else all that lie where proposals do. */
async function withoutSigns(folders, unclear, reader) {
    const series = await seriesIn(folders, reader);
    if (series.length > 0)
        return { proposals: series, unclear: [] };
    if (unclear.length < proposals_LEAST)
        return { proposals: [], unclear };
    return { proposals: await Promise.all(unclear.map((path) => singleAt(path, reader))), unclear: [] };
}
/** Templates at the top of the repository, beside single proposals, or named as these are: `CFP-003-template.md`. */
async function templatesBeside(proposals, folders, reader) {
    const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => directory);
    const parents = new Set(['', ...singles.map(text_paths/* dirname */.pD)]);
    const prefixes = new Set(singles.flatMap((path) => prefixOf((0,text_paths/* basename */.P8)(path)) ?? []));
    const paths = folders.flatMap(({ path, files }) => files
        .filter((name) => isTemplateFile(name) && (parents.has(path) || prefixes.has(prefixOf(name) ?? '')))
        .map((name) => (0,text_paths/* join */.fj)(path, name)));
    return Promise.all(paths.map((path) => singleAt(path, reader)));
}
async function proposalIn(folder, reader) {
    const { path, files } = folder;
    if (path === '')
        return undefined;
    const document = documentOf(folder);
    for (const file of files.filter((name) => METADATA_FILE.test(name))) {
        const text = await reader.read((0,text_paths/* join */.fj)(path, file));
        const metadata = text === undefined ? NO_METADATA : readMetadata(text);
        if (isProposalFile(file, metadata))
            return {
                ...{ directory: path, isSingle: false, source: 'file', file, metadata, document },
                title: metadata.keys.get('title') ?? metadata.keys.get('name'),
            };
    }
    if (document === undefined)
        return undefined;
    const { text, metadata, title } = await documentAt((0,text_paths/* join */.fj)(path, document), reader);
    const proposal = { directory: path, isSingle: false, file: undefined, metadata, document, title };
    if (isProcess(metadata.keys) || (isBelowArea(path) && isOfProposal(metadata)))
        return { ...proposal, source: 'front-matter' };
    const name = (0,text_paths/* basename */.P8)(path);
    return isBelowArea(path) && (isNumbered(name) || (0,template_names/* isTemplateName */.k)(name) || namesItself(text))
        ? { ...proposal, source: 'none' }
        : undefined;
}
/** The document of a proposal: by one of its usual names, else the only one there is. */
function documentOf({ path, files }) {
    const documents = files.filter((name) => /\.md$/i.test(name));
    const own = `${(0,text_paths/* basename */.P8)(path)}.md`.toLowerCase();
    const names = [/^readme\.md$/i, /^index\.md$/i, /^(?:[a-z]{1,2}ep|proposal)\.md$/i];
    return (names.map((name) => documents.find((file) => name.test(file))).find((file) => file !== undefined) ??
        documents.find((file) => file.toLowerCase() === own) ??
        (documents.length === 1 && isNumbered((0,text_paths/* basename */.P8)(path)) ? documents[0] : undefined));
}
/** Proposals that are files of their own, as `enhancements/storage/snapshots.md`: by their metadata, else by a number in their name. */
async function singlesIn({ path, files }, own, reader) {
    const proposals = [];
    const unclear = [];
    const isArea = isAreaPath(path);
    const names = files.filter((name) => name !== own && isArea && isSingleName(name));
    for (const name of names) {
        const directory = (0,text_paths/* join */.fj)(path, name);
        const { text, metadata, title } = await documentAt(directory, reader);
        const proposal = { directory, isSingle: true, file: undefined, metadata, document: undefined, title };
        if (isOfProposal(metadata))
            proposals.push({ ...proposal, source: 'front-matter' });
        else if ((/\d/.test(name[0] ?? '') && isNumbered(name)) || isTemplateFile(name) || namesItself(text))
            proposals.push({ ...proposal, source: 'none' });
        else
            unclear.push(directory);
    }
    return { proposals, unclear };
}
function isAreaPath(path) {
    return isArea(path) || isBelowArea(path) || /(?:^|\/)guidelines$/i.test(path);
}

// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
;// CONCATENATED MODULE: ./lib/setup/roots.js
/** The directories that all proposals lie below. */



/** A root needs this share of the largest one's proposals, unless its name says what it is for. */
const LEAST_SHARE = 0.05;
/** The fewest directories that hold the proposals, each as deep as its proposals allow. */
function rootsOf(proposals) {
    const groups = [...group(proposals)].sort(([a, x], [b, y]) => y.length - x.length || (0,order/* compare */.U)(a, b));
    const kept = [];
    const copies = [];
    const strays = [];
    const largest = groups[0]?.[1].length ?? 0;
    for (const [root, members] of groups) {
        if (kept.some(([, others]) => isCopy(members, others)))
            copies.push(root);
        else if (!isArea(root) && members.length < largest * LEAST_SHARE)
            strays.push(...members.map(({ directory }) => directory));
        else
            kept.push([root, members]);
    }
    return {
        roots: withoutNested(kept.map(([root]) => root)),
        proposals: kept.flatMap(([, members]) => members),
        copies,
        strays,
    };
}
function group(proposals) {
    const byTop = new Map();
    for (const proposal of proposals) {
        const top = topOf(proposal.directory);
        byTop.set(top, [...(byTop.get(top) ?? []), proposal]);
    }
    const groups = new Map();
    for (const [top, members] of byTop) {
        const root = writable(narrow(top, members));
        groups.set(root, [...(groups.get(root) ?? []), ...members]);
    }
    return groups;
}
/** The first directory of a proposal's path whose name says that it holds some, else the first of all. */
function topOf(directory) {
    const names = (0,text_paths/* dirname */.pD)(directory).split('/');
    const area = names.findIndex(isArea);
    return names.slice(0, area === -1 ? 1 : area + 1).join('/');
}
/** The last such directory above all of `members`; without one the last that they share. */
function narrow(top, members) {
    const parents = members.map(({ directory }) => (0,text_paths/* dirname */.pD)(directory).split('/'));
    const [first = []] = parents;
    const shared = first.filter((_, index) => {
        const above = first.slice(0, index + 1).join('/');
        return parents.every((names) => names.slice(0, index + 1).join('/') === above);
    });
    if (!isArea(top))
        return shared.join('/') || '.';
    return shared.slice(0, shared.findLastIndex(isArea) + 1).join('/') || top;
}
/** The nearest directory whose path is no glob. */
function writable(root) {
    return isWritable(root) ? root : writable((0,text_paths/* dirname */.pD)(root));
}
/** Whether the configuration can hold a path as it is: nothing in it hides, breaks a line or stands for something else. */
function isWritable(path) {
    return !/[\p{C}\p{Zl}\p{Zp}\\*?[\]{}()!+@|]/u.test(path);
}
function isCopy(members, others) {
    const names = new Set(others.map(({ directory }) => (0,text_paths/* basename */.P8)(directory)));
    return members.every(({ directory }) => names.has((0,text_paths/* basename */.P8)(directory)));
}
function withoutNested(roots) {
    if (roots.includes('.'))
        return ['.'];
    return roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(`${other}/`)));
}

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/setup/vocabulary.js
/** The keys and values that a repository's proposals use besides those of the KEP process. */


const KEYS = {
    title: true,
    'kep-number': true,
    authors: true,
    'owning-sig': true,
    'participating-sigs': true,
    reviewers: true,
    approvers: true,
    editor: true,
    'creation-date': true,
    'last-updated': true,
    status: true,
    'see-also': true,
    replaces: true,
    'superseded-by': true,
    stage: true,
    'latest-milestone': true,
    milestone: true,
    'feature-gates': true,
    'disable-supported': true,
    metrics: true,
};
/** Keys of the process in earlier years, which the first run tells what to do with. */
const FORMER = ['name', 'id', 'path', 'prr-approvers', 'rollback-supported', 'feature-gate'];
/** So many do not make the same slip. */
const CUSTOM = 3;
/** What several people wrote is meant; what one wrote may be a slip, which is for the first run to say. */
const SEVERAL = 2;
/** A longer status is a sentence. */
const LONGEST = 40;
/** The words of `proposals`. */
function vocabularyOf(proposals) {
    const metadata = proposals.map((proposal) => proposal.metadata);
    const statuses = metadata.flatMap(({ keys }) => keys.get('status')?.trim() || []);
    const isOwnProcess = statuses.filter(isKnown).length * 2 < statuses.length;
    return {
        milestones: milestonesOf(metadata.map(({ keys }) => keys.get('latest-milestone'))),
        statuses: statusesOf(statuses, isOwnProcess),
        isOwnProcess,
        extra: extraOf(metadata.flatMap(({ keys }) => [...keys.keys()]), metadata.length),
        stages: stagesOf(metadata.flatMap(({ keys }) => keys.get('stage')?.trim() || [])),
        lacking: new Set(Object.keys(KEYS).filter((key) => isCustom(metadata.filter(({ keys }) => !keys.has(key)).length, metadata.length))),
        textGates: metadata.filter(({ hasTextGates }) => hasTextGates).length,
    };
}
function milestonesOf(written) {
    const releases = written
        .flatMap((text) => (0,lifecycle.parseRelease)(text) ?? [])
        .filter((one) => !(0,lifecycle.isUnknownRelease)(one));
    if (releases.length === 0)
        return 'none';
    const early = releases.filter(({ major }) => major === 0).length;
    return early === 0 ? 'v1' : early === releases.length ? 'v0' : 'mixed';
}
function isKnown(status) {
    return lifecycle.STATUSES.includes(status);
}
function statusesOf(written, isOwnProcess) {
    const own = customsOf(written, written.length);
    return several(written).filter((status) => status.length <= LONGEST && (isOwnProcess || !isMeant(status, lifecycle.STATUSES) || own.has(status)));
}
/** Stages that the process has not; its own in other letters are slips. */
function stagesOf(written) {
    return several(written).filter((stage) => /^[\w-]{1,40}$/.test(stage) && !lifecycle.STAGES.includes(stage.toLowerCase()));
}
function extraOf(written, all) {
    const known = [...Object.keys(KEYS), ...FORMER];
    const own = customsOf(written, all);
    return several(written).filter((key) => /^[\w.-]+$/.test(key) &&
        !known.includes(key) &&
        !NUMBER_KEY.test(key) &&
        (!isMeant(key, known) || own.has(key)));
}
/** Words that so many write that nobody misspelt another one. */
function customsOf(written, all) {
    const seen = counts(written);
    return new Set([...seen].filter(([, count]) => count >= CUSTOM && count * 5 >= all).map(([word]) => word));
}
/** Whether a word is one of `known`, misspelt or with something behind it. */
function isMeant(word, known) {
    return (0,lifecycle.nearest)(word, known) !== undefined || known.some((one) => word.startsWith(`${one} `));
}
/** Each value that several have, the most frequent first. */
function several(values) {
    const seen = counts(values);
    return inOrder(values).filter((value) => (seen.get(value) ?? 0) >= SEVERAL);
}
/** Each value once, the most frequent first, equally frequent ones in the order of their names. */
function inOrder(values) {
    return [...counts(values)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
function counts(values) {
    const seen = new Map();
    for (const value of values)
        seen.set(value, (seen.get(value) ?? 0) + 1);
    return seen;
}
/** Whether so many do without: more than half, or in a repository of some size a quarter. A few may all be slips. */
function isCustom(without, all) {
    return without * 2 > all || (without >= 10 && without * 4 > all);
}

;// CONCATENATED MODULE: ./lib/setup/walk.js
/** Where to look in a repository that nothing is known of: everything, as far as that is cheap. */



/** Proposals lie at most five directories deep in every repository known; the rest are their documents and images. */
const DEEPEST = 7;
const MOST_FOLDERS = 10_000;
/** Other people's files, and files that only look like proposals. */
const FOREIGN = new Set([
    'vendor',
    'third_party',
    'testdata',
    'fixtures',
    '__fixtures__',
    'prod-readiness',
]);
/** Lists the tree below the root, level by level. */
async function walk(files) {
    const folders = [];
    let level = [''];
    let complete = true;
    for (let depth = 0; level.length > 0; depth++) {
        const room = depth > DEEPEST ? 0 : MOST_FOLDERS - folders.length;
        if (level.length > room)
            complete &&= depth > DEEPEST;
        const listed = await Promise.all(level.slice(0, room).map((path) => folderAt(files, path)));
        folders.push(...listed);
        const below = listed.flatMap(({ path, directories }) => directories.filter((name) => !isForeign(name)).map((name) => (0,text_paths/* join */.fj)(path, name)));
        // A large tree must not use up the room that proposals need.
        const [likely, others] = [below.filter(isLikely), below.filter((path) => !isLikely(path))];
        level = [...likely, ...others];
    }
    return { folders, complete };
}
async function folderAt(files, path) {
    const entries = await files.list(path);
    const named = (wanted) => entries.filter(({ kind }) => kind === wanted).map(({ name }) => name);
    return { path, files: named('file'), directories: named('directory') };
}
function isLikely(path) {
    return isArea(path) || isBelowArea(path);
}
function isForeign(name) {
    return (0,names/* isForeign */.jq)(name) || FOREIGN.has(name);
}
const MOST_READS = 6_000;
const MOST_TEXT = 1 << 26;
/** A reader of `files` with the usual bounds. */
function boundedReader(files) {
    let reads = 0;
    let size = 0;
    let spent = false;
    return {
        async read(path) {
            if (reads >= MOST_READS || size >= MOST_TEXT) {
                spent = true;
                return undefined;
            }
            reads += 1;
            const read = await files.read(path);
            if (!('text' in read))
                return undefined;
            size += read.text.length;
            return read.text;
        },
        isSpent: () => spent,
    };
}

;// CONCATENATED MODULE: ./lib/setup/inventory.js
/** What a repository that nothing is known of holds: its proposals and how they are written. */











/** So many documents say what the others are like. */
const inventory_SAMPLE = 20;
/** A document that asks fewer questions has kept a heading, not the questionnaire. */
const QUESTIONNAIRE = 5;
/** Reads a repository within bounds of depth, number and size. Never throws on content. */
async function takeInventory(files) {
    const { folders, complete } = await walk(files);
    const reader = boundedReader(files);
    const { proposals, templates, unclear } = await findProposals(folders, reader);
    const source = usual((proposals.length > 0 ? proposals : templates).map((one) => one.source)) ?? 'none';
    const ofSource = (some) => some.filter((one) => one.source === source);
    const found = rootsOf(ofSource(proposals.length > 0 ? proposals : templates));
    const { roots } = found;
    const main = proposals.length > 0 ? found.proposals : [];
    const examples = main.length > 0 ? main : found.proposals;
    const template = templateAmong(templates, roots, source);
    const aliases = (0,load_aliases/* parseAliases */.o)('OWNERS_ALIASES', await files.read('OWNERS_ALIASES')).groups;
    return {
        ...vocabularyOf(main),
        roots,
        proposals: main,
        source,
        files: common(examples.flatMap(({ file }) => file ?? [])),
        numberKey: numberKeyOf(examples),
        documents: documentsOf(examples),
        template,
        questionnaire: await questionnaireOf(main, template, reader),
        approvals: await approvalsBelow(files, roots),
        hasApprovers: aliases.has('prod-readiness-approvers'),
        assignsApprovers: aliases.has('sig-node-tech-leads') &&
            main.some(({ directory, metadata }) => metadata.assigned && directory.startsWith('keps/sig-node/')),
        listsGates: 'text' in (await files.read(lists/* GATE_LIST */.Lu)),
        otherwise: proposals.filter((one) => one.source !== source && isInRoots(one.directory, roots)).length,
        copies: found.copies,
        strays: found.strays,
        unclear: unclear.filter((path) => isInRoots(path, roots)),
        otherMarkup: otherMarkupIn(folders, roots),
        checks: await checksIn(files),
        complete: complete && !reader.isSpent(),
    };
}
/** Below the roots; without any where several lie together. */
function otherMarkupIn(folders, roots) {
    const found = folders.map(({ path, files }) => files.filter(names/* isForeignProposal */.xO).map((name) => (0,text_paths/* join */.fj)(path, name)));
    return roots.length === 0
        ? found.filter(({ length }) => length > 2).flat()
        : found.flat().filter((path) => isInRoots(path, roots));
}
/** Scripts that are named for what they check: contents, or the metadata of proposals. */
async function checksIn(files) {
    const folders = await Promise.all(['hack', 'scripts'].map(async (folder) => (await files.list(folder)).map(({ name, kind }) => ({ path: (0,text_paths/* join */.fj)(folder, name), name, kind }))));
    const named = /^(?:verify|check|validate|lint)[-_].*(?:toc|[a-z]?eps?\b|kep|proposal|enhancement)/i;
    return folders
        .flat()
        .filter(({ name, kind }) => kind === 'file' && named.test(name))
        .map(({ path }) => path);
}
/** The usual name, and others that are no exception. */
function common(names, always = []) {
    const kept = new Set([...several(names), ...always]);
    return inOrder(names).filter((name, index) => index === 0 || kept.has(name));
}
function usual(sources) {
    const count = (source) => sources.filter((one) => one === source).length;
    const order = ['file', 'front-matter', 'none'];
    return sources.length === 0
        ? undefined
        : order.reduce((best, source) => (count(source) > count(best) ? source : best));
}
function numberKeyOf(proposals) {
    const keys = proposals.map(({ metadata }) => [...metadata.keys.keys()].filter((key) => NUMBER_KEY.test(key)));
    const some = keys.filter((own) => own.length > 0);
    return some.length * 2 > proposals.length ? inOrder(some.flat())[0] : undefined;
}
/** Names of documents of directories, the usual one first, then the pattern of those that are single files. */
function documentsOf(proposals) {
    const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => (0,text_paths/* basename */.P8)(directory));
    const named = common(proposals.flatMap(genericDocument), ['{directory}.md']);
    if (singles.length === 0)
        return named;
    return [...named, singles.every((name) => /^\d/.test(name)) ? '[0-9]*.md' : '*.md'];
}
function genericDocument({ directory, document }) {
    if (document === undefined || !isWritable(document))
        return [];
    const own = `${(0,text_paths/* basename */.P8)(directory)}.md`;
    return [document === own && !/^(?:readme|index)\.md$/i.test(own) ? '{directory}.md' : document];
}
/** A template with a document, below a root if possible, of the proposals' kind if possible. */
function templateAmong(templates, roots, source) {
    const score = (one) => (isInRoots(one.directory, roots) ? 2 : 0) + (one.source === source ? 1 : 0);
    return templates
        .filter(({ directory, isSingle, document }) => (isSingle || document !== undefined) && isWritable(directory))
        .reduce((best, one) => (best === undefined || score(one) > score(best) ? one : best), undefined);
}
function isInRoots(directory, roots) {
    return roots.some((root) => root === '.' || directory.startsWith(`${root}/`));
}
async function questionnaireOf(proposals, template, reader) {
    const withDocument = proposals.filter(({ isSingle, document }) => isSingle || document !== undefined);
    const step = Math.max(1, withDocument.length / inventory_SAMPLE);
    const sample = Array.from({ length: Math.min(inventory_SAMPLE, withDocument.length) }, (_, index) => withDocument.at(Math.floor(index * step)));
    const asks = await Promise.all([...sample, template].map((one) => one && asksQuestions(one, reader)));
    const inTemplate = asks.pop() ?? false;
    return { asked: asks.filter(Boolean).length, read: sample.length, inTemplate };
}
async function asksQuestions({ directory, isSingle, document = '' }, reader) {
    const path = isSingle ? directory : (0,text_paths/* join */.fj)(directory, document);
    const text = await reader.read(path);
    if (text === undefined)
        return false;
    const { answers } = (0,readme/* parseReadme */.c)(path, { text }, template.BUILT_IN);
    return [...answers.values()].filter(({ state }) => state !== 'missing').length >= QUESTIONNAIRE;
}
async function approvalsBelow(files, roots) {
    const groups = roots.map(async (root) => {
        const top = (0,text_paths/* join */.fj)(root, 'prod-readiness');
        const directories = (await files.list(top)).filter(({ kind }) => kind === 'directory');
        return Promise.all(directories.map(({ name }) => files.list((0,text_paths/* join */.fj)(top, name))));
    });
    const entries = (await Promise.all(groups)).flat(2);
    return entries.filter(({ name }) => /^\d+\.ya?ml$/.test(name)).length;
}


/***/ })

};
