export const id = 9443;
export const ids = [9443,3282,7222];
export const modules = {

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ repositoryAddress),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);


const UPSTREAM = 'https://github.com/kubernetes/enhancements';
/**
 * The addresses of a repository's KEPs: in the repository that a workflow runs for, else in that of git's `origin` when it lies on GitHub,
 * else upstream's, whose paths have a short address that the KEP process uses.
 */
async function addressesOf(root, io) {
    const { env } = io;
    const repository = await repositoryAddress(root, io);
    const tree = repository === UPSTREAM ? 'https://git.k8s.io/enhancements/' : `${repository}/tree/HEAD/`;
    const prefix = (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPrefix */ .Vk)(root, env);
    return {
        path: (path) => tree + (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(prefix + path),
        issue: (number) => `${repository}/issues/${number}`,
        pullRequest: (number) => `${repository}/pull/${number}`,
    };
}
/** Address of the repository on GitHub. */
async function repositoryAddress(root, { env }) {
    return env.GITHUB_REPOSITORY
        ? `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}`
        : ((await originOf(root)) ?? UPSTREAM);
}
const GITHUB = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
async function originOf(root) {
    const { git } = await __webpack_require__.e(/* import() */ 5055).then(__webpack_require__.bind(__webpack_require__, 5055));
    const url = await git(root, ['config', '--get', 'remote.origin.url']).catch(() => '');
    const [, repository] = GITHUB.exec(url.trim()) ?? [];
    return repository === undefined ? undefined : `https://github.com/${repository}`;
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yS: () => (/* binding */ askerFor),
  OH: () => (/* binding */ partial),
  bV: () => (/* binding */ shownProgress)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/text/words.js
var words = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/github/graphql.js
/** GitHub's GraphQL: one question at a time, asked again where that may help, and one sentence where it does not. */



const TRIES = 3;
/** The longest that a limit is waited for: a person is waiting, too. */
const PATIENCE = 60_000;
const TIMEOUT = 60_000;
function graphqlClient({ url, token, fetch: ask = fetch, sleep = pause, }) {
    let requests = 0;
    const client = async (query, variables = {}) => {
        for (let attempt = 1;; attempt++) {
            requests++;
            const outcome = await once(ask, url, token, query, variables);
            if ('data' in outcome)
                return outcome.data;
            if (attempt === TRIES || outcome.wait === undefined || outcome.wait > PATIENCE)
                throw new errors/* UsageError */.eb(outcome.why);
            await sleep(Math.max(outcome.wait, 250 * 2 ** attempt));
        }
    };
    return Object.assign(client, { requests: () => requests });
}
async function once(ask, url, token, query, variables) {
    let response;
    let text;
    try {
        response = await ask(url, {
            method: 'POST',
            headers: {
                authorization: `bearer ${token}`,
                'content-type': 'application/json',
                'user-agent': 'prr-lint',
            },
            body: JSON.stringify({ query, variables }),
            signal: AbortSignal.timeout(TIMEOUT),
        });
        text = await response.text();
    }
    catch (error) {
        return {
            why: `GitHub did not answer (${(0,reporters_escape/* oneLine */.TN)(error instanceof Error ? error.message : String(error))})`,
            wait: 500,
        };
    }
    const limit = limitOf(response);
    if (response.status === 401)
        return { why: 'GitHub does not accept the token: it may have expired' };
    if (limit !== undefined)
        return {
            why: `GitHub's rate limit is reached: try again in ${Math.ceil(limit / 60_000)} minutes`,
            wait: limit,
        };
    if (response.status === 403)
        return { why: 'GitHub refuses with this token: it needs to read contents, issues and pull requests' };
    if (response.status >= 500)
        return { why: `GitHub failed (${response.status})`, wait: 500 };
    if (!response.ok)
        return { why: `GitHub refuses (${response.status})` };
    return outcomeOf(text);
}
function outcomeOf(text) {
    let reply;
    try {
        reply = JSON.parse(text);
    }
    catch {
        return { why: "GitHub's answer breaks off", wait: 500 };
    }
    const fatal = reply.errors?.find(({ type }) => type !== 'NOT_FOUND');
    if (fatal?.type === 'RATE_LIMITED')
        return { why: "GitHub's rate limit is reached: try again in an hour" };
    if (fatal?.type === 'FORBIDDEN' || fatal?.type === 'INSUFFICIENT_SCOPES')
        return { why: `The token is too weak: ${(0,words/* quote */.hD)(fatal.message ?? '')}` };
    if (fatal !== undefined)
        return { why: `GitHub refuses: ${(0,words/* quote */.hD)(fatal.message ?? 'no reason given')}`, wait: 500 };
    return reply.data === undefined || reply.data === null
        ? { why: "GitHub's answer holds nothing", wait: 500 }
        : { data: reply.data };
}
/** Milliseconds until GitHub answers again; `undefined` where no limit was reached. */
function limitOf({ status, headers }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = headers.get('retry-after');
    if (after !== null && /^\d+$/.test(after))
        return Number(after) * 1000;
    if (headers.get('x-ratelimit-remaining') !== '0')
        return status === 429 ? PATIENCE : undefined;
    return Math.max(0, Number(headers.get('x-ratelimit-reset')) * 1000 - Date.now());
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/node/given.js
var given = __webpack_require__(7269);
// EXTERNAL MODULE: ./lib/cli/address.js
var cli_address = __webpack_require__(8958);
// EXTERNAL MODULE: ./lib/cli/desk.js
var desk = __webpack_require__(1493);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/ask-github.js
/** How the desk comes to ask GitHub: whom, with what token, and what is told of it. */










/** Throws `UsageError` where there is no token or no repository to ask about. */
async function askerFor(root, { ghTokenPath }, io) {
    const { env } = io;
    const address = new URL(await (0,cli_address/* repositoryAddress */.n)(root, io));
    const [, owner = '', name = ''] = address.pathname.split('/');
    const api = env.GITHUB_API_URL ||
        (address.hostname === 'github.com' ? 'https://api.github.com' : `${address.origin}/api/v3`);
    const url = env.GITHUB_GRAPHQL_URL || `${api.replace(/\/v3\/?$/, '')}/graphql`;
    const token = ghTokenPath === undefined ? (env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '') : tokenAt(ghTokenPath, io);
    if (token.trim() === '')
        throw new errors/* UsageError */.eb('Missing token: GitHub answers such questions to nobody without one, set GITHUB_TOKEN or pass --gh-token-path');
    return { graphql: graphqlClient({ url, token: token.trim() }), repository: { owner, name } };
}
function tokenAt(path, io) {
    const file = (0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p7)(io), path.replace(/^~(?=\/|$)/, io.env.HOME || (0,external_node_os_.homedir)()));
    try {
        return (0,given/* readGivenText */.lg)(file);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot read the token at ${(0,words/* quote */.hD)(path)} (${error.code ?? 'no file'})`);
    }
}
/** One line on a terminal that says how far it is, and is gone in the end; nothing in a log. */
function shownProgress({ stderr }) {
    return (text) => {
        if (stderr.isTTY)
            stderr.write(`\r\u001B[K${text}`);
    };
}
/** Says what could not be had; 2 where something could not. */
function partial(failures, io) {
    for (const failure of failures)
        (0,desk/* remark */.Vg)(io, `${tool/* NAME */.o}: partial: ${failure}`);
    return failures.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleFor: () => (/* binding */ handleFor),
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   judged: () => (/* binding */ judged),
/* harmony export */   judgementsIn: () => (/* binding */ judgementsIn),
/* harmony export */   releaseFor: () => (/* binding */ releaseFor),
/* harmony export */   sinceOf: () => (/* binding */ sinceOf),
/* harmony export */   wholeKeps: () => (/* binding */ wholeKeps)
/* harmony export */ });
/* harmony import */ var _model_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3331);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1207);
/* harmony import */ var _node_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1493);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6344);







/** The release that was asked for, else the one that is worked on. Throws `UsageError` where neither can be told. */
async function releaseFor(desk, text) {
    const { releaseOf } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993));
    if (text !== undefined)
        return releaseOf(text);
    if (desk.upcoming !== undefined)
        return desk.upcoming;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No KEP names a release: say which one with --milestone');
}
/** The KEPs in `directories` as the rules judge them; none for none. */
async function judged(desk, directories, io) {
    if (directories.length === 0)
        return undefined;
    const { lint } = await Promise.all(/* import() */[__webpack_require__.e(4657), __webpack_require__.e(2283), __webpack_require__.e(1837), __webpack_require__.e(9282), __webpack_require__.e(3102)]).then(__webpack_require__.bind(__webpack_require__, 3102));
    const options = { config: desk.config, paths: directories };
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, (progress) => lint(desk.files, { ...options, progress }));
}
/** The KEPs in `directories` with their READMEs, judged by nobody. */
async function wholeKeps(desk, directories, io) {
    const keps = [];
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .VI)(io, desk.root, async (progress) => {
        for (const directory of directories) {
            keps.push(await desk.repository.load(directory));
            progress(keps.length, directories.length);
        }
        return keps;
    });
}
/** How many answers and findings each KEP has. */
function judgementsIn(report) {
    const judgements = new Map();
    for (const kep of report?.keps ?? []) {
        const due = (0,_model_due_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAnswers */ .em)(kep);
        const count = (severity) => report?.findings.filter((finding) => finding.kep === kep.directory && finding.severity === severity)
            .length ?? 0;
        judgements.set(kep.directory, {
            due: due.length,
            answered: due.filter(({ question, state }) => state === 'answered' || (state === 'deferred' && isEarly(kep, question.id, report))).length,
            errors: count('error'),
            warnings: count('warning'),
        });
    }
    return judgements;
}
/** Whether an answer of a KEP at alpha is put off and no rule objects: tests wait for the code. */
function isEarly(kep, question, report) {
    const objects = report?.findings.some(({ rule, kep: directory, subject }) => rule === 'answer-is-not-deferred' && directory === kep.directory && subject === question);
    return kep.stage !== undefined && (0,_model_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.maturity)(kep.stage) === 0 && objects === false;
}
/** The history that the checkout has; `undefined`, and said, where there is none. */
async function historyOf(root, io) {
    const { gitHistory } = await __webpack_require__.e(/* import() */ 5143).then(__webpack_require__.bind(__webpack_require__, 5143));
    try {
        return await gitHistory(root, 'HEAD', (0,_node_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPrefix */ .Vk)(root, io.env));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb))
            throw error;
        (0,_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)(io, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o}: nothing is known of the past: ${error.message}`);
        return undefined;
    }
}
/** For each KEP the version that set its `latest-milestone` to `release`. */
async function sinceOf(desk, release, directories, io) {
    const since = new Map();
    const history = await historyOf(desk.root, io);
    if (history === undefined)
        return since;
    const [{ sinceVersion }, { parseMetadata }, { isSameRelease }, { parseRelease }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1579).then(__webpack_require__.bind(__webpack_require__, 1579)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4683)),
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8837)),
    ]);
    const paths = new Map(desk.keps
        .filter(({ directory }) => directories.includes(directory))
        .map(({ directory, metadata }) => [directory, metadata.path]));
    const versions = await history.versions([...paths.values()]);
    const isSo = (text) => {
        if (text === undefined)
            return false;
        const written = parseMetadata('', { text }, desk.config).raw('latest-milestone');
        return isSameRelease(parseRelease(written), release);
    };
    for (const [directory, path] of paths) {
        const version = await sinceVersion(history, { path, versions: versions.get(path) ?? [] }, isSo);
        if (version !== undefined)
            since.set(directory, version);
    }
    return since;
}
/** A handle; `@me` is who runs the workflow, else git's `github.user`. Throws `UsageError` where nobody says who that is. */
async function handleFor(text, desk, { env }) {
    if (!/^@?me$/i.test(text.trim()))
        return text;
    if (env.GITHUB_ACTOR)
        return env.GITHUB_ACTOR;
    const { git } = await __webpack_require__.e(/* import() */ 5055).then(__webpack_require__.bind(__webpack_require__, 5055));
    const user = await git(desk.root, ['config', '--get', 'github.user']).catch(() => '');
    if (user.trim() !== '')
        return user.trim();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Nobody says who @me is: write the handle, or `git config github.user <handle>` once');
}


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ openDesk),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _load_kep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6302);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _node_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9975);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8810);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
/** What the commands of the desk have in common: a repository, opened without judging it. */








