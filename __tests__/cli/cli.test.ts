import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Io, progress, wantsColor } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { ownPackage } from '../../src/node/package.js';
import { reporters } from '../../src/reporters/index.js';
import { rules } from '../../src/rules/index.js';
import { KEP, texts } from '../support/sample.js';

const BAD = 'keps/sig-node/9100-broken';
const ALPHA = 'keps/sig-node/9200-alpha';
const ALPHA_METADATA = `stage: alpha
latest-milestone: v1.37
approvers:
  - "@ada-example"
  - "@jun-example" # b
`;
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';

let directory: string;
let root: string;

/** The sample repository with a ready KEP and, besides it, one whose kep.yaml is no YAML. */
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-cli-'));
  root = join(directory, 'repository');
  for (const [path, text] of Object.entries(texts())) place(join(root, path), text);
  place(join(root, BAD, 'kep.yaml'), 'title: [\n');
  place(join(root, BAD, 'README.md'), '# KEP-9100: Broken\n');
  mkdirSync(join(directory, 'empty/keps'), { recursive: true });
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

function place(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** One call of the command line in `cwd`. */
async function call(args: readonly string[], { cwd = root, env = {} as Io['env'], isTTY = false } = {}) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', ...args], {
    stdout: { write: (text: string) => (out += text), isTTY },
    stderr: { write: (text: string) => (err += text), isTTY },
    env,
    cwd: () => cwd,
  });
  return { code, out, err };
}

