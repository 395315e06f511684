import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, DEFAULT_CONFIG, loadConfig } from '../../src/config/config.js';
import { withUpcomingRelease } from '../../src/config/owners.js';
import { APPROVALS, KUBERNETES_ENHANCEMENTS_OWNERS, PRESETS } from '../../src/config/presets.js';
import { memory, OUTSIDE } from '../../src/files/memory.js';
import type { Config } from '../../src/model/config.js';
import { UsageError } from '../../src/model/errors.js';

const RULES = ['toc-is-current', 'question-is-answered', 'answer-has-reason'];
const PATH = '.github/prr-lint.yaml';

function load(text: string): Promise<Config> {
  return loadConfig(memory({ [PATH]: text, 'docs/keps/NNNN-template/README.md': '' }), RULES);
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
metadata:
  source: file
  files: [oep.yaml, kep.yaml]
  number-key: oep-number
  required: [title]
  extra: [tracking-link]
documents: [index.md, "{directory}.md"]
optional-sections: [Drawbacks]
aliases: ./OWNERS
approvals:
  path: "approvals/{number}.yaml"
  approvers: prr
prr-since: 0.9
statuses: [draft, implementable]
stages: [alpha, beta]
questionnaire: built-in
kubernetes:
  index: none
  metrics: off
  outside: [kueue_]
owners:
  - directory: ./docs/keps/a/
    reviewer-marker: may-review
    approver-marker: "# may-approve"
    tech-leads: leads
    since: v1.2
    upcoming-release: 1.10
  - { directory: ".", reviewer-marker: x, approver-marker: y }
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
    const { ignores, owners, rules, ...config } = await load(text);
    expect(config).toEqual({
      path: PATH,
      roots: ['docs/keps', 'more'],
      exclude: [...DEFAULT_CONFIG.exclude, 'docs/keps/archive/**'],
      template: 'docs/keps/NNNN-template',
      metadata: {
        source: 'file',
        files: ['oep.yaml', 'kep.yaml'],
        numberKey: 'oep-number',
        required: ['title'],
        requiredByTemplate: false,
        extra: ['tracking-link'],
        lenient: false,
      },
      documents: ['index.md', '{directory}.md'],
      optionalSections: ['Drawbacks'],
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
      kubernetes: { index: undefined, gates: true, metrics: false, outside: ['kueue_'] },
    });
    expect(owners).toEqual([
      {
        directory: 'docs/keps/a',
        reviewerMarker: 'may-review',
        approverMarker: 'may-approve',
        techLeads: 'leads',
        since: { major: 1, minor: 2 },
        upcomingRelease: { major: 1, minor: 10 },
        place: expect.objectContaining({ path: PATH }),
      },
      {
        directory: '',
        reviewerMarker: 'x',
        approverMarker: 'y',
        techLeads: undefined,
        since: undefined,
        upcomingRelease: undefined,
        place: expect.objectContaining({ path: PATH }),
      },
    ]);
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

  test('may have a single policy of owners, or none', async () => {
    const text = `owners:
  directory: keps/sig-node
  reviewer-marker: sig-node-assigned-reviewer
  approver-marker: sig-node-assigned-approver
  tech-leads: sig-node-tech-leads
  since: v1.36
`;
    expect((await load(text)).owners).toEqual([
      { ...KUBERNETES_ENHANCEMENTS_OWNERS, place: expect.objectContaining({ path: PATH }) },
    ]);
    expect((await load('owners: []\n')).owners).toEqual([]);
  });

  test('gives way to the upcoming release of the caller', () => {
    const config = { ...DEFAULT_CONFIG, owners: [KUBERNETES_ENHANCEMENTS_OWNERS] };
    expect(withUpcomingRelease(config, undefined, '--upcoming-release')).toBe(config);
    expect(withUpcomingRelease(config, ' 1.38', '--upcoming-release').owners).toEqual([
      { ...KUBERNETES_ENHANCEMENTS_OWNERS, upcomingRelease: { major: 1, minor: 38 } },
    ]);
    expect(() => withUpcomingRelease(config, 'next', '--upcoming-release')).toThrow(
      'Unexpected `--upcoming-release next`, expected a release such as `v1.37`',
    );
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

describe('a preset', () => {
  test('is one of those in the schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
    ) as { properties: { extends: { enum: unknown[] } } };
    expect([...Object.keys(PRESETS), null]).toEqual(schema.properties.extends.enum);
  });

  test('is kubernetes unless another one is named', async () => {
    const expected = { ...DEFAULT_CONFIG, path: PATH };
    expect(await load('extends: kubernetes\n')).toEqual(expected);
    expect(await load('extends: kubernetes/enhancements\n')).toMatchObject({ approvals: expected.approvals });
    expect(await load('extends:\n')).toEqual(expected);
  });

  test('sigs has metadata of its own, no questionnaire, no approvals, and no release that exempts', async () => {
    expect(await load('extends: sigs\n')).toMatchObject({
      roots: ['keps'],
      template: undefined,
      approvals: undefined,
      prrSince: { major: 0, minor: 0 },
      questionnaire: 'none',
      documents: ['README.md'],
      metadata: {
        source: 'file',
        files: ['kep.yaml'],
        required: ['title', 'kep-number', 'authors', 'status'],
      },
    });
  });

  test('frontmatter takes any key, status and stage', async () => {
    expect(await load('extends: frontmatter\n')).toMatchObject({
      statuses: [],
      metadata: { source: 'front-matter', required: ['status'], extra: ['*'] },
    });
  });

  test.each<[string, Partial<Config>]>([
    ['approvals: {approvers: prr}', { approvals: { ...APPROVALS, approvers: 'prr' } }],
    ['prr-since: v0.4.1', { prrSince: { major: 0, minor: 4, patch: 1 } }],
    ['questionnaire: template', { questionnaire: 'template' }],
    ['statuses: [open, done]', { statuses: ['open', 'done'] }],
    ['documents: [vep.md]', { documents: ['vep.md'] }],
    ['template: none', { template: undefined }],
  ])('is overridden by %s', async (line, expected) => {
    for (const preset of ['sigs', 'frontmatter']) {
      expect(await load(`extends: ${preset}\n${line}\n`)).toMatchObject(expected);
    }
  });

  test.each<[string, Partial<Config['metadata']>]>([
    [
      '{number-key: gep-number}',
      { numberKey: 'gep-number', required: ['title', 'gep-number', 'authors', 'status'] },
    ],
    ['{number-key: none}', { numberKey: undefined, required: ['title', 'authors', 'status'] }],
    ['{required: []}', { required: [] }],
    ['{source: none}', { source: 'none' }],
  ])('sigs with metadata: %s', async (metadata, expected) => {
    expect((await load(`extends: sigs\nmetadata: ${metadata}\n`)).metadata).toMatchObject(expected);
  });

  test('whoever names a metadata file has one', async () => {
    const { metadata } = await load('extends: frontmatter\nmetadata: {files: [metadata.yaml]}\n');
    expect(metadata).toMatchObject({ source: 'file', files: ['metadata.yaml'] });
  });

  test('`prr-since: none` exempts nobody', async () => {
    expect((await load('prr-since: none\n')).prrSince).toEqual({ major: 0, minor: 0 });
  });

  test.each<[string, string, string | undefined]>([
    ['keps/NNNN-template/README.md', '', 'keps/NNNN-template'],
    ['keps/NNNN-Template/kep.yaml', '', 'keps/NNNN-Template'],
    ['keps/0000-template/kep.yaml', '', 'keps/0000-template'],
    ['keps/NNNN-kep-template/kep.yaml', '', 'keps/NNNN-kep-template'],
    ['docs/template/README.md', 'roots: [docs]', 'docs/template'],
    ['veps/NNNN-vep-template/vep.md', 'roots: ["veps/sig-*"]', 'veps/NNNN-vep-template'],
    ['NNN-template/README.md', 'roots: ["."]', 'NNN-template'],
    ['keps/82-addon-template/README.md', '', undefined],
    ['keps/sig-a/NNNN-template/README.md', '', undefined],
    ['docs/t/README.md', 'template: docs/t', 'docs/t'],
  ])('finds a template in %j with %j', async (path, line, expected) => {
    for (const preset of ['sigs', 'frontmatter']) {
      const files = memory({ [path]: '', [PATH]: `extends: ${preset}\n${line}\n` });
      expect((await loadConfig(files, RULES)).template).toBe(expected);
    }
  });

  test('finds the template below the root where the configuration stands outside of it', async () => {
    const outside = memory({ 'prr.yaml': 'extends: sigs\n', 'keps/NNNN-wrong-template/README.md': '' });
    const tree = memory({ 'keps/NNNN-template/README.md': '' });
    expect((await loadConfig(outside, RULES, 'prr.yaml', tree)).template).toBe('keps/NNNN-template');
  });
});

test.each([
  ['frontmatter', 'keps/template.md'],
  ['sigs', undefined],
])('%s takes a single file as a template where proposals may be some', async (preset, expected) => {
  const files = memory({ 'keps/template.md': '', [PATH]: `extends: ${preset}\nroots: [keps]\n` });
  expect((await loadConfig(files, RULES)).template).toBe(expected);
});

test('a template that is named and not there is an error', async () => {
  const problem =
    'Unexpected template `keps/gone`, expected a directory or a file below the root of the repository';
  const files = memory({ 'keps/1-a/kep.yaml': '', [PATH]: 'template: keps/gone\n' });
  await expect(loadConfig(files, RULES)).rejects.toThrow(problem);
});

test('a template is looked for in the repository, wherever the configuration stands', async () => {
  const tree = memory({ 'keps/NNNN-template/README.md': '' });
  const config = await loadConfig(memory({ [PATH]: 'extends: sigs\n' }), RULES, PATH, tree);
  expect(config.template).toBe('keps/NNNN-template');
});

describe('a pattern that costs too much to match', () => {
  const costly = `${'*a'.repeat(12)}b`;
  test.each([
    `roots: ["${costly}"]`,
    `exclude: [x, "${costly}"]`,
    `documents: ["${costly}.md"]`,
    `without-toc: ["(a+)+b"]`,
    `without-toc-file: toc`,
    `ignore: [{kep: "${costly}", rule: toc-is-current, reason: x}]`,
    `owners: {directory: "${costly}", reviewer-marker: a, approver-marker: b}`,
    `owners:\n- {directory: "${costly}", reviewer-marker: a, approver-marker: b}`,
  ])('is refused: %s', async (text) => {
    const files = memory({ [PATH]: `${text}\n`, toc: `# none\n${costly}\n` });
    await expect(loadConfig(files, RULES)).rejects.toThrow(
      /Unexpected pattern `.*`.*, expected a pattern of at most 500 characters with at most 3 `\*` in a name, 2 `\*\*`, 4 `\{a,b\}` and no parentheses$/m,
    );
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

  test('are no more than anybody lists', async () => {
    const lines = (count: number) => ({
      toc: Array.from({ length: count }, (_, at) => `${at}.md\n`).join(''),
    });
    expect((await list('without-toc-file: toc', lines(1000))).withoutToc).toHaveLength(1000);
    await expect(list('without-toc-file: toc', lines(1001))).rejects.toThrow(
      /:1:19 Unexpected 1,001 patterns in `toc`, expected at most 1,000$/,
    );
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
    ['extends: sig', '1:10 Unexpected `sig`, expected `sigs`'],
    ['extends: front-matter', '1:10 Unexpected `front-matter`, expected `frontmatter`'],
    [
      'extends: __proto__',
      '1:10 Unexpected `__proto__`, expected `kubernetes`, `kubernetes/enhancements`, `sigs` or `frontmatter`',
    ],
    ['extends: [sigs]', '1:1 Unexpected list, expected text'],
    ['metadata: {file: [a.yaml]}', '1:12 Unexpected key `file`, expected `files`'],
    ['metadata: {files: a.yaml}', '1:19 Unexpected `a.yaml`, expected a list'],
    ['metadata: {files: []}', '1:12 Missing value of `files`'],
    [
      'metadata: {files: [a/b.yaml]}',
      '1:20 Unexpected `a/b.yaml`, expected a name of a file such as `index.md`',
    ],
    ['metadata: {required: [a, a]}', '1:26 Unexpected second `a`, expected one'],
    ['metadata: {source: frontmatter}', '1:20 Unexpected `frontmatter`, expected `front-matter`'],
    ['documents: [..]', '1:13 Unexpected `..`, expected a name of a file such as `index.md`'],
    ['documents: []', '1:1 Missing value of `documents`'],
    ['prr-since: never', '1:12 Unexpected `never`, expected a release such as `v1.21`'],
    ['approvals: on', '1:12 Unexpected `on`, expected `off`'],
    ['approvals: [a]', '1:1 Unexpected list, expected keys and values'],
    ['approvals: {path: a}', '1:19 Missing `{number}` in the path'],
    [
      'kubernetes: {index: x.json}',
      '1:21 Missing file `x.json`, expected a path from the root, `built-in` or `none`',
    ],
    ['kubernetes: {gates: maybe}', '1:21 Unexpected `maybe`, expected `on` or `off`'],
    ['kubernetes: {outside: kueue_}', '1:23 Unexpected `kueue_`, expected a list'],
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
    ['owners: keps/sig-node', '1:9 Unexpected `keps/sig-node`, expected a list'],
    ['owners: [keps/sig-node]', '1:10 Unexpected `keps/sig-node`, expected keys and values'],
    ['owners: [{reviewer-marker: a, approver-marker: b}]', '1:10 Missing `directory`'],
    ['owners: {directory: a, reviewer-marker: b}', '1:1 Missing `approver-marker`'],
    [
      'owners: {directory: a, reviewer-marker: b, approver-marker: }',
      '1:44 Missing value of `approver-marker`',
    ],
    [
      'owners: [{directory: a, reviewer-marker: b, approver-marker: c, tech-lead: d}]',
      '1:65 Unexpected key `tech-lead`, expected `tech-leads`',
    ],
    [
      'owners: [{directory: a, reviewer-marker: b, approver-marker: c, since: beta}]',
      '1:72 Unexpected `beta`, expected a release such as `v1.36`',
    ],
    [
      'owners: {directory: a, reviewer-marker: b, approver-marker: c, upcoming-release: next}',
      '1:82 Unexpected `next`, expected a release such as `v1.36`',
    ],
    [
      'owners: {directory: /keps, reviewer-marker: b, approver-marker: c}',
      '1:21 Unexpected `/keps`, expected a path inside the repository such as `keps`',
    ],
    [
      'owners: {directory: a, reviewer-marker: "#", approver-marker: c}',
      '1:41 Missing value of `reviewer-marker`',
    ],
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
