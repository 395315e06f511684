import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { chapterOf, isBlank, isHeld, textOf } from './facts/sections.js';

const SECTION = 'Implementation History';

/** Whoever reads a KEP years later finds here what happened when. */
export const implementationHistoryIsKept: Rule = {
  id: 'implementation-history-is-kept',
  summary: 'The implementation history has an entry.',
  category: 'document',
  severity: 'warning',

  *check(kep) {
    if (!isHeld(kep) || chapterOf(kep.repository.template.sections, SECTION) === undefined) return;
    const chapter = chapterOf(kep.readme.sections, SECTION);
    if (chapter === undefined || !isBlank(textOf(chapter))) return;
    const { stage, latestMilestone: latest } = kep;
    const entry = stage && latest ? `v${latest.major}.${latest.minor}: ${stage}` : 'what happened';
    yield {
      subject: SECTION,
      message: `Missing entries in ${quote(chapter.section.value)}`,
      place: chapter.section.place,
      help: `Write a line per event with its date, newest last:\n- YYYY-MM-DD: ${entry}`,
    };
  },
};
