// Runs the Action in this process against a server whose answers are wrong at random, in thousands of schedules: each ends with the
// right verdict or with one clear sentence. `npm run fuzz:api -- --seconds 120 --seed 1`; a wrong one is printed with its seed.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { again, compiled } from './compiled-tests.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const [seconds, first] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isSafeInteger(first)) {
  console.error('Usage: npm run fuzz:api -- --seconds <number> --seed <integer>');
  process.exit(2);
}

const MODULE = '__tests__/support/api-schedules.js';

/** The scenario of a schedule: seven of eight read all from the API, in whole and in parts; the others start git, which takes its time. */
const scenarioOf = (seed) => (seed % 8 === 0 ? [0, 3, 4][(seed / 8) % 3] : 1 + (seed % 2));

if (isMainThread) await inThreads();
else parentPort.postMessage(await schedules(workerData));

/** Each thread has a repository of its own and every so many-th schedule. */
async function inThreads() {
  await compiled(MODULE);
  const threads = availableParallelism();
  const tallies = await Promise.all(
    Array.from({ length: threads }, async (_, part) => {
      const worker = new Worker(new URL(import.meta.url), {
        argv: process.argv.slice(2),
        workerData: { part, threads },
      });
      const [tally] = await once(worker, 'message');
      return tally;
    }),
  );
  const sum = (name) => tallies.reduce((all, tally) => all + tally[name], 0);
  const [right, broken, wrong] = [sum('right'), sum('broken'), sum('wrong')];
  console.log(
    `${right + broken + wrong} schedules from seed ${first}: ${right} right, ${broken} without a verdict and told so, ${wrong} wrong`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
}

async function schedules({ part, threads }) {
  const { randomOf, rightOutcomes, runOnce, spoiler, world } = await again(MODULE);
  const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-fuzz-'));
  process.env.GIT_CEILING_DIRECTORIES = scratch;
  const tally = { right: 0, broken: 0, wrong: 0 };
  try {
    const made = world(scratch);
    const right = [];
    for (const scenario of made.scenarios) right.push(await rightOutcomes(made, scenario));
    const end = Date.now() + seconds * 1000;
    let seed = first * 1_000_000 + part;
    const one = async () => {
      for (; Date.now() < end; ) {
        const mine = seed;
        seed += threads;
        const at = scenarioOf(mine);
        const scenario = made.scenarios[at];
        const outcome = await runOnce(made, scenario, spoiler(randomOf(mine))).catch((error) => ({
          error: error.message,
        }));
        if ('broken' in outcome) tally.broken += 1;
        else if (right[at].some((one) => isDeepStrictEqual(outcome, one))) tally.right += 1;
        else {
          tally.wrong += 1;
          console.log(`Wrong: ${scenario.name}, schedule ${mine}: ${JSON.stringify(outcome)}`);
        }
      }
    };
    // While one waits, another works.
    await Promise.all(Array.from({ length: 8 }, one));
    return tally;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
