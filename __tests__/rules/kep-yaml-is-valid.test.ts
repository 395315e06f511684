import { checkRule } from '../support/rule.js';

checkRule('kep-yaml-is-valid', {
  passes: {
    'a key that only the repository’s template has': {
      'keps/NNNN-kep-template/kep.yaml': 'steering-link: https://example.org/your-issue',
      'kep.yaml': 'steering-link: https://example.org/7',
    },
    'empty optional keys': { 'kep.yaml': 'editor:\nreplaces:\nsuperseded-by: []' },
  },
  fails: {
    'a key that nobody knows': {
      change: { 'kep.yaml': 'steering-link: https://example.org/7' },
      finds: ['error kep.yaml «steering-link» Unexpected key `steering-link`'],
    },
    'all at once, also on a withdrawn KEP': {
      change: { 'kep.yaml': 'status: withdrawn\nstage: gamma\nlatest-milestone: next\n# without: title' },
      finds: [
        'error kep.yaml «kep-number» Missing `title`',
        'error kep.yaml «gamma» Unexpected `gamma`, expected `alpha`, `beta`, `stable`, `deprecated`, `disabled` or `removed`',
        'error kep.yaml «next» Unexpected `next`, expected a release such as `v1.37`',
      ],
    },
  },
});
