import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { actHere as act } from '../support/host.js';
import { directory, removeTemporary, SHA, temporary, workspace } from '../support/runner.js';
import { KEP, texts } from '../support/sample.js';

afterAll(removeTemporary);

const EXAMPLES = fileURLToPath(new URL('../../examples/enhancements', import.meta.url));
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98';

describe('inputs', () => {
  test('`root` is where the KEPs are; `paths` and `config-file` count from the workspace', async () => {
    const files = Object.fromEntries(
      Object.entries(texts()).map(([path, text]) => [`upstream/${path}`, text]),
    );
    const cwd = workspace({
      ...files,
      'ci/lint.yaml': 'rules:\n  stage-has-milestone: warning\n',
      [`upstream/${KEP}/kep.yaml`]: (texts()[`${KEP}/kep.yaml`] ?? '').replace(
        /^milestone:\n(?: .*\n)+/m,
        '',
      ),
    });
    const strict = await act(cwd, { root: 'upstream', paths: `upstream/${KEP}` });
    expect(strict.code).toBe(1);
    expect(
      strict.commands.find(({ properties }) => properties.title === 'stage-has-milestone'),
    ).toMatchObject({
      name: 'error',
      properties: { file: `upstream/${KEP}/kep.yaml` },
    });
    const lax = await act(cwd, { root: 'upstream', 'config-file': 'ci/lint.yaml' });
    expect(lax.commands.find(({ properties }) => properties.title === 'stage-has-milestone')?.name).toBe(
      'warning',
    );
  });

  test('`upcoming-release` wins over the configuration', async () => {
    const config = `owners:
  - { directory: keps, reviewer-marker: a, approver-marker: b, tech-leads: sig-node-leads, upcoming-release: v9.9 }
rules: { assigned-people-are-owners: off }
`;
    const metadata = 'stage: alpha\napprovers:\n  - "@ada-example"\n  - "@jun-example" # b\n';
    const cwd = workspace({ ...texts({ 'kep.yaml': metadata }), '.github/prr-lint.yaml': config });
    const early = /expected no assigned approver before beta/;
    const configured = await act(cwd);
    expect(configured.outputs).toMatchObject({ 'kep-count': '1' });
    expect(configured.stdout).not.toMatch(early);
    expect((await act(cwd, { 'upcoming-release': 'v1.37' })).stdout).toMatch(early);
  });

  test('`fail-on` decides about failure, not about what is said', async () => {
    const never = await act(EXAMPLES, { 'fail-on': 'never' });
    expect(never.code).toBe(0);
    expect(never.errors.length).toBe(Math.min(10, Number(never.outputs['error-count'])));
    expect(never.errors.join()).not.toContain('✖');
    expect(never.stdout).toMatch(/✖ \d+ errors.*$/);

    const approver = /beta:\s+approver: "?@?([\w-]+)/.exec(
      texts()['keps/prod-readiness/sig-node/9001.yaml'] ?? '',
    )?.[1];
    const warned = workspace(texts({ 'kep.yaml': `authors:\n  - "@${approver}"\n` }));
    const byDefault = await act(warned);
    expect(byDefault).toMatchObject({ code: 0, errors: [] });
    expect(byDefault.outputs).toMatchObject({ 'error-count': '0', 'warning-count': '1' });
    const byWarning = await act(warned, { 'fail-on': 'warning' });
    expect(byWarning).toMatchObject({ code: 1, errors: [expect.stringMatching(/^▲ 1 warning in/)] });
  });

  test.each([
    [
      'a wrong `fail-on`',
      { 'fail-on': 'errors' },
      'Unexpected `fail-on: errors`, expected `error`, `warning` or `never`',
    ],
    [
      'an upcoming release that is none',
      { 'upcoming-release': 'next' },
      'Unexpected `upcoming-release: next`, expected a release such as `v1.37`',
    ],
    ['a root that is not there', { root: 'nowhere' }, /nowhere|keps/],
    ['a path that is not there', { paths: 'keps/sig-x' }, 'The path `keps/sig-x` does not exist'],
    ['a path outside', { paths: '..' }, 'The path `..` is outside of the root'],
    ['a configuration that is not there', { 'config-file': 'x.yaml' }, '`x.yaml`'],
  ])('%s is one clear failure', async (_, inputs, message) => {
    const { code, commands, stdout, outputs } = await act(EXAMPLES, inputs);
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.message).toMatch(message);
    expect(stdout).not.toMatch(/\n\s+at /);
    expect(outputs).toEqual({});
  });
});

describe('never green by accident', () => {
  test('no KEP is a failure', async () => {
    const { code, errors } = await act(workspace({ 'keps/README.md': '' }));
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('No KEP found');
  });

  test('an invalid configuration is a failure that names the line', async () => {
    const { code, errors } = await act(workspace({ ...texts(), '.github/prr-lint.yaml': 'root: keps\n' }));
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('.github/prr-lint.yaml:1');
  });
});

describe('the summary', () => {
  test('links to the head of a pull request and to the pages of the rules', async () => {
    const event = join(directory('event-'), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: HEAD } } }));
    const { summary } = await act(
      EXAMPLES,
      {},
      {
        GITHUB_EVENT_PATH: event,
        GITHUB_ACTION_REPOSITORY: 'example-org/prr-lint',
        GITHUB_ACTION_REF: 'v1',
      },
    );
    expect(summary).toContain(`/example-org/enhancements/blob/${HEAD}/`);
    expect(summary).not.toContain(SHA);
    expect(summary).toContain('(https://github.example/example-org/prr-lint/blob/v1/docs/rules/');
  });

  test('has no links when it is not known where to', async () => {
    const { summary } = await act(
      EXAMPLES,
      {},
      { GITHUB_REPOSITORY: undefined, GITHUB_EVENT_PATH: join(temporary, 'none') },
    );
    expect(summary).toMatch(/^## ❌/);
    expect(summary).not.toContain('](http');
  });
});
