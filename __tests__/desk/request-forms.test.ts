import { describe, expect, test } from 'vitest';
import { type Ask, editsOf, issueComment, refusalsOf } from '../../src/desk/request.js';
import { memory } from '../../src/files/memory.js';
import { apply, replacement } from '../../src/fix/edits.js';
import type { Config } from '../../src/model/config.js';
import type { Kep } from '../../src/model/kep.js';
import { KEP, kepsOf, texts } from '../support/sample.js';

const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const METADATA = `${KEP}/kep.yaml`;

const ASK: Ask = {
  stage: 'stable',
  release: { major: 1, minor: 39 },
  approver: undefined,
  status: undefined,
  again: false,
  force: false,
};

/** Text of a whole file by its short name, in place of the sample's. */
type Whole = Readonly<Record<string, string | null>>;

async function kepWith(whole: Whole, config: Partial<Config> = {}): Promise<Kep> {
  const [kep] = (await kepsOf(memory(filesOf(whole)), config)).filter(({ directory }) => directory === KEP);
  if (kep === undefined) throw new Error('The sample has no such KEP');
  return kep;
}

function filesOf(whole: Whole): Record<string, string> {
  const files = Object.entries({ ...texts(), ...whole });
  return Object.fromEntries(files.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** Lines that are put in (`+`) and taken out (`-`) of each file, without those that stay. */
async function edited(whole: Whole, ask: Partial<Ask> = {}): Promise<readonly string[]> {
  const before = filesOf(whole);
  const { edits, refusals } = editsOf(await kepWith(whole), { ...ASK, ...ask });
  const paths = [...new Set(edits.map(({ place }) => place.path))].sort();
  return paths
    .flatMap((path) => {
      const source = before[path];
      const own = edits.filter(({ place }) => place.path === path);
      const written = apply(
        source ?? '',
        own.flatMap((edit) => replacement(edit, source) ?? []),
      );
      return difference((source ?? '').split('\n'), written.split('\n'));
    })
    .concat(refusals);
}

function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => line !== '' && !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => line !== '' && !before.includes(line)).map((line) => `+${line}`),
  ];
}

const metadata = (from: string | RegExp, to: string): Whole => {
  const text = texts()[METADATA] ?? '';
  expect(text).toMatch(from);
  return { [METADATA]: text.replace(from, to) };
};

describe('a request for a stage is written', () => {
  const MOVED = [
    '-stage: beta',
    '+stage: stable',
    '-latest-milestone: "v1.37"',
    '+latest-milestone: "v1.39"',
  ];

  test.each<[about: string, whole: Whole, ask: Partial<Ask>, lines: readonly string[]]>([
    ['as the lines that differ', {}, {}, MOVED],
    [
      'with a status',
      {},
      { status: 'implemented' },
      ['-status: implementable', '-stage: beta', '+status: implemented', '+stage: stable', ...MOVED.slice(2)],
    ],
    [
      'with a status where there is none, behind the SIG or the number',
      metadata('status: implementable\n', ''),
      { status: 'implementable' },
      [MOVED[0] ?? '', '+status: implementable', ...MOVED.slice(1)],
    ],
    [
      'with the release where there is none, behind the stage',
      metadata('latest-milestone: "v1.37"\n', ''),
      {},
      [...MOVED.slice(0, 2), '+latest-milestone: "v1.39"'],
    ],
    [
      'at the end where the file has no key beside which it belongs',
      { [METADATA]: 'title: Pod Start Budget\n' },
      { stage: 'alpha', status: 'provisional' },
      [
        '+status: provisional',
        '+stage: alpha',
        '+latest-milestone: "v1.39"',
        '+milestone:',
        '+  alpha: "v1.39"',
      ],
    ],
    [
      'before the milestones of later stages',
      metadata('  alpha: "v1.36"\n', ''),
      { stage: 'alpha', force: true },
      [
        '-stage: beta',
        '-latest-milestone: "v1.37"',
        '+stage: alpha',
        '+latest-milestone: "v1.39"',
        '+  alpha: "v1.39"',
      ],
    ],
    [
      'below milestones that are empty',
      metadata(/milestone:\n(?: {2}.*\n)+/, 'milestone:\n'),
      {},
      [...sorted(MOVED), '+  stable: "v1.39"'],
    ],
    [
      'beside a milestone without a value',
      metadata(/milestone:\n(?: {2}.*\n)+/, 'milestone:\n  beta:\n'),
      {},
      [...sorted(MOVED), '+  stable: "v1.39"'],
    ],
    [
      'and milestones that are a list are left to their author',
      metadata(/milestone:\n(?: {2}.*\n)+/, 'milestone:\n  - v1.36\n'),
      {},
      [...sorted(MOVED), '`milestone` is not written in a form that can be edited: write it by hand'],
    ],
    [
      'and a stage that is a list is, too',
      metadata('stage: beta\n', 'stage: [beta]\n'),
      {},
      [
        '-latest-milestone: "v1.37"',
        '+latest-milestone: "v1.39"',
        '`stage` is not written in a form that can be edited: write it by hand',
      ],
    ],
    [
      'as it is where another review at the stage moves the release',
      {},
      { stage: 'beta', again: true },
      ['-latest-milestone: "v1.37"', '+latest-milestone: "v1.39"'],
    ],
  ])('%s', async (_, whole, ask, lines) => {
    expect(await edited(whole, ask)).toEqual(sorted(lines));
  });
});

