import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../src/model/place.js';
import { compact } from '../../src/reporters/compact.js';
import { frame, sourceLines } from '../../src/reporters/frame.js';
import { pretty, summaryLine } from '../../src/reporters/terminal.js';
import { readyFor } from '../../src/reporters/width.js';
import { change, compared, DIRECTORY, finding, kep, marked, report } from '../support/report.js';

const YAML = `${DIRECTORY}/kep.yaml`;
const README = `${DIRECTORY}/README.md`;
const ESCAPE = '\u001B';

/** The frame of a text whose range stands between `«` and `»`. */
function draw(marks: string, path = README): string {
  const { place, text } = marked(path, marks);
  return lines(frame(sourceLines(text), place, 'full'));
}

function lines(drawn: ReturnType<typeof frame>): string {
  return `\n${drawn.map(({ kind, number, text }) => `${kind === 'mark' ? '' : (number ?? '')}|${text}`).join('\n')}\n`;
}

// The widths of every writing.
beforeAll(() => readyFor(['名']));

describe('frame', () => {
  it('underlines the exact range', () => {
    expect(draw('stage: beta\nname: «MyFeature» # gate\n')).toMatchInlineSnapshot(`
      "
      1|stage: beta
      2|name: MyFeature # gate
      |      ^^^^^^^^^
      "
    `);
  });

  it('looks at no more of a line than it prints', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    for (const column of [1, 3, 500, 40_000, 80_002]) {
      const line = `é${'x'.repeat(80_000)}`;
      const place = { path: README, start: { line: 2, column }, end: { line: 2, column: 80_002 } };
      const [above, source, mark] = frame([line, line], place, 'full');
      expect(above?.text).toMatch(/^éx{99}…$/);
      expect(source?.text).toMatch(column < 100 ? /^éx{99}…$/ : column < 80_002 ? /^…x{100}…$/ : /^…x{99}$/);
      expect(mark?.text.trimEnd().length).toBeLessThanOrEqual(102);
    }
    expect(segment.mock.calls.length).toBeGreaterThan(0);
    for (const [text] of segment.mock.calls) expect(text.length).toBeLessThanOrEqual(1000);
    segment.mockRestore();
  });

  it('shows of a long line what it shows of the same place in a shorter one', () => {
    const around = `名前 e\u0301 ${'ab '.repeat(60)}`;
    const drawn = (before: number, after: number): string => {
      const line = `${'.'.repeat(before)}${around}gate${around}${'.'.repeat(after)}`;
      const column = before + around.length + 1;
      const place = { path: README, start: { line: 1, column }, end: { line: 1, column: column + 4 } };
      return lines(frame([line], place));
    };
    expect(drawn(5000, 5000)).toBe(drawn(100, 100));
  });

  it('takes a tab for four columns', () => {
    expect(draw('\tname:\t«MyFeature»')).toMatchInlineSnapshot(`
      "
      1|    name:    MyFeature
      |             ^^^^^^^^^
      "
    `);
  });

  it('takes wide characters for two columns and combining ones for none', () => {
    expect(draw('- 名前: «機能ゲート» e\u0301: x')).toMatchInlineSnapshot(`
      "
      1|- 名前: 機能ゲート é: x
      |        ^^^^^^^^^^
      "
    `);
    expect(draw('- e\u0301le\u0301ment «x»')).toMatchInlineSnapshot(`
      "
      1|- élément x
      |          ^
      "
    `);
    expect(draw('🚀 go «now»')).toMatchInlineSnapshot(`
      "
      1|🚀 go now
      |      ^^^
      "
    `);
  });

  it('covers a wide character wholly when the range cuts through it', () => {
    expect(
      lines(frame(['a🚀b'], { path: README, start: { line: 1, column: 3 }, end: { line: 1, column: 4 } })),
    ).toBe(draw('a«🚀»b'));
  });

  it('underlines every line of a short range and leaves blanks out', () => {
    expect(draw('Metrics:\n  «- one\n\n    two  \n  three»\nrest')).toMatchInlineSnapshot(`
      "
      1|Metrics:
      2|  - one
      |  ^^^^^
      3|
      4|    two
      |    ^^^
      5|  three
      |  ^^^^^
      "
    `);
  });

  it('leaves out the middle of a long range', () => {
    expect(draw('«one\ntwo\nthree\nfour\nfive\nsix» seven')).toMatchInlineSnapshot(`
      "
      1|one
      |^^^
      2|two
      |^^^
      |⋮
      6|six seven
      |^^^
      "
    `);
  });

  it('is only the first line when it is short', () => {
    const { place, text } = marked(README, 'above\n«one\ntwo»');
    expect(lines(frame(sourceLines(text), place))).toMatchInlineSnapshot(`
      "
      2|one
      |^^^
      |⋮
      "
    `);
  });

  it('ends before a line feed that the range includes', () => {
    expect(draw('a «bc\n»d')).toMatchInlineSnapshot(`
      "
      1|a bc
      |  ^^
      "
    `);
  });

  it('shows one caret for an empty range, also behind the end of the line', () => {
    expect(draw('title:«»')).toMatchInlineSnapshot(`
      "
      1|title:
      |      ^
      "
    `);
    expect(draw('«»')).toMatchInlineSnapshot(`
      "
      1|
      |^
      "
    `);
  });

  it('cuts long lines around the range', () => {
    expect(draw(`${'a'.repeat(300)} «here» ${'b'.repeat(300)}`)).toMatchInlineSnapshot(`
      "
      1|…aaaaaaaaaaaaaaa here bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
      |                 ^^^^
      "
    `);
    expect(draw(`«start» ${'b'.repeat(300)}`)).toMatchInlineSnapshot(`
      "
      1|start bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
      |^^^^^
      "
    `);
    expect(draw(`${'a'.repeat(300)} «end»`)).toMatchInlineSnapshot(`
      "
      1|…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa end
      |                                                                                                 ^^^
      "
    `);
    expect(draw(`x «${'y'.repeat(300)}» z`)).toMatchInlineSnapshot(`
      "
      1|x yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
      |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
    expect(draw(`${'名'.repeat(90)}«ab»${'名'.repeat(90)}`)).toMatchInlineSnapshot(`
      "
      1|…名名名名名名名名ab名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名…
      |                 ^^
      "
    `);
  });

  it('adds the line above unless it is blank', () => {
    const place: Place = { path: YAML, start: { line: 2, column: 3 }, end: { line: 2, column: 4 } };
    expect(lines(frame(['gates:', '  - a'], place, 'full'))).toMatchInlineSnapshot(`
      "
      1|gates:
      2|  - a
      |  ^
      "
    `);
    expect(lines(frame(['  ', '  - a'], place, 'full'))).toMatchInlineSnapshot(`
      "
      2|  - a
      |  ^
      "
    `);
  });

  it.each<[string, Place]>([
    ['a place without start', { path: YAML }],
    ['a line that is not there', { path: YAML, start: { line: 9, column: 1 }, end: { line: 9, column: 2 } }],
  ])('shows nothing for %s', (_, place) => {
    expect(frame(['a'], place)).toEqual([]);
  });

  it.each<[string, Place]>([
    [
      'a column that is not there',
      { path: YAML, start: { line: 1, column: 99 }, end: { line: 1, column: 120 } },
    ],
    ['an end that is not there', { path: YAML, start: { line: 1, column: 2 }, end: { line: 9, column: 9 } }],
    ['an end before its start', { path: YAML, start: { line: 1, column: 3 }, end: { line: 1, column: 1 } }],
  ])('bears %s', (_, place) => {
    const drawn = frame(['abc'], place, 'full');
    expect(drawn.map(({ kind }) => kind)).toEqual(['source', 'mark']);
    expect(drawn[1]?.text).toMatch(/^ {0,3}\^+$/);
  });

  it('makes hostile text visible and keeps the carets in place', () => {
    expect(draw(`${ESCAPE}[2Jx \u202E«evil»\u0007`)).toMatchInlineSnapshot(`
      "
      1|\\u001B[2Jx \\u202Eevil\\u0007
      |                 ^^^^
      "
    `);
    expect(draw('##[error]«here»')).toMatchInlineSnapshot(`
      "
      1|## [error]here
      |          ^^^^
      "
    `);
  });

  it('counts lines as places do: a lone carriage return ends none', () => {
    expect(sourceLines('a\rb\r\nc\nd')).toEqual(['a\rb', 'c', 'd']);
    expect(draw('a\rb: «c»', YAML)).toMatchInlineSnapshot(`
      "
      1|a\\u000Db: c
      |          ^
      "
    `);
  });
});

describe('pretty', () => {
  const gate = marked(YAML, 'title: x\nfeature-gates:\n  - name: «UserNS»\n');
  const answered = marked(README, '- Feature gate name: «KubeletInUserNamespace»\n');
  const sources = { [YAML]: gate.text, [README]: answered.text };
  const contradiction = finding({
    rule: 'feature-gates-match-readme',
    subject: 'UserNS',
    message: 'Unexpected `UserNS`, expected `KubeletInUserNamespace` as in the README',
    place: gate.place,
    related: [{ message: 'answered here', place: answered.place }],
    help: 'Correct whichever of the two is wrong.',
  });

  it('shows both sides of a contradiction, help and verdict', () => {
    expect(`\n${pretty(report([contradiction], sources), { color: false })}`).toMatchInlineSnapshot(`
      "
      KEP-2033: Kubelet in user namespaces (implementable, beta, v1.37)

      keps/sig-node/2033-userns/kep.yaml:3:11 error feature-gates-match-readme
        Unexpected \`UserNS\`, expected \`KubeletInUserNamespace\` as in the README
          2 | feature-gates:
          3 |   - name: UserNS
            |           ^^^^^^
        answered here: keps/sig-node/2033-userns/README.md:1:22
          1 | - Feature gate name: KubeletInUserNamespace
            |                      ^^^^^^^^^^^^^^^^^^^^^^
        help: Correct whichever of the two is wrong.

      For why a rule exists and how to satisfy it: prr-lint explain feature-gates-match-readme

      ✖ 1 error in 1 of 1 KEP (0 clean): not ready for production readiness review
      "
    `);
  });

  it('shows files as a whole, help of several lines, what was there before and findings about the repository', () => {
    const other = kep({ directory: 'keps/sig-apps/7-clean', directoryNumber: '7', prrRequired: false });
    const approval = finding({
      rule: 'prr-approval-exists',
      message: 'Missing `keps/prod-readiness/sig-node/2033.yaml`',
      place: { path: 'keps/prod-readiness/sig-node/2033.yaml' },
      help: 'kep-number: 2033\n\nbeta:\n  approver: "@someone"\n',
    });
    const old = finding({ new: false, severity: 'warning' });
    const repository = finding({
      rule: 'prr-approval-has-kep',
      severity: 'notice',
      kep: null,
      message: 'Unexpected approval of KEP `1`',
      place: { path: 'keps/prod-readiness/sig-node/1.yaml' },
    });
    expect(
      `\n${pretty(report([approval, old, repository], {}, [other, kep()]), { color: false })}`,
    ).toMatchInlineSnapshot(`
      "
      Repository

      keps/prod-readiness/sig-node/1.yaml notice prr-approval-has-kep
        Unexpected approval of KEP \`1\`

      KEP-2033: Kubelet in user namespaces (implementable, beta, v1.37)

      keps/prod-readiness/sig-node/2033.yaml error prr-approval-exists
        Missing \`keps/prod-readiness/sig-node/2033.yaml\`
        help:
          kep-number: 2033

          beta:
            approver: "@someone"

      Already there, so they do not fail:
        keps/sig-node/2033-userns/kep.yaml:1:1: warning: Missing \`milestone.beta\` [stage-has-milestone]

      For why a rule exists and how to satisfy it: prr-lint explain prr-approval-exists

      ✖ 1 error, 1 notice in 1 of 2 KEPs (1 clean), 1 already there: not ready for production readiness review
      "
    `);
  });

  it.each<[string, Parameters<typeof finding>[0][], string]>([
    ['nothing', [], '✔ No findings in 1 KEP'],
    ['only what was there before', [{ new: false }], '✔ No new findings in 1 KEP, 1 already there'],
    ['an error', [{}], '✖ 1 error in 1 of 1 KEP (0 clean): not ready for production readiness review'],
    [
      'warnings',
      [{ severity: 'warning' }, { severity: 'warning' }, { severity: 'notice' }],
      '▲ 2 warnings, 1 notice in 1 of 1 KEP (0 clean): no errors, but reviewers usually object to the warnings',
    ],
    [
      'a notice',
      [{ severity: 'notice' }],
      '▲ 1 notice in 1 of 1 KEP (0 clean): ready for production readiness review',
    ],
  ])('judges in the last line: %s', (_, changes, expected) => {
    const made = report(changes.map((change) => finding(change)));
    expect(pretty(made, { color: false }).trimEnd().split('\n').at(-1)).toBe(expected);
    expect(summaryLine(made)).toBe(expected);
  });

  it('tells findings about the repository from those about KEPs', () => {
    expect(summaryLine(report([finding({ kep: null })]))).toBe(
      '✖ 1 error in the repository (1 KEP clean): not ready for production readiness review',
    );
  });

  it('gives no verdict where no review is required', () => {
    expect(summaryLine(report([finding()], {}, [kep({ prrRequired: false })]))).toBe(
      '✖ 1 error in 1 of 1 KEP (0 clean)',
    );
  });

  describe('where versions were compared', () => {
    const asking = change(kep(), ['stage alpha → beta', 'approval added']);
    const edited = kep({ directory: 'keps/sig-apps/7-edited', directoryNumber: '7' });

    it('says of each KEP what it was taken for and why', () => {
      const made = report([finding()], {}, [edited, kep()]);
      expect(
        `\n${pretty(compared(made, [asking, change(edited)]), { color: false })}`,
      ).toMatchInlineSnapshot(`
        "
        KEP-7: Kubelet in user namespaces (implementable, beta, v1.37)
          edit: only what it adds counts

        KEP-2033: Kubelet in user namespaces (implementable, beta, v1.37)
          requests a review: stage alpha → beta, approval added

        keps/sig-node/2033-userns/kep.yaml error stage-has-milestone
          Missing \`milestone.beta\`

        For why a rule exists and how to satisfy it: prr-lint explain stage-has-milestone

        ✖ 1 error in 1 of 2 KEPs (1 clean), compared with main: not ready for production readiness review
        "
      `);
    });

    it('says in words that no KEP was touched', () => {
      const none = compared(report([], {}, []));
      expect(pretty(none, { color: false })).toBe('✔ No KEP touched, compared with main\n');
      const alias = finding({ kep: null, severity: 'warning' });
      expect(summaryLine(compared(report([alias], {}, [])))).toBe(
        '▲ 1 warning in the repository (no KEP touched), compared with main',
      );
    });

    it.each<[string, readonly string[], string]>([
      ['a request', ['new KEP'], ': not ready for production readiness review'],
      ['an edit', [], ''],
    ])('calls a KEP ready or not only in the case of a request: %s', (_, reasons, verdict) => {
      const made = compared(report([finding(), finding({ new: false })]), [change(kep(), reasons)]);
      expect(summaryLine(made)).toBe(
        `✖ 1 error in 1 of 1 KEP (0 clean), 1 already there, compared with main${verdict}`,
      );
    });
  });

  it('colours without changing the text', () => {
    const made = report([contradiction], sources);
    const coloured = pretty(made, { color: true });
    expect(coloured).toContain(`${ESCAPE}[31merror${ESCAPE}[0m`);
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(pretty(made, { color: false }));
  });
});

describe('hostile text', () => {
  const evil = `::error::x\r\n##[set-env name=PATH]y\u001B]0;title\u0007\u009B31m\u202E`;
  const made = report(
    [
      finding({
        message: evil,
        help: evil,
        subject: evil,
        place: {
          path: '::add-mask::x/##[group]\n::error::',
          start: { line: 1, column: 1 },
          end: { line: 2, column: 9 },
        },
        related: [
          {
            message: evil,
            place: { path: evil, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          },
        ],
      }),
      finding({ message: evil, new: false, place: { path: evil } }),
    ],
    { '::add-mask::x/##[group]\n::error::': evil, [evil]: evil },
    [kep({ title: evil })],
  );

  const other = { ...compared(made, [change(kep(), [evil])]), baseName: evil };

  it.each([
    ['pretty of a comparison', pretty(other, { color: false })],
    ['pretty', pretty(made, { color: false })],
    ['pretty in colour', pretty(made, { color: true }).replaceAll(/\u001B\[\d+m/g, '')],
    ['compact', compact(made)],
  ])('commands neither terminal nor runner: %s', (_, text) => {
    for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(text).toContain('error');
  });
});

describe('compact', () => {
  it('is one line per finding', () => {
    const made = report([
      finding({ place: { path: YAML, start: { line: 3, column: 11 }, end: { line: 3, column: 17 } } }),
      finding({ severity: 'warning', new: false }),
    ]);
    expect(compact(made)).toBe(
      `${YAML}:3:11: error: Missing \`milestone.beta\` [stage-has-milestone]\n` +
        `${YAML}:1:1: warning: Missing \`milestone.beta\` [stage-has-milestone] (already there)\n`,
    );
  });

  it('is nothing without findings', () => {
    expect(compact(report([]))).toBe('');
  });
});
