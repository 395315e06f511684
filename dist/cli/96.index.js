export const id = 96;
export const ids = [96];
export const modules = {

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   M8: () => (/* binding */ isMetricName),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RF: () => (/* binding */ sameMetric)
/* harmony export */ });
/* unused harmony export namesIn */
/* harmony import */ var _text_markdown_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6155);

/** A name with at least one underscore, lower case; `*` and `<x>` stand for any part. */
const NAME = /(?<![\w./:*-])(?:\*_?)?[a-z][a-z0-9]*(?:[_:](?:[a-z0-9]+|\*|<[\w-]+>|\{[\w-]+\}(?=_)))+\*?(?![\w(]|\.[a-z]{1,4}\b|\/[\w])/g;
/** Suffixes of the series of one histogram or summary (Prometheus exposition format). */
const SERIES = /_(?:bucket|sum|count)$/;
const METRIC_LABEL = /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i;
/** Units that list no metrics but what belongs to one. */
const NOT_NAMES = /^(?:aggregation|\[optional\]\s*aggregation|type|stability(?:\s+level)?|components?\s+exposing|interpretation)\b[^:\n]{0,30}:/i;
/** Units that list labels of a metric, as do those below them. */
const LISTS_LABELS = /^(?:new\s+|additional\s+)?(?:labels?|dimensions?|tags?)\b[^:\n]{0,30}:/i;
/** Units that announce labels for those below them. */
const ANNOUNCES_LABELS = /\b(?:labels|dimensions|tags):$/i;
/** Words with an underscore that are plainly no metric: file names, test names, enum values in examples. */
const NO_METRIC = /(?:^|_)(?:test|go|yaml|md|sh|linux|windows|amd64|arm64)$|^(?:e2e|kube_codegen|x86)_/;
/** More than any answer names. */
const MAX_METRICS = 200;
/** Every metric name of the units, once, at its first place. */
function metricsOf(units, document, path) {
    const found = new Map();
    const add = (name, span) => {
        const base = name.replace(/<[^>]*>|\{[^}]*\}/g, '*');
        if (!found.has(base) && found.size < MAX_METRICS)
            found.set(base, { name: base, place: (0,_text_markdown_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(document, path, name, span) });
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
        for (const name of namesIn(unit.text))
            add(name, unit);
        const label = METRIC_LABEL.exec(unit.text);
        if (!label || [...namesIn(unit.text)].length > 0)
            return;
        for (const name of otherNames(unit, unit.text.slice(label[0].length)))
            add(name, unit);
    });
    return [...found.values()];
}
/** Metric names of a text, without labels. */
function namesIn(text) {
    const names = new Set();
    for (const [name] of withoutLabels(text).matchAll(NAME)) {
        if (!NO_METRIC.test(name))
            names.add(name);
    }
    return names;
}
/** Text without label selectors behind a name, links' addresses and paths. */
function withoutLabels(text) {
    return text
        .replace(/https?:\/\/\S+/g, ' ')
        .replace(/(?<=[a-z0-9*`])\s?(?:\{[^{}=]*=[^{}]*\}|\[[^\][=]*=[^\][]*\])/g, ' ')
        .replace(/\{[^{}"=,]*["=,][^{}]*\}/g, ' ')
        .replace(/\bby\s*\([^()]*\)/g, ' ')
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
    const areNames = names.every((name) => /^[A-Za-z][A-Za-z0-9]{3,}$/.test(name) && !/^(?:none|todo|unknown|same|yes)$/i.test(name));
    return areNames ? names : [];
}
/** A name as compared: without labels, component prefix remarks and the suffixes of a histogram's series. */
function baseName(text) {
    const name = text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
    return name
        .replace(/`/g, '')
        .replace(/<[^>]*>/g, '*')
        .replace(SERIES, '');
}
/** Whether two names (patterns with `*` included) mean the same metric. */
function sameMetric(a, b) {
    const [left, right] = [baseName(a), baseName(b)];
    return left === right || matches(left, right) || matches(right, left);
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
    return /^[A-Za-z_:*][\w:*/]*$/.test(baseName(name)) && !/^(?:n\/?a|none|tbd|todo|na)$/i.test(name.trim());
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ component),
/* harmony export */   x: () => (/* binding */ isKnownComponent)
/* harmony export */ });
/** Kubernetes components: their full names and how people write them. */
const FULL_NAMES = {
    apiserver: 'kube-apiserver',
    'api-server': 'kube-apiserver',
    'kube-api-server': 'kube-apiserver',
    kubeapiserver: 'kube-apiserver',
    'kubernetes-api-server': 'kube-apiserver',
    'kubernetes-apiserver': 'kube-apiserver',
    'controller-manager': 'kube-controller-manager',
    'kube-controllermanager': 'kube-controller-manager',
    'kube-controller': 'kube-controller-manager',
    'kubernetes-controller-manager': 'kube-controller-manager',
    kcm: 'kube-controller-manager',
    scheduler: 'kube-scheduler',
    kubescheduler: 'kube-scheduler',
    'kubernetes-scheduler': 'kube-scheduler',
    proxy: 'kube-proxy',
    kubeproxy: 'kube-proxy',
    ccm: 'cloud-controller-manager',
    'external-cloud-controller-manager': 'cloud-controller-manager',
    'a-d-controller': 'kube-controller-manager',
    kubectl: 'kubectl',
    kubelet: 'kubelet',
    kubeadm: 'kubeadm',
};
const KNOWN = new Set([...Object.values(FULL_NAMES)]);
/**
 * The full name of a component in whatever form (`API server`, `` `KCM` ``, `cmd/kube-apiserver`, plural): lower case, blanks as
 * hyphens. Other names are only normalised.
 */
