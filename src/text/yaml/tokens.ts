import { Lexer } from 'yaml';
import type { Problem } from '../../model/finding.js';
import type { YamlFile } from '../../model/metadata.js';
import type { Place } from '../../model/place.js';
import { lineTable } from '../lines.js';

type Comments = YamlFile<unknown>['comments'];

interface Token {
  readonly source: string;
  readonly offset: number;
  /** A scalar, or anything within `[ ]` or `{ }` but a comment. */
  readonly isValue: boolean;
}

/** Marks of the lexer's own that stand for no text of the file. */
const DOCUMENT = '\u0002';
const FLOW_ERROR = '\u0018';
const SCALAR = '\u001f';

/** Comments of a YAML text: the lexer knows that the `#` of a string is none. */
export function commentsOf(path: string, text: string): Comments {
  if (!text.includes('#')) return [];
  const lines = lineTable(text);
  const comments: Comments[number][] = [];
  for (const { source, offset, isValue } of tokensOf(text)) {
    if (isValue || !source.startsWith('#')) continue;
    const { line, column } = lines.point(offset);
    comments.push({
      value: source.slice(1).trim(),
      place: { path, start: { line, column }, end: { line, column: column + source.trimEnd().length } },
      trailing: text.slice(offset - column + 1, offset).trim() !== '',
    });
  }
  return comments;
}

/** Tabs before comments and on blank lines: YAML allows them, the parser of the KEP process trips over many of them. */
export function strayTabs(text: string, range: (start: number, end: number) => Place): readonly Problem[] {
  const suspects = [...text.matchAll(/^( *)\t[ \t]*(?=#|\r?$)/gm)];
  if (suspects.length === 0) return [];
  const values = [...tokensOf(text)].filter(({ isValue }) => isValue);
  const problems: Problem[] = [];
  let next = 0;
  for (const { index, 1: spaces = '' } of suspects) {
    while (next < values.length && endOf(values[next]) <= index) next += 1;
    if ((values[next]?.offset ?? text.length) <= index) continue;
    problems.push({
      subject: 'syntax',
      message: 'Unexpected tab, expected spaces or nothing',
      place: range(index + spaces.length, index + spaces.length + 1),
      severity: 'warning',
    });
  }
  return problems;
}

/** Offset at which the scalar around `offset` starts; `offset` itself when there is none. */
export function scalarStart(text: string, offset: number): number {
  for (const token of tokensOf(text)) {
    if (endOf(token) >= offset) return token.isValue ? Math.min(token.offset, offset) : offset;
  }
  return offset;
}

function endOf(token: Token | undefined): number {
  return token === undefined ? Number.POSITIVE_INFINITY : token.offset + token.source.length;
}

function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let depth = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (source === DOCUMENT || source === FLOW_ERROR || source === SCALAR) {
      isScalar = source === SCALAR;
      continue;
    }
    if (!isScalar && (source === '[' || source === '{')) depth += 1;
    if (!isScalar && (source === ']' || source === '}')) depth = Math.max(0, depth - 1);
    const isComment = !isScalar && source.startsWith('#');
    yield { source, offset, isValue: isScalar || /^["']/.test(source) || (depth > 0 && !isComment) };
    isScalar = false;
    offset += source.length;
  }
}
