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
  const hidden = new Set<string>();
  for (const line of document.source.slice(open.start, open.end).split(/\r?\n/)) {
    const question = recognise.exact(line.replace(/^[\s#*+-]+/, ''));
    if (question && answers.get(question.id)?.state === 'missing') hidden.add(question.id);
  }
  if (hidden.size === 0) return undefined;
  const [line = ''] = document.source.slice(open.start, open.end).split(/\r?\n/, 1);
  return {
    kind: comment ? 'comment' : 'fence',
    value: line.trim(),
    place: place({ start: open.start, end: open.start + line.trimEnd().length }),
    questions: [...hidden],
  };
}
