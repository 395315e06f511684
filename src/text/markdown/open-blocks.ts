/** What is open while the structure of Markdown is read: containers within each other, and a leaf that further lines may belong to. */
import type { Cursor } from './cursor.js';
import { definitionAt } from './definitions.js';
import type { Ending } from './html-blocks.js';
import type { Leaf } from './leaf.js';

/** Deeper containers are not followed: each line is held against all of them. */
const MAX_DEPTH = 32;

/** A quote, or an item of a list with the columns that its content is indented by. */
export interface Container {
  readonly kind: 'quote' | 'item';
  readonly columns: number;
  /** Whether its own first block is the first of a list item. */
  readonly opensItem: boolean;
  /** An item that starts with a blank line may not go on with another one. */
  isEmpty: boolean;
}

/** A leaf that further lines may belong to. */
export interface Open {
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
  /** A paragraph with a line that half a tab starts. */
  isCut?: boolean;
  /** For indented code: how much of it is more than the blank lines at its end. */
  kept?: number;
}

/** The open blocks of a document, and the leaves that are closed. */
export class Blocks {
  readonly leaves: Leaf[] = [];
  readonly containers: Container[] = [];
  open: Open | undefined;
  /** Whether remark would find the same. */
  sure = true;
  private depth = 0;

  constructor(private readonly cursor: Cursor) {}

  /** Adds the line to a fence, indented code or HTML; false where that has ended above the line. */
  continue(open: Open): boolean {
    const { cursor } = this;
    const { source } = cursor;
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
  add(open: Open): void {
    const { cursor } = this;
    open.lines.push(cursor.at, cursor.end);
    if (open.mark !== undefined || open.ending instanceof RegExp || !cursor.blank) {
      open.end = cursor.end;
      open.kept = open.lines.length;
    }
  }

  /** Closes HTML whose end the line holds. */
  endRaw(open: Open): void {
    if (!(open.ending instanceof RegExp) || !open.ending.test(this.cursor.rest())) return;
    open.ended = true;
    this.close();
  }

  /** Adds a line of a paragraph: blanks in front of it count within code spans. */
  addText(open: Open): void {
    const { at, text, end, inTab } = this.cursor;
    const isCut = inTab && open.lines.length > 0;
    if (isCut) open.isCut = true;
    open.lines.push(open.lines.length > 0 && !isCut ? at : text, end);
    open.end = end;
  }

  enter(kind: Container['kind'], columns: number): boolean {
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

  begin(kind: Open['kind'], start: number, rest: Pick<Open, 'mark' | 'indent' | 'ending'> = {}): Open {
    this.open = { kind, start, end: start, lines: [], first: this.isFirst(), ...rest };
    return this.open;
  }

  /** Closes the open leaf, and all containers but the first `count`. */
  leave(count: number): void {
    this.close();
    while (this.containers.length > count) if (this.containers.pop()?.kind === 'item') this.depth -= 1;
  }

  close(): void {
    const { open } = this;
    if (open === undefined) return;
    // What half a tab is worth in code that goes over lines is remark's to say.
    if (open.isCut && hasOpenCode(this.cursor.source.slice(open.start, open.end))) this.sure = false;
    if (open.kind !== 'paragraph') this.closeRaw(open);
    else if (this.cursor.source[open.start] !== '[') this.finish(open, 'plain');
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
    const { source } = this.cursor;
    const { lines } = open;
    let { first } = open;
    let index = 0;
    while (index < lines.length) {
      const start = lines[index] as number;
      const from = start + blanksAt(source, start);
      const found = definitionAt(source, from, lines.slice(index, index + 4), open.end);
      if (found === 'unsure') this.sure = false;
      if (found === 'unsure' || found === 'text') break;
      const { end } = found;
      this.finish({ ...open, start: from, end, lines: [from, end], first }, 'plain', 0, 'definition');
      if (this.containers.at(-1)?.kind === 'item') first = false;
      index += found.lines * 2;
    }
    this.open = undefined;
    if (index === lines.length) return;
    const [at = 0, ...rest] = lines.slice(index);
    const start = at + blanksAt(source, at);
    this.finish({ ...open, start, lines: [start, ...rest], first }, 'plain');
  }

  finish(open: Open, form: Leaf['form'], level = 0, kind: Leaf['kind'] = open.kind): void {
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
export function blanksAt(source: string, offset: number): number {
  let at = offset;
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  return at - offset;
}

/** Whether a code span may go over the end of a line. */
function hasOpenCode(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => line.split('`').length % 2 === 0);
}
