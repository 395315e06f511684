export const id = 788;
export const ids = [788];
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

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeInventory: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: ./lib/load/aliases.js
var load_aliases = __webpack_require__(3112);
// EXTERNAL MODULE: ./lib/load/readme/readme.js + 4 modules
var readme = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/load/template.js
var template = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 2 modules
var tree = __webpack_require__(33);
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
    const { data } = (0,tree/* parseTree */.cZ)('', text);
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
/** Whether keys speak of a proposal's life: a state and at least two more of its keys. */
function isProcess(keys) {
    const known = [...keys.keys()].filter((key) => PROCESS_KEYS.has(key) || NUMBER_KEY.test(key));
    return (keys.has('status') || keys.has('stage')) && known.length >= 3;
}
/** Whether the values are those of a template: a status that leaves the choice. */
function isTemplateData({ keys }) {
    return keys.get('status')?.includes('|') ?? false;
}
/** The front matter at the start of a document, between `---` or in a fence; `undefined` when there is none. */
function frontMatterOf(text) {
    const [first = '', ...rest] = text
        .slice(0, 1 << 16)
        .trimStart()
        .split(/\r?\n/);
    const isFence = /^`{3,}[ \t]*ya?ml[ \t]*$/.test(first);
    if (!isFence && first.trimEnd() !== '---')
        return undefined;
    const end = rest.findIndex((line) => (isFence ? /^`{3,}[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/).test(line));
    return end === -1 ? undefined : rest.slice(0, end).join('\n');
}

;// CONCATENATED MODULE: ./lib/setup/names.js
/** What directories of proposals are called. */

const AREA = /^(?:[a-z]ep|(?!steps$|deps$)[a-z]{1,2}eps|enhancements?|proposals?|design|design-docs|design-proposals)$/i;
/** `123-slug`, `0001`, `539.2-slug`, `gep-713`, `20240101-slug`, `NNNN-slug` before it has a number. */
const NUMBERED = /^(?:(?:[a-z]+-)?\d+(?:\.\d+)?(?:[-_ .]|$)|(?:[nx]{3,}|tbd)-.)/i;
const TEMPLATE = /^(?:[nx0]{3,}[-_].*|(?:[a-z]+-)?)template$/i;
/** Whether a directory's name says that it holds proposals: `keps`, `geps`, `enhancements`. */
function isArea(path) {
    return AREA.test((0,paths/* basename */.P8)(path));
}
/** Whether a directory above says so. */
function isBelowArea(path) {
    return (0,paths/* dirname */.pD)(path).split('/').some(isArea);
}
/** Whether a directory is named like a proposal. */
function isNumbered(name) {
    return NUMBERED.test(name);
}
/** Whether a directory is named like the template of proposals. */
function isTemplateName(name) {
    return TEMPLATE.test(name);
}

;// CONCATENATED MODULE: ./lib/setup/proposals.js
/** Which directories of an unknown repository hold a proposal, and which the template of one. */



