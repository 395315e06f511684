import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { randomOf, rightOutcomes, runOnce, spoiler, world } from '../support/api-schedules.js';

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-schedules-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** More of them, and other ones: `npm run fuzz:api -- --seconds 120 --seed 2`. */
const SCHEDULES = 15;
/** Each run of an Action starts processes; where many wait for the machine, that takes its time. */
const PATIENT = 300_000;

test(
  'no schedule of wrong answers makes a wrong verdict',
  async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', scratch);
    const made = world(scratch);
    let told = 0;
    for (const scenario of made.scenarios) {
      const right = await rightOutcomes(made, scenario);
      for (const one of right) expect(one, scenario.name).toHaveProperty('findings');
      for (let seed = 0; seed < SCHEDULES / made.scenarios.length; seed++) {
        const outcome = await runOnce(made, scenario, spoiler(randomOf(seed)));
        if ('broken' in outcome) told += 1;
        else expect(outcome, `${scenario.name}, seed ${seed}`).toBeOneOf([...right]);
      }
    }
    expect(told).toBeGreaterThan(0);
    vi.unstubAllEnvs();
  },
  PATIENT,
);
