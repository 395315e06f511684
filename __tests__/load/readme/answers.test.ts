import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/readme.js';
import { read, TEMPLATE, underlined, wholeAnswer } from '../../support/readme.js';

const SECTION = '### Scalability';
const CALLS = '###### Will enabling / using this feature result in any new API calls?';
const TYPES = '###### Will enabling / using this feature result in introducing new API types?';
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?';

const below = (...pieces: readonly string[]): string => `## PRR Questionnaire\n\n${pieces.join('\n\n')}\n`;

/** State and text of the answers to the two questions of a section. */
function both(...pieces: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const { answers } = read(below(...pieces));
  return ['new-api-calls', 'new-api-types'].map((id) => [answers.get(id)?.state, answers.get(id)?.text]);
}

test('the prose of a section stands for its questions where none has an answer of its own', () => {
  const empty = ['unanswered', ''];
  const gone = 'Nothing of this grows.';
  expect(both(SECTION, gone, CALLS, TYPES)).toEqual([
    ['answered', gone],
    ['answered', gone],
  ]);
  expect(both(SECTION, 'N/A', CALLS, TYPES)).toEqual([
    ['answered', 'N/A'],
    ['answered', 'N/A'],
  ]);
  const later = 'Will be filled in before beta.';
  expect(both(SECTION, later, CALLS, TYPES)).toEqual([
    ['deferred', later],
    ['deferred', later],
  ]);
  expect(both(SECTION, 'Names are kept in memory.', CALLS, TYPES)).toEqual([empty, empty]);
  expect(both(SECTION, gone, CALLS, TYPES, 'One.')).toEqual([empty, ['answered', 'One.']]);
  expect(both('### Dependencies', gone, CALLS, TYPES)).toEqual([empty, empty]);
  expect(both(SECTION, CALLS, TYPES)).toEqual([empty, empty]);
  // An answer to a question of another section answers nothing here.
  expect(both(SECTION, gone, CALLS, TYPES, SLIS, 'A metric.')).toEqual([
    ['answered', gone],
    ['answered', gone],
  ]);
  // Where the questions are gone their words are that of the section, whatever it says.
  const names = 'Names are kept in memory.';
  expect(both(SECTION, names)).toEqual([
    ['missing', names],
    ['missing', names],
  ]);
  expect(both(SECTION, names, TYPES, 'One.')).toEqual([
    ['missing', ''],
    ['answered', 'One.'],
  ]);
  expect(both('### Dependencies', names)).toEqual([
    ['missing', ''],
    ['missing', ''],
  ]);
  expect(both(SECTION, names, SLIS, 'One.')).toEqual([
    ['missing', names],
    ['missing', names],
  ]);
});

test('a missing question is known by the nearest heading, and put in where no prose stands for it', () => {
  const places = (text: string): unknown => {
    const readme = read(text);
    const answer = readme.answers.get('new-api-types') as Answer;
    if (answer.state !== 'missing') throw new Error('It is asked');
    const { path, start } = answer.place;
    expect(path).toBe('README.md');
    return [start && underlined(readme.text, answer.place), answer.insertion?.text];
  };
  expect(places(below(SECTION, CALLS, 'No.'))).toEqual([SECTION, `\n\n${TYPES}`]);
  expect(places(below(CALLS, 'No.'))).toEqual(['## PRR Questionnaire', `\n\n${TYPES}`]);
  expect(places(below(SECTION, 'Text.', CALLS, 'No.'))).toEqual([SECTION, undefined]);
  expect(places('## Design\n\nText.')).toEqual([undefined, undefined]);
});

/** What is read of the answer about indicators. */
function indicators(body: string) {
  const readme = read(below(SLIS, body));
  return { ...wholeAnswer(readme, 'slis'), show: (place: Answer['place']) => underlined(readme.text, place) };
}

