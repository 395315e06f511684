export const id = 232;
export const ids = [232];
export const modules = {

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTemplateName),
/* harmony export */   n: () => (/* binding */ isTemplateTitle)
/* harmony export */ });
/** What templates of proposals are called. */
/** What stands where a proposal has its number or date: `NNNN`, `xxxx`, `0000`, `YYYYMMDD`. */
const OPEN = '(?:n{3,}|x{3,}|0{3,}|y{4}-?m{2}-?d{2})';
const WORD = '(?:proposals?|enhancements?|improvements?|features?|designs?|docs?|documents?|[a-z]{1,2}eps?|[a-z]ips?|rfcs?|spec|one|pager|new|example)';
/** With a number of its own a template says at most what it is one of: `advanced-templates` and `101-pod-template` are proposals. */
const NAME = new RegExp(`^(?:(?:[a-z]{2,8}-)?${OPEN}|(?:${OPEN}[-_ ](?:[\\w.]+[-_ ])*|(?:(?:[a-z]{2,8}-)?\\d{1,4}[-_ ](?=${WORD}|template$))?(?:${WORD}[-_ ])*)template(?:[-_ ]${WORD})?)$`, 'i');
/** Whether a directory, or a file without its ending, is named like the template of proposals: `0000-kep-template`, `proposal_template`, `RFC-0000`. */
function isTemplateName(name) {
    return NAME.test(name);
}
const TITLE = new RegExp(`^(?:${WORD} ){0,3}template$`, 'i');
/** Whether a title, without its number, says that this is the template: `GEP template`. */
function isTemplateTitle(title) {
    return TITLE.test(title.trim());
}


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/text/append.js
var append = __webpack_require__(5367);
// EXTERNAL MODULE: ./lib/text/words.js
var text_words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/text/yaml/check.js
/** A fix that says nothing which the author has not said. */
function safely(edit) {
    return edit === undefined ? {} : { fix: { safety: 'safe', edits: [edit] } };
}

;// CONCATENATED MODULE: ./lib/text/yaml/booleans.js
/** The second stage: what is true or false. */


