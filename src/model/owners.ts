/** Who is assigned to a KEP: people marked in kep.yaml's comments. */

import { isMatch } from '../text/globs.js';
import type { OwnersPolicy } from './config.js';
import { bareHandle } from './handles.js';
import type { Kep } from './kep.js';
import type { KepYaml, OwnersYaml, YamlFile } from './metadata.js';
import type { Located } from './place.js';

/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
export const ROLES = ['reviewers', 'approvers'] as const;
export type Role = (typeof ROLES)[number];

/** Statuses whose KEPs nobody is assigned to any more. */
const UNASSIGNED: ReadonlySet<string> = new Set(['withdrawn', 'rejected', 'replaced']);

/** Somebody whom a list names. */
export interface Person extends Located {
  /** The form in which handles are compared. */
  readonly handle: string;
  /** The comment behind an entry that has a line of its own. */
  readonly comment: Located | undefined;
}

/** The first policy whose directory is the KEP's or above it. */
export function policyFor(policies: readonly OwnersPolicy[], directory: string): OwnersPolicy | undefined {
  return policies.find((policy) => covers(policy, directory));
}

/** Whether a KEP's directory is the policy's or below it. */
export function covers({ directory: pattern }: OwnersPolicy, directory: string): boolean {
  if (pattern === '' || directory === pattern || directory.startsWith(`${pattern}/`)) return true;
  return isMatch(pattern, directory) || isMatch(`${pattern}/**`, directory);
}

/** Whether the KEP's status frees it from having people assigned. */
export function isUnassigned({ status }: Kep): boolean {
  return status !== undefined && UNASSIGNED.has(status);
}

/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
export function peopleOf(file: YamlFile<KepYaml> | YamlFile<OwnersYaml>, role: Role): readonly Person[] {
  const lines = file.text.split('\n');
  const comments = new Map(file.comments.map((comment) => [comment.place.start?.line, comment]));
  return (file.data[role] ?? []).map(({ value: name, place }) => {
    const line = place.start?.line ?? 0;
    // Behind a list in brackets a comment belongs to nobody.
    const isOwnLine = /^\s*-\s/.test(lines[line - 1] ?? '');
    return {
      value: name.trim(),
      handle: bareHandle(name),
      place,
      comment: isOwnLine ? comments.get(place.end?.line ?? line) : undefined,
    };
  });
}

/** The comment that marks an assigned person in a list. */
export function markerOf({ reviewerMarker, approverMarker }: OwnersPolicy, role: Role): string {
  return role === 'reviewers' ? reviewerMarker : approverMarker;
}
