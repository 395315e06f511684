export const id = 5002;
export const ids = [5002];
export const modules = {

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   M8: () => (/* binding */ isMetricName),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RF: () => (/* binding */ sameMetric),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _model_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4693);
/* harmony import */ var _text_markdown_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6155);
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4027);
/** Metric names in prose, lists, code spans and PromQL, and how two of them compare. */




/** A name with at least one underscore, lower case; `*` and `<x>` stand for any part. */
const NAME = /(?<![\w./:*-])(?:\*_?)?[a-z][a-z0-9]*(?:[_:](?:[a-z0-9]+|\*|<[\w-]+>|\{[\w-]+\}(?=_)))+\*?(?![\w(]|\.[a-z]{1,4}\b|\/[\w])/g;
/** Where a name has its underscore: without one, no text is looked at any further. */
const JOINED = /[_:][a-z0-9*<{]/;
/** Suffixes of the series of one histogram or summary (Prometheus exposition format). */
const SERIES = /_(?:bucket|sum|count)$/;
const METRIC_LABEL = /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i;
/** Units that list no metrics but what belongs to one. */
const NOT_NAMES = /^(?:aggregation|\[optional\]\s*aggregation|type|stability(?:\s+level)?|components?\s+exposing|interpretation)\b[^:\n]{0,30}:/i;
/** Units that list labels of a metric, as do those below them. */
const LISTS_LABELS = /^(?:new\s+|additional\s+)?(?:labels?|dimensions?|tags?)\b[^:\n]{0,30}:/i;
/** Units that announce labels for those below them. */
const ANNOUNCES_LABELS = /\b(?:labels|dimensions|tags):$/i;
/** Words with an underscore that are plainly no metric: file names, test names, controllers, labels, roles. */
const NO_METRIC = /(?:^|_)(?:test|go|yaml|md|sh|linux|windows|amd64|arm64|controller)$|^(?:e2e|kube_codegen|x86)_|^system:|^[a-z0-9]+_(?:name|type|kind|code|reason|id|uid)$/;
/** More than any answer names. */
const MAX_METRICS = 200;
/** Every metric name of the units, once, at its first place. */
function metricsOf(units, document, path) {
    const found = new Map();
    const add = (name, span) => {
        const base = name.replace(/<[^>]*>|\{[^}]*\}/g, '*');
        if (!found.has(base) && found.size < MAX_METRICS)
            found.set(base, { value: base, place: (0,_text_markdown_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(document, path, name, span) });
    };
    let aside;
    units.forEach((unit) => {
        if (aside !== undefined && unit.depth > aside)
            return;
        aside = undefined;
        if (unit.kind === 'code' && !/[a-z]_[a-z]/.test(unit.text))
            return;
        const text = unit.text.trim();
        if (NOT_NAMES.test(text))
            return;
        if (LISTS_LABELS.test(text) || ANNOUNCES_LABELS.test(text))
            aside = unit.depth;
        if (LISTS_LABELS.test(text))
            return;
        const names = namesIn(unit.text);
        for (const name of names)
            add(name, unit);
        const label = names.size > 0 ? null : METRIC_LABEL.exec(unit.text);
        if (!label)
            return;
        for (const name of otherNames(unit, unit.text.slice(label[0].length)))
            add(name, unit);
    });
    return [...found.values()];
}
/** Metric names of a text, without labels. */
function namesIn(text) {
    const names = new Set();
    if (!JOINED.test(text))
        return names;
    for (const [name] of apart(withoutLabels(text)).matchAll(NAME)) {
        if (!NO_METRIC.test(name))
            names.add(name);
    }
    return names;
}
/** Names that a slash joins, or a component puts before one (`a_total/b_total`, `kubelet/a_total`), stand apart; a path stays one. */
function apart(text) {
    return text.replace(/(?<![^\s`])[^\s`]+\/[^\s`]+/g, (token) => {
        const parts = (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmed */ .d)(token, /(?!)/, /[.,;:)]/).split('/');
        const last = parts.length - 1;
        const areNames = parts.every((part, index) => /^[a-z][a-z0-9]*(?:_[a-z0-9*]+)+$/.test(part) ||
            (index === 0 && last === 1 && (0,_model_components_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownComponent */ .xh)(part)));
        return areNames ? parts.join(' ') : token;
    });
}
/** Text without label selectors behind a name, links' addresses and paths. */
function withoutLabels(text) {
    return text
        .replace(/https?:\/\/\S+/g, ' ')
        .replace(/(?<=[a-z0-9*`])\s?(?:\{[^{}=]*=[^{}]*\}|\[[^\][=]*=[^\][]*\])/g, ' ')
        .replace(/\{[^{}"=,]*["=,][^{}]*\}/g, ' ')
        .replace(/\bby\s*\([^()]*\)/g, ' ')
        .replace(/\blabels?:\s*[a-z_]+(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*)[a-z_]+)*/gi, ' ')
        .replace(/\b(?:set|equal)\s+to\s+[a-z_]+/g, ' ')
        .replace(/\b(?:with|and)\s+[\w.]+\s*=\s*"?[\w.|-]+"?/g, ' ')
        .replace(/\b[a-z_]+="[^"]*"/g, ' ')
        .replace(/\b[a-z_]+=[\w|-]+/g, ' ')
        .replace(/\b[a-z_]+:\s(?:true|false)\b/g, ' ')
        .replace(/\b(?!(?:the|an?|this|these|with|by|and|its|new|same)\s)[a-z_]+\s+labels?\b/g, ' ')
        .replace(/\b(?:labels?|(?:partitioned|grouped|broken\s+down|split)\s+by)\b:?\s*[a-z_]+(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*)[a-z_]+)*/gi, ' ');
}
/** What stands behind `Metric name:` when no name has an underscore: a family (`workqueue`) or names in another style. */
function otherNames(unit, value) {
    const code = unit.codes.find(({ text }) => value.includes(text))?.text;
    const names = withoutLabels(code ?? value)
        .split(/,|\band\b/)
        .map((name) => name.trim().replace(/\.$/, ''));
    const areNames = names.every((name) => /^[A-Za-z][A-Za-z0-9]{3,}$/.test(name) && !(0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothing */ ._X)(name) && !/^(?:unknown|same|yes)$/i.test(name));
    return areNames ? names : [];
}
/** A name as compared: without labels, component prefix remarks and the suffixes of a histogram's series. */
function baseName(text) {
    const words = text.trim().split(/[\s{[(,;]+/);
    const [first = ''] = words;
    // In a sentence the metric is not the first word.
    const name = /^[A-Z]?[a-z]*$/.test(first)
        ? (words.find((word) => /[a-z]_[a-z*]/.test(word)) ?? first)
        : first;
    return name
        .replace(/`/g, '')
        .replace(/<[^>]*>/g, '*')
        .replace(SERIES, '');
}
/** Whether two names (patterns with `*` included) mean the same metric. */
function sameMetric(a, b) {
    const [left, right] = [namesOf(a), namesOf(b)];
    return left.some((one) => right.some((other) => one === other || matches(one, other) || matches(other, one)));
}
/** Several names that a slash joins, without the component that may stand before one. */
function namesOf(text) {
    const parts = baseName(text).split('/');
    const names = parts.filter((part) => part.includes('_')).map((part) => part.replace(SERIES, ''));
    return parts.length > 1 && names.length > 0 ? names : [parts.join('/')];
}
function matches(pattern, name) {
    if (!pattern.includes('*'))
        return false;
    const parts = pattern.split('*');
    let at = 0;
    for (const [index, part] of parts.entries()) {
        const found = index === 0
            ? name.startsWith(part)
                ? 0
                : -1
            : index === parts.length - 1 && part !== ''
                ? name.length - part.length
                : name.indexOf(part, at);
        if (found < at || !name.startsWith(part, found))
            return false;
        at = found + part.length;
    }
    return true;
}
/** Whether `name` can be a metric at all: kep.yaml lists also hold `N/A`, prose and template values. */
function isMetricName(name) {
    return /^[A-Za-z_:*][\w:*/]*$/.test(baseName(name)) && !(0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothing */ ._X)(name);
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ placedPromises),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(638);

/** What the passages below `heading` put off, each with its place in the document. */
function placedPromises(heading, passages, document, path) {
    const found = (0,_promises_js__WEBPACK_IMPORTED_MODULE_0__/* .promisesIn */ .SU)(heading, passages.map(({ text }) => text));
    return found.flatMap(({ what, until, paragraph, start, end, leans }, index) => {
        if (leans)
            return [];
        const passage = passages[paragraph] ?? { text: '', start: 0, end: 0 };
        // What is lacking and when it comes are one promise over two sentences.
        const above = found[index - 1];
        const from = above?.leans && above.paragraph === paragraph ? above.start : start;
        const value = passage.text.slice(from, end).replace(/\s+/g, ' ');
        const span = spanOf(passage, from, end, document.source);
        return [{ value, place: document.place(path, span), what, until }];
    });
}
/** A word without the marks around it. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;
/** Where the words from `start` to `end` of a passage's text stand in the source: word by word, whatever markup is between them. */
function spanOf(passage, start, end, source) {
    const written = source
        .slice(passage.start, passage.end)
        .replace(/\]\([^()\s]*\)/g, (target) => ' '.repeat(target.length));
    let at = 0;
    let from;
    let to = 0;
    for (const { 0: word, index } of passage.text.slice(0, end).matchAll(/\S+/g)) {
        const core = CORE.exec(word)?.[0];
        const found = core === undefined ? -1 : written.indexOf(core, at);
        if (core === undefined || found === -1)
            continue;
        at = found + core.length;
        // A full stop may stand behind the mark that closes what is emphasised.
        const mark = word.at(-1) ?? '';
        const stop = core.endsWith(mark) ? -1 : written.slice(at, at + 4).indexOf(mark);
        if (stop !== -1)
            at += stop + 1;
        if (index < start)
            continue;
        from ??= found;
        to = at;
    }
    if (from === undefined)
        return passage;
    return { start: passage.start + from, end: passage.start + to };
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qQ: () => (/* binding */ isWhollyPutOff),
  SU: () => (/* binding */ promisesIn)
});

// UNUSED EXPORTS: askedBy

;// CONCATENATED MODULE: ./lib/text/english/sentences.js
/** A run of English text → its sentences. */
const ABBREVIATIONS = new Set([
    'e.g',
    'i.e',
    'eg',
    'ie',
    'etc',
    'vs',
    'cf',
    'approx',
    'resp',
    'incl',
    'fig',
]);
/** What may stand between a full stop and the blank behind it. */
const CLOSING = /["'”’)\]*_`]/;
/** One-word sentences that say yes or no: what follows them starts anew, however it is spelt. */
const SHORT = new Set(['no', 'yes', 'none', 'nope', 'n/a', 'na', 'tbd', 'todo']);
/**
 * Cuts a text at full stops, question and exclamation marks, at blank lines, and before and after the rows of a table. A single line
 * feed is a soft wrap, unless the line above ends in a colon.
 */
function sentencesOf(text) {
    const found = [];
    let start = 0;
    const cut = (end) => {
        const raw = text.slice(start, end);
        const words = raw.trim();
        const from = start + raw.length - raw.trimStart().length;
        if (words !== '')
            found.push({ text: words, start: from, end: from + words.length });
        start = end;
    };
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\n') {
            if (endsLine(text, at))
                cut(at);
        }
        else if (letter === '.' || letter === '!' || letter === '?') {
            let end = at + 1;
            while (end < text.length && (CLOSING.test(text[end] ?? '') || text[end] === letter))
                end++;
            if (end < text.length && !/\s/.test(text[end] ?? ''))
                continue;
            if (letter === '.' && !endsSentence(text, start, at, end))
                continue;
            cut(end);
            at = end - 1;
        }
    }
    cut(text.length);
    return found;
}
function endsLine(text, at) {
    const before = text[at - 1];
    const after = text[at + 1];
    return before === '\n' || after === '\n' || before === ':' || before === '|' || after === '|';
}
/** Whether the full stop at `stop` ends the sentence that starts at `start`; `end` is what follows it. */
function endsSentence(text, start, stop, end) {
    const from = Math.max(start, stop - 12);
    const word = text.slice(from, stop).split(/[\s(]/).at(-1)?.toLowerCase() ?? '';
    if (ABBREVIATIONS.has(word))
        return false;
    const [, next = ''] = /^\s*(\S?)/.exec(text.slice(end, end + 8)) ?? [];
    const said = text
        .slice(start, Math.min(stop, start + 8))
        .trim()
        .toLowerCase();
    return !/\p{Ll}/u.test(next) || SHORT.has(said);
}

;// CONCATENATED MODULE: ./lib/text/english/tokens.js
/** A sentence → its words and marks, contractions undone. */
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_.'’-]*|[^\s\p{L}\p{N}_]/gu;
/** Endings that stand for a word of their own. */
const ENDINGS = [
    ["n't", 'not'],
    ["'ll", 'will'],
    ["'re", 'are'],
    ["'ve", 'have'],
    ["'d", 'would'],
    ["'m", 'am'],
];
const IRREGULAR = new Map([
    ["won't", ['will', 'not']],
    ["can't", ['can', 'not']],
    ["shan't", ['shall', 'not']],
    ['cannot', ['can', 'not']],
    ['wont', ['will', 'not']],
    ["it's", ['it', 'is']],
    ["that's", ['that', 'is']],
    ["there's", ['there', 'is']],
]);
/** Words joined by hyphens stay one word; blanks separate, slashes are marks. Linear in the length of the text. */
function tokensOf(text) {
    const tokens = [];
    for (const { 0: raw, index } of text.matchAll(WORD)) {
        const written = raw.includes('’') ? raw.replaceAll('’', "'") : raw;
        let length = written.length;
        while (length > 1 && ".'-".includes(written[length - 1] ?? ''))
            length--;
        const word = written.slice(0, length).toLowerCase();
        const end = index + length;
        if (word.includes("'") || IRREGULAR.has(word))
            for (const one of wordsOf(word))
                tokens.push({ word: one, start: index, end });
        else
            tokens.push({ word, start: index, end });
    }
    return tokens;
}
/** The word at an index, empty beyond the ends. */
function wordAt(tokens, at) {
    return tokens[at]?.word ?? '';
}
function wordsOf(word) {
    const known = IRREGULAR.get(word);
    if (known)
        return known;
    for (const [ending, meaning] of ENDINGS)
        if (word.endsWith(ending) && word.length > ending.length)
            return [word.slice(0, -ending.length), meaning];
    return [word];
}
/** The forms of a regular verb: `add`, `adds`, `added`, `adding`. */
function formsOf(verb) {
    if (verb.endsWith('e'))
        return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
    if (/[^aeiou]y$/.test(verb)) {
        const stem = verb.slice(0, -1);
        return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
    }
    const plural = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, plural, `${verb}ed`, `${verb}ing`];
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-words.js
/** The words that promises are made of, as tables. All in lower case; verbs with all their forms. */

function words(list) {
    return new Set(list.trim().split(/\s+/));
}
/** Forms of regular verbs, and irregular or doubling ones as they are. */
function verbs(regular, asTheyAre = '') {
    return new Set([...words(regular)].flatMap(formsOf).concat([...words(asTheyAre)]));
}
/** Things that an answer owes, by what they are. */
const NOUNS = {
    test: words(`test tests testing e2e e2es testcase testcases coverage benchmark benchmarks benchmarking
    suite suites presubmit presubmits periodics testgrid testcase-coverage`),
    metric: words(`metric metrics counter counters gauge gauges histogram histograms instrumentation telemetry observability monitoring
    dashboard dashboards sli slis`),
    value: words(`slo slos threshold thresholds bound bounds results figures estimates measurements measurement analysis overhead
    baseline numbers figure magnitude targets objective objectives data assessment investigation`),
    text: words(`section sections answer answers detail details documentation docs doc runbook playbook guidance question questions
    kep readme questionnaire`),
    decision: words('decision decisions approach criteria conclusion definition'),
};
/** What is owed among the words, the nearest to their end first. */
function nounIn(words) {
    for (let at = words.length - 1; at >= 0; at--) {
        const kind = kindOf(words[at]);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}
/** What the word is of the things that can be owed; a part of a word with hyphens counts. */
function kindOf({ word }) {
    if (!word.includes('-'))
        return KIND_OF.get(word);
    const parts = [word, ...word.split('-')].map((part) => KIND_OF.get(part));
    return KINDS.find((kind) => parts.includes(kind));
}
const KINDS = ['test', 'metric', 'value', 'text', 'decision'];
/** Of a word that may be several things the first counts. */
const KIND_OF = new Map(KINDS.toReversed().flatMap((kind) => [...NOUNS[kind]].map((word) => [word, kind])));
/** Work that is a test where the answer asks for tests or somebody performs it. */
const TRIALS = words('validation verification validations experiment experiments simulation simulations investigation evaluation assessment profiling trial trials walkthrough');
/** Nouns that may be a metric's label or a part of the documentation when the author adds them. */
const PARTS = words('label labels reason instructions procedure steps guide');
/** To bring something into being that was not there. */
const ADD = verbs(`add introduce implement create provide develop extend include expand improve enhance augment supplement deliver
  publish finish complete propose increase address contribute prepare enable expose cover attempt plan start`, `write writes written writing build builds built building make makes made making have has having put`);
/** To find out by trying: with any object, the author's work. */
const TRY = verbs(`test retest benchmark`, 'load-test load-tested stress-test stress-tested scale-test e2e-test e2e-tested soak-test soak-tested');
/** To find out by trying, or what a component does with its input. */
const CHECK = verbs(`verify validate measure exercise perform execute conduct check confirm evaluate assess demonstrate prove ensure profile
  simulate complete automate collect gather reproduce monitor observe quantify examine analyze analyse investigate
  carry walk`, 'do does done doing run runs running ran cover covers covered covering try tries tried trying undertaken rerun re-run');
/** To write down. */
const WRITE = verbs(`document update publish attach populate detail elaborate clarify complete finalize finalise describe specify record revise outline report post share
  flesh refine answer address fill provide supply list note mention amend`, 'write writes written writing give gives given giving');
/** To come to a conclusion. */
const DECIDE = verbs(`determine decide define revisit reconsider re-evaluate reevaluate investigate explore discuss settle resolve finalize
  finalise establish choose tune specify calibrate agree confirm research refine identify figure reassess work`, 'set setting chosen seen');
/** To think about something: promises nothing unless a point is named. */
const CONSIDER = verbs('consider evaluate explore discuss think learn look', 'know see understand knows sees');
/** Participles after "to be", "yet to be", "not yet": what is still owed. */
const OUTSTANDING = words(`determined decided defined done added filled tested validated verified completed documented specified announced
  confirmed provided implemented measured evaluated benchmarked written updated discussed established finalized finalised
  performed executed conducted run automated investigated explored created introduced published populated resolved
  answered described addressed agreed settled set identified reviewed covered collected gathered quantified built
  developed finished planned scheduled started included made known available finalised final clear sure ready certain there complete merged know seen revisited considered assessed analyzed analysed
    improved optimized optimised fixed tuned refined expanded extended detailed elaborated clarified checked reported linked
    re-evaluated reevaluated figured worked supplied listed exercised carried proven attempted tried profiled simulated
    demonstrated instrumented named landed shipped proposed undertaken begun drafted written`);
/** Who speaks: the authors or the enhancement itself. */
const AUTHORS = words('we i authors author maintainers team sig owners contributors developers implementers us our someone somebody');
const PROPOSALS = words('kep proposal enhancement feature effort pr prs work change implementation');
/** What stands for a noun said before. */
const PRONOUNS = words('this it these they those that them same which one ones such both all more some additional further here');
/** Adverbs and the like between a modal and its verb. */
const ADVERBS = words(`also then soon later still likely probably manually eventually definitely certainly surely hopefully at least first
  only properly additionally further furthermore potentially ideally all both each either actually explicitly
  thoroughly fully automatically carefully definitely just now instead once again always shortly
  initially therefore thus at minimum minimally of course extensively more most be being been get`);
/** Verbs that lead to another one: "plan to add", "need to test". */
const LEADING = words(`need needs plan plans planning planned intend intends intending aim aims aiming try trying want wants like going
  hope hopes expect expects work working look looking start starting begin beginning
  have has to on able focus focusing proceed`);
const NEGATIONS = words('not no never neither nor without none cannot nothing');
/** What turns a promise into a possibility. */
const OPTIONAL = words('may might could optionally possibly perhaps maybe');
/** Nouns whose checks and updates are the system's. */
const SYSTEM = words(`pod pods object objects field fields request requests container containers node nodes volume volumes configuration
  config workload workloads claim claims resource resources kubelet apiserver kube-apiserver scheduler controller
  controllers api apis image images spec status condition conditions event events error errors service services
  endpoint endpoints cluster clusters user users operator operators client clients process processes file files
  cache token tokens secret secrets policy policies rule rules expression expressions gate gates flag flags job jobs
  device devices driver drivers plugin plugins kube-proxy runtime server servers allocation allocations webhook
  webhooks namespace namespaces annotation annotations deployment deployments statefulset replica replicas signature
  signatures credentials certificate certificates message messages input value values version versions entry entries`);
/** Conjunctions and adverbs that start a clause. */
const CLAUSE = words('but however although though whereas while because since so if when whenever unless until whether');
/** Conditions: what follows describes a case, not the author's work. */
const CONDITIONS = words('if when whenever unless until whether while once where');
/** Words that alone say that something is to come. */
const PLACEHOLDERS = words('tbd tba todo wip fixme tbc undecided undetermined');
/** What a sentence consists of that names nothing but a point: `Deferred to beta`, `For GA.` */
const BARE = words(`for in at the required needed pending release stage phase graduation only by before with planned targeted deferred
  postponed left yes no until till to this is be will it section question after prior during - – ( ) . , : *`);
/** Every verb that a promise can have. */
const VERBS = new Set([
    ...ADD,
    ...TRY,
    ...CHECK,
    ...WRITE,
    ...DECIDE,
    ...CONSIDER,
]);
/** Of `ADD`, what a component does to a metric by itself: `the counter will be increased`. */
const EXPOSE = verbs('expose enable increase prepare address start', 'make makes made making put have has having had');
/** Verbs after a test that promise nothing: `the tests will fail`. */
const IDLE = verbs('fail pass need require continue remain keep affect skip disable remove break depend help allow', 'break breaks broken kept');
/** What is done to tests that are there: they owe as much as new ones. */
const RESHAPE = verbs('update modify adapt extend enhance schedule plan enable', 'take taken');
/** What a test or a metric will be at a point: it is not so now. */
const READY = words('available part ready required needed in present there included necessary planned accompanied targeted scheduled expected');
/** How tests and metrics come into being by themselves. */
const ARRIVE = verbs('happen follow appear occur arrive exist land start', 'come comes coming came take takes tell tells show shows reveal');
/** What a short imperative says below the name of a stage: `Beta: add e2e tests`. */
const BIDDING = words('add write implement test document define determine decide measure benchmark verify validate create introduce update fill complete revisit answer elaborate finalize finalise');
/** What tests bring forth. */
const OUTCOMES = words('results result findings numbers measurements outcome outcomes');
/** To make good what is known to be lacking: a promise where a point is named. */
const MEND = verbs('fix address resolve improve optimize optimise mitigate tackle tune reduce handle solve minimize minimise sort');
/** What a test's name describes when the sentence is not about the test: `the test framework will inspect`. */
const ABOUT_TESTS = words('plan plans framework frameworks strategy infrastructure environment cluster clusters driver drivers image images tool tools itself');

;// CONCATENATED MODULE: ./lib/load/readme/promise-markers.js
/** What says that a verb lies ahead: `will`, `is intended to`, `plan to`, a bare `to be`. */


/** The marker at `at`, if one stands there. */
function markerAt(tokens, at) {
    const word = wordAt(tokens, at);
    if (!MARKERS.has(word))
        return undefined;
    const next = wordAt(tokens, at + 1);
    if (word === 'will' || word === 'shall')
        return { mood: 'will', next: at + 1 };
    if (word === 'would')
        return isWish(tokens, at + 1) ? undefined : { mood: 'would', next: at + 1 };
    if (/^(?:should|must)$/.test(word))
        return { mood: 'need', next: at + 1 };
    if (/^(?:needs?|ought)$/.test(word) && next === 'to')
        return { mood: 'need', next: at + 2 };
    if (/^(?:remains?|yet|still)$/.test(word) && next === 'to')
        return { mood: wordAt(tokens, at + 2) === 'be' ? 'to-be' : 'plan', next: at + 2 };
    if (/^(?:have|has)$/.test(word) && next === 'to')
        return { mood: 'need', next: at + 2 };
    const plan = planAt(tokens, at);
    if (plan !== undefined)
        return { mood: word === 'going' ? 'will' : 'plan', next: plan };
    if (word === 'to' && next === 'be' && isBare(tokens, at))
        return { mood: 'to-be', next: at + 1 };
    if (/^(?:is|are)$/.test(word) && next === 'being')
        return { mood: 'being', next: at + 1 };
    if (/^(?:am|is|are)$/.test(word) && next === 'still' && /ing$/.test(wordAt(tokens, at + 2)))
        return { mood: 'plan', next: at + 2 };
    return destinedAt(tokens, at) ?? doingAt(tokens, at);
}
/** `I would like to be able to …` tells a user's story. */
function isWish(tokens, at) {
    return wordAt(tokens, at) === 'like' && wordAt(tokens, at + 3) === 'able';
}
/** `is intended to`, `are expected to`: where nobody says who intends, it is as weak as a need. */
function destinedAt(tokens, at) {
    if (wordAt(tokens, at + 1) !== 'to')
        return undefined;
    if (!/^(?:intended|expected|scheduled|supposed|slated|meant|due|targeted)$/.test(wordAt(tokens, at)))
        return undefined;
    const isSaid = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)].some((word) => /^(?:is|are|be)$/.test(word));
    return isSaid ? { mood: 'need', next: at + 2 } : undefined;
}
/** `we are adding`, `we are currently writing`. */
function doingAt(tokens, at) {
    if (!/^(?:am|are)$/.test(wordAt(tokens, at)) || !AUTHORS.has(wordAt(tokens, at - 1)))
        return undefined;
    const next = /^(?:still|also|now|currently|actively)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const verb = wordAt(tokens, next);
    return verb.endsWith('ing') && verb !== 'having' && (ADD.has(verb) || WRITE.has(verb) || TRY.has(verb))
        ? { mood: 'doing', next }
        : undefined;
}
/** Words for a plan, as verbs and as nouns. */
const PLANS = new Set(`plan plans planned planning intend intends intending aim aims aiming hope hopes hoping want wants going expect expects expecting
  like looking intention goal idea requirement criterion prerequisite condition working continue`.split(/\s+/));
/** Words that may start to speak of what is ahead: most are not, and are looked at no further. */
const MARKERS = new Set([
    ...PLANS,
    ...`will shall would should must need needs ought remain remains yet still have has to is are am intended expected scheduled
  supposed slated meant due targeted`.split(/\s+/),
]);
/** `plan to`, `planning on`, `plan is to`, `going to`, `working on`: where the verb behind it starts. */
function planAt(tokens, at) {
    const word = wordAt(tokens, at);
    if (!PLANS.has(word))
        return undefined;
    const next = wordAt(tokens, at + 1);
    if (isWish(tokens, at))
        return undefined;
    if (word === 'working' || word === 'looking')
        return next === 'on' || next === 'into' || next === 'to' ? at + 2 : undefined;
    const isStep = /^(?:requirement|criterion|prerequisite|condition)$/.test(word);
    if (!isStep && (next === 'to' || next === 'on' || (next === 'for' && word !== 'hope')))
        return at + 2;
    if (/^(?:is|was|are)$/.test(next) && wordAt(tokens, at + 2) === 'to')
        return at + 3;
    return undefined;
}
const GOVERNORS = /^(?:like|love|wish|needs?|needed|has|have|had|going|expected|supposed|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|likely|able|wants?|appears?|seems?|considered|assumed|known|guaranteed|ready|due|continues?|wait(?:s|ing)?|order|enough|fail(?:s|ed)?|tend(?:s)?|unlikely|possible|necessary|configured|used|chance|time|want(?:ed)?|ought|plan(?:s|ned|ning)?|intend(?:s|ed)?|aims?|hopes?|prefer(?:s|red)?|yet|remains?|still|scheduled|selected|eligible|set|designed|meant|free|forced|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|mark(?:s|ed)?)$/;
const GOVERNING = /^(?:requir(?:e|es|ed|ing)|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|enabl(?:e|es|ing)|expect(?:s|ed|ing)?|wants?|forc(?:e|es|ing)|needs?|ask(?:s|ed|ing)?|lets?|permit(?:s|ted)?)$/;
/** An infinitive that hangs on nothing: `To be tested`, `SLOs are to be determined`, `metrics to be added`. */
function isBare(tokens, at) {
    if (GOVERNORS.test(wordAt(tokens, at - 1)))
        return false;
    // "require the gate to be enabled": the verb that the infinitive hangs on stands further in front.
    return !tokens.slice(Math.max(0, at - 8), at).some(({ word }) => GOVERNING.test(word));
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-clauses.js
/** A sentence → the places where it speaks of what is still to come: marker, subject, verbs, object. */



const STRONG = /^[;:.!?—–]$/;
const TURN = new Set(['but', 'however', 'although', 'though', 'whereas']);
/** What a sentence may start with before it says who: `No, but …`, `Yes - …`. */
const FILLERS = new Set('yes no not n/a n a / na and or but so then also , - – — * none currently ideally additionally however yet there'.split(' '));
/** Every verb of the sentence that lies ahead and is not denied. */
function aheadIn(tokens) {
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const marker = markerAt(tokens, at);
        if (marker === undefined || isDenied(tokens, at) || isCondition(tokens, at))
            continue;
        const ahead = clauseOf(tokens, at, marker);
        if (ahead !== undefined)
            found.push(ahead);
    }
    return found;
}
/** Whether a word of denial stands before the marker: `does not plan to`, `no plan to`. What follows is seen by `clauseOf`. */
function isDenied(tokens, at) {
    const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
    if (before.some((word) => /^(?:not|never)$/.test(word)))
        return true;
    if (/^(?:no|without)$/.test(before[0] ?? ''))
        return PLANS.has(wordAt(tokens, at)) || /^needs?$/.test(wordAt(tokens, at));
    return false;
}
/** Whether the marker's own clause is a condition: `if tests will be added`. */
function isCondition(tokens, at) {
    for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
        const word = wordAt(tokens, index);
        if (word === ',' || STRONG.test(word) || word === 'then' || word === ')' || word === '(')
            return false;
        if (/^(?:if|unless|whenever)$/.test(word))
            return true;
        // "Whether to add it will be decided": the sentence is about the question.
        if (/^(?:whether|how|what|where)$/.test(word))
            return index > 0;
        if (word === 'when' || word === 'until' || word === 'once')
            return true;
    }
    return false;
}
function clauseOf(tokens, at, { mood, next }) {
    const group = verbsFrom(tokens, next, mood === 'to-be');
    if (group === undefined)
        return undefined;
    const start = clauseStart(tokens, at);
    const end = clauseEnd(tokens, group.last + 1);
    const subject = subjectOf(tokens, at, start);
    if (subject.length > 1 && subject.some(({ word }) => /^(?:no|neither|nothing)$/.test(word)))
        return undefined;
    const own = subject.filter(({ word }) => !FILLERS.has(word) && !ADVERBS.has(word) && !CLAUSE.has(word));
    return {
        mood,
        at,
        subject: own.length === 0 ? tokens.slice(0, at) : subject,
        elided: own.length === 0,
        verbs: group.verbs,
        passive: group.passive,
        object: tokens.slice(group.last + 1, end),
        start,
        end,
    };
}
/** The verbs that a modal leads to; `undefined` when they are denied. Without one of its own it repeats the verb before it. */
function verbsFrom(tokens, from, be) {
    let index = from;
    let passive = be;
    for (; index < tokens.length; index++) {
        const word = wordAt(tokens, index);
        if (NEGATIONS.has(word))
            return undefined;
        if (OPTIONAL.has(word))
            return undefined;
        if (word === '(') {
            const close = tokens.slice(index, index + 6).findIndex((token) => token.word === ')');
            if (close === -1)
                break;
            index += close;
        }
        else if (/^(?:be|been|being|get)$/.test(word))
            passive = true;
        else if (passive && /^an?$/.test(word) && wordAt(tokens, index + 1) === 'part')
            continue;
        else if (!ADVERBS.has(word) && !isLeading(tokens, index) && !/ly$/.test(word))
            break;
    }
    const verb = wordAt(tokens, index);
    if (verb === '' ||
        /^[.,;:)!]$/.test(verb) ||
        (!passive && /^(?:for|in|by|before|as|so|that)$/.test(verb))) {
        const before = tokens
            .slice(0, from)
            .findLast(({ word }) => VERBS.has(word) && /ed$|ing$|^run$|^written$|^done$/.test(word));
        return { verbs: [before?.word ?? ''], passive: true, last: index - 1 };
    }
    if (/ing$/.test(verb) && VERBS.has(verb))
        passive = false;
    const verbs = [verb];
    let last = index;
    for (let at = index + 1; at < Math.min(tokens.length, index + 9); at++) {
        if (!/^(?:and|or|,|\/|&)$/.test(wordAt(tokens, at)))
            continue;
        let other = at + 1;
        while (ADVERBS.has(wordAt(tokens, other)) || /^(?:and|or|to|be)$/.test(wordAt(tokens, other)))
            other++;
        if (VERBS.has(wordAt(tokens, other))) {
            verbs.push(wordAt(tokens, other));
            if (other === last + 2)
                last = other;
        }
    }
    return { verbs, passive, last };
}
function isLeading(tokens, at) {
    const word = wordAt(tokens, at);
    if (word === 'to' || word === 'on')
        return true;
    const next = wordAt(tokens, at + 1);
    if (/^(?:at|into)$/.test(word))
        return /ing$/.test(next);
    if (word === 'look' || word === 'looking')
        return /^(?:at|into|to)$/.test(next) && /ing$/.test(wordAt(tokens, at + 2));
    return LEADING.has(word) && /^(?:to|on|been|by)$/.test(next);
}
/** Where the clause starts that holds token `at`: behind a mark or a word that turns the thought. */
function clauseStart(tokens, at) {
    let depth = 0;
    for (let index = at - 1; index >= 0; index--) {
        const word = wordAt(tokens, index);
        if (word === ')')
            depth++;
        else if (word === '(') {
            if (depth === 0)
                return index + 1;
            depth--;
        }
        else if (depth === 0 && (/^[;.!?]$/.test(word) || TURN.has(word)))
            return index + 1;
    }
    return 0;
}
function clauseEnd(tokens, from) {
    let depth = 0;
    for (let index = from; index < tokens.length; index++) {
        const word = wordAt(tokens, index);
        if (word === '(')
            depth++;
        else if (word === ')') {
            if (depth === 0)
                return index;
            depth--;
        }
        else if (depth === 0 && (/^[;.!?]$/.test(word) || TURN.has(word)))
            return index;
    }
    return tokens.length;
}
/** The words in front of the marker that say who or what: back to a comma, a colon or a conjunction. */
function subjectOf(tokens, at, start) {
    let depth = 0;
    for (let index = at - 1; index >= start; index--) {
        const word = wordAt(tokens, index);
        if (word === ')')
            depth++;
        else if (word === '(')
            depth--;
        else if (depth > 0)
            continue;
        else if (/^[:,—–-]$/.test(word) || CONDITIONS.has(word))
            return tokens.slice(index + 1, at);
        else if ((CLAUSE.has(word) || word === 'and' || word === 'or' || word === 'then') && index === at - 1)
            return tokens.slice(at, at);
        else if (/^(?:because|since|so|which)$/.test(word))
            return tokens.slice(index + 1, at);
    }
    return tokens.slice(start, at);
}
/** Whether the authors, by whatever name, are among the words. */
function speaksOfAuthors(words) {
    // The authors of drivers and the owners of clusters are somebody else.
    return words.some(({ word }, at) => (AUTHORS.has(word) && !SYSTEM.has(wordAt(words, at - 1))) || word.startsWith('sig-'));
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-facts.js
/** What the grammar of promises asks of a run of words. */



/** An identifier such as a metric has: `scheduler_hints_total`. */
function hasMetricName(words) {
    return words.some(({ word }) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,12}$/.test(word));
}
function has(words, set) {
    return words.some(({ word }) => set.has(word));
}
/** Whether nothing but `this`, `it` and the like is named. */
function isPronoun(words) {
    return words.length <= 4 && has(words, PRONOUNS);
}
/** Without what stands in brackets. */
function withoutAsides(words) {
    let depth = 0;
    return words.filter(({ word }) => {
        if (word === '(')
            depth++;
        if (word === ')')
            depth = Math.max(0, depth - 1);
        return depth === 0 && word !== ')';
    });
}
const OTHERS = /^(?:providers?|vendors?|distributions?|implementers|integrators)$/;
/** Who does it, after "by"; a test that covers something is not who. What is done at the providers is theirs. */
function isBySystem(object) {
    if (object.slice(0, 5).some(({ word }) => OTHERS.test(word)))
        return true;
    const by = object.findIndex(({ word }) => word === 'by');
    if (by === -1)
        return false;
    const agent = object.slice(by + 1, by + 5);
    if (nounIn(agent) === 'test' || speaksOfAuthors(agent))
        return false;
    return (has(agent, SYSTEM) || (wordAt(agent, 0) === 'the' && !/^(?:time|end|release)$/.test(wordAt(agent, 1))));
}
function impliedBy({ test, metric, value }) {
    return test ? 'test' : metric ? 'metric' : value ? 'value' : undefined;
}
/** What the answer's question asks for, or its text. */
function implied({ test, metric, value }) {
    return test ? 'test' : metric ? 'metric' : value ? 'value' : 'text';
}
function firstNoun(words) {
    const word = words.find((one) => kindOf(one) !== undefined);
    return word && kindOf(word);
}
const EXISTING = /^(?:existing|regular|current|same|usual|already)$/;
const MEASURE = /^(?:measur|evaluat|quantif|assess|profil|analy|investigat)/;
/** `There will be unit tests`, `there will be a metric`. */
function existing(object, verb) {
    const stop = object.findIndex(({ word }) => /^(?:on|to|in|from|with|that|which|for|because|when|as|covering)$/.test(word));
    const said = object.slice(0, stop === -1 ? 10 : Math.min(stop, 10));
    const noun = NOUNS.test.has(verb) ? 'test' : NOUNS.metric.has(verb) ? 'metric' : nounIn(said);
    return noun === 'test' || noun === 'metric' ? noun : undefined;
}
/** Whether the word at `at` stands in a clause of condition, time or place. */
function isConditional(tokens, at) {
    for (let index = at - 1; index >= Math.max(0, at - 14); index--) {
        const word = wordAt(tokens, index);
        if (/^(?:,|;|then)$/.test(word))
            return false;
        if (/^(?:if|when|while|until|unless|whether|where|that|which|who|because|once|whenever|since)$/.test(word))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/load/readme/promise-points.js
/** Until when: the stages and releases that a sentence names, and which of them a promise is put off to. */

const STAGE = new Map([
    ['alpha', 'alpha'],
    ['alpha1', 'alpha'],
    ['alpha2', 'alpha'],
    ['alpha3', 'alpha'],
    ['beta', 'beta'],
    ['beta1', 'beta'],
    ['beta2', 'beta'],
    ['beta3', 'beta'],
    ['ga', 'stable'],
    ['g.a', 'stable'],
    ["ga'ing", 'stable'],
    ['gaing', 'stable'],
    ['stable', 'stable'],
]);
/** The stage that comes after one, where there is one. */
const NEXT = { alpha: 'beta', beta: 'stable' };
/** Words that lead to a point, however the way there is told: `before the feature is promoted to beta`. */
const FAR_LEADS = new Set('before prior ahead until till when once after upon during reaching reach reaches enters entering hits pre'.split(' '));
/** Prepositions that stand close to the point. */
const NEAR_LEADS = new Set('by for in at with within toward towards targeting target targets targeted into from'.split(' '));
/** `to beta` is a point for what moves there. */
const MOVE = /^(?:promot|graduat|mov|transition|advanc|bump|progress|switch|go$|goes$|going$|goal$|get$|gets$|prior$|up$)/;
/** `part of beta`, `requirement of beta`. */
const PARTS_OF = /^(?:part|requirement|requirements|criteria|criterion|goal|goals|start|end|time|condition|scope)$/;
/** What a stage's name describes when it is no point: `the beta API`. */
const DESCRIBED = /^(?:apis?|features?|gates?|fields?|levels?|state|behaviou?rs?|functionality|code|clusters?|users?|tests?|metrics?|support|modes?|types?|groups?|resources?|annotations?|labels?|quality|components?|flags?|suites?|jobs?|channels?|clients?|servers?)$/;
/** What makes a point of the stage's name in front of it, whatever leads there. */
const NAMED_STEP = /^(?:requirements?|criteria|criterion|blockers?|graduation|promotion|goals?|milestone|deliverables?|release|exit|stage|phase|implementation|prs?|cycle|timeframe|:)$/;
const FAR = 10;
const NEAR = 4;
const AFTER = new Set(['after', 'post', 'beyond', 'past', 'following']);
/** Words that make of `stable` a stage and not an adjective. */
const STABLE_LEADS = new Set([
    'to',
    'for',
    'before',
    'by',
    'at',
    'in',
    'until',
    'as',
    'into',
]);
const STABLE_FOLLOWS = new Set([
    'stage',
    'graduation',
    'release',
    'milestone',
    'promotion',
]);
/** Words in front of a number that make it a release of Kubernetes. */
const RELEASE_LEADS = new Set('in for by before until till after at during with targeting target targets targeted kubernetes k8s release the of'.split(' '));
/** Whether the word names a stage. */
function isStage(word) {
    return word !== undefined && STAGE.has(word);
}
const STEPS = new Set('graduation promotion graduating promoting graduated promoted implementation implementing'.split(' '));
const STEP_LEADS = new Set([
    'before',
    'prior',
    'during',
    'after',
    'until',
    'upon',
    'once',
    'of',
    'while',
]);
/** What is known when there is something to try: `once we have feedback`, `after the tests`. */
const FINDINGS = new Set('feedback results data experience numbers tests testing test benchmarks'.split(' '));
const FOUND = new Set('once after pending based upon'.split(' '));
/** Whether a range speaks of a time to come without saying which: `before graduation`, `during implementation`, `later`. */
function namesTime(tokens, start, end) {
    for (let at = start; at < end; at++) {
        const word = tokens[at]?.word ?? '';
        if ((word === 'later' && tokens[at - 1]?.word !== 'or') || word === 'soon')
            return true;
        if (FINDINGS.has(word) && tokens.slice(Math.max(start, at - 6), at).some((one) => FOUND.has(one.word)))
            return true;
        if (STEPS.has(word) && tokens.slice(Math.max(start, at - 4), at).some((one) => STEP_LEADS.has(one.word)))
            return true;
    }
    return false;
}
/** Every stage and release of a sentence that is a point in time, in their order. */
function pointsIn(tokens) {
    const found = [];
    for (const [at, { word }] of tokens.entries()) {
        if (!STAGE.has(word) && !MAY_NAME.test(word))
            continue;
        const point = stageAt(tokens, at) ?? releaseAt(tokens, at);
        if (point !== undefined)
            found.push({ at, point });
    }
    return found;
}
/** What is no stage's name and still may be a point: `pre-beta`, `general availability`, `v1.37`. */
const MAY_NAME = /^(?:pre-|post-|general|v?1\.)/;
function stageAt(tokens, at) {
    const word = tokens[at]?.word ?? '';
    const [prefix, rest] = /^(pre|post)-(.*)$/.exec(word)?.slice(1) ?? [undefined, word];
    const stage = STAGE.get(rest ?? '') ?? spelledOut(tokens, at);
    if (stage === undefined)
        return undefined;
    if (word === 'stable' && !meansStage(tokens, at))
        return undefined;
    // From alpha to beta: the point is where it leads to. Data from alpha: nothing is put off.
    if (tokens[at - 1]?.word === 'from' && !/^on/.test(tokens[at + 1]?.word ?? ''))
        return undefined;
    if (isPairWithLater(tokens, at))
        return undefined;
    const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.word);
    if (prefix === 'post' || before.some((one) => AFTER.has(one)))
        return NEXT[stage] === undefined ? { stage: 'later' } : { stage: NEXT[stage] };
    if (/^(?:not|than)$/.test(before.at(-1) ?? ''))
        return undefined;
    return { stage };
}
function spelledOut(tokens, at) {
    const words = `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
    return words === 'general availability' || words === 'generally available' ? 'stable' : undefined;
}
function meansStage(tokens, at) {
    const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
    const next = tokens[at + 1]?.word ?? '';
    if (STABLE_FOLLOWS.has(next))
        return true;
    // "Once it is stable".
    if (/^(?:is|becomes|goes|reaches|becoming|going)$/.test(before[0] ?? ''))
        return tokens.slice(Math.max(0, at - 7), at).some(({ word }) => FAR_LEADS.has(word));
    const isNoun = !/^[\p{L}]/u.test(next) || /^(?:and|or|but|we|the|if|is|as|in|by)$/.test(next);
    return (isNoun &&
        (STABLE_LEADS.has(before[0] ?? '') || (before[0] === 'the' && STABLE_LEADS.has(before[1] ?? ''))));
}
/** `beta/GA`, `alpha or beta`, `alpha -> beta`: the later one counts. */
function isPairWithLater(tokens, at) {
    let next = at + 1;
    while (next < at + 4 && /^(?:\/|-|>|→|or|to)$/.test(tokens[next]?.word ?? ''))
        next++;
    return next > at + 1 && STAGE.has(tokens[next]?.word ?? '');
}
function releaseAt(tokens, at) {
    const word = tokens[at]?.word ?? '';
    if (!/^v?1\.\d{1,2}(?:\.\d+|\.x)?$/.test(word))
        return undefined;
    const before = tokens[at - 1]?.word ?? '';
    // From one release to another: what is upgraded, not when.
    if (/^(?:from|to|>|→|between|and)$/.test(before) || /^(?:to|>|→|-)$/.test(tokens[at + 1]?.word ?? ''))
        return undefined;
    if (!word.startsWith('v') && !RELEASE_LEADS.has(before))
        return undefined;
    if (/^\p{L}/u.test(before) && !RELEASE_LEADS.has(before))
        return undefined;
    const release = (0,lifecycle.parseRelease)(word.replace(/\.x$/, ''));
    return release && { release };
}
/**
 * The point that a promise at token `at` of the clause from `start` to `end` is put off to: the first one behind it, else the last one in
 * front of it that a preposition leads to.
 */
function pointOf(tokens, points, at, start, end) {
    const own = points.filter((one) => one.at >= start && one.at < end && isLed(tokens, one.at));
    const behind = own.find((one) => one.at > at);
    const before = own.findLast((one) => one.at < at && isSameThought(tokens, start, one.at, at));
    const found = behind ?? before ?? points.find((one) => one.at === at - 1);
    return found === undefined && namesLastStep(tokens, start, end) ? { stage: 'stable' } : found?.point;
}
/** `before graduation`, of no stage: there is none left when the feature is stable. */
function namesLastStep(tokens, start, end) {
    for (let at = start; at < end; at++) {
        if (!/^(?:graduation|promotion)$/.test(tokens[at]?.word ?? ''))
            continue;
        const next = tokens[at + 1]?.word ?? '';
        const own = tokens[at - 1]?.word ?? '';
        // This promotion is the one that the KEP asks for now, whichever that is.
        if (/^(?:to|of|criteria|criterion|requirements?)$/.test(next) || own === 'this' || isStage(own))
            continue;
        const before = tokens.slice(Math.max(start, at - 4), at).map(({ word }) => word);
        if (before.some((word) => /^(?:before|prior|ahead|part|during|upon|by|until|with|for)$/.test(word)))
            return true;
    }
    return false;
}
/** Whether a point in front of the promise is its own: nothing that is done already stands between the start and it. */
function isSameThought(tokens, start, point, at) {
    const joined = tokens.slice(point, at).some(({ word }) => word === 'and' || word === ',');
    if (!joined)
        return true;
    const before = tokens.slice(start, point);
    // "Once it is promoted to beta, …" says when; nothing is done yet.
    const lead = before.findIndex(({ word }) => /^(?:once|when|before|until|after)$/.test(word));
    return !(lead === -1 ? before : before.slice(0, lead)).some(({ word }) => /^(?:was|were|has|have|had|are|is|covers?)$/.test(word));
}
function isLed(tokens, at) {
    const wordAt = (index) => tokens[index]?.word ?? '';
    if (/^(?:pre|post)-/.test(wordAt(at)) || at === 0)
        return true;
    if (DESCRIBED.test(wordAt(at + 1)))
        return false;
    for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
        const word = wordAt(index);
        if (/^[;.!?]$/.test(word))
            break;
        if (FAR_LEADS.has(word))
            return true;
        if (NEAR_LEADS.has(word) && at - index <= NEAR)
            return !isPresent(wordAt(index - 1));
        if (word === 'to' && at - index <= 3 && MOVE.test(wordAt(index - 1)))
            return !/^(?:was|were|been)$/.test(wordAt(index - 2));
        if (word === 'to' &&
            at - index <= 3 &&
            tokens.slice(Math.max(0, index - 5), index).some((one) => MOVE.test(one.word)))
            return true;
        if (word === 'of' && at - index <= 3 && PARTS_OF.test(wordAt(index - 1)))
            return true;
    }
    return NAMED_STEP.test(wordAt(at + 1));
}
/** `is in alpha`, `still in beta`: where the feature stands, not when something is done. */
function isPresent(word) {
    return /^(?:is|are|was|were|still|currently|remains|stays|now|already|been|being)$/.test(word);
}
/** The index of the first point of a sentence that something leads to. */
function ledPoint(tokens, points) {
    return points.find(({ at }) => isLed(tokens, at));
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-active.js
/** `We will add tests`: what is owed when somebody does it. */





/** What the verb puts off, if anything: who does it decides. */
function active(ahead, verb, situation) {
    const { subject, object, mood, elided } = ahead;
    const { asked, point, tokens } = situation;
    if (subject.slice(-2).some(({ word }) => word === 'there'))
        return existing(object, verb);
    const isOfStage = subject.slice(-2).some(({ word }) => isStage(word));
    if (isOfStage && /^(?:require|need|bring|see|get)s?$/.test(verb)) {
        const noun = firstNoun(object.slice(0, 10));
        if (noun === 'test' || noun === 'metric')
            return noun;
    }
    const byAuthors = speaksOfAuthors(subject) ||
        isOfPlan(tokens, ahead) ||
        isOfStage ||
        (elided && isSaidByAuthors(ahead, tokens));
    if (!byAuthors) {
        if (isOfTests(subject) &&
            (mood === 'will' || point || (mood === 'need' && asked.test && ARRIVE.has(verb))))
            return byTests(ahead.verbs[0] ?? verb, asked);
        if (point && nounIn(subject) === 'metric' && ARRIVE.has(verb))
            return 'metric';
        if (point && isPronoun(subject) && /^(?:happen|come|follow)$/.test(verb))
            return impliedBy(asked);
        return mood === 'will' || mood === 'plan' ? byProposal(ahead, verb, asked) : undefined;
    }
    if (mood === 'would' && !/^add/.test(verb))
        return undefined;
    // What the authors should have is a wish.
    if (mood === 'need' && !point && /^ha(?:ve|s)$/.test(verb))
        return undefined;
    if (TRY.has(verb))
        return mood === 'doing' && point ? undefined : 'test';
    if (verb === 'do' && elided && object.every(({ word }) => /^\W|^(?:so|it|this|that)$/.test(word)))
        return impliedBy({ ...asked, value: false });
    if (mood === 'doing')
        return authorsAdd(ahead, verb, asked, point) === 'test' ? 'test' : undefined;
    return (authorsAdd(ahead, verb, asked, point) ??
        authorsCheck(ahead, verb, situation) ??
        authorsWrite(ahead, verb, asked, point) ??
        authorsDecide(ahead, verb, asked, point));
}
/** `The plan is to`, `our goal is to`: nobody else has plans. */
function isOfPlan(tokens, { at }) {
    return /^(?:plans?|intention|goal|idea|requirement|criterion|prerequisite|condition)$/.test(wordAt(tokens, at));
}
/** Nobody is named: the authors, unless the sentence has spoken of something that acts by itself. */
function isSaidByAuthors({ at }, tokens) {
    const before = tokens.slice(0, at);
    return speaksOfAuthors(before) || !has(before, SYSTEM);
}
/** Whether a sentence is about tests that are not there: `the test framework` is no test, `the existing tests` are there. */
function isOfTests(subject) {
    const end = subject.findIndex(({ word }) => /^(?:for|in|on|with|that|which|to|from|dealing|around|exercising|covering|\()$/.test(word));
    const head = end < 1 ? subject : subject.slice(0, end);
    if (nounIn(head) !== 'test' || head.some(({ word }) => EXISTING.test(word)))
        return false;
    return !head.some(({ word }) => ABOUT_TESTS.has(word));
}
/** `Unit tests will cover …`: tests that are still to be written. */
function byTests(verb, asked) {
    if (IDLE.has(verb) || (EXPOSE.has(verb) && !asked.test))
        return undefined;
    return asked.test || [ARRIVE, CHECK, TRY, ADD, DECIDE].some((verbs) => verbs.has(verb))
        ? 'test'
        : undefined;
}
/** `This KEP will add a metric`, `it will test upgrade`. */
function byProposal({ subject, object }, verb, asked) {
    if (!has(subject, PROPOSALS) && !isPronoun(subject))
        return undefined;
    if (TRY.has(verb) && asked.test)
        return 'test';
    const noun = nounIn(object.slice(0, 10));
    if (!ADD.has(verb))
        return undefined;
    return noun === 'test' || (noun === 'metric' && !EXPOSE.has(verb)) ? noun : undefined;
}
function authorsAdd({ object }, verb, asked, point) {
    if (!ADD.has(verb))
        return undefined;
    const noun = firstNoun(object.slice(0, 16));
    if (noun === 'test')
        return 'test';
    if (noun === 'metric')
        return /^enabl/.test(verb) ? undefined : 'metric';
    if (hasMetricName(object) || (asked.metric && has(object.slice(0, 8), PARTS)))
        return 'metric';
    if (noun === 'text' && !EXPOSE.has(verb))
        return 'text';
    if (noun === 'value' && point)
        return 'value';
    const isVague = has(object.slice(0, 2), PRONOUNS) && !has(object.slice(0, 8), SYSTEM);
    if (!isVague || !(point || asked.test || asked.metric))
        return undefined;
    return impliedBy(asked) ?? (EXPOSE.has(verb) ? undefined : 'text');
}
/** `We will use the beta to find out`: what follows `to` is to learn something. */
function isToLearn(object) {
    return object.some(({ word }, at) => word === 'to' && [DECIDE, CHECK, CONSIDER].some((verbs) => verbs.has(wordAt(object, at + 1))));
}
function authorsCheck(ahead, verb, { asked, point }) {
    if (MEND.has(verb) && point)
        return impliedBy(asked) ?? 'decision';
    if (verb === 'use')
        return point && isToLearn(ahead.object) ? (impliedBy(asked) ?? 'decision') : undefined;
    if (!CHECK.has(verb))
        return undefined;
    const { object } = ahead;
    const noun = firstNoun(object.slice(0, 12));
    if (noun === 'test')
        return 'test';
    if (/^(?:monitor|observ|collect|gather)/.test(verb))
        return point ? (noun ?? 'value') : asked.value && noun === 'value' ? 'value' : undefined;
    if (object.some(({ word }) => word === 'manually' || word === 'manual'))
        return 'test';
    if (point)
        return noun ?? impliedBy(asked) ?? 'test';
    if (MEASURE.test(verb) && (noun === 'value' || asked.value))
        return 'value';
    return asked.test && !/^(?:do|done|doing|check\w*)$/.test(verb) ? 'test' : undefined;
}
function authorsWrite({ object }, verb, asked, point) {
    if (!WRITE.has(verb))
        return undefined;
    if (/^document/.test(verb))
        return 'text';
    const near = object.slice(0, 8);
    if (asked.metric && hasMetricName(near))
        return 'metric';
    const noun = firstNoun(near);
    if (noun !== undefined && (noun === 'text' || point || has(near, OUTCOMES)))
        return noun;
    if (has(near.slice(0, 3), PRONOUNS) || near.length === 0 || point) {
        if (has(near.slice(0, 6), SYSTEM))
            return undefined;
        return point || near.some(({ word }) => word === 'here' || word === 'this')
            ? (impliedBy(asked) ?? 'text')
            : undefined;
    }
    return undefined;
}
function authorsDecide({ object }, verb, asked, point) {
    if (!DECIDE.has(verb) && !CONSIDER.has(verb))
        return undefined;
    const isThought = /^think/.test(verb) && wordAt(object, 0) === 'about';
    if (CONSIDER.has(verb) && !/^explor/.test(verb))
        return point || isThought ? (firstNoun(object) ?? 'decision') : undefined;
    const noun = firstNoun(object.slice(0, 10));
    if (/^(?:revisit|reconsider|re-?evaluat|investigat|explor|research|reassess|decid|figur)/.test(verb))
        return noun ?? 'decision';
    if (/^(?:set|setting|work\w*)$/.test(verb))
        return noun === 'value' ? 'value' : undefined;
    if (noun !== undefined)
        return noun === 'text' ? 'decision' : noun;
    return point || asked.value ? 'decision' : undefined;
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-ongoing.js
/** Sentences that say what is on its way: `in progress`, `still under discussion`, `left for beta`, `coming soon`, `planned for GA`. */





/** What the word at `at` says to be on its way: nothing but a look into a table for most words. */
function ongoing(tokens, at, asked) {
    return READERS.get(wordAt(tokens, at))?.({ tokens, at, asked });
}
/** Whether `ongoing` has anything to say of the word. */
function isSignOfWork(word) {
    return READERS.has(word);
}
/** What is named in the few words before. */
function nounBefore({ tokens, at }) {
    return nounIn(tokens.slice(Math.max(0, at - 8), at));
}
function testOrMetric(noun) {
    return noun === 'test' || noun === 'metric' ? noun : undefined;
}
function isLast({ tokens, at }) {
    return /^\W?$/.test(wordAt(tokens, at + 1));
}
const UNDER_WAY = /^(?:progress|development|discussion|investigation|construction|consideration|review|works|making|process)$/;
/** `Work in progress`, `tests are still under development`, `in the works`, `under way`, `we are in the process of writing tests`. */
function underWay(sight) {
    const { tokens, at, asked } = sight;
    const next = wordAt(tokens, at + 1);
    const noun = nounBefore(sight);
    if (next === 'way')
        return testOrMetric(noun);
    const isOfProcess = next === 'the' && wordAt(tokens, at + 2) === 'process' && wordAt(tokens, at + 3) === 'of';
    if (isOfProcess && speaksOfAuthors(tokens.slice(0, at)))
        return testOrMetric(nounIn(tokens.slice(at + 4, at + 9)));
    const step = next === 'the' ? wordAt(tokens, at + 2) : next;
    // `The work in progress of a node`: its work.
    const isOfOthers = wordAt(tokens, at + (next === 'the' ? 3 : 2)) === 'of';
    if (!UNDER_WAY.test(step) || step === 'process' || isOfOthers || isConditional(tokens, at))
        return undefined;
    if (noun === 'test' || noun === 'metric' || noun === 'text')
        return noun;
    const isWork = /^(?:work|still|this)$/.test(wordAt(tokens, at - 1));
    return tokens.length <= 9 && (isWork || at <= 1) ? (noun ?? implied(asked)) : undefined;
}
const BETWEEN = /^(?:this|that|it|these|those|them|blank|empty|open|out|as|a|the|answer|section|question)$/;
/** `Deferred to beta`, `left blank until GA`, `testing is left as a follow-up`. */
function putBack(sight) {
    const { tokens, at, asked } = sight;
    let to = at + 1;
    while (to < at + 4 && BETWEEN.test(wordAt(tokens, to)))
        to++;
    const isAside = wordAt(tokens, to - 1) === 'as' || /^(?:a|as)$/.test(wordAt(tokens, to - 1));
    const isLater = /^(?:to|until|till|for)$/.test(wordAt(tokens, to)) &&
        tokens
            .slice(to + 1, to + 4)
            .some(({ word }) => isStage(word) || /^(?:later|future|follow-up|followup)$/.test(word));
    if (!isLater && !(isAside && /^(?:follow-up|followup|todo)$/.test(wordAt(tokens, to))))
        return undefined;
    const noun = nounBefore(sight);
    return noun !== undefined || at <= 3 ? (noun ?? implied(asked)) : undefined;
}
/** `Unknown at this point`, `unclear yet`. */
function unknown(sight) {
    const next = wordAt(sight.tokens, sight.at + 1);
    return /^(?:yet|until|at)$/.test(next) ? (nounBefore(sight) ?? implied(sight.asked)) : undefined;
}
/** `Coming soon`, `tests are coming`. */
function coming(sight) {
    const next = wordAt(sight.tokens, sight.at + 1);
    if (next === 'soon' || (next === 'in' && sight.at <= 2))
        return nounBefore(sight) ?? implied(sight.asked);
    return isLast(sight) ? testOrMetric(nounBefore(sight)) : undefined;
}
/** `Details to follow`, `results will come`. */
function toFollow(sight) {
    const { tokens, at, asked } = sight;
    if (!/^(?:follow|come)$/.test(wordAt(tokens, at + 1)))
        return undefined;
    if (tokens.slice(0, at).some(({ word }) => NEGATIONS.has(word)))
        return undefined;
    const noun = nounBefore(sight);
    return noun !== undefined || tokens.length <= 9 ? (noun ?? implied(asked)) : undefined;
}
/** `Manual tests pending`, `Pending.`, `this is pending the results of the scale test`. */
function pending(sight) {
    const { tokens, at, asked } = sight;
    const isAsked = asked.test || asked.metric || asked.value;
    if (at === 0 && tokens.length <= 4 && isAsked)
        return implied(asked);
    const behind = tokens.slice(at + 1, at + 5);
    const isForWork = /^(?:implementation|results?|outcomes?|feedback|data|numbers|discussion|review)$/.test(behind.find(({ word }) => !/^(?:the|an?|our|on|some)$/.test(word))?.word ?? '');
    if (isForWork && at <= 3 && isAsked)
        return implied(asked);
    return isPending(tokens, at) ? nounBefore(sight) : undefined;
}
/** `Waiting for the implementation.` */
function waiting({ tokens, at, asked }) {
    if (at > 2 || !(asked.test || asked.metric || asked.value))
        return undefined;
    const behind = tokens.slice(at + 1, at + 6);
    return behind.some(({ word }) => /^(?:implementation|code|merge|feedback|results|data|tests?)$/.test(word))
        ? implied(asked)
        : undefined;
}
/** `We are working on it`, `we're working on the upgrade tests`. */
function workingOn({ tokens, at, asked }) {
    if (wordAt(tokens, at + 1) !== 'on')
        return undefined;
    const before = tokens.slice(Math.max(0, at - 8), at);
    // `The controller keeps working on it.`
    if (has(before, SYSTEM) && !speaksOfAuthors(before))
        return undefined;
    if (/^(?:it|this|that|them)$/.test(wordAt(tokens, at + 2)))
        return nounIn(before) ?? implied(asked);
    const noun = testOrMetric(nounIn(tokens.slice(at + 2, at + 7)));
    return speaksOfAuthors(before) || at <= 1 ? noun : undefined;
}
/** `Tests are forthcoming`, `Still outstanding.` */
function outstanding(sight) {
    if (!isLast(sight))
        return undefined;
    return testOrMetric(nounBefore(sight)) ?? (sight.at <= 1 ? implied(sight.asked) : undefined);
}
/** `Work on tests is ongoing`, `tests are on their way`, `an ongoing effort`. */
function goingOn(sight) {
    const { tokens, at } = sight;
    const next = wordAt(tokens, at + 1);
    const isSo = wordAt(tokens, at) === 'on'
        ? /^(?:its|their|the)$/.test(next) && wordAt(tokens, at + 2) === 'way'
        : isLast(sight) || /^(?:work|effort|efforts)$/.test(next);
    return isSo ? testOrMetric(nounBefore(sight)) : undefined;
}
const IN_WORK = /^(?:discussed|worked|designed|defined|decided|evaluated|investigated|prepared|drafted|finali[sz]ed|figured|developed)$/;
/** `The plan for upgrade tests is being discussed`. */
function being({ tokens, at }) {
    if (!/^(?:is|are|still|currently)$/.test(wordAt(tokens, at - 1)) || !IN_WORK.test(wordAt(tokens, at + 1)))
        return undefined;
    return isConditional(tokens, at) ? undefined : testOrMetric(nounIn(tokens.slice(Math.max(0, at - 8), at)));
}
/** `Yes, once implemented.`, `Yes, as soon as the code is merged.` */
function onceDone({ tokens, at, asked }) {
    return isOnceDone(tokens, at) ? implied(asked) : undefined;
}
function readers(entries) {
    return new Map(entries.flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader])));
}
const READERS = readers([
    ['in under', underWay],
    ['deferred postponed punted pushed delayed left deferring postponing leaving saved', putBack],
    ['unknown unclear', unknown],
    ['coming', coming],
    ['to will', toFollow],
    ['pending', pending],
    ['working', workingOn],
    ['waiting awaiting', waiting],
    ['forthcoming upcoming outstanding', outstanding],
    ['ongoing on', goingOn],
    ['being', being],
    ['once upon after when as', onceDone],
    ['underway', (sight) => testOrMetric(nounBefore(sight))],
    [
        'planned scheduled slated targeted expected due',
        ({ tokens, at, asked }) => planned(tokens, at, asked) ?? planning(tokens, at),
    ],
    ['planning plan intend', ({ tokens, at }) => planning(tokens, at)],
    ['further more additional', ({ tokens, at }) => further(tokens, at)],
]);
/** `Yes, once implemented.`, `Upon implementation.`, `as soon as the code is merged` */
function isOnceDone(tokens, at) {
    const isSoon = wordAt(tokens, at) === 'as';
    if (isSoon && !(wordAt(tokens, at + 1) === 'soon' && wordAt(tokens, at + 2) === 'as'))
        return false;
    if (at > 2 || tokens.length > at + (isSoon ? 9 : 5))
        return false;
    if (tokens.slice(0, at).some(({ word }) => !/^(?:yes|no|not|,|-)$/.test(word)))
        return false;
    return tokens.slice(at + 1).some(({ word }) => /^(?:implement|merge[sd]?$|land(?:s|ed)$)/.test(word));
}
/** `Manual tests pending`, `Pending.` */
function isPending(tokens, at) {
    if (!/^(?:|[.,;:)]|for|until)$/.test(wordAt(tokens, at + 1)))
        return false;
    const before = tokens
        .slice(Math.max(0, at - 4), at)
        .filter(({ word }) => !/^(?:is|are|still|currently|\W)$/.test(word));
    return nounIn(before.slice(-1)) !== undefined;
}
/** `Planned for beta`, `e2e tests are planned`. */
function planned(tokens, at, asked) {
    // Pods are scheduled too.
    const isSaid = at <= 2 || /^(?:is|are|currently|also|still)$/.test(wordAt(tokens, at - 1));
    if (wordAt(tokens, at) === 'scheduled' && !isSaid)
        return undefined;
    const before = tokens.slice(Math.max(0, at - 8), at);
    if (before.some(({ word }, index) => NEGATIONS.has(word) && !/^[,.-]$/.test(before[index + 1]?.word ?? '') && at > 2))
        return undefined;
    const next = wordAt(tokens, at + 1);
    if (/^(?:expected|due)$/.test(wordAt(tokens, at)) && !/^(?:for|in|by)$/.test(next))
        return undefined;
    if (next !== '' && !/^(?:for|in|as|by|before|with|once|after|during|but|and|\W)$/.test(next))
        return undefined;
    const noun = nounIn(tokens.slice(Math.max(0, at - 10), at));
    if (noun === 'test' || noun === 'metric' || noun === 'text')
        return noun;
    // A trial is one of the author's where tests are asked for; elsewhere validation is what the code does.
    const isTrial = asked.test && tokens.slice(Math.max(0, at - 16), at).some(({ word }) => TRIALS.has(word));
    if (isTrial)
        return 'test';
    const said = tokens
        .slice(0, at)
        .filter(({ word }) => !/^(?:no|not|yes|yet|is|are|it|this|but|,|-|\(|and|currently|these|they)$/.test(word));
    return said.length === 0 && (asked.test || asked.metric || asked.value) ? implied(asked) : undefined;
}
/** `We are planning e2e tests`. */
function planning(tokens, at) {
    if (!/^(?:planning|plan|intend)$/.test(wordAt(tokens, at)) ||
        /^(?:test|the|a)$/.test(wordAt(tokens, at - 1)))
        return undefined;
    if (tokens.slice(Math.max(0, at - 4), at).some(({ word }) => NEGATIONS.has(word)))
        return undefined;
    const noun = nounIn(tokens.slice(at + 1, at + 5));
    return noun === 'test' || noun === 'metric' ? noun : undefined;
}
/** `More testing is needed`, `this needs further investigation`. */
function further(tokens, at) {
    if (!/^(?:further|more|additional)$/.test(wordAt(tokens, at)) || isConditional(tokens, at))
        return undefined;
    const after = tokens.slice(at + 1, at + 5);
    const isTrial = after.some(({ word }) => TRIALS.has(word) && !/^validations?$/.test(word));
    if (!isTrial && nounIn(after) !== 'test')
        return undefined;
    if (tokens.slice(Math.max(0, at - 5), at).some(({ word }) => NEGATIONS.has(word)))
        return undefined;
    const around = tokens.slice(Math.max(0, at - 3), at + 9);
    const need = around.findIndex(({ word }) => /^(?:needed|required|necessary|needs?|requires?)$/.test(word));
    return need === -1 || wordAt(around, need - 1) === 'if' ? undefined : 'test';
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-lacks.js
/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */




/** The first lack that the sentence speaks of. */
function lackIn(tokens, asked) {
    for (let at = 0; at < tokens.length; at++) {
        const word = wordAt(tokens, at);
        if (!SIGNS.has(word) && !isSignOfWork(word))
            continue;
        const left = placeholder(tokens, at, asked);
        if (left !== undefined)
            return { what: left, at, start: 0, end: tokens.length, from: at };
        const what = notYet(tokens, at, asked) ??
            noneYet(tokens, at, asked) ??
            missing(tokens, at) ??
            ongoing(tokens, at, asked);
        if (what !== undefined)
            return { what, at, start: 0, end: tokens.length, from: 0 };
    }
    return undefined;
}
/** Words that may say that something is not there. */
const SIGNS = new Set([
    ...PLACEHOLDERS,
    ...'no not never none nothing missing lack lacks lacking needs requires to'.split(' '),
]);
/** `For alpha there are no metrics`: the stage that the sentence starts with. */
function leftOutFirst(tokens) {
    const stage = tokens.findIndex(({ word }) => word === 'alpha' || word === 'beta');
    if (stage < 1 || stage > 3 || !/^(?:in|for|at|during)$/.test(wordAt(tokens, 0)))
        return undefined;
    const no = tokens.findIndex(({ word }) => /^(?:no|not|none)$/.test(word));
    if (no < stage || no > stage + 8 || tokens.slice(0, no).some(({ word }) => /^(?:was|were|had)$/.test(word)))
        return undefined;
    const noun = nounIn(tokens.slice(no + 1, no + 6));
    return noun === 'test' || noun === 'metric' || noun === 'value' ? stage : undefined;
}
/** `No metrics in alpha`, `not tested for alpha`: left to the next stage. Where the stage is named, by token index. */
function leftOutAt(tokens) {
    for (let at = 0; at < tokens.length; at++) {
        const isOut = wordAt(tokens, at) === 'out' && wordAt(tokens, at + 2) === 'scope';
        if (!(isOut || /^(?:no|not|none|without)$/.test(wordAt(tokens, at))) || isConditional(tokens, at))
            continue;
        const after = tokens.slice(at + 1, at + 14);
        const stop = after.findIndex(({ word }) => /^(?:[,;:.(]|but|as|because|since|until|before)$/.test(word));
        const near = stop === -1 ? after : after.slice(0, stop);
        const stage = near.findIndex(({ word }, index) => /^(?:alpha|beta)$/.test(word) &&
            near.slice(Math.max(0, index - 2), index).some((one) => /^(?:in|for|at|during)$/.test(one.word)));
        if (stage === -1)
            continue;
        if (tokens.slice(0, at + stage).some(({ word }) => /^(?:was|were|had)$/.test(word)))
            continue;
        const noun = nounIn(isOut ? tokens.slice(0, at) : near.slice(0, stage));
        const isOwed = noun === 'test' || noun === 'metric' || noun === 'value';
        const isAll = at <= 2 && stage <= 2 && tokens.length <= 8;
        const isLeftOut = near
            .slice(0, stage)
            .some(({ word }) => LEFT_OUT.has(word) || OUTSTANDING.has(word) || TRY.has(word));
        if (isAll || isOwed || (isLeftOut && !isOut))
            return at + 1 + stage;
    }
    return undefined;
}
const LEFT_OUT = new Set('tested planned defined determined measured required needed applicable part scope'.split(' '));
/** `TBD`, `To do`: a word in capitals or at the start. */
function placeholder(tokens, at, asked) {
    const word = wordAt(tokens, at);
    if (at === 0 && word === 'to' && wordAt(tokens, 1) === 'do' && !/^\p{L}/u.test(wordAt(tokens, 2)))
        return implied(asked);
    if (at <= 1 && /^(?:needs|requires)$/.test(word)) {
        const noun = nounIn(tokens.slice(at + 1, at + 4));
        if (noun === 'test' || noun === 'value')
            return noun;
    }
    if (!PLACEHOLDERS.has(word))
        return undefined;
    const isFirst = at === 0 ||
        /^(?:yes|no|still|is|are|be|:|,|;|\(|\[|-|–|—|\*|etc|a|currently)$/.test(wordAt(tokens, at - 1));
    const isLast = /^(?:|\W|for|in|before|by|once|after|until|as|with|upon|on|at|during|when|later|based|pending)$/.test(wordAt(tokens, at + 1));
    if (at === 0 || (isFirst && isLast) || (word === 'tbd' && isLast))
        return implied(asked);
    return undefined;
}
/** Whether words say that something is so until now: `yet`, `so far`, `to date`. */
function isUntilNow(words) {
    return words.some(({ word }, at) => {
        const before = words[at - 1]?.word;
        return (word === 'yet' ||
            (word === 'far' && before === 'so') ||
            (word === 'date' && before === 'to') ||
            (word === 'writing' && before === 'of'));
    });
}
/** `not yet tested`, `has not been implemented yet`, `Not yet.` */
function notYet(tokens, at, asked) {
    if (!/^(?:not|never)$/.test(wordAt(tokens, at)) || isConditional(tokens, at))
        return undefined;
    const after = tokens.slice(at + 1, at + 9);
    const stop = after.findIndex(({ word }, index) => /^[,;:.(]$/.test(word) && after[index + 1]?.word !== 'yet');
    const near = stop === -1 ? after : after.slice(0, stop);
    const subject = tokens.slice(Math.max(0, at - 12), at);
    if (!isUntilNow(near) && !/^(?:still|yet)$/.test(wordAt(tokens, at - 1)))
        return notDone(tokens, subject, near, asked);
    if (near.length === 1 && isUntilNow(near))
        return at <= 2 ? implied(asked) : undefined;
    const lacking = nounIn(near);
    const isThere = subject.slice(-3).some(({ word }) => word === 'there');
    const isToExist = near.some(({ word }) => word === 'exist');
    if (isThere || isToExist || near.some(({ word }) => word === 'have')) {
        const noun = lacking ?? (isToExist ? nounIn(subject) : undefined);
        if (noun === 'test' || noun === 'metric' || noun === 'value')
            return noun;
    }
    const verb = near.find(({ word }) => OUTSTANDING.has(word) || TRY.has(word));
    return verb && promise_lacks_outstanding(verb.word, subject, asked);
}
/** What is owed when `verb` is not yet done to, or by, the subject. */
function promise_lacks_outstanding(verb, subject, asked) {
    const noun = nounIn(subject);
    if (verb === 'know' && subject.length <= 4)
        return implied(asked);
    if (TRY.has(verb) || /^(?:determined|decided|defined|documented|benchmarked)$/.test(verb))
        return noun ?? implied(asked);
    if (noun !== undefined)
        return noun;
    if (asked.value && MEASURE.test(verb))
        return 'value';
    const said = subject.filter(({ word }) => !/^(?:is|are|has|have|was|were|been|no|,|-|–|—)$/.test(word));
    const isOfAuthors = said.length <= 2 && said.some(({ word }) => AUTHORS.has(word));
    if (isOfAuthors || said.length === 0 || (said.length <= 2 && said.some(({ word }) => PRONOUNS.has(word))))
        return implied(asked);
    return asked.test && !subject.some(({ word }) => SYSTEM.has(word)) ? 'test' : undefined;
}
/** `This has not been tested.`, `The tests are not written.`: what is lacking though nobody says "yet", unless a reason is given. */
function notDone(tokens, subject, near, asked) {
    if (tokens.some(({ word }) => REASONS.has(word)))
        return undefined;
    const verb = near.find(({ word }) => !/^(?:been|be|fully|really|currently|actually|explicitly)$/.test(word))?.word ??
        '';
    const isFigured = asked.value && MEASURE.test(verb);
    const isTried = TRY.has(verb) && (asked.test || asked.value);
    const isShort = tokens.length <= 4 && subject.every(({ word }) => /^(?:no|,|-)$/.test(word));
    if (isShort)
        return isFigured || isTried || (asked.test && UNDONE.test(verb)) ? implied(asked) : undefined;
    const helper = subject.at(-1)?.word ?? '';
    const isOfTests = nounIn(subject.slice(0, -1)) === 'test';
    if (/^(?:has|have)$/.test(helper)) {
        if (isTried || isFigured)
            return implied(asked);
        return isOfTests && OUTSTANDING.has(verb) ? 'test' : undefined;
    }
    if (/^(?:do|does)$/.test(helper))
        return isOfTests && verb === 'exist' ? 'test' : undefined;
    if (!/^(?:is|are)$/.test(helper))
        return undefined;
    // What is to be tested is not there.
    const isOfWork = asked.test && /^(?:implemented|merged|written)$/.test(verb) && subject.some(({ word }) => WORK.has(word));
    return (isOfTests && UNDONE.test(verb)) || isOfWork ? 'test' : undefined;
}
const REASONS = new Set('because since as due if when while unless until'.split(' '));
const WORK = new Set('code implementation feature kep change it this'.split(' '));
const UNDONE = /^(?:implemented|written|available|ready|finished|complete|automated|merged|added|done|exercised|performed)$/;
/** `No e2e tests yet`, `there are no metrics so far`. */
function noneYet(tokens, at, asked) {
    const word = wordAt(tokens, at);
    if (/^(?:none|nothing)$/.test(word))
        return wordAt(tokens, at + 1) === 'yet' ? implied(asked) : undefined;
    if (word !== 'no' || isConditional(tokens, at))
        return undefined;
    if (wordAt(tokens, at + 1) === 'yet')
        return implied(asked);
    const after = tokens.slice(at + 1, at + 14);
    const noun = nounIn(after.slice(0, 5));
    if (noun !== 'test' && noun !== 'metric' && noun !== 'value')
        return undefined;
    return isUntilNow(after) ? noun : undefined;
}
/** `A test for this is missing`, `we lack a test`. */
function missing(tokens, at) {
    const word = wordAt(tokens, at);
    if (!/^(?:missing|lack|lacks|lacking)$/.test(word) || isConditional(tokens, at))
        return undefined;
    const before = tokens.slice(Math.max(0, at - 10), at);
    if (before.some((one) => NEGATIONS.has(one.word)))
        return undefined;
    const isAbsent = word === 'missing' && /^(?:is|are|still|currently)$/.test(wordAt(tokens, at - 1));
    const noun = isAbsent
        ? nounIn(before)
        : word === 'missing'
            ? undefined
            : nounIn(tokens.slice(at + 1, at + 6));
    return noun === 'test' ? noun : undefined;
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-passive.js
/** `Tests will be added`: what is owed when a verb is in the passive. */



/** What the verb puts off, if anything: what it is done to decides. */
function passive(ahead, verb, situation) {
    const { subject, object, mood } = ahead;
    const { asked, point, tokens } = situation;
    if (isBySystem(object))
        return undefined;
    const noun = nounIn(withoutAsides(subject));
    const vague = ahead.elided || isPronoun(subject);
    if (subject.slice(-2).some(({ word }) => word === 'there'))
        return mood === 'to-be' ? undefined : existing(object, verb);
    if (mood === 'to-be' && !OUTSTANDING.has(verb))
        return undefined;
    if (mood === 'being')
        return noun === 'test' && (ADD.has(verb) || WRITE.has(verb)) && !EXPOSE.has(verb) ? 'test' : undefined;
    if (/^an?$/.test(verb) && vague && firstNoun(object.slice(0, 3)) === 'test')
        return 'test';
    if (mood === 'to-be' && ahead.elided && tokens.length <= 4)
        return impliedBy(asked) ?? 'text';
    if (verb === '')
        return tokens.length <= 9 ? impliedBy({ ...asked, value: false }) : undefined;
    const isOfTests = asked.test && vague && TRY.has(verb);
    if (mood === 'need' && !situation.lack && has(subject, NEGATIONS))
        return undefined;
    // What has to be measured where a figure is asked for is a figure that is not there.
    const isFigure = asked.value && /^(?:measur|quantif|profil|benchmark)/.test(verb);
    if (mood === 'need' && !(point || situation.lack || noun !== undefined || isOfTests || isFigure))
        return undefined;
    if (mood === 'would' && noun === undefined && !(TRY.has(verb) && asked.test))
        return undefined;
    if (TRY.has(verb))
        return 'test';
    if (/^covered$|^exercised$/.test(verb))
        return coverage(ahead, situation);
    if (noun === 'test' && RESHAPE.has(verb))
        return 'test';
    if (READY.has(verb))
        return ready(ahead, verb, vague, situation);
    return (added(ahead, verb, noun, vague, situation) ??
        checked(ahead, verb, noun, situation) ??
        written(ahead, verb, noun, vague, situation) ??
        decided(ahead, verb, noun, vague, asked, point));
}
/** `Metrics will be available in beta`, `tests will be required before GA`, `it will be part of beta`. */
function ready({ subject, object }, verb, vague, { asked, point }) {
    if (verb === 'accompanied')
        return nounIn(object) === 'test' ? 'test' : undefined;
    const noun = nounIn(subject);
    const isDemand = /^(?:required|needed|necessary)$/.test(verb);
    if (verb === 'in' && wordAt(object, 0) !== 'place')
        return undefined;
    if (noun === 'test')
        return point || !isDemand ? 'test' : undefined;
    if (noun === 'metric')
        return point ? 'metric' : undefined;
    if (noun !== undefined && point && !isDemand)
        return noun;
    if (!vague || !point)
        return undefined;
    return (asked.test || !isDemand) && !has(object.slice(0, 5), SYSTEM) ? impliedBy(asked) : undefined;
}
function coverage({ object, subject }, { asked }) {
    if (object.some(({ word }) => EXISTING.test(word)))
        return undefined;
    if (nounIn(object) === 'test')
        return 'test';
    return asked.test && !has(subject, SYSTEM) ? 'test' : undefined;
}
function added({ object, subject, mood, elided }, verb, noun, vague, { asked, point }) {
    if (!ADD.has(verb))
        return undefined;
    const isOfSystem = has(object.slice(0, 8), SYSTEM);
    if (noun === 'test' || (has(subject, CASES) && firstNoun(object.slice(0, 8)) === 'test'))
        return 'test';
    if (mood === 'to-be' && object.length <= 1 && (elided || asked.metric))
        return impliedBy(asked) ?? 'text';
    const grows = /^(?:extended|expanded|completed)$/.test(verb) && /^(?:as|when|once|with)$/.test(wordAt(object, 0));
    if (elided && grows)
        return impliedBy(asked) ?? 'text';
    if (EXPOSE.has(verb))
        return undefined;
    if (noun === 'metric' || (hasMetricName(subject) && asked.metric))
        return 'metric';
    if (noun === 'text')
        return isOfSystem ? undefined : 'text';
    if (noun === 'value')
        return point ? 'value' : undefined;
    if (has(subject, PARTS) && hasMetricName(object))
        return 'metric';
    if (has(subject, GUIDES) && /^(?:added|provided)$/.test(verb) && !has(subject, SYSTEM))
        return 'text';
    if (!vague || isOfSystem)
        return undefined;
    return point || asked.test || asked.metric ? (impliedBy(asked) ?? 'text') : undefined;
}
/** What is added to tests. */
const CASES = new Set([
    'case',
    'cases',
    'scenario',
    'scenarios',
    'checks',
    'assertions',
]);
const GUIDES = new Set(['instructions', 'procedure', 'steps', 'guide', 'diagnostics']);
/** `… by benchmarks`, `… with scale tests`, unless they are there already. */
function isByTests(object) {
    const by = object.findIndex(({ word }) => /^(?:by|with|in|through|using|via)$/.test(word));
    if (by === -1 || by > 4)
        return false;
    const agent = object.slice(by + 1, by + 6);
    return firstNoun(agent) === 'test' && !agent.some(({ word }) => EXISTING.test(word));
}
function checked(ahead, verb, noun, { asked, point, tokens }) {
    if (MEND.has(verb) && point)
        return has(ahead.subject, SYSTEM) ? undefined : (noun ?? impliedBy(asked) ?? 'decision');
    if (!CHECK.has(verb))
        return undefined;
    if (noun === 'test' || isByTests(ahead.object))
        return 'test';
    const isManual = tokens
        .slice(ahead.at, ahead.end)
        .some(({ word }) => word === 'manually' || word === 'manual');
    if (isManual)
        return 'test';
    const isOfSystem = has(ahead.subject, SYSTEM);
    // No component measures or evaluates until a stage; it may well validate from one on.
    const isStudy = MEASURE.test(verb) || /^(?:confirm|assess|quantif|analy)/.test(verb);
    if (point && (noun !== undefined || !isOfSystem || isStudy))
        return noun ?? impliedBy(asked) ?? 'test';
    if (has(ahead.subject, TRIALS) && /^(?:done|perform|execut|conduct|complet|run|automat)/.test(verb))
        return 'test';
    if (noun === 'value' && MEASURE.test(verb))
        return 'value';
    if (isOfSystem)
        return undefined;
    if (asked.test && !/^(?:observ|monitor|collect|gather)/.test(verb))
        return 'test';
    return asked.value && MEASURE.test(verb) && !/^evaluat/.test(verb) ? 'value' : undefined;
}
function written({ object, subject, elided }, verb, noun, vague, { asked, point }) {
    if (!WRITE.has(verb))
        return undefined;
    if (/^document/.test(verb))
        return noun ?? 'text';
    if (has(object.slice(0, 6), SYSTEM) && !point)
        return undefined;
    if (noun !== undefined && (noun === 'text' || point))
        return noun;
    if ((noun === 'test' || noun === 'metric') && /^(?:provided|specified|described|detailed)$/.test(verb))
        return noun;
    if (noun === 'value' && (asked.value || has(subject, OUTCOMES)))
        return noun;
    if (/^(?:detailed|elaborated|clarified|expanded|outlined)$/.test(verb) && vague)
        return 'text';
    const here = object
        .slice(0, 4)
        .some(({ word }) => word === 'here' || word === 'later' || word === 'section');
    if (here && !has(subject, SYSTEM))
        return noun ?? 'text';
    return vague && (point || elided) && !has(subject, SYSTEM) ? (impliedBy(asked) ?? 'text') : undefined;
}
function decided({ subject, object, elided, mood }, verb, noun, vague, asked, point) {
    if (CONSIDER.has(verb) && !point && mood !== 'to-be')
        return undefined;
    if (!DECIDE.has(verb) && !CONSIDER.has(verb))
        return undefined;
    if (noun !== undefined && (verb !== 'set' || point))
        return noun === 'text' ? 'decision' : noun;
    if (/^(?:revisited|reconsidered|re-evaluated|reevaluated|discussed|decided|finalized|finalised|reassessed)$/.test(verb) &&
        !has(subject, SYSTEM))
        return 'decision';
    if (mood === 'to-be' && !has(subject.slice(0, 3), SYSTEM))
        return impliedBy(asked) ?? 'decision';
    if (vague && (point || elided || isByTests(object)))
        return impliedBy(asked) ?? 'decision';
    const isBySystemToo = !/^(?:considered|evaluated|explored|investigated|decided|determined)$/.test(verb);
    return point && (!isBySystemToo || !has(subject, SYSTEM)) ? 'decision' : undefined;
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-grammar.js





/** What a sentence puts off, if anything. `isPoint` tells whether a range of tokens names a stage or a release. */
function promiseIn(tokens, asked, isPoint) {
    const lack = lackIn(tokens, asked);
    for (const ahead of aheadIn(tokens)) {
        if (isOptionalWork(tokens, ahead))
            continue;
        const what = owedBy(ahead, {
            asked,
            point: isPoint(ahead.start, ahead.end),
            lack: lack !== undefined,
            tokens,
        });
        if (what !== undefined)
            return { what, at: ahead.at, start: ahead.start, end: ahead.end, from: ahead.start };
    }
    return lack;
}
/** `if needed`, `in a separate KEP`: nobody waits for it. */
function isOptionalWork(tokens, { start, end }) {
    const words = tokens.slice(start, end).map(({ word }) => word);
    return words.some((word, index) => {
        const next = words[index + 1] ?? '';
        if (word === 'if' || word === 'as')
            return /^(?:needed|necessary|required|desired|requested|wanted|there|users|people|demand|appropriate)$/.test(next);
        if (/^(?:separate|another|different|subsequent|future|follow-up|followup|new)$/.test(word))
            return next === 'kep' || next === 'keps';
        return word === 'out' && next === 'of' && words[index + 2] === 'scope' && !isStage(words[index + 4]);
    });
}
function owedBy(ahead, situation) {
    for (const verb of ahead.verbs) {
        const what = ahead.passive ? passive(ahead, verb, situation) : active(ahead, verb, situation);
        if (what !== undefined)
            return what;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/load/readme/promise-phrases.js
/** Sentences that put something off without saying that it will be done: `Unit tests for alpha.`, `Beta: add a metric.` */



/** More words than this say more than what is to come. */
const promise_phrases_SHORT = 16;
/** Verbs that make a statement of a phrase. */
const FINITE = /^(?:is|are|was|were|am|be|been|has|have|had|does|do|did|can|could|may|might|cover|covers|covered|verify|verifies|verified|test|tested|ensure|ensures|exist|exists|exercise|exercises|check|checks|show|shows|run|runs|ran|added|passed|use|uses|used|done|completed|performed|see|validate|validates|validated|implemented|merged|introduced|provides|enables)$/;
/** What the sentence puts off; `point` is the index of the stage or release that it names. */
function phraseIn(tokens, text, asked, point) {
    const what = required(tokens, asked, point) ??
        bidden(tokens, point) ??
        (point !== undefined && isSentence(text) ? verbless(tokens) : undefined) ??
        possible(tokens, point);
    return what && { what, at: 0, start: 0, end: tokens.length, from: 0 };
}
function owedIn(words) {
    const noun = words.some(({ word }) => TRIALS.has(word)) ? 'test' : nounIn(words);
    return noun === 'test' || noun === 'metric' || noun === 'value' ? noun : undefined;
}
/** `Tests are required for beta`, `e2e tests are a requirement for GA`. */
function required(tokens, asked, point) {
    const is = tokens.findIndex(({ word }) => /^(?:is|are)$/.test(word));
    if (point === undefined || is < 1 || point < is)
        return undefined;
    const isDemanded = tokens.slice(is).some(({ word }) => DEMANDED.test(word));
    const subject = tokens.slice(0, is);
    if (!isDemanded ||
        tokens.slice(0, is + 3).some(({ word }, at) => NEGATIONS.has(word) && tokens[at + 1]?.word !== ','))
        return undefined;
    const noun = owedIn(subject);
    if (noun === 'test' || noun === 'metric')
        return noun;
    const isPronoun = subject.length <= 3 && subject.some(({ word }) => /^(?:this|it|these|they|that|those)$/.test(word));
    return isPronoun ? (asked.test ? 'test' : asked.metric ? 'metric' : undefined) : undefined;
}
const DEMANDED = /^(?:required|needed|necessary|mandatory|requirements?|prerequisites?|blockers?|criteria|criterion|conditions?|part)$/;
/** `Beta:`, `For beta:`. */
function isLabelled(tokens, first, point) {
    const isFor = first === point - 1 && /^(?:for|in|by)$/.test(wordAt(tokens, first));
    return (first === point || isFor) && wordAt(tokens, point + 1) === ':';
}
/** `Add e2e tests for beta`: what is to be done, by a point. */
function bidden(tokens, point) {
    if (point === undefined || tokens.length > 2 * promise_phrases_SHORT)
        return undefined;
    const first = tokens.findIndex(({ word }) => /^\p{L}/u.test(word));
    const verb = tokens[first]?.word ?? '';
    const start = BIDDING.has(verb) ? first : isLabelled(tokens, first, point) ? point + 2 : -1;
    if (start === -1 || !BIDDING.has(wordAt(tokens, start)))
        return undefined;
    // "Test coverage before beta" is a label.
    if (/^(?:coverage|cases?|plans?|suites?|results|scenarios?|strategy|code)$/.test(wordAt(tokens, start + 1)))
        return undefined;
    if (/^(?:fill|complete|revisit|answer|elaborate|finali[sz]e)$/.test(wordAt(tokens, start)))
        return 'text';
    return (owedIn(tokens.slice(start)) ??
        (/^(?:test|verify|validate|benchmark|measure)$/.test(wordAt(tokens, start)) ? 'test' : undefined));
}
/** A heading or the label of a list ends in no full stop. */
function isSentence(text) {
    return /[.!]["')\]]*$/.test(text) || /^\W*(?:yes|no|not|planned)\b/i.test(text);
}
/** `Unit tests in alpha, e2e tests in beta.` */
function verbless(tokens) {
    if (tokens.length > promise_phrases_SHORT)
        return undefined;
    if (tokens.some(({ word }) => FINITE.test(word) || NEGATIONS.has(word)) || speaksOfAuthors(tokens))
        return undefined;
    return owedIn(tokens);
}
/** `Metrics can be added in beta`: what nobody has promised, though nothing else is said. */
function possible(tokens, point) {
    const at = tokens.findIndex(({ word }) => word === 'can' || word === 'could');
    if (at === -1 || wordAt(tokens, at + 1) !== 'be')
        return undefined;
    if (!/^(?:added|introduced|decided|determined|revisited|defined|implemented|tested|covered)$/.test(wordAt(tokens, at + 2)))
        return undefined;
    const isLater = tokens.slice(at + 3, at + 6).some(({ word }) => word === 'later');
    if (!isLater && (point === undefined || point < at))
        return undefined;
    return nounIn(tokens.slice(0, at));
}

;// CONCATENATED MODULE: ./lib/load/readme/promises.js







/** Without any of these no sentence puts something off: most answers are not looked at any further. */
const CUE = /\b(?:will|shall|would|should|must|need\w*|requir\w*|plan\w*|intend\w*|intention|aim\w*|hop\w+|want\w*|going|expect\w*|intended|scheduled|slated|supposed|meant|due|missing|lack\w*|ongoing|unknown|unclear|way|works|process|as\s+soon|scope|defer\w*|postpon\w*|leav\w*|blank|follow-?up|to\s+be|to\s+do|to\s+follow|to\s+come|yet|tbd|tba|tbc|todo|wip|fixme|progress|under|coming|working\s+on|adding|writing|developing|preparing|target\w*|looking|being|pending|a?waiting|profiling|not|n\/?a|no|skip\w*|have\s+to|far|future|later|soon|still|un(?:decided|determined)|left|alpha|beta|ga|stable|further|goal|idea|forthcoming|upcoming|outstanding|once|upon)\b|['’](?:ll|t)\b/i;
/** What the heading of a question asks for. */
function askedBy(heading) {
    return {
        test: /\btest(?:s|ed|ing)?\b/i.test(heading),
        metric: !/\bincreas/i.test(heading) &&
            /\bmetrics?\b|\bslis?\b|\bindicators\b|\bobservability\b|\bin use\b|\bknow that it is working\b/i.test(heading),
        value: /\bslos?\b|\bobjectives\b|\bincreas\w*|\bresource usage\b|\bbenchmark\w*|\bexhaustion\b/i.test(heading),
    };
}
/** What the paragraphs of an answer put off, in their order: at most one promise for each sentence. */
function promisesIn(heading, paragraphs) {
    const key = [heading, ...paragraphs].join('\0');
    if (last?.key !== key)
        last = { key, found: readPromises(heading, paragraphs) };
    return last.found;
}
/** An answer is asked for its state and for its promises one after the other. */
let last;
/** More sentences than any paragraph has, and in characters more than any sentence: both are read in time of their square. */
const MAX_SENTENCES = 100;
const LONGEST_SENTENCE = 2000;
function readPromises(heading, paragraphs) {
    const asked = askedBy(heading);
    return paragraphs.flatMap((paragraph, index) => {
        if (!CUE.test(paragraph))
            return [];
        const sentences = sentencesOf(paragraph).slice(0, MAX_SENTENCES);
        const read = sentences.map(({ text }) => (text.length > LONGEST_SENTENCE ? [] : tokensOf(text)));
        const puts = read.map((tokens, at) => putOff(tokens, sentences[at]?.text ?? '', asked));
        return sentences.flatMap((sentence, at) => {
            const put = puts[at] ?? leansOn(puts[at + 1], read[at] ?? [], asked);
            if (put === undefined)
                return [];
            const until = put.until ??
                (put.isLack ? puts[at + 1]?.until : undefined) ??
                pointNearby(read, at) ??
                pointAbove(paragraphs, index, at) ??
                pointOfHeading(heading);
            const leans = puts[at] === undefined;
            return [{ ...sentence, paragraph: index, what: put.what, until, whole: put.whole, leans }];
        });
    });
}
/** `Rollback was not tested. It will be before GA.`: what is lacking is what the next sentence promises. */
function leansOn(next, tokens, asked) {
    if (next?.what !== 'test' || !asked.test || next.until === undefined)
        return undefined;
    const not = tokens.findIndex(({ word }) => word === 'not');
    const isLacking = not !== -1 && tokens.slice(not + 1, not + 4).some(({ word }) => TRY.has(word));
    return isLacking ? { ...next, isLack: true } : undefined;
}
/** Longer answers say something besides, whatever their sentences are. */
const LONGEST = 1500;
/**
 * Whether an answer does nothing but put off: every sentence promises, or is what stands around a promise (a "No.", a link, what the
 * promised test will show).
 */
function isWhollyPutOff(heading, paragraphs) {
    if (paragraphs.reduce((length, { length: one }) => length + one, 0) > LONGEST)
        return false;
    // Who says yes, or links to the work, has answered the question, whatever is still to come.
    if (/^\W*yes\b/i.test(paragraphs[0] ?? '') || paragraphs.some((text) => /https?:\/\//.test(text)))
        return false;
    const found = promisesIn(heading, paragraphs);
    if (found.length === 0)
        return false;
    const asked = askedBy(heading);
    return paragraphs.every((paragraph, index) => sentencesOf(paragraph).every(({ text, start }) => found.some((one) => one.paragraph === index && one.start === start && one.whole) ||
        isFiller(text, asked)));
}
const FILLER = /^(?:(?:this|these|they|it|that|those|which|such tests?|the tests?)\s+(?:will|would|should)\b|the\s+(?:expectation|goal|idea|intention|aim|purpose)\b)/i;
const HOLLOW = /^(?:not|yet|n|a|na|currently|ok|see|issue|pr|link|here|however|but|and|so|also|still|well|now)$/;
/** Whether a word says nothing by itself. "No" does where no test or metric is asked for. */
function isHollow(word, asked) {
    return HOLLOW.test(word) || (/^(?:yes|no|none|nope)$/.test(word) && (asked.test || asked.metric));
}
/** Whether what stands in front of a promise says nothing, or that there is none yet. */
function isEmpty(words, asked) {
    const said = words.filter(({ word }) => /^\p{L}/u.test(word));
    return (said.every(({ word }) => isHollow(word, asked)) ||
        (said.some(({ word }) => NEGATIONS.has(word)) &&
            said.some((one) => TRY.has(one.word) || kindOf(one) === 'test')));
}
/** `Upgrade was tested by hand, and …`: work that is reported as done. */
function isDone(words) {
    return (words.some(({ word }) => /^(?:was|were|been)$/.test(word)) &&
        !words.some(({ word }) => NEGATIONS.has(word)));
}
/** What says nothing without the promise that it stands beside. */
function isFiller(text, asked) {
    const words = tokensOf(text)
        .map(({ word }) => word)
        .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^https?$/.test(word));
    if (words.every((word) => isHollow(word, asked)))
        return true;
    if (/^\S*https?:\/\/\S+$/.test(text) || /^[(]?#\d+[)]?\.?$/.test(text))
        return true;
    if (text.endsWith(':') && words.length <= 8)
        return true;
    return (FILLER.test(text) || (words.length <= 12 && words.includes('not') && words.some((word) => TRY.has(word))));
}
function putOff(tokens, text, asked) {
    const points = pointsIn(tokens);
    const unneeded = notNeeded(tokens, points) ?? (text.endsWith(':') ? undefined : bareOf(tokens, points));
    if (unneeded !== undefined)
        return { what: 'text', until: unneeded, whole: true };
    if (isQuestion(tokens, text) || OF_TEMPLATE.test(text))
        return undefined;
    const found = promiseIn(tokens, asked, (start, end) => points.some(({ at }) => at >= start && at < end) || namesTime(tokens, start, end));
    if (found === undefined) {
        const led = ledPoint(tokens, points);
        const phrase = phraseIn(tokens, text, asked, led?.at);
        if (phrase !== undefined)
            return { what: phrase.what, until: led?.point, whole: true };
        const left = leftOutAt(tokens) ?? leftOutFirst(tokens);
        const until = points.find(({ at }) => at === left);
        return until && { what: 'text', until: nextOf(until.point), whole: true };
    }
    return {
        what: found.what,
        until: pointOf(tokens, points, found.at, found.start, found.end),
        whole: isEmpty(tokens.slice(0, found.from), asked) && !isDone(tokens.slice(0, found.at)),
        isLack: tokens.slice(found.at, found.at + 2).some(({ word }) => NEGATIONS.has(word)),
    };
}
/** `For beta.`, `Deferred to GA`: a point and nothing else. */
function bareOf(tokens, points) {
    const [first] = points;
    if (first === undefined || tokens.length > 8)
        return undefined;
    if (first.at === 0)
        return undefined;
    const isBare = tokens.every(({ word }, index) => BARE.has(word) || points.some(({ at }) => at === index));
    return isBare ? first.point : undefined;
}
/** Of older templates, whose instructions were text. */
const OF_TEMPLATE = /\bmust be completed when targeting\b|<link to /i;
const ASKS = /^(?:will|would|should|is|are|was|were|does|do|did|can|could|has|have|what|how|why|when|where|which|who)$/;
/** A sentence that asks; one that ends in the title of a question does not. */
function isQuestion(tokens, text) {
    return ASKS.test(tokens[0]?.word ?? '') && /\?["')\]]*$/.test(text);
}
const UNNEEDED = /^(?:not until|not (?:yet )?(?:required|needed|applicable|relevant|necessary)|n \/ a|na|skip(?:ped|ping)?) /;
/** `N/A for alpha`, `Not required until beta`, at the start of a short sentence: the answer comes with the next stage. */
function notNeeded(tokens, points) {
    const [first] = points;
    if (first === undefined || tokens.length > 14)
        return undefined;
    const words = tokens.map(({ word }) => word);
    const start = words.findIndex((word) => !/^(?:this|it|is|are|will|be|section|question|no|,|-|the|currently)$/.test(word));
    const isUnneeded = UNNEEDED.test(`${words.slice(start, start + 4).join(' ')} `);
    if (!isUnneeded || first.at < start || first.at > start + 9)
        return undefined;
    const lead = words.slice(start, first.at);
    if (lead.some((word) => /^(?:until|till|before|prior|only)$/.test(word)))
        return first.point;
    const isLed = lead.some((word) => /^(?:for|in|at|during|as|with|yet)$/.test(word));
    if (!isLed && tokens.length > 8)
        return undefined;
    return nextOf(first.point);
}
function nextOf({ stage }) {
    const next = stage === undefined ? undefined : NEXT[stage];
    return next === undefined ? undefined : { stage: next };
}
/** "These will be required for the move to beta": the sentence behind says when. */
function pointNearby(read, at) {
    const next = read[at + 1] ?? [];
    if (!/^(?:these|this|they|those|it|both|all|target|targeted|targeting|planned|expected)$/.test(next[0]?.word ?? ''))
        return undefined;
    const points = pointsIn(next);
    return points.length === 1 ? pointOf(next, points, next.length, 0, next.length) : undefined;
}
/** `Beta`, as the heading that sentences stand below. */
function pointOfHeading(heading) {
    if (heading.length > 40)
        return undefined;
    const tokens = tokensOf(heading);
    const points = tokens.length <= 5 ? pointsIn(tokens) : [];
    return points.length === 1 ? points[0]?.point : undefined;
}
/** `Before beta:` above a list, or the heading that a paragraph starts with: `Beta: …`. */
function pointAbove(paragraphs, index, at) {
    if (at > 0)
        return undefined;
    for (let above = index - 1; above >= Math.max(0, index - 6); above--) {
        const text = paragraphs[above]?.trim() ?? '';
        if (!text.endsWith(':'))
            continue;
        if (text.length > 120)
            return undefined;
        const tokens = tokensOf(text);
        const points = pointsIn(tokens);
        return points.length === 1 ? points[0]?.point : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statedIn)
/* harmony export */ });
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3902);

/** So many lines hold the top of a document. */
const TOP = 60;
const TITLE = /^(title[ \t]*:[ \t]*)(.*)$/;
const NUMBERED = /^[A-Z]{2,8}[-\s#]*(\d+)\b/i;
/** A bullet, a row of a table or a line of its own: its start up to the value. */
const STATUS = /^[ \t]{0,3}(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?Status(?:\*\*|__)?[ \t]*(?::(?:\*\*|__)?|\|)[ \t]*/i;
/** Reads the top of the document at `path`, or what stands `below` its front matter. In linear time. */
function statedIn(path, text, below = false) {
    const yaml = (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatterOf */ .E)(text)?.yaml;
    const lines = text.split('\n', TOP).map((line) => line.replace(/\r$/, ''));
    const located = (index, start, value) => ({
        value,
        place: {
            path,
            start: { line: index + 1, column: start + 1 },
            end: { line: index + 1, column: start + value.length + 1 },
        },
    });
    const title = titleIn(lines, yaml, located);
    const digits = title && NUMBERED.exec(title.value)?.[1];
    return {
        title,
        number: title && digits ? { value: digits, place: title.place } : undefined,
        status: statusIn(lines, below && yaml !== undefined ? yaml.split('\n').length : 0, located),
    };
}
function titleIn(lines, yaml, located) {
    if (yaml === undefined)
        return undefined;
    const length = yaml.split('\n').length;
    for (const [index, line] of lines.slice(0, length).entries()) {
        const [, key = '', written = ''] = TITLE.exec(line) ?? [];
        if (key === '')
            continue;
        const quoted = /^(["'])(.*)\1[ \t]*$/.exec(written);
        const value = (quoted?.[2] ?? written).trim();
        return value === '' ? undefined : located(index, key.length + (quoted ? 1 : 0), value);
    }
    return undefined;
}
function statusIn(lines, from, located) {
    for (const [index, line] of lines.entries()) {
        if (index < from)
            continue;
        if (/^[ \t]{0,3}(?:##|```|~~~)/.test(line))
            return undefined;
        const start = STATUS.exec(line)?.[0];
        if (start === undefined)
            continue;
        const value = line
            .slice(start.length)
            .replace(/[ \t]*\|.*$/, '')
            .replace(/(?:\*\*|__|`)/g, '')
            .trim();
        // A sentence that starts with the word says something else.
        return value === '' || value.split(/\s+/).length > 3
            ? undefined
            : located(index, line.indexOf(value, start.length), value);
    }
    return undefined;
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ isSameComponent),
/* harmony export */   s9: () => (/* binding */ component),
/* harmony export */   xh: () => (/* binding */ isKnownComponent)
/* harmony export */ });
/** Kubernetes components: their full names and how people write them. */
const FULL_NAMES = {
    apiserver: 'kube-apiserver',
    'api-server': 'kube-apiserver',
    'kube-api-server': 'kube-apiserver',
    kubeapiserver: 'kube-apiserver',
    'controller-manager': 'kube-controller-manager',
    'kube-controllermanager': 'kube-controller-manager',
    'kube-controller': 'kube-controller-manager',
    kcm: 'kube-controller-manager',
    scheduler: 'kube-scheduler',
    kubescheduler: 'kube-scheduler',
    proxy: 'kube-proxy',
    kubeproxy: 'kube-proxy',
    ccm: 'cloud-controller-manager',
    'external-cloud-controller-manager': 'cloud-controller-manager',
    'a-d-controller': 'kube-controller-manager',
    'attach-detach-controller': 'kube-controller-manager',
    kubectl: 'kubectl',
    kubelet: 'kubelet',
    kubeadm: 'kubeadm',
};
const KNOWN = new Set([...Object.values(FULL_NAMES)]);
/** A sidecar of kubernetes-csi: its repository, its image and what people make of the two. */
const SIDECAR = /^(?:csi-external|external|csi)-(attacher|provisioner|resizer|snapshotter)$/;
/**
 * The full name of a component in whatever form (`API server`, `` `KCM` ``, `cmd/kube-apiserver`, plural, with remarks: `kubelet via a
 * library`): lower case, blanks as hyphens. Other names are only normalised.
 */
function component(text) {
    const words = text
        .toLowerCase()
        .replace(/[`*_"']/g, '')
        .trim()
        .replace(/^(?:cmd|pkg)\/([^/]+).*$/, '$1')
        .split(/[\s/]+/);
    const name = words
        .join('-')
        .replace(/^(?:the|a)-(?!d-)/, '')
        .replace(/-(?:component|binary|sidecar|sidecar-container)s?$/, '');
    return fullName(name) ?? ofWords(words) ?? name.replace(SIDECAR, 'external-$1');
}
/** The full name of what is a known component as a whole, with or without the project's name in front. */
function fullName(name) {
    const singular = name.replace(/s$/, '');
    const known = FULL_NAMES[name] ?? FULL_NAMES[singular] ?? (KNOWN.has(singular) ? singular : undefined);
    const [, bare] = /^(?:kubernetes|k8s)-(.+)$/.exec(name) ?? [];
    return known ?? (bare === undefined ? undefined : fullName(bare));
}
/** The component that the first words name, when what follows says how, or the last ones, when what precedes is a part of it. */
function ofWords(words) {
    const at = words.findIndex((word) => /^(?:via|in|inside|within|of|through|with|when|if|only)$/.test(word));
    if (at < 1)
        return undefined;
    const before = fullName(words.slice(0, at).join('-'));
    const after = /^(?:in|inside|within|of)$/.test(words[at] ?? '')
        ? fullName(words
            .slice(at + 1)
            .filter((word) => word !== 'the')
            .join('-'))
        : undefined;
    return before ?? after;
}
/** Whether the name is one of the components every cluster has (or kubectl, kubeadm). */
function isKnownComponent(text) {
    return KNOWN.has(component(text));
}
/** What many components are called by their last word alone. */
const COMMON = /^(?:controller|manager|driver|plugin|server|operator|webhook|agent|client|runtime|admission)s?$/;
/** Whether two names mean one component: the same, or one with a word in front (`autoscaler`, `cluster-autoscaler`). */
function isSameComponent(a, b) {
    const [one, other] = [component(a), component(b)];
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short === long || (!COMMON.test(short) && !KNOWN.has(long) && long.endsWith(`-${short}`));
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ trimmedHandle),
/* harmony export */   VR: () => (/* binding */ bareHandle),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   r0: () => (/* binding */ isHandle)
/* harmony export */ });
/* harmony import */ var _text_non_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2214);
/** GitHub handles: `@Jane.Doe` and `jane.doe` are the same person. */

/** The form in which handles are compared: no `@`, however many, no blanks around it, lower case. */
function bareHandle(text) {
    return text
        .trim()
        .replace(/^@+\s*/, '')
        .toLowerCase();
}
/** Whether a text is one handle, with or without `@`. Looser than GitHub: the template's own sample has a dot. */
function isHandle(text) {
    return /^@?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}
/** What comes along when a handle is copied: quotes of a word processor, brackets, marks of a list, of a mention or of code. */
const AROUND = /^[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+|[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+$/g;
/**
 * The handle that a text is but for what was copied with it: characters that nobody sees, quotes and brackets around it, an address of
 * GitHub before it, further `@`; its one `@` is kept. `undefined` when it is more than that.
 */
function trimmedHandle(text) {
    const seen = text
        .replace(/[\p{Cf}\u00a0]/gu, '')
        .replaceAll('\uff20', '@')
        .replace(AROUND, '');
    const plain = seen.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/?$/i, '@$1');
    const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(plain) ?? [];
    const handle = `${at.slice(0, 1)}${name}`;
    return isHandle(handle) ? handle : undefined;
}
/** Words that authors write where a handle is still to be found. */
function isUnnamed(text) {
    return (0,_text_non_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNothing */ ._X)(bareHandle(text));
}


/***/ }),

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* unused harmony export SINCE */
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);
/**
 * The production readiness questionnaire as data: it recognises questions in KEPs written since 2020 and serves where a
 * repository has no template. Headings and older wordings are those of `keps/NNNN-kep-template/README.md` through its
 * history (May 2020 to today); sections and stages are from that template's section comments.
 */

/** Sections of the questionnaire and the first stage at which their answers are due, in template order. */
const SECTIONS = [
    { heading: 'Feature Enablement and Rollback', stage: 'alpha' },
    { heading: 'Rollout, Upgrade and Rollback Planning', stage: 'beta' },
    { heading: 'Monitoring Requirements', stage: 'beta' },
    { heading: 'Dependencies', stage: 'beta' },
    { heading: 'Scalability', stage: 'beta' },
    { heading: 'Troubleshooting', stage: 'beta' },
];
const ROWS = {
    'Feature Enablement and Rollback': [
        [
            'enablement-mechanism',
            'How can this feature be enabled / disabled in a live cluster?',
            'How can this feature be enabled or disabled in a live cluster?',
            'How can this feature be enabled/disabled?',
        ],
        ['default-behavior', 'Does enabling the feature change any default behavior?'],
        [
            'disablement',
            'Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?',
            'Can the feature be disabled once it has been enabled (i.e. can we rollback the enablement)?',
            'Can the feature be disabled once it has been enabled?',
        ],
        [
            'reenablement',
            'What happens if we reenable the feature if it was previously rolled back?',
            'What happens if we re-enable the feature if it was previously rolled back?',
        ],
        ['enablement-tests', 'Are there any tests for feature enablement/disablement?'],
    ],
    'Rollout, Upgrade and Rollback Planning': [
        [
            'rollout-failure',
            'How can a rollout or rollback fail? Can it impact already running workloads?',
            'How can a rollout fail? Can it impact already running workloads?',
            'How can a rollout or rollback fail?',
        ],
        ['rollback-metrics', 'What specific metrics should inform a rollback?'],
        [
            'upgrade-rollback-tested',
            'Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?',
            'Were upgrade and rollback tested? Was upgrade->downgrade->upgrade path tested?',
            'Were upgrade and rollback tested?',
        ],
        [
            'deprecations',
            'Is the rollout accompanied by any deprecations and/or removals of features, APIs, fields of API types, flags, etc.?',
            'Is the rollout accompanied by any deprecations and/or removals of features?',
        ],
    ],
    'Monitoring Requirements': [
        [
            'in-use-by-workloads',
            'How can an operator determine if the feature is in use by workloads?',
            'How can an operator determine if the feature is in use?',
        ],
        [
            'working-for-instance',
            'How can someone using this feature know that it is working for their instance?',
            'How can someone using this feature know that it is working?',
        ],
        [
            'slos',
            'What are the reasonable SLOs (Service Level Objectives) for the enhancement?',
            'What are the reasonable SLOs (Service Level Objectives) for the above SLIs?',
            'What are the reasonable SLOs for this feature?',
        ],
        [
            'slis',
            'What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?',
            'What are the SLIs for this feature?',
        ],
        [
            'missing-metrics',
            'Are there any missing metrics that would be useful to have to improve observability of this feature?',
            'Are there any missing metrics that would be useful to have to improve observability if this feature?',
            'Are there any missing metrics that would be useful to have to improve observability?',
            'Are there any missing metrics that would be useful to have?',
        ],
    ],
    Dependencies: [
        ['dependent-services', 'Does this feature depend on any specific services running in the cluster?'],
    ],
    Scalability: [
        ['new-api-calls', 'Will enabling / using this feature result in any new API calls?'],
        ['new-api-types', 'Will enabling / using this feature result in introducing new API types?'],
        [
            'cloud-provider-calls',
            'Will enabling / using this feature result in any new calls to the cloud provider?',
            'Will enabling / using this feature result in any new calls to cloud provider?',
        ],
        [
            'object-size-count',
            'Will enabling / using this feature result in increasing size or count of the existing API objects?',
            'Will the feature increase the size of any objects?',
        ],
        [
            'slo-latency',
            'Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?',
            'Will enabling / using this feature result in increasing time taken by any operations?',
        ],
        [
            'resource-usage',
            'Will enabling / using this feature result in non-negligible increase of resource usage (CPU, RAM, disk, IO, ...) in any components?',
            'Will enabling / using this feature result in non-negligible increase of resource usage?',
            'Will the feature increase the memory or CPU usage of any component?',
        ],
        [
            'node-resource-exhaustion',
            'Can enabling / using this feature result in resource exhaustion of some node resources (PIDs, sockets, inodes, etc.)?',
            'Can enabling / using this feature result in resource exhaustion of some node resources?',
        ],
    ],
    Troubleshooting: [
        [
            'api-server-unavailable',
            'How does this feature react if the API server and/or etcd is unavailable?',
            'How does this feature react if the API server is unavailable?',
        ],
        ['failure-modes', 'What are other known failure modes?'],
        [
            'slo-troubleshooting',
            'What steps should be taken if SLOs are not being met to determine the problem?',
            'What steps should be taken if SLOs are not being met?',
        ],
    ],
};
/**
 * Questions younger than the rest and the first `latest-milestone` whose KEPs are asked them: `working-for-instance` came in
 * April 2021, `node-resource-exhaustion` in January 2023.
 */
const SINCE = {
    'working-for-instance': { major: 1, minor: 22 },
    'node-resource-exhaustion': { major: 1, minor: 27 },
};
/** Every question of today's template, in its order. */
const QUESTIONS = SECTIONS.flatMap(({ heading: section, stage }) => (ROWS[section] ?? []).map(([id, heading, ...wordings]) => {
    const since = SINCE[id];
    return { id, heading, wordings, section, stage, ...(since && { since }) };
}));
/**
 * Words of a heading or label as compared: lower case, letters and digits only, single blanks, the long forms of SLO and SLI
 * folded into the short ones.
 */
const normalise = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(normalised);
function normalised(text) {
    const lower = text.toLowerCase().replace(/&gt;/g, '>');
    // Without letters beyond ASCII the tables of Unicode need not be asked.
    const words = (/[^\0-\x7F]/.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, ' ') : lower.replace(/[^a-z\d]+/g, ' ')).trim();
    if (!words.includes(' service level '))
        return words;
    return words
        .replace(/\bslos service level objectives\b/g, 'slos')
        .replace(/\bslis service level indicators\b/g, 'slis');
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastAtMost),
/* harmony export */   h: () => (/* binding */ lineTable)
/* harmony export */ });
/**
 * Lines as git counts them, and with it GitHub: each ends in a line feed. A lone carriage return ends none, although Markdown reads on
 * as if it did: a finding that counts it stands beside another line than the one that people see.
 */
/** The lines of `text`, which are only counted when somebody asks. */
function lineTable(text) {
    let known;
    const starts = () => {
        known ??= startsOf(text);
        return known;
    };
    return {
        point(offset) {
            const line = lastAtMost(starts(), offset);
            return { line: line + 1, column: offset - (starts()[line] ?? 0) + 1 };
        },
        offset({ line, column }) {
            const start = starts()[line - 1];
            if (start === undefined)
                return undefined;
            const next = starts()[line];
            const offset = start + column - 1;
            return offset <= (next === undefined ? text.length : next - 1) ? offset : undefined;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last of the ascending numbers that is at most `limit`; 0 when there is none. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ effortOfWords),
/* harmony export */   Sy: () => (/* binding */ refuseWhole),
/* harmony export */   kk: () => (/* binding */ TOO_COMPLEX),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zm: () => (/* binding */ isEasy)
/* harmony export */ });
/**
 * Which Markdown is refused because parsing it would take too long. The structure is read in linear time; micromark, which reads words
 * and what the lines do not tell, is linear for what people write, but quadratic in the marks of a paragraph, in blocks and underlined
 * headings, in nested lists and in their depth: a small file can keep it busy for hours.
 */
/** In UTF-16 code units; the largest real READMEs have 200,000. */
const MAX_LENGTH = 2 * 1024 * 1024;
/** In milliseconds; the largest real READMEs take 400. */
const MAX_EFFORT = 8000;
/** Of one paragraph, in milliseconds. */
const MAX_PARAGRAPH = 2000;
/** Milliseconds per line, per line and squared depth, per squared number of a paragraph's marks, of underlines, of nested items (measured). */
const LINE = 0.1;
const DEPTH = 3e-3;
const MARKS = 2.5e-5;
const UNDERLINES = 8e-5;
const NESTED = 4e-4;
/** Per paragraph with marks. */
const PARAGRAPH = 0.15;
/** Per squared number of blocks. */
const BLOCKS = 3e-6;
/** A quote's or list item's mark at the start of what is left of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
/** A bullet or heading: it starts a paragraph of its own, whatever stands above it. */
const INTERRUPTS = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const MARK = /[[\]*_`<!]/g;
/** Why `source` is not read, in the grammar of messages; `undefined` when it is fine. */
function refusal(source) {
    return source.length > MAX_LENGTH
        ? `Unexpected size of ${(source.length / 1024 / 1024).toFixed(1)} MB, expected at most 2 MB`
        : undefined;
}
/** What is said of Markdown that no parser gets through. */
const TOO_COMPLEX = 'Unexpected structure, too complex to be read as Markdown';
/** Throws `RangeError` when remark would take too long for all of `source`. */
function refuseWhole(source) {
    if (effort(source) > MAX_EFFORT)
        throw new RangeError(TOO_COMPLEX);
}
/**
 * Milliseconds that remark may take for the words of one paragraph. Throws `RangeError` when that is too long, or would be with the
 * `spent` milliseconds of the paragraphs before it.
 */
function effortOfWords(paragraph, spent) {
    const marks = paragraph.match(MARK)?.length ?? 0;
    const own = PARAGRAPH + MARKS * marks * marks;
    if (own > MAX_PARAGRAPH || own + spent > MAX_EFFORT)
        throw new RangeError(TOO_COMPLEX);
    return own;
}
/** Whether `source` is so plain that nothing of it is ever refused: what real documents are. */
function isEasy(source) {
    return refusal(source) === undefined && effort(source) < MAX_PARAGRAPH;
}
/** Milliseconds that `source` may take to parse, on the safe side. */
function effort(source) {
    let sum = 0;
    let marks = 0;
    let underlines = 0;
    let nested = 0;
    let depth = 0;
    let blocks = 0;
    for (const line of source.split(/\r\n|\r|\n/)) {
        sum += LINE;
        const isBlank = line.trim() === '';
        if (isBlank || INTERRUPTS.test(line)) {
            sum += MARKS * marks * marks;
            marks = 0;
            blocks++;
        }
        if (isBlank)
            continue;
        if (UNDERLINE.test(line))
            underlines++;
        marks += line.match(MARK)?.length ?? 0;
        const indentation = line.length - line.trimStart().length;
        // Each level of a list indents by two columns at least; what is deeper than the lists above it is no list.
        const opened = containers(line);
        const above = Math.min(indentation >> 1, depth);
        if (opened > 0 && above > 0)
            nested++;
        depth = above + opened;
        sum += DEPTH * depth * depth;
    }
    sum += BLOCKS * blocks * blocks;
    return sum + MARKS * marks * marks + UNDERLINES * underlines * underlines + NESTED * nested * nested;
}
/** How many quotes and list items a line opens. */
function containers(line) {
    let count = 0;
    CONTAINER.lastIndex = 0;
    while (CONTAINER.test(line))
        count++;
    return count;
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frontMatterOf)
/* harmony export */ });
/** YAML at the top of a document: between lines `---`, or in a fence. */
const DASHES = /^---[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})[ \t]*ya?ml[ \t]*$/i;
/** What a mapping starts with, comments aside. A rule above prose looks like an opening line, too. */
const KEY = /^(?:[A-Za-z][\w-]*|"[^"\n]{1,100}"|'[^'\n]{1,100}')[ \t]*:(?:\s|$)/;
const SKIPPED = /^[ \t]*(?:#|$)|^---[ \t]*$/;
/** The front matter of a text without byte order mark; `undefined` where there is none. In linear time. */
function frontMatterOf(text) {
    if (!/^(?:---|\s*[`~]{3})/.test(text))
        return undefined;
    const raw = text.split('\n');
    const lines = raw.map((line) => line.replace(/\r$/, ''));
    const first = lines.findIndex((line) => line.trim() !== '');
    const closes = closing(lines[first] ?? '', first);
    if (closes === undefined)
        return undefined;
    const inside = lines.slice(first + 1);
    const length = inside.findIndex(closes);
    const written = (length === -1 ? inside : inside.slice(0, length)).filter((line) => !SKIPPED.test(line));
    if (length === -1) {
        // Two keys in a row are nobody's prose.
        const isMeant = DASHES.test(lines[first] ?? '') && written.slice(0, 2).every((line) => KEY.test(line));
        return isMeant && written.length > 1 ? { yaml: undefined, document: text } : undefined;
    }
    const isHeadingsOnly = written.length === 0 && inside.slice(0, length).some((line) => line.trim() !== '');
    if (isHeadingsOnly || (written[0] !== undefined && !KEY.test(written[0])))
        return undefined;
    const from = sizeOf(raw.slice(0, first + 1));
    const to = from + sizeOf(raw.slice(first + 1, first + 1 + length));
    const end = Math.min(text.length, to + sizeOf(raw.slice(first + 1 + length, first + 2 + length)));
    return {
        yaml: '\n'.repeat(first + 1) + text.slice(from, to),
        document: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
    };
}
/** What ends front matter that starts with this line; dashes count on the first line only. */
function closing(line, index) {
    if (index === 0 && DASHES.test(line))
        return (other) => /^(?:---|\.\.\.)[ \t]*$/.test(other);
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined)
        return undefined;
    return (other) => {
        const text = other.trim();
        return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
    };
}
/** Characters of lines with their line feeds. */
function sizeOf(lines) {
    return lines.reduce((size, { length }) => size + length + 1, 0);
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** The place of `words` inside `span` of the source; the whole span when they are not written there in one piece. */
function locate(document, path, words, span) {
    const at = document.source.slice(span.start, span.end).indexOf(words);
    const start = span.start + at;
    return document.place(path, at === -1 ? span : { start, end: start + words.length });
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oz: () => (/* binding */ Markdown),
  G1: () => (/* binding */ placer)
});

// UNUSED EXPORTS: parseMarkdown

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/text/markdown/definitions.js
/** Link definitions at the start of a paragraph (CommonMark, "Link reference definitions"), as far as one line tells. */
/** What starts like a definition: a label of at most 999 characters and a colon. */
const LABEL = /^\[(?:[^[\]\\]|\\[\s\S])*\]:/;
const MAX_LABEL = 1003;
const TARGET = String.raw `(?:<[^<>\\]*>|[^\s<()\\][^\s()\\]*)`;
const TITLE = String.raw `(?:"[^"\\]*"|'[^'\\]*')`;
const DEFINITION = new RegExp(String.raw `^\[(?<label>[^[\]\\]+)\]:[ \t]*${TARGET}(?<title>[ \t]+${TITLE})?[ \t]*$`);
/** What follows a target and is no title makes text of all. */
const TEXT = /^\[[^[\]\\]*\]:[ \t]*[^\s<]\S*[ \t]+[^"'(\s]/;
const STARTS_TITLE = /^\s*["'(]/;
/** Whether the text starts with a label and a colon. */
function startsDefinition(text) {
    return LABEL.test(text.slice(0, MAX_LABEL));
}
/** The definition at `start`, in the first of `lines`, or what else stands there; `limit` is where the paragraph ends. */
function definitionAt(source, start, lines, limit) {
    const [, first = 0, from = 0, second = 0] = lines;
    if (source[start] !== '[' || !startsDefinition(source.slice(start, limit)))
        return 'text';
    const line = source.slice(start, first).trimEnd();
    // The target may stand in a line of its own.
    const isSplit = lines.length > 2 && /^\[[^[\]\\]+\]:$/.test(line);
    const written = isSplit ? `${line} ${source.slice(from, second).trim()}` : line;
    const match = written.length > MAX_LABEL ? null : DEFINITION.exec(written);
    if (match === null || match.groups?.label?.trim() === '')
        return TEXT.test(written) ? 'text' : 'unsure';
    const end = isSplit ? second : first;
    // A title may stand in the next line, behind whatever marks containers have.
    const next = source.slice(end, Math.min(limit, end + 100)).replace(/^[\s>]+/, '');
    if (match.groups?.title === undefined && STARTS_TITLE.test(next))
        return 'unsure';
    return { lines: isSplit ? 2 : 1, end };
}
const LABELS = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;
/** The definitions among the leaves; of two with one label the first counts. */
function definitionsOf(source, leaves) {
    const found = new Map();
    for (const { kind, start, end } of leaves) {
        if (kind !== 'definition')
            continue;
        const written = source.slice(start, end);
        const label = identifierOf(new RegExp(LABELS).exec(written)?.[1] ?? '');
        if (!found.has(label))
            found.set(label, written);
    }
    return found;
}
/** The definitions that links in `text` may refer to, as Markdown. */
function definitionsFor(text, definitions) {
    if (definitions.size === 0)
        return '';
    const labels = new Set([...text.matchAll(LABELS)].map(([, label = '']) => identifierOf(label)));
    return [...labels].map((label) => (definitions.has(label) ? `${definitions.get(label)}\n\n` : '')).join('');
}
/** Labels are compared without case, and any blanks in them count as one. */
function identifierOf(label) {
    return label
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
        .toLowerCase()
        .toUpperCase();
}

// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
;// CONCATENATED MODULE: ./lib/text/markdown/leaf.js
/** What the structure of a Markdown document consists of: leaves, which hold words, code or HTML, in their order. */
/** The line end at an offset, as it is written. */
function lineEndAt(source, offset) {
    return source.startsWith('\r\n', offset) ? '\r\n' : source.charAt(offset);
}
/** The lines of code or HTML with the line ends that the source has. */
function rawTextOf({ lines, form, value }, source) {
    if (value !== undefined)
        return value;
    let text = '';
    for (let index = 0; index < lines.length; index += 2) {
        const end = lines[index + 1] ?? 0;
        text += source.slice(lines[index], end);
        if (index + 2 < lines.length)
            text += lineEndAt(source, end);
    }
    // The line end before the end of the document is not the fence's.
    return form === 'open-fence' ? text.replace(/(?:\r?\n|\r)$/, '') : text;
}

;// CONCATENATED MODULE: ./lib/text/markdown/plain-words.js
/**
 * Words of Markdown whose marks leave no doubt: code between single marks, emphasis that is not nested, links with a plain target.
 * Everything else is for a parser to tell.
 */


/** What might be an escape, a tag, an entity, another link, or emphasis: underscores within words are none. */
const MARKED = /[\\]|<[A-Za-z/!?]|&[#A-Za-z]|\]\(|(?:^|[^\dA-Za-z_])_|_(?:$|[^\dA-Za-z_])/;
/** A run of asterisks, or a link whose words are not marked themselves. */
const MARKS = /\*+|!?\[([^[\]*`]*)\]\(([^\s()<>`]*)\)/g;
const LINKS = /(?<!!)(\[[^[\]*`]*\])\([^\s()<>`]*\)/g;
/**
 * The words of lines, given as pairs of offsets; `undefined` where a parser must tell. Brackets are links only where the document
 * has a definition for them.
 */
function plainWordsOf(source, lines, definitions) {
    if (definitions.size > 0 && refers(source, lines, definitions))
        return undefined;
    const reading = new Reading(source);
    for (let index = 0; index < lines.length; index += 2) {
        const [from = 0, end = 0] = [lines[index], lines[index + 1]];
        const line = source.slice(from, end);
        const written = trimmedEnd(line);
        const start = index === 0 ? 0 : written.length - written.replace(/^[ \t]+/, '').length;
        if (!reading.line(written.slice(start), from + start))
            return undefined;
        // Two blanks at the end of a line break it.
        if (index + 2 < lines.length)
            reading.text += /^ {2,}$/.test(line.slice(written.length)) ? '\n' : lineEndAt(source, end);
    }
    return reading.words();
}
/** Whether brackets may be links by a definition. */
function refers(source, lines, definitions) {
    let text = '';
    for (let index = 0; index < lines.length; index += 2)
        text += `${source.slice(lines[index], lines[index + 1])}\n`;
    return text.includes('[') && definitionsFor(text, definitions) !== '';
}
/** What has been read of the lines so far. */
class Reading {
    source;
    text = '';
    strong;
    media = false;
    codes = [];
    /** Emphasis that is not closed: its mark and where that and its words start. */
    open;
    /** Whether anything has been said before the mark that is open now. */
    isBegun = false;
    /** Where the line starts and ends. */
    from = 0;
    to = 0;
    constructor(source) {
        this.source = source;
    }
    /** Adds a line that starts at `offset`; returns whether its words are certain. */
    line(line, offset) {
        this.from = offset;
        this.to = offset + line.length;
        if (!line.includes('`'))
            return this.prose(line, offset, line);
        if (line.includes('``'))
            return false;
        const parts = line.split('`');
        const outside = parts.filter((_, index) => index % 2 === 0).join('`');
        if (parts.length % 2 === 0)
            return false;
        let at = offset;
        for (const [index, part] of parts.entries()) {
            if (index % 2 === 0) {
                if (!this.prose(part, at, index === 0 ? outside : undefined))
                    return false;
            }
            else {
                const isPadded = part.startsWith(' ') && part.endsWith(' ') && part.trim() !== '';
                const text = isPadded ? part.slice(1, -1) : part;
                this.codes.push({ text, start: at - 1, end: at + part.length + 1 });
                this.add(text);
                this.begin();
            }
            at += part.length + 1;
        }
        return true;
    }
    words() {
        if (this.open !== undefined)
            return undefined;
        const { text, strong, codes, media } = this;
        return { text, strong, codes, media, comments: [] };
    }
    /** Adds a run without code; `context` is what is searched for other marks, once for each line. */
    prose(text, offset, context) {
        if (context !== undefined && MARKED.test(context.includes('](') ? context.replace(LINKS, '$1') : context))
            return false;
        if (!text.includes('*') && !text.includes('](')) {
            this.add(text);
            return true;
        }
        let at = 0;
        for (const { 0: mark, 1: label, index } of text.matchAll(MARKS)) {
            this.add(text.slice(at, index));
            at = index + mark.length;
            if (label === undefined ? !this.emphasis(mark, offset + index) : !this.link(mark, label))
                return false;
        }
        this.add(text.slice(at));
        return true;
    }
    add(text) {
        this.text += text;
        if (text.trim() !== '')
            this.begin();
    }
    begin() {
        if (this.open === undefined)
            this.isBegun = true;
    }
    link(mark, label) {
        if (mark.startsWith('!') || label.trim() !== label)
            return false;
        this.media = true;
        this.add(label);
        this.begin();
        return true;
    }
    /** A run of asterisks opens emphasis, closes it or is text, by what stands around it (CommonMark, "delimiter run"). */
    emphasis(mark, offset) {
        const { source, from, to } = this;
        const end = offset + mark.length;
        const before = offset > from ? kindOf(source.charAt(offset - 1)) : 'blank';
        const after = end < to ? kindOf(source.charAt(end)) : 'blank';
        if (before === 'unknown' || after === 'unknown' || mark.length > 2)
            return false;
        const opens = after === 'word' || (after === 'mark' && before !== 'word');
        const closes = before === 'word' || (before === 'mark' && after !== 'word');
        if (!opens && !closes)
            this.add(mark);
        else if (opens === closes || opens === (this.open !== undefined))
            return false;
        else if (opens)
            this.open = { mark, start: offset, words: this.text.length };
        else
            return this.close(mark, end);
        return true;
    }
    close(mark, end) {
        const { open } = this;
        if (open === undefined || open.mark !== mark)
            return false;
        this.open = undefined;
        if (!this.isBegun)
            this.strong = { text: this.text.slice(open.words), start: open.start, end };
        this.isBegun = true;
        return true;
    }
}
/** What a character is to a run of asterisks beside it; beyond ASCII the tables of Unicode would have to tell. */
function kindOf(character) {
    if (character === ' ' || character === '\t')
        return 'blank';
    if (/[\dA-Za-z]/.test(character))
        return 'word';
    return character > '\x7F' || character < ' ' || character === '*' || character === '_' ? 'unknown' : 'mark';
}
function trimmedEnd(line) {
    let end = line.length;
    while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t'))
        end -= 1;
    return line.slice(0, end);
}

// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 53 modules
var lib = __webpack_require__(1242);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 8 modules
var unified_lib = __webpack_require__(9337);
;// CONCATENATED MODULE: ./lib/text/markdown/cursor.js
/** A line of Markdown under a cursor. Tabs count up to the next column of four, as CommonMark counts them. */
const TAB = 9;
const BLANK = 32;
/** Walks a text line by line, and each line from column to column. All offsets are those of the text. */
class Cursor {
    source;
    /** Of the line: where it starts, where it ends without its line end, where the next one starts. */
    start = 0;
    end = 0;
    next = 0;
    /** Where the cursor stands, and in which column, counted from 0. */
    at = 0;
    column = 0;
    /** The next character that is neither blank nor tab, and how many columns it is away. */
    text = 0;
    indent = 0;
    /** Whether nothing but blanks and tabs is left of the line. */
    blank = true;
    /** Whether the cursor stands within a tab, of which some columns are passed. */
    inTab = false;
    lineFeed = -1;
    carriageReturn = -1;
    constructor(source) {
        this.source = source;
    }
    /** Goes to the next line; false behind the last one. A text that ends in a line end has an empty line behind it. */
    nextLine() {
        if (this.next > this.source.length)
            return false;
        const { source } = this;
        this.start = this.next;
        if (this.lineFeed < this.start)
            this.lineFeed = this.find('\n');
        if (this.carriageReturn < this.start)
            this.carriageReturn = this.find('\r');
        this.end = Math.min(this.lineFeed, this.carriageReturn);
        const isPair = this.carriageReturn + 1 === this.lineFeed && this.lineFeed < source.length;
        this.next = this.end + (isPair ? 2 : 1);
        this.at = this.start;
        this.column = 0;
        this.inTab = false;
        this.look();
        return true;
    }
    /** What is left of the line. */
    rest() {
        return this.source.slice(this.at, this.end);
    }
    /** Goes `columns` on; a tab that reaches further is not passed: the rest of it is still to come. */
    skipColumns(columns) {
        const to = this.column + columns;
        while (this.column < to && this.at < this.end) {
            const step = this.source.charCodeAt(this.at) === TAB ? 4 - (this.column % 4) : 1;
            if (this.column + step > to) {
                // The columns of the tab that are left belong to what follows.
                this.column = to;
                this.inTab = true;
                break;
            }
            this.column += step;
            this.at += 1;
            this.inTab = false;
        }
        this.look();
    }
    /** Goes to the next character that is neither blank nor tab. */
    skipBlanks() {
        this.column += this.indent;
        this.at = this.text;
        this.indent = 0;
        this.inTab = false;
    }
    /** Goes behind `length` characters of which none is a tab. */
    skip(length) {
        this.at += length;
        this.column += length;
        this.inTab = false;
        this.look();
    }
    /** The next mark; the end of the text where there is none. */
    find(mark) {
        const at = this.source.indexOf(mark, this.start);
        return at === -1 ? this.source.length : at;
    }
    look() {
        const { source, end } = this;
        let { at, column } = this;
        for (; at < end; at++) {
            const code = source.charCodeAt(at);
            if (code === BLANK)
                column += 1;
            else if (code === TAB)
                column += 4 - (column % 4);
            else
                break;
        }
        this.text = at;
        this.indent = column - this.column;
        this.blank = at === end;
    }
}

;// CONCATENATED MODULE: ./lib/text/markdown/html-blocks.js
/** Where HTML blocks of Markdown start and end (CommonMark, "HTML blocks"). */
const ENDINGS = [
    [/^<!--/, /-->/],
    [/^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<\?/, /\?>/],
    [/^<![A-Za-z]/, />/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [
        new RegExp(`^</?(?:${[
            'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
            'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem',
            'nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
        ].join('|')})(?=[ \\t]|/?>|$)`, 'i'),
        'blank',
    ],
];
const NAME = '[A-Za-z][A-Za-z\\d-]*';
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^ \\t"'=<>\`]+|'[^']*'|"[^"]*"))?`;
const LONE_TAG = new RegExp(`^(?:<${NAME}(?:${ATTRIBUTE})*[ \\t]*/?>|</${NAME}[ \\t]*>)[ \\t]*$`);
/** A longer tag is nobody's; attributes are matched in time that grows with the square of blanks. */
const MAX_TAG = 500;
/** How the HTML block ends that `text`, the rest of a line without indentation, starts; `undefined` where it starts none. */
function htmlEnding(text, interrupts) {
    if (!text.startsWith('<'))
        return undefined;
    for (const [start, ending] of ENDINGS)
        if (start.test(text))
            return ending;
    return !interrupts && text.length <= MAX_TAG && LONE_TAG.test(text) ? 'blank' : undefined;
}

;// CONCATENATED MODULE: ./lib/text/markdown/open-blocks.js

/** Deeper containers are not followed: each line is held against all of them. */
const MAX_DEPTH = 32;
/** The open blocks of a document, and the leaves that are closed. */
class Blocks {
    cursor;
    leaves = [];
    containers = [];
    open;
    /** Whether remark would find the same. */
    sure = true;
    depth = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
    /** Adds the line to a fence, indented code or HTML; false where that has ended above the line. */
    continue(open) {
        const { cursor } = this;
        const { source } = cursor;
        if (open.mark !== undefined) {
            const mark = cursor.indent < 4 ? source.slice(cursor.text, cursor.end).trimEnd() : '';
            if (mark.length >= open.mark.length && mark === open.mark.charAt(0).repeat(mark.length)) {
                open.end = cursor.end;
                this.finish(open, 'fenced');
                return true;
            }
            cursor.skipColumns(Math.min(cursor.indent, open.indent ?? 0));
        }
        else if (open.ending === 'blank' ? cursor.blank : !open.ending && !cursor.blank && cursor.indent < 4) {
            this.close();
            return false;
        }
        else if (open.ending === undefined) {
            open.doubtful = cursor.blank && (open.doubtful === true || cursor.indent >= 4);
            cursor.skipColumns(Math.min(cursor.indent, 4));
        }
        if (cursor.inTab)
            this.sure = false;
        this.add(open);
        this.endRaw(open);
        return true;
    }
    /** Adds what is left of the line. */
    add(open) {
        const { cursor } = this;
        open.lines.push(cursor.at, cursor.end);
        if (open.mark !== undefined || open.ending instanceof RegExp || !cursor.blank) {
            open.end = cursor.end;
            open.kept = open.lines.length;
        }
    }
    /** Closes HTML whose end the line holds. */
    endRaw(open) {
        if (!(open.ending instanceof RegExp) || !open.ending.test(this.cursor.rest()))
            return;
        open.ended = true;
        this.close();
    }
    /** Adds a line of a paragraph: blanks in front of it count within code spans. */
    addText(open) {
        const { at, text, end, inTab } = this.cursor;
        const isCut = inTab && open.lines.length > 0;
        if (isCut)
            open.isCut = true;
        open.lines.push(open.lines.length > 0 && !isCut ? at : text, end);
        open.end = end;
    }
    enter(kind, columns) {
        if (this.containers.length >= MAX_DEPTH)
            this.sure = false;
        this.containers.push({ kind, columns, opensItem: this.isFirst(), isEmpty: true });
        if (kind === 'item')
            this.depth += 1;
        return true;
    }
    /** Whether the next block is the first of a list item, after which it no longer is. */
    isFirst() {
        const container = this.containers.at(-1);
        if (container === undefined)
            return false;
        const first = container.kind === 'item' ? container.isEmpty : container.opensItem;
        container.isEmpty = false;
        return first;
    }
    begin(kind, start, rest = {}) {
        this.open = { kind, start, end: start, lines: [], first: this.isFirst(), ...rest };
        return this.open;
    }
    /** Closes the open leaf, and all containers but the first `count`. */
    leave(count) {
        this.close();
        while (this.containers.length > count)
            if (this.containers.pop()?.kind === 'item')
                this.depth -= 1;
    }
    close() {
        const { open } = this;
        if (open === undefined)
            return;
        // What half a tab is worth in code that goes over lines is remark's to say.
        if (open.isCut && hasOpenCode(this.cursor.source.slice(open.start, open.end)))
            this.sure = false;
        if (open.kind !== 'paragraph')
            this.closeRaw(open);
        else if (this.cursor.source[open.start] !== '[')
            this.finish(open, 'plain');
        else
            this.closeBracketed(open);
    }
    closeRaw(open) {
        const isOpen = open.mark !== undefined || (open.ending instanceof RegExp && !open.ended);
        // How far it reaches in its container is remark's to say, and so is whether blank lines below indented code belong to it.
        if (isOpen && this.containers.length > 0)
            this.sure = false;
        if (open.doubtful === true)
            this.sure = false;
        this.finish(open, open.mark === undefined ? 'plain' : 'open-fence');
    }
    /** A paragraph may start with link definitions. */
    closeBracketed(open) {
        const { source } = this.cursor;
        const { lines } = open;
        let { first } = open;
        let index = 0;
        while (index < lines.length) {
            const start = lines[index];
            const from = start + blanksAt(source, start);
            const found = definitionAt(source, from, lines.slice(index, index + 4), open.end);
            if (found === 'unsure')
                this.sure = false;
            if (found === 'unsure' || found === 'text')
                break;
            const { end } = found;
            this.finish({ ...open, start: from, end, lines: [from, end], first }, 'plain', 0, 'definition');
            if (this.containers.at(-1)?.kind === 'item')
                first = false;
            index += found.lines * 2;
        }
        this.open = undefined;
        if (index === lines.length)
            return;
        const [at = 0, ...rest] = lines.slice(index);
        const start = at + blanksAt(source, at);
        this.finish({ ...open, start, lines: [start, ...rest], first }, 'plain');
    }
    finish(open, form, level = 0, kind = open.kind) {
        const { start, end, lines, first, kept } = open;
        this.leaves.push({
            kind: level > 0 ? 'heading' : kind,
            start,
            end,
            level,
            depth: this.depth,
            first,
            nested: this.containers.length > 0,
            form,
            lines: open.mark === undefined && kept !== undefined ? lines.slice(0, kept) : lines,
        });
        this.open = undefined;
    }
}
/** How many blanks and tabs stand at an offset. */
function blanksAt(source, offset) {
    let at = offset;
    while (source[at] === ' ' || source[at] === '\t')
        at += 1;
    return at - offset;
}
/** Whether a code span may go over the end of a line. */
function hasOpenCode(text) {
    return text.split(/[\r\n]/).some((line) => line.split('`').length % 2 === 0);
}

;// CONCATENATED MODULE: ./lib/text/markdown/structure.js
/**
 * The block structure of Markdown, read line by line as CommonMark describes it ("Appendix: a parsing strategy", phase 1) and in time
 * that grows with the text alone. It is that of remark, which tests compare it with; where the two might differ it is not *sure*.
 */




/** Reads the structure of `source`. */
function structureOf(source) {
    if (source.includes('\0') || source.startsWith('\uFEFF'))
        return { leaves: [], sure: false };
    const scanner = new Scanner(source);
    scanner.read();
    return scanner.blocks;
}
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Longer than any mark of a list. */
const MARKER_LENGTH = 12;
class Scanner {
    source;
    blocks;
    cursor;
    interrupted = 'nothing';
    /** Whether the line does not go on with all containers. */
    isLeaving = false;
    /** Whether an item without a block was ended by the blank lines just above. */
    leftEmpty = false;
    constructor(source) {
        this.source = source;
        this.cursor = new Cursor(source);
        this.blocks = new Blocks(this.cursor);
    }
    read() {
        while (this.blocks.sure && this.cursor.nextLine())
            this.line();
        this.blocks.close();
    }
    line() {
        const { cursor, blocks } = this;
        const { open } = blocks;
        let matched = this.matchContainers();
        this.interrupted = this.interruption(matched);
        this.isLeaving = matched < this.blocks.containers.length;
        if (matched < this.blocks.containers.length) {
            // Only a paragraph goes on without the marks of its containers.
            if (open?.kind !== 'paragraph' || cursor.blank)
                this.blocks.leave(matched);
        }
        else if (open !== undefined && open.kind !== 'paragraph' && this.blocks.continue(open))
            return;
        while (!cursor.blank && this.blocks.sure) {
            const isCode = cursor.indent >= 4;
            if (isCode && this.blocks.open !== undefined)
                break;
            // Below an item that never started remark ends indented code at each line.
            if (isCode && this.leftEmpty)
                this.blocks.sure = false;
            this.leftEmpty = false;
            if (isCode ? this.code(matched) : this.leaf(matched))
                return;
            if (!this.container(matched))
                break;
            this.isLeaving = false;
            matched = this.blocks.containers.length;
        }
        if (cursor.blank)
            this.blocks.close();
        else if (this.blocks.open)
            this.blocks.addText(this.blocks.open);
        else {
            this.blocks.leave(matched);
            this.blocks.addText(this.blocks.begin('paragraph', cursor.text));
        }
    }
    /** What the line would end, if it starts a list. */
    interruption(matched) {
        if (matched < this.blocks.containers.length)
            return this.blocks.containers[matched]?.kind === 'item' ? 'nothing' : 'unknown';
        if (this.blocks.open === undefined)
            return 'nothing';
        return this.blocks.open.kind === 'paragraph' ? 'paragraph' : 'unknown';
    }
    /** How many of the open containers the line goes on with; the cursor stands behind their marks. */
    matchContainers() {
        const { cursor } = this;
        const { containers } = this.blocks;
        for (const [index, container] of containers.entries()) {
            if (container.kind === 'quote') {
                if (cursor.indent > 3 || !this.quoteMark())
                    return index;
            }
            else if (cursor.blank) {
                if (container.isEmpty) {
                    this.leftEmpty = true;
                    return index;
                }
                cursor.skipColumns(Math.min(cursor.indent, container.columns));
            }
            else if (cursor.indent < container.columns)
                return index;
            else
                cursor.skipColumns(container.columns);
        }
        return containers.length;
    }
    quoteMark() {
        const { cursor, source } = this;
        if (source[cursor.text] !== '>' || cursor.blank)
            return false;
        cursor.skipBlanks();
        cursor.skip(1);
        if (cursor.indent > 0)
            cursor.skipColumns(1);
        return true;
    }
    /** Starts indented code. */
    code(matched) {
        const { cursor } = this;
        // Of code that ends a container remark makes a block for each line.
        if (cursor.inTab || this.isLeaving)
            this.blocks.sure = false;
        this.blocks.leave(matched);
        const open = this.blocks.begin('code', cursor.at);
        cursor.skipColumns(4);
        if (cursor.inTab)
            this.blocks.sure = false;
        this.blocks.add(open);
        return true;
    }
    /** Starts a leaf that its first characters tell; false where they tell none. */
    leaf(matched) {
        const { cursor, source } = this;
        const interrupts = this.blocks.open !== undefined;
        switch (source[cursor.text]) {
            case '#':
                return this.heading(matched);
            case '`':
            case '~': {
                const mark = FENCE.exec(source.slice(cursor.text, cursor.end))?.[0];
                if (mark === undefined)
                    return false;
                this.blocks.leave(matched);
                this.blocks.begin('code', cursor.text, { mark, indent: cursor.indent }).end = cursor.end;
                return true;
            }
            case '<': {
                const line = source.slice(cursor.text, cursor.end);
                const ending = htmlEnding(line, interrupts);
                if (ending === undefined) {
                    // In a line that its paragraph's containers do not mark, a lone tag ends the paragraph for remark.
                    const isLazy = interrupts && matched < this.blocks.containers.length;
                    if (isLazy && htmlEnding(line, false) !== undefined)
                        this.blocks.sure = false;
                    return false;
                }
                this.blocks.leave(matched);
                if (cursor.inTab)
                    this.blocks.sure = false;
                const open = this.blocks.begin('html', cursor.at, { ending });
                this.blocks.add(open);
                this.blocks.endRaw(open);
                return true;
            }
            case '=':
            case '-':
            case '_':
            case '*':
                return this.underline(matched) || this.rule(matched);
            default:
                return false;
        }
    }
    heading(matched) {
        const { cursor, source } = this;
        const line = source.slice(cursor.text, cursor.end);
        const marks = HEADING.exec(line)?.[0];
        if (marks === undefined)
            return false;
        this.blocks.leave(matched);
        const [from, to] = headingWords(line, marks.length);
        if (line[from] === '[' && startsDefinition(line.slice(from)))
            this.blocks.sure = false;
        const open = this.blocks.begin('paragraph', cursor.text);
        open.lines.push(cursor.text + from, cursor.text + to);
        open.end = cursor.end;
        this.blocks.finish(open, 'plain', marks.length);
        return true;
    }
    /** Makes a heading of the paragraph above an underline. */
    underline(matched) {
        const { cursor, source } = this;
        const { open } = this.blocks;
        if (open === undefined || matched < this.blocks.containers.length)
            return false;
        const line = source.slice(cursor.text, cursor.end);
        if (!UNDERLINE.test(line))
            return false;
        if (startsDefinition(source.slice(open.start, open.end)))
            this.blocks.sure = false;
        open.end = cursor.end;
        this.blocks.finish(open, 'underlined', line.startsWith('=') ? 1 : 2);
        return true;
    }
    rule(matched) {
        const { cursor, source } = this;
        if (!RULE.test(source.slice(cursor.text, cursor.end)))
            return false;
        this.blocks.leave(matched);
        this.blocks.finish({ ...this.blocks.begin('paragraph', cursor.text), end: cursor.end }, 'plain', 0, 'rule');
        return true;
    }
    /** Starts a quote or an item of a list. */
    container(matched) {
        const { cursor, source } = this;
        if (source[cursor.text] === '>') {
            this.blocks.leave(matched);
            this.quoteMark();
            return this.blocks.enter('quote', 0);
        }
        const mark = MARKER.exec(source.slice(cursor.text, Math.min(cursor.end, cursor.text + MARKER_LENGTH)))?.[0];
        if (mark === undefined)
            return false;
        const isBlank = this.isBlankFrom(cursor.text + mark.length);
        if (isBlank || (mark.length > 1 && mark.slice(0, -1) !== '1')) {
            if (this.interrupted === 'paragraph' && this.blocks.open)
                return false;
            // remark still counts a paragraph that another container of the same line has ended.
            if (this.interrupted !== 'nothing')
                this.blocks.sure = false;
        }
        this.blocks.leave(matched);
        const { indent } = cursor;
        cursor.skipBlanks();
        cursor.skip(mark.length);
        const isCode = isBlank || cursor.indent > 4;
        const columns = indent + mark.length + (isCode ? 1 : cursor.indent);
        if (isCode)
            cursor.skipColumns(1);
        else
            cursor.skipBlanks();
        return this.blocks.enter('item', columns);
    }
    isBlankFrom(start) {
        return start + blanksAt(this.source, start) === this.cursor.end;
    }
}
/** Where the words of a heading's line start and end, without its marks. */
function headingWords(line, marks) {
    let from = marks;
    while (line[from] === ' ' || line[from] === '\t')
        from += 1;
    let to = endOfWords(line, line.length, from);
    let closing = to;
    while (closing > from && line[closing - 1] === '#')
        closing -= 1;
    if (closing < to && (closing === from || line[closing - 1] === ' ' || line[closing - 1] === '\t'))
        to = endOfWords(line, closing, from);
    return [from, to];
}
function endOfWords(line, end, from) {
    let to = end;
    while (to > from && (line[to - 1] === ' ' || line[to - 1] === '\t'))
        to -= 1;
    return to;
}

;// CONCATENATED MODULE: ./lib/text/markdown/words.js
/** The words of a text without marks. */
function plainWords(text) {
    return { text, strong: undefined, codes: [], media: false, comments: [] };
}
/** The words of inline nodes. */
function wordsIn(nodes, source, spanOf) {
    return {
        text: textOf(nodes),
        strong: strongStart(nodes, spanOf),
        codes: codesIn(nodes, spanOf),
        media: nodes.some(hasMedia),
        comments: inlineComments(nodes, source, spanOf),
    };
}
/** Text of inline nodes: code and text as they are, breaks as line feeds, HTML and images left out. */
function textOf(nodes) {
    let text = '';
    let inComment = false;
    for (const node of nodes) {
        if (node.type === 'html') {
            if (node.value.startsWith('<!--'))
                inComment = !node.value.includes('-->');
            continue;
        }
        if (inComment)
            continue;
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                text += node.value;
                break;
            case 'break':
                text += '\n';
                break;
            case 'image':
            case 'imageReference':
                text += node.alt ?? '';
                break;
            default:
                if ('children' in node)
                    text += textOf(node.children);
        }
    }
    return text;
}
function strongStart(nodes, spanOf) {
    const node = nodes.find((child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'html');
    if (node?.type !== 'strong' && node?.type !== 'emphasis')
        return undefined;
    return { text: textOf(node.children), ...spanOf(node) };
}
function codesIn(nodes, spanOf) {
    return nodes.flatMap((node) => {
        if (node.type === 'inlineCode')
            return [{ text: node.value, ...spanOf(node) }];
        return 'children' in node ? codesIn(node.children, spanOf) : [];
    });
}
function hasMedia(node) {
    if (node.type === 'image' ||
        node.type === 'imageReference' ||
        node.type === 'link' ||
        node.type === 'linkReference')
        return true;
    return 'children' in node && node.children.some((child) => hasMedia(child));
}
function inlineComments(nodes, source, spanOf) {
    return nodes.flatMap((node) => {
        if (node.type === 'html')
            return commentsIn(source, spanOf(node));
        return 'children' in node ? inlineComments(node.children, source, spanOf) : [];
    });
}
/** The comments of a run of HTML. */
function commentsIn(source, { start, end }) {
    const found = [];
    const html = source.slice(start, end);
    let at = html.indexOf('<!--');
    while (at !== -1) {
        const close = html.indexOf('-->', at + 4);
        const closed = close !== -1;
        const stop = closed ? close + 3 : html.length;
        const text = html.slice(at + 4, closed ? close : stop).trim();
        found.push({ text, start: start + at, end: start + stop, closed });
        at = html.indexOf('<!--', stop);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/text/markdown/remark.js







const whole = (0,unified_lib/* unified */.l)().use(lib/* default */.A);
/** Everything that starts another block than a paragraph or a link definition is text to this one. */
const inline = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [
    {
        disable: {
            null: [
                ...['blockQuote', 'codeFenced', 'codeIndented', 'headingAtx', 'htmlFlow', 'list'],
                ...['setextUnderline', 'thematicBreak'],
            ],
        },
    },
])
    .use(lib/* default */.A);
/** Reads a whole document. Throws only `RangeError`, on absurd nesting. */
function readWhole(source) {
    const root = whole.parse(source);
    const last = source.trimEnd().length;
    const leaves = [];
    const words = new Map();
    const spanOf = (node) => ({
        start: node.position?.start.offset ?? 0,
        end: Math.min(node.position?.end.offset ?? 0, source.length),
    });
    const visit = (node, depth, first, nested) => {
        if (node.type === 'list') {
            for (const item of node.children)
                for (const [index, child] of item.children.entries())
                    visit(child, depth + 1, index === 0, true);
        }
        else if (node.type === 'blockquote') {
            for (const child of node.children)
                visit(child, depth, first, true);
        }
        else {
            const leaf = leafOf(node, { ...spanOf(node), depth, first, nested }, source, last);
            if (leaf === undefined)
                return;
            leaves.push(leaf);
            if (node.type === 'heading' || node.type === 'paragraph')
                words.set(leaf, wordsIn(node.children, source, spanOf));
        }
    };
    for (const node of root.children)
        visit(node, 0, false, false);
    return { leaves, words };
}
const KINDS = {
    ...{ heading: 'heading', paragraph: 'paragraph', code: 'code', html: 'html' },
    ...{ thematicBreak: 'rule', definition: 'definition' },
};
function leafOf(node, where, source, last) {
    const kind = KINDS[node.type];
    if (kind === undefined)
        return undefined;
    const leaf = { ...where, kind, level: 0, form: 'plain', lines: [where.start, where.end] };
    if (node.type === 'heading') {
        const isUnderlined = !/^#{1,6}(?:[ \t]|$)/.test(source.slice(where.start, where.end).split(/[\r\n]/, 1)[0] ?? '');
        return {
            ...leaf,
            level: node.depth,
            form: isUnderlined ? 'underlined' : 'plain',
            lines: isUnderlined ? underlinedLines(source, where) : markedLine(source, where),
        };
    }
    if (node.type === 'html')
        return { ...leaf, value: node.value };
    if (node.type !== 'code')
        return leaf;
    const form = isFence(source, where)
        ? isOpenFence(source, where, last)
            ? 'open-fence'
            : 'fenced'
        : 'plain';
    return { ...leaf, form, value: node.value };
}
function markedLine(source, { start, end }) {
    const line = source.slice(start, end);
    const [from, to] = headingWords(line, /^#*/.exec(line)?.[0].length ?? 0);
    return [start + from, start + to];
}
/** The lines above an underline. */
function underlinedLines(source, { start, end }) {
    const lines = [];
    for (let at = start; at < end;) {
        let to = at;
        while (to < end && source[to] !== '\n' && source[to] !== '\r')
            to += 1;
        const blanks = /^[ \t]*/.exec(source.slice(at, to))?.[0].length ?? 0;
        lines.push(at + blanks, to);
        at = to + lineEndAt(source, to).length;
    }
    return lines.slice(0, -2);
}
function isFence(source, { start }) {
    return /[`~]/.test(source.charAt(start));
}
/** A fence without a closing line that reaches to the end of the document. */
function isOpenFence(source, { start, end }, last) {
    if (end < last)
        return false;
    const written = source.slice(start, end);
    const line = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
    return line === written || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}
/** Leaves that are read together: enough to share what each run costs, few enough for what grows with their square. */
const MAX_LEAVES = 64;
const MAX_TEXT = 8192;
/** Reads the words of headings and paragraphs of a document with these link definitions. */
function readWords(source, leaves, definitions) {
    const words = new Map();
    for (let at = 0; at < leaves.length;) {
        let size = 0;
        let next = at;
        for (; next < leaves.length && next - at < MAX_LEAVES && size < MAX_TEXT; next++) {
            const { start, end } = leaves[next];
            size += end - start;
        }
        readTogether(source, leaves.slice(at, next), definitions, words);
        at = next;
    }
    return words;
}
function readTogether(source, leaves, definitions, words) {
    let text = '';
    // Where each line starts, here and in the source.
    const starts = [];
    const origins = [];
    for (const { lines } of leaves) {
        for (let index = 0; index < lines.length; index += 2) {
            const [from = 0, to = 0] = [lines[index], lines[index + 1]];
            starts.push(text.length);
            origins.push(from);
            text += source.slice(from, to) + (index + 2 < lines.length ? lineEndAt(source, to) : '');
        }
        text += '\n\n';
    }
    const prefix = definitionsFor(text, definitions);
    const origin = (offset) => {
        const line = (0,text_lines/* lastAtMost */.f)(starts, offset - prefix.length);
        return (origins[line] ?? 0) + offset - prefix.length - (starts[line] ?? 0);
    };
    const spanOf = (node) => ({
        start: origin(node.position?.start.offset ?? 0),
        end: origin(node.position?.end.offset ?? 0),
    });
    const paragraphs = inline.parse(prefix + text).children.filter((node) => node.type === 'paragraph');
    if (paragraphs.length === leaves.length)
        for (const [index, leaf] of leaves.entries())
            words.set(leaf, wordsIn(paragraphs[index]?.children ?? [], source, spanOf));
    else if (leaves.length > 1)
        for (const leaf of leaves)
            readTogether(source, [leaf], definitions, words);
    else
        for (const leaf of leaves)
            words.set(leaf, plainWords(source.slice(leaf.start, leaf.end)));
}

;// CONCATENATED MODULE: ./lib/text/markdown/markdown.js








/** Parses all of it with remark (CommonMark; a GFM table or task list is text to us). Throws only `RangeError`, on absurd nesting. */
function parseMarkdown(source) {
    return new Markdown(source, false).document(() => true);
}
/** A Markdown text, of which no more is read than somebody asks for. Throws `RangeError` for what takes too long to read. */
class Markdown {
    source;
    /** All leaves in their order. */
    leaves;
    words;
    knownDefinitions;
    effort = 0;
    allComments;
    /** `byLines` is for comparing: without it remark reads all. */
    constructor(source, byLines = true) {
        this.source = source;
        const { leaves, sure } = byLines ? structureOf(source) : { leaves: [], sure: false };
        if (!sure)
            (0,effort/* refuseWhole */.Sy)(source);
        const read = sure ? { leaves, words: new Map() } : readWhole(source);
        this.leaves = read.leaves;
        this.words = read.words;
    }
    /** The words of a heading or paragraph. */
    wordsOf(leaf) {
        this.read([leaf]);
        return this.words.get(leaf) ?? plainWords('');
    }
    /** Comments of the whole document. */
    get comments() {
        this.allComments ??= this.commentsOf(this.source.includes('<!--') ? this.leaves.filter((leaf) => this.holdsComment(leaf)) : []);
        return this.allComments;
    }
    /** Its headings, and of the rest the blocks that `isWanted`. */
    document(isWanted) {
        const { source } = this;
        const wanted = this.leaves.filter((leaf) => leaf.kind === 'heading' || isWanted(leaf));
        this.read(wanted);
        return {
            source,
            markdown: this,
            blocks: wanted.flatMap((leaf) => this.blockOf(leaf) ?? []),
            comments: this.commentsOf(wanted),
            openFences: wanted.filter(({ form }) => form === 'open-fence'),
            end: source.trimEnd().length,
            place: placer(source),
        };
    }
    /** Reads the words of leaves together: each run of a parser costs. */
    read(leaves) {
        const marked = [];
        for (const leaf of leaves) {
            if ((leaf.kind !== 'heading' && leaf.kind !== 'paragraph') || this.words.has(leaf))
                continue;
            const plain = plainWordsOf(this.source, leaf.lines, this.definitions);
            if (plain !== undefined)
                this.words.set(leaf, plain);
            else {
                this.effort += (0,effort/* effortOfWords */.Bl)(this.source.slice(leaf.start, leaf.end), this.effort);
                marked.push(leaf);
            }
        }
        if (marked.length === 0)
            return;
        for (const [leaf, words] of readWords(this.source, marked, this.definitions))
            this.words.set(leaf, words);
    }
    get definitions() {
        this.knownDefinitions ??= definitionsOf(this.source, this.leaves);
        return this.knownDefinitions;
    }
    holdsComment({ kind, start, end }) {
        return kind !== 'code' && this.source.slice(start, end).includes('<!--');
    }
    commentsOf(leaves) {
        this.read(leaves.filter((leaf) => this.holdsComment(leaf)));
        return leaves.flatMap((leaf) => leaf.kind === 'html' ? commentsIn(this.source, leaf) : (this.words.get(leaf)?.comments ?? []));
    }
    blockOf(leaf) {
        const { kind, level, depth, first, start, end } = leaf;
        if (kind === 'rule' || kind === 'definition')
            return undefined;
        const place = { level, depth, first, start, end };
        if (kind === 'heading' || kind === 'paragraph') {
            const { text, strong, codes, media } = this.wordsOf(leaf);
            return { kind, text, strong, codes, media, ...place };
        }
        const plain = { strong: undefined, codes: [], ...place };
        const value = rawTextOf(leaf, this.source);
        if (kind === 'code')
            return { kind, text: value, media: true, ...plain };
        const visible = withoutComments(value);
        const text = withoutTags(visible);
        const isEmpty = text.trim() === '';
        if (isEmpty && !/<(img|picture|video|iframe)\b/i.test(visible))
            return undefined;
        return { kind, text, media: isEmpty, ...plain };
    }
}
/** Offsets → places. */
function placer(source) {
    const lines = (0,text_lines/* lineTable */.h)(source);
    return (path, { start, end }) => ({ path, start: lines.point(start), end: lines.point(end) });
}
/** HTML without its comments; an unclosed one hides the rest. */
function withoutComments(html) {
    return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}
function withoutTags(html) {
    return html.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
}


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listOf),
  t: () => (/* binding */ slugOf)
});

;// CONCATENATED MODULE: ./lib/text/mdtoc/emphasis.js
/** Emphasis as gomarkdown reads it: each opening mark has one candidate for its end, and when that does not fit it is text. */
const AFTER = /^(?:$|[\s!-/:-@[-`{-~])/;
/** The emphasis whose opening marks start at `at`; `undefined` when they open none. */
function emphasisAt(line, at) {
    const mark = line[at] ?? '';
    let run = 1;
    while (line[at + run] === mark)
        run += 1;
    const text = line.slice(at + run);
    if (run > 3 || text.length < 2 || /^\s/.test(text))
        return undefined;
    const end = run === 2 ? endOfDouble(text, mark) : endOf(text, mark);
    if (end === undefined)
        return undefined;
    if (run === 1 && !AFTER.test(text.slice(end + 1)))
        return undefined;
    if (run === 1 && text[end + 1] === mark)
        return undefined;
    if (run === 3 && (mark === '~' || !text.startsWith(mark.repeat(3), end)))
        return undefined;
    const elements = run === 3 ? ['strong', 'em'] : run === 1 ? ['em'] : [mark === '~' ? 'del' : 'strong'];
    return { inner: text.slice(0, end), length: end + 2 * run, elements };
}
/** The first mark, unless a blank stands before it. */
function endOf(text, mark) {
    const end = nextMark(text, mark);
    return end === 0 || /\s/.test(text[end - 1] ?? '') ? undefined : end;
}
/** The first two marks without a blank before them. */
function endOfDouble(text, mark) {
    for (let from = 0; from < text.length;) {
        const step = nextMark(text.slice(from), mark);
        if (step === 0)
            return undefined;
        from += step;
        if (text[from + 1] === mark && !/\s/.test(text[from - 1] ?? ''))
            return from;
        from += 1;
    }
    return undefined;
}
/** Offset of the next mark that is not escaped and in no code or link; 0 when there is none or the text starts with one. */
function nextMark(text, mark) {
    let at = 0;
    while (at < text.length) {
        const character = text[at];
        if (character !== mark && character !== '`' && character !== '[')
            at += 1;
        else if (at !== 0 && text[at - 1] === '\\')
            at += 1;
        else if (character === mark)
            return at;
        else {
            const { end, inside } = character === '`' ? code(text, at, mark) : emphasis_link(text, at, mark);
            if (end === undefined)
                return inside;
            at = end;
        }
    }
    return 0;
}
function code(text, at, mark) {
    const end = text.indexOf('`', at + 1);
    if (end !== -1)
        return { end: end + 1, inside: 0 };
    return { end: undefined, inside: Math.max(0, text.indexOf(mark, at + 1)) };
}
function emphasis_link(text, at, mark) {
    const bracket = text.indexOf(']', at + 1);
    const found = text.indexOf(mark, at + 1);
    const inside = found === -1 || (bracket !== -1 && found > bracket) ? 0 : found;
    if (bracket === -1)
        return { end: undefined, inside };
    let next = bracket + 1;
    while (text[next] === ' ')
        next += 1;
    const opening = text[next];
    if (opening === undefined)
        return { end: undefined, inside };
    if (opening !== '[' && opening !== '(')
        return inside > 0 ? { end: undefined, inside } : { end: next, inside: 0 };
    // The end of a target is looked for by its opening mark.
    const end = text.indexOf(opening, next + 1);
    const early = text.indexOf(mark, next + 1);
    if (inside === 0 && early !== -1 && (end === -1 || early < end))
        return { end: undefined, inside: early };
    return { end: end === -1 ? undefined : end + 1, inside };
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/heading-html.js
/**
 * A heading as kubernetes-sigs/mdtoc writes it into a table of contents: its inline marks as HTML, and its plain text for the anchor.
 * mdtoc renders with gomarkdown, whose inline rules are older and simpler than CommonMark's; where they differ, they are followed.
 */

/** Longer headings are nobody's; their marks stay text, so that matching them takes no time. */
const MAX_LENGTH = 1000;
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text) {
    return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}
/** One alternative per construct. What looks like one and is none stays text. */
const TOKEN = new RegExp([
    String.raw `(?<break>\\$)`,
    String.raw `\\(?<literal>[\\\x60*_{}[\]()#+\-.!:|&<>~^$])`,
    String.raw `(?<ticks>\x60+)(?!\x60)(?<code>.+?)\k<ticks>`,
    String.raw `<(?<auto>[a-z][a-z\d+.-]+:[^\s<>'"]+)>`,
    String.raw `<(?<mail>[a-z\d][a-z\d.+-]*@[a-z\d._-]*)>`,
    String.raw `(?<tag><\/?[a-z\d][^>]*>|<!--.*?-->|<\/?[a-z\d][a-z\d.+-]*(?![a-z\d.+:-]))`,
    String.raw `&(?<entity>#?[a-z\d]+);`,
    String.raw `!\[(?<alt>[^\]]*)\](?:\((?<picture>[^()\s]*)\)| ?\[(?<pictured>[^\]]*)\])?`,
    String.raw `\[(?<label>(?:[^[\]]|\[[^[\]]*\])*)\](?:\((?<target>(?:[^()\s]|\([^()\s]*\))*)(?:\s+"(?<title>[^"]*)")?\)| ?\[(?<reference>[^\]]*)\])?`,
    String.raw `(?<![a-z])(?<url>(?:https?:\/\/|ftp:\/\/|mailto:)[a-z\d][^\s<]*)`,
    '(?<mark>[*_~])',
    String.raw `\$(?<math>[^$]+)\$`,
].join('|'), 'giu');
/** Renders a heading's words. */
function inlineOf(source, definitionOf, inLink = false) {
    if (source.length > MAX_LENGTH || !/[\\`<>&"[*_~$]|:\/\/|mailto:/i.test(source))
        return { html: escaped(source), text: source };
    let html = '';
    let text = '';
    let at = 0;
    const add = (inline) => {
        html += inline.html;
        text += inline.text;
    };
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
        const token = tokenOf(match, definitionOf, inLink);
        if (token === undefined)
            pattern.lastIndex = match.index + 1;
        else {
            add(plain(source.slice(at, match.index)));
            add(token);
            at = match.index + (token.length ?? match[0].length);
            pattern.lastIndex = at;
        }
    }
    add(plain(source.slice(at)));
    return { html, text };
}
function plain(text) {
    return { html: escaped(text), text };
}
/** What a match stands for, and how much of it when that is not all; `undefined` when it is text after all. */
function tokenOf({ groups = {}, index, input }, definitionOf, inLink) {
    const { literal, code, auto, mail, tag, entity, alt, label, url, math } = groups;
    if (groups.break !== undefined)
        return plain('');
    if (literal !== undefined)
        return plain(literal);
    if (code !== undefined)
        return { html: `<code>${escaped(code.trim())}</code>`, text: code.trim() };
    if (auto !== undefined)
        return linked({ target: auto }, plain(auto.replace(/^mailto:(?:\/\/)?/, '')));
    if (mail !== undefined)
        return linked({ target: `mailto:${mail}` }, plain(mail));
    if (tag !== undefined)
        return tagOf(tag, input.length - index);
    if (entity !== undefined)
        return entityOf(entity, inLink);
    if (alt !== undefined) {
        const { picture, pictured } = groups;
        const found = picture === undefined ? definitionOf(pictured || alt) : { target: picture };
        return (found && {
            html: `<img src="${escaped(found.target)}" alt="${escaped(alt)}"${titleOf(found)} />`,
            text: alt,
        });
    }
    if (math !== undefined)
        return { html: `<span class="math inline">\\(${escaped(math)}\\)</span>`, text: '' };
    if (label !== undefined) {
        const { target, title, reference } = groups;
        const found = target === undefined ? definitionOf(reference || label) : { target, ...(title && { title }) };
        return found && linked(found, inlineOf(label, definitionOf, true));
    }
    if (url !== undefined) {
        if (inLink)
            return undefined;
        const length = lengthOfAddress(url, input, index);
        const address = url.slice(0, length).replace(/\\(.?)/g, '$1');
        const shown = decoded(address);
        return { ...linked({ target: shown }, { html: escaped(shown), text: address }), length };
    }
    const emphasis = emphasisAt(input, index);
    if (emphasis === undefined)
        return undefined;
    const { inner, length, elements } = emphasis;
    const { html, text } = inlineOf(inner, definitionOf, inLink);
    return { html: elements.reduceRight((all, name) => `<${name}>${all}</${name}>`, html), text, length };
}
/** A tag that is never closed is one as well, but for a single letter, which is lost; at the end of the line that is text. */
function tagOf(tag, left) {
    if (tag.endsWith('>') || tag.length > 2)
        return { html: tag, text: '' };
    return left < 3 ? undefined : plain('');
}
/** mdtoc resolves numbers and `&amp;`; of other entities it takes the `&` for text, except in links. */
function entityOf(name, inLink) {
    if (name === 'amp')
        return plain('&');
    const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (digits === null)
        return { html: `${inLink ? '&' : '&amp;'}${name};`, text: `&${name};` };
    return plain(characterOf(digits[1], digits[2]));
}
/** How much of an address in running text is the address: not the full stop of its sentence, nor a mark that closes one before it. */
function lengthOfAddress(url, line, start) {
    let { length } = url;
    if (/[.,]/.test(url[length - 1] ?? '') && url[length - 2] !== '\\')
        length -= 1;
    if (url[length - 1] === ';' && !/&[a-z]{2,5};$/.test(url.slice(0, length)))
        length -= 1;
    const closing = url[length - 1] ?? '';
    const opening = { ')': '(', ']': '[', '}': '{' }[closing];
    if (opening === undefined)
        return length;
    let open = 1;
    for (let at = start + length - 2; at >= 0 && open > 0; at--) {
        if (line[at] === closing)
            open += 1;
        if (line[at] === opening)
            open -= 1;
    }
    return open === 0 ? length - 1 : length;
}
/** The entities of addresses as characters. */
function decoded(text) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"' };
    return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/gi, (all, hex, digits, name) => name === undefined ? characterOf(hex, digits) : (named[name] ?? all));
}
function characterOf(hex, digits) {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
function linked(to, { html, text }) {
    return { html: `<a href="${escaped(to.target)}"${titleOf(to)}>${html}</a>`, text };
}
function titleOf({ title }) {
    return title ? ` title="${escaped(title)}"` : '';
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/list.js
/**
 * The table of contents of a document, as kubernetes-sigs/mdtoc writes it between its markers with `--inplace --max-depth=5`: the
 * tool that kubernetes/enhancements checks every README with.
 */

/** Headings below this level are not listed. */
const MAX_LEVEL = 5;
/** Lines of the list for these headings. */
function listOf(headings, definitionOf) {
    const base = headings.reduce((lowest, { level }) => Math.min(lowest, level), 6);
    const seen = new Map();
    return headings
        .filter(({ level }) => level <= MAX_LEVEL)
        .map((heading) => {
        const { html, text } = inlineOf(heading.source, definitionOf);
        const slug = slugOf(text);
        const count = seen.get(slug) ?? 0;
        seen.set(slug, count + 1);
        const anchor = count > 0 ? `${slug}-${count}` : slug;
        return `${'  '.repeat(heading.level - base)}- [${html.trim()}](#${anchor})`;
    });
}
/** An anchor before it is numbered. mdtoc drops every letter beyond ASCII; GitHub keeps some, but its lists are the standard here. */
function slugOf(text) {
    return text
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
}


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   eZ: () => (/* binding */ bareWords),
/* harmony export */   ld: () => (/* binding */ isNotApplicable),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4027);
/** What people write where something is still to be said, or where there is nothing to say: one vocabulary for whatever reads their words. */


const PLACEHOLDER = /^(?:to\s?do|tb[acd]|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|discussed|filled(?:\s+in)?|defined|decided|specified|clarified|confirmed|written|added|completed|announced)|work\s+in\s+progress|in\s+progress|coming\s+soon|pending|placeholder|\?+|…)$/i;
/** Nobody knows, or has decided. */
const UNKNOWN = /^(?:(?:i|we)\s+(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?|(?:(?:i|we)\s+have\s+)?no\s+idea(?:\s+yet)?|(?:still\s+)?(?:not\s+(?:sure|clear|certain|known|decided|determined|specified|defined)|unknown|unsure|unclear|uncertain|undecided|undetermined|unspecified|undefined)(?:\s+(?:yet|so\s+far|for\s+now|at\s+(?:this\s+(?:time|point|stage)|the\s+moment)))?|(?:nobody|no\s+one)\s+knows(?:\s+yet)?|who\s+knows)$/i;
const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|(?:this\s+is\s+)?not\s+(?:app?licable|needed|required|relevant)|irrelevant|(?:this\s+)?(?:does\s+not|doesn['’]?t)\s+apply)(?:\s+(?:here|(?:for|to|in)\s+this\s+(?:kep|feature|enhancement|change|case)))?$/i;
const NONE = /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment))|none\s+(?:are|were|is|have\s+been|has\s+been)\s+(?:known|identified|defined|planned|found|expected|needed|required)(?:\s+(?:yet|so\s+far))?)$/i;
/** `n.a.`, `T.B.D`: the dots of an abbreviation. */
const DOTS = /(?<![A-Za-z])([A-Za-z])\. ?(?=[A-Za-z](?:\.|$))/g;
const LEADING = /[\s*_`"'([{<>•-]/;
const TRAILING = /[\s*_`"')\]}<>.!,;:-]/;
/** A text on one line, without the punctuation, quotes, emphasis and list marks around it, and without the dots of abbreviations. */
const bareWords = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((text) => {
    const words = (0,_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .d)(text, LEADING, TRAILING).replace(/\s+/g, ' ');
    return words.includes('.') ? words.replace(DOTS, '$1') : words;
});
/** Whether a text only holds the place of what is still to be written: `TBD`, `???`, `to be determined`. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(bareWords(text));
}
/** Whether a text says no more than that nobody knows: `not sure yet`. */
function isUnknown(text) {
    return UNKNOWN.test(bareWords(text));
}
/** Whether a text says no more than that nothing applies: `N/A`, `not required`. */
function isNotApplicable(text) {
    return NOT_APPLICABLE.test(bareWords(text));
}
/** Whether a text says no more than that there is nothing: `None`. */
function isNone(text) {
    return NONE.test(bareWords(text));
}
/** Whether a text names nothing: no words at all, a placeholder, "N/A" or "none". */
function saysNothing(text) {
    return (bareWords(text) === '' || isPlaceholder(text) || isUnknown(text) || isNotApplicable(text) || isNone(text));
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   bO: () => (/* binding */ onceFor)
/* harmony export */ });
/* unused harmony export once */
/** What is made when somebody asks for it, and then kept. */
/** `make`, which runs at most once. A failure is no outcome: it is tried again. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** `known` and, under `keys`, what `make` makes, which runs when one of them is first asked for. Frozen. */
function lazy(known, keys, make) {
    const made = once(make);
    // Descriptors, not values: what is lazy in `known` stays so.
    const object = Object.defineProperties({}, Object.getOwnPropertyDescriptors(known));
    for (const key of Object.keys(keys))
        Object.defineProperty(object, key, { enumerable: true, get: () => made()[key] });
    return Object.freeze(object);
}
/** Texts that are longer than this are not met again, and so many different ones hold no more than some megabytes. */
const LONGEST = 200;
const MOST = 10_000;
/** `make`, whose outcome is kept for short texts: headings, lines of a template and bare answers come again in every KEP. */
function remembered(make) {
    const known = new Map();
    return (text) => {
        if (text.length > LONGEST)
            return make(text);
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= MOST)
            known.clear();
        const made = make(text);
        known.set(text, made);
        return made;
    };
}
/** `make`, which runs once for each object that is asked about, for as long as the object is there. */
function onceFor(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const made = make(key);
        known.set(key, made);
        return made;
    };
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ trimmed)
/* harmony export */ });
/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
function trimmed(text, leading, trailing) {
    let start = 0;
    let end = text.length;
    while (start < end && leading.test(text.charAt(start)))
        start++;
    while (end > start && trailing.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}


/***/ })

};
