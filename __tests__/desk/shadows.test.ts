import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marker, PHRASES } from '../../src/desk/shadows.js';
import { ALIASES, call, kepFiles, scratch } from '../support/desk.js';
import {
  type GraphqlServer,
  type GraphqlServerOptions,
  graphqlServer,
  type Pull,
  type Said,
  TOKEN,
} from '../support/graphql-server.js';
import { repository } from '../support/repository.js';

const { root, remove } = scratch();
let server: GraphqlServer | undefined;

beforeAll(() => {
  repository(root).commit({
    OWNERS_ALIASES: `${ALIASES}  sig-apps-leads: [Sue]\n`,
    ...kepFiles(1, {
      stage: 'stable',
      latest: 'v1.38',
      milestone: { alpha: 'v1.36', beta: 'v1.37', stable: 'v1.38' },
    }),
    ...kepFiles(2, { sig: 'sig-apps' }),
  });
});
afterAll(remove);
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Json {
  readonly people: readonly {
    readonly handle: string;
    readonly sigs: readonly string[];
    readonly releases: readonly { readonly milestone: string; readonly reviews: number }[];
    readonly criteria: readonly { readonly id: string; readonly pullRequests: readonly number[] | null }[];
    readonly reviews: readonly {
      readonly pullRequest: number;
      readonly move: string | null;
      readonly milestone: string | null;
      readonly outside: boolean | null;
      readonly approverAfter: number | null;
      readonly keps: readonly { readonly number: number }[];
      readonly marked: readonly { readonly url: string }[];
    }[];
  }[];
}

async function ask(options: GraphqlServerOptions, ...args: readonly string[]) {
  server = await graphqlServer(options);
  return call(root, ['shadows', ...args], { GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN });
}

async function people(options: GraphqlServerOptions, ...args: readonly string[]) {
  const { out, err, code } = await ask(options, '--format', 'json', ...args);
  return { err, code, people: (JSON.parse(out) as Json).people };
}

const day = (number: number): string => `2026-05-${String(number).padStart(2, '0')}T12:00:00Z`;
const says = (by: string | null, text: string, date = 1, more: Partial<Said> = {}): Said => ({
  ...{ by, text, at: day(date) },
  ...more,
});
const PHRASE = 'Shadow prod readiness review: please name a metric';

/** A request for a review of KEP `kep`, and what was said on it. */
function pull(
  number: number,
  said: readonly Said[],
  kep = 100 + number,
  more: Parameters<typeof kepFiles>[1] = {},
): Pull {
  return { number, files: kepFiles(kep, more), said, isClosed: true };
}

describe('the phrase', () => {
  test.each<[is: boolean, text: string]>([
    [true, 'shadow prod readiness review'],
    [true, '**Shadow Prod-Readiness Review**\n\nOne question'],
    [true, '/lgtm\nfor PRR shadow'],
    [true, 'Shadow PRR here, looks good'],
    [true, 'I am doing a shadow production\nreadiness review'],
    [true, '(prod readiness review shadow)'],
    [false, '> shadow prod readiness review\n\nThanks for that'],
    [false, '<!-- shadow PRR -->'],
    [false, 'a shadow deployment of the PRR questionnaire'],
    [false, 'overshadow PRR'],
    [false, ''],
  ])('%s: %s', (is, text) => {
    expect(marker(PHRASES)(text)).toBe(is);
  });

  test('is read in time that grows with the text alone', () => {
    expect(marker(PHRASES)(`${'<!-- '.repeat(20_000)}shadow PRR`)).toBe(false);
  });
});

