import { checkRule } from '../support/rule.js';

checkRule('status-agrees-with-stage', {
  passes: {
    'a provisional KEP without stage': { 'kep.yaml': 'status: provisional\n# without: stage' },
    'a stage that the schema rejects': { 'kep.yaml': 'stage: gamma' },
    'a release that the schema rejects': { 'kep.yaml': 'latest-milestone: next' },
    'broken YAML, in which anything may be missing': { 'kep.yaml': '# without: stage\ntitle: "Pod Start' },
    'a stage that was left behind, which stage-is-current says': {
      'kep.yaml': 'status: implemented\nlatest-milestone: "v1.39"',
    },
    'the end of a deprecation': {
      'kep.yaml': 'status: implemented\nstage: removed\nmilestone:\n  removed: v1.37',
    },
  },
  fails: {
    'a key without value': {
      change: { 'kep.yaml': 'stage:\nlatest-milestone: ~' },
      finds: [
        'error kep.yaml «stage» Missing `stage` of an implementable KEP',
        'error kep.yaml «~» Missing `latest-milestone` of an implementable KEP',
      ],
    },
    'a misspelt status': {
      change: { 'kep.yaml': 'status: imlpemented\n# without: stage' },
      finds: ['error kep.yaml «imlpemented» Missing `stage` of an implemented KEP'],
    },
    'a KEP out of tree': {
      change: { 'kep.yaml': 'status: implemented\nlatest-milestone: "0.0"' },
      finds: [
        'warning kep.yaml «implemented» Unexpected `status: implemented` at `stage: beta`, expected `implementable`',
      ],
    },
  },
});
