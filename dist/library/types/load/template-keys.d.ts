import type { Template } from '../model/template.js';
/** What a template's kep.yaml says. */
export type FromYaml = Partial<Pick<Template, 'requiredKeys' | 'keys' | 'placeholders' | 'releasesWithV'>>;
/** Reads the text of a template's kep.yaml; one that holds no keys says nothing. Never throws. */
export declare function readKeys(text: string): FromYaml;
/** A stage as templates speak of it. */
export declare function stageName(word: string): string;
