export const id = 262;
export const ids = [262];
export const modules = {

/***/ 6262:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/files/memory.js
var memory = __webpack_require__(688);
;// CONCATENATED MODULE: ./lib/files/overlay.js


/** `files` with other texts in some places, under the rules of the door: the tree as it would be if they were written. */
function overlay(files, texts) {
    const added = new Map();
    for (const path of texts.keys()) {
        let kind = 'file';
        for (let child = path; child !== '.'; child = external_node_path_.posix.dirname(child), kind = 'directory') {
            const parent = external_node_path_.posix.dirname(child) === '.' ? '' : external_node_path_.posix.dirname(child);
            const entries = added.get(parent) ?? new Map();
            const name = external_node_path_.posix.basename(child);
            added.set(parent, entries.set(name, { name, kind }));
        }
    }
    return {
        async list(directory) {
            const entries = await files.list(directory);
            const known = new Set(entries.map(({ name }) => name));
            const more = [...(added.get((0,memory/* insideRoot */.p0)(directory) ?? '..')?.values() ?? [])];
            const missing = more.filter(({ name }) => !known.has(name));
            return missing.length === 0 ? entries : [...entries, ...missing].sort(memory/* byName */.nG);
        },
        async read(path) {
            const text = texts.get((0,memory/* insideRoot */.p0)(path) ?? '..');
            return text === undefined ? files.read(path) : { text };
        },
    };
}

// EXTERNAL MODULE: ./lib/lint.js + 11 modules
var lint = __webpack_require__(9286);
;// CONCATENATED MODULE: ./lib/fix/edits.js
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
    const start = offsetOf(place.start, source);
    const end = offsetOf(place.end, source);
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
function offsetOf({ line, column }, source) {
    let at = 0;
    for (let number = 1; number < line; number++) {
        const next = source.indexOf('\n', at);
        if (next === -1)
            return undefined;
        at = next + 1;
    }
    const end = source.indexOf('\n', at);
    const offset = at + column - 1;
    return offset <= (end === -1 ? source.length : end) ? offset : undefined;
}
/** Whether most lines end in carriage return and line feed. */
function isCrlf(source) {
    const all = source.split('\n').length - 1;
    return (source.split('\r\n').length - 1) * 2 > all;
}

;// CONCATENATED MODULE: ./lib/fix/fix.js
/**
 * What is left to say after everything that can be mended is: the engine behind `--fix`. It lints, makes the edits that do not get in
 * each other's way, and lints the result again, until nothing is left to mend.
 */




/** More rounds than questions that can be missing in one place. */
const MAX_ROUNDS = 60;
/**
 * Mends what the options ask for: new findings of the asked rules, and what mending them brings about (an inserted heading makes
 * the table of contents stale). A KEP that would have a finding which it does not have now, and which no fix announces, is mended
 * one finding at a time, without those that do harm. `found` is the report of `lint` with these options, where there is one already.
 * Throws what `lint` throws.
 */
async function fix(files, options, found) {
    const report = found ?? (await (0,lint.lint)(files, options));
    const fixable = report.findings.filter((finding) => isFixable(finding, options));
    if (fixable.length === 0)
        return { changes: [], mended: [], report };
    const asked = new Set(fixable.map(identity));
    const directories = [...new Set(fixable.flatMap(({ kep }) => kep ?? []))];
    let state = await mend(files, options, directories, asked);
    const harmed = directories.filter((directory) => state.harmed.has(directory));
    if (harmed.length > 0) {
        const whole = directories.filter((directory) => !state.harmed.has(directory));
        const states = whole.length > 0 ? [await mend(files, options, whole, asked)] : [];
        for (const directory of harmed) {
            const own = fixable.filter(({ kep }) => kep === directory).map(identity);
            states.push(await mendSingly(files, options, directory, own));
        }
        state = {
            texts: new Map(states.flatMap(({ texts }) => [...texts])),
            mended: new Set(states.flatMap(({ mended }) => [...mended])),
            harmed: new Set(),
        };
    }
    return {
        changes: await changesOf(files, state.texts),
        mended: report.findings.filter((finding) => state.mended.has(identity(finding))),
        report: state.texts.size === 0 ? report : await (0,lint.lint)(overlay(files, state.texts), options),
    };
}
/** Round by round, over all rules: a fix is judged by all of them. */
async function mend(files, options, directories, asked) {
    const { rules: _, ...all } = options;
    const texts = new Map();
    const look = () => (0,lint.lint)(overlay(files, texts), { ...all, paths: directories });
    let { findings } = await look();
    const known = countOf(findings);
    const mended = new Set();
    const uncovered = new Set();
    const seen = new Set();
    for (let state = ''; seen.size < MAX_ROUNDS && !seen.has(state); state = fingerprint(texts)) {
        seen.add(state);
        const wanted = findings.filter((finding) => {
            const id = identity(finding);
            return isFixable(finding, options) && (asked.has(id) || !known.has(id));
        });
        const made = await makeEdits(files, texts, wanted);
        if (made.length === 0)
            return { texts, mended, harmed: harmedBy(findings, known, uncovered) };
        for (const finding of made) {
            mended.add(identity(finding));
            if (finding.fix?.uncovers)
                uncovered.add(finding.kep);
            for (const left of finding.fix?.leaves ?? [])
                add(known, identity({ ...left, kep: finding.kep }));
        }
        findings = (await look()).findings;
    }
    return { texts, mended, harmed: new Set(directories) };
}
/** Tells one state of the files from another: fixes that undo each other lead back to an earlier one. */
function fingerprint(texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [path, text] of texts)
        hash.update(`${path}\0${text}\0`);
    return hash.digest('hex');
}
/** KEPs with more findings of a kind than are known. */
function harmedBy(findings, known, uncovered) {
    const now = countOf(findings);
    const more = findings.filter((finding) => {
        const id = identity(finding);
        return !uncovered.has(finding.kep) && (now.get(id) ?? 0) > (known.get(id) ?? 0);
    });
    return new Set(more.flatMap(({ kep }) => kep ?? []));
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
async function mendSingly(files, options, directory, candidates) {
    let best = { texts: new Map(), mended: new Set(), harmed: new Set() };
    const accepted = new Set();
    for (const candidate of candidates) {
        const next = await mend(files, options, [directory], new Set([...accepted, candidate]));
        if (next.harmed.size > 0)
            continue;
        accepted.add(candidate);
        best = next;
    }
    return best;
}
/** Makes the edits of as many findings as get along, each finding's all or none, in `texts`. Returns these findings. */
async function makeEdits(files, texts, findings) {
    const now = overlay(files, texts);
    const sources = new Map();
    for (const { fix: mending } of findings) {
        for (const { place } of mending?.edits ?? [])
            if (!sources.has(place.path))
                sources.set(place.path, await (0,lint/* readText */.y)(now, place.path));
    }
    const taken = new Map();
    const made = findings.filter((finding) => take(finding.fix?.edits ?? [], sources, taken));
    for (const [path, replacements] of taken)
        texts.set(path, apply(sources.get(path) ?? '', replacements));
    return made;
}
/** Adds edits to those that are taken, when all of them are possible. */
function take(edits, sources, taken) {
    const next = new Map(taken);
    for (const edit of edits) {
        const { path } = edit.place;
        const others = next.get(path) ?? [];
        const one = replacement(edit, sources.get(path));
        if (one === undefined || others.some((other) => collide(one, other)))
            return false;
        next.set(path, [...others, one]);
    }
    for (const [path, replacements] of next)
        taken.set(path, replacements);
    return edits.length > 0;
}
function isFixable({ fix: mending, new: isNew }, { unsafe }) {
    return isNew && mending !== undefined && (unsafe || mending.safety === 'safe');
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
    return changes
        .filter(({ before, after }) => before !== after)
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/page.js
var page = __webpack_require__(8939);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/prepare.js
var prepare = __webpack_require__(1973);
;// CONCATENATED MODULE: ./lib/cli/fix.js







/** Mends what can be mended, in the files or as a patch beside them. Throws `UsageError` for a wrong call. */
async function fixCommand(paths, flags, io) {
    const prepared = await (0,prepare/* prepare */.i)(paths, flags, io);
    const fixed = await fixes(prepared, flags.unsafeFixes === true, io);
    if (flags.patch === undefined) {
        await makeChanges(prepared, fixed, io);
        return;
    }
    const file = (0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), flags.patch);
    const text = await patchText(prepared, fixed.changes, io);
    // `git apply` refuses an empty patch: without changes there is no file.
    if (text !== '')
        await (0,cli_io/* writeWhole */.f8)(file, text, 'choose another --patch');
    const where = text === '' ? '' : `, see ${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(flags.patch))}`;
    io.stderr.write(`${account('Can fix', fixed)}${where}\n`);
}
/** `lint --fix`: mends in the files; returns what is left. */
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
        await (0,cli_io/* writeWhole */.f8)((0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), output), text);
    else
        io.stdout.write(isRead(io) ? shown(text, (0,cli_io/* wantsColor */.zK)(io)) : text);
    const { summaryLine } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724));
    io.stderr.write(`${account('Would fix', fixed)}\nThen: ${summaryLine(fixed.report)}\n`);
    return fixed.report;
}
function fixes({ root, files, options }, unsafe, io) {
    return (0,prepare/* watched */.V)(io, root, (progress) => fix(files, { ...options, unsafe, progress }));
}
async function makeChanges({ root }, fixed, io) {
    const { writeChanges } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 7653));
    writeChanges(root, fixed.changes);
    io.stderr.write(`${account('Fixed', fixed)}\n`);
    for (const { path, before } of fixed.changes)
        io.stderr.write(`  ${(0,reporters_escape/* logText */.kc)((0,reporters_escape/* oneLine */.TN)(path))}${before === undefined ? ' (new)' : ''}\n`);
}
async function patchText({ root }, changes, { env }) {
    if (changes.length === 0)
        return '';
    const { patch } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 9675));
    return patch(changes, (0,paths/* repositoryPrefix */.Vk)(root, env));
}
function account(verb, { changes, mended }) {
    if (changes.length === 0)
        return 'Nothing to fix';
    return `${verb} ${(0,page/* plural */.LS)(mended.length, 'finding')} in ${(0,page/* plural */.LS)(changes.length, 'file')}`;
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

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   YW: () => (/* binding */ Page)
/* harmony export */ });
/** How much of a text from a KEP a page shows, in UTF-16 code units. */
const LENGTHS = { name: 120, message: 1000, help: 3000 };
/** Blocks of Markdown, collected while they fit. */
class Page {
    #blocks = [];
    #leftOut = [];
    #room;
    constructor(limit) {
        const note = 500;
        this.#room = limit - note;
    }
    /** False when there is no room for the block; `name` is then told to the reader. */
    add(block, name) {
        if (block === '')
            return true;
        const size = Buffer.byteLength(block) + 2;
        if (size > this.#room) {
            if (name !== undefined)
                this.leaveOut(name);
            return false;
        }
        this.#room -= size;
        this.#blocks.push(block);
        return true;
    }
    leaveOut(name) {
        this.#leftOut.push(name);
    }
    toString() {
        const note = this.#leftOut.length > 0
            ? [`_Left out for length: ${this.#leftOut.join(', ')}. The log and the JSON report have everything._`]
            : [];
        return `${[...this.#blocks, ...note].join('\n\n')}\n`;
    }
}
/** `1 error`, `2 errors` */
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A block behind a line of HTML; empty when the block is. */
function folded(heading, block, open = false) {
    if (block === '')
        return '';
    return `<details${open ? ' open' : ''}><summary>${heading}</summary><br>\n\n${block}\n\n</details>`;
}


/***/ })

};
