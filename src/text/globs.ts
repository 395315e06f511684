/** Patterns over paths. Whoever opens a pull request may write them, and what is matched backtracks. */
import picomatch from 'picomatch';

const LONGEST = 500;
/** In one name, between two slashes: three of them in a name of 255 characters are some million steps. */
const MOST_STARS = 3;
/** Names of any number. */
const MOST_DEEP = 2;
const MOST_BRACES = 4;

/** What `isModest` demands, for a message. */
export const MODEST = `a pattern of at most ${LONGEST} characters with at most ${MOST_STARS} \`*\` in a name, ${MOST_DEEP} \`**\`, ${MOST_BRACES} \`{a,b}\` and no parentheses`;

/** Whether matching costs little, whatever path is held against the pattern. */
export function isModest(pattern: string): boolean {
  if (pattern.length > LONGEST || /[()]|\{[^}]*(?:\.\.|\{)/.test(pattern)) return false;
  const names = pattern.split('/');
  const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
  return (
    names.filter((name) => name.includes('**')).length <= MOST_DEEP &&
    names.every((name) => count(name, /\*+|\+/g) <= MOST_STARS) &&
    count(pattern, /\{/g) <= MOST_BRACES
  );
}

const known = new Map<string, (path: string) => boolean>();
const MOST_KNOWN = 1000;

/** Whether `path` is one that the pattern means; a pattern is read once. `dot`: `*` stands for hidden names, too. */
export function isMatch(pattern: string, path: string, { dot = false } = {}): boolean {
  const key = `${dot} ${pattern}`;
  const matches = known.get(key) ?? picomatch(pattern, { dot });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, matches);
  return matches(path);
}
