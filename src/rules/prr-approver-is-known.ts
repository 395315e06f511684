import { bareHandle, isHandle, isUnnamed } from '../handles.js';
import { isSound } from '../scalars.js';
import { quote } from '../text.js';
import type { ApprovalYaml, Problem, Repository, Rule, YamlFile } from '../types.js';

/** Approvers of production readiness are few and trained for it; anybody else's name approves nothing. */
export const prrApproverIsKnown: Rule = {
  id: 'prr-approver-is-known',
  summary: 'The approver is one handle of the alias of production readiness approvers.',
  category: 'approval',
  severity: 'error',

  *check({ approval, stage, repository }) {
    if (!approval?.exists || !isSound(approval)) return;
    const { stages } = repository.config;
    for (const entry of stages) {
      if (!approval.has(entry) || isRejected(approval, entry)) continue;
      const isFuture = stage !== undefined && stages.indexOf(entry) > stages.indexOf(stage);
      const fault =
        malformed(approval, entry, isFuture) ??
        (entry === stage || isFuture ? stranger(repository, approval, entry) : undefined);
      if (fault !== undefined) {
        const place = approval.at(entry, 'approver');
        yield { subject: entry, place, ...(isFuture && { severity: 'warning' }), ...fault };
      }
    }
  },
};

/** The schema has said what is wrong with the entry. */
function isRejected({ problems }: YamlFile<ApprovalYaml>, entry: string): boolean {
  return problems.some(({ subject }) => subject === entry || subject.startsWith(`${entry}.`));
}

type Fault = Pick<Problem, 'message' | 'help'>;

/** What no list of approvers is needed for. An entry for a later stage may wait for its name. */
function malformed(approval: YamlFile<ApprovalYaml>, entry: string, isFuture: boolean): Fault | undefined {
  const text = approval.raw(entry, 'approver') ?? '';
  const help = `${entry}:\n  approver: "@${isUnnamed(text) ? '…' : (/[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? '…')}"`;
  if (approval.has(entry, 'approver', 0)) {
    return { message: `Unexpected list of approvers of \`${entry}\`, expected one handle`, help };
  }
  if (isUnnamed(text)) {
    if (isFuture) return undefined;
    const found = text.trim() === '' ? 'Missing approver' : `Unexpected ${quote(text)}, expected an approver`;
    return { message: `${found} of \`${entry}\``, help };
  }
  if (isHandle(text)) return undefined;
  const expected = isHandle(text.trim()) ? `${quote(text.trim())} without blanks` : 'one handle';
  return { message: `Unexpected ${quote(text)} as approver of \`${entry}\`, expected ${expected}`, help };
}

function stranger(
  { config, aliases }: Repository,
  approval: YamlFile<ApprovalYaml>,
  entry: string,
): Fault | undefined {
  const current = config.approvals && aliases.groups.get(config.approvals.approvers);
  if (config.approvals === undefined || current === undefined) return undefined;
  const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
  const text = approval.raw(entry, 'approver') ?? '';
  if (isUnnamed(text)) return undefined;
  if ([...current, ...emeritus].some(({ name }) => bareHandle(name) === bareHandle(text))) return undefined;

  const names = current.map(({ name }) => name);
  return {
    message: `Unexpected ${quote(text)} as approver of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
    help: `One of ${names.map(quote).join(', ')}: see ${aliases.path}.`,
  };
}
