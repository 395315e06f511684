/** Threads of the program itself that share out numbered pieces of work. */
import { type EventEmitter, on } from 'node:events';
import { existsSync } from 'node:fs';
import { parentPort, type Worker } from 'node:worker_threads';
import { isOwnThread, startThread } from './thread.js';

/** A program that can be run in threads. */
export interface Program {
  readonly file: string;
  /** Threads of it that were started by `startThread` before anybody knew what for. */
  readonly ready: readonly Worker[];
}

/** What a thread is told when there is work: all pieces of it, which it takes one by one. */
interface Work<Piece> {
  /** One number that all threads count up, and for each thread the piece that it is at, plus one. */
  readonly counter: SharedArrayBuffer;
  readonly place: number;
  readonly pieces: readonly Piece[];
}

/** What a thread says: an outcome, or why nothing more comes. */
type Said<Outcome> =
  | { readonly index: number; readonly outcome: Outcome }
  | { readonly broken: string; readonly isUsage: boolean }
  | 'done';

/** Threads that wait for work, and make themselves ready for it. */
export interface Threads<Piece, Outcome> {
  /** Shares the pieces out, once. */
  share(pieces: readonly Piece[]): Sharing<Outcome>;
  /** Ends all of them, at work or not. */
  dismiss(): void;
}

/** Threads at work, on pieces that are numbered from 0. */
export interface Sharing<Outcome> {
  /** Takes the next piece of work, which nobody else gets; `undefined` when all are taken. */
  next(): Promise<number | undefined>;
  /** The outcomes that threads told, when none of them has more to tell, and the pieces that a thread ended at. */
  end(): Promise<{
    readonly outcomes: ReadonlyMap<number, Outcome>;
    readonly lost: ReadonlyMap<number, string>;
    /** A wrong call, which is everybody's. */
    readonly usage: string | undefined;
  }>;
}

/**
 * Gets threads of `program`, which calls `pieceByPiece`, beside this one, and gives them `data`; `undefined` when there is no such file.
 * A thread that cannot start leaves its share to the others.
 */
export function startThreads<Piece, Outcome>(
  { file, ready }: Program,
  { threads, data }: { readonly threads: number; readonly data: unknown },
): Threads<Piece, Outcome> | undefined {
  if (!existsSync(file)) return undefined;
  const counter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (threads + 1));
  const numbers = new Int32Array(counter);
  const outcomes = new Map<number, Outcome>();
  const lost = new Map<number, string>();
  let usage: string | undefined;
  const started = Array.from({ length: threads }, (_, index) => {
    const place = index + 1;
    const worker = ready[index] ?? startThread(file);
    worker.postMessage(data);
    const ended = new Promise<void>((resolve) => {
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
    return { worker, place, ended };
  });
  return {
    share(pieces) {
      for (const { worker, place } of started)
        worker.postMessage({ counter, place, pieces } satisfies Work<Piece>);
      return {
        async next() {
          // What the others have told meanwhile is taken in here, not all of it at the end, when nobody else works any more.
          await new Promise((resolve) => setImmediate(resolve));
          return taken(numbers, pieces);
        },
        async end() {
          await Promise.all(started.map(({ ended }) => ended));
          return { outcomes, lost, usage };
        },
      };
    },
    dismiss() {
      for (const { worker } of started) void worker.terminate();
    },
  };
}

function taken(numbers: Int32Array, pieces: readonly unknown[]): number | undefined {
  const index = Atomics.add(numbers, 0, 1);
  return index < pieces.length ? index : undefined;
}

/**
 * Within a thread that `startThread` started: makes itself ready by `prepare` when it knows for what, takes one piece after the other
 * when there are some, and tells what the work makes of it. `isUsage` tells a wrong call, which is everybody's, from a fault at one piece.
 */
export async function pieceByPiece<Data, Piece, Outcome>(
  prepare: (data: Data) => Promise<(piece: Piece) => Promise<Outcome>>,
  isUsage: (error: unknown) => boolean,
): Promise<void> {
  if (parentPort === null || !isOwnThread()) return;
  const port = parentPort;
  const tell = (said: Said<Outcome>): void => port.postMessage(said);
  // Both may be there before anybody asks, and what nobody listens to is gone.
  const messages = on(port as unknown as EventEmitter, 'message');
  const told = async (): Promise<unknown> => (await messages.next()).value?.[0];
  try {
    const work = await prepare((await told()) as Data);
    const { counter, place, pieces } = (await told()) as Work<Piece>;
    const numbers = new Int32Array(counter);
    for (let index = taken(numbers, pieces); index !== undefined; index = taken(numbers, pieces)) {
      Atomics.store(numbers, place, index + 1);
      tell({ index, outcome: await work(pieces[index] as Piece) });
    }
    tell('done');
  } catch (error) {
    tell({ broken: error instanceof Error ? error.message : String(error), isUsage: isUsage(error) });
  } finally {
    await messages.return?.();
  }
}
