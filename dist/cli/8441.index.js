export const id = 8441;
export const ids = [8441,4764];
export const modules = {

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand),
  lintAndDiff: () => (/* binding */ lintAndDiff),
  lintAndFix: () => (/* binding */ lintAndFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/fix/account.js
/** Changes that belong together: a fix whose edits are in several files is made in all of them or in none. */
function groups({ changes, fixed, }) {
    let sets = changes.map(({ path }) => new Set([path]));
    for (const finding of fixed) {
        const paths = pathsOf(finding);
        if (paths.size < 2)
            continue;
        const apart = sets.filter((set) => ![...set].some((path) => paths.has(path)));
        const together = sets.filter((set) => !apart.includes(set));
        sets = [...apart, new Set(together.flatMap((set) => [...set]))];
    }
    return sets.map((set) => changes.filter(({ path }) => set.has(path))).filter((group) => group.length > 0);
}
/** The rules whose findings were fixed by edits of `path`, each with how many; in the order of the findings. */
function rulesOf(path, fixed) {
    const rules = new Map();
    for (const finding of fixed) {
        if (pathsOf(finding).has(path))
            rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
    }
    return rules;
}
function pathsOf({ fix }) {
    return new Set(fix?.edits.map(({ place }) => place.path));
}

// EXTERNAL MODULE: ./lib/fix/fix.js
var fix = __webpack_require__(4764);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/node/paths.js
var paths = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/node/write.js
var write = __webpack_require__(9975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/lint.js
var lint = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/cli/prepare.js + 1 modules
var prepare = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/cli/stdin.js
var stdin = __webpack_require__(2152);
;// CONCATENATED MODULE: ./lib/cli/fix.js












/** Fixes what can be fixed, in the files or as a patch beside them; returns the exit code. Throws `UsageError` for a wrong call. */
async function fixCommand(paths, flags, io) {
    if (paths.includes(stdin/* STDIN */.T))
        throw new errors/* UsageError */.eb('Unexpected `-`, expected files: standard input cannot be fixed');
    const prepared = await (0,prepare/* prepare */.iA)(paths, flags, io);
    const fixed = await fixes(prepared, flags.unsafeFixes === true, io);
    if (flags.patch === undefined) {
        if (prepared.everything && !flags.all)
            refuseMany(fixed);
        await makeChanges(prepared, fixed, io);
        return ending(fixed, io);
    }
    const file = (0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), flags.patch);
    const text = await patchText(prepared, fixed.changes, io);
    // `git apply` refuses an empty patch: without changes there is no file.
    if (text !== '')
        (0,write/* writeWhole */.f8)(file, text, { root: prepared.root, help: 'choose another --patch' });
    const where = text === '' ? '' : `, see ${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(flags.patch))}`;
    io.stderr.write(`${account('Can fix', fixed)}${where}\n`);
    return ending(fixed, io);
}
/** 2 where a KEP could not be judged, which is said. */
async function ending({ report }, io) {
    await (0,lint/* tellFailures */.P)(report, io);
    return report.failures.length > 0 ? 2 : 0;
}
/** Nobody wants hundreds of files rewritten who has named none of them. */
function refuseMany({ changes, fixed }) {
    const keps = new Set(fixed.flatMap(({ kep }) => kep ?? []));
    if (keps.size <= 1)
        return;
    throw new errors/* UsageError */.eb(`Nothing was named, and this would change ${(0,words/* plural */.LS)(changes.length, 'file')} of ${(0,words/* plural */.LS)(keps.size, 'KEP')}: name KEPs, pass --all for all of them, or see --patch`);
}
/** `lint --fix`: fixes in the files; returns what is left. */
async function lintAndFix(prepared, unsafe, io) {
    const fixed = await fixes(prepared, unsafe, io);
    await makeChanges(prepared, fixed, io);
    return fixed.report;
}
/** `lint --fix-dry-run`: writes the patch instead of the report; returns what would be left. */
async function lintAndDiff(prepared, { unsafe, output }, io) {
    const fixed = await fixes(prepared, unsafe, io);
    const text = await patchText(prepared, fixed.changes, io);
    if (output !== undefined)
        (0,write/* writeWhole */.f8)((0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), output), text, { root: prepared.root });
    else
        io.stdout.write(isRead(io) ? shown(text, (0,cli_io/* wantsColor */.zK)(io)) : text);
    const { summaryLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1724));
    io.stderr.write(`${account('Would fix', fixed)}\nThen: ${summaryLine(fixed.report)}\n`);
    return fixed.report;
}
function fixes({ root, files, options }, unsafe, io) {
    return (0,prepare/* watched */.VI)(io, root, (progress) => (0,fix.fix)(files, { ...options, unsafe, progress }));
}
async function makeChanges({ root }, fixed, io) {
    const { writeGroups } = await __webpack_require__.e(/* import() */ 5095).then(__webpack_require__.bind(__webpack_require__, 5095));
    const { written, failures } = writeGroups(root, groups(fixed));
    const paths = new Set(written.map(({ path }) => path));
    const made = fixed.fixed.filter(({ fix }) => fix?.edits.every(({ place }) => paths.has(place.path)));
    if (written.length > 0 || failures.length === 0)
        io.stderr.write(`${account('Fixed', { changes: written, fixed: made })}\n`);
    for (const change of written)
        io.stderr.write(`  ${fileLine(change, made)}\n`);
    if (failures.length > 0)
        throw new errors/* UsageError */.eb(failures.join('; '));
}
/** A file and the rules that were fixed in it; one that only follows from the others has none. */
function fileLine({ path, before }, fixed) {
    const rules = [...rulesOf(path, fixed)].map(([rule, number]) => number > 1 ? `${rule} (${number})` : rule);
    const name = `${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(path))}${before === undefined ? ' (new)' : ''}`;
    return rules.length > 0 ? `${name}: ${rules.join(', ')}` : name;
}
async function patchText({ root }, changes, { env }) {
    if (changes.length === 0)
        return '';
    const { patch } = await __webpack_require__.e(/* import() */ 9259).then(__webpack_require__.bind(__webpack_require__, 9259));
    return patch(changes, (0,paths/* repositoryPrefix */.Vk)(root, env));
}
function account(verb, { changes, fixed }) {
    if (changes.length === 0)
        return 'Nothing to fix';
    return `${verb} ${(0,words/* plural */.LS)(fixed.length, 'finding')} in ${(0,words/* plural */.LS)(changes.length, 'file')}`;
}
/** Whether people or a GitHub runner read standard output, which obey some texts; `git apply` needs every byte instead. */
function isRead({ stdout, env }) {
    return stdout.isTTY === true || env.GITHUB_ACTIONS === 'true';
}
const COLORS = [
    [/^(?:diff|---|\+\+\+|new file) /, 1],
    [/^@@/, 36],
    [/^\+/, 32],
    [/^-/, 31],
];
/** A patch to look at. */
function shown(text, color) {
    return text
        .split('\n')
        .map((line) => {
        const safe = (0,reporters_escape/* logText */.kc)(line);
        const style = color ? COLORS.find(([pattern]) => pattern.test(line))?.[1] : undefined;
        return style === undefined || safe === '' ? safe : `\u001B[${style}m${safe}\u001B[0m`;
    })
        .join('\n');
}


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   pS: () => (/* binding */ collide)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7032);

