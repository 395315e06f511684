import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import type { FileRead, Unreadable } from '../../../src/files/door.js';
import { parseAliases } from '../../../src/load/aliases.js';
import { parseApproval } from '../../../src/load/approval.js';
import { parseMetadata } from '../../../src/load/metadata.js';
import type { Config } from '../../../src/model/config.js';
import type { Problem } from '../../../src/model/finding.js';
import type { KepYaml, YamlFile } from '../../../src/model/metadata.js';
import type { Place } from '../../../src/model/place.js';
import { plain } from '../../support/yaml.js';

const VALID = `title: Pods of several networks
kep-number: 4321
authors:
  - "@ada"
owning-sig: sig-network
approvers:
  - "@grace"
status: implementable
`;

function kep(text: string, config: Partial<Config> = {}): YamlFile<KepYaml> {
  return parseMetadata('kep.yaml', { text }, { ...DEFAULT_CONFIG, ...config });
}

/** The valid file and `lines` below it. */
function withLines(...lines: string[]): YamlFile<KepYaml> {
  return kep(VALID + lines.join('\n'));
}

/** The source between start and end; `undefined` for a whole file. */
function underlined(text: string, { start, end }: Place): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  const lines = text.split('\n');
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}

/** `severity «underlined» message`, an error without its severity. */
function told(text: string, problems: readonly Problem[]): string[] {
  return problems.map(({ place, message, severity }) =>
    [severity, `«${underlined(text, place) ?? place.path}»`, message].filter(Boolean).join(' '),
  );
}

function problemsOf(file: YamlFile<unknown>): string[] {
  return told(file.text, file.problems);
}

describe('values', () => {
  test('are the text that is written', () => {
    const file = withLines(
      'latest-milestone: 1.20',
      'creation-date: 2023-04-31',
      'editor: 0x1F',
      'last-updated: 2026-02-03',
      'milestone:',
      '  alpha: v1.20',
      '  stable: TBD',
      'disable-supported: true',
      'metrics: [1e3, "null", ~, yes, !!int 7, 2001-01-01]',
    );
    expect(problemsOf(file)).toEqual([]);
    expect(plain(file.data)).toEqual({
      title: 'Pods of several networks',
      'kep-number': '4321',
      authors: ['@ada'],
      'owning-sig': 'sig-network',
      approvers: ['@grace'],
      status: 'implementable',
      'latest-milestone': '1.20',
      'creation-date': '2023-04-31',
      editor: '0x1F',
      'last-updated': '2026-02-03',
      milestone: { alpha: 'v1.20', stable: 'TBD' },
      'disable-supported': true,
      metrics: ['1e3', 'null', 'yes', '7', '2001-01-01'],
    });
    expect(file.raw('latest-milestone')).toBe('1.20');
    expect(file.raw('milestone')).toBeUndefined();
    expect(Object.isFrozen(file.data)).toBe(true);
    expect(Object.isFrozen(file.data.milestone)).toBe(true);
  });

  test('that are empty count as absent', () => {
    const file = withLines(
      'metrics:',
      'see-also: ~',
      'replaces: null',
      'stage: ""',
      'reviewers:',
      '  -',
      '  - "@joan"',
      'feature-gates:',
      '  - name:',
      '    components:',
    );
    expect(problemsOf(file)).toEqual([]);
    expect(file.data.metrics).toBeUndefined();
    expect(file.data.stage).toBeUndefined();
    expect(plain(file.data.reviewers)).toEqual(['@joan']);
    expect(plain(file.data['feature-gates'])).toEqual([{}]);
    expect([file.has('metrics'), file.has('stage'), file.has('editor')]).toEqual([true, true, false]);
    expect(file.raw('metrics')).toBeUndefined();
  });

  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
  ])('`%s` is a boolean', (text, value) => {
    const file = withLines(`disable-supported: ${text}`);
    expect(problemsOf(file)).toEqual([]);
    expect(plain(file.data['disable-supported'])).toBe(value);
  });

  test.each([
    ['yes', true],
    ['off', false],
  ])('`%s` is understood as a boolean, with a warning', (text, value) => {
    const file = withLines(`disable-supported: ${text}`);
    expect(problemsOf(file)).toEqual([`warning «${text}» Unexpected \`${text}\`, expected \`${value}\``]);
    expect(plain(file.data['disable-supported'])).toBe(value);
  });

  test.each([
    ['maybe', 'Unexpected `maybe`, expected `true` or `false`'],
    ['2', 'Unexpected `2`, expected `true` or `false`'],
  ])('`%s` is no boolean', (text, message) => {
    const file = withLines(`disable-supported: ${text}`);
    expect(problemsOf(file)).toEqual([`«${text}» ${message}`]);
    expect(file.data['disable-supported']).toBeUndefined();
  });

  test('in quotes are understood as booleans, which no decoder does', () => {
    const file = withLines('disable-supported: "true"');
    expect(problemsOf(file)).toEqual(['«"true"» Unexpected quotes around `true`']);
    expect(plain(file.data['disable-supported'])).toBe(true);
  });

  test('may be aliases and merged', () => {
    const file = withLines(
      'reviewers: &people ["@joan", "@mary"]',
      'see-also: *people',
      'milestone: &dates {alpha: v1.30}',
      'feature-gates:',
      '  - &gate {name: MultiNetwork, components: [kubelet]}',
      '  - {<<: *gate, name: MultiNetworkStatus}',
    );
    expect(problemsOf(file)).toEqual([]);
    expect(plain(file.data['see-also'])).toEqual(['@joan', '@mary']);
    expect(plain(file.data['feature-gates']?.[1])).toEqual({
      name: 'MultiNetworkStatus',
      components: ['kubelet'],
    });
    expect(file.raw('see-also', 1)).toBe('@mary');
  });
});

