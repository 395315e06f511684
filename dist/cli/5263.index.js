export const id = 5263;
export const ids = [5263];
export const modules = {

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ isNamedLikeTemplate),
/* harmony export */   bF: () => (/* binding */ directoryNumber),
/* harmony export */   bM: () => (/* binding */ isNumberedFile),
/* harmony export */   dV: () => (/* binding */ isNamedLikeKep),
/* harmony export */   dz: () => (/* binding */ approvalAt),
/* harmony export */   e5: () => (/* binding */ isKepDirectory),
/* harmony export */   gX: () => (/* binding */ isNamedLikeGroup),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   xO: () => (/* binding */ isForeignProposal)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7919);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);



/** `2033-slug`, `539.2-slug`, `NNNN-slug`, `tbd-slug`; the number may follow the name of the process: `gep-1709`, `OSAC-0012-slug`. */
const KEP_NAME = /^(?:(?:\d+(?:\.\d+)?|[Nn]{3,}|[Xx]{3,}|[Tt][Bb][Dd])-.|(?:[a-z]?ep|[A-Z]{2,})-\d+(?:$|-.))/;
const TEMPLATE_NAME = /^n{3,}-.*template$/i;
const GROUP_NAME = /^(?:sig|wg|ug|committee)-./;
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
/** `20230102-slug`, `2023-01-02-slug`: when it was written, which is no number. */
const DATED = /^(?:19|20)\d\d-?(?:0\d|1[0-2])-?(?:[0-2]\d|3[01])(?:\D|$)/;
const APPROVAL_NAME = /^(\d+)\.ya?ml$/;
/** Whether a directory is named like a KEP: below it lie its documents and images, no other KEP. */
function isNamedLikeKep(directory) {
    return KEP_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/** Whether a file is named like a proposal: by a number or a date. */
function isNumberedFile(name) {
    return DATED.test(name) || directoryNumber(name) !== undefined;
}
/** Whether a document in another markup than Markdown is named like a proposal: `pep-0008.rst`, `0032-wallets.mediawiki`. */
function isForeignProposal(name) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherMarkup */ .nh)(name) && /^(?:[a-z]{2,8}-)?\d{2,}(?:[-_ ].*)?\.\w+$/i.test(name);
}
/** Whether a directory is named like a template of KEPs: `NNNN-kep-template`. */
function isNamedLikeTemplate(directory) {
    return TEMPLATE_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/** Whether a directory is named like a group of the community: `sig-node`. */
function isNamedLikeGroup(directory) {
    return GROUP_NAME.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory));
}
/**
 * The number in the name of a KEP's directory or file, without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. A date is
 * none.
 */
function directoryNumber(name) {
    if (DATED.test(name))
        return undefined;
    const digits = /^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$|(?:_.*)?\.(?:md|markdown)$)/.exec(name)?.[1];
    return digits && (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutZeros */ .K)(digits);
}
/** Whether the directory `name` with these entries is a KEP of its own; a root is one only by its metadata. */
function isKepDirectory(name, entries, isRoot, { metadata }) {
    const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
    if (metadata.source === 'file' && metadata.files.some((file) => names.includes(file)))
        return true;
    // Also without its proper files: those are then what the author has to hear about.
    return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}
/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
function isProposal(directory, entries, config) {
    if (config.metadata.source === 'file' || isNamedLikeGroup(directory))
        return false;
    const names = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .documentNames */ .oD)(directory, config);
    return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}
/** What the path of an approval file says: the folder it lies in and its number; `undefined` for any other path. */
function approvalAt(path) {
    const digits = APPROVAL_NAME.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(path))?.[1];
    return digits === undefined
        ? undefined
        : { path, sig: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dirname */ .pD)(path)), number: (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutZeros */ .K)(digits) };
}
/** Directories of tools, which hold copies, and of pictures with their notes: they never hold a repository's KEPs. */
function isForeign(name) {
    return name.startsWith('.') || name === 'node_modules' || PICTURES.test(name);
}
const PICTURES = /^(?:assets|images?|imgs?|media|figures|diagrams|pictures|screenshots)$/i;


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recogniser),
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3336);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);
/** Which heading or bullet of a README asks which question. */



/** Below this share of equal letters two wordings are different questions. */
const SIMILARITY = 0.86;
/** Fewer words than this say too little to recognise a shortened question by. */
const SHORTENED_WORDS = 5;
/** Fewer words than this stand in any text. */
const OPENING_WORDS = 6;
/** Builds the recogniser for the questions of a template. */
function recogniser(questions) {
    const known = new Map();
    for (const question of questions) {
        for (const wording of [question.heading, ...question.wordings])
            known.set((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(wording), question);
    }
    const wordings = [...known].sort(([a], [b]) => b.length - a.length);
    // The same headings come again in every KEP.
    const near = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)((asked) => ({ found: nearest(asked) }));
    return {
        openings: [...new Set(wordings.map(([wording]) => wording.split(' ').slice(0, OPENING_WORDS).join(' ')))],
        exact: (text) => known.get((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text)),
        near(text) {
            return near((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text)).found;
        },
    };
    function nearest(asked) {
        if (asked.length < 16)
            return undefined;
        const same = known.get(asked);
        if (same)
            return { question: same, words: countWords(asked) };
        const longer = wordings.find(([wording]) => asked.startsWith(`${wording} `));
        if (longer)
            return { question: longer[1], words: countWords(longer[0]) };
        if (countWords(asked) >= SHORTENED_WORDS) {
            const shortened = new Set(wordings.filter(([wording]) => wording.startsWith(`${asked} `)).map(([, question]) => question));
            const [only] = shortened;
            if (only && shortened.size === 1)
                return { question: only, words: countWords(asked) };
        }
        return closest(asked, wordings);
    }
}
function closest(asked, wordings) {
    let best;
    let second = 0;
    for (const [wording, question] of wordings) {
        const longest = Math.max(asked.length, wording.length);
        if (Math.min(asked.length, wording.length) / longest < SIMILARITY)
            continue;
        const score = 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(asked, wording) / longest;
        if (score < SIMILARITY || asksElse(asked, wording))
            continue;
        if (best === undefined || score > best.score) {
            if (best && best.question !== question)
                second = best.score;
            best = { question, score };
        }
        else if (best.question !== question)
            second = Math.max(second, score);
    }
    return best && best.score - second > 0.02
        ? { question: best.question, words: countWords(asked) }
        : undefined;
}
/** Words that say nothing of what is asked. */
const FILLERS = new Set('a an the of in on to for if it is its be this that these those and or any some with by at as'.split(' '));
/** Both have a word that the other lacks, typing errors aside: "is broken" does not ask "is in use". */
function asksElse(asked, wording) {
    return lacks(asked, wording) && lacks(wording, asked);
}
function lacks(these, those) {
    const known = those.split(' ');
    return these
        .split(' ')
        .some((word) => !FILLERS.has(word) &&
        !known.some((other) => other === word || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, other) <= (word.length > 4 ? 2 : 1)));
}
function countWords(normalised) {
    return normalised.split(' ').length;
}
/**
 * The question that a block asks, if any: a heading, or the bold start of a paragraph or list item, or (exact words only) a
 * plain paragraph.
 */
