// Runs the Action in this process against a server whose answers are wrong at random, in thousands of schedules: each ends with the
// right verdict or with one clear sentence. `npm run fuzz:api -- --seconds 120 --seed 1`; a wrong one is printed with its seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { compiled } from './compiled-tests.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const [seconds, first] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isSafeInteger(first)) {
  console.error('Usage: npm run fuzz:api -- --seconds <number> --seed <integer>');
  process.exit(2);
}

const { randomOf, runOnce, spoiler, world } = await compiled('__tests__/support/api-schedules.js');

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-fuzz-'));
process.env.GIT_CEILING_DIRECTORIES = scratch;

/** The scenario of a schedule: seven of eight read all from the API, in whole and in parts; the others start git, which takes its time. */
const scenarioOf = (seed) => (seed % 8 === 0 ? [0, 3, 4][(seed / 8) % 3] : 1 + (seed % 2));
const tally = { right: 0, broken: 0, wrong: 0 };
try {
  const made = world(scratch);
  const right = [];
  for (const scenario of made.scenarios) right.push(await runOnce(made, scenario));
  const end = Date.now() + seconds * 1000;
  let seed = first * 1_000_000;
  const one = async () => {
    for (; Date.now() < end; ) {
      const mine = seed++;
      const at = scenarioOf(mine);
      const scenario = made.scenarios[at];
      const outcome = await runOnce(made, scenario, spoiler(randomOf(mine))).catch((error) => ({
        error: error.message,
      }));
      if ('broken' in outcome) tally.broken += 1;
      else if (isDeepStrictEqual(outcome, right[at])) tally.right += 1;
      else {
        tally.wrong += 1;
        console.log(`Wrong: ${scenario.name}, schedule ${mine}: ${JSON.stringify(outcome)}`);
      }
    }
  };
  // While one waits, another works.
  await Promise.all(Array.from({ length: 8 }, one));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const all = tally.right + tally.broken + tally.wrong;
console.log(
  `${all} schedules from seed ${first}: ${tally.right} right, ${tally.broken} without a verdict and told so, ${tally.wrong} wrong`,
);
process.exitCode = tally.wrong > 0 ? 1 : 0;
