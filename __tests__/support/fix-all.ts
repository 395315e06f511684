import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { apply, collide, type Replacement, replacement } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { Edit } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';

/** More passes than any README needs. */
const MAX_PASSES = 20;

/** Files after the fixes of some rules, and what the same rules say then. */
export interface FixedTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** What was found before. */
  readonly before: Report;
  readonly after: Report;
}

/**
 * Applies the fixes of `rules` until there is none left; in one pass no two that touch. Throws where edits of one fix touch or where
 * the passes never end.
 */
export async function fixAll(
  files: Readonly<Record<string, string>>,
  rules: readonly string[],
): Promise<FixedTexts> {
  const judged = (texts: Readonly<Record<string, string>>): Promise<Report> =>
    lint(memory(texts), { config: DEFAULT_CONFIG, rules });
  const before = await judged(files);
  let texts = { ...files };
  let after = before;
  for (let pass = 0; after.findings.some(({ fix }) => fix); pass++) {
    if (pass === MAX_PASSES) throw new Error('Fixes go on for ever');
    texts = applied(texts, after);
    after = await judged(texts);
  }
  return { texts, before, after };
}

/** The texts after one pass: of fixes that touch, the first. */
function applied(texts: Readonly<Record<string, string>>, { findings }: Report): Record<string, string> {
  const taken = new Map<string, Replacement[]>();
  for (const { fix } of findings) {
    const edits = (fix?.edits ?? []).map((edit) => ({ path: edit.place.path, made: made(edit, texts) }));
    for (const [index, { path, made: one }] of edits.entries()) {
      if (edits.slice(0, index).some((other) => other.path === path && collide(other.made, one)))
        throw new Error('Edits of one fix touch');
    }
    if (edits.some(({ path, made: one }) => taken.get(path)?.some((other) => collide(other, one)))) continue;
    for (const { path, made: one } of edits) taken.set(path, [...(taken.get(path) ?? []), one]);
  }
  const after = [...taken].map(([path, edits]) => [path, apply(texts[path] ?? '', edits)]);
  return { ...texts, ...Object.fromEntries(after) };
}

function made(edit: Edit, texts: Readonly<Record<string, string>>): Replacement {
  const one = replacement(edit, texts[edit.place.path]);
  if (one === undefined) throw new Error(`No place for an edit in ${edit.place.path}`);
  return one;
}
