/** The page of a job on GitHub: a file of the runner's that each step may add Markdown to. */
import { appendFileSync, type Stats, statSync } from 'node:fs';
import { UsageError } from '../model/errors.js';
import { byteLength } from '../text/bytes.js';

/** GitHub takes so many bytes of a step; of more it shows nothing and says so among the errors of the run. */
const LIMIT = 1024 * 1024;

const CUT = '_The end is left out: GitHub takes no more than 1 MiB from a step._\n\n';

/**
 * Adds Markdown to the file that the runner calls `GITHUB_STEP_SUMMARY`. What does not fit is cut at the end of a line, and the first line
 * says so. Throws `UsageError` where there is no such file or no room in it, and what the system says where it cannot be written.
 */
export function addToSummary(text: string, path: string | undefined): void {
  if (!path) throw new UsageError('the runner names no file for it in GITHUB_STEP_SUMMARY');
  const file: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) throw new UsageError('the file that GITHUB_STEP_SUMMARY names does not exist');
  if (!file.isFile() && !file.isCharacterDevice())
    throw new UsageError('GITHUB_STEP_SUMMARY names what is no file');
  const room = LIMIT - (file.isFile() ? file.size : 0);
  appendFileSync(path, fitted(text, room));
}

function fitted(text: string, room: number): string {
  if (byteLength(text) <= room) return text;
  let left = room - byteLength(CUT);
  let end = 0;
  for (const line of text.split(/(?<=\n)/)) {
    left -= byteLength(line);
    if (left < 0) break;
    end += line.length;
  }
  if (end === 0) throw new UsageError('this step has written 1 MiB already, and GitHub takes no more');
  return CUT + text.slice(0, end);
}
