import { setFlagsFromString } from 'node:v8';

/**
 * By the version of V8, what suits a run that is over in seconds.
 *
 * - How often code has to run before it is compiled with all its optimisations, and how much of what it calls is compiled with it, once
 *   more for each caller: most of that would not have paid for the work when the run ends, which a second thread does. Code that is asked a
 *   thousand times as often still gets it.
 * - By how much the heap may grow before it is searched: of what a KEP was read into nothing is left when the next one is read.
 *
 * Nothing here may change what code that has run already expects: with `--no-regexp-tier-up`, set when the process was under way, a regular
 * expression that had been asked once ended the process by SIGSEGV when it was asked again (Node.js 20, 22 and 24).
 */
const FLAGS: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=600000 --max-inlined-bytecode-size-cumulative=100 --heap-growing-percent=100',
  '12': '--invocation-count-for-turbofan=20000',
};

/** Sets what suits short runs, where that saves something; later versions decide well by themselves. */
export function suitShortRuns(): void {
  const flags = FLAGS[process.versions.v8.split('.', 1)[0] ?? ''];
  if (flags !== undefined) setFlagsFromString(flags);
}

/**
 * Sets what suits a run in several threads: each collects what it has thrown away by itself. Help for that comes from the cores that the
 * other threads are at work on.
 */
export function suitThreads(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
