export const id = 7222;
export const ids = [7222];
export const modules = {

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


/***/ })

};
