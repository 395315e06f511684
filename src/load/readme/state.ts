/** What an author's text amounts to as an answer. */
import type { AnswerState } from '../../model/readme.js';
import type { Question } from '../../model/template.js';
import {
  bareWords,
  isNone,
  isNotApplicable,
  isPlaceholder,
  isUnknown,
  saysNothing,
} from '../../text/non-answers.js';
import type { PutsOff } from './promises.js';

/** Questions whose heading asks for a yes, a no or "any": a bare "None" or "N/A" answers them. */
function isYesNo({ id, heading }: Question): boolean {
  // Reviewers do not take a bare N/A for this one: upgrade and rollback always have to be tested or reasoned about.
  if (id === 'upgrade-rollback-tested') return false;
  return /^(?:does|can|will|is|are|were|was|do|has|have|should)\b/i.test(heading);
}

/** "What are other known failure modes?" is answered by "None", though not by "N/A". */
function asksForKnown({ heading }: Question): boolean {
  return /\b(?:known|any)\b/i.test(heading);
}

/**
 * Whether the prose under a section's heading stands for the answers to all its questions: it says that they do not apply, or speaks of
 * the section itself. Prose about the feature leaves its questions open.
 */
export function standsForAll(prose: string): boolean {
  const first = prose
    .trim()
    .slice(0, SENTENCE)
    .replace(/(?:\n|(?<=[.!?])\s).*/s, '');
  const words = first.replace(/(?:[,;:.!(–—]|\s-|\b(?:because|since|as|for|yet|in)\b).*/is, '');
  return (
    saysNothing(words) ||
    /^(?:no|nothing)\b/i.test(first) ||
    /\b(?:this|these|the following|all) (?:section|questions?)\b/i.test(first)
  );
}

/** Longer than the sentence that dismisses a section, in characters. */
const SENTENCE = 300;

/** An answer of more lines than this says more than "N/A". */
const REPEATED_LINES = 20;

/** The state that the author's text gives a question; `ticked` when an option is ticked, `said` reads what its paragraphs put off. */
export function stateOf(
  question: Question,
  text: string,
  ticked: boolean,
  said: PutsOff,
): Exclude<AnswerState, 'missing'> {
  if (text.trim() === '') return ticked ? 'answered' : 'unanswered';
  // Labels of the template that say the same one after the other are as bare as one of them.
  const lines = text.split('\n', REPEATED_LINES + 1).map(bareWords);
  if (lines.length <= REPEATED_LINES) {
    const own = lines.filter((line) => line !== '' && !isPlaceholder(line));
    if (own.length === 0) return 'unanswered';
    // That no failures are known is what "unknown" says of them; of anything else it says that nobody knows.
    if (own.every(isUnknown)) return /\bknown\b/i.test(question.heading) ? 'answered' : 'unanswered';
    if (own.every(isNotApplicable)) return isYesNo(question) ? 'answered' : 'na';
    if (own.every((line) => isNone(line) || isNotApplicable(line)))
      return isYesNo(question) || asksForKnown(question) ? 'answered' : 'na';
  }
  if (said.isWhole()) return 'deferred';
  return 'answered';
}
