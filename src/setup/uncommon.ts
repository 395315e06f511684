/** Sections of the template that many of a repository's proposals do without: it has got them later, or nobody holds to them. */
import { loadConfig } from '../config/config.js';
import type { Files } from '../files/door.js';
import { open } from '../load/workspace.js';
import { INACTIVE_STATUSES } from '../model/lifecycle.js';
import { missingSections } from '../rules/facts/missing-sections.js';
import { isHeld } from '../rules/facts/sections.js';

/** So many proposals tell what the others are like. */
const SAMPLE = 60;
/** Fewer are too few to tell a custom from a slip. */
const LEAST = 4;
/** With so many of them a third is a custom. */
const MANY = 20;

/**
 * The headings, in the template's order, that many of the proposals lack which a run with the configuration in `files` reads. Throws
 * `UsageError` where it cannot be followed.
 */
export async function uncommonSections(files: Files): Promise<readonly string[]> {
  const workspace = await open(files, await loadConfig(files, []));
  const { directories, template } = workspace;
  if (template.sections.length === 0) return [];
  const step = Math.max(1, directories.length / SAMPLE);
  const sample = directories.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  const lacking = new Map<string, number>();
  let read = 0;
  for (const { directory } of sample) {
    const kep = await workspace.load(directory, (part) => part === 'readme');
    if (!isHeld(kep) || (kep.status !== undefined && INACTIVE_STATUSES.has(kep.status))) continue;
    read += 1;
    for (const { value } of missingSections(kep).all) lacking.set(value, (lacking.get(value) ?? 0) + 1);
  }
  if (read < LEAST) return [];
  const isCustom = (count: number): boolean => count * 2 > read || (read >= MANY && count * 3 > read);
  const headings = new Set(template.sections.map(({ value }) => value));
  return [...headings].filter((heading) => isCustom(lacking.get(heading) ?? 0));
}
