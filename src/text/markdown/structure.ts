/**
 * The block structure of Markdown, read line by line as CommonMark describes it ("Appendix: a parsing strategy", phase 1) and in time
 * that grows with the text alone. It is that of remark, which tests compare it with; where the two might differ it is not *sure*.
 */
import { Cursor } from './cursor.js';
import { definitionAt, startsDefinition } from './definitions.js';
import { type Ending, htmlEnding } from './html-blocks.js';
import type { Leaf } from './leaf.js';

/** The leaves of a document, and whether remark would find the same. */
export interface Structure {
  readonly leaves: readonly Leaf[];
  readonly sure: boolean;
}

/** Deeper containers are not followed: each line is held against all of them. */
const MAX_DEPTH = 32;

/** Reads the structure of `source`. */
export function structureOf(source: string): Structure {
  if (source.includes('\0') || source.startsWith('\uFEFF')) return { leaves: [], sure: false };
  const scanner = new Scanner(source);
  scanner.read();
  return scanner;
}

/** A quote, or an item of a list with the columns that its content is indented by. */
interface Container {
  readonly kind: 'quote' | 'item';
  readonly columns: number;
  /** Whether its own first block is the first of a list item. */
  readonly opensItem: boolean;
  /** An item that starts with a blank line may not go on with another one. */
  isEmpty: boolean;
}

/** A paragraph is ended by the first item of a list only if something stands in it and its number is 1. */
type Interruption = 'nothing' | 'paragraph' | 'unknown';

/** A leaf that further lines may belong to. */
interface Open {
  readonly kind: 'paragraph' | 'code' | 'html';
  readonly start: number;
  end: number;
  readonly lines: number[];
  readonly first: boolean;
  readonly mark?: string;
  readonly indent?: number;
  readonly ending?: Ending;
  ended?: boolean;
  /** Indented code that may end above the blank lines that are indented like it, or below. */
  doubtful?: boolean;
  /** For indented code: how much of it is more than the blank lines at its end. */
  kept?: number;
}

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Longer than any mark of a list. */
const MARKER_LENGTH = 12;

class Scanner implements Structure {
  readonly leaves: Leaf[] = [];
  sure = true;
  private readonly cursor: Cursor;
  private readonly containers: Container[] = [];
  private depth = 0;
  private open: Open | undefined;
  private interrupted: Interruption = 'nothing';
  /** Whether the line does not go on with all containers. */
  private isLeaving = false;
  /** Whether an item without a block was ended by the blank lines just above. */
  private leftEmpty = false;

  constructor(private readonly source: string) {
    this.cursor = new Cursor(source);
  }

  read(): void {
    while (this.sure && this.cursor.nextLine()) this.line();
    this.close();
  }

  private line(): void {
    const { cursor, open } = this;
    let matched = this.matchContainers();
    this.interrupted = this.interruption(matched);
    this.isLeaving = matched < this.containers.length;
    if (matched < this.containers.length) {
      // Only a paragraph goes on without the marks of its containers.
      if (open?.kind !== 'paragraph' || cursor.blank) this.leave(matched);
    } else if (open !== undefined && open.kind !== 'paragraph' && this.continue(open)) return;
    while (!cursor.blank && this.sure) {
      const isCode = cursor.indent >= 4;
      if (isCode && this.open !== undefined) break;
      // Below an item that never started remark ends indented code at each line.
      if (isCode && this.leftEmpty) this.sure = false;
      this.leftEmpty = false;
      if (isCode ? this.code(matched) : this.leaf(matched)) return;
      if (!this.container(matched)) break;
      matched = this.containers.length;
    }
    if (cursor.blank) this.close();
    else if (this.open) this.addText(this.open);
    else {
      this.leave(matched);
      this.addText(this.begin('paragraph', cursor.text));
    }
  }

  /** What the line would end, if it starts a list. */
  private interruption(matched: number): Interruption {
    if (matched < this.containers.length)
      return this.containers[matched]?.kind === 'item' ? 'nothing' : 'unknown';
    if (this.open === undefined) return 'nothing';
    return this.open.kind === 'paragraph' ? 'paragraph' : 'unknown';
  }

