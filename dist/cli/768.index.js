export const id = 768;
export const ids = [768];
export const modules = {

/***/ 5061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   MO: () => (/* binding */ askedAnswers),
/* harmony export */   ab: () => (/* binding */ upcomingAnswers),
/* harmony export */   cX: () => (/* binding */ hasReviews),
/* harmony export */   em: () => (/* binding */ dueAnswers),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1291);
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

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fixLine),
/* harmony export */   X: () => (/* binding */ fixText)
/* harmony export */ });
/** Edits that are told one by one. */
const MOST = 5;
/**
 * What to write instead, edit by edit, and how to have it written; `undefined` without a fix. A text whose lines `help` holds already
 * is not told again. As raw as the edits themselves: who prints it neutralises it.
 */
function fixText({ fix, help = '', place }) {
    if (fix === undefined)
        return undefined;
    const known = new Set(help.split('\n').map((line) => line.replace(/^[+-] (?=[ -])/, '').trim()));
    const told = fix.edits.filter(({ text }) => text.trim() === '' || !linesOf(text).every((line) => known.has(line)));
    const lines = told.slice(0, MOST).map((edit) => editText(edit, place.start?.line));
    const more = told.length > MOST ? [`… and ${told.length - MOST} more of these`] : [];
    const command = fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes, to be looked at';
    return [...lines, ...more, `prr-lint lint ${command}`].join('\n');
}
/**
 * How many of the new findings can be mended, and how; `undefined` when it is none. `code` shows a text as what is typed.
 */
