import { checkRule } from '../support/rule.js';
import { KEP } from '../support/sample.js';

const YAML = 'title: Pod Start Budget\nkep-number: 9001\n';

checkRule('kep-has-metadata', {
  passes: {
    'a document below the KEP': { [`${KEP}/docs/1-background.md`]: '# Background' },
    'the template, the approvals and a README of the root': { 'keps/README.md': '# KEPs' },
  },
  fails: {
    'a README of another ending': {
      change: { 'README.md': null, [`${KEP}/readme.txt`]: 'Text.\n' },
      finds: [
        'error keps/sig-node/9001-pod-start-budget/readme.txt Unexpected `readme.txt`, expected `README.md`',
      ],
    },
    'a README without an ending': {
      change: { 'README.md': null, [`${KEP}/README`]: 'Text.\n' },
      finds: ['error keps/sig-node/9001-pod-start-budget/README Unexpected `README`, expected `README.md`'],
    },
    'files that are not it': {
      change: {
        'kep.yaml': null,
        'README.md': null,
        [`${KEP}/my-kep.yaml`]: 'title: A\n',
        [`${KEP}/kep.yaml.orig`]: 'title: A\n',
        [`${KEP}/old-readme.md`]: 'Text.\n',
        [`${KEP}/kep.md.orig`]: 'Text.\n',
      },
      finds: ['error README.md Missing `README.md`', 'error kep.yaml Missing `kep.yaml`'],
    },
    'a directory of its name': {
      change: { 'kep.yaml': null, [`${KEP}/metadata.yml/a.md`]: 'Text.\n' },
      finds: ['error kep.yaml Missing `kep.yaml`'],
    },
    'kep.yml': {
      change: { 'kep.yaml': null, [`${KEP}/kep.yml`]: YAML },
      finds: [`error ${KEP}/kep.yml Unexpected \`kep.yml\`, expected \`kep.yaml\``],
    },
    'a kep.yaml under the number of the KEP': {
      change: { 'kep.yaml': null, [`${KEP}/9001.yaml`]: YAML },
      finds: [`error ${KEP}/9001.yaml Unexpected \`9001.yaml\`, expected \`kep.yaml\``],
    },
    'a KEP of which only notes are there': {
      change: { 'keps/sig-node/9044-lost/notes.md': '# Notes' },
      finds: [
        'error keps/sig-node/9044-lost/README.md Missing `README.md`',
        'error keps/sig-node/9044-lost/kep.yaml Missing `kep.yaml`',
      ],
    },
    'whatever the status': {
      change: { 'kep.yaml': 'status: withdrawn', 'README.md': null },
      finds: ['error README.md Missing `README.md`'],
    },
  },
});
