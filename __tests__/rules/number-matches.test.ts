import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { checkRule } from '../support/rule.js';
import { findings, KEP, texts } from '../support/sample.js';

checkRule('number-matches', {
  passes: {
    'leading zeros anywhere': { 'kep.yaml': 'kep-number: 09001', 'approval.yaml': 'kep-number: 009001' },
    'a missing kep-number': { 'kep.yaml': '# without: kep-number' },
    'a kep-number that is still the template’s': { 'kep.yaml': 'kep-number: NNNN' },
    'a title that only mentions a number': { 'README.md': '# Budget of 30 seconds for Pod starts' },
  },
  fails: {
    'a title of the template in other spellings': {
      change: { 'README.md': '# kep#NNNN: Pod Start Budget' },
      finds: [
        `error README.md «kep#NNNN: Pod Start Budget» Unexpected KEP number \`NNNN\` in the README's title, expected \`9001\``,
      ],
    },
    'a title of the template in one word': {
      change: { 'README.md': '# KEPNNNN: Pod Start Budget' },
      finds: [
        `error README.md «KEPNNNN: Pod Start Budget» Unexpected KEP number \`NNNN\` in the README's title, expected \`9001\``,
      ],
    },
    'a title that is still the template’s': {
      change: { 'README.md': '# KEP-NNNN: Pod Start Budget' },
      finds: [
        `error README.md «KEP-NNNN: Pod Start Budget» Unexpected KEP number \`NNNN\` in the README's title, expected \`9001\``,
      ],
    },
    'a title in brackets that is still the template’s': {
      change: { 'README.md': '# [KEP NNNN: Pod Start Budget](https://example.org)' },
      finds: [
        `error README.md «[KEP NNNN: Pod Start Budget](https://example.org)» Unexpected KEP number \`NNNN\` in the README's title, expected \`9001\``,
      ],
    },
    'a title of the template without a number in kep.yaml': {
      change: { 'README.md': '# KEP-NNNN: Pod Start Budget', 'kep.yaml': '# without: kep-number' },
      finds: [
        `error README.md «KEP-NNNN: Pod Start Budget» Unexpected KEP number \`NNNN\` in the README's title, expected \`9001\``,
      ],
    },
    'an approval with another number': {
      change: { 'approval.yaml': 'kep-number: 9011' },
      finds: [
        `error approval.yaml «9011» Unexpected KEP number \`9011\` in the approval file's \`kep-number\`, expected \`9001\``,
      ],
    },
    'an approval with another number, where kep.yaml has none': {
      change: { 'approval.yaml': 'kep-number: 9011', 'kep.yaml': '# without: kep-number' },
      finds: [
        `error approval.yaml «9011» Unexpected KEP number \`9011\` in the approval file's \`kep-number\`, expected \`9001\``,
      ],
    },
    'a part of a number that names no part': {
      change: { 'kep.yaml': 'kep-number: 9001.1' },
      finds: ['error kep.yaml «9001.1» Unexpected KEP number `9001.1` in `kep-number`, expected `9001`'],
    },
    'two copies against the directory': {
      change: { 'kep.yaml': 'kep-number: 9011', 'README.md': '# KEP-9011: Pod Start Budget' },
      finds: [
        "error README.md «KEP-9011: Pod Start Budget» Unexpected KEP number `9011` in the README's title, expected `9001`",
        'error kep.yaml «9011» Unexpected KEP number `9011` in `kep-number`, expected `9001`',
      ],
    },
    'the directory when all else contradicts it': {
      change: {
        'kep.yaml': 'kep-number: 9011',
        'README.md': '# KEP-9011: Pod Start Budget',
        'approval.yaml': null,
        'keps/prod-readiness/sig-node/9011.yaml': 'kep-number: 9011\nbeta:\n  approver: "@farid-example"\n',
      },
      finds: [`error ${KEP} Unexpected KEP number \`9001\` in the directory's name, expected \`9011\``],
    },
    'a copied kep-number, and not the approval of the KEP it was copied from': {
      change: {
        'kep.yaml': 'kep-number: 9011',
        'keps/sig-node/9011-other/README.md': '# KEP-9011: Other\n',
        'keps/sig-node/9011-other/kep.yaml': 'title: Other\nkep-number: 9011\nstatus: withdrawn\n',
        'keps/prod-readiness/sig-node/9011.yaml': 'kep-number: 9011\nbeta:\n  approver: "@farid-example"\n',
      },
      finds: ['error kep.yaml «9011» Unexpected KEP number `9011` in `kep-number`, expected `9001`'],
    },
  },
});

describe('front matter', () => {
  const README = texts()[`${KEP}/README.md`] ?? '';
  const saidOf = async (title: string, heading: string): Promise<string[]> => {
    const text = `---\ntitle: "${title}"\n---\n\n${README.replace(/^# .*/m, heading)}`;
    const lines = await findings(memory({ ...texts(), [`${KEP}/README.md`]: text }));
    return lines.filter((line) => line.includes(' number-matches '));
  };

  test('holds a number where the heading has none', async () => {
    expect(await saidOf('KEP-9011: Pod Start Budget', '# Pod Start Budget')).toEqual([
      "error number-matches README.md «KEP-9011: Pod Start Budget» Unexpected KEP number `9011` in the document's title, expected `9001`",
    ]);
  });

  test('is not asked where the heading has one', async () => {
    expect(await saidOf('KEP-9011: Pod Start Budget', '# KEP-9001: Pod Start Budget')).toEqual([]);
  });

  test('of another form holds none', async () => {
    expect(await saidOf('Pod Start Budget', '# Pod Start Budget')).toEqual([]);
  });
});
