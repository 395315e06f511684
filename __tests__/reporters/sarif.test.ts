import { createRequire } from 'node:module';
import Draft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { sarif } from '../../src/reporters/sarif.js';
import { rules } from '../../src/rules/index.js';
import { compared, DIRECTORY, finding, kep, marked, report } from '../support/report.js';
import { KEP, run, sample } from '../support/sample.js';

const require = createRequire(import.meta.url);
/** The schema of SARIF 2.1.0 as Microsoft ships it for tests like this. */
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const ajv = new Draft04.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[\w.~%!$&'()*+,;=:@/?#[\]-]*$/.test(text) && URL.canParse(text, 'file:///root/'),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
const validate = ajv.compile(schema);

const YAML = `${DIRECTORY}/kep.yaml`;

/** The one run of a report, after the schema. */
function runOf(of: Report, options?: Parameters<typeof sarif>[1]) {
  const text = sarif(of, options);
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

function resultsOf(findings: readonly Finding[]) {
  return runOf({ ...report(findings), rules }).results;
}

const prints = (results: readonly { partialFingerprints: Record<string, string> }[]) =>
  results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);

test('a finding with everything is a result with everything', () => {
  const { place } = marked(YAML, 'stage: beta\nfeature-gates:\n  - name: «UserNS»\n');
  const related = { message: 'answered [here]', place: { path: `${DIRECTORY}/README.md` } };
  const found = finding({ rule: 'stage-has-milestone', place, help: 'stage: beta', related: [related] });
  expect(resultsOf([found])).toEqual([
    {
      ruleId: 'stage-has-milestone',
      ruleIndex: rules.findIndex(({ id }) => id === 'stage-has-milestone'),
      level: 'error',
      message: { text: 'Missing `milestone.beta`.\n\nstage: beta\n\n[answered \\[here\\]](0)' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: YAML, uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 17 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: 'answered [here]' },
          physicalLocation: {
            artifactLocation: { uri: `${DIRECTORY}/README.md`, uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
          },
        },
      ],
      properties: { kep: DIRECTORY, subject: 'milestone' },
      partialFingerprints: {
        'prrLintFinding/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/),
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/),
      },
    },
  ]);
});

