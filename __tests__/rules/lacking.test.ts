import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { type Changes, compare, findings, KEP, lines, run, sample, texts } from '../support/sample.js';

/** A stage before that of the sample. */
const ALPHA: Changes = {
  'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"\n',
  'approval.yaml': '# without: beta\n',
};

const config = (text: string): Changes => ({
  '.github/prr-lint.yaml': `${text}\nkubernetes:\n  index: none\n`,
});

interface Lacking {
  readonly changes: Changes;
  readonly says?: readonly string[];
  /** Whether the stage, and a README beside it, can be told before the KEP has what it lacks. */
  readonly moves?: false;
}

/** What rules read, how a KEP comes to lack it, and all that is then said. No rule may fail, or say what nobody could know. */
const lacking: Readonly<Record<string, Lacking>> = {
  'kep.yaml': {
    changes: { 'kep.yaml': null },
    moves: false,
    says: ['error kep-has-metadata kep.yaml Missing `kep.yaml`'],
  },
  'a kep.yaml that can be read': {
    changes: { 'kep.yaml': 'stage: [' },
    moves: false,
    says: ['error kep-yaml-is-valid kep.yaml «l» Missing `]`'],
  },
  'a kep.yaml of that name': {
    changes: { 'kep.yaml': null, [`${KEP}/kep.yml`]: 'title: Pod Start Budget\n' },
    moves: false,
    says: [`error kep-has-metadata ${KEP}/kep.yml Unexpected \`kep.yml\`, expected \`kep.yaml\``],
  },
  'a README': {
    changes: { 'README.md': null },
    moves: false,
    says: ['error kep-has-metadata README.md Missing `README.md`'],
  },
  'an approval file': {
    changes: { 'approval.yaml': null },
    says: [
      'error prr-approval-exists kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`',
    ],
  },
  'an approval file that can be read': {
    changes: { 'approval.yaml': 'beta: [' },
    says: ['error prr-approval-is-valid approval.yaml «[» Missing `]`'],
  },
  'a stage': {
    changes: { 'kep.yaml': '# without: stage\n' },
    moves: false,
    says: ['error status-agrees-with-stage kep.yaml «implementable» Missing `stage` of an implementable KEP'],
  },
  'a status': {
    changes: { 'kep.yaml': '# without: status\n' },
    says: ['error kep-yaml-is-valid kep.yaml «title» Missing `status`'],
  },
  'a latest milestone': {
    changes: { 'kep.yaml': '# without: latest-milestone\n' },
    says: [
      'error status-agrees-with-stage kep.yaml «implementable» Missing `latest-milestone` of an implementable KEP',
    ],
  },
  'a number': {
    changes: { 'kep.yaml': '# without: kep-number\n' },
    says: ['error kep-yaml-is-valid kep.yaml «title» Missing `kep-number`'],
  },
  'an owning SIG': {
    changes: { 'kep.yaml': '# without: owning-sig\n' },
    says: ['error kep-yaml-is-valid kep.yaml «title» Missing `owning-sig`'],
  },
  people: {
    changes: { 'kep.yaml': '# without: authors\n# without: reviewers\n# without: approvers\n' },
    says: ['approvers', 'authors'].map(
      (key) => `error kep-yaml-is-valid kep.yaml «title» Missing \`${key}\``,
    ),
  },
  milestones: {
    changes: { 'kep.yaml': '# without: milestone\n' },
    says: ['error stage-has-milestone kep.yaml «beta» Missing `milestone.beta` at `stage: beta`'],
  },
  'gates and metrics': {
    changes: { 'kep.yaml': '# without: feature-gates\n# without: disable-supported\n# without: metrics\n' },
    says: ['disable-supported', 'feature-gates', 'metrics'].map(
      (key) =>
        `error prr-answers-are-declared kep.yaml «beta» Missing \`${key}\`, which is due from ${key === 'metrics' ? 'beta' : 'alpha'} on`,
    ),
  },
  'a repository with approvals': { changes: config('approvals: off') },
  'a repository with aliases': {
    changes: { OWNERS_ALIASES: null },
    says: [
      'error aliases-are-known OWNERS_ALIASES Missing `OWNERS_ALIASES` with the alias `prod-readiness-approvers`',
    ],
  },
  'a repository with a template': { changes: config('template: none') },
};

describe.each(Object.entries(lacking))('a KEP that lacks %s', (_, { changes, says = [], moves = true }) => {
  test('as it is', async () => {
    expect(lines(await run(sample(changes)))).toEqual(says);
  });

  test('from now on', async () => {
    expect(lines(await compare(texts(), texts(changes)))).toEqual(says);
  });

  test('in a pull request that adds the KEP', async () => {
    expect(lines(await compare({}, texts(changes)))).toEqual(says);
  });

  test('until it moves to its stage', async () => {
    const unchanged =
      'warning stage-move-updates-answers kep.yaml «beta» Unexpected move to `beta` without a change to the README, expected answers for `beta`';
    expect(lines(await compare(texts(atAlpha(changes)), texts()))).toEqual(moves ? [unchanged] : []);
  });
});

/** The changes of a KEP that is at alpha, where it has a stage at all. */
function atAlpha(changes: Changes): Changes {
  const both = { ...ALPHA, ...changes };
  for (const [path, alpha] of Object.entries(ALPHA)) {
    const own = changes[path];
    if (typeof own !== 'string' || typeof alpha !== 'string') continue;
    const kept = alpha
      .trim()
      .split('\n')
      .filter((line) => !own.includes(`# without: ${line.split(':')[0]}`));
    both[path] = [...kept, own].join('\n');
  }
  return both;
}

test('of a README without a heading all of it is underlined', async () => {
  const lines = await findings(memory({ ...texts(), [`${KEP}/README.md`]: 'Only text.\n' }));
  expect(lines.filter((line) => /README\.md Missing/.test(line))).toEqual(
    expect.arrayContaining([
      'error questionnaire-is-present README.md Missing the production readiness questionnaire',
      'error toc-is-current README.md Missing `<!-- toc -->` and `<!-- /toc -->` around the table of contents',
      'warning section-is-present README.md Missing section `Drawbacks`',
    ]),
  );
});
