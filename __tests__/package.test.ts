import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME, VERSION } from '../src/model/tool.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const lock: Readonly<Record<string, { readonly integrity?: string; readonly version?: string }>> =
  read('package-lock.json').packages;

describe('package.json', () => {
  test('has the name and version that reports say', () => {
    expect([manifest.name, manifest.version]).toEqual([NAME, VERSION]);
  });

  test('brings nobody a package: all is bundled', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  test('names exact versions', () => {
    const loose = Object.entries<string>(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

test('every entry of the lock file has a checksum', () => {
  const packages = Object.entries(lock).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
});
