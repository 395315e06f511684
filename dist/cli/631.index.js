export const id = 631;
export const ids = [631];
export const modules = {

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAliases)
/* harmony export */ });
/* harmony import */ var _text_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9826);
/* harmony import */ var _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8164);


/** The handles of every alias as written, each with its place. Keys besides `aliases` belong to other tools. */
function parseAliases(path, read) {
    const file = (0,_text_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(path, read, { validate: _text_yaml_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersAliases */ .Jx });
    const groups = new Map();
    for (const alias of Object.keys(file.data.aliases ?? {})) {
        const handles = [];
        for (let index = 0; file.has('aliases', alias, index); index++) {
            const name = file.raw('aliases', alias, index);
            if (name !== undefined)
                handles.push({ name, place: file.at('aliases', alias, index) });
        }
        groups.set(alias, Object.freeze(handles));
    }
    return { path, exists: file.exists, groups, problems: file.problems };
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recogniser),
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3336);
/** Which heading or bullet of a README asks which question. */


/** Below this share of equal letters two wordings are different questions. */
const SIMILARITY = 0.86;
/** Fewer words than this say too little to recognise a shortened question by. */
const SHORTENED_WORDS = 5;
/** Builds the recogniser for the questions of a template. */
function recogniser(questions) {
    const known = new Map();
    for (const question of questions) {
        for (const wording of [question.heading, ...question.wordings])
            known.set((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(wording), question);
    }
    const wordings = [...known].sort(([a], [b]) => b.length - a.length);
    return {
        exact: (text) => known.get((0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text)),
        near(text) {
            const asked = (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text);
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
        },
    };
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

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseReadme)
});

// EXTERNAL MODULE: ./lib/model/questionnaire.js
var model_questionnaire = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/text/markdown/effort.js
var effort = __webpack_require__(2263);
// EXTERNAL MODULE: ./lib/text/markdown/front-matter.js
var front_matter = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/text/markdown/locate.js
var locate = __webpack_require__(6155);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(4027);
;// CONCATENATED MODULE: ./lib/load/readme/answer.js
/** What an author wrote as an answer, once comments and template text are set aside, and what it amounts to. */