describe('a fix', () => {
  const { place } = marked(YAML, 'stage: beta\nstatus: «imlpemented»\n');
  const made = (fix: NonNullable<Finding['fix']>) => resultsOf([finding({ place, fix })])[0].fixes;

  test('is its edits, by file', () => {
    const other = {
      path: `${DIRECTORY}/README.md`,
      start: { line: 2, column: 1 },
      end: { line: 4, column: 1 },
    };
    const edits = [
      { place, text: 'implemented' },
      { place: other, text: '' },
    ];
    expect(made({ safety: 'safe', edits })).toEqual([
      {
        description: { text: 'Fix it without saying anything new.' },
        artifactChanges: [
          {
            artifactLocation: { uri: YAML, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 20 },
                insertedContent: { text: 'implemented' },
              },
            ],
          },
          {
            artifactLocation: { uri: other.path, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 4, endColumn: 1 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('that makes a file has no form in SARIF', () => {
    const edits = [{ place: { path: 'keps/prod-readiness/sig-node/2033.yaml' }, text: 'kep-number: 2033\n' }];
    expect(made({ safety: 'unsafe', edits })).toBeUndefined();
  });
});

describe('the tool', () => {
  const { tool, columnKind, automationDetails } = runOf({ ...report([]), rules });

  test('describes every rule for code scanning', () => {
    expect([tool.driver.name, tool.driver.semanticVersion]).toEqual(['prr-lint', '1.2.3']);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).toMatch(/^[^`]{10,1024}$/);
      expect(rule.help.text).toContain(`prr-lint explain ${rule.id}`);
      expect(rule.help.markdown).toContain(rule.fullDescription.markdown);
      expect(rule.properties['problem.severity']).toMatch(/^(error|warning|recommendation)$/);
      expect(rule).not.toHaveProperty('helpUri');
    }
  });

  test('counts columns as the report does and names its category', () => {
    expect([columnKind, automationDetails]).toEqual(['utf16CodeUnits', { id: 'prr-lint/' }]);
  });

  test('links to the pages of the rules where they are', () => {
    const { tool } = runOf({ ...report([]), rules }, { rulePage: (rule) => `https://x.example/${rule}.md` });
    expect(tool.driver.rules[0]).toMatchObject({
      helpUri: `https://x.example/${rules[0]?.id}.md`,
      help: {
        markdown: expect.stringContaining(`[Why, with examples](https://x.example/${rules[0]?.id}.md)`),
      },
    });
  });
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'note'],
] as const)('%s is the level %s', (severity, level) => {
  expect(resultsOf([finding({ severity })])[0].level).toBe(level);
});

test('paths begin at the top of the repository and are URIs', () => {
  const found = finding({ place: { path: 'keps/a b/ä#1?x:%.md' } });
  const { results } = runOf({ ...report([found]), rules }, { prefix: 'up stream/' });
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'up%20stream/keps/a%20b/%C3%A4%231%3Fx%3A%25.md',
  );
});

test('a finding of a rule that the report does not list is valid too', () => {
  expect(runOf(report([finding()])).results[0]).not.toHaveProperty('ruleIndex');
});

describe('a fingerprint', () => {
  const [before] = prints(resultsOf([finding()]));

  test.each<[string, Partial<Finding>, boolean]>([
    [
      'another place',
      { place: { path: YAML, start: { line: 9, column: 1 }, end: { line: 9, column: 2 } } },
      true,
    ],
    ['other words', { message: 'Reworded', help: 'Other' }, true],
    ['another severity', { severity: 'notice' }, true],
    ['an older finding', { new: false }, true],
    ['another rule', { rule: 'sig-is-known' }, false],
    ['another KEP', { kep: 'keps/sig-node/1-a' }, false],
    ['another subject', { subject: 'stage' }, false],
  ])('and %s', (_, changes, same) => {
    expect(prints(resultsOf([finding(changes)]))[0] === before).toBe(same);
  });

  test('tells two of the same apart', () => {
    const both = prints(resultsOf([finding(), finding()]));
    expect(both).toEqual([before, before?.replace(/:1$/, ':2')]);
  });

  test('is the one that GitHub goes by, and no other result has it', () => {
    const same = [finding(), finding({ subject: 'b' }), finding({ rule: 'sig-is-known' }), finding()];
    const made = resultsOf(same).map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints,
    );
    const hashes = made.map((one: Record<string, string>) => one.primaryLocationLineHash);
    expect(hashes).toEqual(prints(resultsOf(same)));
    expect(new Set(hashes).size).toBe(same.length);
  });

  test('does not depend on what the change touches', () => {
    const at = (line: number) => ({ path: YAML, start: { line, column: 1 }, end: { line, column: 2 } });
    const two = [finding({ place: at(1) }), finding({ place: at(9) })];
    const touched = { ...compared(report(two)), touched: new Map([[YAML, [{ from: 9, to: 9 }]]]) };
    const byLine = (made: Report) =>
      new Map(
        runOf(made).results.map(
          (result: {
            locations: { physicalLocation: { region: { startLine: number } } }[];
            partialFingerprints: Record<string, string>;
          }) => [result.locations[0]?.physicalLocation.region.startLine, result.partialFingerprints],
        ),
      );
    expect(byLine(touched)).toEqual(byLine(compared(report(two))));
  });
});

describe('the base version', () => {
  test('tells what is new', () => {
    const made = compared(report([finding(), finding({ subject: 'b', new: false })]));
    expect(runOf(made).results.map((result: { baselineState: string }) => result.baselineState)).toEqual([
      'new',
      'unchanged',
    ]);
  });

  test('is not invented', () => {
    expect(runOf(report([finding()])).results[0]).not.toHaveProperty('baselineState');
  });
});

test('new, then worst, then nearest to the change comes first', () => {
  const on = (subject: string, line: number, changes: Partial<Finding> = {}) =>
    finding({
      subject,
      place: { path: YAML, start: { line, column: 1 }, end: { line, column: 2 } },
      ...changes,
    });
  const made = compared(
    report([
      on('old', 1, { new: false }),
      on('notice', 1, { severity: 'notice' }),
      on('far', 9),
      on('near', 2),
    ]),
    [],
    { [YAML]: [{ from: 1, to: 3 }] },
  );
  expect(
    runOf(made).results.map((result: { properties: { subject: string } }) => result.properties.subject),
  ).toEqual(['near', 'far', 'notice', 'old']);
});

test('more results than GitHub takes are cut at the end, and that is said', () => {
  const many = Array.from({ length: 25_003 }, (_, i) =>
    finding({ subject: `${i}`, severity: i < 25_002 ? 'notice' : 'error' }),
  );
  const log = JSON.parse(sarif(report(many)));
  const { results, invocations } = log.runs[0];
  expect(results).toHaveLength(25_000);
  expect(results[0].level).toBe('error');
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '3 more findings are left out, the least first.',
  );
  expect(validate({ ...log, runs: [{ ...log.runs[0], results: results.slice(0, 2) }] })).toBe(true);
});

describe('hostile text', () => {
  const evil =
    '[click](javascript:x) {0} ##[add-mask]y\r\n::error::z\u001B[31m\u202E\uD800 \\[a](1) <img src=x> @octocat';

  test('is no link, no placeholder and no command, and its path stays a path', () => {
    const place = { path: `../${evil}\uD800`, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const hostile = finding({
      message: evil,
      help: evil,
      subject: evil,
      kep: evil,
      place,
      related: [{ message: evil, place }],
    });
    const made = { ...report([hostile], {}, [kep({ directory: evil })]), rules };
    const [result] = runOf(made).results;
    const links = [...result.message.text.matchAll(/\]\(/g)];
    expect(links).toHaveLength(1);
    expect(result.message.text).toMatch(/\]\(0\)$/);
    expect(result.message.text).not.toMatch(/(^|[^{]){\d+}(?!})/);
    expect(result.message.text).not.toMatch(/(?!\n)\p{Cc}/u);
    const text = sarif(made);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
    for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
  });
});

test('a real run is valid, and its regions underline what the findings do', async () => {
  const made = await run(sample({ 'kep.yaml': 'latest-milestone: v1.30\nstage: bta\n' }));
  const { results } = runOf(made, { prefix: 'upstream/' });
  expect(results.length).toBe(made.findings.length);
  const wrong = results.find((result: { ruleId: string }) => result.ruleId === 'kep-yaml-is-valid');
  const { artifactLocation, region } = wrong.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe(`upstream/${KEP}/kep.yaml`);
  const line = (made.sources.get(`${KEP}/kep.yaml`) ?? '').split('\n')[region.startLine - 1] ?? '';
  expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('bta');
});

test('the schema refuses what is no SARIF', () => {
  const log = JSON.parse(sarif(report([finding()])));
  expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  log.runs[0].results[0].level = 'notice';
  expect(validate(log)).toBe(false);
});
