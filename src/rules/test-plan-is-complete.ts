import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { maturity } from '../model/lifecycle.js';
import type { Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { saysNothing } from '../text/non-answers.js';
import { quote } from '../text/words.js';
import { isSample, samplesOf } from './facts/samples.js';
import {
  type Chapter,
  chapterOf,
  checkboxesOf,
  findSection,
  isBlank,
  isHeld,
  isSameLine,
  placeIn,
  spoken,
  textOf,
  wordsOf,
} from './facts/sections.js';
import { isOnlyTold, lacksCoverage } from './facts/test-evidence.js';

const SECTION = 'Test Plan';
/** A reason that the plan gives once for all its parts. */
const REASON = /\b(?:not|cannot|no)\b[^.]{0,80}\btests?\b/i;

/** The release team turns away plans that are not filled in; reviewers ask for links from beta on. */
export const testPlanIsComplete: Rule = {
  id: 'test-plan-is-complete',
  summary:
    'The test plan is acknowledged, filled in, and from beta on links to integration and e2e tests or says why there are none.',
  category: 'document',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    if (!isHeld(kep)) return;
    const template = chapterOf(kep.repository.template.sections, SECTION);
    const plan = chapterOf(kep.readme.sections, SECTION);
    if (template === undefined || plan === undefined) return;
    yield* acknowledgement(template, plan, kep.readme.path);
    const samples = samplesOf(template);
    for (const section of [plan.section, ...plan.below]) yield* leftover(section, samples, kep.readme.path);
    if (kep.stage === undefined || maturity(kep.stage) === 0) return;
    yield* unlinked(template, plan, samples, kep);
    if (kep.status === 'implementable') yield* unshown(template, plan, samples, kep);
  },
};

function* acknowledgement(template: Chapter, plan: Chapter, path: string): Iterable<Problem> {
  const boxes = [plan.section, ...plan.below].flatMap((section) => checkboxesOf(section, path));
  for (const { value: name } of [template.section, ...template.below].flatMap((one) =>
    checkboxesOf(one, ''),
  )) {
    const own = boxes.find((box) => isSameLine(box.value, name));
    if (own?.ticked && own.broken === undefined) continue;
    yield {
      subject: 'acknowledgement',
      message: own?.broken
        ? `Unexpected ${quote(own.broken)} before ${quote(own.value)}, expected a ticked checkbox`
        : own
          ? `Unexpected unticked ${quote(own.value)}, expected it ticked`
          : `Missing ${quote(name)} in the test plan`,
      place: own?.place ?? plan.section.place,
      help: `[x] ${own?.value ?? name}`,
    };
  }
}

function* leftover(section: Section, samples: ReadonlySet<string>, path: string): Iterable<Problem> {
  const lines = section.text.split('\n');
  const index = lines.findIndex((line) => isSample(line, samples));
  if (index === -1) return;
  yield {
    subject: section.value,
    message: `Unexpected template line ${quote(lines[index]?.trim() ?? '')} in ${quote(section.value)}`,
    place: placeIn(section, lines[index] ?? '', index, path),
    help: 'Name the tests and link to them, or say why none are needed.',
  };
}

/** Sections whose samples in the template are links. */
function* unlinked(
  template: Chapter,
  plan: Chapter,
  samples: ReadonlySet<string>,
  { readme }: Kep,
): Iterable<Problem> {
  const names = new Set(template.below.map(({ value: name }) => wordsOf(name)));
  for (const { value: name, text } of template.below) {
    const section = /\]\(https?:/.test(text) ? findSection(readme.sections, name, names) : undefined;
    if (section === undefined || REASON.test(plan.section.text)) continue;
    const own = textOf({ section, below: upTo(names, section, readme.sections) });
    if (own.split('\n').some((line) => isSample(line, samples))) continue;
    if (!isBlank(own) && !saysNothing(spoken(own)) && spoken(own) !== 'no') continue;
    yield {
      subject: section.value,
      message: `Missing a link to the tests or a reason in ${quote(section.value)}`,
      place: section.place,
      help: '- [name of the test](link to its source): [its periodic runs](link to the job)\nOr one sentence: Not needed because ...',
    };
  }
}

/** Sections that tell what is tested and show no test, and units without their coverage: both asked for again and again, once each. */
function* unshown(
  template: Chapter,
  plan: Chapter,
  samples: ReadonlySet<string>,
  { readme }: Kep,
): Iterable<Problem> {
  const names = new Set(template.below.map(({ value: name }) => wordsOf(name)));
  const own = template.below.flatMap(({ value: name, text: asked }) => {
    const section = findSection(readme.sections, name, names);
    if (section === undefined || !plan.below.includes(section)) return [];
    const text = textOf({ section, below: upTo(names, section, readme.sections) });
    return text.split('\n').some((line) => isSample(line, samples)) ? [] : [{ section, asked, text }];
  });
  const told = own.filter(({ asked, text }) => /\]\(https?:/.test(asked) && isOnlyTold(text));
  const [first, ...more] = told;
  if (first) {
    yield {
      subject: `${first.section.value} links`,
      message: `Missing links to the tests that ${quote(first.section.value)} describes`,
      place: first.section.place,
      related: more.map(({ section }) => ({
        message: `and ${quote(section.value)}`,
        place: section.place,
      })),
      help: '- [name of the test](link to its source): [its periodic runs](link to the job)',
      severity: 'notice',
    };
  }
  for (const { section, asked, text } of own) {
    if (!/<test coverage>/.test(asked) || !lacksCoverage(text)) continue;
    yield {
      subject: `${section.value} coverage`,
      message: `Missing coverage of the packages in ${quote(section.value)}`,
      place: section.place,
      help: '- `package`: `date` - `coverage in %`',
      severity: 'notice',
    };
  }
}

/** What follows a section up to a higher one or the next that the template has: authors forget to go a level down. */
function upTo(
  names: ReadonlySet<string>,
  section: Section,
  sections: readonly Section[],
): readonly Section[] {
  const rest = sections.slice(sections.indexOf(section) + 1);
  const end = rest.findIndex(({ level, value: name }) => level < section.level || names.has(wordsOf(name)));
  return end === -1 ? rest : rest.slice(0, end);
}
