import { type Ahead } from './promise-clauses.js';
import { type Situation } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What the verb puts off, if anything: who does it decides. */
export declare function active(ahead: Ahead, verb: string, situation: Situation): Owed | undefined;
