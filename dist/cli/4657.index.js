export const id = 4657;
export const ids = [4657];
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

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   a1: () => (/* binding */ pointName),
/* harmony export */   fX: () => (/* binding */ waitsForCode),
/* harmony export */   vg: () => (/* binding */ OUTCOME)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);

/** Where a KEP stands against the point that a promise names: before it, right at it, or past it. */
function standing(until, { stage, latestMilestone: latest }) {
    if (until.release !== undefined) {
        if (latest === undefined)
            return 'before';
        const order = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(latest, until.release);
        return order < 0 ? 'before' : order === 0 ? 'at' : 'past';
    }
    // A deprecation passes through no beta.
    if (stage === undefined || !(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).includes(until.stage))
        return 'before';
    const order = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(stage) - (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(until.stage);
    return order < 0 ? 'before' : order === 0 ? 'at' : 'past';
}
/** Whether all that an answer puts off are tests of a KEP at alpha: its code is still to be written, and so are they. */
function waitsForCode(promises, { stage = '' }) {
    return (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(stage) === 0 && promises.length > 0 && promises.every(({ what }) => what === 'test');
}
/** The point in words: `beta`, `v1.33`. */
function pointName(until) {
    return until.release === undefined ? until.stage : (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.formatRelease)(until.release);
}
/** What came of it, as an author writes it. */
const OUTCOME = {
    test: 'Link to the test, or say what was done by hand, with which versions, and what came out',
    metric: 'Name the metric as it is in the code',
    value: 'Write down the value, and how it was measured',
    text: 'Write it down now',
    decision: 'Write down what was decided, and why',
};


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
/** Lines that a template shows as examples of what to write. */

/** The template's own lines below its headings, normalised. */
function samplesOf(template) {
    const lines = template.below.flatMap(({ text }) => text.split('\n'));
    return new Set(lines
        .filter((line) => !/^\s*(?:[-*+]\s+)?\[[ xX]?\]\s/.test(line))
        .map(_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)
        .filter(Boolean));
}
/** `<test>` holds the place of a name; `<https://…>` is a link. */
const HOLDER = /<(?![a-z][a-z0-9+.-]*:)[a-z][^<>]*>/;
const HOLDERS = new RegExp(HOLDER, 'g');
/** Whether a line is the template's, of today or of earlier: `- <test>: <link to test coverage>`. */
function isSample(line, samples) {
    if (samples.has((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(line)))
        return true;
    return HOLDER.test(line) && (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(line.replaceAll(HOLDERS, '')) === '';
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

/***/ 3066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ strategiesLeft)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);



/** Section → what its text speaks of when it stands in the other one. */
const STRATEGIES = new Map([
    ['Upgrade / Downgrade Strategy', /\b(?:up|down)grad/i],
    ['Version Skew Strategy', /\bskew/i],
]);
/** The strategies that are left open by a KEP at beta or later. */
function strategiesLeft(kep) {
    if (!(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeld */ .i7)(kep) || kep.stage === undefined || (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(kep.stage) === 0)
        return [];
    const { sections } = kep.readme;
    const found = [...STRATEGIES].flatMap(([name, about]) => {
        const section = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .findSection */ .rv)(sections, name);
        return section
            ? [{ section, about, text: (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)({ section, below: (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsBelow */ .KV)(sections, section) }) }]
            : [];
    });
    return found.flatMap(({ section, about, text }) => {
        const isEmpty = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(text);
        if (!isEmpty && !(0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothing */ ._X)((0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(text)))
            return [];
        // One section may speak of both.
        if (found.some((other) => other.section !== section && about.test(other.text)))
            return [];
        return [{ section, text: isEmpty ? '' : text.trim(), isUpgrade: about.test('upgrade') }];
    });
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ graduationCriteriaCoverStage)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/* harmony import */ var _facts_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);



const SECTION = 'Graduation Criteria';
/** How headings and texts call the stages. */
const CALLED = {
    alpha: /\balpha/i,
    beta: /\bbeta/i,
    stable: /\bG\.?A\b|\bstable\b|\bgeneral(?:ly)? availab|\bgraduated\b|^graduation$/i,
    deprecated: /\bdeprecat/i,
    disabled: /\bdisab|\bdeprecat/i,
    removed: /\bremov|\bdeprecat/i,
};
const NAMES = Object.values(CALLED);
/** `Alpha -> Beta Graduation`: what stands behind the arrow is graduated to. */
const ARROW = /^.*?(?:-{1,3}>|→|\bto\b)/i;
/** Release team and reviewers ask what must be true before the feature moves on. */
const graduationCriteriaCoverStage = {
    id: 'graduation-criteria-cover-stage',
    summary: 'There are graduation criteria for the stage that the KEP is at.',
    category: 'document',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        const { readme, stage = '' } = kep;
        const called = CALLED[stage];
        if (!(0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeld */ .i7)(kep) || called === undefined)
            return;
        if ((0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .chapterOf */ .FN)(kep.repository.template.sections, SECTION) === undefined)
            return;
        const chapter = (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .chapterOf */ .FN)(readme.sections, SECTION);
        if (chapter === undefined)
            return;
        const { section } = chapter;
        const below = [...chapter.below, ...siblings(section, chapter.below, kep)];
        const all = (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)({ section, below });
        const headings = headingsFor(called, below);
        if (headings.length > 0) {
            const texts = headings.map((one) => (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)({ section: one, below: (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsBelow */ .KV)(below, one) }));
            if (texts.some((text) => !(0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(text)))
                return;
        }
        else if (!(0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(all)) {
            // Criteria that name no stage are for all of them; alpha comes before all criteria.
            const others = (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.track)(stage).flatMap((one) => CALLED[one] ?? []);
            const named = below.some(({ value: name }) => others.some((one) => one.test(name)));
            if (!named || stage === 'alpha' || called.test(all))
                return;
        }
        yield {
            subject: stage,
            message: `Missing graduation criteria for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([stage])}`,
            place: headings[0]?.place ?? section.place,
            help: `${headings.length > 0 ? 'Write below the heading' : `Add below ${section.value} a heading for ${stage} and write`} what must be true before the feature is ${stage}, so that somebody else can verify it.`,
        };
    },
};
/** The headings that are about a stage: by what stands behind their arrow, else by any of their words. */
function headingsFor(called, below) {
    const own = below.filter(({ value: name }) => called.test(name.replace(ARROW, '')));
    return own.length > 0 ? own : below.filter(({ value: name }) => called.test(name));
}
/** Headings of stages right after the chapter, which should have been deeper. */
function siblings(section, below, { readme }) {
    const rest = readme.sections.slice(readme.sections.indexOf(section) + 1 + below.length);
    const end = rest.findIndex(({ value: name }) => !NAMES.some((one) => one.test(name)));
    return end === -1 ? rest : rest.slice(0, end);
}


/***/ }),

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sectionIsPresent)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8810);
/* harmony import */ var _facts_missing_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
/* harmony import */ var _facts_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
/* harmony import */ var _facts_strategies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3066);




