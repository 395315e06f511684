import type { Place } from '../model/place.js';
import { byteLength } from '../text/bytes.js';

/** What a page needs to know besides the report. */
export interface PageOptions {
  /** Address of a place; `undefined` when it has none. */
  readonly link?: (place: Place) => string | undefined;
  /** Address of a rule's page; `undefined` when it has none. */
  readonly rulePage?: (rule: string) => string | undefined;
  /** Most bytes of UTF-8 that the page may have. */
  readonly limit?: number;
  /** Where all of it can be read, as a sentence without its period; by default what every run can have. */
  readonly everything?: string;
}

/** How much of a text from a KEP a page shows, in UTF-16 code units. */
export const LENGTHS = { name: 120, message: 1000, help: 3000 };

/** Blocks of Markdown, collected while they fit. */
export class Page {
  readonly #blocks: string[] = [];
  readonly #leftOut: string[] = [];
  #room: number;

  readonly #everything: string;

  constructor(limit: number, everything = '`--format json` has everything') {
    this.#everything = everything;
    const note = 500;
    this.#room = limit - note;
  }

  /** False when there is no room for the block; `name` is then told to the reader. */
  add(block: string, name?: string): boolean {
    if (block === '') return true;
    const size = byteLength(block) + 2;
    if (size > this.#room) {
      if (name !== undefined) this.leaveOut(name);
      return false;
    }
    this.#room -= size;
    this.#blocks.push(block);
    return true;
  }

  leaveOut(name: string): void {
    this.#leftOut.push(name);
  }

  toString(): string {
    const note =
      this.#leftOut.length > 0
        ? [`_Left out for length: ${this.#leftOut.join(', ')}. ${this.#everything}._`]
        : [];
    return `${[...this.#blocks, ...note].join('\n\n')}\n`;
  }
}

/** A block behind a line of HTML; empty when the block is. */
export function folded(heading: string, block: string, open = false): string {
  if (block === '') return '';
  return `<details${open ? ' open' : ''}><summary>${heading}</summary><br>\n\n${block}\n\n</details>`;
}
