export const id = 2283;
export const ids = [2283];
export const modules = {

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ seriesEndingIn),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   U3: () => (/* binding */ nearGate),
/* harmony export */   V8: () => (/* binding */ meantSeries),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hy: () => (/* binding */ stepInWords),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/** Questions to the index. */


/** What a configuration compares with: an index without the half that is switched off, or nothing. */
function indexOf({ index, builtIn, gates, metrics, }) {
    const found = index === 'built-in' ? (gates || metrics ? builtIn?.() : undefined) : index;
    if (found === undefined || (gates && metrics))
        return found;
    return { ...found, gates: gates ? found.gates : undefined, metrics: metrics ? found.metrics : undefined };
}
/** How messages say where a truth comes from: `kubernetes v1.37`. */
function sourceOf({ project }, { release }) {
    return `${project} ${(0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.formatRelease)(release)}`;
}
/** What the gate is in `release`; `undefined` before its first one. A patch release has what its minor release has. */
function stepAt(steps, { major, minor }) {
    return steps.findLast(({ since }) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.compareReleases)(since, { major, minor }) <= 0);
}
/** A step in words: `alpha, off`. */
function stepInWords({ stage, isOn, isLocked }) {
    return `${stage}, ${isOn ? 'on' : 'off'}${isLocked ? ' and locked' : ''}`;
}
/** The words of a CamelCase name in lower case, each without a plural's `s`. An abbreviation is one word. */
function wordsOf(name) {
    const words = name.match(/[A-Z]+s?(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
    return words.map((word) => singular(word.toLowerCase()));
}
/** Shorter words do not come in plurals that are worth telling apart: `ips` may be `IPs`, `os` is not `o`s. */
function singular(word) {
    return word.length > 2 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}
/**
 * The one listed gate that `name` is a slip of: letter case, a plural, or at most two letters. `undefined` when several are as near.
 * Whether a slip is what it was is for the caller to know: a gate that is gone may be as near to a living one.
 */
function nearGate(name, names) {
    const wanted = name.toLowerCase();
    const near = [...names]
        .map((other) => ({ other, letters: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase()) }))
        .filter(({ letters }) => letters <= Math.min(2, Math.floor(name.length / 5)))
        .sort((a, b) => a.letters - b.letters);
    const [best, second] = near;
    return best !== undefined && best.letters !== second?.letters ? best.other : undefined;
}
/** Whether two names have the same words but for plurals and letter case. */
function sameWords(a, b) {
    return wordsOf(a).join('') === wordsOf(b).join('');
}
/** Series whose name is `name` behind something like a component's prefix, shortest first. */
function seriesEndingIn(name, series) {
    return [...series.values()]
        .filter((one) => one.name.endsWith(`_${name}`))
        .sort((a, b) => a.name.length - b.name.length);
}
/** Words that somebody leaves out of a name: its prefix, and one besides. */
const MOST_LEFT_OUT = 2;
/**
 * The series that `name` means although it is written otherwise: at most two letters away from it, or from it behind a prefix; without
 * its unit; with words left out. Of each kind the nearest, all of them where several are as near; names of less than 12 characters
 * say too little.
 */
function meantSeries(name, series) {
    if (name.length < 12)
        return [];
    const all = [...series.values()];
    const words = name.split('_');
    const slips = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name));
    if (slips.length > 0)
        return slips;
    const tails = nearest(all, (one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one.name.split('_').slice(-words.length).join('_')));
    if (tails.length > 0)
        return tails;
    const unnamed = ['total', 'seconds', 'bytes'].map((unit) => `${name}_${unit}`);
    const units = all.filter((one) => unnamed.some((full) => one.name === full || one.name.endsWith(`_${full}`)));
    if (units.length > 0 || words.length < 4)
        return units;
    const longest = words.length + MOST_LEFT_OUT;
    return all.filter((one) => {
        const others = one.name.split('_');
        return others.length <= longest && isSubsequence(words, others);
    });
}
function nearest(all, lettersTo) {
    const near = all.map((one) => ({ one, letters: lettersTo(one) })).filter(({ letters }) => letters <= 2);
    const least = Math.min(...near.map(({ letters }) => letters));
    return near.filter(({ letters }) => letters === least).map(({ one }) => one);
}
/** Whether `some` are among `all`, in this order. */
function isSubsequence(some, all) {
    let at = 0;
    for (const word of all)
        if (word === some[at])
            at++;
    return at === some.length;
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ scrapedComponents),
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   vp: () => (/* binding */ readScrape)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/** What a running component answers at `/metrics`, as text in the format of Prometheus or as OpenMetrics. */



const TYPE = /^#[ \t]+TYPE[ \t]+([A-Za-z_:][\w:]*)[ \t]+(\w+)[ \t]*$/;
const NAME = /^([A-Za-z_:][\w:]*)/;
/** Behind the name and its labels: a value, and what may follow it. */
const VALUE = /^[ \t]+(?:[-+]?(?:\d[\d_.]*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|inf(?:inity)?)|nan|0x[\da-f.p+-]+)(?:[ \t].*)?$/i;
/** Names that the samples of a family have besides its own. */
const SUFFIXES = ['_total', '_created', '_bucket', '_sum', '_count', '_gcount', '_gsum', '_info'];
/**
 * The metrics in one answer. Names are those of families and of their samples, so that both formats compare. Throws `UsageError` with one
 * sentence for a file that is no such answer, or that breaks off: what is missing there might be exposed all the same.
 */
function readScrape(path, text) {
    const lines = text.split('\n');
    const refuse = (line, what) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path}:${line} ${what}`);
    };
    const names = new Set();
    /** Histograms that have buckets and no count yet. */
    const open = new Map();
    let isOpenMetrics = false;
    let release;
    let described;
    for (const [index, raw] of lines.entries()) {
        const line = raw.replace(/\r$/, '');
        if (line.trim() === '')
            continue;
        if (line === '# EOF') {
            isOpenMetrics = true;
            continue;
        }
        const help = /^#[ \t]+HELP[ \t]+([A-Za-z_:][\w:]*)/.exec(line)?.[1];
        if (help !== undefined)
            described = { name: help, line: index + 1 };
        const [, family, type] = TYPE.exec(line) ?? [];
        if (family !== undefined) {
            described = undefined;
            for (const name of familyNames(family, type))
                names.add(name);
        }
        if (line.startsWith('#'))
            continue;
        const sample = NAME.exec(line)?.[1];
        const labels = sample === undefined ? undefined : labelsEnd(line, sample.length);
        if (sample === undefined || labels === undefined || !VALUE.test(line.slice(labels)))
            return refuse(index + 1, `Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line)}, expected a metric and its value`);
        described = undefined;
        names.add(sample);
        follow(sample, index + 1, open);
        if (sample === 'kubernetes_build_info')
            release ??= (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(/git_version="(v\d+\.\d+)/.exec(line)?.[1]);
    }
    if (names.size === 0)
        refuse(1, 'Missing metrics, expected what a component answers at /metrics');
    if (!text.endsWith('\n') && !isOpenMetrics)
        refuse(lines.length, 'Unexpected end of the file: it was cut off');
    if (described !== undefined)
        refuse(described.line, `Unexpected end after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(described.name)}: the file was cut off`);
    for (const [name, line] of open)
        refuse(line, `Missing count of the histogram ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}: the file was cut off`);
    return { paths: [path], names, release };
}
/** OpenMetrics leaves the suffix out of the names of counters and infos. */
function familyNames(family, type = '') {
    if (type === 'counter' && !family.endsWith('_total'))
        return [family, `${family}_total`];
    if (type === 'info')
        return [family, `${family}_info`];
    return [family];
}
/** Where the labels behind a name end, from the name's end on; `undefined` where they do not. Quotes hide braces. */
function labelsEnd(line, from) {
    if (line.charAt(from) !== '{')
        return from;
    let isQuoted = false;
    for (let at = from; at < line.length; at++) {
        const sign = line.charAt(at);
        if (isQuoted && sign === '\\')
            at++;
        else if (sign === '"')
            isQuoted = !isQuoted;
        else if (sign === '}' && !isQuoted)
            return at + 1;
    }
    return undefined;
}
function follow(sample, line, open) {
    if (sample.endsWith('_bucket'))
        open.set(sample.slice(0, -'_bucket'.length), line);
    for (const suffix of ['_count', '_gcount'])
        if (sample.endsWith(suffix))
            open.delete(sample.slice(0, -suffix.length));
}
/** Several answers as one. The oldest release among them counts. */
function merged(scrapes) {
    const [first] = scrapes;
    if (first === undefined)
        return undefined;
    return {
        paths: scrapes.flatMap(({ paths }) => paths),
        names: new Set(scrapes.flatMap(({ names }) => [...names])),
        release: scrapes
            .map(({ release }) => release)
            .filter((release) => release !== undefined)
            .sort((a, b) => a.major - b.major || a.minor - b.minor)[0],
    };
}
/** Whether a metric is there, as a family or as one of its samples. */
function isExposed(name, { names }) {
    if (names.has(name))
        return true;
    const suffix = SUFFIXES.find((one) => name.endsWith(one));
    return suffix !== undefined && names.has(name.slice(0, -suffix.length));
}
/** What a metric of the component starts with: where none does, the component was not scraped. */
const STARTS = {
    'kube-apiserver': ['apiserver_'],
    kubelet: ['kubelet_'],
    'kube-scheduler': ['scheduler_'],
    'kube-proxy': ['kubeproxy_'],
    'kube-controller-manager': [
        'job_controller_',
        'node_collector_',
        'cronjob_controller_',
        'garbagecollector_controller_',
    ],
};
/** The components that answered, going by the names of their metrics. */
function scrapedComponents({ names }) {
    const all = [...names];
    const isScraped = (starts) => all.some((name) => starts.some((start) => name.startsWith(start)));
    return new Set(Object.entries(STARTS).flatMap(([component, starts]) => (isScraped(starts) ? [component] : [])));
}
/** The component whose metrics start as `name` does. */
function ownerOf(name) {
    return Object.entries(STARTS).find(([, starts]) => starts.some((start) => name.startsWith(start)))?.[0];
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ metricsIn)
/* harmony export */ });
/** What the document of a KEP says. */
/** The metrics that an answer names; none where the question is not asked. */
function metricsIn(answer) {
    return answer === undefined || answer.state === 'missing' ? [] : answer.metrics;
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ isRejected),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   kw: () => (/* binding */ scalars)
/* harmony export */ });
/** Reading a YAML file as it is written, whatever its schema makes of it. */
/** Every scalar, as written and valid or not, that a file holds at a key path such as `feature-gates.name`, through lists at any step. */
function* scalars(file, path, prefix = []) {
    if (path !== '') {
        const [key = '', ...rest] = path.split('.');
        if (file.has(...prefix, key))
            yield* listed(file, rest.join('.'), [...prefix, key]);
        return;
    }
    const text = file.raw(...prefix);
    if (text !== undefined)
        yield { value: text, place: file.at(...prefix) };
}
function* listed(file, path, keys) {
    if (!file.has(...keys, 0))
        yield* scalars(file, path, keys);
    for (let index = 0; file.has(...keys, index); index += 1)
        yield* listed(file, path, [...keys, index]);
}
/** False when the syntax is broken: what seems to be missing may be further down. */
function isSound({ problems }) {
    return !problems.some(({ subject }) => subject === 'syntax');
}
/** Whether the schema has a problem right at `place`: what stands there has been talked about. */
function isRejected({ problems }, { start }) {
    return problems.some(({ place }) => place.start?.line === start?.line && place.start?.column === start?.column);
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isTemplateValue)
/* harmony export */ });
/** Whether `text` at the key path `path` of kep.yaml is still what the repository's template has there. */
function isTemplateValue(template, path, text) {
    return template.placeholders.get(path)?.includes(text) ?? false;
}


/***/ }),

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/model/owners.js
var model_owners = __webpack_require__(5985);
// EXTERNAL MODULE: ./lib/text/words.js
var text_words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/rules/aliases-are-known.js


/** One clear finding instead of one per KEP: without the alias no approver can be checked. */
const aliasesAreKnown = {
    id: 'aliases-are-known',
    summary: 'The aliases file names the approvers and tech leads that KEPs are judged by.',
    category: 'repository',
    severity: 'error',
    reads: ['aliases', 'inventory'],
    *checkRepository(repository) {
        const { aliases } = repository;
        const wanted = wantedAliases(repository);
        if (wanted.size === 0)
            return;
        yield* aliases.problems;
        if (aliases.problems.length > 0)
            return;
        for (const [alias, key] of wanted) {
            const members = aliases.groups.get(alias);
            if (members !== undefined && members.length > 0)
                continue;
            const missing = members === undefined ? 'alias' : 'handle of the alias';
            yield {
                subject: alias,
                message: aliases.exists
                    ? `Missing ${missing} ${(0,text_words/* quote */.hD)(alias)}`
                    : `Missing ${(0,text_words/* quote */.hD)(aliases.path)} with the alias ${(0,text_words/* quote */.hD)(alias)}`,
                place: { path: aliases.path },
                help: `aliases:\n  ${alias}:\n    - handle\n\nOr set \`aliases\` and \`${key}\` in .github/prr-lint.yaml.`,
            };
        }
    },
};
/** The aliases that KEPs are judged by, and the key of the configuration that names each. */
function wantedAliases({ config, approvals, directories }) {
    const wanted = new Map();
    if (config.approvals !== undefined && approvals.length > 0) {
        wanted.set(config.approvals.approvers, 'approvals.approvers');
    }
    for (const policy of config.owners) {
        const { techLeads } = policy;
        if (techLeads === undefined || wanted.has(techLeads))
            continue;
        if (directories.some(({ directory }) => (0,model_owners/* covers */.hU)(policy, directory))) {
            wanted.set(techLeads, 'owners.tech-leads');
        }
    }
    return wanted;
}

// EXTERNAL MODULE: ./lib/model/due.js
var model_due = __webpack_require__(3331);
// EXTERNAL MODULE: ./lib/text/non-answers.js
var non_answers = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/rules/facts/strategies.js
var strategies = __webpack_require__(3066);
;// CONCATENATED MODULE: ./lib/rules/answer-has-reason.js




/** Questions that do not apply where another one does not: without an objective nothing can be missed. */
const FOLLOWS = new Map([
    ['slo-troubleshooting', 'slos'],
    ['reenablement', 'disablement'],
]);
/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
const answerHasReason = {
    id: 'answer-has-reason',
    summary: 'An answer or strategy that says "not applicable", or no to what asks for more, says why.',
    category: 'questionnaire',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        if ((0,model_due/* isAsked */.D6)(kep))
            for (const left of (0,strategies/* strategiesLeft */.R)(kep))
                if (left.text !== '')
                    yield unreasoned(left);
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (answer.state === 'answered')
                yield* denied(answer);
            if (answer.state !== 'na' || followsFromAnother(answer.question.id, kep))
                continue;
            const { question, text, written, place } = answer;
            yield {
                subject: question.id,
                message: `Unexpected bare ${(0,text_words/* quote */.hD)(text.trim())}, expected a reason why ${(0,text_words/* quoteQuestion */.nA)(question.heading)} does not apply`,
                place: written ?? place,
                help: 'N/A: the feature ..., so ...',
            };
        }
    },
};
/** "Upgrade is never N/A": it happens to every cluster. */
function unreasoned({ section, text, isUpgrade }) {
    return {
        subject: section.value,
        message: `Unexpected bare ${(0,text_words/* quote */.hD)(text)} under ${(0,text_words/* quote */.hD)(section.value)}, expected a reason`,
        place: section.place,
        help: 'One sentence is enough: The field is only read by ..., so ...',
        ...(!isUpgrade && { severity: 'notice' }),
    };
}
/** What a bare "No" leaves open: these questions ask for more than a yes or a no. */
const OPEN = new Map([
    [
        'upgrade-rollback-tested',
        {
            expected: 'what was tested, or why not',
            help: 'Say with which versions and steps it was tried and what came out, or why there is nothing to try.',
        },
    ],
    [
        'rollout-failure',
        {
            expected: 'how it can fail, or why it cannot',
            help: 'Think of a rollout that stops halfway, of components that disagree and of a crash on start; say which of it can happen.',
        },
    ],
]);
function* denied({ question, text, written, place }) {
    const open = OPEN.get(question.id);
    if (open === undefined || !/^\W*no\W*$/i.test(text))
        return;
    yield {
        subject: question.id,
        message: `Unexpected bare ${(0,text_words/* quote */.hD)(text.trim())}, expected ${open.expected}: ${(0,text_words/* quoteQuestion */.nA)(question.heading)}`,
        place: written ?? place,
        help: open.help,
    };
}
/** The answer that this one follows from says "N/A" or "No" itself: what is to be said about it is said there. */
function followsFromAnother(id, { readme }) {
    const other = readme.answers.get(FOLLOWS.get(id) ?? '');
    if (other?.state === 'na')
        return true;
    return (other?.state === 'answered' &&
        !(0,non_answers/* saysNothing */._X)(other.text) &&
        /^\W*(?:n\/?a|not applicable|none|no)\b/i.test(other.text));
}

// EXTERNAL MODULE: ./lib/rules/facts/promises.js
var facts_promises = __webpack_require__(7489);
;// CONCATENATED MODULE: ./lib/rules/answer-is-not-deferred.js



/** What was to be added "for beta" is due when beta comes. */
const answerIsNotDeferred = {
    id: 'answer-is-not-deferred',
    summary: 'An answer that is due is not put off.',
    category: 'questionnaire',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        const said = new Set();
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (answer.state !== 'answered' && answer.state !== 'deferred')
                continue;
            const { question, state, text, written, place, promises } = answer;
            const pending = answer.state === 'answered' ? answer.pending : [];
            // "TBD for GA" is a promise with a point, and judged as one.
            const judged = linesOf(promises.flatMap(({ until, place: at }) => (until === undefined ? [] : at)));
            const [left, ...more] = pending.filter(({ place: at }) => !judged.has(at.start?.line));
            if (left) {
                yield {
                    subject: question.id,
                    message: `Unexpected ${(0,text_words/* quote */.hD)(left.value)} in the answer to ${(0,text_words/* quoteQuestion */.nA)(question.heading)}, due from ${question.stage} on`,
                    place: left.place,
                    related: more.map((other) => ({ message: `and ${(0,text_words/* quote */.hD)(other.value)} here`, place: other.place })),
                    help: 'Finish the answer, or say what is decided and what will follow when.',
                };
            }
            if (state !== 'deferred' || kep.stage === undefined || (0,facts_promises/* waitsForCode */.fX)(promises, kep))
                continue;
            // The prose of a section stands for all its questions: it is said once.
            const shared = written === undefined ? promises[0]?.place.start : undefined;
            const key = shared && `${shared.line}:${shared.column}`;
            if (key !== undefined && said.has(key))
                continue;
            if (key !== undefined)
                said.add(key);
            const isLater = promises.length > 0 &&
                promises.every(({ until }) => until !== undefined && (0,facts_promises/* standing */.JA)(until, kep) === 'before');
            yield {
                subject: question.id,
                message: `Unexpected ${(0,text_words/* quote */.hD)(text)}, expected an answer: ${(0,text_words/* quoteQuestion */.nA)(question.heading)} is due from ${question.stage} on`,
                place: written ?? promises[0]?.place ?? place,
                help: `The KEP targets ${kep.stage}: write what is known now, and what of it will be verified when.`,
                ...(isLater && { severity: 'notice' }),
            };
        }
    },
};
/** All lines that the places are on. */
function linesOf(places) {
    const lines = new Set();
    for (const { start, end } of places)
        for (let line = start?.line ?? 1; line <= (end?.line ?? start?.line ?? 0); line++)
            lines.add(line);
    return lines;
}

// EXTERNAL MODULE: ./lib/model/handles.js
var handles = __webpack_require__(178);
// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/rules/facts/scalars.js
var scalars = __webpack_require__(5822);
;// CONCATENATED MODULE: ./lib/rules/approver-suits-stage.js





