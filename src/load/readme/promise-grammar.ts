/** One sentence → whether it puts something off that is owed: what, and at which word. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { active } from './promise-active.js';
import { type Ahead, aheadIn } from './promise-clauses.js';
import type { Asked, Found, Situation } from './promise-facts.js';
import { lackIn } from './promise-lacks.js';
import { passive } from './promise-passive.js';
import { isStage } from './promise-points.js';
import { type Owed, words } from './promise-words.js';

/** What a sentence puts off, if anything. `isPoint` tells whether a range of tokens names a stage or a release. */
export function promiseIn(
  tokens: readonly Token[],
  asked: Asked,
  isPoint: (start: number, end: number) => boolean,
): Found | undefined {
  for (const ahead of aheadIn(tokens)) {
    if (isOptionalWork(tokens, ahead)) continue;
    const what = owedBy(ahead, {
      asked,
      point: isPoint(ahead.start, ahead.end),
      tokens,
    });
    if (what !== undefined)
      return { what, at: ahead.at, start: ahead.start, end: ahead.end, from: ahead.start };
  }
  return lackIn(tokens, asked);
}

const NEEDED = words(
  'needed necessary required desired requested wanted there users people demand appropriate',
);
const SEPARATE = words('separate another different subsequent future follow-up followup new');

/** `if needed`, `in a separate KEP`, `out of scope` but for a stage: nobody waits for it. */
function isOptionalWork(tokens: readonly Token[], { start, end }: Ahead): boolean {
  const clause = tokens.slice(start, end);
  return clause.some(({ word }, at) => {
    const next = wordAt(clause, at + 1);
    if (word === 'if' || word === 'as') return NEEDED.has(next);
    if (word === 'scope') return wordAt(clause, at - 2) === 'out' && !isStage(wordAt(clause, at + 2));
    return SEPARATE.has(word) && (next === 'kep' || next === 'keps');
  });
}

function owedBy(ahead: Ahead, situation: Situation): Owed | undefined {
  const read = ahead.passive ? passive : active;
  for (const verb of ahead.verbs) {
    const what = read(ahead, verb, situation);
    if (what !== undefined) return what;
  }
  return undefined;
}
