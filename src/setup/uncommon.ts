/** What many of a repository's proposals do in another way than a configuration asks for: tried on a sample of them. */
import { loadConfig } from '../config/config.js';
import type { Files } from '../files/door.js';
import { open, type Workspace } from '../load/workspace.js';
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
  const { sections } = workspace.template;
  if (sections.length === 0) return [];
  const lacking: string[] = [];
  let read = 0;
  for (const directory of sampleOf(workspace)) {
    const kep = await workspace.load(directory, (part) => part === 'readme');
    if (!isHeld(kep) || (kep.status !== undefined && INACTIVE_STATUSES.has(kep.status))) continue;
    read += 1;
    lacking.push(...new Set(missingSections(kep).all.map(({ value }) => value)));
  }
  if (read < LEAST) return [];
  const count = (heading: string): number => lacking.filter((one) => one === heading).length;
  const isCustom = (times: number): boolean => times * 2 > read || (read >= MANY && times * 3 > read);
  return [...new Set(sections.map(({ value }) => value))].filter((heading) => isCustom(count(heading)));
}

/** Whether most proposals write the same key in a form that a run with the configuration in `files` refuses: dates for releases, people as mappings. */
export async function refusesCustom(files: Files): Promise<boolean> {
  const workspace = await open(files, await loadConfig(files, []));
  const refused: string[] = [];
  let read = 0;
  for (const directory of sampleOf(workspace)) {
    const { metadata } = await workspace.load(directory, (part) => part === 'metadata');
    if (metadata.problems.some(({ subject }) => subject === 'syntax')) continue;
    read += 1;
    refused.push(...new Set(metadata.problems.map(({ subject }) => subject)));
  }
  const most = Math.max(0, ...refused.map((subject) => refused.filter((one) => one === subject).length));
  return most >= LEAST - 1 && most * 2 > read;
}

function sampleOf({ directories }: Workspace): readonly string[] {
  const step = Math.max(1, directories.length / SAMPLE);
  return directories
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map(({ directory }) => directory);
}
