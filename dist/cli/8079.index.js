export const id = 8079;
export const ids = [8079];
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

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Ti: () => (/* binding */ sincePulls),
/* harmony export */   dc: () => (/* binding */ hear),
/* harmony export */   jK: () => (/* binding */ withPulls),
/* harmony export */   oP: () => (/* binding */ issuesFor),
/* harmony export */   ww: () => (/* binding */ requestPulls)
/* harmony export */ });
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(375);
/* harmony import */ var _github_open_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2842);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _ask_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6377);





const NOTHING = { pulls: [], keps: [], texts: new Map(), ask: undefined, failures: [] };
/** Asks for the open pull requests and the KEPs in them. Never throws for what GitHub does: that is told. */
async function hear(desk, flags, io) {
    let ask;
    try {
        ask = await (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_4__/* .askerFor */ .yS)(desk.root, flags, io);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb))
            throw error;
        return { ...NOTHING, failures: [error.message] };
    }
    const show = (0,_ask_github_js__WEBPACK_IMPORTED_MODULE_4__/* .shownProgress */ .bV)(io);
    const { items: pulls, failures } = await (0,_github_open_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .openPulls */ .Dw)(ask.graphql, ask.repository, (count) => show(`${count} pull requests`));
    const { directoriesOf } = await __webpack_require__.e(/* import() */ 6705).then(__webpack_require__.bind(__webpack_require__, 6705));
    const about = pulls.map((pull) => ({ pull, directories: directoriesOf(pull.files, desk.repository) }));
    const wanted = about.flatMap(({ pull, directories }) => pull.files
        .filter((path) => isRead(path, directories, desk) && !pull.removed.includes(path))
        .map((path) => ({ commit: pull.head, path })));
    const { texts, failures: unread } = await (0,_github_open_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(ask.graphql, ask.repository, wanted);
    show('');
    const lost = wanted.filter(({ commit, path }) => {
        const name = nameAt(commit, path);
        return texts.has(name) && texts.get(name) === undefined;
    });
    const { loadFiled } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6302));
    const keps = [];
    const all = new Map();
    for (const { pull, directories } of about) {
        const own = new Map();
        for (const path of pull.files) {
            const text = texts.get(nameAt(pull.head, path));
            if (text === undefined)
                continue;
            own.set(path, text);
            all.set(path, text);
        }
        if (own.size === 0)
            continue;
        const files = (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(desk.files, own);
        for (const directory of directories) {
            const kep = await loadFiled(files, directory, desk.repository);
            // The KEP moves away, or goes.
            if (pull.removed.includes(kep.metadata.path))
                continue;
            keps.push({ pull, kep });
        }
    }
    return {
        pulls,
        keps: keps.filter(({ kep }) => kep.metadata.exists),
        texts: all,
        ask,
        failures: [...failures, ...unread, ...lostHeads(pulls, lost)],
    };
}
/** A file at a commit, as it is asked for. */
function nameAt(commit, path) {
    return `${commit}:${path}`;
}
/** Pull requests whose head GitHub no longer has, as where a fork is deleted and its commits with it. */
function lostHeads(pulls, lost) {
    const heads = new Set(lost.map(({ commit }) => commit));
    return pulls
        .filter(({ head }) => heads.has(head))
        .map(({ number }) => `pull request ${number}: GitHub does not have all files of its head`);
}
/** What is read of a pull request: metadata, documents and approvals of its KEPs. */
function isRead(path, directories, { config }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOwn = directories.some((directory) => path === `${directory}/${name}`);
    if (isOwn)
        return config.metadata.files.includes(name) || /\.md$/i.test(name);
    return directories.length > 0 && /^\d+\.ya?ml$/.test(name);
}
/** The desk with the KEPs as the pull requests that ask for a review would make them. */
async function withPulls(desk, heard) {
    if (heard.texts.size === 0)
        return desk;
    const newer = new Map(heard.keps.map(({ kep }) => [kep.directory, kep]));
    const known = new Set(desk.keps.map(({ directory }) => directory));
    const added = [...newer.values()].filter(({ directory }) => !known.has(directory));
    const stay = desk.keps.filter((kep) => !heard.keps.some((other) => isMovedTo(other, kep)));
    return {
        ...desk,
        files: (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(desk.files, heard.texts),
        keps: [...stay.map((kep) => newer.get(kep.directory) ?? kep), ...added],
        repository: await desk.repository.withTexts(heard.texts),
    };
}
/** Whether a pull request moves a KEP to where `kep` is in it. */
function isMovedTo({ kep, pull }, old) {
    if (kep.directory === old.directory || kep.directoryNumber !== old.directoryNumber)
        return false;
    return pull.removed.includes(old.metadata.path) || pull.renamed.includes(kep.metadata.path);
}
/** The pull requests about each KEP that change what asks for a review: metadata or approval. */
function requestPulls({ keps }) {
    const asking = keps.filter(({ kep, pull }) => pull.files.some((path) => path === kep.metadata.path || path === kep.approvalPath));
    return new Map(asking.map(({ kep, pull }) => [kep.directory, pull]));
}
/** Since when a request waits that is not merged: since its pull request was opened. */
function sincePulls(pulls) {
    return [...pulls].map(([directory, { head, created, title }]) => [
        directory,
        {
            commit: head,
            date: created,
            author: '',
            subject: title,
            path: directory,
            before: undefined,
            after: undefined,
            position: 0,
        },
    ]);
}
/** Where a request stands by the reviews of its pull request; without one it is merged. */
async function outsideOf(kep, pull, issue, desk) {
    const [{ approverAliases, approversOf, isAmong }, { targetStage }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5938).then(__webpack_require__.bind(__webpack_require__, 5938)),
        __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 9844)),
    ]);
    const number = kep.directoryNumber === undefined ? undefined : Number(kep.directoryNumber);
    const about = {
        ...(pull !== undefined && { pullRequest: pull.number }),
        ...(issue === null ? { issue: null } : number !== undefined && { issue: number }),
    };
    const { approvers } = approverAliases(desk.repository);
    const [named] = approversOf(kep, targetStage(kep));
    if (named === undefined || (approvers.length > 0 && !isAmong(named, approvers)))
        return about;
    if (pull === undefined)
        return { ...about, state: 'merged' };
    const by = (state) => pull.reviews.filter((review) => review.state === state).map(({ author }) => author);
    const state = isAmong(named, by('CHANGES_REQUESTED'))
        ? 'changes-requested'
        : isAmong(named, by('APPROVED'))
            ? 'approved'
            : by('APPROVED').some((author) => isAmong(author, approvers))
                ? 'approved-by-other'
                : undefined;
    return { ...about, ...(state !== undefined ? { state } : { waiting: true }) };
}
/** The issues of KEPs, whose numbers are those of their issues. */
async function issuesFor(keps, { ask }) {
    if (ask === undefined)
        return { issues: new Map(), failures: [] };
    const numbers = keps.flatMap(({ directoryNumber }) => directoryNumber === undefined ? [] : [Number(directoryNumber)]);
    return (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_1__.issuesOf)(ask.graphql, ask.repository, [...new Set(numbers)]);
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPT_IN: () => (/* binding */ OPT_IN),
/* harmony export */   issuesOf: () => (/* binding */ issuesOf),
/* harmony export */   optedIn: () => (/* binding */ optedIn)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _open_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);
/** Issues: those of KEPs, and those that a SIG's lead opted in. */


