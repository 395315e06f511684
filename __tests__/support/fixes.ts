import { expect } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { apply, replacement } from '../../src/fix/edits.js';
import type { Config } from '../../src/model/config.js';
import type { Finding, Fix } from '../../src/model/finding.js';
import { run } from './sample.js';

type Texts = Readonly<Record<string, string>>;

/** The files after the edits of `fixes`, none of which may overlap another. */
export function applied(files: Texts, fixes: readonly Fix[]): Record<string, string> {
  const result: Record<string, string> = { ...files };
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const path of new Set(edits.map(({ place }) => place.path))) {
    const before = files[path];
    const own = edits.filter(({ place }) => place.path === path);
    const made = own.flatMap((edit) => replacement(edit, before) ?? []);
    expect(made, 'every edit can be made').toHaveLength(own.length);
    made.sort((a, b) => a.start - b.start);
    for (const [index, { end }] of made.entries())
      expect(end, 'edits overlap').toBeLessThanOrEqual(made[index + 1]?.start ?? end);
    result[path] = apply(before ?? '', made);
  }
  return result;
}

const identity = ({ rule, kep, subject }: Pick<Finding, 'rule' | 'kep' | 'subject'>): string =>
  `${rule} ${kep} ${subject}`;

/** What `rule` finds and how it would fix it. */
export async function fixesOf(
  files: Texts,
  rule: string,
  config: Partial<Config> = {},
): Promise<readonly (Fix | undefined)[]> {
  const { findings } = await run(memory(files), config);
  return findings.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
}

/**
 * The files after every fix of `rule`. What has a fix is gone afterwards, nothing is there that was not but for what the fixes say they
 * leave, and that has no fix.
 */
export async function fixed(
  files: Texts,
  rule: string,
  config: Partial<Config> = {},
): Promise<Record<string, string>> {
  const { findings } = await run(memory(files), config);
  const fixable = findings.filter((finding) => finding.rule === rule && finding.fix !== undefined);
  const after = applied(
    files,
    fixable.flatMap(({ fix }) => fix ?? []),
  );
  const again = await run(memory(after), config);
  const left = fixable.flatMap(({ kep, fix }) => (fix?.leaves ?? []).map((one) => ({ ...one, kep })));
  const expected = [...findings.filter((finding) => !fixable.includes(finding)), ...left];
  expect(again.findings.map(identity).sort()).toEqual(expected.map(identity).sort());
  return after;
}
