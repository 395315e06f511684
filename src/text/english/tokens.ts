/** A sentence → its words and marks, contractions undone. */

/** A word in lower case (or a mark) and its offsets in the sentence. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_.'’-]*|[^\s\p{L}\p{N}_]/gu;
/** The same of texts in lower case without letters beyond ASCII, as most are: the tables of Unicode need not be asked. */
const ASCII_WORD = /[a-z\d_][a-z\d_.'-]*|[^\sa-z\d_]/g;

/** Endings that stand for a word of their own. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
];

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ['wont', ['will', 'not']],
  ["it's", ['it', 'is']],
  ["that's", ['that', 'is']],
  ["there's", ['there', 'is']],
]);

/** Words joined by hyphens stay one word; blanks separate, slashes are marks. Linear in the length of the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const isAscii = !/[^\0-\x7F]/.test(text);
  const source = isAscii ? text.toLowerCase() : text;
  let index = 0;
  // Words and marks alone, without a match for each: between them are blanks, so each is the next that reads like that.
  for (const raw of source.match(isAscii ? ASCII_WORD : WORD) ?? []) {
    index = source.indexOf(raw, index);
    let length = raw.length;
    while (length > 1 && ".'’-".includes(raw[length - 1] ?? '')) length--;
    const own = length === raw.length ? raw : raw.slice(0, length);
    const word = isAscii ? own : own.replaceAll('’', "'").toLowerCase();
    const end = index + length;
    if (word.includes("'") || IRREGULAR.has(word))
      for (const one of wordsOf(word)) tokens.push({ word: one, start: index, end });
    else tokens.push({ word, start: index, end });
    index += raw.length;
  }
  return tokens;
}

/** The word at an index, empty beyond the ends. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** The words in front of an index, `count` at most. */
export function wordsBefore(tokens: readonly Token[], at: number, count: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - count), at);
}

/** The words behind an index, `count` at most. */
export function wordsBehind(tokens: readonly Token[], at: number, count: number): readonly Token[] {
  return tokens.slice(at + 1, at + 1 + count);
}

/** The words up to the first that is one of `stops`, all when none is. */
export function wordsUpTo(tokens: readonly Token[], stops: ReadonlySet<string>): readonly Token[] {
  const stop = tokens.findIndex(({ word }) => stops.has(word));
  return stop === -1 ? tokens : tokens.slice(0, stop);
}

/** Without what stands in brackets. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ word }) => {
    if (word === '(') depth++;
    const isAside = depth > 0;
    if (word === ')') depth = Math.max(0, depth - 1);
    return !isAside;
  });
}

/** Whether a word is a mark, or none at all as beyond the ends. */
export function isMark(word: string): boolean {
  return /^\W?$/.test(word);
}

function wordsOf(word: string): readonly string[] {
  const known = IRREGULAR.get(word);
  if (known) return known;
  for (const [ending, meaning] of ENDINGS)
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), meaning];
  return [word];
}

/** The forms of a regular verb: `add`, `adds`, `added`, `adding`. */
export function formsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ed`, `${verb}ing`];
}