/** YAML 1.1 also knew `yes` and `on`; Go's decoder, which the KEP process uses, still does where a boolean belongs. */
function readBooleans(checking) {
    const { tree, shape, data, problems } = checking;
    for (const key of shape.booleans ?? []) {
        const scalar = tree.scalar([key]);
        if (scalar === undefined)
            continue;
        const { text, plain } = scalar;
        if (plain && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) {
            data[key] = text.toLowerCase() === 'true';
        }
        else if (!plain && /^(?:true|false)$/.test(text)) {
            data[key] = text === 'true';
            problems.push({
                subject: key,
                message: `Unexpected quotes around ${(0,text_words/* quote */.hD)(text)}`,
                place: tree.at([key]),
                help: `${key}: ${text}`,
                ...safely(tree.edit([key], text, true)),
            });
        }
        else if (/^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(text)) {
            data[key] = /^(?:y|on)/i.test(text);
            problems.push({
                subject: key,
                message: `Unexpected ${(0,text_words/* quote */.hD)(text)}, expected \`${data[key]}\``,
                place: tree.at([key]),
                help: `${key}: ${data[key]}`,
                severity: 'warning',
                ...safely(tree.edit([key], String(data[key]), true)),
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/text/yaml/plain.js
/** Whether a value is keys and values. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at `keys`; `undefined` when nothing does. */
function valueAt(data, keys) {
    return keys.reduce((value, key) => value?.[key], data);
}
/** Takes a value out of its mapping; in a list it leaves `null` behind, so that its neighbours keep their indexes. */
function remove(data, keys) {
    const parent = valueAt(data, keys.slice(0, -1));
    const key = keys.at(-1);
    if (key === undefined || parent === null || typeof parent !== 'object')
        return;
    if (Array.isArray(parent))
        parent[Number(key)] = null;
    else
        delete parent[key];
}
/** Takes out every key of a mapping that has no value. */
function dropEmptyKeys(value) {
    if (Array.isArray(value))
        value.forEach(dropEmptyKeys);
    if (!isMapping(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (inner === null)
            delete value[key];
        else
            dropEmptyKeys(inner);
    }
}
/** The keys of a JSON pointer into `data`; list indexes as numbers. */
function keysOf(pointer, data) {
    let value = data;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => {
        const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const key = Array.isArray(value) ? Number(name) : name;
        value = value[key];
        return key;
    });
}

;// CONCATENATED MODULE: ./lib/text/yaml/faults.js

/** Everything that `shape` has against `data`, in the schema's order, then wrong values of the configuration's. */
function faultsOf(shape, data) {
    shape.validate(data);
    const faults = (shape.validate.errors ?? [])
        .filter((error) => !isOverruled(shape, error))
        .map((error) => ({ ...error, keys: keysOf(error.instancePath, data) }));
    if (shape.required === undefined)
        return faults;
    return [
        ...faults.filter(({ keyword, keys }) => keyword !== 'required' || keys.length > 0),
        ...missingFaults(shape, data, shape.required),
    ];
}
/** `false` among a schema's values is the text `false` here. */
function isOverruled(shape, { keyword, propertyName, instancePath, params, data }) {
    if (propertyName !== undefined || keyword === 'propertyNames')
        return true;
    if (keyword !== 'enum')
        return false;
    return instancePath.slice(1) in (shape.values ?? {}) || params.allowedValues.map(String).includes(data);
}
/** The faults that a schema with these required keys would find. */
function missingFaults(shape, data, required) {
    const missing = required.filter((key) => data[key] === undefined);
    if (missing.length === 0)
        return [];
    shape.validate({});
    const sample = shape.validate.errors?.find(({ keyword }) => keyword === 'required');
    if (sample === undefined)
        return [];
    return missing.map((key) => ({ ...sample, params: { missingProperty: key }, keys: [] }));
}
/** Values that are texts, but none of those that the configuration allows. */
function choiceFaults({ values = {} }, data) {
    return Object.entries(values)
        .filter(([key, allowed]) => {
        const value = data[key];
        return typeof value === 'string' && allowed.length > 0 && !allowed.includes(value);
    })
        .map(([key, allowedValues]) => ({
        keyword: 'enum',
        params: { allowedValues },
        parentSchema: {},
        data: data[key],
        keys: [key],
    }));
}

// EXTERNAL MODULE: ./lib/model/lifecycle.js
var lifecycle = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/text/yaml/values.js
var yaml_values = __webpack_require__(489);
;// CONCATENATED MODULE: ./lib/text/yaml/names.js






/** Takes unknown keys out, with or without a value; a misspelt one is read as the one that is meant. */
function checkNames(checking) {
    const { shape, data } = checking;
    readNamed(checking);
    for (const { keyword, params, parentSchema, keys } of faultsOf(shape, data)) {
        if (keyword !== 'additionalProperties' || shape.more === '*')
            continue;
        if (keys.length === 0 && shape.more?.has(String(params.additionalProperty)))
            continue;
        unknownKey(checking, [...keys, String(params.additionalProperty)], Object.keys(parentSchema.properties ?? {}));
    }
    for (const [key, known] of Object.entries(shape.keys ?? {})) {
        const keys = key === '' ? [] : [key];
        const mapping = valueAt(data, keys);
        if (!isMapping(mapping))
            continue;
        for (const unknown of Object.keys(mapping).filter((name) => !known.includes(name))) {
            unknownKey(checking, [...keys, unknown], known);
        }
    }
}
function readNamed({ shape, data }) {
    for (const [key, name] of Object.entries(shape.named ?? {})) {
        const list = data[key];
        if (!Array.isArray(list))
            continue;
        data[key] = list.map((item) => (typeof item === 'string' ? { [name]: item } : item));
    }
}
function unknownKey(checking, keys, known) {
    const { tree, shape, data, problems, meant } = checking;
    const value = valueAt(data, keys);
    remove(data, keys);
    if (problems.length > yaml_values/* MOST */._B)
        return;
    const key = String(keys.at(-1));
    const above = keys.slice(0, -1);
    const former = keys.length === 1 ? shape.former?.get(key) : undefined;
    const absent = known.filter((other) => !tree.has([...above, other]));
    const place = tree.keyAt(keys);
    const sure = former ? undefined : (0,lifecycle.evident)(key, known);
    const renaming = sure !== undefined && absent.includes(sure) ? renamed(checking, keys, sure, value) : undefined;
    const expected = former ? former.instead : (0,lifecycle.nearest)(key, absent);
    if (expected !== undefined)
        meant.add((0,yaml_values/* subjectOf */.et)([...above, expected]));
    problems.push({
        subject: (0,yaml_values/* subjectOf */.et)(keys),
        message: `Unexpected key ${(0,text_words/* quote */.hD)(key)}${expected === undefined ? '' : `, expected ${(0,text_words/* quote */.hD)(expected)}`}`,
        place,
        help: former?.help ?? `Known keys are ${known.map(text_words/* quote */.hD).join(', ')}.`,
        ...(former?.severity && { severity: former.severity }),
        ...safely(renaming),
    });
}
/** A misspelt key is read as the one that is meant, if its value makes sense there: else renaming it would bring up new problems. */
function renamed({ tree, shape, data }, keys, name, value) {
    const edit = tree.rename(keys, name);
    const parent = valueAt(data, keys.slice(0, -1));
    if (edit === undefined || !isMapping(parent))
        return undefined;
    const meantKeys = [...keys.slice(0, -1), name];
    parent[name] = value;
    const choice = keys.length === 1 ? shape.values?.[name] : undefined;
    const isWrong = choice !== undefined
        ? !choice.includes(String(value))
        : !shape.booleans?.includes(name) &&
            faultsOf(shape, data).some((fault) => isBelow(fault.keys, meantKeys));
    if (isWrong) {
        delete parent[name];
        return undefined;
    }
    tree.readAs(keys, name);
    return edit;
}
function isBelow(keys, above) {
    return above.every((key, index) => keys[index] === key);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/text/yaml/wording.js
/** The last stage: what a fault is called, and what is to be written instead. */






/** A required key that has no value; `undefined` where it stands under another name. */
function missingKey({ tree, meant }, { keys: parent, params, parentSchema }) {
    const key = String(params.missingProperty);
    const keys = [...parent, key];
    if (meant.has((0,yaml_values/* subjectOf */.et)(keys)))
        return [];
    const help = example(parentSchema, key);
    return [
        {
            subject: (0,yaml_values/* subjectOf */.et)(keys),
            message: `Missing ${tree.has(keys) ? 'value of ' : ''}${(0,text_words/* quote */.hD)(key)}`,
            place: tree.has(keys) || parent.length === 0 ? tree.keyAt(keys) : tree.keyAt(parent),
            ...(help.length > 0 && { help: help.join('\n') }),
        },
    ];
}
/** A value that its key does not allow. */
function wrongValue(checking, fault) {
    const { tree } = checking;
    const { keyword, params, parentSchema, data: value, keys } = fault;
    const subject = (0,yaml_values/* subjectOf */.et)(keys);
    if (keyword === 'minItems') {
        return {
            subject,
            message: `Missing value of ${(0,text_words/* quote */.hD)(String(keys.at(-1)))}`,
            place: tree.keyAt(keys),
            severity: 'warning',
        };
    }
    if (keyword === 'enum')
        return wrongChoice(checking, fault);
    const schema = parentSchema;
    const [sample] = schema.examples ?? [];
    const words = keyword === 'type' ? wrongType([params.type].flat(), value, sample, keys) : wrongForm(schema, value);
    const release = schema.title === 'release' ? (0,lifecycle.spellRelease)(String(value)) : undefined;
    return {
        subject,
        place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
        ...words,
        ...(isLenient(checking, fault) && { severity: 'warning' }),
        ...safely(release === undefined ? undefined : tree.edit(keys, release)),
    };
}
/** Whether the value stays although its form is wrong. */
function isLenient({ shape }, { keyword, keys }) {
    return keyword === 'pattern' && (shape.lenient?.has((0,yaml_values/* subjectOf */.et)(keys)) ?? false);
}
function wrongType(types, value, sample, keys) {
    const expected = types.includes('array')
        ? 'a list'
        : types.includes('object')
            ? 'keys and values'
            : types[0] === 'boolean'
                ? '`true` or `false`'
                : 'text';
    const meantText = expected === 'text' ? asText(value) : undefined;
    const meantValue = meantText ?? (types.includes('array') && typeof value === 'string' ? [value] : sample);
    return {
        message: `Unexpected ${called(value)}, expected ${expected}`,
        ...(meantValue !== undefined && { help: paste(keys, meantValue) }),
    };
}
function wrongForm(schema, value) {
    const [sample] = schema.examples ?? [];
    const kind = schema.title === undefined ? '' : `a ${schema.title} such as `;
    return { message: `Unexpected ${(0,text_words/* quote */.hD)(String(value))}, expected ${kind}${(0,text_words/* quote */.hD)(String(sample))}` };
}
function wrongChoice({ tree }, { keys, data: value, params }) {
    const values = [...params.allowedValues].filter((choice) => typeof choice === 'string');
    const expected = (0,lifecycle.nearest)(String(value), values);
    const sure = typeof value === 'string' ? (0,lifecycle.evident)(value, values) : undefined;
    return {
        subject: (0,yaml_values/* subjectOf */.et)(keys),
        message: `Unexpected ${called(value)}, expected ${expected === undefined ? (0,text_words/* oneOf */.yL)(values) : (0,text_words/* quote */.hD)(expected)}`,
        place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
        help: `One of ${(0,text_words/* oneOf */.yL)(values)}.`,
        ...safely(sure === undefined ? undefined : tree.edit(keys, sure)),
    };
}
/** `- key: value` without quotes is a mapping where a text was meant. */
function asText(value) {
    if (Array.isArray(value))
        return value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
    const entries = isMapping(value) ? Object.entries(value) : [];
    const [entry] = entries;
    return entries.length === 1 && typeof entry?.[1] === 'string' ? `${entry[0]}: ${entry[1]}` : undefined;
}
/** The sample of a key, ready to paste. */
function example(schema, key) {
    const [sample] = schema.properties?.[key]?.examples ?? [];
    return sample === undefined ? [] : [paste([key], sample)];
}
function paste(keys, value) {
    const key = keys.at(-1);
    return (0,dist/* stringify */.As)(typeof key === 'string' ? { [key]: value } : [value], { lineWidth: 0 }).trimEnd();
}
/** A value in words. */
function called(value) {
    return typeof value === 'string' ? (0,text_words/* quote */.hD)(value) : Array.isArray(value) ? 'list' : 'mapping';
}

;// CONCATENATED MODULE: ./lib/text/yaml/data.js






/** What of a file's data its shape allows, each value with its place and all of it frozen, and a problem for everything else. */
function checkData(tree, shape, path) {
    const { data = Object.create(null) } = tree;
    if (!isMapping(data)) {
        const message = `Unexpected ${called(data)}, expected keys and values`;
        return { data: {}, problems: [{ subject: 'file', message, place: tree.at([]) }] };
    }
    if (tree.data === undefined && shape.mayBeEmpty)
        return { data: {}, problems: [] };
    const checking = { tree, shape, data, problems: [], meant: new Set() };
    checkNames(checking);
    readBooleans(checking);
    dropEmptyKeys(data);
    const faults = faultsOf(shape, data);
    if (tree.data === undefined)
        return { data: {}, problems: [emptyFile(faults, path)] };
    const ofValues = oncePerValue(faults.filter(isOfValue));
    const silent = ofValues.filter((fault) => isSilent(shape, fault));
    for (const { keys } of silent)
        remove(data, keys);
    const wrong = [...ofValues.filter((fault) => !silent.includes(fault)), ...choiceFaults(shape, data)];
    const missing = faults.filter(({ keyword }) => keyword === 'required');
    const told = [
        ...missing.flatMap((fault) => missingKey(checking, fault)),
        ...oncePerValue(wrong).map((fault) => wrongValue(checking, fault)),
    ];
    for (const fault of wrong)
        if (!isKept(checking, fault))
            remove(data, fault.keys);
    return { data: located(tree, data, []), problems: [...checking.problems, ...told] };
}
function isOfValue({ keyword }) {
    return keyword !== 'required' && keyword !== 'additionalProperties';
}
/** The first of several faults of a value says enough. */
function oncePerValue(faults) {
    const told = new Set();
    return faults.filter(({ keys }) => {
        const address = JSON.stringify(keys);
        return !told.has(address) && told.add(address);
    });
}
/** Nobody means anything by an empty item of a list, and some values are for others to judge. */
function isSilent(shape, { data: value, keys }) {
    return value === null || (shape.silent?.((0,yaml_values/* subjectOf */.et)(keys), value) ?? false);
}
/** A list without items stays what it is, and so does what has a wrong form only. */
function isKept(checking, fault) {
    return fault.keyword === 'minItems' || isLenient(checking, fault);
}
function emptyFile(faults, path) {
    const required = faults.flatMap(({ params, parentSchema }) => example(parentSchema, String(params.missingProperty)));
    return {
        subject: 'file',
        message: 'Unexpected empty file',
        place: { path },
        ...(required.length > 0 && { help: required.join('\n') }),
    };
}
/** Data without what was taken out of its lists, and with its place beside every text: what is left keeps the place where it is written. */
function located(tree, value, keys) {
    if (Array.isArray(value)) {
        const items = value.map((item, index) => (item === null ? null : located(tree, item, [...keys, index])));
        const list = items.filter((item) => item !== null);
        return Object.freeze(Object.defineProperty(list, 'place', { get: placed(tree, keys) }));
    }
    if (!isMapping(value)) {
        const place = placed(tree, keys);
        return Object.freeze({
            value,
            get place() {
                return place();
            },
        });
    }
    // Without prototype: whoever asks for a key that is not written finds nothing.
    const mapping = Object.create(null);
    for (const [key, inner] of Object.entries(value))
        mapping[key] = located(tree, inner, [...keys, key]);
    return Object.freeze(mapping);
}
/** The place of what stands at `keys`, looked up when somebody asks. A text that stands for a mapping stands where the mapping would. */
function placed(tree, keys) {
    let place;
    return () => {
        place ??= tree.at(tree.has(keys) ? keys : keys.slice(0, -1));
        return place;
    };
}

// EXTERNAL MODULE: ./lib/text/yaml/tree.js + 5 modules
var yaml_tree = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/text/yaml/file.js




const UNREADABLE = {
    directory: 'Unexpected directory, expected a file',
    outside: 'Unexpected link that leaves the repository, expected a file',
    unreadable: 'Unexpected file without permission to read it',
    'not-utf8': 'Unexpected bytes, expected UTF-8 text',
};
/**
 * A YAML file held to `shape`. Never throws: whatever is wrong with the content becomes a problem at its place, all of them at
 * once, sorted. A missing file has no problem (`exists` is false): that is for a rule to judge. When the syntax is
 * broken nothing is told of the content: what the parser made of the rest is guesswork.
 */
function parseYaml(path, read, shape) {
    const text = 'text' in read ? read.text.replace(/^\uFEFF/, '') : '';
    const tree = (0,yaml_tree/* parseTree */.c)(path, text);
    const problems = [];
    let data = {};
    if ('unreadable' in read) {
        if (read.unreadable !== 'missing') {
            problems.push({ subject: 'file', message: UNREADABLE[read.unreadable], place: { path } });
        }
    }
    else {
        (0,append/* append */.B)(problems, tree.problems);
        if (tree.sound) {
            const checked = checkData(tree, shape, path);
            (0,append/* append */.B)(problems, checked.problems);
            data = checked.data;
        }
    }
    return {
        path,
        exists: !('unreadable' in read && read.unreadable === 'missing'),
        text,
        data: data,
        problems: atMost(yaml_values/* MOST */._B, problems.sort((a, b) => byPoint(a.place, b.place))),
        has: (...keys) => tree.sound && tree.has(keys),
        raw: (...keys) => (tree.sound ? tree.scalar(keys)?.text : undefined),
        at: (...keys) => tree.at(keys),
        keyAt: (...keys) => tree.keyAt(keys),
        edit: (replacement, ...keys) => (tree.sound ? tree.edit(keys, replacement) : undefined),
        comments: tree.comments,
    };
}
function atMost(count, problems) {
    const last = problems[count];
    if (last === undefined)
        return problems;
    const message = `Unexpected number of problems, expected at most ${count} in a file`;
    return [...problems.slice(0, count), { subject: 'file', message, place: last.place }];
}
function byPoint(a, b) {
    return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   O5: () => (/* binding */ mappingAbove),
/* harmony export */   Pk: () => (/* binding */ topPlace),
/* harmony export */   SW: () => (/* binding */ isAlone),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ey: () => (/* binding */ pairAt),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9261);
/** Finding nodes by their keys, through aliases and merge keys. */


/** The node that an alias stands for; anything else as it is. */
function resolve({ targets }, node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? targets.get(node) : node;
}
/** A key as a text; of a key that is none, what is written. */
function nameOf(nodes, key) {
    const node = resolve(nodes, key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return String(node.value);
    const span = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.range : undefined;
    return span ? nodes.places.text.slice(span[0], span[1]).trim() : '';
}
/** A mapping by key. The first of several equal keys counts, a written key before a merged one (`<<`). */
function entriesOf(nodes, map, within = new Set()) {
    const known = nodes.entries.get(map);
    if (known !== undefined)
        return known;
    const entries = new Map();
    const merged = [];
    for (const pair of map.items) {
        const name = nameOf(nodes, pair.key);
        const sources = name === '<<' ? mergeSources(nodes, pair.value) : undefined;
        if (sources !== undefined)
            merged.push(...sources);
        else if (!entries.has(name))
            entries.set(name, pair);
    }
    const inner = new Set([...within, map]);
    // Whoever merges what merges what merges … is not followed to the end.
    if (inner.size > _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .F && merged.length > 0)
        nodes.afford(Number.POSITIVE_INFINITY);
    for (const source of merged) {
        if (inner.has(source))
            continue;
        if (inner.size > _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .F)
            break;
        const more = entriesOf(nodes, source, inner);
        if (!nodes.afford(more.size))
            break;
        for (const [name, pair] of more)
            if (!entries.has(name))
                entries.set(name, pair);
    }
    nodes.entries.set(map, entries);
    return entries;
}
function mergeSources(nodes, value) {
    const node = resolve(nodes, value);
    const sources = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node]).map((source) => resolve(nodes, source));
    return sources.every((source) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(source)) ? sources : undefined;
}
/** What stands at `keys`. */
function locate(nodes, keys) {
    let node = nodes.root;
    let nearest = topPlace(nodes);
    for (const key of keys) {
        const parent = resolve(nodes, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
            const pair = entriesOf(nodes, parent).get(String(key));
            if (pair === undefined)
                return { node: undefined, found: false, nearest };
            nearest = nodes.places.of(pair.key) ?? nearest;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent) && Number(key) in parent.items) {
            node = parent.items[Number(key)];
        }
        else {
            return { node: undefined, found: false, nearest };
        }
    }
    return { node, found: nodes.root !== undefined, nearest };
}
/** First key of the file, else its first line. */
function topPlace({ root, places }) {
    const nowhere = { path: places.path };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return places.of(root.items[0]?.key) ?? nowhere;
    return places.firstLine(places.of(root) ?? nowhere);
}
/** The key at `keys` with its value; `undefined` when nothing stands there or it is an item of a list. */
function pairAt(nodes, keys) {
    const map = mappingAbove(nodes, keys);
    return map && entriesOf(nodes, map).get(String(keys.at(-1)));
}
/** The mapping that holds the key at `keys`. */
function mappingAbove(nodes, keys) {
    const map = resolve(nodes, locate(nodes, keys.slice(0, -1)).node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map : undefined;
}
/** Whether what stands at `keys` is read from there alone and nothing else is read there: no alias, no key twice. */
function isAlone(nodes, keys) {
    if (nodes.targets.size > 0)
        return false;
    return keys.every((_, index) => {
        const map = locate(nodes, keys.slice(0, index)).node;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
            return true;
        const name = nameOf(nodes, entriesOf(nodes, map).get(String(keys[index]))?.key);
        return map.items.filter(({ key }) => nameOf(nodes, key) === name).length === 1;
    });
}


/***/ }),

/***/ 9261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DEEPEST),
/* harmony export */   H: () => (/* binding */ readTokens)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** Comments and scalars of a YAML text as its parser saw them: it knows that the `#` of a string is none. */

/** Levels of mappings and lists in a file, and of what is merged into one. */
const DEEPEST = 64;
/** Signs, texts, blanks and line ends of a file: some thousand lines of metadata. */
const MOST = 40_000;
/**
 * Never throws: whatever cannot be parsed is a token, too. A text that is nested deeper than anybody writes, or in more pieces, is refused
 * on the way: parser and composer recurse, and a stack that is nearly full ends the process where an expression is compiled in it.
 */
function readTokens(text) {
    const all = [];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += 1;
        if (count > MOST)
            return 'Unexpected structure, too complex to be read as YAML';
        for (const token of parser.next(lexeme))
            all.push(token);
        // The document itself is on the stack, and the scalar at its top.
        if (parser.stack.length > DEEPEST + 2)
            return `Unexpected nesting, expected at most ${DEEPEST} levels`;
    }
    for (const token of parser.end())
        all.push(token);
    return spansOf(all);
}
function spansOf(all) {
    const [comments, scalars, flows] = [[], [], []];
    // Not by recursion: whoever writes the text chooses how deep it is nested.
    const open = [...all];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const parts = one;
        pushAll(parts.start, open);
        pushAll(parts.sep, open);
        pushAll(parts.props, open);
        pushAll(parts.end, open);
        pushAll(parts.items, open);
        if ('key' in one && one.key)
            open.push(one.key);
        if ('value' in one && one.value)
            open.push(one.value);
        if (!('type' in one))
            continue;
        const { type, offset: start } = one;
        if (type === 'comment')
            comments.push({ start, end: start + one.source.length });
        else if (type === 'flow-collection')
            flows.push({ start: one.start.offset, end: endOf(one) });
        else if (type === 'block-scalar')
            scalars.push(contentOf(one));
        else if (type.endsWith('scalar') && 'source' in one) {
            scalars.push({ start, end: start + one.source.length });
        }
    }
    return { all, comments: inOrder(comments), scalars: inOrder(scalars), flows: inOrder(flows) };
}
/** A part is a token, some of them or nothing. */
function pushAll(part, open) {
    if (Array.isArray(part))
        for (const one of part)
            pushAll(one, open);
    else if (part)
        open.push(part);
}
function endOf({ end, items, start }) {
    const last = end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    // Without its bracket it goes on to whatever ended the file.
    return last === undefined
        ? items.length > 0
            ? Number.POSITIVE_INFINITY
            : start.offset + 1
        : last.offset + 1;
}
/** A block's text stands below its header, `|` or `>`. */
function contentOf({ offset, props, source }) {
    const header = props.reduce((size, prop) => size + ('source' in prop ? prop.source.length : 0), 0);
    return { start: offset + header, end: offset + header + source.length };
}
function inOrder(spans) {
    return spans.sort((a, b) => a.start - b.start);
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/text/yaml/edit.js

/** What no plain scalar may hold or be mistaken for, within `[ ]` and `{ }` neither. */
const PLAIN = /^[A-Za-z0-9](?:[\w./+-]*\w)?$/;
/** The edit that writes `text` over a scalar, in its own quotes unless it is to stand `bare`. */
function editOf(node, places, text, bare = false) {
    const place = places.of(node);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range || place === undefined)
        return undefined;
    const written = restyled(node, places.text.slice(node.range[0], node.range[1]).trimEnd(), text);
    return written === undefined ? undefined : { place, text: bare ? text : written };
}
/**
 * How `text` is written in place of `node`, whose source is `written`: in the same quotes; in double quotes where a plain scalar
 * would not do. `undefined` for what is more than a scalar on one line: an anchor, a tag, a block.
 */
