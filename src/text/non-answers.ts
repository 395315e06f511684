/** What people write where something is still to be said, or where there is nothing to say: one vocabulary for whatever reads their words. */
import { remembered } from './once.js';
import { singleBlanks, trimmed } from './trim.js';

const PLACEHOLDER =
  /^(?:to\s?do|tb[acd]|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|discussed|filled(?:\s+in)?|defined|decided|specified|clarified|confirmed|written|added|completed|announced)|work\s+in\s+progress|in\s+progress|coming\s+soon|pending|placeholder|\?+|…)$/i;

/** Nobody knows, or has decided. */
const UNKNOWN =
  /^(?:(?:i|we)\s+(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?|(?:(?:i|we)\s+have\s+)?no\s+idea(?:\s+yet)?|(?:still\s+)?(?:not\s+(?:sure|clear|certain|known|decided|determined|specified|defined)|unknown|unsure|unclear|uncertain|undecided|undetermined|unspecified|undefined)(?:\s+(?:yet|so\s+far|for\s+now|at\s+(?:this\s+(?:time|point|stage)|the\s+moment)))?|(?:nobody|no\s+one)\s+knows(?:\s+yet)?|who\s+knows)$/i;

const NOT_APPLICABLE =
  /^(?:n\s*\/?\s*a|(?:this\s+is\s+)?not\s+(?:app?licable|needed|required|relevant)|irrelevant|(?:this\s+)?(?:does\s+not|doesn['’]?t)\s+apply)(?:\s+(?:here|(?:for|to|in)\s+this\s+(?:kep|feature|enhancement|change|case)))?$/i;

const NONE =
  /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment))|none\s+(?:are|were|is|have\s+been|has\s+been)\s+(?:known|identified|defined|planned|found|expected|needed|required)(?:\s+(?:yet|so\s+far))?)$/i;

/** `n.a.`, `T.B.D`: the dots of an abbreviation. */
const DOTS = /(?<![A-Za-z])([A-Za-z])\. ?(?=[A-Za-z](?:\.|$))/g;

const LEADING = /[\s*_`"'([{<>•-]/;
const TRAILING = /[\s*_`"')\]}<>.!,;:-]/;

/** A text on one line, without the punctuation, quotes, emphasis and list marks around it, and without the dots of abbreviations. */
export const bareWords = remembered((text) => {
  const words = singleBlanks(trimmed(text, LEADING, TRAILING));
  return words.includes('.') ? words.replace(DOTS, '$1') : words;
});

/** Whether a text only holds the place of what is still to be written: `TBD`, `???`, `to be determined`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(bareWords(text));
}

/** Whether a text says no more than that nobody knows: `not sure yet`. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.test(bareWords(text));
}

/** Whether a text says no more than that nothing applies: `N/A`, `not required`. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(bareWords(text));
}

/** Whether a text says no more than that there is nothing: `None`. */
export function isNone(text: string): boolean {
  return NONE.test(bareWords(text));
}

/** Whether a text names nothing: no words at all, a placeholder, "N/A" or "none". */
export function saysNothing(text: string): boolean {
  return (
    bareWords(text) === '' || isPlaceholder(text) || isUnknown(text) || isNotApplicable(text) || isNone(text)
  );
}
