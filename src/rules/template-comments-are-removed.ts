import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';

/** More comments than this are counted, not listed. */
const MAX_RELATED = 2;

/** The template asks for it in its first comment: whoever edits the KEP later reads instructions between the answers. */
export const templateCommentsAreRemoved: Rule = {
  id: 'template-comments-are-removed',
  summary: 'No comment of the template is left below a question that has its answer.',
  category: 'questionnaire',
  severity: 'notice',
  reads: ['metadata', 'readme'],

  *check(kep) {
    // Where only the section's prose answers, the comment may still serve.
    const answers = askedAnswers(kep).flatMap((answer) =>
      (answer.state === 'answered' || answer.state === 'na') && answer.written !== undefined ? [answer] : [],
    );
    const comments = answers.flatMap((answer) => answer.comments);
    const [first, ...rest] = comments;
    if (first === undefined) return;
    const isOne = comments.length === 1;
    yield {
      subject: 'comments',
      message: `Unexpected ${isOne ? 'comment' : `${comments.length} comments`} of the template below ${isOne ? 'an answered question' : 'answered questions'}`,
      place: first.place,
      related: rest.slice(0, MAX_RELATED).map(({ place }) => ({ message: 'and here', place })),
      help: `Delete ${isOne ? 'it' : 'them'}: the template says there how to answer.`,
      fix: { safety: 'safe', edits: answers.flatMap(({ withoutComments }) => withoutComments) },
    };
  },
};