test('groups reviews as an application does, and counts them for each release', async () => {
  const review = says('Sue', PHRASE, 1, { review: true });
  const pulls = [
    pull(11, [review]),
    pull(12, [review], 1, { stage: 'alpha', latest: 'v1.36', milestone: { alpha: 'v1.36' } }),
    pull(13, [review], 113, { stage: 'beta', milestone: { alpha: 'v1.35', beta: 'v1.37' }, sig: 'sig-apps' }),
    pull(14, [review], 114, { stage: 'stable', milestone: { beta: 'v1.35', stable: 'v1.37' } }),
    pull(15, [review], 115, { milestone: { alpha: 'v1.35' } }),
    { ...pull(16, [review]), files: { 'README.md': 'x' } },
  ];
  const { people: found, code, err } = await people({ pulls });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [sue] = found;
  expect(sue).toMatchObject({
    handle: 'Sue',
    sigs: ['sig-apps'],
    releases: [
      { milestone: 'v1.37', reviews: 4 },
      { milestone: 'v1.36', reviews: 1 },
    ],
  });
  expect(Object.fromEntries(sue?.criteria.map(({ id, pullRequests }) => [id, pullRequests]) ?? [])).toEqual({
    'new->alpha': [11, 12],
    'alpha->beta': [13],
    'beta->stable': [14],
    components: null,
    'version-skew': null,
    outside: [11, 12, 14, 15],
    'many-clusters': null,
    'large-clusters': null,
  });
  expect(sue?.reviews.map(({ pullRequest, move }) => [pullRequest, move])).toEqual([
    [11, 'new->alpha'],
    // As the pull request had it, not as it stands there by now.
    [12, 'new->alpha'],
    [13, 'alpha->beta'],
    [14, 'beta->stable'],
    [15, 'again'],
    [16, null],
  ]);
});

test.each<[what: string, said: readonly Said[], handles: readonly string[]]>([
  ['a comment', [says('sue', PHRASE)], ['sue']],
  ['a remark on a line', [says('sue', '', 1, { review: true, lines: ['shadow PRR: why?'] })], ['sue']],
  ['two people', [says('sue', PHRASE), says('tom', PHRASE)], ['sue', 'tom']],
  ['an approver', [says('uma', 'Thanks to our PRR shadow!')], []],
  ['who approved once', [says('old-hand', PHRASE)], []],
  ['the author of the pull request', [says('pat', 'thanks for the shadow PRR')], []],
  ['an author of the KEP', [says('ann', 'thanks for the shadow PRR')], []],
  ['a bot', [says('helper', PHRASE, 1, { isBot: true })], []],
  ['an account that is gone', [says(null, PHRASE)], []],
  ['somebody who quotes', [says('sue', `> ${PHRASE}\n\nindeed`)], []],
])('%s', async (_, said, handles) => {
  const { people: found } = await people({ pulls: [{ ...pull(11, said), author: 'pat' }] });
  expect(found.map(({ handle }) => handle)).toEqual(handles);
});

test.each<[said: string, remarks: readonly Said[], after: number]>([
  ['nothing', [], 0],
  ['commands', [says('uma', '/approve\n/lgtm', 5)], 0],
  ['something', [says('uma', '/approve\nOne more thing: the metric', 5)], 1],
  ['something on lines', [says('Uma', '', 5, { review: true, lines: ['a', 'b'] })], 2],
  ['something before the last review', [says('uma', 'Please answer', 3)], 0],
  ['what somebody else says', [says('vic', 'Please answer', 5)], 0],
])('counts what the approver said after the shadow: %s', async (_, remarks, after) => {
  const said = [
    says('sue', PHRASE),
    says('sue', 'thanks', 4, { review: true }),
    says('sue', 'bye', 6),
    ...remarks,
  ];
  const { people: found } = await people({ pulls: [pull(11, said)] });
  expect(found[0]?.reviews[0]?.approverAfter).toBe(after);
});

test('reads every page of what was said, and every file', async () => {
  const many = Array.from({ length: 250 }, () => says('pat', 'words'));
  const files = {
    ...Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`docs/${at}.png`, 'x'])),
    ...kepFiles(111),
  };
  const said = [...many, says('sue', PHRASE, 2), says('sue', PHRASE, 3, { review: true })];
  const { people: found, code } = await people({ pulls: [{ ...pull(11, said), files }] });
  expect(code).toBe(0);
  expect(found[0]?.reviews[0]?.marked).toHaveLength(2);
  expect(found[0]?.reviews[0]?.keps).toEqual([expect.objectContaining({ number: 111 })]);
});

