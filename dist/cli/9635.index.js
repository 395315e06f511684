export const id = 9635;
export const ids = [9635,9209];
export const modules = {

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isContents),
/* harmony export */   PI: () => (/* binding */ optionalAmong),
/* harmony export */   h7: () => (/* binding */ hasTitle),
/* harmony export */   tG: () => (/* binding */ isExample)
/* harmony export */ });
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
/** What a template leaves to the author: sections that it calls optional in words below their headings, and examples. */

/** The whole template is a proposal for headings. */
const FREE = /\b(?:add|adapt|adjust|rename) (?:and|or|and or) remove sections\b|\bsections you may wish\b|\b(?:remove|omit|delete|skip|leave out) (?:any |the |those )?sections? (?:that|which|if)\b|\ball (?:of these |the )?sections are optional\b|\bnot all sections (?:are|need|have|apply)\b/;
/** At the start of what stands below a heading: `Optional if there is an issue`, `If applicable, how …`. */
const OPENING = /^(?:note )?(?:this (?:section|part|step) is |section (?:is )?)?(?:optional|not required|(?:if|where|when) (?:it is |this is )?(?:applicable|necessary|needed|relevant|appropriate))\b/;
/** Anywhere below it. */
const ANYWHERE = /\b(?:this |the )?section (?:is |can be |may be )?(?:optional|not (?:required|needed|mandatory)|omitted|skipped|removed|deleted|left (?:out|blank|empty))\b|\b(?:remove|delete|omit|skip|leave out) this section\b/;
/** So much of a text says what it is about. */
const LONGEST = 4000;
/**
 * The sections that a template leaves to the author by what it says below their headings; `raw` is that text, comments included. All of them
 * where `preface`, the text above the first of them, says so.
 */
function optionalAmong(sections, raw, preface) {
    if (FREE.test(plain(preface)))
        return new Set(sections);
    return new Set(sections.filter((section) => isLeftToAuthor(plain(raw(section)))));
}
function isLeftToAuthor(words) {
    return OPENING.test(words) || ANYWHERE.test(words);
}
function plain(text) {
    return (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text.slice(0, LONGEST).replace(/<!--|-->/g, ' ')).trim();
}
/** `Story 1`, `Use case 2: …`, `Design Details 1`, `Option B`. */
const NUMBERED = /^\D*(?<![\p{L}\p{N}.])(?:\d{1,2}|[NnXx])(?:$|\s*[:.)(–—-]|\s+[(<[])/u;
const LETTERED = /\b(?:story|case|option|alternative|approach|example|step|phase|scenario|requirement|goal|risk|solution)s? #?(?:\d{1,2}|[A-Z])\b/i;
/** `<Title>`, `[Name of the component]`. */
const BRACKETED = /^(?:<.*>|\[.*\]|\{.*\}|\(.*\))$/;
/** Whether a heading shows what one may look like instead of naming what has to be there. */
function isExample(name) {
    const words = name.trim();
    return NUMBERED.test(words) || LETTERED.test(words) || BRACKETED.test(words);
}
/** Whether a heading is that of the table of contents. */
function isContents(name) {
    return /^(?:table of )?contents$|^toc$/.test((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(name).trim());
}
/** Whether the first heading is the title of all: with several of its level, each is a section, as `# Summary` and `# Motivation` are. */
function hasTitle(sections) {
    return sections.filter(({ level }) => level === 1).length < 2;
}


/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ missingSections),
/* harmony export */   g: () => (/* binding */ parentOf)
/* harmony export */ });
/* harmony import */ var _load_readme_template_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
/** What a document lacks of the sections that its template demands. */



/** Sections of the template that the document of `kep` lacks: `all` of them, and those that are `told`, of which no other one speaks. */
const missingSections = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .bO)((kep) => {
    const { template } = kep.repository;
    const required = requiredSections(kep.repository);
    const names = namesIn(template);
    const all = required.filter((section) => isMissing(section, kep, names) && !isOver(section, kep));
    const told = all.filter((section) => {
        const parent = parentOf(section, template);
        return parent === undefined || !all.includes(parent) || !isWhollyMissing(parent, required, all);
    });
    return { all, told };
});
const namesIn = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .bO)(({ sections }) => new Set(sections.map(({ value: name }) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(name))));
/**
 * The template's sections but for its title, optional ones, examples and the questionnaire, which has rules of its own. kubernetes/enhancements
 * takes for optional what its headings call so, other repositories also what is said below them.
 */
