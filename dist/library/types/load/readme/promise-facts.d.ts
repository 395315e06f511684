/** What the grammar of promises asks of a run of words. */
import { type Token } from '../../text/english/tokens.js';
import { type Owed } from './promise-words.js';
/** What the question asks for: where it asks for tests, "it will be covered" speaks of them. */
export interface Asked {
    readonly test: boolean;
    readonly metric: boolean;
    readonly value: boolean;
}
/** A promise within a sentence: token range of its clause and the token that shows it. */
export interface Found {
    readonly what: Owed;
    readonly at: number;
    readonly start: number;
    readonly end: number;
    /** Where it starts to speak of what is owed. */
    readonly from: number;
}
/** A clause and what is known around it. */
export interface Situation {
    readonly asked: Asked;
    /** Whether the clause names a stage or a release. */
    readonly point: boolean;
    readonly tokens: readonly Token[];
}
/** A word in its sentence, and what the question asks for. */
export interface Sight {
    readonly tokens: readonly Token[];
    readonly at: number;
    readonly asked: Asked;
}
/** What is owed, if a word that is looked for says so where it stands. */
export type Reader = (sight: Sight) => Owed | undefined;
/** Readers by the words that they look for, which are written with blanks between them. */
export declare function readersOf(entries: readonly (readonly [string, Reader])[]): ReadonlyMap<string, Reader>;
/** What has to be there for a stage; of the others a sentence may speak for many reasons. */
export declare function testOrMetric(noun: Owed | undefined): Owed | undefined;
/** What can be missing by itself, not only in the text. */
export declare function testMetricOrValue(noun: Owed | undefined): Owed | undefined;
/** An identifier such as a metric has: `scheduler_hints_total`. */
export declare function hasMetricName(tokens: readonly Token[]): boolean;
/** Whether nothing but `this`, `it` and the like is named. */
export declare function isPronoun(tokens: readonly Token[]): boolean;
/** Who does it, after "by"; a test that covers something is not who. What is done at the providers is theirs. */
export declare function isBySystem(object: readonly Token[]): boolean;
/** What the answer's question asks for, if anything. */
export declare function impliedBy({ test, metric, value }: Asked): Owed | undefined;
/** What the answer's question asks for, or its text. */
export declare function implied(asked: Asked): Owed;
export declare function firstNoun(tokens: readonly Token[]): Owed | undefined;
export declare const EXISTING: RegExp;
export declare const MEASURE: RegExp;
/** `There will be unit tests`, `there will be a metric`, `there will be further investigation`. */
export declare function existing(object: readonly Token[], verb: string): Owed | undefined;
/** Whether the word at `at` stands in a clause of condition, time or place. */
export declare function isConditional(tokens: readonly Token[], at: number): boolean;
