/** Values of a template that its proposals have as well: a license, a mailing list. They are nobody's to replace. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Template } from '../model/template.js';
/**
 * The placeholders that no majority of the proposals at `paths` keeps; asks a dozen of them, spread over all. In kubernetes/enhancements, where
 * the template is written for strict tools, all of them are placeholders.
 */
export declare function withoutConstants(placeholders: Template['placeholders'], files: Files, config: Config, paths: readonly string[]): Promise<Template['placeholders']>;
