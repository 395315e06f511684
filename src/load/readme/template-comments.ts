/** Comments of the template that still stand below a question, and the edits that take them out and nothing else. */

import type { Edit } from '../../model/finding.js';
import { normalise } from '../../model/questionnaire.js';
import type { PresentAnswer } from '../../model/readme.js';
import type { Boilerplate } from '../../model/template.js';
import type { Block, Comment, MarkdownDocument, Span } from '../../text/markdown/markdown.js';

/** Fewer words than this may be an author's by accident. */
const ENOUGH_WORDS = 5;
/** A comment that speaks to this tool or to reviewers. */
const SPEAKS = /prr-lint|UNRESOLVED/i;
const BULLET = /^[ \t]*[-*+][ \t]/;
/** HTML that goes on to the next blank line: what stands in it is no Markdown. */
const TAG = /^[ \t]*<(?!!--)/;

/**
 * The comments below a question (within `span`) whose words are the template's, in order. Only those on lines of their own: one in
 * the middle of a text may be there for what it separates. `blocks` are those of the answer.
 */
export function templateCommentsIn(
  span: Span,
  blocks: readonly Block[],
  { prose }: Boilerplate,
  document: MarkdownDocument,
  path: string,
): Pick<PresentAnswer, 'comments' | 'withoutComments'> {
  const comments = document.comments.filter(
    (comment) =>
      comment.start >= span.start &&
      comment.end <= span.end &&
      comment.closed &&
      isOfTemplate(comment, prose),
  );
  // Each from the start of a line to the end of a comment, with nothing but comments and blanks between.
  const groups: Span[] = [];
  const found: Comment[] = [];
  for (const comment of comments) {
    if (blocks.some(({ start, end }) => start <= comment.start && comment.start < end)) continue;
    const own = ownLines(comment, document.source);
    const last = groups.at(-1);
    if (own === undefined) continue;
    const grown =
      last && document.source.slice(last.end, own.start).trim() === ''
        ? { start: last.start, end: own.end }
        : own;
    if (!isRemovable(grown, span, document.source)) continue;
    if (last && grown.start === last.start) groups.pop();
    groups.push(grown);
    found.push(comment);
  }
  return {
    comments: found.map((comment) => ({ value: comment.text, place: document.place(path, comment) })),
    withoutComments: groups.map((group): Edit => {
      const { start, end } = removalOf(group, document.source);
      return { place: document.place(path, { start, end }), text: '' };
    }),
  };
}

function isOfTemplate({ text }: Comment, prose: string): boolean {
  const words = normalise(text);
  return words.split(' ').length >= ENOUGH_WORDS && prose.includes(` ${words} `) && !SPEAKS.test(text);
}

/** From the start of the comment's first line to its end, when nothing else stands on its lines. */
function ownLines({ start, end }: Comment, source: string): Span | undefined {
  const from = source.lastIndexOf('\n', start) + 1;
  const isAlone = source.slice(from, start).trim() === '' && /^[^\S\n]*(?:\n|$)/.test(source.slice(end));
  return isAlone ? { start: from, end } : undefined;
}

/** Whether what stands around the lines means the same without them. */
function isRemovable({ start, end }: Span, within: Span, source: string): boolean {
  const above = source.slice(0, start).trimEnd();
  const lineAbove = above.slice(above.lastIndexOf('\n') + 1);
  const below = source.slice(end, within.end).replace(/^\s*\n/, '');
  return (
    !TAG.test(lineAbove) && !TAG.test(below) && indentation(below) <= indentation(source.slice(start, end))
  );
}

/** That of its first line, which is blank in no text that has words. */
function indentation(text: string): number {
  return text.trim() === '' ? 0 : text.length - text.trimStart().length;
}

/**
 * The text to delete: with the blank lines below, if there are blank ones above too; at the end of the file with those above. Lines
 * that touch text on both sides leave a blank one, unless a bullet follows.
 */
function removalOf({ start, end }: Span, source: string): Span {
  const rest = source.slice(end);
  const words = rest.length - rest.trimStart().length;
  const above = source.slice(0, start);
  if (words === rest.length)
    return { start: above.trimEnd().length, end: source.length - rest.replace(/^[ \t]+/, '').length };
  const next = source.lastIndexOf('\n', end + words) + 1;
  const hasBlankAbove = /\n[ \t\r]*\n$/.test(above.slice(-200));
  if (hasBlankAbove) return { start, end: next };
  const lineFeed = source.indexOf('\n', end);
  const touchesBelow = next === lineFeed + 1;
  if (!touchesBelow || BULLET.test(source.slice(next))) return { start, end: lineFeed + 1 };
  return { start, end: source.charAt(lineFeed - 1) === '\r' ? lineFeed - 1 : lineFeed };
}
