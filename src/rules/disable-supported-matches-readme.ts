import { maturity } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';

/** The template asks twice whether the feature can be rolled back: in prose and as `disable-supported`. */
export const disableSupportedMatchesReadme: Rule = {
  id: 'disable-supported-matches-readme',
  summary: '`disable-supported` says the same as the README\'s answer "Can the feature be disabled ...?".',
  category: 'contradiction',
  severity: 'error',
  reads: ['metadata', 'readme'],

  *check({ metadata, readme, stage }) {
    const declared = metadata.data['disable-supported']?.value;
    const answer = readme.disablement;
    if (declared === undefined || !answer?.clear || answer.yes === declared) return;
    // A gate is locked at stable: whether "disable" still means it there, both answers can be defended.
    const isLocked = stage !== undefined && maturity(stage) === 2;
    if (isLocked && answer.untilStable) return;
    const [said, other] = answer.yes ? ['yes', 'no'] : ['no', 'yes'];
    yield {
      subject: 'disable-supported',
      message: `Unexpected \`disable-supported: ${declared}\` where the README says "${said}", expected the same in both`,
      place: metadata.at('disable-supported'),
      related: [{ message: `the README says "${said}"`, place: answer.place }],
      mirror: {
        message: `Unexpected "${said}" where kep.yaml says \`disable-supported: ${declared}\`, expected the same in both`,
        place: answer.place,
        ...(!isLocked && {
          help: `Start the answer with "${other}", or write \`disable-supported: ${answer.yes}\` in kep.yaml.`,
        }),
      },
      help: isLocked
        ? 'If the gate is locked to on, say so in the README; the answer should then start with "No".'
        : `Write \`disable-supported: ${answer.yes}\`, or start the answer in the README with "${other}".`,
      ...(isLocked && { severity: 'notice' }),
    };
  },
};
