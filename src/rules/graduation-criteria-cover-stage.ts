import type { Kep } from '../model/kep.js';
import { track } from '../model/lifecycle.js';
import type { Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { oneOf } from '../text/words.js';
import { chapterOf, isBlank, isHeld, sectionsBelow, textOf } from './facts/sections.js';

const SECTION = 'Graduation Criteria';

/** How headings and texts call the stages. */
const CALLED: Readonly<Record<string, RegExp>> = {
  alpha: /\balpha/i,
  beta: /\bbeta/i,
  stable: /\bG\.?A\b|\bstable\b|\bgeneral(?:ly)? availab|\bgraduated\b|^graduation$/i,
  deprecated: /\bdeprecat/i,
  disabled: /\bdisab|\bdeprecat/i,
  removed: /\bremov|\bdeprecat/i,
};
const NAMES = Object.values(CALLED);
/** `Alpha -> Beta Graduation`: what stands behind the arrow is graduated to. */
const ARROW = /^.*?(?:-{1,3}>|→|\bto\b)/i;

/** Release team and reviewers ask what must be true before the feature moves on. */
export const graduationCriteriaCoverStage: Rule = {
  id: 'graduation-criteria-cover-stage',
  summary: 'There are graduation criteria for the stage that the KEP is at.',
  category: 'document',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    const { readme, stage = '' } = kep;
    const called = CALLED[stage];
    if (!isHeld(kep) || called === undefined) return;
    if (chapterOf(kep.repository.template.sections, SECTION) === undefined) return;
    const chapter = chapterOf(readme.sections, SECTION);
    if (chapter === undefined) return;
    const { section } = chapter;
    const below = [...chapter.below, ...siblings(section, chapter.below, kep)];
    const all = textOf({ section, below });
    const headings = headingsFor(called, below);
    if (headings.length > 0) {
      if (headings.some((one) => !isBlank(textOf({ section: one, below: sectionsBelow(below, one) }))))
        return;
    } else if (!isBlank(all)) {
      // Criteria that name no stage are for all of them; alpha comes before all criteria.
      const others = track(stage).flatMap((one) => CALLED[one] ?? []);
      const named = below.some(({ value: name }) => others.some((one) => one.test(name)));
      if (!named || stage === 'alpha' || called.test(all)) return;
    }
    yield {
      subject: stage,
      message: `Missing graduation criteria for ${oneOf([stage])}`,
      place: headings[0]?.place ?? section.place,
      help: `${headings.length > 0 ? 'Write below the heading' : `Add below ${section.value} a heading for ${stage} and write`} what must be true before the feature is ${stage}, so that somebody else can verify it.`,
    };
  },
};

/** The headings that are about a stage: by what stands behind their arrow, else by any of their words. */
function headingsFor(called: RegExp, below: readonly Section[]): readonly Section[] {
  const own = below.filter(({ value: name }) => called.test(name.replace(ARROW, '')));
  return own.length > 0 ? own : below.filter(({ value: name }) => called.test(name));
}

/** Headings of stages right after the chapter, which should have been deeper. */
function siblings(section: Section, below: readonly Section[], { readme }: Kep): readonly Section[] {
  const rest = readme.sections.slice(readme.sections.indexOf(section) + 1 + below.length);
  const end = rest.findIndex(({ value: name }) => !NAMES.some((one) => one.test(name)));
  return end === -1 ? rest : rest.slice(0, end);
}
