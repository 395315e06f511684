import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Place } from '../../src/model/place.js';
import type { Answer } from '../../src/model/readme.js';
import type { ReportedKep } from '../../src/model/report.js';
import { markdown } from '../../src/reporters/summary.js';
import { answer, change, compared, DIRECTORY, finding, kep, report, yamlFile } from '../support/report.js';
import { run, sample } from '../support/sample.js';

const HOSTILE =
  '</details><img src=x> | `a` ![p](https://x.example/p.png) [l](https://x.example) @octocat #12 <!-- \n\n# Heading\n\n| a |\n';

const link = ({ path, start }: Place): string => `https://x.example/${path}${start ? `#L${start.line}` : ''}`;

/** KEP number `n` of many, with so many findings of each severity. */
function numbered(n: number, errors: number, warnings = 0): { kep: ReportedKep; findings: Finding[] } {
  const directory = `keps/sig-node/${n}-feature`;
  const of = (severity: Finding['severity'], number: number) =>
    Array.from({ length: number }, (_, i) =>
      finding({
        severity,
        kep: directory,
        subject: `${i}`,
        message: `${severity} ${i} of ${n}`,
        help: `Do ${i}`,
        place: { path: `${directory}/kep.yaml` },
      }),
    );
  return {
    kep: kep({
      directory,
      directoryNumber: `${n}`,
      metadata: yamlFile(`${directory}/kep.yaml`, { title: `Feature ${n}`, 'kep-number': `${n}` }),
    }),
    findings: [...of('error', errors), ...of('warning', warnings)],
  };
}

function reportOf(all: readonly { kep: ReportedKep; findings: readonly Finding[] }[]) {
  return report(
    all.flatMap(({ findings }) => findings),
    {},
    all.map((one) => one.kep),
  );
}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

/** Every node of a type, but for what stands in `<code>`: GitHub makes nothing of that. */
function all<Type extends Nodes['type']>(root: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  let inCode = false;
  const outside = ('children' in root ? root.children : []).filter((child: Nodes) => {
    if (child.type === 'html') inCode = child.value === '<code>';
    return !inCode;
  });
  const found = outside.flatMap((child) => all(child, type));
  return root.type === type ? [root as Extract<Nodes, { type: Type }>, ...found] : found;
}

/** The cells of the rows below the head of a table, as plain text. */
function rows(page: string, table = 0): string[][] {
  const text = (node: Nodes): string => {
    if ('children' in node) return node.children.map(text).join('');
    return 'value' in node && node.type !== 'html' ? node.value : '';
  };
  return (all(parse(page), 'table')[table]?.children ?? []).slice(1).map((row) => row.children.map(text));
}

function withAnswers(answers: readonly Answer[]): ReportedKep {
  const base = kep();
  return kep({
    readme: {
      ...base.readme,
      questionnaire: { path: base.readme.path },
      answers: new Map(answers.map((one) => [one.question.id, one])),
    },
  });
}

describe('the verdict', () => {
  test.each([
    ['no findings', [], '## ✅ Nothing found in 1 KEP'],
    ['only older findings', [finding({ new: false })], '## ✅ Nothing new found in 1 KEP'],
    ['warnings', [finding({ severity: 'warning' })], '## ⚠️ No errors in 1 KEP'],
    ['errors', [finding()], '## ❌ 1 of 1 KEP not ready for production readiness review'],
  ] as const)('of %s', (_, findings, heading) => {
    expect(markdown(report(findings)).split('\n')[0]).toBe(heading);
  });

  test('counts what is new, and apart from it what is not', () => {
    const findings = [
      finding(),
      finding({ severity: 'warning' }),
      finding({ severity: 'warning' }),
      finding({ new: false }),
    ];
    expect(markdown(report(findings)).split('\n')[2]).toBe(
      '**1 error to fix**, 2 warnings · 1 finding already there',
    );
  });
});

