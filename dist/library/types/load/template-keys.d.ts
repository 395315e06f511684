import type { Template } from '../model/template.js';
/** What a template's kep.yaml says. */
export type FromYaml = Partial<Pick<Template, 'requiredKeys'>> & Pick<Template, 'keys' | 'placeholders' | 'releasesWithV'>;
/** Reads the text of a template's kep.yaml; `undefined` for one that holds no keys. Never throws. */
export declare function readKeys(text: string): FromYaml | undefined;
/** Texts of some YAML by their key path, as `placeholders` has them. Never throws. */
export declare function textsIn(text: string): ReadonlyMap<string, ReadonlySet<string>>;
/** A stage as templates speak of it. */
export declare function stageName(word: string): string;
