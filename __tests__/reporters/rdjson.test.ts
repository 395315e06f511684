import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { rdjson } from '../../src/reporters/rdjson.js';
import { DIRECTORY, finding, marked, report } from '../support/report.js';

const YAML = `${DIRECTORY}/kep.yaml`;
const { place, text } = marked(YAML, '名é: x\nstatus: «imlpemented»\n');

/** The diagnostics of a report whose only source is kep.yaml. */
function diagnosticsOf(...findings: readonly Finding[]) {
  const made = { ...report(findings), sources: new Map([[YAML, text]]) };
  return JSON.parse(rdjson(made, { prefix: 'up/', rulePage: (rule) => `https://docs.example/${rule}` }))
    .diagnostics;
}

test('a finding is a diagnostic with its place, its rule and its page', () => {
  expect(diagnosticsOf(finding({ place, message: 'Unexpected `x`', help: 'status: y' }))).toEqual([
    {
      message: 'Unexpected `x`\n\nstatus: y',
      location: {
        path: `up/${YAML}`,
        range: { start: { line: 2, column: 9 }, end: { line: 2, column: 20 } },
      },
      severity: 'ERROR',
      code: { value: 'stage-has-milestone', url: 'https://docs.example/stage-has-milestone' },
    },
  ]);
});

test('columns are bytes, where they can be counted', () => {
  const start = { line: 1, column: 3 };
  const ranges = [YAML, `${DIRECTORY}/other.md`].map(
    (path) => diagnosticsOf(finding({ place: { path, start, end: start } }))[0].location.range.start,
  );
  expect(ranges).toEqual([{ line: 1, column: 6 }, { line: 1 }]);
});

describe('a fix', () => {
  const made = (...edits: NonNullable<Finding['fix']>['edits']) =>
    diagnosticsOf(finding({ place, fix: { safety: 'safe', edits } }))[0].suggestions;

  test('is suggested', () => {
    expect(made({ place, text: 'implemented' })).toEqual([
      { range: { start: { line: 2, column: 9 }, end: { line: 2, column: 20 } }, text: 'implemented' },
    ]);
  });

  test('is not suggested by half', () => {
    expect(made({ place, text: 'a' }, { place: { path: 'new.yaml' }, text: 'b' })).toBeUndefined();
  });
});

test('what was there before is left out', () => {
  expect(diagnosticsOf(finding({ new: false }))).toEqual([]);
});