function restyled(node, written, text) {
    if (node.anchor !== undefined || node.tag !== undefined)
        return undefined;
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(written + text))
        return undefined;
    switch (node.type) {
        case dist/* Scalar */.X5.PLAIN:
            return PLAIN.test(text) ? text : doubleQuoted(text);
        case dist/* Scalar */.X5.QUOTE_DOUBLE:
            return doubleQuoted(text);
        case dist/* Scalar */.X5.QUOTE_SINGLE:
            return `'${text.replaceAll("'", "''")}'`;
        default:
            return undefined;
    }
}
function doubleQuoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./lib/text/yaml/nodes.js
var yaml_nodes = __webpack_require__(8542);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/text/yaml/plain-nodes.js
/**
 * The nodes of plain YAML, line by line: block mappings and lists of texts on one line each, which is what metadata consists of. Whatever
 * else stands in a text (text over several lines, brackets, anchors, escapes, errors) is for the parser of all YAML.
 */

/** Longer or deeper texts have limits of their own to be held to. */
const LONGEST = 1 << 14;
const DEEPEST = 16;
/** Tabs, control characters and marks of a byte order. */
const ODD = /[\0-\x09\x0b-\x1f\x7f\ufeff]/;
/** Line by line: blanks, then a comment or what is none. */
const LINE = /^( *)(.*)$/gm;
const KEY = /([A-Za-z][\w.-]{0,99}):(?= |$)/my;
const ITEM = /- +(?=[^ #])/y;
/** A text in quotes without escapes, or one that no sign of YAML's starts; then a comment or nothing. */
const QUOTED = /(?:"([^"\\\n]*)"|'([^'\n]*)')(?: *$| +#)/my;
const BARE = /[A-Za-z0-9_./(~]/;
/** What `text` holds; `undefined` where it is not as plain as that. Starts, and ends without blanks, are those of the parser. */
function plainNodes(text) {
    if (text.length > LONGEST || ODD.test(text))
        return undefined;
    const lines = [];
    const comments = [];
    for (const { 0: whole, 1: blanks = '', index } of text.matchAll(LINE)) {
        const [start, end] = [index + blanks.length, index + whole.trimEnd().length];
        if (start >= end)
            continue;
        if (text[start] !== '#')
            lines.push({ indent: blanks.length, start, end });
        // Where it is indented it may belong to the value above it.
        else if (blanks === '')
            comments.push({ start, end: index + whole.length });
        else
            return undefined;
    }
    const reader = new Reader(text, lines, comments);
    const root = lines[0]?.indent === 0 ? reader.block(0) : undefined;
    if (root === undefined || !reader.isDone)
        return undefined;
    return { root, comments: comments.sort((a, b) => a.start - b.start) };
}
class Reader {
    text;
    lines;
    comments;
    at = 0;
    /** Where the rest of the current line starts, behind `- ` and keys, and its column. */
    from;
    column;
    /** Where the last line that was read ends. */
    last = 0;
    constructor(text, lines, comments) {
        this.text = text;
        this.lines = lines;
        this.comments = comments;
        this.from = lines[0]?.start ?? 0;
        this.column = lines[0]?.indent ?? 0;
    }
    get isDone() {
        return this.at === this.lines.length;
    }
    /** The list or mapping that starts here. */
    block(depth) {
        if (depth > DEEPEST)
            return undefined;
        const start = this.from;
        const node = this.match(ITEM) === null ? this.mapping(depth) : this.list(depth);
        if (node !== undefined)
            node.range = [start, this.last, this.last];
        return node;
    }
    list(depth) {
        const list = new dist/* YAMLSeq */.Rw();
        const { column } = this;
        while (!this.isDone && this.column === column) {
            const mark = this.match(ITEM);
            // In the column of a list the mapping goes on that holds it.
            if (mark === null)
                break;
            this.skip(mark[0].length);
            // A second `- ` on a line is rare enough.
            if (this.match(ITEM) !== null)
                return undefined;
            const item = this.match(KEY) === null ? this.value() : this.block(depth + 1);
            if (item === undefined)
                return undefined;
            list.items.push(item);
        }
        return list;
    }
    mapping(depth) {
        const map = new dist/* YAMLMap */.CA();
        const { column } = this;
        while (!this.isDone && this.column === column && this.match(ITEM) === null) {
            const start = this.from;
            const name = this.match(KEY)?.[1];
            if (name === undefined)
                return undefined;
            this.skip(name.length + 1);
            const key = scalar(name, dist/* Scalar */.X5.PLAIN, start, start + name.length);
            const value = this.from === this.end ? this.below(column, depth) : this.value();
            if (value === undefined)
                return undefined;
            map.items.push(new dist/* Pair */.Rm(key, value));
        }
        return map.items.length === 0 ? undefined : map;
    }
    /** What stands below a key: a block that is deeper, a list in the same column, or nothing. */
    below(column, depth) {
        this.next();
        const isBlock = !this.isDone && (this.column > column || (this.column === column && this.match(ITEM) !== null));
        if (isBlock)
            return this.block(depth + 1);
        // At the end of a block the parser makes comments below a key without value a part of the block.
        const isLast = this.isDone || this.column !== column;
        if (isLast && this.text.slice(this.last, this.from).includes('#'))
            return undefined;
        return scalar('', dist/* Scalar */.X5.PLAIN, this.last, this.last);
    }
    /** The text that is the rest of the line. A deeper line below it, which would go on with it, is in no block's column, so that
     * nothing is read. */
    value() {
        const { text, end } = this;
        while (text[this.from] === ' ')
            this.skip(1);
        const start = this.from;
        const quoted = this.match(QUOTED);
        const rest = text.slice(start, end);
        const comment = quoted === null ? rest.indexOf(' #') : quoted[0].endsWith('#') ? quoted[0].length - 2 : -1;
        if (comment !== -1)
            this.comments.push({ start: start + comment + 1, end: this.lineEnd });
        const written = comment === -1 ? rest : rest.slice(0, comment).trimEnd();
        this.next();
        if (quoted !== null) {
            const [, double, single = ''] = quoted;
            const form = double === undefined ? dist/* Scalar */.X5.QUOTE_SINGLE : dist/* Scalar */.X5.QUOTE_DOUBLE;
            return scalar(double ?? single, form, start, start + written.length);
        }
        const isBare = BARE.test(written[0] ?? '') && !written.includes(': ') && !written.endsWith(':');
        return isBare ? scalar(written, dist/* Scalar */.X5.PLAIN, start, start + written.length) : undefined;
    }
    get end() {
        return this.lines[this.at]?.end ?? this.from;
    }
    get lineEnd() {
        const end = this.text.indexOf('\n', this.from);
        return end === -1 ? this.text.length : end;
    }
    match(what) {
        what.lastIndex = this.from;
        const found = this.isDone ? null : what.exec(this.text);
        return found !== null && what.lastIndex <= this.end + 1 ? found : null;
    }
    skip(count) {
        this.from += count;
        this.column += count;
    }
    next() {
        this.last = this.end;
        this.at += 1;
        this.from = this.lines[this.at]?.start ?? this.text.length;
        this.column = this.lines[this.at]?.indent ?? 0;
    }
}
function scalar(value, type, start, end) {
    const node = new dist/* Scalar */.X5(value);
    node.type = type;
    node.range = [start, end, end];
    return node;
}

// EXTERNAL MODULE: ./lib/model/handles.js
var handles = __webpack_require__(178);
;// CONCATENATED MODULE: ./lib/text/yaml/syntax.js


/**
 * What the YAML parser has to say, in words that tell what to write. At most one problem per line: the first is the cause, the
 * others are what the parser made of it.
 */
function* syntaxProblems(errors, tokens, { text, range }) {
    const keys = new Set(errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
    const told = new Set();
    const shifted = new Set();
    for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
        // A key over several lines is also a mapping in a wrong place; the former says why.
        if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && keys.has(error.pos[0]))
            continue;
        const { start, end, isLost, handle, ...words } = faultOf(error, text, tokens);
        const place = range(start, end);
        const { line } = place.start;
        if (told.has(line))
            continue;
        told.add(line);
        // One slip shifts all that is below it by as much: what starts in a column that was named is no slip of its own.
        if (words.message === INDENTATION.message) {
            const indent = indentation(text, start - place.start.column + 1);
            if (shifted.has(indent))
                continue;
            shifted.add(indent);
        }
        yield {
            subject: 'syntax',
            place,
            ...words,
            ...(handle && {
                fix: {
                    safety: 'safe',
                    edits: [{ place: range(start, start + handle.length), text: `"${handle}"` }],
                    uncovers: true,
                },
            }),
        };
        if (isLost)
            return;
    }
}
function faultOf({ code, message, pos }, text, tokens) {
    const start = Math.min(pos[0], Math.max(0, text.trimEnd().length - 1));
    const here = { start, end: lineEnd(text, start, pos[1]) };
    const line = { start, end: lineEnd(text, start) };
    const character = text.charAt(start) === '`' ? 'backtick' : (0,words/* quote */.hD)(text.charAt(start));
    if (code === 'TAB_AS_INDENT')
        return { ...here, message: 'Unexpected tab, expected spaces as indentation' };
    if (/^Missing closing ["']quote/.test(message))
        return openQuote(text, start, tokens);
    const bracket = /end with an? ([\]}])/.exec(message)?.[1];
    if (bracket !== undefined)
        return { ...here, message: `Missing ${(0,words/* quote */.hD)(bracket)}`, isLost: true };
    if (code === 'MULTILINE_IMPLICIT_KEY')
        return brokenKey(text, start, pos[1]);
    if (message.startsWith('Implicit map keys'))
        return { ...line, ...NO_COLON, isLost: true };
    if (code === 'BAD_INDENT' || message.startsWith('A block sequence'))
        return { ...line, ...INDENTATION };
    if (code === 'BLOCK_AS_IMPLICIT_KEY') {
        return {
            ...line,
            message: 'Unexpected `: ` inside a value, expected quotes around the value',
            help: 'title: "A title: with a colon"',
        };
    }
    if (code === 'BAD_SCALAR_START') {
        return {
            ...line,
            message: `Unexpected ${character} at the start of a value, expected quotes around the value`,
            help: character === '`@`' ? '- "@your-handle"' : 'key: "value"',
            handle: handleAlone(text, start),
        };
    }
    if (message === 'Unexpected scalar at node end') {
        return {
            ...line,
            message: 'Unexpected text after the end of the value, expected quotes around all of it',
            isLost: true,
        };
    }
    if (message.startsWith('Unexpected block-seq-ind')) {
        return {
            ...line,
            message: 'Unexpected `-` on the line of its key, expected it on the next line',
            isLost: true,
        };
    }
    return {
        ...here,
        message: ofParser(message),
        isLost: code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR',
    };
}
/** The handle from `start` on, when it is all that its line says behind `- ` or `key: `, but for a comment. */
function handleAlone(text, start) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const [, handle = '', after = ''] = /^(@\S*)(.*)/.exec(text.slice(start, lineEnd(text, start))) ?? [];
    const isAlone = /^ *(?:-|[\w-]+:) +$/.test(before) && /^\s*(?:#.*)?$/.test(after);
    return isAlone && (0,handles/* isHandle */.r0)(handle) ? handle : undefined;
}
const NO_COLON = { message: 'Missing `: ` after the key', help: 'key: value' };
const INDENTATION = {
    message: 'Unexpected indentation, expected that of the entries above',
    help: 'Entries of the same list or mapping start in the same column.',
};
/** The first character that no YAML file may hold, wherever it stands. */
function controlCharacter({ text, range }) {
    const found = /[\0-\x08\v\f\x0e-\x1f\x7f]/.exec(text);
    if (found === null)
        return [];
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [
        {
            subject: 'syntax',
            message: `Unexpected control character U+${code}`,
            place: range(found.index, found.index + 1),
        },
    ];
}
/** Tabs before comments and on blank lines: YAML allows them, the parser of the KEP process trips over many of them. */
function strayTabs({ scalars, flows }, { text, range }) {
    if (!text.includes('\t'))
        return [];
    const values = [...scalars, ...flows].sort((a, b) => a.start - b.start);
    const problems = [];
    let next = 0;
    let last = -1;
    for (const { index, 1: spaces = '' } of text.matchAll(/^( *)\t[ \t]*(?=#|\r?$)/gm)) {
        for (let value = values[next]; value !== undefined && value.start <= index; value = values[++next])
            last = Math.max(last, value.end);
        if (index < last)
            continue;
        problems.push({
            subject: 'syntax',
            message: 'Unexpected tab, expected spaces or nothing',
            place: range(index + spaces.length, index + spaces.length + 1),
            severity: 'warning',
        });
    }
    return problems;
}
function holds({ start, end }, offset) {
    return start <= offset && offset <= end;
}
/** It is noticed at the end of the file at the latest; what matters is where it was opened. */
function openQuote(text, noticed, { scalars }) {
    const start = scalars.find((scalar) => holds(scalar, noticed))?.start ?? noticed;
    const end = lineEnd(text, start);
    return {
        start,
        end,
        message: `Missing second ${text.charAt(start)} of ${(0,words/* quote */.hD)(text.slice(start, end))}`,
        isLost: true,
    };
}
/** A key over several lines is one that lacks its colon, or a value with a deeper line below it. */
function brokenKey(text, start, end) {
    const last = text.lastIndexOf('\n', end - 1) + 1;
    const first = text.lastIndexOf('\n', start) + 1;
    if (last > start && indentation(text, last) > indentation(text, first)) {
        const from = last + indentation(text, last);
        return { start: from, end: lineEnd(text, from), ...INDENTATION };
    }
    return { start, end: lineEnd(text, start), ...NO_COLON, isLost: true };
}
function indentation(text, lineStart) {
    return /^ */.exec(text.slice(lineStart, lineStart + 1000))?.[0].length ?? 0;
}
/** The parser's own words as one line of our grammar; they may hold text of the file. */
function ofParser(message) {
    const [line = ''] = message.split(/[\r\n]/, 1);
    const safe = line
        .slice(0, 120)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
        .replaceAll('`', "'");
    return safe.startsWith('Missing')
        ? safe
        : `Unexpected syntax: ${safe.charAt(0).toLowerCase()}${safe.slice(1)}`;
}
/** Where to stop underlining what starts at `start`: at `end`, but on the same line and after one character at least. */
function lineEnd(text, start, end = text.length) {
    const rest = /^[^\r\n]*/.exec(text.slice(start, Math.max(end, start + 1)))?.[0].trimEnd() ?? '';
    return start + Math.max(rest.length, start < text.length ? 1 : 0);
}

// EXTERNAL MODULE: ./lib/text/yaml/tokens.js
var yaml_tokens = __webpack_require__(9261);
;// CONCATENATED MODULE: ./lib/text/yaml/parse.js
/** A text → the nodes of its one document, and what is wrong with it whatever it is about. */





/** What is told of a text that is not read. */
const NOTHING = { root: undefined, unread: true, comments: [], targets: new Map() };
const LARGEST = 1 << 18;
/** Parses the text of `places`. Never throws. */
function parseNodes(places) {
    const { path, text } = places;
    if (text.length > LARGEST) {
        const message = 'Unexpected size of the file, expected less than 256 KiB';
        return { ...NOTHING, problems: [{ subject: 'file', message, place: { path } }] };
    }
    const plain = plainNodes(text);
    if (plain !== undefined)
        return { ...plain, problems: [], targets: new Map() };
    return parseAll(places);
}
/** As `parseNodes`, by the parser of all YAML whatever the text. */
function parseAll(places) {
    const { path, text } = places;
    const tokens = (0,yaml_tokens/* readTokens */.H)(text);
    if (typeof tokens === 'string')
        return { ...NOTHING, problems: [{ subject: 'syntax', message: tokens, place: { path } }] };
    const documents = compose(text, tokens.all);
    const errors = documents.flatMap((document) => document.errors);
    const odd = errors.length === 0 ? [...controlCharacter(places), ...strayTabs(tokens, places)] : [];
    const problems = [...syntaxProblems(errors, tokens, places), ...odd];
    const [root, second] = documents.flatMap(({ contents }) => contents === null || ((0,dist/* isScalar */.jn)(contents) && String(contents.value) === '') ? [] : [contents]);
    if (second !== undefined)
        problems.push(secondDocument(second, places));
    const targets = root !== undefined && text.includes('*') ? aliasesOf(root, places, problems) : new Map();
    return { root, problems, comments: tokens.comments, targets };
}
/** Every scalar a text as it is written: what it means is for its key to say. */
function compose(text, tokens) {
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        resolveKnownTags: false,
        uniqueKeys: false,
        strict: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return [...composer.compose(tokens, true, text.length)];
}
function secondDocument(second, places) {
    return {
        subject: 'file',
        message: 'Unexpected second document, expected one in a file',
        place: places.firstLine(places.of(second) ?? { path: places.path }),
        help: 'Remove the line `---` and join what is below it with what is above.',
    };
}
function aliasesOf(top, places, problems) {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(top, {
        Node(_, node) {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                return;
            }
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            else {
                problems.push({
                    subject: 'syntax',
                    message: `Unexpected alias ${(0,words/* quote */.hD)(`*${node.source}`)}, expected an anchor of that name above it`,
                    place: places.of(node) ?? { path: places.path },
                    help: `In quotes it is a plain text: "*${node.source.replace(/[^\w.-]/g, '')}"`,
                });
            }
        },
    });
    return targets;
}

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/text/yaml/places.js
/** Where the nodes of a YAML text stand. */


/** The places of `text`, which stands at `path`. */
function placesIn(path, text) {
    const lines = (0,text_lines/* lineTable */.h)(text);
    const range = (start, end) => ({
        path,
        start: lines.point(start),
        end: lines.point(end),
    });
    return {
        path,
        text,
        range,
        of(node) {
            const span = (0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.range : undefined;
            if (!span)
                return undefined;
            const end = span[0] + text.slice(span[0], span[1]).trimEnd().length;
            return end === span[0] ? undefined : range(span[0], end);
        },
        firstLine(place) {
            const { start, end } = place;
            if (start === undefined || start.line === end.line)
                return place;
            const from = lines.offset({ line: start.line, column: 1 }) ?? 0;
            const next = text.indexOf('\n', from);
            const length = text.slice(from, next === -1 ? text.length : next).trimEnd().length;
            return { path, start, end: { line: start.line, column: Math.max(length, start.column) + 1 } };
        },
    };
}

// EXTERNAL MODULE: ./lib/text/yaml/values.js
var values = __webpack_require__(489);
;// CONCATENATED MODULE: ./lib/text/yaml/tree.js
/** A YAML file as plain data on the one hand, where everything is written on the other. */






/** Nodes that aliases and merge keys may add: enough for any file by hand, far from exhausting a machine. */
const ALIASED_NODES = 10_000;
/** Reads `text` as YAML in which every scalar is text. Never throws. */
function parseTree(path, text) {
    const places = placesIn(path, text);
    const { root, unread, problems: found, comments, targets } = parseNodes(places);
    const problems = [...found];
    const sound = !unread && !problems.some(({ subject, severity }) => subject === 'syntax' && !severity);
    let budget = ALIASED_NODES;
    const nodes = {
        root,
        places,
        targets,
        entries: new WeakMap(),
        afford(count) {
            budget -= count;
            if (budget < 0)
                (0,values/* stop */.ds)({ root, places }, problems, 'Unexpected aliases that expand without end');
            return budget >= 0;
        },
    };
    const data = (0,values/* valuesOf */.sm)(nodes, problems);
    return {
        problems,
        sound,
        data,
        comments: comments.map((span) => commentAt(span, places)),
        ...lookUp(nodes),
        ...edits(nodes),
    };
}
function lookUp(nodes) {
    const { places } = nodes;
    return {
        has: (keys) => (0,yaml_nodes/* locate */.x5)(nodes, keys).found,
        scalar(keys) {
            const node = (0,yaml_nodes/* resolve */.hd)(nodes, (0,yaml_nodes/* locate */.x5)(nodes, keys).node);
            if (!(0,dist/* isScalar */.jn)(node) || (node.type === 'PLAIN' && String(node.value) === ''))
                return undefined;
            return { text: String(node.value), plain: node.type === 'PLAIN' };
        },
        at(keys) {
            const { node, found, nearest } = (0,yaml_nodes/* locate */.x5)(nodes, keys);
            return (found && keys.length > 0 && places.of(node)) || nearest;
        },
        keyAt(keys) {
            const { node, found, nearest } = (0,yaml_nodes/* locate */.x5)(nodes, keys);
            const place = typeof keys.at(-1) === 'number' && found ? places.of(node) : undefined;
            return place ? places.firstLine(place) : nearest;
        },
        readAs(keys, name) {
            const map = (0,yaml_nodes/* mappingAbove */.O5)(nodes, keys);
            const pair = (0,yaml_nodes/* pairAt */.ey)(nodes, keys);
            if (map !== undefined && pair !== undefined)
                (0,yaml_nodes/* entriesOf */.Mc)(nodes, map).set(name, pair);
        },
    };
}
function edits(nodes) {
    const { places } = nodes;
    return {
        edit(keys, text, bare) {
            const { node, found } = (0,yaml_nodes/* locate */.x5)(nodes, keys);
            return found && (0,yaml_nodes/* isAlone */.SW)(nodes, keys) ? editOf(node, places, text, bare) : undefined;
        },
        rename: (keys, name) => (0,yaml_nodes/* isAlone */.SW)(nodes, keys) ? editOf((0,yaml_nodes/* pairAt */.ey)(nodes, keys)?.key, places, name) : undefined,
    };
}
function commentAt({ start, end }, { text, range }) {
    const place = range(start, start + text.slice(start, end).trimEnd().length);
    const before = text.slice(start - place.start.column + 1, start);
    return { value: text.slice(start + 1, end).trim(), place, trailing: before.trim() !== '' };
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   Jx: () => (/* binding */ ownersAliases),
/* harmony export */   LG: () => (/* binding */ kep),
/* harmony export */   Zk: () => (/* binding */ owners),
/* harmony export */   ue: () => (/* binding */ prodReadiness)
/* harmony export */ });
// @ts-nocheck
// Generated from schemas/ by scripts/validators.mjs.

const kep = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/kep.schema.json", "title": "Metadata of a Kubernetes Enhancement Proposal", "description": "`kep.yaml` of a KEP directory. Every scalar is text: an unquoted `1.20` is the text 1.20.", "type": "object", "required": ["title", "kep-number", "authors", "owning-sig", "approvers", "status"], "additionalProperties": false, "properties": { "title": { "description": "Short name of the enhancement, as in the first heading of its README.", "$ref": "#/definitions/text", "examples": ["Short name of the enhancement"] }, "kep-number": { "description": "Number of the KEP's tracking issue; the directory's name starts with it.", "$ref": "#/definitions/text", "examples": ["1234"] }, "authors": { "description": "GitHub handles of the people who write the KEP.", "$ref": "#/definitions/people", "examples": [["@your-handle"]] }, "owning-sig": { "description": "The SIG that owns the KEP; its directory holds the KEP and the approval file.", "$ref": "#/definitions/text", "examples": ["sig-node"] }, "participating-sigs": { "description": "Other SIGs whose code or review the KEP needs.", "$ref": "#/definitions/texts", "examples": [["sig-auth"]] }, "reviewers": { "description": "GitHub handles of the people who review the KEP.", "$ref": "#/definitions/texts", "examples": [["@reviewer"]] }, "approvers": { "description": "GitHub handles of those who approve the KEP for its SIGs. The approver of its production readiness stands in the approval file instead.", "$ref": "#/definitions/people", "examples": [["@approver"]] }, "editor": { "description": "GitHub handle of whoever moves the KEP through its states, if not an author.", "$ref": "#/definitions/text", "examples": ["@editor"] }, "creation-date": { "description": "Day on which the KEP was first proposed.", "$ref": "#/definitions/date" }, "last-updated": { "description": "Day of the last change of substance.", "$ref": "#/definitions/date" }, "status": { "description": "State of the proposal.", "type": "string", "enum": ["provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced"], "examples": ["provisional"] }, "see-also": { "description": "Related KEPs, as paths from the root of the repository.", "$ref": "#/definitions/texts" }, "replaces": { "description": "KEPs that this one takes the place of.", "$ref": "#/definitions/texts" }, "superseded-by": { "description": "KEPs that took the place of this one.", "$ref": "#/definitions/texts" }, "stage": { "description": "Maturity that the KEP has, or aims at, in `latest-milestone`: alpha, beta, stable for a feature; deprecated, disabled, removed for a deprecation.", "type": "string", "enum": ["alpha", "beta", "stable", "deprecated", "disabled", "removed"], "examples": ["alpha"] }, "latest-milestone": { "description": "The latest release in which work for this KEP is done or planned; 0.0 for a KEP outside of releases.", "$ref": "#/definitions/release" }, "milestone": { "description": "Release in which each stage is, or shall be, reached. Stages in the future may be any text, such as TBD.", "type": ["object", "null"], "propertyNames": { "enum": ["alpha", "beta", "stable", "deprecated", "disabled", "removed"] }, "additionalProperties": { "$ref": "#/definitions/text" }, "examples": [{ "alpha": "v1.37" }] }, "feature-gates": { "description": "Feature gates of the enhancement and the components that read them. Required from alpha on.", "type": ["array", "null"], "items": { "$ref": "#/definitions/gate" }, "examples": [[{ "name": "NameOfTheGate", "components": ["kube-apiserver"] }]] }, "disable-supported": { "description": "Whether the feature can be switched off again once it was on. Required from alpha on.", "type": ["boolean", "null"], "examples": [true] }, "metrics": { "description": "Names of the metrics that show the health of the feature. Required from beta on.", "$ref": "#/definitions/texts", "examples": [["component_something_total"]] } }, "definitions": { "text": { "type": ["string", "number", "null"] }, "texts": { "type": ["array", "null"], "items": { "type": ["string", "number"] } }, "people": { "type": ["array", "null"], "minItems": 1, "items": { "type": ["string", "number"] } }, "date": { "title": "date", "type": ["string", "null"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "examples": ["2026-01-31"] }, "release": { "title": "release", "type": ["string", "number", "null"], "pattern": "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", "examples": ["v1.37"] }, "gate": { "title": "feature gate", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the feature gate, as in the code.", "$ref": "#/definitions/text" }, "components": { "description": "Components that the gate must be set in.", "$ref": "#/definitions/texts", "examples": [["kube-apiserver"]] } }, "examples": [{ "name": "NameOfTheGate", "components": ["kube-apiserver"] }] } } };
const schema12 = { "type": ["string", "number", "null"] };
const schema14 = { "type": ["array", "null"], "minItems": 1, "items": { "type": ["string", "number"] } };
const schema16 = { "type": ["array", "null"], "items": { "type": ["string", "number"] } };
const schema20 = { "title": "date", "type": ["string", "null"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "examples": ["2026-01-31"] };
const schema25 = { "title": "release", "type": ["string", "number", "null"], "pattern": "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", "examples": ["v1.37"] };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern2 = new RegExp("^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", "u");
const schema27 = { "title": "feature gate", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the feature gate, as in the code.", "$ref": "#/definitions/text" }, "components": { "description": "Components that the gate must be set in.", "$ref": "#/definitions/texts", "examples": [["kube-apiserver"]] } }, "examples": [{ "name": "NameOfTheGate", "components": ["kube-apiserver"] }] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "name") || (key0 === "components"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.components !== undefined) {
            let data1 = data.components;
            if ((!(Array.isArray(data1))) && (data1 !== null)) {
                const err2 = { instancePath: instancePath + "/components", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if ((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) {
                        const err3 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/kep.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["kep-number"] === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kep-number" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.authors === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data["owning-sig"] === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owning-sig" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data0 = data.title;
            if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)) {
                const err7 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data["kep-number"] !== undefined) {
            let data1 = data["kep-number"];
            if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)) {
                const err8 = { instancePath: instancePath + "/kep-number", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.authors !== undefined) {
            let data2 = data.authors;
            if ((!(Array.isArray(data2))) && (data2 !== null)) {
                const err9 = { instancePath: instancePath + "/authors", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: schema14.type }, schema: schema14.type, parentSchema: schema14, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err10 = { instancePath: instancePath + "/authors", schemaPath: "#/definitions/people/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema14, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if ((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) {
                        const err11 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/definitions/people/items/type", keyword: "type", params: { type: schema14.items.type }, schema: schema14.items.type, parentSchema: schema14.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["owning-sig"] !== undefined) {
            let data4 = data["owning-sig"];
            if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)) {
                const err12 = { instancePath: instancePath + "/owning-sig", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data["participating-sigs"] !== undefined) {
            let data5 = data["participating-sigs"];
            if ((!(Array.isArray(data5))) && (data5 !== null)) {
                const err13 = { instancePath: instancePath + "/participating-sigs", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data5 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1];
                    if ((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) {
                        const err14 = { instancePath: instancePath + "/participating-sigs/" + i1, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.reviewers !== undefined) {
            let data7 = data.reviewers;
            if ((!(Array.isArray(data7))) && (data7 !== null)) {
                const err15 = { instancePath: instancePath + "/reviewers", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data7 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (Array.isArray(data7)) {
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data8 = data7[i2];
                    if ((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) {
                        const err16 = { instancePath: instancePath + "/reviewers/" + i2, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.approvers !== undefined) {
            let data9 = data.approvers;
            if ((!(Array.isArray(data9))) && (data9 !== null)) {
                const err17 = { instancePath: instancePath + "/approvers", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: schema14.type }, schema: schema14.type, parentSchema: schema14, data: data9 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (Array.isArray(data9)) {
                if (data9.length < 1) {
                    const err18 = { instancePath: instancePath + "/approvers", schemaPath: "#/definitions/people/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema14, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len3 = data9.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data10 = data9[i3];
                    if ((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) {
                        const err19 = { instancePath: instancePath + "/approvers/" + i3, schemaPath: "#/definitions/people/items/type", keyword: "type", params: { type: schema14.items.type }, schema: schema14.items.type, parentSchema: schema14.items, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.editor !== undefined) {
            let data11 = data.editor;
            if (((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (data11 !== null)) {
                const err20 = { instancePath: instancePath + "/editor", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data11 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data["creation-date"] !== undefined) {
            let data12 = data["creation-date"];
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err21 = { instancePath: instancePath + "/creation-date", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: schema20.type }, schema: schema20.type, parentSchema: schema20, data: data12 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (typeof data12 === "string") {
                if (!pattern0.test(data12)) {
                    const err22 = { instancePath: instancePath + "/creation-date", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema20, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        if (data["last-updated"] !== undefined) {
            let data13 = data["last-updated"];
            if ((typeof data13 !== "string") && (data13 !== null)) {
                const err23 = { instancePath: instancePath + "/last-updated", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: schema20.type }, schema: schema20.type, parentSchema: schema20, data: data13 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (typeof data13 === "string") {
                if (!pattern0.test(data13)) {
                    const err24 = { instancePath: instancePath + "/last-updated", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema20, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        if (data.status !== undefined) {
            let data14 = data.status;
            if (typeof data14 !== "string") {
                const err25 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.status.type, parentSchema: schema11.properties.status, data: data14 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (!(((((((data14 === "provisional") || (data14 === "implementable")) || (data14 === "implemented")) || (data14 === "deferred")) || (data14 === "rejected")) || (data14 === "withdrawn")) || (data14 === "replaced"))) {
                const err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.status.enum }, schema: schema11.properties.status.enum, parentSchema: schema11.properties.status, data: data14 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["see-also"] !== undefined) {
            let data15 = data["see-also"];
            if ((!(Array.isArray(data15))) && (data15 !== null)) {
                const err27 = { instancePath: instancePath + "/see-also", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data15 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (Array.isArray(data15)) {
                const len4 = data15.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data16 = data15[i4];
                    if ((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) {
                        const err28 = { instancePath: instancePath + "/see-also/" + i4, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.replaces !== undefined) {
            let data17 = data.replaces;
            if ((!(Array.isArray(data17))) && (data17 !== null)) {
                const err29 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data17 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (Array.isArray(data17)) {
                const len5 = data17.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data18 = data17[i5];
                    if ((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) {
                        const err30 = { instancePath: instancePath + "/replaces/" + i5, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["superseded-by"] !== undefined) {
            let data19 = data["superseded-by"];
            if ((!(Array.isArray(data19))) && (data19 !== null)) {
                const err31 = { instancePath: instancePath + "/superseded-by", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data19 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (Array.isArray(data19)) {
                const len6 = data19.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data20 = data19[i6];
                    if ((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) {
                        const err32 = { instancePath: instancePath + "/superseded-by/" + i6, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.stage !== undefined) {
            let data21 = data.stage;
            if (typeof data21 !== "string") {
                const err33 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.stage.type, parentSchema: schema11.properties.stage, data: data21 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            if (!((((((data21 === "alpha") || (data21 === "beta")) || (data21 === "stable")) || (data21 === "deprecated")) || (data21 === "disabled")) || (data21 === "removed"))) {
                const err34 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema11.properties.stage.enum }, schema: schema11.properties.stage.enum, parentSchema: schema11.properties.stage, data: data21 };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data["latest-milestone"] !== undefined) {
            let data22 = data["latest-milestone"];
            if (((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (data22 !== null)) {
                const err35 = { instancePath: instancePath + "/latest-milestone", schemaPath: "#/definitions/release/type", keyword: "type", params: { type: schema25.type }, schema: schema25.type, parentSchema: schema25, data: data22 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (typeof data22 === "string") {
                if (!pattern2.test(data22)) {
                    const err36 = { instancePath: instancePath + "/latest-milestone", schemaPath: "#/definitions/release/pattern", keyword: "pattern", params: { pattern: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$" }, schema: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", parentSchema: schema25, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        if (data.milestone !== undefined) {
            let data23 = data.milestone;
            if ((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)) {
                const err37 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/type", keyword: "type", params: { type: schema11.properties.milestone.type }, schema: schema11.properties.milestone.type, parentSchema: schema11.properties.milestone, data: data23 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key1 in data23) {
                    const _errs64 = errors;
                    if (!((((((key1 === "alpha") || (key1 === "beta")) || (key1 === "stable")) || (key1 === "deprecated")) || (key1 === "disabled")) || (key1 === "removed"))) {
                        const err38 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/propertyNames/enum", keyword: "enum", params: { allowedValues: schema11.properties.milestone.propertyNames.enum }, schema: schema11.properties.milestone.propertyNames.enum, parentSchema: schema11.properties.milestone.propertyNames, data: key1, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    var valid29 = _errs64 === errors;
                    if (!valid29) {
                        const err39 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema11.properties.milestone.propertyNames, parentSchema: schema11.properties.milestone, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                for (const key2 in data23) {
                    let data24 = data23[key2];
                    if (((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (data24 !== null)) {
                        const err40 = { instancePath: instancePath + "/milestone/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["feature-gates"] !== undefined) {
            let data25 = data["feature-gates"];
            if ((!(Array.isArray(data25))) && (data25 !== null)) {
                const err41 = { instancePath: instancePath + "/feature-gates", schemaPath: "#/properties/feature-gates/type", keyword: "type", params: { type: schema11.properties["feature-gates"].type }, schema: schema11.properties["feature-gates"].type, parentSchema: schema11.properties["feature-gates"], data: data25 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (Array.isArray(data25)) {
                const len7 = data25.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate11(data25[i7], { instancePath: instancePath + "/feature-gates/" + i7, parentData: data25, parentDataProperty: i7, rootData }))) {
                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        if (data["disable-supported"] !== undefined) {
            let data27 = data["disable-supported"];
            if ((typeof data27 !== "boolean") && (data27 !== null)) {
                const err42 = { instancePath: instancePath + "/disable-supported", schemaPath: "#/properties/disable-supported/type", keyword: "type", params: { type: schema11.properties["disable-supported"].type }, schema: schema11.properties["disable-supported"].type, parentSchema: schema11.properties["disable-supported"], data: data27 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.metrics !== undefined) {
            let data28 = data.metrics;
            if ((!(Array.isArray(data28))) && (data28 !== null)) {
                const err43 = { instancePath: instancePath + "/metrics", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data: data28 };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (Array.isArray(data28)) {
                const len8 = data28.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data29 = data28[i8];
                    if ((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) {
                        const err44 = { instancePath: instancePath + "/metrics/" + i8, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: schema16.items.type }, schema: schema16.items.type, parentSchema: schema16.items, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const prodReadiness = validate13;
const schema31 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/prod-readiness.schema.json", "title": "Approval of a production readiness review", "description": "`prod-readiness/<sig>/<number>.yaml`: who approves the production readiness of a KEP, stage by stage.", "type": "object", "required": ["kep-number"], "propertyNames": { "enum": ["kep-number", "alpha", "beta", "stable", "deprecated", "disabled", "removed"] }, "properties": { "kep-number": { "description": "Number of the KEP, the same as in the file's name.", "type": ["string", "number"], "examples": ["1234"] } }, "additionalProperties": { "$ref": "#/definitions/stage" }, "definitions": { "stage": { "title": "stage", "description": "Approval for one stage.", "type": ["object", "null"], "additionalProperties": false, "properties": { "approver": { "description": "One GitHub handle out of the alias of production readiness approvers.", "type": ["string", "number", "null"], "examples": ["@approver"] } }, "examples": [{ "approver": "@approver" }] } } };
const schema32 = { "title": "stage", "description": "Approval for one stage.", "type": ["object", "null"], "additionalProperties": false, "properties": { "approver": { "description": "One GitHub handle out of the alias of production readiness approvers.", "type": ["string", "number", "null"], "examples": ["@approver"] } }, "examples": [{ "approver": "@approver" }] };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/prod-readiness.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["kep-number"] === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kep-number" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            const _errs1 = errors;
            if (!(((((((key0 === "kep-number") || (key0 === "alpha")) || (key0 === "beta")) || (key0 === "stable")) || (key0 === "deprecated")) || (key0 === "disabled")) || (key0 === "removed"))) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.propertyNames.enum }, schema: schema31.propertyNames.enum, parentSchema: schema31.propertyNames, data: key0, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema31.propertyNames, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (!(key1 === "kep-number")) {
                let data0 = data[key1];
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)) {
                    const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stage/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    for (const key2 in data0) {
                        if (!(key2 === "approver")) {
                            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema32, data: data0 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    if (data0.approver !== undefined) {
                        let data1 = data0.approver;
                        if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)) {
                            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/approver", schemaPath: "#/definitions/stage/properties/approver/type", keyword: "type", params: { type: schema32.properties.approver.type }, schema: schema32.properties.approver.type, parentSchema: schema32.properties.approver, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data["kep-number"] !== undefined) {
            let data2 = data["kep-number"];
            if ((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) {
                const err6 = { instancePath: instancePath + "/kep-number", schemaPath: "#/properties/kep-number/type", keyword: "type", params: { type: schema31.properties["kep-number"].type }, schema: schema31.properties["kep-number"].type, parentSchema: schema31.properties["kep-number"], data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
}
const ownersAliases = validate14;
const schema33 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/owners-aliases.schema.json", "title": "OWNERS_ALIASES", "description": "Names for groups of GitHub handles.", "type": "object", "required": ["aliases"], "properties": { "aliases": { "description": "Alias and its handles.", "type": ["object", "null"], "additionalProperties": { "type": ["array", "null"], "items": { "type": ["string", "number"] } }, "examples": [{ "prod-readiness-approvers": ["approver"] }] } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/owners-aliases.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.aliases === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aliases" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.aliases !== undefined) {
            let data0 = data.aliases;
            if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: schema33.properties.aliases.type }, schema: schema33.properties.aliases.type, parentSchema: schema33.properties.aliases, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 in data0) {
                    let data1 = data0[key0];
                    if ((!(Array.isArray(data1))) && (data1 !== null)) {
                        const err2 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: schema33.properties.aliases.additionalProperties.type }, schema: schema33.properties.aliases.additionalProperties.type, parentSchema: schema33.properties.aliases.additionalProperties, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    if (Array.isArray(data1)) {
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data2 = data1[i0];
                            if ((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) {
                                const err3 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/aliases/additionalProperties/items/type", keyword: "type", params: { type: schema33.properties.aliases.additionalProperties.items.type }, schema: schema33.properties.aliases.additionalProperties.items.type, parentSchema: schema33.properties.aliases.additionalProperties.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate14.errors = vErrors;
    return errors === 0;
}
const owners = validate15;
const schema34 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/owners.schema.json", "title": "OWNERS", "description": "The people that answer for a directory, as Prow reads them. Other keys of the file are not looked at.", "type": "object", "properties": { "reviewers": { "description": "Those who review a change of the directory.", "$ref": "#/definitions/people" }, "approvers": { "description": "Those who approve a change of the directory.", "$ref": "#/definitions/people" } }, "definitions": { "people": { "type": ["array", "null"], "items": { "type": ["string", "number", "null"] }, "examples": [["a-handle"]] } } };
const schema35 = { "type": ["array", "null"], "items": { "type": ["string", "number", "null"] }, "examples": [["a-handle"]] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/owners.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reviewers !== undefined) {
            let data0 = data.reviewers;
            if ((!(Array.isArray(data0))) && (data0 !== null)) {
                const err0 = { instancePath: instancePath + "/reviewers", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: schema35.type }, schema: schema35.type, parentSchema: schema35, data: data0 };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)) {
                        const err1 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/definitions/people/items/type", keyword: "type", params: { type: schema35.items.type }, schema: schema35.items.type, parentSchema: schema35.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.approvers !== undefined) {
            let data2 = data.approvers;
            if ((!(Array.isArray(data2))) && (data2 !== null)) {
                const err2 = { instancePath: instancePath + "/approvers", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: schema35.type }, schema: schema35.type, parentSchema: schema35, data: data2 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)) {
                        const err3 = { instancePath: instancePath + "/approvers/" + i1, schemaPath: "#/definitions/people/items/type", keyword: "type", params: { type: schema35.items.type }, schema: schema35.items.type, parentSchema: schema35.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate15.errors = vErrors;
    return errors === 0;
}
const config = validate16;
const schema37 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/config.schema.json", "title": "Configuration of prr-lint", "description": "`.github/prr-lint.yaml`. Every key is optional; what is left out has the value of the layout that `extends` names.", "type": "object", "additionalProperties": false, "properties": { "extends": { "description": "The layout that this repository starts from. `kubernetes`: kep.yaml, questionnaire and approvals as in kubernetes/enhancements. `kubernetes/enhancements`: the same with that repository's own policies. `sigs`: kep.yaml without owning SIG, questionnaire and approvals, as in repositories under kubernetes-sigs. `frontmatter`: metadata at the top of the document, or none. Whatever else is written here overrides it.", "type": ["string", "null"], "enum": ["kubernetes", "kubernetes/enhancements", "sigs", "frontmatter", null], "default": "kubernetes", "examples": ["sigs"] }, "roots": { "description": "Directories that hold KEPs.", "type": ["array", "null"], "items": { "$ref": "#/definitions/path" }, "default": ["keps"], "examples": [["docs/keps"]] }, "exclude": { "description": "Globs of directories below the roots that hold no KEP, besides the template, the approval files and test data.", "type": ["array", "null"], "items": { "$ref": "#/definitions/path" }, "examples": [["keps/archive/**"]] }, "template": { "description": "Directory of the KEP template, whose sections and questions KEPs are held to; `none` for the built-in questions. By default of `sigs` and `frontmatter` the first directory under a root that is named like a template.", "$ref": "#/definitions/path", "default": "keps/NNNN-kep-template" }, "metadata": { "description": "Where the metadata of a KEP stands and what it must hold.", "type": ["object", "null"], "additionalProperties": false, "properties": { "source": { "description": "`file`: a YAML file in the KEP's directory. `front-matter`: YAML between lines `---` at the top of the document, or in a fence there. `none`: there is no metadata.", "type": ["string", "null"], "enum": ["file", "front-matter", "none", null], "default": "file" }, "files": { "description": "Names that the metadata file may have; of several in a directory the first one here counts. Implies `source: file`.", "$ref": "#/definitions/names", "default": ["kep.yaml"], "examples": [["oep.yaml"]] }, "number-key": { "description": "Key that holds the number of the KEP; `none` when no key does.", "$ref": "#/definitions/text", "default": "kep-number", "examples": ["oep-number"] }, "required": { "description": "Keys that must have a value. By default title, number, authors and status, for `kubernetes` also owning-sig and approvers, for `frontmatter` only status, where there is metadata at all.", "$ref": "#/definitions/texts", "examples": [["title", "authors", "status"]] }, "extra": { "description": "Keys that are allowed besides those of the KEP process; `*` allows any, and any form of value.", "$ref": "#/definitions/texts", "examples": [["tracking-link"]] } }, "examples": [{ "files": ["oep.yaml"], "number-key": "oep-number" }] }, "documents": { "description": "Names that the document of a KEP may have; of several in a directory the first one here counts. `{directory}` stands for the name of the KEP's directory.", "$ref": "#/definitions/names", "default": ["README.md"], "examples": [["README.md", "{directory}.md"]] }, "aliases": { "description": "File with the aliases of approvers.", "$ref": "#/definitions/path", "default": "OWNERS_ALIASES" }, "approvals": { "description": "Where approval files stand and who may approve; `off` in a repository without them.", "type": ["object", "string", "boolean", "null"], "pattern": "^(off|false)$", "additionalProperties": false, "properties": { "path": { "description": "Path of an approval file. `{root}`, `{owning-sig}` and `{number}` stand for the KEP's.", "$ref": "#/definitions/path", "default": "{root}/prod-readiness/{owning-sig}/{number}.yaml" }, "approvers": { "description": "Alias of those who may approve.", "$ref": "#/definitions/text", "default": "prod-readiness-approvers" }, "emeritus": { "description": "Alias of those who could once approve.", "$ref": "#/definitions/text", "default": "prod-readiness-approvers-emeritus" } }, "examples": ["off"] }, "prr-since": { "description": "First release whose active KEPs are held to everything, to a production readiness review above all; `none` where no release exempts a KEP.", "title": "release", "type": ["string", "number", "null"], "pattern": "^\\s*(v?\\d+\\.\\d+(\\.\\d+)?|none)\\s*$", "default": "v1.21", "examples": ["v1.21"] }, "statuses": { "description": "Values that `status` may have.", "$ref": "#/definitions/texts", "examples": [["provisional", "implementable", "implemented"]] }, "stages": { "description": "Values that `stage` may have.", "$ref": "#/definitions/texts", "examples": [["alpha", "beta", "stable"]] }, "questionnaire": { "description": "Where the questions come from: the template, the built-in list, or nowhere (READMEs are not asked for answers).", "type": ["string", "null"], "enum": ["template", "built-in", "none", null], "default": "template" }, "table": { "description": "File with the list of the proposals between the markers of `prr-lint table`, which is then held to be current.", "$ref": "#/definitions/path", "examples": ["keps/README.md"] }, "optional-sections": { "description": "Headings of the template that a document may do without, besides those that the template itself calls optional.", "$ref": "#/definitions/texts", "examples": [["Support Procedures"]] }, "without-toc": { "description": "Paths and globs of documents that have no table of contents; with a list, every other document has one.", "type": ["array", "null"], "items": { "$ref": "#/definitions/path" }, "examples": [["keps/sig-node/1234-some-kep/notes.md"]] }, "without-toc-file": { "description": "File with more of these, one per line and with `#` before comments.", "$ref": "#/definitions/path", "examples": ["hack/.notableofcontents"] }, "owners": { "description": "People whom a SIG assigns to its KEPs: they are marked in kep.yaml's comments and named in the OWNERS file next to it. One entry for each SIG that does so; of several that cover a KEP the first counts.", "type": ["array", "object", "null"], "items": { "$ref": "#/definitions/owners" }, "required": ["directory", "reviewer-marker", "approver-marker"], "additionalProperties": false, "properties": { "directory": { "$ref": "#/definitions/owners/properties/directory" }, "reviewer-marker": { "$ref": "#/definitions/owners/properties/reviewer-marker" }, "approver-marker": { "$ref": "#/definitions/owners/properties/approver-marker" }, "tech-leads": { "$ref": "#/definitions/owners/properties/tech-leads" }, "since": { "$ref": "#/definitions/owners/properties/since" }, "upcoming-release": { "$ref": "#/definitions/owners/properties/upcoming-release" } }, "examples": [[{ "directory": "keps/sig-node", "reviewer-marker": "sig-node-assigned-reviewer", "approver-marker": "sig-node-assigned-approver", "tech-leads": "sig-node-tech-leads", "since": "v1.36" }]] }, "kubernetes": { "description": "What the feature gates and metrics of KEPs are compared with.", "type": ["object", "null"], "additionalProperties": false, "properties": { "index": { "description": "An index that `prr-lint index` wrote, a list of feature gates in the form of kubernetes/kubernetes, the index that comes `built-in`, or `none`.", "$ref": "#/definitions/path", "default": "built-in", "examples": ["test/compatibility_lifecycle/reference/versioned_feature_list.yaml"] }, "gates": { "description": "Whether feature gates are compared.", "type": ["string", "boolean", "null"], "enum": ["on", "off", true, false, null], "default": "on", "examples": ["off"] }, "metrics": { "description": "Whether metrics are compared.", "type": ["string", "boolean", "null"], "enum": ["on", "off", true, false, null], "default": "on", "examples": ["off"] }, "outside": { "description": "What names of other projects' metrics start with, besides those of projects that every cluster knows.", "$ref": "#/definitions/texts", "examples": [["kueue_"]] } }, "examples": [{ "index": ".github/kubernetes.json" }] }, "rules": { "description": "Severity by rule.", "type": ["object", "null"], "additionalProperties": { "type": ["string", "boolean"], "enum": ["error", "warning", "notice", "off", false] }, "examples": [{ "toc-is-current": "off" }] }, "ignore": { "description": "Findings that are known and accepted.", "type": ["array", "null"], "items": { "title": "ignored finding", "type": "object", "required": ["kep", "reason"], "additionalProperties": false, "properties": { "kep": { "description": "Directory, number or glob of the KEPs.", "$ref": "#/definitions/text", "examples": ["1234"] }, "rule": { "description": "The rule whose findings are accepted.", "$ref": "#/definitions/text", "examples": ["toc-is-current"] }, "rules": { "description": "The rules whose findings are accepted.", "type": ["string", "array", "null"], "items": { "type": "string" }, "examples": [["toc-is-current"]] }, "reason": { "description": "Why the findings are accepted.", "$ref": "#/definitions/text", "examples": ["why this is accepted"] } }, "examples": [{ "kep": "1234", "rules": ["toc-is-current"], "reason": "why this is accepted" }] } } }, "definitions": { "text": { "type": ["string", "number", "null"] }, "texts": { "type": ["array", "null"], "items": { "type": "string" } }, "release": { "title": "release", "type": ["string", "number", "null"], "pattern": "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", "examples": ["v1.36"] }, "owners": { "title": "how a SIG assigns people", "type": "object", "required": ["directory", "reviewer-marker", "approver-marker"], "additionalProperties": false, "properties": { "directory": { "description": "Directory that holds the KEPs, or a glob of such directories.", "$ref": "#/definitions/path", "examples": ["keps/sig-node"] }, "reviewer-marker": { "description": "Comment behind an entry of `reviewers` in kep.yaml that marks an assigned reviewer.", "$ref": "#/definitions/text", "examples": ["sig-node-assigned-reviewer"] }, "approver-marker": { "description": "Comment behind an entry of `approvers` in kep.yaml that marks an assigned approver.", "$ref": "#/definitions/text", "examples": ["sig-node-assigned-approver"] }, "tech-leads": { "description": "Alias of the tech leads: they approve what is alpha, and afterwards whatever has no assigned approver. Without it nobody asks who approves.", "$ref": "#/definitions/text", "examples": ["sig-node-tech-leads"] }, "since": { "description": "First `latest-milestone` whose KEPs are asked who approves; all are without it.", "$ref": "#/definitions/release", "examples": ["v1.36"] }, "upcoming-release": { "description": "The release that is worked on: alpha in it or later is alpha today. Without it, the highest `latest-milestone` that at least two KEPs have.", "$ref": "#/definitions/release", "examples": ["v1.37"] } }, "examples": [{ "directory": "keps/sig-node", "reviewer-marker": "sig-node-assigned-reviewer", "approver-marker": "sig-node-assigned-approver" }] }, "names": { "type": ["array", "null"], "items": { "title": "name of a file", "type": "string", "pattern": "^(?!\\.{1,2}$)[^/\\\\\\0]+$", "examples": ["index.md"] } }, "path": { "title": "path inside the repository", "type": ["string", "null"], "pattern": "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", "examples": ["keps"] } } };
const schema38 = { "title": "path inside the repository", "type": ["string", "null"], "pattern": "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", "examples": ["keps"] };
const schema41 = { "type": ["array", "null"], "items": { "title": "name of a file", "type": "string", "pattern": "^(?!\\.{1,2}$)[^/\\\\\\0]+$", "examples": ["index.md"] } };
const schema42 = { "type": ["string", "number", "null"] };
const schema43 = { "type": ["array", "null"], "items": { "type": "string" } };
const schema61 = { "title": "release", "type": ["string", "number", "null"], "pattern": "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", "examples": ["v1.36"] };
const pattern3 = new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", "u");
const pattern6 = new RegExp("^(?!\\.{1,2}$)[^/\\\\\\0]+$", "u");
const pattern9 = new RegExp("^(off|false)$", "u");
const pattern11 = new RegExp("^\\s*(v?\\d+\\.\\d+(\\.\\d+)?|none)\\s*$", "u");
const schema56 = { "title": "how a SIG assigns people", "type": "object", "required": ["directory", "reviewer-marker", "approver-marker"], "additionalProperties": false, "properties": { "directory": { "description": "Directory that holds the KEPs, or a glob of such directories.", "$ref": "#/definitions/path", "examples": ["keps/sig-node"] }, "reviewer-marker": { "description": "Comment behind an entry of `reviewers` in kep.yaml that marks an assigned reviewer.", "$ref": "#/definitions/text", "examples": ["sig-node-assigned-reviewer"] }, "approver-marker": { "description": "Comment behind an entry of `approvers` in kep.yaml that marks an assigned approver.", "$ref": "#/definitions/text", "examples": ["sig-node-assigned-approver"] }, "tech-leads": { "description": "Alias of the tech leads: they approve what is alpha, and afterwards whatever has no assigned approver. Without it nobody asks who approves.", "$ref": "#/definitions/text", "examples": ["sig-node-tech-leads"] }, "since": { "description": "First `latest-milestone` whose KEPs are asked who approves; all are without it.", "$ref": "#/definitions/release", "examples": ["v1.36"] }, "upcoming-release": { "description": "The release that is worked on: alpha in it or later is alpha today. Without it, the highest `latest-milestone` that at least two KEPs have.", "$ref": "#/definitions/release", "examples": ["v1.37"] } }, "examples": [{ "directory": "keps/sig-node", "reviewer-marker": "sig-node-assigned-reviewer", "approver-marker": "sig-node-assigned-approver" }] };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.directory === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["reviewer-marker"] === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewer-marker" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data["approver-marker"] === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver-marker" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "directory") || (key0 === "reviewer-marker")) || (key0 === "approver-marker")) || (key0 === "tech-leads")) || (key0 === "since")) || (key0 === "upcoming-release"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.directory !== undefined) {
            let data0 = data.directory;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err4 = { instancePath: instancePath + "/directory", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err5 = { instancePath: instancePath + "/directory", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data["reviewer-marker"] !== undefined) {
            let data1 = data["reviewer-marker"];
            if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)) {
                const err6 = { instancePath: instancePath + "/reviewer-marker", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data["approver-marker"] !== undefined) {
            let data2 = data["approver-marker"];
            if (((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)) {
                const err7 = { instancePath: instancePath + "/approver-marker", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data["tech-leads"] !== undefined) {
            let data3 = data["tech-leads"];
            if (((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)) {
                const err8 = { instancePath: instancePath + "/tech-leads", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.since !== undefined) {
            let data4 = data.since;
            if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)) {
                const err9 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/release/type", keyword: "type", params: { type: schema61.type }, schema: schema61.type, parentSchema: schema61, data: data4 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (typeof data4 === "string") {
                if (!pattern2.test(data4)) {
                    const err10 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/release/pattern", keyword: "pattern", params: { pattern: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$" }, schema: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", parentSchema: schema61, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data["upcoming-release"] !== undefined) {
            let data5 = data["upcoming-release"];
            if (((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)) {
                const err11 = { instancePath: instancePath + "/upcoming-release", schemaPath: "#/definitions/release/type", keyword: "type", params: { type: schema61.type }, schema: schema61.type, parentSchema: schema61, data: data5 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (typeof data5 === "string") {
                if (!pattern2.test(data5)) {
                    const err12 = { instancePath: instancePath + "/upcoming-release", schemaPath: "#/definitions/release/pattern", keyword: "pattern", params: { pattern: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$" }, schema: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", parentSchema: schema61, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/OWNER/prr-lint/main/schemas/config.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema37.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data0 = data.extends;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema37.properties.extends.type }, schema: schema37.properties.extends.type, parentSchema: schema37.properties.extends, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!(((((data0 === "kubernetes") || (data0 === "kubernetes/enhancements")) || (data0 === "sigs")) || (data0 === "frontmatter")) || (data0 === null))) {
                const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/enum", keyword: "enum", params: { allowedValues: schema37.properties.extends.enum }, schema: schema37.properties.extends.enum, parentSchema: schema37.properties.extends, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.roots !== undefined) {
            let data1 = data.roots;
            if ((!(Array.isArray(data1))) && (data1 !== null)) {
                const err3 = { instancePath: instancePath + "/roots", schemaPath: "#/properties/roots/type", keyword: "type", params: { type: schema37.properties.roots.type }, schema: schema37.properties.roots.type, parentSchema: schema37.properties.roots, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if ((typeof data2 !== "string") && (data2 !== null)) {
                        const err4 = { instancePath: instancePath + "/roots/" + i0, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (typeof data2 === "string") {
                        if (!pattern3.test(data2)) {
                            const err5 = { instancePath: instancePath + "/roots/" + i0, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data.exclude !== undefined) {
            let data3 = data.exclude;
            if ((!(Array.isArray(data3))) && (data3 !== null)) {
                const err6 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: schema37.properties.exclude.type }, schema: schema37.properties.exclude.type, parentSchema: schema37.properties.exclude, data: data3 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    if ((typeof data4 !== "string") && (data4 !== null)) {
                        const err7 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (typeof data4 === "string") {
                        if (!pattern3.test(data4)) {
                            const err8 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data.template !== undefined) {
            let data5 = data.template;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err9 = { instancePath: instancePath + "/template", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data5 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (typeof data5 === "string") {
                if (!pattern3.test(data5)) {
                    const err10 = { instancePath: instancePath + "/template", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.metadata !== undefined) {
            let data6 = data.metadata;
            if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema37.properties.metadata.type }, schema: schema37.properties.metadata.type, parentSchema: schema37.properties.metadata, data: data6 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key1 in data6) {
                    if (!(((((key1 === "source") || (key1 === "files")) || (key1 === "number-key")) || (key1 === "required")) || (key1 === "extra"))) {
                        const err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema37.properties.metadata, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data6.source !== undefined) {
                    let data7 = data6.source;
                    if ((typeof data7 !== "string") && (data7 !== null)) {
                        const err13 = { instancePath: instancePath + "/metadata/source", schemaPath: "#/properties/metadata/properties/source/type", keyword: "type", params: { type: schema37.properties.metadata.properties.source.type }, schema: schema37.properties.metadata.properties.source.type, parentSchema: schema37.properties.metadata.properties.source, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (!((((data7 === "file") || (data7 === "front-matter")) || (data7 === "none")) || (data7 === null))) {
                        const err14 = { instancePath: instancePath + "/metadata/source", schemaPath: "#/properties/metadata/properties/source/enum", keyword: "enum", params: { allowedValues: schema37.properties.metadata.properties.source.enum }, schema: schema37.properties.metadata.properties.source.enum, parentSchema: schema37.properties.metadata.properties.source, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data6.files !== undefined) {
                    let data8 = data6.files;
                    if ((!(Array.isArray(data8))) && (data8 !== null)) {
                        const err15 = { instancePath: instancePath + "/metadata/files", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: schema41.type }, schema: schema41.type, parentSchema: schema41, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (Array.isArray(data8)) {
                        const len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data9 = data8[i2];
                            if (typeof data9 === "string") {
                                if (!pattern6.test(data9)) {
                                    const err16 = { instancePath: instancePath + "/metadata/files/" + i2, schemaPath: "#/definitions/names/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^/\\\\\\0]+$" }, schema: "^(?!\\.{1,2}$)[^/\\\\\\0]+$", parentSchema: schema41.items, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/metadata/files/" + i2, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, schema: schema41.items.type, parentSchema: schema41.items, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data6["number-key"] !== undefined) {
                    let data10 = data6["number-key"];
                    if (((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (data10 !== null)) {
                        const err18 = { instancePath: instancePath + "/metadata/number-key", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data6.required !== undefined) {
                    let data11 = data6.required;
                    if ((!(Array.isArray(data11))) && (data11 !== null)) {
                        const err19 = { instancePath: instancePath + "/metadata/required", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (Array.isArray(data11)) {
                        const len3 = data11.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data12 = data11[i3];
                            if (typeof data12 !== "string") {
                                const err20 = { instancePath: instancePath + "/metadata/required/" + i3, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data6.extra !== undefined) {
                    let data13 = data6.extra;
                    if ((!(Array.isArray(data13))) && (data13 !== null)) {
                        const err21 = { instancePath: instancePath + "/metadata/extra", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (Array.isArray(data13)) {
                        const len4 = data13.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data14 = data13[i4];
                            if (typeof data14 !== "string") {
                                const err22 = { instancePath: instancePath + "/metadata/extra/" + i4, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.documents !== undefined) {
            let data15 = data.documents;
            if ((!(Array.isArray(data15))) && (data15 !== null)) {
                const err23 = { instancePath: instancePath + "/documents", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: schema41.type }, schema: schema41.type, parentSchema: schema41, data: data15 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (Array.isArray(data15)) {
                const len5 = data15.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data16 = data15[i5];
                    if (typeof data16 === "string") {
                        if (!pattern6.test(data16)) {
                            const err24 = { instancePath: instancePath + "/documents/" + i5, schemaPath: "#/definitions/names/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^/\\\\\\0]+$" }, schema: "^(?!\\.{1,2}$)[^/\\\\\\0]+$", parentSchema: schema41.items, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/documents/" + i5, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, schema: schema41.items.type, parentSchema: schema41.items, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.aliases !== undefined) {
            let data17 = data.aliases;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err26 = { instancePath: instancePath + "/aliases", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data17 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (typeof data17 === "string") {
                if (!pattern3.test(data17)) {
                    const err27 = { instancePath: instancePath + "/aliases", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
        }
        if (data.approvals !== undefined) {
            let data18 = data.approvals;
            if ((((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (typeof data18 !== "string")) && (typeof data18 !== "boolean")) && (data18 !== null)) {
                const err28 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: schema37.properties.approvals.type }, schema: schema37.properties.approvals.type, parentSchema: schema37.properties.approvals, data: data18 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (typeof data18 === "string") {
                if (!pattern9.test(data18)) {
                    const err29 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/pattern", keyword: "pattern", params: { pattern: "^(off|false)$" }, schema: "^(off|false)$", parentSchema: schema37.properties.approvals, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key2 in data18) {
                    if (!(((key2 === "path") || (key2 === "approvers")) || (key2 === "emeritus"))) {
                        const err30 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema37.properties.approvals, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data18.path !== undefined) {
                    let data19 = data18.path;
                    if ((typeof data19 !== "string") && (data19 !== null)) {
                        const err31 = { instancePath: instancePath + "/approvals/path", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if (typeof data19 === "string") {
                        if (!pattern3.test(data19)) {
                            const err32 = { instancePath: instancePath + "/approvals/path", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
                if (data18.approvers !== undefined) {
                    let data20 = data18.approvers;
                    if (((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (data20 !== null)) {
                        const err33 = { instancePath: instancePath + "/approvals/approvers", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data18.emeritus !== undefined) {
                    let data21 = data18.emeritus;
                    if (((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (data21 !== null)) {
                        const err34 = { instancePath: instancePath + "/approvals/emeritus", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["prr-since"] !== undefined) {
            let data22 = data["prr-since"];
            if (((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (data22 !== null)) {
                const err35 = { instancePath: instancePath + "/prr-since", schemaPath: "#/properties/prr-since/type", keyword: "type", params: { type: schema37.properties["prr-since"].type }, schema: schema37.properties["prr-since"].type, parentSchema: schema37.properties["prr-since"], data: data22 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (typeof data22 === "string") {
                if (!pattern11.test(data22)) {
                    const err36 = { instancePath: instancePath + "/prr-since", schemaPath: "#/properties/prr-since/pattern", keyword: "pattern", params: { pattern: "^\\s*(v?\\d+\\.\\d+(\\.\\d+)?|none)\\s*$" }, schema: "^\\s*(v?\\d+\\.\\d+(\\.\\d+)?|none)\\s*$", parentSchema: schema37.properties["prr-since"], data: data22 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        if (data.statuses !== undefined) {
            let data23 = data.statuses;
            if ((!(Array.isArray(data23))) && (data23 !== null)) {
                const err37 = { instancePath: instancePath + "/statuses", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data23 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (Array.isArray(data23)) {
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data24 = data23[i6];
                    if (typeof data24 !== "string") {
                        const err38 = { instancePath: instancePath + "/statuses/" + i6, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.stages !== undefined) {
            let data25 = data.stages;
            if ((!(Array.isArray(data25))) && (data25 !== null)) {
                const err39 = { instancePath: instancePath + "/stages", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data25 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (Array.isArray(data25)) {
                const len7 = data25.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data26 = data25[i7];
                    if (typeof data26 !== "string") {
                        const err40 = { instancePath: instancePath + "/stages/" + i7, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.questionnaire !== undefined) {
            let data27 = data.questionnaire;
            if ((typeof data27 !== "string") && (data27 !== null)) {
                const err41 = { instancePath: instancePath + "/questionnaire", schemaPath: "#/properties/questionnaire/type", keyword: "type", params: { type: schema37.properties.questionnaire.type }, schema: schema37.properties.questionnaire.type, parentSchema: schema37.properties.questionnaire, data: data27 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (!((((data27 === "template") || (data27 === "built-in")) || (data27 === "none")) || (data27 === null))) {
                const err42 = { instancePath: instancePath + "/questionnaire", schemaPath: "#/properties/questionnaire/enum", keyword: "enum", params: { allowedValues: schema37.properties.questionnaire.enum }, schema: schema37.properties.questionnaire.enum, parentSchema: schema37.properties.questionnaire, data: data27 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.table !== undefined) {
            let data28 = data.table;
            if ((typeof data28 !== "string") && (data28 !== null)) {
                const err43 = { instancePath: instancePath + "/table", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data28 };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (typeof data28 === "string") {
                if (!pattern3.test(data28)) {
                    const err44 = { instancePath: instancePath + "/table", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data28 };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
        }
        if (data["optional-sections"] !== undefined) {
            let data29 = data["optional-sections"];
            if ((!(Array.isArray(data29))) && (data29 !== null)) {
                const err45 = { instancePath: instancePath + "/optional-sections", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data29 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            if (Array.isArray(data29)) {
                const len8 = data29.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data30 = data29[i8];
                    if (typeof data30 !== "string") {
                        const err46 = { instancePath: instancePath + "/optional-sections/" + i8, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data30 };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["without-toc"] !== undefined) {
            let data31 = data["without-toc"];
            if ((!(Array.isArray(data31))) && (data31 !== null)) {
                const err47 = { instancePath: instancePath + "/without-toc", schemaPath: "#/properties/without-toc/type", keyword: "type", params: { type: schema37.properties["without-toc"].type }, schema: schema37.properties["without-toc"].type, parentSchema: schema37.properties["without-toc"], data: data31 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
            if (Array.isArray(data31)) {
                const len9 = data31.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    let data32 = data31[i9];
                    if ((typeof data32 !== "string") && (data32 !== null)) {
                        const err48 = { instancePath: instancePath + "/without-toc/" + i9, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data32 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                    if (typeof data32 === "string") {
                        if (!pattern3.test(data32)) {
                            const err49 = { instancePath: instancePath + "/without-toc/" + i9, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data32 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data["without-toc-file"] !== undefined) {
            let data33 = data["without-toc-file"];
            if ((typeof data33 !== "string") && (data33 !== null)) {
                const err50 = { instancePath: instancePath + "/without-toc-file", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data33 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if (typeof data33 === "string") {
                if (!pattern3.test(data33)) {
                    const err51 = { instancePath: instancePath + "/without-toc-file", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
        }
        if (data.owners !== undefined) {
            let data34 = data.owners;
            if (typeof data34 != "object") {
                const err52 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: schema37.properties.owners.type }, schema: schema37.properties.owners.type, parentSchema: schema37.properties.owners, data: data34 };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            if (Array.isArray(data34)) {
                const len10 = data34.length;
                for (let i10 = 0; i10 < len10; i10++) {
                    if (!(validate17(data34[i10], { instancePath: instancePath + "/owners/" + i10, parentData: data34, parentDataProperty: i10, rootData }))) {
                        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                        errors = vErrors.length;
                    }
                }
            }
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.directory === undefined) {
                    const err53 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/required", keyword: "required", params: { missingProperty: "directory" }, schema: schema37.properties.owners.required, parentSchema: schema37.properties.owners, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                if (data34["reviewer-marker"] === undefined) {
                    const err54 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/required", keyword: "required", params: { missingProperty: "reviewer-marker" }, schema: schema37.properties.owners.required, parentSchema: schema37.properties.owners, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if (data34["approver-marker"] === undefined) {
                    const err55 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/required", keyword: "required", params: { missingProperty: "approver-marker" }, schema: schema37.properties.owners.required, parentSchema: schema37.properties.owners, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                for (const key3 in data34) {
                    if (!((((((key3 === "directory") || (key3 === "reviewer-marker")) || (key3 === "approver-marker")) || (key3 === "tech-leads")) || (key3 === "since")) || (key3 === "upcoming-release"))) {
                        const err56 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema37.properties.owners, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data34.directory !== undefined) {
                    let data36 = data34.directory;
                    if ((typeof data36 !== "string") && (data36 !== null)) {
                        const err57 = { instancePath: instancePath + "/owners/directory", schemaPath: "#/definitions/owners/properties/directory/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if (typeof data36 === "string") {
                        if (!pattern3.test(data36)) {
                            const err58 = { instancePath: instancePath + "/owners/directory", schemaPath: "#/definitions/owners/properties/directory/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                }
                if (data34["reviewer-marker"] !== undefined) {
                    let data37 = data34["reviewer-marker"];
                    if (((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))) && (data37 !== null)) {
                        const err59 = { instancePath: instancePath + "/owners/reviewer-marker", schemaPath: "#/definitions/owners/properties/reviewer-marker/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data34["approver-marker"] !== undefined) {
                    let data38 = data34["approver-marker"];
                    if (((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))) && (data38 !== null)) {
                        const err60 = { instancePath: instancePath + "/owners/approver-marker", schemaPath: "#/definitions/owners/properties/approver-marker/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data34["tech-leads"] !== undefined) {
                    let data39 = data34["tech-leads"];
                    if (((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (data39 !== null)) {
                        const err61 = { instancePath: instancePath + "/owners/tech-leads", schemaPath: "#/definitions/owners/properties/tech-leads/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data34.since !== undefined) {
                    let data40 = data34.since;
                    if (((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))) && (data40 !== null)) {
                        const err62 = { instancePath: instancePath + "/owners/since", schemaPath: "#/definitions/owners/properties/since/type", keyword: "type", params: { type: schema61.type }, schema: schema61.type, parentSchema: schema61, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (typeof data40 === "string") {
                        if (!pattern2.test(data40)) {
                            const err63 = { instancePath: instancePath + "/owners/since", schemaPath: "#/definitions/owners/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$" }, schema: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", parentSchema: schema61, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                }
                if (data34["upcoming-release"] !== undefined) {
                    let data41 = data34["upcoming-release"];
                    if (((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))) && (data41 !== null)) {
                        const err64 = { instancePath: instancePath + "/owners/upcoming-release", schemaPath: "#/definitions/owners/properties/upcoming-release/type", keyword: "type", params: { type: schema61.type }, schema: schema61.type, parentSchema: schema61, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if (typeof data41 === "string") {
                        if (!pattern2.test(data41)) {
                            const err65 = { instancePath: instancePath + "/owners/upcoming-release", schemaPath: "#/definitions/owners/properties/upcoming-release/pattern", keyword: "pattern", params: { pattern: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$" }, schema: "^\\s*v?\\d+\\.\\d+(\\.\\d+)?\\s*$", parentSchema: schema61, data: data41 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data.kubernetes !== undefined) {
            let data42 = data.kubernetes;
            if ((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)) {
                const err66 = { instancePath: instancePath + "/kubernetes", schemaPath: "#/properties/kubernetes/type", keyword: "type", params: { type: schema37.properties.kubernetes.type }, schema: schema37.properties.kubernetes.type, parentSchema: schema37.properties.kubernetes, data: data42 };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                for (const key4 in data42) {
                    if (!((((key4 === "index") || (key4 === "gates")) || (key4 === "metrics")) || (key4 === "outside"))) {
                        const err67 = { instancePath: instancePath + "/kubernetes", schemaPath: "#/properties/kubernetes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema37.properties.kubernetes, data: data42 };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
                if (data42.index !== undefined) {
                    let data43 = data42.index;
                    if ((typeof data43 !== "string") && (data43 !== null)) {
                        const err68 = { instancePath: instancePath + "/kubernetes/index", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                    if (typeof data43 === "string") {
                        if (!pattern3.test(data43)) {
                            const err69 = { instancePath: instancePath + "/kubernetes/index", schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$" }, schema: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\0]+$", parentSchema: schema38, data: data43 };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                    }
                }
                if (data42.gates !== undefined) {
                    let data44 = data42.gates;
                    if (((typeof data44 !== "string") && (typeof data44 !== "boolean")) && (data44 !== null)) {
                        const err70 = { instancePath: instancePath + "/kubernetes/gates", schemaPath: "#/properties/kubernetes/properties/gates/type", keyword: "type", params: { type: schema37.properties.kubernetes.properties.gates.type }, schema: schema37.properties.kubernetes.properties.gates.type, parentSchema: schema37.properties.kubernetes.properties.gates, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                    if (!(((((data44 === "on") || (data44 === "off")) || (data44 === true)) || (data44 === false)) || (data44 === null))) {
                        const err71 = { instancePath: instancePath + "/kubernetes/gates", schemaPath: "#/properties/kubernetes/properties/gates/enum", keyword: "enum", params: { allowedValues: schema37.properties.kubernetes.properties.gates.enum }, schema: schema37.properties.kubernetes.properties.gates.enum, parentSchema: schema37.properties.kubernetes.properties.gates, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data42.metrics !== undefined) {
                    let data45 = data42.metrics;
                    if (((typeof data45 !== "string") && (typeof data45 !== "boolean")) && (data45 !== null)) {
                        const err72 = { instancePath: instancePath + "/kubernetes/metrics", schemaPath: "#/properties/kubernetes/properties/metrics/type", keyword: "type", params: { type: schema37.properties.kubernetes.properties.metrics.type }, schema: schema37.properties.kubernetes.properties.metrics.type, parentSchema: schema37.properties.kubernetes.properties.metrics, data: data45 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    if (!(((((data45 === "on") || (data45 === "off")) || (data45 === true)) || (data45 === false)) || (data45 === null))) {
                        const err73 = { instancePath: instancePath + "/kubernetes/metrics", schemaPath: "#/properties/kubernetes/properties/metrics/enum", keyword: "enum", params: { allowedValues: schema37.properties.kubernetes.properties.metrics.enum }, schema: schema37.properties.kubernetes.properties.metrics.enum, parentSchema: schema37.properties.kubernetes.properties.metrics, data: data45 };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data42.outside !== undefined) {
                    let data46 = data42.outside;
                    if ((!(Array.isArray(data46))) && (data46 !== null)) {
                        const err74 = { instancePath: instancePath + "/kubernetes/outside", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema43.type }, schema: schema43.type, parentSchema: schema43, data: data46 };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                    if (Array.isArray(data46)) {
                        const len11 = data46.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data47 = data46[i11];
                            if (typeof data47 !== "string") {
                                const err75 = { instancePath: instancePath + "/kubernetes/outside/" + i11, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema43.items.type, parentSchema: schema43.items, data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.rules !== undefined) {
            let data48 = data.rules;
            if ((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)) {
                const err76 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema37.properties.rules.type }, schema: schema37.properties.rules.type, parentSchema: schema37.properties.rules, data: data48 };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (const key5 in data48) {
                    let data49 = data48[key5];
                    if ((typeof data49 !== "string") && (typeof data49 !== "boolean")) {
                        const err77 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: schema37.properties.rules.additionalProperties.type }, schema: schema37.properties.rules.additionalProperties.type, parentSchema: schema37.properties.rules.additionalProperties, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                    if (!(((((data49 === "error") || (data49 === "warning")) || (data49 === "notice")) || (data49 === "off")) || (data49 === false))) {
                        const err78 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema37.properties.rules.additionalProperties.enum }, schema: schema37.properties.rules.additionalProperties.enum, parentSchema: schema37.properties.rules.additionalProperties, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.ignore !== undefined) {
            let data50 = data.ignore;
            if ((!(Array.isArray(data50))) && (data50 !== null)) {
                const err79 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: schema37.properties.ignore.type }, schema: schema37.properties.ignore.type, parentSchema: schema37.properties.ignore, data: data50 };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
            if (Array.isArray(data50)) {
                const len12 = data50.length;
                for (let i12 = 0; i12 < len12; i12++) {
                    let data51 = data50[i12];
                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                        if (data51.kep === undefined) {
                            const err80 = { instancePath: instancePath + "/ignore/" + i12, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "kep" }, schema: schema37.properties.ignore.items.required, parentSchema: schema37.properties.ignore.items, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                        if (data51.reason === undefined) {
                            const err81 = { instancePath: instancePath + "/ignore/" + i12, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema37.properties.ignore.items.required, parentSchema: schema37.properties.ignore.items, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        for (const key6 in data51) {
                            if (!((((key6 === "kep") || (key6 === "rule")) || (key6 === "rules")) || (key6 === "reason"))) {
                                const err82 = { instancePath: instancePath + "/ignore/" + i12, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema37.properties.ignore.items, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data51.kep !== undefined) {
                            let data52 = data51.kep;
                            if (((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))) && (data52 !== null)) {
                                const err83 = { instancePath: instancePath + "/ignore/" + i12 + "/kep", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data51.rule !== undefined) {
                            let data53 = data51.rule;
                            if (((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))) && (data53 !== null)) {
                                const err84 = { instancePath: instancePath + "/ignore/" + i12 + "/rule", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        if (data51.rules !== undefined) {
                            let data54 = data51.rules;
                            if (((typeof data54 !== "string") && (!(Array.isArray(data54)))) && (data54 !== null)) {
                                const err85 = { instancePath: instancePath + "/ignore/" + i12 + "/rules", schemaPath: "#/properties/ignore/items/properties/rules/type", keyword: "type", params: { type: schema37.properties.ignore.items.properties.rules.type }, schema: schema37.properties.ignore.items.properties.rules.type, parentSchema: schema37.properties.ignore.items.properties.rules, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                            if (Array.isArray(data54)) {
                                const len13 = data54.length;
                                for (let i13 = 0; i13 < len13; i13++) {
                                    let data55 = data54[i13];
                                    if (typeof data55 !== "string") {
                                        const err86 = { instancePath: instancePath + "/ignore/" + i12 + "/rules/" + i13, schemaPath: "#/properties/ignore/items/properties/rules/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.ignore.items.properties.rules.items.type, parentSchema: schema37.properties.ignore.items.properties.rules.items, data: data55 };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data51.reason !== undefined) {
                            let data56 = data51.reason;
                            if (((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (data56 !== null)) {
                                const err87 = { instancePath: instancePath + "/ignore/" + i12 + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err88 = { instancePath: instancePath + "/ignore/" + i12, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.ignore.items.type, parentSchema: schema37.properties.ignore.items, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err89];
        }
        else {
            vErrors.push(err89);
        }
        errors++;
    }
    validate16.errors = vErrors;
    return errors === 0;
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8810);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9261);
/** Nodes → plain data in which every scalar is a text. */




const EMPTY = /^(?:~|null|Null|NULL)?$/;
/** A file with more problems is no KEP's, and nobody reads them all. */
const MOST = 100;
/**
 * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds nothing.
 * Keys that are written twice and nesting without reason are added to `problems`.
 */
function valuesOf(nodes, problems) {
    return nodes.root === undefined ? undefined : plainOf(nodes, problems, nodes.root, [], false);
}
function plainOf(nodes, problems, node, keys, isAliased) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return plainOf(nodes, problems, (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(nodes, node), keys, true);
    if (isAliased && !nodes.afford(1))
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const value = String(node.value);
        return value === '' || (node.type === 'PLAIN' && EMPTY.test(value)) ? undefined : value;
    }
    if (keys.length >= _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .F) {
        stop(nodes, problems, `Unexpected nesting, expected at most ${_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .F} levels`);
        return undefined;
    }
    const below = (value, key) => plainOf(nodes, problems, value, [...keys, key], isAliased) ?? null;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map(below);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    if (!isAliased)
        reportDuplicates(nodes, problems, node, keys);
    const mapping = Object.create(null);
    for (const [key, pair] of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(nodes, node))
        mapping[key] = below(pair.value, key);
    return mapping;
}
/** Says once that a file cannot be read to its end. */
function stop(nodes, problems, message) {
    if (problems.some((problem) => problem.message === message))
        return;
    problems.push({ subject: 'syntax', message, place: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .topPlace */ .Pk)(nodes) });
}
function reportDuplicates(nodes, problems, map, keys) {
    const nowhere = { path: nodes.places.path };
    const first = new Map();
    for (const { key } of map.items) {
        const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(nodes, key);
        if (!first.has(name)) {
            first.set(name, key);
            continue;
        }
        if (problems.length > MOST)
            return;
        problems.push({
            subject: subjectOf([...keys, name]),
            message: `Unexpected second key ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}, expected one`,
            place: nodes.places.of(key) ?? nowhere,
            related: [{ message: 'the first one', place: nodes.places.of(first.get(name)) ?? nowhere }],
        });
    }
}
/** A key path without list indexes, `feature-gates.components`: what a problem is about. */
function subjectOf(keys) {
    return keys.filter((key) => typeof key === 'string').join('.');
}


/***/ })

};
