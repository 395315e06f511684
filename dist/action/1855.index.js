export const id = 1855;
export const ids = [1855];
export const modules = {

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remarksOf: () => (/* binding */ remarksOf),
/* harmony export */   rowsOf: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _config_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2446);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);
/** What was found in a repository, in words. The texts hold names that the repository chose: whoever prints them escapes them. */


/** What was found, one row per question that a configuration answers. */
function rowsOf(inventory) {
    const { proposals, roots, template, approvals, hasApprovers, documents } = inventory;
    const below = someInWords(roots.map((root) => (root === '.' ? 'the root' : `${root}/`)));
    return [
        [
            'proposals',
            proposals.length === 0 ? 'none yet, only a template' : `${proposals.length} below ${below}`,
        ],
        ['metadata', metadataOf(inventory)],
        ['documents', someInWords(documents)],
        ['template', template?.directory ?? 'none'],
        ['questionnaire', questionnaire(inventory)],
        [
            'approvals',
            approvals > 0 ? count(approvals, 'file') : hasApprovers ? 'none yet, only an alias' : 'none',
        ],
        ['milestones', MILESTONES[inventory.milestones]],
    ];
}
const MILESTONES = {
    v1: 'v1.N',
    v0: 'v0.N',
    mixed: 'v0.N and v1.N',
    none: 'none',
};
function metadataOf({ source, files, numberKey }) {
    if (source === 'none')
        return 'none';
    const where = source === 'file' ? someInWords(files) : 'at the top of the document';
    return numberKey === undefined ? `${where}, without a number` : `${where}, numbered by ${numberKey}`;
}
function questionnaire({ questionnaire: { asked, read, inTemplate }, template }) {
    if (read === 0)
        return inTemplate ? 'in the template' : 'none';
    const documents = `in ${asked || 'none'} of ${count(read, 'document')} read`;
    if (template === undefined)
        return documents;
    return `${documents}, ${inTemplate ? 'and' : asked > 0 ? 'not' : 'nor'} in the template`;
}
/** What the configuration leaves aside, or what a first run will have something to say about; one line each. */
function remarksOf(inventory, { preset, reads }) {
    const { otherwise, source, files, copies, strays, unclear, complete, statuses, isOwnProcess } = inventory;
    const remarks = [];
    if (otherwise > 0) {
        const lacks = source === 'file' ? `no ${files[0]}` : 'metadata elsewhere';
        remarks.push(`${count(otherwise, 'directory', 'directories')} below the roots with ${lacks}`);
    }
    if (inventory.textGates > 0 && !_config_presets_js__WEBPACK_IMPORTED_MODULE_0__.PRESETS[preset]?.metadata.lenient)
        remarks.push(`${count(inventory.textGates, 'proposal')} with feature gates as plain texts`);
    if (reads !== inventory.proposals.length + otherwise)
        remarks.push(`a run reads ${count(reads, 'proposal')}`);
    if (copies.length > 0)
        remarks.push(`left out, copies of the others: ${someInWords(copies)}`);
    if (strays.length > 0)
        remarks.push(`left out, alone in another place: ${someInWords(strays)}`);
    if (unclear.length > 0)
        remarks.push(`without metadata and without a number: ${count(unclear.length, 'document')} (${someInWords(unclear)})`);
    if (inventory.otherMarkup.length > 0)
        remarks.push(`not read, since they are no Markdown: ${someInWords(inventory.otherMarkup)}`);
    if (inventory.checks.length > 0)
        remarks.push(`the repository has checks of its own that may say the same twice: ${someInWords(inventory.checks)}`);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .questionnaireOf */ .xx)(inventory) === 'none' && inventory.questionnaire.asked > 0)
        remarks.push('`questionnaire: built-in` would ask all proposals what some of them answer');
    if (isOwnProcess && statuses.length > 0)
        remarks.push(`statuses of another process (${someInWords(statuses)}): no proposal counts as active`);
    if (!complete)
        remarks.push('the repository is large and was not read to its end');
    return remarks;
}
/** At most three of them by name. */
function someInWords(names) {
    if (names.length === 0)
        return 'none';
    if (names.length <= 3)
        return names.join(', ');
    return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ rootsSetting),
/* harmony export */   Vo: () => (/* binding */ hasApprovals),
/* harmony export */   lD: () => (/* binding */ sectionsSetting),
/* harmony export */   xx: () => (/* binding */ questionnaireOf),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/** What a repository's configuration says besides the preset's name. */