const BOX = /^\\?\[[ \t]{0,3}([xX✓✔]?)[ \t]{0,3}\\?\][ \t]*(?![(:[])/;
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
        const starts = bullet !== null || BOX.test(text) || LABELS.some((label) => label.test(text));
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
    const label = LABELS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (label) {
        const value = withoutInstructions(text.slice(label[0].length).trim(), boilerplate);
        return { ...common, template: 'label', value };
    }
    if (box || boilerplate.lines.has((0,model_questionnaire/* normalise */.j7)(text))) {
        const option = OPTIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
        if (option)
            return { ...common, template: 'option', value: text.slice(option[0].length).trim() };
    }
    const words = (0,model_questionnaire/* normalise */.j7)(text);
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
    // A sentence of the template among the author's own is adopted, not left over.
    return { ...common, template: value === '' ? 'instruction' : undefined, value };
}
/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
function isLabel(text, { lines, prose }) {
    const words = (0,model_questionnaire/* normalise */.j7)(text);
    return lines.has(words) || (words.split(' ').length <= 8 && words !== '' && prose.includes(` ${words} `));
}
/** Drops the sentences that are the template's instructions. */
function withoutInstructions(text, boilerplate) {
    const whole = (0,model_questionnaire/* normalise */.j7)(text);
    if (whole === '')
        return text;
    if (isOfTemplate(text, whole, boilerplate))
        return '';
    const below = withoutFirstLines(text, boilerplate);
    if (below !== undefined)
        return below;
    const sentences = text.split(/(?<=[.?!_])(?<!\b(?:e\.g|i\.e)\.)\s+|\n(?=[ \t]*[-*_])/);
    const kept = sentences.filter((sentence) => {
        const words = (0,model_questionnaire/* normalise */.j7)(sentence);
        return !isOfTemplate(sentence, words, boilerplate) && !OLDER_HELP.some((help) => help.test(words));
    });
    return kept.length === sentences.length ? text : kept.join(' ').trim();
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
        if (isOfTemplate(first, (0,model_questionnaire/* normalise */.j7)(first), boilerplate))
            return withoutInstructions(text.slice(first.length).trim(), boilerplate);
    }
    return undefined;
}
/** Words of the repository's template, enough of them to be no accident. */
function isOfTemplate(text, words, { prose }) {
    if (words === '')
        return false;
    const long = words.split(' ').length >= 5;
    const bracketed = /^\[[^\]]+\]\s*:?$/.test(text.trim());
    return (long || bracketed) && prose.includes(` ${words} `);
}
const PLACEHOLDER = /^(?:to\s?do|tbd|tba|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|filled|defined|decided|added|completed|announced)|work\s+in\s+progress|coming\s+soon|placeholder|\?+|\.{2,}|…|-+|_+)$/i;
const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|not\s+(?:app?licable|needed|required|relevant)|does\s+not\s+apply)$/i;
const NONE = /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment)))$/i;
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
    new RegExp(`^(?:it\\s+is\\s+)?planned\\s+(?:for|in)\\s+(?:the\\s+)?${STAGE}\\b`, 'i'),
];
/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
const TEST_TO_COME = /^(?=.*(?:\btest|\bvalidat|\bverif|^this\b|^it\b)).*\b(?:will|should|shall|to|is|are)\s+(?:be\s+)?(?:manually\s+)?(?:tested|done|performed|run|executed|conducted|planned|completed?|validated|verified)\b.*\b(?:for|in|by|before|prior|during|until|when|once|after|part)\b.*\b(?:beta|ga|stable|v?1\.\d+|graduat\w*|promot\w*|implement\w*)\b/i;
const TESTED = /\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\w+ly\s+)?(?:tested|verified|validated|done|performed|covered)\b/i;
/** "Not tested yet": what stands before such a sentence. */
const NOT_TESTED = /^(?:no[,.]?\s+)?(?:.{0,60}\s)?not\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?tested(?:\s+yet)?$|^not\s+yet$/i;
/** "Results will be added here": what stands behind it. */
const RESULTS_TO_COME = /\b(?:will|should)\s+be\s+(?:updated|added|documented|reported|recorded|described)\s+(?:here|in\s+this\s+(?:section|kep|document))\b/i;
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
/** The text without the punctuation and emphasis around it. */
function core(text) {
    return (0,trim/* trimmed */.d)(text, /[\s*_`"'([{<>•-]/, /[\s*_`"')\]}<>.!,;:-]/).replace(/\s+/g, ' ');
}
/** An answer of more lines than this says more than "N/A". */
const REPEATED_LINES = 20;
/** The state that the author's text gives a question; `ticked` when an option is ticked. */
function stateOf(question, text, ticked) {
    if (text.trim() === '')
        return ticked ? 'answered' : 'unanswered';
    // Labels of the template that say the same one after the other are as bare as one of them.
    const lines = text.split('\n', REPEATED_LINES + 1).map(core);
    if (lines.length <= REPEATED_LINES) {
        const words = lines.filter((line) => line !== '');
        if (words.length === 0)
            return /[\p{L}\p{N}]/u.test(text) ? 'answered' : 'unanswered';
        const said = words.filter((line) => !PLACEHOLDER.test(line));
        if (said.length === 0)
            return 'unanswered';
        if (said.every((line) => NOT_APPLICABLE.test(line)))
            return isYesNo(question) ? 'answered' : 'na';
        if (said.every((line) => NONE.test(line) || NOT_APPLICABLE.test(line)))
            return isYesNo(question) || asksForKnown(question) ? 'answered' : 'na';
    }
    if (isDeferred(text))
        return 'deferred';
    return 'answered';
}
function isDeferred(text) {
    if (text.length > 400)
        return false;
    const sentences = text
        .replace(/\n(?=[a-z])/g, ' ')
        .split(/(?<=[.!?])\s+|\n+/)
        .map(core)
        .filter((sentence) => sentence !== '');
    const postponed = sentences.filter((sentence) => PLACEHOLDER.test(sentence) ||
        NOTE_TO_SELF.test(sentence) ||
        (TEST_TO_COME.test(sentence) && !TESTED.test(sentence)) ||
        DEFERRALS.some((pattern) => pattern.test(sentence)));
    return (postponed.length > 0 &&
        sentences.every((sentence) => postponed.includes(sentence) || NOT_TESTED.test(sentence) || RESULTS_TO_COME.test(sentence)));
}
/** The author's text of the units: values of labels and options, everything else as written. */
function authorText(units) {
    return units
        .map(({ value }) => value.trim())
        .filter((value) => value !== '')
        .join('\n');
}
const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/g;
/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
function pendingIn(units, locate) {
    return units
        .filter(({ kind, value }) => kind === 'text' && value !== '')
        .flatMap((unit) => {
        const prose = unit.codes.reduce((text, code) => text.replace(code.text, ' '), unit.value);
        return [...prose.matchAll(PENDING)].slice(0, 1).map(([name]) => ({ name, place: locate(name, unit) }));
    });
}
/** Template text left in an answer that the author did write. */
function leftoversOf(units, place) {
    return units.flatMap((unit, index) => {
        if (unit.template === 'instruction')
            return [{ kind: 'instruction', name: unit.text, place: place(unit) }];
        if (unit.template === 'option' &&
            unit.box === 'unticked' &&
            unit.value === '' &&
            !hasValue(units, index)) {
            return [{ kind: 'option', name: unit.text, place: place(unit) }];
        }
        return [];
    });
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

// EXTERNAL MODULE: ./lib/model/components.js
var model_components = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/load/readme/gates.js
/** Feature gates and components in the answer to "How can this feature be enabled / disabled in a live cluster?" */




const GATE_LABEL = /^(?:the\s+|name\s+of\s+the\s+)?f[ae]{1,2}\w{1,3}ure[\s-]*(?:gate|flag)s?(?:\(s\))?(?:\s+names?(?:\(s\))?)?(?:\s*\([^)]*\))?\s*[:=]?\s*/i;
const COMPONENT_LABEL = /^components?(?:\(s\))?(?:\s+(?:depending|that\s+depend|affected|involved|using|required)\b[^:=\n]*|\s*)[:=]\s*|^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*/i;
/** Longer than any list of names, in characters: what follows is prose. */
const LONGEST_LIST = 2000;
/** More than any KEP has. */
const MAX_GATES = 200;
const OPTION = /^(?:feature\s*gates?\s*(?:\(also\b[^)]*\))|other)\s{0,3}[:.]?$/i;
const GATE = /^[A-Za-z][A-Za-z0-9]*(?:[_*{}][A-Za-z0-9*{}]*)*$/;
const NO_GATE = /^(?:n\/?a|na|none|no|not|tbd|todo|true|false|the|a|an|this|there|is|alpha|beta|ga|stable|yes|same|feature|gate|gates|other|see|both|all|new|existing|kep|name|and|or)$/i;
/** Reads the units of the enablement answer. */
function readEnablement(units, document, path) {
    const gates = [];
    const loose = [];
    let confident = true;
    let current = [];
    let inOther = false;
    units.forEach((unit, index) => {
        if (unit.kind !== 'text' || gates.length > MAX_GATES)
            return;
        const text = unit.text.trim();
        if (/^other\b/i.test(text) && (unit.box || unit.template === 'option'))
            inOther = true;
        else if (unit.box)
            inOther = false;
        if (inOther)
            return;
        const label = COMPONENT_LABEL.exec(text);
        if (label) {
            const named = readComponents(unit, text.slice(label[0].length), childrenOf(units, index), document, path);
            confident &&= named.confident;
            if (current.length > 0)
                for (const gate of current)
                    gate.components.push(...named.components);
            else
                loose.push(...named.components);
            return;
        }
        const gateLabel = GATE_LABEL.exec(text);
        if (!gateLabel || (OPTION.test(text) && !hasGateChildren(units, index)))
            return;
        const names = readGates(unit, text.slice(gateLabel[0].length), childrenOf(units, index), OPTION.test(text), document, path);
        if (names.length > 0) {
            current = names
                .filter(({ name }) => !gates.some((gate) => gate.name === name))
                .map((named) => ({ ...named, labelled: true, components: [] }));
            gates.push(...current);
        }
    });
    const other = units.findIndex((unit) => /^other\b/i.test(unit.text.trim()) && (unit.box === 'ticked' || unit.box === undefined));
    const otherMechanism = gates.length === 0 &&
        other !== -1 &&
        (units[other]?.box === 'ticked' || childrenOf(units, other).some(({ value }) => value !== ''));
    if (gates.length === 0)
        gates.push(...proseGates(units, document, path));
    if (gates.length === 0 && loose.length === 0) {
        const mentioned = mentionedComponents(units, document, path);
        if (mentioned.length > 0)
            return { gates, components: mentioned, componentsConfident: false, otherMechanism };
    }
    return { gates, components: loose, componentsConfident: confident, otherMechanism };
}
const PROSE_GATE = /(?<![\w.])([A-Z][A-Za-z0-9]+)\s+(?:alpha\s+|beta\s+)?feature[\s-]?gate\b|\bfeature[\s-]?gates?:?\s+(?:called\s+|named\s+)?([A-Z][A-Za-z0-9]+)(?!\w)|^[ \t]*(?:-[ \t]+)?name:[ \t]*([A-Z][A-Za-z0-9]+)[ \t]*$/gm;
/** Gates that an answer without labels speaks of: "the `X` feature gate", or a quoted piece of kep.yaml. */
function proseGates(units, document, path) {
    const found = new Map();
    for (const unit of units) {
        if (unit.value === '')
            continue;
        for (const match of unit.text.matchAll(PROSE_GATE)) {
            const name = match[1] ?? match[2] ?? match[3] ?? '';
            if (!isGate(name) || found.has(name))
                continue;
            found.set(name, { name, place: (0,locate/* locate */.x)(document, path, name, unit), labelled: false, components: [] });
        }
    }
    return [...found.values()];
}
/** An option line counts as a gate label only when bullets with names, not the template's labels, stand below it. */
function hasGateChildren(units, index) {
    return !childrenOf(units, index).some(({ text }) => GATE_LABEL.test(text.trim()) || COMPONENT_LABEL.test(text.trim()));
}
function readGates(unit, value, children, option, document, path) {
    const own = option ? [] : gateNames(value, unit);
    const names = own.map((name) => ({ name, unit }));
    if (own.length === 0 && gates_core(value) === '') {
        for (const child of children) {
            if (child.kind !== 'text' || COMPONENT_LABEL.test(child.text.trim()))
                break;
            if (child.depth > (children[0]?.depth ?? 0))
                continue;
            const [first] = option && child.codes.length === 0 ? [] : gateNames(child.text.replace(/[:(–—].*$/s, ''), child);
            if (first)
                names.push({ name: first, unit: child });
            else if (gates_core(child.text) === '')
                break;
        }
    }
    return names.map(({ name, unit: at }) => ({
        name: name.replace(/\{[^}]*\}/g, '*'),
        place: (0,locate/* locate */.x)(document, path, name, at),
    }));
}
/** Names of a list such as `` `A` and `B` ``, `A, B`, `A (beta in 1.28)`, `A; note that ...`. */
function gateNames(text, unit) {
    const plain = withoutParentheses(text.slice(0, LONGEST_LIST));
    const codes = unit.codes.filter((code) => plain.includes(code.text)).map(({ text: code }) => clean(code));
    const quoted = [...plain.matchAll(/"([A-Za-z0-9]+)"/g)].map((match) => match[1] ?? '');
    const inCode = [...codes.flatMap((code) => code.split(/[,\s]+/)), ...quoted].map(clean).filter(isGate);
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
        !(0,model_components/* isKnownComponent */.x)(name) &&
        /[a-z][A-Z]|[A-Z]{2}|^[A-Z][a-z]+[A-Z0-9]?|_/.test(name));
}
/** Components behind their label: inline list, nested bullets or both. */
function readComponents(unit, value, children, document, path) {
    const components = new Map();
    let confident = true;
    const read = (text, at) => {
        for (const part of withoutParentheses(text.slice(0, LONGEST_LIST))
            .replace(/\n/g, ' ')
            .split(/,|;|\band\b|&|\s\/\s|\bor\b|\+/)) {
            const name = componentName(part);
            if (name === undefined) {
                if (gates_core(part) !== '')
                    confident = false;
                continue;
            }
            if (!components.has((0,model_components/* component */.s)(name)))
                components.set((0,model_components/* component */.s)(name), { name, place: (0,locate/* locate */.x)(document, path, name, at) });
        }
    };
    if (!/^(?:n\/?a|none|-)\.?$/i.test(gates_core(value)))
        read(value, unit);
    const level = children[0]?.depth;
    for (const child of children) {
        if (child.kind !== 'text' || child.depth !== level || GATE_LABEL.test(child.text) || child.box)
            break;
        const words = child.text.trim();
        const [name] = words.split(/[:(–—]| - /, 1);
        if (name !== undefined && gates_core(name) !== '')
            read(name, child);
    }
    return { components: [...components.values()], confident };
}
/** One component of a list, or `undefined` when the words are prose. */
function componentName(part) {
    const name = gates_core(part)
        .replace(/^(?:the|in|both)\s+/i, '')
        .replace(/\.$/, '');
    if (name === '' || /^(?:n\/?a|none|tbd|todo|etc)$/i.test(name))
        return undefined;
    if ((0,model_components/* isKnownComponent */.x)(name))
        return name;
    const [first = ''] = name.split(/\s+/);
    if (name.split(/\s+/).length > 1 && (0,model_components/* isKnownComponent */.x)(first))
        return first;
    return /^[A-Za-z][\w.-]*$/.test(name) && /[-.]|^[a-z]+$/.test(name) ? name : undefined;
}
/** Known components named in the prose of a mechanism that is no gate. */
function mentionedComponents(units, document, path) {
    const found = new Map();
    for (const unit of units) {
        if (unit.kind !== 'text' || unit.value === '')
            continue;
        for (const [name] of unit.value.matchAll(/(?<![\w/-])(?:kube-[a-z-]+|kubectl|kubelet|kubeadm|cloud-controller-manager|external-[a-z]+(?:-[a-z]+)*er|node-driver-registrar)\b/gi)) {
            if (((0,model_components/* isKnownComponent */.x)(name) || !/^kube/i.test(name)) && !found.has((0,model_components/* component */.s)(name)))
                found.set((0,model_components/* component */.s)(name), { name, place: (0,locate/* locate */.x)(document, path, name, unit) });
        }
    }
    return [...found.values()];
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
function clean(text) {
    return (0,trim/* trimmed */.d)(text, /[\s`"'*_([<]/, /[\s`"'*)\]>.,;:!]/).replace(/=(?:true|false)$/i, '');
}
function gates_core(text) {
    return clean(text.replace(/\s+/g, ' ').trim());
}

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
    const words = (0,model_questionnaire/* normalise */.j7)(name);
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
// EXTERNAL MODULE: ./lib/load/readme/questions.js
var questions = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/load/readme/region.js + 1 modules
var readme_region = __webpack_require__(4296);
// EXTERNAL MODULE: ./lib/load/readme/sections.js + 7 modules
var readme_sections = __webpack_require__(3935);
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
        comments: found.map((comment) => ({ name: comment.text, place: document.place(path, comment) })),
        withoutComments: groups.map((group) => {
            const { start, end } = removalOf(group, document.source);
            return { place: document.place(path, { start, end }), text: '' };
        }),
    };
}
function template_comments_isOfTemplate({ text }, prose) {
    const words = (0,model_questionnaire/* normalise */.j7)(text);
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

;// CONCATENATED MODULE: ./lib/load/readme/readme.js
/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */














const NO_BOILERPLATE = { lines: new Set(), prose: '' };
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
        const message = read.unreadable === 'missing' ? undefined : UNREADABLE[read.unreadable]((0,words/* quote */.h)((0,paths/* basename */.P8)(path)));
        return empty(path, read.unreadable !== 'missing', '', message, template);
    }
    const refused = (0,effort/* refusal */.x)(read.text);
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
        return empty(path, true, read.text, effort/* TOO_COMPLEX */.k, template);
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
        answers: new Map(template.questions.map((question) => [question.id, missing(question, { path })])),
        unresolved: [],
        gates: [],
        components: [],
        componentsConfident: false,
        otherMechanism: false,
        disablement: undefined,
        comments: [],
    };
}
function missing(question, place, text = '', insertion) {
    return {
        question,
        state: 'missing',
        place,
        written: undefined,
        text,
        repeats: [],
        leftovers: [],
        pending: [],
        ticked: [],
        filled: [],
        linked: false,
        metrics: [],
        insertion,
        comments: [],
        withoutComments: [],
    };
}
function readDocument(path, document, template) {
    const recognise = recogniserOf(template);
    const sectionNames = [...new Set(template.questions.map(({ section }) => section))];
    const region = template.questions.length > 0 ? (0,readme_region/* questionnaireRegion */.o)(document, sectionNames, recognise) : undefined;
    const { asked, sections, boundaries } = region
        ? readRegion(document, region, sectionNames, template, recognise, path)
        : { asked: [], sections: [], boundaries: [] };
    const questionnaire = region && { path, document, template, recognise, region, boundaries };
    const place = (span) => document.place(path, span);
    const answers = new Map();
    for (const question of template.questions) {
        const section = sections.find(({ name }) => name === (0,model_questionnaire/* normalise */.j7)(question.section));
        const anchor = section?.block ?? region?.heading;
        const own = asked.filter(({ occurrence }) => occurrence.question === question);
        answers.set(question.id, own.length === 0
            ? missing(question, anchor ? place(anchor) : { path }, wholly(section, asked) ? section?.prose : '', insertionInto(questionnaire, section, question))
            : answerOf(question, own, section, document, path));
    }
    const enablement = asked
        .filter(({ occurrence }) => occurrence.question.id === 'enablement-mechanism')
        .flatMap(({ units }) => units);
    return {
        path,
        exists: true,
        text: document.source,
        problems: [],
        title: titleOf(document, path),
        ...(0,readme_sections/* readSections */.j)(document.source, place),
        questionnaire: region && place(region.heading ?? region),
        dismissal: region && asked.length === 0 ? dismissalOf(document, region, path) : undefined,
        swallowed: swallowedBy(document, path, recognise, answers),
        questionnaireText: region ? withoutComments(document, region) : '',
        answers,
        unresolved: unresolvedIn(document, path),
        ...readEnablement(enablement, document, path),
        disablement: disablementOf(answers.get('disablement')),
        comments: commentsOf(document, path, asked),
    };
}
/** Cuts the questionnaire into questions with their blocks, and sections with their prose. */
function readRegion(document, region, sectionNames, template, recognise, path) {
    const names = new Set(sectionNames.map(model_questionnaire/* normalise */.j7));
    const blocks = document.blocks.filter((block) => block.start >= region.start && block.start < region.end && block !== region.heading);
    const marks = blocks.map((block) => {
        const section = isSection(block, names) ? (0,model_questionnaire/* normalise */.j7)(block.text) : undefined;
        return {
            block,
            section,
            occurrence: section === undefined ? (0,questions/* questionOf */.Y)(block, document, recognise) : undefined,
        };
    });
    const level = endingLevel(marks);
    const boundaries = marks.flatMap((mark, at) => mark.section !== undefined || mark.occurrence || endsAnswer(mark.block, level) ? [{ ...mark, at }] : []);
    const asked = [];
    const sections = [];
    boundaries.forEach(({ at, block, occurrence, section }, index) => {
        const next = boundaries[index + 1];
        const below = blocks.slice(at + 1, next?.at);
        if (occurrence) {
            const span = { start: block.start, end: next?.block.start ?? region.end };
            const boilerplate = template.boilerplate.get(occurrence.question.id) ?? NO_BOILERPLATE;
            asked.push({
                occurrence,
                units: unitsBelow(occurrence, below, boilerplate, document.source),
                ...templateCommentsIn(span, [block, ...below], boilerplate, document, path),
            });
        }
        else if (section !== undefined) {
            const general = [...template.boilerplate.values()].find((_, at) => (0,model_questionnaire/* normalise */.j7)(template.questions[at]?.section ?? '') === section);
            const prose = below
                .filter(({ kind }) => kind !== 'heading')
                .map(({ text }) => withoutInstructions(text, general ?? NO_BOILERPLATE))
                .filter((text) => text.trim() !== '')
                .join('\n');
            sections.push({ name: section, block, prose });
        }
    });
    return { asked, sections, boundaries };
}
/** None below prose of the author's: it would stand for the answer that the question is asked for. */
function insertionInto(questionnaire, section, question) {
    return questionnaire === undefined || section?.prose ? undefined : insertionOf(question, questionnaire);
}
function isSection(block, names) {
    return block.kind === 'heading' && names.has((0,model_questionnaire/* normalise */.j7)(block.text));
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
function answerOf(question, asked, section, document, path) {
    const [first] = asked;
    const units = asked.flatMap((one) => one.units);
    const own = authorText(units);
    const text = own === '' ? (section?.prose ?? '') : own;
    const ticked = units.some(({ box }) => box === 'ticked');
    const written = units.filter(({ value, box }) => value.trim() !== '' || box === 'ticked');
    const [from] = written;
    const to = written.at(-1);
    const state = stateOf(question, text, ticked);
    return {
        question,
        state,
        place: document.place(path, first?.occurrence.words ?? { start: 0, end: 0 }),
        written: from && to && document.place(path, { start: from.start, end: to.end }),
        text,
        repeats: asked.slice(1).map(({ occurrence }) => document.place(path, occurrence.words)),
        leftovers: leftoversOf(units, (span) => document.place(path, span)),
        pending: state === 'answered' ? pendingIn(units, (word, unit) => (0,locate/* locate */.x)(document, path, word, unit)) : [],
        ticked: units.filter(({ box }) => box === 'ticked').map((unit) => unit.text),
        filled: units
            .filter(({ template, value }) => template === 'label' && value !== '')
            .map((unit) => unit.text),
        linked: units.some((unit) => unit.linked) || /https?:\/\//.test(text),
        metrics: (0,metrics/* metricsOf */.Ps)(units, document, path),
        insertion: undefined,
        comments: asked.flatMap(({ comments }) => comments),
        withoutComments: asked.flatMap(({ withoutComments }) => withoutComments),
    };
}
/** A section whose questions are all gone is answered by its prose, if by anything. */
function wholly(section, asked) {
    return (section !== undefined &&
        !asked.some(({ occurrence }) => (0,model_questionnaire/* normalise */.j7)(occurrence.question.section) === section.name));
}
function titleOf(document, path) {
    const block = document.blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ??
        document.blocks.find(({ kind }) => kind === 'heading');
    if (!block)
        return undefined;
    const number = /^\s*\[?[A-Z]EP[-\s#]*(\d+|N{4})\b/i.exec(block.text)?.[1];
    const written = document.source.slice(block.start, block.end);
    const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    return {
        name: block.text,
        number,
        place: document.place(path, { start: block.start + marks, end: block.end }),
    };
}
/** The text of a questionnaire that asks nothing: its first paragraph. */
function dismissalOf(document, region, path) {
    const block = document.blocks.find((one) => one.start > region.start &&
        one.start < region.end &&
        one.kind === 'paragraph' &&
        one.text.trim() !== '');
    return block && { name: block.text, place: document.place(path, block) };
}
/** A comment or fence left open to the end of the document, with the questions it hides. */
function swallowedBy(document, path, recognise, answers) {
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
        name: line.trim(),
        place: document.place(path, { start: open.start, end: open.start + line.trimEnd().length }),
        questions: [...hidden],
    };
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
function unresolvedIn(document, path) {
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
                name: match[0],
                closing: match[1] === '/',
                place: document.place(path, { start, end: start + match[0].length }),
            });
        }
    }
    return firstOpen(markers);
}
/** Opening markers stand for their discussions; closing ones count only where nothing was opened. */
function firstOpen(markers) {
    const opening = markers.filter(({ closing }) => !closing);
    return (opening.length > 0 ? opening : markers).map(({ name, place }) => ({ name, place }));
}
const LEAD = /^[\s*_`>"'-]*(?:\[[ xX]?\]\s*)?/;
/** Words that say "yes" without the word: what happens, or what to do, when the feature is disabled. */
const IMPLIED = /^(?:if|when|once|by|after)\b[^.\n]{0,60}\bdisabl|^(?:set|disable|disabling|turn|unset)\b|\bcan\s+be\s+(?:safely\s+)?(?:disabled|rolled\s+back|turned\s+off)\b/i;
/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
function disablementOf(answer) {
    if (answer?.state !== 'answered' || !answer.written)
        return undefined;
    const text = answer.text.replace(LEAD, '');
    const start = text.replace(/^[`*_]*[A-Z][A-Za-z0-9]+[`*_]*:\s*/, '').replace(LEAD, '');
    const yes = /^(?:yes|yep|yeah)\b/i.test(start);
    const no = /^(?:no|nope)\b(?!\s+(?:change|impact|effect|issue|problem|need))|^(?:the|this)\s+(?:feature|enhancement|change)\s*(?:\([^)]*\)\s*)?(?:can\s?not|can't)\s+be\s+(?:disabled|rolled\s+back|turned\s+off)\b/i.test(start);
    if (isQualified(answer.text))
        return undefined;
    const [words = ''] = start.split(/[\n.]/, 1);
    const said = { name: words.trim(), place: answer.written };
    if (yes !== no)
        return { yes, clear: true, ...said };
    if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(answer.text))
        return undefined;
    return IMPLIED.test(start.split(/[\n]{2}|(?<=\.)\s/, 1)[0] ?? '')
        ? { yes: true, clear: false, ...said }
        : undefined;
}
/** An answer per stage, version or component says both. */
function isQualified(text) {
    const starts = text
        .split(/\n|(?<=\.)\s+/)
        .map((sentence) => /^[\s*_`-]*(?:[\w.` ()-]{1,40}[:,]\s*)?[*_`]*(yes|no)\b/i.exec(sentence)?.[1]?.toLowerCase());
    return new Set(starts.filter((start) => start !== undefined)).size > 1;
}
/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
function commentsOf(document, path, asked) {
    const ours = document.comments
        .filter(({ text }) => text.includes('prr-lint-'))
        .sort((a, b) => a.start - b.start);
    if (ours.length === 0)
        return [];
    const lastLine = document.place(path, { start: document.source.length, end: document.source.length }).start?.line ?? 1;
    const lineOf = (offset) => document.place(path, { start: offset, end: offset }).start?.line ?? 1;
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const second = headings[1]?.start ?? Number.POSITIVE_INFINITY;
    const bounds = [
        ...headings.map(({ start }) => start),
        ...asked.map(({ occurrence }) => occurrence.words.start),
    ].sort((a, b) => a - b);
    let at = 0;
    return ours.map((comment) => {
        const place = document.place(path, comment);
        if (comment.start < second)
            return { name: comment.text, place, from: 1, to: lastLine };
        while (at < bounds.length && (bounds[at] ?? 0) <= comment.start)
            at++;
        const next = bounds[at];
        return {
            name: comment.text,
            place,
            from: lineOf(bounds[at - 1] ?? 0),
            to: next === undefined ? lastLine : lineOf(next) - 1,
        };
    });
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseQuestionnaire),
  o: () => (/* binding */ questionnaireRegion)
});