/** Issues in one question. */
const BATCH = 80;
/** What a SIG's lead puts on the issue of a KEP that is to be in a release. */
const OPT_IN = 'lead-opted-in';
const OPTED_IN = `query($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, labels: [$label], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor } nodes { number title milestone { title } }
    }
  }
}`;
/** Every open issue with the label of those who opt in; a page that fails ends the list, and is told. */
async function optedIn(ask, repository) {
    const items = [];
    let after = null;
    do {
        try {
            const data = await ask(OPTED_IN, { ...repository, label: OPT_IN, after });
            if (data.repository === null)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('the repository is not there');
            const { issues } = data.repository;
            for (const { number, title, milestone } of (0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(issues))
                items.push({ number, title, milestone: milestone?.title });
            after = issues.pageInfo?.hasNextPage === true ? issues.pageInfo.endCursor : null;
        }
        catch (error) {
            return { items, failures: [`issues that are opted in: ${(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error)}`] };
        }
    } while (after !== null);
    return { items, failures: [] };
}
/** The issues of these numbers; `null` for one that is not there, nothing for one that could not be asked for. */
async function issuesOf(ask, repository, numbers) {
    const issues = new Map();
    const failures = [];
    for (let from = 0; from < numbers.length; from += BATCH) {
        const part = numbers.slice(from, from + BATCH);
        const fields = part.map((number) => `i${number}: issue(number: ${number}) { state milestone { title } labels(first: 50) { nodes { name } } }`);
        const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
        try {
            const data = await ask(query, {
                ...repository,
            });
            for (const number of part) {
                const node = data.repository[`i${number}`];
                issues.set(number, node
                    ? {
                        open: node.state === 'OPEN',
                        milestone: node.milestone?.title,
                        labels: (0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(node.labels).map(({ name }) => name),
                    }
                    : null);
            }
        }
        catch (error) {
            failures.push(`${part.length} issues: ${(0,_open_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error)}`);
        }
    }
    return { issues, failures };
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
