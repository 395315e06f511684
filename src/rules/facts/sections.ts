/** Sections of a README against those of the template. */

import type { Kep } from '../../model/kep.js';
import type { Located, Place } from '../../model/place.js';
import { normalise } from '../../model/questionnaire.js';
import type { Section } from '../../model/readme.js';
import { isPlaceholder } from '../../text/non-answers.js';
import { onceFor, remembered } from '../../text/once.js';
import { lettersFrom } from '../../text/slips.js';

/** A section with those below it. */
export interface Chapter {
  readonly section: Section;
  readonly below: readonly Section[];
}

const OPTIONAL =
  /\boptional\b|\b(?:if|where|when) (?:applicable|necessary|needed|relevant|any)\b|\bas (?:needed|applicable|necessary)\b/i;

/** Whether the template's heading leaves the section to the author: `User Stories (Optional)`, `Drawbacks (if any)`. */
export function isOptional({ value: name }: Section): boolean {
  return OPTIONAL.test(name);
}

/** A heading's words for comparison: case, punctuation, the plural, `&` and the mark of optional sections do not count. */
export const wordsOf = remembered((name) =>
  normalise(name.replace(/&(?:amp;)?/g, ' and '))
    .replace(
      / ?\b(?:optional|(?:if|where|when) (?:applicable|necessary|needed|relevant|any)|as (?:needed|applicable|necessary))\b/,
      '',
    )
    .replace(/\bend to end\b/g, 'e2e')
    .replace(/\btl dr\b/, 'tldr')
    .replace(/^no(?:ne)? goals?\b/, 'non goals')
    .replace(/\btesting\b/g, 'test')
    .replace(/\bcriteri(?:a|on)\b/g, 'criteri')
    .replace(/\bdraw backs?\b/, 'drawback')
    // `Non-Goal`, `Risks and Mitigation`: one or many.
    .replace(/(?<=\p{L}{2}[^su\P{L}])s\b/gu, ''),
);

const wordsIn = onceFor(({ value: name }: Section) => wordsOf(name));

/**
 * The section that `name` means, at any place and level: of the same words, else one that has them in one run among others
 * (`Unit Tests and Benchmarks`) or misspelt, and is none of `others`.
 */
export function findSection(
  sections: readonly Section[],
  name: string,
  others: ReadonlySet<string> = new Set(),
): Section | undefined {
  const words = wordsOf(name);
  const isOther = (section: Section): boolean => others.has(wordsIn(section));
  const isSlip = slipsOf(words);
  return (
    sections.find((section) => wordsIn(section) === words) ??
    sections.find((section) => holds(wordsIn(section), words) && !isOther(section)) ??
    sections.find((section) => isSlip(wordsIn(section)) && !isOther(section))
  );
}

/** Whether words are among others in one run. */
function holds(own: string, words: string): boolean {
  return own.includes(words) && ` ${own} `.includes(` ${words} `);
}

/** Shorter words are others, not the same misspelt. */
const SHORTEST = 6;

/** Whether others are `words` with a letter wrong, too many or too few: `Sumary`. */
const slipsOf = remembered((words) => {
  const lettersTo = lettersFrom(words, 1);
  return (own: string): boolean => words.length >= SHORTEST && lettersTo(own) !== undefined;
});

/** The section called `name` with those below it; `undefined` where there is none. */
export function chapterOf(sections: readonly Section[], name: string): Chapter | undefined {
  const section = findSection(sections, name);
  return section && { section, below: sectionsBelow(sections, section) };
}

/** Deeper sections up to the next one of the same or a higher level. */
export function sectionsBelow(sections: readonly Section[], section: Section): readonly Section[] {
  const from = (positions(sections).get(section) ?? -1) + 1;
  let to = from;
  for (let next = sections[to]; next !== undefined && next.level > section.level; next = sections[to]) to++;
  return sections.slice(from, to);
}

/** Where each section stands: thousands may be asked about. */
const positions = onceFor(
  (sections: readonly Section[]): ReadonlyMap<Section, number> =>
    new Map(sections.map((section, at) => [section, at])),
);

