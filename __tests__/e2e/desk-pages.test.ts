/** The pages of the desk in a browser: what people and screen readers get, and what hostile text does not. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, isMissing, launch } from '../support/browser.js';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';

const HOSTILE = `"</script><script>document.title='owned'</script><img src=x onerror=document.title='owned'> & \u202Exyz`;
const { root, remove } = scratch();
let browser: Browser;

beforeAll(async () => {
  if (isMissing) return;
  write(root, {
    OWNERS_ALIASES: ALIASES,
    ...kepFiles(1, { approval: { alpha: '@uma' } }),
    ...kepFiles(2, {
      sig: 'sig-storage',
      approval: { alpha: 'vic' },
      title: `'${HOSTILE.replaceAll("'", "''")}'`,
    }),
    ...kepFiles(3, {
      stage: 'beta',
      milestone: { alpha: 'v1.36', beta: 'v1.37' },
      approval: { beta: 'vic' },
    }),
    ...kepFiles(4, { approval: null, authors: ["@ann'><b>"] }),
    ...kepFiles(5, { stage: 'beta', latest: 'v1.34' }),
  });
  for (const [command, ...args] of [['queue'], ['query'], ['freeze', '--milestone', 'v1.37']]) {
    await call(root, [command ?? '', ...args, '--format', 'html', '--output', `${command}.html`]);
  }
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  remove();
});

/** The page of a command; whatever it asks for or complains about is in `heard`. */
async function open(
  name: string,
  { hash = '', dark = false, width = 1280 } = {},
): Promise<{ readonly page: Page; readonly heard: string[] }> {
  const page = await browser.newPage({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
  });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('dialog', (dialog) => heard.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) heard.push(request.url());
  });
  await page.goto(`${pathToFileURL(`${root}/${name}.html`)}${hash}`);
  return { page, heard };
}

/** Numbers of the KEPs that are shown, in order. */
function shown(page: Page): Promise<string> {
  return page.$$eval('tbody tr:not([hidden]) .id', (cells) =>
    cells.map((cell) => /\d+/.exec(cell.textContent ?? '')?.[0]).join(' '),
  );
}

const NAMES = ['queue', 'query', 'freeze'];

describe.skipIf(isMissing)('pages', () => {
  test.each(
    NAMES.flatMap((name) =>
      [1280, 390].flatMap((width) => [false, true].map((dark) => ({ name, width, dark }))),
    ),
  )('$name, $width wide, dark: $dark: nothing for axe to object to', async ({ name, width, dark }) => {
    const { page, heard } = await open(name, { width, dark });
    expect(await axe(page)).toEqual([]);
    expect(heard).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  test.each(NAMES)('%s: hostile text is text', async (name) => {
    const { page, heard } = await open(name);
    expect(await page.title()).not.toBe('owned');
    expect(await page.$$eval('script, img, b', (all) => all.map(({ tagName }) => tagName))).toEqual([
      'SCRIPT',
    ]);
    expect(await page.textContent('tbody')).toContain("</script><script>document.title='owned'</script>");
    expect(await page.textContent('tbody')).toContain('\\u202Exyz');
    expect(heard).toEqual([]);
    await page.close();
  });

  test('filters, sorts and keeps both in the address', async () => {
    const { page } = await open('queue');
    const all = await shown(page);
    expect(all.split(' ').sort()).toEqual(['1', '2', '3', '4']);
    await page.selectOption('[data-filter=approver]', '@vic');
    await page.selectOption('[data-sort]', '-kep');
    expect(await shown(page)).toBe('3 2');
    expect(await page.textContent('[data-shown]')).toBe('2 of 4 requests');
    expect(await page.getAttribute('th[data-id=kep]', 'aria-sort')).toBe('descending');
    const { hash } = new URL(page.url());
    expect(hash).toBe('#approver=%40vic&sort=-kep');
    const { page: other } = await open('queue', { hash });
    expect(await shown(other)).toBe('3 2');
    await page.click('[data-reset]');
    expect([await shown(page), new URL(page.url()).hash]).toEqual([all, '']);
    await page.fill('[data-search]', 'storage');
    expect(await shown(page)).toBe('2');
  });

  test('an address that asks for what is not there shows everything', async () => {
    const { page, heard } = await open('queue', {
      hash: '#approver=nobody&sort=x&__proto__=1&%E0%A4%A=1&sig=%E0%A4%A',
    });
    expect((await shown(page)).split(' ')).toHaveLength(4);
    expect(heard).toEqual([]);
  });

  test('works by keyboard alone', async () => {
    const { page } = await open('queue');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('list');
    await page.focus('button.bar[data-value="sig-storage"]');
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe('2');
    expect(await page.getAttribute('button.bar[data-value="sig-storage"]', 'aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.focus('th[data-id=kep] button');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('1 2 3 4');
    expect(
      await page.evaluate('getComputedStyle(document.querySelector("th[data-id=kep] button")).outlineStyle'),
    ).toBe('solid');
  });

  test('is a whole table without a script, and on paper', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(String(pathToFileURL(`${root}/queue.html`)));
    expect(await page.locator('tbody tr').count()).toBe(4);
    expect(await page.locator('form.controls').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tbody tr').first().isVisible()).toBe(true);
    await context.close();
  });
});
