import { describe, expect, test } from 'vitest';
import { parseAllDocuments, parseDocument } from 'yaml';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { parseApproval } from '../../src/load/approval.js';
import { parseMetadata } from '../../src/load/metadata.js';
import type { Fix } from '../../src/model/finding.js';
import { applied, fixed, fixesOf } from '../support/fixes.js';
import { type Changes, KEP, texts } from '../support/sample.js';
import { plain } from '../support/yaml.js';

const METADATA = `${KEP}/kep.yaml`;
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';

/** The lines of `after` that are not those of `before`, line by line. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now.length).toBe(old.length);
  return now.filter((line, index) => line !== old[index]);
}

/** Every key path and value of a text, in order. */
function values(text: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) found.push(`${path}: ${String(value)}`);
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  walk(parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).toJS(), '');
  return found;
}

/** One line of kep.yaml and what becomes of it. */
describe('in kep.yaml', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['letters that changed places', 'kep-yaml-is-valid', 'status: imlpementable', 'status: implementable'],
    ['a letter too many', 'kep-yaml-is-valid', 'stage: betta', 'stage: beta'],
    ['another case', 'kep-yaml-is-valid', 'status: Implementable', 'status: implementable'],
    ['double quotes and a comment', 'kep-yaml-is-valid', 'stage: "btea" # soon', 'stage: "beta" # soon'],
    ['single quotes', 'kep-yaml-is-valid', "stage: 'beta '  # soon", "stage: 'beta'  # soon"],
    ['a key', 'kep-yaml-is-valid', 'stagee:  beta # soon', 'stage:  beta # soon'],
    ['a key in quotes', 'kep-yaml-is-valid', '"latest_milestone": v1.37', '"latest-milestone": v1.37'],
    ['a key in another case', 'kep-yaml-is-valid', 'Stage: beta', 'stage: beta'],
    [
      'keys in brackets',
      'kep-yaml-is-valid',
      'milestone: {alhpa: v1.36, "btea" : v1.37, stable: v1.39} # plan',
      'milestone: {alpha: v1.36, "beta" : v1.37, stable: v1.39} # plan',
    ],
    ['yes', 'kep-yaml-is-valid', 'disable-supported: yes # always', 'disable-supported: true # always'],
    ['yes in quotes', 'kep-yaml-is-valid', 'disable-supported: "Yes"', 'disable-supported: true'],
    ['true in quotes', 'kep-yaml-is-valid', "disable-supported: 'true' # x", 'disable-supported: true # x'],
    ['yes at a misspelt key', 'kep-yaml-is-valid', 'disable-suported: on', 'disable-supported: true'],
    ['a capital V', 'kep-yaml-is-valid', 'latest-milestone: "V1.37"', 'latest-milestone: "v1.37"'],
    ['a blank after v', 'kep-yaml-is-valid', 'latest-milestone: v 1.37', 'latest-milestone: v1.37'],
    ['a full stop', 'kep-yaml-is-valid', "latest-milestone: 'v1.37.'", "latest-milestone: 'v1.37'"],
    ['a patch release', 'kep-yaml-is-valid', 'latest-milestone: V1.37.2', 'latest-milestone: v1.37.2'],
    ['a milestone', 'stage-has-milestone', 'milestone: {beta: V1.37 }', 'milestone: {beta: v1.37 }'],
    ['no v', 'releases-start-with-v', 'latest-milestone: 1.37 # next', 'latest-milestone: v1.37 # next'],
    ['no v, quotes', 'releases-start-with-v', "latest-milestone: ' 1.37 '", "latest-milestone: 'v1.37'"],
    [
      'several without v',
      'releases-start-with-v',
      'milestone: {alpha: 1.36, beta: "1.37", stable: x.y}',
      'milestone: {alpha: v1.36, beta: "v1.37", stable: x.y}',
    ],
  ];

  test.each(cases)('%s', async (_, rule, line, expected) => {
    const key = /\w[\w-]*/.exec(expected)?.[0] ?? '';
    const before = texts({ 'kep.yaml': `# without: ${key}\n${line}` });
    const after = await fixed(before, rule);
    expect(changedLines(before[METADATA] ?? '', after[METADATA] ?? '')).toEqual([expected]);
    expect({ ...after, [METADATA]: '' }).toEqual({ ...before, [METADATA]: '' });
    const [old, now] = [values(before[METADATA] ?? ''), values(after[METADATA] ?? '')];
    expect(now.filter((value, index) => value !== old[index]).length).toBeLessThanOrEqual(
      expected.startsWith('milestone: {a') ? 2 : 1,
    );
  });

  test('keeps a file’s line endings, and its end without a line feed', async () => {
    const files = texts({ 'kep.yaml': 'status: imlpementable # soon\nlatest-milestone: 1.37' });
    const crlf = (files[METADATA] ?? '').trimEnd().replaceAll('\n', '\r\n');
    const after = await fixed({ ...files, [METADATA]: crlf }, 'kep-yaml-is-valid');
    expect(after[METADATA]).toBe(crlf.replace('imlpementable', 'implementable'));
  });

  test('quotes handles that YAML cannot read', async () => {
    const files = texts({ 'kep.yaml': 'reviewers:\n  - @joan-example\n  - @mary # or joan\neditor: @ada' });
    const after = await fixed(files, 'kep-yaml-is-valid');
    expect(changedLines(files[METADATA] ?? '', after[METADATA] ?? '')).toEqual([
      '  - "@joan-example"',
      '  - "@mary" # or joan',
      'editor: "@ada"',
    ]);
  });

  test.each<[string, string, string]>([
    ['what stands behind the value', 'kep-yaml-is-valid', 'status: implementable (alpha)'],
    ['a value between two', 'kep-yaml-is-valid', 'status: implement'],
    ['an opposite', 'kep-yaml-is-valid', 'status: unimplemented'],
    ['a short word', 'kep-yaml-is-valid', 'stage: bta'],
    ['a block', 'kep-yaml-is-valid', 'status: |\n  Implementable'],
    ['an anchor', 'kep-yaml-is-valid', 'status: &status Implementable'],
    ['a file with aliases', 'kep-yaml-is-valid', 'status: Implementable\neditor: &e ada\nreplaces: [*e]'],
    ['a tag', 'kep-yaml-is-valid', 'status: !!str Implementable'],
    ['a duplicate value', 'kep-yaml-is-valid', 'status: Implementable\nstatus: implemented'],
    ['a duplicate key', 'kep-yaml-is-valid', '# without: stage\nstagee: beta\nstagee: alpha'],
    ['a key that is there', 'kep-yaml-is-valid', 'stagee: alpha'],
    ['a key whose value makes no sense there', 'kep-yaml-is-valid', '# without: stage\nstagee: soon'],
    ['a scalar where a list belongs', 'kep-yaml-is-valid', '# without: reviewers\nreviewer: "@ada"'],
    ['a key out of use', 'kep-yaml-is-valid', '# without: feature-gates\nfeature-gate: PodStartBudget'],
    ['another key out of use', 'kep-yaml-is-valid', '# without: disable-supported\nrollback-supported: true'],
    ['no release', 'kep-yaml-is-valid', 'latest-milestone: next'],
    ['a release and a remark', 'kep-yaml-is-valid', 'latest-milestone: v1.37, maybe'],
    ['text behind a handle', 'kep-yaml-is-valid', 'editor: @ada and @grace'],
    ['a list of handles', 'kep-yaml-is-valid', 'reviewers: [@ada]'],
    ['no milestone', 'stage-has-milestone', 'milestone: {beta: TBD}'],
    ['duplicates without v', 'releases-start-with-v', 'latest-milestone: 1.37\nlatest-milestone: 1.38'],
  ])('leaves %s alone', async (_, rule, change) => {
    const fixes = await fixesOf(texts({ 'kep.yaml': change }), rule);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.filter(Boolean)).toEqual([]);
  });

  test('says nothing about a `v` that the template does not write', async () => {
    const files = texts({
      'keps/NNNN-kep-template/kep.yaml': 'latest-milestone: "1.19"',
      'kep.yaml': 'latest-milestone: 1.37',
    });
    expect(await fixesOf(files, 'releases-start-with-v')).toEqual([]);
  });

  test('fixes the first of two documents', () => {
    const text = 'title: a\nstatus: Implemented\n---\nstatus: Implemented\n';
    const { problems } = parseMetadata('kep.yaml', { text }, DEFAULT_CONFIG);
    const fixes = problems.flatMap(({ fix }) => fix ?? []);
    const after = applied({ 'kep.yaml': text }, fixes)['kep.yaml'] ?? '';
    expect(after).toBe('title: a\nstatus: implemented\n---\nstatus: Implemented\n');
    expect(parseAllDocuments(after)).toHaveLength(2);
  });
});

