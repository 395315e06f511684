import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { HOSTILE_FILES } from '../support/hostile.js';
import { act, removeTemporary, SHA, temporary, workspace } from '../support/runner.js';
import { commandIn } from '../support/runner-log.js';
import { KEP, texts } from '../support/sample.js';

afterAll(removeTemporary);

const EXAMPLES = fileURLToPath(new URL('../../examples/enhancements', import.meta.url));
const READY = 'keps/sig-node/9001-pod-start-budget';
const DEFECTIVE = 'keps/sig-scheduling/9002-pending-pod-reasons';

/** Names of the commands that a sound run sends. */
const INTENDED = ['group', 'endgroup', 'error', 'warning', 'notice'];

describe('a repository with a defective KEP', () => {
  const result = act(EXAMPLES);

  test('fails, and the verdict is the last thing said', async () => {
    const { code, commands, stdout } = await result;
    expect(code).toBe(1);
    expect(commands.at(-1)).toMatchObject({ name: 'error', properties: {} });
    expect(commands.at(-1)?.message).toMatch(
      /^✖ \d+ errors.* in 2 of 3 KEPs \(1 clean\): not ready for production/,
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^::error::✖/);
  });

  test('has the numbers of the report as outputs', async () => {
    const { outputs, errors, warnings, notices } = await result;
    const { counts, keps, version } = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'));
    expect(version).toBe(1);
    expect(keps).toHaveLength(3);
    expect(counts.error).toBeGreaterThan(0);
    expect(outputs).toEqual({
      'report-file': expect.any(String),
      'error-count': `${counts.error}`,
      'warning-count': `${counts.warning}`,
      'notice-count': `${counts.notice}`,
      'existing-count': '0',
      'kep-count': '3',
    });
    expect([errors, warnings, notices].map(({ length }) => length)).toEqual([
      Math.min(10, counts.error + 1),
      counts.warning,
      counts.notice,
    ]);
  });

  test('is annotated with the path from the top of the work tree', async () => {
    const { commands } = await result;
    const files = commands.map(({ properties }) => properties.file).filter((file) => file !== undefined);
    expect(files).toContain(`examples/enhancements/${DEFECTIVE}/kep.yaml`);
    expect(files.filter((file) => !file.startsWith('examples/enhancements/'))).toEqual([]);
  });

  test('has every finding in a group of the log', async () => {
    const { stdout, commands, outputs } = await result;
    expect(commands.slice(0, 2).map(({ name }) => name)).toEqual(['group', 'endgroup']);
    const log = stdout.slice(0, stdout.indexOf('::endgroup::'));
    const { findings } = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'));
    for (const { rule, message } of findings) {
      expect(log).toContain(rule);
      expect(log).toContain(message);
    }
  });

  test('has a summary with links to the lines at the commit', async () => {
    const { summary } = await result;
    expect(summary).toMatch(/^## ❌ 1 of 3 KEPs not ready for production readiness review\n/);
    const base = `https://github.example/example-org/enhancements/blob/${SHA}/examples/enhancements/${DEFECTIVE}`;
    expect(summary).toContain(`(${base}/README.md)`);
    expect(summary).toMatch(new RegExp(`\\(${base}/README\\.md\\?plain=1#L\\d+\\)`));
    expect(summary).toMatch(new RegExp(`\\(${base}/kep\\.yaml#L\\d+\\)`));
  });
});

describe('inputs', () => {
  test('`paths` chooses KEPs, separated by blanks or by lines', async () => {
    const ready = await act(EXAMPLES, { paths: READY });
    expect(ready).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
    expect(ready.outputs).toMatchObject({ 'kep-count': '1', 'error-count': '0' });
    expect(ready.stdout).toMatch(/✔ No findings in 1 KEP\n$/);
    expect(ready.summary).toMatch(/^## ✅ Nothing found in 1 KEP\n/);

    const both = [`${READY}/README.md ${DEFECTIVE}`, `${READY}/README.md\n  ${DEFECTIVE}\n\n`];
    for (const paths of both) expect((await act(EXAMPLES, { paths })).outputs['kep-count']).toBe('2');
  });
});

describe('never green by accident', () => {
  test('`patch-file` gets what git applies, and only where there is something to fix', async () => {
    const path = `${KEP}/README.md`;
    const good = texts()[path] ?? '';
    const stale = good.replace('- [Summary](#summary)', '- [Sumary](#sumary)');
    const root = workspace({ ...texts(), [path]: stale });
    const { code, outputs, errors } = await act(root, { 'patch-file': 'out/kep.patch' });
    expect({ code, file: outputs['patch-file'] }).toEqual({ code: 1, file: join(root, 'out/kep.patch') });
    expect(errors[0]).toMatch(/\+ - \[Summary\]\(#summary\)\nprr-lint lint --fix$/);
    const clone = workspace({ ...texts(), [path]: stale });
    rmSync(join(clone, '.git'), { recursive: true });
    execFileSync('git', ['init', '--quiet'], { cwd: clone });
    execFileSync('git', ['apply', join(root, 'out/kep.patch')], { cwd: clone });
    expect(readFileSync(join(clone, path), 'utf8')).toBe(good);

    const clean = await act(workspace(texts()), { 'patch-file': 'out/kep.patch' });
    expect({ code: clean.code, file: clean.outputs['patch-file'] }).toEqual({ code: 0, file: undefined });
    const blocked = await act(workspace({ ...texts(), [path]: stale, out: 'a file' }), {
      'patch-file': 'out/x',
    });
    expect(blocked.notices).toEqual([expect.stringMatching(/^The patch was not written: /)]);
  });

  test('a fault of the runner is a failure without a stack trace', async () => {
    const { code, errors, stdout } = await act(
      EXAMPLES,
      { paths: READY },
      { GITHUB_OUTPUT: join(temporary, 'none') },
    );
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('Missing file');
    expect(stdout.replace(/^::debug::.*$/gm, '')).not.toMatch(/\n\s+at /);
  });
});

describe('more than a step may show', () => {
  test('keeps a slot for the verdict and one for the number of the others', async () => {
    const bare = Array.from({ length: 15 }, (_, index) => [
      `keps/sig-node/${9100 + index}-bare/README.md`,
      '# Bare\n',
    ]);
    const cwd = workspace({ ...texts(), ...Object.fromEntries(bare) });
    const { errors, outputs, commands } = await act(cwd);
    expect(Number(outputs['error-count'])).toBeGreaterThan(10);
    expect(errors).toHaveLength(10);
    expect(errors.at(-2)?.split('\n')[0]).toBe(
      `${Number(outputs['error-count']) - 8} more errors, see the job summary`,
    );
    expect(errors.at(-1)).toContain('✖');
    expect(commands.filter(({ name }) => name === 'notice').length).toBeLessThanOrEqual(10);
  });
});

describe('the summary', () => {
  test.each([
    ['is not offered', undefined],
    ['cannot be written', join(temporary, 'none', 'summary.md')],
  ])('that %s is a notice, not a failure', async (_, file) => {
    const { code, notices, outputs } = await act(EXAMPLES, { paths: READY }, { GITHUB_STEP_SUMMARY: file });
    expect(code).toBe(0);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^The job summary was not written: /);
    expect(outputs['kep-count']).toBe('1');
  });
});

describe('hostile repositories', () => {
  /** What differs in the bundle is how a log is written, not what is found: the rest runs in process. */
  const BUNDLED = [
    'in every value',
    'in YAML that is no YAML',
    'in the configuration',
    'in names of directories and files',
  ];

  test.each(BUNDLED.map((what) => [what, HOSTILE_FILES[what] ?? {}] as const))(
    '%s cannot command the runner',
    async (what, files) => {
      const cwd = workspace({ ...texts(), ...files });
      const { code, commands, stdout, outputs, summary } = await act(cwd);
      expect(code).toBe(1);
      expect(
        [...new Set(commands.map(({ name }) => name))].filter((name) => !INTENDED.includes(name)),
      ).toEqual([]);
      // A configuration that is none ends the run before anything is judged.
      const judged = outputs['report-file'] === undefined ? 0 : 1;
      expect(judged === 0).toBe(/in (?:the|a) configuration/.test(what));
      expect(commands.filter(({ name }) => name === 'group')).toHaveLength(judged);
      expect(commands.filter(({ name }) => name === 'endgroup')).toHaveLength(judged);
      for (const kind of ['error', 'warning', 'notice']) {
        expect(commands.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10);
      }
      for (const { name, properties, message } of commands) {
        if (!/error|warning|notice/.test(name) || properties.title === undefined) continue;
        expect(properties.title).toMatch(/^[a-z]+(-[a-z]+)+$/);
        for (const line of message.split('\n')) expect(commandIn(line), line).toBeUndefined();
      }
      // Colours of our own are the only control characters.
      expect(stdout.replace(/\u001B\[\d+m/g, '')).not.toMatch(/(?![\n\t])\p{Cc}|\u202E|\u200B/u);
      if (judged === 0) return;
      expect(Object.keys(outputs).sort()).toEqual([
        'error-count',
        'existing-count',
        'kep-count',
        'notice-count',
        'report-file',
        'warning-count',
      ]);
      expect(
        summary.replace(/<\/?(?:details|summary|b|br|code|sup)(?: open)?>/g, '').replace(/`+[^`]*`+/g, ''),
      ).not.toMatch(/<[a-z!/]/i);
    },
  );
});