describe('values know where they are written', () => {
  const written = (file: YamlFile<KepYaml>, list: readonly { value: unknown; place: Place }[] = []) =>
    list.map(({ value, place }) => `${value} «${underlined(file.text, place)}»`);

  test('in a list whose other items are not valid', () => {
    const file = withLines('metrics: [{a: b}, first_total, [], ~, second_total]');
    expect(written(file, file.data.metrics)).toEqual([
      'first_total «first_total»',
      'second_total «second_total»',
    ]);
    expect(underlined(file.text, file.data.metrics?.place ?? { path: '' })).toBe(
      '[{a: b}, first_total, [], ~, second_total]',
    );
  });

  test('below items of a list, also behind one that is not valid', () => {
    const file = withLines(
      'feature-gates:',
      '  - just a name',
      '  - {name: A, components: [{x: y}, kubelet]}',
      '  - name: B',
    );
    const gates = file.data['feature-gates'] ?? [];
    expect(gates.flatMap(({ name }) => written(file, name && [name]))).toEqual(['A «A»', 'B «B»']);
    expect(written(file, gates[0]?.components)).toEqual(['kubelet «kubelet»']);
  });

  test('through an alias, where the alias stands', () => {
    const file = withLines('reviewers: &people ["@joan"]', 'see-also: *people');
    expect(written(file, file.data['see-also'])).toEqual(['@joan «"@joan"»']);
    expect(underlined(file.text, file.data['see-also']?.place ?? { path: '' })).toBe('*people');
  });

  test('under a key that is misspelt', () => {
    const file = withLines('metrcs: [first_total]');
    expect(written(file, file.data.metrics)).toEqual(['first_total «first_total»']);
  });

  test('as a boolean', () => {
    const file = withLines('disable-supported: yes');
    expect(written(file, [file.data['disable-supported'] as never])).toEqual(['true «yes»']);
  });

  test('with the lines that everybody counts, also behind brackets in broken YAML', () => {
    const file = withLines('see-also: [a,', '  b]c', 'title: @x', 'stage: alpha');
    expect(file.problems.map(({ place }) => place.start?.line)).toEqual([10, 11]);
    const lone = withLines('editor: a\rb', 'stage: gamma');
    expect(problemsOf(lone).join()).toMatch(/^«gamma» Unexpected `gamma`/);
  });
});

test('one slip of indentation is told once, with the line where it begins', () => {
  const shifted = VALID.replace(/^(?=authors)/m, '\n').split('\n\n');
  const text = `${shifted[0]}\n${shifted[1]?.replace(/^(?=.)/gm, ' ')}`;
  expect(kep(text).problems.map(({ place, message }) => [place.start?.line, message])).toEqual([
    [3, 'Unexpected indentation, expected that of the entries above'],
  ]);
});

