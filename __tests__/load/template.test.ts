import { describe, expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { BUILT_IN } from '../../src/load/template.js';
import { QUESTIONS } from '../../src/model/questionnaire.js';
import { answer, below, example, read, TEMPLATE, templateOf } from '../support/readme.js';
import { findings, KEP, sample, texts } from '../support/sample.js';

const DIRECTORY = 'keps/NNNN-kep-template';
const README = example(`${DIRECTORY}/README.md`);
const METADATA = example(`${DIRECTORY}/kep.yaml`);

describe('the template of the examples', () => {
  test('asks what the built-in table asks, at the same stages', () => {
    const asked = ({ questions }: typeof TEMPLATE) =>
      questions.map(({ id, heading, section, stage, since }) => ({ id, heading, section, stage, since }));
    expect(TEMPLATE.path).toBe(DIRECTORY);
    expect(asked(TEMPLATE)).toEqual(asked(BUILT_IN));
    expect(TEMPLATE.questions).toHaveLength(25);
  });

  test('says which keys are answers, and from which stage on', () => {
    expect([...TEMPLATE.requiredKeys]).toEqual([
      ['feature-gates', 'alpha'],
      ['disable-supported', 'alpha'],
      ['metrics', 'beta'],
    ]);
    expect([...TEMPLATE.requiredKeys]).toEqual([...BUILT_IN.requiredKeys]);
  });

  test('says what a KEP must replace', () => {
    expect(TEMPLATE.title).toBe('Your short, descriptive title');
    expect(TEMPLATE.placeholders.get('feature-gates.name')).toEqual(['MyFeature']);
    expect(TEMPLATE.placeholders.get('metrics')).toEqual(['my_feature_metric']);
    expect(TEMPLATE.placeholders.get('stage')).toBeDefined();
  });

  test.each(['feature-gates.components', 'disable-supported', 'milestone.alpha', 'latest-milestone'])(
    'has no placeholder at %s: a KEP may have the same value',
    (path) => {
      expect(TEMPLATE.placeholders.get(path)).toBeUndefined();
    },
  );

  test('leaves every question of its own unanswered', () => {
    const { answers } = read(README.slice(README.indexOf('## Production')));
    expect([...answers].filter(([, { state }]) => state !== 'unanswered')).toEqual([]);
  });

  test('leaves every question of its own unanswered with its comments shown', () => {
    const shown = README.slice(README.indexOf('## Production')).replaceAll(/^(?:<!--|-->)$/gm, '');
    expect(
      [...read(shown).answers].filter(([, { state }]) => state !== 'unanswered').map(([id]) => id),
    ).toEqual([]);
  });
});

/** The template with a question more, in a section of its own. */
const FORK = README.replace(
  '\n## Implementation History',
  `
### Security

<!--
This section must be completed when targeting alpha to a release.
-->

###### Which secrets can the feature read?

<!--
Name the kind of each secret and who grants access to it.
-->

- [ ] Secrets of the namespace
  - Granted by:

## Implementation History`,
);

describe('a template that asks more', () => {
  test('gives the question an id, its section and its stage', async () => {
    const { questions } = await templateOf(FORK, METADATA);
    expect(questions).toHaveLength(26);
    expect(questions.at(-1)).toEqual({
      id: 'which-secrets-can-the-feature-read',
      heading: 'Which secrets can the feature read?',
      wordings: [],
      section: 'Security',
      stage: 'alpha',
    });
  });

  test.each([
    ['', 'unanswered'],
    ['Name the kind of each secret and who grants access to it.', 'unanswered'],
    ['- [ ] Secrets of the namespace\n  - Granted by:', 'unanswered'],
    ['- [x] Secrets of the namespace\n  - Granted by: the owner', 'answered'],
    ['None.', 'na'],
    ['Only its own.', 'answered'],
  ])('knows its own text: %j is %s', async (body, state) => {
    const template = await templateOf(FORK, METADATA);
    const id = 'which-secrets-can-the-feature-read';
    expect(answer(id, below(id, body, template), template).state).toBe(state);
  });

  test('is enforced', async () => {
    const found = await findings(memory({ ...texts(), [`${DIRECTORY}/README.md`]: FORK }));
    expect(found).toEqual([
      'error question-is-present README.md «## Production Readiness Review Questionnaire» Missing question `Which secrets can the feature read?` of `Security`, due from alpha on',
    ]);
  });

  test.each([
    ['This section must be completed when targeting beta to a release.', 'beta'],
    ['This section must be completed when targeting stable to a release.', 'stable'],
    ['For GA, this section is required: say more.', 'stable'],
    ['For beta, this section is required: say it.\n\nFor GA, this section is required: say more.', 'beta'],
    ['Please answer.', 'alpha'],
  ])('at the stage that its section says: %j', async (comment, stage) => {
    const [head = '', section = ''] = FORK.split('### Security');
    const text = `${head}### Security${section.replace('This section must be completed when targeting alpha to a release.', comment)}`;
    expect((await templateOf(text, METADATA)).questions.at(-1)).toMatchObject({ section: 'Security', stage });
  });

  test('of a question at another stage', async () => {
    const text = README.replace(
      /(### Dependencies\n\n<!--\nThis section must be completed when targeting) beta/,
      '$1 alpha',
    );
    const { questions } = await templateOf(text, METADATA);
    expect(questions.find(({ id }) => id === 'dependent-services')?.stage).toBe('alpha');
  });
});

describe('a template that asks less or in other words', () => {
  test('does not ask for what it left out', async () => {
    const text = README.replace(/### Troubleshooting[\s\S]*?(?=\n## Implementation)/, '');
    const { questions } = await templateOf(text, METADATA);
    expect(questions.map(({ id }) => id)).toEqual(
      QUESTIONS.filter(({ section }) => section !== 'Troubleshooting').map(({ id }) => id),
    );
  });

  test('keeps the ids of questions that it rewords a little', async () => {
    const text = README.replace(
      'What are other known failure modes?',
      'What are the other known failure modes?',
    );
    const template = await templateOf(text, METADATA);
    const question = template.questions.find(({ id }) => id === 'failure-modes');
    expect(question?.heading).toBe('What are the other known failure modes?');
    expect(question?.wordings).toContain('What are other known failure modes?');
  });

  test('may ask the same twice by mistake', async () => {
    const text = README.replace(
      '### Troubleshooting',
      '###### What are other known failure modes?\n\n### Troubleshooting',
    );
    expect((await templateOf(text, METADATA)).questions.map(({ id }) => id).toSorted()).toEqual(
      QUESTIONS.map(({ id }) => id).toSorted(),
    );
  });

  test('may have all of its questions as bold bullets', async () => {
    const text = README.replaceAll(/^###### (.*)$/gm, '- **$1**');
    expect((await templateOf(text, METADATA)).questions.map(({ id }) => id)).toEqual(
      QUESTIONS.map(({ id }) => id),
    );
  });

  test('may ask only questions of its own', async () => {
    const text =
      '# KEP-NNNN: Title\n\n## Production Readiness\n\n### Who is on call?\n\n### How is it paid?\n\n## Drawbacks\n';
    const { questions } = await templateOf(text, undefined);
    expect(questions.map(({ id }) => id)).toEqual(['who-is-on-call', 'how-is-it-paid']);
  });
});

describe('keys of kep.yaml', () => {
  const MORE = `${METADATA.trimEnd()}\n\n# The following PRR answers are required at beta release\nrunbook: https://example.org/runbook\n`;

  test('below the comment are required at its stage', async () => {
    expect([...(await templateOf(README, MORE)).requiredKeys]).toContainEqual(['runbook', 'beta']);
  });

  test('behind a blank line without such a comment are not', async () => {
    const { requiredKeys } = await templateOf(README, `${MORE}\nowner: someone\n`);
    expect(requiredKeys.has('owner')).toBe(false);
  });

  test('are enforced', async () => {
    const found = await findings(memory({ ...texts(), [`${DIRECTORY}/kep.yaml`]: MORE }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error prr-answers-are-declared kep\.yaml .*Missing `runbook`/);
  });

  test.each(['', '- a\n- b\n', 'a: [', '{', '\u0000', 'a: &a [*a]\n'])(
    'of a broken file are none: %j',
    async (text) => {
      const { requiredKeys, questions } = await templateOf(README, text);
      expect([...requiredKeys]).toEqual([...BUILT_IN.requiredKeys]);
      expect(questions).toHaveLength(25);
    },
  );
});

describe('without a template', () => {
  test('the built-in table serves', async () => {
    expect(await templateOf(undefined, undefined)).toEqual(BUILT_IN);
    expect(await templateOf(README, METADATA, { template: undefined })).toEqual(BUILT_IN);
  });

  test.each([
    ['empty', ''],
    ['without a questionnaire', '# KEP-NNNN: Title\n\n## Summary\n'],
    ['with an empty questionnaire', '# KEP-NNNN: Title\n\n## Production Readiness Review Questionnaire\n'],
  ])('of questions, the README being %s, the built-in ones serve', async (_, text) => {
    expect((await templateOf(text, METADATA)).questions).toEqual(QUESTIONS);
  });

  test('a KEP is held to it', async () => {
    const files = sample({
      [`${DIRECTORY}/README.md`]: null,
      [`${DIRECTORY}/kep.yaml`]: null,
      'README.md': '###### What are other known failure modes?\n',
    });
    expect(await findings(files)).toEqual([
      'error question-is-answered README.md «What are other known failure modes?» Missing answer to `What are other known failure modes?`, due from beta on',
    ]);
  });
});

describe('the setting "questionnaire"', () => {
  test('built-in: the table serves, the rest is the template', async () => {
    const template = await templateOf(FORK, METADATA, { questionnaire: 'built-in' });
    expect(template.questions).toEqual(QUESTIONS);
    expect(template.placeholders.get('metrics')).toEqual(['my_feature_metric']);
    expect(template.boilerplate.has('slis')).toBe(true);
  });

  test('none: nothing is asked, names are still compared', async () => {
    const template = await templateOf(README, METADATA, { questionnaire: 'none' });
    expect(template.questions).toEqual([]);
    expect(template.placeholders.get('metrics')).toEqual(['my_feature_metric']);
    const files = sample({ [`${KEP}/README.md`]: '# KEP-9001: Pod Start Budget\n' });
    expect(await findings(files, { questionnaire: 'none' })).toEqual([]);
  });
});
