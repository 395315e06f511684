import { expect, test } from 'vitest';
import type { Files } from '../../src/files/door.js';
import { CONFIG, OWNERS, owners } from '../support/owners.js';
import { checkRule } from '../support/rule.js';
import { type Changes, findings, KEP, run, sample } from '../support/sample.js';

const LEADS = { 'tech-leads': 'sig-node-leads', since: 'v1.36' };
const APPROVAL = 'alpha:\n  approver: "@farid-example"\n';

/** The sample under a policy with tech leads. */
function policy(
  metadata: string,
  more: Readonly<Record<string, string>> = {},
  others: Changes = {},
): Changes {
  return {
    [CONFIG]: owners({ ...LEADS, ...more }),
    'kep.yaml': metadata,
    'approval.yaml': APPROVAL,
    ...others,
  };
}

const NOBODY = 'approvers:\n  - "@jun-example"\n';
const MARKED = 'approvers:\n  - "@jun-example" # assigned-approver\n';
const ALPHA = 'stage: alpha\nlatest-milestone: "v1.37"\n';
const UPCOMING = { 'upcoming-release': 'v1.37' };

/** Another KEP of the tree, of which only its release matters. */
function other(number: number, release: string): Changes {
  return { [`keps/sig-scheduling/${number}-x/kep.yaml`]: `latest-milestone: ${release}\n` };
}

const NO_LEAD = 'Missing member of `sig-node-leads` as approver';
const EITHER = `${NO_LEAD}, or an approver with the comment \`assigned-approver\``;
const EARLY = 'Unexpected `assigned-approver` at alpha, expected no assigned approver before beta';

checkRule('approver-suits-stage', {
  passes: {
    'a repository without a policy': { 'kep.yaml': NOBODY },
    'a policy without tech leads': { [CONFIG]: owners(), 'kep.yaml': NOBODY },
    'an alias that does not exist': policy(NOBODY, { 'tech-leads': 'nobody' }),
    'a tech lead at alpha, in other letter case': policy(
      `approvers:\n  - jun-example\n  - ADA-example\n${ALPHA}`,
      UPCOMING,
    ),
    'a marked approver at beta': policy(MARKED),
    'a marked approver at an alpha of an earlier release': policy(`${MARKED}${ALPHA}`, {
      'upcoming-release': 'v1.38',
    }),
    'a marked approver at beta, in the release that is worked on': policy(MARKED, UPCOMING),
    'a marked approver at an alpha without a release, where none is the first': {
      [CONFIG]: owners({ 'tech-leads': 'sig-node-leads', ...UPCOMING }),
      'kep.yaml': `${MARKED}# without: latest-milestone\nstage: alpha\n`,
      'approval.yaml': APPROVAL,
    },
    'a release before the first one': policy(`${NOBODY}latest-milestone: "v1.35"\n`),
    'no release': policy(`${NOBODY}# without: latest-milestone\n`),
    'a release that is none': policy(`${NOBODY}latest-milestone: soon\n`),
    'a withdrawn KEP': policy(`${NOBODY}status: withdrawn\n`),
    'a rejected KEP': policy(`${NOBODY}status: rejected\n`),
    'a replaced KEP': policy(`${NOBODY}status: replaced\n`),
    'a list that is missing: that is said of kep.yaml': policy('# without: approvers\n'),
    'a kep.yaml that cannot be read': policy('approvers: ["@a\n'),
    'an alpha in a repository that tells of no release': policy(`${MARKED}${ALPHA}`),
    'an alpha that a slip would put into the past': policy(
      `${MARKED}${ALPHA}`,
      {},
      {
        ...other(1, 'v1.38'),
        ...other(2, '"1.38"'),
      },
    ),
  },
  fails: {
    'nobody at beta': { change: policy(NOBODY), finds: [`error kep.yaml «- "@jun-example"» ${EITHER}`] },
    'nobody at beta, whatever else is wrong with kep.yaml': {
      change: policy(`${NOBODY}disable-supported: perhaps\n`),
      finds: [`error kep.yaml «- "@jun-example"» ${EITHER}`],
    },
    'nobody at alpha': {
      change: policy(`${NOBODY}${ALPHA}`, UPCOMING),
      finds: [`error kep.yaml «- "@jun-example"» ${NO_LEAD}`],
    },
    'an alpha of a later release': {
      change: policy(`${NOBODY}stage: alpha\nlatest-milestone: "v1.38"\n`, UPCOMING),
      finds: [`error kep.yaml «- "@jun-example"» ${NO_LEAD}`],
    },
    'nobody at an alpha of an earlier release': {
      change: policy(`${NOBODY}${ALPHA}`, { 'upcoming-release': 'v1.38' }),
      finds: [`error kep.yaml «- "@jun-example"» ${EITHER}`],
    },
    'a marked approver at alpha next to a tech lead': {
      change: policy(`${MARKED}  - "@bo-example"\n${ALPHA}`, UPCOMING, {
        [OWNERS]: 'approvers:\n  - bo-example\n  - jun-example\n',
      }),
      finds: [`error kep.yaml «# assigned-approver» ${EARLY}`],
    },
    'the release that two KEPs have, whatever a third one says': {
      change: policy(
        `${MARKED}  - "@bo-example"\n${ALPHA}`,
        {},
        { ...other(1, "'v1.37'"), ...other(2, 'v1.73') },
      ),
      finds: [`error kep.yaml «# assigned-approver» ${EARLY}`],
    },
    'an empty list': { change: policy('approvers:\n  -\n'), finds: [`error kep.yaml «-» ${EITHER}`] },
    'a provisional KEP': {
      change: policy(`status: provisional\n${NOBODY}`),
      finds: [`error kep.yaml «- "@jun-example"» ${EITHER}`],
    },
    'every release without a first one': {
      change: policy(`${NOBODY}latest-milestone: "v1.9"\n`, { since: '' }),
      finds: [`error kep.yaml «- "@jun-example"» ${EITHER}`],
    },
  },
});

