import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.js';
import { junit } from '../../src/reporters/junit.js';
import { finding, kep, report } from '../support/report.js';
import { run, sample } from '../support/sample.js';

const schema = readFileSync(new URL('../fixtures/junit.xsd', import.meta.url), 'utf8');

/** What is wrong with each of some documents, by one run: it starts a thread and compiles a program. */
async function errors(...documents: readonly string[]): Promise<readonly (readonly string[])[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const found = (await validateXML({ xml, schema })).errors.map(({ rawMessage }) => rawMessage);
  const each = xml.map(({ fileName }) => found.filter((message) => message.startsWith(fileName)));
  expect(each.flat().length, found.join('\n')).toBe(found.length);
  return each;
}

/** The report as XML that is valid and counts what it holds. */
async function valid(of: Report, failOn: Parameters<typeof junit>[1] = 'error'): Promise<string> {
  const xml = junit(of, failOn);
  expect(await errors(xml)).toEqual([[]]);
  const [, tests, failures] = /<testsuites name="prr-lint" tests="(\d+)" failures="(\d+)"/.exec(xml) ?? [];
  expect(xml.match(/<testcase /g)?.length ?? 0).toBe(Number(tests));
  expect(xml.match(/<failure /g)?.length ?? 0).toBe(Number(failures));
  return xml;
}

test('a suite per KEP, a case per finding, a failure where it fails', async () => {
  const clean = kep({ directory: 'keps/sig-apps/7-clean' });
  const made = report(
    [
      finding({
        help: 'milestone:\n  beta: "v1.37"',
        related: [
          {
            message: 'stage',
            place: { path: 'README.md', start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
          },
        ],
      }),
      finding({
        rule: 'sig-is-known',
        subject: 'owning-sig',
        severity: 'warning',
        message: 'Unexpected `x`',
      }),
      finding({ rule: 'aliases-are-known', kep: null, new: false, place: { path: 'OWNERS_ALIASES' } }),
    ],
    {},
    [clean, kep()],
  );
  expect(await valid(made)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="prr-lint" tests="4" failures="1" errors="0">
      <testsuite name="keps/sig-apps/7-clean" tests="1" failures="0" errors="0">
        <testcase name="no findings" classname="keps/sig-apps/7-clean"/>
      </testsuite>
      <testsuite name="keps/sig-node/2033-userns" tests="2" failures="1" errors="0">
        <testcase name="stage-has-milestone: milestone" classname="keps/sig-node/2033-userns">
          <failure message="Missing \`milestone.beta\`" type="error">keps/sig-node/2033-userns/kep.yaml: error: Missing \`milestone.beta\`
    stage: README.md:2:1

    milestone:
      beta: &#34;v1.37&#34;</failure>
        </testcase>
        <testcase name="sig-is-known: owning-sig" classname="keps/sig-node/2033-userns">
          <system-out>keps/sig-node/2033-userns/kep.yaml: warning: Unexpected \`x\`</system-out>
        </testcase>
      </testsuite>
      <testsuite name="the repository" tests="1" failures="0" errors="0">
        <testcase name="aliases-are-known: milestone" classname="the repository">
          <system-out>OWNERS_ALIASES: error: Missing \`milestone.beta\` (already there)</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test.each([
  ['error', 1],
  ['warning', 2],
  ['never', 0],
] as const)('fail-on %s has %i failures', async (failOn, number) => {
  const findings = [
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'notice' }),
    finding({ new: false }),
  ];
  const xml = await valid(report(findings), failOn);
  expect(xml.match(/<failure /g)?.length ?? 0).toBe(number);
  expect(xml.match(/<system-out>/g)?.length).toBe(4 - number);
});

test('the same rule and subject twice are two names', async () => {
  const xml = await valid(report([finding(), finding(), finding({ subject: 'other' })]));
  expect([...xml.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'stage-has-milestone: milestone',
    'stage-has-milestone: milestone (2)',
    'stage-has-milestone: other',
  ]);
});

test('a report without anything is valid', async () => {
  expect(await valid(report([], {}, []))).toContain('tests="0"');
});

test('a real run is valid', async () => {
  const made = await run(sample({ 'kep.yaml': 'stage: bta\nlatest-milestone: v1.30\n' }));
  expect(made.counts.error).toBeGreaterThan(0);
  await valid(made);
});

describe('hostile text', () => {
  const evil =
    '"><![CDATA[ ]]> & \'<x y="z"/> &amp; <!-- \u0000\u0008\u000B\u001B[31m\u007F\u0085\u202E\u2028\uD800 \uFFFE\uFFFF 🚀\r\n::error::x\r##[add-mask]y';

  test('is text, legal in XML 1.0 and no command', async () => {
    const place = { path: `keps/${evil}` };
    const hostile = finding({
      kep: evil,
      subject: evil,
      message: evil,
      help: evil,
      place,
      related: [{ message: evil, place }],
    });
    const xml = await valid(report([hostile, { ...hostile, new: false }], {}, [kep({ directory: evil })]));
    expect(xml.match(/<\/?[a-z-]+/g)).toEqual(
      (await valid(report([finding(), finding({ new: false })]))).match(/<\/?[a-z-]+/g),
    );
    expect(xml).not.toMatch(/[^\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    expect(xml).toContain('\\u0000');
    expect(xml).toContain('\\uFFFE\\uFFFF 🚀');
    for (const line of xml.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    expect(xml).not.toContain('##[');
  });

  test('the schema refuses what is no JUnit', async () => {
    const xml = junit(report([finding()]), 'error');
    const wrong = [
      xml.replace(' classname=', ' class='),
      xml.replaceAll('failure', 'fault'),
      xml.replace('tests="1"', 'tests="one"'),
    ];
    for (const found of await errors(...wrong)) expect(found).not.toEqual([]);
  });
});
