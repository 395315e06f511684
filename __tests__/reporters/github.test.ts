import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { STEP_BUDGET } from '../../src/reporters/annotations.js';
import { github } from '../../src/reporters/github.js';
import { compared, DIRECTORY, finding, report } from '../support/report.js';

const at = (line: number, column: number) => ({ line, column });
const PATH = `${DIRECTORY}/kep.yaml`;

function linesOf(findings: readonly Finding[], options?: Parameters<typeof github>[1]): string[] {
  const text = github(report(findings), options);
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

test('a finding is a command with its place, and the verdict ends the log', () => {
  const found = finding({
    message: 'Unexpected `a`, expected `b`',
    help: 'stage: beta',
    place: { path: PATH, start: at(2, 9), end: at(2, 20) },
  });
  expect(linesOf([found], { prefix: 'upstream/' })).toEqual([
    `::error file=upstream/${PATH},line=2,endLine=2,col=9,endColumn=19,title=stage-has-milestone::Unexpected \`a\`, expected \`b\`%0Astage: beta`,
    '✖ 1 error in 1 of 1 KEP (0 clean): not ready for production readiness review',
  ]);
});

test.each([
  ['warning', '::warning file='],
  ['notice', '::notice file='],
] as const)('a %s is one', (severity, start) => {
  expect(linesOf([finding({ severity })])[0]?.startsWith(start)).toBe(true);
});

test('a clean report is a line without a command', () => {
  expect(github(report([]))).toBe('✔ No findings in 1 KEP\n');
  expect(github(compared(report([], {}, [])))).toBe('✔ No KEP touched, compared with main\n');
});

test('what was there before is no annotation', () => {
  expect(linesOf([finding({ new: false })])).toEqual(['✔ No new findings in 1 KEP, 1 already there']);
});

test('what finds no slot is in the log all the same', () => {
  const many = Array.from({ length: 12 }, (_, i) => finding({ subject: `${i}`, message: `Finding ${i}` }));
  const said = linesOf(many, { budget: { ...STEP_BUDGET, error: 10 } });
  expect(said.filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(said[9]).toBe(
    '::error title=prr-lint::3 more errors, see the log%0AKEP-2033: stage-has-milestone (3)',
  );
  expect(said.slice(10, 13)).toEqual(
    [9, 10, 11].map((i) => `${PATH}:1:1: error: Finding ${i} [stage-has-milestone]`),
  );
});

describe('hostile text', () => {
  const evil = '100% a:b,c\r\n::stop-commands::x\n##[add-mask]y\u001B[2J::endgroup::';

  test('stays in its place', () => {
    const place = { path: `${evil}.yaml`, start: at(1, 1), end: at(1, 2) };
    const hostile = finding({ message: evil, help: evil, subject: evil, place });
    const said = linesOf(Array.from({ length: 12 }, () => hostile));
    const commands = said.filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(10);
    for (const command of commands.slice(0, 9)) {
      expect(command).toMatch(
        /^::error file=100%25 a%3Ab%2Cc%0A%3A %3Astop-commands%3A%3Ax%0A## \[add-mask\]y\\u001B\[2J%3A%3Aendgroup%3A%3A\.yaml,line=1,endLine=1,col=1,endColumn=1,title=stage-has-milestone::100%25 a:b,c%0A/,
      );
    }
    expect(said.join('\n')).not.toContain('##[');
    expect(said.join('\n')).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
