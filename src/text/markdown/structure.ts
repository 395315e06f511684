/**
 * The block structure of Markdown, read line by line as CommonMark describes it ("Appendix: a parsing strategy", phase 1) and in time
 * that grows with the text alone. It is that of remark, which tests compare it with; where the two might differ it is not *sure*.
 */
import { Cursor } from './cursor.js';
import { startsDefinition } from './definitions.js';
import { htmlEnding } from './html-blocks.js';
import type { Leaf } from './leaf.js';
import { Blocks, blanksAt } from './open-blocks.js';

/** The leaves of a document, and whether remark would find the same. */
export interface Structure {
  readonly leaves: readonly Leaf[];
  readonly sure: boolean;
}

/** Reads the structure of `source`. */
export function structureOf(source: string): Structure {
  if (source.includes('\0') || source.startsWith('\uFEFF')) return { leaves: [], sure: false };
  const scanner = new Scanner(source);
  scanner.read();
  return scanner.blocks;
}

/** A paragraph is ended by the first item of a list only if something stands in it and its number is 1. */
type Interruption = 'nothing' | 'paragraph' | 'unknown';

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Longer than any mark of a list. */
const MARKER_LENGTH = 12;

class Scanner {
  readonly blocks: Blocks;
  private readonly cursor: Cursor;
  private interrupted: Interruption = 'nothing';
  /** Whether the line does not go on with all containers. */
  private isLeaving = false;
  /** Whether an item without a block was ended by the blank lines just above. */
  private leftEmpty = false;

  constructor(private readonly source: string) {
    this.cursor = new Cursor(source);
    this.blocks = new Blocks(this.cursor);
  }

  read(): void {
    while (this.blocks.sure && this.cursor.nextLine()) this.line();
    this.blocks.close();
  }

  private line(): void {
    const { cursor, blocks } = this;
    const { open } = blocks;
    let matched = this.matchContainers();
    this.interrupted = this.interruption(matched);
    this.isLeaving = matched < this.blocks.containers.length;
    if (matched < this.blocks.containers.length) {
      // Only a paragraph goes on without the marks of its containers.
      if (open?.kind !== 'paragraph' || cursor.blank) this.blocks.leave(matched);
    } else if (open !== undefined && open.kind !== 'paragraph' && this.blocks.continue(open)) return;
    while (!cursor.blank && this.blocks.sure) {
      const isCode = cursor.indent >= 4;
      if (isCode && this.blocks.open !== undefined) break;
      // Below an item that never started remark ends indented code at each line.
      if (isCode && this.leftEmpty) this.blocks.sure = false;
      this.leftEmpty = false;
      if (isCode ? this.code(matched) : this.leaf(matched)) return;
      if (!this.container(matched)) break;
      this.isLeaving = false;
      matched = this.blocks.containers.length;
    }
    if (cursor.blank) this.blocks.close();
    else if (this.blocks.open) this.blocks.addText(this.blocks.open);
    else {
      this.blocks.leave(matched);
      this.blocks.addText(this.blocks.begin('paragraph', cursor.text));
    }
  }

  /** What the line would end, if it starts a list. */
  private interruption(matched: number): Interruption {
    if (matched < this.blocks.containers.length)
      return this.blocks.containers[matched]?.kind === 'item' ? 'nothing' : 'unknown';
    if (this.blocks.open === undefined) return 'nothing';
    return this.blocks.open.kind === 'paragraph' ? 'paragraph' : 'unknown';
  }

  /** How many of the open containers the line goes on with; the cursor stands behind their marks. */
  private matchContainers(): number {
    const { cursor } = this;
    const { containers } = this.blocks;
    for (const [index, container] of containers.entries()) {
      if (container.kind === 'quote') {
        if (cursor.indent > 3 || !this.quoteMark()) return index;
      } else if (cursor.blank) {
        if (container.isEmpty) {
          this.leftEmpty = true;
          return index;
        }
        cursor.skipColumns(Math.min(cursor.indent, container.columns));
      } else if (cursor.indent < container.columns) return index;
      else cursor.skipColumns(container.columns);
    }
    return containers.length;
  }

  private quoteMark(): boolean {
    const { cursor, source } = this;
    if (source[cursor.text] !== '>' || cursor.blank) return false;
    cursor.skipBlanks();
    cursor.skip(1);
    if (cursor.indent > 0) cursor.skipColumns(1);
    return true;
  }

  /** Starts indented code. */
  private code(matched: number): boolean {
    const { cursor } = this;
    // Of code that ends a container remark makes a block for each line.
    if (cursor.inTab || this.isLeaving) this.blocks.sure = false;
    this.blocks.leave(matched);
    const open = this.blocks.begin('code', cursor.at);
    cursor.skipColumns(4);
    if (cursor.inTab) this.blocks.sure = false;
    this.blocks.add(open);
    return true;
  }

