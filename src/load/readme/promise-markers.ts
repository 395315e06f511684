/** What says that a verb lies ahead: `will`, `is intended to`, `plan to`, a bare `to be`. */
import { type Token, wordAt, wordsBefore } from '../../text/english/tokens.js';
import { ADD, AUTHORS, has, TRY, WRITE, words } from './promise-words.js';

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
  return READERS.get(wordAt(tokens, at))?.(tokens, at);
}

type Reader = (tokens: readonly Token[], at: number) => Marker | undefined;

/** A word that is a marker by itself, or before `to`. */
function marks(mood: Mood, to = false): Reader {
  return (tokens, at) =>
    to && wordAt(tokens, at + 1) !== 'to' ? undefined : { mood, next: at + (to ? 2 : 1) };
}

/** `I would like to be able to …` tells a user's story. */
function wouldAt(tokens: readonly Token[], at: number): Marker | undefined {
  return wordAt(tokens, at + 1) === 'like' && wordAt(tokens, at + 4) === 'able'
    ? undefined
    : { mood: 'would', next: at + 1 };
}

/** `has yet to be tested`, `we have still to write it`. */
function openAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (wordAt(tokens, at + 1) !== 'to') return undefined;
  return { mood: wordAt(tokens, at + 2) === 'be' ? 'to-be' : 'plan', next: at + 2 };
}

const IS = words('is are be');

/** `is intended to`, `are expected to`: where nobody says who intends, it is as weak as a need. */
function destinedAt(tokens: readonly Token[], at: number): Marker | undefined {
  return has(wordsBefore(tokens, at, 2), IS) ? marks('need', true)(tokens, at) : undefined;
}

const NOW = words('still also now currently actively');

/** `tests are being written`, `we are still planning`, `we are adding`, `we are currently writing`. */
function presentAt(tokens: readonly Token[], at: number): Marker | undefined {
  const word = wordAt(tokens, at + 1);
  if (word === 'being') return { mood: 'being', next: at + 1 };
  const next = NOW.has(word) ? at + 2 : at + 1;
  const verb = wordAt(tokens, next);
  if (!verb.endsWith('ing')) return undefined;
  if (word === 'still') return { mood: 'plan', next };
  if (!AUTHORS.has(wordAt(tokens, at - 1)) || verb === 'having') return undefined;
  return ADD.has(verb) || WRITE.has(verb) || TRY.has(verb) ? { mood: 'doing', next } : undefined;
}

const TO = words('to on for');
const TO_BE = words('is was are');

/** `plan to`, `planning on`, `plan is to`, `the goal for beta is to`. */
function planAt(tokens: readonly Token[], at: number): Marker | undefined {
  const mood = wordAt(tokens, at) === 'going' ? 'will' : 'plan';
  return isAt(tokens, at) ?? (TO.has(wordAt(tokens, at + 1)) ? { mood, next: at + 2 } : undefined);
}

/** `goal is to`, `plan for beta is to`; the goal of a thing is what it is for. */
function isAt(tokens: readonly Token[], at: number): Marker | undefined {
  const near = tokens.slice(at + 1, at + 7);
  const is = near.findIndex(({ word }) => TO_BE.has(word));
  const isOwn = is === 0 || FOR.has(wordAt(near, 0));
  return isOwn && wordAt(near, is + 1) === 'to' ? { mood: 'plan', next: at + is + 3 } : undefined;
}

const FOR = words('for in');

const WORK_ON = words('to on into');

/** `working on`, `looking into`. */
function workAt(tokens: readonly Token[], at: number): Marker | undefined {
  return WORK_ON.has(wordAt(tokens, at + 1)) ? { mood: 'plan', next: at + 2 } : undefined;
}

/** `want to`, but for `would like to be able to`. */
function wantAt(tokens: readonly Token[], at: number): Marker | undefined {
  return wordAt(tokens, at + 3) === 'able' ? undefined : marks('plan', true)(tokens, at);
}

const INTENTS =
  'plan plans planned planning intend intends intending intention aim aims aiming going expect expects expecting goal idea';
const WANTS = 'want wants like continue hope hopes hoping commit commits committed';
const STEPS = 'requirement criterion prerequisite condition';
const WORK = 'looking working';

/** Words for a plan, as verbs and as nouns. */
export const PLANS = words(`${INTENTS} ${WANTS} ${STEPS} ${WORK}`);

/** Behind these an infinitive is their own: `is able to be`. */
const GOVERNORS = words(
  `like love wish need needs needed has have had going expected supposed allow allows allowed allowing cause causes caused causing
  require requires required requiring likely able want wants wanted appear appears seem seems considered assumed known guaranteed ready due
  continue continues wait waits waiting order enough fail fails failed tend tends unlikely possible necessary configured used chance time
  ought plan plans planned planning intend intends intended aim aims hope hopes prefer prefers preferred yet remain remains still scheduled
  selected eligible set designed meant free forced request requests requested requesting ask asks asked asking mark marks marked`,
);
/** Behind these it may be, with whom or what in between: `require the gate to be enabled`. */
const GOVERNING = words(
  `require requires required requiring allow allows allowed allowing cause causes caused causing enable enables enabling
  expect expects expected expecting want wants force forces forcing need needs ask asks asked asking let lets permit permits permitted`,
);

/** An infinitive that hangs on nothing: `To be tested`, `SLOs are to be determined`, `metrics to be added`. */
function infinitiveAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (wordAt(tokens, at + 1) !== 'be' || GOVERNORS.has(wordAt(tokens, at - 1))) return undefined;
  return has(wordsBefore(tokens, at, 8), GOVERNING) ? undefined : { mood: 'to-be', next: at + 1 };
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  (
    [
      ['will shall', marks('will')],
      ['would', wouldAt],
      ['should must', marks('need')],
      ['need needs ought have has', marks('need', true)],
      ['remain remains yet still', openAt],
      [INTENTS, planAt],
      [WANTS, wantAt],
      [STEPS, isAt],
      [WORK, workAt],
      ['to', infinitiveAt],
      ['am is are', presentAt],
      ['intended expected scheduled supposed slated meant due targeted', destinedAt],
    ] as const
  ).flatMap(([list, reader]) => [...words(list)].map((word) => [word, reader] as const)),
);

/** Every word that a marker starts with. */
export const MARKERS: ReadonlySet<string> = new Set(READERS.keys());
