import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memory } from '../src/files/memory.js';
import type { Report } from '../src/model/report.js';
import { comment } from '../src/reporters/comment.js';
import { code, codeBlock, html, link, prose } from '../src/reporters/escape.js';
import { folded } from '../src/reporters/page.js';
import { markdown } from '../src/reporters/summary.js';
import { call, kepFiles, scratch } from './support/desk.js';
import { readPage } from './support/github-page.js';
import { graphqlServer, TOKEN } from './support/graphql-server.js';
import { hostileKep, MARKDOWN_ATTACKS } from './support/hostile.js';
import { repository } from './support/repository.js';
import { compare, KEP, run, texts } from './support/sample.js';

const HOME = 'https://github.example/example-org/enhancements';

/** Elements that our own pages are made of. */
const OURS = new Set([
  ...[
    'html',
    'head',
    'body',
    'h1',
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'a',
    'hr',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'details',
    'summary',
    'b',
    'strong',
    'em',
    'sup',
    'wbr',
    'input',
  ],
]);
const TAG =
  /^(?:<\/?(?:details|summary|b|br|sup|code|wbr)>|<details open>|<!-- prr-lint:comment:[\w./-]+ -->)$/;

/** What a page may not do, whatever stands in a KEP. */
function expectHarmless(page: string, { links = [HOME] as readonly string[] } = {}): void {
  const read = readPage(page);
  expect({ mentions: read.mentions, references: read.references, fetched: read.fetched }).toEqual({
    ...{ mentions: [], references: [], fetched: [] },
  });
  expect(read.links.filter((link) => !links.some((own) => link.startsWith(own)))).toEqual([]);
  expect([...read.elements].filter((name) => !OURS.has(name))).toEqual([]);
  expect([...read.attributes].filter((name) => name !== 'details open')).toEqual([]);
  const tags = read.raw.flatMap((html) => html.match(/<[^>]*>?/g) ?? [html]);
  expect(tags.filter((tag) => !TAG.test(tag))).toEqual([]);
  for (const rows of read.tables) expect(new Set(rows).size, 'cells in the rows of a table').toBe(1);
  // Every line that was meant as a row of a table is one.
  const outside = page.replace(/^( *)(`{3,}|~{3,})[^\n`]*\n[\s\S]*?^\1\2$/gm, '');
  const written = outside
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(?: -+:? \|)+$/.test(line));
  expect(read.tables.flat()).toHaveLength(written.length);
}

/** The attacks, several on a line: those that open something apart from those that close it. */
function few(): string[] {
  return Array.from({ length: 8 }, (_, part) =>
    MARKDOWN_ATTACKS.filter((_, index) => index % 8 === part).join(' '),
  );
}

/** Pages of a report, as the shells ask for them. */
function pagesOf(report: Report): string[] {
  const options = {
    link: ({ path }: { path: string }) => `${HOME}/blob/main/${encodeURIComponent(path)}`,
    rulePage: (rule: string) => `${HOME}/docs/rules/${rule}.md`,
  };
  return [markdown(report, options), markdown(report), comment(report, '.', options).body];
}

describe('the reader of pages', () => {
  test('sees what GitHub would make of words', () => {
    const read = readPage(
      'a @b (&#64;c/d) `@e` e@f.g #1 x#2 GH-3 a/b#4 `#5` 0123abc defaced\n\n<details open><summary>@h</summary></details>\n\n![](http://x/y) <http://z>\n\n| a | b |\n|-|-|\n| c |\n',
    );
    expect(read.mentions).toEqual(['@b', '@c/d', '@h']);
    expect(read.references).toEqual(['#1', 'GH-3', 'a/b#4', '0123abc']);
    expect(read.links).toEqual(['mailto:e@f.g', 'http://z']);
    expect(read.fetched).toEqual(['http://x/y']);
    expect(read.tables).toEqual([[2, 1]]);
    expect([...read.attributes]).toEqual(['details open', 'img alt']);
  });
});

describe('a report on hostile texts is a harmless page', () => {
  test('with all of them at once', async () => {
    const files = { ...texts(), ...hostileKep() };
    for (const page of pagesOf(await run(memory(files)))) expectHarmless(page);
    for (const page of pagesOf(await compare(texts(), files))) expectHarmless(page);
    for (const page of pagesOf(
      await compare(files, { ...files, [`${KEP}/kep.yaml`]: `${files[`${KEP}/kep.yaml`]}# x\n` }),
    ))
      expectHarmless(page);
  });

  // What opens something is told apart from what closes it.
  test.each([
    '`@octocat',
    '<!--',
    '``` @octocat',
    '~~~~',
    '`a | b',
    '\\',
    '[^1]: https://evil.example',
    '@octocat',
  ])('with %j alone', async (attack) => {
    const report = await run(memory({ ...texts(), ...hostileKep(attack) }));
    expectHarmless(markdown({ ...report, baseName: attack }));
  });

  test.each(MARKDOWN_ATTACKS)('and so is each way in which a text becomes Markdown: %j', (attack) => {
    const ways = [
      prose(attack),
      code(attack),
      `a${prose(attack)}`,
      link(prose(attack), HOME),
      link(code(attack), HOME),
    ];
    const cells = `| a | b |\n| --- | --- |\n${ways.map((way) => `| ${way} | c |`).join('\n')}`;
    const quoted = ways.map((way) => `> ${way}`).join('\n\n');
    expectHarmless(
      [...ways, cells, quoted, codeBlock(attack), folded(html(attack), prose(attack)), ...ways].join('\n\n'),
    );
  });

  test('with them in names', async () => {
    const names = MARKDOWN_ATTACKS.filter((attack) => !attack.includes('/'));
    const own = names.map((name, index) => [`keps/sig-node/${9200 + index}-${name}/README.md`, '# x\n']);
    const report = await run(memory({ ...texts(), ...Object.fromEntries(own) }));
    for (const page of pagesOf(report)) expectHarmless(page);
  });
});

