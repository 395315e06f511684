import { quote } from '../text.js';
import type { Rule } from '../types.js';

/** One clear finding instead of one per KEP: without the alias no approver can be checked. */
export const aliasesAreKnown: Rule = {
  id: 'aliases-are-known',
  summary: 'The aliases file names the production readiness approvers.',
  category: 'repository',
  severity: 'error',

  *checkRepository({ config, aliases, approvals }) {
    if (config.approvals === undefined || approvals.length === 0) return;
    yield* aliases.problems;

    const alias = config.approvals.approvers;
    if (aliases.problems.length > 0 || aliases.groups.has(alias)) return;
    yield {
      subject: alias,
      message: aliases.exists
        ? `Missing alias ${quote(alias)}`
        : `Missing ${quote(aliases.path)} with the alias ${quote(alias)}`,
      place: { path: aliases.path },
      help: `aliases:\n  ${alias}:\n    - handle\n\nOr set \`aliases\` and \`approvals.approvers\` in .github/prr-lint.yaml.`,
    };
  },
};
