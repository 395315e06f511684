/** The two sections about upgrade and skew: what reviewers read beside the questionnaire, and authors skip. */
import type { Kep } from '../../model/kep.js';
import { maturity } from '../../model/lifecycle.js';
import type { Section } from '../../model/readme.js';
import { saysNothing } from '../../text/non-answers.js';
import { findSection, isBlank, isHeld, sectionsBelow, spoken, textOf } from './sections.js';

/** Section → what its text speaks of when it stands in the other one. */
const STRATEGIES: ReadonlyMap<string, RegExp> = new Map([
  ['Upgrade / Downgrade Strategy', /\b(?:up|down)grad/i],
  ['Version Skew Strategy', /\bskew/i],
]);

/** A strategy that says nothing, or nothing but that it does not apply. */
export interface LeftStrategy {
  readonly section: Section;
  /** Its words, empty where there are none. */
  readonly text: string;
  /** Upgrade always happens; skew does not concern everything. */
  readonly isUpgrade: boolean;
}

/** The strategies that are left open by a KEP at beta or later. */
export function strategiesLeft(kep: Kep): readonly LeftStrategy[] {
  if (!isHeld(kep) || kep.stage === undefined || maturity(kep.stage) === 0) return [];
  const { sections } = kep.readme;
  const found = [...STRATEGIES].flatMap(([name, about]) => {
    const section = findSection(sections, name);
    return section
      ? [{ section, about, text: textOf({ section, below: sectionsBelow(sections, section) }) }]
      : [];
  });
  return found.flatMap(({ section, about, text }) => {
    const isEmpty = isBlank(text);
    if (!isEmpty && !saysNothing(spoken(text))) return [];
    // One section may speak of both.
    if (found.some((other) => other.section !== section && about.test(other.text))) return [];
    return [{ section, text: isEmpty ? '' : text.trim(), isUpgrade: about.test('upgrade') }];
  });
}
