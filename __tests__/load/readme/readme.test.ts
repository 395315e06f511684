import { describe, expect, test } from 'vitest';
import { parseReadme, readOutline } from '../../../src/load/readme/readme.js';
import type { AnswerState } from '../../../src/model/readme.js';
import {
  answer,
  below,
  dedent,
  read,
  SPECIFICATIONS,
  TEMPLATE,
  underlined,
  wholeAnswer,
} from '../../support/readme.js';

const TITLE = '## Production Readiness Review Questionnaire';

/** Question → state, of the questions that are not missing. */
function states(questionnaire: string, template = TEMPLATE): Record<string, string> {
  return Object.fromEntries(
    [...read(questionnaire, template).answers]
      .filter(([, { state }]) => state !== 'missing')
      .map(([id, { state }]) => [id, state]),
  );
}

/** Question → the author's words, of the questions that are not missing. */
function texts(questionnaire: string, template = TEMPLATE): Record<string, string> {
  return Object.fromEntries(
    [...read(questionnaire, template).answers]
      .filter(([, { state }]) => state !== 'missing')
      .map(([id, { text }]) => [id, text]),
  );
}

describe.each(SPECIFICATIONS)('a question is found, with %s', (_, template) => {
  test.each<[string, string, Record<string, string>]>([
    [
      'as a heading of the sixth level',
      '###### Does enabling the feature change any default behavior?\n\nNo, it is opt-in.',
      { 'default-behavior': 'No, it is opt-in.' },
    ],
    [
      'as a heading of the fourth level',
      '#### Does enabling the feature change any default behavior?\n\nNo, it is opt-in.',
      { 'default-behavior': 'No, it is opt-in.' },
    ],
    [
      'as a heading of the third level, like its section',
      '### Scalability\n\n### Will enabling / using this feature result in any new API calls?\n\nOne watch.',
      { 'new-api-calls': 'One watch.' },
    ],
    [
      'underlined',
      'What are other known failure modes?\n-----------------------------------\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'as a bold bullet with its answer below',
      '* **Does enabling the feature change any default behavior?**\n  No, it is opt-in.',
      { 'default-behavior': 'No, it is opt-in.' },
    ],
    [
      'as a bold bullet with its answer behind it',
      '* **Does enabling the feature change any default behavior?** No, it is opt-in.',
      { 'default-behavior': 'No, it is opt-in.' },
    ],
    [
      'as a bold bullet over two lines',
      '- **Will enabling / using this feature result in any new calls to the cloud\n  provider?** Two per node.',
      { 'cloud-provider-calls': 'Two per node.' },
    ],
    [
      'as a bold bullet over two lines, the second one not indented',
      '- **What are the SLIs (Service Level Indicators) an operator can use to\ndetermine the health of the service?**\n  The share of failed syncs.',
      { slis: 'The share of failed syncs.' },
    ],
    [
      'as a bold bullet whose bold ends early',
      '* **How can an operator determine** if the feature is in use by workloads?\n  By the field of the Pod.',
      { 'in-use-by-workloads': 'By the field of the Pod.' },
    ],
    [
      'as a bold numbered item',
      '1. **What are other known failure modes?**\n\n   A full disk.\n\n2. **Does this feature depend on any specific services running in the cluster?**\n\n   On DNS.',
      { 'dependent-services': 'On DNS.', 'failure-modes': 'A full disk.' },
    ],
    [
      'as a number inside of the bold',
      '**1. What are other known failure modes?**\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'as a bold paragraph',
      '**What are other known failure modes?**\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'as emphasis',
      '- _What are other known failure modes?_\n  A full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'as a plain paragraph',
      'What are other known failure modes?\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'as a plain bullet',
      '- What are other known failure modes?\n  - A full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'in a bold heading',
      '#### **What are other known failure modes?**\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'with its answer in the heading',
      '###### Will enabling / using this feature result in any new API calls? `No`',
      { 'new-api-calls': 'No' },
    ],
    [
      'with a heading that is cut, the rest below it',
      '##### Is the rollout accompanied by any deprecations and/or removals of features\n\nNo flag goes away.',
      { deprecations: 'No flag goes away.' },
    ],
    [
      'without a question mark',
      '###### Will enabling / using this feature result in any new calls to the cloud provider\n\nNone.',
      { 'cloud-provider-calls': 'None.' },
    ],
    [
      'with a typing error',
      '###### Can enabling / using this feature result in resource exhaustion of som node resources (PIDs, sockets, inodes, etc.)?\n\nPIDs, see below.',
      { 'node-resource-exhaustion': 'PIDs, see below.' },
    ],
    [
      'with an article too many',
      '###### Will enabling / using this feature result in a non-negligible increase of resource usage (CPU, RAM, disk, IO, ...) in any component?\n\nMemory.',
      { 'resource-usage': 'Memory.' },
    ],
    [
      'with another subject',
      '###### How does the feature react if the API server and/or etcd is unavailable?\n\nIt waits.',
      { 'api-server-unavailable': 'It waits.' },
    ],
    [
      'with entities',
      '###### Were upgrade and rollback tested? Was the upgrade-&gt;downgrade-&gt;upgrade path tested?\n\nBy hand.',
      { 'upgrade-rollback-tested': 'By hand.' },
    ],
    [
      'in the older wording about rollouts',
      '* **How can a rollout fail? Can it impact already running workloads?**\n  One zone lags.',
      { 'rollout-failure': 'One zone lags.' },
    ],
    [
      'in the older wording about objectives',
      '* **What are the reasonable SLOs (Service Level Objectives) for the above SLIs?**\n  99 %.',
      { slos: '99 %.' },
    ],
    [
      'in the short form of objectives and indicators',
      '###### What are the reasonable SLOs for the enhancement?\n\n99 %.\n\n###### What are the SLIs an operator can use to determine the health of the service?\n\nFailed syncs.',
      { slos: '99 %.', slis: 'Failed syncs.' },
    ],
    [
      'with the link of the older wording',
      '* **Will enabling / using this feature result in increasing time taken by any\n  operations covered by [existing SLIs/SLOs][]?**\n  Pod start, by a millisecond.',
      { 'slo-latency': 'Pod start, by a millisecond.' },
    ],
    [
      'with another link',
      '###### Will enabling / using this feature result in increasing time taken by any operations covered by [existing SLIs/SLOs](https://example.org)?\n\nPod start.',
      { 'slo-latency': 'Pod start.' },
    ],
    [
      'under the heading of another section',
      '### Dependencies\n\n###### What are other known failure modes?\n\nA full disk.',
      { 'failure-modes': 'A full disk.' },
    ],
    ['but not in a fence', '```\n###### What are other known failure modes?\nA full disk.\n```', {}],
    ['but not in a comment', '<!--\n###### What are other known failure modes?\nA full disk.\n-->', {}],
    [
      'but not when another word asks for something else',
      '###### How can an operator determine if the feature is broken for workloads?\n\nBy a metric.',
      {},
    ],
    ['but not when it is a question of its own', '###### Who may enable the feature?\n\nAdministrators.', {}],
    [
      'but not in the middle of a sentence',
      'We asked ourselves: what are other known failure modes? None came to mind.',
      {},
    ],
  ])('%s', (_, questions, expected) => {
    expect(texts(`${TITLE}\n\n${questions}\n`, template)).toEqual(expected);
  });
});

