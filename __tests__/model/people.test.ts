import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { parseMetadata } from '../../src/load/metadata.js';
import type { OwnersPolicy } from '../../src/model/config.js';
import { bareHandle, isHandle, isUnnamed, trimmedHandle } from '../../src/model/handles.js';
import { covers, isUnassigned, markerOf, peopleOf, policyFor, ROLES } from '../../src/model/owners.js';
import { kep } from '../support/report.js';

describe('a handle', () => {
  test.each<[text: string, bare: string, isHandle: boolean, trimmed: string | undefined]>([
    ['@Jane.Doe', 'jane.doe', true, '@Jane.Doe'],
    ['jane', 'jane', true, 'jane'],
    ['j', 'j', true, 'j'],
    [' @jane ', 'jane', false, '@jane'],
    ['@@jane', 'jane', false, '@jane'],
    ['@ jane', 'jane', false, '@jane'],
    ['jane@doe', 'jane@doe', false, undefined],
    ['@-jane', '-jane', false, undefined],
    ['Jane Doe', 'jane doe', false, undefined],
    ['@jane!', 'jane!', false, undefined],
    ['', '', false, undefined],
    ['“@jane”', '“@jane”', false, '@jane'],
    ['`@jane`,', '`@jane`,', false, '@jane'],
    ['- "jane"', '- "jane"', false, undefined],
    ['(jane)', '(jane)', false, 'jane'],
    ['https://github.com/jane-doe', 'https://github.com/jane-doe', false, '@jane-doe'],
    ['http://www.github.com/jane/', 'http://www.github.com/jane/', false, '@jane'],
    ['github.com/jane', 'github.com/jane', false, '@jane'],
    [
      'https://github.com/kubernetes/kubernetes',
      'https://github.com/kubernetes/kubernetes',
      false,
      undefined,
    ],
    ['see github.com/jane', 'see github.com/jane', false, undefined],
    ['\u200b@jane\u200b', '\u200b@jane\u200b', false, '@jane'],
    ['\uff20jane', '\uff20jane', false, '@jane'],
    ['@jane\u00a0', 'jane', false, '@jane'],
  ])('%j', (text, bare, known, trimmed) => {
    expect(bareHandle(text)).toBe(bare);
    expect(isHandle(text)).toBe(known);
    expect(trimmedHandle(text)).toBe(trimmed);
  });

  test('that is still to be found names nobody', () => {
    expect(['TBD', '@tbd', 'tbd ', 'jane'].map(isUnnamed)).toEqual([true, true, true, false]);
  });
});

const POLICY: OwnersPolicy = {
  directory: 'keps/sig-a',
  reviewerMarker: 'lead reviewer',
  approverMarker: 'lead approver',
  techLeads: undefined,
  since: undefined,
  upcomingRelease: undefined,
  place: undefined,
};

describe('a policy', () => {
  test.each([
    ['keps/sig-a', 'keps/sig-a/1-a', true],
    ['keps/sig-a', 'keps/sig-a', true],
    ['keps/sig-a', 'keps/sig-ab/1-a', false],
    ['', 'keps/sig-b/1-a', true],
    ['keps/*', 'keps/sig-b', true],
    ['keps/*', 'keps/sig-b/1-a', true],
    ['keps/sig-{a,c}', 'keps/sig-b/1-a', false],
    ['keps/(a', 'keps/(a/1-a', true],
    ['keps/(a', 'keps/(a', true],
  ])('of %j covers %s: %s', (directory, kepDirectory, expected) => {
    expect(covers({ ...POLICY, directory }, kepDirectory)).toBe(expected);
  });

  test('is the first that covers a KEP', () => {
    const [a, all] = [POLICY, { ...POLICY, directory: '' }];
    expect(policyFor([a, all], 'keps/sig-a/1-a')).toBe(a);
    expect(policyFor([a, all], 'keps/sig-b/1-a')).toBe(all);
    expect(policyFor([a], 'keps/sig-b/1-a')).toBeUndefined();
  });

  test('has a marker for each role', () => {
    expect(ROLES.map((role) => [role, markerOf(POLICY, role)])).toEqual([
      ['reviewers', 'lead reviewer'],
      ['approvers', 'lead approver'],
    ]);
  });
});

test('nobody is assigned to what is given up', () => {
  const free = ['withdrawn', 'rejected', 'replaced', 'deferred', 'implementable', undefined].filter(
    (status) => isUnassigned(kep({ status })),
  );
  expect(free).toEqual(['withdrawn', 'rejected', 'replaced']);
});

describe('people of a list', () => {
  const people = (text: string) =>
    peopleOf(parseMetadata('kep.yaml', { text }, DEFAULT_CONFIG), 'reviewers').map(
      ({ value, handle, comment, place }) => [value, handle, comment?.value.trim(), place.start?.line],
    );

  test('have the comments behind their own lines', () => {
    const text = `reviewers:
  # the first
  - "@Jane" # lead
  - bob
  - " @ann "  # second
approvers:
  - "@eve" # other
`;
    expect(people(text)).toEqual([
      ['@Jane', 'jane', 'lead', 3],
      ['bob', 'bob', undefined, 4],
      ['@ann', 'ann', 'second', 5],
    ]);
  });

  test('of one line, or of several, have theirs', () => {
    expect(people('reviewers:\n  - "@jane" # lead\n')).toEqual([['@jane', 'jane', 'lead', 2]]);
    expect(people('reviewers:\n  - "@ja\n    ne" # lead\n')).toEqual([['@ja ne', 'ja ne', 'lead', 2]]);
  });

  test('in brackets have no comment of their own', () => {
    expect(people('reviewers: ["a - b"] # lead\n')).toEqual([['a - b', 'a - b', undefined, 1]]);
    expect(people('reviewers: ["@jane", bob] # lead\n')).toEqual([
      ['@jane', 'jane', undefined, 1],
      ['bob', 'bob', undefined, 1],
    ]);
  });

  test('are none without the list', () => {
    expect(people('title: A\n')).toEqual([]);
  });
});
