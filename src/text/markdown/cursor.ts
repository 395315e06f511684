/** A line of Markdown under a cursor. Tabs count up to the next column of four, as CommonMark counts them. */

const TAB = 9;
const BLANK = 32;

/** Walks a text line by line, and each line from column to column. All offsets are those of the text. */
export class Cursor {
  /** Of the line: where it starts, where it ends without its line end, where the next one starts. */
  start = 0;
  end = 0;
  next = 0;
  /** Where the cursor stands, and in which column, counted from 0. */
  at = 0;
  column = 0;
  /** The next character that is neither blank nor tab, and how many columns it is away. */
  text = 0;
  indent = 0;
  /** Whether nothing but blanks and tabs is left of the line. */
  blank = true;
  /** Whether the cursor stands within a tab, of which some columns are passed. */
  inTab = false;

  private lineFeed = -1;
  private carriageReturn = -1;

  constructor(readonly source: string) {}

  /** Goes to the next line; false behind the last one. A text that ends in a line end has an empty line behind it. */
  nextLine(): boolean {
    if (this.next > this.source.length) return false;
    const { source } = this;
    this.start = this.next;
    if (this.lineFeed < this.start) this.lineFeed = this.find('\n');
    if (this.carriageReturn < this.start) this.carriageReturn = this.find('\r');
    this.end = Math.min(this.lineFeed, this.carriageReturn);
    const isPair = this.carriageReturn + 1 === this.lineFeed && this.lineFeed < source.length;
    this.next = this.end + (isPair ? 2 : 1);
    this.at = this.start;
    this.column = 0;
    this.inTab = false;
    this.look();
    return true;
  }

  /** What is left of the line. */
  rest(): string {
    return this.source.slice(this.at, this.end);
  }

  /** Goes `columns` on; a tab that reaches further is not passed: the rest of it is still to come. */
  skipColumns(columns: number): void {
    const to = this.column + columns;
    while (this.column < to && this.at < this.end) {
      const step = this.source.charCodeAt(this.at) === TAB ? 4 - (this.column % 4) : 1;
      if (this.column + step > to) {
        // The columns of the tab that are left belong to what follows.
        this.column = to;
        this.inTab = true;
        break;
      }
      this.column += step;
      this.at += 1;
      this.inTab = false;
    }
    this.look();
  }

  /** Goes to the next character that is neither blank nor tab. */
  skipBlanks(): void {
    this.column += this.indent;
    this.at = this.text;
    this.indent = 0;
    this.inTab = false;
  }

  /** Goes behind `length` characters of which none is a tab. */
  skip(length: number): void {
    this.at += length;
    this.column += length;
    this.inTab = false;
    this.look();
  }

  /** The next mark; the end of the text where there is none. */
  private find(mark: string): number {
    const at = this.source.indexOf(mark, this.start);
    return at === -1 ? this.source.length : at;
  }

  private look(): void {
    const { source, end } = this;
    let { at, column } = this;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === BLANK) column += 1;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
    }
    this.text = at;
    this.indent = column - this.column;
    this.blank = at === end;
  }
}