// EXTERNAL MODULE: ./lib/model/questionnaire.js
var questionnaire = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/text/markdown/markdown.js
var markdown = __webpack_require__(2132);
;// CONCATENATED MODULE: ./lib/text/markdown/segments.js
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Indentation and list markers: what follows may belong to a list that the next heading ends. */
const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const DEFINITION = /^\[[^\]]+\]:[ \t]*\S/;
/** HTML blocks that end at the next blank line: a heading inside is none. */
const HTML = /^ {0,3}<\/?[A-Za-z]/;
/** HTML blocks that go on until their own end, whatever stands in them. */
const RAW = /^ {0,3}<(?:(?:pre|script|style|textarea)(?![\w-])|\?|!(?!--))/i;
/** Cuts `source` at its headings; `undefined` where only a parser can tell whether a heading is one. */
function segmentsOf(source) {
    const segments = [
        { start: 0, end: 0, heading: undefined },
    ];
    const definitions = [];
    let fence;
    let comment;
    let html = false;
    let inParagraph = false;
    let at = 0;
    for (const raw of source.split('\n')) {
        const line = raw.replace(/\r$/, '');
        const isHeading = HEADING.test(line);
        if (isHeading && (html || fence?.nested || comment?.nested))
            return undefined;
        if (fence) {
            if (closes(line, fence.mark))
                fence = undefined;
        }
        else if (comment) {
            if (line.includes('-->'))
                comment = undefined;
        }
        else if (isHeading) {
            const last = segments.at(-1);
            if (last)
                last.end = at;
            segments.push({ start: at, end: source.length, heading: { start: at, end: at + line.length } });
            inParagraph = false;
        }
        else {
            const start = line.replace(MARKERS, '');
            const nested = start !== line;
            const opening = FENCE.exec(start)?.[0];
            const commented = start.startsWith('<!--');
            if (RAW.test(line) || (html && (opening !== undefined || commented)))
                return undefined;
            if (opening !== undefined)
                fence = { mark: opening, nested };
            else if (commented && !start.includes('-->', 4))
                comment = { nested };
            const defines = DEFINITION.test(start);
            // In a paragraph it is text, below another definition's title it is none.
            if (defines && inParagraph && !nested)
                return undefined;
            if (defines && opening === undefined && !commented)
                definitions.push(start);
            inParagraph = start.trim() !== '' && !defines && opening === undefined && !commented;
            html = line.trim() !== '' && (html || HTML.test(line));
        }
        at += raw.length + 1;
    }
    const last = segments.at(-1);
    if (last)
        last.end = source.length;
    return {
        segments,
        definitions: definitions.map((definition) => `${definition}\n\n`).join(''),
        isOpen: fence !== undefined || comment !== undefined,
    };
}
/** Whether the line closes a fence that was opened by `mark`. */
function closes(line, mark) {
    const text = line.trim();
    return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

// EXTERNAL MODULE: ./lib/load/readme/questions.js
var questions = __webpack_require__(8114);
;// CONCATENATED MODULE: ./lib/load/readme/region.js
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
    const names = new Set(sections.map(questionnaire/* normalise */.j7));
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const titled = titledRegion(headings, names, recognise, document.source.length);
    if (titled)
        return titled;
    const asked = document.blocks.filter((block) => block.text.length >= 16 && exactQuestion(block, document, recognise));
    const [start] = asked;
    const last = asked.at(-1);
    if (!start || !last || new Set(asked.map(({ text }) => (0,questionnaire/* normalise */.j7)(text))).size < ENOUGH)
        return undefined;
    const section = headings.findLast((block) => block.start < start.start);
    const from = section && names.has((0,questionnaire/* normalise */.j7)(section.text)) ? section : start;
    const level = from.level || 3;
    const end = headings.find((block) => block.start > last.start && block.level <= level);
    return { start: from.start, end: end?.start ?? document.source.length, heading: undefined };
}
/** The questionnaire under its own heading: the outline is enough to find it. */
function titledRegion(headings, names, recognise, length) {
    const titles = headings.filter(({ text, level }, index) => TITLE.test((0,questionnaire/* normalise */.j7)(text)) && !(index === 0 && level === 1));
    const [first] = titles;
    if (first === undefined)
        return undefined;
    const last = titles.at(-1) ?? first;
    const end = headings.find((block) => block.start > last.start &&
        block.level <= first.level &&
        !names.has((0,questionnaire/* normalise */.j7)(block.text)) &&
        !recognise.near(block.text));
    return { start: first.start, end: end?.start ?? length, heading: first };
}
/**
 * Parses the outline of a document and its questionnaire, with whatever other segments `alsoWants`; all of it where the
 * questionnaire has no heading of its own or the document cannot be cut.
 */
