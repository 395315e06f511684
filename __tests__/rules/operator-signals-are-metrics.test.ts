import { checkRule } from '../support/rule.js';

const USERS = '###### How can someone using this feature know that it is working for their instance?\n\n';
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n';
const ROLLBACK = '###### What specific metrics should inform a rollback?\n\n';
const OPERATORS = '###### How can an operator determine if the feature is in use by workloads?\n\n';

checkRule('operator-signals-are-metrics', {
  passes: {
    'a metric beside a condition': {
      'README.md': `${USERS}By the condition \`Named\`; operators by \`pods_named_total\`.\n`,
    },
    'a metric of a feature that makes metrics': {
      'kep.yaml': 'title: Metrics of pod names\n',
      'README.md': `${USERS}By the metric \`pods_named_total\`.\n`,
    },
    ...Object.fromEntries(
      [
        'A metric of pods',
        'SLI of pods',
        'SLIs of pods',
        'Stats of pods',
        'Statistics',
        'A histogram',
        'Histograms',
        'Monitoring',
      ].map((title) => [
        `a metric of "${title}"`,
        { 'kep.yaml': `title: ${title}\n`, 'README.md': `${USERS}By the metric \`pods_named_total\`.\n` },
      ]),
    ),
    ...Object.fromEntries(
      [
        'A log',
        'Logs of pods',
        'klog without pods',
        'An event',
        'Events of pods',
        'Audit of pods',
        'A trace',
        'Traces',
        'Tracing of pods',
      ].map((title) => [
        `events of "${title}"`,
        { 'kep.yaml': `title: ${title}\n`, 'README.md': `${OPERATORS}By events.\n` },
      ]),
    ),
    'what is put off': { 'README.md': `${OPERATORS}TBD\n` },
    'events for another question': {
      'README.md': '###### What are other known failure modes?\n\nBy events.\n',
    },
    'a log of a feature that makes logs': {
      'kep.yaml': 'title: Logging of pod names\n',
      'README.md': `${OPERATORS}Lines of the log carry the name.\n`,
    },
    'an event beside a metric': { 'README.md': `${OPERATORS}By events and \`pods_named_total\`.\n` },
    'a refusal': { 'README.md': `${OPERATORS}Only by events, there is no metric.\n` },
  },
  fails: {
    'a log of any other feature': {
      change: { 'README.md': `${OPERATORS}Lines of the log carry the name.\n` },
      finds: [
        'warning README.md «Lines of the log carry the name.» Unexpected events or logs alone, expected a metric in the answer to `How can an operator determine if the feature is in use by workloads?`',
      ],
    },
    'events where indicators are asked for': {
      change: { 'README.md': `${SLIS}By events.\n` },
      finds: [
        'warning README.md «By events.» Unexpected events or logs alone, expected a metric in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
    'events about a rollback': {
      change: { 'README.md': `${ROLLBACK}By events.\n` },
      finds: [
        'warning README.md «By events.» Unexpected events or logs alone, expected a metric in the answer to `What specific metrics should inform a rollback?`',
      ],
    },
    'a metric for users': {
      change: { 'README.md': `${USERS}By the metric \`pods_named_total\`.\n` },
      finds: [
        'warning README.md «By the metric `pods_named_total`.» Unexpected metrics alone, expected an event or status in the answer to `How can someone using this feature know that it is working for their instance?`',
      ],
    },
  },
});