describe('the schema', () => {
  test('tells everything at once, each at its key, and keeps what is valid', () => {
    const file = kep(`title: Pods of several networks
kep-number: 4321
authors: "@ada"
approvers:
  - "@grace"
  - name: grace
  - "@joan"
status: imlpemented
stage: gamma
latest-milestone: soon
latest-milstone: v1.30
milestone:
  alpha: v1.30
  aplha: v1.29
  beta: [v1.31]
feature-gates:
  - MultiNetwork
  - name: MultiNetworkStatus
    component: kubelet
creation-date: 2025-10-9
name: multi-network
`);
    expect(problemsOf(file)).toEqual([
      '«title» Missing `owning-sig`',
      '«"@ada"» Unexpected `@ada`, expected a list',
      '«name: grace» Unexpected mapping, expected text',
      '«imlpemented» Unexpected `imlpemented`, expected `implemented`',
      '«gamma» Unexpected `gamma`, expected `alpha`, `beta`, `stable`, `deprecated`, `disabled` or `removed`',
      '«soon» Unexpected `soon`, expected a release such as `v1.37`',
      '«latest-milstone» Unexpected key `latest-milstone`',
      '«aplha» Unexpected key `aplha`',
      '«beta» Unexpected list, expected text',
      '«MultiNetwork» Unexpected `MultiNetwork`, expected keys and values',
      '«component» Unexpected key `component`, expected `components`',
      'warning «2025-10-9» Unexpected `2025-10-9`, expected a date such as `2026-01-31`',
      'warning «name» Unexpected key `name`',
    ]);
    expect(file.problems.map(({ subject }) => subject)).toEqual([
      'owning-sig',
      'authors',
      'approvers',
      'status',
      'stage',
      'latest-milestone',
      'latest-milstone',
      'milestone.aplha',
      'milestone.beta',
      'feature-gates',
      'feature-gates.component',
      'creation-date',
      'name',
    ]);
    expect(plain(file.data)).toEqual({
      title: 'Pods of several networks',
      'kep-number': '4321',
      approvers: ['@grace', '@joan'],
      milestone: { alpha: 'v1.30' },
      'feature-gates': [{ name: 'MultiNetworkStatus' }],
      'creation-date': '2025-10-9',
    });
    expect(file.raw('status')).toBe('imlpemented');
  });

  test.each([
    [
      'latest-milstone: v1.30',
      '«latest-milstone» Unexpected key `latest-milstone`, expected `latest-milestone`',
    ],
    ['milestone: {aplha: v1.30}', '«aplha» Unexpected key `aplha`, expected `alpha`'],
    ['feature-gate:', '«feature-gate» Unexpected key `feature-gate`, expected `feature-gates`'],
    [
      'rollback-supported: true',
      '«rollback-supported» Unexpected key `rollback-supported`, expected `disable-supported`',
    ],
    ['prr-approvers: []', 'warning «prr-approvers» Unexpected key `prr-approvers`'],
    ['xyz:', '«xyz» Unexpected key `xyz`'],
    ['? [a, b]\n: c', '«[a, b]» Unexpected key `[a, b]`'],
    ['path: keps', 'warning «path» Unexpected key `path`'],
    ['__proto__: {title: x}', '«__proto__» Unexpected key `__proto__`'],
    ['constructor:', '«constructor» Unexpected key `constructor`'],
    ['metrics: {}', '«metrics» Unexpected mapping, expected a list'],
    ['editor: ["@ada"]', '«editor» Unexpected list, expected text'],
    ['stage: [alpha]', '«stage» Unexpected list, expected text'],
    ['milestone: v1.30', '«v1.30» Unexpected `v1.30`, expected keys and values'],
    ['stage: Beta', '«Beta» Unexpected `Beta`, expected `beta`'],
    ['creation-date: {a: b}', '«creation-date» Unexpected mapping, expected text'],
    ['latest-milestone: v1.30.1', undefined],
    ['latest-milestone: "0.0"', undefined],
    ['latest-milestone: ""', undefined],
  ])('on `%s`', (line, expected) => {
    expect(problemsOf(withLines(line))).toEqual(expected === undefined ? [] : [expected]);
  });

  test('names a required key once: missing, without value, or misspelt', () => {
    const text = VALID.replace('title: Pods of several networks', 'titel: Pods')
      .replace('kep-number: 4321\n', '')
      .replace('owning-sig: sig-network', 'owning-sig:')
      .replace('  - "@ada"\n', '')
      .replace('  - "@grace"', '  []');
    expect(problemsOf(kep(text))).toEqual([
      '«titel» Unexpected key `titel`, expected `title`',
      '«titel» Missing `kep-number`',
      '«authors» Missing value of `authors`',
      '«owning-sig» Missing value of `owning-sig`',
      'warning «approvers» Missing value of `approvers`',
    ]);
  });

  test('helps with text to paste', () => {
    const help = (file: YamlFile<unknown>) => file.problems.map((problem) => problem.help);
    expect(help(kep(VALID.replace('owning-sig: sig-network\n', '')))).toEqual(['owning-sig: sig-node']);
    expect(help(kep(VALID.replace('\n  - "@ada"', ' "@ada"')))).toEqual(['authors:\n  - "@ada"']);
    expect(help(withLines('metrics:', '  - a_total: by node'))).toEqual(['- "a_total: by node"']);
    expect(help(withLines('stage: GA'))).toEqual([
      'One of `alpha`, `beta`, `stable`, `deprecated`, `disabled` or `removed`.',
    ]);
    expect(help(withLines('disable-supported: yes'))).toEqual(['disable-supported: true']);
  });

  test('takes statuses and stages from the configuration', () => {
    const config = { statuses: ['draft', 'implementable'], stages: ['dev', 'ga'] };
    const text = `${VALID}stage: ga\nmilestone:\n  dev: v0.1\n  alpha: v0.2\n`;
    const file = kep(text, config);
    expect(problemsOf(file)).toEqual(['«alpha» Unexpected key `alpha`']);
    expect(plain(file.data.milestone)).toEqual({ dev: 'v0.1' });
    expect(problemsOf(kep(text.replace('implementable', 'provisional'), config))[0]).toBe(
      '«provisional» Unexpected `provisional`, expected `draft` or `implementable`',
    );
  });
});

