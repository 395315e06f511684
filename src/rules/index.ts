import type { Rule } from '../model/rule.js';
import { aliasesAreKnown } from './aliases-are-known.js';
import { answerHasReason } from './answer-has-reason.js';
import { answerIsNotDeferred } from './answer-is-not-deferred.js';
import { approverSuitsStage } from './approver-suits-stage.js';
import { assignedPeopleAreOwners } from './assigned-people-are-owners.js';
import { componentsMatchReadme } from './components-match-readme.js';
import { disableSupportedMatchesReadme } from './disable-supported-matches-readme.js';
import { discussionIsResolved } from './discussion-is-resolved.js';
import { documentMatchesMetadata } from './document-matches-metadata.js';
import { featureGatesMatchReadme } from './feature-gates-match-readme.js';
import { gateDefaultMatchesKubernetes } from './gate-default-matches-kubernetes.js';
import { gateExistsInKubernetes } from './gate-exists-in-kubernetes.js';
import { gateStageMatchesKubernetes } from './gate-stage-matches-kubernetes.js';
import { graduationCriteriaCoverStage } from './graduation-criteria-cover-stage.js';
import { implementationHistoryIsKept } from './implementation-history-is-kept.js';
import { kepDirectoryIsFound } from './kep-directory-is-found.js';
import { kepHasMetadata } from './kep-has-metadata.js';
import { kepYamlIsValid } from './kep-yaml-is-valid.js';
import { latestMilestoneIsCurrent } from './latest-milestone-is-current.js';
import { metricComponentMatches } from './metric-component-matches.js';
import { metricExistsInKubernetes } from './metric-exists-in-kubernetes.js';
import { metricIsExposed } from './metric-is-exposed.js';
import { metricNameIsConventional } from './metric-name-is-conventional.js';
import { metricsAreNamed } from './metrics-are-named.js';
import { metricsMatchReadme } from './metrics-match-readme.js';
import { milestonesAscend } from './milestones-ascend.js';
import { numberIsANumber } from './number-is-a-number.js';
import { numberIsUnique } from './number-is-unique.js';
import { numberMatches } from './number-matches.js';
import { operatorSignalsAreMetrics } from './operator-signals-are-metrics.js';
import { owningSigMatchesDirectory } from './owning-sig-matches-directory.js';
import { peopleAreHandles } from './people-are-handles.js';
import { promiseIsKept } from './promise-is-kept.js';
import { proposalIsRead } from './proposal-is-read.js';
import { prrAnswersAreDeclared } from './prr-answers-are-declared.js';
import { prrApprovalCoversStage } from './prr-approval-covers-stage.js';
import { prrApprovalExists } from './prr-approval-exists.js';
import { prrApprovalHasKep } from './prr-approval-has-kep.js';
import { prrApprovalIsValid } from './prr-approval-is-valid.js';
import { prrApprovalMovesWithStage } from './prr-approval-moves-with-stage.js';
import { prrApproverIsActive } from './prr-approver-is-active.js';
import { prrApproverIsIndependent } from './prr-approver-is-independent.js';
import { prrApproverIsKept } from './prr-approver-is-kept.js';
import { prrApproverIsKnown } from './prr-approver-is-known.js';
import { prrApproverIsRequested } from './prr-approver-is-requested.js';
import { questionIsAnswered } from './question-is-answered.js';
import { questionIsAskedOnce } from './question-is-asked-once.js';
import { questionIsPresent } from './question-is-present.js';
import { questionnaireIsPresent } from './questionnaire-is-present.js';
import { releasesStartWithV } from './releases-start-with-v.js';
import { sectionIsPresent } from './section-is-present.js';
import { sigIsKnown } from './sig-is-known.js';
import { signoffChecklistIsCurrent } from './signoff-checklist-is-current.js';
import { stageHasMilestone } from './stage-has-milestone.js';
import { stageIsCurrent } from './stage-is-current.js';
import { stageMoveUpdatesAnswers } from './stage-move-updates-answers.js';
import { statusAgreesWithStage } from './status-agrees-with-stage.js';
import { suppressionIsUsed } from './suppression-is-used.js';
import { tableIsCurrent } from './table-is-current.js';
import { targetReleaseIsCurrent } from './target-release-is-current.js';
import { templateCommentsAreRemoved } from './template-comments-are-removed.js';
import { templateTextIsRemoved } from './template-text-is-removed.js';
import { templateValuesAreReplaced } from './template-values-are-replaced.js';
import { testPlanIsComplete } from './test-plan-is-complete.js';
import { tocIsCurrent } from './toc-is-current.js';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  kepHasMetadata,
  kepYamlIsValid,
  numberIsANumber,
  numberIsUnique,
  numberMatches,
  documentMatchesMetadata,
  owningSigMatchesDirectory,
  sigIsKnown,
  peopleAreHandles,
  statusAgreesWithStage,
  stageHasMilestone,
  latestMilestoneIsCurrent,
  stageIsCurrent,
  targetReleaseIsCurrent,
  milestonesAscend,
  releasesStartWithV,
  templateValuesAreReplaced,
  prrAnswersAreDeclared,
  featureGatesMatchReadme,
  componentsMatchReadme,
  disableSupportedMatchesReadme,
  metricsMatchReadme,
  gateExistsInKubernetes,
  gateStageMatchesKubernetes,
  gateDefaultMatchesKubernetes,
  metricExistsInKubernetes,
  metricComponentMatches,
  metricIsExposed,
  prrApprovalExists,
  prrApprovalIsValid,
  prrApprovalCoversStage,
  prrApprovalMovesWithStage,
  prrApproverIsKnown,
  prrApproverIsActive,
  prrApproverIsIndependent,
  prrApproverIsKept,
  prrApproverIsRequested,
  prrApprovalHasKep,
  assignedPeopleAreOwners,
  approverSuitsStage,
  questionnaireIsPresent,
  questionIsPresent,
  questionIsAnswered,
  answerIsNotDeferred,
  promiseIsKept,
  answerHasReason,
  questionIsAskedOnce,
  templateTextIsRemoved,
  templateCommentsAreRemoved,
  discussionIsResolved,
  metricsAreNamed,
  operatorSignalsAreMetrics,
  metricNameIsConventional,
  stageMoveUpdatesAnswers,
  sectionIsPresent,
  tocIsCurrent,
  signoffChecklistIsCurrent,
  testPlanIsComplete,
  graduationCriteriaCoverStage,
  implementationHistoryIsKept,
  kepDirectoryIsFound,
  aliasesAreKnown,
  proposalIsRead,
  tableIsCurrent,
  suppressionIsUsed,
];
