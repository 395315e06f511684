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

/** What comes along when a handle is copied: quotes of a word processor, brackets, marks of a list, of a mention or of code. */
const AROUND =
  /^[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+|[\s"'\u2018-\u201f\u00ab\u00bb`\u00b4,;:<>()[\]{}*]+$/g;

/**
 * The handle that a text is but for what was copied with it: characters that nobody sees, quotes and brackets around it, an address of
 * GitHub before it, further `@`; its one `@` is kept. `undefined` when it is more than that.
 */
export function trimmedHandle(text: string): string | undefined {
  const seen = text
    .replace(/[\p{Cf}\u00a0]/gu, '')
    .replaceAll('\uff20', '@')
    .replace(AROUND, '');
  const plain = seen.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/?$/i, '@$1');
  const [, at = '', name = ''] = /^(@*)\s*(\S+)$/.exec(plain) ?? [];
  const handle = `${at.slice(0, 1)}${name}`;
  return isHandle(handle) ? handle : undefined;
}

/** Words that authors write where a handle is still to be found. */
export function isUnnamed(text: string): boolean {
  return saysNothing(bareHandle(text));
}
