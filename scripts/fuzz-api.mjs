// Runs the Action in this process against a server whose answers are wrong at random, in thousands of schedules: each ends with the
// right verdict or with one clear sentence. `npm run fuzz:api -- --seconds 120 --seed 1`; a wrong one is printed with its seed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.cache', 'fuzz');
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const [seconds, first] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isSafeInteger(first)) {
  console.error('Usage: npm run fuzz:api -- --seconds <number> --seed <integer>');
  process.exit(2);
}

execFileSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '--project',
    '__tests__',
    '--noEmit',
    'false',
    '--outDir',
    OUT,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
// What the code reads beside itself.
for (const name of ['examples', 'data', 'docs', 'package.json']) {
  if (!existsSync(join(OUT, name)) && existsSync(join(ROOT, name)))
    symlinkSync(join(ROOT, name), join(OUT, name));
}
const { randomOf, runOnce, spoiler, world } = await import(
  pathToFileURL(join(OUT, '__tests__/support/api-schedules.js')).href
);

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-fuzz-'));
process.env.NO_PROXY = '127.0.0.1';
process.env.GIT_CEILING_DIRECTORIES = scratch;
// Where redirects lead that leave GitHub: whoever asks here has been led astray.
let strays = 0;
const elsewhere = createServer((_, response) => {
  strays += 1;
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});
await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));

const tally = { right: 0, broken: 0, wrong: 0 };
try {
  const made = world(scratch);
  const right = [];
  for (const scenario of made.scenarios) right.push(await runOnce(made, scenario));
  const end = Date.now() + seconds * 1000;
  for (let seed = first * 1_000_000; Date.now() < end; seed++) {
    const at = seed % made.scenarios.length;
    const scenario = made.scenarios[at];
    const spoil = spoiler(randomOf(seed), `http://127.0.0.1:${elsewhere.address().port}`);
    const outcome = await runOnce(made, scenario, spoil).catch((error) => ({ error: error.message }));
    if ('broken' in outcome) tally.broken += 1;
    else if (isDeepStrictEqual(outcome, right[at])) tally.right += 1;
    else {
      tally.wrong += 1;
      console.log(`Wrong: ${scenario.name}, schedule ${seed}: ${JSON.stringify(outcome)}`);
    }
  }
} finally {
  elsewhere.close();
  rmSync(scratch, { recursive: true, force: true });
}
const all = tally.right + tally.broken + tally.wrong;
console.log(
  `${all} schedules from seed ${first}: ${tally.right} right, ${tally.broken} without a verdict and told so, ${tally.wrong} wrong, ${strays} requests led astray`,
);
process.exitCode = tally.wrong + strays > 0 ? 1 : 0;
