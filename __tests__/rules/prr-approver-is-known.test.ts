import { checkRule } from '../support/rule.js';

const aliases =
  'aliases:\n  sig-node-leads:\n    - ada-example\n  sig-scheduling-leads:\n    - chidi-example\n';

checkRule('prr-approver-is-known', {
  passes: {
    'a former approver at the current stage': { 'approval.yaml': 'beta:\n  approver: "@Hana-Example"' },
    'a former approver who is in no alias, at an earlier stage': {
      'approval.yaml': 'alpha:\n  approver: "@long-gone"',
    },
    'an open name for a later stage': { 'approval.yaml': 'stable:\n  approver: TBD' },
    'anybody when the alias is missing': {
      OWNERS_ALIASES: aliases,
      'approval.yaml': 'beta:\n  approver: "@ada-example"',
    },
    'an entry that the schema rejects': { 'approval.yaml': 'beta: "@farid-example"' },
    'a misspelt key in the entry': { 'approval.yaml': 'beta:\n  approvers: "@farid-example"' },
    'a stranger, before there is a stage': {
      'kep.yaml': '# without: stage',
      'approval.yaml': '# without: beta\nalpha:\n  approver: "@ada-example"',
    },
    'broken YAML': { 'approval.yaml': 'beta: {' },
  },
  fails: {
    'an empty text': {
      change: { 'approval.yaml': 'beta:\n  approver: ""' },
      finds: ['error approval.yaml «""» Missing approver of `beta`'],
    },
    blanks: {
      change: { 'approval.yaml': 'beta:\n  approver: "  "' },
      finds: ['error approval.yaml «"  "» Missing approver of `beta`'],
    },
    'a name that is still to be found': {
      change: { 'approval.yaml': 'beta:\n  approver: TBD' },
      finds: ['error approval.yaml «TBD» Unexpected `TBD`, expected an approver of `beta`'],
    },
    'quotes and a comma that came along with a handle': {
      change: { 'approval.yaml': 'beta:\n  approver: “@farid-example”,' },
      finds: [
        'error approval.yaml «“@farid-example”,» Unexpected `“@farid-example”,` as approver of `beta`, expected `@farid-example`',
      ],
    },
    'quotes around a stranger': {
      change: { 'approval.yaml': 'beta:\n  approver: “@ada-example”' },
      finds: [
        'error approval.yaml «“@ada-example”» Unexpected `“@ada-example”` as approver of `beta`, expected a member of `prod-readiness-approvers`',
      ],
    },
    'a name in other letters': {
      change: { 'approval.yaml': 'beta:\n  approver: Юлия' },
      finds: ['error approval.yaml «Юлия» Unexpected `Юлия` as approver of `beta`, expected one handle'],
    },
    'two handles at an earlier stage': {
      change: { 'approval.yaml': 'alpha:\n  approver: "@farid-example, @gita-example"' },
      finds: [
        'error approval.yaml «"@farid-example, @gita-example"» Unexpected `@farid-example, @gita-example` as approver of `alpha`, expected one handle',
      ],
    },
    'a stranger, whatever else is wrong with the file': {
      change: { 'approval.yaml': 'beta:\n  approver: "@ada-example"\nbetta:\n  approver: "@farid-example"' },
      finds: [
        'error approval.yaml «"@ada-example"» Unexpected `@ada-example` as approver of `beta`, expected a member of `prod-readiness-approvers`',
      ],
    },
    'a stranger, where nobody has retired': {
      change: {
        'approval.yaml': 'beta:\n  approver: "@ada-example"',
        OWNERS_ALIASES: 'aliases:\n  prod-readiness-approvers:\n    - farid-example\n',
      },
      finds: [
        'error approval.yaml «"@ada-example"» Unexpected `@ada-example` as approver of `beta`, expected a member of `prod-readiness-approvers`',
      ],
    },
    'no value': {
      change: { 'approval.yaml': 'beta:\n  approver:' },
      finds: ['error approval.yaml «approver» Missing approver of `beta`'],
    },
    'no entry': {
      change: { 'approval.yaml': 'beta:' },
      finds: ['error approval.yaml «beta» Missing approver of `beta`'],
    },
    'a list': {
      change: { 'approval.yaml': 'beta:\n  approver:\n    - "@farid-example"\n    - "@ada-example"' },
      finds: [
        'error approval.yaml «- "@farid-example"\n    - "@ada-example"» Unexpected list of approvers of `beta`, expected one handle',
      ],
    },
    'two handles in one text': {
      change: { 'approval.yaml': 'beta:\n  approver: "@farid-example, @gita-example"' },
      finds: [
        'error approval.yaml «"@farid-example, @gita-example"» Unexpected `@farid-example, @gita-example` as approver of `beta`, expected one handle',
      ],
    },
    'a stranger': {
      change: { 'approval.yaml': 'beta:\n  approver: "@ada-example"' },
      finds: [
        'error approval.yaml «"@ada-example"» Unexpected `@ada-example` as approver of `beta`, expected a member of `prod-readiness-approvers`',
      ],
    },
    'a malformed entry of an earlier stage': {
      change: { 'approval.yaml': 'alpha:\n  approver: ""' },
      finds: ['error approval.yaml «""» Missing approver of `alpha`'],
    },
    'a stranger at a later stage, as a warning': {
      change: { 'approval.yaml': 'stable:\n  approver: "@ada-example"' },
      finds: [
        'warning approval.yaml «"@ada-example"» Unexpected `@ada-example` as approver of `stable`, expected a member of `prod-readiness-approvers`',
      ],
    },
    'a provisional KEP, as a notice': {
      change: { 'kep.yaml': 'status: provisional', 'approval.yaml': 'beta:\n  approver: " farid-example"' },
      finds: [
        'notice approval.yaml «" farid-example"» Unexpected ` farid-example` as approver of `beta`, expected `farid-example` without blanks',
      ],
    },
  },
});