function questionOf(block, document, recognise) {
    if (block.kind === 'code' || block.kind === 'html')
        return undefined;
    if (block.kind === 'heading')
        return found(block, block.text, recognise.near(block.text), document);
    if (block.strong) {
        const { strong } = block;
        const tail = () => block.text.slice(block.text.indexOf(strong.text) + strong.text.length);
        const bold = recognise.exact(strong.text);
        if (bold)
            return occurrence(bold, block, strong, tail(), document);
        const whole = questionPart(block.text);
        const nearWhole = recognise.near(whole);
        if (nearWhole && recognise.exact(whole))
            return found(block, block.text, nearWhole, document);
        const nearBold = recognise.near(strong.text);
        if (nearBold && countWords((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(strong.text)) <= nearBold.words)
            return occurrence(nearBold.question, block, strong, tail(), document);
        return found(block, block.text, nearWhole ?? nearBold, document);
    }
    const plain = questionPart(block.text);
    const question = plain.length >= 20 ? recognise.exact(plain) : undefined;
    if (question)
        return found(block, block.text, { question, words: countWords((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(plain)) }, document);
    // Bold that is never closed is no bold to Markdown.
    const [line = ''] = block.text.split('\n', 1);
    return /^(?:\*\*|__)\w/.test(line) ? found(block, block.text, recognise.near(line), document) : undefined;
}
/** A paragraph up to the end of its last question mark within the first lines, else its first line. */
function questionPart(text) {
    const head = text.split('\n').slice(0, 4).join('\n');
    const mark = head.lastIndexOf('?');
    return mark === -1 ? (head.split('\n')[0] ?? '') : head.slice(0, mark + 1);
}
function found(block, text, match, document) {
    if (!match)
        return undefined;
    const cut = afterWords(text, match.words);
    const rest = text.slice(cut);
    // A heading that goes on to another question mark asks in words of its own.
    if (block.kind === 'heading' && (rest.trim() === '' || /\?\s*$/.test(rest)))
        return { question: match.question, words: inner(block, document), rest: undefined, block };
    const lastWords = text.slice(0, cut).trimEnd().split(/\s+/).at(-1) ?? '';
    const written = document.source.slice(block.start, block.end);
    const at = rest.trim() === '' ? -1 : written.lastIndexOf(rest.trim().split('\n')[0] ?? '');
    const last = at > 0
        ? block.start + at
        : Math.max(block.start + written.lastIndexOf(lastWords) + lastWords.length, block.start + 1);
    let end = Math.min(last, block.end);
    while (end > block.start + 1 && /[\s`[(]/.test(document.source.charAt(end - 1)))
        end--;
    return occurrence(match.question, block, { start: inner(block, document).start, end }, rest, document);
}
function occurrence(question, block, words, tail, { source }) {
    const text = tail.replace(/^[\s?:.*_]+/, '');
    const gap = /^\s*/.exec(source.slice(words.end, block.end))?.[0].length ?? 0;
    return {
        question,
        words: { start: words.start, end: words.end },
        rest: text.trim() === '' ? undefined : { text, start: words.end + gap, end: block.end },
        block,
    };
}
/** Offset in `text` behind its first `count` words, with the punctuation that closes them. */
function afterWords(text, count) {
    const word = /[\p{L}\p{N}]+/gu;
    let left = count;
    // The normaliser folds "SLOs (Service Level Objectives)" into one word; four are written.
    if (/slos?\s*\(service level objectives?\)|slis?\s*\(service level indicators?\)/i.test(text))
        left += 3;
    let end = 0;
    for (let match = word.exec(text); match !== null && left > 0; match = word.exec(text)) {
        end = match.index + match[0].length;
        left--;
    }
    const closing = /^[)\]}"'*_?.!:]+/.exec(text.slice(end));
    return end + (closing?.[0].length ?? 0);
}
/** A heading without its leading `#`s. */
function inner(block, document) {
    if (block.kind !== 'heading')
        return { start: block.start, end: block.end };
    const written = document.source.slice(block.start, block.end);
    const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    return { start: block.start + marks, end: block.start + written.trimEnd().length };
}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseReadme),
  p: () => (/* binding */ readOutline)
});

// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/markdown/markdown.js + 9 modules
var markdown_markdown = __webpack_require__(5649);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/text/markdown/locate.js
var locate = __webpack_require__(6155);
;// CONCATENATED MODULE: ./lib/load/readme/insertion.js
/** Where and how a question that a README lacks is put in: at its template place, in the form its neighbours have. */

/** The edit that puts `question` in without an answer; `undefined` where its place or form cannot be told or Markdown would not see it there. */
function insertionOf(question, asked) {
    if (asked.recognise.near(question.heading)?.question !== question || isAskedOutside(question, asked))
        return undefined;
    const spot = spotOf(question, asked);
    const form = spot?.like && formOf(spot.like, asked.document.source);
    const gap = spot && gapAbove(spot.gap, asked);
    if (spot === undefined || form === undefined || gap === undefined)
        return undefined;
    const lines = [
        ...(spot.level === undefined ? [] : [`${'#'.repeat(spot.level)} ${escaped(question.section)}`]),
        `${form.before}${escaped(question.heading)}${form.after}`,
    ];
    const isTight = gap.hasMore && gap.lineFeeds < 2;
    return {
        place: asked.document.place(asked.path, { start: gap.start, end: gap.start }),
        text: `\n\n${lines.join('\n\n')}${isTight ? '\n' : ''}`,
    };
}
/** A question that stands outside of the questionnaire wants to be moved, not to be asked again. */
function isAskedOutside(question, { document, region, recognise }) {
    return document.blocks.some(({ kind, text, start }) => kind === 'heading' &&
        (start < region.start || start >= region.end) &&
        recognise.exact(text) === question);
}
/** Below its section's nearest earlier question, else below the section's heading, above its next question, or where the section belongs. */
function spotOf(question, asked) {
    const { boundaries, template } = asked;
    const own = template.questions.filter(({ section }) => section === question.section);
    const at = own.indexOf(question);
    const earlier = lastOf(own.slice(0, at), asked);
    if (earlier !== -1)
        return { gap: earlier + 1, like: boundaries[earlier] };
    const heading = sectionAt(question.section, asked);
    if (heading !== -1)
        return { gap: heading + 1, like: neighbour(heading + 1, boundaries) };
    const later = firstOf(own.slice(at + 1), asked);
    if (later !== -1)
        return { gap: later, like: boundaries[later] };
    return boundaries.some(({ section }) => section !== undefined)
        ? spotOfSection(question, asked)
        : spotWithoutSections(question, asked);
}
/** A questionnaire without section headings lists its questions in the template's order. */
function spotWithoutSections(question, asked) {
    const { questions } = asked.template;
    const at = questions.indexOf(question);
    const earlier = lastOf(questions.slice(0, at), asked);
    if (earlier !== -1)
        return { gap: earlier + 1, like: asked.boundaries[earlier] };
    const later = firstOf(questions.slice(at + 1), asked);
    return later === -1 ? undefined : { gap: later, like: asked.boundaries[later] };
}
/** Behind all of the nearest earlier section that the README has, else above the next later one. */
function spotOfSection({ section: name }, asked) {
    const { boundaries, template } = asked;
    const names = [...new Set(template.questions.map(({ section }) => section))];
    const at = names.indexOf(name);
    const known = (these) => these.map((one) => sectionAt(one, asked)).find((index) => index !== -1) ?? -1;
    const earlier = known(names.slice(0, at).toReversed());
    const anchor = earlier === -1 ? known(names.slice(at + 1)) : earlier;
    const level = boundaries[anchor]?.block.level;
    if (level === undefined)
        return undefined;
    const below = boundaries.findIndex(({ section, occurrence, block }, index) => index > anchor &&
        (section !== undefined || (!occurrence && block.kind === 'heading' && block.level <= level)));
    const behind = below === -1 ? boundaries.length : below;
    const gap = earlier === -1 ? anchor : behind;
    return { gap, like: neighbour(gap, boundaries), level };
}
function sectionAt(name, { boundaries }) {
    const words = (0,questionnaire/* normalise */.j7)(name);
    return boundaries.findIndex(({ section }) => section === words);
}
/** The boundary that first asks the last of `questions` that is asked at all. */
function lastOf(questions, asked) {
    return firstOf(questions.toReversed(), asked);
}
/** The boundary that first asks the first of `questions` that is asked at all. */
function firstOf(questions, { boundaries }) {
    return (questions
        .map((question) => boundaries.findIndex(({ occurrence }) => occurrence?.question === question))
        .find((index) => index !== -1) ?? -1);
}
/** The question nearest to a gap, the one above it first. */
function neighbour(gap, boundaries) {
    const asks = ({ occurrence }) => occurrence !== undefined;
    return boundaries.slice(0, gap).findLast(asks) ?? boundaries.slice(gap).find(asks);
}
const FORM = /^(#{1,6}[ \t]+|[ \t]{0,3}[-*+][ \t]{1,4})?(\*\*|__|\*|_)?(?![*_])/;
/** The form of a heading or of a bold (or emphasised) start; `undefined` for any other, as inside a quote or a nested list. */
function formOf({ block }, source) {
    const line = source.slice(lineStart(source, block.start), block.end);
    const [, marks = '', emphasis = ''] = FORM.exec(line) ?? [];
    const isHeading = marks.startsWith('#');
    const depth = marks === '' || isHeading ? 0 : 1;
    if (block.depth !== depth || (block.kind === 'heading') !== isHeading)
        return undefined;
    if (!isHeading && emphasis === '')
        return undefined;
    return {
        before: `${isHeading ? `${'#'.repeat(block.level)} ` : marks}${emphasis}`,
        after: emphasis,
    };
}
/** Markup that parsers read at a block's start and go on with until they find its end. */
const RAW = /^[ \t]{0,3}<(?:(?:pre|script|style|textarea)(?![\w-])|\?|!(?!--))/im;
/** The end of the last line with words above a boundary, and how many line feeds follow; `undefined` where something is left open. */
function gapAbove(index, { document: { source, blocks, comments, openFences }, region, boundaries }) {
    const next = boundaries[index]?.block;
    if (next && (next.depth > 1 || (next.depth === 1 && !next.first)))
        return undefined;
    const stop = next ? lineStart(source, next.start) : region.end;
    if (next && /^(?:[ \t]{4}|[ ]{0,3}\t|[ \t]*>)/.test(source.slice(stop, next.end)))
        return undefined;
    const from = boundaries[index - 1]?.block.start ?? region.start;
    const words = source.slice(0, stop).trimEnd().length;
    if (words <= from)
        return undefined;
    const isOpen = ({ start }) => start >= region.start && start < stop;
    if (comments.some((comment) => !comment.closed && isOpen(comment)) || openFences.some(isOpen))
        return undefined;
    if (RAW.test(source.slice(from, stop)) &&
        blocks.some(({ kind, start }) => kind === 'html' && start >= from))
        return undefined;
    const feed = source.indexOf('\n', words);
    const end = feed === -1 || feed >= stop ? stop : feed;
    const start = source.charAt(end - 1) === '\r' ? end - 1 : end;
    return {
        start,
        lineFeeds: source.slice(start, stop).split('\n').length - 1,
        hasMore: stop < source.length,
    };
}
function lineStart(source, offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
}
/** Plain text as Markdown that reads as this text. */
function escaped(text) {
    return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/load/readme/metrics.js
var metrics = __webpack_require__(9226);
;// CONCATENATED MODULE: ./lib/load/readme/pointers.js
/** Answers that only point to another one: they are worth what that one is. */

/** Longer answers say something besides. */
const LONGEST = 160;
const POINTS = /^\W*(?:please\s+)?(?:(?:the\s+)?same(?:\s+answer)?\s+(?:as|like)|see|refer\s+to|ditto\b|as\s+(?=(?:in|above|described|stated|mentioned)\b))\s*(.*)$/is;
const BEFORE = /^\W*(?:ditto|(?:in\s+)?(?:the\s+)?(?:answer\s+|question\s+)?(?:above|previous(?:\s+(?:question|answer))?))\W*$/i;
const AFTER = /^\W*(?:in\s+)?(?:the\s+)?(?:answer\s+|question\s+)?(?:below|next(?:\s+(?:question|answer))?)\W*$/i;
/**
 * The answers with those that only point to another one (`See above.`) in the state of that one, as far as it says nothing; one that
 * points to its own section or question is unanswered. `answers` are in the template's order.
 */
function withPointers(answers, recognise) {
    const result = [];
    answers.forEach((answer, index) => {
        const target = answer.state === 'answered' ? targetOf(answer, index, result, answers, recognise) : undefined;
        const state = target === answer ? 'unanswered' : target?.state;
        if (answer.state !== 'answered' || state === undefined || state === 'answered')
            result.push(answer);
        else {
            const { pending: _, ...rest } = answer;
            result.push({ ...rest, state: state === 'missing' ? 'unanswered' : state });
        }
    });
    return result;
}
/** The answer that another one points to: itself where it points to the section that it stands in. */
function targetOf(answer, index, earlier, all, recognise) {
    const { text, question, linked } = answer;
    if (linked || text.length > LONGEST)
        return undefined;
    const [, rest] = POINTS.exec(text) ?? [];
    if (rest === undefined)
        return undefined;
    if (BEFORE.test(rest) || rest.trim() === '')
        return earlier.findLast(({ state }) => state !== 'missing');
    if (AFTER.test(rest))
        return all.slice(index + 1).find(({ state }) => state !== 'missing');
    if ((0,questionnaire/* normalise */.j7)(rest).replace(/ (?:section|above|below)$/, '') === (0,questionnaire/* normalise */.j7)(question.section))
        return answer;
    const named = recognise.near(rest.trim())?.question;
    return named === question ? answer : all.find((other) => other.question === named);
}

// EXTERNAL MODULE: ./lib/load/readme/promise-places.js
var promise_places = __webpack_require__(6311);
// EXTERNAL MODULE: ./lib/load/readme/promises.js + 13 modules
var promises = __webpack_require__(638);
// EXTERNAL MODULE: ./lib/text/non-answers.js
var non_answers = __webpack_require__(2214);
;// CONCATENATED MODULE: ./lib/load/readme/deferral-phrases.js
/** How authors put an answer off, sentence by sentence. Every repetition is bounded. */
/** A sentence that is a note to oneself. */
const NOTE_TO_SELF = /^(?:TODO|TBD|TBA|FIXME|WIP)\b/;
const LATER = '(?:alpha|beta|ga|g\\.a\\.|stable|graduat\\w*|promot\\w*|implement\\w*|release\\w*|later|before|prior|once|after|when|until|during|next|future|v?1\\.\\d+|feedback|kep)';
const STAGE = '(?:alpha|beta|ga|g\\.a\\.|stable)';
/** What an answer is called that is still to come: `this section`, `these tests`, `more details`. */
const TO_COME = "(?:(?:the|this|these|those|more)\\s+\\w+\\s+|\\w+\\s+(?=(?:section|question|answer|tests?|details?)\\s))?(?:(?:this|these|it|they|that|those|we(?:'ll)?|section|question|answers?|tests?|details?|e2e|which|part)\\s+){0,4}";
/** Sentences that only put an answer off; `later` must follow somewhere in the same sentence. Every repetition is bounded. */
const DEFERRALS = [
    new RegExp(`^(?:still\\s+)?(?:tbd|tba|to\\s?do|wip|n/?a|none|not\\s+applicable|not\\s+(?:yet\\s+)?(?:required|needed|tested|done|implemented|determined|decided|applicable)(?:\\s+yet)?)\\b[^a-z]*(?:\\w+\\s+){0,3}?(?:for|in|before|by|until|till|at|when|during|prior|as\\s+part|on|once|after|with)\\b[^.]*\\b${LATER}\\b`, 'i'),
    new RegExp(`^${TO_COME}(?:will|would|shall|should|needs?\\s+to|is\\s+to|are\\s+to|to)\\s+(?:be\\s+)?(?:be\\s+)?(?:added|filled(?:\\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered|considered|specified|fill(?:\\s+(?:in|out))?|tested|evaluated|discussed|described|addressed|revisited|expanded|established|targeted)\\b[^.]*\\b${LATER}\\b`, 'i'),
    /^(?:(?:this|it|these|they|answers?|the\s+(?:answer|section))\s+)?(?:will|to)\s+be\s+(?:added|filled(?:\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered)(?:\s+later|\s+soon)?$/i,
    new RegExp(`^(?:tbd|to\\s?do|to\\s+be\\s+(?:done|determined|filled|defined|decided|added|completed))\\s*[-–—:,(]?\\s*(?:for|in|at|before|by|with|on)?\\s*(?:the\\s+)?${STAGE}\\b[^.]*$`, 'i'),
    new RegExp(`^(?:for|in|at|before)\\s+${STAGE}[,:]?\\s*(?:tbd|to\\s+be\\s+\\w+)$`, 'i'),
    new RegExp(`^not\\s+(?:yet\\s+)?(?:required|needed|applicable|relevant)\\s+(?:for|in|at|until|before)\\s+(?:the\\s+)?${STAGE}\\b[^.]*$`, 'i'),
    // Written before there was anything to test: it is due once there is.
    /^(?:(?:this|the)\s+(?:feature|code|implementation)|it)\s+(?:does\s+not|doesn['’]t)\s+(?:yet\s+)?exist\b[^.]{0,40}\b(?:yet|writing)$|^(?:(?:this|the)\s+(?:feature|code|implementation)|it)\s+(?:has\s+not|is\s+not|hasn['’]t|isn['’]t)\s+(?:yet\s+)?(?:been\s+)?(?:implemented|written|merged)(?:\s+yet|\s+at\s+the\s+time\s+of\s+writing)?$/i,
    new RegExp(`^(?:it\\s+is\\s+)?planned\\s+(?:for|in)\\s+(?:the\\s+)?${STAGE}\\b`, 'i'),
];
/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
const TEST_TO_COME = /^(?=.*(?:\btest|\bvalidat|\bverif|^this\b|^it\b)).*\b(?:will|should|shall|to|is|are)\s+(?:be\s+)?(?:manually\s+)?(?:tested|done|performed|run|executed|conducted|planned|completed?|validated|verified)\b.*\b(?:for|in|by|before|prior|during|until|when|once|after|part)\b.*\b(?:beta|ga|stable|v?1\.\d+|graduat\w*|promot\w*|implement\w*)\b/i;
const TESTED = /\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\w+ly\s+)?(?:tested|verified|validated|done|performed|covered)\b/i;
/** "Not tested yet": what stands before such a sentence. */
const NOT_TESTED = /^(?:no[,.]?\s+)?(?:.{0,60}\s)?not\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?tested(?:\s+yet)?$|^not\s+yet$/i;
/** A bare no in front of why. */
const BARE_NO = /^no$/i;
/** "Results will be added here": what stands behind it. */
const RESULTS_TO_COME = /\b(?:will|should)\s+be\s+(?:updated|added|documented|reported|recorded|described)\s+(?:here|in\s+this\s+(?:section|kep|document))\b/i;

;// CONCATENATED MODULE: ./lib/load/readme/state.js



/** Questions whose heading asks for a yes, a no or "any": a bare "None" or "N/A" answers them. */
function isYesNo({ id, heading }) {
    // Reviewers do not take a bare N/A for this one: upgrade and rollback always have to be tested or reasoned about.
    if (id === 'upgrade-rollback-tested')
        return false;
    return /^(?:does|can|will|is|are|were|was|do|has|have|should)\b/i.test(heading.trim());
}
/** "What are other known failure modes?" is answered by "None", though not by "N/A". */
function asksForKnown({ heading }) {
    return /\b(?:known|any)\b/i.test(heading);
}
/**
 * Whether the prose under a section's heading stands for the answers to all its questions: it says that they do not apply, or speaks of
 * the section itself. Prose about the feature leaves its questions open.
 */
function standsForAll(prose) {
    const [first = ''] = prose
        .trim()
        .slice(0, SENTENCE)
        .split(/\n|(?<=[.!?])\s/, 1);
    const [words = ''] = first.split(/[,;:.!(–—]|\s-|\b(?:because|since|as|for|yet|in)\b/i, 1);
    return ((0,non_answers/* saysNothing */._X)(words) ||
        /^(?:no|nothing)\b/i.test(first) ||
        /\b(?:this|these|the following|all) (?:section|questions?)\b/i.test(first));
}
/** Longer than the sentence that dismisses a section, in characters. */
const SENTENCE = 300;
/** An answer of more lines than this says more than "N/A". */
const REPEATED_LINES = 20;
/** The state that the author's text gives a question; `ticked` when an option is ticked. */
function stateOf(question, text, ticked, paragraphs = [text]) {
    if (text.trim() === '')
        return ticked ? 'answered' : 'unanswered';
    // Labels of the template that say the same one after the other are as bare as one of them.
    const lines = text.split('\n', REPEATED_LINES + 1).map(non_answers/* bareWords */.eZ);
    if (lines.length <= REPEATED_LINES) {
        const words = lines.filter((line) => line !== '');
        if (words.length === 0)
            return /[\p{L}\p{N}]/u.test(text) ? 'answered' : 'unanswered';
        const said = words.filter((line) => !(0,non_answers/* isPlaceholder */.wK)(line));
        if (said.length === 0)
            return 'unanswered';
        // That no failures are known is what "unknown" says of them; of anything else it says that nobody knows.
        if (said.every(non_answers/* isUnknown */.t8))
            return /\bknown\b/i.test(question.heading) ? 'answered' : 'unanswered';
        if (said.every((line) => (0,non_answers/* isNotApplicable */.ld)(line)))
            return isYesNo(question) ? 'answered' : 'na';
        if (said.every((line) => (0,non_answers/* isNone */.$I)(line) || (0,non_answers/* isNotApplicable */.ld)(line)))
            return isYesNo(question) || asksForKnown(question) ? 'answered' : 'na';
    }
    if (isDeferred(text) || (0,promises/* isWhollyPutOff */.qQ)(question.heading, paragraphs))
        return 'deferred';
    return 'answered';
}
function isDeferred(text) {
    if (text.length > 400)
        return false;
    const sentences = text
        .replace(/\n(?=[a-z])/g, ' ')
        .split(/(?<=[.!?])\s+|\n+/)
        .map(non_answers/* bareWords */.eZ)
        .filter((sentence) => sentence !== '');
    const postponed = sentences.filter((sentence) => (0,non_answers/* isPlaceholder */.wK)(sentence) ||
        NOTE_TO_SELF.test(sentence) ||
        (TEST_TO_COME.test(sentence) && !TESTED.test(sentence)) ||
        DEFERRALS.some((pattern) => pattern.test(sentence)));
    return (postponed.length > 0 &&
        sentences.every((sentence) => postponed.includes(sentence) ||
            BARE_NO.test(sentence) ||
            NOT_TESTED.test(sentence) ||
            RESULTS_TO_COME.test(sentence)));
}

;// CONCATENATED MODULE: ./lib/load/readme/template-phrases.js
/** Words of the template through its generations, by which READMEs of other times are read. */
/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
const LABELS = [
    /^(?:name\s+of\s+the\s+)?fe?a\w{1,3}ure[\s-]*gates?(?:\(s\))?\s+names?(?:\(s\))?(?:\s+and\s+\w+)?\s*[:=?]/i,
    /^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*[:=?]?/i,
    /^describe\s+the\s+mechanism\s*[:=?]?/i,
    /^will\s+enabling\s*\/\s*disabling\s+the\s+feature\s+require\s+downtime\s+(?:of\s+the\s+control\s+plane|or\s+reprovisioning\s+of\s+a\s+node)\s*[:=?]?(?:\s*\(do not assume `?dynamic kubelet config`? feature is enabled\)\.?)?/i,
    /^event\s+(?:reason|message)s?(?:\(s\))?\s*[:=]/i,
    /^condition\s+names?\s*[:=]/i,
    /^other\s+fields?\s*[:=]/i,
    /^details\s*[:=]/i,
    /^(?:\[optional\]\s*)?aggregation\s+methods?\s*[:=]?/i,
    /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i,
    /^components?(?:\(s\))?\s+exposing\s+the\s+metrics?(?:\(s\))?\s*[:=]?/i,
    /^api(?:\(s\)|s)?\s+types?(?:\(s\))?\s*[:=]/i,
    /^api\s+call\s+type(?:\s*\(e\.?g\.? patch pods\))?\s*[:=]?$/i,
    /^estimated\s+(?:throughput|increase|increase\s+in\s+size|amount\s+of\s+new\s+objects)\s*[:=]/i,
    /^(?:estimated\s+throughput|api\s+type)(?=\n|$)/i,
    /^(?:usage\s+description|impact\s+of\s+its\s+(?:outage|degraded\s+performance(?:\s+or\s+high[\s-]+error\s+rates)?)(?:\s+on\s+the\s+feature)?)\s*[:=]/i,
    /^supported\s+number\s+of\s+objects\s+per\s+\w+(?:\s*\(for namespace-scoped objects\))?\s*[:=]?$/i,
];
const OPTIONS = [
    /^feature\s*gates?\s*(?:\(also\s+fill\s+in\s+values?\s+in\s+`?kep\.yaml`?\))?\s*[:.]?/i,
    /^other\s*(?:\(treat\s+as\s+last\s+resort\))?\s*[:.]?$/i,
    /^events?\s*[:.]?$/i,
    /^api\s+\.?status\s*[:.]?$/i,
    /^metrics?\s*[:.]?$/i,
];
/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
const OLDER_HELP = [
    /^this section must be completed when targeting\b/,
    /^for (?:alpha|beta|ga) this section is (?:encouraged|required)\b/,
    /^(?:the )?troubleshooting section (?:currently )?serves the playbook role\b/,
    /^we may consider splitting it into a dedicated playbook\b/,
    /^for now we leave it here\b/,
    /^(?:note )?also set (?:rollback|disable) supported to true or false in kep yaml$/,
    /^try to be as paranoid as possible\b/,
    /^describe the consequences on existing workloads e g if this is (?:a )?runtime feature\b/,
    /^the e2e framework does not currently support enabling (?:and|or) disabling feature gates$/,
    /^longer term we may want to require automated upgrade rollback tests\b/,
    /^ideally this should be a metrics?$/,
    /^operations against (?:the )?kubernetes api e g checking if there are objects with field x set\b/,
    /^at (?:a|the) high level this usually will be in the form of\b/,
    /\bimpossible to provide (?:a )?comprehensive guidance\b/,
    /^describe the metrics themselves and the reasons? (?:why )?they weren t added\b/,
    /^for each of (?:the dependencies|these|them) fill in the following\b/,
    /^e g new annotation of size 32b$/,
    /^e g new object x for every existing pod$/,
    /^please describe the details$/,
    /^things to keep in mind include additional in memory state\b/,
    /^(?:this|think) through this both in small and large cases\b/,
    /^(?:mitigations? )?what can be done to stop the bleeding especially for already running user workloads$/,
    /^(?:diagnostics? )?what are the useful log messages and their required logging levels?\b/,
    /^if not describe why$/,
];
/** What stands at the start of a text of the template's generations: one of many is looked for only where any is there. */
const ANY_LABEL = anyOf(LABELS);
const ANY_OPTION = anyOf(OPTIONS);
const isAnchored = ({ source }) => source.startsWith('^');
const OLDER_STARTS = anyOf(OLDER_HELP.filter(isAnchored));
const OLDER_PARTS = OLDER_HELP.filter((help) => !isAnchored(help));
function anyOf(patterns) {
    return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]?.flags);
}
/** The label of the template that a text starts with. */
function labelAt(text) {
    return ANY_LABEL.test(text) ? template_phrases_firstOf(LABELS, text) : undefined;
}
/** The option of the template that a text starts with. */
function optionAt(text) {
    return ANY_OPTION.test(text) ? template_phrases_firstOf(OPTIONS, text) : undefined;
}
function template_phrases_firstOf(patterns, text) {
    for (const pattern of patterns) {
        const found = pattern.exec(text);
        if (found !== null)
            return found[0];
    }
    return undefined;
}
/** Whether normalised words are an instruction of an older template. */
function isOlderHelp(words) {
    return OLDER_STARTS.test(words) || OLDER_PARTS.some((help) => help.test(words));
}

;// CONCATENATED MODULE: ./lib/load/readme/template-text.js
/** Which words of an answer are the template's. */


/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
function isLabel(text, { lines, prose }) {
    const words = (0,questionnaire/* normalise */.j7)(text);
    // The template speaks of `yes` and `no` as well: whoever writes one in front of a colon has answered.
    if (ANSWERED.test(words))
        return false;
    return lines.has(words) || (words.split(' ').length <= 8 && words !== '' && prose.includes(` ${words} `));
}
const ANSWERED = /^(?:yes|no|none|never|always|true|false)$/;
/** Between sentences, and before the items that Markdown takes for a paragraph's lines. */
const SENTENCES = /(?<=[.?!_])(?<!\b(?:e\.g|i\.e)\.)\s+|\n(?=[ \t]*[-*_])/;
/** Drops the sentences that are the template's instructions. */
function withoutInstructions(text, boilerplate) {
    const whole = (0,questionnaire/* normalise */.j7)(text);
    if (whole === '')
        return text;
    if (isOfTemplate(text, whole, boilerplate))
        return '';
    const below = withoutFirstLines(text, boilerplate);
    if (below !== undefined)
        return below;
    const sentences = text.split(SENTENCES);
    const kept = sentences.filter((sentence) => {
        const words = (0,questionnaire/* normalise */.j7)(sentence);
        return !isOfTemplate(sentence, words, boilerplate) && !isOlderHelp(words);
    });
    return kept.length === sentences.length ? text : kept.join(' ').trim();
}
/** The first sentence that `withoutInstructions` drops from a text that it keeps some of. */
function instructionAmong(text, value) {
    if (value === '' || value === text)
        return undefined;
    // What is kept stands in order: each sentence is looked for behind the one before.
    let from = 0;
    const dropped = text
        .split(SENTENCES)
        .find((sentence) => {
        const at = value.indexOf(sentence.trim(), from);
        from = Math.max(at, from);
        return sentence.trim() !== '' && at === -1;
    })
        ?.split('\n', INSTRUCTION_LINES);
    // Where the instruction ends without a full stop the author's words follow in the next line.
    const end = dropped?.findIndex((line) => line.trim() !== '' && value.includes(line.trim())) ?? -1;
    return (dropped
        ?.slice(0, end === -1 ? undefined : end)
        .join('\n')
        .trim() || undefined);
}
/** Instructions of a few lines do not always end in a full stop; what the author wrote below them follows at once. */
const INSTRUCTION_LINES = 6;
/** The lines below those that are one instruction, without further instructions; `undefined` when there is none. */
function withoutFirstLines(text, boilerplate) {
    const written = text.split('\n', INSTRUCTION_LINES + 1);
    for (let count = Math.min(written.length - 1, INSTRUCTION_LINES); count > 0; count--) {
        // A sentence that goes on in the next line is the template's as a whole or not at all.
        if (/^\s*\p{Ll}/u.test(written[count] ?? ''))
            continue;
        const first = written.slice(0, count).join('\n');
        if (isOfTemplate(first, (0,questionnaire/* normalise */.j7)(first), boilerplate))
            return withoutInstructions(text.slice(first.length).trim(), boilerplate);
    }
    return undefined;
}
/** Words of the repository's template, enough of them to be no accident. */
function isOfTemplate(text, words, { prose }) {
    if (words === '' || words.length > prose.length || !startsIn(words, prose))
        return false;
    const long = words.split(' ').length >= 5;
    const bracketed = /^\[[^\]]+\]\s*:?$/.test(text.trim());
    return (long || bracketed) && prose.includes(` ${words} `);
}
/** More of a text than any template has in common with others by accident, in characters. */
const OPENING = 24;
/** Whether the first words stand in the template: what is sought first, since most texts share nothing with it. */
function startsIn(words, prose) {
    return words.length <= OPENING || prose.includes(` ${words.slice(0, OPENING)}`);
}

;// CONCATENATED MODULE: ./lib/load/readme/units.js
/** The blocks of an answer → its lines, labels and options, the author's words told from the template's. */



const BOX = /^\\?\[[ \t]{0,3}([xX✓✔]?)[ \t]{0,3}\\?\][ \t]*(?![(:[])/;
/** Splits an answer's blocks into units and tells the author's words from the template's. */
function unitsOf(blocks, boilerplate, source) {
    const units = [];
    for (const block of blocks) {
        if (block.kind === 'heading') {
            units.push({ ...bare(block, block.text, block), kind: 'heading', value: '' });
        }
        else if (block.kind === 'code') {
            units.push({ ...bare(block, block.text, block), kind: 'code', value: block.text });
        }
        else if (block.text.trim() === '') {
            if (block.media)
                units.push({ ...bare(block, '', block), kind: 'media', value: '[media]' });
        }
        else {
            const written = lines(block, source);
            const codes = codesOf(written, block);
            for (const [at, line] of written.entries())
                units.push(unit({ ...block, codes: codes[at] ?? [] }, line, boilerplate));
        }
    }
    return units;
}
/**
 * Joins the lines of a paragraph, but for those that start an option or label of their own. A bullet that is indented too far is
 * text to Markdown and a nested item to its author.
 */
function lines(block, source) {
    const result = [];
    const spans = sourceLines(block, source);
    block.text.split('\n').forEach((raw, index) => {
        const bullet = /^\s*[-*+][ \t]+/.exec(raw);
        const text = raw.slice(bullet?.[0].length ?? 0).trim();
        const starts = bullet !== null || BOX.test(text) || labelAt(text) !== undefined;
        const last = result.at(-1);
        const span = spans?.[index] ?? block;
        if (last && !starts) {
            last.text += `\n${text}`;
            last.end = span.end;
        }
        else
            result.push({ text, start: span.start, end: span.end, nested: last !== undefined && bullet !== null });
    });
    return result;
}
/** The block's lines in the source, without indentation and markers; `undefined` when its text has other lines. */
function sourceLines({ start, end, text }, source) {
    const spans = [];
    let at = start;
    for (const line of source.slice(start, end).split('\n')) {
        const lead = /^[\s>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?/.exec(line)?.[0].length ?? 0;
        const trimmed = line.trimEnd().length;
        if (trimmed > lead || spans.length > 0)
            spans.push({
                start: at + Math.min(lead, trimmed),
                end: at + Math.max(trimmed, Math.min(lead, trimmed)),
            });
        at += line.length + 1;
    }
    return spans.length === text.split('\n').length ? spans : undefined;
}
/** The code spans of each line: a block holds them in the order of its text. */
function codesOf(written, { codes }) {
    let next = 0;
    return written.map(({ text }) => {
        const own = [];
        let from = 0;
        for (let code = codes[next]; code; code = codes[++next]) {
            const at = text.indexOf(code.text.trim(), from);
            if (at === -1)
                break;
            own.push(code);
            from = at + code.text.trim().length;
        }
        return own;
    });
}
function bare(block, text, span) {
    return {
        text,
        box: undefined,
        depth: block.depth,
        codes: block.codes,
        linked: block.media && block.kind !== 'code',
        template: undefined,
        start: span.start,
        end: span.end,
    };
}
function unit(block, line, boilerplate) {
    const box = BOX.exec(line.text);
    const text = box ? line.text.slice(box[0].length) : line.text;
    const common = {
        text,
        kind: 'text',
        box: box ? (box[1] ? 'ticked' : 'unticked') : undefined,
        depth: block.depth + (line.nested ? 1 : 0),
        codes: block.codes,
        linked: block.media && block.kind !== 'code',
        start: line.start,
        end: line.end,
    };
    const label = labelAt(text);
    if (label !== undefined) {
        const value = withoutInstructions(text.slice(label.length).trim(), boilerplate);
        return { ...common, template: 'label', value };
    }
    if (box || boilerplate.lines.has((0,questionnaire/* normalise */.j7)(text))) {
        const option = optionAt(text);
        if (option !== undefined)
            return { ...common, template: 'option', value: text.slice(option.length).trim() };
    }
    const words = (0,questionnaire/* normalise */.j7)(text);
    if (boilerplate.lines.has(words))
        return { ...common, template: box ? 'option' : 'label', value: '' };
    const ownLabel = /^([^:?\n]{3,80})[:?](?!\/\/)\s*([\s\S]*)$/.exec(text);
    if (ownLabel && isLabel(ownLabel[1] ?? '', boilerplate)) {
        return {
            ...common,
            template: 'label',
            value: withoutInstructions((ownLabel[2] ?? '').trim(), boilerplate),
        };
    }
    const value = withoutInstructions(text, boilerplate);
    return { ...common, template: value === '' ? 'instruction' : undefined, value };
}
/** The author's text of the units: values of labels and options, everything else as written. */
function authorText(units) {
    return units
        .map(({ value }) => value.trim())
        .filter((value) => value !== '')
        .join('\n');
}
const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/g;
/** The value of a unit with a blank in the place of each code span, which stand in it in their order. */
function withoutCodes({ codes, value }) {
    let prose = '';
    let at = 0;
    for (const { text } of codes) {
        const start = value.indexOf(text, at);
        if (start === -1)
            continue;
        prose += `${value.slice(at, start)} `;
        at = start + text.length;
    }
    return prose + value.slice(at);
}
/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
function pendingIn(units, locate) {
    return units
        .filter(({ kind, value }) => kind === 'text' && value !== '')
        .flatMap((unit) => {
        if (!/TODO|TB[DA]|FIXME|XXX/.test(unit.value))
            return [];
        const prose = withoutCodes(unit);
        return [...prose.matchAll(PENDING)]
            .slice(0, 1)
            .map(([name]) => ({ value: name, place: locate(name, unit) }));
    });
}
/** Template text left in an answer that the author did write; where it is `onlyBoxes`, each of them. */
function leftoversOf(units, place, locate, onlyBoxes) {
    return units.flatMap((unit, index) => {
        if (unit.template === 'instruction' && !(isKeptLabel(unit.text) && hasValue(units, index)))
            return [{ kind: 'instruction', value: unit.text, place: place(unit) }];
        const among = unit.template === undefined ? instructionAmong(unit.text, unit.value) : undefined;
        if (among !== undefined && !isKeptLabel(among) && !hasValue(units, index))
            return [{ kind: 'instruction', value: among, place: locate(among.split('\n', 1)[0] ?? '', unit) }];
        if (isEmptyField(units, index))
            return [{ kind: 'label', value: unit.text, place: place(unit) }];
        const isOption = onlyBoxes || (unit.template === 'option' && unit.value === '' && !hasValue(units, index));
        return isOption && unit.box === 'unticked'
            ? [{ kind: 'option', value: unit.text, place: place(unit) }]
            : [];
    });
}
/** More than any answer has. */
const MANY = 1000;
/** A field of the template that nothing stands in, below no option that was not chosen and besides others that are filled in. */
function isEmptyField(units, index) {
    const unit = units[index];
    if (units.length > MANY ||
        unit === undefined ||
        unit.template !== 'label' ||
        unit.value !== '' ||
        /^(?:\[?optional\b|describe them\b)/i.test(unit.text))
        return false;
    if (!/[:=?]\s*$/.test(unit.text) || hasValue(units, index))
        return false;
    const above = units.slice(0, index).findLast(({ depth }) => depth < unit.depth);
    if (above?.box === 'unticked')
        return false;
    const beside = units.filter(({ depth, start }) => depth === unit.depth && start > (above?.start ?? -1));
    return beside.some(({ template, value }) => template === 'label' && value !== '');
}
/** What the template shows as an item with a colon serves as a label for what the author lists below it. */
function isKeptLabel(text) {
    return (/:\s*$/.test(text) &&
        (0,questionnaire/* normalise */.j7)(text).split(' ').length <= LABEL_WORDS &&
        !/\b(?:fill|describe|list|please|following|below)\b/i.test(text));
}
/** More words than this are a sentence. */
const LABEL_WORDS = 12;
/** Whether an answer is nothing but boxes that are not ticked, none of them with a value. */
function isOnlyBoxes(units) {
    const written = units.filter(({ value }) => value.trim() !== '');
    return (written.length > 0 &&
        units.every(({ box }) => box !== 'ticked') &&
        // Words behind a colon are an answer, whatever the box.
        written.every(({ box, template, text }) => box === 'unticked' && template === undefined && !/:\s*\S/.test(text)));
}
/** Units below `units[index]` in the list. */
function childrenOf(units, index) {
    const depth = units[index]?.depth ?? 0;
    let end = index + 1;
    while (end < units.length && (units[end]?.depth ?? 0) > depth)
        end++;
    return units.slice(index + 1, end);
}
function hasValue(units, index) {
    return childrenOf(units, index).some(({ value }) => value !== '');
}

;// CONCATENATED MODULE: ./lib/load/readme/answers.js
/** The questionnaire of a README → the answer to every question of the template. */









/** By question id, every question of the template in its order. */
function answersOf(reading) {
    const { template, sections, asked, region, path, place } = reading;
    // Where one question of a section has an answer of its own, the prose above leaves the others open.
    const answered = new Set(asked
        .filter(({ units }) => authorText(units) !== '')
        .map(({ occurrence }) => (0,questionnaire/* normalise */.j7)(occurrence.question.section)));
    const answers = template.questions.map((question) => {
        const section = sections.find(({ name }) => name === (0,questionnaire/* normalise */.j7)(question.section));
        const anchor = section?.block ?? region?.heading;
        const own = asked.filter(({ occurrence }) => occurrence.question === question);
        return own.length === 0
            ? missingAnswer(question, anchor ? place(anchor) : { path }, wholly(section, asked) ? section?.prose : '', insertionInto(reading, section, question))
            : answerOf(question, own, section, reading, !answered.has((0,questionnaire/* normalise */.j7)(question.section)));
    });
    return new Map(withPointers(answers, reading.recognise).map((answer) => [answer.question.id, answer]));
}
/** The answer to a question that is not asked. */
function missingAnswer(question, place, text = '', insertion) {
    return { question, state: 'missing', place, text, insertion };
}
/** None below prose of the author's: it would stand for the answer that the question is asked for. */
function insertionInto(reading, section, question) {
    const { region } = reading;
    return region === undefined || section?.prose ? undefined : insertionOf(question, { ...reading, region });
}
function answerOf(question, asked, section, { document, path, place }, isAlone) {
    const [first] = asked;
    const units = asked.flatMap((one) => one.units);
    const own = authorText(units);
    const general = own === '' && section !== undefined && isAlone && answersAll(section) ? section : undefined;
    const text = own === '' ? (general?.prose ?? '') : own;
    const passages = own === '' ? (general?.passages ?? []) : passagesOf(units);
    const paragraphs = passages.length === 0 ? [text] : passages.map((passage) => passage.text);
    const ticked = units.some(({ box }) => box === 'ticked');
    const written = units.filter(({ value, box }) => value.trim() !== '' || box === 'ticked');
    const within = (words, unit) => (0,locate/* locate */.x)(document, path, words, unit);
    const [from] = written;
    const to = written.at(-1);
    const state = isOnlyBoxes(units) ? 'unanswered' : stateOf(question, text, ticked, paragraphs);
    const below = {
        question,
        place: place(first?.occurrence.words ?? { start: 0, end: 0 }),
        written: from && to && place({ start: from.start, end: to.end }),
        text: isOnlyBoxes(units) ? '' : text,
        repeats: asked.slice(1).map(({ occurrence }) => place(occurrence.words)),
        leftovers: leftoversOf(units, place, within, isOnlyBoxes(units)),
        promises: (0,promise_places/* placedPromises */.C)(own === '' ? (general?.block.text ?? '') : question.heading, passages, document, path),
        ticked: units.filter(({ box }) => box === 'ticked').map((unit) => unit.text),
        filled: units
            .filter(({ template, value }) => template === 'label' && value !== '')
            .map((unit) => unit.text),
        linked: units.some((unit) => unit.linked) || /https?:\/\//.test(text),
        metrics: (0,metrics/* metricsOf */.Ps)(units, document, path),
        comments: asked.flatMap(({ comments }) => comments),
        withoutComments: asked.flatMap(({ withoutComments }) => withoutComments),
    };
    if (state !== 'answered')
        return { ...below, state };
    return { ...below, state, pending: pendingIn(units, within) };
}
/** Whether the prose of a section stands for its questions: it speaks for all of it, or puts all of it off. */
function answersAll({ prose, passages, block }) {
    return (standsForAll(prose) ||
        (0,promises/* isWhollyPutOff */.qQ)(block.text, passages.map(({ text }) => text)));
}
/** What the author wrote in words, code and headings left out. */
function passagesOf(units) {
    return units
        .filter(({ kind, value }) => kind === 'text' && value.trim() !== '')
        .map(({ value, start, end }) => ({ text: value, start, end }));
}
/** A section whose questions are all gone is answered by its prose, if by anything. */
function wholly(section, asked) {
    return (section !== undefined &&
        !asked.some(({ occurrence }) => (0,questionnaire/* normalise */.j7)(occurrence.question.section) === section.name));
}

;// CONCATENATED MODULE: ./lib/load/readme/disablement.js
const LEAD = /^(?:[^\p{L}\p{N}\n]{0,20}\[[ xX]?\])?[^\p{L}\p{N}\n]{0,20}/u;
const OFF = '(?:disabl(?:e|ed|ing)|(?:turn|switch)(?:ed|ing)?\\s+(?:it\\s+)?off|roll(?:ed|ing)?[\\s-]+(?:it\\s+)?back|rollback|revert(?:ed|ing)?|deactivat(?:e|ed|ing))';
/** `The gate can be switched off`, `rolling back is possible`. */
const ABLE = new RegExp(`\\b(?:can|could|may)\\s+(?:(?:also|simply|be|\\w+ly)\\s+){0,3}${OFF}\\b|\\bable\\s+to\\s+${OFF}\\b|\\b${OFF}\\b[^.\\n]{0,40}\\b(?:is|are)\\s+(?:possible|supported|safe|allowed)\\b`, 'i');
const UNABLE = new RegExp(`\\b(?:can\\s?not|can['’]t|could\\s+not|may\\s+not|no\\s+longer|never)\\s+(?:(?:be|\\w+ly)\\s+){0,2}${OFF}\\b|\\b(?:not\\s+possible|impossible|unable|no\\s+(?:way|means|mechanism))\\s+to\\s+${OFF}\\b|\\bno\\s+${OFF}\\b|\\b${OFF}\\b[^.\\n]{0,40}\\b(?:is|are)\\s+(?:not\\s+(?:possible|supported|allowed)|impossible|unsupported)\\b`, 'i');
/** "Yes" and "no" in other words, at the start. */
const AFFIRMED = /^(?:yes|yep|yeah|yup|y(?=\W|$)|true|sure|of\s+course|absolutely|certainly|definitely|correct)\b/i;
/** "No." and "No, …", not the "no" of "No state is kept". */
const DENIED = /^(?:no|nope|never|false|unfortunately\s+no|no\s+way)(?=[*_`)"']*(?:[.,:;!\n–—-]|\s[-–—(]|\s*$|\s+(?:it|this|that|the|once|because|as|since|there|you|we|users?|operators?|in|for|at|after|when|not|but|and|unless|to|way)\b))|^(?:unfortunately|sadly)?,?\s*not(?=\s+(?:any\s?more|possible|supported|once|after|at\s+all)\b|[.,!]|$)/i;
/** What the heading asks about, and that it can be, or what happens when it is. */
const IMPLIED = /^(?:if|when|once|by|after)\b[^.\n]{0,60}\b(?:disabl|turn(?:ed|ing)?\s+off)|^(?:to\s+)?(?:set|disable|disabling|turn|turning|switch|unset|possible)\b|^(?:it|this)\s+can\b(?!\s?not\b)/i;
/** From a stage or release on the gate cannot be turned off. */
const LOCKED = /\b(?:at|in|once|after|when|since|starting\s+(?:in|with|from))\b[^.\n]{0,40}\b(?:ga|stable|v?1\.\d{2})\b[^.]{0,120}\b(?:locked|no\s+way\s+to\s+disable|(?:can\s?not|can['’]t|(?:can\s+)?no\s+longer)\s+be\s+(?:disabled|turned\s+off))\b/i;
/** `For X:` or `In Y,` in front of a yes or no. */
const QUALIFIER = /^[\w .`()/-]{1,60}[:,]\s{0,4}(?=[*_`]{0,3}(?:yes|no)(?:[.,:;!\n]|$))/i;
/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
function disablementOf(answer) {
    if (answer?.state !== 'answered' || !answer.written)
        return undefined;
    const chosen = chosenOf(answer.text, answer.ticked);
    const text = chosen ?? answer.text.replace(LEAD, '');
    const start = text
        .replace(/^(?!(?:yes|yep|yeah|sure|no|nope|never|true|false)\b)[`*_]{0,3}[A-Z][A-Za-z0-9]{1,80}[`*_]{0,3}:\s{0,4}/i, '')
        .replace(LEAD, '')
        .replace(QUALIFIER, '');
    const [first = ''] = start.split(/[\n]{2}|(?<=\.)\s/, 1);
    const yes = AFFIRMED.test(start);
    const no = DENIED.test(start) || (STARTS_UNABLE.test(start) && UNABLE.test(first));
    if (chosen === undefined && isQualified(answer.text))
        return undefined;
    const [words = ''] = start.split(/[\n.]/, 1);
    const said = { value: words.trim(), place: answer.written, untilStable: LOCKED.test(answer.text) };
    if (said.untilStable && !no)
        return { yes: true, clear: yes, ...said };
    if (yes !== no)
        return { yes, clear: true, ...said };
    // Possible until it is stable: that says both.
    if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(first))
        return undefined;
    if (/^(?:it\s+)?depends\b/i.test(start))
        return undefined;
    if (UNABLE.test(first))
        return { yes: false, clear: false, ...said };
    return ABLE.test(first) || IMPLIED.test(first) || ABLE.test(start)
        ? { yes: true, clear: false, ...said }
        : undefined;
}
/** What says itself that the feature cannot be disabled, in the words of the question. */
const STARTS_UNABLE = /^(?:it|this|(?:the|this)\s+(?:feature|enhancement|change))\s*(?:\([^)]{0,80}\)\s*)?(?:can\s?not|can['’]t)\b/i;
/** The one that is ticked where the answer offers both: `[x] Yes`, `[ ] No`. */
function chosenOf(text, ticked) {
    const boxes = [...text.matchAll(/\[([ xX])\]\s{0,4}(yes|no)\b/gi)];
    const inText = boxes.filter(([, mark]) => mark !== ' ').map(([, , word = '']) => word);
    const chosen = [...inText, ...ticked.filter((option) => /^(?:yes|no)\b/i.test(option))];
    return chosen.length === 1 ? chosen[0] : undefined;
}
/** An answer per stage, version or component says both; a sentence such as "No state is kept." is no answer. */
function isQualified(text) {
    const starts = text
        .split(/\n|(?<=\.)\s+/)
        .map((sentence) => /^[\s*_`-]*(?:[\w.` ()-]{1,40}[:,]\s*)?[*_`]*(yes\b|no(?=[*_`]*(?:[.,:;!]|\s*$|\s+[–—-]|\s+(?:in|for|at|once|after)\b)))/i
        .exec(sentence)?.[1]
        ?.toLowerCase());
    return new Set(starts.filter((start) => start !== undefined)).size > 1;
}

// EXTERNAL MODULE: ./lib/model/components.js
var model_components = __webpack_require__(4693);
// EXTERNAL MODULE: ./lib/text/append.js
var append = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/load/readme/gate-tables.js
const GATE_HEAD = /^(?:feature[\s-]?(?:gate|flag)|gate)s?(?:\s+names?)?$/i;
/** Says what it holds only beside a column of components. */
const NAME_HEAD = /^names?$/i;
const COMPONENT_HEAD = /^(?:(?:affected|depend(?:ing|ent)|relevant)\s+)?components?(?:\(s\))?(?:\s+(?:depending\s+on|using|affected)\b[^|\n]{0,40})?$/i;
const DELIMITER = /^[ \t|:-]{2,}$/;
/** More than any answer has. */
const MAX_ROWS = 200;
/** Whether a unit is a table of any kind. */
function isTable({ kind, text }) {
    const [head = '', delimiter = ''] = text.split('\n', 2);
    return kind === 'text' && head.includes('|') && delimiter.includes('-') && DELIMITER.test(delimiter);
}
/** The rows of a table of gates; none where its heads do not say that it is one. */
function gateRows(unit, source) {
    if (!isTable(unit))
        return [];
    const [head, , ...rows] = rowsOf(unit, source);
    if (head === undefined)
        return [];
    const heads = cellsOf(head.text);
    const componentAt = heads.findIndex((cell) => COMPONENT_HEAD.test(cell));
    const named = heads.findIndex((cell) => GATE_HEAD.test(cell));
    const gateAt = named === -1 && componentAt !== -1 ? heads.findIndex((cell) => NAME_HEAD.test(cell)) : named;
    if (gateAt === -1)
        return [];
    return rows.slice(0, MAX_ROWS).map((row) => {
        const cells = cellsOf(row.text);
        const components = componentAt === -1 ? undefined : (cells[componentAt] ?? '');
        return { unit: row, gate: cells[gateAt] ?? '', components };
    });
}
/** Each line of the table as a unit of its own. */
function rowsOf(unit, source) {
    let start = unit.start;
    return source
        .slice(unit.start, unit.end)
        .split('\n')
        .map((text) => {
        const end = start + text.length;
        const codes = unit.codes.filter((code) => code.start >= start && code.end <= end);
        const row = { ...unit, text, start, end, codes };
        start = end + 1;
        return row;
    });
}
/** The cells between bars that are not escaped, as text. */
function cellsOf(line) {
    const row = line.replace(/^[ \t>]*\|?/, '');
    return row.split(/(?<!\\)\|/).map((cell) => cell
        .replace(/\]\([^()\s]{0,500}\)/g, ']')
        .replace(/[[\]`*\\]|<br\s?\/?>/g, (mark) => (mark.startsWith('<') ? ', ' : ''))
        .trim());
}

;// CONCATENATED MODULE: ./lib/load/readme/labelled-lists.js
/** The enablement answer's labels: `Feature gate name:` and `Components depending on the feature gate:`, with what stands behind and below each. */


const GATE_LABEL = /^(?:gate\s+names?\s*[:=]\s*)|^(?:the\s+|name\s+of\s+the\s+)?f[ae]{1,2}\w{1,3}ure[\s-]*(?:gate|flag)s?(?:\(s\))?(?:\s+names?(?:\(s\))?)?(?:\s*\([^)]*\))?\s*[:=]?\s*/i;
const COMPONENT_LABEL = /^components?(?:\(s\))?(?:\s(?!exposing|restart)[^:=\n]{0,60})?\s{0,3}[:=]\s*|^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*/i;
const OPTION = /^(?:feature\s*gates?\s*(?:\(also\b[^)]*\))|other)\s{0,3}[:.]?$/i;
/** The labelled lists in order; below a chosen "Other" mechanism only components, below one that is not chosen none. */
function labelledLists(units, source) {
    const lists = [];
    const others = othersOf(units);
    units.forEach((unit, index) => {
        const other = others[index];
        if (unit.kind !== 'text' || other?.box === 'unticked')
            return;
        for (const list of ofTable(unit, source, other !== undefined))
            lists.push(list);
        const text = unit.text.trim();
        const children = childrenOf(units, index);
        const components = COMPONENT_LABEL.exec(text);
        const gates = components ? null : GATE_LABEL.exec(text);
        const isOption = OPTION.test(text);
        if (components) {
            const value = text.slice(components[0].length);
            lists.push({
                kind: 'components',
                label: unit,
                value,
                children,
                isOption: false,
                inOther: other !== undefined,
            });
        }
        else if (gates && other === undefined && (!isOption || listsNames(children)))
            lists.push({
                kind: 'gates',
                label: unit,
                value: text.slice(gates[0].length),
                children,
                isOption,
                inOther: false,
            });
    });
    return lists;
}
/** A row that names a gate beside its components says what both labels do. */
function* ofTable(unit, source, inOther) {
    for (const { unit: label, gate, components } of gateRows(unit, source)) {
        if (components === undefined)
            return;
        const row = { label, children: [], isOption: false, inOther };
        if (!inOther)
            yield { ...row, kind: 'gates', value: gate };
        yield { ...row, kind: 'components', value: components };
    }
}
/** For each unit the option "Other" that it belongs to. */
function othersOf(units) {
    let other;
    return units.map((unit) => {
        if (unit.kind === 'text' && (unit.box || startsOther(unit)))
            other = startsOther(unit) ? unit : undefined;
        return other;
    });
}
/** Whether a unit is the template's option "Other". */
function startsOther(unit) {
    return /^other\b/i.test(unit.text.trim()) && (unit.box !== undefined || unit.template === 'option');
}
/** An option line counts as a gate label only when bullets with names, not the template's labels, stand below it. */
function listsNames(children) {
    return !children.some(({ text }) => GATE_LABEL.test(text.trim()) || COMPONENT_LABEL.test(text.trim()));
}

// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(4027);
;// CONCATENATED MODULE: ./lib/load/readme/name-lists.js
/** Lists of names as authors write them: quoted, in parentheses, with emphasis. */

/** Longer than any list of names, in characters: what follows is prose. */
const LONGEST_LIST = 2000;
/** A name without the marks around it and the value that a flag gives it. */
function clean(text) {
    return (0,trim/* trimmed */.d)(text, /[\s`"'*_([<]/, /[\s`"'*)\]>.,;:!]/).replace(/=(?:true|false)$/i, '');
}
function cleanLine(text) {
    return clean(text.replace(/\s+/g, ' '));
}
/** The text outside of parentheses; one that is never closed hides the rest. */
function withoutParentheses(text) {
    let result = '';
    let open = 0;
    for (const part of text.split(/([()])/)) {
        if (part === '(')
            open++;
        else if (part === ')' && open > 0) {
            open--;
            if (open === 0)
                result += ' ';
        }
        else if (open === 0)
            result += part;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/load/readme/component-names.js
/** Components in the enablement answer. */






/** Components behind their label: inline list, nested bullets or both. `confident` when all of it are names. */
function readComponents({ label, value, children }, document, path) {
    const components = new Map();
    let confident = true;
    for (const { text, unit } of componentLists(label, value, children)) {
        for (const part of partsOf(text)) {
            const name = componentName(part);
            if (name === undefined || !isOneName(name))
                confident &&= cleanLine(part) === '';
            if (name !== undefined && !components.has((0,model_components/* component */.s9)(name)))
                components.set((0,model_components/* component */.s9)(name), { value: name, place: (0,locate/* locate */.x)(document, path, name, unit) });
        }
    }
    return { components: [...components.values()], confident };
}
function componentLists(label, value, children) {
    const lists = (0,non_answers/* saysNothing */._X)(value) ? [] : [{ text: value, unit: label }];
    const level = children[0]?.depth;
    for (const child of children) {
        if (child.kind !== 'text' ||
            isTable(child) ||
            child.depth !== level ||
            GATE_LABEL.test(child.text) ||
            child.box)
            break;
        const [text = ''] = child.text.trim().split(/[:(–—]| - /, 1);
        lists.push({ text, unit: child });
    }
    return lists;
}
/** A part of a component followed by the component in parentheses is the component. */
function named(text) {
    return text.replace(/[^,;()\n]{1,80}\(([^()\n]{1,60})\)/g, (whole, inside) => (0,model_components/* isKnownComponent */.xh)(cleanLine(inside)) && !(0,model_components/* isKnownComponent */.xh)(cleanLine(whole.slice(0, whole.indexOf('('))))
        ? ` ${inside} `
        : whole);
}
function partsOf(text) {
    return withoutParentheses(named(text.slice(0, LONGEST_LIST)))
        .replace(/\n/g, ' ')
        .split(/,|;|\band\b|&|\s\/\s|\bor\b|\+|\bas\s+well\s+as\b|\bplus\b|\b(?:along|together)\s+with\b/)
        .flatMap(apart);
}
/** Names that nothing but blanks separate: `kube-apiserver kubelet`. */
function apart(part) {
    const words = part.trim().split(/\s+/);
    return words.length > 1 && words.every((word) => (0,model_components/* isKnownComponent */.xh)(cleanLine(word))) ? words : [part];
}
/** Components in parentheses behind the name of their gate: `` `X` (kube-apiserver and kubelet) ``. */
function componentsBehind(name, unit, document, path) {
    const at = unit.text.indexOf(name);
    if (at === -1)
        return [];
    const [, inside] = /^[`*_\s:-]{0,6}\(([^()]{1,200})\)/.exec(unit.text.slice(at + name.length)) ?? [];
    if (inside === undefined)
        return [];
    const parts = partsOf(inside.replace(/^\s*(?:components?\s*:|(?:in|for)\s)/i, ''));
    const names = parts.map((part) => cleanLine(part).replace(/^(?:the|in)\s+/i, ''));
    return names.every(model_components/* isKnownComponent */.xh)
        ? names.map((value) => ({ value, place: (0,locate/* locate */.x)(document, path, value, unit) }))
        : [];
}
/** One component of a list, or `undefined` when the words are prose. */
function componentName(part) {
    const name = cleanLine(part)
        .replace(/^(?:the|in|both)\s+/i, '')
        .replace(/\.$/, '');
    if ((0,non_answers/* saysNothing */._X)(name) || /^etc$/i.test(name))
        return undefined;
    if ((0,model_components/* isKnownComponent */.xh)(name))
        return name;
    const words = name.split(/\s+/);
    const [first = ''] = words;
    if (words.length > 1 && (0,model_components/* isKnownComponent */.xh)(first))
        return first;
    if (words.length > 1)
        return words.length <= LONGEST_NAME && KIND.test(name) ? name : undefined;
    return /^[A-Za-z][\w.-]*$/.test(name) && /[-.]|^[a-z]+$/.test(name) && !/^(?:yes|no)$/.test(name)
        ? name
        : undefined;
}
/** In words. */
const LONGEST_NAME = 4;
/** What programs are called that run beside those of every cluster. */
const KIND = /^[\w.-]+(?:\s[\w.-]+){0,3}\s(?:controller|manager|webhook|driver|plugin|autoscaler|scheduler|server|agent|operator|sidecar|proxy|daemon|registrar|runtime|provider)s?$/i;
/** A name of several words may also be a part of a component that the other side calls by its own name. */
function isOneName(name) {
    return (0,model_components/* isKnownComponent */.xh)(name) || !/\s/.test(name);
}
/** Known components named in the prose of a mechanism that is no gate. */
function mentionedComponents(units, document, path) {
    const found = new Map();
    for (const unit of units) {
        // What restarts is not what the mechanism is in.
        if (unit.kind !== 'text' || unit.value === '' || /^will\s+enabling\b/i.test(unit.text))
            continue;
        for (const [name] of unit.value.matchAll(/(?<![\w/-])(?:kube-[a-z-]+|(?:kube[\s-])?api[\s-]?server|kubectl|kubelet|kubeadm|cloud-controller-manager|external-[a-z]+(?:-[a-z]+)*er|node-driver-registrar)\b/gi)) {
            if (((0,model_components/* isKnownComponent */.xh)(name) || !/^kube/i.test(name)) && !found.has((0,model_components/* component */.s9)(name)))
                found.set((0,model_components/* component */.s9)(name), { value: name, place: (0,locate/* locate */.x)(document, path, name, unit) });
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/load/readme/gates.js
/** Feature gates and components in the answer to "How can this feature be enabled / disabled in a live cluster?" */









/** More than any KEP has. */
const MAX_GATES = 200;
const GATE = /^[A-Za-z][A-Za-z0-9]*(?:[_*{}][A-Za-z0-9*{}]*)*$/;
const NO_GATE = /^(?:no|not|true|false|the|a|an|this|there|is|alpha|beta|ga|stable|yes|same|feature|gate|gates|other|see|both|all|new|existing|kep|name|and|or)$/i;
/** Reads the units of the enablement answer. */
function readEnablement(units, document, path) {
    const labelled = interpret(labelledLists(units, document.source), document, path);
    const gates = labelled.gates.length > 0 ? labelled.gates : proseGates(units, document, path);
    const otherMechanism = labelled.gates.length === 0 && choosesOther(units);
    const named = {
        gates,
        components: labelled.components,
        componentsConfident: labelled.confident,
        otherMechanism,
    };
    if (labelled.gates.length > 0 || labelled.components.length > 0)
        return named;
    const others = othersOf(units);
    const chosen = units.filter((_, index) => others[index]?.box !== 'unticked');
    const mentioned = mentionedComponents(chosen, document, path);
    return mentioned.length > 0 ? { ...named, components: mentioned, componentsConfident: false } : named;
}
/** Components belong to the gates named last above them, before any gate to none in particular. */
function interpret(lists, document, path) {
    const gates = [];
    const loose = [];
    let confident = true;
    let current = [];
    // What stands in parentheses behind a name need not be all.
    if (!lists.some(({ kind }) => kind === 'components'))
        confident = false;
    for (const list of lists) {
        if (gates.length > MAX_GATES)
            break;
        if (list.kind === 'components') {
            const named = readComponents(list, document, path);
            confident &&= named.confident;
            for (const { components } of current.length > 0 && !list.inOther ? current : [{ components: loose }])
                (0,append/* append */.B)(components, named.components);
            continue;
        }
        const names = readGates(list, document, path);
        if (names.length === 0)
            continue;
        current = names
            .filter(({ value }) => !gates.some((gate) => gate.value === value))
            .map(({ unit, ...named }) => ({
            ...named,
            labelled: true,
            isForeign: isForeign(named.value, unit, path),
            components: componentsBehind(named.value, unit, document, path),
        }));
        (0,append/* append */.B)(gates, current);
    }
    return { gates, components: loose, confident };
}
/** Whether the option "Other" is ticked, or stands without a box and has something below it. */
function choosesOther(units) {
    const at = units.findIndex(({ text, box }) => /^other\b/i.test(text.trim()) && box !== 'unticked');
    return (at !== -1 && (units[at]?.box === 'ticked' || childrenOf(units, at).some(({ value }) => value !== '')));
}
const PROSE_GATE = /(?<![\w.])([A-Z][A-Za-z0-9]+)\s+(?:alpha\s+|beta\s+)?feature[\s-]?gate\b|\bfeature[\s-]?gates?:?\s+(?:called\s+|named\s+)?([A-Z][A-Za-z0-9]+)(?!\w)|^[ \t]*(?:-[ \t]+)?name:[ \t]*([A-Z][A-Za-z0-9]+)[ \t]*$/gm;
/** A bullet that starts with the name of what it switches. */
const NAMED_FIRST = /^([A-Z][A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*)\s?(?::|\s[-–—])\s/;
const SWITCHES = /\b(?:gate|enabl|disabl|alpha\b|beta\b)/i;
/** The environment variables that kubectl and client-go have for gates; below "Other" the author says that it is none. */
const VARIABLE = /\b(KUBECTL_[A-Z0-9]+(?:_[A-Z0-9]+){0,10}|KUBE_FEATURE_\w+)/g;
/** Gates that an answer without labels speaks of: "the `X` feature gate", a quoted piece of kep.yaml, an environment variable. */
function proseGates(units, document, path) {
    const found = new Map();
    const others = othersOf(units);
    for (const [index, unit] of units.entries()) {
        if (unit.value === '')
            continue;
        const [, first = ''] = SWITCHES.test(unit.text) ? (NAMED_FIRST.exec(unit.text.trim()) ?? []) : [];
        const names = [
            first,
            ...[...unit.text.matchAll(PROSE_GATE)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
            ...(others[index] === undefined
                ? [
                    ...[...unit.text.matchAll(VARIABLE)].map((match) => match[1] ?? ''),
                    ...gateRows(unit, document.source).flatMap((row) => gateNames(row.gate, row.unit)),
                ]
                : []),
        ];
        for (const name of names) {
            if (!isGate(name) || found.has(name))
                continue;
            found.set(name, {
                value: name,
                place: (0,locate/* locate */.x)(document, path, name, unit),
                labelled: false,
                isForeign: isForeign(name, unit, path),
                components: componentsBehind(name, unit, document, path),
            });
        }
    }
    return [...found.values()];
}
function readGates({ label, value, children, isOption }, document, path) {
    const own = isOption ? [] : gateNames(value, label);
    const names = own.map((name) => ({ name, unit: label }));
    if (own.length === 0 && cleanLine(value) === '') {
        for (const child of children) {
            if (child.kind !== 'text' || isTable(child) || COMPONENT_LABEL.test(child.text.trim()))
                break;
            if (child.depth > (children[0]?.depth ?? 0))
                continue;
            const [first] = isOption && child.codes.length === 0 ? [] : gateNames(child.text.replace(/[:(–—].*$/s, ''), child);
            if (first)
                names.push({ name: first, unit: child });
            else if (cleanLine(child.text) === '')
                break;
        }
    }
    return names.map(({ name, unit }) => ({
        value: name.replace(/\{[^}]*\}/g, '*'),
        place: (0,locate/* locate */.x)(document, path, name, unit),
        unit,
    }));
}
/** Whether the words behind a gate's name give it to another KEP: `X (KEP-1234)`, `X, owned by KEP 1234`. */
function isForeign(name, { text }, path) {
    const behind = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 120);
    const [, number] = /^[^.\n]{0,60}\bKEP[-\s#]{0,2}(\d+)/i.exec(behind) ?? [];
    return number !== undefined && !new RegExp(`(?:^|/)0*${number}-`).test(path);
}
/** Names of a list such as `` `A` and `B` ``, `A, B`, `A (beta in 1.28)`, `A; note that ...`. */
function gateNames(text, unit) {
    const plain = withoutParentheses(text.slice(0, LONGEST_LIST));
    const codes = unit.codes.filter(({ text: code }) => plain.includes(code)).map(({ text: code }) => code);
    const quoted = [...plain.matchAll(/"([A-Za-z0-9]+)"/g)].map((match) => match[1] ?? '');
    const inCode = [...codes.flatMap((code) => code.split(/[,\s]+/)), ...quoted]
        .map(cleanPattern)
        .filter(isGate);
    if (inCode.length > 0)
        return [...new Set(inCode.filter((name) => listed(plain, name)))];
    const names = [];
    const list = plain.split(/;|\. |\n\n| - | – |\. *$/, 1)[0] ?? '';
    for (const part of list.split(/,|\band\b|&|\n|\//)) {
        const [first = '', ...rest] = part.trim().split(/\s+/).map(clean);
        if (first === '')
            continue;
        if (!isGate(first))
            break;
        names.push(first);
        if (rest.length > 0)
            break;
    }
    return [...new Set(names)];
}
/** In code a star behind a name is no emphasis: `CSIMigration*` stands for several gates. */
function cleanPattern(code) {
    const name = clean(code);
    return code.trim() === `${name}*` ? `${name}*` : name;
}
/** A code span belongs to the list until prose begins: `` `A`, `B` and `C`. It needs `D` ``. */
function listed(text, name) {
    const before = text
        .slice(0, Math.max(0, text.search(new RegExp(`(?<!\\w)${name.replace(/[^\w]/g, '.')}(?!\\w)`))))
        .replace(/[`"*_]/g, '');
    const words = before
        .split(/[,&;]|\band\b|\s/)
        .filter((word) => /[A-Za-z]/.test(word) && !isGate(clean(word)));
    return words.length <= 3 && !/[.;]\s|\brequires?\b|\bdepends?\b|\bprerequisite/i.test(before);
}
function isGate(name) {
    return (GATE.test(name) &&
        !NO_GATE.test(name) &&
        !(0,non_answers/* saysNothing */._X)(name) &&
        !(0,model_components/* isKnownComponent */.xh)(name) &&
        /[a-z0-9][A-Z]|[A-Z]{2}|^[A-Z][a-z]+[A-Z0-9]?|_/.test(name));
}

// EXTERNAL MODULE: ./lib/load/readme/questions.js
var questions = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/load/readme/region.js
var readme_region = __webpack_require__(7231);
;// CONCATENATED MODULE: ./lib/load/readme/template-comments.js
/** Comments of the template that still stand below a question, and the edits that take them out and nothing else. */

/** Fewer words than this may be an author's by accident. */
const ENOUGH_WORDS = 5;
/** A comment that speaks to this tool, to mdtoc or to reviewers. */
const SPEAKS = /prr-lint|UNRESOLVED|^\/?toc$/i;
const BULLET = /^[ \t]*[-*+][ \t]/;
/** HTML that goes on to the next blank line: what stands in it is no Markdown. */
const TAG = /^[ \t]*<(?!!--)/;
/**
 * The comments below a question (within `span`) whose words are the template's, in order. Only those on lines of their own: one in
 * the middle of a text may be there for what it separates. `blocks` are those of the answer.
 */
function templateCommentsIn(span, blocks, { prose }, document, path) {
    const comments = document.comments.filter((comment) => comment.start >= span.start &&
        comment.end <= span.end &&
        comment.closed &&
        template_comments_isOfTemplate(comment, prose));
    // Each from the start of a line to the end of a comment, with nothing but comments and blanks between.
    const groups = [];
    const found = [];
    for (const comment of comments) {
        if (blocks.some(({ start, end }) => start <= comment.start && comment.start < end))
            continue;
        const own = ownLines(comment, document.source);
        const last = groups.at(-1);
        if (own === undefined)
            continue;
        const grown = last && document.source.slice(last.end, own.start).trim() === ''
            ? { start: last.start, end: own.end }
            : own;
        if (!isRemovable(grown, span, document.source))
            continue;
        if (last && grown.start === last.start)
            groups.pop();
        groups.push(grown);
        found.push(comment);
    }
    return {
        comments: found.map((comment) => ({ value: comment.text, place: document.place(path, comment) })),
        withoutComments: groups.map((group) => {
            const { start, end } = removalOf(group, document.source);
            return { place: document.place(path, { start, end }), text: '' };
        }),
    };
}
function template_comments_isOfTemplate({ text }, prose) {
    const words = (0,questionnaire/* normalise */.j7)(text);
    return words.split(' ').length >= ENOUGH_WORDS && prose.includes(` ${words} `) && !SPEAKS.test(text);
}
/** From the start of the comment's first line to its end, when nothing else stands on its lines. */
function ownLines({ start, end }, source) {
    const from = source.lastIndexOf('\n', start - 1) + 1;
    const behind = source.slice(end, endOfLine(source, end));
    return source.slice(from, start).trim() === '' && behind.trim() === '' ? { start: from, end } : undefined;
}
function endOfLine(source, offset) {
    const feed = source.indexOf('\n', offset);
    return feed === -1 ? source.length : feed;
}
/** Whether what stands around the lines means the same without them. */
function isRemovable({ start, end }, within, source) {
    const above = source.slice(0, start).trimEnd();
    const lineAbove = above.slice(above.lastIndexOf('\n') + 1);
    const below = source.slice(end, within.end).replace(/^\s*\n/, '');
    const lineBelow = below.slice(0, endOfLine(below, 0));
    return (!TAG.test(lineAbove) &&
        !TAG.test(lineBelow) &&
        indentation(lineBelow) <= indentation(source.slice(start, end)));
}
function indentation(line) {
    return line.trim() === '' ? 0 : line.length - line.trimStart().length;
}
/**
 * The text to delete: with the blank lines below, if there are blank ones above too; at the end of the file with those above. Lines
 * that touch text on both sides leave a blank one, unless a bullet follows.
 */
function removalOf({ start, end }, source) {
    const rest = source.slice(end);
    const words = rest.length - rest.trimStart().length;
    const above = source.slice(0, start);
    if (words === rest.length)
        return { start: above.trimEnd().length, end: end + (/^[ \t]*/.exec(rest)?.[0].length ?? 0) };
    const next = source.lastIndexOf('\n', end + words) + 1;
    const hasBlankAbove = /\n[ \t\r]*\n$/.test(above.slice(-200));
    if (hasBlankAbove)
        return { start, end: next };
    const lineFeed = endOfLine(source, end);
    const touchesBelow = next === lineFeed + 1;
    if (!touchesBelow || BULLET.test(source.slice(next)))
        return { start, end: lineFeed + 1 };
    return { start, end: source.charAt(lineFeed - 1) === '\r' ? lineFeed - 1 : lineFeed };
}

;// CONCATENATED MODULE: ./lib/load/readme/reading.js
/** A README cut where its questionnaire asks: the context that every part of the reading works on. */






const NO_BOILERPLATE = { lines: new Set(), prose: '' };
/** Cuts a README into questions with their blocks, and sections with their prose. */
function readingOf(path, document, template, recognise) {
    const sectionNames = [...new Set(template.questions.map(({ section }) => section))];
    const region = template.questions.length > 0 ? (0,readme_region/* questionnaireRegion */.o)(document, sectionNames, recognise) : undefined;
    const context = { path, document, template, recognise, region };
    const blocks = document.blocks.filter((block) => region !== undefined &&
        block.start >= region.start &&
        block.start < region.end &&
        block !== region.heading);
    const boundaries = boundariesIn(blocks, context, new Set(sectionNames.map(questionnaire/* normalise */.j7)));
    const asked = [];
    const sections = [];
    boundaries.forEach(({ at, block, occurrence, section }, index) => {
        const next = boundaries[index + 1];
        const below = blocks.slice(at + 1, next?.at);
        const end = next?.block.start ?? region?.end ?? block.end;
        if (occurrence)
            asked.push(askedWith(occurrence, below, end, context));
        else if (section !== undefined) {
            const passages = reading_passagesOf(section, below, template);
            sections.push({ name: section, block, prose: passages.map(({ text }) => text).join('\n'), passages });
        }
    });
    return { ...context, asked, sections, boundaries, place: (span) => document.place(path, span) };
}
/** What ends the answer above it, with its index among `blocks`. */
function boundariesIn(blocks, { document, recognise }, names) {
    const marks = blocks.map((block) => {
        const section = isSection(block, names) ? (0,questionnaire/* normalise */.j7)(block.text) : undefined;
        const occurrence = section === undefined ? (0,questions/* questionOf */.Y)(block, document, recognise) : undefined;
        return { block, section, occurrence };
    });
    const level = endingLevel(marks);
    return marks.flatMap((mark, at) => mark.section !== undefined || mark.occurrence || endsAnswer(mark.block, level) ? [{ ...mark, at }] : []);
}
function askedWith(occurrence, below, end, { path, document, template }) {
    const boilerplate = template.boilerplate.get(occurrence.question.id) ?? NO_BOILERPLATE;
    const span = { start: occurrence.block.start, end };
    return {
        occurrence,
        units: unitsBelow(occurrence, below, boilerplate, document.source),
        ...templateCommentsIn(span, [occurrence.block, ...below], boilerplate, document, path),
    };
}
function reading_passagesOf(section, below, template) {
    const general = [...template.boilerplate.values()].find((_, at) => (0,questionnaire/* normalise */.j7)(template.questions[at]?.section ?? '') === section);
    return below
        .filter(({ kind }) => kind !== 'heading')
        .map((one) => ({ ...one, text: withoutInstructions(one.text, general ?? NO_BOILERPLATE) }))
        .filter(({ text }) => text.trim() !== '');
}
function isSection(block, names) {
    return block.kind === 'heading' && names.has((0,questionnaire/* normalise */.j7)(block.text));
}
/** Headings of this level or a higher one end an answer: that of the sections, without sections the one above the questions. */
function endingLevel(marks) {
    const highest = (these) => these.reduce((level, { block }) => (block.level === 0 ? level : Math.min(level, block.level)), 7);
    const sections = highest(marks.filter(({ section }) => section !== undefined));
    return sections < 7 ? sections : highest(marks.filter(({ occurrence }) => occurrence)) - 1;
}
/** A heading that opens something new: as high as the sections, or one that asks a question of its own. */
function endsAnswer(block, endingLevel) {
    if (block.kind === 'heading')
        return block.level <= endingLevel || /\?\s*$/.test(block.text);
    return (block.depth === 1 &&
        block.strong !== undefined &&
        /\?\s*$/.test(block.strong.text) &&
        block.first &&
        block.strong.text.length > 20);
}
function unitsBelow(occurrence, below, boilerplate, source) {
    const { rest, block } = occurrence;
    const first = rest
        ? [
            {
                ...block,
                kind: 'paragraph',
                text: rest.text,
                start: rest.start,
                end: rest.end,
                strong: undefined,
                codes: block.codes.filter(({ start }) => start >= rest.start),
            },
        ]
        : [];
    return unitsOf([...first, ...below], boilerplate, source);
}

// EXTERNAL MODULE: ./lib/load/readme/sections.js + 2 modules
var sections = __webpack_require__(7241);
;// CONCATENATED MODULE: ./lib/load/readme/swallowed.js
/** A comment or fence left open to the end of the document, with the questions it hides. */
function swallowedBy({ document, recognise, place }, answers) {
    const comment = document.comments.find(({ closed, end }) => !closed && end >= document.end);
    const [fence] = document.openFences;
    const open = comment ?? fence;
    if (!open)
        return undefined;
    const hidden = new Set();
    for (const line of document.source.slice(open.start, open.end).split(/\r?\n/)) {
        const question = recognise.exact(line.replace(/^[\s#*+-]+/, ''));
        if (question && answers.get(question.id)?.state === 'missing')
            hidden.add(question.id);
    }
    if (hidden.size === 0)
        return undefined;
    const [line = ''] = document.source.slice(open.start, open.end).split(/\r?\n/, 1);
    return {
        kind: comment ? 'comment' : 'fence',
        value: line.trim(),
        place: place({ start: open.start, end: open.start + line.trimEnd().length }),
        questions: [...hidden],
    };
}

;// CONCATENATED MODULE: ./lib/load/readme/tool-comments.js
/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
function toolCommentsIn({ document, asked, place }) {
    const ours = document.comments
        .filter(({ text }) => text.includes('prr-lint-'))
        .sort((a, b) => a.start - b.start);
    if (ours.length === 0)
        return [];
    const lineOf = (offset) => place({ start: offset, end: offset }).start?.line ?? 1;
    const lastLine = lineOf(document.source.length);
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const second = headings[1]?.start ?? Number.POSITIVE_INFINITY;
    const bounds = [
        ...headings.map(({ start }) => start),
        ...asked.map(({ occurrence }) => occurrence.words.start),
    ].sort((a, b) => a - b);
    let at = 0;
    return ours.map((comment) => {
        const comes = place(comment);
        if (comment.start < second)
            return { value: comment.text, place: comes, from: 1, to: lastLine };
        while (at < bounds.length && (bounds[at] ?? 0) <= comment.start)
            at++;
        const next = bounds[at];
        return {
            value: comment.text,
            place: comes,
            from: lineOf(bounds[at - 1] ?? 0),
            to: next === undefined ? lastLine : lineOf(next) - 1,
        };
    });
}

;// CONCATENATED MODULE: ./lib/load/readme/unresolved.js
/** More than anybody discusses in one document. */
const MAX_MARKERS = 500;
const UNRESOLVED = /<<\[(\/?)UNRESOLVED\b([^\]\n]*)\]>>/gi;
/** Authors wrap the whole discussion in a fence so that its markers show; a fence that merely mentions one is an example. */
function isFencedDiscussion(block, { source }) {
    const text = block.text.trim();
    return (/^<<\[UNRESOLVED\b/.test(text) &&
        /<<\[\/UNRESOLVED[^\]\n]*\]>>$/.test(text) &&
        /^(?:`{3,}|~{3,})[ \t]*\r?\n/.test(source.slice(block.start)));
}
/** Opened (and stray closing) UNRESOLVED markers outside comments, fences and code spans (template's guidance on open questions). */
function unresolvedIn({ document, place }) {
    const markers = [];
    let examined = 0;
    for (const block of document.blocks) {
        if (!/UNRESOLVED/i.test(block.text) || (block.kind === 'code' && !isFencedDiscussion(block, document)))
            continue;
        const written = document.source.slice(block.start, block.end);
        for (const match of written.matchAll(UNRESOLVED)) {
            const start = block.start + match.index;
            const hides = (span) => span.start <= start && start < span.end;
            if (++examined > MAX_MARKERS)
                return firstOpen(markers);
            if (block.codes.some(hides) || document.comments.some(hides))
                continue;
            markers.push({
                value: match[0],
                closing: match[1] === '/',
                place: place({ start, end: start + match[0].length }),
            });
        }
    }
    return firstOpen(markers);
}
/** Opening markers stand for their discussions; closing ones count only where nothing was opened. */
function firstOpen(markers) {
    const opening = markers.filter(({ closing }) => !closing);
    return (opening.length > 0 ? opening : markers).map(({ value, place }) => ({ value, place }));
}

;// CONCATENATED MODULE: ./lib/load/readme/readme.js
/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */















const UNREADABLE = {
    directory: (name) => `Unexpected directory, expected the file ${name}`,
    outside: (name) => `Unexpected symbolic link that leaves the repository, expected the file ${name}`,
    unreadable: (name) => `Unexpected permissions: ${name} cannot be read`,
    'not-utf8': (name) => `Unexpected bytes, expected UTF-8 text in ${name}`,
};
const recognisers = new WeakMap();
function recogniserOf(template) {
    const known = recognisers.get(template) ?? (0,questions/* recogniser */.S)(template.questions);
    recognisers.set(template, known);
    return known;
}
/** Reads a README against the questions of `template`; front matter is none of its text. Never throws on content. `parse` is for comparing ways to parse. */
function parseReadme(path, read, template, parse = documentFor) {
    if ('unreadable' in read) {
        const message = read.unreadable === 'missing' ? undefined : UNREADABLE[read.unreadable]((0,words/* quote */.hD)((0,paths/* basename */.P8)(path)));
        return empty(path, read.unreadable !== 'missing', '', message, template);
    }
    const refused = (0,effort/* refusal */.x5)(read.text);
    if (refused !== undefined)
        return empty(path, true, read.text, refused, template);
    try {
        const top = (0,front_matter/* frontMatterOf */.E)(read.text);
        if (top === undefined)
            return readDocument(path, parse(read.text, template), template);
        return { ...readDocument(path, parse(top.document, template), template), text: read.text };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return empty(path, true, read.text, effort/* TOO_COMPLEX */.kk, template);
    }
}
/**
 * The parts of `parseReadme` that headings tell, the same to a byte. `undefined` where these are not enough: where a parser may refuse the
 * rest, or something is left open that may hide questions. Never throws on content.
 */
function readOutline(path, read) {
    if ('unreadable' in read || !(0,effort/* isEasy */.zm)(read.text))
        return undefined;
    try {
        const markdown = new markdown_markdown/* Markdown */.oz((0,front_matter/* frontMatterOf */.E)(read.text)?.document ?? read.text);
        const isOpen = markdown.leaves.some(({ form }) => form === 'open-fence') ||
            markdown.comments.some(({ closed }) => !closed);
        if (isOpen)
            return undefined;
        const document = markdown.document(() => false);
        const place = (span) => document.place(path, span);
        return {
            title: titleOf({ document, place }),
            ...(0,sections/* readSections */.j)(markdown, place),
            swallowed: undefined,
        };
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Text outside of the questionnaire that is read all the same: suppressions and open discussions. */
const READ_ANYWHERE = /prr-lint-|UNRESOLVED/i;
/** The README parsed as far as it is read: its outline and its questionnaire. */
function documentFor(text, template) {
    return (0,readme_region/* parseQuestionnaire */.H)(text, template.questions.map(({ section }) => section), recogniserOf(template), (segment) => READ_ANYWHERE.test(segment));
}
function empty(path, exists, text, message, template) {
    const problems = message === undefined ? [] : [{ subject: (0,paths/* basename */.P8)(path), message, place: { path } }];
    return {
        path,
        exists,
        text,
        problems,
        title: undefined,
        sections: [],
        toc: undefined,
        questionnaire: undefined,
        dismissal: undefined,
        swallowed: undefined,
        questionnaireText: '',
        answers: new Map(template.questions.map((question) => [question.id, missingAnswer(question, { path })])),
        unresolved: [],
        gates: [],
        components: [],
        componentsConfident: false,
        otherMechanism: false,
        disablement: undefined,
        comments: [],
    };
}
function readDocument(path, document, template) {
    const reading = readingOf(path, document, template, recogniserOf(template));
    const { region, asked, place } = reading;
    const answers = answersOf(reading);
    return {
        path,
        exists: true,
        text: document.source,
        problems: [],
        title: titleOf(reading),
        ...(0,sections/* readSections */.j)(document.markdown, place),
        questionnaire: region && place(region.heading ?? region),
        dismissal: region && asked.length === 0 ? dismissalOf(reading, region) : undefined,
        swallowed: swallowedBy(reading, answers),
        questionnaireText: region ? withoutComments(document, region) : '',
        answers,
        unresolved: unresolvedIn(reading),
        ...readEnablement(asked
            .filter(({ occurrence }) => occurrence.question.id === 'enablement-mechanism')
            .flatMap(({ units }) => units), document, path),
        disablement: disablementOf(answers.get('disablement')),
        comments: toolCommentsIn(reading),
    };
}
function titleOf({ document, place }) {
    const block = document.blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ??
        document.blocks.find(({ kind }) => kind === 'heading');
    if (!block)
        return undefined;
    const number = /^\s*\[?[A-Z]EP[-\s#]*(\d+|N{4})\b/i.exec(block.text)?.[1];
    const written = document.source.slice(block.start, block.end);
    const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    return {
        value: block.text,
        number,
        place: place({ start: block.start + marks, end: block.end }),
    };
}
/** The text of a questionnaire that asks nothing: its first paragraph. */
function dismissalOf({ document, place }, region) {
    const block = document.blocks.find((one) => one.start > region.start &&
        one.start < region.end &&
        one.kind === 'paragraph' &&
        one.text.trim() !== '');
    return block && { value: block.text, place: place(block) };
}
function withoutComments(document, region) {
    let text = '';
    let at = region.start;
    for (const comment of document.comments) {
        if (comment.start < at || comment.start >= region.end)
            continue;
        text += document.source.slice(at, comment.start);
        at = comment.end;
    }
    return text + document.source.slice(Math.min(at, region.end), region.end);
}


/***/ }),

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseQuestionnaire),
/* harmony export */   o: () => (/* binding */ questionnaireRegion)
/* harmony export */ });
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
/* harmony import */ var _text_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8114);
/** Where the production readiness questionnaire of a README starts and ends. */



/** Headings of the questionnaire: "Production Readiness Review Questionnaire" and its shorter and longer forms. */
const TITLE = /^production readiness(?: review)?(?: questionnaire)?(?: for .*)?$|^prr(?: questionnaire)?$/;
/** Without such a heading, this many questions make a questionnaire. */
const ENOUGH = 3;
/**
 * Finds the questionnaire: from its heading to the next heading of the same or a higher level that is none of `sections` and no
 * question; without a heading, from the first to the end of the last question's section.
 */
function questionnaireRegion(document, sections, recognise) {
    const names = new Set(sections.map(_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7));
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const titled = titledRegion(headings, names, recognise, document.source.length);
    if (titled)
        return titled;
    const asked = document.blocks.filter((block) => block.text.length >= 16 && exactQuestion(block, document, recognise));
    const [start] = asked;
    const last = asked.at(-1);
    if (!start || !last || new Set(asked.map(({ text }) => (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text))).size < ENOUGH)
        return undefined;
    const section = headings.findLast((block) => block.start < start.start);
    const from = section && names.has((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(section.text)) ? section : start;
    const level = from.level || 3;
    const end = headings.find((block) => block.start > last.start && block.level <= level);
    return { start: from.start, end: end?.start ?? document.source.length, heading: undefined };
}
/** The questionnaire under its own heading: the outline is enough to find it. */
function titledRegion(headings, names, recognise, length) {
    const titles = headings.filter(({ text, level }, index) => TITLE.test((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text)) && !(index === 0 && level === 1));
    const [first] = titles;
    if (first === undefined)
        return undefined;
    const last = titles.at(-1) ?? first;
    const end = headings.find((block) => block.start > last.start &&
        block.level <= first.level &&
        !names.has((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(block.text)) &&
        !recognise.near(block.text));
    return { start: first.start, end: end?.start ?? length, heading: first };
}
/**
 * Parses the outline of a document and its questionnaire, with whatever other blocks `alsoWants`; all of it where the
 * questionnaire has no heading of its own but questions may be asked.
 */
function parseQuestionnaire(source, sections, recognise, alsoWants) {
    const markdown = new _text_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .Markdown */ .oz(source);
    const headings = markdown.document(() => false).blocks;
    const region = titledRegion(headings, new Set(sections.map(_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)), recognise, source.length);
    // Whatever is left open hides what its author sees below it.
    const last = source.trimEnd().length;
    const wantsAll = region === undefined && mayAsk(source, recognise);
    const wantsOthers = alsoWants(source);
    return markdown.document(({ start, end }) => wantsAll ||
        (region !== undefined && start < region.end && end > region.start) ||
        end >= last ||
        (wantsOthers && alsoWants(source.slice(start, end))));
}
/** Whether any question might be asked in a text; targets of links may stand between its words. */
function mayAsk(source, { openings }) {
    const words = (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(source.replace(/\]\([^()\s]*\)/g, ']'));
    return openings.some((opening) => words.includes(opening));
}
function exactQuestion(block, document, recognise) {
    return ((0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .questionOf */ .Y)(block, document, { ...recognise, near: (text) => nearExact(recognise, text) }) !== undefined);
}
function nearExact(recognise, text) {
    const question = recognise.exact(text);
    return question && { question, words: (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text).split(' ').length };
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readSections)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/text/markdown/outline.js
/** The headings of a document and the text below each. Headings in lists and quotes are part of these. */

/** Where nobody writes a heading in a line that is one for git. */
const MAX_COLUMN = 1000;
/** The outline of a document. */
function outlineOf(markdown) {
    const { source, comments } = markdown;
    const table = (0,lines/* lineTable */.h)(source);
    const headings = markdown.leaves.filter(({ kind, nested }) => kind === 'heading' && !nested);
    let at = 0;
    return headings.map((leaf, index) => {
        const { start, end, level, form, lines } = leaf;
        const next = end + (source.startsWith('\r\n', end) ? 2 : 1);
        const stop = headings[index + 1]?.start ?? source.length;
        const { line, column } = table.point(Math.min(next, source.length));
        while (at < comments.length && (comments[at]?.start ?? 0) < next)
            at += 1;
        // Where a lone carriage return ended the heading the rest of the line keeps its columns.
        let text = ' '.repeat(next > source.length || column > MAX_COLUMN ? 0 : column - 1);
        let from = next;
        for (; at < comments.length && (comments[at]?.start ?? stop) < stop; at++) {
            const comment = comments[at];
            text += source.slice(from, comment.start) + lineFeedsOf(source.slice(comment.start, comment.end));
            from = comment.end;
        }
        text = `${text}${source.slice(from, Math.max(from, stop))}`.replaceAll('\r\n', '\n').trimEnd();
        return {
            level,
            form,
            name: markdown.wordsOf(leaf).text.trim(),
            source: linesOf(source, lines),
            start,
            end,
            text,
            firstLine: next > source.length ? line + 1 : line,
            next,
        };
    });
}
/** Lines that a comment covers stay lines. */
function lineFeedsOf(text) {
    return text.replace(/[^\n]+/g, '');
}
function linesOf(source, lines) {
    const all = [];
    for (let index = 0; index < lines.length; index += 2)
        all.push(source.slice(lines[index], lines[index + 1]).trim());
    return all.join(' ');
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/agreement.js
/** A line that a parser takes for a heading when it does not see what holds it. */
const HEADING_LIKE = /^[ \t>]*(?:[-*+][ \t]+)*\.?#{1,6}[ \t]/m;
/** A line that makes a heading of the one above. */
const UNDERLINE = /[\r\n][ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/;
const FENCE = /^(`{3,}|~{3,})[ \t]*(?:\{[^}\n]*\}|[^\s{]\S*)?[ \t]*(?:\r?\n|\r)/;
/** A line of a fence, less indented than text of a list behind a blank line: it leaves the list, and the end of its fence starts one. */
const LEAVES_LIST = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r) {0,3}[^ \t\r\n]/;
const ELEMENT = /^<(blockquote|dd|div|dl|dt|fieldset|form|h[1-6]|iframe|li|math|noscript|ol|pre|p|script|style|table|ul|address|article|aside|canvas|details|dialog|figcaption|figure|footer|header|hgroup|main|nav|output|progress|section|video)(?![A-Za-z\d])/;
/** A title block, a formula, a term's definition. */
const OTHER_BLOCK = /^(?:---|%%%)|^[ \t]*(?:\$\$|:[ \t])/m;
/** Whether mdtoc, which reads `source` from the offset `from` on, finds the same headings there as the leaves are. */
function readsAlike(source, leaves, from) {
    const index = leaves.findIndex(({ end }) => end > from);
    if (index === -1)
        return true;
    const first = leaves[index];
    const isCut = first !== undefined && first.start < from;
    // A marker may end other text.
    if (isCut && (first.kind === 'code' || !isComment(source.slice(from, first.end), false)))
        return false;
    const below = leaves.slice(isCut ? index + 1 : index);
    const headings = below.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
    const hides = hiding(source, headings);
    return below.every((leaf) => isAlike(leaf, source) && !hides(leaf));
}
function isAlike(leaf, source) {
    const { kind, start, end, form, nested } = leaf;
    const written = source.slice(start, end);
    switch (kind) {
        case 'heading':
            return !nested && isLineStart(source, start) && isListed(leaf, source);
        case 'code':
            if (nested && isQuoted(leaf, source))
                return false;
            return form === 'fenced' ? isFence(written) || !hasHeading(inside(written)) : !hasHeading(written);
        case 'html':
            return isComment(written, nested) || !hasHeading(written);
        case 'paragraph':
            if (nested && /`{3}|~{3}/.test(written) && isQuoted(leaf, source))
                return false;
            return (!OTHER_BLOCK.test(written) || isFormula(written)) && !hasHeading(written);
        default:
            return true;
    }
}
function hasHeading(text) {
    return (text.includes('#') && HEADING_LIKE.test(text)) || (/[\r\n]/.test(text) && UNDERLINE.test(text));
}
/** A formula with nothing behind it. */
function isFormula(written) {
    const end = written.indexOf('$$', 2);
    return written.startsWith('$$') && end !== -1 && written.slice(end + 2).trim() === '';
}
function isQuoted({ start }, source) {
    const line = source.slice(Math.max(0, start - 1000), start);
    return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1).includes('>');
}
/** A heading with its marks at the start of the line and one kind of blank behind them. */
function isListed({ start, end, level, form, lines }, source) {
    const [from = 0, to = 0] = lines;
    if (form === 'underlined')
        return (lines.length === 2 && from === start && end < source.length && !source.slice(from, end).includes('|'));
    const words = source.slice(from, to);
    const rest = source.slice(to, end);
    if (from === to ||
        source.slice(start + level, from).trim() !== '' ||
        source.slice(start + level, from).includes('\t'))
        return false;
    // mdtoc takes closing marks off that stand at the very end, with a blank before them or without.
    if (words.includes('{#') || words.endsWith('#') || /\t|#[ ]+$/.test(rest))
        return false;
    return !words.includes('|') || !lineAbove(source, start).includes('|');
}
function isLineStart(source, offset) {
    return offset === 0 || /[\r\n]/.test(source.charAt(offset - 1));
}
function lineAbove(source, offset) {
    const above = source.slice(Math.max(0, offset - 1000), offset).trimEnd();
    return above.slice(above.lastIndexOf('\n') + 1);
}
/** A fence that ends with the mark it starts with, and one word behind that at most. */
function isFence(written) {
    const mark = FENCE.exec(written)?.[1];
    return (mark !== undefined && new RegExp(`(?:^|[\\r\\n]) {0,3}${mark} *$`).test(written.slice(-mark.length - 20)));
}
/** The lines of a fence but the first and the last. */
function inside(fence) {
    return fence
        .split(/\r?\n|\r/)
        .slice(1, -1)
        .join('\n');
}
/** A comment that starts its line, with nothing behind its end. */
function isComment(written, nested) {
    if (nested || !written.startsWith('<!--'))
        return false;
    const end = written.indexOf('-->', 3);
    return end !== -1 && written.slice(end + 3).trim() === '';
}
/** Whether mdtoc takes what stands below a leaf, with headings in it, for a part of it. */
function hiding(source, headings) {
    const ends = new Map();
    const endsBelow = (start, pattern) => {
        const known = ends.get(pattern) ?? [...source.matchAll(new RegExp(pattern, 'gm'))].map(({ index }) => index);
        ends.set(pattern, known);
        return known[firstAtLeast(known, start)] ?? start;
    };
    const isBetween = (from, to) => {
        const next = headings[firstAtLeast(headings, from)];
        return next !== undefined && next < to;
    };
    return ({ kind, start, end, form, nested }) => {
        if (form === 'fenced' && (nested || !isLineStart(source, start))) {
            const written = source.slice(start, end);
            const mark = LEAVES_LIST.test(written) ? FENCE.exec(written)?.[1] : undefined;
            return mark !== undefined && isBetween(end, endsBelow(end, `^ {0,3}${mark} *\r?$`));
        }
        if (kind === 'rule')
            return source.startsWith('---', start) && isBetween(start, endOfTitle(source, start));
        if (kind !== 'html' && kind !== 'paragraph')
            return false;
        const tag = ELEMENT.exec(source.slice(start, start + 20))?.[1];
        if (tag === undefined)
            return false;
        // It ends with a blank line after its end tag.
        return isBetween(start, endsBelow(start, `</${tag}>[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\r|\\n|$)`));
    };
}
/** Three more dashes end a title block wherever they stand; what is left of their line may start another one. */
function endOfTitle(source, start) {
    let end = start;
    do {
        const next = source.indexOf('---', end + 3);
        if (next === -1)
            return end === start ? start : source.length;
        end = next;
    } while (source.startsWith('---', end + 3));
    const isRule = /^-*[ \t]*(?:\r|\n|$)/.test(source.slice(end + 3, end + 200)) && isLineStart(source, end);
    return isRule ? end : source.length;
}
/** Index of the first of the ascending numbers that is at least `limit`. */
function firstAtLeast(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/text/mdtoc/list.js + 2 modules
var list = __webpack_require__(4254);
;// CONCATENATED MODULE: ./lib/load/readme/sections.js



const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const DEFINITION = /^\[((?:[^[\]\\]|\\[\s\S])+)\]:\s*<?([^\s<>]+)>?(?:\s+["'(](.*)["')])?/;
/** Marks of other tools, whose lists are theirs: doctoc, markdown-toc, gh-md-toc, GitLab, Python-Markdown. */
const OTHER_TOOLS = /<!-- (?:START doctoc|tocstop|toc stop)|<!--ts-->|^(?:\[\[_TOC_\]\]|\[TOC\]|\{:toc\})[ \t]*$/im;
/** A line of a list that links to headings, made by hand or by another tool. */
const LIST_LINE = /^[ \t]*[-*+] \[[^\]\n]{1,300}\]\(#/m;
/** Sections and table of contents of a Markdown text; `place` gives the place of a run of it. */
function readSections(markdown, place) {
    const outline = outlineOf(markdown);
    return {
        sections: outline.map((heading) => ({
            value: heading.name,
            place: place(heading),
            level: heading.level,
            text: heading.text,
            firstLine: heading.firstLine,
        })),
        toc: tocIn(markdown, outline, place),
    };
}
/** What stands between the markers and what belongs there: the headings below them, or without markers those below the title. */
function tocIn(markdown, outline, place) {
    const { source } = markdown;
    const closing = /<!-- \/toc -->/i.exec(source);
    const other = closing ? null : otherToolIn(source);
    const opening = other ? null : /<!-- toc -->/i.exec(source);
    if (opening && closing && opening.index < closing.index) {
        const between = { start: opening.index + OPENING.length, end: closing.index };
        return {
            missing: [],
            place: place({ start: opening.index, end: closing.index + CLOSING.length }),
            written: linesIn(source, between).map((span) => named(source, span, place)),
            between: named(source, between, place),
            expected: expectedBelow(closing.index, markdown, outline),
            below: undefined,
        };
    }
    const found = opening ?? closing ?? other ?? LIST_LINE.exec(source);
    const title = outline.find(({ level }) => level === 1);
    return {
        // A closing marker above the opening one closes nothing.
        missing: [...(opening && !closing ? [] : [OPENING]), ...(closing ? [] : [CLOSING])],
        place: found ? place({ start: found.index, end: found.index + found[0].length }) : undefined,
        written: [],
        between: undefined,
        expected: expectedBelow(title?.next ?? 0, markdown, outline),
        below: title && lineAt(source, title.next, place),
    };
}
/** Where another tool keeps a list: by its mark, or between two of the same (`<!-- TOC -->` twice), which an editor writes. */
function otherToolIn(source) {
    const opening = /<!-- toc -->/i.exec(source);
    const rest = opening === null ? '' : source.slice(opening.index + OPENING.length);
    return /<!-- toc -->/i.test(rest) ? opening : OTHER_TOOLS.exec(source);
}
/** The list of the headings below an offset; `undefined` where mdtoc may find others than Markdown has. */
function expectedBelow(from, markdown, outline) {
    const { source, leaves } = markdown;
    if (!readsAlike(source, leaves, from))
        return undefined;
    return (0,list/* listOf */.c)(outline.filter(({ start }) => start >= from), definitionsOf(markdown));
}
/** Link definitions anywhere in the document; collected when the first heading asks for one. */
function definitionsOf({ source, leaves }) {
    let known;
    return (label) => {
        known ??= new Map(leaves
            .filter(({ kind }) => kind === 'definition')
            .map(({ start, end }) => {
            const [, name = '', target = '', title] = DEFINITION.exec(source.slice(start, end)) ?? [];
            return [name.toLowerCase(), { target, ...(title && { title }) }];
        }));
        return known.get(label.toLowerCase());
    };
}
function named(source, span, place) {
    return { value: source.slice(span.start, span.end), place: place(span) };
}
/** The line that starts at `start`, and the empty place before it. */
function lineAt(source, offset, place) {
    const start = Math.min(offset, source.length);
    const end = source.indexOf('\n', start);
    return { value: source.slice(start, end === -1 ? undefined : end), place: place({ start, end: start }) };
}
/** The lines of a run of text without the blank ones around them; their indentation counts, but not that of the first. */
function linesIn(source, { start, end }) {
    const text = source.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    const spans = [];
    let at = from;
    for (const line of source.slice(from, end).trimEnd().split('\n')) {
        spans.push({ start: at, end: at + line.replace(/\r$/, '').length });
        at += line.length + 1;
    }
    return text.trim() === '' ? [] : spans;
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ singleNames),
/* harmony export */   c2: () => (/* binding */ isSingleName),
/* harmony export */   vX: () => (/* binding */ isSingle),
/* harmony export */   xJ: () => (/* binding */ mayBeSingle),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_template_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(118);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2155);
/** Proposals that are single files: `teps/0028-thing.md` instead of a directory `teps/0028-thing/`. */



/** Pages about proposals. */
const PAGE = /^(?:_?index|readme|contributing|changelog|owners|code[-_]of[-_]conduct|security)\./i;
/** Whether a name of `documents` stands for files that are proposals of their own: it is a glob. */
function isSingleName(name) {
    return picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(name.replaceAll('{directory}', '')).isGlob === true;
}
/** Whether the KEP at `path` is a single file. */
function isSingle(path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkdown */ .sl)(path);
}
/** Tells by their names which files are proposals of their own; `undefined` where the configuration knows none. */
function singleNames({ documents, }) {
    const globs = documents.filter(isSingleName);
    if (globs.length === 0)
        return undefined;
    const named = new Set(documents.filter((name) => !isSingleName(name)));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { nocase: true });
    return (name) => mayBeSingle(name) && !named.has(name) && matches(name);
}
/** Whether a file in a directory that holds proposals is a document that might be one, by its name alone. */
function mayBeSingle(name) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkdown */ .sl)(name) && !PAGE.test(name) && !(0,_model_template_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplateName */ .k)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkdown */ .cS)(name));
}
/** The folder beside a single file that holds its pictures and further documents: `teps/0028-thing`. */
function folderOf(path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkdown */ .cS)(path);
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ metadataText),
/* harmony export */   oD: () => (/* binding */ documentNames),
/* harmony export */   tW: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The files of a proposal under the names that the repository gives them. */



const MISSING = { unreadable: 'missing' };
/**
 * Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. A document that
 * nobody wants is not read and counts as missing. A single file is its own document, and its metadata stands at its top if anywhere.
 */
async function readSources(files, directory, config, { document: wantsDocument = true } = {}) {
    if ((0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory)) {
        const document = { path: directory, read: await files.read(directory) };
        return { entries: [], document, metadata: undefined };
    }
    // Awaited at once: a promise that a failure beside it leaves behind would end the process.
    const entries = await files.list(directory);
    const [document, metadata] = await Promise.all([
        wantsDocument
            ? sourceOf(files, directory, documentNames(directory, config), async () => entries)
            : { path: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, documentNames(directory, config)[0] ?? ''), read: MISSING },
        config.metadata.source === 'file'
            ? sourceOf(files, directory, config.metadata.files, async () => entries)
            : undefined,
    ]);
    return { entries, document, metadata };
}
/** The text of the metadata of the KEP in `directory`, wherever it stands; `undefined` where there is none to read. */
async function metadataText(files, directory, config) {
    const { source, files: names } = config.metadata;
    if (source === 'none')
        return undefined;
    const isFile = source === 'file' && !(0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory);
    if ((0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingle */ .vX)(directory)) {
        const read = await files.read(directory);
        return 'text' in read ? (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(read.text)?.yaml : undefined;
    }
    const wanted = isFile ? names : documentNames(directory, config);
    const { read } = await sourceOf(files, directory, wanted, () => files.list(directory));
    if (!('text' in read))
        return undefined;
    return isFile ? read.text : (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(read.text)?.yaml;
}
/** The first of several names that is there. A single one needs no look at the directory: reading goes on at the same time. */
async function sourceOf(files, directory, names, list) {
    const name = names.length === 1 ? names[0] : firstOf(names, await list());
    const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, name ?? '');
    return { path, read: await files.read(path) };
}
/** The names that the document of the KEP in `directory` may have. */
function documentNames(directory, { documents }) {
    return documents
        .filter((name) => !(0,_single_js__WEBPACK_IMPORTED_MODULE_0__/* .isSingleName */ .c2)(name))
        .map((name) => name.replaceAll('{directory}', () => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(directory)));
}
function firstOf(names, entries) {
    return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
}


/***/ })

};
