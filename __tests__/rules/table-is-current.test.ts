import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import type { Report } from '../../src/model/report.js';
import { ruleIds } from '../support/sample.js';

type Tree = Readonly<Record<string, string>>;

const LIST = 'rfcs/README.md';
const OPENING = '<!-- prr-lint table -->';
const CLOSING = '<!-- /prr-lint table -->';

const rfc = (title: string, status = 'accepted'): string =>
  `---\ntitle: ${title}\nauthors: ["@ada"]\nstatus: ${status}\n---\n\n# ${title}\n`;

/** Two proposals and their list. */
function tree(rows: string, more: Tree = {}): Tree {
  return {
    '.github/prr-lint.yaml': `extends: frontmatter\nroots: [rfcs]\ndocuments: ["[0-9]*.md"]\ntable: ${LIST}\n`,
    'rfcs/0001-one.md': rfc('One'),
    'rfcs/0002-two.md': rfc('Two | three', 'draft'),
    [LIST]: `# RFCs\n\n${OPENING}\n${rows}${CLOSING}\n\nMore.\n`,
    ...more,
  };
}

const CURRENT = `
| Number | Title | Status | Owners |
| --- | --- | --- | --- |
| [1](0001-one.md) | One | accepted | \`@ada\` |
| [2](0002-two.md) | Two &#124; three | draft | \`@ada\` |

`;

async function judged(now: Tree, base?: Tree): Promise<Report> {
  const files = memory(now);
  const config = await loadConfig(files, ruleIds);
  const paths = base && Object.keys({ ...base, ...now }).filter((path) => base[path] !== now[path]);
  const change = base && {
    base: memory(base),
    baseName: 'base',
    files: (paths ?? []).map((path) => ({ path, kind: 'modified' as const })),
  };
  return lint(files, { config, ...(change && { change }) });
}

function said({ findings }: Report): readonly string[] {
  return findings.filter(({ rule }) => rule === 'table-is-current').map(({ message }) => message);
}

const stale = (count: string): string =>
  `Unexpected list of proposals in \`${LIST}\`, expected the proposals as they are: ${count} to change`;

describe('a list that the configuration names', () => {
  test.each([
    ['is current', CURRENT, []],
    ['is current with other blank lines and line ends', `${CURRENT.replaceAll('\n', '\r\n')}\n\n`, []],
    ['has an old status', CURRENT.replace('accepted', 'draft'), [stale('2 rows')]],
    ['lacks a proposal', CURRENT.replace(/.*0002.*\n/, ''), [stale('1 row')]],
    [
      'has them in another order',
      CURRENT.replace(/(.*0001.*\n)(.*0002.*\n)/, '$2$1'),
      [`Unexpected list of proposals in \`${LIST}\`, expected the proposals as they are in their order`],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(said(await judged(tree(rows)))).toEqual(expected);
  });

  test('lacks its markers', async () => {
    expect(said(await judged(tree('', { [LIST]: `# RFCs\n\n${CLOSING}\n${OPENING}\n` })))).toEqual([
      `Missing \`${OPENING}\` and \`${CLOSING}\` in \`${LIST}\`, between which the list of proposals belongs`,
    ]);
  });

  /** What the one finding says besides its message, of this many proposals that the list lacks. */
  async function lacking(count: number): Promise<Report['findings'][number] | undefined> {
    const more = Array.from({ length: count }, (_, index) => [
      `rfcs/00${index + 10}-more.md`,
      rfc(`More ${index}`),
    ]);
    const { findings } = await judged(tree(CURRENT, Object.fromEntries(more)));
    return findings.find(({ rule }) => rule === 'table-is-current');
  }

  test('shows each row to change, up to a dozen', async () => {
    const run = `Run prr-lint table --write ${LIST}`;
    const rows = ['0', '1'].map((n) => `+ | [1${n}](001${n}-more.md) | More ${n} | accepted | \`@ada\` |`);
    expect(await lacking(2)).toMatchObject({
      subject: 'table 10 11',
      help: `${run}, or change these rows:\n${rows.join('\n')}`,
    });
    expect((await lacking(12))?.help?.split('\n')).toHaveLength(13);
    expect((await lacking(13))?.help).toBe(run);
  });

  test.each([
    [
      'a row that is gone',
      CURRENT.replace('accepted', 'draft'),
      'table 1',
      /^- .* draft .*\n\+ .* accepted /m,
    ],
    ['another order', CURRENT.replace(/(.*0001.*\n)(.*0002.*\n)/, '$2$1'), 'table', /^Run [^\n]*README\.md$/],
  ])('says %s', async (_, rows, subject, help) => {
    const { findings } = await judged(tree(rows));
    expect(findings.filter(({ rule }) => rule === 'table-is-current')).toEqual([
      expect.objectContaining({ subject, help: expect.stringMatching(help) }),
    ]);
  });

  test('has no place to be without its markers', async () => {
    const { findings } = await judged(tree('', { [LIST]: '# RFCs\n' }));
    expect(findings.filter(({ rule }) => rule === 'table-is-current')).toEqual([
      expect.objectContaining({
        subject: 'markers',
        place: { path: LIST },
        help: `Write where the list belongs:\n${OPENING}\n${CLOSING}`,
      }),
    ]);
  });

  test('is not there', async () => {
    const { [LIST]: _, ...rest } = tree(CURRENT);
    await expect(loadConfig(memory(rest), ruleIds)).rejects.toThrow(`Missing file \`${LIST}\``);
  });
});

describe('its fix', () => {
  async function fixed(now: Tree): Promise<string | undefined> {
    const files = memory(now);
    const { changes } = await fix(files, { config: await loadConfig(files, ruleIds), unsafe: false });
    return changes.find(({ path }) => path === LIST)?.after;
  }

  test('writes the list, and is then needed no more', async () => {
    const after = await fixed(tree(''));
    expect(after).toBe(`# RFCs\n\n${OPENING}\n${CURRENT}${CLOSING}\n\nMore.\n`);
    expect(said(await judged(tree('', { [LIST]: after ?? '' })))).toEqual([]);
  });

  test('writes rows anew', async () => {
    expect(await fixed(tree(CURRENT.replace('accepted', 'draft')))).toBe(tree(CURRENT)[LIST]);
  });

  test('takes away no words', async () => {
    for (const words of ['Ask us before you change this.\n', `${CURRENT}Ask us about |\n`])
      expect(await fixed(tree(words))).toBeUndefined();
  });
});

describe('a change', () => {
  const older = tree(CURRENT.replace('accepted', 'draft'));

  test('that leaves a stale list as it was says nothing', async () => {
    const now = { ...older, 'rfcs/0001-one.md': `${older['rfcs/0001-one.md']}\nMore.\n` };
    expect(said(await judged(now, older))).toEqual([]);
  });

  test('that forgets another proposal does', async () => {
    const now = { ...older, 'rfcs/0003-three.md': rfc('Three') };
    expect(said(await judged(now, older))).toEqual([stale('3 rows')]);
  });
});
