import type { Failure } from '../model/report.js';
import { NAME } from '../model/tool.js';
import { plural } from '../text/words.js';
import { logText, oneLine } from './escape.js';

/** One fault may stop every KEP: a few show what it is. */
const MOST = 3;

/** Which KEPs could not be judged and why, as lines for a log or a terminal; empty for none. */
export function failureLines(failures: readonly Failure[]): readonly string[] {
  const lines = failures
    .slice(0, MOST)
    .map(({ kep, message }) => `${NAME} failed on ${kep}: ${message} (this is a bug: please report it)`);
  const more = failures.length - MOST;
  return [...lines, ...(more > 0 ? [`${NAME} failed on ${plural(more, 'more KEP')}`] : [])].map((line) =>
    logText(oneLine(line)),
  );
}
