import { expect, test } from 'vitest';
import { countdown, scheduleOf, spelled } from '../../src/desk/schedule.js';

test.each<[about: string, line: string, day: string, moment: string]>([
  [
    'both halves',
    '- **Tuesday 22nd September 2026 (AoE) / Wednesday 23th September 2026, 12:00 UTC**: Week 4 — [KEP Readiness Deadline][x]',
    '2026-09-22',
    '2026-09-23T12:00:00.000Z',
  ],
  [
    'a table',
    '| **Begin [Production Readiness Freeze]** | Lead | Tuesday 22nd September 2026 (AoE) / Wednesday 23 Sep 2026 11:30 UTC | week 4 |',
    '2026-09-22',
    '2026-09-23T11:30:00.000Z',
  ],
  ['a day alone', '- Thursday 1st October 2026: PRR Freeze', '2026-10-01', '2026-10-02T12:00:00.000Z'],
])('reads %s', (_, line, day, moment) => {
  const { readiness, enhancements } = scheduleOf(
    `# Release\n| Call for PRR Freeze [Exceptions] | Monday 1st June 2026 |\n${line}\n`,
  );
  expect(readiness && { day: readiness.day, moment: new Date(readiness.moment).toISOString() }).toEqual({
    day,
    moment,
  });
  expect(enhancements).toBeUndefined();
});

test('says it as the handbook does, and how far it is', () => {
  const { enhancements } = scheduleOf('Tuesday 29th September 2026 (AoE): Enhancements Freeze');
  if (enhancements === undefined) throw new Error('no deadline');
  expect(spelled(enhancements)).toBe(
    'Tuesday 29th September 2026 (AoE) / Wednesday 30th September 2026, 12:00 UTC',
  );
  const at = (date: string): string => countdown('Enhancements freeze', enhancements, Date.parse(date));
  expect(at('2026-09-20T12:00:00Z')).toMatch(/, 10 days left$/);
  expect(at('2026-09-30T11:30:00Z')).toMatch(/, 0 hours left$/);
  expect(at('2026-10-01T13:00:00Z')).toMatch(/, 25 hours ago$/);
});

test('a README without dates gives none', () => {
  expect(scheduleOf('Enhancements Freeze: 99th Foo 2026\nKEP Readiness Deadline')).toEqual({
    readiness: undefined,
    enhancements: undefined,
  });
});