const requiredSections = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .bO)(({ template, config }) => {
    const { sections, questions, optional } = template;
    const named = new Set(config.optionalSections.map(_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9));
    const isLeft = (section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isOptional */ .dK)(section) ||
        named.has((0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(section.value)) ||
        (0,_load_readme_template_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isExample */ .tG)(section.value) ||
        (0,_load_readme_template_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isContents */ .Nl)(section.value) ||
        (config.metadata.lenient && optional.has(section));
    const asked = new Set(questions.flatMap(({ heading, section }) => [(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(heading), (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(section)]));
    const isAsked = (section) => asked.has((0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(section.value));
    return sections.filter((section) => (section.level > 1 || !(0,_load_readme_template_options_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTitle */ .h7)(sections)) &&
        !isLeft(section) &&
        !ancestors(section, sections).some(isLeft) &&
        !isAsked(section) &&
        !(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsBelow */ .KV)(sections, section).some(isAsked));
});
/** A section that is missing with all below it is one finding; where its parts stand elsewhere, each missing part is one. */
function isWhollyMissing(parent, required, missing) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsBelow */ .KV)(required, parent).every((section) => missing.includes(section));
}
/** The checklist is for the releases on the way: some take it out when the feature is done. */
function isOver({ value: name }, { status }) {
    return status === 'implemented' && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(name) === 'release signoff checklist';
}
function isMissing(section, { readme, repository }, names) {
    if ((0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .findSection */ .rv)(readme.sections, section.value, names))
        return false;
    if (namesOf(section).some((name) => readme.sections.some((own) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(own.value) === name)))
        return false;
    const parent = parentOf(section, repository.template);
    const own = parent && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .findSection */ .rv)(readme.sections, parent.value, names);
    return !(own && startsLine((0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)({ section: own, below: (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsBelow */ .KV)(readme.sections, own) }), section));
}
/** The names of a section that has several to choose from: `Implementation Details/Notes/Constraints`. */
function namesOf({ value }) {
    const names = value.split('/');
    return names.length < 3 ? [] : names.map(_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9).filter((name) => name !== '');
}
/** Whether a line starts with the section's name: `**Unit tests**`, `- Unit tests: …`. */
function startsLine(text, { value: name }) {
    const words = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(name);
    return text
        .split('\n')
        .some((line) => /^\s*(?:[-*+]\s|\*\*|__|\|)/.test(line) && `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(line)} `.startsWith(`${words} `));
}
/** The sections around one, the nearest first; the title is none. */
function ancestors(section, sections) {
    const found = [];
    for (const one of sections.slice(0, sections.indexOf(section)).toReversed()) {
        if (one.level > 1 && one.level < (found.at(-1)?.level ?? section.level))
            found.push(one);
    }
    return found;
}
/** The section of the template that one is part of. */
function parentOf(section, { sections }) {
    return ancestors(section, sections)[0];
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ chapterOf),
/* harmony export */   KV: () => (/* binding */ sectionsBelow),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   jL: () => (/* binding */ checkboxesOf),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   rv: () => (/* binding */ findSection),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   xX: () => (/* binding */ placeOfLine),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3336);
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2214);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7050);
/** Sections of a README against those of the template. */




const OPTIONAL = /\boptional\b|\b(?:if|where|when) (?:applicable|necessary|needed|relevant|any)\b|\bas (?:needed|applicable|necessary)\b/i;
/** Whether the template's heading leaves the section to the author: `User Stories (Optional)`, `Drawbacks (if any)`. */
function isOptional({ value: name }) {
    return OPTIONAL.test(name);
}
/** A heading's words for comparison: case, punctuation, the plural and the mark of optional sections do not count. */
const wordsOf = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)((name) => (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(name)
    .replace(/ ?\b(?:optional|(?:if|where|when) (?:applicable|necessary|needed|relevant|any)|as (?:needed|applicable|necessary))\b/, '')
    .replace(/\bend to end\b/g, 'e2e')
    .replace(/\btl dr\b/, 'tldr')
    .replace(/^no(?:ne)? goals?\b/, 'non goals')
    .replace(/\btesting\b/g, 'test')
    .replace(/\bcriteri(?:a|on)\b/g, 'criteri')
    .replace(/\bdraw backs?\b/, 'drawback')
    // `Non-Goal`, `Risks and Mitigation`: one or many.
    .replace(/(?<=\p{L}{2}[^su\P{L}])s\b/gu, ''));
const wordsIn = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_3__/* .onceFor */ .bO)(({ value: name }) => wordsOf(name));
/**
 * The section that `name` means, at any place and level: of the same words, else one that has them in one run among others
 * (`Unit Tests and Benchmarks`) or misspelt, and is none of `others`.
 */