function parseQuestionnaire(source, sections, recognise, alsoWants) {
    const segments = segmentsOf(source);
    if (segments === undefined)
        return (0,markdown/* parseMarkdown */.Dd)(source);
    const outline = (0,markdown/* parseSegments */.Iw)(source, segments, () => false);
    const headings = outline.blocks.filter(({ kind }) => kind === 'heading');
    const region = titledRegion(headings, new Set(sections.map(questionnaire/* normalise */.j7)), recognise, source.length);
    if (region === undefined)
        return (0,markdown/* parseMarkdown */.Dd)(source);
    return (0,markdown/* parseSegments */.Iw)(source, segments, ({ start, end }) => (start < region.end && end > region.start) ||
        (segments.isOpen && end === source.length) ||
        alsoWants(source.slice(start, end)));
}
function exactQuestion(block, document, recognise) {
    return ((0,questions/* questionOf */.Y)(block, document, { exact: recognise.exact, near: (text) => nearExact(recognise, text) }) !==
        undefined);
}
function nearExact(recognise, text) {
    const question = recognise.exact(text);
    return question && { question, words: (0,questionnaire/* normalise */.j7)(text).split(' ').length };
}


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readSections)
});

// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(4027);
;// CONCATENATED MODULE: ./lib/text/markdown/outline.js
/**
 * The headings of a README and the text below each, read line by line: rules about the whole document need no more, and parsing all
 * of it would cost more than everything else together. What counts as a heading is marks at the start of a line with a blank after them,
 * or an underlined line, outside of fences and comments. (A table of contents is held to what mdtoc takes for one: `toc-headings.ts`.)
 */

