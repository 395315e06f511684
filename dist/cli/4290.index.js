export const id = 4290;
export const ids = [4290,9209];
export const modules = {

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ CLIENT_GATES),
  Lu: () => (/* binding */ GATE_LIST),
  zn: () => (/* binding */ GATE_PAGES),
  QS: () => (/* binding */ METRIC_LIST),
  qe: () => (/* binding */ gateOfPage),
  at: () => (/* binding */ indexOfGates),
  s5: () => (/* binding */ newestRelease),
  yV: () => (/* binding */ readClientGates),
  D6: () => (/* binding */ readGates),
  Uw: () => (/* binding */ readMetrics)
});

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/kubernetes/rows.js
/** Lists in YAML, read strictly: they are generated, so anything unusual in them is a fault that somebody has to look at. */



/** The mappings of the list that `text` is. Throws `UsageError` with one sentence that starts with the place in `path`. */
function rowsOf(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
    const refuseAt = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        throw new errors/* UsageError */.eb(`${path}:${line}:${col} ${message}`);
    };
    const [error] = document.errors;
    if (error !== undefined)
        refuseAt(error.pos[0], `Unexpected YAML: ${error.message.split('\n')[0]}`);
    const listOf = (node, what, offset) => {
        if (!(0,dist/* isSeq */.oP)(node))
            return refuseAt(startOf(node) ?? offset, `Unexpected value of ${what}, expected a list`);
        return node.items.map((item) => rowOf(item, startOf(item) ?? offset));
    };
    const rowOf = (node, offset) => {
        if (!(0,dist/* isMap */.jh)(node))
            return refuseAt(offset, 'Unexpected list item, expected keys and values');
        const nodeAt = (key) => node.get(key, true);
        const refuse = (key, message) => refuseAt(startOf(nodeAt(key)) ?? offset, message);
        const text = (key) => {
            const value = nodeAt(key);
            if (value === undefined)
                return undefined;
            if (!(0,dist/* isScalar */.jn)(value))
                return refuse(key, `Unexpected value of ${(0,words/* quote */.hD)(key)}, expected text`);
            return String(value.value ?? '') || undefined;
        };
        const need = (key) => text(key) ?? refuse(key, `Missing ${(0,words/* quote */.hD)(key)}`);
        return {
            text,
            need,
            oneOf: (key, values) => {
                const written = need(key);
                const known = values.find((value) => value === written);
                return (known ??
                    refuse(key, `Unexpected ${(0,words/* quote */.hD)(key)} ${(0,words/* quote */.hD)(written)}, expected one of ${values.join(', ')}`));
            },
            rows: (key) => (nodeAt(key) === undefined ? [] : listOf(nodeAt(key), (0,words/* quote */.hD)(key), offset)),
            refuse,
        };
    };
    return listOf(document.contents, 'the file', 0);
}
function startOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./lib/kubernetes/lists.js
/** The lists that kubernetes/kubernetes generates from its code. */





/** Where a repository keeps the list of its feature gates; repositories that took over the tool have it at the same path. */
const GATE_LIST = 'test/compatibility_lifecycle/reference/versioned_feature_list.yaml';
/** Where kubernetes/kubernetes keeps the list of its metrics. */
const METRIC_LIST = 'test/instrumentation/documentation/documentation-list.yaml';
/** Where kubernetes/kubernetes declares the gates of its client library, which are in no list. */
const CLIENT_GATES = 'staging/src/k8s.io/client-go/features/known_features.go';
/** Where kubernetes/website keeps a page for every gate that users were told of. */
const GATE_PAGES = 'content/en/docs/reference/command-line-tools-reference/feature-gates';
const STAGES = {
    Alpha: 'alpha',
    Beta: 'beta',
    GA: 'stable',
    Deprecated: 'deprecated',
};
const TYPES = ['Counter', 'Gauge', 'Histogram', 'Summary', 'TimingRatioHistogram', 'Custom'];
const STABILITIES = ['INTERNAL', 'ALPHA', 'BETA', 'STABLE'];
/**
 * The gates of a `versioned_feature_list.yaml`, by name. Of two steps for one release the last counts. Throws `UsageError` with one
 * sentence and its place when the list is malformed.
 */
function readGates(path, text) {
    const gates = new Map();
    for (const row of rowsOf(path, text)) {
        const name = nameIn(row);
        if (gates.has(name))
            row.refuse('name', `Unexpected second ${(0,words/* quote */.hD)(name)}, expected one`);
        const steps = row.rows('versionedSpecs').map(stepOf);
        if (steps.length === 0)
            row.refuse('versionedSpecs', `Missing steps of ${(0,words/* quote */.hD)(name)}`);
        gates.set(name, inOrder(steps));
    }
    return new Map([...gates].sort(([a], [b]) => (0,order/* compare */.U)(a, b)));
}
function stepOf(row) {
    const version = row.need('version');
    return {
        since: (0,lifecycle.parseRelease)(version) ?? row.refuse('version', `Unexpected ${(0,words/* quote */.hD)(version)}, expected a release`),
        stage: STAGES[row.oneOf('preRelease', Object.keys(STAGES))],
        isOn: row.oneOf('default', ['true', 'false']) === 'true',
        isLocked: row.oneOf('lockToDefault', ['true', 'false']) === 'true',
    };
}
/** Oldest first; what a later line says of the same release counts. */
function inOrder(steps) {
    return steps
        .filter((step, index) => !steps.slice(index + 1).some(({ since }) => (0,lifecycle.compareReleases)(since, step.since) === 0))
        .sort((a, b) => (0,lifecycle.compareReleases)(a.since, b.since));
}
/** The newest release that a list of gates knows. */
function newestRelease(gates) {
    const releases = [...gates.values()].flatMap((steps) => steps.map(({ since }) => since));
    return releases.reduce((newest, one) => (newest !== undefined && (0,lifecycle.compareReleases)(newest, one) >= 0 ? newest : one), undefined);
}
/**
 * The metrics of a `documentation-list.yaml`, by name, with the components that it names since v1.36 and without before. What several
 * components declare alike stands there several times. Throws `UsageError` like `readGates`.
 */
function readMetrics(path, text) {
    const series = new Map();
    for (const row of rowsOf(path, text)) {
        const parts = [row.text('namespace'), row.text('subsystem'), row.need('name')];
        const name = parts.filter((part) => part !== undefined).join('_');
        if (!/^[A-Za-z_:][\w:]*$/.test(name))
            row.refuse('name', `Unexpected ${(0,words/* quote */.hD)(name)}, expected a metric`);
        const deprecated = row.text('deprecatedVersion');
        const components = row.rows('componentEndpoints').map((endpoint) => endpoint.need('component'));
        series.set(name, {
            name,
            type: row.oneOf('type', TYPES),
            stability: row.oneOf('stabilityLevel', STABILITIES),
            ...(deprecated !== undefined && { deprecated }),
            components: [...new Set([...(series.get(name)?.components ?? []), ...components])].sort(order/* compare */.U),
        });
    }
    return new Map([...series].sort(([a], [b]) => (0,order/* compare */.U)(a, b)));
}
function nameIn(row) {
    const name = row.need('name');
    return /^[A-Za-z]\w*$/.test(name)
        ? name
        : row.refuse('name', `Unexpected ${(0,words/* quote */.hD)(name)}, expected a feature gate`);
}
/** The gate that a page of kubernetes/website describes; `undefined` for another kind of page. */
function gateOfPage(text) {
    const { yaml } = (0,front_matter/* frontMatterOf */.E)(text) ?? {};
    if (yaml === undefined || !/^content_type:\s*feature_gate\s*$/m.test(yaml))
        return undefined;
    return /^title:[ \t]*["']?([A-Za-z]\w*)["']?[ \t]*$/m.exec(yaml)?.[1];
}
/** The gates that the client library's source declares: `WatchListClient Feature = "WatchListClient"`. */
function readClientGates(text) {
    return [...text.matchAll(/^\s*\w+\s+Feature\s*=\s*"([A-Za-z]\w*)"/gm)].map(([, name = '']) => name);
}
/** An index of a repository's own list of gates, which knows of no metrics. Throws `UsageError` like `readGates`. */
function indexOfGates(path, text) {
    const histories = readGates(path, text);
    const release = newestRelease(histories);
    return {
        project: path,
        gates: release && { release, histories },
        otherGates: new Set(),
        metrics: undefined,
    };
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseAliases)
});

