import { runner } from './host.js';
import { run } from './run.js';

await run(runner());
