import { checkRule } from '../support/rule.js';

const below = (heading: string, answer: string): { 'README.md': string } => ({
  'README.md': `###### ${heading}\n\n${answer}\n`,
});

checkRule('question-is-answered', {
  fails: {
    'a heading alone': {
      change: below('What are other known failure modes?', ''),
      finds: [
        'error README.md «What are other known failure modes?» Missing answer to `What are other known failure modes?`, due from beta on',
      ],
    },
    'a word that says nothing': {
      change: below('Does enabling the feature change any default behavior?', '**TBD**'),
      finds: [
        'error README.md «**TBD**» Unexpected `TBD`, expected an answer to `Does enabling the feature change any default behavior?`',
      ],
    },
    'options that nobody has ticked': {
      change: below(
        'How can someone using this feature know that it is working for their instance?',
        '- [ ] Events\n  - Event Reason: \n- [ ] API .status\n  - Condition name: ',
      ),
      finds: [
        'error README.md «How can someone using this feature know that it is working for their instance?» Missing answer to `How can someone using this feature know that it is working for their instance?`, due from beta on',
      ],
    },
    'instructions of the template': {
      change: below(
        'What are the reasonable SLOs (Service Level Objectives) for the enhancement?',
        '<!--\nA number, over a time, under a stated load.\n-->\n\nA number, over a time, under a stated load.',
      ),
      finds: [
        'error README.md «What are the reasonable SLOs (Service Level Objectives) for the enhancement?» Missing answer to `What are the reasonable SLOs (Service Level Objectives) for the enhancement?`, due from beta on',
      ],
    },
  },
});
