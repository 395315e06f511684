import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import type { Config } from '../../src/model/config.js';
import type { Fix } from '../../src/model/finding.js';
import { offsets } from '../support/readme.js';
import { checkRule } from '../support/rule.js';
import { compare, findings, KEP, kepsOf, run, texts } from '../support/sample.js';

const README = `${KEP}/README.md`;
const TEMPLATE = 'keps/NNNN-kep-template/README.md';

/** What the rule says when `edit` changed the text of the README. */
async function said(
  edit: (text: string) => string,
  template = (text: string): string => text,
): Promise<string[]> {
  const files = texts();
  files[README] = edit(files[README] ?? '');
  files[TEMPLATE] = template(files[TEMPLATE] ?? '');
  return (await findings(memory(files))).filter((line) => line.includes(' toc-is-current '));
}

const unmarked = (text: string): string => text.replace(/<!-- \/?toc -->\n/g, '');

checkRule('toc-is-current', {
  passes: { 'a README that is not there': { 'README.md': null } },
  fails: {
    'a list that is behind, where nobody runs mdtoc': {
      change: {
        '.github/prr-lint.yaml': 'extends: sigs\ntemplate: none\n',
        'README.md': '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n',
      },
      finds: [
        'notice README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 28 lines to change',
      ],
    },
    'a list that is behind, where the configuration says who has none': {
      change: {
        '.github/prr-lint.yaml': 'extends: sigs\ntemplate: none\nwithout-toc: [keps/README.md]\n',
        'README.md': '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n',
      },
      finds: [
        'error README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 28 lines to change',
      ],
    },
    'a list that is behind, where the template has one': {
      change: {
        '.github/prr-lint.yaml': 'extends: sigs\ntemplate: keps/NNNN-kep-template\n',
        'README.md': '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n',
      },
      finds: [
        'error README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 28 lines to change',
      ],
    },
    'a list of another document': {
      change: {
        [`${KEP}/design.md`]:
          '# Design\n\n<!-- toc -->\n    - [A](#a)\n- [A](#a)\n- [A](#a-1)\n<!-- /toc -->\n\n## A\n\n## A\n\n## B\n',
      },
      finds: [
        'error keps/sig-node/9001-pod-start-budget/design.md «- [A](#a)» Unexpected table of contents, expected the headings of the document: 2 lines to change',
      ],
    },
    'a list of another document without a mark': {
      change: { [`${KEP}/design.md`]: '# Design\n\n<!-- toc -->\n- [A](#a)\n\n## A\n' },
      finds: [
        'error keps/sig-node/9001-pod-start-budget/design.md «<!-- toc -->» Missing `<!-- /toc -->` around the table of contents',
      ],
    },
    'a list that differs in twelve lines': {
      change: {
        [`${KEP}/design.md`]: `# Design\n\n<!-- toc -->\n<!-- /toc -->\n\n${'ABCDEFGHIJKL'.replace(/./g, '## $&\n\n')}`,
      },
      finds: [
        `error keps/sig-node/9001-pod-start-budget/design.md «<!-- toc -->\n<!-- /toc -->» Unexpected table of contents, expected the headings of the document: 12 lines to change`,
      ],
    },
    'a list that differs in thirteen lines': {
      change: {
        [`${KEP}/design.md`]: `# Design\n\n<!-- toc -->\n<!-- /toc -->\n\n${'ABCDEFGHIJKLM'.replace(/./g, '## $&\n\n')}`,
      },
      finds: [
        `error keps/sig-node/9001-pod-start-budget/design.md «<!-- toc -->\n<!-- /toc -->» Unexpected table of contents, expected the headings of the document: 13 lines to change`,
      ],
    },
    'a list in another order': {
      change: {
        [`${KEP}/design.md`]:
          '# Design\n\n<!-- toc -->\n- [B](#b)\n- [A](#a)\n<!-- /toc -->\n\n## A\n\n## B\n',
      },
      finds: [
        'error keps/sig-node/9001-pod-start-budget/design.md «- [B](#b)» Unexpected table of contents, expected the headings of the document in their order',
      ],
    },
    'a list of an older mdtoc': {
      change: {
        [`${KEP}/design.md`]:
          '# A\n\n<!-- toc -->\n  - [B](#b)\n- [The <code>window</code> field](#the--field) \n<!-- /toc -->\n\n## B\n\n## The `window` field\n',
      },
      finds: [
        'notice keps/sig-node/9001-pod-start-budget/design.md «- [The <code>window</code> field](#the--field)» Unexpected link `#the--field`, the heading is at `#the-window-field` on GitHub',
      ],
    },
    'a list without a line': {
      change: { 'README.md': '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n' },
      finds: [
        'error README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 28 lines to change',
      ],
    },
    'an empty list': {
      change: { 'README.md': '<!-- toc -->\n<!-- /toc -->\n' },
      finds: [
        'error README.md «<!-- toc -->\n<!-- /toc -->» Unexpected table of contents, expected the headings of the README: 29 lines to change',
      ],
    },
  },
});

