/** Which words of an answer are the template's. */
import { normalise } from '../../model/questionnaire.js';
import type { Boilerplate } from '../../model/template.js';
import { isOlderHelp } from './template-phrases.js';

/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
export function isLabel(text: string, { lines, prose }: Boilerplate): boolean {
  const words = normalise(text);
  // The template speaks of `yes` and `no` as well: whoever writes one in front of a colon has answered.
  if (ANSWERED.test(words)) return false;
  return lines.has(words) || (words.split(' ').length <= 8 && words !== '' && prose.includes(` ${words} `));
}

const ANSWERED = /^(?:yes|no|none|never|always|true|false)$/;

/** Between sentences, and before the items that Markdown takes for a paragraph's lines. */
const SENTENCES = /(?<=[.?!_])(?<!\b(?:[Ee]\.g|[Ii]\.e)\.)\s+|\n(?=[ \t]*[-*_])/;

/** Drops the sentences that are the template's instructions. */
export function withoutInstructions(text: string, boilerplate: Pick<Boilerplate, 'prose'>): string {
  const whole = normalise(text);
  if (isOfTemplate(text, whole, boilerplate)) return '';
  const below = startsLikeTemplate(text, whole, boilerplate)
    ? withoutFirstLines(text, boilerplate)
    : undefined;
  if (below !== undefined) return below;
  const sentences = text.split(SENTENCES);
  const kept = sentences.filter((sentence) => {
    const words = normalise(sentence);
    return !isOfTemplate(sentence, words, boilerplate) && !isOlderHelp(words);
  });
  return kept.length === sentences.length ? text : kept.join(' ').trim();
}

/** The first sentence that `withoutInstructions` drops from a text that it keeps some of. */
export function instructionAmong(text: string, value: string): string | undefined {
  if (value === '') return undefined;
  const dropped = text.split(SENTENCES).find((sentence) => !value.includes(sentence));
  const lines = dropped?.split('\n', INSTRUCTION_LINES);
  // Where the instruction ends without a full stop the author's words follow in the next line.
  const end = lines?.findIndex((line, at) => at > 0 && line !== '' && value.startsWith(line)) ?? -1;
  return lines?.slice(0, end === -1 ? undefined : end).join('\n');
}

/** Instructions of a few lines do not always end in a full stop; what the author wrote below them follows at once. */
const INSTRUCTION_LINES = 6;

/** Whether any first lines of `text`, whose words are `whole`, can be of the template: if its first words are not, none is. */
function startsLikeTemplate(text: string, whole: string, { prose }: Pick<Boilerplate, 'prose'>): boolean {
  if (!text.includes('\n')) return false;
  const [first = ''] = FIRST_WORDS.exec(whole) ?? [];
  return first === '' || prose.includes(` ${first} `) || text.trimStart().startsWith('[');
}

/** The lines below those that are one instruction, without further instructions; `undefined` when there is none. */
function withoutFirstLines(text: string, boilerplate: Pick<Boilerplate, 'prose'>): string | undefined {
  const written = text.split('\n', INSTRUCTION_LINES + 1);
  const above = (count: number): string => written.slice(0, count).join('\n');
  const end = written.findLastIndex((line, at) => {
    // A sentence that goes on in the next line is the template's as a whole or not at all.
    if (/^\s*\p{Ll}/u.test(line)) return false;
    const first = above(at);
    return isOfTemplate(first, normalise(first), boilerplate);
  });
  return end === -1 ? undefined : withoutInstructions(text.slice(above(end).length).trim(), boilerplate);
}

/** Words of the repository's template, enough of them to be no accident. */
function isOfTemplate(text: string, words: string, { prose }: Pick<Boilerplate, 'prose'>): boolean {
  const isMeant = words.split(' ').length >= ENOUGH_WORDS || (words !== '' && BRACKETED.test(text.trim()));
  return isMeant && prose.includes(` ${words} `);
}

const ENOUGH_WORDS = 5;
/** As many words as are enough. */
const FIRST_WORDS = /^(?:[^ ]+ ){4}[^ ]+/;
const BRACKETED = /^\[[^\]]+\]\s*:?$/;
