import { promisesIn } from '../../src/load/readme/promises.js';
import { QUESTIONS, rowsOf } from './sentences.js';

/** Rows `expected | sentence` below the short name of a question. */
type Table = Readonly<Record<string, string>>;

/** What an answer puts off, as `test beta, metric v1.36`; empty when that is nothing. */
export function said(question: string, ...paragraphs: readonly string[]): string {
  return promisesIn(QUESTIONS[question] ?? '', paragraphs)
    .map(({ what, until }) => {
      const point = until?.stage ?? (until?.release ? `v1.${until.release.minor}` : '');
      return `${what} ${point}`.trim();
    })
    .join(', ');
}

/** The rows of a table, each in one line: `upgrade: test beta | Will be tested in beta.` */
export function linesOf(table: Table): readonly string[] {
  return rowsOf(table).map(([question, sentence, expected]) => `${question}: ${expected} | ${sentence}`);
}

/** The same with what is read of each sentence. */
export function read(table: Table): readonly string[] {
  return rowsOf(table).map(
    ([question, sentence]) => `${question}: ${said(question, sentence)} | ${sentence}`,
  );
}

/** Rows `expected | phrase` with each phrase put into `frame` for its `…`. */
export function framed(frame: string, rows: string): string {
  return rows.replace(
    /^\s*(.*\| )?(.*\S)$/gm,
    (_, expected = '', phrase) => `${expected}${frame.replace('…', () => phrase.trim())}`,
  );
}
