import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { plainNumber, type WrittenNumber, writtenNumbers } from './facts/numbers.js';

/** The number is the enhancement issue's; every tool and every reader uses another of its copies. */
export const numberMatches: Rule = {
  id: 'number-matches',
  summary: 'Directory, `kep.yaml`, README title and approval file carry the same KEP number.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'approval', 'readme', 'template', 'inventory'],

  *check(kep) {
    const numbers = [...writtenNumbers(kep)];
    const expected = believed(numbers);
    if (expected === undefined) return;

    const agreeing = numbers.filter(({ text }) => plainNumber(text) === expected);
    const agreed = new Set<string>(agreeing.map(({ subject }) => subject));
    for (const { subject, where, text, place, fix } of numbers) {
      if (agreed.has(subject)) continue;
      const edit = fix?.(expected, agreed);
      yield {
        subject,
        message: `Unexpected KEP number ${quote(text)} in ${where}, expected ${quote(expected)}`,
        place,
        related: agreeing.map((other) => ({
          message: `${quote(expected)} in ${other.where}`,
          place: other.place,
        })),
        help: `The number of a KEP is that of its enhancement issue. If that is ${quote(expected)}, write it here; if not, correct the others.`,
        ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
      };
    }
  },
};

/** The directory is seen by every reviewer: it counts for two of those that authors copy by hand. */
function believed(numbers: readonly WrittenNumber[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { subject, text } of numbers) {
    const number = plainNumber(text);
    if (!/^\d+$/.test(number)) continue;
    votes.set(number, (votes.get(number) ?? 0) + (subject === 'directory' ? 2 : 1));
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