function fixLine({ findings }, code = (text) => text) {
    const fixes = findings.flatMap(({ new: isNew, fix }) => (isNew && fix ? fix.safety : []));
    if (fixes.length === 0)
        return undefined;
    const safe = fixes.filter((safety) => safety === 'safe').length;
    const unsafe = fixes.length - safe;
    const parts = [
        ...(safe > 0 ? [`${safe} with ${code('--fix')}`] : []),
        ...(unsafe > 0
            ? [`${unsafe}${safe > 0 ? ' more' : ''} with ${code('--fix --unsafe-fixes')}, to be looked at`]
            : []),
    ];
    return `Can be mended: ${parts.join(', ')}`;
}
function editText({ place, text }, line) {
    const { path, start, end = start } = place;
    const written = text.replace(/^\n+|\n+$/g, '');
    if (start === undefined || end === undefined)
        return `New file ${path}:\n${written}`;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const isHere = start.line === line && last === line;
    const lines = last === start.line ? `line ${start.line}` : `lines ${start.line} to ${last}`;
    if (written === '')
        return isHere ? 'Remove it' : `Remove ${lines}`;
    const isInsertion = start.line === end.line && start.column === end.column;
    const what = isInsertion ? `Insert at line ${start.line}` : `Replacement${isHere ? '' : ` of ${lines}`}`;
    return `${what}:${written.includes('\n') ? '\n' : ' '}${written}`;
}
function linesOf(text) {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   YW: () => (/* binding */ Page)
/* harmony export */ });
/** How much of a text from a KEP a page shows, in UTF-16 code units. */
const LENGTHS = { name: 120, message: 1000, help: 3000 };
/** Blocks of Markdown, collected while they fit. */
class Page {
    #blocks = [];
    #leftOut = [];
    #room;
    constructor(limit) {
        const note = 500;
        this.#room = limit - note;
    }
    /** False when there is no room for the block; `name` is then told to the reader. */
    add(block, name) {
        if (block === '')
            return true;
        const size = Buffer.byteLength(block) + 2;
        if (size > this.#room) {
            if (name !== undefined)
                this.leaveOut(name);
            return false;
        }
        this.#room -= size;
        this.#blocks.push(block);
        return true;
    }
    leaveOut(name) {
        this.#leftOut.push(name);
    }
    toString() {
        const note = this.#leftOut.length > 0
            ? [`_Left out for length: ${this.#leftOut.join(', ')}. The log and the JSON report have everything._`]
            : [];
        return `${[...this.#blocks, ...note].join('\n\n')}\n`;
    }
}
/** `1 error`, `2 errors` */
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A block behind a line of HTML; empty when the block is. */
function folded(heading, block, open = false) {
    if (block === '')
        return '';
    return `<details${open ? ' open' : ''}><summary>${heading}</summary><br>\n\n${block}\n\n</details>`;
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  markdown: () => (/* binding */ markdown),
  verdict: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./lib/lifecycle.js
var lifecycle = __webpack_require__(1291);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/page.js
var reporters_page = __webpack_require__(8939);
;// CONCATENATED MODULE: ./lib/reporters/finding-list.js


/** Findings of one KEP that are told; more are counted. */
const MOST = 60;
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Findings as Markdown, worst first; paths below `directory` (`''` for none) are shown relative to it. */
function findingList(findings, directory, options) {
    const shown = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, MOST);
    const items = shown.map((finding, index) => item(finding, shown[index + 1], directory, options));
    const more = findings.length - items.length;
    return [...items, ...(more > 0 ? [`… and ${(0,reporters_page/* plural */.LS)(more, 'more finding')}`] : [])].join('\n\n');
}
/** One finding; help that is also the next one's stands below that. */
function item(finding, next, directory, options) {
    const at = (place) => placeLink(place, directory, options);
    const rule = (0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(finding.rule), options.rulePage?.(finding.rule));
    const related = options.brief ? [] : (finding.related ?? []).map((note) => relatedNote(note, at));
    const shared = next?.rule === finding.rule && next.help === finding.help;
    return [
        `${ICONS[finding.severity]} ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(finding.message, reporters_page/* LENGTHS */.WH.message))}<br>`,
        [at(finding.place), rule, ...related].join(' · '),
        ...(finding.help === undefined || options.brief || shared ? [] : ['', help(finding.help)]),
    ].join('\n');
}
function relatedNote({ message, place }, at) {
    return `${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(message, reporters_page/* LENGTHS */.WH.message))}: ${at(place)}`;
}
/** What to do as a quote, what to paste as code; a first line of words that ends in a colon introduces the rest. */
function help(text) {
    const [first = '', ...rest] = (0,reporters_escape/* lines */.Mn)((0,reporters_escape/* cut */.Jj)(text.trimEnd(), reporters_page/* LENGTHS */.WH.help));
    if (rest.length === 0)
        return /^[a-z-]+: ./.test(first) ? (0,reporters_escape/* codeBlock */.DV)(first) : quote(first);
    if (!/\s.*:$/.test(first))
        return (0,reporters_escape/* codeBlock */.DV)([first, ...rest].join('\n'));
    return `${quote(first)}\n\n${(0,reporters_escape/* codeBlock */.DV)(rest.join('\n').replace(/^\n+/, ''))}`;
}
function quote(text) {
    return `> ${(0,reporters_escape/* prose */.CS)(text)}`;
}
function placeLink(place, directory, options) {
    const path = directory !== '' && place.path.startsWith(`${directory}/`)
        ? place.path.slice(directory.length + 1)
        : place.path;
    return (0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(place.start === undefined ? path : `${path}:${place.start.line}`), options.link?.(place));
}

// EXTERNAL MODULE: ./lib/reporters/fix-text.js
var fix_text = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/due.js
var lib_due = __webpack_require__(5061);
;// CONCATENATED MODULE: ./lib/reporters/readiness.js


