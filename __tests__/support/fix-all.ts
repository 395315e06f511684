import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import type { Report } from '../../src/model/report.js';

/** Files after the fixes of some rules, and what the same rules say then. */
export interface FixedTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** What was found before. */
  readonly before: Report;
  readonly after: Report;
}

/** Fixes everything that `rules` find in `files`, also what somebody has to look at. */
export async function fixAll(
  files: Readonly<Record<string, string>>,
  rules: readonly string[],
): Promise<FixedTexts> {
  const options = { config: DEFAULT_CONFIG, rules, unsafe: true };
  const before = await lint(memory(files), options);
  const { changes, report } = await fix(memory(files), options);
  const texts = { ...files, ...Object.fromEntries(changes.map(({ path, after }) => [path, after])) };
  return { texts, before, after: report };
}
