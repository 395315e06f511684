/** Comments and scalars of a YAML text as its parser saw them: it knows that the `#` of a string is none. */
import { type CST, Parser } from 'yaml';

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

/** Never throws: whatever cannot be parsed is a token, too. */
export function readTokens(text: string): Tokens {
  const all = [...new Parser().parse(text)];
  const [comments, scalars, flows]: [Span[], Span[], Span[]] = [[], [], []];
  // Not by recursion: whoever writes the text chooses how deep it is nested.
  const open: (CST.Token | CST.CollectionItem)[] = [...all];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const parts = one as { readonly [part in 'start' | 'sep' | 'props' | 'end' | 'items']?: unknown };
    for (const part of [parts.start, parts.sep, parts.props, parts.end, parts.items].flat()) {
      if (part) open.push(part as CST.Token);
    }
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
