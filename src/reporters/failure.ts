import type { Failure } from '../model/report.js';
import { NAME } from '../model/tool.js';
import { logText, oneLine } from './escape.js';

/** That a KEP could not be judged and why, as one line for a log or a terminal. */
export function failureLine({ kep, message }: Failure): string {
  return logText(oneLine(`${NAME} failed on ${kep}: ${message} (this is a bug: please report it)`));
}
