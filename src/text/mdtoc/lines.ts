/** The lines of a Markdown text, with look-ahead that costs the same however often it finds nothing. */

/** Somewhere in a line. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Longer lines are not read in parts: that would take time in their square. */
const MAX_REST = 2000;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,}) *$/;

/** Lines that a reader walks down once, looking ahead at will. It owns its array: a line that was half read is replaced by its rest. */
export class Lines {
  /** The last one of a text that ends in a line feed is empty and none. */
  readonly length: number;
  private readonly endsInLineFeed: boolean;
  private readonly holding = new Map<string, readonly number[]>();
  private fences: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly lines: string[]) {
    this.endsInLineFeed = lines.at(-1) === '';
    this.length = this.endsInLineFeed ? lines.length - 1 : lines.length;
  }

  /** A line; empty beyond the end. */
  at(index: number): string {
    return this.lines[index] ?? '';
  }

  /** Whether nothing, not even a line feed, comes after the line. */
  isLast(index: number): boolean {
    return index === this.length - 1 && !this.endsInLineFeed;
  }

  /** Goes on reading in the middle of a line. */
  continueAt(line: number, column: number): number {
    return this.continueWith(line, this.at(line).slice(column));
  }

  /** Goes on reading with what is left of a line; returns its number, or the next one's when too much is left to be anybody's. */
  continueWith(line: number, rest: string): number {
    if (rest.length > MAX_REST) return line + 1;
    this.lines[line] = rest;
    return line;
  }

  /** The first `mark` in line `from` at or after a column, or below it. */
  find(mark: string, from: number, column: number): Spot | undefined {
    const here = this.at(from).indexOf(mark, column);
    if (here !== -1) return { line: from, column: here };
    const all = this.holding.get(mark) ?? this.numbersOf((line) => line.includes(mark));
    this.holding.set(mark, all);
    const line = firstAbove(all, from);
    return line === undefined ? undefined : { line, column: this.at(line).indexOf(mark) };
  }

  /** The line below `from` that closes a fence with this mark. */
  closingFence(mark: string, from: number): number | undefined {
    this.fences ??= this.closingFences();
    return firstAbove(this.fences.get(mark) ?? [], from);
  }

  /** The line after the element that starts in line `from`: its end tag ends a line, and a blank line or nothing follows. */
  endOfElement(tag: string, from: number): number | undefined {
    const key = `</${tag}>`;
    const ends = new RegExp(`</${tag}>[ \\t]*$`);
    const all =
      this.holding.get(key) ??
      this.numbersOf(
        (line, index) =>
          line.includes(key) && ends.test(line) && !this.isLast(index) && /^[ \t]*$/.test(this.at(index + 1)),
      );
    this.holding.set(key, all);
    const end = firstAbove(all, from - 1);
    return end === undefined ? undefined : Math.min(end + 2, this.length);
  }

  private numbersOf(isWanted: (line: string, index: number) => boolean): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.length; index++) if (isWanted(this.at(index), index)) found.push(index);
    return found;
  }

  private closingFences(): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    for (let index = 0; index < this.length; index++) {
      const mark = CLOSING_FENCE.exec(this.at(index))?.[1];
      if (mark === undefined) continue;
      const same = found.get(mark) ?? [];
      found.set(mark, same);
      same.push(index);
    }
    return found;
  }
}

/** The smallest of the ascending numbers that is above `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}
