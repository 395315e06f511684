/**
 * The repository's own KEP template as specification: its questions, the stage each section is due at, the keys of kep.yaml that
 * are PRR answers, and the text that is the template's and not an author's.
 */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Template } from '../model/template.js';
import { type Sources } from './sources.js';
import { type FromYaml } from './template-keys.js';
/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
export declare const BUILT_IN: Template;
/**
 * Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. `proposals`, the
 * paths of those that are written from it, tell which of its values are no placeholders. Never throws on content: a README that is too much
 * for the parser is `refused`.
 */
export declare function loadTemplate(files: Files, config: Config, proposals?: readonly string[]): Promise<Template>;
/** The template that `sources` are; `keys` is what its metadata says. */
export declare function templateIn(sources: Pick<Sources, 'document' | 'metadata'>, config: Config, keys?: FromYaml | undefined): Template;