const HEADING = /^(#{1,6}) +(?=\S)(.*)$/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const MARKERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Lines that an underline makes no heading of. */
const NO_PARAGRAPH = /^(?:\s|[-*+>|<]|\d{1,9}[.)]\s|$)/;
/** The outline of a Markdown text, in linear time. */
function outlineOf(source) {
    const found = [];
    let fence;
    let inComment = false;
    let paragraph;
    let at = 0;
    let number = 0;
    for (const raw of source.split('\n')) {
        number += 1;
        const line = raw.replace(/\r$/, '');
        const span = { start: at, end: at + line.length };
        at += raw.length + 1;
        const last = found.at(-1);
        if (fence !== undefined) {
            if (closes(line, fence))
                fence = undefined;
            last?.lines.push(line);
            continue;
        }
        const heading = inComment ? null : HEADING.exec(line);
        const words = wordsOf(heading?.[2] ?? '');
        if (heading && words) {
            found.push({
                level: heading[1]?.length ?? 1,
                source: words,
                lines: [],
                firstLine: number + 1,
                next: at,
                ...span,
            });
            paragraph = undefined;
        }
        else if (paragraph && !inComment && UNDERLINE.test(line)) {
            last?.lines.pop();
            found.push({
                level: line.startsWith('=') ? 1 : 2,
                source: paragraph.text.trim(),
                lines: [],
                firstLine: number + 1,
                next: at,
                start: paragraph.start,
                end: paragraph.end,
            });
            paragraph = undefined;
        }
        else {
            const wasInComment = inComment;
            const [visible, open] = withoutComments(line, inComment);
            inComment = open;
            if (!wasInComment)
                fence = FENCE.exec(line.replace(MARKERS, ''))?.[1];
            last?.lines.push(visible);
            paragraph =
                fence === undefined && !wasInComment && !inComment && !NO_PARAGRAPH.test(line)
                    ? { ...span, text: line }
                    : undefined;
        }
    }
    return found.map(({ lines, ...heading }) => ({ ...heading, text: lines.join('\n').trimEnd() }));
}
/** A heading's words without `{#id}` and closing marks; mdtoc needs no blank before these. */
function wordsOf(text) {
    const id = text.indexOf('{#');
    const words = (id !== -1 && text.indexOf('}', id) !== -1 ? text.slice(0, id) : text).trimEnd();
    const open = (0,trim/* trimmed */.d)(words, /(?!)/, /#/);
    return (open.endsWith('\\') ? words.slice(0, open.length + 1) : open).trimEnd();
}
/** The visible part of a line, and whether a comment is open at its end. A comment's mark in a code span is text. */
function withoutComments(line, wasOpen) {
    let visible = '';
    let rest = line;
    let open = wasOpen;
    while (rest !== '') {
        if (open) {
            const end = rest.indexOf('-->');
            if (end === -1)
                return [visible, true];
            rest = rest.slice(end + 3);
            open = false;
        }
        const start = rest.indexOf('<!--');
        if (start === -1)
            return [visible + rest, false];
        const before = rest.slice(0, start);
        if ((before.match(/`/g)?.length ?? 0) % 2 === 1)
            return [visible + rest, false];
        visible += before;
        rest = rest.slice(start + 4);
        open = true;
    }
    return [visible, open];
}
/** Whether the line closes a fence that was opened by `mark`. */
function closes(line, mark) {
    const text = line.replace(/^[ \t>]*/, '').trimEnd();
    return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

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

;// CONCATENATED MODULE: ./lib/text/mdtoc/lines.js
/** The lines of a Markdown text, with look-ahead that costs the same however often it finds nothing. */
/** Longer lines are not read in parts: that would take time in their square. */
const MAX_REST = 2000;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,}) *$/;
/** Lines that a reader walks down once, looking ahead at will. It owns its array: a line that was half read is replaced by its rest. */
class Lines {
    lines;
    /** The last one of a text that ends in a line feed is empty and none. */
    length;
    endsInLineFeed;
    holding = new Map();
    fences;
    constructor(lines) {
        this.lines = lines;
        this.endsInLineFeed = lines.at(-1) === '';
        this.length = this.endsInLineFeed ? lines.length - 1 : lines.length;
    }
    /** A line; empty beyond the end. */
    at(index) {
        return this.lines[index] ?? '';
    }
    /** Whether nothing, not even a line feed, comes after the line. */
    isLast(index) {
        return index === this.length - 1 && !this.endsInLineFeed;
    }
    /** Goes on reading in the middle of a line. */
    continueAt(line, column) {
        return this.continueWith(line, this.at(line).slice(column));
    }
    /** Goes on reading with what is left of a line; returns its number, or the next one's when too much is left to be anybody's. */
    continueWith(line, rest) {
        if (rest.length > MAX_REST)
            return line + 1;
        this.lines[line] = rest;
        return line;
    }
    /** The first `mark` in line `from` at or after a column, or below it. */
    find(mark, from, column) {
        const here = this.at(from).indexOf(mark, column);
        if (here !== -1)
            return { line: from, column: here };
        const all = this.holding.get(mark) ?? this.numbersOf((line) => line.includes(mark));
        this.holding.set(mark, all);
        const line = firstAbove(all, from);
        return line === undefined ? undefined : { line, column: this.at(line).indexOf(mark) };
    }
    /** The line below `from` that closes a fence with this mark. */
    closingFence(mark, from) {
        this.fences ??= this.closingFences();
        return firstAbove(this.fences.get(mark) ?? [], from);
    }
    /** The line after the element that starts in line `from`: its end tag ends a line, and a blank line or nothing follows. */
    endOfElement(tag, from) {
        const key = `</${tag}>`;
        const ends = new RegExp(`</${tag}>[ \\t]*$`);
        const all = this.holding.get(key) ??
            this.numbersOf((line, index) => line.includes(key) && ends.test(line) && !this.isLast(index) && /^[ \t]*$/.test(this.at(index + 1)));
        this.holding.set(key, all);
        const end = firstAbove(all, from - 1);
        return end === undefined ? undefined : Math.min(end + 2, this.length);
    }
    numbersOf(isWanted) {
        const found = [];
        for (let index = 0; index < this.length; index++)
            if (isWanted(this.at(index), index))
                found.push(index);
        return found;
    }
    closingFences() {
        const found = new Map();
        for (let index = 0; index < this.length; index++) {
            const mark = CLOSING_FENCE.exec(this.at(index))?.[1];
            if (mark === undefined)
                continue;
            const same = found.get(mark) ?? [];
            found.set(mark, same);
            same.push(index);
        }
        return found;
    }
}
/** The smallest of the ascending numbers that is above `limit`. */
function firstAbove(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return numbers[low];
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/toc-blocks.js
/** A fence in a longer quoted line is nobody's. */
const MAX_QUOTED = 1000;
const toc_blocks_HEADING = /^(#{1,6}|\.#) +(.*)$/;
const RULE = /^ {0,3}([*_-])(?: *\1){2,} *$/;
const toc_blocks_FENCE = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~)) *(?! )(?:\{[^}]*\}|(?!\{)\S*) *$/;
const FENCE_TAIL = /(?<!`)(`{3,}(?!`)|~{3,}(?!~)) *(?! )(?:\{[^}]*\}|(?!\{)\S*) *$/;
const QUOTE = /^ {0,3}> ?/;
const CODE = /^(?:\t| {4})/;
const BULLET = /^ {0,3}[-*+][ \t]/;
const NUMBER = /^ {0,3}\d+[.)][ \t]/;
const DEFINED = /^:[ \t]/;
const RULE_ELEMENT = /^<hr(?:>|[ /][^>]*>)[ \t]*$/i;
const ELEMENT = /^<(blockquote|del|dd|div|dl|dt|fieldset|form|h[1-6]|iframe|ins|li|math|noscript|ol|pre|p|script|style|table|ul|address|article|aside|canvas|details|dialog|figcaption|figure|footer|header|hgroup|main|nav|output|progress|section|video)(?![A-Za-z\d])/;
const TABLE_RULE = /^\|? *:?-+:?(?: *\| *:?-+:?)* *\|?$/;
/** Whether the line is blank to gomarkdown: blanks and tabs alone. */
function isBlank(line) {
    return /^[ \t]*$/.test(line);
}
/** Three dashes or percent signs open a title block wherever they start a block; three more end it wherever they stand. */
function titleBlock(lines, at) {
    const mark = lines.at(at).slice(0, 3);
    if (mark !== '---' && mark !== '%%%')
        return undefined;
    const end = lines.find(mark, at, 3);
    return end && lines.continueAt(end.line, end.column + 3);
}
/** An HTML element up to its end tag, a comment, a rule. */
function html(lines, at) {
    const line = lines.at(at);
    if (!line.startsWith('<'))
        return undefined;
    const tag = ELEMENT.exec(line)?.[1];
    if (tag === 'ins' || tag === 'del')
        return undefined;
    if (tag !== undefined)
        return lines.endOfElement(tag, at);
    if (line.startsWith('<!--')) {
        const end = lines.find('-->', at, 3);
        if (end && isBlank(lines.at(end.line).slice(end.column + 3)))
            return end.line + 1;
    }
    return RULE_ELEMENT.test(line) ? at + 1 : undefined;
}
function endOfCode(lines, at) {
    let next = at;
    while (next < lines.length && (CODE.test(lines.at(next)) || isBlank(lines.at(next))))
        next += 1;
    return next;
}
/** A fence ends with exactly its mark; one that does not end is none. */
function endOfFence(lines, at) {
    const mark = toc_blocks_FENCE.exec(lines.at(at))?.[1];
    const end = mark && lines.closingFence(mark, at);
    return end === undefined || end === '' ? undefined : end + 1;
}
/** In a quote a fence may start anywhere in a line; its end is then no quoted line. */
function endOfTailFence(lines, at) {
    const line = lines.at(at);
    const run = line.length > MAX_QUOTED ? '' : (FENCE_TAIL.exec(line)?.[1] ?? '');
    for (let length = Math.min(run.length, 100); length >= 3; length--) {
        const end = lines.closingFence(run.slice(0, length), at);
        if (end !== undefined)
            return end + 1;
    }
    return undefined;
}
function math(lines, at) {
    const line = lines.at(at);
    if (!line.startsWith('$$') || line[2] === '$')
        return undefined;
    const end = lines.find('$$', at, 2);
    return end && lines.continueAt(end.line, end.column + 2);
}
function isTable(lines, at) {
    const header = lines.at(at).trimEnd();
    if (!header.includes('|'))
        return false;
    const rule = TABLE_RULE.test(header) ? header : lines.at(at + 1).trimEnd();
    if (!TABLE_RULE.test(rule) || rule === '')
        return false;
    const columns = rule
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
    return columns.every((column) => column.trim().length >= 3) && columns.length === cells(header);
}
function cells(header) {
    return header
        .trimEnd()
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '')
        .split(/(?<!\\)\|/).length;
}
function endOfTable(lines, at) {
    let next = at + 1;
    while (next < lines.length && lines.at(next).includes('|'))
        next += 1;
    return next;
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/toc-headings.js
/**
 * The headings that kubernetes-sigs/mdtoc finds in a document. It reads Markdown with gomarkdown and mmark's title blocks, which differ
 * from CommonMark in what hides a heading: text between two rules of dashes, fences that are never closed, an HTML element up to its end
 * and the blank line after it, what a list item takes in. A list of contents is compared byte by byte, so here they are followed.
 */



/** Deeper containers are not looked into. */
const MAX_DEPTH = 16;
const toc_headings_UNDERLINE = /^(?:=+|-+) *$/;
const REFERENCE = /^ {0,3}\[([^\]]+)\]:[ \t]*(.*)$/;
const TITLE = /^['"(].*['")][ \t]*$/;
/** Reads `source`, whose lines may end in carriage returns. */
function tocHeadingsOf(source) {
    const reader = new Reader();
    reader.blocks(source.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n'), 0);
    return reader;
}
class Reader {
    headings = [];
    definitions = new Map();
    /** Reads the blocks of a container's text. */
    blocks(text, depth) {
        if (depth >= MAX_DEPTH)
            return;
        const lines = new Lines(text);
        let at = 0;
        while (at < lines.length)
            at = this.block(lines, at, depth);
    }
    /** Reads the block that starts with line `at`; returns the line that follows it. */
    block(lines, at, depth) {
        const line = lines.at(at);
        const rest = titleBlock(lines, at) ?? this.heading(lines, at) ?? html(lines, at);
        if (rest !== undefined)
            return rest;
        if (isBlank(line))
            return at + 1;
        if (CODE.test(line))
            return endOfCode(lines, at);
        const fenced = endOfFence(lines, at);
        if (fenced !== undefined)
            return fenced;
        if (RULE.test(line))
            return at + 1;
        if (QUOTE.test(line))
            return this.quote(lines, at, depth);
        const formula = math(lines, at);
        if (formula !== undefined)
            return formula;
        if (isTable(lines, at))
            return endOfTable(lines, at);
        if (BULLET.test(line) || NUMBER.test(line) || DEFINED.test(line))
            return this.list(lines, at, depth);
        return this.paragraph(lines, at, depth);
    }
    /** A heading's line; what follows its `{#id}` is text of its own. */
    heading(lines, at) {
        const match = toc_blocks_HEADING.exec(lines.at(at));
        if (match === null)
            return undefined;
        const [, marks = '', text = ''] = match;
        const id = text.indexOf('{#');
        const end = id === -1 ? -1 : text.indexOf('}', id + 1);
        const words = withoutMarks(end === -1 ? text : (0,trim/* trimmed */.d)(text.slice(0, id), /(?!)/, / /));
        if (words !== '')
            this.headings.push({ level: marks.replace('.', '').length, source: words });
        return end === -1 ? at + 1 : lines.continueWith(at, text.slice(end + 1));
    }
    quote(lines, at, depth) {
        const inner = [];
        let next = at;
        while (next < lines.length) {
            const line = lines.at(next);
            const isQuoted = QUOTE.test(line);
            const following = lines.at(next + 1);
            // The blank line above something else is its end.
            if (!isQuoted && isBlank(line)) {
                const goesOn = next + 1 < lines.length && (QUOTE.test(following) || isBlank(following));
                if (!goesOn) {
                    next += 1;
                    break;
                }
            }
            const end = endOfTailFence(lines, next) ?? next + 1;
            inner.push(line.replace(QUOTE, ''));
            for (let index = next + 1; index < end; index++)
                inner.push(lines.at(index));
            next = end;
        }
        this.blocks([...inner, ''], depth + 1);
        return next;
    }
    /** A list whose first item starts with line `at`, or whose first term is that line. */
    list(lines, at, depth) {
        const first = lines.at(at);
        const list = {
            kind: BULLET.test(first) ? 'bullets' : NUMBER.test(first) ? 'numbers' : 'terms',
            holdsBlocks: false,
            ended: false,
            isTerm: false,
        };
        let next = at;
        while (next < lines.length && !list.ended) {
            const end = this.item(lines, next, list, depth);
            if (end === next)
                break;
            next = end;
        }
        return next;
    }
    item(lines, at, list, depth) {
        const first = lines.at(at);
        const mark = (BULLET.exec(first) ?? NUMBER.exec(first) ?? DEFINED.exec(first))?.[0];
        if (mark === undefined && list.kind !== 'terms')
            return at;
        if (mark === undefined)
            list.isTerm = true;
        else if (DEFINED.test(first))
            list.isTerm = false;
        const indentation = first.startsWith('\t') ? 4 : Math.min(3, first.length - first.trimStart().length);
        const inner = [mark === undefined ? first : first.slice(mark.length).replace(/^ +/, '')];
        let sublist = 0;
        let afterBlank = false;
        let next = at + 1;
        for (; next < lines.length; next++) {
            const line = lines.at(next);
            if (isBlank(line)) {
                afterBlank = true;
                continue;
            }
            const [prefix = ''] = /^(?:\t| {0,4})/.exec(line) ?? [];
            const indent = prefix === '\t' ? 4 : prefix.length;
            let chunk = line.slice(prefix.length);
            if (indent === 0 && toc_blocks_FENCE.test(chunk)) {
                list.ended = true;
                break;
            }
            const isDefined = DEFINED.test(chunk);
            if ((BULLET.test(chunk) && !RULE.test(chunk)) || NUMBER.test(chunk) || isDefined) {
                if (prefix.length >= 4 && !isDefined) {
                    const blanks = chunk.length - chunk.replace(/^ +/, '').length;
                    chunk = line.slice(Math.max(0, prefix.length - blanks - 1));
                }
                if (indent <= indentation) {
                    if (changesKind(chunk, list))
                        list.ended = true;
                    else if (afterBlank)
                        list.holdsBlocks = true;
                    break;
                }
                if (afterBlank)
                    list.holdsBlocks = true;
                if (sublist === 0)
                    sublist = isDefined ? Math.max(0, inner.length - 1) : inner.length;
            }
            else if (toc_blocks_HEADING.test(chunk)) {
                if (afterBlank && indent < 4) {
                    list.ended = true;
                    break;
                }
                list.holdsBlocks = true;
            }
            else if (afterBlank && indent < 4) {
                if (list.kind !== 'terms' || !this.goesOn(lines, next))
                    list.ended = true;
                break;
            }
            else if (afterBlank)
                list.holdsBlocks = true;
            if (afterBlank)
                inner.push('');
            afterBlank = false;
            inner.push(chunk);
        }
        if (list.holdsBlocks && !list.isTerm)
            this.blocks([...inner.slice(0, sublist || undefined), ''], depth + 1);
        if (sublist > 0)
            this.blocks([...inner.slice(sublist), ''], depth + 1);
        return next;
    }
    /** Whether a list of terms goes on with the line `at`: a definition stands below it. */
    goesOn(lines, at) {
        if (lines.at(at + 1).startsWith(':'))
            return true;
        let next = at + 2;
        while (next < lines.length && lines.at(next) === '')
            next += 1;
        return lines.at(next).startsWith(':');
    }
    paragraph(lines, at, depth) {
        for (let next = at; next < lines.length; next++) {
            const line = lines.at(next);
            const defined = this.definition(lines, next);
            if (defined !== undefined)
                return defined;
            if (isBlank(line)) {
                const isTerm = line === '' && lines.at(next + 1).startsWith(':');
                return isTerm ? this.terms(lines, next - 1, depth) : next + 1;
            }
            if (next > at && toc_headings_UNDERLINE.test(line) && !lines.isLast(next)) {
                const source = (0,trim/* trimmed */.d)(lines.at(next - 1), / /, / /);
                this.headings.push({ level: line.startsWith('=') ? 1 : 2, source });
                return next + 1;
            }
            if (next === at)
                continue;
            if (toc_blocks_HEADING.test(line) || RULE.test(line) || QUOTE.test(line))
                return next;
            if (endOfFence(lines, next) !== undefined || isTable(lines, next))
                return next;
            if (DEFINED.test(line))
                return this.terms(lines, next - 1, depth);
        }
        return lines.length;
    }
    terms(lines, at, depth) {
        const list = { kind: 'terms', holdsBlocks: false, ended: false, isTerm: false };
        let next = at;
        while (next < lines.length && !list.ended)
            next = this.item(lines, next, list, depth);
        return next;
    }
    /** A link definition; its target may stand on a line of its own, and so may its title. */
    definition(lines, at) {
        const [, label, rest = ''] = REFERENCE.exec(lines.at(at)) ?? [];
        if (label === undefined)
            return undefined;
        const line = rest === '' ? at + 1 : at;
        if (line >= lines.length)
            return undefined;
        const written = rest === '' ? lines.at(line).replace(/^[ \t]+/, '') : rest;
        const [, target = '', title = ''] = /^<?([^ \t]*)[ \t]*(.*)$/.exec(written) ?? [];
        if (title !== '' && !TITLE.test(title))
            return undefined;
        const below = lines.at(line + 1).replace(/^[ \t]+/, '');
        const isBelow = title === '' && TITLE.test(below);
        const words = (isBelow ? below : title).trimEnd().slice(1, -1);
        this.definitions.set(label.toLowerCase(), { target, title: words });
        return line + (isBelow ? 2 : 1);
    }
}
function changesKind(line, { kind }) {
    if (DEFINED.test(line))
        return kind !== 'terms';
    if (NUMBER.test(line))
        return kind !== 'numbers';
    return kind !== 'bullets';
}
/** A heading's words without its closing marks: no blank is needed before them, and none may follow. */
function withoutMarks(words) {
    let end = words.length;
    while (words[end - 1] === '#' && !isEscaped(words, end - 1))
        end -= 1;
    while (words[end - 1] === ' ')
        end -= 1;
    return words.slice(0, end);
}
function isEscaped(text, at) {
    let start = at;
    while (text[start - 1] === '\\')
        start -= 1;
    return (at - start) % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/text/mdtoc/toc.js
/**
 * The table of contents of a document, as kubernetes-sigs/mdtoc writes it between its markers with `--inplace --max-depth=5`: the
 * tool that kubernetes/enhancements checks every README with.
 */


/** Headings below this level are not listed. */
const MAX_LEVEL = 5;
/** Lines of the list for the headings of this text. */
function tocOf(source) {
    const { headings, definitions } = tocHeadingsOf(source);
    const base = headings.reduce((lowest, { level }) => Math.min(lowest, level), 6);
    const seen = new Map();
    return headings
        .filter(({ level }) => level <= MAX_LEVEL)
        .map((heading) => {
        const { html, text } = inlineOf(heading.source, (label) => definitions.get(label.toLowerCase()));
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

;// CONCATENATED MODULE: ./lib/load/readme/sections.js



const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s<>]+)/gm;
/** A line of a list that links to headings, made by hand or by another tool. */
const LIST_LINE = /^[ \t]*[-*+] \[[^\]\n]{1,300}\]\(#/m;
/** Sections and table of contents of a Markdown text; `place` gives the place of a run of it. */
function readSections(source, place) {
    const outline = outlineOf(source);
    const definitionOf = definitionsOf(outline);
    return {
        sections: outline.map((heading) => ({
            name: inlineOf(heading.source, definitionOf).text.trim(),
            place: place(heading),
            level: heading.level,
            text: heading.text,
            firstLine: heading.firstLine,
        })),
        toc: tocIn(source, outline, place),
    };
}
/** Definitions below any heading; collected when the first heading asks for one. */
function definitionsOf(outline) {
    let known;
    return (label) => {
        known ??= new Map(outline.flatMap(({ text }) => [...text.matchAll(DEFINITION)].map(([, name = '', target = '']) => [name.toLowerCase(), { target }])));
        return known.get(label.toLowerCase());
    };
}
/** What stands between the markers and what belongs there: the headings below them, or without markers those below the title. */
function tocIn(source, outline, place) {
    const opening = /<!-- toc -->/i.exec(source);
    const closing = /<!-- \/toc -->/i.exec(source);
    if (opening && closing && opening.index < closing.index) {
        const between = { start: opening.index + OPENING.length, end: closing.index };
        return {
            missing: [],
            place: place({ start: opening.index, end: closing.index + CLOSING.length }),
            written: linesIn(source, between).map((span) => named(source, span, place)),
            between: named(source, between, place),
            expected: tocOf(source.slice(closing.index)),
            below: undefined,
        };
    }
    const found = opening ?? closing ?? LIST_LINE.exec(source);
    const title = outline.find(({ level }) => level === 1);
    return {
        // A closing marker above the opening one closes nothing.
        missing: [...(opening && !closing ? [] : [OPENING]), ...(closing ? [] : [CLOSING])],
        place: found ? place({ start: found.index, end: found.index + found[0].length }) : undefined,
        written: [],
        between: undefined,
        expected: tocOf(source.slice(title?.next ?? 0)),
        below: title && lineAt(source, title.next, place),
    };
}
function named(source, span, place) {
    return { name: source.slice(span.start, span.end), place: place(span) };
}
/** The line that starts at `start`, and the empty place before it. */
function lineAt(source, offset, place) {
    const start = Math.min(offset, source.length);
    const end = source.indexOf('\n', start);
    return { name: source.slice(start, end === -1 ? undefined : end), place: place({ start, end: start }) };
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

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ documentNames),
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2155);
/** The files of a proposal under the names that the repository gives them. */

/** Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. */
async function readSources(files, directory, config) {
    const entries = files.list(directory);
    const source = async (names) => {
        // A single name needs no look at the directory: reading goes on at the same time.
        const name = names.length === 1 ? names[0] : firstOf(names, await entries);
        const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(directory, name ?? '');
        return { path, read: await files.read(path) };
    };
    const [document, metadata] = await Promise.all([
        source(documentNames(directory, config)),
        config.metadata.source === 'file' ? source(config.metadata.files) : undefined,
    ]);
    return { entries: await entries, document, metadata };
}
/** The names that the document of the KEP in `directory` may have. */
function documentNames(directory, { documents }) {
    return documents.map((name) => name.replaceAll('{directory}', () => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .basename */ .P8)(directory)));
}
function firstOf(names, entries) {
    return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BUILT_IN),
/* harmony export */   P: () => (/* binding */ loadTemplate)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3336);
/* harmony import */ var _text_markdown_effort_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2263);
/* harmony import */ var _text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3902);
/* harmony import */ var _readme_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _readme_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _readme_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3935);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9462);
/**
 * The repository's own KEP template as specification: its questions, the stage each section is due at, the keys of kep.yaml that
 * are PRR answers, and the text that is the template's and not an author's.
 */










