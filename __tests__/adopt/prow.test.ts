/** The job of docs/adopt.md: it has fields that Prow knows, and its command works where Prow puts what it clones. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { home } from '../../scripts/home.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/adopt.md'), 'utf8');
const [, block = ''] = /```yaml\n(presubmits:\n[\s\S]*?)```/.exec(page) ?? [];
const { presubmits } = parse(block);
const [job] = presubmits['kubernetes/enhancements'];

const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const texts = { type: 'array', items: text };
const byName = { type: 'object', additionalProperties: { type: 'string' } };
const amounts = {
  type: 'object',
  required: ['cpu', 'memory'],
  additionalProperties: false,
  properties: { cpu: text, memory: { type: 'string', pattern: '^\\d+(Mi|Gi)$' } },
};

/** The fields of a presubmit job (https://docs.prow.k8s.io/docs/jobs/), and of the parts of a pod that such jobs use. */
const PRESUBMIT = {
  type: 'object',
  required: ['name', 'spec'],
  additionalProperties: false,
  // Prow refuses a job with two ways to be started.
  oneOf: [
    { required: ['always_run'] },
    { required: ['run_if_changed'] },
    { required: ['skip_if_only_changed'] },
  ],
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z0-9-._]{1,63}$' },
    agent: text,
    cluster: text,
    namespace: text,
    annotations: byName,
    labels: byName,
    branches: texts,
    skip_branches: texts,
    always_run: flag,
    run_if_changed: text,
    skip_if_only_changed: text,
    optional: flag,
    context: text,
    trigger: text,
    rerun_command: text,
    skip_report: flag,
    max_concurrency: { type: 'integer' },
    decorate: flag,
    decoration_config: { type: 'object' },
    path_alias: text,
    clone_uri: text,
    clone_depth: { type: 'integer' },
    extra_refs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['org', 'repo', 'base_ref'],
        additionalProperties: false,
        properties: {
          org: text,
          repo: text,
          base_ref: text,
          base_sha: { type: 'string', pattern: '^[0-9a-f]{40}$' },
          path_alias: text,
          clone_uri: text,
          clone_depth: { type: 'integer' },
          workdir: flag,
        },
      },
    },
    spec: {
      type: 'object',
      required: ['containers'],
      additionalProperties: false,
      properties: {
        serviceAccountName: text,
        containers: {
          type: 'array',
          // What is decorated has one container.
          minItems: 1,
          maxItems: 1,
          items: {
            type: 'object',
            // Decoration runs the command itself, so the image's own does not count.
            required: ['image', 'command', 'resources'],
            additionalProperties: false,
            properties: {
              name: text,
              image: text,
              command: texts,
              args: texts,
              env: { type: 'array', items: { type: 'object' } },
              resources: {
                type: 'object',
                required: ['requests', 'limits'],
                additionalProperties: false,
                properties: { requests: amounts, limits: amounts },
              },
            },
          },
        },
      },
    },
  },
};

describe('the job', () => {
  test('has the fields of Prow, each in its form', () => {
    const validate = new Ajv({ allErrors: true }).compile(PRESUBMIT);
    validate(job);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('starts as a report, for changes of KEPs and of what judges them', () => {
    expect(job).toMatchObject({ optional: true, decorate: true });
    const isRun = (path: string): boolean => new RegExp(job.run_if_changed).test(path);
    expect(
      ['keps/sig-node/1-x/README.md', 'OWNERS_ALIASES', '.github/prr-lint.yaml'].filter(isRun),
    ).toHaveLength(3);
    expect(['README.md', 'docs/keps/x', 'keps.md', 'OWNERS_ALIASES.md'].filter(isRun)).toEqual([]);
  });

  test('takes the image and prr-lint at what cannot move', () => {
    const [{ image, resources }] = job.spec.containers;
    expect(image).toMatch(/^[\w./-]+\/node:24-bookworm@sha256:[0-9a-f]{64}$/);
    expect(image).not.toMatch(/0{64}/);
    // Prow's clusters refuse jobs whose requests and limits differ.
    expect(resources.requests).toEqual(resources.limits);
    expect(job.extra_refs).toMatchObject([{ org: home.owner, repo: home.name, base_sha: home.pin }]);
  });
});

describe('its command', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-prow-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  /** Prow clones each repository to where Go would have it. */
  const SOURCES = join(scratch, 'go/src/github.com');
  const keps = join(SOURCES, 'kubernetes/enhancements');
  const KEP = 'keps/sig-node/9001-pod-start-budget';

  const git = (...args: readonly string[]): string => {
    const own = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd: keps, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout.trim();
  };

  test('judges the pull request, and leaves what Spyglass shows', () => {
    cpSync(join(ROOT, 'examples/enhancements'), keps, { recursive: true });
    mkdirSync(join(SOURCES, home.owner), { recursive: true });
    symlinkSync(ROOT, join(SOURCES, home.slug));
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Base');
    const base = git('rev-parse', 'HEAD');
    const metadata = join(keps, KEP, 'kep.yaml');
    writeFileSync(metadata, readFileSync(metadata, 'utf8').replace('PodStartBudget', 'PodStartBudgets'));
    git('commit', '--quiet', '--all', '-m', 'Change');

    const [{ command, args }] = job.spec.containers;
    expect(posix.join('kubernetes/enhancements', args[0])).toBe(`${home.slug}/dist/cli/index.js`);
    expect(command).toEqual(['node']);
    const artifacts = join(scratch, 'artifacts');
    mkdirSync(artifacts);
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: keps,
      encoding: 'utf8',
      env: {
        ...process.env,
        ARTIFACTS: artifacts,
        PULL_BASE_SHA: base,
        PULL_PULL_SHA: git('rev-parse', 'HEAD'),
        PULL_NUMBER: '1',
      },
    });
    expect(status, stderr).toBe(1);
    expect(stdout).toContain('feature-gates-match-readme');
    expect(stdout).not.toContain('9002');
    expect(readFileSync(join(artifacts, 'junit_prr-lint.xml'), 'utf8')).toContain(
      'feature-gates-match-readme',
    );
  });
});