/** Reads the YAML files of all KEPs. Throws `UsageError` where there is no KEP or the configuration cannot be followed. */
async function openDesk(flags, io) {
    const [{ workTree }, { open }, { select }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1572)),
        Promise.all(/* import() */[__webpack_require__.e(1837), __webpack_require__.e(9209)]).then(__webpack_require__.bind(__webpack_require__, 1837)),
        __webpack_require__.e(/* import() */ 6922).then(__webpack_require__.bind(__webpack_require__, 6922)),
    ]);
    const cwd = (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io);
    const root = flags.root === undefined ? (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .rootAbove */ .GL)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.root);
    const files = workTree(root);
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(4657), __webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__, 2283));
    const config = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .configOf */ .W1)(flags.config, { root, cwd, files, ids: rules.map(({ id }) => id) });
    const repository = await open(files, config);
    await select(files, config, repository.survey);
    const keps = [];
    for (const { directory } of repository.directories)
        keps.push(await (0,_load_kep_js__WEBPACK_IMPORTED_MODULE_1__.loadFiled)(files, directory, repository));
    return { root, files, config, repository, keps, upcoming: upcomingOf(keps) };
}
/** The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. Where no two agree, the highest. */
function upcomingOf(keps) {
    const counts = new Map();
    for (const { latestMilestone: release } of keps) {
        if (release === undefined)
            continue;
        const key = release.major * 10_000 + release.minor;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const known = [...counts].filter(([key]) => key > 0);
    const shared = known.filter(([, count]) => count > 1);
    const candidates = (shared.length > 0 ? shared : known).map(([key]) => key);
    if (candidates.length === 0)
        return undefined;
    const highest = Math.max(...candidates);
    return { major: Math.floor(highest / 10_000), minor: highest % 10_000 };
}
/** Writes a text to the file that was asked for, else to the terminal. */
async function deliver(text, output, io) {
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,_node_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .workingDirectory */ .p7)(io), output), text);
}
/** A line on standard error that is no report. */
function remark(io, text) {
    io.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text))}\n`);
}
/** Columns of the terminal that a table is fitted to; `undefined` where it goes to a file or a program. */
function terminalWidth({ stdout, env }) {
    const { columns } = stdout;
    if (env.COLUMNS && /^\d{2,4}$/.test(env.COLUMNS))
        return Number(env.COLUMNS);
    return stdout.isTTY === true ? columns : undefined;
}
/** Throws `UsageError` when `value` is none of `choices`. */
function choice(flag, value, choices) {
    const found = choices.find((one) => one === value);
    if (found === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Unexpected ${flag} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(value)}, expected ${choices.map(_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD).join(', ')}`);
    return found;
}


