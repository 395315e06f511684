import type { YAMLError } from 'yaml';
import type { Problem } from '../../model/finding.js';
import type { Places } from './places.js';
import type { Tokens } from './tokens.js';
/**
 * What the YAML parser has to say, in words that tell what to write. At most one problem per line: the first is the cause, the
 * others are what the parser made of it.
 */
export declare function syntaxProblems(errors: readonly YAMLError[], tokens: Tokens, { text, range }: Places): Generator<Problem>;
/** The first character that no YAML file may hold, wherever it stands. */
export declare function controlCharacter({ text, range }: Places): readonly Problem[];
/** Tabs before comments and on blank lines: YAML allows them, the parser of the KEP process trips over many of them. */
export declare function strayTabs({ scalars, flows }: Tokens, { text, range }: Places): readonly Problem[];
