/** The comment that the release team leaves on an issue, in the words of its handbook. */
import { isHandle } from '../model/handles.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { code, codeBlock, prose } from '../reporters/escape.js';
import type { Freeze, FrozenKep } from './freeze.js';
import type { ItemId } from './freeze-items.js';
import { listOf, shownHandle } from './people.js';

/** When the freezes are, as the schedule of the release says; the handbook's own placeholders stay where it is not known. */
export interface Dates {
  readonly readiness?: string;
  readonly enhancements?: string;
}

interface Line {
  /** Ticked where all of these are. */
  readonly items: readonly ItemId[];
  /** Only in the comment on a KEP that has everything. */
  readonly praise?: true;
  readonly text: (release: string, verdict: FrozenKep['verdict']) => string;
}

const ENHANCEMENTS = 'https://github.com/kubernetes/enhancements';
const PHASES = 'https://github.com/kubernetes/sig-release/blob/master/releases/release_phases.md';
const EXCEPTIONS = 'https://github.com/kubernetes/sig-release/blob/master/releases/EXCEPTIONS.md';
const PROCESS =
  'https://github.com/kubernetes/community/blob/master/sig-architecture/production-readiness.md#submitting-a-kep-for-production-readiness-approval';

const READINESS: readonly Line[] = [
  {
    items: ['questionnaire', 'pull-request'],
    text: () =>
      `PR open or merged with the KEP's [PRR questionnaire](${ENHANCEMENTS}/tree/master/keps/NNNN-kep-template#production-readiness-review-questionnaire) filled out.`,
  },
  {
    items: ['stage', 'latest-milestone', 'milestone', 'pull-request'],
    text: () =>
      `PR open or merged with [kep.yaml](${ENHANCEMENTS}/blob/master/keps/NNNN-kep-template/kep.yaml) updated with the \`stage\`, \`latest-milestone\`, and \`milestone\` struct filled out.`,
  },
  {
    items: ['approval-file', 'pull-request'],
    text: () =>
      `PR open or merged with a [PRR approval file](${ENHANCEMENTS}/blob/master/keps/prod-readiness/template/nnnn.yaml) with the PRR approver listed for the stage the KEP is targeting.`,
  },
];

const ENHANCEMENTS_FREEZE: readonly Line[] = [
  {
    items: ['sections', 'pull-request'],
    text: () =>
      `KEP readme using the [latest template](${ENHANCEMENTS}/tree/master/keps/NNNN-kep-template) has been merged into the k/enhancements repo.`,
  },
  {
    items: ['status', 'latest-milestone'],
    text: (release, verdict) =>
      `KEP status is marked as \`implementable\` for \`latest-milestone: ${release}\`.${verdict === 'tracked' ? ' KEPs targeting `stable` will need to be marked as `implemented` after code PRs are merged.' : ''}`,
  },
  { items: ['graduation-criteria'], text: () => 'KEP readme has up-to-date graduation criteria.' },
  {
    items: ['approval-file'],
    praise: true,
    text: () =>
      `KEP has [submitted a production readiness review](${PROCESS}) request for approval and has a reviewer assigned.`,
  },
  {
    items: ['questionnaire', 'review-completed'],
    text: () =>
      `KEP has a production readiness review that has been completed and merged into k/enhancements. (For more information on the PRR process, check [here](${PROCESS})).`,
  },
  {
    items: ['no-other-pull-request'],
    text: () => 'There are no other outstanding (unmerged) PRs that modify the KEP readme or kep.yaml file.',
  },
];

/**
 * The comment on the issue of a KEP, ready to be pasted by a person. What nobody could look up is not ticked; where the verdict depends on it
 * no status is claimed. One line of KEP text at most stands in a line of it.
 */