/***/ }),

/***/ 9443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shadowsCommand: () => (/* binding */ shadowsCommand)
/* harmony export */ });
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _github_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);
/* harmony import */ var _github_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7222);
/* harmony import */ var _load_kep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6302);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3434);
/* harmony import */ var _model_handles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(178);
/* harmony import */ var _reporters_width_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9242);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8810);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8958);
/* harmony import */ var _ask_github_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6377);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1493);
/* harmony import */ var _desk_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3282);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7974);













const FORMATS = ['table', 'markdown', 'json', 'csv'];
/**
 * Lists the reviews that people did as shadows, as GitHub has them. Returns 2 where something could not be had. Throws `UsageError` for a
 * wrong call, and without a token: there is nothing to tell from files.
 */
async function shadowsCommand(flags, io) {
    const format = (0,_desk_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('--format', flags.format, FORMATS);
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_8__/* .openDesk */ .A$)(flags, io);
    const [{ PHRASES, marker, shadowsOf }, { releaseOf }, text] = await Promise.all([
        __webpack_require__.e(/* import() */ 6568).then(__webpack_require__.bind(__webpack_require__, 6568)),
        __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 5993)),
        __webpack_require__.e(/* import() */ 1698).then(__webpack_require__.bind(__webpack_require__, 1698)),
    ]);
    const phrases = flags.phrase.length > 0 ? flags.phrase : PHRASES;
    const people = await Promise.all((0,_split_js__WEBPACK_IMPORTED_MODULE_10__/* .split */ .l)(flags.for).map((one) => (0,_desk_sources_js__WEBPACK_IMPORTED_MODULE_9__.handleFor)(one, desk, io)));
    const asker = await (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_7__/* .askerFor */ .yS)(desk.root, flags, io);
    const { pulls, failures } = await saidPulls(desk, asker, io, {
        searches: searchesFor(people, phrases, flags.since),
        isMarked: marker(phrases),
    });
    const shadows = shadowsOf(pulls, {
        ...{ repository: desk.repository, phrases, people, sigs: (0,_split_js__WEBPACK_IMPORTED_MODULE_10__/* .split */ .l)(flags.sig) },
        releases: (0,_split_js__WEBPACK_IMPORTED_MODULE_10__/* .split */ .l)(flags.milestone).map(releaseOf),
    });
    if (format === 'table')
        await (0,_reporters_width_js__WEBPACK_IMPORTED_MODULE_11__/* .readyFor */ .T)(pulls.flatMap(({ keps }) => keps.flatMap(({ metadata }) => metadata.raw('title') ?? [])));
    const written = {
        table: () => text.shadowsTable(shadows, flags.output === undefined ? (0,_desk_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalWidth */ .JL)(io) : undefined),
        markdown: async () => text.shadowsMarkdown(shadows, await (0,_address_js__WEBPACK_IMPORTED_MODULE_6__/* .addressesOf */ .s)(desk.root, io)),
        json: () => text.shadowsJson(shadows, phrases),
        csv: () => text.shadowsCsv(shadows),
    }[format]();
    await (0,_desk_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)(await written, flags.output, io);
    return (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_7__/* .partial */ .OH)(failures, io);
}
/** What GitHub is searched for: where the people said something, else where somebody wrote one of the phrases. */
function searchesFor(people, phrases, since) {
    if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Unexpected --since ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(since)}, expected a day such as \`2026-01-31\``);
    const wrong = people.find((handle) => !(0,_model_handles_js__WEBPACK_IMPORTED_MODULE_5__/* .isHandle */ .r0)(handle));
    if (wrong !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Unexpected --for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(wrong)}, expected a handle`);
    const handles = people.map((handle) => handle.replace(/^@/, ''));
    const words = people.length > 0
        ? handles.flatMap((handle) => [`reviewed-by:${handle}`, `commenter:${handle}`])
        : phrases.map((phrase) => `"${phrase
            .replace(/["\\\s]+/g, ' ')
            .trim()
            .toLowerCase()}" in:comments`);
    return words.map((search) => (since === undefined ? search : `${search} updated:>=${since}`));
}
/** The pull requests on which somebody wrote a phrase, with their KEPs as they are at their heads. */
async function saidPulls(desk, { graphql, repository }, io, { searches, isMarked, }) {
    const show = (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_7__/* .shownProgress */ .bV)(io);
    const found = await (0,_github_remarks_js__WEBPACK_IMPORTED_MODULE_2__.findPulls)(graphql, repository, searches);
    const talks = await (0,_github_remarks_js__WEBPACK_IMPORTED_MODULE_2__.talksOf)(graphql, repository, found.items, (count) => show(`${count} of ${found.items.length} pull requests`));
    const marked = talks.items.filter(({ remarks }) => remarks.some(({ texts }) => texts.some(isMarked)));
    const { pulls, failures } = await withKeps(desk, { graphql, repository }, marked);
    show('');
    return { pulls, failures: [...found.failures, ...talks.failures, ...failures] };
}
/** Adds to each pull request the KEPs that it is about, with the YAML files of its head and none of later. */
async function withKeps(desk, { graphql, repository }, talks) {
    const { directoriesOf } = await __webpack_require__.e(/* import() */ 6705).then(__webpack_require__.bind(__webpack_require__, 6705));
    const today = new Map(desk.keps.map((kep) => [kep.directory, kep]));
    const about = talks.map((talk) => {
        const directories = directoriesOf(talk.files, desk.repository);
        const paths = directories.flatMap((directory) => {
            const kep = today.get(directory);
            return [
                kep?.metadata.path ?? `${directory}/${desk.config.metadata.files[0]}`,
                ...(kep?.approvalPath === undefined ? [] : [kep.approvalPath]),
            ];
        });
        const changed = talk.files.filter((path) => /\.ya?ml$/i.test(path));
        return { talk, directories, paths: [...new Set([...paths, ...(directories.length > 0 ? changed : [])])] };
    });
    const { texts, failures } = await (0,_github_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(graphql, repository, about.flatMap(({ talk, paths }) => paths.map((path) => ({ commit: talk.head, path }))));
    const pulls = [];
    for (const { talk, directories, paths } of about) {
        const files = asOf(desk.files, new Map(paths.map((path) => [path, texts.get(`${talk.head}:${path}`)])));
        const keps = await Promise.all(directories.map((directory) => (0,_load_kep_js__WEBPACK_IMPORTED_MODULE_3__.loadFiled)(files, directory, desk.repository)));
        pulls.push({ ...talk, keps: keps.filter(({ metadata }) => metadata.exists) });
    }
    return { pulls, failures };
}
/** `files` with other texts in some places; `undefined` for a file that is not there. */
function asOf(files, texts) {
    const known = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]));
    const over = (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(files, new Map(known));
    return {
        list: (directory) => over.list(directory),
        read: async (path) => texts.has(path) && texts.get(path) === undefined ? { unreadable: 'missing' } : over.read(path),
    };
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/** Values of a flag, which may be repeated and hold several between commas; a blank one is no condition. */
function split(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ openPulls),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/** The open pull requests of a repository with their files, labels and reviews, and files as they are at their heads. */

const PULLS = `query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title isDraft headRefOid createdAt
        labels(first: 50) { nodes { name } }
        latestOpinionatedReviews(first: 50) { nodes { state author { login } } }
        files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path changeType } }
      }
    }
  }
}`;
const FILES = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { files(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { path changeType } } }
  }
}`;
/** Every open pull request; a page that fails ends the list, and is told. `progress` hears how many there are so far. */
async function openPulls(ask, repository, progress = () => undefined) {
    const items = [];
    const failures = [];
    let after = null;
    do {
        try {
            const data = await ask(PULLS, { ...repository, after });
            if (data.repository === null)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no repository ${repository.owner}/${repository.name}, or the token does not see it`);
            const { nodes, pageInfo } = data.repository.pullRequests;
            for (const node of nodes ?? []) {
                if (node === null)
                    continue;
                const { files, failure } = await filesOf(ask, repository, node);
                if (failure !== undefined)
                    failures.push(`pull request ${node.number}: ${failure}`);
                const changed = (kind) => files.filter(({ changeType }) => changeType === kind).map(({ path }) => path);
                items.push({
                    ...{ number: node.number, title: node.title, isDraft: node.isDraft, head: node.headRefOid },
                    files: files.map(({ path }) => path),
                    removed: changed('DELETED'),
                    renamed: changed('RENAMED'),
                    created: node.createdAt,
                    labels: all(node.labels).map(({ name }) => name),
                    reviews: all(node.latestOpinionatedReviews).map(({ state, author }) => ({
                        state,
                        author: author?.login ?? '',
                    })),
                });
            }
            after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
            progress(items.length);
        }
        catch (error) {
            failures.push(sentence(error));
            after = null;
        }
    } while (after !== null);
    return { items, failures };
}
async function filesOf(ask, repository, { number, files }) {
    const changed = [...all(files)];
    let after = files?.pageInfo?.hasNextPage === true ? files.pageInfo.endCursor : null;
    while (after !== null) {
        try {
            const data = await ask(FILES, { ...repository, number, after });
            const page = data.repository?.pullRequest?.files ?? null;
            changed.push(...all(page));
            after = page?.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : null;
        }
        catch (error) {
            return { files: changed, failure: sentence(error) };
        }
    }
    return { files: changed };
}
/** Files in one question. */
const BATCH = 80;
/** The text of each file `commit:path`; `undefined` for one that is not there or is no text. */
async function textsAt(ask, repository, wanted) {
    const texts = new Map();
    const failures = [];
    for (let from = 0; from < wanted.length; from += BATCH) {
        const part = wanted.slice(from, from + BATCH);
        const parameters = part.map((_, index) => `$f${index}: String!`).join(', ');
        const fields = part
            .map((_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text } }`)
            .join('\n');
        const query = `query($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`;
        const names = part.map(({ commit, path }) => `${commit}:${path}`);
        const variables = Object.fromEntries(names.map((name, index) => [`f${index}`, name]));
        try {
            const data = await ask(query, { ...repository, ...variables });
            for (const [index, name] of names.entries())
                texts.set(name, data.repository[`f${index}`]?.text ?? undefined);
        }
        catch (error) {
            failures.push(`${part.length} files of pull requests: ${sentence(error)}`);
        }
    }
    return { texts, failures };
}
/** The items of a page; GraphQL puts `null` where one cannot be had. */
function all(list) {
    return (list?.nodes ?? []).filter((node) => node !== null);
}
/** Why something could not be had; anything but a refusal is thrown again. */
function sentence(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
        return error.message;
    throw error;
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPulls: () => (/* binding */ findPulls),
/* harmony export */   talksOf: () => (/* binding */ talksOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _open_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);
/** What people said on pull requests: reviews with what they remark on lines, and comments. */


/** GitHub gives no more results of a search than these. */
const MOST_FOUND = 1000;
/** Pull requests in one question. */
const BATCH = 15;
/** The lists of a pull request, and what is asked of each of their items. */
const LISTS = {
    files: 'path changeType',
    comments: 'author { login __typename } body createdAt url',
    reviews: 'author { login __typename } body submittedAt url comments(first: 30) { totalCount nodes { body } }',
};
const listOf = (name, after = '') => `${name}(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { ${LISTS[name]} } }`;
const SEARCH = `query($search: String!, $after: String) {
  search(query: $search, type: ISSUE, first: 100, after: $after) {
    issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest { number } }
  }
}`;
/** The numbers of the repository's pull requests that one of these searches finds, each once and in order. */
async function findPulls(ask, { owner, name }, searches) {
    const found = new Set();
    const failures = [];
    for (const search of searches) {
        let after = null;
        do {
            try {
                const data = await ask(SEARCH, { search: `repo:${owner}/${name} is:pr ${search}`, after });
                for (const { number } of (0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(data.search))
                    if (number !== undefined)
                        found.add(number);
                if (after === null && data.search.issueCount > MOST_FOUND)
                    failures.push(`${data.search.issueCount} pull requests are found, and GitHub gives ${MOST_FOUND} of them`);
                after = data.search.pageInfo?.hasNextPage === true ? data.search.pageInfo.endCursor : null;
            }
            catch (error) {
                failures.push(`a search: ${(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error)}`);
                after = null;
            }
        } while (after !== null);
    }
    return { items: [...found].sort((a, b) => a - b), failures };
}
/** The pull requests of these numbers with what was said on them. `progress` hears how many there are so far. */
async function talksOf(ask, repository, numbers, progress = () => undefined) {
    const items = [];
    const failures = [];
    for (let from = 0; from < numbers.length; from += BATCH) {
        const part = numbers.slice(from, from + BATCH);
        const fields = part.map((number) => `p${number}: pullRequest(number: ${number}) { number title headRefOid author { login __typename } ${listOf('files')} ${listOf('comments')} ${listOf('reviews')} }`);
        const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
        try {
            const data = await ask(query, { ...repository });
            if (data.repository === null)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('the repository is not there');
            for (const number of part) {
                const node = data.repository[`p${number}`];
                if (node)
                    items.push(await talkOf(ask, repository, node, failures));
            }
        }
        catch (error) {
            failures.push(`${part.length} pull requests: ${(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error)}`);
        }
        progress(items.length);
    }
    return { items, failures };
}
async function talkOf(ask, repository, node, failures) {
    const { number, title, headRefOid: head, author } = node;
    const whole = async (name, first) => {
        const { items, failure } = await rest(ask, { ...repository, number }, name, first);
        if (failure !== undefined)
            failures.push(`pull request ${number}: ${failure}`);
        return items;
    };
    const files = await whole('files', node.files);
    const comments = await whole('comments', node.comments);
    const reviews = await whole('reviews', node.reviews);
    return {
        ...{ number, title, head, author: author?.login ?? '' },
        files: files.map(({ path }) => path),
        removed: files.filter(({ changeType }) => changeType === 'DELETED').map(({ path }) => path),
        remarks: [...comments.flatMap(commentRemark), ...reviews.flatMap(reviewRemark)].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    };
}
function commentRemark({ author, body, createdAt: at, url }) {
    if (isProgram(author))
        return [];
    return [{ author: author?.login ?? '', isReview: false, at, url, texts: [body], onLines: 0 }];
}
function reviewRemark({ author, body, submittedAt: at, url, comments }) {
    if (isProgram(author) || at === null)
        return [];
    const texts = [body, ...(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(comments).map((comment) => comment.body)];
    return [{ author: author?.login ?? '', isReview: true, at, url, texts, onLines: comments.totalCount }];
}
function isProgram(author) {
    return author?.__typename === 'Bot';
}
/** All items of a list whose first page is there. */
async function rest(ask, pull, name, first) {
    const items = [...(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(first)];
    const query = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${listOf(name, ', after: $after')} } }
  }`;
    let after = first?.pageInfo?.hasNextPage === true ? first.pageInfo.endCursor : null;
    while (after !== null) {
        try {
            const data = await ask(query, { ...pull, after });
            const page = data.repository?.pullRequest?.[name] ?? null;
            items.push(...(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(page));
            after = page?.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : null;
        }
        catch (error) {
            return { items, failure: (0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error) };
        }
    }
    return { items };
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   lg: () => (/* binding */ readGivenText)
/* harmony export */ });
/* unused harmony export MOST_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** Files that the caller names, not the repository: a device or an endless pipe ends with an error, never with all of the memory. */

/** The most that such a file holds, in bytes: ten times what a large cluster answers at /metrics. */
const MOST_BYTES = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;
/** The bytes of `file`, which may be a pipe. Throws when it cannot be read, or with `code` `EFBIG` when it is longer than `most`. */
function readGiven(file, most = MOST_BYTES) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const pieces = [];
        for (let length = 0;;) {
            const piece = new Uint8Array(PIECE);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece, 0, PIECE, null);
            if (count === 0)
                return Buffer.concat(pieces);
            length += count;
            if (length > most)
                throw Object.assign(new Error(`${file} is longer than ${most} bytes`), { code: 'EFBIG' });
            pieces.push(piece.subarray(0, count));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The text of `file`. Throws what `readGiven` throws. */
function readGivenText(file) {
    return new TextDecoder().decode(readGiven(file));
}


/***/ })

};