/** What is new needs somebody who sees all of the SIG's work; who knows the feature can take it from there. */
const approverSuitsStage = {
    id: 'approver-suits-stage',
    summary: 'A tech lead approves a KEP at alpha, a tech lead or an assigned approver afterwards.',
    category: 'approval',
    severity: 'error',
    reads: ['metadata', 'owners', 'aliases'],
    always: true,
    *check(kep) {
        const { owners, metadata, repository } = kep;
        if (owners === undefined || !metadata.exists || !(0,scalars/* isSound */.gH)(metadata) || isExempt(kep, owners))
            return;
        // kep.yaml's own rule has said that there is no list, the aliases' own rule that there is no tech lead.
        if (metadata.problems.some(({ subject, severity }) => subject === 'approvers' && !severity))
            return;
        const alias = owners.policy.techLeads ?? '';
        const leads = new Set(repository.aliases.groups.get(alias)?.map(({ value: name }) => (0,handles/* bareHandle */.VR)(name)));
        if (leads.size === 0)
            return;
        const approvers = (0,model_owners/* peopleOf */.xr)(metadata, 'approvers');
        const hasLead = approvers.some(({ handle }) => leads.has(handle));
        const marked = approvers.filter(({ comment }) => comment?.value === owners.policy.approverMarker);
        const isAlpha = isAlphaToday(kep, owners);
        if (isAlpha)
            for (const person of marked)
                yield tooEarly(kep, owners, person);
        if (hasLead || (!isAlpha && marked.length > 0))
            return;
        const marker = owners.policy.approverMarker;
        const other = isAlpha ? '' : `, or an approver with the comment ${(0,text_words/* quote */.hD)(marker)}`;
        const second = isAlpha ? '' : `\n\nOr, and in OWNERS:\n\napprovers:\n  - "@…" # ${marker}`;
        yield {
            subject: 'approvers',
            message: `Missing member of ${(0,text_words/* quote */.hD)(alias)} as approver${other}`,
            place: metadata.at('approvers'),
            related: stageOf(kep),
            help: `approvers:\n  - "@…"\n\nOne of ${[...leads].map(text_words/* quote */.hD).join(', ')}: see ${repository.aliases.path}.${second}`,
        };
    },
};
function isExempt(kep, { policy: { techLeads, since } }) {
    if (techLeads === undefined || (0,model_owners/* isUnassigned */.Yo)(kep))
        return true;
    const { latestMilestone } = kep;
    return (since !== undefined && (latestMilestone === undefined || (0,lifecycle.compareReleases)(latestMilestone, since) < 0));
}
/** A KEP that reached alpha in an earlier release may have its approver of beta already. */
function isAlphaToday({ stage, latestMilestone }, { upcomingRelease }) {
    if (stage !== 'alpha' || latestMilestone === undefined || upcomingRelease === undefined)
        return false;
    return (0,lifecycle.compareReleases)(latestMilestone, upcomingRelease) >= 0;
}
function tooEarly(kep, { policy, file }, { value: name, handle, place, comment }) {
    const owner = (0,model_owners/* peopleOf */.xr)(file, 'approvers').find((other) => other.handle === handle);
    return {
        subject: handle,
        message: `Unexpected ${(0,text_words/* quote */.hD)(policy.approverMarker)} at alpha, expected no assigned approver before beta`,
        place: comment?.place ?? place,
        related: [...stageOf(kep), ...(owner ? [{ message: 'named here, too', place: owner.place }] : [])],
        help: `- "@${name.replace(/^@/, '')}"${owner ? `\n\nAnd remove the name from ${file.path}.` : ''}`,
    };
}
function stageOf({ metadata }) {
    return [
        { message: 'the stage', place: metadata.at('stage') },
        { message: 'in which release', place: metadata.at('latest-milestone') },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/facts/owners-file.js
/** An OWNERS file as text: whole, or one name more. */


/** The text of an OWNERS file that names these people; those who are no handle are left out. */
function ownersText(people) {
    return model_owners/* ROLES */.gg.map((role) => ({ role, names: [...new Set(people[role].filter(hasHandle).map(bareName))] }))
        .filter(({ names }) => names.length > 0)
        .map(({ role, names }) => [`${role}:`, ...names.map((name) => `  - ${name}`), ''].join('\n'))
        .join('\n');
}
/** A handle as OWNERS files write it: without `@`, its letters as they are. */
function bareName({ value: name }) {
    return name.replace(/^@/, '');
}
/**
 * Puts a name at the end of a list, which is made when the file has none; `undefined` for a list in brackets, an alias of YAML and
 * a name that is no handle.
 */
function withOwner(file, role, person) {
    if (!hasHandle(person))
        return undefined;
    const lines = file.text.split('\n').map((line) => line.replace(/\r$/, ''));
    const edit = (line, text) => {
        const point = { line, column: (lines[line - 1] ?? '').length + 1 };
        const place = { path: file.path, start: point, end: point };
        return { safety: 'unsafe', edits: [{ place, text }] };
    };
    const name = bareName(person);
    if (!file.has(role)) {
        const isOpen = lines.at(-1) !== '';
        const gap = file.text.trim() === '' ? '' : '\n';
        return edit(lines.length, `${isOpen ? '\n' : ''}${gap}${role}:\n  - ${name}\n`);
    }
    let last = 0;
    while (file.has(role, last))
        last += 1;
    const { start, end } = last === 0 ? file.at(role) : file.at(role, last - 1);
    const line = lines[(start?.line ?? 0) - 1] ?? '';
    const shape = last === 0 ? /^()[\w"']+:\s*(?:#.*)?$/ : /^( *)-\s/;
    const indent = shape.exec(line)?.[1];
    if (indent === undefined || end === undefined || end.line !== start?.line)
        return undefined;
    return edit(end.line, `\n${last === 0 ? '  ' : indent}- ${name}`);
}
function hasHandle({ value: name }) {
    return (0,handles/* isHandle */.r0)(name);
}

;// CONCATENATED MODULE: ./lib/rules/assigned-people-are-owners.js




/** The mark tells people who answers for a KEP, OWNERS tells the robot that merges: both have to mean the same. */
const assignedPeopleAreOwners = {
    id: 'assigned-people-are-owners',
    summary: 'The people whom `kep.yaml` marks as assigned are those in the `OWNERS` file next to it.',
    category: 'approval',
    severity: 'error',
    reads: ['metadata', 'owners', 'inventory'],
    always: true,
    *check(kep) {
        const { owners, metadata } = kep;
        if (owners === undefined || !metadata.exists || !(0,scalars/* isSound */.gH)(metadata) || (0,model_owners/* isUnassigned */.Yo)(kep))
            return;
        const faults = owners.file.problems.filter(({ severity }) => severity === undefined);
        if (faults.length > 0)
            yield* faults;
        else if (owners.file.exists)
            for (const role of model_owners/* ROLES */.gg)
                yield* compared(kep, owners, role);
        else
            yield* withoutFile(kep, owners);
    },
    *checkRepository({ config, directories }) {
        for (const policy of config.owners) {
            if (policy.place === undefined || directories.some(({ directory }) => (0,model_owners/* covers */.hU)(policy, directory)))
                continue;
            yield {
                subject: policy.directory,
                message: `Unexpected directory ${(0,text_words/* quote */.hD)(policy.directory)}, expected one that holds KEPs`,
                place: policy.place,
                help: 'Correct the `directory` of `owners`.',
            };
        }
    },
};
function* withoutFile({ metadata }, { policy, file }) {
    const assigned = (role) => (0,model_owners/* peopleOf */.xr)(metadata, role).filter(isMarked((0,model_owners/* markerOf */.we)(policy, role)));
    const people = { reviewers: assigned('reviewers'), approvers: assigned('approvers') };
    const [first, ...others] = [...people.reviewers, ...people.approvers];
    if (first === undefined)
        return;
    const text = ownersText(people);
    yield {
        subject: 'OWNERS',
        message: `Missing ${(0,text_words/* quote */.hD)(file.path)} with the people that are assigned here`,
        place: first.place,
        related: others.map(({ place }) => ({ message: 'assigned as well', place })),
        help: `${file.path}:\n\n${text}`.trimEnd(),
        ...(text !== '' && { fix: { safety: 'unsafe', edits: [{ place: { path: file.path }, text }] } }),
    };
}
function* compared({ metadata }, { policy, file }, role) {
    if (metadata.problems.some(({ subject, severity }) => subject === role && severity === undefined))
        return;
    const marker = (0,model_owners/* markerOf */.we)(policy, role);
    const noun = role.slice(0, -1);
    const listed = (0,model_owners/* peopleOf */.xr)(metadata, role);
    const marked = listed.filter(isMarked(marker));
    const owners = (0,model_owners/* peopleOf */.xr)(file, role);
    let isListMade = false;
    for (const person of withoutRepeats(marked, owners)) {
        const place = file.at(role);
        const name = (0,text_words/* quote */.hD)(bareName(person));
        const fix = isListMade ? undefined : withOwner(file, role, person);
        // The second name goes below the first, in the list that the first has made.
        isListMade ||= !file.has(role);
        yield {
            subject: `${noun} ${person.handle}`,
            message: `Missing ${noun} ${name} in \`OWNERS\`, assigned here`,
            place: person.place,
            related: [{ message: 'OWNERS', place }],
            mirror: { message: `Missing ${noun} ${name}, assigned in kep.yaml`, place },
            help: `${role}:\n  - ${bareName(person)}`,
            ...(fix && { fix }),
        };
    }
    for (const person of withoutRepeats(owners, marked)) {
        const entry = listed.find(({ handle }) => handle === person.handle);
        const place = entry?.place ?? metadata.at(role);
        const name = (0,text_words/* quote */.hD)(bareName(person));
        yield {
            subject: `${noun} ${person.handle}`,
            message: `Unexpected ${noun} ${name}, expected the comment ${(0,text_words/* quote */.hD)(marker)} behind that name in kep.yaml`,
            place: person.place,
            related: [{ message: entry ? 'without the comment' : `the ${role} of kep.yaml`, place }],
            mirror: { message: `Missing comment ${(0,text_words/* quote */.hD)(marker)} behind ${name}, ${noun} in \`OWNERS\``, place },
            help: `${role}:\n  - "@${bareName(person)}" # ${marker}\n\nOr remove the name from OWNERS.`,
        };
    }
}
function isMarked(marker) {
    return ({ comment }) => comment?.value === marker;
}
/** Each of `people` whom `others` lack, once. */
function withoutRepeats(people, others) {
    const told = new Set(others.map(({ handle }) => handle));
    return people.filter(({ handle }) => handle !== '' && !told.has(handle) && told.add(handle));
}

// EXTERNAL MODULE: ./lib/model/components.js
var model_components = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/rules/components-match-readme.js


/** The gate only works where every component that reads it has it: the two lists must not drift apart. */
const componentsMatchReadme = {
    id: 'components-match-readme',
    summary: 'The README and `kep.yaml` list the same components for a feature gate.',
    category: 'contradiction',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        if (!kep.readme.componentsConfident)
            return;
        for (const sides of sidesOf(kep)) {
            if (sides.written.length === 0)
                continue;
            if (sides.declared.length === 0) {
                yield missingList(sides);
                continue;
            }
            for (const one of only(sides.written, sides.declared))
                yield undeclared(sides, one);
            for (const one of only(sides.declared, sides.written))
                yield unwritten(sides, one);
        }
    },
};
/** Gate by gate where the README lists components for every gate that kep.yaml has; else all of them together. */
function sidesOf({ metadata, readme }) {
    const entries = metadata.data['feature-gates'] ?? [];
    const [answer] = [...readme.gates, ...readme.components];
    if (entries.length === 0 || answer === undefined)
        return [];
    const gates = entries.map((entry) => ({
        name: entry.name?.value ?? '',
        declared: components(entry.components ?? []),
        list: entry.components?.place ?? entry.name?.place ?? metadata.at('feature-gates'),
        written: readme.gates.find(({ value: name }) => name === entry.name?.value),
    }));
    if (gates.length > 1 &&
        gates.every(({ written }) => written !== undefined && written.components.length > 0)) {
        return gates.map(({ name, declared, list, written }) => ({
            gate: name,
            declared,
            list,
            written: written?.components ?? [],
            answer: written?.place ?? answer.place,
        }));
    }
    return [
        {
            gate: gates.length === 1 ? gates[0]?.name : undefined,
            declared: unique(gates.flatMap(({ declared }) => declared)),
            list: gates.length === 1 ? (gates[0]?.list ?? metadata.at('feature-gates')) : metadata.at('feature-gates'),
            written: unique([...readme.gates.flatMap((gate) => gate.components), ...readme.components]),
            answer: answer.place,
        },
    ];
}
/** kep.yaml entries also hold several names in one string. */
function components(items) {
    return items.flatMap(({ value: item, place }) => item
        .replace(/\([^()]*\)/g, ' ')
        .split(/,|\band\b/)
        .filter((name) => name.trim() !== '')
        .map((name) => ({ value: name.trim(), place })));
}
function unique(named) {
    return [...new Map(named.map((one) => [(0,model_components/* component */.s9)(one.value), one])).values()];
}
function only(these, those) {
    return these.filter(({ value: name }) => !those.some((other) => (0,model_components/* isSameComponent */.C5)(name, other.value)));
}
function of({ gate }) {
    return gate ? ` of ${(0,text_words/* quote */.hD)(gate)}` : '';
}
function missingList(sides) {
    return {
        subject: sides.gate ?? 'components',
        message: `Missing \`components\`${of(sides)}, the README names ${sides.written.map(({ value: name }) => (0,text_words/* quote */.hD)((0,model_components/* component */.s9)(name))).join(', ')}`,
        place: sides.list,
        related: [{ message: 'named here', place: sides.written[0]?.place ?? sides.answer }],
        help: `components:\n${sides.written.map(({ value: name }) => `  - ${(0,model_components/* component */.s9)(name)}`).join('\n')}`,
    };
}
function undeclared(sides, one) {
    return {
        subject: (0,model_components/* component */.s9)(one.value),
        message: `Missing component ${(0,text_words/* quote */.hD)((0,model_components/* component */.s9)(one.value))}${of(sides)}, the README names it`,
        place: sides.list,
        related: [{ message: 'named here', place: one.place }],
        mirror: {
            message: `Unexpected component ${(0,text_words/* quote */.hD)(one.value)}${of(sides)}, kep.yaml does not list it`,
            place: one.place,
            help: `Take it out, or add \`- ${(0,model_components/* component */.s9)(one.value)}\` to \`components\` in kep.yaml.`,
        },
        help: `Add \`- ${(0,model_components/* component */.s9)(one.value)}\` to \`components\`, or take it out of the README.`,
    };
}
function unwritten(sides, one) {
    return {
        subject: (0,model_components/* component */.s9)(one.value),
        message: `Unexpected component ${(0,text_words/* quote */.hD)(one.value)}${of(sides)}, the README does not name it`,
        place: one.place,
        related: [{ message: "the README's enablement answer", place: sides.answer }],
        mirror: {
            message: `Missing component ${(0,text_words/* quote */.hD)((0,model_components/* component */.s9)(one.value))}${of(sides)}, kep.yaml lists it`,
            place: sides.answer,
            help: `Add ${(0,model_components/* component */.s9)(one.value)} to "Components depending on the feature gate", or take it out of kep.yaml.`,
        },
        help: `Take it out, or add ${(0,model_components/* component */.s9)(one.value)} to "Components depending on the feature gate" in the README.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/disable-supported-matches-readme.js

/** The template asks twice whether the feature can be rolled back: in prose and as `disable-supported`. */
const disableSupportedMatchesReadme = {
    id: 'disable-supported-matches-readme',
    summary: '`disable-supported` says the same as the README\'s answer "Can the feature be disabled ...?".',
    category: 'contradiction',
    severity: 'error',
    reads: ['metadata', 'readme'],
    *check({ metadata, readme, stage }) {
        const declared = metadata.data['disable-supported']?.value;
        const answer = readme.disablement;
        if (declared === undefined || !answer?.clear || answer.yes === declared)
            return;
        // A gate is locked at stable: whether "disable" still means it there, both answers can be defended.
        const isLocked = stage !== undefined && (0,lifecycle.maturity)(stage) === 2;
        if (isLocked && answer.untilStable)
            return;
        const [said, other] = answer.yes ? ['yes', 'no'] : ['no', 'yes'];
        yield {
            subject: 'disable-supported',
            message: `Unexpected \`disable-supported: ${declared}\` where the README says "${said}", expected the same in both`,
            place: metadata.at('disable-supported'),
            related: [{ message: `the README says "${said}"`, place: answer.place }],
            mirror: {
                message: `Unexpected "${said}" where kep.yaml says \`disable-supported: ${declared}\`, expected the same in both`,
                place: answer.place,
                ...(!isLocked && {
                    help: `Start the answer with "${other}", or write \`disable-supported: ${answer.yes}\` in kep.yaml.`,
                }),
            },
            help: isLocked
                ? 'If the gate is locked to on, say so in the README; the answer should then start with "No".'
                : `Write \`disable-supported: ${answer.yes}\`, or start the answer in the README with "${other}".`,
            ...(isLocked && { severity: 'notice' }),
        };
    },
};

// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
;// CONCATENATED MODULE: ./lib/rules/discussion-is-resolved.js




/** The template lets open questions stand in UNRESOLVED blocks until the KEP becomes implementable. */
const discussionIsResolved = {
    id: 'discussion-is-resolved',
    summary: 'No `<<[UNRESOLVED]>>` block is left.',
    category: 'questionnaire',
    severity: 'error',
    reads: ['metadata', 'readme'],
    *check(kep) {
        const { readme } = kep;
        for (const [index, { value: name, place }] of readme.unresolved.entries()) {
            const label = name.replace(/^<<\[\/?UNRESOLVED\s*|\]>>$/gi, '').trim();
            const above = headingsAbove(readme.sections, place);
            const isAlternative = above.some((section) => /\balternatives?\b/i.test(section.value));
            if (isAlternative && DECIDED.test(label))
                continue;
            yield {
                subject: label === '' ? `unresolved-${index + 1}` : label,
                message: name.startsWith('<<[/')
                    ? `Unexpected ${(0,text_words/* quote */.hD)(name)} that closes no block`
                    : `Unexpected ${(0,text_words/* quote */.hD)(name)}, expected a decision`,
                place,
                help: isAlternative
                    ? 'Write down what was decided and remove both markers.'
                    : 'Write down what was decided and remove both markers, or move the question to "Alternatives" or a later stage.',
                ...((isLater(label, kep) ||
                    isPutOff(bodyOf(readme.text, place), kep) ||
                    isBelowLater(above, place, kep)) && { severity: 'notice' }),
            };
        }
    },
};
/** What a label says when the discussion is over. */
const DECIDED = /\b(?:decided|decision|rejected|resolved|dropped|declined|discarded|abandoned|chosen|ruled out|not (?:chosen|taken|now|needed|pursued)|won't|will not|superseded|settled|no longer)\b/i;
const STAGES = [
    [/\b(?:ga|stable|general availability)\b/i, 'stable'],
    [/\bbeta\b/i, 'beta'],
    [/\balpha\b/i, 'alpha'],
];
/** The last stage that a text names. */
function stageIn(text) {
    return STAGES.find(([pattern]) => pattern.test(text))?.[1];
}
function isPending(stage, kep) {
    return stage !== undefined && kep.stage !== undefined && (0,lifecycle.maturity)(stage) > (0,lifecycle.maturity)(kep.stage);
}
/** `UNRESOLVED beta` at alpha, `UNRESOLVED non blocking`: its authors know that it can wait. */
function isLater(label, kep) {
    return isPending(stageIn(label), kep) || /\bnon[-\s]?block(?:ing|er)\b|\bnot blocking\b/i.test(label);
}
/** More than anybody reads for when a discussion goes on, in characters. */
const BODY = 600;
function bodyOf(text, { end }) {
    if (end === undefined)
        return '';
    const rest = text.split('\n').slice(end.line - 1, end.line + 20);
    const body = [rest[0]?.slice(end.column - 1) ?? '', ...rest.slice(1)].join('\n').slice(0, BODY);
    return body.split('<<[', 1)[0] ?? '';
}
/** `… until the beta stage`: what is open is to be decided then. */
function isPutOff(body, kep) {
    const named = /\b(?:until|till|before|by|for|to)\s+(?:the\s+)?(alpha|beta|ga|stable)\b/i.exec(body)?.[1];
    return isPending(named && stageIn(named), kep);
}
/** Under a question or a section of questions that is not due yet, or under the criteria of a later stage. */
function isBelowLater(above, place, kep) {
    const own = above.at(-1);
    if (own === undefined)
        return false;
    if (above.some(({ value }) => /\bgraduation\b/i.test(value)) && isPending(stageIn(own.value), kep))
        return true;
    const asked = (0,model_due/* isAsked */.D6)(kep) ? [...kep.readme.answers.values()] : [];
    const ofSection = asked.filter(({ question }) => (0,questionnaire/* normalise */.j7)(question.section) === (0,questionnaire/* normalise */.j7)(own.value));
    if (ofSection.length > 0)
        return ofSection.every((answer) => !(0,model_due/* isDue */.nZ)(answer, kep));
    const lineOf = ({ start }) => start?.line ?? 0;
    const question = asked
        .filter(({ state, place: at }) => state !== 'missing' && lineOf(at) <= lineOf(place))
        .sort((one, other) => lineOf(other.place) - lineOf(one.place))[0];
    if (question === undefined || (0,model_due/* isDue */.nZ)(question, kep))
        return false;
    // Old questions are items of a list below their section's heading.
    return (above.some((section) => lineOf(section.place) === lineOf(question.place)) ||
        lineOf(own.place) < lineOf(question.place));
}
/** The headings that a place stands below, the highest first. */
function headingsAbove(sections, { start }) {
    const chain = [];
    for (const section of sections) {
        if ((section.place.start?.line ?? 0) > (start?.line ?? 0))
            break;
        while ((chain.at(-1)?.level ?? 0) >= section.level)
            chain.pop();
        chain.push(section);
    }
    return chain;
}

// EXTERNAL MODULE: ./lib/load/readme/stated.js
var readme_stated = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/rules/document-matches-metadata.js


/** Tools believe the metadata and readers the first lines of the document: where both have a value, it is one answer. */
const documentMatchesMetadata = {
    id: 'document-matches-metadata',
    summary: 'A status or a title that stands at the top of the document and in the metadata is the same.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        const { metadata, readme } = kep;
        // Front matter that is the metadata says it once.
        const isOwn = metadata.path === readme.path;
        const { status, title } = (0,readme_stated/* statedIn */.b)(readme.path, readme.text, isOwn);
        if (status)
            yield* document_matches_metadata_compared(kep, 'status', status, metadata.raw('status'));
        if (!title || isOwn)
            return;
        const key = metadata.has('title') ? 'title' : 'name';
        yield* document_matches_metadata_compared(kep, key, { ...title, value: withoutNumber(title.value) }, metadata.raw(key));
    },
};
function* document_matches_metadata_compared({ metadata }, key, stated, declared) {
    if (declared === undefined || declared.trim() === '' || same(declared, stated.value))
        return;
    const place = metadata.at(key);
    yield {
        subject: key,
        message: `Unexpected ${(0,text_words/* quote */.hD)(stated.value)} as the ${key} in the document, ${(0,text_words/* quote */.hD)(declared)} in ${(0,text_words/* quote */.hD)(metadata.path.slice(metadata.path.lastIndexOf('/') + 1))}: which one holds?`,
        place: stated.place,
        related: [{ message: `${(0,text_words/* quote */.hD)(declared)} here`, place }],
        mirror: {
            message: `Unexpected \`${key}: ${declared.replaceAll('`', "'").slice(0, 60)}\`, ${(0,text_words/* quote */.hD)(stated.value)} at the top of the document: which one holds?`,
            place,
        },
        help: 'Write the one that holds in both places.',
    };
}
function same(a, b) {
    const plain = (text) => withoutNumber(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    return plain(a) === plain(b);
}
/** `GEP-1651: Routes` without what says which one it is. */
function withoutNumber(title) {
    return title.replace(/^[A-Z]{2,8}[-\s#]*\d+[:.\s-]*/i, '');
}

// EXTERNAL MODULE: ./lib/kubernetes/ask.js
var ask = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/rules/facts/template-values.js
var template_values = __webpack_require__(6624);
;// CONCATENATED MODULE: ./lib/rules/facts/real-gates.js
/** The feature gates of a KEP as the code's list of gates may be asked about them. */





/** Binaries that register the gates of the list. Others, such as kubeadm and CSI sidecars, have gates of their own. */
const IN_TREE = new Set([
    'kube-apiserver',
    'kube-controller-manager',
    'kube-scheduler',
    'kubelet',
    'kube-proxy',
    'cloud-controller-manager',
]);
/** What the KEP's gates are compared with; `undefined` without a list, and for a KEP that is newer than it. */
function listedGates({ repository, latestMilestone }) {
    const index = (0,ask/* indexOf */.qh)(repository.config.kubernetes);
    const gates = index?.gates;
    if (index === undefined ||
        gates === undefined ||
        latestMilestone === undefined ||
        (0,lifecycle.isUnknownRelease)(latestMilestone))
        return undefined;
    const { major, minor } = latestMilestone;
    if ((0,lifecycle.compareReleases)({ major, minor }, gates.release) > 0)
        return undefined;
    return { index, gates, latest: { major, minor } };
}
/** The gates that the KEP names, kep.yaml's first, without what can be in no list. */
function namedGates(kep, { index }) {
    const { metadata, readme, repository } = kep;
    const entries = metadata.data['feature-gates'] ?? [];
    const declared = entries.flatMap((entry) => {
        const { value: name, place } = entry.name ?? {};
        if (name === undefined || place === undefined)
            return [];
        if ((0,template_values/* isTemplateValue */.Q)(repository.template, 'feature-gates.name', name))
            return [];
        const written = readme.gates.find(({ value }) => value === name);
        const own = entry.components?.map(({ value }) => value) ?? [];
        const components = own.length > 0 ? own : valuesOf(written);
        return [{ name, place, isDeclared: true, written, components }];
    });
    const onlyWritten = readme.gates
        .filter(({ value, labelled }) => labelled && !declared.some(({ name }) => name === value))
        .map((written) => {
        const components = valuesOf(written);
        return { name: written.value, place: written.place, isDeclared: false, written, components };
    });
    return [...declared, ...onlyWritten].filter((gate) => isGateName(gate.name) &&
        isInTree(gate.components) &&
        !index.otherGates.has(gate.name) &&
        !isOfClient(kep, gate.name));
}
function valuesOf(gate) {
    return gate?.components.map(({ value }) => value) ?? [];
}
/** No placeholder and no variable of the environment (`KUBECTL_…`). */
function isGateName(name) {
    return (/^[A-Za-z][A-Za-z0-9]+$/.test(name) &&
        !(0,non_answers/* saysNothing */._X)(name) &&
        !/^(?:unknown|other|yes|no|name)$/i.test(name));
}
/** Whether a component is one of Kubernetes itself, or none is known. */
function isInTree(components) {
    const named = components.flatMap((text) => text.split(/,|\band\b/)).map((text) => (0,model_components/* component */.s9)(text.trim()));
    const known = named.filter((name) => /^[a-z][\w.-]*$/.test(name));
    return known.length === 0 || known.some((name) => IN_TREE.has(name));
}
/** Whether the README says, where it speaks of the gate, that it is one of the client library's. */
function isOfClient({ readme }, name) {
    const lines = readme.text.split('\n');
    return lines.some((line, at) => hasWord(line, name) && /\bclient-go\b|\bclient[- ]side\b/i.test(`${lines[at - 1] ?? ''}\n${line}`));
}
/** Whether `name` stands in `text` and is not part of a longer one. */
function hasWord(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length)))
            return true;
    }
    return false;
}
/** Gates that switch options of several features on by their maturity, and move for none of them. */
function isGroup(name) {
    return /(?:Alpha|Beta)?Options$/.test(name);
}
/** The first release that the KEP plans anything for; `undefined` when it says none. */
function firstMilestone({ metadata }) {
    const releases = Object.keys(metadata.data.milestone ?? {})
        .map((stage) => (0,lifecycle.parseRelease)(metadata.raw('milestone', stage)))
        .filter((release) => release !== undefined && !(0,lifecycle.isUnknownRelease)(release));
    return releases.reduce((first, one) => first !== undefined && one !== undefined && (0,lifecycle.compareReleases)(first, one) <= 0 ? first : one, undefined);
}
/** Whether the gate was there before the KEP: then it is another KEP's, which this one needs. */
function isOlder(steps, kep) {
    const [first, planned] = [steps[0]?.since, firstMilestone(kep)];
    return first !== undefined && planned !== undefined && (0,lifecycle.compareReleases)(first, planned) < 0;
}
/**
 * The listed gate that `name` is one slip away from. A gate goes some releases after it is stable, and a living one may be as near to it:
 * of a stable KEP only a name of the same words counts, and otherwise none that is older than the KEP or has another number.
 */
function slipOf(kep, name, { gates }) {
    const near = (0,ask/* nearGate */.U3)(name, gates.histories.keys());
    if (near === undefined)
        return undefined;
    const isSlip = (0,ask/* sameWords */.MT)(near, name) ||
        (['alpha', 'beta'].includes(kep.stage ?? '') &&
            digitsOf(near) === digitsOf(name) &&
            !isOlder(gates.histories.get(near) ?? [], kep));
    return isSlip ? near : undefined;
}
function digitsOf(name) {
    return name.replace(/\D/g, '');
}
/** The listed gate that is meant: mending a misspelt name brings up nothing that was hidden behind it. */
function meantGate(kep, name, listed) {
    const meant = listed.gates.histories.has(name) ? name : slipOf(kep, name, listed);
    const steps = meant === undefined ? undefined : listed.gates.histories.get(meant);
    return meant === undefined || steps === undefined ? undefined : { name: meant, steps };
}
/** The edits that write `name` over the gate wherever the KEP declares it; none where one of them cannot be made. */
function renaming({ metadata }, gate, name) {
    const written = gate.written?.labelled ? [{ place: gate.written.place, text: name }] : [];
    const edits = [...(gate.isDeclared ? [declarationEdit(metadata, gate.name, name)] : []), ...written];
    return edits.every((edit) => edit !== undefined) ? edits : [];
}
/** The edit that gives an entry of kep.yaml's `feature-gates` another name. */
function declarationEdit(metadata, from, to) {
    for (let at = 0; metadata.has('feature-gates', at); at++) {
        if (metadata.raw('feature-gates', at, 'name') === from)
            return metadata.edit(to, 'feature-gates', at, 'name');
        if (metadata.raw('feature-gates', at) === from)
            return metadata.edit(to, 'feature-gates', at);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/facts/sides.js

/** A spelling that stands this many times for each time of the other is the one that is meant. */
const OFTEN = 3;
/** How often a name stands in a text, as a word of its own. */
function timesIn(text, name) {
    let times = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' '))
            times++;
    }
    return times;
}
/** The spelling that README and kep.yaml together have three times as often as the other; `undefined` where neither has. */
function meant({ readme, metadata }, a, b) {
    const times = (name) => timesIn(readme.text, name) + timesIn(metadata.text, name);
    const [left, right] = [times(a), times(b)];
    if (left >= OFTEN * right)
        return a;
    return right >= OFTEN * left ? b : undefined;
}
/** What is said about two spellings: `right` is the one that is meant, if that can be told. */
function differing({ noun, declared, written, inMetadata, inReadme, question }, right) {
    const [a, b] = [(0,text_words/* quote */.hD)(declared.value), (0,text_words/* quote */.hD)(written.value)];
    const subject = declared.value;
    const atMetadata = { message: `kep.yaml says ${a}`, place: declared.place };
    const atReadme = { message: `the README says ${b}`, place: written.place };
    if (right === written.value)
        return {
            subject,
            message: `Unexpected ${noun} ${a}, expected ${b} as in the README`,
            place: declared.place,
            related: [atReadme],
            help: inMetadata(written.value),
            mirror: {
                message: `Unexpected ${noun} ${a} in kep.yaml, expected ${b} as here`,
                place: written.place,
                help: `In kep.yaml:\n${inMetadata(written.value)}`,
            },
        };
    if (right === declared.value)
        return {
            subject,
            message: `Unexpected ${noun} ${b}, expected ${a} as in kep.yaml`,
            place: written.place,
            related: [atMetadata],
            help: inReadme(declared.value),
            mirror: {
                message: `Unexpected ${noun} ${b} in the README, expected ${a} as here`,
                place: declared.place,
                help: `In the README:\n${inReadme(declared.value)}`,
            },
        };
    const message = `Unexpected ${noun}s ${a} in kep.yaml and ${b} in the README, expected one name`;
    const help = `${question} Write that one in both places.`;
    return {
        subject,
        message,
        place: declared.place,
        related: [atReadme],
        help,
        mirror: { message, place: written.place, help },
    };
}

;// CONCATENATED MODULE: ./lib/rules/feature-gates-match-readme.js







/** The template asks for the gate in the enablement answer and in `feature-gates`; operators and tooling read one each. */
const featureGatesMatchReadme = {
    id: 'feature-gates-match-readme',
    summary: 'The README and `kep.yaml` name the same feature gates.',
    category: 'contradiction',
    severity: 'error',
    reads: ['metadata', 'readme', 'template', 'kubernetes'],
    *check(kep) {
        const { readme } = kep;
        const declared = declaredGates(kep);
        const mechanism = readme.answers.get('enablement-mechanism');
        if (declared.length === 0 || mechanism === undefined)
            return;
        if (mechanism.state === 'missing' || mechanism.state === 'unanswered')
            return;
        const onlyDeclared = declared.filter(({ value: name }) => !readme.gates.some((gate) => means(gate.value, name)) && !isWordOf(mechanism.text, name));
        const onlyWritten = readme.gates.filter(({ value: name, labelled, isForeign }) => labelled && !isForeign && !name.includes('*') && !declared.some((gate) => gate.value === name));
        for (const gate of onlyDeclared) {
            const near = (0,lifecycle.nearest)(gate.value, onlyWritten.map(({ value: name }) => name)) ?? (onlyDeclared.length === 1 && onlyWritten.length === 1 ? onlyWritten[0]?.value : undefined);
            const other = onlyWritten.findIndex(({ value: name }) => name === near);
            yield other === -1
                ? undeclaredInReadme(kep, gate, mechanism)
                : differs(kep, gate, onlyWritten.splice(other, 1)[0] ?? gate);
        }
        for (const gate of onlyWritten)
            yield feature_gates_match_readme_undeclared(kep, gate);
    },
};
function declaredGates({ metadata, repository }) {
    return (metadata.data['feature-gates'] ?? []).flatMap(({ name }) => {
        if (name === undefined || !/^[A-Za-z]\w*$/.test(name.value))
            return [];
        if ((0,non_answers/* saysNothing */._X)(name.value))
            return [];
        return (0,template_values/* isTemplateValue */.Q)(repository.template, 'feature-gates.name', name.value) ? [] : [name];
    });
}
/** `CSIMigration*` in a README stands for every gate of that pattern. */
function means(written, declared) {
    if (!written.includes('*'))
        return written === declared;
    const [start = '', end = ''] = [written.split('*')[0], written.split('*').at(-1)];
    return declared.startsWith(start) && declared.endsWith(end);
}
function isWordOf(text, name) {
    return new RegExp(`\\b${name}\\b`).test(text);
}
/** Where the code has one of the two names, the other one is wrong, whichever side a change touches. */
function differs(kep, declared, written) {
    return (byIndex(kep, declared, written) ??
        differing({
            noun: 'feature gate',
            declared,
            written,
            inMetadata: (name) => `name: ${name}`,
            inReadme: (name) => `Feature gate name: ${name}`,
            question: 'Which one does the code use?',
        }, meant(kep, declared.value, written.value)));
}
function byIndex(kep, declared, written) {
    const listed = listedGates(kep);
    const isReal = ({ value }) => listed?.gates.histories.has(value) ?? false;
    if (listed === undefined || isReal(declared) === isReal(written))
        return undefined;
    const source = (0,ask/* sourceOf */.vz)(listed.index, listed.gates);
    const subject = declared.value;
    if (isReal(declared))
        return {
            subject,
            message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(written.value)}, expected ${(0,text_words/* quote */.hD)(declared.value)} as in kep.yaml and ${source}`,
            place: written.place,
            related: [{ message: `kep.yaml says ${(0,text_words/* quote */.hD)(declared.value)}`, place: declared.place }],
            help: `- Feature gate name: ${declared.value}`,
            fix: { safety: 'safe', edits: [{ place: written.place, text: declared.value }] },
        };
    const edit = declarationEdit(kep.metadata, declared.value, written.value);
    return {
        subject,
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(declared.value)}, expected ${(0,text_words/* quote */.hD)(written.value)} as in the README and ${source}`,
        place: declared.place,
        related: [{ message: `the README says ${(0,text_words/* quote */.hD)(written.value)}`, place: written.place }],
        help: `- name: ${written.value}`,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
}
function undeclaredInReadme({ readme }, gate, { place, written }) {
    const elsewhere = isWordOf(readme.text, gate.value);
    const answer = written ?? place;
    return {
        subject: gate.value,
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(gate.value)}, the README's enablement answer does not name it`,
        place: gate.place,
        related: [{ message: 'the enablement answer', place: answer }],
        mirror: {
            message: `Missing feature gate ${(0,text_words/* quote */.hD)(gate.value)}, kep.yaml lists it`,
            place: answer,
            help: `- [x] Feature gate\n  - Feature gate name: ${gate.value}`,
        },
        help: `Take it out, or add to the README's enablement answer:\n- Feature gate name: ${gate.value}`,
        ...(elsewhere && { severity: 'warning' }),
    };
}
function feature_gates_match_readme_undeclared({ metadata }, gate) {
    const list = metadata.at('feature-gates');
    return {
        subject: gate.value,
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(gate.value)}, \`feature-gates\` in kep.yaml does not list it`,
        place: gate.place,
        related: [{ message: '`feature-gates`', place: list }],
        mirror: {
            message: `Missing feature gate ${(0,text_words/* quote */.hD)(gate.value)}, the README names it`,
            place: list,
            help: `feature-gates:\n  - name: ${gate.value}`,
        },
        help: `Add to kep.yaml:\nfeature-gates:\n  - name: ${gate.value}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/facts/sentences.js
/** A new block starts here: a list item, a row of a table, a quote. */
const STARTS = /^\s*(?:[-*+]\s|\d+[.)]\s|\||>)/;
/** The sentences below a heading. Code fences are none. */
function* sentencesOf(section, path) {
    for (const block of blocksOf(section)) {
        const text = block.map(({ value }) => value).join(' ');
        let from = 0;
        for (const part of text.split(/(?<=[.!?;])(?= )/)) {
            const start = from;
            from += part.length;
            yield {
                text: part,
                placeOf: (at, length) => placeIn(block, start + at, length, path),
            };
        }
    }
}
/** Lines that belong together, trimmed. */
function* blocksOf({ text, firstLine }) {
    let block = [];
    let fence;
    for (const [index, raw] of text.split('\n').entries()) {
        const value = raw.trim();
        const mark = /^(?:`{3,}|~{3,})/.exec(value)?.[0];
        if (mark !== undefined)
            fence = fence === undefined ? mark : value.startsWith(fence) ? undefined : fence;
        if (fence !== undefined || mark !== undefined || value === '' || STARTS.test(raw)) {
            if (block.length > 0)
                yield block;
            block = [];
        }
        if (fence === undefined && mark === undefined && value !== '')
            block.push({ value, line: firstLine + index, indent: raw.length - raw.trimStart().length });
    }
    if (block.length > 0)
        yield block;
}
function placeIn(block, start, length, path) {
    let from = 0;
    for (const { value, line, indent } of block) {
        if (start < from + value.length) {
            const column = indent + start - from + 1;
            const end = Math.min(column + length, indent + value.length + 1);
            return { path, start: { line, column }, end: { line, column: end } };
        }
        from += value.length + 1;
    }
    return { path };
}

