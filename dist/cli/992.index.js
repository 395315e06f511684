export const id = 992;
export const ids = [992];
export const modules = {

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

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/load/discover.js
var discover = __webpack_require__(5573);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
;// CONCATENATED MODULE: ./lib/changes/touched.js
/** Which KEPs a change set touches, and where each of them was before. */


/**
 * The KEPs that have changed files of their own, in the order of `head`. The template, the aliases and the configuration are
 * nobody's own: when they change, no old KEP is to blame.
 */
function touchedKeps(files, head, base, config) {
    const own = new Map();
    for (const file of files) {
        if ((0,discover/* isShared */.yM)(file.path, config))
            continue;
        const led = new Set((0,discover/* leadsTo */.Rs)(head, config, file.path));
        if (file.previousPath !== undefined && !(0,discover/* isShared */.yM)(file.previousPath, config)) {
            for (const directory of (0,discover/* leadsTo */.Rs)(head, config, file.previousPath))
                led.add(directory);
        }
        for (const directory of led)
            own.set(directory, [...(own.get(directory) ?? []), file]);
    }
    return head.directories.flatMap(({ directory }) => {
        const changed = own.get(directory);
        return changed
            ? [{ directory, baseDirectory: baseDirectoryOf(directory, changed, head, base), files: changed }]
            : [];
    });
}
/** The same directory, else the one its files were renamed from, else the one of that number which is gone now. */
function baseDirectoryOf(directory, files, head, base) {
    const were = new Set(base.directories.map((kep) => kep.directory));
    if (were.has(directory))
        return directory;
    const from = files.flatMap(({ path, previousPath }) => previousPath !== undefined && (0,paths/* dirname */.pD)(path) === directory ? (0,paths/* dirname */.pD)(previousPath) : []);
    const renamed = from.find((one) => were.has(one));
    if (renamed !== undefined)
        return renamed;
    const are = new Set(head.directories.map((kep) => kep.directory));
    const number = head.directories.find((kep) => kep.directory === directory)?.number;
    return number === undefined
        ? undefined
        : base.directories.find((kep) => kep.number === number && !are.has(kep.directory))?.directory;
}
/** Whether the change set touches what stands at `place`; a whole file is touched by any change to it. */
function touches({ files }, { path, start, end }) {
    const file = files.find((one) => one.path === path);
    if (file === undefined)
        return false;
    if (file.lines === undefined || start === undefined)
        return true;
    const last = end?.line ?? start.line;
    return file.lines.some(({ from, to }) => from <= last && to >= start.line);
}

;// CONCATENATED MODULE: ./lib/changes/compare.js
/** What a change set does to a KEP, and which findings it brings (DESIGN: a request answers for everything, an edit for what it adds). */


/** The metadata whose change asks for a review. */
const ASKING = ['stage', 'status', 'latest-milestone'];
/** Tells a request from an edit, with the reasons in words. */
function changeOf(kep, base, { files }, { pullRequest }) {
    const reasons = base === undefined ? ['new KEP'] : [...metadataReasons(kep, base), ...approvalReasons(kep, base)];
    return { kind: reasons.length > 0 ? 'request' : 'edit', reasons, kep, base, files, pullRequest };
}
function metadataReasons(kep, base) {
    return ASKING.flatMap((key) => {
        const [before, after] = [base.metadata.raw(key), kep.metadata.raw(key)];
        return before === after ? [] : [`${key} ${shown(before)} → ${shown(after)}`];
    });
}
function approvalReasons(kep, base) {
    const [before, after] = [base.approval, kep.approval];
    if (!before?.exists && !after?.exists)
        return [];
    if (!before?.exists)
        return ['approval added'];
    if (!after?.exists)
        return ['approval removed'];
    return before.text === after.text ? [] : ['approval changed'];
}
function shown(value) {
    if (value === undefined || value === '')
        return '(unset)';
    return /^[\w.-]{1,40}$/.test(value) ? value : (0,words/* quote */.h)(value);
}
/**
 * The findings with `new` set: for a request all of them are; for an edit those that the base does not have, told by rule and
 * subject, each as often as the base has it.
 */
function markNew(findings, before, kind) {
    if (kind === 'request')
        return [...findings];
    const left = new Map();
    for (const finding of before)
        left.set(identity(finding), (left.get(identity(finding)) ?? 0) + 1);
    return findings.map((finding) => {
        const count = left.get(identity(finding)) ?? 0;
        if (count === 0)
            return finding;
        left.set(identity(finding), count - 1);
        return { ...finding, new: false };
    });
}
/** A finding's identity within its KEP: never a line, so that moved text is no new finding. */
function identity({ rule, subject }) {
    return `${rule}\n${subject}`;
}
/** In a contradiction the author of the change looks at the side that the change touched: said from there. */
function onTouchedSide(finding, change) {
    const { mirror, place, message } = finding;
    if (mirror === undefined || touches(change, place) || !touches(change, mirror.place))
        return finding;
    const others = (finding.related ?? []).filter((note) => note.place !== mirror.place);
    return {
        ...finding,
        message: mirror.message,
        place: mirror.place,
        related: [{ message: `there: ${message}`, place }, ...others],
    };
}

// EXTERNAL MODULE: ./lib/rules/index.js + 58 modules
var lib_rules = __webpack_require__(8096);
// EXTERNAL MODULE: ./lib/rules/suppression-is-used.js
var suppression_is_used = __webpack_require__(3559);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
;// CONCATENATED MODULE: ./lib/judge/policy.js
/**
 * The one place that turns a problem into a finding: rule default, configured severity, the KEP's status, suppressions. Rules know
 * nothing of all this.
 */





const WEIGHT = { notice: 0, warning: 1, error: 2 };
/** What a KEP's status leaves of a rule's severity: nothing to cap, a ceiling, or `off`. */
function ceiling(rule, kep, requested) {
    if (kep === undefined || rule.always)
        return 'error';
    const { status, held } = kep;
    if (status !== undefined && lifecycle.INACTIVE_STATUSES.has(status))
        return 'off';
    // Provisional, or a status of the repository's own: nobody has agreed to it yet.
    if (status !== undefined && !lifecycle.ACTIVE_STATUSES.has(status))
        return 'notice';
    const aboutReview = rule.category !== 'metadata' && rule.category !== 'repository';
    if (!held && aboutReview)
        return rule.category === 'contradiction' ? 'notice' : 'off';
    // Without a release nobody can tell whether a review is due: no reason for leniency.
    if (!held)
        return kep.latestMilestone === undefined ? 'error' : 'warning';
    const finished = status === 'implemented' &&
        !requested &&
        ['contradiction', 'questionnaire', 'request', 'document'].includes(rule.category);
    return finished ? 'warning' : 'error';
}
/** Whether the KEP's status and the configuration leave anything of the rule: what is off need not run. */
function applies(rule, kep, config) {
    return config.rules.get(rule.id) !== 'off' && ceiling(rule, kep, false) !== 'off';
}
/**
 * The finding that a problem is, or `undefined` when it is none. A configured severity replaces the rule's own; a problem that its
 * rule makes lighter stays so; the status may lower it further, never raise it. `requested`: a pull request asks for a
 * review of the KEP, so an implemented one is held to everything again.
 */
function judge({ rule, problem }, kep, config, requested = false) {
    const configured = config.rules.get(rule.id) ?? rule.severity;
    const cap = ceiling(rule, kep, requested);
    if (configured === 'off' || cap === 'off')
        return undefined;
    const severity = lightest([configured, problem.severity ?? configured, cap]);
    return { ...problem, rule: rule.id, severity, kep: kep?.directory ?? null, new: true };
}
function lightest(severities) {
    return severities.reduce((a, b) => (WEIGHT[a] <= WEIGHT[b] ? a : b));
}
/** Splits findings into those that stay and the suppressions (in place or configured) that took the others. */
function suppress(findings, suppressions, ignores) {
    const used = new Set();
    const kept = findings.filter((finding) => {
        const by = [
            ...suppressions.filter((suppression) => suppression.problem === undefined && takes(suppression, finding)),
            ...ignores.filter(({ rule, kep }) => rule === finding.rule && finding.kep !== null && isIgnored(kep, finding.kep)),
        ];
        for (const one of by)
            used.add(one);
        return by.length === 0;
    });
    return { kept, used };
}
function takes({ rules, path, covers }, { rule, place }) {
    if (!rules.includes(rule) || place.path !== path)
        return false;
    if (covers === 'file')
        return true;
    const line = place.start?.line;
    return line !== undefined && line >= covers.from && line <= covers.to;
}
/** An ignore names a KEP by its number, its directory or a glob over directories. */
function isIgnored(pattern, directory) {
    if (/^\d+$/.test(pattern))
        return (0,discover/* directoryNumber */.bF)((0,paths/* basename */.P8)(directory)) === (0,order/* withoutZeros */.K)(pattern);
    return pattern === directory || picomatch.isMatch(directory, pattern) || directory.endsWith(`/${pattern}`);
}
/** Path, then line and column, then rule and subject: one order for every reporter. */
function byPlace(a, b) {
    return ((0,order/* compare */.U)(a.place.path, b.place.path) ||
        (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
        (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
        (0,order/* compare */.U)(a.rule, b.rule) ||
        (0,order/* compare */.U)(a.subject, b.subject));
}

;// CONCATENATED MODULE: ./lib/judge/suppressions.js


/** A comment that means to be a suppression, whatever it makes of the form. */
const INTENDED = /^prr[-_]?lint[-_: ]*(?:disable|ignore|suppress|off|allow)/i;
const FORM = /^prr-lint-disable[ \t]+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*:([\s\S]*)$/;
/**
 * The suppressions in a KEP's files: `prr-lint-disable <rule>, …: <reason>` in an HTML comment of the README, which holds for its
 * section (under the title: for the file), and in a YAML comment, which holds for its line or, on a line of its own, for the file.
 */
function suppressionsOf(kep, ruleIds) {
    const { readme, metadata, approval, owners } = kep;
    const last = readme.text.split('\n').length;
    const found = [];
    for (const { name, place, from, to } of readme.comments) {
        const covers = from <= 1 && to >= last ? 'file' : { from, to };
        // One comment may hold several, each from the start of a line on.
        for (const text of name.split(/\n(?=[ \t]*prr[-_]?lint)/i)) {
            found.push(...read(text, { place, path: readme.path, covers }, '<!-- % -->', ruleIds));
        }
    }
    for (const { path, comments } of [metadata, approval, owners?.file].filter((file) => file !== undefined)) {
        for (const { name, place, trailing } of comments) {
            const line = place.start?.line;
            const covers = trailing && line !== undefined ? { from: line, to: line } : 'file';
            found.push(...read(name, { place, path, covers }, '# %', ruleIds));
        }
    }
    return found;
}
function* read(comment, covered, syntax, ruleIds) {
    const text = comment.trim();
    if (!INTENDED.test(text))
        return;
    const [, list, written = ''] = FORM.exec(text) ?? [];
    const reason = written.replace(/\s+/g, ' ').trim();
    const ids = list?.split(',').map((id) => id.trim()) ?? [];
    const paste = (id = '<rule>') => syntax.replace('%', () => `prr-lint-disable ${id}: ${reason || 'why the finding is accepted'}`);
    if (list === undefined || reason === '') {
        const id = text
            .slice(0, 200)
            .match(/[a-z0-9-]+/g)
            ?.find((word) => ruleIds.includes(word));
        const hasForm = list !== undefined || /^prr-lint-disable\s[a-z0-9,\s-]+$/.test(text);
        yield malformed(covered, reason, {
            subject: id ?? 'prr-lint-disable',
            message: hasForm
                ? `Missing reason of ${(0,words/* quote */.h)(text.slice(0, 100).replace(/\s*:?$/, ''))}`
                : `Unexpected ${(0,words/* quote */.h)(text)}, expected \`prr-lint-disable <rule>: <reason>\``,
            help: paste(list ?? id),
        });
        return;
    }
    const known = ids.filter((id) => ruleIds.includes(id));
    if (known.length > 0)
        yield { ...covered, rules: known, reason };
    for (const id of ids.filter((other) => !ruleIds.includes(other))) {
        const meant = (0,lifecycle.nearest)(id, ruleIds);
        yield malformed(covered, reason, {
            subject: id,
            message: `Unexpected rule ${(0,words/* quote */.h)(id)}, expected ${meant === undefined ? 'one of `prr-lint rules`' : (0,words/* quote */.h)(meant)}`,
            ...(meant !== undefined && { help: paste(meant) }),
        });
    }
}
function malformed(covered, reason, problem) {
    return { ...covered, rules: [], reason, problem: { ...problem, place: covered.place } };
}

;// CONCATENATED MODULE: ./lib/judge/judge.js
/** Rules, policy and suppressions applied to one KEP or to the repository: problems in, findings out. */




/** Runs the rules over one KEP; what its suppressions and the configured ignores take away is left out. */
function judgeKep(kep, rules, change) {
    const { config } = kep.repository;
    const requested = change?.kind === 'request';
    const found = rules
        .filter((rule) => applies(rule, kep, config))
        .flatMap((rule) => [
        ...run(rule, kep.directory, () => rule.check?.(kep)),
        ...run(rule, kep.directory, () => change && rule.checkChange?.(change)),
    ].flatMap((problem) => judge({ rule, problem }, kep, config, requested) ?? []));
    const suppressions = suppressionsOf(kep, lib_rules.rules.map(({ id }) => id));
    const { kept, used } = suppress(found, suppressions, config.ignores);
    const idle = rules.includes(suppression_is_used/* suppressionIsUsed */.Z) ? idleSuppressions(suppressions, rules, used) : [];
    return {
        findings: [
            ...kept,
            ...idle.flatMap((problem) => judge({ rule: suppression_is_used/* suppressionIsUsed */.Z, problem }, kep, config) ?? []),
        ],
        used,
    };
}
/** Malformed suppressions, and those whose rules ran and found nothing there. What is said about one pull request is not missed in the next. */
function idleSuppressions(suppressions, rules, used) {
    const ran = new Set(rules.filter((rule) => rule.checkChange === undefined).map(({ id }) => id));
    return suppressions.flatMap((suppression) => {
        if (suppression.problem)
            return [suppression.problem];
        if (used.has(suppression) || !suppression.rules.every((id) => ran.has(id)))
            return [];
        return [
            {
                subject: suppression.rules.join(' '),
                message: `Unexpected suppression of ${suppression.rules.map((id) => `\`${id}\``).join(', ')}, there is nothing to suppress`,
                place: suppression.place,
                help: 'Remove the comment.',
            },
        ];
    });
}
/** Configured ignores that took no finding away; only a run over all KEPs can tell. */
function unusedIgnores(config, rules, keps, used) {
    if (!rules.includes(suppression_is_used/* suppressionIsUsed */.Z))
        return [];
    return config.ignores
        .filter((ignore) => !used.has(ignore) &&
        rules.some(({ id, checkChange }) => id === ignore.rule && checkChange === undefined))
        .flatMap((ignore) => {
        const known = keps.some(({ directory }) => isIgnored(ignore.kep, directory));
        const problem = {
            subject: `${ignore.kep} ${ignore.rule}`,
            message: known
                ? `Unexpected ignore of \`${ignore.rule}\`, it has nothing to say there`
                : `Unexpected ignore of \`${ignore.rule}\`, no KEP matches its \`kep\``,
            place: ignore.place,
            help: 'Remove the entry.',
        };
        return judge({ rule: suppression_is_used/* suppressionIsUsed */.Z, problem }, undefined, config) ?? [];
    });
}
/** Rules about the repository; those about all its KEPs only when all are linted. */
function judgeRepository(repository, rules, everything) {
    const { config } = repository;
    return rules
        .filter((rule) => applies(rule, undefined, config) && (everything || rule.category === 'repository'))
        .flatMap((rule) => run(rule, 'the repository', () => rule.checkRepository?.(repository)).flatMap((problem) => judge({ rule, problem }, undefined, config) ?? []));
}
/** A rule that throws must not end green, nor without saying which rule and where. */
function run(rule, subject, check) {
    try {
        return [...(check() ?? [])];
    }
    catch (cause) {
        throw new Error(`rule ${rule.id} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/load/aliases.js
var load_aliases = __webpack_require__(3112);
// EXTERNAL MODULE: ./lib/model/due.js
var due = __webpack_require__(3331);
// EXTERNAL MODULE: ./lib/text/yaml/file.js + 1 modules
var yaml_file = __webpack_require__(9826);
// EXTERNAL MODULE: ./lib/text/yaml/validators.js
var validators = __webpack_require__(8164);
;// CONCATENATED MODULE: ./lib/load/approval.js


/**
 * An approval file: `kep-number`, and for each stage of the configuration its approver. A stage without value is an entry without
 * approver. An approver that is a list is left out without a problem: who may approve is a question of its own.
 */
function parseApproval(path, read, config) {
    const file = (0,yaml_file/* parseYaml */.h)(path, read, {
        validate: validators/* prodReadiness */.ue,
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

// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/markdown.js
var markdown = __webpack_require__(2132);
// EXTERNAL MODULE: ./lib/load/readme/sections.js + 7 modules
var readme_sections = __webpack_require__(3935);
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
    const paths = await pathsBelow(files, directory, entries, (path) => directories.some((kep) => kep.directory === path || kep.directory.startsWith(`${path}/`)));
    const others = paths.filter((path) => path !== own).slice(0, MAX_DOCUMENTS);
    const read = await Promise.all(others.map(async (path) => {
        const file = await files.read(path);
        return 'text' in file && (0,effort/* refusal */.x)(file.text) === undefined ? parseDocument(path, file.text) : undefined;
    }));
    return read.filter((document) => document !== undefined);
}
/** A Markdown text as far as rules read it. */
function parseDocument(path, text) {
    const place = (0,markdown/* placer */.G1)(text);
    const { sections, toc } = (0,readme_sections/* readSections */.j)(text, (span) => place(path, span));
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

// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
;// CONCATENATED MODULE: ./lib/load/metadata.js




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
/** How people write that a release is not planned: `TBD`, `v0.x`. */
const UNPLANNED = /^(?:tb[ad]|todo|n\/?a|none|-|v?\d*\.?x(?:\.x)?)?$/i;
/** Upstream reads dates as text: a wrong form harms nobody's tools. */
const LENIENT = new Set(['creation-date', 'last-updated']);
/** A kep.yaml. Its statuses and stages are those of the configuration; `templateKeys` are known besides the schema's. */
function parseMetadata(path, read, config, templateKeys = new Set()) {
    return withNumber((0,yaml_file/* parseYaml */.h)(path, read, shapeOf(config, templateKeys)), config);
}
/** The metadata at the top of a document, its places those in the document. Without any, or where none is looked for, it does not exist. */
function parseFrontMatter(path, read, config, templateKeys = new Set()) {
    const text = 'text' in read && config.metadata.source === 'front-matter' ? read.text : undefined;
    const top = text === undefined ? undefined : (0,front_matter/* frontMatterOf */.E)(text);
    const yaml = top?.yaml === undefined ? { unreadable: 'missing' } : { text: top.yaml };
    const file = withNumber((0,yaml_file/* parseYaml */.h)(path, yaml, { ...shapeOf(config, templateKeys), mayBeEmpty: true }), config);
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
    return metadata.extra.includes('*') && stages === lifecycle.STAGES;
}
function shapeOf(config, templateKeys) {
    const { metadata, statuses, stages } = config;
    const { numberKey, required, extra, lenient } = metadata;
    const anything = extra.includes('*');
    return {
        validate: validators/* kep */.LG,
        booleans: ['disable-supported'],
        required,
        values: { status: statuses, stage: takesAnyStage(config) ? [] : stages },
        keys: anything ? {} : { milestone: stages },
        more: anything
            ? '*'
            : new Set([...templateKeys, ...extra, ...(numberKey === undefined ? [] : [numberKey])]),
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
        return typeof value === 'string' && UNPLANNED.test(value.trim());
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
        data: Object.freeze({ ...data, ...(number !== undefined && { 'kep-number': number }) }),
        has: (...keys) => !isNone(keys) && file.has(...own(keys)),
        raw: (...keys) => (isNone(keys) ? undefined : file.raw(...own(keys))),
        at: (...keys) => (isNone(keys) ? file.at() : file.at(...own(keys))),
        edit: (text, ...keys) => (isNone(keys) ? undefined : file.edit(text, ...own(keys))),
    };
}

// EXTERNAL MODULE: ./lib/model/owners.js
var owners = __webpack_require__(5985);
;// CONCATENATED MODULE: ./lib/load/owners.js





/** How the people of a KEP are assigned, with the OWNERS file next to it; `undefined` where no policy covers the KEP. */
async function loadOwners(files, { directory, entries, stage, latestMilestone, }, config, upcoming) {
    const policy = (0,owners/* policyFor */.KV)(config.owners, directory);
    if (policy === undefined)
        return undefined;
    const { techLeads, since, upcomingRelease } = policy;
    const path = (0,paths/* join */.fj)(directory, 'OWNERS');
    const exists = entries.some(({ name }) => name === 'OWNERS');
    const read = exists ? await files.read(path) : { unreadable: 'missing' };
    const isAsked = techLeads !== undefined &&
        stage === 'alpha' &&
        latestMilestone !== undefined &&
        (since === undefined || (0,lifecycle.compareReleases)(latestMilestone, since) >= 0);
    return {
        policy,
        file: (0,yaml_file/* parseYaml */.h)(path, read, { validate: validators/* owners */.Zk, mayBeEmpty: true }),
        upcomingRelease: upcomingRelease ?? (isAsked ? await upcoming() : undefined),
    };
}
const MILESTONE = /^latest-milestone:[ \t]*["']?(v?\d{1,4}\.\d{1,4})/m;
/**
 * The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. Every kep.yaml is read for it, but only
 * when somebody asks, and once.
 */
function upcomingReleaseOf(files, directories) {
    let release;
    return () => {
        release ??= highestShared(files, directories);
        return release;
    };
}
async function highestShared(files, directories) {
    const once = new Set();
    let highest;
    for (const { directory } of directories) {
        const read = await files.read((0,paths/* join */.fj)(directory, 'kep.yaml'));
        const release = (0,lifecycle.parseRelease)('text' in read ? MILESTONE.exec(read.text)?.[1] : undefined);
        if (release === undefined || (0,lifecycle.isUnknownRelease)(release))
            continue;
        const name = `${release.major}.${release.minor}`;
        if (once.has(name) && (highest === undefined || (0,lifecycle.compareReleases)(release, highest) > 0))
            highest = release;
        once.add(name);
    }
    return highest;
}

// EXTERNAL MODULE: ./lib/load/readme/readme.js + 4 modules
var readme = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/load/sources.js
var sources = __webpack_require__(9462);
;// CONCATENATED MODULE: ./lib/load/kep.js
/** The loaders together: one KEP directory → one frozen `Kep`. */











/** Reads the KEP in `directory`. Never throws on content. `upcoming` is only asked where people are assigned by stage. */
async function loadKep(files, directory, repository, upcoming = async () => undefined) {
    const { config } = repository;
    const { entries, document, metadata: source } = await (0,sources/* readSources */.t)(files, directory, config);
    const metadata = source
        ? parseMetadata(source.path, source.read, config, keysOf(repository.template))
        : parseFrontMatter(document.path, document.read, config, keysOf(repository.template));
    const number = (0,discover/* directoryNumber */.bF)((0,paths/* basename */.P8)(directory));
    const approvalPath = approvalPathOf(directory, number, metadata, repository);
    const approval = approvalPath === undefined
        ? undefined
        : parseApproval(approvalPath, await files.read(approvalPath), config);
    const status = meantStatus(metadata.raw('status'), config);
    const stage = meantStage(metadata.raw('stage'), config);
    const latestMilestone = (0,lifecycle.parseRelease)(metadata.raw('latest-milestone'));
    const owners = await loadOwners(files, { directory, entries, stage, latestMilestone }, config, upcoming);
    const held = isHeld(status, latestMilestone, milestoneOf(metadata, stage), config);
    return Object.freeze({
        directory,
        directoryNumber: number,
        entries,
        metadata,
        readme: (0,readme/* parseReadme */.c)(document.path, document.read, repository.template),
        documents: await loadDocuments(files, directory, entries, document.path, repository),
        approvalPath,
        approval,
        status,
        stage,
        latestMilestone,
        held,
        prrRequired: held && (0,due/* hasReviews */.cX)(repository),
        owners,
        repository,
    });
}
/**
 * Upstream's `kepval` holds active KEPs from a first release on to a review; `0.0` marks those out of tree. Here a stale
 * `latest-milestone` does not switch the review off: the milestone of the KEP's own stage counts too. Where no release exempts a
 * KEP it need not name one, and where there is no metadata nobody can say that it is not active.
 */
function isHeld(status, latest, ofStage, { prrSince, metadata }) {
    const isActive = metadata.source === 'none' || (status !== undefined && lifecycle.ACTIVE_STATUSES.has(status));
    if (isActive && (0,lifecycle.isUnknownRelease)(prrSince))
        return true;
    if (!isActive || latest === undefined || (0,lifecycle.isUnknownRelease)(latest))
        return false;
    return [latest, ofStage].some((release) => release !== undefined && (0,lifecycle.compareReleases)(release, prrSince) >= 0);
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
    if (!takesAnyStage(config))
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
    const sig = metadata.data['owning-sig'];
    const written = metadata.raw('kep-number') ?? number;
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
    const same = approvals.find((approval) => approval.path === path || approval.path === pathOf((0,order/* withoutZeros */.K)(written)));
    return same?.path ?? path;
}
/** A fork's template may have keys of its own. */
function keysOf({ requiredKeys, placeholders }) {
    return new Set([
        ...requiredKeys.keys(),
        ...[...placeholders.keys()].map((path) => path.split('.')[0] ?? ''),
    ]);
}

// EXTERNAL MODULE: ./lib/load/template.js
var load_template = __webpack_require__(1660);
;// CONCATENATED MODULE: ./lib/load/repository.js


/** Reads what all KEPs of a repository share: template, aliases, SIGs. */
async function loadRepository(files, config, discovery) {
    const [template, aliases] = await Promise.all([
        (0,load_template/* loadTemplate */.P)(files, config),
        files.read(config.aliases).then((read) => (0,load_aliases/* parseAliases */.o)(config.aliases, read)),
    ]);
    return repositoryOf({ config, template, aliases }, discovery);
}
/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
function repositoryOf({ config, template, aliases }, { sigs, approvals, directories }) {
    const leads = [...aliases.groups.keys()]
        .filter((alias) => alias.endsWith('-leads'))
        .map((alias) => alias.slice(0, -'-leads'.length));
    return Object.freeze({
        config,
        template,
        aliases,
        sigs: new Set([...leads, ...sigs]),
        approvals,
        directories,
    });
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/lint.js
/** The whole program: files and options → one report. The shells differ only in where options come from and reports go. */












/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception. With a change set, no touched KEP is a result like any other.
 */
async function lint(files, options) {
    const { config, paths = [], rules: ids, change, progress } = options;
    const rules = ids === undefined ? lib_rules.rules : lib_rules.rules.filter(({ id }) => ids.includes(id));
    const discovery = await (0,discover/* discover */.k4)(files, config, paths, options);
    const repository = await loadRepository(files, config, discovery);
    const upcoming = upcomingReleaseOf(files, discovery.directories);
    const judged = change
        ? await judgeChange(files, discovery, repository, upcoming, rules, change, progress)
        : await judgeAll(files, discovery, repository, upcoming, rules, progress);
    const findings = [...judged.findings].sort(byPlace);
    return {
        tool: { name: tool/* NAME */.o, version: tool/* VERSION */.x },
        keps: judged.keps,
        changes: judged.changes,
        baseName: change?.baseName,
        touched: new Map(change?.files.map(({ path, lines }) => [path, lines])),
        findings,
        counts: countOf(findings),
        sources: await sourcesOf(files, findings, judged.keps),
        rules,
    };
}
/** Every selected KEP on its own merits. */
async function judgeAll(files, discovery, repository, upcoming, rules, progress) {
    const { config } = repository;
    const keps = [];
    const findings = [];
    const usedIgnores = new Set();
    for (const directory of discovery.selected) {
        const kep = await loadKep(files, directory, repository, upcoming);
        const judged = judgeKep(kep, rules);
        for (const used of judged.used)
            usedIgnores.add(used);
        findings.push(...judged.findings);
        keps.push(kep);
        progress?.(keps.length, discovery.selected.length);
    }
    findings.push(...judgeRepository(repository, rules, discovery.everything));
    if (discovery.everything)
        findings.push(...unusedIgnores(config, rules, keps, usedIgnores));
    return { keps, findings, changes: undefined };
}
/**
 * The KEPs that the change touches. Their base versions are judged under today's template, aliases and configuration: a change of
 * those makes no old finding new, and neither does the upcoming release. Of the repository's own findings only new ones count.
 */
async function judgeChange(files, discovery, repository, upcoming, rules, change, progress) {
    const { config } = repository;
    const baseSurvey = await surveyOf(change.base, config);
    const baseRepository = repositoryOf(repository, baseSurvey);
    const selected = new Set(discovery.selected);
    const touched = touchedKeps(change.files, discovery, baseSurvey, config).filter(({ directory }) => selected.has(directory));
    const keps = [];
    const findings = [];
    const changes = new Map();
    for (const one of touched) {
        const kep = await loadKep(files, one.directory, repository, upcoming);
        const base = one.baseDirectory === undefined
            ? undefined
            : await loadKep(change.base, one.baseDirectory, baseRepository, upcoming);
        const what = changeOf(kep, base, one, change);
        const before = base === undefined || what.kind === 'request' ? [] : judgeKep(base, rules).findings;
        const after = judgeKep(kep, rules, what).findings;
        findings.push(...markNew(after, before, what.kind).map((finding) => onTouchedSide(finding, change)));
        keps.push(kep);
        changes.set(one.directory, what);
        progress?.(keps.length, touched.length);
    }
    const aliases = (0,load_aliases/* parseAliases */.o)(config.aliases, await change.base.read(config.aliases));
    const before = judgeRepository({ ...baseRepository, aliases }, rules, true);
    findings.push(...markNew(judgeRepository(repository, rules, true), before, 'edit').filter((finding) => finding.new));
    return { keps, findings, changes };
}
/** A base version without any KEP root is empty: then everything is new. */
async function surveyOf(files, config) {
    try {
        return await (0,discover/* survey */.Fr)(files, config);
    }
    catch (error) {
        if (!(error instanceof errors/* MissingRoot */.J9))
            throw error;
        return { directories: [], approvals: [], approvalRoots: [], sigs: new Set() };
    }
}
function countOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0, existing: 0 };
    for (const finding of findings)
        counts[finding.new ? finding.severity : 'existing'] += 1;
    return counts;
}
/** The text of every file that a finding points into. */
async function sourcesOf(files, findings, keps) {
    const known = new Map();
    for (const { readme, metadata, approval, documents, owners } of keps) {
        for (const file of [readme, metadata, approval, owners?.file, ...documents])
            if (file?.text)
                known.set(file.path, file.text);
    }
    const wanted = new Set(findings
        .flatMap(({ place, related = [] }) => [place, ...related.map((note) => note.place)])
        .filter(({ start }) => start !== undefined)
        .map(({ path }) => path));
    const sources = new Map();
    for (const path of wanted) {
        const text = known.get(path) ?? (await readText(files, path));
        if (text !== undefined)
            sources.set(path, text);
    }
    return sources;
}
/** The text at `path`; `undefined` where there is none to read. */
async function readText(files, path) {
    const read = await files.read(path);
    return 'text' in read ? read.text : undefined;
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   bF: () => (/* binding */ directoryNumber),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9462);






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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`);
    }
    const selected = new Set();
    for (const path of paths) {
        if (ignoreUnrelated && isShared(path, config))
            continue;
        const led = leadsTo(found, config, path);
        if (led.length === 0 && !ignoreUnrelated)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(await whyNone(files, config, found, path));
        for (const directory of led)
            selected.add(directory);
    }
    const everything = paths.length === 0 || paths.some((path) => (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) === '');
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
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(config.template);
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_2__([...config.exclude], { dot: true });
    const directories = new Map();
    const sigs = new Set();
    async function walk(directory, isRoot) {
        const entries = await files.list(directory);
        const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(directory);
        const isKep = isKepDirectory(name, entries, isRoot, config);
        if (isKep)
            directories.set(directory, directoryNumber(name));
        // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
        if (isKep && KEP_NAME.test(name) && !isRoot)
            return true;
        const below = entries
            .filter((entry) => entry.kind === 'directory' && !isForeign(entry.name))
            .map((entry) => ({ name: entry.name, path: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(directory, entry.name) }))
            .filter(({ path }) => !approvalRoots.includes(path) &&
            path !== template &&
            !TEMPLATE_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(path)) &&
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
            .sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.directory, b.directory)),
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
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return [];
    const all = found.directories.map(({ directory }) => directory);
    const template = config.template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(config.template);
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
    return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U);
}
/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
function isShared(path, { aliases, path: configPath, template }) {
    return path === aliases || path === configPath || isAtOrBelow(template && (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(template), path);
}
/** The number in a KEP directory's name without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. */
function directoryNumber(name) {
    const digits = /^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$)/.exec(name)?.[1];
    return digits && (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutZeros */ .K)(digits);
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
    if (config.metadata.source === 'file' || GROUP_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(directory)))
        return false;
    const names = (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .documentNames */ .o)(directory, config);
    return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}
