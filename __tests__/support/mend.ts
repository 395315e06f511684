import { DEFAULT_CONFIG } from '../../src/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import type { Edit, Report } from '../../src/types.js';
import { lineStarts, offsets } from './readme.js';

/** More passes than any README needs. */
const MAX_PASSES = 20;

/** Files after the fixes of some rules, and what the same rules say then. */
export interface Mended {
  readonly texts: Readonly<Record<string, string>>;
  /** What was found before. */
  readonly before: Report;
  readonly after: Report;
}

/**
 * Applies the fixes of `rules` until there is none left; in one pass no two that touch. Throws where edits of one fix overlap or where
 * the passes never end.
 */
export async function mend(
  files: Readonly<Record<string, string>>,
  rules: readonly string[],
): Promise<Mended> {
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

interface Replacement {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applied(texts: Readonly<Record<string, string>>, { findings }: Report): Record<string, string> {
  const taken: Replacement[] = [];
  for (const { fix } of findings) {
    const edits = (fix?.edits ?? []).map((edit) => replacement(edit, texts));
    for (const [index, edit] of edits.entries()) {
      if (edits.slice(0, index).some((other) => edit.start < other.end && other.start < edit.end))
        throw new Error('Edits of one fix overlap');
    }
    const touches = edits.some((edit) =>
      taken.some((other) => other.path === edit.path && edit.start <= other.end && other.start <= edit.end),
    );
    if (!touches) taken.push(...edits);
  }
  const result = { ...texts };
  for (const { path, start, end, text } of taken.sort((a, b) => b.start - a.start)) {
    const whole = result[path] ?? '';
    result[path] = whole.slice(0, start) + text + whole.slice(end);
  }
  return result;
}

function replacement({ place, text }: Edit, texts: Readonly<Record<string, string>>): Replacement {
  const whole = texts[place.path] ?? '';
  const [start, end] = offsets(whole, place, lineStarts(whole));
  const written = whole.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return { path: place.path, start, end, text: written };
}