describe('an approver is written', () => {
  const named = async (
    text: string | null,
    ask: Partial<Ask> = {},
    more: Whole = {},
  ): Promise<readonly string[]> =>
    (await edited({ [APPROVAL]: text, ...more }, { approver: 'Gita-Example', ...ask })).filter(
      (line) => !/stage: |milestone|v1\./.test(line),
    );

  test.each<[about: string, text: string | null, lines: readonly string[], ask?: Partial<Ask>]>([
    ['into a new file', null, ['+kep-number: 9001', '+stable:', '+  approver: "@gita-example"']],
    [
      'behind the stage before, with the quotes and the `@` of its entry',
      "kep-number: 9001\nbeta:\n  approver: 'farid-example'\n",
      ['+stable:', "+  approver: 'gita-example'"],
    ],
    [
      'plain where the others are',
      'kep-number: 9001\nbeta:\n  approver: farid-example\n',
      ['+stable:', '+  approver: gita-example'],
    ],
    [
      'before the stages that come later',
      'kep-number: 9001\nstable:\n  approver: "@farid-example"\n',
      ['+alpha:', '+  approver: "@gita-example"'],
      { stage: 'alpha', force: true },
    ],
    ['behind what there is', 'kep-number: 9001\n', ['+stable:', '+  approver: "@gita-example"']],
    ['into a file that is empty', '', ['+stable:', '+  approver: "@gita-example"']],
    [
      'below a stage without one',
      'kep-number: 9001\nstable:\n  comment: soon\n',
      ['+  approver: "@gita-example"'],
    ],
    [
      'in place of another',
      'kep-number: 9001\nstable:\n  approver: "@farid-example"\n',
      ['-  approver: "@farid-example"', '+  approver: "@gita-example"'],
    ],
    ['not again', 'kep-number: 9001\nstable:\n  approver: "@GITA-example"\n', []],
    [
      'where nothing stands',
      'kep-number: 9001\nstable:\n  approver:\n',
      ['-  approver:', '+  approver: "@gita-example"'],
    ],
    [
      'not over a list',
      'kep-number: 9001\nstable:\n  approver: ["@farid-example"]\n',
      [`\`${APPROVAL}\` is not written in a form that can be edited: write it by hand`],
    ],
  ])('%s', async (_, text, lines, ask) => {
    expect(await named(text, ask)).toEqual(lines);
  });

  test('as given where nobody lists approvers', async () => {
    const aliases = { OWNERS_ALIASES: 'aliases:\n  sig-node-leads: [ada-example]\n' };
    expect(await named(null, { approver: '@Zoe' }, aliases)).toContain('+  approver: "@Zoe"');
  });
});

function sorted(lines: readonly string[]): readonly string[] {
  const rank = (line: string): number => (line.startsWith('-') ? 0 : line.startsWith('+') ? 1 : 2);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

describe('a request is refused', () => {
  test.each<[says: string | undefined, whole: Whole, ask: Partial<Ask>]>([
    ['cannot be read', { [METADATA]: null }, {}],
    ['cannot be read: ', { [METADATA]: 'title: [\n' }, {}],
    ['The KEP is `withdrawn`: say with --status', metadata('implementable', 'withdrawn'), {}],
    ['The KEP is `Implemented`: say with --status', metadata('implementable', 'Implemented'), {}],
    [undefined, metadata('implementable', 'withdrawn'), { status: 'implementable' }],
    [undefined, metadata('implementable', 'withdrawn'), { force: true }],
    [undefined, metadata('status: implementable\n', ''), {}],
    [undefined, metadata('stage: beta\n', ''), {}],
    ['--again asks for another review at the same stage', {}, { again: true }],
    ['comes after `alpha`: --force goes back', {}, { stage: 'alpha' }],
    ['since `v1.37`: --again asks', {}, { stage: 'beta' }],
    [undefined, {}, { stage: 'beta', release: { major: 1, minor: 37 } }],
    [undefined, metadata('beta: "v1.37"', 'beta: "v0.0"'), { stage: 'beta' }],
    ['which comes after `v1.36`', {}, { release: { major: 1, minor: 36 } }],
    [undefined, metadata('latest-milestone: "v1.37"\n', ''), { release: { major: 1, minor: 36 } }],
    ['`@ivo-example` is an author of the KEP', {}, { approver: 'ivo-example' }],
    [
      '`@hana-example` is emeritus: expected `@farid-example` or `@gita-example`',
      {},
      { approver: 'hana-example' },
    ],
    [undefined, { OWNERS_ALIASES: 'aliases: {}\n' }, { approver: 'zoe' }],
    ['the approval file has no place', { [METADATA]: 'title: A\n' }, { stage: 'alpha' }],
  ])('%s (%#)', async (says, whole, ask) => {
    const refusals = refusalsOf(await kepWith(whole), { ...ASK, ...ask });
    if (says === undefined) expect(refusals).toEqual([]);
    else expect(refusals).toContainEqual(expect.stringContaining(says));
  });

  test('for no approver where a repository has no approval files', async () => {
    const kep = await kepWith({}, { approvals: undefined });
    expect(refusalsOf(kep, { ...ASK, approver: 'ivo-example' })).toEqual([]);
    expect(
      editsOf(kep, { ...ASK, approver: 'ivo-example' }).edits.map(({ place }) => place.path),
    ).not.toContain(APPROVAL);
  });
});

test.each([
  ['stable', '/milestone v1.39\n/stage stable'],
  ['disabled', '/milestone v1.39'],
])('the comment for %s commands what bots know', (stage, comment) => {
  expect(issueComment({ ...ASK, stage })).toBe(comment);
});
