/** What a document lacks of the sections that its template demands. */

import { hasTitle, isContents, isExample } from '../../load/readme/template-options.js';
import type { Kep, Repository } from '../../model/kep.js';
import type { Section } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import { onceFor } from '../../text/once.js';
import { findSection, isOptional, sectionsBelow, textOf, wordsOf } from './sections.js';

/** Sections of the template that the document of `kep` lacks: `all` of them, and those that are `told`, of which no other one speaks. */
export const missingSections = onceFor((kep: Kep): Missing => {
  const { template } = kep.repository;
  const required = requiredSections(kep.repository);
  const names = namesIn(template);
  const all = required.filter((section) => isMissing(section, kep, names) && !isOver(section, kep));
  const told = all.filter((section) => {
    const parent = parentOf(section, template);
    return parent === undefined || !all.includes(parent) || !isWhollyMissing(parent, required, all);
  });
  return { all, told };
});

interface Missing {
  readonly all: readonly Section[];
  readonly told: readonly Section[];
}

const namesIn = onceFor(
  ({ sections }: Template): ReadonlySet<string> => new Set(sections.map(({ value: name }) => wordsOf(name))),
);

/**
 * The template's sections but for its title, optional ones, examples and the questionnaire, which has rules of its own. kubernetes/enhancements
 * takes for optional what its headings call so, other repositories also what is said below them.
 */
const requiredSections = onceFor(({ template, config }: Repository): readonly Section[] => {
  const { sections, questions, optional } = template;
  const named = new Set(config.optionalSections.map(wordsOf));
  const isLeft = (section: Section): boolean =>
    isOptional(section) ||
    named.has(wordsOf(section.value)) ||
    isExample(section.value) ||
    isContents(section.value) ||
    (config.metadata.lenient && optional.has(section));
  const asked = new Set(questions.flatMap(({ heading, section }) => [wordsOf(heading), wordsOf(section)]));
  const isAsked = (section: Section): boolean => asked.has(wordsOf(section.value));
  return sections.filter(
    (section) =>
      (section.level > 1 || !hasTitle(sections)) &&
      !isLeft(section) &&
      !ancestors(section, sections).some(isLeft) &&
      !isAsked(section) &&
      !sectionsBelow(sections, section).some(isAsked),
  );
});

/** A section that is missing with all below it is one finding; where its parts stand elsewhere, each missing part is one. */
function isWhollyMissing(
  parent: Section,
  required: readonly Section[],
  missing: readonly Section[],
): boolean {
  return sectionsBelow(required, parent).every((section) => missing.includes(section));
}

/** The checklist is for the releases on the way: some take it out when the feature is done. */
function isOver({ value: name }: Section, { status }: Kep): boolean {
  return status === 'implemented' && wordsOf(name) === 'release signoff checklist';
}

function isMissing(section: Section, { readme, repository }: Kep, names: ReadonlySet<string>): boolean {
  if (findSection(readme.sections, section.value, names)) return false;
  if (namesOf(section).some((name) => readme.sections.some((own) => wordsOf(own.value) === name)))
    return false;
  const parent = parentOf(section, repository.template);
  const own = parent && findSection(readme.sections, parent.value, names);
  return !(own && startsLine(textOf({ section: own, below: sectionsBelow(readme.sections, own) }), section));
}

/** The names of a section that has several to choose from: `Implementation Details/Notes/Constraints`. */
function namesOf({ value }: Section): readonly string[] {
  const names = value.split('/');
  return names.length < 3 ? [] : names.map(wordsOf).filter((name) => name !== '');
}

/** Whether a line starts with the section's name: `**Unit tests**`, `- Unit tests: …`. */
function startsLine(text: string, { value: name }: Section): boolean {
  const words = wordsOf(name);
  return text
    .split('\n')
    .some((line) => /^\s*(?:[-*+]\s|\*\*|__|\|)/.test(line) && `${wordsOf(line)} `.startsWith(`${words} `));
}

/** The sections around one, the nearest first; the title is none. */
function ancestors(section: Section, sections: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  for (const one of sections.slice(0, sections.indexOf(section)).toReversed()) {
    if (one.level > 1 && one.level < (found.at(-1)?.level ?? section.level)) found.push(one);
  }
  return found;
}

/** The section of the template that one is part of. */
export function parentOf(section: Section, { sections }: Template): Section | undefined {
  return ancestors(section, sections)[0];
}
