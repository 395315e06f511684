import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { library } from '../scripts/library.mjs';
import { run } from '../src/cli/run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');

/** What a page asks of the library: the JSON and the Markdown report of a tree. */
const PAGE = `
  async function reports(texts) {
    const { lint, loadConfig, memory, rules, reporters } = library;
    const files = memory(texts);
    const report = await lint(files, { config: await loadConfig(files, rules.map(({ id }) => id)) });
    const context = { prefix: 'examples/', failOn: 'error', color: false };
    return ['json', 'markdown'].map((form) => reporters.find(({ name }) => name === form).render(report, context));
  }
`;

/** Of what every page and every worker has besides the language itself, all that the library needs. */
const BROWSER = { TextEncoder, TextDecoder };

let bundle = '';

beforeAll(async () => {
  bundle = (await library('library')).code;
});

describe('the library in a page', () => {
  it.each(readdirSync(EXAMPLES))('reports of %s what the command line reports', async (example) => {
    const page = createContext({ ...BROWSER });
    runInContext(`${bundle}\n${PAGE}`, page);
    page.texts = textsBelow(join(EXAMPLES, example));
    const [json, markdown] = (await runInContext('reports(texts)', page)) as readonly string[];
    expect(json).toBe(await printed(example, 'json'));
    expect(markdown).toBe(await printed(example, 'markdown'));
  });
});

/** Path → text of every file below `folder`. */
function textsBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** What the command line prints of an example. */
async function printed(example: string, format: string): Promise<string> {
  let text = '';
  const stdout = { write: (part: string) => (text += part) };
  const io = { stdout, stderr: { write: () => true }, env: {}, cwd: () => ROOT };
  expect(
    await run(['node', 'prr-lint', 'lint', '--root', join(EXAMPLES, example), '--format', format], io),
  ).toBeLessThan(2);
  return text;
}
