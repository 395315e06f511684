/** What to type to see findings and to fix them, ready to paste. */
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { NAME } from '../model/tool.js';

/** Directories that a command names; of more it names what they have in common. */
const MOST = 3;

/** Commands for the new findings, each with what it does; for a checkout of the version under review. */
export function commands(report: Report): readonly string[] {
  const fresh = report.findings.filter((finding) => finding.new);
  const fixes = (safety: 'safe' | 'unsafe') => fresh.filter(({ fix }) => fix?.safety === safety);
  const [safe, unsafe] = [fixes('safe').length, fixes('unsafe').length];
  const of = (findings: readonly Finding[]) =>
    selection(report, new Set(findings.flatMap(({ kep }) => kep ?? [])));
  const [safeOnes, all] = [
    of(fixes('safe')) || ' --all',
    of([...fixes('safe'), ...fixes('unsafe')]) || ' --all',
  ];
  const lines: readonly (readonly [command: string, what: string])[] = [
    [`${NAME} lint${of(fresh)}`, 'shows each with its lines'],
    ...(safe > 0 ? ([[`${NAME} fix${safeOnes}`, `fixes ${safe}`]] as const) : []),
    ...(unsafe > 0
      ? ([
          [`${NAME} fix --unsafe-fixes${all}`, `fixes ${unsafe}${safe > 0 ? ' more' : ''}, to be looked at`],
        ] as const)
      : []),
  ];
  const width = Math.max(...lines.map(([command]) => command.length));
  return lines.map(([command, what]) => `${command.padEnd(width)}  # ${what}`);
}

function selection({ baseName }: Report, directories: ReadonlySet<string>): string {
  if (directories.size > 0 && directories.size <= MOST)
    return [...directories].map((one) => ` ${inShell(one)}`).join('');
  return baseName === undefined ? '' : ` --changed-since ${inShell(baseName)}`;
}

/** A text as one word of a POSIX shell. */
function inShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
