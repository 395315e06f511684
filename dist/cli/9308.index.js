export const id = 9308;
export const ids = [9308,9844,5938];
export const modules = {

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOVES: () => (/* binding */ MOVES),
/* harmony export */   isRequestFor: () => (/* binding */ isRequestFor),
/* harmony export */   isSameRelease: () => (/* binding */ isSameRelease),
/* harmony export */   moveOf: () => (/* binding */ moveOf),
/* harmony export */   targetStage: () => (/* binding */ targetStage)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);


/** The moves of the KEP process. Who skips beta moves `new->stable`: the questions of both stages are new to the reviewer. */
const MOVES = [
    'new->alpha',
    'new->beta',
    'new->stable',
    'alpha->beta',
    'beta->stable',
    'again',
    'deprecate',
    'disable',
    'remove',
    'withdraw',
];
const DEPRECATION = new Map([
    ['deprecated', 'deprecate'],
    ['disabled', 'disable'],
    ['removed', 'remove'],
]);
/** Statuses of KEPs that ask nothing of a release, whatever `latest-milestone` says. */
const SETTLED = new Set(['deferred', 'rejected', 'replaced']);
/** Whether two releases are the same but for their patch. */
function isSameRelease(a, b) {
    return a !== undefined && b !== undefined && a.major === b.major && a.minor === b.minor;
}
/** Whether the KEP asks something of `release`. */
function isRequestFor({ status, latestMilestone }, release) {
    return isSameRelease(latestMilestone, release) && !SETTLED.has(status ?? '');
}
/** The stage that a KEP is to reach: what it says, else the last one that its milestones place in its `latest-milestone`. */
function targetStage({ stage, latestMilestone, metadata, }) {
    if (stage !== undefined)
        return stage;
    return Object.keys(metadata.data.milestone ?? {}).findLast((candidate) => releasesIn(metadata.raw('milestone', candidate)).some((release) => isSameRelease(release, latestMilestone)));
}
/**
 * What the KEP asks of its `latest-milestone`; `undefined` where neither stage nor milestones tell. A stage that was reached in an earlier
 * release is asked for *again*. Earlier stages are those with an earlier milestone, or with an approver where none is written.
 */
function moveOf(kep) {
    const { status, latestMilestone: latest, metadata } = kep;
    if (status === 'withdrawn')
        return 'withdraw';
    const stage = targetStage(kep);
    if (stage === undefined)
        return undefined;
    const isEarlier = (release) => latest !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(release, latest) < 0 && !isSameRelease(release, latest);
    if (releasesIn(metadata.raw('milestone', stage)).some(isEarlier))
        return 'again';
    const deprecation = DEPRECATION.get(stage);
    if (deprecation !== undefined)
        return deprecation;
    const stages = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage);
    const from = stages.slice(0, Math.max(0, stages.indexOf(stage))).findLast((earlier) => {
        const releases = releasesIn(metadata.raw('milestone', earlier));
        return releases.length > 0 ? releases.some(isEarlier) : (0,_people_js__WEBPACK_IMPORTED_MODULE_1__.approversOf)(kep, earlier).length > 0;
    });
    return MOVES.find((move) => move === `${from}->${stage}`) ?? MOVES.find((move) => move === `new->${stage}`);
}
/** The releases that a value names: one as a rule, several in `v1.21, v1.37`. */
function releasesIn(text) {
    return (text ?? '').split(/[,;/\s]+/).flatMap((part) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.parseRelease)(part) ?? []);
}


/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approverAliases: () => (/* binding */ approverAliases),
/* harmony export */   approversOf: () => (/* binding */ approversOf),
/* harmony export */   isAmong: () => (/* binding */ isAmong),
/* harmony export */   listOf: () => (/* binding */ listOf),
/* harmony export */   shownHandle: () => (/* binding */ shownHandle)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);

