import { expect, test } from 'vitest';
import { dedent, read, underlined } from '../../support/readme.js';

/** The lines that each comment speaks of, and its text; its place is underlined. */
function spoken(questionnaire: string): readonly string[] {
  const readme = read(questionnaire);
  for (const { value, place } of readme.comments)
    expect(underlined(readme.text, place)).toBe(`<!-- ${value} -->`);
  return readme.comments.map(({ value, from, to }) => `${from}-${to} ${value}`);
}

test('a comment to this tool speaks of what it stands in', () => {
  // Lines 1 and 2 are the title's.
  const text = dedent(`
    Text. <!-- prr-lint-disable one: for all -->
    ## Production Readiness Review Questionnaire
    <!-- prr-lint-disable two: to the question -->
    Text.
    * **What are other known failure modes?** <!-- prr-lint-disable three: here -->
      <!-- of the author -->
      <!-- prr-lint-disable four: here -->

      #### Of the answer
    * **What specific metrics should inform a rollback?**
      <!-- prr-lint-disable five: there -->

    ## Drawbacks
    <!-- prr-lint-disable six: at the end -->
    None. <!-- prr-lint-disable seven: at the end -->
  `);
  expect(spoken(text)).toEqual([
    '1-17 prr-lint-disable one: for all',
    '4-6 prr-lint-disable two: to the question',
    '7-10 prr-lint-disable three: here',
    '7-10 prr-lint-disable four: here',
    '12-14 prr-lint-disable five: there',
    '15-17 prr-lint-disable six: at the end',
    '15-17 prr-lint-disable seven: at the end',
  ]);
});

test('a comment to this tool below the only heading speaks of all', () => {
  expect(spoken('Text.\n\n<!-- prr-lint-disable one: here -->')).toEqual(['1-5 prr-lint-disable one: here']);
  expect(spoken('Text.\n\n<!-- lint -->')).toEqual([]);
});
