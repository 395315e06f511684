import type { PromisePoint } from '../../model/readme.js';
import { type Token } from '../../text/english/tokens.js';
/** A point and the token that names it. */
export interface NamedPoint {
    readonly at: number;
    readonly point: PromisePoint;
}
/** The stage that comes after one, where there is one. */
export declare const NEXT: Readonly<Record<string, string>>;
/** Whether the word names a stage. */
export declare function isStage(word: string): boolean;
/** Whether a range speaks of a time to come without saying which: `before graduation`, `during implementation`, `later`. */
export declare function namesTime(tokens: readonly Token[], start: number, end: number): boolean;
/** Whether the stage that the word names only describes the next one: `the beta API`. */
export declare function isDescription(tokens: readonly Token[], at: number): boolean;
/** Every stage and release of a sentence that is a point in time, in their order. */
export declare function pointsIn(tokens: readonly Token[]): readonly NamedPoint[];
/**
 * The point that a promise at token `at` of the clause from `start` to `end` is put off to: the first one behind it, else the last one in
 * front of it that a preposition leads to.
 */
export declare function pointOf(tokens: readonly Token[], points: readonly NamedPoint[], at: number, start: number, end: number): PromisePoint | undefined;
/** The index of the first point of a sentence that something leads to. */
export declare function ledPoint(tokens: readonly Token[], points: readonly NamedPoint[]): NamedPoint | undefined;