// UNUSED EXPORTS: readAliases

// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/yaml/file.js + 7 modules
var yaml_file = __webpack_require__(4260);
// EXTERNAL MODULE: ./lib/text/yaml/validators.js
var validators = __webpack_require__(8164);
;// CONCATENATED MODULE: ./lib/load/plain-aliases.js
const ALIAS = /^ {2}([A-Za-z][\w.-]*):[ \t]*$/;
const ITEM = /^( {2}| {4})- ([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:[ \t]#.*)?$/;
const NOTHING = /^ *(?:#.*)?$/;
/** Plain words that YAML takes for no text. */
const WORDS = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n']);
/** Alias → handles; `undefined` for a file of any other form. */
function plainAliases(path, text) {
    const groups = new Map();
    let handles = [];
    let indent;
    let isOpen = false;
    for (const [index, line] of text.split('\n').entries()) {
        if (NOTHING.test(line))
            continue;
        if (!isOpen) {
            if (!/^aliases:[ \t]*$/.test(line))
                return undefined;
            isOpen = true;
            continue;
        }
        const [, alias] = ALIAS.exec(line) ?? [];
        if (alias !== undefined) {
            if (groups.has(alias) || WORDS.has(alias.toLowerCase()) || (groups.size > 0 && handles.length === 0))
                return undefined;
            handles = [];
            indent = undefined;
            groups.set(alias, handles);
            continue;
        }
        const [, before = '', handle] = ITEM.exec(line) ?? [];
        indent ??= before;
        if (handle === undefined || groups.size === 0 || before !== indent || WORDS.has(handle.toLowerCase()))
            return undefined;
        const start = { line: index + 1, column: before.length + 3 };
        handles.push({
            value: handle,
            place: { path, start, end: { ...start, column: start.column + handle.length } },
        });
    }
    return isOpen && handles.length > 0 ? groups : undefined;
}

;// CONCATENATED MODULE: ./lib/load/aliases.js




/** The handles of every alias as written, each with its place; read when somebody asks. Keys besides `aliases` belong to other tools. */
function parseAliases(path, read) {
    const exists = !('unreadable' in read && read.unreadable === 'missing');
    return (0,once/* lazy */.RZ)({ path, exists }, { groups: true, problems: true }, () => {
        const groups = 'text' in read ? plainAliases(path, read.text) : undefined;
        return groups === undefined ? readAliases(path, read) : { groups, problems: [] };
    });
}
/** With a parser, whatever the form of the file. */
function readAliases(path, read) {
    const file = (0,yaml_file/* parseYaml */.h)(path, read, { validate: validators/* ownersAliases */.Jx });
    const groups = new Map(Object.entries(file.data.aliases ?? {}));
    return { groups, problems: file.problems };
}


/***/ }),

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

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUILT_IN: () => (/* binding */ BUILT_IN),
  loadTemplate: () => (/* binding */ loadTemplate),
  templateIn: () => (/* binding */ templateIn)
});

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/titles.js
var titles = __webpack_require__(4);
// EXTERNAL MODULE: ./lib/load/readme/questions.js
var readme_questions = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/load/readme/region.js
var readme_region = __webpack_require__(7231);
// EXTERNAL MODULE: ./lib/load/readme/sections.js + 2 modules
var readme_sections = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/load/readme/template-options.js
var template_options = __webpack_require__(2378);
// EXTERNAL MODULE: ./lib/load/sources.js
var load_sources = __webpack_require__(9462);
// EXTERNAL MODULE: ./lib/text/non-answers.js
var non_answers = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 5 modules
var yaml_tree = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/load/template-keys.js
/** The template's kep.yaml as specification: which keys are answers, which values are only the template's, how releases are written. */



