/** The words that promises are made of, as tables. All in lower case; verbs with all their forms. */
import { type Token } from '../../text/english/tokens.js';
/** What an answer can owe. */
export type Owed = 'test' | 'metric' | 'value' | 'text' | 'decision';
/** A table of words, written with blanks or line feeds between them. */
export declare function words(list: string): ReadonlySet<string>;
/** Forms of regular verbs, and irregular or doubling ones as they are. */
export declare function verbs(regular: string, ...asTheyAre: readonly string[]): ReadonlySet<string>;
/** Whether one of the words is in a table. */
export declare function has(tokens: readonly Token[], table: ReadonlySet<string>): boolean;
/** Things that an answer owes, by what they are. */
export declare const NOUNS: Readonly<Record<Owed, ReadonlySet<string>>>;
/** What is owed among the words, the nearest to their end first. */
export declare function nounIn(words: readonly Token[]): Owed | undefined;
/** What the word is of the things that can be owed; a part of a word with hyphens counts. */
export declare function kindOf({ word }: Token): Owed | undefined;
/** Work that is a test where the answer asks for tests or somebody performs it. */
export declare const TRIALS: ReadonlySet<string>;
/** Nouns that may be a metric's label or a part of the documentation when the author adds them. */
export declare const PARTS: ReadonlySet<string>;
/** To bring something into being that was not there. */
export declare const ADD: ReadonlySet<string>;
/** To find out by trying: with any object, the author's work. */
export declare const TRY: ReadonlySet<string>;
/** To find out by trying, or what a component does with its input. */
export declare const CHECK: ReadonlySet<string>;
/** To write down. */
export declare const WRITE: ReadonlySet<string>;
/** To come to a conclusion. */
export declare const DECIDE: ReadonlySet<string>;
/** To think about something: promises nothing unless a point is named. */
export declare const CONSIDER: ReadonlySet<string>;
/** A time to come that nobody names. */
export declare const LATER: ReadonlySet<string>;
/** Participles after "to be", "yet to be", "not yet": what is still owed. */
export declare const OUTSTANDING: ReadonlySet<string>;
/** Who speaks: the authors or the enhancement itself. */
export declare const AUTHORS: ReadonlySet<string>;
export declare const PROPOSALS: ReadonlySet<string>;
/** What stands for a noun said before. */
export declare const PRONOUNS: ReadonlySet<string>;
/** Whether a word may stand between a modal and its verb. */
export declare function isAdverb(word: string): boolean;
/** Verbs that lead to another one: "plan to add", "need to test"; what somebody is able to do is promised by nobody. */
export declare const LEADING: ReadonlySet<string>;
export declare const NEGATIONS: ReadonlySet<string>;
/** What turns a promise into a possibility. */
export declare const OPTIONAL: ReadonlySet<string>;
/** Nouns whose checks and updates are the system's. */
export declare const SYSTEM: ReadonlySet<string>;
/** Words that alone say that something is to come. */
export declare const PLACEHOLDERS: ReadonlySet<string>;
/** What a sentence consists of that names nothing but a point: `Deferred to beta`, `For GA.` */
export declare const BARE: ReadonlySet<string>;
/** Every verb that a promise can have. */
export declare const VERBS: ReadonlySet<string>;
/** Of `ADD`, what a component does to a metric by itself: `the counter will be increased`. */
export declare const EXPOSE: ReadonlySet<string>;
/** Verbs after a test that promise nothing: `the tests will fail`. */
export declare const IDLE: ReadonlySet<string>;
/** What is done to tests that are there: they owe as much as new ones. */
export declare const RESHAPE: ReadonlySet<string>;
/** What a test or a metric will be at a point: it is not so now. */
export declare const READY: ReadonlySet<string>;
/** How tests and metrics come into being by themselves. */
export declare const ARRIVE: ReadonlySet<string>;
/** What a short imperative says below the name of a stage: `Beta: add e2e tests`. */
export declare const BIDDING: ReadonlySet<string>;
/** What tests bring forth. */
export declare const OUTCOMES: ReadonlySet<string>;
/** To make good what is known to be lacking: a promise where a point is named. */
export declare const MEND: ReadonlySet<string>;
/** What a test's name describes when the sentence is not about the test: `the test framework will inspect`. */
export declare const ABOUT_TESTS: ReadonlySet<string>;
