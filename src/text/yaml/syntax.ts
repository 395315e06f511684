import type { YAMLError } from 'yaml';
import type { Problem } from '../../model/finding.js';
import { isHandle } from '../../model/handles.js';
import { quote } from '../words.js';
import type { Places } from './places.js';
import type { Span, Tokens } from './tokens.js';

type Words = Pick<Problem, 'message' | 'help'>;

/** What is wrong from `start` to `end`, both offsets into the text. */
interface Fault extends Words {
  readonly start: number;
  readonly end: number;
  /** The parser no longer knows where it is: all that follows is a consequence. */
  readonly isLost?: boolean;
  /** The handle that `start` begins, when quotes around it are all that is missing. */
  readonly handle?: string | undefined;
}

/**
 * What the YAML parser has to say, in words that tell what to write. At most one problem per line: the first is the cause, the
 * others are what the parser made of it.
 */
export function* syntaxProblems(
  errors: readonly YAMLError[],
  tokens: Tokens,
  { text, range }: Places,
): Generator<Problem> {
  const keys = new Set(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]),
  );
  const told = new Set<number>();
  const shifted = new Set<number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // A key over several lines is also a mapping in a wrong place; the former says why.
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && keys.has(error.pos[0])) continue;
    const { start, end, isLost, handle, ...words } = faultOf(error, text, tokens);
    const place = range(start, end);
    const { line } = place.start;
    if (told.has(line)) continue;
    told.add(line);
    // One slip shifts all that is below it by as much: what starts in a column that was named is no slip of its own.
    if (words.message === INDENTATION.message) {
      const indent = indentation(text, start - place.start.column + 1);
      if (shifted.has(indent)) continue;
      shifted.add(indent);
    }
    yield {
      subject: 'syntax',
      place,
      ...words,
      ...(handle && {
        fix: {
          safety: 'safe',
          edits: [{ place: range(start, start + handle.length), text: `"${handle}"` }],
          uncovers: true,
        },
      }),
    };
    if (isLost) return;
  }
}

function faultOf({ code, message, pos }: YAMLError, text: string, tokens: Tokens): Fault {
  const start = Math.min(pos[0], Math.max(0, text.trimEnd().length - 1));
  const here = { start, end: lineEnd(text, start, pos[1]) };
  const line = { start, end: lineEnd(text, start) };
  const character = text.charAt(start) === '`' ? 'backtick' : quote(text.charAt(start));

  if (code === 'TAB_AS_INDENT') return { ...here, message: 'Unexpected tab, expected spaces as indentation' };
  if (/^Missing closing ["']quote/.test(message)) return openQuote(text, start, tokens);
  const bracket = /end with an? ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined) return { ...here, message: `Missing ${quote(bracket)}`, isLost: true };
  if (code === 'MULTILINE_IMPLICIT_KEY') return brokenKey(text, start, pos[1]);
  if (message.startsWith('Implicit map keys')) return { ...line, ...NO_COLON, isLost: true };
  if (code === 'BAD_INDENT' || message.startsWith('A block sequence')) return { ...line, ...INDENTATION };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      ...line,
      message: 'Unexpected `: ` inside a value, expected quotes around the value',
      help: 'title: "A title: with a colon"',
    };
  }
  if (code === 'BAD_SCALAR_START') {
    return {
      ...line,
      message: `Unexpected ${character} at the start of a value, expected quotes around the value`,
      help: character === '`@`' ? '- "@your-handle"' : 'key: "value"',
      handle: handleAlone(text, start),
    };
  }
  if (message === 'Unexpected scalar at node end') {
    return {
      ...line,
      message: 'Unexpected text after the end of the value, expected quotes around all of it',
      isLost: true,
    };
  }
  if (message.startsWith('Unexpected block-seq-ind')) {
    return {
      ...line,
      message: 'Unexpected `-` on the line of its key, expected it on the next line',
      isLost: true,
    };
  }
  return {
    ...here,
    message: ofParser(message),
    isLost: code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR',
  };
}