/** What a template may have because a new KEP starts so. */
const STATES = new Set([...lifecycle.STATUSES, ...lifecycle.STAGES, 'draft', 'proposed']);
/** Keys whose values are a few words of the process. */
const KINDS = /^(?:apiVersion|kind|status|stage|state|phase|type|category|track|layer|license)$/;
/** Reads the text of a template's kep.yaml; `undefined` for one that holds no keys. Never throws. */
function readKeys(text) {
    const tree = (0,yaml_tree/* parseTree */.c)('', text);
    const { data } = tree;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return undefined;
    const requiredKeys = requiredIn(tree, Object.keys(data), text);
    const placeholders = new Map();
    const releases = [];
    for (const { path, value } of valuesBelow(data, [])) {
        if (/^(?:latest-)?milestone\b/.test(path) && (0,lifecycle.parseRelease)(value))
            releases.push(value);
        // What says of which kind a proposal is, or where it starts, stands in every one.
        if (KINDS.test(path) && !/[|<>()]/.test(value))
            continue;
        if (isOnlyTemplates(value) && !(PEOPLE.test(path) && isName(value)))
            placeholders.set(path, [...(placeholders.get(path) ?? []), value]);
    }
    const releasesWithV = releases.length > 0 && releases.every((release) => release.startsWith('v'));
    const keys = new Set(Object.keys(data));
    return { ...(requiredKeys.size > 0 && { requiredKeys }), keys, placeholders, releasesWithV };
}
/** Texts of some YAML by their key path, as `placeholders` has them. Never throws. */
function textsIn(text) {
    const texts = new Map();
    for (const { path, value } of valuesBelow((0,yaml_tree/* parseTree */.c)('', text).data, []))
        texts.set(path, (texts.get(path) ?? new Set()).add(value));
    return texts;
}
/** The keys below a comment that demands answers at a stage, up to the next comment or blank line. */
function requiredIn(tree, keys, text) {
    const lines = text.split('\n');
    const required = new Map();
    let stage;
    for (const key of keys) {
        const { start } = tree.keyAt([key]);
        const above = start === undefined ? [] : linesAbove(lines, start.line - 1);
        const word = /answers are required at\s+(\w+)/i.exec(above.join('\n'))?.[1];
        if (word !== undefined)
            stage = stageName(word);
        else if (above.length > 0)
            stage = undefined;
        if (stage !== undefined)
            required.set(key, stage);
    }
    return required;
}
/** The comments and blank lines right above a line. */
function linesAbove(lines, index) {
    let first = index;
    while (first > 0 && /^\s*(?:#|$)/.test(lines[first - 1] ?? ''))
        first -= 1;
    return lines.slice(first, index);
}
/** Every text of some data with its key path, list indexes left out. */
function* valuesBelow(data, keys) {
    if (typeof data === 'string')
        yield { path: keys.join('.'), value: data };
    else if (Array.isArray(data))
        for (const item of data)
            yield* valuesBelow(item, keys);
    else if (typeof data === 'object' && data !== null) {
        for (const [key, value] of Object.entries(data))
            yield* valuesBelow(value, [...keys, key]);
    }
}
/** Values of the template that a KEP may well have too are not only the template's. */
function isOnlyTemplates(value) {
    return !((0,non_answers/* saysNothing */._X)(value) ||
        isRealPerson(value) ||
        (0,lifecycle.parseRelease)(value) !== undefined ||
        STATES.has(value) ||
        /^(?:true|false|kube-[a-z-]+|kubelet|cloud-controller-manager)$/i.test(value));
}
/** A handle or an address that nobody made up: maintainers are in their own template, and in proposals as well. */
function isRealPerson(value) {
    return /^(?:@[\w./-]+|[\w.+-]+@[\w.-]+)$/.test(value) && !MADE_UP.test(value);
}
/** Whether a text may be somebody's name: a few words without brackets that nobody made up. */
function isName(value) {
    return /^[\p{L}\p{N} .@/_'-]{1,60}$/u.test(value) && value.split(' ').length <= 4 && !MADE_UP.test(value);
}
/** Keys of people, who may be written without a sign. */
const PEOPLE = /^(?:(?:co-)?authors?|(?:prr-)?approvers?|(?:prr-)?reviewers?|owners?|editors?|sponsors?|maintainers?|shepherds?|contributors?|champions?|assignees?)$/;
const MADE_UP = /doe\b|\bjane|\bjohn\b|\balice\b|\bbob\b|\bghost\b|\byour?\b|your-|\bname\b|\buser|handle\b|example|author|review|approv|someone|somebody|\bfoo|\bbar\b|x{3}|n{3}|a{3}|tbd|todo|placeholder|\bme\b/i;
/** A stage as templates speak of it. */
function stageName(word) {
    const name = word.toLowerCase();
    return name === 'ga' ? 'stable' : name;
}

;// CONCATENATED MODULE: ./lib/load/template-constants.js


/** So many proposals tell what the others are like. */
const SAMPLE = 12;
/** Fewer may all have forgotten the same. */
const LEAST = 3;
/**
 * The placeholders that no majority of the proposals at `paths` keeps; asks a dozen of them, spread over all. In kubernetes/enhancements, where
 * the template is written for strict tools, all of them are placeholders.
 */
async function withoutConstants(placeholders, files, config, paths) {
    if (!config.metadata.lenient || placeholders.size === 0 || paths.length < LEAST)
        return placeholders;
    const step = Math.max(1, paths.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, paths.length) }, (_, index) => paths[Math.floor(index * step)] ?? '');
    const read = await Promise.all(sample.map(async (path) => textsIn((await (0,load_sources/* metadataText */.P6)(files, path, config)) ?? '')));
    const isShared = (key, value) => {
        const having = read.filter((texts) => texts.get(key)?.has(value)).length;
        return having >= LEAST && having * 2 > read.length;
    };
    return new Map([...placeholders].map(([key, values]) => [key, values.filter((value) => !isShared(key, value))]));
}

;// CONCATENATED MODULE: ./lib/load/template.js













const REQUIRED_KEYS = [
    ['feature-gates', 'alpha'],
    ['disable-supported', 'alpha'],
    ['metrics', 'beta'],
];
/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
const BUILT_IN = {
    path: undefined,
    refused: undefined,
    questions: questionnaire/* QUESTIONS */.cE,
    requiredKeys: new Map(REQUIRED_KEYS),
    keys: undefined,
    placeholders: new Map(),
    releasesWithV: false,
    title: undefined,
    sections: [],
    optional: new Set(),
    hasToc: false,
    boilerplate: new Map(),
};
/**
 * Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. `proposals`, the
 * paths of those that are written from it, tell which of its values are no placeholders. Never throws on content: a README that is too much
 * for the parser is `refused`.
 */
async function loadTemplate(files, config, proposals = []) {
    if (config.template === undefined)
        return builtIn(config);
    const sources = await (0,load_sources/* readSources */.tW)(files, config.template, config);
    const keys = keysIn(sources, config);
    if (keys === undefined)
        return templateIn(sources, config);
    const placeholders = await withoutConstants(keys.placeholders, files, config, proposals);
    return templateIn(sources, config, { ...keys, placeholders });
}
/** The template that `sources` are; `keys` is what its metadata says. */
function templateIn(sources, config, keys = keysIn(sources, config)) {
    const { path, read } = sources.document;
    const markdown = 'text' in read ? ((0,front_matter/* frontMatterOf */.E)(read.text)?.document ?? read.text) : undefined;
    const isThere = markdown !== undefined || keys !== undefined;
    const known = { ...builtIn(config), ...keys, path: isThere ? config.template : undefined };
    if (markdown === undefined)
        return known;
    const reason = refusedFor(path, markdown);
    if (reason !== undefined)
        return { ...known, refused: { path, reason } };
    const whole = () => readingOf(path, markdown);
    if (config.questionnaire === 'template')
        return (0,once/* lazy */.RZ)(known, { questions: true, ...OUTSIDE }, whole);
    return (0,once/* lazy */.RZ)(known, OUTSIDE, whole);
}
function builtIn({ questionnaire }) {
    return questionnaire === 'none' ? { ...BUILT_IN, questions: [] } : BUILT_IN;
}
/** What the metadata of a template says, wherever it stands; `undefined` where there is none to read. */
function keysIn({ document, metadata }, { metadata: { source } }) {
    if (metadata && 'text' in metadata.read)
        return readKeys(metadata.read.text);
    if (source !== 'front-matter' || !('text' in document.read))
        return undefined;
    const yaml = (0,front_matter/* frontMatterOf */.E)(document.read.text)?.yaml;
    return yaml === undefined ? undefined : readKeys(yaml);
}
/** What is read of the template also where its questions are not asked. */
const OUTSIDE = { title: true, sections: true, optional: true, hasToc: true, boilerplate: true };
/** The readings of the last texts: versions of a repository hardly differ in their template. */
const readings = new Map();
const MOST_READINGS = 4;
function readingOf(path, text) {
    const key = `${path}\0${text}`;
    const reading = readings.get(key) ?? readTemplate(path, text);
    readings.delete(key);
    readings.set(key, reading);
    for (const oldest of readings.keys()) {
        if (readings.size <= MOST_READINGS)
            break;
        readings.delete(oldest);
    }
    return reading;
}
/** Only what may be too much for the parser is read at once; other READMEs are read when somebody asks. */
function refusedFor(path, text) {
    if ((0,effort/* isEasy */.zm)(text))
        return undefined;
    const tooLong = (0,effort/* refusal */.x5)(text);
    if (tooLong !== undefined)
        return tooLong;
    try {
        readingOf(path, text);
        return undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return effort/* TOO_COMPLEX */.kk;
        throw error;
    }
}
/** The headings and the questionnaire of a template README. */
function readTemplate(path, text) {
    const known = (0,readme_questions/* recogniser */.S)(questionnaire/* QUESTIONS */.cE);
    const sections = questionnaire/* SECTIONS */.bP.map(({ heading }) => heading);
    const document = (0,readme_region/* parseQuestionnaire */.H)(text, sections, known, () => false);
    const { sections: headings, toc } = (0,readme_sections/* readSections */.j)(document.markdown, (span) => document.place(path, span));
    const first = document.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
    const title = headings[0]?.level === 1 && (0,template_options/* hasTitle */.h7)(headings) ? (0,titles/* bareTitle */.v)(first) || undefined : undefined;
    const outline = {
        title,
        sections: headings,
        optional: optionalIn(text, headings),
        hasToc: toc.missing.length === 0,
    };
    const region = (0,readme_region/* questionnaireRegion */.o)(document, sections, known);
    if (!region)
        return { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate: new Map() };
    const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
    const marks = marksOf(blocks, known);
    const questions = [];
    const boilerplate = new Map();
    const general = proseBetween(document, region.start, marks[0]?.block.start ?? region.end);
    let section = '';
    let stage = 'alpha';
    let sectionProse = '';
    marks.forEach((mark, index) => {
        const end = marks[index + 1]?.block.start ?? region.end;
        if (mark.kind === 'section') {
            section = mark.block.text.trim();
            sectionProse = proseBetween(document, mark.block.start, end);
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
            prose: `${general}${sectionProse}${proseBetween(document, mark.block.start, end)}`,
        });
    });
    return questions.length === 0
        ? { ...outline, questions: questionnaire/* QUESTIONS */.cE, boilerplate }
        : { ...outline, questions, boilerplate };
}
function optionalIn(text, sections) {
    const lines = text.split('\n');
    const firstOf = ({ place }) => (place.start?.line ?? 1) - 1;
    const below = new Map(sections.map((section, index) => {
        const next = sections[index + 1];
        return [section, lines.slice(section.firstLine - 1, next && firstOf(next)).join('\n')];
    }));
    const top = sections.find(({ level }) => level > 1 || !(0,template_options/* hasTitle */.h7)(sections));
    const preface = lines.slice(0, top && firstOf(top)).join('\n');
    return (0,template_options/* optionalAmong */.PI)(sections, (section) => below.get(section) ?? '', preface);
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
    return required.sort((a, b) => (0,lifecycle.maturity)(a) - (0,lifecycle.maturity)(b))[0];
}
function builtInStage(section) {
    return questionnaire/* SECTIONS */.bP.find(({ heading }) => (0,questionnaire/* normalise */.j7)(heading) === (0,questionnaire/* normalise */.j7)(section))?.stage ?? 'alpha';
}
/** Comments and visible prose between two offsets as one normalised string between blanks. */
function proseBetween(document, start, end) {
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


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeInventory: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: ./lib/kubernetes/lists.js + 1 modules
var lists = __webpack_require__(645);
// EXTERNAL MODULE: ./lib/load/aliases.js + 1 modules
var load_aliases = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/load/names.js
var names = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/load/readme/readme.js + 19 modules
var readme = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/load/template.js + 2 modules
var template = __webpack_require__(946);
// EXTERNAL MODULE: ./lib/text/paths.js
var text_paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 5 modules
var tree = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/setup/metadata.js
/** What the metadata of a proposal looks like, wherever it is written. */

/** Files that may hold the metadata of a proposal, by their name: kep.yaml, oep.yaml, proposal.yaml, metadata.yaml. */
const METADATA_FILE = /^(?:(?!step|dep)[a-z]{1,2}ep|proposal|enhancement|metadata)\.ya?ml$/i;
/** The name that leaves no doubt what the file is for, valid or not. */
const OWN_NAME = /^kep\./i;
const PROCESS_KEYS = new Set('title name status stage authors author number owning-sig participating-sigs reviewers approvers creation-date latest-milestone milestone'.split(' '));
/** A key that holds the number of a proposal: `kep-number`, `gep-number`, `number`. */
const NUMBER_KEY = /^(?:[a-z]+-)?number$/;
/** Reads the text of a metadata file or of front matter. */
function readMetadata(text) {
    const { data } = (0,tree/* parseTree */.c)('', text);
    const keys = new Map();
    const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
    for (const [key, value] of Object.entries(isMapping ? data : {})) {
        keys.set(key, typeof value === 'string' ? value : undefined);
    }
    const gates = isMapping ? data['feature-gates'] : undefined;
    return {
        keys,
        hasTextGates: Array.isArray(gates) && gates.some((gate) => typeof gate === 'string'),
        assigned: /^[^\n#]*#[ \t]*[\w-]+-assigned-approver\b/m.test(text),
    };
}
/** Whether the metadata file `name` with these keys belongs to a proposal, not to a chart, a charm or a manifest. */
function isProposalFile(name, { keys }) {
    return OWN_NAME.test(name) || isProcess(keys);
}
/** Whether keys speak of a proposal's life: a state or the people who decide, and at least two more of its keys. */
function isProcess(keys) {
    const known = [...keys.keys()].filter((key) => PROCESS_KEYS.has(key) || NUMBER_KEY.test(key));
    const isDecided = ['status', 'stage', 'approvers', 'reviewers'].some((key) => keys.has(key));
    return isDecided && known.length >= 3;
}
/** Whether keys name a document and who wrote it: in a directory of proposals that is one, whatever else its metadata lacks. */
function isAuthored(keys) {
    return (['title', 'name', 'feature'].some((key) => keys.has(key)) &&
        [...keys.keys()].some((key) => /^authors?$|^owners?$/.test(key)));
}
/** Whether the values are those of a template: a status that leaves the choice. */
function isTemplateData({ keys }) {
    return keys.get('status')?.includes('|') ?? false;
}

// EXTERNAL MODULE: ./lib/model/template-names.js
var template_names = __webpack_require__(118);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/load/readme/stated.js
var stated = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/text/titles.js
var titles = __webpack_require__(4);
;// CONCATENATED MODULE: ./lib/setup/evidence.js
/** What a document says of itself in its first lines and headings, where its name and its metadata say nothing. */



/** So many lines hold the top of a document. */
const TOP = 60;
const HEADING = /^ {0,3}#{1,3}[ \t]+(.*)$/;
/** Words of headings that proposals of any process share. Tutorials and records of decisions have others. */
const PROPOSES = /^(?:summary|abstract|motivation|goals?|non[- ]goals?|proposal|background|current situation|design|detailed design|design details|alternatives|(?:rejected |considered )?alternatives(?: considered)?|drawbacks|rationale|compatibility|backwards? compatibility|impacts?|unresolved questions|open questions|specification|implementation)\b/i;
/** So many of them are no chance. */
const ENOUGH = 3;
/** Whether the title has the number of a process (`VEP #12: Backups`) or a line above the first section has a status. */
function namesItself(text) {
    const title = titleOf(text);
    return ((title !== undefined && (0,titles/* bareTitle */.v)(title) !== title.trim()) || (0,stated/* statedIn */.b)('', text).status !== undefined);
}
/** Whether the headings are those of a proposal. */
function proposes(text) {
    const found = new Set();
    for (const line of text.split('\n')) {
        const words = HEADING.exec(line)?.[1]?.trim();
        if (words !== undefined && PROPOSES.test(words))
            found.add(words.toLowerCase());
        if (found.size >= ENOUGH)
            return true;
    }
    return false;
}
/** The first heading of the top of a document. */
function titleOf(text) {
    return text
        .split('\n', TOP)
        .map((line) => /^ {0,3}#[ \t]+(.*)$/.exec(line)?.[1])
        .find((title) => title !== undefined);
}
/** Whether a title, with or without a number, is that of the template. */
function isTitleOfTemplate(title) {
    return title !== undefined && (0,template_names/* isTemplateTitle */.n)((0,titles/* bareTitle */.v)(title));
}

;// CONCATENATED MODULE: ./lib/setup/documents.js
/** Single documents as what they may be: proposals of their own, or the template of some. */



/** What nothing was read of. */
const NO_METADATA = { keys: new Map(), hasTextGates: false, assigned: false };
/** A document, and what its front matter and its first heading say. */
async function documentAt(path, reader) {
    const text = ((await reader.read(path)) ?? '').replace(/^\uFEFF/, '');
    const matter = (0,front_matter/* frontMatterOf */.E)(text)?.yaml;
    const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
    return { text, metadata, title: metadata.keys.get('title') ?? titleOf(text) };
}
/** Whether front matter in a place for proposals is that of one: it has a state, or a name and an author. */
function isOfProposal({ keys }) {
    return isProcess(keys) || isAuthored(keys) || keys.has('status') || keys.has('stage');
}
/** The proposal or the template that a single document is. */
async function singleAt(directory, reader) {
    const { metadata, title } = await documentAt(directory, reader);
    const source = isOfProposal(metadata) ? 'front-matter' : 'none';
    return { directory, isSingle: true, source, file: undefined, metadata, document: undefined, title };
}

;// CONCATENATED MODULE: ./lib/setup/names.js
/** What directories of proposals are called. */


const AREA = /^(?:[a-z]ep|(?!steps$|deps$)[a-z]{1,2}eps|(?!tips$|zips$|ships$)[a-z]{1,2}ips|rfcs?|enhancements?|proposals?|designs?|design-docs?|design-proposals|enhancement-proposals)$/i;
/** `123-slug`, `0001`, `539.2-slug`, `gep-713`, `20240101-slug`, `NNNN-slug` before it has a number. */
const NUMBERED = /^(?:(?:[a-z]+-)?\d+(?:\.\d+)?(?:[-_ .]|$)|(?:[nx]{3,}|tbd)-.)/i;
/** Whether a directory's name says that it holds proposals: `keps`, `geps`, `enhancements`. */
function isArea(path) {
    return AREA.test((0,text_paths/* basename */.P8)(path));
}
/** Whether a directory above says so. */
function isBelowArea(path) {
    return (0,text_paths/* dirname */.pD)(path).split('/').some(isArea);
}
/** Whether a directory is named like a proposal. */
function isNumbered(name) {
    return NUMBERED.test(name);
}
/** Whether a file is named like the template of proposals: `enhancement_template.md`, `YYYYMMDD-template.md`, `0000-template.md`. */
function isTemplateFile(name) {
    return (0,text_paths/* isMarkdown */.sl)(name) && (0,template_names/* isTemplateName */.k)((0,text_paths/* withoutMarkdown */.cS)(name));
}
/** Whether a file may be a proposal of its own by its name: no page about proposals. */
function isSingleName(name) {
    return (/\.md$/i.test(name) &&
        !/^(?:_?index|readme|contributing|changelog|code[-_]of[-_]conduct|security)\.md$/i.test(name));
}

;// CONCATENATED MODULE: ./lib/setup/series.js
/** Proposals in a repository where no folder is called after them: documents in a series of numbers that read like some. */




/** Fewer documents are no series. */
const LEAST = 3;
/** So many of a series tell what the others are like. */
const SAMPLE = 8;
/** `001-slug`, `0032.md`. */
const series_NUMBERED = /^\d{3,}[-_ .]/;
/** `CFP-1234-slug`, `bip-0003.md`, `CFP-TODO-slug`: after the name of the process. */
const PREFIXED = /^([a-z]{2,8})-(?:\d{2,}|todo|tbd|n{3,}|x{3,})[-_ .]/i;
/** The name of the process before the number in a file's name, in lower case. */
function prefixOf(name) {
    return PREFIXED.exec(name)?.[1]?.toLowerCase();
}
/** The documents of every series; none where they read like chapters or records. */
async function seriesIn(folders, reader) {
    const names = ({ files }) => files.filter((name) => isSingleName(name) && !isTemplateFile(name));
    const numbered = folders.flatMap((folder) => {
        const own = names(folder);
        const some = own.filter((name) => series_NUMBERED.test(name)).map((name) => (0,text_paths/* join */.fj)(folder.path, name));
        return some.length * 2 < own.length ? [] : [some];
    });
    const prefixed = new Map();
    for (const folder of folders) {
        for (const name of names(folder)) {
            const prefix = prefixOf(name);
            if (prefix !== undefined)
                prefixed.set(prefix, [...(prefixed.get(prefix) ?? []), (0,text_paths/* join */.fj)(folder.path, name)]);
        }
    }
    const found = [];
    for (const paths of [...numbered, ...prefixed.values()])
        if (paths.length >= LEAST && (await readLikeProposals(paths, reader)))
            found.push(...paths);
    const beside = await besideIn(folders, found, reader);
    return Promise.all([...found, ...beside].map((path) => singleAt(path, reader)));
}
/** Documents without a number in the same folders that say that they are proposals. */
async function besideIn(folders, found, reader) {
    const parents = new Set(found.map(text_paths/* dirname */.pD));
    const others = folders
        .filter(({ path }) => parents.has(path || '.'))
        .flatMap(({ path, files }) => files.filter(isSingleName).map((name) => (0,text_paths/* join */.fj)(path, name)))
        .filter((path) => !found.includes(path) && !isTemplateFile((0,text_paths/* basename */.P8)(path)));
    const named = await Promise.all(others.map(async (path) => (namesItself((await documentAt(path, reader)).text) ? path : undefined)));
    return named.filter((path) => path !== undefined);
}
/** Most of a few of them. */
async function readLikeProposals(paths, reader) {
    const step = Math.max(1, paths.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, paths.length) }, (_, index) => paths[Math.floor(index * step)] ?? '');
    const read = await Promise.all(sample.map(async (path) => proposes((await reader.read(path)) ?? '')));
    return read.filter(Boolean).length * 2 > sample.length;
}

;// CONCATENATED MODULE: ./lib/setup/proposals.js
/** Which directories of an unknown repository hold a proposal, and which the template of one. */







/** Fewer documents that say nothing of themselves are no list of proposals. */
const proposals_LEAST = 3;
/** Reads what may be a proposal in `folders`, which hold parents before their children. */
async function findProposals(folders, reader) {
    const found = [];
    const unclear = [];
    const closed = new Set();
    for (const folder of folders) {
        // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
        if (closed.has((0,text_paths/* dirname */.pD)(folder.path))) {
            closed.add(folder.path);
            continue;
        }
        const one = await proposalIn(folder, reader);
        if (one === undefined || one.source === 'front-matter') {
            const singles = await singlesIn(folder, one?.document, reader);
            // Documents with metadata of their own beside one with metadata are proposals, too: the folder is an area of them.
            found.push(...singles.proposals);
            if (one === undefined)
                unclear.push(...singles.unclear);
        }
        if (one === undefined)
            continue;
        found.push(one);
        if (one.source !== 'front-matter')
            closed.add(folder.path);
    }
    const signed = apart(found);
    const candidates = signed.proposals.length > 0
        ? { ...signed, unclear }
        : { ...signed, ...(await withoutSigns(folders, unclear, reader)) };
    if (candidates.templates.length > 0 || candidates.proposals.length === 0)
        return candidates;
    return { ...candidates, templates: await templatesBeside(candidates.proposals, folders, reader) };
}
/** Templates show by name and place. Only where none does, by their text: the one whose title or choices say so. */
function apart(found) {
    const named = found.filter(({ directory }) => (0,template_names/* isTemplateName */.k)((0,text_paths/* withoutMarkdown */.cS)((0,text_paths/* basename */.P8)(directory))));
    const titled = found.filter(({ title }) => isTitleOfTemplate(title));
    // A proposal may keep values of the template it was copied from; so a choice that is left tells nothing of a numbered one.
    const open = found.filter(({ directory, isSingle, metadata }) => !isSingle && isTemplateData(metadata) && !isNumbered((0,text_paths/* basename */.P8)(directory)));
    const templates = [named, titled, open].find((some) => some.length > 0) ?? [];
    // Several that are called so by their text alone are proposals that were never finished.
    const isTold = named.length > 0 || templates.length === 1;
    return isTold
        ? { templates, proposals: found.filter((one) => !templates.includes(one)) }
        : { templates: [], proposals: found };
}
/** Where no document says that it is a proposal: a series of numbered ones that read like some, else all that lie where proposals do. */
async function withoutSigns(folders, unclear, reader) {
    const series = await seriesIn(folders, reader);
    if (series.length > 0)
        return { proposals: series, unclear: [] };
    if (unclear.length < proposals_LEAST)
        return { proposals: [], unclear };
    return { proposals: await Promise.all(unclear.map((path) => singleAt(path, reader))), unclear: [] };
}
/** Templates at the top of the repository, beside single proposals, or named as these are: `CFP-003-template.md`. */
async function templatesBeside(proposals, folders, reader) {
    const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => directory);
    const parents = new Set(['', ...singles.map(text_paths/* dirname */.pD)]);
    const prefixes = new Set(singles.flatMap((path) => prefixOf((0,text_paths/* basename */.P8)(path)) ?? []));
    const paths = folders.flatMap(({ path, files }) => files
        .filter((name) => isTemplateFile(name) && (parents.has(path) || prefixes.has(prefixOf(name) ?? '')))
        .map((name) => (0,text_paths/* join */.fj)(path, name)));
    return Promise.all(paths.map((path) => singleAt(path, reader)));
}
async function proposalIn(folder, reader) {
    const { path, files } = folder;
    if (path === '')
        return undefined;
    const document = documentOf(folder);
    for (const file of files.filter((name) => METADATA_FILE.test(name))) {
        const text = await reader.read((0,text_paths/* join */.fj)(path, file));
        const metadata = text === undefined ? NO_METADATA : readMetadata(text);
        if (isProposalFile(file, metadata))
            return {
                ...{ directory: path, isSingle: false, source: 'file', file, metadata, document },
                title: metadata.keys.get('title') ?? metadata.keys.get('name'),
            };
    }
    if (document === undefined)
        return undefined;
    const { text, metadata, title } = await documentAt((0,text_paths/* join */.fj)(path, document), reader);
    const proposal = { directory: path, isSingle: false, file: undefined, metadata, document, title };
    if (isProcess(metadata.keys) || (isBelowArea(path) && isOfProposal(metadata)))
        return { ...proposal, source: 'front-matter' };
    const name = (0,text_paths/* basename */.P8)(path);
    return isBelowArea(path) && (isNumbered(name) || (0,template_names/* isTemplateName */.k)(name) || namesItself(text))
        ? { ...proposal, source: 'none' }
        : undefined;
}
/** The document of a proposal: by one of its usual names, else the only one there is. */
function documentOf({ path, files }) {
    const documents = files.filter((name) => /\.md$/i.test(name));
    const own = `${(0,text_paths/* basename */.P8)(path)}.md`.toLowerCase();
    const names = [/^readme\.md$/i, /^index\.md$/i, /^(?:[a-z]{1,2}ep|proposal)\.md$/i];
    return (names.map((name) => documents.find((file) => name.test(file))).find((file) => file !== undefined) ??
        documents.find((file) => file.toLowerCase() === own) ??
        (documents.length === 1 && isNumbered((0,text_paths/* basename */.P8)(path)) ? documents[0] : undefined));
}
/** Proposals that are files of their own, as `enhancements/storage/snapshots.md`: by their metadata, else by a number in their name. */
async function singlesIn({ path, files }, own, reader) {
    const proposals = [];
    const unclear = [];
    const isArea = isAreaPath(path);
    const names = files.filter((name) => name !== own && isArea && isSingleName(name));
    for (const name of names) {
        const directory = (0,text_paths/* join */.fj)(path, name);
        const { text, metadata, title } = await documentAt(directory, reader);
        const proposal = { directory, isSingle: true, file: undefined, metadata, document: undefined, title };
        if (isOfProposal(metadata))
            proposals.push({ ...proposal, source: 'front-matter' });
        else if ((/\d/.test(name[0] ?? '') && isNumbered(name)) || isTemplateFile(name) || namesItself(text))
            proposals.push({ ...proposal, source: 'none' });
        else
            unclear.push(directory);
    }
    return { proposals, unclear };
}
function isAreaPath(path) {
    return isArea(path) || isBelowArea(path) || /(?:^|\/)guidelines$/i.test(path);
}

// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
;// CONCATENATED MODULE: ./lib/setup/roots.js
/** The directories that all proposals lie below. */



/** A root needs this share of the largest one's proposals, unless its name says what it is for. */
const LEAST_SHARE = 0.05;
/** The fewest directories that hold the proposals, each as deep as its proposals allow. */
function rootsOf(proposals) {
    const groups = [...group(proposals)].sort(([a, x], [b, y]) => y.length - x.length || (0,order/* compare */.U)(a, b));
    const kept = [];
    const copies = [];
    const strays = [];
    const largest = groups[0]?.[1].length ?? 0;
    for (const [root, members] of groups) {
        if (kept.some(([, others]) => isCopy(members, others)))
            copies.push(root);
        else if (!isArea(root) && members.length < largest * LEAST_SHARE)
            strays.push(...members.map(({ directory }) => directory));
        else
            kept.push([root, members]);
    }
    return {
        roots: withoutNested(kept.map(([root]) => root)),
        proposals: kept.flatMap(([, members]) => members),
        copies,
        strays,
    };
}
function group(proposals) {
    const byTop = new Map();
    for (const proposal of proposals) {
        const top = topOf(proposal.directory);
        byTop.set(top, [...(byTop.get(top) ?? []), proposal]);
    }
    const groups = new Map();
    for (const [top, members] of byTop) {
        const root = writable(narrow(top, members));
        groups.set(root, [...(groups.get(root) ?? []), ...members]);
    }
    return groups;
}
/** The first directory of a proposal's path whose name says that it holds some, else the first of all. */
function topOf(directory) {
    const names = (0,text_paths/* dirname */.pD)(directory).split('/');
    const area = names.findIndex(isArea);
    return names.slice(0, area === -1 ? 1 : area + 1).join('/');
}
/** The last such directory above all of `members`; without one the last that they share. */
function narrow(top, members) {
    const parents = members.map(({ directory }) => (0,text_paths/* dirname */.pD)(directory).split('/'));
    const [first = []] = parents;
    const shared = first.filter((_, index) => {
        const above = first.slice(0, index + 1).join('/');
        return parents.every((names) => names.slice(0, index + 1).join('/') === above);
    });
    if (!isArea(top))
        return shared.join('/') || '.';
    return shared.slice(0, shared.findLastIndex(isArea) + 1).join('/') || top;
}
/** The nearest directory whose path is no glob. */
function writable(root) {
    return isWritable(root) ? root : writable((0,text_paths/* dirname */.pD)(root));
}
/** Whether the configuration can hold a path as it is: nothing in it hides, breaks a line or stands for something else. */
function isWritable(path) {
    return !/[\p{C}\p{Zl}\p{Zp}\\*?[\]{}()!+@|]/u.test(path);
}
function isCopy(members, others) {
    const names = new Set(others.map(({ directory }) => (0,text_paths/* basename */.P8)(directory)));
    return members.every(({ directory }) => names.has((0,text_paths/* basename */.P8)(directory)));
}
function withoutNested(roots) {
    if (roots.includes('.'))
        return ['.'];
    return roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(`${other}/`)));
}

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/setup/vocabulary.js
/** The keys and values that a repository's proposals use besides those of the KEP process. */


