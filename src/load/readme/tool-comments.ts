/** Comments that speak to this tool, and what part of the document each speaks of. */
import type { Readme } from '../../model/readme.js';
import type { Reading } from './reading.js';

/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
export function toolCommentsIn({ document, asked, place }: Reading): Readme['comments'] {
  const ours = document.comments.filter(({ text }) => text.includes('prr-lint-'));
  const lineOf = (offset: number): number => place({ start: offset, end: offset }).start?.line ?? 1;
  const lastLine = lineOf(document.source.length);
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  const second = headings[1]?.start ?? Number.POSITIVE_INFINITY;
  const bounds = [
    ...headings.map(({ start }) => start),
    ...asked.map(({ occurrence }) => occurrence.words.start),
  ].sort((a, b) => a - b);
  let at = 0;
  let from = 0;
  return ours.map((comment) => {
    const comes = place(comment);
    if (comment.start < second) return { value: comment.text, place: comes, from: 1, to: lastLine };
    let next = bounds[at];
    while (next !== undefined && next <= comment.start) {
      from = next;
      next = bounds[++at];
    }
    return {
      value: comment.text,
      place: comes,
      from: lineOf(from),
      to: next === undefined ? lastLine : lineOf(next) - 1,
    };
  });
}
