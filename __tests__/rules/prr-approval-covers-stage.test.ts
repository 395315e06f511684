import { checkRule } from '../support/rule.js';

const ALPHA_ONLY = '# without: beta\n';
const NOTHING = '# without: kep-number\n# without: alpha\n# without: beta\n';
const ENTRY = 'approver: "@farid-example"';
const missing = (place: string): string =>
  `error approval.yaml «${place}» Missing \`beta\` in the approval file, expected an approver for the current stage`;

checkRule('prr-approval-covers-stage', {
  passes: {
    'an entry without approver, which another rule names': { 'approval.yaml': 'beta:' },
    'a missing file, which another rule names': { 'approval.yaml': null },
    'broken YAML': { 'approval.yaml': '# without: beta\nalpha: {' },
    'no stage': { 'kep.yaml': '# without: stage' },
  },
  fails: {
    'a file without entries': {
      change: { 'approval.yaml': '# without: alpha\n# without: beta' },
      finds: [
        'error approval.yaml «9001» Missing `beta` in the approval file, expected an approver for the current stage',
      ],
    },
    'a file without the current stage, below the last of the others': {
      change: { 'approval.yaml': `${ALPHA_ONLY}alpha:\n  approver: "@farid-example"` },
      finds: [missing('approver: "@farid-example"')],
    },
    'entries in another form, which the new one has as well': {
      change: {
        'approval.yaml': `${ALPHA_ONLY}# without: kep-number\nkep-number : 9001\nalpha:\n    approver : '@farid-example' # since May\n# and later approver: gita`,
      },
      finds: [missing("approver : '@farid-example' # since May")],
    },
    'entries without quotes': {
      change: {
        'approval.yaml': `${ALPHA_ONLY}alpha:\n   approver: farid-example # "Farid"\n`,
      },
      finds: [missing('approver: farid-example # "Farid"')],
    },
    'a document that starts below a comment': {
      change: {
        'approval.yaml': `${NOTHING}# kep-number: that of the issue\n---\nkep-number: 9001\nalpha:\n  approver: "@farid-example"`,
      },
      finds: [missing('approver: "@farid-example"')],
    },
    ...Object.fromEntries(
      [
        ['that ends', ENTRY, `${ALPHA_ONLY}alpha:\n  ${ENTRY}\n...`],
        ['with an entry in braces', `{\n  ${ENTRY}\n}`, `${ALPHA_ONLY}alpha: {\n  ${ENTRY}\n}`],
        ['in braces', `{${ENTRY}}`, `${NOTHING}{kep-number: 9001, alpha: {${ENTRY}}}`],
        ['with another fault', ENTRY, `${ALPHA_ONLY}alpha:\n  ${ENTRY}\napproved: yes`],
      ].map(([name = '', place = '', text = '']) => [
        `a document ${name}, where no line can be added`,
        { change: { 'approval.yaml': text }, finds: [missing(place)] },
      ]),
    ),
    'a stage by its meaning': {
      change: { 'kep.yaml': 'stage: stabel\nlatest-milestone: v1.39' },
      finds: [
        'error approval.yaml «approver: "@farid-example"» Missing `stable` in the approval file, expected an approver for the current stage',
      ],
    },
  },
});