describe('a broken file', () => {
  const quotes = 'expected quotes around the value';
  const indentation = 'Unexpected indentation, expected that of the entries above';
  test.each<[string, string, ...string[]]>([
    [
      'handles without quotes',
      'authors:\n  - @ada\n  - @grace\n',
      `«@ada» Unexpected \`@\` at the start of a value, ${quotes}`,
      `«@grace» Unexpected \`@\` at the start of a value, ${quotes}`,
    ],
    [
      'backtick',
      'metrics:\n  - `a_total`\n',
      `«\`a_total\`» Unexpected backtick at the start of a value, ${quotes}`,
    ],
    [
      'colon without quotes',
      'title: KEP: a title\n',
      `«KEP: a title» Unexpected \`: \` inside a value, ${quotes}`,
    ],
    [
      'tab as indentation',
      'milestone:\n\talpha: v1.30\n',
      '«\t» Unexpected tab, expected spaces as indentation',
    ],
    [
      'tab before a comment',
      'title: x\n \t# why\n',
      'warning «\t» Unexpected tab, expected spaces or nothing',
    ],
    ['open quote', 'title: "KEP\nstatus: implemented\n', '«"KEP» Missing second " of `"KEP`'],
    [
      'no colon',
      'title: x\nstatus implemented\nstage: beta\n',
      '«status implemented» Missing `: ` after the key',
    ],
    ['no colon at the end', 'title: x\nstatus', '«status» Missing `: ` after the key'],
    ['open list', 'title: x\nmetrics: [a, b\nstage: beta\n', '«s» Missing `]`'],
    ['deeper key', 'milestone:\n  alpha: v1\n   beta: v2\n', `«beta: v2» ${indentation}`],
    ['lower item', 'authors:\n  - a\n - b\n', `« - b» ${indentation}`],
    [
      'item on the line of its key',
      'authors: - a\n',
      '«- a» Unexpected `-` on the line of its key, expected it on the next line',
    ],
    [
      'text after quotes',
      'title: "KEP" one\n',
      '«one» Unexpected text after the end of the value, expected quotes around all of it',
    ],
    ['escape', 'title: "a\\qb"\n', '«\\» Unexpected syntax: invalid escape sequence \\q'],
    [
      'alias without anchor',
      'title: *name\n',
      '«*name» Unexpected alias `*name`, expected an anchor of that name above it',
    ],
    ['control character', 'title: "a\u0007b"\n', '«\u0007» Unexpected control character U+0007'],
    ['list', '- title: x\n- status: y\n', '«- title: x» Unexpected list, expected keys and values'],
    [
      'text',
      'just `words`\nand more\n',
      "«just `words`» Unexpected `just 'words' and more`, expected keys and values",
    ],
    ['nothing', '', '«kep.yaml» Unexpected empty file'],
    ['only comments', '# title: x\n---\n', '«kep.yaml» Unexpected empty file'],
    ['only null', '~', '«kep.yaml» Unexpected empty file'],
    ['a list in a list of texts', `${VALID}metrics: [[a]]\n`, '«[a]» Unexpected list, expected text'],
    [
      'second document',
      `${VALID}---\nstage: beta\n`,
      '«stage: beta» Unexpected second document, expected one in a file',
    ],
    ['second key', `${VALID}title: y\n`, '«title» Unexpected second key `title`, expected one'],
    [
      'second key below',
      `${VALID}milestone: {alpha: a, alpha: b}\n`,
      '«alpha» Unexpected second key `alpha`, expected one',
    ],
  ])('%s', (_, text, ...expected) => {
    const file = kep(text);
    const own = file.problems.filter(({ message }) => !/^Missing `[a-z-]+`$/.test(message));
    expect(told(text, own)).toEqual(expected);
  });

  test('tells nothing of its content', () => {
    const file = kep(`${VALID}metrics: "a\n`);
    expect(plain(file.data)).toEqual({});
    expect(file.has('title')).toBe(false);
    expect(file.raw('title')).toBeUndefined();
    expect(file.problems.map(({ subject }) => subject)).toEqual(['syntax']);
  });

  test('keeps the first of two equal keys and points to it', () => {
    const text = `${VALID}title: y\n`;
    const { data, problems } = kep(text);
    expect(data.title?.value).toBe('Pods of several networks');
    expect(problems.flatMap(({ related = [] }) => told(text, related as Problem[]))).toEqual([
      '«title» the first one',
    ]);
  });

  test('may have document marks, a byte order mark and carriage returns', () => {
    const marked = kep(`---\n${VALID}---\n`);
    expect(marked.problems).toEqual([]);
    const file = kep(`\uFEFF${VALID.replaceAll('\n', '\r\n')}stage: gamma # ?\r\n`);
    expect(plain(file.data)).toEqual(plain(marked.data));
    expect(problemsOf(file)[0]).toMatch(/^«gamma» Unexpected `gamma`/);
    expect(file.comments.map(({ value: name }) => name)).toEqual(['?']);
  });

  test.each<[Unreadable, string | undefined]>([
    ['directory', 'Unexpected directory, expected a file'],
    ['outside', 'Unexpected link that leaves the repository, expected a file'],
    ['special', 'Unexpected pipe, socket or device, expected a file'],
    ['circle', 'Unexpected links that lead to each other, expected a file'],
    ['unreadable', 'Unexpected file without permission to read it'],
    ['not-utf8', 'Unexpected bytes, expected UTF-8 text'],
    ['missing', undefined],
  ])('that is none: %s', (unreadable, message) => {
    const read: FileRead = { unreadable };
    const file = parseMetadata('keps/1/kep.yaml', read, DEFAULT_CONFIG);
    expect(problemsOf(file)).toEqual(message === undefined ? [] : [`«keps/1/kep.yaml» ${message}`]);
    expect(file).toMatchObject({ exists: unreadable !== 'missing', text: '', data: {}, comments: [] });
    expect(file.at('title')).toEqual({ path: 'keps/1/kep.yaml' });
  });
});

