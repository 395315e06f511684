export const id = 2446;
export const ids = [2446];
export const modules = {

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APPROVALS: () => (/* binding */ APPROVALS),
/* harmony export */   DEFAULT_CONFIG: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   KUBERNETES_ENHANCEMENTS_OWNERS: () => (/* binding */ KUBERNETES_ENHANCEMENTS_OWNERS),
/* harmony export */   PRESETS: () => (/* binding */ PRESETS)
/* harmony export */ });
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/** The layouts that repositories of proposals come in, each as the configuration it amounts to. */

/** Where kubernetes/enhancements keeps approvals, and who may give them. */
const APPROVALS = {
    path: '{root}/prod-readiness/{owning-sig}/{number}.yaml',
    approvers: 'prod-readiness-approvers',
    emeritus: 'prod-readiness-approvers-emeritus',
};
/** The ways of kubernetes/enhancements. */
const DEFAULT_CONFIG = {
    path: undefined,
    roots: ['keps'],
    exclude: ['**/prod-readiness/**', '**/testdata/**'],
    template: 'keps/NNNN-kep-template',
    metadata: {
        source: 'file',
        files: ['kep.yaml'],
        numberKey: 'kep-number',
        required: ['title', 'kep-number', 'authors', 'owning-sig', 'approvers', 'status'],
        requiredByTemplate: false,
        extra: [],
        lenient: false,
    },
    documents: ['README.md'],
    aliases: 'OWNERS_ALIASES',
    approvals: APPROVALS,
    prrSince: { major: 1, minor: 21 },
    statuses: _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES,
    stages: _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STAGES,
    questionnaire: 'template',
    table: undefined,
    optionalSections: [],
    withoutToc: undefined,
    owners: [],
    kubernetes: { index: 'built-in', gates: true, metrics: true, outside: [] },
    rules: new Map(),
    ignores: [],
};
/** The way of SIG Node in kubernetes/enhancements since 2026-06 (its `pkg/nodeapprovers`). */
const KUBERNETES_ENHANCEMENTS_OWNERS = {
    directory: 'keps/sig-node',
    reviewerMarker: 'sig-node-assigned-reviewer',
    approverMarker: 'sig-node-assigned-approver',
    techLeads: 'sig-node-tech-leads',
    since: { major: 1, minor: 36 },
    upcomingRelease: undefined,
    place: undefined,
};
/** What both other layouts have in common: no SIG that owns a KEP, no review of its own, releases that exempt nobody. */
const REUSED = {
    ...DEFAULT_CONFIG,
    template: undefined,
    approvals: undefined,
    prrSince: { major: 0, minor: 0 },
    questionnaire: 'none',
    // Gates and metrics are the project's own, not those of Kubernetes.
    kubernetes: { ...DEFAULT_CONFIG.kubernetes, index: undefined },
};
/** By the name that `extends` calls them. Where `template` is `undefined`, it is looked for under the roots. */
const PRESETS = {
    kubernetes: DEFAULT_CONFIG,
    /** The layout with what only the upstream repository has besides. */
    'kubernetes/enhancements': { ...DEFAULT_CONFIG, owners: [KUBERNETES_ENHANCEMENTS_OWNERS] },
    /** Repositories under kubernetes-sigs: kep.yaml in a flat directory. */
    sigs: {
        ...REUSED,
        metadata: {
            ...DEFAULT_CONFIG.metadata,
            required: ['title', 'kep-number', 'authors', 'status'],
            requiredByTemplate: true,
            lenient: true,
        },
        statuses: [..._model_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.STATUSES, 'draft'],
    },
    /** Repositories with a process of their own: metadata at the top of the document, in a form of theirs, or none. */
    frontmatter: {
        ...REUSED,
        metadata: {
            ...DEFAULT_CONFIG.metadata,
            source: 'front-matter',
            // The title stands in the heading right below.
            required: ['status'],
            requiredByTemplate: true,
            extra: ['*'],
            lenient: true,
        },
        statuses: [],
    },
};


/***/ })

};
