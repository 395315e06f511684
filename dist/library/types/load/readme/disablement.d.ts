/** What the answer to "Can the feature be disabled once it has been enabled?" says. */
import type { Answer, Readme } from '../../model/readme.js';
/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
export declare function disablementOf(answer: Answer | undefined): Readme['disablement'];
