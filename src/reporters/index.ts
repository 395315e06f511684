import { compactReporter } from './compact.js';
import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { rdjsonReporter } from './rdjson.js';
import type { Reporter } from './reporter.js';
import { sarifReporter } from './sarif.js';
import { markdownReporter } from './summary.js';
import { prettyReporter } from './terminal.js';

/** Every form that a report can have, for people first; the first is the one that is taken when nothing is asked for. */
export const reporters: readonly Reporter[] = [
  prettyReporter,
  compactReporter,
  markdownReporter,
  jsonReporter,
  sarifReporter,
  junitReporter,
  rdjsonReporter,
  githubReporter,
];
