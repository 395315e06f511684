import { expect, it } from 'vitest';
import { exitCode, FAIL_ON } from '../../src/model/fail-on.js';
import type { Severity } from '../../src/model/finding.js';
import { finding, report } from '../support/report.js';

const codes = (severity: Severity, isNew: boolean) =>
  FAIL_ON.map((failOn) => [failOn, exitCode(report([finding({ severity, new: isNew })]), failOn)]);

it.each<[Severity, readonly number[]]>([
  ['error', [1, 1, 0]],
  ['warning', [0, 1, 0]],
  ['notice', [0, 0, 0]],
])('a new %s fails at and below its weight', (severity, expected) => {
  expect(codes(severity, true).map(([, code]) => code)).toEqual(expected);
});

it('never fails for what the base version has already', () => {
  expect(codes('error', false)).toEqual(FAIL_ON.map((failOn) => [failOn, 0]));
});

it('is broken whatever was found where a KEP could not be judged', () => {
  const broken = { ...report([]), failures: [{ kep: 'keps/1-a', message: 'rule a failed' }] };
  expect(FAIL_ON.map((failOn) => exitCode(broken, failOn))).toEqual([2, 2, 2]);
});

it('never fails without findings', () => {
  expect(FAIL_ON.map((failOn) => exitCode(report([]), failOn))).toEqual([0, 0, 0]);
});
