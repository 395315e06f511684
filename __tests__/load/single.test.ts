/** Proposals that are single files, through the whole pipeline. */
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import type { ChangeSet } from '../../src/model/change.js';
import type { Report } from '../../src/model/report.js';
import { rules } from '../../src/rules/index.js';

const CONFIGURATION = 'extends: frontmatter\nroots: [teps]\ndocuments: [README.md, "[0-9]*.md"]\n';
const document = (number: string, more = '') =>
  `---\ntitle: One\nauthors: ["@one"]\nstatus: implementable\n---\n\n# TEP-${number}: One\n${more}\n## Summary\n\nOne.\n`;

type Tree = Readonly<Record<string, string>>;
const TREE: Tree = {
  '.github/prr-lint.yaml': CONFIGURATION,
  'teps/README.md': '# All of them\n',
  'teps/0001-one.md': document('0001'),
  'teps/0002-two.md': document('0002'),
  'teps/0002-two/design.md': '# A design\n',
  'teps/area/0003-three/README.md': document('0003'),
  'teps/area/0003-three/0004-notes.md': '# Notes\n',
};

async function run(tree: Tree, base?: Tree, paths: readonly string[] = []): Promise<Report> {
  const files = memory(tree);
  const config = await loadConfig(
    files,
    rules.map(({ id }) => id),
  );
  const change: ChangeSet | undefined = base && {
    baseName: 'main',
    base: memory(base),
    files: Object.keys({ ...base, ...tree })
      .filter((path) => base[path] !== tree[path])
      .map((path) => ({ path, kind: 'modified' })),
  };
  return lint(files, { config, paths, ...(change && { change }) });
}

const directories = ({ keps }: Report) => keps.map(({ directory }) => directory);
const said = ({ findings }: Report) =>
  findings.map(({ rule, subject, place }) => `${rule} ${subject} ${place.path}:${place.start?.line ?? ''}`);

describe('a single file', () => {
  test('is a KEP beside those with a directory, which keeps its own documents', async () => {
    const report = await run(TREE);
    expect(directories(report)).toEqual(['teps/0001-one.md', 'teps/0002-two.md', 'teps/area/0003-three']);
    expect(report.keps.map(({ number }) => number)).toEqual(['1', '2', '3']);

    expect(said(report)).toEqual([]);
  });

  test('has the number of its name', async () => {
    const report = await run({ ...TREE, 'teps/0001-one.md': document('0011') });
    expect(said(report)).toEqual(['number-matches title teps/0001-one.md:7']);
    expect(report.findings[0]?.message).toBe(
      "Unexpected KEP number `0011` in the README's title, expected `1`",
    );
  });

  test('is meant by its path, and by what lies in the folder beside it', async () => {
    expect(directories(await run(TREE, undefined, ['teps/0001-one.md']))).toEqual(['teps/0001-one.md']);
    expect(directories(await run(TREE, undefined, ['teps/0002-two/design.md']))).toEqual([
      'teps/0002-two.md',
    ]);
  });

  test('is judged when it changes, by what the change adds', async () => {
    const stale = `\n<!-- toc -->\n- [Old](#old)\n<!-- /toc -->\n`;
    const base = { ...TREE, 'teps/0001-one.md': document('0001', stale) };
    const edited = { ...base, 'teps/0001-one.md': `${base['teps/0001-one.md']}\nMore.\n` };
    const report = await run(edited, base);
    expect(directories(report)).toEqual(['teps/0001-one.md']);
    expect(report.counts).toMatchObject({ notice: 0, existing: 1 });
    const fresh = await run({ ...TREE, 'teps/0001-one.md': document('0001', stale) }, TREE);
    expect(fresh.counts).toMatchObject({ notice: 1, existing: 0 });
  });

  test('is fixed and suppressed like any other', async () => {
    const stale = document('0001', '\n<!-- toc -->\n<!-- /toc -->\n');
    const files = memory({ ...TREE, 'teps/0001-one.md': stale });
    const config = await loadConfig(files, []);
    const { changes } = await fix(files, { config, unsafe: false });
    expect(changes.map(({ path, after }) => [path, after.includes('- [Summary](#summary)')])).toEqual([
      ['teps/0001-one.md', true],
    ]);
    const accepted = stale.replace(
      '\n<!-- toc',
      '\n<!-- prr-lint-disable toc-is-current: a test -->\n\n<!-- toc',
    );
    expect(said(await run({ ...TREE, 'teps/0001-one.md': accepted }))).toEqual([]);
  });
});

describe('a document that no pattern names', () => {
  const config = 'extends: frontmatter\nroots: [teps]\n';
  const tree = { ...TREE, '.github/prr-lint.yaml': config };

  test('is said, and again whenever it changes', async () => {
    const unread = [
      'proposal-is-read teps/0001-one.md teps/0001-one.md:',
      'proposal-is-read teps/0002-two.md teps/0002-two.md:',
    ];
    expect(said(await run(tree))).toEqual(expect.arrayContaining(unread));
    const report = await run({ ...tree, 'teps/0001-one.md': document('0001', '\nMore.\n') }, tree);
    expect(said(report)).toEqual([unread[0]]);
    expect(report.counts.warning).toBe(1);
  });
});
