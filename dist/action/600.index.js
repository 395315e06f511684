export const id = 600;
export const ids = [600];
export const modules = {

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


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CONFIGURATION: () => (/* binding */ CONFIGURATION),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./lib/config/config.js + 3 modules
var config_config = __webpack_require__(4897);
// EXTERNAL MODULE: ./lib/config/presets.js
var presets = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/load/survey.js + 3 modules
var survey = __webpack_require__(2411);
;// CONCATENATED MODULE: ./lib/setup/configuration.js
/** The text of a configuration that starts from `preset`; `reason` says in one line why. Ends in a line feed. */
function configurationText(preset, reason, settings) {
    const head = `# Written by \`prr-lint init\`: ${visible(reason)}.\nextends: ${scalar(preset)}\n`;
    const sections = new Set(settings.map(({ keys: [key] }) => key));
    const blocks = [...sections].map((section) => {
        const own = settings.filter(({ keys }) => keys[0] === section);
        const isNested = own.some(({ keys }) => keys.length === 2);
        return `\n${isNested ? `${section}:\n` : ''}${own.map(lines).join('')}`;
    });
    return head + blocks.join('');
}
function lines({ keys, value, comment }) {
    const indent = keys.length === 2 ? '  ' : '';
    const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
    return `${indent}# ${comment}\n${indent}${keys.at(-1)}: ${written}\n`;
}
/** A text as YAML reads it back: in double quotes, whose escapes are those of JSON, unless it is a plain word. */
function scalar(text) {
    return /^(?!null$)[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/iu.test(text) ? text : visible(JSON.stringify(text));
}
/** No character of a name that a repository chose hides in the file or ends its line. */
function visible(text) {
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}

// EXTERNAL MODULE: ./lib/setup/settings.js
var setup_settings = __webpack_require__(6744);
// EXTERNAL MODULE: ./lib/load/workspace.js
var load_workspace = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/rules/facts/missing-sections.js
var missing_sections = __webpack_require__(2904);
// EXTERNAL MODULE: ./lib/rules/facts/sections.js
var facts_sections = __webpack_require__(3155);
;// CONCATENATED MODULE: ./lib/setup/uncommon.js
/** What many of a repository's proposals do in another way than a configuration asks for: tried on a sample of them. */





/** So many proposals tell what the others are like. */
const SAMPLE = 60;
/** Fewer are too few to tell a custom from a slip. */
const LEAST = 4;
/** With so many of them a third is a custom. */
const MANY = 20;
/**
 * The headings, in the template's order, that many of the proposals lack which a run with the configuration in `files` reads. Throws
 * `UsageError` where it cannot be followed.
 */
async function uncommonSections(files) {
    const workspace = await (0,load_workspace.open)(files, await (0,config_config.loadConfig)(files, []));
    const { sections } = workspace.template;
    if (sections.length === 0)
        return [];
    const lacking = [];
    let read = 0;
    for (const directory of sampleOf(workspace)) {
        const kep = await workspace.load(directory, (part) => part === 'readme');
        if (!(0,facts_sections/* isHeld */.i7)(kep) || (kep.status !== undefined && lifecycle.INACTIVE_STATUSES.has(kep.status)))
            continue;
        read += 1;
        lacking.push(...new Set((0,missing_sections/* missingSections */.Z)(kep).all.map(({ value }) => value)));
    }
    if (read < LEAST)
        return [];
    const count = (heading) => lacking.filter((one) => one === heading).length;
    const isCustom = (times) => times * 2 > read || (read >= MANY && times * 3 > read);
    return [...new Set(sections.map(({ value }) => value))].filter((heading) => isCustom(count(heading)));
}
/** Whether most proposals write the same key in a form that a run with the configuration in `files` refuses: dates for releases, people as mappings. */
async function refusesCustom(files) {
    const workspace = await (0,load_workspace.open)(files, await (0,config_config.loadConfig)(files, []));
    const refused = [];
    let read = 0;
    for (const directory of sampleOf(workspace)) {
        const { metadata } = await workspace.load(directory, (part) => part === 'metadata');
        if (metadata.problems.some(({ subject }) => subject === 'syntax'))
            continue;
        read += 1;
        refused.push(...new Set(metadata.problems.map(({ subject }) => subject)));
    }
    const most = Math.max(0, ...refused.map((subject) => refused.filter((one) => one === subject).length));
    return most >= LEAST - 1 && most * 2 > read;
}
function sampleOf({ directories }) {
    const step = Math.max(1, directories.length / SAMPLE);
    return directories
        .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
        .map(({ directory }) => directory);
}

;// CONCATENATED MODULE: ./lib/setup/suggestion.js
/** The configuration that suits a repository, and why. */






/** Where the configuration is written. */
const CONFIGURATION = '.github/prr-lint.yaml';
/**
 * The preset that says most about the repository by itself, with the keys in which the repository differs from it; `wanted` is the
 * name of a preset that somebody chose instead. The text is one that `loadConfig` accepts.
 */
async function suggest(files, inventory, wanted) {
    if (inventory.roots.length === 0)
        return bare(wanted ?? 'kubernetes');
    const names = wanted === undefined ? suitable(inventory) : [wanted];
    const all = await Promise.all(names.map((name) => from(files, inventory, name)));
    const shortest = all.reduce((one, other) => (other.settings.length < one.settings.length ? other : one));
    const best = wanted === undefined ? await takingAny(files, inventory, shortest) : shortest;
    const preset = wanted === undefined && isUpstream(inventory, best) ? 'kubernetes/enhancements' : best.preset;
    const reason = wanted === undefined ? reasonOf(inventory) : 'the preset was chosen';
    const first = configurationText(preset, reason, best.settings);
    const uncommon = await uncommonSections(withConfiguration(files, first));
    const settings = [...best.settings, ...(0,setup_settings/* sectionsSetting */.lD)(uncommon)];
    const text = configurationText(preset, reason, settings);
    return { preset, reason, settings, text, reads: await readBy(files, text) };
}
/** For a repository that holds nothing yet. */
function bare(preset) {
    const reason = 'the preset was chosen';
    return { preset, reason, settings: [], text: configurationText(preset, reason, []), reads: 0 };
}
/** A layout with metadata of its own needs a preset that takes any; among the others the shortest configuration decides. */
function suitable({ source, isOwnProcess }) {
    return source === 'file' && !isOwnProcess ? ['kubernetes', 'sigs'] : ['frontmatter'];
}
/** Where most proposals write a key in a form of their own, the preset that takes any; a review of Kubernetes' own takes none. */
async function takingAny(files, inventory, found) {
    if (found.preset === 'frontmatter' || (0,setup_settings/* hasApprovals */.Vo)(inventory))
        return found;
    const tried = withConfiguration(files, configurationText(found.preset, '', found.settings));
    return (await refusesCustom(tried)) ? from(files, inventory, 'frontmatter') : found;
}
async function from(files, inventory, name) {
    const roots = (0,setup_settings/* rootsSetting */.Qi)(inventory, presets.PRESETS[name]);
    // With the template that this preset finds here.
    const preset = await (0,config_config.loadConfig)(withConfiguration(files, configurationText(name, '', roots)), []);
    return { preset: name, settings: [...roots, ...(0,setup_settings/* settingsFor */.zc)(inventory, preset)] };
}
/** The SIGs of kubernetes/enhancements have policies that no other repository has. */
function isUpstream({ assignsApprovers }, { preset }) {
    return preset === 'kubernetes' && assignsApprovers;
}
function reasonOf(inventory) {
    const { source, files, isOwnProcess } = inventory;
    const places = {
        file: `metadata in ${files[0]}`,
        'front-matter': 'metadata at the top of the document',
        none: 'no metadata',
    };
    const questionnaire = (0,setup_settings/* questionnaireOf */.xx)(inventory);
    const parts = [
        places[source],
        ...(isOwnProcess ? ['statuses of its own'] : []),
        questionnaire === 'none' ? 'no questionnaire' : 'the questionnaire',
        (0,setup_settings/* hasApprovals */.Vo)(inventory) ? 'approval files' : 'no approval files',
    ];
    return parts.join(', ');
}
async function readBy(files, text) {
    const config = await (0,config_config.loadConfig)(withConfiguration(files, text), []);
    return (await (0,survey.survey)(files, config)).directories.length;
}
/** The same tree with another configuration. */
function withConfiguration(files, text) {
    return { list: files.list, read: async (path) => (path === CONFIGURATION ? { text } : files.read(path)) };
}


/***/ })

};