/** All text of a chapter, headings left out. */
export function textOf({ section, below }: Chapter): string {
  return [section, ...below]
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Whether a text says nothing: no words, or a placeholder for them. Pictures and tables have words. */
export function isBlank(text: string): boolean {
  return normalise(text) === '' || isPlaceholder(text);
}

/** A line `- [ ] text`, with or without its bullet; lines that continue it are part of its text. */
export interface Checkbox extends Located {
  readonly ticked: boolean;
  /** Whether it is indented: a part of the one above. */
  readonly nested: boolean;
  /** What stands there instead of a box that Markdown would show as one: `[ x (R)`, `[x](R)`, `(x)`. */
  readonly broken: string | undefined;
}

/** More than any checklist has. */
const MAX_BOXES = 200;
const BOX = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?\\?\[[ \t]{0,3}([xX✓✅]?)[ \t]{0,3}\\?\](?![([])\s*(\S.*)$/u;
/** A box that lacks a bracket or a blank, or has others: its words start with `(R)`, or its brackets hold no more than an x. */
const BROKEN =
  /^\s*([-*+]\s{0,3}(?:\[[ \t]{0,3}[xX✓]?[ \t]{0,3}(?=\(R\)\s)|\[[ \t]{0,3}[xX✓]?[ \t]{0,3}\](?=\(R\)\s)|[xX]?[ \t]{0,3}\]\s|[[({]\s{0,3}[xX]\s{0,3}[\])}](?![([:])|[[({][^\]()\w\n]{0,3}[\])}](?=\s{0,3}\(R\)\s)|\[[\w*.+]{1,3}\](?=\s{1,3}\(R\)\s)))\s{0,3}(\S.*)$/u;
const STARTS = /^\s*(?:[-*+>|]|\d{1,9}[.)])\s|^\s*$/;

/** The checkboxes of a section, each with its place in the file `path`. */
export function checkboxesOf(section: Section, path: string): readonly Checkbox[] {
  const found: (Checkbox & { value: string; open: boolean })[] = [];
  section.text.split('\n').forEach((line, index) => {
    const box = found.length < MAX_BOXES ? BOX.exec(line) : null;
    const broken = box === null && found.length < MAX_BOXES ? BROKEN.exec(line) : null;
    const last = found.at(-1);
    if (broken) {
      found.push({
        value: (broken[2] ?? '').trim(),
        place: placeIn(section, line, index, path),
        ticked: /[xX✓]/.test(broken[1] ?? ''),
        nested: /^\s/.test(line),
        broken: (broken[1] ?? '').trim(),
        open: true,
      });
    } else if (box) {
      const place = placeIn(section, line, index, path);
      found.push({
        value: (box[2] ?? '').trim(),
        place,
        ticked: box[1] !== '',
        nested: /^\s/.test(line),
        broken: undefined,
        open: true,
      });
    } else if (last?.open && !STARTS.test(line)) last.value += ` ${line.trim()}`;
    else if (last) last.open = false;
  });
  return found.map(({ open: _, ...box }) => box);
}

/** Place of the words of `line`, which is the one at `index` of a section's text. */
export function placeIn(section: Section, line: string, index: number, path: string): Place {
  const number = section.firstLine + index;
  const column = line.length - line.trimStart().length + 1;
  return {
    path,
    start: { line: number, column },
    end: { line: number, column: Math.max(column, line.trimEnd().length + 1) },
  };
}

/** Words of a text without the targets of its links. */
export const spoken = remembered((text) =>
  normalise(text.replace(/\]\([^()\s]*\)/g, ']').replace(/\]\[[^\]]*\]/g, ']')),
);

const spokenWords = remembered((text): ReadonlySet<string> => new Set(spoken(text).split(' ')));

/** Whether two lines say the same: three quarters of the words of the shorter one are in the other. */
export function isSameLine(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [spokenWords(a), spokenWords(b)];
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common >= 0.75 * Math.min(left.size, right.size);
}

/** Whether the README can be read to its end and the repository has a template to hold it to. */
export function isHeld({ readme, repository }: Kep): boolean {
  return (
    readme.exists &&
    readme.problems.length === 0 &&
    readme.swallowed === undefined &&
    repository.template.sections.length > 0
  );
}
