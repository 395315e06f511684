import { expect, test } from 'vitest';
import { markerAt } from '../../../src/load/readme/promise-markers.js';
import { PutsOff, promisesIn } from '../../../src/load/readme/promises.js';
import { tokensOf } from '../../../src/text/english/tokens.js';
import { QUESTIONS } from '../../support/sentences.js';

/** What a sentence puts off, as `test beta`. */
function said(question: string, sentence: string): string {
  return promisesIn(QUESTIONS[question] ?? '', [sentence])
    .map(({ what, until }) => [what, until?.stage].filter(Boolean).join(' '))
    .join(', ');
}

function isWhole(question: string, sentence: string): string {
  return new PutsOff(QUESTIONS[question] ?? '', [sentence]).isWhole() ? 'deferred' : '';
}

/** Each of the words of a list, in the sentence where it stands for the asterisk: all are read as the same. */
function expectEach(
  list: string,
  sentence: string,
  expected: string,
  read: (sentence: string) => string,
): void {
  const words = list.trim().split(/\s+/);
  const all = words.map((word) => sentence.replace('*', word));
  expect(all.filter((one) => read(one) !== expected)).toEqual([]);
}

const failures = (sentence: string): string => said('failures', sentence);
const moods = (sentence: string): string => {
  const tokens = tokensOf(sentence);
  return tokens.map((_, at) => markerAt(tokens, at)?.mood ?? '').join('');
};

test('words that an infinitive hangs on', () => {
  expectEach(
    `like love wish needed had supposed allow allows allowed allowing cause causes caused causing require requires required requiring
    likely able wanted appear appears seem seems considered assumed known guaranteed ready continues wait waits waiting order
    enough fail fails failed tend tends unlikely possible necessary configured used chance time prefer prefers preferred selected eligible
    set designed free forced request requests requested requesting ask asks asked asking mark marks marked`,
    'Pods * to be added',
    '',
    (sentence) => moods(sentence).replace('plan', ''),
  );
  expectEach(
    `require requires required requiring allow allows allowed allowing cause causes caused causing enable enables enabling expect
    expects expected expecting want wants force forces forcing need needs ask asks asked asking let lets permit permits permitted`,
    'They * pods to be added',
    '',
    moods,
  );
  expectEach('see keep list know', 'They * pods to be added', 'to-be', moods);
});

test('verbs that make a statement of a phrase', () => {
  expectEach(
    `is are was were am be been has have had does do did can could may might cover covers covered verify verifies verified test tested
    ensure ensures exist exists exercise exercises check checks show shows run runs ran added passed use uses used done completed
    performed see validate validates validated implemented merged introduced provides enables`,
    'E2e tests in beta * pods.',
    '',
    failures,
  );
  expectEach('for with of and, on', 'E2e tests in beta * pods.', 'test beta', failures);
});

test('words that a question starts with', () => {
  expectEach(
    'will would should is are was were does do did can could has have what how why when where which who',
    '* a test planned for beta?',
    '',
    failures,
  );
  expectEach('for then so', '* a test planned for beta?', 'test beta', failures);
});

test('words that stand in front of what is not needed', () => {
  expectEach(
    'this it is are will be section question no , - the currently',
    '* n/a for alpha',
    'text beta',
    failures,
  );
  expectEach('kubelet pods seldom', '* n/a for alpha', '', failures);
  expectEach('until till before prior only', 'N/A * beta', 'text beta', failures);
  expectEach(
    'for in at during with',
    'N/A * alpha because of what the list of the kubelet has',
    'text beta',
    failures,
  );
});

test('words that lead to a point and nothing else', () => {
  expectEach(
    'for in at by before with until till after prior',
    '* the beta release',
    'text beta',
    (sentence) => failures(sentence).replace('text stable', 'text beta'),
  );
  expectEach(
    'to required needed pending planned targeted deferred',
    'Will be * - for beta',
    'text beta',
    failures,
  );
  expectEach('the this section', '* beta release', '', failures);
});

test('words that say nothing by themselves', () => {
  const upgrade = (sentence: string): string => isWhole('upgrade', sentence);
  expectEach(
    'no none nope not yet n a na currently ok see issue pr link here and so also still well now for in at before by until the',
    '*; it will be tested before beta.',
    'deferred',
    upgrade,
  );
  expectEach('kept rarely ever 7 pods', '*; it will be tested before beta.', '', upgrade);
  expectEach('no none nope', '*; it will be measured before beta.', '', (sentence) =>
    isWhole('resources', sentence),
  );
});

test('what a text is put off by, alone', () => {
  expectEach(
    'added filled updated determined provided completed defined documented decided described answered',
    'This will be *.',
    'deferred',
    (sentence) => isWhole('rollout', sentence),
  );
  expectEach('restarted kept evicted', 'This will be *.', '', (sentence) => isWhole('rollout', sentence));
});

test('what stands beside a promise', () => {
  const rollout = (sentence: string): string => isWhole('rollout', `TBD for beta. ${sentence}`);
  expectEach('This These They It That Those Which', '* will be short.', 'deferred', rollout);
  expectEach('will would should', 'This * be short.', 'deferred', rollout);
  expectEach('expectation goal idea intention aim purpose', 'The * is a list.', 'deferred', rollout);
  expectEach('kubelet list node', 'The * is a list.', '', rollout);
});

test('what tests are of', () => {
  expectEach(
    'for in on with that to from dealing around exercising covering',
    'Pods * tests will cover it',
    '',
    failures,
  );
  expectEach('unit e2e new of', 'Pods * tests will cover it', 'test', failures);
});

test('what a metric counts', () => {
  const slis = (sentence: string): string => said('slis', sentence);
  expectEach(
    'number count rate ratio duration latency cpu memory ram usage consumption utilisation utilization footprint',
    'We will report the * of it.',
    'metric',
    slis,
  );
  expectEach('expose add report export', 'We will * the number of it.', 'metric', slis);
  expectEach('list name field', 'We will report the * of it.', '', slis);
});

test('what is said of this', () => {
  expectEach(
    'in out on as with when once after before during until for soon',
    'We will describe this * it.',
    'text',
    failures,
  );
  expectEach('field pod release', 'We will describe this * it.', '', failures);
});