/** Where a repository asks the questions of a review from. */
function questionnaireOf({ questionnaire }) {
    const { asked, read, inTemplate } = questionnaire;
    if (inTemplate && asked * 4 >= read)
        return 'template';
    return read > 0 && asked * 2 >= read ? 'built-in' : 'none';
}
/** Whether approvals are given, or will be: there are some, or people who may give them. */
function hasApprovals({ approvals, hasApprovers }) {
    return approvals > 0 || hasApprovers;
}
/** The roots, unless they are those of `preset`. */
function rootsSetting({ roots }, preset) {
    if (isSame(roots, preset.roots))
        return [];
    return [{ keys: ['roots'], value: roots, comment: 'Where the proposals are.' }];
}
/** Sections that the template demands and many proposals lack, unless there are none. */
function sectionsSetting(uncommon) {
    if (uncommon.length === 0)
        return [];
    const comment = 'Sections of the template that many proposals do without: remove those to hold them to.';
    return [{ keys: ['optional-sections'], value: uncommon, comment }];
}
/** The other keys in which the repository differs from `preset`, in the order of the documentation. */
function settingsFor(inventory, preset) {
    return [
        ...templateSetting(inventory, preset),
        ...metadataSettings(inventory, preset.metadata),
        ...documentsSetting(inventory, preset),
        ...reviewSettings(inventory, preset),
        ...statusesSetting(inventory, preset),
        ...stagesSetting(inventory, preset),
        ...kubernetesSetting(inventory),
    ];
}
function* templateSetting({ template }, preset) {
    const directory = template?.directory;
    if (directory === preset.template)
        return;
    const comment = directory === undefined ? 'There is no template.' : 'What proposals are written from.';
    yield { keys: ['template'], value: directory ?? 'none', comment };
}
function* metadataSettings(inventory, preset) {
    const { source, files, numberKey, lacking, extra } = inventory;
    const ofFile = source === 'file' && !isSame(files, preset.files);
    if (source !== preset.source && !ofFile)
        yield { keys: ['metadata', 'source'], value: source, comment: 'Where titles and states are.' };
    if (source === 'none')
        return;
    if (ofFile)
        yield { keys: ['metadata', 'files'], value: files, comment: 'The file with title and state.' };
    const needsNumber = preset.numberKey !== undefined && preset.required.includes(preset.numberKey);
    if (numberKey !== preset.numberKey && (numberKey !== undefined || needsNumber)) {
        const comment = numberKey === undefined ? 'No key holds a number.' : 'The key of the number.';
        yield { keys: ['metadata', 'number-key'], value: numberKey ?? 'none', comment };
    }
    const required = preset.required.flatMap((key) => (key === preset.numberKey ? (numberKey ?? []) : key));
    const written = required.filter((key) => key === numberKey || !lacking.has(key));
    if (inventory.proposals.length > 0 && !isSame(written, required)) {
        yield { keys: ['metadata', 'required'], value: written, comment: 'What most proposals have.' };
    }
    if (extra.length > 0 && !preset.extra.includes('*')) {
        const comment = 'Keys that the KEP process has not, in several proposals.';
        yield { keys: ['metadata', 'extra'], value: extra, comment };
    }
}
function* documentsSetting({ documents }, preset) {
    if (documents.length > 0 && !isSame(documents, preset.documents))
        yield { keys: ['documents'], value: documents, comment: 'The first that a directory has counts.' };
}
function* reviewSettings(inventory, preset) {
    const questionnaire = questionnaireOf(inventory);
    const isReviewed = questionnaire !== 'none' || hasApprovals(inventory);
    const isEarly = inventory.milestones === 'v0' || inventory.milestones === 'mixed';
    if (isReviewed && isEarly && preset.prrSince.major > 0) {
        yield {
            keys: ['prr-since'],
            value: 'none',
            comment: 'Releases are not those of Kubernetes: none exempts a proposal.',
        };
    }
    if (hasApprovals(inventory) !== (preset.approvals !== undefined)) {
        if (preset.approvals !== undefined)
            yield { keys: ['approvals'], value: 'off', comment: 'There are no approval files.' };
        else {
            const comment = 'The alias in OWNERS_ALIASES.';
            yield { keys: ['approvals', 'approvers'], value: 'prod-readiness-approvers', comment };
        }
    }
    // Without a template the built-in questions serve where it is asked for.
    const asks = (one) => (inventory.template || one === 'none' ? one : 'built-in');
    if (asks(questionnaire) !== asks(preset.questionnaire))
        yield { keys: ['questionnaire'], value: questionnaire, comment: ASKED[questionnaire] };
}
const ASKED = {
    template: 'The template asks the questions of a production readiness review.',
    'built-in': 'Documents answer the questions of a production readiness review.',
    none: 'Few documents answer the questions of a production readiness review.',
};
function* statusesSetting({ statuses, isOwnProcess }, preset) {
    if (preset.statuses.length === 0)
        return;
    const more = statuses.filter((status) => !preset.statuses.includes(status));
    if (more.length === 0)
        return;
    const value = isOwnProcess ? statuses : [...preset.statuses, ...more];
    yield { keys: ['statuses'], value, comment: 'What several proposals have as their status counts.' };
}
function* stagesSetting({ stages }, preset) {
    const more = stages.filter((stage) => !preset.stages.includes(stage));
    if (more.length === 0 || preset.statuses.length === 0)
        return;
    const comment = 'What several proposals have as their stage counts.';
    yield { keys: ['stages'], value: [...preset.stages, ...more], comment };
}
/** kubernetes/kubernetes holds no KEPs: a list next to some is the project's own. */
function* kubernetesSetting({ listsGates }) {
    if (!listsGates)
        return;
    yield { keys: ['kubernetes', 'index'], value: _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_LIST */ .Lu, comment: 'The feature gates that the code has.' };
}
function isSame(a, b) {
    return a.length === b.length && a.every((value, index) => value === b[index]);
}


/***/ })

};
