import { expect, test, vi } from 'vitest';
import { lastMade, onceFor, remembered } from '../../src/text/once.js';

test('what is made of a short text is kept, and of a long one made again', () => {
  const make = vi.fn((text: string) => text.length);
  const known = remembered(make);
  expect([known('ab'), known('ab'), known('')]).toEqual([2, 2, 0]);
  expect(make).toHaveBeenCalledTimes(2);
  const long = 'x'.repeat(1000);
  expect([known(long), known(long)]).toEqual([1000, 1000]);
  expect(make).toHaveBeenCalledTimes(4);
});

test('texts without end do not fill the memory', () => {
  const make = vi.fn((text: string) => `${text}!`);
  const known = remembered(make);
  for (let index = 0; index < 25_000; index++) known(String(index));
  expect(known('24999')).toBe('24999!');
  expect(make).toHaveBeenCalledTimes(25_000);
  expect(known('0')).toBe('0!');
  expect(make).toHaveBeenCalledTimes(25_001);
});

test('of long texts what was made for the last ones is kept', () => {
  const make = vi.fn((key: string) => `${key}!`);
  const known = lastMade<string>(2);
  const asked = (key: string): string => known(key, () => make(key));
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(asked)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!']);
  // `b` was asked for before `a` when `c` came.
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
});

test('what is made of an object is kept with it', () => {
  const make = vi.fn(({ name }: { readonly name: string }) => name);
  const known = onceFor(make);
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect([known(one), known(one), known(other)]).toEqual(['a', 'a', 'a']);
  expect(make).toHaveBeenCalledTimes(2);
});
