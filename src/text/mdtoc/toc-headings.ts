/**
 * The headings that kubernetes-sigs/mdtoc finds in a document. It reads Markdown with gomarkdown and mmark's title blocks, which differ
 * from CommonMark in what hides a heading: text between two rules of dashes, fences that are never closed, an HTML element up to its end
 * and the blank line after it, what a list item takes in. A list of contents is compared byte by byte, so here they are followed.
 */

import { trimmed } from '../trim.js';
import type { Target } from './heading-html.js';
import { Lines } from './lines.js';
import {
  BULLET,
  CODE,
  DEFINED,
  endOfCode,
  endOfFence,
  endOfTable,
  endOfTailFence,
  FENCE,
  HEADING,
  html,
  isBlank,
  isTable,
  math,
  NUMBER,
  QUOTE,
  RULE,
  titleBlock,
} from './toc-blocks.js';

/** A heading's level and words as written, without its marks. */
export interface TocHeading {
  readonly level: number;
  readonly source: string;
}

/** Headings and link definitions of a text, in linear time. */
export interface TocHeadings {
  readonly headings: readonly TocHeading[];
  /** By label in lower case. */
  readonly definitions: ReadonlyMap<string, Target>;
}

/** Deeper containers are not looked into. */
const MAX_DEPTH = 16;