describe('what to do next', () => {
  const fix = (safety: 'safe' | 'unsafe') => ({ safety, edits: [] });
  const nextSteps = (page: string): string[] => (/\n```\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '').split('\n');

  test('is told first: how many errors, how many with one command, and the commands', () => {
    const findings = [
      finding({ fix: fix('safe') }),
      finding(),
      finding({ fix: fix('unsafe'), severity: 'warning' }),
    ];
    const page = markdown(report(findings));
    expect(page.split('\n')[2]).toBe('**2 errors to fix, 1 with one command**, 1 warning');
    expect(nextSteps(page)).toEqual([
      `prr-lint lint ${DIRECTORY}                # shows each with its lines`,
      `prr-lint fix ${DIRECTORY}                 # fixes 1`,
      `prr-lint fix --unsafe-fixes ${DIRECTORY}  # fixes 1 more, to be looked at`,
    ]);
  });

  test.each([
    ['without a base', 4, undefined, ['prr-lint lint', 'prr-lint fix --all']],
    [
      'with a base',
      4,
      "it's new",
      ["prr-lint lint --changed-since 'it'\\''s new'", "prr-lint fix --changed-since 'it'\\''s new'"],
    ],
    ['of two KEPs', 2, 'main', ['prr-lint lint keps/0 keps/1', 'prr-lint fix keps/0 keps/1']],
  ])('of many KEPs names what they have in common, %s', (_, number, baseName, commands) => {
    const findings = Array.from({ length: number }, (_, i) =>
      finding({ kep: `keps/${i}`, fix: fix('safe') }),
    );
    const made = { ...report(findings), baseName };
    expect(nextSteps(markdown(made)).map((line) => line.split('  #')[0]?.trim())).toEqual(commands);
  });

  test('is nothing where nothing is new', () => {
    expect(markdown(report([finding({ new: false })]))).not.toContain('prr-lint lint');
  });
});

describe('the table', () => {
  test('has a row per KEP, the worst first', () => {
    const page = markdown(reportOf([numbered(1, 0), numbered(2, 1, 1), numbered(3, 0, 4), numbered(4, 2)]), {
      link,
    });
    expect(rows(page).map(([name, , , found]) => [name, found])).toEqual([
      ['4: Feature 4', '❌\u00A02'],
      ['2: Feature 2', '❌\u00A01 ⚠️\u00A01'],
      ['3: Feature 3', '⚠️\u00A04'],
      ['1: Feature 1', ''],
    ]);
    expect(page).toContain('[4: Feature 4](https://x.example/keps/sig-node/4-feature/README.md)');
  });

  test('has stage, milestone and answered questions; the approver stands in the details, as code', () => {
    const reviewed = {
      ...withAnswers([answer('slos', 'answered'), answer('slis', 'missing')]),
      approver: 'jane-example',
    };
    const page = markdown(report([finding()], {}, [reviewed]));
    expect(rows(page)).toEqual([
      ['2033: Kubelet in user namespaces', 'beta\u00A0v1.37', '1\u00A0of\u00A02', '❌\u00A01'],
    ]);
    expect(page).toContain(' · approver `jane-example`\n');
  });

  test('says when no review is due, and the status that is the reason', () => {
    const early = kep({
      status: 'provisional',
      prrRequired: false,
      latestMilestone: undefined,
      stage: undefined,
    });
    expect(rows(markdown(report([], {}, [early])))).toEqual([
      ['2033: Kubelet in user namespaces (provisional)', '', 'no review due', ''],
    ]);
  });

  test('of hundreds of KEPs shows the worst and folds the rest', () => {
    const many = Array.from({ length: 337 }, (_, i) => numbered(i + 1, i % 5));
    const page = markdown(reportOf(many), { link });
    expect(rows(page, 0)).toHaveLength(25);
    expect(rows(page, 0).every((cells) => cells[3] === '❌\u00A04')).toBe(true);
    expect(page).toContain('<summary>244 more KEPs</summary>');
    expect(page).toContain('<summary>68 KEPs without findings</summary>');
    expect(page.match(/<details(?: open)?><summary><b>/g)).toHaveLength(30);
    expect(page).toContain('_Left out for length: details of 239 KEPs. `--format json` has everything._');
    expect(rows(page, 2)).toEqual([['stage-has-milestone', '671', '', '', '269']]);
  });
});