function findSection(sections, name, others = new Set()) {
    const words = wordsOf(name);
    return (sections.find((section) => wordsIn(section) === words) ??
        sections.find((section) => {
            const own = wordsIn(section);
            return !others.has(own) && ` ${own} `.includes(` ${words} `);
        }) ??
        sections.find((section) => {
            const own = wordsIn(section);
            return !others.has(own) && isSlip(own, words);
        }));
}
/** Shorter words are others, not the same misspelt. */
const SHORTEST = 6;
/** Whether one is the other with a letter wrong, too many or too few: `Sumary`. */
function isSlip(own, words) {
    return words.length >= SHORTEST && Math.abs(own.length - words.length) <= 1 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(own, words) <= 1;
}
/** The section called `name` with those below it; `undefined` where there is none. */
function chapterOf(sections, name) {
    const section = findSection(sections, name);
    return section && { section, below: sectionsBelow(sections, section) };
}
/** Deeper sections up to the next one of the same or a higher level. */
function sectionsBelow(sections, section) {
    const rest = sections.slice(sections.indexOf(section) + 1);
    const end = rest.findIndex(({ level }) => level <= section.level);
    return end === -1 ? rest : rest.slice(0, end);
}
/** All text of a chapter, headings left out. */
function textOf({ section, below }) {
    return [section, ...below]
        .map(({ text }) => text)
        .join('\n')
        .trim();
}
/** Whether a text says nothing: no words, or a placeholder for them. Pictures and tables have words. */
function isBlank(text) {
    return (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text) === '' || (0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(text);
}
/** More than any checklist has. */
const MAX_BOXES = 200;
const BOX = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?\\?\[[ \t]{0,3}([xX✓✅]?)[ \t]{0,3}\\?\](?![([])\s*(\S.*)$/u;
/** A box that lacks a bracket or a blank, or has others: its words start with `(R)`, or its brackets hold no more than an x. */
const BROKEN = /^\s*([-*+]\s{0,3}(?:\[[ \t]{0,3}[xX✓]?[ \t]{0,3}(?=\(R\)\s)|\[[ \t]{0,3}[xX✓]?[ \t]{0,3}\](?=\(R\)\s)|[xX]?[ \t]{0,3}\]\s|[[({]\s{0,3}[xX]\s{0,3}[\])}](?![(:])|[[({][^\]()\w\n]{0,3}[\])}](?=\s{0,3}\(R\)\s)|\[[\w*.+]{1,3}\](?=\s{1,3}\(R\)\s)))\s{0,3}(\S.*)$/u;
const STARTS = /^\s*(?:[-*+>|]|\d{1,9}[.)])\s|^\s*$/;
/** The checkboxes of a section, each with its place in the file `path`. */
function checkboxesOf(section, path) {
    const found = [];
    section.text.split('\n').forEach((line, index) => {
        const box = found.length < MAX_BOXES ? BOX.exec(line) : null;
        const broken = box === null && found.length < MAX_BOXES ? BROKEN.exec(line) : null;
        const last = found.at(-1);
        if (broken) {
            found.push({
                value: (broken[2] ?? '').trim(),
                place: placeOfLine(section, index, path),
                ticked: /[xX✓]/.test(broken[1] ?? ''),
                nested: /^\s/.test(line),
                broken: (broken[1] ?? '').trim(),
                open: true,
            });
        }
        else if (box) {
            const place = placeOfLine(section, index, path);
            found.push({
                value: (box[2] ?? '').trim(),
                place,
                ticked: box[1] !== '',
                nested: /^\s/.test(line),
                broken: undefined,
                open: true,
            });
        }
        else if (last?.open && !STARTS.test(line))
            last.value += ` ${line.trim()}`;
        else if (last)
            last.open = false;
    });
    return found.map(({ open: _, ...box }) => box);
}
/** Place of the words of one line of a section's text. */
function placeOfLine(section, index, path) {
    const line = section.text.split('\n')[index] ?? '';
    const number = section.firstLine + index;
    const column = line.length - line.trimStart().length + 1;
    return {
        path,
        start: { line: number, column },
        end: { line: number, column: Math.max(column, line.trimEnd().length + 1) },
    };
}
/** Words of a text without the targets of its links. */
const spoken = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)((text) => (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text.replace(/\]\([^()\s]*\)/g, ']').replace(/\]\[[^\]]*\]/g, ']')));
const spokenWords = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)((text) => new Set(spoken(text).split(' ')));
/** Whether two lines say the same: three quarters of the words of the shorter one are in the other. */
function isSameLine(a, b) {
    if (a === b)
        return true;
    const [left, right] = [spokenWords(a), spokenWords(b)];
    let common = 0;
    for (const word of left)
        if (right.has(word))
            common++;
    return common >= 0.75 * Math.min(left.size, right.size) && common >= Math.min(3, left.size, right.size);
}
/** Whether the README can be read to its end and the repository has a template to hold it to. */
function isHeld({ readme, repository }) {
    return (readme.exists &&
        readme.problems.length === 0 &&
        readme.swallowed === undefined &&
        repository.template.sections.length > 0);
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


/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ bareTitle)
/* harmony export */ });
/** Titles of proposals. */
const PREFIX = /^(?:[A-Z]EP-\w+:\s*|[A-Z]{2,8}(?:[\s#-]{1,3}(?:\d{1,6}|[NXY]{3,})\b\s*[:.–—-]?|:)\s*)/;
/** A title without what says which proposal it is of: `KEP-1234: Pods`, `VEP #90: Pods` and `RFC-0007 Pods` are `Pods`. */
function bareTitle(title) {
    return title.trim().replace(PREFIX, '').trim();
}


/***/ })

};