  /** Starts a leaf that its first characters tell; false where they tell none. */
  private leaf(matched: number): boolean {
    const { cursor, source } = this;
    const interrupts = this.blocks.open !== undefined;
    switch (source[cursor.text]) {
      case '#':
        return this.heading(matched);
      case '`':
      case '~': {
        const mark = FENCE.exec(source.slice(cursor.text, cursor.end))?.[0];
        if (mark === undefined) return false;
        this.blocks.leave(matched);
        this.blocks.begin('code', cursor.text, { mark, indent: cursor.indent }).end = cursor.end;
        return true;
      }
      case '<': {
        const line = source.slice(cursor.text, cursor.end);
        const ending = htmlEnding(line, interrupts);
        if (ending === undefined) {
          // In a line that its paragraph's containers do not mark, a lone tag ends the paragraph for remark.
          const isLazy = interrupts && matched < this.blocks.containers.length;
          if (isLazy && htmlEnding(line, false) !== undefined) this.blocks.sure = false;
          return false;
        }
        this.blocks.leave(matched);
        if (cursor.inTab) this.blocks.sure = false;
        const open = this.blocks.begin('html', cursor.at, { ending });
        this.blocks.add(open);
        this.blocks.endRaw(open);
        return true;
      }
      case '=':
      case '-':
      case '_':
      case '*':
        return this.underline(matched) || this.rule(matched);
      default:
        return false;
    }
  }

  private heading(matched: number): boolean {
    const { cursor, source } = this;
    const line = source.slice(cursor.text, cursor.end);
    const marks = HEADING.exec(line)?.[0];
    if (marks === undefined) return false;
    this.blocks.leave(matched);
    const [from, to] = headingWords(line, marks.length);
    if (line[from] === '[' && startsDefinition(line.slice(from))) this.blocks.sure = false;
    const open = this.blocks.begin('paragraph', cursor.text);
    open.lines.push(cursor.text + from, cursor.text + to);
    open.end = cursor.end;
    this.blocks.finish(open, 'plain', marks.length);
    return true;
  }

  /** Makes a heading of the paragraph above an underline. */
  private underline(matched: number): boolean {
    const { cursor, source } = this;
    const { open } = this.blocks;
    if (open === undefined || matched < this.blocks.containers.length) return false;
    const line = source.slice(cursor.text, cursor.end);
    if (!UNDERLINE.test(line)) return false;
    if (startsDefinition(source.slice(open.start, open.end))) this.blocks.sure = false;
    open.end = cursor.end;
    this.blocks.finish(open, 'underlined', line.startsWith('=') ? 1 : 2);
    return true;
  }

  private rule(matched: number): boolean {
    const { cursor, source } = this;
    if (!RULE.test(source.slice(cursor.text, cursor.end))) return false;
    this.blocks.leave(matched);
    this.blocks.finish(
      { ...this.blocks.begin('paragraph', cursor.text), end: cursor.end },
      'plain',
      0,
      'rule',
    );
    return true;
  }

  /** Starts a quote or an item of a list. */
  private container(matched: number): boolean {
    const { cursor, source } = this;
    if (source[cursor.text] === '>') {
      this.blocks.leave(matched);
      this.quoteMark();
      return this.blocks.enter('quote', 0);
    }
    const mark = MARKER.exec(
      source.slice(cursor.text, Math.min(cursor.end, cursor.text + MARKER_LENGTH)),
    )?.[0];
    if (mark === undefined) return false;
    const isBlank = this.isBlankFrom(cursor.text + mark.length);
    if (isBlank || (mark.length > 1 && mark.slice(0, -1) !== '1')) {
      if (this.interrupted === 'paragraph' && this.blocks.open) return false;
      // remark still counts a paragraph that another container of the same line has ended.
      if (this.interrupted !== 'nothing') this.blocks.sure = false;
    }
    this.blocks.leave(matched);
    const { indent } = cursor;
    cursor.skipBlanks();
    cursor.skip(mark.length);
    const isCode = isBlank || cursor.indent > 4;
    const columns = indent + mark.length + (isCode ? 1 : cursor.indent);
    if (isCode) cursor.skipColumns(1);
    else cursor.skipBlanks();
    return this.blocks.enter('item', columns);
  }

  private isBlankFrom(start: number): boolean {
    return start + blanksAt(this.source, start) === this.cursor.end;
  }
}

/** Where the words of a heading's line start and end, without its marks. */
export function headingWords(line: string, marks: number): readonly [number, number] {
  let from = marks;
  while (line[from] === ' ' || line[from] === '\t') from += 1;
  let to = endOfWords(line, line.length, from);
  let closing = to;
  while (closing > from && line[closing - 1] === '#') closing -= 1;
  if (closing < to && (closing === from || line[closing - 1] === ' ' || line[closing - 1] === '\t'))
    to = endOfWords(line, closing, from);
  return [from, to];
}

function endOfWords(line: string, end: number, from: number): number {
  let to = end;
  while (to > from && (line[to - 1] === ' ' || line[to - 1] === '\t')) to -= 1;
  return to;
}