describe('a comparison', () => {
  const first = kep({ directory: 'keps/sig-node/1-a', metadata: yamlFile('a', { title: 'A' }) });
  const second = kep({ directory: 'keps/sig-node/2-b', metadata: yamlFile('b', { title: 'B' }) });
  const asking = change(first, ['stage alpha → beta', 'approval added']);
  const of = (findings: readonly Finding[]) =>
    compared(report(findings, {}, [first, second]), [asking, change(second)]);

  test('is told below the verdict', () => {
    expect(markdown(of([])).split('\n').slice(0, 3)).toEqual([
      '## ✅ Nothing found in 2 KEPs',
      '',
      'Compared with `main`: 1 KEP requests a review and is held to everything; 1 KEP is edited and held to what that adds.',
    ]);
  });

  test('is told below the name of a KEP', () => {
    expect(rows(markdown(of([]))).map((cells) => cells.slice(0, 2))).toEqual([
      ['2033: Arequest: stage alpha → beta, approval added', 'beta\u00A0v1.37'],
      ['2033: Bedit', 'beta\u00A0v1.37'],
    ]);
  });

  test.each([
    [first, '## ❌ 1 of 2 KEPs not ready for production readiness review'],
    [second, '## ❌ New errors in 1 of 2 KEPs'],
  ])('calls a KEP ready or not only when a review is requested', ({ directory }, heading) => {
    expect(markdown(of([finding({ kep: directory })])).split('\n')[0]).toBe(heading);
  });

  test('that finds no KEP says so in words', () => {
    const none = compared(report([], {}, []));
    expect(markdown(none)).toBe(
      '## ✅ No KEP touched\n\nCompared with `main`: no KEP of this version has changed.\n',
    );
    const alias = finding({ kep: null, message: 'Missing alias', place: { path: 'OWNERS_ALIASES' } });
    expect(markdown(compared(report([alias], {}, []))).split('\n')[0]).toBe('## ❌ Errors in the repository');
  });

  test('lists what was there before, folded, also of a KEP without anything new', () => {
    const page = markdown(of([finding({ kep: first.directory, new: false, message: 'Old', help: 'Do.' })]));
    expect(page).toContain('## ✅ Nothing new found in 2 KEPs\n\n1 finding already there\n');
    expect(page).toMatch(
      /<details><summary><b>2033: A<\/b> — 1 finding already there<\/summary><br>\n\n❌ Old<br>\n.*\n\n<\/details>/,
    );
    const both = markdown(
      of([finding({ kep: first.directory }), finding({ kep: first.directory, new: false })]),
    );
    expect(both).toMatch(/<details open>[\s\S]+<details><summary>1 finding already there<\/summary>/);
    expect(page).not.toContain('Do.');
  });

  test('is escaped: a branch and a stage are what their author made of them', () => {
    const page = markdown({
      ...compared(report([], {}, [first]), [change(first, [`stage \`a\` → \`${HOSTILE}\``])]),
      baseName: HOSTILE,
    });
    expect(rows(page)).toHaveLength(1);
    expect(all(parse(page), 'heading')).toHaveLength(1);
    expect([...all(parse(page), 'link'), ...all(parse(page), 'image')]).toEqual([]);
  });
});

