import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { home } from '../scripts/home.mjs';
import { validators } from '../scripts/validators.mjs';
import { STAGES, STATUSES } from '../src/model/lifecycle.js';
import type { Validate } from '../src/text/yaml/shape.js';
import { config, kep, owners, ownersAliases, prodReadiness } from '../src/text/yaml/validators.js';

const SCHEMAS = new URL('../schemas/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8'));

test('the compiled validators are those of the schemas (node scripts/validators.mjs)', async () => {
  await expect(await validators()).toMatchFileSnapshot('../src/text/yaml/validators.ts');
});

test('the schemas know the statuses and stages of the process', () => {
  const { properties } = read('kep.schema.json');
  expect(properties.status.enum).toEqual(STATUSES);
  expect(properties.stage.enum).toEqual(STAGES);
  expect(properties.milestone.propertyNames.enum).toEqual(STAGES);
  expect(read('prod-readiness.schema.json').propertyNames.enum).toEqual(['kep-number', ...STAGES]);
});

describe.each(readdirSync(SCHEMAS))('%s', (name) => {
  const schema = read(name);

  test('has a name, a title and a description for editors', () => {
    expect(schema.$id).toBe(`${home.raw}/main/schemas/${name}`);
    expect(schema.title).toMatch(/\w/);
    expect(schema.description).toMatch(/\w/);
  });

  test('describes every key', () => {
    const missing = Object.entries(
      (schema.properties ?? schema.items.properties) as Record<string, { description?: string }>,
    )
      .filter(([, { description }]) => !description?.endsWith('.'))
      .map(([key]) => key);
    expect(missing).toEqual([]);
  });
});

/** What an editor makes of a file: numbers are numbers there. */
test.each<[string, Validate, unknown]>([
  [
    'kep',
    kep,
    {
      title: 'x',
      'kep-number': 12,
      authors: ['@a'],
      'owning-sig': 's',
      approvers: ['@b'],
      status: 'provisional',
      metrics: null,
      milestone: { alpha: 1.2 },
    },
  ],
  ['approval', prodReadiness, { 'kep-number': 12, alpha: { approver: '@a' }, beta: null }],
  ['aliases', ownersAliases, { aliases: { a: ['b'], c: null }, x: 1 }],
  ['owners', owners, { approvers: ['a', 1], reviewers: null, labels: ['x'], filters: { '.*': {} } }],
  [
    'config',
    config,
    {
      rules: { a: 'off', b: false },
      approvals: false,
      'prr-since': 1.21,
      ignore: [{ kep: 12, rules: 'a', reason: 'b' }],
      owners: [{ directory: 'keps', 'reviewer-marker': 'a', 'approver-marker': 'b', since: 1.36 }],
    },
  ],
])('an editor accepts a %s with plain values', (_, validate, data) => {
  expect([validate(data), validate.errors]).toEqual([true, null]);
});
