/** The specification that a repository's KEPs are held to. */
import type { Section } from './readme.js';
import type { Release } from './release.js';
/** A PRR question as the template (or the built-in table) asks it. */
export interface Question {
    /** Stable id; for a question only a fork's template has: its heading in kebab-case. */
    readonly id: string;
    readonly heading: string;
    /** Older wordings of the heading. */
    readonly wordings: readonly string[];
    /** Heading of its section. */
    readonly section: string;
    /** First stage at which an answer is due. */
    readonly stage: string;
    /** First `latest-milestone` whose KEPs are asked it; always when absent. */
    readonly since?: Release;
}
/** The specification a repository's KEPs are held to, read from its own template. */
export interface Template {
    /** `undefined`: the built-in table serves. */
    readonly path: string | undefined;
    /** Why nobody can be held to it, with its README's path; `undefined`: it has been read. */
    readonly refused: {
        readonly path: string;
        readonly reason: string;
    } | undefined;
    readonly questions: readonly Question[];
    /** Keys of kep.yaml under "PRR answers are required at <stage>" → that stage. */
    readonly requiredKeys: ReadonlyMap<string, string>;
    /** Top-level keys of the template's metadata; `undefined` where it has none to read. */
    readonly keys: ReadonlySet<string> | undefined;
    /** Placeholder values of the template's kep.yaml that a KEP must replace, by key path (`feature-gates.name`). */
    readonly placeholders: ReadonlyMap<string, readonly string[]>;
    /** Whether the template's kep.yaml writes releases with a `v`: `v1.37`. */
    readonly releasesWithV: boolean;
    /** Title text of the template's README, e.g. `Your short, descriptive title`. */
    readonly title: string | undefined;
    /** The headings of the template's README; none without a template. */
    readonly sections: readonly Section[];
    /** Those of `sections` that words below their headings leave to the author: `If applicable, …`. */
    readonly optional: ReadonlySet<Section>;
    /** Whether the template's README has a table of contents between markers. */
    readonly hasToc: boolean;
    /** Question id → the template's own text below it. */
    readonly boilerplate: ReadonlyMap<string, Boilerplate>;
}
/** Template text of one question, normalised: what is not the author's. */
export interface Boilerplate {
    /** Options and labels: `feature gate name`. */
    readonly lines: ReadonlySet<string>;
    /** Instructions of the question and its section in one string, between blanks. */
    readonly prose: string;
}
