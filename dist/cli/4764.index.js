export const id = 4764;
export const ids = [4764];
export const modules = {

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