describe('a hostile file', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`).slice(1);
  test.each<[string, string, RegExp]>([
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${laughs.join('\n')}\n`,
      /^Unexpected aliases that expand without end$/,
    ],
    ['an alias of itself', `${VALID}metrics: &m [*m]\n`, /^Unexpected nesting, expected at most 64 levels$/],
    ['a merge of itself', `${VALID}milestone: &m {<<: *m, alpha: v1.30}\n`, /^$/],
    [
      'many merges',
      `${VALID}x: &m {a: x, b: x, c: x, d: x, e: x, f: x}\nmilestone: {<<: [${'*m,'.repeat(2000)}]}\n`,
      /^Unexpected aliases/,
    ],
    [
      'merges of what is merged',
      `${VALID}x:\n- &m0 {a: x}\n${Array.from({ length: 500 }, (_, i) => `- &m${i + 1} {<<: *m${i}}\n`).join('')}<<: *m500\n`,
      /^Unexpected aliases/,
    ],
    ['lists in lists', '- '.repeat(100_000), /^Unexpected nesting, expected at most 64 levels$/],
    ['lists in lists below a key', `${VALID}x:\n${'- '.repeat(100_000)}`, /^Unexpected nesting/],
    ['keys in keys', `${VALID}x: {${'? '.repeat(100_000)}`, /^Unexpected (?:nesting|structure)/],
    ['one inside of the other', `${VALID}x: ${'[{a: '.repeat(40_000)}`, /^Unexpected nesting/],
    ['anchors', `${VALID}x: ${'&a '.repeat(80_000)}`, /^Unexpected structure, too complex/],
    ['line ends', `${VALID}${'\n'.repeat(200_000)}x: y\n`, /^Unexpected structure, too complex/],
    ['closed lists', `${VALID}x: [${'[],'.repeat(80_000)}]`, /^Unexpected structure, too complex/],
    ['deep nesting', `${VALID}metrics: ${'['.repeat(20_000)}`, /^(Unexpected nesting|Missing `\]`)/],
    ['deep closed nesting', `${VALID}metrics: ${'['.repeat(500)}${']'.repeat(500)}\n`, /^Unexpected nesting/],
    [
      'deep block nesting',
      Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /^Unexpected nesting/,
    ],
    [
      'many keys',
      `${VALID}${'a:\n'.repeat(8000)}`,
      /^Unexpected number of problems, expected at most 100 in a file$/,
    ],
    [
      'many unknown keys',
      Array.from({ length: 8000 }, (_, i) => `k${i}:\n`).join(''),
      /^Unexpected number of problems/,
    ],
    ['many documents', '---\na: b\n'.repeat(4000), /^Unexpected second document/],
    ['many tabs', `${VALID}${'\t \n'.repeat(12_000)}`, /^Unexpected number of problems/],
    ['size', `${VALID}# ${'x'.repeat(600_000)}`, /^Unexpected size of the file/],
    ['blanks', `${VALID}editor: "${' '.repeat(200_000)}x"\n`, /^$/],
    ['an open quote', `${VALID}editor: "${'x y\n '.repeat(40_000)}`, /^Missing second "/],
  ])('%s', (_, text, expected) => {
    const { problems } = kep(text);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(['', ...problems.map(({ message }) => message)].some((message) => expected.test(message))).toBe(
      true,
    );
    for (const { message } of problems) expect(message).toMatch(/^[^\n\r]{1,400}$/);
  });

  test('that is not read is no empty file besides', () => {
    for (const text of ['x: y\n'.repeat(100_000), '- '.repeat(100_000)])
      expect(kep(text).problems).toHaveLength(1);
    expect(kep('').problems.map(({ message }) => message)).toEqual(['Unexpected empty file']);
  });

  test('has its names quoted', () => {
    const messages = kep(`${VALID}"a\`b\\n::error::\\u202E${'c'.repeat(200)}": x\n`).problems.map(
      ({ message }) => message,
    );
    expect(messages).toEqual([`Unexpected key \`a'b ::error::\uFFFD${'c'.repeat(65)}…\``]);
  });
});

