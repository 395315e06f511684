/** Where prr-lint is kept is said in package.json alone: everything else repeats it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { home, homed, homeOf, NO_COMMIT, pinSentence } from '../scripts/home.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:md|ya?ml|json|mjs|ts)$|Dockerfile|run$/.test(path))
  // What is built holds the sources, and these two say or test how it is done.
  .filter((path) => !/^(?:dist\/|package-lock\.json$|scripts\/home\.mjs$|__tests__\/)/.test(path));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const OTHER = homeOf({
  repository: { url: 'git+https://github.com/another-org/prr-lint.git' },
  pinned: { version: 'v1.2.3', commit: '1234567890'.repeat(4) },
});

test('nothing spells it otherwise', () => {
  expect(tracked.length).toBeGreaterThan(300);
  for (const path of tracked) expect({ path, text: homed(read(path)) }).toEqual({ path, text: read(path) });
});

test('another home leaves nothing of this one', () => {
  const left = tracked.flatMap((path) => {
    const lines = homed(read(path), OTHER).split('\n');
    return lines
      .filter(
        (line: string) => line.includes(home.slug) || (!home.isPinned && line.includes(`@${NO_COMMIT}`)),
      )
      .map((line: string) => `${path}: ${line}`);
  });
  expect(left).toEqual([]);
});

test.each([
  ['uses: OWNER/prr-lint@0000000000000000000000000000000000000000 # the commit that you have read', 'action'],
  ['repository: OWNER/prr-lint\n          ref: "0000000000000000000000000000000000000000" # x', 'checkout'],
  [
    '- org: OWNER\n  repo: prr-lint\n  base_ref: main\n  base_sha: "0000000000000000000000000000000000000000" # x',
    'Prow',
  ],
  [
    '- repo: https://github.com/OWNER/prr-lint\n    rev: "0000000000000000000000000000000000000000" # x',
    'pre-commit',
  ],
  ['$schema=https://raw.githubusercontent.com/OWNER/prr-lint/<full commit SHA>/schemas/x.json', 'an editor'],
  ['[site](https://OWNER.github.io/prr-lint/)', 'the site'],
  ['gh attestation verify x --repo OWNER/prr-lint', 'a command'],
  ['args: [../../OWNER/prr-lint/dist/cli/index.js, lint]', 'a path'],
])('%s: %s', (text) => {
  const result = homed(text, OTHER);
  expect(result).toContain('another-org');
  expect(result).not.toMatch(/OWNER|0{40}|<full/);
  if (!/^(?:args|gh|\[site)/.test(text)) expect(result).toContain(OTHER.pin);
  expect(homed(result, OTHER)).toBe(result);
});

test.each([
  'node ../prr-lint/dist/cli/index.js lint',
  '.github/prr-lint.yaml',
  'repository: kubernetes/enhancements\n  ref: "1234567890123456789012345678901234567890" # x',
  'https://github.com/kubernetes/enhancements',
])('%s is no home', (text) => expect(homed(text, OTHER)).toBe(text));

describe('the sentence about what to replace', () => {
  const of = (owner: string, commit: string) =>
    pinSentence(
      homeOf({
        repository: { url: `git+https://github.com/${owner}/prr-lint.git` },
        pinned: { version: 'v1.2.3', commit },
      }),
    );

  test('names what is still open', () => {
    expect(of('OWNER', NO_COMMIT)).toMatch(/^Replace `OWNER` by .* and the zeros by the commit/);
    expect(of('example-org', NO_COMMIT)).toMatch(/^Replace the zeros by the commit/);
    expect(of('example-org', OTHER.pin)).toContain('is the commit of v1.2.3');
  });
});

test.each([
  [{}, 'repository.url'],
  [{ repository: { url: 'https://gitlab.example/x/y' } }, 'repository.url'],
  [
    { repository: { url: 'git+https://github.com/x/y.git' }, pinned: { commit: 'main', version: 'v1.0.0' } },
    'full `commit`',
  ],
  [
    { repository: { url: 'git+https://github.com/x/y.git' }, pinned: { commit: NO_COMMIT, version: '1' } },
    'full `commit`',
  ],
])('package.json with %j is refused', (manifest, words) => {
  expect(() => homeOf(manifest)).toThrow(words);
});
