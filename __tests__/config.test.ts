import { describe, expect, test } from 'vitest';
import { ConfigError, DEFAULT_CONFIG, loadConfig } from '../src/config.js';
import { UsageError } from '../src/errors.js';
import { memory, OUTSIDE } from '../src/files/memory.js';
import type { Config } from '../src/types.js';

const RULES = ['toc-is-current', 'question-is-answered', 'answer-has-reason'];
const PATH = '.github/prr-lint.yaml';

function load(text: string): Promise<Config> {
  return loadConfig(memory({ [PATH]: text }), RULES);
}

/** What is thrown, its lines without the path. */
async function refused(text: string): Promise<string[]> {
  const error = await load(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  const { message, problems } = error as ConfigError;
  expect(problems).toHaveLength(message.split('\n').length);
  return message.split('\n').map((line) => line.replace(`${PATH}:`, ''));
}

describe('without a configuration', () => {
  test('the defaults serve', async () => {
    expect(await loadConfig(memory({}), RULES)).toBe(DEFAULT_CONFIG);
    expect(DEFAULT_CONFIG).toMatchObject({ roots: ['keps'], prrSince: { major: 1, minor: 21 }, ignores: [] });
  });

  test.each(['', '# nothing yet\n', '---\n', 'rules:\nignore:\nroots:\n'])(
    '%j changes nothing',
    async (text) => {
      expect(await load(text)).toEqual({ ...DEFAULT_CONFIG, path: PATH });
    },
  );

  test('a path that leads nowhere is a wrong call', async () => {
    const call = loadConfig(memory({ [PATH]: '' }), RULES, 'prr.yaml');
    await expect(call).rejects.toThrow(UsageError);
    await expect(call).rejects.toThrow('The configuration `prr.yaml` does not exist');
    await expect(call).rejects.not.toThrow(ConfigError);
  });
});

describe('a configuration', () => {
  test('may set everything', async () => {
    const text = `
roots: [docs/keps/, ./more]
exclude: ["docs/keps/archive/**"]
template: docs/keps/NNNN-template/
aliases: ./OWNERS
approvals:
  path: "approvals/{number}.yaml"
  approvers: prr
prr-since: 0.9
statuses: [draft, implementable]
stages: [alpha, beta]
questionnaire: built-in
rules:
  toc-is-current: off
  question-is-answered: warning
  answer-has-reason: false
ignore:
  - kep: 1234
    rules: [toc-is-current, answer-has-reason]
    reason: generated elsewhere
  - { kep: docs/keps/77-x/, rule: toc-is-current, reason: "no list" }
  - { kep: "docs/keps/9*", rules: toc-is-current, reason: "no list" }
`;
    const { ignores, rules, ...config } = await load(text);
    expect(config).toEqual({
      path: PATH,
      roots: ['docs/keps', 'more'],
      exclude: [...DEFAULT_CONFIG.exclude, 'docs/keps/archive/**'],
      template: 'docs/keps/NNNN-template',
      aliases: 'OWNERS',
      approvals: {
        path: 'approvals/{number}.yaml',
        approvers: 'prr',
        emeritus: 'prod-readiness-approvers-emeritus',
      },
      prrSince: { major: 0, minor: 9 },
      statuses: ['draft', 'implementable'],
      stages: ['alpha', 'beta'],
      questionnaire: 'built-in',
    });
    expect([...rules]).toEqual([
      ['toc-is-current', 'off'],
      ['question-is-answered', 'warning'],
      ['answer-has-reason', 'off'],
    ]);
    const lines = text.split('\n');
    expect(
      ignores.map(({ kep, rule, reason, place: { start, end } }) => [
        kep,
        rule,
        reason,
        lines[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1),
      ]),
    ).toEqual([
      ['1234', 'toc-is-current', 'generated elsewhere', 'toc-is-current'],
      ['1234', 'answer-has-reason', 'generated elsewhere', 'answer-has-reason'],
      ['docs/keps/77-x', 'toc-is-current', 'no list', 'toc-is-current'],
      ['docs/keps/9*', 'toc-is-current', 'no list', 'toc-is-current'],
    ]);
  });

  test.each(['off', 'false', '"off"'])('switches approvals off with `%s`', async (value) => {
    expect((await load(`approvals: ${value}\n`)).approvals).toBeUndefined();
  });

  test('switches the template off', async () => {
    expect((await load('template: none\n')).template).toBeUndefined();
  });

  test('may end in .yml or stand where the caller says', async () => {
    const files = memory({ '.github/prr-lint.yml': 'roots: [a]\n', 'ci/prr.yaml': 'roots: [b]\n' });
    expect(await loadConfig(files, RULES)).toMatchObject({ path: '.github/prr-lint.yml', roots: ['a'] });
    expect(await loadConfig(files, RULES, './ci/prr.yaml')).toMatchObject({
      path: 'ci/prr.yaml',
      roots: ['b'],
    });
  });
});

describe('documents without a table of contents', () => {
  const list = (text: string, files: Record<string, string> = {}): Promise<Config> =>
    loadConfig(memory({ [PATH]: text, ...files }), RULES);

  test('are listed in place, in a file, or in both', async () => {
    const files = { 'hack/toc.txt': '# none\n\nkeps/README.md\r\n  ./keps/a/b.md  # small\n' };
    const lines = ['keps/README.md', 'keps/a/b.md'];
    expect((await list('without-toc: [./keps/x.md, "keps/*/y/**"]')).withoutToc).toEqual([
      'keps/x.md',
      'keps/*/y/**',
    ]);
    expect((await list('without-toc-file: ./hack/toc.txt', files)).withoutToc).toEqual(lines);
    expect((await list('without-toc: [z.md]\nwithout-toc-file: hack/toc.txt', files)).withoutToc).toEqual([
      'z.md',
      ...lines,
    ]);
  });

  test('may be none, which is another thing than not saying', async () => {
    expect((await list('without-toc: []')).withoutToc).toEqual([]);
    expect((await list('without-toc-file: toc', { toc: '# none\n' })).withoutToc).toEqual([]);
    expect((await list('without-toc:\n')).withoutToc).toBeUndefined();
  });

  test('are read from the root where the configuration stands elsewhere', async () => {
    const elsewhere = memory({ 'prr.yaml': 'without-toc-file: toc\n' });
    const config = await loadConfig(elsewhere, RULES, 'prr.yaml', memory({ toc: 'a.md\n' }));
    expect(config.withoutToc).toEqual(['a.md']);
  });

  test('need a file that is one', async () => {
    expect(await refused('rules:\nwithout-toc-file: hack/toc.txt\n')).toEqual([
      '2:19 Missing file `hack/toc.txt`, expected a path from the root',
    ]);
    expect(await refused('without-toc-file: .github\n')).toEqual([
      '1:19 Unexpected `.github`, expected a text file',
    ]);
    expect(await refused('without-toc-file: ../toc\n')).toHaveLength(1);
  });
});

describe('a wrong configuration', () => {
  test('has all its problems told at once, in their order', async () => {
    const text = `root: [keps]
prr-since: soon
approvals:
  path: "{sig}/approvals.yaml"
rules:
  toc-is-curent: error
  question-is-answered: fatal
ignore:
  - kep: 12
    rule: toc-is-current
`;
    expect(await refused(text)).toEqual([
      '1:1 Unexpected key `root`, expected `roots`',
      '2:12 Unexpected `soon`, expected a release such as `v1.21`',
      '4:9 Unexpected `{sig}`, expected `{root}`, `{owning-sig}` or `{number}`',
      '4:9 Missing `{number}` in the path',
      '6:3 Unexpected rule `toc-is-curent`, expected `toc-is-current`',
      '7:25 Unexpected `fatal`, expected `error`, `warning`, `notice` or `off`',
      '9:5 Missing `reason`',
    ]);
  });

  test.each<[string, string]>([
    ['roots: keps', '1:8 Unexpected `keps`, expected a list'],
    ['roots: []', '1:1 Missing value of `roots`'],
    ['roots: [/keps]', '1:9 Unexpected `/keps`, expected a path inside the repository such as `keps`'],
    [
      'roots: [a/../../keps]',
      '1:9 Unexpected `a/../../keps`, expected a path inside the repository such as `keps`',
    ],
    [
      'aliases: ../OWNERS',
      '1:10 Unexpected `../OWNERS`, expected a path inside the repository such as `keps`',
    ],
    ['stages: [alpha, beta, alpha]', '1:23 Unexpected second `alpha`, expected one'],
    ['approvals: on', '1:12 Unexpected `on`, expected `off`'],
    ['approvals: [a]', '1:1 Unexpected list, expected keys and values'],
    ['approvals: {path: a}', '1:19 Missing `{number}` in the path'],
    ['questionnaire: builtin', '1:16 Unexpected `builtin`, expected `built-in`'],
    ['rules: {xyz: off}', '1:9 Unexpected rule `xyz`, expected one of `prr-lint rules`'],
    ['rules: {toc-is-current: [off]}', '1:9 Unexpected list, expected text'],
    [
      'rules: {toc-is-current: warn}',
      '1:25 Unexpected `warn`, expected `error`, `warning`, `notice` or `off`',
    ],
    ['ignore: [{kep: 1, reason: x}]', '1:10 Missing `rules`'],
    ['ignore: [{kep: 1, rules: [], reason: x}]', '1:10 Missing `rules`'],
    ['ignore: [{kep: 1, rules: {a: b}, reason: x}]', '1:19 Unexpected mapping, expected a list'],
    ['ignore: [{kep: 1, rule: toc-is-current, reason: " "}]', '1:41 Missing value of `reason`'],
    ['ignore: [{kep: 1, rule: toc-is-current, reason: ""}]', '1:41 Missing value of `reason`'],
    [
      'ignore: [{kep: 1, rule: toc, reason: x}]',
      '1:25 Unexpected rule `toc`, expected one of `prr-lint rules`',
    ],
    ['ignore: [1234]', '1:10 Unexpected `1234`, expected keys and values'],
    ['ignore: {kep: 1}', '1:1 Unexpected mapping, expected a list'],
    ['rules: {toc-is-current: off', '1:27 Missing `}`'],
    ['- roots', '1:1 Unexpected list, expected keys and values'],
    ['roots: [a]\nroots: [b]', '2:1 Unexpected second key `roots`, expected one'],
  ])('%j', async (text, expected) => {
    expect(await refused(text)).toEqual([expected]);
  });

  test('may be no file at all', async () => {
    const wrong = (files: Parameters<typeof memory>[0]) => loadConfig(memory(files), RULES);
    await expect(wrong({ [`${PATH}/x`]: '' })).rejects.toThrow(
      `${PATH} Unexpected directory, expected a file`,
    );
    await expect(wrong({ [PATH]: OUTSIDE })).rejects.toThrow(
      `${PATH} Unexpected link that leaves the repository`,
    );
    await expect(wrong({ [PATH]: new Uint8Array([0xff]) })).rejects.toThrow(`${PATH} Unexpected bytes`);
  });

  test('has no text of its own in the output unquoted', async () => {
    const [line] = await refused('"a`::error::\\u001b[31m": 1\n');
    expect(line).toBe("1:1 Unexpected key `a'::error::\uFFFD[31m`");
  });
});
