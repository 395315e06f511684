/** What the commands of the desk have in common: a repository, opened without judging it. */
import { resolve } from 'node:path';
import type { Files } from '../files/door.js';
import { type FiledKep, loadFiled } from '../load/kep.js';
import type { Workspace } from '../load/workspace.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Kep } from '../model/kep.js';
import type { Release } from '../model/release.js';
import { writeWhole } from '../node/write.js';
import { logText, oneLine } from '../reporters/escape.js';
import { quote } from '../text/words.js';
import { type Io, workingDirectory } from './io.js';
import { configOf, rootAbove } from './prepare.js';

/** The options of every command of the desk as commander hands them over. */
export interface DeskFlags {
  readonly root?: string;
  readonly config?: string;
  readonly output?: string;
}

/** A repository and the KEPs in it, read as far as their YAML files go. */
export interface Desk {
  /** Absolute. */
  readonly root: string;
  readonly files: Files;
  readonly config: Config;
  readonly repository: Workspace;
  readonly keps: readonly FiledKep[];
  /** The release that is worked on, as the KEPs tell. */
  readonly upcoming: Release | undefined;
}

/** Reads the YAML files of all KEPs. Throws `UsageError` where there is no KEP or the configuration cannot be followed. */
export async function openDesk(flags: DeskFlags, io: Io): Promise<Desk> {
  const [{ workTree }, { open }, { select }] = await Promise.all([
    import('../node/work-tree.js'),
    import('../load/workspace.js'),
    import('../load/select.js'),
  ]);
  const cwd = workingDirectory(io);
  const root = flags.root === undefined ? rootAbove(cwd) : resolve(cwd, flags.root);
  const files = workTree(root);
  const { rules } = await import('../rules/index.js');
  const config = await configOf(flags.config, { root, cwd, files, ids: rules.map(({ id }) => id) });
  const repository = await open(files, config);
  await select(files, config, repository.survey);
  const keps: FiledKep[] = [];
  for (const { directory } of repository.directories)
    keps.push(await loadFiled(files, directory, repository));
  return { root, files, config, repository, keps, upcoming: upcomingOf(keps) };
}

/** The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. Where no two agree, the highest. */
function upcomingOf(keps: readonly Pick<Kep, 'latestMilestone'>[]): Release | undefined {
  const counts = new Map<number, number>();
  for (const { latestMilestone: release } of keps) {
    if (release === undefined) continue;
    const key = release.major * 10_000 + release.minor;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const known = [...counts].filter(([key]) => key > 0);
  const shared = known.filter(([, count]) => count > 1);
  const candidates = (shared.length > 0 ? shared : known).map(([key]) => key);
  if (candidates.length === 0) return undefined;
  const highest = Math.max(...candidates);
  return { major: Math.floor(highest / 10_000), minor: highest % 10_000 };
}

/** Writes a text to the file that was asked for, else to the terminal. */
export async function deliver(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) io.stdout.write(text);
  else writeWhole(resolve(workingDirectory(io), output), text);
}

/** A line on standard error that is no report. */
export function remark(io: Io, text: string): void {
  io.stderr.write(`${logText(oneLine(text))}\n`);
}

/** Columns of the terminal that a table is fitted to; `undefined` where it goes to a file or a program. */
export function terminalWidth({ stdout, env }: Io): number | undefined {
  const { columns } = stdout as { readonly columns?: number };
  if (env.COLUMNS && /^\d{2,4}$/.test(env.COLUMNS)) return Number(env.COLUMNS);
  return stdout.isTTY === true ? columns : undefined;
}

/** Throws `UsageError` when `value` is none of `choices`. */
export function choice<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`Unexpected ${flag} ${quote(value)}, expected ${choices.map(quote).join(', ')}`);
  return found;
}