/**
 * The edit in offsets of `source`; its line feeds become the line ends that `source` has. A new file starts from nothing: it has no
 * `source`. `undefined` where the place is not in the text, where a new file would take the place of another, and in a text with
 * lone carriage returns, which not everybody counts as line ends.
 */
function replacement({ place, text }, source) {
    if (place.start === undefined)
        return source === undefined ? { start: 0, end: 0, text } : undefined;
    if (source === undefined || place.end === undefined || /\r(?!\n)/.test(source))
        return undefined;
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineTable */ .h)(source);
    const start = lines.offset(place.start);
    const end = lines.offset(place.end);
    if (start === undefined || end === undefined || end < start)
        return undefined;
    return { start, end, text: isCrlf(source) ? text.replace(/\r?\n/g, '\r\n') : text };
}
/** Whether one of them would change what the other one is about; also where they merely touch, since their order is then a guess. */
function collide(a, b) {
    return a.start <= b.end && b.start <= a.end;
}
/** `source` after replacements that do not collide. */
function apply(source, replacements) {
    let text = '';
    let at = 0;
    for (const { start, end, text: instead } of [...replacements].sort((a, b) => a.start - b.start)) {
        text += source.slice(at, start) + instead;
        at = end;
    }
    return text + source.slice(at);
}
/** Whether most lines end in carriage return and line feed. */
function isCrlf(source) {
    const all = source.split('\n').length - 1;
    return (source.split('\r\n').length - 1) * 2 > all;
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* unused harmony export fixJudged */
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _files_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5591);
/* harmony import */ var _judge_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9282);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8544);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2674);
/**
 * What is left to say after everything that can be fixed is: the engine behind `--fix`. It lints, makes the edits that do not get in
 * each other's way, and lints the result again, until nothing is left to fix.
 */






/** More rounds than questions that can be missing in one place. */
const MAX_ROUNDS = 60;
/** Lints, and fixes what the options ask for. Throws what `lint` throws. */
async function fix(files, options) {
    return fixJudged(files, await (0,_judge_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFiles */ .lv)(files, options.config, options), options);
}
/**
 * Fixes what a judgement found: new findings of the asked rules, and what fixing them brings about (an inserted heading makes
 * the table of contents stale). A KEP that would have a finding which it does not have now, and which no fix announces, is fixed
 * one finding at a time, without those that do harm. `files` are those that were judged.
 */
