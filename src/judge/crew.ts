/** Others who judge a part of the KEPs, in threads of their own. */
import type { Config } from '../model/config.js';
import type { Failure } from '../model/report.js';
import { type PlainKep, plainKep, reportedOf, type Shows } from './reported.js';
import type { JudgedKep } from './target.js';

/** Gets others to judge some of `directories` beside this thread; `undefined` where that is not worth it. */
export type Crew = (directories: readonly string[]) => Crewing | undefined;

/** Others at work. */
export interface Crewing {
  /** Takes the next KEP, by its index, which nobody else gets; `undefined` when all are taken. */
  next(): Promise<number | undefined>;
  /** What the others have told, by index, when they have no more to tell: of each KEP that they took. */
  end(): Promise<ReadonlyMap<number, Told>>;
}

/**
 * A judged KEP as one thread tells it to another, or a failure: plain data, since neither getters nor what is known by identity
 * get through.
 */
export type Told =
  | Failure
  | (Omit<JudgedKep, 'reported' | 'used' | 'change'> & {
      readonly reported: PlainKep;
      /** Which of the configured ignores took something away. */
      readonly ignores: readonly number[];
    });

/** Of a KEP that was judged on its own, not by a change. */
export function tell(one: JudgedKep | Failure, { ignores }: Config, shows: Shows): Told {
  if ('message' in one) return one;
  const { reported, used, change: _, ...rest } = one;
  const taken = ignores.flatMap((ignore, index) => (used.has(ignore) ? [index] : []));
  return { ...rest, reported: plainKep(reported, shows), ignores: taken };
}

/** What was told, under the same configuration. */
function hear(told: Told, { ignores }: Config, shows: Shows): JudgedKep | Failure {
  if ('message' in told) return told;
  const { reported, ignores: taken, ...rest } = told;
  return {
    ...rest,
    reported: reportedOf(reported, shows),
    change: undefined,
    used: new Set(taken.map((index) => ignores[index])),
  };
}

/** The outcomes of the KEPs in `directories`, in their order: of those that nobody else takes by `judge`, of the others as they are told. */
export async function* sharedOut(
  crewing: Crewing,
  directories: readonly string[],
  judge: (index: number) => Promise<JudgedKep | Failure>,
  { workspace, shows }: { readonly workspace: { readonly config: Config }; readonly shows: Shows },
): AsyncGenerator<JudgedKep | Failure> {
  const own = new Map<number, JudgedKep | Failure>();
  for (let index = await crewing.next(); index !== undefined; index = await crewing.next())
    own.set(index, await judge(index));
  const told = await crewing.end();
  for (const [index, kep] of directories.entries()) {
    const other = told.get(index) ?? { kep, message: 'the thread that took it told nothing' };
    yield own.get(index) ?? hear(other, workspace.config, shows);
  }
}
