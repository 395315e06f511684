import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { exampleTexts, KEP } from '../support/sample.js';

const OTHER = 'keps/sig-scheduling/9002-pending-pod-reasons';
const root = mkdtempSync(join(tmpdir(), 'prr-lint-named-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(() => {
  const toc = (text: string) => text.replace('- [Summary](#summary)', '- [Sumary](#sumary)');
  for (const [path, text] of Object.entries(exampleTexts())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path.endsWith('README.md') && !path.includes('NNNN') ? toc(text) : text);
  }
});

async function call(args: readonly string[], cwd = '', input?: string) {
  let [out, err] = ['', ''];
  const code = await run(['node', 'prr-lint', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => join(root, cwd),
    ...(input !== undefined && {
      stdin: (async function* () {
        yield input.slice(0, 10);
        yield Buffer.from(input.slice(10));
      })(),
    }),
  });
  return { code, out, err };
}

async function judged(args: readonly string[], cwd?: string): Promise<readonly string[]> {
  const { out, err } = await call(['lint', '--format', 'json', ...args], cwd);
  expect(out, err).not.toBe('');
  return JSON.parse(out).keps.map(({ directory }: { directory: string }) => directory);
}

describe('a KEP is meant', () => {
  test.each([
    ['by its number', ['9001'], ''],
    ['by its number with zeros', ['09001'], ''],
    ['by its name among people', ['KEP-9001'], ''],
    ['by its directory', [KEP], ''],
    ['inside of its directory', [], KEP],
    ['inside of its directory, by a file', ['README.md'], KEP],
    ['inside of another, by its number', ['9001'], OTHER],
  ])('%s', async (_, args, cwd) => {
    expect(await judged(args, cwd)).toEqual([KEP]);
  });

  test('and that is said where nothing was named', async () => {
    const { err } = await call(['lint'], KEP);
    expect(err).toBe(`Only ${KEP}, where you are; the path ../../.. stands for all KEPs\n`);
    expect((await judged(['../../..'], KEP)).length).toBe(3);
    expect((await judged([], 'keps/sig-node')).length).toBe(3);
  });

  test.each([
    ['4711', 'No KEP directory has the number `4711`'],
    ['nine', 'The path `nine` does not exist'],
  ])('by no name such as %s', async (name, message) => {
    const { code, err } = await call(['lint', name]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('standard input', () => {
  const path = `${KEP}/README.md`;

  test('is the file that it is called', async () => {
    const { code, out } = await call(
      ['lint', '--format', 'compact', '-', '--stdin-file-path', path],
      '',
      '# x\n',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/README\.md:1:3: error: .*\[questionnaire-is-present\]/);
    expect(readFileSync(join(root, path), 'utf8')).not.toBe('# x\n');
  });

  test.each([
    [['lint', '-'], 'Missing `--stdin-file-path`'],
    [['lint', '-', '--stdin-file-path', '../x.md'], 'is outside of the root'],
    [['lint', '-', '--fix', '--stdin-file-path', path], 'Unexpected `--fix` with standard input'],
    [['fix', '-'], 'standard input cannot be fixed'],
  ])('is refused: %j', async (args, message) => {
    const { code, err } = await call(args, '', '# x\n');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('fix', () => {
  test('refuses to rewrite KEPs that nobody named', async () => {
    const before = readFileSync(join(root, KEP, 'README.md'), 'utf8');
    const { code, err } = await call(['fix', '--rule', 'toc-is-current']);
    expect([code, err]).toEqual([
      2,
      'prr-lint: Nothing was named, and this would change 3 files of 3 KEPs: name KEPs, pass --all for all of them, or see --patch\n',
    ]);
    expect(readFileSync(join(root, KEP, 'README.md'), 'utf8')).toBe(before);
  });

  test('fixes the one that is named, and all where that is said', async () => {
    expect((await call(['fix', '--rule', 'toc-is-current', '9001'])).err).toBe(
      `Fixed 1 finding in 1 file\n  ${KEP}/README.md: toc-is-current\n`,
    );
    expect((await call(['fix', '--rule', 'toc-is-current', '--all'])).err).toMatch(
      /^Fixed 2 findings in 2 files\n/,
    );
  });
});

test('explain says which rules are near', async () => {
  const { code, err } = await call(['explain', 'question']);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^prr-lint: Unknown rule `question`, did you mean `.*`\? `prr-lint rules` lists all\n$/,
  );
  for (const rule of ['question-is-answered', 'question-is-present']) expect(err).toContain(`\`${rule}\``);
});

test('a root that is not there mentions init', async () => {
  const { code, err } = await call(['lint', '--root', '.'], 'keps/prod-readiness');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('`prr-lint init` looks for KEPs and proposes a configuration'),
  ]);
});

test('help shows no default of nothing', async () => {
  expect((await call(['lint', '--help'])).out).not.toContain('[]');
});
