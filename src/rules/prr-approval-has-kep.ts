import { approvalsByNumber, kepsByNumber } from '../model/inventory.js';
import type { Rule } from '../model/rule.js';
import { nearest } from '../text/slips.js';
import { quote } from '../text/words.js';

/** A file under a wrong number or in a wrong folder approves nothing and looks as if it did. */
export const prrApprovalHasKep: Rule = {
  id: 'prr-approval-has-kep',
  summary: "Every approval file belongs to a KEP and lies in its owning SIG's folder.",
  category: 'approval',
  severity: 'warning',
  reads: ['metadata', 'approval', 'inventory'],

  *check({ approval, directoryNumber, metadata, repository }) {
    if (!approval?.exists || directoryNumber === undefined) return;
    const numbered = kepsByNumber(repository.directories).get(directoryNumber) ?? [];
    if (numbered.length > 1) return;
    for (const { path } of approvalsByNumber(repository.approvals).get(directoryNumber) ?? []) {
      if (path === approval.path) continue;
      yield {
        subject: path,
        message: `Unexpected second approval file ${quote(path)}, expected only ${quote(approval.path)}`,
        place: { path },
        related: [{ message: 'the owning SIG', place: metadata.at('owning-sig') }],
        help: `git rm ${path}`,
      };
    }
  },

  *checkRepository({ approvals, directories }) {
    const numbers = new Set(directories.map(({ number }) => number));
    const approved = new Set(approvals.map(({ number }) => number));
    for (const { path, sig, number } of approvals) {
      if (numbers.has(number)) continue;
      const unapproved = directories.filter(
        (kep) => kep.directory.includes(`/${sig}/`) && !approved.has(kep.number ?? ''),
      );
      const meant = nearest(
        number,
        unapproved.flatMap((kep) => kep.number ?? []),
      );
      const kep = unapproved.find((other) => other.number === meant);
      yield {
        subject: path,
        message: `Unexpected approval of KEP ${quote(number)}, expected the number of a KEP in this repository`,
        place: { path },
        ...(kep && {
          help: `${kep.directory} has no approval file: if it is meant, rename this one to ${meant}.yaml.`,
        }),
      };
    }
  },
};
