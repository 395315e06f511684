/**
 * The nodes of plain YAML, line by line: block mappings and lists of texts on one line each, and `[]` and `{}`, which is what metadata
 * consists of. Whatever else stands in a text (text over several lines, other brackets, anchors, escapes, errors) is for the parser of
 * all YAML.
 */
import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from './tokens.js';

/** Longer or deeper texts have limits of their own to be held to. */
const LONGEST = 1 << 14;
const DEEPEST = 16;

/** Tabs, control characters and marks of a byte order. */
const ODD = /[\0-\x09\x0b-\x1f\x7f\ufeff]/;
/** Line by line: blanks, then a comment or what is none. */
const LINE = /^( *)(.*)$/gm;
const KEY = /([A-Za-z][\w.-]{0,99}):(?= |$)/my;
const ITEM = /- +(?=[^ #])/y;
/** A text in quotes without escapes, or one that no sign of YAML's starts; then a comment or nothing. */
const QUOTED = /(?:"([^"\\\n]*)"|'([^'\n]*)')(?: *$| +#)/my;
const BARE = /[A-Za-z0-9_./(~]/;

interface Line {
  readonly indent: number;
  /** Offsets of its words, blanks at the end left out. */
  readonly start: number;
  readonly end: number;
}

/** What `text` holds; `undefined` where it is not as plain as that. Starts, and ends without blanks, are those of the parser. */
export function plainNodes(
  text: string,
): { readonly root: Node; readonly comments: readonly Span[] } | undefined {
  if (text.length > LONGEST || ODD.test(text)) return undefined;
  const lines: Line[] = [];
  const comments: Span[] = [];
  for (const { 0: whole, 1: blanks = '', index } of text.matchAll(LINE)) {
    const [start, end] = [index + blanks.length, index + whole.trimEnd().length];
    if (start >= end) continue;
    if (text[start] !== '#') lines.push({ indent: blanks.length, start, end });
    // Where it is indented it may belong to the value above it.
    else if (blanks === '') comments.push({ start, end: index + whole.length });
    else return undefined;
  }
  const reader = new Reader(text, lines, comments);
  const root = lines[0]?.indent === 0 ? reader.block(0) : undefined;
  if (root === undefined || !reader.isDone) return undefined;
  return { root, comments: comments.sort((a, b) => a.start - b.start) };
}

class Reader {
  private at = 0;
  /** Where the rest of the current line starts, behind `- ` and keys, and its column. */
  private from: number;
  private column: number;
  /** Where the last line that was read ends. */
  private last = 0;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly comments: Span[],
  ) {
    this.from = lines[0]?.start ?? 0;
    this.column = lines[0]?.indent ?? 0;
  }

  get isDone(): boolean {
    return this.at === this.lines.length;
  }

  /** The list or mapping that starts here. */
  block(depth: number): Node | undefined {
    if (depth > DEEPEST) return undefined;
    const start = this.from;
    const node = this.match(ITEM) === null ? this.mapping(depth) : this.list(depth);
    if (node !== undefined) node.range = [start, this.last, this.last];
    return node;
  }

  private list(depth: number): YAMLSeq | undefined {
    const list = new YAMLSeq();
    const { column } = this;
    while (!this.isDone && this.column === column) {
      const mark = this.match(ITEM);
      // In the column of a list the mapping goes on that holds it.
      if (mark === null) break;
      this.skip(mark[0].length);
      // A second `- ` on a line is rare enough.
      if (this.match(ITEM) !== null) return undefined;
      const item = this.match(KEY) === null ? this.value() : this.block(depth + 1);
      if (item === undefined) return undefined;
      list.items.push(item);
    }
    return list;
  }

  private mapping(depth: number): YAMLMap | undefined {
    const map = new YAMLMap();
    const { column } = this;
    while (!this.isDone && this.column === column && this.match(ITEM) === null) {
      const start = this.from;
      const name = this.match(KEY)?.[1];
      if (name === undefined) return undefined;
      this.skip(name.length + 1);
      const key = scalar(name, Scalar.PLAIN, start, start + name.length);
      const value = this.from === this.end ? this.below(column, depth) : this.value();
      if (value === undefined) return undefined;
      map.items.push(new Pair(key, value));
    }
    return map.items.length === 0 ? undefined : map;
  }

  /** What stands below a key: a block that is deeper, a list in the same column, or nothing. */
  private below(column: number, depth: number): Node | undefined {
    this.next();
    const isBlock =
      !this.isDone && (this.column > column || (this.column === column && this.match(ITEM) !== null));
    if (isBlock) return this.block(depth + 1);
    // At the end of a block the parser makes comments below a key without value a part of the block.
    const isLast = this.isDone || this.column !== column;
    if (isLast && this.text.slice(this.last, this.from).includes('#')) return undefined;
    return scalar('', Scalar.PLAIN, this.last, this.last);
  }

  /**
   * The text, or the empty list or mapping, that is the rest of the line. A deeper line below it, which would go on with it, is in no
   * block's column, so that nothing is read.
   */
  private value(): Node | undefined {
    const { text, end } = this;
    while (text[this.from] === ' ') this.skip(1);
    const start = this.from;
    const quoted = this.match(QUOTED);
    const rest = text.slice(start, end);
    const comment =
      quoted === null ? rest.indexOf(' #') : quoted[0].endsWith('#') ? quoted[0].length - 2 : -1;
    if (comment !== -1) this.comments.push({ start: start + comment + 1, end: this.lineEnd });
    const written = comment === -1 ? rest : rest.slice(0, comment).trimEnd();
    this.next();
    if (quoted !== null) {
      const [, double, single = ''] = quoted;
      const form = double === undefined ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
      return scalar(double ?? single, form, start, start + written.length);
    }
    const stop = start + written.length;
    if (written === '[]') return empty(new YAMLSeq(), start, stop);
    if (written === '{}') return empty(new YAMLMap(), start, stop);
    const isBare = BARE.test(written[0] ?? '') && !written.includes(': ') && !written.endsWith(':');
    return isBare ? scalar(written, Scalar.PLAIN, start, stop) : undefined;
  }

  private get end(): number {
    return this.lines[this.at]?.end ?? this.from;
  }

  private get lineEnd(): number {
    const end = this.text.indexOf('\n', this.from);
    return end === -1 ? this.text.length : end;
  }

  private match(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.from;
    const found = this.isDone ? null : what.exec(this.text);
    return found !== null && what.lastIndex <= this.end + 1 ? found : null;
  }

  private skip(count: number): void {
    this.from += count;
    this.column += count;
  }

  private next(): void {
    this.last = this.end;
    this.at += 1;
    this.from = this.lines[this.at]?.start ?? this.text.length;
    this.column = this.lines[this.at]?.indent ?? 0;
  }
}

function scalar(value: string, type: Scalar.Type, start: number, end: number): Scalar {
  const node = new Scalar(value);
  node.type = type;
  node.range = [start, end, end];
  return node;
}

function empty(node: YAMLSeq | YAMLMap, start: number, end: number): Node {
  node.flow = true;
  node.range = [start, end, end];
  return node;
}