;// CONCATENATED MODULE: ./lib/rules/gate-default-matches-kubernetes.js





/** Whoever plans an upgrade reads whether a feature will be on; a README that says so of one that stays off misleads. */
const gateDefaultMatchesKubernetes = {
    id: 'gate-default-matches-kubernetes',
    summary: 'A README that says "enabled by default" of a stage says what the code does.',
    category: 'reality',
    severity: 'notice',
    reads: ['metadata', 'readme', 'template', 'kubernetes'],
    *check(kep) {
        const listed = listedGates(kep);
        if (listed === undefined || !kep.readme.exists)
            return;
        const named = namedGates(kep, listed);
        for (const gate of named) {
            const meant = meantGate(kep, gate.name, listed);
            if (meant === undefined || isGroup(meant.name) || isOlder(meant.steps, kep))
                continue;
            if (meant.steps.every(({ stage, isOn }) => stage === 'alpha' || isOn))
                continue;
            const problem = contradiction(kep, gate, named.length === 1, meant, listed);
            if (problem !== undefined)
                yield problem;
        }
    },
};
const CLAIM = /\b(?:enabled|on|turned on)[ -]by[ -]default\b|\bdefaults? to (?:`?true`?|enabled|on)\b/i;
/** Something is off, whatever is on. */
const CONTRAST = /\b(?:disabled|off)\b/i;
/** It is not so, or only somewhere, or not yet. */
const HEDGE = /\b(?:not|never|no longer|being|if|when|once|until|unless|after|before|since|should|could|may|might|previously|instance)\b|n't\b/i;
const CONDITION = /^\W{0,3}(?:if|when|once|until|unless|after|only|since)\b/i;
const SUBJECT = /\bfeature\b|\bgate\b|\bflag\b/i;
/** The first sentence that says of a stage which the KEP has reached that the gate is on there, and the code does not. */
function contradiction({ readme, stage: reached = '' }, gate, isOnly, { name, steps }, { index, gates, latest }) {
    for (const section of readme.sections) {
        for (const sentence of sentencesOf(section, readme.path)) {
            const claim = CLAIM.exec(sentence.text);
            if (claim === null || isHedged(sentence.text, claim) || !isAbout(sentence, gate.name, isOnly))
                continue;
            const stage = gate_default_matches_kubernetes_stageIn(sentence.text) ?? gate_default_matches_kubernetes_stageIn(section.value);
            if (stage === undefined || (0,lifecycle.maturity)(stage) > (0,lifecycle.maturity)(reached))
                continue;
            const own = steps.filter((step) => step.stage === stage);
            const step = own.findLast(({ since }) => (0,lifecycle.compareReleases)(since, latest) <= 0);
            if (step === undefined || own.some(({ isOn }) => isOn))
                continue;
            return {
                subject: name,
                message: `Unexpected ${(0,text_words/* quote */.hD)(claim[0])} at ${stage}, ${(0,text_words/* quote */.hD)(name)} is off there in ${(0,ask/* sourceOf */.vz)(index, gates)}`,
                place: sentence.placeOf(claim.index, claim[0].length),
                related: [{ message: 'the feature gate', place: gate.place }],
                help: `Say that it is off by default at ${stage}, and when it will be on.`,
            };
        }
    }
    return undefined;
}
function isHedged(text, { 0: claim, index }) {
    if (CONTRAST.test(text))
        return true;
    return HEDGE.test(text.slice(0, index)) || CONDITION.test(text.slice(index + claim.length));
}
/** The sentence names the gate, or speaks of the feature, or of nothing else, and the KEP has no other gate. */
function isAbout({ text }, name, isOnly) {
    if (hasWord(text, name))
        return true;
    if (!isOnly || /\b[A-Z][a-z]+[A-Z]\w+/.test(text))
        return false;
    return (SUBJECT.test(text) ||
        /^(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?(?:is\s+)?(?:enabled|on|turned on)[ -]by/i.test(text));
}
/** The one stage that a text names; of `Alpha -> Beta` the one that is reached. */
function gate_default_matches_kubernetes_stageIn(text) {
    const stages = new Set([...text.matchAll(/\b(alpha|beta|ga|stable|general availability)\b/gi)].map(([word]) => {
        const lower = word.toLowerCase();
        return lower === 'alpha' || lower === 'beta' ? lower : 'stable';
    }));
    const isMove = /\balpha\b\s*(?:->|→|to)\s*\bbeta\b|\bbeta\b\s*(?:->|→|to)\s*\b(?:ga|stable)\b/i.test(text);
    const last = [...stages].at(-1);
    if (stages.size === 0 || (stages.size > 1 && !isMove) || last === 'alpha')
        return undefined;
    return last;
}

;// CONCATENATED MODULE: ./lib/rules/gate-exists-in-kubernetes.js




/** Who sets a gate by the name in the KEP must not hear that there is none; a KEP whose gate never came is not where it says it is. */
const gateExistsInKubernetes = {
    id: 'gate-exists-in-kubernetes',
    summary: 'Feature gates of a KEP are gates of the code, as soon as the release of the KEP is out.',
    category: 'reality',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template', 'kubernetes'],
    *check(kep) {
        const listed = listedGates(kep);
        if (listed === undefined)
            return;
        const named = namedGates(kep, listed);
        for (const gate of named) {
            if (listed.gates.histories.has(gate.name) || isGroup(gate.name))
                continue;
            if (isToldAlready(gate, named, listed))
                continue;
            const problem = misspelt(kep, gate, named, listed) ??
                (['alpha', 'beta'].includes(kep.stage ?? '')
                    ? (divided(gate, listed) ?? renamed(kep, gate, named, listed) ?? unknown(kep, gate, listed))
                    : undefined);
            if (problem !== undefined)
                yield { ...problem, subject: gate.name, place: gate.place };
        }
    },
};
/** One slip away from a gate that the KEP does not name besides. */
function misspelt(kep, gate, named, listed) {
    const near = slipOf(kep, gate.name, listed);
    if (near === undefined || named.some(({ name }) => name === near))
        return undefined;
    const { index, gates } = listed;
    const edits = renaming(kep, gate, near);
    return {
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(gate.name)}, expected ${(0,text_words/* quote */.hD)(near)} of ${(0,ask/* sourceOf */.vz)(index, gates)}`,
        help: `Write the name that the code uses: \`${near}\``,
        ...writtenToo(gate),
        ...(edits.length > 0 && { fix: { safety: 'safe', edits } }),
    };
}
/** Whether the other side has the right name: `feature-gates-match-readme` tells it. */
function isToldAlready(gate, named, { gates }) {
    const near = (0,ask/* nearGate */.U3)(gate.name, gates.histories.keys());
    return named.some(({ name, isDeclared }) => name === near && isDeclared !== gate.isDeclared);
}
/** Several gates of the code start with the name: there is one for each of several parts. */
function divided({ name }, { index, gates, latest }) {
    const parts = [...gates.histories].filter(([other, steps]) => other.startsWith(name) &&
        /[A-Z0-9]/.test(other.charAt(name.length)) &&
        (0,ask/* stepAt */.OH)(steps, latest) !== undefined);
    if (parts.length < 2)
        return undefined;
    const names = parts.map(([other]) => other);
    return {
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* oneOf */.yL)(names)} of ${(0,ask/* sourceOf */.vz)(index, gates)}`,
        help: `List the gates that the code has:\n${names.map((other) => `- name: ${other}`).join('\n')}`,
    };
}
/** A gate of other words that came when this one was to come, and whose words are all among those of this one, or the other way round. */
function renamed(kep, gate, named, listed) {
    const { index, gates } = listed;
    const words = new Set((0,ask/* wordsOf */.Z9)(gate.name));
    const candidates = [...gates.histories].filter(([other, steps]) => {
        const others = new Set((0,ask/* wordsOf */.Z9)(other));
        const isPart = isSubset(others, words) || isSubset(words, others);
        return isPart && !named.some(({ name }) => name === other) && hasMilestonesOf(kep, steps);
    });
    const [candidate] = candidates;
    if (candidate === undefined || candidates.length > 1)
        return undefined;
    const [name] = candidate;
    const edits = renaming(kep, gate, name);
    return {
        message: `Unexpected feature gate ${(0,text_words/* quote */.hD)(gate.name)}, expected ${(0,text_words/* quote */.hD)(name)}, which has its milestones in ${(0,ask/* sourceOf */.vz)(index, gates)}`,
        help: `If \`${name}\` is the gate of this KEP, write that name here and in the README.`,
        ...writtenToo(gate),
        ...(edits.length > 0 && { fix: { safety: 'unsafe', edits } }),
    };
}
function isSubset(some, all) {
    return some.size >= 2 && [...some].every((word) => all.has(word));
}
/** Whether the gate entered each of its stages when the KEP says so, and the KEP says so of at least its first. */
function hasMilestonesOf({ metadata, latestMilestone: latest }, steps) {
    return steps.every(({ stage, since }, index) => {
        if (steps.slice(0, index).some((earlier) => earlier.stage === stage))
            return true;
        const planned = (0,lifecycle.parseRelease)(metadata.raw('milestone', stage));
        if (planned === undefined)
            return index > 0;
        return ((0,lifecycle.compareReleases)(planned, since) === 0 ||
            (index > 0 && latest !== undefined && (0,lifecycle.compareReleases)(latest, since) < 0));
    });
}
/**
 * Releases for which a gate stays in the list after it entered a stage: it is beta a release later, stable another one later, and removed
 * no sooner than three releases after that.
 */
const KEPT = { alpha: 4, beta: 3 };
/** In no list under any name. Later than that the gate may also have come and gone, and only its KEP is left behind. */
function unknown(kep, { name, written, isDeclared }, { index, gates, latest }) {
    const { stage = '' } = kep;
    const kept = KEPT[stage] ?? 0;
    const isLate = latest.major < gates.release.major || gates.release.minor - latest.minor > kept;
    const subject = `Unexpected feature gate ${(0,text_words/* quote */.hD)(name)} of ${stage} in ${(0,lifecycle.formatRelease)(latest)}`;
    const source = (0,ask/* sourceOf */.vz)(index, gates);
    return {
        ...(isLate
            ? {
                message: `${subject}, it never came or is gone: it is not among those of ${source}`,
                help: 'If the feature has graduated since, bring `stage`, `status` and the milestones up to date. If it never came, withdraw the KEP or plan a release to come.',
                severity: 'notice',
            }
            : {
                message: `${subject}, it is not among those of ${source}`,
                help: `If it slipped, move \`latest-milestone\` and \`milestone.${stage}\`. If it was merged under another name, write that name here and in the README.`,
            }),
        ...(isDeclared &&
            written && { related: [{ message: 'the README names it, too', place: written.place }] }),
    };
}
function writtenToo({ isDeclared, written }) {
    if (!isDeclared || written === undefined)
        return {};
    return { related: [{ message: 'the README says the same', place: written.place }] };
}

;// CONCATENATED MODULE: ./lib/rules/gate-stage-matches-kubernetes.js




const gate_stage_matches_kubernetes_STAGES = ['alpha', 'beta', 'stable'];
/** A KEP at beta whose gate is alpha tells users and reviewers of a feature that the release does not have. */
const gateStageMatchesKubernetes = {
    id: 'gate-stage-matches-kubernetes',
    summary: "The KEP's stage is the stage of its feature gate in the code at `latest-milestone`.",
    category: 'reality',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template', 'kubernetes'],
    *check(kep) {
        const listed = listedGates(kep);
        const { stage, metadata } = kep;
        if (listed === undefined || stage === undefined || !gate_stage_matches_kubernetes_STAGES.includes(stage))
            return;
        const { index, gates, latest } = listed;
        // Further gates are of parts that may be at another stage.
        const [first] = namedGates(kep, listed);
        const declared = metadata.data['feature-gates']?.[0]?.name?.value;
        const isFirst = declared === undefined || declared === first?.name;
        const meant = first && isFirst ? meantGate(kep, first.name, listed) : undefined;
        if (first === undefined || meant === undefined || isGroup(meant.name) || isOlder(meant.steps, kep))
            return;
        const step = (0,ask/* stepAt */.OH)(meant.steps, latest);
        if (step === undefined || step.stage === stage || !gate_stage_matches_kubernetes_STAGES.includes(step.stage))
            return;
        const release = (0,lifecycle.formatRelease)(latest);
        const isBehind = (0,lifecycle.maturity)(step.stage) < (0,lifecycle.maturity)(stage);
        yield {
            subject: 'stage',
            message: `Unexpected stage ${(0,text_words/* quote */.hD)(stage)}, expected ${(0,text_words/* quote */.hD)(step.stage)}: ${(0,text_words/* quote */.hD)(meant.name)} is ${(0,ask/* stepInWords */.hy)(step)} at ${release} in ${(0,ask/* sourceOf */.vz)(index, gates)}`,
            place: metadata.at('stage'),
            related: [{ message: 'its feature gate', place: first.place }],
            help: isBehind
                ? `If the move to ${stage} slipped, write \`stage: ${step.stage}\` or move \`latest-milestone\` and \`milestone.${stage}\`.`
                : `Bring the KEP up to the code: \`stage: ${step.stage}\``,
        };
    },
};

// EXTERNAL MODULE: ./lib/rules/graduation-criteria-cover-stage.js
var graduation_criteria_cover_stage = __webpack_require__(5468);
// EXTERNAL MODULE: ./lib/rules/facts/sections.js
var facts_sections = __webpack_require__(3155);
;// CONCATENATED MODULE: ./lib/rules/facts/history.js
/** What the implementation history says happened in which release. */


/** How people call the stages; also within a version of an API: `v1beta1`. */
const SPOKEN = {
    alpha: /alpha/i,
    beta: /beta/i,
    stable: /\bGA(?![a-z])|stable|general(?:ly)? availab|\bv1\b(?!\.\d)/i,
    deprecated: /deprecat/i,
    disabled: /disabl/i,
    removed: /remov/i,
};
const RELEASE = /(?<![\w.])v?\d{1,2}\.\d{1,3}(?:\.\d{1,3})?(?![\w]|\.\d)/g;
/** Words around stage and release that add nothing: an entry with others may be about a part, a plan or a try. */
const FILLERS = /\b(?:k8s|kubernetes|release[ds]?|feature|the|this|kep|enhancement|version|of|in|is|was|as|at|for|to|with|on|into|and|level|status|stage|graduat(?:e[ds]?|ion)|promot(?:e[ds]?|ion)|mov(?:e[ds]?)|launch(?:e[ds]?)|shipp(?:ed|ing)|available|reached|becomes?|became)\b/gi;
/** Whether some text speaks of a stage. */
function names(text, stage) {
    return SPOKEN[stage]?.test(text) ?? false;
}
/** Every release that a text names, links left out. */
function releasesIn(text) {
    return [...withoutLinks(text).matchAll(RELEASE)].flatMap(([release]) => (0,lifecycle.parseRelease)(release) ?? []);
}
/** The entries of a history that say when a stage was reached, each in a line of its own. */
function entriesOf({ section, below }, path) {
    return [section, ...below].flatMap((part) => part.text.split('\n').flatMap((line, index) => {
        const entry = entryOf(line);
        return entry === undefined ? [] : [{ ...entry, place: (0,facts_sections/* placeOfLine */.xX)(part, index, path) }];
    }));
}
function entryOf(line) {
    const text = withoutLinks(line.slice(0, 300));
    const written = [...new Set([...text.matchAll(RELEASE)].map(([release]) => release))];
    const [release] = written;
    const stages = ['alpha', 'beta', 'stable', 'deprecated', 'disabled', 'removed'].filter((one) => names(text, one));
    const [stage] = stages;
    if (release === undefined || stage === undefined || written.length > 1 || stages.length > 1)
        return undefined;
    const rest = text
        .replace(RELEASE, ' ')
        .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' ')
        .replace(/\b(?:alpha|beta|ga|stable|deprecated|disabled|removed|general availability)\b/gi, ' ')
        .replace(FILLERS, ' ');
    const parsed = (0,lifecycle.parseRelease)(release);
    return parsed === undefined || /[\p{L}\p{N}]/u.test(rest)
        ? undefined
        : { stage, text: release, release: parsed };
}
function withoutLinks(text) {
    return text.replace(/\]\([^()\s]*\)/g, ']').replace(/https?:\/\/[^\s)]*/g, '');
}
/** The stages that come before `stage` in its life. */
function stagesBefore(stage) {
    const stages = (0,lifecycle.track)(stage);
    return stages.slice(0, Math.max(0, stages.indexOf(stage)));
}

;// CONCATENATED MODULE: ./lib/rules/implementation-history-is-kept.js




const SECTION = 'Implementation History';
/** Whoever reads a KEP years later finds here what happened when. */
const implementationHistoryIsKept = {
    id: 'implementation-history-is-kept',
    summary: 'The implementation history has an entry for the current stage, and the releases of `kep.yaml`.',
    category: 'document',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        if (!(0,facts_sections/* isHeld */.i7)(kep) || (0,facts_sections/* chapterOf */.FN)(kep.repository.template.sections, SECTION) === undefined)
            return;
        const chapter = (0,facts_sections/* chapterOf */.FN)(kep.readme.sections, SECTION);
        if (chapter === undefined)
            return;
        const { section } = chapter;
        if ((0,facts_sections/* isBlank */.z3)((0,facts_sections/* textOf */.b6)(chapter))) {
            yield {
                subject: SECTION,
                message: `Missing entries in ${(0,text_words/* quote */.hD)(section.value)}`,
                place: section.place,
                help: `Write a line per event with its date, newest last:\n${sample(kep)}`,
            };
        }
        else if (endsEarly(kep, chapter)) {
            yield {
                subject: 'stage',
                message: `Missing entry for \`${kep.stage}\` in ${(0,text_words/* quote */.hD)(section.value)}, it ends with an earlier stage`,
                place: section.place,
                related: [{ message: 'the stage', place: kep.metadata.at('stage') }],
                help: sample(kep),
            };
        }
        yield* otherReleases(kep, chapter);
    },
};
function sample({ stage, latestMilestone: latest }) {
    return `- YYYY-MM-DD: ${stage && latest ? `v${latest.major}.${latest.minor}: ${stage}` : 'what happened'}`;
}
/** Whether a history that tells of stages lacks the current one: neither its name nor a release from then on. */
function endsEarly(kep, { section, below }) {
    const { stage } = kep;
    if (stage === undefined)
        return false;
    const text = [section.text, ...below.flatMap((part) => [part.value, part.text])].join('\n');
    const since = milestoneOf(kep, stage) ?? kep.latestMilestone;
    if (since === undefined || (0,lifecycle.isUnknownRelease)(since))
        return false;
    return (stagesBefore(stage).some((earlier) => names(text, earlier)) &&
        !names(text, stage) &&
        !releasesIn(text).some((release) => (0,lifecycle.compareReleases)(release, since) >= 0));
}
/** Entries that give a stage another release than kep.yaml does, unless another entry gives it that one. */
function* otherReleases(kep, chapter) {
    const { metadata, readme, repository } = kep;
    const entries = entriesOf(chapter, readme.path);
    for (const stage of repository.config.stages) {
        const own = entries.filter((entry) => entry.stage === stage);
        const planned = milestoneOf(kep, stage);
        const [first] = own;
        if (first === undefined || planned === undefined || (0,lifecycle.isUnknownRelease)(planned))
            continue;
        if (own.some(({ release }) => isSameRelease(release, planned)))
            continue;
        const place = metadata.at('milestone', stage);
        const written = (0,text_words/* quote */.hD)((0,lifecycle.formatRelease)(planned));
        yield {
            subject: `milestone.${stage}`,
            message: `Unexpected ${(0,text_words/* quote */.hD)(first.text)} for \`${stage}\`, \`milestone\` says ${written}`,
            place: first.place,
            related: [{ message: `\`milestone.${stage}\``, place }],
            mirror: {
                message: `Unexpected ${written} for \`${stage}\`, the implementation history says ${(0,text_words/* quote */.hD)(first.text)}`,
                place,
            },
            help: 'Correct whichever of the two is wrong.',
        };
    }
}
/** A patch release is none of the schedule's. */
function isSameRelease(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function milestoneOf({ metadata }, stage) {
    return (0,lifecycle.parseRelease)(metadata.raw('milestone', stage));
}

;// CONCATENATED MODULE: ./lib/rules/kep-directory-is-found.js

/** A KEP that no tool finds is a KEP that nothing is said of: it looks like one that passes. */
const kepDirectoryIsFound = {
    id: 'kep-directory-is-found',
    summary: 'Whatever looks like a KEP is one: a directory `<number>-<title>` that tools find.',
    category: 'repository',
    severity: 'error',
    reads: ['inventory'],
    *checkRepository({ strays }) {
        for (const stray of strays) {
            const { message, help } = SAID[stray.kind](nameOf(stray));
            const isLight = stray.kind === 'empty' || stray.kind === 'nested';
            yield {
                subject: stray.path,
                message,
                place: { path: stray.path },
                help,
                ...(isLight && { severity: 'warning' }),
            };
        }
    },
};
const SAID = {
    link: (name) => ({
        message: `Unexpected symbolic link ${(0,text_words/* quote */.hD)(name)}, expected the directory of a KEP`,
        help: 'Move the directory here: what a link leads to is not read.',
    }),
    bytes: (name) => ({
        message: `Unexpected bytes in the name ${(0,text_words/* quote */.hD)(name)}, expected UTF-8`,
        help: 'Rename it: it is not read under this name.',
    }),
    empty: (name) => ({
        message: `Unexpected empty directory ${(0,text_words/* quote */.hD)(name)}, expected a KEP`,
        help: 'Add a README.md and a kep.yaml. A submodule is not read: its files belong here.',
    }),
    hidden: (name) => ({
        message: `Unexpected hidden directory ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* quote */.hD)(name.slice(1))}`,
        help: `git mv ${name} ${name.slice(1)}`,
    }),
    name: (name) => ({
        message: `Unexpected directory ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* quote */.hD)(properName(name))}`,
        help: `git mv ${name} ${properName(name)}`,
    }),
    metadata: (name) => ({
        message: `Unexpected directory ${(0,text_words/* quote */.hD)(name)}, expected a KEP \`<number>-<title>\` with \`kep.yaml\``,
        help: 'Name the directory after the number of its issue and its title, and its metadata kep.yaml.',
    }),
    nested: (name) => ({
        message: `Unexpected KEP ${(0,text_words/* quote */.hD)(name)} inside of another, expected it beside that`,
        help: 'Move it up: what lies in the directory of a KEP belongs to that KEP.',
    }),
};
function nameOf({ path }) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `1234_foo` as `1234-foo`. */
function properName(name) {
    return name.replace(/^(\d+)[-_. ]*/, '$1-');
}

;// CONCATENATED MODULE: ./lib/rules/kep-has-metadata.js

/** Tools find a KEP by its metadata and people by its document; a directory with one of them is half a KEP. */
const kepHasMetadata = {
    id: 'kep-has-metadata',
    summary: 'A KEP directory has a `README.md` and a `kep.yaml`.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'readme'],
    always: true,
    *check(kep) {
        yield* kep.readme.problems;
        if (!kep.metadata.exists && kep.repository.config.metadata.source === 'file') {
            yield missing(kep, kep.metadata.path, (name) => /^(kep|metadata|\d+)\.(ya?ml|json)$/i.test(name));
        }
        if (!kep.readme.exists) {
            yield missing(kep, kep.readme.path, (name) => /^(readme(\.\w+)?|index\.md|kep\.md)$/i.test(name));
        }
    },
};
function missing(kep, path, isNear) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const near = kep.entries.find((entry) => entry.kind === 'file' && isNear(entry.name));
    return {
        subject: name,
        message: near === undefined
            ? `Missing ${(0,text_words/* quote */.hD)(name)}`
            : `Unexpected ${(0,text_words/* quote */.hD)(near.name)}, expected ${(0,text_words/* quote */.hD)(name)}`,
        place: { path: near === undefined ? path : `${kep.directory}/${near.name}` },
        help: near === undefined ? `Add ${path}, starting from the template's file.` : `git mv ${near.name} ${name}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/kep-yaml-is-valid.js
/** The loader finds the faults of a file, all at once and each at its key; this rule gives them their name. */
const kepYamlIsValid = {
    id: 'kep-yaml-is-valid',
    summary: '`kep.yaml` is YAML with the keys and values that the KEP process knows.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata'],
    always: true,
    *check({ metadata }) {
        yield* metadata.problems;
    },
};

;// CONCATENATED MODULE: ./lib/rules/latest-milestone-is-current.js

/** A stale `latest-milestone` hides the KEP from the release team and can switch the review off. */
const latestMilestoneIsCurrent = {
    id: 'latest-milestone-is-current',
    summary: '`latest-milestone` is not before the milestone of the current stage.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata'],
    *check({ metadata, stage, latestMilestone }) {
        if (stage === undefined || latestMilestone === undefined || (0,lifecycle.isUnknownRelease)(latestMilestone))
            return;
        const target = (0,lifecycle.parseRelease)(metadata.raw('milestone', stage));
        if (target === undefined || (0,lifecycle.compareReleases)(latestMilestone, target) >= 0)
            return;
        const expected = (0,lifecycle.formatRelease)(target);
        yield {
            subject: 'latest-milestone',
            message: `Unexpected \`latest-milestone: ${(0,lifecycle.formatRelease)(latestMilestone)}\`, expected \`${expected}\` or later as in \`milestone.${stage}\``,
            place: metadata.at('latest-milestone'),
            related: [
                { message: `\`${stage}\` is planned for \`${expected}\``, place: metadata.at('milestone', stage) },
            ],
            help: `latest-milestone: "${expected}"`,
        };
    },
};

