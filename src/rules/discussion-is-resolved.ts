import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** The template lets open questions stand in UNRESOLVED blocks until the KEP becomes implementable. */
export const discussionIsResolved: Rule = {
  id: 'discussion-is-resolved',
  summary: 'No `<<[UNRESOLVED]>>` block is left.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['readme'],

  *check({ readme }) {
    for (const [index, { value: name, place }] of readme.unresolved.entries()) {
      const label = name.replace(/^<<\[\/?UNRESOLVED\s*|\]>>$/gi, '').trim();
      yield {
        subject: label === '' ? `unresolved-${index + 1}` : label,
        message: name.startsWith('<<[/')
          ? `Unexpected ${quote(name)} that closes no block`
          : `Unexpected ${quote(name)}, expected a decision`,
        place,
        help: 'Write down what was decided and remove both markers, or move the question to "Alternatives" or a later stage.',
      };
    }
  },
};
