export const id = 9282;
export const ids = [9282,6305];
export const modules = {

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/** The text at `path`; `undefined` where there is none to read. */
async function readText(files, path) {
    const read = await files.read(path);
    return 'text' in read ? read.text : undefined;
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eV: () => (/* binding */ crewMember),
  lv: () => (/* binding */ judgeFiles)
});

// UNUSED EXPORTS: judgeWorkspace

// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/load/lead.js
var lead = __webpack_require__(9528);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
;// CONCATENATED MODULE: ./lib/changes/touched.js
/** Which KEPs a change set touches, and where each of them was before. */




/**
 * The KEPs that have changed files of their own, in the order of `head`. The template, the aliases and the configuration are
 * nobody's own: when they change, no old KEP is to blame. Throws `UsageError` when such a file changed and cannot be read.
 */
function touchedKeps(files, head, base, config) {
    const own = new Map();
    for (const file of files) {
        if (file.hidden)
            refuseHidden(file, base, config);
        if ((0,lead/* isShared */.y)(file.path, config))
            continue;
        const led = new Set((0,lead/* leadsTo */.R)(head, config, file.path));
        if (file.previousPath !== undefined && !(0,lead/* isShared */.y)(file.previousPath, config)) {
            for (const directory of (0,lead/* leadsTo */.R)(head, config, file.previousPath))
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
/** A change that cannot be seen is no reason to say that all is well. */
function refuseHidden({ path }, base, config) {
    const isBelowRoot = config.roots.some((root) => root === '.' || path.startsWith(`${root}/`));
    if (!isBelowRoot && !(0,lead/* isShared */.y)(path, config) && (0,lead/* leadsTo */.R)(base, config, path).length === 0)
        return;
    throw new errors/* UsageError */.eb(`${(0,words/* quote */.hD)(path)} has changed, but is outside of this sparse checkout: run ${(0,words/* quote */.hD)(`git sparse-checkout add ${(0,paths/* dirname */.pD)(path)}`)}`);
}
/** The same directory, else the one its files were renamed from, else the one of that number which is gone now. */
function baseDirectoryOf(directory, files, head, base) {
    const were = new Set(base.directories.map((kep) => kep.directory));
    if (were.has(directory))
        return directory;
    const from = files.flatMap(({ path, previousPath }) => previousPath === undefined
        ? []
        : path === directory
            ? previousPath
            : (0,paths/* dirname */.pD)(path) === directory
                ? (0,paths/* dirname */.pD)(previousPath)
                : []);
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
/** Tells a request from an edit, with the reasons in words. Bookkeeping is an edit: nobody reviews it again. */
function changeOf(kep, base, { files }, { pullRequest }) {
    const reasons = base === undefined ? ['new KEP'] : [...metadataReasons(kep, base), ...approvalReasons(kep, base)];
    const isRequest = reasons.length > 0 && !(base !== undefined && isBookkeeping(kep, base));
    return {
        kind: isRequest ? 'request' : 'edit',
        reasons: isRequest ? reasons : [],
        kep,
        base,
        files,
        pullRequest,
    };
}
/**
 * Whether kep.yaml only says what was there before: that an implementable KEP is implemented, or which stage it is at, when the
 * approval of that stage was in its file already.
 */
function isBookkeeping(kep, base) {
    if (approvalReasons(kep, base).length > 0)
        return false;
    const isSameStage = kep.metadata.raw('stage') === base.metadata.raw('stage');
    const isDone = base.status === 'implementable' && kep.status === 'implemented';
    const isSameStatus = kep.metadata.raw('status') === base.metadata.raw('status');
    if (isSameStage)
        return isDone;
    const { stages } = kep.repository.config;
    const isLater = stages.indexOf(kep.stage ?? '') > stages.indexOf(base.stage ?? '') && base.stage !== undefined;
    return isLater && (isSameStatus || isDone) && wasApproved(base, kep.stage);
}
/** Whether the approval file of the base version names an approver of the stage. */
function wasApproved({ approval }, stage) {
    return stage !== undefined && (approval?.raw(stage, 'approver') ?? '').trim() !== '';
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
    return lineFeeds(before.text) === lineFeeds(after.text) ? [] : ['approval changed'];
}
/** A checkout may have other line ends than the repository (git's `core.autocrlf`): they are no change of anybody's. */
function lineFeeds(text) {
    return text.replaceAll('\r\n', '\n');
}
function shown(value) {
    if (value === undefined || value === '')
        return '(unset)';
    return /^[\w.-]{1,40}$/.test(value) ? value : (0,words/* quote */.hD)(value);
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
        ...(mirror.help !== undefined && { help: mirror.help }),
        related: [{ message: `there: ${message}`, place }, ...others],
    };
}

// EXTERNAL MODULE: ./lib/load/aliases.js + 1 modules
var load_aliases = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/load/names.js
var names = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/load/proposal-list.js
var proposal_list = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/load/repository.js
var repository = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/load/select.js
var load_select = __webpack_require__(6922);
// EXTERNAL MODULE: ./lib/load/survey.js + 3 modules
var survey = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/load/workspace.js
var load_workspace = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/rules/index.js + 73 modules
var lib_rules = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/rules/table-is-current.js
var table_is_current = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/kubernetes/state.js
var state = __webpack_require__(4429);
// EXTERNAL MODULE: ./lib/model/readme.js
var readme = __webpack_require__(8464);
// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
;// CONCATENATED MODULE: ./lib/judge/reported.js
/** What a report keeps of a KEP: not the KEP, whose README would stay in memory with it. */



const ANSWERS = {
    problems: true,
    questionnaire: true,
    answers: true,
    gates: true,
    components: true,
    disablement: true,
};
/** What reporters may know of `kep`. Of one that shows findings alone they get an error for answers, not an empty questionnaire. */
function reportedKep(kep, shows) {
    const { directory, number, title, approver, status, stage, latestMilestone, held, prrRequired } = kep;
    const { path, exists, data } = kep.metadata;
    const known = {
        ...{ directory, number, title, approver, status, stage, latestMilestone, held, prrRequired },
        // A copy: the places of the data would hold the whole file, and what it was parsed into, for as long as the report lives.
        metadata: { path, exists, data: copied(data) },
    };
    if (shows === 'answers')
        return { ...known, readme: answersOf(kep), kubernetes: (0,state/* stateOf */.L)(kep) };
    return reportedOf({ ...known, readme: { path: kep.readme.path, exists: kep.readme.exists } }, shows);
}
function plainKep(kep, shows) {
    if (shows === 'answers')
        return kep;
    const { directory, number, title, approver, status, stage, latestMilestone, held, prrRequired } = kep;
    const { path, exists } = kep.readme;
    return {
        ...{ directory, number, title, approver, status, stage, latestMilestone, held, prrRequired },
        metadata: kep.metadata,
        readme: { path, exists },
    };
}
/** The KEP that `plainKep` told of. */
function reportedOf(plain, shows) {
    if (shows === 'answers')
        return plain;
    const refused = () => refuse(plain);
    const known = { ...plain, readme: (0,once/* lazy */.RZ)(plain.readme, ANSWERS, refused) };
    return (0,once/* lazy */.RZ)(known, { kubernetes: true }, refused);
}
/** Plain data of plain data that makes its values when they are asked for. */
function copied(value) {
    if (Array.isArray(value))
        return value.map(copied);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]));
}
function answersOf({ readme }) {
    const { path, exists, problems, questionnaire, gates, components, disablement } = readme;
    const answers = new Map([...readme.answers].map(([id, answer]) => [id, reportedAnswer(answer)]));
    return { path, exists, problems, questionnaire, answers, gates, components, disablement };
}
function reportedAnswer(answer) {
    const { question, state, place } = answer;
    return { question, state, place, metrics: (0,readme/* metricsIn */.d)(answer) };
}
function refuse({ directory }) {
    throw new Error(`the answers of ${directory} were not read: the report was asked for findings alone`);
}

