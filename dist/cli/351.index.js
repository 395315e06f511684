export const id = 351;
export const ids = [351];
export const modules = {

/***/ 2491:
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

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ trimmedHandle),
/* harmony export */   VR: () => (/* binding */ bareHandle),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   r0: () => (/* binding */ isHandle)
/* harmony export */ });
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
/** The handle that a text is but for blanks and further `@`, its one `@` kept; `undefined` when it is more than that. */
function trimmedHandle(text) {
    const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(text.trim()) ?? [];
    const handle = `${at.slice(0, 1)}${name}`;
    return isHandle(handle) ? handle : undefined;
}
/** Words that authors write where a handle is still to be found. */
function isUnnamed(text) {
    return /^@?(|tbd|todo|none|n\/?a|\?+|xxx+)$/i.test(text.trim());
}


/***/ }),

/***/ 6040:
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

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   M8: () => (/* binding */ isMetricName),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RF: () => (/* binding */ sameMetric)
/* harmony export */ });
/* unused harmony export namesIn */
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);

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
            found.set(base, { name: base, place: (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(document, path, name, span) });
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

/***/ 2030:
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


/***/ })

};