/** A sign and what it stands for; told apart by shape, not by colour alone. */
const SIGNS = {
    answered: { sign: '✅', name: 'answered' },
    na: { sign: '➖', name: 'only N/A' },
    deferred: { sign: '⏳', name: 'postponed' },
    unanswered: { sign: '⬜', name: 'not answered' },
    missing: { sign: '❓', name: 'not asked' },
};
const NOT_DUE = { sign: '▫️', name: 'not due yet' };
/** `undefined` when no review is due, or no question. */
function readiness(kep) {
    const due = kep.prrRequired ? (0,lib_due/* dueAnswers */.em)(kep) : [];
    if (due.length === 0)
        return undefined;
    return { due, answered: due.filter(({ state }) => state === 'answered').length };
}
/** What the signs mean, as one line of Markdown. */
function legend() {
    return [...Object.values(SIGNS), NOT_DUE].map(({ sign, name }) => `${sign} ${name}`).join(' &nbsp; ');
}
/** `20 of 25 questions due are answered, 3 are postponed, 2 are not asked`, as one line of Markdown. */
function stateCounts({ due, answered }) {
    const states = Object.keys(SIGNS).filter((state) => state !== 'answered');
    const rest = states
        .map((state) => ({ state, number: due.filter((answer) => answer.state === state).length }))
        .filter(({ number }) => number > 0)
        .map(({ state, number }) => `${SIGNS[state].sign} ${number} ${SIGNS[state].name}`);
    return [`**${answered} of ${due.length} questions due are answered**`, ...rest].join(' · ');
}
/** A table with a row per section of the questionnaire: a sign per question, and the open ones by name. */
function matrix(kep, address) {
    const all = [...kep.readme.answers.values()];
    const sections = new Set(all.map(({ question }) => question.section));
    const rows = [...sections].map((section) => {
        const answers = all.filter(({ question }) => question.section === section);
        const due = answers.filter((answer) => (0,lib_due/* isDue */.nZ)(answer, kep));
        const answered = due.filter(({ state }) => state === 'answered').length;
        const signs = answers.map((answer) => sign(answer, due.includes(answer))).join('&nbsp;');
        const open = due
            .filter(({ state }) => state !== 'answered')
            .map(({ state, question, place }) => `${SIGNS[state].sign}&nbsp;${(0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(question.id), address(place))}`);
        const share = due.length > 0 ? `${answered}&nbsp;of&nbsp;${due.length}` : '';
        return `| ${(0,reporters_escape/* prose */.CS)(section)} | ${signs} | ${share} | ${open.join(', ')} |`;
    });
    return ['| Section | Questions | Answered | Open |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}
function sign({ state }, due) {
    return due || state === 'answered' ? SIGNS[state].sign : NOT_DUE.sign;
}

;// CONCATENATED MODULE: ./lib/reporters/summary.js






/** GitHub shows no job summary above 1 MiB; the rest is left to whatever else the step writes. */
const SUMMARY_LIMIT = 1_000_000;
/** KEPs in the open table; more stand in a folded one. */
const ROWS = 25;
/** KEPs that are told in detail, and up to how many are unfolded. */
const DETAILED = 30;
const UNFOLDED = 3;
/** From how many KEPs with findings on the page counts rules too. */
const RULES_FROM = 10;
/** A report as GitHub-flavoured Markdown, worst KEP first: the verdict, a table, and per KEP what is still missing. */
function markdown(report, options = {}) {
    const page = new reporters_page/* Page */.YW(options.limit ?? SUMMARY_LIMIT);
    const entries = toEntries(report);
    const marked = entries.filter(({ fresh, existing }) => fresh.length + existing.length > 0);
    const clean = entries.slice(marked.length);
    const known = new Set(report.keps.map(({ directory }) => directory));
    const general = report.findings.filter(({ kep }) => !known.has(kep));
    page.add(verdict(report));
    const rows = entries.length > ROWS ? marked : entries;
    page.add(table(rows.slice(0, ROWS), options), 'the table of KEPs');
    page.add((0,reporters_page/* folded */.TM)((0,reporters_page/* plural */.LS)(rows.length - ROWS, 'more KEP'), table(rows.slice(ROWS), options)), 'the rest of the table');
    if (rows !== entries)
        page.add(cleanList(clean, options), 'the list of KEPs without findings');
    if (marked.length >= RULES_FROM)
        page.add((0,reporters_page/* folded */.TM)('Findings by rule', ruleTable(report, options)), 'the counts by rule');
    page.add(repository(general, options), 'findings on the repository');
    const told = entries.filter(({ fresh }) => fresh.length > 0).length;
    const detailed = marked.slice(0, DETAILED).filter((entry) => {
        const open = entry.fresh.length > 0 && told <= UNFOLDED;
        return (page.add(details(entry, options, open)) || page.add(details(entry, { ...options, brief: true }, open)));
    });
    if (detailed.length < marked.length)
        page.leaveOut(`details of ${(0,reporters_page/* plural */.LS)(marked.length - detailed.length, 'KEP')}`);
    return page.toString();
}
function toEntries({ keps, findings, changes }) {
    const all = new Map(keps.map((kep) => {
        const change = changes?.get(kep.directory);
        return [kep.directory, { kep, change, fresh: [], existing: [] }];
    }));
    for (const finding of findings) {
        const entry = finding.kep === null ? undefined : all.get(finding.kep);
        entry?.[finding.new ? 'fresh' : 'existing'].push(finding);
    }
    return [...all.values()].sort((a, b) => SEVERITIES.map((severity) => count(b.fresh, severity) - count(a.fresh, severity)).find((d) => d !== 0) ?? b.existing.length - a.existing.length);
}
function count(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** `3 errors, 1 warning`; empty for none. */
function tally(findings) {
    return SEVERITIES.map((severity) => ({ severity, number: count(findings, severity) }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => (0,reporters_page/* plural */.LS)(number, severity))
        .join(', ');
}
/** The headline, the numbers and what was compared: the start of the page, and a short page by itself. */
function verdict(report) {
    const fresh = report.findings.filter((finding) => finding.new);
    const { existing } = report.counts;
    const numbers = [tally(fresh), existing > 0 ? thereBefore(existing) : ''].filter((text) => text !== '');
    return [
        `## ${headline(report, fresh)}`,
        numbers.join(' · '),
        comparison(report),
        (0,fix_text/* fixLine */.S)(report, reporters_escape/* code */.aY) ?? '',
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
function headline({ keps, counts, baseName, changes }, fresh) {
    const all = (0,reporters_page/* plural */.LS)(keps.length, 'KEP');
    if (fresh.length === 0) {
        if (keps.length === 0)
            return `✅ No KEP ${baseName === undefined ? 'to check' : 'touched'}`;
        return `✅ Nothing ${counts.existing > 0 ? 'new ' : ''}found in ${all}`;
    }
    if (counts.error === 0)
        return `⚠️ No errors in ${keps.length === 0 ? 'the repository' : all}`;
    const failing = new Set(fresh.filter(({ severity }) => severity === 'error').map(({ kep }) => kep));
    failing.delete(null);
    if (failing.size === 0) {
        return keps.length === 0
            ? '❌ Errors in the repository'
            : `❌ No errors in ${all}, but in the repository`;
    }
    const edited = [...failing].every((kep) => kep !== null && changes?.get(kep)?.kind === 'edit');
    if (edited)
        return `❌ New errors in ${failing.size} of ${all}`;
    return `❌ ${failing.size} of ${all} not ready for production readiness review`;
}
/** What the findings were compared with, and what the change does to how many KEPs. */
function comparison({ baseName, keps, changes }) {
    if (baseName === undefined)
        return '';
    const kinds = keps.map(({ directory }) => changes?.get(directory)?.kind);
    const requests = kinds.filter((kind) => kind === 'request').length;
    const edits = kinds.filter((kind) => kind === 'edit').length;
    const parts = [
        ...(requests === 1 ? ['1 KEP requests a review and is held to everything'] : []),
        ...(requests > 1 ? [`${requests} KEPs request a review and are held to everything`] : []),
        ...(edits === 1 ? ['1 KEP is edited and held to what that adds'] : []),
        ...(edits > 1 ? [`${edits} KEPs are edited and held to what that adds`] : []),
    ];
    const compared = `Compared with ${(0,reporters_escape/* code */.aY)((0,reporters_escape/* cut */.Jj)(baseName, reporters_page/* LENGTHS */.WH.name)) || 'the base'}`;
    if (parts.length === 0)
        return `${compared}: no KEP of this version has changed.`;
    return `${compared}: ${parts.join('; ')}.`;
}
/** `3 findings already there` */
function thereBefore(number) {
    return `${(0,reporters_page/* plural */.LS)(number, 'finding')} already there`;
}
function table(entries, options) {
    if (entries.length === 0)
        return '';
    const compared = entries.some(({ change }) => change !== undefined);
    const rows = entries.map(({ kep, fresh, change }) => {
        const { stage, latestMilestone } = kep;
        const ready = readiness(kep);
        const cells = [
            (0,reporters_escape/* link */.nf)(kepName(kep), options.link?.(home(kep))) +
                (kep.status === 'implementable' ? '' : ` (${(0,reporters_escape/* prose */.CS)(kep.status ?? 'no status')})`),
            ...(compared ? [changeCell(change)] : []),
            (0,reporters_escape/* prose */.CS)(stage ?? ''),
            latestMilestone === undefined ? '' : (0,lifecycle.formatRelease)(latestMilestone),
            (0,reporters_escape/* code */.aY)((0,reporters_escape/* cut */.Jj)(approver(kep), reporters_page/* LENGTHS */.WH.name)) || (kep.prrRequired ? 'none' : ''),
            ready === undefined
                ? kep.prrRequired
                    ? ''
                    : 'no review due'
                : `${ready.answered}&nbsp;of&nbsp;${ready.due.length}`,
            ...SEVERITIES.map((severity) => count(fresh, severity) || ''),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        `| KEP |${compared ? ' Change |' : ''} Stage | Milestone | Approver | Answered | Errors | Warnings | Notices |`,
        `| --- |${compared ? ' --- |' : ''} --- | --- | --- | ---: | ---: | ---: | ---: |`,
        ...rows,
    ].join('\n');
}
function changeCell(change) {
    if (change === undefined)
        return '';
    if (change.kind === 'edit')
        return 'edit';
    return `request: ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(change.reasons.join(', '), reporters_page/* LENGTHS */.WH.message))}`;
}
function cleanList(entries, options) {
    if (entries.length === 0)
        return '';
    const links = entries.map(({ kep }) => (0,reporters_escape/* link */.nf)(kepName(kep), options.link?.(home(kep))));
    return (0,reporters_page/* folded */.TM)(`${(0,reporters_page/* plural */.LS)(entries.length, 'KEP')} without findings`, links.join('<br>\n'));
}
function ruleTable({ findings }, { rulePage }) {
    const fresh = findings.filter((finding) => finding.new);
    const rules = [...new Set(fresh.map(({ rule }) => rule))]
        .map((rule) => ({ rule, all: fresh.filter((finding) => finding.rule === rule) }))
        .sort((a, b) => b.all.length - a.all.length)
        .map(({ rule, all }) => {
        const keps = new Set(all.map(({ kep }) => kep)).size;
        const cells = [(0,reporters_escape/* link */.nf)((0,reporters_escape/* code */.aY)(rule), rulePage?.(rule)), ...SEVERITIES.map((s) => count(all, s) || ''), keps];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| Rule | Errors | Warnings | Notices | KEPs |',
        '| --- | ---: | ---: | ---: | ---: |',
        ...rules,
    ].join('\n');
}
function kepTitle(kep) {
    const number = kep.metadata.data['kep-number'] ?? kep.directoryNumber;
    const title = kep.metadata.data.title ?? kep.readme.title?.name ?? kep.directory.split('/').at(-1) ?? '';
    return (0,reporters_escape/* cut */.Jj)(number === undefined ? title : `${number}: ${title}`, reporters_page/* LENGTHS */.WH.name);
}
function kepName(kep) {
    return (0,reporters_escape/* prose */.CS)(kepTitle(kep)) || (0,reporters_escape/* code */.aY)(kep.directory);
}
/** The file of a KEP that a reader wants to see first. */
function home(kep) {
    return {
        path: kep.readme.exists ? kep.readme.path : kep.metadata.exists ? kep.metadata.path : kep.directory,
    };
}
function approver(kep) {
    const entry = kep.stage === undefined ? undefined : kep.approval?.data.stages?.[kep.stage];
    return entry?.approver ?? '';
}
function repository(findings, options) {
    if (findings.length === 0)
        return '';
    const fresh = findings.filter((finding) => finding.new);
    const existing = findings.filter((finding) => !finding.new);
    return ['### The repository', findingList(fresh, '', options), alreadyThere(existing, '', options)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function details({ kep, fresh, existing }, options, open) {
    const address = (place) => options.link?.(place);
    const ready = readiness(kep);
    const parts = [];
    if (ready !== undefined && kep.readme.questionnaire !== undefined) {
        parts.push(`${stateCounts(ready)}\n\n${matrix(kep, address)}\n\n<sup>${legend()}</sup>`);
    }
    parts.push(findingList(fresh, kep.directory, options));
    parts.push(fresh.length > 0
        ? alreadyThere(existing, kep.directory, options)
        : findingList(existing, kep.directory, { ...options, brief: true }));
    const heading = `<b>${(0,reporters_escape/* html */.qy)(kepTitle(kep))}</b> — ${tally(fresh) || thereBefore(existing.length)}`;
    return (0,reporters_page/* folded */.TM)(heading, parts.filter(Boolean).join('\n\n'), open);
}
/** Findings that do not count, folded and without help. */
function alreadyThere(findings, directory, options) {
    const list = findingList(findings, directory, { ...options, brief: true });
    return (0,reporters_page/* folded */.TM)(thereBefore(findings.length), list);
}


/***/ })

};
