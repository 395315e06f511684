import type { Config } from '../model/config.js';
import type { Survey } from './survey.js';
/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
export declare function leadsTo(found: Survey, config: Config, written: string): readonly string[];
/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
export declare function isShared(path: string, { aliases, path: configPath, template }: Config): boolean;