// EXTERNAL MODULE: ./lib/load/readme/metrics.js
var readme_metrics = __webpack_require__(9226);
// EXTERNAL MODULE: ./lib/text/append.js
var append = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/rules/facts/real-metrics.js
/** The metrics of a KEP as the code's list of metrics may be asked about them. */





/** What the KEP's metrics are compared with; `undefined` without a list, for a KEP that is newer, and for one of other projects. */
function listedMetrics({ repository, latestMilestone, metadata }) {
    const index = (0,ask/* indexOf */.qh)(repository.config.kubernetes);
    const metrics = index?.metrics;
    if (index === undefined || metrics === undefined || latestMilestone === undefined)
        return undefined;
    if ((0,lifecycle.isUnknownRelease)(latestMilestone))
        return undefined;
    const { major, minor } = latestMilestone;
    const order = (0,lifecycle.compareReleases)({ major, minor }, metrics.release);
    const components = (metadata.data['feature-gates'] ?? []).flatMap((gate) => gate.components ?? []);
    if (order > 0 || !isInTree(components.map(({ value }) => value)))
        return undefined;
    return { index, metrics, isLater: order < 0 };
}
/** The metrics that kep.yaml lists, without what is no name. */
function namedMetrics({ metadata, repository }) {
    return (metadata.data.metrics ?? []).filter(({ value }) => (0,readme_metrics/* isMetricName */.M8)(value) &&
        (0,readme_metrics/* baseName */.Fl)(value).includes('_') &&
        !(0,template_values/* isTemplateValue */.Q)(repository.template, 'metrics', value));
}
/**
 * What names of metrics start with that other projects expose, or that come with every program: kube-state-metrics, cAdvisor, the node
 * exporter, the sidecars of CSI drivers, etcd, CoreDNS, autoscalers, the network proxy, clouds, the client libraries of Prometheus and
 * Kubernetes.
 */
const OTHERS = [
    ...['kube_', 'container_', 'machine_', 'cadvisor_', 'node_', 'csi_', 'snapshot_', 'persistentvolume'],
    ...['cluster_autoscaler_', 'vpa_', 'konnectivity_', 'metrics_server_', 'cloudprovider_', 'karpenter_'],
    ...['etcd_', 'grpc_', 'coredns_', 'go_', 'process_', 'promhttp_', 'rest_client_'],
];
/** Whether another project exposes the metric, going by its name. */
function isOfOthers(name, { repository }) {
    return [...OTHERS, ...repository.config.kubernetes.outside].some((start) => name.startsWith(start));
}
/** The edit that gives an entry of kep.yaml's `metrics` another text. */
function listingEdit(metadata, from, to) {
    for (let at = 0; metadata.has('metrics', at); at++) {
        if (metadata.raw('metrics', at) === from)
            return metadata.edit(to, 'metrics', at);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/metric-component-matches.js






/** An operator scrapes the component that the KEP names; another one does not have the metric. */
const metricComponentMatches = {
    id: 'metric-component-matches',
    summary: 'Components that a README says expose a metric declare it in the code.',
    category: 'reality',
    severity: 'notice',
    reads: ['metadata', 'readme', 'kubernetes'],
    *check(kep) {
        const listed = listedMetrics(kep);
        if (listed === undefined)
            return;
        const told = new Set();
        for (const { metrics, components } of exposures(kep)) {
            const series = metrics.flatMap((name) => seriesOf(name, listed) ?? []);
            const known = new Set(series.flatMap((one) => one.components));
            // One that is in no list may be what the component exposes.
            if (known.size === 0 ||
                series.length < metrics.length ||
                series.some((one) => one.components.length === 0))
                continue;
            for (const { value, place } of components) {
                const name = (0,model_components/* component */.s9)(value);
                if (known.has(name) || told.has(`${name} ${metrics.join(' ')}`))
                    continue;
                told.add(`${name} ${metrics.join(' ')}`);
                yield {
                    subject: `${metrics.join(' ')} ${name}`,
                    message: `Unexpected component ${(0,text_words/* quote */.hD)(value)}, expected ${(0,text_words/* oneOf */.yL)([...known].sort())}: what declares ${(0,text_words/* oneOf */.yL)(metrics)} in ${(0,ask/* sourceOf */.vz)(listed.index, listed.metrics)}`,
                    place,
                    help: `Components exposing the metric: ${[...known].sort().join(', ')}`,
                };
            }
        }
    },
};
const LABEL = /components?\s+exposing\s+(?:the|this|these)\s+metrics?\s*(?:\([^)]*\)\s*)?[`*_]*:/i;
/** Line by line: metrics since the last label, then the label of their components. */
function* exposures({ readme }) {
    const lines = readme.text.split('\n');
    for (const answer of readme.answers.values()) {
        if (answer.state === 'missing')
            continue;
        const { written } = answer;
        let metrics = [];
        let isOver = false;
        const [from, to] = [written?.start?.line ?? 1, written?.end?.line ?? 0];
        for (let line = from; line <= to; line++) {
            const text = lines[line - 1] ?? '';
            const label = LABEL.exec(text);
            if (label === null) {
                const names = [...(0,readme_metrics/* namesIn */.wX)(text)];
                if (names.length > 0 && isOver)
                    metrics = [];
                if (names.length > 0)
                    isOver = false;
                (0,append/* append */.B)(metrics, names);
                continue;
            }
            isOver = true;
            const components = componentsIn(text, label.index + label[0].length, line, readme.path);
            if (metrics.length > 0 && components.length > 0)
                yield { metrics: [...new Set(metrics)], components };
        }
    }
}
/** Components of Kubernetes in a line from a column on; prose between them is skipped. */
function componentsIn(text, from, line, path) {
    const found = [];
    for (const match of text.slice(from).matchAll(/[A-Za-z][\w-]*/g)) {
        const [value] = match;
        if (!(0,model_components/* isKnownComponent */.xh)(value))
            continue;
        const column = from + match.index + 1;
        found.push({
            value,
            place: { path, start: { line, column }, end: { line, column: column + value.length } },
        });
    }
    return found;
}
/** The series of a name, also where the component's prefix is left out; `undefined` where none or several are. */
function seriesOf(name, { metrics: { series } }) {
    const own = series.get(name) ?? series.get((0,readme_metrics/* baseName */.Fl)(name));
    if (own !== undefined)
        return own;
    const [one, ...others] = (0,ask/* seriesEndingIn */.Eh)((0,readme_metrics/* baseName */.Fl)(name), series);
    return others.length === 0 ? one : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/metric-exists-in-kubernetes.js




/** A dashboard with a name that nothing declares stays empty, and nobody is told. */
const metricExistsInKubernetes = {
    id: 'metric-exists-in-kubernetes',
    summary: 'Metrics of `kep.yaml` are declared in the code under that name, as soon as the release of the KEP is out.',
    category: 'reality',
    severity: 'warning',
    reads: ['metadata', 'template', 'kubernetes'],
    *check(kep) {
        const listed = listedMetrics(kep);
        const isDone = kep.stage === 'stable' || kep.status === 'implemented';
        if (listed === undefined || (!isDone && kep.stage !== 'beta'))
            return;
        for (const metric of namedMetrics(kep)) {
            const said = isDeclared(metric.value, listed)
                ? undefined
                : (metric_exists_in_kubernetes_meant(kep, metric, listed) ?? metric_exists_in_kubernetes_unknown(kep, metric, listed));
            if (said === undefined)
                continue;
            yield {
                subject: (0,readme_metrics/* baseName */.Fl)(metric.value),
                place: metric.place,
                ...said,
                ...(!isDone && { severity: 'notice' }),
            };
        }
    },
};
/** The name as written, and without the suffix of a histogram's series, which other names end in as well. Labels are no part of it. */
function namesOf(text) {
    const written = text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
    return [...new Set([written, (0,readme_metrics/* baseName */.Fl)(text)])];
}
function isDeclared(text, { metrics: { series } }) {
    const base = (0,readme_metrics/* baseName */.Fl)(text);
    if (namesOf(text).some((name) => series.has(name)))
        return true;
    return base.includes('*') && [...series.keys()].some((name) => (0,readme_metrics/* sameMetric */.RF)(base, name));
}
/** Declared under another name: behind a prefix, or one slip away from it. */
function metric_exists_in_kubernetes_meant({ metadata }, { value }, { index, metrics: { series, release } }) {
    for (const name of namesOf(value)) {
        const behindPrefix = withoutTwins(name, (0,ask/* seriesEndingIn */.Eh)(name, series));
        const candidates = behindPrefix.length > 0 ? behindPrefix : (0,ask/* meantSeries */.V8)(name, series);
        const [one] = candidates;
        if (one === undefined)
            continue;
        const isOnly = candidates.length === 1;
        const edit = isOnly ? listingEdit(metadata, value, value.replace(name, one.name)) : undefined;
        const isSure = behindPrefix.length > 0 && name.split('_').length > 2;
        return {
            message: `Unexpected metric ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* oneOf */.yL)(candidates.map((other) => other.name))} as declared in ${(0,ask/* sourceOf */.vz)(index, { release })}`,
            help: isOnly ? `- ${one.name}` : 'Write the names that an operator can query, one for each.',
            ...(edit && { fix: { safety: isSure ? 'safe' : 'unsafe', edits: [edit] } }),
        };
    }
    return undefined;
}
/** `scheduler_x` has a twin `scheduler_podgroup_x`: who leaves the prefix out means the shorter. */
function withoutTwins(name, candidates) {
    const [shortest, ...others] = candidates;
    if (shortest === undefined)
        return [];
    const prefix = shortest.name.slice(0, -name.length);
    return others.every((other) => other.name.startsWith(prefix)) ? [shortest] : candidates;
}
/** Nothing like it. A list that is no later than the KEP may have been made before the metric was merged. */
function metric_exists_in_kubernetes_unknown(kep, { value }, { index, metrics, isLater }) {
    const base = (0,readme_metrics/* baseName */.Fl)(value);
    if (!isLater || isOfOthers(base, kep))
        return undefined;
    return {
        message: `Unexpected metric ${(0,text_words/* quote */.hD)(base)}, nothing declares it in ${(0,ask/* sourceOf */.vz)(index, metrics)}`,
        help: 'Write the name that the code declares, or take out what was never built. Metrics of another project: add the start of their names to `kubernetes.outside` in the configuration.',
    };
}

// EXTERNAL MODULE: ./lib/kubernetes/scrape.js
var kubernetes_scrape = __webpack_require__(9026);
;// CONCATENATED MODULE: ./lib/rules/metric-is-exposed.js






/** Metrics are defined and then not wired up: only a running cluster shows it. */
const metricIsExposed = {
    id: 'metric-is-exposed',
    summary: 'Metrics of `kep.yaml` are exposed by the running cluster whose answers `--scrape` gives.',
    category: 'reality',
    severity: 'warning',
    reads: ['metadata', 'template', 'kubernetes'],
    *check(kep) {
        const { scrape } = kep.repository.config.kubernetes;
        if (scrape === undefined || !['beta', 'stable'].includes(kep.stage ?? '') || isNewer(kep, scrape))
            return;
        for (const { value, place } of namedMetrics(kep)) {
            const name = (0,readme_metrics/* baseName */.Fl)(value);
            const written = value.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
            if (name.includes('*') || (0,kubernetes_scrape/* isExposed */.Lw)(name, scrape) || (0,kubernetes_scrape/* isExposed */.Lw)(written, scrape))
                continue;
            if (!isScraped(written, kep, scrape))
                continue;
            const longer = [...scrape.names].filter((other) => other.endsWith(`_${name}`));
            yield {
                subject: name,
                message: longer.length === 1
                    ? `Unexpected metric ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* oneOf */.yL)(longer)} as in ${inWords(scrape)}`
                    : `Unexpected metric ${(0,text_words/* quote */.hD)(name)}, it is not exposed in ${inWords(scrape)}`,
                place,
                help: 'Wire it up, or name what is exposed. A metric with labels is exposed once it was observed: use the feature before you scrape.',
            };
        }
    },
};
/** Whether the cluster is older than the KEP's release. */
function isNewer({ latestMilestone: latest }, { release }) {
    if (latest === undefined || release === undefined)
        return false;
    return (0,lifecycle.compareReleases)({ major: latest.major, minor: latest.minor }, release) > 0;
}
/** Whether those that could expose the metric have answered: the component that its name tells, else all of the KEP. */
function isScraped(name, kep, scrape) {
    const scraped = (0,kubernetes_scrape/* scrapedComponents */.BV)(scrape);
    const owner = (0,kubernetes_scrape/* ownerOf */.bf)(name);
    if (owner !== undefined)
        return scraped.has(owner);
    const prefix = name.slice(0, name.indexOf('_') + 1);
    if (isOfOthers(name, kep))
        return [...scrape.names].some((other) => other.startsWith(prefix));
    const gates = kep.metadata.data['feature-gates'] ?? [];
    const components = gates.flatMap((gate) => gate.components?.map(({ value }) => (0,model_components/* component */.s9)(value)) ?? []);
    return components.length > 0 && components.every((one) => scraped.has(one));
}
function inWords({ paths }) {
    const [first = '', ...others] = paths;
    return others.length === 0 ? (0,text_words/* quote */.hD)(first) : `${(0,text_words/* quote */.hD)(first)} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/rules/metric-name-is-conventional.js



const UNITS = {
    milliseconds: 'seconds',
    millisecond: 'seconds',
    ms: 'seconds',
    microseconds: 'seconds',
    nanoseconds: 'seconds',
    minutes: 'seconds',
    hours: 'seconds',
    kb: 'bytes',
    mb: 'bytes',
    kilobytes: 'bytes',
    megabytes: 'bytes',
    percent: 'ratio',
    percentage: 'ratio',
};
/** What only ever grows: a name that ends so is a counter's. */
const COUNTED = /_(?:errors|failures|attempts|retries|rejections|timeouts)$/;
/** Names follow the Prometheus naming practices that Kubernetes' instrumentation guide prescribes. */
const metricNameIsConventional = {
    id: 'metric-name-is-conventional',
    summary: 'Metrics in `kep.yaml` are lower snake case, in base units, and counters end in `_total`.',
    category: 'request',
    severity: 'notice',
    reads: ['metadata', 'template'],
    *check({ metadata, repository }) {
        for (const { value: written, place } of metadata.data.metrics ?? []) {
            if (!(0,readme_metrics/* isMetricName */.M8)(written) || (0,template_values/* isTemplateValue */.Q)(repository.template, 'metrics', written))
                continue;
            const name = written.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
            const better = conventional(name);
            if (better === name)
                continue;
            yield {
                subject: (0,readme_metrics/* baseName */.Fl)(written),
                message: `Unexpected metric name ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* quote */.hD)(better)}`,
                place,
                help: 'If the metric exists under this name already, leave it and ignore this notice.',
            };
        }
    },
};
function conventional(written) {
    const snake = written
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[/-]/g, '_')
        .toLowerCase();
    const name = snake
        .split('_')
        .map((part) => UNITS[part] ?? part)
        .join('_')
        .replace(/(?<!_total)_counter$/, '_total')
        .replace(COUNTED, '$&_total');
    return name === snake ? name : withOneTotal(name);
}
/** What comes to the end of a name leaves the place where it stood before. */
function withOneTotal(name) {
    if (!name.endsWith('_total'))
        return name;
    const parts = name.split('_').slice(0, -1);
    return [...parts.filter((part) => part !== 'total'), 'total'].join('_');
}

