import type { Ahead } from './promise-clauses.js';
import { type Situation } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What the verb puts off, if anything: what it is done to decides. */
export declare function passive(ahead: Ahead, verb: string, situation: Situation): Owed | undefined;
