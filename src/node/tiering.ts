import { setFlagsFromString } from 'node:v8';

/**
 * By the version of V8: how often code has to run before it is compiled with all its optimisations, and how much of what it calls is
 * compiled with it, once more for each caller. A run over a repository is over before most of that has paid for the work, which a second
 * thread does; code that is asked a thousand times as often still gets it.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=600000 --max-inlined-bytecode-size-cumulative=100',
  '12': '--invocation-count-for-turbofan=20000',
};

/** Lets V8 wait longer before it optimises code, where that saves something; later versions decide well by themselves. */
export function optimiseLate(): void {
  const flag = PATIENCE[process.versions.v8.split('.', 1)[0] ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
}
