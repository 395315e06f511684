/** One sentence → whether it puts something off that is owed: what, and at which word. */
import type { Token } from '../../text/english/tokens.js';
import { active } from './promise-active.js';
import { type Ahead, aheadIn } from './promise-clauses.js';
import type { Asked, Found, Situation } from './promise-facts.js';
import { lackIn } from './promise-lacks.js';
import { passive } from './promise-passive.js';
import { isStage } from './promise-points.js';
import type { Owed } from './promise-words.js';

/** What a sentence puts off, if anything. `isPoint` tells whether a range of tokens names a stage or a release. */
export function promiseIn(
  tokens: readonly Token[],
  asked: Asked,
  isPoint: (start: number, end: number) => boolean,
): Found | undefined {
  const lack = lackIn(tokens, asked);
  for (const ahead of aheadIn(tokens)) {
    if (isOptionalWork(tokens, ahead)) continue;
    const what = owedBy(ahead, {
      asked,
      point: isPoint(ahead.start, ahead.end),
      lack: lack !== undefined,
      tokens,
    });
    if (what !== undefined)
      return { what, at: ahead.at, start: ahead.start, end: ahead.end, from: ahead.start };
  }
  return lack;
}

/** `if needed`, `in a separate KEP`: nobody waits for it. */
function isOptionalWork(tokens: readonly Token[], { start, end }: Ahead): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (word === 'if' || word === 'as')
      return /^(?:needed|necessary|required|desired|requested|wanted|there|users|people|demand|appropriate)$/.test(
        next,
      );
    if (/^(?:separate|another|different|subsequent|future|follow-up|followup|new)$/.test(word))
      return next === 'kep' || next === 'keps';
    return word === 'out' && next === 'of' && words[index + 2] === 'scope' && !isStage(words[index + 4]);
  });
}

function owedBy(ahead: Ahead, situation: Situation): Owed | undefined {
  for (const verb of ahead.verbs) {
    const what = ahead.passive ? passive(ahead, verb, situation) : active(ahead, verb, situation);
    if (what !== undefined) return what;
  }
  return undefined;
}
