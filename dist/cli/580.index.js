export const id = 580;
export const ids = [580];
export const modules = {

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(8804);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
;// CONCATENATED MODULE: ./lib/discover.js




const KEP_NAME = /^(?:\d+(?:\.\d+)?|n{3,}|x{3,})-./i;
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
        throw new errors/* UsageError */.eb(`No KEP found under ${inWords(config.roots)}: set \`roots\` in .github/prr-lint.yaml or pass --root`);
    }
    const selected = new Set();
    for (const path of paths) {
        if (ignoreUnrelated && isShared(path, config))
            continue;
        const led = leadsTo(found, config, path);
        if (led.length === 0 && !ignoreUnrelated)
            throw new errors/* UsageError */.eb(await whyNone(files, config, found, path));
        for (const directory of led)
            selected.add(directory);
    }
    const everything = paths.length === 0 || paths.some((path) => (0,memory/* insideRoot */.p0)(path) === '');
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
    const template = config.template && (0,memory/* insideRoot */.p0)(config.template);
    const excluded = picomatch([...config.exclude], { dot: true });
    const directories = new Map();
    const sigs = new Set();
    async function walk(directory, isRoot) {
        const entries = await files.list(directory);
        const name = external_node_path_.posix.basename(directory);
        const isKep = isKepDirectory(name, entries, isRoot);
        if (isKep)
            directories.set(directory, directoryNumber(name));
        // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
        if (isKep && KEP_NAME.test(name) && !isRoot)
            return true;
        const below = entries
            .filter((entry) => entry.kind === 'directory' && !isForeign(entry.name))
            .map((entry) => ({ name: entry.name, path: external_node_path_.posix.join(directory, entry.name) }))
            .filter(({ path }) => !approvalRoots.includes(path) &&
            path !== template &&
            !TEMPLATE_NAME.test(external_node_path_.posix.basename(path)) &&
            !excluded(path));
        const holds = await Promise.all(below.map(async (child) => {
            const holdsKeps = await walk(child.path, false);
            if (isRoot && !directories.has(child.path) && (holdsKeps || GROUP_NAME.test(child.name)))
                sigs.add(child.name);
            return holdsKeps;
        }));
        return isKep || holds.includes(true);
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
    const path = (0,memory/* insideRoot */.p0)(written);
    if (path === undefined)
        return [];
    const all = found.directories.map(({ directory }) => directory);
    const template = config.template && (0,memory/* insideRoot */.p0)(config.template);
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
    return path === aliases || path === configPath || isAtOrBelow(template && (0,memory/* insideRoot */.p0)(template), path);
}
/** Digits at the start of a KEP directory's name without leading zeros: `0752-endpointslices` is `752`. */
function directoryNumber(name) {
    return withoutZeros(/^(\d+)(?:-|$)/.exec(name)?.[1]);
}
function isKepDirectory(name, entries, isRoot) {
    const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
    if (names.includes('kep.yaml'))
        return true;
    // Also without its proper files: those are then what the author has to hear about.
    return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}
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
        .sort(byPath)
        .filter((root, _, all) => !all.some((o) => o !== root && isAtOrBelow(o, root)));
}
async function directoriesMatching(files, base, matches) {
    const found = [];
    async function walk(directory) {
        for (const { name, kind } of await files.list(directory)) {
            if (kind !== 'directory' || isForeign(name))
                continue;
            const path = external_node_path_.posix.join(directory, name);
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
            const path = external_node_path_.posix.join(directory, name);
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
    const number = withoutZeros(APPROVAL_NAME.exec(external_node_path_.posix.basename(path))?.[1]);
    return number === undefined ? undefined : { path, sig: external_node_path_.posix.basename(external_node_path_.posix.dirname(path)), number };
}
/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }, sig, number) {
    const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
    const ofSig = numbered.filter((directory) => external_node_path_.posix.dirname(directory).split('/').includes(sig));
    return ofSig.length > 0 ? ofSig : numbered;
}
async function whyNone(files, config, found, written) {
    const path = (0,memory/* insideRoot */.p0)(written);
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
        return (0,memory/* insideRoot */.p0)(external_node_path_.posix.join(...segments.slice(0, variable === -1 ? undefined : variable)));
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

;// CONCATENATED MODULE: ./lib/changes/touched.js
/** Which KEPs a change set touches, and where each of them was before. */


/**
 * The KEPs that have changed files of their own, in the order of `head`. The template, the aliases and the configuration are
 * nobody's own: when they change, no old KEP is to blame.
 */
function touchedKeps(files, head, base, config) {
    const own = new Map();
    for (const file of files) {
        if (isShared(file.path, config))
            continue;
        const led = new Set(leadsTo(head, config, file.path));
        if (file.previousPath !== undefined && !isShared(file.previousPath, config)) {
            for (const directory of leadsTo(head, config, file.previousPath))
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
    const from = files.flatMap(({ path, previousPath }) => previousPath !== undefined && external_node_path_.posix.dirname(path) === directory ? external_node_path_.posix.dirname(previousPath) : []);
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
    return /^[\w.-]{1,40}$/.test(value) ? value : (0,lib_text/* quote */.h)(value);
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

// EXTERNAL MODULE: ./lib/lifecycle.js
var lifecycle = __webpack_require__(1291);
;// CONCATENATED MODULE: ./lib/load/suppressions.js


/** A comment that means to be a suppression, whatever it makes of the form. */
const INTENDED = /^prr[-_]?lint[-_: ]*(?:disable|ignore|suppress|off|allow)/i;
const FORM = /^prr-lint-disable[ \t]+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*:([\s\S]*)$/;
/**
 * The suppressions in a KEP's files: `prr-lint-disable <rule>, …: <reason>` in an HTML comment of the README, which holds for its
 * section (under the title: for the file), and in a YAML comment, which holds for its line or, on a line of its own, for the file.
 */
function suppressionsOf(kep, ruleIds) {
    const { readme, metadata, approval } = kep;
    const last = readme.text.split('\n').length;
    const found = [];
    for (const { name, place, from, to } of readme.comments) {
        const covers = from <= 1 && to >= last ? 'file' : { from, to };
        // One comment may hold several, each from the start of a line on.
        for (const text of name.split(/\n(?=[ \t]*prr[-_]?lint)/i)) {
            found.push(...read(text, { place, path: readme.path, covers }, '<!-- % -->', ruleIds));
        }
    }
    for (const { path, comments } of approval === undefined ? [metadata] : [metadata, approval]) {
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
                ? `Missing reason of ${(0,lib_text/* quote */.h)(text.slice(0, 100).replace(/\s*:?$/, ''))}`
                : `Unexpected ${(0,lib_text/* quote */.h)(text)}, expected \`prr-lint-disable <rule>: <reason>\``,
            help: paste(list ?? id),
        });
        return;
    }
    const known = ids.filter((id) => ruleIds.includes(id));
    if (known.length > 0)
        yield { ...covered, rules: known, reason };
    for (const id of ids.filter((other) => !ruleIds.includes(other))) {
        const meant = (0,lifecycle/* nearest */.pA)(id, ruleIds);
        yield malformed(covered, reason, {
            subject: id,
            message: `Unexpected rule ${(0,lib_text/* quote */.h)(id)}, expected ${meant === undefined ? 'one of `prr-lint rules`' : (0,lib_text/* quote */.h)(meant)}`,
            ...(meant !== undefined && { help: paste(meant) }),
        });
    }
}
function malformed(covered, reason, problem) {
    return { ...covered, rules: [], reason, problem: { ...problem, place: covered.place } };
}

;// CONCATENATED MODULE: ./lib/policy.js
/**
 * The one place that turns a problem into a finding: rule default, configured severity, the KEP's status, suppressions. Rules know
 * nothing of all this.
 */


const WEIGHT = { notice: 0, warning: 1, error: 2 };
/** What a KEP's status leaves of a rule's severity: nothing to cap, a ceiling, or `off`. */
function ceiling(rule, kep, requested) {
    if (kep === undefined || rule.always)
        return 'error';
    const { status, prrRequired } = kep;
    if (status !== undefined && lifecycle/* INACTIVE_STATUSES */.X_.has(status))
        return 'off';
    if (status === 'provisional')
        return 'notice';
    const aboutReview = rule.category !== 'metadata' && rule.category !== 'repository';
    if (!prrRequired && aboutReview)
        return rule.category === 'contradiction' ? 'notice' : 'off';
    // Without a release nobody can tell whether a review is due: no reason for leniency.
    if (!prrRequired)
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
        return Number(/^0*(\d+)-/.exec(directory.slice(directory.lastIndexOf('/') + 1))?.[1]) === Number(pattern);
    return pattern === directory || picomatch.isMatch(directory, pattern) || directory.endsWith(`/${pattern}`);
}
/** Path, then line and column, then rule and subject: one order for every reporter. */
function byPlace(a, b) {
    return (compare(a.place.path, b.place.path) ||
        (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
        (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.subject, b.subject));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 53 modules
var lib_rules = __webpack_require__(2561);
// EXTERNAL MODULE: ./lib/rules/suppression-is-used.js
var suppression_is_used = __webpack_require__(3559);
;// CONCATENATED MODULE: ./lib/judge.js
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

// EXTERNAL MODULE: ./lib/load/validators.js
var validators = __webpack_require__(285);
// EXTERNAL MODULE: ./lib/load/yaml-file.js + 4 modules
var yaml_file = __webpack_require__(8207);
;// CONCATENATED MODULE: ./lib/load/aliases.js


/** The handles of every alias as written, each with its place. Keys besides `aliases` belong to other tools. */
function parseAliases(path, read) {
    const file = (0,yaml_file/* parseYaml */.h)(path, read, { validate: validators/* ownersAliases */.Jx });
    const groups = new Map();
    for (const alias of Object.keys(file.data.aliases ?? {})) {
        const handles = [];
        for (let index = 0; file.has('aliases', alias, index); index++) {
            const name = file.raw('aliases', alias, index);
            if (name !== undefined)
                handles.push({ name, place: file.at('aliases', alias, index) });
        }
        groups.set(alias, Object.freeze(handles));
    }
    return { path, exists: file.exists, groups, problems: file.problems };
}

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

;// CONCATENATED MODULE: ./lib/load/heading-html.js
/**
 * A heading as kubernetes-sigs/mdtoc writes it into a table of contents: its inline marks as HTML, and its plain text for the anchor.
 * mdtoc renders with gomarkdown, whose inline rules are older and simpler than CommonMark's; where they differ, they are followed.
 */
/** Longer headings are nobody's; their marks stay text, so that matching them takes no time. */
const MAX_LENGTH = 1000;
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text) {
    return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}
/** One alternative per construct. What looks like one and is none stays text. */
const TOKEN = new RegExp([
    String.raw `\\(?<literal>[\\\x60*_{}[\]()#+\-.!:|&<>~^$])`,
    String.raw `(?<ticks>\x60+)(?<code>.+?)\k<ticks>`,
    String.raw `<(?<auto>[a-z][a-z\d+.-]+:[^\s<>'"]+)>`,
    String.raw `(?<tag><\/?[a-z\d][^<>]*>|<!--.*?-->)`,
    String.raw `&(?<entity>#?[a-z\d]+);`,
    String.raw `!\[(?<alt>[^\]]*)\]\((?<picture>[^()\s]*)\)`,
    String.raw `\[(?<label>(?:[^[\]]|\[[^[\]]*\])*)\](?:\((?<target>(?:[^()\s]|\([^()\s]*\))*)(?:\s+"(?<title>[^"]*)")?\)| ?\[(?<reference>[^\]]*)\])?`,
    String.raw `(?<![a-z])(?<url>(?:https?|ftp):\/\/[^\s<]+)`,
    String.raw `(?<double>\*\*|__|~~)(?=[^\s*_~])(?<strong>.*?[^\s])\k<double>`,
    String.raw `(?<single>[*_])(?=[^\s*_])(?<emphasis>.*?[^\s\\*_])\k<single>(?![\p{L}\p{N}])`,
    String.raw `\$(?<math>[^$]+)\$`,
].join('|'), 'giu');
/** Renders a heading's words. */
function inlineOf(source, definitionOf, inLink = false) {
    if (source.length > MAX_LENGTH || !/[\\`<>&"[*_~$]|:\/\//.test(source))
        return { html: escaped(source), text: source };
    let html = '';
    let text = '';
    let at = 0;
    const add = (inline) => {
        html += inline.html;
        text += inline.text;
    };
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
        const token = tokenOf(match, definitionOf, inLink);
        if (token === undefined)
            pattern.lastIndex = match.index + 1;
        else {
            add(plain(source.slice(at, match.index)));
            add(token);
            at = match.index + (token.length ?? match[0].length);
            pattern.lastIndex = at;
        }
    }
    add(plain(source.slice(at)));
    return { html, text };
}
function plain(text) {
    return { html: escaped(text), text };
}
/** What a match stands for, and how much of it when that is not all; `undefined` when it is text after all. */
function tokenOf({ groups = {} }, definitionOf, inLink) {
    const { literal, code, auto, tag, entity, alt, label, url, math } = groups;
    if (literal !== undefined)
        return plain(literal);
    if (code !== undefined)
        return { html: `<code>${escaped(code.trim())}</code>`, text: code.trim() };
    if (auto !== undefined)
        return linked(auto, plain(auto.replace(/^mailto:(?:\/\/)?/, '')));
    if (tag !== undefined)
        return { html: tag, text: '' };
    if (entity !== undefined)
        return entityOf(entity, inLink);
    if (alt !== undefined)
        return { html: `<img src="${escaped(groups.picture ?? '')}" alt="${escaped(alt)}" />`, text: '' };
    if (math !== undefined)
        return { html: `<span class="math inline">\\(${escaped(math)}\\)</span>`, text: '' };
    if (label !== undefined) {
        const target = groups.target ?? definitionOf(groups.reference || label);
        return target === undefined
            ? undefined
            : linked(target, inlineOf(label, definitionOf, true), groups.title);
    }
    if (url !== undefined) {
        if (inLink)
            return undefined;
        const address = withoutPunctuation(url);
        return { ...linked(address, plain(address)), length: address.length };
    }
    const element = groups.single ? 'em' : groups.double === '~~' ? 'del' : 'strong';
    const { html, text } = inlineOf(groups.strong ?? groups.emphasis ?? '', definitionOf, inLink);
    return { html: `<${element}>${html}</${element}>`, text };
}
/** mdtoc resolves numbers and `&amp;`; of other entities it takes the `&` for text, except in links. */
function entityOf(name, inLink) {
    if (name === 'amp')
        return plain('&');
    const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (digits === null)
        return { html: `${inLink ? '&' : '&amp;'}${name};`, text: `&${name};` };
    const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return plain(isCharacter ? String.fromCodePoint(code) : '\uFFFD');
}
/** An address in running text without the full stop of its sentence or the closing mark of its parenthesis. */
function withoutPunctuation(url) {
    const address = url.replace(/[.,]$/, '').replace(/;$/, '');
    const opening = { ')': '(', ']': '[', '}': '{' }[address.at(-1) ?? ''];
    if (opening === undefined)
        return address;
    const count = (mark) => address.split(mark).length - 1;
    return count(opening) < count(address.at(-1) ?? '') ? address.slice(0, -1) : address;
}
function linked(href, { html, text }, title) {
    const attribute = title ? ` title="${escaped(title)}"` : '';
    return { html: `<a href="${escaped(href)}"${attribute}>${html}</a>`, text };
}

;// CONCATENATED MODULE: ./lib/load/trim.js
/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
function trimmed(text, leading, trailing) {
    let start = 0;
    let end = text.length;
    while (start < end && leading.test(text.charAt(start)))
        start++;
    while (end > start && trailing.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/load/outline.js

const HEADING = /^(#{1,6}) +(?=\S)(.*)$/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const MARKERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Lines that an underline makes no heading of. */
const NO_PARAGRAPH = /^(?:\s|[-*+>|<]|\d{1,9}[.)]\s|$)/;
/** The outline of a Markdown text, in linear time. */
function outlineOf(source) {
    const found = [];
    let fence;
    let inComment = false;
    let paragraph;
    let at = 0;
    let number = 0;
    for (const raw of source.split('\n')) {
        number += 1;
        const line = raw.replace(/\r$/, '');
        const span = { start: at, end: at + line.length };
        at += raw.length + 1;
        const last = found.at(-1);
        if (fence !== undefined) {
            if (closes(line, fence))
                fence = undefined;
            last?.lines.push(line);
            continue;
        }
        const heading = inComment ? null : HEADING.exec(line);
        const words = wordsOf(heading?.[2] ?? '');
        if (heading && words) {
            found.push({
                level: heading[1]?.length ?? 1,
                source: words,
                lines: [],
                firstLine: number + 1,
                next: at,
                ...span,
            });
            paragraph = undefined;
        }
        else if (paragraph && !inComment && UNDERLINE.test(line)) {
            last?.lines.pop();
            found.push({
                level: line.startsWith('=') ? 1 : 2,
                source: paragraph.text.trim(),
                lines: [],
                firstLine: number + 1,
                next: at,
                start: paragraph.start,
                end: paragraph.end,
            });
            paragraph = undefined;
        }
        else {
            const wasInComment = inComment;
            const [visible, open] = withoutComments(line, inComment);
            inComment = open;
            if (!wasInComment)
                fence = FENCE.exec(line.replace(MARKERS, ''))?.[1];
            last?.lines.push(visible);
            paragraph =
                fence === undefined && !wasInComment && !inComment && !NO_PARAGRAPH.test(line)
                    ? { ...span, text: line }
                    : undefined;
        }
    }
    return found.map(({ lines, ...heading }) => ({ ...heading, text: lines.join('\n').trimEnd() }));
}
/** A heading's words without `{#id}` and closing marks; mdtoc needs no blank before these. */
function wordsOf(text) {
    const id = text.indexOf('{#');
    const words = (id !== -1 && text.indexOf('}', id) !== -1 ? text.slice(0, id) : text).trimEnd();
    const open = trimmed(words, /(?!)/, /#/);
    return (open.endsWith('\\') ? words.slice(0, open.length + 1) : open).trimEnd();
}
/** The visible part of a line, and whether a comment is open at its end. A comment's mark in a code span is text. */
function withoutComments(line, wasOpen) {
    let visible = '';
    let rest = line;
    let open = wasOpen;
    while (rest !== '') {
        if (open) {
            const end = rest.indexOf('-->');
            if (end === -1)
                return [visible, true];
            rest = rest.slice(end + 3);
            open = false;
        }
        const start = rest.indexOf('<!--');
        if (start === -1)
            return [visible + rest, false];
        const before = rest.slice(0, start);
        if ((before.match(/`/g)?.length ?? 0) % 2 === 1)
            return [visible + rest, false];
        visible += before;
        rest = rest.slice(start + 4);
        open = true;
    }
    return [visible, open];
}
/** Whether the line closes a fence that was opened by `mark`. */
function closes(line, mark) {
    const text = line.replace(/^[ \t>]*/, '').trimEnd();
    return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

;// CONCATENATED MODULE: ./lib/load/toc.js
/** Headings below this level are not listed. */
const MAX_LEVEL = 5;
/** Lines of the list for these headings, each with its HTML and plain text. */
function tocOf(headings) {
    const base = headings.reduce((lowest, { level }) => Math.min(lowest, level), 6);
    const seen = new Map();
    return headings
        .filter(({ level }) => level <= MAX_LEVEL)
        .map(({ level, html, text }) => {
        const slug = slugOf(text);
        const count = seen.get(slug) ?? 0;
        seen.set(slug, count + 1);
        const anchor = count > 0 ? `${slug}-${count}` : slug;
        return `${'  '.repeat(level - base)}- [${html.trim()}](#${anchor})`;
    });
}
/** An anchor before it is numbered. mdtoc drops every letter beyond ASCII; GitHub keeps some, but its lists are the standard here. */
function slugOf(text) {
    return text
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./lib/load/document.js



const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s<>]+)/gm;
/** A line of a list that links to headings, made by hand or by another tool. */
const LIST_LINE = /^[ \t]*[-*+] \[[^\]\n]{1,300}\]\(#/m;
/** Sections and table of contents of a Markdown text; `place` gives the place of a run of it. */
function readSections(source, place) {
    const outline = outlineOf(source);
    const definitionOf = definitionsOf(outline);
    const headings = outline.map((heading) => ({
        ...heading,
        ...inlineOf(heading.source, definitionOf),
        heading,
    }));
    return {
        sections: headings.map(({ heading, text, level, start, end, firstLine }) => ({
            name: text.trim(),
            place: place({ start, end }),
            level,
            text: heading.text,
            firstLine,
        })),
        toc: tocIn(source, headings, place),
    };
}
/** Definitions below any heading; collected when the first heading asks for one. */
function definitionsOf(outline) {
    let known;
    return (label) => {
        known ??= new Map(outline.flatMap(({ text }) => [...text.matchAll(DEFINITION)].map(([, name = '', target = '']) => [name.toLowerCase(), target])));
        return known.get(label.toLowerCase());
    };
}
/** What stands between the markers and what belongs there: the headings below them, or without markers those below the title. */
function tocIn(source, headings, place) {
    const opening = /<!-- toc -->/i.exec(source);
    const closing = /<!-- \/toc -->/i.exec(source);
    if (opening && closing && opening.index < closing.index) {
        const start = opening.index + OPENING.length;
        return {
            missing: [],
            below: undefined,
            between: {
                name: source.slice(start, closing.index),
                place: place({ start, end: closing.index }),
            },
            place: place({ start: opening.index, end: closing.index + CLOSING.length }),
            written: linesIn(source, { start, end: closing.index }).map((span) => ({
                name: source.slice(span.start, span.end),
                place: place(span),
            })),
            expected: tocOf(headings.filter((heading) => heading.start >= closing.index)),
        };
    }
    const found = opening ?? closing ?? LIST_LINE.exec(source);
    const title = headings.findIndex(({ level }) => level === 1);
    return {
        // A closing marker above the opening one closes nothing.
        missing: [...(opening && !closing ? [] : [OPENING]), ...(closing ? [] : [CLOSING])],
        place: found ? place({ start: found.index, end: found.index + found[0].length }) : undefined,
        written: [],
        between: undefined,
        expected: tocOf(headings.slice(title + 1)),
        below: title === -1 ? undefined : lineAt(source, headings[title]?.next ?? source.length, place),
    };
}
/** The line that starts at `start`, and the empty place before it. */
function lineAt(source, offset, place) {
    const start = Math.min(offset, source.length);
    const end = source.indexOf('\n', start);
    return { name: source.slice(start, end === -1 ? undefined : end), place: place({ start, end: start }) };
}
/** The lines of a run of text without the blank ones around them; their indentation counts, but not that of the first. */
function linesIn(source, { start, end }) {
    const text = source.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    const spans = [];
    let at = from;
    for (const line of source.slice(from, end).trimEnd().split('\n')) {
        spans.push({ start: at, end: at + line.replace(/\r$/, '').length });
        at += line.length + 1;
    }
    return text.trim() === '' ? [] : spans;
}

;// CONCATENATED MODULE: ./lib/load/effort.js
/**
 * Which Markdown is refused because parsing it would take too long. micromark is linear for what people write, but quadratic in the
 * marks of a paragraph, in underlined headings, in nested lists and in their depth: a small file can keep it busy for hours.
 */
/** In UTF-16 code units; the largest real READMEs have 200,000. */
const effort_MAX_LENGTH = 2 * 1024 * 1024;
/** In milliseconds; the largest real READMEs take 400. */
const MAX_EFFORT = 8000;
/** Milliseconds per line, per line and squared depth, per squared number of a paragraph's marks, of underlines, of nested items (measured). */
const LINE = 0.1;
const DEPTH = 3e-3;
const MARKS = 2.5e-5;
const UNDERLINES = 8e-5;
const NESTED = 4e-4;
/** A quote's or list item's mark at the start of what is left of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
/** A bullet or heading: it starts a paragraph of its own, whatever stands above it. */
const INTERRUPTS = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const effort_UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const MARK = /[[\]*_`<!]/g;
/** Why `source` is not parsed, in the grammar of messages; `undefined` when it is fine. */
function refusal(source) {
    if (source.length > effort_MAX_LENGTH)
        return `Unexpected size of ${(source.length / 1024 / 1024).toFixed(1)} MB, expected at most 2 MB`;
    return effort(source) > MAX_EFFORT ? TOO_COMPLEX : undefined;
}
/** What is said of Markdown that no parser gets through. */
const TOO_COMPLEX = 'Unexpected structure, too complex to be read as Markdown';
/** Milliseconds that `source` may take to parse, on the safe side. */
function effort(source) {
    let sum = 0;
    let marks = 0;
    let underlines = 0;
    let nested = 0;
    let depth = 0;
    for (const line of source.split('\n')) {
        sum += LINE;
        const isBlank = line.trim() === '';
        if (isBlank || INTERRUPTS.test(line)) {
            sum += MARKS * marks * marks;
            marks = 0;
        }
        if (isBlank)
            continue;
        if (effort_UNDERLINE.test(line))
            underlines++;
        marks += line.match(MARK)?.length ?? 0;
        const indentation = line.length - line.trimStart().length;
        // Each level of a list indents by two columns at least; what is deeper than the lists above it is no list.
        const opened = containers(line);
        const above = Math.min(indentation >> 1, depth);
        if (opened > 0 && above > 0)
            nested++;
        depth = above + opened;
        sum += DEPTH * depth * depth;
    }
    return sum + MARKS * marks * marks + UNDERLINES * underlines * underlines + NESTED * nested * nested;
}
/** How many quotes and list items a line opens. */
function containers(line) {
    let count = 0;
    CONTAINER.lastIndex = 0;
    while (CONTAINER.test(line))
        count++;
    return count;
}

// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 53 modules
var lib = __webpack_require__(1242);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 8 modules
var unified_lib = __webpack_require__(9337);
;// CONCATENATED MODULE: ./lib/load/markdown.js


const parser = (0,unified_lib/* unified */.l)().use(lib/* default */.A);
/** Parses Markdown (CommonMark; a GFM table or task list is text to us). Throws only `RangeError` on absurd nesting. */
function parseMarkdown(source) {
    return documentOf(source, [{ start: 0, text: source, definitions: '' }]);
}
/**
 * Parses the segments that `isWanted` and of the others only their headings: the same document for whoever looks only at the
 * wanted parts and at the outline.
 */
function parseSegments(source, { segments, definitions }, isWanted) {
    const pieces = [];
    for (const segment of segments) {
        const whole = isWanted(segment);
        const last = pieces.at(-1);
        if (whole && last?.whole && last.end === segment.start)
            last.end = segment.end;
        else if (whole)
            pieces.push({ start: segment.start, end: segment.end, whole });
        else if (segment.heading)
            pieces.push({ ...segment.heading, whole });
    }
    return documentOf(source, pieces.map(({ start, end, whole }) => ({
        start,
        text: source.slice(start, end),
        definitions: whole ? definitions : '',
    })));
}
function documentOf(source, pieces) {
    const draft = { source, end: source.trimEnd().length, blocks: [], comments: [], openFences: [] };
    for (const piece of pieces)
        readPiece(piece, draft);
    return { ...draft, place: placer(source) };
}
function readPiece({ start: from, text, definitions }, { source, end: last, blocks, comments, openFences }) {
    const root = parser.parse(definitions + text);
    const start = from - definitions.length;
    const spanOf = (node) => ({
        start: start + (node.position?.start.offset ?? 0),
        end: Math.min(start + (node.position?.end.offset ?? 0), source.length),
    });
    const visit = (node, depth, first) => {
        const span = spanOf(node);
        switch (node.type) {
            case 'heading':
            case 'paragraph': {
                collectComments(node.children, source, comments, spanOf);
                blocks.push({
                    kind: node.type,
                    text: textOf(node.children),
                    level: node.type === 'heading' ? node.depth : 0,
                    depth,
                    first,
                    strong: strongStart(node.children, spanOf),
                    codes: codesIn(node.children, spanOf),
                    media: hasMedia(node),
                    ...span,
                });
                break;
            }
            case 'code': {
                if (isOpenFence(source, span, last))
                    openFences.push(span);
                blocks.push({ kind: 'code', text: node.value, media: true, ...plainBlock(depth, first, span) });
                break;
            }
            case 'html': {
                addComments(source, span, comments);
                const visible = markdown_withoutComments(node.value);
                const rest = withoutTags(visible);
                if (rest.trim() !== '' || /<(img|picture|video|iframe)\b/i.test(visible)) {
                    blocks.push({
                        kind: 'html',
                        text: rest,
                        media: rest.trim() === '',
                        ...plainBlock(depth, first, span),
                    });
                }
                break;
            }
            case 'list':
                for (const item of node.children) {
                    item.children.forEach((child, index) => {
                        visit(child, depth + 1, index === 0);
                    });
                }
                break;
            case 'blockquote':
                for (const child of node.children)
                    visit(child, depth, first);
                break;
            default:
                break;
        }
    };
    for (const node of root.children)
        if (spanOf(node).start >= from)
            visit(node, 0, false);
}
function plainBlock(depth, first, span) {
    return { level: 0, depth, first, strong: undefined, codes: [], ...span };
}
/** A fence without a closing line that reaches to the end of the document. */
function isOpenFence(source, { start, end }, last) {
    if (end < last || !/[`~]/.test(source.charAt(start)))
        return false;
    const written = source.slice(start, end);
    const line = written.slice(written.lastIndexOf('\n') + 1);
    return line === written || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}
/** Offsets → places, by binary search over line starts; lines end as they do for git and GitHub. */
function placer(source) {
    let starts;
    const point = (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (const { index } of source.matchAll(/\n/g))
                starts.push(index + 1);
        }
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (path, { start, end }) => ({ path, start: point(start), end: point(end) });
}
/** Text of inline nodes: code and text as they are, breaks as line feeds, HTML and images left out. */
function textOf(nodes) {
    let text = '';
    let inComment = false;
    for (const node of nodes) {
        if (node.type === 'html') {
            if (node.value.startsWith('<!--'))
                inComment = !node.value.includes('-->');
            continue;
        }
        if (inComment)
            continue;
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                text += node.value;
                break;
            case 'break':
                text += '\n';
                break;
            case 'image':
            case 'imageReference':
                text += node.alt ?? '';
                break;
            default:
                if ('children' in node)
                    text += textOf(node.children);
        }
    }
    return text;
}
function strongStart(nodes, spanOf) {
    const node = nodes.find((child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'html');
    if (node?.type !== 'strong' && node?.type !== 'emphasis')
        return undefined;
    return { text: textOf(node.children), ...spanOf(node) };
}
function codesIn(nodes, spanOf) {
    return nodes.flatMap((node) => {
        if (node.type === 'inlineCode')
            return [{ text: node.value, ...spanOf(node) }];
        return 'children' in node ? codesIn(node.children, spanOf) : [];
    });
}
function hasMedia(node) {
    if (node.type === 'image' ||
        node.type === 'imageReference' ||
        node.type === 'link' ||
        node.type === 'linkReference')
        return true;
    return 'children' in node && node.children.some((child) => hasMedia(child));
}
function collectComments(nodes, source, comments, spanOf) {
    for (const node of nodes) {
        if (node.type === 'html')
            addComments(source, spanOf(node), comments);
        else if ('children' in node)
            collectComments(node.children, source, comments, spanOf);
    }
}
function addComments(source, { start, end }, comments) {
    const html = source.slice(start, end);
    let at = html.indexOf('<!--');
    while (at !== -1) {
        const close = html.indexOf('-->', at + 4);
        const closed = close !== -1;
        const stop = closed ? close + 3 : html.length;
        const text = html.slice(at + 4, closed ? close : stop).trim();
        comments.push({ text, start: start + at, end: start + stop, closed });
        at = html.indexOf('<!--', stop);
    }
}
/** HTML without its comments; an unclosed one hides the rest. */
function markdown_withoutComments(html) {
    return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}
function withoutTags(html) {
    return html.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
}

;// CONCATENATED MODULE: ./lib/load/documents.js
/** The Markdown files of a KEP besides its README: designs, notes and what else stands in its directory and below it. */




/** More of either is no KEP but a web site; the largest real ones have four documents in one folder. */
const MAX_DOCUMENTS = 60;
const MAX_DIRECTORIES = 60;
/**
 * Reads the documents of the KEP in `directory`, whose own entries are known: nothing is listed or read when there are none. Folders
 * of tools and whatever holds another KEP are left out, and so are files that cannot be read as Markdown.
 */
async function loadDocuments(files, directory, entries, { directories }) {
    const paths = await pathsBelow(files, directory, entries, (path) => directories.some((kep) => kep.directory === path || kep.directory.startsWith(`${path}/`)));
    const read = await Promise.all(paths.map(async (path) => {
        const file = await files.read(path);
        return 'text' in file && refusal(file.text) === undefined ? parseDocument(path, file.text) : undefined;
    }));
    return read.filter((document) => document !== undefined);
}
/** A Markdown text as far as rules read it. */
function parseDocument(path, text) {
    const place = placer(text);
    const { sections, toc } = readSections(text, (span) => place(path, span));
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
            const path = external_node_path_.posix.join(folder.path, name);
            if (kind === 'directory') {
                if (!name.startsWith('.') && name !== 'node_modules' && !holdsKep(path))
                    folders.push({ path });
            }
            else if (kind === 'file' && name.endsWith('.md') && path !== external_node_path_.posix.join(top, 'README.md')) {
                found.push(path);
            }
        }
    }
    return found.slice(0, MAX_DOCUMENTS).sort();
}

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
/** Upstream reads dates as text: a wrong form harms nobody's tools. */
const LENIENT = new Set(['creation-date', 'last-updated']);
/** A kep.yaml. Its statuses and stages are those of the configuration; `templateKeys` are known besides the schema's. */
function parseMetadata(path, read, config, templateKeys = new Set()) {
    const shape = {
        validate: validators/* kep */.LG,
        booleans: ['disable-supported'],
        values: { status: config.statuses, stage: config.stages },
        keys: { milestone: config.stages },
        more: templateKeys,
        lenient: LENIENT,
        former: FORMER,
    };
    return (0,yaml_file/* parseYaml */.h)(path, read, shape);
}

// EXTERNAL MODULE: ./lib/questionnaire.js
var questionnaire = __webpack_require__(2030);
;// CONCATENATED MODULE: ./lib/load/answer.js
/** What an author wrote as an answer, once comments and template text are set aside, and what it amounts to. */


const BOX = /^\\?\[[ \t]{0,3}([xX✓✔]?)[ \t]{0,3}\\?\][ \t]*(?![(:[])/;
/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
const LABELS = [
    /^(?:name\s+of\s+the\s+)?fe?a\w{1,3}ure[\s-]*gates?(?:\(s\))?\s+names?(?:\(s\))?(?:\s+and\s+\w+)?\s*[:=?]/i,
    /^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*[:=?]?/i,
    /^describe\s+the\s+mechanism\s*[:=?]?/i,
    /^will\s+enabling\s*\/\s*disabling\s+the\s+feature\s+require\s+downtime\s+(?:of\s+the\s+control\s+plane|or\s+reprovisioning\s+of\s+a\s+node)\s*[:=?]?(?:\s*\(do not assume `?dynamic kubelet config`? feature is enabled\)\.?)?/i,
    /^event\s+(?:reason|message)s?(?:\(s\))?\s*[:=]/i,
    /^condition\s+names?\s*[:=]/i,
    /^other\s+fields?\s*[:=]/i,
    /^details\s*[:=]/i,
    /^(?:\[optional\]\s*)?aggregation\s+methods?\s*[:=]?/i,
    /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i,
    /^components?(?:\(s\))?\s+exposing\s+the\s+metrics?(?:\(s\))?\s*[:=]?/i,
    /^api(?:\(s\)|s)?\s+types?(?:\(s\))?\s*[:=]/i,
    /^api\s+call\s+type(?:\s*\(e\.?g\.? patch pods\))?\s*[:=]?$/i,
    /^estimated\s+(?:throughput|increase|increase\s+in\s+size|amount\s+of\s+new\s+objects)\s*[:=]/i,
    /^(?:estimated\s+throughput|api\s+type)(?=\n|$)/i,
    /^(?:usage\s+description|impact\s+of\s+its\s+(?:outage|degraded\s+performance(?:\s+or\s+high[\s-]+error\s+rates)?)(?:\s+on\s+the\s+feature)?)\s*[:=]/i,
    /^supported\s+number\s+of\s+objects\s+per\s+\w+(?:\s*\(for namespace-scoped objects\))?\s*[:=]?$/i,
];
const OPTIONS = [
    /^feature\s*gates?\s*(?:\(also\s+fill\s+in\s+values?\s+in\s+`?kep\.yaml`?\))?\s*[:.]?/i,
    /^other\s*(?:\(treat\s+as\s+last\s+resort\))?\s*[:.]?$/i,
    /^events?\s*[:.]?$/i,
    /^api\s+\.?status\s*[:.]?$/i,
    /^metrics?\s*[:.]?$/i,
];
/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
const OLDER_HELP = [
    /^this section must be completed when targeting\b/,
    /^for (?:alpha|beta|ga) this section is (?:encouraged|required)\b/,
    /^(?:the )?troubleshooting section (?:currently )?serves the playbook role\b/,
    /^we may consider splitting it into a dedicated playbook\b/,
    /^for now we leave it here\b/,
    /^(?:note )?also set (?:rollback|disable) supported to true or false in kep yaml$/,
    /^try to be as paranoid as possible\b/,
    /^describe the consequences on existing workloads e g if this is (?:a )?runtime feature\b/,
    /^the e2e framework does not currently support enabling (?:and|or) disabling feature gates$/,
    /^longer term we may want to require automated upgrade rollback tests\b/,
    /^ideally this should be a metrics?$/,
    /^operations against (?:the )?kubernetes api e g checking if there are objects with field x set\b/,
    /^at (?:a|the) high level this usually will be in the form of\b/,
    /\bimpossible to provide (?:a )?comprehensive guidance\b/,
    /^describe the metrics themselves and the reasons? (?:why )?they weren t added\b/,
    /^for each of (?:the dependencies|these|them) fill in the following\b/,
    /^e g new annotation of size 32b$/,
    /^e g new object x for every existing pod$/,
    /^please describe the details$/,
    /^things to keep in mind include additional in memory state\b/,
    /^(?:this|think) through this both in small and large cases\b/,
    /^(?:mitigations? )?what can be done to stop the bleeding especially for already running user workloads$/,
    /^(?:diagnostics? )?what are the useful log messages and their required logging levels?\b/,
    /^if not describe why$/,
];
/** Splits an answer's blocks into units and tells the author's words from the template's. */
function unitsOf(blocks, boilerplate, source) {
    const units = [];
    for (const block of blocks) {
        if (block.kind === 'heading') {
            units.push({ ...bare(block, block.text, block), kind: 'heading', value: '' });
        }
        else if (block.kind === 'code') {
            units.push({ ...bare(block, block.text, block), kind: 'code', value: block.text });
        }
        else if (block.text.trim() === '') {
            if (block.media)
                units.push({ ...bare(block, '', block), kind: 'media', value: '[media]' });
        }
        else {
            const written = lines(block, source);
            const codes = codesOf(written, block);
            for (const [at, line] of written.entries())
                units.push(unit({ ...block, codes: codes[at] ?? [] }, line, boilerplate));
        }
    }
    return units;
}
/**
 * Joins the lines of a paragraph, but for those that start an option or label of their own. A bullet that is indented too far is
 * text to Markdown and a nested item to its author.
 */
function lines(block, source) {
    const result = [];
    const spans = sourceLines(block, source);
    block.text.split('\n').forEach((raw, index) => {
        const bullet = /^\s*[-*+][ \t]+/.exec(raw);
        const text = raw.slice(bullet?.[0].length ?? 0).trim();
        const starts = bullet !== null || BOX.test(text) || LABELS.some((label) => label.test(text));
        const last = result.at(-1);
        const span = spans?.[index] ?? block;
        if (last && !starts) {
            last.text += `\n${text}`;
            last.end = span.end;
        }
        else
            result.push({ text, start: span.start, end: span.end, nested: last !== undefined && bullet !== null });
    });
    return result;
}
/** The block's lines in the source, without indentation and markers; `undefined` when its text has other lines. */
function sourceLines({ start, end, text }, source) {
    const spans = [];
    let at = start;
    for (const line of source.slice(start, end).split('\n')) {
        const lead = /^[\s>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?/.exec(line)?.[0].length ?? 0;
        const trimmed = line.trimEnd().length;
        if (trimmed > lead || spans.length > 0)
            spans.push({
                start: at + Math.min(lead, trimmed),
                end: at + Math.max(trimmed, Math.min(lead, trimmed)),
            });
        at += line.length + 1;
    }
    return spans.length === text.split('\n').length ? spans : undefined;
}
/** The code spans of each line: a block holds them in the order of its text. */
function codesOf(written, { codes }) {
    let next = 0;
    return written.map(({ text }) => {
        const own = [];
        let from = 0;
        for (let code = codes[next]; code; code = codes[++next]) {
            const at = text.indexOf(code.text.trim(), from);
            if (at === -1)
                break;
            own.push(code);
            from = at + code.text.trim().length;
        }
        return own;
    });
}
function bare(block, text, span) {
    return {
        text,
        box: undefined,
        depth: block.depth,
        codes: block.codes,
        linked: block.media && block.kind !== 'code',
        template: undefined,
        start: span.start,
        end: span.end,
    };
}
function unit(block, line, boilerplate) {
    const box = BOX.exec(line.text);
    const text = box ? line.text.slice(box[0].length) : line.text;
    const common = {
        text,
        kind: 'text',
        box: box ? (box[1] ? 'ticked' : 'unticked') : undefined,
        depth: block.depth + (line.nested ? 1 : 0),
        codes: block.codes,
        linked: block.media && block.kind !== 'code',
        start: line.start,
        end: line.end,
    };
    const label = LABELS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (label) {
        const value = withoutInstructions(text.slice(label[0].length).trim(), boilerplate);
        return { ...common, template: 'label', value };
    }
    if (box || boilerplate.lines.has((0,questionnaire/* normalise */.j7)(text))) {
        const option = OPTIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
        if (option)
            return { ...common, template: 'option', value: text.slice(option[0].length).trim() };
    }
    const words = (0,questionnaire/* normalise */.j7)(text);
    if (boilerplate.lines.has(words))
        return { ...common, template: box ? 'option' : 'label', value: '' };
    const ownLabel = /^([^:?\n]{3,80})[:?](?!\/\/)\s*([\s\S]*)$/.exec(text);
    if (ownLabel && isLabel(ownLabel[1] ?? '', boilerplate)) {
        return {
            ...common,
            template: 'label',
            value: withoutInstructions((ownLabel[2] ?? '').trim(), boilerplate),
        };
    }
    const value = withoutInstructions(text, boilerplate);
    // A sentence of the template among the author's own is adopted, not left over.
    return { ...common, template: value === '' ? 'instruction' : undefined, value };
}
/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
function isLabel(text, { lines, prose }) {
    const words = (0,questionnaire/* normalise */.j7)(text);
    return lines.has(words) || (words.split(' ').length <= 8 && words !== '' && prose.includes(` ${words} `));
}
/** Drops the sentences that are the template's instructions. */
function withoutInstructions(text, boilerplate) {
    const whole = (0,questionnaire/* normalise */.j7)(text);
    if (whole === '')
        return text;
    if (isOfTemplate(text, whole, boilerplate))
        return '';
    const below = withoutFirstLines(text, boilerplate);
    if (below !== undefined)
        return below;
    const sentences = text.split(/(?<=[.?!_])(?<!\b(?:e\.g|i\.e)\.)\s+|\n(?=[ \t]*[-*_])/);
    const kept = sentences.filter((sentence) => {
        const words = (0,questionnaire/* normalise */.j7)(sentence);
        return !isOfTemplate(sentence, words, boilerplate) && !OLDER_HELP.some((help) => help.test(words));
    });
    return kept.length === sentences.length ? text : kept.join(' ').trim();
}
/** Instructions of a few lines do not always end in a full stop; what the author wrote below them follows at once. */
const INSTRUCTION_LINES = 6;
/** The lines below those that are one instruction, without further instructions; `undefined` when there is none. */
function withoutFirstLines(text, boilerplate) {
    const written = text.split('\n', INSTRUCTION_LINES + 1);
    for (let count = Math.min(written.length - 1, INSTRUCTION_LINES); count > 0; count--) {
        // A sentence that goes on in the next line is the template's as a whole or not at all.
        if (/^\s*\p{Ll}/u.test(written[count] ?? ''))
            continue;
        const first = written.slice(0, count).join('\n');
        if (isOfTemplate(first, (0,questionnaire/* normalise */.j7)(first), boilerplate))
            return withoutInstructions(text.slice(first.length).trim(), boilerplate);
    }
    return undefined;
}
/** Words of the repository's template, enough of them to be no accident. */
function isOfTemplate(text, words, { prose }) {
    if (words === '')
        return false;
    const long = words.split(' ').length >= 5;
    const bracketed = /^\[[^\]]+\]\s*:?$/.test(text.trim());
    return (long || bracketed) && prose.includes(` ${words} `);
}
const PLACEHOLDER = /^(?:to\s?do|tbd|tba|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|filled|defined|decided|added|completed|announced)|work\s+in\s+progress|coming\s+soon|placeholder|\?+|\.{2,}|…|-+|_+)$/i;
const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|not\s+(?:app?licable|needed|required|relevant)|does\s+not\s+apply)$/i;
const NONE = /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment)))$/i;
/** A sentence that is a note to oneself. */
const NOTE_TO_SELF = /^(?:TODO|TBD|TBA|FIXME|WIP)\b/;
const LATER = '(?:alpha|beta|ga|g\\.a\\.|stable|graduat\\w*|promot\\w*|implement\\w*|release\\w*|later|before|prior|once|after|when|until|during|next|future|v?1\\.\\d+|feedback|kep)';
const STAGE = '(?:alpha|beta|ga|g\\.a\\.|stable)';
/** What an answer is called that is still to come: `this section`, `these tests`, `more details`. */
const TO_COME = "(?:(?:the|this|these|those|more)\\s+\\w+\\s+|\\w+\\s+(?=(?:section|question|answer|tests?|details?)\\s))?(?:(?:this|these|it|they|that|those|we(?:'ll)?|section|question|answers?|tests?|details?|e2e|which|part)\\s+){0,4}";
/** Sentences that only put an answer off; `later` must follow somewhere in the same sentence. Every repetition is bounded. */
const DEFERRALS = [
    new RegExp(`^(?:still\\s+)?(?:tbd|tba|to\\s?do|wip|n/?a|none|not\\s+applicable|not\\s+(?:yet\\s+)?(?:required|needed|tested|done|implemented|determined|decided|applicable)(?:\\s+yet)?)\\b[^a-z]*(?:\\w+\\s+){0,3}?(?:for|in|before|by|until|till|at|when|during|prior|as\\s+part|on|once|after|with)\\b[^.]*\\b${LATER}\\b`, 'i'),
    new RegExp(`^${TO_COME}(?:will|would|shall|should|needs?\\s+to|is\\s+to|are\\s+to|to)\\s+(?:be\\s+)?(?:be\\s+)?(?:added|filled(?:\\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered|considered|specified|fill(?:\\s+(?:in|out))?|tested|evaluated|discussed|described|addressed|revisited|expanded|established|targeted)\\b[^.]*\\b${LATER}\\b`, 'i'),
    /^(?:(?:this|it|these|they|answers?|the\s+(?:answer|section))\s+)?(?:will|to)\s+be\s+(?:added|filled(?:\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered)(?:\s+later|\s+soon)?$/i,
    new RegExp(`^(?:tbd|to\\s?do|to\\s+be\\s+(?:done|determined|filled|defined|decided|added|completed))\\s*[-–—:,(]?\\s*(?:for|in|at|before|by|with|on)?\\s*(?:the\\s+)?${STAGE}\\b[^.]*$`, 'i'),
    new RegExp(`^(?:for|in|at|before)\\s+${STAGE}[,:]?\\s*(?:tbd|to\\s+be\\s+\\w+)$`, 'i'),
    new RegExp(`^not\\s+(?:yet\\s+)?(?:required|needed|applicable|relevant)\\s+(?:for|in|at|until|before)\\s+(?:the\\s+)?${STAGE}\\b[^.]*$`, 'i'),
    new RegExp(`^(?:it\\s+is\\s+)?planned\\s+(?:for|in)\\s+(?:the\\s+)?${STAGE}\\b`, 'i'),
];
/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
const TEST_TO_COME = /^(?=.*(?:\btest|\bvalidat|\bverif|^this\b|^it\b)).*\b(?:will|should|shall|to|is|are)\s+(?:be\s+)?(?:manually\s+)?(?:tested|done|performed|run|executed|conducted|planned|completed?|validated|verified)\b.*\b(?:for|in|by|before|prior|during|until|when|once|after|part)\b.*\b(?:beta|ga|stable|v?1\.\d+|graduat\w*|promot\w*|implement\w*)\b/i;
const TESTED = /\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\w+ly\s+)?(?:tested|verified|validated|done|performed|covered)\b/i;
/** "Not tested yet": what stands before such a sentence. */
const NOT_TESTED = /^(?:no[,.]?\s+)?(?:.{0,60}\s)?not\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?tested(?:\s+yet)?$|^not\s+yet$/i;
/** "Results will be added here": what stands behind it. */
const RESULTS_TO_COME = /\b(?:will|should)\s+be\s+(?:updated|added|documented|reported|recorded|described)\s+(?:here|in\s+this\s+(?:section|kep|document))\b/i;
/** Questions whose heading asks for a yes, a no or "any": a bare "None" or "N/A" answers them. */
function isYesNo({ id, heading }) {
    // Reviewers do not take a bare N/A for this one: upgrade and rollback always have to be tested or reasoned about.
    if (id === 'upgrade-rollback-tested')
        return false;
    return /^(?:does|can|will|is|are|were|was|do|has|have|should)\b/i.test(heading.trim());
}
/** "What are other known failure modes?" is answered by "None", though not by "N/A". */
function asksForKnown({ heading }) {
    return /\b(?:known|any)\b/i.test(heading);
}
/** The text without the punctuation and emphasis around it. */
function core(text) {
    return trimmed(text, /[\s*_`"'([{<>•-]/, /[\s*_`"')\]}<>.!,;:-]/).replace(/\s+/g, ' ');
}
/** An answer of more lines than this says more than "N/A". */
const REPEATED_LINES = 20;
/** The state that the author's text gives a question; `ticked` when an option is ticked. */
function stateOf(question, text, ticked) {
    if (text.trim() === '')
        return ticked ? 'answered' : 'unanswered';
    // Labels of the template that say the same one after the other are as bare as one of them.
    const lines = text.split('\n', REPEATED_LINES + 1).map(core);
    if (lines.length <= REPEATED_LINES) {
        const words = lines.filter((line) => line !== '');
        if (words.length === 0)
            return /[\p{L}\p{N}]/u.test(text) ? 'answered' : 'unanswered';
        const said = words.filter((line) => !PLACEHOLDER.test(line));
        if (said.length === 0)
            return 'unanswered';
        if (said.every((line) => NOT_APPLICABLE.test(line)))
            return isYesNo(question) ? 'answered' : 'na';
        if (said.every((line) => NONE.test(line) || NOT_APPLICABLE.test(line)))
            return isYesNo(question) || asksForKnown(question) ? 'answered' : 'na';
    }
    if (isDeferred(text))
        return 'deferred';
    return 'answered';
}
function isDeferred(text) {
    if (text.length > 400)
        return false;
    const sentences = text
        .replace(/\n(?=[a-z])/g, ' ')
        .split(/(?<=[.!?])\s+|\n+/)
        .map(core)
        .filter((sentence) => sentence !== '');
    const postponed = sentences.filter((sentence) => PLACEHOLDER.test(sentence) ||
        NOTE_TO_SELF.test(sentence) ||
        (TEST_TO_COME.test(sentence) && !TESTED.test(sentence)) ||
        DEFERRALS.some((pattern) => pattern.test(sentence)));
    return (postponed.length > 0 &&
        sentences.every((sentence) => postponed.includes(sentence) || NOT_TESTED.test(sentence) || RESULTS_TO_COME.test(sentence)));
}
/** The author's text of the units: values of labels and options, everything else as written. */
function authorText(units) {
    return units
        .map(({ value }) => value.trim())
        .filter((value) => value !== '')
        .join('\n');
}
const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/g;
/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
function pendingIn(units, locate) {
    return units
        .filter(({ kind, value }) => kind === 'text' && value !== '')
        .flatMap((unit) => {
        const prose = unit.codes.reduce((text, code) => text.replace(code.text, ' '), unit.value);
        return [...prose.matchAll(PENDING)].slice(0, 1).map(([name]) => ({ name, place: locate(name, unit) }));
    });
}
/** Template text left in an answer that the author did write. */
function leftoversOf(units, place) {
    return units.flatMap((unit, index) => {
        if (unit.template === 'instruction')
            return [{ kind: 'instruction', name: unit.text, place: place(unit) }];
        if (unit.template === 'option' &&
            unit.box === 'unticked' &&
            unit.value === '' &&
            !hasValue(units, index)) {
            return [{ kind: 'option', name: unit.text, place: place(unit) }];
        }
        return [];
    });
}
/** Units below `units[index]` in the list. */
function childrenOf(units, index) {
    const depth = units[index]?.depth ?? 0;
    let end = index + 1;
    while (end < units.length && (units[end]?.depth ?? 0) > depth)
        end++;
    return units.slice(index + 1, end);
}
function hasValue(units, index) {
    return childrenOf(units, index).some(({ value }) => value !== '');
}

// EXTERNAL MODULE: ./lib/components.js
var lib_components = __webpack_require__(2491);
// EXTERNAL MODULE: ./lib/load/locate.js
var locate = __webpack_require__(6040);
;// CONCATENATED MODULE: ./lib/load/gates.js
/** Feature gates and components in the answer to "How can this feature be enabled / disabled in a live cluster?" */




const GATE_LABEL = /^(?:the\s+|name\s+of\s+the\s+)?f[ae]{1,2}\w{1,3}ure[\s-]*(?:gate|flag)s?(?:\(s\))?(?:\s+names?(?:\(s\))?)?(?:\s*\([^)]*\))?\s*[:=]?\s*/i;
const COMPONENT_LABEL = /^components?(?:\(s\))?(?:\s+(?:depending|that\s+depend|affected|involved|using|required)\b[^:=\n]*|\s*)[:=]\s*|^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*/i;
/** Longer than any list of names, in characters: what follows is prose. */
const LONGEST_LIST = 2000;
/** More than any KEP has. */
const MAX_GATES = 200;
const OPTION = /^(?:feature\s*gates?\s*(?:\(also\b[^)]*\))|other)\s{0,3}[:.]?$/i;
const GATE = /^[A-Za-z][A-Za-z0-9]*(?:[_*{}][A-Za-z0-9*{}]*)*$/;
const NO_GATE = /^(?:n\/?a|na|none|no|not|tbd|todo|true|false|the|a|an|this|there|is|alpha|beta|ga|stable|yes|same|feature|gate|gates|other|see|both|all|new|existing|kep|name|and|or)$/i;
/** Reads the units of the enablement answer. */
function readEnablement(units, document, path) {
    const gates = [];
    const loose = [];
    let confident = true;
    let current = [];
    let inOther = false;
    units.forEach((unit, index) => {
        if (unit.kind !== 'text' || gates.length > MAX_GATES)
            return;
        const text = unit.text.trim();
        if (/^other\b/i.test(text) && (unit.box || unit.template === 'option'))
            inOther = true;
        else if (unit.box)
            inOther = false;
        if (inOther)
            return;
        const label = COMPONENT_LABEL.exec(text);
        if (label) {
            const named = readComponents(unit, text.slice(label[0].length), childrenOf(units, index), document, path);
            confident &&= named.confident;
            if (current.length > 0)
                for (const gate of current)
                    gate.components.push(...named.components);
            else
                loose.push(...named.components);
            return;
        }
        const gateLabel = GATE_LABEL.exec(text);
        if (!gateLabel || (OPTION.test(text) && !hasGateChildren(units, index)))
            return;
        const names = readGates(unit, text.slice(gateLabel[0].length), childrenOf(units, index), OPTION.test(text), document, path);
        if (names.length > 0) {
            current = names
                .filter(({ name }) => !gates.some((gate) => gate.name === name))
                .map((named) => ({ ...named, labelled: true, components: [] }));
            gates.push(...current);
        }
    });
    const other = units.findIndex((unit) => /^other\b/i.test(unit.text.trim()) && (unit.box === 'ticked' || unit.box === undefined));
    const otherMechanism = gates.length === 0 &&
        other !== -1 &&
        (units[other]?.box === 'ticked' || childrenOf(units, other).some(({ value }) => value !== ''));
    if (gates.length === 0)
        gates.push(...proseGates(units, document, path));
    if (gates.length === 0 && loose.length === 0) {
        const mentioned = mentionedComponents(units, document, path);
        if (mentioned.length > 0)
            return { gates, components: mentioned, componentsConfident: false, otherMechanism };
    }
    return { gates, components: loose, componentsConfident: confident, otherMechanism };
}
const PROSE_GATE = /(?<![\w.])([A-Z][A-Za-z0-9]+)\s+(?:alpha\s+|beta\s+)?feature[\s-]?gate\b|\bfeature[\s-]?gates?:?\s+(?:called\s+|named\s+)?([A-Z][A-Za-z0-9]+)(?!\w)|^[ \t]*(?:-[ \t]+)?name:[ \t]*([A-Z][A-Za-z0-9]+)[ \t]*$/gm;
/** Gates that an answer without labels speaks of: "the `X` feature gate", or a quoted piece of kep.yaml. */
function proseGates(units, document, path) {
    const found = new Map();
    for (const unit of units) {
        if (unit.value === '')
            continue;
        for (const match of unit.text.matchAll(PROSE_GATE)) {
            const name = match[1] ?? match[2] ?? match[3] ?? '';
            if (!isGate(name) || found.has(name))
                continue;
            found.set(name, { name, place: (0,locate/* locate */.x)(document, path, name, unit), labelled: false, components: [] });
        }
    }
    return [...found.values()];
}
/** An option line counts as a gate label only when bullets with names, not the template's labels, stand below it. */
function hasGateChildren(units, index) {
    return !childrenOf(units, index).some(({ text }) => GATE_LABEL.test(text.trim()) || COMPONENT_LABEL.test(text.trim()));
}
function readGates(unit, value, children, option, document, path) {
    const own = option ? [] : gateNames(value, unit);
    const names = own.map((name) => ({ name, unit }));
    if (own.length === 0 && gates_core(value) === '') {
        for (const child of children) {
            if (child.kind !== 'text' || COMPONENT_LABEL.test(child.text.trim()))
                break;
            if (child.depth > (children[0]?.depth ?? 0))
                continue;
            const [first] = option && child.codes.length === 0 ? [] : gateNames(child.text.replace(/[:(–—].*$/s, ''), child);
            if (first)
                names.push({ name: first, unit: child });
            else if (gates_core(child.text) === '')
                break;
        }
    }
    return names.map(({ name, unit: at }) => ({
        name: name.replace(/\{[^}]*\}/g, '*'),
        place: (0,locate/* locate */.x)(document, path, name, at),
    }));
}
/** Names of a list such as `` `A` and `B` ``, `A, B`, `A (beta in 1.28)`, `A; note that ...`. */
function gateNames(text, unit) {
    const plain = withoutParentheses(text.slice(0, LONGEST_LIST));
    const codes = unit.codes.filter((code) => plain.includes(code.text)).map(({ text: code }) => clean(code));
    const quoted = [...plain.matchAll(/"([A-Za-z0-9]+)"/g)].map((match) => match[1] ?? '');
    const inCode = [...codes.flatMap((code) => code.split(/[,\s]+/)), ...quoted].map(clean).filter(isGate);
    if (inCode.length > 0)
        return [...new Set(inCode.filter((name) => listed(plain, name)))];
    const names = [];
    const list = plain.split(/;|\. |\n\n| - | – |\. *$/, 1)[0] ?? '';
    for (const part of list.split(/,|\band\b|&|\n|\//)) {
        const [first = '', ...rest] = part.trim().split(/\s+/).map(clean);
        if (first === '')
            continue;
        if (!isGate(first))
            break;
        names.push(first);
        if (rest.length > 0)
            break;
    }
    return [...new Set(names)];
}
/** A code span belongs to the list until prose begins: `` `A`, `B` and `C`. It needs `D` ``. */
function listed(text, name) {
    const before = text
        .slice(0, Math.max(0, text.search(new RegExp(`(?<!\\w)${name.replace(/[^\w]/g, '.')}(?!\\w)`))))
        .replace(/[`"*_]/g, '');
    const words = before
        .split(/[,&;]|\band\b|\s/)
        .filter((word) => /[A-Za-z]/.test(word) && !isGate(clean(word)));
    return words.length <= 3 && !/[.;]\s|\brequires?\b|\bdepends?\b|\bprerequisite/i.test(before);
}
function isGate(name) {
    return (GATE.test(name) &&
        !NO_GATE.test(name) &&
        !(0,lib_components/* isKnownComponent */.x)(name) &&
        /[a-z][A-Z]|[A-Z]{2}|^[A-Z][a-z]+[A-Z0-9]?|_/.test(name));
}
/** Components behind their label: inline list, nested bullets or both. */
function readComponents(unit, value, children, document, path) {
    const components = new Map();
    let confident = true;
    const read = (text, at) => {
        for (const part of withoutParentheses(text.slice(0, LONGEST_LIST))
            .replace(/\n/g, ' ')
            .split(/,|;|\band\b|&|\s\/\s|\bor\b|\+/)) {
            const name = componentName(part);
            if (name === undefined) {
                if (gates_core(part) !== '')
                    confident = false;
                continue;
            }
            if (!components.has((0,lib_components/* component */.s)(name)))
                components.set((0,lib_components/* component */.s)(name), { name, place: (0,locate/* locate */.x)(document, path, name, at) });
        }
    };
    if (!/^(?:n\/?a|none|-)\.?$/i.test(gates_core(value)))
        read(value, unit);
    const level = children[0]?.depth;
    for (const child of children) {
        if (child.kind !== 'text' || child.depth !== level || GATE_LABEL.test(child.text) || child.box)
            break;
        const words = child.text.trim();
        const [name] = words.split(/[:(–—]| - /, 1);
        if (name !== undefined && gates_core(name) !== '')
            read(name, child);
    }
    return { components: [...components.values()], confident };
}
/** One component of a list, or `undefined` when the words are prose. */
function componentName(part) {
    const name = gates_core(part)
        .replace(/^(?:the|in|both)\s+/i, '')
        .replace(/\.$/, '');
    if (name === '' || /^(?:n\/?a|none|tbd|todo|etc)$/i.test(name))
        return undefined;
    if ((0,lib_components/* isKnownComponent */.x)(name))
        return name;
    const [first = ''] = name.split(/\s+/);
    if (name.split(/\s+/).length > 1 && (0,lib_components/* isKnownComponent */.x)(first))
        return first;
    return /^[A-Za-z][\w.-]*$/.test(name) && /[-.]|^[a-z]+$/.test(name) ? name : undefined;
}
/** Known components named in the prose of a mechanism that is no gate. */
function mentionedComponents(units, document, path) {
    const found = new Map();
    for (const unit of units) {
        if (unit.kind !== 'text' || unit.value === '')
            continue;
        for (const [name] of unit.value.matchAll(/(?<![\w/-])(?:kube-[a-z-]+|kubectl|kubelet|kubeadm|cloud-controller-manager|external-[a-z]+(?:-[a-z]+)*er|node-driver-registrar)\b/gi)) {
            if (((0,lib_components/* isKnownComponent */.x)(name) || !/^kube/i.test(name)) && !found.has((0,lib_components/* component */.s)(name)))
                found.set((0,lib_components/* component */.s)(name), { name, place: (0,locate/* locate */.x)(document, path, name, unit) });
        }
    }
    return [...found.values()];
}
/** The text outside of parentheses; one that is never closed hides the rest. */
function withoutParentheses(text) {
    let result = '';
    let open = 0;
    for (const part of text.split(/([()])/)) {
        if (part === '(')
            open++;
        else if (part === ')' && open > 0) {
            open--;
            if (open === 0)
                result += ' ';
        }
        else if (open === 0)
            result += part;
    }
    return result;
}
function clean(text) {
    return trimmed(text, /[\s`"'*_([<]/, /[\s`"'*)\]>.,;:!]/).replace(/=(?:true|false)$/i, '');
}
function gates_core(text) {
    return clean(text.replace(/\s+/g, ' ').trim());
}

// EXTERNAL MODULE: ./lib/load/metrics.js
var metrics = __webpack_require__(7741);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/load/questions.js
/** Which heading or bullet of a README asks which question. */


/** Below this share of equal letters two wordings are different questions. */
const SIMILARITY = 0.86;
/** Fewer words than this say too little to recognise a shortened question by. */
const SHORTENED_WORDS = 5;
/** Builds the recogniser for the questions of a template. */
function recogniser(questions) {
    const known = new Map();
    for (const question of questions) {
        for (const wording of [question.heading, ...question.wordings])
            known.set((0,questionnaire/* normalise */.j7)(wording), question);
    }
    const wordings = [...known].sort(([a], [b]) => b.length - a.length);
    return {
        exact: (text) => known.get((0,questionnaire/* normalise */.j7)(text)),
        near(text) {
            const asked = (0,questionnaire/* normalise */.j7)(text);
            if (asked.length < 16)
                return undefined;
            const same = known.get(asked);
            if (same)
                return { question: same, words: countWords(asked) };
            const longer = wordings.find(([wording]) => asked.startsWith(`${wording} `));
            if (longer)
                return { question: longer[1], words: countWords(longer[0]) };
            if (countWords(asked) >= SHORTENED_WORDS) {
                const shortened = new Set(wordings.filter(([wording]) => wording.startsWith(`${asked} `)).map(([, question]) => question));
                const [only] = shortened;
                if (only && shortened.size === 1)
                    return { question: only, words: countWords(asked) };
            }
            return closest(asked, wordings);
        },
    };
}
function closest(asked, wordings) {
    let best;
    let second = 0;
    for (const [wording, question] of wordings) {
        const longest = Math.max(asked.length, wording.length);
        if (Math.min(asked.length, wording.length) / longest < SIMILARITY)
            continue;
        const score = 1 - (0,mod/* distance */.Io)(asked, wording) / longest;
        if (score < SIMILARITY || asksElse(asked, wording))
            continue;
        if (best === undefined || score > best.score) {
            if (best && best.question !== question)
                second = best.score;
            best = { question, score };
        }
        else if (best.question !== question)
            second = Math.max(second, score);
    }
    return best && best.score - second > 0.02
        ? { question: best.question, words: countWords(asked) }
        : undefined;
}
/** Words that say nothing of what is asked. */
const FILLERS = new Set('a an the of in on to for if it is its be this that these those and or any some with by at as'.split(' '));
/** Both have a word that the other lacks, typing errors aside: "is broken" does not ask "is in use". */
function asksElse(asked, wording) {
    return lacks(asked, wording) && lacks(wording, asked);
}
function lacks(these, those) {
    const known = those.split(' ');
    return these
        .split(' ')
        .some((word) => !FILLERS.has(word) &&
        !known.some((other) => other === word || (0,mod/* distance */.Io)(word, other) <= (word.length > 4 ? 2 : 1)));
}
function countWords(normalised) {
    return normalised.split(' ').length;
}
/**
 * The question that a block asks, if any: a heading, or the bold start of a paragraph or list item, or (exact words only) a
 * plain paragraph.
 */
function questionOf(block, document, recognise) {
    if (block.kind === 'code' || block.kind === 'html')
        return undefined;
    if (block.kind === 'heading')
        return found(block, block.text, recognise.near(block.text), document);
    if (block.strong) {
        const { strong } = block;
        const tail = () => block.text.slice(block.text.indexOf(strong.text) + strong.text.length);
        const bold = recognise.exact(strong.text);
        if (bold)
            return occurrence(bold, block, strong, tail(), document);
        const whole = questionPart(block.text);
        const nearWhole = recognise.near(whole);
        if (nearWhole && recognise.exact(whole))
            return found(block, block.text, nearWhole, document);
        const nearBold = recognise.near(strong.text);
        if (nearBold && countWords((0,questionnaire/* normalise */.j7)(strong.text)) <= nearBold.words)
            return occurrence(nearBold.question, block, strong, tail(), document);
        return found(block, block.text, nearWhole ?? nearBold, document);
    }
    const plain = questionPart(block.text);
    const question = plain.length >= 20 ? recognise.exact(plain) : undefined;
    if (question)
        return found(block, block.text, { question, words: countWords((0,questionnaire/* normalise */.j7)(plain)) }, document);
    // Bold that is never closed is no bold to Markdown.
    const [line = ''] = block.text.split('\n', 1);
    return /^(?:\*\*|__)\w/.test(line) ? found(block, block.text, recognise.near(line), document) : undefined;
}
/** A paragraph up to the end of its last question mark within the first lines, else its first line. */
function questionPart(text) {
    const head = text.split('\n').slice(0, 4).join('\n');
    const mark = head.lastIndexOf('?');
    return mark === -1 ? (head.split('\n')[0] ?? '') : head.slice(0, mark + 1);
}
function found(block, text, match, document) {
    if (!match)
        return undefined;
    const cut = afterWords(text, match.words);
    const rest = text.slice(cut);
    // A heading that goes on to another question mark asks in words of its own.
    if (block.kind === 'heading' && (rest.trim() === '' || /\?\s*$/.test(rest)))
        return { question: match.question, words: inner(block, document), rest: undefined, block };
    const lastWords = text.slice(0, cut).trimEnd().split(/\s+/).at(-1) ?? '';
    const written = document.source.slice(block.start, block.end);
    const at = rest.trim() === '' ? -1 : written.lastIndexOf(rest.trim().split('\n')[0] ?? '');
    const last = at > 0
        ? block.start + at
        : Math.max(block.start + written.lastIndexOf(lastWords) + lastWords.length, block.start + 1);
    let end = Math.min(last, block.end);
    while (end > block.start + 1 && /[\s`[(]/.test(document.source.charAt(end - 1)))
        end--;
    return occurrence(match.question, block, { start: inner(block, document).start, end }, rest, document);
}
function occurrence(question, block, words, tail, { source }) {
    const text = tail.replace(/^[\s?:.*_]+/, '');
    const gap = /^\s*/.exec(source.slice(words.end, block.end))?.[0].length ?? 0;
    return {
        question,
        words: { start: words.start, end: words.end },
        rest: text.trim() === '' ? undefined : { text, start: words.end + gap, end: block.end },
        block,
    };
}
/** Offset in `text` behind its first `count` words, with the punctuation that closes them. */
function afterWords(text, count) {
    const word = /[\p{L}\p{N}]+/gu;
    let left = count;
    // The normaliser folds "SLOs (Service Level Objectives)" into one word; four are written.
    if (/slos?\s*\(service level objectives?\)|slis?\s*\(service level indicators?\)/i.test(text))
        left += 3;
    let end = 0;
    for (let match = word.exec(text); match !== null && left > 0; match = word.exec(text)) {
        end = match.index + match[0].length;
        left--;
    }
    const closing = /^[)\]}"'*_?.!:]+/.exec(text.slice(end));
    return end + (closing?.[0].length ?? 0);
}
/** A heading without its leading `#`s. */
function inner(block, document) {
    if (block.kind !== 'heading')
        return { start: block.start, end: block.end };
    const written = document.source.slice(block.start, block.end);
    const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    return { start: block.start + marks, end: block.start + written.trimEnd().length };
}

;// CONCATENATED MODULE: ./lib/load/segments.js
const segments_HEADING = /^#{1,6}(?:[ \t]|$)/;
const segments_FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Indentation and list markers: what follows may belong to a list that the next heading ends. */
const segments_MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const segments_DEFINITION = /^\[[^\]]+\]:[ \t]*\S/;
/** HTML blocks that end at the next blank line: a heading inside is none. */
const HTML = /^ {0,3}<\/?[A-Za-z]/;
/** HTML blocks that go on until their own end, whatever stands in them. */
const RAW = /^ {0,3}<(?:(?:pre|script|style|textarea)(?![\w-])|\?|!(?!--))/i;
/** Cuts `source` at its headings; `undefined` where only a parser can tell whether a heading is one. */
function segmentsOf(source) {
    const segments = [
        { start: 0, end: 0, heading: undefined },
    ];
    const definitions = [];
    let fence;
    let comment;
    let html = false;
    let inParagraph = false;
    let at = 0;
    for (const raw of source.split('\n')) {
        const line = raw.replace(/\r$/, '');
        const isHeading = segments_HEADING.test(line);
        if (isHeading && (html || fence?.nested || comment?.nested))
            return undefined;
        if (fence) {
            if (segments_closes(line, fence.mark))
                fence = undefined;
        }
        else if (comment) {
            if (line.includes('-->'))
                comment = undefined;
        }
        else if (isHeading) {
            const last = segments.at(-1);
            if (last)
                last.end = at;
            segments.push({ start: at, end: source.length, heading: { start: at, end: at + line.length } });
            inParagraph = false;
        }
        else {
            const start = line.replace(segments_MARKERS, '');
            const nested = start !== line;
            const opening = segments_FENCE.exec(start)?.[0];
            const commented = start.startsWith('<!--');
            if (RAW.test(line) || (html && (opening !== undefined || commented)))
                return undefined;
            if (opening !== undefined)
                fence = { mark: opening, nested };
            else if (commented && !start.includes('-->', 4))
                comment = { nested };
            const defines = segments_DEFINITION.test(start);
            // In a paragraph it is text, below another definition's title it is none.
            if (defines && inParagraph && !nested)
                return undefined;
            if (defines && opening === undefined && !commented)
                definitions.push(start);
            inParagraph = start.trim() !== '' && !defines && opening === undefined && !commented;
            html = line.trim() !== '' && (html || HTML.test(line));
        }
        at += raw.length + 1;
    }
    const last = segments.at(-1);
    if (last)
        last.end = source.length;
    return {
        segments,
        definitions: definitions.map((definition) => `${definition}\n\n`).join(''),
        isOpen: fence !== undefined || comment !== undefined,
    };
}
/** Whether the line closes a fence that was opened by `mark`. */
function segments_closes(line, mark) {
    const text = line.trim();
    return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

;// CONCATENATED MODULE: ./lib/load/region.js
/** Where the production readiness questionnaire of a README starts and ends. */




/** Headings of the questionnaire: "Production Readiness Review Questionnaire" and its shorter and longer forms. */
const TITLE = /^production readiness(?: review)?(?: questionnaire)?(?: for .*)?$|^prr(?: questionnaire)?$/;
/** Without such a heading, this many questions make a questionnaire. */
const ENOUGH = 3;
/**
 * Finds the questionnaire: from its heading to the next heading of the same or a higher level that is none of `sections` and no
 * question; without a heading, from the first to the end of the last question's section.
 */
function questionnaireRegion(document, sections, recognise) {
    const names = new Set(sections.map(questionnaire/* normalise */.j7));
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const titled = titledRegion(headings, names, recognise, document.source.length);
    if (titled)
        return titled;
    const asked = document.blocks.filter((block) => block.text.length >= 16 && exactQuestion(block, document, recognise));
    const [start] = asked;
    const last = asked.at(-1);
    if (!start || !last || new Set(asked.map(({ text }) => (0,questionnaire/* normalise */.j7)(text))).size < ENOUGH)
        return undefined;
    const section = headings.findLast((block) => block.start < start.start);
    const from = section && names.has((0,questionnaire/* normalise */.j7)(section.text)) ? section : start;
    const level = from.level || 3;
    const end = headings.find((block) => block.start > last.start && block.level <= level);
    return { start: from.start, end: end?.start ?? document.source.length, heading: undefined };
}
/** The questionnaire under its own heading: the outline is enough to find it. */
function titledRegion(headings, names, recognise, length) {
    const titles = headings.filter(({ text, level }, index) => TITLE.test((0,questionnaire/* normalise */.j7)(text)) && !(index === 0 && level === 1));
    const [first] = titles;
    if (first === undefined)
        return undefined;
    const last = titles.at(-1) ?? first;
    const end = headings.find((block) => block.start > last.start &&
        block.level <= first.level &&
        !names.has((0,questionnaire/* normalise */.j7)(block.text)) &&
        !recognise.near(block.text));
    return { start: first.start, end: end?.start ?? length, heading: first };
}
/**
 * Parses the outline of a document and its questionnaire, with whatever other segments `alsoWants`; all of it where the
 * questionnaire has no heading of its own or the document cannot be cut.
 */
function parseQuestionnaire(source, sections, recognise, alsoWants) {
    const segments = segmentsOf(source);
    if (segments === undefined)
        return parseMarkdown(source);
    const outline = parseSegments(source, segments, () => false);
    const headings = outline.blocks.filter(({ kind }) => kind === 'heading');
    const region = titledRegion(headings, new Set(sections.map(questionnaire/* normalise */.j7)), recognise, source.length);
    if (region === undefined)
        return parseMarkdown(source);
    return parseSegments(source, segments, ({ start, end }) => (start < region.end && end > region.start) ||
        (segments.isOpen && end === source.length) ||
        alsoWants(source.slice(start, end)));
}
function exactQuestion(block, document, recognise) {
    return (questionOf(block, document, { exact: recognise.exact, near: (text) => nearExact(recognise, text) }) !==
        undefined);
}
function nearExact(recognise, text) {
    const question = recognise.exact(text);
    return question && { question, words: (0,questionnaire/* normalise */.j7)(text).split(' ').length };
}

;// CONCATENATED MODULE: ./lib/load/readme.js
/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */









const NO_BOILERPLATE = { lines: new Set(), prose: '' };
const UNREADABLE = {
    directory: 'Unexpected directory, expected the file `README.md`',
    outside: 'Unexpected symbolic link that leaves the repository, expected the file `README.md`',
    unreadable: 'Unexpected permissions: `README.md` cannot be read',
    'not-utf8': 'Unexpected bytes, expected UTF-8 text in `README.md`',
};
const recognisers = new WeakMap();
function recogniserOf(template) {
    const known = recognisers.get(template) ?? recogniser(template.questions);
    recognisers.set(template, known);
    return known;
}
/** Reads a README against the questions of `template`. Never throws on content. `parse` is for comparing ways to parse. */
function parseReadme(path, read, template, parse = documentFor) {
    if ('unreadable' in read) {
        const message = read.unreadable === 'missing' ? undefined : UNREADABLE[read.unreadable];
        return empty(path, read.unreadable !== 'missing', '', message, template);
    }
    const refused = refusal(read.text);
    if (refused !== undefined)
        return empty(path, true, read.text, refused, template);
    try {
        return readDocument(path, parse(read.text, template), template);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return empty(path, true, read.text, TOO_COMPLEX, template);
    }
}
/** Text outside of the questionnaire that is read all the same: suppressions and open discussions. */
const READ_ANYWHERE = /prr-lint-|UNRESOLVED/i;
/** The README parsed as far as it is read: its outline and its questionnaire. */
function documentFor(text, template) {
    return parseQuestionnaire(text, template.questions.map(({ section }) => section), recogniserOf(template), (segment) => READ_ANYWHERE.test(segment));
}
function empty(path, exists, text, message, template) {
    const problems = message === undefined ? [] : [{ subject: 'README.md', message, place: { path } }];
    return {
        path,
        exists,
        text,
        problems,
        title: undefined,
        sections: [],
        toc: undefined,
        questionnaire: undefined,
        dismissal: undefined,
        swallowed: undefined,
        questionnaireText: '',
        answers: new Map(template.questions.map((question) => [question.id, missing(question, { path })])),
        unresolved: [],
        gates: [],
        components: [],
        componentsConfident: false,
        otherMechanism: false,
        disablement: undefined,
        comments: [],
    };
}
function missing(question, place, text = '') {
    return {
        question,
        state: 'missing',
        place,
        written: undefined,
        text,
        repeats: [],
        leftovers: [],
        pending: [],
        ticked: [],
        filled: [],
        linked: false,
        metrics: [],
    };
}
function readDocument(path, document, template) {
    const recognise = recogniserOf(template);
    const sectionNames = [...new Set(template.questions.map(({ section }) => section))];
    const region = template.questions.length > 0 ? questionnaireRegion(document, sectionNames, recognise) : undefined;
    const { asked, sections } = region
        ? readRegion(document, region, sectionNames, template, recognise)
        : { asked: [], sections: [] };
    const place = (span) => document.place(path, span);
    const answers = new Map();
    for (const question of template.questions) {
        const section = sections.find(({ name }) => name === (0,questionnaire/* normalise */.j7)(question.section));
        const anchor = section?.block ?? region?.heading;
        const own = asked.filter(({ occurrence }) => occurrence.question === question);
        answers.set(question.id, own.length === 0
            ? missing(question, anchor ? place(anchor) : { path }, wholly(section, asked) ? section?.prose : '')
            : answerOf(question, own, section, document, path));
    }
    const enablement = asked
        .filter(({ occurrence }) => occurrence.question.id === 'enablement-mechanism')
        .flatMap(({ units }) => units);
    return {
        path,
        exists: true,
        text: document.source,
        problems: [],
        title: titleOf(document, path),
        ...readSections(document.source, place),
        questionnaire: region && place(region.heading ?? region),
        dismissal: region && asked.length === 0 ? dismissalOf(document, region, path) : undefined,
        swallowed: swallowedBy(document, path, recognise, answers),
        questionnaireText: region ? readme_withoutComments(document, region) : '',
        answers,
        unresolved: unresolvedIn(document, path),
        ...readEnablement(enablement, document, path),
        disablement: disablementOf(answers.get('disablement')),
        comments: commentsOf(document, path, asked),
    };
}
/** Cuts the questionnaire into questions with their blocks, and sections with their prose. */
function readRegion(document, region, sectionNames, template, recognise) {
    const names = new Set(sectionNames.map(questionnaire/* normalise */.j7));
    const blocks = document.blocks.filter((block) => block.start >= region.start && block.start < region.end && block !== region.heading);
    const marks = blocks.map((block) => {
        const section = isSection(block, names) ? (0,questionnaire/* normalise */.j7)(block.text) : undefined;
        return {
            block,
            section,
            occurrence: section === undefined ? questionOf(block, document, recognise) : undefined,
        };
    });
    const level = endingLevel(marks);
    const boundaries = marks.flatMap((mark, at) => mark.section !== undefined || mark.occurrence || endsAnswer(mark.block, level) ? [{ ...mark, at }] : []);
    const asked = [];
    const sections = [];
    boundaries.forEach(({ at, block, occurrence, section }, index) => {
        const below = blocks.slice(at + 1, boundaries[index + 1]?.at);
        if (occurrence)
            asked.push({ occurrence, units: unitsBelow(occurrence, below, template, document.source) });
        else if (section !== undefined) {
            const general = [...template.boilerplate.values()].find((_, at) => (0,questionnaire/* normalise */.j7)(template.questions[at]?.section ?? '') === section);
            const prose = below
                .filter(({ kind }) => kind !== 'heading')
                .map(({ text }) => withoutInstructions(text, general ?? NO_BOILERPLATE))
                .filter((text) => text.trim() !== '')
                .join('\n');
            sections.push({ name: section, block, prose });
        }
    });
    return { asked, sections };
}
function isSection(block, names) {
    return block.kind === 'heading' && names.has((0,questionnaire/* normalise */.j7)(block.text));
}
/** Headings of this level or a higher one end an answer: that of the sections, without sections the one above the questions. */
function endingLevel(marks) {
    const highest = (these) => these.reduce((level, { block }) => (block.level === 0 ? level : Math.min(level, block.level)), 7);
    const sections = highest(marks.filter(({ section }) => section !== undefined));
    return sections < 7 ? sections : highest(marks.filter(({ occurrence }) => occurrence)) - 1;
}
/** A heading that opens something new: as high as the sections, or one that asks a question of its own. */
function endsAnswer(block, endingLevel) {
    if (block.kind === 'heading')
        return block.level <= endingLevel || /\?\s*$/.test(block.text);
    return (block.depth === 1 &&
        block.strong !== undefined &&
        /\?\s*$/.test(block.strong.text) &&
        block.first &&
        block.strong.text.length > 20);
}
function unitsBelow(occurrence, below, template, source) {
    const boilerplate = template.boilerplate.get(occurrence.question.id) ?? NO_BOILERPLATE;
    const { rest, block } = occurrence;
    const first = rest
        ? [
            {
                ...block,
                kind: 'paragraph',
                text: rest.text,
                start: rest.start,
                end: rest.end,
                strong: undefined,
                codes: block.codes.filter(({ start }) => start >= rest.start),
            },
        ]
        : [];
    return unitsOf([...first, ...below], boilerplate, source);
}
function answerOf(question, asked, section, document, path) {
    const [first] = asked;
    const units = asked.flatMap((one) => one.units);
    const own = authorText(units);
    const text = own === '' ? (section?.prose ?? '') : own;
    const ticked = units.some(({ box }) => box === 'ticked');
    const written = units.filter(({ value, box }) => value.trim() !== '' || box === 'ticked');
    const [from] = written;
    const to = written.at(-1);
    const state = stateOf(question, text, ticked);
    return {
        question,
        state,
        place: document.place(path, first?.occurrence.words ?? { start: 0, end: 0 }),
        written: from && to && document.place(path, { start: from.start, end: to.end }),
        text,
        repeats: asked.slice(1).map(({ occurrence }) => document.place(path, occurrence.words)),
        leftovers: leftoversOf(units, (span) => document.place(path, span)),
        pending: state === 'answered' ? pendingIn(units, (word, unit) => (0,locate/* locate */.x)(document, path, word, unit)) : [],
        ticked: units.filter(({ box }) => box === 'ticked').map((unit) => unit.text),
        filled: units
            .filter(({ template, value }) => template === 'label' && value !== '')
            .map((unit) => unit.text),
        linked: units.some((unit) => unit.linked) || /https?:\/\//.test(text),
        metrics: (0,metrics/* metricsOf */.Ps)(units, document, path),
    };
}
/** A section whose questions are all gone is answered by its prose, if by anything. */
function wholly(section, asked) {
    return (section !== undefined &&
        !asked.some(({ occurrence }) => (0,questionnaire/* normalise */.j7)(occurrence.question.section) === section.name));
}
function titleOf(document, path) {
    const block = document.blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ??
        document.blocks.find(({ kind }) => kind === 'heading');
    if (!block)
        return undefined;
    const number = /^\s*\[?KEP[-\s#]*(\d+|N{4})\b/i.exec(block.text)?.[1];
    const written = document.source.slice(block.start, block.end);
    const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    return {
        name: block.text,
        number,
        place: document.place(path, { start: block.start + marks, end: block.end }),
    };
}
/** The text of a questionnaire that asks nothing: its first paragraph. */
function dismissalOf(document, region, path) {
    const block = document.blocks.find((one) => one.start > region.start &&
        one.start < region.end &&
        one.kind === 'paragraph' &&
        one.text.trim() !== '');
    return block && { name: block.text, place: document.place(path, block) };
}
/** A comment or fence left open to the end of the document, with the questions it hides. */
function swallowedBy(document, path, recognise, answers) {
    const comment = document.comments.find(({ closed, end }) => !closed && end >= document.end);
    const [fence] = document.openFences;
    const open = comment ?? fence;
    if (!open)
        return undefined;
    const hidden = new Set();
    for (const line of document.source.slice(open.start, open.end).split(/\r?\n/)) {
        const question = recognise.exact(line.replace(/^[\s#*+-]+/, ''));
        if (question && answers.get(question.id)?.state === 'missing')
            hidden.add(question.id);
    }
    if (hidden.size === 0)
        return undefined;
    const [line = ''] = document.source.slice(open.start, open.end).split(/\r?\n/, 1);
    return {
        kind: comment ? 'comment' : 'fence',
        name: line.trim(),
        place: document.place(path, { start: open.start, end: open.start + line.trimEnd().length }),
        questions: [...hidden],
    };
}
function readme_withoutComments(document, region) {
    let text = '';
    let at = region.start;
    for (const comment of document.comments) {
        if (comment.start < at || comment.start >= region.end)
            continue;
        text += document.source.slice(at, comment.start);
        at = comment.end;
    }
    return text + document.source.slice(Math.min(at, region.end), region.end);
}
/** More than anybody discusses in one document. */
const MAX_MARKERS = 500;
const UNRESOLVED = /<<\[(\/?)UNRESOLVED\b([^\]\n]*)\]>>/gi;
/** Authors wrap the whole discussion in a fence so that its markers show; a fence that merely mentions one is an example. */
function isFencedDiscussion(block, { source }) {
    const text = block.text.trim();
    return (/^<<\[UNRESOLVED\b/.test(text) &&
        /<<\[\/UNRESOLVED[^\]\n]*\]>>$/.test(text) &&
        /^(?:`{3,}|~{3,})[ \t]*\r?\n/.test(source.slice(block.start)));
}
/** Opened (and stray closing) UNRESOLVED markers outside comments, fences and code spans (template's guidance on open questions). */
function unresolvedIn(document, path) {
    const markers = [];
    let examined = 0;
    for (const block of document.blocks) {
        if (!/UNRESOLVED/i.test(block.text) || (block.kind === 'code' && !isFencedDiscussion(block, document)))
            continue;
        const written = document.source.slice(block.start, block.end);
        for (const match of written.matchAll(UNRESOLVED)) {
            const start = block.start + match.index;
            const hides = (span) => span.start <= start && start < span.end;
            if (++examined > MAX_MARKERS)
                return firstOpen(markers);
            if (block.codes.some(hides) || document.comments.some(hides))
                continue;
            markers.push({
                name: match[0],
                closing: match[1] === '/',
                place: document.place(path, { start, end: start + match[0].length }),
            });
        }
    }
    return firstOpen(markers);
}
/** Opening markers stand for their discussions; closing ones count only where nothing was opened. */
function firstOpen(markers) {
    const opening = markers.filter(({ closing }) => !closing);
    return (opening.length > 0 ? opening : markers).map(({ name, place }) => ({ name, place }));
}
const LEAD = /^[\s*_`>"'-]*(?:\[[ xX]?\]\s*)?/;
/** Words that say "yes" without the word: what happens, or what to do, when the feature is disabled. */
const IMPLIED = /^(?:if|when|once|by|after)\b[^.\n]{0,60}\bdisabl|^(?:set|disable|disabling|turn|unset)\b|\bcan\s+be\s+(?:safely\s+)?(?:disabled|rolled\s+back|turned\s+off)\b/i;
/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
function disablementOf(answer) {
    if (answer?.state !== 'answered' || !answer.written)
        return undefined;
    const text = answer.text.replace(LEAD, '');
    const start = text.replace(/^[`*_]*[A-Z][A-Za-z0-9]+[`*_]*:\s*/, '').replace(LEAD, '');
    const yes = /^(?:yes|yep|yeah)\b/i.test(start);
    const no = /^(?:no|nope)\b(?!\s+(?:change|impact|effect|issue|problem|need))|^(?:the|this)\s+(?:feature|enhancement|change)\s*(?:\([^)]*\)\s*)?(?:can\s?not|can't)\s+be\s+(?:disabled|rolled\s+back|turned\s+off)\b/i.test(start);
    if (isQualified(answer.text))
        return undefined;
    const [words = ''] = start.split(/[\n.]/, 1);
    const said = { name: words.trim(), place: answer.written };
    if (yes !== no)
        return { yes, clear: true, ...said };
    if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(answer.text))
        return undefined;
    return IMPLIED.test(start.split(/[\n]{2}|(?<=\.)\s/, 1)[0] ?? '')
        ? { yes: true, clear: false, ...said }
        : undefined;
}
/** An answer per stage, version or component says both. */
function isQualified(text) {
    const starts = text
        .split(/\n|(?<=\.)\s+/)
        .map((sentence) => /^[\s*_`-]*(?:[\w.` ()-]{1,40}[:,]\s*)?[*_`]*(yes|no)\b/i.exec(sentence)?.[1]?.toLowerCase());
    return new Set(starts.filter((start) => start !== undefined)).size > 1;
}
/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
function commentsOf(document, path, asked) {
    const ours = document.comments
        .filter(({ text }) => text.includes('prr-lint-'))
        .sort((a, b) => a.start - b.start);
    if (ours.length === 0)
        return [];
    const lastLine = document.place(path, { start: document.source.length, end: document.source.length }).start?.line ?? 1;
    const lineOf = (offset) => document.place(path, { start: offset, end: offset }).start?.line ?? 1;
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const second = headings[1]?.start ?? Number.POSITIVE_INFINITY;
    const bounds = [
        ...headings.map(({ start }) => start),
        ...asked.map(({ occurrence }) => occurrence.words.start),
    ].sort((a, b) => a - b);
    let at = 0;
    return ours.map((comment) => {
        const place = document.place(path, comment);
        if (comment.start < second)
            return { name: comment.text, place, from: 1, to: lastLine };
        while (at < bounds.length && (bounds[at] ?? 0) <= comment.start)
            at++;
        const next = bounds[at];
        return {
            name: comment.text,
            place,
            from: lineOf(bounds[at - 1] ?? 0),
            to: next === undefined ? lastLine : lineOf(next) - 1,
        };
    });
}

;// CONCATENATED MODULE: ./lib/load/kep.js
/** The loaders together: one KEP directory → one frozen `Kep`. */







/** Reads the KEP in `directory`. Never throws on content. */
async function loadKep(files, directory, repository) {
    const { config } = repository;
    const metadataPath = external_node_path_.posix.join(directory, 'kep.yaml');
    const readmePath = external_node_path_.posix.join(directory, 'README.md');
    const [entries, metadataText, readmeText] = await Promise.all([
        files.list(directory),
        files.read(metadataPath),
        files.read(readmePath),
    ]);
    const metadata = parseMetadata(metadataPath, metadataText, config, keysOf(repository.template));
    const number = directoryNumber(external_node_path_.posix.basename(directory));
    const approvalPath = approvalPathOf(directory, number, metadata, repository);
    const approval = approvalPath === undefined
        ? undefined
        : parseApproval(approvalPath, await files.read(approvalPath), config);
    const status = meant(metadata.raw('status'), config.statuses);
    const stage = meant(metadata.raw('stage'), config.stages);
    const latestMilestone = (0,lifecycle/* parseRelease */.BC)(metadata.raw('latest-milestone'));
    return Object.freeze({
        directory,
        directoryNumber: number,
        entries,
        metadata,
        readme: parseReadme(readmePath, readmeText, repository.template),
        documents: await loadDocuments(files, directory, entries, repository),
        approvalPath,
        approval,
        status,
        stage,
        latestMilestone,
        prrRequired: isPrrRequired(status, latestMilestone, milestoneOf(metadata, stage), config),
        repository,
    });
}
/**
 * Upstream's `kepval` holds active KEPs from a first release on to a review; `0.0` marks those out of tree. Here a stale
 * `latest-milestone` does not switch the review off: the milestone of the KEP's own stage counts too.
 */
function isPrrRequired(status, latest, ofStage, { prrSince }) {
    if (status === undefined ||
        !lifecycle/* ACTIVE_STATUSES */.az.has(status) ||
        latest === undefined ||
        (0,lifecycle/* isUnknownRelease */.Oj)(latest))
        return false;
    return [latest, ofStage].some((release) => release !== undefined && (0,lifecycle/* compareReleases */.c0)(release, prrSince) >= 0);
}
function milestoneOf(metadata, stage) {
    return stage === undefined ? undefined : (0,lifecycle/* parseRelease */.BC)(metadata.raw('milestone', stage));
}
/** The value of an enum that a text means: itself, its misspelling, or what it starts with (`implemented (alpha)`). */
function meant(text, values) {
    if (text === undefined || text.includes('|'))
        return undefined;
    const written = text.trim().toLowerCase();
    return (values.find((value) => value === written) ??
        (0,lifecycle/* nearest */.pA)(written, values) ??
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
    const pathOf = (kepNumber) => external_node_path_.posix.normalize((config.approvals?.path ?? '')
        .replaceAll('{root}', root)
        .replaceAll('{owning-sig}', sig)
        .replaceAll('{number}', kepNumber));
    const path = pathOf(written);
    const same = approvals.find((approval) => approval.path === path || approval.path === pathOf(written.replace(/^0+(?=\d)/, '')));
    return same?.path ?? path;
}
/** A fork's template may have keys of its own. */
function keysOf({ requiredKeys, placeholders }) {
    return new Set([
        ...requiredKeys.keys(),
        ...[...placeholders.keys()].map((path) => path.split('.')[0] ?? ''),
    ]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/load/template.js
/**
 * The repository's own KEP template as specification: its questions, the stage each section is due at, the keys of kep.yaml that
 * are PRR answers, and the text that is the template's and not an author's.
 */








const REQUIRED_KEYS = [
    ['feature-gates', 'alpha'],
    ['disable-supported', 'alpha'],
    ['metrics', 'beta'],
];
/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
const BUILT_IN = {
    path: undefined,
    questions: questionnaire/* QUESTIONS */.cE,
    requiredKeys: new Map(REQUIRED_KEYS),
    placeholders: new Map(),
    title: undefined,
    sections: [],
    hasToc: false,
    boilerplate: new Map(),
};
/** Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. */
async function loadTemplate(files, config) {
    const none = config.questionnaire === 'none' ? { ...BUILT_IN, questions: [] } : BUILT_IN;
    if (config.template === undefined)
        return none;
    const [readme, metadata] = await Promise.all([
        files.read(`${config.template}/README.md`),
        files.read(`${config.template}/kep.yaml`),
    ]);
    const fromYaml = 'text' in metadata ? readKeys(metadata.text) : undefined;
    const fromReadme = 'text' in readme ? readMarkdown(`${config.template}/README.md`, readme.text) : undefined;
    const path = fromReadme || fromYaml ? config.template : undefined;
    if (config.questionnaire !== 'template') {
        return {
            ...none,
            ...fromYaml,
            path,
            title: fromReadme?.title,
            sections: fromReadme?.sections ?? none.sections,
            hasToc: fromReadme?.hasToc ?? none.hasToc,
            boilerplate: fromReadme?.boilerplate ?? none.boilerplate,
        };
    }
    return { ...none, ...fromYaml, ...(fromReadme ?? {}), path };
}
/** Nobody can be held to a template that cannot be read. */
function readMarkdown(path, text) {
    const refused = refusal(text);
    try {
        if (refused === undefined)
            return readTemplate(path, text);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    throw new errors/* UsageError */.eb(`Cannot read the template ${path}: ${refused ?? TOO_COMPLEX}. Simplify it, or set "template: none" in the configuration`);
}
/** The headings and the questionnaire of a template README. */
function readTemplate(path, text) {
    const known = recogniser(questionnaire/* QUESTIONS */.cE);
    const sections = questionnaire/* SECTIONS */.bP.map(({ heading }) => heading);
    const document = parseQuestionnaire(text, sections, known, () => false);
    const title = document.blocks.find(({ kind }) => kind === 'heading')?.text.replace(/^KEP-\w+:\s*/, '');
    const { sections: headings, toc } = readSections(text, (span) => document.place(path, span));
    const outline = { title, sections: headings, hasToc: toc.missing.length === 0 };
    const region = questionnaireRegion(document, sections, known);
    if (!region)
        return { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate: new Map() };
    const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
    const marks = marksOf(blocks, known);
    const questions = [];
    const boilerplate = new Map();
    const general = prose(document, region.start, marks[0]?.block.start ?? region.end);
    let section = '';
    let stage = 'alpha';
    let sectionProse = '';
    marks.forEach((mark, index) => {
        const end = marks[index + 1]?.block.start ?? region.end;
        if (mark.kind === 'section') {
            section = mark.block.text.trim();
            sectionProse = prose(document, mark.block.start, end);
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
            prose: `${general}${sectionProse}${prose(document, mark.block.start, end)}`,
        });
    });
    return questions.length === 0
        ? { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate }
        : { ...outline, questions, boilerplate };
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
    return required.sort((a, b) => (0,lifecycle/* maturity */.mn)(a) - (0,lifecycle/* maturity */.mn)(b))[0];
}
function stageName(word) {
    const name = word.toLowerCase();
    return name === 'ga' ? 'stable' : name;
}
function builtInStage(section) {
    return questionnaire/* SECTIONS */.bP.find(({ heading }) => (0,questionnaire/* normalise */.j7)(heading) === (0,questionnaire/* normalise */.j7)(section))?.stage ?? 'alpha';
}
/** Comments and visible prose between two offsets as one normalised string between blanks. */
function prose(document, start, end) {
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
/** Required PRR keys and placeholder values of the template's kep.yaml. */
function readKeys(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        lineCounter: new dist/* LineCounter */.HN(),
        logLevel: 'silent',
    });
    if (!(0,dist/* isMap */.jh)(document.contents))
        return {};
    const requiredKeys = new Map();
    let stage;
    for (const { key } of document.contents.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        const comment = key.commentBefore ?? '';
        const required = /answers are required at\s+(\w+)/i.exec(comment)?.[1];
        if (required)
            stage = stageName(required);
        else if (key.spaceBefore || comment !== '')
            stage = undefined;
        if (stage)
            requiredKeys.set(String(key.value), stage);
    }
    const placeholders = new Map();
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node, ancestors) {
            const pairs = ancestors.filter(dist/* isPair */.tO);
            const parent = ancestors.at(-1);
            if (typeof node.value !== 'string' || ((0,dist/* isPair */.tO)(parent) && parent.key === node))
                return;
            const path = pairs.map((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '')).join('.');
            if (isPlaceholder(node.value))
                placeholders.set(path, [...(placeholders.get(path) ?? []), node.value]);
        },
    });
    return { ...(requiredKeys.size > 0 && { requiredKeys }), placeholders };
}
/** Values of the template that a KEP may well have too are no placeholders. */
function isPlaceholder(value) {
    return !(value === '' ||
        (0,lifecycle/* parseRelease */.BC)(value) !== undefined ||
        /^(?:true|false|tbd|kube-[a-z-]+|kubelet|cloud-controller-manager)$/i.test(value));
}

;// CONCATENATED MODULE: ./lib/load/repository.js


/** Reads what all KEPs of a repository share: template, aliases, SIGs. */
async function loadRepository(files, config, discovery) {
    const [template, aliases] = await Promise.all([
        loadTemplate(files, config),
        files.read(config.aliases).then((read) => parseAliases(config.aliases, read)),
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

// EXTERNAL MODULE: ./lib/package.js
var lib_package = __webpack_require__(1951);
;// CONCATENATED MODULE: ./lib/lint.js
/** The whole program: files and options → one report. The shells differ only in where options come from and reports go. */











/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception. With a change set, no touched KEP is a result like any other.
 */
async function lint(files, options) {
    const { config, paths = [], rules: ids, change, progress } = options;
    const rules = ids === undefined ? lib_rules.rules : lib_rules.rules.filter(({ id }) => ids.includes(id));
    const discovery = await discover(files, config, paths, options);
    const repository = await loadRepository(files, config, discovery);
    const judged = change
        ? await judgeChange(files, discovery, repository, rules, change, progress)
        : await judgeAll(files, discovery, repository, rules, progress);
    const findings = [...judged.findings].sort(byPlace);
    return {
        tool: { name: lib_package/* NAME */.o, version: (0,lib_package/* ownPackage */.n)().version },
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
async function judgeAll(files, discovery, repository, rules, progress) {
    const { config } = repository;
    const keps = [];
    const findings = [];
    const usedIgnores = new Set();
    for (const directory of discovery.selected) {
        const kep = await loadKep(files, directory, repository);
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
 * those makes no old finding new. Of the repository's own findings only new ones count.
 */
async function judgeChange(files, discovery, repository, rules, change, progress) {
    const { config } = repository;
    const baseSurvey = await surveyOf(change.base, config);
    const baseRepository = repositoryOf(repository, baseSurvey);
    const selected = new Set(discovery.selected);
    const touched = touchedKeps(change.files, discovery, baseSurvey, config).filter(({ directory }) => selected.has(directory));
    const keps = [];
    const findings = [];
    const changes = new Map();
    for (const one of touched) {
        const kep = await loadKep(files, one.directory, repository);
        const base = one.baseDirectory === undefined
            ? undefined
            : await loadKep(change.base, one.baseDirectory, baseRepository);
        const what = changeOf(kep, base, one, change);
        const before = base === undefined || what.kind === 'request' ? [] : judgeKep(base, rules).findings;
        const after = judgeKep(kep, rules, what).findings;
        findings.push(...markNew(after, before, what.kind).map((finding) => onTouchedSide(finding, change)));
        keps.push(kep);
        changes.set(one.directory, what);
        progress?.(keps.length, touched.length);
    }
    const aliases = parseAliases(config.aliases, await change.base.read(config.aliases));
    const before = judgeRepository({ ...baseRepository, aliases }, rules, true);
    findings.push(...markNew(judgeRepository(repository, rules, true), before, 'edit').filter((finding) => finding.new));
    return { keps, findings, changes };
}
/** A base version without any KEP root is empty: then everything is new. */
async function surveyOf(files, config) {
    try {
        return await survey(files, config);
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
    for (const { readme, metadata, approval, documents } of keps) {
        for (const file of [readme, metadata, approval, ...documents])
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
async function readText(files, path) {
    const read = await files.read(path);
    return 'text' in read ? read.text : undefined;
}


/***/ })

};
