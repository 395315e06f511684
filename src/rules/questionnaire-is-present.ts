import { isAsked } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

const LEFT_OUT =
  /\bsections?\b[^.]{0,80}(?:\b(?:dropped|removed|omitted|skipped|left\s+out)|(?:\bnot|n['’]t)\s+appl(?:y|icable))\b/i;

/** Since v1.21 a KEP that targets a release answers the questionnaire (KEP-1194). */
export const questionnaireIsPresent: Rule = {
  id: 'questionnaire-is-present',
  summary: 'The README has the production readiness questionnaire, visible and with its questions.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['readme', 'template'],

  *check(kep) {
    const { readme, repository } = kep;
    const { questions, path } = repository.template;
    if (!readme.exists || readme.problems.length > 0 || questions.length === 0) return;
    const document = readme.path.slice(readme.path.lastIndexOf('/') + 1);
    const help = `Copy the section "Production Readiness Review Questionnaire" from ${path ? `${path}/${document}` : 'the KEP template'} and answer the questions that are due.`;

    if (readme.swallowed) {
      const { kind, value: name, place, questions: hidden } = readme.swallowed;
      const end = kind === 'comment' ? '-->' : (/^(?:`{3,}|~{3,})/.exec(name)?.[0] ?? '```');
      yield {
        subject: 'questionnaire',
        message: `Unexpected ${kind} that is never closed, it hides ${hidden.length} question${hidden.length === 1 ? '' : 's'}`,
        place,
        help: `Close it with ${end} where the ${kind} should end.`,
      };
      return;
    }
    if (isAsked(kep)) return;
    if (readme.questionnaire === undefined) {
      yield {
        subject: 'questionnaire',
        message: 'Missing the production readiness questionnaire',
        place: readme.title?.place ?? { path: readme.path },
        help,
        // A KEP that says at its start that parts were left out has done so on purpose.
        ...(LEFT_OUT.test(readme.sections[0]?.text ?? '') && { severity: 'warning' }),
      };
    } else if (readme.dismissal) {
      yield {
        subject: 'questionnaire',
        message: `Unexpected ${quote(readme.dismissal.value)} instead of the questionnaire, expected its questions`,
        place: readme.dismissal.place,
        related: [{ message: 'the questionnaire', place: readme.questionnaire }],
        help: `If no review applies to this KEP, keep the reason and ignore this rule for it. Otherwise: ${help}`,
        severity: 'warning',
      };
    } else {
      yield {
        subject: 'questionnaire',
        message: 'Unexpected empty questionnaire, expected its questions',
        place: readme.questionnaire,
        help,
      };
    }
  },
};