const KEYS = {
    title: true,
    'kep-number': true,
    authors: true,
    'owning-sig': true,
    'participating-sigs': true,
    reviewers: true,
    approvers: true,
    editor: true,
    'creation-date': true,
    'last-updated': true,
    status: true,
    'see-also': true,
    replaces: true,
    'superseded-by': true,
    stage: true,
    'latest-milestone': true,
    milestone: true,
    'feature-gates': true,
    'disable-supported': true,
    metrics: true,
};
/** Keys of the process in earlier years, which the first run tells what to do with. */
const FORMER = ['name', 'id', 'path', 'prr-approvers', 'rollback-supported', 'feature-gate'];
/** So many do not make the same slip. */
const CUSTOM = 3;
/** What several people wrote is meant; what one wrote may be a slip, which is for the first run to say. */
const SEVERAL = 2;
/** A longer status is a sentence. */
const LONGEST = 40;
/** The words of `proposals`. */
function vocabularyOf(proposals) {
    const metadata = proposals.map((proposal) => proposal.metadata);
    const statuses = metadata.flatMap(({ keys }) => keys.get('status')?.trim() || []);
    const isOwnProcess = statuses.filter(isKnown).length * 2 < statuses.length;
    return {
        milestones: milestonesOf(metadata.map(({ keys }) => keys.get('latest-milestone'))),
        statuses: statusesOf(statuses, isOwnProcess),
        isOwnProcess,
        extra: extraOf(metadata.flatMap(({ keys }) => [...keys.keys()]), metadata.length),
        stages: stagesOf(metadata.flatMap(({ keys }) => keys.get('stage')?.trim() || [])),
        lacking: new Set(Object.keys(KEYS).filter((key) => isCustom(metadata.filter(({ keys }) => !keys.has(key)).length, metadata.length))),
        textGates: metadata.filter(({ hasTextGates }) => hasTextGates).length,
    };
}
function milestonesOf(written) {
    const releases = written
        .flatMap((text) => (0,lifecycle.parseRelease)(text) ?? [])
        .filter((one) => !(0,lifecycle.isUnknownRelease)(one));
    if (releases.length === 0)
        return 'none';
    const early = releases.filter(({ major }) => major === 0).length;
    return early === 0 ? 'v1' : early === releases.length ? 'v0' : 'mixed';
}
function isKnown(status) {
    return lifecycle.STATUSES.includes(status);
}
function statusesOf(written, isOwnProcess) {
    const own = customsOf(written, written.length);
    return several(written).filter((status) => status.length <= LONGEST && (isOwnProcess || !isMeant(status, lifecycle.STATUSES) || own.has(status)));
}
/** Stages that the process has not; its own in other letters are slips. */
function stagesOf(written) {
    return several(written).filter((stage) => /^[\w-]{1,40}$/.test(stage) && !lifecycle.STAGES.includes(stage.toLowerCase()));
}
function extraOf(written, all) {
    const known = [...Object.keys(KEYS), ...FORMER];
    const own = customsOf(written, all);
    return several(written).filter((key) => /^[\w.-]+$/.test(key) &&
        !known.includes(key) &&
        !NUMBER_KEY.test(key) &&
        (!isMeant(key, known) || own.has(key)));
}
/** Words that so many write that nobody misspelt another one. */
function customsOf(written, all) {
    const seen = counts(written);
    return new Set([...seen].filter(([, count]) => count >= CUSTOM && count * 5 >= all).map(([word]) => word));
}
/** Whether a word is one of `known`, misspelt or with something behind it. */
function isMeant(word, known) {
    return (0,lifecycle.nearest)(word, known) !== undefined || known.some((one) => word.startsWith(`${one} `));
}
/** Each value that several have, the most frequent first. */
function several(values) {
    const seen = counts(values);
    return inOrder(values).filter((value) => (seen.get(value) ?? 0) >= SEVERAL);
}
/** Each value once, the most frequent first, equally frequent ones in the order of their names. */
function inOrder(values) {
    return [...counts(values)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
function counts(values) {
    const seen = new Map();
    for (const value of values)
        seen.set(value, (seen.get(value) ?? 0) + 1);
    return seen;
}
/** Whether so many do without: more than half, or in a repository of some size a quarter. A few may all be slips. */
function isCustom(without, all) {
    return without * 2 > all || (without >= 10 && without * 4 > all);
}

;// CONCATENATED MODULE: ./lib/setup/walk.js
/** Where to look in a repository that nothing is known of: everything, as far as that is cheap. */



/** Proposals lie at most five directories deep in every repository known; the rest are their documents and images. */
const DEEPEST = 7;
const MOST_FOLDERS = 10_000;
/** Other people's files, and files that only look like proposals. */
const FOREIGN = new Set([
    'vendor',
    'third_party',
    'testdata',
    'fixtures',
    '__fixtures__',
    'prod-readiness',
]);
/** Lists the tree below the root, level by level. */
async function walk(files) {
    const folders = [];
    let level = [''];
    let complete = true;
    for (let depth = 0; level.length > 0; depth++) {
        const room = depth > DEEPEST ? 0 : MOST_FOLDERS - folders.length;
        if (level.length > room)
            complete &&= depth > DEEPEST;
        const listed = await Promise.all(level.slice(0, room).map((path) => folderAt(files, path)));
        folders.push(...listed);
        const below = listed.flatMap(({ path, directories }) => directories.filter((name) => !isForeign(name)).map((name) => (0,text_paths/* join */.fj)(path, name)));
        // A large tree must not use up the room that proposals need.
        const [likely, others] = [below.filter(isLikely), below.filter((path) => !isLikely(path))];
        level = [...likely, ...others];
    }
    return { folders, complete };
}
async function folderAt(files, path) {
    const entries = await files.list(path);
    const named = (wanted) => entries.filter(({ kind }) => kind === wanted).map(({ name }) => name);
    return { path, files: named('file'), directories: named('directory') };
}
function isLikely(path) {
    return isArea(path) || isBelowArea(path);
}
function isForeign(name) {
    return (0,names/* isForeign */.jq)(name) || FOREIGN.has(name);
}
const MOST_READS = 6_000;
const MOST_TEXT = 1 << 26;
/** A reader of `files` with the usual bounds. */
function boundedReader(files) {
    let reads = 0;
    let size = 0;
    let spent = false;
    return {
        async read(path) {
            if (reads >= MOST_READS || size >= MOST_TEXT) {
                spent = true;
                return undefined;
            }
            reads += 1;
            const read = await files.read(path);
            if (!('text' in read))
                return undefined;
            size += read.text.length;
            return read.text;
        },
        isSpent: () => spent,
    };
}

;// CONCATENATED MODULE: ./lib/setup/inventory.js
/** What a repository that nothing is known of holds: its proposals and how they are written. */











/** So many documents say what the others are like. */
const inventory_SAMPLE = 20;
/** A document that asks fewer questions has kept a heading, not the questionnaire. */
const QUESTIONNAIRE = 5;
/** Reads a repository within bounds of depth, number and size. Never throws on content. */
async function takeInventory(files) {
    const { folders, complete } = await walk(files);
    const reader = boundedReader(files);
    const { proposals, templates, unclear } = await findProposals(folders, reader);
    const source = usual((proposals.length > 0 ? proposals : templates).map((one) => one.source)) ?? 'none';
    const ofSource = (some) => some.filter((one) => one.source === source);
    const found = rootsOf(ofSource(proposals.length > 0 ? proposals : templates));
    const { roots } = found;
    const main = proposals.length > 0 ? found.proposals : [];
    const examples = main.length > 0 ? main : found.proposals;
    const template = templateAmong(templates, roots, source);
    const aliases = (0,load_aliases/* parseAliases */.o)('OWNERS_ALIASES', await files.read('OWNERS_ALIASES')).groups;
    return {
        ...vocabularyOf(main),
        roots,
        proposals: main,
        source,
        files: common(examples.flatMap(({ file }) => file ?? [])),
        numberKey: numberKeyOf(examples),
        documents: documentsOf(examples),
        template,
        questionnaire: await questionnaireOf(main, template, reader),
        approvals: await approvalsBelow(files, roots),
        hasApprovers: aliases.has('prod-readiness-approvers'),
        assignsApprovers: aliases.has('sig-node-tech-leads') &&
            main.some(({ directory, metadata }) => metadata.assigned && directory.startsWith('keps/sig-node/')),
        listsGates: 'text' in (await files.read(lists/* GATE_LIST */.Lu)),
        otherwise: proposals.filter((one) => one.source !== source && isInRoots(one.directory, roots)).length,
        copies: found.copies,
        strays: found.strays,
        unclear: unclear.filter((path) => isInRoots(path, roots)),
        otherMarkup: otherMarkupIn(folders, roots),
        checks: await checksIn(files),
        complete: complete && !reader.isSpent(),
    };
}
/** Below the roots; without any where several lie together. */
function otherMarkupIn(folders, roots) {
    const found = folders.map(({ path, files }) => files.filter(names/* isForeignProposal */.xO).map((name) => (0,text_paths/* join */.fj)(path, name)));
    return roots.length === 0
        ? found.filter(({ length }) => length > 2).flat()
        : found.flat().filter((path) => isInRoots(path, roots));
}
/** Scripts that are named for what they check: contents, or the metadata of proposals. */
async function checksIn(files) {
    const folders = await Promise.all(['hack', 'scripts'].map(async (folder) => (await files.list(folder)).map(({ name, kind }) => ({ path: (0,text_paths/* join */.fj)(folder, name), name, kind }))));
    const named = /^(?:verify|check|validate|lint)[-_].*(?:toc|[a-z]?eps?\b|kep|proposal|enhancement)/i;
    return folders
        .flat()
        .filter(({ name, kind }) => kind === 'file' && named.test(name))
        .map(({ path }) => path);
}
/** The usual name, and others that are no exception. */
function common(names, always = []) {
    const kept = new Set([...several(names), ...always]);
    return inOrder(names).filter((name, index) => index === 0 || kept.has(name));
}
function usual(sources) {
    const count = (source) => sources.filter((one) => one === source).length;
    const order = ['file', 'front-matter', 'none'];
    return sources.length === 0
        ? undefined
        : order.reduce((best, source) => (count(source) > count(best) ? source : best));
}
function numberKeyOf(proposals) {
    const keys = proposals.map(({ metadata }) => [...metadata.keys.keys()].filter((key) => NUMBER_KEY.test(key)));
    const some = keys.filter((own) => own.length > 0);
    return some.length * 2 > proposals.length ? inOrder(some.flat())[0] : undefined;
}
/** Names of documents of directories, the usual one first, then the pattern of those that are single files. */
function documentsOf(proposals) {
    const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => (0,text_paths/* basename */.P8)(directory));
    const named = common(proposals.flatMap(genericDocument), ['{directory}.md']);
    if (singles.length === 0)
        return named;
    return [...named, singles.every((name) => /^\d/.test(name)) ? '[0-9]*.md' : '*.md'];
}
function genericDocument({ directory, document }) {
    if (document === undefined || !isWritable(document))
        return [];
    const own = `${(0,text_paths/* basename */.P8)(directory)}.md`;
    return [document === own && !/^(?:readme|index)\.md$/i.test(own) ? '{directory}.md' : document];
}
/** A template with a document, below a root if possible, of the proposals' kind if possible. */
function templateAmong(templates, roots, source) {
    const score = (one) => (isInRoots(one.directory, roots) ? 2 : 0) + (one.source === source ? 1 : 0);
    return templates
        .filter(({ directory, isSingle, document }) => (isSingle || document !== undefined) && isWritable(directory))
        .reduce((best, one) => (best === undefined || score(one) > score(best) ? one : best), undefined);
}
function isInRoots(directory, roots) {
    return roots.some((root) => root === '.' || directory.startsWith(`${root}/`));
}
async function questionnaireOf(proposals, template, reader) {
    const withDocument = proposals.filter(({ isSingle, document }) => isSingle || document !== undefined);
    const step = Math.max(1, withDocument.length / inventory_SAMPLE);
    const sample = Array.from({ length: Math.min(inventory_SAMPLE, withDocument.length) }, (_, index) => withDocument.at(Math.floor(index * step)));
    const asks = await Promise.all([...sample, template].map((one) => one && asksQuestions(one, reader)));
    const inTemplate = asks.pop() ?? false;
    return { asked: asks.filter(Boolean).length, read: sample.length, inTemplate };
}
async function asksQuestions({ directory, isSingle, document = '' }, reader) {
    const path = isSingle ? directory : (0,text_paths/* join */.fj)(directory, document);
    const text = await reader.read(path);
    if (text === undefined)
        return false;
    const { answers } = (0,readme/* parseReadme */.c)(path, { text }, template.BUILT_IN);
    return [...answers.values()].filter(({ state }) => state !== 'missing').length >= QUESTIONNAIRE;
}
async function approvalsBelow(files, roots) {
    const groups = roots.map(async (root) => {
        const top = (0,text_paths/* join */.fj)(root, 'prod-readiness');
        const directories = (await files.list(top)).filter(({ kind }) => kind === 'directory');
        return Promise.all(directories.map(({ name }) => files.list((0,text_paths/* join */.fj)(top, name))));
    });
    const entries = (await Promise.all(groups)).flat(2);
    return entries.filter(({ name }) => /^\d+\.ya?ml$/.test(name)).length;
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