  /** How many of the open containers the line goes on with; the cursor stands behind their marks. */
  private matchContainers(): number {
    const { cursor, containers } = this;
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

  /** Adds the line to a fence, indented code or HTML; false where that has ended above the line. */
  private continue(open: Open): boolean {
    const { cursor, source } = this;
    if (open.mark !== undefined) {
      const mark = cursor.indent < 4 ? source.slice(cursor.text, cursor.end).trimEnd() : '';
      if (mark.length >= open.mark.length && mark === open.mark.charAt(0).repeat(mark.length)) {
        open.end = cursor.end;
        this.finish(open, 'fenced');
        return true;
      }
      cursor.skipColumns(Math.min(cursor.indent, open.indent ?? 0));
    } else if (open.ending === 'blank' ? cursor.blank : !open.ending && !cursor.blank && cursor.indent < 4) {
      this.close();
      return false;
    } else if (open.ending === undefined) {
      open.doubtful = cursor.blank && (open.doubtful === true || cursor.indent >= 4);
      cursor.skipColumns(Math.min(cursor.indent, 4));
    }
    if (cursor.inTab) this.sure = false;
    this.add(open);
    this.endRaw(open);
    return true;
  }

  /** Adds what is left of the line. */
  private add(open: Open): void {
    const { cursor } = this;
    open.lines.push(cursor.at, cursor.end);
    if (open.mark !== undefined || open.ending instanceof RegExp || !cursor.blank) {
      open.end = cursor.end;
      open.kept = open.lines.length;
    }
  }

  /** Closes HTML whose end the line holds. */
  private endRaw(open: Open): void {
    if (!(open.ending instanceof RegExp) || !open.ending.test(this.cursor.rest())) return;
    open.ended = true;
    this.close();
  }

  /** Adds a line of a paragraph: blanks in front of it count within code spans. */
  private addText(open: Open): void {
    const { at, text, end, inTab } = this.cursor;
    if (inTab && open.lines.length > 0) this.sure = false;
    open.lines.push(open.lines.length > 0 ? at : text, end);
    open.end = end;
  }

  /** Starts indented code. */
  private code(matched: number): boolean {
    const { cursor } = this;
    // Of code that ends a container remark makes a block for each line.
    if (cursor.inTab || this.isLeaving) this.sure = false;
    this.leave(matched);
    const open = this.begin('code', cursor.at);
    cursor.skipColumns(4);
    if (cursor.inTab) this.sure = false;
    this.add(open);
    return true;
  }

  /** Starts a leaf that its first characters tell; false where they tell none. */
  private leaf(matched: number): boolean {
    const { cursor, source } = this;
    const interrupts = this.open !== undefined;
    switch (source[cursor.text]) {
      case '#':
        return this.heading(matched);
      case '`':
      case '~': {
        const mark = FENCE.exec(source.slice(cursor.text, cursor.end))?.[0];
        if (mark === undefined) return false;
        this.leave(matched);
        this.begin('code', cursor.text, { mark, indent: cursor.indent }).end = cursor.end;
        return true;
      }
      case '<': {
        const line = source.slice(cursor.text, cursor.end);
        const ending = htmlEnding(line, interrupts);
        if (ending === undefined) {
          // In a line that its paragraph's containers do not mark, a lone tag ends the paragraph for remark.
          const isLazy = interrupts && matched < this.containers.length;
          if (isLazy && htmlEnding(line, false) !== undefined) this.sure = false;
          return false;
        }
        this.leave(matched);
        if (cursor.inTab) this.sure = false;
        const open = this.begin('html', cursor.at, { ending });
        this.add(open);
        this.endRaw(open);
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
    this.leave(matched);
    const [from, to] = headingWords(line, marks.length);
    if (line[from] === '[' && startsDefinition(line.slice(from))) this.sure = false;
    const open = this.begin('paragraph', cursor.text);
    open.lines.push(cursor.text + from, cursor.text + to);
    open.end = cursor.end;
    this.finish(open, 'plain', marks.length);
    return true;
  }

  /** Makes a heading of the paragraph above an underline. */
  private underline(matched: number): boolean {
    const { cursor, open, source } = this;
    if (open === undefined || matched < this.containers.length) return false;
    const line = source.slice(cursor.text, cursor.end);
    if (!UNDERLINE.test(line)) return false;
    if (source[open.start] === '[') this.sure = false;
    open.end = cursor.end;
    this.finish(open, 'underlined', line.startsWith('=') ? 1 : 2);
    return true;
  }

  private rule(matched: number): boolean {
    const { cursor, source } = this;
    if (!RULE.test(source.slice(cursor.text, cursor.end))) return false;
    this.leave(matched);
    this.finish({ ...this.begin('paragraph', cursor.text), end: cursor.end }, 'plain', 0, 'rule');
    return true;
  }

  /** Starts a quote or an item of a list. */
  private container(matched: number): boolean {
    const { cursor, source } = this;
    if (source[cursor.text] === '>') {
      this.leave(matched);
      this.quoteMark();
      return this.enter('quote', 0);
    }
    const mark = MARKER.exec(
      source.slice(cursor.text, Math.min(cursor.end, cursor.text + MARKER_LENGTH)),
    )?.[0];
    if (mark === undefined) return false;
    const isBlank = this.isBlankFrom(cursor.text + mark.length);
    if (isBlank || (mark.length > 1 && mark.slice(0, -1) !== '1')) {
      if (this.interrupted === 'paragraph' && this.open) return false;
      // remark still counts a paragraph that another container of the same line has ended.
      if (this.interrupted !== 'nothing') this.sure = false;
    }
    this.leave(matched);
    const { indent } = cursor;
    cursor.skipBlanks();
    cursor.skip(mark.length);
    const isCode = isBlank || cursor.indent > 4;
    const columns = indent + mark.length + (isCode ? 1 : cursor.indent);
    if (isCode) cursor.skipColumns(1);
    else cursor.skipBlanks();
    return this.enter('item', columns);
  }

  private isBlankFrom(start: number): boolean {
    return start + blanksAt(this.source, start) === this.cursor.end;
  }

  private enter(kind: Container['kind'], columns: number): boolean {
    if (this.containers.length >= MAX_DEPTH) this.sure = false;
    this.containers.push({ kind, columns, opensItem: this.isFirst(), isEmpty: true });
    if (kind === 'item') this.depth += 1;
    return true;
  }

  /** Whether the next block is the first of a list item, after which it no longer is. */
  private isFirst(): boolean {
    const container = this.containers.at(-1);
    if (container === undefined) return false;
    const first = container.kind === 'item' ? container.isEmpty : container.opensItem;
    container.isEmpty = false;
    return first;
  }

  private begin(
    kind: Open['kind'],
    start: number,
    rest: Pick<Open, 'mark' | 'indent' | 'ending'> = {},
  ): Open {
    this.open = { kind, start, end: start, lines: [], first: this.isFirst(), ...rest };
    return this.open;
  }

  /** Closes the open leaf, and all containers but the first `count`. */
  private leave(count: number): void {
    this.close();
    while (this.containers.length > count) if (this.containers.pop()?.kind === 'item') this.depth -= 1;
  }

  private close(): void {
    const { open, source } = this;
    if (open === undefined) return;
    if (open.kind !== 'paragraph') this.closeRaw(open);
    else if (source[open.start] !== '[') this.finish(open, 'plain');
    else this.closeBracketed(open);
  }

  private closeRaw(open: Open): void {
    const isOpen = open.mark !== undefined || (open.ending instanceof RegExp && !open.ended);
    // How far it reaches in its container is remark's to say, and so is whether blank lines below indented code belong to it.
    if (isOpen && this.containers.length > 0) this.sure = false;
    if (open.doubtful === true) this.sure = false;
    this.finish(open, open.mark === undefined ? 'plain' : 'open-fence');
  }

  /** A paragraph may start with link definitions. */
  private closeBracketed(open: Open): void {
    const { lines } = open;
    let { first } = open;
    while (lines.length > 0) {
      const [at = 0, end = 0] = lines;
      const start = at + blanksAt(this.source, at);
      const kind = definitionAt(this.source, start, end, open.end);
      if (kind === 'unsure') this.sure = false;
      if (kind !== 'definition') break;
      this.finish({ ...open, start, end, lines: [start, end], first }, 'plain', 0, 'definition');
      if (this.containers.at(-1)?.kind === 'item') first = false;
      lines.splice(0, 2);
    }
    this.open = undefined;
    const [at = 0] = lines;
    const start = at + blanksAt(this.source, at);
    lines[0] = start;
    if (lines.length > 1) this.finish({ ...open, start, first }, 'plain');
  }

  private finish(open: Open, form: Leaf['form'], level = 0, kind: Leaf['kind'] = open.kind): void {
    const { start, end, lines, first, kept } = open;
    this.leaves.push({
      kind: level > 0 ? 'heading' : kind,
      start,
      end,
      level,
      depth: this.depth,
      first,
      nested: this.containers.length > 0,
      form,
      lines: open.mark === undefined && kept !== undefined ? lines.slice(0, kept) : lines,
    });
    this.open = undefined;
  }
}

/** How many blanks and tabs stand at an offset. */
function blanksAt(source: string, offset: number): number {
  let at = offset;
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  return at - offset;
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
