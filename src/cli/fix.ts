import { resolve } from 'node:path';
import { groups, rulesOf } from '../fix/account.js';
import { type Fixed, fix } from '../fix/fix.js';
import { UsageError } from '../model/errors.js';
import type { FileChange, Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { repositoryPrefix } from '../node/paths.js';
import { writeWhole } from '../node/write.js';
import { logText, oneLine } from '../reporters/escape.js';
import { plural } from '../text/words.js';
import { type Io, wantsColor, workingDirectory } from './io.js';
import { tellFailures } from './lint.js';
import { type Prepared, prepare, type SelectFlags, watched } from './prepare.js';
import { STDIN } from './stdin.js';

/** The options of `fix` as commander hands them over. */
export interface FixFlags extends SelectFlags {
  readonly patch?: string;
  readonly unsafeFixes?: boolean;
  readonly all?: boolean;
}

/** Fixes what can be fixed, in the files or as a patch beside them; returns the exit code. Throws `UsageError` for a wrong call. */
export async function fixCommand(paths: readonly string[], flags: FixFlags, io: Io): Promise<0 | 2> {
  if (paths.includes(STDIN))
    throw new UsageError('Unexpected `-`, expected files: standard input cannot be fixed');
  const prepared = await prepare(paths, flags, io);
  const fixed = await fixes(prepared, flags.unsafeFixes === true, io);
  if (flags.patch === undefined) {
    if (prepared.everything && !flags.all) refuseMany(fixed);
    await makeChanges(prepared, fixed, io);
    return ending(fixed, io);
  }
  const file = resolve(workingDirectory(io), flags.patch);
  const text = await patchText(prepared, fixed.changes, io);
  // `git apply` refuses an empty patch: without changes there is no file.
  if (text !== '') writeWhole(file, text, { root: prepared.root, help: 'choose another --patch' });
  const where = text === '' ? '' : `, see ${logText(oneLine(flags.patch))}`;
  io.stderr.write(`${account('Can fix', fixed)}${where}\n`);
  return ending(fixed, io);
}

/** 2 where a KEP could not be judged, which is said. */
async function ending({ report }: Fixed, io: Io): Promise<0 | 2> {
  await tellFailures(report, io);
  return report.failures.length > 0 ? 2 : 0;
}

/** Nobody wants hundreds of files rewritten who has named none of them. */
function refuseMany({ changes, fixed }: Fixed): void {
  const keps = new Set(fixed.flatMap(({ kep }) => kep ?? []));
  if (keps.size <= 1) return;
  throw new UsageError(
    `Nothing was named, and this would change ${plural(changes.length, 'file')} of ${plural(keps.size, 'KEP')}: name KEPs, pass --all for all of them, or see --patch`,
  );
}

/** `lint --fix`: fixes in the files; returns what is left. */
export async function lintAndFix(prepared: Prepared, unsafe: boolean, io: Io): Promise<Report> {
  const fixed = await fixes(prepared, unsafe, io);
  await makeChanges(prepared, fixed, io);
  return fixed.report;
}

/** `lint --fix-dry-run`: writes the patch instead of the report; returns what would be left. */
export async function lintAndDiff(
  prepared: Prepared,
  { unsafe, output }: { readonly unsafe: boolean; readonly output: string | undefined },
  io: Io,
): Promise<Report> {
  const fixed = await fixes(prepared, unsafe, io);
  const text = await patchText(prepared, fixed.changes, io);
  if (output !== undefined) writeWhole(resolve(workingDirectory(io), output), text, { root: prepared.root });
  else io.stdout.write(isRead(io) ? shown(text, wantsColor(io)) : text);
  const { summaryLine } = await import('../reporters/terminal.js');
  io.stderr.write(`${account('Would fix', fixed)}\nThen: ${summaryLine(fixed.report)}\n`);
  return fixed.report;
}

function fixes({ root, files, options }: Prepared, unsafe: boolean, io: Io): Promise<Fixed> {
  return watched(io, root, (progress) => fix(files, { ...options, unsafe, progress }));
}

async function makeChanges({ root }: Prepared, fixed: Fixed, io: Io): Promise<void> {
  const { writeGroups } = await import('../node/write-changes.js');
  const { written, failures } = writeGroups(root, groups(fixed));
  const paths = new Set(written.map(({ path }) => path));
  const made = fixed.fixed.filter(({ fix }) => fix?.edits.every(({ place }) => paths.has(place.path)));
  if (written.length > 0 || failures.length === 0)
    io.stderr.write(`${account('Fixed', { changes: written, fixed: made })}\n`);
  for (const change of written) io.stderr.write(`  ${fileLine(change, made)}\n`);
  if (failures.length > 0) throw new UsageError(failures.join('; '));
}

/** A file and the rules that were fixed in it; one that only follows from the others has none. */
function fileLine({ path, before }: FileChange, fixed: readonly Finding[]): string {
  const rules = [...rulesOf(path, fixed)].map(([rule, number]) =>
    number > 1 ? `${rule} (${number})` : rule,
  );
  const name = `${logText(oneLine(path))}${before === undefined ? ' (new)' : ''}`;
  return rules.length > 0 ? `${name}: ${rules.join(', ')}` : name;
}

async function patchText({ root }: Prepared, changes: readonly FileChange[], { env }: Io): Promise<string> {
  if (changes.length === 0) return '';
  const { patch } = await import('../fix/patch.js');
  return patch(changes, repositoryPrefix(root, env));
}

function account(verb: string, { changes, fixed }: Pick<Fixed, 'changes' | 'fixed'>): string {
  if (changes.length === 0) return 'Nothing to fix';
  return `${verb} ${plural(fixed.length, 'finding')} in ${plural(changes.length, 'file')}`;
}

/** Whether people or a GitHub runner read standard output, which obey some texts; `git apply` needs every byte instead. */
function isRead({ stdout, env }: Io): boolean {
  return stdout.isTTY === true || env.GITHUB_ACTIONS === 'true';
}

const COLORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:diff|---|\+\+\+|new file) /, 1],
  [/^@@/, 36],
  [/^\+/, 32],
  [/^-/, 31],
];

/** A patch to look at. */
function shown(text: string, color: boolean): string {
  return text
    .split('\n')
    .map((line) => {
      const safe = logText(line);
      const style = color ? COLORS.find(([pattern]) => pattern.test(line))?.[1] : undefined;
      return style === undefined || safe === '' ? safe : `\u001B[${style}m${safe}\u001B[0m`;
    })
    .join('\n');
}