async function rootsOf(files, config) {
    const roots = [];
    for (const written of config.roots) {
        const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(written);
        const literal = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(isGlob ? base : written);
        if (literal === undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unexpected root \`${written}\`, expected a path inside the repository: see \`roots\``);
        }
        const read = literal === '' ? undefined : await files.read(literal);
        if (read && !('unreadable' in read && read.unreadable === 'directory')) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingRoot */ .J9(`The KEP root \`${literal}\` is no directory of this tree: set \`roots\` in .github/prr-lint.yaml or pass --root`);
        }
        roots.push(...(isGlob ? await directoriesMatching(files, literal, picomatch__WEBPACK_IMPORTED_MODULE_2__(glob)) : [literal]));
    }
    return [...new Set(roots)]
        .sort(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)
        .filter((root, _, all) => !all.some((o) => o !== root && isAtOrBelow(o, root)));
}
async function directoriesMatching(files, base, matches) {
    const found = [];
    async function walk(directory) {
        for (const { name, kind } of await files.list(directory)) {
            if (kind !== 'directory' || isForeign(name))
                continue;
            const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(directory, name);
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
            const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(directory, name);
            if (kind === 'directory')
                return walk(path);
            const approval = approvalAt(path);
            if (approval)
                found.push(approval);
        }));
    }
    for (const root of roots)
        await walk(root);
    return found.sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.path, b.path));
}
function approvalAt(path) {
    const digits = APPROVAL_NAME.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(path))?.[1];
    return digits === undefined
        ? undefined
        : { path, sig: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(path)), number: (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutZeros */ .K)(digits) };
}
/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }, sig, number) {
    const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const ofSig = numbered.filter((directory) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dirname */ .pD)(directory).split('/').includes(sig));
    return ofSig.length > 0 ? ofSig : numbered;
}
async function whyNone(files, config, found, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
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
        return (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(...segments.slice(0, variable === -1 ? undefined : variable)));
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
function inWords(roots) {
    return roots.map((root) => `\`${root}\``).join(', ');
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


/***/ })

};
