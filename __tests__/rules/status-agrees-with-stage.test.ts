import { checkRule } from '../support/rule.js';

checkRule('status-agrees-with-stage', {
  passes: {
    'an implemented deprecation': {
      'kep.yaml':
        'status: implemented\nstage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  deprecated: v1.37',
    },
    'an implemented KEP that is switched off': {
      'kep.yaml':
        'status: implemented\nstage: disabled\nlatest-milestone: v1.37\nmilestone:\n  disabled: v1.37',
    },
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
    'an implemented KEP without a stage': {
      change: { 'kep.yaml': 'status: implemented\n# without: stage' },
      finds: ['error kep.yaml «implemented» Missing `stage` of an implemented KEP'],
    },
    'an implemented beta, where any status may stand': {
      change: {
        'kep.yaml': 'status: implemented',
        '.github/prr-lint.yaml':
          'extends: frontmatter\nmetadata:\n  source: file\ntemplate: keps/NNNN-kep-template\nkubernetes:\n  index: none\n',
      },
      finds: [
        'warning kep.yaml «implemented» Unexpected `status: implemented` at `stage: beta`, expected `implementable`',
      ],
    },
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
