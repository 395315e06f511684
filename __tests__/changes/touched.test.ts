import { describe, expect, test } from 'vitest';
import { touchedKeps, touches } from '../../src/changes/touched.js';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { survey } from '../../src/load/survey.js';
import type { ChangedFile } from '../../src/model/change.js';
import type { Config } from '../../src/model/config.js';
import { UsageError } from '../../src/model/errors.js';

const CONFIG: Config = {
  ...DEFAULT_CONFIG,
  path: '.github/prr-lint.yaml',
  template: 'keps/NNNN-kep-template',
};

/** A tree with a kep.yaml in each directory, and other files. */
const surveyOf = (directories: readonly string[], others: readonly string[] = [], config = CONFIG) => {
  const paths = [...directories.map((directory) => `${directory}/kep.yaml`), ...others];
  return survey(memory(Object.fromEntries(paths.map((path) => [path, 'x']))), config);
};

const modified = (path: string): ChangedFile => ({ path, kind: 'modified' });
const renamed = (previousPath: string, path: string): ChangedFile => ({
  path,
  previousPath,
  kind: 'renamed',
});

/** `directory < base directory: files` of each touched KEP. */
async function told(
  base: readonly string[],
  head: readonly string[],
  files: readonly ChangedFile[],
  others: readonly string[] = [],
): Promise<string[]> {
  const keps = touchedKeps(files, await surveyOf(head, others), await surveyOf(base, others), CONFIG);
  return keps.map(
    (kep) => `${kep.directory} < ${kep.baseDirectory ?? '-'}: ${kep.files.map(({ path }) => path).join(' ')}`,
  );
}

const A = 'keps/sig-a/1-a';
const B = 'keps/sig-a/2-b';
const APPROVAL = 'keps/prod-readiness/sig-a/1.yaml';

describe('touched KEPs', () => {
  test.each<
    [what: string, base: readonly string[], head: readonly string[], files: readonly ChangedFile[], string[]]
  >([
    ['none by nothing', [A, B], [A, B], [], []],
    [
      'by their own files, in order',
      [A, B],
      [A, B],
      [modified(`${B}/x.md`), modified(`${A}/kep.yaml`)],
      [`${A} < ${A}: ${A}/kep.yaml`, `${B} < ${B}: ${B}/x.md`],
    ],
    [
      'by several files once',
      [A],
      [A],
      [modified(`${A}/x.md`), modified(`${A}/y.md`)],
      [`${A} < ${A}: ${A}/x.md ${A}/y.md`],
    ],
    ['by their approval', [A, B], [A, B], [modified(APPROVAL)], [`${A} < ${A}: ${APPROVAL}`]],
    ['none by files of nobody', [A], [A], [modified('docs/x.md')], []],
    [
      'none by what they share',
      [A],
      [A],
      [
        modified('OWNERS_ALIASES'),
        modified('.github/prr-lint.yaml'),
        modified('keps/NNNN-kep-template/README.md'),
      ],
      [],
    ],
    [
      'none by what they shared under another name',
      [A],
      [A],
      [renamed('OWNERS_ALIASES', 'docs/aliases')],
      [],
    ],
    ['by a file that leaves them', [A], [A], [renamed(`${A}/x.md`, 'docs/x.md')], [`${A} < ${A}: docs/x.md`]],
    [
      'by a file that goes from one to the other',
      [A, B],
      [A, B],
      [renamed(`${A}/x.md`, `${B}/x.md`)],
      [`${A} < ${A}: ${B}/x.md`, `${B} < ${B}: ${B}/x.md`],
    ],
    ['that are new', [A], [A, B], [modified(`${B}/kep.yaml`)], [`${B} < -: ${B}/kep.yaml`]],
    [
      'where they were by their renamed files',
      [A],
      ['keps/sig-a/9-z'],
      [renamed(`${A}/kep.yaml`, 'keps/sig-a/9-z/kep.yaml')],
      [`keps/sig-a/9-z < ${A}: keps/sig-a/9-z/kep.yaml`],
    ],
    [
      'not where a file deep inside of them was',
      [A],
      ['keps/sig-a/9-z'],
      [{ path: 'keps/sig-a/9-z/kep.yaml', kind: 'added' }, renamed(`${A}/x.md`, 'keps/sig-a/9-z/deep/x.md')],
      ['keps/sig-a/9-z < -: keps/sig-a/9-z/kep.yaml keps/sig-a/9-z/deep/x.md'],
    ],
    [
      'nowhere by a file that came from elsewhere',
      [A],
      [A, 'keps/sig-a/9-z'],
      [renamed('docs/x.md', 'keps/sig-a/9-z/kep.yaml')],
      ['keps/sig-a/9-z < -: keps/sig-a/9-z/kep.yaml'],
    ],
    [
      'where they were by their number',
      [A],
      ['keps/sig-b/1-new'],
      [modified('keps/sig-b/1-new/kep.yaml')],
      [`keps/sig-b/1-new < ${A}: keps/sig-b/1-new/kep.yaml`],
    ],
    [
      'where they were by their own number',
      [A, B],
      [B, 'keps/sig-b/1-new'],
      [modified('keps/sig-b/1-new/kep.yaml')],
      [`keps/sig-b/1-new < ${A}: keps/sig-b/1-new/kep.yaml`],
    ],
    [
      'nowhere by the number of one that is still there',
      [A],
      [A, 'keps/sig-b/1-new'],
      [modified('keps/sig-b/1-new/kep.yaml')],
      ['keps/sig-b/1-new < -: keps/sig-b/1-new/kep.yaml'],
    ],
    [
      'nowhere by another number',
      [A, B],
      [B, 'keps/sig-b/3-new'],
      [modified('keps/sig-b/3-new/kep.yaml')],
      ['keps/sig-b/3-new < -: keps/sig-b/3-new/kep.yaml'],
    ],
    [
      'nowhere without a number',
      ['keps/sig-a/old'],
      ['keps/sig-a/new'],
      [modified('keps/sig-a/new/kep.yaml')],
      ['keps/sig-a/new < -: keps/sig-a/new/kep.yaml'],
    ],
  ])('%s', async (_, base, head, files, expected) => {
    expect(await told(base, head, files, [APPROVAL])).toEqual(expected);
  });

  test('that are single files are where the file was', async () => {
    const config: Config = {
      ...CONFIG,
      documents: ['README.md', '[0-9]*.md'],
      metadata: { ...CONFIG.metadata, source: 'front-matter' },
    };
    const tree = (name: string) =>
      survey(memory({ [`keps/${name}`]: '---\ntitle: A\nstatus: draft\n---\n# A\n' }), config);
    const [base, head] = [await tree('100-old.md'), await tree('200-new.md')];
    expect(head.directories.map(({ directory }) => directory)).toEqual(['keps/200-new.md']);
    const [kep] = touchedKeps([renamed('keps/100-old.md', 'keps/200-new.md')], head, base, config);
    expect(kep?.baseDirectory).toBe('keps/100-old.md');
  });
});

