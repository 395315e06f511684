import type { Rule } from '../model/rule.js';

/** The loader finds the faults of a file, all at once and each at its key; this rule gives them their name. */
export const kepYamlIsValid: Rule = {
  id: 'kep-yaml-is-valid',
  summary: '`kep.yaml` is YAML with the keys and values that the KEP process knows.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata'],
  always: true,

  *check({ metadata }) {
    yield* metadata.problems;
  },
};
