/** What was found in a repository, in words. The texts hold names that the repository chose: whoever prints them escapes them. */
import { PRESETS } from '../config/presets.js';
import type { Inventory } from './inventory.js';
import { questionnaireOf } from './settings.js';
import type { Suggestion } from './suggestion.js';

/** One line of what was found: what it is about, and what was found. */
export type Row = readonly [about: string, found: string];

/** What was found, one row per question that a configuration answers. */
export function rowsOf(inventory: Inventory): readonly Row[] {
  const { proposals, roots, template, approvals, hasApprovers, documents } = inventory;
  const below = someInWords(roots.map((root) => (root === '.' ? 'the root' : `${root}/`)));
  return [
    [
      'proposals',
      proposals.length === 0 ? 'none yet, only a template' : `${proposals.length} below ${below}`,
    ],
    ['metadata', metadataOf(inventory)],
    ['documents', someInWords(documents)],
    ['template', template?.directory ?? 'none'],
    ['questionnaire', questionnaire(inventory)],
    [
      'approvals',
      approvals > 0 ? count(approvals, 'file') : hasApprovers ? 'none yet, only an alias' : 'none',
    ],
    ['milestones', MILESTONES[inventory.milestones]],
  ];
}

const MILESTONES: Readonly<Record<Inventory['milestones'], string>> = {
  v1: 'v1.N',
  v0: 'v0.N',
  mixed: 'v0.N and v1.N',
  none: 'none',
};

function metadataOf({ source, files, numberKey }: Inventory): string {
  if (source === 'none') return 'none';
  const where = source === 'file' ? someInWords(files) : 'at the top of the document';
  return numberKey === undefined ? `${where}, without a number` : `${where}, numbered by ${numberKey}`;
}

function questionnaire({ questionnaire: { asked, read, inTemplate }, template }: Inventory): string {
  if (read === 0) return inTemplate ? 'in the template' : 'none';
  const documents = `in ${asked || 'none'} of ${count(read, 'document')} read`;
  if (template === undefined) return documents;
  return `${documents}, ${inTemplate ? 'and' : asked > 0 ? 'not' : 'nor'} in the template`;
}

/** What the configuration leaves aside, or what a first run will have something to say about; one line each. */
export function remarksOf(
  inventory: Inventory,
  { preset, reads }: Pick<Suggestion, 'preset' | 'reads'>,
): readonly string[] {
  const { otherwise, source, files, copies, strays, unclear, complete, statuses, isOwnProcess } = inventory;
  const remarks: string[] = [];
  if (otherwise > 0) {
    const lacks = source === 'file' ? `no ${files[0]}` : 'metadata elsewhere';
    remarks.push(`${count(otherwise, 'directory', 'directories')} below the roots with ${lacks}`);
  }
  if (inventory.textGates > 0 && !PRESETS[preset]?.metadata.lenient)
    remarks.push(`${count(inventory.textGates, 'proposal')} with feature gates as plain texts`);
  if (reads !== inventory.proposals.length + otherwise)
    remarks.push(`a run reads ${count(reads, 'proposal')}`);
  if (copies.length > 0) remarks.push(`left out, copies of the others: ${someInWords(copies)}`);
  if (strays.length > 0) remarks.push(`left out, alone in another place: ${someInWords(strays)}`);
  if (unclear.length > 0)
    remarks.push(
      `without metadata and without a number: ${count(unclear.length, 'document')} (${someInWords(unclear)})`,
    );
  if (inventory.otherMarkup.length > 0)
    remarks.push(`not read, since they are no Markdown: ${someInWords(inventory.otherMarkup)}`);
  if (inventory.checks.length > 0)
    remarks.push(
      `the repository has checks of its own that may say the same twice: ${someInWords(inventory.checks)}`,
    );
  if (questionnaireOf(inventory) === 'none' && inventory.questionnaire.asked > 0)
    remarks.push('`questionnaire: built-in` would ask all proposals what some of them answer');
  if (isOwnProcess && statuses.length > 0)
    remarks.push(`statuses of another process (${someInWords(statuses)}): no proposal counts as active`);
  if (!complete) remarks.push('the repository is large and was not read to its end');
  return remarks;
}

/** At most three of them by name. */
function someInWords(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
