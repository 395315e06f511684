import type { Repository } from '../model/kep.js';
import { covers } from '../model/owners.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** One clear finding instead of one per KEP: without the alias no approver can be checked. */
export const aliasesAreKnown: Rule = {
  id: 'aliases-are-known',
  summary: 'The aliases file names the approvers and tech leads that KEPs are judged by.',
  category: 'repository',
  severity: 'error',
  reads: ['aliases', 'inventory'],

  *checkRepository(repository) {
    const { aliases } = repository;
    const wanted = wantedAliases(repository);
    if (wanted.size === 0) return;
    yield* aliases.problems;
    if (aliases.problems.length > 0) return;
    for (const [alias, key] of wanted) {
      const members = aliases.groups.get(alias);
      if (members !== undefined && members.length > 0) continue;
      const missing = members === undefined ? 'alias' : 'handle of the alias';
      yield {
        subject: alias,
        message: aliases.exists
          ? `Missing ${missing} ${quote(alias)}`
          : `Missing ${quote(aliases.path)} with the alias ${quote(alias)}`,
        place: { path: aliases.path },
        help: `aliases:\n  ${alias}:\n    - handle\n\nOr set \`aliases\` and \`${key}\` in .github/prr-lint.yaml.`,
      };
    }
  },
};

/** The aliases that KEPs are judged by, and the key of the configuration that names each. */
function wantedAliases({ config, approvals, directories }: Repository): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  if (config.approvals !== undefined && approvals.length > 0) {
    wanted.set(config.approvals.approvers, 'approvals.approvers');
  }
  for (const policy of config.owners) {
    const { techLeads } = policy;
    if (techLeads === undefined || wanted.has(techLeads)) continue;
    if (directories.some(({ directory }) => covers(policy, directory))) {
      wanted.set(techLeads, 'owners.tech-leads');
    }
  }
  return wanted;
}
