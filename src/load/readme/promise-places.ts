/** Promises with their places: sentences of plain text found again in the Markdown that they were read from. */

import type { PutOff } from '../../model/readme.js';
import type { MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import { singleBlanks } from '../../text/trim.js';
import type { PutsOff } from './promises.js';

/** A paragraph, item or line: its words without markup and the run of the source that holds them. */
export interface Passage extends Span {
  readonly text: string;
}

/** What `passages` put off, whose texts `said` reads, each with its place in the document. */
export function placedPromises(
  said: PutsOff,
  passages: readonly Passage[],
  document: MarkdownDocument,
  path: string,
): readonly PutOff[] {
  const found = said.all();
  return found.flatMap(({ what, until, paragraph, start, end, leans }, index): PutOff[] => {
    if (leans) return [];
    const passage = passages[paragraph] as Passage;
    // What is lacking and when it comes are one promise over two sentences.
    const above = found[index - 1];
    const from = above?.leans ? above.start : start;
    const value = singleBlanks(passage.text.slice(from, end));
    const span = spanOf(passage, from, end, document.source);
    return [{ value, place: document.place(path, span), what, until }];
  });
}

/** Where a link leads, behind its words. */
export const LINK_TARGET = /\](?:\((?:[^()\s]|\([^()\s]*\))*\)|\[[^[\]]*\])/g;

/** A word without the marks around it. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/** What may stand between a word and its full stop: marks, and blanks where a link leads somewhere. */
const CLOSING = /[\s*_`"'’”)\].,;:!?/]*/y;

/** Where the words from `start` to `end` of a passage's text stand in the source: word by word, whatever markup is between them. */
export function spanOf(passage: Passage, start: number, end: number, source: string): Span {
  const written = source
    .slice(passage.start, passage.end)
    .replace(LINK_TARGET, (target) => ' '.repeat(target.length));
  let at = 0;
  let from: number | undefined;
  let to = 0;
  for (const { 0: word, index } of passage.text.slice(0, end).matchAll(/\S+/g)) {
    const core = CORE.exec(word)?.[0] ?? word;
    const found = written.indexOf(core, at);
    if (found === -1) continue;
    at = found + core.length;
    // A full stop may stand behind the mark that closes what is emphasised.
    const mark = word.slice(-1);
    CLOSING.lastIndex = at;
    CLOSING.exec(written);
    const stop = core.endsWith(mark) ? -1 : written.slice(at, CLOSING.lastIndex + 1).indexOf(mark);
    at += stop + 1;
    if (index < start) continue;
    from ??= found;
    to = at;
  }
  if (from === undefined) return passage;
  return { start: passage.start + from, end: passage.start + to };
}
