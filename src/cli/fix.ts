import { resolve } from 'node:path';
import { type Fixed, fix } from '../fix/fix.js';
import type { FileChange } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { repositoryPrefix } from '../node/paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import { plural } from '../reporters/page.js';
import { type Io, wantsColor, workingDirectory, writeWhole } from './io.js';
import { type Prepared, prepare, type SelectFlags, watched } from './prepare.js';

/** The options of `fix` as commander hands them over. */
export interface FixFlags extends SelectFlags {
  readonly patch?: string;
  readonly unsafeFixes?: boolean;
}

/** Mends what can be mended, in the files or as a patch beside them. Throws `UsageError` for a wrong call. */
export async function fixCommand(paths: readonly string[], flags: FixFlags, io: Io): Promise<void> {
  const prepared = await prepare(paths, flags, io);
  const fixed = await fixes(prepared, flags.unsafeFixes === true, io);
  if (flags.patch === undefined) {
    await makeChanges(prepared, fixed, io);
    return;
  }
  const file = resolve(workingDirectory(io), flags.patch);
  const text = await patchText(prepared, fixed.changes, io);
  // `git apply` refuses an empty patch: without changes there is no file.
  if (text !== '') await writeWhole(file, text, 'choose another --patch');
  const where = text === '' ? '' : `, see ${logText(oneLine(flags.patch))}`;
  io.stderr.write(`${account('Can fix', fixed)}${where}\n`);
}

/** `lint --fix`: mends in the files; returns what is left. */
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
  if (output !== undefined) await writeWhole(resolve(workingDirectory(io), output), text);
  else io.stdout.write(isRead(io) ? shown(text, wantsColor(io)) : text);
  const { summaryLine } = await import('../reporters/terminal.js');
  io.stderr.write(`${account('Would fix', fixed)}\nThen: ${summaryLine(fixed.report)}\n`);
  return fixed.report;
}

function fixes({ root, files, options }: Prepared, unsafe: boolean, io: Io): Promise<Fixed> {
  return watched(io, root, (progress) => fix(files, { ...options, unsafe, progress }));
}

async function makeChanges({ root }: Prepared, fixed: Fixed, io: Io): Promise<void> {
  const { writeChanges } = await import('../node/write-changes.js');
  writeChanges(root, fixed.changes);
  io.stderr.write(`${account('Fixed', fixed)}\n`);
  for (const { path, before } of fixed.changes)
    io.stderr.write(`  ${logText(oneLine(path))}${before === undefined ? ' (new)' : ''}\n`);
}

async function patchText({ root }: Prepared, changes: readonly FileChange[], { env }: Io): Promise<string> {
  if (changes.length === 0) return '';
  const { patch } = await import('../fix/patch.js');
  return patch(changes, repositoryPrefix(root, env));
}

function account(verb: string, { changes, mended }: Fixed): string {
  if (changes.length === 0) return 'Nothing to fix';
  return `${verb} ${plural(mended.length, 'finding')} in ${plural(changes.length, 'file')}`;
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
