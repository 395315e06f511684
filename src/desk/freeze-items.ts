/** The lists of the freezes, numbered as the release team's handbook was read. */
import type { Kep } from '../model/kep.js';
import { targetStage } from './move.js';

export type ItemId =
  | 'issue-in-milestone'
  | 'opted-in'
  | 'questionnaire'
  | 'stage'
  | 'latest-milestone'
  | 'milestone'
  | 'approval-file'
  | 'pull-request'
  | 'status'
  | 'sections'
  | 'graduation-criteria'
  | 'test-plan'
  | 'review-completed'
  | 'no-other-pull-request';

interface ItemText {
  readonly number: number;
  readonly id: ItemId;
  /** The first freeze that asks for it. */
  readonly at: 'kep-readiness' | 'enhancements';
  /** Asked of a KEP that is withdrawn, too: no review goes with that. */
  readonly withdrawal?: true;
  readonly text: (kep: Kep, release: string) => string;
}

const stageOf = (kep: Kep): string => targetStage(kep) ?? 'its stage';
const milestoneOf = (kep: Kep): string => {
  const stage = targetStage(kep);
  return stage === undefined ? 'The milestone of its stage' : `milestone.${stage}`;
};

export const ITEMS: readonly ItemText[] = [
  {
    number: 1,
    id: 'issue-in-milestone',
    at: 'kep-readiness',
    withdrawal: true,
    text: (_, release) => `The issue is open and in the milestone ${release}`,
  },
  {
    number: 2,
    id: 'opted-in',
    at: 'kep-readiness',
    withdrawal: true,
    text: () => 'The issue has the label lead-opted-in',
  },
  {
    number: 3,
    id: 'questionnaire',
    at: 'kep-readiness',
    text: (kep) => `The questionnaire is answered for ${stageOf(kep)}`,
  },
  { number: 4, id: 'stage', at: 'kep-readiness', text: () => 'The metadata says the stage that is targeted' },
  {
    number: 5,
    id: 'latest-milestone',
    at: 'kep-readiness',
    withdrawal: true,
    text: (_, release) => `latest-milestone is ${release}`,
  },
  {
    number: 6,
    id: 'milestone',
    at: 'kep-readiness',
    text: (kep, release) => `${milestoneOf(kep)} is ${release}, where the KEP graduates`,
  },
  {
    number: 7,
    id: 'approval-file',
    at: 'kep-readiness',
    text: (kep) => `The approval file names an approver for ${stageOf(kep)}`,
  },
  {
    number: 8,
    id: 'pull-request',
    at: 'kep-readiness',
    withdrawal: true,
    text: () => 'The pull request is open or merged',
  },
  { number: 9, id: 'status', at: 'enhancements', text: () => 'The status is implementable' },
  {
    number: 10,
    id: 'sections',
    at: 'enhancements',
    text: () => 'The README has every section of the template that the stage requires',
  },
  {
    number: 11,
    id: 'graduation-criteria',
    at: 'enhancements',
    text: () => 'The graduation criteria are current',
  },
  { number: 12, id: 'test-plan', at: 'enhancements', text: () => 'The test plan is filled in' },
  {
    number: 13,
    id: 'review-completed',
    at: 'enhancements',
    text: () => 'The review is completed: approved by who is named, and merged',
  },
  {
    number: 14,
    id: 'no-other-pull-request',
    at: 'enhancements',
    withdrawal: true,
    text: () => 'No other open pull request touches the README or the metadata',
  },
];
