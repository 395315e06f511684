/** The command line as a process: what its streams and its end are to whoever started it. */
import module from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { suitShortRuns } from '../node/engine.js';
import { isOwnThread } from '../node/thread.js';
import type { Program } from '../node/threads.js';

if (isMainThread) suitShortRuns();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure; a report that could not be written is.
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout && process.exitCode !== 2)
      process.stderr.write(`prr-lint: Cannot write to standard output (${error.code}): choose an --output\n`);
    process.exitCode = 2;
  });
}

/** Does what the process or the thread was started for; `self` is what its threads are started from. */
export async function start(self: Program): Promise<void> {
  if (isOwnThread()) {
    const { judgeShare } = await import('./crew.js');
    await judgeShare(process);
  } else await main(self);
}

async function main(self: Program): Promise<never> {
  const { run } = await import('./run.js');
  process.exitCode ||= await run(process.argv, process, self);

  // All is said as soon as it is written: what the engine still compiles and collects beside that is for nobody.
  const written = [process.stdout, process.stderr].map(
    (stream) => new Promise<unknown>((resolve) => stream.write('', resolve)),
  );
  await Promise.all(written);
  module.flushCompileCache?.();
  process.exit();
}
