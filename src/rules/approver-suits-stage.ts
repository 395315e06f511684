import type { Problem } from '../model/finding.js';
import { bareHandle } from '../model/handles.js';
import type { Kep, Owners } from '../model/kep.js';
import { compareReleases } from '../model/lifecycle.js';
import { isUnassigned, type Person, peopleOf } from '../model/owners.js';
import type { Note } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isSound } from './facts/scalars.js';

/** What is new needs somebody who sees all of the SIG's work; who knows the feature can take it from there. */
export const approverSuitsStage: Rule = {
  id: 'approver-suits-stage',
  summary: 'A tech lead approves a KEP at alpha, a tech lead or an assigned approver afterwards.',
  category: 'approval',
  severity: 'error',
  reads: ['metadata', 'owners', 'aliases'],
  always: true,

  *check(kep) {
    const { owners, metadata, repository } = kep;
    if (owners === undefined || !metadata.exists || !isSound(metadata) || isExempt(kep, owners)) return;
    // kep.yaml's own rule has said that there is no list, the aliases' own rule that there is no tech lead.
    if (metadata.problems.some(({ subject, severity }) => subject === 'approvers' && !severity)) return;
    const alias = owners.policy.techLeads ?? '';
    const leads = new Set(repository.aliases.groups.get(alias)?.map(({ value: name }) => bareHandle(name)));
    if (leads.size === 0) return;

    const approvers = peopleOf(metadata, 'approvers');
    const hasLead = approvers.some(({ handle }) => leads.has(handle));
    const marked = approvers.filter(({ comment }) => comment?.value === owners.policy.approverMarker);
    const isAlpha = isAlphaToday(kep, owners);
    if (isAlpha) for (const person of marked) yield tooEarly(kep, owners, person);
    if (hasLead || (!isAlpha && marked.length > 0)) return;
    const marker = owners.policy.approverMarker;
    const other = isAlpha ? '' : `, or an approver with the comment ${quote(marker)}`;
    const second = isAlpha ? '' : `\n\nOr, and in OWNERS:\n\napprovers:\n  - "@…" # ${marker}`;
    yield {
      subject: 'approvers',
      message: `Missing member of ${quote(alias)} as approver${other}`,
      place: metadata.at('approvers'),
      related: stageOf(kep),
      help: `approvers:\n  - "@…"\n\nOne of ${[...leads].map(quote).join(', ')}: see ${repository.aliases.path}.${second}`,
    };
  },
};

function isExempt(kep: Kep, { policy: { since } }: Owners): boolean {
  if (isUnassigned(kep)) return true;
  const { latestMilestone } = kep;
  return (
    since !== undefined && (latestMilestone === undefined || compareReleases(latestMilestone, since) < 0)
  );
}

/** A KEP that reached alpha in an earlier release may have its approver of beta already. */
function isAlphaToday({ stage, latestMilestone }: Kep, { upcomingRelease }: Owners): boolean {
  if (stage !== 'alpha' || latestMilestone === undefined || upcomingRelease === undefined) return false;
  return compareReleases(latestMilestone, upcomingRelease) >= 0;
}

function tooEarly(
  kep: Kep,
  { policy, file }: Owners,
  { value: name, handle, place, comment }: Person,
): Problem {
  const owner = peopleOf(file, 'approvers').find((other) => other.handle === handle);
  return {
    subject: handle,
    message: `Unexpected ${quote(policy.approverMarker)} at alpha, expected no assigned approver before beta`,
    place: comment?.place ?? place,
    related: [...stageOf(kep), ...(owner ? [{ message: 'named here, too', place: owner.place }] : [])],
    help: `- "@${name.replace(/^@/, '')}"${owner ? `\n\nAnd remove the name from ${file.path}.` : ''}`,
  };
}

function stageOf({ metadata }: Kep): readonly Note[] {
  return [
    { message: 'the stage', place: metadata.at('stage') },
    { message: 'in which release', place: metadata.at('latest-milestone') },
  ];
}
