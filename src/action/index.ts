import { suitShortRuns } from '../node/engine.js';
import { runner } from './host.js';
import { run } from './run.js';

suitShortRuns();
// Not awaited: a module that awaits is bundled into a function, which Node reads twice.
void run(runner());
