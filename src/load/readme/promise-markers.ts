/** What says that a verb lies ahead: `will`, `is intended to`, `plan to`, a bare `to be`. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { ADD, AUTHORS, TRY, WRITE } from './promise-words.js';

/** How a verb is put off: `will`, a plan, a need, a wish that is conditional, a bare infinitive (`to be tested`). */
export type Mood = 'will' | 'plan' | 'need' | 'would' | 'to-be' | 'being' | 'doing';

/** A word that says that what follows lies ahead. */
export interface Marker {
  readonly mood: Mood;
  /** Where the verbs start. */
  readonly next: number;
}

/** The marker at `at`, if one stands there. */
export function markerAt(tokens: readonly Token[], at: number): Marker | undefined {
  const word = wordAt(tokens, at);
  if (!MARKERS.has(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  if (word === 'will' || word === 'shall') return { mood: 'will', next: at + 1 };
  if (word === 'would') return isWish(tokens, at + 1) ? undefined : { mood: 'would', next: at + 1 };
  if (/^(?:should|must)$/.test(word)) return { mood: 'need', next: at + 1 };
  if (/^(?:needs?|ought)$/.test(word) && next === 'to') return { mood: 'need', next: at + 2 };
  if (/^(?:remains?|yet|still)$/.test(word) && next === 'to')
    return { mood: wordAt(tokens, at + 2) === 'be' ? 'to-be' : 'plan', next: at + 2 };
  if (/^(?:have|has)$/.test(word) && next === 'to') return { mood: 'need', next: at + 2 };
  const plan = planAt(tokens, at);
  if (plan !== undefined) return { mood: word === 'going' ? 'will' : 'plan', next: plan };
  if (word === 'to' && next === 'be' && isBare(tokens, at)) return { mood: 'to-be', next: at + 1 };
  if (/^(?:is|are)$/.test(word) && next === 'being') return { mood: 'being', next: at + 1 };
  if (/^(?:am|is|are)$/.test(word) && next === 'still' && /ing$/.test(wordAt(tokens, at + 2)))
    return { mood: 'plan', next: at + 2 };
  return destinedAt(tokens, at) ?? doingAt(tokens, at);
}

/** `I would like to be able to …` tells a user's story. */
function isWish(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'like' && wordAt(tokens, at + 3) === 'able';
}

/** `is intended to`, `are expected to`: where nobody says who intends, it is as weak as a need. */
function destinedAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (wordAt(tokens, at + 1) !== 'to') return undefined;
  if (!/^(?:intended|expected|scheduled|supposed|slated|meant|due|targeted)$/.test(wordAt(tokens, at)))
    return undefined;
  const isSaid = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)].some((word) =>
    /^(?:is|are|be)$/.test(word),
  );
  return isSaid ? { mood: 'need', next: at + 2 } : undefined;
}

/** `we are adding`, `we are currently writing`. */
function doingAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (!/^(?:am|are)$/.test(wordAt(tokens, at)) || !AUTHORS.has(wordAt(tokens, at - 1))) return undefined;
  const next = /^(?:still|also|now|currently|actively)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const verb = wordAt(tokens, next);
  return verb.endsWith('ing') && verb !== 'having' && (ADD.has(verb) || WRITE.has(verb) || TRY.has(verb))
    ? { mood: 'doing', next }
    : undefined;
}

/** Words for a plan, as verbs and as nouns. */
export const PLANS: ReadonlySet<string> = new Set(
  `plan plans planned planning intend intends intending aim aims aiming hope hopes hoping want wants going expect expects expecting
  like looking intention goal idea requirement criterion prerequisite condition working continue`.split(
    /\s+/,
  ),
);
/** Words that may start to speak of what is ahead: most are not, and are looked at no further. */
const MARKERS: ReadonlySet<string> = new Set([
  ...PLANS,
  ...`will shall would should must need needs ought remain remains yet still have has to is are am intended expected scheduled
  supposed slated meant due targeted`.split(/\s+/),
]);

/** `plan to`, `planning on`, `plan is to`, `going to`, `working on`: where the verb behind it starts. */
function planAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (!PLANS.has(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  if (isWish(tokens, at)) return undefined;
  if (word === 'working' || word === 'looking')
    return next === 'on' || next === 'into' || next === 'to' ? at + 2 : undefined;
  const isStep = /^(?:requirement|criterion|prerequisite|condition)$/.test(word);
  if (!isStep && (next === 'to' || next === 'on' || (next === 'for' && word !== 'hope'))) return at + 2;
  if (/^(?:is|was|are)$/.test(next) && wordAt(tokens, at + 2) === 'to') return at + 3;
  return undefined;
}

const GOVERNORS =
  /^(?:like|love|wish|needs?|needed|has|have|had|going|expected|supposed|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|likely|able|wants?|appears?|seems?|considered|assumed|known|guaranteed|ready|due|continues?|wait(?:s|ing)?|order|enough|fail(?:s|ed)?|tend(?:s)?|unlikely|possible|necessary|configured|used|chance|time|want(?:ed)?|ought|plan(?:s|ned|ning)?|intend(?:s|ed)?|aims?|hopes?|prefer(?:s|red)?|yet|remains?|still|scheduled|selected|eligible|set|designed|meant|free|forced|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|mark(?:s|ed)?)$/;

const GOVERNING =
  /^(?:requir(?:e|es|ed|ing)|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|enabl(?:e|es|ing)|expect(?:s|ed|ing)?|wants?|forc(?:e|es|ing)|needs?|ask(?:s|ed|ing)?|lets?|permit(?:s|ted)?)$/;

/** An infinitive that hangs on nothing: `To be tested`, `SLOs are to be determined`, `metrics to be added`. */
function isBare(tokens: readonly Token[], at: number): boolean {
  if (GOVERNORS.test(wordAt(tokens, at - 1))) return false;
  // "require the gate to be enabled": the verb that the infinitive hangs on stands further in front.
  return !tokens.slice(Math.max(0, at - 8), at).some(({ word }) => GOVERNING.test(word));
}