describe('the details of a KEP', () => {
  test('are a sign per question, and the open ones by name with a link', () => {
    const place = { path: 'README.md', start: { line: 7, column: 1 }, end: { line: 7, column: 2 } };
    const early = {
      ...answer('mechanism', 'answered'),
      question: {
        ...answer('x', 'answered').question,
        id: 'mechanism',
        section: 'Enablement',
        stage: 'alpha',
      },
    };
    const late = {
      ...answer('late', 'missing'),
      question: { ...answer('x', 'answered').question, id: 'late', stage: 'stable' },
    };
    const page = markdown(
      report([finding()], {}, [
        withAnswers([
          early,
          answer('slos', 'answered'),
          { ...answer('slis', 'missing'), place },
          { ...answer('working', 'deferred'), place },
          answer('in-use', 'na'),
          answer('metrics', 'unanswered'),
          late,
        ]),
      ]),
      { link },
    );
    expect(rows(page, 1)).toEqual([
      ['Enablement', '✅', '1\u00A0of\u00A01', ''],
      [
        'Monitoring Requirements',
        ['✅', '❓', '⏳', '➖', '⬜', '▫️'].join('\u00A0'),
        '1\u00A0of\u00A05',
        '❓\u00A0slis, ⏳\u00A0working, ➖\u00A0in-use, ⬜\u00A0metrics',
      ],
    ]);
    expect(page).toContain('❓&nbsp;[`slis`](https://x.example/README.md#L7)');
    expect(page).toContain(
      '**2 of 6 questions due are answered** · ➖ 1 only N/A · ⏳ 1 postponed · ⬜ 1 not answered · ❓ 1 not asked',
    );
  });

  test('leave out questions that came after the KEP', () => {
    const young = {
      ...answer('young', 'missing'),
      question: { ...answer('x', 'missing').question, since: { major: 1, minor: 38 } },
    };
    expect(markdown(report([finding()], {}, [withAnswers([young, answer('slos', 'answered')])]))).toContain(
      '**1 of 1 questions due are answered**',
    );
  });

  test('tell each finding with its line, rule, related places and help', () => {
    const page = markdown(
      report([
        finding({
          message: 'Unexpected `Foo`, expected `Bar`',
          place: {
            path: 'keps/sig-node/2033-userns/kep.yaml',
            start: { line: 3, column: 1 },
            end: { line: 3, column: 4 },
          },
          related: [
            {
              message: 'answered here',
              place: {
                path: 'keps/sig-node/2033-userns/README.md',
                start: { line: 9, column: 1 },
                end: { line: 9, column: 2 },
              },
            },
          ],
          help: 'Correct whichever is wrong.',
        }),
      ]),
      { link, rulePage: (rule) => `https://x.example/rules/${rule}` },
    );
    expect(page).toContain(
      '❌ Unexpected `Foo`, expected `Bar`<br>\n' +
        '[`kep.yaml:3`](https://x.example/keps/sig-node/2033-userns/kep.yaml#L3) · ' +
        '[`stage-has-milestone`](https://x.example/rules/stage-has-milestone) · ' +
        'answered here: [`README.md:9`](https://x.example/keps/sig-node/2033-userns/README.md#L9)\n\n' +
        '> Correct whichever is wrong.\n',
    );
  });

  test.each([
    ['a sentence', 'Name the metric.', '> Name the metric.'],
    ['a line of YAML', 'stage: beta', '```\nstage: beta\n```'],
    ['several lines', 'milestone:\n  beta: "v1.37"\n', '```\nmilestone:\n  beta: "v1.37"\n```'],
    [
      'words before lines',
      'Add below it:\n###### Are there any?',
      '> Add below it:\n\n```\n###### Are there any?\n```',
    ],
    [
      'an introduction and lines',
      'Add this file:\n\nkep-number: 1\nalpha:\n',
      '> Add this file:\n\n```\nkep-number: 1\nalpha:\n```',
    ],
  ])('show %s of help as what it is', (_, help, written) => {
    expect(markdown(report([finding({ help })]))).toContain(
      `\`stage-has-milestone\`\n\n${written}\n\n</details>`,
    );
  });

  test('say the same help once, below the findings it belongs to', () => {
    const help = 'Answer it.';
    const page = markdown(
      report([finding({ help, subject: 'a' }), finding({ help, subject: 'b' }), finding({ help: 'Other.' })]),
    );
    expect(page.split('> Answer it.')).toHaveLength(2);
    expect(page.indexOf('> Answer it.')).toBeGreaterThan(
      page.lastIndexOf('Missing `milestone.beta`', page.indexOf('> Answer it.')),
    );
    expect(page).toContain('> Other.');
  });

  test('put errors before warnings, and older findings apart', () => {
    const page = markdown(
      report([
        finding({ severity: 'notice', message: 'third' }),
        finding({ severity: 'warning', message: 'second' }),
        finding({ message: 'first' }),
        finding({ message: 'older', new: false }),
      ]),
    );
    const order = [
      '❌ first',
      '⚠️ second',
      'ℹ️ third',
      '<summary>1 finding already there</summary>',
      '❌ older',
    ];
    expect(order.map((text) => page.indexOf(text))).toEqual(
      order.map((text) => page.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(order.filter((text) => !page.includes(text))).toEqual([]);
  });

  test('are unfolded when they are few, else those of the worst', () => {
    const folded = (number: number) =>
      markdown(reportOf(Array.from({ length: number }, (_, i) => numbered(i + 1, 1))));
    expect(folded(3)).toContain('<details open>');
    // Of more, the worst.
    expect(folded(4).match(/<details open>/g)).toHaveLength(1);
    expect(folded(4)).toContain('<details open><summary><b>1: Feature 1');
  });
});

test('findings on the repository have a section of their own, older ones folded', () => {
  const older = finding({ kep: null, message: 'Older', place: { path: 'OWNERS_ALIASES' }, new: false });
  const elsewhere = finding({ kep: 'keps/sig-node/1-unread', message: 'Elsewhere' });
  const page = markdown(report([older, elsewhere]));
  expect(page).toMatch(
    /### The repository\n\n❌ Elsewhere<br>\n[^\n]+\n\n<details><summary>1 finding already there<\/summary>/,
  );
});

test('findings on the repository have a section of their own', () => {
  const page = markdown(
    report([finding({ kep: null, message: 'Missing alias', place: { path: 'OWNERS_ALIASES' } })]),
    { link },
  );
  expect(page).toContain(
    '### The repository\n\n❌ Missing alias<br>\n[`OWNERS_ALIASES`](https://x.example/OWNERS_ALIASES)',
  );
  expect(page.startsWith('## ❌ No errors in 1 KEP, but in the repository\n')).toBe(true);
});

test('hostile text changes nothing but itself', () => {
  const harmless = hostilePage('harmless');
  const hostile = hostilePage(HOSTILE);
  const shape = (root: Root) =>
    ['heading', 'table', 'tableRow', 'tableCell', 'link', 'image', 'list'].map(
      (type) => all(root, type as Nodes['type']).length,
    );
  expect(shape(parse(hostile))).toEqual(shape(parse(harmless)));
  const elements = (root: Root) =>
    all(root, 'html')
      .flatMap(({ value }) => value.match(/<\/?[a-z]+/g) ?? [])
      .filter((tag) => !/code|wbr/.test(tag));
  expect(elements(parse(hostile))).toEqual(elements(parse(harmless)));
});

function hostilePage(text: string): string {
  const base = withAnswers([
    { ...answer('x', 'missing'), question: { ...answer('x', 'missing').question, id: text, section: text } },
  ]);
  const one: ReportedKep = {
    ...base,
    directory: `keps/sig-node/2033-${text}`,
    title: text,
    approver: text,
    status: text,
  };
  const place = { path: `keps/${text}` };
  return markdown(
    report(
      [
        finding({
          kep: one.directory,
          rule: 'a-rule',
          message: text,
          help: text,
          place,
          related: [{ message: text, place }],
        }),
        finding({ kep: null, message: text, place }),
      ],
      {},
      [one],
    ),
    { link: () => `https://x.example/${text}` },
  );
}

describe('the limit', () => {
  const many = reportOf(Array.from({ length: 400 }, (_, i) => numbered(i + 1, 60, 20)));

  test.each([2_000, 10_000, 65_536, 1_000_000])(
    'of %i bytes holds, and what is left out is said',
    (limit) => {
      const page = markdown(many, { link, limit });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
      expect(page).toMatch(/^## ❌ 400 of 400 KEPs not ready/);
      expect(page).toMatch(
        /_Left out for length: .*details of \d+ KEPs\. `--format json` has everything\._\n$/,
      );
      expect(page.match(/<details/g)?.length).toBe(page.match(/<\/details>/g)?.length);
    },
  );

  test('holds for the largest texts', () => {
    const long = Array.from({ length: 300 }, (_, i) =>
      finding({ subject: `${i}`, message: '&'.repeat(10_000), help: '|\n`'.repeat(10_000) }),
    );
    expect(Buffer.byteLength(markdown(report(long)))).toBeLessThanOrEqual(1_000_000);
  });

  test('does not touch a page that fits', () => {
    expect(markdown(report([finding()]))).not.toContain('Left out');
  });
});

test('a real KEP with a defect is told with its questionnaire', async () => {
  const page = markdown(await run(sample({ 'kep.yaml': 'latest-milestone: v1.30\n' })));
  expect(page).toMatch(/^## ❌ 1 of 1 KEP not ready/);
  expect(page).toContain('`latest-milestone-is-current`');
  expect(rows(page, 1).map(([section, signs]) => [section, signs?.split('\u00A0').length])).toEqual([
    ['Feature Enablement and Rollback', 5],
    ['Rollout, Upgrade and Rollback Planning', 4],
    ['Monitoring Requirements', 5],
    ['Dependencies', 1],
    ['Scalability', 7],
    ['Troubleshooting', 3],
  ]);
});