/** A handle as it is shown: as written, without `@`. */
function shownHandle(text) {
    return text.trim().replace(/^@+\s*/, '');
}
/** The texts of a list in kep.yaml, valid or not; a single text counts as a list of one. */
function listOf({ metadata }, key) {
    const values = [];
    for (let index = 0; metadata.has(key, index); index++) {
        const value = metadata.raw(key, index);
        if (value !== undefined)
            values.push(value);
    }
    const single = metadata.raw(key);
    return values.length === 0 && single !== undefined ? [single] : values;
}
/** The approvers that the approval file names for `stage`, as shown: one as a rule. `TBD` is nobody. */
function approversOf({ approval }, stage) {
    if (approval === undefined || stage === undefined)
        return [];
    const written = [approval.raw(stage, 'approver') ?? ''];
    for (let index = 0; approval.has(stage, 'approver', index); index++)
        written.push(approval.raw(stage, 'approver', index) ?? '');
    return written
        .flatMap((text) => text.split(/[,\s]+/))
        .map(shownHandle)
        .filter((handle) => !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(handle));
}
/** Whether `handle` is one of `handles`, with or without `@`, in any case. */
function isAmong(handle, handles) {
    const wanted = (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(handle);
    for (const one of handles)
        if ((0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(one) === wanted)
            return true;
    return false;
}
/** The people of the alias of approvers and of those who were; empty where the repository has no such alias. */
function approverAliases({ config, aliases }) {
    const handles = (alias) => (alias === undefined ? [] : (aliases.groups.get(alias) ?? [])).map(({ value }) => shownHandle(value));
    return {
        approvers: handles(config.approvals?.approvers),
        emeritus: handles(config.approvals?.emeritus),
    };
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editsOf: () => (/* binding */ editsOf),
/* harmony export */   issueComment: () => (/* binding */ issueComment),
/* harmony export */   refusalsOf: () => (/* binding */ refusalsOf)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _rules_template_values_are_replaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3152);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8810);
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5938);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8276);