test('takes what one pull request does to forty KEPs for one review', async () => {
  const forty = Object.assign({}, ...Array.from({ length: 40 }, (_, at) => kepFiles(300 + at)));
  const { people: found } = await people({ pulls: [{ ...pull(11, [says('sue', PHRASE)]), files: forty }] });
  expect(found[0]?.reviews).toHaveLength(1);
  expect(found[0]?.reviews[0]).toMatchObject({ move: 'new->alpha', milestone: 'v1.37' });
  const { out } = await ask(
    { pulls: [{ ...pull(11, [says('sue', PHRASE)]), files: forty }] },
    '--format',
    'markdown',
  );
  expect(out).toContain('37 more KEPs');
});

describe('asks for', () => {
  const pulls = [
    pull(11, [says('sue', PHRASE), says('uma', 'PRR shadow', 2)]),
    pull(12, [says('tom', 'Shadow of the PRR team'), says('uma', 'PRR shadow')], 112, {
      approval: { alpha: '@vic' },
    }),
  ];
  test.each<[args: readonly string[], found: readonly string[]]>([
    [['--for', '@SUE'], ['sue 11']],
    // Nobody is a shadow of what is theirs to approve.
    [['--for', 'uma'], ['uma 12']],
    [['--for', 'sue,uma', '--milestone', 'v1.36'], []],
    [['--phrase', 'shadow of the PRR'], ['tom 12']],
  ])('%j', async (args, found) => {
    const { people: all } = await people({ pulls }, ...args);
    expect(
      all.flatMap(({ handle, reviews }) => reviews.map((one) => `${handle} ${one.pullRequest}`)),
    ).toEqual(found);
  });

  test('a day since which something changed', async () => {
    await ask({ pulls }, '--since', '2026-01-31', '--for', 'sue');
    expect(server?.requests.length).toBeGreaterThan(0);
  });

  test.each<[says: RegExp, args: readonly string[]]>([
    [/Unexpected --since `yesterday`/, ['--since', 'yesterday']],
    [/Unexpected --for `a b`/, ['--for', 'a b']],
    [/Unexpected --format `html`/, ['--format', 'html']],
    [/Unexpected release `soon`/, ['--milestone', 'soon']],
  ])('nothing: %s', async (text, args) => {
    const { err, code } = await ask({ pulls }, ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(text)]);
  });
});

describe('what could not be had is partial', () => {
  const pulls = Array.from({ length: 20 }, (_, at) => pull(11 + at, [says('sue', PHRASE)]));
  const on = (part: string, answer: { status: number; headers?: Record<string, string> }) =>
    ((_: number, query: string) =>
      query.includes(part) ? answer : undefined) satisfies GraphqlServerOptions['fault'];
  test.each<[says: RegExp, options: Partial<GraphqlServerOptions>]>([
    [/partial: a search: GitHub refuses \(404\)/, { fault: on('search(', { status: 404 }) }],
    [
      /partial: 5 pull requests: GitHub refuses \(404\)/,
      { fault: on('pullRequest(number: 26)', { status: 404 }) },
    ],
    [/partial: 40 files of pull requests: GitHub refuses/, { fault: on('object(', { status: 404 }) }],
    [
      /partial: 15 pull requests: GitHub's rate limit is reached/,
      { fault: on('pullRequest(number: 11)', { status: 429, headers: { 'retry-after': '4000' } }) },
    ],
    [/partial: 5000 pull requests are found, and GitHub gives 1000 of them/, { found: 5000 }],
  ])('%s', async (text, options) => {
    const { err, code } = await people({ pulls, ...options }, '--phrase', 'shadow prod readiness');
    expect([code, err]).toEqual([2, expect.stringMatching(text)]);
  });

  test('without a token nothing is', async () => {
    const { out, err, code } = await call(root, ['shadows'], {});
    expect([out, err, code]).toEqual(['', expect.stringMatching(/Missing token/), 2]);
  });
});

