import type { Edit, Finding } from '../../src/model/finding.js';
import type { Note } from '../../src/model/place.js';
import type { Report } from '../../src/model/report.js';
import { said } from './sample.js';

/** Everything that a finding says to anybody, one thing a line: with it a test holds the help, the notes, the other side and the fix. */
export function told(finding: Finding, report: Report): string {
  const { severity, subject, help, related = [], mirror, fix, new: isNew } = finding;
  const lines = [
    `${isNew ? '' : 'old '}${severity} ${said(finding, report)}`,
    `subject: ${subject}`,
    ...helpOf(help),
    ...related.map((note) => `note: ${saidOf(note, report)}`),
  ];
  if (mirror)
    lines.push(`from there: ${saidOf(mirror, report)}`, ...helpOf(mirror.help).map((line) => `  ${line}`));
  if (fix) {
    const { safety, edits, leaves = [], uncovers } = fix;
    lines.push(`fix, ${safety}${uncovers ? ', uncovers' : ''}:`);
    for (const edit of edits) lines.push(`  ${editOf(edit, report)}`);
    for (const { rule, subject: left } of leaves) lines.push(`  leaves: ${rule} ${left}`);
  }
  return lines.join('\n  ');
}

function saidOf(note: Note, report: Report): string {
  return said(note, report);
}

function helpOf(help: string | undefined): string[] {
  return help === undefined ? [] : [`help: ${help.replaceAll('\n', '\n    ')}`];
}

function editOf({ place, text }: Edit, report: Report): string {
  const at = place.start ? `${place.start.line}:${place.start.column}` : 'new file';
  return `${said({ place, message: `at ${at} → ${JSON.stringify(text)}` }, report)}`;
}
