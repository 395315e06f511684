import type { Problem } from '../model/finding.js';
import { bareHandle, isHandle, isUnnamed, trimmedHandle } from '../model/handles.js';
import type { Repository } from '../model/kep.js';
import type { ApprovalYaml, YamlFile } from '../model/metadata.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isSound } from './facts/scalars.js';

/** Approvers of production readiness are few and trained for it; anybody else's name approves nothing. */
export const prrApproverIsKnown: Rule = {
  id: 'prr-approver-is-known',
  summary: 'The approver is one handle of the alias of production readiness approvers.',
  category: 'approval',
  severity: 'error',
  reads: ['metadata', 'approval', 'aliases'],

  *check({ approval, stage, repository }) {
    if (!approval?.exists || !isSound(approval)) return;
    const { stages } = repository.config;
    for (const entry of stages) {
      if (!approval.has(entry) || isRejected(approval, entry)) continue;
      const isFuture = stage !== undefined && stages.indexOf(entry) > stages.indexOf(stage);
      const text = approval.raw(entry, 'approver') ?? '';
      const strange = entry === stage || isFuture ? stranger(repository, text, entry) : undefined;
      const fault = malformed(approval, entry, isFuture, strange === undefined) ?? strange;
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

type Fault = Pick<Problem, 'message' | 'help' | 'fix'>;

/** What no list of approvers is needed for. An entry for a later stage may wait for its name. */
function malformed(
  approval: YamlFile<ApprovalYaml>,
  entry: string,
  isFuture: boolean,
  isMember: boolean,
): Fault | undefined {
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
  const handle = trimmedHandle(text);
  // Whoever writes a stranger's handle well has to write another one next.
  if (handle !== undefined && !isMember) return undefined;
  const edit = handle === undefined ? undefined : approval.edit(handle, entry, 'approver');
  const expected = isHandle(text.trim()) ? `${quote(text.trim())} without blanks` : quoteOr(handle);
  return {
    message: `Unexpected ${quote(text)} as approver of \`${entry}\`, expected ${expected}`,
    help,
    ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
  };
}

function quoteOr(handle: string | undefined): string {
  return handle === undefined ? 'one handle' : quote(handle);
}

function stranger({ config, aliases }: Repository, text: string, entry: string): Fault | undefined {
  const current = config.approvals && aliases.groups.get(config.approvals.approvers);
  if (config.approvals === undefined || current === undefined) return undefined;
  const emeritus = aliases.groups.get(config.approvals.emeritus) ?? [];
  if (isUnnamed(text)) return undefined;
  // What was copied along with a handle is another fault.
  const handle = bareHandle(trimmedHandle(text) ?? text);
  if ([...current, ...emeritus].some(({ value: name }) => bareHandle(name) === handle)) return undefined;

  const names = current.map(({ value: name }) => name);
  return {
    message: `Unexpected ${quote(text)} as approver of \`${entry}\`, expected a member of \`${config.approvals.approvers}\``,
    help: `One of ${names.map(quote).join(', ')}: see ${aliases.path}.`,
  };
}