describe('places', () => {
  const text = `# what this is
title: >
  Pods of
  several networks
milestone:
  alpha: "v1.30"
  beta:
feature-gates:
  - name: MultiNetwork # the gate
    components: [kubelet, kube-proxy]
metrics: &m
  - a_total
see-also: *m
`;
  const file = kep(text);
  test.each<[(string | number)[], string]>([
    [[], 'title'],
    [['milestone', 'alpha'], '"v1.30"'],
    [['milestone', 'beta'], 'beta'],
    [['milestone', 'stable'], 'milestone'],
    [['milestone', 'alpha', 'deeper'], 'alpha'],
    [['milestone'], 'alpha: "v1.30"\n  beta:'],
    [['feature-gates', 0, 'name'], 'MultiNetwork'],
    [['feature-gates', 0, 'components', 1], 'kube-proxy'],
    [['feature-gates', 0, 'components', 2], 'components'],
    [['feature-gates', 1, 'name'], 'feature-gates'],
    [['metrics', 0], 'a_total'],
    [['see-also', 0], 'a_total'],
    [['see-also'], '*m'],
    [['status'], 'title'],
  ])('of %j', (keys, expected) => {
    expect(underlined(text, file.at(...keys))).toBe(expected);
  });

  test('has() and raw() follow the same keys', () => {
    expect(file.has('feature-gates', 0, 'components', 1)).toBe(true);
    expect(file.has('feature-gates', 0, 'components', 2)).toBe(false);
    expect(file.has('feature-gates', 0, 'length')).toBe(false);
    expect(file.raw('milestone', 'alpha')).toBe('v1.30');
    expect(file.raw('title')).toBe('Pods of several networks\n');
  });
});

