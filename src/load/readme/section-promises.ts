/** What a section outside of the questionnaire puts off: its text is read line by line, without a parser. */

import type { PutOff, Section } from '../../model/readme.js';
import { placer } from '../../text/markdown/markdown.js';
import { singleBlanks } from '../../text/trim.js';
import { type Passage, spanOf } from './promise-places.js';
import { promisesIn } from './promises.js';

const BULLET = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** The promises in a section's own text, each with its place in the file `path`. */
export function sectionPromises(section: Section, path: string): readonly PutOff[] {
  const passages = passagesOf(section.text);
  const place = placer(section.text);
  const below = section.firstLine - 1;
  // What a test plan calls a test is one; nothing else in it is asked for.
  return promisesIn(
    '',
    passages.map(({ text }) => text),
  ).flatMap(({ text, what, until, paragraph, start, end }) => {
    const passage = passages[paragraph];
    if (passage === undefined) return [];
    const { start: from, end: to } = place(path, spanOf(passage, start, end, section.text));
    if (from === undefined || to === undefined) return [];
    return [
      {
        value: singleBlanks(text),
        place: {
          path,
          start: { ...from, line: from.line + below },
          end: { ...to, line: to.line + below },
        },
        what,
        until,
      },
    ];
  });
}

/** Paragraphs and list items without the marks of emphasis, code and links; fences and tables are left out. */
function passagesOf(text: string): readonly Passage[] {
  const passages: { text: string; start: number; end: number }[] = [];
  let isFenced = false;
  let isOpen = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const words = spokenOf(line.slice(bullet.length));
    if (FENCE.test(line)) isFenced = !isFenced;
    const isProse = !isFenced && !FENCE.test(line) && words.trim() !== '' && !/^\s*\|/.test(line);
    const last = passages.at(-1);
    if (isProse && isOpen && bullet === '' && last) {
      last.text += `\n${words}`;
      last.end = end;
    } else if (isProse) passages.push({ text: words, start: at, end });
    isOpen = isProse;
    at = end + 1;
  }
  return passages;
}

function spokenOf(line: string): string {
  return line
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/[`*[\]]/g, '')
    .trim();
}
