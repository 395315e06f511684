/** Threads of the program itself that share out numbered pieces of work. */
import { existsSync, realpathSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread is started with. */
interface Start {
  /** Tells our own threads from anybody else's who runs the program in one. */
  readonly is: typeof KIND;
  /** One number that all threads count up, and for each thread the piece that it is at, plus one. */
  readonly counter: SharedArrayBuffer;
  readonly place: number;
  readonly count: number;
  readonly data: unknown;
}

const KIND = 'prr-lint thread';

/** What a thread says: an outcome, or why nothing more comes. */
type Said<Outcome> =
  | { readonly index: number; readonly outcome: Outcome }
  | { readonly broken: string; readonly isUsage: boolean }
  | 'done';

/** Threads at work. */
export interface Threads<Outcome> {
  /** Takes the next piece of work, which nobody else gets; `undefined` when all are taken. */
  next(): number | undefined;
  /** The outcomes that threads told, when none of them has more to tell, and the pieces that a thread ended at. */
  end(): Promise<{
    readonly outcomes: ReadonlyMap<number, Outcome>;
    readonly lost: ReadonlyMap<number, string>;
    /** A wrong call, which is everybody's. */
    readonly usage: string | undefined;
  }>;
}

/**
 * Starts `program`, which calls `pieceByPiece`, in threads beside this one for `count` pieces of work, numbered from 0; `undefined` when
 * there is no such file. A thread that cannot start leaves its share to the others.
 */
export function startThreads<Outcome>(
  program: string,
  { threads, count, data }: { readonly threads: number; readonly count: number; readonly data: unknown },
): Threads<Outcome> | undefined {
  if (!existsSync(program)) return undefined;
  const counter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (threads + 1));
  const numbers = new Int32Array(counter);
  const outcomes = new Map<number, Outcome>();
  const lost = new Map<number, string>();
  let usage: string | undefined;
  const file = realpathSync(program);
  const ends = Array.from({ length: threads }, (_, index) => {
    const place = index + 1;
    const start: Start = { is: KIND, counter, place, count, data };
    // What is thrown away soon takes little room then, at no more cost.
    const resourceLimits = { maxYoungGenerationSizeMb: 4 };
    const worker = new Worker(file, {
      ...{ workerData: start, argv: [], stdout: true, stderr: true, resourceLimits },
    });
    return new Promise<void>((resolve) => {
      const end = (reason: string): void => {
        const at = Atomics.load(numbers, place) - 1;
        if (at >= 0 && !outcomes.has(at) && !lost.has(at)) lost.set(at, reason);
        resolve();
      };
      worker.on('message', (said: Said<Outcome>) => {
        if (said === 'done') resolve();
        else if ('outcome' in said) outcomes.set(said.index, said.outcome);
        else if (said.isUsage) usage = said.broken;
        else end(said.broken);
      });
      worker.on('error', (error) => end(error.message));
      worker.on('exit', (code) => end(`exit code ${code}`));
    }).finally(() => worker.unref());
  });
  return {
    next: () => taken(numbers, count),
    async end() {
      await Promise.all(ends);
      return { outcomes, lost, usage };
    },
  };
}

function taken(numbers: Int32Array, count: number): number | undefined {
  const index = Atomics.add(numbers, 0, 1);
  return index < count ? index : undefined;
}

/** What the thread that this runs in was started with by `startThreads`; `undefined` in any other. */
export function ownStart(): unknown {
  return isMainThread ? undefined : startOf(workerData)?.data;
}

function startOf(data: unknown): Start | undefined {
  const start = data as Partial<Start> | null | undefined;
  return start?.is === KIND ? (start as Start) : undefined;
}

/**
 * Within a thread that `startThreads` started: takes one piece after the other and tells what `work` makes of it. `isUsage` tells a wrong
 * call, which is everybody's, from a fault at one piece.
 */
export async function pieceByPiece<Outcome>(
  prepare: () => Promise<(index: number) => Promise<Outcome>>,
  isUsage: (error: unknown) => boolean,
): Promise<void> {
  const start = startOf(workerData);
  if (start === undefined) return;
  const { counter, place, count } = start;
  const numbers = new Int32Array(counter);
  const tell = (said: Said<Outcome>): void => parentPort?.postMessage(said);
  try {
    const work = await prepare();
    for (let index = taken(numbers, count); index !== undefined; index = taken(numbers, count)) {
      Atomics.store(numbers, place, index + 1);
      tell({ index, outcome: await work(index) });
    }
    tell('done');
  } catch (error) {
    tell({ broken: error instanceof Error ? error.message : String(error), isUsage: isUsage(error) });
  }
}
