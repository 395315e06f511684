import { describe, expect, test } from 'vitest';
import { PutsOff } from '../../../src/load/readme/promises.js';
import { standsForAll, stateOf } from '../../../src/load/readme/state.js';
import { TEMPLATE } from '../../support/readme.js';

const NOTHING = new PutsOff('', []);

/** The state of a text below a question, by what its own words say; `id` is that of a question or the start of its heading. */
function state(id: string, text: string, ticked = false): string {
  const question = TEMPLATE.questions.find((one) => one.id === id || one.heading.startsWith(id));
  if (question === undefined) throw new Error(`No question ${id}`);
  return stateOf(question, text, ticked, NOTHING);
}

describe('the state of a text', () => {
  const bare: readonly (readonly [string, string, string])[] = [
    // nothing
    ['unanswered', 'slis', ''],
    ['unanswered', 'slis', ' \n '],
    ['unanswered', 'slis', '-\n*'],
    ['unanswered', 'slis', 'TBD'],
    ['unanswered', 'slis', 'TBD\n\nTODO'],
    ['unanswered', 'default-behavior', 'TBD'],
    ['unanswered', 'failure-modes', 'TBD'],
    // unknown
    ['unanswered', 'slis', 'Unknown\nTBD'],
    ['unanswered', 'missing-metrics', 'Not sure.'],
    ['answered', 'failure-modes', 'Not known yet.'],
    ['answered', 'failure-modes', 'Not known yet.\nUnknown'],
    ['answered', 'slis', 'Unknown\nThe log says.'],
    // not applicable
    ['na', 'slis', 'N/A'],
    ['na', 'slis', 'N/A\n\nNot applicable.\nTBD'],
    ['na', 'failure-modes', 'N/A\nN/A'],
    ['na', 'upgrade-rollback-tested', 'N/A'],
    ['answered', 'Does', 'N/A'],
    ['answered', 'Can', 'N/A'],
    ['answered', 'Will', 'Not applicable.\nN/A'],
    ['answered', 'Is ', 'N/A'],
    ['answered', 'Are', 'N/A'],
    ['answered', 'slis', 'N/A\nThe log says.'],
    // none
    ['na', 'slis', 'None'],
    ['na', 'slis', 'N/A\nNone.'],
    ['na', 'upgrade-rollback-tested', 'None'],
    ['answered', 'failure-modes', 'None'],
    ['answered', 'failure-modes', 'N/A\nNone.'],
    ['answered', 'missing-metrics', 'None'],
    ['answered', 'Does', 'None'],
    ['answered', 'slis', 'None\nThe log says.'],
    // more than that
    ['answered', 'slis', 'a'],
    ['answered', 'upgrade-rollback-tested', 'No.'],
    ['answered', 'upgrade-rollback-tested', 'No. Not tested yet.'],
    ['answered', 'upgrade-rollback-tested', 'Results will be added here.'],
  ];

  test('is told by its words and its question', () => {
    expect(bare.map(([, id, text]) => [state(id, text), id, text])).toEqual(bare);
  });

  test('without words is told by its boxes', () => {
    expect([state('slis', '', true), state('slis', ' ', true), state('slis', 'TBD', true)]).toEqual([
      'answered',
      'answered',
      'unanswered',
    ]);
  });

  test('of many lines is more than what each says', () => {
    const lines = (count: number): string => Array.from({ length: count }, () => 'N/A').join('\n');
    expect([20, 21, 22].map((count) => state('slis', lines(count)))).toEqual(['na', 'answered', 'answered']);
  });

  test('is put off where its paragraphs are', () => {
    const text = 'The metric follows once the controller is there, in beta.';
    const [question] = TEMPLATE.questions.filter(({ id }) => id === 'slis');
    const said = new PutsOff('', ['A metric will be added in beta.']);
    expect([question && stateOf(question, text, false, said), state('slis', text)]).toEqual([
      'deferred',
      'answered',
    ]);
  });
});

test('prose speaks for the questions of its section where it begins with that', () => {
  const all = [
    'N/A',
    'N/A, it runs on the client.',
    'N/A; it runs on the client.',
    'N/A: it runs on the client.',
    'N/A. It runs on the client.',
    'N/A! It runs on the client.',
    'N/A (it runs on the client)',
    'N/A – it runs on the client',
    'N/A — it runs on the client',
    'N/A - it runs on the client',
    'N/A because it runs on the client',
    'N/A since it runs on the client',
    'Not applicable as it runs on the client',
    'N/A for a client',
    'Not known yet in alpha',
    'TBD',
    '\nN/A\n',
    'N/A\nIt runs on the client.',
    'No object grows.',
    'no',
    'Nothing grows.',
    'NOTHING',
    'The answers of this section are those of the parent.',
    'The parent answers these questions.',
    'The parent answers this question.',
    'The parent answers the following questions.',
    'The parent answers ALL questions.',
    `The parent answers ${'really '.repeat(37)} this section`,
  ];
  const own = [
    'The kubelet keeps names.',
    'The kubelet keeps no names.',
    'Notable are the names.',
    'The kubelet keeps names. This section says which.',
    'The kubelet keeps names! This section says which.',
    'Which names? This section says.',
    'The kubelet keeps names\nThis section says which.',
    'The kubelet keeps names. In this section we say which.',
    'The kubelet keeps names, N/A',
    '\nThe kubelet keeps names.',
    'All names of a section',
    `The parent answers ${'really '.repeat(40)} this section`,
  ];
  expect(all.filter((prose) => !standsForAll(prose))).toEqual([]);
  expect(own.filter(standsForAll)).toEqual([]);
});
