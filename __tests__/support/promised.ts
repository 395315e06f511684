import { expect } from 'vitest';
import { promisesIn } from '../../src/load/readme/promises.js';
import { pointName } from '../../src/rules/facts/promises.js';
import { QUESTIONS, rowsOf } from './sentences.js';

/**
 * Expects of the answers below each question what they put off: rows `test beta | sentence`, for several sentences `test beta, metric | …`,
 * the sentence alone where nothing is put off. ` ¶ ` parts paragraphs. What is compared is every row of the table at once.
 */
export function expectPromises(table: Readonly<Record<string, string>>): void {
  const lines = rowsOf(table).map(([question, text, expected]) => {
    const read = promisesIn(QUESTIONS[question] ?? '', text.split(' ¶ ')).map(({ what, until }) =>
      until === undefined ? what : `${what} ${pointName(until)}`,
    );
    const line = (said: string): string =>
      said === '' ? `${question}: ${text}` : `${question}: ${said} | ${text}`;
    return [line(read.join(', ')), line(expected)];
  });
  expect(lines.map(([read]) => read)).toEqual(lines.map(([, expected]) => expected));
}