const REQUIRED_KEYS = [
    ['feature-gates', 'alpha'],
    ['disable-supported', 'alpha'],
    ['metrics', 'beta'],
];
/** What a template may have because a new KEP starts so. */
const STATES = new Set([..._model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.STATUSES, ..._model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.STAGES, 'draft', 'proposed']);
/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
const BUILT_IN = {
    path: undefined,
    questions: _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONS */ .cE,
    requiredKeys: new Map(REQUIRED_KEYS),
    placeholders: new Map(),
    releasesWithV: false,
    title: undefined,
    sections: [],
    hasToc: false,
    boilerplate: new Map(),
};
/** Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. */
async function loadTemplate(files, config) {
    const none = config.questionnaire === 'none' ? { ...BUILT_IN, questions: [] } : BUILT_IN;
    if (config.template === undefined)
        return none;
    const { document, metadata } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(files, config.template, config);
    const top = 'text' in document.read ? (0,_text_markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_7__/* .frontMatterOf */ .E)(document.read.text) : undefined;
    const inDocument = config.metadata.source === 'front-matter' ? top?.yaml : undefined;
    const yaml = metadata && 'text' in metadata.read ? metadata.read.text : inDocument;
    const fromYaml = yaml === undefined ? undefined : readKeys(yaml);
    const fromReadme = 'text' in document.read ? readMarkdown(document.path, top?.document ?? document.read.text) : undefined;
    const path = fromReadme || fromYaml ? config.template : undefined;
    if (config.questionnaire !== 'template') {
        return {
            ...none,
            ...fromYaml,
            path,
            title: fromReadme?.title,
            sections: fromReadme?.sections ?? none.sections,
            hasToc: fromReadme?.hasToc ?? none.hasToc,
            boilerplate: fromReadme?.boilerplate ?? none.boilerplate,
        };
    }
    return { ...none, ...fromYaml, ...(fromReadme ?? {}), path };
}
/** Nobody can be held to a template that cannot be read. */
function readMarkdown(path, text) {
    const refused = (0,_text_markdown_effort_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(text);
    try {
        if (refused === undefined)
            return readTemplate(path, text);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`Cannot read the template ${path}: ${refused ?? _text_markdown_effort_js__WEBPACK_IMPORTED_MODULE_8__/* .TOO_COMPLEX */ .k}. Simplify it, or set "template: none" in the configuration`);
}
/** The headings and the questionnaire of a template README. */
function readTemplate(path, text) {
    const known = (0,_readme_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniser */ .S)(_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONS */ .cE);
    const sections = _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTIONS */ .bP.map(({ heading }) => heading);
    const document = (0,_readme_region_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQuestionnaire */ .H)(text, sections, known, () => false);
    const title = document.blocks.find(({ kind }) => kind === 'heading')?.text.replace(/^[A-Z]EP-\w+:\s*/, '');
    const { sections: headings, toc } = (0,_readme_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .readSections */ .j)(text, (span) => document.place(path, span));
    const outline = { title, sections: headings, hasToc: toc.missing.length === 0 };
    const region = (0,_readme_region_js__WEBPACK_IMPORTED_MODULE_4__/* .questionnaireRegion */ .o)(document, sections, known);
    if (!region)
        return { ...outline, questions: _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONS */ .cE, boilerplate: new Map() };
    const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
    const marks = marksOf(blocks, known);
    const questions = [];
    const boilerplate = new Map();
    const general = prose(document, region.start, marks[0]?.block.start ?? region.end);
    let section = '';
    let stage = 'alpha';
    let sectionProse = '';
    marks.forEach((mark, index) => {
        const end = marks[index + 1]?.block.start ?? region.end;
        if (mark.kind === 'section') {
            section = mark.block.text.trim();
            sectionProse = prose(document, mark.block.start, end);
            stage = stageOf(document, mark.block.start, end) ?? builtInStage(section);
            return;
        }
        const heading = (mark.block.strong?.text ?? mark.block.text).replace(/\s+/g, ' ').trim();
        if (questions.some((question) => (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(question.heading) === (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(heading)))
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
            prose: `${general}${sectionProse}${prose(document, mark.block.start, end)}`,
        });
    });
    return questions.length === 0
        ? { ...outline, questions: _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONS */ .cE, boilerplate }
        : { ...outline, questions, boilerplate };
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
    return required.sort((a, b) => (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.maturity)(a) - (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.maturity)(b))[0];
}
function stageName(word) {
    const name = word.toLowerCase();
    return name === 'ga' ? 'stable' : name;
}
function builtInStage(section) {
    return _model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTIONS */ .bP.find(({ heading }) => (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(heading) === (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(section))?.stage ?? 'alpha';
}
/** Comments and visible prose between two offsets as one normalised string between blanks. */
function prose(document, start, end) {
    const comments = document.comments
        .filter((comment) => comment.start >= start && comment.start < end)
        .map(({ text }) => text);
    const visible = document.blocks
        .filter((block) => block.kind === 'paragraph' && block.start > start && block.start < end)
        .map(({ text }) => text);
    return ` ${(0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)([...comments, ...visible].join(' '))} `;
}
/** An option or label of the template, normalised, with and without what follows its colon. */
function labels(block) {
    if (block.kind !== 'paragraph')
        return [];
    const text = block.text.replace(/^\s*\[[ xX]?\]\s*/, '');
    return [(0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text), (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text.replace(/[:?][\s\S]*$/, ''))].filter((line) => line !== '');
}
function slug(heading) {
    return (0,_model_questionnaire_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(heading).split(' ').slice(0, 12).join('-');
}
/** Required PRR keys, placeholder values and the form of releases in the template's kep.yaml. */
function readKeys(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
        logLevel: 'silent',
    });
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return {};
    const requiredKeys = new Map();
    let stage;
    for (const { key } of document.contents.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const comment = key.commentBefore ?? '';
        const required = /answers are required at\s+(\w+)/i.exec(comment)?.[1];
        if (required)
            stage = stageName(required);
        else if (key.spaceBefore || comment !== '')
            stage = undefined;
        if (stage)
            requiredKeys.set(String(key.value), stage);
    }
    const placeholders = new Map();
    const releases = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_, node, ancestors) {
            const pairs = ancestors.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO);
            const parent = ancestors.at(-1);
            if (typeof node.value !== 'string' || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(parent) && parent.key === node))
                return;
            const path = pairs.map((pair) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : '')).join('.');
            if (/^(?:latest-)?milestone\b/.test(path) && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(node.value))
                releases.push(node.value);
            if (isPlaceholder(node.value))
                placeholders.set(path, [...(placeholders.get(path) ?? []), node.value]);
        },
    });
    const releasesWithV = releases.length > 0 && releases.every((release) => release.startsWith('v'));
    return { ...(requiredKeys.size > 0 && { requiredKeys }), placeholders, releasesWithV };
}
/** Values of the template that a KEP may well have too are no placeholders. */
function isPlaceholder(value) {
    return !(value === '' ||
        (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.parseRelease)(value) !== undefined ||
        STATES.has(value) ||
        /^(?:true|false|tbd|n\/?a|none|kube-[a-z-]+|kubelet|cloud-controller-manager)$/i.test(value));
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ TOO_COMPLEX),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/**
 * Which Markdown is refused because parsing it would take too long. micromark is linear for what people write, but quadratic in the
 * marks of a paragraph, in underlined headings, in nested lists and in their depth: a small file can keep it busy for hours.
 */
