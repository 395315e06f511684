import { describe, expect, test } from 'vitest';
import { read, TEMPLATE, underlined, wholeAnswer } from '../../support/readme.js';

const PRR = '## PRR Questionnaire';
const MODES = 'What are other known failure modes?';
const METRICS = 'What specific metrics should inform a rollback?';
const CALLS = 'Will enabling / using this feature result in any new API calls?';

/** Question → the author's words, of the questions that a text asks. */
function texts(...pieces: readonly string[]): Record<string, string> {
  const { answers } = read(pieces.join('\n\n'));
  return Object.fromEntries(
    [...answers].filter(([, { state }]) => state !== 'missing').map(([id, { text }]) => [id, text]),
  );
}

describe('an answer', () => {
  const answer = (...pieces: readonly string[]): string | undefined => texts(...pieces)['failure-modes'];

  test('stands in the questionnaire', () => {
    expect(
      texts('## Design', `### ${MODES}`, 'One.', PRR, `### ${METRICS}`, 'Two.', '## Rest', `### ${CALLS}`),
    ).toEqual({ 'rollback-metrics': 'Two.' });
    // Without a heading it ends at one that asks almost the same.
    expect(
      Object.keys(
        texts(
          `#### ${MODES}`,
          `#### ${METRICS}`,
          `#### ${CALLS}`,
          '### What are the reasonble SLOs for this feature?',
        ),
      ),
    ).toEqual(['rollback-metrics', 'new-api-calls', 'failure-modes']);
    expect(texts('## Design', `### ${MODES}`, 'One.')).toEqual({});
    const none = read([PRR, `### ${MODES}`, 'One.'].join('\n\n'), { ...TEMPLATE, questions: [] });
    expect([none.questionnaire, none.answers.size]).toEqual([undefined, 0]);
  });

  test('ends at a heading of the level of the sections', () => {
    expect(answer(PRR, '### Troubleshooting', `##### ${MODES}`, 'One.', '#### More', 'Two.')).toBe(
      'One.\nTwo.',
    );
    expect(answer(PRR, '### Troubleshooting', `##### ${MODES}`, 'One.', '### More', 'Two.')).toBe('One.');
    // The highest of them tells which one that is, and each ends an answer.
    expect(
      answer(PRR, '#### Scalability', '### Troubleshooting', `##### ${MODES}`, 'One.', '#### More', 'Two.'),
    ).toBe('One.\nTwo.');
    expect(answer(PRR, '### Troubleshooting', `##### ${MODES}`, 'One.', '#### Scalability', 'Two.')).toBe(
      'One.',
    );
    expect(answer(PRR, '### Troubleshooting', `##### ${MODES}`, 'One.', 'Scalability', 'Two.')).toBe(
      'One.\nScalability\nTwo.',
    );
  });

  test('ends at a heading above the questions where there are no sections', () => {
    expect(answer(PRR, `##### ${MODES}`, 'One.', '##### More', 'Two.')).toBe('One.\nTwo.');
    expect(answer(PRR, `##### ${MODES}`, 'One.', '#### More', 'Two.')).toBe('One.');
    expect(answer(PRR, `#### ${METRICS}`, `##### ${MODES}`, 'One.', '#### More', 'Two.')).toBe('One.\nTwo.');
    expect(answer(PRR, `##### ${METRICS}`, `- **${MODES}** One.`, '##### More', 'Two.')).toBe('One.\nTwo.');
    expect(answer(PRR, `- **${MODES}** One.`, '###### More', 'Two.')).toBe('One.');
  });

  test('ends at a question of the author', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['###### Who is on call?', 'One.'],
      ['###### Who is on call? <!-- a -->', 'One.'],
      ['###### Who? Nobody.', 'One.\nTwo.'],
      ['- **Who is on call today?**', 'One.'],
      ['- **Who is on call then?**', 'One.\nWho is on call then?\nTwo.'],
      ['- **Who is on call today? Nobody.**', 'One.\nWho is on call today? Nobody.\nTwo.'],
      ['- **So** who is on call today?', 'One.\nSo who is on call today?\nTwo.'],
      ['**Who is on call today?**', 'One.\nWho is on call today?\nTwo.'],
      ['- Three.\n  - **Who is on call today?**', 'One.\nThree.\nWho is on call today?\nTwo.'],
      ['- Three.\n\n  **Who is on call today?**', 'One.\nThree.\nWho is on call today?\nTwo.'],
      ['- Who is on call today?', 'One.\nWho is on call today?\nTwo.'],
    ];
    expect(rows.map(([own]) => [own, answer(PRR, `##### ${MODES}`, 'One.', own, 'Two.')])).toEqual(rows);
  });

  test('starts in the line of its question', () => {
    const pending = (question: string, body = ''): unknown => {
      const readme = read([PRR, question, body].join('\n\n'));
      const { text, pending } = wholeAnswer(readme, 'new-api-calls');
      return [text, ...pending.map(({ place }) => underlined(readme.text, place))];
    };
    expect(pending(`##### ${CALLS} One.`, 'Two.')).toEqual(['One.\nTwo.']);
    expect(pending(`##### ${CALLS.replace('API', '`API`')} One, see \`TODO\`.`)).toEqual(['One, see TODO.']);
    expect(pending(`##### ${CALLS} \`XXX\` is the only one.`)).toEqual(['XXX is the only one.']);
    expect(pending(`##### ${CALLS} One, TODO.`)).toEqual(['One, TODO.', 'TODO']);
    expect(pending(`- **${CALLS}** **One**, TODO.`)).toEqual(['One, TODO.', 'TODO']);
  });

  test('has the comments of the template below its question', () => {
    const COMMENT = '<!--\nName everything that a user who never asked for the feature could notice.\n-->';
    const comments = (...pieces: readonly string[]): readonly string[] => {
      const readme = read([PRR, ...pieces].join('\n\n'));
      const { comments } = wholeAnswer(readme, 'default-behavior');
      return comments.map(({ place }) => underlined(readme.text, place));
    };
    const question = '###### Does enabling the feature change any default behavior?';
    expect(comments(question, COMMENT, 'No.')).toEqual([COMMENT]);
    expect(comments(question, 'No.', COMMENT)).toEqual([COMMENT]);
    expect(comments(question, 'No.', `###### ${MODES}`, COMMENT)).toEqual([]);
    expect(comments(`###### ${MODES}`, COMMENT, question, 'No.')).toEqual([]);
    expect(comments(question, 'No.', '## Rest', COMMENT)).toEqual([]);
    expect(comments(`- **${question.slice(7)}**\n  <!-- ${COMMENT.slice(5, -4)} -->`)).toHaveLength(1);
    expect(comments(question, `<details>\n${COMMENT}\n<b>No.</b>\n</details>`)).toEqual([]);
    expect(comments(question, `- <!-- ${COMMENT.slice(5, -4)} -->`, 'No.')).toEqual([]);
  });
});

test('the prose of a section is what its author wrote between its heading and its first question', () => {
  const prose = (...pieces: readonly string[]): string | undefined =>
    read([PRR, '### Troubleshooting', ...pieces].join('\n\n')).answers.get('failure-modes')?.text;
  expect(prose('One.', 'Two.')).toBe('One.\nTwo.');
  expect(prose('One.', '#### Part', '![](a.png)', 'Two.')).toBe('One.\nTwo.');
  expect(prose('One.', '### Part', 'Two.')).toBe('One.');
  expect(prose('One.', '### Scalability', 'Two.')).toBe('One.');
  expect(prose('This section must be completed when targeting beta to a release.', 'One.')).toBe('One.');
  expect(prose('![](a.png)')).toBe('');
  // The words of another section's template are the author's.
  const scalability = 'Reviewers must be able to judge the numbers.';
  expect(prose(scalability, 'One.')).toBe(`${scalability}\nOne.`);
  const own = read([PRR, '### Scalability', scalability, 'One.'].join('\n\n'));
  expect(own.answers.get('new-api-calls')?.text).toBe('One.');
});
