import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
/**
 * The first directory directly under a root that is named like a template: `NNNN-Template`, `0000-kep-template`, `template`; where metadata
 * has no file of its own also such a document: `proposal_template.md`.
 */
export declare function findTemplate(files: Files, { roots, metadata }: Pick<Config, 'roots' | 'metadata'>): Promise<string | undefined>;
