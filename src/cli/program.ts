/** The command line as a process: what its streams and its end are to whoever started it. */
import module from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { suitShortRuns } from '../node/engine.js';

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

// Not awaited: a module that awaits is bundled into a function, which Node reads twice.
void start();

async function start(): Promise<void> {
  // A thread of a run over many KEPs is this program, too.
  if (!isMainThread && (await import('../node/threads.js')).ownStart() !== undefined) {
    const { judgeShare } = await import('./crew.js');
    await judgeShare(process);
  } else await main();
}

async function main(): Promise<never> {
  const { run } = await import('./run.js');
  process.exitCode ||= await run(process.argv, process, process.argv[1]);

  // All is said as soon as it is written: what the engine still compiles and collects beside that is for nobody.
  const written = [process.stdout, process.stderr].map(
    (stream) => new Promise<unknown>((resolve) => stream.write('', resolve)),
  );
  await Promise.all(written);
  module.flushCompileCache?.();
  process.exit();
}
