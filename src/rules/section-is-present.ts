import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { missingSections, parentOf } from './facts/missing-sections.js';
import { findSection, isHeld, sectionsBelow } from './facts/sections.js';
import { type LeftStrategy, strategiesLeft } from './facts/strategies.js';

/** kubernetes/enhancements prints the same as a diff of tables of contents; here a section may move and change its level. */
export const sectionIsPresent: Rule = {
  id: 'section-is-present',
  summary:
    'The README has every section of the template that is not optional, and says what upgrade and skew come to.',
  category: 'document',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    if (!isHeld(kep)) return;
    const { all, told } = missingSections(kep);
    for (const section of told) yield absent(section, parentOf(section, kep.repository.template), all, kep);
    for (const left of strategiesLeft(kep)) if (left.text === '') yield empty(left);
  },
};

/** A heading alone is no section. */
function empty({ section, isUpgrade }: LeftStrategy): Problem {
  return {
    subject: section.value,
    message: `Missing text under ${quote(section.value)}`,
    place: section.place,
    help: isUpgrade
      ? 'Say what an existing cluster has to change to keep its behaviour and to use the feature, and what is left after a downgrade.'
      : 'Say what happens while components of two versions run beside each other, or why none of them can disagree.',
    ...(!isUpgrade && { severity: 'notice' }),
  };
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