/** kubernetes/enhancements prints the same as a diff of tables of contents; here a section may move and change its level. */
const sectionIsPresent = {
    id: 'section-is-present',
    summary: 'The README has every section of the template that is not optional, and says what upgrade and skew come to.',
    category: 'document',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        if (!(0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeld */ .i7)(kep))
            return;
        const { all, told } = (0,_facts_missing_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .missingSections */ .Z)(kep);
        for (const section of told)
            yield absent(section, (0,_facts_missing_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .g)(section, kep.repository.template), all, kep);
        for (const left of (0,_facts_strategies_js__WEBPACK_IMPORTED_MODULE_2__/* .strategiesLeft */ .R)(kep))
            if (left.text === '')
                yield empty(left);
    },
};
/** A heading alone is no section. */
function empty({ section, isUpgrade }) {
    return {
        subject: section.value,
        message: `Missing text under ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(section.value)}`,
        place: section.place,
        help: isUpgrade
            ? 'Say what an existing cluster has to change to keep its behaviour and to use the feature, and what is left after a downgrade.'
            : 'Say what happens while components of two versions run beside each other, or why none of them can disagree.',
        ...(!isUpgrade && { severity: 'notice' }),
    };
}
function absent(section, parent, missing, { readme, repository: { template } }) {
    const own = parent && (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .findSection */ .rv)(readme.sections, parent.value);
    const parts = (0,_facts_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsBelow */ .KV)(template.sections, section).filter((one) => missing.includes(one));
    const headings = [section, ...parts]
        .map(({ level, value: name }) => `${'#'.repeat(level)} ${name}`)
        .join('\n\n');
    const where = parent ? ` of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(parent.value)}` : '';
    return {
        subject: section.value,
        message: `Missing section ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(section.value)}${where}`,
        place: own?.place ?? readme.title?.place ?? { path: readme.path },
        help: `${parent ? `Add below ${parent.value}` : 'Add'}:\n${headings}`,
    };
}


/***/ })

};
