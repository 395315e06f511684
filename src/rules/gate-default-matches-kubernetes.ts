import { sourceOf } from '../kubernetes/ask.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { GateStep } from '../model/kubernetes.js';
import { compareReleases, maturity } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import {
  hasWord,
  isGroup,
  isOlder,
  type ListedGates,
  listedGates,
  meantGate,
  type NamedGate,
  namedGates,
} from './facts/real-gates.js';
import { type Sentence, sentencesOf } from './facts/sentences.js';

/** Whoever plans an upgrade reads whether a feature will be on; a README that says so of one that stays off misleads. */
export const gateDefaultMatchesKubernetes: Rule = {
  id: 'gate-default-matches-kubernetes',
  summary: 'A README that says "enabled by default" of a stage says what the code does.',
  category: 'reality',
  severity: 'notice',
  reads: ['metadata', 'readme', 'template', 'kubernetes'],

  *check(kep) {
    const listed = listedGates(kep);
    if (listed === undefined || !kep.readme.exists) return;
    const named = namedGates(kep, listed);
    for (const gate of named) {
      const meant = meantGate(kep, gate.name, listed);
      if (meant === undefined || isGroup(meant.name) || isOlder(meant.steps, kep)) continue;
      if (meant.steps.every(({ stage, isOn }) => stage === 'alpha' || isOn)) continue;
      const problem = contradiction(kep, gate, named.length === 1, meant, listed);
      if (problem !== undefined) yield problem;
    }
  },
};

const CLAIM =
  /\b(?:enabled|on|turned on)[ -]by[ -]default\b|\bdefaults? to (?:`true`|(?:true|enabled|on)\b)/i;
/** Something is off, whatever is on. */
const CONTRAST = /\b(?:disabled|off)\b/i;
/** It is not so, or only somewhere, or not yet. */
const HEDGE =
  /\b(?:not|never|no longer|being|if|when|once|until|unless|after|before|since|should|could|may|might|previously|instance)\b|n't\b/i;
const CONDITION = /^\W{0,3}(?:if|when|once|until|unless|after|only|since)\b/i;
const SUBJECT = /\bfeature\b|\bgate\b|\bflag\b/i;

/** The first sentence that says of a stage which the KEP has reached that the gate is on there, and the code does not. */
function contradiction(
  { readme, stage: reached = '' }: Kep,
  gate: NamedGate,
  isOnly: boolean,
  { name, steps }: { readonly name: string; readonly steps: readonly GateStep[] },
  { index, gates, latest }: ListedGates,
): Problem | undefined {
  for (const section of readme.sections) {
    for (const sentence of sentencesOf(section, readme.path)) {
      const claim = CLAIM.exec(sentence.text);
      if (claim === null || isHedged(sentence.text, claim) || !isAbout(sentence, gate.name, isOnly)) continue;
      const stage = stageIn(sentence.text) ?? stageIn(section.value);
      // Of alpha it is said loosely, as of what will come.
      if (stage === undefined || stage === 'alpha' || maturity(stage) > maturity(reached)) continue;
      const own = steps.filter((step) => step.stage === stage);
      const step = own.findLast(({ since }) => compareReleases(since, latest) <= 0);
      if (step === undefined || own.some(({ isOn }) => isOn)) continue;
      return {
        subject: name,
        message: `Unexpected ${quote(claim[0])} at ${stage}, ${quote(name)} is off there in ${sourceOf(index, gates)}`,
        place: sentence.placeOf(claim.index, claim[0].length),
        related: [{ message: 'the feature gate', place: gate.place }],
        help: `Say that it is off by default at ${stage}, and when it will be on.`,
      };
    }
  }
  return undefined;
}

function isHedged(text: string, { 0: claim, index }: RegExpExecArray): boolean {
  if (CONTRAST.test(text)) return true;
  return HEDGE.test(text.slice(0, index)) || CONDITION.test(text.slice(index + claim.length));
}

/** The sentence names the gate, or speaks of the feature, or of nothing else, and the KEP has no other gate. */
function isAbout({ text }: Sentence, name: string, isOnly: boolean): boolean {
  if (hasWord(text, name)) return true;
  if (!isOnly || /\b[A-Z][a-z]+[A-Z]\w+/.test(text)) return false;
  return (
    SUBJECT.test(text) ||
    /^\s*(?:[-*+]\s+|\d+\)\s+)?(?:\[[ xX]\]\s+)?(?:is\s+)?(?:enabled|on|turned on)[ -]by/i.test(text)
  );
}

/** The one stage that a text names; of `Alpha -> Beta` the one that is reached. */
function stageIn(text: string): 'alpha' | 'beta' | 'stable' | undefined {
  const stages = new Set(
    [...text.matchAll(/\b(alpha|beta|ga|stable|general availability)\b/gi)].map(([word]) => {
      const lower = word.toLowerCase();
      return lower === 'alpha' || lower === 'beta' ? lower : 'stable';
    }),
  );
  const isMove = /\balpha\b\s*(?:->|→|to)\s*\bbeta\b|\bbeta\b\s*(?:->|→|to)\s*\b(?:ga|stable)\b/i.test(text);
  return stages.size > 1 && !isMove ? undefined : [...stages].at(-1);
}
