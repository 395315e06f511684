import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';
import { repository } from '../support/repository.js';
import { texts } from '../support/sample.js';

const { root, remove } = scratch();
const { root: empty, remove: removeEmpty } = scratch();
afterAll(() => {
  remove();
  removeEmpty();
});

beforeAll(() => {
  write(root, {
    ...texts(),
    OWNERS_ALIASES: ALIASES,
    ...kepFiles(1),
    ...kepFiles(2, { sig: 'sig-storage', approval: null }),
    ...kepFiles(7, { stage: 'beta' }),
    ...kepFiles(7, { sig: 'sig-storage' }),
    'empty.md': '',
  });
  repository(root).commit({});
  mkdirSync(join(root, 'folder'));
  symlinkSync('/etc', join(root, 'away'));
  write(empty, { 'notes.md': '# Notes\n' });
});

const NEW = ['new', 'A title', '--number', '5', '--sig', 'sig-node', '--author', '@x'] as const;

/** A wrong call and what its one sentence says. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['new', 'A'], /Missing --number/],
  [['new', 'A', '--number', 'x'], /Unexpected KEP `x`/],
  [['new', 'A', '--number', '5'], /Missing --sig|SIG/],
  [['new', 'A', '--number', '5', '--sig', '../../etc'], /Unknown SIG `\.\.\/\.\.\/etc`/],
  [['new', 'A', '--number', '5', '--sig', 'sig-node'], /Missing --author/],
  [['new', 'A', '--number', '5', '--sig', 'sig-node', '--author', '@x"\n- b'], /Unexpected --author/],
  [[...NEW, '--reviewer', 'a b'], /Unexpected --reviewer/],
  [[...NEW, '--stage', '('], /Unexpected --stage `\(`/],
  [[...NEW, '--milestone', '(('], /Unexpected release `\(\(`/],
  [['new', '日本', ...NEW.slice(2)], /no letters to name a directory after/],
  [['new', 'A', '--number', '1', ...NEW.slice(4)], /1/],
  [['request', '1'], /Missing --stage/],
  [['request', '99', '--stage', 'beta'], /`99` is no KEP/],
  [['request', '7', '--stage', 'beta'], /`7` is several KEPs/],
  [['request', 'keps/none', '--stage', 'beta'], /The path `keps\/none` does not exist/],
  [['request', '1', '--stage', '('], /Unknown stage `\(`/],
  [['request', '1', '--stage', 'beta', '--status', 'x'], /Unknown status `x`/],
  [
    ['request', '1', '--stage', 'beta', '--milestone', '((', '--approver', 'uma'],
    /Unexpected release `\(\(`/,
  ],
  [['request', '1', '--stage', 'beta', '--approver', 'nobody'], /is not in `prod-readiness-approvers`/],
  ...['0', 'two', '1.5', '1000'].map(
    (count) =>
      [
        ['lint', '--workers', count],
        new RegExp(`Unexpected number of workers \`${count}\`, expected a whole number from 1 to 64`),
      ] as const,
  ),
  [['query', '--sig', '((('], /Unexpected SIG `\(\(\(`/],
  [['query', '--sig', 'nowhere'], /No SIG matches `nowhere`/],
  [['query', '--status', 'x'], /`x`/],
  [['query', '--stage', 'x'], /`x`/],
  [['query', '--kep', 'x'], /Unexpected KEP `x`/],
  [['query', '--milestone', '__proto__'], /Unexpected release `__proto__`/],
  [['query', '--move', 'x'], /`x`/],
  [['query', '--state', 'x'], /`x`/],
  [['query', '--sort', 'x'], /Unexpected --sort `x`/],
  [['query', '--format', 'x'], /Unexpected --format `x`/],
  [['queue', '--milestone', 'next'], /Unexpected release `next`/],
  [['queue', '--format', 'x'], /Unexpected --format `x`/],
  [['queue', '--output', 'folder'], /Cannot write `[^`]*folder`/],
  [['freeze', '--at', 'x'], /Unexpected --at `x`/],
  [['freeze', '--kep', '99'], /None of these KEPs exists/],
  [['freeze', '--schedule', 'none'], /Cannot read the schedule `none`/],
  [['freeze', '--schedule', 'empty.md'], /dates neither the KEP readiness deadline/],
  [['freeze', '--format', 'x'], /Unexpected --format `x`/],
  [['brief', '99'], /`99`/],
  [['brief', 'constructor'], /`constructor`/],
  [['brief', '1', '--format', 'x'], /Unexpected --format `x`/],
  [['table', '--check', 'a', '--write', 'b'], /Unexpected --check beside --write/],
  [['table', '--write', 'folder'], /Cannot read `folder`: directory/],
  [['table', '--write', 'none.md'], /`none.md` does not exist/],
  [['table', '--check', 'empty.md'], /Missing the lines of the table in `empty.md`/],
  [['table', '--format', 'x'], /Unexpected --format `x`/],
  [['gate', '__proto__'], /The configuration compares with nothing/],
  [['metric', 'constructor'], /The configuration compares with nothing/],
  [['explain', '__proto__'], /Unknown rule `__proto__`/],
  [['explain', '../../package'], /Unknown rule/],
  [['index', '--kubernetes', 'none'], /The directory `[^`]*none` of --kubernetes does not exist/],
  [['lint', '--rule', '__proto__'], /Unknown rule `__proto__`/],
  [['lint', '--config', 'none.yaml'], /`none.yaml` does not exist/],
  [['lint', '--scrape', 'none'], /`none`/],
  [['lint', '--upcoming-release', 'x'], /`--upcoming-release x`|upcoming-release/],
  [['lint', '--changed-since', '--help'], /`--help`|--changed-since/],
  [['lint', '-'], /Missing `--stdin-file-path`/],
  [['lint', '--stdin-file-path', '../x', '-'], /outside of the root/],
  [['lint', '--fix', '--stdin-file-path', 'x', '-'], /Unexpected `--fix` with standard input/],
  [['lint', '--fix', '--fix-dry-run'], /Unexpected `--fix` with `--fix-dry-run`/],
  [['lint', '--unsafe-fixes'], /Unexpected `--unsafe-fixes` alone/],
  [['lint', '--output', 'folder'], /Cannot write `[^`]*folder`/],
  [['lint', 'keps/none'], /`keps\/none` does not exist/],
  [['lint', 'away'], /outside of the root|leads to no KEP/],
  [['lint', '--root', 'none'], /`[^`]*none` does not exist/],
  [['fix', '-'], /standard input cannot be fixed/],
  [['init', '--preset', 'kubernets', '--dry-run'], /Unknown preset `kubernets`, did you mean `kubernetes`\?/],
  [['init', '--action', 'x', '--dry-run'], /Unexpected action `x`/],
  [['nothing'], /nothing/],
];

describe('a wrong call is one sentence and exit code 2', () => {
  test.each(WRONG.map(([args, sentence]) => [args.join(' '), args, sentence] as const))(
    '%s',
    async (_, args, sentence) => {
      const { code, out, err } = await call(root, args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(sentence);
      expect(err).toMatch(/^prr-lint: [^\n]*\n$/);
      expect(err).not.toMatch(/bug/);
    },
  );

  test.each([['lint'], ['queue'], ['query'], ['freeze'], ['table'], ['init', '--dry-run']])(
    'where there is no KEP: %s',
    async (...args) => {
      const { code, err } = await call(empty, args);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^prr-lint: [^\n]*\n$/) });
      expect(err).not.toMatch(/bug/);
    },
  );
});
