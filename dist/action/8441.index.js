export const id = 8441;
export const ids = [8441];
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
var errors = __webpack_require__(1053);
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
    const { patch } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9259));
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


/***/ })

};
