/** Emphasis as gomarkdown reads it: each opening mark has one candidate for its end, and when that does not fit it is text. */

/** What is emphasised, how much of the line it takes with its marks, and the elements around it, outermost first. */
export interface Emphasis {
  readonly inner: string;
  readonly length: number;
  readonly elements: readonly string[];
}

const AFTER = /^(?:$|[\s!-/:-@[-`{-~])/;

/** The emphasis whose opening marks start at `at`; `undefined` when they open none. */
export function emphasisAt(line: string, at: number): Emphasis | undefined {
  const mark = line[at] ?? '';
  let run = 1;
  while (line[at + run] === mark) run += 1;
  const text = line.slice(at + run);
  if (run > 3 || text.length < 2 || /^\s/.test(text)) return undefined;
  const end = run === 2 ? endOfDouble(text, mark) : endOf(text, mark);
  if (end === undefined) return undefined;
  if (run === 1 && !AFTER.test(text.slice(end + 1))) return undefined;
  if (run === 1 && text[end + 1] === mark) return undefined;
  if (run === 3 && (mark === '~' || !text.startsWith(mark.repeat(3), end))) return undefined;
  const elements = run === 3 ? ['strong', 'em'] : run === 1 ? ['em'] : [mark === '~' ? 'del' : 'strong'];
  return { inner: text.slice(0, end), length: end + 2 * run, elements };
}

/** The first mark, unless a blank stands before it. */
function endOf(text: string, mark: string): number | undefined {
  const end = nextMark(text, mark);
  return end === 0 || /\s/.test(text[end - 1] ?? '') ? undefined : end;
}

/** The first two marks without a blank before them. */
function endOfDouble(text: string, mark: string): number | undefined {
  for (let from = 0; from < text.length; ) {
    const step = nextMark(text.slice(from), mark);
    if (step === 0) return undefined;
    from += step;
    if (text[from + 1] === mark && !/\s/.test(text[from - 1] ?? '')) return from;
    from += 1;
  }
  return undefined;
}

/** Offset of the next mark that is not escaped and in no code or link; 0 when there is none or the text starts with one. */
function nextMark(text: string, mark: string): number {
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character !== mark && character !== '`' && character !== '[') at += 1;
    else if (at !== 0 && text[at - 1] === '\\') at += 1;
    else if (character === mark) return at;
    else {
      const { end, inside } = character === '`' ? code(text, at, mark) : link(text, at, mark);
      if (end === undefined) return inside;
      at = end;
    }
  }
  return 0;
}

/** Where something ends, `undefined` when it does not; and a mark inside that counts then. */
interface Skipped {
  readonly end: number | undefined;
  readonly inside: number;
}

function code(text: string, at: number, mark: string): Skipped {
  const end = text.indexOf('`', at + 1);
  if (end !== -1) return { end: end + 1, inside: 0 };
  return { end: undefined, inside: Math.max(0, text.indexOf(mark, at + 1)) };
}

function link(text: string, at: number, mark: string): Skipped {
  const bracket = text.indexOf(']', at + 1);
  const found = text.indexOf(mark, at + 1);
  const inside = found === -1 || (bracket !== -1 && found > bracket) ? 0 : found;
  if (bracket === -1) return { end: undefined, inside };
  let next = bracket + 1;
  while (text[next] === ' ') next += 1;
  const opening = text[next];
  if (opening === undefined) return { end: undefined, inside };
  if (opening !== '[' && opening !== '(')
    return inside > 0 ? { end: undefined, inside } : { end: next, inside: 0 };
  // The end of a target is looked for by its opening mark.
  const end = text.indexOf(opening, next + 1);
  const early = text.indexOf(mark, next + 1);
  if (inside === 0 && early !== -1 && (end === -1 || early < end)) return { end: undefined, inside: early };
  return { end: end === -1 ? undefined : end + 1, inside };
}