describe('an answer', () => {
  test('goes from the first word of its author to the last', () => {
    const written = (body: string): string | undefined => {
      const { written, show } = indicators(body);
      return written && show(written);
    };
    expect(written('Keep what applies and remove the rest.\n\nOne.\n\n- two\n\n- [ ] Metrics')).toBe(
      'One.\n\n- two',
    );
    expect(written('- [x] Metrics\n- [ ] Other')).toBe('[x] Metrics');
    expect(written('```\n \n```\n\nOne.\n\n```\n \n```')).toBe('One.');
    expect(written('- [ ] Metrics')).toBeUndefined();
  });

  test('is a single one however often it is asked', () => {
    const readme = read(
      below(
        SLIS,
        '<!--\nKeep what applies and remove the rest.\n-->',
        '- [x] Metrics',
        'One.',
        SLIS,
        'Two.',
        SLIS,
        '<!--\nKeep what applies and remove the rest.\n-->',
        'See `a_total`.',
      ),
    );
    const answer = wholeAnswer(readme, 'slis');
    expect(answer).toMatchObject({
      state: 'answered',
      text: 'One.\nTwo.\nSee a_total.',
      ticked: ['Metrics'],
    });
    expect(answer.metrics.map(({ value }) => value)).toEqual(['a_total']);
    expect(underlined(readme.text, answer.place)).toBe(SLIS.slice(7));
    expect(answer.repeats.map((place) => underlined(readme.text, place))).toEqual([
      SLIS.slice(7),
      SLIS.slice(7),
    ]);
    expect(answer.comments.map(({ place }) => place.start?.line)).toEqual([7, 21]);
    expect(answer.withoutComments.map(({ place }) => place.start?.line)).toEqual([7, 21]);
  });

  test('tells what is ticked and filled in, and whether something is linked', () => {
    expect(indicators('- [x] Metrics\n  - Metric name: `a_total`\n  - Details:\n- [ ] Other')).toMatchObject({
      text: 'a_total',
      ticked: ['Metrics'],
      filled: ['Metric name: a_total'],
    });
    expect(indicators('- [x] Metrics\n  - Metric name: b\n- [x] Feature gate: A')).toMatchObject({
      ticked: ['Metrics', 'Feature gate: A'],
      filled: ['Metric name: b'],
    });
    const linked = ['[a](b)\n\nText', 'Text\n\n[a](b)', 'http://a', 'https://a', '`https://a`'];
    expect(linked.filter((body) => !indicators(body).linked)).toEqual([]);
    expect(['Text', 'https:a', '`a`'].filter((body) => indicators(body).linked)).toEqual([]);
  });

  test('of boxes that nobody ticked says nothing', () => {
    const { state, text, leftovers } = indicators('- [ ] a\n- [ ] b');
    expect([state, text, ...leftovers.map(({ value }) => value)]).toEqual(['unanswered', '', 'a', 'b']);
  });

  test('puts off what its prose puts off, and has pending words where it says something', () => {
    const put = (body: string): unknown => {
      const { state, promises, pending, show } = indicators(body);
      const places = promises.map(({ place, value }) => {
        expect(show(place).replace(/\s+/g, ' ')).toBe(value);
        return value;
      });
      return [state, ...places, ...pending.map(({ place }) => show(place))];
    };
    expect(put('The kubelet logs. A metric will be added in beta.\n\nTBD')).toEqual([
      'answered',
      'A metric will be added in beta.',
      'TBD',
      'TBD',
    ]);
    expect(put('A metric will be added in beta.')).toEqual(['deferred', 'A metric will be added in beta.']);
    expect(put('```\nA metric will be added in beta.\n```')).toEqual(['deferred']);
    expect(put('- Details:\n\n```\nA metric will be added in beta.\n```')).toEqual(['deferred']);
    expect(put('The kubelet logs.\n\n```\nA metric will be added in beta.\n```')).toEqual(['answered']);
    expect(put('###### A metric will be added in beta.\n\nThe kubelet logs.')).toEqual(['answered']);
    expect(put('- [ ] Metrics')).toEqual(['unanswered']);
    expect(indicators('A metric will be added in beta.').pending).toEqual([]);
    const deferred = read(below(SLIS, 'A metric will be added in beta.')).answers.get('slis');
    expect(deferred && Object.keys(deferred)).not.toContain('pending');
  });

  test('that its section gives puts off what that does', () => {
    const text = below(SECTION, 'Numbers will be added in beta.', CALLS, TYPES);
    const readme = read(text);
    const { promises } = wholeAnswer(readme, 'new-api-types');
    expect(promises.map(({ place }) => underlined(readme.text, place))).toEqual([
      'Numbers will be added in beta.',
    ]);
    const open = read(below(SECTION, 'Names are kept. Numbers will be added in beta.', CALLS, TYPES));
    expect(wholeAnswer(open, 'new-api-types')).toMatchObject({ state: 'unanswered', promises: [] });
  });
});

test('every question of the template has an answer, in its order', () => {
  expect([...read(below(TYPES, 'One.', CALLS, 'No.')).answers.keys()]).toEqual(
    TEMPLATE.questions.map(({ id }) => id),
  );
});