/** Why a request cannot be made, one sentence each; none when it can. */
function refusalsOf(kep, ask) {
    const { metadata } = kep;
    const broken = metadata.problems.find(({ subject }) => subject === 'syntax' || subject === 'file');
    if (!metadata.exists || broken !== undefined)
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(metadata.path)} cannot be read${broken === undefined ? '' : `: ${broken.message}`}`];
    return [
        ...ofTemplate(kep),
        ...ofStatus(kep, ask),
        ...ofStage(kep, ask),
        ...ofRelease(kep, ask),
        ...ofApprover(kep, ask),
    ];
}
function* ofTemplate(kep) {
    for (const { message, severity } of _rules_template_values_are_replaced_js__WEBPACK_IMPORTED_MODULE_2__/* .templateValuesAreReplaced */ .d.check?.(kep) ?? [])
        if (severity === undefined)
            yield message;
}
function* ofStatus({ status, metadata }, ask) {
    if (ask.status !== undefined || ask.force || status === undefined)
        return;
    const written = metadata.raw('status') ?? status;
    if (_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.INACTIVE_STATUSES.has(status) || status === 'implemented')
        yield `The KEP is ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(written)}: say with --status what it is to be`;
}
function* ofStage({ stage, metadata, repository }, ask) {
    const { stages } = repository.config;
    if (stage === undefined || ask.force)
        return;
    if (ask.again && stage !== ask.stage) {
        yield `The KEP is at ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(stage)}: --again asks for another review at the same stage`;
        return;
    }
    if (stages.indexOf(ask.stage) < stages.indexOf(stage)) {
        yield `The KEP is at ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(stage)}, which comes after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(ask.stage)}: --force goes back`;
        return;
    }
    const reached = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(metadata.raw('milestone', ask.stage));
    if (stage !== ask.stage || ask.again || reached === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.isUnknownRelease)(reached))
        return;
    if ((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(reached, ask.release) < 0 && !(0,_move_js__WEBPACK_IMPORTED_MODULE_3__.isSameRelease)(reached, ask.release))
        yield `The KEP is at ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(stage)} since ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(reached))}: --again asks for another review at the same stage`;
}
function* ofRelease({ latestMilestone: latest }, ask) {
    if (latest === undefined || ask.force || (0,_move_js__WEBPACK_IMPORTED_MODULE_3__.isSameRelease)(latest, ask.release))
        return;
    if ((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(ask.release, latest) < 0)
        yield `\`latest-milestone\` is ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(latest))}, which comes after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(ask.release))}: --force goes back`;
}
function* ofApprover(kep, ask) {
    const { repository } = kep;
    if (repository.config.approvals === undefined)
        return;
    if (kep.approvalPath === undefined)
        yield 'Without `owning-sig` and `kep-number` the approval file has no place';
    const [named] = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, ask.stage);
    const approver = ask.approver ?? named;
    if (approver === undefined)
        return;
    const { approvers, emeritus } = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approverAliases)(repository);
    if ((0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(approver, (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.listOf)(kep, 'authors')))
        yield `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(`@${(0,_people_js__WEBPACK_IMPORTED_MODULE_4__.shownHandle)(approver)}`)} is an author of the KEP, and nobody reviews their own`;
    if (approvers.length === 0 || (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(approver, approvers))
        return;
    const state = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(approver, emeritus)
        ? 'is emeritus'
        : `is not in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(repository.config.approvals.approvers)}`;
    yield `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(`@${(0,_people_js__WEBPACK_IMPORTED_MODULE_4__.shownHandle)(approver)}`)} ${state}: expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(approvers.map((handle) => `@${handle}`))}`;
}
/** The edits of a request, none of which changes what already is as it should be. Throws nothing; what cannot be edited is told. */
function editsOf(kep, ask) {
    const edits = [];
    const refusals = [];
    const add = (what, edit) => {
        if (edit === undefined)
            refusals.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(what)} is not written in a form that can be edited: write it by hand`);
        else if (edit !== 'same')
            edits.push(edit);
    };
    const release = releaseText(kep, ask.release);
    if (ask.status !== undefined)
        add('status', topLevel(kep, 'status', ask.status, ['kep-number', 'owning-sig']));
    add('stage', topLevel(kep, 'stage', ask.stage, ['status']));
    add('latest-milestone', topLevel(kep, 'latest-milestone', release, ['stage', 'status']));
    if (!(ask.again && kep.stage === ask.stage))
        add('milestone', milestoneEdit(kep, ask, release));
    if (ask.approver !== undefined && kep.approvalPath !== undefined)
        add(kep.approvalPath, approvalEdit(kep, ask.stage, ask.approver));
    return { edits, refusals };
}
/** As the file writes releases: with a `v`, unless the template has none. */
function releaseText({ repository }, release) {
    const text = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release);
    return repository.template.releasesWithV ? text : text.slice(1);
}
function isRelease(text, wanted) {
    const written = text === undefined ? undefined : (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.spellRelease)(text);
    return written !== undefined && written === (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.spellRelease)(wanted);
}
function topLevel({ metadata }, key, value, after) {
    const written = metadata.raw(key);
    if (written?.trim() === value || (key === 'latest-milestone' && isRelease(written, value)))
        return 'same';
    if (metadata.has(key))
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .setValue */ .KY)(metadata, [key], value);
    const anchor = after.find((one) => metadata.raw(one) !== undefined);
    const text = `${key}: ${key === 'latest-milestone' ? `"${value}"` : value}`;
    return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(metadata, anchor === undefined ? [] : [anchor], [text]);
}
function milestoneEdit({ metadata, repository }, { stage }, release) {
    const stages = repository.config.stages;
    const written = metadata.raw('milestone', stage);
    if (isRelease(written, release))
        return 'same';
    if (metadata.has('milestone', stage))
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .setValue */ .KY)(metadata, ['milestone', stage], release);
    if (isFlow(metadata.text))
        return undefined;
    const present = stages.filter((one) => metadata.has('milestone', one));
    const before = present.filter((one) => stages.indexOf(one) < stages.indexOf(stage)).at(-1);
    const sibling = before ?? present[0];
    if (sibling === undefined) {
        const lines = [`  ${stage}: "${release}"`];
        if (metadata.has('milestone'))
            return metadata.raw('milestone') === undefined
                ? (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(metadata, ['milestone'], lines)
                : undefined;
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(metadata, metadata.raw('latest-milestone') === undefined ? [] : ['latest-milestone'], [
            'milestone:',
            ...lines,
        ]);
    }
    const keys = ['milestone', sibling];
    const line = `${(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indentAt */ .oY)(metadata, keys)}${stage}: ${(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(release, metadata.raw(...keys) === undefined ? '"' : (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteAt */ .MO)(metadata, keys))}`;
    return before === undefined ? (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertBefore */ .nc)(metadata, keys, [line]) : (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(metadata, keys, [line]);
}
/** `milestone: {…}` on one line. */
function isFlow(text) {
    return /^milestone[ \t]*:[ \t]*\{/m.test(text);
}
function approvalEdit(kep, stage, asked) {
    const { approval, approvalPath = '', repository, metadata } = kep;
    const { approvers } = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approverAliases)(repository);
    const spelled = approvers.find((handle) => (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(handle) === (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHandle */ .VR)(asked)) ?? (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.shownHandle)(asked);
    if (approval === undefined || !approval.exists) {
        const number = metadata.raw('kep-number')?.trim() ?? kep.directoryNumber ?? '';
        return {
            place: { path: approvalPath },
            text: `kep-number: ${number}\n${stage}:\n  approver: "@${spelled}"\n`,
        };
    }
    if ((0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, stage).length === 1 && (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.isAmong)(asked, (0,_people_js__WEBPACK_IMPORTED_MODULE_4__.approversOf)(kep, stage)))
        return 'same';
    const { stages } = repository.config;
    const present = stages.filter((one) => approval.raw(one, 'approver') !== undefined);
    const model = present.at(-1);
    const handle = model !== undefined && !(approval.raw(model, 'approver') ?? '').startsWith('@') ? spelled : `@${spelled}`;
    if (approval.has(stage, 'approver'))
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .setValue */ .KY)(approval, [stage, 'approver'], handle);
    const mark = model === undefined || handle.startsWith('@') ? '"' : (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteAt */ .MO)(approval, [model, 'approver']);
    const entry = `  approver: ${(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(handle, mark)}`;
    if (approval.has(stage))
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(approval, [stage], [entry]);
    const before = present.filter((one) => stages.indexOf(one) < stages.indexOf(stage)).at(-1);
    const lines = [`${stage}:`, entry];
    if (before !== undefined)
        return (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(approval, [before, 'approver'], lines);
    const later = stages.find((one) => approval.has(one));
    return later === undefined ? (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertAfter */ .WH)(approval, [], lines) : (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .insertBefore */ .nc)(approval, [later], lines);
}
/** The comment on the issue that makes bots do the rest; what only a lead may add is not in it. */
function issueComment({ stage, release }) {
    const known = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.track)(stage).includes(stage) && ['alpha', 'beta', 'stable'].includes(stage);
    return [`/milestone ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}`, ...(known ? [`/stage ${stage}`] : [])].join('\n');
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ setValue),
/* harmony export */   MO: () => (/* binding */ quoteAt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   nc: () => (/* binding */ insertBefore),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/** Writes `value` at `keys` of a file where the key is; `undefined` when it is not, or not in a form that can be edited. */
function setValue(file, keys, value) {
    if (!file.has(...keys))
        return undefined;
    const edit = file.raw(...keys) === undefined ? undefined : file.edit(value, ...keys);
    return edit ?? (file.raw(...keys) === undefined ? fillIn(file, keys, value) : undefined);
}
/** A value behind the colon of a key that has none. */
function fillIn(file, keys, value) {
    const { start, end } = file.at(...keys);
    if (start === undefined || end === undefined || start.line !== end.line)
        return undefined;
    const line = linesOf(file)[start.line - 1] ?? '';
    const rest = /^["']?\s*:(.*)$/.exec(line.slice(end.column - 1))?.[1];
    // What stands there is more than nothing: a list, a mapping, a quoted blank.
    if (rest === undefined || !/^\s*(?:#.*)?$/.test(rest))
        return emptyQuotes(file, line, start.line, value);
    const column = line.indexOf(':', end.column - 1) + 2;
    return {
        place: { path: file.path, start: { line: start.line, column }, end: { line: start.line, column } },
        text: ` ${quoted(value, '"')}`,
    };
}
function emptyQuotes(file, line, number, value) {
    const found = /^(\s*[\w-]+:\s*)(""|'')(?=\s*(?:#.*)?$)/.exec(line);
    if (found === null)
        return undefined;
    const column = (found[1] ?? '').length + 1;
    return {
        place: { path: file.path, start: { line: number, column }, end: { line: number, column: column + 2 } },
        text: quoted(value, found[2]?.charAt(0) ?? '"'),
    };
}
/** `lines` behind the line that `keys` end on; behind the last line without `keys`. */
function insertAfter(file, keys, lines) {
    const all = linesOf(file);
    const last = all.findLastIndex((line) => line.trim() !== '') + 1;
    const line = keys.length === 0 ? Math.max(1, last) : endLine(file, keys);
    const column = (all[line - 1] ?? '').length + 1;
    const isEmpty = last === 0;
    return {
        place: { path: file.path, start: { line, column }, end: { line, column } },
        text: isEmpty ? `${lines.join('\n')}\n` : `\n${lines.join('\n')}`,
    };
}
/** `lines` before the line on which the key at `keys` stands. */
function insertBefore(file, keys, lines) {
    const line = keyLine(file, keys);
    return {
        place: { path: file.path, start: { line, column: 1 }, end: { line, column: 1 } },
        text: `${lines.join('\n')}\n`,
    };
}
/** How the value at `keys` is quoted: `"`, `'` or not at all. */
function quoteAt(file, keys) {
    const line = linesOf(file)[endLine(file, keys) - 1] ?? '';
    return /^\s*[^\s:]+:\s*(["']?)/.exec(line)?.[1] ?? '"';
}
/** What stands before the key at `keys` on its line. */
function indentAt(file, keys) {
    return /^\s*/.exec(linesOf(file)[keyLine(file, keys) - 1] ?? '')?.[0] ?? '';
}
/** A value in `quote`; plain where that needs none. */
function quoted(value, quote) {
    if (quote === '' && /^[A-Za-z0-9][\w./-]*$/.test(value))
        return value;
    return quote === "'" ? `'${value}'` : `"${value}"`;
}
function endLine(file, keys) {
    return file.at(...keys).end?.line ?? 1;
}
/** The line of a key: a scalar stands on it, a mapping may begin below. */
function keyLine(file, keys) {
    const line = file.at(...keys).start?.line ?? 1;
    const name = keys.at(-1) ?? '';
    const all = linesOf(file);
    for (let number = line; number > 0; number--) {
        if (new RegExp(`^\\s*["']?${name.replace(/[^\w-]/g, '')}["']?\\s*:`).test(all[number - 1] ?? ''))
            return number;
    }
    return line;
}
function linesOf({ text }) {
    return text.split(/\r?\n/);
}


/***/ })

};