const UNDERLINE = /^(?:=+|-+) *$/;
const REFERENCE = /^ {0,3}\[([^\]]+)\]:[ \t]*(.*)$/;
const TITLE = /^['"(].*['")][ \t]*$/;

/** Reads `source`, whose lines may end in carriage returns. */
export function tocHeadingsOf(source: string): TocHeadings {
  const reader = new Reader();
  reader.blocks(source.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n'), 0);
  return reader;
}

class Reader implements TocHeadings {
  readonly headings: TocHeading[] = [];
  readonly definitions = new Map<string, Target>();

  /** Reads the blocks of a container's text. */
  blocks(text: string[], depth: number): void {
    if (depth >= MAX_DEPTH) return;
    const lines = new Lines(text);
    let at = 0;
    while (at < lines.length) at = this.block(lines, at, depth);
  }

  /** Reads the block that starts with line `at`; returns the line that follows it. */
  private block(lines: Lines, at: number, depth: number): number {
    const line = lines.at(at);
    const rest = titleBlock(lines, at) ?? this.heading(lines, at) ?? html(lines, at);
    if (rest !== undefined) return rest;
    if (isBlank(line)) return at + 1;
    if (CODE.test(line)) return endOfCode(lines, at);
    const fenced = endOfFence(lines, at);
    if (fenced !== undefined) return fenced;
    if (RULE.test(line)) return at + 1;
    if (QUOTE.test(line)) return this.quote(lines, at, depth);
    const formula = math(lines, at);
    if (formula !== undefined) return formula;
    if (isTable(lines, at)) return endOfTable(lines, at);
    if (BULLET.test(line) || NUMBER.test(line) || DEFINED.test(line)) return this.list(lines, at, depth);
    return this.paragraph(lines, at, depth);
  }

  /** A heading's line; what follows its `{#id}` is text of its own. */
  private heading(lines: Lines, at: number): number | undefined {
    const match = HEADING.exec(lines.at(at));
    if (match === null) return undefined;
    const [, marks = '', text = ''] = match;
    const id = text.indexOf('{#');
    const end = id === -1 ? -1 : text.indexOf('}', id + 1);
    const words = withoutMarks(end === -1 ? text : trimmed(text.slice(0, id), /(?!)/, / /));
    if (words !== '') this.headings.push({ level: marks.replace('.', '').length, source: words });
    return end === -1 ? at + 1 : lines.continueWith(at, text.slice(end + 1));
  }

  private quote(lines: Lines, at: number, depth: number): number {
    const inner: string[] = [];
    let next = at;
    while (next < lines.length) {
      const line = lines.at(next);
      const isQuoted = QUOTE.test(line);
      const following = lines.at(next + 1);
      // The blank line above something else is its end.
      if (!isQuoted && isBlank(line)) {
        const goesOn = next + 1 < lines.length && (QUOTE.test(following) || isBlank(following));
        if (!goesOn) {
          next += 1;
          break;
        }
      }
      const end = endOfTailFence(lines, next) ?? next + 1;
      inner.push(line.replace(QUOTE, ''));
      for (let index = next + 1; index < end; index++) inner.push(lines.at(index));
      next = end;
    }
    this.blocks([...inner, ''], depth + 1);
    return next;
  }

  /** A list whose first item starts with line `at`, or whose first term is that line. */
  private list(lines: Lines, at: number, depth: number): number {
    const first = lines.at(at);
    const list: ListState = {
      kind: BULLET.test(first) ? 'bullets' : NUMBER.test(first) ? 'numbers' : 'terms',
      holdsBlocks: false,
      ended: false,
      isTerm: false,
    };
    let next = at;
    while (next < lines.length && !list.ended) {
      const end = this.item(lines, next, list, depth);
      if (end === next) break;
      next = end;
    }
    return next;
  }

  private item(lines: Lines, at: number, list: ListState, depth: number): number {
    const first = lines.at(at);
    const mark = (BULLET.exec(first) ?? NUMBER.exec(first) ?? DEFINED.exec(first))?.[0];
    if (mark === undefined && list.kind !== 'terms') return at;
    if (mark === undefined) list.isTerm = true;
    else if (DEFINED.test(first)) list.isTerm = false;
    const indentation = first.startsWith('\t') ? 4 : Math.min(3, first.length - first.trimStart().length);
    const inner = [mark === undefined ? first : first.slice(mark.length).replace(/^ +/, '')];
    let sublist = 0;
    let afterBlank = false;
    let next = at + 1;
    for (; next < lines.length; next++) {
      const line = lines.at(next);
      if (isBlank(line)) {
        afterBlank = true;
        continue;
      }
      const [prefix = ''] = /^(?:\t| {0,4})/.exec(line) ?? [];
      const indent = prefix === '\t' ? 4 : prefix.length;
      let chunk = line.slice(prefix.length);
      if (indent === 0 && FENCE.test(chunk)) {
        list.ended = true;
        break;
      }
      const isDefined = DEFINED.test(chunk);
      if ((BULLET.test(chunk) && !RULE.test(chunk)) || NUMBER.test(chunk) || isDefined) {
        if (prefix.length >= 4 && !isDefined) {
          const blanks = chunk.length - chunk.replace(/^ +/, '').length;
          chunk = line.slice(Math.max(0, prefix.length - blanks - 1));
        }
        if (indent <= indentation) {
          if (changesKind(chunk, list)) list.ended = true;
          else if (afterBlank) list.holdsBlocks = true;
          break;
        }
        if (afterBlank) list.holdsBlocks = true;
        if (sublist === 0) sublist = isDefined ? Math.max(0, inner.length - 1) : inner.length;
      } else if (HEADING.test(chunk)) {
        if (afterBlank && indent < 4) {
          list.ended = true;
          break;
        }
        list.holdsBlocks = true;
      } else if (afterBlank && indent < 4) {
        if (list.kind !== 'terms' || !this.goesOn(lines, next)) list.ended = true;
        break;
      } else if (afterBlank) list.holdsBlocks = true;
      if (afterBlank) inner.push('');
      afterBlank = false;
      inner.push(chunk);
    }
    if (list.holdsBlocks && !list.isTerm)
      this.blocks([...inner.slice(0, sublist || undefined), ''], depth + 1);
    if (sublist > 0) this.blocks([...inner.slice(sublist), ''], depth + 1);
    return next;
  }

  /** Whether a list of terms goes on with the line `at`: a definition stands below it. */
  private goesOn(lines: Lines, at: number): boolean {
    if (lines.at(at + 1).startsWith(':')) return true;
    let next = at + 2;
    while (next < lines.length && lines.at(next) === '') next += 1;
    return lines.at(next).startsWith(':');
  }

  private paragraph(lines: Lines, at: number, depth: number): number {
    for (let next = at; next < lines.length; next++) {
      const line = lines.at(next);
      const defined = this.definition(lines, next);
      if (defined !== undefined) return defined;
      if (isBlank(line)) {
        const isTerm = line === '' && lines.at(next + 1).startsWith(':');
        return isTerm ? this.terms(lines, next - 1, depth) : next + 1;
      }
      if (next > at && UNDERLINE.test(line) && !lines.isLast(next)) {
        const source = trimmed(lines.at(next - 1), / /, / /);
        this.headings.push({ level: line.startsWith('=') ? 1 : 2, source });
        return next + 1;
      }
      if (next === at) continue;
      if (HEADING.test(line) || RULE.test(line) || QUOTE.test(line)) return next;
      if (endOfFence(lines, next) !== undefined || isTable(lines, next)) return next;
      if (DEFINED.test(line)) return this.terms(lines, next - 1, depth);
    }
    return lines.length;
  }

  private terms(lines: Lines, at: number, depth: number): number {
    const list: ListState = { kind: 'terms', holdsBlocks: false, ended: false, isTerm: false };
    let next = at;
    while (next < lines.length && !list.ended) next = this.item(lines, next, list, depth);
    return next;
  }

  /** A link definition; its target may stand on a line of its own, and so may its title. */
  private definition(lines: Lines, at: number): number | undefined {
    const [, label, rest = ''] = REFERENCE.exec(lines.at(at)) ?? [];
    if (label === undefined) return undefined;
    const line = rest === '' ? at + 1 : at;
    if (line >= lines.length) return undefined;
    const written = rest === '' ? lines.at(line).replace(/^[ \t]+/, '') : rest;
    const [, target = '', title = ''] = /^<?([^ \t]*)[ \t]*(.*)$/.exec(written) ?? [];
    if (title !== '' && !TITLE.test(title)) return undefined;
    const below = lines.at(line + 1).replace(/^[ \t]+/, '');
    const isBelow = title === '' && TITLE.test(below);
    const words = (isBelow ? below : title).trimEnd().slice(1, -1);
    this.definitions.set(label.toLowerCase(), { target, title: words });
    return line + (isBelow ? 2 : 1);
  }
}

interface ListState {
  readonly kind: 'bullets' | 'numbers' | 'terms';
  /** Its items hold paragraphs, not lines; once true of one item it is true of those below it. */
  holdsBlocks: boolean;
  ended: boolean;
  isTerm: boolean;
}

function changesKind(line: string, { kind }: ListState): boolean {
  if (DEFINED.test(line)) return kind !== 'terms';
  if (NUMBER.test(line)) return kind !== 'numbers';
  return kind !== 'bullets';
}

/** A heading's words without its closing marks: no blank is needed before them, and none may follow. */
function withoutMarks(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#' && !isEscaped(words, end - 1)) end -= 1;
  while (words[end - 1] === ' ') end -= 1;
  return words.slice(0, end);
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
}