const NO_METADATA = { keys: new Map(), hasTextGates: false, assigned: false };
/** Reads what may be a proposal in `folders`, which hold parents before their children. */
async function findProposals(folders, reader) {
    const proposals = [];
    const templates = [];
    const flat = new Map();
    const closed = new Set();
    for (const folder of folders) {
        // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
        if (closed.has((0,paths/* dirname */.pD)(folder.path))) {
            closed.add(folder.path);
            continue;
        }
        const found = await proposalIn(folder, reader);
        if (found === undefined)
            countFlat(folder, flat);
        else if (isTemplate(found))
            templates.push(found);
        else
            proposals.push(found);
        if (found !== undefined && found.source !== 'front-matter')
            closed.add(folder.path);
    }
    return { proposals, templates, flat };
}
async function proposalIn(folder, reader) {
    const { path, files } = folder;
    if (path === '')
        return undefined;
    const document = documentOf(folder);
    for (const file of files.filter((name) => METADATA_FILE.test(name))) {
        const text = await reader.read((0,paths/* join */.fj)(path, file));
        const metadata = text === undefined ? NO_METADATA : readMetadata(text);
        if (isProposalFile(file, metadata))
            return { directory: path, source: 'file', file, metadata, document };
    }
    if (document === undefined)
        return undefined;
    const text = await reader.read((0,paths/* join */.fj)(path, document));
    const matter = text === undefined ? undefined : frontMatterOf(text);
    const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
    const proposal = { directory: path, file: undefined, metadata, document };
    if (isProcess(metadata.keys))
        return { ...proposal, source: 'front-matter' };
    const name = (0,paths/* basename */.P8)(path);
    return isBelowArea(path) && (isNumbered(name) || isTemplateName(name))
        ? { ...proposal, source: 'none' }
        : undefined;
}
/** By its name; a proposal may still have values of the template it was copied from. */
function isTemplate({ directory, metadata }) {
    const name = (0,paths/* basename */.P8)(directory);
    return isTemplateName(name) || (isTemplateData(metadata) && !isNumbered(name));
}
/** The document of a proposal: by one of its usual names, else the only one there is. */
function documentOf({ path, files }) {
    const documents = files.filter((name) => /\.md$/i.test(name));
    const own = `${(0,paths/* basename */.P8)(path)}.md`.toLowerCase();
    const names = [/^readme\.md$/i, /^index\.md$/i, /^(?:[a-z]{1,2}ep|proposal)\.md$/i];
    return (names.map((name) => documents.find((file) => name.test(file))).find((file) => file !== undefined) ??
        documents.find((file) => file.toLowerCase() === own) ??
        (documents.length === 1 && isNumbered((0,paths/* basename */.P8)(path)) ? documents[0] : undefined));
}
/** Proposals that are files of their own: `enhancements/storage/snapshots.md`. */
function countFlat({ path, files }, flat) {
    if (!isArea(path) && !isBelowArea(path))
        return;
    const documents = files.filter((name) => /\.md$/i.test(name) && !/^(?:readme|index|.*template)\.md$/i.test(name));
    if (documents.length > 0)
        flat.set(path, documents.length);
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
    const names = (0,paths/* dirname */.pD)(directory).split('/');
    const area = names.findIndex(isArea);
    return names.slice(0, area === -1 ? 1 : area + 1).join('/');
}
/** The last such directory above all of `members`; without one the last that they share. */
function narrow(top, members) {
    const parents = members.map(({ directory }) => (0,paths/* dirname */.pD)(directory).split('/'));
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
    return isWritable(root) ? root : writable((0,paths/* dirname */.pD)(root));
}
/** Whether the configuration can hold a path as it is: nothing in it hides, breaks a line or stands for something else. */
function isWritable(path) {
    return !/[\p{C}\p{Zl}\p{Zp}\\*?[\]{}()!+@|]/u.test(path);
}
function isCopy(members, others) {
    const names = new Set(others.map(({ directory }) => (0,paths/* basename */.P8)(directory)));
    return members.every(({ directory }) => names.has((0,paths/* basename */.P8)(directory)));
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
        extra: extraOf(metadata.flatMap(({ keys }) => [...keys.keys()])),
        lacking: new Set(Object.keys(KEYS).filter((key) => metadata.filter(({ keys }) => !keys.has(key)).length * 2 > metadata.length)),
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
    return several(written).filter((status) => status.length <= LONGEST && (isOwnProcess || !isMeant(status, lifecycle.STATUSES)));
}
function extraOf(written) {
    const known = [...Object.keys(KEYS), ...FORMER];
    return several(written).filter((key) => /^[\w.-]+$/.test(key) && !NUMBER_KEY.test(key) && !isMeant(key, known));
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

;// CONCATENATED MODULE: ./lib/setup/walk.js
/** Where to look in a repository that nothing is known of: everything, as far as that is cheap. */


/** Proposals lie at most five directories deep in every repository known; the rest are their documents and images. */
const DEEPEST = 7;
const MOST_FOLDERS = 10_000;
/** Other people's files, and files that only look like proposals. */
const FOREIGN = new Set([
    'node_modules',
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
        const below = listed.flatMap(({ path, directories }) => directories.filter((name) => !isForeign(name)).map((name) => (0,paths/* join */.fj)(path, name)));
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
    return name.startsWith('.') || FOREIGN.has(name);
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
const SAMPLE = 20;
/** A document that asks fewer questions has kept a heading, not the questionnaire. */
const QUESTIONNAIRE = 5;
/** Reads a repository within bounds of depth, number and size. Never throws on content. */
async function takeInventory(files) {
    const { folders, complete } = await walk(files);
    const reader = boundedReader(files);
    const { proposals, templates, flat } = await findProposals(folders, reader);
    const source = usual((proposals.length > 0 ? proposals : templates).map((one) => one.source)) ?? 'none';
    const ofSource = (some) => some.filter((one) => one.source === source);
    const found = rootsOf(ofSource(proposals.length > 0 ? proposals : templates));
    const { roots } = found;
    const main = proposals.length > 0 ? found.proposals : [];
    const examples = main.length > 0 ? main : found.proposals;
    const template = templateOf(templates, roots, source);
    const aliases = (0,load_aliases/* parseAliases */.o)('OWNERS_ALIASES', await files.read('OWNERS_ALIASES')).groups;
    return {
        ...vocabularyOf(main),
        roots,
        proposals: main,
        source,
        files: common(examples.flatMap(({ file }) => file ?? [])),
        numberKey: numberKeyOf(examples),
        documents: common(examples.flatMap(genericDocument), ['{directory}.md']),
        template,
        questionnaire: await questionnaireOf(main, template, reader),
        approvals: await approvalsBelow(files, roots),
        hasApprovers: aliases.has('prod-readiness-approvers'),
        assignsApprovers: aliases.has('sig-node-tech-leads') &&
            main.some(({ directory, metadata }) => metadata.assigned && directory.startsWith('keps/sig-node/')),
        otherwise: proposals.filter((one) => one.source !== source && isBelow(one.directory, roots)).length,
        copies: found.copies,
        strays: found.strays,
        flat,
        complete: complete && !reader.isSpent(),
    };
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
function genericDocument({ directory, document }) {
    if (document === undefined || !isWritable(document))
        return [];
    const own = `${(0,paths/* basename */.P8)(directory)}.md`;
    return [document === own && !/^(?:readme|index)\.md$/i.test(own) ? '{directory}.md' : document];
}
/** A template with a document, below a root if possible, of the proposals' kind if possible. */
function templateOf(templates, roots, source) {
    const score = (one) => (isBelow(one.directory, roots) ? 2 : 0) + (one.source === source ? 1 : 0);
    return templates
        .filter(({ directory, document }) => document !== undefined && isWritable(directory))
        .reduce((best, one) => (best === undefined || score(one) > score(best) ? one : best), undefined);
}
function isBelow(directory, roots) {
    return roots.some((root) => root === '.' || directory.startsWith(`${root}/`));
}
async function questionnaireOf(proposals, template, reader) {
    const withDocument = proposals.filter(({ document }) => document !== undefined);
    const step = Math.max(1, withDocument.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, withDocument.length) }, (_, index) => withDocument.at(Math.floor(index * step)));
    const asks = await Promise.all([...sample, template].map((one) => one && asksQuestions(one, reader)));
    const inTemplate = asks.pop() ?? false;
    return { asked: asks.filter(Boolean).length, read: sample.length, inTemplate };
}
async function asksQuestions({ directory, document = '' }, reader) {
    const path = (0,paths/* join */.fj)(directory, document);
    const text = await reader.read(path);
    if (text === undefined)
        return false;
    const { answers } = (0,readme/* parseReadme */.c)(path, { text }, template/* BUILT_IN */.$);
    return [...answers.values()].filter(({ state }) => state !== 'missing').length >= QUESTIONNAIRE;
}
async function approvalsBelow(files, roots) {
    const groups = roots.map(async (root) => {
        const top = (0,paths/* join */.fj)(root, 'prod-readiness');
        const directories = (await files.list(top)).filter(({ kind }) => kind === 'directory');
        return Promise.all(directories.map(({ name }) => files.list((0,paths/* join */.fj)(top, name))));
    });
    const entries = (await Promise.all(groups)).flat(2);
    return entries.filter(({ name }) => /^\d+\.ya?ml$/.test(name)).length;
}


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


/***/ })

};
