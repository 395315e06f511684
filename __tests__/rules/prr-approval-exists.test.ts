import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { checkRule } from '../support/rule.js';
import { changeSet, KEP, texts } from '../support/sample.js';
import { told } from '../support/told.js';

const METADATA = texts()[`${KEP}/kep.yaml`] ?? '';
/** The sample's own directory is another one. */
const AWAY = { 'kep.yaml': null, 'README.md': null };
const APPROVAL = 'kep-number: 9001\nbeta:\n  approver: "@farid-example"\n';

checkRule('prr-approval-exists', {
  passes: {
    'a KEP before reviews began': { 'approval.yaml': null, 'kep.yaml': 'latest-milestone: v1.20' },
    'a provisional KEP without release': {
      'approval.yaml': null,
      'kep.yaml': 'status: provisional\n# without: latest-milestone',
    },
    'a kep-number that is wrong': { 'kep.yaml': 'kep-number: 9011' },
    'a wrong kep-number, where the file has the number of the directory': { 'kep.yaml': 'kep-number: TBD' },
    'a KEP without any number': {
      ...AWAY,
      'keps/sig-node/budget/kep.yaml': METADATA.replace('kep-number: 9001\n', ''),
    },
    'a KEP whose number is blank': {
      ...AWAY,
      'keps/sig-node/budget/kep.yaml': METADATA.replace('9001', '"  "'),
    },
    'a KEP without a number and an owning SIG': {
      ...AWAY,
      'keps/sig-node/budget/kep.yaml': METADATA.replace('9001', 'TBD').replace('owning-sig: sig-node\n', ''),
    },
    'a KEP without a number, where nobody approves': {
      ...AWAY,
      'keps/sig-node/budget/kep.yaml': METADATA.replace('9001', 'TBD'),
      '.github/prr-lint.yaml': 'approvals: off\n',
    },
    'an owning SIG that leaves the repository': { 'kep.yaml': 'owning-sig: ../..' },
  },
  fails: {
    'a provisional KEP with a release, as a notice': {
      change: { 'approval.yaml': null, 'kep.yaml': 'status: provisional' },
      finds: ['notice kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a misspelt status': {
      change: { 'approval.yaml': null, 'kep.yaml': 'status: imlpementable' },
      finds: ['error kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'the first release with reviews': {
      change: { 'approval.yaml': null, 'kep.yaml': 'latest-milestone: v1.21' },
      finds: ['error kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a KEP without a stage, of whatever comes first': {
      change: { 'approval.yaml': null, 'kep.yaml': '# without: stage' },
      finds: ['error kep.yaml «title» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a KEP whose directory alone has the number': {
      change: { 'approval.yaml': null, 'kep.yaml': '# without: kep-number' },
      finds: ['error kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a KEP whose kep.yaml alone has the number': {
      change: { ...AWAY, 'keps/sig-node/budget/kep.yaml': METADATA, 'approval.yaml': null },
      finds: [
        'error keps/sig-node/budget/kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`',
      ],
    },
    'a wrong number, where no file has the right one': {
      change: {
        'kep.yaml': 'kep-number: 9011',
        'approval.yaml': null,
        'keps/prod-readiness/sig-node/9002.yaml': APPROVAL.replace('9001', '9002'),
      },
      finds: ['error kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9011.yaml`'],
    },
    'a number that is none, before there is a stage': {
      change: {
        ...AWAY,
        'keps/sig-node/budget/kep.yaml': METADATA.replace('9001', '" ? "').replace('stage: beta\n', ''),
      },
      finds: [
        'error keps/sig-node/budget/kep.yaml «title» Missing approval file of `alpha`, which is named by the number of the KEP',
      ],
    },
    'a file outside of any SIG’s folder': {
      change: { 'approval.yaml': null, 'keps/prod-readiness/9001.yaml': APPROVAL },
      finds: [
        'error kep.yaml «sig-node» Unexpected approval file `keps/prod-readiness/9001.yaml`, expected `keps/prod-readiness/sig-node/9001.yaml`',
      ],
    },
  },
});

describe('an approval file that git was never told of', () => {
  const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
  const said = async (untracked: readonly string[]): Promise<string[]> => {
    const before = { 'kep.yaml': 'stage: alpha', 'approval.yaml': null, 'README.md': '## Summary\n\nText.' };
    const change = changeSet(texts(before), texts());
    const files = change.files.map((file) =>
      untracked.includes(file.path) ? { ...file, untracked: true as const } : file,
    );
    const tree = memory(texts());
    const config = await loadConfig(tree, []);
    const options = { config, rules: ['prr-approval-exists'], change: { ...change, files } };
    const report = await lint(tree, options);
    expect(report.failures).toEqual([]);
    return report.findings.map((finding) => told(finding, report));
  };

  test('is told, since nobody else will see it', async () => {
    expect(await said([APPROVAL])).toEqual([
      [
        `notice approval.yaml Unexpected approval file \`${APPROVAL}\` that git does not track, the change will lack it`,
        'subject: approval',
        `help: git add ${APPROVAL}`,
      ].join('\n  '),
    ]);
    expect(await said([])).toEqual([]);
  });

  test('is not where all of the KEP is yet to be added', async () => {
    expect(await said([APPROVAL, `${KEP}/kep.yaml`])).toEqual([]);
    expect(await said([APPROVAL, `${KEP}/README.md`])).toEqual([]);
    expect(await said([`${KEP}/kep.yaml`])).toEqual([]);
  });
});
