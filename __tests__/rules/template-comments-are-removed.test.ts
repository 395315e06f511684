import { checkRule } from '../support/rule.js';

const LOAD = '<!--\nA number, over a time, under a stated load.\n-->';
const SLOS = `###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\n${LOAD}`;
const CALLS = '###### Will enabling / using this feature result in any new API calls?';

checkRule('template-comments-are-removed', {
  passes: {
    'a comment above an answer that is missing': { 'README.md': `${SLOS}\n` },
    'a comment where the text of the section answers': {
      'README.md': `### Monitoring Requirements\n\nNothing runs, so there is nothing to look at.\n\n${SLOS}\n`,
    },
    'a comment of a question that is not due yet': {
      'kep.yaml': 'stage: alpha',
      'README.md': `${SLOS}\n\n99 %.\n`,
    },
    'a comment of the author': { 'README.md': `${CALLS}\n\n<!-- measured in May -->\n\nNo.\n` },
  },
  fails: {
    'one comment': {
      change: { 'README.md': `${SLOS}\n\nLess than 1 s in 99 %.\n` },
      finds: [
        `notice README.md «<!--\nA number, over a time, under a stated load.\n-->» Unexpected comment of the template below an answered question`,
      ],
    },
    'one comment above what does not apply': {
      change: { 'README.md': `${SLOS}\n\nN/A\n` },
      finds: [
        `notice README.md «<!--\nA number, over a time, under a stated load.\n-->» Unexpected comment of the template below an answered question`,
      ],
    },
    'four comments, of which two are listed beside the first': {
      change: {
        'README.md': `${SLOS}\n\nLess than 1 s in 99 %.\n\n###### Are there any tests for feature enablement/disablement?\n\n<!--\nTests that flip the gate with data written under the other setting.\n-->\n\nYes.\n\n###### Does enabling the feature change any default behavior?\n\n<!--\nName everything that a user who never asked for the feature could notice.\n-->\n\nNo.\n\n###### What specific metrics should inform a rollback?\n\n<!--\nNames of metrics, and the values that should worry an operator.\n-->\n\nThe rate of errors.\n`,
      },
      finds: [
        `notice README.md «<!--\nName everything that a user who never asked for the feature could notice.\n-->» Unexpected 4 comments of the template below answered questions`,
      ],
    },
  },
});
