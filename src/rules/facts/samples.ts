/** Lines that a template shows as examples of what to write. */
import { normalise } from '../../model/questionnaire.js';
import type { Chapter } from './sections.js';

/** The template's own lines below its headings, normalised. */
export function samplesOf(template: Chapter): ReadonlySet<string> {
  const lines = template.below.flatMap(({ text }) => text.split('\n'));
  return new Set(
    lines
      .filter((line) => !/^\s*(?:[-*+]\s+)?\[[ xX]?\]\s/.test(line))
      .map(normalise)
      .filter(Boolean),
  );
}

/** `<test>` holds the place of a name; `<https://…>` is a link. */
const HOLDER = /<(?![a-z][a-z0-9+.-]*:)[a-z][^<>]*>/;
const HOLDERS = new RegExp(HOLDER, 'g');

/** Whether a line is the template's, of today or of earlier: `- <test>: <link to test coverage>`. */
export function isSample(line: string, samples: ReadonlySet<string>): boolean {
  if (samples.has(normalise(line))) return true;
  return HOLDER.test(line) && normalise(line.replaceAll(HOLDERS, '')) === '';
}
