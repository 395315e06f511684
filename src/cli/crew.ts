/** Threads that judge a part of a whole repository. */
import { availableParallelism } from 'node:os';
import { type Crew, type Crewing, crewMember, type Told } from '../judge/judgement.js';
import type { Shows } from '../judge/reported.js';
import { UsageError } from '../model/errors.js';
import { type Program, pieceByPiece, type Sharing, startThreads } from '../node/threads.js';
import { type Io, workingDirectory } from './io.js';
import { prepare, type SelectFlags } from './prepare.js';
import { STDIN } from './stdin.js';

/** A thread has to load the program and open the repository first: with fewer KEPs than this the others are done by then. */
const FEWEST = 100;
/** Without another wish: each thread has the program and the template in its own memory. */
const USUAL = 2;
/** On fewer cores the engine, which compiles and collects beside each thread, has use for the second one itself. */
const CORES = 4;

/** A call that threads repeat to judge what it judges. */
interface Call {
  readonly paths: readonly string[];
  readonly flags: SelectFlags;
  readonly cwd: string;
  readonly shows: Shows;
}

/** A crew that stands by. */
export interface Standby {
  readonly crew: Crew;
  /** Ends its threads, at work or not. */
  dismiss(): void;
}

/**
 * Threads for a call of `lint`: as many as are asked for, this one among them; by default two for many KEPs and all rules where there
 * are cores for them. Those that were asked for start at once where it is certain enough that there is work for them, and get ready
 * while this thread does; else when it is there.
 */
export function crewFor(
  { paths, flags, shows }: Omit<Call, 'cwd'>,
  { workers, program }: { readonly workers: number | undefined; readonly program: Program | undefined },
  io: Io,
): Standby | undefined {
  const isWorthIt = flags.rule === undefined && availableParallelism() >= CORES;
  const all = workers ?? (isWorthIt ? USUAL : 1);
  // What comes from standard input is there once.
  if (all < 2 || program === undefined || paths.includes(STDIN)) return undefined;
  const data: Call = { paths, flags, cwd: workingDirectory(io), shows };
  const start = (threads: number) => startThreads<string, Told>(program, { threads, data });
  const isWhole = paths.length === 0 && flags.changedSince === undefined;
  let started = workers !== undefined && isWhole ? start(all - 1) : undefined;
  return {
    crew(directories) {
      if (directories.length < (workers === undefined ? FEWEST : 2)) return undefined;
      started ??= start(Math.min(all, directories.length) - 1);
      return started && crewing(started.share(directories), directories);
    },
    dismiss: () => started?.dismiss(),
  };
}

function crewing({ next, end }: Sharing<Told>, directories: readonly string[]): Crewing {
  return {
    next,
    async end() {
      const { outcomes, lost, usage } = await end();
      if (usage !== undefined) throw new UsageError(usage);
      const failures = [...lost].map(([index, message]) => {
        const kep = directories[index] ?? '';
        return [index, { kep, message: `the thread that judged it ended: ${message}` }] as const;
      });
      return new Map<number, Told>([...outcomes, ...failures]);
    },
  };
}

/** What a thread does that was started for a share. */
export async function judgeShare(io: Io): Promise<void> {
  const silent = { write: () => true };
  await pieceByPiece(
    async ({ paths, flags, cwd, shows }: Call) => {
      const quiet: Io = { stdout: silent, stderr: silent, env: io.env, cwd: () => cwd };
      const { files, options } = await prepare(paths, flags, quiet);
      return crewMember(files, options.config, { ...options, shows });
    },
    (error) => error instanceof UsageError,
  );
}
