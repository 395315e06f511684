/** A run of English text → its sentences. */

/** A sentence and where it stands in the text that it was cut from: offsets, `end` exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'etc',
  'vs',
  'cf',
  'approx',
  'resp',
  'incl',
  'fig',
]);

/** What may stand between a full stop and the blank behind it. */
const CLOSING = /["'”’)\]*_`]/;
/** One-word sentences that say yes or no: what follows them starts anew, however it is spelt. */
const SHORT: ReadonlySet<string> = new Set(['no', 'yes', 'none', 'nope', 'n/a', 'na', 'tbd', 'todo']);

/**
 * Cuts a text at full stops, question and exclamation marks, at blank lines, and before and after the rows of a table. A single line
 * feed is a soft wrap, unless the line above ends in a colon.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (words !== '') found.push({ text: words, start: from, end: from + words.length });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n') {
      if (endsLine(text, at)) cut(at);
    } else if (letter === '.' || letter === '!' || letter === '?') {
      let end = at + 1;
      while (end < text.length && (CLOSING.test(text[end] ?? '') || text[end] === letter)) end++;
      if (end < text.length && !/\s/.test(text[end] ?? '')) continue;
      if (letter === '.' && !endsSentence(text, start, at, end)) continue;
      cut(end);
      at = end - 1;
    }
  }
  cut(text.length);
  return found;
}

function endsLine(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return before === '\n' || after === '\n' || before === ':' || before === '|' || after === '|';
}

/** Whether the full stop at `stop` ends the sentence that starts at `start`; `end` is what follows it. */
function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const from = Math.max(start, stop - 12);
  const word = text.slice(from, stop).split(/[\s(]/).at(-1)?.toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word)) return false;
  const [, next = ''] = /^\s*(\S?)/.exec(text.slice(end, end + 8)) ?? [];
  const said = text
    .slice(start, Math.min(stop, start + 8))
    .trim()
    .toLowerCase();
  return !/\p{Ll}/u.test(next) || SHORT.has(said);
}