/** The handle from `start` on, when it is all that its line says behind `- ` or `key: `, but for a comment. */
function handleAlone(text: string, start: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [, handle = '', after = ''] = /^(@\S*)(.*)/.exec(text.slice(start, lineEnd(text, start))) ?? [];
  const isAlone = /^ *(?:-|[\w-]+:) +$/.test(before) && /^\s*(?:#.*)?$/.test(after);
  return isAlone && isHandle(handle) ? handle : undefined;
}

const NO_COLON: Words = { message: 'Missing `: ` after the key', help: 'key: value' };
const INDENTATION: Words = {
  message: 'Unexpected indentation, expected that of the entries above',
  help: 'Entries of the same list or mapping start in the same column.',
};

/** The first character that no YAML file may hold, wherever it stands. */
export function controlCharacter({ text, range }: Places): readonly Problem[] {
  const found = /[\0-\x08\v\f\x0e-\x1f\x7f]/.exec(text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      subject: 'syntax',
      message: `Unexpected control character U+${code}`,
      place: range(found.index, found.index + 1),
    },
  ];
}

/** Tabs before comments and on blank lines: YAML allows them, the parser of the KEP process trips over many of them. */
export function strayTabs({ scalars, flows }: Tokens, { text, range }: Places): readonly Problem[] {
  if (!text.includes('\t')) return [];
  const values = [...scalars, ...flows].sort((a, b) => a.start - b.start);
  const problems: Problem[] = [];
  let next = 0;
  let last = -1;
  for (const { index, 1: spaces = '' } of text.matchAll(/^( *)\t[ \t]*(?=#|\r?$)/gm)) {
    for (let value = values[next]; value !== undefined && value.start <= index; value = values[++next])
      last = Math.max(last, value.end);
    if (index < last) continue;
    problems.push({
      subject: 'syntax',
      message: 'Unexpected tab, expected spaces or nothing',
      place: range(index + spaces.length, index + spaces.length + 1),
      severity: 'warning',
    });
  }
  return problems;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** It is noticed at the end of the file at the latest; what matters is where it was opened. */
function openQuote(text: string, noticed: number, { scalars }: Tokens): Fault {
  const start = scalars.find((scalar) => holds(scalar, noticed))?.start ?? noticed;
  const end = lineEnd(text, start);
  return {
    start,
    end,
    message: `Missing second ${text.charAt(start)} of ${quote(text.slice(start, end))}`,
    isLost: true,
  };
}

/** A key over several lines is one that lacks its colon, or a value with a deeper line below it. */
function brokenKey(text: string, start: number, end: number): Fault {
  const last = text.lastIndexOf('\n', end - 1) + 1;
  const first = text.lastIndexOf('\n', start) + 1;
  if (last > start && indentation(text, last) > indentation(text, first)) {
    const from = last + indentation(text, last);
    return { start: from, end: lineEnd(text, from), ...INDENTATION };
  }
  return { start, end: lineEnd(text, start), ...NO_COLON, isLost: true };
}

function indentation(text: string, lineStart: number): number {
  return /^ */.exec(text.slice(lineStart, lineStart + 1000))?.[0].length ?? 0;
}

/** The parser's own words as one line of our grammar; they may hold text of the file. */
function ofParser(message: string): string {
  const [line = ''] = message.split(/[\r\n]/, 1);
  const safe = line
    .slice(0, 120)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
    .replaceAll('`', "'");
  return safe.startsWith('Missing')
    ? safe
    : `Unexpected syntax: ${safe.charAt(0).toLowerCase()}${safe.slice(1)}`;
}

/** Where to stop underlining what starts at `start`: at `end`, but on the same line and after one character at least. */
function lineEnd(text: string, start: number, end = text.length): number {
  const rest = /^[^\r\n]*/.exec(text.slice(start, Math.max(end, start + 1)))?.[0].trimEnd() ?? '';
  return start + Math.max(rest.length, start < text.length ? 1 : 0);
}
