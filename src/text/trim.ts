/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
export function trimmed(text: string, leading: RegExp, trailing: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && leading.test(text.charAt(start))) start++;
  while (end > start && trailing.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `text` with every run of white space as one blank. Most are one already, and are not written anew. */
export function singleBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}
