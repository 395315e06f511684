import type { Boilerplate } from '../../model/template.js';
/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
export declare function isLabel(text: string, { lines, prose }: Boilerplate): boolean;
/** Drops the sentences that are the template's instructions. */
export declare function withoutInstructions(text: string, boilerplate: Pick<Boilerplate, 'prose'>): string;
/** The first sentence that `withoutInstructions` drops from a text that it keeps some of. */
export declare function instructionAmong(text: string, value: string): string | undefined;
