import { expect, test } from 'vitest';
import { read, TEMPLATE } from '../../support/readme.js';

const SLOS = 'What are the reasonable SLOs (Service Level Objectives) for the enhancement?';
/** The questions of the sections that the answers below stand in, in the template's order. */
const [, , OBJECTIVES, INDICATORS, MISSING, SERVICES] = TEMPLATE.questions
  .filter(({ section }) => section === 'Monitoring Requirements' || section === 'Dependencies')
  .map(({ heading }) => heading);

/** The state of an answer about indicators, between two others: that about objectives and that about missing metrics. */
function pointing([text, before = 'N/A', after = 'TBD before GA.']: readonly (string | undefined)[]): string {
  const answers = [
    [OBJECTIVES, before],
    [INDICATORS, text],
    [MISSING, after],
  ].map(([heading, answer]) => `###### ${heading}\n\n${answer}`);
  const { answers: found } = read(`## PRR Questionnaire\n\n${answers.join('\n\n')}`);
  return found.get('slis')?.state ?? '';
}

test('an answer that points to the one above is worth what that is', () => {
  const above = [
    'See above',
    'see above.',
    'SEE ABOVE!',
    '- See above',
    '(See above.)',
    'Please see above.',
    'Same as above.',
    'The same as above.',
    'Same answer as above',
    'The same answer as above',
    'Same like above',
    'Refer to the above.',
    'Please refer to above',
    'Ditto',
    'The  same\nas  above',
    'Ditto.',
    'Ditto above',
    'As above.',
    'As described above.',
    'As stated above.',
    'As mentioned above.',
    'As explained above.',
    'As in the question above.',
    'As described in the answer above.',
    'See the previous question.',
    'See previous answer',
    'See the previous one.',
    'See previous.',
    'See the answer above',
    'See answer above.',
    'See the question above',
    'See in the question above',
    'See the answer to the previous question.',
    'See the answer to question above',
    'Same as the answer of the previous question',
    'Same as in the previous answer.',
    `See ${SLOS}`,
    `Same as ${SLOS}`,
    'See "What are the reasonable SLOs for this feature"?',
  ];
  expect(above.filter((text) => pointing([text]) !== 'na')).toEqual([]);
});

test('a pointer is worth what it points to, and more than a pointer is an answer', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    // what stands above
    ['na', 'See above.', 'N/A'],
    ['unanswered', 'See above.', 'TBD'],
    ['unanswered', 'See above.', ''],
    ['deferred', 'See above.', 'TBD before GA.'],
    ['answered', 'See above.', '99 % within a second.'],
    // what stands below
    ['deferred', 'See below.'],
    ['deferred', 'As below'],
    ['deferred', 'See the next question.'],
    ['deferred', 'See next answer'],
    ['deferred', 'See the next one.'],
    ['deferred', 'See next'],
    ['deferred', 'Same as the answer to the next question'],
    ['deferred', 'See the answer below.'],
    ['deferred', 'As described in the answer below'],
    ['answered', 'See below.', 'N/A', 'None is missing.'],
    ['na', `See ${SLOS}`],
    // another answer that nobody gave, or a question that nobody asks
    ['unanswered', `See ${SERVICES}`],
    // its own section and question
    ['unanswered', 'See Monitoring Requirements.'],
    ['unanswered', 'See the Monitoring Requirements section.'],
    ['unanswered', 'See section Monitoring Requirements above'],
    ['unanswered', 'See the section "Monitoring Requirements" below.'],
    ['unanswered', `See ${INDICATORS}`],
    // another section, or more than a pointer
    ['answered', 'See Test Plan.'],
    ['answered', 'See the section Monitoring Requirements of the parent.'],
    ['answered', 'See the list of the parent, below which they stand'],
    ['answered', 'See the answer above for the kubelet.'],
    ['answered', 'See above: `a_total` counts them.'],
    ['answered', 'Foresee above'],
    ['answered', 'The kubelet, see above'],
    ['answered', 'As the answer above'],
    ['answered', 'As in 1.36 the kubelet has one.'],
    ['answered', 'Asin above'],
    ['answered', 'Seen above'],
    ['answered', 'See the kubelet below'],
    ['answered', 'Above'],
    ['answered', 'See [above](https://example.org).'],
  ];
  expect(rows.map(([, ...answers]) => [pointing(answers), ...answers])).toEqual(rows);
});

test('a long answer says something besides the question that it points to', () => {
  const long = (length: number): string => `${`See ${SLOS} `.padEnd(length - 1, 'and so on ')}.`;
  expect(long(160)).toHaveLength(160);
  expect(long(161)).toHaveLength(161);
  expect([pointing([long(160)]), pointing([long(161)])]).toEqual(['na', 'answered']);
});

test('what stands above or below is what the README asks', () => {
  const states = (...asked: readonly (readonly [string | undefined, string])[]): readonly string[] => {
    const text = asked.map(([heading, answer]) => `###### ${heading}\n\n${answer}`).join('\n\n');
    const { answers } = read(`## PRR Questionnaire\n\n${text}`);
    return [...answers.values()].map(({ state }) => state).filter((state) => state !== 'missing');
  };
  expect(states([OBJECTIVES, 'N/A'], [SERVICES, 'See above.'])).toEqual(['na', 'na']);
  expect(states([OBJECTIVES, 'See below.'], [SERVICES, 'TBD'])).toEqual(['unanswered', 'unanswered']);
  expect(states([OBJECTIVES, 'N/A'], [INDICATORS, 'See above.'], [MISSING, 'See above.'])).toEqual([
    'na',
    'na',
    'na',
  ]);
  expect(states([OBJECTIVES, 'See above.'], [INDICATORS, 'A dashboard.'])).toEqual(['answered', 'answered']);
  expect(states([INDICATORS, 'A dashboard.'], [MISSING, 'See below.'])).toEqual(['answered', 'answered']);
});

test('prose of a section whose questions are gone points to nothing', () => {
  const { answers } = read(
    `## PRR Questionnaire\n\n###### ${OBJECTIVES}\n\nN/A\n\n### Dependencies\n\nSee above.\n`,
  );
  expect(answers.get('dependent-services')).toMatchObject({ state: 'missing', text: 'See above.' });
});

test('what only points to another answer has no words that are pending', () => {
  const { answers } = read(`## PRR Questionnaire\n\n###### ${OBJECTIVES}\n\nSee Monitoring Requirements.`);
  expect(answers.get('slos')).not.toHaveProperty('pending');
  expect(answers.get('slos')).toMatchObject({ text: 'See Monitoring Requirements.', promises: [] });
});
