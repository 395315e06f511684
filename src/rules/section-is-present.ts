import { hasTitle, isContents, isExample } from '../load/readme/template-options.js';
import type { Problem } from '../model/finding.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import type { Template } from '../model/template.js';
import { quote } from '../text/words.js';
import { findSection, isHeld, isOptional, sectionsBelow, textOf, wordsOf } from './facts/sections.js';

/** kubernetes/enhancements prints the same as a diff of tables of contents; here a section may move and change its level. */
export const sectionIsPresent: Rule = {
  id: 'section-is-present',
  summary: 'The README has every section of the template that is not optional.',
  category: 'document',
  severity: 'warning',
  reads: ['readme', 'template'],

  *check(kep) {
    if (!isHeld(kep)) return;
    const { template } = kep.repository;
    const required = requiredSections(kep.repository);
    const names = new Set(template.sections.map(({ value: name }) => wordsOf(name)));
    const missing = required.filter((section) => isMissing(section, kep, names));
    for (const section of missing) {
      const parent = parentOf(section, template);
      if (parent !== undefined && missing.includes(parent) && isWhollyMissing(parent, required, missing))
        continue;
      yield absent(section, parent, missing, kep);
    }
  },
};

/**
 * The template's sections but for its title, optional ones, examples and the questionnaire, which has rules of its own. kubernetes/enhancements
 * takes for optional what its headings call so, other repositories also what is said below them.
 */
function requiredSections({ template, config }: Pick<Repository, 'template' | 'config'>): readonly Section[] {
  const { sections, questions, optional } = template;
  const isLeft = (section: Section): boolean =>
    isOptional(section) ||
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
}

/** A section that is missing with all below it is one finding; where its parts stand elsewhere, each missing part is one. */
function isWhollyMissing(
  parent: Section,
  required: readonly Section[],
  missing: readonly Section[],
): boolean {
  return sectionsBelow(required, parent).every((section) => missing.includes(section));
}

function isMissing(section: Section, { readme, repository }: Kep, names: ReadonlySet<string>): boolean {
  if (findSection(readme.sections, section.value, names)) return false;
  const parent = parentOf(section, repository.template);
  const own = parent && findSection(readme.sections, parent.value, names);
  return !(own && startsLine(textOf({ section: own, below: sectionsBelow(readme.sections, own) }), section));
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

function parentOf(section: Section, { sections }: Template): Section | undefined {
  return ancestors(section, sections)[0];
}

function absent(
  section: Section,
  parent: Section | undefined,
  missing: readonly Section[],
  { readme, repository: { template } }: Kep,
): Problem {
  const own = parent && findSection(readme.sections, parent.value);
  const parts = sectionsBelow(template.sections, section).filter((one) => missing.includes(one));
  const headings = [section, ...parts]
    .map(({ level, value: name }) => `${'#'.repeat(level)} ${name}`)
    .join('\n\n');
  const where = parent ? ` of ${quote(parent.value)}` : '';
  return {
    subject: section.value,
    message: `Missing section ${quote(section.value)}${where}`,
    place: own?.place ?? readme.title?.place ?? { path: readme.path },
    help: `${parent ? `Add below ${parent.value}` : 'Add'}:\n${headings}`,
  };
}
