import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, KEP, sample, texts } from '../support/sample.js';

checkRule('owning-sig-matches-directory', {
  passes: {
    'no owning SIG at all': { 'kep.yaml': '# without: owning-sig' },
    'the template’s value, which another rule names': { 'kep.yaml': 'owning-sig: sig-xyz' },
  },
});

describe('owning-sig-matches-directory in other layouts', () => {
  const at = (directory: string) => {
    const { [`${KEP}/kep.yaml`]: metadata = '', [`${KEP}/README.md`]: readme = '' } = texts();
    return sample({
      'kep.yaml': null,
      'README.md': null,
      [`${directory}/kep.yaml`]: metadata,
      [`${directory}/README.md`]: readme,
    });
  };

  test.each([
    ['a cloud provider', 'keps/provider-none/9001-pod-start-budget'],
    ['a sub-project of the SIG', 'keps/sig-node/kubelet/9001-pod-start-budget'],
    ['KEPs directly under the root', 'keps/9001-pod-start-budget'],
  ])('passes %s', async (_, directory) => {
    const lines = await findings(at(directory));
    expect(lines.filter((line) => line.includes('owning-sig-matches-directory'))).toEqual([]);
  });

  test("fails another SIG's directory, at the value", async () => {
    expect(await findings(at('keps/sig-storage/9001-pod-start-budget'))).toEqual([
      'warning owning-sig-matches-directory keps/sig-storage/9001-pod-start-budget/kep.yaml «sig-node» Unexpected `owning-sig: sig-node`, expected `sig-storage` as in the directory',
    ]);
  });
});
