import { expect } from 'vitest';
import { memory } from '../../src/files/memory.js';
import type { Config, Finding, Fix } from '../../src/types.js';
import { offsets } from './readme.js';
import { run } from './sample.js';

type Texts = Readonly<Record<string, string>>;

/** The files after the edits of `fixes`, none of which may overlap another. Lines of an edit end as those of its file do. */
export function applied(files: Texts, fixes: readonly Fix[]): Record<string, string> {
  const result: Record<string, string> = { ...files };
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const path of new Set(edits.map(({ place }) => place.path))) {
    const before = files[path];
    const own = edits.filter(({ place }) => place.path === path);
    if (before === undefined) {
      expect(own.map(({ place }) => place.start)).toEqual([undefined]);
      result[path] = own[0]?.text ?? '';
      continue;
    }
    const spans = own
      .map(({ place, text }) => ({ span: offsets(before, place), text }))
      .sort((a, b) => b.span[0] - a.span[0]);
    let after = before;
    let next = before.length;
    for (const { span, text } of spans) {
      const [start, end] = span;
      expect(start).toBeLessThanOrEqual(end);
      expect(end, 'edits overlap').toBeLessThanOrEqual(next);
      after =
        after.slice(0, start) +
        (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) +
        after.slice(end);
      next = start;
    }
    result[path] = after;
  }
  return result;
}

const identity = ({ rule, kep, subject }: Pick<Finding, 'rule' | 'kep' | 'subject'>): string =>
  `${rule} ${kep} ${subject}`;

/** What `rule` finds and how it would mend it. */
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
export async function mended(
  files: Texts,
  rule: string,
  config: Partial<Config> = {},
): Promise<Record<string, string>> {
  const { findings } = await run(memory(files), config);
  const mendable = findings.filter((finding) => finding.rule === rule && finding.fix !== undefined);
  const after = applied(
    files,
    mendable.flatMap(({ fix }) => fix ?? []),
  );
  const again = await run(memory(after), config);
  const left = mendable.flatMap(({ kep, fix }) => (fix?.leaves ?? []).map((one) => ({ ...one, kep })));
  const expected = [...findings.filter((finding) => !mendable.includes(finding)), ...left];
  expect(again.findings.map(identity).sort()).toEqual(expected.map(identity).sort());
  return after;
}
