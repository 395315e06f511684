/** The schemas as an editor uses them: with the settings of docs/configuration.md, in the real YAML language server. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGES } from '../../src/model/lifecycle.js';
import { type Diagnostic, LanguageServer, type Position } from '../support/language-server.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
/** The folder that is open in the editor; nothing is written to it. */
const OPEN = pathToFileURL(fileURLToPath(new URL('examples/enhancements', ROOT))).href;
const SCHEMA =
  /https:\/\/raw\.githubusercontent\.com\/[\w-]+\/prr-lint\/(?:<full commit SHA>|[0-9a-f]{40})\/(schemas\/[\w.-]+)/g;
const local = (text: string): string => text.replace(SCHEMA, (_, path) => new URL(path, ROOT).href);
const page = read('docs/configuration.md');

let server: LanguageServer;
beforeAll(async () => {
  const [, block = ''] = /```json\n(\{\n {2}"yaml\.schemas"[\s\S]*?)```/.exec(page) ?? [];
  const { 'yaml.schemas': schemas } = JSON.parse(local(block));
  const yaml = { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } };
  server = await LanguageServer.start(OPEN, { yaml });
});
afterAll(() => server?.stop());

let opened = 0;
/** Opens a text under a path of its own that the settings know. */
async function open(path: string, text: string): Promise<{ uri: string; marked: readonly Diagnostic[] }> {
  opened++;
  const uri = `${OPEN}/${path.replace('*', String(opened))}`;
  return { uri, marked: await server.open(uri, text) };
}

const at = (text: string, words: string, behind = 0): Position => {
  const offset = text.indexOf(words);
  expect(offset, words).not.toBe(-1);
  const before = text.slice(0, offset + behind).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};
/** The words that a mark is under. */
const under = (text: string, { range }: Diagnostic): string => {
  const lines = text.split('\n');
  const last = range.end.line === range.start.line ? range.end.character : undefined;
  return (lines[range.start.line] ?? '').slice(range.start.character, last);
};

const KEP = 'keps/sig-node/9-*/kep.yaml';
const APPROVAL = 'keps/prod-readiness/sig-node/*.yaml';
const GOOD = read('examples/enhancements/keps/sig-node/9001-pod-start-budget/kep.yaml');

describe('kep.yaml', () => {
  test('has no mark where nothing is wrong', async () => {
    expect((await open(KEP, GOOD)).marked).toEqual([]);
  });

  test('completes `stage` with the stages, `status` with the statuses', async () => {
    const text = GOOD.replace(/^stage: .*$/m, 'stage: ');
    const { uri } = await open(KEP, text);
    expect([...(await server.completion(uri, at(text, 'stage: ', 7)))].sort()).toEqual([...STAGES].sort());
    expect(await server.completion(uri, at(text, '\nstatus: ', 9))).toContain('implementable');
  });

  test('completes keys that are not there yet', async () => {
    const text = 'title: x\n';
    const { uri } = await open(KEP, text);
    const keys = await server.completion(uri, { line: 1, character: 0 });
    expect(keys).toEqual(expect.arrayContaining(['kep-number', 'owning-sig', 'feature-gates']));
    expect(keys).not.toContain('title');
  });

  test('a stage that does not exist is marked, and what a key may not be', async () => {
    const text = GOOD.replace(/^stage: .*$/m, 'stage: gamma').replace(/^owning-sig:/m, 'owner-sig:');
    const { marked } = await open(KEP, text);
    const found = marked.map((mark) => [under(text, mark), mark.message]);
    expect(found).toContainEqual(['gamma', expect.stringContaining('"alpha"')]);
    expect(found).toContainEqual(['owner-sig', expect.stringContaining('not allowed')]);
  });
});

describe('an approval file', () => {
  const GOOD_APPROVAL = 'kep-number: 9001\nalpha:\n  approver: "@farid-example"\n';

  test('has no mark where nothing is wrong, and one at the key that is', async () => {
    expect((await open(APPROVAL, GOOD_APPROVAL)).marked).toEqual([]);
    const text = GOOD_APPROVAL.replace('approver:', 'aprover:');
    const { marked } = await open(APPROVAL, text);
    expect(marked.map((mark) => under(text, mark))).toContain('aprover');
  });
});

describe('our configuration', () => {
  test('has a mark at a severity that does not exist', async () => {
    const text = 'extends: sigs\nrules:\n  toc-is-current: fatal\n';
    const { marked } = await open('.github/prr-lint.yaml', text);
    expect(marked.map((mark) => under(text, mark))).toEqual(['fatal']);
  });

  test('in any file whose first line names the schema', async () => {
    const [, example = ''] = /```yaml\n(# yaml-language-server: [\s\S]*?)```/.exec(page) ?? [];
    const good = local(example);
    expect(good).toContain('$schema=file:');
    expect((await open('anywhere/*.yaml', good)).marked).toEqual([]);
    const text = good.replace('source: file', 'source: nowhere');
    expect((await open('anywhere/*.yaml', text)).marked.map((mark) => under(text, mark))).toEqual([
      'nowhere',
    ]);
    const asked = good.replace(/^extends: .*$/m, 'extends: ');
    const { uri } = await open('anywhere/*.yaml', asked);
    expect(await server.completion(uri, at(asked, 'extends: ', 9))).toContain('frontmatter');
  });
});

test.each([
  [
    'kep',
    'feature-gates:\n  - name: X\n    components: []\n',
    'components',
    'Components that the gate must be set in',
  ],
  ['prod-readiness', 'alpha:\n  approver: x\n', 'approver', 'One GitHub handle'],
  ['config', 'metadata:\n  source: file\n', 'source', 'a YAML file in the KEP'],
  ['config', 'owners:\n  - reviewer-marker: x\n', 'reviewer-marker', 'marks an assigned reviewer'],
])('a key inside of another has its words: %s', async (name, body, key, words) => {
  const text = `# yaml-language-server: $schema=${new URL(`schemas/${name}.schema.json`, ROOT).href}\n${body}`;
  const { uri } = await open('anywhere/*.yaml', text);
  expect(await server.hover(uri, at(text, `${key}:`, 1))).toContain(words);
});

describe('every key of every schema for files', () => {
  const NAMES = ['kep', 'prod-readiness', 'config', 'owners', 'owners-aliases'];
  const files = readdirSync(new URL('schemas/', ROOT)).map((name) => name.replace('.schema.json', ''));

  test.each(NAMES)('%s says what it means', async (name) => {
    expect(files).toContain(name);
    const { properties } = JSON.parse(read(`schemas/${name}.schema.json`));
    const keys = Object.entries<{ readonly description: string }>(properties);
    const head = `# yaml-language-server: $schema=${new URL(`schemas/${name}.schema.json`, ROOT).href}\n`;
    const text = head + keys.map(([key]) => `${key}:\n`).join('');
    const { uri } = await open('anywhere/*.yaml', text);
    for (const [key, { description }] of keys) {
      const shown = await server.hover(uri, at(text, `\n${key}:`, 2));
      const plain = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      expect(plain(shown), key).toContain(plain(description));
    }
  });
});