export function commentOf(
  { kep, stage, verdict, items }: FrozenKep,
  at: Freeze,
  release: Release,
  dates: Dates = {},
): string {
  const lines = at === 'kep-readiness' ? READINESS : ENHANCEMENTS_FREEZE;
  const name = formatRelease(release);
  const isYes = (id: ItemId): boolean => items.find((item) => item.id === id)?.state === 'yes';
  const asked = lines.filter(
    (line) =>
      (line.praise !== true || verdict === 'tracked') &&
      line.items.some((id) => items.some((item) => item.id === id)),
  );
  const actions = items
    .filter(({ state }) => state === 'no')
    .map(({ text, note }) => `- ${prose(text)}: ${prose(note)}`);
  const paragraphs = [
    `Hello ${ownersOf(kep)} 👋, ${name} Enhancements team here.`,
    opening(at, verdict, dates),
    `This enhancement is targeting stage ${code(stage ?? '{stage}')} for ${name} (correct me, if otherwise)`,
    "Here's where this enhancement currently stands:",
    asked
      .map(
        (line) =>
          `- [${line.items.every((id) => isYes(id) || !items.some((item) => item.id === id)) ? 'x' : ' '}] ${line.text(name, verdict)}`,
      )
      .join('\n'),
    ...(verdict === 'at-risk'
      ? [`For this KEP, we would just need to update the following:\n${actions.join('\n')}`]
      : []),
    ...(at === 'kep-readiness' ? [note(verdict, dates)] : []),
    ...closing(verdict, at),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** As the handbook spells it, in the comment on a KEP that has everything and in the others. */
function deadlineFor(verdict: FrozenKep['verdict']): string {
  return verdict === 'tracked' ? 'KEP readiness deadline' : 'KEP Readiness Deadline';
}

function opening(at: Freeze, verdict: FrozenKep['verdict'], { readiness, enhancements }: Dates): string {
  return at === 'kep-readiness'
    ? `This is a reminder of the upcoming [${deadlineFor(verdict)}](${PHASES}#kep-readiness-deadline) on **${readiness ?? '{ KEP_READINESS_DATETIME }'}**.`
    : `Just checking in as we approach [enhancements freeze](${PHASES}#enhancements-freeze) on **${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**.`;
}

function note(verdict: FrozenKep['verdict'], { enhancements }: Dates): string {
  return `Note that the PR is not required to be approved or merged by the ${deadlineFor(verdict)}. Having the PRR questionnaire filled out by the deadline will help ensure that the PRR team has enough time to review your KEP before **enhancements freeze on ${enhancements ?? '{ ENHANCEMENTS_FREEZE_DATETIME }'}**. For more information on the PRR process, see [here](${PROCESS}).`;
}

function closing(verdict: FrozenKep['verdict'], at: Freeze): readonly string[] {
  const name = at === 'kep-readiness' ? 'KEP readiness' : 'enhancements freeze';
  const keep = 'Please keep the issue description up-to-date with appropriate stages as well.';
  if (verdict === 'not-judged') return [keep];
  if (verdict === 'at-risk') {
    const missing = at === 'kep-readiness' ? 'the KEP Readiness Deadline' : 'enhancements freeze';
    return [
      `The status of this enhancement is marked as \`At risk for ${name}\`. ${keep}`,
      `If you anticipate missing ${missing}, you can file an [exception request](${EXCEPTIONS}) in advance. Thank you!`,
    ];
  }
  return at === 'kep-readiness'
    ? [
        `With all the KEP readiness deadline requirements in place, this enhancement is now marked as \`Tracked for KEP readiness\`! ${keep}`,
        '/label tracked/yes',
      ]
    : [
        'With all the KEP requirements in place and merged into k/enhancements, this enhancement is all good for the upcoming enhancements freeze. 🚀',
        `The status of this enhancement is marked as \`Tracked for enhancements freeze\`. ${keep} Thank you!`,
        '/label tracked/yes',
      ];
}

/** The authors, whom the comment is for; what is no handle mentions nobody. */
function ownersOf(kep: FrozenKep['kep']): string {
  const handles = listOf(kep, 'authors')
    .filter(isHandle)
    .map((handle) => `@${shownHandle(handle)}`);
  return handles.length > 0 ? handles.join(' ') : '{enhancement owner}';
}

/** The comment as a block that mentions nobody where the report is shown. */
export function quotedComment(comment: string): string {
  return codeBlock(comment.trimEnd());
}
