/** A real browser for the tests that look at pages. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Whether there is none and that is no failure. */
export const isMissing = EXECUTABLE === undefined && !process.env.CI;
if (isMissing) console.warn('No Chromium is installed, so pages are not looked at: apt-get install chromium');

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(EXECUTABLE !== undefined && { executablePath: EXECUTABLE }),
    args: ['--no-sandbox'],
  });
}

/** What axe objects to on a page, a line each. */
export async function axe(page: Page): Promise<readonly string[]> {
  const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // A page's policy may allow no script but its own; what the debugger evaluates is outside of it.
  await page.evaluate(`${script};0`);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  );
}