function component(text) {
    const name = text
        .toLowerCase()
        .replace(/[`*_"']/g, '')
        .trim()
        .replace(/^(?:cmd|pkg)\/([^/]+).*$/, '$1')
        .replace(/\s+/g, '-')
        .replace(/^(?:the|a)-/, '')
        .replace(/-(?:component|binary)s?$/, '');
    const singular = name.replace(/s$/, '');
    return FULL_NAMES[name] ?? FULL_NAMES[singular] ?? (KNOWN.has(singular) ? singular : name);
}
/** Whether the name is one of the components every cluster has (or kubectl, kubeadm). */
function isKnownComponent(text) {
    return KNOWN.has(component(text));
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   MO: () => (/* binding */ askedAnswers),
/* harmony export */   ab: () => (/* binding */ upcomingAnswers),
/* harmony export */   cX: () => (/* binding */ hasReviews),
/* harmony export */   em: () => (/* binding */ dueAnswers),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/** Which questions a KEP owes an answer to. */

/**
 * The questions that are due at the KEP's stage, in template order: those of its stage and of earlier ones, but for questions that
 * the template gained after the KEP's `latest-milestone`. None without a stage or a README.
 */
function dueAnswers(kep) {
    const { readme, stage } = kep;
    if (stage === undefined || !readme.exists || readme.problems.length > 0)
        return [];
    return [...readme.answers.values()].filter((answer) => isDue(answer, kep));
}
/** The questions of later stages, as far as the template of the KEP's time has them. */
function upcomingAnswers(kep) {
    if (kep.stage === undefined || !isAsked(kep))
        return [];
    return [...kep.readme.answers.values()].filter((answer) => !isDue(answer, kep) && isOfItsTime(answer, kep));
}
/** The due answers of a README that does ask: without any question the questionnaire as a whole is the finding. */
function askedAnswers(kep) {
    return isAsked(kep) ? dueAnswers(kep) : [];
}
/** Whether the repository reviews the readiness of its KEPs at all. */
function hasReviews({ config, template }) {
    return config.approvals !== undefined || template.questions.length > 0;
}
/** Whether the README asks at least one question. */
function isAsked({ readme }) {
    return [...readme.answers.values()].some(({ state }) => state !== 'missing');
}
/** Whether the KEP's stage and `latest-milestone` make the question due. */
function isDue(answer, kep) {
    const { stage } = kep;
    return (stage !== undefined && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(answer.question.stage) <= (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.maturity)(stage) && isOfItsTime(answer, kep));
}
function isOfItsTime({ question: { since } }, { latestMilestone: latest }) {
    return since === undefined || latest === undefined || (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.compareReleases)(since, latest) <= 0;
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   Yo: () => (/* binding */ isUnassigned),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _handles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);
/** Who is assigned to a KEP: people marked in kep.yaml's comments. */


/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
const ROLES = ['reviewers', 'approvers'];
/** Statuses whose KEPs nobody is assigned to any more. */
const UNASSIGNED = new Set(['withdrawn', 'rejected', 'replaced']);
/** The first policy whose directory is the KEP's or above it. */
function policyFor(policies, directory) {
    return policies.find((policy) => covers(policy, directory));
}
/** Whether a KEP's directory is the policy's or below it. */
function covers({ directory: pattern }, directory) {
    if (pattern === '' || directory === pattern || directory.startsWith(`${pattern}/`))
        return true;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(directory, [pattern, `${pattern}/**`]);
}
/** Whether the KEP's status frees it from having people assigned. */
function isUnassigned({ status }) {
    return status !== undefined && UNASSIGNED.has(status);
}
/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
function peopleOf(file, role) {
    const lines = file.text.split('\n');
    const comments = new Map(file.comments.filter(({ trailing }) => trailing).map((comment) => [comment.place.start?.line, comment]));
    const people = [];
    for (let index = 0; file.has(role, index); index++) {
        const name = file.raw(role, index);
        if (name === undefined)
            continue;
        const place = file.at(role, index);
        const line = place.start?.line ?? 0;
        // Behind a list in brackets a comment belongs to nobody.
        const isOwnLine = /^\s*-\s/.test(lines[line - 1] ?? '');
        people.push({
            name: name.trim(),
            handle: (0,_handles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHandle */ .VR)(name),
            place,
            comment: isOwnLine ? comments.get(place.end?.line ?? line) : undefined,
        });
    }
    return people;
}
/** The comment that marks an assigned person in a list. */
function markerOf({ reviewerMarker, approverMarker }, role) {
    return role === 'reviewers' ? reviewerMarker : approverMarker;
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
function normalise(text) {
    return text
        .toLowerCase()
        .replace(/&gt;/g, '>')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/\bslos service level objectives\b/g, 'slos')
        .replace(/\bslis service level indicators\b/g, 'slis');
}


/***/ }),

/***/ 8096:
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
var words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/rules/aliases-are-known.js


/** One clear finding instead of one per KEP: without the alias no approver can be checked. */
const aliasesAreKnown = {
    id: 'aliases-are-known',
    summary: 'The aliases file names the approvers and tech leads that KEPs are judged by.',
    category: 'repository',
    severity: 'error',
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
                    ? `Missing ${missing} ${(0,words/* quote */.h)(alias)}`
                    : `Missing ${(0,words/* quote */.h)(aliases.path)} with the alias ${(0,words/* quote */.h)(alias)}`,
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
var due = __webpack_require__(3331);
;// CONCATENATED MODULE: ./lib/rules/answer-has-reason.js


/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
const answerHasReason = {
    id: 'answer-has-reason',
    summary: 'An answer that says "not applicable" says why.',
    category: 'questionnaire',
    severity: 'warning',
    *check(kep) {
        for (const { question, state, text, written, place } of (0,due/* askedAnswers */.MO)(kep)) {
            if (state !== 'na')
                continue;
            yield {
                subject: question.id,
                message: `Unexpected bare ${(0,words/* quote */.h)(text.trim())}, expected a reason why ${(0,words/* quote */.h)(question.heading)} does not apply`,
                place: written ?? place,
                help: 'N/A: the feature ..., so ...',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
;// CONCATENATED MODULE: ./lib/rules/answer-is-not-deferred.js



/** What was to be added "for beta" is due when beta comes. */
const answerIsNotDeferred = {
    id: 'answer-is-not-deferred',
    summary: 'An answer that is due is not put off.',
    category: 'questionnaire',
    severity: 'warning',
    *check(kep) {
        for (const { question, state, text, written, place, pending } of (0,due/* askedAnswers */.MO)(kep)) {
            const [left, ...more] = pending;
            if (left) {
                yield {
                    subject: question.id,
                    message: `Unexpected ${(0,words/* quote */.h)(left.name)} in the answer to ${(0,words/* quote */.h)(question.heading)}, due from ${question.stage} on`,
                    place: left.place,
                    related: more.map((other) => ({ message: `and ${(0,words/* quote */.h)(other.name)} here`, place: other.place })),
                    help: 'Finish the answer, or say what is decided and what will follow when.',
                };
            }
            if (state !== 'deferred' || kep.stage === undefined)
                continue;
            const until = stagesIn(text).find((stage) => (0,lifecycle.maturity)(stage) > (0,lifecycle.maturity)(kep.stage ?? ''));
            yield {
                subject: question.id,
                message: `Unexpected ${(0,words/* quote */.h)(text)}, expected an answer: ${(0,words/* quote */.h)(question.heading)} is due from ${question.stage} on`,
                place: written ?? place,
                help: `The KEP targets ${kep.stage}: write what is known now, and what of it will be verified when.`,
                ...(until !== undefined && { severity: 'notice' }),
            };
        }
    },
};
function stagesIn(text) {
    return [...text.matchAll(/\b(?:alpha|beta|ga|stable)\b/gi)].map(([word]) => /^ga$/i.test(word) ? 'stable' : word.toLowerCase());
}

// EXTERNAL MODULE: ./lib/model/handles.js
var handles = __webpack_require__(178);
;// CONCATENATED MODULE: ./lib/rules/facts/scalars.js
/** Every scalar that a file holds at a key path such as `feature-gates.name`, through lists at any step. */
function* scalars(file, path, prefix = []) {
    if (path !== '') {
        const [key = '', ...rest] = path.split('.');
        if (file.has(...prefix, key))
            yield* listed(file, rest.join('.'), [...prefix, key]);
        return;
    }
    const text = file.raw(...prefix);
    if (text !== undefined)
        yield { text, place: file.at(...prefix) };
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

;// CONCATENATED MODULE: ./lib/rules/approver-suits-stage.js





/** What is new needs somebody who sees all of the SIG's work; who knows the feature can take it from there. */
const approverSuitsStage = {
    id: 'approver-suits-stage',
    summary: 'A tech lead approves a KEP at alpha, a tech lead or an assigned approver afterwards.',
    category: 'approval',
    severity: 'error',
    always: true,
    *check(kep) {
        const { owners, metadata, repository } = kep;
        if (owners === undefined || !metadata.exists || !isSound(metadata) || isExempt(kep, owners))
            return;
        // kep.yaml's own rule has said that there is no list, the aliases' own rule that there is no tech lead.
        if (metadata.problems.some(({ subject, severity }) => subject === 'approvers' && !severity))
            return;
        const alias = owners.policy.techLeads ?? '';
        const leads = new Set(repository.aliases.groups.get(alias)?.map(({ name }) => (0,handles/* bareHandle */.VR)(name)));
        if (leads.size === 0)
            return;
        const approvers = (0,model_owners/* peopleOf */.xr)(metadata, 'approvers');
        const hasLead = approvers.some(({ handle }) => leads.has(handle));
        const marked = approvers.filter(({ comment }) => comment?.name === owners.policy.approverMarker);
        const isAlpha = isAlphaToday(kep, owners);
        if (isAlpha)
            for (const person of marked)
                yield tooEarly(kep, owners, person);
        if (hasLead || (!isAlpha && marked.length > 0))
            return;
        const marker = owners.policy.approverMarker;
        const other = isAlpha ? '' : `, or an approver with the comment ${(0,words/* quote */.h)(marker)}`;
        const second = isAlpha ? '' : `\n\nOr, and in OWNERS:\n\napprovers:\n  - "@…" # ${marker}`;
        yield {
            subject: 'approvers',
            message: `Missing member of ${(0,words/* quote */.h)(alias)} as approver${other}`,
            place: metadata.at('approvers'),
            related: stageOf(kep),
            help: `approvers:\n  - "@…"\n\nOne of ${[...leads].map(words/* quote */.h).join(', ')}: see ${repository.aliases.path}.${second}`,
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
function tooEarly(kep, { policy, file }, { name, handle, place, comment }) {
    const owner = (0,model_owners/* peopleOf */.xr)(file, 'approvers').find((other) => other.handle === handle);
    return {
        subject: handle,
        message: `Unexpected ${(0,words/* quote */.h)(policy.approverMarker)} at alpha, expected no assigned approver before beta`,
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
function bareName({ name }) {
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
function hasHandle({ name }) {
    return (0,handles/* isHandle */.r0)(name);
}

;// CONCATENATED MODULE: ./lib/rules/assigned-people-are-owners.js




/** The mark tells people who answers for a KEP, OWNERS tells the robot that merges: both have to mean the same. */
const assignedPeopleAreOwners = {
    id: 'assigned-people-are-owners',
    summary: 'The people whom `kep.yaml` marks as assigned are those in the `OWNERS` file next to it.',
    category: 'approval',
    severity: 'error',
    always: true,
    *check(kep) {
        const { owners, metadata } = kep;
        if (owners === undefined || !metadata.exists || !isSound(metadata) || (0,model_owners/* isUnassigned */.Yo)(kep))
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
                message: `Unexpected directory ${(0,words/* quote */.h)(policy.directory)}, expected one that holds KEPs`,
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
        message: `Missing ${(0,words/* quote */.h)(file.path)} with the people that are assigned here`,
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
        const name = (0,words/* quote */.h)(bareName(person));
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
        const name = (0,words/* quote */.h)(bareName(person));
        yield {
            subject: `${noun} ${person.handle}`,
            message: `Unexpected ${noun} ${name}, expected the comment ${(0,words/* quote */.h)(marker)} behind that name in kep.yaml`,
            place: person.place,
            related: [{ message: entry ? 'without the comment' : `the ${role} of kep.yaml`, place }],
            mirror: { message: `Missing comment ${(0,words/* quote */.h)(marker)} behind ${name}, ${noun} in \`OWNERS\``, place },
            help: `${role}:\n  - "@${bareName(person)}" # ${marker}\n\nOr remove the name from OWNERS.`,
        };
    }
}
function isMarked(marker) {
    return ({ comment }) => comment?.name === marker;
}
/** Each of `people` whom `others` lack, once. */
function withoutRepeats(people, others) {
    const told = new Set(others.map(({ handle }) => handle));
    return people.filter(({ handle }) => handle !== '' && !told.has(handle) && told.add(handle));
}

// EXTERNAL MODULE: ./lib/model/components.js
var components = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/rules/components-match-readme.js


/** The gate only works where every component that reads it has it: the two lists must not drift apart. */
const componentsMatchReadme = {
    id: 'components-match-readme',
    summary: 'The README and `kep.yaml` list the same components for a feature gate.',
    category: 'contradiction',
    severity: 'warning',
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
    const gates = entries.map((entry, index) => ({
        name: entry.name ?? '',
        declared: components_match_readme_components(entry.components ?? [], (at) => metadata.at('feature-gates', index, 'components', at)),
        list: metadata.at('feature-gates', index, 'components'),
        written: readme.gates.find(({ name }) => name === entry.name),
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
function components_match_readme_components(items, place) {
    return items.flatMap((item, index) => item
        .replace(/\([^()]*\)/g, ' ')
        .split(/,|\band\b/)
        .filter((name) => name.trim() !== '')
        .map((name) => ({ name: name.trim(), place: place(index) })));
}
function unique(named) {
    return [...new Map(named.map((one) => [(0,components/* component */.s)(one.name), one])).values()];
}
function only(these, those) {
    const known = new Set(those.map(({ name }) => (0,components/* component */.s)(name)));
    return these.filter(({ name }) => !known.has((0,components/* component */.s)(name)));
}
function of({ gate }) {
    return gate ? ` of ${(0,words/* quote */.h)(gate)}` : '';
}
function missingList(sides) {
    return {
        subject: sides.gate ?? 'components',
        message: `Missing \`components\`${of(sides)}, the README names ${sides.written.map(({ name }) => (0,words/* quote */.h)((0,components/* component */.s)(name))).join(', ')}`,
        place: sides.list,
        related: [{ message: 'named here', place: sides.written[0]?.place ?? sides.answer }],
        help: `components:\n${sides.written.map(({ name }) => `  - ${(0,components/* component */.s)(name)}`).join('\n')}`,
    };
}
function undeclared(sides, one) {
    return {
        subject: (0,components/* component */.s)(one.name),
        message: `Missing component ${(0,words/* quote */.h)((0,components/* component */.s)(one.name))}${of(sides)}, the README names it`,
        place: sides.list,
        related: [{ message: 'named here', place: one.place }],
        mirror: {
            message: `Unexpected component ${(0,words/* quote */.h)(one.name)}${of(sides)}, kep.yaml does not list it`,
            place: one.place,
        },
        help: `Add \`- ${(0,components/* component */.s)(one.name)}\` to \`components\`, or take it out of the README.`,
    };
}
function unwritten(sides, one) {
    return {
        subject: (0,components/* component */.s)(one.name),
        message: `Unexpected component ${(0,words/* quote */.h)(one.name)}${of(sides)}, the README does not name it`,
        place: one.place,
        related: [{ message: "the README's enablement answer", place: sides.answer }],
        mirror: {
            message: `Missing component ${(0,words/* quote */.h)((0,components/* component */.s)(one.name))}${of(sides)}, kep.yaml lists it`,
            place: sides.answer,
        },
        help: `Add ${(0,components/* component */.s)(one.name)} to "Components depending on the feature gate", or take it out of kep.yaml.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/disable-supported-matches-readme.js

/** The template asks twice whether the feature can be rolled back: in prose and as `disable-supported`. */
const disableSupportedMatchesReadme = {
    id: 'disable-supported-matches-readme',
    summary: '`disable-supported` says the same as the README\'s answer "Can the feature be disabled ...?".',
    category: 'contradiction',
    severity: 'error',
    *check({ metadata, readme, stage }) {
        const declared = metadata.data['disable-supported'];
        const answer = readme.disablement;
        if (declared === undefined || !answer?.clear || answer.yes === declared)
            return;
        // A gate is locked at stable: whether "disable" still means it there, both answers can be defended.
        const isLocked = stage !== undefined && (0,lifecycle.maturity)(stage) === 2;
        yield {
            subject: 'disable-supported',
            message: `Unexpected \`disable-supported: ${declared}\`, expected \`${answer.yes}\` as in the README`,
            place: metadata.at('disable-supported'),
            related: [{ message: `the README says ${answer.yes ? '"yes"' : '"no"'}`, place: answer.place }],
            mirror: {
                message: `Unexpected "${answer.yes ? 'yes' : 'no'}", expected "${declared ? 'yes' : 'no'}" as \`disable-supported: ${declared}\` in kep.yaml says`,
                place: answer.place,
            },
            help: isLocked
                ? 'If the gate is locked to on, say so in the README; the answer should then start with "No".'
                : `Write \`disable-supported: ${answer.yes}\`, or correct the answer if that is what is wrong.`,
            ...(isLocked && { severity: 'notice' }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/discussion-is-resolved.js

/** The template lets open questions stand in UNRESOLVED blocks until the KEP becomes implementable. */
const discussionIsResolved = {
    id: 'discussion-is-resolved',
    summary: 'No `<<[UNRESOLVED]>>` block is left.',
    category: 'questionnaire',
    severity: 'error',
    *check({ readme }) {
        for (const [index, { name, place }] of readme.unresolved.entries()) {
            const label = name.replace(/^<<\[\/?UNRESOLVED\s*|\]>>$/gi, '').trim();
            yield {
                subject: label === '' ? `unresolved-${index + 1}` : label,
                message: name.startsWith('<<[/')
                    ? `Unexpected ${(0,words/* quote */.h)(name)} that closes no block`
                    : `Unexpected ${(0,words/* quote */.h)(name)}, expected a decision`,
                place,
                help: 'Write down what was decided and remove both markers, or move the question to "Alternatives" or a later stage.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/facts/placeholders.js
/** Whether `text` at the key path `path` of kep.yaml is still what the repository's template has there. */
function isPlaceholder(template, path, text) {
    return template.placeholders.get(path)?.includes(text) ?? false;
}

;// CONCATENATED MODULE: ./lib/rules/feature-gates-match-readme.js



/** The template asks for the gate in the enablement answer and in `feature-gates`; operators and tooling read one each. */
const featureGatesMatchReadme = {
    id: 'feature-gates-match-readme',
    summary: 'The README and `kep.yaml` name the same feature gates.',
    category: 'contradiction',
    severity: 'error',
    *check(kep) {
        const { readme } = kep;
        const declared = declaredGates(kep);
        const mechanism = readme.answers.get('enablement-mechanism');
        if (declared.length === 0 || mechanism === undefined)
            return;
        if (mechanism.state === 'missing' || mechanism.state === 'unanswered')
            return;
        const onlyDeclared = declared.filter(({ name }) => !readme.gates.some((gate) => means(gate.name, name)) && !isWordOf(mechanism.text, name));
        const onlyWritten = readme.gates.filter(({ name, labelled }) => labelled && !name.includes('*') && !declared.some((gate) => gate.name === name));
        for (const gate of onlyDeclared) {
            const near = (0,lifecycle.nearest)(gate.name, onlyWritten.map(({ name }) => name)) ?? (onlyDeclared.length === 1 && onlyWritten.length === 1 ? onlyWritten[0]?.name : undefined);
            const other = onlyWritten.findIndex(({ name }) => name === near);
            yield other === -1
                ? undeclaredInReadme(kep, gate, mechanism)
                : differs(gate, onlyWritten.splice(other, 1)[0] ?? gate);
        }
        for (const gate of onlyWritten)
            yield feature_gates_match_readme_undeclared(kep, gate);
    },
};
function declaredGates({ metadata, repository }) {
    return (metadata.data['feature-gates'] ?? []).flatMap(({ name }, index) => {
        if (!name || !/^[A-Za-z]\w*$/.test(name) || /^(?:n\/?a|none|tbd|todo)$/i.test(name))
            return [];
        if (isPlaceholder(repository.template, 'feature-gates.name', name))
            return [];
        return [{ name, place: metadata.at('feature-gates', index, 'name') }];
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
function differs(declared, written) {
    return {
        subject: declared.name,
        message: `Unexpected feature gate ${(0,words/* quote */.h)(declared.name)}, expected ${(0,words/* quote */.h)(written.name)} as in the README`,
        place: declared.place,
        related: [{ message: `the README says ${(0,words/* quote */.h)(written.name)}`, place: written.place }],
        mirror: {
            message: `Unexpected feature gate ${(0,words/* quote */.h)(written.name)}, expected ${(0,words/* quote */.h)(declared.name)} as in kep.yaml`,
            place: written.place,
        },
        help: `Write the name that the code uses in both places, for example \`name: ${written.name}\` here.`,
    };
}
function undeclaredInReadme({ readme }, gate, { place, written }) {
    const elsewhere = isWordOf(readme.text, gate.name);
    const answer = written ?? place;
    return {
        subject: gate.name,
        message: `Unexpected feature gate ${(0,words/* quote */.h)(gate.name)}, the README's enablement answer does not name it`,
        place: gate.place,
        related: [{ message: 'the enablement answer', place: answer }],
        mirror: { message: `Missing feature gate ${(0,words/* quote */.h)(gate.name)}, kep.yaml lists it`, place: answer },
        help: `Add to the enablement answer:\n  - Feature gate name: ${gate.name}`,
        ...(elsewhere && { severity: 'warning' }),
    };
}
function feature_gates_match_readme_undeclared({ metadata }, gate) {
    const list = metadata.at('feature-gates');
    return {
        subject: gate.name,
        message: `Unexpected feature gate ${(0,words/* quote */.h)(gate.name)}, \`feature-gates\` in kep.yaml does not list it`,
        place: gate.place,
        related: [{ message: '`feature-gates`', place: list }],
        mirror: { message: `Missing feature gate ${(0,words/* quote */.h)(gate.name)}, the README names it`, place: list },
        help: `Add to kep.yaml:\nfeature-gates:\n  - name: ${gate.name}`,
    };
}

// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
;// CONCATENATED MODULE: ./lib/rules/facts/sections.js
/** Sections of a README against those of the template. */

const OPTIONAL = /\boptional\b/i;
/** Whether the template leaves the section to the author: `User Stories (Optional)`. */
function isOptional({ name }) {
    return OPTIONAL.test(name);
}
/** A heading's words for comparison: case, punctuation and the mark of optional sections do not count. */
function wordsOf(name) {
    return (0,questionnaire/* normalise */.j7)(name)
        .replace(/ ?\boptional\b/, '')
        .replace(/\bend to end\b/g, 'e2e')
        .replace(/\btesting\b/g, 'test')
        .replace(/\b(test|criteri|alternative|drawback)(?:s|a|on)\b/g, '$1');
}
const knownWords = new WeakMap();
function wordsIn(section) {
    const words = knownWords.get(section) ?? wordsOf(section.name);
    knownWords.set(section, words);
    return words;
}
/**
 * The section that `name` means, at any place and level: of the same words, else one that has them in one run among others
 * (`Unit Tests and Benchmarks`) and is none of `others`.
 */
function findSection(sections, name, others = new Set()) {
    const words = wordsOf(name);
    return (sections.find((section) => wordsIn(section) === words) ??
        sections.find((section) => {
            const own = wordsIn(section);
            return !others.has(own) && ` ${own} `.includes(` ${words} `);
        }));
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
const PLACEHOLDER = /^(?:tbd|tba|todo|wip|fixme|to be (?:done|determined|defined|added|decided|filled(?: in)?))$/;
/** Whether a text says nothing: no words, or a placeholder for them. Pictures and tables have words. */
function isBlank(text) {
    const words = (0,questionnaire/* normalise */.j7)(text);
    return words === '' || PLACEHOLDER.test(words);
}
/** More than any checklist has. */
const MAX_BOXES = 200;
const BOX = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?\\?\[[ \t]{0,3}([xX✓✅]?)[ \t]{0,3}\\?\](?![([])\s*(\S.*)$/u;
const STARTS = /^\s*(?:[-*+>|]|\d{1,9}[.)])\s|^\s*$/;
/** The checkboxes of a section, each with its place in the file `path`. */
function checkboxesOf(section, path) {
    const found = [];
    section.text.split('\n').forEach((line, index) => {
        const box = found.length < MAX_BOXES ? BOX.exec(line) : null;
        const last = found.at(-1);
        if (box) {
            const place = placeOfLine(section, index, path);
            found.push({
                name: (box[2] ?? '').trim(),
                place,
                ticked: box[1] !== '',
                nested: /^\s/.test(line),
                open: true,
            });
        }
        else if (last?.open && !STARTS.test(line))
            last.name += ` ${line.trim()}`;
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
function spoken(text) {
    return (0,questionnaire/* normalise */.j7)(text.replace(/\]\([^()\s]*\)/g, ']').replace(/\]\[[^\]]*\]/g, ']'));
}
/** Whether two lines say the same: three quarters of the words of the shorter one are in the other. */
function isSameLine(a, b) {
    const [left, right] = [new Set(spoken(a).split(' ')), new Set(spoken(b).split(' '))];
    const common = [...left].filter((word) => right.has(word)).length;
    return common >= 0.75 * Math.min(left.size, right.size) && common >= Math.min(3, left.size, right.size);
}
/** Whether the README can be read to its end and the repository has a template to hold it to. */
function isHeld({ readme, repository }) {
    return (readme.exists &&
        readme.problems.length === 0 &&
        readme.swallowed === undefined &&
        repository.template.sections.length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/graduation-criteria-cover-stage.js



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
    *check(kep) {
        const { readme, stage = '' } = kep;
        const called = CALLED[stage];
        if (!isHeld(kep) || called === undefined)
            return;
        if (chapterOf(kep.repository.template.sections, SECTION) === undefined)
            return;
        const chapter = chapterOf(readme.sections, SECTION);
        if (chapter === undefined)
            return;
        const { section } = chapter;
        const below = [...chapter.below, ...siblings(section, chapter.below, kep)];
        const all = textOf({ section, below });
        const headings = headingsFor(called, below);
        if (headings.length > 0) {
            const texts = headings.map((one) => textOf({ section: one, below: sectionsBelow(below, one) }));
            if (texts.some((text) => !isBlank(text)))
                return;
        }
        else if (!isBlank(all)) {
            // Criteria that name no stage are for all of them; alpha comes before all criteria.
            const others = (0,lifecycle.track)(stage).flatMap((one) => CALLED[one] ?? []);
            const named = below.some(({ name }) => others.some((one) => one.test(name)));
            if (!named || stage === 'alpha' || called.test(all))
                return;
        }
        yield {
            subject: stage,
            message: `Missing graduation criteria for ${(0,words/* oneOf */.y)([stage])}`,
            place: headings[0]?.place ?? section.place,
            help: `${headings.length > 0 ? 'Write below the heading' : `Add below ${section.name} a heading for ${stage} and write`} what must be true before the feature is ${stage}, so that somebody else can verify it.`,
        };
    },
};
/** The headings that are about a stage: by what stands behind their arrow, else by any of their words. */
function headingsFor(called, below) {
    const own = below.filter(({ name }) => called.test(name.replace(ARROW, '')));
    return own.length > 0 ? own : below.filter(({ name }) => called.test(name));
}
/** Headings of stages right after the chapter, which should have been deeper. */
function siblings(section, below, { readme }) {
    const rest = readme.sections.slice(readme.sections.indexOf(section) + 1 + below.length);
    const end = rest.findIndex(({ name }) => !NAMES.some((one) => one.test(name)));
    return end === -1 ? rest : rest.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/rules/implementation-history-is-kept.js


const implementation_history_is_kept_SECTION = 'Implementation History';
/** Whoever reads a KEP years later finds here what happened when. */
const implementationHistoryIsKept = {
    id: 'implementation-history-is-kept',
    summary: 'The implementation history has an entry.',
    category: 'document',
    severity: 'warning',
    *check(kep) {
        if (!isHeld(kep) || chapterOf(kep.repository.template.sections, implementation_history_is_kept_SECTION) === undefined)
            return;
        const chapter = chapterOf(kep.readme.sections, implementation_history_is_kept_SECTION);
        if (chapter === undefined || !isBlank(textOf(chapter)))
            return;
        const { stage, latestMilestone: latest } = kep;
        const entry = stage && latest ? `v${latest.major}.${latest.minor}: ${stage}` : 'what happened';
        yield {
            subject: implementation_history_is_kept_SECTION,
            message: `Missing entries in ${(0,words/* quote */.h)(chapter.section.name)}`,
            place: chapter.section.place,
            help: `Write a line per event with its date, newest last:\n- YYYY-MM-DD: ${entry}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/kep-has-metadata.js

/** Tools find a KEP by its metadata and people by its document; a directory with one of them is half a KEP. */
const kepHasMetadata = {
    id: 'kep-has-metadata',
    summary: 'A KEP directory has a `README.md` and a `kep.yaml`.',
    category: 'metadata',
    severity: 'error',
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
            ? `Missing ${(0,words/* quote */.h)(name)}`
            : `Unexpected ${(0,words/* quote */.h)(near.name)}, expected ${(0,words/* quote */.h)(name)}`,
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
var metrics = __webpack_require__(9226);
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
    *check({ metadata, repository }) {
        for (const [index, written] of (metadata.data.metrics ?? []).entries()) {
            if (!(0,metrics/* isMetricName */.M8)(written) || isPlaceholder(repository.template, 'metrics', written))
                continue;
            const name = written.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
            const better = conventional(name);
            if (better === name)
                continue;
            yield {
                subject: (0,metrics/* baseName */.Fl)(written),
                message: `Unexpected metric name ${(0,words/* quote */.h)(name)}, expected ${(0,words/* quote */.h)(better)}`,
                place: metadata.at('metrics', index),
                help: 'If the metric exists under this name already, leave it and ignore this notice.',
            };
        }
    },
};
function conventional(name) {
    const snake = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[/-]/g, '_')
        .toLowerCase();
    const parts = snake.split('_').map((part) => UNITS[part] ?? part);
    return parts
        .join('_')
        .replace(/(?<!_total)_counter$/, '_total')
        .replace(COUNTED, '$&_total');
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
    const words = metrics.reduce((rest, { name }) => rest.replaceAll(name, ' '), text);
    return (metrics.length > 0 || METRIC.test(words)) && !USER_SIGNAL.test(words) && !REFUSAL.test(words);
}
/** No metric is named, and neither a link nor a "no" explains why. */
function lacksMetric({ text, metrics, linked }) {
    return metrics.length === 0 && !linked && !/\bsee\b|\brefer\b/i.test(text) && !REFUSAL.test(text);
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
    *check(kep) {
        if (isClientSide(kep))
            return;
        for (const answer of (0,due/* askedAnswers */.MO)(kep)) {
            if (!ASKED.has(answer.question.id) || answer.state !== 'answered')
                continue;
            if (isOnlyEventsOrLogs(answer) || !lacksMetric(answer))
                continue;
            yield {
                subject: answer.question.id,
                message: `Missing the name of a metric in the answer to ${(0,words/* quote */.h)(answer.question.heading)}`,
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
        ...[...readme.gates.flatMap((gate) => gate.components), ...readme.components].map(({ name }) => name),
    ].map(components/* component */.s);
    return named.length > 0 && named.every((name) => CLIENTS.has(name));
}

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

;// CONCATENATED MODULE: ./lib/rules/metrics-match-readme.js





/** A metric that kep.yaml promises and no answer explains is one that nobody can use; one that only the README has is not tracked. */
const metricsMatchReadme = {
    id: 'metrics-match-readme',
    summary: 'Metrics of `kep.yaml` are named in the questionnaire, and SLI metrics are in `kep.yaml`.',
    category: 'contradiction',
    severity: 'warning',
    *check(kep) {
        const declared = declaredMetrics(kep);
        const slis = kep.readme.answers.get('slis');
        if (declared.length === 0 || slis === undefined || !(0,due/* isAsked */.D6)(kep))
            return;
        const written = [...kep.readme.answers.values()].flatMap(({ metrics }) => metrics);
        for (const metric of declared) {
            if (isNamed(metric.name, written, kep.readme.questionnaireText))
                continue;
            yield {
                subject: (0,metrics/* baseName */.Fl)(metric.name),
                message: `Unexpected metric ${(0,words/* quote */.h)(metric.name)}, no answer of the README names it`,
                place: metric.place,
                related: [{ message: 'the question about SLIs', place: slis.place }],
                mirror: { message: `Missing metric ${(0,words/* quote */.h)(metric.name)}, kep.yaml lists it`, place: slis.place },
                help: `Say what it tells an operator, in the answer about SLIs:\n- [x] Metrics\n  - Metric name: ${(0,metrics/* baseName */.Fl)(metric.name)}`,
                ...(!(0,due/* isDue */.nZ)(slis, kep) && { severity: 'notice' }),
            };
        }
        for (const metric of slis.metrics) {
            if (isOfEveryCluster(metric.name) || declared.some(({ name }) => isSame(name, metric.name)))
                continue;
            const list = kep.metadata.at('metrics');
            yield {
                subject: metric.name,
                message: `Missing metric ${(0,words/* quote */.h)(metric.name)} in \`metrics\` of kep.yaml`,
                place: metric.place,
                related: [{ message: '`metrics`', place: list }],
                mirror: {
                    message: `Missing metric ${(0,words/* quote */.h)(metric.name)}, the README names it as an SLI`,
                    place: list,
                },
                help: `Add to kep.yaml:\nmetrics:\n  - ${metric.name}`,
                severity: 'notice',
            };
        }
    },
};
function declaredMetrics({ metadata, repository }) {
    return (metadata.data.metrics ?? []).flatMap((name, index) => (0,metrics/* isMetricName */.M8)(name) && /_/.test(name) && !isPlaceholder(repository.template, 'metrics', name)
        ? [{ name, place: metadata.at('metrics', index) }]
        : []);
}
function isNamed(name, written, text) {
    const base = (0,metrics/* baseName */.Fl)(name);
    return (text.includes(base) ||
        written.some((metric) => isSame(metric.name, name)) ||
        text.includes(base.replaceAll('_', '\\_')));
}
/** The same metric, also when one side leaves the component's prefix out. */
function isSame(a, b) {
    const [left, right] = [(0,metrics/* baseName */.Fl)(a), (0,metrics/* baseName */.Fl)(b)];
    return (0,metrics/* sameMetric */.RF)(a, b) || isTail(left, right) || isTail(right, left);
}
function isTail(long, short) {
    return short.split('_').length >= 3 && long.endsWith(`_${short}`);
}

;// CONCATENATED MODULE: ./lib/rules/milestones-ascend.js

/** One pass per track: a deprecation may follow a stable feature at any time. */
const TRACKS = [...new Set(lifecycle.STAGES.map(lifecycle.track))];
/** Two stages in one release are fine, a later stage in an earlier one is a slip of the pen. */
const milestonesAscend = {
    id: 'milestones-ascend',
    summary: 'The milestones of alpha, beta and stable do not go back.',
    category: 'metadata',
    severity: 'warning',
    *check({ metadata }) {
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
        yield { subject: 'directory', where: "the directory's name", text: directoryNumber, place };
    }
    const declared = metadata.data['kep-number'];
    const key = repository.config.metadata.numberKey ?? 'kep-number';
    if (declared !== undefined &&
        !isPlaceholder(repository.template, key, declared) &&
        !isPart(directory, declared)) {
        yield {
            subject: key,
            where: (0,words/* quote */.h)(key),
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
            mend: (expected, agreed) => agreed.has('directory') && agreed.has(key) ? titleEdit(readme, expected) : undefined,
        };
    }
    const approved = approval?.data['kep-number'];
    if (approval === undefined || approved === undefined || isOfAnother(kep, approval.path))
        return;
    yield {
        subject: 'approval',
        where: "the approval file's `kep-number`",
        text: approved,
        place: approval.at('kep-number'),
        mend: (expected, agreed) => agreed.has('directory') && agreed.has(key) && nameNumber(approval.path) === expected
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
    return repository.directories.some((other) => other.number === nameNumber(path) && other.directory !== directory);
}
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

;// CONCATENATED MODULE: ./lib/rules/number-matches.js


/** The number is the enhancement issue's; every tool and every reader uses another of its copies. */
const numberMatches = {
    id: 'number-matches',
    summary: 'Directory, `kep.yaml`, README title and approval file carry the same KEP number.',
    category: 'metadata',
    severity: 'error',
    *check(kep) {
        const numbers = [...writtenNumbers(kep)];
        const expected = believed(numbers);
        if (expected === undefined)
            return;
        const agreeing = numbers.filter(({ text }) => plainNumber(text) === expected);
        const agreed = new Set(agreeing.map(({ subject }) => subject));
        for (const { subject, where, text, place, mend } of numbers) {
            if (agreed.has(subject))
                continue;
            const edit = mend?.(expected, agreed);
            yield {
                subject,
                message: `Unexpected KEP number ${(0,words/* quote */.h)(text)} in ${where}, expected ${(0,words/* quote */.h)(expected)}`,
                place,
                related: agreeing.map((other) => ({
                    message: `${(0,words/* quote */.h)(expected)} in ${other.where}`,
                    place: other.place,
                })),
                help: `The number of a KEP is that of its enhancement issue. If that is ${(0,words/* quote */.h)(expected)}, write it here; if not, correct the others.`,
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
    *check(kep) {
        const title = kep.metadata.data.title ?? '';
        for (const answer of (0,due/* askedAnswers */.MO)(kep)) {
            if (answer.state !== 'answered')
                continue;
            const { id, heading } = answer.question;
            if (FOR_OPERATORS.has(id) && isOnlyEventsOrLogs(answer) && !MAKES_LOGS.test(title)) {
                yield {
                    subject: id,
                    message: `Unexpected events or logs alone, expected a metric in the answer to ${(0,words/* quote */.h)(heading)}`,
                    place: answer.written ?? answer.place,
                    help: 'Events expire and logs are per node. Name a metric that an operator can watch across the cluster.',
                };
            }
            else if (id === FOR_USERS && isOnlyMetrics(answer) && !MAKES_METRICS.test(title)) {
                yield {
                    subject: id,
                    message: `Unexpected metrics alone, expected an event or status in the answer to ${(0,words/* quote */.h)(heading)}`,
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
    *check(kep) {
        const owner = kep.metadata.data['owning-sig'];
        const folder = sigFolder(kep);
        if (owner === undefined || folder === undefined || owner === folder)
            return;
        if (isPlaceholder(kep.repository.template, 'owning-sig', owner))
            return;
        yield {
            subject: 'owning-sig',
            message: `Unexpected ${(0,words/* quote */.h)(`owning-sig: ${owner}`)}, expected ${(0,words/* quote */.h)(folder)} as in the directory`,
            place: kep.metadata.at('owning-sig'),
            help: `Write \`owning-sig: ${folder}\`, or move the KEP and its approval file to ${(0,words/* quote */.h)(owner)}.`,
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

;// CONCATENATED MODULE: ./lib/rules/prr-answers-are-declared.js




/** Release tooling and approvers read these answers from kep.yaml; the template says from which stage on they are due. */
const prrAnswersAreDeclared = {
    id: 'prr-answers-are-declared',
    summary: 'The PRR answers that the template requires at the stage are in `kep.yaml`.',
    category: 'questionnaire',
    severity: 'error',
    *check(kep) {
        const { stage, latestMilestone, repository } = kep;
        if (repository.config.questionnaire === 'none')
            return;
        if (stage === undefined || latestMilestone === undefined || !isSound(kep.metadata))
            return;
        for (const [key, due] of repository.template.requiredKeys) {
            if ((0,lifecycle.maturity)(stage) < (0,lifecycle.maturity)(due))
                continue;
            if (isDeclared(kep, key))
                continue;
            if (key === 'feature-gates')
                yield* gates(kep, due);
            else if (key === 'metrics')
                yield prr_answers_are_declared_metrics(kep, due);
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
        if (metadata.data['disable-supported'] !== true)
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
    const listed = named.map(({ name, components }) => [
        `  - name: ${name}`,
        '    components:',
        ...components.map((component) => `      - ${component.name}`),
    ].join('\n'));
    yield {
        ...prr_answers_are_declared_missing(kep, 'feature-gates', due, `feature-gates:${listed.length === 0 ? ' []' : `\n${listed.join('\n')}`}`),
        related: named.map(({ name, place }) => ({ message: `the README names ${(0,words/* quote */.h)(name)}`, place })),
    };
}
function prr_answers_are_declared_metrics(kep, due) {
    const named = kep.readme.answers.get('slis')?.metrics ?? [];
    const names = [...new Set(named.map(({ name }) => name))].filter((name) => !name.includes('*'));
    return {
        ...prr_answers_are_declared_missing(kep, 'metrics', due, `metrics:\n${names.map((name) => `  - ${name}`).join('\n')}`),
        ...(named.every(({ name }) => isOfEveryCluster(name)) && { severity: 'warning' }),
        ...(named.length === 0 && {
            help: 'List the metrics that tell an operator whether the feature works. Approvers ask for at least one.',
        }),
        related: named.map(({ name, place }) => ({ message: `the README names ${(0,words/* quote */.h)(name)}`, place })),
    };
}
/** Without a gate there is nothing to switch: the answer is due, but nobody waits for it. */
function hasGate({ metadata, readme }) {
    return readme.gates.length > 0 || (metadata.data['feature-gates'] ?? []).some(({ name }) => Boolean(name));
}
function prr_answers_are_declared_missing({ metadata }, key, due, help) {
    return {
        subject: key,
        message: `Missing \`${key}\`, which is due from ${due} on`,
        place: metadata.at(metadata.has(key) ? key : 'stage'),
        help,
    };
}
/** Words that declare as little as an empty list. */
const NOTHING = /^(|~|null|n\/?a|none|tbd|todo|not applicable)\.?$/i;
/** A value that says something, or one that the schema has rejected: that is a problem of its own. */
function isDeclared({ metadata }, key) {
    const isRejected = metadata.problems.some(({ subject }) => subject === key || subject.startsWith(`${key}.`));
    if (isRejected)
        return true;
    const value = metadata.data[key];
    if (Array.isArray(value))
        return value.some((item) => typeof item !== 'string' || !NOTHING.test(item.trim()));
    if (typeof value === 'string')
        return !NOTHING.test(value.trim());
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length > 0;
    return value !== undefined;
}

;// CONCATENATED MODULE: ./lib/rules/prr-approval-covers-stage.js

/** Each stage is reviewed anew: an approval for alpha says nothing about beta. */
const prrApprovalCoversStage = {
    id: 'prr-approval-covers-stage',
    summary: 'The approval file has an entry for the current stage.',
    category: 'approval',
    severity: 'error',
    *check({ metadata, approval, stage, repository }) {
        if (stage === undefined || !approval?.exists || approval.has(stage) || !isSound(approval))
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
    *check({ metadata, approvalPath, approval, directoryNumber, stage, latestMilestone, repository }) {
        if (approvalPath === undefined || approval?.exists)
            return;
        if (latestMilestone === undefined || (0,lifecycle.compareReleases)(latestMilestone, repository.config.prrSince) < 0)
            return;
        const number = plainNumber(metadata.data['kep-number'] ?? directoryNumber ?? '');
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
                ? `Missing approval file ${(0,words/* quote */.h)(approvalPath)}`
                : `Unexpected approval file ${(0,words/* quote */.h)(elsewhere.path)}, expected ${(0,words/* quote */.h)(approvalPath)}`,
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
};

;// CONCATENATED MODULE: ./lib/rules/prr-approval-has-kep.js


/** A file under a wrong number or in a wrong folder approves nothing and looks as if it did. */
const prrApprovalHasKep = {
    id: 'prr-approval-has-kep',
    summary: "Every approval file belongs to a KEP and lies in its owning SIG's folder.",
    category: 'approval',
    severity: 'warning',
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
                message: `Unexpected second approval file ${(0,words/* quote */.h)(path)}, expected only ${(0,words/* quote */.h)(approvalPath)}`,
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
                message: `Unexpected approval of KEP ${(0,words/* quote */.h)(number)}, expected the number of a KEP in this repository`,
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
    return isLater(kep, stage, base.stage) ? stage : undefined;
}
/** Whether `stage` comes after `other` in the repository's order. */
function isLater({ repository: { config } }, stage, other) {
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
    *checkChange(change) {
        yield* prr_approval_moves_with_stage_tooEarly(change);
        yield* leftover(change);
    },
};
/** Entries for later stages, added while the stage stays behind. */
function* prr_approval_moves_with_stage_tooEarly({ kep, base }) {
    const { approval, metadata, stage, repository } = kep;
    if (approval === undefined || stage === undefined)
        return;
    // If milestones say that the stage is behind, that is what has to be mended.
    if ((0,lifecycle.dueStage)(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later)) !== undefined)
        return;
    for (const entry of repository.config.stages) {
        if (!isLater(kep, entry, stage) || !prr_approval_moves_with_stage_isNamed(kep, entry) || prr_approval_moves_with_stage_isNamed(base, entry))
            continue;
        yield {
            subject: entry,
            message: `Unexpected approval of \`${entry}\` at \`stage: ${stage}\`, expected it with the move to \`${entry}\``,
            place: approval.at(entry, 'approver'),
            related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
            help: `Move \`stage\` to \`${entry}\` in this pull request, or leave the entry to the one that does and brings the answers.`,
        };
    }
}
/** The stage moves on to an approval that was there before and that nobody has touched. */
function* leftover(change) {
    const { kep, base } = change;
    const { approval, metadata } = kep;
    const stage = movedOnTo(change);
    if (approval === undefined || base === undefined || stage === undefined)
        return;
    if (!prr_approval_moves_with_stage_isNamed(base, stage) || approverOf(base, stage) !== approverOf(kep, stage))
        return;
    const approver = (0,words/* quote */.h)(approval.raw(stage, 'approver') ?? '');
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
    *checkChange({ kep, base }) {
        const { approval, stage, repository } = kep;
        const { config, aliases } = repository;
        if (!approval?.exists || config.approvals === undefined)
            return;
        const active = aliases.groups.get(config.approvals.approvers) ?? [];
        const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
        for (const entry of config.stages) {
            const isPast = stage !== undefined && isLater(kep, stage, entry);
            const approver = approverOf(kep, entry);
            if (isPast || approver === '' || approver === approverOf(base, entry))
                continue;
            const isIn = (alias) => alias.some(({ name }) => (0,handles/* bareHandle */.VR)(name) === approver);
            if (isIn(active) || !isIn(emeritus))
                continue;
            const names = active.map(({ name }) => (0,words/* quote */.h)(name)).join(', ');
            yield {
                subject: entry,
                message: `Unexpected former approver ${(0,words/* quote */.h)(approval.raw(entry, 'approver') ?? '')} of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
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
    *check({ metadata, approval, stage }) {
        const approver = stage === undefined ? undefined : approval?.raw(stage, 'approver');
        if (stage === undefined ||
            approval === undefined ||
            approver === undefined ||
            (0,handles/* bareHandle */.VR)(approver) === '')
            return;
        const author = [...scalars(metadata, 'authors')].find(({ text }) => (0,handles/* bareHandle */.VR)(text) === (0,handles/* bareHandle */.VR)(approver));
        if (author === undefined)
            return;
        yield {
            subject: stage,
            message: `Unexpected author ${(0,words/* quote */.h)(approver)} as approver of \`${stage}\`, expected somebody else`,
            place: approval.at(stage, 'approver'),
            related: [{ message: 'an author of the KEP', place: author.place }],
            help: 'Ask another production readiness approver to review this stage.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-known.js



/** Approvers of production readiness are few and trained for it; anybody else's name approves nothing. */
const prrApproverIsKnown = {
    id: 'prr-approver-is-known',
    summary: 'The approver is one handle of the alias of production readiness approvers.',
    category: 'approval',
    severity: 'error',
    *check({ approval, stage, repository }) {
        if (!approval?.exists || !isSound(approval))
            return;
        const { stages } = repository.config;
        for (const entry of stages) {
            if (!approval.has(entry) || prr_approver_is_known_isRejected(approval, entry))
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
function prr_approver_is_known_isRejected({ problems }, entry) {
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
        const found = text.trim() === '' ? 'Missing approver' : `Unexpected ${(0,words/* quote */.h)(text)}, expected an approver`;
        return { message: `${found} of \`${entry}\``, help };
    }
    if ((0,handles/* isHandle */.r0)(text))
        return undefined;
    const handle = (0,handles/* trimmedHandle */.DE)(text);
    const edit = handle !== undefined && isMember ? approval.edit(handle, entry, 'approver') : undefined;
    const expected = (0,handles/* isHandle */.r0)(text.trim()) ? `${(0,words/* quote */.h)(text.trim())} without blanks` : quoteOr(handle);
    return {
        message: `Unexpected ${(0,words/* quote */.h)(text)} as approver of \`${entry}\`, expected ${expected}`,
        help,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
}
function quoteOr(handle) {
    return handle === undefined ? 'one handle' : (0,words/* quote */.h)(handle);
}
function stranger({ config, aliases }, text, entry) {
    const current = config.approvals && aliases.groups.get(config.approvals.approvers);
    if (config.approvals === undefined || current === undefined)
        return undefined;
    const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
    if ((0,handles/* isUnnamed */.Vn)(text))
        return undefined;
    if ([...current, ...emeritus].some(({ name }) => (0,handles/* bareHandle */.VR)(name) === (0,handles/* bareHandle */.VR)(text)))
        return undefined;
    const names = current.map(({ name }) => name);
    return {
        message: `Unexpected ${(0,words/* quote */.h)(text)} as approver of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
        help: `One of ${names.map(words/* quote */.h).join(', ')}: see ${aliases.path}.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/prr-approver-is-requested.js



/** A name in a file notifies nobody: the approver sees the pull requests that are assigned to them. */
const prrApproverIsRequested = {
    id: 'prr-approver-is-requested',
    summary: 'The approver of the current stage is assigned to the pull request or asked to review it.',
    category: 'approval',
    severity: 'notice',
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
            message: `Missing ${(0,words/* quote */.h)(approver)}, the approver of \`${stage}\`, among the assignees and reviewers of the pull request`,
            place: approval.at(stage, 'approver'),
            help: `Assign the pull request to ${(0,words/* quote */.h)(approver)} or request their review: nothing else tells them of it.`,
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
    *check(kep) {
        for (const { question, state, text, written, place, leftovers } of (0,due/* askedAnswers */.MO)(kep)) {
            if (state !== 'unanswered')
                continue;
            const isPlaceholder = text.trim() !== '';
            const isTemplate = !isPlaceholder && leftovers.length > 0;
            yield {
                subject: question.id,
                message: isPlaceholder
                    ? `Unexpected ${(0,words/* quote */.h)(text.trim())}, expected an answer to ${(0,words/* quote */.h)(question.heading)}`
                    : `Missing answer to ${(0,words/* quote */.h)(question.heading)}, due from ${question.stage} on`,
                place: isPlaceholder ? (written ?? place) : place,
                ...(isTemplate && {
                    related: leftovers
                        .slice(0, 1)
                        .map((left) => ({ message: "only the template's text stands here", place: left.place })),
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
    *check({ readme }) {
        for (const { question, place, repeats } of readme.answers.values()) {
            const [again, ...more] = repeats;
            if (again === undefined)
                continue;
            yield {
                subject: question.id,
                message: `Unexpected second ${(0,words/* quote */.h)(question.heading)}, expected each question once`,
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
    *check(kep) {
        const missing = (0,due/* askedAnswers */.MO)(kep).filter((answer) => isGone(kep, answer));
        for (const answer of missing.filter(({ text }) => text === ''))
            yield { ...absent(answer), ...(kep.readme.swallowed === undefined && insertionOf(answer)) };
        for (const answers of bySection(missing.filter(({ text }) => text !== '')))
            yield answeredAsWhole(answers);
        for (const answers of bySection((0,due/* upcomingAnswers */.ab)(kep).filter((answer) => isGone(kep, answer) && answer.text === ''))) {
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
function isGone({ readme }, { state, question }) {
    return state === 'missing' && !readme.swallowed?.questions.includes(question.id);
}
function bySection(answers) {
    return [...new Set(answers.map(({ question }) => question.section))].map((section) => answers.filter(({ question }) => question.section === section));
}
function absent({ question, place }) {
    return {
        subject: question.id,
        message: `Missing question ${(0,words/* quote */.h)(question.heading)} of ${(0,words/* quote */.h)(question.section)}, due from ${question.stage} on`,
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
        message: `Missing ${one ? 'the question' : `the ${answers.length} questions`} of ${(0,words/* quote */.h)(sectionOf(answers))}, one text stands for ${one ? 'it' : 'all of them'}`,
        severity: 'warning',
    };
}
function upcomingSection(answers) {
    const [first] = answers;
    return {
        ...sectionProblem(answers),
        message: `Missing the questions of ${(0,words/* quote */.h)(sectionOf(answers))}, due from ${first?.question.stage} on`,
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


/** Since v1.21 a KEP that targets a release answers the questionnaire (KEP-1194). */
const questionnaireIsPresent = {
    id: 'questionnaire-is-present',
    summary: 'The README has the production readiness questionnaire, visible and with its questions.',
    category: 'questionnaire',
    severity: 'error',
    *check(kep) {
        const { readme, repository } = kep;
        const { questions, path } = repository.template;
        if (!readme.exists || readme.problems.length > 0 || questions.length === 0)
            return;
        const document = readme.path.slice(readme.path.lastIndexOf('/') + 1);
        const help = `Copy the section "Production Readiness Review Questionnaire" from ${path ? `${path}/${document}` : 'the KEP template'} and answer the questions that are due.`;
        if (readme.swallowed) {
            const { kind, name, place, questions: hidden } = readme.swallowed;
            const end = kind === 'comment' ? '-->' : (/^(?:`{3,}|~{3,})/.exec(name)?.[0] ?? '```');
            yield {
                subject: 'questionnaire',
                message: `Unexpected ${kind} that is never closed, it hides ${hidden.length} question${hidden.length === 1 ? '' : 's'}`,
                place,
                help: `Close it with ${end} where the ${kind} should end.`,
            };
            return;
        }
        if ((0,due/* isAsked */.D6)(kep))
            return;
        if (readme.questionnaire === undefined) {
            yield {
                subject: 'questionnaire',
                message: 'Missing the production readiness questionnaire',
                place: readme.title?.place ?? { path: readme.path },
                help,
            };
        }
        else if (readme.dismissal) {
            yield {
                subject: 'questionnaire',
                message: `Unexpected ${(0,words/* quote */.h)(readme.dismissal.name)} instead of the questionnaire, expected its questions`,
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
            message: `Unexpected ${(0,words/* quote */.h)(first.text)} without \`v\`, expected ${(0,words/* quote */.h)(first.meant)}`,
            place: first.place,
            related: others.map(({ text, meant, place }) => ({
                message: `${(0,words/* quote */.h)(text)} is ${(0,words/* quote */.h)(meant)}`,
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

;// CONCATENATED MODULE: ./lib/rules/section-is-present.js


/** kubernetes/enhancements prints the same as a diff of tables of contents; here a section may move and change its level. */
const sectionIsPresent = {
    id: 'section-is-present',
    summary: 'The README has every section of the template that is not optional.',
    category: 'document',
    severity: 'warning',
    *check(kep) {
        if (!isHeld(kep))
            return;
        const { template } = kep.repository;
        const required = requiredSections(template);
        const names = new Set(template.sections.map(({ name }) => wordsOf(name)));
        const missing = required.filter((section) => isMissing(section, kep, names));
        for (const section of missing) {
            const parent = parentOf(section, template);
            if (parent !== undefined && missing.includes(parent) && isWhollyMissing(parent, required, missing))
                continue;
            yield section_is_present_absent(section, parent, missing, kep);
        }
    },
};
/** The template's sections but for its title, optional ones and the questionnaire, which has rules of its own. */
function requiredSections({ sections, questions }) {
    const asked = new Set(questions.flatMap(({ heading, section }) => [wordsOf(heading), wordsOf(section)]));
    const isAsked = (section) => asked.has(wordsOf(section.name));
    return sections.filter((section) => section.level > 1 &&
        !isOptional(section) &&
        !ancestors(section, sections).some(isOptional) &&
        !isAsked(section) &&
        !sectionsBelow(sections, section).some(isAsked));
}
/** A section that is missing with all below it is one finding; where its parts stand elsewhere, each missing part is one. */
function isWhollyMissing(parent, required, missing) {
    return sectionsBelow(required, parent).every((section) => missing.includes(section));
}
function isMissing(section, { readme, repository }, names) {
    if (findSection(readme.sections, section.name, names))
        return false;
    const parent = parentOf(section, repository.template);
    const own = parent && findSection(readme.sections, parent.name, names);
    return !(own && startsLine(textOf({ section: own, below: sectionsBelow(readme.sections, own) }), section));
}
/** Whether a line starts with the section's name: `**Unit tests**`, `- Unit tests: …`. */
function startsLine(text, { name }) {
    const words = wordsOf(name);
    return text
        .split('\n')
        .some((line) => /^\s*(?:[-*+]\s|\*\*|__|\|)/.test(line) && `${wordsOf(line)} `.startsWith(`${words} `));
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
function parentOf(section, { sections }) {
    return ancestors(section, sections)[0];
}
function section_is_present_absent(section, parent, missing, { readme, repository: { template } }) {
    const own = parent && findSection(readme.sections, parent.name);
    const parts = sectionsBelow(template.sections, section).filter((one) => missing.includes(one));
    const headings = [section, ...parts].map(({ level, name }) => `${'#'.repeat(level)} ${name}`).join('\n\n');
    const where = parent ? ` of ${(0,words/* quote */.h)(parent.name)}` : '';
    return {
        subject: section.name,
        message: `Missing section ${(0,words/* quote */.h)(section.name)}${where}`,
        place: own?.place ?? readme.title?.place ?? { path: readme.path },
        help: `${parent ? `Add below ${parent.name}` : 'Add'}:\n${headings}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/sig-is-known.js




/** A misspelt SIG is asked for nothing and finds no approval file. */
const sigIsKnown = {
    id: 'sig-is-known',
    summary: 'Owning and participating SIGs exist.',
    category: 'metadata',
    severity: 'warning',
    *check({ metadata, repository }) {
        const { sigs, aliases, template } = repository;
        // Most participating SIGs are known by their alias only.
        if (![...aliases.groups.keys()].some((alias) => alias.endsWith('-leads')))
            return;
        for (const key of ['owning-sig', 'participating-sigs']) {
            if (metadata.data[key] === undefined)
                continue;
            const seen = new Set();
            for (const { text, place } of scalars(metadata, key)) {
                const isKnown = sigs.has(text) || aliases.groups.has(text) || isWorkingGroup(text);
                if (text === '' || isKnown || isPlaceholder(template, key, text) || seen.has(text))
                    continue;
                seen.add(text);
                const meant = meantSig(text, sigs);
                yield {
                    subject: text,
                    message: `Unexpected ${(0,words/* quote */.h)(text)} in \`${key}\`, expected ${meant === undefined ? 'a known SIG' : (0,words/* quote */.h)(meant)}`,
                    place,
                    help: `A SIG is known by an alias ${(0,words/* quote */.h)(`${text}-leads`)} in ${aliases.path} or by its directory of KEPs.`,
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
const BY_STATUS = /\bas implementable\b|^r design details\b|^r graduation criteria\b/;
/** What an entry in the approval file says has happened. */
const BY_APPROVAL = /\bproduction readiness review\b/;
/** The release team reads the checklist; reviewers differ in what they make of it, so that this stays a warning. */
const signoffChecklistIsCurrent = {
    id: 'signoff-checklist-is-current',
    summary: 'The release signoff checklist has the template\u2019s required items, and those that the KEP\u2019s state implies are ticked.',
    category: 'document',
    severity: 'warning',
    *check(kep) {
        const { readme, status } = kep;
        if (!isHeld(kep))
            return;
        const required = checklist(kep.repository.template.sections, '').filter(({ name }) => REQUIRED.test(name));
        const chapter = chapterOf(readme.sections, signoff_checklist_is_current_SECTION);
        if (required.length === 0 || chapter === undefined)
            return;
        const items = checklist(readme.sections, readme.path);
        // Some SIGs remove the list when the work is done.
        if (items.length === 0 && status === 'implemented')
            return;
        const missing = required.filter(({ name }) => !items.some((item) => isSameLine(item.name, name)));
        if (missing.length > 0) {
            yield {
                subject: 'items',
                message: `Missing ${items.length === 0 ? `checkboxes such as ${(0,words/* quote */.h)(`- [ ] ${missing[0]?.name}`)}` : phrase(missing)} in the checklist`,
                place: chapter.section.place,
                help: `Add:\n${missing.map(({ name }) => `- [ ] ${name}`).join('\n')}`,
                // Parts of an item are about one stage: authors leave out those of others.
                ...(missing.every(({ nested }) => nested) && { severity: 'notice' }),
            };
        }
        yield* unticked(items, required, kep);
    },
};
function checklist(sections, path) {
    const chapter = chapterOf(sections, signoff_checklist_is_current_SECTION);
    return chapter ? [chapter.section, ...chapter.below].flatMap((section) => checkboxesOf(section, path)) : [];
}
function* unticked(items, required, kep) {
    const ours = items.filter(({ name }) => required.some((item) => isSameLine(item.name, name)));
    const open = (pattern) => ours.filter(({ name, ticked }) => !ticked && pattern.test(spoken(name)));
    const byStatus = lifecycle.ACTIVE_STATUSES.has(kep.status ?? '') ? open(BY_STATUS) : [];
    const byApproval = isApproved(kep) ? open(BY_APPROVAL) : [];
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
    yield* behind('status', byStatus, `the status is ${(0,words/* quote */.h)(kep.status ?? '')}`);
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
        related: rest.map(({ name, place }) => ({ message: `also ${(0,words/* quote */.h)(name)}`, place })),
        help: ticked(items),
    };
}
function ticked(items) {
    return items.map(({ name }) => `- [x] ${name}`).join('\n');
}
function phrase([first, ...rest]) {
    return `${(0,words/* quote */.h)(first?.name ?? '')}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
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
    *check({ metadata, stage, latestMilestone, repository: { config } }) {
        if (stage === undefined || (0,lifecycle.isUnknownRelease)(latestMilestone) || !isSound(metadata))
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
                : `Unexpected ${(0,words/* quote */.h)(text)} in \`milestone.${stage}\`, expected ${meant === undefined ? `a release such as \`${release}\`` : (0,words/* quote */.h)(meant)}`,
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
    *check({ metadata, stage, latestMilestone }) {
        if (stage === undefined || latestMilestone === undefined)
            return;
        const due = (0,lifecycle.dueStage)(stage, latestMilestone, (later) => metadata.raw('milestone', later));
        if (due === undefined)
            return;
        const milestone = metadata.raw('milestone', due)?.trim();
        yield {
            subject: 'stage',
            message: `Unexpected \`stage: ${stage}\`, expected \`${due}\`: \`milestone.${due}\` is \`${milestone}\`, \`latest-milestone\` \`${(0,lifecycle.formatRelease)(latestMilestone)}\``,
            place: metadata.at('stage'),
            related: [
                { message: `\`${due}\` is planned for \`${milestone}\``, place: metadata.at('milestone', due) },
                { message: 'the release that is worked on', place: metadata.at('latest-milestone') },
            ],
            help: `Write \`stage: ${due}\`, or move \`milestone.${due}\` to a later release if it slipped.`,
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
    *checkChange(change) {
        const { kep, base } = change;
        const stage = movedOnTo(change);
        if (stage === undefined || base === undefined || !kep.readme.exists || kep.readme.problems.length > 0)
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
    return JSON.stringify([...readme.answers].map(([id, { text, ticked, filled }]) => [id, text, ticked, filled]));
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
    *check(kep) {
        const { metadata, status, stage } = kep;
        if (status === undefined || !lifecycle.ACTIVE_STATUSES.has(status))
            return;
        const { config } = kep.repository;
        if ((0,due/* hasReviews */.cX)(kep.repository) && isAbsent(kep, 'stage'))
            yield status_agrees_with_stage_missing(kep, 'stage', (0,words/* oneOf */.y)(config.stages));
        if (!(0,lifecycle.isUnknownRelease)(config.prrSince) && isAbsent(kep, 'latest-milestone'))
            yield status_agrees_with_stage_missing(kep, 'latest-milestone', 'the release that the KEP targets');
        if (status === 'implemented' && stage !== undefined && !FINAL_STAGES.has(stage)) {
            const reached = (0,lifecycle.dueStage)(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later));
            yield {
                subject: 'status',
                message: reached === 'stable'
                    ? `Unexpected \`stage: ${stage}\` of an implemented KEP, expected \`stable\``
                    : `Unexpected \`status: implemented\` at \`stage: ${stage}\`, expected \`implementable\``,
                place: metadata.at(reached === 'stable' ? 'stage' : 'status'),
                related: [{ message: `\`${stage}\` is not the last stage`, place: metadata.at('stage') }],
                help: 'A feature is implemented when it is stable. Write `stage: stable` if it is, or `status: implementable` until then.',
            };
        }
    },
};
/** A value that the schema rejects is there: the schema's problem says the rest. */
function isAbsent({ metadata }, key) {
    return (isSound(metadata) &&
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
var suppression_is_used = __webpack_require__(3559);
;// CONCATENATED MODULE: ./lib/rules/template-comments-are-removed.js

/** More comments than this are counted, not listed. */
const MAX_RELATED = 2;
/** The template asks for it in its first comment: whoever edits the KEP later reads instructions between the answers. */
const templateCommentsAreRemoved = {
    id: 'template-comments-are-removed',
    summary: 'No comment of the template is left below a question that has its answer.',
    category: 'questionnaire',
    severity: 'notice',
    *check(kep) {
        // Where only the section's prose answers, the comment may still serve.
        const answers = (0,due/* askedAnswers */.MO)(kep).filter(({ state, written }) => (state === 'answered' || state === 'na') && written !== undefined);
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


/** Instructions and options left in an answer read as if the author had written them. */
const templateTextIsRemoved = {
    id: 'template-text-is-removed',
    summary: 'No text of the template is left in an answer.',
    category: 'questionnaire',
    severity: 'warning',
    *check(kep) {
        for (const { question, state, leftovers, ticked } of (0,due/* askedAnswers */.MO)(kep)) {
            if (state === 'missing' || state === 'unanswered')
                continue;
            const instructions = leftovers.filter(({ kind }) => kind === 'instruction');
            // An unticked option beside a ticked one shows what was not chosen: nobody minds.
            const options = ticked.length > 0 ? [] : leftovers.filter(({ kind }) => kind === 'option');
            const [first, ...rest] = instructions.length > 0 ? instructions : options;
            if (first === undefined)
                continue;
            yield {
                subject: question.id,
                message: `Unexpected template text ${(0,words/* quote */.h)(first.name)} in the answer to ${(0,words/* quote */.h)(question.heading)}`,
                place: first.place,
                related: rest.map(({ name, place }) => ({ message: `also ${(0,words/* quote */.h)(name)}`, place })),
                help: instructions.length > 0
                    ? 'Delete it, the answer stands without it.'
                    : 'Tick the option that applies and delete the others.',
                ...(instructions.length === 0 && { severity: 'notice' }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/template-values-are-replaced.js





/** What the template puts in for the author's own value says nothing about this KEP. */
const templateValuesAreReplaced = {
    id: 'template-values-are-replaced',
    summary: "No value of the template's `kep.yaml` and no title of its README is left.",
    category: 'metadata',
    severity: 'error',
    *check(kep) {
        const { metadata, readme, repository, status } = kep;
        const { template } = repository;
        for (const key of template.placeholders.keys()) {
            const left = [...scalars(metadata, key)].filter(({ text, place }) => isPlaceholder(template, key, text) && !(0,handles/* isUnnamed */.Vn)(text) && !isRejected(metadata, place));
            if (left.length > 0)
                yield template_values_are_replaced_leftover(key, `\`${key}\``, left);
        }
        const title = template.title;
        if (title !== undefined && readme.title?.name.includes(title)) {
            yield template_values_are_replaced_leftover('README title', "the README's title", [{ text: title, place: readme.title.place }]);
        }
        if (status === undefined || !lifecycle.ACTIVE_STATUSES.has(status))
            return;
        const unnamed = [...scalars(metadata, 'approvers')].filter(({ text }) => text !== '' && (0,handles/* isUnnamed */.Vn)(text));
        if (unnamed[0] !== undefined) {
            yield {
                subject: 'approvers',
                severity: 'warning',
                message: `Unexpected ${(0,words/* quote */.h)(unnamed[0].text)} among \`approvers\`, expected a handle`,
                place: unnamed[0].place,
                help: 'Name who of the owning SIG approves the KEP. The approver of its production readiness goes into the approval file instead.',
            };
        }
    },
};
function template_values_are_replaced_leftover(subject, where, left) {
    const [first, ...others] = left;
    const values = [...new Set(left.map(({ text }) => (0,words/* quote */.h)(text)))];
    return {
        subject,
        message: `Unexpected template ${values.length === 1 ? 'value' : 'values'} ${values.join(', ')} in ${where}`,
        place: first?.place ?? { path: '' },
        related: others.map(({ text, place }) => ({ message: `${(0,words/* quote */.h)(text)} here`, place })),
        help: 'Write what holds for this KEP, or remove the line if there is nothing to say.',
    };
}

;// CONCATENATED MODULE: ./lib/rules/facts/samples.js
/** Lines that a template shows as examples of what to write. */

/** The template's own lines below its headings, normalised. */
function samplesOf(template) {
    const lines = template.below.flatMap(({ text }) => text.split('\n'));
    return new Set(lines
        .filter((line) => !/^\s*(?:[-*+]\s+)?\[[ xX]?\]\s/.test(line))
        .map(questionnaire/* normalise */.j7)
        .filter(Boolean));
}
/** Whether a line is the template's, of today or of earlier: `- <test>: <link to test coverage>`. */
function isSample(line, samples) {
    if (samples.has((0,questionnaire/* normalise */.j7)(line)))
        return true;
    return /<[a-z][^<>]*>/.test(line) && (0,questionnaire/* normalise */.j7)(line.replace(/<[a-z][^<>]*>/g, '')) === '';
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
    *check(kep) {
        if (!isHeld(kep))
            return;
        const template = chapterOf(kep.repository.template.sections, test_plan_is_complete_SECTION);
        const plan = chapterOf(kep.readme.sections, test_plan_is_complete_SECTION);
        if (template === undefined || plan === undefined)
            return;
        yield* acknowledgement(template, plan, kep.readme.path);
        const samples = samplesOf(template);
        for (const section of [plan.section, ...plan.below])
            yield* test_plan_is_complete_leftover(section, samples, kep.readme.path);
        if (kep.stage !== undefined && (0,lifecycle.maturity)(kep.stage) > 0)
            yield* unlinked(template, plan, samples, kep);
    },
};
function* acknowledgement(template, plan, path) {
    const boxes = [plan.section, ...plan.below].flatMap((section) => checkboxesOf(section, path));
    for (const { name } of [template.section, ...template.below].flatMap((one) => checkboxesOf(one, ''))) {
        const own = boxes.find((box) => isSameLine(box.name, name));
        if (own?.ticked)
            continue;
        yield {
            subject: 'acknowledgement',
            message: own
                ? `Unexpected unticked ${(0,words/* quote */.h)(own.name)}, expected it ticked`
                : `Missing ${(0,words/* quote */.h)(name)} in the test plan`,
            place: own?.place ?? plan.section.place,
            help: `[x] ${own?.name ?? name}`,
        };
    }
}
function* test_plan_is_complete_leftover(section, samples, path) {
    const lines = section.text.split('\n');
    const index = lines.findIndex((line) => isSample(line, samples));
    if (index === -1)
        return;
    yield {
        subject: section.name,
        message: `Unexpected template line ${(0,words/* quote */.h)(lines[index]?.trim() ?? '')} in ${(0,words/* quote */.h)(section.name)}`,
        place: placeOfLine(section, index, path),
        help: 'Name the tests and link to them, or say why none are needed.',
    };
}
/** Sections whose samples in the template are links. */
function* unlinked(template, plan, samples, { readme }) {
    const names = new Set(template.below.map(({ name }) => wordsOf(name)));
    for (const { name, text } of template.below) {
        const section = /\]\(https?:/.test(text) ? findSection(readme.sections, name, names) : undefined;
        if (section === undefined || REASON.test(plan.section.text))
            continue;
        const own = textOf({ section, below: upTo(names, section, readme.sections) });
        if (own.split('\n').some((line) => isSample(line, samples)))
            continue;
        if (!isBlank(own) && !/^(?:n a|none|no|not applicable)$/.test(spoken(own)))
            continue;
        yield {
            subject: section.name,
            message: `Missing a link to the tests or a reason in ${(0,words/* quote */.h)(section.name)}`,
            place: section.place,
            help: '- [name of the test](link to its source): [its periodic runs](link to the job)\nOr one sentence: Not needed because ...',
        };
    }
}
/** What follows a section up to a higher one or the next that the template has: authors forget to go a level down. */
function upTo(names, section, sections) {
    const rest = sections.slice(sections.indexOf(section) + 1);
    const end = rest.findIndex(({ level, name }) => level < section.level || names.has(wordsOf(name)));
    return end === -1 ? rest : rest.slice(0, end);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/rules/facts/toc-list.js
/** The list of a table of contents as edits of its document, and which documents have none. */

const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
/** Whether the configuration lists the document at `path` among those without a table of contents. */
function hasNoToc(path, { withoutToc = [] }) {
    return withoutToc.some((entry) => entry === path || picomatch.isMatch(path, entry, { dot: true }));
}
/** Markers and the list between them. */
function tocBlock({ expected }) {
    return [OPENING, ...expected, CLOSING].join('\n');
}
/** Whether nothing but a list stands between the markers: what an edit removes is not an author's text. */
function isList({ written }) {
    return written.every(({ name }) => name.trim() === '' || LIST_ITEM.test(name));
}
/** The edit after which `expected` stands between the markers as mdtoc writes it; lines at both ends that are right stay untouched. */
function relist({ name, place }, expected) {
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
    if (below?.place.start === undefined)
        return undefined;
    const before = below.place.start.column === 1 ? '\n' : '\n\n';
    return { place: below.place, text: `${before}${tocBlock(toc)}\n${below.name.trim() === '' ? '' : '\n'}` };
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
    *check(kep) {
        const { config, template } = kep.repository;
        for (const document of documentsOf(kep)) {
            const { toc, path, name } = document;
            if (hasNoToc(path, config))
                continue;
            // Unless the configuration says which documents have none, a repository whose own template has none asks for none.
            const isAsked = config.withoutToc !== undefined || (template.hasToc && name === '');
            if (toc.missing.length > 1 && !isAsked)
                continue;
            const written = toc.written.map((line) => line.name);
            if (toc.missing.length > 0)
                yield unmarked(document);
            // mdtoc does not mind how far the first line is indented.
            else if (written.join('\n').trim() !== toc.expected.join('\n').trim())
                yield stale(document, written);
        }
    },
};
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
        message: `Missing ${toc.missing.map(words/* quote */.h).join(' and ')} around the table of contents`,
        place: toc.place ?? title ?? { path },
        help: `Write below the title:\n${tocBlock(toc)}`,
        ...(fix && { fix }),
    };
}
function stale({ toc, path, name }, written) {
    const differing = difference(written, toc.expected);
    const first = toc.written.find((line, index) => line.name.trim() !== toc.expected[index]?.trim());
    const few = differing.length > 0 && differing.length <= MAX_LINES;
    const count = `${differing.length} line${differing.length === 1 ? '' : 's'}`;
    const owner = name === '' ? 'README' : 'document';
    return {
        subject: `toc ${name}`.trim(),
        message: `Unexpected table of contents, expected the headings of the ${owner}${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
        place: (first ?? toc.written.at(-1))?.place ?? toc.place ?? { path },
        help: `Run mdtoc --inplace --max-depth=5 ${path}, or ${few
            ? `change these lines:\n${differing.join('\n')}`
            : `replace the list with:\n${toc.expected.join('\n')}`}`,
        ...(toc.between && { fix: fixOf(toc, toc.between) }),
    };
}
/** Safe as long as it takes no more away than a list. */
function fixOf(toc, between) {
    return { safety: isList(toc) ? 'safe' : 'unsafe', edits: [relist(between, toc.expected)] };
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
    numberMatches,
    owningSigMatchesDirectory,
    sigIsKnown,
    statusAgreesWithStage,
    stageHasMilestone,
    latestMilestoneIsCurrent,
    stageIsCurrent,
    milestonesAscend,
    releasesStartWithV,
    templateValuesAreReplaced,
    prrAnswersAreDeclared,
    featureGatesMatchReadme,
    componentsMatchReadme,
    disableSupportedMatchesReadme,
    metricsMatchReadme,
    prrApprovalExists,
    prrApprovalIsValid,
    prrApprovalCoversStage,
    prrApprovalMovesWithStage,
    prrApproverIsKnown,
    prrApproverIsActive,
    prrApproverIsIndependent,
    prrApproverIsRequested,
    prrApprovalHasKep,
    assignedPeopleAreOwners,
    approverSuitsStage,
    questionnaireIsPresent,
    questionIsPresent,
    questionIsAnswered,
    answerIsNotDeferred,
    answerHasReason,
    questionIsAskedOnce,
    templateTextIsRemoved,
    templateCommentsAreRemoved,
    discussionIsResolved,
    metricsAreNamed,
    operatorSignalsAreMetrics,
    metricNameIsConventional,
    stageMoveUpdatesAnswers,
    sectionIsPresent,
    tocIsCurrent,
    signoffChecklistIsCurrent,
    testPlanIsComplete,
    graduationCriteriaCoverStage,
    implementationHistoryIsKept,
    aliasesAreKnown,
    suppression_is_used/* suppressionIsUsed */.Z,
];


/***/ }),

/***/ 3559:
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
};


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** The place of `words` inside `span` of the source; the whole span when they are not written there in one piece. */
function locate(document, path, words, span) {
    const at = document.source.indexOf(words, span.start);
    return document.place(path, at === -1 || at >= span.end ? span : { start: at, end: at + words.length });
}


/***/ }),

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutZeros),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** The one order of texts: by code units, the same on every machine. */
/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Digits without leading zeros: `0752` and `752` are one number. Of anything else only zeros before a digit go. */
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const LONGEST = 80;
/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
function quote(text) {
    const line = text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    if (line === '')
        return '`""`';
    const characters = [...line.slice(0, 2 * (LONGEST + 1))];
    return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}\``;
}
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
function oneOf(values) {
    const quoted = values.map(quote);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ })

};
