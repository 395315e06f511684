import { isAsked, isDue } from '../model/due.js';
import type { Kep } from '../model/kep.js';
import { maturity } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import { normalise } from '../model/questionnaire.js';
import type { Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** The template lets open questions stand in UNRESOLVED blocks until the KEP becomes implementable. */
export const discussionIsResolved: Rule = {
  id: 'discussion-is-resolved',
  summary: 'No `<<[UNRESOLVED]>>` block is left.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['metadata', 'readme'],

  *check(kep) {
    const { readme } = kep;
    for (const [index, { value: name, place }] of readme.unresolved.entries()) {
      const label = name.replace(/^<<\[\/?UNRESOLVED\s*|\]>>$/gi, '').trim();
      const above = headingsAbove(readme.sections, place);
      const isAlternative = above.some((section) => /\balternatives?\b/i.test(section.value));
      if (isAlternative && DECIDED.test(label)) continue;
      const isStray = name.startsWith('<<[/');
      yield {
        subject: label === '' ? `unresolved-${index + 1}` : label,
        message: isStray
          ? `Unexpected ${quote(name)} that closes no block`
          : `Unexpected ${quote(name)}, expected a decision`,
        place,
        help: isStray
          ? 'Remove it, or write the mark that opens the block.'
          : `Write down what was decided and remove both markers${isAlternative ? '' : ', or move the question to "Alternatives" or a later stage'}.`,
        ...((isLater(label, kep) ||
          isPutOff(bodyOf(readme.text, place), kep) ||
          isBelowLater(above, place, kep)) && { severity: 'notice' }),
      };
    }
  },
};

/** What a label says when the discussion is over. */
const DECIDED =
  /\b(?:decided|decision|rejected|resolved|dropped|declined|discarded|abandoned|chosen|ruled out|not (?:chosen|taken|now|needed|pursued)|won't|will not|superseded|settled|no longer)\b/i;

const STAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ga|stable|general availability)\b/i, 'stable'],
  [/\bbeta\b/i, 'beta'],
  [/\balpha\b/i, 'alpha'],
];

/** The last stage that a text names. */
function stageIn(text: string): string | undefined {
  return STAGES.find(([pattern]) => pattern.test(text))?.[1];
}

function isPending(stage: string | undefined, kep: Kep): boolean {
  return stage !== undefined && kep.stage !== undefined && maturity(stage) > maturity(kep.stage);
}

/** `UNRESOLVED beta` at alpha, `UNRESOLVED non blocking`: its authors know that it can wait. */
function isLater(label: string, kep: Kep): boolean {
  return isPending(stageIn(label), kep) || /\bnon[-\s]?block(?:ing|er)\b|\bnot blocking\b/i.test(label);
}

/** More than anybody reads for when a discussion goes on, in characters. */
const BODY = 600;

function bodyOf(text: string, { end }: Place): string {
  if (end === undefined) return '';
  const rest = text.split('\n').slice(end.line - 1, end.line + 20);
  const body = [rest[0]?.slice(end.column - 1) ?? '', ...rest.slice(1)].join('\n').slice(0, BODY);
  return body.split('<<[', 1)[0] ?? '';
}

/** `… until the beta stage`: what is open is to be decided then. */
function isPutOff(body: string, kep: Kep): boolean {
  const named = /\b(?:until|till|before|by|for|to)\s+(?:the\s+)?(alpha|beta|ga|stable)\b/i.exec(body)?.[1];
  return isPending(named && stageIn(named), kep);
}

/** Under a question or a section of questions that is not due yet, or under the criteria of a later stage. */
function isBelowLater(above: readonly Section[], place: Place, kep: Kep): boolean {
  const own = above.at(-1);
  if (own === undefined) return false;
  if (above.some(({ value }) => /\bgraduation\b/i.test(value)) && isPending(stageIn(own.value), kep))
    return true;
  const asked = isAsked(kep) ? [...kep.readme.answers.values()] : [];
  const ofSection = asked.filter(({ question }) => normalise(question.section) === normalise(own.value));
  if (ofSection.length > 0) return ofSection.every((answer) => !isDue(answer, kep));
  const lineOf = ({ start }: Place): number => start?.line ?? 0;
  const question = asked
    .filter(({ state, place: at }) => state !== 'missing' && lineOf(at) <= lineOf(place))
    .sort((one, other) => lineOf(other.place) - lineOf(one.place))[0];
  if (question === undefined || isDue(question, kep)) return false;
  // Old questions are items of a list below their section's heading.
  return (
    above.some((section) => lineOf(section.place) === lineOf(question.place)) ||
    lineOf(own.place) < lineOf(question.place)
  );
}

/** The headings that a place stands below, the highest first. */
function headingsAbove(sections: readonly Section[], { start }: Place): readonly Section[] {
  const chain: Section[] = [];
  for (const section of sections) {
    if ((section.place.start?.line ?? 0) > (start?.line ?? 0)) break;
    while ((chain.at(-1)?.level ?? 0) >= section.level) chain.pop();
    chain.push(section);
  }
  return chain;
}
