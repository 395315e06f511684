/** Who stands in the files of a KEP. */
import type { FiledKep } from '../load/kep.js';
import { bareHandle, isUnnamed } from '../model/handles.js';
import type { Repository } from '../model/kep.js';

/** A handle as it is shown: as written, without `@`. */
export function shownHandle(text: string): string {
  return text.trim().replace(/^@+\s*/, '');
}

/** The texts of a list in kep.yaml, valid or not; a single text counts as a list of one. */
export function listOf({ metadata }: Pick<FiledKep, 'metadata'>, key: string): readonly string[] {
  const values: string[] = [];
  for (let index = 0; metadata.has(key, index); index++) {
    const value = metadata.raw(key, index);
    if (value !== undefined) values.push(value);
  }
  const single = metadata.raw(key);
  return values.length === 0 && single !== undefined ? [single] : values;
}

/** The approvers that the approval file names for `stage`, as shown: one as a rule. `TBD` is nobody. */
export function approversOf(
  { approval }: Pick<FiledKep, 'approval'>,
  stage: string | undefined,
): readonly string[] {
  if (approval === undefined || stage === undefined) return [];
  const written = [approval.raw(stage, 'approver') ?? ''];
  for (let index = 0; approval.has(stage, 'approver', index); index++)
    written.push(approval.raw(stage, 'approver', index) ?? '');
  return written
    .flatMap((text) => text.split(/[,\s]+/))
    .map(shownHandle)
    .filter((handle) => !isUnnamed(handle));
}

/** Whether `handle` is one of `handles`, with or without `@`, in any case. */
export function isAmong(handle: string, handles: Iterable<string>): boolean {
  const wanted = bareHandle(handle);
  for (const one of handles) if (bareHandle(one) === wanted) return true;
  return false;
}

/** The people of the alias of approvers and of those who were; empty where the repository has no such alias. */
export function approverAliases({ config, aliases }: Pick<Repository, 'config' | 'aliases'>): {
  readonly approvers: readonly string[];
  readonly emeritus: readonly string[];
} {
  const handles = (alias: string | undefined): readonly string[] =>
    (alias === undefined ? [] : (aliases.groups.get(alias) ?? [])).map(({ value }) => shownHandle(value));
  return {
    approvers: handles(config.approvals?.approvers),
    emeritus: handles(config.approvals?.emeritus),
  };
}
