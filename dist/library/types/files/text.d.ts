import type { Files } from './door.js';
/** The text at `path`; `undefined` where there is none to read. */
export declare function readText(files: Files, path: string): Promise<string | undefined>;