async function fixJudged(files, judgement, { unsafe }) {
    const { report } = judgement;
    const fixable = report.findings.filter((finding) => isFixable(finding, unsafe));
    if (fixable.length === 0)
        return { changes: [], fixed: [], report };
    const asked = new Set(fixable.map(identity));
    const directories = [...new Set(fixable.flatMap(({ kep }) => kep ?? []))];
    const scene = { files, judgement, unsafe };
    let state = await fixTogether(scene, directories, asked);
    const harmed = directories.filter((directory) => state.harmed.has(directory));
    if (harmed.length > 0) {
        const whole = directories.filter((directory) => !state.harmed.has(directory));
        const states = whole.length > 0 ? [await fixTogether(scene, whole, asked)] : [];
        for (const directory of harmed) {
            const own = fixable.filter(({ kep }) => kep === directory).map(identity);
            states.push(await fixSingly(scene, directory, own));
        }
        state = {
            texts: new Map(states.flatMap(({ texts }) => [...texts])),
            fixed: new Set(states.flatMap(({ fixed }) => [...fixed])),
            harmed: new Set(),
        };
    }
    return {
        changes: await changesOf(files, state.texts),
        fixed: report.findings.filter((finding) => state.fixed.has(identity(finding))),
        report: (await judgement.withTexts(state.texts)).report,
    };
}
/** Round by round, over all rules: a fix is judged by all of them. */
async function fixTogether({ files, judgement, unsafe }, directories, asked) {
    const texts = new Map();
    let now = await judgement.narrowed(directories);
    const known = countOf(now.report.findings);
    const fixed = new Set();
    const uncovered = new Set();
    const seen = new Set();
    for (let state = ''; seen.size < MAX_ROUNDS && !seen.has(state); state = fingerprint(texts)) {
        seen.add(state);
        const { findings } = now.report;
        const wanted = findings.filter((finding) => {
            const id = identity(finding);
            return isFixable(finding, unsafe) && (asked.has(id) || !known.has(id));
        });
        const made = await makeEdits(files, texts, wanted);
        if (made.length === 0)
            return { texts, fixed, harmed: harmedBy(now.report, known, uncovered) };
        for (const finding of made) {
            fixed.add(identity(finding));
            if (finding.fix?.uncovers)
                uncovered.add(finding.kep);
            for (const left of finding.fix?.leaves ?? [])
                add(known, identity({ ...left, kep: finding.kep }));
        }
        now = await now.withTexts(new Map(texts));
    }
    return { texts, fixed, harmed: new Set(directories) };
}
/** Tells one state of the files from another: fixes that undo each other lead back to an earlier one. */
function fingerprint(texts) {
    return (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .q)([...texts].map(([path, text]) => `${path}\0${text}\0`).join(''));
}
/** KEPs with more findings of a kind than are known, and those that cannot be judged any more. */
function harmedBy({ findings, failures }, known, uncovered) {
    const now = countOf(findings);
    const more = findings.filter((finding) => {
        const id = identity(finding);
        return !uncovered.has(finding.kep) && (now.get(id) ?? 0) > (known.get(id) ?? 0);
    });
    return new Set([...more, ...failures].flatMap(({ kep }) => kep ?? []));
}
function countOf(findings) {
    const counts = new Map();
    for (const finding of findings)
        add(counts, identity(finding));
    return counts;
}
function add(counts, id) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
}
/** The findings of one KEP each on its own; those whose fixes do harm are left. */
async function fixSingly(scene, directory, candidates) {
    let best = { texts: new Map(), fixed: new Set(), harmed: new Set() };
    const accepted = new Set();
    for (const candidate of candidates) {
        const next = await fixTogether(scene, [directory], new Set([...accepted, candidate]));
        if (next.harmed.size > 0)
            continue;
        accepted.add(candidate);
        best = next;
    }
    return best;
}
/** Makes the edits of as many findings as get along, each finding's all or none, in `texts`. Returns these findings. */
async function makeEdits(files, texts, findings) {
    const now = (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(files, texts);
    const sources = new Map();
    for (const { fix: one } of findings) {
        for (const { place } of one?.edits ?? [])
            if (!sources.has(place.path))
                sources.set(place.path, await (0,_files_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(now, place.path));
    }
    const taken = new Map();
    const made = findings.filter((finding) => take(finding.fix?.edits ?? [], sources, taken));
    for (const [path, replacements] of taken)
        texts.set(path, (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .apply */ .Bb)(sources.get(path) ?? '', replacements));
    return made;
}
/** Adds edits to those that are taken, when all of them are possible. */
function take(edits, sources, taken) {
    const next = new Map(taken);
    for (const edit of edits) {
        const { path } = edit.place;
        const others = next.get(path) ?? [];
        const one = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .replacement */ .f4)(edit, sources.get(path));
        if (one === undefined || others.some((other) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .collide */ .pS)(one, other)))
            return false;
        next.set(path, [...others, one]);
    }
    for (const [path, replacements] of next)
        taken.set(path, replacements);
    return edits.length > 0;
}
function isFixable({ fix: one, new: isNew }, unsafe) {
    return isNew && one !== undefined && (unsafe || one.safety === 'safe');
}
function identity({ rule, kep, subject }) {
    return JSON.stringify([rule, kep, subject]);
}
async function changesOf(files, texts) {
    const changes = await Promise.all([...texts].map(async ([path, after]) => {
        const read = await files.read(path);
        const known = 'text' in read ? read : undefined;
        return { path, before: known?.text, after, hasMark: known?.hasMark === true };
    }));
    return changes.filter(({ before, after }) => before !== after).sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .U)(a.path, b.path));
}


/***/ })

};
