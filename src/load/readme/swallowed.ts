/** Questions that an unclosed comment or fence hides. */
import type { Answer, Readme } from '../../model/readme.js';
import type { Reading } from './reading.js';

/** A comment or fence left open to the end of the document, with the questions it hides. */
export function swallowedBy(
  { document, recognise, place }: Reading,
  answers: ReadonlyMap<string, Answer>,
): Readme['swallowed'] {
  const comment = document.comments.find(({ closed, end }) => !closed && end >= document.end);
  const [fence] = document.openFences;
  const open = comment ?? fence;
  if (!open) return undefined;
  const text = document.source.slice(open.start, open.end);
  const hidden = new Set<string>();
  for (const line of text.split('\n')) {
    const question = recognise.exact(line);
    if (question && answers.get(question.id)?.state === 'missing') hidden.add(question.id);
  }
  if (hidden.size === 0) return undefined;
  const value = text.replace(/\n.*/s, '').trimEnd();
  return {
    kind: comment ? 'comment' : 'fence',
    value,
    place: place({ start: open.start, end: open.start + value.length }),
    questions: [...hidden],
  };
}