describe('lint', () => {
  it('is 0 and says so for a clean KEP', async () => {
    const { code, out, err } = await call(['lint', KEP]);
    expect({ code, out, err }).toEqual({ code: 0, out: '✔ No findings in 1 KEP\n', err: '' });
  });

  it('is 1 with findings', async () => {
    const { code, out } = await call(['lint', BAD]);
    expect(code).toBe(1);
    expect(out).toContain(`${BAD}/kep.yaml:`);
    expect(out).toContain('error kep-yaml-is-valid');
  });

  it('reads all KEPs without paths', async () => {
    const { out } = await call(['lint', '--format', 'json']);
    expect(JSON.parse(out).keps.map((kep: { directory: string }) => kep.directory)).toEqual([KEP, BAD]);
  });

  it.each([
    ['an absolute path', (at: string) => join(at, KEP), undefined],
    ['a path from the working directory', () => 'kep.yaml', KEP],
    ['a path from the root in a directory below', () => `${KEP}/README.md`, KEP],
    ['an approval file', () => APPROVAL, undefined],
  ])('takes %s', async (_, path, below) => {
    const cwd = below === undefined ? root : join(root, below);
    const { out, err } = await call(['lint', '--format', 'json', path(root)], { cwd });
    expect(err).toBe('');
    expect(JSON.parse(out).keps).toMatchObject([{ directory: KEP }]);
  });

  it('takes --root from the working directory', async () => {
    const { code } = await call(['lint', '--root', 'repository', KEP], { cwd: directory });
    expect(code).toBe(0);
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('--fail-on %s', async (severity, expected) => {
    const { code, out } = await call(['lint', BAD, '--fail-on', severity]);
    expect(code).toBe(expected);
    expect(out).toContain('error kep-yaml-is-valid');
  });

  it('--rule keeps to the rules named', async () => {
    const { out } = await call([
      'lint',
      BAD,
      '--format',
      'json',
      '--rule',
      'kep-yaml-is-valid',
      '--rule',
      'sig-is-known',
    ]);
    const found = new Set(JSON.parse(out).findings.map((finding: { rule: string }) => finding.rule));
    expect([...found]).toEqual(['kep-yaml-is-valid']);
  });

  it('--format compact is one line per finding', async () => {
    const { out } = await call(['lint', BAD, '--format', 'compact']);
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(/^\S+:\d+:\d+: (?:error|warning|notice): .+ \[[a-z-]+\]$/);
    }
  });

  it('--format markdown is a summary', async () => {
    const { code, out } = await call(['lint', BAD, '--format', 'markdown']);
    expect(code).toBe(1);
    expect(out).toContain('kep-yaml-is-valid');
    expect(out).toMatch(/^#+ /m);
  });

  it.each([
    ['sarif', (out: string) => JSON.parse(out).runs[0].results[0].ruleId, 'kep-yaml-is-valid'],
    ['junit', (out: string) => /<failure [^>]*type="(\w+)"/.exec(out)?.[1], 'error'],
    ['github', (out: string) => /^::error file=([^,]+),/.exec(out)?.[1], `${BAD}/kep.yaml`],
  ])('--format %s', async (format, pick, expected) => {
    const { code, out, err } = await call(['lint', BAD, '--format', format]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(pick(out)).toBe(expected);
  });

  it.each(reporters.map(({ name }) => name))(
    '--format %s has all that it reads of a crowd of findings',
    async (name) => {
      const crowd = join(directory, `crowd-${name}`);
      cpSync(join(import.meta.dirname, '../../examples/enhancements'), crowd, { recursive: true });
      const bad = join(crowd, 'keps/sig-scheduling/9002-pending-pod-reasons');
      for (const number of [9012, 9022, 9032])
        cpSync(bad, join(crowd, `keps/sig-scheduling/${number}-pending-pod-reasons`), { recursive: true });
      const { code, out, err } = await call(['lint', '--root', crowd, '--format', name, '--workers', '1']);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      for (const number of ['9002', '9012', '9022']) expect(out).toContain(number);
    },
  );

  it('--format github and sarif count paths from the top of the work tree', async () => {
    const top = join(directory, 'monorepo');
    mkdirSync(join(top, '.git'), { recursive: true });
    place(join(top, 'upstream', BAD, 'kep.yaml'), 'title: [\n');
    const of = async (format: string) =>
      (await call(['lint', '--root', 'upstream', '--format', format], { cwd: top })).out;
    expect(await of('github')).toContain(`::error file=upstream/${BAD}/kep.yaml,`);
    expect(await of('sarif')).toContain(`"uri": "upstream/${BAD}/kep.yaml"`);
  });

  it('--ignore-unrelated skips what belongs to no KEP', async () => {
    place(join(root, 'keps/OWNERS'), 'approvers: []\n');
    const shared = ['keps/OWNERS', 'OWNERS_ALIASES', 'keps/NNNN-kep-template/README.md'];
    const of = async (...paths: string[]) =>
      JSON.parse((await call(['lint', '--ignore-unrelated', '--format', 'json', ...paths])).out).keps;
    expect(await of(...shared, `${KEP}/kep.yaml`)).toMatchObject([{ directory: KEP }]);
    expect(await of(...shared)).toEqual([]);
    const { code, out } = await call(['lint', '--ignore-unrelated', ...shared]);
    expect({ code, out }).toEqual({ code: 0, out: '✔ No KEP to check\n' });
    const strict = await call(['lint', 'keps/OWNERS']);
    expect(strict).toMatchObject({ code: 2, err: expect.stringContaining('leads to no KEP') });
    rmSync(join(root, 'keps/OWNERS'));
  });

  describe('in a presubmit job of Prow', () => {
    const env = (artifacts: string) => ({ ARTIFACTS: artifacts, PULL_BASE_SHA: 'a'.repeat(40) });

    it('writes the test cases to the artifacts besides the report', async () => {
      const artifacts = join(directory, 'artifacts');
      const { code, out } = await call(['lint', BAD], { env: env(artifacts) });
      expect(code).toBe(1);
      expect(out).toContain('error kep-yaml-is-valid');
      expect(readdirSync(artifacts)).toEqual(['junit_prr-lint.xml']);
      expect(readFileSync(join(artifacts, 'junit_prr-lint.xml'), 'utf8')).toContain(
        `<testsuite name="${BAD}"`,
      );
    });

    it('says what is wrong when they cannot be written', async () => {
      place(join(directory, 'a-file'), '');
      const { code, err } = await call(['lint', KEP], { env: env(join(directory, 'a-file')) });
      expect(code).toBe(2);
      expect(err).toMatch(/: set ARTIFACTS to a directory that may be written\n$/);
    });
  });

  it('--output writes the report and leaves one line on stderr', async () => {
    const file = join(directory, 'reports/deep/report.json');
    const { code, out, err } = await call(['lint', BAD, '--format', 'json', '--output', file]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^✖ \d+ errors?.* in 1 of 1 KEP .*\n$/);
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);
    expect(readdirSync(dirname(file))).toEqual(['report.json']);
  });

  it('--output never holds colours', async () => {
    const file = join(directory, 'report.txt');
    await call(['lint', BAD, '--output', file], { env: { FORCE_COLOR: '1' }, isTTY: true });
    expect(readFileSync(file, 'utf8')).not.toContain('\u001B');
  });

  it('--config reads another file, also outside of the root', async () => {
    place(join(directory, 'strict.yaml'), 'rules:\n  kep-yaml-is-valid: off\n');
    const { out } = await call(['lint', BAD, '--format', 'compact', '--config', '../strict.yaml']);
    expect(out).not.toContain('kep-yaml-is-valid');
  });

  it.each(['pretty', 'compact', 'json', 'markdown'])(
    'commands neither terminal nor runner with text of a KEP: %s',
    async (format) => {
      const other = join(directory, 'hostile');
      const evil = '##[error]x \u202E::error::y';
      for (const [path, text] of Object.entries(texts())) place(join(other, path), text);
      place(
        join(other, KEP, 'kep.yaml'),
        `title: "${evil}"\nstatus: "${evil}"\n"${evil}": 1\nowning-sig: |\n  ::error::z\n  ##[group]\n`,
      );
      place(join(other, KEP, 'README.md'), `# ${evil}\n\n::add-mask::x\n\n${evil}\n`);
      const { code, out } = await call(['lint', '--format', format], { cwd: other });
      expect(code).toBe(1);
      expect(out).toContain('kep-yaml-is-valid');
      expect(out).not.toContain('##[');
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
      for (const line of out.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    },
  );

  it('takes the upcoming release from the caller before the configuration', async () => {
    const policy = 'directory: ., reviewer-marker: a, approver-marker: b, tech-leads: sig-node-leads';
    place(join(root, 'owners.yaml'), `owners: [{ ${policy}, upcoming-release: v9.9 }]\n`);
    place(join(root, ALPHA, 'kep.yaml'), ALPHA_METADATA);
    const lint = async (...args: readonly string[]) =>
      (
        await call(['lint', ALPHA, '--config', 'owners.yaml', '--rule', 'approver-suits-stage', ...args])
      ).out.includes('expected no assigned approver');
    expect(await lint()).toBe(false);
    expect(await lint('--upcoming-release', 'v1.37')).toBe(true);
    rmSync(join(root, ALPHA), { recursive: true });
  });

  it('colours for a terminal', async () => {
    expect((await call(['lint', BAD], { isTTY: true })).out).toContain('\u001B[31merror\u001B[0m');
    expect((await call(['lint', BAD])).out).not.toContain('\u001B');
  });
});

describe('a wrong call ends with 2 and one line', () => {
  it.each<[string, readonly string[], string]>([
    [
      'a format that is none',
      ['lint', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, compact, markdown, json, sarif, junit, rdjson, github.",
    ],
    ['a severity that is none', ['lint', '--fail-on', 'info'], 'Allowed choices are error, warning, never.'],
    [
      'an upcoming release that is none',
      ['lint', '--upcoming-release', 'next'],
      'Unexpected `--upcoming-release next`, expected a release such as `v1.37`',
    ],
    [
      'an option that is none',
      ['lint', '--formt', 'json'],
      "unknown option '--formt' (Did you mean --format?)",
    ],
    ['an option without value', ['lint', '--root'], "option '--root <directory>' argument missing"],
    ['a command that is none', ['lintt'], "unknown command 'lintt' (Did you mean lint?)"],
    [
      'a rule that is none',
      ['lint', '--rule', 'sig-is-know'],
      'Unknown rule `sig-is-know`, did you mean `sig-is-known`?',
    ],
    [
      'a root that is none',
      ['lint', '--root', 'nowhere'],
      "nowhere` does not exist or cannot be read: pass the repository's directory as --root",
    ],
    ['a root that is a file', ['lint', '--root', 'OWNERS_ALIASES'], 'is no directory'],
    [
      'a root without KEPs',
      ['lint', '--root', '../empty'],
      'set `roots` in .github/prr-lint.yaml or pass --root (the root is `',
    ],
    ['a root without a KEP root', ['lint', '--root', 'keps'], 'The KEP root `keps` is no directory'],
    ['a path that does not exist', ['lint', 'keps/nowhere'], 'The path `keps/nowhere` does not exist'],
    ['a path outside of the root', ['lint', '..'], 'The path `..` is outside of the root'],
    [
      'a path that leads to no KEP',
      ['lint', 'OWNERS_ALIASES', 'keps/NNNN-kep-template', '.hidden'],
      'The path `.hidden` does not exist',
    ],
    [
      'a configuration that does not exist',
      ['lint', '--config', 'none.yaml'],
      'The path `none.yaml` does not exist',
    ],
    ['an output that is a directory', ['lint', KEP, '--output', 'keps'], 'Cannot write `'],
    [
      'a page of no rule',
      ['explain', 'question-is-answred'],
      'Unknown rule `question-is-answred`, did you mean `question-is-answered`?',
    ],
    ['a page of nothing like a rule', ['explain', 'xyz'], 'Unknown rule `xyz`: `prr-lint rules` lists all'],
    ['a page without a rule', ['explain'], "missing required argument 'rule'"],
    ['hostile text', ['lint', '::error::\u001B[2J\n##[x]'], 'does not exist'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await call(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toMatch(/^prr-lint: [^\n]+\n$/);
    expect(err).not.toContain('##[');
    expect(err).not.toContain('\u001B');
  });

  it('a wrong configuration is told line by line', async () => {
    place(join(directory, 'wrong.yaml'), 'roots: 1\nfoo: true\n');
    const { code, err } = await call(['lint', '--config', join(directory, 'wrong.yaml')]);
    expect(code).toBe(2);
    expect(err).toMatch(/^prr-lint: wrong\.yaml:1:\d+ [^\n]+\nwrong\.yaml:2:1 [^\n]+\n$/);
  });

  it('without a command prints the help', async () => {
    const { code, out, err } = await call([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: prr-lint');
  });

  it('leaves nothing behind when it cannot write', async () => {
    await call(['lint', KEP, '--output', 'keps']);
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a bug ends with 2', () => {
  const broken = async (env: Io['env']) => {
    let err = '';
    const stdout = {
      write: () => {
        throw new Error('no\nspace');
      },
    };
    const stderr = { write: (text: string) => (err += text) };
    const code = await run(['node', 'prr-lint', 'rules'], { stdout, stderr, env, cwd: () => root });
    return { code, err };
  };

  it('and one line', async () => {
    expect(await broken({})).toEqual({
      code: 2,
      err: 'prr-lint failed: no space (this is a bug: please report it; PRR_LINT_DEBUG=1 shows where)\n',
    });
  });

  it('and the stack on demand', async () => {
    expect((await broken({ PRR_LINT_DEBUG: '1' })).err).toContain('cli.test.ts');
  });
});

it('says that the working directory is gone', async () => {
  let err = '';
  const quiet = { write: (text: string) => (err += text) };
  const cwd = () => {
    throw new Error('ENOENT: uv_cwd');
  };
  expect(await run(['node', 'prr-lint', 'lint'], { stdout: quiet, stderr: quiet, env: {}, cwd })).toBe(2);
  expect(err).toBe('prr-lint: The working directory does not exist any more: change to another one\n');
});

describe('the rest', () => {
  it.each(['--help', 'lint --help', 'help lint'])('%s', async (args) => {
    const { code, out, err } = await call(args.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Exit codes:');
  });

  it('--version', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: `${ownPackage().version}\n`, err: '' });
    expect(ownPackage().version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('rules lists all', async () => {
    const { code, out } = await call(['rules']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(rules.map(({ id }) => id));
    expect(lines[0]).toContain(rules[0]?.summary);
  });

  it('rules --format json', async () => {
    const data = JSON.parse((await call(['rules', '--format', 'json'])).out);
    expect(data).toHaveLength(rules.length);
    expect(Object.keys(data[0])).toEqual(['id', 'severity', 'category', 'summary']);
  });

  it('explain prints the page', async () => {
    const { code, out } = await call(['explain', 'kep-yaml-is-valid']);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(new URL('../../docs/rules/kep-yaml-is-valid.md', import.meta.url), 'utf8'));
  });
});

describe('colour', () => {
  const wants = (env: Io['env'], isTTY: boolean) =>
    wantsColor({ stdout: { write: () => true, isTTY }, stderr: { write: () => true }, env, cwd: () => '/' });

  it.each<[Io['env'], boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('%j at a terminal: %s', (env, isTTY, expected) => {
    expect(wants(env, isTTY)).toBe(expected);
  });
});

describe('progress', () => {
  const written = async (isTTY: boolean, wait: number) => {
    let err = '';
    const stderr = { write: (text: string) => (err += text), isTTY };
    const bar = progress({ stdout: stderr, stderr, env: {}, cwd: () => '/' }, wait);
    bar.step(1, 2);
    bar.end();
    return err;
  };

  it('shows on a terminal after a while and wipes itself', async () => {
    expect(await written(true, 0)).toBe('\r\u001B[KReading KEP 1 of 2\r\u001B[K');
  });

  it.each([
    ['in a log', false, 0],
    ['in a short run', true, 60_000],
  ])('says nothing %s', async (_, isTTY, wait) => {
    expect(await written(isTTY, wait)).toBe('');
  });
});

it('keeps the repository as it was', () => {
  expect(existsSync(join(root, '.github/workflows'))).toBe(false);
});
