import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { type Asked, type Crew, type Judgement, judgeFiles } from '../../src/judge/judgement.js';
import type { Config } from '../../src/model/config.js';
import type { Report } from '../../src/model/report.js';
import { NAME, VERSION } from '../../src/model/tool.js';
import { rules as allRules } from '../../src/rules/index.js';
import { changeSet } from '../support/sample.js';

type Tree = Readonly<Record<string, string>>;

const A = 'keps/sig-a/1-a';
const B = 'keps/sig-a/2-b';
const C = 'keps/sig-b/3-c';
const APPROVAL = 'keps/prod-readiness/sig-a/1.yaml';
const CONFIG: Config = { ...DEFAULT_CONFIG, path: '.github/prr-lint.yaml', questionnaire: 'none' };

function metadata(title: string, number: string, sig: string): string {
  return `title: ${title}\nkep-number: ${number}\nowning-sig: ${sig}\nstatus: implementable\nstage: beta\nlatest-milestone: "v1.37"\nauthors: ["@a"]\napprovers: ["@b"]\n`;
}

/** Three KEPs in two SIGs; each lacks something. */
const TREE: Tree = {
  [`${A}/kep.yaml`]: metadata('A', '1', 'sig-a'),
  [`${A}/README.md`]: '# KEP-1: A\n\n## Summary\n\nText.\n',
  [`${A}/design.md`]: '# Design\n',
  [APPROVAL]: 'kep-number: 1\nbeta:\n  approver: "@b"\n',
  [`${B}/kep.yaml`]: `${metadata('B', '2', 'sig-a')}creation-date: "2025-99-99"\n`,
  [`${B}/README.md`]: '# KEP-2: Another\n\nText.\n',
  [`${C}/kep.yaml`]: metadata('C', '3', 'sig-b').replace('"@b"', '"b c"'),
};

/** `kep rule subject` of each finding. */
function short({ findings }: Report): string[] {
  return findings.map(({ kep, rule, subject }) => `${kep ?? '-'} ${rule} ${subject}`);
}

const directories = ({ keps }: Report) => keps.map(({ directory }) => directory);

const judged = (tree: Tree, asked: Asked = {}, config = CONFIG) => judgeFiles(memory(tree), config, asked);

/** The files of a tree, and what was read of them. */
function counted(tree: Tree): { readonly files: Files; readonly read: string[] } {
  const files = memory(tree);
  const read: string[] = [];
  return {
    read,
    files: {
      ...files,
      read: (path) => {
        read.push(path);
        return files.read(path);
      },
    },
  };
}

