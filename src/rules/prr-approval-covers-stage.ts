import type { Edit } from '../model/finding.js';
import type { ApprovalYaml, YamlFile } from '../model/metadata.js';
import type { Rule } from '../model/rule.js';
import { isSound } from './facts/scalars.js';

/** Each stage is reviewed anew: an approval for alpha says nothing about beta. */
export const prrApprovalCoversStage: Rule = {
  id: 'prr-approval-covers-stage',
  summary: 'The approval file has an entry for the current stage.',
  category: 'approval',
  severity: 'error',
  reads: ['metadata', 'approval'],

  *check({ metadata, approval, stage, repository }) {
    if (stage === undefined || !approval?.exists || approval.has(stage) || !isSound(approval)) return;
    const written = repository.config.stages.filter((name) => approval.has(name));
    const edit = entryBelow(approval, stage);

    yield {
      subject: stage,
      message: `Missing \`${stage}\` in the approval file, expected an approver for the current stage`,
      place: approval.at(written.at(-1) ?? 'kep-number'),
      related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
      help: `${stage}:\n  approver: "@…"`,
      ...(edit && {
        fix: {
          safety: 'unsafe',
          edits: [edit],
          leaves: [{ rule: 'prr-approver-is-known', subject: stage }],
        },
      }),
    };
  },
};

/**
 * An entry for `stage` below the last line, indented and quoted as those above it; `undefined` unless all is well with the file and
 * each of its top-level keys starts a line.
 */
function entryBelow({ path, text, problems }: YamlFile<ApprovalYaml>, stage: string): Edit | undefined {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((line) => /^kep-number *:/.test(line));
  if (problems.length > 0 || first === -1) return undefined;
  if (lines.slice(first).some((line) => /^(?:---|\.\.\.|[\]}])/.test(line))) return undefined;

  const last = lines.findLast((line) => /^ +approver *:/.test(line));
  const [, indentation = '  ', quote = '"'] = /^( +)approver *:[^'"#]*(['"])?/.exec(last ?? '') ?? [];
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return {
    place: { path, start: end, end },
    text: `\n${stage}:\n${indentation}approver: ${quote}${quote}`,
  };
}