test('a misspelt key is read as the one that is meant', () => {
  const text = 'latset-milestone: v1.37\nmilestnoe:\n  bata: "v1.37"\ndisable-suported: true\n';
  const file = parseMetadata('kep.yaml', { text }, DEFAULT_CONFIG);
  expect(plain(file.data)).toEqual({
    'latest-milestone': 'v1.37',
    milestone: { beta: 'v1.37' },
    'disable-supported': true,
  });
  expect([file.has('milestone', 'beta'), file.raw('milestone', 'beta')]).toEqual([true, 'v1.37']);
  expect(file.at('milestone', 'beta').start).toEqual({ line: 3, column: 9 });
});

describe('an edit keeps the style of its scalar', () => {
  test.each<[string, string, string]>([
    ['editor: ada', '@ada', 'editor: "@ada"'],
    ['editor: ada', 'a: b', 'editor: "a: b"'],
    ['editor: "a"', 'a "b" \\', 'editor: "a \\"b\\" \\\\"'],
    ["editor: 'a'", "it's", "editor: 'it''s'"],
    ['{editor: a, title: b}', 'x, y', '{editor: "x, y", title: b}'],
    ['editor:\n  ada # x', 'grace', 'editor:\n  grace # x'],
    ['? editor\n: ada', 'grace', '? editor\n: grace'],
    ['editor: "𝒂" # 𝒃', '𝒄', 'editor: "𝒄" # 𝒃'],
  ])('%s', (text, value, expected) => {
    const file = parseMetadata('kep.yaml', { text }, DEFAULT_CONFIG);
    const edit = file.edit(value, 'editor');
    const fix: Fix = { safety: 'safe', edits: edit ? [edit] : [] };
    expect(applied({ 'kep.yaml': text }, [fix])).toEqual({ 'kep.yaml': expected });
    expect(parseDocument(expected).get('editor')).toBe(value);
  });

  test.each(['editor:', 'editor: a\n  b', 'editor: "a\n  b"', 'editor: [a]', 'title: a'])(
    'or is none: %j',
    (text) => {
      expect(parseMetadata('kep.yaml', { text }, DEFAULT_CONFIG).edit('x', 'editor')).toBeUndefined();
    },
  );
});

