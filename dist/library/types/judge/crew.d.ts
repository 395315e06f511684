/** Others who judge a part of the KEPs, in threads of their own. */
import type { Config } from '../model/config.js';
import type { Failure } from '../model/report.js';
import { type PlainKep, type Shows } from './reported.js';
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
export type Told = Failure | (Omit<JudgedKep, 'reported' | 'used' | 'change'> & {
    readonly reported: PlainKep;
    /** Which of the configured ignores took something away. */
    readonly ignores: readonly number[];
});
/** Of a KEP that was judged on its own, not by a change. */
export declare function tell(one: JudgedKep | Failure, { ignores }: Config, shows: Shows): Told;
/** The outcomes of the KEPs in `directories`, in their order: of those that nobody else takes by `judge`, of the others as they are told. */
export declare function sharedOut(crewing: Crewing, directories: readonly string[], judge: (index: number) => Promise<JudgedKep | Failure>, { workspace, shows }: {
    readonly workspace: {
        readonly config: Config;
    };
    readonly shows: Shows;
}): AsyncGenerator<JudgedKep | Failure>;