describe('an answer', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'ends at the next question of any form',
      '###### What are other known failure modes?\n\nA full disk.\n\n- **Does this feature depend on any specific services running in the cluster?** On DNS.',
      { 'dependent-services': 'On DNS.', 'failure-modes': 'A full disk.' },
    ],
    [
      'ends at the heading of a section',
      '###### What are other known failure modes?\n\nA full disk.\n\n### Scalability\n\nText of the section.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'ends at an own question',
      '###### What are other known failure modes?\n\nA full disk.\n\n###### Who is on call?\n\nNobody.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'ends at an own bold question',
      '- **What are other known failure modes?**\n  A full disk.\n- **Which of our teams is on call for it?**\n  Nobody.',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'goes on below headings of its own',
      '#### What are other known failure modes?\n\nTwo:\n\n##### The disk is full\n\nThe kubelet waits.\n\n###### The clock jumps\n\nIt starts again.',
      { 'failure-modes': 'Two:\nThe kubelet waits.\nIt starts again.' },
    ],
    [
      'goes on below a heading of its own that is as deep as the question',
      '###### What are other known failure modes?\n\n###### The disk is full\n\nThe kubelet waits.',
      { 'failure-modes': 'The kubelet waits.' },
    ],
    [
      'holds fences, tables, quotes and lists',
      '###### What are other known failure modes?\n\n```\n$ df\n```\n\n| mode | cure |\n|---|---|\n| full | wait |\n\n> as said\n\n1. one\n   - two',
      {
        'failure-modes': '$ df\n| mode | cure |\n|---|---|\n| full | wait |\nas said\none\ntwo',
      },
    ],
    [
      'does not hold rules',
      '###### What are other known failure modes?\n\nA full disk.\n\n---\n\n### Scalability',
      { 'failure-modes': 'A full disk.' },
    ],
    [
      'does not hold comments',
      '###### What are other known failure modes?\n\nA <!-- really --> full disk.\n\n<!-- to be\n\ncontinued -->',
      { 'failure-modes': 'A  full disk.' },
    ],
    [
      'holds the words of links and the names of pictures',
      '###### What are other known failure modes?\n\nSee [the list](https://example.org) and [that one].\n\n![a chart](chart.png)\n\n[that one]: https://example.org',
      { 'failure-modes': 'See the list and that one.\na chart' },
    ],
    [
      'holds what stands in elements',
      '###### What are other known failure modes?\n\n<details>\n<summary>Two</summary>\nA full disk.\n</details>',
      { 'failure-modes': 'Two\nA full disk.' },
    ],
    [
      'that is asked for twice is both',
      '###### What are other known failure modes?\n\nA full disk.\n\n###### What are other known failure modes?\n\nA slow one.',
      { 'failure-modes': 'A full disk.\nA slow one.' },
    ],
    [
      'that is missing below the question is the prose of the section',
      '### Scalability\n\nNothing of this changes.\n\n###### Will enabling / using this feature result in any new API calls?\n\n###### Will enabling / using this feature result in introducing new API types?\n',
      { 'new-api-calls': 'Nothing of this changes.', 'new-api-types': 'Nothing of this changes.' },
    ],
    [
      'that is missing below the question stays so where another question of the section has one',
      '### Scalability\n\nNothing of this changes.\n\n###### Will enabling / using this feature result in any new API calls?\n\n###### Will enabling / using this feature result in introducing new API types?\n\nOne.',
      { 'new-api-calls': '', 'new-api-types': 'One.' },
    ],
    [
      'that is missing below the question is not in prose of the section about something else',
      '### Scalability\n\nNames are kept in memory.\n\n###### Will enabling / using this feature result in any new API calls?\n\n###### Will enabling / using this feature result in introducing new API types?\n\nOne.',
      { 'new-api-calls': '', 'new-api-types': 'One.' },
    ],
  ])('%s', (_, questions, expected) => {
    const found = texts(`${TITLE}\n\n${questions}\n`);
    const trimmed = Object.entries(found).map(([id, text]) => [id, text.replace(/ *\n */g, '\n')]);
    expect(Object.fromEntries(trimmed)).toEqual(expected);
  });

  test('of a section without questions is told with the missing ones', () => {
    const readme = read(`${TITLE}\n\n### Scalability\n\nCovered by the parent KEP.\n\n### Troubleshooting\n`);
    const of = (id: string) => readme.answers.get(id);
    expect(of('new-api-calls')).toMatchObject({ state: 'missing', text: 'Covered by the parent KEP.' });
    expect(of('failure-modes')).toMatchObject({ state: 'missing', text: '' });
    expect(underlined(readme.text, of('new-api-calls')?.place)).toBe('### Scalability');
    expect(underlined(readme.text, of('slis')?.place)).toBe(TITLE);
  });
});

describe('the questionnaire', () => {
  const QUESTION = '###### What are other known failure modes?\n\nA full disk.';

  test.each<[string, string, string | undefined]>([
    ['under its heading', `${TITLE}\n\n${QUESTION}`, TITLE],
    ['under a shorter heading', `## Production Readiness\n\n${QUESTION}`, '## Production Readiness'],
    ['without the word review', `## Production Readiness Questionnaire\n\n${QUESTION}`, undefined],
    ['in bold', `## **Production Readiness Review Questionnaire**\n\n${QUESTION}`, undefined],
    ['as short as it gets', `## PRR\n\n${QUESTION}`, '## PRR'],
    [
      'of one of several features',
      `## Production Readiness Review Questionnaire for Huge Pages\n\n${QUESTION}`,
      undefined,
    ],
    ['underlined', `Production Readiness Review Questionnaire\n===\n\n${QUESTION}`, undefined],
    [
      'as a heading of the first level',
      `# Production Readiness Review Questionnaire\n\n${QUESTION}`,
      undefined,
    ],
    [
      'under section headings as high as its own',
      `${TITLE}\n\n## Scalability\n\n## Troubleshooting\n\n${QUESTION}`,
      TITLE,
    ],
  ])('is found %s', (_, text, heading) => {
    const readme = read(text);
    expect(readme.answers.get('failure-modes')).toMatchObject({ state: 'answered', text: 'A full disk.' });
    const words = underlined(readme.text, readme.questionnaire);
    if (heading) expect(words).toBe(heading);
    expect(words).toMatch(/Production Readiness|PRR/);
  });

  const THREE = [
    '#### What are other known failure modes?\n\nA full disk.',
    '#### What specific metrics should inform a rollback?\n\nErrors.',
    '#### Are there any tests for feature enablement/disablement?\n\nNo.',
  ];

  test('is found by three questions without a heading', () => {
    expect(Object.keys(states(`## Design\n\n${THREE.join('\n\n')}\n\n## Drawbacks\n\nText.`))).toEqual([
      'enablement-tests',
      'rollback-metrics',
      'failure-modes',
    ]);
    expect(states(`## Design\n\n${THREE.slice(1).join('\n\n')}`)).toEqual({});
  });

  test('ends at the next heading as high as its own', () => {
    expect(states(`${TITLE}\n\n${THREE[0]}\n\n## Drawbacks\n\n${THREE[1]}`)).toEqual({
      'failure-modes': 'answered',
    });
  });

  test('goes on under a second heading of its own', () => {
    expect(
      Object.keys(
        states(`${TITLE}\n\n${THREE[0]}\n\n${TITLE} for the other half\n\n${THREE[1]}\n\n## Drawbacks`),
      ),
    ).toEqual(['rollback-metrics', 'failure-modes']);
  });

  test('is not the KEP about it', () => {
    const text = '# Production Readiness\n\n## Design\n\nThree questions.';
    expect(parseReadme('README.md', { text }, TEMPLATE).questionnaire).toBeUndefined();
  });

  test.each<[string, string, string | undefined]>([
    ['by a sentence', 'N/A, nothing of this runs in a cluster.', 'N/A, nothing of this runs in a cluster.'],
    ['by a link', 'See the [parent KEP](https://example.org).', 'See the parent KEP.'],
    ['by nothing', '', undefined],
    ['by a comment', '<!-- N/A -->', undefined],
  ])('is dismissed %s', (_, text, expected) => {
    const readme = read(`${TITLE}\n\n${text}\n\n## Drawbacks\n\nText.`);
    expect(readme.dismissal?.value).toBe(expected);
    expect(readme.questionnaire).toBeDefined();
    if (readme.dismissal) expect(underlined(readme.text, readme.dismissal.place)).toBe(text);
  });

  test('in a comment is absent', () => {
    const readme = read(`## Design\n\n<!--\n${TITLE}\n\n${THREE.join('\n\n')}\n-->\n\n## Drawbacks`);
    expect(readme).toMatchObject({ questionnaire: undefined, dismissal: undefined, swallowed: undefined });
  });

  test.each<[string, string, 'comment' | 'fence']>([
    ['<!-- help', 'a comment', 'comment'],
    ['```yaml', 'a fence', 'fence'],
  ])('is swallowed by %s', (opening, _, kind) => {
    const readme = read(
      `${TITLE}\n\n${THREE[0]}\n\n${opening}\n\n${THREE[1]}\n\n- **${THREE[2]?.slice(5, 62)}?**`,
    );
    expect(readme.swallowed).toMatchObject({ kind, value: opening });
    expect(readme.swallowed?.questions).toContain('rollback-metrics');
    expect(underlined(readme.text, readme.swallowed?.place)).toBe(opening);
  });

  test('is not swallowed by a comment that hides no question', () => {
    expect(read(`${TITLE}\n\n${THREE.join('\n\n')}\n\n<!-- the end`).swallowed).toBeUndefined();
  });

  test('has its words without comments', () => {
    const { questionnaireText } = read(`${TITLE}\n\nA <!-- hidden --> B\n\n${QUESTION}\n\n## Drawbacks\n\nC`);
    expect(questionnaireText).toContain('A  B');
    expect(questionnaireText).not.toMatch(/hidden|Drawbacks/);
  });
});