describe('in the approval file', () => {
  const BETA = 'beta:\n  approver: ';
  test.each<[string, Changes, string]>([
    ['blanks', { 'approval.yaml': `${BETA}" @farid-example " # yes` }, '  approver: "@farid-example" # yes'],
    ['blanks, single quotes', { 'approval.yaml': `${BETA}' farid-example'` }, "  approver: 'farid-example'"],
    ['two @', { 'approval.yaml': `${BETA}"@@Farid-Example"` }, '  approver: "@Farid-Example"'],
    ['a blank after @', { 'approval.yaml': `${BETA}"@ farid-example"` }, '  approver: "@farid-example"'],
  ])('the handle: %s', async (_, changes, expected) => {
    const files = texts(changes);
    const after = await fixed(files, 'prr-approver-is-known');
    expect(changedLines(files[APPROVAL] ?? '', after[APPROVAL] ?? '')).toEqual([expected]);
  });

  test.each(['" @stranger"', '["@farid-example"]', 'TBD', '"farid-example, gita-example"', '"@stranger"'])(
    'not %s',
    async (approver) => {
      const fixes = await fixesOf(texts({ 'approval.yaml': BETA + approver }), 'prr-approver-is-known');
      expect(fixes).toEqual([undefined]);
    },
  );

  test.each<[string, string, string]>([
    ['the handle without quotes', `${BETA}@farid-example # yes`, '  approver: "@farid-example" # yes'],
    ['a key', '# without: beta\nBeta:\n  approver: "@farid-example"', 'beta:'],
    ['an inner key', 'beta: {aprover: "@farid-example"}', 'beta: {approver: "@farid-example"}'],
  ])('%s', async (_, change, expected) => {
    const files = texts({ 'approval.yaml': change });
    const after = await fixed(files, 'prr-approval-is-valid');
    expect(changedLines(files[APPROVAL] ?? '', after[APPROVAL] ?? '')).toEqual([expected]);
  });

  test('the number, where directory, file name and kep.yaml agree', async () => {
    const files = texts({ 'approval.yaml': 'kep-number: "8999" # a copy' });
    const after = await fixed(files, 'number-matches');
    expect(changedLines(files[APPROVAL] ?? '', after[APPROVAL] ?? '')).toEqual([
      'kep-number: "9001" # a copy',
    ]);
    const path = 'keps/prod-readiness/sig-node/9011.yaml';
    const other = { ...texts({ 'kep.yaml': 'kep-number: 9011' }), [path]: 'kep-number: 9011\n' };
    expect(await fixesOf(other, 'number-matches')).toEqual([undefined, undefined]);
  });

  test('no file: one that waits for its approver', async () => {
    const after = await fixed(texts({ 'approval.yaml': null }), 'prr-approval-exists');
    expect(after[APPROVAL]).toBe('kep-number: 9001\nbeta:\n  approver: ""\n');
    const elsewhere = {
      'approval.yaml': null,
      'keps/prod-readiness/sig-storage/9001.yaml': 'kep-number: 9001\n',
    };
    expect(await fixesOf(texts(elsewhere), 'prr-approval-exists')).toEqual([undefined]);
    const misnumbered = { 'approval.yaml': null, 'kep.yaml': 'kep-number: 9011' };
    expect(await fixesOf(texts(misnumbered), 'prr-approval-exists')).toEqual([undefined]);
  });

  const HEAD = 'kep-number: 9001\nalpha:\n  approver: "@gita-example"\n';
  test.each<[string, string, string]>([
    ['at the end', HEAD, `${HEAD}beta:\n  approver: ""\n`],
    ['without final line feed', HEAD.trimEnd(), `${HEAD}beta:\n  approver: ""`],
    ['before blank lines', `${HEAD}\n\n`, `${HEAD}beta:\n  approver: ""\n\n\n`],
    ['below a comment', `---\n${HEAD}# done`, `---\n${HEAD}# done\nbeta:\n  approver: ""`],
    [
      'indented as the others',
      "kep-number: 9001\nalpha:\n    approver: 'gita-example'\n",
      "kep-number: 9001\nalpha:\n    approver: 'gita-example'\nbeta:\n    approver: ''\n",
    ],
    [
      'with the line ends of the others',
      HEAD.replaceAll('\n', '\r\n'),
      `${HEAD}beta:\n  approver: ""\n`.replaceAll('\n', '\r\n'),
    ],
    ['below its number alone', 'kep-number: 9001\n', 'kep-number: 9001\nbeta:\n  approver: ""\n'],
  ])('no entry: one that waits, %s', async (_, before, expected) => {
    const after = await fixed({ ...texts(), [APPROVAL]: before }, 'prr-approval-covers-stage');
    expect(after[APPROVAL]).toBe(expected);
  });

  test.each([
    '{kep-number: 9001, alpha: {approver: "@gita-example"}}\n',
    '{\nkep-number: 9001\n}\n',
    `${HEAD}...\n`,
    `${HEAD}---\n`,
    `${HEAD}gamma:\n`,
  ])('no entry, but an unusual file: %j', async (text) => {
    expect(await fixesOf({ ...texts(), [APPROVAL]: text }, 'prr-approval-covers-stage')).toEqual([undefined]);
  });

  test('hostile text has an end', () => {
    for (const text of [
      `kep-number: 1\nalpha:${' '.repeat(100_000)}\n`,
      `kep-number: "${'@'.repeat(100_000)}`,
    ]) {
      expect(parseApproval('1.yaml', { text }, DEFAULT_CONFIG).text).toBe(text);
    }
  });
});

test('the title gets its number', async () => {
  const files = texts({ 'README.md': '# [KEP-NNNN](https://example.org/NNNN): Pod Start Budget' });
  const after = await fixed(files, 'number-matches');
  expect(after[`${KEP}/README.md`]).toContain('# [KEP-9001](https://example.org/NNNN): Pod Start Budget\n');
  const other = texts({ 'README.md': '# KEP-9011: Pod Start Budget' });
  expect(await fixesOf(other, 'number-matches')).toEqual([undefined]);
});