describe('markers', () => {
  test('are matched whatever their case, with blank lines around the list', async () => {
    expect(await said((text) => text.replace('<!-- toc -->', '<!-- TOC -->\n'))).toEqual([]);
  });

  test('may stand in a file with carriage returns', async () => {
    expect(await said((text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('are missing around a list made by hand', async () => {
    expect(await said(unmarked)).toEqual([
      'error toc-is-current README.md «- [Release Signoff Checklist](#» Missing `<!-- toc -->` and `<!-- /toc -->` around the table of contents',
    ]);
  });

  test('are asked for only where the template has them', async () => {
    expect(await said(unmarked, unmarked)).toEqual([]);
  });

  test.each([
    ['<!-- toc -->', (text: string) => text.replace('<!-- toc -->\n', '')],
    ['<!-- /toc -->', (text: string) => text.replace('<!-- /toc -->\n', '')],
    ['<!-- toc -->', (text: string) => text.replace('<!-- toc -->', '<!-- /toc -->')],
  ])('miss %s', async (marker, edit) => {
    const [line] = await said(edit);
    expect(line).toContain(`Missing \`${marker}\` around the table of contents`);
  });

  test('come with the list between them', async () => {
    const files = texts();
    const list = /<!-- toc -->[\s\S]*<!-- \/toc -->/.exec(files[README] ?? '')?.[0];
    files[README] = unmarked(files[README] ?? '');
    const { findings: found } = await run(memory(files));
    expect(found.find(({ rule }) => rule === 'toc-is-current')?.help).toBe(`Write below the title:\n${list}`);
  });
});

test('two headings that changed places differ in no line but in order', async () => {
  const [line] = await said((text) =>
    text.replace(
      '- [Drawbacks](#drawbacks)\n- [Alternatives](#alternatives)',
      '- [Alternatives](#alternatives)\n- [Drawbacks](#drawbacks)',
    ),
  );
  expect(line).toBe(
    'error toc-is-current README.md «- [Alternatives](#alternatives)» Unexpected table of contents, expected the headings of the README in their order',
  );
});

test('a list of an mdtoc that left words in code out of its links is a notice, and left as it is', async () => {
  const files = texts();
  files[`${KEP}/design.md`] =
    '# A\n\n<!-- toc -->\n- [The <code>window</code> field](#the--field)\n<!-- /toc -->\n\n## The `window` field\n';
  const [finding, ...others] = (await run(memory(files))).findings.filter(
    ({ rule }) => rule === 'toc-is-current',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'notice',
    message: 'Unexpected link `#the--field`, the heading is at `#the-window-field` on GitHub',
  });
  expect(finding?.fix).toBeUndefined();
});

describe('another document', () => {
  const DESIGN = `${KEP}/images/design.md`;
  const LISTED = '# Design\n\n<!-- toc -->\n- [Parts](#parts)\n<!-- /toc -->\n\n## Parts\n\n## Whole\n';
  const BARE = '# Design\n\n## Parts\n';

  /** What the rule says about the sample with these files more. */
  async function about(more: Record<string, string>, config: Partial<Config> = {}): Promise<string[]> {
    const said = await findings(memory({ ...texts(), ...more }), config);
    return said.filter((line) => line.includes(' toc-is-current '));
  }

  test('is held to its list, in whatever folder', async () => {
    const { findings: found, sources } = await run(memory({ ...texts(), [DESIGN]: LISTED }));
    expect(found.map(({ subject, message, place }) => [subject, message, place])).toEqual([
      [
        'toc images/design.md',
        'Unexpected table of contents, expected the headings of the document: 1 line to change',
        { path: DESIGN, start: { line: 4, column: 1 }, end: { line: 4, column: 18 } },
      ],
    ]);
    expect(sources.get(DESIGN)).toBe(LISTED);
  });

  test('needs both markers where it has one', async () => {
    expect(await about({ [DESIGN]: LISTED.replace('<!-- /toc -->', '') })).toEqual([
      `error toc-is-current ${DESIGN} «<!-- toc -->» Missing \`<!-- /toc -->\` around the table of contents`,
    ]);
  });

  test.each([
    ['has no markers', DESIGN, BARE],
    ['is no Markdown', `${KEP}/notes.txt`, LISTED],
    ['lies in a folder of a tool', `${KEP}/.cache/design.md`, LISTED],
    ['belongs to no KEP', 'keps/sig-node/design.md', LISTED],
  ])('is not asked for a list where it %s', async (_, path, text) => {
    expect(await about({ [path]: text })).toEqual([]);
  });

  test('in a KEP inside of another one is that one’s', async () => {
    const inner = 'keps/sig-node/77-inner';
    const keps = await kepsOf(
      memory({
        ...texts(),
        'keps/sig-node/kep.yaml': 'title: stray\n',
        [`${inner}/kep.yaml`]: 'title: Inner\n',
        [`${inner}/design.md`]: LISTED,
      }),
    );
    const paths = keps.map(({ directory, documents }) => [directory, ...documents.map(({ path }) => path)]);
    expect(paths).toEqual([['keps/sig-node'], [inner, `${inner}/design.md`], [KEP]]);
  });

  test('is read as long as it is one of few and can be read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 99 }, (_, index) => [`${KEP}/images/${index}.md`, LISTED]),
    );
    const large = { [DESIGN]: LISTED, [`${KEP}/a.md`]: 'x'.repeat(3e6) };
    const keps = await kepsOf(memory({ ...texts(), ...many, ...large }));
    const [documents = []] = keps.map((kep) => kep.documents);
    expect(documents.length).toBeLessThan(99);
    expect(documents.map(({ path }) => path)).not.toContain(`${KEP}/a.md`);
  });

  test('that a pull request breaks is a new finding of its KEP', async () => {
    const before = { ...texts(), [DESIGN]: LISTED.replace('\n## Whole\n', '') };
    const after = { ...before, [DESIGN]: LISTED, [`${KEP}/old.md`]: LISTED };
    const { findings: found } = await compare({ ...before, [`${KEP}/old.md`]: LISTED }, after);
    expect(found.map(({ kep, subject, new: isNew }) => [kep, subject, isNew])).toEqual([
      [KEP, 'toc images/design.md', true],
      [KEP, 'toc old.md', false],
    ]);
  });

  describe('under a list of those without a table of contents', () => {
    test('needs one unless it is listed', async () => {
      expect(await about({ [DESIGN]: BARE }, { withoutToc: [] })).toEqual([
        `error toc-is-current ${DESIGN} «# Design» Missing \`<!-- toc -->\` and \`<!-- /toc -->\` around the table of contents`,
      ]);
      for (const entry of [DESIGN, `${KEP}/images/**`, '**/design.md']) {
        expect(await about({ [DESIGN]: BARE }, { withoutToc: [entry] })).toEqual([]);
        expect(await about({ [DESIGN]: LISTED }, { withoutToc: [entry] })).toEqual([]);
      }
    });

    test('a listed README is asked for nothing', async () => {
      const files = texts();
      files[README] = unmarked(files[README] ?? '');
      expect(await about(files)).toHaveLength(1);
      expect(await about(files, { withoutToc: [README] })).toEqual([]);
    });
  });
});

describe('the fix', () => {
  const OTHER = `${KEP}/design.md`;
  const LIST = '- [One](#one)\n  - [Two](#two)\n';
  const BODY = '\n## One\n\n### Two\n';
  const updated = (list = LIST): string => `# Design\n\n<!-- toc -->\n${list}<!-- /toc -->\n${BODY}`;

  async function fixOf(text: string, config: Partial<Config> = {}): Promise<Fix | undefined> {
    const { findings: found } = await run(memory({ ...texts(), [OTHER]: text }), config);
    return found.find(({ place }) => place.path === OTHER)?.fix;
  }

  /** The text after the only edit of a fix. */
  function apply(text: string, { edits }: Fix): string {
    expect(edits).toHaveLength(1);
    const [from = 0, to = 0] = offsets(text, edits[0]?.place);
    return text.slice(0, from) + edits[0]?.text + text.slice(to);
  }

  test.each([
    ['a line too few', '\n- [One](#one)\n', '  - [Two](#two)\n'],
    ['a line too many', `\n${LIST}- [Gone](#gone)\n`, ''],
    ['a wrong line', '\n- [Uno](#uno)\n  - [Two](#two)\n', '- [One](#one)\n'],
    ['nothing in it', '\n', LIST],
    ['no line of its own', '', `\n${LIST}`],
    ['text on the lines of its markers', '- [One](#one) ', `\n${LIST}`],
    ['blank lines around it', '\n\n- [One](#one)\n\n', `${LIST}`],
    ['carriage returns', '\r\n- [One](#one)\r\n', '  - [Two](#two)\n'],
  ])('replaces what differs in a list with %s', async (_, between, text) => {
    const broken = `# Design\n\n<!-- toc -->${between}<!-- /toc -->\n${BODY}`;
    const fix = (await fixOf(broken)) as Fix;
    expect(fix).toMatchObject({ safety: 'safe', edits: [{ text }] });
    const fixed = apply(broken, fix);
    expect(fixed.replaceAll('\r', '')).toBe(updated());
    expect(await fixOf(fixed)).toBeUndefined();
  });

  test('empties a list without headings', async () => {
    const broken = '<!-- toc -->\n- [One](#one)\n<!-- /toc -->\ntext\n';
    expect(apply(broken, (await fixOf(broken)) as Fix)).toBe('<!-- toc -->\n<!-- /toc -->\ntext\n');
  });

  test('is unsafe where it takes more away than a list', async () => {
    const broken = updated('Some words.\n- [One](#one)\n');
    const fix = (await fixOf(broken)) as Fix;
    expect(fix.safety).toBe('unsafe');
    expect(apply(broken, fix)).toBe(updated());
  });

  test.each([
    ['# Design\n\n## One\n\n### Two\n', updated()],
    ['# Design\n## One\n\n### Two\n', updated()],
    ['Design\n======\n\n## One\n', '# Design\n\n<!-- toc -->\n- [One](#one)\n<!-- /toc -->\n\n## One\n'],
    ['# Design', '# Design\n\n<!-- toc -->\n<!-- /toc -->\n'],
  ])('puts markers and list below the title of %j, for somebody to look at', async (text, expected) => {
    const fix = (await fixOf(text, { withoutToc: [] })) as Fix;
    expect(fix.safety).toBe('unsafe');
    const fixed = apply(text, fix);
    expect(fixed.replace('Design\n======', '# Design')).toBe(expected);
    expect(await fixOf(fixed, { withoutToc: [] })).toBeUndefined();
  });

  test.each([
    ['one marker', '# Design\n\n<!-- toc -->\n\n## One\n'],
    ['a list made by hand', '# Design\n\n- [One](#one)\n\n## One\n'],
    ['no title', '## One\n'],
  ])('is its author’s with %s', async (_, text) => {
    expect(await fixOf(text, { withoutToc: [] })).toBeUndefined();
  });
});
