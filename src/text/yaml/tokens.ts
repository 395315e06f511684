/** Comments and scalars of a YAML text as its parser saw them: it knows that the `#` of a string is none. */
import { type CST, Lexer, Parser } from 'yaml';

/** From one offset to another, the second exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a YAML text is made of, in the order of the text. */
export interface Tokens {
  /** For the composer of documents. */
  readonly all: readonly CST.Token[];
  /** From the `#` on. */
  readonly comments: readonly Span[];
  /** Scalars, with their quotes. */
  readonly scalars: readonly Span[];
  /** From the opening to the closing bracket. */
  readonly flows: readonly Span[];
}

/** Levels of mappings and lists in a file, and of what is merged into one. */
export const DEEPEST = 64;

/** Signs, texts, blanks and line ends of a file: some thousand lines of metadata. */
const MOST = 40_000;

/** Why a text is not read, as a message. */
export type Refusal = string;

/**
 * Never throws: whatever cannot be parsed is a token, too. A text that is nested deeper than anybody writes, or in more pieces, is refused
 * on the way: parser and composer recurse, and a stack that is nearly full ends the process where an expression is compiled in it.
 */
export function readTokens(text: string): Tokens | Refusal {
  const all: CST.Token[] = [];
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MOST) return 'Unexpected structure, too complex to be read as YAML';
    for (const token of parser.next(lexeme)) all.push(token);
    // The document itself is on the stack, and the scalar at its top.
    if (parser.stack.length > DEEPEST + 2) return `Unexpected nesting, expected at most ${DEEPEST} levels`;
  }
  for (const token of parser.end()) all.push(token);
  return spansOf(all);
}

function spansOf(all: readonly CST.Token[]): Tokens {
  const [comments, scalars, flows]: [Span[], Span[], Span[]] = [[], [], []];
  // Not by recursion: whoever writes the text chooses how deep it is nested.
  const open: (CST.Token | CST.CollectionItem)[] = [...all];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const parts = one as { readonly [part in 'start' | 'sep' | 'props' | 'end' | 'items']?: unknown };
    pushAll(parts.start, open);
    pushAll(parts.sep, open);
    pushAll(parts.props, open);
    pushAll(parts.end, open);
    pushAll(parts.items, open);
    if ('key' in one && one.key) open.push(one.key);
    if ('value' in one && one.value) open.push(one.value);
    if (!('type' in one)) continue;
    const { type, offset: start } = one;
    if (type === 'comment') comments.push({ start, end: start + one.source.length });
    else if (type === 'flow-collection') flows.push({ start: one.start.offset, end: endOf(one) });
    else if (type === 'block-scalar') scalars.push(contentOf(one));
    else if (type.endsWith('scalar') && 'source' in one) {
      scalars.push({ start, end: start + one.source.length });
    }
  }
  return { all, comments: inOrder(comments), scalars: inOrder(scalars), flows: inOrder(flows) };
}

/** A part is a token, some of them or nothing. */
function pushAll(part: unknown, open: (CST.Token | CST.CollectionItem)[]): void {
  if (Array.isArray(part)) for (const one of part) pushAll(one, open);
  else if (part) open.push(part as CST.Token);
}

function endOf({ end, items, start }: CST.FlowCollection): number {
  const last = end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
  // Without its bracket it goes on to whatever ended the file.
  return last === undefined
    ? items.length > 0
      ? Number.POSITIVE_INFINITY
      : start.offset + 1
    : last.offset + 1;
}

/** A block's text stands below its header, `|` or `>`. */
function contentOf({ offset, props, source }: CST.BlockScalar): Span {
  const header = props.reduce((size, prop) => size + ('source' in prop ? prop.source.length : 0), 0);
  return { start: offset + header, end: offset + header + source.length };
}

function inOrder(spans: Span[]): readonly Span[] {
  return spans.sort((a, b) => a.start - b.start);
}
