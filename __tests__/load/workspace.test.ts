import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { overlay } from '../../src/files/overlay.js';
import { fix, judgeWorkspace, lint, loadConfig, open } from '../../src/index.js';
import { changeSet, KEP, ruleIds, texts } from '../support/sample.js';

/** `files`, and what is asked of them. */
function watched(files: Files): {
  readonly files: Files;
  readonly listed: string[];
  readonly read: string[];
} {
  const [listed, read]: [string[], string[]] = [[], []];
  return {
    listed,
    read,
    files: {
      list(directory) {
        listed.push(directory);
        return files.list(directory);
      },
      read(path) {
        read.push(path);
        return files.read(path);
      },
    },
  };
}

const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const README = `${KEP}/README.md`;
const TREE = texts();
const edited = (path: string, from: RegExp, to: string): Map<string, string> =>
  new Map([[path, (TREE[path] ?? '').replace(from, to)]]);

describe('a workspace', () => {
  it('reads what its KEPs share once, and a KEP when it is asked for', async () => {
    const { files, listed, read } = watched(memory(TREE));
    const workspace = await open(files, await loadConfig(files, ruleIds));
    expect(read).not.toContain(README);
    const before = listed.length;
    const kep = await workspace.load(KEP);
    expect(kep.readme.path).toBe(README);
    expect(listed.slice(before)).toEqual([KEP]);
    expect(read.filter((path) => path === 'OWNERS_ALIASES')).toHaveLength(1);
  });

  it('knows its KEPs and approvals, and the version that a change is compared with', async () => {
    const files = memory(TREE);
    const workspace = await open(files, await loadConfig(files, ruleIds));
    expect(workspace.directories.map(({ directory }) => directory)).toContain(KEP);
    expect(workspace.approvals.map(({ path }) => path)).toContain(APPROVAL);
    expect((await workspace.version(memory({ LICENSE: '' }))).directories).toEqual([]);
  });

  it('takes the README of another version for its own where both have the same text', async () => {
    const files = memory(TREE);
    const workspace = await open(files, await loadConfig(files, ruleIds));
    const { readme } = await workspace.load(KEP);
    const same = await workspace.version(
      overlay(files, edited(`${KEP}/kep.yaml`, /^title: /m, 'title: New ')),
    );
    expect((await same.load(KEP, () => true, readme)).readme).toBe(readme);
    const other = await workspace.version(overlay(files, edited(README, /^# .*$/m, '# Other')));
    expect((await other.load(KEP, () => true, readme)).readme.title?.value).toBe('Other');
  });
});

describe('a KEP that is named', () => {
  const others = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`keps/sig-node/${100 + index}-other/kep.yaml`, 'title: A\n']),
  );

  it('opens no directory of another KEP, and has the same report', async () => {
    const tree = { ...TREE, ...others, 'keps/sig-apps/9001-same-number/kep.yaml': 'title: A\n' };
    const { files, listed } = watched(memory(tree));
    const config = await loadConfig(files, ruleIds);
    listed.length = 0;
    const alone = await lint(files, { config, paths: [`${KEP}/README.md`] });
    expect(listed.filter((directory) => directory.includes('-other'))).toEqual([]);
    expect(listed).toContain('keps/sig-apps/9001-same-number');
    const all = await lint(files, { config });
    expect(alone.findings).toEqual(all.findings.filter(({ kep }) => kep === KEP));
  });

  it('is told from a directory above KEPs', async () => {
    const { files, listed } = watched(memory({ ...TREE, ...others }));
    await lint(files, { config: await loadConfig(files, ruleIds), paths: ['keps/sig-node'] });
    expect(listed).toContain('keps/sig-node/100-other');
  });
});

describe('files that have other texts', () => {
  const cases: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
    ['a README', edited(README, /^## .*$/m, '## Another')],
    ['metadata', edited(`${KEP}/kep.yaml`, /^stage: .*$/m, 'stage: stable')],
    ['an approval', edited(APPROVAL, /^kep-number: .*$/m, 'kep-number: 7')],
    ['a new approval elsewhere', new Map([['keps/prod-readiness/sig-api/9001.yaml', 'kep-number: 9001\n']])],
    [
      'a new document of a KEP',
      new Map([[`${KEP}/design.md`, '# D\n\n<!-- toc -->\n<!-- /toc -->\n\n## A\n']]),
    ],
    ['a new KEP', new Map([['keps/sig-node/9100-new/kep.yaml', 'title: A\n']])],
    ['metadata in a folder of KEPs', new Map([['keps/sig-node/kep.yaml', 'title: A\n']])],
    ['the aliases', new Map([['OWNERS_ALIASES', 'aliases: {}\n']])],
    ['the template', edited('keps/NNNN-kep-template/README.md', /^### Scalability$/m, '### Size')],
    ['a file that is nobody’s', new Map([['LICENSE', 'x']])],
  ];

  it.each(cases)('are judged as if they were written: %s', async (_, now) => {
    const files = memory(TREE);
    const config = await loadConfig(files, ruleIds);
    const judgement = await judgeWorkspace(await open(files, config));
    const { report } = await judgement.withTexts(now);
    expect(comparable(report)).toEqual(comparable(await lint(overlay(files, now), { config })));
    expect(comparable((await (await judgement.withTexts(now)).withTexts(new Map())).report)).toEqual(
      comparable(judgement.report),
    );
  });

  it.each(cases)('are compared with the base as if they were written: %s', async (_, now) => {
    const files = memory(TREE);
    const config = await loadConfig(files, ruleIds);
    const old = { ...TREE, [README]: (TREE[README] ?? '').replace(/^## Summary$[\s\S]*?^## /m, '## ') };
    const change = changeSet(old, { ...TREE, [APPROVAL]: `${TREE[APPROVAL]}\n` });
    const judgement = await judgeWorkspace(await open(files, config), { change });
    const { report } = await judgement.withTexts(now);
    expect(comparable(report)).toEqual(comparable(await lint(overlay(files, now), { config, change })));
  });

  function comparable({ findings, keps, counts, sources }: Awaited<ReturnType<typeof lint>>) {
    return { findings, keps: keps.map(({ directory }) => directory), counts, sources };
  }
});

describe('fixing', () => {
  it('walks the repository once, however many rounds it takes', async () => {
    const broken = { ...TREE, [README]: (TREE[README] ?? '').replace(/^- \[.*$/gm, '') };
    const { files, listed } = watched(memory(broken));
    const { fixed } = await fix(files, { config: await loadConfig(files, ruleIds), unsafe: true });
    expect(fixed).not.toEqual([]);
    expect(listed.filter((directory) => directory === 'keps')).toHaveLength(1);
  });

  it('reads no KEP again that it does not change', async () => {
    const other = 'keps/sig-scheduling/9002-pending-pod-reasons';
    const broken = { ...TREE, [README]: (TREE[README] ?? '').replace(/^- \[.*$/gm, '') };
    const { files, read } = watched(memory(broken));
    await fix(files, { config: await loadConfig(files, ruleIds), paths: [KEP], unsafe: true });
    expect(read.filter((path) => path.startsWith(other))).toEqual([]);
    expect(read.filter((path) => path === `${KEP}/kep.yaml`).length).toBeLessThan(8);
  });
});