;// CONCATENATED MODULE: ./lib/judge/crew.js

/** Of a KEP that was judged on its own, not by a change. */
function tell(one, { ignores }, shows) {
    if ('message' in one)
        return one;
    const { reported, used, change: _, ...rest } = one;
    const taken = ignores.flatMap((ignore, index) => (used.has(ignore) ? [index] : []));
    return { ...rest, reported: plainKep(reported, shows), ignores: taken };
}
/** What was told, under the same configuration. */
function hear(told, { ignores }, shows) {
    if ('message' in told)
        return told;
    const { reported, ignores: taken, ...rest } = told;
    return {
        ...rest,
        reported: reportedOf(reported, shows),
        change: undefined,
        used: new Set(taken.map((index) => ignores[index])),
    };
}
/** The outcomes of the KEPs in `directories`, in their order: of those that nobody else takes by `judge`, of the others as they are told. */
async function* sharedOut(crewing, directories, judge, { workspace, shows }) {
    const own = new Map();
    for (let index = crewing.next(); index !== undefined; index = crewing.next())
        own.set(index, await judge(index));
    const told = await crewing.end();
    for (const [index, kep] of directories.entries()) {
        const other = told.get(index) ?? { kep, message: 'the thread that took it told nothing' };
        yield own.get(index) ?? hear(other, workspace.config, shows);
    }
}

