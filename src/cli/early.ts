/** What shows of a call before the program is read. */

/** The most threads that may be asked for. */
export const MOST_WORKERS = 64;

/** Options of a run that no threads share: it is about some of the KEPs, or changes them. */
const UNSHARED = /^--(?:changed-since|stdin-file-path|fix|fix-dry-run)(?:=|$)/;

/**
 * How many threads `argv` asks for beside the first one, for a run over all KEPs; 0 where it does not, or not for certain. Whoever reads
 * the call to its end may come to another answer.
 */
export function threadsAsked(argv: readonly string[]): number {
  const [, , command, ...words] = argv;
  if (command !== 'lint' || words.some((word) => UNSHARED.test(word))) return 0;
  // What follows an option may be its value; anything else is a path.
  if (words.some((word, at) => !word.startsWith('--') && !words[at - 1]?.startsWith('--'))) return 0;
  const at = words.findLastIndex((word) => /^--workers(?:=|$)/.test(word));
  const [, count = words[at + 1] ?? ''] = words[at]?.split('=') ?? [];
  return at >= 0 && /^[1-9]\d?$/.test(count) ? Math.min(Number(count), MOST_WORKERS) - 1 : 0;
}
