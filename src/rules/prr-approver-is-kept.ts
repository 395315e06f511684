import type { Change } from '../model/change.js';
import { bareHandle, isHandle, isUnnamed } from '../model/handles.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** Who has reviewed a stage knows the KEP; whoever takes over begins anew. */
export const prrApproverIsKept: Rule = {
  id: 'prr-approver-is-kept',
  summary: 'A KEP stays with the approver of its earlier stages.',
  category: 'approval',
  severity: 'notice',
  reads: ['metadata', 'approval', 'aliases', 'change'],

  *checkChange(change) {
    const { kep, base } = change;
    const { approval, stage, repository } = kep;
    if (stage === undefined || approval === undefined || base === undefined) return;
    const name = nameOf(kep, stage);
    // Another name for the same stage is somebody's who hands it over.
    if (name === undefined || nameOf(base, stage) !== undefined || !isActive(repository, name)) return;
    const earlier = lastApproved(change, stage);
    const before = earlier && nameOf(kep, earlier);
    if (
      earlier === undefined ||
      before === undefined ||
      isSame(name, before) ||
      !isActive(repository, before)
    )
      return;
    yield {
      subject: stage,
      message: `Unexpected approver ${quote(name)} of \`${stage}\`, expected ${quote(before)} who approved \`${earlier}\``,
      place: approval.at(stage, 'approver'),
      related: [{ message: `the approver of \`${earlier}\``, place: approval.at(earlier, 'approver') }],
      help: `Ask ${quote(before)} first: approvers stay with a KEP unless they cannot go on with it.`,
    };
  },
};

/** The last stage before `stage` that had its approver before the change and has one now. */
function lastApproved({ kep, base }: Change, stage: string): string | undefined {
  const { stages } = kep.repository.config;
  return stages
    .slice(0, stages.indexOf(stage))
    .findLast((one) => nameOf(kep, one) !== undefined && nameOf(base, one) !== undefined);
}

/** An entry may wait for its name; what is no handle is another rule's. */
function nameOf(kep: Kep | undefined, stage: string): string | undefined {
  const text = kep?.approval?.data.stages?.[stage]?.approver?.value.trim();
  return text !== undefined && !isUnnamed(text) && isHandle(text) ? text : undefined;
}

function isSame(name: string, other: string): boolean {
  return bareHandle(name) === bareHandle(other);
}

/** Whether somebody still is an approver; without the alias nobody can tell. */
function isActive({ config, aliases }: Repository, name: string): boolean {
  const current = config.approvals && aliases.groups.get(config.approvals.approvers);
  return current?.some(({ value }) => isSame(name, value)) ?? false;
}