const ALIASES =
  'aliases:\n  prod-readiness-approvers:\n    - farid-example\n  empty: []\n  sig-node-leads:\n';

test.each<[string, string | null, string]>([
  ['sig-node-leads', ALIASES, 'Missing alias `sig-node-leads`'],
  ['empty', ALIASES, 'Missing handle of the alias `empty`'],
  ['sig-node-leads', null, 'Missing `OWNERS_ALIASES` with the alias `sig-node-leads`'],
])('tech leads `%s` that nobody is are said once', async (alias, aliases, message) => {
  const config = `approvals: off\n${owners({ 'tech-leads': alias })}`;
  expect(await findings(sample({ [CONFIG]: config, 'kep.yaml': NOBODY, OWNERS_ALIASES: aliases }))).toEqual([
    `error aliases-are-known OWNERS_ALIASES ${message}`,
  ]);
});

/** Every kep.yaml is read once to be linted. */
test.each<[string, Changes, number]>([
  ['is not looked for by a KEP at beta', policy(MARKED), 1],
  ['is not looked for when it is configured', policy(`${MARKED}${ALPHA}`, UPCOMING), 1],
  ['is not looked for before the first release', policy('stage: alpha\nlatest-milestone: v1.35\n'), 1],
  [
    'is looked for once by several KEPs at alpha',
    policy(`${MARKED}${ALPHA}`, {}, { [`${KEP}-again/kep.yaml`]: ALPHA }),
    2,
  ],
])('the upcoming release %s', async (_, changes, times) => {
  const tree = sample({ ...changes, ...other(1, 'v1.37') });
  const read: string[] = [];
  const files: Files = {
    list: (directory) => tree.list(directory),
    read: (path) => {
      read.push(path);
      return tree.read(path);
    },
  };
  await run(files);
  expect(read.filter((path) => path === 'keps/sig-scheduling/1-x/kep.yaml')).toHaveLength(times);
});