describe.each(SPECIFICATIONS)('the state of an answer, with %s', (_, template) => {
  test.each<[string, string, AnswerState, string]>([
    // nothing of the author's
    ['slis', '', 'unanswered', 'nothing'],
    ['slis', '<!-- soon -->', 'unanswered', 'a comment'],
    ['slis', 'TBD', 'unanswered', 'a placeholder'],
    ['slis', '- TODO', 'unanswered', 'a placeholder in a bullet'],
    ['slis', '**TBD.**', 'unanswered', 'a placeholder in bold'],
    ['slis', '_(to be done)_', 'unanswered', 'a placeholder in brackets'],
    ['slis', '???', 'unanswered', 'question marks'],
    ['slis', '...', 'unanswered', 'dots'],
    ['slis', '-', 'unanswered', 'a dash'],
    ['slis', 'WIP', 'unanswered', 'work in progress'],
    ['slis', '---', 'unanswered', 'a rule'],
    [
      'slis',
      '- [ ] Metrics\n  - Metric name:\n  - Components exposing the metric:\n- [ ] Other (treat as last resort)\n  - Details:',
      'unanswered',
      'untouched options',
    ],
    ['slis', '- [] Metrics\n  - Metric name:\n', 'unanswered', 'an untouched option without a blank'],
    ['slis', '- \\[ ] Metrics\n  - Metric name:\n', 'unanswered', 'an untouched option that is escaped'],
    ['slis', '- Metric name: TBD', 'unanswered', 'a placeholder behind a label'],
    [
      'slis',
      '- Metric name: TBD\n- Components exposing the metric: TODO',
      'unanswered',
      'a placeholder behind each label',
    ],
    [
      'enablement-mechanism',
      '- [ ] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name:\n  - Components depending on the feature gate:\n- [ ] Other\n  - Describe the mechanism:\n  - Will enabling / disabling the feature require downtime of the control\n    plane?\n  - Will enabling / disabling the feature require downtime or reprovisioning\n    of a node?',
      'unanswered',
      'untouched options with long labels',
    ],
    [
      'working-for-instance',
      '- [ ] Events\n  - Event Reason: \n- [ ] API .status\n  - Condition name: \n  - Other field: \n- [ ] Other (treat as last resort)\n  - Details:',
      'unanswered',
      'untouched options for users',
    ],
    [
      'slos',
      'At a high level, this usually will be in the form of "high percentile of SLI\nper day <= X".',
      'unanswered',
      'help of an older template',
    ],
    [
      'rollout-failure',
      'Try to be as paranoid as possible - e.g. what if parts restart in the middle of it?',
      'unanswered',
      'edited help of an older template',
    ],
    [
      'missing-metrics',
      "Describe the metrics themselves and the reason they weren't added (e.g. cost,\nimplementation difficulties, etc.).",
      'unanswered',
      'help of an older template over two lines',
    ],
    [
      'object-size-count',
      '- API type(s):\n- Estimated increase in size: (e.g., new annotation of size 32B)\n- Estimated amount of new objects: (e.g., new Object X for every existing Pod)',
      'unanswered',
      'examples of an older template behind its labels',
    ],
    ['new-api-calls', '- estimated throughput', 'unanswered', 'a label of an older template without a colon'],
    [
      'disablement',
      'Also set `disable-supported` to `true` or `false` in `kep.yaml`.',
      'unanswered',
      'the hint at kep.yaml',
    ],
    // put off
    ['slis', 'TBD before beta.', 'deferred', 'to be done before beta'],
    ['slis', 'To be determined in beta', 'deferred', 'to be determined in beta'],
    ['slis', 'This will be filled in for beta.', 'deferred', 'will be filled in for beta'],
    [
      'slis',
      'This section will be completed before the feature\nis promoted to beta.',
      'deferred',
      'over two lines',
    ],
    ['slis', 'Not required for alpha.', 'deferred', 'not required for alpha'],
    ['slis', 'N/A for alpha release.', 'deferred', 'does not apply to alpha'],
    ['slis', 'Will be added.', 'deferred', 'will be added, no matter when'],
    ['slis', 'For beta: TBD', 'deferred', 'a stage before the placeholder'],
    ['upgrade-rollback-tested', 'Planned for beta.', 'deferred', 'planned for beta'],
    [
      'upgrade-rollback-tested',
      'Manual validation will be done before the promotion to beta.',
      'deferred',
      'a test by hand before beta',
    ],
    [
      'upgrade-rollback-tested',
      'Not yet, but the path will be tested by hand before beta. Results will be added here.',
      'deferred',
      'not yet, and the results later',
    ],
    [
      'upgrade-rollback-tested',
      'No, they were not tested. Manual tests will be run prior to beta.',
      'deferred',
      'no, but before beta',
    ],
    // not applicable
    ['slis', 'N/A', 'na', 'the letters'],
    ['slis', '- n/a.', 'na', 'small letters in a bullet'],
    ['slis', 'Not applicable.', 'na', 'the words'],
    ['slis', 'Not aplicable', 'na', 'the words with an error'],
    ['slis', 'None.', 'na', 'none where it says nothing'],
    [
      'slis',
      '- Metric name: N/A\n- Components exposing the metric: N/A',
      'na',
      'the letters behind each label',
    ],
    ['slis', 'N. A.', 'na', 'letters with dots and a blank'],
    ['slis', 'n.a.', 'na', 'letters with dots'],
    ['slis', 'Not applicable to this feature.', 'na', 'the words and what they are about'],
    ['slos', 'None have been identified.', 'na', 'none in a sentence'],
    ['slis', 'N/A\n\nTBD', 'na', 'the letters and a placeholder'],
    ['failure-modes', 'N/A', 'na', 'the letters where a no is expected'],
    ['upgrade-rollback-tested', 'N/A', 'na', 'a test that does not apply'],
    ['slis', 'T.B.D.', 'unanswered', 'a placeholder with dots'],
    ['slos', 'Not sure yet.', 'unanswered', 'that nobody knows'],
    ['slos', 'No one knows yet.', 'unanswered', 'that nobody knows, said by somebody'],
    ['slos', 'We have no idea.', 'unanswered', 'that the authors do not know'],
    ['slos', 'Unknown', 'unanswered', 'the same in a word'],
    ['enablement-tests', "We don't know yet.", 'unanswered', 'the same to a yes or no'],
    ['slis', '- [ ] Metrics of the node\n- [ ] Status of the pod', 'unanswered', 'boxes that nobody ticked'],
    ['failure-modes', 'See Troubleshooting.', 'unanswered', 'a pointer to where it stands'],
    [
      'upgrade-rollback-tested',
      'No. The feature does not exist at the time of writing.',
      'deferred',
      'a no because there was nothing to test',
    ],
    ['upgrade-rollback-tested', 'It is not implemented yet.', 'deferred', 'nothing to test yet'],
    // answered
    ['failure-modes', 'Unknown', 'answered', 'no known ones'],
    ['slis', '- [ ] Metrics of the node\n- [x] Status of the pod', 'answered', 'a box that somebody ticked'],
    ['slis', '- [ ] Other: the log of the node', 'answered', 'words behind an unticked option'],
    ['failure-modes', 'None', 'answered', 'none of the known ones'],
    ['missing-metrics', 'None.', 'answered', 'none of any'],
    ['missing-metrics', 'N/A', 'answered', 'the letters where any is asked for'],
    ['default-behavior', 'No', 'answered', 'no'],
    ['default-behavior', 'no.', 'answered', 'a small no'],
    ['slis', 'N/A, the feature runs on the client only.', 'answered', 'a reason'],
    ['slis', '`a`', 'answered', 'a code span'],
    ['slis', '1', 'answered', 'a number'],
    ['slis', '无', 'answered', 'another script'],
    ['slis', '```\nrate(a)\n```', 'answered', 'a fence'],
    ['slis', '| a |\n|---|', 'answered', 'a table'],
    ['slis', '![](chart.png)', 'answered', 'a picture'],
    ['slis', '[chart](https://example.org)', 'answered', 'a link'],
    ['slis', '- [x] Metrics', 'answered', 'a ticked option'],
    ['slis', '- [X] Metrics\n  - Metric name:', 'answered', 'a ticked option in a capital'],
    ['slis', '- [ x ] Metrics', 'answered', 'a ticked option with blanks'],
    ['slis', '- \\[x] Metrics', 'answered', 'a ticked option that is escaped'],
    ['slis', '[X] Metrics', 'answered', 'a ticked option without a bullet'],
    ['slis', '-   [X] Metrics', 'answered', 'a ticked option far from its bullet'],
    [
      'slis',
      '- [ ] Metrics\n  - Metric name: `a_total`',
      'answered',
      'a filled field below an unticked option',
    ],
    [
      'slis',
      '- [ ] Other (treat as last resort)\n  - Details: the log',
      'answered',
      'details below an unticked option',
    ],
    ['slis', 'The TBD list is empty.', 'answered', 'a placeholder in a sentence'],
    ['slis', 'The TODO controller counts them.', 'answered', 'a placeholder that is a name'],
    [
      'slis',
      'The metric will be added with the first controller that needs it: `a_total`.',
      'deferred',
      'a plan with a name',
    ],
    ['enablement-tests', 'Unit tests will be added for both settings.', 'deferred', 'tests to come'],
    ['enablement-tests', 'No, unit tests will be added for both settings.', 'deferred', 'a no and a plan'],
    [
      'reenablement',
      'Existing objects will be updated by the controller once it runs again.',
      'answered',
      'what will happen',
    ],
    [
      'upgrade-rollback-tested',
      'Upgrade was tested by hand in alpha, and will be tested again before GA.',
      'answered',
      'a test, and another one later',
    ],
    [
      'slos',
      'At a high level, this usually will be in the form of "high percentile of SLI\nper day <= X".\n\n99 % of the syncs end within a second.',
      'answered',
      'an answer below older help',
    ],
    [
      'rollout-failure',
      'Try to be as paranoid as possible - e.g., what if parts restart? Nothing happens then.',
      'answered',
      'an answer behind older help',
    ],
  ])('%s: %j is %s (%s)', (id, body, expected) => {
    expect(states(below(id, body, template), template)).toEqual({ [id]: expected });
  });

  test('is missing where the question is not asked', () => {
    expect(read(TITLE, template).answers.get('slis')).toMatchObject({ state: 'missing', text: '' });
  });
});

