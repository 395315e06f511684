import { nearGate, sourceOf, stepAt, wordsOf } from '../kubernetes/ask.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { GateStep } from '../model/kubernetes.js';
import { compareReleases, formatRelease, parseRelease } from '../model/lifecycle.js';
import type { Note } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { oneOf, quote } from '../text/words.js';
import {
  isGroup,
  type ListedGates,
  listedGates,
  type NamedGate,
  namedGates,
  renaming,
  slipOf,
} from './facts/real-gates.js';

/** Who sets a gate by the name in the KEP must not hear that there is none; a KEP whose gate never came is not where it says it is. */
export const gateExistsInKubernetes: Rule = {
  id: 'gate-exists-in-kubernetes',
  summary: 'Feature gates of a KEP are gates of the code, as soon as the release of the KEP is out.',
  category: 'reality',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template', 'kubernetes'],

  *check(kep) {
    const listed = listedGates(kep);
    if (listed === undefined) return;
    const named = namedGates(kep, listed);
    for (const gate of named) {
      if (listed.gates.histories.has(gate.name) || isGroup(gate.name)) continue;
      if (isToldAlready(gate, named, listed)) continue;
      const problem =
        misspelt(kep, gate, named, listed) ??
        (['alpha', 'beta'].includes(kep.stage ?? '')
          ? (divided(gate, listed) ?? renamed(kep, gate, named, listed) ?? unknown(kep, gate, listed))
          : undefined);
      if (problem !== undefined) yield { ...problem, subject: gate.name, place: gate.place };
    }
  },
};

type Said = Omit<Problem, 'subject' | 'place'>;

/** One slip away from a gate that the KEP does not name besides. */
function misspelt(
  kep: Kep,
  gate: NamedGate,
  named: readonly NamedGate[],
  listed: ListedGates,
): Said | undefined {
  const near = slipOf(kep, gate.name, listed);
  if (near === undefined || named.some(({ name }) => name === near)) return undefined;
  const { index, gates } = listed;
  const edits = renaming(kep, gate, near);
  return {
    message: `Unexpected feature gate ${quote(gate.name)}, expected ${quote(near)} of ${sourceOf(index, gates)}`,
    help: `Write the name that the code uses: \`${near}\``,
    ...writtenToo(gate),
    ...(edits.length > 0 && { fix: { safety: 'safe', edits } }),
  };
}

/** Whether the other side has the right name: `feature-gates-match-readme` tells it. */
function isToldAlready(gate: NamedGate, named: readonly NamedGate[], { gates }: ListedGates): boolean {
  const near = nearGate(gate.name, gates.histories);
  return named.some(({ name, isDeclared }) => name === near && isDeclared !== gate.isDeclared);
}

/** Several gates of the code start with the name: there is one for each of several parts. */
function divided({ name }: NamedGate, { index, gates, latest }: ListedGates): Said | undefined {
  const parts = [...gates.histories].filter(
    ([other, steps]) =>
      other.startsWith(name) &&
      /[A-Z0-9]/.test(other.charAt(name.length)) &&
      stepAt(steps, latest) !== undefined,
  );
  if (parts.length < 2) return undefined;
  const names = parts.map(([other]) => other);
  return {
    message: `Unexpected feature gate ${quote(name)}, expected ${oneOf(names)} of ${sourceOf(index, gates)}`,
    help: `List the gates that the code has:\n${names.map((other) => `- name: ${other}`).join('\n')}`,
  };
}

/** A gate of other words that came when this one was to come, and whose words are all among those of this one, or the other way round. */
function renamed(
  kep: Kep,
  gate: NamedGate,
  named: readonly NamedGate[],
  listed: ListedGates,
): Said | undefined {
  const { index, gates } = listed;
  const words = new Set(wordsOf(gate.name));
  const candidates = [...gates.histories].filter(([other, steps]) => {
    const others = new Set(wordsOf(other));
    const isPart = isSubset(others, words) || isSubset(words, others);
    return isPart && !named.some(({ name }) => name === other) && hasMilestonesOf(kep, steps);
  });
  const [candidate] = candidates;
  if (candidate === undefined || candidates.length > 1) return undefined;
  const [name] = candidate;
  const edits = renaming(kep, gate, name);
  return {
    message: `Unexpected feature gate ${quote(gate.name)}, expected ${quote(name)}, which has its milestones in ${sourceOf(index, gates)}`,
    help: `If \`${name}\` is the gate of this KEP, write that name here and in the README.`,
    ...writtenToo(gate),
    ...(edits.length > 0 && { fix: { safety: 'unsafe', edits } }),
  };
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size >= 2 && [...some].every((word) => all.has(word));
}

/** Whether the gate entered each of its stages when the KEP says so, and the KEP says so of at least its first. */
function hasMilestonesOf({ metadata, latestMilestone: latest }: Kep, steps: readonly GateStep[]): boolean {
  return steps.every(({ stage, since }, index) => {
    if (steps.slice(0, index).some((earlier) => earlier.stage === stage)) return true;
    const planned = parseRelease(metadata.raw('milestone', stage));
    if (planned === undefined) return index > 0;
    return (
      compareReleases(planned, since) === 0 ||
      (index > 0 && latest !== undefined && compareReleases(latest, since) < 0)
    );
  });
}

/**
 * Releases for which a gate stays in the list after it entered a stage: it is beta a release later, stable another one later, and removed
 * no sooner than three releases after that.
 */
const KEPT: Readonly<Record<string, number>> = { alpha: 4, beta: 3 };

/** In no list under any name. Later than that the gate may also have come and gone, and only its KEP is left behind. */
function unknown(
  kep: Kep,
  { name, written, isDeclared }: NamedGate,
  { index, gates, latest }: ListedGates,
): Said {
  const { stage = '' } = kep;
  const kept = KEPT[stage] ?? 0;
  const isLate = latest.major < gates.release.major || gates.release.minor - latest.minor > kept;
  const subject = `Unexpected feature gate ${quote(name)} of ${stage} in ${formatRelease(latest)}`;
  const source = sourceOf(index, gates);
  return {
    ...(isLate
      ? {
          message: `${subject}, it never came or is gone: it is not among those of ${source}`,
          help: 'If the feature has graduated since, bring `stage`, `status` and the milestones up to date. If it never came, withdraw the KEP or plan a release to come.',
          severity: 'notice',
        }
      : {
          message: `${subject}, it is not among those of ${source}`,
          help: `If it slipped, move \`latest-milestone\` and \`milestone.${stage}\`. If it was merged under another name, write that name here and in the README.`,
        }),
    ...(isDeclared &&
      written && { related: [{ message: 'the README names it, too', place: written.place }] }),
  };
}

function writtenToo({ isDeclared, written }: NamedGate): { readonly related?: readonly Note[] } {
  if (!isDeclared || written === undefined) return {};
  return { related: [{ message: 'the README says the same', place: written.place }] };
}