;// CONCATENATED MODULE: ./lib/rules/facts/signals.js
const METRIC = /\bmetrics?\b|\bprometheus\b|\bhistogram|\bcounters?\b|\bgauge/i;
const EVENT_OR_LOG = /\bevents?\b|\blogs?\b|\blogged\b|\blogging\b|\bjournal\b/i;
const OTHER = /\b(?:api|kubectl|field|spec|status|condition|object|resource|annotation|label|\.yaml|flag|config\w*|audit|command|curl|endpoint|health\w*|probe|sli|slo|dashboard|alert\w*|monitor\w*|latency|rate|cpu|memory)s?\b/i;
const USER_SIGNAL = /\bevents?\b|\bstatus\b|\bconditions?\b|\bfields?\b|\bkubectl\b|\blogs?\b|\bapi\b|\bspec\b|\bpods?\b|\bannotations?\b|\blabels?\b|\bobjects?\b|\bconfig\w*|\boutput\b|\bresponses?\b|\berrors?\b|\bbehaviou?r\b/i;
const REFUSAL = /\b(?:no|not|only|none|nothing|never|without|cannot|n\/a|neither)\b|n't\b/i;
/** Events or logs, and nothing an operator could put on a dashboard. */
function isOnlyEventsOrLogs({ text, metrics }) {
    return (metrics.length === 0 &&
        EVENT_OR_LOG.test(text) &&
        !METRIC.test(text) &&
        !OTHER.test(text) &&
        !REFUSAL.test(text));
}
/** Metrics, and nothing that a user without access to them could look at. */
function isOnlyMetrics({ text, metrics, ticked, filled }) {
    if ([...ticked, ...filled].some((option) => !/^\W*(?:metrics?|components?|\[optional\]|aggregation|other|details)\b/i.test(option)))
        return false;
    const words = metrics.reduce((rest, { value: name }) => rest.replaceAll(name, ' '), text);
    return (metrics.length > 0 || METRIC.test(words)) && !USER_SIGNAL.test(words) && !REFUSAL.test(words);
}
/** A sentence that says of metrics, or of the question as a whole, that there is nothing to name; not that nothing changes. */
const DENIALS = [
    /^\W*(?:n\/?a|none|nothing|not\s+applicable)\b|^\W*no[.,:;]/i,
    /(?:\b(?:no|not|without|neither|cannot|never)\b|n't\b)(?!\s+chang)[^.?!\n]{0,40}\b(?:metrics?|sli(?:s|\b)|indicators?|services?|relevan\w*|applicable|required|needed|necessary|measur\w*|expos\w*|instrument\w*|emit\w*|monitor\w*)\b/i,
    /\bout(?:side)?\s+of\b[^.?!\n]{0,40}\bscope\b|\bnot\s+in\s+scope\b/i,
    /\b(?:metrics?|slis?|indicators?)\b[^.?!\n]{0,60}(?:\b(?:not|no|none|overkill|unnecessary)\b|n't\b)/i,
];
/** No metric is named, and neither a link nor a denial explains why. */
function lacksMetric({ text, metrics, linked }) {
    return (metrics.length === 0 &&
        !linked &&
        !/\bsee\b|\brefer\b/i.test(text) &&
        !DENIALS.some((denial) => denial.test(text)));
}

;// CONCATENATED MODULE: ./lib/rules/metrics-are-named.js




const ASKED = new Set(['rollback-metrics', 'slis']);
const CLIENTS = new Set(['kubectl', 'kubeadm', 'kustomize', 'client-go']);
/** "What specific metrics ...?" is answered by the name of a metric; reviewers ask for it again and again. */
const metricsAreNamed = {
    id: 'metrics-are-named',
    summary: 'The answers about rollback and SLIs name at least one metric.',
    category: 'request',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        if (isClientSide(kep))
            return;
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (!ASKED.has(answer.question.id) || answer.state !== 'answered')
                continue;
            if (isOnlyEventsOrLogs(answer) || !lacksMetric(answer))
                continue;
            yield {
                subject: answer.question.id,
                message: `Missing the name of a metric in the answer to ${(0,text_words/* quoteQuestion */.nA)(answer.question.heading)}`,
                place: answer.written ?? answer.place,
                help: 'Name at least one metric, new or existing, or say in a sentence why there is none:\n- [x] Metrics\n  - Metric name: `…`',
            };
        }
    },
};
/** Tools that run on a user's machine expose no metrics. */
function isClientSide({ metadata, readme }) {
    const named = [
        ...(metadata.data['feature-gates'] ?? []).flatMap(({ components }) => components ?? []),
        ...readme.gates.flatMap((gate) => gate.components),
        ...readme.components,
    ].map(({ value: name }) => (0,model_components/* component */.s9)(name));
    return named.length > 0 && named.every((name) => CLIENTS.has(name));
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/model/cluster-metrics.js
/**
 * Metrics that every cluster has whatever features it runs: families of the control plane's and the kubelet's own (Kubernetes
 * metrics reference), of client libraries and of cAdvisor and kube-state-metrics.
 */
const FAMILIES = new RegExp(`^(?:${[
    'apiserver_(?:request|current_inflight|flowcontrol|admission|storage|watch|longrunning)',
    'workqueue',
    'rest_client',
    'process',
    'go',
    'etcd',
    'container',
    'node',
    'cadvisor',
    'kube_(?:pod|node|deployment|job|statefulset|daemonset|replicaset)',
    'kubelet_(?:pleg|running|runtime_operations|started_(?:pods|containers)|http_requests|cgroup_manager|pod_start_(?:sli_)?duration|pod_worker)',
    '(?:scheduler_)?schedule_attempts',
    'scheduler_(?:pending_pods|pod_scheduling|scheduling_(?:attempt|algorithm)|framework_extension|plugin_execution|queue_incoming|e2e_scheduling)',
    'kubeproxy',
    'endpoint_slice_controller',
    'job_controller',
    'storage_operation',
    'volume_manager',
].join('|')})(?:_|$)`);
/** Whether a KEP may point at the metric without calling it its own; a pattern such as `workqueue_*` may. */
function isOfEveryCluster(name) {
    return FAMILIES.test(name) || name.endsWith('*');
}

// EXTERNAL MODULE: ./lib/model/readme.js
var readme = __webpack_require__(8464);
;// CONCATENATED MODULE: ./lib/rules/metrics-match-readme.js










/** A metric that kep.yaml promises and no answer explains is one that nobody can use; one that only the README has is not tracked. */
const metricsMatchReadme = {
    id: 'metrics-match-readme',
    summary: 'Metrics of `kep.yaml` are named in the questionnaire, and SLI metrics are in `kep.yaml`.',
    category: 'contradiction',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template', 'kubernetes'],
    *check(kep) {
        const declared = declaredMetrics(kep);
        const slis = kep.readme.answers.get('slis');
        if (declared.length === 0 || slis === undefined || !(0,model_due/* isAsked */.D6)(kep))
            return;
        const written = [...kep.readme.answers.values()].flatMap(readme/* metricsIn */.d);
        const paired = new Set();
        for (const metric of declared) {
            if (isNamed(metric.value, written, kep.readme.questionnaireText))
                continue;
            const near = written.find(({ value: name }) => isSlip(name, metric.value) && !metrics_match_readme_isDeclared(name, declared));
            if (near !== undefined)
                paired.add(near.value);
            const told = near && metrics_match_readme_byIndex(kep, metric, near);
            if (told !== undefined) {
                yield told;
                continue;
            }
            yield {
                ...(near === undefined ? unnamed(kep, metric, slis) : metrics_match_readme_misspelt(kep, metric, near)),
                subject: (0,readme_metrics/* baseName */.Fl)(metric.value),
                ...(!(0,model_due/* isDue */.nZ)(slis, kep) && { severity: 'notice' }),
            };
        }
        for (const metric of (0,readme/* metricsIn */.d)(slis)) {
            if (isOfEveryCluster(metric.value) || paired.has(metric.value) || metrics_match_readme_isDeclared(metric.value, declared))
                continue;
            const list = kep.metadata.at('metrics');
            yield {
                subject: metric.value,
                message: `Missing metric ${(0,text_words/* quote */.hD)(metric.value)} in \`metrics\` of kep.yaml`,
                place: metric.place,
                related: [{ message: '`metrics`', place: list }],
                mirror: {
                    message: `Missing metric ${(0,text_words/* quote */.hD)(metric.value)}, the README names it as an SLI`,
                    place: list,
                    help: `metrics:\n  - ${metric.value}`,
                },
                help: `Add to kep.yaml:\nmetrics:\n  - ${metric.value}`,
                severity: 'notice',
            };
        }
    },
};
/** Two names that are one slip apart, where the code declares one of them: the other one is wrong. */
function metrics_match_readme_byIndex(kep, declared, written) {
    const listed = listedMetrics(kep);
    if (listed === undefined)
        return undefined;
    const { index, metrics } = listed;
    const [left, right] = [(0,readme_metrics/* baseName */.Fl)(declared.value), (0,readme_metrics/* baseName */.Fl)(written.value)];
    const isReal = (name) => metrics.series.has(name) || (0,ask/* seriesEndingIn */.Eh)(name, metrics.series).length > 0;
    if (isReal(left) === isReal(right))
        return undefined;
    const source = (0,ask/* sourceOf */.vz)(index, metrics);
    if (isReal(left))
        return {
            subject: left,
            message: `Unexpected metric ${(0,text_words/* quote */.hD)(right)}, expected ${(0,text_words/* quote */.hD)(left)} as in kep.yaml and ${source}`,
            place: written.place,
            related: [{ message: `kep.yaml says ${(0,text_words/* quote */.hD)(left)}`, place: declared.place }],
            help: `- Metric name: ${left}`,
            fix: { safety: 'safe', edits: [{ place: written.place, text: left }] },
        };
    const edit = listingEdit(kep.metadata, declared.value, declared.value.replace(left, right));
    return {
        subject: left,
        message: `Unexpected metric ${(0,text_words/* quote */.hD)(left)}, expected ${(0,text_words/* quote */.hD)(right)} as in the README and ${source}`,
        place: declared.place,
        related: [{ message: `the README says ${(0,text_words/* quote */.hD)(right)}`, place: written.place }],
        help: `- ${right}`,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
}
/** At most two letters apart, or a unit. */
function isSlip(a, b) {
    const [left, right] = [(0,readme_metrics/* baseName */.Fl)(a), (0,readme_metrics/* baseName */.Fl)(b)];
    const isUnit = (long, short) => /^_(?:total|seconds|bytes)$/.test(long.slice(short.length)) && long.startsWith(short);
    if (isUnit(left, right) || isUnit(right, left))
        return true;
    return left.length >= 12 && !left.includes('*') && !right.includes('*') && (0,mod/* distance */.Io)(left, right) <= 2;
}
function declaredMetrics({ metadata, repository }) {
    return (metadata.data.metrics ?? []).filter(({ value: name }) => (0,readme_metrics/* isMetricName */.M8)(name) && /_/.test(name) && !(0,template_values/* isTemplateValue */.Q)(repository.template, 'metrics', name));
}
function unnamed({ readme }, metric, slis) {
    const name = (0,readme_metrics/* baseName */.Fl)(metric.value);
    const elsewhere = placeOf(readme.text, name, readme.path);
    const item = `- [x] Metrics\n  - Metric name: ${name}`;
    return {
        message: elsewhere === undefined
            ? `Unexpected metric ${(0,text_words/* quote */.hD)(metric.value)}, no answer of the README names it`
            : `Unexpected metric ${(0,text_words/* quote */.hD)(metric.value)}, the README names it at line ${elsewhere.start?.line}, in no answer`,
        place: metric.place,
        related: [
            { message: 'the question about SLIs', place: slis.place },
            ...(elsewhere === undefined ? [] : [{ message: 'named here', place: elsewhere }]),
        ],
        mirror: {
            message: `Missing metric ${(0,text_words/* quote */.hD)(metric.value)}, kep.yaml lists it`,
            place: slis.place,
            help: `Say what it tells an operator:\n${item}`,
        },
        help: `Say what it tells an operator, in the README's answer about SLIs:\n${item}`,
    };
}
function metrics_match_readme_misspelt(kep, declared, written) {
    return differing({
        noun: 'metric',
        declared,
        written,
        inMetadata: (name) => `- ${name}`,
        inReadme: (name) => `Metric name: ${name}`,
        question: 'Which one does the code expose?',
    }, meant(kep, declared.value, written.value));
}
function metrics_match_readme_isDeclared(name, declared) {
    return declared.some((metric) => isSame(metric.value, name));
}
/** Series of a histogram, which stand for it. */
const SERIES = /^_(?:bucket|sum|count)(?![a-z0-9_])/;
/** Whether the answers name it, perhaps with the component in front; the start of a longer name is another name. */
function isNamed(name, written, text) {
    return written.some((metric) => isSame(metric.value, name)) || indexIn(text, (0,readme_metrics/* baseName */.Fl)(name)) !== -1;
}
function indexIn(text, name) {
    for (const spelt of [name, name.replaceAll('_', '\\_')]) {
        for (let at = text.indexOf(spelt); at !== -1; at = text.indexOf(spelt, at + 1)) {
            const rest = text.slice(at + spelt.length, at + spelt.length + 8);
            if (!/^(?:\\?_)?[a-z0-9]/.test(rest) || SERIES.test(rest))
                return at;
        }
    }
    return -1;
}
function placeOf(text, name, path) {
    const at = indexIn(text, name);
    if (at === -1)
        return undefined;
    const before = text.slice(0, at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { path, start: { line, column }, end: { line, column: column + name.length } };
}
/** The same metric, also when one side leaves the component's prefix out. */
function isSame(a, b) {
    const [left, right] = [(0,readme_metrics/* baseName */.Fl)(a), (0,readme_metrics/* baseName */.Fl)(b)];
    return (0,readme_metrics/* sameMetric */.RF)(a, b) || isTail(left, right) || isTail(right, left);
}
function isTail(long, short) {
    return short.split('_').length >= 3 && long.endsWith(`_${short}`);
}

;// CONCATENATED MODULE: ./lib/rules/milestones-ascend.js


/** What a deprecation is planned to graduate to afterwards belongs to another life; what it was before is its history. */
function* mixed({ metadata, stage }) {
    if (stage === undefined || (0,lifecycle.track)(stage) !== (0,lifecycle.track)('deprecated'))
        return;
    const releaseOf = (name) => (0,lifecycle.parseRelease)(metadata.raw('milestone', name));
    const start = releaseOf('deprecated');
    if (start === undefined || (0,lifecycle.isUnknownRelease)(start))
        return;
    const absent = ['disabled', 'removed'].filter((name) => !metadata.has('milestone', name));
    for (const name of (0,lifecycle.track)('stable')) {
        const release = releaseOf(name);
        if (release === undefined || (0,lifecycle.compareReleases)(release, start) <= 0)
            continue;
        yield {
            subject: `milestone.${name}`,
            severity: 'notice',
            message: `Unexpected milestone ${(0,text_words/* quote */.hD)(name)} behind \`deprecated\`, expected ${(0,text_words/* oneOf */.yL)(absent.length > 0 ? absent : ['disabled', 'removed'])}`,
            place: metadata.at('milestone', name),
            related: [{ message: `the stage is ${(0,text_words/* quote */.hD)(stage)}`, place: metadata.at('stage') }],
            help: 'A deprecation goes from `deprecated` over `disabled` to `removed`.',
        };
    }
}
/** One pass per track: a deprecation may follow a stable feature at any time. */
const TRACKS = [...new Set(lifecycle.STAGES.map(lifecycle.track))];
/** Two stages in one release are fine, a later stage in an earlier one is a slip of the pen. */
const milestonesAscend = {
    id: 'milestones-ascend',
    summary: 'The milestones of alpha, beta and stable do not go back.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata'],
    *check(kep) {
        const { metadata } = kep;
        yield* mixed(kep);
        for (const stages of TRACKS) {
            let before;
            for (const stage of stages) {
                const text = metadata.raw('milestone', stage)?.trim() ?? '';
                const release = (0,lifecycle.parseRelease)(text);
                if (release === undefined || (0,lifecycle.isUnknownRelease)(release))
                    continue;
                if (before !== undefined && (0,lifecycle.compareReleases)(release, before.release) < 0) {
                    yield {
                        subject: `milestone.${stage}`,
                        message: `Unexpected \`${stage}: ${text}\`, expected \`${before.text}\` or later as \`${before.stage}\` comes first`,
                        place: metadata.at('milestone', stage),
                        related: [
                            {
                                message: `\`${before.stage}\` in \`${before.text}\``,
                                place: metadata.at('milestone', before.stage),
                            },
                        ],
                        help: 'Correct whichever of the two is wrong.',
                    };
                }
                else
                    before = { stage, text, release };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/once.js
var once = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/text/order.js
var order = __webpack_require__(7919);
;// CONCATENATED MODULE: ./lib/rules/facts/numbers.js
/** The number of a KEP and the places that hold a copy of it. */






/** `0752` and `752` are the same number. */
function plainNumber(text) {
    return (0,order/* withoutZeros */.K)(text.trim());
}
/** Every copy of the number that says something, in the order in which people look at them. */
function* writtenNumbers(kep) {
    const { directory, directoryNumber, metadata, readme, approval, repository } = kep;
    if (directoryNumber !== undefined) {
        const place = { path: directory };
        yield {
            subject: 'directory',
            where: (0,paths/* isMarkdown */.sl)(directory) ? "the file's name" : "the directory's name",
            text: directoryNumber,
            place,
        };
    }
    const declared = metadata.data['kep-number']?.value;
    const key = repository.config.metadata.numberKey ?? 'kep-number';
    if (declared !== undefined &&
        !(0,template_values/* isTemplateValue */.Q)(repository.template, key, declared) &&
        !isPart(directory, declared)) {
        yield {
            subject: key,
            where: (0,text_words/* quote */.hD)(key),
            text: declared,
            place: metadata.at('kep-number'),
        };
    }
    if (readme.title?.number !== undefined) {
        const { number, place } = readme.title;
        yield {
            subject: 'title',
            where: "the README's title",
            text: number,
            place,
            fix: (expected, agreed) => agreed.has('directory') && agreed.has(key) ? titleEdit(readme, expected) : undefined,
        };
    }
    const stated = metadata.path === readme.path ? undefined : (0,readme_stated/* statedIn */.b)(readme.path, readme.text).number;
    if (stated !== undefined && readme.title?.number === undefined)
        yield { subject: 'title', where: "the document's title", text: stated.value, place: stated.place };
    const approved = approval?.data['kep-number']?.value;
    if (approval === undefined || approved === undefined || isOfAnother(kep, approval.path))
        return;
    yield {
        subject: 'approval',
        where: "the approval file's `kep-number`",
        text: approved,
        place: approval.at('kep-number'),
        fix: (expected, agreed) => agreed.has('directory') && agreed.has(key) && nameNumber(approval.path) === expected
            ? approval.edit(expected, 'kep-number')
            : undefined,
    };
}
/** `168-2` in `168-2-visibility`: the second KEP of an issue, and the directory says so. */
function isPart(directory, number) {
    const name = directory.slice(directory.lastIndexOf('/') + 1);
    return /^\d+[.-]\d+$/.test(number) && name.startsWith(`${number}-`);
}
/** With a `kep-number` copied from another KEP, the approval found by it is that KEP's. */
function isOfAnother({ directory, repository }, path) {
    const own = byNumber(repository.directories).get(nameNumber(path)) ?? [];
    return own.some((other) => other !== directory);
}
/** The directories of each number. */
const byNumber = (0,once/* onceFor */.bO)((directories) => {
    const found = new Map();
    for (const { directory, number } of directories) {
        if (number === undefined)
            continue;
        const same = found.get(number);
        if (same)
            same.push(directory);
        else
            found.set(number, [directory]);
    }
    return found;
});
function nameNumber(path) {
    return plainNumber(/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? '');
}
/** `KEP-NNNN` in the title; any other number may be the title of another KEP that was copied with it. */
function titleEdit({ path, text, title }, expected) {
    const { line = 1, column = 1 } = title?.place.start ?? {};
    const written = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
    const before = /^\s*\[?KEP[-\s#]*(?=N{4}\b)/i.exec(written)?.[0].length;
    if (before === undefined)
        return undefined;
    const start = { line, column: column + before };
    return { place: { path, start, end: { line, column: start.column + 'NNNN'.length } }, text: expected };
}

;// CONCATENATED MODULE: ./lib/rules/number-is-a-number.js




/** Without a number nobody finds the approval, and neither do the tools that look for it. */
const numberIsANumber = {
    id: 'number-is-a-number',
    summary: 'The number of a KEP is one: digits in `kep.yaml` and in the name of its directory.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'approval', 'readme', 'template', 'inventory'],
    *check(kep) {
        const key = kep.repository.config.metadata.numberKey;
        if (key === undefined)
            return;
        // Where one of the copies is a number, that is what the others have to match.
        const numbers = [...writtenNumbers(kep)].map(({ text }) => plainNumber(text));
        if (numbers.some((number) => /^\d+$/.test(number)))
            yield* unnumberedDirectory(kep);
        else
            yield* noNumber(kep, key);
    },
};
function* noNumber({ metadata, directory, repository }, key) {
    const written = metadata.raw('kep-number')?.trim() ?? '';
    if (written === '' || isPart(directory, written))
        return;
    if ((0,template_values/* isTemplateValue */.Q)(repository.template, key, written))
        return;
    yield {
        subject: key,
        message: `Unexpected KEP number ${(0,text_words/* quote */.hD)(written)}, expected digits`,
        place: metadata.at('kep-number'),
        help: `The number of a KEP is that of its enhancement issue:\n${key}: 1234`,
    };
}
/** Where the directories of others start with their number, one that does not is found by nobody. */
function* unnumberedDirectory({ directory, directoryNumber, number, repository }) {
    const name = (0,paths/* basename */.P8)(directory);
    if (directoryNumber !== undefined || number === undefined || /^\d/.test(name))
        return;
    const others = repository.directories.filter((other) => other.directory !== directory);
    const numbered = others.filter((other) => other.number !== undefined);
    if (numbered.length < 2 || numbered.length * 10 < others.length * 9)
        return;
    const slug = name.replace(/^(?:n{3,}|x{3,}|tbd)-/i, '');
    yield {
        subject: 'directory',
        message: `Unexpected directory ${(0,text_words/* quote */.hD)(name)}, expected ${(0,text_words/* quote */.hD)(`${number}-${slug}`)}`,
        place: { path: directory },
        help: `git mv ${directory} ${directory.slice(0, directory.length - name.length)}${number}-${slug}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/number-is-unique.js


/** Approvals, issues and tools know a KEP by its number alone. */
const numberIsUnique = {
    id: 'number-is-unique',
    summary: 'No other KEP has the same number.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'inventory'],
    *check({ directory, directoryNumber, status, namesakes }) {
        const [first, ...others] = namesakes;
        if (first === undefined || directoryNumber === undefined)
            return;
        // What is given up may have gone into another KEP under the same number.
        if (status !== undefined && !lifecycle.ACTIVE_STATUSES.has(status) && status !== 'provisional')
            return;
        yield {
            subject: 'directory',
            message: `Unexpected second KEP with the number ${(0,text_words/* quote */.hD)(directoryNumber)}, expected one`,
            place: { path: directory },
            related: [first, ...others].map((path) => ({ message: `${(0,text_words/* quote */.hD)(path)} has it, too`, place: { path } })),
            help: 'The number of a KEP is that of its enhancement issue: open one for the KEP that has none, or join the two.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/number-matches.js


/** The number is the enhancement issue's; every tool and every reader uses another of its copies. */
const numberMatches = {
    id: 'number-matches',
    summary: 'Directory, `kep.yaml`, README title and approval file carry the same KEP number.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'approval', 'readme', 'template', 'inventory'],
    *check(kep) {
        const numbers = [...writtenNumbers(kep)];
        const expected = believed(numbers);
        if (expected === undefined)
            return;
        const agreeing = numbers.filter(({ text }) => plainNumber(text) === expected);
        const agreed = new Set(agreeing.map(({ subject }) => subject));
        for (const { subject, where, text, place, fix } of numbers) {
            if (agreed.has(subject))
                continue;
            const edit = fix?.(expected, agreed);
            yield {
                subject,
                message: `Unexpected KEP number ${(0,text_words/* quote */.hD)(text)} in ${where}, expected ${(0,text_words/* quote */.hD)(expected)}`,
                place,
                related: agreeing.map((other) => ({
                    message: `${(0,text_words/* quote */.hD)(expected)} in ${other.where}`,
                    place: other.place,
                })),
                help: `The number of a KEP is that of its enhancement issue. If that is ${(0,text_words/* quote */.hD)(expected)}, write it here; if not, correct the others.`,
                ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
            };
        }
    },
};
/** The directory is seen by every reviewer: it counts for two of those that authors copy by hand. */
function believed(numbers) {
    const votes = new Map();
    for (const { subject, text } of numbers) {
        const number = plainNumber(text);
        if (!/^\d+$/.test(number))
            continue;
        votes.set(number, (votes.get(number) ?? 0) + (subject === 'directory' ? 2 : 1));
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

;// CONCATENATED MODULE: ./lib/rules/operator-signals-are-metrics.js



const FOR_OPERATORS = new Set(['slis', 'rollback-metrics', 'in-use-by-workloads']);
const FOR_USERS = 'working-for-instance';
/** What such a feature makes is what shows that it works: a metric is a user's signal there, a log an operator's. */
const MAKES_METRICS = /\b(?:metrics?|SLIs?|stats|statistics|histograms?|monitoring)\b/i;
const MAKES_LOGS = /\b(?:logs?|logging|klog|events?|audit|trac(?:es?|ing))\b/i;
/** Operators watch fleets through metrics and users their own objects through events and status: neither sees the other's. */
const operatorSignalsAreMetrics = {
    id: 'operator-signals-are-metrics',
    summary: 'Questions for operators are answered by metrics, the question for users by something a user can see.',
    category: 'request',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        const title = kep.title ?? '';
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (answer.state !== 'answered')
                continue;
            const { id, heading } = answer.question;
            if (FOR_OPERATORS.has(id) && isOnlyEventsOrLogs(answer) && !MAKES_LOGS.test(title)) {
                yield {
                    subject: id,
                    message: `Unexpected events or logs alone, expected a metric in the answer to ${(0,text_words/* quoteQuestion */.nA)(heading)}`,
                    place: answer.written ?? answer.place,
                    help: 'Events expire and logs are per node. Name a metric that an operator can watch across the cluster.',
                };
            }
            else if (id === FOR_USERS && isOnlyMetrics(answer) && !MAKES_METRICS.test(title)) {
                yield {
                    subject: id,
                    message: `Unexpected metrics alone, expected an event or status in the answer to ${(0,text_words/* quoteQuestion */.nA)(heading)}`,
                    place: answer.written ?? answer.place,
                    help: 'Users of the feature usually cannot read metrics. Name an event, a condition or a field of the object:\n- [x] API .status\n  - Condition name: `…`',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/owning-sig-matches-directory.js


/** The approval file is looked for under `owning-sig`, people look under the directory. */
const owningSigMatchesDirectory = {
    id: 'owning-sig-matches-directory',
    summary: '`owning-sig` is the directory under which the KEP lies.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata', 'template', 'inventory'],
    *check(kep) {
        const owner = kep.metadata.data['owning-sig']?.value;
        const folder = sigFolder(kep);
        if (owner === undefined || folder === undefined || owner === folder)
            return;
        if ((0,template_values/* isTemplateValue */.Q)(kep.repository.template, 'owning-sig', owner))
            return;
        yield {
            subject: 'owning-sig',
            message: `Unexpected ${(0,text_words/* quote */.hD)(`owning-sig: ${owner}`)}, expected ${(0,text_words/* quote */.hD)(folder)} as in the directory`,
            place: kep.metadata.at('owning-sig'),
            help: `Write \`owning-sig: ${folder}\`, or move the KEP and its approval file to ${(0,text_words/* quote */.hD)(owner)}.`,
        };
    },
};
/** The folder directly under the KEP root when it is a SIG's: `provider-aws` and a flat layout are not. */
function sigFolder({ directory, repository }) {
    const root = repository.config.roots.find((path) => directory.startsWith(`${path}/`));
    const [folder, ...inside] = directory.slice(root === undefined ? 0 : root.length + 1).split('/');
    if (folder === undefined || inside.length === 0 || !repository.sigs.has(folder))
        return undefined;
    return /^(sig|wg|committee)-/.test(folder) ? folder : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/people-are-handles.js



/** Whoever is named with a character that no handle has is notified of nothing, and matches no list. */
const peopleAreHandles = {
    id: 'people-are-handles',
    summary: 'Lists of people hold handles, without what was copied with them.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata', 'owners', 'aliases'],
    *check({ metadata, owners }) {
        for (const key of ['authors', 'reviewers', 'approvers', 'editor'])
            yield* pasted(metadata, key);
        if (owners !== undefined)
            for (const role of model_owners/* ROLES */.gg)
                yield* pasted(owners.file, role);
    },
    *checkRepository({ aliases }) {
        for (const [alias, members] of aliases.groups) {
            for (const { value, place } of members)
                yield* problemOf(alias, value, place, undefined);
        }
    },
};
function* pasted(file, key) {
    const alone = file.raw(key);
    if (alone !== undefined) {
        yield* problemOf(key, alone, file.at(key), (handle) => file.edit(handle, key));
    }
    for (let index = 0; file.has(key, index); index++) {
        const text = file.raw(key, index);
        if (text === undefined)
            continue;
        yield* problemOf(key, text, file.at(key, index), (handle) => file.edit(handle, key, index));
    }
}
/** Only where the handle is beyond doubt: a name in full, a team or a remark may be meant. */
function* problemOf(key, text, place, mend) {
    if (text === '' || (0,handles/* isHandle */.r0)(text) || (0,handles/* isUnnamed */.Vn)(text))
        return;
    const handle = (0,handles/* trimmedHandle */.DE)(text);
    if (handle === undefined && /^@\S+$/.test(text) && /[^\x20-\x7e]/.test(text)) {
        const [letter = ''] = /[^\x20-\x7e]/u.exec(text) ?? [];
        yield {
            subject: key,
            message: `Unexpected ${(0,text_words/* quote */.hD)(letter)} in ${(0,text_words/* quote */.hD)(text)} of ${(0,text_words/* quote */.hD)(key)}, expected the letters of a handle`,
            place,
            help: 'Handles of GitHub are made of a to z, digits and hyphens: this name looks like one and notifies nobody.',
        };
    }
    if (handle === undefined || (0,handles/* isUnnamed */.Vn)(handle))
        return;
    const edit = mend?.(handle);
    yield {
        subject: `${key} ${handle.replace(/^@/, '').toLowerCase()}`,
        message: `Unexpected ${(0,text_words/* quote */.hD)(text)} in \`${key}\`, expected ${(0,text_words/* quote */.hD)(handle)}`,
        place,
        help: `Write the handle alone: "${handle}"`,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
}

// EXTERNAL MODULE: ./lib/text/markdown/markdown.js + 9 modules
var markdown = __webpack_require__(5649);
// EXTERNAL MODULE: ./lib/load/readme/promise-places.js
var promise_places = __webpack_require__(6311);
// EXTERNAL MODULE: ./lib/load/readme/promises.js + 13 modules
var promises = __webpack_require__(638);
;// CONCATENATED MODULE: ./lib/load/readme/section-promises.js



const BULLET = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;
/** The promises in a section's own text, each with its place in the file `path`. */
function sectionPromises(section, path) {
    const passages = passagesOf(section.text);
    const place = (0,markdown/* placer */.G1)(section.text);
    const below = section.firstLine - 1;
    // What a test plan calls a test is one; nothing else in it is asked for.
    return (0,promises/* promisesIn */.SU)('', passages.map(({ text }) => text)).flatMap(({ text, what, until, paragraph, start, end }) => {
        const passage = passages[paragraph];
        if (passage === undefined)
            return [];
        const { start: from, end: to } = place(path, (0,promise_places/* spanOf */.e)(passage, start, end, section.text));
        if (from === undefined || to === undefined)
            return [];
        return [
            {
                value: text.replace(/\s+/g, ' '),
                place: {
                    path,
                    start: { ...from, line: from.line + below },
                    end: { ...to, line: to.line + below },
                },
                what,
                until,
            },
        ];
    });
}
/** Paragraphs and list items without the marks of emphasis, code and links; fences and tables are left out. */
function passagesOf(text) {
    const passages = [];
    let isFenced = false;
    let isOpen = false;
    let at = 0;
    for (const line of text.split('\n')) {
        const end = at + line.length;
        const bullet = BULLET.exec(line)?.[0] ?? '';
        const words = spokenOf(line.slice(bullet.length));
        if (FENCE.test(line))
            isFenced = !isFenced;
        const isProse = !isFenced && !FENCE.test(line) && words.trim() !== '' && !/^\s*\|/.test(line);
        const last = passages.at(-1);
        if (isProse && isOpen && bullet === '' && last) {
            last.text += `\n${words}`;
            last.end = end;
        }
        else if (isProse)
            passages.push({ text: words, start: at, end });
        isOpen = isProse;
        at = end + 1;
    }
    return passages;
}
function spokenOf(line) {
    return line
        .replace(/\]\([^()\s]*\)/g, '')
        .replace(/[`*[\]]/g, '')
        .trim();
}

// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/rules/promise-is-kept.js







/** "Will be tested before beta" is forgotten when beta comes: nobody reads an answer twice. */
const promiseIsKept = {
    id: 'promise-is-kept',
    summary: 'What an answer or the test plan puts off is done when its stage or release is reached.',
    category: 'questionnaire',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        if (kep.stage === undefined)
            return;
        const told = { said: new Set(), lines: (0,lines/* lineTable */.h)(kep.readme.text) };
        const due = new Set((0,model_due/* askedAnswers */.MO)(kep));
        if ((0,model_due/* isAsked */.D6)(kep)) {
            for (const answer of kep.readme.answers.values()) {
                // An answer that is nothing but a promise has a rule of its own.
                if (answer.state === 'missing' || answer.state === 'unanswered')
                    continue;
                if (answer.state === 'deferred' && due.has(answer))
                    continue;
                yield* promisesOf(answer, due.has(answer), kep, told);
            }
        }
        if ((0,facts_sections/* isHeld */.i7)(kep) && (0,lifecycle.maturity)(kep.stage) > 0)
            yield* planOf(kep);
    },
};
/** One finding for each point that the answer names, the other promises for it beside it. */
function* promisesOf(answer, isDue, kep, { said, lines }) {
    const pending = pendingLines(answer);
    const byPoint = new Map();
    for (const promise of answer.promises) {
        const at = `${promise.place.start?.line}:${promise.place.start?.column}`;
        if (said.has(at))
            continue;
        // A `TODO` or `TBD` that names no point is said by `answer-is-not-deferred`.
        if (promise.until === undefined && pending.has(promise.place.start?.line))
            continue;
        if (isProven(promise, kep, lines))
            continue;
        const { until } = promise;
        const problem = until === undefined
            ? isDue
                ? promise_is_kept_open(answer.question.id, promise, kep, isAllThatIsAsked(answer, promise))
                : undefined
            : overdue(answer, promise, until, kep);
        if (problem === undefined)
            continue;
        said.add(at);
        const point = `${until === undefined ? '' : (0,facts_promises/* pointName */.a1)(until)} ${problem.severity ?? ''}`;
        const group = byPoint.get(point);
        if (group === undefined)
            byPoint.set(point, { first: problem, more: [] });
        else
            group.more.push(promise);
    }
    for (const { first, more } of byPoint.values())
        yield {
            ...first,
            ...(more.length > 0 && {
                related: more.map(({ value, place }) => ({ message: `and ${(0,text_words/* quote */.hD)(value)}`, place })),
            }),
        };
}
function pendingLines(answer) {
    return new Set(answer.state === 'answered' ? answer.pending.map(({ place }) => place.start?.line) : []);
}
/** A test that is told in the future tense and linked to is there. */
function isProven({ what, place: { start, end } }, { readme }, lines) {
    if (what !== 'test' || start === undefined || end === undefined)
        return false;
    const written = readme.text.slice(lines.offset(start), lines.offset(end));
    return /\/(?:blob|tree)\/|testgrid/.test(written);
}
/** A promise whose point is reached. At the stage itself only what is asked by then: tests cannot exist before alpha. */
function overdue({ question }, promise, until, kep) {
    const stands = (0,facts_promises/* standing */.JA)(until, kep);
    if (stands === 'before')
        return undefined;
    const stage = kep.stage ?? '';
    const isBegun = (0,lifecycle.maturity)(stage) === 0 && (promise.what === 'test' || promise.what === 'metric');
    if (stands === 'at' && (isBegun || (0,lifecycle.maturity)(question.stage) > (0,lifecycle.maturity)(stage)))
        return undefined;
    return overdueProblem(question.id, promise, until, kep);
}
function overdueProblem(subject, promise, until, { stage, latestMilestone, metadata }) {
    const point = (0,facts_promises/* pointName */.a1)(until);
    const now = until.release === undefined || latestMilestone === undefined
        ? `the KEP is at ${stage}`
        : `the KEP targets ${metadata.raw('latest-milestone') ?? point}`;
    return {
        subject,
        message: `Unexpected promise ${(0,text_words/* quote */.hD)(promise.value)} for ${point}, expected what came of it: ${now}`,
        place: promise.place,
        help: `${facts_promises/* OUTCOME */.vg[promise.what]}. If it is put off again, say until when and why.`,
    };
}
/** Whether the test that is put off is the one that is asked about, and no word says that anything was tried. */
function isAllThatIsAsked({ question, text }, { what, value }) {
    if (question.id !== 'upgrade-rollback-tested' || what !== 'test')
        return false;
    return !REPORTED.test(text.replace(/\s+/g, ' ').replace(value, ''));
}
const REPORTED = /\b(?:tested|verified|validated|performed|ran|done|passed|upgraded|downgraded|executed|exercised|covered|tried|checked|confirmed)\b/i;
/** A promise without a point beside an answer: nobody will miss it at the next stage either. */
function promise_is_kept_open(subject, promise, { stage = '' }, isAll = false) {
    if ((0,lifecycle.maturity)(stage) === 0)
        return undefined;
    const weighs = isAll || ((0,lifecycle.maturity)(stage) > 1 && (promise.what === 'test' || promise.what === 'metric'));
    return {
        subject,
        message: `Unexpected promise ${(0,text_words/* quote */.hD)(promise.value)} that names no stage, expected what came of it: the KEP is at ${stage}`,
        place: promise.place,
        help: `${facts_promises/* OUTCOME */.vg[promise.what]}. If it is still to come, say by which stage.`,
        ...(!weighs && { severity: 'notice' }),
    };
}
/** Sections of the test plan that promise tests and link to none: what is wrong with several of them is said once. */
function* planOf(kep) {
    const plan = (0,facts_sections/* chapterOf */.FN)(kep.readme.sections, 'Test Plan');
    if (plan === undefined)
        return;
    const open = [];
    const sections = [plan.section, ...plan.below];
    const hasLinks = sections.some(isLinked);
    for (const section of sections) {
        if (isLinked(section))
            continue;
        const problem = ofSection(section, kep);
        // What is said of tests in general is kept where a section for one kind of them links to some.
        const isGeneral = section === plan.section || /\bprerequisite\b/i.test(section.value);
        if (hasLinks && isGeneral && problem?.promise.until === undefined)
            continue;
        if (problem?.promise.until === undefined)
            open.push(...(problem ? [problem.said] : []));
        else
            yield problem.said;
    }
    const [first, ...more] = open;
    if (first)
        yield {
            ...first,
            related: more.map(({ subject = '', place }) => ({ message: `and under ${(0,text_words/* quote */.hD)(subject)}`, place })),
        };
}
/** The first promise of a section that is due. */
function ofSection(section, kep) {
    for (const promise of sectionPromises(section, kep.readme.path)) {
        const { until, what } = promise;
        if (what !== 'test' && (what !== 'text' || until === undefined))
            continue;
        if (until === undefined ? hasFigures(section) : (0,facts_promises/* standing */.JA)(until, kep) === 'before')
            continue;
        const said = until === undefined
            ? promise_is_kept_open(section.value, promise, kep)
            : overdueProblem(section.value, promise, until, kep);
        return said && { promise, said };
    }
    return undefined;
}
/** `pkg/kubelet: 2025-06-01 - 81 %`: what is tested has been counted, whatever tense the words beside it have. */
function hasFigures({ text }) {
    return /\d\s?%|\b20\d\d-\d\d-\d\d\b|[:|-]\s*`?\d{1,3}\.\d/.test(text);
}
function isLinked({ text }) {
    return /\]\(\s*<?https?:|https?:\/\/|\]\[/.test(text);
}

;// CONCATENATED MODULE: ./lib/rules/proposal-is-read.js


/** A document that nobody reads looks, in a green report, like one that was found to be in order. */
const proposalIsRead = {
    id: 'proposal-is-read',
    summary: 'Every document below the roots that is named like a proposal is read as one.',
    category: 'repository',
    severity: 'warning',
    reads: [],
    *checkRepository({ config, unread }) {
        for (const path of unread) {
            yield {
                subject: path,
                message: `Unexpected document ${(0,text_words/* quote */.hD)(path)} beside the proposals, it belongs to none and is not read`,
                place: { path },
                help: (0,paths/* isOtherMarkup */.nh)(path)
                    ? 'prr-lint reads Markdown alone: list it under `exclude` in the configuration.'
                    : config.metadata.source === 'file'
                        ? `Give it a directory of its own with ${config.metadata.files.map(text_words/* quote */.hD).join(' or ')}, or list it under \`exclude\` in the configuration.`
                        : 'Let `documents` in the configuration name it, as `"*.md"` does for documents that are proposals by themselves, or list it under `exclude`.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/prr-answers-are-declared.js






/** Release tooling and approvers read these answers from kep.yaml; the template says from which stage on they are due. */
const prrAnswersAreDeclared = {
    id: 'prr-answers-are-declared',
    summary: 'The PRR answers that the template requires at the stage are in `kep.yaml`.',
    category: 'questionnaire',
    severity: 'error',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        const { stage, latestMilestone, repository } = kep;
        if (repository.config.questionnaire === 'none')
            return;
        if (stage === undefined || latestMilestone === undefined || !(0,scalars/* isSound */.gH)(kep.metadata))
            return;
        for (const [key, due] of repository.template.requiredKeys) {
            if ((0,lifecycle.maturity)(stage) < (0,lifecycle.maturity)(due))
                continue;
            if (prr_answers_are_declared_isDeclared(kep, key))
                continue;
            if (key === 'feature-gates')
                yield* gates(kep, due);
            else if (key === 'metrics')
                yield* metrics(kep, due);
            else {
                const known = key === 'disable-supported' ? kep.readme.disablement?.yes : undefined;
                const isIdle = key === 'disable-supported' && !hasGate(kep);
                yield {
                    ...prr_answers_are_declared_missing(kep, key, due, `${key}: ${known ?? '…'}`),
                    ...(isIdle && { severity: 'warning' }),
                };
            }
        }
    },
};
function* gates(kep, due) {
    const { metadata, readme } = kep;
    // Prose also speaks of gates that belong to other KEPs.
    const named = readme.gates.filter(({ labelled }) => labelled);
    if (readme.otherMechanism && named.length === 0)
        return;
    if (metadata.has('feature-gates') && named.length === 0) {
        if (metadata.data['disable-supported']?.value !== true)
            return;
        yield {
            subject: 'disable-supported',
            severity: 'warning',
            message: 'Unexpected `disable-supported: true` without a feature gate, expected `false` or a gate in `feature-gates`',
            place: metadata.at('disable-supported'),
            related: [{ message: 'no gate is listed', place: metadata.at('feature-gates') }],
            help: 'Without a gate, tick "Other" in the README and say there what turns the feature off, or write `disable-supported: false`.',
        };
        return;
    }
    const listed = named.map(({ value: name, components }) => [
        `  - name: ${name}`,
        '    components:',
        ...components.map((component) => `      - ${component.value}`),
    ].join('\n'));
    yield {
        ...prr_answers_are_declared_missing(kep, 'feature-gates', due, `feature-gates:${listed.length === 0 ? ' []' : `\n${listed.join('\n')}`}`),
        related: named.map(({ value: name, place }) => ({ message: `the README names ${(0,text_words/* quote */.hD)(name)}`, place })),
    };
}
/** None where the answer about SLIs says why there are none: `metrics: []` then says the same. */
function* metrics(kep, due) {
    const slis = kep.readme.answers.get('slis');
    const named = (0,readme/* metricsIn */.d)(slis);
    const isListed = kep.metadata.has('metrics');
    if (isListed && named.length === 0 && saysWhyNone(slis))
        return;
    const names = [...new Set(named.map(({ value: name }) => name))].filter((name) => !name.includes('*'));
    yield {
        ...prr_answers_are_declared_missing(kep, 'metrics', due, `metrics:\n${names.map((name) => `  - ${name}`).join('\n')}`),
        ...(isListed && {
            message: `Unexpected \`metrics\` without a metric, expected names: they are due from ${due} on`,
        }),
        ...(named.every(({ value: name }) => isOfEveryCluster(name)) && { severity: 'warning' }),
        ...(named.length === 0 && {
            help: 'List the metrics that tell an operator whether the feature works. Approvers ask for at least one.',
        }),
        related: named.map(({ value: name, place }) => ({ message: `the README names ${(0,text_words/* quote */.hD)(name)}`, place })),
    };
}
const NO = /\b(?:no|not|none|nothing|without|n\/a|neither|never)\b|n't\b/i;
/** A sentence that denies, and more than the bare word. */
function saysWhyNone(slis) {
    return slis?.state === 'answered' && NO.test(slis.text) && slis.text.trim().split(/\s+/).length >= 4;
}
/** Without a gate there is nothing to switch: the answer is due, but nobody waits for it. */
function hasGate({ metadata, readme }) {
    return (readme.gates.length > 0 || (metadata.data['feature-gates'] ?? []).some(({ name }) => Boolean(name?.value)));
}
function prr_answers_are_declared_missing({ metadata }, key, due, help) {
    return {
        subject: key,
        message: `Missing \`${key}\`, which is due from ${due} on`,
        place: metadata.at(metadata.has(key) ? key : 'stage'),
        help,
    };
}
/** What stands in a file: a value with its place, or keys and values. */
function saysSomething(data) {
    const { value } = data;
    return typeof value === 'string' ? !declaresNothing(value) : Object.keys(data).length > 0;
}
/** A value that says something, or one that the schema has rejected: that is a problem of its own. */
function prr_answers_are_declared_isDeclared({ metadata }, key) {
    const isRejected = metadata.problems.some(({ subject }) => subject === key || subject.startsWith(`${key}.`));
    if (isRejected)
        return true;
    const value = metadata.data[key];
    if (value === undefined)
        return false;
    return Array.isArray(value) ? value.some(saysSomething) : saysSomething(value);
}
/** Words that declare as little as an empty list. */
function declaresNothing(text) {
    return (0,non_answers/* saysNothing */._X)(text) || /^(?:~|null)$/i.test(text.trim());
}

;// CONCATENATED MODULE: ./lib/rules/prr-approval-covers-stage.js

/** Each stage is reviewed anew: an approval for alpha says nothing about beta. */
const prrApprovalCoversStage = {
    id: 'prr-approval-covers-stage',
    summary: 'The approval file has an entry for the current stage.',
    category: 'approval',
    severity: 'error',
    reads: ['metadata', 'approval'],
    *check({ metadata, approval, stage, repository }) {
        if (stage === undefined || !approval?.exists || approval.has(stage) || !(0,scalars/* isSound */.gH)(approval))
            return;
        const written = repository.config.stages.filter((name) => approval.has(name));
        const edit = entryBelow(approval, stage);
        yield {
            subject: stage,
            message: `Missing \`${stage}\` in the approval file, expected an approver for the current stage`,
            place: approval.at(written.at(-1) ?? 'kep-number'),
            related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
            help: `${stage}:\n  approver: "@…"`,
            ...(edit && {
                fix: {
                    safety: 'unsafe',
                    edits: [edit],
                    leaves: [{ rule: 'prr-approver-is-known', subject: stage }],
                },
            }),
        };
    },
};
/**
 * An entry for `stage` below the last line, indented and quoted as those above it; `undefined` unless all is well with the file and
 * each of its top-level keys starts a line.
 */
function entryBelow({ path, text, problems }, stage) {
    const lines = text.trimEnd().split('\n');
    const first = lines.findIndex((line) => /^kep-number *:/.test(line));
    if (problems.length > 0 || first === -1)
        return undefined;
    if (lines.slice(first).some((line) => /^(?:---|\.\.\.|[\]}])/.test(line)))
        return undefined;
    const last = lines.findLast((line) => /^ +approver *:/.test(line));
    const [, indentation = '  ', quote = '"'] = /^( +)approver *:[^'"#]*(['"])?/.exec(last ?? '') ?? [];
    const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return {
        place: { path, start: end, end },
        text: `\n${stage}:\n${indentation}approver: ${quote}${quote}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/prr-approval-exists.js



/** The file is the review's only trace; the release team looks for it, not for comments. */
const prrApprovalExists = {
    id: 'prr-approval-exists',
    summary: "The KEP has an approval file in its owning SIG's folder.",
    category: 'approval',
    severity: 'error',
    reads: ['metadata', 'approval', 'inventory', 'change'],
    *check(kep) {
        const { metadata, approvalPath, approval, directoryNumber, stage, latestMilestone, repository } = kep;
        if (approval?.exists)
            return;
        if (latestMilestone === undefined || (0,lifecycle.compareReleases)(latestMilestone, repository.config.prrSince) < 0)
            return;
        if (approvalPath === undefined) {
            yield* unnumbered(kep);
            return;
        }
        const number = plainNumber(metadata.data['kep-number']?.value ?? directoryNumber ?? '');
        const { approvals } = repository;
        const isMisnumbered = directoryNumber !== undefined && number !== directoryNumber;
        if (isMisnumbered && approvals.some((file) => file.number === directoryNumber))
            return;
        const elsewhere = approvals.find((file) => file.number === number);
        const file = `kep-number: ${number}\n${stage ?? 'alpha'}:\n  approver: `;
        const approvers = repository.config.approvals?.approvers;
        yield {
            subject: 'approval',
            message: elsewhere === undefined
                ? `Missing approval file ${(0,text_words/* quote */.hD)(approvalPath)}`
                : `Unexpected approval file ${(0,text_words/* quote */.hD)(elsewhere.path)}, expected ${(0,text_words/* quote */.hD)(approvalPath)}`,
            place: metadata.at(elsewhere === undefined ? 'stage' : 'owning-sig'),
            ...(elsewhere && { related: [{ message: 'found here', place: { path: elsewhere.path } }] }),
            help: elsewhere === undefined
                ? `${approvalPath}, with a member of ${approvers} as approver:\n\n${file}"@…"`
                : `git mv ${elsewhere.path} ${approvalPath}`,
            ...(elsewhere === undefined &&
                !isMisnumbered &&
                stage !== undefined && {
                fix: {
                    safety: 'unsafe',
                    edits: [{ place: { path: approvalPath }, text: `${file}""\n` }],
                    leaves: [{ rule: 'prr-approver-is-known', subject: stage }],
                },
            }),
        };
    },
    checkChange: untracked,
};
/** An author who forgets to add the file sees it in every run, and nobody else does. */
function* untracked({ kep, files }) {
    const { approvalPath } = kep;
    const unknown = files.filter((file) => file.untracked);
    // Where more than the approval is new, the author has yet to add all of it.
    if (unknown.length !== 1 || approvalPath === undefined || unknown[0]?.path !== approvalPath)
        return;
    yield {
        subject: 'approval',
        severity: 'notice',
        message: `Unexpected approval file ${(0,text_words/* quote */.hD)(approvalPath)} that git does not track, the change will lack it`,
        place: { path: approvalPath },
        help: `git add ${approvalPath}`,
    };
}
/** A KEP without a number has no approval either: nobody could find it. */
function* unnumbered({ metadata, directory, number, stage, repository }) {
    const sig = metadata.data['owning-sig']?.value;
    const written = metadata.raw('kep-number')?.trim() ?? '';
    if (repository.config.approvals === undefined || sig === undefined || number !== undefined)
        return;
    if (written === '' || isPart(directory, written))
        return;
    yield {
        subject: 'approval',
        message: `Missing approval file of ${(0,text_words/* quote */.hD)(stage ?? 'alpha')}, which is named by the number of the KEP`,
        place: metadata.at('stage'),
        related: [{ message: 'no number', place: metadata.at('kep-number') }],
        help: `With the number of the enhancement issue in \`kep-number\`, and a member of ${repository.config.approvals.approvers} as approver:\n\nkep-number: …\n${stage ?? 'alpha'}:\n  approver: "@…"`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/prr-approval-has-kep.js


/** A file under a wrong number or in a wrong folder approves nothing and looks as if it did. */
const prrApprovalHasKep = {
    id: 'prr-approval-has-kep',
    summary: "Every approval file belongs to a KEP and lies in its owning SIG's folder.",
    category: 'approval',
    severity: 'warning',
    reads: ['metadata', 'approval', 'inventory'],
    *check({ approvalPath, approval, directoryNumber, metadata, repository }) {
        if (approvalPath === undefined || !approval?.exists)
            return;
        const numbered = repository.directories.filter(({ number }) => number === directoryNumber);
        if (numbered.length > 1)
            return;
        for (const { path, number } of repository.approvals) {
            if (number !== directoryNumber || path === approval.path)
                continue;
            yield {
                subject: path,
                message: `Unexpected second approval file ${(0,text_words/* quote */.hD)(path)}, expected only ${(0,text_words/* quote */.hD)(approvalPath)}`,
                place: { path },
                related: [{ message: 'the owning SIG', place: metadata.at('owning-sig') }],
                help: `git rm ${path}`,
            };
        }
    },
    *checkRepository({ approvals, directories }) {
        const numbers = new Set(directories.map(({ number }) => number));
        const approved = new Set(approvals.map(({ number }) => number));
        for (const { path, sig, number } of approvals) {
            if (numbers.has(number))
                continue;
            const unapproved = directories.filter((kep) => kep.directory.includes(`/${sig}/`) && !approved.has(kep.number ?? ''));
            const meant = (0,lifecycle.nearest)(number, unapproved.flatMap((kep) => kep.number ?? []));
            const kep = unapproved.find((other) => other.number === meant);
            yield {
                subject: path,
                message: `Unexpected approval of KEP ${(0,text_words/* quote */.hD)(number)}, expected the number of a KEP in this repository`,
                place: { path },
                ...(kep && {
                    help: `${kep.directory} has no approval file: if it is meant, rename this one to ${meant}.yaml.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/prr-approval-is-valid.js
/** Holds whatever the status says: a file that cannot be read is noticed years later otherwise. */
const prrApprovalIsValid = {
    id: 'prr-approval-is-valid',
    summary: 'The approval file is YAML with a `kep-number` and one entry per stage.',
    category: 'approval',
    severity: 'error',
    reads: ['approval'],
    always: true,
    *check({ approval }) {
        if (approval !== undefined)
            yield* approval.problems;
    },
};

;// CONCATENATED MODULE: ./lib/rules/facts/moves.js
/** What a pull request does to the stage of a KEP. */


/** The stage that the pull request moves the KEP on to: a later one than the base version's. A KEP that falls back does not move on. */
function movedOnTo({ kep, base }) {
    const { stage } = kep;
    if (stage === undefined || base?.stage === undefined)
        return undefined;
    return moves_isLater(kep, stage, base.stage) ? stage : undefined;
}
/** Whether `stage` comes after `other` in the repository's order. */
function moves_isLater({ repository: { config } }, stage, other) {
    return config.stages.indexOf(stage) > config.stages.indexOf(other);
}
/** The approver of a stage in the form in which handles are compared; `''` when nobody is named. */
function approverOf(kep, stage) {
    return (0,handles/* bareHandle */.VR)(kep?.approval?.raw(stage, 'approver') ?? '');
}
/**
 * Whether the pull request brings the current stage up for approval: a new KEP, one that becomes implementable or gets another stage,
 * or another approver. Staying at an approved stage for one more release needs no new approval, and being implemented needs none.
 */
function asksForApproval(change) {
    const { kep, base } = change;
    if (!kep.prrRequired || kep.stage === undefined)
        return false;
    return (base === undefined ||
        base.stage === undefined ||
        movedOnTo(change) !== undefined ||
        !lifecycle.ACTIVE_STATUSES.has(base.status ?? '') ||
        approverOf(base, kep.stage) !== approverOf(kep, kep.stage));
}

;// CONCATENATED MODULE: ./lib/rules/prr-approval-moves-with-stage.js




/** Approver and answers are reviewed together: an approval that comes before its stage is one of answers that nobody has seen. */
const prrApprovalMovesWithStage = {
    id: 'prr-approval-moves-with-stage',
    summary: 'The approval of a stage is added by the pull request that moves the KEP to that stage.',
    category: 'approval',
    severity: 'notice',
    reads: ['metadata', 'approval', 'change'],
    /** Entries for later stages: added ahead of time, or left when the KEP was put back. */
    *check(kep) {
        const { approval, metadata, stage, repository } = kep;
        if (approval === undefined || stage === undefined)
            return;
        // If milestones say that the stage is behind, that is what has to be mended.
        if ((0,lifecycle.dueStage)(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later)) !== undefined)
            return;
        for (const entry of repository.config.stages) {
            if (!moves_isLater(kep, entry, stage) || !prr_approval_moves_with_stage_isNamed(kep, entry))
                continue;
            yield {
                subject: entry,
                message: `Unexpected approval of \`${entry}\` at \`stage: ${stage}\`, expected it with the move to \`${entry}\``,
                place: approval.at(entry, 'approver'),
                related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
                help: `Move \`stage\` to \`${entry}\`, or remove the entry: the pull request that moves the stage brings the answers and asks for it.`,
            };
        }
    },
    *checkChange(change) {
        yield* leftover(change);
    },
};
/** The stage moves on to an approval that was there before and that nobody has touched. */
function* leftover(change) {
    const { kep, base } = change;
    const { approval, metadata } = kep;
    const stage = movedOnTo(change);
    if (approval === undefined || base === undefined || stage === undefined)
        return;
    if (!prr_approval_moves_with_stage_isNamed(base, stage) || approverOf(base, stage) !== approverOf(kep, stage))
        return;
    const approver = (0,text_words/* quote */.hD)(approval.raw(stage, 'approver') ?? '');
    yield {
        subject: stage,
        message: `Unexpected approval of \`${stage}\` from before the move to \`${stage}\`, expected it with the move`,
        place: metadata.at('stage'),
        related: [{ message: `${approver} was named before`, place: approval.at(stage, 'approver') }],
        help: `Ask ${approver} to review the answers of this pull request, or name the approver who will.`,
    };
}
/** An entry may wait for its name; what is no handle is another rule's. */
function prr_approval_moves_with_stage_isNamed(kep, stage) {
    const text = kep?.approval?.raw(stage, 'approver');
    return text !== undefined && !(0,handles/* isUnnamed */.Vn)(text) && (0,handles/* isHandle */.r0)(text);
}

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-active.js



/** Former approvers vouch for what they reviewed; a review that is still to come needs somebody who does them. */
const prrApproverIsActive = {
    id: 'prr-approver-is-active',
    summary: 'A new approval names an approver who still reviews.',
    category: 'approval',
    severity: 'warning',
    reads: ['metadata', 'approval', 'aliases', 'change'],
    *checkChange({ kep, base }) {
        const { approval, stage, repository } = kep;
        const { config, aliases } = repository;
        if (!approval?.exists || config.approvals === undefined)
            return;
        const active = aliases.groups.get(config.approvals.approvers) ?? [];
        const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
        for (const entry of config.stages) {
            const isPast = stage !== undefined && moves_isLater(kep, stage, entry);
            const approver = approverOf(kep, entry);
            if (isPast || approver === '' || approver === approverOf(base, entry))
                continue;
            const isIn = (alias) => alias.some(({ value: name }) => (0,handles/* bareHandle */.VR)(name) === approver);
            if (isIn(active) || !isIn(emeritus))
                continue;
            const names = active.map(({ value: name }) => (0,text_words/* quote */.hD)(name)).join(', ');
            yield {
                subject: entry,
                message: `Unexpected former approver ${(0,text_words/* quote */.hD)(approval.raw(entry, 'approver') ?? '')} of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
                place: approval.at(entry, 'approver'),
                ...(active.length > 0 && { help: `One of ${names}: see ${aliases.path}.` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-independent.js



/** The review wants somebody who did not write the KEP. */
const prrApproverIsIndependent = {
    id: 'prr-approver-is-independent',
    summary: 'The approver of the current stage is not an author of the KEP.',
    category: 'approval',
    severity: 'warning',
    reads: ['metadata', 'approval'],
    *check({ metadata, approval, stage }) {
        const approver = stage === undefined ? undefined : approval?.raw(stage, 'approver');
        if (stage === undefined ||
            approval === undefined ||
            approver === undefined ||
            (0,handles/* bareHandle */.VR)(approver) === '')
            return;
        const author = [...(0,scalars/* scalars */.kw)(metadata, 'authors')].find(({ value: text }) => (0,handles/* bareHandle */.VR)(text) === (0,handles/* bareHandle */.VR)(approver));
        if (author === undefined)
            return;
        yield {
            subject: stage,
            message: `Unexpected author ${(0,text_words/* quote */.hD)(approver)} as approver of \`${stage}\`, expected somebody else`,
            place: approval.at(stage, 'approver'),
            related: [{ message: 'an author of the KEP', place: author.place }],
            help: 'Ask another production readiness approver to review this stage.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-kept.js


/** Who has reviewed a stage knows the KEP; whoever takes over begins anew. */
const prrApproverIsKept = {
    id: 'prr-approver-is-kept',
    summary: 'A KEP stays with the approver of its earlier stages.',
    category: 'approval',
    severity: 'notice',
    reads: ['metadata', 'approval', 'aliases', 'change'],
    *checkChange(change) {
        const { kep, base } = change;
        const { approval, stage, repository } = kep;
        if (stage === undefined || approval === undefined || base === undefined)
            return;
        const name = prr_approver_is_kept_nameOf(kep, stage);
        // Another name for the same stage is somebody's who hands it over.
        if (name === undefined || prr_approver_is_kept_nameOf(base, stage) !== undefined || !isActive(repository, name))
            return;
        const earlier = lastApproved(change, stage);
        const before = earlier && prr_approver_is_kept_nameOf(kep, earlier);
        if (earlier === undefined ||
            before === undefined ||
            prr_approver_is_kept_isSame(name, before) ||
            !isActive(repository, before))
            return;
        yield {
            subject: stage,
            message: `Unexpected approver ${(0,text_words/* quote */.hD)(name)} of \`${stage}\`, expected ${(0,text_words/* quote */.hD)(before)} who approved \`${earlier}\``,
            place: approval.at(stage, 'approver'),
            related: [{ message: `the approver of \`${earlier}\``, place: approval.at(earlier, 'approver') }],
            help: `Ask ${(0,text_words/* quote */.hD)(before)} first: approvers stay with a KEP unless they cannot go on with it.`,
        };
    },
};
/** The last stage before `stage` that had its approver before the change and has one now. */
function lastApproved({ kep, base }, stage) {
    const { stages } = kep.repository.config;
    return stages
        .slice(0, stages.indexOf(stage))
        .findLast((one) => prr_approver_is_kept_nameOf(kep, one) !== undefined && prr_approver_is_kept_nameOf(base, one) !== undefined);
}
/** An entry may wait for its name; what is no handle is another rule's. */
function prr_approver_is_kept_nameOf(kep, stage) {
    const text = kep?.approval?.data.stages?.[stage]?.approver?.value.trim();
    return text !== undefined && !(0,handles/* isUnnamed */.Vn)(text) && (0,handles/* isHandle */.r0)(text) ? text : undefined;
}
function prr_approver_is_kept_isSame(name, other) {
    return (0,handles/* bareHandle */.VR)(name) === (0,handles/* bareHandle */.VR)(other);
}
/** Whether somebody still is an approver; without the alias nobody can tell. */
function isActive({ config, aliases }, name) {
    const current = config.approvals && aliases.groups.get(config.approvals.approvers);
    return current?.some(({ value }) => prr_approver_is_kept_isSame(name, value)) ?? false;
}

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-known.js



/** Approvers of production readiness are few and trained for it; anybody else's name approves nothing. */
const prrApproverIsKnown = {
    id: 'prr-approver-is-known',
    summary: 'The approver is one handle of the alias of production readiness approvers.',
    category: 'approval',
    severity: 'error',
    reads: ['metadata', 'approval', 'aliases'],
    *check({ approval, stage, repository }) {
        if (!approval?.exists || !(0,scalars/* isSound */.gH)(approval))
            return;
        const { stages } = repository.config;
        for (const entry of stages) {
            if (!approval.has(entry) || isRejected(approval, entry))
                continue;
            const isFuture = stage !== undefined && stages.indexOf(entry) > stages.indexOf(stage);
            const text = approval.raw(entry, 'approver') ?? '';
            const strange = entry === stage || isFuture ? stranger(repository, text, entry) : undefined;
            const fault = malformed(approval, entry, isFuture, strange === undefined) ?? strange;
            if (fault !== undefined) {
                const place = approval.at(entry, 'approver');
                yield { subject: entry, place, ...(isFuture && { severity: 'warning' }), ...fault };
            }
        }
    },
};
/** The schema has said what is wrong with the entry. */
function isRejected({ problems }, entry) {
    return problems.some(({ subject }) => subject === entry || subject.startsWith(`${entry}.`));
}
/** What no list of approvers is needed for. An entry for a later stage may wait for its name. */
function malformed(approval, entry, isFuture, isMember) {
    const text = approval.raw(entry, 'approver') ?? '';
    const help = `${entry}:\n  approver: "@${(0,handles/* isUnnamed */.Vn)(text) ? '…' : (/[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? '…')}"`;
    if (approval.has(entry, 'approver', 0)) {
        return { message: `Unexpected list of approvers of \`${entry}\`, expected one handle`, help };
    }
    if ((0,handles/* isUnnamed */.Vn)(text)) {
        if (isFuture)
            return undefined;
        const found = text.trim() === '' ? 'Missing approver' : `Unexpected ${(0,text_words/* quote */.hD)(text)}, expected an approver`;
        return { message: `${found} of \`${entry}\``, help };
    }
    if ((0,handles/* isHandle */.r0)(text))
        return undefined;
    const handle = (0,handles/* trimmedHandle */.DE)(text);
    const edit = handle !== undefined && isMember ? approval.edit(handle, entry, 'approver') : undefined;
    const expected = (0,handles/* isHandle */.r0)(text.trim()) ? `${(0,text_words/* quote */.hD)(text.trim())} without blanks` : quoteOr(handle);
    return {
        message: `Unexpected ${(0,text_words/* quote */.hD)(text)} as approver of \`${entry}\`, expected ${expected}`,
        help,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
}
function quoteOr(handle) {
    return handle === undefined ? 'one handle' : (0,text_words/* quote */.hD)(handle);
}
function stranger({ config, aliases }, text, entry) {
    const current = config.approvals && aliases.groups.get(config.approvals.approvers);
    if (config.approvals === undefined || current === undefined)
        return undefined;
    const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
    if ((0,handles/* isUnnamed */.Vn)(text))
        return undefined;
    if ([...current, ...emeritus].some(({ value: name }) => (0,handles/* bareHandle */.VR)(name) === (0,handles/* bareHandle */.VR)(text)))
        return undefined;
    const names = current.map(({ value: name }) => name);
    return {
        message: `Unexpected ${(0,text_words/* quote */.hD)(text)} as approver of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
        help: `One of ${names.map(text_words/* quote */.hD).join(', ')}: see ${aliases.path}.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-requested.js



/** A name in a file notifies nobody: the approver sees the pull requests that are assigned to them. */
const prrApproverIsRequested = {
    id: 'prr-approver-is-requested',
    summary: 'The approver of the current stage is assigned to the pull request or asked to review it.',
    category: 'approval',
    severity: 'notice',
    reads: ['metadata', 'approval', 'template', 'change'],
    *checkChange(change) {
        const { pullRequest, kep } = change;
        const { approval, stage } = kep;
        if (pullRequest === undefined || stage === undefined || !asksForApproval(change))
            return;
        const approver = approval?.raw(stage, 'approver') ?? '';
        if (approval === undefined || (0,handles/* isUnnamed */.Vn)(approver) || !(0,handles/* isHandle */.r0)(approver))
            return;
        const { author, assignees, reviewers } = pullRequest;
        const involved = [...assignees, ...reviewers, ...(author === undefined ? [] : [author])];
        if (involved.some((handle) => (0,handles/* bareHandle */.VR)(handle) === (0,handles/* bareHandle */.VR)(approver)))
            return;
        yield {
            subject: stage,
            message: `Missing ${(0,text_words/* quote */.hD)(approver)}, the approver of \`${stage}\`, among the assignees and reviewers of the pull request`,
            place: approval.at(stage, 'approver'),
            help: `Assign the pull request to ${(0,text_words/* quote */.hD)(approver)} or request their review: nothing else tells them of it.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/question-is-answered.js


/** A heading without an answer pleases a table of contents, not an approver. */
const questionIsAnswered = {
    id: 'question-is-answered',
    summary: 'Every question that is due at the stage has an answer of the author.',
    category: 'questionnaire',
    severity: 'error',
    reads: ['metadata', 'readme'],
    *check(kep) {
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (answer.state !== 'unanswered')
                continue;
            const { question, text, written, place, leftovers } = answer;
            const isPlaceholder = text.trim() !== '';
            const isTemplate = !isPlaceholder && leftovers.length > 0;
            yield {
                subject: question.id,
                message: isPlaceholder
                    ? `Unexpected ${(0,text_words/* quote */.hD)(text.trim())}, expected an answer to ${(0,text_words/* quoteQuestion */.nA)(question.heading)}`
                    : `Missing answer to ${(0,text_words/* quoteQuestion */.nA)(question.heading)}, due from ${question.stage} on`,
                place: isPlaceholder ? (written ?? place) : place,
                ...(isTemplate && {
                    related: leftovers.slice(0, 1).map(({ kind, place: there }) => ({
                        message: kind === 'option' ? 'no option is ticked here' : "only the template's text stands here",
                        place: there,
                    })),
                }),
                help: /^(?:does|can|will|is|are|were|was|do)\b/i.test(question.heading)
                    ? 'Write an answer below the question. "No." or "None." is one; if it depends, say on what.'
                    : 'Write an answer below the question. If it does not apply, say why in a sentence.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/question-is-asked-once.js

/** Two copies of a question end in two answers. */
const questionIsAskedOnce = {
    id: 'question-is-asked-once',
    summary: 'No question stands twice in the questionnaire.',
    category: 'questionnaire',
    severity: 'warning',
    reads: ['readme'],
    *check({ readme }) {
        for (const answer of readme.answers.values()) {
            if (answer.state === 'missing')
                continue;
            const { question, place, repeats } = answer;
            const [again, ...more] = repeats;
            if (again === undefined)
                continue;
            yield {
                subject: question.id,
                message: `Unexpected second ${(0,text_words/* quoteQuestion */.nA)(question.heading)}, expected each question once`,
                place: again,
                related: [
                    { message: 'first asked here', place },
                    ...more.map((other) => ({ message: 'and again here', place: other })),
                ],
                help: 'Merge the answers below the first one and remove the other.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/question-is-present.js


/** KEPs that move on with an old questionnaire lack the questions that the template gained since. */
const questionIsPresent = {
    id: 'question-is-present',
    summary: 'The README asks every question that is due at the stage.',
    category: 'questionnaire',
    severity: 'error',
    reads: ['metadata', 'readme'],
    *check(kep) {
        const missing = (0,model_due/* askedAnswers */.MO)(kep).filter(isGoneFrom(kep));
        for (const answer of missing.filter(({ text }) => text === ''))
            yield { ...absent(answer), ...(kep.readme.swallowed === undefined && insertionOf(answer)) };
        for (const answers of bySection(missing.filter(({ text }) => text !== '')))
            yield answeredAsWhole(answers);
        for (const answers of bySection((0,model_due/* upcomingAnswers */.ab)(kep)
            .filter(isGoneFrom(kep))
            .filter(({ text }) => text === ''))) {
            const section = answers[0]?.question.section;
            const all = [...kep.readme.answers.values()].filter(({ question }) => question.section === section);
            if (answers.length === all.length)
                yield upcomingSection(answers);
            else
                for (const answer of answers)
                    yield { ...absent(answer), severity: 'notice' };
        }
    },
};
/** Missing, and not merely hidden by a comment or fence that another rule is about. */
function isGoneFrom({ readme }) {
    return (answer) => answer.state === 'missing' && !readme.swallowed?.questions.includes(answer.question.id);
}
function bySection(answers) {
    return [...new Set(answers.map(({ question }) => question.section))].map((section) => answers.filter(({ question }) => question.section === section));
}
function absent({ question, place }) {
    return {
        subject: question.id,
        message: `Missing question ${(0,text_words/* quoteQuestion */.nA)(question.heading)} of ${(0,text_words/* quote */.hD)(question.section)}, due from ${question.stage} on`,
        place,
        help: `Add below ${question.section}:\n###### ${question.heading}`,
    };
}
/** The question alone: its answer is what the author still has to write. */
function insertionOf({ question, insertion }) {
    if (insertion === undefined)
        return {};
    const leaves = [{ rule: 'question-is-answered', subject: question.id }];
    return { fix: { safety: 'unsafe', edits: [insertion], leaves } };
}
/** A section whose only text is a sentence answers its questions, but hides which of them were thought about. */
function answeredAsWhole(answers) {
    const one = answers.length === 1;
    return {
        ...sectionProblem(answers),
        message: `Missing ${one ? 'the question' : `the ${answers.length} questions`} of ${(0,text_words/* quote */.hD)(sectionOf(answers))}, one text stands for ${one ? 'it' : 'all of them'}`,
        severity: 'warning',
    };
}
function upcomingSection(answers) {
    const [first] = answers;
    return {
        ...sectionProblem(answers),
        message: `Missing the questions of ${(0,text_words/* quote */.hD)(sectionOf(answers))}, due from ${first?.question.stage} on`,
        severity: 'notice',
    };
}
function sectionOf([first]) {
    return first?.question.section ?? '';
}
function sectionProblem(answers) {
    return {
        subject: sectionOf(answers),
        place: answers[0]?.place ?? { path: '' },
        help: `### ${sectionOf(answers)}\n\n${answers.map(({ question }) => `###### ${question.heading}`).join('\n\n')}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/questionnaire-is-present.js


const LEFT_OUT = /\bsections?\b[^.]{0,80}\b(?:dropped|removed|omitted|skipped|left\s+out|(?:not|n['’]t)\s+appl(?:y|icable))\b/i;
/** Since v1.21 a KEP that targets a release answers the questionnaire (KEP-1194). */
const questionnaireIsPresent = {
    id: 'questionnaire-is-present',
    summary: 'The README has the production readiness questionnaire, visible and with its questions.',
    category: 'questionnaire',
    severity: 'error',
    reads: ['readme', 'template'],
    *check(kep) {
        const { readme, repository } = kep;
        const { questions, path } = repository.template;
        if (!readme.exists || readme.problems.length > 0 || questions.length === 0)
            return;
        const document = readme.path.slice(readme.path.lastIndexOf('/') + 1);
        const help = `Copy the section "Production Readiness Review Questionnaire" from ${path ? `${path}/${document}` : 'the KEP template'} and answer the questions that are due.`;
        if (readme.swallowed) {
            const { kind, value: name, place, questions: hidden } = readme.swallowed;
            const end = kind === 'comment' ? '-->' : (/^(?:`{3,}|~{3,})/.exec(name)?.[0] ?? '```');
            yield {
                subject: 'questionnaire',
                message: `Unexpected ${kind} that is never closed, it hides ${hidden.length} question${hidden.length === 1 ? '' : 's'}`,
                place,
                help: `Close it with ${end} where the ${kind} should end.`,
            };
            return;
        }
        if ((0,model_due/* isAsked */.D6)(kep))
            return;
        if (readme.questionnaire === undefined) {
            yield {
                subject: 'questionnaire',
                message: 'Missing the production readiness questionnaire',
                place: readme.title?.place ?? { path: readme.path },
                help,
                // A KEP that says at its start that parts were left out has done so on purpose.
                ...(LEFT_OUT.test(readme.sections[0]?.text ?? '') && { severity: 'warning' }),
            };
        }
        else if (readme.dismissal) {
            yield {
                subject: 'questionnaire',
                message: `Unexpected ${(0,text_words/* quote */.hD)(readme.dismissal.value)} instead of the questionnaire, expected its questions`,
                place: readme.dismissal.place,
                related: [{ message: 'the questionnaire', place: readme.questionnaire }],
                help: `If no review applies to this KEP, keep the reason and ignore this rule for it. Otherwise: ${help}`,
                severity: 'warning',
            };
        }
        else {
            yield {
                subject: 'questionnaire',
                message: 'Unexpected empty questionnaire, expected its questions',
                place: readme.questionnaire,
                help,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/releases-start-with-v.js


/** `1.20` is a number to YAML, and not twenty to every reader: the `v` makes it a text. */
const releasesStartWithV = {
    id: 'releases-start-with-v',
    summary: "Releases in `kep.yaml` are written with a `v`, where the template's are.",
    category: 'metadata',
    severity: 'notice',
    reads: ['metadata', 'template'],
    *check(kep) {
        const { metadata, repository } = kep;
        if (!repository.template.releasesWithV)
            return;
        const bare = releases(kep).filter(({ text }) => (0,lifecycle.isRelease)(text) && /^\s*\d/.test(text) && !(0,lifecycle.isUnknownRelease)((0,lifecycle.parseRelease)(text)));
        const [first, ...others] = bare.map((one) => ({
            ...one,
            meant: (0,lifecycle.spellRelease)(one.text) ?? '',
            place: metadata.at(...one.keys),
        }));
        if (first === undefined)
            return;
        const edits = bare.flatMap(({ keys, text }) => metadata.edit((0,lifecycle.spellRelease)(text) ?? '', ...keys) ?? []);
        yield {
            subject: 'milestones',
            message: `Unexpected ${(0,text_words/* quote */.hD)(first.text)} without \`v\`, expected ${(0,text_words/* quote */.hD)(first.meant)}`,
            place: first.place,
            related: others.map(({ text, meant, place }) => ({
                message: `${(0,text_words/* quote */.hD)(text)} is ${(0,text_words/* quote */.hD)(meant)}`,
                place,
            })),
            help: `${first.keys.at(-1)}: "${first.meant}"`,
            ...(edits.length === bare.length && { fix: { safety: 'safe', edits } }),
        };
    },
};
/** What stands where kep.yaml has a release. */
function releases({ metadata, repository }) {
    return [['latest-milestone'], ...repository.config.stages.map((stage) => ['milestone', stage])].flatMap((keys) => {
        const text = metadata.raw(...keys);
        return text === undefined ? [] : [{ keys, text }];
    });
}

// EXTERNAL MODULE: ./lib/rules/section-is-present.js
var section_is_present = __webpack_require__(1035);
;// CONCATENATED MODULE: ./lib/rules/sig-is-known.js




/** A misspelt SIG is asked for nothing and finds no approval file. */
const sigIsKnown = {
    id: 'sig-is-known',
    summary: 'Owning and participating SIGs exist.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata', 'template', 'aliases', 'inventory'],
    *check({ metadata, repository }) {
        const { sigs, aliases, template } = repository;
        // Most participating SIGs are known by their alias only.
        if (![...aliases.groups.keys()].some((alias) => alias.endsWith('-leads')))
            return;
        for (const key of ['owning-sig', 'participating-sigs']) {
            if (metadata.data[key] === undefined)
                continue;
            const seen = new Set();
            for (const { value: text, place } of (0,scalars/* scalars */.kw)(metadata, key)) {
                const isKnown = sigs.has(text) || aliases.groups.has(text) || isWorkingGroup(text);
                if (text === '' || isKnown || (0,template_values/* isTemplateValue */.Q)(template, key, text) || seen.has(text))
                    continue;
                seen.add(text);
                const meant = meantSig(text, sigs);
                yield {
                    subject: text,
                    message: `Unexpected ${(0,text_words/* quote */.hD)(text)} in \`${key}\`, expected ${meant === undefined ? 'a known SIG' : (0,text_words/* quote */.hD)(meant)}`,
                    place,
                    help: `A SIG is known by an alias ${(0,text_words/* quote */.hD)(`${text}-leads`)} in ${aliases.path} or by its directory of KEPs.`,
                };
            }
        }
    },
};
/** A SIG by the start of its name (`sig-arch`), else by a name that is little different. */
function meantSig(text, sigs) {
    const name = text.toLowerCase().replace(/^sig[-_ ]?/, '');
    const names = [...sigs].filter((sig) => sig.startsWith('sig-')).map((sig) => sig.slice('sig-'.length));
    const longer = names.filter((other) => name.length >= 3 && other.startsWith(name));
    const meant = longer.length === 1 ? longer[0] : (0,lifecycle.nearest)(name, names);
    return meant === undefined ? undefined : `sig-${meant}`;
}
/** Working groups come and go without an alias. */
function isWorkingGroup(text) {
    return /^(wg|committee)-[a-z0-9-]+$/.test(text);
}

;// CONCATENATED MODULE: ./lib/rules/signoff-checklist-is-current.js




const signoff_checklist_is_current_SECTION = 'Release Signoff Checklist';
const REQUIRED = /^\(R\)/;
/** What an active KEP's status says has happened, by the words of the item. */
const BY_STATUS = /\bas implementable\b|^r design details\b|^r test plan is in place\b|^r graduation criteria\b/;
/** What an entry in the approval file says has happened. */
const BY_APPROVAL = /\bproduction readiness review\b/;
/** The release team reads the checklist; reviewers differ in what they make of it, so that this stays a warning. */
const signoffChecklistIsCurrent = {
    id: 'signoff-checklist-is-current',
    summary: 'The release signoff checklist has the template\u2019s required items, and those that the KEP\u2019s state implies are ticked.',
    category: 'document',
    severity: 'warning',
    reads: ['metadata', 'approval', 'readme', 'template'],
    *check(kep, change) {
        const { readme, status } = kep;
        if (!(0,facts_sections/* isHeld */.i7)(kep))
            return;
        const required = checklist(kep.repository.template.sections, '').filter(({ value: name }) => REQUIRED.test(name));
        const chapter = (0,facts_sections/* chapterOf */.FN)(readme.sections, signoff_checklist_is_current_SECTION);
        if (required.length === 0 || chapter === undefined)
            return;
        const items = checklist(readme.sections, readme.path);
        // Some SIGs remove the list when the work is done.
        if (items.length === 0 && status === 'implemented')
            return;
        const missing = required.filter(({ value: name }) => !items.some((item) => (0,facts_sections/* isSameLine */.r7)(item.value, name)));
        if (missing.length > 0) {
            yield {
                subject: 'items',
                message: `Missing ${items.length === 0 ? `checkboxes such as ${(0,text_words/* quote */.hD)(`- [ ] ${missing[0]?.value}`)}` : phrase(missing)} in the checklist`,
                place: chapter.section.place,
                help: `Add:\n${missing.map(({ value: name }) => `- [ ] ${name}`).join('\n')}`,
                // Parts of an item are about one stage: authors leave out those of others.
                ...(missing.every(({ nested }) => nested) && { severity: 'notice' }),
            };
        }
        yield* broken(items, required);
        yield* unticked(items.filter((item) => item.broken === undefined), required, kep, isNewlyApproved(kep, change));
    },
};
function checklist(sections, path) {
    const chapter = (0,facts_sections/* chapterOf */.FN)(sections, signoff_checklist_is_current_SECTION);
    return chapter ? [chapter.section, ...chapter.below].flatMap((section) => (0,facts_sections/* checkboxesOf */.jL)(section, path)) : [];
}
/** What GitHub shows as text: it is there, but nobody sees a box. */
function* broken(items, required) {
    const [first, ...rest] = items.filter((item) => item.broken !== undefined && required.some(({ value: name }) => (0,facts_sections/* isSameLine */.r7)(item.value, name)));
    if (first === undefined)
        return;
    yield {
        subject: 'boxes',
        message: `Unexpected ${(0,text_words/* quote */.hD)(first.broken ?? '')} before ${(0,text_words/* quote */.hD)(first.value)}, expected a checkbox`,
        place: first.place,
        related: rest.map(({ value: name, place }) => ({ message: `also before ${(0,text_words/* quote */.hD)(name)}`, place })),
        help: [first, ...rest].map((item) => `- [${item.ticked ? 'x' : ' '}] ${item.value}`).join('\n'),
    };
}
function* unticked(items, required, kep, isNew) {
    const ours = items.filter(({ value: name }) => required.some((item) => (0,facts_sections/* isSameLine */.r7)(item.value, name)));
    const open = (pattern) => ours.filter(({ value: name, ticked }) => !ticked && pattern.test((0,facts_sections/* spoken */.vg)(name)));
    const byStatus = lifecycle.ACTIVE_STATUSES.has(kep.status ?? '') ? open(BY_STATUS) : [];
    const byApproval = isApproved(kep) && !isNew ? open(BY_APPROVAL) : [];
    const behindAll = [...byStatus, ...byApproval];
    if (behindAll.length > 0 && ours.every(({ ticked }) => !ticked)) {
        yield {
            subject: 'ticks',
            message: `Unexpected checklist without a tick, expected ${phrase(behindAll)} ticked`,
            place: ours[0]?.place ?? { path: kep.readme.path },
            help: ticked(behindAll),
        };
        return;
    }
    yield* behind('status', byStatus, `the status is ${(0,text_words/* quote */.hD)(kep.status ?? '')}`);
    yield* behind('approval', byApproval, 'the approval file has an entry for the stage');
}
function* behind(subject, items, reason) {
    const [first, ...rest] = items;
    if (first === undefined)
        return;
    yield {
        subject,
        message: `Unexpected unticked ${phrase(items)}, ${reason}`,
        place: first.place,
        related: rest.map(({ value: name, place }) => ({ message: `also ${(0,text_words/* quote */.hD)(name)}`, place })),
        help: ticked(items),
    };
}
function ticked(items) {
    return items.map(({ value: name }) => `- [x] ${name}`).join('\n');
}
function phrase([first, ...rest]) {
    return `${(0,text_words/* quote */.hD)(first?.value ?? '')}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
}
/** Whether the pull request itself brings the approval of the stage: the box can be ticked when it is merged. */
function isNewlyApproved({ stage }, change) {
    return change !== undefined && stage !== undefined && approverOf(change.base, stage) === '';
}
function isApproved({ approval, stage }) {
    return stage !== undefined && (approval?.data.stages?.[stage]?.approver ?? '') !== '';
}

;// CONCATENATED MODULE: ./lib/rules/stage-has-milestone.js



/** Later stages may be guesses; the stage under review has a release. */
const stageHasMilestone = {
    id: 'stage-has-milestone',
    summary: '`milestone` names the release of the current stage.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata'],
    *check({ metadata, stage, latestMilestone, repository: { config } }) {
        if (stage === undefined || (0,lifecycle.isUnknownRelease)(latestMilestone) || !(0,scalars/* isSound */.gH)(metadata))
            return;
        // A project that does not plan by releases has none to name.
        if (latestMilestone === undefined && (0,lifecycle.isUnknownRelease)(config.prrSince))
            return;
        const text = metadata.raw('milestone', stage)?.trim() ?? '';
        if ((0,lifecycle.isRelease)(text))
            return;
        const meant = (0,lifecycle.spellRelease)(text);
        const edit = meant === undefined ? undefined : metadata.edit(meant, 'milestone', stage);
        const release = latestMilestone === undefined ? 'v1.…' : (0,lifecycle.formatRelease)(latestMilestone);
        yield {
            subject: `milestone.${stage}`,
            message: text === ''
                ? `Missing \`milestone.${stage}\` at \`stage: ${stage}\``
                : `Unexpected ${(0,text_words/* quote */.hD)(text)} in \`milestone.${stage}\`, expected ${meant === undefined ? `a release such as \`${release}\`` : (0,text_words/* quote */.hD)(meant)}`,
            place: metadata.has('milestone') ? metadata.at('milestone', stage) : metadata.at('stage'),
            related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
            help: `milestone:\n  ${stage}: "${meant ?? release}"`,
            ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/stage-is-current.js

/** Milestones move on, the stage is forgotten, and the wrong review is asked for. */
const stageIsCurrent = {
    id: 'stage-is-current',
    summary: 'No later stage has a milestone at or before `latest-milestone`.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata'],
    *check({ metadata, stage, latestMilestone }) {
        if (stage === undefined || latestMilestone === undefined)
            return;
        const due = (0,lifecycle.dueStage)(stage, latestMilestone, (later) => metadata.raw('milestone', later));
        if (due === undefined)
            return;
        const milestone = metadata.raw('milestone', due)?.trim();
        // Several gates stand at several stages: the KEP's is one of them.
        const hasSeveral = (metadata.data['feature-gates'] ?? []).length > 1;
        yield {
            subject: 'stage',
            message: `Unexpected \`stage: ${stage}\`, expected \`${due}\`: \`milestone.${due}\` is \`${milestone}\`, \`latest-milestone\` \`${(0,lifecycle.formatRelease)(latestMilestone)}\``,
            place: metadata.at('stage'),
            related: [
                { message: `\`${due}\` is planned for \`${milestone}\``, place: metadata.at('milestone', due) },
                { message: 'the release that is worked on', place: metadata.at('latest-milestone') },
            ],
            help: `Write \`stage: ${due}\`, or move \`milestone.${due}\` to a later release if it slipped.`,
            ...(hasSeveral && { severity: 'warning' }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/stage-move-updates-answers.js

/** A stage is more than a word in kep.yaml: other questions are due, and what was planned has been tested since. */
const stageMoveUpdatesAnswers = {
    id: 'stage-move-updates-answers',
    summary: "A pull request that moves the stage brings the README's answers up to date.",
    category: 'request',
    severity: 'warning',
    reads: ['metadata', 'approval', 'readme', 'change'],
    *checkChange(change) {
        const { kep, base } = change;
        const stage = movedOnTo(change);
        if (stage === undefined || base === undefined || !kep.readme.exists || kep.readme.problems.length > 0)
            return;
        // kep.yaml catches up with a stage that was approved before: the answers were looked at then.
        if (approverOf(base, stage) !== '')
            return;
        const isUntouched = base.readme.text === kep.readme.text;
        if (!isUntouched && answersOf(base) !== answersOf(kep))
            return;
        yield {
            subject: stage,
            ...(!isUntouched && { severity: 'notice' }),
            message: isUntouched
                ? `Unexpected move to \`${stage}\` without a change to the README, expected answers for \`${stage}\``
                : `Unexpected move to \`${stage}\` with the same answers, expected answers for \`${stage}\``,
            place: kep.metadata.at('stage'),
            related: [
                {
                    message: 'no answer was changed',
                    place: kep.readme.questionnaire ?? { path: kep.readme.path },
                },
            ],
            help: `Answer what is due at ${stage}, and bring the older answers up to date: which tests exist now, how upgrade and rollback went, what the metrics are called.`,
        };
    },
};
/** What the author says and ticks, whatever else of the questionnaire has changed. */
function answersOf({ readme }) {
    return JSON.stringify([...readme.answers].map(([id, answer]) => answer.state === 'missing' ? [id, answer.text] : [id, answer.text, answer.ticked, answer.filled]));
}

;// CONCATENATED MODULE: ./lib/rules/status-agrees-with-stage.js




/** Where a feature or a deprecation ends. A deprecation may rest at each of its steps. */
const FINAL_STAGES = new Set(['stable', 'deprecated', 'disabled', 'removed']);
/** Without stage and milestone nobody can tell which review a KEP needs: it would pass unseen. */
const statusAgreesWithStage = {
    id: 'status-agrees-with-stage',
    summary: 'An implementable or implemented KEP has a `stage` and a `latest-milestone`, and an implemented one is stable or a deprecation.',
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'template'],
    *check(kep) {
        const { metadata, status, stage } = kep;
        if (status === undefined || !lifecycle.ACTIVE_STATUSES.has(status))
            return;
        const { config } = kep.repository;
        if ((0,model_due/* hasReviews */.cX)(kep.repository) && isAbsent(kep, 'stage'))
            yield status_agrees_with_stage_missing(kep, 'stage', (0,text_words/* oneOf */.yL)(config.stages));
        if (!(0,lifecycle.isUnknownRelease)(config.prrSince) && isAbsent(kep, 'latest-milestone'))
            yield status_agrees_with_stage_missing(kep, 'latest-milestone', 'the release that the KEP targets');
        if (status === 'implemented' && stage !== undefined && isUnfinished(stage)) {
            // Where the milestone of stable has come, `stage-is-current` says which stage it is.
            const reached = (0,lifecycle.dueStage)(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later));
            if (reached === 'stable')
                return;
            yield {
                subject: 'status',
                message: `Unexpected \`status: implemented\` at \`stage: ${stage}\`, expected \`implementable\``,
                place: metadata.at('status'),
                related: [{ message: `\`${stage}\` is not the last stage`, place: metadata.at('stage') }],
                // Another process may mean something else by the word.
                ...(config.statuses.length === 0 && { severity: 'warning' }),
                help: 'A feature is implemented when it is stable. Write `stage: stable` if it is, or `status: implementable` until then.',
            };
        }
    },
};
/** Which of its own stages another process calls the last, nobody can tell. */
function isUnfinished(stage) {
    return lifecycle.STAGES.includes(stage) && !FINAL_STAGES.has(stage);
}
/** A value that the schema rejects is there: the schema's problem says the rest. */
function isAbsent({ metadata }, key) {
    return ((0,scalars/* isSound */.gH)(metadata) &&
        metadata.data[key] === undefined &&
        !metadata.problems.some(({ subject }) => subject === key));
}
function status_agrees_with_stage_missing({ metadata, status }, key, expected) {
    return {
        subject: key,
        message: `Missing \`${key}\` of an ${status} KEP`,
        place: metadata.at(metadata.has(key) ? key : 'status'),
        help: `Add \`${key}\`: ${expected}. Until that is known the KEP is \`provisional\`.`,
    };
}

// EXTERNAL MODULE: ./lib/rules/suppression-is-used.js
var suppression_is_used = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/rules/table-is-current.js
var table_is_current = __webpack_require__(7972);
;// CONCATENATED MODULE: ./lib/rules/target-release-is-current.js



/** So many releases off the one that is worked on are no plan: a KEP may be late by one or early by one. */
const FAR = 2;
/** Reviews are asked for in a release; one that is over, or that nobody works on, comes from the text that was copied. */
const targetReleaseIsCurrent = {
    id: 'target-release-is-current',
    summary: 'A new KEP, and one that asks for the review of its next stage, targets the release that is worked on.',
    category: 'metadata',
    severity: 'warning',
    reads: ['metadata', 'change', 'upcoming'],
    *checkChange(change) {
        const { kep, base, upcomingRelease: upcoming } = change;
        const { latestMilestone: target, metadata, status } = kep;
        if (target === undefined || upcoming === undefined || (0,lifecycle.isUnknownRelease)(target))
            return;
        // What is done or given up tells of the past.
        if (status === 'implemented' || (status !== 'provisional' && !lifecycle.ACTIVE_STATUSES.has(status ?? '')))
            return;
        const isStarted = base === undefined || (base.status === 'provisional' && status === 'implementable');
        if (!isStarted && movedOnTo(change) === undefined)
            return;
        const ahead = distance(target, upcoming);
        if (Math.abs(ahead) < FAR)
            return;
        const expected = (0,lifecycle.formatRelease)(upcoming);
        yield {
            subject: 'latest-milestone',
            message: `Unexpected target ${(0,text_words/* quote */.hD)((0,lifecycle.formatRelease)(target))}, ${target_release_is_current_inWords(ahead)} ${(0,text_words/* quote */.hD)(expected)}, the release that is worked on`,
            place: metadata.at('latest-milestone'),
            help: `If this is for ${expected}:\nlatest-milestone: "${expected}"\n\nAnd the same for the stage under \`milestone\`.`,
        };
    },
};
/** How many minor releases `a` is after `b`; another major release is far off in any case. */
function distance(a, b) {
    return a.major === b.major ? a.minor - b.minor : (a.major - b.major) * Number.MAX_SAFE_INTEGER;
}
function target_release_is_current_inWords(ahead) {
    const count = Math.abs(ahead);
    const releases = count > 1000 ? 'a major release' : `${count} releases`;
    return `${releases} ${ahead < 0 ? 'behind' : 'ahead of'}`;
}

;// CONCATENATED MODULE: ./lib/rules/template-comments-are-removed.js

/** More comments than this are counted, not listed. */
const MAX_RELATED = 2;
/** The template asks for it in its first comment: whoever edits the KEP later reads instructions between the answers. */
const templateCommentsAreRemoved = {
    id: 'template-comments-are-removed',
    summary: 'No comment of the template is left below a question that has its answer.',
    category: 'questionnaire',
    severity: 'notice',
    reads: ['metadata', 'readme'],
    *check(kep) {
        // Where only the section's prose answers, the comment may still serve.
        const answers = (0,model_due/* askedAnswers */.MO)(kep).flatMap((answer) => (answer.state === 'answered' || answer.state === 'na') && answer.written !== undefined ? [answer] : []);
        const comments = answers.flatMap((answer) => answer.comments);
        const [first, ...rest] = comments;
        if (first === undefined)
            return;
        const isOne = comments.length === 1;
        yield {
            subject: 'comments',
            message: `Unexpected ${isOne ? 'comment' : `${comments.length} comments`} of the template below ${isOne ? 'an answered question' : 'answered questions'}`,
            place: first.place,
            related: rest.slice(0, MAX_RELATED).map(({ place }) => ({ message: 'and here', place })),
            help: `Delete ${isOne ? 'it' : 'them'}: the template says there how to answer.`,
            fix: { safety: 'safe', edits: answers.flatMap(({ withoutComments }) => withoutComments) },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/template-text-is-removed.js


const HELP = {
    instruction: 'Delete it, the answer stands without it.',
    option: 'Tick the option that applies and delete the others.',
    label: 'Fill it in, or delete it where it does not apply.',
};
/** Instructions, options and empty fields left in an answer read as if the author had written them. */
const templateTextIsRemoved = {
    id: 'template-text-is-removed',
    summary: 'No text of the template is left in an answer.',
    category: 'questionnaire',
    severity: 'warning',
    reads: ['metadata', 'readme'],
    *check(kep) {
        for (const answer of (0,model_due/* askedAnswers */.MO)(kep)) {
            if (answer.state === 'missing' || answer.state === 'unanswered')
                continue;
            const { question, leftovers, ticked } = answer;
            const of = (kind) => leftovers.filter((left) => left.kind === kind);
            // An unticked option beside a ticked one shows what was not chosen: nobody minds.
            const kinds = [of('instruction'), ticked.length > 0 ? [] : of('option'), of('label')];
            const [first, ...rest] = kinds.find(({ length }) => length > 0) ?? [];
            if (first === undefined)
                continue;
            yield {
                subject: question.id,
                message: `Unexpected ${first.kind === 'label' ? 'empty field' : 'template text'} ${(0,text_words/* quote */.hD)(first.value)} in the answer to ${(0,text_words/* quoteQuestion */.nA)(question.heading)}`,
                place: first.place,
                related: rest.map(({ value: name, place }) => ({ message: `also ${(0,text_words/* quote */.hD)(name)}`, place })),
                help: HELP[first.kind],
                ...(first.kind !== 'instruction' && { severity: 'notice' }),
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/template-values-are-replaced.js
var template_values_are_replaced = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/rules/facts/samples.js
var facts_samples = __webpack_require__(5864);
;// CONCATENATED MODULE: ./lib/rules/facts/test-evidence.js
/** Whether a section of a test plan shows that its tests are there, or only says what they are about. */

/** Links, paths of the code, periodic jobs: whoever wants to see the tests finds them. */
const SHOWN = /https?:|\]\[|\bci-kubernetes|\bpull-[a-z]+-|\btestgrid\b|[\w-]\/[\w./-]{1,200}|\w_test\.go\b|\bTest[A-Z]\w{3,}/;
/** Reasons, tests of others, and what `promise-is-kept` speaks of. */
const OTHERWISE = /\b(?:no|not|none|n\/?a|cannot|without|already|existing|covered|covers?|sufficient|enough|instead|see|same|will|should|must|shall|need(?:s|ed)?|plan(?:s|ned)?|propos(?:e|ed|al)|add(?:ed|ing)?|tbd|todo|would|may)\b|n['’]t\b/i;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
/** Whether a text lists tests in words and shows none of them; one with a reason or a promise is somebody else's. */
function isOnlyTold(text) {
    if (SHOWN.test(text) || OTHERWISE.test(text))
        return false;
    return text.split('\n').filter((line) => ITEM.test(line)).length > 0 && (0,facts_sections/* spoken */.vg)(text).trim() !== '';
}
/** `2026-05-11`, `81 %`, `: 84.2`: a date or a share. */
const FIGURES = /\d\s?%|\b20\d\d[-/]\d\d?[-/]\d\d?\b|[:|–-]\s*`?\d{1,3}\.\d/;
/** Whether a text about unit tests names packages and not how much of them is covered. */
function lacksCoverage(text) {
    if (FIGURES.test(text) || /https?:|\]\[/.test(text) || OTHERWISE.test(text))
        return false;
    return text.split('\n').some((line) => ITEM.test(line) && /[a-z]\/[a-z]/.test(line));
}

;// CONCATENATED MODULE: ./lib/rules/test-plan-is-complete.js






const test_plan_is_complete_SECTION = 'Test Plan';
/** A reason that the plan gives once for all its parts. */
const REASON = /\b(?:not|cannot|no)\b[^.]{0,80}\btests?\b/i;
/** The release team turns away plans that are not filled in; reviewers ask for links from beta on. */
const testPlanIsComplete = {
    id: 'test-plan-is-complete',
    summary: 'The test plan is acknowledged, filled in, and from beta on links to integration and e2e tests or says why there are none.',
    category: 'document',
    severity: 'warning',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        if (!(0,facts_sections/* isHeld */.i7)(kep))
            return;
        const template = (0,facts_sections/* chapterOf */.FN)(kep.repository.template.sections, test_plan_is_complete_SECTION);
        const plan = (0,facts_sections/* chapterOf */.FN)(kep.readme.sections, test_plan_is_complete_SECTION);
        if (template === undefined || plan === undefined)
            return;
        yield* acknowledgement(template, plan, kep.readme.path);
        const samples = (0,facts_samples/* samplesOf */.l)(template);
        for (const section of [plan.section, ...plan.below])
            yield* test_plan_is_complete_leftover(section, samples, kep.readme.path);
        if (kep.stage === undefined || (0,lifecycle.maturity)(kep.stage) === 0)
            return;
        yield* unlinked(template, plan, samples, kep);
        if (kep.status === 'implementable')
            yield* unshown(template, plan, samples, kep);
    },
};
function* acknowledgement(template, plan, path) {
    const boxes = [plan.section, ...plan.below].flatMap((section) => (0,facts_sections/* checkboxesOf */.jL)(section, path));
    for (const { value: name } of [template.section, ...template.below].flatMap((one) => (0,facts_sections/* checkboxesOf */.jL)(one, ''))) {
        const own = boxes.find((box) => (0,facts_sections/* isSameLine */.r7)(box.value, name));
        if (own?.ticked && own.broken === undefined)
            continue;
        yield {
            subject: 'acknowledgement',
            message: own?.broken
                ? `Unexpected ${(0,text_words/* quote */.hD)(own.broken)} before ${(0,text_words/* quote */.hD)(own.value)}, expected a ticked checkbox`
                : own
                    ? `Unexpected unticked ${(0,text_words/* quote */.hD)(own.value)}, expected it ticked`
                    : `Missing ${(0,text_words/* quote */.hD)(name)} in the test plan`,
            place: own?.place ?? plan.section.place,
            help: `[x] ${own?.value ?? name}`,
        };
    }
}
function* test_plan_is_complete_leftover(section, samples, path) {
    const lines = section.text.split('\n');
    const index = lines.findIndex((line) => (0,facts_samples/* isSample */.R)(line, samples));
    if (index === -1)
        return;
    yield {
        subject: section.value,
        message: `Unexpected template line ${(0,text_words/* quote */.hD)(lines[index]?.trim() ?? '')} in ${(0,text_words/* quote */.hD)(section.value)}`,
        place: (0,facts_sections/* placeOfLine */.xX)(section, index, path),
        help: 'Name the tests and link to them, or say why none are needed.',
    };
}
/** Sections whose samples in the template are links. */
function* unlinked(template, plan, samples, { readme }) {
    const names = new Set(template.below.map(({ value: name }) => (0,facts_sections/* wordsOf */.Z9)(name)));
    for (const { value: name, text } of template.below) {
        const section = /\]\(https?:/.test(text) ? (0,facts_sections/* findSection */.rv)(readme.sections, name, names) : undefined;
        if (section === undefined || REASON.test(plan.section.text))
            continue;
        const own = (0,facts_sections/* textOf */.b6)({ section, below: upTo(names, section, readme.sections) });
        if (own.split('\n').some((line) => (0,facts_samples/* isSample */.R)(line, samples)))
            continue;
        if (!(0,facts_sections/* isBlank */.z3)(own) && !(0,non_answers/* saysNothing */._X)((0,facts_sections/* spoken */.vg)(own)) && (0,facts_sections/* spoken */.vg)(own) !== 'no')
            continue;
        yield {
            subject: section.value,
            message: `Missing a link to the tests or a reason in ${(0,text_words/* quote */.hD)(section.value)}`,
            place: section.place,
            help: '- [name of the test](link to its source): [its periodic runs](link to the job)\nOr one sentence: Not needed because ...',
        };
    }
}
/** Sections that tell what is tested and show no test, and units without their coverage: both asked for again and again, once each. */
function* unshown(template, plan, samples, { readme }) {
    const names = new Set(template.below.map(({ value: name }) => (0,facts_sections/* wordsOf */.Z9)(name)));
    const own = template.below.flatMap(({ value: name, text: asked }) => {
        const section = (0,facts_sections/* findSection */.rv)(readme.sections, name, names);
        if (section === undefined || !plan.below.includes(section))
            return [];
        const text = (0,facts_sections/* textOf */.b6)({ section, below: upTo(names, section, readme.sections) });
        return text.split('\n').some((line) => (0,facts_samples/* isSample */.R)(line, samples)) ? [] : [{ section, asked, text }];
    });
    const told = own.filter(({ asked, text }) => /\]\(https?:/.test(asked) && isOnlyTold(text));
    const [first, ...more] = told;
    if (first) {
        yield {
            subject: `${first.section.value} links`,
            message: `Missing links to the tests that ${(0,text_words/* quote */.hD)(first.section.value)} describes`,
            place: first.section.place,
            related: more.map(({ section }) => ({
                message: `and ${(0,text_words/* quote */.hD)(section.value)}`,
                place: section.place,
            })),
            help: '- [name of the test](link to its source): [its periodic runs](link to the job)',
            severity: 'notice',
        };
    }
    for (const { section, asked, text } of own) {
        if (!/<test coverage>/.test(asked) || !lacksCoverage(text))
            continue;
        yield {
            subject: `${section.value} coverage`,
            message: `Missing coverage of the packages in ${(0,text_words/* quote */.hD)(section.value)}`,
            place: section.place,
            help: '- `package`: `date` - `coverage in %`',
            severity: 'notice',
        };
    }
}
/** What follows a section up to a higher one or the next that the template has: authors forget to go a level down. */
function upTo(names, section, sections) {
    const rest = sections.slice(sections.indexOf(section) + 1);
    const end = rest.findIndex(({ level, value: name }) => level < section.level || names.has((0,facts_sections/* wordsOf */.Z9)(name)));
    return end === -1 ? rest : rest.slice(0, end);
}

// EXTERNAL MODULE: ./lib/text/globs.js
var globs = __webpack_require__(3912);
// EXTERNAL MODULE: ./lib/text/mdtoc/list.js + 2 modules
var list = __webpack_require__(4254);
;// CONCATENATED MODULE: ./lib/rules/facts/toc-list.js


const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
/** Whether the configuration lists the document at `path` among those without a table of contents. */
function hasNoToc(path, { withoutToc = [] }) {
    return withoutToc.some((entry) => entry === path || (0,globs/* isMatch */.uv)(entry, path, { dot: true }));
}
/** Markers and the list between them, which is for mdtoc to write where nobody else knows it. */
function tocBlock({ expected }) {
    return [OPENING, ...(expected ?? []), CLOSING].join('\n');
}
/** Whether nothing but a list stands between the markers: what an edit removes is not an author's text. */
function isList({ written }) {
    return written.every(({ value: name }) => name.trim() === '' || LIST_ITEM.test(name));
}
/** An entry of a list: what stands before its anchor, and the anchor. */
const ENTRY = /^(.*\]\(#)([^)]*)\)\s*$/;
/**
 * Whether a list differs from what mdtoc writes today in nothing but what an older mdtoc left out of anchors: the words in code. A repository
 * that pins that one refuses every other list.
 */
function isOfOlderMdtoc(written, expected) {
    const own = written.map((line) => line.trimEnd()).filter((line) => line !== '');
    return (own.length === expected.length &&
        own.every((line, index) => {
            const other = expected[index] ?? '';
            if (line.trim() === other.trim())
                return true;
            const [a, b] = [ENTRY.exec(line.trim()), ENTRY.exec(other.trim())];
            const label = a?.[1] ?? '';
            if (a === null || label !== b?.[1] || !label.includes('<code>'))
                return false;
            const words = label.replace(/^[-*+\s]*\[/, '').replace(/\]\(#$/, '');
            return anchorWithoutCode(words) === (a[2] ?? '').replace(/-\d+$/, '');
        }));
}
function anchorWithoutCode(label) {
    return (0,list/* slugOf */.t)(label.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, ''));
}
/** The edit after which `expected` stands between the markers as mdtoc writes it; lines at both ends that are right stay untouched. */
function relist({ value: name, place }, expected) {
    const old = name.split('\n').map((line) => line.replace(/\r$/, ''));
    const lines = ['', ...expected, ''];
    const most = Math.min(old.length, lines.length);
    let first = 0;
    while (first < most && old[first] === lines[first])
        first += 1;
    let last = 0;
    while (last < most - first && old.at(-1 - last) === lines.at(-1 - last))
        last += 1;
    // All that stands between the markers, unless both ends are whole lines.
    if (first === 0 || last === 0)
        return { place, text: lines.join('\n') };
    return {
        place: { path: place.path, start: lineOf(place, first), end: lineOf(place, old.length - last) },
        text: lines
            .slice(first, lines.length - last)
            .map((line) => `${line}\n`)
            .join(''),
    };
}
/** The edit that puts markers and list below the first heading; `undefined` without one. */
function insertion(toc) {
    const { below } = toc;
    if (below?.place.start === undefined || toc.expected === undefined)
        return undefined;
    const before = below.place.start.column === 1 ? '\n' : '\n\n';
    return { place: below.place, text: `${before}${tocBlock(toc)}\n${below.value.trim() === '' ? '' : '\n'}` };
}
/** Where the line starts that is `count` lines below that of `place`. */
function lineOf({ start }, count) {
    return { line: (start?.line ?? 1) + count, column: 1 };
}

;// CONCATENATED MODULE: ./lib/rules/toc-is-current.js


/** More lines of difference than this are shown as the whole list. */
const MAX_LINES = 12;
/** kubernetes/enhancements runs mdtoc over every document but those of a list, and refuses what it would change. */
const tocIsCurrent = {
    id: 'toc-is-current',
    summary: 'The table of contents between `<!-- toc -->` and `<!-- /toc -->` lists the headings, as mdtoc writes it.',
    category: 'document',
    severity: 'error',
    reads: ['readme', 'documents', 'template'],
    *check(kep) {
        for (const document of documentsOf(kep)) {
            const found = toc_is_current_problemOf(document, kep);
            if (found)
                yield found;
        }
    },
};
function toc_is_current_problemOf(document, { repository: { config, template } }) {
    const { toc, path, name } = document;
    if (hasNoToc(path, config))
        return undefined;
    // Unless the configuration says which documents have none, a repository whose own template has none asks for none.
    const isAsked = config.withoutToc !== undefined || (template.hasToc && name === '');
    if (toc.missing.length > 1 && !isAsked)
        return undefined;
    const found = toc_is_current_compared(document);
    // Where nobody runs mdtoc, a list that is behind stops nobody.
    const isRun = config.withoutToc !== undefined || template.hasToc || !config.metadata.lenient;
    return found && !isRun ? { ...found, severity: 'notice' } : found;
}
function toc_is_current_compared(document) {
    const { missing, expected, written } = document.toc;
    if (missing.length > 0)
        return unmarked(document);
    const own = written.map((line) => line.value);
    // mdtoc does not mind how far the first line is indented.
    if (expected === undefined || own.join('\n').trim() === expected.join('\n').trim())
        return undefined;
    return isOfOlderMdtoc(own, expected) ? outdated(document, expected) : stale(document, own, expected);
}
function* documentsOf({ directory, readme, documents }) {
    const { path, title, toc, swallowed } = readme;
    if (toc && !swallowed)
        yield { path, title: title?.place, toc, name: '' };
    for (const document of documents)
        yield { ...document, name: document.path.slice(directory.length).replace(/^\//, '') };
}
function unmarked({ toc, path, title, name }) {
    // A list that was made by hand is for its author to mark.
    const edit = toc.place === undefined ? insertion(toc) : undefined;
    const fix = edit && { safety: 'unsafe', edits: [edit] };
    return {
        subject: `markers ${name}`.trim(),
        message: `Missing ${toc.missing.map(text_words/* quote */.hD).join(' and ')} around the table of contents`,
        place: toc.place ?? title ?? { path },
        help: `Write below the title:\n${tocBlock(toc)}`,
        ...(fix && { fix }),
    };
}
/** The list is what an older mdtoc writes: on GitHub these links lead nowhere, but the repository's own check may ask for them. */
function outdated({ toc, path, name }, expected) {
    const first = toc.written.find((line, index) => line.value.trim() !== expected[index]?.trim());
    const anchor = (line) => `#${/\(#([^)]*)\)\s*$/.exec(line ?? '')?.[1] ?? ''}`;
    const index = first === undefined ? -1 : toc.written.indexOf(first);
    return {
        subject: `toc ${name}`.trim(),
        severity: 'notice',
        message: `Unexpected link ${(0,text_words/* quote */.hD)(anchor(first?.value))}, the heading is at ${(0,text_words/* quote */.hD)(anchor(expected[index]))} on GitHub`,
        place: first?.place ?? toc.place ?? { path },
        help: 'An older mdtoc leaves words in code out of its links; a newer one writes the one that leads there. Change it together with the version that the repository checks with.',
    };
}
function stale({ toc, path, name }, written, expected) {
    const differing = difference(written, expected);
    const first = toc.written.find((line, index) => line.value.trim() !== expected[index]?.trim());
    const few = differing.length > 0 && differing.length <= MAX_LINES;
    const count = `${differing.length} line${differing.length === 1 ? '' : 's'}`;
    const owner = name === '' ? 'README' : 'document';
    return {
        subject: `toc ${name}`.trim(),
        message: `Unexpected table of contents, expected the headings of the ${owner}${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
        place: (first ?? toc.written.at(-1))?.place ?? toc.place ?? { path },
        help: `Run mdtoc --inplace --max-depth=5 ${path}, or ${few ? `change these lines:\n${differing.join('\n')}` : `replace the list with:\n${expected.join('\n')}`}`,
        ...(toc.between && { fix: fixOf(toc, toc.between, expected) }),
    };
}
/** Safe as long as it takes no more away than a list. */
function fixOf(toc, between, expected) {
    return { safety: isList(toc) ? 'safe' : 'unsafe', edits: [relist(between, expected)] };
}
/** Lines to remove (`-`) and to add (`+`), each side in its order; a line counts as often as it occurs. */
function difference(written, expected) {
    return [
        ...surplus(written, expected).map((line) => `- ${line}`),
        ...surplus(expected, written).map((line) => `+ ${line}`),
    ];
}
function surplus(lines, others) {
    const count = new Map();
    for (const line of others)
        count.set(line, (count.get(line) ?? 0) + 1);
    return lines.filter((line) => {
        const left = count.get(line) ?? 0;
        count.set(line, left - 1);
        return left <= 0;
    });
}

;// CONCATENATED MODULE: ./lib/rules/index.js

































































/** Every rule, in the order of the catalogue. */
const rules = [
    kepHasMetadata,
    kepYamlIsValid,
    numberIsANumber,
    numberIsUnique,
    numberMatches,
    documentMatchesMetadata,
    owningSigMatchesDirectory,
    sigIsKnown,
    peopleAreHandles,
    statusAgreesWithStage,
    stageHasMilestone,
    latestMilestoneIsCurrent,
    stageIsCurrent,
    targetReleaseIsCurrent,
    milestonesAscend,
    releasesStartWithV,
    template_values_are_replaced/* templateValuesAreReplaced */.d,
    prrAnswersAreDeclared,
    featureGatesMatchReadme,
    componentsMatchReadme,
    disableSupportedMatchesReadme,
    metricsMatchReadme,
    gateExistsInKubernetes,
    gateStageMatchesKubernetes,
    gateDefaultMatchesKubernetes,
    metricExistsInKubernetes,
    metricComponentMatches,
    metricIsExposed,
    prrApprovalExists,
    prrApprovalIsValid,
    prrApprovalCoversStage,
    prrApprovalMovesWithStage,
    prrApproverIsKnown,
    prrApproverIsActive,
    prrApproverIsIndependent,
    prrApproverIsKept,
    prrApproverIsRequested,
    prrApprovalHasKep,
    assignedPeopleAreOwners,
    approverSuitsStage,
    questionnaireIsPresent,
    questionIsPresent,
    questionIsAnswered,
    answerIsNotDeferred,
    promiseIsKept,
    answerHasReason,
    questionIsAskedOnce,
    templateTextIsRemoved,
    templateCommentsAreRemoved,
    discussionIsResolved,
    metricsAreNamed,
    operatorSignalsAreMetrics,
    metricNameIsConventional,
    stageMoveUpdatesAnswers,
    section_is_present/* sectionIsPresent */.X,
    tocIsCurrent,
    signoffChecklistIsCurrent,
    testPlanIsComplete,
    graduation_criteria_cover_stage/* graduationCriteriaCoverStage */.f,
    implementationHistoryIsKept,
    kepDirectoryIsFound,
    aliasesAreKnown,
    proposalIsRead,
    table_is_current/* tableIsCurrent */.E,
    suppression_is_used/* suppressionIsUsed */.Z,
];


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suppressionIsUsed)
/* harmony export */ });
/**
 * Suppressions name a rule and a reason, and take away at least one finding. Which did is known only after policy, so `lint` says
 * it; this entry gives it an id, a severity and a page like any other.
 */
const suppressionIsUsed = {
    id: 'suppression-is-used',
    summary: 'Every suppression names a rule, gives a reason and suppresses something.',
    category: 'repository',
    severity: 'warning',
    reads: [],
    byJudge: true,
};


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tableIsCurrent)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8810);

/** So many rows are shown one by one. */
const MOST = 12;
/** People look for a proposal in the list, and a list that is kept by hand forgets some. */
const tableIsCurrent = {
    id: 'table-is-current',
    summary: 'The list of proposals in the file that `table` in the configuration names is that of `prr-lint table`.',
    category: 'repository',
    severity: 'error',
    reads: [],
    *checkRepository({ table }) {
        if (table === undefined)
            return;
        const { path, markers, written, expected } = table;
        if (written === undefined) {
            yield {
                subject: 'markers',
                message: `Missing ${markers.map(_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(' and ')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, between which the list of proposals belongs`,
                place: { path },
                help: `Write where the list belongs:\n${markers.join('\n')}`,
            };
        }
        else if (bare(written.value) !== bare(expected))
            yield stale(table, written);
    },
};
function stale({ path, place, expected }, written) {
    const [own, due] = [rowsOf(written.value), rowsOf(expected)];
    const [gone, missing] = [own.filter((row) => !due.includes(row)), due.filter((row) => !own.includes(row))];
    const differing = [...gone.map((row) => `- ${row}`), ...missing.map((row) => `+ ${row}`)];
    const count = `${differing.length} ${differing.length === 1 ? 'row' : 'rows'}`;
    return {
        // Told by what is due, so that a change which forgets another proposal adds a finding.
        subject: ['table', ...missing.map(labelOf)].join(' ').trimEnd(),
        message: `Unexpected list of proposals in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, expected the proposals as they are${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
        place,
        help: differing.length > 0 && differing.length <= MOST
            ? `Run prr-lint table --write ${path}, or change these rows:\n${differing.join('\n')}`
            : `Run prr-lint table --write ${path}`,
        fix: {
            // What is no row may be somebody's text.
            safety: own.every((row) => row.startsWith('|')) ? 'safe' : 'unsafe',
            edits: [{ place: written.place, text: expected }],
        },
    };
}
/** What the link of a row says: a number, or a title. */
function labelOf(row) {
    return /\[([^\]]{0,80})\]\(/.exec(row)?.[1] ?? '';
}
function rowsOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Line ends and blank lines around the list are the file's. */
function bare(text) {
    return rowsOf(text).join('\n');
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ templateValuesAreReplaced)
/* harmony export */ });
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8810);
/* harmony import */ var _facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5822);
/* harmony import */ var _facts_template_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6624);






/** What the template puts in for the author's own value says nothing about this KEP. */
const templateValuesAreReplaced = {
    id: 'template-values-are-replaced',
    summary: "No value of the template's `kep.yaml` and no title of its README is left.",
    category: 'metadata',
    severity: 'error',
    reads: ['metadata', 'readme', 'template'],
    *check(kep) {
        const { metadata, readme, repository, status } = kep;
        const { template } = repository;
        for (const key of template.placeholders.keys()) {
            const left = [...(0,_facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .scalars */ .kw)(metadata, key)].filter(({ value: text, place }) => (0,_facts_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplateValue */ .Q)(template, key, text) && !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(text) && !(0,_facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .isRejected */ .TK)(metadata, place));
            if (left.length > 0)
                yield leftover(key, `\`${key}\``, left);
        }
        const choice = choiceIn(kep);
        if (choice)
            yield leftover('status', '`status`', [choice]);
        const title = template.title;
        if (title !== undefined && readme.title && isLeft(title, readme.title.value)) {
            yield leftover('README title', "the README's title", [{ value: title, place: readme.title.place }]);
        }
        if (status === undefined || !_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.ACTIVE_STATUSES.has(status))
            return;
        const unnamed = [...(0,_facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .scalars */ .kw)(metadata, 'approvers')].filter(({ value: text }) => text !== '' && (0,_model_handles_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(text));
        if (unnamed[0] !== undefined) {
            yield {
                subject: 'approvers',
                severity: 'warning',
                message: `Unexpected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(unnamed[0].value)} among \`approvers\`, expected a handle`,
                place: unnamed[0].place,
                help: 'Name who of the owning SIG approves the KEP. The approver of its production readiness goes into the approval file instead.',
            };
        }
    },
};
/** A status that still leaves the choice, as an older template had it; where the configuration lists statuses, the schema says so. */
function choiceIn({ metadata, repository: { template } }) {
    const [status] = (0,_facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .scalars */ .kw)(metadata, 'status');
    if (status === undefined || !/^[\w-]+(?:\s*\|\s*[\w-]+)+$/.test(status.value.trim()))
        return undefined;
    const isSaid = (0,_facts_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplateValue */ .Q)(template, 'status', status.value) || (0,_facts_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .isRejected */ .TK)(metadata, status.place);
    return isSaid ? undefined : status;
}
/** A title of one or two words may be part of another one: `Title`. */
function isLeft(title, own) {
    return title.split(/\s+/).length > 2 ? own.includes(title) : (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_5__/* .bareTitle */ .v)(own) === title;
}
function leftover(subject, where, left) {
    const [first, ...others] = left;
    const values = [...new Set(left.map(({ value }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(value)))];
    return {
        subject,
        message: `Unexpected template ${values.length === 1 ? 'value' : 'values'} ${values.join(', ')} in ${where}`,
        place: first?.place ?? { path: '' },
        related: others.map(({ value, place }) => ({ message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(value)} here`, place })),
        help: 'Write what holds for this KEP, or remove the line if there is nothing to say.',
    };
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
