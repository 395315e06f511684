/** What gomarkdown takes for blocks of other kinds than lists and paragraphs, and where each of them ends. */
import type { Lines } from './lines.js';

/** A fence in a longer quoted line is nobody's. */
const MAX_QUOTED = 1000;

export const HEADING = /^(#{1,6}|\.#) +(.*)$/;
export const RULE = /^ {0,3}([*_-])(?: *\1){2,} *$/;
export const FENCE = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~)) *(?! )(?:\{[^}]*\}|(?!\{)\S*) *$/;
const FENCE_TAIL = /(?<!`)(`{3,}(?!`)|~{3,}(?!~)) *(?! )(?:\{[^}]*\}|(?!\{)\S*) *$/;
export const QUOTE = /^ {0,3}> ?/;
export const CODE = /^(?:\t| {4})/;
export const BULLET = /^ {0,3}[-*+][ \t]/;
export const NUMBER = /^ {0,3}\d+[.)][ \t]/;
export const DEFINED = /^:[ \t]/;
const RULE_ELEMENT = /^<hr(?:>|[ /][^>]*>)[ \t]*$/i;
const ELEMENT =
  /^<(blockquote|del|dd|div|dl|dt|fieldset|form|h[1-6]|iframe|ins|li|math|noscript|ol|pre|p|script|style|table|ul|address|article|aside|canvas|details|dialog|figcaption|figure|footer|header|hgroup|main|nav|output|progress|section|video)(?![A-Za-z\d])/;
const TABLE_RULE = /^\|? *:?-+:?(?: *\| *:?-+:?)* *\|?$/;

/** Whether the line is blank to gomarkdown: blanks and tabs alone. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** Three dashes or percent signs open a title block wherever they start a block; three more end it wherever they stand. */
export function titleBlock(lines: Lines, at: number): number | undefined {
  const mark = lines.at(at).slice(0, 3);
  if (mark !== '---' && mark !== '%%%') return undefined;
  const end = lines.find(mark, at, 3);
  return end && lines.continueAt(end.line, end.column + 3);
}

/** An HTML element up to its end tag, a comment, a rule. */
export function html(lines: Lines, at: number): number | undefined {
  const line = lines.at(at);
  if (!line.startsWith('<')) return undefined;
  const tag = ELEMENT.exec(line)?.[1];
  if (tag === 'ins' || tag === 'del') return undefined;
  if (tag !== undefined) return lines.endOfElement(tag, at);
  if (line.startsWith('<!--')) {
    const end = lines.find('-->', at, 3);
    if (end && isBlank(lines.at(end.line).slice(end.column + 3))) return end.line + 1;
  }
  return RULE_ELEMENT.test(line) ? at + 1 : undefined;
}

export function endOfCode(lines: Lines, at: number): number {
  let next = at;
  while (next < lines.length && (CODE.test(lines.at(next)) || isBlank(lines.at(next)))) next += 1;
  return next;
}

/** A fence ends with exactly its mark; one that does not end is none. */
export function endOfFence(lines: Lines, at: number): number | undefined {
  const mark = FENCE.exec(lines.at(at))?.[1];
  const end = mark && lines.closingFence(mark, at);
  return end === undefined || end === '' ? undefined : end + 1;
}

/** In a quote a fence may start anywhere in a line; its end is then no quoted line. */
export function endOfTailFence(lines: Lines, at: number): number | undefined {
  const line = lines.at(at);
  const run = line.length > MAX_QUOTED ? '' : (FENCE_TAIL.exec(line)?.[1] ?? '');
  for (let length = Math.min(run.length, 100); length >= 3; length--) {
    const end = lines.closingFence(run.slice(0, length), at);
    if (end !== undefined) return end + 1;
  }
  return undefined;
}

export function math(lines: Lines, at: number): number | undefined {
  const line = lines.at(at);
  if (!line.startsWith('$$') || line[2] === '$') return undefined;
  const end = lines.find('$$', at, 2);
  return end && lines.continueAt(end.line, end.column + 2);
}

export function isTable(lines: Lines, at: number): boolean {
  const header = lines.at(at).trimEnd();
  if (!header.includes('|')) return false;
  const rule = TABLE_RULE.test(header) ? header : lines.at(at + 1).trimEnd();
  if (!TABLE_RULE.test(rule) || rule === '') return false;
  const columns = rule
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return columns.every((column) => column.trim().length >= 3) && columns.length === cells(header);
}

function cells(header: string): number {
  return header
    .trimEnd()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

export function endOfTable(lines: Lines, at: number): number {
  let next = at + 1;
  while (next < lines.length && lines.at(next).includes('|')) next += 1;
  return next;
}