// EXTERNAL MODULE: ./lib/rules/suppression-is-used.js
var suppression_is_used = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/globs.js
var globs = __webpack_require__(3912);
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
    // Code is written once people have agreed.
    if (rule.category === 'reality' && (status === undefined || !lifecycle.ACTIVE_STATUSES.has(status)))
        return 'off';
    // Provisional, or a status of the repository's own: nobody has agreed to it yet.
    if (status !== undefined && !lifecycle.ACTIVE_STATUSES.has(status))
        return 'notice';
    const aboutReview = rule.category !== 'metadata' && rule.category !== 'repository';
    if (!held && aboutReview)
        return ['contradiction', 'reality'].includes(rule.category) ? 'notice' : 'off';
    // Without a release nobody can tell whether a review is due: no reason for leniency.
    if (!held)
        return kep.latestMilestone === undefined ? 'error' : 'warning';
    const finished = status === 'implemented' &&
        !requested &&
        ['contradiction', 'questionnaire', 'request', 'document', 'reality'].includes(rule.category);
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
        return (0,names/* directoryNumber */.bF)((0,paths/* basename */.P8)(directory)) === (0,order/* withoutZeros */.K)(pattern);
    return (0,globs/* isMatch */.uv)(pattern, directory) || directory.endsWith(`/${pattern}`);
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
    const found = [];
    const last = readme.comments.length === 0 ? 0 : readme.text.split('\n').length;
    for (const { value: name, place, from, to } of readme.comments) {
        const covers = from <= 1 && to >= last ? 'file' : { from, to };
        // One comment may hold several, each from the start of a line on.
        for (const text of name.split(/\n(?=[ \t]*prr[-_]?lint)/i)) {
            for (const one of read(text, { place, path: readme.path, covers }, '<!-- % -->', ruleIds))
                found.push(one);
        }
    }
    for (const { path, comments } of [metadata, approval, owners?.file].filter(mayHoldAny)) {
        for (const { value: name, place, trailing } of comments) {
            const line = place.start?.line;
            const covers = trailing && line !== undefined ? { from: line, to: line } : 'file';
            for (const one of read(name, { place, path, covers }, '# %', ruleIds))
                found.push(one);
        }
    }
    return found;
}
/** Comments are read where the text has our name in it, which hardly any has. */
function mayHoldAny(file) {
    return file !== undefined && /prr[-_]?lint/i.test(file.text);
}
function* read(comment, covered, syntax, ruleIds) {
    const text = comment.trim();
    if (!INTENDED.test(text))
        return;
    const [, list, written = ''] = FORM.exec(text) ?? [];
    const reason = written.replace(/\s+/g, ' ').trim();
    const ids = list?.split(',').map((id) => id.trim()) ?? [];
    const paste = (id = '<rule>') => syntax.replace('%', () => `prr-lint-disable ${id}: ${reason || 'why the finding is accepted'}`);
    // What has not the form has no reason either.
    if (reason === '') {
        const id = text
            .slice(0, 200)
            .match(/[a-z0-9-]+/g)
            ?.find((word) => ruleIds.includes(word));
        const hasForm = list !== undefined || /^prr-lint-disable\s[a-z0-9,\s-]+$/.test(text);
        yield malformed(covered, reason, {
            subject: id ?? 'prr-lint-disable',
            message: hasForm
                ? `Missing reason of ${(0,words/* quote */.hD)(text.slice(0, 100).replace(/\s*:?$/, ''))}`
                : `Unexpected ${(0,words/* quote */.hD)(text)}, expected \`prr-lint-disable <rule>: <reason>\``,
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
            message: `Unexpected rule ${(0,words/* quote */.hD)(id)}, expected ${meant === undefined ? 'one of `prr-lint rules`' : (0,words/* quote */.hD)(meant)}`,
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
        ...run(rule, kep.directory, () => rule.check?.(kep, change)),
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
/** Configured ignores that took no finding away; only a run over all KEPs, which are in the directories `keps`, can tell. */
function unusedIgnores(config, rules, keps, used) {
    if (!rules.includes(suppression_is_used/* suppressionIsUsed */.Z))
        return [];
    return config.ignores
        .filter((ignore) => !used.has(ignore) &&
        rules.some(({ id, checkChange }) => id === ignore.rule && checkChange === undefined))
        .flatMap((ignore) => {
        const known = keps.some((directory) => isIgnored(ignore.kep, directory));
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
        // A template that cannot be read is nobody's KEP.
        if (cause instanceof errors/* UsageError */.eb)
            throw cause;
        throw new Error(`rule ${rule.id} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/files/text.js
var files_text = __webpack_require__(5591);
;// CONCATENATED MODULE: ./lib/judge/sources.js

/** The paths that findings point into a line of. */
function pointedAt(findings) {
    return new Set(findings
        .flatMap(({ place, related = [] }) => [place, ...related.map((note) => note.place)])
        .filter(({ start }) => start !== undefined)
        .map(({ path }) => path));
}
/** The texts of a KEP's own files that its findings, which are those of `rules`, point into. */
function ownSources(kep, findings, rules) {
    const wanted = pointedAt(findings);
    const { readme, metadata, approval, owners } = kep;
    const ofDocuments = new Set(rules.filter(({ reads }) => reads.includes('documents')).map(({ id }) => id));
    const documents = findings.some(({ rule }) => ofDocuments.has(rule)) ? kep.documents : [];
    const files = [readme, metadata, approval, owners?.file, ...documents];
    return new Map(files.flatMap((file) => (file?.text && wanted.has(file.path) ? [[file.path, file.text]] : [])));
}
/** The text of every file that a finding points into; those in `known` are not read again. */
async function sourcesOf(files, findings, known) {
    const sources = new Map();
    for (const path of pointedAt(findings)) {
        const text = known.get(path) ?? (await (0,files_text/* readText */.y)(files, path));
        if (text !== undefined)
            sources.set(path, text);
    }
    return sources;
}

;// CONCATENATED MODULE: ./lib/judge/target.js
/** One KEP → its findings, on its own merits or by what a change does to it. */







/** Judges one KEP. A fault of ours on the way is the end of this KEP's judgement and of no other's; a `UsageError` is everybody's. */
async function judgeTarget(court, target) {
    try {
        return await judged(court, target);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        return { kep: target.directory, message: error instanceof Error ? error.message : String(error) };
    }
}
/** A KEP on its own merits, or by what a change does to it. */
async function judged(court, target) {
    const { workspace, rules, base, shows } = court;
    const kep = await workspace.load(target.directory, wantedBy(rules, workspace));
    const { findings, used, change } = base === undefined
        ? { ...judgeKep(kep, rules), change: undefined }
        : await compared(kep, base, target, court);
    return {
        reported: reportedKep(kep, shows),
        change: change && { kind: change.kind, reasons: change.reasons, baseDirectory: change.base?.directory },
        directoryNumber: kep.directoryNumber,
        approvalPath: kep.approvalPath,
        findings,
        used,
        sources: ownSources(kep, findings, rules),
    };
}
/** What a change does to a KEP, and the findings that it answers for. */
async function compared(kep, base, target, { workspace, rules }) {
    const before = await baseOf(base, target, rules, kep);
    const told = changeOf(kep, before, target, base.change);
    const isMeasured = told.kind === 'request' && rules.some(({ reads }) => reads.includes('upcoming'));
    const change = {
        ...told,
        upcomingRelease: isMeasured ? await workspace.upcomingRelease() : undefined,
    };
    const { findings, used } = judgeKep(kep, rules, change);
    const old = before === undefined || change.kind === 'request'
        ? []
        : judgeKep(before, saying(findings, rules)).findings;
    const marked = markNew(findings, old, change.kind).map((finding) => onTouchedSide(finding, base.change));
    return { findings: marked, used, change };
}
/** The rules whose findings the base is asked for; what a suppression is good for takes all of them. */
function saying(findings, rules) {
    const ids = new Set(findings.map(({ rule }) => rule));
    return ids.has(suppression_is_used/* suppressionIsUsed */.Z.id) ? rules : rules.filter(({ id }) => ids.has(id));
}
/** What these rules read of a KEP, as far as it leaves them anything to say. */
function wantedBy(rules, { config }) {
    return (part, kep) => rules.some((rule) => rule.reads.includes(part) && applies(rule, kep, config));
}
/** Where the KEP was before it is read once, however often it is judged. */
async function baseOf({ workspace, keps }, { baseDirectory }, rules, after) {
    if (baseDirectory === undefined)
        return undefined;
    const known = keps.get(baseDirectory) ?? workspace.load(baseDirectory, wantedBy(rules, workspace), after.readme);
    keps.set(baseDirectory, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/judge/judgement.js
/** A run: the KEPs that were asked for, judged; and the same run after some files have changed, at the cost of what they concern. */


















/** Opens a repository as far as it is needed for what is asked, and judges that. Throws `UsageError` when there is nothing to judge. */
async function judgeFiles(files, config, asked = {}) {
    return judgeWorkspace(await (0,load_workspace.open)(files, config, numbersOf(asked)), asked);
}
/** The numbers of the KEPs that are asked about; `undefined` where it may be any KEP. */
function numbersOf({ paths = [], change }) {
    // What lies in no directory that is named like a KEP is found whatever the numbers.
    if (change !== undefined)
        return new Set(change.files.flatMap(({ path, previousPath = '' }) => [path, previousPath].flatMap(survey/* numbersIn */.M)));
    const each = paths.map(survey/* numbersIn */.M);
    return each.length === 0 || each.some((numbers) => numbers.length === 0) ? undefined : new Set(each.flat());
}
/** Judges what is asked of a workspace. Throws `UsageError` when there is nothing to judge. */
async function judgeWorkspace(workspace, asked = {}) {
    const { paths, ignoreUnrelated, rules: ids, change, shows = 'answers', progress, crew } = asked;
    const selected = ({ files, config, survey }) => (0,load_select.select)(files, config, survey, paths, ignoreUnrelated);
    return judgement_judge({
        origin: workspace,
        workspace,
        texts: new Map(),
        select: selected,
        selection: await selected(workspace),
        rules: rulesOf(ids),
        base: change && { change, workspace: await workspace.version(change.base), keps: new Map() },
        shows,
        progress,
        crew,
    });
}
function rulesOf(ids) {
    return ids === undefined ? lib_rules.rules : lib_rules.rules.filter(({ id }) => ids.includes(id));
}
/** How one of a crew judges: opens the repository as `judgeFiles` does, and tells of the KEPs that it is asked about. */
async function crewMember(files, config, asked) {
    const { rules, shows = 'answers' } = asked;
    const workspace = await (0,load_workspace.open)(files, config, numbersOf(asked));
    const court = { workspace, rules: rulesOf(rules), base: undefined, shows };
    return async (directory) => {
        const target = { directory, baseDirectory: undefined, files: [] };
        return tell(await judgeTarget(court, target), config, shows);
    };
}
/** Judges the KEPs of a run; those in `known` are as they were. */
async function judgement_judge(run, known = new Map()) {
    const targets = targetsOf(run);
    const judged = new Map();
    const failures = [];
    for await (const one of outcomes(run, targets, known)) {
        if ('message' in one)
            failures.push(one);
        else
            judged.set(one.reported.directory, one);
    }
    const findings = [...[...judged.values()].flatMap((one) => one.findings), ...(await shared(run, judged))];
    return {
        report: { ...(await reportOf(run, judged, findings.sort(byPlace))), failures },
        narrowed: (directories) => narrowed(run, judged, directories),
        withTexts: (texts) => withTexts(run, judged, texts),
    };
}
/** What becomes of each target, in their order. */
async function* outcomes(run, targets, known) {
    const { base, texts, crew, progress } = run;
    const isPlain = base === undefined && known.size === 0 && texts.size === 0;
    const directories = targets.map(({ directory }) => directory);
    const crewing = isPlain ? crew?.(directories) : undefined;
    const outcome = async (index) => {
        const target = targets[index];
        const one = known.get(target.directory) ?? (await judgeTarget(run, target));
        progress?.(index + 1, targets.length);
        return one;
    };
    if (crewing)
        yield* sharedOut(crewing, directories, outcome, run);
    else
        for (const index of targets.keys())
            yield await outcome(index);
}
/** The selected KEPs; where a change is judged those of them that it touches. */
function targetsOf({ workspace, selection, base }) {
    if (base === undefined)
        return selection.selected.map((directory) => ({ directory, baseDirectory: undefined, files: [] }));
    const selected = new Set(selection.selected);
    const { change, workspace: before } = base;
    return touchedKeps(change.files, workspace.survey, before.survey, workspace.config).filter(({ directory }) => selected.has(directory));
}
/** What is said of the repository as a whole; of a change only what it adds. */
async function shared(run, judged) {
    const { workspace, rules, selection, base } = run;
    const { config } = workspace;
    const listed = rules.includes(table_is_current/* tableIsCurrent */.E);
    const now = (0,repository/* withTable */.Pq)(workspace, listed ? await (0,proposal_list/* readTable */.x)(workspace) : undefined);
    if (base === undefined) {
        const findings = judgeRepository(now, rules, selection.everything);
        if (!selection.everything)
            return findings;
        const used = new Set([...judged.values()].flatMap((one) => [...one.used]));
        return [...findings, ...unusedIgnores(config, rules, [...judged.keys()], used)];
    }
    const aliases = (0,load_aliases/* parseAliases */.o)(config.aliases, await base.change.base.read(config.aliases));
    const { template, survey } = base.workspace;
    const table = now.table && (await (0,proposal_list/* readTable */.x)(base.workspace));
    const then = (0,repository/* withTable */.Pq)((0,repository/* repositoryOf */._M)({ config, template, aliases }, survey), table);
    const before = judgeRepository(then, rules, true);
    // A change of what nobody reads must not look like no change at all.
    const unread = new Set(base.change.files.map(({ path }) => path).filter((path) => workspace.unread.includes(path)));
    const old = before.filter(({ place }) => !unread.has(place.path));
    return markNew(judgeRepository(now, rules, true), old, 'edit').filter((finding) => finding.new);
}
async function reportOf({ workspace, rules, base }, judged, findings) {
    const all = [...judged];
    const keps = all.map(([, { reported }]) => reported);
    const changes = all.flatMap(([directory, { change }]) => (change ? [[directory, change]] : []));
    return {
        tool: { name: tool/* NAME */.o, version: tool/* VERSION */.x },
        keps,
        changes: base && new Map(changes),
        baseName: base?.change.baseName,
        touched: new Map(base?.change.files.map(({ path, lines }) => [path, lines])),
        findings,
        counts: countOf(findings),
        sources: await sourcesOf(workspace.files, findings, new Map(all.flatMap(([, one]) => [...one.sources]))),
        rules,
    };
}
function countOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0, existing: 0 };
    for (const finding of findings)
        counts[finding.new ? finding.severity : 'existing'] += 1;
    return counts;
}
async function narrowed(run, judged, directories) {
    const wanted = new Set(directories);
    const only = async (workspace) => {
        const { selected } = await run.select(workspace);
        return { selected: selected.filter((directory) => wanted.has(directory)), everything: false };
    };
    const base = run.base && { ...run.base, keps: new Map() };
    const next = { ...run, base, rules: lib_rules.rules, select: only, selection: await only(run.workspace) };
    return judgement_judge(next, run.rules === lib_rules.rules ? judged : new Map());
}
async function withTexts(run, judged, texts) {
    const paths = [...new Set([...run.texts.keys(), ...texts.keys()])].filter((path) => run.texts.get(path) !== texts.get(path));
    const workspace = await run.origin.withTexts(texts);
    const next = { ...run, workspace, texts };
    // Another inventory, or a template or aliases that were read anew.
    if (workspace.directories !== run.workspace.directories) {
        const base = run.base && (await rebased(run.base, workspace));
        return judgement_judge({ ...next, base, selection: await run.select(workspace) });
    }
    const concerned = concernedBy(paths, [run.workspace, workspace], judged);
    return judgement_judge(next, new Map([...judged].filter(([directory]) => !concerned.has(directory))));
}
/** The base under what the new version shares. */
async function rebased({ change }, workspace) {
    return { change, workspace: await workspace.version(change.base), keps: new Map() };
}
/** Directories of the KEPs that something else may be said of when the files at `paths` change. */
function concernedBy(paths, workspaces, judged) {
    const led = workspaces.flatMap(({ survey, config }) => paths.flatMap((path) => (0,lead/* leadsTo */.R)(survey, config, path)));
    const changed = new Set(paths);
    const numbers = new Set(paths.flatMap((path) => (0,names/* approvalAt */.dz)(path)?.number ?? []));
    const others = [...judged].filter(([, { approvalPath, directoryNumber }]) => (approvalPath !== undefined && changed.has(approvalPath)) ||
        (directoryNumber !== undefined && numbers.has(directoryNumber)));
    return new Set([...led, ...others.map(([directory]) => directory)]);
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   k: () => (/* binding */ gateInWords)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4417);
/** What the code has of one KEP: for reports and tables. */


/** The gates of kep.yaml, else those after the README's label, and the metrics of kep.yaml; `undefined` where nothing is compared. */
function stateOf({ metadata, readme, repository, }) {
    const index = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(repository.config.kubernetes);
    if (index === undefined)
        return undefined;
    const { gates, metrics } = index;
    const declared = (metadata.data['feature-gates'] ?? []).flatMap(({ name }) => name?.value ?? []);
    const written = readme.gates.filter(({ labelled }) => labelled).map(({ value }) => value);
    const names = gates === undefined ? [] : declared.length > 0 ? declared : written;
    const listed = metrics === undefined ? [] : (metadata.data.metrics ?? []);
    return {
        gates: unique(names).map((name) => ({ name, step: gates?.histories.get(name)?.at(-1) })),
        metrics: unique(listed.map(({ value }) => nameIn(value))).map((name) => ({
            name,
            declared: metrics && declaredAs(name, metrics.series),
        })),
    };
}
/**
 * What the first gate of kep.yaml is in the newest release of the index: `alpha v1.36, off`, or `not there`. `undefined` where the KEP
 * names none or nothing is compared.
 */
function gateInWords(metadata, { kubernetes }) {
    const name = metadata.data['feature-gates']?.[0]?.name?.value;
    if (name === undefined || !/^[A-Za-z][A-Za-z0-9]+$/.test(name) || /^(?:na|none|tbd|todo)$/i.test(name))
        return undefined;
    const gates = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(kubernetes)?.gates;
    if (gates === undefined)
        return undefined;
    const step = gates.histories.get(name)?.at(-1);
    return step === undefined
        ? 'not there'
        : `${step.stage} ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(step.since)}, ${step.isOn ? 'on' : 'off'}`;
}
function declaredAs(name, series) {
    if (series.has(name))
        return name;
    const base = name.replace(/_(?:bucket|sum|count)$/, '');
    if (series.has(base))
        return base;
    const [one, ...others] = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesEndingIn */ .Eh)(name, series);
    return others.length === 0 ? one?.name : undefined;
}
/** Without labels. */
function nameIn(text) {
    return text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
}
function unique(names) {
    return [...new Set(names.filter((name) => name !== ''))];
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MARKERS: () => (/* binding */ MARKERS),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   tableOf: () => (/* binding */ tableOf),
/* harmony export */   withTable: () => (/* binding */ withTable),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _text_inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6678);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7032);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);




const OPENING = '<!-- prr-lint table -->';
const CLOSING = '<!-- /prr-lint table -->';
/** The proposals by number, those without one by their path. */
function listed(keps) {
    return keps
        .map(({ directory, directoryNumber, metadata }) => ({
        number: directoryNumber ?? plain(metadata.raw('kep-number')),
        title: plain(metadata.raw('title')) || plain(metadata.raw('name')),
        status: plain(metadata.raw('status')),
        stage: plain(metadata.raw('stage')),
        owners: ownersOf(metadata),
        release: plain(metadata.raw('latest-milestone')),
        path: directory,
    }))
        .sort((a, b) => Number(a.number || Infinity) - Number(b.number || Infinity) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.path, b.path));
}
function ownersOf({ data, raw }) {
    const sig = plain(raw('owning-sig'));
    return sig === '' ? (data.authors ?? []).map(({ value }) => plain(value)) : [sig];
}
function plain(text) {
    return (text ?? '').replace(/\s+/g, ' ').trim();
}
/** A Markdown table with the columns that some proposal fills and links from a file in `from`, ending in a line feed. */
function tableOf(proposals, from) {
    const link = (label, path) => `[${label}](${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(from, path))})`;
    const columns = [
        ['Number', ({ number, path }) => (number === '' ? '' : link((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(number), path))],
        ['Title', ({ number, title, path }) => (number === '' ? link((0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title || path), path) : (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title))],
        ['Status', ({ status }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(status)],
        ['Stage', ({ stage }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(stage)],
        ['Owners', ({ owners }) => owners.map(_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(', ')],
        ['Release', ({ release }) => (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(release)],
    ];
    const used = columns.filter(([, cell]) => proposals.some((one) => cell(one) !== ''));
    const row = (fields) => `| ${fields.join(' | ')} |\n`;
    return (row(used.map(([head]) => head)) +
        row(used.map(() => '---')) +
        proposals.map((one) => row(used.map(([, cell]) => cell(one)))).join(''));
}
/** `text` with `table` between its markers; `undefined` where it lacks one of them, or has them in the other order. */
function withTable(text, table) {
    const from = text.indexOf(OPENING);
    const to = text.indexOf(CLOSING);
    if (from === -1 || to < from)
        return undefined;
    const end = /\r\n/.test(text) ? '\r\n' : '\n';
    const lines = `\n\n${table}\n`.replaceAll('\n', end);
    return text.slice(0, from + OPENING.length) + lines + text.slice(to);
}
/** The two lines that a file needs for the table, as a person has to write them. */
const MARKERS = [OPENING, CLOSING];
/**
 * The table in the file that the configuration names, with the one that belongs there, for which every proposal's metadata is read;
 * `undefined` where none is configured, the file cannot be read, or each of those reads is a call over the network.
 */
async function readTable(workspace) {
    const { config, files, directories } = workspace;
    const path = config.table;
    if (path === undefined || files.remote)
        return undefined;
    const read = await files.read(path);
    if (!('text' in read))
        return undefined;
    const keps = [];
    for (const { directory } of directories)
        keps.push(await workspace.load(directory, (part) => part === 'metadata'));
    const { text } = read;
    const whole = withTable(text, tableOf(listed(keps), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(path)));
    if (whole === undefined)
        return { path, place: { path }, markers: MARKERS, written: undefined, expected: '' };
    const table = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineTable */ .h)(text);
    const [start, end] = [text.indexOf(OPENING) + OPENING.length, text.indexOf(CLOSING)];
    return {
        path,
        place: { path, start: table.point(text.indexOf(OPENING)), end: table.point(start) },
        markers: MARKERS,
        written: {
            value: text.slice(start, end),
            place: { path, start: table.point(start), end: table.point(end) },
        },
        expected: whole.slice(start, whole.length - (text.length - end)),
    };
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2155);
/* harmony import */ var _lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9528);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);





/**
 * The KEP directories that `paths` lead to; all of the survey without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when no KEP was found or a path leads to none. With `ignoreUnrelated` such a path, or one that all KEPs depend on,
 * selects nothing.
 */
async function select(files, config, found, paths = [], ignoreUnrelated = false) {
    if (found.directories.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`);
    }
    const selected = new Set();
    for (const path of paths) {
        if (ignoreUnrelated && (0,_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .isShared */ .y)(path, config))
            continue;
        const led = (0,_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsTo */ .R)(found, config, path);
        if (led.length === 0 && !ignoreUnrelated)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(await whyNone(files, config, found, path));
        for (const directory of led)
            selected.add(directory);
    }
    const everything = paths.length === 0 || paths.some((path) => (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(path) === '');
    return {
        selected: found.directories
            .map(({ directory }) => directory)
            .filter((d) => everything || selected.has(d)),
        everything,
    };
}
async function whyNone(files, config, found, written) {
    const path = (0,_files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRoot */ .p0)(written);
    if (path === undefined)
        return `The path \`${written}\` is outside of the root: pass --root`;
    const approval = found.approvalRoots.some((root) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtOrBelow */ .a5)(root, path)) ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalAt */ .dz)(path) : undefined;
    if (approval)
        return `The path \`${written}\` is an approval of KEP ${approval.number}, but no KEP directory has that number`;
    const read = await files.read(path);
    if ('unreadable' in read && read.unreadable === 'missing')
        return `The path \`${written}\` does not exist`;
    return (`The path \`${written}\` leads to no KEP: expected a KEP's directory, a file in one, ` +
        `a directory above some or an approval file below ${inWords(config.roots)}`);
}
function inWords(roots) {
    return roots.map((root) => `\`${root}\``).join(', ');
}


/***/ })

};
