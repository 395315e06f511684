/** One thread of the program: how it is started, and how it knows that it is one. */
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { suitThreads } from './engine.js';

/** Tells our own threads from anybody else's who runs the program in one. */
const KIND = 'prr-lint thread';

/**
 * What a KEP was read into is thrown away with it. With 4 MB half of it is still needed when the room is full, and copied: a tenth more
 * of CPU. With 48 MB it takes 15 MB more memory, for nothing that could be measured.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24 };

/** Runs the program in `file` in a thread, whose standard streams go nowhere. */
export function startThread(file: string): Worker {
  suitThreads();
  return new Worker(file, {
    ...{ workerData: KIND, argv: [], stdout: true, stderr: true, resourceLimits: LIMITS },
  });
}

/** Whether this runs in a thread that `startThread` started. */
export function isOwnThread(): boolean {
  return !isMainThread && workerData === KIND;
}
