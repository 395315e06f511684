/** The problem matcher reads what `--format compact` prints, as a runner of GitHub does: line by line, with one expression. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.js';
import { compact } from '../src/reporters/compact.js';
import { finding, report } from './support/report.js';

const FILE = new URL('../.github/prr-lint-matcher.json', import.meta.url);
const { problemMatcher } = JSON.parse(readFileSync(FILE, 'utf8'));
const [{ owner, pattern }] = problemMatcher;
const [{ regexp, ...groups }] = pattern;

/** What a runner makes annotations of. */
function matched(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  return text.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    if (!match) return [];
    return [
      Object.fromEntries(
        Object.entries(groups as Record<string, number>).map(([name, group]) => [name, match[group]]),
      ),
    ];
  });
}

test('is one matcher with one pattern', () => {
  expect([problemMatcher.length, pattern.length, owner]).toEqual([1, 1, 'prr-lint']);
});

async function lint(format: string): Promise<string> {
  let out = '';
  const root = fileURLToPath(new URL('../examples/enhancements', import.meta.url));
  const stdout = { write: (text: string) => (out += text) };
  const args = ['node', 'prr-lint', 'lint', '--root', root, '--format', format];
  await run(args, { stdout, stderr: stdout, env: {}, cwd: () => root });
  return out;
}

test('finds every finding of the examples where it stands', async () => {
  const { findings } = JSON.parse(await lint('json'));
  const found = matched(await lint('compact'));
  expect(found.length).toBeGreaterThan(10);
  expect(found.map(({ file, line, column, severity, code }) => [file, line, column, severity, code])).toEqual(
    findings.map(
      ({
        path,
        start,
        severity,
        rule,
      }: {
        path: string;
        start: { line: number; column: number } | null;
        severity: string;
        rule: string;
      }) => [path, String(start?.line ?? 1), String(start?.column ?? 1), severity, rule],
    ),
  );
});

test('points at the words of the finding', async () => {
  const gate = matched(await lint('compact')).find(({ code }) => code === 'feature-gates-match-readme');
  const text = readFileSync(new URL(`../examples/enhancements/${gate?.file}`, import.meta.url), 'utf8');
  const line = text.split('\n')[Number(gate?.line) - 1] ?? '';
  const [, words = ''] = /`([^`]+)`/.exec(gate?.message ?? '') ?? [];
  expect(line.slice(Number(gate?.column) - 1).startsWith(words)).toBe(true);
});

test('takes no finding for new that was there before, and no message for a place', () => {
  const text = compact(
    report([
      finding({ new: false }),
      finding({ message: 'Unexpected `a:1:2: error: b [c]`', place: { path: 'keps/a/kep.yaml' } }),
    ]),
  );
  expect(text.trimEnd().split('\n')).toHaveLength(2);
  expect(matched(text)).toMatchObject([
    { file: 'keps/a/kep.yaml', line: '1', column: '1', message: 'Unexpected `a:1:2: error: b [c]`' },
  ]);
});
