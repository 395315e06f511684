import { resolve } from 'node:path';
import type { ListedProposal } from '../load/proposal-list.js';
import { UsageError } from '../model/errors.js';
import { NAME } from '../model/tool.js';
import { fileFrom } from '../node/paths.js';
import { workTree } from '../node/work-tree.js';
import { writeWhole } from '../node/write.js';
import { jsonText } from '../reporters/escape.js';
import { dirname } from '../text/paths.js';
import { quote } from '../text/words.js';
import { choice, type DeskFlags, deliver, openDesk, remark } from './desk.js';
import { type Io, workingDirectory } from './io.js';

/** The options of `table` as commander hands them over. */
export interface TableFlags extends DeskFlags {
  readonly format: string;
  readonly check?: string;
  readonly write?: string;
}

/**
 * Prints the list of proposals, or with `--write` puts it between the markers of a file and with `--check` compares it with what is there:
 * 1 where it is another one. Throws `UsageError` for a wrong call and for a file without markers.
 */
export async function tableCommand(flags: TableFlags, io: Io): Promise<0 | 1> {
  const format = choice('--format', flags.format, ['markdown', 'json'] as const);
  const file = flags.write ?? flags.check;
  if (flags.write !== undefined && flags.check !== undefined)
    throw new UsageError('Unexpected --check beside --write: the one compares what the other writes');
  const desk = await openDesk(flags, io);
  const { listed, tableOf } = await import('../load/proposal-list.js');
  const proposals = listed(desk.keps);
  if (file === undefined) {
    const text = format === 'json' ? jsonText({ version: 1, proposals }) : tableOf(proposals, '.');
    await deliver(text, flags.output, io);
    return 0;
  }
  return place(file, flags.write !== undefined, { root: desk.root, proposals, io });
}

/** Compares or writes the table of one file. */
async function place(
  file: string,
  writes: boolean,
  { root, proposals, io }: { root: string; proposals: readonly ListedProposal[]; io: Io },
): Promise<0 | 1> {
  const { MARKERS, tableOf, withTable } = await import('../load/proposal-list.js');
  const cwd = workingDirectory(io);
  const found = fileFrom(file, root, cwd);
  const read = await workTree(found.root).read(found.path);
  if (!('text' in read)) throw new UsageError(`Cannot read ${quote(file)}: ${read.unreadable}`);
  const inside = found.root === root ? dirname(found.path) : '.';
  const expected = withTable(read.text, tableOf(proposals, inside));
  if (expected === undefined)
    throw new UsageError(
      `Missing the lines of the table in ${quote(file)}: put ${MARKERS.map(quote).join(' and ')} where it belongs`,
    );
  if (expected === read.text) return 0;
  if (!writes) {
    remark(io, `${file} is not current: run ${NAME} table --write ${file}`);
    return 1;
  }
  writeWhole(resolve(found.root, found.path), (read.hasMark ? '\uFEFF' : '') + expected);
  remark(io, `Wrote the table of ${proposals.length} proposals into ${file}`);
  return 0;
}
