import { describe, expect, test } from 'vitest';
import { threadsAsked } from '../../src/cli/early.js';

describe('threads are started before the program is read', () => {
  test.each([
    ['lint --workers 2', 1],
    ['lint --format json --workers 4 --fail-on warning', 3],
    ['lint --workers=3', 2],
    ['lint --workers 5 --workers 2', 1],
    ['lint --workers 99', 63],
  ])('for `%s`: %i', (call, threads) => {
    expect(threadsAsked(['node', 'prr-lint', ...call.split(' ')])).toBe(threads);
  });

  test.each([
    ['lint'],
    ['lint --workers 1'],
    ['lint --workers 0'],
    ['lint --workers -2'],
    ['lint --workers 2.5'],
    ['lint --workers many'],
    ['lint --workers 1000000'],
    ['lint --workers'],
    ['lint --workers='],
    ['query --workers 2'],
    ['--workers 2'],
    [''],
    ['lint keps/sig-node/1-a --workers 2'],
    ['lint --workers 2 keps/sig-node/1-a'],
    ['lint --workers=2 --format=json . keps'],
    ['lint - --workers 2'],
    ['lint --workers 2 --changed-since HEAD'],
    ['lint --workers 2 --changed-since=HEAD'],
    ['lint --workers 2 --stdin-file-path a/README.md'],
    ['lint --workers 2 --fix'],
    ['lint --fix-dry-run --workers 2'],
  ])('not for `%s`', (call) => {
    expect(threadsAsked(['node', 'prr-lint', ...call.split(' ')])).toBe(0);
  });
});
