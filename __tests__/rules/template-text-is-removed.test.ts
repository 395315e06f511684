import { checkRule } from '../support/rule.js';

const below = (heading: string, answer: string): { 'README.md': string } => ({
  'README.md': `###### ${heading}\n\n${answer}\n`,
});
const SLOS = 'What are the reasonable SLOs (Service Level Objectives) for the enhancement?';
const INSTANCE = 'How can someone using this feature know that it is working for their instance?';
const SLIS =
  'What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?';

checkRule('template-text-is-removed', {
  passes: {
    'options beside one that is ticked': below(
      INSTANCE,
      '- [x] API .status\n  - Condition name: Ready\n- [ ] Events',
    ),
    'questions that have no answer': below(SLOS, ''),
    'questions that are missing': { 'README.md': '### Troubleshooting\n' },
    'an answer that is all of the template, which another rule names': below(
      SLOS,
      'A number, over a time, under a stated load.',
    ),
  },
  fails: {
    'an instruction beside an answer': {
      change: below(SLOS, 'A number, over a time, under a stated load.\n\nLess than 1 s in 99 %.'),
      finds: [
        'warning README.md «A number, over a time, under a stated load.» Unexpected template text `A number, over a time, under a stated load.` in the answer to `What are the reasonable SLOs (Service Level Objectives) for the enhancement?`',
      ],
    },
    'options beside prose': {
      change: below(INSTANCE, '- [ ] Events\n- [ ] API .status\n\nThe condition of the Pod tells it.'),
      finds: [
        'notice README.md «[ ] Events» Unexpected template text `Events` in the answer to `How can someone using this feature know that it is working for their instance?`',
      ],
    },
    'an empty field below a ticked option': {
      change: below(
        INSTANCE,
        '- [x] API .status\n  - Condition name: Ready\n  - Other field: \n- [ ] Events',
      ),
      finds: [
        'notice README.md «Other field:» Unexpected empty field `Other field:` in the answer to `How can someone using this feature know that it is working for their instance?`',
      ],
    },
    'several empty fields': {
      change: below(
        INSTANCE,
        '- [x] API .status\n  - Condition name: \n  - Other field: \n\nThe condition of the Pod tells it.',
      ),
      finds: [],
    },
    'an instruction and an empty field, of which the first weighs more': {
      change: below(
        SLIS,
        'Keep what applies and remove the rest.\n\n- [x] Metrics\n  - Metric name: kubelet_pod_start_budget_exceeded_total\n  - Components exposing the metric:',
      ),
      finds: [
        'warning README.md «Keep what applies and remove the rest.» Unexpected template text `Keep what applies and remove the rest.` in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
  },
});
