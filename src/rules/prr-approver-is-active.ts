import { bareHandle } from '../model/handles.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { approverOf, isLater } from './facts/moves.js';

/** Former approvers vouch for what they reviewed; a review that is still to come needs somebody who does them. */
export const prrApproverIsActive: Rule = {
  id: 'prr-approver-is-active',
  summary: 'A new approval names an approver who still reviews.',
  category: 'approval',
  severity: 'warning',
  reads: ['metadata', 'approval', 'aliases', 'change'],

  *checkChange({ kep, base }) {
    const { approval, stage, repository } = kep;
    const { config, aliases } = repository;
    if (!approval?.exists || config.approvals === undefined) return;
    const active = aliases.groups.get(config.approvals.approvers) ?? [];
    const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];

    for (const entry of config.stages) {
      const isPast = stage !== undefined && isLater(kep, stage, entry);
      const approver = approverOf(kep, entry);
      if (isPast || approver === '' || approver === approverOf(base, entry)) continue;
      const isIn = (alias: typeof active): boolean =>
        alias.some(({ value: name }) => bareHandle(name) === approver);
      if (isIn(active) || !isIn(emeritus)) continue;

      const names = active.map(({ value: name }) => quote(name)).join(', ');
      yield {
        subject: entry,
        message: `Unexpected former approver ${quote(approval.raw(entry, 'approver') ?? '')} of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
        place: approval.at(entry, 'approver'),
        ...(active.length > 0 && { help: `One of ${names}: see ${aliases.path}.` }),
      };
    }
  },
};
