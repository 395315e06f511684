import { optimiseLate } from '../node/tiering.js';
import { runner } from './host.js';
import { run } from './run.js';

optimiseLate();
await run(runner());
