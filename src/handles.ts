/** GitHub handles: `@Jane.Doe` and `jane.doe` are the same person. */

/** The form in which handles are compared: no `@`, no blanks around it, lower case. */
export function bareHandle(text: string): string {
  return text.trim().replace(/^@/, '').toLowerCase();
}

/** Whether a text is one handle, with or without `@`. Looser than GitHub: the template's own sample has a dot. */
export function isHandle(text: string): boolean {
  return /^@?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}

/** Words that authors write where a handle is still to be found. */
export function isUnnamed(text: string): boolean {
  return /^@?(|tbd|todo|none|n\/?a|\?+|xxx+)$/i.test(text.trim());
}
