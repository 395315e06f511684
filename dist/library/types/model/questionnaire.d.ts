import type { Question } from './template.js';
/** Sections of the questionnaire and the first stage at which their answers are due, in template order. */
export declare const SECTIONS: readonly {
    readonly heading: string;
    readonly stage: string;
}[];
/**
 * Questions younger than the rest and the first `latest-milestone` whose KEPs are asked them: `working-for-instance` came in
 * April 2021, `node-resource-exhaustion` in January 2023.
 */
export declare const SINCE: Readonly<Record<string, {
    readonly major: number;
    readonly minor: number;
}>>;
/** Every question of today's template, in its order. */
export declare const QUESTIONS: readonly Question[];
/**
 * Words of a heading or label as compared: lower case, letters and digits only, single blanks, the long forms of SLO and SLI
 * folded into the short ones.
 */
export declare const normalise: (text: string) => string;