test('comments are those outside of values', () => {
  const text = `# one
title: "a # b" # two
editor: a#b
#three
metrics: [a, # four
  'b # c']
latest-milestone: | # five
  # text
  # of it
# six`;
  const { comments } = kep(text);
  expect(
    comments.map(({ value: name, place, trailing }) => [name, underlined(text, place), trailing]),
  ).toEqual([
    ['one', '# one', false],
    ['two', '# two', true],
    ['three', '#three', false],
    ['four', '# four', true],
    ['five', '# five', true],
    ['six', '# six', false],
  ]);
});

describe('any damage', () => {
  const text = `${VALID}stage: beta
latest-milestone: "v1.30"
milestone:
  alpha: "v1.29"
feature-gates:
  - name: MultiNetwork
    components:
      - kubelet
disable-supported: true
metrics:
  - a_total # why
`;
  const lines = text.split('\n');
  const pieces = [
    '"',
    "'",
    '[',
    '}',
    ': ',
    '- ',
    '\t',
    '*a',
    '&a',
    '!x',
    '|',
    '#',
    '@',
    '?',
    '\n',
    '---',
    '<<: ',
  ];
  const damaged = [
    ...lines.map((_, index) => lines.toSpliced(index, 1).join('\n')),
    ...lines.map((line, index) => lines.toSpliced(index, 1, line, line).join('\n')),
    ...pieces.flatMap((piece) =>
      Array.from(
        { length: Math.ceil(text.length / 11) },
        (_, step) => text.slice(0, step * 11) + piece + text.slice(step * 11),
      ),
    ),
  ];

  test('throws nothing, keeps every place inside the file and leaves no invalid data', () => {
    expect(kep(text).problems).toEqual([]);
    for (const damage of damaged) {
      const { problems, data } = kep(damage);
      const count = damage.split('\n').length;
      for (const { place, message } of problems) {
        expect(message).toMatch(/^(Unexpected|Missing) .*[^.]$/);
        if (place.start === undefined || place.end === undefined) continue;
        expect(place.end.line).toBeLessThanOrEqual(count);
        expect(underlined(damage, place)?.length).toBeGreaterThan(0);
      }
      for (const key of ['authors', 'approvers', 'metrics'] as const) {
        expect((data[key] ?? []).every(({ value }) => typeof value === 'string')).toBe(true);
      }
      for (const gate of data['feature-gates'] ?? []) {
        expect(typeof (gate.name?.value ?? '')).toBe('string');
        expect((gate.components ?? []).every(({ value }) => typeof value === 'string')).toBe(true);
      }
      expect(typeof (data['disable-supported']?.value ?? true)).toBe('boolean');
      expect(typeof (data.title?.value ?? '')).toBe('string');
    }
  });
});