/** In UTF-16 code units; the largest real READMEs have 200,000. */
const MAX_LENGTH = 2 * 1024 * 1024;
/** In milliseconds; the largest real READMEs take 400. */
const MAX_EFFORT = 8000;
/** Milliseconds per line, per line and squared depth, per squared number of a paragraph's marks, of underlines, of nested items (measured). */
const LINE = 0.1;
const DEPTH = 3e-3;
const MARKS = 2.5e-5;
const UNDERLINES = 8e-5;
const NESTED = 4e-4;
/** A quote's or list item's mark at the start of what is left of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
/** A bullet or heading: it starts a paragraph of its own, whatever stands above it. */
const INTERRUPTS = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const MARK = /[[\]*_`<!]/g;
/** Why `source` is not parsed, in the grammar of messages; `undefined` when it is fine. */
function refusal(source) {
    if (source.length > MAX_LENGTH)
        return `Unexpected size of ${(source.length / 1024 / 1024).toFixed(1)} MB, expected at most 2 MB`;
    return effort(source) > MAX_EFFORT ? TOO_COMPLEX : undefined;
}
/** What is said of Markdown that no parser gets through. */
const TOO_COMPLEX = 'Unexpected structure, too complex to be read as Markdown';
/** Milliseconds that `source` may take to parse, on the safe side. */
function effort(source) {
    let sum = 0;
    let marks = 0;
    let underlines = 0;
    let nested = 0;
    let depth = 0;
    for (const line of source.split('\n')) {
        sum += LINE;
        const isBlank = line.trim() === '';
        if (isBlank || INTERRUPTS.test(line)) {
            sum += MARKS * marks * marks;
            marks = 0;
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

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   G1: () => (/* binding */ placer),
/* harmony export */   Iw: () => (/* binding */ parseSegments)
/* harmony export */ });
/* unused harmony export textOf */
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1242);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9337);


const parser = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A);
/** Parses Markdown (CommonMark; a GFM table or task list is text to us). Throws only `RangeError` on absurd nesting. */
function parseMarkdown(source) {
    return documentOf(source, [{ start: 0, text: source, definitions: '' }]);
}
/**
 * Parses the segments that `isWanted` and of the others only their headings: the same document for whoever looks only at the
 * wanted parts and at the outline.
 */
function parseSegments(source, { segments, definitions }, isWanted) {
    const pieces = [];
    for (const segment of segments) {
        const whole = isWanted(segment);
        const last = pieces.at(-1);
        if (whole && last?.whole && last.end === segment.start)
            last.end = segment.end;
        else if (whole)
            pieces.push({ start: segment.start, end: segment.end, whole });
        else if (segment.heading)
            pieces.push({ ...segment.heading, whole });
    }
    return documentOf(source, pieces.map(({ start, end, whole }) => ({
        start,
        text: source.slice(start, end),
        definitions: whole ? definitions : '',
    })));
}
function documentOf(source, pieces) {
    const draft = { source, end: source.trimEnd().length, blocks: [], comments: [], openFences: [] };
    for (const piece of pieces)
        readPiece(piece, draft);
    return { ...draft, place: placer(source) };
}
function readPiece({ start: from, text, definitions }, { source, end: last, blocks, comments, openFences }) {
    const root = parser.parse(definitions + text);
    const start = from - definitions.length;
    const spanOf = (node) => ({
        start: start + (node.position?.start.offset ?? 0),
        end: Math.min(start + (node.position?.end.offset ?? 0), source.length),
    });
    const visit = (node, depth, first) => {
        const span = spanOf(node);
        switch (node.type) {
            case 'heading':
            case 'paragraph': {
                collectComments(node.children, source, comments, spanOf);
                blocks.push({
                    kind: node.type,
                    text: textOf(node.children),
                    level: node.type === 'heading' ? node.depth : 0,
                    depth,
                    first,
                    strong: strongStart(node.children, spanOf),
                    codes: codesIn(node.children, spanOf),
                    media: hasMedia(node),
                    ...span,
                });
                break;
            }
            case 'code': {
                if (isOpenFence(source, span, last))
                    openFences.push(span);
                blocks.push({ kind: 'code', text: node.value, media: true, ...plainBlock(depth, first, span) });
                break;
            }
            case 'html': {
                addComments(source, span, comments);
                const visible = withoutComments(node.value);
                const rest = withoutTags(visible);
                if (rest.trim() !== '' || /<(img|picture|video|iframe)\b/i.test(visible)) {
                    blocks.push({
                        kind: 'html',
                        text: rest,
                        media: rest.trim() === '',
                        ...plainBlock(depth, first, span),
                    });
                }
                break;
            }
            case 'list':
                for (const item of node.children) {
                    item.children.forEach((child, index) => {
                        visit(child, depth + 1, index === 0);
                    });
                }
                break;
            case 'blockquote':
                for (const child of node.children)
                    visit(child, depth, first);
                break;
            default:
                break;
        }
    };
    for (const node of root.children)
        if (spanOf(node).start >= from)
            visit(node, 0, false);
}
function plainBlock(depth, first, span) {
    return { level: 0, depth, first, strong: undefined, codes: [], ...span };
}
/** A fence without a closing line that reaches to the end of the document. */
function isOpenFence(source, { start, end }, last) {
    if (end < last || !/[`~]/.test(source.charAt(start)))
        return false;
    const written = source.slice(start, end);
    const line = written.slice(written.lastIndexOf('\n') + 1);
    return line === written || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}
/** Offsets → places, by binary search over line starts; lines end as they do for git and GitHub. */
function placer(source) {
    let starts;
    const point = (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (const { index } of source.matchAll(/\n/g))
                starts.push(index + 1);
        }
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (path, { start, end }) => ({ path, start: point(start), end: point(end) });
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
function collectComments(nodes, source, comments, spanOf) {
    for (const node of nodes) {
        if (node.type === 'html')
            addComments(source, spanOf(node), comments);
        else if ('children' in node)
            collectComments(node.children, source, comments, spanOf);
    }
}
function addComments(source, { start, end }, comments) {
    const html = source.slice(start, end);
    let at = html.indexOf('<!--');
    while (at !== -1) {
        const close = html.indexOf('-->', at + 4);
        const closed = close !== -1;
        const stop = closed ? close + 3 : html.length;
        const text = html.slice(at + 4, closed ? close : stop).trim();
        comments.push({ text, start: start + at, end: start + stop, closed });
        at = html.indexOf('<!--', stop);
    }
}
/** HTML without its comments; an unclosed one hides the rest. */
function withoutComments(html) {
    return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}
function withoutTags(html) {
    return html.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
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
