/** What a section outside of the questionnaire puts off: its text is read line by line, without a parser. */

import type { PutOff, Section } from '../../model/readme.js';
import { placer } from '../../text/markdown/markdown.js';
import { singleBlanks } from '../../text/trim.js';
import { LINK_TARGET, type Passage, spanOf } from './promise-places.js';
import { promisesIn } from './promises.js';

const BULLET = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+/;
const FENCE = /^\s*(```|~~~)/;
/** Emphasis: no identifier starts or ends so. */
const UNDERLINES = /(?<![\p{L}\p{N}])_|_+(?![\p{L}\p{N}_])/gu;

/** The promises in a section's own text, each with its place in the file `path`. */
export function sectionPromises(section: Section, path: string): readonly PutOff[] {
  const above = section.firstLine - 1;
  const passages = passagesOf(section.text, above);
  // What a test plan calls a test is one; nothing else in it is asked for.
  const promises = promisesIn(
    '',
    passages.map(({ text }) => text),
  );
  if (promises.length === 0) return [];
  const source = '\n'.repeat(above) + section.text;
  const place = placer(source);
  return promises.map(({ text, what, until, paragraph, start, end }) => ({
    value: singleBlanks(text),
    place: place(path, spanOf(passages[paragraph] as Passage, start, end, source)),
    what,
    until,
  }));
}

/**
 * Paragraphs and list items without the marks of emphasis, code and links; fences and tables are left out. Their offsets count from `from`,
 * that of the text.
 */
function passagesOf(text: string, from: number): readonly Passage[] {
  const passages: Passage[] = [];
  let fence: string | undefined;
  let open: { text: string; start: number; end: number } | undefined;
  let at = from;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const words = spokenOf(line.slice(bullet.length));
    const mark = FENCE.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (fence === mark) fence = undefined;
    if (isCode || words === '' || /^\s*\|/.test(line)) open = undefined;
    else if (open !== undefined && bullet === '') {
      open.text += `\n${words}`;
      open.end = end;
    } else {
      open = { text: words, start: at, end };
      passages.push(open);
    }
    at = end + 1;
  }
  return passages;
}

function spokenOf(line: string): string {
  return line
    .replace(LINK_TARGET, '')
    .replace(/[`*[\]]/g, '')
    .replace(UNDERLINES, '')
    .trim();
}
