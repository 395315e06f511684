export const id = 122;
export const ids = [122];
export const modules = {

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   briefOf: () => (/* binding */ briefOf)
/* harmony export */ });
/* harmony import */ var _kubernetes_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _rules_facts_promises_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7489);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7919);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/** What a reviewer has to know: what became of a KEP since its last approval. */




/** What changed between `past` and `kep`; without `past` everything is new. */
function briefOf(kep, { lastApproval, end, base, past, }) {
    const old = past?.kep;
    return {
        kep,
        lastApproval,
        end,
        base,
        answers: answerChanges(old, kep),
        questionsGained: past === undefined
            ? []
            : kep.repository.template.questions.map(({ id }) => id).filter((id) => !past.questions.has(id)),
        keys: old === undefined ? [] : keyChanges(old, kep),
        gates: names(old && gatesOf(old), gatesOf(kep)),
        components: names(old && componentsOf(old), componentsOf(kep)),
        metrics: names(old && (0,_people_js__WEBPACK_IMPORTED_MODULE_2__.listOf)(old, 'metrics'), (0,_people_js__WEBPACK_IMPORTED_MODULE_2__.listOf)(kep, 'metrics')),
        promises: openPromises(old, kep),
        gate: (0,_kubernetes_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gateInWords */ .k)(kep.metadata, kep.repository.config),
    };
}
function answerChanges(old, kep) {
    return [...kep.readme.answers.values()].flatMap((answer) => {
        const { id, heading } = answer.question;
        const before = writtenIn(old?.readme.answers.get(id));
        const after = writtenIn(answer);
        if (words(before) === words(after))
            return [];
        return [{ question: id, heading, before, after, place: answer.place }];
    });
}
/** What the author wrote; a question that only waits for its answer has none. */
function writtenIn(answer) {
    if (answer === undefined || answer.state === 'missing' || answer.state === 'unanswered')
        return undefined;
    // An option or a field of the template says something without a word of text.
    return [answer.text, ...answer.ticked.filter((option) => !answer.text.includes(option))].join('\n').trim();
}
function words(text) {
    return text?.replace(/\s+/g, ' ');
}
function keyChanges({ metadata: old }, { metadata, repository }) {
    const stages = repository.config.stages.map((stage) => ['milestone', stage]);
    const keys = [...new Set([...topKeys(old.text), ...topKeys(metadata.text)])].sort(_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U);
    return [...keys.map((key) => [key]), ...stages].flatMap((path) => {
        const before = valueAt(old, path);
        const after = valueAt(metadata, path);
        return before === after ? [] : [{ key: path.join('.'), before, after }];
    });
}
function topKeys(text) {
    return text.split('\n').flatMap((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1] ?? []);
}
/** A scalar, or the items of a list; a mapping has no value of its own. */
function valueAt(file, path) {
    const scalar = file.raw(...path);
    if (scalar !== undefined)
        return scalar.trim();
    if (!file.has(...path, 0))
        return undefined;
    const items = [];
    for (let index = 0; file.has(...path, index); index++) {
        const name = file.raw(...path, index) ?? file.raw(...path, index, 'name') ?? '';
        const parts = [];
        for (let part = 0; file.has(...path, index, 'components', part); part++)
            parts.push(file.raw(...path, index, 'components', part) ?? '');
        items.push(parts.length > 0 ? `${name} (${parts.join(', ')})` : name);
    }
    return items.join(', ');
}
function gatesOf({ metadata }) {
    const gates = [];
    for (let index = 0; metadata.has('feature-gates', index); index++)
        gates.push(metadata.raw('feature-gates', index, 'name') ?? metadata.raw('feature-gates', index) ?? '');
    return gates.filter((name) => name !== '');
}
function componentsOf({ metadata }) {
    const found = new Set();
    for (let index = 0; metadata.has('feature-gates', index); index++)
        for (let part = 0; metadata.has('feature-gates', index, 'components', part); part++)
            found.add(metadata.raw('feature-gates', index, 'components', part) ?? '');
    return [...found];
}
function names(before = [], after) {
    return {
        added: after.filter((name) => !before.includes(name)),
        removed: before.filter((name) => !after.includes(name)),
    };
}
/** Promises that stood there at the last approval, too; without one, all that stand there. */
function openPromises(old, kep) {
    return [...kep.readme.answers.values()].flatMap((answer) => {
        const made = old && promisesIn(old.readme.answers.get(answer.question.id)).map(({ value }) => words(value));
        return promisesIn(answer)
            .filter(({ value }) => made === undefined || made.includes(words(value)))
            .map((promise) => openPromise(answer.question.id, promise, kep));
    });
}
function promisesIn(answer) {
    return answer === undefined || answer.state === 'missing' ? [] : answer.promises;
}
function openPromise(question, { until, value, place }, kep) {
    return {
        question,
        until: until === undefined ? undefined : (0,_rules_facts_promises_js__WEBPACK_IMPORTED_MODULE_1__/* .pointName */ .a1)(until),
        overdue: until !== undefined && (0,_rules_facts_promises_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(until, kep) !== 'before',
        text: value,
        place,
    };
}


/***/ })

};
