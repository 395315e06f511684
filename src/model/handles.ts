/** GitHub handles: `@Jane.Doe` and `jane.doe` are the same person. */
import { saysNothing } from '../text/non-answers.js';

/** The form in which handles are compared: no `@`, however many, no blanks around it, lower case. */
export function bareHandle(text: string): string {
  return text
    .trim()
    .replace(/^@+\s*/, '')
    .toLowerCase();
}

/** Whether a text is one handle, with or without `@`. Looser than GitHub: the template's own sample has a dot. */
export function isHandle(text: string): boolean {
  return /^@?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}

/** The handle that a text is but for blanks and further `@`, its one `@` kept; `undefined` when it is more than that. */
export function trimmedHandle(text: string): string | undefined {
  const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(text.trim()) ?? [];
  const handle = `${at.slice(0, 1)}${name}`;
  return isHandle(handle) ? handle : undefined;
}

/** Words that authors write where a handle is still to be found. */
export function isUnnamed(text: string): boolean {
  return saysNothing(bareHandle(text));
}