describe('a run', () => {
  test('judges every KEP, or those that the paths lead to', async () => {
    expect(directories((await judged(TREE)).report)).toEqual([A, B, C]);
    expect(directories((await judged(TREE, { paths: [B] })).report)).toEqual([B]);
    expect(directories((await judged(TREE, { paths: ['keps/sig-a'] })).report)).toEqual([A, B]);
    expect(directories((await judged(TREE, { paths: [`${C}/kep.yaml`, APPROVAL] })).report)).toEqual([A, C]);
    await expect(judged(TREE, { paths: ['docs/x.md'] })).rejects.toThrow(
      'The path `docs/x.md` does not exist',
    );
    const { report } = await judged(TREE, { paths: ['docs/x.md'], ignoreUnrelated: true });
    expect(directories(report)).toEqual([]);
  });

  test('of some KEPs says the same of them as a run over all', async () => {
    const all = short((await judged(TREE)).report);
    for (const directory of [A, B, C]) {
      const one = short((await judged(TREE, { paths: [directory] })).report);
      expect(one).not.toEqual([]);
      expect(one.filter((line) => !line.startsWith('-'))).toEqual(
        all.filter((line) => line.startsWith(`${directory} `)),
      );
    }
  });

  test('looks into no directory of a KEP of another number', async () => {
    const listed: string[] = [];
    const files = memory(TREE);
    const spied: Files = {
      ...files,
      list: (path) => {
        listed.push(path);
        return files.list(path);
      },
    };
    await judgeFiles(spied, CONFIG, { paths: [A] });
    expect(listed).toContain(A);
    expect(listed).not.toContain(C);
    for (const paths of [[A, 'keps/sig-b'], [], undefined]) {
      listed.length = 0;
      await judgeFiles(spied, CONFIG, paths === undefined ? {} : { paths });
      expect(listed).toContain(C);
    }
    for (const change of [
      changeSet(TREE, { ...TREE, [`${A}/README.md`]: '# A\n' }),
      changeSet({ ...TREE, [`${A}/x.md`]: 'x' }, TREE),
    ]) {
      listed.length = 0;
      await judgeFiles(spied, CONFIG, { change });
      expect(listed).toContain(A);
      expect(listed).not.toContain(C);
    }
  });

  test('takes nothing for a KEP that is none by what it holds', async () => {
    const pictures = 'keps/sig-b/5-pictures/a.png';
    const tree = { ...TREE, [pictures]: 'x' };
    for (const paths of [[A, 'keps/sig-b'], [], ['keps']])
      expect(directories((await judged(tree, { paths })).report)).not.toContain('keps/sig-b/5-pictures');
    const notes = { ...tree, 'keps/sig-b/5-pictures/b.png': 'y', 'docs/b.png': 'z' };
    for (const [before, after] of [
      [tree, { ...tree, [pictures]: 'y' }],
      [notes, { ...TREE, 'keps/sig-b/5-pictures/b.png': 'y', 'docs/a.png': 'x', 'docs/b.png': 'z' }],
    ] as const)
      expect(directories((await judged(after, { change: changeSet(before, after) })).report)).toEqual([]);
  });

  test('reports what the READMEs answer', async () => {
    const text =
      '# KEP-1: A\n\n## Production Readiness Review Questionnaire\n\n### Monitoring Requirements\n\n###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n- Metric name: `a_started_total`, counted by the kubelet for each start.\n';
    const config: Config = { ...CONFIG, questionnaire: 'built-in' };
    const { report } = await judged({ ...TREE, [`${A}/README.md`]: text }, { paths: [A] }, config);
    const [kep] = report.keps;
    expect(kep?.metadata).toMatchObject({ path: `${A}/kep.yaml`, exists: true });
    expect(kep?.metadata.data.title?.value).toBe('A');
    expect(kep?.readme).toMatchObject({ path: `${A}/README.md`, exists: true, problems: [], gates: [] });
    expect(kep?.readme.questionnaire?.start?.line).toBe(3);
    const answer = kep?.readme.answers.get('slis');
    expect(answer?.question.id).toBe('slis');
    expect(answer?.state).toBe('answered');
    expect(answer?.place.start?.line).toBe(7);
    expect(answer?.metrics?.map(({ value }) => value)).toEqual(['a_started_total']);
    expect(kep?.readme.answers.get('slos')?.state).toBe('missing');
    expect(Object.hasOwn(kep ?? {}, 'kubernetes')).toBe(true);
    expect(kep?.kubernetes).toBeUndefined();
  });

  test('reads each file once', async () => {
    const { files, read } = counted(TREE);
    await judgeFiles(files, CONFIG);
    expect(read.filter((path) => path === `${B}/kep.yaml`)).toHaveLength(1);
    expect(read.filter((path) => path === `${A}/design.md`)).toHaveLength(1);
  });

  test('runs the rules that are named, and reads no README for those that read none', async () => {
    const { files, read } = counted(TREE);
    const rules = ['kep-yaml-is-valid', 'milestones-ascend'];
    const { report } = await judgeFiles(files, CONFIG, { rules, shows: 'findings' });
    expect(report.rules.map(({ id }) => id)).toEqual(rules);
    expect(short(report)).toEqual([`${B} kep-yaml-is-valid creation-date`]);
    expect(read).toContain(`${A}/kep.yaml`);
    expect(read).not.toContain(`${A}/design.md`);
    const [kep] = report.keps;
    expect(() => kep?.readme.answers).toThrow(
      `the answers of ${A} were not read: the report was asked for findings alone`,
    );
    for (const show of [
      () => kep?.kubernetes,
      () => kep?.metadata.data,
      () => kep?.readme.problems,
      () => kep?.readme.questionnaire,
      () => kep?.readme.gates,
      () => kep?.readme.components,
      () => kep?.readme.disablement,
    ])
      expect(show).toThrow('the report was asked for findings alone');
    expect(kep?.readme).toMatchObject({ path: `${A}/README.md`, exists: true });
    expect(kep?.metadata).toMatchObject({ path: `${A}/kep.yaml`, exists: true });
    const [shown] = (await judgeFiles(files, CONFIG)).report.keps;
    const facts = [
      'directory',
      'number',
      'title',
      'approver',
      'status',
      'stage',
      'held',
      'prrRequired',
    ] as const;
    for (const fact of [...facts, 'latestMilestone'] as const) expect(kep?.[fact]).toEqual(shown?.[fact]);
    expect((await judged(TREE)).report.rules).toBe(allRules);
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    await judged(TREE, { progress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  test('sorts, counts and says who it is', async () => {
    const { report } = await judged(TREE);
    expect(report.tool).toEqual({ name: NAME, version: VERSION });
    expect(report.findings.map(({ place }) => place.path)).toEqual(
      report.findings.map(({ place }) => place.path).toSorted(),
    );
    const { error, warning, notice, existing } = report.counts;
    expect(error).toBeGreaterThan(0);
    expect(existing).toBe(0);
    for (const severity of ['error', 'warning', 'notice'] as const)
      expect(report.counts[severity]).toBe(report.findings.filter((one) => one.severity === severity).length);
    expect(error + warning + notice).toBe(report.findings.length);
    expect([report.changes, report.baseName, report.touched]).toEqual([undefined, undefined, new Map()]);
  });

  test('keeps the texts that findings point into, and no other', async () => {
    const { report } = await judged(TREE);
    const wanted = report.findings
      .flatMap(({ place, related = [] }) => [place, ...related.map((note) => note.place)])
      .filter(({ start }) => start !== undefined)
      .map(({ path }) => path);
    expect([...report.sources.keys()].toSorted()).toEqual([...new Set(wanted)].toSorted());
    for (const [path, text] of report.sources) expect(text).toBe(TREE[path]);
    expect(wanted).toContain(`${B}/kep.yaml`);
  });

  test('of everything misses ignores that take nothing', async () => {
    const place = { path: '.github/prr-lint.yaml' };
    const ignore = (kep: string) => ({ kep, rule: 'kep-yaml-is-valid', reason: 'x', place });
    const config = { ...CONFIG, ignores: [ignore('2'), ignore('77'), ignore('1')] };
    const idle = ({ report }: Judgement) => short(report).filter((line) => line.startsWith('- supp'));
    expect(idle(await judged(TREE, {}, config))).toEqual([
      '- suppression-is-used 1 kep-yaml-is-valid',
      '- suppression-is-used 77 kep-yaml-is-valid',
    ]);
    expect(idle(await judged(TREE, { paths: [A] }, config))).toEqual([]);
    const all = await judged(TREE, {}, config);
    expect(
      all.report.findings
        .filter(({ rule }) => rule === 'suppression-is-used')
        .map(({ subject, message }) => `${subject}: ${message}`),
    ).toEqual([
      '1 kep-yaml-is-valid: Unexpected ignore of `kep-yaml-is-valid`, it has nothing to say there',
      '77 kep-yaml-is-valid: Unexpected ignore of `kep-yaml-is-valid`, no KEP matches its `kep`',
    ]);
    expect(idle(await all.narrowed([A, B, C]))).toEqual([]);
  });
});

describe('a change', () => {
  const changed = { ...TREE, [`${B}/kep.yaml`]: `${TREE[`${B}/kep.yaml`]}replaces: 3\n` };

  test('is judged by the KEPs that it touches; what was there is old', async () => {
    const { report } = await judged(changed, { change: changeSet(TREE, changed) });
    expect(directories(report)).toEqual([B]);
    expect(report.baseName).toBe(changeSet(TREE, changed).baseName);
    expect([...(report.changes ?? [])]).toEqual([[B, { kind: 'edit', reasons: [], baseDirectory: B }]]);
    expect([...report.touched.keys()]).toEqual([`${B}/kep.yaml`]);
    const marks = report.findings
      .filter(({ rule }) => rule === 'kep-yaml-is-valid')
      .map(({ subject, new: isNew }) => `${isNew} ${subject}`);
    expect(marks).toEqual(['false creation-date', 'true replaces']);
    expect(report.counts.existing).toBe(report.findings.filter((one) => !one.new).length);
    expect(report.counts.error).toBe(1);
  });

  test('of other KEPs than those asked for is nobody’s', async () => {
    const { report } = await judged(changed, { change: changeSet(TREE, changed), paths: [A] });
    expect(directories(report)).toEqual([]);
    expect([...(report.changes ?? [])]).toEqual([]);
  });

  test('that asks for a review answers for everything', async () => {
    const after = { ...TREE, [`${B}/kep.yaml`]: (TREE[`${B}/kep.yaml`] ?? '').replace('beta', 'stable') };
    const { report } = await judged(after, { change: changeSet(TREE, after) });
    expect([...(report.changes ?? [])]).toEqual([
      [B, { kind: 'request', reasons: ['stage beta → stable'], baseDirectory: B }],
    ]);
    expect(report.findings.every((one) => one.new)).toBe(true);
    expect(short(report)).toContain(`${B} kep-yaml-is-valid creation-date`);
  });

  test('that brings a KEP answers for all of it', async () => {
    const directory = 'keps/sig-b/4-d';
    const after = { ...TREE, [`${directory}/kep.yaml`]: 'title: D\n' };
    const { report } = await judged(after, { change: changeSet(TREE, after) });
    expect([...(report.changes ?? [])]).toEqual([
      [directory, { kind: 'request', reasons: ['new KEP'], baseDirectory: undefined }],
    ]);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.every((one) => one.new)).toBe(true);
  });

  test('asks for a release where it asks for a review', async () => {
    const path = `${A}/kep.yaml`;
    const config: Config = { ...CONFIG, upcomingRelease: { major: 1, minor: 40 } };
    const rules = ({ report }: Judgement) => report.findings.map(({ rule }) => rule);
    const request = { ...TREE, [path]: (TREE[path] ?? '').replace('stage: beta', 'stage: stable') };
    const named = { rules: ['target-release-is-current'] };
    expect(rules(await judged(request, { change: changeSet(TREE, request), ...named }, config))).toEqual([
      'target-release-is-current',
    ]);
    const edit = { ...TREE, [path]: (TREE[path] ?? '').replace('"@b"', '"@c"') };
    expect(rules(await judged(edit, { change: changeSet(TREE, edit), ...named }, config))).toEqual([]);
  });

  test('of a document that nobody reads does not look like none', async () => {
    const unread = ['keps/sig-a/20230102-old.md', 'keps/sig-a/20240102-other.md'] as const;
    const before = { ...TREE, [unread[0]]: '# Old\n', [unread[1]]: '# Other\n' };
    const said = async (after: Tree) =>
      short((await judged(after, { change: changeSet(before, after) })).report).filter((line) =>
        line.startsWith('- proposal-is-read'),
      );
    expect(await said({ ...before, [unread[1]]: '# Another\n' })).toEqual([
      `- proposal-is-read ${unread[1]}`,
    ]);
    expect(await said({ ...before, [`${A}/design.md`]: '# New\n' })).toEqual([]);
  });

  test('of approvals answers for those that it leaves alone', async () => {
    const orphan = (number: number) => `keps/prod-readiness/sig-a/${number}.yaml`;
    const before = { ...TREE, [orphan(8)]: 'kep-number: 8\n' };
    const after = { ...before, [orphan(9)]: 'kep-number: 9\n' };
    const { report } = await judged(after, { change: changeSet(before, after) });
    const alone = report.findings.filter(({ rule }) => rule === 'prr-approval-has-kep');
    expect(alone.map(({ place }) => place.path)).toEqual([orphan(9)]);
  });

  test('of the repository answers for what it adds', async () => {
    const before = { ...TREE, 'keps/sig-a/9-old/notes.txt': 'x', 'keps/sig-a/04_bad/kep.yml': 'title: X\n' };
    const after = { ...before, 'keps/sig-b/05_worse/kep.yml': 'title: Y\n' };
    const ofRepository = ({ report }: Judgement) => short(report).filter((line) => line.startsWith('-'));
    const all = ofRepository(await judged(after));
    expect(all.some((line) => line.includes('04_bad'))).toBe(true);
    const added = ofRepository(await judged(after, { change: changeSet(before, after) }));
    expect(added.some((line) => line.includes('05_worse'))).toBe(true);
    expect(added.some((line) => line.includes('04_bad'))).toBe(false);
  });
});

describe('a judgement with other texts', () => {
  const asked: Asked = {};
  const rows: readonly (readonly [what: string, texts: Tree, again: readonly string[]])[] = [
    ['nothing', {}, []],
    ['the same text', { [`${A}/README.md`]: TREE[`${A}/README.md`] ?? '' }, [A]],
    ['a README', { [`${A}/README.md`]: '# KEP-1: Other\n' }, [A]],
    ['metadata', { [`${C}/kep.yaml`]: metadata('C', '3', 'sig-b') }, [C]],
    ['metadata of two', { [`${C}/kep.yaml`]: 'title: C\n', [`${B}/kep.yaml`]: 'title: B\n' }, [B, C]],
    ['an approval', { [APPROVAL]: 'kep-number: 1\n' }, [A]],
    ['a new file of no KEP', { 'docs/x.md': 'x' }, [A, B, C]],
    ['the aliases', { OWNERS_ALIASES: 'aliases:\n  sig-a-leads: [b]\n' }, [A, B, C]],
    ['a new approval', { 'keps/prod-readiness/sig-a/2.yaml': 'kep-number: 2\n' }, [B]],
    ['a new KEP', { 'keps/sig-b/4-d/kep.yaml': metadata('D', '4', 'sig-b') }, [A, B, C, 'keps/sig-b/4-d']],
  ];

  test.each(rows)('%s: says what a run over them says', async (_, texts, again) => {
    const first = await judged(TREE, asked);
    const second = await first.withTexts(new Map(Object.entries(texts)));
    const fresh = await judged({ ...TREE, ...texts });
    expect(short(second.report)).toEqual(short(fresh.report));
    expect(directories(second.report)).toEqual(directories(fresh.report));
    expect(second.report.counts).toEqual(fresh.report.counts);
    expect(second.report.sources).toEqual(fresh.report.sources);
    const kept = new Set<unknown>(first.report.keps);
    expect(second.report.keps.filter((one) => !kept.has(one)).map(({ directory }) => directory)).toEqual(
      again,
    );
  });

  test('are always those of the files as they were, but for the last', async () => {
    const first = await judged(TREE);
    const second = await first.withTexts(new Map([[`${A}/kep.yaml`, 'title: X\n']]));
    const third = await second.withTexts(new Map([[`${C}/kep.yaml`, 'title: Y\n']]));
    expect(short(third.report)).toEqual(
      short((await judged({ ...TREE, [`${C}/kep.yaml`]: 'title: Y\n' })).report),
    );
    const back = await third.withTexts(new Map());
    expect(short(back.report)).toEqual(short(first.report));
    // What was the same in both is not judged again.
    expect(back.report.keps[1]).toBe(first.report.keps[1]);
  });

  test('that are the same again are not judged again', async () => {
    const texts = new Map([[`${A}/kep.yaml`, 'title: X\n']]);
    const first = await (await judged(TREE)).withTexts(texts);
    const again = await first.withTexts(new Map(texts));
    expect(again.report.keps.map((kep, index) => kep === first.report.keps[index])).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('of an approval concern whoever has its number or owning SIG', async () => {
    const twin = 'keps/sig-b/1-twin';
    const tree = { ...TREE, [`${twin}/kep.yaml`]: metadata('Twin', '1', 'sig-a') };
    const other = 'keps/prod-readiness/sig-b/1.yaml';
    const first = await judged({ ...tree, [other]: 'kep-number: 1\n' });
    for (const path of [APPROVAL, other]) {
      const texts = { [path]: 'kep-number: 2\n' };
      const second = await first.withTexts(new Map(Object.entries(texts)));
      const fresh = await judged({ ...tree, [other]: 'kep-number: 1\n', ...texts });
      expect(second.report.findings).toEqual(fresh.report.findings);
      const kept = new Set<unknown>(first.report.keps);
      const again = second.report.keps.filter((one) => !kept.has(one));
      expect(again.map(({ directory }) => directory)).toEqual([A, twin]);
    }
  });

  test('of an approval concern a KEP whose number kep.yaml alone has', async () => {
    const plain = 'keps/sig-a/plain';
    const approval = 'keps/prod-readiness/sig-a/12.yaml';
    const tree = {
      ...TREE,
      [`${plain}/kep.yaml`]: metadata('Plain', '12', 'sig-a'),
      [approval]: 'kep-number: 12\nbeta:\n  approver: "@b"\n',
    };
    const first = await judged(tree);
    const texts = { [approval]: 'kep-number: 13\n' };
    const second = await first.withTexts(new Map(Object.entries(texts)));
    expect(second.report.findings).toEqual((await judged({ ...tree, ...texts })).report.findings);
    const kept = new Set<unknown>(first.report.keps);
    expect(second.report.keps.filter((one) => !kept.has(one)).map(({ directory }) => directory)).toEqual([
      plain,
    ]);
  });

  test('compares with the same base', async () => {
    const after = { ...TREE, [`${B}/README.md`]: '# KEP-2: Third\n' };
    const first = await judged(after, { change: changeSet(TREE, after) });
    for (const texts of [
      { [`${B}/kep.yaml`]: 'title: B\n' },
      { OWNERS_ALIASES: 'aliases:\n  sig-a-leads: [b]\n' },
    ]) {
      const second = await first.withTexts(new Map(Object.entries(texts)));
      const fresh = await judged({ ...after, ...texts }, { change: changeSet(TREE, after) });
      expect(second.report.findings).toEqual(fresh.report.findings);
    }
  });
});

test('others are asked to judge what is asked of the files as they are, never a change or what is known', async () => {
  const asked: (readonly string[])[] = [];
  const crew: Crew = (some) => {
    asked.push(some);
    return undefined;
  };
  const first = await judged(TREE, { crew });
  expect(asked).toEqual([[A, B, C]]);
  await first.withTexts(new Map([[`${A}/README.md`, '# Other\n']]));
  await first.withTexts(new Map([['OWNERS_ALIASES', 'aliases:\n  x: [b]\n']]));
  await first.narrowed([A]);
  const after = { ...TREE, [`${A}/README.md`]: '# Other\n' };
  const compared = await judged(after, { change: changeSet(TREE, after), crew });
  await compared.narrowed([A]);
  expect(asked).toHaveLength(1);
});

describe('a narrowed judgement', () => {
  test('is about these KEPs alone, which are not judged again', async () => {
    const first = await judged(TREE);
    const { report } = await first.narrowed([C, A, 'keps/sig-x/7-y']);
    expect(directories(report)).toEqual([A, C]);
    expect(report.keps[0]).toBe(first.report.keps[0]);
    const fresh = await judged(TREE, { paths: [A, C] });
    expect(short(report)).toEqual(short(fresh.report));
  });

  test('stays about them with other texts', async () => {
    const { narrowed } = await judged(TREE);
    const only = await narrowed([A]);
    const { report } = await only.withTexts(new Map([['OWNERS_ALIASES', 'aliases:\n  x: [b]\n']]));
    expect(directories(report)).toEqual([A]);
  });

  test('is by all rules', async () => {
    const first = await judged(TREE, { rules: ['milestones-ascend'] });
    expect(short(first.report)).toEqual([]);
    const { report } = await first.narrowed([B]);
    expect(report.rules).toBe(allRules);
    expect(short(report)).toEqual(short((await judged(TREE, { paths: [B] })).report));
  });

  test('of a change is compared with its base', async () => {
    const after = { ...TREE, [`${B}/README.md`]: '# KEP-2: Third\n', [`${A}/README.md`]: '# KEP-1: Third\n' };
    const first = await judged(after, { change: changeSet(TREE, after), rules: ['milestones-ascend'] });
    const { report } = await first.narrowed([B]);
    const fresh = await judged(after, { change: changeSet(TREE, after), paths: [B] });
    expect(report.findings).toEqual(fresh.report.findings);
    expect(directories(report)).toEqual([B]);
  });
});