describe('an approval file', () => {
  const approval = (text: string) => parseApproval('4321.yaml', { text }, DEFAULT_CONFIG);

  test('is its number and an entry per stage', () => {
    const file = approval('kep-number: 0752\nalpha:\n  approver: "@ada"\nbeta:\n  approver:\nstable:\n');
    expect(file.problems).toEqual([]);
    expect(plain(file.data)).toEqual({
      'kep-number': '0752',
      stages: { alpha: { approver: '@ada' }, beta: {}, stable: {} },
    });
    expect(file.has('stable')).toBe(true);
    expect(approval('kep-number: 1\n').data.stages).toEqual({});
  });

  test.each<[string, string[]]>([
    ['alpha:\n  approver: "@ada"\n', ['«alpha» Missing `kep-number`']],
    ['kep-number: 1\naplha:\n  approver: "@ada"\n', ['«aplha» Unexpected key `aplha`, expected `alpha`']],
    [
      'kep-number: 1\nalpha:\n  aprover: "@ada"\n',
      ['«aprover» Unexpected key `aprover`, expected `approver`'],
    ],
    ['kep-number: 1\nalpha: "@ada"\n', ['«"@ada"» Unexpected `@ada`, expected keys and values']],
    ['kep-number: 1\nalpha:\n  approver: {name: ada}\n', ['«approver» Unexpected mapping, expected text']],
    ['kep-number: 1\nalpha:\n  approver: ["@ada"]\n', []],
    ['', ['«4321.yaml» Unexpected empty file']],
  ])('%j', (text, expected) => {
    const file = approval(text);
    expect(problemsOf(file)).toEqual(expected);
    expect(
      Object.values(file.data.stages ?? {}).every(
        ({ approver }) => typeof (approver?.value ?? '') === 'string',
      ),
    ).toBe(true);
  });

  test('has the stages of the configuration', () => {
    const config = { ...DEFAULT_CONFIG, stages: ['dev'] };
    const file = parseApproval(
      '1.yaml',
      { text: 'kep-number: 1\ndev: {approver: ada}\nalpha: {approver: ada}\n' },
      config,
    );
    expect(problemsOf(file)).toEqual(['«alpha» Unexpected key `alpha`']);
    expect(plain(file.data.stages)).toEqual({ dev: { approver: 'ada' } });
  });
});

describe('OWNERS_ALIASES', () => {
  const text = `# groups
aliases:
  prod-readiness-approvers:
    - ada # since 2021
    - {name: grace}
    - "@joan"
    - 1234
  sig-node-leads: []
  nobody:
  sig-apps-leads: mary
other: things
`;
  test('is handles with their places', () => {
    const { groups, problems, exists } = parseAliases('OWNERS_ALIASES', { text });
    expect(exists).toBe(true);
    expect([...groups.keys()]).toEqual(['prod-readiness-approvers', 'sig-node-leads']);
    expect(
      groups
        .get('prod-readiness-approvers')
        ?.map(({ value: name, place }) => [name, underlined(text, place)]),
    ).toEqual([
      ['ada', 'ada'],
      ['@joan', '"@joan"'],
      ['1234', '1234'],
    ]);
    expect(told(text, problems)).toEqual([
      '«{name: grace}» Unexpected mapping, expected text',
      '«mary» Unexpected `mary`, expected a list',
    ]);
  });

  test.each<[FileRead, string[]]>([
    [{ unreadable: 'missing' }, []],
    [{ unreadable: 'directory' }, ['Unexpected directory, expected a file']],
    [{ text: '' }, ['Unexpected empty file']],
    [{ text: 'alias: {}\n' }, ['Missing `aliases`']],
    [{ text: 'aliases: [a]\n' }, ['Unexpected list, expected keys and values']],
    [{ text: 'aliases: {a: [b]\n' }, ['Missing `}`']],
  ])('%j', (read, expected) => {
    const { groups, problems } = parseAliases('OWNERS_ALIASES', read);
    expect(problems.map(({ message }) => message)).toEqual(expected);
    expect(groups.size).toBe(0);
  });
});
