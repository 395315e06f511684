/** What looks like a KEP where KEPs are looked for, and is none. */
import type { Entry } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Stray } from '../model/kep.js';
/** Strays among the entries of a directory in which KEPs lie; what they hold is not looked at. */
export declare function straysAmong(directory: string, entries: readonly Entry[]): readonly Stray[];
/** What a directory that is no KEP, and holds none, looks like; `undefined` for anything else than a KEP. */
export declare function strayAt(directory: string, entries: readonly Entry[], config: Config): Stray | undefined;