describe('what changed but is not to be seen', () => {
  const hidden = (path: string): ChangedFile => ({ path, kind: 'modified', hidden: true });
  const touched = async (path: string, config = CONFIG, others: readonly string[] = []) =>
    touchedKeps([hidden(path)], await surveyOf([A], [], config), await surveyOf([A], others, config), config);

  test.each([`${B}/README.md`, 'OWNERS_ALIASES', '.github/prr-lint.yaml'])('%s is refused', async (path) => {
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    await expect(touched(path)).rejects.toThrow(
      new UsageError(
        `\`${path}\` has changed, but is outside of this sparse checkout: run \`git sparse-checkout add ${directory}\``,
      ),
    );
  });

  test('what belongs to no KEP is none of our business', async () => {
    expect(await touched('docs/x.md')).toEqual([]);
    expect(await touched('keps-of-others/x.md')).toEqual([]);
  });

  test('everything is where the KEPs are in the root', async () => {
    const config = { ...CONFIG, roots: ['.'] };
    await expect(touched('docs/x.md', config)).rejects.toThrow(UsageError);
  });

  test('one of several roots is enough', async () => {
    const config = { ...CONFIG, roots: ['keps', 'other'] };
    const base = await surveyOf([A, 'other/3-c'], [], config);
    for (const path of ['other/x.md', 'keps/x.md'])
      expect(() => touchedKeps([hidden(path)], base, base, config)).toThrow(UsageError);
  });

  test('an approval outside of the roots is somebody’s', async () => {
    const approvals = {
      ...DEFAULT_CONFIG.approvals,
      path: 'approvals/{sig}/{number}.yaml',
    } as Config['approvals'];
    const config = { ...CONFIG, approvals };
    const base = await surveyOf([A], ['approvals/sig-a/1.yaml'], config);
    expect(() => touchedKeps([hidden('approvals/sig-a/1.yaml')], base, base, config)).toThrow(UsageError);
  });
});

test('a place without an end is the line that it starts on', () => {
  const files = [{ path: 'a', kind: 'modified', lines: [{ from: 3, to: 5 }] }] as const;
  const start = (line: number) => ({ path: 'a', start: { line, column: 1 } }) as never;
  expect([2, 3, 5, 6].map((line) => touches({ files }, start(line)))).toEqual([false, true, true, false]);
});
