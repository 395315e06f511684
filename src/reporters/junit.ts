import { type FailOn, fails } from '../model/fail-on.js';
import type { Finding } from '../model/finding.js';
import type { Note, Place } from '../model/place.js';
import type { Report } from '../model/report.js';
import { byKep } from './by-kep.js';
import { oneLine, xml } from './escape.js';
import type { Reporter } from './reporter.js';

export const junitReporter: Reporter = {
  name: 'junit',
  summary: 'XML for Jenkins, Prow and their kin: a test case per finding',
  render: (report, { failOn }) => junit(report, failOn),
};

/** A KEP, or the repository, as JUnit has it: a suite with a test case per finding. */
interface Suite {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Why the KEP was not judged. */
  readonly error?: string;
}

/**
 * The report as JUnit XML, in the form that Jenkins, Prow and their kin read: a suite per KEP, a test case per finding, and one that
 * passes for a KEP without findings. What fails at `failOn` is a failure; the words of the others are in `system-out`. Rule and
 * subject name a test case, so that a history of runs shows it under one name.
 */
export function junit(report: Report, failOn: FailOn): string {
  const suites = suitesOf(report);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: report.tool.name, ...counts(suites, failOn) })}>`,
    ...suites.flatMap((suite) => suiteLines(suite, failOn)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suitesOf({ keps, findings, failures }: Report): readonly Suite[] {
  const directories = new Set([
    ...keps.map(({ directory }) => directory),
    ...findings.map(({ kep }) => kep).filter((kep) => kep !== null),
  ]);
  const groups = byKep(findings);
  const general = groups.get(null) ?? [];
  return [
    ...failures.map(({ kep, message }) => ({ name: kep, findings: [], error: message })),
    ...[...directories].map((directory) => ({ name: directory, findings: groups.get(directory) ?? [] })),
    ...(general.length > 0 ? [{ name: 'the repository', findings: general }] : []),
  ];
}

function counts(suites: readonly Suite[], failOn: FailOn) {
  const findings = suites.flatMap((suite) => suite.findings);
  return {
    tests: findings.length + suites.filter((suite) => suite.findings.length === 0).length,
    failures: findings.filter((finding) => fails(finding, failOn)).length,
    errors: suites.filter(({ error }) => error !== undefined).length,
  };
}

function suiteLines(suite: Suite, failOn: FailOn): string[] {
  const seen = new Map<string, number>();
  const cases = suite.findings.flatMap((finding) => {
    const name = `${finding.rule}: ${finding.subject}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return caseLines(
      finding,
      { name: number === 1 ? name : `${name} (${number})`, classname: suite.name },
      failOn,
    );
  });
  const broken = suite.error === undefined ? [] : errorLines(suite.name, suite.error);
  const clean = `    <testcase ${attributes({ name: 'no findings', classname: suite.name })}/>`;
  return [
    `  <testsuite ${attributes({ name: suite.name, ...counts([suite], failOn) })}>`,
    ...broken,
    ...(cases.length + broken.length > 0 ? cases : [clean]),
    '  </testsuite>',
  ];
}

/** What went wrong with judging, as a case that counts neither as passed nor as failed. */
function errorLines(name: string, message: string): string[] {
  return [
    `    <testcase ${attributes({ name: 'judged', classname: name })}>`,
    `      <error ${attributes({ message })}/>`,
    '    </testcase>',
  ];
}

function caseLines(finding: Finding, names: Readonly<Record<string, string>>, failOn: FailOn): string[] {
  const { severity, message } = finding;
  const body = fails(finding, failOn)
    ? `      <failure ${attributes({ message, type: severity })}>${xml(words(finding))}</failure>`
    : `      <system-out>${xml(words(finding))}</system-out>`;
  return [`    <testcase ${attributes(names)}>`, body, '    </testcase>'];
}

function words({ severity, message, help, place, related = [], new: isNew }: Finding): string {
  return [
    `${position(place)}: ${severity}: ${message}${isNew ? '' : ' (already there)'}`,
    ...related.map((note: Note) => `${note.message}: ${position(note.place)}`),
    ...(help === undefined ? [] : ['', help.trimEnd()]),
  ].join('\n');
}

function position({ path, start }: Place): string {
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xml(oneLine(String(value)))}"`)
    .join(' ');
}
