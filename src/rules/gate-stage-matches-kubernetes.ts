import { sourceOf, stepAt, stepInWords } from '../kubernetes/ask.js';
import { formatRelease, isFeatureStage, maturity } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isGroup, isOlder, listedGates, meantGate, namedGates } from './facts/real-gates.js';

/** A KEP at beta whose gate is alpha tells users and reviewers of a feature that the release does not have. */
export const gateStageMatchesKubernetes: Rule = {
  id: 'gate-stage-matches-kubernetes',
  summary: "The KEP's stage is the stage of its feature gate in the code at `latest-milestone`.",
  category: 'reality',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template', 'kubernetes'],

  *check(kep) {
    const listed = listedGates(kep);
    const { stage, metadata } = kep;
    if (listed === undefined || stage === undefined || !isFeatureStage(stage)) return;
    const { index, gates, latest } = listed;
    // Further gates are of parts that may be at another stage.
    const [first] = namedGates(kep, listed);
    const declared = metadata.data['feature-gates']?.[0]?.name?.value;
    const isFirst = declared === undefined || declared === first?.name;
    const meant = first && isFirst ? meantGate(kep, first.name, listed) : undefined;
    if (first === undefined || meant === undefined || isGroup(meant.name) || isOlder(meant.steps, kep))
      return;
    const step = stepAt(meant.steps, latest);
    if (step === undefined || step.stage === stage || !isFeatureStage(step.stage)) return;
    const release = formatRelease(latest);
    const isBehind = maturity(step.stage) < maturity(stage);
    yield {
      subject: 'stage',
      message: `Unexpected stage ${quote(stage)}, expected ${quote(step.stage)}: ${quote(meant.name)} is ${stepInWords(step)} at ${release} in ${sourceOf(index, gates)}`,
      place: metadata.at('stage'),
      related: [{ message: 'its feature gate', place: first.place }],
      help: isBehind
        ? `If the move to ${stage} slipped, write \`stage: ${step.stage}\` or move \`latest-milestone\` and \`milestone.${stage}\`.`
        : `Bring the KEP up to the code: \`stage: ${step.stage}\``,
    };
  },
};