describe('places', () => {
  test.each<[string, string, string]>([
    [
      '###### What are other known failure modes?\n\nNone.',
      'What are other known failure modes?',
      'a heading',
    ],
    ['* **What are other known failure modes?**\n  None.', '**What are other known failure modes?**', 'bold'],
    [
      '* **What are other known\n  failure modes?** None.',
      '**What are other known\n  failure modes?**',
      'bold over two lines',
    ],
    [
      '###### What are other known failure modes? `None`',
      'What are other known failure modes?',
      'a heading with its answer',
    ],
    [
      '**How can an operator determine** if the feature is in use by workloads? By a label.',
      '**How can an operator determine** if the feature is in use by workloads?',
      'bold that ends early',
    ],
    ['1. What are other known failure modes?', 'What are other known failure modes?', 'a plain bullet'],
  ])('of a question are its words: %j', (text, expected) => {
    const readme = read(`${TITLE}\n\n${text}`);
    const [found] = [...readme.answers.values()].filter(({ state }) => state !== 'missing');
    expect(underlined(readme.text, found?.place)).toBe(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['slis', 'One.\n\n- two\n  three', 'One.\n\n- two\n  three'],
    ['slis', '<!-- no -->\n\nOne. <!-- no -->\n\n<!-- no -->', 'One. <!-- no -->'],
    ['slis', '- [ ] Metrics\n  - Metric name: `a_total`\n- [ ] Other', 'Metric name: `a_total`'],
    ['slis', '- [x] Metrics\n  - Metric name:', '[x] Metrics'],
    ['slis', '- [ ] Metrics\n  - Metric name:', undefined],
    ['slis', '> quoted\n> twice', 'quoted\n> twice'],
    ['slis', '```\na\n```', '```\na\n```'],
    ['slis', '', undefined],
  ])('of an answer go from its first to its last word: %s %j', (id, body, expected) => {
    const readme = read(below(id, body));
    const { text } = readme;
    const { written } = wholeAnswer(readme, id);
    expect(written && underlined(text, written)).toBe(expected);
  });

  test('of repeated questions are those of the later ones', () => {
    const text = `${TITLE}\n\n###### What are other known failure modes?\n\nNone.\n\n* **What are other known failure modes?** One.`;
    const readme = read(text);
    const { repeats } = wholeAnswer(readme, 'failure-modes');
    expect(repeats.map((place) => underlined(readme.text, place))).toEqual([
      '**What are other known failure modes?**',
    ]);
  });

  test('are the same with the line ends of Windows', () => {
    const body = '- [x] Metrics\n  - Metric name: `a_total`\n  - Details: TODO, see the\n    *dashboard*';
    const unix = `# KEP-1: A title\n\n${below('slis', body)}`;
    const [one, two] = [unix, unix.replaceAll('\n', '\r\n')].map((text) =>
      parseReadme('README.md', { text }, TEMPLATE).answers.get('slis'),
    );
    expect(two).toEqual(one);
  });
});

describe('what an answer consists of', () => {
  test('ticked options and filled labels', () => {
    const found = answer(
      'working-for-instance',
      below(
        'working-for-instance',
        '- [x] Events\n  - Event Reason: `Named`\n- [X] API .status\n  - Condition name:\n- [ ] Other (treat as last resort)\n  - Details:',
      ),
    );
    expect(found.ticked).toEqual(['Events', 'API .status']);
    expect(found.filled).toEqual(['Event Reason: Named']);
    expect(found.text).toBe('Named');
  });

  test.each<[string, string, string[]]>([
    [
      'an option that is not ticked',
      '- [x] Metrics\n  - Metric name: `a_total`\n- [ ] Other (treat as last resort)\n  - Details:',
      ['option Other (treat as last resort)'],
    ],
    ['no option that has a value', '- [ ] Metrics\n  - Metric name: `a_total`', []],
    ['an instruction', '- a_total\n\nPick one more of these and delete the rest.', []],
    [
      'an instruction of the template',
      '- a_total\n\nKeep what applies and remove the rest.',
      ['instruction Keep what applies and remove the rest.'],
    ],
    [
      'a sentence of the template among others',
      'The dashboard shows it. Keep what applies and remove the rest.',
      ['instruction Keep what applies and remove the rest.'],
    ],
    [
      'a field beside one that is filled in',
      '- [x] Metrics\n  - Metric name: `a_total`\n  - Components exposing the metric:',
      ['label Components exposing the metric:'],
    ],
    ['no field without one', '- [x] Metrics\n  - Components exposing the metric:', []],
    [
      'no field below an option that is not chosen',
      '- [x] Metrics\n  - Metric name: `a_total`\n- [ ] Other (treat as last resort)\n  - Details:',
      ['option Other (treat as last resort)'],
    ],
    ['nothing that serves as a label', '- Pods that are named (e.g. by a template):\n  - the kubelet', []],
    ['nothing of what the author wrote', '- [x] Metrics of the node\n  - Kind: gauge', []],
  ])('left over: %s', (_, body, expected) => {
    const text = below('slis', body);
    const { leftovers } = answer('slis', text);
    expect(leftovers.map(({ kind, value: name }) => `${kind} ${name}`)).toEqual(expected);
    const readme = read(text);
    for (const { value: name, place } of wholeAnswer(readme, 'slis').leftovers)
      expect(underlined(readme.text, place)).toContain(name.split('\n')[0]);
  });

  test.each<[string, string[]]>([
    ['We count them (TODO: name it).', ['TODO']],
    ['We count `TODO`s, see [this](https://example.org/TBD).', []],
    ['The XXX is not decided.\n\nTBD', ['XXX', 'TBD']],
    ['TODO-list', []],
    ['```\n# TODO\n```\nA chart.', []],
  ])('pending words: %j', (body, expected) => {
    const readme = read(below('slis', body));
    const { pending } = wholeAnswer(readme, 'slis');
    expect(pending.map(({ place }) => underlined(readme.text, place))).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['See [this](https://example.org).', true],
    ['See https://example.org', true],
    ['![](a.png)', true],
    ['[nothing]', false],
    ['`https`', false],
  ])('links: %j', (body, expected) => {
    expect(answer('slis', below('slis', body)).linked).toBe(expected);
  });
});

test.each<[string, boolean | undefined]>([
  ['Yes. Once GA, the feature cannot be disabled.', true],
  ['In alpha it was possible. At GA the gate gets locked to on.', true],
  ['Yes. Once GA, the feature can  not be disabled.', true],
  ['Yes, by the gate, which is beta in v1.36.', false],
])('whether %j holds until the feature is stable: %s', (body, untilStable) => {
  expect(read(below('disablement', body)).disablement?.untilStable).toBe(untilStable);
});

describe('an answer that points to another one', () => {
  test.each<[string, string, string]>([
    ['N/A', 'Same as above.', 'na'],
    ['TBD', 'See above', 'unanswered'],
    ['TBD before GA', 'See the previous question.', 'deferred'],
    ['N/A', 'See What are the reasonable SLOs (Service Level Objectives) for the enhancement?', 'na'],
    ['99 % within a second.', 'See above.', 'answered'],
    ['N/A', 'See above: `a_total` counts them.', 'answered'],
    ['N/A', 'See [the dashboard](https://example.org).', 'answered'],
  ])('%j, then %j: %s', (first, second, state) => {
    const questions = ['slos', 'slis'].map(
      (id) => TEMPLATE.questions.find((question) => question.id === id)?.heading,
    );
    const readme = read(
      `${TITLE}\n\n###### ${questions[0]}\n\n${first}\n\n###### ${questions[1]}\n\n${second}\n`,
    );
    expect(readme.answers.get('slis')?.state).toBe(state);
  });
});

describe.each(SPECIFICATIONS)('feature gates, with %s', (_, template) => {
  const gates = (body: string) => read(below('enablement-mechanism', body, template), template).gates;

  test.each<[string, string, string[]]>([
    ['bare', '- Feature gate name: PodNaming', ['PodNaming']],
    ['in backticks', '- Feature gate name: `PodNaming`', ['PodNaming']],
    ['in emphasis around backticks', '- Feature gate name: _`PodNaming`_', ['PodNaming']],
    ['in bold', '- Feature gate name: **PodNaming**', ['PodNaming']],
    ['in quotes', '- Feature gate name: "PodNaming", "PodRenaming"', ['PodNaming', 'PodRenaming']],
    ['as a link', '- Feature gate name: [PodNaming](https://example.org/PodNames)', ['PodNaming']],
    ['in bold with the label', '- **Feature gate name:** PodNaming', ['PodNaming']],
    ['with a full stop', '- Feature gate name: PodNaming.', ['PodNaming']],
    ['with a colon', '- Feature gate name: PodNaming:', ['PodNaming']],
    ['in lower case', '- Feature gate name: podNaming', ['podNaming']],
    ['with a comma', '- Feature gate name: PodNaming, PodRenaming', ['PodNaming', 'PodRenaming']],
    ['with "and"', '- Feature gate name: `PodNaming` and `PodRenaming`', ['PodNaming', 'PodRenaming']],
    ['with a slash', '- Feature gate name: PodNaming/PodRenaming', ['PodNaming', 'PodRenaming']],
    [
      'in nested bullets',
      '- Feature gate names:\n  - `PodNaming`\n  - `PodRenaming`: the other half',
      ['PodNaming', 'PodRenaming'],
    ],
    ['on the next line', '- Feature gate name:\n  PodNaming', ['PodNaming']],
    ['with a remark', '- Feature gate name: PodNaming; shared with another KEP', ['PodNaming']],
    ['with a remark in parentheses', '- Feature gate name: `PodNaming` (needs `PodIdentity`)', ['PodNaming']],
    [
      'with a remark in a sentence',
      '- Feature gate name: `PodNaming`. It requires `PodIdentity`.',
      ['PodNaming'],
    ],
    [
      'in several blocks',
      '- Feature gate name: PodNaming\n- Feature gate name: PodRenaming',
      ['PodNaming', 'PodRenaming'],
    ],
    ['twice', '- Feature gate name: PodNaming\n- Feature gate name: PodNaming', ['PodNaming']],
    ['in another label', '- Feature gates name: `PodNaming`', ['PodNaming']],
    ['with a star for the rest', '- Feature gate name: `PodNaming*`, `Pod*`', ['PodNaming*', 'Pod*']],
    ['with a star for the start of the rest', '- Feature gate name: `PodNaming*V2`', ['PodNaming*V2']],
    ['in emphasis', '- Feature gate name: **PodNaming**', ['PodNaming']],
    [
      'around parentheses in parentheses',
      '- Feature gate name: PodNaming ((alpha), PodOld), PodRenaming',
      ['PodNaming', 'PodRenaming'],
    ],
    [
      'behind a parenthesis that none opens',
      '- Feature gate name: PodNaming), PodRenaming',
      ['PodNaming', 'PodRenaming'],
    ],
    [
      'right behind parentheses',
      '- Feature gate name: PodNaming(alpha)and PodRenaming',
      ['PodNaming', 'PodRenaming'],
    ],
    [
      'before a parenthesis that never closes',
      '- Feature gate name: PodNaming (alpha, PodRenaming',
      ['PodNaming'],
    ],
    ['in emphasis in code', '- Feature gate name: `*PodNaming*`', ['PodNaming']],
    ['without "name"', '- Feature gate: `PodNaming`', ['PodNaming']],
    ['without a colon', '- Feature gate `PodNaming`', ['PodNaming']],
    ['with an error in the label', '- Feaure gate name: PodNaming', ['PodNaming']],
    ['as a pattern', '- Feature gate name: CSIMigration{vendor}', ['CSIMigration*']],
    [
      'below the ticked option',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - `PodNaming`',
      ['PodNaming'],
    ],
    [
      'under bold boxes',
      '- [x] **Feature gate (also fill in values in `kep.yaml`)**\n  - Feature gate name: PodNaming',
      ['PodNaming'],
    ],
    ['in prose', 'By the `PodNaming` feature gate.', ['PodNaming']],
    ['first in bullets of prose', '- PodNaming: enables names\n- Details: none', ['PodNaming']],
    ['as a variable that kubectl has for a gate', 'Set `KUBECTL_POD_NAMING=true`.', ['KUBECTL_POD_NAMING']],
    [
      'but not as a variable below "Other"',
      '- [x] Other\n  - Describe the mechanism: `KUBECTL_POD_NAMING=true`',
      [],
    ],
    ['in prose, the other way round', 'With the feature gate PodNaming.', ['PodNaming']],
    ['none', '- Feature gate name: N/A', []],
    ['none with a reason', '- Feature gate name: None (only a refactoring).', []],
    ['to be decided', '- Feature gate name: TBD', []],
    ['empty', '- Feature gate name:', []],
    ['not in a comment', '- Feature gate name: <!-- PodNaming -->', []],
    ['not a component', '- Feature gate name: kubelet', []],
    [
      'not a variable below "Other"',
      '- [ ] Feature gate\n- [x] Other\n  - Describe the mechanism: set `POD_NAMING`, no feature gate',
      [],
    ],
  ])('%s: %j', (_, body, expected) => {
    expect(gates(body).map(({ value: name }) => name)).toEqual(expected);
  });

  test('are underlined by name', () => {
    const readme = read(
      below('enablement-mechanism', '- Feature gate names: `PodNaming` and\n  `PodRenaming`', template),
      template,
    );
    expect(readme.gates.map(({ place }) => underlined(readme.text, place))).toEqual([
      'PodNaming',
      'PodRenaming',
    ]);
  });

  test.each<[string, boolean]>([
    ['`PodNaming` (KEP-77)', true],
    ['PodNaming, owned by KEP 77', true],
    ['PodNaming. See KEP-77 for names', false],
    ['PodNaming', false],
  ])('%j is of another KEP: %s', (value, isForeign) => {
    expect(gates(`- Feature gate name: ${value}`).map((gate) => gate.isForeign)).toEqual([isForeign]);
  });

  test('after the label are told from those in prose', () => {
    expect(gates('- Feature gate name: PodNaming').map(({ labelled }) => labelled)).toEqual([true]);
    expect(gates('By the PodNaming feature gate.').map(({ labelled }) => labelled)).toEqual([false]);
  });

  test.each<[string, boolean]>([
    ['- [x] Other\n  - Describe the mechanism: a flag', true],
    ['- [ ] Other\n  - Describe the mechanism:', false],
    ['- Other\n  - Describe the mechanism: a flag', true],
    [
      '- [x] Feature gate\n  - Feature gate name: PodNaming\n- [x] Other\n  - Describe the mechanism: a flag',
      false,
    ],
  ])('or another mechanism: %j', (body, expected) => {
    expect(read(below('enablement-mechanism', body, template), template).otherMechanism).toBe(expected);
  });
});

describe.each(SPECIFICATIONS)('components, with %s', (_, template) => {
  const LABEL = '- Components depending on the feature gate:';

  test.each<[string, string, string[]]>([
    ['one', `${LABEL} kubelet`, ['kubelet']],
    ['in backticks', `${LABEL} \`kubelet\`, \`kube-apiserver\``, ['kubelet', 'kube-apiserver']],
    ['with "and" and a full stop', `${LABEL} kubelet and kube-apiserver.`, ['kubelet', 'kube-apiserver']],
    ['without blanks', `${LABEL} kubelet,kube-apiserver`, ['kubelet', 'kube-apiserver']],
    ['over two lines', `${LABEL} \`kubelet\` and\n  \`kube-apiserver\`.`, ['kubelet', 'kube-apiserver']],
    [
      'in nested bullets',
      `${LABEL}\n  - kubelet\n  - kube-apiserver (validation)`,
      ['kubelet', 'kube-apiserver'],
    ],
    ['in both', `${LABEL} kube-apiserver\n  - kubelet`, ['kube-apiserver', 'kubelet']],
    ['with remarks', `${LABEL} kubelet (mounts), kube-apiserver (fields)`, ['kubelet', 'kube-apiserver']],
    ['in short forms', `${LABEL} API server, KCM, scheduler`, ['API server', 'KCM', 'scheduler']],
    [
      'that are no part of Kubernetes',
      `${LABEL} external-provisioner, kubelet`,
      ['external-provisioner', 'kubelet'],
    ],
    [
      'in a paragraph of labels',
      'Feature gate name: PodNaming\nComponents depending on the feature gate: kubelet',
      ['kubelet'],
    ],
    ['in the plural of gates', '- Components depending on the feature gates: kubelet', ['kubelet']],
    ['none', `${LABEL} N/A`, []],
    ['but not a comment', `${LABEL} kubelet\n  <!-- - kube-apiserver -->`, ['kubelet']],
    ['once', `${LABEL} kubelet, Kubelet`, ['kubelet']],
    [
      'as a part in front of them',
      `${LABEL} the HPA controller (kube-controller-manager)`,
      ['kube-controller-manager'],
    ],
    ['behind a label of other words', '- Components for the list form: kubelet (reads it)', ['kubelet']],
    [
      'below a chosen "Other"',
      '- [ ] Feature gate\n- [x] Other\n  - Components: external-resizer',
      ['external-resizer'],
    ],
  ])('%s: %j', (_, body, expected) => {
    const readme = read(below('enablement-mechanism', body, template), template);
    const named = [...readme.gates.flatMap(({ components }) => components), ...readme.components];
    expect(named.map(({ value: name }) => name)).toEqual(expected);
    expect(named.map(({ place }) => underlined(readme.text, place))).toEqual(expected);
    expect(readme.componentsConfident).toBe(true);
  });

  test('belong to the gate above them', () => {
    const { gates, components } = read(
      below(
        'enablement-mechanism',
        '- Feature gate name: PodNaming\n  - Components depending on the feature gate: kubelet\n- Feature gate name: PodRenaming\n  - Components depending on the feature gate:\n    - kube-apiserver',
        template,
      ),
      template,
    );
    expect(gates.map((gate) => [gate.value, ...gate.components.map(({ value: name }) => name)])).toEqual([
      ['PodNaming', 'kubelet'],
      ['PodRenaming', 'kube-apiserver'],
    ]);
    expect(components).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['of several words', `${LABEL} snapshot controller, kubelet`, ['snapshot controller', 'kubelet']],
    [
      'in parentheses behind the gate',
      '- Feature gate name: PodNaming (in kubelet and kube-proxy)',
      ['kubelet', 'kube-proxy'],
    ],
    ['below an "Other" that is not chosen', '- [ ] Other\n  - Components: kubelet', []],
  ])('%s are read but not relied on', (_, body, expected) => {
    const readme = read(below('enablement-mechanism', body, template), template);
    const named = [...readme.gates.flatMap(({ components }) => components), ...readme.components];
    expect(named.map(({ value }) => value)).toEqual(expected);
    expect(readme.componentsConfident).toBe(false);
  });

  test('in prose are not relied on', () => {
    const body = `${LABEL} all core components, kubelet among them`;
    expect(read(below('enablement-mechanism', body, template), template).componentsConfident).toBe(false);
  });
});

describe('whether the feature can be disabled', () => {
  test.each<[string, boolean | undefined, boolean?]>([
    ['Yes.', true],
    ['yes, by the gate', true],
    ['- Yes. Nothing is lost.', true],
    ['**Yes**. Nothing is lost.', true],
    ['`PodNaming`: Yes.', true],
    ['> Yes', true],
    ['No, the field cannot be removed.', false],
    ['*No*', false],
    ['The feature cannot be disabled.', false],
    ['This enhancement can not be rolled back.', false],
    ['No changes are needed, see above.', undefined],
    ['It depends.', undefined],
    ['In alpha and beta, yes. In GA, no.', undefined],
    ['Alpha: yes\n\nGA: no', undefined],
    ['Yes in beta.\n\n- GA: No', undefined],
    ['N/A', undefined],
    ['TBD', undefined],
    ['', undefined],
    ['Notably, it can.', undefined],
    ['Yesterday it could.', undefined],
    ['Set the gate to false and restart.', true, false],
    ['By disabling the gate.', true, false],
    ['The feature can be disabled.', true, false],
    ['Yes, set the gate to false. No data is kept.', true],
    ['Yes, when it is off (i.e. no name is set), pods have none.', true],
    ['For the scheduler:\n\nYes. For the kubelet: yes, too.', true],
    ['For the scheduler, yes. For the kubelet, no.', undefined],
    ['Not anymore.', false],
    ['It can not be turned off.', false],
    ['It can  not be turned off.', false],
    ['It can not.', false],
    ['It cannot.', false],
    ["It can't, for its names stay.", false],
    ["It can't hurt.", undefined],
    ['You cannot', false],
    ['We can not turn it off.', false, false],
    ['The gate can not be turned off.', false, false],
    ['It can not only be turned off but removed.', true, false],
    ['It can be turned off.', true, false],
    ['To turn it off, restart the kubelet.\n\nIn beta we saw pods fail, in GA none.', true, false],
    ['It can be disabled in alpha and beta, but not in GA.', undefined],
    ['Names are only a display. The feature can be turned off.', true, false],
    ['Yes, but from v1.36 on, when it is GA, the gate is locked to true.', true],
    ['Setting the gate to false turns it off.', true, false],
    ['Switching the gate off is enough.', true, false],
    ['Simply remove the flag.', true, false],
    ['Just set the gate to `false`.', true, false],
    ['Operators set the PodNaming gate to false.', true, false],
    ['Operators start the kubelet with PodNaming=false.', true, false],
    ['The API defaults to false.', undefined],
    ['It is possible to disable the gate.', true, false],
    ["It's possible to roll back; names are ignored then.", true, false],
    ['It is not possible to disable the gate.', false, false],
    ['It is no longer possible to disable it after v1.30.', false, false],
    ['The gate can be flipped back.', true, false],
    ['Restart the kubelet with the gate disabled.', true, false],
    ['Nodes with the cache disabled are not affected.', undefined],
    ['Removing the label disables the feature.', true, false],
    ['The webhook disables the check.', undefined],
    ["We don't support disabling the gate.", false, false],
    ['The feature does not support rollback.', false, false],
    ['The project does not support rollback of etcd.', undefined],
    ["Rollback isn't possible.", false, false],
    ['Rolling back is not supported.', false, false],
    ['It is not possible.', false],
    ["That isn't supported, as names stay.", false],
    ['It is not possible to say yet.', undefined],
  ])('%j: %s', (body, yes, clear = true) => {
    const readme = read(below('disablement', body));
    expect(readme.disablement && { yes: readme.disablement.yes, clear: readme.disablement.clear }).toEqual(
      yes === undefined ? undefined : { yes, clear },
    );
    if (readme.disablement)
      expect(underlined(readme.text, readme.disablement.place)).toContain(body.slice(2, 6));
  });
});

describe('metric names', () => {
  test.each<[string, string[]]>([
    ['- Metric name: `pods_named_total`', ['pods_named_total']],
    ['- Metric name: pods_named_total, pods_renamed_total', ['pods_named_total', 'pods_renamed_total']],
    ['- Metric name:\n  pods_named_total', ['pods_named_total']],
    [
      '- Metric name (new):\n  - pods_named_total: all\n  - pods_renamed_total: some',
      ['pods_named_total', 'pods_renamed_total'],
    ],
    ['`pods_named_total{name="x_y"}`', ['pods_named_total']],
    ['pods_named_total[name=x_y, other_one=z]', ['pods_named_total']],
    [
      '`rate(pods_named_total{a_b="c_d"}[5m]) / sum by (node_name) (pods_seen_total)`',
      ['pods_named_total', 'pods_seen_total'],
    ],
    ['`pods_named_seconds_bucket`', ['pods_named_seconds_bucket']],
    ['`pods_<kind>_total` and `pods_{verb}_seconds`', ['pods_*_total', 'pods_*_seconds']],
    ['`workqueue_*{name="x"}`', ['workqueue_*']],
    ['**pods_named_total** counts', ['pods_named_total']],
    ['[pods_named_total](https://example.org/some_page_name)', ['pods_named_total']],
    ['[pods_named_total][]', ['pods_named_total']],
    [
      'pods_named_total && pods_seen_total, with the label `pod_kind`',
      ['pods_named_total', 'pods_seen_total'],
    ],
    ['`pods_named_total` (kubelet)', ['pods_named_total']],
    ['pods_named_total should be above pods_seen_total.', ['pods_named_total', 'pods_seen_total']],
    ['twice pods_named_total, pods_named_total', ['pods_named_total']],
    ['- Metric name: workqueue', ['workqueue']],
    ['- Metric name: GracefulEnd, GracefulStart', ['GracefulEnd', 'GracefulStart']],
    ['- Metric name: memory usage', []],
    ['- Metric name: N/A', []],
    ['- Metric name: pods_named_total\n  - Labels: pod_kind, node_name', ['pods_named_total']],
    ['see pkg/names/pods_named_test.go and https://example.org/a_b_c', []],
    ['the option name_pods=true', []],
    ['`pods_named_total`/`pods_renamed_total`', ['pods_named_total', 'pods_renamed_total']],
    ['pods_named_total/pods_renamed_total', ['pods_named_total', 'pods_renamed_total']],
    ['kubelet/pods_named_total', ['pods_named_total']],
    ['pkg/pods_named_total/pods_renamed_total', []],
    ['`pods_named_total` by `driver_name`, from the naming_controller', ['pods_named_total']],
    ['`Pod.spec.namePods`', []],
    ['<!-- pods_named_total -->', []],
    ['```\nhistogram_quantile(0.99, pods_named_seconds)\n```', ['pods_named_seconds']],
  ])('%j', (body, expected) => {
    const readme = read(below('slis', body));
    const { metrics } = wholeAnswer(readme, 'slis');
    expect(metrics.map(({ value: name }) => name)).toEqual(expected);
    for (const { value: name, place } of metrics)
      if (!name.includes('*')) expect(underlined(readme.text, place)).toBe(name);
  });
});

describe('the rest of a README', () => {
  test.each<[string, string, string | undefined]>([
    ['# KEP-1234: A title', 'KEP-1234: A title', '1234'],
    ['# [KEP-1234](https://example.org): A title', '[KEP-1234](https://example.org): A title', '1234'],
    ['# KEP 1234 - A title', 'KEP 1234 - A title', '1234'],
    ['# kep-0042: A title', 'kep-0042: A title', '0042'],
    ['# KEP-NNNN: A title', 'KEP-NNNN: A title', 'NNNN'],
    ['# A title', 'A title', undefined],
    ['A title\n===', 'A title\n===', undefined],
    ['## A title', 'A title', undefined],
    ['text\n\n## Part\n\n# KEP-1: A title', 'KEP-1: A title', '1'],
  ])('its title: %j', (text, expected, number) => {
    const { title } = parseReadme('README.md', { text }, TEMPLATE);
    expect(underlined(text, title?.place)).toBe(expected);
    expect(title?.number).toBe(number);
  });

  test.each<[string, string[]]>([
    ['<<[UNRESOLVED who owns it ]>>\ntext\n<<[/UNRESOLVED]>>', ['<<[UNRESOLVED who owns it ]>>']],
    ['<<[UNRESOLVED]>>\ntext', ['<<[UNRESOLVED]>>']],
    ['text\n<<[/UNRESOLVED]>>', ['<<[/UNRESOLVED]>>']],
    [
      '<<[UNRESOLVED a]>>\n\n<<[/UNRESOLVED]>>\n\n<<[UNRESOLVED b]>>',
      ['<<[UNRESOLVED a]>>', '<<[UNRESOLVED b]>>'],
    ],
    ['```\n<<[UNRESOLVED a]>>\ntext\n<<[/UNRESOLVED]>>\n```', ['<<[UNRESOLVED a]>>']],
    ['```yaml\n<<[UNRESOLVED a]>>\ntext\n<<[/UNRESOLVED]>>\n```', []],
    ['```\nwrite <<[UNRESOLVED a]>>\n```', []],
    ['write `<<[UNRESOLVED a]>>`', []],
    ['<!-- <<[UNRESOLVED a]>> -->', []],
    ['UNRESOLVED', []],
  ])('its open discussions: %j', (piece, expected) => {
    const text = `# KEP-1: A title\n\n## Design\n\n${piece}\n\n${below('slis', 'a_total')}`;
    const { unresolved } = parseReadme('README.md', { text }, TEMPLATE);
    expect(unresolved.map(({ place }) => underlined(text, place))).toEqual(expected);
  });

  test('the words to this tool, with the lines they are about', () => {
    const text = dedent(`
      # KEP-1: A title

      <!-- prr-lint-disable one: everywhere -->

      ## Production Readiness Review Questionnaire

      ###### What are other known failure modes?

      <!-- prr-lint-disable two: here -->

      None.

      ###### What specific metrics should inform a rollback?

      ## Drawbacks

      <!-- prr-lint-disable three: there -->
    `);
    const { comments } = parseReadme('README.md', { text }, TEMPLATE);
    expect(comments.map(({ value: name, from, to }) => `${from}-${to} ${name}`)).toEqual([
      '1-17 prr-lint-disable one: everywhere',
      '7-12 prr-lint-disable two: here',
      '15-17 prr-lint-disable three: there',
    ]);
  });
});

describe('a README that cannot be read', () => {
  const NOTHING = {
    path: 'a/README.md',
    text: '',
    problems: [],
    title: undefined,
    sections: [],
    toc: undefined,
    questionnaire: undefined,
    dismissal: undefined,
    swallowed: undefined,
    questionnaireText: '',
    unresolved: [],
    gates: [],
    components: [],
    componentsConfident: false,
    otherMechanism: false,
    disablement: undefined,
    comments: [],
  };

  test.each([
    ['missing', undefined],
    ['directory', 'Unexpected directory, expected the file `README.md`'],
    ['outside', 'Unexpected symbolic link that leaves the repository, expected the file `README.md`'],
    ['special', 'Unexpected pipe, socket or device, expected the file `README.md`'],
    ['circle', 'Unexpected symbolic links that lead to each other, expected the file `README.md`'],
    ['unreadable', 'Unexpected permissions: `README.md` cannot be read'],
    ['not-utf8', 'Unexpected bytes, expected UTF-8 text in `README.md`'],
  ] as const)('says so where it is %s, and nothing else', (unreadable, message) => {
    const { answers, ...rest } = parseReadme('a/README.md', { unreadable }, TEMPLATE);
    const place = { path: 'a/README.md' };
    expect(rest).toEqual({
      ...NOTHING,
      exists: message !== undefined,
      problems: message ? [{ subject: 'README.md', message, place }] : [],
    });
    expect([...answers.values()]).toEqual(
      TEMPLATE.questions.map((question) => ({
        question,
        state: 'missing',
        place,
        text: '',
        insertion: undefined,
      })),
    );
  });

  /** What is said of a text that is refused, with the words that are underlined. */
  function refused(text: string, parse?: Parameters<typeof parseReadme>[3]): unknown {
    const { answers: _, problems, ...rest } = parseReadme('a/README.md', { text }, TEMPLATE, parse);
    expect(rest).toEqual({ ...NOTHING, exists: true, text, problems: undefined });
    return problems.map(({ message, help, place }) => [
      message,
      help,
      place.start && underlined(text, place),
    ]);
  }

  test('says what is too much of it', () => {
    const long = `# T\n\n${below('slis', `first${' word'.repeat(10_000)}`)}`;
    expect(refused(long)).toEqual([
      [
        'Unexpected paragraph of 10,001 words, expected at most 10,000',
        'Divide it by blank lines. Data, output and long tables belong into files of their own, which it may link to.',
        'first',
      ],
    ]);
    expect(refused('x'.repeat(2 * 1024 * 1024 + 1))).toEqual([
      ['Unexpected size of 2.0 MB, expected at most 2 MB', undefined, undefined],
    ]);
    expect(refused(`${'> '.repeat(5000)}a\n`.repeat(50))).toEqual([
      ['Unexpected structure, too complex to be read as Markdown', undefined, undefined],
    ]);
  });

  test('is no excuse for an error of ours', () => {
    const broken = (error: Error) => () => {
      throw error;
    };
    expect(() => parseReadme('README.md', { text: 'Text' }, TEMPLATE, broken(new TypeError('Ours')))).toThrow(
      'Ours',
    );
    expect(refused('Text', broken(new RangeError('Theirs')))).toEqual([
      ['Unexpected structure, too complex to be read as Markdown', undefined, undefined],
    ]);
  });
});

describe('the outline of a README', () => {
  /** What the headings tell; the same as the whole README. */
  function outlined(text: string): boolean {
    const outline = readOutline('README.md', { text });
    const { title, sections, toc, swallowed } = parseReadme('README.md', { text }, TEMPLATE);
    if (outline) expect(outline).toEqual({ title, sections, toc, swallowed });
    return outline !== undefined;
  }

  test('is that of the whole where it is enough', () => {
    const easy = [
      '',
      'Text',
      `# KEP-1: A title\n\n<!-- toc -->\n<!-- /toc -->\n\n${below('slis', 'One.')}`,
      '---\ntitle: A\n---\n# B',
      '<!-- a -->\n\n```\n# B\n```\n\n# C',
    ];
    expect(easy.filter((text) => !outlined(text))).toEqual([]);
    const others = [
      '# A\n\n```\n# B',
      '# A\n\n<!-- a -->\n\n<!-- b\n# B',
      `# A\n\n${'x'.repeat(20_001)}`,
      '# A\n\n```\nb\n```\n\n~~~\n# C',
      'x'.repeat(2 * 1024 * 1024 + 1),
    ];
    expect(others.filter(outlined)).toEqual([]);
    expect(readOutline('README.md', { unreadable: 'missing' })).toBeUndefined();
  });
});

test.each<[string, string | undefined, string | undefined]>([
  ['# KEP#12: A title', 'KEP#12: A title', '12'],
  ['#\tKEP - 12 A title', 'KEP - 12 A title', '12'],
  ['# KEP12', 'KEP12', '12'],
  ['#   A title', 'A title', undefined],
  ['# My KEP-12', 'My KEP-12', undefined],
  ['# KEP-NNNNN: A title', 'KEP-NNNNN: A title', undefined],
  ['A title of #1\n---', 'A title of #1\n---', undefined],
  ['Text\n\n## A title', 'A title', undefined],
  ['Text', undefined, undefined],
])('the title of %j is %j', (text, expected, number) => {
  const { title } = parseReadme('README.md', { text }, TEMPLATE);
  expect([title && underlined(text, title.place), title?.number]).toEqual([expected, number]);
});

test('front matter is none of the text that is read', () => {
  const text = `---\ntitle: '# B'\n---\n# KEP-1: A title\n\n${below('slis', 'One.')}`;
  const readme = parseReadme('README.md', { text }, TEMPLATE);
  expect(readme).toMatchObject({ exists: true, problems: [], text });
  expect([underlined(text, readme.title?.place), readme.answers.get('slis')?.text]).toEqual([
    'KEP-1: A title',
    'One.',
  ]);
});

test('a questionnaire is dismissed by its first paragraph alone', () => {
  const dismissal = (...pieces: readonly string[]): string | undefined => {
    const text = ['# A', ...pieces, '## Drawbacks', 'None.'].join('\n\n');
    const { dismissal } = parseReadme('README.md', { text }, TEMPLATE);
    return dismissal && underlined(text, dismissal.place);
  };
  expect(
    dismissal(
      'An UNRESOLVED thing.',
      TITLE,
      '### Part',
      '```\ncode\n```',
      '<b>\nelement\n</b>',
      '![](a.png)',
      'N/A',
      'More.',
    ),
  ).toBe('N/A');
  expect(dismissal('An UNRESOLVED thing.', TITLE, '### Part')).toBeUndefined();
  expect(dismissal(TITLE, 'N/A', '### What are other known failure modes?')).toBeUndefined();
});

test('the words of a questionnaire are all but its comments', () => {
  const words = (...pieces: readonly string[]): string =>
    parseReadme('README.md', { text: ['# A', ...pieces].join('\n\n') }, TEMPLATE).questionnaireText;
  const others = ['<!-- an UNRESOLVED one -->', 'UNRESOLVED'];
  expect(
    words(...others, TITLE, 'a <!-- b -->c<!-- d --><!-- e --> f <!-- g -->', '## Drawbacks', ...others),
  ).toBe(`${TITLE}\n\na c f \n\n`);
  expect(words(...others, TITLE, 'a', '<!-- b')).toBe(`${TITLE}\n\na\n\n`);
  expect(words('Text')).toBe('');
});

test('gates are those of the answer about enablement', () => {
  const gates = (id: string): readonly string[] =>
    read(below(id, '- Feature gate name: PodNaming')).gates.map(({ value }) => value);
  expect([gates('enablement-mechanism'), gates('slis')]).toEqual([['PodNaming'], []]);
});