describe("the desk's pages on hostile texts are harmless", () => {
  const { root, remove } = scratch();
  afterAll(remove);

  beforeAll(() => {
    const origin = repository(root);
    origin.commit(texts());
    const own = few().map((attack, index) =>
      kepFiles(100 + index, {
        title: JSON.stringify(attack),
        sig: 'sig-node',
        authors: [attack.replaceAll('"', '').replaceAll('\\', '\\\\')],
        approval: { alpha: attack.replaceAll('"', '').replaceAll('\\', '\\\\') },
        more: `${JSON.stringify(attack)}: ${JSON.stringify(attack)}\n`,
      }),
    );
    for (const [path, content] of Object.entries({ ...Object.assign({}, ...own), ...hostileKep() })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), String(content));
    }
    origin.commit({});
  });

  const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'example-org/enhancements' };
  const HANDBOOK = [HOME, 'https://github.com/kubernetes/', 'https://git.k8s.io/'];

  test.each([['queue'], ['freeze'], ['prr-freeze'], ['brief', KEP], ['history', KEP]])(
    '%s',
    async (...args) => {
      const { out, err } = await call(root, [...args, '--format', 'markdown'], env);
      expect(err).not.toMatch(/bug/);
      expect(out.length).toBeGreaterThan(100);
      expectHarmless(out, { links: HANDBOOK });
    },
  );

  test('table, whose links stay in the repository', async () => {
    const { out } = await call(root, ['table'], env);
    expectHarmless(out, { links: ['keps/sig-'] });
  });

  test('the comment of a freeze mentions the authors, and nothing else happens', async () => {
    const { out } = await call(root, ['freeze', '--format', 'json'], env);
    for (const { comment: text } of JSON.parse(out).keps) {
      const read = readPage(text);
      expect({ references: read.references, fetched: read.fetched, raw: read.raw }).toEqual({
        ...{ references: [], fetched: [], raw: [] },
      });
      expect(read.links.filter((link) => !HANDBOOK.some((own) => link.startsWith(own)))).toEqual([]);
      const [first = '', ...rest] = text.split('\n');
      expect(readPage(rest.join('\n')).mentions).toEqual([]);
      expect(first).toMatch(/^Hello (?:@[\w-]+(?: @[\w-]+)*|\{enhancement owner\}) 👋/);
      expect(rest.filter((line: string) => /^\s*\/(?!label tracked\/yes$)/.test(line))).toEqual([]);
    }
  });

  test('shadows of strangers', async () => {
    const said = (attack: string) => ({
      ...{ by: attack, text: `shadow PRR ${attack}`, at: '2026-05-01T12:00:00Z' },
      ...{ review: true as const, lines: [attack] },
    });
    const pulls = few().map((attack, index) => ({
      ...{
        number: 700 + index,
        title: attack,
        isClosed: true as const,
        said: [said(attack), { ...said(attack), by: 'sue' }],
      },
      files: kepFiles(400 + index, { title: JSON.stringify(attack), milestone: { alpha: 'v1.37' } }),
    }));
    const server = await graphqlServer({ pulls });
    const asked = { ...env, GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN };
    const { out, err } = await call(root, ['shadows', '--format', 'markdown'], asked);
    await server.close();
    expect(err).not.toMatch(/bug/);
    expect(out).toContain('pull request 707');
    expectHarmless(out, { links: HANDBOOK });
  });

  test('queue with pull requests of strangers', async () => {
    const pulls = few().map((attack, index) => ({
      ...{ number: 500 + index, title: attack },
      files: kepFiles(300 + index, { title: JSON.stringify(attack), sig: 'sig-node' }),
      reviews: [{ author: attack, state: attack }],
    }));
    const server = await graphqlServer({ pulls });
    const asked = { ...env, GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN };
    const { out, err } = await call(root, ['queue', '--online', '--format', 'markdown'], asked);
    await server.close();
    expect(err).not.toMatch(/bug/);
    expect(out).toContain('pull request 5');
    expectHarmless(out, { links: HANDBOOK });
  });
});
