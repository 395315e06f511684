#!/usr/bin/env node
import module from 'node:module';
import { optimiseLate } from '../node/tiering.js';

module.enableCompileCache?.();
optimiseLate();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure; a report that could not be written is.
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

const { run } = await import('./run.js');
const code = await run(process.argv, process);
process.exitCode ||= code;

// All is said as soon as it is written: what the engine still compiles and collects beside that is for nobody.
const written = [process.stdout, process.stderr].map(
  (stream) => new Promise<unknown>((resolve) => stream.write('', resolve)),
);
await Promise.all(written);
module.flushCompileCache?.();
process.exit();
