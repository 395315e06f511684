/** A finding's fix in words, for reports that people read. */
import type { Edit, Finding, Report } from '../types.js';

/** Edits that are told one by one. */
const MOST = 5;

/**
 * What to write instead, line by line, and how to have it written; `undefined` without a fix. A text that `help` holds already is
 * not told again. As raw as the edits themselves: who prints it neutralises it.
 */
export function fixText({ fix, help, place }: Finding): string | undefined {
  if (fix === undefined) return undefined;
  const told = fix.edits.filter(({ text }) => text.trim() === '' || !help?.includes(text.trim()));
  const lines = told.slice(0, MOST).map((edit) => editText(edit, place.start?.line));
  const more = told.length > MOST ? [`… and ${told.length - MOST} more of these`] : [];
  const command = fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes, to be looked at';
  return [...lines, ...more, `prr-lint lint ${command}`].join('\n');
}

/** How many of the new findings can be mended, and how; `undefined` when it is none. */
export function fixLine({ findings }: Report): string | undefined {
  const fixes = findings.flatMap(({ new: isNew, fix }) => (isNew && fix ? fix.safety : []));
  if (fixes.length === 0) return undefined;
  const safe = fixes.filter((safety) => safety === 'safe').length;
  const unsafe = fixes.length - safe;
  const parts = [
    ...(safe > 0 ? [`${safe} with --fix`] : []),
    ...(unsafe > 0 ? [`${unsafe}${safe > 0 ? ' more' : ''} with --fix --unsafe-fixes, to be looked at`] : []),
  ];
  return `Can be mended: ${parts.join(', ')}`;
}

function editText({ place, text }: Edit, line: number | undefined): string {
  const { path, start, end } = place;
  const written = text.replace(/^\n+|\n+$/g, '');
  if (start === undefined) return `New file ${path}:\n${written}`;
  const at = start.line === line ? '' : ` in line ${start.line}`;
  if (written === '') return `Remove it${at}`;
  const isInsertion = start.line === end?.line && start.column === end.column;
  const verb = isInsertion ? 'Insert' : 'Replacement';
  return `${verb}${at}:${written.includes('\n') ? '\n' : ' '}${written}`;
}
