import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { checkRule } from '../support/rule.js';
import { changeSet, KEP, lines, texts } from '../support/sample.js';

const APPROVAL = 'kep-number: 9001\nbeta:\n  approver: "@farid-example"\n';

checkRule('prr-approval-exists', {
  passes: {
    'a KEP before reviews began': { 'approval.yaml': null, 'kep.yaml': 'latest-milestone: v1.20' },
    'a provisional KEP without release': {
      'approval.yaml': null,
      'kep.yaml': 'status: provisional\n# without: latest-milestone',
    },
    'a kep-number that is wrong': { 'kep.yaml': 'kep-number: 9011' },
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
    const change = changeSet(texts({ 'kep.yaml': 'stage: alpha', 'approval.yaml': null }), texts());
    const files = change.files.map((file) =>
      untracked.includes(file.path) ? { ...file, untracked: true as const } : file,
    );
    const tree = memory(texts());
    const config = await loadConfig(tree, []);
    return lines(await lint(tree, { config, rules: ['prr-approval-exists'], change: { ...change, files } }));
  };

  test('is told, since nobody else will see it', async () => {
    expect(await said([APPROVAL])).toEqual([
      `notice prr-approval-exists approval.yaml Unexpected approval file \`${APPROVAL}\` that git does not track, the change will lack it`,
    ]);
    expect(await said([])).toEqual([]);
  });

  test('is not where all of the KEP is yet to be added', async () => {
    expect(await said([APPROVAL, `${KEP}/kep.yaml`])).toEqual([]);
  });
});
