import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { CONFIG, OWNERS, owners } from '../support/owners.js';
import { checkRule } from '../support/rule.js';
import { type Changes, compare, findings, KEP, lines, run, sample, texts } from '../support/sample.js';

const RULE = 'assigned-people-are-owners';

/** The sample under a policy, with these people in kep.yaml and this OWNERS file. */
function people(metadata: string, file?: string, more: Changes = {}): Changes {
  return {
    [CONFIG]: owners(),
    'kep.yaml': metadata,
    ...(file !== undefined && { [OWNERS]: file }),
    ...more,
  };
}

const MARKED = 'approvers:\n  - "@jun-example" # assigned-approver\n';
const UNMARKED = (name: string, role = 'approver') =>
  `Unexpected ${role} \`${name}\`, expected the comment \`assigned-${role}\` behind that name in kep.yaml`;

checkRule(RULE, {
  passes: {
    'a repository without a policy': { 'kep.yaml': MARKED, [OWNERS]: 'approvers: [kai-example]\n' },
    'a KEP of another SIG': {
      [CONFIG]: owners({ directory: 'keps/sig-scheduling' }),
      'kep.yaml': MARKED,
      'keps/sig-scheduling/9002-x/README.md': '# KEP-9002: X\n',
    },
    'a handle in other letter case, without @ and with blanks': people(
      "approvers:\n  -   '@Jun-Example '   #assigned-approver  \n",
      'approvers:\n- jun-EXAMPLE # anything\n',
    ),
    'somebody who is marked twice': people(
      `${MARKED}  - '@jun-example' # assigned-approver\n`,
      'approvers:\n- jun-example\n',
    ),
    'a comment that only holds the marker': people(
      'approvers:\n  - "@jun-example" # not assigned-approver\n',
    ),
    'a comment behind a list in brackets': people('approvers: ["@jun-example"] # assigned-approver\n'),
    "the other list's marker": people('approvers:\n  - "@jun-example" # assigned-reviewer\n'),
    'an OWNERS file without people': people('', 'reviewers:\n\napprovers: []\nlabels:\n  - sig/node\n'),
    'an empty OWNERS file': people('', '# nobody yet\n'),
    'an OWNERS file above': people('', undefined, {
      'keps/sig-node/OWNERS': 'approvers:\n  - kai-example\n',
    }),
    'a withdrawn KEP': people('status: withdrawn\n', 'approvers:\n  - kai-example\n'),
    'a rejected KEP': people(`status: rejected\n${MARKED}`),
    'a replaced KEP': people(`status: replaced\n${MARKED}`),
    'a kep.yaml that cannot be read': people('approvers: ["@a\n', 'approvers:\n  - kai-example\n'),
    'approvers that are no list': people('approvers: jun-example\n', 'approvers:\n  - kai-example\n'),
    'a KEP without kep.yaml': { ...people('', 'approvers:\n  - kai-example\n'), 'kep.yaml': null },
  },
  fails: {
    'each person and role once': {
      change: people(
        `reviewers:\n  - jun-example # assigned-reviewer\n${MARKED}  - "@JUN-example" # assigned-approver\n`,
        'approvers:\n  - kai-example\n  - "@Kai-example"\n',
      ),
      finds: [
        `error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`,
        'error kep.yaml «jun-example» Missing reviewer `jun-example` in `OWNERS`, assigned here',
        'error kep.yaml «"@jun-example"» Missing approver `jun-example` in `OWNERS`, assigned here',
      ],
    },
    'a person in the other list of OWNERS': {
      change: people(MARKED, 'reviewers:\n  - jun-example\n'),
      finds: [
        `error ${OWNERS} «jun-example» ${UNMARKED('jun-example', 'reviewer')}`,
        'error kep.yaml «"@jun-example"» Missing approver `jun-example` in `OWNERS`, assigned here',
      ],
    },
    'an alias in OWNERS': {
      change: people('', 'approvers:\n  - sig-node-leads\n'),
      finds: [`error ${OWNERS} «sig-node-leads» ${UNMARKED('sig-node-leads')}`],
    },
    'a list in brackets': {
      change: people('', 'approvers: [kai-example]\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`],
    },
    'a list that kep.yaml does not have': {
      change: people('# without: reviewers\n', 'reviewers:\n  - kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example', 'reviewer')}`],
    },
    'one finding for a file that is not there': {
      change: people(`reviewers:\n  - jun-example # assigned-reviewer\n${MARKED}`),
      finds: [`error kep.yaml «jun-example» Missing \`${OWNERS}\` with the people that are assigned here`],
    },
    'a file that cannot be read, and nothing about its people': {
      change: people(MARKED, 'approvers:\n  - "kai-example\n'),
      finds: [`error ${OWNERS} «"kai-example» Missing second " of \`"kai-example\``],
    },
    'people that are no list': {
      change: people('', 'approvers: kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» Unexpected \`kai-example\`, expected a list`],
    },
    'whatever the status and release otherwise are': {
      change: people('status: deferred\nlatest-milestone: "0.0"\n', 'approvers:\n  - kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`],
    },
    'a person whom kep.yaml lists without the comment': {
      change: people('approvers:\n  - "@kai-example"\n', 'approvers:\n  - kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`],
    },
    'a person, whatever else is wrong with kep.yaml': {
      change: people('disable-supported: perhaps\n', 'approvers:\n  - kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`],
    },
    'a provisional KEP of long ago': {
      change: people('status: provisional\nlatest-milestone: v1.9\n', 'approvers:\n  - kai-example\n'),
      finds: [`error ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`],
    },
    'a policy for a directory that does not exist': {
      change: { [CONFIG]: owners({ directory: 'keps/sig-nod' }) },
      finds: [
        `error ${CONFIG} «keps/sig-nod» Unexpected directory \`keps/sig-nod\`, expected one that holds KEPs`,
      ],
    },
  },
});

test('a comment in OWNERS accepts a finding', async () => {
  const text = `approvers:\n  - kai-example # prr-lint-disable ${RULE}: on leave until March\n`;
  expect(await findings(sample(people('', text)))).toEqual([]);
});

test('the directory may be a glob, the first policy counts', async () => {
  const config = `owners:
  - { directory: "keps/*", reviewer-marker: a, approver-marker: "# b" }
  - { directory: keps, reviewer-marker: c, approver-marker: d }
`;
  const said = await findings(
    sample({ ...people(MARKED.replace('assigned-approver', 'b')), [CONFIG]: config }),
  );
  expect(said).toEqual([
    `error ${RULE} kep.yaml «"@jun-example"» Missing \`${OWNERS}\` with the people that are assigned here`,
  ]);
});

describe('in a pull request', () => {
  const before = texts(people('', 'approvers:\n  - lea-example\n'));

  test('a change of OWNERS leads to its KEP, and what was there stays old', async () => {
    const report = await compare(before, texts(people('', 'approvers:\n  - lea-example\n  - kai-example\n')));
    expect(report.findings.map(({ subject, new: isNew }) => [subject, isNew])).toEqual([
      ['approver lea-example', false],
      ['approver kai-example', true],
    ]);
  });

  test('the finding is shown on the side that was touched', async () => {
    const marked = texts(people(MARKED, 'approvers:\n  - jun-example\n'));
    const removed = texts(people(MARKED, 'approvers:\n  - kai-example # instead\n'));
    expect(lines(await compare(marked, removed))).toEqual([
      `error ${RULE} ${OWNERS} «- kai-example # instead» Missing approver \`jun-example\`, assigned in kep.yaml`,
      `error ${RULE} ${OWNERS} «kai-example» ${UNMARKED('kai-example')}`,
    ]);
    const unmarked = texts(people('approvers:\n  - "@jun-example"\n', 'approvers:\n  - jun-example\n'));
    expect(lines(await compare(marked, unmarked))).toEqual([
      `error ${RULE} kep.yaml «"@jun-example"» Missing comment \`assigned-approver\` behind \`jun-example\`, approver in \`OWNERS\``,
    ]);
  });
});

describe('a fix', () => {
  /** OWNERS after the first fix of each pass, until there is none left. */
  async function fixed(metadata: string, file?: string): Promise<string | undefined> {
    const tree = texts(people(metadata, file));
    for (let pass = 0; pass < 5; pass++) {
      const { findings: found } = await run(memory(tree));
      const edit = found.find(({ rule, fix }) => rule === RULE && fix)?.fix?.edits[0];
      if (edit === undefined) return found.length === 0 ? tree[OWNERS] : undefined;
      const { start } = edit.place;
      const before = (tree[OWNERS] ?? '').split('\n');
      const at = before.slice(0, (start?.line ?? 1) - 1).join('\n').length + (start?.line === 1 ? 0 : 1);
      const offset = start === undefined ? 0 : at + start.column - 1;
      tree[OWNERS] = (tree[OWNERS] ?? '').slice(0, offset) + edit.text + (tree[OWNERS] ?? '').slice(offset);
    }
    return undefined;
  }

  /** Another name that is marked. */
  const UNSURE = '  - "@jo-example" # assigned-approver\n';
  const TWO = `${MARKED}  - "@Kai-example" # assigned-approver\n`;

  test.each<[string, string, string | undefined, string]>([
    ['writes the file', TWO, undefined, 'approvers:\n  - jun-example\n  - Kai-example\n'],
    [
      'adds to a list',
      TWO,
      'approvers:\n- jun-example # since May\n',
      'approvers:\n- jun-example # since May\n- Kai-example\n',
    ],
    [
      'adds to a file without final newline',
      TWO,
      'approvers:\n    - jun-example',
      'approvers:\n    - jun-example\n    - Kai-example',
    ],
    [
      'keeps line endings',
      TWO,
      'approvers:\r\n  - jun-example\r\n',
      'approvers:\r\n  - jun-example\n  - Kai-example\r\n',
    ],
    [
      'fills an empty list',
      TWO,
      'approvers:\nlabels: [a]\n',
      'approvers:\n  - jun-example\n  - Kai-example\nlabels: [a]\n',
    ],
    [
      'fills an empty list behind a comment',
      MARKED,
      'approvers: # nobody yet\nlabels: [a]\n',
      'approvers: # nobody yet\n  - jun-example\nlabels: [a]\n',
    ],
    [
      'fills an empty list of a key in quotes',
      MARKED,
      '"approvers":\nlabels: [a]\n',
      '"approvers":\n  - jun-example\nlabels: [a]\n',
    ],
    ['fills a file of blanks', MARKED, '\n\n', '\n\napprovers:\n  - jun-example\n'],
    ['adds a list', TWO, 'labels: [a]\n', 'labels: [a]\n\napprovers:\n  - jun-example\n  - Kai-example\n'],
    [
      'adds a list below an open line',
      TWO,
      'labels: [a]',
      'labels: [a]\n\napprovers:\n  - jun-example\n  - Kai-example\n',
    ],
    ['fills an empty file', MARKED, '', 'approvers:\n  - jun-example\n'],
  ])('%s', async (_, metadata, file, expected) => {
    expect(await fixed(metadata, file)).toBe(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['a list in brackets', MARKED, 'approvers: []\n'],
    ['a list with a name', MARKED, 'approvers: &all\n'],
    [
      'a list whose last name stands on several lines',
      MARKED + UNSURE,
      'approvers:\n  - >-\n    jo-example\n',
    ],
    ['a name that is no handle', 'approvers:\n  - "a\\nb" # assigned-approver\n', 'approvers:\n'],
    ['a file that would name nobody', 'approvers:\n  - "a\\nb" # assigned-approver\n', undefined],
  ])('is not offered for %s', async (_, metadata, file) => {
    const report = await run(sample(people(metadata, file)));
    expect(report.findings.map(({ rule, fix }) => [rule, fix])).toEqual([[RULE, undefined]]);
  });

  test('is offered once for a list that it makes', async () => {
    const report = await run(sample(people(TWO, 'labels: [a]\n')));
    expect(report.findings.map(({ fix }) => fix?.edits.length)).toEqual([1, undefined]);
  });
});

test('the sources of a report hold the OWNERS file', async () => {
  const report = await run(sample(people('', 'approvers:\n  - kai-example\n')));
  expect(report.sources.get(`${KEP}/OWNERS`)).toBe('approvers:\n  - kai-example\n');
});
