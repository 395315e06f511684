/** A finding's fix in words, for reports that people read. */
import type { Edit, Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';

/** Edits that are told one by one. */
const MOST = 5;

/**
 * What to write instead, edit by edit, and how to have it written; `undefined` without a fix. A text whose lines `help` holds already
 * is not told again. As raw as the edits themselves: who prints it neutralises it.
 */
export function fixText({ fix, help = '', place }: Finding): string | undefined {
  if (fix === undefined) return undefined;
  const known = new Set(help.split('\n').map((line) => line.replace(/^[+-] (?=[ -])/, '').trim()));
  const told = fix.edits.filter(
    ({ text }) => text.trim() === '' || !linesOf(text).every((line) => known.has(line)),
  );
  const lines = told.slice(0, MOST).map((edit) => editText(edit, place.start?.line));
  const more = told.length > MOST ? [`… and ${told.length - MOST} more of these`] : [];
  const command = fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes, to be looked at';
  return [...lines, ...more, `prr-lint lint ${command}`].join('\n');
}

/**
 * How many of the new findings can be fixed, and how; `undefined` when it is none. `code` shows a text as what is typed.
 */
export function fixLine({ findings }: Report, code = (text: string) => text): string | undefined {
  const fixes = findings.flatMap(({ new: isNew, fix }) => (isNew && fix ? fix.safety : []));
  if (fixes.length === 0) return undefined;
  const safe = fixes.filter((safety) => safety === 'safe').length;
  const unsafe = fixes.length - safe;
  const parts = [
    ...(safe > 0 ? [`${safe} with ${code('--fix')}`] : []),
    ...(unsafe > 0
      ? [`${unsafe}${safe > 0 ? ' more' : ''} with ${code('--fix --unsafe-fixes')}, to be looked at`]
      : []),
  ];
  return `Can be fixed: ${parts.join(', ')}`;
}

function editText({ place, text }: Edit, line: number | undefined): string {
  const { path, start, end = start } = place;
  const written = text.replace(/^\n+|\n+$/g, '');
  if (start === undefined || end === undefined) return `New file ${path}:\n${written}`;
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const isHere = start.line === line && last === line;
  const lines = last === start.line ? `line ${start.line}` : `lines ${start.line} to ${last}`;
  if (written === '') return isHere ? 'Remove it' : `Remove ${lines}`;
  const isInsertion = start.line === end.line && start.column === end.column;
  const what = isInsertion ? `Insert at line ${start.line}` : `Replacement${isHere ? '' : ` of ${lines}`}`;
  return `${what}:${written.includes('\n') ? '\n' : ' '}${written}`;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
}
