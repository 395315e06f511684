import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, scratch, write } from '../support/desk.js';
import { git, repository } from '../support/repository.js';
import { KEP, texts } from '../support/sample.js';

const { root, remove } = scratch();
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const METADATA = `${KEP}/kep.yaml`;
let approvers: readonly string[] = [];

beforeAll(() => {
  const files = texts();
  approvers = [
    ...(files.OWNERS_ALIASES ?? '').matchAll(/prod-readiness-approvers:\n((?: +- .*\n)+)/g),
  ].flatMap(([, list = '']) =>
    list
      .split('\n')
      .map((line) => line.replace(/^ *- /, ''))
      .filter(Boolean),
  );
  repository(root).commit(files);
});
afterAll(remove);
// As `git checkout . && git clean -fd`, without two processes for each case.
beforeEach(() => {
  const files = texts();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (entry.isFile() && !path.startsWith('.git/') && files[path] === undefined) rmSync(join(root, path));
  }
  for (const [path, text] of Object.entries(files))
    if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
      write(root, { [path]: text });
});

/** The lines of the work tree that a call took away and put in. */
function changed(): string[] {
  return git(root, 'diff', '-U0')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

const toStable = (): readonly string[] => [
  'request',
  KEP,
  '--stage',
  'stable',
  '--milestone',
  'v1.39',
  '--approver',
  approvers[0] ?? '',
];

describe('request', () => {
  test('changes the lines that must change, and twice is once', async () => {
    const { code, out } = await call(root, toStable());
    expect(code).toBe(0);
    const lines = changed();
    expect(lines).toEqual([
      '+stable:',
      `+  approver: "@${approvers[0]}"`,
      '-stage: beta',
      '+stage: stable',
      '-latest-milestone: "v1.37"',
      '+latest-milestone: "v1.39"',
    ]);
    expect(out).toContain('/milestone v1.39\n/stage stable\n');
    expect(out).toContain('lead-opted-in');
    const again = await call(root, toStable());
    expect([again.code, changed()]).toEqual([0, lines]);
    expect(again.out).toContain('Nothing to change');
  });

  test('a dry run is a patch that git takes', async () => {
    const { out, err } = await call(root, [...toStable(), '--dry-run']);
    expect(changed()).toEqual([]);
    const file = join(mkdtempSync(join(root, '.git/')), 'patch');
    write('/', { [file]: out });
    git(root, 'apply', file);
    expect(changed()).toHaveLength(6);
    expect(err).toContain('/stage stable');
  });

  test('makes an approval file where there is none', async () => {
    git(root, 'rm', '--quiet', APPROVAL);
    await call(root, toStable());
    expect(readFileSync(join(root, APPROVAL), 'utf8')).toBe(
      `kep-number: 9001\nstable:\n  approver: "@${approvers[0]}"\n`,
    );
    git(root, 'reset', '--quiet', '--hard');
  });

  test('names what is missing at the new stage, and puts it in', async () => {
    const readme = texts()[`${KEP}/README.md`] ?? '';
    const cut = readme.replace(/###### What steps should be taken if SLOs[\s\S]*?(?=\n## )/, '');
    write(root, { [`${KEP}/README.md`]: cut });
    const { out } = await call(root, toStable());
    expect(out).toContain('### Troubleshooting\n\n###### What steps should be taken if SLOs');
    await call(root, [...toStable(), '--fill']);
    expect(readFileSync(join(root, `${KEP}/README.md`), 'utf8')).toContain(
      '###### What steps should be taken if SLOs',
    );
  });

  test('another review at the same stage moves the release alone', async () => {
    const { code } = await call(root, ['request', '9001', '--again', '--milestone', 'v1.38']);
    expect([code, changed()]).toEqual([0, ['-latest-milestone: "v1.37"', '+latest-milestone: "v1.38"']]);
  });
});

test.each<[says: string, args: readonly string[], change?: Record<string, string>]>([
  [
    '`@mallory` is not in `prod-readiness-approvers`: expected',
    ['--stage', 'stable', '--milestone', 'v1.39', '--approver', 'mallory'],
  ],
  ['is an author of the KEP', ['--stage', 'stable', '--milestone', 'v1.39', '--approver', '@ivo-example']],
  [
    'The KEP is at `beta`, which comes after `alpha`: --force goes back',
    ['--stage', 'alpha', '--milestone', 'v1.39'],
  ],
  [
    '`latest-milestone` is `v1.37`, which comes after `v1.36`: --force goes back',
    ['--stage', 'stable', '--milestone', 'v1.36'],
  ],
  ['The KEP is at `beta` since `v1.37`: --again asks', ['--stage', 'beta', '--milestone', 'v1.38']],
  [
    '--again asks for another review at the same stage',
    ['--stage', 'stable', '--again', '--milestone', 'v1.38'],
  ],
  [
    'Missing --approver: nobody is named for stable. Requests for v1.39 so far: @',
    ['--stage', 'stable', '--milestone', 'v1.39'],
  ],
  ['Missing --stage, expected `alpha`', ['--milestone', 'v1.39']],
  ['Unknown stage `ga`', ['--stage', 'ga']],
  ['Unexpected template value', ['--stage', 'stable', '--milestone', 'v1.39'], { [METADATA]: 'x' }],
])('refuses, and writes nothing: %s', async (says, args, change) => {
  if (change !== undefined) {
    const text = readFileSync(join(root, METADATA), 'utf8');
    write(root, { [METADATA]: text.replace('title: Pod Start Budget', 'title: KEP Template') });
  }
  const before = git(root, 'diff');
  const { code, err } = await call(root, ['request', KEP, ...args]);
  expect(err).toContain(says);
  expect([
    code,
    git(root, 'diff'),
    git(root, 'status', '--short', '--untracked-files').includes('??'),
  ]).toEqual([2, before, false]);
});

describe('forms of YAML', () => {
  const ask = (): readonly string[] => [
    'request',
    KEP,
    '--stage',
    'stable',
    '--milestone',
    'v1.39',
    '--approver',
    approvers[0] ?? '',
  ];
  test.each<[about: string, from: RegExp | string, to: string, lines: readonly string[]]>([
    [
      'single quotes and comments',
      '  stable: "v1.39"',
      "  stable: 'v1.40' # later",
      ["-  stable: 'v1.40' # later", "+  stable: 'v1.39' # later"],
    ],
    ['an empty value', '  stable: "v1.39"', '  stable:', ['-  stable:', '+  stable: "v1.39"']],
    [
      'an empty value with a comment',
      '  stable: "v1.39"',
      '  stable: # TBD',
      ['-  stable: # TBD', '+  stable: "v1.39" # TBD'],
    ],
    ['empty quotes', '  stable: "v1.39"', "  stable: ''", ["-  stable: ''", "+  stable: 'v1.39'"]],
    ['no such key', /\n {2}stable: "v1.39"/, '', ['+  stable: "v1.39"']],
    [
      'no mapping',
      /milestone:\n {2}alpha.*\n {2}beta.*\n {2}stable.*\n/,
      '',
      ['+milestone:', '+  stable: "v1.39"'],
    ],
    [
      'another indentation',
      /milestone:\n {2}alpha: "(.*)"\n {2}beta: "(.*)"\n {2}stable.*\n/,
      "milestone:\n    alpha: '$1'\n    beta: '$2'\n",
      ["+    stable: 'v1.39'"],
    ],
    ['no stage', 'stage: beta\n', '', ['+stage: stable']],
  ])('%s', async (_, from, to, lines) => {
    const text = readFileSync(join(root, METADATA), 'utf8');
    const changedText = text.replace(from, to);
    expect(changedText).not.toBe(text);
    write(root, { [METADATA]: changedText });
    git(root, 'commit', '--quiet', '--all', '--message', 'form');
    const { code, err } = await call(root, ask());
    const diff = changed().filter((line) => !/latest-milestone|^\+stable:|approver:/.test(line));
    const stage = lines.includes('+stage: stable') ? [] : ['-stage: beta', '+stage: stable'];
    git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
    expect({ code, err, diff: diff.sort() }).toEqual({ code: 0, err: '', diff: [...lines, ...stage].sort() });
  });

  test('a mapping on one line is left to its author', async () => {
    const text = readFileSync(join(root, METADATA), 'utf8');
    write(root, {
      [METADATA]: text.replace(/milestone:\n(?: {2}.*\n)+/, 'milestone: {alpha: v1.36, beta: v1.37}\n'),
    });
    const { code, err } = await call(root, ask());
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('`milestone` is not written in a form that can be edited'),
    ]);
  });

  test('line ends stay', async () => {
    const text = readFileSync(join(root, METADATA), 'utf8');
    write(root, { [METADATA]: text.replace(/\n {2}stable: "v1.39"/, '').replaceAll('\n', '\r\n') });
    await call(root, ask());
    expect(readFileSync(join(root, METADATA), 'utf8').replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('new', () => {
  const args = [
    'new',
    'Pods: start "fast"',
    '--number',
    '9321',
    '--sig',
    'node',
    '--author',
    '@ann,bob',
    '--milestone',
    'v1.39',
  ];

  test('fills the template in, and keeps its comments', async () => {
    const { code, out } = await call(root, args);
    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toEqual([
      'Wrote keps/sig-node/9321-pods-start-fast/kep.yaml',
      'Wrote keps/sig-node/9321-pods-start-fast/README.md',
      'Wrote keps/prod-readiness/sig-node/9321.yaml',
    ]);
    const metadata = readFileSync(join(root, 'keps/sig-node/9321-pods-start-fast/kep.yaml'), 'utf8');
    expect(metadata).toContain(
      'title: "Pods: start \\"fast\\""\nkep-number: 9321\nauthors:\n  - "@ann"\n  - "@bob"\n',
    );
    expect(metadata).toContain('milestone:\n  alpha: "v1.39"\n');
    const readme = readFileSync(join(root, 'keps/sig-node/9321-pods-start-fast/README.md'), 'utf8');
    expect(readme).toMatch(/^# KEP-9321: Pods: start "fast"$/m);
  });

  test.each<[says: string, args: readonly string[]]>([
    ['KEP 9001 is there already', ['new', 'x', '--number', '9001', '--sig', 'node', '--author', 'a']],
    ['Unknown SIG `nope`', ['new', 'x', '--number', '1', '--sig', 'nope', '--author', 'a']],
    ['Missing --author', ['new', 'x', '--number', '1', '--sig', 'node']],
    ['Unexpected --author `a b`', ['new', 'x', '--number', '1', '--sig', 'node', '--author', 'a b']],
    ['Missing --number', ['new', 'x', '--sig', 'node', '--author', 'a']],
    ['has no letters', ['new', '…', '--number', '1', '--sig', 'node', '--author', 'a']],
  ])('refuses: %s', async (says, call_) => {
    const { code, err } = await call(root, call_);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(git(root, 'status', '--short')).toBe('');
  });
});
