/** The site of the documentation as a reader's browser gets it. `SITE_BUILT` takes the one that `npm run docs` has built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { home } from '../../scripts/home.mjs';
import { rules } from '../../src/rules/index.js';
import { axe, isMissing, launch } from '../support/browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = join(ROOT, 'docs/.vitepress/dist');
const BASE = `/${home.name}/`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

beforeAll(() => {
  if (process.env.SITE_BUILT) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'docs'], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});

const pages = (): readonly string[] =>
  (readdirSync(SITE, { recursive: true }) as string[]).filter((path) => path.endsWith('.html')).sort();
const html = (page: string): string => readFileSync(join(SITE, page), 'utf8');

test('has every page and every rule', () => {
  const expected = [
    ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')),
    ...rules.map(({ id }) => `rules/${id}.md`),
  ].map((name) => name.replace(/\.md$/, '.html'));
  expect(pages()).toEqual([...expected, '404.html'].sort());
});

test('every page has a title of its own', () => {
  const titles = pages().map((page) => /<title>(.*?)<\/title>/.exec(html(page))?.[1]);
  expect(new Set(titles).size).toBe(pages().length);
  for (const title of titles) expect(title).toMatch(/\w/);
});

test('every link inside of the site leads to a page and a heading on it', () => {
  const ids = new Map(
    pages().map((page) => [page, new Set([...html(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const broken = pages().flatMap((page) =>
    [...html(page).matchAll(/<a\b[^>]* href="([^"]+)"/g)]
      .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `https://site.example${BASE}${page}`))
      .filter(({ host }) => host === 'site.example')
      .filter(({ pathname, hash }) => {
        const target = pathname.slice(BASE.length) || 'index.html';
        const anchors = ids.get(target);
        return !anchors || (hash !== '' && !anchors.has(decodeURIComponent(hash.slice(1))));
      })
      .map(({ pathname, hash }) => `${page} → ${pathname}${hash}`),
  );
  expect(broken).toEqual([]);
});

test('links out of docs/ lead to files of the repository', () => {
  const targets = pages().flatMap((page) =>
    [...html(page).matchAll(/href="([^"]+\/blob\/main\/[^"]+)"/g)].map(([, target = '']) => target),
  );
  const own = targets.filter((target) => target.startsWith(`${home.url}/`));
  expect(own.length).toBeGreaterThan(5);
  for (const target of own)
    expect(existsSync(join(ROOT, target.slice(`${home.url}/blob/main/`.length)))).toBe(true);
});

describe.skipIf(isMissing)('in a browser', () => {
  let browser: Browser;
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      const file = join(SITE, path.slice(BASE.length) || 'index.html');
      const isThere = path.startsWith(BASE) && existsSync(file);
      response.writeHead(isThere ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
        'cache-control': 'max-age=600',
      });
      response.end(isThere ? readFileSync(file) : '');
    }).listen(0);
    address = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A window on the site; what its pages ask of others or complain about is in `heard`. */
  async function look({ dark = false, width = 1280 } = {}): Promise<{
    readonly page: Page;
    readonly heard: string[];
  }> {
    const page = await browser.newPage({
      colorScheme: dark ? 'dark' : 'light',
      viewport: { width, height: 900 },
    });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:')) heard.push(request.url());
    });
    return { page, heard };
  }

  test('no page complains, or asks anything of others', async () => {
    const { page, heard } = await look();
    for (const path of pages()) {
      await page.goto(`${address}${path}`);
      // The script has taken over.
      await page.waitForFunction('document.querySelector("#app").__vue_app__');
      expect({ path, heard }).toEqual({ path, heard: [] });
    }
    await page.close();
  });

  const LOOKS = [1280, 390].flatMap((width) => [false, true].map((dark) => ({ width, dark })));
  test.each(LOOKS)('$width wide, dark: $dark: nothing for axe to object to', async (window) => {
    const { page } = await look(window);
    const found: string[] = [];
    for (const path of ['index', 'authors', 'workflows', 'rules', 'rules/feature-gates-match-readme']) {
      await page.goto(`${address}${path}.html`);
      found.push(...(await axe(page)).map((violation) => `${path}: ${violation}`));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(window.width);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  test('the search finds a rule by its id and by its words', async () => {
    const { page, heard } = await look();
    await page.goto(address);
    for (const words of ['prr-approver-is-known', 'table of contents mdtoc']) {
      await openSearch(page);
      await page.fill('#localsearch-input', words);
      const found = page.locator('#localsearch-list a');
      await found.first().waitFor();
      const paths = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const rule = words.startsWith('table') ? 'toc-is-current' : words;
      expect(
        paths.slice(0, 3).some((path) => path?.includes(`/rules/${rule}.html`)),
        String(paths),
      ).toBe(true);
      await page.keyboard.press('Escape');
    }
    expect(heard).toEqual([]);
    await page.close();
  });
});

/** Asks for the search until the page's script, which comes after the page, listens. */
async function openSearch(page: Page): Promise<void> {
  for (let isOpen = false; !isOpen; ) {
    await page.keyboard.press('Control+k');
    isOpen = await page.waitForSelector('#localsearch-input', { timeout: 1000 }).then(
      () => true,
      () => false,
    );
  }
}