describe('formats', () => {
  const title = 'A <b>bold</b> | title';
  const pulls = [
    pull(11, [says('sue', PHRASE, 1, { review: true }), says('uma', 'And this?', 2)], 111, {
      title: `"${title}"`,
    }),
    pull(12, [says('sue', PHRASE)], 112, { approval: null }),
  ];

  test('Markdown is an application with headings that a person fills', async () => {
    const { out } = await ask({ pulls }, '--format', 'markdown');
    expect(out).toBe(`# Shadow reviews

2 shadow reviews by 1 person.

## \`@sue\`

### Shadow contribution summary

- v1.37 shadow reviews: 2

### Planned future involvement

### Shadow reviewer promotion criteria

#### Transitions from new to alpha (2 of 3)

- [pull request 11](https://github.com/kubernetes/enhancements/pull/11) (\`sig-node\`); [KEP-111](https://git.k8s.io/enhancements/keps/sig-node/111-thing) A &#60;b&#62;bold&#60;/b&#62; &#124; title; [review](https://github.com/kubernetes/enhancements/pull/11#said-0); \`@uma\` said one thing more after it
- [pull request 12](https://github.com/kubernetes/enhancements/pull/12) (\`sig-node\`); [KEP-112](https://git.k8s.io/enhancements/keps/sig-node/112-thing) Thing 112; [comment](https://github.com/kubernetes/enhancements/pull/12#said-0)

#### Transitions from alpha to beta (0 of 3)

#### Transitions from beta to GA (0 of 3)

#### Enhancements that require coordination between multiple components

#### Enhancements that require version skew consideration

#### Enhancements outside the primary domain (2 of 3)

- [pull request 11](https://github.com/kubernetes/enhancements/pull/11) (\`sig-node\`); [KEP-111](https://git.k8s.io/enhancements/keps/sig-node/111-thing) A &#60;b&#62;bold&#60;/b&#62; &#124; title; [review](https://github.com/kubernetes/enhancements/pull/11#said-0); \`@uma\` said one thing more after it
- [pull request 12](https://github.com/kubernetes/enhancements/pull/12) (\`sig-node\`); [KEP-112](https://git.k8s.io/enhancements/keps/sig-node/112-thing) Thing 112; [comment](https://github.com/kubernetes/enhancements/pull/12#said-0)

#### Features that have to work where thousands of clusters are administered

#### Features that have to work in very large clusters
`);
  });

  test('whose SIG nobody knows has an empty heading for what is outside of it', async () => {
    const own = { pulls: [pull(11, [says('tom', PHRASE)])] };
    expect((await ask(own, '--format', 'markdown')).out).toContain(
      '#### Enhancements outside the primary domain\n',
    );
    await server?.close();
    const { out } = await ask(own, '--format', 'markdown', '--sig', 'sig-node');
    expect(out).toContain('#### Enhancements outside the primary domain (0 of 3)\n');
  });

  test('CSV has a line for each person and pull request', async () => {
    const { out } = await ask({ pulls }, '--format', 'csv');
    expect(out.split('\n')[1]).toBe(
      '@sue,11,111,A <b>bold</b> | title,sig-node,v1.37,new->alpha,yes,@uma,1,2026-05-01,https://github.com/kubernetes/enhancements/pull/11#said-0',
    );
  });

  test('a terminal gets a table that fits', async () => {
    server = await graphqlServer({ pulls });
    const env = { GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN, COLUMNS: '80' };
    const { out } = await call(root, ['shadows'], env);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain('Transitions from new to alpha: 2 of 3');
    expect(out).toMatch(/│ {3}11 │ 111 │ .* │ node .*│ new->alpha │ v1\.37 /);
  });

  test('JSON is what its schema says', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/shadows.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv().compile(schema);
    validate(JSON.parse((await ask({ pulls }, '--format', 'json')).out));
    expect(validate.errors).toBeNull();
  });

  test('nobody is told in one line', async () => {
    expect((await ask({ pulls: [] })).out).toBe('No shadow reviews found\n');
  });
});
